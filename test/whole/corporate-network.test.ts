import { readFileSync } from 'node:fs';
import { request as sendHttp, type IncomingMessage, type ServerResponse } from 'node:http';
import { resolve } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { startConnectProxy, type ConnectProxy, type ConnectProxyOptions } from '../support/connect-proxy.js';
import {
  liveKey,
  startLiveCluster,
  type LiveCluster,
  type LiveClusterOptions,
} from '../support/live-cluster.js';
import { liveIds, liveProjectId } from '../support/live-run.js';
import { serve, type LoopbackServer } from '../support/loopback-server.js';
import { makeWorkspace, removeWorkspace } from '../support/make-workspace.js';
import { runAction, type BuiltRun } from '../support/run-built.js';

const pem = (name: string): string => readFileSync(`test/fixtures/tls/${name}.pem`, 'utf8');
const authority = pem('ca.cert');
const valid = { cert: pem('server.cert'), key: pem('server.key') };
const expired = { cert: pem('expired.cert'), key: pem('expired.key') };
const strange = { cert: pem('cert'), key: pem('key') };

let workspace: string;
let closing: (() => Promise<void>)[] = [];
let cluster: LiveCluster;

beforeEach(async () => {
  workspace = await makeWorkspace({ 'ca/company.pem': authority });
});
afterEach(async () => {
  for (const close of closing) await close();
  closing = [];
  await removeWorkspace(workspace);
});

/** A cluster with everything registered, whose test run has the 21 published cases, 5 of them alerts. */
async function startCluster(options: LiveClusterOptions = {}): Promise<void> {
  const registered = (id: string, name: string) => ({ id, name, projectId: liveProjectId });
  cluster = await startLiveCluster({
    projects: [{ id: liveProjectId, name: 'Loans' }],
    datasets: [registered(liveIds.referenceId, 'train'), registered(liveIds.evaluationId, 'test')],
    models: [registered(liveIds.modelId, 'model')],
    // Over when first asked about: nothing here is about waiting.
    jobStates: ['succeeded'],
    ...options,
  });
  closing.push(() => cluster.close());
}

async function startProxy(options: ConnectProxyOptions = {}): Promise<ConnectProxy> {
  const proxy = await startConnectProxy(options);
  closing.push(() => proxy.close());
  return proxy;
}

