import { strict as assert } from 'node:assert';
import { article, folderWith, onRecord } from './command.ts';

describe('on-record ledger', () => {
  let folder: string;
  let remove: () => Promise<void>;
  before(async () => {
    ({ folder, remove } = await folderWith({ 'harbour.txt': article }));
  });
  after(() => remove());
  const ledger = (...args: string[]) => onRecord(['ledger', 'harbour.txt', ...args], { folder });

  it('lists who is quoted, in Markdown', async () => {
    const { code, output } = await ledger();
    assert.equal(code, 0);
    assert.match(output, /^## harbour\.txt\n\n\d+ words, \d+ of them/);
    assert.match(output, /\n\| source \| role \| standing \|[^]*\n\| Elena Vasquez \| Mayor \| named \| 1 \|/);
  });

  it('gives the same as a table and as JSON', async () => {
    const rows = (await ledger('--format', 'csv')).output.split('\r\n');
    assert.match(rows[0] ?? '', /^file,source,role,standing,quotations,/);
    assert.ok(rows.some((row) => row.startsWith('harbour.txt,Elena Vasquez,Mayor,named,1,')));
    const [{ file, ledger: found }] = JSON.parse((await ledger('--format', 'json')).output);
    assert.equal(file, 'harbour.txt');
    assert.equal(found.sources[0].name, 'Elena Vasquez');
  });

  it('names a file that is missing', async () => {
    const { code, errors } = await onRecord(['ledger', 'gone.txt'], { folder });
    assert.equal(code, 2);
    assert.match(errors, /gone\.txt/);
  });
});
