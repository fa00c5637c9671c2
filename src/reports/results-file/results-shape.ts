import type { PredictionsFile, RunIds } from '../../domain/outcome.js';
import type { TestCase } from '../../domain/results.js';
import { judgedCase, testCase, testRun } from './case-shape.js';
import { detectableDrop, metricComparison, modelComparison } from './comparison-shape.js';
import { findingShapes } from './finding-shape.js';
import { gatePolicy, ignoreRule } from './gate-shape.js';
import { converted, detailed, nullable, optional, since } from './adapted-shape.js';
import { mapOf, object, partial } from './object-shape.js';
import {
  count,
  list,
  number,
  text,
  UnexpectedValue,
  type Schema,
  type Shape,
  type ValueOf,
} from './shape.js';
import { exampleRows, tested } from './tested-shape.js';
import { verdictShape } from './verdict-shape.js';

/** Raised by one when a reader of the former version would misread the file. */
export const schemaVersion = 3;

const readableVersions: readonly number[] = [1, 2, schemaVersion];

export const version: Shape<number> = {
  ...count,
  read: (value, at) => {
    const given = count.read(value, at);
    if (readableVersions.includes(given)) return given;
    throw new UnexpectedValue(
      `${at} is ${given}, but this program reads ${readableVersions.join(', ')}; use the program that wrote it, or a newer one`,
    );
  },
  schema: { const: schemaVersion },
};

/** Of a run whose inputs could be read. */
export const askedRun = { name: text, target: text, seed: detailed(number, { type: 'integer' }) };

const run = object({
  name: nullable(askedRun.name),
  target: detailed(nullable(askedRun.target), "The cluster's address, or `embedded engine`."),
  seed: nullable(askedRun.seed),
  startedAt: detailed(text, { format: 'date-time' }),
  durationMs: detailed(number, { minimum: 0 }),
});

const report = object({
  commentKey: since(text, ''),
  annotatedFile: detailed(
    nullable(text),
    'The config file, else the model file: where a finding stands that has no better place.',
  ),
  ruleLines: optional(
    detailed(
      mapOf(detailed(count, { minimum: 1 })),
      'Lines of the keys below `gate` and `run` in that config file, such as `gate.tests.label_drift`.',
    ),
  ),
});

const ids: Shape<RunIds> = detailed(
  partial({
    projectId: text,
    referenceId: text,
    evaluationId: text,
    modelId: text,
    jobId: text,
    testRunId: text,
  }),
  'The ids that were known when the run ended.',
);

const fileName = /^[\w-][\w.-]{0,99}$/;

/** Its place is beside the file that names it, so a name that leads elsewhere is none. */
const rowsFile = (description: string): Shape<PredictionsFile> =>
  converted(
    detailed(
      object({
        name: {
          ...detailed(text, { pattern: fileName.source }),
          read: (value, at) => {
            const name = text.read(value, at);
            if (!fileName.test(name)) throw new UnexpectedValue(`${at} must be the name of a file`);
            return name;
          },
        },
        sha256: detailed(text, { pattern: '^[0-9a-f]{64}$' }),
        rowCount: count,
      }),
      description,
    ),
    (file) => ({ ...file, bytes: undefined }),
    (file) => file,
  );

const predictionsFile = rowsFile("The file beside this one with the model's answers row by row.");
const scoresFile = rowsFile("The file beside this one with the user's own scores row by row.");

/** The file without its cases, which are read first and written last: findings name them by position. */
export function headShape(cases: readonly TestCase[], ofVersion = schemaVersion) {
  return object({
    schemaVersion: version,
    verdict: verdictShape(cases, ofVersion),
    run,
    rules: since(
      detailed(list(text), 'What of the policy and the tests differs from the defaults, a clause each.'),
      [],
    ),
    gate: nullable(gatePolicy),
    report: nullable(report),
    ids,
    predictions: nullable(predictionsFile),
    scores: optional(scoresFile),
    tested: optional(tested),
    examples: optional(exampleRows),
    detectable: since(
      detailed(
        list(detectableDrop),
        'The smallest drop of each metric that a run of this size tells from chance, at 80 % power.',
      ),
      [],
    ),
    testRun: nullable(testRun),
  });
}

export type Head = ValueOf<ReturnType<typeof headShape>>;

const contentHash = optional(
  detailed(text, {
    pattern: '^[0-9a-f]{64}$',
    description:
      'SHA-256 of what the file says; one that was changed is no baseline. Who changes it knowingly removes this.',
  }),
);

/** JSON Schema (2020-12) of the file, from the shapes by which it is written and read. */
export function resultsSchema(): Schema {
  const { finding } = findingShapes([]);
  const definitions = [testCase, judgedCase, finding, ignoreRule, modelComparison, metricComparison];
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'RIME Model Gate results',
    description: `results.json, schema version ${schemaVersion}. Members may be added within a version; none is removed or changes its meaning. Version 2 had no comparison of the models, no predictions, no smallest detectable drops and no rules in force; version 1 had no baseline, no ignore rules and no list of findings either.`,
    ...object({ ...headShape([]).members, cases: list(judgedCase), sha256: contentHash }).schema,
    $defs: Object.fromEntries(definitions.map(({ name, definition }) => [name, definition])),
  };
}
