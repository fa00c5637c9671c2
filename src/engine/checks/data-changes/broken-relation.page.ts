import { percent, wholeInterval } from '../pages/phrases.js';
import type { WrittenPage } from '../pages/written-page.js';
import { mostInPairs, mostKept, mostRows } from './broken-relation.js';

export const brokenRelationPage: WrittenPage = {
  testType: 'broken_relation',
  title: 'Columns that lost their relation',
  about:
    'Looks for columns that no longer hang together with the label and other columns: values joined to the wrong rows.',
  why: 'Two tables are put side by side after one of them was sorted. Each column is as it always was, no drift shows, and each customer has the history of another.',
  example: {
    before: 'Who pays more `rent` has more `income`; the correlation is 0.7.',
    after: 'Both columns have the same values, and the correlation is 0.02.',
    finding: 'An alert on the column that lost most of its relations; of two alike it names both.',
  },
  judges: `How strongly two columns hang together is their first canonical correlation, with numbers cut into intervals, so that the relation need not be a straight line. Looked at are columns that are surely related in the reference: each with the label, and the first ${mostInPairs} with each other. A relation is gone when the whole interval of what it lost lies beyond the thresholds and at most ${percent(Number(mostKept.toFixed(2)))} of it is left. Other frequencies of the values are no other relation: the evaluation rows are weighted to those of the reference. The fewest columns that explain all relations that are gone are named. Of more than ${mostRows.toLocaleString('en-US')} rows a sample is looked at.\n\n${wholeInterval('all pairs: those with the label, and those of two columns')}`,
  causes:
    'A join by place instead of by key, one table that was sorted or filtered before it was put beside another, a shuffle of one column, or labels of other rows.',
  remedy:
    'Join by a key and count what finds no partner. Compare ten rows with the source, by hand. When the label is named, check whether labels and rows come from the same export.',
  platform:
    'RIME compares correlations of pairs of numbers and mutual information of pairs of categories (its drift tests by those names), pair by pair. The engine does not run these; ours says which column explains them all.',
  meanings: {
    association_thresholds: 'how much of the correlation is lost',
    min_association_requirement: 'pairs that hang together less in the reference are not looked at',
  },
};
