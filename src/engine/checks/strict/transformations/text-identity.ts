import { asClasses } from '../../../../domain/metrics/predictions.js';
import { takeRows } from '../../../data/table.js';
import { rateText } from './rate-text.js';
import { textTest } from './text-test.js';

/** Asks the model for the same rows twice, in calls of their own. Rows sampled for several inputs are asked once. */
export const textIdentity = textTest({
  key: 'text_identity',
  title: 'Identity',
  description: 'Predicts the same texts twice; catches a model whose answers are not repeatable.',
  params: {},
  rate: async (context, model, texts, thresholds) => {
    const rows = [...new Set(texts.map(({ row }) => row))];
    const table = takeRows(context.evaluation.table, rows);
    const before = await model.predict(table);
    const after = await model.predict(table);
    return texts.map((sampled) => {
      const row = rows.indexOf(sampled.row);
      const [first, second] = [
        { predictions: asClasses(before), row },
        { predictions: asClasses(after), row },
      ];
      return rateText(context, sampled, sampled.text, first, second, thresholds);
    });
  },
});
