import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

import { play } from './play.js';
import type { Recorder } from './recorder.js';
import type { Reply } from './reply.js';
import type { Cluster } from './state.js';
import { Received, type Ticket } from './storage.js';

/** Answers pre-signed links as a bucket does, and as strictly. */
export function serveStorage(cluster: Cluster, recorder: Recorder) {
  return async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = '', url = '' } = message;
    const { fault, request } = recorder.record(
      message,
      method === 'PUT' ? 'putObject' : method === 'GET' ? 'getObject' : 'unknown',
      undefined,
    );
    const hasLeak = noteLeak(message, cluster, recorder);
    const received = new Received();
    if (fault !== 'reset-before') {
      try {
        for await (const chunk of message) received.add(chunk as Buffer);
      } catch {
        cluster.storage.problems.push(`${method} ${url}: the body ended after ${received.size} bytes`);
        return;
      }
    }
    const act = (): Reply => {
      if (hasLeak) return refuse(cluster, message, 400, 'InvalidRequest', 'the API key is not for storage');
      return exchange(message, received, cluster);
    };
    const { timers } = recorder;
    request.status = play(fault, { message, response, act, timers, hangMs: cluster.settings.hangMs });
  };
}

function exchange(message: IncomingMessage, received: Received, cluster: Cluster): Reply {
  const { storage, settings } = cluster;
  const { pathname, searchParams } = new URL(message.url ?? '', 'http://storage');
  const ticket = storage.tickets.get(decodeURIComponent(pathname.slice(1)));
  const refused = (status: number, code: string, why: string): Reply =>
    refuse(cluster, message, status, code, why);
  if (!ticket || !isSigned(ticket, searchParams.get('sig') ?? '')) {
    return refused(403, 'SignatureDoesNotMatch', 'the link was not signed here');
  }
  if (message.method !== ticket.method)
    return refused(405, 'MethodNotAllowed', 'the link is for another verb');
  if (message.headers.authorization !== undefined) {
    return refused(400, 'InvalidArgument', 'only one way to authenticate is allowed');
  }
  if (ticket.method === 'GET') return { status: 200, contentType: 'text/plain', text: ticket.target };
  const length = message.headers['content-length'];
  if (length === undefined) return refused(411, 'MissingContentLength', 'a body needs its length');
  if (Number(length) !== received.size)
    return refused(400, 'IncompleteBody', 'not as many bytes as announced');
  if (received.size > settings.uploadLimitBytes) return refused(400, 'EntityTooLarge', 'beyond the limit');
  if (ticket.part === 'done') reportDone(ticket, received, cluster);
  else storage.files.set(ticket.target, received.file());
  return { status: 200, contentType: 'application/xml', text: '' };
}

/** A report of completeness before all files are there would let a cluster read half a model. */
function reportDone({ target }: Ticket, received: Received, { storage }: Cluster): void {
  const missing = [...storage.tickets.values()].filter(
    (ticket) =>
      ticket.part === 'file' &&
      (ticket.target === target || ticket.target.startsWith(`${target}/`)) &&
      !storage.files.has(ticket.target),
  );
  for (const { target: file } of missing)
    storage.problems.push(`${target} was reported done without ${file}`);
  storage.done.set(target, received.file().bytes?.toString() ?? '');
}

function isSigned(ticket: Ticket, signature: string): boolean {
  const [expected, given] = [ticket.signature, signature].map((text) => Buffer.from(text));
  return expected?.length === given?.length && !!expected && !!given && timingSafeEqual(expected, given);
}

function noteLeak(message: IncomingMessage, { settings }: Cluster, { keyLeaks }: Recorder): boolean {
  const { method = '', url = '', headers } = message;
  const leaking = Object.entries(headers)
    .filter(([name, value]) => name === 'rime-api-key' || String(value).includes(settings.apiKey))
    .map(([name]) => `${method} ${url}: header ${name}`);
  keyLeaks.push(...leaking);
  return leaking.length > 0 || url.includes(settings.apiKey);
}

function refuse(
  cluster: Cluster,
  message: IncomingMessage,
  status: number,
  code: string,
  why: string,
): Reply {
  cluster.storage.problems.push(`${message.method ?? ''} ${message.url ?? ''}: ${code}: ${why}`);
  const text = `<?xml version="1.0"?><Error><Code>${code}</Code><Message>${why}</Message></Error>`;
  return { status, contentType: 'application/xml', text };
}
