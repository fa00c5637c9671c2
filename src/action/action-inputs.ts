import * as core from '@actions/core';

/** The given inputs by name; the runner passes each as an environment variable. */
export function readActionInputs(names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, core.getInput(name)]));
}
