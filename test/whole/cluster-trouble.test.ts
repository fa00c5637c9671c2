import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import {
  liveKey,
  startLiveCluster,
  type Fault,
  type LiveCluster,
  type LiveClusterOptions,
} from '../support/live-cluster.js';
import { inTurn, published } from '../support/live-cluster/answers.js';
import { distortRun } from '../support/live-cluster/distort.js';
import type { ApiOperation } from '../support/live-cluster/paths.js';
import { makeWorkspace, removeWorkspace } from '../support/make-workspace.js';
import { readFixture } from '../support/read-fixture.js';
import { runAction, runCli, type BuiltRun } from '../support/run-built.js';

let workspace: string;
let cluster: LiveCluster | undefined;

beforeEach(async () => {
  workspace = await makeWorkspace();
});
afterEach(async () => {
  await cluster?.close();
  await removeWorkspace(workspace);
  expect(cluster?.contractErrors ?? []).toEqual([]);
  cluster = undefined;
});

const projectId = '3f1c9a52-6d0e-4b7c-9a41-5d2e8c7b1f60';
const start = (options: LiveClusterOptions = {}): Promise<LiveCluster> =>
  startLiveCluster({ projects: [{ id: projectId, name: 'NLI gate' }], ...options });

const inputs = {
  'api-key': liveKey,
  project: 'NLI gate',
  'model-uri': 'cross-encoder/nli-MiniLM2-L6-H768',
  'dataset-uri': 'rungalileo/snli',
  'poll-interval': '1s',
};

