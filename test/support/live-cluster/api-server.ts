import type { IncomingMessage, ServerResponse } from 'node:http';

import { camelQuery, snakeBody, type Call } from './call.js';
import { replyViolations, requestViolations } from './check-contract.js';
import { handlers } from './handlers.js';
import { advanceInTime } from './job-life.js';
import { findPath, livePaths, type Path } from './paths.js';
import { play } from './play.js';
import type { Recorder } from './recorder.js';
import { refuse, Refusal, type Reply, type Wire } from './reply.js';
import type { Cluster } from './state.js';

/** Answers the calls of the cluster's REST API. */
export function serveApi(cluster: Cluster, recorder: Recorder) {
  const { settings } = cluster;
  const known = livePaths.filter(({ dialect }) => dialect === 'both' || dialect === settings.dialect);
  return async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of message) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    const { method = '', url = '' } = message;
    const { pathname, searchParams } = new URL(url, 'http://cluster');
    const found = match(known, method, pathname);
    const { path, params } = typeof found === 'string' ? { path: undefined, params: {} } : found;
    const sentBody = parse(text);
    const { fault, request } = recorder.record(message, path?.operation ?? 'unknown', sentBody);
    const act = (): Reply => {
      if (!path) return noRoute(found === 'other-verb');
      if (message.headers['rime-api-key'] !== settings.apiKey) {
        return refuse('unauthenticated', 'invalid API token');
      }
      const query = camelQuery(searchParams);
      const body = (sentBody === undefined ? {} : snakeBody(sentBody)) as Wire;
      const call: Call = {
        operation: path.operation,
        operationId: path.operationId,
        params,
        query,
        body,
      };
      const reply = answer(call, sentBody, cluster, recorder);
      return settings.distort?.(reply, call) ?? reply;
    };
    const { timers } = recorder;
    request.status = play(fault, { message, response, act, timers, hangMs: settings.hangMs });
  };
}

function answer(call: Call, sentBody: unknown, cluster: Cluster, recorder: Recorder): Reply {
  const { violations, isRefused } = requestViolations(call, sentBody, cluster.settings.dialect);
  recorder.contractErrors.push(...violations);
  if (isRefused) return refuse('invalid', violations[0] ?? 'invalid request');
  for (const job of cluster.state.jobs) advanceInTime(job, cluster);
  const reply = cluster.settings.answers?.(call) ?? handle(call, cluster, recorder);
  recorder.contractErrors.push(...replyViolations(call, reply));
  return reply;
}

function handle(call: Call, cluster: Cluster, recorder: Recorder): Reply {
  try {
    return handlers[call.operation](call, cluster);
  } catch (error) {
    if (error instanceof Refusal) return refuse(error.kind, error.message);
    recorder.contractErrors.push(`${call.operationId}: the cluster itself failed: ${String(error)}`);
    return refuse('internal', 'internal error');
  }
}

function match(known: readonly Path[], method: string, pathname: string): ReturnType<typeof findPath> {
  try {
    return findPath(known, method, pathname);
  } catch {
    return 'no-route'; // A path that can't be decoded.
  }
}

function noRoute(isOtherVerb: boolean): Reply {
  return isOtherVerb ? refuse('unimplemented', 'Method Not Allowed') : refuse('not-found', 'Not Found');
}

/** Text that is no JSON stays text, which no request of the contract is. */
function parse(text: string): unknown {
  try {
    return text === '' ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return text;
  }
}
