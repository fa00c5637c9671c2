import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import type { Outcome } from '../../src/domain/outcome.js';
import type { CommentWhen } from '../../src/domain/vocabulary.js';
import { commentMarker } from '../../src/github/comment-mark.js';
import { openGitHubApi } from '../../src/github/open-github-api.js';
import { publishComment, type CommentResult } from '../../src/github/publish-comment.js';
import { tellRefusal } from '../../src/github/tell-refusal.js';
import type { WorkflowEvent } from '../../src/github/workflow-event.js';
import { makeWorld, type FakeWorld } from '../support/fake-world.js';
import {
  actionsBot,
  refusal,
  startGitHub,
  type FakeGitHub,
  type SeenRequest,
} from '../support/github-api/fake-github.js';
import { makeOutcome } from '../support/make-outcome.js';
import { makeTestCase } from '../support/make-test-case.js';

let github: FakeGitHub;
let world: FakeWorld;
beforeEach(async () => {
  github = await startGitHub('', 2);
  world = makeWorld();
});
afterEach(async () => {
  await github.close();
  // Whatever a test does, it does it with requests and answers that GitHub describes.
  expect(github.problems).toEqual([]);
});

const key = 'CI / gate / demo';
const marker = commentMarker(key);
const person = { id: 7, login: 'somebody', type: 'User' } as const;

const event: WorkflowEvent = {
  name: 'pull_request',
  payload: { pull_request: { number: 3, head: { repo: { full_name: 'owner/repo' } } } },
  repository: 'owner/repo',
  ref: 'refs/pull/3/merge',
  runUrl: 'https://github.test/owner/repo/actions/runs/77',
};
const fork = {
  ...event,
  payload: { pull_request: { number: 3, head: { repo: { full_name: 'them/repo' } } } },
};

const failed = makeOutcome([makeTestCase({ status: 'fail', severity: 'alert' })]);
const failedElsewhere = makeOutcome([
  makeTestCase({ status: 'fail', severity: 'alert', features: ['hypothesis'] }),
]);
const passed = makeOutcome([makeTestCase()]);
const error: Outcome = makeOutcome([], {
  verdict: { kind: 'error', code: 'unreachable', reason: 'no route' },
  results: undefined,
});

/** `words` becomes the name of the run, so that a test sees whose text stands there. */
async function publish(
  outcome: Outcome,
  {
    when = 'on-failure',
    on = event,
    words = outcome.verdict.kind,
    subject,
  }: {
    readonly when?: CommentWhen;
    readonly on?: WorkflowEvent;
    readonly words?: string;
    readonly subject?: string;
  } = {},
): Promise<CommentResult> {
  const { clock } = world;
  const access = { token: 'token-0123', repository: 'owner/repo', apiUrl: github.url, clock };
  const { asked } = outcome;
  const named = { ...outcome, asked: asked && { ...asked, run: { name: words, seed: 42 } } };
  try {
    const links = { summaryUrl: event.runUrl };
    const job = { outcome: named, settings: { when, key, subject }, event: on, links, log: world.log, clock };
    return await publishComment({ ...job, api: await openGitHubApi(access) });
  } catch (error) {
    return tellRefusal(error, on, world.log);
  }
}

/** Of each comment its kind and the name of its run; of others' comments the last line. */
const words = (): readonly string[] =>
  github.comments.map(({ body }) => {
    const [, name] = /<sub><code>(.*?)<\/code>:/.exec(body) ?? [];
    const form = body.includes('passes now') ? 'note' : 'report';
    return name === undefined ? (body.split('\n').at(-1) ?? '') : `${form}: ${name}`;
  });

/** The same of each gate that the one comment tells of. */
const told = (): readonly string[] => {
  const names = /(passes now)?(?:(?!passes now)[^])*?<sub><code>(.*?)<\/code>:/g;
  const found = [...(github.comments[0]?.body.matchAll(names) ?? [])];
  return found.map(([, note, name]) => `${note ? 'note' : 'report'}: ${name ?? ''}`).sort();
};

const warnings = (): readonly string[] => world.lines.filter((line) => line.startsWith('warning: '));

