import { afterEach, beforeEach, expect, test } from '@jest/globals';

import { liveKey, startLiveCluster, type LiveCluster } from '../support/live-cluster.js';
import { makeWorkspace, removeWorkspace } from '../support/make-workspace.js';
import { runAction } from '../support/run-built.js';

let workspace: string;
let cluster: LiveCluster;
beforeEach(async () => {
  workspace = await makeWorkspace();
});
afterEach(async () => {
  expect(cluster.contractErrors).toEqual([]);
  await cluster.close();
  await removeWorkspace(workspace);
});

const projectId = 'aaaa0001-0000-4000-8000-0000000000aa';
const inputs = () => ({
  'cluster-url': cluster.url,
  'api-key': liveKey,
  'model-uri': 'owner/model',
  'dataset-uri': 'owner/data',
  'model-task': 'binary-classification',
  'poll-interval': '1s',
});

test('names may hold #, /, %, blanks and emoji, and reach the cluster as they are', async () => {
  cluster = await startLiveCluster({ cases: 3, jobStates: ['succeeded'] });
  const run = await runAction({
    workspace,
    inputs: { ...inputs(), project: 'Kredite #1/2 100% 🚀', 'run-name': 'PR #12 / <b> 🚀' },
  });
  expect(run.outputs['error-code']).toBe('');
  expect(cluster.state.projects.map(({ name }) => name)).toEqual(['Kredite #1/2 100% 🚀']);
  expect(cluster.state.testRuns.map(({ name }) => name)).toEqual(['PR #12 / <b> 🚀']);
  expect(run.summary).not.toContain('<b>');
});

test('an id or a name of a dataset may hold them, too', async () => {
  cluster = await startLiveCluster({
    cases: 3,
    jobStates: ['succeeded'],
    projects: [{ id: projectId, name: 'Loans' }],
    datasets: [
      { id: 'data#1/2 🚀', name: 'train', projectId },
      { id: 'x', name: 'test #1/2 & 🚀', projectId },
    ],
  });
  const ids = { 'dataset-uri': '', 'reference-id': 'data#1/2 🚀', 'evaluation-id': 'test #1/2 & 🚀' };
  const run = await runAction({ workspace, inputs: { ...inputs(), ...ids, project: 'Loans' } });
  expect(run.outputs).toMatchObject({
    'error-code': '',
    'reference-id': 'data#1/2 🚀',
    'evaluation-id': 'x',
  });
  expect(cluster.state.testRuns).toMatchObject([{ referenceId: 'data#1/2 🚀', evaluationId: 'x' }]);
});

test.each([
  ['of another project', { 'reference-id': 'theirs' }, /reference-id: .*belongs to the project/],
  [
    'that was found invalid',
    { 'evaluation-id': 'broken' },
    /evaluation-id: .*invalid.*Column label not found/,
  ],
  ['that nobody knows', { 'model-uri': '', 'model-id': 'nobody' }, /model-id: .*"nobody"/],
])('something %s is refused before anything is bought', async (_, ids, message) => {
  cluster = await startLiveCluster({
    projects: [{ id: projectId, name: 'Loans' }],
    datasets: [
      { id: 'theirs', name: 'theirs', projectId: 'aaaa0001-0000-4000-8000-0000000000bb' },
      { id: 'broken', name: 'broken', projectId, validityStatus: 'INVALID' },
    ],
  });
  const run = await runAction({ workspace, inputs: { ...inputs(), project: 'Loans', ...ids } });
  expect(run.outputs).toMatchObject({ verdict: 'error', 'error-code': 'invalid-input' });
  expect(run.stdout).toMatch(message);
  expect(cluster.state.jobs.filter(({ about }) => about.kind === 'stress')).toEqual([]);
});
