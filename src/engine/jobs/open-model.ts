import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { DataParams } from '../../domain/plan.js';
import type { LoadedDataset } from '../data/load-dataset.js';
import type { ModelFileRequest, ModelRequest } from '../models/model-request.js';
import type { Network } from '../models/endpoint/network.js';
import type { OpenModel } from '../models/model.js';
import type { WithinTime } from '../models/time-limit.js';
import type { JobSpec } from './job-spec.js';

/** What the work of a job tells while it goes on. */
export interface ModelEdges {
  /** Told the id of every process the job starts. */
  readonly onChild: (pid: number) => void;
  /** See `ModelFileRequest.withinTime`. */
  readonly withinTime?: WithinTime | undefined;
  readonly log: (line: string) => void;
  /** Told what whoever waits for the job should know at once, a sentence each. */
  readonly tell?: (text: string) => void;
  /** What an endpoint is asked with. */
  readonly network?: Network | undefined;
}

type ModelSpec = Pick<JobSpec, 'task' | 'settings' | 'modelKwargs' | 'endpoint'>;

/** The model at `modelPath`, which is given all columns of the reference data but those that are not for it. */
export async function openModel(
  modelPath: string,
  spec: ModelSpec & Pick<JobSpec, 'reference'>,
  reference: LoadedDataset,
  classes: {
    readonly count: number;
    readonly columns?: readonly number[] | undefined;
    readonly labels: readonly string[];
  },
  edges: ModelEdges,
  asking: Pick<ModelRequest, 'batchRows' | 'cache' | 'onPace'> = {},
): Promise<OpenModel> {
  const features = modelInputs(reference, spec.reference.params);
  // Tests of the data alone need none of that code.
  const { loadModel } = await import('../models/load-model.js');
  return loadModel({
    ...modelFile(modelPath, spec, edges),
    features,
    wordFeatures: features.filter((name) => reference.table.column(name)?.kind === 'categories'),
    textFeatures: reference.textFeatures,
    classCount: classes.count,
    classColumns: classes.columns,
    classLabels: classes.labels,
    ...asking,
  });
}

/** What is needed to open the model's file alone. */
export function modelFile(
  path: string,
  { task, modelKwargs, endpoint, settings }: ModelSpec,
  { onChild, withinTime, log, network, tell = () => undefined }: ModelEdges,
): ModelFileRequest {
  const {
    root: workspace,
    runtime,
    python,
    environment,
    requirements,
    cache,
    assets,
    predictTimeoutMs,
  } = settings;
  const packages =
    requirements === undefined
      ? undefined
      : {
          requirements: resolve(workspace, requirements),
          folder: join(cache?.folder ?? tmpdir(), 'environments'),
          tell,
        };
  const tokenizer = modelKwargs?.tokenizer && resolve(workspace, modelKwargs.tokenizer);
  const kwargs = { ...modelKwargs, tokenizer };
  const file = {
    path,
    task,
    kwargs,
    runtime,
    python,
    environment,
    assets,
    workspace,
    predictTimeoutMs,
    withinTime,
    onChild,
    log,
  };
  return { ...file, packages, endpoint, network };
}

/** The columns that the model sees: all but the label, predictions and those that are not for it, in file order. */
export function modelInputs({ table }: Pick<LoadedDataset, 'table'>, params: DataParams): readonly string[] {
  const notForTheModel = [params['label_col'], params['pred_col'], params['features_not_in_model']].flat();
  return table.names.filter((name) => !notForTheModel.includes(name));
}
