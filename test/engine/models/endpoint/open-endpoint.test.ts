import { afterEach, describe, expect, test } from '@jest/globals';
import { endpointFormatOf, type Endpoint } from '../../../../src/domain/endpoint.js';
import { asClasses, type Predictions } from '../../../../src/domain/metrics/predictions.js';
import type { Table } from '../../../../src/engine/data/table.js';
import { loadModel } from '../../../../src/engine/models/load-model.js';
import type { ModelRequest } from '../../../../src/engine/models/model-request.js';
import type { OpenModel } from '../../../../src/engine/models/model.js';
import { makeWorld, type FakeWorld } from '../../../support/fake-world.js';
import {
  type Asked,
  type PredictionService,
  refuse,
  type Row,
  servePredictions,
} from '../../../support/prediction-service.js';
import { makeRequest, tableOf } from '../model-request.js';

let service: PredictionService;
let world: FakeWorld;
afterEach(() => service.close());

type Reply = Parameters<typeof servePredictions>[0];
type Settings = Partial<Endpoint> & { readonly path?: string };

/** The service's model: P(class 1) is p itself, so that every expected number is written in the row. */
const own = ({ rows }: Asked): { readonly predictions: readonly unknown[] } => ({
  predictions: rows.map((row) => row['p']),
});

async function open(
  reply: Reply,
  { path = '/invocations', ...settings }: Settings = {},
  request: Partial<ModelRequest> = {},
  env: NodeJS.ProcessEnv = {},
): Promise<OpenModel> {
  service = await servePredictions(reply);
  world = makeWorld();
  const url = service.url(path);
  const endpoint = {
    url,
    format: endpointFormatOf(new URL(url)),
    headersFromEnv: {},
    batchSize: 2,
    timeoutMs: 5000,
    maxConcurrency: 3,
    ...settings,
  };
  const network = { world, env, random: () => 0.5 };
  return loadModel({ ...makeRequest(url), features: ['p', 'job'], endpoint, network, ...request });
}

/** p = 0.01, 0.02, …; the jobs are a, b, c and none in turn. */
const rows = (count: number): Table =>
  tableOf(
    ['p', 'job'],
    Array.from({ length: count }, (_, row) => [(row + 1) / 100, ['a', 'b', 'c', null][row % 4] ?? null]),
  );
const positives = (predictions: Predictions): number[] => {
  const { rowCount, probabilities } = asClasses(predictions);
  return Array.from({ length: rowCount }, (_, row) => probabilities[row * 2 + 1] ?? NaN);
};
const message = (asked: Promise<unknown>): Promise<string> =>
  asked.then(
    () => 'no error',
    (error: unknown) => (error as Error).message,
  );

