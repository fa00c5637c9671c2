import { predictsValues } from '../../domain/metrics/task-groups.js';
import type { ModelTask } from '../../domain/vocabulary.js';
import { DataError } from '../data/data-error.js';
import { isNumbered } from '../data/gold-labels.js';
import { nameFinder } from '../data/find-name.js';
import { listNames } from '../data/list-names.js';
import { numberedClasses } from '../data/read-labels.js';

export interface MatchedClasses {
  /** Per class its column of the model's probabilities; `undefined` when the columns are in the order of the classes. */
  readonly columns: readonly number[] | undefined;
  /** What the reader should know of it, a sentence each. */
  readonly notes: readonly string[];
}

/**
 * Finds each class among those that the model lists, in the order of its probabilities: by name, else by class index.
 * Integers that are neither, such as −1 and 1, are taken in their order, and so are all names for classes "0", "1", ….
 * `modelClasses`: `undefined` when the model tells none. `isGiven`: whether `class_names` are given; else `classNames`
 * come from the model or the labels. Throws DataError when the lists contradict each other.
 */
export function matchClasses(
  modelClasses: readonly string[] | undefined,
  classNames: readonly string[],
  isGiven: boolean,
): MatchedClasses {
  if (!modelClasses) return { columns: undefined, notes: [] };
  const listed = `The model lists its classes as ${listNames(modelClasses)}`;
  if (modelClasses.length === classNames.length) {
    const byName = permutation(classNames.map(nameFinder(modelClasses)));
    const columns = byName ?? columnsByIndex(modelClasses);
    if (columns?.some((column, k) => column !== k)) {
      const how = byName ? 'name' : 'index';
      return { columns, notes: [`${listed}; they were matched to ${listNames(classNames)} by ${how}.`] };
    }
    if (columns && !byName && !isNumbered(classNames) && modelClasses.every(isPlaceholder)) {
      const note = `The model does not name its classes (${listNames(modelClasses)}): they were taken for ${listNames(classNames)} by index. Check that it was trained in this order, or give class_map.`;
      return { columns: undefined, notes: [note] };
    }
    if (columns) {
      const isCalledByModel = !isGiven && !isNumbered(classNames);
      return {
        columns: undefined,
        notes: isCalledByModel ? [`${listed}, and so they are called here.`] : [],
      };
    }
    if (modelClasses.every(isInteger) || isNumbered(classNames)) {
      const note = `${listed}; they were taken for ${listNames(classNames)} in this order.`;
      return { columns: undefined, notes: [note] };
    }
  }
  throw new DataError(
    isGiven
      ? `${listed}; data_params.class_names are ${listNames(classNames)}. Give the names that the model has, or a model of these classes.`
      : `${listed}; by their labels the data have the classes ${listNames(classNames)}. Check the label column and the ` +
          'task of the model, or name its classes with data_params.class_names.',
  );
}

/** Throws DataError for a model that lists classes where the task is to predict a number. */
export function refuseClassifier(modelClasses: readonly string[] | undefined, task: ModelTask): void {
  if (!modelClasses || !predictsValues(task)) return;
  throw new DataError(
    `The model lists its classes as ${listNames(modelClasses)}: it is a classifier, and the task is ${task}. Give the task ` +
      'binary-classification or multiclass-classification, or a model that answers a number for each row.',
  );
}

/**
 * What to call the classes of data that do not name them: as the model does; its class indices become "0", "1", … in
 * this order. `undefined` when the task has another number of classes.
 */
export function namesFromModel(
  modelClasses: readonly string[] | undefined,
  task: ModelTask,
): readonly string[] | undefined {
  const count = modelClasses?.length ?? 0;
  if (!modelClasses || count < 2 || (task === 'binary-classification' && count !== 2)) return undefined;
  return columnsByIndex(modelClasses) ? numberedClasses(count) : modelClasses;
}

/** The model's labels are class indices: 0, 1, … or LABEL_0, LABEL_1, …, as exporters write them who know no names. */
function columnsByIndex(modelClasses: readonly string[]): number[] | undefined {
  const indices = modelClasses.map((name) => /^(?:LABEL_)?(\d{1,9})$/i.exec(name)?.[1]).map(Number);
  return permutation(indices.map((_, k) => indices.indexOf(k)));
}

/** `undefined` unless each place is found, once. */
function permutation(places: readonly (number | undefined)[]): number[] | undefined {
  const found = places.filter((place): place is number => place !== undefined && place >= 0);
  return new Set(found).size === places.length ? found : undefined;
}

/** As exporters call a class that they know no name of. */
function isPlaceholder(name: string): boolean {
  return /^LABEL_\d+$/i.test(name);
}

function isInteger(name: string): boolean {
  return /^-?\d+$/.test(name);
}
