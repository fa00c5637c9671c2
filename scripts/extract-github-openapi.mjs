// Cuts the operations this project uses, and the schemas they need, out of GitHub's description of its REST API:
// `node scripts/extract-github-openapi.mjs <api.github.com.json>`, a file of the npm package @octokit/openapi (MIT).
// That package has 385 MB, hence the extract. Texts for people are left out.
import { readFileSync, writeFileSync } from 'node:fs';

const operationIds = [
  'actions/download-artifact',
  'actions/list-workflow-run-artifacts',
  'actions/list-workflow-runs',
  'issues/list-comments',
  'issues/create-comment',
  'issues/update-comment',
  'issues/delete-comment',
  'pulls/list',
  'repos/list-commits',
  'repos/get-content',
];
const target = 'test/fixtures/github/openapi.json';
const full = JSON.parse(readFileSync(process.argv[2] ?? 'api.github.com.json', 'utf8'));
const forPeople = new Set(['description', 'summary', 'example', 'examples', 'externalDocs', 'tags']);

/** Without texts for people. Below `properties` such a word is the name of a member, and stays. */
function bare(value, isMap = false) {
  if (Array.isArray(value)) return value.map((one) => bare(one));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(
    ([name]) => isMap || !(forPeople.has(name) || name.startsWith('x-')),
  );
  const rest = Object.fromEntries(
    kept.map(([name, one]) => [name, bare(one, name === 'properties' && !isMap)]),
  );
  // OpenAPI's `nullable` beside a choice says what JSON Schema, which checks the tests, writes as one more choice.
  const { nullable, anyOf, oneOf, ...others } = rest;
  const choices = anyOf ?? oneOf;
  return !isMap && nullable === true && choices ? { ...others, anyOf: [...choices, { enum: [null] }] } : rest;
}

const paths = {};
for (const [path, methods] of Object.entries(full.paths)) {
  for (const [method, operation] of Object.entries(methods)) {
    if (operationIds.includes(operation.operationId)) (paths[path] ??= {})[method] = bare(operation);
  }
}

const components = {};
const wanted = [paths];
while (wanted.length > 0) {
  const text = JSON.stringify(wanted.pop());
  for (const [, kind, name] of text.matchAll(/"#\/components\/([\w-]+)\/([\w.-]+)"/g)) {
    if (components[kind]?.[name] || kind === 'examples') continue;
    const component = bare(full.components[kind][name]);
    (components[kind] ??= {})[name] = component;
    wanted.push(component);
  }
}
const { openapi, info } = full;
const extract = { openapi, info: { title: info.title, version: info.version }, paths, components };
writeFileSync(target, `${JSON.stringify(extract, undefined, 1)}\n`);
