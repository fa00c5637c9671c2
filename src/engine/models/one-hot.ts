import { quoteWord } from '../../domain/words/quote-word.js';
import type { Cell } from '../data/cell.js';
import { nameFinder } from '../data/find-name.js';
import { listNames } from '../data/list-names.js';
import { classIndexer } from '../data/read-labels.js';
import type { Answer } from './answer.js';
import { ModelError } from './model.js';

/**
 * A model's answer of classes as one of probabilities [n, classes]: 1 for the class that it named, 0 for the others.
 * A class is named as labels of the data are: by its name, in whatever case, or by its index; true is 1 where no class
 * is called so. `names`: of the classes, in the order of the model. Throws ModelError for a label that is no class.
 */
export function oneHot(source: string, labels: readonly Cell[], names: readonly string[]): Answer {
  const find = classIndexer(names, names.length, nameFinder(names));
  const values = new Float64Array(labels.length * names.length);
  for (const [row, label] of labels.entries()) {
    const index = find(label) ?? (typeof label === 'boolean' ? find(Number(label)) : undefined);
    if (index === undefined) {
      throw new ModelError(
        `${source} answered ${show(label)}, which is none of the classes ${listNames(names)}. Return one of them, or ` +
          'probabilities, which are fractions (floats).',
        { isLasting: true },
      );
    }
    values[row * names.length + index] = 1;
  }
  return { source, shape: [labels.length, names.length], values };
}

function show(label: Cell): string {
  return typeof label === 'string' ? quoteWord(label) : String(label);
}
