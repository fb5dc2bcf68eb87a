import { commands, Uri, window, type Disposable, type ExtensionContext } from 'vscode';

/** Opens the page of the rule that is its argument. */
export const openRule = 'onRecord.openRule';

/** Where a diagnostic's code leads: `{rule}` stands for the rule's percent-encoded id. */
export const rulePage = `command:${openRule}?${encodeURIComponent('["')}{rule}${encodeURIComponent('"]')}`;

/** The rules' pages lie in the extension and are shown rendered, so they open without a network, in a browser window too. */
export function registerRulePages(context: ExtensionContext): Disposable[] {
  const show = (rule: unknown) => {
    // The argument may come from a link in any text: only an id of a rule's shape becomes part of a path.
    if (typeof rule !== 'string' || !/^[a-z-]+\/[a-z-]+$/.test(rule)) return;
    return commands.executeCommand('markdown.showPreview', Uri.joinPath(context.extensionUri, 'docs', 'rules', `${rule}.md`));
  };
  return [
    commands.registerCommand(openRule, show),
    // vscode://on-record.on-record/rules/quote/unattributed, for links from outside the editor.
    window.registerUriHandler({ handleUri: ({ path }) => void show(path.replace(/^\/rules\//, '')) }),
  ];
}
