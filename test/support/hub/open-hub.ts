import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createHub, type Hub } from '../../../src/engine/hub/hub.js';
import { makeWorld, type FakeWorld } from '../fake-world.js';
import { serveHub, type HubFault, type HubServer, type ServedRepository } from './serve-hub.js';

/** A loopback Hub, an empty cache and a client of both. */
export interface OpenHub {
  readonly server: HubServer;
  readonly cacheDir: string;
  readonly world: FakeWorld;
  readonly hub: Hub;
  /** Another run with the same cache. */
  again(env?: NodeJS.ProcessEnv): Hub;
  close(): Promise<void>;
}

export async function openHub(
  repositories: Readonly<Record<string, ServedRepository>>,
  {
    fault,
    env = {},
    pageSize,
    idleLimitMs,
  }: { fault?: HubFault; env?: NodeJS.ProcessEnv; pageSize?: number; idleLimitMs?: number } = {},
): Promise<OpenHub> {
  const server = await serveHub(repositories, { ...(fault && { fault }), ...(pageSize && { pageSize }) });
  const cacheDir = mkdtempSync(join(tmpdir(), 'hub-cache-'));
  const world = makeWorld({ nowMs: Date.now() });
  const again = (more: NodeJS.ProcessEnv = {}): Hub =>
    createHub(
      { HF_ENDPOINT: server.endpoint, HF_HUB_CACHE: cacheDir, ...env, ...more },
      { world, random: () => 0.5, ...(idleLimitMs !== undefined && { idleLimitMs }) },
    );
  return {
    server,
    cacheDir,
    world,
    hub: again(),
    again,
    close: async () => {
      await server.close();
      rmSync(cacheDir, { recursive: true, force: true });
    },
  };
}
