import { expect, test } from '@jest/globals';

import { modelEnvironment, pipEnvironment } from '../../../../src/engine/models/python/model-environment.js';

const runner = {
  PATH: '/bin',
  HOME: '/home/x',
  LANG: 'C',
  LC_ALL: 'C',
  TMPDIR: '/tmp/x',
  PYTHONPATH: 'lib',
  VIRTUAL_ENV: '.venv',
  OMP_NUM_THREADS: '2',
  Path: 'C:\\',
  MODEL_DIR: 'm',
  FEATURE_STORE_URL: 'https://x',
  HTTPS_PROXY: 'http://user:password@proxy',
  PIP_INDEX_URL: 'https://user:password@index',
  HF_TOKEN: 'hf',
  AWS_SECRET_ACCESS_KEY: 'k',
  'INPUT_API-KEY': 'k',
  ACTIONS_RUNTIME_TOKEN: 't',
  GITHUB_TOKEN: 't',
  GITHUB_OUTPUT: '/o',
  GITHUB_ENV: '/e',
  RUNNER_TEMP: '/r',
  RIME_API_KEY: 'k',
  NODE_OPTIONS: '--x',
};
const needed = [
  'PATH',
  'HOME',
  'LANG',
  'LC_ALL',
  'TMPDIR',
  'PYTHONPATH',
  'VIRTUAL_ENV',
  'OMP_NUM_THREADS',
  'Path',
];

test('a model has what it needs to run, and no secret or file of the runner', () => {
  expect(Object.keys(modelEnvironment(runner, []))).toEqual(needed);
});

test('and what is named, unless it is the workflow’s own', () => {
  const names = [
    'MODEL_DIR',
    'FEATURE_STORE_URL',
    'HF_TOKEN',
    'GITHUB_TOKEN',
    'INPUT_API-KEY',
    'NODE_OPTIONS',
    'NONE',
  ];
  expect(Object.keys(modelEnvironment(runner, names)).slice(needed.length)).toEqual([
    'MODEL_DIR',
    'FEATURE_STORE_URL',
    'HF_TOKEN',
  ]);
});

test('pip has the index and the proxy, too', () => {
  expect(Object.keys(pipEnvironment(runner)).slice(needed.length)).toEqual(['HTTPS_PROXY', 'PIP_INDEX_URL']);
});
