import { parse, postprocess, preprocess } from 'micromark';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import type { Event } from 'micromark-util-types';

export type { Event };

const extensions = [frontmatter(['yaml', 'toml']), gfmFootnote(), gfmStrikethrough(), gfmTable(), gfmTaskListItem()];

/** Instructions to a site's builder: Hugo's and Jekyll's shortcodes, attributes, directives, WordPress's tags, Obsidian's embeds. Bounded, so that a text of braces stays linear. */
const instructions =
  /\{\{[<%][^\n]{0,2000}?[>%]\}\}|\{\{[^\n{}]{0,400}\}\}|\{%[^\n]{0,2000}?%\}|\{[:.#][^\n{}]{0,200}\}|^[ \t]*:{3,}[^\n]*$|\[\/?(?:caption|embed|gallery|video|audio|quote)\b[^\]\n]{0,400}\]|!\[\[[^\]\n]{1,200}\]\]/gm;

/** More signs of quotes and lists than this at the head of a line are no page's; the time to read them grows with their square. */
const deepest = /^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])){9,}/gm;

/** What micromark sees in Markdown, in order: what begins and ends where. Offsets are code units of the source. */
export function eventsOf(source: string): Event[] {
  // Blanks of the same length keep every offset; a byte-order mark would shift them.
  const readable = source
    .replace(/^\ufeff/, ' ')
    .replace(instructions, blanks)
    .replace(deepest, blanks);
  return postprocess(
    parse({ extensions })
      .document()
      .write(preprocess()(readable, undefined, true)),
  );
}

const blanks = (found: string): string => ' '.repeat(found.length);
