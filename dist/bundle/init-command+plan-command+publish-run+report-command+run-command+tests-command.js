export const id = "init-command+plan-command+publish-run+report-command+run-command+tests-command";
export const ids = ["init-command+plan-command+publish-run+report-command+run-command+tests-command"];
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

/***/ 60828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ pageOf)
});

;// CONCATENATED MODULE: ./build/domain/test-page.js
const pagesFolder = 'docs/tests';
/** `docs/tests/floor-ranking.md` for `floor:ranking`: no file is named with a colon on Windows. */
function pagePath(testType) {
    return `${pagesFolder}/${testType.replaceAll(':', '-')}.md`;
}

;// CONCATENATED MODULE: ./build/reports/facts/test-pages.js
// Written by scripts/generate.mjs from the pages of the embedded engine's tests (src/engine/checks/**/*.page.ts).
/** What reports tell of the stress tests; those of one family share causes and remedy. */
const pageFamilies = [
    {
        causes: 'A missing value that the pipeline does not fill, a category that the encoder has not seen, a text where a number should be, a row that is longer than the model can take, or columns that change their type when a batch holds a null.',
        remedy: 'Look at the column and the value that the finding names, and decide where it is handled: in the model (impute it, give the encoder a class for what is unknown) or before it (refuse the row with an answer of its own). Then add such a row to the training data.',
        tests: {
            model_failures: {
                title: 'Answers every row',
                about: 'Asks the model for every row of the data as it is, and tells on which rows it fails and by which cell.',
            },
        },
    },
    {
        causes: 'Weights that were not loaded, features in another order than the model was trained with, a preprocessing step that makes all rows alike, scores of the other class (1 − p), or labels that were shuffled on the way.',
        remedy: 'Ask the model for a few rows whose answer is obvious. When all scores are alike, look at what it is really given: the order and scale of the features, the tokenizer, the file of the weights. When the ranking is turned round, see which class its score is of, and correct class-names or the output.',
        tests: {
            'floor:ranking': {
                title: 'Knows something',
                about: 'Asks whether the scores of the model tell the classes apart better than chance does, whatever its accuracy looks like.',
            },
        },
    },
    {
        causes: 'Training on balanced data that are not balanced in reality, class weights, a cut-off of 0.5 where one class is rare, or a model that knows nothing.',
        remedy: 'Choose the cut-off on data with the real mix of classes, or calibrate the probabilities. If finding the rare class is worth the false alarms, say so by a metric that counts it (recall, F1, the area under the curve), and ignore this finding with that reason.',
        tests: {
            'floor:accuracy': {
                title: 'Better than the commonest class',
                about: 'Asks whether the model is right more often than a program of one line that always answers the commonest class.',
            },
        },
    },
    {
        causes: 'Class names in alphabetical order in one place and in the order of training in another, a label encoder that was fitted again, a model from the Hub whose id2label differs from the dataset, or 0 and 1 exchanged.',
        remedy: 'Compare the order that the finding holds with the one that the model was trained with. If it is right, paste it as class-names; if not, correct the labels of the data. Better still, let the model name its classes itself, as ONNX files and models of the Hub can.',
        tests: {
            'floor:label_order': {
                title: 'Order of the classes',
                about: 'Asks whether the model would be right far more often if its outputs were named in another order.',
            },
        },
    },
    {
        causes: 'Predictions in another unit or on a logarithmic scale, answers joined to the wrong rows, features in another order, or a model that was never fitted.',
        remedy: 'Draw the predicted numbers against the true ones, as the report does. A straight line of another slope is a unit or a scale that was not turned back, a cloud without a direction mixed-up rows or features, and a flat line a model that always says the same.',
        tests: {
            'floor:mean': {
                title: 'Better than the mean',
                about: 'Asks whether the numbers that the model predicts are nearer the truth than one number for all: the mean of the reference labels.',
            },
        },
    },
    {
        causes: 'The data of today are not those the model learned from; the reference holds rows that the model was fitted on, which it knows by heart; a feature that is built otherwise in production; or the labels of one of the two data were made otherwise.',
        remedy: 'First see what the reference is: it should be rows that the model was not fitted on. Then look at the subsets and the drift of the same run, which tell where and what changed, and retrain with newer rows. Whether the new model is worse than the one in use is another question, which a baseline answers.',
        tests: {
            'model_performance:accuracy': {
                title: 'Accuracy against the reference',
                about: 'Asks whether the model is right less often on the evaluation data than on the reference data.',
            },
            'model_performance:multiclass_accuracy': {
                title: 'Accuracy of all classes against the reference',
                about: 'Asks whether a model of several classes is right less often on the evaluation data than on the reference data.',
            },
            'model_performance:precision': {
                title: 'Precision against the reference',
                about: 'Asks whether what the model reports is a false alarm more often on the evaluation data than on the reference data.',
            },
            'model_performance:recall': {
                title: 'Recall against the reference',
                about: 'Asks whether the model misses more of what it should find on the evaluation data than on the reference data.',
            },
            'model_performance:f1': {
                title: 'F1 against the reference',
                about: 'Asks whether the model got worse, between false alarms and misses, from the reference data to the evaluation data.',
            },
            'model_performance:macro_precision': {
                title: 'Macro precision against the reference',
                about: 'Asks whether the answers of the model are wrong more often, each class counting the same, on the evaluation data than on the reference data.',
            },
            'model_performance:macro_recall': {
                title: 'Macro recall against the reference',
                about: 'Asks whether the model finds less of its classes, each counting the same, on the evaluation data than on the reference data.',
            },
            'model_performance:macro_f1': {
                title: 'Macro F1 against the reference',
                about: 'Asks whether the model got worse on its classes, each counting the same, from the reference data to the evaluation data.',
            },
            'model_performance:area_under_curve': {
                title: 'Area under the curve against the reference',
                about: 'Asks whether the scores rank the two classes worse on the evaluation data than on the reference data, wherever the cut-off is.',
            },
            'model_performance:root_mean_squared_error': {
                title: 'Root mean squared error against the reference',
                about: 'Asks whether the predicted numbers are farther from the truth on the evaluation data, large errors counting most.',
            },
            'model_performance:mean_absolute_error': {
                title: 'Mean absolute error against the reference',
                about: 'Asks whether the predicted numbers are farther from the truth on the evaluation data than on the reference data.',
            },
            'model_performance:r_squared': {
                title: 'R² against the reference',
                about: 'Asks whether the model explains less of how the true numbers vary on the evaluation data than on the reference data.',
            },
            'model_performance:mean_absolute_percentage_error': {
                title: 'Mean absolute percentage error against the reference',
                about: 'Asks whether the predicted numbers are off by a larger part of the truth on the evaluation data than on the reference data.',
            },
        },
    },
    {
        causes: 'Training for too long, classes that were balanced or weighted for the training, a forest or a boosted model used as it is, or newer data that are harder than those of the training.',
        remedy: 'Calibrate the scores on rows that the model was not fitted on (temperature scaling, Platt scaling or isotonic regression), and keep that step with the model. Where only the class is used, the finding can wait.',
        tests: {
            calibration: {
                title: 'Surer than right',
                about: 'Compares how sure the model is of its answers with how often it is right.',
            },
        },
    },
    {
        causes: 'Too few training rows of such a kind, a feature that is filled otherwise there (another unit, a default, nulls), labels that were made by other people or rules, or a kind that did not exist when the model was trained.',
        remedy: 'Look at ten of the failing rows. If their inputs are wrong, mend the data; if they are right, get more training rows of this kind, give the model a feature that tells it apart, or keep the model from answering there. If the subset is known to be hard and the loss is tolerable, ignore this finding with a reason and a day.',
        tests: {
            'subset_performance:subset_accuracy': {
                title: 'Accuracy on a subset',
                about: 'Looks for a kind of rows on which the model is wrong far more often than on all others.',
            },
            'subset_performance:subset_multiclass_accuracy': {
                title: 'Accuracy of all classes on a subset',
                about: 'Looks for a kind of rows on which a model of several classes is wrong far more often than on all others.',
            },
            'subset_performance:subset_recall': {
                title: 'Recall on a subset',
                about: 'Looks for a kind of rows on which the model misses far more of what it should find.',
            },
            'subset_performance:subset_class_recall': {
                title: 'Recall of a class on a subset',
                about: 'Looks for a class that the model hardly ever finds among one kind of rows.',
            },
            'subset_performance:subset_false_positive_rate': {
                title: 'False alarms on a subset',
                about: 'Looks for a kind of rows on which the model raises far more false alarms.',
            },
            'subset_performance:subset_f1': {
                title: 'F1 on a subset',
                about: 'Looks for a kind of rows on which the model got worse, between false alarms and misses, than it was on the same kind in the reference data.',
            },
            'subset_performance:subset_macro_f1': {
                title: 'Macro F1 on a subset',
                about: 'Looks for a kind of rows on which the model got worse, each class counting the same, than it was on the same kind in the reference data.',
            },
            'subset_performance:subset_root_mean_squared_error': {
                title: 'Root mean squared error on a subset',
                about: 'Looks for a kind of rows on which the predicted numbers are far off, large errors counting most, while the average holds.',
            },
            'subset_performance:subset_mean_absolute_error': {
                title: 'Mean absolute error on a subset',
                about: 'Looks for a kind of rows on which the predicted numbers are farther from the truth than on all others.',
            },
        },
    },
    {
        causes: 'Dropout or another layer that is left in training mode, sampling without a fixed seed, a feature made from the clock or from a random number, padding or normalisation by batch, or a service with two versions behind one address.',
        remedy: 'Put the model into evaluation mode, fix the seeds, and see that a row is answered by itself alone: not by the mean of its batch or the longest text in it. Of a service ask for the version that answers.',
        tests: {
            text_identity: {
                title: 'Same text, same answer',
                about: 'Asks the model the same texts again, and tells whether it gives the same answers.',
            },
            model_determinism: {
                title: 'Same row, same answer',
                about: 'Asks the model the same rows again, and tells whether it gives the same answers.',
            },
        },
    },
    {
        causes: 'A tokenizer or a list of words that tells capitals from small letters, or training texts without capitals.',
        remedy: 'Use an uncased tokenizer, put texts in small letters at training and in production alike, or add texts in capitals to the training data.',
        tests: {
            text_upper_case: {
                title: 'Texts in capitals',
                about: 'Asks whether the model answers otherwise when the same text is written in capitals.',
            },
        },
    },
    {
        causes: 'A tokenizer that tells capitals from small letters, or training texts that are all carefully edited.',
        remedy: 'Use an uncased tokenizer, put texts in small letters at training and in production alike, or add texts without capitals to the training data.',
        tests: {
            text_lower_case: {
                title: 'Texts in small letters',
                about: 'Asks whether the model answers otherwise when the same text is written without capitals.',
            },
        },
    },
    {
        causes: 'A tokenizer that parts words at the apostrophe, so that don t and dont are unlike, or training texts in which punctuation goes with a class.',
        remedy: 'Clean texts in the same way at training and in production, or add such texts to the training data. See whether one class of the training texts has other punctuation than the others.',
        tests: {
            text_remove_special_chars: {
                title: 'Texts without full stops and apostrophes',
                about: 'Asks whether the model answers otherwise when full stops and apostrophes are missing from a text.',
            },
        },
    },
    {
        causes: 'Texts that are normalised at training and not in production, or the other way round, a vocabulary without accents, or emoji that carry the decision.',
        remedy: 'Normalise texts (Unicode NFKC, plain quotation marks) at training and in production alike. Where emoji carry the meaning, the answer is right to change; look at the shown texts, and ignore the finding with that reason.',
        tests: {
            text_ascii: {
                title: 'Texts without accents',
                about: 'Asks whether the model answers otherwise when accents and typographic marks are written with plain letters.',
            },
        },
    },
    {
        causes: 'A vocabulary of whole words, in which a word with a typo is unknown, few typos in the training texts because somebody cleaned them, or a decision that hangs on a single word.',
        remedy: 'Train on texts with such typos added, use a tokenizer that parts unknown words, or correct the spelling before the model, at training and in production alike. Look at the shown texts first: where a typo makes another word, another answer may be right.',
        tests: {
            text_keyboard_aug_attack: {
                title: 'Typos of the keyboard',
                about: 'Asks whether the model answers otherwise when a finger hits the key beside the right one.',
            },
            text_char_substitution_attack: {
                title: 'Wrong characters',
                about: 'Asks whether the model answers otherwise when a character in a few words is another one.',
            },
            text_char_deletion_attack: {
                title: 'Missing characters',
                about: 'Asks whether the model answers otherwise when a character in a few words is missing.',
            },
            text_char_insertion_attack: {
                title: 'Characters too many',
                about: 'Asks whether the model answers otherwise when a character too many stands in a few words.',
            },
            text_char_swap_attack: {
                title: 'Characters in the wrong order',
                about: 'Asks whether the model answers otherwise when two neighbouring characters of a few words change places.',
            },
        },
    },
    {
        causes: 'No imputation in the pipeline, missing values filled with zero, or an imputer that was fitted for other columns.',
        remedy: 'Impute inside the model (the median, or a class for missing) and train it on rows with gaps; or refuse such rows before the model, with an answer of their own.',
        tests: {
            null_substitution: {
                title: 'What if a value were missing',
                about: 'Puts a missing value into columns that always had one, and asks whether the model does worse than without knowing the column.',
            },
        },
    },
    {
        causes: 'An encoder that knows the training categories only, codes given by order in the alphabet, or a default that is a category of its own.',
        remedy: 'Give the encoder a class for what is unknown (handle_unknown in scikit-learn) and let rare categories fall into it at training, so that it means something.',
        tests: {
            unseen_categorical_substitution: {
                title: 'What if a category were new',
                about: 'Puts a category that never occurred into columns of names, and asks whether the model does worse than without knowing the column.',
            },
        },
    },
    {
        causes: 'A linear model or a network without bounds, numbers that are not clipped, or a logarithm or a root of a number that may be negative.',
        remedy: 'Clip inputs to the range of the training data inside the pipeline, or take their logarithm; or refuse such rows before the model. A linear model that extrapolates as it should can have this finding ignored with that reason.',
        tests: {
            outlier_substitution: {
                title: 'What if a number were far out',
                about: 'Puts numbers far outside the usual range into columns, and asks whether the model does worse than with the largest usual one.',
            },
        },
    },
    {
        causes: 'Types that are taken as they come, a conversion that turns what it can not read into a gap, or a service that reads all of JSON as texts.',
        remedy: 'Check and convert the types at the door of the service, and refuse what can not be converted. Let the model raise rather than guess.',
        tests: {
            feature_type_change: {
                title: 'What if a number came as text',
                about: 'Sends numbers as texts and texts as numbers, and asks whether the model notices or goes wrong in silence.',
            },
        },
    },
    {
        causes: 'A code that was renamed or added, another language or spelling, a new market, or a column that is filled from another table.',
        remedy: 'Ask whether the value is an old one with a new name; then map it, before the model, at training and in production alike. If it is really new, collect labels for it and retrain; until then see that the model treats it as unknown.',
        tests: {
            unseen_categorical: {
                title: 'Unknown categories',
                about: 'Finds categories that the reference data do not have, when there are more of them than such data always bring.',
            },
        },
    },
    {
        causes: 'A join that finds no partner any more, a field that became optional, a source that was switched off, or texts such as n/a that are read as null.',
        remedy: 'Look at the rows and see whether they have something in common: a day, a source, a product. Mend the join or the source. If the gaps are real from now on, train the model on them, and make such data the reference.',
        tests: {
            null_check: {
                title: 'More missing values',
                about: 'Compares how many values are missing in each column with the reference data.',
            },
        },
    },
    {
        causes: 'Another locale in the export, a unit or a remark written into the cell, a placeholder such as unknown, a header in the middle of joined files, or dates in another order.',
        remedy: 'Mend the export, so that the column is of one kind again. Where that takes time, convert the values before the model, and refuse what can not be converted.',
        tests: {
            feature_type_check: {
                title: 'Values of another kind',
                about: 'Finds values that are of another kind than those of the reference data, such as text among numbers.',
            },
        },
    },
    {
        causes: 'A placeholder for missing (9999, −1), another unit on some rows, a decimal point that was lost, or a sensor that is broken.',
        remedy: 'Look at the values that the finding shows. A value that repeats is a placeholder: make it null before the model. Values a hundred or a thousand times too large are a unit: convert them at the source. Real ones need training rows, or clipping.',
        tests: {
            numeric_outlier: {
                title: 'Numbers far out',
                about: 'Finds numbers far outside the usual range, when there are more of them than in the reference data.',
            },
        },
    },
    {
        causes: 'A file that is written as UTF-8 and read as Windows-1252 or Latin-1, a database driver or a spreadsheet in between, or texts that were decoded twice.',
        remedy: 'Read the file as UTF-8, or tell the encoding where it is opened. What is damaged already can often be turned back (encode as Windows-1252, decode as UTF-8); the mark for unreadable bytes can not.',
        tests: {
            text_encoding: {
                title: 'Texts in the wrong encoding',
                about: 'Finds texts that were read in another encoding than they were written in, more often than in the reference data.',
            },
        },
    },
    {
        causes: 'A column that is too short in a database, a limit of a form or a message, a preview that was exported instead of the text, or a step of preprocessing that cuts.',
        remedy: 'Find the limit on the way of the text, and raise it. Where texts are cut for the model anyway, cut them in the same way at training and in production, and keep the end if that is where the meaning is.',
        tests: {
            text_truncation: {
                title: 'Texts cut off',
                about: 'Finds a length that far more texts have than in the reference data and few exceed: texts that were cut at a limit.',
            },
        },
    },
    {
        causes: 'A placeholder for an unknown date, day and month exchanged, seconds taken for milliseconds, a clock that is wrong, or a feed that stood still.',
        remedy: 'Make placeholders null before anything is computed from the date. Compare the days without data with the log of the feed, and load them again. Tell parsers the format instead of letting them guess.',
        tests: {
            date_range: {
                title: 'Dates that can not be right',
                about: 'Looks at columns of dates for placeholders, dates in the future, and stretches of days without data.',
            },
        },
    },
    {
        causes: 'An export in capitals, codes for names, blanks at the end, numbers read as decimals (7 and 7.0), or two systems that were joined.',
        remedy: 'Bring values to one spelling before the model, by the same code at training and in production. The finding lists the pairs; a table of them does until the source is mended.',
        tests: {
            category_spelling: {
                title: 'Known categories, spelled anew',
                about: 'Finds values that differ from known ones in case, accents or separators alone.',
            },
        },
    },
    {
        causes: 'Cents for euros, grams for kilograms, percent for shares, minutes for seconds, a scaler that is applied twice or not at all, or another supplier.',
        remedy: 'Convert at the source, where the unit is known, and write it into the name of the column (weight_kg). Check on which day the values changed: rows from before and after may need different factors.',
        tests: {
            unit_change: {
                title: 'Numbers in another unit',
                about: 'Looks for columns of numbers that fit the reference again once they are divided by the factor of a unit.',
            },
        },
    },
    {
        causes: 'A feed or a sensor that stopped, a join that always finds the same row, a default that is written over the value, or a filter on this very column.',
        remedy: 'Look when the column last changed and start the feed again. Let the pipeline refuse a column that has one value on all rows. If the evaluation data were filtered by it on purpose, leave the column out.',
        tests: {
            frozen_column: {
                title: 'A column that stands still',
                about: 'Looks for columns that no longer vary: a feed that stopped and repeats its last value.',
            },
        },
    },
    {
        causes: 'An export in another order of columns, a reader without a header, names that were given by hand, or latitude and longitude exchanged.',
        remedy: 'Read columns by name, never by place, and compare the first rows of the export with the source. When the names are right and the values are not, the writer of the file is at fault.',
        tests: {
            swapped_columns: {
                title: 'Columns that changed places',
                about: "Looks for two columns that hold each other's values.",
            },
        },
    },
    {
        causes: 'A join by place instead of by key, one table that was sorted or filtered before it was put beside another, a shuffle of one column, or labels of other rows.',
        remedy: 'Join by a key and count what finds no partner. Compare ten rows with the source, by hand. When the label is named, check whether labels and rows come from the same export.',
        tests: {
            broken_relation: {
                title: 'Columns that lost their relation',
                about: 'Looks for columns that no longer hang together with the label and other columns: values joined to the wrong rows.',
            },
        },
    },
    {
        causes: 'Evaluation data from another place or time than the reference, a filter on rows, balanced sampling for the training, or a real change of how often things happen.',
        remedy: 'Find out which of the two mixes is that of production. If it is the new one, choose cut-offs and calibrate anew; if not, draw the evaluation data again.',
        tests: {
            label_drift: {
                title: 'Another mix of labels',
                about: 'Compares how often each class is the label with the reference data.',
            },
        },
    },
    {
        causes: 'Evaluation data from another time or market, a filter on rows, labels in another unit or on a logarithmic scale, or a real change.',
        remedy: 'Compare the quantiles of the two: a constant factor is a unit, a shift a change of the market. Retrain with new rows, or predict relative to something that moves along.',
        tests: {
            regression_label_drift: {
                title: 'Another distribution of the labels',
                about: 'Compares the numbers that are to be predicted with those of the reference data.',
            },
        },
    },
    {
        causes: 'Inputs that changed (the drift of a feature tells which), a pipeline that fills in defaults, or another mix of cases.',
        remedy: 'Look at the drift of the features in the same run: one that moved explains it. When none did, see whether the model or its preprocessing is the one that answered the reference.',
        tests: {
            prediction_drift: {
                title: 'Another distribution of the predictions',
                about: 'Compares the scores or numbers that the model answers with those for the reference data; it needs no labels.',
            },
        },
    },
    {
        causes: 'Another mix of cases, inputs that changed, or a class that the new model hardly answers any more.',
        remedy: 'Compare with the drift of the labels, where there are labels: if they moved alike, the world changed, if not, the model did. Then look at the recall of the class that is answered less often.',
        tests: {
            predicted_label_drift: {
                title: 'Another mix of predicted classes',
                about: 'Compares how often the model answers each class with the reference data; it needs no labels.',
            },
        },
    },
    {
        causes: 'Data from another time, place or channel, a filter on rows, new or renamed codes, or a column that is filled from another source.',
        remedy: 'See which value changed most, which the finding names, and whether it is real. If so, look at the accuracy on that subset, and retrain with more such rows; if not, mend the source or draw the data again.',
        tests: {
            categorical_feature_drift: {
                title: 'A column of categories drifted',
                about: 'Compares how often each value of a column occurs with the reference data.',
            },
        },
    },
    {
        causes: 'Data from another time, place or group, a sensor or a form that changed, another unit, or a filter on rows.',
        remedy: 'Look at the two distributions in the report. A factor is a unit, a shift an ageing sensor or a real change, a missing part a filter. Where it is real, retrain with new rows; where it is harmless, leave the column out or ignore the finding until a day.',
        tests: {
            numeric_feature_drift: {
                title: 'A column of numbers drifted',
                about: 'Compares how the numbers of a column are distributed with the reference data.',
            },
        },
    },
    {
        causes: 'A filter that was left in, a file of one day or one source, labels that were mapped wrongly, rows of a class that are labelled later than others, or balanced sampling.',
        remedy: 'Count the labels at the source. If a class is missing there too, find out since when; if not, look for the step that drops it. Draw the evaluation data as production has them.',
        tests: {
            label_imbalance: {
                title: 'One class more than usual',
                about: 'Asks whether a class takes up far more of the labels than in the reference data, or is gone altogether.',
            },
        },
    },
    {
        causes: 'A load that ran twice, a join with several partners, files of overlapping days, rows that were drawn with replacement, or a feature that was left out and told them apart.',
        remedy: 'Look at two of the rows with their ids. The same id twice is a double load: take the copies out before anything is measured. Different ids with the same features are real: then coarse features are the reason, and the finding can be ignored.',
        tests: {
            duplicate_rows: {
                title: 'Repeated rows',
                about: 'Counts rows that repeat an earlier one, beside those of the reference data.',
            },
        },
    },
    {
        causes: 'A split by chance of data with repeated rows, the same customer on both sides, files of overlapping days, or a public set whose test part is in the training part.',
        remedy: 'Take the shared rows out of one of the two data, and split by customer, document or day instead of by row. If the reference is an earlier evaluation of the same rows, switch this test off.',
        tests: {
            shared_rows: {
                title: 'Rows in both data',
                about: 'Counts evaluation rows that the reference data hold as well: test data that leaked into the training data.',
            },
        },
    },
    {
        causes: 'Rules for labelling that changed or differ by person, labels joined to the wrong rows, a feature that was left out and told the rows apart, or labels that are noise.',
        remedy: 'Show ten of these groups to those who label, agree on a rule and label them again. If a feature tells them apart for a person, give it to the model.',
        tests: {
            conflicting_labels: {
                title: 'Equal rows, other labels',
                about: 'Counts rows that have the features of others and another label, beside those of the reference data.',
            },
        },
    },
    {
        causes: 'A column that is filled in after the outcome is known, a copy or a code of the label, a status that only one class can have, or a sum that holds the label.',
        remedy: 'Ask when the column is known: if only after the outcome, take it out of the features and train again. If it really is known before and that good, ignore the finding with that reason; a rule may do instead of a model.',
        tests: {
            label_leak: {
                title: 'A column that tells the label',
                about: 'Measures how far a single column tells the label all by itself: it may have been made from the label.',
            },
        },
    },
];

;// CONCATENATED MODULE: ./build/reports/facts/page-of.js


/** The page of a test; `undefined` where there is none, as of a test that only a cluster knows. */
function pageOf(testType) {
    for (const { causes, remedy, tests } of pageFamilies) {
        const words = Object.hasOwn(tests, testType) ? tests[testType] : undefined;
        if (words)
            return { ...words, causes, remedy, path: pagePath(testType) };
    }
    return undefined;
}


/***/ })

};
