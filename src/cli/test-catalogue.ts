import type { StressTest } from '../engine/contract/stress-test.js';
import { cutToColumns, padToColumns } from '../reports/terminal/fit-columns.js';
import type { TableLook } from '../reports/terminal/result-table.js';

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
