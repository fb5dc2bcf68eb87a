/**
 * Long sorted word lists as one string, so that they cost neither parsing nor memory until they are asked.
 *
 * One block a line. A block starts with a whole folded word and its value; each further entry is one base-36 digit (how many
 * characters it shares with the word before), the rest of the word, and its value. Values are capital letters, which end the
 * entry: folded words have none.
 */
const blockSize = 24;
const longestShared = 35;

/** Packs entries (folded word → value of capital letters, never empty). */
export function pack(entries: Iterable<readonly [word: string, value: string]>): string {
  const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const blocks: string[] = [];
  for (let start = 0; start < sorted.length; start += blockSize) {
    let before = '';
    let block = '';
    for (const [word, value] of sorted.slice(start, start + blockSize)) {
      let shared = 0;
      while (shared < longestShared && shared < before.length && before[shared] === word[shared]) shared += 1;
      block += (block === '' ? '' : shared.toString(36)) + word.slice(block === '' ? 0 : shared) + value;
      before = word;
    }
    blocks.push(block);
  }
  return blocks.join('\n');
}

/** A look-up over a packed list: the folded word's value, or undefined. The list is split when it is first asked. */
export function unpack(packed: string): (word: string) => string | undefined {
  let blocks: readonly string[] = [];
  let heads: readonly string[] = [];
  return (word) => {
    if (blocks.length === 0) {
      blocks = packed.split('\n');
      heads = blocks.map((block) => block.slice(0, valueAt(block, 0)));
    }
    let low = 0;
    let high = heads.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((heads[middle] as string) <= word) low = middle;
      else high = middle - 1;
    }
    return within(blocks[low] as string, heads[low] as string, word);
  };
}

/** Index of the first capital letter at or after `from`. */
function valueAt(block: string, from: number): number {
  let at = from;
  while (at < block.length && !isCapital(block.charCodeAt(at))) at += 1;
  return at;
}

const isCapital = (code: number): boolean => code >= 65 && code <= 90;

/** Words are sorted, so that the search ends where the block's words have passed the one that is sought. */
function within(block: string, head: string, word: string): string | undefined {
  let current = head;
  let value = head.length;
  while (value < block.length) {
    let next = value + 1;
    while (next < block.length && isCapital(block.charCodeAt(next))) next += 1;
    if (current === word) return block.slice(value, next);
    if (current > word) return undefined;
    value = valueAt(block, next);
    current = current.slice(0, parseInt(block[next] ?? '0', 36)) + block.slice(next + 1, value);
  }
  return undefined;
}
