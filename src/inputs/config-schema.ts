import { dataParamNames } from './data-params.js';
import { settingNames, settings } from './settings.js';
import type { Schema } from './value-type.js';

/** JSON Schema (2020-12) of the config file, from the same list as the parser. Keys are read with `-` or `_`. */
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
    const description = `data_params.${param} of the RIME API.`;
    (sections['data'] ??= {})[param.replaceAll('_', '-')] = { description };
    sections['data'][param] = { description };
  }
  const closed = (properties: Record<string, Schema>): Schema => ({
    type: 'object',
    additionalProperties: false,
    properties,
  });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'RIME Model Gate config file',
    ...closed({
      ...root,
      ...Object.fromEntries(Object.entries(sections).map(([name, keys]) => [name, closed(keys)])),
    }),
  };
}
