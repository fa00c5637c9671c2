import { defaultMaxDrop } from './drop-policy.js';
import type { GatePolicy } from './plan.js';
import { failOnLevels, gateEvidences, modes, onLostCoverages, onMissingBaselines } from './vocabulary.js';

/** A member of the gate's policy, as settings, results.json and reports tell it. */
interface GateRule<Value> {
  /** The last word of its key in the config file, and its input where it has one. */
  readonly key: string;
  /** What it may be, where it is one of some words. */
  readonly words?: readonly Value[];
  /** The least it may be, where it is a whole number. */
  readonly least?: number;
  readonly fallback: Value;
  /** For people, where the value itself doesn't say it. */
  readonly fallbackMeaning?: string;
  readonly meaning: string;
  /** Its name in the report's list of facts about the run; `undefined` where it isn't listed. */
  readonly title?: string;
}

/** The gate's policy: each member by its name. */
export const gateRules = {
  mode: {
    key: 'mode',
    words: modes,
    fallback: 'gate',
    meaning:
      '`gate`, `report` (findings never fail the step) or `validate` (open data and model, check what was given and the credentials, test nothing)',
    title: 'Mode',
  },
  failOn: {
    key: 'fail-on',
    words: failOnLevels,
    fallback: 'alert',
    meaning: 'Lowest severity that counts as a finding',
    title: 'Fails on',
  },
  maxAlerts: {
    key: 'max-alerts',
    least: 0,
    fallback: 0,
    meaning: 'Alerts allowed before the gate fails',
    title: 'Alerts allowed',
  },
  maxWarnings: {
    key: 'max-warnings',
    least: 0,
    fallback: undefined,
    fallbackMeaning: 'unlimited; `0` with `fail-on: warning`',
    meaning: 'Warnings allowed before the gate fails',
    title: 'Warnings allowed',
  },
  minTests: {
    key: 'min-tests',
    least: 1,
    fallback: 1,
    meaning: 'Fewer judged cases than this is an error',
    title: 'Cases at least',
  },
  categories: {
    key: 'categories',
    fallback: {},
    fallbackMeaning: 'none',
    meaning: 'Thresholds of their own for test categories',
  },
  tests: {
    key: 'tests',
    fallback: {},
    fallbackMeaning: 'none',
    meaning: 'Thresholds of their own for tests, before those of their category',
  },
  ignore: {
    key: 'ignore',
    fallback: [],
    fallbackMeaning: 'none',
    meaning: 'Findings to leave out, each for a reason and until a day',
  },
  baseline: {
    key: 'baseline',
    fallback: { kind: 'none' },
    fallbackMeaning: '`none`',
    meaning:
      'What the model is compared with, and whose findings are known: `none`, a results.json or the report folder it lies in, the id of a test run, or `branch:NAME`: its newest completed run in the project, or without a cluster what its newest successful workflow run stored',
  },
  onMissingBaseline: {
    key: 'on-missing-baseline',
    words: onMissingBaselines,
    fallback: 'absolute',
    meaning: 'Without the baseline: judge everything (`absolute`), also warn (`warn`), or `fail`',
  },
  onLostCoverage: {
    key: 'on-lost-coverage',
    words: onLostCoverages,
    fallback: 'fail',
    meaning:
      'What it is when whole tests, or more than a tenth of the cases that the baseline judged, were not judged: an alert (`fail`) or a warning (`warn`)',
  },
  evidence: {
    key: 'evidence',
    words: gateEvidences,
    fallback: 'worse',
    meaning:
      '`worse` blocks when harm is proven, `not-worse` until it is proven that no metric dropped beyond `max-drop`',
  },
  maxDrop: {
    key: 'max-drop',
    fallback: defaultMaxDrop,
    fallbackMeaning: `\`${defaultMaxDrop.overall}\``,
    meaning:
      'How much worse than the baseline a metric may be; in the file also a map from metrics to numbers, with `default` for the others',
  },
} as const satisfies { readonly [Name in keyof GatePolicy]: GateRule<GatePolicy[Name]> };
