// Whole runs of the examples, as a user starts them.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureNode } from './process-facts.mjs';

console.log('Whole runs (all Node processes together)');
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
  ];
  const run = await measureNode(argv);
  const { verdict, cases } = JSON.parse(readFileSync(join(reports, 'results.json'), 'utf8'));
  rmSync(reports, { recursive: true, force: true });
  const model = /model: .*/i.exec(run.output)?.[0] ?? '';
  console.log(
    `  ${example}: ${verdict.kind}, ${cases.length} cases, ${(run.wallMs / 1000).toFixed(1)} s wall, ${(run.cpuMs / 1000).toFixed(1)} s CPU, ${run.peakMiB.toFixed(0)} MiB peak. ${model}`,
  );
}
