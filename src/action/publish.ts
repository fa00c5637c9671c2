import * as core from '@actions/core';

import type { TamperedError } from '../domain/errors.js';
import type { Outcome } from '../domain/outcome.js';
import { logSafe } from '../domain/words/log-safe.js';
import type { Annotation } from '../reports/ci/annotations.js';
import type { Outputs } from '../reports/outputs.js';
import { remedies } from '../reports/facts/remedies.js';
import { actionLog } from './action-log.js';

/** Does one piece of publishing. What can't be published is a warning: it never changes the verdict. */
export async function attempt(what: string, work: () => void | Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    actionLog.warning(`The ${what} could not be published: ${reason}`);
  }
}

/** Sends outputs: those of a finished run, or the ids known so far. */
export function setOutputs(outputs: Partial<Outputs>): void {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}

/** Puts remarks beside the run and, where they have a file, beside its line. */
export function annotate(annotations: readonly Annotation[]): void {
  for (const { level, title, message, file, line } of annotations) {
    const place = file === undefined ? {} : { file: logSafe(file), startLine: line };
    core[level](logSafe(message), { title: logSafe(title), ...place });
  }
}

/** The step's end when the gate itself broke: what a later step acts on, then the reason and what to do. */
export function concludeCrash(error: unknown): void {
  setOutputs({ verdict: 'error', 'error-code': 'internal' });
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
  core.error(logSafe(`${told}\n${remedies.internal}`), { title: 'Model gate: internal' });
}

/** The step's end when what was published has been changed meanwhile. */
export function concludeChanged(error: TamperedError): void {
  core.error(logSafe(`${error.message} ${remedies.tampered}`), { title: `Model gate: ${error.code}` });
  process.exitCode = 1;
}

/** The step's end: red for a failed gate and for trouble, green else. */
export function concludeStep({ verdict, asked }: Outcome): void {
  if (verdict.kind === 'error') {
    core.error(logSafe(verdict.reason), { title: `Model gate: ${verdict.code}` });
    process.exitCode = 1;
  } else if (verdict.kind === 'failed' && asked?.gate.mode !== 'report') {
    core.error(logSafe(verdict.reason), { title: 'Model gate failed' });
    process.exitCode = 1;
  } else {
    core.notice(logSafe(verdict.reason), {
      title: `Model gate ${verdict.kind === 'failed' ? 'would fail' : verdict.kind}`,
    });
  }
}
