import { expect } from 'chai';
import { commands, ConfigurationTarget, workspace } from 'vscode';
import { closeAll, findings, openFile, sample, statusOf } from './window.ts';

describe('staying out of the way', () => {
  after(closeAll);

  for (const name of ['requirements.txt', 'CMakeLists.txt', 'robots.txt', 'server-log.txt', 'licence.txt', 'words.txt']) {
    it(`leaves ${name} alone, and says why`, async () => {
      const { document } = await openFile(name);
      const status = await statusOf(document);
      expect(status.article).to.equal(false);
      expect(status.reason).to.not.equal('prose');
      await findings(document, (rules) => rules.length === 0);
    });
  }

  it('leaves a file alone that the reader sent away, and reads it when asked again', async () => {
    const { document } = await openFile(sample);
    await findings(document, (rules) => rules.length > 0);
    await commands.executeCommand('onRecord.never');
    expect((await statusOf(document, ({ article }) => !article)).reason).to.equal('declined');
    await findings(document, (rules) => rules.length === 0);
    await commands.executeCommand('onRecord.letTestDecide');
    await findings(document, (rules) => rules.length > 0);
  });

  it('reads what is no article where the reader insists', async () => {
    const { document } = await openFile('words.txt');
    await statusOf(document, ({ article }) => !article);
    await commands.executeCommand('onRecord.analyseAnyway');
    expect((await statusOf(document, ({ article }) => article)).reason).to.equal('asked');
    await commands.executeCommand('onRecord.letTestDecide');
    await statusOf(document, ({ article }) => !article);
  });

  it('obeys its settings without a restart', async () => {
    const { document } = await openFile(sample);
    const settings = workspace.getConfiguration('onRecord');
    const set = (key: string, value: unknown) => settings.update(key, value, ConfigurationTarget.Workspace);
    await findings(document, (rules) => rules.includes('source/vague'));

    await set('rules', { 'source/vague': 'off' });
    await findings(document, (rules) => rules.length > 0 && !rules.includes('source/vague'));
    await set('rules', undefined);
    await findings(document, (rules) => rules.includes('source/vague'));

    await set('exclude', ['arctic-*']);
    expect((await statusOf(document, ({ article }) => !article)).reason).to.equal('excluded');
    await set('exclude', undefined);
    await statusOf(document, ({ article }) => article);

    await set('enable', false);
    expect((await statusOf(document, ({ article }) => !article)).reason).to.equal('disabled');
    await findings(document, (rules) => rules.length === 0);
    await set('enable', undefined);
    await findings(document, (rules) => rules.includes('source/vague'));
  });
});
