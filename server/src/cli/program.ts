import { Command, CommanderError, Option } from 'commander';
import { version } from '../../../package.json';
import { analyze, type AnalyzeOptions } from './analyze.ts';
import { check, type CheckOptions } from './check.ts';
import { exit } from './exit.ts';
import { checkFormats } from './formats/index.ts';
import { addCorpus } from './corpus/program.ts';
import { ledger, ledgerFormats, type LedgerOptions } from './ledger.ts';
import { wholeNumber, withSettings } from './options.ts';
import { verify, verifyFormats, type VerifyOptions } from './record/verify.ts';

/** Runs the command line (without node and script) and gives the exit code. Prints what is wrong with the call on standard error. */
export async function run(argv: readonly string[]): Promise<number> {
  let code: number = exit.clean;
  const program = new Command('on-record')
    .description('Reads news articles the way a good editor does: who is who, who says what, and what nobody stands behind.')
    .version(version, '--version', 'print the version')
    .option('--stdio', 'serve an editor over standard input and output (the Language Server Protocol); takes no other arguments')
    .showHelpAfterError('(--help says what is possible)')
    .exitOverride();

  withSettings(program.command('check'))
    .description('report findings in articles; exits with 1 where one is a warning or an error')
    .argument('<files...>', 'files, folders or globs')
    .addOption(new Option('--format <format>', 'how to print them').choices(checkFormats).default('text'))
    .option('--max-warnings <n>', 'that many warnings may pass', wholeNumber, 0)
    .action(async (files: string[], options: CheckOptions) => {
      code = await check(files, options);
    });

  withSettings(program.command('analyze'))
    .description('print the whole analysis of articles: actors, quotations, attributions, claims, findings')
    .argument('[files...]', 'files, folders or globs; without any, standard input is one article')
    .addOption(new Option('--format <format>', 'how to print it').choices(['json', 'jsonl', 'text']).default('json'))
    .option('--jsonl', 'read one {"id", "text"} a line from standard input, print one analysis a line, in the same order')
    .option('--jobs <n>', 'with --jsonl: worker threads', wholeNumber, 1)
    .option('--all-rules', 'also run the rules that are off; their findings have the level "off"')
    .action(async (files: string[], options: AnalyzeOptions) => {
      code = await analyze(files, options);
    });

  program
    .command('ledger')
    .description('print the source ledger: who is quoted, how often, how many words, named or not')
    .argument('<files...>', 'files, folders or globs')
    .addOption(new Option('--format <format>', 'how to print it').choices(ledgerFormats).default('md'))
    .action(async (files: string[], options: LedgerOptions) => {
      code = await ledger(files, options);
    });

  withSettings(program.command('verify'))
    .description(
      'check quotations against the record: transcripts, releases, filings, caption files; exits with 1 where one differs or is another’s',
    )
    .argument('[files...]', 'articles: files, folders or globs')
    .option('--record <globs...>', 'files of the record; without it, those that the default globs find in this folder')
    .addOption(new Option('--format <format>', 'how to print the report').choices(verifyFormats).default('text'))
    .option(
      '--jsonl',
      'read one {"id", "text", "record": [{"name", "text"}]} a line from standard input, print one {"id", "quotations"} a line',
    )
    .option('--jobs <n>', 'with --jsonl: worker threads', wholeNumber, 1)
    .action(async (files: string[], options: VerifyOptions) => {
      code = await verify(files, options);
    });

  addCorpus(program, (given) => {
    code = given;
  });

  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? exit.clean : exit.wrong;
  }
  return code;
}
