import { describe, expect, test } from '@jest/globals';

import { embedded, planOf, problemsOf, remote } from '../../support/read-plan.js';

const own = 'model: {metrics: ./metrics.json, scores: ./scores.csv}';

describe('own metrics', () => {
  test('alone need no model, no data and no task', () => {
    expect(planOf({}, own)).toMatchObject({
      ownMetrics: { metrics: './metrics.json', scores: './scores.csv' },
      model: { kind: 'none' },
      reference: { kind: 'none' },
      evaluation: { kind: 'none' },
    });
    expect(planOf({ 'model-uri': 'none' }, own).evaluation).toEqual({ kind: 'none' });
    expect(planOf({}, 'model: {scores: s.csv}').ownMetrics).toEqual({ metrics: undefined, scores: 's.csv' });
  });

  test('beside a model change nothing of it', () => {
    const { ownMetrics, ...plan } = planOf(embedded, own);
    const { ownMetrics: none, ...without } = planOf(embedded, 'mode: gate');
    expect(ownMetrics).toBeDefined();
    expect(none).toBeUndefined();
    expect(plan).toEqual(without);
  });

  test('with data and no model are a run on the data, on a cluster, too', () => {
    const data = { ...embedded, 'model-uri': 'none' };
    const cluster = { ...remote, 'model-uri': '' };
    expect(planOf(data, own)).toMatchObject({
      model: { kind: 'none' },
      reference: { kind: 'workspace-file' },
    });
    expect(planOf(cluster, own)).toMatchObject({
      model: { kind: 'none' },
      reference: { kind: 'hugging-face' },
    });
  });

  test.each([
    [{ categories: 'drift' }, ''],
    [{ 'evaluation-uri': './eval.csv' }, ''],
    [{ 'label-column': 'label' }, ''],
    [{ 'model-uri': './model.onnx' }, ''],
    [{ predictions: './p.csv' }, ''],
    [{}, 'data: {nrows: 10}'],
    [{ 'cluster-url': 'rime.example.com', 'api-key': 'k' }, ''],
  ])('are not alone where %j %s asks for a test: the data are missing', (values, file) => {
    const names = problemsOf(values, `${own}\n${file}`).map(({ name }) => name);
    expect(names).toContain('reference-uri');
  });

  test.each(['model: {metrics: [a]}', 'model: {metrics: {file: a}}', 'model: {scores: 5}'])(
    'that are no path are refused: %s',
    (file) => {
      const problems = problemsOf({}, file);
      expect(problems[0]?.name).toMatch(/^model\.(metrics|scores)$/);
      expect(problems[0]?.message).toMatch(/must be a path/);
    },
  );
});
