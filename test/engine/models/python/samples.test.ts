import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../../../src/engine/data/table.js';
import type { Predictions } from '../../../../src/domain/metrics/predictions.js';
import { loadModel } from '../../../../src/engine/models/load-model.js';
import type { ModelRequest } from '../../../../src/engine/models/model-request.js';
import { makeWorkspace, removeWorkspace } from '../../../support/make-workspace.js';
import { makeRequest, tableOf } from '../model-request.js';
import { findPython } from './find-python.js';

const page = readFileSync('docs/python-models.md', 'utf8');

/** The code of a sample of the page. */
function sample(name: string): string {
  const code = new RegExp(`<!-- sample: ${name} -->\\s+\`\`\`python\\n([^]*?)\`\`\``).exec(page)?.[1];
  if (code === undefined) throw new RangeError(`docs/python-models.md has no sample ${name}.`);
  return code;
}

/** What the sample answers for these rows; NaN-free numbers, row by row. */
async function answersOf(
  folder: string,
  overrides: Partial<ModelRequest>,
  rows: readonly (readonly Cell[])[],
): Promise<number[]> {
  const request = makeRequest(join(folder, 'model.py'), overrides);
  const model = await loadModel(request);
  try {
    return numbersOf(await model.predict(tableOf(request.features, rows)));
  } finally {
    await model.close();
    await removeWorkspace(folder);
  }
}

function numbersOf(predictions: Predictions): number[] {
  if (predictions.kind === 'values') return [...predictions.values];
  const { probabilities, classCount } = predictions;
  return classCount === 2 ? [...probabilities].filter((_, place) => place % 2 === 1) : [...probabilities];
}

/** The first interpreter that has all of these; where there is none, the test is skipped, with a printed reason. */
function testWith(modules: readonly string[]): { readonly python: string; readonly run: typeof test } {
  const imports = `import ${modules.join(', ')}`;
  const found = ['python3', '/usr/bin/python3'].find(
    (interpreter) => spawnSync(interpreter, ['-c', imports]).status === 0,
  );
  if (found === undefined) console.warn(`Samples are skipped: no python3 has ${modules.join(', ')}.`);
  return { python: found ?? '', run: found === undefined ? (test.skip as typeof test) : test };
}

const python = findPython();

test('plain Python', async () => {
  const weights = { bias: -1, columns: { age: 0.02, visits: 0.5 } };
  const folder = await makeWorkspace({
    'model.py': sample('plain'),
    'weights.json': JSON.stringify(weights),
  });
  const rows = [
    [50, 2],
    [null, 1],
  ];
  // By hand: −1 + 1 + 1 and −1 + 0.5.
  const expected = [1, -0.5].map((score) => 1 / (1 + Math.exp(-score)));
  const found = await answersOf(folder, { python, features: ['age', 'visits'] }, rows);
  expected.forEach((p, row) => expect(found[row]).toBeCloseTo(p, 12));
});

test('several classes', async () => {
  const folder = await makeWorkspace({ 'model.py': sample('classes') });
  const overrides = {
    python,
    features: ['month'],
    task: 'multiclass-classification',
    classCount: 4,
  } as const;
  // January is a month of winter, July one of summer.
  expect(await answersOf(folder, overrides, [[1], [7]])).toEqual([
    0.85, 0.05, 0.05, 0.05, 0.05, 0.05, 0.85, 0.05,
  ]);
});

test('text', async () => {
  const folder = await makeWorkspace({ 'model.py': sample('text') });
  const overrides = { python, features: ['review'], textFeatures: ['review'] };
  const rows = [['Good, GREAT – I love it'], ['bad'], [null], ['a bad film with a good end']];
  // By hand: (1 + good) / (2 + good + bad).
  expect(await answersOf(folder, overrides, rows)).toEqual([4 / 5, 1 / 3, 1 / 2, 2 / 4]);
});

const pandas = testWith(['pandas']);

