import { afterEach, describe, expect, test } from '@jest/globals';
import { openCluster, type OpenCluster } from '../src/open-cluster.js';
import { makeWorld } from './support/fake-world.js';
import { makePlan } from './support/make-plan.js';

const home = { workerScript: '/none', bridgeScript: '/none', wasmDir: '/none' };
let cluster: OpenCluster | undefined;
afterEach(() => cluster?.close());

describe('openCluster', () => {
  test('has the embedded engine tell the end of its jobs, and a cluster asked for it', async () => {
    const target = {
      kind: 'embedded',
      runtime: 'wasm',
      compat: 'default',
      python: undefined,
      cache: undefined,
    } as const;
    cluster = await openCluster(makePlan({ target }), '.', makeWorld(), home);
    // No such job, so there is nothing to wait for.
    await expect(cluster.client.jobSettled?.('none')).resolves.toBeUndefined();
    await cluster.close();
    cluster = await openCluster(makePlan(), '.', makeWorld(), home);
    expect(cluster.client.jobSettled).toBeUndefined();
  });
});
