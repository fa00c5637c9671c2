import { m } from '../../../domain/measures/index.js';
import { testedTasks } from '../../../domain/metrics/task-groups.js';
import type { Dataset } from '../../data/dataset.js';
import { columnOf } from '../../data/table.js';
import { record, skipped, tooFewRows } from '../../contract/case-result.js';
import { bounds } from '../../contract/bounds.js';
import { defineTest } from '../../contract/define-test.js';
import type { ValuesOf } from '../../contract/parameter.js';
import { columns } from '../../contract/parameter-kinds.js';
import { type Effect, leastRows } from '../rating/effect.js';
import { describeRating, rateFamily, type Rating } from '../rating/rate-family.js';
import type { CaseResult, Measurement, StressTest, TestContext } from '../../contract/stress-test.js';
import type { Thresholds } from '../../contract/thresholds.js';

const shownRows = 20;
const shownTexts = 10;

/** A text that is there, and its row. */
export interface PresentText {
  readonly row: number;
  readonly text: string;
}

/** A way in which the texts of a column may be damaged. */
export interface Damage {
  readonly effect: Effect;
  readonly damaged: readonly PresentText[];
  /** The headline first. */
  readonly measurements: readonly Measurement[];
}

interface TextInputTest {
  /** The test's type and its key. */
  readonly key: string;
  readonly title: string;
  readonly description: string;
  readonly thresholds: Thresholds;
  /** What to look at in a column, at least one; there are at least 20 texts in each of the two. */
  readonly measure: (
    reference: readonly PresentText[],
    evaluation: readonly PresentText[],
  ) => readonly Damage[];
  /** What to show of a damaged text. */
  readonly excerpt: (text: string) => string;
}

/**
 * A test with one case per column of text: how much more often texts are damaged than in the reference data, by the
 * whole interval of the two shares, corrected for all that was looked at. Missing texts do not count.
 */
export function textInputTest({ key, thresholds, measure, excerpt, ...words }: TextInputTest): StressTest {
  const params = { severity_thresholds: bounds(...thresholds), exclude_columns: columns() };
  const run = (
    context: TestContext,
    { severity_thresholds, exclude_columns: excluded }: ValuesOf<typeof params>,
  ): Promise<readonly CaseResult[]> => {
    const names = context.features.filter(({ kind, name }) => kind === 'text' && !excluded.has(name));
    if (names.length === 0) return Promise.resolve([skipped('there is no column of text')]);
    const columns = names.map(({ name }) => {
      const [reference, evaluation] = [textsOf(context.reference, name), textsOf(context.evaluation, name)];
      const isEnough = Math.min(reference.length, evaluation.length) >= leastRows;
      return { name, evaluation, damages: isEnough ? measure(reference, evaluation) : [] };
    });
    const ratings = rateFamily(
      columns.flatMap(({ damages }) => damages.map(({ effect }) => effect)),
      severity_thresholds,
    );
    let next = 0;
    const cases = columns.map(({ name, evaluation, damages }): CaseResult => {
      const worst = worstOf(damages, ratings.slice(next, (next += damages.length)));
      if (!worst)
        return tooFewRows(`fewer than ${leastRows} texts in the reference or evaluation data`, [name]);
      return toCaseResult(name, worst, evaluation.length, excerpt);
    });
    return Promise.resolve(cases);
  };
  return defineTest({
    ...words,
    testType: key,
    configKey: key,
    category: 'abnormal-inputs',
    modalities: ['text'],
    tasks: testedTasks,
    runsByDefault: true,
    params,
    run,
  });
}

function textsOf({ table }: Dataset, name: string): PresentText[] {
  return columnOf(table, name).flatMap((cell, row) =>
    typeof cell === 'string' && cell !== '' ? [{ row, text: cell }] : [],
  );
}

interface RatedDamage extends Damage {
  readonly rating: Rating;
}

function worstOf(damages: readonly Damage[], ratings: readonly Rating[]): RatedDamage | undefined {
  let worst: RatedDamage | undefined;
  for (const [index, damage] of damages.entries()) {
    const rating = ratings[index];
    if (rating && (!worst || damage.effect.point > worst.effect.point)) worst = { ...damage, rating };
  }
  return worst;
}

function toCaseResult(
  name: string,
  { effect, damaged, measurements, rating }: RatedDamage,
  textCount: number,
  excerpt: (text: string) => string,
): CaseResult {
  const rows = damaged.map(({ row }) => row);
  return {
    features: [name],
    outcome: { kind: 'measured', severity: rating.severity },
    impact: effect.point,
    ...(rating.severity !== 'pass' && { rows }),
    measurements: [
      ...measurements,
      ...describeRating(rating),
      record(m.failingRows, rows.length),
      record(m.evaluationSampleSize, textCount),
      ...(rows.length === 0
        ? []
        : [
            record(m.failingRowIndices, rows.slice(0, shownRows)),
            record(
              m.failingValues,
              damaged.slice(0, shownTexts).map(({ text }) => excerpt(text)),
            ),
          ]),
    ],
  };
}