pandas.run('classes instead of probabilities', async () => {
  const folder = await makeWorkspace({ 'model.py': sample('labels') });
  const overrides = { python: pandas.python, features: ['temperature'], classLabels: ['summer', 'winter'] };
  expect(await answersOf(folder, overrides, [[31], [30]])).toEqual([0, 1]);
});

pandas.run('regression', async () => {
  const folder = await makeWorkspace({ 'model.py': sample('regression') });
  const overrides = {
    python: pandas.python,
    features: ['height', 'age'],
    task: 'regression',
    classCount: 0,
  } as const;
  const rows = [
    [150, 20],
    [60, null],
  ];
  // By hand: 45 + 50, and 18 + 2.5 × 2.
  expect(await answersOf(folder, overrides, rows)).toEqual([95, 23]);
});

/** A script that trains a model of two classes and one of three, and prints what the library itself says of five rows. */
const train = (head: string, fitAndSave: string) => `
import json
import numpy, pandas
${head}

random = numpy.random.RandomState(5)
frame = pandas.DataFrame({"age": random.randint(18, 80, 300), "rate": random.normal(size=300)})
found = {}
for classes, limits in {2: [2.0], 3: [1.5, 3.0]}.items():
    labels = numpy.digitize(frame["age"] / 20 + frame["rate"], limits)
${fitAndSave.replace(/^/gm, '    ')}
    asked = frame.head(5)
    found[classes] = {"rows": asked.values.tolist(), "answers": model.predict_proba(asked).tolist()}
print(json.dumps(found))
`;

const libraries = [
  {
    name: 'scikit-learn',
    modules: ['pandas', 'sklearn', 'joblib'],
    program: train(
      `import joblib
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler`,
      `model = make_pipeline(StandardScaler(), LogisticRegression()).fit(frame, labels)
joblib.dump(model, f"{classes}/model.joblib")`,
    ),
  },
  {
    name: 'xgboost',
    modules: ['pandas', 'sklearn', 'xgboost'],
    program: train(
      'import xgboost',
      `model = xgboost.XGBClassifier(n_estimators=5, n_jobs=1).fit(frame, labels)
model.save_model(f"{classes}/model.json")`,
    ),
  },
  {
    name: 'lightgbm',
    modules: ['pandas', 'sklearn', 'lightgbm'],
    program: train(
      'import lightgbm',
      `model = lightgbm.LGBMClassifier(n_estimators=5, n_jobs=1, verbose=-1).fit(frame, labels)
model.booster_.save_model(f"{classes}/model.txt")`,
    ),
  },
] as const;

interface Trained {
  readonly rows: readonly (readonly number[])[];
  readonly answers: readonly (readonly number[])[];
}

describe.each(libraries)('$name', ({ name, modules, program }) => {
  const learning = testWith(modules);

  learning.run('of two classes and of three', async () => {
    const folder = await makeWorkspace({
      '2/model.py': sample(name),
      '3/model.py': sample(name),
      'train.py': program,
    });
    const script = spawnSync(learning.python, ['train.py'], { cwd: folder, encoding: 'utf8' });
    expect(script).toMatchObject({ status: 0 });
    const trained = JSON.parse(script.stdout) as Record<'2' | '3', Trained>;
    // A column that the model was not trained on may lie between its own.
    const features = ['rate', 'spare', 'age'];
    const ask = (classCount: 2 | 3, task: ModelRequest['task']) => {
      const rows = trained[classCount].rows.map(([age = 0, rate = 0]) => [rate, 'x', age]);
      return answersOf(
        join(folder, String(classCount)),
        { python: learning.python, features, task, classCount },
        rows,
      );
    };
    expectClose(
      await ask(2, 'binary-classification'),
      trained[2].answers.map(([, p = NaN]) => p),
    );
    expectClose(await ask(3, 'multiclass-classification'), trained[3].answers.flat());
    await removeWorkspace(folder);
  });
});

function expectClose(found: readonly number[], expected: readonly number[]): void {
  expect(found).toHaveLength(expected.length);
  expected.forEach((p, place) => expect(found[place]).toBeCloseTo(p, 12));
}
