/** What wants a window of several folders; nobody has said that they may be trusted. */
import { runDescribed as run } from './mocha.ts';
import { expect } from 'chai';
import { commands, Uri, window, workspace, type CodeAction, type SymbolInformation, type TextDocument } from 'vscode';
import { ask, at, closeAll, eventually, findings, statusOf } from './window.ts';

export { run };

const levy = 'harbour-levy.txt';

describe('two folders that nobody trusts', () => {
  const place = (folder: number, ...path: string[]): Uri => {
    const { uri } = workspace.workspaceFolders?.[folder] ?? {};
    if (!uri) throw new Error(`there is no folder ${folder}`);
    return Uri.joinPath(uri, ...path);
  };
  const put = (folder: number, path: string, text: string) =>
    workspace.fs.writeFile(place(folder, ...path.split('/')), new TextEncoder().encode(text));
  const open = async (folder: number, name: string): Promise<TextDocument> =>
    (await window.showTextDocument(await workspace.openTextDocument(place(folder, name)), { preview: false })).document;
  const vague = (rules: readonly string[]): boolean => rules.includes('source/vague');
  let north: TextDocument;
  let south: TextDocument;

  before(async () => {
    expect(workspace.workspaceFolders?.map(({ name }) => name)).to.deep.equal(['north', 'south']);
    expect(workspace.isTrusted).to.equal(false);
    north = await open(0, levy);
    south = await open(1, levy);
  });
  after(closeAll);

  it('have their articles read: only data is taken from them', async () => {
    await findings(north, vague);
    await findings(south, vague);
    expect((await statusOf(north)).article).to.equal(true);
  });

  it('each follow their own config.json, as soon as it is saved', async () => {
    await put(0, '.on-record/config.json', '{ "rules": { "source/vague": "off" } }');
    await findings(north, (rules) => rules.length > 0 && !vague(rules));
    await findings(south, vague);
    await put(0, '.on-record/config.json', '{}');
    await findings(north, vague);
  });

  it('keep what is ignored in the folder of the text', async () => {
    const actions = await ask<CodeAction[]>('executeCodeActionProvider', south.uri, south.validateRange(wordAt(south, 'Critics say')));
    const ignore = actions.find(({ title }) => title === 'Ignore source/vague in this file')?.command;
    await commands.executeCommand(ignore?.command ?? '', ...((ignore?.arguments ?? []) as unknown[]));
    await findings(south, (rules) => rules.length > 0 && !vague(rules));
    await findings(north, vague);
    const kept = new TextDecoder().decode(await workspace.fs.readFile(place(1, '.on-record', 'ignores.json')));
    expect(kept).to.include('harbour-levy.txt');
  });

  it('are searched together for an actor', async () => {
    await put(1, 'quay.txt', `${south.getText()}\n“The quay is shut,” said Ottilie Brandvold, the warden of the quay.\n`);
    const found = await eventually('both', async () => {
      const symbols = await ask<SymbolInformation[]>('executeWorkspaceSymbolProvider', 'Brandvold');
      return symbols.length > 0 ? symbols : undefined;
    });
    expect(found.map(({ location }) => location.uri.path).join()).to.include('/south/quay.txt');
    const mayors = await ask<SymbolInformation[]>('executeWorkspaceSymbolProvider', 'Edith Marlow');
    expect(new Set(mayors.map(({ location }) => location.uri.path.split('/').at(-2)))).to.deep.equal(new Set(['north', 'south']));
  });

  function wordAt(document: TextDocument, words: string) {
    return document.getWordRangeAtPosition(at(document, words)) ?? expect.fail(words);
  }
});
