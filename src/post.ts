import { actionLog } from './action/action-log.js';
import { readActionInputs } from './action/action-inputs.js';
import { attempt } from './action/publish.js';
import { readOwnRun } from './action/own-run-state.js';
import { openRemote } from './open-cluster.js';
import { proxyFor } from './http/proxy-for.js';
import { realClock } from './http/real-clock.js';
import { cancelJob } from './steps/cancel-job.js';
import { findStartedJob } from './steps/find-started-job.js';

/** A job whose start was under way when the process was killed tells whose it is once it runs. */
const patience = { lookMs: 5000, settleMs: 120_000 };

/** The post step: cancels the stress test that a killed process left running. Never fails the step. */
export async function post(): Promise<void> {
  await attempt('cancellation', async () => {
    const run = readOwnRun();
    const apiKey = readActionInputs(['api-key'])['api-key'] || process.env.RIME_API_KEY;
    if (!run || !apiKey) return;
    actionLog.mask(apiKey);
    const world = { log: actionLog, clock: realClock, signal: new AbortController().signal, proxyFor };
    const deadlineMs = realClock.now() + patience.settleMs;
    const client = await openRemote(run.cluster, apiKey, { world, deadlineMs, requestTimeoutMs: 5000 });
    const { identity, sinceMs } = run;
    const jobId =
      run.jobId ?? (await findStartedJob(client, identity, { sinceMs, ...patience }, world))?.jobId;
    if (jobId !== undefined) await cancelJob(client, jobId, world);
  });
}
