import { classificationTasks } from '../../../domain/metrics/task-groups.js';
import { m } from '../../../domain/measures/index.js';
import { drawByKey } from '../../../statistics/random.js';
import { wilsonInterval } from '../../../statistics/proportion-interval.js';
import { classIdsOf } from '../../data/dataset.js';
import { columnOf } from '../../data/table.js';
import { record, skipped, tooFewRows } from '../../contract/case-result.js';
import { leastOfOutcome, leastRows, type Effect } from '../rating/effect.js';
import { describeRating, rateFamily } from '../rating/rate-family.js';
import type { CaseResult, TestContext } from '../../contract/stress-test.js';
import { labelledRows } from '../labelled-rows.js';
import { cleanlinessTest, type CleanlinessParams } from './cleanliness-test.js';
import { learnAnswers } from './learn-answers.js';

/** Ranges of numbers are learned on so many rows: 256 leaves are hardly better known with more. */
const mostLearned = 20_000;

/**
 * One case per feature that the model is given: how much of the uncertainty about the label the feature alone takes
 * away, as the share of the errors of always answering the commonest class (Goodman and Kruskal's lambda). The rule,
 * value or range → commonest label, is learned on the reference and tried on the evaluation rows. A feature that leaves
 * next to none is the label in another dress, and will not be there when the model is asked.
 * Source: L. A. Goodman and W. H. Kruskal, Journal of the American Statistical Association 49 (1954).
 */
export const labelLeak = cleanlinessTest({
  key: 'label_leak',
  tasks: classificationTasks,
  title: 'Label Leak',
  description:
    'Measures how far one feature alone tells the label; catches a column that was made from the label.',
  thresholds: [0.9, 0.95],
  rate,
});

interface JudgedColumn {
  readonly name: string;
  readonly effect: Effect;
  readonly errors: number;
}

function rate(context: TestContext, { thresholds, excluded }: CleanlinessParams): readonly CaseResult[] {
  const { features, inputs, reference, evaluation, classNames, random } = context;
  const [before, after] = [classIdsOf(reference), classIdsOf(evaluation)];
  if (!before || !after) return [skipped(`the ${before ? 'evaluation' : 'reference'} data have no labels`)];
  const rated = features.filter(
    ({ name, kind }) => kind !== 'text' && inputs.includes(name) && !excluded.has(name),
  );
  if (rated.length === 0) return [skipped('there is no column but text inputs')];
  const commonest = commonestOf(before, classNames.length);
  const rowCount = after.reduce((count, label) => count + Number(label >= 0), 0);
  const others = after.reduce((count, label) => count + Number(label >= 0 && label !== commonest), 0);
  if (rowCount < leastRows || others < leastOfOutcome) {
    return [
      tooFewRows(`there are ${rowCount} rows with a label, ${others} of them not of the commonest class`),
    ];
  }
  const labelled = labelledRows(before);
  const learned = drawByKey(labelled.length, mostLearned, random('label leak')).map(
    (at) => labelled[at] ?? 0,
  );
  const columns = rated.map((feature): JudgedColumn => {
    const known = columnOf(reference.table, feature.name);
    const asked = columnOf(evaluation.table, feature.name);
    const answer = learnAnswers(feature.kind, known, before, classNames.length, commonest, learned);
    const errors = countErrors(answer(asked), after);
    return { name: feature.name, errors, effect: lambda(errors, others, rowCount) };
  });
  const ratings = rateFamily(
    columns.map(({ effect }) => effect),
    thresholds,
  );
  return columns.map(({ name, errors, effect }, index): CaseResult => {
    const rating = ratings[index];
    if (!rating) throw new TypeError('each effect has a rating');
    return {
      features: [name],
      outcome: { kind: 'measured', severity: rating.severity },
      impact: effect.point,
      measurements: [
        record(m.shareOfErrorsThatTheFeatureAloneAvoids, effect.point),
        record(m.errorsOfTheFeatureAlone, errors),
        record(m.errorsOfTheCommonestClass, others),
        record(m.evaluationSampleSize, rowCount),
        ...describeRating(rating),
      ],
    };
  });
}

/** `others`: rows that are not of the commonest class, which are the errors of a constant. */
function lambda(errors: number, others: number, total: number): Effect {
  const base = others / total;
  return {
    point: 1 - errors / others,
    intervalAt: (level) => {
      const { low, high } = wilsonInterval({ successes: errors, total }, level);
      return { low: 1 - high / base, high: 1 - low / base };
    },
    rows: total,
  };
}

function countErrors(answers: Int32Array, labels: Int32Array): number {
  let errors = 0;
  for (let row = 0; row < labels.length; row++) {
    const label = labels[row] ?? -1;
    if (label >= 0 && answers[row] !== label) errors++;
  }
  return errors;
}

/** Of equally common ones the first; −1 when there is no label. */
function commonestOf(labels: Int32Array, classCount: number): number {
  const counts = new Int32Array(classCount);
  for (const label of labels) if (label >= 0) counts[label] = (counts[label] ?? 0) + 1;
  const most = counts.reduce((a, b) => Math.max(a, b), 0);
  return most === 0 ? -1 : counts.indexOf(most);
}
