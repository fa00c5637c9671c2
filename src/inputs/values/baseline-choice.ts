import type { BaselineChoice } from '../../domain/plan.js';
import type { ValueType } from './value-type.js';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** What git allows in the name of a branch, but for some rules that no name here depends on. */
const branch = /^branch:([^\s~^:?*[\\\p{Cc}]{1,255})$/u;
const path = /^(?:[^\p{Cc}]*[/\\][^\p{Cc}]+|[^\p{Cc}]+\.json)$/u;

/** Decided by the spelling alone, as sources are. */
function parseBaseline(given: string): BaselineChoice | undefined {
  if (given === 'none') return { kind: 'none' };
  if (uuid.test(given)) return { kind: 'test-run', id: given.toLowerCase() };
  const name = branch.exec(given)?.[1];
  if (name !== undefined) return { kind: 'branch', name };
  const isPath = !given.startsWith('branch:') && !given.includes('://') && given.length <= 4096;
  return isPath && path.test(given) ? { kind: 'file', path: given } : undefined;
}

/** What to compare with. */
export const baselineChoice: ValueType<BaselineChoice> = {
  allowed:
    'none, the path of a results.json or of its folder (./model-gate-report), the id of a test run (a uuid), or branch:NAME',
  example: 'branch:main',
  fromText: parseBaseline,
  fromConfig: (value) => (typeof value === 'string' ? parseBaseline(value.trim()) : undefined),
  schema: {
    type: 'string',
    minLength: 1,
    examples: ['none', './baseline/results.json', './baseline', 'branch:main'],
  },
};
