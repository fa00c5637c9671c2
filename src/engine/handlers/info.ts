import { engineVersion } from '../encode.js';
import type { Handlers } from '../server/listen.js';
import type { EngineParts } from './engine-parts.js';

export function infoHandlers({ clusterVersion }: EngineParts): Pick<Handlers, 'rimeInfo'> {
  return {
    rimeInfo: () => ({
      clusterInfoVersion: clusterVersion,
      customerName: 'embedded engine',
      expirationTime: null,
      gracePeriodEndTime: null,
      buildVersion: engineVersion,
    }),
  };
}
