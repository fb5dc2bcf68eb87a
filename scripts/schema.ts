/** `npm run schema`: writes schemas/analysis.schema.json from the types of server/src/analysis/json.ts. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';

const file = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Where the schema of one analysis lies. */
export const schemaFile = file('schemas/analysis.schema.json');

/** The schema, as it is written: JSON with two spaces. Takes some seconds: it reads the types with the compiler. */
export function analysisSchema(): string {
  const generator = createGenerator({
    path: file('server/src/analysis/json.ts'),
    tsconfig: file('tsconfig.json'),
    type: 'AnalysisJson',
    additionalProperties: false,
    skipTypeCheck: true,
  });
  return `${JSON.stringify(generator.createSchema('AnalysisJson'), null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(file('schemas'), { recursive: true });
  writeFileSync(schemaFile, analysisSchema());
}
