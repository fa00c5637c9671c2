import { expect, test } from '@jest/globals';
import { InputError } from '../../src/domain/errors.js';
import { readServing } from '../../src/cli/read-serving.js';
import { openEngine } from '../engine/server/engine-client.js';
import { makeWorld } from '../support/fake-world.js';

const edge = { workspace: process.cwd(), log: makeWorld().log } as unknown as Parameters<
  typeof readServing
>[1];
const tls = { 'tls-cert': 'test/fixtures/tls/cert.pem', 'tls-key': 'test/fixtures/tls/key.pem' };

test.each([
  { values: { host: '0.0.0.0' }, name: '--host' },
  { values: { host: '0.0.0.0', ...tls }, name: '--host' },
  { values: { 'tls-cert': tls['tls-cert'] }, name: '--tls-cert' },
  { values: { ...tls, 'tls-key': 'package.json' }, name: '--tls-cert' },
  { values: { 'key-file': 'none.txt' }, name: '--key-file' },
])('refuses $values', ({ values, name }) => {
  expect(() => readServing(values, edge)).toThrow(InputError);
  expect(() => readServing(values, edge)).toThrow(name);
});

test('serves https with a certificate', async () => {
  const engine = await openEngine({ serving: readServing(tls, edge) });
  expect(engine.url.protocol).toBe('https:');
  await engine.close();
});
