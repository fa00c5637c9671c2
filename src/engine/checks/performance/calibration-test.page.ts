import type { WrittenPage } from '../pages/written-page.js';
import { wholeInterval } from '../pages/phrases.js';
import { leastRows } from '../rating/effect.js';

export const calibrationPage: WrittenPage = {
  testType: 'calibration',
  title: 'Surer than right',
  about: 'Compares how sure the model is of its answers with how often it is right.',
  why: 'A probability is used for more than a class: a price, a limit, a queue of what people look at. When "95 % sure" is right in four of five cases, the budget made from it is wrong by a factor, and cases that should be looked at by a person never are.',
  example: {
    before: 'Of 1,000 answers with a mean confidence of 90 %, 890 are right.',
    after: 'Of 1,000 answers with a mean confidence of 95 %, 780 are right.',
    finding: 'A warning: the model is 17 points surer than it is right.',
  },
  judges: `The mean probability of the predicted class less the accuracy, on the evaluation rows, with Wilson's interval of the accuracy. Being less sure than right is no finding. Alone it is at most a warning, as long as its thresholds are not set: nothing is more than 1 too sure, and decisions by the class are none the worse for it. Against a baseline, a model that became surer than right is an alert of its own. A model whose probabilities are all 0 or 1 gives classes, and is skipped, and so are fewer than ${leastRows} rows with a label. The calibration error by bins and the curve are told beside it.\n\n${wholeInterval('one look')}`,
  causes:
    'Training for too long, classes that were balanced or weighted for the training, a forest or a boosted model used as it is, or newer data that are harder than those of the training.',
  remedy:
    'Calibrate the scores on rows that the model was not fitted on (temperature scaling, Platt scaling or isotonic regression), and keep that step with the model. Where only the class is used, the finding can wait.',
  platform:
    'RIME compares the calibration curve of the evaluation data with that of the reference (calibration_comparison), for two classes. Ours asks whether the probabilities are true on the evaluation data, for any number of classes.',
  meanings: {
    overconfidence_thresholds: 'by how much the mean confidence exceeds the share of right answers',
  },
};
