import { caseRow } from './case-table.js';
import type { CaseRow } from './case-rows.js';
import type { TestGroup } from './test-groups.js';

/** With more cases than this, the texts of passing cases are cut shorter. */
const fewCases = 600;

/** The rows of each test that fit, as HTML, and how many cases do not. */
export interface ChosenRows {
  readonly byGroup: ReadonlyMap<TestGroup, readonly string[]>;
  readonly leftOut: number;
}

/**
 * Renders rows until `limitBytes` of UTF-8 are used: all that is not a pass first, in the order of `rows`; then passing
 * cases, the first of each test, the second of each test, and so on, so that no test is left without examples.
 */
export function chooseRows(
  rows: readonly CaseRow[],
  groups: readonly TestGroup[],
  limitBytes: number,
): ChosenRows {
  const passLength = rows.length <= fewCases ? 160 : 50;
  const groupOf = new Map(groups.flatMap((group) => group.rows.map((row) => [row, group] as const)));
  const byGroup = new Map<TestGroup, string[]>(groups.map((group) => [group, []]));
  let room = limitBytes;
  let shown = 0;
  for (const row of [...rows.filter(({ severity }) => severity !== 'pass'), ...takeTurns(groups)]) {
    const group = groupOf.get(row);
    if (!group) continue;
    const text = caseRow(row, group, passLength);
    room -= Buffer.byteLength(text) + 1;
    if (room < 0) break;
    byGroup.get(group)?.push(text);
    shown++;
  }
  return { byGroup, leftOut: rows.length - shown };
}

function* takeTurns(groups: readonly TestGroup[]): Generator<CaseRow> {
  let waiting = groups.map(({ rows }) => rows.filter(({ severity }) => severity === 'pass').values());
  while (waiting.length > 0) {
    const still = [];
    for (const rows of waiting) {
      const { value, done } = rows.next();
      if (done === true) continue;
      yield value;
      still.push(rows);
    }
    waiting = still;
  }
}
