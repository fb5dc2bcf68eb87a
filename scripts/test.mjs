/**
 * `npm test`: everything, what fails soonest first. A part that counts ends with `N passed, N failed`, another is one
 * test by itself; the last line is the sum. Skipped tests are named where they are met, and never count as passed.
 */
import { spawn } from 'node:child_process';
import { install, root } from './install.mjs';

const parts = [
  ['the types', 'typecheck'],
  ['the linter and the formatter', 'lint'],
  ['the bundles', 'build'],
  ['units, rules, corpus, protocol, fuzz', 'test:node'],
  ['real VS Codes', 'test:host'],
];

install();
install('test/host');
const total = { passed: 0, failed: 0, skipped: 0 };
for (const [what, script] of parts) {
  const start = Date.now();
  console.log(`\n▶ ${what} (npm run ${script})`);
  const { code, output } = await runScript(script);
  count(output, code);
  console.log(`  ${((Date.now() - start) / 1000).toFixed(0)} s`);
}
if (total.skipped > 0) console.log(`\n${total.skipped} skipped, named above`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** Runs an npm script in view of the reader, and gives its exit code and what it printed. */
function runScript(script) {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', script], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    const hear = (stream) => (chunk) => {
      output += chunk;
      stream.write(chunk);
    };
    child.stdout.on('data', hear(process.stdout));
    child.stderr.on('data', hear(process.stderr));
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Adds a part's own total, its last such line; a part that ended badly without a failed test has failed as a whole. */
function count(output, code) {
  const last = [...output.matchAll(/^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/gm)].at(-1);
  const [passed, failed, skipped] = last ? last.slice(1).map((number) => Number(number ?? 0)) : [code === 0 ? 1 : 0, 0, 0];
  total.passed += passed;
  total.failed += failed === 0 && code !== 0 ? 1 : failed;
  total.skipped += skipped;
}
