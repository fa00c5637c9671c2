// Start of the built action to its first request, in turn with bare Node.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cpuMsOf, measureNode, median } from './process-facts.mjs';

const rounds = 15;
const folder = mkdtempSync(join(tmpdir(), 'bench-start-'));
let firstRequestMs;
let firstRequestCpuMs;
let pid;
const server = createServer((request, response) => {
  firstRequestMs ??= performance.timeOrigin + performance.now();
  firstRequestCpuMs ??= cpuMsOf(pid);
  response.writeHead(401, { 'content-type': 'application/json' }).end('{"code":16,"message":"no"}');
}).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));

const env = {
  GITHUB_WORKSPACE: folder,
  INPUT_PROJECT: 'x',
  'INPUT_API-KEY': 'k',
  'INPUT_MODEL-URI': 'a/b',
  'INPUT_DATASET-URI': 'a/b',
};
env['INPUT_CLUSTER-URL'] = `http://127.0.0.1:${server.address().port}`;
for (const name of ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'])
  writeFileSync((env[name] = join(folder, name)), '');

const bare = [];
const action = [];
for (let round = 0; round < rounds; round++) {
  bare.push(await measureNode(['-e', '0']));
  firstRequestMs = firstRequestCpuMs = undefined;
  const run = await measureNode(['dist/index.js'], { env, onSpawn: (started) => (pid = started) });
  action.push({ cpuMs: firstRequestCpuMs, wallMs: firstRequestMs - run.startedMs });
}
server.close();
rmSync(folder, { recursive: true, force: true });

console.log(`Start (median of ${rounds}, Node ${process.version})`);
for (const [label, key] of [
  ['wall time', 'wallMs'],
  ['CPU time', 'cpuMs'],
]) {
  const [b, a] = [bare, action].map((runs) => median(runs.map((run) => run[key])));
  console.log(
    `  ${label}: node -e 0 ${b.toFixed(0)} ms · action to its first request ${a.toFixed(0)} ms · ratio ${(a / b).toFixed(2)}`,
  );
}
