import { InputError } from '../domain/errors.js';
import { nearest } from '../domain/words/nearest.js';
import { isPlatformTest } from '../engine/suite/platform-tests.js';
import { stressTests } from '../engine/checks/index.js';
import { defaultsOf } from '../engine/contract/read-shape.js';
import type { StressTest } from '../engine/contract/stress-test.js';
import { pageOf } from '../reports/facts/page-of.js';
import type { CommandEdge, ExitStatus } from './command-edge.js';
import { testsFlags } from './flags/tests-flags.js';
import { readFlag } from './flag.js';
import type { Arguments } from './parse-arguments.js';
import { testCatalogue } from './test-catalogue.js';
import { testSheets } from './test-sheet.js';

/** `tests`: the catalogue of the embedded engine. Throws InputError for a test it does not have. */
export function testsCommand({ operand, values, switches }: Arguments, edge: CommandEdge): ExitStatus {
  const category = readFlag(testsFlags.category, values.category);
  const named = operand === undefined ? stressTests : findTests(operand);
  const found = named.filter((test) => category === undefined || test.category === category);
  if (switches.has('json')) edge.print(`${JSON.stringify(found.map(toData), undefined, 1)}\n`);
  else if (found.length > 0)
    edge.print(operand === undefined ? testCatalogue(found, edge.look) : testSheets(found, edge.look));
  else
    edge.log.info(`The embedded engine has no such test${category ? ` of the category ${category}` : ''}.`);
  return 0;
}

/** By type, by key in `individual_tests_config` (which several tests may share) or by title. */
function findTests(typed: string): readonly StressTest[] {
  const normal = (word: string): string => word.toLowerCase().replaceAll(/[-_ ]+/g, '_');
  const namesOf = ({ testType, configKey, title }: StressTest): readonly string[] => [
    testType,
    configKey,
    title,
  ];
  for (const index of [0, 1, 2]) {
    const found = stressTests.filter((test) => normal(namesOf(test)[index] ?? '') === normal(typed));
    if (found.length > 0) return found;
  }
  if (isPlatformTest(typed)) {
    const message = 'is known to RIME, but not run by the embedded engine; a cluster runs it.';
    throw new InputError([{ name: JSON.stringify(typed), message }]);
  }
  const close = nearest(typed, stressTests.flatMap(namesOf));
  const hint = close === undefined ? 'See model-gate tests.' : `Did you mean ${JSON.stringify(close)}?`;
  throw new InputError([{ name: JSON.stringify(typed), message: `is not a test. ${hint}` }]);
}

function toData(test: StressTest): object {
  const { testType, configKey, title, description, category, modalities, tasks, runsByDefault } = test;
  return {
    testType,
    configKey,
    title,
    description,
    category,
    modalities,
    tasks,
    runsByDefault,
    parameters: defaultsOf(test.params),
    page: pageOf(testType),
  };
}
