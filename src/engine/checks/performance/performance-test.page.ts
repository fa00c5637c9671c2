import type { PerformanceMetric } from '../../../domain/metrics/performance-metric.js';
import { performanceMetrics } from '../../../domain/metrics/performance-metrics.js';
import { binaryTasks } from '../../../domain/metrics/task-groups.js';
import { leastRowsOfClass } from '../../../comparison/measured-drop.js';
import { wholeInterval } from '../pages/phrases.js';
import type { WrittenPage } from '../pages/written-page.js';
import { leastRows } from '../rating/effect.js';

/** What is to be said of one metric alone. */
interface MetricWords {
  readonly title: string;
  /** What it is, as the end of "… on newer data". */
  readonly about: string;
  readonly why: string;
  readonly before: string;
  readonly after: string;
  /** What sets RIME apart for this metric. */
  readonly platform?: string;
}

const words: Readonly<Record<string, MetricWords>> = {
  accuracy: {
    title: 'Accuracy against the reference',
    about: 'Asks whether the model is right less often on the evaluation data than on the reference data.',
    why: 'The world moves on and a model does not: prices, products and customers change, and each month it is right a little less often. Nothing raises and nothing turns red until somebody counts.',
    before: 'Right on 1,800 of 2,000 reference rows (90 %).',
    after: 'Right on 1,400 of 2,000 evaluation rows (70 %).',
  },
  multiclass_accuracy: {
    title: 'Accuracy of all classes against the reference',
    about:
      'Asks whether a model of several classes is right less often on the evaluation data than on the reference data.',
    why: 'A router of tickets that is right less often sends more of them to the wrong team, where they wait. The team sees its own queue only, and nobody sees the sum.',
    before: 'Right on 1,700 of 2,000 reference tickets (85 %).',
    after: 'Right on 1,300 of 2,000 evaluation tickets (65 %).',
  },
  precision: {
    title: 'Precision against the reference',
    about:
      'Asks whether what the model reports is a false alarm more often on the evaluation data than on the reference data.',
    why: 'When every second alarm is false, people stop looking at alarms, and the true ones are missed as well. Accuracy hardly moves, as alarms are few.',
    before: 'Of 500 reference rows that the model reports, 450 are what it says.',
    after: 'Of 500 evaluation rows that it reports, 300 are.',
  },
  recall: {
    title: 'Recall against the reference',
    about:
      'Asks whether the model misses more of what it should find on the evaluation data than on the reference data.',
    why: 'What a model misses nobody sees: the fraud that went through and the part that broke later are in no queue. Where they are rare, accuracy stays as it was.',
    before: 'Of 400 frauds in the reference data 340 are found.',
    after: 'Of 400 in the evaluation data 220 are.',
  },
  f1: {
    title: 'F1 against the reference',
    about:
      'Asks whether the model got worse, between false alarms and misses, from the reference data to the evaluation data.',
    why: 'A model can trade misses for false alarms and look better by one of the two numbers. F1 falls when the one costs more than the other brings.',
    before: '340 of 400 frauds are found with 60 false alarms: F1 is 0.85.',
    after: '220 of 400 are found with 180 false alarms: F1 is 0.55.',
  },
  macro_precision: {
    title: 'Macro precision against the reference',
    about:
      'Asks whether the answers of the model are wrong more often, each class counting the same, on the evaluation data than on the reference data.',
    why: 'A class that the model begins to answer at random is trusted as much as before. By all rows together a rare class does not show.',
    before: 'Of what the model answers as A, B and C, 90 %, 90 % and 85 % is right.',
    after: 'The same for A and B, and 40 % for C.',
  },
  macro_recall: {
    title: 'Macro recall against the reference',
    about:
      'Asks whether the model finds less of its classes, each counting the same, on the evaluation data than on the reference data.',
    why: 'A retrained model that no longer answers a rare class at all loses hardly any accuracy, and one kind of case is never found again.',
    before: 'Of the rows labelled A, B and C, 90 %, 85 % and 80 % are found.',
    after: 'The same for A and B, and none for C.',
  },
  macro_f1: {
    title: 'Macro F1 against the reference',
    about:
      'Asks whether the model got worse on its classes, each counting the same, from the reference data to the evaluation data.',
    why: 'With classes of different size an average over rows is an average over the largest one. The small ones are often why the model was made.',
    before: 'F1 of the classes A, B and C is 0.90, 0.85 and 0.80.',
    after: 'It is 0.90, 0.85 and 0.20.',
  },
  area_under_curve: {
    title: 'Area under the curve against the reference',
    about:
      'Asks whether the scores rank the two classes worse on the evaluation data than on the reference data, wherever the cut-off is.',
    why: 'Lists that people work from the top down, such as leads, alarms and inspections, live by the order alone. A cut-off that is moved keeps the accuracy in shape while the order falls apart.',
    before: 'A case of class 1 has the higher score in 90 of 100 pairs with one of class 0.',
    after: 'In 70 of 100.',
  },
  root_mean_squared_error: {
    title: 'Root mean squared error against the reference',
    about:
      'Asks whether the predicted numbers are farther from the truth on the evaluation data, large errors counting most.',
    why: 'A few very wrong numbers, such as a house valued at a tenth or an order of ten thousand, cost more than many small errors. The mean error hides them.',
    before: 'Prices from 0 to 100, with a root mean squared error of 5.',
    after: 'It is 20, because one row in twenty is off by 90.',
  },
  mean_absolute_error: {
    title: 'Mean absolute error against the reference',
    about:
      'Asks whether the predicted numbers are farther from the truth on the evaluation data than on the reference data.',
    why: 'A forecast that is off by a day more, everywhere, makes each promise to a customer a little worse, and no single one is wrong enough to be noticed.',
    before: 'Deliveries take 0 to 20 days; the forecast is off by 1 day on average.',
    after: 'It is off by 4 days.',
  },
  r_squared: {
    title: 'R² against the reference',
    about:
      'Asks whether the model explains less of how the true numbers vary on the evaluation data than on the reference data.',
    why: 'A forecast can keep its error and lose its use: when the numbers vary less than they did, being off by as much as before explains nothing any more.',
    before: 'The model explains 80 % of the variance of the reference labels.',
    after: 'It explains 50 % of that of the evaluation labels.',
    platform: 'RIME does not list this metric. As for those it has: ',
  },
  mean_absolute_percentage_error: {
    title: 'Mean absolute percentage error against the reference',
    about:
      'Asks whether the predicted numbers are off by a larger part of the truth on the evaluation data than on the reference data.',
    why: 'Being off by ten matters where the truth is twenty, and nothing where it is two thousand. Small shops and small orders suffer first, and plain errors do not show it.',
    before: 'Sales of a shop are predicted to within 10 % on average.',
    after: 'To within 30 %.',
  },
};

