// A CSV file into typed columns: CPU seconds and peak memory of a process that does nothing else, beside pandas where
// /usr/bin/python3 has it. Needs `build/` (npm run build).
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeColumnsFile } from './columns-file.mjs';
import { median } from './process-facts.mjs';

const rounds = 5;
const folder = mkdtempSync(join(tmpdir(), 'columns-'));
const python = '/usr/bin/python3';

/** Prints its own CPU seconds and peak memory in MiB. */
const engine = `
  import { loadDataset } from ${JSON.stringify(new URL('../build/engine/data/load-dataset.js', import.meta.url).href)};
  const before = process.cpuUsage();
  let reference;
  for (const path of process.argv.slice(1)) {
    const data = await loadDataset(path, { label_col: 'label' }, 'binary-classification', reference);
    reference ??= data;
  }
  const { user, system } = process.cpuUsage(before);
  console.log(JSON.stringify([(user + system) / 1e6, process.resourceUsage().maxRSS / 1024]));`;
const pandas = `
import json, resource, sys, time
import pandas
start = time.process_time()
tables = [pandas.read_csv(path) for path in sys.argv[1:]]
print(json.dumps([time.process_time() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024]))`;

const hasPandas = spawnSync(python, ['-c', 'import pandas']).status === 0;
console.log(`Columns (CPU seconds of reading, peak of the whole process; median of ${rounds})`);
try {
  for (const { name, files } of [
    { name: 'two files of 100,000 rows × 21', files: [100_000, 100_000] },
    { name: 'one file of 1,000,000 rows × 21', files: [1_000_000] },
  ]) {
    const paths = [];
    for (const [index, rowCount] of files.entries()) {
      paths.push(join(folder, `${rowCount}-${index}.csv`));
      await writeColumnsFile(paths.at(-1), rowCount, 1 + index);
    }
    const bytes = paths.reduce((sum, path) => sum + statSync(path).size, 0);
    const [ours, theirs] = [[], []];
    for (let round = 0; round < rounds; round++) {
      ours.push(run(process.execPath, ['--input-type=module', '-e', engine, ...paths]));
      if (hasPandas) theirs.push(run(python, ['-c', pandas, ...paths]));
    }
    const beside = hasPandas ? ` · pandas ${tell(theirs)}` : '';
    console.log(`  ${name} (${(bytes / 1e6).toFixed(0)} MB): ${tell(ours)}${beside}`);
  }
} finally {
  rmSync(folder, { recursive: true });
}

function run(command, argv) {
  const { stdout, stderr, status } = spawnSync(command, argv, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

function tell(runs) {
  const [seconds, mebibytes] = [0, 1].map((index) => median(runs.map((one) => one[index])));
  return `${seconds.toFixed(2)} s, ${mebibytes.toFixed(0)} MiB`;
}
