import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../../src/engine/data/table.js';
import { ModelError } from '../../../src/engine/models/model.js';
import { ColumnKinds } from '../../../src/engine/models/column-kinds.js';
import { tableOf } from './model-request.js';

/** What column x is said to be in one table after another. */
function kindsOf(...tables: readonly (readonly Cell[])[]): string[] {
  const kinds = new ColumnKinds(['x']);
  return tables.flatMap((cells) => {
    kinds.learn(
      tableOf(
        ['x'],
        cells.map((cell) => [cell]),
      ),
    );
    return kinds.ofTable;
  });
}

describe('ColumnKinds', () => {
  // As pandas 1.5.3 types the columns of a CSV file.
  test.each<{ name: string; tables: Cell[][]; expected: string[] }>([
    { name: 'whole numbers', tables: [[1, 2]], expected: ['int'] },
    { name: 'a fraction', tables: [[1, 2.5]], expected: ['float'] },
    { name: 'a null among whole numbers', tables: [[1, null]], expected: ['float'] },
    { name: 'texts and flags', tables: [['a', true, null]], expected: ['any'] },
    { name: 'a whole row of a float column', tables: [[1, 2.5], [3]], expected: ['float', 'float'] },
    { name: 'null instead of a whole number', tables: [[1, 2], [null]], expected: ['int', 'float'] },
    {
      name: 'a fraction later, for that table alone',
      tables: [[1, 2], [1.5], [1]],
      expected: ['int', 'float', 'int'],
    },
    { name: 'texts instead of numbers', tables: [[1, 2], ['1']], expected: ['int', 'int'] },
    { name: 'no rows', tables: [[], [1]], expected: ['any', 'int'] },
  ])('tells $name', ({ tables, expected }) => {
    expect(kindsOf(...tables)).toEqual(expected);
  });

  test('refuses a table without the column', () => {
    const learning = () => new ColumnKinds(['x']).learn(tableOf(['y'], [[1]]));
    expect(learning).toThrow(ModelError);
    expect(learning).toThrow('needs the column "x"');
  });
});
