/** A quotation's words between its own omissions: an ellipsis allows a gap, brackets stand for any words. */
import type { Span } from '../text/span.ts';
import { unitsOf, type Unit } from './words/units.ts';

export interface Segment {
  readonly units: readonly Unit[];
  /** What stands between it and the segment before; the first has `none`, as have parts of a very long quotation. */
  readonly joint: 'none' | 'ellipsis' | 'brackets';
}

const omission = /\[\s*(?:…|\.\s?\.\s?\.)\s*\]|\(\s*(?:…|\.\s?\.\s?\.)\s*\)|…|\.\s?\.\s?\.(?:\s?\.)?|\[(?!sic\])[^\]\n]{0,200}\]/giu;
/** Aligning costs the square of the length: longer ones are laid along in parts. */
const longest = 400;

/** The segments between the quotation's marks. Without words, none. */
export function segmentsOf(text: string, { start, end }: Span): Segment[] {
  const segments: Segment[] = [];
  let from = start;
  let joint: Segment['joint'] = 'none';
  const push = (to: number, next: Segment['joint']): void => {
    const units = unitsOf(text, from, to);
    for (let i = 0; i < units.length; i += longest) segments.push({ units: units.slice(i, i + longest), joint: i === 0 ? joint : 'none' });
    // Of two omissions in a row the wider holds.
    if (units.length > 0 || joint !== 'ellipsis') joint = segments.length === 0 ? 'none' : next;
  };
  for (const match of text.slice(start, end).matchAll(omission)) {
    push(start + match.index, match[0].startsWith('[') && !/[….]{1,3}/.test(match[0]) ? 'brackets' : 'ellipsis');
    from = start + match.index + match[0].length;
  }
  push(end, 'none');
  return segments;
}
