export const id = "serve-command+start-engine+worker";
export const ids = ["serve-command+start-engine+worker"];
export const modules = {

/***/ 56278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ multiclassAccuracy),
/* harmony export */   y: () => (/* binding */ accuracy)
/* harmony export */ });
/* harmony import */ var _metric_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67349);
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54286);
/* harmony import */ var _task_groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30447);



function accuracyMetric(name, title, tasks) {
    return {
        kind: 'classes',
        name,
        title,
        tasks,
        worseWhen: 'lower',
        law: { kind: 'share', isRelevant: () => true, fromOutcomes: shareRight },
        compute: (predictions, labels, rows) => shareRight((0,_outcomes_js__WEBPACK_IMPORTED_MODULE_2__/* .countOutcomes */ .X)(predictions, labels, rows)),
    };
}
function shareRight({ correct, total }) {
    return total === 0 ? _metric_result_js__WEBPACK_IMPORTED_MODULE_0__/* .noLabels */ .DT : (0,_metric_result_js__WEBPACK_IMPORTED_MODULE_0__/* .shareOf */ .tC)(correct, total);
}
/** Share of labelled rows whose predicted class is the label. */
const accuracy = accuracyMetric('accuracy', 'Accuracy', _task_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .binaryTasks */ .w2);
/** The same under the API's name for more than two classes. */
const multiclassAccuracy = accuracyMetric('multiclass_accuracy', 'Multiclass Accuracy', _task_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .multiclassTasks */ .UT);


/***/ }),

/***/ 92035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ areaUnderCurve)
/* harmony export */ });
/* harmony import */ var _metric_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67349);
/* harmony import */ var _predictions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80957);
/* harmony import */ var _task_groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30447);



/**
 * Area under the ROC curve: the chance that a random positive row is scored above a random negative one, ties
 * counting half (Mann–Whitney U divided by the number of pairs). Undefined when one of the two classes is missing.
 */
const areaUnderCurve = {
    kind: 'classes',
    name: 'area_under_curve',
    title: 'Area Under Curve',
    tasks: _task_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .binaryTasks */ .w2,
    worseWhen: 'lower',
    law: { kind: 'ranks' },
    compute: (predictions, labels, rows) => {
        const { probabilities, classCount } = predictions;
        const scores = [[], []];
        const rowCount = rows?.length ?? labels.length;
        for (let i = 0; i < rowCount; i++) {
            const row = rows ? (rows[i] ?? -1) : i;
            const label = labels[row] ?? -1;
            if (label < 0 || !(0,_predictions_js__WEBPACK_IMPORTED_MODULE_2__/* .isAnswered */ .Qy)(predictions, row))
                continue;
            scores[label === 1 ? 1 : 0].push(probabilities[row * classCount + 1] ?? 0);
        }
        const [negatives, positives] = scores.map((list) => Float64Array.from(list).sort());
        return compareScores(negatives ?? new Float64Array(), positives ?? new Float64Array());
    },
};
/** Both lists sorted upwards; one pass over the two of them counts the pairs. */
function compareScores(negatives, positives) {
    if (negatives.length + positives.length === 0)
        return _metric_result_js__WEBPACK_IMPORTED_MODULE_0__/* .noLabels */ .DT;
    if (negatives.length === 0)
        return (0,_metric_result_js__WEBPACK_IMPORTED_MODULE_0__/* .undefinedBecause */ .r7)('every labelled row has class 1');
    if (positives.length === 0)
        return (0,_metric_result_js__WEBPACK_IMPORTED_MODULE_0__/* .undefinedBecause */ .r7)('no row is labelled with class 1');
    let below = 0;
    let notAbove = 0;
    let wonPairs = 0;
    for (const score of positives) {
        while (below < negatives.length && (negatives[below] ?? 0) < score)
            below++;
        while (notAbove < negatives.length && (negatives[notAbove] ?? 0) <= score)
            notAbove++;
        wonPairs += (below + notAbove) / 2;
    }
    return (0,_metric_result_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(wonPairs / (negatives.length * positives.length));
}


/***/ }),

/***/ 35278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ precision),
/* harmony export */   I: () => (/* binding */ recall),
/* harmony export */   f1: () => (/* binding */ f1)
/* harmony export */ });
/* harmony import */ var _metric_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67349);
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54286);
/* harmony import */ var _task_groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30447);



