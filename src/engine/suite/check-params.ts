import { didYouMeanInBrackets } from '../../domain/words/nearest.js';
import type { Given } from '../contract/parameter.js';
import { findUnknown, readShape } from '../contract/read-shape.js';
import { listColumns } from '../data/find-column.js';
import type { StressTest, TestData } from '../contract/stress-test.js';
import { ConfigError } from './config-error.js';
import type { SelectedTest } from './select-tests.js';

/**
 * Everything that is wrong with what is given for the tests of one key, as far as no data are needed; a sentence each,
 * empty when nothing is.
 */
export function checkParams(tests: readonly StressTest[], given: Given, path: string): string[] {
  const names = tests.flatMap(({ params }) => Object.keys(params));
  const problems = findUnknown(given, [...new Set(names)], path);
  for (const { params } of tests) readShape(params, given, { path, sensitivity: 'default', problems });
  // Tests that share a key may have the same parameter.
  return [...new Set(problems)];
}

/**
 * Throws ConfigError with every name of a column, in the parameters of any of the tests, that the data don't have: a
 * misspelt one would leave its column in unnoticed.
 */
export function checkColumns(selected: readonly SelectedTest[], data: TestData): void {
  const problems = selected.flatMap(({ test: { configKey, params }, given }) =>
    Object.entries(params).flatMap(([name, { columns }]) => {
      const complaint = columns && describeUnknown(given[name], columns(data));
      return complaint === undefined ? [] : [`${configKey}.${name} ${complaint}`];
    }),
  );
  if (problems.length > 0) throw new ConfigError([...new Set(problems)]);
}

function describeUnknown(given: Given[string] | undefined, known: readonly string[]): string | undefined {
  const names = new Set(known);
  const unknown = Array.isArray(given) ? [...new Set(given)].filter((name) => !names.has(String(name))) : [];
  if (unknown.length === 0) return undefined;
  const told = unknown.map((name) => JSON.stringify(name)).join(' and ');
  const meant = unknown.length === 1 ? didYouMeanInBrackets(String(unknown[0]), known) : '';
  return `names ${told}${meant}, which ${unknown.length === 1 ? 'is' : 'are'} not among ${listColumns([...names])}`;
}
