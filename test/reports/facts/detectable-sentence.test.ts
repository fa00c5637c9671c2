import { expect, test } from '@jest/globals';
import { detectableSentence } from '../../../src/reports/facts/detectable-sentence.js';

test('tells drops in the unit of the label as parts of its range', () => {
  const detectable = [
    { metric: 'root_mean_squared_error', title: 'RMSE', rows: 730, drop: 0.0078 },
    { metric: 'r_squared', title: 'R²', rows: 730, drop: 0.03 },
  ];
  expect(detectableSentence({ detectable })).toBe(
    'With 730 rows a drop of RMSE below 0.78 % of the label range, of R² below 0.03 cannot be told from chance.',
  );
});
