import { metricDirections } from './metric-directions.js';

const sharesOfRows = words('accuracy acc correct');
const betterWhenHigher = words('f1 auc auroc auprc r2 precision recall bleu ndcg mrr score');
const betterWhenLower = words('loss error err mse rmse mae mape perplexity ppl wer cer brier');
/** Which data, which of several values; changes nothing. */
const ofData = words(
  'train training val valid validation test testing eval evaluation dev holdout final best',
);
/** How classes are averaged and errors summed; changes nothing either. */
const averages = words(
  'macro micro weighted balanced mean average avg overall binary multiclass roc pr root squared absolute percentage log rate',
);
const counted = /^(?:top)?\d{1,3}$/;

/**
 * Which way a metric gets worse, where its name leaves no doubt: `eval_f1_macro`, `val/loss`, `testRMSE`. `undefined` for
 * one with a word that might turn it round or measure something else of it: `neg_mean_squared_error`, `accuracy_std`.
 */
export function guessDirection(name: string): 'lower' | 'higher' | undefined {
  if (Object.hasOwn(metricDirections, name)) return metricDirections[name];
  const telling = wordsOf(name).filter(
    (word) => !ofData.has(word) && !averages.has(word) && !counted.test(word),
  );
  const rises = telling.filter((word) => sharesOfRows.has(word) || betterWhenHigher.has(word));
  const falls = telling.filter((word) => betterWhenLower.has(word));
  if (rises.length + falls.length < telling.length) return undefined;
  // A Brier score is a score by name only.
  if (falls.length > 0) return rises.every((word) => word === 'score') ? 'higher' : undefined;
  return rises.length > 0 ? 'lower' : undefined;
}

/** Whether it is a share of something by its name, such as `error_rate`. */
export function isRate(name: string): boolean {
  return wordsOf(name).includes('rate');
}

/** Whether it is a share of all rows by its name, each row right or wrong. */
export function isShareOfRows(name: string): boolean {
  const parts = wordsOf(name).filter((word) => !ofData.has(word) && !counted.test(word));
  return parts.length > 0 && parts.every((word) => sharesOfRows.has(word));
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}

/** In small letters, also of `evalLoss`. */
function wordsOf(name: string): readonly string[] {
  return name
    .split(/[^\p{L}\p{N}]+|(?<=[a-z0-9])(?=[A-Z])/u)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase());
}
