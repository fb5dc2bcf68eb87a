/** Node's own types leave WebAssembly out. */
interface Assembly {
  readonly Module: new (code: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: object };
}
const { Module, Instance } = (globalThis as unknown as { WebAssembly: Assembly }).WebAssembly;

/** The exports of a new instance of a WebAssembly module that imports nothing. */
export const instantiate = (code: Uint8Array): object => new Instance(new Module(code)).exports;
