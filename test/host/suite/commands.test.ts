import { expect } from 'chai';
import { commands, ConfigurationTarget, Selection, window, workspace, type TextDocument } from 'vscode';
import { onScreen } from './mocha.ts';
import { closeAll, eventually, findings, openFile, ruleOf, sample, statusOf } from './window.ts';

describe('the commands', () => {
  let article: TextDocument;

  before(async () => {
    article = (await openFile(sample)).document;
    await statusOf(article, (status) => status.article);
  });
  after(closeAll);

  const settings = () => workspace.getConfiguration('onRecord');
  const tabs = (): string[] => window.tabGroups.all.flatMap((group) => group.tabs).map(({ label }) => label);

  it('go from one thing nobody stands behind to the next, and round the end', async () => {
    const all = await findings(article, (rules) => rules.includes('quote/unattributed'));
    const starts = all.filter((finding) => /unattributed/.test(ruleOf(finding))).map(({ range }) => article.offsetAt(range.start));
    const { activeTextEditor: editor } = window;
    if (!editor) throw new Error('no editor');
    const visited = new Set<number>();
    editor.selection = new Selection(0, 0, 0, 0);
    for (let i = 0; i < 12; i += 1) {
      await commands.executeCommand('onRecord.nextUnattributed');
      visited.add(article.offsetAt(editor.selection.start));
    }
    expect([...visited]).to.include.members(starts);
  });

  it('switch reading off and on', async () => {
    await commands.executeCommand('onRecord.toggle');
    expect((await statusOf(article, (status) => !status.article)).reason).to.equal('disabled');
    await commands.executeCommand('onRecord.toggle');
    await findings(article, (rules) => rules.length > 0);
    await settings().update('enable', undefined, ConfigurationTarget.Global);
  });

  it('switch reading on where the workspace has switched it off', async () => {
    await settings().update('enable', false, ConfigurationTarget.Workspace);
    await statusOf(article, (status) => status.reason === 'disabled');
    await commands.executeCommand('onRecord.toggle');
    await findings(article, (rules) => rules.length > 0);
    expect(settings().inspect('enable')?.globalValue).to.equal(undefined);
    await settings().update('enable', undefined, ConfigurationTarget.Workspace);
  });

  it('never say that all is well in a text that is not read', async function () {
    await settings().update('enable', false, ConfigurationTarget.Workspace);
    await statusOf(article, (status) => status.reason === 'disabled');
    await commands.executeCommand('onRecord.nextUnattributed');
    const said = await onScreen({
      selector: '.notifications-toasts .notification-list-item-message:has-text("On Record is switched off")',
    });
    await commands.executeCommand('notifications.clearAll');
    await settings().update('enable', undefined, ConfigurationTarget.Workspace);
    await findings(article, (rules) => rules.length > 0);
    if (!said) this.skip();
  });

  it('choose whose standards hold', async function () {
    const { document: levy } = await openFile('harbour-levy.txt');
    await findings(levy, (rules) => rules.length > 5 && !rules.includes('actor/no-role'));
    const chosen = commands.executeCommand('onRecord.choosePreset');
    if (!(await onScreen({ selector: '.quick-input-list .monaco-list-row:has-text("student")', click: true }))) return this.skip();
    await chosen;
    expect(settings().get('preset')).to.equal('student');
    await findings(levy, (rules) => rules.includes('actor/no-role'));
    await settings().update('preset', undefined, ConfigurationTarget.Global);
    await openFile(sample);
  });

  it('say why the text in front is read', async function () {
    void commands.executeCommand('onRecord.why');
    const said = await onScreen({
      selector: '.notifications-toasts .notification-list-item-message:has-text("It reads like news prose.")',
    });
    await commands.executeCommand('notifications.clearAll');
    if (!said) this.skip();
  });

  it('start the server anew, with the texts as they are', async () => {
    await commands.executeCommand('onRecord.restart');
    await statusOf(article, (status) => status.article && status.milliseconds !== null);
    await findings(article, (rules) => rules.includes('quote/unattributed'));
  });

  it('open a sample to be changed freely, and the walkthrough that begins with it', async () => {
    await commands.executeCommand('onRecord.openSample');
    const opened = await eventually('the sample', () =>
      workspace.textDocuments.find(({ isUntitled, languageId }) => isUntitled && languageId === 'plaintext'),
    );
    expect(opened.getText()).to.equal(article.getText());
    await commands.executeCommand('workbench.action.openWalkthrough', 'on-record.on-record#first', false);
    await eventually('the walkthrough', () => tabs().find((label) => /Walkthrough|Welcome|Read an article/.test(label)));
    await window.showTextDocument(opened);
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});
