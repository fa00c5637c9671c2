import type { WrittenPage } from '../pages/written-page.js';
import { abnormalWords } from './abnormal-words.page.js';

export const unseenCategoricalPage: WrittenPage = {
  testType: 'unseen_categorical',
  title: 'Unknown categories',
  about:
    'Finds categories that the reference data do not have, when there are more of them than such data always bring.',
  why: 'Somebody renames a product code, and the model meets a name that it has never seen. The encoder takes it for nothing, or for something else, and a whole product is answered as if it were none.',
  example: {
    before: 'The reference knows the tariffs `basic`, `plus` and `pro`.',
    after: '400 of 2,000 evaluation rows have the tariff `premium`.',
    finding: 'An alert on `tariff` that shows `premium`.',
  },
  judges: `A cell is abnormal when the reference has no such value. A column with rare values always brings some that one sample of it missed: what is expected is Good and Turing's estimate from the reference itself. The commonest new value is looked at by itself, too. Columns whose values are mostly distinct are left out.\n\n${abnormalWords.judges}`,
  causes:
    'A code that was renamed or added, another language or spelling, a new market, or a column that is filled from another table.',
  remedy:
    'Ask whether the value is an old one with a new name; then map it, before the model, at training and in production alike. If it is really new, collect labels for it and retrain; until then see that the model treats it as unknown.',
  platform: `${abnormalWords.platform} It knows no expected share: in a column with rare values nearly every run has a finding.`,
  meanings: abnormalWords.meanings('unknown categories'),
};
