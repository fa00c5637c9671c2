import { wholeInterval } from '../pages/phrases.js';
import { leastRows } from '../rating/effect.js';

/** What the pages of all tests of subsets share. */
export const subsetWords = {
  /** How the rows are sliced, and which subsets count. */
  slices: `The evaluation rows are sliced by each feature: a category by its values, a number into intervals of about as many rows each, a text by its properties (length, share of capitals, digits and punctuation), and by the lists of \`data.intersections\`. Nulls are a subset of their own. Intervals with too few rows are joined with their neighbours, other small subsets are left out.`,
  rows: `A subset, and what it is compared with, needs ${leastRows} rows that matter to the metric.`,
  wholeInterval: wholeInterval('all subsets of all features'),
  causes:
    'Too few training rows of such a kind, a feature that is filled otherwise there (another unit, a default, nulls), labels that were made by other people or rules, or a kind that did not exist when the model was trained.',
  remedy:
    'Look at ten of the failing rows. If their inputs are wrong, mend the data; if they are right, get more training rows of this kind, give the model a feature that tells it apart, or keep the model from answering there. If the subset is known to be hard and the loss is tolerable, ignore this finding with a reason and a day.',
} as const;
