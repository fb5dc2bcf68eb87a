/** Commands that links in hovers and lenses call. Their arguments come from the server, but anybody may write such a link. */
import { commands, Location, Range, TextEditorRevealType, Uri, ViewColumn, window } from 'vscode';

/** Arguments as `goTo` of the protocol has them. */
export async function goToPlace(uri: unknown, ...place: unknown[]): Promise<void> {
  if (typeof uri !== 'string' || place.length !== 4 || !place.every(isNumber)) return;
  const [line, character, endLine, endCharacter] = place as [number, number, number, number];
  await reveal(Uri.parse(uri), new Range(line, character, endLine, endCharacter));
}

/** Arguments as `showPlaces` of the protocol has them: shown where references are, which can be walked through with the keyboard. */
export async function peekPlaces(uri: unknown, from: unknown, places: unknown): Promise<void> {
  if (typeof uri !== 'string' || !Array.isArray(places)) return;
  const [at, ...found] = [from, ...(places as unknown[])].map(rangeOf);
  const ranges = found.filter((range) => range !== undefined);
  if (!at || ranges.length === 0) return;
  const target = Uri.parse(uri);
  const locations = ranges.map((range) => new Location(target, range));
  await commands.executeCommand('editor.action.showReferences', target, at.start, locations);
}

/** Selects a stretch of a text, in the editor that shows it already where there is one. */
export async function reveal(uri: Uri, range: Range): Promise<void> {
  const shown = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  const editor = await window.showTextDocument(uri, { selection: range, viewColumn: shown?.viewColumn ?? ViewColumn.Active });
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

const isNumber = (part: unknown): part is number => Number.isInteger(part) && Number(part) >= 0;

/** A `Place` of the protocol; undefined for anything else. */
export function rangeOf(place: unknown): Range | undefined {
  const { start, end } = (place ?? {}) as { start?: Record<string, unknown>; end?: Record<string, unknown> };
  const numbers = [start?.['line'], start?.['character'], end?.['line'], end?.['character']];
  if (!numbers.every(isNumber)) return undefined;
  const [line, character, endLine, endCharacter] = numbers as [number, number, number, number];
  return new Range(line, character, endLine, endCharacter);
}