const positive = 1;
/** Of the rows predicted positive, the share that are. A model that predicts no positive at all has precision 0. */
const precision = binaryMetric('precision', 'Precision', ({ hits, predicted }) => (0,_metric_result_js__WEBPACK_IMPORTED_MODULE_0__/* .shareOf */ .tC)(hits[positive] ?? 0, predicted[positive] ?? 0), {
    asShare: {
        shareOf: ({ hits, predicted }) => ({
            successes: hits[positive] ?? 0,
            total: predicted[positive] ?? 0,
        }),
        toValue: (share) => share,
    },
});
/** Of the rows labelled positive, the share predicted so. Undefined when no row is labelled positive. */
const recall = binaryMetric('recall', 'Recall', ({ hits, labelled }) => {
    const positives = labelled[positive] ?? 0;
    return positives === 0 ? noPositives : (0,_metric_result_js__WEBPACK_IMPORTED_MODULE_0__/* .shareOf */ .tC)(hits[positive] ?? 0, positives);
}, { isRelevant: (label) => label === positive });
/**
 * Harmonic mean of precision and recall, 2·hits / (labelled + predicted). Undefined when no row is labelled positive.
 * Of the rows that are labelled or predicted positive, or both, a share J is both, and F1 = 2J / (1 + J).
 */
const f1 = binaryMetric('f1', 'F1', ({ hits, labelled, predicted }) => {
    const positives = labelled[positive] ?? 0;
    if (positives === 0)
        return noPositives;
    return (0,_metric_result_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)((2 * (hits[positive] ?? 0)) / (positives + (predicted[positive] ?? 0)));
}, {
    asShare: {
        shareOf: ({ hits, labelled, predicted }) => {
            const both = hits[positive] ?? 0;
            return { successes: both, total: (labelled[positive] ?? 0) + (predicted[positive] ?? 0) - both };
        },
        toValue: (share) => (2 * share) / (1 + share),
    },
});
const noPositives = (0,_metric_result_js__WEBPACK_IMPORTED_MODULE_0__/* .undefinedBecause */ .r7)('no row is labelled with class 1');
function binaryMetric(name, title, measure, law) {
    const fromOutcomes = (outcomes) => outcomes.total === 0 ? _metric_result_js__WEBPACK_IMPORTED_MODULE_0__/* .noLabels */ .DT : measure(outcomes);
    return {
        kind: 'classes',
        name,
        title,
        tasks: _task_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .binaryTasks */ .w2,
        worseWhen: 'lower',
        law: 'isRelevant' in law
            ? { kind: 'share', fromOutcomes, ...law }
            : { kind: 'counts', fromOutcomes, ...law },
        compute: (predictions, labels, rows) => fromOutcomes((0,_outcomes_js__WEBPACK_IMPORTED_MODULE_2__/* .countOutcomes */ .X)(predictions, labels, rows)),
    };
}


/***/ }),

/***/ 40174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ addError),
/* harmony export */   Jb: () => (/* binding */ errorSumCount),
/* harmony export */   hm: () => (/* binding */ meanOf),
/* harmony export */   jY: () => (/* binding */ sumErrors),
/* harmony export */   sJ: () => (/* binding */ errorSum)
/* harmony export */ });
const errorSum = {
    rows: 0,
    /** Σ|prediction − label| */
    absolute: 1,
    /** Σ(prediction − label)² */
    squared: 2,
    /** Σ|prediction − label| / |label|, infinite where a label is 0. */
    relative: 3,
    /** Σ(label − centre) */
    label: 4,
    /** Σ(label − centre)² */
    labelSquared: 5,
};
const errorSumCount = Object.keys(errorSum).length;
/** Adds one row at place `at` of the sums. `centre`: near the mean label, the same for all rows, so that no digits are lost. */
function addError(sums, at, label, prediction, centre) {
    const error = Math.abs(prediction - label);
    const add = (which, value) => {
        sums[at + which] = (sums[at + which] ?? 0) + value;
    };
    add(errorSum.rows, 1);
    add(errorSum.absolute, error);
    add(errorSum.squared, error * error);
    add(errorSum.relative, label === 0 ? Infinity : error / Math.abs(label));
    add(errorSum.label, label - centre);
    add(errorSum.labelSquared, (label - centre) ** 2);
}
/** Of all rows with a label and an answer. */
function sumErrors(labels, predictions) {
    const sums = new Float64Array(errorSumCount);
    const centre = meanOf(labels);
    for (let row = 0; row < labels.length; row++) {
        const [label, prediction] = [labels[row] ?? NaN, predictions[row] ?? NaN];
        if (Number.isNaN(label) || Number.isNaN(prediction))
            continue;
        addError(sums, 0, label, prediction, centre);
    }
    return sums;
}
/** Of the numbers that are there; 0 of none. */
function meanOf(numbers) {
    let [sum, count] = [0, 0];
    for (const value of numbers) {
        if (Number.isNaN(value))
            continue;
        sum += value;
        count++;
    }
    return count === 0 ? 0 : sum / count;
}


