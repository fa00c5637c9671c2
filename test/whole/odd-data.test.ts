import { afterEach, describe, expect, test } from '@jest/globals';

import { makeWorkspace, removeWorkspace } from '../support/make-workspace.js';
import { runAction, runCli, type BuiltRun } from '../support/run-built.js';

let workspace = '';
afterEach(async () => removeWorkspace(workspace));

interface Case {
  readonly testType: string;
  readonly features: readonly string[];
  readonly severity: string | null;
  readonly metrics: readonly { readonly name: string; readonly value: unknown }[];
}
interface Told {
  readonly verdict: { readonly reason: string; readonly notes: readonly string[] };
  readonly cases: readonly Case[];
  readonly run: { readonly seed: number };
}
type Row = Readonly<Record<string, string | number>>;

/** Whoever is above 50 says yes, but for every eighth; the model below is right about seven in eight. */
const people = (count: number, first = 0): Row[] =>
  Array.from({ length: count }, (_, index) => {
    const i = first + index;
    const age = 20 + ((i * 37) % 61);
    return {
      age,
      income: 1000.25 + ((i * 7919) % 3001) * 1.5,
      yes: Number(age > 50 !== (i * 5 + 1) % 8 < 1),
    };
  });
const [reference, evaluation] = [people(400), people(300, 400)];
const model = 'def predict_dict(x):\n    return 0.88 if x["age"] > 50 else 0.12\n';

const toCsv = (rows: readonly Row[]): string =>
  [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))]
    .map((row) => row.join(','))
    .join('\n');

async function gate(
  given: { readonly reference?: readonly Row[]; readonly evaluation?: readonly Row[] },
  inputs: Readonly<Record<string, string>> = {},
  files: Readonly<Record<string, string>> = {},
): Promise<BuiltRun & { told: Told; casesOf: (type: string, feature?: string) => readonly Case[] }> {
  workspace = await makeWorkspace({
    'model.py': model,
    'ref.csv': toCsv(given.reference ?? reference),
    'eval.csv': toCsv(given.evaluation ?? evaluation),
    ...files,
  });
  const run = await runAction({
    workspace,
    inputs: {
      'model-uri': './model.py',
      'reference-uri': 'ref.csv',
      'evaluation-uri': 'eval.csv',
      'model-task': 'binary-classification',
      'label-column': 'yes',
      categories: 'model-performance, subset-performance, abnormal-inputs, drift, data-cleanliness',
      ...inputs,
    },
  });
  const told = run.results as Told;
  const casesOf = (type: string, feature?: string): readonly Case[] =>
    told.cases.filter(
      ({ testType, features }) => testType === type && (feature === undefined || features.includes(feature)),
    );
  return { ...run, told, casesOf };
}

const isFinding = ({ severity }: Case): boolean => severity === 'alert' || severity === 'warning';
const findings = ({ cases }: Told): string[] =>
  cases
    .filter(isFinding)
    .map(({ testType, features, severity }) => `${severity} ${[testType, ...features].join(' ')}`);
const metricOf = (one: Case | undefined, name: string): unknown =>
  one?.metrics.find((metric) => metric.name === name)?.value;
const withColumn = (rows: readonly Row[], name: string, value: (row: number) => string | number): Row[] =>
  rows.map((row, i) => ({ [name]: value(i), ...row }));
const dataOnly = { 'model-uri': 'none', categories: 'abnormal-inputs, drift, data-cleanliness' };

describe('a column of the evaluation data that is not what it was is an alert that names it', () => {
  const spoilt = (value: string): Row[] => evaluation.map((row) => ({ ...row, income: value }));

  test.each<[string, readonly Row[], readonly Row[], string]>([
    ['all nulls, none before', reference, spoilt(''), 'null_check'],
    [
      'all nulls, one before',
      reference.map((row, i) => (i === 7 ? { ...row, income: '' } : row)),
      spoilt(''),
      'null_check',
    ],
    [
      'numbers as texts',
      reference,
      evaluation.map((row) => ({ ...row, income: `"24,${row['income']}"` })),
      'feature_type_check',
    ],
  ])('%s', async (_, before, now, type) => {
    const { told, casesOf, exitCode, outputs } = await gate({ reference: before, evaluation: now }, dataOnly);
    expect(outputs['verdict']).toBe('failed');
    expect(exitCode).toBe(1);
    expect(findings(told)).toEqual([`alert ${type} income`]);
    expect(metricOf(casesOf(type, 'income')[0], 'failing rows')).toBe(300);
  });
});

