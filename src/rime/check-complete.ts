import { RimeError } from '../domain/errors.js';

/**
 * Throws RimeError `bad-response` when fewer test cases were read than the test run itself counts: what is missing
 * might be the findings. `expected`: `caseCount` of the test run, `undefined` when the cluster does not tell.
 */
export function checkComplete(expected: number | undefined, read: number): void {
  if (expected === undefined || !Number.isFinite(expected) || read >= expected) return;
  const path = '/v1/test-cases';
  const message = `GET ${path} listed ${read} test cases, but the test run counts ${expected}. What is missing can't be judged. Run again; if it stays so, ask the cluster's operator.`;
  throw new RimeError('bad-response', message, { method: 'GET', path, status: 200 });
}