/***/ }),

/***/ 48867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $F: () => (/* binding */ macroPrecision),
/* harmony export */   GT: () => (/* binding */ macroF1),
/* harmony export */   Qe: () => (/* binding */ macroRecall)
/* harmony export */ });
/* harmony import */ var _metric_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67349);
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54286);
/* harmony import */ var _task_groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30447);



/** Mean over classes of the precision on each class. */
const macroPrecision = macroMetric('macro_precision', 'Macro Precision', (hits, _labelled, predicted) => ratio(hits, predicted));
/** Mean over classes of the recall on each class. */
const macroRecall = macroMetric('macro_recall', 'Macro Recall', (hits, labelled) => ratio(hits, labelled));
/** Mean over classes of the F1 on each class (not the F1 of the means). */
const macroF1 = macroMetric('macro_f1', 'Macro F1', (hits, labelled, predicted) => ratio(2 * hits, labelled + predicted));
/**
 * Averages over the classes seen in labels or predictions, each with the same weight; a class for which the ratio is
 * 0/0 counts as 0. Source: scikit-learn's `average='macro', zero_division=0`.
 */
function macroMetric(name, title, perClass) {
    const fromOutcomes = ({ total, hits, labelled, predicted }) => {
        if (total === 0)
            return _metric_result_js__WEBPACK_IMPORTED_MODULE_0__/* .noLabels */ .DT;
        let sum = 0;
        let classes = 0;
        for (const [k, hitsOfClass] of hits.entries()) {
            const [truly, guessed] = [labelled[k] ?? 0, predicted[k] ?? 0];
            if (truly + guessed === 0)
                continue;
            sum += perClass(hitsOfClass, truly, guessed);
            classes++;
        }
        return (0,_metric_result_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(sum / classes);
    };
    return {
        kind: 'classes',
        name,
        title,
        tasks: _task_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .multiclassTasks */ .UT,
        worseWhen: 'lower',
        law: { kind: 'counts', fromOutcomes },
        compute: (predictions, labels, rows) => fromOutcomes((0,_outcomes_js__WEBPACK_IMPORTED_MODULE_2__/* .countOutcomes */ .X)(predictions, labels, rows)),
    };
}
function ratio(part, whole) {
    return whole === 0 ? 0 : part / whole;
}


/***/ }),

/***/ 67349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ noLabels),
/* harmony export */   RP: () => (/* binding */ valueOf),
/* harmony export */   r7: () => (/* binding */ undefinedBecause),
/* harmony export */   tC: () => (/* binding */ shareOf)
/* harmony export */ });
/** Why nothing can be measured on rows without a single label. */
const noLabels = { kind: 'undefined', reason: 'no row has a label' };
function undefinedBecause(reason) {
    return { kind: 'undefined', reason };
}
/** A value that is not a proportion of rows, so that no confidence interval comes with it. */
function valueOf(value) {
    return { kind: 'value', value, proportion: undefined };
}
/** A share of rows. Nothing out of nothing counts as 0 and is no proportion. */
function shareOf(successes, total) {
    if (total === 0)
        return valueOf(0);
    return { kind: 'value', value: successes / total, proportion: { successes, total } };
}


/***/ }),

/***/ 54286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ countOutcomes)
/* harmony export */ });
/* harmony import */ var _predictions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80957);

/**
 * Counts predicted classes against labels on the given rows, or on all rows. The predicted class is the most
 * probable one; a binary model says 1 only above 0.5.
 */
function countOutcomes(predictions, labels, rows) {
    const { classCount } = predictions;
    const labelled = new Uint32Array(classCount);
    const predicted = new Uint32Array(classCount);
    const hits = new Uint32Array(classCount);
    const bump = (counts, k) => {
        counts[k] = (counts[k] ?? 0) + 1;
    };
    let total = 0;
    let correct = 0;
    const rowCount = rows?.length ?? labels.length;
    for (let i = 0; i < rowCount; i++) {
        const row = rows ? (rows[i] ?? -1) : i;
        const label = labels[row] ?? -1;
        if (label < 0)
            continue;
        const guess = (0,_predictions_js__WEBPACK_IMPORTED_MODULE_0__/* .predictedClass */ .Bc)(predictions, row);
        if (guess < 0)
            continue;
        total++;
        bump(labelled, label);
        bump(predicted, guess);
        if (guess !== label)
            continue;
        correct++;
        bump(hits, label);
    }
    return { total, correct, labelled, predicted, hits };
}


/***/ }),

