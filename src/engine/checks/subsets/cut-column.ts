import { type Column, noCells } from '../../data/columns/column.js';
import type { StudiedColumn } from '../studied-columns.js';
import { cutCategories } from './cut-categories.js';
import { cutNumbers } from './cut-numbers.js';
import type { Cuts } from './cuts.js';

/** The same cuts for all samples of a column: values of a category, or up to `parts` intervals of numbers. */
export function cutColumn(kind: StudiedColumn['kind'], samples: readonly Column[], parts: number): Cuts {
  return kind === 'numeric' ? cutNumbers(samples, parts) : cutCategories(samples);
}

/** The last cuts of a column: several tests cut the same one, and 100,000 cells take milliseconds. */
const lastCuts = new WeakMap<
  Column,
  { readonly key: string; readonly others: unknown; readonly cuts: Cuts }
>();

/** The same, remembered while the cells are. */
export function cutOnce(kind: StudiedColumn['kind'], samples: readonly Column[], parts: number): Cuts {
  const [first = noCells, other] = samples;
  const known = lastCuts.get(first);
  const key = `${kind} ${parts} ${samples.length}`;
  if (known?.key === key && known.others === other) return known.cuts;
  const cuts = cutColumn(kind, samples, parts);
  lastCuts.set(first, { key, others: other, cuts });
  return cuts;
}
