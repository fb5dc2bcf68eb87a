import {
  commands,
  ConfigurationTarget,
  l10n,
  languages,
  Position,
  type Range,
  Selection,
  Uri,
  ViewColumn,
  window,
  workspace,
  type Diagnostic,
  type Disposable,
  type ExtensionContext,
} from 'vscode';
import { goTo, showPlaces, type Decision } from '../../server/src/protocol.ts';
import type { Articles } from './articles.ts';
import { goToPlace, peekPlaces } from './places.ts';
import { explain } from './reasons.ts';
import { isCandidate } from './selector.ts';

/** The commands of the manifest that no view, page or panel brings with it. */
export function registerCommands(articles: Articles, context: ExtensionContext): Disposable[] {
  const decide = (verdict: Decision['verdict']) => async () => {
    const uri = window.activeTextEditor?.document.uri;
    if (uri) await articles.decide({ uri: uri.toString(), verdict });
  };
  return [
    commands.registerCommand('onRecord.analyseAnyway', decide('always')),
    commands.registerCommand('onRecord.never', decide('never')),
    commands.registerCommand('onRecord.letTestDecide', decide('auto')),
    commands.registerCommand('onRecord.why', () => why(articles)),
    commands.registerCommand('onRecord.toggle', toggle),
    commands.registerCommand('onRecord.choosePreset', () => choosePreset(context)),
    commands.registerCommand('onRecord.nextUnattributed', () => nextUnattributed(articles)),
    commands.registerCommand('onRecord.restart', () => articles.restart()),
    commands.registerCommand('onRecord.openSample', () => openSample(context)),
    commands.registerCommand(goTo, goToPlace),
    commands.registerCommand(showPlaces, peekPlaces),
  ];
}

/** Says why the text in front is or is not read as an article, and offers to decide otherwise. */
async function why(articles: Articles): Promise<void> {
  const document = window.activeTextEditor?.document;
  const status = document && articles.statusOf(document.uri);
  if (!status) {
    // To decide about a file that the server never hears of would change nothing.
    await window.showInformationMessage(
      document && isCandidate(document)
        ? l10n.t('This file has not been read yet: try again in a moment.')
        : l10n.t('This file is not offered to On Record: its language is not among onRecord.languageIds.'),
    );
    return;
  }
  const fate = status.article ? l10n.t('This file is read as an article.') : l10n.t('This file is not read as an article.');
  const decided = status.reason === 'declined' || status.reason === 'asked';
  const otherwise = status.article
    ? { title: l10n.t('Never for this file'), command: 'onRecord.never' }
    : status.reason === 'disabled'
      ? { title: l10n.t('Switch On Record on'), command: 'onRecord.toggle' }
      : { title: l10n.t('Analyse anyway'), command: 'onRecord.analyseAnyway' };
  const actions = [otherwise, ...(decided ? [{ title: l10n.t('Let the article test decide'), command: 'onRecord.letTestDecide' }] : [])];
  const chosen = await window.showInformationMessage(`${fate} ${explain(status.reason)}`, ...actions);
  if (chosen) await commands.executeCommand(chosen.command);
}

/** Changes the setting where it is decided for the text in front: a wider scope would change nothing. */
async function toggle(): Promise<void> {
  const settings = workspace.getConfiguration('onRecord', window.activeTextEditor?.document.uri ?? null);
  const { workspaceFolderValue, workspaceValue } = settings.inspect<boolean>('enable') ?? {};
  const target =
    workspaceFolderValue !== undefined
      ? ConfigurationTarget.WorkspaceFolder
      : workspaceValue !== undefined
        ? ConfigurationTarget.Workspace
        : ConfigurationTarget.Global;
  await settings.update('enable', !settings.get<boolean>('enable', true), target);
}

async function choosePreset({ extension }: ExtensionContext): Promise<void> {
  const settings = workspace.getConfiguration('onRecord');
  const { contributes } = extension.packageJSON as {
    contributes: { configuration: { properties: { 'onRecord.preset': { enum: string[]; enumDescriptions: string[] } } } };
  };
  const { enum: presets, enumDescriptions } = contributes.configuration.properties['onRecord.preset'];
  const now = settings.get<string>('preset');
  const choices = presets.map((label, i) => ({
    label,
    detail: enumDescriptions[i] ?? '',
    description: label === now ? l10n.t('in force') : '',
  }));
  const title = l10n.t('Whose standards should the rules follow?');
  const chosen = (await window.showQuickPick(choices, { title, matchOnDetail: true }))?.label;
  const inWorkspace = settings.inspect('preset')?.workspaceValue !== undefined;
  if (chosen) await settings.update('preset', chosen, inWorkspace ? ConfigurationTarget.Workspace : ConfigurationTarget.Global);
}

/** Moves to the next words nobody stands behind, from the cursor on and round the end. */
async function nextUnattributed(articles: Articles): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  // Nothing is found in a text that is not read: to say that all is well would be untrue.
  if (!articles.statusOf(editor.document.uri)?.article) return void why(articles);
  const open = languages
    .getDiagnostics(editor.document.uri)
    .filter(isUnattributed)
    .map((finding) => finding.range);
  open.sort((a, b) => a.start.compareTo(b.start));
  const next = open.find((range) => range.start.isAfter(editor.selection.start)) ?? open[0];
  if (next) select(next);
  else await window.showInformationMessage(l10n.t('Somebody stands behind every claim and quotation here.'));
}

const unattributed = new Set([
  'quote/unattributed',
  'claim/unattributed',
  'claim/unsourced-figure',
  'claim/allegation',
  'source/agentless',
]);

function isUnattributed({ source, code }: Diagnostic): boolean {
  const rule = typeof code === 'object' ? code.value : code;
  return source === 'On Record' && typeof rule === 'string' && unattributed.has(rule);
}

function select(range: Range): void {
  const editor = window.activeTextEditor;
  if (!editor) return;
  editor.selection = new Selection(new Position(range.start.line, range.start.character), range.end);
  editor.revealRange(range);
}

/** Opens the bundled article as a text of its own, so that it can be changed freely. */
async function openSample(context: ExtensionContext): Promise<void> {
  const bytes = await workspace.fs.readFile(Uri.joinPath(context.extensionUri, 'samples', 'arctic-talks.txt'));
  const document = await workspace.openTextDocument({ language: 'plaintext', content: new TextDecoder().decode(bytes) });
  await window.showTextDocument(document, { viewColumn: ViewColumn.One });
}
