import type { Table } from '../../data/table.js';
import type { Answer } from '../answer.js';
import { describeRows } from '../describe-rows.js';
import type { ModelRequest } from '../load-model.js';
import { ModelError } from '../model.js';
import type { ModelRunner } from '../to-model.js';
import { bindInputs, type BoundInput } from './bind-inputs.js';
import { fillTensor, tensorAccepts } from './fill-tensor.js';
import type { OpenSession } from './open-session.js';
import type { ProbabilityOutput } from './read-output.js';
import { runSession } from './run-session.js';

/** A model whose inputs are filled with cells as they are. Throws ModelError when no columns fit them. */
export function runColumns(
  { features, textFeatures, classCount, classColumns: columns }: ModelRequest,
  opened: OpenSession,
  output: ProbabilityOutput,
): ModelRunner {
  const { session } = opened;
  const inputs = bindInputs(session.inputMetadata, { features, textFeatures });
  const fixedRows = inputs.map((input) => input.fixedRows).find((rows) => rows !== undefined);
  if (fixedRows !== undefined && fixedRows !== 1) {
    throw new ModelError(
      `The model takes exactly ${fixedRows} rows at once: export it with an open first dimension.`,
    );
  }
  return {
    // Which class a single column is, no list of two tells.
    form: { classCount, takesPositiveOnly: classCount === 2 && !columns, takesAllClasses: true, columns },
    ...(fixedRows === undefined ? {} : { maxBatchRows: fixedRows }),
    ask: (batch, firstRow) => ask(opened, inputs, output, batch, firstRow),
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
  output: ProbabilityOutput,
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