describe('the life of a comment', () => {
  test('it is created on a failure, changed in place by the next one, and told well when the run passes', async () => {
    expect(await publish(failed)).toBe('created');
    expect(await publish(failed, { words: 'again' })).toBe('updated');
    expect(words()).toEqual(['report: again']);
    expect(await publish(passed)).toBe('updated');
    expect(words()).toEqual(['note: passed']);
    expect(github.writes()).toEqual(['POST', 'PATCH', 'PATCH']);
  });

  test('the same text is not sent twice', async () => {
    await publish(failed);
    expect(await publish(failed)).toBe('unchanged');
    expect(github.writes()).toEqual(['POST']);
  });

  test('a run that passes and has no comment stays silent', async () => {
    expect(await publish(passed)).toBe('skipped');
    expect(github.writes()).toEqual([]);
  });

  test('of another gate of the same workflow run that did not pass is kept', async () => {
    await publish(failed, { subject: 'leg a', words: 'a' });
    expect(await publish(passed, { subject: 'leg b' })).toBe('unchanged');
    expect(told()).toEqual(['report: a']);
    const [advice, ...others] = world.lines.filter((line) => line.includes('comment-key'));
    expect(others).toEqual([]);
    expect(advice).toMatch(/^info: /);

    expect(await publish(failedElsewhere, { subject: 'leg b', words: 'b' })).toBe('updated');
    expect(told()).toEqual(['report: a', 'report: b']);
    expect(github.comments).toHaveLength(1);
    // The same gate may take its own back, and the next attempt all of them.
    expect(await publish(passed, { subject: 'leg b' })).toBe('updated');
    expect(told()).toEqual(['report: a']);
    const attempt = { ...event, runUrl: `${event.runUrl ?? ''}/attempts/2` };
    expect(await publish(passed, { subject: 'leg b', words: 'b', on: attempt })).toBe('updated');
    expect(told()).toEqual(['note: b']);
  });

  test('never asks GitHub nothing', async () => {
    expect(await publish(failed, { when: 'never' })).toBe('skipped');
    expect(github.requests).toEqual([]);
  });

  test('on-change writes only when verdict or findings differ', async () => {
    expect(await publish(failed, { when: 'on-change' })).toBe('created');
    expect(await publish(failed, { when: 'on-change', words: 'same' })).toBe('unchanged');
    expect(await publish(failedElsewhere, { when: 'on-change', words: 'moved' })).toBe('updated');
    expect(words()).toEqual(['report: moved']);
    expect(await publish(passed, { when: 'on-change' })).toBe('updated');
    expect(await publish(passed, { when: 'on-change', words: 'same' })).toBe('unchanged');
    expect(words()).toEqual(['note: passed']);
  });

  test('the token goes to GitHub as the one who asks', async () => {
    await publish(failed);
    expect(new Set(github.requests.map(({ authorization }) => authorization))).toEqual(
      new Set(['token token-0123']),
    );
  });
});

describe('finding its own comment', () => {
  test('it stands behind pages of others', async () => {
    for (let i = 0; i < 5; i++) github.addComment(person, `talk ${i}`);
    await publish(failed);
    for (let i = 0; i < 4; i++) github.addComment(person, `more talk ${i}`);
    expect(await publish(failed, { words: 'again' })).toBe('updated');
    expect(words().filter((text) => text.startsWith('report'))).toEqual(['report: again']);
    expect(github.comments).toHaveLength(10);
  });

  test('the marker of somebody else, a quotation of it and the comment of another gate are left alone', async () => {
    github.addComment(person, `${marker}\nforged`);
    github.addComment(null, `${marker}\nof nobody`);
    github.addComment(actionsBot, `> ${marker}\nquoted`);
    github.addComment(actionsBot, `${commentMarker('other')}\nother gate`);
    expect(await publish(failed)).toBe('created');
    expect(words()).toEqual(['forged', 'of nobody', 'quoted', 'other gate', 'report: failed']);
  });

  test('a personal token finds what its person wrote', async () => {
    github.viewer = github.writer = person;
    github.addComment(actionsBot, `${marker}\nof the workflow's token`);
    await publish(failed);
    await publish(failed, { words: 'again' });
    expect(words()).toEqual(["of the workflow's token", 'report: again']);
  });

  test('when GitHub does not say who asks, the comment that the app wrote before still stays one', async () => {
    github.viewer = undefined;
    github.writer = { id: 99, login: 'our-app[bot]', type: 'Bot' };
    await publish(failed);
    expect(await publish(failed, { words: 'again' })).toBe('updated');
    expect(words()).toEqual(['report: again']);
  });

  test('of several the oldest is kept', async () => {
    const oldest = github.addComment(actionsBot, `${marker}\nfirst`);
    github.addComment(actionsBot, `${marker}\nsecond`);
    github.addComment(person, `${marker}\nforged`);
    github.addComment(actionsBot, `${marker}\nthird`);
    expect(await publish(failed)).toBe('updated');
    expect(words()).toEqual(['report: failed', 'forged']);
    expect(github.comments[0]?.id).toBe(oldest.id);
  });
});

