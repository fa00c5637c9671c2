import type { Cell } from './cell.js';
import { type Column, toCodedColumn } from './columns/column.js';
import { mapWords } from './columns/words.js';
import type { Fields } from './csv/fields.js';
import type { Spelling } from './spelling.js';

/** A class may be called "None" or "NA": a name is a name before it is a spelling of null. */
export function typeLabels(
  fields: Fields | undefined,
  spelling: Spelling,
  isClass: (name: string) => boolean,
): Column {
  if (fields?.kind !== 'coded') throw new TypeError('labels are kept as they are spelled');
  const toCell = (word: string): Cell => {
    if (isClass(word)) return word;
    return spelling.isNull(word) ? null : spelling.normalize(word);
  };
  return toCodedColumn(fields.codes, mapWords(fields.words, toCell));
}
