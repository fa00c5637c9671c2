import { resolve } from 'node:path';

import { isWithin } from '../../domain/words/is-within.js';
import type { Given, SettingName } from '../settings.js';

/** What the choices of a plan are made from. */
export interface Chooser {
  readonly given: Given;
  readonly nameOf: (name: SettingName) => string;
  readonly isEmbedded: boolean;
  /** Absolute path. */
  readonly workspace: string;
  /** Records a problem with a setting; the answer can be returned in place of the choice that failed. */
  readonly refuse: (name: SettingName, message: string) => undefined;
  /** Whether one of them was given and could not be read, so that what it would have said is not missing. */
  readonly isUnreadable: (...names: readonly SettingName[]) => boolean;
}

export const noIds =
  'needs a cluster: the embedded engine starts empty on each run. Give a path instead, or set cluster-url.';

export function cloudNeedsCluster(path: string): string {
  const scheme = path.slice(0, path.indexOf(':'));
  return `${scheme}:// paths need a cluster; the embedded engine reads local files. Download the file in a step before, or set cluster-url.`;
}

/** Whether `path` lies below `folder`; both relative to the workspace. A folder is not below itself. */
export function liesIn(workspace: string, folder: string, path: string): boolean {
  const [holder, place] = [resolve(workspace, folder), resolve(workspace, path)];
  return place !== holder && isWithin(holder, place);
}
