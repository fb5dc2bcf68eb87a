/** Questions about how an actor enters the article. */
import type { Actor, Mention } from '../../analysis/model.ts';
import { titleOf } from '../../knowledge/titles.ts';
import type { Page } from '../page.ts';

const courtesy = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Lord|Lady)\.?\s/;

/** Its first mention in the prose by name, in the reporter's voice. */
export function entrance(page: Page, actor: Actor): Mention | undefined {
  return actor.mentions.find((mention) => mention.form === 'name' && !mention.quoted && page.inProse(mention));
}

/** The words of a name without courtesy titles and possessives. */
export function nameWords(name: string): string[] {
  return name
    .replace(courtesy, '')
    .replace(/[’']s?$/, '')
    .split(/\s+/)
    .filter(Boolean);
}

/** Whether a title or role stands right in front of the mention: “Chancellor Brand”. */
export function titledBefore(page: Page, mention: Mention): boolean {
  const before = page.text.slice(Math.max(0, mention.start - 40), mention.start);
  const words =
    before
      .split(/[.,;:!?“”"()\n]\s*/)
      .at(-1)
      ?.trim()
      .split(/\s+/) ?? [];
  for (let n = 1; n <= Math.min(3, words.length); n += 1) {
    const title = titleOf(words.slice(-n).join(' '));
    if (title?.precedes) return true;
  }
  return false;
}
