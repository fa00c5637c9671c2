import type { Dialect } from '../../domain/vocabulary.js';
import { routes, type Operation } from '../../wire/routes.js';
import { servedRoutes, type ServedOperation, type ServedRoute } from '../../wire/served-routes.js';

/** Every call of the published API. */
export type AnyOperation = Operation | ServedOperation;

export type RouteMatch =
  | {
      readonly kind: 'match';
      readonly operation: AnyOperation;
      /** The path's placeholders, percent-decoded. */
      readonly params: Readonly<Record<string, string>>;
    }
  /** The path exists for another verb only. */
  | { readonly kind: 'other-method' }
  | { readonly kind: 'none' };

export type Router = (method: string, path: string) => RouteMatch;

interface CompiledRoute {
  readonly method: string;
  readonly pattern: RegExp;
  readonly operation: AnyOperation;
}

/**
 * Finds the operation of a request among the routes of the given dialects. The path comes without its query.
 * Broken percent-encoding in a placeholder is no route.
 */
export function createRouter(dialects: readonly Dialect[]): Router {
  const compiled = dialects.flatMap((dialect) =>
    Object.entries({ ...routes[dialect], ...servedRoutes[dialect] }).map(([operation, route]) =>
      compile(operation as AnyOperation, route),
    ),
  );
  return (method, path) => {
    const candidates = compiled.filter(({ pattern }) => pattern.test(path));
    const found = candidates.find((route) => route.method === method);
    if (!found) return { kind: candidates.length > 0 ? 'other-method' : 'none' };
    const params = decodeParams(found.pattern, path);
    return params ? { kind: 'match', operation: found.operation, params } : { kind: 'none' };
  };
}

/** A template's fixed parts hold letters, digits, `-` and `/` only: nothing that a pattern would read otherwise. */
function compile(operation: AnyOperation, { method, path }: ServedRoute): CompiledRoute {
  const pattern = new RegExp(`^${path.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);
  return { method, pattern, operation };
}

function decodeParams(pattern: RegExp, path: string): Record<string, string> | undefined {
  const groups = Object.entries(pattern.exec(path)?.groups ?? {});
  try {
    return Object.fromEntries(groups.map(([name, value]) => [name, decodeURIComponent(value)]));
  } catch {
    return undefined;
  }
}
