import type { IncomingHttpHeaders } from 'node:http';

import type { Clock } from '../../domain/world.js';

/** The time on the server, by the `Date` header of its answers: what the server dates can only be compared with that. */
export interface ServerClock {
  /** Milliseconds since the epoch, right to a second or two; our own time before the first answer. */
  now(): number;
  learn(headers: IncomingHttpHeaders): void;
}

export function createServerClock(clock: Clock): ServerClock {
  let aheadMs = 0;
  return {
    now: () => clock.now() + aheadMs,
    learn: ({ date }) => {
      const serverMs = date === undefined ? NaN : Date.parse(date);
      if (!Number.isNaN(serverMs)) aheadMs = serverMs - clock.now();
    },
  };
}
