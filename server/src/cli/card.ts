import type { Article } from '../analysis/model.ts';
import { sourceOf } from '../features/statements.ts';
import { counted, kindOf, shortened, standingWords } from '../features/words.ts';
import { flat } from '../text/flat.ts';
import { wordsOf } from '../text/span.ts';
import type { ReadFile } from './files.ts';
import { placesIn } from './place.ts';

/** How wide a quotation may be, in code units. */
const widest = 90;

/** The analysis for people: who is in the article, who says what, what there is to mend. */
export function cardOf({ path, source, article, findings }: ReadFile): string {
  const placeOf = placesIn(source, article);
  const { headline, standfirst } = article.parts;
  const title = headline ?? standfirst;
  return [
    title ? `${path}: ${shortened(wordsOf(article.text, title), widest)}` : path,
    ...section('Actors', actors(article)),
    ...section('Quotations', quotations(article)),
    ...section(
      'Findings',
      findings.map((finding) => `${placeOf(finding).line}: ${finding.level} ${finding.rule} ${flat(finding.message)}`),
    ),
  ].join('\n');
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];

function actors(article: Article): string[] {
  return [...article.actors]
    .sort((a, b) => b.mentions.length - a.mentions.length)
    .map((actor) => {
      const role = actor.roles[0] ? `, ${shortened(actor.roles[0].text, 60)}` : '';
      const says = actor.attributions.length > 0 ? `, ${counted.statements(actor.attributions.length)}` : '';
      return `${flat(actor.label)} (${kindOf(actor)}${role}): ${counted.mentions(actor.mentions.length)}${says}`;
    });
}

function quotations(article: Article): string[] {
  return article.quotations
    .filter(({ kind }) => kind === 'direct' || kind === 'partial')
    .map(({ spans, attribution }) => {
      const words = shortened(spans.map((part) => wordsOf(article.text, part)).join(' … '), widest);
      return `${words} — ${speakerOf(article, attribution)}`;
    });
}

function speakerOf(article: Article, index: number | null): string {
  const attribution = index === null ? undefined : article.attributions[index];
  if (!attribution) return standingWords().agentless;
  const names = attribution.actors.flatMap((id) => article.actors.find((actor) => actor.id === id)?.label ?? []);
  return names.length > 0 ? names.map(flat).join(', ') : shortened(sourceOf(article, attribution), 60) || standingWords().agentless;
}
