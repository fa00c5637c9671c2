import type { Finding, IgnoredFinding, Outcome } from '../../domain/outcome.js';
import type { Origin } from '../../domain/sources.js';
import { pathInWorkspace } from './to-file-uri.js';

export interface FindingPlace {
  /** Relative to the workspace, with slashes. */
  readonly path: string;
  /** From 1. */
  readonly line: number;
}

/** Categories whose findings are about the rows rather than the model's answers. */
const ofData = new Set(['drift', 'data-cleanliness', 'abnormal-inputs']);

/**
 * Where whoever reads a finding can act: at the rule in the config file that it was judged by, else at the data or the model
 * that it is about, as far as they are files of the workspace, else at the start of the config file. `undefined` where there
 * is none of them.
 */
export function findingPlace(
  finding: Finding | IgnoredFinding,
  { asked, tested }: Pick<Outcome, 'asked' | 'tested'>,
): FindingPlace | undefined {
  const config = pathInWorkspace(asked?.report.annotatedFile);
  const line = ruleLine(finding, asked?.report.ruleLines);
  if (config !== undefined && line !== undefined) return { path: config, line };
  const { model, evaluation } = tested ?? {};
  const isOfData = ofData.has(finding.testCase.category);
  const file = isOfData ? (toPath(evaluation) ?? toPath(model)) : (toPath(model) ?? toPath(evaluation));
  const path = file ?? config;
  return path === undefined ? undefined : { path, line: 1 };
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
  const line = rule === undefined ? undefined : lines[rule];
  // A foreign file may tell another.
  return line === undefined || line < 1 ? undefined : line;
}

/** A folder is no place for a remark. */
function toPath(origin: Origin | undefined): string | undefined {
  return origin?.kind === 'file' && !/[/\\]$/.test(origin.name) ? pathInWorkspace(origin.name) : undefined;
}
