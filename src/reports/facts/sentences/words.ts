import type { TestCase } from '../../../domain/results.js';
import { quoteWord } from '../../../domain/words/quote-word.js';
import { cleanLine } from '../../safe-text/clean-text.js';
import { formatMetric } from '../amount.js';
import { formatPercent, intervalsInWords } from '../format-number.js';
import { metricWords } from '../test-title.js';

/** Tells a case in a sentence without its full stop, if it is of the kind that the teller knows. Holds foreign text. */
export type Teller = (testCase: TestCase) => string | undefined;

const shownFeatures = 3;

/** `age`, `age and job`, `age, job, day and 4 more`. */
export function featureWords({ features }: Pick<TestCase, 'features'>): string {
  const names = features.slice(0, shownFeatures).map((name) => cleanLine(name, 80));
  const hidden = features.length - names.length;
  if (hidden > 0) return `${names.join(', ')} and ${hidden} more`;
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** A value of a column, or the piece of it: `from 59 to 93`, `above 60`, `"oct"`. */
export function valueWords(name: string): string {
  const words = cleanLine(intervalsInWords(name), 120);
  return words === name && !/^(?:above |up to )?-?\d[\d.e+-]*$/i.test(name) ? quoteWord(name) : words;
}

/** `where month is "oct"`; a piece of several columns names them itself. */
export function placeWords(features: readonly string[], subset: string): string {
  const words = cleanLine(intervalsInWords(subset), 160);
  if (features.length > 1 && subset.includes(' = ')) return `where ${words}`;
  const name = featureWords({ features });
  return `where ${name === '' ? 'it' : name} is ${valueWords(subset)}`;
}

/** Two values of a metric in two places, such as `on the 412 rows it is right in 9 of 100, overall in 65`. */
export function twoValues(
  metric: string,
  [place, value]: readonly [string, number],
  [otherPlace, otherValue]: readonly [string, number],
): string {
  if (metric === 'accuracy' || metric === 'multiclass_accuracy') {
    return `${place} it is right in ${ofHundred(value, otherValue)}, ${otherPlace} in ${ofHundred(otherValue, value).replace(' of 100', '')}`;
  }
  return `${place} its ${metricWords(metric)} is ${formatMetric(metric, value)}, ${otherPlace} ${formatMetric(metric, otherValue)}`;
}

/** `65 of 100`; as per cent where whole ones would look like `other`, or like none or all. */
function ofHundred(share: number, other: number): string {
  const [whole, otherWhole] = [Math.round(share * 100), Math.round(other * 100)];
  const isRough = [share, other].some((one) => {
    const rounded = Math.round(one * 100);
    return (rounded === 0 && one > 0) || (rounded === 100 && one < 1);
  });
  return whole === otherWhole || isRough ? formatPercent(share) : `${whole} of 100`;
}

export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
