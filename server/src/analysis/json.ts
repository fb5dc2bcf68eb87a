/**
 * One article's analysis as JSON: what `on-record analyze` prints. Its schema, `schemas/analysis.schema.json`, is generated from
 * these types; a change that is not an addition raises `schemaVersion`.
 */
import type { Span } from '../text/span.ts';
import type {
  ActorKind,
  Article,
  AttributionForm,
  ClaimKind,
  Genre,
  GenreKind,
  DescriptionReason,
  EntityType,
  PronounReason,
  QuotationKind,
  SourceTag,
  Standing,
} from './model.ts';

export const schemaVersion = 2;

/** Start and end, in UTF-16 code units into the text as given, half-open. */
export type SpanJson = [start: number, end: number];

export interface PartsJson {
  headline: SpanJson | null;
  standfirst: SpanJson | null;
  byline: SpanJson | null;
  dateline: SpanJson | null;
  captions: SpanJson[];
  /** Subheadings, where markup says so. */
  subheadings: SpanJson[];
  /** What belongs to the page and not to the article: advertisements, pointers, footers. */
  furniture: SpanJson[];
  body: SpanJson[];
}

/** A name, maximal, without title, article or possessive ’s. */
export interface EntityJson {
  start: number;
  end: number;
  type: EntityType;
  /** Id of the actor it names; null where it is only a place or a thing. */
  actor: string | null;
}

export interface ActorJson {
  id: string;
  /** The fullest form in the article, without article, title or possessor. */
  name: string;
  /** What a reader would call it: a country's common name, else the name. */
  label: string;
  /** False for unnamed groups and sources (“analysts”). */
  named: boolean;
  kind: ActorKind;
  /** In the article's own words. */
  roles: string[];
  /** Every other surface form of its name. */
  aliases: string[];
  /** Names, metonyms, descriptions and pronouns. */
  mentions: SpanJson[];
  /** ISO 3166-1 alpha-2 code of the country a government governs. */
  country: string | null;
  /** Indexes of the attributions it is a source of. */
  attributions: number[];
}

export interface PronounJson {
  start: number;
  end: number;
  actor: string | null;
  /** The actor's named mentions before it, nearest last. */
  antecedents: SpanJson[];
  /** Inside a quotation. */
  quoted: boolean;
  reason: PronounReason;
}

/** A description that stands for somebody of the article: “the union”, “his mother”, “the report”. */
export interface DescriptionJson {
  start: number;
  end: number;
  /** Whom it calls: several for “the couple”, the maker for a document, none where two fit equally. */
  actors: string[];
  /** Those who fit about equally well, where the answer is open. */
  candidates: string[];
  doubtful: boolean;
  reason: DescriptionReason;
}

export interface QuotationJson {
  /** Its parts, marks included. */
  spans: SpanJson[];
  kind: QuotationKind;
  /** Index of the attribution that says whose it is; null where nobody is named. */
  attribution: number | null;
}

/** Who says what, after PolNeAR's scheme: the whole source phrase, the words that signal it, what is attributed. */
export interface AttributionJson {
  source: SpanJson[];
  cue: SpanJson[];
  content: SpanJson[];
  /** Ids of those who stand behind it: two for “the two said in a joint statement”, none where nobody is named. */
  actors: string[];
  /** The actors are the likeliest, and another may be meant. */
  doubtful: boolean;
  /** Ids of those who may be meant, where that is open; `actors` is empty where two fit equally. */
  candidates: string[];
  form: AttributionForm;
  standing: Standing;
  tags: SourceTag[];
  /** Index of the attribution whose content holds this one. */
  parent: number | null;
}

/** A sentence that asserts something a reader would ask “says who?” about. */
export interface ClaimJson {
  start: number;
  end: number;
  sourced: boolean;
  kinds: ClaimKind[];
  /** 0 to 1: how surely a reader would ask about an opinion in it. */
  weight: number;
  /** The words that make it an opinion. */
  grounds: SpanJson[];
}

