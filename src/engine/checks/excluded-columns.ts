import { ParameterError, type Params, readTexts } from '../contract/read-params.js';

/**
 * The parameter `exclude_columns`. `known`: every name that would mean something there, in the order to show them.
 * Throws ParameterError unless it is a list of such names: a misspelt one would leave its column in unnoticed.
 */
export function readExcludedColumns(params: Params, known: Iterable<string>): ReadonlySet<string> {
  const excluded = new Set(readTexts(params, 'exclude_columns'));
  const names = new Set(known);
  const unknown = [...excluded].filter((name) => !names.has(name));
  if (unknown.length > 0) {
    const told = unknown.map((name) => JSON.stringify(name)).join(' and ');
    const are = unknown.length === 1 ? 'is' : 'are';
    const columns = [...names].join(', ');
    throw new ParameterError('exclude_columns', `names ${told}, which ${are} not among ${columns}`);
  }
  return excluded;
}
