import {
  DiagnosticSeverity,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type Connection,
  type Diagnostic,
  type DiagnosticServerCancellationData,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { Finding, Level } from '../../rules/rule.ts';
import { Cancelled } from '../../service.ts';
import { rangeOf } from '../convert.ts';
import type { Feature } from '../feature.ts';
import type { Read, Session } from '../session.ts';

/** Milliseconds of quiet before a client that cannot pull is told. */
const quiet = 150;

/** Pulled by clients that can; pushed to the others. */
export const diagnostics: Feature = {
  capability: (client) =>
    client.textDocument?.diagnostic
      ? { diagnosticProvider: { identifier: 'on-record', interFileDependencies: false, workspaceDiagnostics: false } }
      : {},
  listen(connection, session) {
    if (session.client.textDocument?.diagnostic) pull(connection, session);
    else push(connection, session);
  },
};

function pull(connection: Connection, session: Session): void {
  /** What each text was last told, under a result id that stays while it stays true. */
  const told = new WeakMap<object, { readonly id: string; readonly items: string }>();
  // A client keeps ids over a restart of the server: they must not mean anything to the next.
  const series = Math.trunc(Math.random() * 2 ** 48).toString(36);
  let ids = 0;
  connection.languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }, token) => {
    const answer = await session.answer(token, async (): Promise<DocumentDiagnosticReport> => {
      const document = session.documents.get(uri);
      const items = await diagnosticsOf(session, uri, token);
      const written = JSON.stringify(items);
      const last = document && told.get(document);
      const resultId = last?.items === written ? last.id : `${series}.${(ids += 1)}`;
      if (document) told.set(document, { id: resultId, items: written });
      return resultId === previousResultId
        ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
        : { kind: DocumentDiagnosticReportKind.Full, resultId, items };
    });
    return answer instanceof ResponseError ? askAgain(answer) : answer;
  });
}

/** A pull has its own word for a text that changed meanwhile: the client asks again. */
function askAgain({ code, message }: ResponseError): ResponseError<DiagnosticServerCancellationData> {
  return code === LSPErrorCodes.ContentModified
    ? new ResponseError(LSPErrorCodes.ServerCancelled, message, { retriggerRequest: true })
    : new ResponseError(code, message);
}

function push(connection: Connection, session: Session): void {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const never: CancellationToken = { isCancellationRequested: false, onCancellationRequested: () => ({ dispose: () => undefined }) };
  const send = async (uri: string): Promise<void> => {
    timers.delete(uri);
    const document = session.documents.get(uri);
    if (!document) return;
    const { version } = document;
    try {
      const items = await diagnosticsOf(session, uri, never);
      if (session.documents.get(uri) === document && document.version === version)
        await connection.sendDiagnostics({ uri, version, diagnostics: items });
    } catch (error) {
      if (!(error instanceof Cancelled)) session.log(error);
    }
  };
  const soon = (uri: string, wait: number): void => {
    clearTimeout(timers.get(uri));
    timers.set(
      uri,
      setTimeout(() => void send(uri), wait),
    );
  };
  session.documents.onDidOpen(({ document }) => soon(document.uri, 0));
  session.documents.onDidChangeContent(({ document }) => soon(document.uri, document.version > 1 ? quiet : 0));
  session.documents.onDidClose(({ document: { uri } }) => {
    clearTimeout(timers.get(uri));
    timers.delete(uri);
    session.meanwhile(connection.sendDiagnostics({ uri, diagnostics: [] }));
  });
  session.onStale(() => session.documents.keys().forEach((uri) => soon(uri, 0)));
}

async function diagnosticsOf(session: Session, uri: string, token: CancellationToken): Promise<Diagnostic[]> {
  const read = await session.read(uri, token);
  return read ? read.findings.filter((f) => f.level !== 'off').map((finding) => diagnosticOf(session, read, finding)) : [];
}

const severities: Readonly<Record<Exclude<Level, 'off'>, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export function diagnosticOf(session: Session, { document }: Read, finding: Finding): Diagnostic {
  const href = pageOf(session, finding.rule);
  return {
    range: rangeOf(document, finding),
    severity: severities[finding.level === 'off' ? 'hint' : finding.level],
    source: 'On Record',
    code: finding.rule,
    ...(href === undefined ? {} : { codeDescription: { href } }),
    message: finding.message,
    ...(session.client.textDocument?.publishDiagnostics?.relatedInformation !== false && finding.related.length > 0
      ? {
          relatedInformation: finding.related.map((r) => ({
            location: { uri: document.uri, range: rangeOf(document, r) },
            message: r.message,
          })),
        }
      : {}),
  };
}

/** The rule's page, by the client's own address where it gave one. */
const pageOf = ({ options, host }: Session, rule: string): string | undefined =>
  options.rulePage?.replaceAll('{rule}', encodeURIComponent(rule)) ?? host.rulePage(rule);