describe('a column that is no feature, or a value that only looks like none, is no finding', () => {
  const country = (i: number): string => ['NA', 'US', 'DE', 'FR'][(i * 7 + (i % 5)) % 4] ?? '';

  test('a running id', async () => {
    const numbered = {
      reference: withColumn(reference, 'id', (i) => 1000 + i),
      evaluation: withColumn(evaluation, 'id', (i) => 9000 + i),
    };
    const { told, exitCode } = await gate(numbered, {}, { 'model.py': model });
    expect(findings(told)).toEqual([]);
    expect(exitCode).toBe(0);
    expect(told.verdict.notes.join('\n')).toContain('"id" (running number)');
  });

  test('ids of 64 bits in JSON lines', async () => {
    const lines = (rows: readonly Row[], first: bigint): string =>
      rows
        .map((row, i) =>
          JSON.stringify({ user: '@', ...row }).replace('"@"', String(first + BigInt(i) * 7919n)),
        )
        .join('\n');
    const { told, exitCode } = await gate(
      {},
      { 'reference-uri': 'ref.jsonl', 'evaluation-uri': 'eval.jsonl' },
      {
        'ref.jsonl': lines(reference, 9007199254740993n),
        'eval.jsonl': lines(evaluation, 9107199254740993n),
      },
    );
    expect(findings(told)).toEqual([]);
    expect(exitCode).toBe(0);
  });

  test('the country NA is a value and a subset of its own', async () => {
    const { told, casesOf, exitCode } = await gate({
      reference: withColumn(reference, 'country', country),
      evaluation: withColumn(evaluation, 'country', country),
    });
    expect(exitCode).toBe(0);
    expect(metricOf(casesOf('null_check', 'country')[0], 'failing rows')).toBe(0);
    const [drift] = casesOf('categorical_feature_drift', 'country');
    expect(metricOf(drift, 'bin names')).toEqual(expect.arrayContaining(['NA', 'US', 'DE', 'FR']));
    expect(findings(told)).toEqual([]);
  });

  test('texts that spell a null, with emoji, marks of direction, or 15,000 characters', async () => {
    const odd = ['None', 'NA', 'null', 'good 👨‍👩‍👧 café \u202etxet', 'good '.repeat(3000)];
    const texts = (count: number): Row[] =>
      Array.from({ length: count }, (_, i) => {
        const isGood = i % 2 === 0;
        const text = odd[i] ?? `${isGood ? 'good' : 'poor'} thing number ${i % 23}`;
        return { text, yes: Number(text.includes('good') !== (i % 9 === 0)) };
      });
    const strict = [
      'def predict_dict(x):',
      '    if not isinstance(x["text"], str):',
      '        raise TypeError("expected a text")',
      '    return 0.88 if "good" in x["text"] else 0.12',
    ].join('\n');
    const { told, exitCode, casesOf } = await gate(
      { reference: texts(200), evaluation: texts(150) },
      { 'text-features': 'text', categories: 'model-performance, abnormal-inputs' },
      { 'model.py': strict },
    );
    expect(findings(told)).toEqual([]);
    expect(casesOf('model_performance:accuracy')[0]?.severity).toBe('pass');
    expect(exitCode).toBe(0);
  });
});

