import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';

import { routes, type Operation } from '../../src/wire/routes.js';

/** Answers one call; `body` is the request's JSON. */
export type Answer = (response: ServerResponse, request: RecordedRequest) => void;

export interface RecordedRequest {
  readonly operation: string;
  readonly method: string;
  readonly url: string;
  readonly apiKey: string | undefined;
  readonly body: unknown;
}

export interface RecordedCluster {
  readonly url: string;
  readonly requests: readonly RecordedRequest[];
  close(): Promise<void>;
}

export interface RecordedClusterOptions {
  readonly dialect?: 'beta' | 'ga';
  /** Answers that differ from the recorded happy run. */
  readonly answers?: Partial<Record<Operation | 'anything', Answer>>;
  readonly tls?: { readonly key: string; readonly cert: string };
}

export const recordedKey = 'recorded-cluster-key-0123456789';

/** A loopback cluster that replays the documented answers of one natural-language-inference run. */
export async function startRecordedCluster(options: RecordedClusterOptions = {}): Promise<RecordedCluster> {
  const dialect = options.dialect ?? 'ga';
  const answers: Partial<Record<string, Answer>> = { ...happyRun(dialect), ...options.answers };
  const matchers = (Object.entries(routes[dialect]) as [Operation, { method: string; path: string }][]).map(
    ([operation, { method, path }]) => ({
      operation,
      method,
      pattern: new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`),
      holes: path.split('{').length,
    }),
  );
  matchers.sort((a, b) => a.holes - b.holes);
  const requests: RecordedRequest[] = [];

  const handle = async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = '', url = '' } = message;
    const path = url.split('?', 1)[0] ?? '';
    const operation =
      matchers.find((one) => one.method === method && one.pattern.test(path))?.operation ?? 'unknown';
    const chunks: Buffer[] = [];
    for await (const chunk of message) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    const request = {
      operation,
      method,
      url,
      apiKey: message.headers['rime-api-key'] as string | undefined,
      body: text === '' ? undefined : (JSON.parse(text) as unknown),
    };
    requests.push(request);
    if (answers['anything']) answers['anything'](response, request);
    else if (request.apiKey !== recordedKey) status(401, 'error.401.unauthenticated.json')(response, request);
    else (answers[operation] ?? status(404, 'error.404.no-such-route.json'))(response, request);
  };
  const listener = (message: IncomingMessage, response: ServerResponse): void => {
    handle(message, response).catch(() => response.destroy());
  };
  const server: Server = options.tls ? createTlsServer(options.tls, listener) : createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `${options.tls ? 'https' : 'http'}://127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A recorded answer with this status. */
export function status(code: number, fixture: string, headers: Record<string, string> = {}): Answer {
  return (response) => {
    response.writeHead(code, { 'content-type': 'application/json', ...headers }).end(recorded(fixture));
  };
}

/** A recorded job under the id that was asked for. */
export function jobAnswer(fixture: string): Answer {
  return (response, { url }) => {
    const jobId = url.split('?')[0]?.split('/').at(-1);
    const { job } = JSON.parse(recorded(fixture)) as { readonly job: object };
    response.end(JSON.stringify({ job: { ...job, jobId } }));
  };
}

export function recorded(fixture: string): string {
  return readFileSync(`test/fixtures/rime/${fixture}`, 'utf8');
}

function happyRun(dialect: 'beta' | 'ga'): Partial<Record<Operation, Answer>> {
  const ok = (fixture: string): Answer => status(200, fixture);
  let registrations = 0;
  const states = [
    'requested',
    'pending',
    'running.full',
    dialect === 'beta' ? 'succeeded.beta' : 'succeeded',
  ];
  const pages = new Map([
    [null, 'test-cases.nli.page1.json'],
    ['cnVuPWM1YTk7b2Zmc2V0PTg=', 'test-cases.nli.page2.json'],
    ['cnVuPWM1YTk7b2Zmc2V0PTE2', 'test-cases.nli.page3.json'],
  ]);
  return {
    rimeInfo: ok(dialect === 'beta' ? 'rime-info.beta.json' : 'rime-info.json'),
    listProjects: ok('projects-list.json'),
    createProject: ok('project-create.nli.json'),
    getProject: ok('project-get.nli.json'),
    getImage: ok('image-get.ready.json'),
    registerDataset: (response, request) =>
      ok(registrations++ % 2 === 0 ? 'dataset-register.ref.json' : 'dataset-register.eval.json')(
        response,
        request,
      ),
    registerModel: ok('model-register.json'),
    getLimitStatus: ok('limit-status.ok.json'),
    getDataset: ok('dataset-get.nli.json'),
    getModel: ok('model-get.nli.json'),
    listJobs: ok(dialect === 'beta' ? 'jobs-list.beta.json' : 'jobs-list.json'),
    listTestRuns: ok('test-runs-list.json'),
    renameTestRun: ok('test-run-rename.json'),
    startStressTest: ok('stress-test-start.nli.json'),
    getJob: (response, request) =>
      jobAnswer(`job-get.${(states.length > 1 ? states.shift() : states[0]) ?? ''}.json`)(response, request),
    getTestRunId: ok('job-test-run-id.json'),
    getTestRun: ok('test-run-get.nli.json'),
    listTestCases: (response, request) => {
      const token = new URL(request.url, 'http://x').searchParams.get('pageToken');
      ok(pages.get(token) ?? 'error.400.bad-request.json')(response, request);
    },
    cancelJob: ok('job-cancel.json'),
  };
}
