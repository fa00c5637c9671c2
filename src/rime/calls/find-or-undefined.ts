import { RimeError } from '../../domain/errors.js';

/** What a look-up finds; `undefined` when the cluster says that there is no such thing. */
export async function findOrUndefined<Thing>(lookUp: () => Promise<Thing>): Promise<Thing | undefined> {
  try {
    return await lookUp();
  } catch (error) {
    if (error instanceof RimeError && error.code === 'not-found') return undefined;
    throw error;
  }
}

/**
 * As `findOrUndefined`, for a text that may be an id or a name: a cluster may answer 400 to what has not the form of
 * its ids, and then it is none of them.
 */
export async function findByIdOrUndefined<Thing>(lookUp: () => Promise<Thing>): Promise<Thing | undefined> {
  try {
    return await findOrUndefined(lookUp);
  } catch (error) {
    if (error instanceof RimeError && error.request.status === 400) return undefined;
    throw error;
  }
}