describe('two jobs at the same time', () => {
  test('both create, and one comment is left, with the words of the one that wrote last', async () => {
    // Nobody's creation happens before both have seen an empty list.
    let lists = 0;
    let open: () => void = () => undefined;
    const bothHaveLooked = new Promise<void>((resolve) => (open = resolve));
    github.afterwards = async ({ method, path }) => {
      if (method === 'GET' && path.endsWith('/comments')) {
        if (++lists === 2) open();
        await bothHaveLooked;
      }
      return undefined;
    };
    await Promise.all([publish(failed, { words: 'left' }), publish(failed, { words: 'right' })]);
    expect(github.writes().filter((method) => method === 'POST')).toHaveLength(2);
    expect(github.comments).toHaveLength(1);
  });

  test('the later words are not lost when the other job removes the later comment', async () => {
    // The other job's comment appears before ours, and it removes ours before we look again.
    let done = false;
    github.intercept = ({ method }) => {
      if (method === 'POST' && !done) github.addComment(actionsBot, `${marker}\nthe other's`);
      return undefined;
    };
    github.afterwards = ({ method, path }) => {
      if (method === 'POST' && path !== '/graphql' && !done) {
        done = true;
        github.comments.pop();
      }
      return undefined;
    };
    await publish(failed, { words: 'ours' });
    expect(words()).toEqual(['report: ours']);
  });

  test('a comment that vanishes before it is changed is written anew', async () => {
    github.addComment(actionsBot, `${marker}\nold`);
    github.intercept = ({ method }) => {
      if (method === 'PATCH') github.comments.length = 0;
      return undefined;
    };
    expect(await publish(failed)).toBe('created');
    expect(words()).toEqual(['report: failed']);
  });
});

