import type { Finding, IgnoredFinding } from '../../domain/outcome.js';
import type { Asked } from '../../domain/plan.js';
import type { Origin } from '../../domain/sources.js';
import { toFileUri } from './to-file-uri.js';

export interface FindingPlace {
  /** Relative to the workspace. */
  readonly uri: string;
  /** From 1. */
  readonly line: number;
}

/** Where the gate is configured by default; code scanning takes no result without a place. */
const defaultPlace = '.github/model-gate.yml';
/** Categories whose findings are about the rows rather than the model's answers. */
const ofData = new Set(['drift', 'data-cleanliness', 'abnormal-inputs']);

/**
 * Where whoever reads a finding can act: at the rule in the config file that it was judged by, else at the data or the model
 * that it is about, as far as they are files of the workspace, else at the start of the config file.
 */
export function findingPlace(finding: Finding | IgnoredFinding, asked: Asked | undefined): FindingPlace {
  const config = toFileUri(asked?.report.annotatedFile) ?? defaultPlace;
  const line = ruleLine(finding, asked?.report.ruleLines);
  if (line !== undefined) return { uri: config, line };
  const { model, evaluation } = asked?.sources ?? {};
  const isOfData = ofData.has(finding.testCase.category);
  const file = isOfData ? (toUri(evaluation) ?? toUri(model)) : (toUri(model) ?? toUri(evaluation));
  return { uri: file ?? config, line: 1 };
}

/** The most special rule that is written for the case. */
function ruleLine(
  finding: Finding | IgnoredFinding,
  lines: Readonly<Record<string, number>> = {},
): number | undefined {
  const { testType, category } = finding.testCase;
  const [family = testType] = testType.split(':');
  const rules = [
    ...('rule' in finding ? ['gate.ignore'] : []),
    `gate.tests.${testType}`,
    `gate.tests.${family}`,
    `run.tests.${testType}`,
    `run.tests.${family}`,
    `gate.categories.${category}`,
    ...(family === 'baseline' ? ['gate.max-drop', 'gate.baseline'] : []),
  ];
  const rule = rules.find((path) => Object.hasOwn(lines, path));
  return rule === undefined ? undefined : lines[rule];
}

/** A folder is no place for a remark. */
function toUri(origin: Origin | undefined): string | undefined {
  return origin?.kind === 'file' && !/[/\\]$/.test(origin.name) ? toFileUri(origin.name) : undefined;
}
