import { deserialize, serialize } from 'node:v8';
import type { CaseOutcome } from '../contract/stress-test.js';
import type { CaseOutline } from '../jobs/records.js';

/** A case's place in this list is all that is kept of its outcome: no list tells the texts. */
const outcomes: readonly CaseOutcome[] = [
  { kind: 'measured', severity: 'pass' },
  { kind: 'measured', severity: 'warning' },
  { kind: 'measured', severity: 'alert' },
  { kind: 'error', message: '' },
  { kind: 'skip', reason: '' },
];

/** Columns, which V8 reads a hundred times as fast as as many objects. */
interface Columns {
  /** The cases of a test follow one another. */
  readonly tests: { readonly testType: string; readonly category: CaseOutline['category']; count: number }[];
  readonly indices: Uint32Array;
  readonly outcomes: Uint8Array;
  readonly featureCounts: Uint32Array;
  readonly features: readonly string[];
  /** The place of its name in `driftNames`, from 1; 0 where no drift was measured. */
  readonly driftKinds: Uint8Array;
  readonly driftNames: readonly string[];
  readonly drifts: Float64Array;
}

/** What lists tell of cases, without the cases: far smaller, and quickly read again. */
export function serializeOutlines(cases: readonly CaseOutline[]): Buffer {
  const tests: Columns['tests'] = [];
  for (const { testType, category } of cases) {
    const last = tests.at(-1);
    if (last?.testType === testType && last.category === category) last.count++;
    else tests.push({ testType, category, count: 1 });
  }
  const results = cases.map(({ caseResult }) => caseResult);
  const drifts = results.map(driftIn);
  const driftNames = [...new Set(drifts.flatMap((drift) => drift?.name ?? []))];
  return serialize({
    tests,
    indices: Uint32Array.from(cases, ({ index }) => index),
    outcomes: Uint8Array.from(results, ({ outcome }) => placeOf(outcome)),
    featureCounts: Uint32Array.from(results, ({ features }) => features.length),
    features: results.flatMap(({ features }) => features),
    driftKinds: Uint8Array.from(drifts, (drift) => (drift ? driftNames.indexOf(drift.name) + 1 : 0)),
    driftNames,
    drifts: Float64Array.from(drifts, (drift) => drift?.value ?? NaN),
  } satisfies Columns);
}

/** Bytes are those of `serializeOutlines`. */
export function deserializeOutlines(bytes: Buffer): readonly CaseOutline[] {
  const columns = deserialize(bytes) as Columns;
  const { indices, featureCounts, features, driftKinds, driftNames, drifts } = columns;
  const cases: CaseOutline[] = [];
  let place = 0;
  let feature = 0;
  for (const { testType, category, count } of columns.tests)
    for (const end = place + count; place < end; place++) {
      const name = driftNames[(driftKinds[place] ?? 0) - 1];
      const outcome = outcomes[columns.outcomes[place] ?? 0];
      if (!outcome) throw new RangeError('the file is damaged');
      cases.push({
        testType,
        category,
        index: indices[place] ?? 0,
        caseResult: {
          features: features.slice(feature, (feature += featureCounts[place] ?? 0)),
          outcome,
          measurements:
            name === undefined
              ? []
              : [{ name, category: 'drift-stat', value: { float: drifts[place] ?? NaN } }],
        },
      });
    }
  return cases;
}

function placeOf(outcome: CaseOutcome): number {
  return outcomes.findIndex(
    (one) =>
      one.kind === outcome.kind &&
      (one.kind !== 'measured' || outcome.kind !== 'measured' || one.severity === outcome.severity),
  );
}

/** The first statistic of drift that was measured. */
function driftIn({
  measurements,
}: CaseOutline['caseResult']): { readonly name: string; readonly value: number } | undefined {
  for (const { name, category, value } of measurements)
    if (category === 'drift-stat' && 'float' in value && Number.isFinite(value.float))
      return { name, value: value.float };
  return undefined;
}
