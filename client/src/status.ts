import { l10n, languages, LanguageStatusSeverity, window, workspace, type Disposable, type LanguageStatusItem } from 'vscode';
import type { Status } from '../../server/src/protocol.ts';
import type { Articles } from './articles.ts';
import { explain } from './reasons.ts';
import { selector } from './selector.ts';

/** The language status item: whether and why the text in front is read as an article, and how the reading went. */
export class StatusItem implements Disposable {
  private readonly fate = languages.createLanguageStatusItem('onRecord.fate', selector());
  private readonly reading = languages.createLanguageStatusItem('onRecord.reading', selector());
  private readonly subscriptions: Disposable[];

  constructor(private readonly articles: Articles) {
    this.fate.name = l10n.t('On Record: article');
    this.reading.name = l10n.t('On Record: reading');
    this.subscriptions = [
      this.fate,
      this.reading,
      articles.onDidChange(() => this.show()),
      window.onDidChangeActiveTextEditor(() => this.show()),
      workspace.onDidChangeConfiguration((change) => change.affectsConfiguration('onRecord.languageIds') && this.select()),
    ];
    this.show();
  }

  dispose(): void {
    this.subscriptions.forEach((subscription) => subscription.dispose());
  }

  private select(): void {
    this.fate.selector = this.reading.selector = selector();
  }

  private show(): void {
    const uri = window.activeTextEditor?.document.uri;
    const status = uri && this.articles.statusOf(uri);
    this.fate.busy = this.reading.busy = status === undefined;
    showFate(this.fate, status);
    showReading(this.reading, status, this.articles.crashes);
  }
}

function showFate(item: LanguageStatusItem, status: Status | undefined): void {
  item.text = status?.article ? l10n.t('$(book) Read as an article') : l10n.t('$(circle-slash) Not read as an article');
  item.detail = status ? explain(status.reason) : '';
  item.command = status?.article
    ? { command: 'onRecord.never', title: l10n.t('Never for this file') }
    : { command: 'onRecord.analyseAnyway', title: l10n.t('Analyse anyway') };
}

function showReading(item: LanguageStatusItem, status: Status | undefined, crashes: number): void {
  const limited = status?.article === true && status.readTo < status.length;
  const troubles = [
    ...(limited ? [l10n.t('only the first {0} % of this long text is read', Math.floor((100 * status.readTo) / status.length))] : []),
    ...(status?.failedRules.length ? [l10n.t('left out after an error: {0}', status.failedRules.join(', '))] : []),
    ...(crashes > 0 ? [l10n.t('the server stopped unexpectedly and was restarted')] : []),
  ];
  item.severity = troubles.length > 0 ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
  item.text = status?.milliseconds != null ? l10n.t('Read in {0} ms', Math.round(status.milliseconds)) : l10n.t('Nothing read yet');
  item.detail = troubles.join('; ');
  item.command = { command: 'onRecord.why', title: l10n.t('Why?') };
}
