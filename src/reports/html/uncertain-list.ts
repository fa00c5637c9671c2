import { whyUncertain } from '../../domain/judge/is-uncertain.js';
import type { JudgedVerdict } from '../../domain/outcome.js';
import { cleanLine } from '../safe-text/clean-text.js';
import { testTitle } from '../facts/test-title.js';
import { featureCell } from './case-cells.js';
import { markup, type Content } from './markup.js';

const shownCases = 50;

/** Cases that pass though they are beyond a threshold by their point, and why nothing is sure; folded. */
export function uncertainList({ uncertain }: JudgedVerdict): Content {
  if (uncertain.length === 0) return '';
  const items = uncertain
    .slice(0, shownCases)
    .map(
      (one) =>
        markup`<li>${cleanLine(testTitle(one.testType), 100)}, ${featureCell(one)}: ${whyUncertain(one)}</li>`,
    );
  const hidden = uncertain.length - items.length;
  return markup`<h3>Uncertain</h3>
    <details>
      <summary>Beyond a threshold, but not surely (${uncertain.length})</summary>
      <ul>
        ${items}${hidden > 0 ? markup`<li>and ${hidden} more</li>` : ''}
      </ul>
    </details>`;
}
