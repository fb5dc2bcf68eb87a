/** Words as a reader counts them: letters and digits, an apostrophe or hyphen inside them being part of one. */
export const wordCount = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)?.length ?? 0;
