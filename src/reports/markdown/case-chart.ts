import { isJudged, type Verdict } from '../../domain/outcome.js';
import type { Section } from './fit-sections.js';

const words = {
  alert: 'Alert',
  warning: 'Warning',
  pass: 'Passed',
  skip: 'Skipped',
  ignored: 'Ignored',
} as const;

/**
 * The shares of all test cases as a chart, which GitHub draws from a Mermaid block. Only own words and numbers stand in
 * it, since foreign text could become part of the diagram's language. Nothing for a run of one kind of result.
 * Source of the form: Mermaid documentation, "Pie chart diagrams".
 */
export function caseChart(verdict: Verdict): Section {
  const kinds = Object.entries(words).flatMap(([kind, word]) => {
    const count = isJudged(verdict) ? verdict.counts[kind as keyof typeof words] : 0;
    return count > 0 ? [`  "${word}" : ${count}`] : [];
  });
  const chart = ['```mermaid', 'pie showData title Test cases by result', ...kinds, '```'].join('\n');
  return { rank: 5, head: kinds.length > 1 ? chart : '' };
}
