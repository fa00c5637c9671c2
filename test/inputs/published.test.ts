import { readFileSync } from 'node:fs';

import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { load } from 'js-yaml';

import { version } from '../../src/domain/version.js';
import { configSchema } from '../../src/inputs/config-schema.js';
import { readConfigFile } from '../../src/inputs/given/read-config-file.js';
import type { Problem } from '../../src/domain/errors.js';
import { inputNames, settings } from '../../src/inputs/settings.js';
import { outputMeanings } from '../../src/reports/outputs.js';

const read = (path: string): string => readFileSync(path, 'utf8');

interface ActionFile {
  readonly inputs: Record<string, { readonly default?: string; readonly required?: boolean }>;
  readonly outputs: Record<string, unknown>;
  readonly runs: { readonly using: string; readonly main: string };
}

describe('action.yml', () => {
  const action = load(read('action.yml')) as ActionFile;

  test('has exactly the inputs of the settings, and no default that would beat the config file', () => {
    expect(Object.keys(action.inputs)).toEqual(inputNames);
    for (const input of Object.values(action.inputs)) expect(input).toMatchObject({ required: false });
    const defaults = Object.entries(action.inputs).filter(([, input]) => input.default !== undefined);
    // Only the runner knows its token, and no config file may hold one.
    expect(defaults).toEqual([['github-token', expect.objectContaining({ default: '${{ github.token }}' })]]);
  });

  test('has exactly the outputs', () => {
    expect(Object.keys(action.outputs)).toEqual(Object.keys(outputMeanings));
  });

  test('starts the built file on a runtime that runners have', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js', post: 'dist/post.js' });
    expect(read('dist/index.js')).toContain('await action(');
  });
});

test.each(inputNames)('docs/reference/inputs.md tells of the input %s, its key and its default', (name) => {
  const row = read('docs/reference/inputs.md')
    .split('\n')
    .find((line) => line.startsWith(`| \`${name}\` `));
  const { key, fallback } = settings[name];
  expect(row).toContain(key === undefined ? '–' : `\`${key}\``);
  expect(row).toContain(fallback);
});

describe('the published schema of the config file', () => {
  const schema = JSON.parse(read('docs/model-gate.schema.json')) as object;
  const validate = new Ajv2020({ allowUnionTypes: true }).compile(schema);

  test('is that of the parser', () => {
    expect(schema).toEqual(configSchema());
  });

  test.each(['sentiment', 'bank', 'python-model'])(
    'accepts the example %s, as the parser does',
    (example) => {
      const path = `examples/${example}/model-gate.yml`;
      const problems: Problem[] = [];
      validate(load(read(path)));
      readConfigFile(path, read(path), problems);
      expect([validate.errors, problems]).toEqual([null, []]);
    },
  );

  test.each([
    { gate: { 'max-alert': 1 } },
    { gate: { 'max-alerts': '1' } },
    { run: { timeout: 60 } },
    { extra: 1 },
  ])('refuses %j, as the parser does', (config) => {
    expect(validate(config)).toBe(false);
  });
});

test('the version is the one of package.json', () => {
  expect(version).toBe((JSON.parse(read('package.json')) as { version: string }).version);
});
