import { mkdir, readFile, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode, errorMessage } from '../../data/describe-error.js';
import type { AnswerMemory, KeptAnswer } from './answer-memory.js';
import { prune, writeWhole } from './cache-files.js';
import { type Answers, decodeAnswers, encodeAnswers, recordBytes } from './answer-file.js';

/** Of one model; what is older is forgotten first. */
const mostFileBytes = 256 * 1024 * 1024;
/** Of all models; the files that were used longest ago go first. */
const mostFolderBytes = 1024 * 1024 * 1024;
const ending = '.answers';

/**
 * The answers of the model of this fingerprint, in a file of `folder`. A folder that can't be used, a file that is
 * damaged: told in the log, and the model is asked as if there were none. Files are written whole and renamed, so that
 * two processes at once lose at most an answer.
 */
export async function openAnswerMemory(
  folder: string,
  fingerprint: string,
  log: (line: string) => void,
  limits = { fileBytes: mostFileBytes, folderBytes: mostFolderBytes },
): Promise<AnswerMemory> {
  const path = join(folder, `${fingerprint}${ending}`);
  const known = await readAnswers(path, limits.fileBytes, log);
  const found = new Map<string, KeptAnswer>();
  const fresh = new Map<string, KeptAnswer>();
  let freshBytes = 0;
  return {
    find: (key) => {
      const answer = known.get(key);
      if (answer) found.set(key, answer);
      return answer;
    },
    keep: (key, answer) => {
      freshBytes += recordBytes(answer);
      // More would not fit into the file, and would only be held in memory.
      if (freshBytes <= limits.fileBytes) fresh.set(key, answer);
    },
    save: async () => {
      try {
        if (fresh.size > 0) {
          await mkdir(folder, { recursive: true, mode: 0o700 });
          // Again, for what another process has learnt meanwhile.
          const others = await readAnswers(path, limits.fileBytes, () => undefined);
          const all = newestWithin([...others, ...found, ...fresh], limits.fileBytes);
          await writeWhole(path, encodeAnswers(all));
          await prune(folder, ending, limits.folderBytes);
        } else if (found.size > 0) await utimes(path, new Date(), new Date());
      } catch (error) {
        log(`The model's answers are not kept for another run: ${errorMessage(error)}`);
      }
    },
  };
}

async function readAnswers(path: string, mostBytes: number, log: (line: string) => void): Promise<Answers> {
  try {
    if ((await stat(path)).size > mostBytes) throw new RangeError(`${path} is larger than it may be.`);
    const { answers, isWhole } = decodeAnswers(await readFile(path));
    if (!isWhole) log(`${path} is damaged: what can't be read of it is asked of the model again.`);
    return answers;
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') {
      log(`The model's answers of earlier runs can't be read: ${errorMessage(error)}`);
    }
    return new Map();
  }
}

/** Of `answers`, the newest last, as many as a file may hold. */
function newestWithin(answers: readonly (readonly [string, KeptAnswer])[], mostBytes: number): Answers {
  // A key that comes again is put at its last place.
  const ordered = new Map<string, KeptAnswer>();
  for (const [key, answer] of answers) {
    ordered.delete(key);
    ordered.set(key, answer);
  }
  let bytes = 1024;
  const kept: [string, KeptAnswer][] = [];
  for (const [key, answer] of [...ordered].reverse()) {
    bytes += recordBytes(answer);
    if (bytes > mostBytes) break;
    kept.push([key, answer]);
  }
  return new Map(kept.reverse());
}
