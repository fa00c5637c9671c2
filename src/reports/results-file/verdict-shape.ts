import { errorCodes } from '../../domain/errors.js';
import { severityOf } from '../../domain/judge/severity-of.js';
import type { Counts, Finding, JudgedVerdict, Verdict } from '../../domain/outcome.js';
import type { TestCase } from '../../domain/results.js';
import { remedies } from '../facts/remedies.js';
import { comparison } from './comparison-shape.js';
import { findingShapes } from './finding-shape.js';
import { converted, detailed, nullable, since, unread, optional } from './adapted-shape.js';
import { object, oneKindOf, type KindShape } from './object-shape.js';
import { count, flag, list, oneOf, text, type Shape } from './shape.js';

const presentCounts = object({
  alert: count,
  warning: count,
  pass: count,
  skip: count,
  ignored: count,
  new: count,
});
const formerCounts = object({ ...presentCounts.members, ignored: since(count, 0), new: optional(count) });

const counts: Shape<Counts> = {
  ...detailed(
    presentCounts,
    'The first five add up to all cases; `new` are the alerts and warnings that the baseline does not have, or has less bad.',
  ),
  read: (value, at) => {
    const { new: fresh, ...read } = formerCounts.read(value, at);
    return { ...read, new: fresh ?? read.alert + read.warning };
  },
};

/** What every version tells of a verdict on cases. */
const judged = {
  kind: oneOf('passed', 'failed'),
  wouldFail: detailed(flag, 'What gate mode says of these findings.'),
  reason: text,
  counts,
};

const skipped = object({ kind: oneOf('skipped'), reason: detailed(text, 'Why nothing was tested.') });

const failure = object({
  kind: oneOf('error'),
  // Any text, since a later program may have more codes within this version of the file.
  code: { ...oneOf(...errorCodes), schema: text.schema },
  reason: text,
  remedy: unread(text),
});

/** The verdict on these cases. Version 1 named no findings: there all alerts and warnings are, worst first. */
export function verdictShape(cases: readonly TestCase[], version: number): Shape<Verdict> {
  const added = <Value>(shape: Shape<Value>, formerly: Value): Shape<Value> =>
    version === 1 ? { ...shape, read: () => formerly } : shape;
  const { findings, ignored, positions } = findingShapes(cases);
  const verdict: KindShape<JudgedVerdict> = object({
    ...judged,
    notes: added(
      detailed(
        list(text),
        'What the reader should know about the policy: expired and unused ignore rules, a missing baseline.',
      ),
      [],
    ),
    comparison: added(nullable(comparison), undefined),
    findings: added(
      detailed(
        findings,
        'What counts against the gate, worst first; with a baseline only what is new or worse.',
      ),
      version === 1 ? allFindings(cases) : [],
    ),
    known: added(detailed(findings, 'Alerts and warnings that the baseline has as well.'), []),
    ignored: added(ignored, []),
    uncertain: since(
      detailed(
        positions,
        'Positions of cases that pass and say that they are beyond a threshold by their point, though not surely.',
      ),
      [],
    ),
  });
  return converted(
    oneKindOf(verdict, skipped, failure),
    (read) => (read.kind === 'error' ? { kind: read.kind, code: read.code, reason: read.reason } : read),
    (told: Verdict) => (told.kind === 'error' ? { ...told, remedy: remedies[told.code] } : told),
  );
}

function allFindings(cases: readonly TestCase[]): Finding[] {
  return (['alert', 'warning'] as const).flatMap((severity) =>
    cases
      .filter((testCase) => severityOf(testCase) === severity)
      .map((testCase) => ({ severity, testCase, change: undefined, isUncertain: false })),
  );
}
