/**
 * The closed word lists of the product, in our short spelling (the API's words are in `wire/enums.ts`).
 * Types, parsers and help texts are all derived from these lists.
 */

export const modelTasks = [
  'regression',
  'binary-classification',
  'multiclass-classification',
  'named-entity-recognition',
  'ranking',
  'object-detection',
  'natural-language-inference',
  'fill-mask',
  'anomaly-detection',
] as const;
export type ModelTask = (typeof modelTasks)[number];

export const testCategories = [
  'model-performance',
  'subset-performance',
  'subset-performance-degradation',
  'transformations',
  'abnormal-inputs',
  'drift',
  'data-cleanliness',
  'adversarial',
  'data-poisoning-detection',
  'evasion-attack-detection',
  'bias-and-fairness',
  'custom',
] as const;
export type TestCategory = (typeof testCategories)[number];

/** What the platform runs when a run names no categories. Source: RIME 2.6 documentation, "Configuring test runs". */
export const defaultCategories: readonly TestCategory[] = [
  'adversarial',
  'model-performance',
  'subset-performance',
  'transformations',
];

export const sensitivities = ['less', 'default', 'more'] as const;
export type Sensitivity = (typeof sensitivities)[number];

export const dialects = ['beta', 'ga'] as const;
/** Which of the two published sets of paths a cluster answers. */
export type Dialect = (typeof dialects)[number];

export const modes = ['gate', 'report', 'validate'] as const;
export type Mode = (typeof modes)[number];

/** From harmless to bad: a later word is worse. */
export const severities = ['pass', 'warning', 'alert'] as const;
export type Severity = (typeof severities)[number];

export const caseStatuses = ['pass', 'warning', 'fail', 'skip'] as const;
export type CaseStatus = (typeof caseStatuses)[number];

/** The lowest severity that counts as a finding. */
export const failOnLevels = ['alert', 'warning', 'never'] as const;
export type FailOn = (typeof failOnLevels)[number];

/** By whose rules the embedded engine rates: our own, which know sample sizes, or the platform's. */
export const engineCompats = ['default', 'strict'] as const;
export type EngineCompat = (typeof engineCompats)[number];

export const engineRuntimes = ['auto', 'native', 'wasm'] as const;
export type EngineRuntime = (typeof engineRuntimes)[number];

/** When a pull-request comment is written. */
export const commentWhens = ['never', 'on-failure', 'on-change', 'always'] as const;
export type CommentWhen = (typeof commentWhens)[number];

/** The reports that can be asked for by a word. */
export const reportFormats = ['json', 'markdown', 'html', 'junit', 'sarif', 'model-card'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** Those of a run that names none: a model card is for who publishes the model. */
export const usualFormats: readonly ReportFormat[] = reportFormats.filter(
  (format) => format !== 'model-card',
);

export const onMissingBaselines = ['absolute', 'warn', 'fail'] as const;
/** What to do without the baseline: judge everything, also say so, or refuse. */
export type OnMissingBaseline = (typeof onMissingBaselines)[number];

export const gateEvidences = ['worse', 'not-worse'] as const;
/** What blocks: proof of harm, or the lack of a proof that there is none beyond `max-drop`. */
export type GateEvidence = (typeof gateEvidences)[number];

export const onLostCoverages = ['fail', 'warn'] as const;
/** What it is when this run could not judge what the baseline did: an alert or a warning. */
export type OnLostCoverage = (typeof onLostCoverages)[number];

export const reuses = ['never', 'same-commit'] as const;
export type Reuse = (typeof reuses)[number];

/** What became of a finding of the baseline, or of a case since then. */
export const caseChanges = ['new', 'worse', 'unchanged', 'better', 'fixed'] as const;
export type CaseChange = (typeof caseChanges)[number];
