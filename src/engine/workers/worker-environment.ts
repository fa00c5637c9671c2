/** Variables that carry the workflow's secrets: action inputs, runner tokens, the two keys the gate itself reads. */
const secret = /^(INPUT_.*|ACTIONS_.*|GITHUB_TOKEN|GH_TOKEN|RIME_API_KEY|NODE_OPTIONS|NODE_CHANNEL_.*)$/i;

/**
 * How glibc gets memory from Linux: columns in huge pages, where a first touch costs a fault for 2 MiB instead of 4 KiB,
 * and memory that was freed stays with the process, since the next column needs as much. A fifth of the CPU of reading and
 * testing large tables. 32 MiB is the largest threshold that all versions take.
 */
const tunables =
  'glibc.malloc.hugetlb=1:glibc.malloc.mmap_threshold=33554432:glibc.malloc.trim_threshold=536870912';

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
    GLIBC_TUNABLES: tunables,
    ...Object.fromEntries(kept),
    TMPDIR: temporaryFolder,
    TEMP: temporaryFolder,
    TMP: temporaryFolder,
  };
}
