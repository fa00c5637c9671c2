import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';

import { publishRun } from '../../src/action/publish-run.js';
import { readOutputs } from '../../src/action/read-outputs.js';
import { makeAsked, makeOutcome } from '../support/make-outcome.js';
import { makeTestCase } from '../support/make-test-case.js';
import { makeWorkspace, removeWorkspace } from '../support/make-workspace.js';
import { makeWorld } from '../support/fake-world.js';

const names = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV', 'GITHUB_PATH'] as const;

let folder: string;
let github: Server;
/** What goes on while the comment is written, which is the last of publishing. */
let meanwhile: () => Promise<unknown>;
let log = '';
// One folder for all, since @actions/core asks only once where the summary is.
beforeAll(async () => {
  folder = await makeWorkspace();
  for (const name of names) process.env[name] = at(name);
});
afterAll(async () => {
  for (const name of names) Reflect.deleteProperty(process.env, name);
  await removeWorkspace(folder);
});
beforeEach(async () => {
  for (const name of names) await writeFile(at(name), '');
  meanwhile = () => Promise.resolve();
  github = createServer((_, response) => {
    void meanwhile().then(() => response.writeHead(403).end('{}'));
  });
  await new Promise<void>((listening) => github.listen(0, '127.0.0.1', listening));
  log = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    log += String(chunk);
    return true;
  });
});
afterEach(async () => {
  jest.restoreAllMocks();
  process.exitCode = undefined;
  github.closeAllConnections();
  await new Promise((closed) => github.close(closed));
});

const at = (name: string): string => join(folder, name);

/** Publishes a run of one case, which passed unless another is given. Returns the outputs as a later step has them. */
async function publish(testCase = makeTestCase(), ruleLines?: Readonly<Record<string, number>>) {
  const asked = makeAsked();
  const outcome = makeOutcome([testCase], {
    asked: { ...asked, report: { ...asked.report, comment: 'always', ruleLines } },
  });
  const env = {
    GITHUB_API_URL: `http://127.0.0.1:${(github.address() as AddressInfo).port}`,
    GITHUB_REPOSITORY: 'owner/repo',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_REF: 'refs/pull/3/merge',
  };
  const runnerFiles = Object.fromEntries(names.map((name) => [name, at(name)]));
  const bounds = { workspace: folder, reportRoots: undefined, runnerFiles };
  const { log, clock } = makeWorld();
  await publishRun(outcome, at('report'), bounds, { token: 'x', env, log, clock });
  return readOutputs(await readFile(at('GITHUB_OUTPUT'), 'utf8'));
}

test('a run that nobody disturbs ends as it was judged, whatever stood in its file of outputs', async () => {
  await writeFile(at('GITHUB_OUTPUT'), 'verdict=\nrest<<NEVER\n');
  expect(await publish()).toMatchObject({
    verdict: 'passed',
    'error-code': '',
    'report-path': at('report/report.html'),
  });
  expect([process.exitCode, log]).toEqual([undefined, expect.not.stringContaining('tampered')]);
});

// By GitHub's documentation, "Workflow commands for GitHub Actions".
test('a finding stands beside the line of its rule', async () => {
  await publish(makeTestCase({ severity: 'alert' }), { 'gate.tests.text_upper_case': 12 });
  expect(log).toMatch(
    /^::error title=Alert%3A Texts in capitals on premise,file=\.github\/model-gate\.yml,line=12::/m,
  );
});

test.each<[string, () => Promise<unknown>]>([
  ['GITHUB_OUTPUT', () => appendFile(at('GITHUB_OUTPUT'), 'alert-count=0\nverdict=failed\n')],
  ['GITHUB_STEP_SUMMARY', () => writeFile(at('GITHUB_STEP_SUMMARY'), 'All is well.')],
  ['GITHUB_ENV', () => appendFile(at('GITHUB_ENV'), 'LD_PRELOAD=/tmp/x.so\n')],
  ['GITHUB_PATH', () => appendFile(at('GITHUB_PATH'), '/tmp/x\n')],
  ['report/report.html', () => writeFile(at('report/report.html'), 'All is well.')],
])('%s that does not hold what was written turns the step red', async (name, disturb) => {
  meanwhile = disturb;
  expect(await publish()).toMatchObject({ verdict: 'error', 'error-code': 'tampered' });
  expect(process.exitCode).toBe(1);
  expect(log).toMatch(new RegExp(`^::error title=Model gate%3A tampered::.*${name}`, 'm'));
});
