import { plainCopy, type Copy } from '../copy.ts';
export const markdownCopy = (text: string): Copy => plainCopy(text);
