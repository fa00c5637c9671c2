/** CPU seconds that this process spends on something: a machine that is busy with others doesn't make them more. */
export function cpuSeconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
