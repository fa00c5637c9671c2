import * as core from '@actions/core';

import type { OwnRun } from '../domain/own-run.js';

/** The runner keeps it for the post step, also when this process is killed. */
const name = 'own-run';

export function saveOwnRun(run: OwnRun | undefined): void {
  core.saveState(name, run ? JSON.stringify(run) : '');
}

/** `undefined` when nothing was started, or what was started is over. */
export function readOwnRun(): OwnRun | undefined {
  const text = core.getState(name);
  // Only this action writes its own state.
  return text === '' ? undefined : (JSON.parse(text) as OwnRun);
}
