import { describe, expect, test } from '@jest/globals';

import { InputError, type Problem } from '../../../src/domain/errors.js';
import type { BaseConfig } from '../../../src/inputs/given/base-config.js';
import { toPlan } from '../../../src/inputs/to-plan.js';
import { embedded, raw, surroundings } from '../../support/read-plan.js';

const sha = '0123456789abcdef0123456789abcdef01234567';
const path = 'gate.yml';
const file = (text: string): BaseConfig => ({ kind: 'file', path, text, sha });

const plan = (head: string, baseConfig: BaseConfig | undefined, values: Record<string, string> = {}) =>
  toPlan({ ...raw({ ...embedded, ...values }, head), baseConfig });

const problems = (head: string, base: BaseConfig, values: Record<string, string>): readonly Problem[] => {
  try {
    plan(head, base, values);
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
  return [];
};

const strict = file('gate: { fail-on: warning, max-warnings: 0 }\nrun: { categories: [drift] }\n');
const lax =
  'mode: report\ngate: { fail-on: never, max-alerts: 1000000000 }\nrun: { tests: { label_drift: { run: false } } }\n' +
  'data: { label-column: y, pred-col: p }\n';

describe('the policy of a pull request', () => {
  test("is the branch's own by default, and each difference from the base branch is told, those of the policy first", () => {
    const { gate, rules } = plan(lax, strict);
    expect(gate).toMatchObject({ mode: 'report', failOn: 'never', maxAlerts: 1_000_000_000 });
    expect(rules.filter((rule) => rule.startsWith('changed'))).toEqual([
      'changed from the base branch: gate.fail-on from "warning" to "never"',
      'changed from the base branch: gate.max-warnings from 0 to nothing',
      'changed from the base branch: run.categories from ["drift"] to nothing',
      'changed from the base branch: mode from nothing to "report"',
      'changed from the base branch: gate.max-alerts from nothing to 1000000000',
      'changed from the base branch: run.tests from nothing to {"label_drift":{"run":false}}',
      'changed from the base branch: data.label-column from nothing to "y"',
      'changed from the base branch: data.pred-col from nothing to "p"',
    ]);
    expect(rules.slice(0, 8).every((rule) => rule.startsWith('changed'))).toBe(true);
  });

  test('is that of the base branch where the workflow says so; data and model stay those of this branch', () => {
    const { gate, run, dataParams, rules } = plan(lax, strict, { 'policy-from': 'base' });
    expect(gate).toMatchObject({ mode: 'gate', failOn: 'warning', maxAlerts: 0, maxWarnings: 0 });
    expect(run).toMatchObject({ categories: ['drift'], tests: undefined });
    expect(dataParams).toMatchObject({ label_col: 'y', pred_col: 'p' });
    expect(rules).toContain('policy of the base branch (0123456)');
    expect(rules).toContain('not taken from this branch: gate.fail-on "never"');
    expect(rules).toContain('changed from the base branch: data.label-column from nothing to "y"');
  });

  test('an input of the workflow stands above both files', () => {
    expect(plan(lax, strict, { 'policy-from': 'base', 'max-alerts': '3' }).gate.maxAlerts).toBe(3);
  });

  test('is the default where the base branch has no file', () => {
    const { gate } = plan(lax, { kind: 'absent', sha }, { 'policy-from': 'base' });
    expect(gate).toMatchObject({ mode: 'gate', failOn: 'alert', maxAlerts: 0 });
  });

  test('is not guessed where the base branch cannot be read', () => {
    const unknown: BaseConfig = { kind: 'unknown', why: 'GET /repos: 502.' };
    expect(problems(lax, unknown, { 'policy-from': 'base' })).toEqual([
      {
        name: 'policy-from',
        message:
          "is base, but its config file can't be read there: GET /repos: 502. Check out the history (actions/checkout with fetch-depth: 0), or give github-token a token with contents: read.",
      },
    ]);
    expect(plan(lax, unknown).rules).toContain(
      "not compared with the base branch: its config file can't be read there: GET /repos: 502",
    );
    const broken = file('gate: [');
    expect(problems(lax, broken, { 'policy-from': 'base' })[0]?.message).toMatch(
      /gate\.yml is not valid YAML/,
    );
    expect(plan(lax, broken).rules[0]).toMatch(/^not compared with the base branch: .*not valid YAML/);
  });

  test('a mistake in a key of the base branch is told of its file, not passed over', () => {
    const wrong = file('gate: { fail-on: sometimes }');
    expect(problems('', wrong, { 'policy-from': 'base' })).toMatchObject([{ name: 'gate.fail-on' }]);
  });

  test('says nothing of a run that is of no pull request, nor where both files are the same', () => {
    const told = (base: BaseConfig | undefined, values = {}) =>
      plan(lax, base, values).rules.filter((rule) => rule.includes('branch'));
    expect(told(undefined, { 'policy-from': 'base' })).toEqual([]);
    expect(told(file(lax))).toEqual([]);
  });

  test('never shows a certificate, and cuts what is long', () => {
    const { rules } = toPlan({
      ...raw(
        {
          'model-uri': 'owner/model',
          'dataset-uri': 'owner/data',
          'api-key': 'k',
          'cluster-url': 'x.example.com',
        },
        `cluster: { ca-cert: own.pem }\ngate: { ignore: [{ test: label_drift, reason: ${'x'.repeat(300)}, expires: 2030-01-01 }] }`,
      ),
      baseConfig: { kind: 'absent', sha },
    });
    const changes = rules.filter((rule) => rule.startsWith('changed'));
    expect(changes[0]).toBe('changed from the base branch: cluster.ca-cert from nothing to another');
    expect(changes[1]?.length).toBeLessThan(150);
  });
});

describe('where the API key goes on a pull request', () => {
  const proposal = { ...surroundings, isProposal: true, isPullRequest: true };
  const remote = { 'api-key': 'k', 'model-uri': 'owner/model', 'dataset-uri': 'owner/data' };
  const cluster = 'cluster: { url: rime.example.com }';
  const refused = (
    head: string,
    baseConfig: BaseConfig | undefined,
    values: Record<string, string> = remote,
    where = proposal,
  ): readonly Problem[] => {
    try {
      toPlan({ ...raw(values, head), baseConfig, surroundings: where });
    } catch (error) {
      if (error instanceof InputError) return error.problems;
      throw error;
    }
    return [];
  };

  test.each<[string, BaseConfig | undefined]>([
    ['another one', file('cluster: { url: evil.example.com }')],
    ['none', file('mode: gate')],
    ['no file', { kind: 'absent', sha }],
    ['a file that nobody can read', { kind: 'unknown', why: 'no token' }],
    ['a file that nobody asked for', undefined],
  ])('is not what its own file says when the base branch has %s', (_, base) => {
    const [problem, ...more] = refused(cluster, base);
    expect(more).toEqual([]);
    expect(problem?.name).toBe('cluster-url');
    expect(problem?.message).toMatch(/the API key would go wherever a pull request says/);
  });

  test('and its model is given no variable that only it asks for', () => {
    const own = 'engine: { env: [DEPLOY_TOKEN] }';
    expect(refused(own, file('mode: gate'), embedded)).toMatchObject([
      { name: 'engine-env', message: expect.stringMatching(/any variable it asks for\. Merge it first\.$/) },
    ]);
    expect(refused(own, file(own), embedded)).toEqual([]);
    expect(refused('engine: { env: [GITHUB_TOKEN] }', undefined, embedded, surroundings)).toMatchObject([
      { name: 'engine.env' },
    ]);
  });

  test('holds for the certificate as well', () => {
    const own = cluster.replace(' }', ', ca-cert: own.pem }');
    expect(refused(own, file(cluster)).map(({ name }) => name)).toEqual(['ca-cert']);
  });

  test.each<[string, string, BaseConfig | undefined, Record<string, string>, typeof surroundings]>([
    ['the base branch says the same', cluster, file(cluster), remote, proposal],
    [
      'the workflow names it',
      cluster,
      { kind: 'absent', sha },
      { ...remote, 'cluster-url': 'rime.example.com' },
      proposal,
    ],
    ['the run is of no pull request', cluster, undefined, remote, surroundings],
  ])('is taken when %s', (_, head, base, values, where) => {
    expect(refused(head, base, values, where)).toEqual([]);
  });
});
