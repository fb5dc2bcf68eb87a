import type { Uri } from 'vscode';

/** The last part of an address. */
export const fileName = ({ path }: Uri): string => path.slice(path.lastIndexOf('/') + 1);
