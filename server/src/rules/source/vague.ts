import * as l10n from '@vscode/l10n';
import type { Attribution } from '../../analysis/model.ts';
import { cueKinds, isCueNoun, type CueKind } from '../../knowledge/cues.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { insertAt } from '../fixes.ts';
import type { Page } from '../page.ts';
import { Places } from '../places.ts';
import { defineRule } from '../rule.ts';
import { sought } from '../sought.ts';
import { isVague, namesSomebody } from './phrase.ts';

/** Vague sources that stand with a verb of saying or behind “by” and “according to”, where the model sees no attribution. */
const nobody = String.raw`(?:analysts|observers|experts|critics|supporters|officials|sources|insiders|commentators|pundits|researchers|scientists|academics|economists|strategists|historians|activists|opponents|proponents|detractors|skeptics|sceptics|some|many|others|some people|many people)`;
const saying = String.raw`(?:say|says|said|saying|believe|believed|think|thought|argue|argued|warn|warned|fear|feared|claim|claimed|contend|contended|blame|blamed|suggest|suggested|expect|expected|predict|predicted|question|questioned|complain|complained|worry|worried|told|call|called|see|view)`;
const patterns = [
  sought(
    new RegExp(
      String.raw`(?<!\b(?:the|these|those|his|her|their|its|our|and|state|federal|city|county|police|government|campaign|administration)\s)\b(?:(?:some|many|most|several|other|various|certain|senior|political|legal|military|independent)\s){0,2}${nobody}(?:\s(?:have|had|also|now|long|widely|often|even|still)){0,2}\s${saying}\b`,
      'giu',
    ),
    nobody,
    saying,
  ),
  sought(
    new RegExp(
      String.raw`\b(?:${saying}|seen|viewed|regarded|described|considered|criticized|criticised|praised)\sby\s(?:some|many|most|several)?\s?${nobody}\b`,
      'giu',
    ),
    'by',
    nobody,
  ),
  sought(
    new RegExp(String.raw`\baccording to\s(?:(?:some|many|most|several|various)\s)?(?:\p{Ll}+\s){0,2}${nobody}\b`, 'giu'),
    'according',
    nobody,
  ),
];

export default defineRule({
  id: 'source/vague',
  scope: 'reporter',
  level: 'warning',
  summary: 'A plural or collective source names nobody.',
  rationale: 'Nobody can ask “analysts” or “critics” how they know, nor how many of them there are.',
  standard: 'NPR Ethics Handbook: “officials say” is not enough; Wikipedia’s manual of style on weasel words.',
  fix: 'Inserts `[which]` before the noun.',
  leaves: [
    'Groups that a reader could ask: “officials at the Pentagon”, “police”, “Republicans”.',
    'A group whose member is named in the next sentence weighs less: information.',
  ],
  options: {
    allow: { type: 'words', default: [], description: 'Nouns that count as named here, such as “residents”.' },
  },
  examples: [
    { bad: 'The bridge will reopen in May. ⟦Analysts⟧ say the delay cost the town dearly.\n\nTraffic goes over the old road until then.' },
    { bad: 'The plan was viewed ⟦by some⟧ as an insult to the town.' },
    { good: 'Officials at the Transport Ministry said the bridge would reopen in May.' },
    { good: 'Police said the bridge would reopen in May.' },
    { good: '“Experts say so,” Maria Lopez said.' },
    { good: 'Peter Brand, an engineer at the university, said the bridge would reopen in May.' },
  ],
  check({ page, options, report }) {
    const allowed = new Set(options.allow.map((word) => word.toLowerCase()));
    const seen = new Places();
    const add = (at: Span, noun: Span): void => {
      if (!seen.take(at)) return;
      const words = page.words(noun);
      if ([...allowed].some((word) => words.toLowerCase().includes(word))) return;
      const named = memberNamed(page, at);
      report({
        at,
        ...(named
          ? { level: 'information' as const, related: [{ ...named, message: l10n.t('Named here, but only after the claim.') }] }
          : {}),
        message: l10n.t('“{0}” names nobody: readers cannot ask who, or how many, say this.', words),
        fixes: [insertAt(noun.start, /^\p{Lu}/u.test(words) ? '[Which] ' : '[which] ', l10n.t('Insert “[which]”'))],
      });
    };
    for (const attribution of page.reportersAttributions) {
      const source = attribution.source[0];
      if (source && isNobody(page, attribution, source)) add(withCue(source, attribution.cue), source);
    }
    for (const pattern of patterns) for (const found of page.reporterMatches(pattern)) if (!isKnown(page, found)) add(found, found);
  },
});

function isNobody(page: Page, attribution: Attribution, source: Span): boolean {
  const phrase = page.words(source);
  if (attribution.actors.some((id) => page.actor(id)?.named)) return false;
  return isVague(phrase) && !namesSomebody(page, source) && tells(page, attribution);
}

/** The cue reports what they say or believe, in few words: not “should know”, “had every right to hear”. */
function tells(page: Page, { cue }: Attribution): boolean {
  const words = cue.flatMap((part) => page.words(part).match(/[\p{L}’']+/gu) ?? []);
  if (words.length > 6 || /\b(?:should|would|could|must|may|might)\b/i.test(words.join(' '))) return false;
  return words.some(
    (word) =>
      ['neutral', 'judging', 'belief'].some((kind) => cueKinds(word).has(kind as CueKind)) || /^according$/i.test(word) || isCueNoun(word),
  );
}

/** The source with its verb, where the two stand together. */
function withCue(source: Span, cue: readonly Span[]): Span {
  const verb = cue.find((part) => Math.abs(part.start - source.end) <= 12 || Math.abs(source.start - part.end) <= 12);
  return verb ? { start: Math.min(source.start, verb.start), end: Math.max(source.end, verb.end) } : source;
}

/** The model knows who stands behind the found words. */
const isKnown = (page: Page, found: { sentence: Parameters<Page['attributionsOf']>[0] } & Span): boolean =>
  page
    .attributionsOf(found.sentence)
    .some(({ source, actors }) => source.some((part) => overlaps(part, found)) && actors.some((id) => page.actor(id)?.named));

/** A source named in this sentence or the next. */
function memberNamed(page: Page, at: Span): Span | undefined {
  const sentence = page.sentenceAt(at);
  const next = sentence && page.neighbour(sentence, 1);
  for (const near of [sentence, next])
    for (const attribution of near ? page.attributionsOf(near) : [])
      if (attribution.standing === 'named') {
        const named = attribution.source.find((part) => near && overlaps(part, near) && !overlaps(part, at));
        if (named) return { start: named.start, end: named.end };
      }
  return undefined;
}
