import type { JudgedVerdict, Outcome } from '../../domain/outcome.js';
import { detectableSentence } from './detectable-sentence.js';

/** What the reader should know about policy, runs and rows, a sentence each. Foreign text. */
export function notesOf(
  { notes, comparison }: JudgedVerdict,
  results: Outcome['results'],
): readonly string[] {
  const detectable = detectableSentence(results);
  return [...(detectable === undefined ? [] : [detectable]), ...notes, ...(comparison?.differences ?? [])];
}