export interface GenreJson {
  kind: GenreKind;
  /** What it was told by. */
  reason: Genre['reason'];
}

export interface RelatedJson {
  start: number;
  end: number;
  message: string;
}

export interface FindingJson {
  start: number;
  end: number;
  rule: string;
  /** `off` only where every rule was asked for. */
  level: 'error' | 'warning' | 'information' | 'hint' | 'off';
  message: string;
  related: RelatedJson[];
}

/** The whole analysis of one article. Every list is in text order. */
export interface AnalysisJson {
  id: string;
  schema: typeof schemaVersion;
  parts: PartsJson;
  entities: EntityJson[];
  actors: ActorJson[];
  pronouns: PronounJson[];
  descriptions: DescriptionJson[];
  quotations: QuotationJson[];
  attributions: AttributionJson[];
  claims: ClaimJson[];
  genre: GenreJson;
  findings: FindingJson[];
}

/** A finding as the rules hand it out; what only an editor needs of it is left behind. */
export interface AnyFinding extends Span {
  readonly rule: string;
  readonly level: FindingJson['level'];
  readonly message: string;
  readonly related: readonly (Span & { readonly message: string })[];
}

/** The article's analysis under the id its reader knows it by. */
export function toJson(article: Article, findings: readonly AnyFinding[], id: string): AnalysisJson {
  const { parts } = article;
  const placed = (span: Span): Span => article.copy.source.inSource(span);
  const pair = (span: Span): SpanJson => {
    const { start, end } = placed(span);
    return [start, end];
  };
  const maybe = (span: Span | null): SpanJson | null => span && pair(span);
  return {
    id,
    schema: schemaVersion,
    parts: {
      headline: maybe(parts.headline),
      standfirst: maybe(parts.standfirst),
      byline: maybe(parts.byline),
      dateline: maybe(parts.dateline),
      captions: parts.captions.map(pair),
      subheadings: parts.subheadings.map(pair),
      furniture: parts.furniture.map(pair),
      body: parts.body.map(pair),
    },
    entities: article.entities.map((entity) => ({ ...placed(entity), type: entity.type, actor: entity.actor })),
    actors: article.actors.map((actor) => ({
      id: actor.id,
      name: actor.name,
      label: actor.label,
      named: actor.named,
      kind: actor.kind,
      roles: actor.roles.map(({ text }) => text),
      aliases: [...actor.aliases],
      mentions: actor.mentions.map(pair),
      country: actor.country,
      attributions: [...actor.attributions],
    })),
    pronouns: article.pronouns.map(({ start, end, actor, antecedents, quoted, reason }) => ({
      ...placed({ start, end }),
      actor,
      antecedents: antecedents.map(pair),
      quoted,
      reason,
    })),
    descriptions: article.descriptions.map(({ start, end, actors, candidates, doubtful, reason }) => ({
      start,
      end,
      actors: [...actors],
      candidates: [...candidates],
      doubtful,
      reason,
    })),
    quotations: article.quotations.map(({ spans, kind, attribution }) => ({ spans: spans.map(pair), kind, attribution })),
    attributions: article.attributions.map(({ source, cue, content, actors, doubtful, candidates, form, standing, tags, parent }) => ({
      source: source.map(pair),
      cue: cue.map(pair),
      content: content.map(pair),
      actors: [...actors],
      doubtful,
      candidates: [...candidates],
      form,
      standing,
      tags: [...tags],
      parent,
    })),
    claims: article.claims.map(({ start, end, sourced, kinds, weight, grounds }) => ({
      ...placed({ start, end }),
      sourced,
      kinds: [...kinds],
      weight: Math.round(weight * 1000) / 1000,
      grounds: grounds.map(pair),
    })),
    genre: { kind: article.genre.kind, reason: article.genre.reason },
    findings: findings.map(({ start, end, rule, level, message, related }) => ({
      ...placed({ start, end }),
      rule,
      level,
      message,
      related: related.map((other) => ({ ...placed(other), message: other.message })),
    })),
  };
}
