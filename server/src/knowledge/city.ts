import { countryByCode, type Country } from './country.ts';
import { fold, isCapitalised } from './fold.ts';
import { packedCities } from './generated/cities.ts';
import { unpack } from './packed.ts';
import { remembered } from '../text/remembered.ts';

const lookUp = unpack(packedCities);

/** The country of the largest city that bears this name; undefined for small letters and for towns below 75,000 people. */
export const cityOf = remembered((name: string): Country | undefined => {
  const code = isCapitalised(name) ? lookUp(fold(name)) : undefined;
  return code === undefined ? undefined : countryByCode(code);
});
