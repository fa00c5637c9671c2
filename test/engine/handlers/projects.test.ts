import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openEngine, type EngineUnderTest } from '../server/engine-client.js';
import { contractErrors } from '../server/open-api.js';

let engine: EngineUnderTest;
beforeEach(async () => {
  engine = await openEngine();
});
afterEach(() => engine.close());

const input = {
  name: 'Loan default',
  description: 'Tabular.',
  model_task: 'MODEL_TASK_BINARY_CLASSIFICATION',
};

describe('projects', () => {
  test('are created, found by id and listed, each nested as documented', async () => {
    const created = await engine.post('/v1/projects', input);
    const { project } = created.body as { project: { id: { uuid: string } } };
    const got = await engine.get(`/v1/projects/${project.id.uuid}`);
    const listed = await engine.get('/v1/projects');
    expect(project).toMatchObject({ name: 'Loan default', modelTask: 'MODEL_TASK_BINARY_CLASSIFICATION' });
    expect(got.body).toEqual({ project: { project } });
    expect(listed.body).toEqual({ projects: [{ project }], nextPageToken: '', hasMore: false });
    expect([
      ...contractErrors('CreateProjectResponse', created.body),
      ...contractErrors('GetProjectResponse', got.body),
      ...contractErrors('ListProjectsResponse', listed.body),
    ]).toEqual([]);
  });

  test('may have the name of another one, as in RIME 2.x', async () => {
    const ids = [1, 2].map(() => engine.post('/v1/projects', input));
    const answers = await Promise.all(ids);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(answers[0]?.body).not.toEqual(answers[1]?.body);
  });

  test('are listed page by page, each once', async () => {
    for (let index = 0; index < 5; index++)
      await engine.post('/v1/projects', { ...input, name: `p${index}` });
    const names: string[] = [];
    for (let token: string | undefined = ''; token !== undefined;) {
      const { body } = await engine.get(`/v1/projects?pageSize=2${token && `&pageToken=${token}`}`);
      const page = body as {
        projects: { project: { name: string } }[];
        nextPageToken: string;
        hasMore: boolean;
      };
      names.push(...page.projects.map(({ project }) => project.name));
      token = page.hasMore ? page.nextPageToken : undefined;
    }
    expect(names).toEqual(['p0', 'p1', 'p2', 'p3', 'p4']);
  });

  test('have no web page', async () => {
    const { body } = await engine.post('/v1/projects', input);
    const { project } = body as { project: { id: { uuid: string } } };
    const answer = await engine.get(`/v1/projects/${project.id.uuid}/url`);
    expect(answer).toEqual({ status: 200, body: { url: null } });
    expect(contractErrors('UrlResponse', answer.body)).toEqual([]);
  });

  test.each(['', '/url'])('are named when there is none of that id (%s)', async (rest) => {
    expect(await engine.get(`/v1/projects/3f1c9a52${rest}`)).toEqual({
      status: 404,
      body: { code: 5, message: 'project 3f1c9a52 not found', details: [] },
    });
  });

  test.each([
    {
      name: 'an unknown task',
      body: { name: 'a', model_task: 'MODEL_TASK_POETRY' },
      message: 'model_task must be one of',
    },
    { name: 'a short task word', body: { name: 'a', model_task: 'ranking' }, message: 'MODEL_TASK_RANKING' },
    { name: 'no name', body: { description: '' }, message: 'name is required' },
    { name: 'a number for a name', body: { name: 5 }, message: 'name must be text, not 5' },
  ])('are refused with $name', async ({ body, message }) => {
    const answer = await engine.post('/v1/projects', body);
    expect(answer).toMatchObject({ status: 400, body: { code: 3 } });
    expect(answer.body['message']).toContain(message);
  });

  test('may have a hostile name, which is only text', async () => {
    const name = '../../etc/passwd\u0000<script>%00${x}::error::';
    const { body } = await engine.post('/v1/projects', { name });
    expect(body).toMatchObject({ project: { name, modelTask: 'MODEL_TASK_UNSPECIFIED' } });
  });

  test('are not filtered: a filter is refused instead of ignored', async () => {
    const answer = await engine.get('/v1/projects?firstPageQuery.search.expression=a');
    expect(answer.status).toBe(400);
  });
});
