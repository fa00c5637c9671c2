import { DataError } from '../data/data-error.js';
import type { JsonPart } from '../data/json-part.js';
import { toRegExp } from './library.js';

const longestPattern = 10_000;

/** A `pattern` of tokenizer.json: a text, or a regular expression as Rust's crate writes them. Throws DataError for another. */
export function readPattern(part: JsonPart): RegExp {
  const text = part.member('String').optional((one) => one.text());
  const source = text ?? part.member('Regex').text();
  if (source === '' || source.length > longestPattern) throw part.unfit('a pattern that finds something');
  try {
    const pattern = toRegExp(text === undefined ? { Regex: source } : { String: text });
    if (pattern) return pattern;
  } catch (error) {
    throw new DataError(`${part.place} is no regular expression that this engine reads.`, { cause: error });
  }
  throw part.unfit('a text or a regular expression');
}
