import eslint from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Closes a room: files below `folder` may not import from the named other rooms. The reason is shown with the error. */
const closed = (folder, rooms, why) => ({
  files: [`src/${folder}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: rooms.map((room) => ({ regex: `^(\\.\\./)+${room}(/|\\.js$)`, message: why })) },
    ],
  },
});

export default defineConfig(
  globalIgnores(['dist/', 'build/', 'coverage/']),
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['*.mjs'] } } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
    },
  },
  {
    files: ['**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: {
        console: 'readonly',
        process: 'readonly',
        URL: 'readonly',
        performance: 'readonly',
        setTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        Buffer: 'readonly',
        fetch: 'readonly',
      },
    },
  },
  closed(
    'statistics',
    ['domain', 'wire', 'inputs', 'rime', 'steps', 'reports', 'action', 'github', 'engine', 'cli'],
    'statistics is a foundation: it imports nothing of ours.',
  ),
  closed(
    'domain',
    ['wire', 'inputs', 'rime', 'steps', 'reports', 'action', 'github', 'engine', 'cli'],
    'domain is a foundation: of ours it imports statistics only.',
  ),
  closed(
    'comparison',
    ['wire', 'inputs', 'rime', 'steps', 'reports', 'action', 'github', 'engine', 'cli'],
    'a comparison is arithmetic on two runs: statistics and domain only.',
  ),
  closed(
    'wire',
    ['statistics', 'domain', 'inputs', 'rime', 'steps', 'reports', 'action', 'github', 'engine', 'cli'],
    'wire is a foundation: it imports nothing of ours.',
  ),
  closed(
    'inputs',
    ['wire', 'rime', 'steps', 'reports', 'action', 'github', 'engine', 'cli'],
    'inputs turns strings into a Plan: domain only.',
  ),
  closed(
    'reports',
    ['wire', 'inputs', 'rime', 'steps', 'action', 'github', 'engine', 'cli'],
    'reports turn an Outcome into text: domain only.',
  ),
  closed(
    'rime',
    ['inputs', 'steps', 'reports', 'action', 'github', 'engine', 'cli'],
    'the client knows the wire and the domain.',
  ),
  closed(
    'steps',
    ['wire', 'inputs', 'reports', 'action', 'github', 'engine', 'cli'],
    'steps speak to the client in domain words.',
  ),
  closed(
    'engine',
    ['inputs', 'rime', 'steps', 'reports', 'action', 'github', 'cli'],
    'the engine is a server of its own: it never imports the client.',
  ),
  closed(
    'action',
    ['wire', 'inputs', 'rime', 'steps', 'github', 'engine', 'cli'],
    'the action edge sends what reports made.',
  ),
  closed(
    'github',
    ['wire', 'inputs', 'rime', 'steps', 'action', 'engine', 'cli'],
    'the comment on GitHub sends what reports made.',
  ),
);
