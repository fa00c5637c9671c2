import { basename } from 'node:path';
import { countUnlabelled } from '../../domain/metrics/target.js';
import { isHard } from '../../domain/metrics/confidence.js';
import { quoteWord } from '../../domain/words/quote-word.js';
import { plural } from '../../domain/words/plural.js';
import type { ColumnRole } from '../data/column-role.js';
import type { TestContext } from '../contract/stress-test.js';
import type { DataFile } from './answer-datasets.js';
import { countShared } from '../checks/cleanliness/equal-rows.js';
import { describeReading } from '../data/describe-reading.js';

/** With fewer evaluation rows most intervals are too wide to tell anything. */
const fewRows = 100;

/**
 * What the reader of a verdict should know about the data and the model's answers, a sentence each. `inputs`: the
 * columns that the model sees.
 */
export async function describeData(
  context: TestContext,
  reference: DataFile,
  evaluation: DataFile,
  inputs: readonly string[],
): Promise<readonly string[]> {
  const { rowCount } = evaluation.data.table;
  const { target } = evaluation.data;
  const unlabelled = target ? countUnlabelled(target) : 0;
  return [
    ...(rowCount < fewRows
      ? [
          `There are only ${plural(rowCount, 'evaluation row')}: with fewer than ${fewRows} little can be told from chance.`,
        ]
      : []),
    ...(unlabelled > 0
      ? [
          `${unlabelled} of ${plural(rowCount, 'evaluation row')} have no label and are left out of all that needs one.`,
        ]
      : []),
    ...[reference, evaluation].flatMap(({ path, data }) => describeReading(basename(path), data)),
    ...describeLeftOut(context),
    ...describeShared(reference, evaluation, inputs),
    ...(await describeAnswers(context)),
  ];
}

/** More are counted, not listed. */
const shownColumns = 6;
const roleWords: Record<ColumnRole, string> = { id: 'id', 'row-number': 'running number', date: 'date' };

function describeLeftOut({ leftOut }: TestContext): string[] {
  if (leftOut.length === 0) return [];
  const names = leftOut
    .slice(0, shownColumns)
    .map(({ name, role }) => `${quoteWord(name)} (${roleWords[role]})`);
  const more = leftOut.length > shownColumns ? ` and ${leftOut.length - shownColumns} more` : '';
  return [
    `Not tested as features, for what they are: ${names.join(', ')}${more}. What data_params.categorical_features names is tested.`,
  ];
}

function describeShared(reference: DataFile, evaluation: DataFile, inputs: readonly string[]): string[] {
  if (reference.path === evaluation.path) {
    return ['Reference and evaluation data are the same file, so nothing can have changed between them.'];
  }
  const shared = countShared({ reference: reference.data, evaluation: evaluation.data }, inputs);
  if (shared === 0) return [];
  return [
    `${shared} of ${plural(evaluation.data.table.rowCount, 'evaluation row')} are in the reference data, too, with the same inputs and label.`,
  ];
}

async function describeAnswers(context: TestContext): Promise<string[]> {
  const predictions = await context.predictions('evaluation');
  return predictions?.kind === 'classes' && predictions.rowCount > 0 && isHard(predictions)
    ? [
        'Every probability is 0 or 1: these are classes rather than probabilities, so rankings and confidence say little.',
      ]
    : [];
}
