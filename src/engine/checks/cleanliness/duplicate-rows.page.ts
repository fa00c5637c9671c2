import { wholeInterval } from '../pages/phrases.js';
import type { WrittenPage } from '../pages/written-page.js';
import { leastRows } from '../rating/effect.js';

export const duplicateRowsPage: WrittenPage = {
  testType: 'duplicate_rows',
  title: 'Repeated rows',
  about: 'Counts rows that repeat an earlier one, beside those of the reference data.',
  why: 'A load runs twice, and a tenth of the rows counts double. Every metric is measured on a sample that is smaller than it looks, and tilted to what was loaded twice.',
  example: {
    before: '3 of 2,000 reference rows repeat an earlier one.',
    after: '400 of 2,000 evaluation rows do.',
    finding: 'An alert with the rows.',
  },
  judges: `A row counts when all its features and its label are those of an earlier row; nulls equal each other, 1 and "1" do not. Columns that are ids, running numbers or dates are not compared, nor is one that became constant, which is a finding of its own. As larger data have more equal rows by chance, both shares are those of as many rows as the smaller data have (rarefaction). It takes ${leastRows} rows in either of the data.\n\n${wholeInterval('one look')}`,
  causes:
    'A load that ran twice, a join with several partners, files of overlapping days, rows that were drawn with replacement, or a feature that was left out and told them apart.',
  remedy:
    'Look at two of the rows with their ids. The same id twice is a double load: take the copies out before anything is measured. Different ids with the same features are real: then coarse features are the reason, and the finding can be ignored.',
  platform:
    'RIME counts the rows by themselves, whatever the reference has, and leaves the test off unless it is switched on.',
  meanings: {
    severity_thresholds: 'how much greater the share of repeated rows is than in the reference',
  },
};
