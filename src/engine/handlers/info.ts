import { engineVersion } from '../encode/encode-records.js';
import type { Handlers } from '../server/listen.js';
import { notFound } from '../server/rest-error.js';
import type { EngineParts } from './engine-parts.js';

export function infoHandlers({
  clusterVersion,
}: EngineParts): Pick<Handlers, 'rimeInfo' | 'getLimitStatus' | 'getAgent'> {
  return {
    getLimitStatus: ({ params }) => {
      throw notFound(`limit ${params['limit'] ?? ''}`);
    },
    getAgent: ({ params }) => {
      throw notFound(`agent ${params['agentUuid'] ?? ''}`);
    },
    rimeInfo: () => ({
      clusterInfoVersion: clusterVersion,
      customerName: 'embedded engine',
      expirationTime: null,
      gracePeriodEndTime: null,
      buildVersion: engineVersion,
    }),
  };
}
