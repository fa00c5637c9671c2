import { percent } from '../pages/phrases.js';
import { leastRows } from '../rating/effect.js';
import type { WrittenPage } from '../pages/written-page.js';
import { alpha } from './accuracy-floor.js';

export const accuracyFloorPage: WrittenPage = {
  testType: 'floor:accuracy',
  title: 'Better than the commonest class',
  about:
    'Asks whether the model is right more often than a program of one line that always answers the commonest class.',
  why: 'A model of rare cases is easily worse than doing nothing: it raises so many false alarms that always saying "no" would be right more often. It costs a service, a review queue and trust, and a constant would have done better.',
  example: {
    before: '80 of 100 letters are no complaint; the model is right on 91.',
    after: 'The same letters; the model calls every second one a complaint and is right on 55.',
    finding: 'An alert, if its scores do not rank the letters better than chance, either.',
  },
  judges: `On the evaluation data, row by row: those on which only the model is right against those on which only the constant is (exact McNemar test and the interval of the paired difference, one-sided ${percent(alpha)}). An alert takes that the model is surely right less often **and** that its ranking is no better than chance (see [Knows something](floor-ranking.md)). Where it ranks well it passes and says what to look at: its cut-off or its class weights. Neither better nor worse is uncertain. It takes ${leastRows} rows with a label.`,
  causes:
    'Training on balanced data that are not balanced in reality, class weights, a cut-off of 0.5 where one class is rare, or a model that knows nothing.',
  remedy:
    'Choose the cut-off on data with the real mix of classes, or calibrate the probabilities. If finding the rare class is worth the false alarms, say so by a metric that counts it (recall, F1, the area under the curve), and ignore this finding with that reason.',
  platform: 'RIME has no such test.',
};
