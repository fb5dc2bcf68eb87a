import { fold } from './fold.ts';
import { packedFirstNames } from './generated/firstNames.ts';
import { unpack } from './packed.ts';
import { remembered } from '../text/remembered.ts';

export type NameGender = 'male' | 'female' | 'either';

const genderOf: Readonly<Record<string, NameGender>> = { M: 'male', F: 'female', E: 'either' };
const lookUp = unpack(packedFirstNames);

/**
 * The gender of those who bear this first name, “either” where both do; undefined for a word that is no known first name.
 * Accents do not matter. A double name that is unknown as a whole is read by its first part that tells: Jean-Sylvain, Mary-Lou.
 */
export const firstName = remembered((word: string): NameGender | undefined => {
  const key = fold(word);
  const whole = lookUp(key);
  if (whole !== undefined || !key.includes('-')) return whole === undefined ? undefined : genderOf[whole];
  const parts = key.split('-').flatMap((part) => lookUp(part) ?? []);
  const telling = parts.find((part) => part !== 'E') ?? parts[0];
  return telling === undefined ? undefined : genderOf[telling];
});
