import { gateRules } from '../../domain/gate-rules.js';
import { oneOf } from '../values/value-type.js';
import { gateRule } from './gate-rule.js';
import { setting } from './setting.js';

/** Whether a run gates at all: its mode, whose rules hold on a pull request, and what becomes of it without a key. */
export const modeSettings = {
  mode: { ...gateRule('mode', oneOf(gateRules.mode.words)), key: gateRules.mode.key },
  'policy-from': setting(
    oneOf(['head', 'base']),
    undefined,
    "On a pull request, whose config file says what is tested, by which rules and on which cluster: this branch's (`head`), or that of the branch it wants to go to (`base`); never in a file",
    '`head`, and what differs from the base branch is told',
  ),
  'on-missing-credentials': setting(
    oneOf(['fail', 'skip']),
    'on-missing-credentials',
    'What to do when `cluster-url` is given and no API key reached the job',
    '`fail`; `skip` for the pull requests of forks and of Dependabot',
  ),
};
