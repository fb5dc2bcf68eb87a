import assert from 'node:assert/strict';
import type { Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver-protocol';
import { article, uri } from './article.ts';
import { Client } from './client.ts';

const other = article.replaceAll('Critics say the plan is reckless.', 'The plan was published on Monday.');
const vague = (items: readonly Diagnostic[]): boolean => items.some(({ code }) => code === 'source/vague');

describe('A text that is closed and opened again', () => {
  let client: Client;
  let answer: (() => void)[] = [];
  /** From then on, settings are not told until `answer` is called. */
  const hold = (): void => {
    answer = [];
    client.connection.onRequest(
      'workspace/configuration',
      ({ items }: { items: unknown[] }) => new Promise((resolve) => answer.push(() => resolve(items.map(() => null)))),
    );
  };
  const asked = async (times: number): Promise<void> => {
    while (answer.length < times) await new Promise((resolve) => setTimeout(resolve, 5));
  };
  beforeEach(async () => (client = await Client.start()));
  afterEach(() => client.stop());
  const pull = (): Promise<DocumentDiagnosticReport | undefined> => client.pull(uri).catch(() => undefined);

  it('has its own findings and hovers, though settings were still waited for when the first was closed', async () => {
    await client.change({});
    hold();
    await client.open(uri, article);
    const first = pull();
    await asked(1);
    await client.close(uri);
    await client.open(uri, other);
    const second = pull();
    await asked(2);
    answer.forEach((tell) => tell());
    assert.equal((await first)?.kind === 'full', false, 'the first text has no answer');
    const report = await second;
    assert.ok(report?.kind === 'full' && !vague(report.items));
    assert.match((await client.hover(client.at(uri, 'Elena'))) ?? '', /Elena Vasquez/);
  });

  it('has its own findings in a plain loop of opening and closing', async () => {
    for (let turn = 0; turn < 30; turn += 1) {
      const text = turn % 2 === 0 ? article : other;
      await client.open(uri, text);
      const early = pull();
      if (turn % 3 === 0) await early;
      const report = await pull();
      if (report?.kind === 'full') assert.equal(vague(report.items), text === article, `turn ${turn}`);
      await client.close(uri);
      await early;
    }
  });

  it('is not told that nothing changed by a result id of another session', async () => {
    await client.open(uri, article);
    const first = await client.pull(uri);
    assert.ok(first.kind === 'full' && first.resultId);
    const next = await Client.start();
    await next.open(uri, other);
    assert.equal((await next.pull(uri, first.resultId)).kind, 'full');
    await next.stop();
    await client.close(uri);
    await client.open(uri, other);
    assert.equal((await client.pull(uri, first.resultId)).kind, 'full');
  });
});
