import type { AnyShape } from '../engine/contract/parameter.js';
import type { StressTest } from '../engine/contract/stress-test.js';
import { cutToColumns, padToColumns } from '../reports/terminal/fit-columns.js';
import type { TableLook } from '../reports/terminal/result-table.js';
import { wrapText } from '../reports/terminal/wrap-text.js';

/** One line a test, under its category. */
export function testCatalogue(tests: readonly StressTest[], { width, paint }: TableLook): string {
  const nameColumns = Math.max(...tests.map(({ testType }) => testType.length));
  const categories = [...new Set(tests.map(({ category }) => category))];
  const blocks = categories.map((category) => {
    const rows = tests
      .filter((test) => test.category === category)
      .map((test) => {
        const off = test.runsByDefault ? '' : ' (off by default)';
        const line = `  ${padToColumns(test.testType, nameColumns)}  ${test.title}${off}`;
        return cutToColumns(line, width);
      });
    return [paint('bold', category), ...rows, ''].join('\n');
  });
  return `${blocks.join('\n')}\n`.replace(/\n+$/, '\n');
}

/** All about each test: what it does, where it applies, and its parameters with their defaults and what they may be. */
export function testSheet(tests: readonly StressTest[], { width, paint }: TableLook): string {
  return `${tests.map((test) => sheet(test, width, paint)).join('\n\n')}\n`;
}

function sheet(test: StressTest, width: number, paint: TableLook['paint']): string {
  const parameters = describeParameters(test.params, '  ');
  return [
    `${paint('bold', test.title)} (${test.testType})`,
    ...wrapText(test.description, Math.min(width, 100)),
    '',
    `Category: ${test.category}`,
    `Data: ${test.modalities.join(', ')}`,
    `Tasks: ${test.tasks.join(', ')}`,
    `Runs by default: ${test.runsByDefault ? 'yes' : 'no'}`,
    '',
    `Parameters, in run.tests.${test.configKey}:`,
    ...(parameters.length > 0 ? parameters : ['  none']),
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
