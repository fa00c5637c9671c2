import { caseRow } from './case-table.js';
import type { CaseRow } from './case-rows.js';
import type { TestGroup } from './test-groups.js';

/** With more cases than this, the texts of passing cases are cut shorter. */
const fewCases = 600;

/** The rows of each test that fit, as HTML, and how many cases do not. */
export interface ChosenRows {
  readonly byGroup: ReadonlyMap<TestGroup, readonly string[]>;
  readonly leftOut: number;
  readonly usedBytes: number;
}

/** In bytes of UTF-8: until when rows are added that are no passes, and until when passing ones. */
export interface RowLimits {
  readonly findingBytes: number;
  readonly passingBytes: number;
}

/**
 * Renders rows until the limits are reached: all that is not a pass first, in the order of `rows`; then passing cases, the
 * first of each test, the second of each test, and so on, so that no test is left without examples.
 */
export function chooseRows(
  rows: readonly CaseRow[],
  groups: readonly TestGroup[],
  { findingBytes, passingBytes }: RowLimits,
): ChosenRows {
  const passLength = rows.length <= fewCases ? 160 : 50;
  const byGroup = new Map<TestGroup, string[]>(groups.map((group) => [group, []]));
  let usedBytes = 0;
  let shown = 0;
  for (const { row, group } of inOrder(rows, groups)) {
    const text = caseRow(row, group, passLength);
    const bytes = Buffer.byteLength(text) + 1;
    if (usedBytes + bytes > (row.severity === 'pass' ? passingBytes : findingBytes)) break;
    usedBytes += bytes;
    byGroup.get(group)?.push(text);
    shown++;
  }
  return { byGroup, leftOut: rows.length - shown, usedBytes };
}

interface Placed {
  readonly row: CaseRow;
  readonly group: TestGroup;
}

/** One after the other and not as a list: of 100,000 cases most are never reached. */
function* inOrder(rows: readonly CaseRow[], groups: readonly TestGroup[]): Generator<Placed> {
  const groupOf = new Map<CaseRow, TestGroup>();
  for (const group of groups)
    for (const row of group.rows) if (row.severity !== 'pass') groupOf.set(row, group);
  for (const row of rows) {
    const group = groupOf.get(row);
    if (group) yield { row, group };
  }
  yield* takeTurns(groups);
}

function* takeTurns(groups: readonly TestGroup[]): Generator<Placed> {
  let waiting = groups.map((group) => ({ group, rows: passing(group) }));
  while (waiting.length > 0) {
    const still = [];
    for (const turn of waiting) {
      const { value: row, done } = turn.rows.next();
      if (done === true) continue;
      yield { row, group: turn.group };
      still.push(turn);
    }
    waiting = still;
  }
}

function* passing({ rows }: TestGroup): Generator<CaseRow, void> {
  for (const row of rows) if (row.severity === 'pass') yield row;
}
