import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { load } from 'js-yaml';

import { pagePath, pagesFolder } from '../../../../src/domain/test-page.js';
import type { Json } from '../../../../src/domain/plan.js';
import { stressTests } from '../../../../src/engine/checks/index.js';
import { explainParameters } from '../../../../src/engine/checks/pages/explain-parameters.js';
import { writtenPages } from '../../../../src/engine/checks/pages/index.js';
import { parameterMeanings } from '../../../../src/engine/checks/pages/parameter-meanings.js';
import { checkConfig } from '../../../../src/engine/suite/select-tests.js';

/** Of every page, in this order. */
const headings = [
  'Why it bites',
  'Example',
  'How it judges',
  'What usually causes it',
  'What to do',
  'Tune or silence it',
  "RIME's rule",
];

const byType = new Map(stressTests.map((one) => [one.testType, one]));
const parametersOf = (testType: string) => byType.get(testType)?.params ?? {};

test('every test of the catalogue has one page, and no page is of another', () => {
  const typesOf = (all: readonly { readonly testType: string }[]) =>
    all.map(({ testType }) => testType).sort();
  expect(typesOf(writtenPages)).toEqual(typesOf(stressTests));
});

test('no two pages have one title', () => {
  expect(new Set(writtenPages.map(({ title }) => title)).size).toBe(writtenPages.length);
});

test.each(writtenPages.map((page) => [page.testType, page] as const))(
  '%s is written for people, and for reports without Markdown',
  (_, { title, about, why, example, judges, causes, remedy, platform }) => {
    // Reports put these into HTML, Markdown and terminals.
    for (const text of [title, about, causes, remedy]) expect(text).not.toMatch(/[`*|<>[\]\n]|_\b|\b_/);
    // One sentence, short enough to stand beside a finding.
    expect(about).toMatch(/^[A-Z][^.]{20,200}\.$/);
    expect(title).toMatch(/^[A-Z].{5,60}[^.]$/);
    for (const text of [why, example.finding, judges, causes, remedy, platform]) {
      expect(text).toMatch(/^[A-Z`][^]{10,}\.$/);
    }
    expect(Math.min(example.before.length, example.after.length)).toBeGreaterThan(10);
    expect(example.before).not.toBe(example.after);
  },
);

test('every parameter is explained, and nothing is that is none', () => {
  const used = new Set<string>();
  for (const page of writtenPages) {
    const paths = explainParameters(page, parametersOf(page.testType)).map(({ path }) => path);
    for (const path of Object.keys(page.meanings ?? {})) expect(paths).toContain(path);
    for (const path of paths) used.add(path);
  }
  expect(Object.keys(parameterMeanings).filter((path) => !used.has(path))).toEqual([]);
});

describe('the generated pages', () => {
  test('are those of the catalogue and their index', () => {
    const files = stressTests.map(({ testType }) => pagePath(testType).slice(pagesFolder.length + 1));
    expect(readdirSync(pagesFolder).sort()).toEqual(['README.md', ...files].sort());
  });

  test.each(writtenPages.map(({ testType, title, about }) => [testType, title, about]))(
    '%s has its first paragraph, all headings, and a configuration that is accepted',
    (testType, title, about) => {
      const text = readFileSync(pagePath(testType), 'utf8');
      expect(text).toContain(`\n# ${title}\n\n${about}\n\n`);
      expect([...text.matchAll(/^## (.*)$/gm)].map(([, head]) => head)).toEqual(headings);
      expect(text).not.toMatch(/undefined|NaN|\[object/);
      const [, yaml = ''] = /```yaml\n([^]*?)```/.exec(text) ?? [];
      const { run, gate } = load(yaml) as {
        run: { tests: Record<string, Record<string, Json>> };
        gate: { tests: object; ignore: readonly { test: string }[] };
      };
      expect(() => checkConfig(stressTests, run.tests)).not.toThrow();
      expect(Object.keys(run.tests)).toEqual([byType.get(testType)?.configKey]);
      expect(Object.keys(gate.tests)).toEqual([testType]);
      expect(gate.ignore[0]?.test).toBe(testType);
    },
  );

  test('lead somewhere by each of their links', () => {
    const pages = new Set(readdirSync(pagesFolder));
    const docs = new Set(readdirSync('docs').map((name) => `../${name}`));
    const names = [...pages];
    const links = names.flatMap((name) =>
      [...readFileSync(`${pagesFolder}/${name}`, 'utf8').matchAll(/\]\(([^)]+)\)/g)].map(([, to = '']) => to),
    );
    expect(links.length).toBeGreaterThan(2 * stressTests.length);
    expect(links.filter((to) => !pages.has(to) && !docs.has(to))).toEqual([]);
  });
});

test('no program loads the pages', () => {
  const files = readdirSync('src', { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.page.ts'));
  const loading = files.filter((file) =>
    /from '[^']*(?:\.page|checks\/pages\/index)\.js'/.test(readFileSync(`src/${file}`, 'utf8')),
  );
  // But for the list of them: scripts/test-pages.mjs prints them.
  expect(loading).toEqual([join('engine', 'checks', 'pages', 'index.ts')]);
});
