import type { LiveClusterOptions } from './options.js';
import type { ApiOperation } from './paths.js';
import { ok, type Wire } from './reply.js';

export type Distort = NonNullable<LiveClusterOptions['distort']>;

/** A cluster that changes the whole body of its good answers to one call; `page` counts those of this cluster from 0. */
export function distortBody(operation: ApiOperation, change: (body: Wire, page: number) => Wire): Distort {
  let page = 0;
  return (reply, call) =>
    call.operation === operation && reply.status === 200
      ? ok(change(JSON.parse(reply.text) as Wire, page++))
      : reply;
}

/** What a cluster tells of every test run that is read. */
export function distortRun(change: (run: Wire) => Wire): Distort {
  return distortBody('getTestRun', ({ testRun }) => ({ testRun: change(testRun as Wire) }));
}

/** What a cluster tells of its jobs once they are over. */
export function distortFinishedJob(change: (stress: Wire) => Wire): Distort {
  return distortBody('getJob', ({ job }) => {
    const { jobData, ...rest } = job as Wire;
    const { stress } = jobData as Wire;
    const isOver = rest['status'] === 'JOB_STATUS_SUCCEEDED';
    return { job: { ...rest, jobData: { stress: isOver ? change(stress as Wire) : stress } } };
  });
}

/** The cases of a cluster's list; `index` counts within the page. */
export function distortCases(change: (testCase: Wire, index: number, page: number) => Wire): Distort {
  return distortBody('listTestCases', ({ testCases, ...rest }, page) => ({
    ...rest,
    testCases: (testCases as readonly Wire[]).map((testCase, index) => change(testCase, index, page)),
  }));
}
