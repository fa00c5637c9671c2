import { severityOf } from '../domain/judge.js';
import { isJudged, type Outcome } from '../domain/outcome.js';
import type { TestCase } from '../domain/results.js';
import { remedies } from './remedies.js';

/** Raised by one when a reader of the former version would misread the file. Described by docs/results.schema.json. */
export const schemaVersion = 1;

/** The run for machines: `results.json`. The same results give the same bytes but for ids, times and durations. */
export function renderResultsJson(outcome: Outcome): string {
  const { asked, ids, results, verdict, startedAt, durationMs } = outcome;
  const document = {
    schemaVersion,
    verdict:
      verdict.kind === 'error'
        ? { kind: verdict.kind, code: verdict.code, reason: verdict.reason, remedy: remedies[verdict.code] }
        : {
            kind: verdict.kind,
            reason: verdict.reason,
            ...(isJudged(verdict) && { wouldFail: verdict.wouldFail, counts: verdict.counts }),
          },
    run: {
      name: asked?.run.name ?? null,
      target: asked?.target ?? null,
      seed: asked?.run.seed ?? null,
      startedAt,
      durationMs,
    },
    gate: asked ? { ...asked.gate, maxWarnings: asked.gate.maxWarnings ?? null } : null,
    ids,
    testRun: results ? { ...results.testRun } : null,
    cases: results?.cases.map(toCase) ?? [],
  };
  return `${JSON.stringify(document, undefined, 1)}\n`;
}

function toCase(testCase: TestCase): object {
  const { testType, caseId, category, features, status, severity, importance, metrics, unknownWords } =
    testCase;
  return {
    testType,
    caseId,
    category,
    features,
    status,
    severity: severity ?? null,
    judgedAs: severityOf(testCase),
    importance: importance ?? null,
    metrics,
    ...(unknownWords.length > 0 && { unknownWords }),
  };
}
