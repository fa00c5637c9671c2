import { RimeError } from '../domain/errors.js';
import type * as wire from '../wire/answers.js';
import { routes } from '../wire/routes.js';
import { toAnswer } from './answer.js';
import type { Send } from './request.js';

/** The cluster's version, such as `2.6.3`; `undefined` when it has no such call or does not tell. Works in every dialect. */
export async function readClusterVersion(send: Send): Promise<string | undefined> {
  const { method, path } = routes.ga.rimeInfo;
  try {
    const { body, request } = await send({ task: "read the cluster's version", method, path });
    return toAnswer<wire.RimeInfo>(body, request).text('clusterInfoVersion');
  } catch (error) {
    if (isMissingCall(error)) return undefined;
    throw error;
  }
}

/** Whether the cluster says that it has no such call, by a path it doesn't know or one it knows for other methods. */
export function isMissingCall(error: unknown): boolean {
  return error instanceof RimeError && (error.request.status === 404 || error.request.status === 501);
}
