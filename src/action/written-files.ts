import { readFileSync, truncateSync } from 'node:fs';
import { EOL } from 'node:os';
import { isDeepStrictEqual } from 'node:util';

import * as core from '@actions/core';

import type { Outputs } from '../reports/outputs.js';
import { setOutputs } from './publish.js';
import { readOutputs } from './read-outputs.js';

/** Whether one of the runner's files still holds what was written to it. */
export type IsAsWritten = () => boolean;

/** Sends all outputs in the place of whatever stands in the runner's file. Throws when it can't be written. */
export function writeOutputs(outputs: Outputs): IsAsWritten {
  const path = process.env.GITHUB_OUTPUT;
  if (path) truncateSync(path);
  setOutputs(outputs);
  return () => !path || isDeepStrictEqual(readOutputs(textOf(path)), { ...outputs });
}

/** Appends to the job summary. Throws when it can't be written. */
export async function appendSummary(markdown: string): Promise<IsAsWritten> {
  const path = process.env.GITHUB_STEP_SUMMARY ?? '';
  const before = textOf(path);
  await core.summary.addRaw(markdown, true).write();
  return () => textOf(path) === `${before}${markdown}${EOL}`;
}

/** Empty where there is no such file. */
function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
