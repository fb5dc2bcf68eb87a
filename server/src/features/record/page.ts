/** The quote check as one page: no script, nothing fetched, fit to be printed and put into the fact-checking file. */
import type { DifferenceJson } from '../../record/json.ts';
import type { UnreadFile } from '../../record/documents/unreadable.ts';
import { stateWords, type CheckedQuotation, type QuoteCheck } from './report.ts';

const style = `body{font:15px/1.5 Georgia,serif;margin:2em auto;max-width:60em;padding:0 1em;color:#1a1a1a;background:#fff}
h1{font-size:1.4em}article{border-top:1px solid #999;padding:.6em 0;break-inside:avoid}
.state{font:600 .8em sans-serif;letter-spacing:.03em}.differs .state,.other-speaker .state{color:#a40000}.cut .state,.not-found .state{color:#7a4b00}.verbatim .state,.small .state{color:#0b5d1e}
blockquote{margin:.3em 0 .3em 1em}del{background:#fbdcdc}ins{background:#d8f0dc;text-decoration:none}.where{font-size:.85em;color:#555}@media print{body{margin:0;max-width:none}}`;

export function page(checks: readonly QuoteCheck[], unread: readonly UnreadFile[]): string {
  const body = checks.map(
    ({ path, quotations, onRecord }) =>
      `<h1>Quote check: ${html(path)}</h1>\n<p>${onRecord} of ${quotations.length} quotations on the record.</p>\n${quotations.map(entry).join('\n')}`,
  );
  const missing =
    unread.length > 0
      ? `\n<h1>Cannot be read</h1>\n<ul>${unread.map(({ name, why }) => `<li>${html(name)}: ${html(why)}</li>`).join('')}</ul>`
      : '';
  return `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>Quote check</title><style>${style}</style></head>\n<body>\n${body.join('\n')}${missing}\n</body></html>\n`;
}

function entry(quotation: CheckedQuotation): string {
  const { words, speaker, record } = quotation;
  const { passage, difference = [] } = record;
  const where = passage ? [passage.document, passage.place, passage.speaker].filter(Boolean).join(', ') : '';
  const changed = difference.map(changeOf).filter((change) => change !== '');
  return [
    `<article class="${record.state}"><div class="state">${html(stateWords[record.state])}</div>`,
    `<blockquote>${html(words)}</blockquote><div class="where">${html(speaker || 'Nobody is named')}</div>`,
    ...(passage ? [`<blockquote>${html(passage.words)}</blockquote><div class="where">${html(where)}</div>`] : []),
    ...(changed.length > 0 ? [`<div class="where">On the record: ${changed.join('; ')}</div>`] : []),
    '</article>',
  ].join('\n');
}

const changeOf = ({ kind, words }: DifferenceJson): string =>
  kind === 'added' ? '<del>a word more in the article</del>' : `<ins>${html(words)}</ins>`;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const html = (text: string): string => text.replace(/[&<>"']/g, (c) => entities[c] as string);
