import { percent } from '../pages/phrases.js';
import { leastRows } from '../rating/effect.js';
import type { WrittenPage } from '../pages/written-page.js';
import { surelyWeak } from './mean-floor.js';

export const meanFloorPage: WrittenPage = {
  testType: 'floor:mean',
  title: 'Better than the mean',
  about:
    'Asks whether the numbers that the model predicts are nearer the truth than one number for all: the mean of the reference labels.',
  why: 'A forecast in the wrong unit, or with its rows mixed up, still looks like a forecast: the numbers have a plausible size. Orders are placed by it, and an average of last year would have been better.',
  example: {
    before: 'Flats cost 310, 150 and 420; the model says 300, 170 and 400.',
    after: 'It says 170, 400 and 300, the same numbers in other rows; the mean for all would be nearer.',
    finding: 'An alert, on enough such rows: its errors are larger than those of one number for all.',
  },
  judges: `By the share of the mean's squared errors that the model avoids on the evaluation data (R² against the mean of the reference), with a seeded bootstrap interval of 95 %. All of it above 0 is a pass, all of it below 0 an alert. When it holds 0, less than ${percent(surelyWeak)} avoided is an alert, since it can not be told from the mean; from there on it is uncertain and passes. It takes ${leastRows} rows with a label, and labels in the reference.`,
  causes:
    'Predictions in another unit or on a logarithmic scale, answers joined to the wrong rows, features in another order, or a model that was never fitted.',
  remedy:
    'Draw the predicted numbers against the true ones, as the report does. A straight line of another slope is a unit or a scale that was not turned back, a cloud without a direction mixed-up rows or features, and a flat line a model that always says the same.',
  platform: 'RIME has no floor: its tests compare a model with itself on other data.',
};
