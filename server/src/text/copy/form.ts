import { plainCopy, type Copy, type Form } from './copy.ts';

const markdownNames = /\.(?:md|markdown|mdown|mkd|mdx|qmd|rmd)$/i;
const markdownLanguages = new Set(['markdown', 'mdx', 'quarto', 'rmd']);

/** How a text is written, by the language its editor takes it for, and by its name. */
export const formOf = (name: string, languageId?: string): Form =>
  markdownLanguages.has(languageId ?? '') || markdownNames.test(name) ? 'markdown' : 'plain';

/** What makes the copy of a text. What reads Markdown is loaded with the first text that is written in it. */
export async function copyistOf(form: Form): Promise<(text: string) => Copy> {
  return form === 'markdown' ? (await import('./markdown/markdown.ts')).markdownCopy : plainCopy;
}
