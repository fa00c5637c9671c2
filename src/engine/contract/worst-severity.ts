import { severities, type Severity } from '../../domain/vocabulary.js';

/** `pass` of none. */
export function worstSeverity(given: readonly Severity[]): Severity {
  return severities.findLast((severity) => given.includes(severity)) ?? 'pass';
}