export const performancePages: readonly WrittenPage[] = performanceMetrics.map((metric) => {
  const own = words[metric.name];
  if (!own) throw new TypeError(`${metric.name} has no words`);
  return {
    testType: `model_performance:${metric.name}`,
    title: own.title,
    about: own.about,
    why: own.why,
    example: {
      before: own.before,
      after: own.after,
      finding: 'An alert, on enough rows.',
    },
    judges: `${metric.title} is measured on both data with the same model, and what is lost from the reference to the evaluation is the effect${unitWords(metric)}. ${intervalWords(metric)} Being better is no finding. ${rowWords(metric)}\n\n${wholeInterval('all metrics of the task')}`,
    causes:
      'The data of today are not those the model learned from; the reference holds rows that the model was fitted on, which it knows by heart; a feature that is built otherwise in production; or the labels of one of the two data were made otherwise.',
    remedy:
      'First see what the reference is: it should be rows that the model was not fitted on. Then look at the subsets and the drift of the same run, which tell where and what changed, and retrain with newer rows. Whether the new model is worse than the one in use is another question, which a baseline answers.',
    platform: `${own.platform ?? ''}RIME compares the two values point by point, and calls a difference beyond a threshold a finding, however few rows it rests on. Here the interval of the difference decides. Absolute thresholds are off in both unless they are set.`,
    meanings: {
      degradation_thresholds: `how much worse ${metric.title} is than on the reference data${isInUnitOfLabel(metric) ? ', as a part of the span of the reference labels' : ''}`,
    },
  };
});

function isInUnitOfLabel(metric: PerformanceMetric): boolean {
  return metric.kind === 'values' && metric.unit === 'label';
}

function unitWords(metric: PerformanceMetric): string {
  return isInUnitOfLabel(metric)
    ? ', told as a part of the span of the reference labels (the largest less the smallest), so that the thresholds fit any unit'
    : '';
}

function intervalWords(metric: PerformanceMetric): string {
  if (metric.kind === 'values') return 'The interval of each is that of a seeded bootstrap.';
  switch (metric.law.kind) {
    case 'share':
      return "The interval is Newcombe's, of two shares of different rows.";
    case 'ranks':
      return "The interval of each area is DeLong's.";
    case 'counts':
      return metric.law.asShare
        ? "The interval of each is Wilson's, of the share of rows that it rises with."
        : 'The interval of each is that of a seeded bootstrap.';
  }
}

function rowWords({ kind, tasks, ...metric }: PerformanceMetric): string {
  const rows = `With fewer than ${leastRows} rows that matter to it in either of the data it is skipped, and says so`;
  if (kind === 'values' || !('law' in metric) || metric.law.kind === 'share') return `${rows}.`;
  if (!tasks.some((task) => binaryTasks.includes(task))) return `${rows}.`;
  const needed = metric.law.kind === 'ranks' ? 'either class' : 'class 1';
  return `${rows}; so it is with fewer than ${leastRowsOfClass} rows of ${needed}.`;
}
