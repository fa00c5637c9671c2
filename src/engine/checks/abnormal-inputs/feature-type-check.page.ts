import { percent } from '../pages/phrases.js';
import type { WrittenPage } from '../pages/written-page.js';
import { abnormalWords } from './abnormal-words.page.js';
import { leastUsualShare } from './feature-type-check.js';

export const featureTypeCheckPage: WrittenPage = {
  testType: 'feature_type_check',
  title: 'Values of another kind',
  about:
    'Finds values that are of another kind than those of the reference data, such as text among numbers.',
  why: 'An export writes 1,234.50 with a comma, or dates with the day first. A column of numbers becomes a column of texts: most models raise, and some guess.',
  example: {
    before: '`amount` holds numbers: `12.5`, `880`, `41`.',
    after: 'One in twenty is a text: `12,5 EUR`.',
    finding: 'An alert on `amount`, with the kinds that are usual and those that were found.',
  },
  judges: `A cell is abnormal when its kind (number, true or false, text of either, date with the year first or last, other text) makes up less than ${percent(leastUsualShare)} of the values of the reference column; a column may have several kinds of its own. Nulls have no kind.\n\n${abnormalWords.judges}`,
  causes:
    'Another locale in the export, a unit or a remark written into the cell, a placeholder such as unknown, a header in the middle of joined files, or dates in another order.',
  remedy:
    'Mend the export, so that the column is of one kind again. Where that takes time, convert the values before the model, and refuse what can not be converted.',
  platform: `${abnormalWords.platform} RIME's kinds are others (URL, domain and e-mail among them; no dates).`,
  meanings: abnormalWords.meanings('values of another kind'),
};
