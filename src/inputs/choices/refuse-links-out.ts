import { readdir, realpath } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';

import { InputError, type Problem } from '../../domain/errors.js';
import type { Plan } from '../../domain/plan.js';
import { isWithin } from '../../domain/words/is-within.js';
import { valueAtBase } from '../given/policy-source.js';
import type { RawInputs } from '../given/raw-inputs.js';
import { settings } from '../settings.js';
import { localFiles } from './local-files.js';

/**
 * Throws InputError for files that a pull request's config names and that lie, or lead by a link, outside of the
 * workspace: what is read there would stand in reports, or be uploaded. An input of the workflow may name any file, and a
 * path outside that the base branch names as well is no link of this pull request.
 */
export async function refuseLinksOut(plan: Plan, raw: RawInputs): Promise<void> {
  const { workspace, isProposal } = raw.surroundings;
  if (!isProposal) return;
  const home = await realpath(workspace).catch(() => workspace);
  const problems: Problem[] = [];
  for (const { name, path } of localFiles(plan)) {
    if (raw.values[name]?.trim()) continue;
    const place = resolve(workspace, path);
    if (!isWithin(workspace, place)) {
      if (valueAtBase(raw.baseConfig, settings[name].key ?? name) === path) continue;
      problems.push({ name, message: `${JSON.stringify(path)} lies outside of the workspace. ${cure}` });
      continue;
    }
    const out = (await entriesOf(place)).find(({ target }) => !isWithin(home, target));
    if (out) {
      const link = relative(workspace, out.path);
      const message = `${JSON.stringify(link)} is a link that leads out of the workspace. ${cure}`;
      problems.push({ name, message });
    }
  }
  if (problems.length > 0) throw new InputError(problems);
}

const cure =
  'A pull request may not have other files of the runner read. Put the file into the repository, or name it by an input of the workflow.';

interface Entry {
  readonly path: string;
  /** Where it leads. */
  readonly target: string;
}

/** The file, or what lies in the folder, or beside it for a pattern; nothing for what is not there. */
async function entriesOf(place: string): Promise<readonly Entry[]> {
  const folder = /[*?]/.test(basename(place)) ? dirname(place) : place;
  const names = await readdir(folder).catch(() => []);
  const paths = [folder, ...names.map((name) => join(folder, name))];
  const entries = await Promise.all(
    paths.map(async (path) => ({ path, target: await realpath(path).catch(() => undefined) })),
  );
  return entries.filter((entry): entry is Entry => entry.target !== undefined);
}
