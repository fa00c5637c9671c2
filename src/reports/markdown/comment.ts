import { isJudged, type Outcome } from '../../domain/outcome.js';
import { code, isWebAddress, link } from '../safe-text/escape-html.js';
import { fitSections, utf16Units, type Section } from './fit-sections.js';
import { fixedFold, ignoredFold, knownFold, skippedFold, uncertainFold } from './case-folds.js';
import { comparisonSections } from './comparison-section.js';
import { findingTable, furtherFindings } from './finding-sections.js';
import { measuredShare } from '../facts/measured-share.js';
import { sourceFacts } from '../facts/source-facts.js';
import { categoryTable, modelTable } from './result-sections.js';
import { comparisonLine, countsLine, explanation, heading, notes, rulesLine } from './verdict-sections.js';

export interface CommentLinks {
  /** The workflow run's page with the job summary. */
  readonly summaryUrl?: string | undefined;
  /** The uploaded reports. */
  readonly artifactUrl?: string | undefined;
  /** The test run on the cluster; without it the one the cluster named. */
  readonly testRunUrl?: string | undefined;
}

export interface CommentOptions {
  /** What is left of GitHub's 65,536 for this text, counted in UTF-16 units. */
  readonly limitCharacters: number;
  readonly links: CommentLinks;
}

/** GitHub's limit for a comment, in characters; the hidden marker counts, too. */
export const commentLimitCharacters = 65_536;
/** As many as a reader of a pull request scrolls past. */
export const defaultCommentLength = 10_000;

const whole = 'the job summary';

/**
 * The pull-request comment without its hidden marker: verdict and reason first, then what counts, then folded what
 * does not. Never over the limit; verdict, counts and links stay whatever else must go.
 */
export function renderComment(outcome: Outcome, { limitCharacters, links }: CommentOptions): string {
  const { verdict, results } = outcome;
  const first = [heading(outcome), explanation(outcome), rulesLine(outcome)];
  const linked = linkLine(outcome, links);
  if (!isJudged(verdict)) {
    const found = [findingTable(outcome, whole), categoryTable(outcome)];
    return fitSections([...first, linked, ...found, about(outcome)], limitCharacters, utf16Units);
  }
  const sections = [
    ...first,
    ...comparisonSections(verdict, whole),
    linked,
    comparisonLine(verdict),
    notes(verdict, results),
    findingTable(outcome, whole),
    furtherFindings(outcome, whole),
    categoryTable(outcome),
    modelTable(results),
    uncertainFold(verdict, whole),
    fixedFold(verdict, whole),
    knownFold(verdict, whole),
    ignoredFold(verdict, whole),
    skippedFold(results, whole),
    about(outcome),
  ];
  return fitSections(sections, limitCharacters, utf16Units);
}

/** What a comment about findings becomes once the run passes again: two lines, and the rules where they are others. */
export function renderPassingNote(outcome: Outcome, links: CommentLinks): string {
  const { verdict } = outcome;
  const counts = isJudged(verdict) && outcome.results !== undefined ? countsLine(verdict) : '';
  const share = measuredShare(verdict);
  const sections: Section[] = [
    { rank: 0, head: `## ✅ Model gate passes now${share && ` (${share})`}` },
    { rank: 0, head: counts && `<p>${counts}</p>` },
    rulesLine(outcome),
    linkLine(outcome, links),
    about(outcome),
  ];
  return fitSections(sections, commentLimitCharacters, utf16Units);
}

function linkLine({ results }: Outcome, links: CommentLinks): Section {
  const testRunUrl = links.testRunUrl ?? results?.testRun.webUrl ?? '';
  const shown = [
    ['Job summary', links.summaryUrl],
    ['HTML report', links.artifactUrl],
    // The cluster's own word, or a file's: a reader sees where it leads.
    [`Test run on ${hostOf(testRunUrl)}`, testRunUrl],
  ] as const;
  const text = shown.filter(([, url]) => isWebAddress(url)).map(([label, url]) => link(label, url));
  return { rank: 0, head: text.length === 0 ? '' : `<p>${text.join(' · ')}</p>` };
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : '';
}

function about(outcome: Outcome): Section {
  const { asked } = outcome;
  const name = code(asked?.run.name ?? '', 120);
  // Of what ran here, the files say more than the engine does.
  const facts = sourceFacts(outcome);
  const told =
    facts.length > 0
      ? facts.map(([label, origin]) => `${label.toLowerCase()} ${code(origin, 120)}`).join(', ')
      : `on ${code(asked?.target ?? '')}`;
  return { rank: 1, head: name && `<p><sub>${name}${facts.length > 0 ? ':' : ''} ${told}</sub></p>` };
}
