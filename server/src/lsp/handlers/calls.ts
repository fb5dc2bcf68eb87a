import type { CallHierarchyItem } from 'vscode-languageserver';
import type { Actor, Article } from '../../analysis/model.ts';
import { actorOf, entranceOf } from '../../features/at.ts';
import { citedBy, citing, type Call } from '../../features/citations.ts';
import { actorMeantAt } from '../../features/occurrences.ts';
import { actorDetail } from '../../features/outline.ts';
import { labelOf } from '../../features/words.ts';
import { offsetOf, rangeOf } from '../convert.ts';
import type { Feature } from '../feature.ts';
import type { Read } from '../session.ts';
import { symbolKinds } from './outline.ts';

/** Call hierarchy: who speaks of the actor, and whom it speaks of. */
export const calls: Feature = {
  capability: () => ({ callHierarchyProvider: true }),
  listen(connection, session) {
    connection.languages.callHierarchy.onPrepare(({ textDocument, position }, token) =>
      session.answer(token, async () => {
        const read = await session.read(textDocument.uri, token);
        const actor = read && actorMeantAt(read.article, offsetOf(read.document, position));
        const found = read && actor && itemOf(read, actor);
        return found ? [found] : null;
      }),
    );
    connection.languages.callHierarchy.onIncomingCalls(({ item }, token) =>
      session.answer(token, async () => {
        const read = await session.read(item.uri, token);
        const actor = read && sameActor(read.article, item);
        if (!read || !actor) return null;
        return ends(read, citing(read.article, actor.id)).map(({ item: from, fromRanges }) => ({ from, fromRanges }));
      }),
    );
    connection.languages.callHierarchy.onOutgoingCalls(({ item }, token) =>
      session.answer(token, async () => {
        const read = await session.read(item.uri, token);
        const actor = read && sameActor(read.article, item);
        if (!read || !actor) return null;
        return ends(read, citedBy(read.article, actor.id)).map(({ item: to, fromRanges }) => ({ to, fromRanges }));
      }),
    );
  },
};

/** An item may be older than the text: ids are an article's own, the label is what the reader chose. */
const sameActor = (article: Article, item: CallHierarchyItem): Actor | undefined =>
  article.actors.find((actor) => actor.id === item.data && labelOf(actor) === item.name) ??
  article.actors.find((actor) => labelOf(actor) === item.name);

function ends(read: Read, found: readonly Call[]): { item: CallHierarchyItem; fromRanges: CallHierarchyItem['range'][] }[] {
  return found.flatMap(({ actor: id, at }) => {
    const actor = actorOf(read.article, id);
    const item = actor && itemOf(read, actor);
    return item ? [{ item, fromRanges: at.map((place) => rangeOf(read.document, place)) }] : [];
  });
}

function itemOf({ article, document }: Read, actor: Actor): CallHierarchyItem | undefined {
  const entrance = entranceOf(actor);
  if (!entrance) return undefined;
  const range = rangeOf(document, entrance);
  return {
    name: labelOf(actor),
    kind: symbolKinds[actor.named ? actor.kind : 'unnamed'],
    detail: actorDetail(article, actor),
    uri: document.uri,
    range,
    selectionRange: range,
    data: actor.id,
  };
}
