import type { Outcome } from '../domain/outcome.js';
import type { CommentWhen } from '../domain/vocabulary.js';
import type { CommentState } from './comment-mark.js';
import { hashFindings } from './hash-findings.js';

/**
 * What to write: a new state of the comment, or `undefined` to leave everything as it is. A run that passes turns an
 * existing comment into a short note in every mode but `never`. A run that tested nothing (skipped, validated) or was
 * stopped from outside says nothing about the model, so it never takes a verdict back. `previous` is the state of the
 * existing comment: `'none'` when there is no comment, `undefined` when its state can't be read.
 */
export function chooseComment(
  when: CommentWhen,
  { verdict, results }: Outcome,
  previous: CommentState | 'none' | undefined,
): CommentState | undefined {
  if (when === 'never') return undefined;
  if (verdict.kind === 'error' && verdict.code === 'interrupted') return undefined;
  if (verdict.kind === 'skipped' || (verdict.kind === 'passed' && !results)) return undefined;

  const findings = hashFindings(verdict);
  const report: CommentState = { verdict: verdict.kind, findings, form: 'report' };
  const isUnchanged =
    previous !== 'none' && previous?.verdict === verdict.kind && previous.findings === findings;
  if (when === 'on-change' && isUnchanged) return undefined;
  if (verdict.kind !== 'passed') return report;
  if (previous !== 'none') return keepsReport(when, previous) ? report : { ...report, form: 'note' };
  // No comment counts as one that tells a passed run without findings.
  const isNews = when === 'always' || (when === 'on-change' && verdict.findings.length > 0);
  return isNews ? report : undefined;
}

/** With `always`, a comment that told a passed run in full goes on to do so: there was nothing to recover from. */
function keepsReport(when: CommentWhen, previous: CommentState | undefined): boolean {
  return when === 'always' && previous?.verdict === 'passed' && previous.form === 'report';
}