/***/ 89045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ classMetrics),
/* harmony export */   C: () => (/* binding */ performanceMetrics)
/* harmony export */ });
/* harmony import */ var _accuracy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56278);
/* harmony import */ var _area_under_curve_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92035);
/* harmony import */ var _binary_metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35278);
/* harmony import */ var _macro_metrics_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48867);
/* harmony import */ var _regression_metrics_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48942);





/** Those of classes, in the order in which people should read them. */
const classMetrics = [
    _accuracy_js__WEBPACK_IMPORTED_MODULE_0__/* .accuracy */ .y,
    _accuracy_js__WEBPACK_IMPORTED_MODULE_0__/* .multiclassAccuracy */ .T,
    _binary_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .precision */ .F,
    _binary_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .recall */ .I,
    _binary_metrics_js__WEBPACK_IMPORTED_MODULE_2__.f1,
    _macro_metrics_js__WEBPACK_IMPORTED_MODULE_3__/* .macroPrecision */ .$F,
    _macro_metrics_js__WEBPACK_IMPORTED_MODULE_3__/* .macroRecall */ .Qe,
    _macro_metrics_js__WEBPACK_IMPORTED_MODULE_3__/* .macroF1 */ .GT,
    _area_under_curve_js__WEBPACK_IMPORTED_MODULE_1__/* .areaUnderCurve */ .d,
];
/** Every metric of the engine. */
const performanceMetrics = [...classMetrics, ..._regression_metrics_js__WEBPACK_IMPORTED_MODULE_4__/* .valueMetrics */ .Fb];


/***/ }),

/***/ 80957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ predictedClass),
/* harmony export */   Qy: () => (/* binding */ isAnswered),
/* harmony export */   XQ: () => (/* binding */ asClasses),
/* harmony export */   XS: () => (/* binding */ asValues)
/* harmony export */ });
/** The most probable class of a row; ties go to the lowest index. −1 where the model failed. */
function predictedClass(predictions, row) {
    if (!isAnswered(predictions, row))
        return -1;
    const { probabilities, classCount } = predictions;
    let best = 0;
    for (let k = 1; k < classCount; k++) {
        if ((probabilities[row * classCount + k] ?? 0) > (probabilities[row * classCount + best] ?? 0))
            best = k;
    }
    return best;
}
/** Whether the model answered for the row; where it failed there is nothing to measure. */
function isAnswered(predictions, row) {
    const first = predictions.kind === 'values'
        ? predictions.values[row]
        : predictions.probabilities[row * predictions.classCount];
    return !Number.isNaN(first ?? NaN);
}
/** For what makes sense of classes only, and is asked for tasks with classes only. Throws TypeError for numbers. */
function asClasses(predictions) {
    if (predictions.kind === 'classes')
        return predictions;
    throw new TypeError('classes are needed where a model gives numbers');
}
/** As `asClasses`, for numbers. */
function asValues(predictions) {
    if (predictions.kind === 'values')
        return predictions;
    throw new TypeError('numbers are needed where a model gives classes');
}


/***/ }),

/***/ 48942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D5: () => (/* binding */ rootMeanSquaredError),
/* harmony export */   Fb: () => (/* binding */ valueMetrics),
/* harmony export */   Xv: () => (/* binding */ meanAbsoluteError)
/* harmony export */ });
/* unused harmony exports rSquared, meanAbsolutePercentageError */
/* harmony import */ var _error_sums_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40174);
/* harmony import */ var _metric_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67349);
/* harmony import */ var _task_groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30447);



/** Root of the mean squared error. */
const rootMeanSquaredError = valueMetric('root_mean_squared_error', 'RMSE', 'higher', 'label', (sums) => (0,_metric_result_js__WEBPACK_IMPORTED_MODULE_1__/* .valueOf */ .RP)(Math.sqrt(perRow(sums, _error_sums_js__WEBPACK_IMPORTED_MODULE_0__/* .errorSum */ .sJ.squared))));
/** Mean of the absolute error. */
const meanAbsoluteError = valueMetric('mean_absolute_error', 'MAE', 'higher', 'label', (sums) => (0,_metric_result_js__WEBPACK_IMPORTED_MODULE_1__/* .valueOf */ .RP)(perRow(sums, _error_sums_js__WEBPACK_IMPORTED_MODULE_0__/* .errorSum */ .sJ.absolute)));
/**
 * The share of the labels' variance that the model explains, 1 − Σ(y − p)² / Σ(y − mean of y)². Undefined when all labels
 * are equal. Source: scikit-learn's `r2_score`.
 */
