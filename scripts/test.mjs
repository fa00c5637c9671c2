// Runs jest with the flag its ES module support needs, on every platform alike.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
// The Node that runs npm, not the one that a dev dependency puts into the path of npm's scripts.
const node = process.env.npm_node_execpath ?? process.execPath;
const { status } = spawnSync(
  node,
  ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', jest, ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
process.exit(status ?? 1);
