import { existsSync } from 'node:fs';
import { expect, test } from '@jest/globals';

import { writtenPages } from '../../../src/engine/checks/pages/index.js';
import { pageOf } from '../../../src/reports/facts/page-of.js';

test.each(writtenPages.map((page) => [page.testType, page] as const))(
  'tells of %s what its page says',
  (testType, { title, about, causes, remedy }) => {
    const page = pageOf(testType);
    expect(page).toMatchObject({ title, about, causes, remedy });
    expect(existsSync(page?.path ?? '')).toBe(true);
  },
);

test.each(['demographic_parity', 'constructor', '__proto__', ''])('has no page of %j', (testType) => {
  expect(pageOf(testType)).toBeUndefined();
});
