import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { makeWorkspace, removeWorkspace } from '../support/make-workspace.js';
import {
  jobAnswer,
  recorded,
  recordedKey,
  startRecordedCluster,
  status,
  type Answer,
  type RecordedCluster,
} from '../support/recorded-cluster.js';
import { runAction, runCli, type BuiltRun } from '../support/run-built.js';

let workspace: string;
let cluster: RecordedCluster | undefined;

beforeEach(async () => {
  workspace = await makeWorkspace();
});
afterEach(async () => {
  await cluster?.close();
  cluster = undefined;
  await removeWorkspace(workspace);
});

const inputs = {
  'api-key': recordedKey,
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
  expect(run.stdout.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain(recordedKey);
}

async function gateAgainst(answers: Partial<Record<string, Answer>>): Promise<BuiltRun> {
  cluster = await startRecordedCluster({ answers });
  return runAction({ workspace, inputs: { ...inputs, 'cluster-url': cluster.url } });
}

describe('an answer of the cluster', () => {
  test.each([
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
      const run = await gateAgainst({ [operation]: status(code, fixture, { 'retry-after': '0' }) });
      const { message } = JSON.parse(recorded(fixture)) as { message: string };
      expectError(run, expected, new RegExp(message.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')));
    },
  );

  test('that is a web page is no answer of a cluster', async () => {
    const page: Answer = (response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html><title>Sign in</title></html>');
    };
    expectError(await gateAgainst({ anything: page }), 'bad-response', /text\/html/);
  });

  test('that is cut off is told as such', async () => {
    const cut: Answer = (response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
      response.write('{"job": {"jobId"', () => response.destroy());
    };
    expectError(await gateAgainst({ startStressTest: cut }), 'bad-response', /cut off/i);
  });

  test('without test cases is no pass', async () => {
    expectError(
      await gateAgainst({
        listTestCases: status(200, 'test-cases.empty.json'),
        // A run that tells nothing of its cases.
        getTestRun: (response, { url }) =>
          response.end(JSON.stringify({ testRun: { testRunId: url.split('/').at(-1) } })),
      }),
      'no-results',
      /no test case/i,
    );
  });

  test('with the same page token twice is refused', async () => {
    const answers = { listTestCases: status(200, 'test-cases.nli.page1.json') };
    expectError(await gateAgainst(answers), 'bad-response', /token/);
  });

  test('that the job was cancelled is no pass', async () => {
    expectError(
      await gateAgainst({ getJob: jobAnswer('job-get.cancelled.json') }),
      'job-cancelled',
      /cancelled/i,
    );
  });

  test('with a redirect is not followed', async () => {
    const redirect: Answer = (response) => {
      response.writeHead(302, { location: 'https://login.example.com/?secret=abc' }).end();
    };
    const run = await gateAgainst({ anything: redirect });
    expectError(run, 'bad-response', /302/);
    expect(run.stdout).not.toContain('secret=abc');
  });
});

test('the ids that existed before the trouble are outputs all the same', async () => {
  const run = await gateAgainst({ registerModel: status(403, 'error.403.forbidden.json') });
  expect(run.outputs).toMatchObject({
    'project-id': '3f1c9a52-6d0e-4b7c-9a41-5d2e8c7b1f60',
    'reference-id': 'b1e6f0a4-7c2d-4e95-8b3a-2f6d1c0e9a75',
    'evaluation-id': 'e9d3a7c1-5b8f-4206-9c4e-7a1b3d5f8e02',
    'model-id': '',
    'job-id': '',
  });
});

test('a wrong key is unauthorized', async () => {
  cluster = await startRecordedCluster();
  const run = await runAction({
    workspace,
    inputs: { ...inputs, 'cluster-url': cluster.url, 'api-key': 'wrong-key' },
  });
  expectError(run, 'unauthorized', /401/);
});

test('a missing key is told before anything is sent', async () => {
  cluster = await startRecordedCluster();
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
  cluster = await startRecordedCluster({ tls });
  const run = await runAction({ workspace, inputs: { ...inputs, 'cluster-url': cluster.url } });
  expectError(run, 'tls', /certificate/);
  expect(cluster.requests).toEqual([]);
});

test('a run that takes too long cancels its job', async () => {
  cluster = await startRecordedCluster({ answers: { getJob: status(200, 'job-get.running.json') } });
  const run = await runAction({
    workspace,
    inputs: { ...inputs, 'cluster-url': cluster.url, timeout: '6s' },
  });
  expectError(run, 'timeout', /6 s \(timeout\)/);
  expect(cluster.requests.filter(({ operation }) => operation === 'cancelJob')).toHaveLength(1);
});

test('a stopped run cancels its job and keeps the ids it knew', async () => {
  cluster = await startRecordedCluster({ answers: { getJob: status(200, 'job-get.running.json') } });
  const { url, requests } = cluster;
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
  expect(run.outputs['job-id']).toBe('7c0e1f94-5a2b-4d83-96e7-1b8d3f5a7c29');
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
