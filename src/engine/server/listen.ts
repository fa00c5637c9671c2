import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Operation } from '../../wire/routes.js';
import type { StatusBody } from '../../wire/answers.js';
import { authenticate } from './authenticate.js';
import type { Fields } from './fields.js';
import { Query } from './query.js';
import { readBody } from './read-body.js';
import { internal, noSuchRoute, otherMethod, RestError } from './rest-error.js';
import type { RouteMatch, Router } from './router.js';

/** One request, read and routed. */
export interface Call {
  /** The path's placeholders. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: Query;
  readonly body: Fields;
}

/** Answers a call with the body to send; throws RestError to refuse it. */
export type Handler = (call: Call) => object | Promise<object>;
export type Handlers = Readonly<Record<Operation, Handler>>;

export interface ServerParts {
  readonly apiKey: string;
  readonly router: Router;
  readonly handlers: Handlers;
  readonly log: (line: string) => void;
}

/** Longer than any pause between two polls, so that a client never meets a connection closed under its request. */
const keepAliveTimeoutMs = 120_000;

/** Serves the handlers on the loopback interface, on a free port unless one is given. Rejects when that is in use. */
export async function listen(
  parts: ServerParts,
  port = 0,
): Promise<{ readonly url: URL; readonly server: Server }> {
  const server = createServer({ keepAliveTimeout: keepAliveTimeoutMs }, (request, response) => {
    void respond(request, parts).then(({ status, text }) => {
      response.writeHead(status, {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(text),
      });
      response.end(text);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: ownPort } = server.address() as AddressInfo;
  return { url: new URL(`http://127.0.0.1:${ownPort}`), server };
}

async function respond(
  request: IncomingMessage,
  parts: ServerParts,
): Promise<{ status: number; text: string }> {
  try {
    return { status: 200, text: JSON.stringify(await answer(request, parts)) };
  } catch (error) {
    if (error instanceof RestError) return { status: error.status, text: toStatusText(error) };
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    parts.log(`engine: ${request.method ?? ''} failed: ${stack ?? message}`);
    return { status: 500, text: toStatusText(internal(message)) };
  }
}

async function answer(request: IncomingMessage, { apiKey, router, handlers }: ServerParts): Promise<object> {
  authenticate(request.headers['rime-api-key'], apiKey);
  const { pathname, searchParams } = readUrl(request.url ?? '/');
  const match = findRoute(router, request.method ?? 'GET', pathname);
  const body = await readBody(request);
  return handlers[match.operation]({ params: match.params, query: new Query(searchParams), body });
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

function toStatusText({ code, message }: RestError): string {
  return JSON.stringify({ code, message, details: [] } satisfies StatusBody);
}
