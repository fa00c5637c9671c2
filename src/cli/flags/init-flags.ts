import { line } from '../../inputs/values/api-values.js';
import { flag, switchFlag } from '../flag.js';

/** What `init` takes beside the settings that it asks for. */
export const initFlags = {
  yes: switchFlag('Ask nothing: take what is clear, and refuse what is not'),
  force: switchFlag('Write over a config file and a workflow that are there'),
  'dry-run': switchFlag('Print what would be written, and write and run nothing'),
  action: flag(
    line('acme/rime-model-gate@v1'),
    'USES',
    'The action as the workflow is to name it, best by commit',
  ),
};
