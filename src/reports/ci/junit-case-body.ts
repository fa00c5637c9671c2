import { m } from '../../domain/measures/index.js';
import { read } from '../../domain/measures/read.js';
import type { Finding } from '../../domain/outcome.js';
import type { TestCase } from '../../domain/results.js';
import { caseFacts, evidenceOf } from '../facts/case-facts.js';
import type { Standing } from '../facts/case-standing.js';
import { formatValue, whereabouts } from '../facts/headline.js';
import { xmlAttribute, xmlText } from '../safe-text/escape-xml.js';

/** What stands in the element of a case, as XML; empty for a plain pass. `fails`: whether it makes the step red. */
export function junitCaseBody(testCase: TestCase, standing: Standing, fails: boolean): string {
  switch (standing.kind) {
    case 'pass':
      return '';
    case 'skip': {
      const reason = read(testCase, m.skipReason);
      return `<skipped>${xmlText(reason ?? 'could not be measured', 1000)}</skipped>`;
    }
    case 'ignored': {
      const { severity, rule } = standing.finding;
      return `<skipped>${xmlText(`${severity} ignored until ${rule.expires}: ${rule.reason}`, 1000)}</skipped>`;
    }
    case 'known':
      return `<system-out>${xmlText(`Known from the baseline. ${describe(standing.finding)}`)}</system-out>`;
    case 'finding': {
      const { severity } = standing.finding;
      if (!fails) {
        return `<system-out>${xmlText(`Does not fail the gate. ${describe(standing.finding)}`)}</system-out>`;
      }
      const message = xmlAttribute(caseFacts(testCase).sentence || severity, 400);
      return `<failure type="${severity}" message="${message}">${xmlText(describe(standing.finding))}</failure>`;
    }
  }
}

const shownMetrics = 30;

function describe({ severity, testCase, change, isUncertain }: Finding): string {
  const facts = caseFacts(testCase, isUncertain);
  const where = whereabouts(testCase);
  return [
    [severity, ...(change === undefined ? [] : [change]), ...(isUncertain ? ['uncertain'] : [])].join(', '),
    [facts.title, facts.where].filter(Boolean).join(' on '),
    facts.sentence,
    evidenceOf(facts),
    facts.uncertain,
    facts.page?.remedy ?? '',
    where === '' ? '' : `Where: ${where}`,
    ...testCase.metrics
      .slice(0, shownMetrics)
      .map(({ name, value }) => `${name.slice(0, 200)}: ${formatValue(value)}`),
  ]
    .filter(Boolean)
    .join('\n');
}
