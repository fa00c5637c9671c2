import { dataParamNames, dataParamParts } from './structured/data-params.js';
import { foldRepeats } from './values/fold-repeats.js';
import { settingNames, settings } from './settings.js';
import type { Schema } from './values/value-type.js';

/** JSON Schema (2020-12) of the config file, from the same list as the parser. */
export function configSchema(): Schema {
  const root: Record<string, Schema> = {};
  const sections: Record<string, Record<string, Schema>> = {};
  for (const name of settingNames) {
    const { key, type, meaning, fallback } = settings[name];
    if (key === undefined) continue;
    const schema = { description: `${meaning}. Default: ${fallback}.`, ...type.schema };
    const [section = '', rest] = key.split('.', 2);
    if (rest === undefined) root[section] = schema;
    else (sections[section] ??= {})[rest] = schema;
  }
  for (const param of dataParamNames) {
    (sections['data'] ??= {})[param.replaceAll('_', '-')] = {
      description: `data_params.${param} of the API.`,
      ...dataParamParts[param].schema,
    };
  }
  // The keys of `data` are the API's own, so there its spelling is read, too.
  for (const [key, schema] of Object.entries(sections['data'] ?? {})) {
    (sections['data'] ??= {})[key.replaceAll('-', '_')] = schema;
  }
  const closed = (properties: Record<string, Schema>): Schema => ({
    type: 'object',
    additionalProperties: false,
    properties,
  });
  return foldRepeats({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'RIME Model Gate config file',
    ...closed({
      ...root,
      ...Object.fromEntries(Object.entries(sections).map(([name, keys]) => [name, closed(keys)])),
    }),
  });
}