const rSquared = valueMetric('r_squared', 'R²', 'lower', 'none', (sums) => {
    const rows = sums[_error_sums_js__WEBPACK_IMPORTED_MODULE_0__/* .errorSum */ .sJ.rows] ?? 0;
    const label = sums[_error_sums_js__WEBPACK_IMPORTED_MODULE_0__/* .errorSum */ .sJ.label] ?? 0;
    const squares = (sums[_error_sums_js__WEBPACK_IMPORTED_MODULE_0__/* .errorSum */ .sJ.labelSquared] ?? 0) - (label * label) / rows;
    // What is left of equal labels by rounding is no variance.
    const isFlat = !(squares > 1e-12 * (sums[_error_sums_js__WEBPACK_IMPORTED_MODULE_0__/* .errorSum */ .sJ.labelSquared] ?? 0));
    return isFlat
        ? (0,_metric_result_js__WEBPACK_IMPORTED_MODULE_1__/* .undefinedBecause */ .r7)('all labels are equal')
        : (0,_metric_result_js__WEBPACK_IMPORTED_MODULE_1__/* .valueOf */ .RP)(1 - (sums[_error_sums_js__WEBPACK_IMPORTED_MODULE_0__/* .errorSum */ .sJ.squared] ?? 0) / squares);
});
/** Mean of |error| / |label|, as a share: 0.1 is 10 %. Undefined when a label is 0. */
const meanAbsolutePercentageError = valueMetric('mean_absolute_percentage_error', 'MAPE', 'higher', 'none', (sums) => {
    const share = perRow(sums, _error_sums_js__WEBPACK_IMPORTED_MODULE_0__/* .errorSum */ .sJ.relative);
    return Number.isFinite(share) ? (0,_metric_result_js__WEBPACK_IMPORTED_MODULE_1__/* .valueOf */ .RP)(share) : (0,_metric_result_js__WEBPACK_IMPORTED_MODULE_1__/* .undefinedBecause */ .r7)('a label is 0');
});
/** In the order in which people should read them. */
const valueMetrics = [
    rootMeanSquaredError,
    meanAbsoluteError,
    rSquared,
    meanAbsolutePercentageError,
];
function valueMetric(name, title, worseWhen, unit, measure) {
    const fromSums = (sums) => (sums[_error_sums_js__WEBPACK_IMPORTED_MODULE_0__/* .errorSum */ .sJ.rows] ?? 0) === 0 ? _metric_result_js__WEBPACK_IMPORTED_MODULE_1__/* .noLabels */ .DT : measure(sums);
    return {
        kind: 'values',
        name,
        title,
        tasks: _task_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .regressionTasks */ .SV,
        worseWhen,
        unit,
        fromSums,
        compute: (predictions, labels) => fromSums((0,_error_sums_js__WEBPACK_IMPORTED_MODULE_0__/* .sumErrors */ .jY)(labels, predictions.values)),
    };
}
function perRow(sums, which) {
    return (sums[which] ?? 0) / (sums[_error_sums_js__WEBPACK_IMPORTED_MODULE_0__/* .errorSum */ .sJ.rows] ?? 0);
}


/***/ }),

/***/ 30447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ji: () => (/* binding */ predictsValues),
/* harmony export */   Rq: () => (/* binding */ classificationTasks),
/* harmony export */   SV: () => (/* binding */ regressionTasks),
/* harmony export */   UT: () => (/* binding */ multiclassTasks),
/* harmony export */   mD: () => (/* binding */ testedTasks),
/* harmony export */   w2: () => (/* binding */ binaryTasks)
/* harmony export */ });
const binaryTasks = ['binary-classification'];
/** Natural-language inference is a choice among classes like any other. */
const multiclassTasks = [
    'multiclass-classification',
    'natural-language-inference',
];
const classificationTasks = [...binaryTasks, ...multiclassTasks];
/** Tasks whose labels and answers are numbers. */
const regressionTasks = ['regression'];
/** All that the embedded engine tests. */
const testedTasks = [...classificationTasks, ...regressionTasks];
function predictsValues(task) {
    return regressionTasks.includes(task);
}


/***/ }),

/***/ 47157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ tellSettlingRows)
/* harmony export */ });
/* harmony import */ var _group_thousands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3142);

/** Nobody draws more than so many times the rows there are to settle one finding. */
const usefulTimes = 10;
/**
 * `about 1,800 rows would settle it`; where that is more than ten times the rows there are, what it means; nothing where it
 * is not known. Two samples of different rows both vary, so there it takes more rows of both.
 */
function tellSettlingRows({ settlingRows, rows, pairing, }) {
    if (settlingRows === undefined)
        return '';
    if (rows !== undefined && settlingRows > usefulTimes * rows)
        return 'too close to tell (it would take more than ten times as many rows)';
    const both = pairing === 'unpaired' ? " and the baseline's in proportion" : '';
    return `about ${(0,_group_thousands_js__WEBPACK_IMPORTED_MODULE_0__/* .groupThousands */ .Z)(settlingRows)} rows${both} would settle it`;
}


