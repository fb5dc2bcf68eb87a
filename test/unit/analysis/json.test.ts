import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { analysisSchema, schemaFile } from '../../../scripts/schema.ts';

describe('the schema of an analysis', () => {
  it('is the one that npm run schema would write', () => {
    assert.equal(readFileSync(schemaFile, 'utf8'), analysisSchema(), 'schemas/analysis.schema.json is stale: npm run schema');
  }).timeout(60_000);
});
