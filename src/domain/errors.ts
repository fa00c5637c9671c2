/** The error codes of the public interface: what an `error` verdict can say. */
export const errorCodes = [
  'invalid-input',
  'missing-credentials',
  'unauthorized',
  'forbidden',
  'unreachable',
  'tls',
  'rate-limited',
  'not-found',
  'conflict',
  'invalid-request',
  'server-error',
  'bad-response',
  'image-failed',
  'job-failed',
  'job-cancelled',
  'queue-timeout',
  'timeout',
  'interrupted',
  'no-results',
  'missing-baseline',
  'tampered',
  'engine',
  'internal',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** An error whose message is meant for the user and whose code is part of the public interface. */
export abstract class GateError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** One mistake in what the user gave. */
export interface Problem {
  /** The input, flag or config path, such as `max-alerts` or `gate.max-alerts`. */
  readonly name: string;
  /** What was given, what is allowed and an example, in one or two sentences. */
  readonly message: string;
}

/** The user's to fix: every mistake found, at once. */
export class InputError extends GateError {
  constructor(
    readonly problems: readonly Problem[],
    code: 'invalid-input' | 'missing-credentials' = 'invalid-input',
  ) {
    super(code, problems.map(({ name, message }) => `${name}: ${message}`).join('\n'));
  }
}

/** Why a request failed, split by what a caller would do differently. */
export type RimeErrorCode = Extract<
  ErrorCode,
  | 'unauthorized'
  | 'forbidden'
  | 'unreachable'
  | 'tls'
  | 'rate-limited'
  | 'not-found'
  | 'conflict'
  | 'invalid-request'
  | 'server-error'
  | 'bad-response'
  | 'timeout'
>;

export interface FailedRequest {
  readonly method: string;
  /** Path without query, never with a secret in it. */
  readonly path: string;
  /** HTTP status, when there was an answer. */
  readonly status: number | undefined;
}

/** A request to the cluster failed. */
export class RimeError extends GateError {
  constructor(
    code: RimeErrorCode,
    message: string,
    readonly request: FailedRequest,
    options?: ErrorOptions,
  ) {
    super(code, message, options);
  }
}

export type JobErrorCode = Extract<
  ErrorCode,
  'image-failed' | 'job-failed' | 'job-cancelled' | 'queue-timeout' | 'timeout' | 'no-results'
>;

/** The remote work (an image build or a stress test) did not end well. */
export class JobError extends GateError {
  declare readonly code: JobErrorCode;

  constructor(
    code: JobErrorCode,
    message: string,
    readonly jobId: string | undefined,
  ) {
    super(code, message);
  }
}

/** Files of the runner or of the gate itself were changed while code of others ran: whatever it says may be forged. */
export class TamperedError extends GateError {
  constructor(
    when: string,
    readonly changed: readonly string[],
  ) {
    super(
      'tampered',
      `${when}, something changed what only the gate and the runner may change: ${changed.join(', ')}.`,
    );
  }
}

/** The embedded engine could not be started or died. */
export class EngineError extends GateError {
  constructor(message: string, options?: ErrorOptions) {
    super('engine', message, options);
  }
}

/** There is nothing to compare with, and `on-missing-baseline` is `fail`. */
export class MissingBaselineError extends GateError {
  constructor(message: string) {
    super('missing-baseline', message);
  }
}

/** The run was stopped from outside: a cancelled workflow, Ctrl-C. */
export class InterruptedError extends GateError {
  constructor(message: string) {
    super('interrupted', message);
  }
}

/** Nothing was tested, and that is as it was asked for: its message says why. Becomes the verdict `skipped`. */
export class SkippedRun extends Error {
  override readonly name = 'SkippedRun';
}
