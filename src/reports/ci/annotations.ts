import { isJudged, type Finding, type Outcome } from '../../domain/outcome.js';
import { findingPlace, type FindingPlace } from './finding-place.js';
import { pathInWorkspace } from './to-file-uri.js';
import { cleanLine } from '../safe-text/clean-text.js';
import { caseFacts } from '../facts/case-facts.js';
import { findingsOf } from '../facts/findings-of.js';
import { capitalize } from '../facts/sentences/words.js';

/** A remark beside the run and the changed files. Its texts are of one line each. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  /** Relative to the workspace; `undefined` when there is no file to point at. */
  readonly file: string | undefined;
  /** In that file, from 1. */
  readonly line: number;
}

/**
 * In all, so that a reader sees the file as well; GitHub keeps 10 errors, 10 warnings and 10 notices of a step, and the
 * step's end is one of them. Source: GitHub documentation, "Workflow commands for GitHub Actions", annotation limits.
 */
const maxShown = 9;

/**
 * The strongest findings that count, a sentence with its threshold each, at the rule in the config file, else at the model or
 * the data; where there are more than nine, the ninth counts
 * the others. None for a run without a judgement: its end says why.
 */
export function toAnnotations(outcome: Outcome): readonly Annotation[] {
  const { verdict, asked } = outcome;
  if (!isJudged(verdict) || !asked?.report.annotations) return [];
  const { findings } = findingsOf(outcome);
  const shown = findings.length > maxShown ? findings.slice(0, maxShown - 1) : findings;
  const annotations = shown.map((finding) => annotate(finding, findingPlace(finding, outcome)));
  const hidden = findings.length - shown.length;
  if (hidden === 0) return annotations;
  const message = `${hidden} more findings are in the job summary.`;
  const file = pathInWorkspace(asked.report.annotatedFile);
  return [...annotations, { level: 'notice', title: 'Model gate', message, file, line: 1 }];
}

function annotate({ severity, testCase, isUncertain }: Finding, place: FindingPlace | undefined): Annotation {
  const { title, where, sentence, effect, threshold, uncertain } = caseFacts(testCase, isUncertain);
  const beyond = [effect, threshold].filter(Boolean).join('; ');
  const message = [sentence, beyond && `${capitalize(beyond)}.`, uncertain].filter(Boolean).join(' ');
  return {
    level: severity === 'alert' ? 'error' : 'warning',
    title: cleanLine(
      `${severity === 'alert' ? 'Alert' : 'Warning'}: ${[title, where].filter(Boolean).join(' on ')}`,
      120,
    ),
    message: cleanLine(message, 500) || 'No measured value.',
    file: place?.path,
    line: place?.line ?? 1,
  };
}
