/** What a test asks of an article that was read closely, in words. */
import type { Actor, Article, Attribution } from '../../server/src/analysis/model.ts';
import { asPlainText } from '../../server/src/features/cards/card.ts';
import { hoverAt } from '../../server/src/features/hover.ts';
import { outlineOf } from '../../server/src/features/outline.ts';
import { check } from '../../server/src/rules/engine.ts';
import { defaultSettings } from '../../server/src/rules/settings.ts';
import { read } from '../rules/reading.ts';

export interface Close {
  readonly article: Article;
  /** Where the n-th occurrence of the words begins. Throws where there is none. */
  at(words: string, nth?: number): number;
  /** The hover card on the words' first character, as plain text. */
  card(words: string, nth?: number): string;
  /** The actor whose mention holds the words. */
  actor(words: string, nth?: number): Actor | undefined;
  /** The names under a heading of the outline, in order. */
  under(heading: string): string[];
  /** “source | cue | content” of the attributions whose content holds the words. */
  behind(words: string): string[];
  /** “level rule” of the findings that meet the words. */
  problems(words: string): string[];
}

export async function readClosely(text: string): Promise<Close> {
  const article = await read(text);
  const { findings } = check(article, defaultSettings);
  const at = (words: string, nth = 1): number => {
    let place = -1;
    for (let i = 0; i < nth; i += 1) place = text.indexOf(words, place + 1);
    if (place < 0) throw new Error(`the text does not hold “${words}” ${nth} times`);
    return place;
  };
  const wordsOf = (spans: Attribution['content']): string => spans.map((s) => text.slice(s.start, s.end)).join(' … ');
  return {
    article,
    at,
    card: (words, nth) => {
      const card = hoverAt(article, findings, [], at(words, nth));
      return card ? asPlainText(card) : '';
    },
    actor: (words, nth) => {
      const place = at(words, nth);
      return article.actors.find((actor) => actor.mentions.some((m) => m.start <= place && place < m.end));
    },
    under: (heading) =>
      outlineOf(article)
        .find((entry) => entry.name === heading)
        ?.children.map((child) => child.name) ?? [],
    behind: (words) => {
      const place = at(words);
      return article.attributions
        .filter((a) => a.content.some((c) => c.start <= place && place < c.end))
        .map((a) => `${wordsOf(a.source)} | ${wordsOf(a.cue)} | ${wordsOf(a.content)}`);
    },
    problems: (words) => {
      const start = at(words);
      return findings.filter((f) => f.start < start + words.length && start < f.end).map((f) => `${f.level} ${f.rule}`);
    },
  };
}