describe('the forms of requests', () => {
  test('MLflow gets a data frame, split', async () => {
    const model = await open(own);
    expect(positives(await model.predict(rows(2)))).toEqual([0.01, 0.02]);
    expect(service.asked[0]).toMatchObject({
      method: 'POST',
      path: '/invocations',
      body: {
        dataframe_split: {
          columns: ['p', 'job'],
          data: [
            [0.01, 'a'],
            [0.02, 'b'],
          ],
        },
      },
    });
    expect(service.asked[0]?.headers['content-type']).toBe('application/json');
  });

  test('any other address gets instances, with nulls as they are', async () => {
    const model = await open(own, { path: '/v1/models/m:predict', batchSize: 4 });
    await model.predict(rows(4));
    expect(service.asked[0]?.body).toEqual({
      instances: [
        { p: 0.01, job: 'a' },
        { p: 0.02, job: 'b' },
        { p: 0.03, job: 'c' },
        { p: 0.04, job: null },
      ],
    });
  });

  test('v2 without metadata gets a tensor a column, typed as the data are', async () => {
    const model = await open(
      ({ method, rows }, response) =>
        method === 'GET'
          ? refuse(response, 404)
          : { outputs: [{ name: 'y', shape: [2, 1], datatype: 'FP64', data: rows.map((row) => row['p']) }] },
      { path: '/v2/models/m/infer' },
    );
    expect(positives(await model.predict(rows(2)))).toEqual([0.01, 0.02]);
    expect(service.asked.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /v2/models/m',
      'POST /v2/models/m/infer',
    ]);
    expect(service.asked[1]?.body).toEqual({
      parameters: { content_type: 'pd' },
      inputs: [
        { name: 'p', shape: [2, 1], datatype: 'FP64', data: [0.01, 0.02] },
        {
          name: 'job',
          shape: [2, 1],
          datatype: 'BYTES',
          parameters: { content_type: 'str' },
          data: ['a', 'b'],
        },
      ],
    });
  });

  test('v2 with metadata gets the inputs that it tells of, and no text for a number', async () => {
    const inputs = [{ name: 'p', datatype: 'FP32', shape: [-1] }];
    const model = await open(
      ({ method, rows }) =>
        method === 'GET'
          ? { name: 'm', inputs }
          : {
              outputs: [
                { name: 'label', shape: [2], datatype: 'INT64', data: [0, 0] },
                {
                  name: 'probabilities',
                  shape: [2, 2],
                  datatype: 'FP32',
                  data: rows.flatMap((row) => [1 - Number(row['p']), row['p']]),
                },
              ],
            },
      { path: '/v2/models/m/infer' },
    );
    expect(positives(await model.predict(rows(2)))).toEqual([0.01, 0.02]);
    expect(service.asked[1]?.body).toEqual({
      inputs: [{ name: 'p', shape: [2], datatype: 'FP32', data: [0.01, 0.02] }],
    });
    expect([model.accepts('p', 'string'), model.accepts('p', 'number')]).toEqual([false, true]);
  });

  test('a v2 model of one matrix gets all columns side by side', async () => {
    const model = await open(
      ({ method, body }) => {
        if (method === 'GET') return { inputs: [{ name: 'x', datatype: 'FP32', shape: [-1, 2] }] };
        const [{ data }] = (body as { inputs: [{ data: number[] }] }).inputs;
        return { outputs: [{ name: 'y', shape: [2], datatype: 'FP32', data: [data[0], data[2]] }] };
      },
      { path: '/v2/models/m/infer' },
      { features: ['p', 'q'] },
    );
    const table = tableOf(
      ['p', 'q'],
      [
        [0.5, 7],
        [0.25, 8],
      ],
    );
    expect(positives(await model.predict(table))).toEqual([0.5, 0.25]);
    expect(service.asked[1]?.body).toEqual({
      inputs: [{ name: 'x', shape: [2, 2], datatype: 'FP32', data: [0.5, 7, 0.25, 8] }],
    });
  });

  test('a v2 model of other inputs is refused with theirs and ours', async () => {
    const inputs = [
      { name: 'x', datatype: 'FP32', shape: [-1, 3] },
      { name: 'mask', datatype: 'INT64', shape: [-1, 3] },
    ];
    const said = await message(open(() => ({ inputs }), { path: '/v2/models/m/infer' }));
    expect(said).toContain('wants the inputs x (FP32 [-1, 3]), mask (INT64 [-1, 3])');
    expect(said).toContain('"p"');
  });
});

