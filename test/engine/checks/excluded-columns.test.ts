import { describe, expect, test } from '@jest/globals';
import { readExcludedColumns } from '../../../src/engine/checks/excluded-columns.js';
import { ParameterError } from '../../../src/engine/contract/read-params.js';

describe('excluded columns', () => {
  test('are a set of known names', () => {
    expect(readExcludedColumns({ exclude_columns: ['b', 'b'] }, ['a', 'b'])).toEqual(new Set(['b']));
    expect(readExcludedColumns({ exclude_columns: [] }, [])).toEqual(new Set());
  });

  test('must exist, because a misspelt one would stay in unnoticed', () => {
    expect(() => readExcludedColumns({ exclude_columns: ['a', 'toString'] }, ['a', 'b'])).toThrow(
      new ParameterError('exclude_columns', 'names "toString", which is not among a, b'),
    );
  });

  test('are all named when several are missing', () => {
    expect(() => readExcludedColumns({ exclude_columns: ['c', 'a', 'd'] }, ['a'])).toThrow(
      'exclude_columns names "c" and "d", which are not among a',
    );
  });
});
