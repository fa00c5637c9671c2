import type { World } from '../../domain/world.js';
import type { Connections } from '../../http/connections.js';
import { exchange, type HttpAnswer } from '../../http/exchange.js';
import { ExchangeFault } from '../../http/exchange-fault.js';
import type { Request } from './request.js';

/** Makes one attempt, of at most `limitMs` milliseconds. Throws only why the run was stopped. */
export type SendOnce = (request: Request, url: URL, limitMs: number) => Promise<HttpAnswer | ExchangeFault>;

/** Attempts at one server, over kept connections. */
export function createSendOnce(
  connections: Connections,
  apiKey: string,
  { clock, log, signal }: Pick<World, 'clock' | 'log' | 'signal'>,
): SendOnce {
  return async ({ method, path, body, whenRunEnds = 'stop' }, url, limitMs) => {
    const text = body === undefined ? undefined : JSON.stringify(body);
    const startedMs = clock.now();
    const result = await exchange({
      method,
      url,
      headers: headersOf(apiKey, text),
      body: text,
      timeoutMs: limitMs,
      signal: whenRunEnds === 'stop' ? signal : undefined,
      // The server may close an idle connection just when we write to it. A GET is then repeated; what creates
      // something would have to be looked for first, and so gets a connection of its own.
      agent: connections.agentFor(url, { keepAlive: method === 'GET' }),
      ca: connections.ca,
    }).catch(returnFault);
    const outcome = result instanceof ExchangeFault ? result.kind : result.status;
    log.debug(`${method} ${path} → ${outcome} in ${Math.round(clock.now() - startedMs)} ms`);
    return result;
  };
}

function headersOf(apiKey: string, body: string | undefined): Record<string, string> {
  const headers = { 'rime-api-key': apiKey, accept: 'application/json', 'user-agent': 'rime-model-gate' };
  return body === undefined ? headers : { ...headers, 'content-type': 'application/json' };
}

function returnFault(error: unknown): ExchangeFault {
  if (error instanceof ExchangeFault) return error;
  throw error;
}
