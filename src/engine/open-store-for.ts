import { join } from 'node:path';
import { encodeTestCase } from './encode/encode-test-case.js';
import type { Serving } from './engine-options.js';
import type { EngineSettings } from './jobs/job-spec.js';
import { openStore, type OpenStore, storeInFolderOf, storeInMemory } from './store/open-store.js';

/**
 * The store of one engine. Only what serves many clients runs so often that its results would fill the memory. Throws as
 * `openStore`.
 */
export function openStoreFor(
  serving: Serving | undefined,
  temporaryFolder: string,
  settings: EngineSettings,
): Promise<OpenStore> {
  if (!serving) return Promise.resolve(storeInMemory(encodeTestCase));
  const { dataFolder } = serving;
  return dataFolder === undefined
    ? storeInFolderOf(join(temporaryFolder, 'results'), encodeTestCase)
    : openStore(dataFolder, settings, encodeTestCase);
}
