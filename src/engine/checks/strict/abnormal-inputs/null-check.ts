import { abnormalInputTest } from './abnormal-input-test.js';

export const nullCheck = abnormalInputTest({
  key: 'null_check',
  title: 'Null Check',
  description: 'Finds nulls in columns that have none in the reference data; catches a broken upstream join.',
  params: {},
  learn: (_feature, reference) => (reference.includes(null) ? undefined : (cell) => cell === null),
  noColumn: 'every column has nulls in the reference data',
});
