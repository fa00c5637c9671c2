import { m } from '../../../domain/measures/index.js';
import { read } from '../../../domain/measures/read.js';
import type { TestCase } from '../../../domain/results.js';
import { quoteWord } from '../../../domain/words/quote-word.js';
import { cleanLine } from '../../safe-text/clean-text.js';
import { formatNumber, formatPercent } from '../format-number.js';
import { featureWords, twoValues, type Teller } from './words.js';

/** Of the model asked with odd cells and changed texts. */
export const whatIfSentences: readonly Teller[] = [
  (testCase) => {
    const told = read(testCase, m.error) ?? read(testCase, m.refused);
    return told === undefined ? undefined : cleanLine(told, 300);
  },
  (testCase) => {
    const metric = read(testCase, m.metric);
    const after = read(testCase, m.valueAfter);
    const notKnowing = read(testCase, m.valueNotKnowing);
    const substituted = cellWords(testCase, m.substitutedValue.name);
    if (
      metric === undefined ||
      after === undefined ||
      notKnowing === undefined ||
      substituted === undefined
    ) {
      return undefined;
    }
    const original = cellWords(testCase, m.originalValue.name);
    const instead = original === undefined ? '' : ` in place of ${original}`;
    const place = `with ${substituted}${instead} in ${featureWords(testCase)}`;
    const comparedWith = cleanLine(read(testCase, m.comparedWith) ?? 'the column shuffled', 80);
    return twoValues(metric, [place, after], [`with ${comparedWith}`, notKnowing]);
  },
  (testCase) => {
    const flipped = read(testCase, m.flippedPredictions);
    const changed = read(testCase, m.changedTexts);
    if (flipped === undefined || changed === undefined) return undefined;
    const share = changed > 0 ? ` (${formatPercent(flipped / changed)})` : '';
    return `${formatNumber(flipped)} of ${formatNumber(changed)} texts got another class once they were changed${share}`;
  },
  (testCase) => {
    const [before, after] = [read(testCase, m.originalClass), read(testCase, m.finalClass)];
    const [first, second] = [read(testCase, m.originalProbability), read(testCase, m.finalProbability)];
    if (before === undefined || after === undefined || first === undefined || second === undefined)
      return undefined;
    return before === after
      ? `the changed text is still called ${quoteWord(after)}, ${formatPercent(second)} sure, the original ${formatPercent(first)}`
      : `the changed text is called ${quoteWord(after)}, the original ${quoteWord(before)}`;
  },
];

/** A cell as the engine tells it: a number, or a text that brings its own quotes. */
function cellWords({ metrics }: TestCase, name: string): string | undefined {
  const value = metrics.find((metric) => metric.name === name)?.value;
  if (typeof value === 'number') return formatNumber(value);
  if (typeof value !== 'string') return undefined;
  const number = Number(value);
  return /^-?\d/.test(value) && Number.isFinite(number) ? formatNumber(number) : cleanLine(value, 80);
}
