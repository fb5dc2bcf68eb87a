/**
 * Rebuilds the trained weights from the annotated articles in `../shared/data`: `npm run train`, or one part of it: `npm run train attribution`.
 * What it needs beside the project's own packages it installs into training/ (node_modules and work/venv). Seeded.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { parts, type Step } from './parts.ts';

const root = new URL('..', import.meta.url).pathname;
const here = new URL('.', import.meta.url).pathname;
const python = `${here}work/venv/bin/python`;

function run(command: string, args: readonly string[], folder: string): void {
  console.log(`\n> ${command} ${args.join(' ')}`);
  execFileSync(command, args, { cwd: folder, stdio: 'inherit', env: { ...process.env, OMP_NUM_THREADS: '1' } });
}

function install(): void {
  if (!existsSync(`${here}node_modules`)) run('npm', ['ci'], here);
  if (existsSync(python)) return;
  run('python3', ['-m', 'venv', `${here}work/venv`], here);
  run(python, ['-m', 'pip', 'install', '--quiet', '--requirement', 'requirements.txt'], here);
}

function take(step: Step): void {
  if ('tsx' in step) run('npx', ['tsx', `training/${step.tsx}`, ...(step.args ?? [])], root);
  else run(python, ['-m', step.python, ...(step.args ?? [])], here);
}

if (!existsSync(`${root}../shared/data`)) throw new Error('The annotated articles are not here: ../shared/data is missing.');
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in parts));
if (unknown.length > 0) throw new Error(`There is no part ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}.`);
install();
for (const name of wanted.length > 0 ? wanted : Object.keys(parts)) for (const step of parts[name] ?? []) take(step);
