import { quoteWord } from '../../domain/words/quote-word.js';
import { numberedClasses } from '../data/read-labels.js';
import type { Answer, AnswerForm, ClassForm } from './answer.js';
import { ModelError } from './model.js';
import { oneHot } from './one-hot.js';
import type { Label, Said } from './said.js';

/**
 * What a function or a service returned, as probabilities or numbers. Classes are told from probabilities by their type: a
 * single whole number, flag or text a row is a class, a fraction is a probability; of more than two classes a single
 * number can only be one of them. `names`: what the classes may be called, in order. Throws ModelError for what is none.
 */
export function toAnswer(
  source: string,
  said: Said,
  form: AnswerForm,
  names: readonly string[] | undefined,
): Answer {
  const { shape } = said;
  const isOneEach = shape.length === 1 || (shape.length === 2 && shape[1] === 1);
  const labels = form.kind === 'classes' && isOneEach ? readLabels(said, form) : undefined;
  if (form.kind === 'classes' && labels) {
    return oneHot(source, labels, names ?? numberedClasses(form.classCount));
  }
  const values = 'labels' in said ? Float64Array.from(said.labels, toNumber(source)) : said.values;
  return { source, shape, values };
}

/** `undefined` for probabilities. Classes that were learnt from a column of floats are floats, to scikit-learn. */
function readLabels(said: Said, { takesPositiveOnly }: ClassForm): readonly Label[] | undefined {
  if ('labels' in said) return said.labels;
  const areClasses = !takesPositiveOnly && said.values.every((value) => Number.isInteger(value));
  return areClasses ? [...said.values] : undefined;
}

function toNumber(source: string): (label: Label) => number {
  return (label) => {
    if (typeof label !== 'string') return Number(label);
    throw new ModelError(`${source} returned a text, ${quoteWord(label)}, where a number was expected.`, {
      isLasting: true,
    });
  };
}
