import type { Api } from '../calls/api.js';
import { decodeJob, type Job } from '../answers/decode-job.js';
import { toStartBody, type NewStressTest } from '../calls/start-body.js';

export interface StressTests {
  /** Starts it; the job is over much later. Never repeated: a second start would be a second stress test. */
  start(projectId: string, stressTest: NewStressTest): Promise<Job>;
}

export function stressTests(api: Api): StressTests {
  return {
    start: async (projectId, stressTest) => {
      const answer = await api.call('startStressTest', {
        task: 'start the stress test',
        params: { projectUuid: projectId },
        body: toStartBody(await api.dialect(), stressTest),
        // Giving up between the request and its answer would leave a job that nobody can cancel.
        whenRunEnds: 'finish',
      });
      return decodeJob(answer.object('job'));
    },
  };
}
