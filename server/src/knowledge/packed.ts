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
  let blocks: readonly string[] | undefined;
  return (word) => {
    blocks ??= packed.split('\n');
    let low = 0;
    let high = blocks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (headOf(blocks[middle] ?? '') <= word) low = middle;
      else high = middle - 1;
    }
    return within(blocks[low] ?? '', word);
  };
}

const headOf = (block: string): string => /^[^A-Z]*/.exec(block)?.[0] ?? '';

function within(block: string, word: string): string | undefined {
  let current = '';
  for (const [, rest = '', value] of block.matchAll(/([^A-Z]*)([A-Z]+)/g)) {
    current = current === '' ? rest : current.slice(0, parseInt(rest[0] ?? '0', 36)) + rest.slice(1);
    if (current === word) return value;
  }
  return undefined;
}
