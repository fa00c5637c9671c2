import { isJudged, type Outcome } from '../../domain/outcome.js';
import { cleanLine } from '../safe-text/clean-text.js';
import { headline, whereabouts } from '../facts/headline.js';

/** A remark beside the run and the changed files. Its texts are of one line each. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  /** Relative to the workspace; `undefined` when there is no file to point at. */
  readonly file: string | undefined;
}

/**
 * GitHub keeps 10 errors, 10 warnings and 10 notices of a step, and the step's end is one of them.
 * Source: GitHub documentation, "Workflow commands for GitHub Actions", annotation limits.
 */
const maxShown = 9;

/** The worst findings that count, then how many more there are. None for a run without a judgement: its end says why. */
export function toAnnotations({ verdict, asked }: Outcome): readonly Annotation[] {
  if (!isJudged(verdict) || !asked?.report.annotations) return [];
  const file = asked.report.annotatedFile;
  const shown = verdict.findings.slice(0, maxShown).map(({ severity, testCase }): Annotation => {
    const features = cleanLine(testCase.features.join(', '), 100);
    const details = [features, headline(testCase), whereabouts(testCase)].filter(Boolean).join(': ');
    const title = `${severity === 'alert' ? 'Alert' : 'Warning'}: ${cleanLine(testCase.testType, 80)}`;
    const message = cleanLine(details, 300) || 'No measured value.';
    return { level: severity === 'alert' ? 'error' : 'warning', title, message, file };
  });
  const hidden = verdict.findings.length - shown.length;
  if (hidden === 0) return shown;
  const message = `${hidden} more ${hidden === 1 ? 'finding is' : 'findings are'} in the job summary.`;
  return [...shown, { level: 'notice', title: 'Model gate', message, file }];
}
