import { m } from '../../domain/measures/index.js';
import { read } from '../../domain/measures/read.js';
import { isJudged, type Finding, type Outcome } from '../../domain/outcome.js';
import type { TestCase } from '../../domain/results.js';
import { standings, type Standing } from '../facts/case-standing.js';
import { gateCounter } from '../facts/counts-against-gate.js';
import { xmlAttribute, xmlText } from '../safe-text/escape-xml.js';
import { formatValue, headline, whereabouts } from '../facts/headline.js';
import { junitCaseNames } from './junit-case-names.js';
import { remedies } from '../facts/remedies.js';

/**
 * The run as a JUnit report, valid against the schema that Jenkins reads: a suite for each test, a test case for each
 * case. What can fail the gate is a failure. An ignored finding is skipped with its reason, since that is what viewers
 * show beside a case; a known finding, or a warning that can't fail the gate, passes with a note in `system-out`. Without
 * a verdict on cases there is one case that says why.
 */
export function renderJunit(outcome: Outcome): string {
  return [...junitPieces(outcome)].join('');
}

/** The report in pieces, to be written one after the other. */
export function* junitPieces(outcome: Outcome): Generator<string> {
  const { verdict, results, startedAt } = outcome;
  const suites = isJudged(verdict) ? suitesOf(results?.cases ?? []) : new Map<string, TestCase[]>();
  const standingOf = standings(outcome);
  const canFail = gateCounter(outcome.asked?.gate);
  const reports = [...suites].map(([testType, cases]) => reportSuite(testType, cases, standingOf, canFail));
  const suitesText = reports.length === 0 ? [verdictSuite(outcome)] : reports;
  const total = (key: keyof SuiteCounts): number =>
    suitesText.reduce((sum, { counts }) => sum + counts[key], 0);
  const seconds = (outcome.durationMs / 1000).toFixed(3);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<testsuites name="${xmlAttribute(outcome.asked?.run.name ?? 'model-gate')}" time="${seconds}" tests="${total('tests')}" failures="${total('failures')}" errors="${total('errors')}">\n`;
  for (const { name, category, counts, cases } of suitesText) {
    const { tests, failures, errors, skipped } = counts;
    yield `<testsuite name="${xmlAttribute(name)}" package="${xmlAttribute(category)}" tests="${tests}" failures="${failures}" errors="${errors}" skipped="${skipped}" time="0" timestamp="${xmlAttribute(startedAt.slice(0, 19))}">\n`;
    yield cases.join('');
    yield '</testsuite>\n';
  }
  yield '</testsuites>\n';
}

interface SuiteCounts {
  tests: number;
  failures: number;
  errors: number;
  skipped: number;
}

interface SuiteReport {
  readonly name: string;
  readonly category: string;
  readonly counts: Readonly<SuiteCounts>;
  readonly cases: readonly string[];
}

/** In the order in which the tests first appear. */
function suitesOf(cases: readonly TestCase[]): Map<string, TestCase[]> {
  const suites = new Map<string, TestCase[]>();
  for (const testCase of cases) {
    const suite = suites.get(testCase.testType);
    if (suite) suite.push(testCase);
    else suites.set(testCase.testType, [testCase]);
  }
  return suites;
}

function reportSuite(
  testType: string,
  cases: readonly TestCase[],
  standingOf: (testCase: TestCase) => Standing,
  canFail: (finding: Finding) => boolean,
): SuiteReport {
  const category = cases[0]?.category ?? '';
  const counts: SuiteCounts = { tests: cases.length, failures: 0, errors: 0, skipped: 0 };
  const nameOf = junitCaseNames(cases);
  const texts = cases.map((testCase) => {
    const standing = standingOf(testCase);
    const fails = standing.kind === 'finding' && canFail(standing.finding);
    if (fails) counts.failures++;
    if (standing.kind === 'skip' || standing.kind === 'ignored') counts.skipped++;
    const className = `${testCase.category}.${testCase.testType}`;
    const body = caseBody(testCase, standing, fails);
    const start = `<testcase classname="${xmlAttribute(className)}" name="${xmlAttribute(nameOf(testCase))}" time="0"`;
    return body === '' ? `${start}/>\n` : `${start}>${body}</testcase>\n`;
  });
  return { name: testType, category, counts, cases: texts };
}

function caseBody(testCase: TestCase, standing: Standing, fails: boolean): string {
  switch (standing.kind) {
    case 'pass':
      return '';
    case 'skip': {
      const reason = read(testCase, m.skipReason);
      return `<skipped>${xmlText(reason ?? 'could not be measured', 1000)}</skipped>`;
    }
    case 'ignored': {
      const { severity, rule } = standing.finding;
      return `<skipped>${xmlText(`${severity} ignored until ${rule.expires}: ${rule.reason}`, 1000)}</skipped>`;
    }
    case 'known':
      return `<system-out>${xmlText(`Known from the baseline. ${describe(standing.finding)}`)}</system-out>`;
    case 'finding': {
      const { severity } = standing.finding;
      if (!fails) return `<system-out>${xmlText(describe(standing.finding))}</system-out>`;
      const message = xmlAttribute(headline(testCase) || severity);
      return `<failure type="${severity}" message="${message}">${xmlText(describe(standing.finding))}</failure>`;
    }
  }
}

const shownMetrics = 30;

function describe({ severity, testCase, change, isUncertain }: Finding): string {
  const where = whereabouts(testCase);
  return [
    [severity, ...(change === undefined ? [] : [change]), ...(isUncertain ? ['uncertain'] : [])].join(', '),
    ...(where === '' ? [] : [`where: ${where}`]),
    ...(testCase.unknownWords.length > 0
      ? [`unknown words: ${testCase.unknownWords.join(', ').slice(0, 400)}`]
      : []),
    ...testCase.metrics
      .slice(0, shownMetrics)
      .map(({ name, value }) => `${name.slice(0, 200)}: ${formatValue(value)}`),
  ].join('\n');
}

/** One case that says what the run came to, where no test case was judged. */
function verdictSuite({ verdict }: Outcome): SuiteReport {
  const start = '<testcase classname="model-gate" name="verdict" time="0">';
  const reason = xmlText(verdict.reason);
  const made = (body: string, more: Partial<SuiteCounts>): SuiteReport => ({
    name: 'model-gate',
    category: 'model-gate',
    counts: { tests: 1, failures: 0, errors: 0, skipped: 0, ...more },
    cases: [`${start}${body}</testcase>\n`],
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
      return made(`<failure type="failed" message="${xmlAttribute(verdict.reason)}"/>`, { failures: 1 });
    case 'passed':
      return made(`<system-out>${reason}</system-out>`, {});
  }
}
