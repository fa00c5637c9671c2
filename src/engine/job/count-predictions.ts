import type { Model } from '../models/model.js';

export interface CountedModel {
  readonly model: Model;
  /** Such as `12 calls, 3456 rows`. */
  describe(): string;
}

/** The model, and how much it was asked. */
export function countPredictions(model: Model): CountedModel {
  let calls = 0;
  let rows = 0;
  return {
    model: {
      ...model,
      predict: (table) => {
        calls++;
        rows += table.rowCount;
        return model.predict(table);
      },
    },
    describe: () => `${calls} calls, ${rows} rows`,
  };
}
