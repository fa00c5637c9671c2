import { readFileSync } from 'node:fs';

import { expect, test } from '@jest/globals';

import { routes } from '../../src/wire/routes.js';
import { nameless } from '../support/contract.js';

const page = readFileSync('docs/cluster.md', 'utf8');
/** Each `GET /v1/…` of the page, its placeholders left nameless; those cut short by an ellipsis are only beginnings. */
const told = [...page.matchAll(/`(GET|POST) (\/v[^`\s]+)`/g)].map(
  ([, method = '', path = '']) => `${method} ${nameless(path)}`,
);
const known = Object.values(routes.ga).map(({ method, path }) => `${method} ${nameless(path)}`);

test.each(told)('docs/cluster.md tells of %s, which the client has', (call) => {
  const [start = '', rest] = call.split('…');
  const isKnown = known.some((one) => (rest === undefined ? one === start : one.startsWith(start)));
  expect([call, isKnown]).toEqual([call, true]);
});

test('docs/cluster.md tells of every call that creates something', () => {
  const creating = ['createProject', 'createImage', 'registerDataset', 'registerModel', 'startStressTest'];
  for (const operation of creating as readonly (keyof typeof routes.ga)[]) {
    const { method, path } = routes.ga[operation];
    expect(told).toContain(`${method} ${nameless(path)}`);
  }
});
