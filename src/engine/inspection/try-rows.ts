import { groupThousands } from '../../domain/words/group-thousands.js';
import { answerDatasets, type DataFile } from '../jobs/answer-datasets.js';
import { describeFailures } from '../models/describe-failures.js';
import type { OpenModel } from '../models/model.js';
import type { Notes } from './inspection.js';

/** Few, so that a slow model is stopped soon after its time. */
export const triedAtOnce = 32;
/** For each dataset: a quick model is asked for all rows, a slow one for as many as it answers meanwhile. */
const budgetMs = 3000;
/** Of the model's about a row, in characters. */
const mostWords = 300;

/**
 * Asks the model for the rows as they are, reference first, as a job does before anything else. How many it answered is a
 * fact, and so is on which it failed, since a job sets those apart; that it fails on most of them is a problem. `path`:
 * of the model, for people; `setting`: the one that gave it. `inputs`: the columns that it is given.
 */
export async function tryRows(
  { setting, path }: { readonly setting: string; readonly path: string },
  model: OpenModel,
  files: Readonly<Record<'reference' | 'evaluation', DataFile>>,
  inputs: readonly string[],
  notes: Notes,
  now: () => number = () => performance.now(),
): Promise<void> {
  const startPatience = (): (() => boolean) => {
    const endMs = now() + budgetMs;
    return () => now() > endMs;
  };
  const { predictions, failures, brokenModel } = await answerDatasets(model, files, inputs, startPatience);
  if (brokenModel !== undefined) return notes.refuse(setting, brokenModel);
  const answered: string[] = [];
  const failed: string[] = [];
  for (const role of ['reference', 'evaluation'] as const) {
    const asked = (await predictions(role))?.rowCount ?? 0;
    const { rowCount } = files[role].data.table;
    const some = failures[role];
    const rows =
      asked === rowCount
        ? `${groupThousands(rowCount)} ${role} rows`
        : `the first ${groupThousands(asked)} of ${groupThousands(rowCount)} ${role} rows`;
    const all = asked === rowCount ? 'all ' : '';
    answered.push(some ? `${groupThousands(asked - some.rows.length)} of ${rows}` : `${all}${rows}`);
    if (some) failed.push(describeFailures(role, some, mostWords).replaceAll(/\s+/g, ' '));
  }
  notes.facts.push(`model ${path}: opens, and answered ${answered.join(' and ')}`, ...failed);
}
