/** Another name for an actor, in each of the forms the article uses. */
import type { Actor, Article } from '../analysis/model.ts';
import { wordsOf, type Span } from '../text/span.ts';
import { actorAt } from './at.ts';

export interface Renaming extends Span {
  readonly text: string;
  /** Inside a quotation, where a name is somebody else's word: to be looked at before it is changed. */
  readonly quoted: boolean;
}

/** The span to rename and the name to start from: always the full one, as short forms follow from it. */
export function renamableAt(article: Article, offset: number): (Span & { readonly name: string }) | undefined {
  const found = actorAt(article, offset);
  return found?.mention && found.actor.named && isWritten(found.mention.form)
    ? { start: found.start, end: found.end, name: found.actor.name }
    : undefined;
}

/** The changes that give the actor at the offset its new name; undefined where there is nobody to rename. */
export function renameAt(article: Article, offset: number, newName: string): Renaming[] | undefined {
  const actor = renamableAt(article, offset) && actorAt(article, offset)?.actor;
  const name = newName.replace(/\s+/gu, ' ').trim();
  if (!actor || !name) return undefined;
  return actor.mentions.flatMap((mention) => {
    if (!isWritten(mention.form)) return [];
    const text = newFormOf(wordsOf(article.text, mention), actor, name);
    return text === undefined ? [] : [{ start: mention.start, end: mention.end, text, quoted: mention.quoted }];
  });
}

const isWritten = (form: string): boolean => form === 'name' || form === 'acronym';

const partsOf = (name: string): string[] => name.split(/\s+/u);

/**
 * What a surface form becomes: the full name, its last words for a surname, its first for a given name, its initials for
 * an acronym. Undefined for a form that does not follow from the old name (“Pyongyang”, a nickname): nobody can tell.
 */
function newFormOf(form: string, actor: Actor, newName: string): string | undefined {
  const here = partsOf(form);
  const old = partsOf(actor.name);
  const fresh = partsOf(newName);
  if (here.join(' ') === old.join(' ')) return newName;
  if (here.length < old.length) {
    const same = (parts: readonly string[]): boolean => parts.join(' ') === here.join(' ');
    if (same(old.slice(-here.length))) return fresh.slice(-here.length).join(' ');
    if (same(old.slice(0, here.length))) return fresh.slice(0, here.length).join(' ');
    if (here.length > 1 && here[0] === old[0] && here.at(-1) === old.at(-1)) return newName;
  }
  return initialsOf(old) === form.replace(/\./g, '') && fresh.length > 1 ? initialsOf(fresh) : undefined;
}

const initialsOf = (parts: readonly string[]): string =>
  parts
    .filter((part) => /^\p{Lu}/u.test(part))
    .map((part) => [...part][0])
    .join('');
