import { isJudged, type Outcome, type Verdict } from '../../domain/outcome.js';
import { formatDuration } from '../../domain/words/format-duration.js';
import { cleanBlock, cleanLine } from '../safe-text/clean-text.js';
import { escapeHtml } from '../safe-text/escape-html.js';
import { measuredShare } from '../facts/measured-share.js';
import { remedies } from '../facts/remedies.js';
import { rulesInForce, rulesLength } from '../facts/rules-in-force.js';
import { markup, Markup, paragraph } from './markup.js';

/** Verdict, reason and, after an error, what to do: the first thing on every page. */
export function verdictBanner(outcome: Outcome): Markup {
  const { verdict, asked, durationMs, startedAt } = outcome;
  const remedy =
    verdict.kind === 'error'
      ? markup`<p><strong>What to do:</strong> ${paragraph(remedies[verdict.code])}</p>`
      : '';
  const name = asked?.run.name ?? '';
  const share = measuredShare(verdict);
  const rules = rulesInForce(outcome);
  return markup`<header class="top ${verdict.kind}">
    <div>
      <h1>
        <span class="mark" aria-hidden="true">${marks[verdict.kind]}</span>
        ${verdictWords(verdict, asked?.gate.mode === 'report')}${share === '' ? '' : markup` (${share})`}
      </h1>
      ${reason(verdict)}${remedy} ${rules === '' ? '' : markup`<p>Rules: ${paragraph(cleanLine(rules, rulesLength))}</p>`}
      <p class="sub">
        ${name === '' ? '' : markup`<strong>${name}</strong> · `}${startedAt.slice(0, 16).replace('T', ' ')} UTC
        · ${formatDuration(durationMs)}
      </p>
    </div>
    <button type="button" id="theme" hidden>Dark theme</button>
  </header>`;
}

const marks = { passed: '✓', failed: '✗', skipped: '–', error: '!' } as const;

export function verdictWords({ kind }: Verdict, onlyReports: boolean): string {
  if (kind === 'passed') return 'Model gate passed';
  if (kind === 'skipped') return 'Model gate skipped';
  if (kind === 'error') return 'Model gate could not decide';
  return onlyReports ? 'Model gate would fail (mode: report)' : 'Model gate failed';
}

function reason(verdict: Verdict): Markup {
  const text = cleanBlock(verdict.reason);
  if (verdict.kind === 'error') {
    const [first = '', ...more] = text.split('\n');
    const rest = more.join('\n').trim();
    const trace = rest === '' ? '' : markup`<pre tabindex="0">${new Markup(escapeHtml(rest))}</pre>`;
    return markup`<p><code>${verdict.code}</code> ${paragraph(first)}</p>
      ${trace}`;
  }
  return markup`<p class="reason">
    ${paragraph(isJudged(verdict) && !text.endsWith('.') ? `${text}.` : text)}
  </p>`;
}
