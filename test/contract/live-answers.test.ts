import { expect, test } from '@jest/globals';

import { chooseProject } from '../../src/steps/choose-project.js';
import { collect } from '../../src/steps/collect.js';
import { execute } from '../../src/steps/execute.js';
import { prepare } from '../../src/steps/prepare.js';
import { routes } from '../../src/wire/routes.js';
import { liveAgentId } from '../support/live-cluster.js';
import { connect, startLiveRun } from '../support/live-run.js';
import { makePlan } from '../support/make-plan.js';
import { readFixture } from '../support/read-fixture.js';

/** Each member of a message by its path, such as `.projects[].project.name`; items of a list share one. */
function membersOf(value: unknown, path = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => membersOf(item, `${path}[]`));
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([name, member]) => membersOf(member, `${path}.${name}`))];
}

const { fixtures } = JSON.parse(readFixture('manifest.json')) as {
  readonly fixtures: readonly {
    readonly file: string;
    readonly operationId: string;
    readonly status?: number;
  }[];
};
/** The members of all published answers to an operation, of either version. */
function publishedMembers(operation: string): readonly string[] {
  const answers = fixtures.filter(
    ({ operationId, status }) =>
      status === 200 && operationId.replace(/(Beta|Unversioned)$/, '') === operation,
  );
  return answers.flatMap(({ file }) => membersOf(JSON.parse(readFixture(file))));
}

const plan = makePlan({
  agentId: liveAgentId,
  image: { kind: 'managed', name: 'a_b', pipRequirements: [{ name: 'datasets', versionSpecifier: '>=2' }] },
  predictions: {
    reference: { kind: 'data-file', path: 's3://b/reference.csv' },
    evaluation: undefined,
    column: undefined,
  },
});

// The contract's schemas allow members that they don't name, so they wouldn't notice one that was made up.
test.each(['beta', 'ga'] as const)(
  'a live cluster of the %s dialect answers with published members alone',
  async (dialect) => {
    const answered = new Map<string, Set<string>>();
    const run = await startLiveRun({
      dialect,
      projects: [],
      validity: () => ['PENDING', 'VALID'],
      distort: (reply, { operation }) => {
        const members = reply.status === 200 ? membersOf(JSON.parse(reply.text)) : [];
        answered.set(operation, new Set([...(answered.get(operation) ?? []), ...members]));
        return reply;
      },
    });
    const { world, learn } = run;
    const client = connect(run.cluster, world, { dialect: 'auto' });
    const projectId = await chooseProject(client, plan.project, world);
    const story = { client, plan, workspace: '/work', world, learn };
    const prepared = await prepare(story, projectId);
    const { testRunId, job } = await execute(story, prepared, () => undefined);
    await collect(client, testRunId, { ...prepared, job });
    await chooseProject(client, plan.project, world);
    await client.projects.get(projectId);
    await client.jobs.getTestRunId(job.jobId);
    for await (const { jobId } of client.jobs.list(projectId)) expect(jobId).toBe(job.jobId);
    for await (const listed of client.testRuns.list(projectId)) expect(listed.testRunId).toBe(testRunId);
    await client.testRuns.rename(testRunId, 'n');
    await client.isLicenceExpired('example');
    await client.uploads.forFile('eval.csv', 'f');
    await client.uploads.forDirectory('m', ['model.py', 'weights/w.bin'], 'f');
    await run.close();

    const unpublished = [...answered].flatMap(([operation, members]) => {
      const published = new Set(publishedMembers(operation));
      return [...members].filter((member) => !published.has(member)).map((member) => operation + member);
    });
    expect(unpublished).toEqual([]);
    // All calls of the client but `cancelJob`, `getProjectUrl`, `listProjectJobs` and the other form of either upload.
    expect(answered.size).toBe(Object.keys(routes[dialect]).length - 5);
    expect(run.cluster.contractErrors).toEqual([]);
  },
);
