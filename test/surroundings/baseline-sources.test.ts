import { mkdtempSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { createBaselineSources } from '../../src/surroundings/baseline-sources.js';
import type { Baseline } from '../../src/domain/baseline.js';
import { renderResultsJson } from '../../src/reports/results-file/results-json.js';
import { writePredictions } from '../../src/reports/predictions/write-predictions.js';
import { randomStream } from '../../src/statistics/random.js';
import { drawRows } from '../support/evaluated-rows.js';
import { makeOutcome } from '../support/make-outcome.js';
import { makeTestCase } from '../support/make-test-case.js';

const rows = drawRows(50, ['a', 'b', 'c'], randomStream(1));
let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'baseline-'));
  file = join(folder, 'predictions.parquet');
  const predictions = writePredictions(rows);
  writeFileSync(
    join(folder, 'results.json'),
    renderResultsJson(makeOutcome([makeTestCase()], { predictions })),
  );
  writeFileSync(file, predictions.bytes);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const read = (path: string): Promise<Baseline> =>
  createBaselineSources(folder, {
    commitsOf: () => Promise.reject(new Error('no commit is asked for')),
  }).readResults(path);

describe("a baseline's folder", () => {
  test.each(['.', 'results.json'])('is found by %s, with its rows', async (path) => {
    const baseline = await read(path);
    expect(baseline).toMatchObject({ label: path, rows, rowsMissing: undefined });
    expect(baseline.cases).toHaveLength(1);
  });

  test('without the file of its rows: compared without them, and said', async () => {
    unlinkSync(file);
    expect(await read('.')).toMatchObject({
      rows: undefined,
      rowsMissing: 'predictions.parquet is not beside its results.json',
    });
  });

  test("another run's rows are not believed", async () => {
    writeFileSync(file, writePredictions(drawRows(50, ['a', 'b', 'c'], randomStream(2))).bytes);
    expect(await read('.')).toMatchObject({
      rows: undefined,
      rowsMissing: 'predictions.parquet is not the one that its results.json names (another SHA-256)',
    });
  });

  test.each([
    ['empty', new Uint8Array(), 'predictions.parquet is an empty file'],
    [
      'text',
      Buffer.from('row,hash\n'.repeat(9)),
      'predictions.parquet is no Parquet file, or is cut off: its end is missing',
    ],
    [
      'cut off',
      writePredictions(rows).bytes.subarray(0, 900),
      'predictions.parquet is no Parquet file, or is cut off: its end is missing',
    ],
  ])('a file that is %s and named with its own SHA-256 is told as such', async (_, bytes, rowsMissing) => {
    const sha256 = await sha256Of(bytes);
    const predictions = { ...writePredictions(rows), sha256 };
    writeFileSync(
      join(folder, 'results.json'),
      renderResultsJson(makeOutcome([makeTestCase()], { predictions })),
    );
    writeFileSync(file, bytes);
    expect(await read('.')).toMatchObject({ rows: undefined, rowsMissing });
  });
});

async function sha256Of(bytes: Uint8Array): Promise<string> {
  return Buffer.from(await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes))).toString('hex');
}
