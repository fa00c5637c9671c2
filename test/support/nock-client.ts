import nock from 'nock';

import { createRimeClient, type RimeClient, type RimeClientOptions } from '../../src/rime/rime-client.js';
import { makeWorld, type FakeWorld } from './fake-world.js';

export const host = 'https://rime.test';
export const apiKey = 'secret-key-0123456789';

/** A client of `host`, whose answers nock scripts, in a world that waits in no time. */
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
