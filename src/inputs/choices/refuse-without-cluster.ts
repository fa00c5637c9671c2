import type { Chooser } from './chooser.js';
import type { SettingName } from '../settings.js';

/** Refuses by name what the embedded engine has not, so that nothing is given in vain. */
export function refuseWithoutCluster(
  { given, isEmbedded, refuse }: Chooser,
  problem: (name: string, message: string) => void,
): void {
  if (!isEmbedded) return;
  const needed: readonly SettingName[] = ['agent-id', 'ca-cert'];
  for (const name of needed) {
    if (given[name] !== undefined) refuse(name, 'needs a cluster: set cluster-url, or remove it.');
  }
  if (given.reuse === 'same-commit') {
    refuse('reuse', 'needs a cluster: the embedded engine keeps no runs. Set cluster-url, or remove it.');
  }
  const config = given['run-config'];
  const runTime = config?.run_time_info;
  const parts: readonly (readonly [path: string, value: unknown, why: string])[] = [
    ['profiling_config', config?.profiling_config, 'it profiles data in its own fixed way'],
    ['run_time_info.resource_request', runTime?.resource_request, 'it runs on this machine'],
    [
      'run_time_info.custom_image',
      runTime?.custom_image?.member === 'custom_image' ? runTime.custom_image : undefined,
      'it runs on this machine',
    ],
    [
      'run_time_info.explicit_errors',
      runTime?.explicit_errors || undefined,
      'it always goes on with the next test',
    ],
    [
      'data_info.eval_dataset_time_interval',
      config?.data_info?.eval_dataset_time_interval,
      'it reads data files as a whole',
    ],
    [
      'test_suite_config.custom_tests',
      config?.test_suite_config?.custom_tests,
      "custom tests need RIME's own package",
    ],
  ];
  for (const [path, value, why] of parts) {
    const isEmpty = typeof value === 'object' && value !== null && Object.keys(value).length === 0;
    if (value === undefined || isEmpty) continue;
    problem(
      `run.config.${path}`,
      `has no effect in the embedded engine: ${why}. Set cluster-url, or remove it.`,
    );
  }
}