describe('the forms of answers', () => {
  const answered = async (
    give: (row: Row) => unknown,
    request: Partial<ModelRequest> = {},
  ): Promise<Predictions> => {
    const reply: Reply = ({ rows }) => ({ predictions: rows.map(give) });
    return (await open(reply, {}, request)).predict(rows(2));
  };
  const three = { classCount: 3, task: 'multiclass-classification', classLabels: ['a', 'b', 'c'] } as const;

  test.each([
    { name: 'P(class 1)', give: ({ p }: Row) => p, expected: [0.01, 0.02] },
    { name: 'P(class 1) in a list', give: ({ p }: Row) => [p], expected: [0.01, 0.02] },
    { name: 'both classes', give: ({ p }: Row) => [1 - Number(p), p], expected: [0.01, 0.02] },
    { name: 'a data frame', give: ({ p }: Row) => ({ score: p }), expected: [0.01, 0.02] },
    { name: 'classes by name', give: ({ job }: Row) => (job === 'a' ? 'yes' : 'no'), expected: [1, 0] },
    { name: 'classes by index', give: ({ job }: Row) => (job === 'a' ? 1 : 0), expected: [1, 0] },
    { name: 'flags', give: ({ job }: Row) => job === 'a', expected: [1, 0] },
  ])('$name', async ({ give, expected }) => {
    expect(positives(await answered(give, { classLabels: ['no', 'yes'] }))).toEqual(expected);
  });

  test('a data frame of the classes, in another order', async () => {
    const { probabilities } = asClasses(await answered(() => ({ c: 0.5, a: 0.125, b: 0.375 }), three));
    expect([...probabilities.slice(0, 3)]).toEqual([0.125, 0.375, 0.5]);
  });

  test('classes of several', async () => {
    const { probabilities } = asClasses(await answered(({ job }) => job, three));
    expect([...probabilities]).toEqual([1, 0, 0, 0, 1, 0]);
  });

  test('numbers for regression, whole ones too', async () => {
    const regression = { task: 'regression', classCount: 0 } as const;
    const said = await answered(({ p }) => (p === 0.01 ? 250_000 : -1.5), regression);
    expect(said).toMatchObject({ kind: 'values', values: Float64Array.of(250_000, -1.5) });
  });

  test('fractions in one request and whole numbers in the next are of one kind', async () => {
    const model = await open(({ rows }) => ({
      predictions: rows.map((row) => (Number(row['p']) < 0.025 ? 0.25 : 1)),
    }));
    expect(positives(await model.predict(rows(4)))).toEqual([0.25, 0.25, 1, 1]);
  });
});

describe('many rows', () => {
  test('several requests at once, and no more, give the answers in order', async () => {
    const model = await open((asked, response) => {
      // The later a request came, the sooner it is answered.
      setTimeout(() => response.end(JSON.stringify(own(asked))), asked.count % 3 === 1 ? 60 : 5);
      return undefined;
    });
    const expected = Array.from({ length: 20 }, (_, row) => (row + 1) / 100);
    expect(positives(await model.predict(rows(20)))).toEqual(expected);
    expect(service.mostAtOnce()).toBe(3);
    expect(Math.max(...service.asked.map(({ rows }) => rows.length))).toBe(2);
  });

  test('answers in another order are told, and none is used after that', async () => {
    const reply: Reply = ({ rows }) => ({ predictions: rows.map((row) => row['p']).reverse() });
    const model = await open(reply, { batchSize: 5 });
    const said = await message(model.predict(rows(5)));
    expect(said).toBe(
      `${service.url('/invocations')} answers in another order: what it says of row 1 alone stands at the place of row 5 when it is asked for rows 1 to 5. Predictions must come in the order of the rows.`,
    );
    expect(await message(model.predict(rows(1)))).toBe(said);
    expect(model.mayRisk()).toBe(false);
  });

  test('a service that takes no single row is not asked about the order again', async () => {
    const model = await open(
      (asked, response) => (asked.rows.length < 5 ? refuse(response, 422, 'batches of 5') : own(asked)),
      { batchSize: 5, maxConcurrency: 1 },
    );
    expect(positives(await model.predict(rows(10)))).toHaveLength(10);
    expect(service.asked.map(({ rows }) => rows.length)).toEqual([5, 1, 5]);
  });

  test('answers that could be any row’s say nothing of the order', async () => {
    const model = await open(({ rows }) => ({ predictions: rows.map(() => 0.5) }), { batchSize: 5 });
    await model.predict(rows(5));
    expect(service.asked).toHaveLength(1);
  });

  test('one bad row is found, and the others are answered', async () => {
    const model = await open(
      (asked, response) =>
        asked.rows.some((row) => row['p'] === 0.03)
          ? refuse(response, 400, 'p must not be 0.03')
          : own(asked),
      { batchSize: 4 },
    );
    const { predictions, failures } = await model.predictEach(rows(8));
    expect(failures?.rows).toEqual([2]);
    expect(failures?.message).toBe(
      `${service.url('/invocations')} answered 400 for row 3: it was asked in the form "mlflow", see model.endpoint.format. It said: p must not be 0.03`,
    );
    expect(positives(predictions).filter((p) => !Number.isNaN(p))).toHaveLength(7);
  });
});

