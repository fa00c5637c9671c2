import type { SortedNumbers } from '../../../statistics/sorted-numbers.js';
import type { Codes } from '../columns/codes.js';
import type { Words } from '../columns/words.js';

/** The fields of a CSV column as they stand in the file, quotes undone, and not yet typed. */
export type Fields = CodedFields | NumberFields;

/** Any fields: each distinct text once. */
export interface CodedFields {
  readonly kind: 'coded';
  /** Per row the index of its text among `words`, which all differ. */
  readonly codes: Codes;
  readonly words: Words;
}

/** Fields that are numbers but for a few; how a number was spelled is lost. */
export interface NumberFields {
  readonly kind: 'numbers';
  /** Per row its number; NaN where the field is a text or a spelling of null. */
  readonly values: Float64Array;
  /** The numbers in their order, where somebody had the time. */
  readonly sorted?: SortedNumbers | undefined;
  /** The rows of the texts, ascending, and the text of each as an index among `words`. */
  readonly strayRows: Int32Array;
  readonly strayCodes: Int32Array;
  readonly words: Words;
}
