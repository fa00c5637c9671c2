import { describe, expect, test } from '@jest/globals';

import { InterruptedError, JobError, RimeError, type RimeErrorCode } from '../../../src/domain/errors.js';
import { ExchangeFault } from '../../../src/http/exchange-fault.js';
import { poll, type Poll } from '../../../src/rime/http/poll.js';
import { makeWorld, type FakeWorld } from '../../support/fake-world.js';

type Step = string | Error;
const failed = (code: RimeErrorCode): RimeError =>
  new RimeError(code, `a ${code} error.`, { method: 'GET', path: '/v1/jobs/1', status: undefined });

/** Polls a script of states and errors, the last of which stays. */
function follow(
  script: readonly Step[],
  { world = makeWorld(), ...overrides }: Partial<Poll<string>> & { readonly world?: FakeWorld } = {},
) {
  const startMs = world.clock.now();
  let asked = 0;
  const told: string[] = [];
  const end = poll<string>({
    ask: () => {
      const step = script[Math.min(asked++, script.length - 1)] ?? '';
      return step instanceof Error ? Promise.reject(step) : Promise.resolve(step);
    },
    isFinal: (state) => state === 'done',
    onState: (state) => told.push(state),
    tooLate: (last, trouble) =>
      new JobError('timeout', `${last ?? 'never seen'}; ${trouble?.message ?? ''}`, undefined),
    pauses: { firstMs: 1000, longestMs: 3000 },
    deadlineMs: () => startMs + 60_000,
    world,
    ...overrides,
  });
  return { end, told, world };
}

test('asks until the state is final, and tells every state', async () => {
  const { end, told } = follow(['requested', 'running', 'running', 'done']);
  expect(await end).toBe('done');
  expect(told).toEqual(['requested', 'running', 'running', 'done']);
});

test('does not wait for what is final at once', async () => {
  const { end, world } = follow(['done']);
  await end;
  expect(world.sleeps).toEqual([]);
});

describe('a wake-up', () => {
  /** A world in which a pause ends by its signal alone: the time on the clock stands still. */
  function sleeplessWorld(): FakeWorld {
    const world = makeWorld();
    const sleep = (_ms: number, signal?: AbortSignal): Promise<void> =>
      new Promise((_resolve, reject) => {
        const end = (): void => reject(signal?.reason as Error);
        if (signal?.aborted) end();
        else signal?.addEventListener('abort', end, { once: true });
      });
    return { ...world, clock: { ...world.clock, sleep } };
  }

  test('ends the pause, and the next question tells the end', async () => {
    let ring: () => void = () => undefined;
    const wake = new Promise<void>((resolve) => (ring = resolve));
    const { end, told } = follow(['running', 'done'], { wake, world: sleeplessWorld() });
    setImmediate(ring);
    expect(await end).toBe('done');
    expect(told).toEqual(['running', 'done']);
  });

  test('counts also when it came while the question was under way', async () => {
    const wake = Promise.resolve();
    const { end } = follow(['running', 'done'], { wake, world: sleeplessWorld() });
    expect(await end).toBe('done');
  });

  test('rings once: a server behind its own news is asked at the usual pace', async () => {
    const wake = Promise.resolve();
    const { end, world } = follow(['running', 'running', 'running', 'done'], { wake });
    const startMs = world.clock.now();
    await end;
    expect(world.clock.now() - startMs).toBe(1500 + 1975);
  });

  test('does not keep a stopped run', async () => {
    const world = sleeplessWorld();
    const { end } = follow(['running'], { wake: new Promise<void>(() => undefined), world });
    setImmediate(() => world.stop(new InterruptedError('enough')));
    await expect(end).rejects.toThrow('enough');
  });
});