describe('bad answers', () => {
  test.each([
    {
      name: 'fewer rows',
      reply: () => ({ predictions: [0.5] }),
      said: ', asked for rows 1 to 2: it gave 1 prediction for 2 rows.',
    },
    {
      name: 'NaN, as Python writes it',
      reply: () => '{"predictions": [0.5, NaN]}',
      said: ', row 2: NaN or infinite is not a probability.',
    },
    {
      name: 'scores',
      reply: () => ({ predictions: [0.5, 3.25] }),
      said: ', row 2: 3.25 is outside 0..1. Return probabilities: apply a softmax or sigmoid to scores first.',
    },
    {
      name: 'an error with a good status',
      reply: () => ({ error: 'no model' }),
      said: ', asked for rows 1 to 2: the answer is an object of error, where predictions or outputs must be a list. It said: no model',
    },
    {
      name: 'a label that is no class',
      reply: () => ({ predictions: ['0', 'maybe'] }),
      said: ', asked for rows 1 to 2 answered "maybe", which is none of the classes',
    },
    {
      name: 'ragged lists',
      reply: () => ({ predictions: [[0.5, 0.5], [1]] }),
      said: ', asked for rows 1 to 2: prediction 2 is not of the same form as the others',
    },
  ])('$name', async ({ reply, said }) => {
    const model = await open(reply);
    expect(await message(model.predict(rows(2)))).toContain(`${service.url('/invocations')}${said}`);
  });

  test.each([
    {
      name: 'a page of HTML',
      status: 200,
      body: '<html>Sign in</html>',
      said: 'with a page of HTML: is model.endpoint.url',
    },
    { name: 'nothing', status: 204, body: '', said: 'with nothing: is model.endpoint.url' },
  ])('$name instead of JSON ends the asking', async ({ status, body, said }) => {
    const model = await open((_, response) => refuse(response, status, body));
    expect(await message(model.predict(rows(2)))).toContain(`answered rows 1 to 2 ${said}`);
    expect(model.mayRisk()).toBe(false);
  });

  test('a redirect is not followed, and its target told without its query', async () => {
    const model = await open((_, response) =>
      refuse(response, 307, '', { location: 'https://login.example.com/?token=abc' }),
    );
    const said = await message(model.predict(rows(2)));
    expect(said).toContain('sends rows 1 to 2 on to https://login.example.com/ (307), which is not followed');
    expect(said).not.toContain('abc');
    expect(service.asked).toHaveLength(1);
  });
});

