import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openAnswerMemory } from '../../../../src/engine/models/answers/open-answer-memory.js';
import type { Predictions } from '../../../../src/domain/metrics/predictions.js';

let folder: string;
let lines: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'answers-'));
  lines = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (name = 'model', limits?: { fileBytes: number; folderBytes: number }) =>
  openAnswerMemory(folder, name, (line) => lines.push(line), limits);
const key = (digit: string): string => digit.repeat(64);
const answer = (p: number, rowCount = 1): Predictions => ({
  kind: 'classes',
  rowCount,
  classCount: 2,
  probabilities: Float64Array.from({ length: rowCount * 2 }, (_, index) => (index % 2 ? p : 1 - p)),
});

/** Keeps an answer in a run of its own. */
async function remember(name: string, digit: string, p: number): Promise<void> {
  const memory = await open(name);
  memory.keep(key(digit), answer(p));
  await memory.save();
}

describe('the memory of answers', () => {
  test('lasts from one run to the next, for one model', async () => {
    await remember('model', '1', 0.25);
    expect((await open()).find(key('1'))).toEqual(answer(0.25));
    expect((await open()).find(key('2'))).toBeUndefined();
    expect((await open('other')).find(key('1'))).toBeUndefined();
    expect(lines).toEqual([]);
  });

  (process.platform === 'win32' ? test.skip : test)('is for its owner alone', async () => {
    await remember('model', '1', 0.25);
    expect(statSync(join(folder, 'model.answers')).mode & 0o777).toBe(0o600);
  });

  test('keeps what two processes learn at once', async () => {
    const [one, other] = [await open(), await open()];
    one.keep(key('1'), answer(0.25));
    other.keep(key('2'), answer(0.5));
    await Promise.all([one.save(), other.save()]);
    await remember('model', '3', 0.75);
    const last = await open();
    expect(last.find(key('3'))).toEqual(answer(0.75));
    // Written at the same moment, one of the two may be lost; never the file.
    expect([last.find(key('1')), last.find(key('2'))].filter(Boolean).length).toBeGreaterThan(0);
    expect(readdirSync(folder)).toEqual(['model.answers']);
    expect(lines).toEqual([]);
  });

  test('is no more than told of when the file is damaged, and is mended', async () => {
    await remember('model', '1', 0.25);
    const path = join(folder, 'model.answers');
    const bytes = readFileSync(path);
    bytes.writeUInt8(bytes.readUInt8(60) ^ 1, 60);
    writeFileSync(path, bytes);
    expect((await open()).find(key('1'))).toBeUndefined();
    expect(lines).toEqual([expect.stringContaining('model.answers is damaged')]);
    await remember('model', '1', 0.5);
    expect((await open()).find(key('1'))).toEqual(answer(0.5));
  });

  test.each(['a file', 'nothing that can be made'])(
    'is no more than told of when the folder is %s',
    async (kind) => {
      const blocked = join(folder, 'blocked');
      writeFileSync(blocked, '');
      const place = kind === 'a file' ? blocked : join(blocked, 'below');
      const memory = await openAnswerMemory(place, 'model', (line) => lines.push(line));
      expect(memory.find(key('1'))).toBeUndefined();
      memory.keep(key('1'), answer(0.5));
      await memory.save();
      expect(lines.at(-1)).toContain("The model's answers are not kept for another run");
    },
  );

  const mayBeRoot = process.getuid?.() === 0;
  (mayBeRoot || process.platform === 'win32' ? test.skip : test)(
    'reads a folder that is read-only',
    async () => {
      await remember('model', '1', 0.25);
      chmodSync(folder, 0o500);
      const memory = await open();
      expect(memory.find(key('1'))).toEqual(answer(0.25));
      memory.keep(key('2'), answer(0.5));
      await memory.save();
      chmodSync(folder, 0o700);
      expect(lines).toEqual([expect.stringContaining('are not kept for another run')]);
    },
  );

  test('forgets the oldest answers of a model beyond the size of a file', async () => {
    // 76 bytes an answer of one row and two classes, 1,024 for all else.
    const limits = { fileBytes: 1024 + 76 * 2, folderBytes: 1e6 };
    for (const digit of ['1', '2', '3']) {
      const memory = await open('model', limits);
      memory.find(key('1'));
      memory.keep(key(digit), answer(0.5));
      await memory.save();
    }
    const memory = await open('model', limits);
    // The first was used in every run, so the second is the one that nobody wanted.
    expect(['1', '2', '3'].map((digit) => memory.find(key(digit)) !== undefined)).toEqual([
      true,
      false,
      true,
    ]);
  });

  test('forgets the models that were used longest ago beyond the size of the folder', async () => {
    await remember('old', '1', 0.25);
    await remember('recent', '1', 0.25);
    utimesSync(join(folder, 'old.answers'), 1, 1);
    const memory = await open('new', { fileBytes: 1e6, folderBytes: 200 });
    memory.keep(key('1'), answer(0.5));
    await memory.save();
    expect(readdirSync(folder).sort()).toEqual(['new.answers', 'recent.answers']);
  });
});
