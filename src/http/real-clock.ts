import { setTimeout as sleep } from 'node:timers/promises';

import type { Clock } from '../domain/world.js';

export const realClock: Clock = {
  now: () => Date.now(),
  sleep: async (ms, signal) => {
    try {
      await sleep(ms, undefined, { signal });
    } catch (error) {
      // Node rejects with its own AbortError; callers want to know why it was aborted.
      throw signal?.aborted ? signal.reason : error;
    }
  },
};
