/**
 * What On Record knows of an article: the model that every rule and every feature asks, and no other.
 * All spans are UTF-16 code units into the article's text, half-open, which is the copy that is read of a source (`copy`); every list is in text order.
 * Source and content follow PolNeAR's scheme (Newell, Margolin & Ruths, LREC 2018).
 */
import type { Span } from '../text/span.ts';
import type { Copy } from '../text/copy/copy.ts';
import type { Lexed } from '../lex/lexed.ts';
import type { Parts } from '../text/parts.ts';

export type EntityType = 'PER' | 'ORG' | 'LOC' | 'MISC';

/** A name as it stands: maximal, without title, article or possessive ’s. */
export interface Entity extends Span {
  readonly type: EntityType;
  /** Id of the actor it names; null where it is only a place or a thing. */
  readonly actor: string | null;
}

export type ActorKind = 'person' | 'organization' | 'government' | 'place' | 'group';

/** In what guise an actor is mentioned. `metonym`: a capital or seat for its government; `demonym`: “the Russians”. */
export type MentionForm = 'name' | 'acronym' | 'metonym' | 'demonym' | 'description' | 'pronoun';

export interface Mention extends Span {
  readonly form: MentionForm;
  /** Inside a quotation. */
  readonly quoted: boolean;
  /** Of a description: it may as well call another. */
  readonly doubtful?: true;
}

/** A role or affiliation in the article's own words, and where it stands. */
export interface Role extends Span {
  readonly text: string;
}

export type Gender = 'male' | 'female' | 'unknown';

/** One person, organization, government, place or group of this article, with everything that refers to it. */
export interface Actor {
  readonly id: string;
  /** The fullest form in the article, without article, title or possessor. */
  readonly name: string;
  /** What the outline shows: a country's common name, else the name. */
  readonly label: string;
  /** False for unnamed groups and sources (“analysts”). */
  readonly named: boolean;
  readonly kind: ActorKind;
  readonly gender: Gender;
  readonly plural: boolean;
  readonly roles: readonly Role[];
  /** Every other surface form of its name. */
  readonly aliases: readonly string[];
  readonly mentions: readonly Mention[];
  /** ISO 3166-1 alpha-2 code of the country a government governs; null for others. */
  readonly country: string | null;
  /** Indexes of the attributions it is a source of. */
  readonly attributions: readonly number[];
}

/** Why a pronoun has the answer it has. */
export type PronounReason =
  | 'subject of the sentence before'
  | 'subject of the same sentence'
  | 'nearest that fits'
  | 'only one that fits'
  | 'speaker of the quotation'
  | 'speaker before'
  | 'two fit equally'
  | 'nobody fits'
  | 'refers to no one';

export interface Pronoun extends Span {
  readonly actor: string | null;
  /** The actor's named mentions before it, nearest last. */
  readonly antecedents: readonly Span[];
  readonly quoted: boolean;
  readonly reason: PronounReason;
  /** Other actors that fit equally well, where the answer is open. */
  readonly rivals: readonly string[];
}

/** What a description is understood by. */
export type DescriptionReason =
  | 'by role'
  | 'by kind'
  | 'by age'
  | 'by nationality'
  | 'by initials'
  | 'by what is told'
  | 'by its maker'
  | 'named together'
  | 'unnamed before'
  | 'two fit equally'
  | 'nobody fits';

/** A description that stands for somebody of the article: “the union”, “his mother”, “the report”. */
export interface Description extends Span {
  /** Whom it calls: several for “the couple”; the maker for a document; none where two fit equally. */
  readonly actors: readonly string[];
  /** Those who fit about equally well, where the answer is open. */
  readonly candidates: readonly string[];
  readonly doubtful: boolean;
  readonly reason: DescriptionReason;
}

export type QuotationKind = 'direct' | 'partial' | 'scare' | 'title';

/** One speech between marks, its parts joined across a reporting clause and across paragraphs. Spans hold the marks. */
export interface Quotation {
  readonly spans: readonly Span[];
  readonly kind: QuotationKind;
  /** Number of words between the marks. */
  readonly words: number;
  /** Index of the attribution that says whose it is; null where nobody is named. */
  readonly attribution: number | null;
}

