import { compareModels, type ComparedRun } from '../../src/comparison/compare-models.js';
import { defaultMaxDrop } from '../../src/domain/drop-policy.js';
import type { EvaluatedClasses } from '../../src/domain/evidence.js';
import { normalQuantile } from '../../src/statistics/normal.js';
import { wilsonInterval } from '../../src/statistics/proportion-interval.js';
import { randomStream, type RandomStream } from '../../src/statistics/random.js';
import { rowsOf } from '../support/evaluated-rows.js';

/** What is done to a model that is as good as the baseline's: its probability of class 1, row by row. */
export interface Candidate {
  readonly name: string;
  readonly change: (probability: number, random: RandomStream) => number;
}

const turnSome =
  (share: number): Candidate['change'] =>
  (probability, random) =>
    random.next() < share ? 1 - probability : probability;

export const equallyGood: Candidate = {
  name: 'equally good, other noise',
  change: (probability) => probability,
};
export const turned = (percent: number): Candidate => ({
  name: `${percent} % of the answers turned`,
  change: turnSome(percent / 100),
});
export const constant: Candidate = { name: 'constant', change: () => 0.4 };
export const signTurned: Candidate = { name: 'sign turned', change: (probability) => 1 - probability };

export const candidates = [equallyGood, turned(5), turned(10), turned(20), constant, signTurned];
export const pairings = ['the same rows', 'other rows'] as const;
export type RowsShared = (typeof pairings)[number];

/** In how many of so many comparisons the candidate was called worse; the same for the same arguments. */
export function countWorse(
  candidate: Candidate,
  rowCount: number,
  shared: RowsShared,
  comparisons: number,
): number {
  let worse = 0;
  for (let one = 0; one < comparisons; one++) {
    const random = randomStream('comparison', candidate.name, rowCount, shared, one);
    const { here, there } = drawModels(candidate, rowCount, shared, random);
    const policy = { evidence: 'worse', maxDrop: defaultMaxDrop } as const;
    const { metrics } = compareModels(runOf(here), runOf(there), policy, one);
    if (metrics.some(({ isWorse }) => isWorse)) worse++;
  }
  return worse;
}

function runOf(rows: EvaluatedClasses): ComparedRun & { readonly slices: [] } {
  const testRun = { modelTask: 'binary-classification', modelMetrics: [] } as const;
  return { testRun, cases: [], rows, slices: [] };
}

/** How far apart the classes are, in standard deviations from the middle: both models are right in 89 of 100 rows. */
const separation = 1.2;
/** Of the variance of a score: what the model adds by itself. The rest is in the row, and both models see it. */
const ownVariance = 0.3;

function drawModels(
  { change }: Candidate,
  rowCount: number,
  shared: RowsShared,
  random: RandomStream,
): { readonly here: EvaluatedClasses; readonly there: EvaluatedClasses } {
  const drawData = () =>
    Array.from({ length: rowCount }, () => {
      const label = Number(random.next() < 0.5);
      return { label, score: (2 * label - 1) * separation + Math.sqrt(1 - ownVariance) * drawNormal(random) };
    });
  const answer = (data: ReturnType<typeof drawData>, changed: Candidate['change']): EvaluatedClasses =>
    rowsOf(
      data.map(({ label }) => label),
      data.map(({ score }) => {
        const seen = score + Math.sqrt(ownVariance) * drawNormal(random);
        const probability = changed(1 / (1 + Math.exp(-2 * separation * seen)), random);
        return [1 - probability, probability];
      }),
    );
  const data = drawData();
  const there = answer(data, equallyGood.change);
  if (shared === 'the same rows') return { there, here: answer(data, change) };
  const hashes = BigInt64Array.from(data, (_, row) => BigInt(rowCount + row));
  return { there, here: { ...answer(drawData(), change), hashes } };
}

function drawNormal(random: RandomStream): number {
  return normalQuantile(Math.max(random.next(), 1e-12));
}

const comparisons = 200;
const rowCounts = [100, 300, 900, 3000];

/** Share of comparisons in which the candidate is called worse, with its 95 % interval, as a table for people. */
export function simulate(): Promise<string> {
  const cell = (candidate: Candidate, rowCount: number, shared: RowsShared): string => {
    const successes = countWorse(candidate, rowCount, shared, comparisons);
    const { low, high } = wilsonInterval({ successes, total: comparisons }, 0.95);
    const percent = (share: number): string => (100 * share).toFixed(1);
    return `${percent(successes / comparisons)} % (${percent(low)}–${percent(high)})`;
  };
  const lines = pairings.flatMap((shared) =>
    candidates.map(
      (candidate) =>
        `| ${shared} | ${candidate.name} | ${rowCounts.map((rows) => cell(candidate, rows, shared)).join(' | ')} |`,
    ),
  );
  return Promise.resolve(
    [
      `A binary model that is right in 89 of 100 rows is compared with the baseline's by all its metrics, with the`,
      `default rules, ${comparisons} times each. Called worse, by evaluation rows, with Wilson's 95 % interval:`,
      '',
      `| compared on | candidate | ${rowCounts.join(' | ')} |`,
      `| --- | --- |${' --- |'.repeat(rowCounts.length)}`,
      ...lines,
    ].join('\n'),
  );
}
