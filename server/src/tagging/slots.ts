import type { Window } from './encoder.ts';

/** The slots under which what was worked out for some keys is kept. */
export interface Slots<Key> {
  /** Gives the windows' tokens the slots of their keys, in `out`, and returns the slots whose key is new. No more tokens than there are slots. */
  find(keys: ArrayLike<Key>, windows: readonly Window[], out: Int32Array): number[];
  keyOf(slot: number): Key;
}

/** When all slots are taken, a new key gets the slot of one that was met once, and not of late (the clock algorithm, or second chance). */
export function makeSlots<Key>(size: number): Slots<Key> {
  const slots = new Map<Key, number>();
  const keys: Key[] = [];
  /** The call in which each slot's key was met last. */
  const met = new Float64Array(size);
  /** Whether it was met again since the hand last passed it. */
  const again = new Uint8Array(size);
  let call = 0;
  let hand = 0;

  const free = (): number => {
    if (keys.length < size) return keys.length;
    for (;;) {
      const slot = hand;
      hand = (hand + 1) % size;
      if (met[slot] === call) continue;
      if (again[slot]) again[slot] = 0;
      else {
        slots.delete(keys[slot] as Key);
        return slot;
      }
    }
  };

  return {
    keyOf: (slot) => keys[slot] as Key,
    find(wanted, windows, out) {
      call += 1;
      const added: number[] = [];
      for (const { from, to } of windows)
        for (let i = from; i < to; i += 1) {
          const key = wanted[i] as Key;
          let slot = slots.get(key);
          if (slot === undefined) {
            slot = free();
            slots.set(key, slot);
            keys[slot] = key;
            added.push(slot);
          } else again[slot] = 1;
          met[slot] = call;
          out[i] = slot;
        }
      return added;
    },
  };
}
