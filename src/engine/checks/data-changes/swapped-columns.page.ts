import { percent, wholeInterval } from '../pages/phrases.js';
import type { WrittenPage } from '../pages/written-page.js';
import { leastRows } from '../rating/effect.js';
import { fittingDistance } from './swapped-columns.js';

export const swappedColumnsPage: WrittenPage = {
  testType: 'swapped_columns',
  title: 'Columns that changed places',
  about: "Looks for two columns that hold each other's values.",
  why: 'An export gets another order of columns and the header stays. Each value is a good one, in the wrong column: the model takes the height for the weight of everybody.',
  example: {
    before: '`height` lies around 172, `weight` around 70.',
    after: '`height` lies around 70, `weight` around 172.',
    finding: 'An alert on `height` and `weight`.',
  },
  judges: `Looked at are columns whose values are surely not those of the reference: the whole interval of their distance (Kolmogorov's for numbers, total variation for categories) lies beyond the thresholds. Two of them are swapped when each fits the reference of the other: within ${percent(fittingDistance)} and chance, and at most half as far as it surely is from its own. Columns that look alike can not be told apart in this way. It takes two columns with ${leastRows} values in either of the data.\n\n${wholeInterval('all columns')}`,
  causes:
    'An export in another order of columns, a reader without a header, names that were given by hand, or latitude and longitude exchanged.',
  remedy:
    'Read columns by name, never by place, and compare the first rows of the export with the source. When the names are right and the values are not, the writer of the file is at fault.',
  platform: 'RIME has no such test.',
  meanings: { distance_thresholds: "the distance of a column's values from its own reference" },
};
