/** Reading `.on-record/actors.json`. `npm run schema` writes schemas/actors.schema.json from its types and their comments. */
import * as l10n from '@vscode/l10n';
import type { NewsroomActor } from '../features/newsroom.ts';

/** A person or an organization the newsroom often writes about. */
export interface NewsroomCard {
  /**
   * The full name, as an article has it on first reference.
   * @pattern \S
   */
  readonly name: string;
  /** Other names an article may use. */
  readonly aliases?: readonly string[];
  /** Who it is, in few words: shown in hovers below what the article says. */
  readonly role?: string;
  /** What colleagues should know, such as house style for the name. */
  readonly note?: string;
  /**
   * Where to read more; begins with http:// or https://.
   * @pattern ^https?://[^\s<>"]+$
   */
  readonly link?: string;
}

/** The newsroom’s own cards, shown in hovers by everybody who works in this folder: the list alone will do, too. */
export type NewsroomFile =
  | {
      readonly $schema?: string;
      /** One card an actor. */
      readonly actors: readonly NewsroomCard[];
    }
  | readonly NewsroomCard[];

export interface NewsroomProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** A card that makes no sense is left out and named; the others hold. */
export function parseNewsroom(value: unknown): { actors: readonly NewsroomActor[]; problems: NewsroomProblem[] } {
  const under = isRecord(value) && 'actors' in value;
  const list = under ? value['actors'] : value;
  if (!Array.isArray(list))
    return { actors: [], problems: [{ path: under ? ['actors'] : [], message: l10n.t('A list of actors is expected.') }] };
  const problems: NewsroomProblem[] = [];
  const actors = list.flatMap((entry: unknown, i) => {
    const wrong = (part: readonly string[], message: string): void =>
      void problems.push({ path: [...(under ? ['actors'] : []), i, ...part], message });
    const actor = parseActor(entry, wrong);
    return actor ? [actor] : [];
  });
  return { actors, problems };
}

function parseActor(entry: unknown, wrong: (part: readonly string[], message: string) => void): NewsroomActor | undefined {
  const name = isRecord(entry) ? entry['name'] : undefined;
  if (!isRecord(entry) || typeof name !== 'string' || name.trim() === '') {
    wrong(isRecord(entry) && 'name' in entry ? ['name'] : [], l10n.t('An actor needs a “name”.'));
    return undefined;
  }
  const { aliases = [] } = entry;
  const named = Array.isArray(aliases) && aliases.every((alias) => typeof alias === 'string');
  if (!named) wrong(['aliases'], l10n.t('A list of names is expected.'));
  for (const part of Object.keys(entry).filter((key) => !parts.includes(key)))
    wrong([part], l10n.t('A card has no “{0}”; it may have {1}.', part, parts.join(', ')));
  const words: { role?: string; note?: string; link?: string } = {};
  for (const part of ['role', 'note', 'link'] as const) {
    const given = entry[part];
    if (given === undefined) continue;
    if (typeof given !== 'string') wrong([part], l10n.t('Text is expected.'));
    else if (part === 'link' && !/^https?:\/\/[^\s<>"]+$/u.test(given))
      wrong([part], l10n.t('An address that begins with http:// or https:// is expected.'));
    else words[part] = given;
  }
  return { name, aliases: named ? aliases : [], ...words };
}

const parts: readonly string[] = ['name', 'aliases', 'role', 'note', 'link'] satisfies (keyof NewsroomCard)[];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
