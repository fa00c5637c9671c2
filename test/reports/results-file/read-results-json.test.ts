import { describe, expect, test } from '@jest/globals';

import { InputError } from '../../../src/domain/errors.js';
import type { Outcome } from '../../../src/domain/outcome.js';
import {
  readResultsJson,
  resultsJsonLimitBytes,
} from '../../../src/reports/results-file/read-results-json.js';
import { reportFiles } from '../../../src/reports/report-files.js';
import { renderResultsJson } from '../../../src/reports/results-file/results-json.js';
import { makeComparedOutcome } from '../../support/make-compared-outcome.js';
import { makeOutcome } from '../../support/make-outcome.js';
import { makeTestCase } from '../../support/make-test-case.js';

// In the order in which a run learns them.
const ids = { projectId: 'p', referenceId: 'r', evaluationId: 'e', modelId: 'm', jobId: 'j', testRunId: 't' };

const outcomes: Record<string, Outcome> = {
  'a baseline': makeComparedOutcome(),
  'a plain failure': makeOutcome(
    [
      makeTestCase({ severity: 'alert', unknownWords: ['SEVERITY_X'] }),
      makeTestCase({ metrics: [{ name: 'n', category: 'input', value: ['a', 'b'] }] }),
    ],
    { ids },
  ),
  'a skipped run': makeOutcome([], { results: undefined, verdict: { kind: 'skipped', reason: 'No key.' } }),
  'an error before the inputs': makeOutcome([], {
    asked: undefined,
    ids: {},
    results: undefined,
    verdict: { kind: 'error', code: 'tls', reason: 'The certificate is not trusted.' },
  }),
};

test.each(Object.keys(outcomes))('every report of %s is the same from results.json', (name) => {
  const outcome = outcomes[name];
  if (!outcome) throw new Error(name);
  const read = readResultsJson(renderResultsJson(outcome));
  for (const { render } of reportFiles)
    expect([...render(read)].join('')).toBe([...render(outcome)].join(''));
});

describe('version 1', () => {
  // As version 1.0.0 of this program wrote it, by hand and shortened.
  const document = {
    schemaVersion: 1,
    verdict: {
      kind: 'failed',
      reason: '1 alert, at most 0 allowed',
      wouldFail: true,
      counts: { alert: 1, warning: 1, pass: 0, skip: 0 },
    },
    run: {
      name: 'old run',
      target: 'embedded engine',
      seed: 42,
      startedAt: '2026-01-02T03:04:05.000Z',
      durationMs: 10,
    },
    gate: { mode: 'gate', failOn: 'alert', maxAlerts: 0, maxWarnings: null, minTests: 1 },
    ids: { projectId: 'p1' },
    testRun: { testRunId: 't1', name: 'old run', categories: ['drift'], modelMetrics: [] },
    cases: (['warning', 'alert'] as const).map((severity) => ({
      testType: 'label_drift',
      caseId: '0',
      category: 'drift',
      features: [],
      status: 'warning',
      severity,
      judgedAs: severity,
      importance: null,
      metrics: [],
    })),
  };

  test('is read: every alert and warning is a finding, worst first', () => {
    const { verdict, asked, results } = readResultsJson(JSON.stringify(document));
    expect(verdict).toMatchObject({
      kind: 'failed',
      counts: { alert: 1, warning: 1, pass: 0, skip: 0, ignored: 0, new: 2 },
      findings: [{ severity: 'alert' }, { severity: 'warning' }],
      known: [],
      ignored: [],
      comparison: undefined,
    });
    expect(asked?.gate).toMatchObject({ maxWarnings: undefined, ignore: [], baseline: { kind: 'none' } });
    expect(results?.cases).toHaveLength(2);
  });

  test('members that this version does not know are ignored', () => {
    const more = `{"__proto__":{"kind":"passed"},"later":{"x":1},${JSON.stringify(document).slice(1)}`;
    expect(readResultsJson(more).verdict.kind).toBe('failed');
  });
});

