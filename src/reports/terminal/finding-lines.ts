import type { Finding, Outcome } from '../../domain/outcome.js';
import { logSafe } from '../../domain/words/log-safe.js';
import { caseFacts, evidenceOf } from '../facts/case-facts.js';
import { findingsOf } from '../facts/findings-of.js';
import { columnsOf } from './fit-columns.js';
import type { TableLook } from './result-table.js';
import { hangText } from './wrap-text.js';

/** So many are told in full, and so many more in a line. */
const toldFindings = 10;
const listedFindings = 25;

/** What was found, the strongest first: what and where, then a sentence, then how large and how sure. */
export function findingLines(outcome: Outcome, { width, paint }: TableLook): string[] {
  const { findings } = findingsOf(outcome);
  if (findings.length === 0) return [];
  const advised = new Set<string>();
  const lines = findings.slice(0, listedFindings).flatMap((finding, index) => {
    const { testType } = finding.testCase;
    // What to do about a test is told once.
    const isNew = !advised.has(testType);
    advised.add(testType);
    const [head = '', ...others] = told(finding, index < toldFindings, isNew, width);
    return [paint(finding.severity === 'alert' ? 'red' : 'yellow', head), ...others];
  });
  const hidden = findings.length - listedFindings;
  return [...lines, ...(hidden > 0 ? [paint('dim', `… and ${hidden} more, see report.html`)] : []), ''];
}

function told(
  { severity, testCase, change, isUncertain }: Finding,
  isFull: boolean,
  isAdvised: boolean,
  width: number,
): string[] {
  const facts = caseFacts(testCase, isUncertain);
  const label = `${severity.toUpperCase()}  `.padEnd(columnsOf('WARNING  '));
  const marks = [...(change === undefined ? [] : [change]), ...(facts.uncertain === '' ? [] : ['uncertain'])];
  const what = [facts.title, facts.where].filter(Boolean).join(' · ');
  const head = marks.length > 0 ? `${what} (${marks.join(', ')})` : what;
  if (!isFull) {
    const short = facts.effect === '' ? head : `${head}: ${facts.effect}`;
    return hangText(label, logSafe(short), width);
  }
  const indent = ' '.repeat(columnsOf(label));
  const also = facts.echoes.length > 0 ? `Also seen as ${facts.echoes.join('; ')}.` : '';
  const { page } = facts;
  const advice =
    page && isAdvised ? [`Usual causes: ${page.causes}`, `What to do: ${page.remedy}`, page.path] : [];
  const name = facts.title === facts.testType ? '' : `Test ${facts.testType}`;
  const more = [facts.sentence, evidenceOf(facts), facts.uncertain, also, ...advice, name].filter(Boolean);
  return [
    ...hangText(label, logSafe(head), width),
    ...more.flatMap((text) => hangText(indent, logSafe(text), width)),
  ];
}
