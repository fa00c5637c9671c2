import { afterEach, describe, expect, test } from '@jest/globals';

import { makeWorkspace, removeWorkspace } from '../support/make-workspace.js';
import { runAction, type BuiltRun } from '../support/run-built.js';

let workspace = '';
afterEach(async () => removeWorkspace(workspace));

interface Case {
  readonly testType: string;
  readonly features: readonly string[];
  readonly judgedAs: string;
  readonly metrics: readonly { readonly name: string; readonly value: unknown }[];
}
const casesOf = (run: BuiltRun, testType: string): readonly Case[] =>
  (run.results as { cases: readonly Case[] }).cases.filter((one) => one.testType === testType);
const metricOf = (one: Case | undefined, name: string): unknown =>
  one?.metrics.find((metric) => metric.name === name)?.value;

const inputs = {
  'reference-uri': 'data.csv',
  'evaluation-uri': 'data.csv',
  'model-uri': 'model.py',
  'label-column': 'label',
};

describe('natural-language inference', () => {
  // The model says entailment (0.8) when the hypothesis is part of the premise, letter by letter, else neutral (0.6).
  const model = [
    'def predict_dict(x):',
    '    return [0.1, 0.1, 0.8] if x["hypothesis"] in x["premise"] else [0.2, 0.6, 0.2]',
  ].join('\n');
  const words = ['cats', 'dogs', 'birds', 'boats', 'trees', 'books', 'chairs', 'lamps'];
  const rows = Array.from({ length: 120 }, (_, i) => {
    const [one, other] = [words[i % 8], words[(i + 1 + (i % 5)) % 8]];
    const isPart = i % 3 !== 0;
    return `There are ${one} and ${other} number ${i},${isPart ? one : 'Nobody sleeps'},${isPart ? 2 : 1}`;
  });
  const files = { 'model.py': model, 'data.csv': ['premise,hypothesis,label', ...rows].join('\n') };
  const nli = {
    ...inputs,
    'model-task': 'MODEL_TASK_NATURAL_LANGUAGE_INFERENCE',
    'text-features': 'premise, hypothesis',
    'class-names': 'contradiction, neutral, entailment',
    mode: 'report',
  };

  test('is measured on both texts, each changed apart', async () => {
    workspace = await makeWorkspace(files);
    const run = await runAction({ workspace, inputs: nli });
    expect(run.outputs).toMatchObject({ verdict: 'passed', 'error-code': '' });

    // Every label is what the model says, by construction.
    const [accuracy] = casesOf(run, 'model_performance:multiclass_accuracy');
    expect(metricOf(accuracy, 'evaluation value')).toBe(1);

    // Upper-casing one side alone breaks the match wherever there is one: of the 120 pairs the 80 that are entailments.
    const upper = casesOf(run, 'text_upper_case');
    expect(upper.map(({ features }) => features.join())).toEqual(['premise', 'hypothesis']);
    // They are the same pairs, so one finding, and the other is told inside it.
    expect(upper.map(({ judgedAs }) => judgedAs)).toEqual(['warning', 'pass']);
    for (const one of upper) {
      expect(metricOf(one, 'flipped predictions')).toBe(80);
      expect(metricOf(one, 'changed texts')).toBe(120);
    }

    // The same text again is the same answer.
    expect(casesOf(run, 'text_identity').map(({ judgedAs }) => judgedAs)).toEqual(['pass']);
  });
});

describe('multi-class classification of a table', () => {
  // The model knows sizes only by their numbers: small below 10, large from 20 on.
  const model = [
    'def predict_dict(x):',
    '    size = x["size"] if x["size"] is not None else 0',
    '    return [0.9, 0.05, 0.05] if size < 10 else [0.05, 0.9, 0.05] if size < 20 else [0.05, 0.05, 0.9]',
  ].join('\n');
  const rows = Array.from(
    { length: 150 },
    (_, i) => `${i % 30},${i % 2 ? 'red' : 'blue'},${['s', 'm', 'l'][Math.floor((i % 30) / 10)]}`,
  );

  test('is measured with class names, and corrupted cell by cell', async () => {
    workspace = await makeWorkspace({
      'model.py': model,
      'data.csv': ['size,colour,label', ...rows].join('\n'),
    });
    const run = await runAction({
      workspace,
      inputs: {
        ...inputs,
        'model-task': 'multiclass-classification',
        'class-names': 's, m, l',
        mode: 'report',
      },
    });
    expect(run.outputs['error-code']).toBe('');
    const [macroF1] = casesOf(run, 'model_performance:macro_f1');
    expect(metricOf(macroF1, 'evaluation value')).toBe(1);

    // A missing size counts as small: only the third of rows that are small stay right, as many as by a guess. So it is
    // no worse than not to know the size. A size far out counts as large, which is no worse either.
    const nulls = casesOf(run, 'null_substitution').find(({ features }) => features.includes('size'));
    expect(nulls?.judgedAs).toBe('pass');
    expect(metricOf(nulls, 'value before')).toBe(1);
    expect(metricOf(nulls, 'value after')).toBeCloseTo(1 / 3, 12);
    const colours = casesOf(run, 'null_substitution').find(({ features }) => features.includes('colour'));
    expect(metricOf(colours, 'loss beyond not knowing')).toBe(0);

    // "12" instead of 12 cannot be compared with a number in Python, so the model refuses it.
    const types = casesOf(run, 'feature_type_change').find(({ features }) => features.includes('size'));
    expect(types?.judgedAs).toBe('warning');
    expect(metricOf(types, 'refused')).toMatch(/TypeError/);
  });
});
