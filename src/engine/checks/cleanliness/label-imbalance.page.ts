import { wholeInterval } from '../pages/phrases.js';
import type { WrittenPage } from '../pages/written-page.js';
import { leastRows } from '../rating/effect.js';
import { surelyLost } from './label-imbalance.js';

export const labelImbalancePage: WrittenPage = {
  testType: 'label_imbalance',
  title: 'One class more than usual',
  about:
    'Asks whether a class takes up far more of the labels than in the reference data, or is gone altogether.',
  why: 'Somebody filters the file and forgets it, and a class is missing. All metrics are fine, since the cases that are hard are no longer asked.',
  example: {
    before: 'Labels are A, B and C on 50, 30 and 20 % of the rows.',
    after: 'Labels are A and B on 60 and 40 %; there is no C.',
    finding: 'An alert that names C.',
  },
  judges: `The class that gained most is looked at: how much greater its share is than in the reference, with the interval of two shares (exact ones, joined by squares). A class without a row is an alert whatever the shares, when even the least that the reference allows for would have left none with a chance below ${surelyLost}. What is uneven by nature is no finding. It takes ${leastRows} labelled rows in either of the data.\n\n${wholeInterval('all classes')}`,
  causes:
    'A filter that was left in, a file of one day or one source, labels that were mapped wrongly, rows of a class that are labelled later than others, or balanced sampling.',
  remedy:
    'Count the labels at the source. If a class is missing there too, find out since when; if not, look for the step that drops it. Draw the evaluation data as production has them.',
  platform:
    'RIME rates the share of the commonest class by itself, so that data which are uneven by nature are always a finding. Ours compares it with the reference.',
  meanings: {
    severity_thresholds: 'how much greater the share of a class is than in the reference',
    exclude_columns: 'no use here, since no column but the label is looked at',
  },
};
