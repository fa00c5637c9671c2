import type { FailedRequest } from '../domain/errors.js';

/** What the end of the run, its deadline or its signal, does to a request. */
export type WhenRunEnds =
  /** It is not sent, or given up. */
  | 'stop'
  /** It is not sent; once sent, its answer is waited for, because it names something to clean up. */
  | 'finish'
  /** It is sent nevertheless: it cleans up. */
  | 'send-anyway';

export interface Request {
  /** Completes "Could not …" in messages, such as "register the evaluation dataset". */
  readonly task: string;
  readonly method: 'GET' | 'POST';
  /** Begins with a slash; its variable parts are percent-encoded. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly body?: object;
  /** `stop` when not given. */
  readonly whenRunEnds?: WhenRunEnds;
  /** In milliseconds, instead of the transport's own limit. */
  readonly timeoutMs?: number;
}

export interface Received {
  /** Parsed JSON; `{}` for a status without content. */
  readonly body: unknown;
  readonly request: FailedRequest;
}

/** Sends one request, and repeats it where that is harmless. Throws RimeError, or why the run was stopped. */
export type Send = (request: Request) => Promise<Received>;
