import { commentWhens, reportFormats, usualFormats } from '../../domain/vocabulary.js';
import { dataFile } from '../values/source-uri.js';
import { artifactName } from '../values/artifact-name.js';
import { boolean, listOf, oneOf, text, wholeNumber } from '../values/value-type.js';
import { configOnly, setting } from './setting.js';

/** What is written and where, and who is told. */
export const reportSettings = {
  'report-dir': setting(
    dataFile('model-gate-report'),
    'report.dir',
    'Folder the reports are written to',
    '`model-gate-report`',
  ),
  'github-token': {
    ...setting(
      text('${{ secrets.COMMENT_TOKEN }}'),
      undefined,
      'Token that writes the pull-request comment, which needs `pull-requests: write`, and reads what a branch stored (`actions: read`)',
      "the workflow's own token",
    ),
    actionDefault: '${{ github.token }}',
  },
  comment: setting(
    oneOf(commentWhens),
    'report.comment',
    'When the pull-request comment is written; a run that passes again changes an existing one in every mode but `never`',
    '`on-failure` on pull requests',
  ),
  'comment-key': setting(
    text('sentiment model'),
    'report.comment-key',
    'Tells apart several gates on one pull request: one comment for each key',
    'workflow, job and project',
  ),
  'comment-length': configOnly(
    wholeNumber(1000),
    'report.comment-length',
    'Most characters of the pull-request comment, up to the 65,536 that GitHub takes; what finds no room is in the job summary',
    '`10000`',
  ),
  annotations: setting(
    boolean,
    'report.annotations',
    'Whether findings become annotations of the workflow run and the changed files',
    '`true`',
  ),
  'report-artifact': configOnly(
    artifactName,
    'report.artifact',
    'Name under which the action stores the report folder as an artifact of the workflow run, or `none`; `baseline: branch:NAME` without a cluster looks for the same name',
    '`model-gate` and the comment key',
  ),
  'report-formats': configOnly(
    listOf(oneOf(reportFormats)),
    'report.formats',
    'Which reports are written; without `json` there is nothing that a later run can be compared with',
    '`[' + usualFormats.join(', ') + ']`: all but the model card',
  ),
  'report-predictions': configOnly(
    boolean,
    'report.predictions',
    'Whether `predictions.parquet` is written beside results.json, for later comparison row by row',
    '`true`',
  ),
  'report-rows': configOnly(
    boolean,
    'report.rows',
    'Whether report.html, the job summary and results.json show rows of the evaluation data, with their values, that findings rest on',
    '`true`',
  ),
};
