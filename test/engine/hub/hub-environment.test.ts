import { writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';

import { readHubEnvironment } from '../../../src/engine/hub/hub-environment.js';
import { toCacheError } from '../../../src/engine/hub/to-cache-error.js';

describe("the Hub's variables", () => {
  // Expected: huggingface_hub documentation, "Environment variables".
  test.each<[NodeJS.ProcessEnv, string]>([
    [{}, '/home/me/.cache/huggingface/hub'],
    [{ XDG_CACHE_HOME: '/xdg' }, '/xdg/huggingface/hub'],
    [{ HF_HOME: '~/hf' }, '/home/me/hf/hub'],
    [{ HF_HOME: '/hf', HF_HUB_CACHE: '/cache' }, '/cache'],
  ])('with %j put the cache at %s', (env, expected) => {
    expect(readHubEnvironment(env, '/home/me').cacheDir).toBe(expected);
  });

  test('name the endpoint, a mirror with a path too, and nothing that would be spoken to in the clear', () => {
    const endpointOf = (HF_ENDPOINT: string) => readHubEnvironment({ HF_ENDPOINT }, '/').endpoint;
    expect(readHubEnvironment({}, '/').endpoint).toBe('https://huggingface.co');
    expect(endpointOf('https://mirror.example/api/hf/')).toBe('https://mirror.example/api/hf');
    for (const bad of ['http://mirror.example', 'mirror.example', 'https://u:p@mirror.example']) {
      expect(() => endpointOf(bad)).toThrow('HF_ENDPOINT must be an https:// address');
    }
  });

  test.each([
    ['1', true],
    ['yes', true],
    ['0', false],
    ['', false],
  ])('HF_HUB_OFFLINE=%s means %s', (HF_HUB_OFFLINE, expected) => {
    expect(readHubEnvironment({ HF_HUB_OFFLINE }, '/').isOffline).toBe(expected);
  });

  test('refuse a token that no header can hold, without showing it', () => {
    expect(() => readHubEnvironment({ HF_TOKEN: 'hf_a b' }, '/')).toThrow(/^HF_TOKEN holds a blank/);
    expect(readHubEnvironment({ HF_TOKEN: ' hf_a\n' }, '/').token).toBe('hf_a');
  });
});

test('a full disk is told with what is needed and what helps', () => {
  let full: unknown;
  try {
    writeFileSync('/dev/full', 'x');
  } catch (error) {
    full = error;
  }
  expect(toCacheError(full, '/cache', 330_000_000).message).toBe(
    'The disk of the cache /cache is full; 330 MB are needed: free some space, or set HF_HUB_CACHE to a folder on another disk.',
  );
});
