import { m } from '../measures/index.js';
import { read } from '../measures/read.js';
import type { ModelComparison } from '../comparison.js';
import { JobError } from '../errors.js';
import { isOwnMetricCase } from '../own-metric.js';
import type { Json, Plan } from '../plan.js';
import { quoteWord } from '../words/quote-word.js';
import type { TestCase } from '../results.js';
import type { TestCategory } from '../vocabulary.js';
import { severityOf } from './severity-of.js';

/** What came of a run. */
export interface Judged {
  readonly cases: readonly TestCase[];
  /** A clause for each test that was switched on and judged nothing, as the engine tells; a cluster tells none. */
  readonly unmeasured: readonly string[] | undefined;
  /** Categories in which nothing was judged for the size of the data alone, as the engine tells. */
  readonly shortOfRows: readonly TestCategory[];
  readonly model: ModelComparison | undefined;
}

/**
 * What was asked for by name and yielded no judged case is an error: whoever asked would take silence for a pass.
 * A category that only lacks rows is none, as long as another one that was asked for was judged (`excusedCategories`).
 * Throws JobError `no-results` that names all of it.
 */
export function checkAsked({ run, dataParams, gate }: Plan, all: Judged): void {
  const judged = { ...all, cases: all.cases.filter((one) => !isOwnMetricCase(one)) };
  const { cases, unmeasured, model } = judged;
  const excused = excusedCategories(run.categories ?? [], judged);
  const tests = unmeasured ?? unjudgedTests(run.tests ?? {}, cases);
  const metrics = model ? Object.keys(gate.maxDrop.metrics) : [];
  const unjudged = [
    {
      what: 'test categories',
      setting: 'run.categories',
      names: unjudgedCategories(
        (run.categories ?? []).filter((one) => !excused.includes(one)),
        cases,
      ),
    },
    { what: 'tests', setting: 'run.tests', names: tests.map((one) => quoteWord(one)) },
    {
      what: 'protected features',
      setting: 'data.protected_features',
      names: unjudgedFeatures(dataParams['protected_features'], cases).map((one) => quoteWord(one)),
    },
    {
      what: 'metrics to compare',
      setting: 'gate.max-drop',
      names: metrics
        .filter((one) => !model?.metrics.some(({ metric }) => metric === one))
        .map((one) => quoteWord(one)),
    },
  ].filter(({ names }) => names.length > 0);
  if (unjudged.length === 0) return;
  const parts = unjudged.map(({ what, names }) => `of the ${what} ${names.join(', ')}`);
  const settings = unjudged.map(({ setting }) => setting);
  throw new JobError(
    'no-results',
    `Nothing was judged ${parts.join(' and ')}, though asked for by name. Give the run what they need, or take them out of ${settings.join(' and ')}.`,
    undefined,
  );
}

/**
 * Which of these categories need not be judged: a list of categories says what to look at, and in data of thirty rows
 * some have nothing to look at, whatever is asked. None when none of the others was judged either, and never the
 * model's performance as a whole: a file cut down to ten rows must not pass.
 */
export function excusedCategories(
  asked: readonly TestCategory[],
  { cases, shortOfRows }: Pick<Judged, 'cases' | 'shortOfRows'>,
): readonly TestCategory[] {
  const isAnyJudged = cases.some(
    (one) => isJudged(one) && asked.some((category) => category === one.category),
  );
  if (!isAnyJudged) return [];
  return asked.filter((category) => category !== 'model-performance' && shortOfRows.includes(category));
}

/** Categories in which nothing was judged, each with why, as far as a skipped case tells. */
export function unjudgedCategories(
  categories: readonly TestCategory[],
  cases: readonly TestCase[],
): readonly string[] {
  return categories.flatMap((category) => {
    const own = cases.filter((one) => one.category === category);
    if (own.some(isJudged)) return [];
    return [`${quoteWord(category)} (${whyNothing(own)})`];
  });
}

/**
 * Tests that were switched on and all of whose cases were skipped. A cluster's names of cases and of settings are two
 * vocabularies of which only a part is published, so that a test without any case may be there by another name.
 */
function unjudgedTests(
  config: { readonly [key: string]: Json },
  cases: readonly TestCase[],
): readonly string[] {
  return Object.entries(config).flatMap(([key, given]) => {
    if (!isSwitchedOn(given)) return [];
    const types = [
      key,
      key.replace(/^model_performance_/, 'model_performance:'),
      key.replace(/^feat_subset_/, 'subset_performance:subset_'),
    ];
    const own = cases.filter(({ testType }) => types.includes(testType));
    return own.length === 0 || own.some(isJudged) ? [] : [`${key}: ${whyNothing(own)}`];
  });
}

function isSwitchedOn(given: Json): boolean {
  return typeof given === 'object' && given !== null && 'run' in given && given.run === true;
}

/** That drift of such a column was measured does not tell how the model treats its groups. */
const categoriesOfGroups: readonly string[] = [
  'subset-performance',
  'subset-performance-degradation',
  'bias-and-fairness',
] satisfies readonly TestCategory[];

function unjudgedFeatures(given: Json | undefined, cases: readonly TestCase[]): readonly string[] {
  const features = Array.isArray(given) ? given.filter((one) => typeof one === 'string') : [];
  const judged = new Set(
    cases
      .filter((one) => categoriesOfGroups.includes(one.category) && isJudged(one))
      .flatMap((one) => one.features),
  );
  return features.filter((feature) => !judged.has(feature));
}

function isJudged(testCase: TestCase): boolean {
  return severityOf(testCase) !== 'skip';
}

function whyNothing(own: readonly TestCase[]): string {
  const reason = own[0] && read(own[0], m.skipReason);
  return own.length === 0
    ? 'the run has no test case of it'
    : `all ${own.length} cases were skipped${reason !== undefined ? `, the first because ${reason}` : ''}`;
}
