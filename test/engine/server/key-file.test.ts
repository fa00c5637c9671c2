import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openKeyFile, readKeys } from '../../../src/engine/server/key-file.js';
import { openEngine } from './engine-client.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'key-file-'));
});
afterEach(() => rmSync(folder, { recursive: true }));
const [one, two] = ['1'.repeat(24), '2'.repeat(24)];

test.each([
  { text: `# ours\n\nci ${one}\r\nbob\t${two}\n`, names: ['ci', 'bob'], problems: [] },
  { text: '', names: [], problems: ['there is no key in it'] },
  { text: one, names: [], problems: ['line 1 must be a name and a key, with a space between them'] },
  {
    text: `ci ${one.slice(1)}`,
    names: [],
    problems: ['line 1 has a key of 23 characters; 24 are the least'],
  },
  { text: `ci ${one}\nci ${two}`, names: ['ci'], problems: ['line 2 has a name that an earlier line has'] },
])('reads $text', ({ text, names, problems }) => {
  const read = readKeys(text);
  expect([read.keys.map(({ name }) => name), read.problems]).toEqual([names, problems]);
});

test('a key that is taken out of the file opens nothing any more', async () => {
  const [path, told]: [string, string[]] = [join(folder, 'keys'), []];
  writeFileSync(path, `ci ${one}\nbob ${two}\n`);
  chmodSync(path, 0o600);
  const file = openKeyFile(path, (line) => told.push(line));
  const engine = await openEngine({ serving: { keys: file.current } });
  const statusOf = async (key: string): Promise<number> =>
    (await fetch(new URL('/v1/rime-info', engine.url), { headers: { 'rime-api-key': key } })).status;
  expect([await statusOf(one), await statusOf(two), await statusOf(engine.apiKey)]).toEqual([200, 200, 401]);
  writeFileSync(path, `bob ${two}\n`);
  expect([await statusOf(one), await statusOf(two)]).toEqual([401, 200]);
  rmSync(path);
  expect(await statusOf(two)).toBe(401);
  expect(told.join()).not.toContain(two);
  await engine.close();
});
