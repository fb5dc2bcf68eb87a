/** What wants a window of its own: no folder, and a server that dies. */
import { crash, runDescribed as run } from './mocha.ts';
import { expect } from 'chai';
import { window, workspace, type TextDocument } from 'vscode';
import { closeAll, findings, session, statusOf } from './window.ts';

export { run };

const article = `Ferry line drops its winter timetable

By Ada Brook

The ferry line will stop its winter boats in November. “We will not sail with empty decks,” said Piet Vandaal, who owns the line.

The harbour office closed at noon on Friday. “Nobody asked the islands before this was done.” The pier stayed dark.
`;

describe('an empty window', () => {
  let untitled: TextDocument;

  before(async () => {
    expect(workspace.workspaceFolders).to.equal(undefined);
    untitled = await workspace.openTextDocument({ language: 'plaintext', content: article });
    await window.showTextDocument(untitled);
  });
  after(closeAll);

  it('has its untitled texts read', async () => {
    await findings(untitled, (rules) => rules.includes('quote/unattributed'));
    expect((await statusOf(untitled)).article).to.equal(true);
  });

  it('has its text read again after the server died, and hears of it in the status', async () => {
    const { crashes } = await session();
    expect(crashes()).to.equal(0);
    await crash();
    await statusOf(untitled, () => crashes() === 1);
    await findings(untitled, (rules) => rules.includes('quote/unattributed'));
  });
});
