/** What a title, a role or a first name says of a person's gender. */
import { firstName } from '../../knowledge/firstName.ts';
import { kinOf } from '../../knowledge/kin.ts';
import { isSurname } from '../../knowledge/surname.ts';
import { titleOf } from '../../knowledge/titles.ts';
import type { Gender } from '../model.ts';

/** By the role's words, its head first: “Mrs.”, “spokeswoman”, “his wife”. Of two relatives named, the head is the person's. */
export function genderOfRole(role: string): Gender {
  const head = (role.split(/,| (?:of|for|at|to|from|in|who|with) /)[0] ?? role).replace(/\.$/, '');
  const last = head.split(/[\s-]+/).at(-1) ?? '';
  return kinOf(last)?.gender ?? titleOf(head)?.gender ?? titleOf(last)?.gender ?? 'unknown';
}

/** By given names in order: the first that only one gender bears. Initials and unknown names say nothing. */
export function genderOfGiven(given: readonly string[]): Gender {
  for (const name of given) {
    if (name.length < 2) continue;
    const gender = firstName(name);
    if (gender === 'male' || gender === 'female') return gender;
    if (gender === 'either') return 'unknown';
  }
  return 'unknown';
}

/** By a name that stands alone: a first name of one gender that is nobody's family name. */
export function genderOfLone(name: string): Gender {
  const gender = isSurname(name) ? undefined : firstName(name);
  return gender === 'male' || gender === 'female' ? gender : 'unknown';
}
