import { GateError, RimeError } from '../../../src/domain/errors.js';
import { judge } from '../../../src/domain/judge/judge.js';
import type { Verdict } from '../../../src/domain/outcome.js';
import { toAnswer } from '../../../src/rime/answers/answer.js';
import type { Api } from '../../../src/rime/calls/api.js';
import { jobs } from '../../../src/rime/resources/jobs.js';
import { testCases } from '../../../src/rime/resources/test-cases.js';
import { testRuns } from '../../../src/rime/resources/test-runs.js';
import { collect } from '../../../src/steps/collect.js';
import { makeWorld } from '../../support/fake-world.js';
import { policy } from '../../support/make-outcome.js';
import { readFixture } from '../../support/read-fixture.js';
import { damageJson, mutateJson } from '../mutations/mutate-json.js';
import { pick } from '../mutations/pick.js';
import { type FuzzTarget, readOrRefuse } from '../target.js';

/** All that a cluster answers about a finished stress test, by call. */
interface Answers {
  readonly getJob: unknown;
  readonly getTestRun: unknown;
  readonly pages: readonly unknown[];
}
interface Input {
  /** Whether one value can't be right; else they are other answers, and may be as good. */
  readonly isDamaged: boolean;
  /** `Answers` as JSON, or what should be JSON. */
  readonly text: string;
}
type Wire = Readonly<Record<string, unknown>>;

const fixture = (name: string): Wire => JSON.parse(readFixture(name)) as Wire;
const jobId = '7c0e1f94-5a2b-4d83-96e7-1b8d3f5a7c29';
const testRunId = 'c5a90f3e-1d62-4b7f-8e94-2a7c6d1b0f58';
const published: Answers = {
  getJob: fixture('job-get.succeeded.json'),
  getTestRun: fixture('test-run-get.nli.json'),
  pages: [1, 2, 3].map((page) => fixture(`test-cases.nli.page${page}.json`)),
};

/** The ways in which a cluster says that a case is an alert. */
const alerts: readonly Wire[] = [
  { status: 'TEST_CASE_STATUS_WARNING', severity: 'SEVERITY_ALERT' },
  { status: 'TEST_CASE_STATUS_FAIL', severity: 'SEVERITY_ALERT' },
  { status: 'TEST_CASE_STATUS_FAIL' },
  { status: 'TEST_CASE_STATUS_FAIL', severity: 'SEVERITY_UNSPECIFIED' },
];

/** A run of twelve cases in three pages, of which one alone is an alert, and which counts them. */
function withOneAlert(alert: Wire): Answers {
  const passing = { status: 'TEST_CASE_STATUS_PASS_UNSPECIFIED', severity: 'SEVERITY_PASS' };
  const cases = Array.from({ length: 12 }, (_, index) => ({
    testRunId,
    testBatchType: 'transformations:upper_case',
    testCaseId: String(index),
    testCategory: 'TEST_CATEGORY_TYPE_TRANSFORMATIONS',
    features: ['premise'],
    importanceScore: 0.1,
    metrics: [
      { metric: 'accuracy', category: 'TEST_METRIC_CATEGORY_PERFORMANCE_METRIC_VALUE', floatValue: 0.9 },
    ],
    ...(index === 5 ? alert : passing),
  }));
  const isFail = alert['status'] === 'TEST_CASE_STATUS_FAIL';
  const isHigh = alert['severity'] === 'SEVERITY_ALERT';
  const { testRun } = published.getTestRun as { readonly testRun: Wire };
  const metrics = {
    ...(testRun['metrics'] as Wire),
    summaryCounts: {
      total: '12',
      pass: '11',
      warning: isFail ? '0' : '1',
      fail: isFail ? '1' : '0',
      skip: '0',
    },
    severityCounts: { numNoneSeverity: '11', numLowSeverity: '0', numHighSeverity: isHigh ? '1' : '0' },
  };
  return {
    ...published,
    getTestRun: { testRun: { ...testRun, metrics } },
    pages: [0, 1, 2].map((page) => ({
      testCases: cases.slice(4 * page, 4 * page + 4),
      nextPageToken: page < 2 ? String(page + 1) : '',
      hasMore: page < 2,
    })),
  };
}

export const failingAnswers = alerts.map(withOneAlert);

/** What a cluster answers about a finished run. With one thing wrong in it, a run that fails does not pass. */
export function cluster(): FuzzTarget {
  return {
    name: 'cluster',
    ending: '.json',
    mutate: (random) => {
      const isDamaged = random.next() < 0.6;
      const text = isDamaged
        ? damageJson(pick(random, failingAnswers), random)
        : mutateJson(pick(random, [...failingAnswers, published]), random);
      return Buffer.from(JSON.stringify({ isDamaged, text } satisfies Input));
    },
    check: (input) => {
      const { isDamaged, text } = JSON.parse(Buffer.from(input).toString()) as Input;
      return readOrRefuse(async () => {
        const verdict = await judgeAnswers(text);
        if (isDamaged && verdict.kind === 'passed')
          throw new Error(`The verdict got greener: it passed. ${verdict.reason}`);
      }, GateError);
    },
  };
}

/** From the job to the verdict, as a run does. */
export async function judgeAnswers(text: string): Promise<Verdict> {
  const api = answering(text);
  const { log } = makeWorld();
  const job = await jobs(api, log).get(jobId);
  const client = { testRuns: testRuns(api), testCases: testCases(api) };
  const { cases } = await collect(client, testRunId, { job });
  return judge(cases, policy, { baseline: undefined, today: '2026-01-02' });
}

function answering(text: string): Api {
  const request = (method: string) => ({ method: 'GET', path: method, status: 200 });
  const refuse = (what: string): RimeError => new RimeError('bad-response', what, request(''));
  let answers: Partial<Answers> | null;
  try {
    answers = JSON.parse(text) as Partial<Answers> | null;
  } catch {
    throw refuse('is no JSON');
  }
  const find = (operation: string, token: string | undefined): unknown => {
    if (typeof answers !== 'object' || answers === null) throw refuse('no answer');
    if (operation !== 'listTestCases') return Reflect.get(answers, operation);
    return Array.isArray(answers.pages) ? answers.pages[pageOf(token, answers.pages)] : undefined;
  };
  return {
    dialect: () => Promise.resolve('ga'),
    call: (operation, { query }) =>
      Promise.resolve().then(() =>
        toAnswer(find(operation, query?.['pageToken']?.toString()), request(operation)),
      ),
  };
}

/** A page is asked for by the token that the page before it gives. */
function pageOf(token: string | undefined, pages: readonly unknown[]): number {
  if (token === undefined) return 0;
  const before = pages.findIndex((page) => (page as Partial<Wire> | null)?.['nextPageToken'] === token);
  if (before < 0)
    throw new RimeError('invalid-request', 'another token', { method: 'GET', path: '', status: 400 });
  return before + 1;
}
