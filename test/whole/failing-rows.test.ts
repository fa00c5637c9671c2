import { readFileSync } from 'node:fs';

import { afterEach, describe, expect, test } from '@jest/globals';

import { makeWorkspace, removeWorkspace } from '../support/make-workspace.js';
import { runAction, type BuiltRun } from '../support/run-built.js';

let workspace = '';
afterEach(async () => removeWorkspace(workspace));

interface Case {
  readonly testType: string;
  readonly features: readonly string[];
  readonly severity: string;
  readonly status: string;
  readonly metrics: readonly { readonly name: string; readonly value: unknown }[];
}
interface Told {
  readonly verdict: { readonly kind: string; readonly reason: string };
  readonly cases: readonly Case[];
}

/** 300 people, of whom those above 50 mostly say yes; every seventh does not do as his age. */
const people = Array.from({ length: 300 }, (_, i) => {
  const age = 20 + ((i * 7) % 61);
  return {
    age,
    income: 1000 + ((i * 37) % 90) * 25.5,
    plan: (i % 3) + 1,
    yes: Number(age > 50 !== (i % 7 === 0)),
  };
});
type Person = Partial<Record<keyof (typeof people)[number], number | string>>;

const toCsv = (rows: readonly Person[]): string =>
  [
    'age,income,plan,yes',
    ...rows.map(({ age, income, plan, yes }) => [age, income, plan, yes].join(',')),
  ].join('\n');

async function gate(
  evaluation: readonly Person[],
  files: Record<string, string | Buffer>,
  categories = 'model-performance, abnormal-inputs, data-cleanliness, drift',
): Promise<BuiltRun & { told: Told }> {
  workspace = await makeWorkspace({ 'ref.csv': toCsv(people), 'eval.csv': toCsv(evaluation), ...files });
  const inputs = {
    'model-uri': './model.py',
    'reference-uri': 'ref.csv',
    'evaluation-uri': 'eval.csv',
    'model-task': 'binary-classification',
    'label-column': 'yes',
    categories,
    timeout: '100s',
  };
  const run = await runAction({ workspace, inputs });
  return { ...run, told: run.results as Told };
}

const casesOf = ({ cases }: Told, type: string): readonly Case[] =>
  cases.filter(({ testType }) => testType === type);
const measured = (one: Case | undefined): Readonly<Record<string, unknown>> =>
  Object.fromEntries((one?.metrics ?? []).map(({ name, value }) => [name, value]));

const model = (body: string): Record<string, string> => ({
  'model.py': `def predict_dict(x):\n${body}    return 0.9 if x["age"] > 50 else 0.1\n`,
});

describe('a model that fails on some rows', () => {
  test('on one cell: told with file, row, column and its words, and the others are measured', async () => {
    const evaluation: Person[] = people.map((one, i) => (i === 150 ? { ...one, age: 'n.a.' } : one));
    const { told, outputs, exitCode } = await gate(evaluation, model(''));
    expect(outputs).toMatchObject({ verdict: 'failed', 'error-code': '' });
    expect(exitCode).toBe(1);
    const [found, ...others] = casesOf(told, 'model_failures');
    expect(others).toEqual([]);
    expect(found).toMatchObject({ features: ['age'], severity: 'alert', status: 'fail' });
    expect(measured(found)).toMatchObject({
      'rows without an answer': 1,
      file: 'eval.csv',
      'failing rows of the file': [151],
      'suspected column': 'age',
      'value that fails': '"n.a."',
      'words of the model': expect.stringMatching(
        /^predict_dict failed on row 151: TypeError: '>' not supported/,
      ),
    });
    const [accuracy] = casesOf(told, 'model_performance:accuracy');
    expect(measured(accuracy)).toMatchObject({ 'evaluation sample size': 299 });
    expect(casesOf(told, 'duplicate_rows')[0]?.severity).toBe('pass');
  });

  test('on a category it never saw: that test tells of it, too', async () => {
    const evaluation: Person[] = people.map((one, i) =>
      i === 20 ? { ...one, plan: 'gold' } : { ...one, plan: `p${one.plan}` },
    );
    const reference = toCsv(people.map((one) => ({ ...one, plan: `p${one.plan}` })));
    const picky = model(
      '    if x["plan"] not in ("p1", "p2", "p3"):\n        raise ValueError("unknown plan " + x["plan"])\n',
    );
    const { told, outputs } = await gate(evaluation, { 'ref.csv': reference, ...picky });
    expect(outputs['verdict']).toBe('failed');
    expect(casesOf(told, 'model_failures')[0]).toMatchObject({ features: ['plan'], severity: 'alert' });
    expect(casesOf(told, 'unseen_categorical').find(({ features }) => features[0] === 'plan')?.severity).toBe(
      'warning',
    );
  });
});

