import { describe, expect, test } from '@jest/globals';
import { foldSpelling } from '../../../../src/engine/checks/data-changes/fold-spelling.js';

describe('different spellings of one name', () => {
  test.each([
    [
      'New York',
      ['new york', 'NEW_YORK', ' new-york ', 'New\u00a0York', 'new  york', '"New York"', 'NewYork'],
    ],
    ['São Paulo', ['Sao Paulo', 'SÃO PAULO', 'Sa\u0303o Paulo', 'sao_paulo']],
    ['Straße', ['STRASSE', 'strasse']],
    ['ﬁnance', ['finance', 'FINANCE']],
    ['Москва', ['МОСКВА', 'москва ']],
    ['U.S.A.', ['USA.', 'usa,']],
    ['10-20', ['10–20', '10 - 20', '10_20']],
    ['7', ['7.0', '07', ' 7 ', '7.00']],
    ["O'Neil", ['O’Neil', 'oneil']],
    ['zero\u200bwidth', ['zerowidth']],
  ])('%j is %j', (name, others) => {
    for (const other of others) {
      expect(foldSpelling(other)).toBe(foldSpelling(name));
    }
  });
});

describe('different names stay apart', () => {
  test.each([
    ['-1', '1'],
    ['A-', 'A'],
    ['A+', 'A-'],
    ['C', 'C++'],
    ['C', 'C#'],
    ['1.5', '15'],
    ['1-5', '15'],
    ['1-5', '1.5'],
    ['<5', '>5'],
    ['Москва 1', 'Тверь 1'],
    ['कि', 'की'],
    ['-', '_'],
    ['a', 'b'],
    ['12345678901234567890', '12345678901234567891'],
  ])('%j and %j', (one, other) => {
    expect(foldSpelling(one)).not.toBe(foldSpelling(other));
  });
});

test('a text too long for a name is left alone, and hostile separators take no time', () => {
  const long = 'A'.repeat(1000);
  expect(foldSpelling(long)).toBe(long);
  expect(foldSpelling(`a${'_'.repeat(400)}`)).toBe('a');
});
