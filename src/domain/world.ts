/** What the pure middle borrows from the outside. The front doors build the real ones, tests small fakes. */
export interface World {
  readonly log: Log;
  readonly clock: Clock;
  /** Aborted when the run must stop: the workflow was cancelled or the user pressed Ctrl-C. */
  readonly signal: AbortSignal;
  /** The proxy to reach this address through, by HTTPS_PROXY, HTTP_PROXY and NO_PROXY; `undefined` for none. */
  proxyFor(url: URL): URL | undefined;
}

export interface Log {
  debug(message: string): void;
  info(message: string): void;
  warning(message: string): void;
  /** Live progress: a terminal may overwrite the previous line and show a bar, a plain log prints each message. */
  progress(message: string, amount?: Amount): void;
  /** Hides a secret in everything printed from now on. */
  mask(secret: string): void;
}

/** How much of a task is done; in any unit, the same for both, and `total` may be 0. */
export interface Amount {
  readonly done: number;
  readonly total: number;
}

export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Resolves after `ms` milliseconds; rejects with the signal's reason when it is aborted first. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}
