import { RimeError } from '../../domain/errors.js';
import type * as wire from '../../wire/answers.js';
import { fillPath, routes } from '../../wire/routes.js';
import { toAnswer } from '../answers/answer.js';
import { decodeTime } from '../answers/decode.js';
import type { Send } from '../http/request.js';

/** What the cluster tells of itself; a member is `undefined` when it does not. */
export interface ClusterInfo {
  /** Such as `2.6.3`. */
  readonly version: string | undefined;
  readonly customer: string | undefined;
  /** End of the licence, in milliseconds since the epoch. */
  readonly licenceEndsMs: number | undefined;
  /** Until then an expired licence still works. */
  readonly graceEndsMs: number | undefined;
}

/** Works in every dialect; all members are `undefined` when the cluster has no such call. */
export async function readClusterInfo(send: Send): Promise<ClusterInfo> {
  const { method, path } = routes.ga.rimeInfo;
  try {
    const { body, request } = await send({ task: "read the cluster's version", method, path });
    const info = toAnswer<wire.RimeInfo>(body, request);
    return {
      version: info.text('clusterInfoVersion'),
      customer: info.text('customerName'),
      licenceEndsMs: decodeTime(info.text('expirationTime')),
      graceEndsMs: decodeTime(info.text('gracePeriodEndTime')),
    };
  } catch (error) {
    if (!isMissingCall(error)) throw error;
    return { version: undefined, customer: undefined, licenceEndsMs: undefined, graceEndsMs: undefined };
  }
}

/** Whether the cluster itself counts the licence as expired; `undefined` when it can't be asked. */
export async function readIsLicenceExpired(send: Send, customerName: string): Promise<boolean | undefined> {
  const { method, path } = routes.ga.getLimitStatus;
  const params = { customerName, limit: 'LICENSE_LIMIT_EXPIRATION' };
  try {
    const { body, request } = await send({ task: 'read the licence', method, path: fillPath(path, params) });
    const word = toAnswer<wire.GetLimitStatusResponse>(body, request)
      .object('limitStatus')
      .text('limitStatus');
    return word === undefined ? undefined : word === 'STATUS_ERROR';
  } catch (error) {
    // Some keys may not read it, and it is only told, not decided upon.
    if (isMissingCall(error) || (error instanceof RimeError && error.code === 'forbidden')) return undefined;
    throw error;
  }
}

/** Whether the cluster says that it has no such call, by a path it doesn't know or one it knows for other methods. */
export function isMissingCall(error: unknown): boolean {
  return error instanceof RimeError && (error.request.status === 404 || error.request.status === 501);
}
