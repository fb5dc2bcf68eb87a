/** How rules mend: small makers of fixes. What an editor must supply stands in square brackets and is selected. */
import * as l10n from '@vscode/l10n';
import type { Actor } from '../analysis/model.ts';
import type { Span } from '../text/span.ts';
import type { Fix } from './rule.ts';

/** Inserts words at an offset; a `[placeholder]` in them is what the editor must supply. */
export function insertAt(offset: number, text: string, title: string, mechanical = false): Fix {
  return withPlaceholder({ title, edits: [{ start: offset, end: offset, text }], mechanical });
}

/** Puts other words in the span's place. */
export function replaceBy(at: Span, text: string, title: string, mechanical = false): Fix {
  return withPlaceholder({ title, edits: [{ start: at.start, end: at.end, text }], mechanical });
}

export function removeAll(spans: readonly Span[], title: string, mechanical = false): Fix {
  return { title, edits: spans.map(({ start, end }) => ({ start, end, text: '' })), mechanical };
}

/** “, according to [source]” in front of the sentence's closing mark. */
export function accordingTo(text: string, sentence: Span): Fix {
  return insertAt(beforeClosing(text, sentence), ', according to [source]', l10n.t('Insert “, according to [source]”'));
}

/** Where words can be added to a sentence: in front of its final full stop and the marks behind that. */
export function beforeClosing(text: string, sentence: Span): number {
  let at = sentence.end;
  while (at > sentence.start && /[\s.!?…:;”"’')\]]/.test(text[at - 1] as string)) at -= 1;
  return at;
}

/** The last word of an actor's name, or all of it where it has one word or is no person's: what a second mention calls it. */
export function shortName(actor: Actor): string {
  const alias = [...actor.aliases].filter((name) => actor.name.endsWith(name)).sort((a, b) => a.length - b.length)[0];
  return actor.kind === 'person' && alias ? alias : actor.label;
}

function withPlaceholder(fix: Fix): Fix {
  const edit = fix.edits[0];
  const found = edit ? /\[[^\]]+\]/.exec(edit.text) : null;
  return found ? { ...fix, placeholder: { start: found.index, end: found.index + found[0].length } } : fix;
}
