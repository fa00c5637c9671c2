import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from '@jest/globals';

import { openZip } from '../../src/surroundings/open-zip.js';

// Python's zipfile makes what is read here.
const script = `
import sys, zipfile
with zipfile.ZipFile(sys.argv[1], 'w', zipfile.ZIP_DEFLATED) as z:
    z.writestr('results.json', '{"a": 1}')
    z.writestr('zeros', b'\\0' * 1_000_000)
    z.writestr('deep/results.json', 'deep')
with zipfile.ZipFile(sys.argv[2], 'w') as z:
    for i in range(101): z.writestr(str(i), '')
with zipfile.ZipFile(sys.argv[3], 'w') as z:
    z.writestr('../outside', 'x')
`;
let folder: string;
const archive = (name: string): Buffer => readFileSync(join(folder, name));
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zip-'));
  execFileSync('python3', ['-c', script, ...['some', 'many', 'outside'].map((name) => join(folder, name))]);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('gives files by their names', async () => {
  const read = await openZip(archive('some'));
  expect(String(await read('results.json', 8))).toBe('{"a": 1}');
  expect(await read('zeros', 1_000_000)).toHaveLength(1_000_000);
  await expect(read('predictions.parquet', 8)).rejects.toMatchObject({ code: 'ENOENT' });
});

test('reads nothing beyond a limit', async () => {
  const read = await openZip(archive('some'));
  await expect(read('results.json', 7)).rejects.toThrow('has 8 bytes, and at most 7 bytes are read');
});

test('an entry that holds more than it says is an error', async () => {
  const bytes = archive('some');
  // The sizes of the second file in the central directory, which begins each entry with this signature.
  const entry = bytes.indexOf('PK\u0001\u0002', bytes.indexOf('PK\u0001\u0002') + 4);
  expect(bytes.readUInt32LE(entry + 24)).toBe(1_000_000);
  bytes.writeUInt32LE(10, entry + 24);
  await expect((await openZip(bytes))('zeros', 100)).rejects.toThrow(/too many bytes/);
});

test.each([
  ['nothing', () => Buffer.alloc(0)],
  ['no archive', () => Buffer.from('<html>not found</html>')],
  ['a cut archive', () => archive('some').subarray(0, 300)],
  ['a name that leads out of it', () => archive('outside')],
  ['more files than reports', () => archive('many')],
])('%s is refused', async (_, make) => {
  await expect(openZip(make())).rejects.toThrow();
});
