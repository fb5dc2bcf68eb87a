/** The page of the source ledger: drawn from what the panel tells, and drawn anew whenever that changes. */
import './ledger.css';
import type { FromPage, Kept, Show, ToPage } from '../ledger/messages.ts';
import { citations } from './citations.ts';
import type { Context } from './context.ts';
import { button, element } from './element.ts';
import { overview } from './overview.ts';
import { pixelsOf } from './pixels.ts';
import { sources } from './sources.ts';
import { strip } from './strip.ts';

declare function acquireVsCodeApi(): { postMessage(message: FromPage): void; getState(): Kept | undefined; setState(kept: Kept): void };

const panel = acquireVsCodeApi();
const root = document.querySelector('#ledger') as HTMLElement;
const unfolded = new Set(panel.getState()?.unfolded);
let shown: Show | undefined;

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  if (data.type === 'show') {
    if (JSON.stringify(data) === JSON.stringify(shown)) return;
    if (data.uri !== shown?.uri && shown) unfolded.clear();
    shown = data;
    draw();
  } else void pixelsOf(data.svg).then((base64) => panel.postMessage({ type: 'png', base64 }));
});
let width = 0;
new ResizeObserver(() => {
  if (root.clientWidth === width) return;
  width = root.clientWidth;
  draw();
}).observe(root);
panel.postMessage({ type: 'ready' });

/** Draws all of it; whoever had the focus has it again, if it is still there. */
function draw(): void {
  if (!shown) return;
  const { uri, ledger, words } = shown;
  panel.setState({ uri, unfolded: [...unfolded] });
  const focused = document.activeElement?.getAttribute('data-key');
  if (!ledger) {
    root.replaceChildren(heading(shown), element('p', { class: 'quiet' }, words.noArticle));
    return;
  }
  const context: Context = {
    ledger,
    words,
    unfolded,
    fold(source) {
      if (!unfolded.delete(source)) unfolded.add(source);
      draw();
    },
    reveal: (place) => panel.postMessage({ type: 'reveal', place }),
  };
  root.replaceChildren(heading(shown), overview(context), strip(context), sources(context), citations(context, root.clientWidth));
  if (focused) [...root.querySelectorAll<HTMLElement>('[data-key]')].find((made) => made.dataset['key'] === focused)?.focus();
}

function heading({ file, ledger, words }: Show): HTMLElement {
  const title = element('h1', {}, element('span', { class: 'quiet' }, words.title), file);
  const save = button('export', () => panel.postMessage({ type: 'export' }), { class: 'action' }, words.export);
  return element('header', {}, title, ledger ? save : '');
}
