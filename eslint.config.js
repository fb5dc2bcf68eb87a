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
  rules: ['text', 'lex', 'knowledge', 'analysis'],
  features: ['text', 'lex', 'knowledge', 'analysis', 'rules'],
  service: ['text', 'lex', 'tagging', 'knowledge', 'analysis', 'rules', 'features'],
  protocol: [],
  lsp: ['text', 'analysis', 'rules', 'features', 'service', 'protocol'],
  node: ['service', 'lsp', 'protocol'],
  browser: ['service', 'lsp', 'protocol'],
  cli: ['service', 'node'],
  client: ['protocol'],
};

export default ts.config(
  { ignores: ['dist/**', '**/node_modules/**', 'test/host/results/**', 'server/src/knowledge/generated/**', '.cache/**', 'training/work/**'] },
  js.configs.recommended,
  ...ts.configs.strict,
  {
    files: ['**/*.{ts,mts,js,mjs}'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly', setTimeout: 'readonly', Buffer: 'readonly' } },
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
      'boundaries/elements': [
        { type: 'service', pattern: 'server/src/service.ts', mode: 'full' },
        { type: 'protocol', pattern: 'server/src/protocol.ts', mode: 'full' },
        ...Object.keys(rooms)
          .filter((room) => !['service', 'protocol', 'client'].includes(room))
          .map((room) => ({ type: room, pattern: `server/src/${room}/**/*`, mode: 'full' })),
        { type: 'client', pattern: 'client/src/**/*', mode: 'full' },
      ],
    },
    rules: {
      'boundaries/element-types': [
        'error',
        {
          default: 'disallow',
          rules: Object.entries(rooms).map(([room, imports]) => ({ from: room, allow: [room, ...imports] })),
        },
      ],
    },
  },
);
