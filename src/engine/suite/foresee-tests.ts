import type { ForeseenTest } from '../../domain/foreseen.js';
import type { ModelTask, TestCategory } from '../../domain/vocabulary.js';
import type { Given } from '../contract/parameter.js';
import type { Modality, StressTest } from '../contract/stress-test.js';
import { fittingTests, settingsOf } from './select-tests.js';
import { whyItCannotAsk, type Answering } from './what-it-asks.js';

/** Every test of the catalogue, with why it is left out where `fittingTests` leaves it out or there is nobody to ask. */
export function foreseeTests(
  all: readonly StressTest[],
  modality: Modality,
  task: ModelTask,
  categories: readonly TestCategory[],
  config: Given,
  answering: Answering,
): readonly ForeseenTest[] {
  const chosen = new Set(fittingTests(all, modality, task, categories, config).map(({ test }) => test));
  const whyNot = (test: StressTest): string => {
    if (!test.modalities.includes(modality)) return `not for ${modality} data`;
    if (!test.tasks.includes(task)) return `not for ${task}`;
    if (test.isFloor !== true && !categories.includes(test.category)) return 'of a category not asked for';
    return settingsOf(config, test.configKey).run === false
      ? 'switched off (run.tests)'
      : 'off unless switched on (run.tests)';
  };
  return all.map((test) => {
    const { testType, title, category } = test;
    const left = chosen.has(test) ? whyItCannotAsk(test, answering) : whyNot(test);
    return { testType, title, category, whyNot: left, isFloor: test.isFloor === true };
  });
}
