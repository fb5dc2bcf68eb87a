import type { LedgerSource } from '../../../server/src/protocol.ts';
import { barsOf } from '../ledger/bars.ts';
import { percent, unattributed } from '../ledger/numbers.ts';
import { filled } from '../ledger/phrases.ts';
import type { Context } from './context.ts';
import { button, element, placed } from './element.ts';

/** A page with more rows helps nobody; the exports have every source. */
const mostSources = 200;
const mostStatements = 100;

/** The table of sources: standing, words, share, where they speak and, unfolded, what they say. Its last row is the reporter's own voice. */
export function sources(context: Context): HTMLElement {
  const { ledger, words } = context;
  const columns = [words.source, words.standing, words.quotedWords, words.quotations, words.indirect, words.share];
  const heads = columns.map((title, i) => element('th', { scope: 'col', class: i > 1 ? 'number' : '' }, title));
  const shown = ledger.sources.slice(0, mostSources);
  const left = ledger.sources.length - shown.length;
  return element(
    'section',
    { 'aria-labelledby': 'sources' },
    element('h2', { id: 'sources' }, words.sources),
    ledger.sources.length === 0 ? element('p', { class: 'quiet' }, words.noSources) : '',
    element(
      'table',
      { class: 'sources', 'aria-labelledby': 'sources' },
      element('thead', {}, element('tr', {}, ...heads)),
      ...shown.map((source, i) => sourceRows(context, source, `source ${i} ${source.name}`)),
      reporterRows(context),
    ),
    left > 0 ? element('p', { class: 'quiet' }, filled(words.more, left)) : '',
  );
}

function sourceRows(context: Context, source: LedgerSource, key: string): HTMLElement {
  const { words } = context;
  const badges = [words.standings[source.standing], ...(source.stateMedia ? [words.stateMedia] : [])];
  const share = element(
    'span',
    { class: 'share', 'aria-hidden': true },
    placed(element('i', { class: source.standing }), { left: 0, width: source.share }),
  );
  return rows(context, key, source.standing, {
    name: source.name,
    note: source.role,
    cells: [
      element('td', {}, ...badges.map((badge, i) => element('span', { class: `badge ${i === 0 ? source.standing : 'state'}` }, badge))),
      element('td', { class: 'number' }, String(source.quotedWords)),
      element('td', { class: 'number' }, String(source.quotations)),
      element('td', { class: 'number' }, String(source.indirect)),
      element('td', { class: 'number' }, percent(source.share), share),
    ],
    stretches: source.statements.map((said) => ({ ...said, note: said.cue })),
  });
}

function reporterRows(context: Context): HTMLElement {
  const { ledger, words } = context;
  const share = percent(ledger.words === 0 ? 0 : ledger.reporterWords / ledger.words);
  return rows(context, 'reporter', 'reporter', {
    name: words.reporter,
    note: words.nothingAttributed,
    cells: [element('td', { colspan: 4 }), element('td', { class: 'number' }, share)],
    stretches: unattributed(ledger.strip).map(({ opening, words: count, ...stretch }) => ({
      ...stretch,
      words: opening,
      note: filled(words.wordsLong, count),
    })),
  });
}

interface Row {
  readonly name: string;
  readonly note: string;
  readonly cells: readonly HTMLElement[];
  readonly stretches: readonly (Pick<LedgerSource['statements'][number], 'start' | 'end' | 'place' | 'words'> & {
    readonly note: string;
  })[];
}

/** The row itself, its lane of the strip, and, unfolded, its stretches as a list of buttons. */
function rows({ ledger, words, unfolded, fold, reveal }: Context, key: string, kind: string, row: Row): HTMLElement {
  const open = unfolded.has(key);
  const toggle = button(key, () => fold(key), { class: 'fold', 'aria-expanded': open ? 'true' : 'false' }, element('b', {}, row.name));
  const head = element('th', { scope: 'row' }, toggle);
  const inOrder = [...row.stretches].sort((a, b) => a.start - b.start);
  const lane = barsOf(inOrder, ledger.length).map(({ of, ...bar }) => {
    const made = placed(element('i', { class: `bar ${kind}`, title: of.words }), bar);
    made.addEventListener('click', () => reveal(of.place));
    return made;
  });
  const statement = (said: Row['stretches'][number], i: number): HTMLElement =>
    element(
      'li',
      {},
      button(`${key} ${i}`, () => reveal(said.place), { class: 'words', title: filled(words.goTo, said.words) }, said.words),
      said.note ? element('span', { class: 'role' }, said.note) : '',
    );
  return element(
    'tbody',
    { class: open ? 'open' : '' },
    element('tr', {}, head, ...row.cells),
    element(
      'tr',
      { class: 'lane' },
      element(
        'td',
        { colspan: 6 },
        row.note ? element('span', { class: 'role' }, row.note) : '',
        // What it shows stands in the list below: it is for eyes and the mouse alone.
        element('div', { class: 'strip', 'aria-hidden': true }, ...lane),
      ),
    ),
    ...(open
      ? [element('tr', {}, element('td', { colspan: 6 }, element('ol', {}, ...inOrder.slice(0, mostStatements).map(statement))))]
      : []),
  );
}
