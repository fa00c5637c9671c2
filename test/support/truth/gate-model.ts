import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { makeWorkspace } from '../make-workspace.js';
import { runCli } from '../run-built.js';
import type { Answer } from './train-model.js';
import { storedModels, type StoredModel } from './spoil-answers.js';
import type { DataRow, TruthData } from './truth-data.js';

/** `own`: the model that the example ships. */
export type TruthModel = StoredModel | 'own';

/** A metric of the comparison with the baseline, as results.json tells it. */
export interface ComparedMetric {
  readonly metric: string;
  readonly pairing: string;
  readonly baseline: number;
  readonly drop: number;
  readonly maxDrop: number;
  readonly isWorse: boolean;
  readonly isUncertain: boolean;
  readonly detectable: number | null;
}

export interface Gated {
  readonly workspace: string;
  readonly reportDir: string;
  readonly exitCode: number | null;
  /** Types of the tests that alert. */
  readonly alerts: readonly string[];
  readonly metrics: readonly ComparedMetric[];
  /** Whether single rows of the baseline were known. */
  readonly knowsRows: boolean;
}

interface Results {
  readonly cases: readonly { readonly testType: string; readonly judgedAs: string }[];
  readonly verdict: {
    readonly comparison: {
      readonly model: { readonly rows: object | null; readonly metrics: readonly ComparedMetric[] } | null;
    } | null;
  };
}

type Gate = (model: TruthModel, rows: 'evaluation' | 'otherRows', baseline?: string) => Promise<Gated>;

/** A gate for models of the data set; each run is a process of the built command line with a workspace of its own. */
export function makeGate(data: TruthData): Gate {
  const answersOf = storedModels(data);
  // Once, so that main's answers to them are remembered.
  const tables = {
    reference: named(data.reference, 'reference'),
    evaluation: named(data.evaluation, 'evaluation'),
    otherRows: named(data.otherRows, 'other'),
  };
  return async (model, evaluation, baseline) => {
    const workspace = await makeWorkspace({
      'reference.jsonl': toLines(tables.reference),
      'evaluation.jsonl': toLines(tables[evaluation]),
      'gate.json': JSON.stringify({
        project: { name: 'truth', task: data.task },
        model: { uri: model === 'own' ? './model.onnx' : './model.py' },
        reference: { uri: './reference.jsonl' },
        evaluation: { uri: './evaluation.jsonl' },
        data: { 'label-column': data.label, ...data.settings },
        // The other categories ask about data and slices, and this is about the model's answers.
        run: { name: 'truth', categories: ['model-performance'] },
      }),
    });
    if (model === 'own') {
      await writeFile(join(workspace, 'model.onnx'), await readFile(resolve(data.ownModel ?? '')));
    } else {
      const answers = [tables.reference, tables[evaluation]].flatMap((rows) => {
        const given = answersOf(model, rows);
        return rows.map(({ row = '' }, place) => [row, toPrediction(given[place] ?? [])] as const);
      });
      await writeFile(join(workspace, 'answers.json'), JSON.stringify(Object.fromEntries(answers)));
      await writeFile(join(workspace, 'model.py'), storedModel);
    }
    const argv = [
      'run',
      '--config',
      'gate.json',
      ...(baseline === undefined ? [] : ['--baseline', baseline]),
    ];
    const { exitCode, results, stdout, stderr } = await runCli(argv, { workspace });
    if (results === undefined) throw new Error(`The run left no results: ${stdout}${stderr}`);
    const { cases, verdict } = results as Results;
    const compared = verdict.comparison?.model;
    return {
      workspace,
      reportDir: join(workspace, 'model-gate-report'),
      exitCode,
      alerts: cases.filter(({ judgedAs }) => judgedAs === 'alert').map(({ testType }) => testType),
      metrics: compared?.metrics ?? [],
      knowsRows: Boolean(compared?.rows),
    };
  };
}

/** Its answers lie beside it. */
const storedModel = `import json, pathlib

ANSWERS = json.loads(pathlib.Path(__file__).with_name("answers.json").read_text())


def predict_dict(x):
    return ANSWERS[x["row"]]
`;

/** Of two classes the probability of the second. */
const toPrediction = (answer: Answer): number | Answer => (answer.length === 2 ? (answer[1] ?? 0) : answer);

/** Each row with a name, by which the model finds its answer. */
const named = (rows: readonly DataRow[], prefix: string): readonly DataRow[] =>
  rows.map((row, place) => ({ row: `${prefix}-${place}`, ...row }));

const toLines = (rows: readonly DataRow[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
