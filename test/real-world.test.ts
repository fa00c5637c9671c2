import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, test } from '@jest/globals';

import { readSurroundings, realClock } from '../src/real-world.js';

test('a sleep ends with the reason of its signal', async () => {
  const reason = new Error('stopped');
  await expect(realClock.sleep(60_000, AbortSignal.abort(reason))).rejects.toBe(reason);
});

test('surroundings come from the runner, and names stay unique in a matrix', () => {
  const env = {
    GITHUB_WORKSPACE: '/w',
    GITHUB_REPOSITORY: 'owner/repo',
    GITHUB_SHA: 'abc',
    GITHUB_RUN_ID: '7',
    GITHUB_RUN_ATTEMPT: '2',
  };
  const [one, two] = [readSurroundings(env), readSurroundings(env)];
  expect(one).toMatchObject({ workspace: '/w', repository: 'owner/repo', commitSha: 'abc' });
  expect(one.uniqueSuffix).toMatch(/^7-2-[0-9a-f]{8}$/);
  expect(one.uniqueSuffix).not.toBe(two.uniqueSuffix);
});

test('without a runner the current folder names the repository', () => {
  expect(readSurroundings({})).toMatchObject({ workspace: process.cwd(), commitSha: undefined });
});

test.each([
  ['is read', '{"pull_request": {"head": {"repo": {"full_name": "a/fork"}}}}', 'fork'],
  ['that is not JSON tells nothing', '{"pull_request": ', undefined],
  ['of more than 1 MiB tells nothing', `{"pull_request": {"head": {}}}${' '.repeat(1024 * 1024)}`, undefined],
  ['that is missing tells nothing', undefined, undefined],
])('the event file %s', (_, text, expected) => {
  const folder = mkdtempSync(join(tmpdir(), 'event-'));
  const path = join(folder, 'event.json');
  if (text !== undefined) writeFileSync(path, text);
  const env = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REPOSITORY: 'owner/repo', GITHUB_EVENT_PATH: path };
  expect(readSurroundings(env).withoutSecrets).toBe(expected);
  expect(readSurroundings({ ...env, GITHUB_EVENT_PATH: folder }).withoutSecrets).toBe(undefined);
  rmSync(folder, { recursive: true });
});
