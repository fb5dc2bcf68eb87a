import * as l10n from '@vscode/l10n';
import { CodeActionKind, type CodeAction, type CodeActionParams, type WorkspaceEdit } from 'vscode-languageserver';
import { findingsIn, fixAllOf, fixesOf, ignoresFor, type Action } from '../../features/actions.ts';
import { ignoreCommand } from '../../protocol.ts';
import type { Edit } from '../../rules/rule.ts';
import { rangeOf, spanOf } from '../convert.ts';
import type { Feature } from '../feature.ts';
import type { Place } from '../places.ts';
import type { Read, Session } from '../session.ts';
import { diagnosticOf } from './diagnostics.ts';

/** Every mechanical fix of the text at once. */
const fixAll = `${CodeActionKind.SourceFixAll}.onRecord`;

export const actions: Feature = {
  capability: () => ({ codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAll] } }),
  listen(connection, session) {
    connection.onCodeAction((params, token) =>
      session.answer(token, async () => {
        const read = await session.read(params.textDocument.uri, token);
        if (!read) return null;
        const place = await session.places.of(params.textDocument.uri);
        return [
          ...(wants(params, CodeActionKind.QuickFix) ? quickFixes(session, read, params, place) : []),
          ...(wants(params, fixAll) ? all(session, read) : []),
        ];
      }),
    );
  },
};

/** No kinds asked for means all of them; a kind asks for those below it too. */
const wants = ({ context: { only } }: CodeActionParams, kind: string): boolean =>
  !only || only.some((asked) => kind === asked || kind.startsWith(`${asked}.`) || asked === '');

function quickFixes(session: Session, read: Read, { range }: CodeActionParams, place: Place): CodeAction[] {
  const found = findingsIn(read.findings, spanOf(read.document, range));
  const offered: Action[] = [...found.flatMap(fixesOf), ...found.flatMap((finding) => ignoresFor(read.article, finding, place))];
  return offered.map((action) => {
    const base = { title: action.title, kind: CodeActionKind.QuickFix, diagnostics: [diagnosticOf(session, read, action.finding)] };
    if (action.kind === 'ignore')
      return { ...base, command: { title: action.title, command: ignoreCommand, arguments: [read.document.uri, action.ignore] } };
    return {
      ...base,
      edit: editOf(session, read, action.fix.edits, action.fix.placeholder),
      ...(action.preferred ? { isPreferred: true } : {}),
    };
  });
}

function all(session: Session, read: Read): CodeAction[] {
  const edits = fixAllOf(read.findings);
  if (edits.length === 0) return [];
  return [
    {
      title: l10n.t('Mend all that needs no judgement'),
      kind: fixAll,
      edit: editOf(session, read, edits, undefined),
    },
  ];
}

/** A placeholder is selected after the fix where the client can; elsewhere it stands there in its brackets. */
function editOf(
  { client }: Session,
  { document }: Read,
  edits: readonly Edit[],
  placeholder: { start: number; end: number } | undefined,
): WorkspaceEdit {
  const { uri, version } = document;
  const { documentChanges, snippetEditSupport } = client.workspace?.workspaceEdit ?? {};
  const plain = edits.map((edit) => ({ range: rangeOf(document, edit), newText: edit.text }));
  if (!documentChanges) return { changes: { [uri]: plain } };
  const written = edits.map((edit, i) =>
    i === 0 && placeholder && snippetEditSupport
      ? { range: rangeOf(document, edit), snippet: { kind: 'snippet' as const, value: snippetOf(edit.text, placeholder) } }
      : { range: rangeOf(document, edit), newText: edit.text },
  );
  return { documentChanges: [{ textDocument: { uri, version }, edits: written }] };
}

function snippetOf(text: string, { start, end }: { start: number; end: number }): string {
  const literal = (part: string): string => part.replace(/[\\$}]/g, '\\$&');
  return `${literal(text.slice(0, start))}\${1:${literal(text.slice(start, end))}}${literal(text.slice(end))}`;
}
