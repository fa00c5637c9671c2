import type { Plan, ProjectChoice, ReportSettings } from '../../domain/plan.js';
import { usualFormats } from '../../domain/vocabulary.js';
import { reportDirOf } from '../given/find-report-dir.js';
import type { RawInputs } from '../given/raw-inputs.js';
import { ruleLines } from '../given/rule-lines.js';
import type { Given } from '../settings.js';

/** Where reports go, and whether and as what the run comments. `tested`: tells gates apart that share a comment key. */
export function toReportSettings(
  given: Given,
  { surroundings: { workspace, jobName, isPullRequest, docsUrl }, configFile }: RawInputs,
  project: ProjectChoice,
  tested: Pick<Plan, 'model' | 'reference' | 'evaluation'> & Pick<Plan['run'], 'categories'>,
): ReportSettings {
  const { model } = tested;
  const projectName = project.kind === 'id' ? project.id : project.name;
  const commentKey = given['comment-key'] ?? [jobName, projectName].filter(Boolean).join(' / ');
  return {
    dir: reportDirOf(given, workspace),
    comment: given.comment ?? (isPullRequest ? 'on-failure' : 'never'),
    commentKey,
    subject: JSON.stringify(tested),
    artifact: chooseArtifact(given['report-artifact'], commentKey),
    commentLength: given['comment-length'],
    annotations: given.annotations ?? true,
    formats: given['report-formats'] ?? usualFormats,
    predictions: given['report-predictions'] ?? true,
    rows: given['report-rows'] ?? true,
    annotatedFile: configFile?.path ?? (model.kind === 'workspace-file' ? model.path : undefined),
    ...(configFile && { ruleLines: ruleLines(configFile.text) }),
    ...(docsUrl !== undefined && { docsUrl }),
  };
}

/** The default holds the comment key, in characters that every artifact may have. */
function chooseArtifact(given: string | undefined, commentKey: string): ReportSettings['artifact'] {
  const isStored = given !== 'none';
  if (given !== undefined && isStored) return { name: given, isStored };
  const key = commentKey.replaceAll(/[^\p{L}\p{N}._-]+/gu, '-').slice(0, 150);
  return { name: ['model-gate', key].filter(Boolean).join('-'), isStored };
}
