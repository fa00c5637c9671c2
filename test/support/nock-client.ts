import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import nock from 'nock';

import { createRimeClient, type RimeClient, type RimeClientOptions } from '../../src/rime/rime-client.js';
import { makeWorld, type FakeWorld } from './fake-world.js';

export const host = 'https://rime.test';
export const apiKey = 'secret-key-0123456789';

/**
 * A client of `host`, which doesn't exist: nock gives one call its single odd answer, in a world that waits in no time.
 * Calls that build on each other want the live cluster, which has a memory.
 */
export function makeClient(overrides: Partial<RimeClientOptions> = {}): {
  readonly client: RimeClient;
  readonly world: FakeWorld;
} {
  const world = makeWorld();
  const client = createRimeClient({
    baseUrl: new URL(host),
    apiKey,
    dialect: 'ga',
    world,
    deadlineMs: world.clock.now() + 3_600_000,
    random: () => 0.5,
    ...overrides,
  });
  return { client, world };
}

export function scripted(): nock.Scope {
  return nock(host);
}

/**
 * Lets nock answer in this test file, and nobody but nock and this machine; an answer nobody asked for is an error.
 * jest runs many files in one process, and nock changes Node itself: left as it is, it would answer in the next file.
 */
export function useNock(): void {
  beforeAll(() => {
    if (!nock.isActive()) nock.activate();
    nock.disableNetConnect();
    nock.enableNetConnect('127.0.0.1');
  });
  afterEach(() => {
    const pending = nock.pendingMocks();
    nock.cleanAll();
    expect(pending).toEqual([]);
  });
  afterAll(() => {
    nock.enableNetConnect();
    nock.restore();
  });
}
