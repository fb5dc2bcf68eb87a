import type { WorkspaceSymbol } from 'vscode-languageserver';
import { answersTo } from '../../features/symbols.ts';
import { fileName } from '../../workspace/uris.ts';
import type { Feature } from '../feature.ts';
import { symbolKinds } from './outline.ts';

/** Actors of every article in the workspace, open or not. */
export const symbols: Feature = {
  capability: () => ({ workspaceSymbolProvider: true }),
  listen(connection, session) {
    connection.onWorkspaceSymbol(({ query }, token) =>
      session.answer(token, async () => {
        const found: WorkspaceSymbol[] = [];
        for await (const actor of session.index.actors(token)) {
          const { name, kind, uri, range } = actor;
          if (answersTo(actor, query))
            found.push({ name, kind: symbolKinds[kind], containerName: fileName(uri), location: { uri, range } });
        }
        return found;
      }),
    );
  },
};
