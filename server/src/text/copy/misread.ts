/** The characters that Windows-1252 has for bytes 0x80 to 0x9f, which Latin-1 gives to control characters; a blank where it has none. */
const windows = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
/** The marks of Mac OS Roman, by what they look like when UTF-8 is read as it. */
const macintosh: Readonly<Record<string, string>> = { '‚Äú': '“', '‚Äù': '”', '‚Äò': '‘', '‚Äô': '’', '‚Äî': '—', '‚Äì': '–', '‚Ä¶': '…' };

/** Twice is as often as a text is spoilt by two programs one after the other. */
const mostRounds = 2;

/**
 * What stood where UTF-8 was read as Windows-1252 or Latin-1: “â€œ” was “, “Ã©” was é. Null where the letters are what they are.
 * A closing mark whose last byte has no letter in Windows-1252 may have lost it: “â€” alone is one too.
 */
export function misread(found: string): string | null {
  let text = found;
  for (let round = 0; round < mostRounds; round += 1) {
    const next = decoded(text);
    if (next === text) break;
    text = next;
  }
  return text === found ? null : text;
}

/** The text with each character that is bytes of UTF-8 in a row read as what they mean. */
function decoded(text: string): string {
  let out = '';
  for (let at = 0; at < text.length;) {
    const [words, length] = characterAt(text, at);
    out += words;
    at += length;
  }
  return out;
}

/** What stands at the place, and how many code units it takes. */
function characterAt(text: string, at: number): [words: string, length: number] {
  const mac = macintosh[text.slice(at, at + 3)];
  if (mac) return [mac, 3];
  const length = lengthOf(byteOf(text[at] ?? ''));
  const bytes = [...text.slice(at, at + length)].map(byteOf);
  const code = codePointOf(bytes);
  if (length > 1 && bytes.length === length && bytes.slice(1).every((byte) => byte >= 0x80 && byte <= 0xbf) && expected(code))
    return [String.fromCodePoint(code), length];
  return text.startsWith('â€', at) ? ['”', 2] : [text[at] as string, 1];
}

/** The byte that a character was read from; 0 where Windows-1252 and Latin-1 have none for it. */
function byteOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code <= 0xff) return code;
  const place = windows.indexOf(character);
  return place < 0 ? 0 : 0x80 + place;
}

/** Bytes of the character that the byte begins in UTF-8; 1 where it begins none. */
const lengthOf = (lead: number): number => (lead < 0xc2 || lead > 0xf4 ? 1 : lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2);

/** What bytes of UTF-8 mean. */
function codePointOf([lead = 0, ...more]: readonly number[]): number {
  return more.reduce((code, byte) => code * 64 + (byte & 0x3f), lead & (0x3f >> more.length));
}

/** Characters that English news has: Latin letters, marks and dashes, the euro, emoji. Others are likelier to be what they seem. */
const expected = (code: number): boolean =>
  (code >= 0xa0 && code <= 0x24f) || (code >= 0x2010 && code <= 0x203a) || code === 0x20ac || code === 0x2122 || code >= 0x1f300;

/** The character that Windows-1252 has for the byte; undefined where it has none. */
export const windowsCharacter = (byte: number): string | undefined => windows[byte - 0x80]?.trim() || undefined;
