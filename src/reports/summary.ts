import { isJudged, type Finding, type Outcome, type Verdict } from '../domain/outcome.js';
import type { Results, TestCase } from '../domain/results.js';
import { cleanBlock, cleanLine } from './clean-text.js';
import { countByCategory } from './count-by-category.js';
import { code, escapeHtml, link } from './escape-html.js';
import { formatDuration } from '../domain/format-duration.js';
import { formatNumber, formatValue, headline, headlineMetric, uncertainty, whereabouts } from './headline.js';
import { remedies } from './remedies.js';

/** GitHub's limit for the job summary of one step. */
export const summaryLimitBytes = 1024 * 1024;

/**
 * The job summary: GitHub Markdown, verdict first, never over the limit in UTF-8 bytes. When there is too much, the
 * last findings give way and are counted. Tables are HTML, where foreign text can't become Markdown.
 */
export function renderSummary(outcome: Outcome, limitBytes = summaryLimitBytes): string {
  const { verdict } = outcome;
  const before = [heading(outcome), explanation(outcome)];
  const after = [skipped(outcome.results), aboutRun(outcome)];
  if (!isJudged(verdict)) return join([...before, ...after]);
  const tables = [categoryTable(outcome.results), modelTable(outcome.results)];
  const fixed = join([...before, ...tables, ...after]);
  const room = limitBytes - Buffer.byteLength(fixed) - 512;
  return join([...before, findingTable(verdict.findings, room), ...tables, ...after]);
}

function join(sections: readonly string[]): string {
  return `${sections.filter(Boolean).join('\n\n')}\n`;
}

const icons = { passed: '✅', failed: '❌', skipped: '⏭️', error: '💥' } as const;

function heading({ verdict, asked }: Outcome): string {
  const words: Record<Verdict['kind'], string> = {
    passed: 'Model gate passed',
    failed: asked?.gate.mode === 'report' ? 'Model gate would fail (mode: report)' : 'Model gate failed',
    skipped: 'Model gate skipped',
    error: 'Model gate could not decide',
  };
  return `## ${icons[verdict.kind]} ${words[verdict.kind]}`;
}

function explanation({ verdict }: Outcome): string {
  if (verdict.kind === 'skipped') return `<pre>${escapeHtml(cleanBlock(verdict.reason))}</pre>`;
  if (verdict.kind !== 'error') {
    const { alert, warning, pass, skip } = verdict.counts;
    return `**${verdict.reason}.** ${alert} alert, ${warning} warning, ${pass} passed, ${skip} skipped.`;
  }
  const reason = `<pre>${escapeHtml(cleanBlock(verdict.reason))}</pre>`;
  return `**${verdict.code}**\n\n${reason}\n\n${remedies[verdict.code]}`;
}

function findingTable(findings: readonly Finding[], roomBytes: number): string {
  if (findings.length === 0) return '';
  const rows: string[] = [];
  let used = 0;
  for (const { severity, testCase } of findings) {
    const unknown =
      testCase.unknownWords.length > 0 ? ` unknown: ${code(testCase.unknownWords.join(', '))}` : '';
    const cells = [
      severity === 'alert' ? '🔴 alert' : '🟡 warning',
      code(testCase.testType),
      testCase.features.map((feature) => code(feature, 80)).join(' ') + unknown,
      keyMetric(testCase),
      code(whereabouts(testCase)),
    ];
    const row = tableRow('td', cells);
    used += Buffer.byteLength(row) + 1;
    if (used > roomBytes) break;
    rows.push(row);
  }
  const hidden = findings.length - rows.length;
  const more = hidden > 0 ? `\n\n${hidden} more in <code>results.json</code>.` : '';
  return `### Findings\n\n${table(['Severity', 'Test', 'Features', 'Key metric', 'Where'], rows)}${more}`;
}

/** Names and texts are the cluster's own, so only numbers stand outside of `<code>`. */
function keyMetric(testCase: TestCase): string {
  const metric = headlineMetric(testCase);
  if (!metric) return escapeHtml(headline(testCase));
  const { name, value } = metric;
  if (typeof value !== 'number') return `${code(name, 60)} ${code(formatValue(value))}`;
  return `${code(name, 60)} ${formatNumber(value)}${uncertainty(testCase, metric)}`;
}

function categoryTable(results: Results | undefined): string {
  if (!results || results.cases.length === 0) return '';
  const rows = countByCategory(results.cases).map(([category, { alert, warning, pass, skip }]) =>
    tableRow('td', [code(category), ...[alert, warning, pass, skip].map(String)]),
  );
  return `### By category\n\n${table(['Category', 'Alert', 'Warning', 'Passed', 'Skipped'], rows)}`;
}

function modelTable(results: Results | undefined): string {
  if (!results || results.testRun.modelMetrics.length === 0) return '';
  const show = (value: number | undefined): string => (value === undefined ? '–' : formatNumber(value));
  const rows = results.testRun.modelMetrics
    .slice(0, 40)
    .map(({ name, reference, evaluation }) =>
      tableRow('td', [code(name), show(reference), show(evaluation)]),
    );
  return `### Model performance\n\n${table(['Metric', 'Reference', 'Evaluation'], rows)}`;
}

function skipped(results: Results | undefined): string {
  const cases = results?.cases.filter(({ status }) => status === 'skip') ?? [];
  if (cases.length === 0) return '';
  const shown = cases.slice(0, 50).map((testCase) => {
    const reason = testCase.metrics.find(({ name }) => name === 'skip reason')?.value;
    const cells = [code(testCase.testType), testCase.features.map((one) => code(one, 80)).join(' ')];
    return tableRow('td', [...cells, typeof reason === 'string' ? code(reason) : '']);
  });
  const hidden = cases.length - shown.length;
  const more = hidden > 0 ? `\n\n${hidden} more in <code>results.json</code>.` : '';
  const body = `${table(['Test', 'Features', 'Reason'], shown)}${more}`;
  return `<details><summary>${cases.length} skipped</summary>\n\n${body}\n\n</details>`;
}

function aboutRun({ asked, ids, results, durationMs }: Outcome): string {
  const facts: (readonly [string, string])[] = [
    ['Run', code(asked?.run.name ?? '')],
    ['Where', code(asked?.target ?? '')],
    ['Seed', asked ? String(asked.run.seed) : ''],
    ['Took', formatDuration(durationMs)],
    ['Engine', code(results?.testRun.engineVersion ?? '')],
    ['Job', code(ids.jobId ?? '')],
    ['Test run', ids.testRunId === undefined ? '' : link(cleanLine(ids.testRunId), results?.testRun.webUrl)],
  ];
  const rows = facts
    .filter(([, value]) => value !== '')
    .map(([name, value]) => tableRow('td', [name, value]));
  return `<details><summary>About this run</summary>\n\n${table([], rows)}\n\n</details>`;
}

function table(head: readonly string[], rows: readonly string[]): string {
  return ['<table>', ...(head.length > 0 ? [tableRow('th', head)] : []), ...rows, '</table>'].join('\n');
}

function tableRow(cell: 'td' | 'th', cells: readonly string[]): string {
  return `<tr>${cells.map((content) => `<${cell}>${content}</${cell}>`).join('')}</tr>`;
}
