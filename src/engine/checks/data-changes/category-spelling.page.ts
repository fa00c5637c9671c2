import { wholeInterval } from '../pages/phrases.js';
import type { WrittenPage } from '../pages/written-page.js';
import { leastRows } from '../rating/effect.js';

export const categorySpellingPage: WrittenPage = {
  testType: 'category_spelling',
  title: 'Known categories, spelled anew',
  about: 'Finds values that differ from known ones in case, accents or separators alone.',
  why: 'A new system writes new_york where the old one wrote New York. For a person it is the same city, for the model one that it has never heard of, and half of the business loses its most telling column.',
  example: {
    before: 'The reference knows `New York` and `Los Angeles`.',
    after: 'A fifth of the evaluation rows have `new_york`.',
    finding: 'An alert on the column that shows `"New York" → "new_york"`.',
  },
  judges: `A row counts when its value is not in the reference, and is in another spelling: without case, accents, blanks, underscores and quotes, and hyphens, slashes and full stops inside (\`7\` is \`7.0\`; \`-1\` is not \`1\`). What is expected is the share of reference rows whose value occurs once and has another spelling there. The interval is that of two shares (exact ones, joined by squares). It takes ${leastRows} values in either of the data.\n\n${wholeInterval('all columns of categories')}`,
  causes:
    'An export in capitals, codes for names, blanks at the end, numbers read as decimals (7 and 7.0), or two systems that were joined.',
  remedy:
    'Bring values to one spelling before the model, by the same code at training and in production. The finding lists the pairs; a table of them does until the source is mended.',
  platform: 'RIME has Capitalization, which knows another case only; the engine does not run that.',
  meanings: { share_thresholds: 'how much greater the share of rows in a new spelling is than expected' },
};
