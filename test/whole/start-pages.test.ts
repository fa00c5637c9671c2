import { execFileSync } from 'node:child_process';

import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { load } from 'js-yaml';

import { serveHub } from '../support/hub/serve-hub.js';
import { walkThroughHub } from '../support/hub/walk-through-hub.js';
import { liveKey, startLiveCluster } from '../support/live-cluster.js';
import { makeWorkspace, removeWorkspace } from '../support/make-workspace.js';
import { runAction } from '../support/run-built.js';
import { followPage, readStartPage, type PageStep, type Typed } from '../support/start-page.js';

// Each page of docs/start, typed as it stands.

let workspace: string;
let programs: string;
beforeEach(async () => {
  [workspace, programs] = await Promise.all([makeWorkspace(), makeWorkspace()]);
});
afterEach(async () => {
  await Promise.all([workspace, programs].map(removeWorkspace));
});

const statuses = (typed: readonly Typed[]): readonly (number | null)[] => typed.map(({ status }) => status);

/** What the page's workflow gives the gate on a pull request. */
function inputsOf(
  steps: readonly PageStep[],
  secrets: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const [workflow = ''] = steps.flatMap((step) =>
    step.kind === 'file' && step.path === '.github/workflows/model-gate.yml' ? [step.text] : [],
  );
  const { jobs } = load(workflow) as {
    jobs: Record<string, { steps: readonly { with?: Record<string, string> }[] }>;
  };
  const inputs = jobs['model-gate']?.steps.at(-1)?.with ?? {};
  const filled = (value: string): string =>
    value
      .replace("${{ github.event_name == 'pull_request' && 'gate' || 'report' }}", 'gate')
      .replaceAll(/\$\{\{ secrets\.(\w+) \}\}/g, (_, name: string) => secrets[name] ?? '');
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, filled(value)]));
}

test('a text model of the Hub, from nothing to a gate', async () => {
  const steps = readStartPage('docs/start/hugging-face.md');
  const hub = await serveHub(walkThroughHub(60));
  try {
    const env = { HF_ENDPOINT: hub.endpoint };
    const typed = await followPage(steps, { workspace, programs, env });
    expect(typed.map(({ printed }) => printed)).toEqual([
      expect.stringContaining('What a run needs is in order'),
      expect.stringMatching(/\bPASSED \(measured \d+ of \d+\) /),
    ]);
    expect(statuses(typed)).toEqual([0, 0]);
  } finally {
    await hub.close();
  }
});

test('an existing RIME cluster, from nothing to a gate', async () => {
  const steps = readStartPage('docs/start/rime-cluster.md');
  const cluster = await startLiveCluster();
  try {
    const edit = (text: string): string => text.replace('rime.example.com', cluster.url);
    const typed = await followPage(steps, { workspace, programs, edit, env: { RIME_API_KEY: liveKey } });
    // The cluster's runs find the 21 published cases: 5 alerts, 4 warnings, 11 passed, 1 skipped.
    expect(typed.at(-1)?.printed).toContain('5 alert · 4 warning · 11 passed · 1 skipped');
    expect(statuses(typed)).toEqual([0, 1]);
    const { outputs } = await runAction({ workspace, inputs: inputsOf(steps, { RIME_API_KEY: liveKey }) });
    expect(outputs).toMatchObject({ verdict: 'failed', 'alert-count': '5', 'error-code': '' });
    expect([cluster.contractErrors, cluster.keyLeaks]).toEqual([[], []]);
  } finally {
    await cluster.close();
  }
});

const python = ['python3', '/usr/bin/python3'].find((interpreter) => {
  try {
    execFileSync(interpreter, ['-c', 'import sklearn, pandas'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
});
if (python === undefined)
  console.warn('No python3 with scikit-learn: docs/start/scikit-learn.md is not tried.');

(python === undefined ? test.skip : test)(
  'a scikit-learn table, from nothing to red',
  async () => {
    const steps = readStartPage('docs/start/scikit-learn.md');
    const typed = await followPage(steps, { workspace, programs, python });
    expect(statuses(typed)).toEqual([0, 0, 1]);
    // Three trainings and three runs, each of which loads scikit-learn.
  },
  180_000,
);
