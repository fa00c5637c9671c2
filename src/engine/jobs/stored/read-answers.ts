import { predictsValues } from '../../../domain/metrics/task-groups.js';
import type { ModelTask } from '../../../domain/vocabulary.js';
import { quoteWord } from '../../../domain/words/quote-word.js';
import type { Cell } from '../../data/cell.js';
import type { Column } from '../../data/columns/column.js';
import { DataError } from '../../data/data-error.js';
import { checkColumn, listColumns } from '../../data/find-column.js';
import { nameFinder } from '../../data/find-name.js';
import { columnOf, type Table } from '../../data/table.js';
import { type AnswerForm, widthOf, writeAnswer } from '../../models/answer.js';
import { ModelError } from '../../models/model.js';
import type { StoredFile } from '../job-spec.js';

/** What predictions are of. */
export interface Asked {
  readonly task: ModelTask;
  /** Index = class id; empty where the task has no classes. */
  readonly classNames: readonly string[];
}

/** What all rows of a file say, as a model would. */
export interface StoredAnswers {
  readonly form: AnswerForm;
  /** Row by row, `widthOf(form)` for each. */
  readonly numbers: Float64Array;
  /** What was read from where, such as `the class in column "predicted"`. */
  readonly described: string;
}

/**
 * The predictions in a table: in one column P(class 1), a class or, with regression, a number; or in one column for each
 * class, called like it, its probability. They are checked as a model's answers are. Throws DataError for a column that is
 * missing, and for the first row with what is no prediction.
 */
export function readAnswers(file: StoredFile, table: Table, { task, classNames }: Asked): StoredAnswers {
  const names = chooseColumns(file, table, classNames);
  const [column, ...others] = names.map((name) => columnOf(table, name));
  const where = `column ${quoteWord(names[0] ?? '')}`;
  if (!column) throw new TypeError('at least one column was chosen');
  const all = { kind: 'classes', classCount: classNames.length, takesAllClasses: true } as const;
  const numbers = (): Float64Array[] =>
    names.map((name) => readNumbers(file.path, name, columnOf(table, name)));
  if (predictsValues(task)) {
    return write(file, table, { kind: 'values' }, numbers(), `the numbers in ${where}`);
  }
  if (others.length > 0) {
    const described = 'the probability of each class';
    return write(file, table, { ...all, takesPositiveOnly: false }, numbers(), described);
  }
  const ids = readClasses(file.path, where, column, classNames);
  if (ids) {
    const isClass = classNames.map((_, k) => Float64Array.from(ids, (id) => Number(id === k)));
    return write(file, table, { ...all, takesPositiveOnly: false }, isClass, `the class in ${where}`);
  }
  if (classNames.length === 2) {
    const described = `the probability of ${quoteWord(classNames[1] ?? '')} in ${where}`;
    return write(file, table, { ...all, takesPositiveOnly: true }, numbers(), described);
  }
  throw new DataError(
    `${file.path}, ${where} holds something else than the classes ${listColumns(classNames)}. Probabilities need a ` +
      'column for each class, called like it.',
  );
}

function chooseColumns(
  { path, column, key }: StoredFile,
  table: Table,
  classNames: readonly string[],
): readonly string[] {
  if (column !== undefined) {
    checkColumn(table, column, 'the column of predictions (data.pred-col)', path);
    return [column];
  }
  const others = table.names.filter((name) => name !== key);
  const find = nameFinder(others);
  const ofClasses = classNames.flatMap((name) => others[find(name) ?? -1] ?? []);
  if (classNames.length > 1 && ofClasses.length === classNames.length) return ofClasses;
  if (others.length === 1) return others;
  const classes = classNames.length > 0 ? `, or call one like each class (${listColumns(classNames)})` : '';
  throw new DataError(
    `${path} has the columns ${listColumns(table.names)}: name the one with the predictions as data.pred-col${classes}.`,
  );
}

/** The class of each row; `undefined` when most cells are none. Throws DataError when only some are. */
function readClasses(
  path: string,
  where: string,
  column: Column,
  names: readonly string[],
): readonly number[] | undefined {
  const find = nameFinder(names);
  const ids = column.map((cell) => (cell === null ? -1 : (find(String(cell)) ?? -1)));
  const others = ids.reduce((count, id) => count + Number(id < 0), 0);
  if (others === 0) return ids;
  if (2 * others > ids.length) return undefined;
  const row = ids.indexOf(-1);
  throw new DataError(
    `${path}, ${where}, row ${row + 1}: ${tellCell(column.cell(row))} is none of the classes ${listColumns(names)}.`,
  );
}

/** Booleans are 0 and 1. Throws DataError for the first cell that is no number. */
function readNumbers(path: string, name: string, column: Column): Float64Array {
  return Float64Array.from(
    column.map((cell, row) => {
      if (typeof cell === 'number') return cell;
      if (typeof cell === 'boolean') return Number(cell);
      throw new DataError(
        `${path}, column ${quoteWord(name)}, row ${row + 1}: ${tellCell(cell)} is no number.`,
      );
    }),
  );
}

function tellCell(cell: Cell): string {
  return cell === null ? 'null' : quoteWord(String(cell));
}

function write(
  { path }: StoredFile,
  { rowCount }: Table,
  form: AnswerForm,
  columns: readonly Float64Array[],
  described: string,
): StoredAnswers {
  const width = columns.length;
  const values = new Float64Array(rowCount * width);
  for (const [k, column] of columns.entries()) {
    for (let row = 0; row < rowCount; row++) values[row * width + k] = column[row] ?? NaN;
  }
  const numbers = new Float64Array(rowCount * widthOf(form));
  try {
    writeAnswer({ source: path, shape: [rowCount, width], values }, rowCount, form, numbers, 0);
  } catch (error) {
    throw error instanceof ModelError ? new DataError(error.message, { cause: error }) : error;
  }
  return { form, numbers, described };
}