describe('two legs of a matrix that write under one key', () => {
  const old = { ...event, runUrl: 'https://github.test/owner/repo/actions/runs/76' };
  const formerRun = (): Promise<CommentResult> =>
    publish(passed, { on: old, words: 'former', when: 'always' });
  const failing = (): Promise<CommentResult> => publish(failed, { subject: 'a', words: 'a', when: 'always' });
  const passing = (): Promise<CommentResult> => publish(passed, { subject: 'b', words: 'b', when: 'always' });
  const isLook = ({ method, path }: SeenRequest): boolean => method === 'GET' && path.endsWith('/comments');

  /** What happens on GitHub while the gate sleeps. */
  const whileAsleep = (happen: () => unknown): void => {
    Object.assign(world.clock, {
      sleep: async (ms: number) => {
        slept.push(ms);
        await happen();
      },
    });
  };
  let slept: number[];
  beforeEach(() => {
    slept = [];
  });

  test('a failure is restored when the other looked before it was written and wrote after it', async () => {
    await formerRun();
    const [hasLooked, mayWrite] = [makeSignal(), makeSignal()];
    github.afterwards = async (request) => {
      if (isLook(request) && !hasLooked.isGiven()) {
        hasLooked.give();
        await mayWrite.given;
      }
      return undefined;
    };
    const other = passing();
    await hasLooked.given;
    whileAsleep(() => {
      mayWrite.give();
      return other;
    });
    expect(await failing()).toBe('updated');
    expect(await other).toBe('updated');
    expect(words()).toEqual(['report: a']);
    // Once after the first write, once after the second.
    expect(slept).toEqual([2000, 2000]);
  });

  test('of comments that both create, the failure is left', async () => {
    const bothHaveLooked = makeSignal();
    let looks = 0;
    github.afterwards = async (request) => {
      if (isLook(request) && ++looks === 2) bothHaveLooked.give();
      if (isLook(request)) await bothHaveLooked.given;
      return undefined;
    };
    await Promise.all([failing(), passing()]);
    expect(words()).toEqual(['report: a']);
  });

  test('both fail: the comment tells of both, whichever ends first', async () => {
    const legs = [
      () => publish(failed, { subject: 'a', words: 'a' }),
      () => publish(failedElsewhere, { subject: 'b', words: 'b' }),
      () => publish(error, { subject: 'c', words: 'c' }),
    ];
    for (const leg of legs) await leg();
    const inOrder = github.comments[0]?.body;
    expect(told()).toEqual(['report: a', 'report: b', 'report: c']);
    github.comments.length = 0;
    for (const leg of [...legs].reverse()) await leg();
    expect(github.comments.map(({ body }) => body)).toEqual([inOrder]);
    // Told again, it is the same.
    expect(await legs[1]?.()).toBe('unchanged');
  });

  test('both fail in the same way: on-change tells of both', async () => {
    await publish(failed, { subject: 'a', words: 'a', when: 'on-change' });
    expect(await publish(failed, { subject: 'b', words: 'b', when: 'on-change' })).toBe('updated');
    expect(told()).toEqual(['report: a', 'report: b']);
    expect(await publish(failed, { subject: 'b', words: 'again', when: 'on-change' })).toBe('unchanged');
  });

  test('both fail at the same time: neither is lost', async () => {
    await formerRun();
    const bothHaveLooked = makeSignal();
    let looks = 0;
    github.afterwards = async (request) => {
      if (isLook(request) && ++looks === 2) bothHaveLooked.give();
      if (isLook(request)) await bothHaveLooked.given;
      return undefined;
    };
    await Promise.all([failing(), publish(failedElsewhere, { subject: 'b', words: 'b' })]);
    expect(told()).toEqual(['report: a', 'report: b']);
  });

  test('what does not fit is told shorter, and of many legs twenty are told', async () => {
    const cases = Array.from({ length: 400 }, (_, index) =>
      makeTestCase({ status: 'fail', severity: 'alert', caseId: `${index}`, features: ['x'.repeat(300)] }),
    );
    const long = makeOutcome(cases);
    for (let leg = 0; leg < 22; leg++) await publish(long, { subject: `leg ${leg}`, words: `${leg}` });
    // The server refuses, as GitHub does, what has more than 65,536 characters.
    expect(warnings()).toEqual([]);
    const body = github.comments[0]?.body ?? '';
    expect(body.match(/^## ❌ Model gate failed/gm)).toHaveLength(20);
    expect(body.match(/<strong>.*400 alerts/gm)).toHaveLength(20);
  });

  test('a failure is not restored over what a person wrote', async () => {
    await formerRun();
    whileAsleep(() => Object.assign(github.comments[0] ?? {}, { body: `${marker}\nby hand` }));
    await failing();
    expect(words()).toEqual(['by hand']);
  });

  test('a failure is not restored for ever', async () => {
    await passing();
    const body = github.comments[0]?.body;
    whileAsleep(() => Object.assign(github.comments[0] ?? {}, { body }));
    await failing();
    expect(slept).toEqual([2000, 2000, 2000]);
  });
});

/** A promise that is kept from outside. */
function makeSignal(): { given: Promise<void>; give: () => void; isGiven: () => boolean } {
  let isGiven = false;
  let resolveGiven: () => void = () => undefined;
  const given = new Promise<void>((resolve) => (resolveGiven = resolve));
  const give = (): void => {
    isGiven = true;
    resolveGiven();
  };
  return { given, give, isGiven: () => isGiven };
}

describe('trouble', () => {
  const refuse = (answer: ReturnType<typeof refusal>, methods: readonly string[], times = Infinity): void => {
    let left = times;
    github.intercept = ({ method, path }) =>
      path !== '/graphql' && methods.includes(method) && left-- > 0 ? answer : undefined;
  };

  test("a fork's token only reads: a line in the log, no warning, one try", async () => {
    refuse(refusal(403), ['POST']);
    expect(await publish(failed, { on: fork })).toBe('skipped');
    expect(world.lines).toEqual([
      expect.stringMatching(/^info: .*403 Resource not accessible.*workflow_run.*job summary/),
    ]);
    expect(github.writes()).toEqual(['POST']);
  });

  test.each([
    ['missing permission', refusal(403), /permissions: pull-requests: write/],
    [
      'a locked conversation',
      refusal(403, { message: 'Unable to create comment because issue is locked.' }),
      /unlock it/,
    ],
    ['a pull request out of sight', refusal(404), /404 Not Found/],
    ['an unprocessable text', refusal(422, { errors: [] }), /422 Validation Failed/],
    ['issues that are switched off', refusal(410), /410/],
  ])('%s is a warning that names the job summary', async (_name, answer, expected) => {
    refuse(answer, ['POST']);
    expect(await publish(failed)).toBe('skipped');
    expect(world.lines).toEqual([expect.stringMatching(/^warning: .*The report is in the job summary\.$/)]);
    expect(world.lines[0]).toMatch(expected);
    expect(world.sleeps).toEqual([]);
  });

  test('a secondary limit is waited for as long as it says', async () => {
    refuse(
      {
        ...refusal(403, { message: 'You have exceeded a secondary rate limit.' }),
        headers: { 'retry-after': '7' },
      },
      ['POST'],
      2,
    );
    expect(await publish(failed)).toBe('created');
    expect(world.sleeps).toEqual([7000, 7000]);
  });

  test('the primary limit is waited for until it is reset', async () => {
    const resetSeconds = world.clock.now() / 1000 + 20;
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(resetSeconds) };
    refuse({ ...refusal(403, { message: 'API rate limit exceeded' }), headers }, ['GET'], 1);
    expect(await publish(failed)).toBe('created');
    expect(world.sleeps).toEqual([20_000]);
  });

  test('a wait beyond a minute is not waited', async () => {
    refuse({ ...refusal(429), headers: { 'retry-after': '61' } }, ['POST']);
    expect(await publish(failed)).toBe('skipped');
    expect(world.sleeps).toEqual([]);
    expect(world.lines[0]).toMatch(/limits the rate/);
  });

  test('faults of the server are tried again, and given up in the end', async () => {
    refuse(refusal(502), ['GET'], 2);
    expect(await publish(failed)).toBe('created');
    expect(world.sleeps).toEqual([1000, 2000]);
    refuse(refusal(502), ['PATCH']);
    expect(await publish(failed, { words: 'again' })).toBe('skipped');
    expect(world.lines.at(-1)).toMatch(/GitHub has trouble/);
  });

  test('a creation whose answer is lost is not made twice', async () => {
    let isFirst = true;
    github.afterwards = ({ method, path }) => {
      const answer = isFirst && method === 'POST' && path !== '/graphql' ? refusal(502) : undefined;
      if (answer) isFirst = false;
      return answer;
    };
    await publish(failed);
    expect(words()).toEqual(['report: failed']);
    expect(github.writes()).toEqual(['POST']);
  });

  test('an address where nobody answers is a warning', async () => {
    await github.close();
    expect(await publish(error)).toBe('skipped');
    expect(world.lines.at(-1)).toMatch(/^warning: .*could not be reached/);
    expect(world.sleeps.reduce((sum, ms) => sum + ms, 0)).toBeLessThan(60_000);
    github = await startGitHub();
  });
});

test('an own server has its GraphQL beside its REST API', async () => {
  await github.close();
  github = await startGitHub('/api/v3');
  await publish(failed);
  expect(await publish(failed, { words: 'again' })).toBe('updated');
  expect(github.requests.filter(({ path }) => path === '/graphql')).toHaveLength(2);
});

describe('a workflow_run', () => {
  const run = {
    head_sha: 'abc',
    head_branch: 'feature',
    head_repository: { full_name: 'them/repo', owner: { login: 'them' } },
  };
  const on: WorkflowEvent = {
    ...event,
    name: 'workflow_run',
    payload: { workflow_run: run },
    ref: 'refs/heads/main',
  };

  test('comments on the one open pull request with its head', async () => {
    github.pulls.push(
      { number: 2, head: 'them:feature', sha: 'older', repository: 'them/repo' },
      { number: 5, head: 'them:feature', sha: 'abc', repository: 'them/other' },
      { number: 6, head: 'owner:feature', sha: 'abc', repository: 'owner/repo' },
      { number: 9, head: 'them:feature', sha: 'abc', repository: 'them/repo' },
    );
    expect(await publish(failed, { on })).toBe('created');
    expect(github.comments.map(({ pullNumber }) => pullNumber)).toEqual([9]);
  });

  test.each([
    ['no such pull request', []],
    ['two of them', [4, 5]],
  ])('writes nothing with %s', async (_name, numbers) => {
    github.pulls.push(
      ...numbers.map((number) => ({ number, head: 'them:feature', sha: 'abc', repository: 'them/repo' })),
    );
    expect(await publish(failed, { on })).toBe('skipped');
    expect(github.comments).toEqual([]);
  });
});
