import type { Endpoint } from '../../../domain/endpoint.js';
import { showAddress } from '../../../domain/web-address.js';
import { plural } from '../../../domain/words/plural.js';
import { createConnections } from '../../../http/connections.js';
import { exchange } from '../../../http/exchange.js';
import { ExchangeFault } from '../../../http/exchange-fault.js';
import { askedPauseMs, mayRetry, ownPauseMs } from '../../../http/retry.js';
import { pause } from '../../../http/stop-reason.js';
import { ModelError } from '../model.js';
import { describeFailure, type Failure } from './describe-failure.js';
import { readHeaderValues } from './header-values.js';
import type { Network } from './network.js';
import { parseLenient } from './parse-lenient.js';

export interface EndpointSend {
  /** Sends a batch and returns the JSON of the answer. `rows`: of the batch, for messages. Throws ModelError. */
  post(body: string, rows: string): Promise<unknown>;
  /** The JSON at another path of the service; `undefined` when it has none to give, for whatever reason. */
  get(url: URL): Promise<unknown>;
  /** A text of the service without the values of headers that it may repeat. */
  readonly hide: (text: string) => string;
  /** Whether the last that was heard of the service is that it can't be used, whatever the rows. */
  readonly isDown: boolean;
}

/** Attempts in all, some half a minute: a service that is being put in place again is back by then. */
const mostAttempts = 6;
/** What a service says to rows that it can't take is 500, too: repeated so often in a run, then believed. */
const mostRepeatsOf500 = 12;
/** A service that asks for more is not waited for. */
const longestPauseMs = 5 * 60_000;
/** What is wrong with the service or the way to it, rather than with the rows. */
const unusableStatuses: readonly number[] = [401, 403, 404, 405, 407, 408, 413, 415, 429, 502, 503, 504];

/** Predicting changes nothing, so that whatever passes is sent again. Redirects are not followed. */
export function createEndpointSend(
  endpoint: Endpoint,
  { world, env, random = Math.random }: Network,
): EndpointSend {
  const { headers, hide } = readHeaderValues(endpoint, env);
  const shown = showAddress(endpoint.url);
  const connections = createConnections((url) => world.proxyFor(url), undefined);
  let isDown = false;
  let repeatsOf500 = 0;

  const send = (method: 'GET' | 'POST', url: URL, body: string | undefined): Promise<Failure> =>
    exchange({
      method,
      url,
      headers: {
        ...headers,
        'user-agent': 'rime-model-gate',
        accept: 'application/json',
        'accept-encoding': 'identity',
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      body,
      timeoutMs: endpoint.timeoutMs,
      signal: world.signal,
      agent: connections.agentFor(url, { keepAlive: true }),
      ca: connections.ca,
    }).catch((error: unknown) => {
      if (error instanceof ExchangeFault) return error;
      throw error;
    });

  /** How long to wait before it is sent again; `undefined` when that does not help. */
  const pauseBefore = (attempts: number, failure: Failure): number | undefined => {
    if (isDown || attempts >= mostAttempts || !mayRetry(true, failure)) return undefined;
    if (!(failure instanceof ExchangeFault) && failure.status === 500 && ++repeatsOf500 > mostRepeatsOf500) {
      return undefined;
    }
    const asked = failure instanceof ExchangeFault ? undefined : failure.headers['retry-after'];
    const pauseMs = Math.max(askedPauseMs(asked, world.clock.now()) ?? 0, ownPauseMs(attempts, random));
    return pauseMs > longestPauseMs ? undefined : pauseMs;
  };

  return {
    hide,
    get isDown() {
      return isDown;
    },
    get: async (url) => {
      const answer = await send('GET', url, undefined);
      return answer instanceof ExchangeFault || answer.status !== 200 ? undefined : parseLenient(answer.body);
    },
    post: async (body, rows) => {
      for (let attempts = 1; ; attempts++) {
        const answer = await send('POST', new URL(endpoint.url), body);
        const isGood = !(answer instanceof ExchangeFault) && answer.status >= 200 && answer.status < 300;
        const json = isGood ? parseLenient(answer.body) : undefined;
        if (json !== undefined) {
          isDown = false;
          return json;
        }
        // Before its words are cut, too: half a key can't be found any more.
        const told = answer instanceof ExchangeFault ? answer : { ...answer, body: hide(answer.body) };
        const error = new ModelError(hide(`${shown} ${describeFailure(told, endpoint, rows)}`));
        const pauseMs = pauseBefore(attempts, answer);
        if (pauseMs === undefined) {
          isDown = isUnusable(answer);
          throw attempts === 1
            ? error
            : new ModelError(`${error.message} (Asked ${plural(attempts, 'time')}.)`);
        }
        world.log.debug(`${error.message} Trying again in ${pauseMs} ms.`);
        await pause(pauseMs, world);
      }
    },
  };
}

function isUnusable(failure: Failure): boolean {
  return (
    failure instanceof ExchangeFault || failure.status < 400 || unusableStatuses.includes(failure.status)
  );
}
