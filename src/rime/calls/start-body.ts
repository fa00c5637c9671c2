import type { ImageChoice, ResourceRequest, RunSettings } from '../../domain/plan.js';
import type { Dialect } from '../../domain/vocabulary.js';
import { sensitivityWords, testCategoryPrefix, wireWord } from '../../wire/enums.js';
import type * as wire from '../../wire/requests.js';

export interface NewStressTest {
  readonly modelId: string;
  readonly referenceId: string;
  readonly evaluationId: string;
  readonly image: ImageChoice | undefined;
  readonly agentId: string | undefined;
  readonly run: Pick<
    RunSettings,
    | 'name'
    | 'categories'
    | 'excludeColumns'
    | 'sensitivity'
    | 'tests'
    | 'customTests'
    | 'profiling'
    | 'resources'
    | 'explicitErrors'
    | 'evaluationInterval'
    | 'seed'
  >;
}

/**
 * The body that starts a stress test. The dialects differ in where excluded columns, categories and the agent go;
 * members that would be empty are left out.
 */
export function toStartBody(dialect: Dialect, stressTest: NewStressTest): wire.StartStressTestInput {
  const { modelId, referenceId, evaluationId, image, agentId, run } = stressTest;
  const agent = agentId === undefined ? {} : { agent_id: { uuid: agentId } };
  const suite = dialect === 'beta' ? betaSuite(run) : gaSuite(run);
  const categories = dialect === 'beta' ? undefined : run.categories?.map(toCategoryWord);
  return {
    test_run_config: {
      run_name: run.name,
      model_id: { uuid: modelId },
      data_info: {
        ref_dataset_id: referenceId,
        eval_dataset_id: evaluationId,
        ...(run.evaluationInterval && { eval_dataset_time_interval: run.evaluationInterval }),
      },
      run_time_info: {
        ...(dialect === 'beta' && agent),
        ...(image && { custom_image: toImage(image) }),
        ...(run.resources && { resource_request: toResources(run.resources) }),
        ...(run.explicitErrors !== undefined && { explicit_errors: run.explicitErrors }),
        random_seed: String(run.seed),
      },
      ...(run.profiling && { profiling_config: run.profiling }),
      ...(Object.keys(suite).length > 0 && { test_suite_config: suite }),
      ...(categories && { categories }),
    },
    ...(dialect === 'ga' && agent),
  };
}

function toImage(image: ImageChoice): wire.CustomImageTypeInput {
  if (image.kind === 'managed') return { managed_image_name: image.name };
  const { name, pullSecret } = image;
  return { custom_image: { name, ...(pullSecret !== undefined && { pull_secret: { name: pullSecret } }) } };
}

function toResources({ ramMegabytes, cpuMillicores }: ResourceRequest): wire.ResourceRequestInput {
  return {
    ...(ramMegabytes !== undefined && { ram_request_megabytes: ramMegabytes }),
    ...(cpuMillicores !== undefined && { cpu_request_millicores: cpuMillicores }),
  };
}

function gaSuite(run: NewStressTest['run']): wire.TestSuiteConfigInput {
  return {
    ...toSensitivity(run),
    ...(run.customTests.length > 0 && { custom_tests: run.customTests }),
    ...(run.tests && { individual_tests_config: JSON.stringify(run.tests) }),
    ...(run.excludeColumns.length > 0 && { global_exclude_columns: run.excludeColumns }),
  };
}

/** 2.0-beta reads the excluded columns from the text of the tests' configuration. */
function betaSuite(run: NewStressTest['run']): wire.TestSuiteConfigInput {
  const own: unknown = run.tests?.['global_exclude_columns'];
  const excluded = [...new Set([...(Array.isArray(own) ? (own as unknown[]) : []), ...run.excludeColumns])];
  const tests = { ...run.tests, ...(excluded.length > 0 && { global_exclude_columns: excluded }) };
  return {
    ...toSensitivity(run),
    ...(run.customTests.length > 0 && { custom_tests: run.customTests }),
    ...(Object.keys(tests).length > 0 && { individual_tests_config: JSON.stringify(tests) }),
    ...(run.categories && {
      categories: run.categories.map((category) => ({
        type: toCategoryWord(category),
        run_st: true,
        run_ct: false,
      })),
    }),
  };
}

function toSensitivity({ sensitivity }: NewStressTest['run']): wire.TestSuiteConfigInput {
  return sensitivity === undefined ? {} : { global_test_sensitivity: sensitivityWords[sensitivity] };
}

function toCategoryWord(category: string): string {
  return wireWord(testCategoryPrefix, category);
}
