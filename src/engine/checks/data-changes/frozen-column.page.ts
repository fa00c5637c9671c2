import type { WrittenPage } from '../pages/written-page.js';
import { leastRows } from '../rating/effect.js';

export const frozenColumnPage: WrittenPage = {
  testType: 'frozen_column',
  title: 'A column that stands still',
  about: 'Looks for columns that no longer vary: a feed that stopped and repeats its last value.',
  why: 'A feed of prices, weather or stock stops, and the last value is filled in for days. No value is wrong by itself, and the model answers for a world that stood still.',
  example: {
    before: '`price` has 900 different values in the reference.',
    after: '`price` is 41.2 in all 2,000 evaluation rows.',
    finding: 'An alert on `price` that shows 41.2.',
  },
  judges: `A column is frozen when at least \`frozen_share\` of its evaluation values are one value, and the chance of that, with the most that the reference allows for the share of its commonest value, is below \`p_value_threshold\`. Where equal values stand together in the reference, as in a sorted file, the chance that a value repeats the one before takes its place. A column that was nearly constant before can only lose what varied altogether. It is an alert, never a warning. It takes ${leastRows} values in either of the data.`,
  causes:
    'A feed or a sensor that stopped, a join that always finds the same row, a default that is written over the value, or a filter on this very column.',
  remedy:
    'Look when the column last changed and start the feed again. Let the pipeline refuse a column that has one value on all rows. If the evaluation data were filtered by it on purpose, leave the column out.',
  platform: 'RIME has no such test.',
  meanings: {
    frozen_share: 'the share of one value from which on a column may be frozen',
    p_value_threshold: 'the chance below which it is no accident',
  },
};
