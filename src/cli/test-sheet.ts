import type { AnyShape } from '../engine/contract/parameter.js';
import type { StressTest } from '../engine/contract/stress-test.js';
import { pageOf } from '../reports/facts/page-of.js';
import type { TableLook } from '../reports/terminal/result-table.js';
import { howTestsJudge } from './how-tests-judge.js';
import { wrapText } from '../reports/terminal/wrap-text.js';

const mostColumns = 100;

/** What each test does, how it judges, what to do about a finding, and its parameters; the rest is on its page. */
export function testSheets(tests: readonly StressTest[], look: TableLook): string {
  return `${tests.map((one) => sheet(one, look)).join('\n\n')}\n`;
}

function sheet(test: StressTest, { width, paint }: TableLook): string {
  const wrap = (text: string): string[] => wrapText(text, Math.min(width, mostColumns));
  const section = (head: string, lines: readonly string[]): string[] => ['', paint('bold', head), ...lines];
  const page = pageOf(test.testType);
  if (!page) throw new TypeError(`${test.testType} has no page`);
  const judges = howTestsJudge[test.testType] ?? [];
  const parameters = describeParameters(test.params, '  ');
  return [
    `${paint('bold', page.title)} (${test.testType})`,
    ...wrap(page.about),
    ...section('How it judges', judges.flatMap(wrap)),
    ...section('What to do', wrap(page.remedy)),
    '',
    `Name in the catalogue: ${test.title}`,
    `Category: ${test.category}`,
    `Data: ${test.modalities.join(', ')}`,
    `Tasks: ${test.tasks.join(', ')}`,
    `Runs by default: ${test.runsByDefault ? 'yes' : 'no'}`,
    `Its page: ${page.path}`,
    ...section(
      `Parameters, in run.tests.${test.configKey}:`,
      parameters.length > 0 ? parameters : ['  none'],
    ),
  ].join('\n');
}

/** One line each, with default and what it may be; those of a group below its name. */
function describeParameters(shape: AnyShape, indent: string): string[] {
  return Object.entries(shape).flatMap(([name, { preset, allowed, within }]) =>
    within
      ? [`${indent}${name}:`, ...describeParameters(within, `${indent}  `)]
      : [`${indent}${name}: ${JSON.stringify(preset)} (${allowed})`],
  );
}
