// A Parquet file of 480,000 rows and some 41 MB (two texts, whole numbers, numbers with nulls) as the engine reads it: three of
// its six columns, and its first 10,000 rows. CPU seconds of a process that does nothing else. Needs `build/` (npm run build).
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { median } from './process-facts.mjs';

const rounds = Number(process.env.ROUNDS ?? 5);
const rowCount = 480_000;
const folder = mkdtempSync(join(tmpdir(), 'parquet-'));
const path = join(folder, 'pairs.parquet');

/** Source: T. Ettinger, mulberry32, public domain. */
function mulberry32(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const random = mulberry32(7);
const words =
  'a man woman dog child is walking eating in the park street red blue on two people at night'.split(' ');
const sentence = (least) =>
  Array.from(
    { length: least + Math.floor(random() * 6) },
    () => words[Math.floor(random() * words.length)],
  ).join(' ');
const rows = Array.from({ length: rowCount }, (_, row) => row);
const number = () => (random() < 0.02 ? null : random() * 100);
writeFileSync(
  path,
  Buffer.from(
    parquetWriteBuffer({
      columnData: [
        { name: 'premise', data: rows.map(() => sentence(19)), type: 'STRING' },
        { name: 'hypothesis', data: rows.map(() => sentence(11)), type: 'STRING' },
        { name: 'label', data: rows.map(() => Math.floor(random() * 3)), type: 'INT32' },
        { name: 'id', data: rows.map((row) => BigInt(row)), type: 'INT64' },
        { name: 'score', data: rows.map(number), type: 'DOUBLE' },
        { name: 'weight', data: rows.map(number), type: 'DOUBLE' },
      ],
    }),
  ),
);

/** `columns`: those that are read of all rows; all of the first rows when there is a limit. */
const read = `
  import { readParquet } from ${JSON.stringify(new URL('../build/engine/data/parquet/read-parquet.js', import.meta.url).href)};
  import { openRandomAccess } from ${JSON.stringify(new URL('../build/engine/data/open-random-access.js', import.meta.url).href)};
  import { joinShards } from ${JSON.stringify(new URL('../build/parquet/join-shards.js', import.meta.url).href)};
  import { buildColumn } from ${JSON.stringify(new URL('../build/engine/data/parquet/build-column.js', import.meta.url).href)};
  import { peakMiBOf } from ${JSON.stringify(new URL('process-facts.mjs', import.meta.url).href)};
  const [path, what] = process.argv.slice(1);
  const [cpu, wall] = [process.cpuUsage(), performance.now()];
  if (what === 'first') {
    const plan = { check: () => {}, typingOf: () => 'any', rowLimit: 10000, isSampled: false };
    await readParquet(path, plan);
  } else {
    const opened = await openRandomAccess(path);
    const { file, footer } = await joinShards([opened]);
    for (const column of footer.columns.filter(({ name }) => ['premise', 'hypothesis', 'label'].includes(name))) {
      await buildColumn(file, footer, column, undefined, name => name === 'label' ? 'any' : 'prose');
    }
  }
  const { user, system } = process.cpuUsage(cpu);
  console.log(JSON.stringify([(user + system) / 1e6, (performance.now() - wall) / 1000, peakMiBOf('self')]));`;

console.log(
  `Parquet (${(statSync(path).size / 1e6).toFixed(1)} MB, ${rowCount} rows × 6; median of ${rounds})`,
);
for (const [what, name] of [
  ['three', 'three columns, two of them texts'],
  ['first', 'the first 10,000 rows'],
]) {
  const runs = Array.from({ length: rounds }, () => {
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', read, path, what]);
    if (stderr.length > 0) console.error(stderr.toString());
    return JSON.parse(stdout.toString());
  });
  const [cpu, wall, memory] = [0, 1, 2].map((place) => median(runs.map((run) => run[place])));
  console.log(
    `  ${name}: ${cpu.toFixed(2)} s of CPU (${wall.toFixed(2)} s), ${memory.toFixed(0)} MiB at the peak`,
  );
}
rmSync(folder, { recursive: true });
