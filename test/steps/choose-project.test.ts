import { afterEach, describe, expect, test } from '@jest/globals';

import { InputError } from '../../src/domain/errors.js';
import { chooseProject } from '../../src/steps/choose-project.js';
import type { LiveClusterOptions } from '../support/live-cluster.js';
import { inTurn, published } from '../support/live-cluster/answers.js';
import { distortBody } from '../support/live-cluster/distort.js';
import { startLiveRun, type LiveRun } from '../support/live-run.js';

let run: LiveRun;
afterEach(async () => {
  await run.close();
  expect(run.cluster.contractErrors).toEqual([]);
});

/** Opens a cluster whose list of projects has these names, in this order; `gate` in the second place is `gate-1`. */
async function open(names: readonly string[], options: LiveClusterOptions = {}): Promise<void> {
  const modelTask = 'MODEL_TASK_NATURAL_LANGUAGE_INFERENCE';
  const projects = names.map((name, index) => ({ id: `${name}-${index}`, name, modelTask }));
  run = await startLiveRun({ projects: projects.reverse(), ...options });
}
const named = (name: string, task?: 'fill-mask' | 'natural-language-inference') =>
  chooseProject(run.client, { kind: 'name', name, task }, run.world);

describe('by name', () => {
  test('is found on a later page, also after an empty one', async () => {
    await open(['a', 'b', 'x', 'y', 'c', 'd'], {
      maxPageSize: 2,
      distort: distortBody('listProjects', (list, page) => (page === 1 ? { ...list, projects: [] } : list)),
    });
    expect(await named('d')).toBe('d-5');
    expect(run.calls()).toEqual(['listProjects', 'listProjects', 'listProjects']);
  });

  test('is the exact name only', async () => {
    await open(['Gate', 'gate 2', ' gate']);
    expect(await named('gate', 'fill-mask')).toBe(run.cluster.state.projects[3]?.id);
    expect(run.calls()).toContain('createProject');
  });

  test('the one last used is taken, when several have it', async () => {
    await open(['x', 'gate', 'gate']);
    expect(await named('gate')).toBe('gate-1');
  });

  test('is created with its task, when there is none', async () => {
    await open([]);
    expect(await named('NLI gate', 'natural-language-inference')).toBe(run.cluster.state.projects[0]?.id);
    expect(run.bodies('createProject')).toEqual([
      {
        name: 'NLI gate',
        description: 'Made by RIME Model Gate.',
        model_task: 'MODEL_TASK_NATURAL_LANGUAGE_INFERENCE',
      },
    ]);
  });

  test('can’t be created without a task', async () => {
    await open([]);
    const failing = named('NLI gate');
    await expect(failing).rejects.toBeInstanceOf(InputError);
    await expect(failing).rejects.toThrow(/^model-task: is missing: .*"NLI gate".*binary-classification/);
    expect(run.calls()).toEqual(['listProjects']);
  });

  test('a task that differs from the project’s is warned of', async () => {
    await open(['NLI gate']);
    await named('NLI gate', 'fill-mask');
    expect(run.world.lines).toContain(
      'warning: The project "NLI gate" exists with natural-language-inference; model-task fill-mask has no effect.',
    );
  });

  test('created by somebody else meanwhile is taken', async () => {
    await open(['gate'], {
      uniqueProjectNames: true,
      answers: inTurn({ listProjects: [published(200, 'projects-list.empty.json'), undefined] }),
    });
    expect(await named('gate', 'fill-mask')).toBe('gate-0');
    expect(run.calls()).toContain('createProject');
  });

  test('taken by a project that the key can’t see is a conflict', async () => {
    await open(['gate'], {
      uniqueProjectNames: true,
      answers: inTurn({ listProjects: published(200, 'projects-list.empty.json') }),
    });
    await expect(named('gate', 'fill-mask')).rejects.toMatchObject({ code: 'conflict' });
  });
});

describe('by id', () => {
  const byId = (id: string) => chooseProject(run.client, { kind: 'id', id }, run.world);

  test('is checked and used as it is', async () => {
    await open(['gate']);
    expect(await byId('gate-0')).toBe('gate-0');
    expect(run.cluster.requests.map(({ url }) => url)).toEqual(['/v1/projects/gate-0']);
  });

  test('unknown is not found, and nothing is created', async () => {
    await open([]);
    await expect(byId('gate-0')).rejects.toMatchObject({ code: 'not-found' });
    expect(run.calls()).toEqual(['getProject']);
  });
});
