import { request as sendHttp, type Agent, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { request as sendHttps } from 'node:https';
import type { Readable } from 'node:stream';

import { ExchangeFault, toExchangeFault } from './exchange-fault.js';
import { formatDuration } from '../../domain/words/format-duration.js';
import { stopReason } from './stop-reason.js';

export interface Exchange {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** Read to its end, or destroyed. */
  readonly body: string | Readable | undefined;
  /** For the whole exchange, from the look-up of the host to the last byte; a stream's each piece starts it anew. */
  readonly timeoutMs: number;
  /** Ends the exchange when it is aborted. */
  readonly signal: AbortSignal | undefined;
  readonly agent: Agent;
  /** Trusted certificates in PEM; `undefined` for Node's own choice. */
  readonly ca: readonly string[] | undefined;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** No answer of the API comes near it; more would only fill the runner's memory. */
export const maxAnswerBytes = 64 * 1024 * 1024;

/**
 * Sends one request and reads the whole answer, whatever its status; redirects are not followed.
 * Throws ExchangeFault when there is no whole answer, and the signal's reason when it was aborted.
 *
 * Node's own http and not `@actions/http-client`: that one takes no CA for a single cluster, and waits for ever
 * for an answer whose body is cut off in the middle.
 */
export async function exchange(asked: Exchange): Promise<HttpAnswer> {
  const { method, url, headers, body, timeoutMs, signal, agent, ca } = asked;
  const send = url.protocol === 'https:' ? sendHttps : sendHttp;
  // Whatever NODE_TLS_REJECT_UNAUTHORIZED says: whoever may pretend to be the cluster would get the key.
  const trust = { rejectUnauthorized: true, ...(ca && { ca: [...ca] }) };
  const outgoing = send(url, { method, headers, agent, ...trust });
  // Destroying a request makes its answer end as if the server had cut it off, so the true reason is kept here.
  let endedBy: Error | undefined;
  const end = (reason: Error): void => {
    endedBy = reason;
    outgoing.destroy(reason);
  };
  const stop = (): void => {
    if (signal) end(stopReason(signal));
  };
  const timer = setTimeout(() => end(tooSlow(timeoutMs)), timeoutMs);
  signal?.addEventListener('abort', stop, { once: true });
  try {
    const incoming = await new Promise<IncomingMessage>((resolve, reject) => {
      outgoing.once('response', resolve);
      outgoing.once('proxyConnect', ({ statusCode }: { readonly statusCode: number }) => {
        // Else the proxy's own answer would be taken for one of the cluster.
        if (statusCode !== 200) end(refusedByProxy(statusCode));
      });
      // Stays for the whole exchange: an error event that nobody hears would end the process.
      outgoing.on('error', (error) => reject(endedBy ?? toExchangeFault(error)));
      if (typeof body !== 'object') return void outgoing.end(body);
      body.on('data', () => timer.refresh());
      body.once('error', end);
      body.pipe(outgoing);
    });
    return {
      status: incoming.statusCode ?? 0,
      headers: incoming.headers,
      body: await readBody(incoming),
    };
  } catch (error) {
    throw endedBy ?? error;
  } finally {
    clearTimeout(timer);
    if (typeof body === 'object') body.destroy();
    signal?.removeEventListener('abort', stop);
  }
}

async function readBody(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of incoming as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > maxAnswerBytes) throw tooLarge();
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof ExchangeFault) throw error;
    throw new ExchangeFault('cut-off', `got an answer that was cut off after ${bytes} bytes`, {
      cause: error,
    });
  }
  return Buffer.concat(chunks).toString('utf8');
}

function refusedByProxy(status: number): ExchangeFault {
  const hint = status === 407 ? '; it wants a user name and a password in HTTPS_PROXY' : '';
  // A proxy that is only busy, or can't reach the server now, answers otherwise.
  const isFinal = status >= 400 && status < 500 && status !== 408 && status !== 429;
  const kind = isFinal ? 'proxy-refused' : 'no-connection';
  return new ExchangeFault(kind, `was refused by the proxy with status ${status}${hint}`);
}

function tooSlow(timeoutMs: number): ExchangeFault {
  return new ExchangeFault('time-limit', `got no whole answer within ${formatDuration(timeoutMs)}`);
}

function tooLarge(): ExchangeFault {
  const mebibytes = maxAnswerBytes / 1024 / 1024;
  return new ExchangeFault('too-large', `got an answer of more than ${mebibytes} MiB, which is not read`);
}
