import { languages, workspace, type TextDocument } from 'vscode';

/** Places where people keep texts; everything else (git:, output:, a diff's left side …) is the ghost of one. */
const schemes = ['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'vscode-test-web', 'memfs'];

export type Selector = { scheme: string; language: string }[];

/** The texts that may be articles, by scheme and by the languages of `onRecord.languageIds`. */
export function selector(): Selector {
  const ids = workspace.getConfiguration('onRecord').get<readonly string[]>('languageIds', []);
  const languageIds = new Set(['article', ...(Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [])]);
  return schemes.flatMap((scheme) => [...languageIds].map((language) => ({ scheme, language })));
}

/** Whether the server should hear of the text at all. */
export const isCandidate = (document: TextDocument): boolean => languages.match(selector(), document) > 0;
