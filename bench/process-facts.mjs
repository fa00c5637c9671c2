// Runs a Node program and tells its wall time, and the CPU time and peak memory of it and all processes it starts
// (read from /proc while it runs, so on Linux only; elsewhere they are NaN).
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const samplingMs = 30;
const ticksPerSecond = 100;

export async function measureNode(argv, options = {}) {
  const started = performance.now();
  const child = spawn(process.execPath, argv, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  options.onSpawn?.(child.pid);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const facts = new Map();
  const timer = setInterval(() => sampleFamily(child.pid, facts), samplingMs);
  const exitCode = await new Promise((resolve) => child.once('close', resolve));
  clearInterval(timer);
  const wallMs = performance.now() - started;
  const sum = (key) =>
    facts.size === 0 ? NaN : [...facts.values()].reduce((total, one) => total + one[key], 0);
  return {
    wallMs,
    startedMs: performance.timeOrigin + started,
    cpuMs: sum('cpuMs'),
    peakMiB: sum('peakMiB'),
    exitCode,
    output,
  };
}

/** CPU time that a process has used so far, in milliseconds; NaN where there is no /proc. */
export function cpuMsOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return ((Number(stat[11]) + Number(stat[12])) * 1000) / ticksPerSecond;
  } catch {
    return NaN;
  }
}

/** The most memory that a process has held so far, in MiB; NaN where there is no /proc. */
export function peakMiBOf(pid) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
  } catch {
    return NaN;
  }
}

/** Notes what the process and its descendants have used so far. */
function sampleFamily(root, facts) {
  const family = new Set([root]);
  for (const pid of readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .sort((a, b) => a - b)) {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
      if (!family.has(pid) && !family.has(Number(stat[1]))) continue;
      family.add(pid);
      // A process that has ended but was not waited for tells no memory any more.
      const peakKiB = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
      facts.set(pid, {
        cpuMs: ((Number(stat[11]) + Number(stat[12])) * 1000) / ticksPerSecond,
        peakMiB: Math.max(peakKiB / 1024, facts.get(pid)?.peakMiB ?? 0),
      });
    } catch {
      // It has just ended.
    }
  }
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
