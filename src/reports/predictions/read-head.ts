import { formatVersion, headKey, type Head } from './predictions-format.js';
import { PredictionsError } from './predictions-error.js';

/** What the gate wrote beside the columns. Throws PredictionsError when it did not, or another version of it. */
export function readHead(remarks: ReadonlyMap<string, string>): Head {
  const text = remarks.get(headKey);
  if (text === undefined)
    throw new PredictionsError('is Parquet, but no predictions.parquet of the model gate');
  const head = parse(text);
  if (typeof head !== 'object' || head === null || !('format' in head)) {
    throw new PredictionsError('has a head that is not understood');
  }
  const { format } = head;
  if (format !== formatVersion) {
    throw new PredictionsError('is of another version; use the program that wrote it, or a newer one');
  }
  if ('labelSpan' in head) {
    const { labelSpan } = head;
    if (typeof labelSpan === 'number' && labelSpan >= 0 && labelSpan < Infinity) return { format, labelSpan };
    throw new PredictionsError('has a head without the span of its labels');
  }
  const classNames = 'classNames' in head ? head.classNames : undefined;
  const isNames = Array.isArray(classNames) && classNames.every((name) => typeof name === 'string');
  if (!isNames || classNames.length < 2 || new Set(classNames).size < classNames.length) {
    throw new PredictionsError('has a head without two or more class names');
  }
  return { format, classNames };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
