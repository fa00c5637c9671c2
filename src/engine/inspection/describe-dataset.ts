import { countUnlabelled, type ValueTarget } from '../../domain/metrics/target.js';
import { groupThousands } from '../../domain/words/group-thousands.js';
import { plural } from '../../domain/words/plural.js';
import { shorten } from '../../domain/words/shorten.js';
import type { LoadedDataset } from '../data/load-dataset.js';
import type { DatasetSettings } from '../data/read-data-params.js';

const shownClasses = 10;

/** Such as `4,000 rows, 5 columns; labels "no" 300, "yes" 98, missing 2`. */
export function describeDataset(
  { table, target, classNames }: LoadedDataset,
  { labelColumn }: DatasetSettings,
): string {
  const size = `${plural(table.rowCount, 'row')}, ${plural(table.names.length, 'column')}`;
  if (!target || labelColumn === undefined) return `${size}; no label column`;
  if (target.kind === 'values') return `${size}; labels ${describeNumbers(target)}`;
  const counts = classNames.map(() => 0);
  let missing = 0;
  for (const label of target.ids) {
    if (label < 0) missing++;
    else counts[label] = (counts[label] ?? 0) + 1;
  }
  const told = counts
    .slice(0, shownClasses)
    .map(
      (count, index) => `${JSON.stringify(shorten(classNames[index] ?? '', 40))} ${groupThousands(count)}`,
    );
  if (counts.length > shownClasses) told.push(`… ${counts.length - shownClasses} more classes`);
  if (missing > 0) told.push(`missing ${groupThousands(missing)}`);
  return `${size}; labels ${told.join(', ')}`;
}

/** Such as `from 25 to 346, missing 2`. */
function describeNumbers(target: ValueTarget): string {
  const known = target.numbers.filter((value) => !Number.isNaN(value));
  const [low, high] = [known.reduce((a, b) => Math.min(a, b)), known.reduce((a, b) => Math.max(a, b))];
  const missing = countUnlabelled(target);
  return `from ${low} to ${high}${missing > 0 ? `, missing ${groupThousands(missing)}` : ''}`;
}
