import type { Dialect } from '../domain/vocabulary.js';
import { routes } from '../wire/routes.js';
import { isMissingCall } from './cluster-info.js';
import type { Send } from './request.js';

/**
 * Finds out which of the published paths the cluster answers: by its version, else by whether it has the list of
 * jobs of 2.0-beta. Never by a 404 for an id, which says nothing about paths. Throws RimeError, also for a key that
 * is refused.
 */
export async function detectDialect(send: Send, version: string | undefined): Promise<Dialect> {
  return dialectOfVersion(version ?? '') ?? (await probe(send));
}

/**
 * `undefined` for a version that can't be read. 2.0 and its pre-releases (`2.0.0rc4`, `2.0.0-beta`) stand on the two
 * sides of the change of paths; a beta of a later version may stand on either.
 */
export function dialectOfVersion(version: string): Dialect | undefined {
  const [, major, minor, suffix = ''] = /^v?(\d+)\.(\d+)(?:\.\d+)?(.*)$/.exec(version.trim()) ?? [];
  if (major === undefined || major === '1') return undefined; // There never was a 1.x.
  const isPreRelease = /^[-._]?(?:a|b|c|rc|alpha|beta|dev|pre)/i.test(suffix);
  if (major === '0' || (major === '2' && minor === '0' && isPreRelease)) return 'beta';
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
