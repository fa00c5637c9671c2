import type { Dialect } from '../../domain/vocabulary.js';
import { routes, type Operation, type Route } from '../../wire/routes.js';

export type RouteMatch =
  | {
      readonly kind: 'match';
      readonly operation: Operation;
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
  readonly operation: Operation;
}

/**
 * Finds the operation of a request among the routes of the given dialects. The path comes without its query.
 * Broken percent-encoding in a placeholder is no route.
 */
export function createRouter(dialects: readonly Dialect[]): Router {
  const compiled = dialects.flatMap((dialect) =>
    Object.entries(routes[dialect]).map(([operation, route]) => compile(operation as Operation, route)),
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
function compile(operation: Operation, { method, path }: Route): CompiledRoute {
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
