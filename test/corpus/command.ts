/** Runs the built command line as a process, as a shell would. */
import { spawn } from 'node:child_process';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The built command, unless another build is to be tried. */
export const command = process.env['ON_RECORD_CLI'] ?? fileURLToPath(new URL('../../dist/server/cli/main.js', import.meta.url));

export interface Outcome {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs `on-record` with these arguments in this folder, gives it the input, and waits for its end. */
export function onRecord(
  args: readonly string[],
  { folder, input = '' }: { folder?: string; input?: string | Buffer } = {},
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [command, ...args], { cwd: folder });
    let output = '';
    let errors = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (errors += chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output, errors }));
    // A command that ends without reading its input closes the pipe.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

/** A folder of its own with these files in it, and what takes it away again. */
export async function folderWith(
  files: Readonly<Record<string, string | Buffer>>,
): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'on-record-'));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** An article of invented people; its last paragraph names nobody behind a statement. */
export const article = `Harbour deal divides Port Velmar

Mayor Elena Vasquez said on Monday that the city would buy back its harbour, which was sold to a private company nine years ago.

“We will not sell the harbour again, whatever they offer us,” Vasquez told reporters. The council meets again on Friday.

Critics say the plan is reckless and comes too late for the families who have already left the town.
`;

/** An article with nothing to report. */
export const plain = `The library of Port Velmar opens at nine on weekdays, and the staff close the doors at six in the evening.

“We like it here very much, and we intend to stay,” said Tomas Lindqvist, the librarian, on Tuesday. He unlocked the doors at nine.
`;

/** Settings under which only vague sources are reported, as warnings: tests do not depend on the rules' own levels. */
export const onlyVague = (rules: readonly string[]): string =>
  JSON.stringify({ rules: { ...Object.fromEntries(rules.map((id) => [id, 'off'])), 'source/vague': 'warning' } });
