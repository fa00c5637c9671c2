import { percent } from '../pages/phrases.js';
import type { WrittenPage } from '../pages/written-page.js';
import { abnormalWords } from './abnormal-words.page.js';
import { tailShare } from './normal-range.js';

export const numericOutlierPage: WrittenPage = {
  testType: 'numeric_outlier',
  title: 'Numbers far out',
  about: 'Finds numbers far outside the usual range, when there are more of them than in the reference data.',
  why: 'A sensor reports 9999 when it is broken, and a form sends cents for euros on some rows only. An average hardly moves, and the model takes the number at its word.',
  example: {
    before: '`temperature` lies between 12 and 31 on all reference rows.',
    after: '60 of 2,000 evaluation rows have 9999.',
    finding: 'At least a warning on `temperature`, which shows 9999 and the bounds.',
  },
  judges: `A cell is abnormal when it lies outside the mean and \`bound_multiplier\` standard deviations of the inner reference values (without ${percent(tailShare)} on either side), and outside the range of these. The same is asked of a range three times as wide, where the reference has hardly a number, so that fewer tell. Ids and running numbers are left out.\n\n${abnormalWords.judges}`,
  causes:
    'A placeholder for missing (9999, −1), another unit on some rows, a decimal point that was lost, or a sensor that is broken.',
  remedy:
    'Look at the values that the finding shows. A value that repeats is a placeholder: make it null before the model. Values a hundred or a thousand times too large are a unit: convert them at the source. Real ones need training rows, or clipping.',
  platform: `${abnormalWords.platform} RIME's bounds are the mean and standard deviations of all reference values: one huge number widens them, and of a skewed column a part is always outside.`,
  meanings: abnormalWords.meanings('numbers far out'),
};
