import { placesIn } from '../place.ts';
import type { Format } from './format.ts';

/** A list of files, each with its findings by offset and by line and column. */
export function json(): Format {
  let before = '[';
  return {
    begin: () => '',
    file: ({ path, source, article, findings }) => {
      const placeOf = placesIn(source, article);
      const listed = findings.map(({ start, end, rule, level, message, related }) => ({
        ...placeOf({ start, end }),
        rule,
        level,
        message,
        related: related.map((other) => ({ ...placeOf(other), message: other.message })),
      }));
      const item = `${before}\n${JSON.stringify({ file: path, findings: listed })}`;
      before = ',';
      return item;
    },
    end: () => (before === '[' ? '[]\n' : '\n]\n'),
  };
}
