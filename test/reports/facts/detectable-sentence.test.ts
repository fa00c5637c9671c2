import { expect, test } from '@jest/globals';
import { detectableSentence } from '../../../src/reports/facts/detectable-sentence.js';

test('tells drops in the unit of the label as parts of its range', () => {
  const detectable = [
    { metric: 'root_mean_squared_error', title: 'RMSE', rows: 730, drop: 0.0078 },
    { metric: 'r_squared', title: 'R²', rows: 730, drop: 0.03 },
  ];
  expect(detectableSentence({ detectable })).toBe(
    'With 730 rows a loss in RMSE below 0.78 % of the label range, in R² below 0.03 cannot be told from chance.',
  );
});

test('names metrics for people, and one of the user as the user does', () => {
  const detectable = [
    { metric: 'area_under_curve', title: 'Area Under Curve', rows: 5000, drop: 0.039 },
    { metric: 'own:BLEU_4', title: 'BLEU_4 (own)', rows: 200, drop: 0.02 },
  ];
  expect(detectableSentence({ detectable })).toBe(
    'With 5,000 rows a loss in area under curve below 0.039 cannot be told from chance; with 200 rows one in BLEU_4 (own) below 0.02.',
  );
});

// A model beside itself: every row is answered alike, and no loss is too small to be seen.
test('is silent where every loss can be told', () => {
  const detectable = [
    { metric: 'mean_absolute_error', title: 'MAE', rows: 730, drop: 0 },
    { metric: 'r_squared', title: 'R²', rows: 730, drop: 1e-16 },
  ];
  expect(detectableSentence({ detectable })).toBeUndefined();
});
