import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { renderResultsJson } from '../../src/reports/results-file/results-json.js';
import { storedBaseline } from '../../src/surroundings/stored-baseline.js';
import { makeWorld } from '../support/fake-world.js';
import {
  refusal,
  startGitHub,
  type FakeArtifact,
  type FakeGitHub,
  type FakeRun,
} from '../support/github-api/fake-github.js';
import { makeOutcome } from '../support/make-outcome.js';
import { makeTestCase } from '../support/make-test-case.js';

const results = renderResultsJson(makeOutcome([makeTestCase()]));
let github: FakeGitHub;
beforeEach(async () => {
  github = await startGitHub();
});
afterEach(async () => {
  expect(github.problems).toEqual([]);
  await github.close();
});

/** A ZIP file, which Python makes. */
function zip(content: string): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'archive-'));
  writeFileSync(join(folder, 'results.json'), content);
  execFileSync('python3', ['-m', 'zipfile', '-c', 'a.zip', 'results.json'], { cwd: folder });
  const bytes = readFileSync(join(folder, 'a.zip'));
  rmSync(folder, { recursive: true });
  return bytes;
}

function makeRun(id: number, more: Partial<FakeRun> = {}, artifact: Partial<FakeArtifact> = {}): FakeRun {
  const stored = { id: id + 1000, name: 'gate', archive: zip(results), expired: false, ...artifact };
  const of = { workflow: 'gate.yml', branch: 'main', event: 'push', repository: 'owner/repo' };
  return { id, sha: `${id}`.repeat(40).slice(0, 40), artifacts: [stored], ...of, ...more };
}

const environment = () => ({
  GITHUB_REPOSITORY: 'owner/repo',
  GITHUB_API_URL: github.url,
  GITHUB_SHA: 'f'.repeat(40),
  GITHUB_WORKFLOW_REF: 'owner/repo/.github/workflows/gate.yml@refs/pull/3/merge',
});

const ask = (env: NodeJS.ProcessEnv = environment(), token = 'token-0123') =>
  storedBaseline('main', 'gate', { token, env, clock: makeWorld().clock });

test('is what the newest successful run stored', async () => {
  github.runs.push(makeRun(9), makeRun(8));
  expect(await ask()).toMatchObject({ label: 'main 9999999, workflow run 9', cases: [{ caseId: '0' }] });
});

test('is looked for in older runs where the gate was left out of the newest', async () => {
  github.runs.push(makeRun(9, { artifacts: [] }), makeRun(8));
  expect(await ask()).toMatchObject({ label: 'main 8888888, workflow run 8' });
});

describe('is never of', () => {
  test.each<[string, Partial<FakeRun>]>([
    ["a fork's branch of the same name", { repository: 'mallory/repo', event: 'pull_request' }],
    ['a pull request of a branch of that name', { event: 'pull_request' }],
    ['a workflow that others start', { event: 'workflow_run' }],
    ['the same commit', { sha: 'f'.repeat(40) }],
    ['another workflow', { workflow: 'other.yml' }],
    ['another branch', { branch: 'topic' }],
  ])('%s', async (_, more) => {
    github.runs.push(makeRun(9, more));
    expect(await ask()).toEqual({
      missing:
        'there is no successful run of "gate.yml" on the branch "main" yet, by a push, a schedule or by hand',
    });
  });
});

test('is missing where it has another name, or has expired', async () => {
  github.runs.push(makeRun(9, {}, { name: 'other' }));
  expect(await ask()).toEqual({
    missing:
      'none of the newest 1 successful runs of "gate.yml" on the branch "main" stored an artifact "gate"',
  });
  github.runs.unshift(makeRun(10, {}, { expired: true }));
  expect(await ask()).toEqual({ missing: 'the artifact "gate" of the workflow run 10 has expired' });
});

test('is missing where nobody can be asked', async () => {
  expect(await ask({ ...environment(), GITHUB_WORKFLOW_REF: '' })).toEqual({
    missing: 'the runner does not tell which workflow this is (GITHUB_WORKFLOW_REF)',
  });
  expect(await ask(environment(), '')).toEqual({
    missing: 'there is no github-token to ask GitHub with (it needs actions: read)',
  });
});

test.each([
  ['another digest', { digest: `sha256:${'0'.repeat(64)}` }, 'came with another SHA-256 than GitHub names'],
  ['a damaged archive', { archive: Buffer.from('PK?') }, 'End of central directory record'],
  ['results that are none', { archive: zip('{}') }, 'results.json'],
])('%s is no baseline', async (_, artifact, reason) => {
  github.runs.push(makeRun(9, {}, artifact));
  await expect(ask()).rejects.toThrow(reason);
});

test('a token that may not read runs is told with what it needs', async () => {
  github.intercept = ({ path }) => (path.includes('/actions/') ? refusal(403) : undefined);
  await expect(ask()).rejects.toThrow(/403 Resource not accessible by integration.*actions: read/);
});
