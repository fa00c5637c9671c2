import type { Foreseen, ForeseenTest } from '../../domain/foreseen.js';
import type { Outcome } from '../../domain/outcome.js';
import { logSafe } from '../../domain/words/log-safe.js';
import { plural } from '../../domain/words/plural.js';
import { redRules } from '../facts/red-rules.js';
import { rulesInForce, rulesLength } from '../facts/rules-in-force.js';
import { testTitle } from '../facts/test-title.js';
import { cleanLine } from '../safe-text/clean-text.js';
import type { TableLook } from './result-table.js';
import { hangText } from './wrap-text.js';

/** Of one reason, so that what would run stays in sight. */
const shownLeftOut = 6;

/** What a run would do, for a person at a terminal. */
export function foreseenLines(outcome: Outcome, foreseen: Foreseen, look: TableLook): readonly string[] {
  const { asked } = outcome;
  const item = (text: string): string[] => hangText('- ', logSafe(cleanLine(text, rulesLength)), look.width);
  const section = (head: string, items: readonly string[]): string[] =>
    items.length === 0 ? [] : ['', look.paint('bold', head), ...items.flatMap(item)];
  const rules = rulesInForce(outcome);
  return [
    ...hangText(
      '',
      `Nothing was tested or made. A run on the ${asked?.target ?? ''} would do this.`,
      look.width,
    ),
    ...section('Found', foreseen.facts),
    ...testLines(foreseen.tests, section),
    ...section(redHead(asked?.gate.mode), asked ? redRules(asked.gate) : []),
    ...section('Otherwise than by default', rules === '' ? [] : [rules]),
  ];
}

function redHead(mode: string | undefined): string {
  return mode === 'report' ? 'Would turn it red, were it not for mode report' : 'Can turn it red';
}

function testLines(
  tests: Foreseen['tests'],
  section: (head: string, items: readonly string[]) => string[],
): string[] {
  if (!tests) return [];
  const running = tests.filter(({ whyNot }) => whyNot === undefined);
  const byCategory = groupBy(running, ({ category }) => category);
  const byReason = groupBy(
    tests.filter(({ whyNot }) => whyNot !== undefined),
    ({ whyNot = '' }) => whyNot,
  );
  const told = (groups: ReadonlyMap<string, readonly ForeseenTest[]>, most: number): string[] =>
    [...groups].map(([name, group]) => `${name} (${group.length}): ${listTypes(group, most)}`);
  return [
    ...section(`${plural(running.length, 'test')} would run`, told(byCategory, Infinity)),
    ...section(`${plural(tests.length - running.length, 'test')} would not`, told(byReason, shownLeftOut)),
  ];
}

function listTypes(tests: readonly ForeseenTest[], most: number): string {
  const hidden = tests.length - most;
  const shown = tests.slice(0, most).map(({ testType }) => testTitle(testType));
  return [...shown, ...(hidden > 0 ? [`and ${hidden} more`] : [])].join('; ');
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
