import type { PipRequirement } from '../../domain/plan.js';
import type { ValueType } from './value-type.js';

// PEP 508 name, then an optional PEP 440 specifier; extras, URLs and markers have no place in the API.
const requirement =
  /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*((?:===|==|~=|!=|<=|>=|<|>)\s*[\w.*+!-]+(?:\s*,\s*(?:==|~=|!=|<=|>=|<|>)\s*[\w.*+!-]+)*)?$/;

export const pipRequirement: ValueType<PipRequirement> = {
  allowed: 'a package name, with a version specifier if wanted',
  example: 'transformers==4.36.2',
  fromText: parse,
  fromConfig: (value) => (typeof value === 'string' ? parse(value.trim()) : undefined),
  schema: { type: 'string', pattern: requirement.source, examples: ['transformers', 'datasets==2.16.1'] },
};

function parse(given: string): PipRequirement | undefined {
  const match = requirement.exec(given);
  return match?.[1] === undefined
    ? undefined
    : { name: match[1], versionSpecifier: match[2]?.replaceAll(/\s/g, '') };
}
