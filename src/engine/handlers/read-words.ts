import {
  modelTasks,
  sensitivities,
  testCategories,
  type ModelTask,
  type Sensitivity,
  type TestCategory,
} from '../../domain/vocabulary.js';
import { modelTaskPrefix, sensitivityWords, testCategoryPrefix, wireWord } from '../../wire/enums.js';
import type { Fields } from '../server/fields.js';
import { invalid } from '../server/rest-error.js';

/** Readers of the API's enum words; each throws RestError naming the field and the allowed words. */

export function readModelTask(fields: Fields, name: string): ModelTask | undefined {
  const word = fields.text(name);
  if (word === undefined || word === 'MODEL_TASK_UNSPECIFIED') return undefined;
  return readWord(word, modelTasks, modelTaskPrefix, fields.pathOf(name));
}

export function readCategory(word: string, path: string): TestCategory {
  return readWord(word, testCategories, testCategoryPrefix, path);
}

/** A number may stand for the word, as in a published template: 1 is less sensitive, 3 more. */
export function readSensitivity(fields: Fields, name: string): Sensitivity {
  const given = fields.raw(name) ?? 'TEST_SENSITIVITY_UNSPECIFIED';
  if (given === 'TEST_SENSITIVITY_UNSPECIFIED' || given === 0 || given === '') return 'default';
  const found = sensitivities.find((word, index) => given === sensitivityWords[word] || given === index + 1);
  if (found === undefined)
    throw fields.wrongType(name, `one of ${Object.values(sensitivityWords).join(', ')}`);
  return found;
}

function readWord<T extends string>(word: string, allowed: readonly T[], prefix: string, path: string): T {
  const found = allowed.find((candidate) => wireWord(prefix, candidate) === word);
  if (found !== undefined) return found;
  const words = allowed.map((candidate) => wireWord(prefix, candidate)).join(', ');
  throw invalid(`${path} must be one of ${words}, not ${word.slice(0, 80)}`);
}
