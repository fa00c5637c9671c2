import type { TestCase } from '../../domain/results.js';

/** The Hub's ids of metrics, as far as it has one of its own. Source: https://huggingface.co/metrics. */
const metricIds: Readonly<Record<string, string>> = {
  multiclass_accuracy: 'accuracy',
  macro_precision: 'precision',
  macro_recall: 'recall',
  macro_f1: 'f1',
  area_under_curve: 'roc_auc',
  multiclass_area_under_curve: 'roc_auc',
  mean_squared_error: 'mse',
  mean_absolute_error: 'mae',
};

/** The Hub's ids of tasks that do not hang on what the features are. Source: https://huggingface.co/tasks. */
const taskIds: Readonly<Record<string, string>> = {
  'named-entity-recognition': 'token-classification',
  'natural-language-inference': 'text-classification',
};

/** By the kind of the features. */
const featureTasks: Readonly<Record<string, string>> = {
  regression: 'regression',
  'binary-classification': 'classification',
  'multiclass-classification': 'classification',
};

/** Longest id that is written. */
const idLength = 96;

/** The Hub's id of a metric, else its name here as an id. */
export function hubMetric(name: string): string {
  return lookUp(metricIds, name) ?? toHubId(name);
}

/** The Hub's id of a task, such as `tabular-classification`; texts are known by the tests that change them. */
export function hubTask(task: string, cases: readonly TestCase[]): string {
  const kind = lookUp(featureTasks, task);
  if (kind === undefined) return lookUp(taskIds, task) ?? toHubId(task);
  const isOfTexts = cases.some(
    ({ testType, category, status }) =>
      category === 'transformations' && testType.startsWith('text_') && status !== 'skip',
  );
  // The Hub has no regression of texts but under its classification of them.
  if (isOfTexts) return 'text-classification';
  return `tabular-${kind}`;
}

/**
 * Any text as what the Hub takes as an id: letters, digits, `_`, `-` and `.`, and with `isOfOwner` one slash. The Hub
 * refuses a card whose `dataset.type` does not match `^(?:[\w-]+\/)?[\w-.]+$`.
 */
export function toHubId(text: string, isOfOwner = false): string {
  if (isOfOwner && text.length <= idLength && /^[\w-]+\/[\w.-]+$/.test(text)) return text;
  const id = text
    .slice(0, idLength)
    .replaceAll(/[^\w.-]+/g, '-')
    .replaceAll(/^[.-]+|[.-]+$/g, '');
  return id === '' ? 'unnamed' : id;
}

/** A foreign word may be the name of something that every object has. */
function lookUp(ids: Readonly<Record<string, string>>, word: string): string | undefined {
  return Object.hasOwn(ids, word) ? ids[word] : undefined;
}
