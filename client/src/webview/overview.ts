import { numbersOf, percent } from '../ledger/numbers.ts';
import { filled } from '../ledger/phrases.ts';
import type { Context } from './context.ts';
import { button, element } from './element.ts';

/** The ledger in four numbers and the longest stretch nobody stands behind. */
export function overview({ ledger, words, reveal }: Context): HTMLElement {
  const { sources, unnamed, quotedWords, words: all, reporterShare, longest } = numbersOf(ledger);
  const number = (term: string, value: string, note: string): HTMLElement =>
    element('div', {}, element('dt', {}, term), element('dd', {}, element('b', {}, value), element('span', {}, note)));
  const numbers = [
    number(words.sources, String(sources), ''),
    number(words.unnamed, String(unnamed), words.unnamedNote),
    number(words.quotedWords, String(quotedWords), filled(words.ofWords, all)),
    number(words.reporter, percent(reporterShare), filled(words.someOfWords, ledger.reporterWords, all)),
  ];
  if (longest) {
    const goTo = button(
      'longest',
      () => reveal(longest.place),
      { class: 'words', title: filled(words.goTo, longest.opening) },
      longest.opening,
    );
    numbers.push(
      element(
        'div',
        { class: 'wide' },
        element('dt', {}, words.longest),
        element('dd', {}, element('b', {}, filled(words.wordsLong, longest.words)), goTo),
      ),
    );
  }
  return element('dl', { class: 'numbers' }, ...numbers);
}
