import { severityOf } from '../../domain/judge/judge.js';
import type { Comparison, Counts, Finding, IgnoredFinding, JudgedVerdict } from '../../domain/outcome.js';
import type { TestCase } from '../../domain/results.js';
import { caseChanges } from '../../domain/vocabulary.js';
import {
  asCount,
  asFlag,
  asList,
  asObject,
  asOneOf,
  asText,
  member,
  orNothing,
  UnexpectedValue,
  type Members,
  type Reader,
} from './json-members.js';
import { readModelComparison } from './read-model-comparison.js';
import { readCase } from './read-cases.js';
import { readIgnoreRule } from './read-gate.js';
import type { ReadableVersion } from './read-results-json.js';

const asChange = orNothing(asOneOf(caseChanges));
const asFindingSeverity = asOneOf(['warning', 'alert']);

/** The verdict on cases. Version 1 named no findings: there all alerts and warnings are, worst first. */
export function readJudgedVerdict(
  verdict: Members,
  at: string,
  kind: JudgedVerdict['kind'],
  reason: string,
  version: ReadableVersion,
  cases: readonly TestCase[],
): JudgedVerdict {
  const first = {
    kind,
    wouldFail: member(verdict, 'wouldFail', at, asFlag),
    reason,
    counts: member(verdict, 'counts', at, readCounts),
  };
  if (version === 1) {
    return {
      ...first,
      findings: allFindings(cases),
      known: [],
      ignored: [],
      uncertain: [],
      notes: [],
      comparison: undefined,
    };
  }
  const readFinding = findingReader(cases);
  return {
    ...first,
    findings: member(verdict, 'findings', at, asList(readFinding)),
    known: member(verdict, 'known', at, asList(readFinding)),
    ignored: member(verdict, 'ignored', at, asList(ignoredReader(readFinding))),
    uncertain: member(verdict, 'uncertain', at, orNothing(asList(positionReader(cases)))) ?? [],
    notes: member(verdict, 'notes', at, asList(asText)),
    comparison: member(verdict, 'comparison', at, orNothing(readComparison)),
  };
}

const readCounts: Reader<Counts> = (value, at) => {
  const counts = asObject(value, at);
  const [alert, warning] = [member(counts, 'alert', at, asCount), member(counts, 'warning', at, asCount)];
  return {
    alert,
    warning,
    pass: member(counts, 'pass', at, asCount),
    skip: member(counts, 'skip', at, asCount),
    ignored: member(counts, 'ignored', at, orNothing(asCount)) ?? 0,
    new: member(counts, 'new', at, orNothing(asCount)) ?? alert + warning,
  };
};

function allFindings(cases: readonly TestCase[]): Finding[] {
  return (['alert', 'warning'] as const).flatMap((severity) =>
    cases
      .filter((testCase) => severityOf(testCase) === severity)
      .map((testCase) => ({ severity, testCase, change: undefined, isUncertain: false })),
  );
}

function positionReader(cases: readonly TestCase[]): Reader<TestCase> {
  return (value, at) => {
    const testCase = cases[asCount(value, at)];
    if (testCase === undefined) throw new UnexpectedValue(`${at} is beyond the last case`);
    return testCase;
  };
}

/** A finding names its case by the position in `cases`. */
function findingReader(cases: readonly TestCase[]): Reader<Finding> {
  const readCaseAt = positionReader(cases);
  return (value, at) => {
    const finding = asObject(value, at);
    const testCase = member(finding, 'case', at, readCaseAt);
    return {
      severity: member(finding, 'severity', at, asFindingSeverity),
      testCase,
      change: member(finding, 'change', at, asChange),
      isUncertain: member(finding, 'isUncertain', at, asFlag),
    };
  };
}

function ignoredReader(readFinding: Reader<Finding>): Reader<IgnoredFinding> {
  return (value, at) => ({
    ...readFinding(value, at),
    rule: member(asObject(value, at), 'rule', at, readIgnoreRule),
  });
}

const readComparison: Reader<Comparison> = (value, at) => {
  const comparison = asObject(value, at);
  return {
    baseline: member(comparison, 'baseline', at, asText),
    differences: member(comparison, 'differences', at, asList(asText)),
    fixed: member(comparison, 'fixed', at, asList(readCase)),
    onlyHere: member(comparison, 'onlyHere', at, asCount),
    onlyThere: member(comparison, 'onlyThere', at, asCount),
    model: member(comparison, 'model', at, orNothing(readModelComparison)),
  };
};
