import { toSnakeCase } from './field-names.js';
import { invalid } from './rest-error.js';

/** The parameters of a request's query, by their snake_case names (`first_page_query.object_id`). */
export class Query {
  private readonly values = new Map<string, string[]>();

  constructor(parameters: URLSearchParams) {
    for (const [name, value] of parameters) {
      const snakeCase = toSnakeCase(name);
      this.values.set(snakeCase, [...(this.values.get(snakeCase) ?? []), value]);
    }
  }

  /** The value of a parameter that may be given once; empty counts as not given. */
  one(name: string): string | undefined {
    const [value, second] = this.all(name);
    if (second !== undefined) throw invalid(`the query parameter ${name} is given more than once`);
    return value;
  }

  /** All values of a parameter that may be repeated. */
  all(name: string): readonly string[] {
    return (this.values.get(name) ?? []).filter((value) => value !== '');
  }

  names(): readonly string[] {
    return [...this.values.keys()];
  }
}
