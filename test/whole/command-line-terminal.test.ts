import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { filesForAll, inputsForAll } from '../support/cluster-inputs.js';
import { startLiveCluster, type LiveCluster, type LiveClusterOptions } from '../support/live-cluster.js';
import { makeWorkspace, removeWorkspace } from '../support/make-workspace.js';
import { runInTerminal, type TerminalOptions, type TerminalRun } from '../support/run-in-terminal.js';

let workspace: string;
let cluster: LiveCluster | undefined;
beforeEach(async () => {
  workspace = await makeWorkspace(filesForAll);
});
afterEach(async () => {
  await cluster?.close();
  cluster = undefined;
  await removeWorkspace(workspace);
});

const ctrlC = '\u0003';
const running = ['running', 'running', 'running', 'running'] as const;
const jobStates = ['requested', 'pending', ...running, 'succeeded'] as const;

async function gate(
  options: Partial<TerminalOptions> = {},
  clusterOptions: LiveClusterOptions = {},
): Promise<TerminalRun> {
  cluster = await startLiveCluster({ jobStates, imageBuildPolls: 1, ...clusterOptions });
  const flags = Object.entries(inputsForAll(cluster)).flatMap(([name, value]) => [`--${name}`, value]);
  return runInTerminal(['run', ...flags], { workspace, columns: 100, ...options });
}

/** The screen once a run is over: whatever is written over has gone, and the cursor waits on a line of its own. */
function expectClean({ screen }: TerminalRun): void {
  const all = screen.lines().join('\n');
  expect(all).not.toMatch(/[█░]|^Stress test:|tests done|being validated|Uploading|Build of/m);
  expect(screen.lines().at(-1)).toBe('');
}

describe('progress on a terminal', () => {
  test('is a bar with counts, drawn over itself and gone at the end', async () => {
    const shown = new Set<string>();
    const run = await gate({ onOutput: ({ screen }) => shown.add(screen.lines().at(-1) ?? '') });
    const bars = [...shown].filter((line) => /[█░]/.test(line));
    // The cluster says 0, 2, 4, then 5 of 6 while the job runs: 24 columns of bar make 8 of a third.
    expect(bars).toContain(`${'░'.repeat(24)}   0 %  Stress test: running, 0 of 6 tests done`);
    expect(bars.find((line) => line.startsWith(`${'█'.repeat(8)}░`))).toMatch(
      /^█{8}░{16} {2}33 % {2}Stress test: running, 2 of 6 tests done · about \d+ s left$/,
    );
    expectClean(run);
    expect(run.screen.lines()).toContainEqual(expect.stringMatching(/^FAILED \(measured 20 of 21\) {2}/));
    expect(run.exitCode).toBe(1);
  });

  test('leaves nothing behind when the window is made narrower and wider', async () => {
    const widths = [30, 140, 45, 61, 100];
    const run = await gate({
      columns: 120,
      onOutput: (session) => {
        // Each redraw brings the next width, while the job is waited for.
        const isWaiting = session.screen.lines().at(-1)?.includes(' %  Stress test: running') ?? false;
        const next = isWaiting ? widths.shift() : undefined;
        if (next !== undefined) session.resize(next);
      },
    });
    expect(widths).toEqual([]);
    expectClean(run);
  });

  test('takes a terminal that knows no width for one of 80 columns', async () => {
    const run = await gate({ columns: 0 });
    expectClean(run);
    const lines = run.screen.lines();
    expect(lines.find((line) => line.startsWith('CATEGORY'))).toMatch(/SKIPPED$/);
    expect(run.exitCode).toBe(1);
  });

  test('is a line for each change where a terminal can do nothing else', async () => {
    const run = await gate({ env: { TERM: 'dumb' } });
    expect(run.output).not.toContain('\u001b');
    expect(run.screen.lines()).toContain('Stress test: running, 2 of 6 tests done');
  });

  test('has no colours with NO_COLOR, and the bar all the same', async () => {
    const run = await gate({ env: { NO_COLOR: '1' } });
    // eslint-disable-next-line no-control-regex -- the escape is what this looks for
    expect(run.output).not.toMatch(/\u001b\[\d*m/);
    expect(run.output).toContain('░   0 %  Stress test: running');
    expectClean(run);
  });
});

describe('Ctrl-C', () => {
  test.each([
    ['createProject', 0, 0],
    ['putObject', 0, 0],
    ['registerModel', 0, 0],
    ['startStressTest', 0, 1],
    ['getJob', 2, 1],
    ['getJob', 4, 1],
    ['listTestCases', 0, 0],
  ])(
    'at %s[%i] ends with 2, cancels what runs, and leaves the screen clean',
    async (operation, nth, cancels) => {
      let press: () => void = () => undefined;
      let isPressed = false;
      const run = await gate(
        { onOutput: (session) => (press = () => session.type(ctrlC)) },
        {
          faults: (request) => {
            if (!isPressed && request.operation === operation && request.operationIndex === nth) {
              isPressed = true;
              press();
            }
            // The key has to get through before the answer does.
            return isPressed && request.operation === operation ? 'slow-drip' : undefined;
          },
        },
      );
      expect(isPressed).toBe(true);
      expect(run.exitCode).toBe(2);
      expect(run.screen.lines()).toContain('Error (interrupted)');
      expectClean(run);
      const asked = cluster?.requests.filter((request) => request.operation === 'cancelJob').length;
      expect(asked).toBe(cancels);
    },
  );

  test('twice ends at once with 130, and the line is clean', async () => {
    let press: () => void = () => undefined;
    const run = await gate(
      { onOutput: (session) => (press = () => session.type(ctrlC)) },
      {
        faults: ({ operation, operationIndex }) => {
          const isFirst = operation === 'getJob' && operationIndex === 3;
          if (isFirst || operation === 'cancelJob') press();
          return operation === 'cancelJob' ? 'hang-before' : undefined;
        },
      },
    );
    expect(run.exitCode).toBe(130);
    expectClean(run);
  });
});