function expectError(run: BuiltRun, code: string, message: string | RegExp): void {
  expect(run.outputs).toMatchObject({ verdict: 'error', 'error-code': code });
  expect(run.exitCode).toBe(1);
  expect(run.stdout).toMatch(message);
  expect(run.summary).toContain(`**${code}**`);
  // One clear message, no stack trace, never the key.
  expect(run.stdout + run.stderr).not.toMatch(/^\s+at .*\.js/m);
  expect(run.stdout.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain(liveKey);
}

async function gateAgainst(options: LiveClusterOptions): Promise<BuiltRun> {
  cluster = await start(options);
  return runAction({ workspace, inputs: { ...inputs, 'cluster-url': cluster.url } });
}
/** Spoils each of these requests. */
const spoil = (wanted: ApiOperation, fault: Fault): Pick<LiveClusterOptions, 'faults'> => ({
  faults: ({ operation }) => (operation === wanted ? fault : undefined),
});

describe('an answer of the cluster', () => {
  test.each<[string, ApiOperation, number, string, string]>([
    ['401', 'listProjects', 401, 'error.401.unauthenticated.json', 'unauthorized'],
    ['403', 'registerModel', 403, 'error.403.forbidden.json', 'forbidden'],
    ['404', 'getTestRun', 404, 'error.404.run-not-found.json', 'not-found'],
    ['409', 'startStressTest', 409, 'error.409.name-taken.json', 'conflict'],
    ['429 on a start', 'startStressTest', 429, 'error.429.too-many.json', 'rate-limited'],
    ['500 on a start', 'startStressTest', 500, 'error.500.internal.json', 'server-error'],
    ['400', 'startStressTest', 400, 'error.400.bad-request.json', 'invalid-request'],
  ])(
    '%s ends in its own error code, with the message of the cluster',
    async (_, operation, code, fixture, expected) => {
      const run = await gateAgainst({
        answers: inTurn({ [operation]: published(code, fixture, { 'retry-after': '0' }) }),
      });
      const { message } = JSON.parse(readFixture(fixture)) as { message: string };
      expectError(run, expected, new RegExp(message.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')));
    },
  );

  test('that is a web page is no answer of a cluster', async () => {
    expectError(await gateAgainst({ faults: () => 'html-200' }), 'bad-response', /text\/html/);
  });

  test('that is cut off is told as such', async () => {
    // Nothing was started, so that looking for it can't help.
    const answers = inTurn({ startStressTest: published(200, 'stress-test-start.nli.json') });
    const run = await gateAgainst({ answers, ...spoil('startStressTest', 'cut-body') });
    expectError(run, 'bad-response', /cut off/i);
  });

  test('without test cases is no pass', async () => {
    // The run tells nothing of its cases.
    const distort = distortRun(({ testRunId }) => ({ testRunId }));
    expectError(await gateAgainst({ cases: [], distort }), 'no-results', /no test case/i);
  });

  test('with the same page token twice is refused', async () => {
    const options = { maxPageSize: 8, ...spoil('listTestCases', 'duplicate-token') };
    expectError(await gateAgainst(options), 'bad-response', /token/);
  });

  test('that the job was cancelled is no pass', async () => {
    expectError(await gateAgainst({ jobStates: ['cancelled'] }), 'job-cancelled', /cancelled/i);
  });

  test('with a redirect is not followed', async () => {
    const headers = { location: 'https://login.example.com/?secret=abc' };
    const run = await gateAgainst({ distort: (reply) => ({ ...reply, status: 302, headers }) });
    expectError(run, 'bad-response', /302/);
    expect(run.stdout).not.toContain('secret=abc');
  });
});

test('the ids that existed before the trouble are outputs all the same', async () => {
  const run = await gateAgainst({
    answers: inTurn({ registerModel: published(403, 'error.403.forbidden.json') }),
  });
  expect(run.outputs).toMatchObject({
    'project-id': projectId,
    'reference-id': cluster?.state.datasets[0]?.id,
    'evaluation-id': cluster?.state.datasets[1]?.id,
    'model-id': '',
    'job-id': '',
  });
});

test('a wrong key is unauthorized', async () => {
  cluster = await start();
  const run = await runAction({
    workspace,
    inputs: { ...inputs, 'cluster-url': cluster.url, 'api-key': 'wrong-key' },
  });
  expectError(run, 'unauthorized', /401/);
});

test('a missing key is told before anything is sent', async () => {
  cluster = await start();
  const run = await runAction({
    workspace,
    inputs: { ...inputs, 'cluster-url': cluster.url, 'api-key': '' },
  });
  expectError(run, 'missing-credentials', /api-key: is missing/);
  expect(cluster.requests).toEqual([]);
});

test('plain http is refused unless it is loopback', async () => {
  const run = await runAction({ workspace, inputs: { ...inputs, 'cluster-url': 'http://rime.example.com' } });
  expectError(run, 'invalid-input', /cluster-url: "http:\/\/rime\.example\.com" is not allowed/);
});

test('a host that does not answer is unreachable', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  const run = await runAction({
    workspace,
    inputs: { ...inputs, 'cluster-url': `http://127.0.0.1:${port}`, timeout: '20s' },
  });
  expectError(run, 'unreachable', /ECONNREFUSED|refused/);
});

test('a certificate that nobody signed is a TLS error', async () => {
  const tls = {
    key: readFileSync('test/fixtures/tls/key.pem', 'utf8'),
    cert: readFileSync('test/fixtures/tls/cert.pem', 'utf8'),
  };
  cluster = await start({ tls });
  const run = await runAction({ workspace, inputs: { ...inputs, 'cluster-url': cluster.url } });
  expectError(run, 'tls', /certificate/);
  expect(cluster.requests).toEqual([]);
});

test('a run that takes too long cancels its job', async () => {
  cluster = await start({ jobStates: ['running'] });
  const run = await runAction({
    workspace,
    inputs: { ...inputs, 'cluster-url': cluster.url, timeout: '6s' },
  });
  expectError(run, 'timeout', /6 s \(timeout\)/);
  expect(cluster.requests.filter(({ operation }) => operation === 'cancelJob')).toHaveLength(1);
});

test('a stopped run cancels its job and keeps the ids it knew', async () => {
  cluster = await start({ jobStates: ['running'] });
  const { url, requests, state } = cluster;
  let kill: ((signal: NodeJS.Signals) => void) | undefined;
  const run = await runAction({
    workspace,
    inputs: { ...inputs, 'cluster-url': url },
    onStart: (killer) => (kill = killer),
    onOutput: () => {
      if (!requests.some(({ operation }) => operation === 'getJob')) return;
      kill?.('SIGTERM');
      kill = undefined; // A second one would end the process at once.
    },
  });
  expectError(run, 'interrupted', /SIGTERM/);
  expect(run.outputs['job-id']).toBe(state.jobs[0]?.id);
  expect(requests.filter(({ operation }) => operation === 'cancelJob')).toHaveLength(1);
});

test('the command line ends with 2 and shows a stack trace only with --debug', async () => {
  const argv = [
    'run',
    '--cluster-url',
    'http://rime.example.com',
    '--model-uri',
    'a/b',
    '--dataset-uri',
    'a/b',
  ];
  const run = await runCli(argv, { workspace });
  expect(run.exitCode).toBe(2);
  expect(run.stdout).toContain('Error (invalid-input)');
  expect(run.stderr).not.toMatch(/^\s+at /m);
  expect((await runCli([...argv, '--debug'], { workspace })).stderr).toMatch(/^\s+at /m);
});
