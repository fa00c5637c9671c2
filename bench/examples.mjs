// Whole runs of the examples, as a user starts them.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureNode } from './process-facts.mjs';

const python = ['python3', '/usr/bin/python3'].find((interpreter) => {
  try {
    return execFileSync(interpreter, ['-c', 'import pandas'], { stdio: 'ignore' }) === null || true;
  } catch {
    return false;
  }
});

console.log('Whole runs (all processes together; model calls as the engine logs them)');
for (const example of ['sentiment', 'bank', 'python-model']) {
  const reports = mkdtempSync(join(tmpdir(), 'bench-example-'));
  const argv = [
    'dist/cli.js',
    'run',
    '--debug',
    '--config',
    `examples/${example}/model-gate.yml`,
    '--report-dir',
    reports,
    '--cache-dir',
    'none',
    ...(python ? ['--python', python] : []),
  ];
  const run = await measureNode(argv);
  const { verdict, cases } = JSON.parse(readFileSync(join(reports, 'results.json'), 'utf8'));
  rmSync(reports, { recursive: true, force: true });
  const model = /model: \d+ calls.*/.exec(run.output)?.[0] ?? '';
  console.log(
    `  ${example}: ${verdict.kind}, ${cases.length} cases, ${(run.wallMs / 1000).toFixed(1)} s wall, ${(run.cpuMs / 1000).toFixed(1)} s CPU, ${run.peakMiB.toFixed(0)} MiB peak. ${model}`,
  );
}
