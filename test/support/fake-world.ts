import type { Log, World } from '../../src/domain/world.js';

export interface FakeWorld extends World {
  /** What was slept, in milliseconds and in order. Nothing really waits: a sleep moves the clock. */
  readonly sleeps: readonly number[];
  /** Everything logged, as `level: message`. */
  readonly lines: readonly string[];
  readonly masked: readonly string[];
  /** Moves the clock without a sleep, as work does. */
  pass(ms: number): void;
  /** Aborts the run's signal. */
  stop(reason?: Error): void;
}

/** A world whose clock adds up sleeps and whose log is kept. `onSleep`: told of each sleep and its number, before the clock moves. */
export function makeWorld({
  nowMs = Date.UTC(2024, 1, 29, 10),
  onSleep,
}: {
  readonly nowMs?: number;
  readonly onSleep?: ((ms: number, count: number) => void) | undefined;
} = {}): FakeWorld {
  const sleeps: number[] = [];
  const lines: string[] = [];
  const masked: string[] = [];
  const controller = new AbortController();
  let now = nowMs;
  const write =
    (level: string) =>
    (message: string): void => {
      lines.push(`${level}: ${message}`);
    };
  const log: Log = {
    debug: write('debug'),
    info: write('info'),
    warning: write('warning'),
    progress: write('progress'),
    mask: (secret) => {
      masked.push(secret);
    },
  };
  return {
    log,
    clock: {
      now: () => now,
      sleep: (ms, signal) => {
        sleeps.push(ms);
        onSleep?.(ms, sleeps.length);
        // As the real clock: an aborted sleep ends with the signal's own reason.
        if (signal?.aborted) return Promise.reject(signal.reason as Error);
        now += ms;
        return Promise.resolve();
      },
    },
    signal: controller.signal,
    proxyFor: () => undefined,
    sleeps,
    lines,
    masked,
    pass: (ms) => {
      now += ms;
    },
    stop: (reason = new Error('stopped by the test')) => controller.abort(reason),
  };
}