async function startServer(
  listener: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<LoopbackServer> {
  const server = await serve(listener);
  closing.push(() => server.close());
  return server;
}

function gate(
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): Promise<BuiltRun> {
  const given = {
    'cluster-url': cluster.url,
    'api-key': liveKey,
    project: liveProjectId,
    'reference-id': liveIds.referenceId,
    'evaluation-id': liveIds.evaluationId,
    'model-id': liveIds.modelId,
    'poll-interval': '1s',
    timeout: '20s',
  };
  return runAction({ workspace, inputs: { ...given, ...inputs }, env });
}

/** 5 alerts of the published cases fail the gate; the sequence is as without the corporate network. */
function expectWholeRun(run: BuiltRun): void {
  expect(run.outputs).toMatchObject({ verdict: 'failed', 'error-code': '', 'alert-count': '5' });
  expect(cluster.state.jobs).toHaveLength(1);
  expect([cluster.contractErrors, cluster.keyLeaks]).toEqual([[], []]);
}

function expectNothingSent(run: BuiltRun, code: string, message: RegExp): void {
  expect(run.outputs).toMatchObject({ verdict: 'error', 'error-code': code });
  expect(run.stdout).toMatch(message);
  expect(cluster.requests).toEqual([]);
}

/** Everything that others may read, without the runner's own commands to mask. */
function shown(run: BuiltRun): string {
  const log = run.stdout.replaceAll(/^::add-mask::.*$/gm, '');
  return [log, run.stderr, run.summary, JSON.stringify([run.outputs, run.results])].join('\n');
}

describe('behind a proxy', () => {
  /** A name that only the proxy knows, so that nothing can go past it. */
  async function startBehindProxy(options: ConnectProxyOptions = {}): Promise<{
    readonly proxy: ConnectProxy;
    readonly inputs: Readonly<Record<string, string>>;
  }> {
    await startCluster({ tls: valid });
    const address = cluster.url.replace('https://', '');
    const name = `rime.test:${address.split(':')[1] ?? ''}`;
    const proxy = await startProxy({ hosts: { [name]: address }, ...options });
    return { proxy, inputs: { 'cluster-url': `https://${name}`, 'ca-cert': authority } };
  }

  test.each(['HTTPS_PROXY', 'https_proxy', 'ALL_PROXY'])(
    'all requests pass through the tunnel of %s, which sees no key',
    async (variable) => {
      const { proxy, inputs } = await startBehindProxy();
      expectWholeRun(await gate(inputs, { [variable]: `http://${proxy.address}` }));
      expect(new Set(proxy.asked)).toEqual(new Set([inputs['cluster-url']?.replace('https://', '')]));
      expect(proxy.readable).toEqual([]);
      expect(proxy.headers()).not.toContain(liveKey);
    },
  );

  const credentials = { user: 'build agent', password: 'p@ss:w%rd' };

  test('user and password of the variable are given to the proxy and shown to nobody', async () => {
    const { proxy, inputs } = await startBehindProxy({ credentials });
    const [user, password] = [credentials.user, credentials.password].map(encodeURIComponent);
    const env = { HTTPS_PROXY: `http://${user}:${password}@${proxy.address}`, RUNNER_DEBUG: '1' };
    const run = await gate(inputs, env);
    expectWholeRun(run);
    for (const secret of [credentials.password, encodeURIComponent(credentials.password)]) {
      expect(shown(run)).not.toContain(secret);
    }
  });

  test.each([
    ['no user and password', ''],
    ['a wrong password', 'build%20agent:guessed-one@'],
  ])('a proxy that wants credentials and gets %s says what to give', async (_, given) => {
    const { proxy, inputs } = await startBehindProxy({ credentials });
    const run = await gate(inputs, { HTTPS_PROXY: `http://${given}${proxy.address}` });
    expectNothingSent(
      run,
      'unreachable',
      /refused by the proxy with status 407; it wants a user name and a password in HTTPS_PROXY/,
    );
    expect(shown(run)).not.toContain('guessed-one');
    // Once: a directory locks an account after a few wrong passwords.
    expect(proxy.asked).toHaveLength(1);
  });

  test('a proxy that lets nobody out is told from a cluster that refuses', async () => {
    const { proxy, inputs } = await startBehindProxy({ refusesWith: 403 });
    const run = await gate(inputs, { HTTPS_PROXY: `http://${proxy.address}` });
    expectNothingSent(run, 'unreachable', /refused by the proxy with status 403/);
    expect(proxy.asked).toHaveLength(1);
  });

  test('a proxy that is not there is unreachable', async () => {
    const { proxy, inputs } = await startBehindProxy();
    await proxy.close();
    const run = await gate(inputs, { HTTPS_PROXY: `http://${proxy.address}` });
    expectNothingSent(run, 'unreachable', /ECONNREFUSED/);
  });

  test.each([
    ['an address', '127.0.0.1'],
    ['one of several', 'example.com, 127.0.0.1'],
    ['everything', '*'],
  ])('NO_PROXY with %s goes past the proxy', async (_, NO_PROXY) => {
    const { proxy, inputs } = await startBehindProxy({ refusesWith: 403 });
    const env = { HTTPS_PROXY: `http://${proxy.address}`, NO_PROXY };
    expectWholeRun(await gate({ ...inputs, 'cluster-url': cluster.url }, env));
    expect(proxy.asked).toEqual([]);
  });

  test('plain http on loopback, as of the embedded engine, never goes to a proxy', async () => {
    await startCluster();
    const proxy = await startProxy();
    const address = `http://${proxy.address}`;
    expectWholeRun(await gate({}, { HTTP_PROXY: address, HTTPS_PROXY: address, ALL_PROXY: address }));
    expect([proxy.asked, proxy.readable]).toEqual([[], []]);
  });
});

describe('a cluster with a certificate of the company', () => {
  test.each([
    ['as text', authority],
    ['as text with another certificate before it', `${strange.cert}\n${authority}`],
    ['as a path in the workspace', 'ca/company.pem'],
    ['as an absolute path', resolve('test/fixtures/tls/ca.cert.pem')],
  ])('is trusted with ca-cert %s', async (_, caCert) => {
    await startCluster({ tls: valid });
    expectWholeRun(await gate({ 'ca-cert': caCert }));
  });

  test('is trusted with NODE_EXTRA_CA_CERTS, which Node itself reads', async () => {
    await startCluster({ tls: valid });
    const env = { NODE_EXTRA_CA_CERTS: resolve('test/fixtures/tls/ca.cert.pem') };
    expectWholeRun(await gate({}, env));
  });

  test.each([
    ['without ca-cert', {}, {}],
    ['with another CA', { 'ca-cert': strange.cert }, {}],
    ['when the environment turns the check off', {}, { NODE_TLS_REJECT_UNAUTHORIZED: '0' }],
  ])('is refused %s, before the key is sent', async (_, inputs, env) => {
    await startCluster({ tls: valid });
    expectNothingSent(await gate(inputs, env), 'tls', /certificate that is not trusted/);
  });

  test('is refused when it has expired, whoever signed it', async () => {
    await startCluster({ tls: expired });
    const run = await gate({ 'ca-cert': authority });
    expectNothingSent(run, 'tls', /certificate has expired \(CERT_HAS_EXPIRED\)/);
  });

  test('is refused when it is for another host', async () => {
    await startCluster({ tls: valid });
    const address = cluster.url.replace('https://', '');
    const proxy = await startProxy({ hosts: { 'other.test:443': address } });
    const run = await gate(
      { 'cluster-url': 'other.test', 'ca-cert': authority },
      { HTTPS_PROXY: `http://${proxy.address}` },
    );
    expectNothingSent(run, 'tls', /ERR_TLS_CERT_ALTNAME_INVALID/);
  });

  test('on a port without TLS is told as such', async () => {
    await startCluster();
    const run = await gate({ 'cluster-url': cluster.url.replace('http:', 'https:') });
    expectNothingSent(run, 'tls', /does this port speak https/);
  });
});

describe('a redirect', () => {
  test.each([301, 302, 303, 307, 308])('%i to another origin is not followed', async (status) => {
    await startCluster();
    const heard: string[] = [];
    const other = await startServer((request, response) => {
      heard.push(JSON.stringify([request.url, request.headers]));
      response.end('{}');
    });
    const front = await startServer((_, response) => {
      response.writeHead(status, { location: `http://${other.address}/login?ticket=one-time-secret` }).end();
    });
    const run = await gate({ 'cluster-url': `http://${front.address}` });
    expectNothingSent(run, 'bad-response', new RegExp(`${status}, a redirect to http://${other.address}`));
    // Not only without the key: nothing at all was sent there.
    expect([heard, other.connections()]).toEqual([[], 0]);
    expect(shown(run)).not.toContain('one-time-secret');
  });

  test('within the same origin is followed, with the key and the body', async () => {
    await startCluster();
    const seen: string[] = [];
    const front = await startServer((request, response) => {
      const { url = '' } = request;
      seen.push(url.startsWith('/moved') ? 'moved' : 'first');
      if (!url.startsWith('/moved')) return void response.writeHead(307, { location: `/moved${url}` }).end();
      forward(request, response, cluster.url + url.slice('/moved'.length));
    });
    expectWholeRun(await gate({ 'cluster-url': `http://${front.address}` }));
    expect(seen.filter((one) => one === 'moved')).toHaveLength(seen.length / 2);
  });

  test('that never ends is given up', async () => {
    await startCluster();
    let count = 0;
    const front = await startServer((_, response) => {
      response.writeHead(302, { location: `/again/${count++}` }).end();
    });
    const run = await gate({ 'cluster-url': `http://${front.address}` });
    expectNothingSent(run, 'bad-response', /302, a redirect/);
    // One request and five redirects: the limit of the transport.
    expect(count).toBe(6);
  });
});

test('a login page that answers everything with 200 is no cluster', async () => {
  await startCluster({ tls: valid, faults: () => 'html-200' });
  const run = await gate({ 'ca-cert': authority });
  expect(run.outputs).toMatchObject({ verdict: 'error', 'error-code': 'bad-response' });
  expect(run.stdout).toMatch(/without JSON\. Found text\/html/);
  expect([cluster.state.jobs, cluster.keyLeaks]).toEqual([[], []]);
});

test.each([
  'http://rime.example.com',
  'http://10.0.0.1:8080',
  'http://127.0.0.1.example.com',
  'ftp://rime.test',
])('%s would carry the key in the clear and is refused', async (url) => {
  await startCluster();
  const proxy = await startProxy();
  const address = `http://${proxy.address}`;
  const run = await gate({ 'cluster-url': url }, { HTTP_PROXY: address, ALL_PROXY: address });
  expectNothingSent(run, 'invalid-input', /cluster-url: .* is not allowed/);
  expect([proxy.asked, proxy.readable]).toEqual([[], []]);
});

function forward(request: IncomingMessage, response: ServerResponse, url: string): void {
  const { method = 'GET', headers } = request;
  const outgoing = sendHttp(url, { method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  request.pipe(outgoing);
}
