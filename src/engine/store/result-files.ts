import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Evidence } from '../../domain/evidence.js';
import { errorMessage } from '../data/describe-error.js';
import type { CaseOutline, RunResults } from '../jobs/records.js';
import { unseal } from '../jobs/sealed-value.js';
import { BlockFile, toBlockFile } from './block-file.js';
import { deserializeOutlines, serializeOutlines } from './case-outlines.js';
import { replaceFile } from './replace-file.js';
import { heldResults, type EncodeCase, type KeptResults, type RunResultsStore } from './run-results.js';
import { StoreError } from './store-error.js';

/** Changes with the layout of what is kept, so that an older file is none. */
const heading = 'model-gate run 2\n';
/** A file of which no part can be read without the rest, as 1.0.0 wrote them. */
const wholeHeading = 'model-gate run 1\n';
const ending = '.run';
/** Of how many memory knows where what is: those that somebody is reading page by page. */
const mostHeld = 4;
/** The last blocks of a file, after those of the cases: the outlines, the evidence. */
const otherBlocks = 2;

export interface ResultFiles extends RunResultsStore {
  /** Removes what a crash has left of runs that are not there. */
  sweep(isThere: (id: string) => boolean): void;
}

/** Results in a file each, cases as they are answered with, so that a page is read and sent as it is. Makes the folder. */
export async function resultFiles(folder: string, encode: EncodeCase): Promise<ResultFiles> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const held = new Map<string, KeptResults>();
  const pathOf = (id: string): string => join(folder, `${id}${ending}`);
  return {
    keep: async (id, results) => {
      try {
        await replaceFile(pathOf(id), toBlockFile(heading, toBlocks(id, results, encode)));
      } catch (error) {
        throw new StoreError(`the results could not be kept: ${errorMessage(error)}`);
      }
    },
    of: (id) => {
      const results = held.get(id) ?? orStoreError(id, () => openResults(pathOf(id), id, encode));
      held.delete(id);
      held.set(id, results); // The newest is the last.
      for (const oldest of [...held.keys()].slice(0, -mostHeld)) held.delete(oldest);
      return results;
    },
    remove: (id) => {
      held.delete(id);
      rmSync(pathOf(id), { force: true });
    },
    sweep: (isThere) => {
      for (const name of readdirSync(folder))
        if (!name.endsWith(ending) || !isThere(name.slice(0, -ending.length)))
          rmSync(join(folder, name), { force: true });
    },
  };
}

/** A case has its comma with it, so that those of a page are one piece of the file. */
function* toBlocks(id: string, { cases, evidence }: RunResults, encode: EncodeCase): Generator<Buffer> {
  for (const one of cases) yield Buffer.from(`${JSON.stringify(encode(one, id))},`);
  yield serializeOutlines(cases);
  yield serialize(evidence);
}

function openResults(path: string, id: string, encode: EncodeCase): KeptResults {
  const file = BlockFile.open(path, heading);
  if (!file) {
    const results = unseal(wholeHeading, readFileSync(path)) as RunResults | undefined;
    if (results === undefined) throw new RangeError('the file is damaged, or of another version');
    return heldResults(results, id, encode);
  }
  const caseCount = file.count - otherBlocks;
  if (caseCount < 0) throw new RangeError('the file is damaged');
  let outlines: readonly CaseOutline[] | undefined;
  return {
    caseCount,
    casesJson: (places) =>
      orStoreError(id, () =>
        Buffer.concat(spansOf(places).map(([from, to]) => file.read(from, to))).subarray(0, -1),
      ),
    outlines: () =>
      (outlines ??= orStoreError(id, () => deserializeOutlines(file.read(caseCount, caseCount + 1)))),
    evidence: () =>
      orStoreError(id, () => deserialize(file.read(caseCount + 1, caseCount + otherBlocks)) as Evidence),
  };
}

/** Of places that follow one another the first, and that after the last. */
function spansOf(places: readonly number[]): readonly (readonly [number, number])[] {
  const spans: [number, number][] = [];
  for (const place of places) {
    const last = spans.at(-1);
    if (last?.[1] === place) last[1]++;
    else spans.push([place, place + 1]);
  }
  return spans;
}

function orStoreError<T>(id: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new StoreError(`the results of test run ${id} can't be read: ${errorMessage(error)}`);
  }
}
