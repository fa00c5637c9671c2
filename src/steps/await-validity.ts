import { InputError } from '../domain/errors.js';
import type { World } from '../domain/world.js';
import type { Registered } from '../rime/answers/decode-registered.js';
import { poll } from '../rime/http/poll.js';
import type { RimeClient } from '../rime/rime-client.js';

/** What is waited for: a dataset or a model that the cluster validates after it was registered. */
export interface Validated {
  /** The input to name in messages. */
  readonly setting: string;
  /** For people, such as `The reference dataset b1e6f0a4`. */
  readonly label: string;
  readonly read: () => Promise<Registered | undefined>;
}

/** The cluster may also run on what it still validates, so the wait for that is not endless. In milliseconds. */
const longestWaitMs = 10 * 60_000;

/**
 * Waits while the cluster validates, before anything is bought. Throws InputError for what it found invalid. What it
 * does not tell, or has not told within ten minutes, is left to the stress test.
 */
export async function awaitValidity(
  client: RimeClient,
  { setting, label, read }: Validated,
  pollIntervalMs: number,
  world: World,
): Promise<void> {
  const endMs = world.clock.now() + longestWaitMs;
  const isTooLong = (): boolean => world.clock.now() >= endMs;
  let isTold = false;
  const found = await poll<Registered | undefined>({
    ask: read,
    isFinal: (registered) => registered?.validity !== 'pending' || isTooLong(),
    onState: (registered) => {
      if (registered?.validity !== 'pending' || isTold) return;
      isTold = true;
      world.log.progress(`${label}: being validated by the cluster`);
    },
    tooLate: (_, trouble) =>
      trouble ??
      new InputError([
        {
          name: setting,
          message: `${label} is still being validated, and the time of the run (timeout) is over.`,
        },
      ]),
    pauses: { firstMs: client.firstPauseMs, longestMs: pollIntervalMs },
    deadlineMs: () => client.deadlineMs,
    world,
  });
  if (found?.validity === 'pending') {
    world.log.warning(`${label} is still being validated after ten minutes; going on without.`);
  }
  if (found?.validity === 'invalid') {
    const why = found.validityMessage === '' ? 'It gives no reason.' : `It says: "${found.validityMessage}".`;
    throw new InputError([
      { name: setting, message: `${label} is invalid, by the cluster's own check. ${why}` },
    ]);
  }
}
