import { DataError } from '../data/data-error.js';

interface WithClassNames {
  readonly classNames: readonly string[];
}

/**
 * The class names of both datasets together. Without `class_names` each dataset knows only the classes it has seen, so
 * the longer list counts. Throws DataError when the lists contradict each other: index 1 must mean the same in both.
 */
export function agreeOnClasses(reference: WithClassNames, evaluation: WithClassNames): readonly string[] {
  const [shorter, longer] = [reference.classNames, evaluation.classNames].sort((a, b) => a.length - b.length);
  if (shorter?.every((name, index) => name === longer?.[index])) return longer ?? [];
  throw new DataError(
    `The reference data have the classes ${list(reference.classNames)}, the evaluation data ` +
      `${list(evaluation.classNames)}: name the classes of both with data_params.class_names.`,
  );
}

const list = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');
