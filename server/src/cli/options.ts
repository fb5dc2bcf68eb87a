/** Options that several subcommands share. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { presetNames } from '../rules/presets/index.ts';

export function withSettings(command: Command): Command {
  return command
    .addOption(new Option('--preset <preset>', 'levels and options after a newsroom’s standard').choices(presetNames))
    .option('--config <file>', 'settings, instead of the nearest .on-record/config.json above each file');
}

export function wholeNumber(value: string): number {
  const number = Number(value);
  if (!/^\d+$/.test(value) || !Number.isSafeInteger(number)) throw new InvalidArgumentError('A whole number is expected.');
  return number;
}
