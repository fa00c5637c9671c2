import { DataError } from '../data-error.js';
import { nameOfSeparator } from './csv-form.js';

/** What to tell of a line that has another number of fields than the header. */
export function raggedLine(
  file: string,
  line: number,
  expected: number,
  found: number,
  separator: string,
): DataError {
  const marks = nameOfSeparator(separator);
  return new DataError(
    `${file}: line ${line} has ${found} field${found === 1 ? '' : 's'}, but the header has ${expected}. ` +
      (found > expected
        ? `Quote the fields that hold ${marks}, and leave out those at the ends of lines.`
        : `Is the file cut off, or are there too few ${marks}?`),
  );
}
