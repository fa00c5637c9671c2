import type { ModelComparison } from '../../domain/comparison.js';
import { severityOf } from '../../domain/judge/judge.js';
import {
  isJudged,
  type Finding,
  type IgnoredFinding,
  type Outcome,
  type PredictionsFile,
  type Verdict,
} from '../../domain/outcome.js';
import type { GatePolicy, IgnoreRule } from '../../domain/plan.js';
import type { Metric, TestCase, TestRun } from '../../domain/results.js';
import { standings, type Standing } from '../facts/case-standing.js';
import { remedies } from '../facts/remedies.js';
import { toJsonText } from './to-json-text.js';

/** Raised by one when a reader of the former version would misread the file. Described by docs/results.schema.json. */
export const schemaVersion = 3;

/** The run for machines: `results.json`. The same results give the same bytes but for ids, times and durations. */
export function renderResultsJson(outcome: Outcome): string {
  return [...resultsJsonPieces(outcome)].join('');
}

/** How many cases are written at once. */
const casesPerPiece = 500;

/** The file in pieces, a case on each line, so that a huge run is never in memory as one text. */
export function* resultsJsonPieces(outcome: Outcome): Generator<string> {
  const { asked, ids, results, predictions, verdict, startedAt, durationMs } = outcome;
  const cases = results?.cases ?? [];
  const head = {
    schemaVersion,
    verdict: toVerdict(verdict, cases),
    run: {
      name: asked?.run.name ?? null,
      target: asked?.target ?? null,
      seed: asked?.run.seed ?? null,
      startedAt,
      durationMs,
    },
    rules: asked?.rules ?? [],
    gate: asked ? toGate(asked.gate) : null,
    report: asked
      ? { commentKey: asked.report.commentKey, annotatedFile: asked.report.annotatedFile ?? null }
      : null,
    ids,
    predictions: predictions ? toPredictions(predictions) : null,
    detectable: results?.detectable ?? [],
    testRun: results ? toTestRun(results.testRun) : null,
  };
  const text = toJsonText(head, 1);
  yield `${text.slice(0, -2)},\n "cases": [`;
  const standingOf = standings(outcome);
  for (let start = 0; start < cases.length; start += casesPerPiece) {
    const lines = cases
      .slice(start, start + casesPerPiece)
      .map((testCase) => `  ${toJsonText(toJudgedCase(testCase, standingOf(testCase)))}`);
    yield `${start === 0 ? '' : ','}\n${lines.join(',\n')}`;
  }
  yield cases.length === 0 ? ']\n}\n' : '\n ]\n}\n';
}

function toVerdict(verdict: Verdict, cases: readonly TestCase[]): object {
  if (verdict.kind === 'error') {
    const { kind, code, reason } = verdict;
    return { kind, code, reason, remedy: remedies[code] };
  }
  if (!isJudged(verdict)) return { kind: verdict.kind, reason: verdict.reason };
  const { kind, wouldFail, reason, counts, findings, known, ignored, uncertain, notes, comparison } = verdict;
  // Findings name their case by its position, so that each case is written once.
  const positions = new Map(cases.map((testCase, position) => [testCase, position]));
  const toFinding = ({ severity, testCase, change, isUncertain }: Finding): object => ({
    case: positions.get(testCase) ?? null,
    severity,
    change: change ?? null,
    isUncertain,
  });
  const isWritten = ({ testCase }: Finding): boolean => positions.has(testCase);
  return {
    kind,
    wouldFail,
    reason,
    counts,
    notes,
    comparison: comparison
      ? {
          ...comparison,
          fixed: comparison.fixed.map((testCase) => toCase(testCase)),
          model: comparison.model ? toModelComparison(comparison.model) : null,
        }
      : null,
    findings: findings.filter(isWritten).map(toFinding),
    known: known.filter(isWritten).map(toFinding),
    ignored: ignored
      .filter(isWritten)
      .map((finding: IgnoredFinding) => ({ ...toFinding(finding), rule: toRule(finding.rule) })),
    uncertain: uncertain.flatMap((testCase) => positions.get(testCase) ?? []),
  };
}

/** JSON has no `undefined`; what is not known is null. */
function toModelComparison({ metrics, rows, concentration, notes }: ModelComparison): object {
  return {
    rows: rows ?? null,
    metrics: metrics.map((metric) => ({
      ...metric,
      interval: metric.interval ?? null,
      rows: metric.rows ?? null,
      flips: metric.flips ?? null,
      detectable: metric.detectable ?? null,
      settlingRows: metric.settlingRows ?? null,
    })),
    concentration: concentration ?? null,
    notes,
  };
}

function toPredictions({ name, sha256, rowCount }: PredictionsFile): object {
  return { name, sha256, rowCount };
}

function toGate(gate: GatePolicy): object {
  return { ...gate, maxWarnings: gate.maxWarnings ?? null, ignore: gate.ignore.map(toRule) };
}

function toRule({ test, feature, category, case: name, reason, expires }: IgnoreRule): object {
  return {
    test,
    feature: feature ?? null,
    category: category ?? null,
    case: name ?? null,
    reason,
    expires,
  };
}

/** Its own members alone: the client's run knows more. */
function toTestRun(testRun: TestRun): object {
  const { testRunId, name, modelTask, webUrl, categories, modelMetrics, durationMs, engineVersion } = testRun;
  return { testRunId, name, modelTask, webUrl, categories, modelMetrics, durationMs, engineVersion };
}

function toJudgedCase(testCase: TestCase, { kind, finding }: Standing): object {
  return toCase(testCase, {
    judgedAs: severityOf(testCase),
    standing: kind,
    change: finding?.change ?? null,
    ...(finding?.isUncertain && { isUncertain: true }),
  });
}

function toCase(testCase: TestCase, judged: object = {}): object {
  const { testType, caseId, category, features, status, severity, importance, metrics, unknownWords } =
    testCase;
  return {
    testType,
    caseId,
    category,
    features,
    status,
    severity: severity ?? null,
    ...judged,
    importance: importance ?? null,
    metrics: metrics.map(toMetric),
    ...(unknownWords.length > 0 && { unknownWords }),
  };
}

/** JSON has no NaN and no infinity; they are written as their names. */
function toMetric({ name, category, value }: Metric): Metric {
  if (typeof value === 'number') return { name, category, value: isFinite(value) ? value : String(value) };
  if (value === null || typeof value === 'string') return { name, category, value };
  const isWritable = value.every((one: number | string) => typeof one === 'string' || isFinite(one));
  return { name, category, value: isWritable ? value : value.map(String) };
}
