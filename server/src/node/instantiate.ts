import { setFlagsFromString } from 'node:v8';

/** Node's own types leave WebAssembly out. */
interface Assembly {
  readonly Module: new (code: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: object };
}
const { Module, Instance } = (globalThis as unknown as { WebAssembly: Assembly }).WebAssembly;

// The engine's quick compiler makes vector loops that run a third as fast, and its good one takes over only after some seconds:
// our module is so small that the good one alone (some milliseconds) is faster from the first paragraph on.
setFlagsFromString('--no-liftoff');

/** The exports of a new instance of a WebAssembly module that imports nothing. */
export const instantiate = (code: Uint8Array): object => new Instance(new Module(code)).exports;
