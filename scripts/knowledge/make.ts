/** `npm run knowledge`: writes the long lists of server/src/knowledge/generated/ from the packages they come from (docs/knowledge.md). */
import { mkdirSync, writeFileSync } from 'node:fs';
import { packedCities } from './cities.ts';
import { countryTable } from './countries.ts';
import { packedFirstNames, packedSurnames } from './names.ts';

const folder = new URL('../../server/src/knowledge/generated/', import.meta.url);
const lists = {
  countries: { countryTable: countryTable() },
  cities: { packedCities: packedCities() },
  firstNames: { packedFirstNames: packedFirstNames() },
  surnames: { packedSurnames: packedSurnames() },
};

mkdirSync(folder, { recursive: true });
for (const [file, values] of Object.entries(lists)) {
  const lines = Object.entries(values).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`);
  const text = `// Made by npm run knowledge. Sources and licences: docs/knowledge.md.\n${lines.join('')}`;
  writeFileSync(new URL(`${file}.ts`, folder), text);
  console.log(`${file}.ts ${(Buffer.byteLength(text) / 1024).toFixed(0)} KB`);
}
