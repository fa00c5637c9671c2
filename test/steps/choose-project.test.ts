import { afterEach, describe, expect, test } from '@jest/globals';

import { InputError } from '../../src/domain/errors.js';
import { chooseProject } from '../../src/steps/choose-project.js';
import { status, type Answer } from '../support/recorded-cluster.js';
import { startRecordedRun, type RecordedRun } from '../support/recorded-run.js';

let run: RecordedRun;
afterEach(async () => {
  await run.cluster.close();
});

const recordedId = '3f1c9a52-6d0e-4b7c-9a41-5d2e8c7b1f60';
const named = (name: string, task?: 'fill-mask' | 'natural-language-inference') =>
  chooseProject(run.client, { kind: 'name', name, task }, run.world);

/** Answers with these pages in turn: the names on each, and whether more follow. */
function pagesOf(...pages: readonly (readonly string[])[]): Answer {
  let asked = 0;
  return (response) => {
    const names = pages[Math.min(asked++, pages.length - 1)] ?? [];
    const projects = names.map((name, index) => ({ project: { id: { uuid: `${name}-${index}` }, name } }));
    const hasMore = asked < pages.length;
    response.end(JSON.stringify({ projects, hasMore, nextPageToken: hasMore ? `t${asked}` : '' }));
  };
}

describe('by name', () => {
  test('is found on a later page', async () => {
    run = await startRecordedRun({ answers: { listProjects: pagesOf(['a', 'b'], [], ['c', 'd']) } });
    expect(await named('d')).toBe('d-1');
    expect(run.calls()).toEqual(['listProjects', 'listProjects', 'listProjects']);
  });

  test('is the exact name only', async () => {
    run = await startRecordedRun({ answers: { listProjects: pagesOf(['Gate', 'gate 2', ' gate']) } });
    await named('gate', 'fill-mask');
    expect(run.calls()).toContain('createProject');
  });

  test('the one last used is taken, when several have it', async () => {
    run = await startRecordedRun({ answers: { listProjects: pagesOf(['x', 'gate', 'gate']) } });
    expect(await named('gate')).toBe('gate-1');
  });

  test('is created with its task, when there is none', async () => {
    run = await startRecordedRun({ answers: { listProjects: status(200, 'projects-list.empty.json') } });
    expect(await named('NLI gate', 'natural-language-inference')).toBe(recordedId);
    expect(run.bodies('createProject')).toEqual([
      {
        name: 'NLI gate',
        description: 'Made by RIME Model Gate.',
        model_task: 'MODEL_TASK_NATURAL_LANGUAGE_INFERENCE',
      },
    ]);
  });

  test('can’t be created without a task', async () => {
    run = await startRecordedRun({ answers: { listProjects: status(200, 'projects-list.empty.json') } });
    const failing = named('NLI gate');
    await expect(failing).rejects.toBeInstanceOf(InputError);
    await expect(failing).rejects.toThrow(/^model-task: is missing: .*"NLI gate".*binary-classification/);
    expect(run.calls()).toEqual(['listProjects']);
  });

  test('a task that differs from the project’s is warned of', async () => {
    run = await startRecordedRun();
    await named('NLI gate', 'fill-mask');
    expect(run.world.lines).toContain(
      'warning: The project "NLI gate" exists with natural-language-inference; model-task fill-mask has no effect.',
    );
  });

  test('created by somebody else meanwhile is taken', async () => {
    let lists = 0;
    run = await startRecordedRun({
      answers: {
        listProjects: (response, request) => pagesOf(lists++ === 0 ? [] : ['gate'])(response, request),
        createProject: status(409, 'error.409.name-taken.json'),
      },
    });
    expect(await named('gate', 'fill-mask')).toBe('gate-0');
  });

  test('taken by a project that the key can’t see is a conflict', async () => {
    run = await startRecordedRun({
      answers: {
        listProjects: status(200, 'projects-list.empty.json'),
        createProject: status(409, 'error.409.name-taken.json'),
      },
    });
    await expect(named('gate', 'fill-mask')).rejects.toMatchObject({ code: 'conflict' });
  });
});

describe('by id', () => {
  const byId = (id: string) => chooseProject(run.client, { kind: 'id', id }, run.world);

  test('is checked and used as it is', async () => {
    run = await startRecordedRun();
    expect(await byId(recordedId)).toBe(recordedId);
    expect(run.cluster.requests.map(({ url }) => url)).toEqual([`/v1/projects/${recordedId}`]);
  });

  test('unknown is not found, and nothing is created', async () => {
    run = await startRecordedRun({ answers: { getProject: status(404, 'error.404.run-not-found.json') } });
    await expect(byId(recordedId)).rejects.toMatchObject({ code: 'not-found' });
    expect(run.calls()).toEqual(['getProject']);
  });
});
