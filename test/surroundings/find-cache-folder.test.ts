import { describe, expect, test } from '@jest/globals';
import { findCacheFolder } from '../../src/surroundings/find-cache-folder.js';

describe('the cache folder', () => {
  test.each<{ env: NodeJS.ProcessEnv; expected: string | undefined }>([
    { env: { RUNNER_TOOL_CACHE: '/opt/tools', HOME: '/home/a' }, expected: '/opt/tools/model-gate' },
    { env: { XDG_CACHE_HOME: '/cache', HOME: '/home/a' }, expected: '/cache/model-gate' },
    // As the XDG Base Directory Specification has it: "$HOME/.cache", and relative paths are ignored.
    { env: { XDG_CACHE_HOME: 'cache', HOME: '/home/a' }, expected: '/home/a/.cache/model-gate' },
    { env: { RUNNER_TOOL_CACHE: '', HOME: '' }, expected: undefined },
    { env: {}, expected: undefined },
  ])('of $env is $expected', ({ env, expected }) => {
    expect(findCacheFolder(env)).toBe(expected);
  });
});
