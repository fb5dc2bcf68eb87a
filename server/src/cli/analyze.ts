import { toJson, type AnalysisJson } from '../analysis/json.ts';
import { cardOf } from './card.ts';
import { Complaints } from './complaints.ts';
import { readFiles, type ReadFile } from './files.ts';
import { print } from './output.ts';
import { exit } from './exit.ts';
import { standardInput } from './inputs.ts';
import { Rulebooks, type SettingsOptions } from './settings.ts';
import { streamLines } from './stream.ts';

export interface AnalyzeOptions extends SettingsOptions {
  readonly format: 'json' | 'jsonl' | 'text';
  readonly jsonl?: boolean;
  readonly jobs: number;
  readonly allRules?: boolean;
}

/** Prints the whole analysis of files, of one article on standard input, or of a stream of them. Gives the exit code. */
export async function analyze(words: readonly string[], options: AnalyzeOptions): Promise<number> {
  const complaints = new Complaints();
  if (options.jsonl) {
    if (words.length > 0) {
      complaints.add('--jsonl', 'It reads standard input and takes no files.');
      return exit.wrong;
    }
    const settings = await new Rulebooks(options, complaints).anywhere();
    try {
      const bad = await streamLines(process.stdin, { settings, allRules: options.allRules ?? false }, options.jobs);
      return bad || complaints.any ? exit.wrong : exit.clean;
    } catch (error) {
      complaints.add('--jsonl', error);
      return exit.wrong;
    }
  }
  const files = readFiles(words.length > 0 ? words : [standardInput], options, complaints);
  if (options.format === 'json') await printJson(files, words.length <= 1);
  else for await (const file of files) await print(options.format === 'text' ? `${cardOf(file)}\n` : `${JSON.stringify(jsonOf(file))}\n`);
  return complaints.any ? exit.wrong : exit.clean;
}

const jsonOf = ({ path, article, findings }: ReadFile): AnalysisJson => toJson(article, findings, path);

/** One file as an object; what may be several, as a list. */
async function printJson(files: AsyncGenerator<ReadFile>, one: boolean): Promise<void> {
  const analyses: AnalysisJson[] = [];
  for await (const file of files) analyses.push(jsonOf(file));
  if (analyses.length > 0 || !one) await print(`${JSON.stringify(one && analyses.length === 1 ? analyses[0] : analyses, null, 2)}\n`);
}
