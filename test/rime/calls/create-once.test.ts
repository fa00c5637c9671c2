import { expect, test } from '@jest/globals';

import { RimeError, type RimeErrorCode } from '../../../src/domain/errors.js';
import { createOnce } from '../../../src/rime/calls/create-once.js';
import { ExchangeFault } from '../../../src/http/exchange-fault.js';
import { makeWorld } from '../../support/fake-world.js';

const failed = (code: RimeErrorCode, cause?: Error): RimeError =>
  new RimeError(code, `${code}.`, { method: 'POST', path: '/', status: undefined }, { cause });

/** A server that fails `create` in turn, acting or not; after the failures it works. */
function server(
  failures: readonly { readonly error: Error; readonly acts: boolean; readonly lateByMs?: number }[],
) {
  const world = makeWorld();
  const made: number[] = [];
  let calls = 0;
  const thing = createOnce({
    create: () => {
      const failure = failures[calls++];
      if (!failure || failure.acts) made.push(world.clock.now() + (failure?.lateByMs ?? 0));
      return failure ? Promise.reject(failure.error) : Promise.resolve('new');
    },
    find: () => Promise.resolve(made.some((sinceMs) => sinceMs <= world.clock.now()) ? 'found' : undefined),
    world,
  });
  return { thing, made, calls: () => calls, world };
}

test('what works at once is not looked for', async () => {
  const { thing, world } = server([]);
  expect(await thing).toBe('new');
  expect(world.sleeps).toEqual([]);
});

test.each<RimeErrorCode>(['unreachable', 'server-error', 'bad-response'])(
  'after %s that hid a success it is found, not made again',
  async (code) => {
    const { thing, made } = server([{ error: failed(code), acts: true }]);
    expect(await thing).toBe('found');
    expect(made).toHaveLength(1);
  },
);

test('a server that still is at work is waited for', async () => {
  const { thing, made } = server([{ error: failed('unreachable'), acts: true, lateByMs: 2500 }]);
  expect(await thing).toBe('found');
  expect(made).toHaveLength(1);
});

test('what was not made is made again', async () => {
  const { thing, made } = server([{ error: failed('unreachable'), acts: false }]);
  expect(await thing).toBe('new');
  expect(made).toHaveLength(1);
});

test('a taken name is what an earlier attempt made', async () => {
  expect(await server([{ error: failed('conflict'), acts: true }]).thing).toBe('found');
});

test('a taken name of which nothing is found is told', async () => {
  await expect(server([{ error: failed('conflict'), acts: false }]).thing).rejects.toMatchObject({
    code: 'conflict',
  });
});

test.each<RimeErrorCode>([
  'unauthorized',
  'forbidden',
  'invalid-request',
  'not-found',
  'rate-limited',
  'tls',
])('%s is told at once, for the server did nothing', async (code) => {
  const { thing, calls, world } = server([{ error: failed(code), acts: false }]);
  await expect(thing).rejects.toMatchObject({ code });
  expect([calls(), world.sleeps.length]).toEqual([1, 0]);
});

test.each(['no-connection', 'proxy-refused'] as const)(
  'without a connection (%s) nothing can have been made, so nothing is looked for',
  async (kind) => {
    const { thing, calls } = server([
      { error: failed('unreachable', new ExchangeFault(kind, 'was refused')), acts: false },
    ]);
    await expect(thing).rejects.toMatchObject({ code: 'unreachable' });
    expect(calls()).toBe(1);
  },
);

test('gives up after three attempts', async () => {
  const failure = { error: failed('server-error'), acts: false };
  const { thing, calls } = server([failure, failure, failure, failure]);
  await expect(thing).rejects.toMatchObject({ code: 'server-error' });
  expect(calls()).toBe(3);
});
