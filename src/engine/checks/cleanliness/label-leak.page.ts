import { wholeInterval } from '../pages/phrases.js';
import type { WrittenPage } from '../pages/written-page.js';
import { leastOfOutcome, leastRows } from '../rating/effect.js';

export const labelLeakPage: WrittenPage = {
  testType: 'label_leak',
  title: 'A column that tells the label',
  about:
    'Measures how far a single column tells the label all by itself: it may have been made from the label.',
  why: 'A column that is filled in after the fact, such as the date on which a loan was written off, makes a perfect model in the lab. In production the column is empty, and the model knows nothing.',
  example: {
    before: '`amount` alone avoids 12 % of the errors of always saying the commonest class.',
    after: '`closed_reason` alone avoids 99 % of them.',
    finding: 'An alert on `closed_reason`.',
  },
  judges: `For each column that the model is given, but for texts: the commonest label by value, or by range of numbers (a small tree), is learned on the reference and tried on the evaluation rows. How much of the errors of always answering the commonest class it avoids (Goodman and Kruskal's lambda) is the effect, with an interval from Wilson's of its errors. It takes ${leastRows} labelled rows, ${leastOfOutcome} of them not of the commonest class.\n\n${wholeInterval('all columns')}`,
  causes:
    'A column that is filled in after the outcome is known, a copy or a code of the label, a status that only one class can have, or a sum that holds the label.',
  remedy:
    'Ask when the column is known: if only after the outcome, take it out of the features and train again. If it really is known before and that good, ignore the finding with that reason; a rule may do instead of a model.',
  platform:
    'RIME has High Mutual Information of a feature with the label, on the reference data; the engine does not run it. Ours tries what the column tells on other rows, so that many values are no leak by themselves.',
  meanings: {
    severity_thresholds: 'the share of errors that the column alone avoids',
  },
};