describe('trouble that passes', () => {
  test('429 is waited for as long as it asks', async () => {
    const model = await open((asked, response) =>
      asked.count === 1 ? refuse(response, 429, '', { 'retry-after': '7' }) : own(asked),
    );
    expect(positives(await model.predict(rows(2)))).toEqual([0.01, 0.02]);
    expect(world.sleeps).toEqual([7000]);
  });

  test('500, 503 and a lost connection are tried again, with pauses that double', async () => {
    const model = await open((asked, response) => {
      if (asked.count === 3) return void response.destroy();
      return asked.count < 3 ? refuse(response, asked.count === 1 ? 500 : 503) : own(asked);
    });
    expect(positives(await model.predict(rows(2)))).toEqual([0.01, 0.02]);
    // Half of 1, 2 and 4 seconds, since chance is 0.5 here.
    expect(world.sleeps).toEqual([500, 1000, 2000]);
  });

  test('a storm of 503 ends after six attempts, and is not asked row by row', async () => {
    const model = await open((_, response) => refuse(response, 503, 'overloaded'), { maxConcurrency: 1 });
    const { failures } = await model.predictEach(rows(20));
    expect(failures?.rows).toHaveLength(20);
    expect(failures?.message).toBe(
      `${service.url('/invocations')} answered 503 for rows 1 to 2. It said: overloaded (Asked 6 times.)`,
    );
    expect(service.asked).toHaveLength(6);
  });

  test('rows that are always answered with 500 cost a dozen repeats in all', async () => {
    const model = await open(
      (asked, response) => (asked.rows.some(({ job }) => job === 'c') ? refuse(response, 500) : own(asked)),
      { batchSize: 8, maxConcurrency: 1 },
    );
    const { failures } = await model.predictEach(rows(32));
    expect(failures?.rows).toEqual([2, 6, 10, 14, 18, 22, 26, 30]);
    expect(world.sleeps).toHaveLength(12);
  });

  test('a service that is not there, and one that says nothing', async () => {
    const silent = await open(() => undefined, { timeoutMs: 30, maxConcurrency: 1 });
    expect(await message(silent.predict(rows(1)))).toMatch(
      /can't be asked for row 1: the request got no whole answer within .+\. \(Asked 6 times\.\)$/,
    );
    await service.close();
    expect(await message(silent.predict(rows(1)))).toMatch(/the request was refused \(ECONNREFUSED\)/);
  });
});

describe('secrets', () => {
  const headersFromEnv = { Authorization: 'MODEL_TOKEN' };

  test('headers come from the environment, and appear nowhere, though the service repeats them', async () => {
    const model = await open(
      ({ headers, count }, response) =>
        count === 1
          ? refuse(response, 500, `got ${headers.authorization ?? ''}`)
          : { error: `not for ${headers.authorization ?? ''}, nor tokens such as s3cr3t-t0ken` },
      { path: '/invocations?key=qu3ry', headersFromEnv },
      {},
      { MODEL_TOKEN: 'Bearer s3cr3t-t0ken' },
    );
    const said = await message(model.predict(rows(2)));
    expect(service.asked[0]?.headers.authorization).toBe('Bearer s3cr3t-t0ken');
    expect(service.asked[0]?.path).toBe('/invocations?key=qu3ry');
    expect(said).toContain('not for ***, nor tokens such as ***');
    expect([said, ...world.lines].join('\n')).not.toMatch(/s3cr3t|qu3ry/);
  });

  test.each([
    { name: 'a refusal', status: 403 },
    { name: 'a good status', status: 200 },
  ])('half a key is not shown where the words of $name are cut', async ({ status }) => {
    const model = await open(
      ({ headers }, response) => {
        const words = Array.from({ length: 70 }, () => headers['x-key']);
        return refuse(response, status, JSON.stringify({ error: words.join(' ') }));
      },
      { headersFromEnv: { 'x-key': 'MODEL_KEY' } },
      {},
      { MODEL_KEY: 's3cr3t-t0ken' },
    );
    const said = await message(model.predict(rows(1)));
    expect(said).toContain('It said: ');
    expect(said).not.toContain('s3');
  });

  test.each([
    { name: 'missing', value: undefined, said: 'MODEL_TOKEN, for the header Authorization, is not set' },
    { name: 'empty', value: ' ', said: 'is not set, or empty' },
    { name: 'of two lines', value: 'a\r\nX-Other: s3cr3t', said: 'holds a line break' },
  ])('a value that is $name is told by the name of its variable alone', async ({ value, said }) => {
    const error = await message(open(own, { headersFromEnv }, {}, { MODEL_TOKEN: value }));
    expect(error).toContain(said);
    expect(error).not.toContain('s3cr3t');
  });
});

test('nothing is kept for another run', async () => {
  const model = await open(own, {}, { cache: { folder: '/none', isNamed: true } });
  await model.predict(rows(2));
  expect(model.identity()).toBeUndefined();
});
