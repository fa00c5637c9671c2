import { readFileSync } from 'node:fs';

import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';

import type { Outcome } from '../../../src/domain/outcome.js';
import { ruleLines } from '../../../src/inputs/given/rule-lines.js';
import { renderSarif, sarifResultLimit } from '../../../src/reports/ci/sarif.js';
import { readResultsJson } from '../../../src/reports/results-file/read-results-json.js';
import { renderResultsJson } from '../../../src/reports/results-file/results-json.js';
import { makeComparedOutcome } from '../../support/make-compared-outcome.js';
import { makeAsked, makeOutcome, makeTested } from '../../support/make-outcome.js';
import { makeTestCase } from '../../support/make-test-case.js';

// The published schema; see test/fixtures/sarif/README.md. Its draft 4 says `id` where Ajv's draft 7 says `$id`; it uses
// nothing else in which the two differ.
const schema = JSON.parse(readFileSync('test/fixtures/sarif/sarif-2.1.0-rtm.5.json', 'utf8')) as Record<
  string,
  unknown
>;
delete schema.$schema;
delete schema.id;
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile(schema);

interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly baselineState?: string;
  readonly suppressions?: readonly object[];
  readonly locations?: readonly object[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
}
interface SarifRun {
  readonly tool: {
    readonly driver: { readonly rules: readonly { id: string; name: string; help: { text: string } }[] };
  };
  readonly results: readonly SarifResult[];
  readonly invocations: readonly object[];
  readonly properties: { readonly resultsLeftOut: number };
}

/** The one run of a valid log. */
function runOf(outcome: Outcome): SarifRun {
  const log: unknown = JSON.parse(renderSarif(outcome));
  validate(log);
  expect(validate.errors ?? []).toEqual([]);
  const [run] = (log as { runs: SarifRun[] }).runs;
  if (!run) throw new Error('no run');
  return run;
}

test('the schema refuses a level that does not exist', () => {
  const text = renderSarif(makeComparedOutcome()).replace('"level": "error"', '"level": "alert"');
  expect(validate(JSON.parse(text))).toBe(false);
});

test('findings come ranked, with level, state since the baseline and suppression', () => {
  const { results } = runOf(makeComparedOutcome());
  expect(
    results.map(({ ruleId, level, baselineState, suppressions }) => [
      ruleId,
      level,
      baselineState,
      suppressions,
    ]),
  ).toEqual([
    ['subset_performance:subset_accuracy', 'error', 'updated', undefined],
    ['text_upper_case', 'warning', 'new', undefined],
    ['label_drift', 'error', 'unchanged', undefined],
    [
      'numeric_outlier',
      'error',
      'new',
      [
        {
          kind: 'external',
          status: 'accepted',
          justification: 'Ages above 90 are typed wrong, ticket 7 (until 2026-03-31)',
        },
      ],
    ],
  ]);
});

test('each result has its rule, with the name and help of the test', () => {
  const { results, tool } = runOf(makeComparedOutcome());
  const { rules } = tool.driver;
  expect(results.map(({ ruleIndex }) => rules[ruleIndex]?.id)).toEqual(results.map(({ ruleId }) => ruleId));
  expect(rules[1]?.name).toBe('Texts in capitals');
  expect(rules[1]?.help.text).toMatch(
    /^Asks whether the model answers otherwise when the same text is written in capitals. What usually causes it: A tokenizer/,
  );
  const unknown = runOf(makeOutcome([makeTestCase({ testType: 'cluster_only', severity: 'alert' })]));
  expect(unknown.tool.driver.rules).toMatchObject([{ id: 'cluster_only', name: 'cluster_only' }]);
});

