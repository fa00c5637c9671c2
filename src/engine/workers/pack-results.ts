import type { BatchCases, JobResult } from '../jobs/job-spec.js';
import type { CaseOutcome, CaseResult, MeasuredValue, Measurement } from '../contract/stress-test.js';

/**
 * The results of a job as a message between processes carries them. Of a wide table there are 100,000 measurements of a few
 * dozen kinds: what kind each is of is said once.
 */
export interface PackedResult extends Omit<JobResult, 'batches'> {
  readonly kinds: readonly MeasurementKind[];
  readonly batches: readonly PackedBatch[];
}

type MeasurementKind = Omit<Measurement, 'value'> & { readonly type: string };
type Content = number | string | readonly number[] | readonly string[];
interface PackedBatch extends Omit<BatchCases, 'cases'> {
  readonly cases: readonly PackedCase[];
}
/** Measurements are the place of a kind and what was measured, in turn. */
type PackedCase = readonly [
  features: readonly string[],
  outcome: CaseOutcome,
  impact: number,
  measurements: readonly Content[],
];

/** Cases as they leave the worker: without their rows. */
export function packResult({ batches, ...result }: JobResult): PackedResult {
  const kinds: MeasurementKind[] = [];
  const byName = new Map<string, readonly number[]>();
  const placeOf = (name: string, category: Measurement['category'], type: string): number => {
    const places = byName.get(name) ?? [];
    for (const place of places)
      if (kinds[place]?.category === category && kinds[place].type === type) return place;
    byName.set(name, [...places, kinds.length]);
    return kinds.push({ name, category, type }) - 1;
  };
  // An object that comes again is written once.
  const known = new Map<string, CaseOutcome>();
  const shared = (outcome: CaseOutcome): CaseOutcome => {
    if (outcome.kind !== 'measured') return outcome;
    const same = known.get(outcome.severity) ?? outcome;
    known.set(outcome.severity, same);
    return same;
  };
  const pack = ({ features, outcome, impact, measurements }: CaseResult): PackedCase => {
    const told: Content[] = [];
    for (const { name, category, value } of measurements) {
      const contents: Readonly<Record<string, Content>> = value;
      for (const type in contents) told.push(placeOf(name, category, type), contents[type] ?? NaN);
    }
    return [features, shared(outcome), impact, told];
  };
  const packed = batches.map(({ cases, ...batch }) => ({ ...batch, cases: cases.map(pack) }));
  return { ...result, kinds, batches: packed };
}

export function unpackResult({ kinds, batches, ...result }: PackedResult): JobResult {
  const unpack = ([features, outcome, impact, told]: PackedCase): CaseResult => {
    const measurements: Measurement[] = [];
    for (let at = 0; at < told.length; at += 2) {
      const kind = kinds[Number(told[at])];
      if (!kind) throw new RangeError(`The worker tells of a measurement ${String(told[at])} of no kind.`);
      const { name, category, type } = kind;
      measurements.push({ name, category, value: { [type]: told[at + 1] } as unknown as MeasuredValue });
    }
    return { features, outcome, impact, measurements };
  };
  return {
    ...result,
    batches: batches.map(({ cases, ...batch }) => ({ ...batch, cases: cases.map(unpack) })),
  };
}
