import { toJson } from '../analysis/json.ts';
import { check } from '../rules/engine.ts';
import { metadataOf, rowsOf } from '../corpus/rows.ts';
import type { RuleSettings } from '../rules/settings.ts';
import type { Desk } from './desk.ts';
import { verifyLine } from './record/line.ts';

/** How each line of a stream is to be analysed; crosses to a worker thread as it is. */
export interface LineOptions {
  readonly settings: RuleSettings;
  readonly allRules: boolean;
  /** Whether the quotations are checked against the line's own record, instead of an analysis. */
  readonly verify?: boolean;
  /** Whether the answer is the analysis, or its rows for a corpus. */
  readonly rows?: boolean;
}

/** What stands in a line's place in the output: its analysis, or what is wrong with it. */
export interface Answer {
  readonly output: string;
  readonly bad: boolean;
}

/**
 * Analyses one line, `{"id", "text"}` and, for a corpus, what is known of the article beside them; or checks its quotations. Never rejects: a line
 * that fails gives `{"id"?, "line", "error"}`.
 */
export async function answerLine(
  line: string,
  number: number,
  desk: Desk,
  { settings, allRules, verify, rows }: LineOptions,
): Promise<Answer> {
  let id: string | undefined;
  try {
    const value = recordOf(JSON.parse(line));
    const { id: given, text } = value;
    if (typeof given !== 'string') throw new Error('“id” is missing, or no text.');
    id = given;
    if (typeof text !== 'string') throw new Error('“text” is missing, or no text.');
    if (verify) return { output: JSON.stringify(await verifyLine(value, id, text, desk)), bad: false };
    const article = await desk(text);
    const { findings } = check(article, settings, allRules);
    return { output: JSON.stringify(rows ? rowsOf(article, findings, metadataOf(id, value)) : toJson(article, findings, id)), bad: false };
  } catch (error) {
    return badLine(number, error, id);
  }
}

/** The answer to a line that could not be analysed. `number` counts lines from 1. */
export function badLine(number: number, error: unknown, id?: string): Answer {
  const message = error instanceof Error ? error.message : String(error);
  return { output: JSON.stringify({ ...(id === undefined ? {} : { id }), line: number, error: message }), bad: true };
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('An object with “id” and “text” is expected.');
  return value as Record<string, unknown>;
}
