import { engineVersion } from '../encode/engine-version.js';
import type { Handlers } from '../server/listen.js';
import { notFound } from '../server/rest-error.js';
import type { EngineParts } from './engine-parts.js';

export function infoHandlers({
  clusterVersion,
  queue,
}: EngineParts): Pick<Handlers, 'rimeInfo' | 'getLimitStatus' | 'listEnabledFeatures'> {
  return {
    /** There is no licence that could end; the only limit is that of the queue. */
    getLimitStatus: ({ params }) => {
      const limit = params['limit'] ?? '';
      if (limit === 'LICENSE_LIMIT_EXPIRATION') return { limitStatus: { limit, limitStatus: 'STATUS_OK' } };
      if (limit !== 'LICENSE_LIMIT_STRESS_TEST_RUNS') throw notFound(`limit ${limit}`);
      const { waiting, maxWaiting } = queue.load();
      return {
        limitStatus: {
          limit,
          limitStatus: waiting < maxWaiting ? 'STATUS_OK' : 'STATUS_ERROR',
          limitValue: String(maxWaiting),
          currentValue: String(waiting),
        },
      };
    },
    /** Those that a licence switches on are not here. */
    listEnabledFeatures: ({ params }) => ({
      customerName: params['customerName'] ?? '',
      enabledFeatures: [],
    }),
    rimeInfo: () => ({
      clusterInfoVersion: clusterVersion,
      customerName: 'embedded engine',
      expirationTime: null,
      gracePeriodEndTime: null,
      buildVersion: engineVersion,
    }),
  };
}
