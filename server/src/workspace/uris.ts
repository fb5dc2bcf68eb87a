/** Addresses of texts and folders, compared as what they mean: whatever was percent-encoded, and in whichever case a drive's letter is. */
import { URI } from 'vscode-uri';

/** Scheme, host and path, decoded and composed (NFC): equal for two addresses of one file. */
function keyOf(uri: string): string {
  const { scheme, authority, path } = URI.parse(uri);
  const drive = path.replace(/^\/([A-Z]):/, (_, letter: string) => `/${letter.toLowerCase()}:`);
  return `${scheme}://${authority.toLowerCase()}${drive.normalize('NFC').replace(/\/+$/, '')}`;
}

export const sameUri = (a: string, b: string): boolean => keyOf(a) === keyOf(b);

/** The last part of a URI's path, decoded. */
export const fileName = (uri: string): string => URI.parse(uri).path.split('/').at(-1) ?? '';

/** The path of a URI below a folder's, decoded and composed, with forward slashes; null where it lies elsewhere. */
export function pathBelow(uri: string, folder: string): string | null {
  const path = keyOf(uri);
  const above = `${keyOf(folder)}/`;
  return path.startsWith(above) ? path.slice(above.length) : null;
}

/** More folders than lie above any file. */
const mostFolders = 100;

/** The folders above a URI, nearest first, spelled as it spells them; none where its path has none. */
export function foldersAbove(uri: string): readonly string[] {
  const { path } = URI.parse(uri);
  if (!path.startsWith('/')) return [];
  const bare = uri.replace(/[?#].*$/, '');
  const top = bare.length - bare.replace(/^[a-z][a-z\d+.-]*:(?:\/\/[^/]*)?/i, '').length;
  const folders: string[] = [];
  for (let end = bare.lastIndexOf('/'); end > top && folders.length < mostFolders; end = bare.lastIndexOf('/', end - 1))
    folders.push(bare.slice(0, end));
  return folders;
}
