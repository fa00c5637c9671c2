import type { WrittenPage } from '../pages/written-page.js';
import { leastRowsOfClass, surelyWeak } from './rank-classes.js';

export const rankingFloorPage: WrittenPage = {
  testType: 'floor:ranking',
  title: 'Knows something',
  about:
    'Asks whether the scores of the model tell the classes apart better than chance does, whatever its accuracy looks like.',
  why: 'Where nine in ten rows are of one class, a model that always says so is right nine times in ten and passes every look at accuracy. So does one whose weights were never loaded. It is found when nobody gets the answer that the model was made for.',
  example: {
    before:
      'Customers who left have scores around 0.7, those who stayed around 0.3: the area under the curve is 0.85.',
    after: 'Every customer has the score 0.1: the area is 0.5, and the accuracy still 90 %.',
    finding: 'An alert: it knows nothing, its ranking can not be told from chance.',
  },
  judges: `By the area under the ROC curve on the evaluation data; with more than two classes by the mean area of each class against all others. Its interval of 95 % (DeLong) decides. All of it above 0.5 is a pass, all of it below 0.5 an alert: the model answers the wrong way round. When it holds 0.5, an area below ${surelyWeak} is an alert, and from there on it is uncertain and passes: there are too few rows to tell. It takes ${leastRowsOfClass} rows of a class and ${leastRowsOfClass} of the others.`,
  causes:
    'Weights that were not loaded, features in another order than the model was trained with, a preprocessing step that makes all rows alike, scores of the other class (1 − p), or labels that were shuffled on the way.',
  remedy:
    'Ask the model for a few rows whose answer is obvious. When all scores are alike, look at what it is really given: the order and scale of the features, the tokenizer, the file of the weights. When the ranking is turned round, see which class its score is of, and correct class-names or the output.',
  platform:
    'RIME has no floor: its tests compare a model with itself on other data, so that one which knows nothing passes as long as it knows as little on both.',
};
