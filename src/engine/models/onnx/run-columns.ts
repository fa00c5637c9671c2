import type { Table } from '../../data/table.js';
import type { Answer } from '../answer.js';
import { describeRows } from '../describe-rows.js';
import type { ModelRequest } from '../model-request.js';
import type { FileRunner } from '../file-runner.js';
import { bindInputs, type BoundInput } from './bind-inputs.js';
import { fillTensor, tensorAccepts } from './fill-tensor.js';
import { answerForm } from './answer-form.js';
import { askFixedRows } from './fixed-rows.js';
import type { OpenSession } from './open-session.js';
import type { ModelOutput } from './read-output.js';
import { runSession } from './run-session.js';

/** A file of this size is one of a network, of which a few rows fill all processors and more only leave their caches. */
const networkBytes = 8_000_000;
/** By the file rather than by the clock: another batch changes the last digits, and the same run is to find the same. */
const networkRows = 16;

/** A model whose inputs are filled with cells as they are. Throws ModelError when no columns fit them. */
export function runColumns(request: ModelRequest, opened: OpenSession, output: ModelOutput): FileRunner {
  const { session, runsIn, identity, sizeBytes } = opened;
  const inputs = bindInputs(session.inputMetadata, request);
  const fixedRows = inputs.map((input) => input.fixedRows).find((rows) => rows !== undefined);
  return {
    runtime: runsIn,
    identity,
    ...(sizeBytes >= networkBytes && { bestBatchRows: networkRows }),
    form: answerForm(request),
    ...(fixedRows === undefined ? {} : { maxBatchRows: fixedRows }),
    ask: (batch, firstRow) =>
      askFixedRows(fixedRows ?? batch.rowCount, batch, (rows) => ask(opened, inputs, output, rows, firstRow)),
    accepts: (feature, type) => {
      const input = inputs.find((one) => one.columns.includes(feature));
      return input !== undefined && tensorAccepts(input.type, type);
    },
    close: () => session.release(),
  };
}

async function ask(
  opened: OpenSession,
  inputs: readonly BoundInput[],
  output: ModelOutput,
  batch: Table,
  firstRow: number,
): Promise<Answer> {
  const feeds = inputs.map(({ name, type, columns, rank }) => ({
    name,
    type,
    data: fillTensor(batch, columns, type, firstRow),
    shape: rank === 1 ? [batch.rowCount] : [batch.rowCount, columns.length],
  }));
  return runSession(opened, feeds, output, describeRows(firstRow, batch.rowCount));
}
