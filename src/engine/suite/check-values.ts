import { ParameterError, type Params } from '../contract/read-params.js';
import type { StressTest, TestData } from '../contract/stress-test.js';
import { readExcludedColumns } from '../checks/excluded-columns.js';
import { isJsonObject } from './check-params.js';
import type { SelectedTest } from './select-tests.js';

/**
 * Every parameter of the test with a value of the right type that can't be, such as a sample of no rows; one sentence
 * each, empty when there is none. `params`: complete, defaults included.
 */
export function impossibleValues(
  { configKey, defaults, readParams }: Pick<StressTest, 'configKey' | 'defaults' | 'readParams'>,
  params: Params,
): string[] {
  const problems: string[] = [];
  const repaired = new Set<string>();
  let tried = params;
  for (;;) {
    const error = complaint(() => readParams(tried, 'default'));
    if (!error || repaired.has(error.parameter)) return problems;
    problems.push(`${configKey}.${error.message}`);
    // The default in its place, so that what stands behind it is read, too.
    repaired.add(error.parameter);
    tried = withDefault(tried, defaults, error.parameter.split('.'));
  }
}

/** Every test whose `exclude_columns` names a column that the data don't have; one sentence each. */
export function missingColumns(selected: readonly SelectedTest[], data: TestData): string[] {
  const problems = selected.flatMap(({ test: { configKey, excludable }, params }) => {
    const error = excludable && complaint(() => readExcludedColumns(params, excludable(data)));
    return error ? [`${configKey}.${error.message}`] : [];
  });
  // Tests may share a key.
  return [...new Set(problems)];
}

function complaint(read: () => unknown): ParameterError | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    if (error instanceof ParameterError) return error;
    throw error;
  }
}

function withDefault(params: Params, defaults: Params, [name = '', ...inner]: readonly string[]): Params {
  const [given, preset] = [params[name], defaults[name]];
  const value =
    inner.length > 0 && isJsonObject(given) && isJsonObject(preset)
      ? withDefault(given, preset, inner)
      : (preset ?? null);
  return { ...params, [name]: value };
}
