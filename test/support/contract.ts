import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { load } from 'js-yaml';

interface Schema {
  readonly $ref?: string;
  readonly properties?: object;
  additionalProperties?: unknown;
}
interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: { readonly content: { readonly 'application/json': { readonly schema: Schema } } };
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: Schema }>> } | undefined>
  >;
}
interface Contract {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

const contract = load(readFileSync('test/fixtures/rime/openapi.yaml', 'utf8')) as Contract;
// A misspelt member of a request would be ignored silently, so requests may hold nothing the contract doesn't name.
for (const [name, schema] of Object.entries(contract.components.schemas)) {
  if (name.endsWith('Input') && schema.properties) schema.additionalProperties ??= false;
}
// Each test file compiles it for a few answers only, so that compiling must be quick, not what it makes fast.
const quickly = { validateSchema: false, code: { optimize: false } } as const;
const ajv = new Ajv2020({ strict: false, allErrors: true, ...quickly });
addFormats.default(ajv);
ajv.addFormat('uint64', true); // The contract's own; it travels as text.
ajv.addSchema(contract, 'contract');

/** A published call. Its path's placeholders are left nameless, since their names differ where their values don't. */
export interface PublishedCall {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly queryNames: readonly string[];
}

export const publishedCalls: readonly PublishedCall[] = Object.entries(contract.paths).flatMap(
  ([path, methods]) =>
    Object.entries(methods).map(([method, { operationId, parameters = [] }]) => ({
      operationId,
      method: method.toUpperCase(),
      path: nameless(path),
      queryNames: parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name),
    })),
);

export function nameless(path: string): string {
  return path.replaceAll(/\{\w+\}/g, '{}');
}

/** The call that a request with this method and path makes. A fixed path is preferred to one with placeholders. */
export function findCall(method: string, path: string): PublishedCall | undefined {
  const matching = publishedCalls.filter(
    (call) => call.method === method && new RegExp(`^${call.path.replaceAll('{}', '[^/]+')}$`).test(path),
  );
  return matching.sort((a, b) => a.path.split('{}').length - b.path.split('{}').length)[0];
}

/** What the contract finds wrong with a request's body; empty when it fits. */
export function requestErrors(operationId: string, body: unknown): readonly string[] {
  const schema = operation(operationId).requestBody?.content['application/json'].schema;
  if (schema) return errors(schema, body);
  return body === undefined ? [] : [`${operationId} takes no body`];
}

/** What the contract finds wrong with an answer's body; empty when it fits. */
export function responseErrors(operationId: string, status: number, body: unknown): readonly string[] {
  const content = operation(operationId).responses[String(status)]?.content;
  const [media] = Object.values(content ?? {});
  return errors(media?.schema ?? { $ref: '#/components/schemas/Status' }, body);
}

function operation(operationId: string): Operation {
  const found = Object.values(contract.paths)
    .flatMap((methods) => Object.values(methods))
    .find((candidate) => candidate.operationId === operationId);
  if (!found) throw new RangeError(`The contract has no operation ${operationId}.`);
  return found;
}

function errors({ $ref }: Schema, value: unknown): readonly string[] {
  const validate = $ref === undefined ? undefined : ajv.getSchema(`contract${$ref}`);
  if (!validate) throw new RangeError(`The contract has no schema ${$ref ?? 'of that name'}.`);
  void validate(value);
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message ?? ''} ${JSON.stringify(params)}`,
  );
}
