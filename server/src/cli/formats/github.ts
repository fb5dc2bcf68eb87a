import { placesIn } from '../place.ts';
import type { Level } from '../../rules/rule.ts';
import type { Format } from './format.ts';

const commands: Readonly<Record<Level, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
  off: 'notice',
};

/** Workflow commands that GitHub shows beside the changed lines. */
export const github = (): Format => ({
  begin: () => '',
  file: ({ path, source, article, findings }) => {
    const placeOf = placesIn(source, article);
    return findings
      .map((finding) => {
        const { line, column, endLine, endColumn } = placeOf(finding);
        // GitHub takes columns only where a finding stays on its line.
        const columns = line === endLine ? `,col=${column},endColumn=${endColumn}` : '';
        const where = `file=${property(path)},line=${line},endLine=${endLine}${columns},title=${property(finding.rule)}`;
        return `::${commands[finding.level]} ${where}::${data(finding.message)}\n`;
      })
      .join('');
  },
  end: () => '',
});

const data = (value: string): string => value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (value: string): string => data(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
