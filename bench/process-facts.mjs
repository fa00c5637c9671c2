// Runs a Node program and tells its wall time, CPU time and peak memory, and those of the Node processes it starts.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const probe = `data:text/javascript,${encodeURIComponent(`
  import { writeFileSync } from 'node:fs';
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const facts = { cpuMs: (userCPUTime + systemCPUTime) / 1000, peakMiB: maxRSS / 1024 };
    writeFileSync(process.env.BENCH_FACTS + '/' + process.pid + '.json', JSON.stringify(facts));
  });
`)}`;

export async function measureNode(argv, options = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const env = { ...process.env, ...options.env, NODE_OPTIONS: `--import ${probe}`, BENCH_FACTS: folder };
  const started = performance.now();
  const child = spawn(process.execPath, argv, { cwd: options.cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const exitCode = await new Promise((resolve) => child.once('close', resolve));
  const wallMs = performance.now() - started;
  const processes = readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')));
  rmSync(folder, { recursive: true, force: true });
  const sum = (key) => processes.reduce((total, facts) => total + facts[key], 0);
  return {
    wallMs,
    startedMs: performance.timeOrigin + started,
    cpuMs: sum('cpuMs'),
    peakMiB: sum('peakMiB'),
    exitCode,
    output,
  };
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