test('a rule has its page and help in Markdown where it is known where the docs are', () => {
  const report = { ...makeAsked().report, docsUrl: 'https://github.com/o/r/blob/v1' };
  const alert = makeTestCase({ severity: 'alert' });
  const { rules } = runOf(makeOutcome([alert], { asked: makeAsked({ report }) })).tool.driver;
  expect(rules).toMatchObject([{ helpUri: 'https://github.com/o/r/blob/v1/docs/tests/text_upper_case.md' }]);
  expect(JSON.stringify(rules[0])).toContain('"markdown":"Asks whether the model answers otherwise');
  const hostile = { ...makeAsked().report, docsUrl: 'javascript:alert(1)' };
  const [rule] = runOf(makeOutcome([alert], { asked: makeAsked({ report: hostile }) })).tool.driver.rules;
  expect(rule).not.toHaveProperty('helpUri');
  expect(runOf(makeOutcome([alert])).tool.driver.rules[0]).not.toHaveProperty('helpUri');
});

describe('a result points at the annotated file', () => {
  const at = (annotatedFile: string | undefined): readonly object[] =>
    runOf(
      makeOutcome([makeTestCase({ severity: 'alert' })], {
        asked: makeAsked({ report: { ...makeAsked().report, annotatedFile } }),
        tested: undefined,
      }),
    ).results[0]?.locations ?? [];

  test.each([
    ['.github/model-gate.yml', '.github/model-gate.yml'],
    ['./models/fine tuned #1.onnx', 'models/fine%20tuned%20%231.onnx'],
    ['models\\é.onnx', 'models/%C3%A9.onnx'],
  ])('%s', (path, uri) => {
    expect(at(path)).toMatchObject([
      { physicalLocation: { artifactLocation: { uri }, region: { startLine: 1 } } },
    ]);
  });

  test.each([[undefined], ['/etc/passwd'], ['C:\\x'], ['../outside'], ['a/../../b'], ['.']])(
    'but never outside of the workspace, rather at where the gate is configured by default: %s',
    (path) => {
      expect(at(path)).toMatchObject([
        { physicalLocation: { artifactLocation: { uri: '.github/model-gate.yml' } } },
      ]);
    },
  );
});

describe('a result points at where a person can act', () => {
  const config = [
    'gate:', // 1
    '  max_drop: 0.02',
    '  categories: { drift: { fail-on: warning } }', // 3
    '  tests:',
    '    "label_drift": {fail-on: never}', // 5
    'run:',
    '  tests:',
    '    subset_performance:', // 8
    '      run: true',
  ].join('\n');
  const at = (
    testCase: Parameters<typeof makeTestCase>[0],
    sources: Parameters<typeof makeTested>[0] = {},
  ): unknown => {
    const asked = makeAsked({ report: { ...makeAsked().report, ruleLines: ruleLines(config) } });
    const outcome = makeOutcome([makeTestCase({ severity: 'alert', ...testCase })], {
      asked,
      tested: makeTested(sources),
    });
    const [location] = runOf(outcome).results[0]?.locations as readonly {
      physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number } };
    }[];
    const { artifactLocation, region } = location?.physicalLocation ?? {};
    return [artifactLocation?.uri, region?.startLine];
  };
  const file = '.github/model-gate.yml';

  test.each([
    ['its own rule before that of its category', 'label_drift', 'drift', [file, 5]],
    ['the rule of its category', 'numeric_feature_drift', 'drift', [file, 3]],
    ['the settings of its family of tests', 'subset_performance:subset_f1', 'subset-performance', [file, 8]],
    ['the allowed drop of a comparison', 'baseline:accuracy', 'model-performance', [file, 2]],
    ['else the data', 'duplicate_rows', 'data-cleanliness', ['evaluation.csv', 1]],
    ['or the model', 'model_performance:accuracy', 'model-performance', ['model.onnx', 1]],
  ])('%s', (_, testType, category, place) => {
    expect(at({ testType, category })).toEqual(place);
  });

  test('from stored results as from the run', () => {
    const asked = makeAsked({ report: { ...makeAsked().report, ruleLines: ruleLines(config) } });
    const cases = ['label_drift', 'duplicate_rows'].map((testType) =>
      makeTestCase({ testType, category: 'drift', severity: 'alert' }),
    );
    const outcome = makeOutcome(cases, { asked });
    expect(renderSarif(readResultsJson(renderResultsJson(outcome)))).toBe(renderSarif(outcome));
  });

  test('and at the config file where neither is a file of the workspace', () => {
    const outside = { kind: 'file', name: '../model.onnx' } as const;
    const hub = { kind: 'hub', name: 'owner/data' } as const;
    expect(at({}, { model: outside, reference: hub, evaluation: hub })).toEqual([file, 1]);
  });
});

