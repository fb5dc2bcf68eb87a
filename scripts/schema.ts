/** `npm run schema`: writes the schemas that follow from types under schemas/. (config.schema.json follows from the rules: scripts/rules-docs.ts.) */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';

export const file = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Each schema's file, and the type it follows from. */
const sources = {
  'schemas/analysis.schema.json': { path: 'server/src/analysis/json.ts', type: 'AnalysisJson' },
  'schemas/actors.schema.json': { path: 'server/src/workspace/newsroom.ts', type: 'NewsroomFile' },
};
export const schemaFiles = Object.keys(sources) as (keyof typeof sources)[];

/** The schema, as it is written: JSON with two spaces. Takes some seconds: it reads the types with the compiler. */
export function schemaOf(schema: keyof typeof sources): string {
  const { path, type } = sources[schema];
  const generator = createGenerator({
    path: file(path),
    tsconfig: file('tsconfig.json'),
    type,
    additionalProperties: false,
    skipTypeCheck: true,
  });
  return `${JSON.stringify(generator.createSchema(type), null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(file('schemas'), { recursive: true });
  for (const schema of schemaFiles) writeFileSync(file(schema), schemaOf(schema));
}
