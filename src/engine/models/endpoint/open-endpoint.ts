import type { Endpoint } from '../../../domain/endpoint.js';
import { showAddress } from '../../../domain/web-address.js';
import { predictsValues } from '../../../domain/metrics/task-groups.js';
import type { ModelTask } from '../../../domain/vocabulary.js';
import { takeRows, type Table } from '../../data/table.js';
import type { Answer, AnswerForm } from '../answer.js';
import { describeRows } from '../describe-rows.js';
import { ModelError } from '../model.js';
import { ColumnKinds } from '../column-kinds.js';
import { toAnswer } from '../to-answer.js';
import type { ModelRunner } from '../model-runner.js';
import { createEndpointSend, type EndpointSend } from './endpoint-send.js';
import { joinAnswers } from './join-answers.js';
import { findMisplaced, probesOf, type RowAnswer, tellRowsApart } from './misplaced-row.js';
import type { Network } from './network.js';
import { readPredictions } from './read-predictions.js';
import { toRequestBody } from './request-body.js';
import { toV2Layout, type V2Layout } from './v2-layout.js';

export interface EndpointRequest {
  readonly endpoint: Endpoint;
  readonly network: Network;
  readonly task: ModelTask;
  /** The columns that the model is given. */
  readonly features: readonly string[];
  /** 0 where the task has no classes. */
  readonly classCount: number;
  /** What the model may answer its classes with, in order. */
  readonly classLabels?: readonly string[] | undefined;
}

/**
 * Asks a prediction service, several requests at once, each of a part of the batch. Nothing it answers is kept for other runs:
 * another model may stand behind the same address by then. Throws ModelError when a header has no value, or when a v2 service
 * wants other inputs.
 */
export async function openEndpoint(request: EndpointRequest): Promise<ModelRunner> {
  const { endpoint, features, classLabels } = request;
  const shown = showAddress(endpoint.url);
  const send = createEndpointSend(endpoint, request.network);
  const layout = await readLayout(request, send);
  const kinds = new ColumnKinds(features);
  const form = formOf(request);
  let isOrderKnown = false;
  /** Said of the service itself: whatever it is asked from then on, its answers are not to be used. */
  let refusal: ModelError | undefined;

  const askOnce = async (rows: Table, firstRow: number): Promise<Answer> => {
    const named = describeRows(firstRow, rows.rowCount);
    const body = toRequestBody(endpoint.format, rows, { names: features, kinds: kinds.ofTable, layout });
    const json = await send.post(body, named);
    const source = `${shown}, asked for ${named}`;
    try {
      return toAnswer(
        source,
        readPredictions(json, source, rows.rowCount, classLabels ?? [], send.hide),
        form,
        classLabels,
      );
    } catch (error) {
      throw error instanceof ModelError ? new ModelError(send.hide(error.message)) : error;
    }
  };

  const checkOrder = async (rows: Table, firstRow: number, together: readonly RowAnswer[]): Promise<void> => {
    isOrderKnown = true;
    const alone = new Map<number, RowAnswer>();
    for (const row of probesOf(rows.rowCount)) {
      // A service may take no single row; whatever else is wrong with it, the next batch shows.
      const answer = await askOnce(takeRows(rows, [row]), firstRow + row).catch((error: unknown) => {
        if (error instanceof ModelError) return undefined;
        throw error;
      });
      if (!answer) return;
      alone.set(row, rowAnswers(answer)[0] ?? []);
    }
    const misplaced = findMisplaced(together, alone);
    if (!misplaced) return;
    const [row, other] = [firstRow + misplaced.row + 1, firstRow + misplaced.answeredAs + 1];
    refusal = new ModelError(
      `${shown} answers in another order: what it says of row ${row} alone stands at the place of row ${other} when it is asked for ${describeRows(firstRow, rows.rowCount)}. Predictions must come in the order of the rows.`,
    );
    throw refusal;
  };

  return {
    runtime: `the service ${shown}`,
    form,
    maxBatchRows: endpoint.batchSize * endpoint.maxConcurrency,
    begin: (rows) => kinds.learn(rows),
    ask: async (batch, firstRow) => {
      if (refusal) throw refusal;
      const parts = partsOf(batch, endpoint.batchSize);
      const answers = await allInOrder(parts.map(({ rows, first }) => askOnce(rows, firstRow + first)));
      const [part, answer] = [parts[0], answers[0]];
      const together = isOrderKnown || !answer ? [] : rowAnswers(answer);
      if (part && tellRowsApart(together)) await checkOrder(part.rows, firstRow, together);
      return joinAnswers(answers, shown);
    },
    mayRisk: () => !send.isDown && !refusal,
    accepts: (feature, type) => features.includes(feature) && fits(layout, feature, type),
    close: () => Promise.resolve(),
  };
}

function formOf({ task, classCount }: EndpointRequest): AnswerForm {
  if (predictsValues(task)) return { kind: 'values' };
  return { kind: 'classes', classCount, takesPositiveOnly: classCount === 2, takesAllClasses: true };
}

async function readLayout({ endpoint, features }: EndpointRequest, send: EndpointSend): Promise<V2Layout> {
  if (endpoint.format !== 'v2') return { kind: 'untold' };
  const url = new URL(endpoint.url);
  url.pathname = url.pathname.replace(/\/infer$/, '');
  return toV2Layout(await send.get(url), features, showAddress(endpoint.url));
}

/** A typed input of a v2 service takes no other type; whatever else may be in JSON is for the service to judge. */
function fits(layout: V2Layout, feature: string, type: 'number' | 'string' | 'null'): boolean {
  if (layout.kind === 'untold' || type === 'null') return true;
  const { datatype } =
    layout.kind === 'matrix'
      ? layout
      : (layout.inputs.find(({ name }) => name === feature) ?? { datatype: '' });
  return (type === 'string') === (datatype === 'BYTES');
}

interface Part {
  readonly rows: Table;
  /** Index of its first row. */
  readonly first: number;
}

function partsOf(batch: Table, size: number): readonly Part[] {
  return Array.from({ length: Math.ceil(batch.rowCount / size) }, (_, part) => {
    const first = part * size;
    const count = Math.min(size, batch.rowCount - first);
    return {
      first,
      rows: takeRows(
        batch,
        Array.from({ length: count }, (_, row) => first + row),
      ),
    };
  });
}

/** Not before all are settled, so that nothing is still being asked when a failure is told; of several, the first one's. */
async function allInOrder<Result>(asked: readonly Promise<Result>[]): Promise<readonly Result[]> {
  await Promise.allSettled(asked);
  return Promise.all(asked);
}

function rowAnswers({ shape, values }: Answer): readonly RowAnswer[] {
  const [rowCount = 0, width = 1] = shape;
  return Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: width }, (_, k) => values[row * width + k] ?? NaN),
  );
}
