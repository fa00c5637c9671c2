import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { load } from 'js-yaml';

const contract = load(readFileSync('test/fixtures/rime/openapi.yaml', 'utf8')) as object;
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addFormat('uint64', true); // The contract's own; it travels as text.
ajv.addSchema(contract, 'openapi.yaml');

/** What the published contract finds wrong with a message of that name; empty when it fits. */
export function contractErrors(schema: string, value: unknown): readonly string[] {
  const validate = ajv.getSchema(`openapi.yaml#/components/schemas/${schema}`);
  if (!validate) throw new RangeError(`The contract has no schema ${schema}.`);
  void validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}
