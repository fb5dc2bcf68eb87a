import type { ReadText } from '../documents/document.ts';

/** Addresses of links, images, HTML, front matter, and the marks of headings, lists, quotations and emphasis. */
const markup =
  /^---\n[\s\S]{0,4000}?\n---(?=\n)|<!--[\s\S]{0,4000}?-->|<\/?[a-zA-Z][^<>\n]{0,300}>|\]\([^()\n]{0,2000}(?:\([^()\n]{0,200}\)[^()\n]{0,200})?\)|!?\[(?=[^\]\n]{0,500}\]\()|\]\[[^\]\n]{0,100}\]|^[ \t]{0,3}\[[^\]\n]{1,200}\]:[^\n]*$|^[ \t]{0,3}(?:#{1,6}|>+|```[^\n]*|~~~[^\n]*)(?=\s|$)|^[ \t]*[-+*](?=[ \t])|[*_~`]{1,3}(?=\S)|(?<=\S)[*_~`]{1,3}/gm;

/** Markdown's marks become white space, so that places stay what they are in the file. */
export function readMarkdown(text: string): ReadText {
  return { text: text.replace(markup, (marks) => marks.replace(/[^\n]/g, ' ')), extracted: false };
}
