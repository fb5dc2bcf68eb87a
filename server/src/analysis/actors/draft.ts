/** An actor in the making, and its finished form. */
import type { Span } from '../../text/span.ts';
import type { ActorKind, Gender, Mention, MentionForm, Role } from '../model.ts';
import type { DraftActor } from './input.ts';
import { nameKey } from './name.ts';

export interface Draft {
  kind: ActorKind;
  /** Each surface form of its name, by `nameKey`; the text is the first that stood in the article. */
  readonly forms: Map<string, { readonly text: string; count: number }>;
  /** The fullest form; set when it is known better than by length. */
  name: string | undefined;
  label: string | undefined;
  named: boolean;
  gender: Gender;
  plural: boolean;
  country: string | null;
  readonly roles: Role[];
  readonly mentions: Mention[];
  /** Indexes of the names that were given. */
  readonly names: number[];
}

export function newDraft(kind: ActorKind): Draft {
  return {
    kind,
    forms: new Map(),
    name: undefined,
    label: undefined,
    named: true,
    gender: 'unknown',
    plural: false,
    country: null,
    roles: [],
    mentions: [],
    names: [],
  };
}

/** Notes that the actor stands at the span, under the given form of its name. */
export function mention(draft: Draft, at: Span, text: string, form: MentionForm, quoted: boolean): void {
  draft.mentions.push({ start: at.start, end: at.end, form, quoted });
  if (form === 'description') return;
  const key = nameKey(text);
  const known = draft.forms.get(key);
  if (known) known.count += 1;
  else draft.forms.set(key, { text, count: 1 });
}

/** Nobody is introduced more often; what stands beyond is no article. */
const mostRoles = 32;

/** Adds the role unless the same words are there already. */
export function addRole(draft: Draft, role: Role): void {
  const key = role.text.toLowerCase();
  if (role.text !== '' && draft.roles.length < mostRoles && !draft.roles.some((known) => known.text.toLowerCase() === key))
    draft.roles.push(role);
}

/** Moves all that is known of `other` into `draft`. */
export function absorb(draft: Draft, other: Draft): void {
  for (const [key, form] of other.forms) {
    const known = draft.forms.get(key);
    if (known) known.count += form.count;
    else draft.forms.set(key, form);
  }
  for (const m of other.mentions) draft.mentions.push(m);
  for (const n of other.names) draft.names.push(n);
  for (const role of other.roles) addRole(draft, role);
  if (draft.gender === 'unknown') draft.gender = other.gender;
  draft.country ??= other.country;
}

/** The fullest of several forms: the one with the most words, then the most letters, then the first. */
export function fullest(forms: readonly string[]): string {
  let best = forms[0] ?? '';
  for (const form of forms) {
    const words = form.split(' ').length - best.split(' ').length;
    if (words > 0 || (words === 0 && form.length > best.length)) best = form;
  }
  return best;
}

export function finish(draft: Draft, id: string): DraftActor {
  const forms = [...draft.forms.values()].map((form) => form.text);
  const name = draft.name ?? fullest(forms);
  const own = nameKey(name);
  return {
    id,
    name,
    label: draft.label ?? name,
    named: draft.named,
    kind: draft.kind,
    gender: draft.gender,
    plural: draft.plural,
    roles: [...draft.roles].sort((a, b) => a.start - b.start),
    aliases: forms.filter((form) => nameKey(form) !== own),
    mentions: [...draft.mentions].sort((a, b) => a.start - b.start || a.end - b.end),
    country: draft.country,
  };
}
