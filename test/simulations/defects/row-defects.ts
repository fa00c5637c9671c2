import { drawOne, shuffle } from '../worlds/draw.js';
import { labelColumn, placeOf, type Rows, type World } from '../worlds/world.js';
import { cellsOf, changeCells, drawRows, levelsOf, sliceOf } from './change-rows.js';
import { anyTable, tabular, type Defect, type Site } from './defect.js';

const wholeModel = ['floor:*', 'model_performance:*'];

interface RowDefect extends Pick<Defect, 'name' | 'accepts'> {
  readonly isGross?: boolean;
  /** `tabular` when not given. */
  readonly kinds?: Defect['kinds'];
  readonly change: (evaluation: Rows, site: Site) => Rows;
}

/** Rows and labels of the evaluation data go wrong; there is no column to name. */
export const rowDefects: readonly Defect[] = [
  ...[0.05, 0.1].map((share) =>
    inRows({
      name: `${share * 100} % of the rows duplicated`,
      kinds: anyTable,
      accepts: ['duplicate_rows'],
      isGross: share === 0.1,
      change: (rows, { size, random }) => {
        const again = drawRows(rows, share * size, random);
        return appended(
          rows,
          rows.cells.filter((_, row) => again.has(row)),
          random,
        );
      },
    }),
  ),
  inRows({
    name: '5 % of the rows again with another label',
    accepts: ['conflicting_labels'],
    change: (rows, { size, random, world }) => {
      const again = drawRows(rows, 0.05 * size, random);
      const relabelled = changeCells(rows, labelColumn, (label) => nextClass(label, world));
      return appended(
        rows,
        relabelled.cells.filter((_, row) => again.has(row)),
        random,
      );
    },
  }),
  inRows({
    name: '20 % of the rows are in the reference, too',
    kinds: anyTable,
    accepts: ['shared_rows'],
    change: (rows, { size, random, parts }) => {
      const shared = drawRows(rows, 0.2 * size, random);
      return { ...rows, cells: rows.cells.map((cells, row) => (shared.has(row) ? at(parts, row) : cells)) };
    },
  }),
  inRows({
    name: 'labels shuffled',
    kinds: anyTable,
    accepts: wholeModel,
    isGross: true,
    change: (rows, { size, random }) => {
      const part = drawRows(rows, size, random);
      const labels = shuffle(
        cellsOf(rows, labelColumn).filter((_, row) => part.has(row)),
        random,
      );
      return changeCells(
        rows,
        labelColumn,
        () => labels.pop() ?? '',
        (row) => part.has(row),
      );
    },
  }),
  inRows({
    name: 'classes permuted',
    accepts: wholeModel,
    isGross: true,
    change: (rows, { size, random, world }) => {
      const part = drawRows(rows, size, random);
      return changeCells(
        rows,
        labelColumn,
        (label) => nextClass(label, world),
        (row) => part.has(row),
      );
    },
  }),
  inRows({
    name: 'one class only',
    accepts: ['label_drift', 'label_imbalance'],
    isGross: true,
    change: (rows, { size, random }) => {
      const [commonest = ''] = levelsOf(rows, labelColumn)[0] ?? [];
      const place = placeOf(rows, labelColumn);
      const cells = rows.cells.filter((row) => row[place] === commonest || random.next() >= size);
      return { ...rows, cells };
    },
  }),
  {
    name: 'labels of a slice turned',
    kinds: tabular,
    accepts: ['subset_performance:*', 'broken_relation'],
    isGross: false,
    plant: ({ world, parts, answer, targets, random, size }) => {
      const column = drawOne(targets.slices, random);
      const slice = sliceOf(parts.reference, column);
      const values = cellsOf(parts.evaluation, column);
      const evaluation = changeCells(
        parts.evaluation,
        labelColumn,
        (label) => nextClass(label, world),
        (row) => values[row] === slice && random.next() < size,
      );
      return { parts: { ...parts, evaluation }, answer, columns: [column] };
    },
  },
  {
    name: 'a column gives the label away',
    kinds: tabular,
    accepts: ['label_leak'],
    isGross: true,
    plant: async ({ world, parts, random, size, train }) => {
      const leaking = (rows: Rows): Rows => ({
        names: ['status', ...rows.names],
        cells: rows.cells.map((cells) => {
          const isTrue = random.next() < size;
          const told = isTrue ? (cells.at(-1) ?? '') : drawOne(world.classNames, random);
          return [`S${world.classNames.indexOf(told)}`, ...cells];
        }),
      });
      const leaked = {
        training: leaking(parts.training),
        reference: leaking(parts.reference),
        evaluation: leaking(parts.evaluation),
      };
      return { parts: leaked, answer: await train(leaked.training), columns: ['status'] };
    },
  },
];

function inRows({ name, accepts, isGross = false, kinds = tabular, change }: RowDefect): Defect {
  return {
    name,
    kinds,
    accepts,
    isGross,
    plant: (site) => ({
      parts: { ...site.parts, evaluation: change(site.parts.evaluation, site) },
      answer: site.answer,
      columns: [],
    }),
  };
}

function appended(rows: Rows, more: Rows['cells'], random: Site['random']): Rows {
  return { ...rows, cells: shuffle([...rows.cells, ...more], random) };
}

function at({ reference }: Site['parts'], row: number): readonly string[] {
  return reference.cells[row] ?? [];
}

function nextClass(label: string, { classNames }: World): string {
  return classNames[(classNames.indexOf(label) + 1) % classNames.length] ?? '';
}
