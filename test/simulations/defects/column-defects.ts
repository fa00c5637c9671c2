import { drawOne, shuffle } from '../worlds/draw.js';
import type { Rows } from '../worlds/world.js';
import { cellsOf, changeCells, drawRows, levelsOf, spreadOf } from './change-rows.js';
import { anyTable, type Defect, type Site } from './defect.js';

const numberDrift = ['numeric_feature_drift', 'numeric_outlier', 'unit_change'];
const categoryDrift = ['categorical_feature_drift', 'unseen_categorical'];

interface ColumnDefect extends Pick<Defect, 'name' | 'accepts'> {
  readonly in: 'numbers' | 'related' | 'categories';
  readonly isGross?: boolean;
  readonly change: (evaluation: Rows, column: string, site: Site) => Rows;
}

/** Each changes one column of the evaluation data. */
export const columnDefects: readonly Defect[] = [
  ...[
    { name: 'unit ×1000', change: (value: number) => value * 1000 },
    { name: 'unit ÷1000', change: (value: number) => value / 1000 },
  ].map(({ name, change }): Defect =>
    inColumn({
      name,
      in: 'numbers',
      accepts: numberDrift,
      isGross: true,
      change: (rows, column, site) =>
        changeCells(rows, column, (cell) => String(change(Number(cell))), partOf(rows, 1, site)),
    }),
  ),
  inColumn({
    name: 'category mis-encoded',
    in: 'categories',
    accepts: ['broken_relation', ...categoryDrift],
    change: (rows, column, site) => {
      const levels = levelsOf(rows, column).map(([value]) => value);
      const rotated = (cell: string): string => levels[(levels.indexOf(cell) + 1) % levels.length] ?? '';
      return changeCells(rows, column, rotated, partOf(rows, 1, site));
    },
  }),
  inColumn({
    name: 'column shuffled',
    in: 'related',
    accepts: ['broken_relation'],
    change: (rows, column, site) => {
      const isPart = partOf(rows, 1, site);
      const cells = cellsOf(rows, column);
      const moved = shuffle(
        cells.filter((_, row) => isPart(row)),
        site.random,
      );
      return changeCells(rows, column, () => moved.pop() ?? '', isPart);
    },
  }),
  ...[0.1, 0.3].map((share) =>
    inColumn({
      name: `nulls in ${share * 100} %`,
      in: 'numbers',
      accepts: ['null_check', 'null_proportion'],
      isGross: share === 0.3,
      change: (rows, column, site) => changeCells(rows, column, () => '', partOf(rows, share, site)),
    }),
  ),
  ...[0.02, 0.1].map((share) =>
    inColumn({
      name: `new category in ${share * 100} %`,
      in: 'categories',
      accepts: categoryDrift,
      isGross: share === 0.1,
      change: (rows, column, site) => changeCells(rows, column, () => 'newcomer', partOf(rows, share, site)),
    }),
  ),
  inColumn({
    name: 'mean shifted by 0.5 sd',
    in: 'numbers',
    accepts: ['numeric_feature_drift'],
    change: (rows, column, site) => {
      const shift = 0.5 * site.size * spreadOf(rows, column).sd;
      return changeCells(rows, column, (cell) => (Number(cell) + shift).toFixed(decimalsOf(cell)));
    },
  }),
  inColumn({
    // A third moved to a category of the share q is an index of (1 − q)/3 · (ln 1.5 + ln(2/3 + 1/(3q))): 0.12 at a half,
    // 0.27 at a quarter. 0.2 is what a warning means; with 2,000 rows each the index is known to ±0.06.
    name: 'frequencies shifted, a third to a category of at most a quarter',
    in: 'categories',
    accepts: ['categorical_feature_drift', 'broken_relation'],
    change: (rows, column, site) => {
      const [target = ''] = levelsOf(rows, column).find(([, share]) => share <= 0.25) ?? [];
      return changeCells(rows, column, () => target, partOf(rows, 1 / 3, site));
    },
  }),
  inColumn({
    name: 'outliers in 2 %',
    in: 'numbers',
    accepts: numberDrift,
    change: (rows, column, site) => {
      const { mean, sd } = spreadOf(rows, column);
      const far = (): string => (mean + (15 + 10 * site.random.next()) * sd).toFixed(2);
      return changeCells(rows, column, far, partOf(rows, 0.02, site));
    },
  }),
  ...[0.01, 0.05, 1].map((share) =>
    inColumn({
      name: share === 1 ? 'numbers became text' : `numbers became text in ${share * 100} %`,
      in: 'numbers',
      accepts: ['feature_type_check'],
      isGross: share >= 0.05,
      change: (rows, column, site) =>
        changeCells(rows, column, (cell) => `${cell} units`, partOf(rows, share, site)),
    }),
  ),
  inColumn({
    name: 'half of the categories in upper case',
    in: 'categories',
    accepts: ['category_spelling', ...categoryDrift],
    isGross: true,
    change: (rows, column, site) => {
      const levels = levelsOf(rows, column).map(([value]) => value);
      const isRespelt = (cell: string): boolean => levels.indexOf(cell) % 2 === 0;
      const isPart = partOf(rows, 1, site);
      return changeCells(rows, column, (cell, row) =>
        isRespelt(cell) && isPart(row) ? cell.toUpperCase() : cell,
      );
    },
  }),
  inColumn({
    name: 'frozen feed',
    in: 'numbers',
    accepts: ['frozen_column', 'numeric_feature_drift'],
    isGross: true,
    change: (rows, column, site) => {
      const first = Math.round(rows.cells.length * (1 - site.size));
      const last = cellsOf(rows, column)[first] ?? '';
      return changeCells(
        rows,
        column,
        () => last,
        (row) => row >= first,
      );
    },
  }),
  {
    name: 'two columns swapped',
    kinds: anyTable,
    accepts: ['swapped_columns', 'broken_relation', ...numberDrift],
    isGross: false,
    plant: (site) => {
      const { parts, answer, targets } = site;
      const [one, other] = targets.swapped;
      const isPart = partOf(parts.evaluation, 1, site);
      const [ones, others] = [cellsOf(parts.evaluation, one), cellsOf(parts.evaluation, other)];
      const half = changeCells(parts.evaluation, one, (_, row) => others[row] ?? '', isPart);
      const evaluation = changeCells(half, other, (_, row) => ones[row] ?? '', isPart);
      return { parts: { ...parts, evaluation }, answer, columns: [one, other] };
    },
  },
];

function inColumn({ name, accepts, isGross = false, in: kind, change }: ColumnDefect): Defect {
  return {
    name,
    kinds: anyTable,
    accepts,
    isGross,
    plant: (site) => {
      const { parts, answer, targets, random } = site;
      const column = drawOne(targets[kind], random);
      return {
        parts: { ...parts, evaluation: change(parts.evaluation, column, site) },
        answer,
        columns: [column],
      };
    },
  };
}

/** Whether a row is one of those the defect befalls: a share of all times the defect's size. */
function partOf(rows: Rows, share: number, { size, random }: Site): (row: number) => boolean {
  const drawn = drawRows(rows, share * size, random);
  return (row) => drawn.has(row);
}

function decimalsOf(cell: string): number {
  return cell.split('.')[1]?.length ?? 0;
}
