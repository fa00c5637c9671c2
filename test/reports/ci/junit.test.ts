import { readFileSync } from 'node:fs';

import { afterAll, describe, expect, test } from '@jest/globals';
import { XmlDocument, XsdValidator, XmlElement } from 'libxml2-wasm';

import { judge } from '../../../src/domain/judge/judge.js';
import type { Outcome, Verdict } from '../../../src/domain/outcome.js';
import type { GatePolicy } from '../../../src/domain/plan.js';
import type { TestCase } from '../../../src/domain/results.js';
import { renderJunit } from '../../../src/reports/ci/junit.js';
import { makeComparedOutcome } from '../../support/make-compared-outcome.js';
import { makeAsked, makeOutcome, policy } from '../../support/make-outcome.js';
import { makeTestCase } from '../../support/make-test-case.js';

// The schema that Jenkins' xUnit plugin publishes; see test/fixtures/junit/README.md.
const schema = XmlDocument.fromString(readFileSync('test/fixtures/junit/jenkins-junit.xsd', 'utf8'));
const validator = XsdValidator.fromDoc(schema);
afterAll(() => {
  validator.dispose();
  schema.dispose();
});

/** The test cases of a valid report: name, and what stands in each. */
function casesOf(outcome: Outcome): Record<string, readonly [string, string]> {
  const document = XmlDocument.fromString(renderJunit(outcome));
  try {
    validator.validate(document);
    return Object.fromEntries(
      document.find('//testcase').map((node) => {
        if (!(node instanceof XmlElement)) throw new Error('not an element');
        const child = node.firstChild;
        const name = `${node.attr('classname')?.value ?? ''} ${node.attr('name')?.value ?? ''}`;
        return [
          name,
          child instanceof XmlElement ? [child.name, child.content.split('\n')[0] ?? ''] : ['passed', ''],
        ];
      }),
    );
  } finally {
    document.dispose();
  }
}

test('findings fail, ignored and unmeasured cases are skipped with their reason, known ones pass with a note', () => {
  expect(casesOf(makeComparedOutcome())).toEqual({
    'subset-performance.subset_performance:subset_accuracy job': ['failure', 'alert, worse'],
    'transformations.text_upper_case premise': [
      'system-out',
      'Does not fail the gate. warning, new, uncertain',
    ],
    'drift.label_drift whole dataset': ['system-out', 'Known from the baseline. alert, unchanged'],
    'abnormal-inputs.numeric_outlier age': [
      'skipped',
      'alert ignored until 2026-03-31: Ages above 90 are typed wrong, ticket 7',
    ],
    'transformations.text_lower_case premise': ['passed', ''],
    'drift.class_drift whole dataset': ['skipped', 'The data has no label.'],
    'transformations.text_upper_case hypothesis': ['passed', ''],
  });
});

test('a suite counts its cases', () => {
  const text = renderJunit(makeComparedOutcome());
  expect(text).toContain(
    '<testsuite name="text_upper_case" package="transformations" tests="2" failures="0" errors="0" skipped="0"',
  );
  expect(text).toContain('<testsuites name="demo run" time="1.234" tests="7" failures="1" errors="0">');
});

/** What stands in each case, judged by such a policy for real. */
function elementsOf(severities: readonly ('alert' | 'warning')[], gate: Partial<GatePolicy>): string[] {
  const cases = severities.map((severity, index) =>
    makeTestCase({ severity, status: 'warning', features: [String(index)] }),
  );
  const asked = makeAsked({ gate: { ...policy, ...gate } });
  const verdict = judge(cases, asked.gate, { baseline: undefined, today: '2026-01-02' });
  return Object.values(casesOf(makeOutcome(cases, { asked, verdict }))).map(([element]) => element);
}

describe('a report is red where the gate is', () => {
  test.each<[string, readonly ('alert' | 'warning')[], Partial<GatePolicy>, readonly string[]]>([
    ['a warning that nothing limits', ['warning'], {}, ['system-out']],
    ['a warning where warnings are findings', ['warning'], { failOn: 'warning' }, ['failure']],
    ['a warning within those that are allowed', ['warning'], { maxWarnings: 2 }, ['system-out']],
    [
      'warnings beyond those that are allowed',
      ['warning', 'warning'],
      { maxWarnings: 1 },
      ['failure', 'failure'],
    ],
    ['an alert within those that are allowed', ['alert'], { maxAlerts: 1 }, ['system-out']],
    [
      'an allowed warning beside an alert',
      ['alert', 'warning'],
      { maxWarnings: 1 },
      ['failure', 'system-out'],
    ],
    ['an alert of a run that only reports', ['alert'], { mode: 'report' }, ['system-out']],
    ['an alert of a gate that never fails', ['alert'], { failOn: 'never' }, ['system-out']],
    [
      'an alert of a category that never fails',
      ['alert'],
      { categories: { transformations: { failOn: 'never' } } },
      ['system-out'],
    ],
  ])('%s', (_, severities, gate, expected) => {
    expect(elementsOf(severities, gate)).toEqual(expected);
  });

  test('and says so in a case of its own where none of the cases is', () => {
    const outcome = makeComparedOutcome({ findings: [] });
    expect(casesOf(outcome)['model-gate verdict']).toEqual(['failure', '']);
  });
});

test('a failure tells what happened in its message', () => {
  expect(renderJunit(makeComparedOutcome())).toContain(
    '<failure type="alert" message="Difference from overall -0.21 ± 0.03 on 412 rows: student.">alert, worse\nAccuracy on a subset on job\n',
  );
});

describe('the name of a case', () => {
  const subset = (value: string) =>
    makeTestCase({ metrics: [{ name: 'subset', category: 'subset-details', value }] });
  const namesOf = (cases: readonly TestCase[]): string[] =>
    Object.keys(casesOf(makeOutcome(cases))).map((name) => name.split(' ').slice(1).join(' '));

  test('is its features, so that viewers follow it when the worst subset changes', () => {
    expect(namesOf([subset('may')])).toEqual(['premise']);
  });

  test('has the subset, or the id, and a number where it is still the same', () => {
    expect(namesOf([subset('may'), subset('june'), makeTestCase(), makeTestCase()])).toEqual([
      'premise: may',
      'premise: june',
      'premise: 0',
      'premise: 0 #2',
    ]);
  });
});

test.each<[Verdict, readonly [string, string]]>([
  [{ kind: 'error', code: 'job-failed', reason: 'Traceback: <b>&]]>' }, ['error', 'Traceback: <b>&]]>']],
  [{ kind: 'skipped', reason: 'No key.' }, ['skipped', 'No key.']],
])('without a judged case the verdict is the one case: %#', (verdict, expected) => {
  const outcome = makeOutcome([], { results: undefined, verdict });
  expect(casesOf(outcome)).toEqual({ 'model-gate verdict': expected });
});

test('what XML cannot hold is left out', () => {
  const odd = 'a\u0000\u0008\u001f\ufffe\uffff\ud800b\udc00 ]]> <c> &amp; 😀';
  const outcome = makeOutcome([
    makeTestCase({
      testType: odd,
      features: [odd],
      status: 'skip',
      severity: undefined,
      metrics: [{ name: 'skip reason', category: 'model-error', value: odd }],
    }),
    makeTestCase(),
  ]);
  const clean = 'ab ]]> <c> &amp; 😀';
  expect(casesOf(outcome)[`transformations.${clean} ${clean}`]).toEqual(['skipped', clean]);
});
