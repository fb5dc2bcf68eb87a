import { l10n } from 'vscode';
import type { LedgerSource } from '../../../server/src/protocol.ts';

/** The page's words in the reader's language: a page cannot ask for them itself. */
export type LedgerWords = ReturnType<typeof ledgerWords>;

export function ledgerWords() {
  const standings: Record<LedgerSource['standing'], string> = {
    named: l10n.t('named'),
    described: l10n.t('described'),
    anonymous: l10n.t('anonymous'),
    agentless: l10n.t('no source'),
  };
  return {
    standings,
    stateMedia: l10n.t('state media'),
    title: l10n.t('Source ledger'),
    export: l10n.t('Export…'),
    noArticle: l10n.t('This file is not read as an article. The ledger shows the article you turn to next.'),
    noSources: l10n.t('Nobody is quoted or cited here.'),
    sources: l10n.t('Sources'),
    unnamed: l10n.t('Unnamed'),
    unnamedNote: l10n.t('anonymous, or no source'),
    quotedWords: l10n.t('Words quoted'),
    ofWords: l10n.t('of {0} words'),
    someOfWords: l10n.t('{0} of {1} words'),
    reporter: l10n.t('Reporter’s voice'),
    longest: l10n.t('Longest stretch nobody stands behind'),
    wordsLong: l10n.t('{0} words'),
    where: l10n.t('Who speaks where'),
    whereNote: l10n.t('Arrow keys move along the article, Enter goes to the text.'),
    source: l10n.t('Source'),
    standing: l10n.t('Standing'),
    quotations: l10n.t('Quotes'),
    indirect: l10n.t('Indirect'),
    share: l10n.t('Share'),
    goTo: l10n.t('Go to the text: {0}'),
    more: l10n.t('and {0} more, in the exported ledger'),
    nothingAttributed: l10n.t('Nobody else stands behind these words.'),
    network: l10n.t('Who speaks of whom'),
    networkNote: l10n.t('Left: who speaks. Right: whom they speak of; a hollow dot never speaks here.'),
    noNetwork: l10n.t('No source speaks of another.'),
    speaks: l10n.t('Speaks'),
    spokenOf: l10n.t('Is spoken of'),
    times: l10n.t('Times'),
    neverSpeaks: l10n.t('never speaks here'),
  };
}
