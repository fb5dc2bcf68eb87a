import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import ts from 'typescript-eslint';

/** The rooms of the house, in the order in which an article's text flows through them: each may import itself and what it lists. */
const rooms = {
  text: [],
  lex: ['text'],
  tagging: ['text', 'lex'],
  knowledge: ['text', 'lex'],
  analysis: ['text', 'lex', 'tagging', 'knowledge'],
  record: ['text', 'analysis'],
  rules: ['text', 'lex', 'knowledge', 'analysis', 'record'],
  features: ['text', 'lex', 'knowledge', 'analysis', 'record', 'rules'],
  corpus: ['text', 'analysis', 'rules', 'features'],
  service: ['text', 'lex', 'tagging', 'knowledge', 'analysis', 'rules', 'features'],
  protocol: [],
  workspace: ['text', 'rules', 'features', 'protocol'],
  lsp: ['text', 'analysis', 'record', 'rules', 'features', 'service', 'protocol', 'workspace'],
  node: ['record', 'service', 'workspace', 'lsp', 'protocol'],
  browser: ['service', 'workspace', 'lsp', 'protocol'],
  cli: ['text', 'analysis', 'record', 'rules', 'features', 'corpus', 'service', 'workspace', 'node'],
  client: ['protocol'],
};

/** Where a room lies, if not in the folder of its name under server/src. */
const places = { service: 'server/src/service.ts', protocol: 'server/src/protocol.ts', client: 'client/src/**' };

export default ts.config(
  {
    ignores: [
      'dist/**',
      '**/node_modules/**',
      'test/host/results/**',
      'server/src/knowledge/generated/**',
      '.cache/**',
      'training/work/**',
    ],
  },
  js.configs.recommended,
  ...ts.configs.strict,
  {
    files: ['**/*.{ts,mts,js,mjs}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        URLSearchParams: 'readonly',
        setTimeout: 'readonly',
        Buffer: 'readonly',
      },
    },
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      'no-console': 'off',
      'no-control-regex': 'off',
    },
  },
  {
    files: ['server/src/**/*.ts', 'client/src/**/*.ts'],
    plugins: { boundaries },
    settings: {
      'boundaries/files': Object.keys(rooms).map((room) => ({ category: room, pattern: places[room] ?? `server/src/${room}/**` })),
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies: Object.entries(rooms).map(([room, imports]) => ({
            from: { file: { categories: room } },
            allow: [{ to: { file: { categories: { anyOf: [room, ...imports] } } } }],
          })),
        },
      ],
    },
  },
);
