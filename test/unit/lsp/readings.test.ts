import assert from 'node:assert/strict';
import { CancellationToken } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Readings } from '../../../server/src/lsp/readings.ts';
import type { Service } from '../../../server/src/service.ts';
import { build } from '../build.ts';

describe('The time of a reading', () => {
  it('is its own: loading the models, or waiting for them, is not in it', async () => {
    let clock = 0;
    const service: Service = {
      read: ({ text }) => {
        clock += 30;
        return Promise.resolve(build(text));
      },
      check: () => Promise.resolve({ findings: [], failed: [] }),
      effort: () => undefined,
      forget: () => undefined,
    };
    const load = (): Promise<Service> => {
      clock += 5000;
      return Promise.resolve(service);
    };
    let loading: Promise<Service> | undefined;
    const readings = new Readings(
      () => (loading ??= load()),
      () => clock,
    );
    const words = 'The pier is shut.';
    const read = (uri: string) => readings.of(TextDocument.create(uri, 'plaintext', 1, words), { text: words }, CancellationToken.None);
    const [first, second] = await Promise.all([read('a'), read('b')]);
    assert.ok(clock >= 5000);
    assert.ok(first.milliseconds < 100 && second.milliseconds < 100, `${first.milliseconds} ${second.milliseconds}`);
  });
});
