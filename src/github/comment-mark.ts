import { createHash } from 'node:crypto';

import type { Verdict } from '../domain/outcome.js';

/** What a comment remembers of the run it tells, hidden in its text. */
export interface CommentState {
  readonly verdict: Verdict['kind'];
  /** Hash of the set of findings. */
  readonly findings: string;
  /** The whole report, or the note that all is well again. */
  readonly form: 'report' | 'note';
  /** Which gate of which workflow run wrote it; `undefined` outside of a runner and in comments of old. */
  readonly writer?: CommentWriter | undefined;
}

/** Hashes, so that nothing foreign stands in the mark. */
export interface CommentWriter {
  /** Of one attempt of one workflow run. */
  readonly run: string;
  /** Of what the gate is about, and of the runner it ran on. */
  readonly gate: string;
}

const statePattern =
  /^<!-- model-gate-state:\{"verdict":"(passed|failed|skipped|error)","findings":"([0-9a-f]{16})","form":"(report|note)"(?:,"writer":\{"run":"([0-9a-f]{16})","gate":"([0-9a-f]{16})"\})?\} -->$/;

/** The comment's first line: what tells it from the comments of other gates. The key itself stays out, being foreign. */
export function commentMarker(key: string): string {
  return `<!-- model-gate:${shortHash(key)} -->`;
}

/** The hidden line before the text of a gate. */
export function stateMark({ verdict, findings, form, writer }: CommentState): string {
  return `<!-- model-gate-state:${JSON.stringify({ verdict, findings, form, writer })} -->`;
}

/** What the hidden line remembers; `undefined` when somebody has changed it. */
export function readStateMark(line: string): CommentState | undefined {
  const [, verdict, findings, form, run, gate] = statePattern.exec(line) ?? [];
  if (findings === undefined) return undefined;
  const writer = run === undefined || gate === undefined ? undefined : { run, gate };
  return { verdict: verdict as Verdict['kind'], findings, form: form as CommentState['form'], writer };
}

/** 16 hexadecimal digits. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
