import { afterEach, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';

import { faultKinds, startLiveCluster, type Fault, type LiveCluster } from '../support/live-cluster.js';
import { ask, type Asked } from '../support/live-cluster/ask.js';
import { textAt } from '../support/live-cluster/call.js';

let cluster: LiveCluster;
afterEach(() => cluster.close());

const project = { name: 'p', description: '' };

/** Creates a project through one fault; an error of the connection is its code. */
async function create(fault: Fault): Promise<Asked | string> {
  cluster = await startLiveCluster({ faults: () => fault, hangMs: 300 });
  return ask('POST', `${cluster.url}/v1/projects`, { body: project }).catch((error: unknown) =>
    String((error as { code?: string }).code),
  );
}

const broken = 'ECONNRESET';
const expected: Readonly<Record<Fault, { readonly acts: boolean; readonly answer: unknown }>> = {
  'reset-before': { acts: false, answer: broken },
  'reset-after': { acts: true, answer: broken },
  'late-act': { acts: false, answer: broken },
  'hang-before': { acts: false, answer: broken },
  'hang-after': { acts: true, answer: broken },
  'cut-body': { acts: true, answer: broken },
  'status-500': { acts: false, answer: { status: 500, body: { code: 13 } } },
  '500-after': { acts: true, answer: { status: 500, body: { code: 13 } } },
  '502-after': { acts: true, answer: { status: 502, body: undefined } },
  '503-after': { acts: true, answer: { status: 503, body: { code: 14 } } },
  'html-502': { acts: false, answer: { status: 502, body: undefined } },
  'html-200': {
    acts: false,
    answer: { status: 200, headers: { 'content-type': 'text/html' }, body: undefined },
  },
  '503-retry-after': { acts: false, answer: { status: 503, headers: { 'retry-after': '1' } } },
  '429': { acts: false, answer: { status: 429, headers: { 'retry-after': '1' }, body: { code: 8 } } },
  'slow-drip': { acts: true, answer: { status: 200, body: { project: { name: 'p' } } } },
  'wrong-content-type': {
    acts: true,
    answer: { status: 200, headers: { 'content-type': 'text/html' }, body: { project: { name: 'p' } } },
  },
  'duplicate-token': { acts: true, answer: { status: 200, body: { project: { name: 'p' } } } },
};

test.each(faultKinds.map(({ kind, acts }) => ({ kind, acts })))(
  '$kind acts: $acts',
  async ({ kind, acts }) => {
    const answer = await create(kind);
    if (typeof expected[kind].answer === 'string') expect(answer).toBe(expected[kind].answer);
    else expect(answer).toMatchObject(expected[kind].answer as Record<string, unknown>);
    expect(cluster.state.projects).toHaveLength(expected[kind].acts ? 1 : 0);
    await cluster.settled();
    expect(cluster.state.projects).toHaveLength(acts === 'no' ? 0 : 1);
    expect(cluster.requests).toMatchObject([{ operation: 'createProject', fault: kind, body: project }]);
    expect(cluster.contractErrors).toEqual([]);
  },
);

test('a slow answer comes in pieces over more than a second', async () => {
  const startedAt = performance.now();
  await create('slow-drip');
  expect(performance.now() - startedAt).toBeGreaterThan(1400);
});

test('a repeated token leads a list back to the page it came from', async () => {
  const projects = ['a', 'b', 'c'].map((name) => ({ id: name, name }));
  cluster = await startLiveCluster({
    projects,
    faults: ({ operationIndex }) => (operationIndex === 1 ? 'duplicate-token' : undefined),
  });
  const url = `${cluster.url}/v1/projects?pageSize=1`;
  const nextPageToken = textAt((await ask('GET', url)).body, 'nextPageToken');
  const second = await ask('GET', `${url}&pageToken=${encodeURIComponent(nextPageToken)}`);
  expect(second.body).toMatchObject({ nextPageToken, hasMore: true });
});

test('faults are chosen by operation, method and number', async () => {
  const seen: object[] = [];
  cluster = await startLiveCluster({
    faults: (request) => {
      seen.push(request);
      return undefined;
    },
  });
  for (const path of ['/v1/rime-info', '/v1/jobs/j', '/v1/jobs/j', '/v1/projects', '/nowhere']) {
    await ask('GET', cluster.url + path);
  }
  const method = 'GET';
  expect(seen).toEqual([
    { operation: 'getRimeInfo', method, index: 0, indexWithoutPolls: 0, operationIndex: 0 },
    { operation: 'getJob', method, index: 1, indexWithoutPolls: 1, operationIndex: 0 },
    { operation: 'getJob', method, index: 2, indexWithoutPolls: 1, operationIndex: 1 },
    { operation: 'listProjects', method, index: 3, indexWithoutPolls: 1, operationIndex: 0 },
    { operation: 'unknown', method, index: 4, indexWithoutPolls: 2, operationIndex: 0 },
  ]);
});

describe('over TLS', () => {
  const [key, cert] = ['key', 'cert'].map((name) => readFileSync(`test/fixtures/tls/${name}.pem`, 'utf8'));

  test('the cluster answers, and its faults break the connection too', async () => {
    const tls = { key: key ?? '', cert: cert ?? '' };
    cluster = await startLiveCluster({
      tls,
      faults: ({ index }) => (index === 1 ? 'reset-after' : undefined),
    });
    const url = `${cluster.url}/v1/projects`;
    const how = { ca: tls.cert, body: project };
    expect(await ask('POST', url, how)).toMatchObject({ status: 200 });
    await expect(ask('POST', url, how)).rejects.toMatchObject({ code: broken });
    expect(cluster.state.projects).toHaveLength(2);
  });
});
