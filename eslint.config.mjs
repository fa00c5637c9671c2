import eslint from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The engine's rooms, each of which may import those before it. `engine/start-engine.ts` knows them all. */
const engineRooms = [
  'stats',
  'text',
  'data',
  'tokens',
  'models',
  'downloads',
  'hub',
  'metrics',
  'tasks',
  'contract',
  'checks',
  'suite',
  'jobs',
  'inspection',
  'store',
  'workers',
  'server',
  'encode',
  'handlers',
];

/** Closes a room: files below `folder` may not import from the named other rooms. The reason is shown with the error. */
const closed = (folder, rooms, why) => ({
  files: [`src/${folder}/**/*.ts`],
  rules: { 'no-restricted-imports': ['error', { patterns: refused(rooms, why) }] },
});
const refused = (rooms, why) =>
  rooms.map((room) => ({ regex: `^(\\.\\./)+${room}(/|\\.js$)`, message: why }));

const client = ['inputs', 'rime', 'steps', 'reports', 'action', 'github', 'cli', 'surroundings'];
const notTheClient = 'the engine is a server of its own: it never imports the client.';

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
        AbortController: 'readonly',
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
    [
      'domain',
      'http',
      'wire',
      'inputs',
      'rime',
      'steps',
      'reports',
      'action',
      'github',
      'engine',
      'cli',
      'surroundings',
    ],
    'statistics is a foundation: it imports nothing of ours.',
  ),
  closed(
    'parquet',
    [
      'domain',
      'statistics',
      'wire',
      'inputs',
      'rime',
      'steps',
      'reports',
      'action',
      'github',
      'engine',
      'cli',
      'surroundings',
    ],
    'parquet is a foundation: it imports nothing of ours.',
  ),
  closed(
    'domain',
    [
      'http',
      'wire',
      'inputs',
      'rime',
      'steps',
      'reports',
      'action',
      'github',
      'engine',
      'cli',
      'surroundings',
    ],
    'domain is a foundation: of ours it imports statistics only.',
  ),
  closed(
    'comparison',
    [
      'http',
      'wire',
      'inputs',
      'rime',
      'steps',
      'reports',
      'action',
      'github',
      'engine',
      'cli',
      'surroundings',
    ],
    'a comparison is arithmetic on two runs: statistics and domain only.',
  ),
  closed(
    'own-metrics',
    ['http', 'wire', 'inputs', 'rime', 'steps', 'reports', 'action', 'github', 'cli', 'surroundings'],
    "own metrics are files turned into cases: domain, statistics and the engine's tables only.",
  ),
  closed(
    'http',
    [
      'statistics',
      'comparison',
      'wire',
      'inputs',
      'rime',
      'steps',
      'reports',
      'action',
      'github',
      'engine',
      'cli',
      'surroundings',
    ],
    'http is a foundation: of ours it imports domain only.',
  ),
  closed(
    'wire',
    [
      'statistics',
      'domain',
      'http',
      'inputs',
      'rime',
      'steps',
      'reports',
      'action',
      'github',
      'engine',
      'cli',
      'surroundings',
    ],
    'wire is a foundation: it imports nothing of ours.',
  ),
  closed(
    'inputs',
    ['http', 'wire', 'rime', 'steps', 'reports', 'action', 'github', 'engine', 'cli', 'surroundings'],
    'inputs turns strings into a Plan: domain only.',
  ),
  closed(
    'reports',
    ['http', 'wire', 'inputs', 'rime', 'steps', 'action', 'github', 'engine', 'cli', 'surroundings'],
    'reports turn an Outcome into text: domain only.',
  ),
  closed(
    'rime',
    ['inputs', 'steps', 'reports', 'action', 'github', 'engine', 'cli', 'surroundings'],
    'the client knows the wire, http and the domain.',
  ),
  closed(
    'steps',
    ['http', 'wire', 'inputs', 'reports', 'action', 'github', 'engine', 'cli', 'surroundings'],
    'steps speak to the client in domain words.',
  ),
  closed('engine', client, notTheClient),
  ...engineRooms.map((room, index) => {
    const [below] = engineRooms.slice(0, index).reverse();
    const order = below ? `${room} comes after ${below}` : `${room} comes first`;
    const later = refused(
      engineRooms.slice(index + 1),
      `the engine has an order (src/engine/README.md): ${order}.`,
    );
    return {
      files: [`src/engine/${room}/**/*.ts`],
      rules: {
        'no-restricted-imports': ['error', { patterns: [...refused(client, notTheClient), ...later] }],
      },
    };
  }),
  closed(
    'action',
    ['wire', 'inputs', 'rime', 'steps', 'engine', 'cli'],
    'the action edge sends what reports and the comment made.',
  ),
  closed(
    'github',
    ['wire', 'inputs', 'rime', 'steps', 'action', 'engine', 'cli', 'surroundings'],
    'the comment on GitHub sends what reports made.',
  ),
);
