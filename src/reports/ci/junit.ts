import { isJudged, type Outcome } from '../../domain/outcome.js';
import type { TestCase } from '../../domain/results.js';
import { type Standing, standings } from '../facts/case-standing.js';
import { redFindings } from '../facts/red-findings.js';
import { remedies } from '../facts/remedies.js';
import { xmlAttribute, xmlText } from '../safe-text/escape-xml.js';
import { junitCaseBody } from './junit-case-body.js';
import { junitCaseNames } from './junit-case-names.js';

/**
 * The run as a JUnit report, valid against the schema that Jenkins reads: a suite for each test, a test case for each
 * case. Red is what makes the step red, and only that. An ignored finding is skipped with its reason, since that is what
 * viewers show beside a case; a known finding, and one that is allowed or only reported, passes with a note in
 * `system-out`. Without a verdict on cases, or where no case alone makes the gate fail, one case says why.
 */
export function renderJunit(outcome: Outcome): string {
  return [...junitPieces(outcome)].join('');
}

/** The report in pieces, to be written one after the other. */
export function* junitPieces(outcome: Outcome): Generator<string> {
  const suites = isJudged(outcome.verdict) ? reportSuites(outcome) : [];
  const isRed = outcome.verdict.kind === 'failed' && outcome.asked?.gate.mode !== 'report';
  const isTold = suites.some(({ counts }) => counts.failures > 0) || !isRed;
  const told = suites.length > 0 && isTold ? suites : [...suites, verdictSuite(outcome)];
  const total = (key: keyof SuiteCounts): number => told.reduce((sum, { counts }) => sum + counts[key], 0);
  const seconds = (outcome.durationMs / 1000).toFixed(3);
  const timestamp = xmlAttribute(outcome.startedAt.slice(0, 19));
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<testsuites name="${xmlAttribute(outcome.asked?.run.name ?? 'model-gate')}" time="${seconds}" tests="${total('tests')}" failures="${total('failures')}" errors="${total('errors')}">\n`;
  for (const { name, category, counts, pieces } of told) {
    const { tests, failures, errors, skipped } = counts;
    yield `<testsuite name="${xmlAttribute(name)}" package="${xmlAttribute(category)}" tests="${tests}" failures="${failures}" errors="${errors}" skipped="${skipped}" time="0" timestamp="${timestamp}">\n`;
    yield* pieces();
    yield '</testsuite>\n';
  }
  yield '</testsuites>\n';
}

interface SuiteCounts {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly skipped: number;
}

interface SuiteReport {
  readonly name: string;
  readonly category: string;
  readonly counts: SuiteCounts;
  /** The text of its cases. */
  readonly pieces: () => Iterable<string>;
}

/** A suite for each test, in the order in which they first appear. */
function reportSuites(outcome: Outcome): readonly SuiteReport[] {
  const standingOf = standings(outcome);
  const red = redFindings(outcome);
  const fails = ({ kind, finding }: Standing): boolean => kind === 'finding' && red.has(finding);
  const suites = new Map<string, TestCase[]>();
  for (const testCase of outcome.results?.cases ?? []) {
    const suite = suites.get(testCase.testType);
    if (suite) suite.push(testCase);
    else suites.set(testCase.testType, [testCase]);
  }
  return [...suites].map(([name, cases]) => ({
    name,
    category: cases[0]?.category ?? '',
    counts: countCases(cases.map(standingOf), fails),
    pieces: () => casePieces(cases, standingOf, fails),
  }));
}

function countCases(all: readonly Standing[], fails: (standing: Standing) => boolean): SuiteCounts {
  const isSkipped = ({ kind }: Standing): boolean => kind === 'skip' || kind === 'ignored';
  return {
    tests: all.length,
    failures: all.filter(fails).length,
    errors: 0,
    skipped: all.filter(isSkipped).length,
  };
}

/** How many cases are written at once. */
const casesPerPiece = 100;

function* casePieces(
  cases: readonly TestCase[],
  standingOf: (testCase: TestCase) => Standing,
  fails: (standing: Standing) => boolean,
): Generator<string> {
  const nameOf = junitCaseNames(cases);
  for (let start = 0; start < cases.length; start += casesPerPiece) {
    const texts = cases.slice(start, start + casesPerPiece).map((testCase) => {
      const standing = standingOf(testCase);
      const className = `${testCase.category}.${testCase.testType}`;
      const body = junitCaseBody(testCase, standing, fails(standing));
      const head = `<testcase classname="${xmlAttribute(className)}" name="${xmlAttribute(nameOf(testCase))}" time="0"`;
      return body === '' ? `${head}/>\n` : `${head}>${body}</testcase>\n`;
    });
    yield texts.join('');
  }
}

/** One case that says what the run came to, where no test case does. */
function verdictSuite({ verdict, asked }: Outcome): SuiteReport {
  const start = '<testcase classname="model-gate" name="verdict" time="0">';
  const reason = xmlText(verdict.reason);
  const made = (body: string, more: Partial<SuiteCounts>): SuiteReport => ({
    name: 'model-gate',
    category: 'model-gate',
    counts: { tests: 1, failures: 0, errors: 0, skipped: 0, ...more },
    pieces: () => [`${start}${body}</testcase>\n`],
  });
  switch (verdict.kind) {
    case 'error': {
      const message = xmlAttribute(verdict.reason);
      const text = `${reason}\n\n${xmlText(remedies[verdict.code])}`;
      return made(`<error type="${verdict.code}" message="${message}">${text}</error>`, { errors: 1 });
    }
    case 'skipped':
      return made(`<skipped>${reason}</skipped>`, { skipped: 1 });
    case 'failed':
      if (asked?.gate.mode === 'report') return made(`<system-out>${reason}</system-out>`, {});
      return made(`<failure type="failed" message="${xmlAttribute(verdict.reason)}"/>`, { failures: 1 });
    case 'passed':
      return made(`<system-out>${reason}</system-out>`, {});
  }
}
