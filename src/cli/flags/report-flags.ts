import { commentWhens, reportFormats } from '../../domain/vocabulary.js';
import { line } from '../../inputs/values/api-values.js';
import { listOf, oneOf, text } from '../../inputs/values/value-type.js';
import { flag, switchFlag } from '../flag.js';

/** What `report` takes. */
export const reportFlags = {
  format: flag(
    listOf(oneOf(reportFormats)),
    'LIST',
    `Reports to write: ${reportFormats.join(', ')}`,
    'all but json and model-card',
  ),
  'report-dir': flag(text('model-gate-report'), 'DIR', 'Folder they are written to', 'model-gate-report'),
  comment: switchFlag('Also bring the comment on the pull request up to date, as from a workflow_run'),
  'comment-when': flag(
    oneOf(commentWhens),
    'WHEN',
    `When to comment: ${commentWhens.join(', ')}`,
    'on-failure',
  ),
  'comment-key': flag(
    line('sentiment model'),
    'KEY',
    'Tells apart several gates on one pull request',
    'the name of the triggering workflow',
  ),
  'github-token': flag(text('ghs_…'), 'TOKEN', 'Token that writes the comment', 'GITHUB_TOKEN'),
};
