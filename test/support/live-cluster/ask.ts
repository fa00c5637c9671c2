import { request, type IncomingHttpHeaders } from 'node:http';
import { request as secureRequest } from 'node:https';

import { liveKey } from './options.js';

export interface Asked {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  /** The text as JSON; `undefined` when it is none. */
  readonly body: unknown;
}

export interface AskHow {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly timeoutMs?: number;
  readonly ca?: string;
}

/**
 * One plain HTTP exchange on a connection of its own, without the gate's client: text goes as it is, anything else
 * as JSON. Sends the live cluster's key unless `headers` are given. Rejects when the answer doesn't come whole.
 */
export function ask(method: string, url: string, how: AskHow = {}): Promise<Asked> {
  const { body, timeoutMs = 5000, headers = { 'rime-api-key': liveKey } } = how;
  const text = typeof body === 'string' ? body : body === undefined ? undefined : JSON.stringify(body);
  const length = text === undefined ? {} : { 'content-length': String(Buffer.byteLength(text)) };
  const options = { method, agent: false, headers: { ...length, ...headers }, timeout: timeoutMs };
  return new Promise((resolve, reject) => {
    const sent = url.startsWith('https')
      ? secureRequest(url, { ...options, ca: how.ca })
      : request(url, options);
    sent.on('timeout', () => sent.destroy(new Error('timed out')));
    sent.on('error', reject);
    sent.on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const answer = Buffer.concat(chunks).toString();
        const { statusCode = 0, headers: received } = response;
        resolve({ status: statusCode, headers: received, text: answer, body: parse(answer) });
      });
    });
    sent.end(text);
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
