import { strict as assert } from 'node:assert';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import type { AnalysisJson } from '../../server/src/analysis/json.ts';
import { article, command, folderWith, onRecord, plain } from './command.ts';

const schema = JSON.parse(readFileSync(new URL('../../schemas/analysis.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv({ strict: true, strictTuples: false }).compile<AnalysisJson>(schema);
const line = (id: string, text: string): string => `${JSON.stringify({ id, text })}\n`;

/** Parses one analysis, and holds it to its schema. */
function parsed(output: string): AnalysisJson {
  const value: unknown = JSON.parse(output);
  assert.ok(validate(value), JSON.stringify(validate.errors));
  return value;
}

const strange: Readonly<Record<string, string>> = {
  empty: '',
  blank: ' \n\n\t\n',
  marks: '“”“”""\'\'„‚«»'.repeat(50),
  'lone surrogate': 'The mayor said \ud800 “no \udc00 deal” to Ana Lopez.',
  nul: 'The mayor\u0000 said “no deal, not now, not ever”.',
  'mixed line ends': 'One line\rAna Lopez said no.\r\nShe left.\n\n“Who?” he asked.',
  'right to left': 'قال الرئيس “no deal” to Ana Lopez.',
  emoji: '“We are the 👩‍👩‍👧 party of Ana 🙂 Lopez,” said Ana 🙂 Lopez.',
};

describe('on-record analyze', () => {
  it('prints one file as an object, several as a list, each after the schema', async () => {
    const { folder, remove } = await folderWith({ 'a.txt': article, 'b.txt': plain });
    const one = await onRecord(['analyze', 'a.txt'], { folder });
    const two = await onRecord(['analyze', 'a.txt', 'b.txt'], { folder });
    const lines = await onRecord(['analyze', 'a.txt', 'b.txt', '--format', 'jsonl'], { folder });
    await remove();
    const analysis = parsed(one.output);
    assert.deepEqual([one.code, analysis.id, analysis.parts.headline], [0, 'a.txt', [0, article.indexOf('\n')]]);
    const said = analysis.attributions.find(({ form }) => form === 'direct');
    const speaker = analysis.actors.find(({ id }) => id === said?.actors[0]);
    assert.equal(speaker?.name, 'Elena Vasquez');
    const both = JSON.parse(two.output) as AnalysisJson[];
    assert.deepEqual(
      both.map(({ id }) => id),
      ['a.txt', 'b.txt'],
    );
    assert.deepEqual(
      lines.output
        .trim()
        .split('\n')
        .map((text) => parsed(text)),
      both,
    );
  });

  it('prints a readable card, of standard input too', async () => {
    const { code, output } = await onRecord(['analyze', '--format', 'text'], { input: article });
    assert.equal(code, 0);
    assert.match(
      output,
      /Harbour deal divides Port Velmar[^]*Actors\n[^]*Elena Vasquez[^]*Quotations\n[^]*harbour again[^\n]*Vasquez[^]*Findings\n/,
    );
  });

  it('streams lines in order, bad ones in their place, with any number of workers', async () => {
    const input = `${line('a', article)}no json\n\n{"id":"b"}\n[1]\n${line('c', plain)}${Object.entries(strange)
      .map(([id, text]) => line(id, text))
      .join('')}${line('last', plain).trimEnd()}`;
    const one = await onRecord(['analyze', '--jsonl'], { input });
    const three = await onRecord(['analyze', '--jsonl', '--jobs', '3'], { input });
    assert.equal(one.output, three.output);
    assert.deepEqual([one.code, three.code], [2, 2]);
    const answers = one.output
      .trim()
      .split('\n')
      .map((text) => JSON.parse(text));
    assert.deepEqual(
      answers.map(({ id, line: number, error }) => (error === undefined ? id : [id, number])),
      ['a', [undefined, 2], ['b', 4], [undefined, 5], 'c', ...Object.keys(strange), 'last'],
    );
    for (const answer of answers) if (answer.error === undefined) parsed(JSON.stringify(answer));
  });

  it('gives spans inside the text, in text order, whatever the text', async () => {
    const input = Object.entries({ ...strange, article, plain })
      .map(([id, text]) => line(id, text))
      .join('');
    const { code, output } = await onRecord(['analyze', '--jsonl', '--all-rules'], { input });
    assert.equal(code, 0);
    const texts: Readonly<Record<string, string>> = { ...strange, article, plain };
    for (const analysis of output.trim().split('\n').map(parsed)) {
      const { length } = texts[analysis.id] ?? '';
      const spans = [...analysis.entities, ...analysis.pronouns, ...analysis.claims, ...analysis.findings];
      for (const { start, end } of spans) assert.ok(0 <= start && start <= end && end <= length, analysis.id);
      for (const { start, end } of [...analysis.entities, ...analysis.pronouns, ...analysis.claims]) assert.ok(start < end, analysis.id);
      const inner = [
        ...analysis.quotations.flatMap(({ spans: parts }) => parts),
        ...analysis.attributions.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]),
        ...analysis.actors.flatMap(({ mentions }) => mentions),
      ];
      for (const [start, end] of inner) assert.ok(0 <= start && start < end && end <= length, analysis.id);
      for (const list of [analysis.entities, analysis.pronouns, analysis.claims, analysis.findings])
        assert.deepEqual(
          list.map(({ start }) => start),
          list.map(({ start }) => start).sort((a, b) => a - b),
          analysis.id,
        );
    }
  });

  it('says which findings come from rules that are off', async () => {
    const ask = async (...flags: string[]): Promise<string[]> =>
      parsed((await onRecord(['analyze', '--jsonl', ...flags], { input: line('a', article) })).output).findings.map(({ level }) => level);
    assert.ok(!(await ask()).includes('off'));
    assert.ok((await ask('--all-rules')).length >= (await ask()).length);
  });

  it('takes a line of a megabyte', async () => {
    const sentence = 'The harbour was quiet in the morning and the boats lay still along the wall. ';
    const { code, output } = await onRecord(['analyze', '--jsonl'], { input: line('long', sentence.repeat(1_000_000 / sentence.length)) });
    assert.equal(code, 0);
    assert.equal(parsed(output).id, 'long');
  }).timeout(120_000);

  it('stops without a word where nobody reads on', async () => {
    const child = spawn(process.execPath, [command, 'analyze', '--jsonl']);
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    child.stdin.on('error', () => undefined);
    child.stdin.end(line('a', plain).repeat(500));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    await once(child, 'exit');
    assert.deepEqual([child.exitCode, errors], [0, '']);
  });

  it('takes no files where it streams', async () => {
    assert.equal((await onRecord(['analyze', '--jsonl', 'a.txt'])).code, 2);
  });
});
