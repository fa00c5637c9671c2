import type { IncomingMessage, ServerResponse } from 'node:http';

import { serveApi } from './live-cluster/api-server.js';
import { settle, type LiveClusterOptions } from './live-cluster/options.js';
import { preset } from './live-cluster/preset.js';
import { Recorder, type LiveRequest } from './live-cluster/recorder.js';
import { countIds, type Cluster, type ClusterState } from './live-cluster/state.js';
import { serveStorage } from './live-cluster/storage-server.js';
import { makeStorage, type Storage } from './live-cluster/storage.js';
import { serve } from './loopback-server.js';

export { faultKinds, type Fault, type FaultKind, type FaultRequest } from './live-cluster/fault-kinds.js';
export { liveAgentId, liveKey, type LiveClusterOptions } from './live-cluster/options.js';
export { generatedCases, wireTestCase } from './live-cluster/test-cases.js';
export type { LiveRequest } from './live-cluster/recorder.js';

export interface LiveCluster {
  readonly url: string;
  /** In the order they came, to the cluster and to its storage. */
  readonly requests: readonly LiveRequest[];
  /** Arrays, so that a test can say "exactly one". */
  readonly state: ClusterState;
  readonly storage: Pick<Storage, 'origin' | 'files' | 'done' | 'problems'>;
  /** Where a request or an answer broke the published contract. */
  readonly contractErrors: readonly string[];
  /** Requests that told the API key where it doesn't belong. */
  readonly keyLeaks: readonly string[];
  /** Waits until what `late-act` put off has been done. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

/**
 * A cluster of this process with a memory of its own, on two free ports of loopback: the REST API of one dialect, and
 * the storage behind its pre-signed links. Its answers follow the published contract, and it says so when they or
 * a client's requests don't. Any number of clients may use it at a time.
 */
export async function startLiveCluster(options: LiveClusterOptions = {}): Promise<LiveCluster> {
  const settings = settle(options);
  const storage = makeStorage();
  const cluster: Cluster = { settings, state: preset(settings), storage, newId: countIds() };
  const recorder = new Recorder(settings);
  const storageServer = await serve(guarded(serveStorage(cluster, recorder), recorder));
  storage.origin = `http://${storageServer.address}`;
  const server = await serve(guarded(serveApi(cluster, recorder), recorder), options.tls);
  return {
    url: `${options.tls ? 'https' : 'http'}://${server.address}`,
    requests: recorder.requests,
    state: cluster.state,
    storage,
    contractErrors: recorder.contractErrors,
    keyLeaks: recorder.keyLeaks,
    settled: () => recorder.timers.settled(),
    close: async () => {
      recorder.timers.clear();
      await Promise.all([server.close(), storageServer.close()]);
    },
  };
}

type Serving = (message: IncomingMessage, response: ServerResponse) => Promise<void>;

/** A mistake of the cluster itself must not look like a fault of the network. */
function guarded(serving: Serving, { contractErrors }: Recorder) {
  return (message: IncomingMessage, response: ServerResponse): void => {
    serving(message, response).catch((error: unknown) => {
      // A client that went away in the middle of its request.
      if (message.destroyed && !message.complete) return;
      contractErrors.push(`the cluster itself failed: ${String(error)}`);
      response.destroy();
    });
  };
}
