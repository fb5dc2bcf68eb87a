import { strict as assert } from 'node:assert';
import { rules } from '../../server/src/rules/index.ts';
import { article, folderWith, onlyVague, onRecord, plain } from './command.ts';

const config = onlyVague(rules.map(({ id }) => id));
const at = article.indexOf('Critics');

describe('on-record check', () => {
  let folder: string;
  let remove: () => Promise<void>;
  before(async () => {
    ({ folder, remove } = await folderWith({
      '.on-record/config.json': config,
      'harbour.txt': article,
      'library.txt': plain,
      'more/harbour two.txt': article,
      'more/notes.md': article,
      'more/code.txt': 'const x = 1;\nconst y = () => x + 1;\nexport { x, y };\nif (x) { y(); }\nfor (;;) { break; }\n',
      'picture.txt': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2]),
      'other.json': JSON.stringify({ rules: { 'source/vague': 'error' } }),
      'wrong.json': JSON.stringify({ rules: { 'sources/vague': 'error' } }),
    }));
  });
  after(() => remove());
  const check = (...args: string[]) => onRecord(['check', ...args], { folder });

  it('prints file:line:column: level rule message, and exits with 1', async () => {
    const { code, output, errors } = await check('harbour.txt');
    assert.match(output, /^harbour\.txt:7:1: warning source\/vague \S.*\n$/);
    assert.deepEqual([code, errors], [1, '']);
  });

  it('exits with 0 where nothing is at warning or above, or no more than may pass', async () => {
    assert.deepEqual(await check('library.txt'), { code: 0, output: '', errors: '' });
    assert.equal((await check('harbour.txt', '--max-warnings', '1')).code, 0);
    assert.equal((await check('harbour.txt', 'more', '--max-warnings', '1')).code, 1);
  });

  it('takes folders and globs, each file once, and leaves what is no article', async () => {
    const folderFiles = await check('more', 'more/harbour two.txt');
    assert.match(folderFiles.output, /^more\/harbour two\.txt:7:1: [^\n]*\n$/);
    const globbed = await check('**/*.{txt,md}');
    const paths = globbed.output.split('\n').flatMap((line) => line.match(/^(.*?):7:1:/)?.[1] ?? []);
    assert.deepEqual(paths, ['harbour.txt', 'more/harbour two.txt', 'more/notes.md']);
  });

  it('names each file that is wrong, does the others, and exits with 2', async () => {
    const { code, output, errors } = await check('missing.txt', 'picture.txt', 'nothing/*.txt', 'harbour.txt');
    assert.equal(code, 2);
    assert.match(output, /^harbour\.txt:7:1: /);
    assert.deepEqual(
      errors
        .trim()
        .split('\n')
        .map((line) => line.split(': ')[1]),
      ['missing.txt', 'nothing/*.txt', 'picture.txt'],
    );
  });

  it('takes another config, and names what is wrong in one', async () => {
    assert.match((await check('harbour.txt', '--config', 'other.json', '--max-warnings', '99')).output, /: error source\/vague/);
    const wrong = await check('harbour.txt', '--config', 'wrong.json');
    assert.equal(wrong.code, 2);
    assert.match(wrong.errors, /wrong\.json: .*did you mean “source\/vague”/);
    assert.equal((await check('harbour.txt', '--config', 'none.json')).code, 2);
  });

  it('takes a preset', async () => {
    assert.equal((await check('harbour.txt', '--preset', 'wikipedia')).code, 1);
    const { code, errors } = await check('harbour.txt', '--preset', 'wikpedia');
    assert.equal(code, 2);
    assert.match(errors, /wikipedia/);
  });

  it('leaves what the newsroom ignores', async () => {
    const ignores = JSON.stringify({ ignores: [{ rule: 'source/vague', path: 'old' }] });
    const own = await folderWith({
      '.on-record/config.json': config,
      '.on-record/ignores.json': ignores,
      'old/a.txt': article,
      'b.txt': article,
    });
    const { output } = await onRecord(['check', '.'], { folder: own.folder });
    await own.remove();
    assert.match(output, /^b\.txt:7:1: [^\n]*\n$/);
  });

  it('prints JSON with offsets, lines and columns', async () => {
    const [first, second] = JSON.parse((await check('harbour.txt', 'library.txt', '--format', 'json')).output);
    const [finding] = first.findings;
    assert.deepEqual([first.file, second.file, second.findings], ['harbour.txt', 'library.txt', []]);
    assert.deepEqual([finding.start, finding.line, finding.column, finding.rule, finding.level], [at, 7, 1, 'source/vague', 'warning']);
    assert.equal(finding.endColumn - finding.column, finding.end - finding.start);
    assert.deepEqual(JSON.parse((await check('missing.txt', '--format', 'json')).output), []);
  });

  it('prints SARIF that names every rule', async () => {
    const log = JSON.parse((await check('more/harbour two.txt', '--format', 'sarif')).output);
    const [run] = log.runs;
    const [result] = run.results;
    assert.equal(log.version, '2.1.0');
    assert.equal(run.tool.driver.rules[result.ruleIndex].id, result.ruleId);
    assert.deepEqual([result.ruleId, result.level], ['source/vague', 'warning']);
    const { artifactLocation, region } = result.locations[0].physicalLocation;
    assert.equal(artifactLocation.uri, 'more/harbour%20two.txt');
    assert.deepEqual([region.startLine, region.startColumn, region.charOffset], [7, 1, at]);
  });

  it('prints workflow commands for GitHub', async () => {
    const { output } = await check('harbour.txt', '--format', 'github');
    assert.match(output, /^::warning file=harbour\.txt,line=7,endLine=7,col=1,endColumn=\d+,title=source\/vague::[^\n]+\n$/);
  });

  it('names the nearest of an unknown option or command, and helps', async () => {
    for (const [args, nearest] of [
      [['check', '--fromat', 'json', 'x'], '--format'],
      [['chek', 'x'], 'check'],
      [['analyze', '--json'], '--jsonl'],
    ] as const) {
      const { code, errors } = await onRecord(args);
      assert.equal(code, 2);
      assert.ok(errors.includes(nearest), errors);
    }
    assert.equal((await check()).code, 2);
    assert.equal((await check('harbour.txt', '--max-warnings', 'many')).code, 2);
    for (const args of [['--help'], ['check', '--help'], ['analyze', '--help'], ['ledger', '--help']]) {
      const { code, output } = await onRecord(args);
      assert.equal(code, 0);
      assert.match(output, /^Usage: on-record/);
    }
  });
});
