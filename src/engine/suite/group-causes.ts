import { m } from '../../domain/measures/index.js';
import { severities, type TestCategory } from '../../domain/vocabulary.js';
import { record } from '../contract/case-result.js';
import type { CaseResult } from '../contract/stress-test.js';
import type { BatchResult } from './run-suite.js';

/** Tests that say what happened, before those that only see that something did. */
const tellingTests: readonly string[] = [
  'floor:label_order',
  'floor:ranking',
  'floor:accuracy',
  'text_encoding',
  'text_truncation',
  'frozen_column',
  'swapped_columns',
  'unit_change',
  'category_spelling',
  'feature_type_check',
  'null_check',
  'unseen_categorical',
  'numeric_outlier',
];
/** What they find of a column may be the same thing seen from several sides. */
const dataCategories: readonly TestCategory[] = ['abnormal-inputs', 'data-cleanliness', 'drift'];
/** From this share of rows in common (Jaccard) two findings are about the same rows. */
const sameRows = 0.8;

interface Found {
  readonly test: BatchResult['test'];
  readonly caseResult: CaseResult;
}

/**
 * One cause, one finding: findings on the same rows, on the same column of the data, on all rows by several metrics, or
 * on the subsets of a model that knows nothing are counted once, under the most severe of them and of those the most telling. The others are listed inside it and
 * pass, saying where they are counted.
 */
export function groupCauses(results: readonly BatchResult[]): readonly BatchResult[] {
  const open = results
    .flatMap(({ test, cases }) => cases.map((caseResult): Found => ({ test, caseResult })))
    .filter(({ caseResult }) => severityOf(caseResult) > 0)
    .sort(strongestFirst);
  const changed = new Map<CaseResult, CaseResult>();
  while (open.length > 0) {
    const [leader] = open.splice(0, 1);
    if (!leader) break;
    const echoes = open.filter((one) => isSameCause(leader, one));
    if (echoes.length === 0) continue;
    for (const echo of echoes) {
      open.splice(open.indexOf(echo), 1);
      changed.set(echo.caseResult, countElsewhere(echo.caseResult, leader));
    }
    const also = record(m.alsoSeenAs, echoes.map(tell));
    const measurements = [...leader.caseResult.measurements, also];
    changed.set(leader.caseResult, { ...leader.caseResult, measurements });
  }
  return results.map((result) => ({
    ...result,
    cases: result.cases.map((caseResult) => changed.get(caseResult) ?? caseResult),
  }));
}

function isSameCause(a: Found, b: Found): boolean {
  return (
    isSameColumn(a, b) || isWhole(a, b) || isAdrift(a, b) || areSameRows(a.caseResult.rows, b.caseResult.rows)
  );
}

function isSameColumn(a: Found, b: Found): boolean {
  if (![a, b].every(({ test }) => dataCategories.includes(test.category))) return false;
  const [ofA, ofB] = [a.caseResult.features, b.caseResult.features];
  const [fewer, more] = ofA.length < ofB.length ? [ofA, ofB] : [ofB, ofA];
  return fewer.length > 0 && fewer.every((feature) => more.includes(feature));
}

/** A metric of all rows each. */
function isWhole(a: Found, b: Found): boolean {
  return [a, b].every(({ test }) => test.testType.startsWith('model_performance:'));
}

/** A model that knows nothing, or answers the wrong way round, fails in some subsets more than in others. */
function isAdrift(a: Found, b: Found): boolean {
  return (
    a.test.testType.startsWith('floor:') &&
    severityOf(a.caseResult) === severities.indexOf('alert') &&
    b.test.category === 'subset-performance'
  );
}

function areSameRows(a: CaseResult['rows'], b: CaseResult['rows']): boolean {
  if (!a || !b || a.length === 0 || b.length === 0) return false;
  // The share can't be reached by sizes that differ more.
  if (Math.min(a.length, b.length) < sameRows * Math.max(a.length, b.length)) return false;
  const known = new Set(Array.from(a));
  const common = Array.from(b).filter((row) => known.has(row)).length;
  return common >= sameRows * (a.length + b.length - common);
}

function countElsewhere(caseResult: CaseResult, leader: Found): CaseResult {
  return {
    ...caseResult,
    outcome: { kind: 'measured', severity: 'pass' },
    measurements: [...caseResult.measurements, record(m.countedUnder, tell(leader))],
  };
}

function tell({ test, caseResult }: Found): string {
  const where = caseResult.features.length > 0 ? ` on ${caseResult.features.join(', ')}` : '';
  return `${test.testType}${where} (${severities[severityOf(caseResult)] ?? ''})`;
}

/** A test that broke off is nobody's echo. */
function severityOf({ outcome }: CaseResult): number {
  return outcome.kind === 'measured' ? severities.indexOf(outcome.severity) : 0;
}

function strongestFirst(a: Found, b: Found): number {
  return (
    severityOf(b.caseResult) - severityOf(a.caseResult) ||
    rankOf(a) - rankOf(b) ||
    b.caseResult.impact - a.caseResult.impact
  );
}

function rankOf({ test }: Found): number {
  const rank = tellingTests.indexOf(test.testType);
  return rank < 0 ? tellingTests.length : rank;
}
