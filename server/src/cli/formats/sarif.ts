import { isAbsolute, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Location, Log, Result } from 'sarif';
import { rules } from '../../rules/index.ts';
import type { Level } from '../../rules/rule.ts';
import { placesIn, type Place } from '../place.ts';
import type { Format } from './format.ts';

const levels: Readonly<Record<Level, 'error' | 'warning' | 'note' | 'none'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
  off: 'none',
};

/** SARIF 2.1.0, the exchange format of static analysis: one run over all files. */
export function sarif(): Format {
  const results: Result[] = [];
  return {
    begin: () => '',
    file: ({ path, source, article, findings }) => {
      const placeOf = placesIn(source, article);
      const uri = uriOf(path);
      for (const finding of findings) {
        results.push({
          ruleId: finding.rule,
          ruleIndex: rules.findIndex(({ id }) => id === finding.rule),
          level: levels[finding.level],
          message: { text: finding.message },
          locations: [locationOf(uri, placeOf(finding))],
          relatedLocations: finding.related.map((other) => ({
            ...locationOf(uri, placeOf(other)),
            message: { text: other.message },
          })),
        });
      }
      return '';
    },
    end: () => `${JSON.stringify(logOf(results), null, 2)}\n`,
  };
}

const logOf = (results: Result[]): Log => ({
  $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
  version: '2.1.0',
  runs: [
    {
      columnKind: 'utf16CodeUnits',
      tool: {
        driver: {
          name: 'On Record',
          rules: rules.map(({ id, summary, rationale, standard, level }) => ({
            id,
            shortDescription: { text: summary },
            fullDescription: { text: `${rationale} ${standard}` },
            defaultConfiguration: { enabled: level !== 'off', level: levels[level] },
          })),
        },
      },
      results,
    },
  ],
});

const locationOf = (uri: string, { start, end, line, column, endLine, endColumn }: Place): Location => ({
  physicalLocation: {
    artifactLocation: { uri },
    region: {
      startLine: line,
      startColumn: column,
      endLine,
      endColumn,
      charOffset: start,
      charLength: end - start,
    },
  },
});

function uriOf(path: string): string {
  if (isAbsolute(path)) return pathToFileURL(path).href;
  return path.split(sep).map(encodeURIComponent).join('/');
}
