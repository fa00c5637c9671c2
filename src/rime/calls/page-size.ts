import { RimeError } from '../../domain/errors.js';

type Query = Readonly<Record<string, string>>;

/** Fetches the page of that query, in larger pieces than the cluster's own where it allows that. */
export type FetchInPieces = <Page>(query: Query, fetchPage: (query: Query) => Promise<Page>) => Promise<Page>;

/**
 * Asks for `pageSize` items a page. No limit of it is documented: a cluster that refuses the request is asked once
 * more without it, and never again with it. A cluster that ignores it gives its own twenty, which works as well.
 */
export function createPageSize(pageSize: number): FetchInPieces {
  let isRefused = false;
  return async (query, fetchPage) => {
    if (isRefused) return fetchPage(query);
    try {
      return await fetchPage({ ...query, pageSize: String(pageSize) });
    } catch (error) {
      if (!(error instanceof RimeError && error.request.status === 400)) throw error;
      // Should something else be wrong, this one tells it.
      const page = await fetchPage(query);
      isRefused = true;
      return page;
    }
  };
}
