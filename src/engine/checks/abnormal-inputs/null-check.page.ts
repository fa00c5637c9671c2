import type { WrittenPage } from '../pages/written-page.js';
import { abnormalWords } from './abnormal-words.page.js';

export const nullCheckPage: WrittenPage = {
  testType: 'null_check',
  title: 'More missing values',
  about: 'Compares how many values are missing in each column with the reference data.',
  why: 'A join upstream loses its partner after a key was renamed, and a column is empty from one day to the next. The model fills the gap with a median, as it was taught to, and goes on answering as if it knew.',
  example: {
    before: '2 of 2,000 reference rows have no `income`.',
    after: '700 of 2,000 evaluation rows have none.',
    finding: 'An alert on `income`.',
  },
  judges: `A cell is abnormal when it is null.\n\n${abnormalWords.judges}`,
  causes:
    'A join that finds no partner any more, a field that became optional, a source that was switched off, or texts such as n/a that are read as null.',
  remedy:
    'Look at the rows and see whether they have something in common: a day, a source, a product. Mend the join or the source. If the gaps are real from now on, train the model on them, and make such data the reference.',
  platform: `${abnormalWords.platform} RIME looks only at columns without any null in the reference; ours at all, since a column with a few nulls can lose the rest.`,
  meanings: abnormalWords.meanings('nulls'),
};
