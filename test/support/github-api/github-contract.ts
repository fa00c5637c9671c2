import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly nullable?: boolean;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}
interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: string;
}
interface Content {
  readonly content?: { readonly 'application/json'?: { readonly schema: Schema } };
}
interface Operation {
  readonly operationId: string;
  readonly parameters: readonly Parameter[];
  readonly requestBody?: Content;
  readonly responses: Readonly<Record<string, (Content & { readonly $ref?: string }) | undefined>>;
}
interface Contract {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

const contract = JSON.parse(readFileSync('test/fixtures/github/openapi.json', 'utf8')) as Contract;
const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(contract, 'github');

export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly queryNames: readonly string[];
  readonly requestBody: unknown;
  readonly status: number;
  readonly responseBody: unknown;
}

/** What GitHub's description of its API finds wrong with an exchange; empty when it fits. */
export function exchangeErrors(exchange: Exchange): readonly string[] {
  const { method, path, queryNames, requestBody, status, responseBody } = exchange;
  const operation = findOperation(method, path);
  if (!operation) return [`${method} ${path} is not described`];
  const known = operation.parameters.map((one) => resolve(one) as Parameter).map(({ name }) => name);
  const unknown = queryNames.filter((name) => !known.includes(name));
  const request = operation.requestBody?.content?.['application/json']?.schema;
  const described = operation.responses[String(status)];
  const response = described && (resolve(described) as Content).content?.['application/json']?.schema;
  return [
    ...unknown.map((name) => `${operation.operationId} has no parameter ${name}`),
    ...(request ? unfit(request, requestBody) : requestBody === undefined ? [] : ['takes no body']),
    // Limits and faults may answer everywhere, so they aren't described.
    ...(described || status === 429 || status >= 500 || status === 403 || status === 404
      ? []
      : [`${operation.operationId} never answers ${status}`]),
    ...(response ? unfit(response, responseBody) : []),
  ].map((error) => `${method} ${path}: ${error}`);
}

/** The least value of a published schema, with these members. */
export function sample(name: string, members: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return { ...(least({ $ref: `#/components/schemas/${name}` }) as Record<string, unknown>), ...members };
}

function least(given: Schema): unknown {
  const schema = resolve(given) as Schema;
  if (schema.enum) return schema.enum[0];
  if (schema.nullable) return null;
  if (schema.anyOf?.[0]) return least(schema.anyOf[0]);
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map(least)) as unknown;
  if (schema.type === 'array') return [];
  if (schema.type === 'boolean') return false;
  if (schema.type === 'integer' || schema.type === 'number') return 1;
  if (schema.type !== 'string')
    return Object.fromEntries(
      (schema.required ?? []).map((name) => [name, least(schema.properties?.[name] ?? {})]),
    );
  return schema.format === 'uri'
    ? 'https://api.github.test/'
    : schema.format === 'date-time'
      ? '2026-01-02T03:04:05Z'
      : '';
}

function findOperation(method: string, path: string): Operation | undefined {
  const found = Object.entries(contract.paths).find(([template]) =>
    new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path),
  );
  return found?.[1][method.toLowerCase()];
}

function resolve(value: object): unknown {
  const { $ref } = value as { readonly $ref?: string };
  if ($ref === undefined) return value;
  return $ref
    .slice(2)
    .split('/')
    .reduce<unknown>((parent, name) => (parent as Record<string, unknown>)[name], contract);
}

function unfit(schema: Schema, value: unknown): readonly string[] {
  const validate = ajv.compile(rooted(schema));
  void validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

/** References of the extract, seen from outside of it. */
function rooted(schema: Schema): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"github#/')) as object;
}
