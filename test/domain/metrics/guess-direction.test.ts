import { describe, expect, test } from '@jest/globals';

import { guessDirection, isRate, isShareOfRows } from '../../../src/domain/metrics/guess-direction.js';

describe('which way a metric is worse, by its name', () => {
  test.each([
    'accuracy',
    'Accuracy',
    'eval_accuracy',
    'top5_accuracy',
    'val/f1-macro',
    'f1_score',
    'roc_auc',
    'rocAuc',
    'test.r2',
    'average_precision',
    'score',
    'correct',
    'normalized_discounted_cumulative_gain',
  ])('%s: when lower', (name) => expect(guessDirection(name)).toBe('lower'));

  test.each([
    'loss',
    'eval_loss',
    'evalLoss',
    'testRMSE',
    'mean_absolute_error',
    'log loss',
    'error_rate',
    'perplexity',
    'brier_score',
    'false_positive_rate',
  ])('%s: when higher', (name) => expect(guessDirection(name)).toBe('higher'));

  test.each([
    // scikit-learn's scorers are turned round.
    'neg_mean_squared_error',
    'accuracy_std',
    'accuracy_drop',
    'accuracy_loss',
    'precision_error',
    'error reduction',
    'latency_ms',
    'epoch',
    'learning_rate',
    'rate',
    'mean',
    'eval',
    '5',
    '',
    '__proto__',
    'constructor',
    'genauigkeit',
  ])('%j tells nothing', (name) => expect(guessDirection(name)).toBeUndefined());
});

test('a share of rows is one by its words alone', () => {
  const shares = ['accuracy', 'val_acc', 'correct', 'top1_accuracy'].map(isShareOfRows);
  expect(shares).toEqual([true, true, true, true]);
  const others = ['balanced_accuracy', 'f1', 'score', 'accuracy_x', ''].map(isShareOfRows);
  expect(others).toEqual([false, false, false, false, false]);
});

test('a rate is called so', () => {
  expect(['error_rate', 'falsePositiveRate', 'moderate', 'loss'].map(isRate)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
