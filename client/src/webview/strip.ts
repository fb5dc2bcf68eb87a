import type { LedgerStretch } from '../../../server/src/protocol.ts';
import { barsOf } from '../ledger/bars.ts';
import { standings } from '../ledger/numbers.ts';
import { filled } from '../ledger/phrases.ts';
import type { Context } from './context.ts';
import { button, element, placed } from './element.ts';

/** The article from left to right: a button for each stretch somebody speaks in or nobody stands behind. One stop of the Tab key. */
export function strip(context: Context): HTMLElement {
  const { ledger, words } = context;
  const stretches = barsOf(ledger.strip, ledger.length).map(({ of, ...bar }, i) => placed(stretch(context, of, i), bar));
  const ticks = ledger.paragraphs
    .slice(1, mostTicks)
    .map((at) => placed(element('i', { class: 'tick' }), { left: at / ledger.length, width: 0 }));
  const made = element(
    'div',
    { class: 'strip', role: 'toolbar', 'aria-label': words.where, 'aria-describedby': 'where-note' },
    ...ticks,
    ...stretches,
  );
  made.addEventListener('keydown', (event) => moveAlong(stretches, event));
  const legend = [...standings.map((kind) => [kind, words.standings[kind]] as const), ['reporter', words.reporter] as const];
  return element(
    'section',
    { 'aria-labelledby': 'where' },
    element('h2', { id: 'where' }, words.where),
    made,
    element(
      'ul',
      { class: 'legend' },
      ...legend.map(([kind, label]) => element('li', {}, element('i', { class: `swatch ${kind}` }), label)),
    ),
    element('p', { class: 'hidden', id: 'where-note' }, words.whereNote),
  );
}

/** Marks of paragraphs in a longer text would only grey the strip. */
const mostTicks = 200;

function stretch({ ledger, words, reveal }: Context, { source, opening, place }: LedgerStretch, index: number): HTMLButtonElement {
  const speaker = source === null ? undefined : ledger.sources[source];
  const who = speaker ? `${speaker.name} (${words.standings[speaker.standing]})` : words.reporter;
  const label = `${who}: ${opening}`;
  return button(`stretch ${index}`, () => reveal(place), {
    class: `bar ${speaker?.standing ?? 'reporter'}`,
    title: label,
    'aria-label': filled(words.goTo, label),
    tabindex: index === 0 ? 0 : -1,
  });
}

/** Arrow keys, Home and End move the focus along the strip. */
function moveAlong(stretches: readonly HTMLButtonElement[], event: KeyboardEvent): void {
  const at = stretches.findIndex((made) => made === document.activeElement);
  const steps: Readonly<Record<string, number>> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: stretches.length - 1 };
  const next = stretches[steps[event.key] ?? -1];
  if (!next) return;
  event.preventDefault();
  for (const made of stretches) made.tabIndex = made === next ? 0 : -1;
  next.focus();
}
