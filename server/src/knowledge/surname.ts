import { fold } from './fold.ts';
import { packedSurnames } from './generated/surnames.ts';
import { unpack } from './packed.ts';
import { remembered } from '../text/remembered.ts';

const lookUp = unpack(packedSurnames);

/** Whether people of some culture bear this word as their family name. Many are also first names, places and things. */
export const isSurname = remembered((word: string): boolean => lookUp(fold(word)) !== undefined);