export type Standing = 'named' | 'described' | 'anonymous' | 'agentless';
export type AttributionForm = 'direct' | 'indirect' | 'mixed';
export type SourceTag = 'state media' | 'spokesperson' | 'document' | 'poll' | 'media' | 'plural';

/** How a content found its source: what a quotation card tells the reader. */
export type AttributionRoute = 'cue' | 'same paragraph' | 'speaker before' | 'speaker after' | 'transcript' | 'none';

/** A source, the cue that signals it and what is attributed to it, each in one or more parts; parts may be missing. */
export interface Attribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** Ids of the actors who stand behind it: two for “the two said in a joint statement”. */
  readonly actors: readonly string[];
  /** The actors are the likeliest, and another may be meant. */
  readonly doubtful: boolean;
  /** Ids of those who may be meant, where that is open; `actors` is empty where two fit equally. */
  readonly candidates: readonly string[];
  readonly form: AttributionForm;
  readonly standing: Standing;
  readonly tags: readonly SourceTag[];
  /** Index of the attribution whose content holds this one (KCNA reports that Putin said …). */
  readonly parent: number | null;
  readonly route: AttributionRoute;
}

export type ClaimKind =
  'judgement' | 'cause' | 'forecast' | 'trend' | 'contested-fact' | 'motive' | 'figure' | 'superlative' | 'allegation' | 'promotional';

/** A sentence that asserts something a reader would ask “says who?” about. */
export interface Claim extends Span {
  readonly sourced: boolean;
  readonly kinds: readonly ClaimKind[];
  /** 0 to 1: how surely a reader would ask about an opinion in it; 0 where it only counts, ranks or accuses. */
  readonly weight: number;
  /** The words that make it an opinion: one stretch, or none. */
  readonly grounds: readonly Span[];
}

/** What kind of text it is. */
export const genreKinds = [
  'news',
  'column',
  'editorial',
  'letter',
  'review',
  'obituary',
  'match report',
  'market report',
  'press release',
  'interview',
  'list',
  'live blog',
] as const;
export type GenreKind = (typeof genreKinds)[number];

/** A genre, and what it was told by: a line, so many lines or words of its kind, so many sentences with “I”. */
export interface Genre {
  readonly kind: GenreKind;
  readonly reason: 'line' | 'lines' | 'words' | 'first person' | 'nothing else';
  /** The line's words, or how many there are. */
  readonly words: string;
}

/** A paragraph and its words. */
export interface Paragraph extends Span {
  /** The same object for as long as the paragraph stays what it is, wherever an edit moves it: what it says by itself is kept by it. */
  readonly lexed: Lexed;
}

/** Who stands behind a sentence: the attributions that cover part of it, and how much of it they leave to the reporter. */
export interface Sentence extends Span {
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** False for headline, standfirst, byline, dateline, captions and credit lines, subheadings and rows of tables. */
  readonly prose: boolean;
  /** Indexes of attributions whose source, cue or content touches it. */
  readonly attributions: readonly number[];
  /** The parts in the reporter's own voice: outside every quotation and everything that an attribution reports; they hold words. */
  readonly reporter: readonly Span[];
  /** The attribution carried into this sentence from the one before without a cue of its own; null where none is. */
  readonly carried: number | null;
}

/** One quotation mark without a partner, after paragraphs have been joined. */
export interface StrayMark extends Span {
  readonly opens: boolean;
  /** Where the quotation it began, or ended, runs out. */
  readonly extent: Span;
}

/** The whole reading of one snapshot of a text. */
export interface Article {
  readonly text: string;
  /** How the text came from its source, and where in it everything stands. */
  readonly copy: Copy;
  readonly parts: Parts;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly entities: readonly Entity[];
  readonly actors: readonly Actor[];
  readonly pronouns: readonly Pronoun[];
  readonly descriptions: readonly Description[];
  readonly quotations: readonly Quotation[];
  readonly strayMarks: readonly StrayMark[];
  readonly attributions: readonly Attribution[];
  readonly claims: readonly Claim[];
  readonly genre: Genre;
  /** Code units of the source that were read, from its start; less than the text's length where a limit applied. */
  readonly readTo: number;
}
