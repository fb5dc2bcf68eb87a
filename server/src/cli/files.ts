import type { Article } from '../analysis/model.ts';
import { check } from '../rules/engine.ts';
import { formOf } from '../text/copy/form.ts';
import { withoutIgnored } from '../rules/ignores.ts';
import type { Finding } from '../rules/rule.ts';
import type { Complaints } from './complaints.ts';
import { openDesk } from './desk.ts';
import { inputsOf, textOf } from './inputs.ts';
import { Progress } from './progress.ts';
import { Rulebooks, type SettingsOptions } from './settings.ts';

/** One file, read. */
export interface ReadFile {
  readonly path: string;
  /** The file's text. */
  readonly source: string;
  readonly article: Article;
  /** Without those that the newsroom ignores. */
  readonly findings: readonly Finding[];
}

/** Reads the files that arguments name, one after the other. What cannot be read, or fails in part, goes to the complaints. */
export async function* readFiles(
  words: readonly string[],
  options: SettingsOptions & { readonly allRules?: boolean },
  complaints: Complaints,
): AsyncGenerator<ReadFile> {
  const inputs = await inputsOf(words, complaints);
  if (inputs.length === 0) return;
  const desk = await openDesk();
  const rulebooks = new Rulebooks(options, complaints);
  const progress = new Progress(inputs.length);
  for (const input of inputs) {
    progress.at(input.path);
    try {
      const { text, encoding, guessed } = await textOf(input.path);
      const { rules, ignores, path, reads } = await rulebooks.of(input);
      if (!reads(text)) continue;
      if (guessed) complaints.note(input.path, `It is not UTF-8, and was read as ${encoding}.`);
      const article = await desk(text, formOf(input.path));
      const { findings, failed } = check(article, rules, options.allRules);
      for (const { rule, error } of failed) complaints.add(`${input.path}: ${rule}`, error);
      progress.clear();
      yield { path: input.path, source: text, article, findings: withoutIgnored(findings, article, ignores, path) };
    } catch (error) {
      progress.clear();
      complaints.add(input.path, error);
    }
  }
  progress.clear();
}
