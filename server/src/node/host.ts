import type { Host } from '../service.ts';
import { instantiate } from './instantiate.ts';

/** A macrotask is what lets a waiting message in: an awaited promise alone does not. */
export const nodeHost: Host = {
  yieldTurn: () => new Promise((resolve) => setImmediate(resolve)),
  now: () => performance.now(),
  instantiate,
};