test('help in Markdown is no HTML, and shows foreign text as it is', () => {
  const known = makeTestCase({ testType: 'numeric_outlier', severity: 'alert' });
  const hostile = makeTestCase({ testType: '<b>*x*</b> [a](https://x.example)', severity: 'alert' });
  const { rules } = runOf(makeOutcome([known, hostile])).tool.driver;
  const [first = '', second = ''] = rules.map(
    ({ help }) => (help as unknown as { readonly markdown: string }).markdown,
  );
  expect(first).toContain('(9999, −1)');
  expect(first).not.toMatch(/<\/?\w/);
  expect(second).toContain('\\<b\\>\\*x\\*\\</b\\> \\[a\\](https:\\/\\/x.example)');
});

describe('the fingerprint of a case', () => {
  const alert = { severity: 'alert' } as const;
  const printsOf = (outcome: Outcome): string[] =>
    runOf(outcome).results.map(({ partialFingerprints }) => partialFingerprints['modelGateCase/v1'] ?? '');
  const subset = (value: string) => [{ name: 'subset', category: 'subset-details', value }];

  test('is the same whatever the id, order of features, worst subset and numbers', () => {
    const [one] = printsOf(
      makeOutcome([makeTestCase({ ...alert, features: ['a', 'b'], metrics: subset('x') })]),
    );
    const [other] = printsOf(
      makeOutcome([
        makeTestCase({ ...alert, caseId: '9', features: ['b', 'a'], importance: 7, metrics: subset('y') }),
      ]),
    );
    expect(other).toBe(one);
    expect(one).toMatch(/^[0-9a-f]{64}$/);
  });

  test('differs by test, category, features, and by subset where a test has several', () => {
    const cases = [
      makeTestCase(alert),
      makeTestCase({ ...alert, testType: 'other' }),
      makeTestCase({ ...alert, category: 'drift' }),
      makeTestCase({ ...alert, features: [] }),
      makeTestCase({ ...alert, features: ['f'], metrics: subset('x') }),
      makeTestCase({ ...alert, features: ['f'], metrics: subset('y') }),
      makeTestCase({ ...alert, features: ['f'], metrics: subset('y') }),
    ];
    expect(new Set(printsOf(makeOutcome(cases))).size).toBe(cases.length);
  });
});

test('at most 5,000 results, worst first, and the others are counted', () => {
  const cases = Array.from({ length: 5003 }, (_, index) =>
    makeTestCase({ caseId: String(index), severity: index < 5 ? 'warning' : 'alert' }),
  );
  const { results, properties } = runOf(makeOutcome(cases));
  expect(results).toHaveLength(sarifResultLimit);
  expect(results[0]?.level).toBe('error');
  expect(properties.resultsLeftOut).toBe(3);
});

test('an error of the run is a notification, and no finding', () => {
  const verdict = { kind: 'error', code: 'job-failed', reason: 'It broke.' } as const;
  const { results, invocations } = runOf(makeOutcome([], { results: undefined, verdict }));
  expect(results).toEqual([]);
  expect(invocations).toMatchObject([
    { executionSuccessful: false, toolExecutionNotifications: [{ descriptor: { id: 'job-failed' } }] },
  ]);
});

test('foreign text makes no link and no placeholder', () => {
  const hostile = '[click](https://x.example) {0}';
  const { results } = runOf(makeOutcome([makeTestCase({ severity: 'alert', features: [hostile] })]));
  expect(results[0]?.message.text).toContain('[click] (https://x.example) {{0}}');
});

test('a duration beyond all dates, as a foreign results.json may tell it, ends at the last of them', () => {
  const text = renderSarif(makeOutcome([makeTestCase()], { durationMs: 1e29 }));
  // ECMA-262, "Time Values and Time Range".
  expect(text).toContain('"endTimeUtc": "+275760-09-13T00:00:00.000Z"');
});
