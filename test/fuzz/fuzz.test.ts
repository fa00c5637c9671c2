import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, test } from '@jest/globals';

import { fuzzTargets } from './fuzz-targets.js';
import { gateBeside, gatedRuns, scoresWentWrong } from './targets/baseline-gate.js';
import { failingAnswers, judgeAnswers } from './targets/cluster.js';
import { inputOf, tryInput } from './try-input.js';
import { renderResultsJson } from '../../src/reports/results-file/results-json.js';

// A sample of `npm run fuzz`, always the same; about two seconds of a processor each.
const seedsOf: Readonly<Record<string, number>> = {
  'onnx-file': 3000,
  onnx: 100,
  csv: 100,
  json: 60,
  parquet: 300,
  tokenizer: 200,
  config: 500,
  results: 80,
  predictions: 150,
  scores: 60,
  cluster: 300,
};
const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('a damaged input is read or refused, in time and in little memory', () => {
  test.each(fuzzTargets(folder))('$name', async (target) => {
    const fates = { read: 0, refused: 0 };
    for (let seed = 1; seed <= (seedsOf[target.name] ?? 0); seed++) {
      const tried = await tryInput(target, inputOf(target, seed));
      if ('defect' in tried) throw new Error(`seed ${seed}: ${tried.defect}`);
      fates[tried.fate]++;
    }
    // Else it would try nothing but the first check of the reader.
    expect(fates.read).toBeGreaterThan(0);
    expect(fates.refused).toBeGreaterThan(0);
  });
});

describe('whole, they fail, so that one that passes has got greener', () => {
  test.each(Object.entries({ ...gatedRuns, 'scores that went wrong': scoresWentWrong }))(
    '%s',
    async (name, run) => {
      const { predictions, scores } = run.baseline;
      const files = {
        'results.json': renderResultsJson(run.baseline),
        ...Object.fromEntries(
          [predictions, scores].flatMap((file) => (file?.bytes ? [[file.name, file.bytes]] : [])),
        ),
      };
      const { kind } = await gateBeside(folder, files, run);
      expect(kind).toBe(name === 'nothing worse' ? 'passed' : 'failed');
    },
  );

  test.each(failingAnswers)('answers of a cluster', async (answers) => {
    expect(await judgeAnswers(JSON.stringify(answers))).toMatchObject({ kind: 'failed' });
  });
});
