import { expect, test } from '@jest/globals';
import { Collection, NamedCollection } from '../../../src/engine/store/collection.js';

test('finds records by id and by name, and lists them in the order they came', () => {
  const projects = new NamedCollection<{ id: string; name: string }>();
  const [b, a] = [projects.add({ id: '2', name: 'b' }), projects.add({ id: '1', name: 'a' })];
  expect(projects.get('1')).toBe(a);
  expect(projects.named('b')).toBe(b);
  expect(projects.list()).toEqual([b, a]);
});

test('takes no property of Object for a record', () => {
  const empty = new NamedCollection<{ id: string; name: string }>();
  expect([empty.get('__proto__'), empty.named('constructor'), empty.get('')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('takes each name once', () => {
  const projects = new NamedCollection<{ id: string; name: string }>();
  projects.add({ id: '1', name: 'a' });
  expect(() => projects.add({ id: '2', name: 'a' })).toThrow(RangeError);
});

test('records without a name never collide', () => {
  const jobs = new Collection<{ id: string }>();
  jobs.add({ id: '1' });
  jobs.add({ id: '2' });
  expect(jobs.list()).toHaveLength(2);
});

test('frees the name of what is removed', () => {
  const datasets = new NamedCollection<{ id: string; name: string }>();
  datasets.remove(datasets.add({ id: '1', name: 'a' }));
  expect([datasets.get('1'), datasets.named('a'), datasets.list()]).toEqual([undefined, undefined, []]);
  expect(datasets.add({ id: '2', name: 'a' })).toBe(datasets.named('a'));
});