/***/ }),

/***/ 98324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ checkClasses),
/* harmony export */   y: () => (/* binding */ checkTask)
/* harmony export */ });
/* harmony import */ var _domain_metrics_task_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30447);
/* harmony import */ var _data_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89253);


/** Throws DataError for a task that the engine does not test. */
function checkTask(task) {
    if (!_domain_metrics_task_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .testedTasks */ .mD.includes(task)) {
        throw new _data_error_js__WEBPACK_IMPORTED_MODULE_1__.DataError(`The embedded engine tests ${_domain_metrics_task_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .testedTasks */ .mD.join(', ')}, not ${task}.`);
    }
}
/** Throws DataError when the class names or text features are not those that the task needs. */
function checkClasses(task, { classNames, textFeatures }) {
    if (task === 'natural-language-inference' && textFeatures.length !== 2) {
        throw new _data_error_js__WEBPACK_IMPORTED_MODULE_1__.DataError('data_params.text_features must be two columns for natural-language-inference: the premise, then the hypothesis.');
    }
    if (!classNames)
        return;
    if ((0,_domain_metrics_task_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .predictsValues */ .Ji)(task)) {
        throw new _data_error_js__WEBPACK_IMPORTED_MODULE_1__.DataError(`data_params.class_names is not for ${task}, which has no classes: leave it out.`);
    }
    if (task === 'binary-classification' && classNames.length !== 2) {
        throw new _data_error_js__WEBPACK_IMPORTED_MODULE_1__.DataError(`data_params.class_names must be exactly two names for binary-classification, not ${classNames.length}.`);
    }
    if (classNames.length < 2)
        throw new _data_error_js__WEBPACK_IMPORTED_MODULE_1__.DataError('data_params.class_names must be at least two names.');
}


/***/ }),

/***/ 24355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ checkCompat)
/* harmony export */ });
/* harmony import */ var _domain_metrics_task_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30447);
/* harmony import */ var _data_data_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89253);


/**
 * Throws DataError for data parameters that the rules in force leave aside though they would change what is tested, and for
 * a task that they do not cover.
 */
function checkCompat(compat, intersections, task) {
    if (compat !== 'strict')
        return;
    if (task && (0,_domain_metrics_task_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .predictsValues */ .Ji)(task)) {
        throw new _data_data_error_js__WEBPACK_IMPORTED_MODULE_1__.DataError(`engine.compat strict is not defined for ${task}: the platform does not publish by which thresholds it rates errors. Leave compat out.`);
    }
    if (intersections.length === 0)
        return;
    throw new _data_data_error_js__WEBPACK_IMPORTED_MODULE_1__.DataError('data_params.intersections is not for engine.compat strict: it tests subsets of single columns. Leave compat out, or add a column that joins them.');
}


/***/ }),

/***/ 41805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ modalityOf)
/* harmony export */ });
/** Data with text inputs get the text tests, all others the tabular ones. */
function modalityOf(textFeatures) {
    return textFeatures.length > 0 ? 'text' : 'tabular';
}


/***/ }),

/***/ 72642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ unseal),
/* harmony export */   o: () => (/* binding */ seal)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78877);


const checksumBytes = 32;
/** A heading, the SHA-256 of what follows, and the value as V8 writes it down: text would take numbers and time apart. */
function seal(heading, value) {
    const body = (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.serialize)(value);
    return Buffer.concat([Buffer.from(heading), checksumOf(body), body]);
}
/** `undefined` for what is damaged, cut off, or under another heading. */
function unseal(heading, bytes) {
    const start = heading.length + checksumBytes;
    const body = bytes.subarray(start);
    const isWhole = bytes.toString('latin1', 0, heading.length) === heading &&
        bytes.subarray(heading.length, start).equals(checksumOf(body));
    return isWhole ? (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.deserialize)(body) : undefined;
}
function checksumOf(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest();
}


/***/ }),

/***/ 69511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readModelKwargs),
/* harmony export */   z: () => (/* binding */ readClassMap)
/* harmony export */ });
/* harmony import */ var _data_data_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89253);

const known = ['revision', 'file', 'tokenizer_uri', 'class_map', 'ignore_class_names'];
/**
 * Reads `kwargs`; places are as written. Throws DataError for one that the engine does not know, since it would change
 * what is tested.
 */
