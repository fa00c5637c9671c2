/** Variables that carry the workflow's secrets: action inputs, runner tokens, the two keys the gate itself reads. */
const secret = /^(INPUT_.*|ACTIONS_.*|GITHUB_TOKEN|GH_TOKEN|RIME_API_KEY|NODE_OPTIONS|NODE_CHANNEL_.*)$/i;

/**
 * The environment of the worker, in which the code of the model under test runs: the given one without the workflow's
 * secrets and Node's own switches, and with temporary files going to `temporaryFolder`.
 */
export function workerEnvironment(
  environment: NodeJS.ProcessEnv,
  temporaryFolder: string,
): NodeJS.ProcessEnv {
  const kept = Object.entries(environment).filter(([name]) => !secret.test(name));
  return {
    ...Object.fromEntries(kept),
    TMPDIR: temporaryFolder,
    TEMP: temporaryFolder,
    TMP: temporaryFolder,
  };
}
