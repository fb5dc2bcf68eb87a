import type { Article, GenreKind } from '../analysis/model.ts';
import type { CheckedPart } from '../record/check.ts';
import type { Span } from '../text/span.ts';
import type { Page } from './page.ts';
import type { Strictness } from './settings.ts';

/** `off` findings are computed only where every rule is asked for. */
export type Level = 'off' | 'hint' | 'information' | 'warning' | 'error';

/** A change of the text. Never touches a quoted word. */
export interface Edit extends Span {
  readonly text: string;
}

/** One action that mends a finding. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
  /** True where the fix needs no judgement: it then takes part in fix-all. */
  readonly mechanical: boolean;
  /** The words of the first edit that the editor must supply, counted from the edit's own text; selected after the fix. */
  readonly placeholder?: Span;
}

export interface Related extends Span {
  readonly message: string;
}

/** What a rule has to say about a span of the article. Knows no editor and no protocol. */
export interface Finding extends Span {
  readonly rule: string;
  readonly level: Level;
  readonly message: string;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
}

/** What a check hands in: the engine adds the rule's name and, unless this case weighs less, its level. */
export interface Report {
  readonly at: Span;
  readonly message: string;
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
  /** Where this case weighs less than its rule; it never raises what the settings chose. */
  readonly level?: Level;
}

/**
 * What a rule may speak of; the engine drops what lies outside.
 * `reporter`: prose in the reporter's own voice, outside quotations and attributed content.
 * `prose`: the article's sentences, quotations too, without headline, standfirst, byline, dateline, captions and credits.
 * `page`: everything.
 */
export type Scope = 'reporter' | 'prose' | 'page';

export type OptionType =
  | { type: 'integer'; default: number; minimum?: number; maximum?: number }
  | { type: 'boolean'; default: boolean }
  | { type: 'words'; default: readonly string[] };
export type Option = OptionType & { readonly description: string };
export type Options = Readonly<Record<string, Option>>;
export type OptionValue = number | boolean | readonly string[];
export type OptionValues<O extends Options> = {
  readonly [K in keyof O]: O[K]['default'] extends number ? number : O[K]['default'] extends boolean ? boolean : readonly string[];
};

/**
 * An article that runs as a test: ⟦ ⟧ stand around what a bad one must be found at; a good one must stay silent. `record` holds the
 * documents its quotations are checked against, by their names.
 */
export type Example = ({ readonly bad: string; readonly after?: string } | { readonly good: string }) & {
  readonly record?: Readonly<Record<string, string>>;
};

export interface Context<O extends Options> {
  readonly article: Article;
  /** The article with the questions that rules ask of it. */
  readonly page: Page;
  /** What the record says of its quotations; empty where there is none. */
  readonly record: readonly CheckedPart[];
  readonly options: OptionValues<O>;
  readonly strictness: Strictness;
  /** What kind of text it is, as the article or the settings say. */
  readonly genre: GenreKind;
  report(finding: Report): void;
}

export interface Rule<O extends Options = Options> {
  /** `group/name`, also the name of its page under docs/rules/. */
  readonly id: string;
  readonly scope: Scope;
  /** The level with the preset `default`. */
  readonly level: Level;
  /** One sentence each: what is reported; why a reader is worse off; the newsroom standard it rests on. */
  readonly summary: string;
  readonly rationale: string;
  readonly standard: string;
  /** What the light bulb offers; missing where it has nothing to offer. */
  readonly fix?: string;
  /** What the rule leaves alone on purpose, a sentence each, for its page. */
  readonly leaves?: readonly string[];
  readonly options: O;
  readonly examples: readonly Example[];
  check(context: Context<O>): void;
}

/** Declares a rule, so that its options are typed inside its check. */
export const defineRule = <const O extends Options>(rule: Rule<O>): Rule<O> => rule;
