import { describeRowsUsed } from './describe-rows-used.js';
import { describeUnread } from './describe-unread.js';
import { listNames } from './list-names.js';
import type { LoadedDataset } from './load-dataset.js';

/** What a reader should know of how a file was read, a sentence each. `path`: of the file. */
export function describeReading(path: string, dataset: LoadedDataset): readonly string[] {
  return [
    ...(dataset.written ? [`How ${path} is written: ${dataset.written.join('; ')}.`] : []),
    ...(dataset.spelledClasses
      ? [
          `The labels of ${path} stand for the classes 0, 1, … in this order: ${listNames(dataset.spelledClasses)}; class-names may ` +
            'give another.',
        ]
      : []),
    ...describeRowsUsed(path, dataset),
    ...describeUnread(path, dataset),
  ];
}
