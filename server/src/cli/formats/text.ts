import { flat } from '../../text/flat.ts';
import { placesIn } from '../place.ts';
import type { Format } from './format.ts';

/** `file:line:column: level rule message`, one finding a line: what editors and `grep` understand. */
export const text = (): Format => ({
  begin: () => '',
  file: ({ path, source, article, findings }) => {
    const placeOf = placesIn(source, article);
    return findings
      .map((finding) => {
        const { line, column } = placeOf(finding);
        return `${path}:${line}:${column}: ${finding.level} ${finding.rule} ${flat(finding.message)}\n`;
      })
      .join('');
  },
  end: () => '',
});
