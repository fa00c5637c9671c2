import type { EngineSettings } from '../jobs/job-spec.js';
import type { JobRecord } from '../jobs/records.js';
import type { Collection } from './collection.js';
import type { Store, StoreChange } from './store.js';

type Records = Collection<{ readonly id: string }>;
type CollectionName = StoreChange['of'];

/** All but the results, which are in files of their own. */
function collectionsOf(store: Store): readonly (readonly [CollectionName, Records])[] {
  const collections = Object.entries(store).filter(([name]) => name !== 'results');
  return collections as unknown as (readonly [CollectionName, Records])[];
}

/** A change as the journal has it: the settings of jobs are those of the engine of the day. */
export function toEntry(told: StoreChange): unknown {
  if (told.of !== 'jobs' || told.change.kind !== 'added') return told;
  const { record } = told.change;
  return {
    of: told.of,
    change: { kind: 'added', record: { ...record, spec: { ...record.spec, settings: null } } },
  };
}

/** Makes the change of an entry again. `settings`: of the jobs that are still to be run. */
export function repeatEntry(store: Store, entry: unknown, settings: EngineSettings): void {
  const { of, change } = entry as StoreChange;
  const collection = store[of] as unknown as Records;
  if (change.kind === 'added')
    collection.add(of === 'jobs' ? withSettings(change.record, settings) : change.record);
  else {
    const record = collection.get(change.id);
    if (!record) return;
    if (change.kind === 'changed') collection.change(record, change.to);
    else collection.remove(record);
  }
}

/** The shortest entries that make a store what it is: one for each record, in the order of its collection. */
export function* recordEntries(store: Store): Generator {
  for (const [of, records] of collectionsOf(store))
    for (const record of records.list())
      yield toEntry({ of, change: { kind: 'added', record } } as StoreChange);
}

export function countRecords(store: Store): number {
  return collectionsOf(store).reduce((sum, [, records]) => sum + records.size, 0);
}

function withSettings(record: object, settings: EngineSettings): JobRecord {
  const job = record as JobRecord;
  return { ...job, spec: { ...job.spec, settings } };
}
