/** The stages that join an article's paragraphs, in the order in which they run: everything that looks further than one paragraph happens here. */
import type { Copy } from '../text/copy/copy.ts';
import { partsOf } from '../text/parts.ts';
import type { Turns } from '../text/turns.ts';
import { withAttributions } from './article/actors.ts';
import { resolveAttributions } from './article/attributions.ts';
import { attributedQuotations } from './article/quotations.ts';
import { insideOf, speakersOf } from './article/speakers.ts';
import { findActorsInTurns } from './actors/actors.ts';
import { draftAttributions, inOrder, type PlacedReading } from './attribution/drafts.ts';
import { withTrueEdges } from './attribution/edges.ts';
import { answeredClaims, nestedAttributions } from './attribution/nested.ts';
import { placedMentions } from './attribution/sources.ts';
import { followSpeakers } from './attribution/turns.ts';
import { findClaims } from './claims/claims.ts';
import { genreOf } from './genre/genre.ts';
import type { Article } from './model.ts';
import { findNames } from './names.ts';
import { sobered } from './names/headline.ts';
import { resolveNominals } from './nominals/nominals.ts';
import type { Readers } from './paragraph.ts';
import { resolveOwn, resolvePronounsInTurns } from './pronouns.ts';
import { findQuotations } from './quotations.ts';
import { findSentences } from './sentences.ts';

/** In order. Each takes the values of those before it and changes none of them. */
export const stageNames = [
  'parts',
  'names',
  'quotations',
  'links',
  'actors',
  'descriptions',
  'coreference',
  'speakers',
  'attributions',
  'sentences',
  'claims',
] as const;
export type StageName = (typeof stageNames)[number];

/** Runs one stage, in turns where it is long, and gives its value. Throws where nobody wants it any longer. */
export type RunStage = <T>(name: StageName, work: () => T | Turns<T>) => Promise<T>;

/** Joins the readings of its paragraphs into the article. */
export async function joinArticle(
  copy: Copy,
  paragraphs: readonly PlacedReading[],
  readers: Readers,
  readTo: number,
  run: RunStage,
): Promise<Article> {
  const { text } = copy;
  const placed = paragraphs.map(({ start, reading }) => ({ start, lexed: reading.lexed }));
  const whole = placed.map(({ start, lexed }) => ({ start, end: start + lexed.text.length, lexed }));
  const parts = await run('parts', () =>
    partsOf(
      text,
      whole.map(({ start, end }) => ({ start, end })),
      copy,
    ),
  );
  const tagged = await run('names', () =>
    findNames(
      paragraphs.map(({ start, reading }) => ({ start, lexed: reading.lexed, names: reading.names })),
      readers.names,
    ),
  );
  const names = await run('names', () => sobered(text, parts.headline, tagged));
  const { quotations: quoted, strayMarks } = await run('quotations', () => findQuotations(text, placed));
  const outer = await run('links', () => withTrueEdges(text, draftAttributions(text, paragraphs, quoted), parts));
  const drafts = await run('links', () =>
    inOrder([...outer, ...nestedAttributions(text, outer, quoted, names), ...answeredClaims(text, whole, outer)]),
  );
  const input = {
    text,
    paragraphs: placed,
    parts,
    names,
    quoted: insideOf(quoted),
    sources: drafts.flatMap((draft) => draft.source).sort((a, b) => a.start - b.start),
  };
  const named = await run('actors', () => findActorsInTurns(input));
  const found = await run('descriptions', () => resolveNominals(input, named));
  const byName = await run('coreference', () => speakersOf(text, drafts, found, []));
  const resolved = await run('coreference', () => resolvePronounsInTurns(input, found, byName));
  const third = await run('coreference', () => followSpeakers(text, drafts, found.actors, resolved, found.descriptions));
  const own = await run('speakers', () => resolveOwn(input, found, speakersOf(text, drafts, found, third)));
  const pronouns = [...third, ...own].sort((a, b) => a.start - b.start);
  const mentions = await run('speakers', () => placedMentions(found.actors, pronouns, found.descriptions));
  const attributions = await run('attributions', () => resolveAttributions(text, drafts, quoted, found.actors, mentions));
  const quotations = await run('attributions', () => attributedQuotations(text, quoted, attributions));
  const actors = await run('attributions', () => withAttributions(found.actors, pronouns, attributions));
  const entities = names.map(({ start, end, type }, i) => ({ start, end, type, actor: found.entityActor[i] ?? null }));
  const sentences = await run('sentences', () => findSentences(text, paragraphs, parts, quotations, attributions));
  const article = {
    ...{
      text,
      copy,
      parts,
      paragraphs: whole,
      sentences,
      entities,
      actors,
      pronouns,
      descriptions: found.descriptions,
      quotations,
      strayMarks,
      attributions,
      readTo,
    },
  };
  const claims = await run('claims', () => findClaims(article, readers.claims));
  const genre = await run('claims', () => genreOf(article));
  return { ...article, claims, genre };
}
