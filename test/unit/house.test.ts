import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

describe('the house', () => {
  const lint = async (path: string, line: string): Promise<string[]> => {
    const eslint = new ESLint({ cwd: root });
    const [result] = await eslint.lintText(`${line}\n`, { filePath: `${root}/${path}` });
    return (result?.messages ?? []).map(({ ruleId }) => String(ruleId));
  };
  const forbidden = 'boundaries/dependencies';

  it('lets an article’s text flow one way through the rooms', async () => {
    assert.deepEqual(await lint('server/src/text/upstream.ts', `export * from '../lex/tokens.ts';`), [forbidden]);
    assert.deepEqual(await lint('server/src/features/upstream.ts', `export * from '../lsp/convert.ts';`), [forbidden]);
    assert.deepEqual(await lint('server/src/lex/downstream.ts', `export * from '../text/span.ts';`), []);
  });

  it('keeps client and server apart but for the protocol', async () => {
    assert.deepEqual(await lint('client/src/secret.ts', `export * from '../../server/src/service.ts';`), [forbidden]);
    assert.deepEqual(await lint('client/src/open.ts', `export * from '../../server/src/protocol.ts';`), []);
  });

  it('gives the core neither Node nor a page to lean on', () => {
    const config = ts.getParsedCommandLineOfConfigFile(`${root}/server/tsconfig.core.json`, undefined, {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: ({ messageText }) => assert.fail(String(messageText)),
    });
    assert.ok(config);
    const errors = (text: string): string[] => {
      const path = `${root}/server/src/text/guest.ts`;
      const host = ts.createCompilerHost(config.options);
      const { fileExists, readFile } = host;
      host.fileExists = (name) => name === path || fileExists(name);
      host.readFile = (name) => (name === path ? text : readFile(name));
      const program = ts.createProgram([path], config.options, host);
      return program.getSemanticDiagnostics(program.getSourceFile(path)).map(({ code }) => `TS${code}`);
    };
    assert.deepEqual(errors(`export const three = 'abc'.length;`), []);
    assert.deepEqual(errors(`export { readFile } from 'node:fs';`), ['TS2591']);
    assert.deepEqual(errors(`export const title = document.title;`).length, 1);
    assert.deepEqual(errors(`export const args = process.argv;`).length, 1);
  });
});
