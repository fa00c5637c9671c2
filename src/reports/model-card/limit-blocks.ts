import { m } from '../../domain/measures/index.js';
import { read } from '../../domain/measures/read.js';
import { isJudged, type Outcome } from '../../domain/outcome.js';
import { caseFacts } from '../facts/case-facts.js';
import { standings } from '../facts/case-standing.js';
import { countOf } from '../facts/format-number.js';
import { notesOf } from '../facts/notes-of.js';
import { list, paragraph } from './card-markdown.js';

/** What the numbers can't tell: the smallest drop that shows, what is uncertain, and what was not measured and why. */
export function limitBlocks(outcome: Outcome): readonly string[] {
  const { verdict, results } = outcome;
  if (!isJudged(verdict)) return [];
  const standingOf = standings(outcome);
  const skipped = (results?.cases ?? []).filter((one) => standingOf(one).kind === 'skip');
  const uncertain = verdict.uncertain.length;
  return [
    list(
      [
        ...notesOf(verdict, results),
        ...(verdict.comparison?.model?.notes ?? []),
        ...(uncertain === 0
          ? []
          : [`${countOf(uncertain, 'test')} passed beyond a threshold, as the rows are too few to be sure.`]),
      ],
      String,
    ),
    skipped.length === 0 ? '' : paragraph(`Not measured (${skipped.length}):`),
    list(skipped, (testCase) => {
      const { title, where } = caseFacts(testCase);
      const name = [title, where].filter(Boolean).join(', ');
      return `${name}: ${read(testCase, m.skipReason) ?? read(testCase, m.error) ?? 'no reason was given'}`;
    }),
  ];
}
