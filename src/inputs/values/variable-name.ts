import { isWithheld } from '../../domain/withheld-variable.js';
import { text, type ValueType } from './value-type.js';

const isName = (name: string): boolean => /^[A-Za-z_]\w{0,127}$/.test(name) && !isWithheld(name);
const plain = text('FEATURE_STORE_URL');

/** The name of an environment variable that a model may have. */
export const variableName: ValueType<string> = {
  ...plain,
  allowed:
    "the name of an environment variable, not of the workflow's own (INPUT_…, ACTIONS_…, GITHUB_…, RUNNER_…, RIME_API_KEY)",
  fromText: (given) => (isName(given) ? given : undefined),
  fromConfig: (value) => (typeof value === 'string' && isName(value) ? value : undefined),
};
