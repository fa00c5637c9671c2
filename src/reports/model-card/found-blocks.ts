import { isJudged, type Outcome } from '../../domain/outcome.js';
import type { Finding } from '../../domain/outcome.js';
import { caseFacts, evidenceOf } from '../facts/case-facts.js';
import { countOf } from '../facts/format-number.js';
import { findingsOf } from '../facts/findings-of.js';
import { orderByEvidence } from '../facts/order-by-evidence.js';
import { rulesInForce } from '../facts/rules-in-force.js';
import { capitalize } from '../facts/sentences/words.js';
import { list, paragraph } from './card-markdown.js';

/** By which rules it was judged, how the cases came out, and the findings, the strongest evidence first. */
export function foundBlocks(outcome: Outcome): readonly string[] {
  const { verdict } = outcome;
  if (!isJudged(verdict)) return [];
  const { alert, warning, pass, skip, ignored } = verdict.counts;
  const counts = [countOf(alert, 'alert'), countOf(warning, 'warning'), `${pass} passed`, `${skip} skipped`];
  const known = orderByEvidence(verdict.known);
  return [
    paragraph(`${[...counts, `${ignored} ignored`].join(', ')}.`),
    paragraph(`Rules that differ from the defaults: ${rulesInForce(outcome) || 'none'}.`),
    list(findingsOf(outcome).findings, tellFinding),
    known.length === 0 ? '' : paragraph('Known from the baseline:'),
    list(known, tellFinding),
    ignored === 0 ? '' : paragraph('Left out by a rule:'),
    list(verdict.ignored, (one) => `${tellFinding(one)} The rule's reason: ${one.rule.reason}`),
  ];
}

function tellFinding({ severity, testCase, isUncertain }: Finding): string {
  const facts = caseFacts(testCase, isUncertain);
  const name = [facts.title, facts.where].filter(Boolean).join(', ');
  const evidence = evidenceOf(facts);
  const sentences = [facts.sentence, evidence === '' ? '' : `${evidence}.`, facts.uncertain];
  return [`${capitalize(severity)}: ${name}.`, ...sentences].filter(Boolean).join(' ');
}
