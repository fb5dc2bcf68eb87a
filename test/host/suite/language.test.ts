import { expect } from 'chai';
import {
  commands,
  ConfigurationTarget,
  Range,
  workspace,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  type CodeLens,
  type CompletionList,
  type FoldingRange,
  type InlayHint,
  type SelectionRange,
  type SemanticTokens,
  type SymbolInformation,
  type TextDocument,
  type WorkspaceEdit,
} from 'vscode';
import { ask, at, closeAll, eventually, openFile, replace, sample, statusOf } from './window.ts';

describe('everything a person expects of a language', () => {
  let article: TextDocument;
  let whole: Range;

  before(async () => {
    article = (await openFile(sample)).document;
    await statusOf(article, (status) => status.article);
    whole = new Range(0, 0, article.lineCount, 0);
  });
  after(closeAll);

  const set = (key: string, value: unknown) => workspace.getConfiguration('onRecord').update(key, value, ConfigurationTarget.Workspace);

  it('renames an actor in every form of the name', async () => {
    const edit = await ask<WorkspaceEdit>('executeDocumentRenameProvider', article.uri, at(article, 'Brandt expects'), 'Helga Brandner');
    const changes = edit.entries().flatMap(([, edits]) => edits.map(({ range, newText }) => `${article.getText(range)} → ${newText}`));
    expect(changes).to.include.members(['Helga Brandt → Helga Brandner', 'Brandt → Brandner']);
  });

  it('shows who cites whom', async () => {
    const [item] = await ask<CallHierarchyItem[]>('prepareCallHierarchy', article.uri, at(article, 'Mercer wants'));
    expect(item?.name).to.equal('Daniel Mercer');
    expect(await ask<CallHierarchyOutgoingCall[]>('provideOutgoingCalls', item)).to.be.an('array');
  });

  it('colours names, quotations and cues', async () => {
    const tokens = await ask<SemanticTokens>('provideDocumentSemanticTokens', article.uri);
    expect(tokens.data.length / 5).to.be.greaterThan(30);
  });

  it('folds the article, and grows a selection from word to sentence to paragraph', async () => {
    const folds = await ask<FoldingRange[]>('executeFoldingRangeProvider', article.uri);
    expect(folds.length).to.be.greaterThan(0);
    const [selection] = await ask<SelectionRange[]>('executeSelectionRangeProvider', article.uri, [at(article, 'signs a lease')]);
    const sizes: string[] = [];
    for (let step = selection; step; step = step.parent) sizes.push(article.getText(step.range));
    expect(sizes).to.include('“Nobody signs a lease on moving ice,”');
    expect(sizes.at(-1)?.length).to.be.greaterThan(1500);
  });

  it('finds actors across the folder', async () => {
    const symbols = await eventually('the mayor', async () => {
      const found = await ask<SymbolInformation[]>('executeWorkspaceSymbolProvider', 'Marlow');
      return found.length > 0 ? found : undefined;
    });
    expect(symbols.map(({ name }) => name).join()).to.include('Marlow');
  });

  it('keeps inlay hints and lenses off until they are asked for', async () => {
    const hints = () => ask<InlayHint[]>('executeInlayHintProvider', article.uri, whole);
    const lenses = () => ask<CodeLens[]>('executeCodeLensProvider', article.uri);
    expect(await hints()).to.have.length(0);
    expect(await lenses()).to.have.length(0);
    await set('inlayHints.pronouns', true);
    await set('codeLens', true);
    await eventually('hints', async () => ((await hints()).length > 0 ? true : undefined));
    await eventually('lenses', async () => ((await lenses()).length > 0 ? true : undefined));
    await set('inlayHints.pronouns', undefined);
    await set('codeLens', undefined);
  });

  it('completes “, said ” with the article’s actors', async () => {
    const end = article.lineAt(article.lineCount - 1).range.end;
    await replace(article, new Range(end, end), '\n“It will be cold,” said ');
    const place = article.lineAt(article.lineCount - 1).range.end;
    const { items } = await ask<CompletionList>('executeCompletionItemProvider', article.uri, place);
    expect(items.map(({ label }) => (typeof label === 'string' ? label : label.label)).join()).to.include('Helga Brandt');
    await commands.executeCommand('undo');
  });
});
