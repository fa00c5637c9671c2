import type { Table } from '../data/table.js';
import type { OpenModel } from '../models/model.js';

export interface CountedModel {
  readonly model: OpenModel;
  /** Such as `12 calls, 3456 rows`. */
  describe(): string;
}

/** The model, and how much it was asked. */
export function countPredictions(model: OpenModel): CountedModel {
  let calls = 0;
  let rows = 0;
  const count = ({ rowCount }: Table): void => {
    calls++;
    rows += rowCount;
  };
  return {
    model: {
      ...model,
      predict: (table) => {
        count(table);
        return model.predict(table);
      },
      predictEach: (table) => {
        count(table);
        return model.predictEach(table);
      },
    },
    describe: () => `${calls} calls, ${rows} rows`,
  };
}
