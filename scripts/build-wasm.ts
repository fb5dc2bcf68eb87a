/** Compiles server/wasm/encoder.ts and writes it as a module of the server: `npm run wasm`. */
import asc from 'assemblyscript/asc';
import { readFileSync, writeFileSync } from 'node:fs';

const root = new URL('..', import.meta.url);

/** The compiled loops, as hexadecimal digits. Throws with the compiler's words where it refuses. */
export async function compiledEncoder(): Promise<string> {
  let binary: Uint8Array | undefined;
  const { error, stderr } = await asc.main(
    ['encoder.ts', '--enable', 'simd', '--runtime', 'stub', '-O3', '--noAssert', '--outFile', 'encoder.wasm'],
    {
      readFile: (name) => (name === 'encoder.ts' ? readFileSync(new URL('server/wasm/encoder.ts', root), 'utf8') : null),
      writeFile: (name, contents) => {
        if (name === 'encoder.wasm') binary = contents as Uint8Array;
      },
      listFiles: () => [],
    },
  );
  if (error || !binary) throw new Error(`The AssemblyScript compiler refuses: ${stderr.toString()}`);
  return Buffer.from(binary).toString('hex');
}

if (process.argv[1]?.endsWith('build-wasm.ts')) {
  const hex = await compiledEncoder();
  const text = `/** server/wasm/encoder.ts, compiled by \`npm run wasm\`. */\nexport const encoderHex =\n  '${hex}';\n`;
  writeFileSync(new URL('server/src/tagging/generated/encoder.ts', root), text);
}
