import { isJudged, type JudgedVerdict, type Outcome, type Verdict } from '../../domain/outcome.js';
import { plural } from '../../domain/words/plural.js';
import { cleanBlock } from '../safe-text/clean-text.js';
import { code, escapeHtml } from '../safe-text/escape-html.js';
import type { Section } from './fit-sections.js';
import { folded, mapRows } from './folded-section.js';
import { measuredShare } from '../facts/measured-share.js';
import { notesOf } from '../facts/notes-of.js';
import { prose } from './prose.js';
import { remedies } from '../facts/remedies.js';
import { rulesInForce, rulesLength } from '../facts/rules-in-force.js';

const icons = { passed: '✅', failed: '❌', skipped: '⏭️', error: '💥' } as const;

export function heading({ verdict, asked }: Outcome): Section {
  const words: Record<Verdict['kind'], string> = {
    passed: 'Model gate passed',
    failed: asked?.gate.mode === 'report' ? 'Model gate would fail (mode: report)' : 'Model gate failed',
    skipped: 'Model gate skipped',
    error: 'Model gate could not decide',
  };
  const share = measuredShare(verdict);
  return { rank: 0, head: `## ${icons[verdict.kind]} ${words[verdict.kind]}${share && ` (${share})`}` };
}

/** What of the policy differs from the defaults; nothing when nothing does. */
export function rulesLine(outcome: Outcome): Section {
  const rules = rulesInForce(outcome);
  return { rank: 1, head: rules && `<p>Rules: ${prose(rules, rulesLength)}</p>`, brief: rulesBrief(outcome) };
}

function rulesBrief({ asked }: Outcome): string {
  return asked?.rules.length ? `<p>Rules: ${asked.rules.length} are not the defaults.</p>` : '';
}

/** The reason, and the counts of a judged run or the remedy of an error. */
export function explanation({ verdict, results }: Outcome): Section {
  if (isJudged(verdict)) {
    const counts = results === undefined ? '' : ` ${countsLine(verdict)}`;
    return { rank: 0, head: `<p><strong>${endSentence(prose(verdict.reason))}</strong>${counts}</p>` };
  }
  const reason = `<pre>${escapeHtml(cleanBlock(verdict.reason))}</pre>`;
  if (verdict.kind === 'skipped') return { rank: 0, head: reason };
  return { rank: 0, head: `**${verdict.code}**\n\n${reason}\n\n${remedies[verdict.code]}` };
}

export function countsLine({ counts, comparison, known }: JudgedVerdict): string {
  const { alert, warning, pass, skip, ignored } = counts;
  const parts = [
    plural(alert, 'alert'),
    plural(warning, 'warning'),
    `${pass} passed`,
    `${skip} skipped`,
    ...(ignored > 0 ? [`${ignored} ignored`] : []),
  ];
  const since = comparison ? ` Since the baseline: ${counts.new} new or worse, ${known.length} known.` : '';
  return `${parts.join(', ')}.${since}`;
}

function endSentence(html: string): string {
  return /[.!?]$/.test(html) ? html : `${html}.`;
}

const shownNotes = 20;

/** What the reader should know about the policy and the runs, and how small a change could have been told. */
export function notes(verdict: JudgedVerdict, results: Outcome['results']): Section {
  const items = notesOf(verdict, results);
  return folded(
    items.length > 3,
    {
      rank: 1,
      title: plural(items.length, 'note'),
      rowCount: items.length,
      head: '<ul>',
      rows: mapRows(items.slice(0, shownNotes), (item) => `<li>${prose(item)}</li>`),
      tail: '</ul>',
    },
    (hidden) => (hidden > 0 ? `\n\n${hidden} more notes.` : ''),
  );
}

/** What changed since the baseline, in numbers. */
export function comparisonLine({ comparison, findings }: JudgedVerdict): Section {
  if (!comparison) return { rank: 1, head: '' };
  const { baseline, fixed, onlyHere, onlyThere } = comparison;
  const count = (change: string): number => findings.filter((finding) => finding.change === change).length;
  const parts = [
    `${count('new')} new`,
    `${count('worse')} worse`,
    `${fixed.length} fixed`,
    ...(onlyHere > 0 ? [`${plural(onlyHere, 'case')} only in this run`] : []),
    ...(onlyThere > 0 ? [`${plural(onlyThere, 'case')} only in the baseline`] : []),
  ];
  return { rank: 1, head: `<p>Compared with ${code(baseline)}: ${parts.join(', ')}.</p>` };
}
