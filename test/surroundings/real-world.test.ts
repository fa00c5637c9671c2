import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, describe, expect, test } from '@jest/globals';

import { proxyFor } from '../../src/http/proxy-for.js';
import { realClock } from '../../src/http/real-clock.js';
import { readSurroundings } from '../../src/surroundings/real-world.js';

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

describe('the proxy for a server', () => {
  const before = process.env;
  afterEach(() => {
    process.env = before;
  });

  // As curl's manual has it (section "Environment" and --proxy): no scheme means http, small letters win.
  test.each([
    [{}, undefined],
    [{ HTTPS_PROXY: 'http://proxy:3128' }, 'http://proxy:3128/'],
    [{ HTTPS_PROXY: 'https://proxy:3128' }, 'https://proxy:3128/'],
    [{ HTTPS_PROXY: 'proxy:3128' }, 'http://proxy:3128/'],
    [{ https_proxy: 'user:secret@proxy:3128' }, 'http://user:secret@proxy:3128/'],
    [{ ALL_PROXY: 'proxy:3128' }, 'http://proxy:3128/'],
    [{ HTTPS_PROXY: 'http://one:1', https_proxy: 'http://two:2' }, 'http://two:2/'],
    [{ HTTPS_PROXY: 'http://one:1', ALL_PROXY: 'http://two:2' }, 'http://one:1/'],
    [{ HTTP_PROXY: 'http://one:1' }, undefined],
    [{ HTTPS_PROXY: 'proxy:3128', NO_PROXY: 'other.com,.example.com' }, undefined],
    [{ HTTPS_PROXY: 'proxy:3128', NO_PROXY: 'rime.example.com:444' }, 'http://proxy:3128/'],
  ])('with %j is %s', (variables, expected) => {
    process.env = { ...variables };
    expect(proxyFor(new URL('https://rime.example.com/v1'))?.href).toBe(expected);
  });
});
