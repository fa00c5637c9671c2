import type { RunIdentity } from '../domain/own-run.js';
import type { World } from '../domain/world.js';
import type { Job } from '../rime/answers/decode-job.js';
import { mayHaveActed } from '../rime/calls/may-have-acted.js';
import type { RimeClient } from '../rime/rime-client.js';
import type { NewStressTest } from '../rime/calls/start-body.js';
import { findStartedJob } from './find-started-job.js';

const maxAttempts = 3;
/** A server that lost the connection may still be at work for this long. */
const lookMs = 3000;

/**
 * Starts the stress test exactly once, whatever happens to the answers: after a failure that may hide a success its
 * job is looked for before it is started again, among those since `sinceMs` by the server's clock. Throws the error of the last attempt.
 */
export async function startStressTest(
  client: RimeClient,
  identity: RunIdentity,
  stressTest: NewStressTest,
  sinceMs: number,
  queueTimeoutMs: number,
  world: World,
): Promise<Job> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await client.stressTests.start(identity.projectId, stressTest);
    } catch (error) {
      if (!mayHaveActed(error)) throw error;
      world.log.warning(`${error.message} Looking whether it was started nevertheless.`);
      const search = { sinceMs, lookMs, settleMs: queueTimeoutMs };
      const found = await findStartedJob(client, identity, search, world);
      if (found) return found;
      if (attempt === maxAttempts || world.signal.aborted) throw error;
      world.log.info('It was not started, so it is asked for again.');
    }
  }
}
