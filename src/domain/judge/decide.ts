import type { Verdict } from '../outcome.js';
import { modes, onMissingBaselines, type Mode, type OnMissingBaseline } from '../vocabulary.js';

export const infrastructures = ['ok', 'failed', 'no-credentials'] as const;
/** `failed` is any trouble, also too few cases to judge; `no-credentials` only where skipping was asked for. */
export type Infrastructure = (typeof infrastructures)[number];

export const baselineStates = ['not-asked', 'found', 'missing'] as const;
export type BaselineState = (typeof baselineStates)[number];

/**
 * Which findings it takes to exceed a threshold: no threshold is exceeded even by all of them (`none`), only together
 * with those that an ignore rule leaves out (`ignored`), only together with those that the baseline has as well
 * (`known`), or by what is left when both are set aside (`counted`).
 */
export const excesses = ['none', 'ignored', 'known', 'counted'] as const;
export type Excess = (typeof excesses)[number];

/** Everything the verdict depends on. */
export interface Situation {
  readonly mode: Mode;
  readonly infrastructure: Infrastructure;
  readonly baseline: BaselineState;
  readonly onMissingBaseline: OnMissingBaseline;
  readonly excess: Excess;
}

export interface Decision {
  readonly kind: Verdict['kind'];
  /** What `gate` mode says of the findings; false where there are none to judge. */
  readonly wouldFail: boolean;
  readonly step: 'green' | 'red';
}

/** What a row of the table asks for; a part that it does not name may be anything. */
type Condition = { readonly [Part in keyof Situation]?: readonly Situation[Part][] };

export interface TruthRow {
  readonly when: Condition;
  readonly then: Decision;
  /** For people. */
  readonly because: string;
}

const passed: Decision = { kind: 'passed', wouldFail: false, step: 'green' };
const error: Decision = { kind: 'error', wouldFail: false, step: 'red' };

/** The whole of the verdict, the first row that fits; `docs/policy.md` shows it. */
export const truthTable: readonly TruthRow[] = [
  {
    when: { infrastructure: ['no-credentials'] },
    then: { kind: 'skipped', wouldFail: false, step: 'green' },
    because: 'there was no key for the cluster, and `on-missing-credentials` is `skip`',
  },
  {
    when: { infrastructure: ['failed'] },
    then: error,
    because: 'trouble is never a pass; too few judged cases (`min-tests`) are trouble, too',
  },
  {
    when: { baseline: ['missing'], onMissingBaseline: ['fail'] },
    then: error,
    because: '`missing-baseline`: there is nothing to compare with, and that was to fail',
  },
  { when: { excess: ['none'] }, then: passed, because: 'no threshold is exceeded' },
  { when: { excess: ['ignored'] }, then: passed, because: 'ignored findings do not count' },
  {
    when: { excess: ['known'], baseline: ['found'] },
    then: passed,
    because: 'findings that the baseline has as well do not count',
  },
  {
    when: { mode: ['report'] },
    then: { kind: 'failed', wouldFail: true, step: 'green' },
    because: 'the verdict is told and the step stays green',
  },
  {
    when: {},
    then: { kind: 'failed', wouldFail: true, step: 'red' },
    because: 'the findings exceed a threshold',
  },
];

/** The values that each part of a situation can have, in the order of the table's columns. */
export const situationParts = {
  infrastructure: infrastructures,
  excess: excesses,
  baseline: baselineStates,
  onMissingBaseline: onMissingBaselines,
  mode: modes,
} as const;

/** The verdict of a situation and the colour of the step. Pure; there is an answer for every combination. */
export function decide(situation: Situation): Decision {
  return rowOf(situation).then;
}

/** The row of the truth table that decides. */
export function rowOf(situation: Situation): TruthRow {
  const row = truthTable.find(({ when }) => fits(when, situation));
  if (!row) throw new TypeError('the last row of the truth table fits everything');
  return row;
}

function fits(when: Condition, situation: Situation): boolean {
  const isOneOf = <Value>(allowed: readonly Value[] | undefined, value: Value): boolean =>
    allowed === undefined || allowed.includes(value);
  return (
    isOneOf(when.infrastructure, situation.infrastructure) &&
    isOneOf(when.excess, situation.excess) &&
    isOneOf(when.baseline, situation.baseline) &&
    isOneOf(when.onMissingBaseline, situation.onMissingBaseline) &&
    isOneOf(when.mode, situation.mode)
  );
}
