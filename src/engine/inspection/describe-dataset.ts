import { shorten } from '../../domain/words/shorten.js';
import type { LoadedDataset } from '../data/load-dataset.js';
import type { DatasetSettings } from '../data/read-data-params.js';

const shownClasses = 10;

/** Such as `400 rows, 5 columns; labels "no" 300, "yes" 98, missing 2`. */
export function describeDataset(
  { table, labels, classNames }: LoadedDataset,
  { labelColumn }: DatasetSettings,
): string {
  const size = `${table.rowCount} rows, ${table.names.length} columns`;
  if (!labels || labelColumn === undefined) return `${size}; no label column`;
  const counts = classNames.map(() => 0);
  let missing = 0;
  for (const label of labels) {
    if (label < 0) missing++;
    else counts[label] = (counts[label] ?? 0) + 1;
  }
  const told = counts
    .slice(0, shownClasses)
    .map((count, index) => `${JSON.stringify(shorten(classNames[index] ?? '', 40))} ${count}`);
  if (counts.length > shownClasses) told.push(`… ${counts.length - shownClasses} more classes`);
  if (missing > 0) told.push(`missing ${missing}`);
  return `${size}; labels ${told.join(', ')}`;
}
