import { describe, expect, test } from '@jest/globals';

import type { ReportSettings } from '../../src/domain/plan.js';
import { toPlan } from '../../src/inputs/to-plan.js';
import { embedded, planOf, problemsOf, raw, remote, surroundings } from '../support/read-plan.js';

function onPullRequest(values: Record<string, string>, file?: string): ReportSettings {
  const given = raw(values, file);
  return toPlan({ ...given, surroundings: { ...surroundings, isPullRequest: true } }).report;
}

describe('defaults', () => {
  test('comment on failures of pull requests only', () => {
    expect(planOf(embedded).report.comment).toBe('never');
    expect(onPullRequest(embedded).comment).toBe('on-failure');
  });

  test('tell gates apart by workflow, job and project', () => {
    expect(planOf(embedded).report.commentKey).toBe('CI / gate / owner/repo');
    expect(planOf({ ...embedded, project: 'churn' }).report.commentKey).toBe('CI / gate / churn');
  });

  test('annotate the config file, else the file of the model, else nothing', () => {
    expect(planOf(embedded, 'mode: gate').report).toMatchObject({
      annotations: true,
      annotatedFile: 'gate.yml',
    });
    expect(planOf(embedded).report.annotatedFile).toBe('./model.onnx');
    expect(planOf(remote).report.annotatedFile).toBeUndefined();
  });
});

test('inputs beat the config file', () => {
  const file = 'report: {comment: always, comment-key: mine, annotations: false}';
  expect(onPullRequest(embedded, file)).toMatchObject({
    comment: 'always',
    commentKey: 'mine',
    annotations: false,
  });
  const inputs = { ...embedded, comment: 'never', 'comment-key': 'yours', annotations: 'true' };
  expect(onPullRequest(inputs, file)).toMatchObject({
    comment: 'never',
    commentKey: 'yours',
    annotations: true,
  });
});

test('the token never stands in the plan, where reports could print it', () => {
  expect(JSON.stringify(planOf({ ...embedded, 'github-token': 'token-0123' }))).not.toContain('token-0123');
});

test.each([
  ['comment', { comment: 'sometimes' }, undefined, /"sometimes".*never, on-failure, on-change, always/],
  ['annotations', { annotations: 'yes' }, undefined, /"yes".*`true` or `false`/],
  ['report.annotations', {}, 'report: {annotations: "true"}', /`true` or `false`/],
  ['report.github-token', {}, 'report: {github-token: abc}', /./],
])('%s is refused when it is wrong', (name, values, file, expected) => {
  const problems = problemsOf({ ...embedded, ...values }, file);
  expect(problems.map((problem) => problem.name)).toEqual([name]);
  expect(problems[0]?.message).toMatch(expected);
});
