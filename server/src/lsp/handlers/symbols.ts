import type { WorkspaceSymbol } from 'vscode-languageserver';
import { actorsMatching } from '../../features/symbols.ts';
import { fileName, rangeOf } from '../convert.ts';
import type { Feature } from '../feature.ts';
import { symbolKinds } from './outline.ts';

/** Actors of every article in the workspace, open or not. */
export const symbols: Feature = {
  capability: () => ({ workspaceSymbolProvider: true }),
  listen(connection, session) {
    connection.onWorkspaceSymbol(({ query }, token) =>
      session.answer(token, async () => {
        const found: WorkspaceSymbol[] = [];
        for await (const { document, article } of session.library.articles(token))
          for (const actor of actorsMatching(document.uri, article, query))
            found.push({
              name: actor.name,
              kind: symbolKinds[actor.kind],
              containerName: fileName(document.uri),
              location: { uri: document.uri, range: rangeOf(document, actor) },
            });
        return found;
      }),
    );
  },
};
