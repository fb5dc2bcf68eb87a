import type { Unit } from './units.ts';

/** The units with every two that `wanted` writes as one word as one: “sea wall” beside “seawall”. */
export function compounded(units: readonly Unit[], wanted: ReadonlySet<string>): readonly Unit[] {
  let joined: Unit[] | undefined;
  for (let i = 0; i < units.length; i += 1) {
    const unit = units[i] as Unit;
    const next = units[i + 1];
    if (next && wanted.has(unit.form + next.form)) {
      joined ??= units.slice(0, i);
      joined.push({ said: `${unit.said} ${next.said}`, form: unit.form + next.form, start: unit.start, end: next.end });
      i += 1;
    } else joined?.push(unit);
  }
  return joined ?? units;
}

export const formsOf = (units: readonly Unit[]): ReadonlySet<string> => new Set(units.map(({ form }) => form));
