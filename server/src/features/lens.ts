/** A line above the article and above each speaker's entrance, with what is to be said of them in numbers. */
import type { Article } from '../analysis/model.ts';
import type { Span } from '../text/span.ts';
import { entranceOf } from './at.ts';
import { statementsOf, voiceOf, type Statement } from './statements.ts';
import { counted, labelOf } from './words.ts';

export interface Lens extends Span {
  readonly title: string;
  /** Places it leads to; the whole article's leads to the ledger instead. */
  readonly places: readonly Statement[] | 'ledger';
}

export function lensesOf(article: Article): Lens[] {
  const first = article.parts.headline ?? article.paragraphs[0];
  if (!first) return [];
  const speakers = article.actors.filter((actor) => actor.attributions.length > 0);
  const direct = article.quotations.filter((q) => q.kind === 'direct' || q.kind === 'partial').length;
  const whole: Lens = {
    start: first.start,
    end: first.start,
    title: `${counted.sources(speakers.length)} · ${counted.quotations(direct)}`,
    places: 'ledger',
  };
  return [
    whole,
    ...speakers.flatMap((actor) => {
      const entrance = entranceOf(actor);
      const { quotations, indirect } = voiceOf(article, actor);
      if (!entrance) return [];
      const title = `${labelOf(actor)}: ${counted.quotations(quotations)}, ${counted.indirect(indirect)}`;
      return [{ start: entrance.start, end: entrance.end, title, places: statementsOf(article, actor) }];
    }),
  ];
}