describe('labels', () => {
  const named = (rows: readonly Row[]): Row[] =>
    rows.map((row) => ({ ...row, yes: row['yes'] === 1 ? 'yes' : 'no' }));

  test('class names in the wrong order are an alert with the right one to paste', async () => {
    // The files hold indices, so that nothing but the answers tells which is which. Turned: one in eight is right.
    const turned = (rows: readonly Row[]): Row[] =>
      rows.map((row) => ({ ...row, yes: 1 - Number(row['yes']) }));
    const { casesOf, exitCode } = await gate(
      { reference: turned(reference), evaluation: turned(evaluation) },
      { 'class-names': 'yes, no', categories: 'model-performance' },
    );
    expect(exitCode).toBe(1);
    const [order] = casesOf('floor:label_order');
    expect(order?.severity).toBe('alert');
    expect(metricOf(order, 'class-names to give')).toBe('class-names: ["no","yes"]');
  });

  test('a class that the model does not know is an error that names it', async () => {
    const news = evaluation.map((row, i) => (i % 3 === 0 ? { ...row, yes: 2 } : row));
    const two = model.replace(
      'return 0.88 if x["age"] > 50 else 0.12',
      'p = 0.88 if x["age"] > 50 else 0.12\n    return [1 - p, p]',
    );
    const { outputs, exitCode, told } = await gate(
      { evaluation: news },
      { 'model-task': 'multiclass-classification', categories: 'model-performance, drift' },
      { 'model.py': two },
    );
    expect(outputs).toMatchObject({ verdict: 'error', 'error-code': 'job-failed' });
    expect(exitCode).toBe(1);
    expect(told.verdict.reason).toContain('the class "2" (100 rows, the first is row 1)');
  });

  test('of one class alone skip the area under the curve, and their change is an alert', async () => {
    const { casesOf, exitCode, told } = await gate({
      evaluation: evaluation.map((row) => ({ ...row, yes: 0 })),
    });
    expect(exitCode).toBe(1);
    const [area] = casesOf('model_performance:area_under_curve');
    expect(area?.severity).toBeNull();
    expect(metricOf(area, 'skip reason')).toMatch(/^Area Under Curve: 0 rows are of class 1/);
    expect(findings(told)).toEqual(expect.arrayContaining(['alert label_drift', 'alert label_imbalance']));
    expect(JSON.stringify(told)).not.toContain('NaN');
  });

  test('names that are numbers need no quotes in YAML, and a seed with a zero in front is decimal', async () => {
    const config = 'data: {class-names: [0, 1]}\nrun: {seed: 010}\n';
    const { exitCode, told } = await gate(
      {},
      { config: 'gate.yml', categories: 'model-performance' },
      { 'gate.yml': config },
    );
    expect(exitCode).toBe(0);
    expect(told.run.seed).toBe(10);
  });

  test('by name fit the model', async () => {
    const { exitCode } = await gate(
      { reference: named(reference), evaluation: named(evaluation) },
      { 'class-names': 'no, yes', categories: 'model-performance' },
    );
    expect(exitCode).toBe(0);
  });
});

describe('two dozen rows', () => {
  test('can be judged, and a note tells of what they are too few for', async () => {
    // One row far out in a skewed column, and a wrong answer there.
    const few = evaluation
      .slice(0, 24)
      .map((row, i) => (i === 4 ? { ...row, income: 60_000, yes: 1 - Number(row['yes']) } : row));
    const { told, exitCode, outputs } = await gate({ evaluation: few });
    expect(outputs).toMatchObject({ verdict: 'passed', 'alert-count': '0' });
    expect(exitCode).toBe(0);
    expect(told.verdict.notes.join('\n')).toMatch(
      /Nothing was judged of the test category "subset-performance" \(all 4 cases were skipped, .*\): the data have too few rows for it\./,
    );
  });

  test.each([
    ['that category alone', 'subset-performance', evaluation.slice(0, 24)],
    [
      'rows of which most have no label',
      'subset-performance, drift',
      evaluation.map((row, i) => (i < 30 ? row : { ...row, yes: '' })),
    ],
  ])('are no excuse for %s', async (_, categories, rows) => {
    const { outputs, told } = await gate({ evaluation: rows }, { categories });
    expect(outputs).toMatchObject({ verdict: 'error', 'error-code': 'no-results' });
    expect(told.verdict.reason).toContain('"subset-performance"');
  });
});

test('a config file in a folder of a monorepo: the error says where paths start and what to write', async () => {
  const files = { 'model.py': model, 'reference.csv': toCsv(reference), 'evaluation.csv': toCsv(evaluation) };
  const config = [
    'project: {name: scoring, task: binary-classification}',
    'model: {uri: ./model.py}',
    'reference: {uri: ./reference.csv}',
    'evaluation: {uri: ./evaluation.csv}',
    'data: {label-column: yes}',
    'run: {categories: [model-performance]}',
  ].join('\n');
  const folder = 'services/scoring';
  workspace = await makeWorkspace(
    Object.fromEntries(
      Object.entries({ ...files, 'gate.yml': config }).map(([name, text]) => [`${folder}/${name}`, text]),
    ),
  );
  for (const command of ['run', 'validate']) {
    const { exitCode, stdout } = await runCli([command, '--config', `${folder}/gate.yml`, '--json'], {
      workspace,
    });
    expect(exitCode).toBe(2);
    const { verdict } = JSON.parse(stdout) as Told;
    expect(verdict).toMatchObject({ code: 'invalid-input' });
    for (const name of Object.keys(files)) expect(verdict.reason).toContain(`Write ./${folder}/${name}`);
  }
  const { exitCode } = await runCli(['run', '--config', 'gate.yml'], { workspace: `${workspace}/${folder}` });
  expect(exitCode).toBe(0);
});
