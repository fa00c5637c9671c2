import { RimeError } from '../domain/errors.js';

/**
 * The error of a test run that is not what it should be: RimeError `bad-response`. `what`: a sentence that names what
 * was asked for and what came, safe to show.
 */
export function contradiction(testRunId: string, what: string): RimeError {
  const message = `${what} Such results are not judged. Run again without them (reuse: never, or another baseline); if it stays so, give this message to the cluster's operator.`;
  const path = `/v1/test-runs/${encodeURIComponent(testRunId)}`;
  return new RimeError('bad-response', message, { method: 'GET', path, status: 200 });
}
