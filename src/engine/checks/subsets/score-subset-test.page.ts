import type { WrittenPage } from '../pages/written-page.js';
import { leastOfOutcome } from '../rating/effect.js';
import { scoreKinds } from './score-kind.js';
import { subsetWords } from './subset-words.page.js';

type Words = Pick<WrittenPage, 'title' | 'about' | 'why' | 'example'>;

const words: Readonly<Record<string, Words>> = {
  f1: {
    title: 'F1 on a subset',
    about:
      'Looks for a kind of rows on which the model got worse, between false alarms and misses, than it was on the same kind in the reference data.',
    why: 'A supplier changes a sensor, a shop its opening hours: for that part of the data the model loses its footing, while all the others keep the total in shape.',
    example: {
      before: 'On 900 rows of plant B in the reference F1 is 0.82; in total it is 0.80.',
      after: 'On 900 rows of plant B in the evaluation data F1 is 0.45; in total 0.79.',
      finding: 'An alert on the plant, with the subset `B`.',
    },
  },
  macro_f1: {
    title: 'Macro F1 on a subset',
    about:
      'Looks for a kind of rows on which the model got worse, each class counting the same, than it was on the same kind in the reference data.',
    why: 'A new form, a new language or a new sort of customer breaks the rare classes of one part of the data first. Neither the total nor the large classes show it.',
    example: {
      before: 'On 2,000 chats of the reference macro F1 is 0.80; in total it is 0.82.',
      after: 'On 2,000 chats of the evaluation data it is 0.50; in total 0.81.',
      finding: 'An alert on the channel, with the subset `chat`.',
    },
  },
};

export const scoreSubsetPages: readonly WrittenPage[] = scoreKinds.map(({ metric }) => {
  const own = words[metric.name];
  if (!own) throw new TypeError(`${metric.name} has no words`);
  return {
    ...own,
    testType: `subset_performance:subset_${metric.name}`,
    judges: `${subsetWords.slices}\n\n${metric.title} on each subset of the evaluation data is compared with that on the same subset of the reference data, never across subsets: it falls with the share of a class, whoever is served well. What was lost on all rows is taken off, since the test of the whole tells it.\n\n${subsetWords.rows} A class that matters needs ${leastOfOutcome}. The interval is that of two samples: of F1 by the share of rows that it rises with (Wilson), of a mean over classes by the delta method.\n\n${subsetWords.wholeInterval}`,
    causes: subsetWords.causes,
    remedy: subsetWords.remedy,
    platform: `RIME compares ${metric.title} on a subset with that on all rows, though it falls by itself where a class is rarer. Ours asks whether the subset got worse than it was.`,
    meanings: {
      performance_change_thresholds: `how much worse ${metric.title} is on a subset than it was on the same subset of the reference, beyond what was lost on all rows`,
    },
  };
});
