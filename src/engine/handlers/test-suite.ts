import { testCategories } from '../../domain/vocabulary.js';
import { testCategoryPrefix, wireWord } from '../../wire/enums.js';
import { testsOf } from '../checks/index.js';
import { defaultsOf, isJsonObject } from '../contract/read-shape.js';
import type { Handlers } from '../server/listen.js';
import { notFound } from '../server/rest-error.js';
import type { EngineParts } from './engine-parts.js';
import { findTestRun } from './find.js';

/** What can be run, and how it was. */
export function testSuiteHandlers({
  store,
  settings,
}: EngineParts): Pick<Handlers, 'getTestConfig' | 'listValidationCategories'> {
  const tests = testsOf(settings.compat);
  return {
    /** Its parameters as the run had them, under its key in `individual_tests_config`: those given, else the defaults. */
    getTestConfig: ({ params }) => {
      const run = findTestRun(store, params['testRunId']);
      const { configName = '' } = params;
      const ran = new Set(run.batches.map(({ testType }) => testType));
      const sharing = tests.filter(({ configKey }) => configKey === configName);
      if (!sharing.some(({ testType }) => ran.has(testType)))
        throw notFound(`configuration ${configName} in test run ${run.id}`);
      const given = Object.hasOwn(run.tests, configName) ? run.tests[configName] : undefined;
      const config = {
        run: true,
        ...Object.assign({}, ...sharing.map((test) => defaultsOf(test.params))),
        ...(isJsonObject(given) && given),
      } as object;
      return {
        annotatedTestConfig: {
          contents: Buffer.from(JSON.stringify(config)).toString('base64'),
          description: sharing.map(({ description }) => description).join(' '),
        },
      };
    },
    /** Those of the engine's own tests. */
    listValidationCategories: () => ({
      categories: testCategories
        .filter((category) => tests.some((test) => test.category === category))
        .map((category) => wireWord(testCategoryPrefix, category)),
    }),
  };
}
