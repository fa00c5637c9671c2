import { quoteWord } from '../../domain/quote-word.js';
import type { Feature } from '../data/dataset.js';
import type { LoadedDataset } from '../data/load-dataset.js';
import { columnOf } from '../data/table.js';
import { ModelError } from '../models/model.js';
import { cellKind, countKinds } from '../tests/abnormal-inputs/cell-kind.js';
import type { TestContext } from '../tests/stress-test.js';

interface RunData {
  readonly features: readonly Feature[];
  readonly classNames: readonly string[];
  readonly reference: LoadedDataset;
  readonly evaluation: LoadedDataset;
}

const shownReasons = 5;

/**
 * The same predictions, but where the model fails its error also tells what the evaluation data have and the reference
 * data never had, since that is the likeliest reason: a model says at best in which row it failed.
 */
export function explainFailures(
  predictions: TestContext['predictions'],
  data: RunData,
): TestContext['predictions'] {
  return async (which) => {
    try {
      return await predictions(which);
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      const news = [...newClasses(data), ...(which === 'evaluation' ? newCells(data) : [])];
      if (news.length === 0) throw error;
      const more = news.length > shownReasons ? ` and ${news.length - shownReasons} more` : '';
      throw new ModelError(
        `${error.message} The evaluation data have what the reference data never have: ` +
          `${news.slice(0, shownReasons).join('; ')}${more}.`,
        { cause: error },
      );
    }
  };
}

/** Such as `the class "2" (97 rows, the first is row 4)`. */
function newClasses({ classNames, reference, evaluation }: RunData): string[] {
  if (!reference.labels || !evaluation.labels) return [];
  const known = new Set(reference.labels);
  const rowsOf = new Map<number, number[]>();
  for (const [row, label] of evaluation.labels.entries()) {
    if (label < 0 || known.has(label)) continue;
    const rows = rowsOf.get(label);
    if (rows) rows.push(row);
    else rowsOf.set(label, [row]);
  }
  return [...rowsOf].map(
    ([label, rows]) =>
      `the class ${quoteWord(classNames[label] ?? String(label))} ${tellRows(rows, evaluation)}`,
  );
}

/** Such as `nulls in "income" (300 rows, the first is row 1)`. */
function newCells({ features, reference, evaluation }: RunData): string[] {
  return features.flatMap(({ name }) => {
    const known = columnOf(reference.table, name);
    const [kinds, hasNulls] = [countKinds(known), known.includes(null)];
    const [nulls, odd]: [number[], number[]] = [[], []];
    const cells = columnOf(evaluation.table, name);
    for (const [row, cell] of cells.entries()) {
      if (cell === null) {
        if (!hasNulls) nulls.push(row);
      } else if (!kinds.has(cellKind(cell))) odd.push(row);
    }
    const example = cells[odd[0] ?? -1] ?? null;
    return [
      ...(nulls.length > 0 ? [`nulls in ${quoteWord(name)} ${tellRows(nulls, evaluation)}`] : []),
      ...(example === null
        ? []
        : [
            `a ${cellKind(example)} such as ${quoteWord(String(example))} in ${quoteWord(name)} ${tellRows(odd, evaluation)}`,
          ]),
    ];
  });
}

function tellRows(rows: readonly number[], { rowNumbers }: LoadedDataset): string {
  const first = rowNumbers[rows[0] ?? 0] ?? 1;
  return rows.length === 1 ? `(row ${first})` : `(${rows.length} rows, the first is row ${first})`;
}
