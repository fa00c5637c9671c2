import type { IncomingMessage } from 'node:http';
import type { StatusBody } from '../../wire/answers.js';
import { authenticate, type Keys } from './authenticate.js';
import { checkHost } from './check-host.js';
import type { Fields } from './fields.js';
import { JsonAnswer } from './json-answer.js';
import type { LogLinks } from './log-links.js';
import { Query } from './query.js';
import { readBody } from './read-body.js';
import { StoreError } from '../store/store-error.js';
import { internal, noSuchRoute, notFound, otherMethod, RestError, unavailable } from './rest-error.js';
import type { AnyOperation, RouteMatch, Router } from './router.js';
import { TextAnswer } from './text-answer.js';

/** One request, read and routed. */
export interface Call {
  /** The path's placeholders. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: Query;
  readonly body: Fields;
  /** As the client calls this server, such as `http://127.0.0.1:8080`. */
  readonly origin: string;
}

/** Answers a call with the body to send; throws RestError to refuse it. */
export type Handler = (call: Call) => object | Promise<object>;
export type Handlers = Readonly<Record<AnyOperation, Handler>>;

export interface ServerParts {
  readonly keys: Keys;
  readonly router: Router;
  readonly handlers: Handlers;
  readonly log: (line: string) => void;
  readonly logLinks: LogLinks;
  /** `undefined` when there is no such job. */
  readonly readJobLog: (jobId: string) => string | undefined;
  readonly maxBodyBytes: number;
  /** Resolves when all that has been changed is safe. Rejects with StoreError when it can't be. */
  readonly synced: () => Promise<void>;
}

/** Where the server is: as it calls itself, and whether only its own machine reaches it. */
export interface Whereabouts {
  readonly origin: string;
  readonly isLoopback: boolean;
}

export interface Response {
  readonly status: number;
  readonly contentType: string;
  readonly body: string | Buffer;
}

/** The answer to a request, whatever happens. */
export async function respond(
  request: IncomingMessage,
  parts: ServerParts,
  here: Whereabouts,
): Promise<Response> {
  try {
    const found = await answer(request, parts, here);
    await parts.synced(); // No answer tells what a crash could take back.
    if (found instanceof TextAnswer) return { status: 200, contentType: found.contentType, body: found.text };
    if (found instanceof JsonAnswer)
      return { status: 200, contentType: 'application/json', body: found.body };
    return json(200, found);
  } catch (error) {
    if (error instanceof RestError) return refusal(error);
    if (error instanceof StoreError) return refusal(unavailable(error.message));
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    parts.log(`engine: ${request.method ?? ''} failed: ${stack ?? message}`);
    return refusal(internal(message));
  }
}

async function answer(request: IncomingMessage, parts: ServerParts, here: Whereabouts): Promise<object> {
  const { host } = request.headers;
  if (here.isLoopback) checkHost(host);
  const url = readUrl(request.url ?? '/');
  const logOf = parts.logLinks.jobOf(url);
  if (logOf !== undefined) return readLog(logOf, parts);
  authenticate(request.headers['rime-api-key'], parts.keys());
  const match = findRoute(parts.router, request.method ?? 'GET', url.pathname);
  const body = await readBody(request, parts.maxBodyBytes);
  return parts.handlers[match.operation]({
    params: match.params,
    query: new Query(url.searchParams),
    body,
    origin: originOf(host, here.origin),
  });
}

function readLog(jobId: string, { readJobLog }: ServerParts): TextAnswer {
  const text = readJobLog(jobId);
  if (text === undefined) throw notFound(`job ${jobId}`);
  return new TextAnswer('text/plain; charset=utf-8', text);
}

/** Under the name that the client knows this machine by. */
function originOf(host: string | undefined, own: string): string {
  return host !== undefined && /^[\w.:[\]-]+$/.test(host) ? `${new URL(own).protocol}//${host}` : own;
}

function readUrl(pathAndQuery: string): URL {
  try {
    return new URL(`http://127.0.0.1${pathAndQuery}`);
  } catch {
    throw noSuchRoute();
  }
}

function findRoute(router: Router, method: string, path: string): Extract<RouteMatch, { kind: 'match' }> {
  const match = router(method, path);
  if (match.kind === 'none') throw noSuchRoute();
  if (match.kind === 'other-method') throw otherMethod();
  return match;
}

function refusal({ status, code, message }: RestError): Response {
  return json(status, { code, message, details: [] } satisfies StatusBody);
}

function json(status: number, body: object): Response {
  return { status, contentType: 'application/json', body: JSON.stringify(body) };
}
