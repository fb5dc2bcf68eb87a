/**
 * Builds the reading of an article by hand, for tests of what stands on it. Words are found by searching the text; the n-th
 * occurrence is asked for as `['Vasquez', 2]`.
 */
import type { Actor, Article, Attribution, Claim, Mention, MentionForm, Pronoun, Quotation } from '../../server/src/analysis/model.ts';
import { lex } from '../../server/src/lex/lexed.ts';
import { overlaps, type Span } from '../../server/src/text/span.ts';
import { plainCopy } from '../../server/src/text/copy/copy.ts';
import { partsOf } from '../../server/src/text/parts.ts';

export type Words = string | readonly [words: string, nth: number];

/** Where some words stand. Throws where they do not. */
export function place(text: string, words: Words): Span {
  const [sought, nth] = typeof words === 'string' ? [words, 1] : words;
  let start = -1;
  for (let i = 0; i < nth; i += 1) {
    start = text.indexOf(sought, start + 1);
    if (start < 0) throw new Error(`“${sought}” does not stand in the text ${nth} times.`);
  }
  return { start, end: start + sought.length };
}

export interface ActorDraft extends Partial<Omit<Actor, 'id' | 'name' | 'mentions' | 'roles' | 'attributions'>> {
  readonly mentions: readonly (Words | readonly [words: string, nth: number, form: MentionForm])[];
  readonly roles?: readonly Words[];
}

export interface AttributionDraft extends Partial<Omit<Attribution, 'source' | 'cue' | 'content' | 'actors'>> {
  readonly by?: readonly string[];
  readonly source?: readonly Words[];
  readonly cue?: readonly Words[];
  readonly content?: readonly Words[];
}

export interface ArticleDraft {
  /** By the actor's name; ids are a1, a2, … in this order. */
  readonly actors?: Readonly<Record<string, ActorDraft>>;
  readonly attributions?: readonly AttributionDraft[];
  /** By the index of the attribution, or null. */
  readonly quotations?: readonly (Partial<Omit<Quotation, 'spans'>> & { readonly at: readonly Words[] })[];
  readonly pronouns?: readonly (Partial<Omit<Pronoun, 'start' | 'end' | 'actor'>> & {
    readonly at: Words;
    readonly actor: string | null;
  })[];
  readonly claims?: readonly (Partial<Omit<Claim, 'start' | 'end'>> & { readonly at: Words })[];
}

export function build(text: string, draft: ArticleDraft = {}): Article {
  const copy = plainCopy(text);
  const { paragraphs } = copy;
  const parts = partsOf(text, paragraphs);
  const names = Object.keys(draft.actors ?? {});
  const idOf = (name: string): string => `a${names.indexOf(name) + 1}`;
  const places = (words: readonly Words[] = []): Span[] => words.map((w) => place(text, w));
  const attributions = (draft.attributions ?? []).map(({ by = [], source, cue, content, ...rest }): Attribution => ({
    form: 'indirect',
    standing: 'named',
    tags: [],
    parent: null,
    doubtful: false,
    candidates: [],
    route: 'cue',
    ...rest,
    source: places(source),
    cue: places(cue),
    content: places(content),
    actors: by.map(idOf),
  }));
  const quotations = (draft.quotations ?? []).map(({ at, ...rest }): Quotation => {
    const spans = places(at);
    const words = spans.reduce((sum, s) => sum + text.slice(s.start, s.end).split(/\s+/).length, 0);
    return { kind: 'direct', attribution: null, words, ...rest, spans };
  });
  const quoted = (s: Span): boolean => quotations.some((q) => q.spans.some((part) => overlaps(part, s)));
  const pronouns = (draft.pronouns ?? []).map(({ at, actor, ...rest }): Pronoun => {
    const s = place(text, at);
    return {
      antecedents: [],
      quoted: quoted(s),
      reason: 'only one that fits',
      rivals: [],
      ...rest,
      ...s,
      actor: actor === null ? null : idOf(actor),
    };
  });
  const actors = names.map((name): Actor => {
    const { mentions, roles = [], ...rest } = draft.actors?.[name] as ActorDraft;
    const id = idOf(name);
    const named = mentions.map((m): Mention => {
      const [words, nth, form = 'name'] = typeof m === 'string' ? [m, 1] : m;
      const s = place(text, [words, nth]);
      return { ...s, form, quoted: quoted(s) };
    });
    const meant = pronouns
      .filter((p) => p.actor === id)
      .map(({ start, end, quoted: q }): Mention => ({ start, end, form: 'pronoun', quoted: q }));
    return {
      label: name,
      named: true,
      kind: 'person',
      gender: 'unknown',
      plural: false,
      aliases: [],
      country: null,
      ...rest,
      id,
      name,
      roles: places(roles).map((s) => ({ ...s, text: text.slice(s.start, s.end) })),
      mentions: [...named, ...meant].sort((a, b) => a.start - b.start),
      attributions: attributions.flatMap((a, i) => (a.actors.includes(id) ? [i] : [])),
    };
  });
  return {
    text,
    copy,
    parts,
    paragraphs: paragraphs.map((p) => ({ ...p, lexed: lex(text.slice(p.start, p.end), 'closed') })),
    sentences: paragraphs.flatMap((p, paragraph) =>
      sentencesOf(text, p).map((s) => ({ ...s, paragraph, prose: parts.body.includes(p), attributions: [], reporter: [s], carried: null })),
    ),
    entities: [],
    actors,
    pronouns,
    descriptions: [],
    quotations,
    strayMarks: [],
    attributions,
    claims: (draft.claims ?? []).map(({ at, ...rest }) => ({
      sourced: false,
      kinds: ['figure'],
      weight: 0,
      grounds: [],
      ...rest,
      ...place(text, at),
    })),
    genre: { kind: 'news', reason: 'nothing else', words: '' },
    readTo: text.length,
  };
}

function sentencesOf(text: string, { start, end }: Span): Span[] {
  const { tokens, sentences } = lex(text.slice(start, end), 'closed');
  return [...sentences].map((first, i) => {
    const next = sentences[i + 1];
    const last = (next ?? tokens.count) - 1;
    return { start: start + (tokens.starts[first] ?? 0), end: start + (tokens.ends[last] ?? 0) };
  });
}
