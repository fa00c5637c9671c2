import type { IncomingMessage, ServerResponse } from 'node:http';
import { TLSSocket } from 'node:tls';

import type { Fault } from './fault-kinds.js';
import { refuse, type Reply } from './reply.js';
import type { Timers } from './timers.js';

export interface Exchange {
  readonly message: IncomingMessage;
  readonly response: ServerResponse;
  /** Does what was asked; the answer says how it went. */
  readonly act: () => Reply;
  readonly timers: Timers;
  readonly hangMs: number;
}

/** So late that a client has looked in vain for what it asked, if it looks at once. */
const lateMs = 700;

/** Answers the request, or spoils it as told. Returns the status that was sent, if any was. */
export function play(fault: Fault | undefined, exchange: Exchange): number | undefined {
  const { response, act, timers } = exchange;
  switch (fault) {
    case undefined:
      return send(response, act());
    case 'reset-before':
      return reset(exchange);
    case 'reset-after':
      act();
      return reset(exchange);
    case 'late-act':
      timers.actAfter(lateMs, act);
      return reset(exchange);
    case 'status-500':
      return send(response, refuse('internal', 'internal error'));
    case 'html-502':
      return send(response, page(502, 'Bad Gateway'));
    case 'html-200':
      return send(response, page(200, 'Sign in to continue'));
    case '500-after':
      act();
      return send(response, refuse('internal', 'internal error'));
    case '502-after':
      act();
      return send(response, page(502, 'Bad Gateway'));
    case '503-after':
      act();
      return send(response, refuse('unavailable', 'upstream connect error'));
    case '503-retry-after':
      return send(response, { ...refuse('unavailable', 'unavailable'), headers: { 'retry-after': '1' } });
    case '429':
      return send(response, { ...refuse('too-many', 'too many requests'), headers: { 'retry-after': '1' } });
    case 'wrong-content-type':
      return send(response, { ...act(), contentType: 'text/html' });
    case 'duplicate-token':
      return send(response, withSameToken(act(), exchange.message));
    case 'cut-body':
      return sendHalf(act(), exchange);
    case 'slow-drip':
      return drip(act(), exchange);
    case 'hang-before':
      return hang(exchange);
    case 'hang-after':
      act();
      return hang(exchange);
  }
}

function send(response: ServerResponse, reply: Reply): number {
  response.writeHead(reply.status, headersOf(reply)).end(reply.text);
  return reply.status;
}

function headersOf({ contentType, headers, text }: Reply): Record<string, string> {
  return { 'content-type': contentType, 'content-length': String(Buffer.byteLength(text)), ...headers };
}

function page(status: number, title: string): Reply {
  const text = `<!doctype html><html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`;
  return { status, contentType: 'text/html', text };
}

function reset({ message: { socket } }: Exchange): undefined {
  // Only a bare connection can be reset; a secured one is cut.
  if (socket instanceof TLSSocket) socket.destroy();
  else socket.resetAndDestroy();
}

function hang({ message: { socket }, timers, hangMs }: Exchange): undefined {
  timers.after(hangMs, () => socket.destroy());
}

/** An empty answer pretends to be longer, so that there is something to miss. */
function sendHalf(reply: Reply, { response, message }: Exchange): number {
  const bytes = Buffer.from(reply.text);
  const length = String(Math.max(bytes.length, 2));
  response.writeHead(reply.status, { ...headersOf(reply), 'content-length': length });
  response.flushHeaders();
  response.write(bytes.subarray(0, bytes.length / 2), () => message.socket.destroy());
  return reply.status;
}

const pieces = 15;
const pieceMs = 100;

function drip(reply: Reply, { response, timers }: Exchange): number {
  const bytes = Buffer.from(reply.text);
  response.writeHead(reply.status, headersOf(reply));
  response.flushHeaders();
  for (let piece = 0; piece < pieces; piece += 1) {
    const [start, end] = [piece, piece + 1].map((edge) => Math.floor((bytes.length * edge) / pieces));
    timers.after((piece + 1) * pieceMs, () => {
      response.write(bytes.subarray(start, end));
      if (piece === pieces - 1) response.end();
    });
  }
  return reply.status;
}

/** The page names as the next one itself, or, being the first of several, stays as it is. */
function withSameToken(reply: Reply, { url = '' }: IncomingMessage): Reply {
  const query = new URL(url, 'http://cluster').searchParams;
  const asked = query.get('pageToken') ?? query.get('page_token');
  const body = JSON.parse(reply.text) as Record<string, unknown>;
  if (asked === null || !('nextPageToken' in body)) return reply;
  const hasMore = 'hasMore' in body ? { hasMore: true } : {};
  return { ...reply, text: JSON.stringify({ ...body, nextPageToken: asked, ...hasMore }) };
}
