import { expect, test } from '@jest/globals';
import { agreeOnClasses } from '../../../src/engine/jobs/agree-on-classes.js';

const of = (...classNames: string[]) => ({ classNames });

test.each([
  { name: 'equal lists', reference: of('no', 'yes'), evaluation: of('no', 'yes'), expected: ['no', 'yes'] },
  {
    name: 'a class unseen in the evaluation',
    reference: of('0', '1', '2'),
    evaluation: of('0', '1'),
    expected: ['0', '1', '2'],
  },
  {
    name: 'a class unseen in the reference',
    reference: of('0', '1'),
    evaluation: of('0', '1', '2'),
    expected: ['0', '1', '2'],
  },
  { name: 'no labels at all', reference: of(), evaluation: of(), expected: [] },
])('agrees on $name', ({ reference, evaluation, expected }) => {
  expect(agreeOnClasses(reference, evaluation)).toEqual(expected);
});

test('refuses names that mean different classes', () => {
  expect(() => agreeOnClasses(of('no', 'yes'), of('yes', 'no'))).toThrow(
    'The reference data have the classes "no", "yes", the evaluation data "yes", "no"',
  );
});
