import type { Model } from '../models/model.js';
import type { TestData } from '../contract/stress-test.js';
import type { Notes } from './inspection.js';

/** Few, so that a slow model is stopped soon after its time. */
export const triedAtOnce = 32;
/** For each dataset: a quick model is asked for all rows, a slow one for as many as it answers meanwhile. */
const budgetMs = 3000;

/**
 * Asks the model for the rows as they are, reference first, as a stress test does before anything else. What it fails on
 * is a problem; else how many rows it answered is a fact. `name`: of the model, for people.
 */
export async function tryRows(
  name: string,
  model: Model,
  data: TestData,
  notes: Notes,
  now: () => number = () => performance.now(),
): Promise<void> {
  const answered: string[] = [];
  for (const role of ['reference', 'evaluation'] as const) {
    const { table } = data[role];
    const endMs = now() + budgetMs;
    const predictions = await notes.attempt('model-uri', () => model.predict(table, () => now() > endMs));
    // A model that fails on its own reference data would most likely say the same of the others.
    if (!predictions) return;
    const { rowCount } = predictions;
    answered.push(
      rowCount === table.rowCount
        ? `all ${rowCount} ${role} rows`
        : `the first ${rowCount} of ${table.rowCount} ${role} rows`,
    );
  }
  notes.facts.push(`model ${name}: opens, and answered ${answered.join(' and ')}`);
}