describe('a model that fails on most rows', () => {
  test('for a column of nulls: an error with its words, and the data findings are told all the same', async () => {
    const evaluation = people.map((one) => ({ ...one, income: '' }));
    const { told, outputs, exitCode, summary, stdout } = await gate(
      evaluation,
      model('    if x["income"] is None:\n        raise ValueError("income is missing")\n'),
    );
    expect(outputs).toMatchObject({ verdict: 'error', 'error-code': 'job-failed' });
    expect(exitCode).toBe(1);
    expect(told.verdict.reason).toMatch(
      /^Only the data were tested: the model failed on 300 of 300 evaluation rows, the first is row 1 of "eval\.csv", where the column "income" holds null\. It said: .*ValueError: income is missing/,
    );
    const [nulls] = casesOf(told, 'null_check').filter(({ features }) => features[0] === 'income');
    expect(nulls?.severity).toBe('alert');
    for (const text of [summary, stdout]) expect(text).toContain('null_check');
    expect(casesOf(told, 'model_performance:accuracy')[0]?.status).toBe('skip');
  });

  test('for a null in one row, which makes fractions of whole numbers in all: names the column', async () => {
    const evaluation: Person[] = people.map((one, i) => (i === 9 ? { ...one, plan: '' } : one));
    const { told, outputs } = await gate(evaluation, model('    {"1": 1, "2": 2, "3": 3}[str(x["plan"])]\n'));
    expect(outputs).toMatchObject({ verdict: 'error', 'error-code': 'job-failed' });
    expect(told.verdict.reason).toMatch(/KeyError: '1\.0'/);
    expect(told.verdict.reason).toContain('for a null in "plan" all whole numbers there become fractions');
  });

  test('is no pass even where no finding may fail the gate', async () => {
    workspace = await makeWorkspace({
      'data.csv': toCsv(people),
      ...model('    raise ValueError("never")\n'),
    });
    const inputs = {
      'model-uri': './model.py',
      'reference-uri': 'data.csv',
      'evaluation-uri': 'data.csv',
      'model-task': 'binary-classification',
      'label-column': 'yes',
      'fail-on': 'never',
      mode: 'report',
    };
    const { outputs, exitCode } = await runAction({ workspace, inputs });
    expect(outputs['verdict']).toBe('error');
    expect(exitCode).toBe(1);
  });
});

test('an ONNX model whose input takes numbers names the row and the column of a text', async () => {
  // examples/bank: its own data, with one balance spelled out.
  const evaluation = readFileSync('examples/bank/evaluation.csv', 'utf8').split('\n');
  const columns = evaluation[0]?.split(',') ?? [];
  const cells = evaluation[10]?.split(',') ?? [];
  cells[columns.indexOf('balance')] = 'n.a.';
  evaluation[10] = cells.join(',');
  workspace = await makeWorkspace({
    'model.onnx': readFileSync('examples/bank/model.onnx'),
    'ref.csv': readFileSync('examples/bank/reference.csv'),
    'eval.csv': evaluation.join('\n'),
  });
  const inputs = {
    'model-uri': './model.onnx',
    'reference-uri': 'ref.csv',
    'evaluation-uri': 'eval.csv',
    'model-task': 'binary-classification',
    'label-column': 'y',
    categories: 'model-performance',
  };
  const { results } = await runAction({ workspace, inputs });
  const [found] = casesOf(results as Told, 'model_failures');
  expect(found).toMatchObject({ features: ['balance'], severity: 'alert' });
  expect(measured(found)).toMatchObject({ 'failing rows of the file': [10], 'value that fails': '"n.a."' });
});
