import type { FailedRequest } from '../../domain/errors.js';

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
  /** A list repeats its parameter. */
  readonly query?: Readonly<Record<string, string | readonly string[]>>;
  /** Sent as JSON. */
  readonly body?: object;
  /** Whether a POST may be sent twice without doing its work twice. A GET always may. */
  readonly isHarmless?: boolean;
  /** Attempts in all; four, and as many as fit into five minutes once the cluster has answered, when not given. */
  readonly maxAttempts?: number;
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
