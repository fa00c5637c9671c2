import { groupThousands } from '../../domain/words/group-thousands.js';
import { plural } from '../../domain/words/plural.js';
import type { LoadedDataset } from './load-dataset.js';

/** Which rows of a file were left out, a sentence for each reason. `path`: of the file. */
export function describeRowsUsed(
  path: string,
  { fileRowCount, goldlessCount = 0, table }: Pick<LoadedDataset, 'fileRowCount' | 'goldlessCount' | 'table'>,
): readonly string[] {
  const drawn = table.rowCount + goldlessCount;
  return [
    ...(fileRowCount !== undefined && fileRowCount > drawn
      ? [
          `Of ${path} ${groupThousands(drawn)} of ${plural(fileRowCount, 'row')} were used: data_params.nrows says how many.`,
        ]
      : []),
    ...(goldlessCount > 0
      ? [
          `${plural(goldlessCount, 'row')} of ${path} without a gold label (−1) ${goldlessCount === 1 ? 'was' : 'were'} left out.`,
        ]
      : []),
  ];
}
