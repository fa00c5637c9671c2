import { invalid } from '../server/rest-error.js';
import type { Fields } from '../server/fields.js';

/** Refuses what would silently have no effect, where one was hoped for. Empty counts as not given. */
export function refuseField(fields: Fields, name: string, why: string): void {
  const value = fields.raw(name) ?? [];
  const isEmpty = value === '' || (typeof value === 'object' && Object.keys(value).length === 0);
  if (!isEmpty)
    throw invalid(`${fields.pathOf(name)}: the embedded engine ${why}. Leave it out, or run on a cluster`);
}
