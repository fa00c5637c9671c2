import { RimeError, type FailedRequest, type RimeErrorCode } from '../../domain/errors.js';
import type { HttpAnswer } from '../../http/exchange.js';
import { ExchangeFault, type FaultKind } from '../../http/exchange-fault.js';
import { hideKey } from '../../domain/words/hide-key.js';
import { showForeign } from '../../domain/words/show-foreign.js';

/** What was being done, for the message. */
export interface Doing {
  /** Completes "Could not …", such as "register the evaluation dataset". */
  readonly task: string;
  readonly method: 'GET' | 'POST';
  readonly url: URL;
  /** Replaced wherever a server echoes it. */
  readonly apiKey: string;
}

interface Told {
  readonly code: RimeErrorCode;
  /** Completes "GET /v1/projects …". */
  readonly what: string;
}

/**
 * The error of a request that did not succeed: its code by what a caller would do differently, its message with
 * the task, the call, the status and what the server itself says. Queries, bodies of requests and headers stay out.
 * An answer with a good status is here because its body is not JSON.
 */
export function toError(doing: Doing, failure: HttpAnswer | ExchangeFault): RimeError {
  const { task, method, url, apiKey } = doing;
  const isFault = failure instanceof ExchangeFault;
  const request: FailedRequest = { method, path: url.pathname, status: isFault ? undefined : failure.status };
  const { code, what } = isFault ? tellFault(failure, url) : tellAnswer(failure);
  const message = `Could not ${task}: ${method} ${url.pathname} ${what}.${isFault ? '' : tellRequestId(failure)}`;
  return new RimeError(code, hideKey(message, apiKey), request, isFault ? { cause: failure } : {});
}

function tellFault({ kind, message }: ExchangeFault, { origin }: URL): Told {
  if (kind === 'tls') return { code: 'tls', what: `to ${origin} ${message}` };
  return unanswered.includes(kind)
    ? { code: 'unreachable', what: `to ${origin} ${message}` }
    : { code: 'bad-response', what: message };
}

const unanswered: readonly FaultKind[] = ['no-connection', 'proxy-refused', 'lost-connection', 'time-limit'];

function tellAnswer(answer: HttpAnswer): Told {
  const { status, headers, body } = answer;
  if (status >= 400) return { code: codeOf(status), what: `answered ${status}. ${tellReason(answer)}` };
  if (status >= 300) {
    const target = showOrigin(headers.location);
    return {
      code: 'bad-response',
      what: `answered ${status}, a redirect to ${target}, which is not followed`,
    };
  }
  const found = body.trim() === '' ? 'an empty body' : `${contentType(answer)}: ${quote(body, 120)}`;
  return { code: 'bad-response', what: `answered ${status} without JSON. Found ${found}` };
}

function codeOf(status: number): RimeErrorCode {
  switch (status) {
    case 401:
      return 'unauthorized';
    case 403:
      return 'forbidden';
    case 404:
      return 'not-found';
    case 408: // The cluster gave up waiting, as in a 504.
      return 'server-error';
    case 409:
      return 'conflict';
    case 429:
      return 'rate-limited';
    case 501: // The call does not exist there, which asking again does not change.
      return 'invalid-request';
    default:
      return status >= 500 ? 'server-error' : 'invalid-request';
  }
}

/** The server's own words: `message` of the API's error body, else how the body of a proxy begins. */
function tellReason(answer: HttpAnswer): string {
  const message = readMessage(answer.body);
  if (message !== undefined) return `The cluster says: ${quote(message)}`;
  if (answer.body.trim() === '') return 'It gave no reason';
  return `The answer (${contentType(answer)}) begins: ${quote(answer.body, 120)}`;
}

function readMessage(body: string): string | undefined {
  try {
    const value: unknown = JSON.parse(body);
    const isStatus = typeof value === 'object' && value !== null && 'message' in value;
    return isStatus && typeof value.message === 'string' && value.message !== '' ? value.message : undefined;
  } catch {
    return undefined;
  }
}

/** Only where it leads, for the rest of a redirect may hold one-time secrets. */
function showOrigin(location: string | undefined): string {
  if (location === undefined) return 'nowhere';
  if (!URL.canParse(location)) return 'another path of the same server';
  const { protocol, host } = new URL(location);
  return showForeign(`${protocol}//${host}`, 120);
}

const requestIdHeaders = [
  'x-request-id',
  'x-correlation-id',
  'x-amzn-requestid',
  'x-amzn-trace-id',
  'cf-ray',
];

function tellRequestId({ headers }: HttpAnswer): string {
  const id = requestIdHeaders.map((name) => headers[name]).find((value) => typeof value === 'string');
  return typeof id === 'string' ? ` Request id: ${showForeign(id, 80)}.` : '';
}

function contentType({ headers }: HttpAnswer): string {
  return showForeign(headers['content-type'] ?? 'no content type', 60);
}

function quote(text: string, maxLength?: number): string {
  return `"${showForeign(text, maxLength)}"`;
}

/** Whether the server says that a name is taken, or that somebody else was faster. */
export function isConflict(error: unknown): error is RimeError {
  return error instanceof RimeError && error.code === 'conflict';
}
