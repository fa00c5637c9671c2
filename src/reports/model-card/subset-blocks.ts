import type { Outcome } from '../../domain/outcome.js';
import type { TestCase } from '../../domain/results.js';
import { caseFacts, evidenceOf } from '../facts/case-facts.js';
import { standings, type Standing } from '../facts/case-standing.js';
import { countOf } from '../facts/format-number.js';
import { timesSurelyBeyond } from '../facts/order-by-evidence.js';
import { paragraph, table } from './card-markdown.js';

const ofSubsets: readonly string[] = ['subset-performance', 'subset-performance-degradation'];
/** Subsets that pass are told as far as they are the weakest. */
const shownPassing = 5;

/**
 * The subsets on which the model is an alert or a warning, then the weakest of those that pass: by what is sure of each, as a
 * handful of rows may be wrong by chance.
 */
export function subsetBlocks(outcome: Outcome): readonly string[] {
  const standingOf = standings(outcome);
  const measured = (outcome.results?.cases ?? [])
    .filter(({ category }) => ofSubsets.includes(category))
    .map((testCase) => ({ testCase, standing: standingOf(testCase) }))
    .filter(({ standing }) => standing.kind !== 'skip')
    .sort(
      (a, b) =>
        rankOf(a.standing) - rankOf(b.standing) ||
        timesSurelyBeyond(b.testCase) - timesSurelyBeyond(a.testCase) ||
        weightOf(b.testCase) - weightOf(a.testCase),
    );
  if (measured.length === 0) return [];
  const found = measured.filter(({ standing }) => standing.kind !== 'pass');
  const passing = measured.slice(found.length, found.length + shownPassing);
  const left = passing.length === 0 ? '' : ' Of those that pass, the weakest follow.';
  return [
    paragraph(
      `Beyond a threshold: ${found.length} of ${countOf(measured.length, 'test')} of subsets.${left}`,
    ),
    table(['Result', 'Test', 'What', 'How sure'], [...found, ...passing], ({ testCase, standing }) => {
      const facts = caseFacts(testCase, standing.finding?.isUncertain);
      return [tellResult(standing), facts.title, facts.sentence || facts.where, evidenceOf(facts)];
    }),
  ];
}

function rankOf({ finding }: Standing): number {
  if (!finding) return 2;
  return finding.severity === 'alert' ? 0 : 1;
}

function weightOf({ importance }: TestCase): number {
  return importance !== undefined && Number.isFinite(importance) ? importance : -Number.MAX_VALUE;
}

function tellResult({ kind, finding }: Standing): string {
  if (!finding) return 'pass';
  return kind === 'finding' ? finding.severity : `${finding.severity}, ${kind}`;
}
