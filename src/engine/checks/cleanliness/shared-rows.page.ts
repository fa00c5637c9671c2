import { percent, wholeInterval } from '../pages/phrases.js';
import type { WrittenPage } from '../pages/written-page.js';
import { leastRows } from '../rating/effect.js';
import { sameData } from './shared-rows.js';

export const sharedRowsPage: WrittenPage = {
  testType: 'shared_rows',
  title: 'Rows in both data',
  about:
    'Counts evaluation rows that the reference data hold as well: test data that leaked into the training data.',
  why: 'Rows that the model has seen in training are answered by heart. The test looks splendid, the release goes out, and in production the model is as good as it really is.',
  example: {
    before: 'None of 1,000 evaluation rows stands in the reference.',
    after: '300 of 1,000 do, with the same label.',
    finding: 'A warning with the rows.',
  },
  judges: `The share of evaluation rows that are in the reference with all their features and the label, against the share of reference rows that have a twin there, with the interval of two shares (exact ones, joined by squares). It is a warning at most, as long as its thresholds are not set: what the reference is for only its owner knows. From ${percent(sameData)} on they are the same data by design, and it is skipped. It takes ${leastRows} rows in either of the data.\n\n${wholeInterval('one look')}`,
  causes:
    'A split by chance of data with repeated rows, the same customer on both sides, files of overlapping days, or a public set whose test part is in the training part.',
  remedy:
    'Take the shared rows out of one of the two data, and split by customer, document or day instead of by row. If the reference is an earlier evaluation of the same rows, switch this test off.',
  platform:
    'RIME has no such test for tables and texts; it looks for equal rows with another label only (exact_match_label_flipping).',
  meanings: {
    severity_thresholds:
      'how much greater the share of evaluation rows in the reference is than that of reference rows with a twin',
  },
};
