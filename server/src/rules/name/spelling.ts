/** How alike two spellings of a name are. */

/** Names of fewer letters differ by a letter too often to be one. */
export const shortestName = 5;
/** From this length on two letters may differ. */
const longName = 7;
const longestName = 24;

/** Whether the two could be one name spelled two ways: one letter apart, two in a long name, never in the first letter (two in a short name), nor by an ending. */
export function couldBeOne(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 3) return false;
  const [one, other] = [spelled(a), spelled(b)];
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (one === other) return a.toLowerCase() !== b.toLowerCase();
  if (short.length < shortestName || long.length > longestName || one[0] !== other[0]) return false;
  if (short.length === shortestName && one[1] !== other[1]) return false;
  const tail = long.startsWith(short) ? long.slice(short.length) : '';
  // A letter that doubles the last one is a spelling, no ending: “Zelenskyy”.
  if (/^(?:e?s|an|ian|ite|ism|i|e?n|er|ed|y|ing)$/.test(tail) && !(tail === short.at(-1) && tail !== 's')) return false;
  return letterDistance(one, other) <= (short.length >= longName ? 2 : 1);
}

/** Whether the two differ by nothing but marks on their letters and letters doubled: “Müller”, “Muller”; “Nygaard”, “Nygard”. */
export const soundAlike = (a: string, b: string): boolean => a !== b && singled(a) === singled(b);

const singled = (name: string): string => spelled(name).replace(/(.)\1+/gu, '$1');

/** Lower case without marks; “Mac” and “Mc” are one. */
function spelled(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .replace(/^Mac(?=\p{Lu})/u, 'Mc')
    .toLowerCase();
}

/** Letters added, left out, changed or swapped with their neighbour (optimal string alignment). */
export function letterDistance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    const above = rows[i - 1] as number[];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (above[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min((above[j] as number) + 1, (row[j - 1] as number) + 1, changed);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, ((rows[i - 2] as number[])[j - 2] as number) + 1);
      row.push(least);
    }
    rows.push(row);
  }
  return (rows[a.length] as number[])[b.length] as number;
}
