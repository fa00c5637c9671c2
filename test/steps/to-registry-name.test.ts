import { expect, test } from '@jest/globals';

import { toRegistryName } from '../../src/steps/to-registry-name.js';

test.each([
  ['rungalileo/snli_train', 'rungalileo/snli_train_reference_77-1'],
  ['./data/reference.csv', './data/reference.csv_reference_77-1'],
  ['s3://bucket/key#1', 's3://bucket/key_reference_77-1'],
  ['https://s3.test/a.csv?X-Amz-Signature=hush', 'https://s3.test/a.csv_reference_77-1'],
  ['odd?name#.csv', 'odd?name#.csv_reference_77-1'],
  ['', '_reference_77-1'],
])('%j becomes %s', (source, expected) => {
  expect(toRegistryName(source, 'reference', '77-1')).toBe(expected);
});

test('of a long path the end is kept, which tells files apart', () => {
  const name = toRegistryName(`${'folder/'.repeat(100)}reference.csv`, 'reference', '77-1');
  expect(name).toHaveLength(120 + '_reference_77-1'.length);
  expect(name).toMatch(/folder\/reference\.csv_reference_77-1$/);
});
