import { describe, expect, test } from '@jest/globals';

import { parseDay, showDay } from '../../../../src/engine/data/parse-date.js';
import type { Cell } from '../../../../src/engine/data/table.js';
import { dateRange } from '../../../../src/engine/checks/dates/date-range.js';
import { findGap } from '../../../../src/engine/checks/dates/find-gap.js';
import { makeContext } from '../../../support/test-context.js';
import { measured, verdictOf } from '../../../support/read-case-result.js';

/** 400 rows, one a day from this one on. */
const daily = (from: string, count = 400): Cell[] =>
  Array.from({ length: count }, (_, row) => showDay((parseDay(from) ?? 0) + row));

async function judge(before: readonly Cell[], cells: readonly Cell[]) {
  const context = makeContext({
    reference: { columns: { day: before } },
    evaluation: { columns: { day: cells } },
    features: [],
    leftOut: [{ name: 'day', role: 'date' }],
    today: parseDay('2024-06-01') ?? 0,
  });
  const [caseResult] = await dateRange.run(context, {});
  return { ...measured(caseResult), verdict: verdictOf(caseResult), features: caseResult?.features };
}

const replaced = (cells: readonly Cell[], count: number, by: Cell): Cell[] =>
  cells.map((cell, row) => (row % 3 === 0 && row < 3 * count ? by : cell));

describe('columns of dates', () => {
  const before = daily('2022-01-01');
  const later = daily('2023-02-05');

  test('that time went on is no finding', async () => {
    expect(await judge(before, later)).toMatchObject({ verdict: 'pass', 'failing rows': 0 });
  });

  test.each<[string, Cell, string]>([
    ['a placeholder', '1900-01-01', 'alert'],
    ['the future', '2030-01-01', 'alert'],
    ['no date', 'yesterday', 'alert'],
    ['nulls, which are the business of another test', null, 'pass'],
  ])('a tenth of %s', async (_, value, severity) => {
    expect(await judge(before, replaced(later, 40, value))).toMatchObject({
      verdict: severity,
      features: ['day'],
    });
  });

  // scipy 1.10: Clopper–Pearson of 12 and of 0 of 400 at 99 %, joined by square-and-add: 0.0081 to 0.0594.
  test('twelve of 400 are a warning', async () => {
    expect(await judge(before, replaced(later, 12, '1900-01-01'))).toMatchObject({ verdict: 'warning' });
    expect(await judge(before, replaced(later, 1, '1900-01-01'))).toMatchObject({ verdict: 'pass' });
  });

  test('where the reference has plans for the future, so may the evaluation', async () => {
    const plans = daily('2024-01-01');
    expect(await judge(plans, plans)).toMatchObject({ verdict: 'pass', 'failing rows': 0 });
  });

  test('19 dates are a skip', async () => {
    expect(await judge(before, daily('2023-02-05', 19))).toMatchObject({
      verdict: 'skip: fewer than 20 dates to compare',
    });
    expect(await judge(before, daily('2023-02-05', 20))).toMatchObject({ verdict: 'pass' });
  });

  test('a month without rows is a warning', async () => {
    const gap = later.filter((_, row) => row < 100 || row >= 130);
    expect(await judge(before, gap)).toMatchObject({
      verdict: 'warning',
      'days without a row': '2023-05-16 to 2023-06-14',
    });
  });
});

describe('findGap', () => {
  const days = Array.from({ length: 60 }, (_, day) => day);

  test('weekends, months and single days are as they were', () => {
    const weekdays = days.filter((day) => day % 7 < 5);
    expect(findGap(weekdays, weekdays)).toBeUndefined();
    const months = [0, 30, 60, 90, 120];
    expect(findGap(months, months)).toBeUndefined();
    expect(findGap([5], days)).toBeUndefined();
    expect(findGap([], days)).toBeUndefined();
  });

  // By hand: 40 days in a span of 59 with 20 missing: 40·(1 − 20/59)^39 = 3.9e-6, and of 24 missing 36·(35/59)^35 = 4e-7.
  test('a stretch is a gap when chance does not leave it', () => {
    const without = (from: number, to: number) => days.filter((day) => day < from || day > to);
    expect(findGap(without(20, 39), days)).toBeUndefined();
    expect(findGap(without(20, 43), days)).toEqual({ from: 20, to: 43 });
  });
});
