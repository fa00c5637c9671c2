import { expect, test } from '@jest/globals';

import { parseArguments } from '../../src/cli/parse-arguments.js';
import type { CommandEdge } from '../../src/cli/command-edge.js';
import { testsCommand } from '../../src/cli/tests-command.js';

function shown(width: number, ...argv: readonly string[]): string {
  let text = '';
  const edge = {
    print: (some: string) => void (text += some),
    look: { width, paint: (_: string, some: string) => some },
  };
  testsCommand(parseArguments(['tests', ...argv]), edge as unknown as CommandEdge);
  return text;
}

test('shows of a test what it does, how it judges, what to do, and where its page is', () => {
  const text = shown(160, 'null_check');
  expect(text).toMatch(
    /^More missing values \(null_check\)\nCompares how many values are missing[^]*\nHow it judges\nA cell is abnormal[^]*\nWhat to do\nLook at the rows[^]*\nIts page: docs\/tests\/null_check\.md\n[^]*run\.tests\.null_check/,
  );
  // The defaults of src/engine/checks/abnormal-inputs/null-check.ts.
  expect(text.replace(/\n/g, ' ')).toContain('A warning beyond 0.01, an alert beyond 0.1.');
});

test('has no marks of Markdown, and keeps to the width', () => {
  const text = shown(60, 'floor_accuracy');
  expect(text).toContain('surely right less often and that its');
  expect(text).not.toMatch(/[`*]|\]\(/);
  const [prose = ''] = text.split('Name in the catalogue');
  expect(Math.max(...prose.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60);
});

test('gives the page as data, too', () => {
  const [found] = JSON.parse(shown(160, 'floor:mean', '--json')) as { page: Record<string, string> }[];
  expect(found?.page).toMatchObject({ title: 'Better than the mean', path: 'docs/tests/floor-mean.md' });
});
