import { expect, test } from '@jest/globals';
import { workerEnvironment } from '../../../src/engine/workers/worker-environment.js';

test('keeps the secrets of the workflow away from the model under test', () => {
  const environment = {
    PATH: '/bin',
    HF_HOME: '/cache',
    GITHUB_WORKSPACE: '/w',
    'INPUT_API-KEY': 's',
    INPUT_TOKEN: 's',
    ACTIONS_RUNTIME_TOKEN: 's',
    GITHUB_TOKEN: 's',
    RIME_API_KEY: 's',
    NODE_OPTIONS: '--inspect',
  };
  expect(workerEnvironment(environment, '/t')).toEqual({
    GLIBC_TUNABLES: expect.stringContaining('glibc.malloc'),
    PATH: '/bin',
    HF_HOME: '/cache',
    GITHUB_WORKSPACE: '/w',
    TMPDIR: '/t',
    TEMP: '/t',
    TMP: '/t',
  });
});

test('leaves how memory is had to whoever has said it', () => {
  const { GLIBC_TUNABLES } = workerEnvironment({ GLIBC_TUNABLES: 'glibc.malloc.check=3' }, '/t');
  expect(GLIBC_TUNABLES).toBe('glibc.malloc.check=3');
});
