import type { Dialect } from '../../domain/vocabulary.js';
import { routes } from '../../wire/routes.js';
import { isMissingCall } from './cluster-info.js';
import type { Send } from '../http/request.js';

/**
 * Finds out which of the published paths the cluster answers: by its version, else by whether it has the list of
 * jobs of 2.0-beta. Never by a 404 for an id, which says nothing about paths. Throws RimeError, also for a key that
 * is refused.
 */
export async function detectDialect(send: Send, version: string | undefined): Promise<Dialect> {
  return dialectOfVersion(version ?? '') ?? (await probe(send));
}

/**
 * `undefined` for a version that can't be read, and where it does not tell: the paths changed between 2.0-beta and 2.0
 * GA, and what clusters of that time call themselves is not known; a beta of a later version may stand on either side.
 */
export function dialectOfVersion(version: string): Dialect | undefined {
  const [, major, minor, suffix = ''] = /^v?(\d+)\.(\d+)(?:\.\d+)?(.*)$/.exec(version.trim()) ?? [];
  if (major === undefined || major === '1') return undefined; // There never was a 1.x.
  if (major === '0') return 'beta';
  if (major === '2' && minor === '0') return undefined;
  return /beta/i.test(suffix) ? undefined : 'ga';
}

async function probe(send: Send): Promise<Dialect> {
  const { method, path } = routes.beta.listJobs;
  try {
    await send({ task: 'find out which paths the cluster has', method, path, query: { pageSize: '1' } });
    return 'beta';
  } catch (error) {
    if (isMissingCall(error)) return 'ga';
    throw error;
  }
}
