import { setTimeout as sleep } from 'node:timers/promises';
import type { BuiltServer } from './built-server.js';

/** What a request of the walk-through answers, as far as it reads it. */
interface WalkAnswer {
  readonly project: { readonly id: { readonly uuid: string } };
  readonly datasetId: string;
  readonly modelId: object;
  readonly testRun: object;
  readonly testCases: readonly object[];
  readonly job: {
    readonly jobId: string;
    readonly status: string;
    readonly errorMsg: string;
    readonly archivedJobLogs: { readonly url: { readonly url: string } } | null;
    readonly jobData: { readonly stress: { readonly testRunId: string } };
  };
}

/** What it is about: `model` and `dataset` are its names, the others its `model_info` and `connection_info`. */
interface Walked {
  readonly model: string;
  readonly dataset: string;
  readonly modelInfo: object;
  readonly connectionOf: (split: string) => object;
}

const [hubModel, hubDataset] = ['cross-encoder/nli-MiniLM2-L6-H768', 'rungalileo/snli'];
/** As it is published. */
export const namesOfHub: Walked = {
  model: hubModel,
  dataset: hubDataset,
  modelInfo: { hugging_face: { model_uri: hubModel } },
  connectionOf: (split) => ({
    hugging_face: { dataset_uri: hubDataset, split_name: split, loading_params_json: '{}' },
  }),
};
/** With `data_file` and `model_path`, as the walk-throughs of tables name theirs. */
export const files = (model: string, splits: Readonly<Record<string, string>>): Walked => ({
  model,
  dataset: 'files',
  modelInfo: { model_path: { path: model } },
  connectionOf: (split) => ({ data_file: { path: splits[split] } }),
});

/**
 * The requests of the published walk-through of 2.0 GA to 2.6, in its order and with its bodies but for what it is about:
 * `notebooks/demo_notebooks/RIME_NLP_REST_WALKTHROUGH.ipynb` of RobustIntelligence/docs.
 */
export async function walkThrough({ ask }: BuiltServer, walked: Walked): Promise<WalkAnswer> {
  const send = async (method: string, path: string, body?: unknown): Promise<WalkAnswer> =>
    JSON.parse((await ask(method, path, body)).text) as WalkAnswer;
  const trackJob = async (jobId: string): Promise<WalkAnswer> => {
    for (;;) {
      const answer = await send('GET', `/v1/jobs/${jobId}`);
      if (answer.job.status === 'JOB_STATUS_SUCCEEDED') return answer;
      if (answer.job.status === 'JOB_STATUS_FAILED')
        throw new Error(`${answer.job.errorMsg} Logs at ${String(answer.job.archivedJobLogs?.url.url)}`);
      await sleep(100);
    }
  };
  const { project } = await send('POST', '/v1/projects', {
    name: 'NLP Example',
    description: 'Example stress test on NLP data.',
    model_task: 'MODEL_TASK_NATURAL_LANGUAGE_INFERENCE',
  });
  const image = 'huggingface_image';
  if ((await ask('GET', `/images/${image}`)).status !== 200) {
    // Its request to make one has no body.
    const { job } = await send('POST', '/images');
    await trackJob(job.jobId);
  }
  const { model, dataset, modelInfo, connectionOf } = walked;
  const time = new Date().toISOString();
  const registry = `/v1/registry/${project.id.uuid}`;
  const registerDataset = async (split: string): Promise<string> => {
    const answer = await send('POST', `${registry}/dataset`, {
      name: `${dataset}_${split}_${time}`,
      data_info: {
        connection_info: connectionOf(split),
        data_params: {
          label_col: 'label',
          text_features: ['premise', 'hypothesis'],
          class_names: ['Contradiction', 'Neutral', 'Entailment'],
        },
      },
    });
    return answer.datasetId;
  };
  const [reference, evaluation] = [await registerDataset('train'), await registerDataset('test')];
  const { modelId } = await send('POST', `${registry}/model`, {
    name: `${model}_${time}`,
    model_info: modelInfo,
  });
  const started = await send('POST', `/v1/stress-tests/${project.id.uuid}`, {
    test_run_config: {
      run_name: 'NLP Stress Test',
      model_id: modelId,
      data_info: { ref_dataset_id: reference, eval_dataset_id: evaluation },
      run_time_info: { custom_image: { managed_image_name: image } },
      test_suite_config: { global_exclude_columns: ['id'] },
    },
  });
  const { job } = await trackJob(started.job.jobId);
  const run = job.jobData.stress.testRunId;
  const { testRun } = await send('GET', `/v1/test-runs/${run}`);
  const { testCases } = await send('GET', `/v1/test-cases?listTestCasesQuery.testRunId=${run}`);
  return { ...started, job, testRun, testCases };
}
