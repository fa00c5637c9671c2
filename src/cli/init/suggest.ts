import type { ModelTask } from '../../domain/vocabulary.js';
import { mostClasses, type SeenColumn, type SeenData } from './look-at-data.js';

/** What can be chosen, the likeliest first, and whether that one is so likely that nobody need be asked. */
export interface Suggestion<T> {
  readonly options: readonly T[];
  readonly isClear: boolean;
}

const evaluationName = /(^|[^a-z])(test|eval|evaluation|new|current|latest)([^a-z]|$)/i;
const heldOutName = /(^|[^a-z])(ref|reference|valid|validation|val|holdout|hold-out|dev|baseline)([^a-z]|$)/i;
/** A model does better on these rows than on any other, so they are a poor measure. */
export const isTrainingName = (path: string): boolean => /(^|[^a-z])train(ing)?([^a-z]|$)/i.test(path);

/** Files by how likely each is the data under test. */
export function suggestEvaluation(paths: readonly string[]): Suggestion<string> {
  return rank(paths, (path) =>
    evaluationName.test(nameOf(path)) ? 2 : isTrainingName(nameOf(path)) ? 0 : 1,
  );
}

/** Files by how likely each is what the evaluation is measured from. */
export function suggestReference(paths: readonly string[], evaluation: string): Suggestion<string> {
  const folder = evaluation.slice(0, evaluation.lastIndexOf('/'));
  const others = paths.filter((path) => path !== evaluation);
  return rank(others, (path) => {
    const name = nameOf(path);
    const byName = heldOutName.test(name) ? 4 : isTrainingName(name) || evaluationName.test(name) ? 0 : 2;
    return byName + (path.startsWith(`${folder}/`) ? 1 : 0);
  });
}

const labelNames = [
  ['label', 'labels', 'target', 'y', 'class', 'ground_truth', 'gold', 'truth', 'y_true'],
  [
    'outcome',
    'response',
    'churn',
    'churned',
    'fraud',
    'is_fraud',
    'default',
    'survived',
    'species',
    'price',
    'income',
    'sentiment',
    'rating',
    'quality',
    'status',
  ],
].map((names) => new Set(names));

/** Columns of both files by how likely each is the label. */
export function suggestLabel(reference: SeenData, evaluation: SeenData): Suggestion<string> {
  const shared = reference.columns.filter(
    ({ name, role, isProse, distinctCount }) =>
      role === undefined &&
      !isProse &&
      distinctCount > 1 &&
      evaluation.columns.some((other) => other.name === name),
  );
  const last = reference.columns.at(-1)?.name;
  const score = ({ name, distinctCount }: SeenColumn): number => {
    const plain = name.toLowerCase();
    const byName = labelNames[0]?.has(plain) ? 8 : labelNames[1]?.has(plain) ? 4 : 0;
    return byName + (name === last ? 2 : 0) + (distinctCount <= mostClasses ? 1 : 0);
  };
  const { options, isClear } = rank(shared, score);
  const [first] = options;
  return {
    options: options.map(({ name }) => name),
    isClear: isClear && first !== undefined && score(first) >= 8,
  };
}

/** Tasks that the values of a label column allow. */
export function suggestTask(
  { kind, distinctCount, isWhole }: SeenColumn,
  texts: readonly string[],
): Suggestion<ModelTask> {
  const classes = distinctCount === 2 ? 'binary-classification' : 'multiclass-classification';
  if (distinctCount === 3 && texts.length === 2)
    return { options: ['natural-language-inference', 'multiclass-classification'], isClear: false };
  if (distinctCount === 2) return { options: [classes], isClear: true };
  if (kind !== 'numbers') return { options: [classes], isClear: distinctCount <= mostClasses };
  if (isWhole && distinctCount <= 20)
    return { options: [classes, 'regression'], isClear: distinctCount <= 5 };
  return { options: ['regression', classes], isClear: distinctCount > mostClasses };
}

function rank<T>(all: readonly T[], score: (one: T) => number): Suggestion<T> {
  const options = [...all].sort((a, b) => score(b) - score(a));
  const [first, second] = options;
  const isClear = first !== undefined && (second === undefined || score(first) > score(second));
  return { options, isClear };
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