describe('a file that was changed after it was written', () => {
  const text = renderResultsJson(
    makeOutcome([
      makeTestCase({ testType: '##[error]', metrics: [{ name: 'a', category: 'b', value: -0 }] }),
      makeTestCase(),
    ]),
  );
  const document = JSON.parse(text) as { sha256?: string; cases: { importance: unknown }[] };

  test('is refused, even where every value is one that could be', () => {
    const edited = structuredClone(document);
    if (edited.cases[1]) edited.cases[1].importance = 0.5;
    expect(() => readResultsJson(JSON.stringify(edited))).toThrow(
      'it was changed after it was written (its sha256 is another; remove that from a file changed on purpose)',
    );
    // Who changes it knowingly removes the hash.
    delete edited.sha256;
    expect(readResultsJson(JSON.stringify(edited)).results?.cases[1]?.importance).toBe(0.5);
  });

  test('is refused where a member that nobody reads is deeper than can be written', () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    expect(() => readResultsJson(text.replace('{', `{"later":${deep},`))).toThrow('it was changed after');
  });

  test('is none for other white space, or numbers written otherwise', () => {
    const spaced = JSON.stringify(document, undefined, 4).replace(
      '"durationMs": 1200',
      '"durationMs": 1.2e3',
    );
    expect(spaced).toContain('1.2e3');
    expect(readResultsJson(spaced)).toEqual(readResultsJson(text));
  });
});

describe('a file that is no results.json says what is wrong', () => {
  const text = renderResultsJson(makeComparedOutcome());
  const onePass = renderResultsJson(makeOutcome([makeTestCase()]));
  const changed = (change: (document: Record<string, unknown>) => void): string => {
    const document = JSON.parse(text) as Record<string, unknown>;
    change(document);
    return JSON.stringify(document);
  };
  const inVerdict = (members: object): string =>
    changed((document) => (document.verdict = { ...(document.verdict as object), ...members }));
  const inFirstCase = (members: object): string =>
    changed((document) => {
      const [first, ...others] = document.cases as object[];
      document.cases = [{ ...first, ...members }, ...others];
    });

  test.each([
    ['empty', '  ', 'it is empty'],
    ['cut off', text.slice(0, -200), 'it is cut off'],
    ['not JSON', '<html></html>', 'it is not JSON'],
    ['a list', '[]', 'the file must be an object, but is a list'],
    [
      'of a later version',
      changed((one) => (one.schemaVersion = 4)),
      'schemaVersion is 4, but this program reads 1, 2, 3',
    ],
    ['without version', '{}', 'schemaVersion must be a whole number from 0, but is missing'],
    [
      'with an odd verdict',
      inVerdict({ kind: 'maybe' }),
      'verdict.kind must be one of passed, failed, skipped, error, but is "maybe"',
    ],
    [
      'with an odd count',
      inVerdict({ counts: { alert: -1 } }),
      'verdict.counts.alert must be a whole number from 0, but is -1',
    ],
    [
      'with an odd finding',
      inVerdict({ findings: [{ case: 99 }] }),
      'verdict.findings[0].case is beyond the last case',
    ],
    ['with notes of numbers', inVerdict({ notes: [7] }), 'verdict.notes[0] must be a text, but is 7'],
    [
      'with an odd status',
      inFirstCase({ status: '__proto__' }),
      'cases[0].status must be one of pass, warning, fail, skip, but is "__proto__"',
    ],
    [
      'with features of objects',
      inFirstCase({ features: [{}] }),
      'cases[0].features[0] must be a text, but is an object',
    ],
    [
      'with an odd metric',
      inFirstCase({ metrics: [{ name: 'a', category: 'b', value: {} }] }),
      'cases[0].metrics[0].value must be a number',
    ],
    [
      'with a script address',
      changed((one) => (one.testRun = { ...(one.testRun as object), webUrl: 'javascript:alert(1)' })),
      'testRun.webUrl must be an http or https address',
    ],
    [
      'with an unknown error code',
      changed((one) => (one.verdict = { kind: 'error', code: 'x', reason: 'y' })),
      'verdict.code must be one of',
    ],
    [
      'with a case cut out',
      JSON.stringify({ ...(JSON.parse(onePass) as object), cases: [] }),
      'cases must be as many as the counts of the verdict',
    ],
    ['without ids', changed((one) => delete one.ids), 'ids must be an object, but is missing'],
  ])('%s', (_, given, expected) => {
    let message = '';
    try {
      readResultsJson(given, 'given.json');
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      message = error.message;
    }
    expect(message).toContain(`given.json: Not a results.json of the model gate: ${expected}`);
  });

  test('too large', () => {
    // A text of that many units without the memory: one character repeated is kept as a rope.
    const large = ' '.repeat(resultsJsonLimitBytes + 1);
    expect(() => readResultsJson(large)).toThrow('it is larger than 268 MB');
  });
});
