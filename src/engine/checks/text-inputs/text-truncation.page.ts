import { wholeInterval } from '../pages/phrases.js';
import type { WrittenPage } from '../pages/written-page.js';
import { leastRows } from '../rating/effect.js';
import { leastLimit, lengthsBelow, standsOut } from './text-truncation.js';

export const textTruncationPage: WrittenPage = {
  testType: 'text_truncation',
  title: 'Texts cut off',
  about:
    'Finds a length that far more texts have than in the reference data and few exceed: texts that were cut at a limit.',
  why: 'A column in a database holds 255 characters, and a new form writes longer messages into it. What people ask for stands at the end, and the end is gone.',
  example: {
    before: 'Texts have 20 to 900 characters, hardly two of them the same number.',
    after: 'One text in four has 255 characters, and none has more.',
    finding: 'An alert with the length, 255, and the ends of some of these texts.',
  },
  judges: `Looked at is each length of the longer half of the evaluation texts, of ${leastLimit} characters and more, that is at least ${standsOut} times as frequent as any of the ${lengthsBelow} lengths just below, and beyond which fewer texts lie than in the reference. How much more often texts have just this length than in the reference is the effect, with the interval of two shares (exact ones, joined by squares). A limit that the reference has as well is no finding. It takes ${leastRows} texts in either of the data.\n\n${wholeInterval('all lengths and columns that are looked at')}`,
  causes:
    'A column that is too short in a database, a limit of a form or a message, a preview that was exported instead of the text, or a step of preprocessing that cuts.',
  remedy:
    'Find the limit on the way of the text, and raise it. Where texts are cut for the model anyway, cut them in the same way at training and in production, and keep the end if that is where the meaning is.',
  platform: 'RIME has no such test.',
  meanings: {
    severity_thresholds: 'how much greater the share of texts of one length is than in the reference',
  },
};
