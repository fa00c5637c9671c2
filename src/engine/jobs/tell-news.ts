import { quoteWord } from '../../domain/words/quote-word.js';
import { classIdsOf, type Feature } from '../data/dataset.js';
import type { LoadedDataset } from '../data/load-dataset.js';
import { columnOf } from '../data/table.js';
import { cellKind, countKinds } from '../checks/abnormal-inputs/cell-kind.js';

interface RunData {
  readonly features: readonly Feature[];
  readonly classNames: readonly string[];
  readonly reference: LoadedDataset;
  readonly evaluation: LoadedDataset;
}

const shownReasons = 5;

/**
 * What the evaluation data have and the reference data never had, as a sentence: the likeliest reason why a model fails,
 * which says at best in which row it did. Of cells only when it failed on the evaluation data. `undefined` when there is
 * nothing new.
 */
export function tellNews(data: RunData, failedOn: 'reference' | 'evaluation'): string | undefined {
  const news = [...newClasses(data), ...(failedOn === 'evaluation' ? newCells(data) : [])];
  if (news.length === 0) return undefined;
  const more = news.length > shownReasons ? ` and ${news.length - shownReasons} more` : '';
  return `The evaluation data have what the reference data never have: ${news.slice(0, shownReasons).join('; ')}${more}.`;
}

/** Such as `the class "2" (97 rows, the first is row 4)`. */
function newClasses({ classNames, reference, evaluation }: RunData): string[] {
  const [before, now] = [classIdsOf(reference), classIdsOf(evaluation)];
  if (!before || !now) return [];
  const known = new Set(before);
  const rowsOf = new Map<number, number[]>();
  for (const [row, label] of now.entries()) {
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
    const example = cells.cell(odd[0] ?? -1);
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
