import { isJudged, type Finding, type IgnoredFinding, type Outcome } from '../../domain/outcome.js';
import type { CaseChange, Severity } from '../../domain/vocabulary.js';
import { version } from '../../domain/version.js';
import { caseFingerprints } from './case-fingerprint.js';
import { isWebAddress } from '../safe-text/escape-html.js';
import { cleanBlock, cleanLine } from '../safe-text/clean-text.js';
import { caseFacts, evidenceOf } from '../facts/case-facts.js';
import { orderByEvidence } from '../facts/order-by-evidence.js';
import { capitalize } from '../facts/sentences/words.js';
import { remedies } from '../facts/remedies.js';
import { sarifRules } from './sarif-rules.js';
import { findingPlace, type FindingPlace } from './finding-place.js';
import { toFileUri } from './to-file-uri.js';
import { toJsonText } from '../results-file/to-json-text.js';

/** Where the gate is configured by default; code scanning takes no result without a place. */
const defaultPlace: FindingPlace = { path: '.github/model-gate.yml', line: 1 };

/** How many results code scanning shows of one upload; the worst come first. */
export const sarifResultLimit = 5000;

const levels: Record<Exclude<Severity, 'pass'>, 'error' | 'warning'> = { alert: 'error', warning: 'warning' };
const baselineStates: Record<CaseChange, 'new' | 'updated' | 'unchanged' | 'absent'> = {
  new: 'new',
  worse: 'updated',
  unchanged: 'unchanged',
  better: 'updated',
  fixed: 'absent',
};

/**
 * The findings for code scanning, as SARIF 2.1.0: a rule for each test, results ranked (what counts, then known, then
 * ignored) and at most 5,000. A result points at its rule in the config file, else at the data or the model. Findings of the
 * baseline that pass now are left out, as code scanning closes what no longer comes and would reopen it as `absent`.
 */
export function renderSarif(outcome: Outcome): string {
  const { verdict, results, asked, startedAt, durationMs } = outcome;
  const all: readonly (Finding | IgnoredFinding)[] = isJudged(verdict)
    ? [...orderByEvidence(verdict.findings), ...verdict.known, ...verdict.ignored]
    : [];
  const shown = all.slice(0, sarifResultLimit);
  const testTypes = [...new Set(shown.map(({ testCase }) => testCase.testType))];
  const docsUrl = isWebAddress(asked?.report.docsUrl) ? asked.report.docsUrl : undefined;
  const { rules, indexOf } = sarifRules(shown, testTypes, docsUrl);
  const fingerprintOf = caseFingerprints(results?.cases ?? []);
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'RIME Model Gate', version, semanticVersion: version, rules } },
        automationDetails: { id: `model-gate/${cleanLine(asked?.report.commentKey ?? '') || 'run'}/` },
        columnKind: 'utf16CodeUnits',
        invocations: [invocation(outcome, startedAt, durationMs)],
        results: shown.map((finding) => ({
          ruleId: ruleId(finding),
          ruleIndex: indexOf(finding),
          level: levels[finding.severity],
          message: { text: message(finding) },
          locations: [location(finding, findingPlace(finding, outcome) ?? defaultPlace)],
          partialFingerprints: { 'modelGateCase/v1': fingerprintOf(finding.testCase) },
          ...(finding.change !== undefined && { baselineState: baselineStates[finding.change] }),
          ...('rule' in finding && { suppressions: [suppression(finding)] }),
          properties: {
            category: cleanLine(finding.testCase.category),
            features: finding.testCase.features.slice(0, 20).map((feature) => cleanLine(feature)),
            uncertain: finding.isUncertain,
          },
        })),
        properties: { resultsLeftOut: all.length - shown.length },
      },
    ],
  };
  return `${toJsonText(log, 1)}\n`;
}

function ruleId({ testCase }: Finding): string {
  return cleanLine(testCase.testType) || 'unnamed';
}

/** Plain text, in which SARIF reads `[text](target)` as a link and braces as a placeholder. */
function message({ testCase, severity, isUncertain, change }: Finding): string {
  const facts = caseFacts(testCase, isUncertain);
  const parts = [
    `${severity === 'alert' ? 'Alert' : 'Warning'}: ${[facts.title, facts.where].filter(Boolean).join(' on ')}.`,
    facts.sentence,
    endSentence(evidenceOf(facts)),
    change === undefined ? '' : `${capitalize(change)} since the baseline.`,
    facts.uncertain,
    facts.echoes.length > 0 ? `Also seen as ${facts.echoes.join('; ')}.` : '',
  ];
  const text = parts.filter(Boolean).join(' ');
  return text.replaceAll('](', '] (').replaceAll('{', '{{').replaceAll('}', '}}');
}

function endSentence(text: string): string {
  return text === '' ? '' : `${text}.`;
}

function location({ testCase }: Finding, { path, line }: FindingPlace): object {
  const name = cleanLine(testCase.features.slice(0, 8).join(', '));
  return {
    physicalLocation: { artifactLocation: { uri: toFileUri(path) }, region: { startLine: line } },
    ...(name !== '' && { logicalLocations: [{ name, kind: 'member' }] }),
  };
}

function suppression({ rule }: IgnoredFinding): object {
  return {
    kind: 'external',
    status: 'accepted',
    justification: `${cleanLine(rule.reason, 500)} (until ${cleanLine(rule.expires)})`,
  };
}

/** The latest time that a date can hold; a run's duration may come from a foreign file. */
const latestMs = 8.64e15;

/** Whether the run itself worked; a failed gate is a run that worked. */
function invocation({ verdict }: Outcome, startedAt: string, durationMs: number): object {
  const startMs = Date.parse(startedAt);
  return {
    executionSuccessful: verdict.kind !== 'error',
    ...(Number.isFinite(startMs) && {
      startTimeUtc: new Date(startMs).toISOString(),
      endTimeUtc: new Date(Math.min(startMs + durationMs, latestMs)).toISOString(),
    }),
    ...(verdict.kind === 'error' && {
      toolExecutionNotifications: [
        {
          level: 'error',
          descriptor: { id: verdict.code },
          message: { text: `${cleanBlock(verdict.reason)}\n\n${remedies[verdict.code]}` },
        },
      ],
    }),
  };
}
