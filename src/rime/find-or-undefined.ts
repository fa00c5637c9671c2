import { RimeError } from '../domain/errors.js';

/** What a look-up finds; `undefined` when the cluster says that there is no such thing. */
export async function findOrUndefined<Thing>(lookUp: () => Promise<Thing>): Promise<Thing | undefined> {
  try {
    return await lookUp();
  } catch (error) {
    if (error instanceof RimeError && error.code === 'not-found') return undefined;
    throw error;
  }
}
