/** Variables that carry the workflow's secrets: action inputs, runner tokens, the two keys the gate itself reads. */
const secret = /^(INPUT_.*|ACTIONS_.*|GITHUB_TOKEN|GH_TOKEN|RIME_API_KEY|NODE_OPTIONS|NODE_CHANNEL_.*)$/i;

/**
 * How glibc gets memory from Linux: in huge pages, where a first touch costs a fault for 2 MiB instead of 4 KiB; and what
 * was freed of up to 4 MiB, a column of 500,000 rows, stays for the next column. An eighth of the CPU of a large table.
 */
const tunables = [
  'glibc.malloc.hugetlb=1',
  'glibc.malloc.mmap_threshold=4194304',
  'glibc.malloc.trim_threshold=67108864',
].join(':');

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