function readModelKwargs(part) {
    if (part.isMissing)
        return {};
    for (const [name] of part.entries()) {
        if (!known.includes(name)) {
            throw new _data_data_error_js__WEBPACK_IMPORTED_MODULE_0__.DataError(`${part.place} has no "${name}"; the embedded engine reads ${known.join(', ')}.`);
        }
    }
    const text = (name) => part.member(name).optional((one) => one.text());
    return {
        revision: text('revision'),
        file: text('file'),
        classMap: part.member('class_map').optional(readClassMap),
        ignoreClassNames: part.member('ignore_class_names').flag(false),
        tokenizer: text('tokenizer_uri'),
    };
}
/** `{"0": "no", "1": "yes"}`: names by index, each once; also `id2label` of config.json. Throws DataError for another. */
function readClassMap(part) {
    const names = new Map(part.entries().map(([index, name]) => [index, name.text()]));
    const list = Array.from(names, (_, index) => names.get(String(index)));
    if (list.length === 0 || list.length > 10_000 || list.includes(undefined)) {
        throw part.unfit('a name for each class from "0" on');
    }
    return list.filter((name) => name !== undefined);
}


/***/ }),

/***/ 5011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ checkParams),
/* harmony export */   O: () => (/* binding */ checkColumns)
/* harmony export */ });
/* harmony import */ var _domain_words_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72741);
/* harmony import */ var _contract_read_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72808);
/* harmony import */ var _data_find_column_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80144);
/* harmony import */ var _config_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7711);




/**
 * Everything that is wrong with what is given for the tests of one key, as far as no data are needed; a sentence each,
 * empty when nothing is.
 */
function checkParams(tests, given, path) {
    const names = tests.flatMap(({ params }) => Object.keys(params));
    const problems = (0,_contract_read_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .findUnknown */ .IX)(given, [...new Set(names)], path);
    for (const { params } of tests)
        (0,_contract_read_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readShape */ ._f)(params, given, { path, sensitivity: 'default', problems });
    // Tests that share a key may have the same parameter.
    return [...new Set(problems)];
}
/**
 * Throws ConfigError with every name of a column, in the parameters of any of the tests, that the data don't have: a
 * misspelt one would leave its column in unnoticed.
 */
function checkColumns(selected, data) {
    const problems = selected.flatMap(({ test: { configKey, params }, given }) => Object.entries(params).flatMap(([name, { columns }]) => {
        const complaint = columns && describeUnknown(given[name], columns(data));
        return complaint === undefined ? [] : [`${configKey}.${name} ${complaint}`];
    }));
    if (problems.length > 0)
        throw new _config_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .x([...new Set(problems)]);
}
function describeUnknown(given, known) {
    const names = new Set(known);
    const unknown = Array.isArray(given) ? [...new Set(given)].filter((name) => !names.has(String(name))) : [];
    if (unknown.length === 0)
        return undefined;
    const told = unknown.map((name) => JSON.stringify(name)).join(' and ');
    const meant = unknown.length === 1 ? (0,_domain_words_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMeanInBrackets */ .u5)(String(unknown[0]), known) : '';
    return `names ${told}${meant}, which ${unknown.length === 1 ? 'is' : 'are'} not among ${(0,_data_find_column_js__WEBPACK_IMPORTED_MODULE_0__/* .listColumns */ .U)([...names])}`;
}


/***/ }),

/***/ 7711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ ConfigError)
/* harmony export */ });
/* harmony import */ var _data_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26286);

/** The test configuration is wrong; every problem found is told. */
class ConfigError extends _data_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
    name = 'ConfigError';
}


/***/ }),

/***/ 97398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ askedFor),
/* harmony export */   M0: () => (/* binding */ selectTests),
/* harmony export */   VO: () => (/* binding */ fittingTests),
/* harmony export */   f5: () => (/* binding */ settingsOf),
/* harmony export */   l2: () => (/* binding */ checkConfig)
/* harmony export */ });
/* harmony import */ var _contract_read_shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72808);
/* harmony import */ var _check_params_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5011);
/* harmony import */ var _config_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7711);
/* harmony import */ var _domain_words_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72741);
/* harmony import */ var _platform_tests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80645);





/**
 * The floors, and the tests that fit the data, the task and the categories, in catalogue order, without those switched off by
 * `run: false` or off by default and not switched on. Configuration for a test that exists and does not fit has no
 * effect: one configuration may serve several runs. `config` is `individual_tests_config`.
 * Throws ConfigError with every problem: unknown keys and parameters, wrong types, values that can't be, tests only the
 * platform has.
 */
