import { wholeInterval } from '../pages/phrases.js';
import { leastRows } from '../rating/effect.js';
import { leastOthers } from './measure-impact.js';

/** What the pages of all tests of abnormal cells share; each begins with which cells are abnormal. */
export const abnormalWords = {
  judges: `Two questions are asked of each column, and the worse answer counts. Is the share of such cells greater than the reference lets expect? That needs neither model nor labels; the interval is that of two shares (exact ones, joined by squares). And where it is surely greater: is the model right less often on those rows than it is on other rows when it answers as confidently (of numbers: is its error larger)? The yardstick is the other evaluation rows, or the reference where fewer than ${leastOthers} others have a label. A row on which the model fails for this very cell is at least a warning. It takes ${leastRows} values in either of the data.\n\n${wholeInterval('all columns')}`,
  meanings: (cells: string) => ({
    share_thresholds: `how much greater the share of ${cells} is than the reference lets expect`,
    'performance_change_config.performance_thresholds': `how much worse the model is on these rows than expected: of the share of right answers, or of the error as a part of the span of the labels`,
  }),
  platform:
    'RIME looks at the rows with such a cell and rates what they cost; any such row is at least a warning, and where nothing can be measured the share of rows takes its place. Ours asks first whether there are more of them than in the reference.',
} as const;
