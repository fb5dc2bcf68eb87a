import assert from 'node:assert/strict';
import { compiledEncoder } from '../../../scripts/build-wasm.ts';
import { encoderHex } from '../../../server/src/tagging/generated/encoder.ts';

describe('the vector loops', () => {
  it('are what server/wasm/encoder.ts compiles to (`npm run wasm`)', async () => {
    assert.equal(await compiledEncoder(), encoderHex);
  });
});