describe('pauses', () => {
  test('grow by half, up to two seconds at first', async () => {
    const { end, world } = follow([...Array.from({ length: 6 }, () => 'running'), 'done']);
    await end;
    expect(world.sleeps).toEqual([1000, 1500, 1975, 1975, 1975, 1975]);
  });

  test('are never longer than the longest, not even the first', async () => {
    const { end, world } = follow(['running', 'done'], { pauses: { firstMs: 1000, longestMs: 200 } });
    await end;
    expect(world.sleeps).toEqual([200]);
  });

  test('end at the deadline', async () => {
    const world = makeWorld();
    const endMs = world.clock.now() + 4000;
    const { end } = follow(['running'], { world, deadlineMs: () => endMs });
    await expect(end).rejects.toThrow(new JobError('timeout', 'running; ', undefined));
    expect(world.sleeps).toEqual([1000, 1500, 1500]);
  });
});

describe('a cluster that is down for a while', () => {
  test.each<RimeErrorCode>(['unreachable', 'server-error', 'rate-limited', 'bad-response'])(
    'with %s does not end the wait, and is told when it begins and when it is over',
    async (code) => {
      const { end, world } = follow(['running', failed(code), failed(code), 'running', failed(code), 'done']);
      expect(await end).toBe('done');
      // Pauses of 1, 1.5 and then 1.975 s: the first outage is seen over two of them, the second over one.
      expect(world.lines).toEqual([
        `warning: a ${code} error. Will keep asking until the time is over.`,
        'info: The cluster answers again, after 3.5 s.',
        `warning: a ${code} error. Will keep asking until the time is over.`,
        'info: The cluster answers again, after 2 s.',
      ]);
    },
  );

  test('is why nothing is known at the deadline', async () => {
    await expect(follow(['running', failed('unreachable')]).end).rejects.toThrow(
      'running; a unreachable error.',
    );
    await expect(follow([failed('server-error')]).end).rejects.toThrow('never seen; a server-error error.');
  });

  test('is forgotten once it is back', async () => {
    await expect(follow([failed('unreachable'), 'running']).end).rejects.toThrow(/^running; $/);
  });
});

test.each<RimeErrorCode>(['unauthorized', 'forbidden', 'not-found', 'tls', 'invalid-request'])(
  'the error %s ends the wait at once',
  async (code) => {
    const { end, world } = follow(['running', failed(code)]);
    await expect(end).rejects.toMatchObject({ code });
    expect(world.sleeps).toEqual([1000]);
  },
);

test('an unreadable first answer ends the wait at once: that is no cluster', async () => {
  await expect(follow([failed('bad-response')]).end).rejects.toMatchObject({ code: 'bad-response' });
});

test('an answer that is refused for its size ends the wait at once: the next would be as large', async () => {
  const cause = new ExchangeFault('too-large', 'got an answer of more than 64 MiB, which is not read');
  const request = { method: 'GET', path: '/v1/jobs/1', status: undefined };
  const { end, world } = follow([
    'running',
    new RimeError('bad-response', cause.message, request, { cause }),
  ]);
  await expect(end).rejects.toMatchObject({ code: 'bad-response', message: cause.message });
  expect([world.sleeps, world.lines]).toEqual([[1000], []]);
});

test('a deadline may move with what is answered', async () => {
  const world = makeWorld();
  const startMs = world.clock.now();
  let isRunning = false;
  const { end } = follow(['queued', 'running'], {
    world,
    onState: (state) => (isRunning = state === 'running'),
    deadlineMs: () => startMs + (isRunning ? 5000 : 500),
  });
  await expect(end).rejects.toThrow('running; ');
  expect(world.sleeps.slice(0, 2)).toEqual([500, 1500]);
  expect(world.clock.now() - startMs).toBe(5000);
});

test('a question cut short by the deadline is the deadline', async () => {
  await expect(follow(['running', failed('timeout')]).end).rejects.toThrow(
    new JobError('timeout', 'running; ', undefined),
  );
});

test('a stopped run ends the wait with its reason', async () => {
  const reason = new InterruptedError('Ctrl-C');
  const world = makeWorld({ onSleep: (_, count) => count === 2 && world.stop(reason) });
  await expect(follow(['running'], { world }).end).rejects.toBe(reason);
});