function selectTests(all, modality, task, categories, config) {
    checkConfig(all, config);
    return fittingTests(all, modality, task, categories, config);
}
/** The same whether or not the configuration is right. */
function fittingTests(all, modality, task, categories, config) {
    return all
        .filter((test) => test.modalities.includes(modality) && test.tasks.includes(task))
        .filter((test) => test.isFloor === true || categories.includes(test.category))
        .flatMap((test) => {
        const { run, ...given } = settingsOf(config, test.configKey);
        return (run ?? test.runsByDefault) ? [{ test, given }] : [];
    });
}
/** Throws ConfigError with every problem of the configuration, whichever tests it is for. */
function checkConfig(all, config) {
    const problems = Object.entries(config).flatMap(([key, given]) => checkEntry(all, key, given));
    if (problems.length > 0)
        throw new _config_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .x(problems);
}
/** The tests that were asked for: without the floors, which run whatever is asked for. */
function askedFor(selected) {
    return selected.filter(({ test }) => test.isFloor !== true);
}
/** What is given for one key, as far as it is an object. */
function settingsOf(config, key) {
    const given = Object.hasOwn(config, key) ? config[key] : undefined;
    return (0,_contract_read_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(given) ? given : {};
}
function checkEntry(all, key, given) {
    const tests = all.filter(({ configKey }) => configKey === key);
    if (tests.length === 0)
        return checkForeignKey(all, key, given);
    if (given === null)
        return [];
    if (!(0,_contract_read_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(given)) {
        return [`${key} must be an object such as {"run": true}, not ${JSON.stringify(given)}`];
    }
    const { run, ...params } = given;
    return [...checkRun(key, run), ...(0,_check_params_js__WEBPACK_IMPORTED_MODULE_0__/* .checkParams */ .N)(tests, params, key)];
}
function checkRun(key, run) {
    if (run === undefined || run === null || typeof run === 'boolean')
        return [];
    return [`${key}.run must be true or false, not ${JSON.stringify(run)}`];
}
/** Switching off what the engine would not run anyway asks for nothing it can't do. */
function checkForeignKey(all, key, given) {
    if ((0,_platform_tests_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlatformTest */ .K)(key)) {
        if ((0,_contract_read_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(given) && given['run'] === false)
            return [];
        return [`${key} is known to RIME, not run by the embedded engine: remove it`];
    }
    const allowed = [...new Set(all.map(({ configKey }) => configKey))];
    // Reports call a test by its type, which is not always its key.
    const meant = (0,_domain_words_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .pA)(key, [...allowed, ...all.map(({ testType }) => testType)]);
    const configKey = all.find(({ testType }) => testType === meant)?.configKey ?? meant;
    const hint = configKey === undefined
        ? `(tests: ${allowed.join(', ')})`
        : `(did you mean ${JSON.stringify(configKey)}?)`;
    return [`${key} is not a test ${hint}`];
}


/***/ }),

/***/ 36689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ unpackResult),
/* harmony export */   V: () => (/* binding */ packResult)
/* harmony export */ });
/** Cases as they leave the worker: without their rows. */
function packResult({ batches, ...result }) {
    const kinds = [];
    const byName = new Map();
    const placeOf = (name, category, type) => {
        const places = byName.get(name) ?? [];
        for (const place of places)
            if (kinds[place]?.category === category && kinds[place].type === type)
                return place;
        byName.set(name, [...places, kinds.length]);
        return kinds.push({ name, category, type }) - 1;
    };
    // An object that comes again is written once.
    const known = new Map();
    const shared = (outcome) => {
        if (outcome.kind !== 'measured')
            return outcome;
        const same = known.get(outcome.severity) ?? outcome;
        known.set(outcome.severity, same);
        return same;
    };
    const pack = ({ features, outcome, impact, measurements }) => {
        const told = [];
        for (const { name, category, value } of measurements) {
            const contents = value;
            for (const type in contents)
                told.push(placeOf(name, category, type), contents[type] ?? NaN);
        }
        return [features, shared(outcome), impact, told];
    };
    const packed = batches.map(({ cases, ...batch }) => ({ ...batch, cases: cases.map(pack) }));
    return { ...result, kinds, batches: packed };
}
function unpackResult({ kinds, batches, ...result }) {
    const unpack = ([features, outcome, impact, told]) => {
        const measurements = [];
        for (let at = 0; at < told.length; at += 2) {
            const kind = kinds[Number(told[at])];
            if (!kind)
                throw new RangeError(`The worker tells of a measurement ${String(told[at])} of no kind.`);
            const { name, category, type } = kind;
            measurements.push({ name, category, value: { [type]: told[at + 1] } });
        }
        return { features, outcome, impact, measurements };
    };
    return {
        ...result,
        batches: batches.map(({ cases, ...batch }) => ({ ...batch, cases: cases.map(unpack) })),
    };
}


/***/ })

};
