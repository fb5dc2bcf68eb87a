import { l10n } from 'vscode';
import type { Reason } from '../../server/src/protocol.ts';

/** Why a text is read as an article or left alone, as the status item and “Why?” say it. */
export function explain(reason: Reason): string {
  const reasons: Record<Reason, string> = {
    prose: l10n.t('It reads like news prose.'),
    language: l10n.t('Its language is set to Article.'),
    asked: l10n.t('You asked for it, or the article test is switched off.'),
    declined: l10n.t('You chose “Never for this file”.'),
    disabled: l10n.t('On Record is switched off (onRecord.enable).'),
    excluded: l10n.t('A pattern of onRecord.exclude matches it.'),
    'file name': l10n.t('Files of this name are not articles.'),
    short: l10n.t('There is too little text to tell.'),
    code: l10n.t('It looks like code, settings or a log.'),
    list: l10n.t('It looks like a list or a table: few whole sentences.'),
    licence: l10n.t('It looks like a licence or another legal text.'),
    foreign: l10n.t('It does not look like English.'),
  };
  return reasons[reason];
}
