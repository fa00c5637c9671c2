import type { ForeseenTest } from '../../domain/foreseen.js';
import type { ModelTask } from '../../domain/vocabulary.js';
import { plural } from '../../domain/words/plural.js';
import { testsOf } from '../checks/index.js';
import type { DatasetSettings } from '../data/read-data-params.js';
import type { DataFile } from '../jobs/answer-datasets.js';
import { modalityOf } from '../jobs/modality.js';
import { foreseeTests } from '../suite/foresee-tests.js';
import type { InspectionSpec } from './inspection.js';

/** The tests of the catalogue, and what a job of this kind would do with each. `files`: as far as the data could be read. */
export function foreseenTests(
  { settings: { compat }, categories, tests, modelPath }: InspectionSpec,
  task: ModelTask,
  { textFeatures }: DatasetSettings,
  files: Readonly<Record<'reference' | 'evaluation', DataFile>> | undefined,
): readonly ForeseenTest[] {
  const answering = {
    hasModel: modelPath !== undefined,
    hasStored: files?.evaluation.stored !== undefined,
  };
  return foreseeTests(testsOf(compat), modalityOf(textFeatures), task, categories, tests, answering);
}

/** `38 tests of model-performance, drift, 4 of them floors, which always run`: as many as a plan lists. */
export function countTests(tests: readonly ForeseenTest[], categories: readonly string[]): string {
  const running = tests.filter(({ whyNot }) => whyNot === undefined);
  const floors = running.filter(({ isFloor }) => isFloor).length;
  const always = floors === 0 ? '' : `, ${floors} of them floors, which always run`;
  return `${plural(running.length, 'test')} of ${categories.join(', ')}${always}`;
}
