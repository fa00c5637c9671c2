import type { Json } from '../../domain/plan.js';
import { HubError } from '../hub/hub-error.js';
import type { Fields } from '../server/fields.js';
import { invalid } from '../server/rest-error.js';

/** A source on the Hub, with the parameters that travel as JSON in the field `name`. Throws RestError. */
export function readHubSource<Asked>(
  fields: Fields,
  name: string,
  toAsked: (params: Json | undefined) => Asked,
): { readonly kind: 'hub'; readonly asked: Asked; readonly json: string | undefined } {
  const json = fields.text(name);
  try {
    return { kind: 'hub', asked: toAsked(json === undefined ? undefined : (JSON.parse(json) as Json)), json };
  } catch (error) {
    if (error instanceof SyntaxError) throw invalid(`${fields.pathOf(name)} is not JSON`);
    throw error instanceof HubError ? invalid(`${fields.pathOf(name)}: ${error.message}`) : error;
  }
}
