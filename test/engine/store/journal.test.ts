import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Journal } from '../../../src/engine/store/journal.js';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'journal-'));
  path = join(folder, 'journal');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Writes the entries of each moment, one moment after the other. */
async function write(...moments: readonly (readonly unknown[])[]): Promise<void> {
  const { journal } = await Journal.open(path);
  for (const entries of moments) {
    for (const entry of entries) journal.append(entry);
    await journal.synced();
  }
  await journal.close();
}

async function read(): Promise<readonly unknown[]> {
  const { journal, entries } = await Journal.open(path);
  await journal.close();
  return entries;
}

describe('the journal', () => {
  test('has all entries again, in their order', async () => {
    await write([{ a: 1 }], ['ß\n', null]);
    await write([[2]]);
    expect(await read()).toEqual([{ a: 1 }, 'ß\n', null, [2]]);
  });

  test('is for its owner alone', async () => {
    await write([1]);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  test('writes the checksum that zip and gzip have', async () => {
    await write();
    // python3 -c "import zlib; print('%08x' % zlib.crc32(b'[\"model-gate journal 1\"]'))"
    expect(readFileSync(path, 'utf8')).toBe('81647023 ["model-gate journal 1"]\n');
  });

  // A process that is killed leaves a part of the last line, from its front.
  test('cut at any byte has the moments before it, whole, and goes on from there', async () => {
    await write(['first'], ['second', 'with it'], ['third']);
    const whole = readFileSync(path);
    const ends = [...whole.entries()].filter(([, byte]) => byte === 10).map(([place]) => place + 1);
    const moments = [[], ['first'], ['first', 'second', 'with it'], ['first', 'second', 'with it', 'third']];
    for (let length = 0; length <= whole.length; length++) {
      writeFileSync(path, whole);
      truncateSync(path, length);
      const known = moments[ends.filter((end) => end <= length).length - 1] ?? [];
      await write(['later']);
      expect(await read()).toEqual([...known, 'later']);
    }
  });

  test('with a byte of the last line changed has the moments before it', async () => {
    await write(['first'], ['last']);
    const bytes = readFileSync(path);
    bytes[bytes.length - 4] = 0x78;
    writeFileSync(path, bytes);
    expect(await read()).toEqual(['first']);
  });

  test('damaged in its midst is refused and left as it is', async () => {
    await write(['first'], ['last']);
    const bytes = readFileSync(path);
    const place = bytes.indexOf('first');
    bytes[place] = 0x78;
    writeFileSync(path, bytes);
    await expect(Journal.open(path)).rejects.toThrow(/damaged from byte 34 on/);
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });

  test('of another version is refused', async () => {
    await write(['first']);
    // The same way: zlib.crc32(b'["model-gate journal 2"]').
    writeFileSync(path, '8322ce7a ["model-gate journal 2"]\n');
    await expect(Journal.open(path)).rejects.toThrow('no journal that this version reads');
  });

  test('says so as long as it can keep nothing, and keeps all as soon as it can', async () => {
    const { journal } = await Journal.open(path);
    const { file } = journal as unknown as { file: { datasync: () => Promise<void> } };
    const datasync = file.datasync.bind(file);
    file.datasync = () => Promise.reject(new Error('ENOSPC: no space left on device'));
    journal.append('first');
    await expect(journal.synced()).rejects.toThrow('could not be kept: ENOSPC');
    await expect(journal.synced()).rejects.toThrow('could not be kept: ENOSPC');
    journal.append('second');
    file.datasync = datasync;
    await journal.synced();
    await journal.close();
    expect(await read()).toEqual(['first', 'second']);
  });
});
