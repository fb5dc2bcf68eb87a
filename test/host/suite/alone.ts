/** What wants a window of its own: no folder, a text that is very long, and a server that dies. */
import { crash, onScreen, runDescribed as run, servers } from './mocha.ts';
import { expect } from 'chai';
import { commands, window, workspace, type TextDocument } from 'vscode';
import { closeAll, findings, session, statusOf } from './window.ts';

export { run };

const article = `Ferry line drops its winter timetable

By Ada Brook

The ferry line will stop its winter boats in November. “We will not sail with empty decks,” said Piet Vandaal, who owns the line.

The harbour office closed at noon on Friday. “Nobody asked the islands before this was done.” The pier stayed dark.
`;

describe('an empty window', () => {
  let untitled: TextDocument;
  let serversBefore: number | null;

  before(async () => {
    expect(workspace.workspaceFolders).to.equal(undefined);
    // Whatever else is open, no server runs for it.
    const code = await workspace.openTextDocument({ language: 'json', content: '{}' });
    await window.showTextDocument(code);
    await session();
    serversBefore = await servers();
    untitled = await workspace.openTextDocument({ language: 'plaintext', content: article });
    await window.showTextDocument(untitled);
  });
  after(closeAll);

  it('has no server until a text may be an article', async function () {
    if (serversBefore === null) return this.skip();
    expect(serversBefore).to.equal(0);
    await statusOf(untitled);
    expect(await servers()).to.equal(1);
  });

  it('has its untitled texts read', async () => {
    await findings(untitled, (rules) => rules.includes('quote/unattributed'));
    expect((await statusOf(untitled)).article).to.equal(true);
  });

  it('has a text of 50 MB read in part, and says so', async function () {
    this.timeout(180_000);
    const filler = 'The boats lay still, and the pier stayed dark until the morning.\n\n';
    const content = article + filler.repeat(50_000_000 / filler.length);
    const long = await workspace.openTextDocument({ language: 'plaintext', content });
    await window.showTextDocument(long);
    const { readTo, length } = await statusOf(long, ({ milliseconds }) => milliseconds !== null, 150);
    expect(length).to.be.greaterThan(49_000_000);
    expect(readTo).to.be.within(100_000, length / 2);
    const said = await onScreen({ selector: '[id="status.languageStatus"]', click: true });
    if (!said) return this.skip();
    const words = await onScreen({ selector: '.hover-language-status .element:has-text("Read in")' });
    expect(words?.join()).to.include('only the first 1 % of this long text is read');
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await window.showTextDocument(untitled);
  });

  it('has its text read again after the server died, and hears of it in the status', async () => {
    const { crashes } = await session();
    expect(crashes()).to.equal(0);
    await crash();
    await statusOf(untitled, () => crashes() === 1);
    await findings(untitled, (rules) => rules.includes('quote/unattributed'));
  });
});
