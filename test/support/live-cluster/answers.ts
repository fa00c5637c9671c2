import { readFixture } from '../read-fixture.js';
import type { LiveClusterOptions } from './options.js';
import type { ApiOperation } from './paths.js';
import type { Reply } from './reply.js';

type Answers = NonNullable<LiveClusterOptions['answers']>;

/** A published answer, as it stands. */
export function published(status: number, fixture: string, headers: Reply['headers'] = {}): Reply {
  return { status, contentType: 'application/json', text: readFixture(fixture), headers };
}

/** What these calls are answered in turn; the last answer stays, and `undefined` leaves the call to the cluster. */
export function inTurn(
  answers: Partial<Record<ApiOperation, Reply | readonly (Reply | undefined)[]>>,
): Answers {
  const asked = new Map<ApiOperation, number>();
  return ({ operation }) => {
    const given = answers[operation];
    if (given === undefined || 'status' in given) return given;
    const count = asked.get(operation) ?? 0;
    asked.set(operation, count + 1);
    return given[Math.min(count, given.length - 1)];
  };
}
