import { asClasses } from '../../../../domain/metrics/predictions.js';
import { columnOf, type Table, takeRows, withColumn } from '../../../data/table.js';
import { type Model, ModelError } from '../../../models/model.js';
import { askClasses } from '../../perturbations/ask-model.js';
import type { SampledText } from '../../perturbations/sample-texts.js';
import type { TextEdit } from '../../perturbations/text-edit.js';
import type { StressTest, TestContext } from '../../../contract/stress-test.js';
import { rateText, type PredictedRow } from './rate-text.js';
import { textTest } from './text-test.js';

interface ChangedText {
  readonly sampled: SampledText;
  readonly transformed: string;
}

/**
 * Changes each sampled text and asks the model again. Texts that stay as they are pass without being asked. The
 * random choices hang on the run's seed, the test, the input and the row.
 */
export function textTransformation<Own>({ prepare, ...words }: TextEdit<Own>): StressTest {
  return textTest({
    ...words,
    rate: async (context, model, texts, thresholds, own) => {
      const transform = prepare(own);
      const changes = texts.map((sampled) => {
        const random = context.random(words.key, sampled.feature, sampled.row);
        return { sampled, transformed: transform(sampled.text, random) };
      });
      const predictions = await context.predictions('evaluation');
      if (!predictions) throw new TypeError('a model is there and its predictions are not');
      const answers = await predictChanged(context, model, changes.filter(isChanged));
      return changes.map((change) => {
        const before = { predictions: asClasses(predictions), row: change.sampled.row };
        const after = answers.get(change) ?? before;
        return rateText(context, change.sampled, change.transformed, before, after, thresholds);
      });
    },
  });
}

function isChanged({ sampled, transformed }: ChangedText): boolean {
  return transformed !== sampled.text;
}

/** All in one call; when the model raises, one call each, to learn which texts it raises on. */
async function predictChanged(
  { evaluation }: TestContext,
  model: Model,
  changes: readonly ChangedText[],
): Promise<Map<ChangedText, PredictedRow | ModelError>> {
  const answers = new Map<ChangedText, PredictedRow | ModelError>();
  if (changes.length === 0) return answers;
  const together = await askClasses(model, changedRows(evaluation.table, changes));
  for (const [row, change] of changes.entries()) {
    if (!(together instanceof ModelError)) {
      answers.set(change, { predictions: together, row });
      continue;
    }
    const alone = await askClasses(model, changedRows(evaluation.table, [change]));
    answers.set(change, alone instanceof ModelError ? alone : { predictions: alone, row: 0 });
  }
  return answers;
}

/** One row per change: the evaluation row with that one text changed. */
function changedRows(table: Table, changes: readonly ChangedText[]): Table {
  const rows = takeRows(
    table,
    changes.map(({ sampled }) => sampled.row),
  );
  const features = new Set(changes.map(({ sampled }) => sampled.feature));
  return [...features].reduce((changed, feature) => {
    const cells = columnOf(changed, feature).map((cell, i) => {
      const change = changes[i];
      return change?.sampled.feature === feature ? change.transformed : cell;
    });
    return withColumn(changed, feature, cells);
  }, rows);
}
