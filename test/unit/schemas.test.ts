import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { file, schemaFiles, schemaOf } from '../../scripts/schema.ts';
import { readConfig } from '../../server/src/workspace/folder.ts';
import { parseNewsroom } from '../../server/src/workspace/newsroom.ts';

const read = (path: string): string => readFileSync(file(path), 'utf8');

describe('what is generated from types', () => {
  for (const schema of schemaFiles)
    it(`${schema} is the one that npm run schema would write`, () => assert.equal(read(schema), schemaOf(schema))).timeout(60_000);
});

describe('the schemas of a folder’s files', () => {
  const { contributes } = JSON.parse(read('package.json')) as { contributes: { jsonValidation: { fileMatch: string; url: string }[] } };
  const validate = (name: string) => {
    const url = contributes.jsonValidation.find(({ fileMatch }) => fileMatch === `**/.on-record/${name}`)?.url;
    assert.ok(url, `No schema is contributed for ${name}.`);
    return new Ajv({ allowUnionTypes: true, strict: false }).compile(JSON.parse(read(url)) as object);
  };
  const judges = {
    'actors.json': { schema: validate('actors.json'), problems: (value: unknown) => parseNewsroom(value).problems },
    'config.json': { schema: validate('config.json'), problems: (value: unknown) => readConfig(JSON.stringify(value)).problems },
  };

  for (const [name, value, right] of [
    ['actors.json', { actors: [{ name: 'Elena Vasquez' }] }, true],
    [
      'actors.json',
      [{ name: 'Elena Vasquez', aliases: ['Mayor Vasquez'], role: 'Mayor', note: 'n', link: 'https://cards.example/1' }],
      true,
    ],
    ['actors.json', { actors: [] }, true],
    ['actors.json', {}, false],
    ['actors.json', { actors: {} }, false],
    ['actors.json', [{}], false],
    ['actors.json', [{ name: ' ' }], false],
    ['actors.json', [{ name: 'A', aliases: null }], false],
    ['actors.json', [{ name: 'A', aliases: [1] }], false],
    ['actors.json', [{ name: 'A', role: 1 }], false],
    ['actors.json', [{ name: 'A', alias: 'B' }], false],
    ['actors.json', [{ name: 'A', link: 'javascript:alert(1)' }], false],
    ['config.json', { preset: 'ap', exclude: ['notes/**'], rules: { 'verb/loaded': 'hint' } }, true],
    ['config.json', { preset: 'tabloid' }, false],
    ['config.json', { rules: { 'verb/loaded': 'loud' } }, false],
    ['config.json', { rules: { 'quote/unattributed': { minWords: 0 } } }, false],
    ['config.json', { enable: 'no' }, false],
  ] as const)
    it(`${name}: ${JSON.stringify(value)} is ${right ? 'right' : 'wrong'}, for the schema as for the server`, () => {
      const { schema, problems } = judges[name];
      assert.equal(schema(value), right);
      assert.equal(problems(value).length === 0, right);
    });

  it('take what docs/folder.md shows', () => {
    const shown = [...read('docs/folder.md').matchAll(/^## `(actors|config)\.json`[^]*?```json\n([^]*?)```/gm)];
    assert.deepEqual(
      shown.map(([, name]) => name),
      ['config', 'actors'],
    );
    for (const [, name, json] of shown) assert.ok(judges[`${name as 'actors' | 'config'}.json`].schema(JSON.parse(json ?? '')));
  });
});
