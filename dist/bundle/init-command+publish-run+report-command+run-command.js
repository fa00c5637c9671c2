export const id = "init-command+publish-run+report-command+run-command";
export const ids = ["init-command+publish-run+report-command+run-command"];
export const modules = {

/***/ 84281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ examplesOfCase)
/* harmony export */ });
/** How many rows of a finding are shown. */
const examplesOfCase = 5;


/***/ }),

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

/***/ 29631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ unitOfDrop)
/* harmony export */ });
/* harmony import */ var _metrics_metric_directions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25694);
/* harmony import */ var _own_metric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53226);


/**
 * How much of a metric's own unit a drop of 1 is: errors in the label's unit drop by parts of the span of the labels, all
 * others by their own. `undefined` where nothing changed, which tells no unit.
 */
function unitOfDrop({ metric, worseWhen, baseline, current, drop, }) {
    if ((0,_own_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .isOwnMetric */ .FN)(metric))
        return (0,_own_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .unitOfOwnDrop */ .td)((0,_own_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .ownMetricName */ .OG)(metric), worseWhen, baseline);
    if (!_metrics_metric_directions_js__WEBPACK_IMPORTED_MODULE_0__/* .unitMetrics */ .kn.includes(metric))
        return 1;
    return drop === 0 ? undefined : Math.abs((current - baseline) / drop);
}


/***/ }),

/***/ 47157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ tellSettlingRows)
/* harmony export */ });
/**
 * `about 180 rows would settle it`, or nothing where that is not known. Two samples of different rows both vary, so
 * there it takes more rows of both.
 */
function tellSettlingRows({ pairing, settlingRows, }) {
    if (settlingRows === undefined)
        return '';
    const both = pairing === 'unpaired' ? " and the baseline's in proportion" : '';
    return `about ${settlingRows} rows${both} would settle it`;
}


/***/ }),

/***/ 88714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ GitHubError)
/* harmony export */ });
/** A request to GitHub failed, after what retries there are. `status` is `undefined` when there was no answer. */
class GitHubError extends Error {
    status;
    name = 'GitHubError';
    constructor(status, message, options) {
        super(message, options);
        this.status = status;
    }
}


/***/ }),

/***/ 39987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ loadOctokit),
  I: () => (/* binding */ openGitHubApi)
});

// EXTERNAL MODULE: ./build/github/github-api.js
var github_api = __webpack_require__(88714);
;// CONCATENATED MODULE: ./build/github/retry-delay.js
const maxAttempts = 4;
const serverFaults = [500, 502, 503, 504];
/**
 * How long to wait before the same request is sent again, in milliseconds; `undefined` when it must not be. A refusal
 * by a rate limit says itself how long; else 1, 2, 4 seconds. A created comment is not created again: whether the
 * first one exists only a look at the list can tell.
 * Source: GitHub REST documentation, "Rate limits for the REST API", "Exceeding the rate limit".
 */
function retryDelayMs(failed, nowMs) {
    const { method, status, attempt } = failed;
    if (attempt >= maxAttempts)
        return undefined;
    if (status === 403 || status === 429)
        return rateLimitDelayMs(failed, nowMs);
    const isFault = status === undefined || serverFaults.includes(status);
    return isFault && method !== 'POST' ? 1000 * 2 ** (attempt - 1) : undefined;
}
function rateLimitDelayMs({ status, headers, message }, nowMs) {
    const retryAfterSeconds = seconds(headers['retry-after']);
    if (retryAfterSeconds !== undefined)
        return retryAfterSeconds * 1000;
    const resetSeconds = seconds(headers['x-ratelimit-reset']);
    if (String(headers['x-ratelimit-remaining']) === '0' && resetSeconds !== undefined)
        return Math.max(resetSeconds * 1000 - nowMs, 1000);
    return status === 429 || /secondary rate limit/i.test(message) ? 60_000 : undefined;
}
function seconds(value) {
    return /^\d{1,12}$/.test(String(value)) ? Number(value) : undefined;
}

;// CONCATENATED MODULE: ./build/github/open-github-api.js


/** All of publishing, with its waits, takes no longer than this. */
const budgetMs = 60_000;
const requestTimeoutMs = 20_000;
/**
 * GitHub's API through Octokit, and through the proxy of the environment. Loaded only here, since
 * most runs publish no comment. Throws GitHubError when `repository` is no `owner/name`, or Octokit can't be loaded.
 */
async function openGitHubApi({ token, repository, apiUrl, clock }) {
    const [, owner = '', repo = ''] = /^([\w.-]+)\/([\w.-]+)$/.exec(repository) ?? [];
    if (!owner)
        throw new github_api/* GitHubError */.y(undefined, `${JSON.stringify(repository)} is no repository of GitHub`);
    const { getOctokit } = await loadOctokit();
    const octokit = getOctokit(token, { baseUrl: apiUrl, log: silent });
    const deadlineMs = clock.now() + budgetMs;
    octokit.hook.wrap('request', async (request, options) => {
        for (let attempt = 1;; attempt++) {
            const signal = AbortSignal.timeout(Math.max(Math.min(requestTimeoutMs, deadlineMs - clock.now()), 1));
            // Octokit's hooks share one `options`; a copy would be dropped by the next hook, and the signal with it.
            options.request = { ...options.request, signal };
            try {
                return await request(options);
            }
            catch (error) {
                const failure = describe(error, options.method, options.url);
                const delayMs = retryDelayMs({ ...failure, method: options.method, attempt }, clock.now());
                if (delayMs === undefined || clock.now() + delayMs >= deadlineMs)
                    throw new github_api/* GitHubError */.y(failure.status, failure.message, { cause: error });
                await clock.sleep(delayMs);
            }
        }
    });
    const { actions, issues, pulls, repos } = octokit.rest;
    return {
        viewer: async () => {
            try {
                const answer = await octokit.graphql('query { viewer { login databaseId } }');
                return toViewer(answer);
            }
            catch {
                // It only spares a second comment, which upsertComment would remove again.
                return undefined;
            }
        },
        listComments: async (pullNumber) => {
            const all = await octokit.paginate(issues.listComments, {
                owner,
                repo,
                issue_number: pullNumber,
                per_page: 100,
            });
            return all.map(toComment).sort((a, b) => a.id - b.id);
        },
        createComment: async (pullNumber, body) => toComment((await issues.createComment({ owner, repo, issue_number: pullNumber, body })).data),
        updateComment: async (commentId, body) => {
            await issues.updateComment({ owner, repo, comment_id: commentId, body });
        },
        deleteComment: async (commentId) => {
            await issues.deleteComment({ owner, repo, comment_id: commentId });
        },
        latestCommits: async (branch) => {
            // In full, or a tag of the same name would win.
            const sha = `refs/heads/${branch}`;
            const { data } = await repos.listCommits({ owner, repo, sha, per_page: 100 });
            return data.map((commit) => commit.sha);
        },
        fileAt: async (ref, path) => {
            try {
                const { data } = await repos.getContent({ owner, repo, path, ref });
                if (!Array.isArray(data) && data.type === 'file' && data.encoding === 'base64')
                    return Buffer.from(data.content, 'base64');
            }
            catch (error) {
                if (error instanceof github_api/* GitHubError */.y && error.status === 404)
                    return undefined;
                throw error;
            }
            throw new github_api/* GitHubError */.y(200, `${JSON.stringify(path)} is no file of at most 1 MiB there`);
        },
        successfulRuns: async (workflow_id, branch) => {
            const asked = { owner, repo, workflow_id, branch, status: 'success', per_page: 30 };
            const { data } = await actions.listWorkflowRuns({ ...asked, exclude_pull_requests: true });
            return data.workflow_runs.map((run) => ({
                id: run.id,
                headSha: run.head_sha,
                event: run.event,
                headRepository: nameOf(run.head_repository),
            }));
        },
        artifactsOf: async (run_id, name) => {
            const { data } = await actions.listWorkflowRunArtifacts({ owner, repo, run_id, name, per_page: 100 });
            return data.artifacts
                .map((one) => ({
                id: one.id,
                size: one.size_in_bytes,
                isExpired: one.expired,
                digest: one.digest ?? undefined,
            }))
                .sort((a, b) => b.id - a.id);
        },
        downloadArtifact: async (artifact_id, limitBytes) => {
            // Redirected to a signed link elsewhere, where fetch doesn't take the token along.
            const asked = { owner, repo, artifact_id, archive_format: 'zip' };
            const answer = await actions.downloadArtifact({
                ...asked,
                request: { parseSuccessResponseBody: false },
            });
            return readWithin(answer.data, limitBytes);
        },
        openPullRequests: async (head) => {
            const { data } = await pulls.list({ owner, repo, state: 'open', head, per_page: 100 });
            return data.map(({ number, head: { sha, repo: headRepo } }) => ({
                number,
                headSha: sha,
                headRepository: nameOf(headRepo),
            }));
        },
    };
}
/** A fork that was deleted is null, which the published types don't know. */
const nameOf = (repository) => repository?.full_name;
async function readWithin(body, limitBytes) {
    const chunks = [];
    let size = 0;
    try {
        for await (const chunk of body) {
            size += chunk.length;
            if (size > limitBytes)
                throw new Error(`it has more than ${limitBytes} bytes`);
            chunks.push(chunk);
        }
    }
    catch (error) {
        throw new github_api/* GitHubError */.y(200, `The artifact could not be read: ${String(error)}`, { cause: error });
    }
    return Buffer.concat(chunks);
}
async function loadOctokit() {
    try {
        return await Promise.all(/* import() */[__webpack_require__.e("undici"), __webpack_require__.e("actions-artifact+actions-github")]).then(__webpack_require__.bind(__webpack_require__, 61351));
    }
    catch (error) {
        // It reads the event's file when it is loaded, and that may be broken.
        throw new github_api/* GitHubError */.y(undefined, `Octokit can't be loaded: ${String(error)}`, { cause: error });
    }
}
const silent = {
    debug: () => undefined,
    info: () => undefined,
    warn: () => undefined,
    error: () => undefined,
};
function toViewer(answer) {
    const viewer = answer
        .viewer;
    if (typeof viewer?.login !== 'string')
        return undefined;
    return {
        login: viewer.login,
        id: typeof viewer.databaseId === 'number' ? viewer.databaseId : undefined,
    };
}
function toComment({ id, body, user }) {
    return { id, body: body ?? '', author: user ? { id: user.id, login: user.login } : undefined };
}
/** Octokit's error as plain data. Its own message may hold a whole page of a proxy, so it is cut. */
function describe(error, method, url) {
    const { status, message, response } = error;
    // Octokit gives a failed connection the status 500, but then there is no answer.
    const answered = response !== undefined && typeof status === 'number';
    const words = String(message).replaceAll(/\s+/g, ' ').slice(0, 300);
    return {
        status: answered ? status : undefined,
        headers: response?.headers ?? {},
        message: `${method} ${url}: ${answered ? `${status} ` : ''}${words}`,
    };
}


/***/ }),

/***/ 62645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zm: () => (/* binding */ loadForComment),
  Gy: () => (/* binding */ postComment),
  u3: () => (/* binding */ postReportComment)
});

// EXTERNAL MODULE: ./build/github/workflow-event.js
var workflow_event = __webpack_require__(38016);
;// CONCATENATED MODULE: ./build/github/find-pull-request.js

/** Whether a look at GitHub could find a pull request for this event. */
function mayHavePullRequest(event) {
    return numberOf(event) !== undefined || event.name === 'workflow_run';
}
/**
 * The number of the pull request that the workflow runs for; `undefined` when there is none, or no single one. Of a
 * `workflow_run` it is the open one with the head of the triggering run: GitHub tells that head, so no artifact can
 * choose where the comment goes. It is looked for by branch, since GitHub's list by commit doesn't know commits of
 * forks. Throws GitHubError.
 */
async function findPullRequest(event, api) {
    if (event.name !== 'workflow_run')
        return numberOf(event);
    const run = (0,workflow_event/* valueAt */.fK)(event.payload, 'workflow_run');
    const headSha = (0,workflow_event/* textAt */.$6)(run, 'head_sha');
    const branch = (0,workflow_event/* textAt */.$6)(run, 'head_branch');
    const repository = (0,workflow_event/* textAt */.$6)(run, 'head_repository', 'full_name');
    const owner = (0,workflow_event/* textAt */.$6)(run, 'head_repository', 'owner', 'login');
    if (!headSha || !branch || !repository || !owner)
        return undefined;
    const found = (await api.openPullRequests(`${owner}:${branch}`)).filter((pull) => pull.headSha === headSha && pull.headRepository === repository);
    return found.length === 1 ? found[0]?.number : undefined;
}
function numberOf({ name, payload, ref }) {
    // The comment of an issue says the same of a pull request, but for this member.
    const isIssue = name === 'issue_comment' && (0,workflow_event/* valueAt */.fK)(payload, 'issue', 'pull_request') !== undefined;
    const given = /^pull_request/.test(name)
        ? (0,workflow_event/* valueAt */.fK)(payload, 'pull_request', 'number')
        : isIssue
            ? (0,workflow_event/* valueAt */.fK)(payload, 'issue', 'number')
            : undefined;
    const number = given ?? Number(/^refs\/pull\/(\d{1,9})\/(?:merge|head)$/.exec(ref)?.[1] ?? NaN);
    return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : undefined;
}
/** Whether the pull request comes from a fork, whose workflows get a token that only reads. */
function isForkEvent({ name, payload, repository }) {
    const head = (0,workflow_event/* textAt */.$6)(payload, 'pull_request', 'head', 'repo', 'full_name');
    const isPull = name !== 'pull_request_target' && (0,workflow_event/* valueAt */.fK)(payload, 'pull_request') !== undefined;
    return isPull && head !== repository;
}

// EXTERNAL MODULE: ./build/github/github-api.js
var github_api = __webpack_require__(88714);
;// CONCATENATED MODULE: ./build/github/tell-refusal.js


/**
 * Tells in the log why there is no comment, so that it can't change the verdict. On forks a token that only reads is
 * the rule, and no contributor can change it, so there it is no warning. Throws what is no GitHubError again.
 */
function tellRefusal(error, event, log) {
    if (!(error instanceof github_api/* GitHubError */.y))
        throw error;
    const isFork = isForkEvent(event);
    log[isFork && error.status === 403 ? 'info' : 'warning'](explainRefusal(error, isFork));
    return 'skipped';
}
/** Why GitHub refused the comment, and what to change. */
function explainRefusal(error, isFork) {
    return `The pull-request comment could not be published: ${error.message}. ${remedyFor(error, isFork)} The report is in the job summary.`;
}
function remedyFor({ status, message }, isFork) {
    if (status === undefined)
        return 'GitHub could not be reached.';
    if (status === 429 || /rate limit/i.test(message))
        return 'GitHub limits the rate of requests; run the job again later.';
    if (/locked/i.test(message))
        return 'The conversation is locked: unlock it to allow comments.';
    if (/archived/i.test(message))
        return 'An archived repository takes no comments.';
    if (status === 403 && isFork)
        return 'The token of a pull request from a fork only reads: post the comment from a workflow_run workflow with `model-gate report results.json --comment`.';
    if (status === 401 || status === 403 || status === 404)
        return 'The token needs `permissions: pull-requests: write` in the workflow.';
    if (status >= 500)
        return 'GitHub has trouble; run the job again later.';
    return '';
}

// EXTERNAL MODULE: ./build/github/open-github-api.js + 1 modules
var open_github_api = __webpack_require__(39987);
// EXTERNAL MODULE: ./build/domain/outcome.js
var domain_outcome = __webpack_require__(93153);
// EXTERNAL MODULE: ./build/reports/safe-text/escape-html.js
var escape_html = __webpack_require__(60299);
// EXTERNAL MODULE: ./build/reports/markdown/fit-sections.js
var fit_sections = __webpack_require__(43680);
// EXTERNAL MODULE: ./build/reports/markdown/case-folds.js
var case_folds = __webpack_require__(75315);
// EXTERNAL MODULE: ./build/reports/markdown/comparison-section.js
var comparison_section = __webpack_require__(14781);
// EXTERNAL MODULE: ./build/reports/markdown/finding-sections.js
var finding_sections = __webpack_require__(78806);
// EXTERNAL MODULE: ./build/reports/facts/measured-share.js
var measured_share = __webpack_require__(31016);
// EXTERNAL MODULE: ./build/reports/facts/source-facts.js
var source_facts = __webpack_require__(24901);
// EXTERNAL MODULE: ./build/reports/markdown/result-sections.js + 1 modules
var result_sections = __webpack_require__(82345);
// EXTERNAL MODULE: ./build/reports/markdown/verdict-sections.js
var verdict_sections = __webpack_require__(14198);
;// CONCATENATED MODULE: ./build/reports/markdown/comment.js










/** GitHub's limit for a comment, in characters; the hidden marker counts, too. */
const commentLimitCharacters = 65_536;
/** As many as a reader of a pull request scrolls past. */
const defaultCommentLength = 10_000;
const whole = 'the job summary';
/**
 * The pull-request comment without its hidden marker: verdict and reason first, then what counts, then folded what
 * does not. Never over the limit; verdict, counts and links stay whatever else must go.
 */
function renderComment(outcome, { limitCharacters, links }) {
    const { verdict, results } = outcome;
    const first = [(0,verdict_sections/* heading */.R_)(outcome), (0,verdict_sections/* explanation */.Qb)(outcome), (0,verdict_sections/* rulesLine */.U4)(outcome)];
    const linked = linkLine(outcome, links);
    if (!(0,domain_outcome/* isJudged */.s)(verdict)) {
        const found = [(0,finding_sections/* findingTable */.ck)(outcome, whole), (0,result_sections/* categoryTable */.d)(outcome)];
        return (0,fit_sections/* fitSections */.WK)([...first, linked, ...found, about(outcome)], limitCharacters, fit_sections/* utf16Units */.q0);
    }
    const sections = [
        ...first,
        ...(0,comparison_section/* comparisonSections */.w)(verdict, whole),
        linked,
        (0,verdict_sections/* comparisonLine */.iF)(verdict),
        (0,verdict_sections/* notes */.Q2)(verdict, results),
        (0,finding_sections/* findingTable */.ck)(outcome, whole),
        (0,finding_sections/* furtherFindings */.JT)(outcome, whole),
        (0,result_sections/* categoryTable */.d)(outcome),
        (0,result_sections/* modelTable */.C)(results),
        (0,case_folds/* uncertainFold */.be)(verdict, whole),
        (0,case_folds/* fixedFold */.cu)(verdict, whole),
        (0,case_folds/* knownFold */.Zn)(verdict, whole),
        (0,case_folds/* ignoredFold */.e$)(verdict, whole),
        (0,case_folds/* skippedFold */.wb)(results, whole),
        about(outcome),
    ];
    return (0,fit_sections/* fitSections */.WK)(sections, limitCharacters, fit_sections/* utf16Units */.q0);
}
/** What a comment about findings becomes once the run passes again: two lines, and the rules where they are others. */
function renderPassingNote(outcome, links) {
    const { verdict } = outcome;
    const counts = (0,domain_outcome/* isJudged */.s)(verdict) && outcome.results !== undefined ? (0,verdict_sections/* countsLine */.J7)(verdict) : '';
    const share = (0,measured_share/* measuredShare */.W)(verdict);
    const sections = [
        { rank: 0, head: `## ✅ Model gate passes now${share && ` (${share})`}` },
        { rank: 0, head: counts && `<p>${counts}</p>` },
        (0,verdict_sections/* rulesLine */.U4)(outcome),
        linkLine(outcome, links),
        about(outcome),
    ];
    return (0,fit_sections/* fitSections */.WK)(sections, commentLimitCharacters, fit_sections/* utf16Units */.q0);
}
function linkLine({ results }, links) {
    const testRunUrl = links.testRunUrl ?? results?.testRun.webUrl ?? '';
    const shown = [
        ['Job summary', links.summaryUrl],
        ['HTML report', links.artifactUrl],
        // The cluster's own word, or a file's: a reader sees where it leads.
        [`Test run on ${hostOf(testRunUrl)}`, testRunUrl],
    ];
    const text = shown.filter(([, url]) => (0,escape_html/* isWebAddress */.d3)(url)).map(([label, url]) => (0,escape_html/* link */.nf)(label, url));
    return { rank: 0, head: text.length === 0 ? '' : `<p>${text.join(' · ')}</p>` };
}
function hostOf(url) {
    return URL.canParse(url) ? new URL(url).host : '';
}
function about({ asked }) {
    const name = (0,escape_html/* code */.aY)(asked?.run.name ?? '', 120);
    // Of what ran here, the files say more than the engine does.
    const facts = (0,source_facts/* sourceFacts */.t)(asked);
    const told = facts.length > 0
        ? facts.map(([label, origin]) => `${label.toLowerCase()} ${(0,escape_html/* code */.aY)(origin, 120)}`).join(', ')
        : `on ${(0,escape_html/* code */.aY)(asked?.target ?? '')}`;
    return { rank: 1, head: name && `<p><sub>${name}${facts.length > 0 ? ':' : ''} ${told}</sub></p>` };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/github/comment-mark.js

const statePattern = /^<!-- model-gate-state:\{"verdict":"(passed|failed|skipped|error)","findings":"([0-9a-f]{16})","form":"(report|note)"(?:,"writer":\{"run":"([0-9a-f]{16})","gate":"([0-9a-f]{16})"\})?\} -->$/;
/** The comment's first line: what tells it from the comments of other gates. The key itself stays out, being foreign. */
function commentMarker(key) {
    return `<!-- model-gate:${shortHash(key)} -->`;
}
/** The hidden line before the text of a gate. */
function stateMark({ verdict, findings, form, writer }) {
    return `<!-- model-gate-state:${JSON.stringify({ verdict, findings, form, writer })} -->`;
}
/** What the hidden line remembers; `undefined` when somebody has changed it. */
function readStateMark(line) {
    const [, verdict, findings, form, run, gate] = statePattern.exec(line) ?? [];
    if (findings === undefined)
        return undefined;
    const writer = run === undefined || gate === undefined ? undefined : { run, gate };
    return { verdict: verdict, findings, form: form, writer };
}
/** 16 hexadecimal digits. */
function shortHash(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 16);
}

;// CONCATENATED MODULE: ./build/github/comment-sections.js

// Foreign text never has a line like it: its angle brackets are escaped.
const between = '\n---\n\n';
const nextSection = new RegExp(`${between}(?=<!-- model-gate-state:)`);
function writeSections(key, sections) {
    const texts = sections.map(({ state, text }) => `${stateMark(state)}\n${text}`);
    return `${commentMarker(key)}\n${texts.join(between)}`;
}
/** None when somebody has changed the hidden line at the top. */
function readSections(body) {
    const [, ...lines] = body.replaceAll('\r\n', '\n').split('\n');
    const sections = lines
        .join('\n')
        .split(nextSection)
        .map((section) => {
        const end = `${section}\n`.indexOf('\n');
        return { state: readStateMark(section.slice(0, end)), text: section.slice(end + 1) };
    });
    return sections[0]?.state === undefined ? [] : sections.filter(isKnown);
}
function isKnown(section) {
    return section.state !== undefined;
}
/** Those that other gates of the same workflow run wrote: other legs of a matrix, say. */
function ofOtherLegs(sections, writer) {
    return sections.filter(({ state }) => {
        const there = state.writer;
        return there !== undefined && there.run === writer?.run && there.gate !== writer.gate;
    });
}
/** The section of this gate, of this run or of one before it. */
function ofGate(sections, writer) {
    return sections.find(({ state }) => state.writer !== undefined && state.writer.gate === writer?.gate);
}

;// CONCATENATED MODULE: ./build/github/beside-other-legs.js

/** More legs than that find no room: each would have a line or two. */
const mostSections = 20;
/**
 * The comment that tells of this gate and of the other gates of the same workflow run that did not pass. One that passes
 * takes no failure back and adds nothing to it. `there`: what stands there now. The order of the sections hangs on the
 * gates alone, not on which of them ends first.
 */
function besideOtherLegs(key, own, there) {
    const { state, render, mostCharacters } = own;
    const failed = failedLegs(there, state);
    const isFull = failed.length >= mostSections;
    if (failed.length > 0 && (state.verdict === 'passed' || isFull))
        return writeSections(key, failed);
    const all = [{ state, text: '' }, ...failed];
    const marksLength = writeSections(key, all.map((section) => ({ ...section, text: '' }))).length;
    // GitHub counts characters; counted in UTF-16 units, as here, a text is never shorter.
    const room = mostCharacters - marksLength;
    const carried = failed.map((section) => shorten(section, Math.floor(room / all.length)));
    const taken = carried.reduce((sum, { text }) => sum + text.length, 0);
    return writeSections(key, [{ state, text: render(room - taken) }, ...carried].sort(byGate));
}
/** The other gates of its run that did not pass, as the comment tells them. */
function failedLegs(there, { writer }) {
    const others = ofOtherLegs(readSections(there ?? ''), writer);
    return others.filter(({ state }) => state.verdict !== 'passed');
}
/** The whole text, else its heading, and the reason and the counts where they stand in one paragraph. */
function shorten(section, room) {
    if (section.text.length <= room)
        return section;
    const [heading = '', reason = ''] = section.text.split('\n\n', 2);
    const brief = reason.startsWith('<p>') ? `${heading}\n\n${reason}\n` : `${heading}\n`;
    return { ...section, text: [brief, `${heading}\n`].find((text) => text.length <= room) ?? '' };
}
function byGate(a, b) {
    const [gateA = '', gateB = ''] = [a.state.writer?.gate, b.state.writer?.gate];
    return gateA < gateB ? -1 : Number(gateA > gateB);
}

// EXTERNAL MODULE: ./build/domain/judge/case-name.js
var case_name = __webpack_require__(74161);
;// CONCATENATED MODULE: ./build/github/hash-findings.js



/**
 * The set of findings as 16 hexadecimal digits: which cases, with which severity, in any order. Ids are left out, being
 * positions, and measured numbers, which move a little with each run. Of an error its code stands for the findings.
 */
function hashFindings(verdict) {
    if (verdict.kind === 'error')
        return shortHash(`error ${verdict.code}`);
    if (!(0,domain_outcome/* isJudged */.s)(verdict))
        return shortHash('[]');
    const cases = verdict.findings.map(({ severity, testCase }) => {
        const { testType, category, features } = testCase;
        const name = (0,case_name/* subsetOf */.cy)(testCase) ?? (0,case_name/* sampledTextOf */.Rb)(testCase) ?? null;
        return JSON.stringify([severity, testType, category, [...features].sort(), name]);
    });
    return shortHash(JSON.stringify(cases.sort()));
}

;// CONCATENATED MODULE: ./build/github/choose-comment.js

/**
 * What to write: a new state of the comment, or `undefined` to leave everything as it is. A run that passes turns an
 * existing comment into a short note in every mode but `never`. A run that tested nothing (skipped, validated) or was
 * stopped from outside says nothing about the model, so it never takes a verdict back. `previous` is the state of the
 * existing comment: `'none'` when there is no comment, `undefined` when its state can't be read.
 */
function chooseComment(when, { verdict, results }, previous) {
    if (when === 'never')
        return undefined;
    if (verdict.kind === 'error' && verdict.code === 'interrupted')
        return undefined;
    if (verdict.kind === 'skipped' || (verdict.kind === 'passed' && !results))
        return undefined;
    const findings = hashFindings(verdict);
    const report = { verdict: verdict.kind, findings, form: 'report' };
    const isUnchanged = previous !== 'none' && previous?.verdict === verdict.kind && previous.findings === findings;
    if (when === 'on-change' && isUnchanged)
        return undefined;
    if (verdict.kind !== 'passed')
        return report;
    if (previous !== 'none')
        return keepsReport(when, previous) ? report : { ...report, form: 'note' };
    // No comment counts as one that tells a passed run without findings.
    const isNews = when === 'always' || (when === 'on-change' && verdict.findings.length > 0);
    return isNews ? report : undefined;
}
/** With `always`, a comment that told a passed run in full goes on to do so: there was nothing to recover from. */
function keepsReport(when, previous) {
    return when === 'always' && previous?.verdict === 'passed' && previous.form === 'report';
}

;// CONCATENATED MODULE: ./build/github/upsert-comment.js

const maxRounds = 4;
/** Those of `comments` that stand in this place. Others may quote the marker, so the author and the start count. */
function commentsAt({ marker, author }, comments) {
    return comments.filter((comment) => comment.body.startsWith(marker) && isBy(author, comment));
}
/**
 * Brings the place to exactly one comment, with the composed text: the oldest is kept and changed in place, others are removed.
 * After a creation the list is looked at again, so two jobs that create at the same time end with one comment, and
 * with the text of the one that wrote last. `comments`: the list as it was seen before. `compose`: the text, given the one
 * that stands there at the moment. Throws GitHubError.
 */
async function upsertComment(api, place, compose, comments) {
    let author = place.author;
    let created;
    let seen = comments;
    for (let round = 1;; round++) {
        const isLast = round === maxRounds;
        const found = commentsAt({ ...place, author }, seen);
        // A list may be a moment behind.
        const all = created && !found.some(({ id }) => id === created?.id) ? [...found, created] : found;
        const [kept, ...others] = [...all].sort((a, b) => a.id - b.id);
        const body = compose(kept?.body);
        try {
            if (!kept) {
                created = await api.createComment(place.pullNumber, body);
                author = created.author ?? author;
            }
            else {
                const isUnchanged = kept.body === body;
                if (!isUnchanged)
                    await api.updateComment(kept.id, body);
                for (const other of others)
                    await remove(api, other.id);
                if (kept.id === created?.id)
                    return 'created';
                return isUnchanged && !created ? 'unchanged' : 'updated';
            }
        }
        catch (error) {
            // Somebody removed the kept comment meanwhile, or nobody knows whether the new one was made.
            if (isLast || !(error instanceof github_api/* GitHubError */.y) || !isWorthALook(error, kept))
                throw error;
            created = created?.id === kept?.id ? undefined : created;
        }
        seen = await api.listComments(place.pullNumber);
    }
}
function isWorthALook({ status }, kept) {
    return kept ? status === 404 : status === undefined || status >= 500;
}
async function remove(api, commentId) {
    try {
        await api.deleteComment(commentId);
    }
    catch (error) {
        // Another job was faster.
        if (!(error instanceof github_api/* GitHubError */.y && error.status === 404))
            throw error;
    }
}
function isBy(author, comment) {
    if (!comment.author)
        return false;
    return author.id === undefined ? comment.author.login === author.login : comment.author.id === author.id;
}

;// CONCATENATED MODULE: ./build/github/restore-comment.js


/** Longer than a job takes from its look at the comments to the end of its write. */
const writingMs = 2_000;
const maxLooks = 3;
/**
 * Looks again at a comment that tells what did not pass. Another leg of the run may have looked before it was written and
 * have written after it: GitHub has no write that asks what it replaces. Then it is told anew. Throws GitHubError.
 */
async function restoreComment({ api, place, compose, writer, clock }) {
    for (let look = 0; look < maxLooks; look++) {
        await clock.sleep(writingMs);
        const comments = await api.listComments(place.pullNumber);
        const [there] = commentsAt(place, comments);
        const sections = readSections(there?.body ?? '');
        if (ofGate(sections, writer) || ofOtherLegs(sections, writer).length === 0)
            return;
        await upsertComment(api, place, compose, comments);
    }
}

;// CONCATENATED MODULE: ./build/github/publish-comment.js








/** For the log. */
const sharedKeyAdvice = 'Another gate of this workflow run, which did not pass, writes its comment under the same key: one comment tells of all that did not pass. For a comment of its own give each gate a comment-key, in a matrix with the value of the leg: comment-key: gate ${{ matrix.model }}.';
/** The token of a workflow, should GitHub not say whose it is. */
const workflowAccount = { id: undefined, login: 'github-actions[bot]' };
/** Brings the gate's one comment on the pull request up to date. Throws GitHubError when GitHub refuses. */
async function publishComment({ outcome, settings, event, api, links, log, clock, }) {
    if (settings.when === 'never')
        return 'skipped';
    const pullNumber = await findPullRequest(event, api);
    if (pullNumber === undefined) {
        log.info('No single pull request belongs to this run, so no comment is written.');
        return 'skipped';
    }
    const marker = commentMarker(settings.key);
    const place = { pullNumber, marker, author: (await api.viewer()) ?? workflowAccount };
    const comments = await api.listComments(pullNumber);
    const [existing] = commentsAt(place, comments);
    const writer = writerOf(settings, event);
    const previous = existing ? previousState(existing.body, outcome, writer) : 'none';
    const chosen = chooseComment(settings.when, outcome, previous);
    if (!chosen)
        return existing ? 'unchanged' : 'skipped';
    const state = { ...chosen, writer };
    const wanted = outcome.asked?.report.commentLength ?? defaultCommentLength;
    const mostCharacters = Math.min(commentLimitCharacters, wanted);
    const render = (limitCharacters) => state.form === 'note'
        ? renderPassingNote(outcome, links)
        : renderComment(outcome, { limitCharacters, links });
    let isTold = false;
    const compose = (there) => {
        if (!isTold && failedLegs(there, state).length > 0) {
            log.info(sharedKeyAdvice);
            isTold = true;
        }
        return besideOtherLegs(settings.key, { state, render, mostCharacters }, there);
    };
    const result = await upsertComment(api, place, compose, comments);
    if (result !== 'unchanged' && state.verdict !== 'passed' && writer) {
        await restoreComment({ api, place, compose, writer, clock });
    }
    return result;
}
/**
 * What the comment said of this gate, else of whichever wrote it. That another leg of this run fails in the same way is no
 * reason to leave this one out.
 */
function previousState(body, { verdict }, writer) {
    const sections = readSections(body);
    const known = ofGate(sections, writer) ?? sections[0];
    if (!known || verdict.kind === 'passed')
        return known?.state;
    return ofOtherLegs([known], writer).length > 0 ? undefined : known.state;
}
function writerOf({ subject }, { runUrl }) {
    if (subject === undefined || runUrl === undefined)
        return undefined;
    return { run: shortHash(runUrl), gate: shortHash(subject) };
}

;// CONCATENATED MODULE: ./build/github/post-comment.js





/**
 * The comment of a run that has just ended, as its plan asks for it. Outside of pull requests nothing is loaded and
 * nobody is asked. What GitHub refuses is told in the log and never thrown, so that it can't change the verdict.
 */
async function postComment(outcome, edge, artifactUrl) {
    // Without a plan nobody knows whether a comment is wanted.
    if (!outcome.asked)
        return 'skipped';
    const { comment, commentKey, subject, annotatedFile } = outcome.asked.report;
    // Of legs that differ in the machine alone, the runner's name tells.
    const leg = JSON.stringify([subject, annotatedFile, edge.env.RUNNER_NAME]);
    return post(outcome, { when: comment, key: commentKey, subject: leg }, edge, artifactUrl);
}
/** Loads what `postComment` needs where it may have something to write. */
async function loadForComment({ comment }, { token, env }) {
    if (comment === 'never' || token === '' || !mayHavePullRequest(await (0,workflow_event/* readWorkflowEvent */.mE)(env)))
        return;
    // What is wrong with it is told when it is used.
    await (0,open_github_api/* loadOctokit */.m)().catch(() => undefined);
}
/**
 * The comment of a run whose results came as a file, as to a `workflow_run` after a pull request from a fork. The file
 * may be of an attacker: it says what the comment tells, but neither where it goes, nor under which key, nor with
 * links. Without a key the name of the triggering workflow is the key.
 */
async function postReportComment(outcome, { when = 'on-failure', key, }, edge) {
    const event = await (0,workflow_event/* readWorkflowEvent */.mE)(edge.env);
    const ownKey = key ?? (0,workflow_event/* textAt */.$6)(event.payload, 'workflow_run', 'name') ?? edge.env.GITHUB_WORKFLOW ?? '';
    return post(withoutLinks(outcome), { when, key: ownKey, subject: undefined }, edge);
}
async function post(outcome, settings, { token, env, log, clock }, artifactUrl) {
    if (settings.when === 'never')
        return 'skipped';
    const event = await (0,workflow_event/* readWorkflowEvent */.mE)(env);
    if (!mayHavePullRequest(event)) {
        log.debug('The workflow does not run for a pull request, so no comment is written.');
        return 'skipped';
    }
    if (token === '') {
        log.warning('The pull-request comment needs github-token; the report is in the job summary. Leave the input away to use the token of the workflow.');
        return 'skipped';
    }
    const apiUrl = (env.GITHUB_API_URL ?? 'https://api.github.com').replace(/\/+$/, '');
    try {
        const api = await (0,open_github_api/* openGitHubApi */.I)({ token, repository: event.repository, apiUrl, clock });
        const links = { summaryUrl: event.runUrl, artifactUrl };
        return await publishComment({ outcome, settings, event, api, links, log, clock });
    }
    catch (error) {
        return tellRefusal(error, event, log);
    }
}
function withoutLinks(outcome) {
    const { results } = outcome;
    if (!results)
        return outcome;
    return { ...outcome, results: { ...results, testRun: { ...results.testRun, webUrl: undefined } } };
}


/***/ }),

/***/ 38016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   mE: () => (/* binding */ readWorkflowEvent)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

const maxPayloadBytes = 32 * 1024 * 1024;
/** The event by the runner's variables. A payload that can't be read is `undefined`, as outside of a runner. */
async function readWorkflowEvent(env) {
    const repository = env.GITHUB_REPOSITORY ?? '';
    const server = env.GITHUB_SERVER_URL ?? 'https://github.com';
    const run = `${server}/${repository}/actions/runs/${env.GITHUB_RUN_ID ?? ''}`;
    const attempt = env.GITHUB_RUN_ATTEMPT ? `/attempts/${env.GITHUB_RUN_ATTEMPT}` : '';
    return {
        name: env.GITHUB_EVENT_NAME ?? '',
        payload: await readPayload(env.GITHUB_EVENT_PATH),
        repository,
        ref: env.GITHUB_REF ?? '',
        runUrl: env.GITHUB_RUN_ID ? `${run}${attempt}` : undefined,
    };
}
async function readPayload(path) {
    if (!path)
        return undefined;
    try {
        const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
        return bytes.length > maxPayloadBytes ? undefined : JSON.parse(bytes.toString('utf8'));
    }
    catch {
        return undefined;
    }
}
/** The value at this path of a payload; `undefined` when there is none. */
function valueAt(payload, ...path) {
    return path.reduce((value, name) => typeof value === 'object' && value !== null && Object.hasOwn(value, name)
        ? value[name]
        : undefined, payload);
}
/** As `valueAt`, when it is a text that isn't empty. */
function textAt(payload, ...path) {
    const value = valueAt(payload, ...path);
    return typeof value === 'string' && value !== '' ? value : undefined;
}


/***/ }),

/***/ 15246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Os: () => (/* binding */ isShareMetric),
/* harmony export */   Xq: () => (/* binding */ formatSize),
/* harmony export */   _K: () => (/* binding */ scaleOf),
/* harmony export */   ak: () => (/* binding */ metricOf),
/* harmony export */   ej: () => (/* binding */ formatAmount),
/* harmony export */   gI: () => (/* binding */ formatMetric)
/* harmony export */ });
/* harmony import */ var _domain_comparison_case_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98001);
/* harmony import */ var _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57307);
/* harmony import */ var _domain_measures_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24619);
/* harmony import */ var _domain_metrics_metric_directions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25694);
/* harmony import */ var _format_number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69251);





const shareMetrics = [
    'accuracy',
    'multiclass_accuracy',
    'precision',
    'recall',
    'macro_precision',
    'macro_recall',
    'class_recall',
    'false_positive_rate',
    'false_negative_rate',
];
const percents = [
    _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.shareOfFailingRows,
    _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.shareOfFlippedPredictions,
    _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.shareOfRowsWithoutAnAnswer,
    _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.shareOfErrorsThatTheFeatureAloneAvoids,
    _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.shareOfTheMeansErrorsAvoided,
    _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.shareOfTheCommonestValue,
].map(({ name }) => name);
const pointsOfShares = [
    _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.excessShareOfFailingRows,
    _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.shareOfFailingRowsBeyondTheReference,
    _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.shareOfSharedRowsBeyondChance,
    _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.shareBeyondTheReference,
    _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.excessOfMisreadTexts,
    _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.excessOfTextsOfOneLength,
    _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.overConfidence,
    _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.accuracyGainedByTheBestOrder,
    _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.differenceFromTheCommonestClass,
].map(({ name }) => name);
/** How the values of a metric are written. */
function isShareMetric(metric) {
    return shareMetrics.includes(metric);
}
function formatMetric(metric, value) {
    return isShareMetric(metric) ? (0,_format_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPercent */ .l9)(value) : (0,_format_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(value);
}
/** The scale of what the case found, of its interval and of its thresholds. */
function scaleOf(testCase) {
    const name = testCase.metrics[0]?.name ?? '';
    if (percents.includes(name))
        return 'percent';
    if (pointsOfShares.includes(name))
        return 'points';
    const metric = metricOf(testCase);
    if (metric === undefined || testCase.metrics[0]?.category !== 'performance-diff')
        return 'number';
    if (_domain_metrics_metric_directions_js__WEBPACK_IMPORTED_MODULE_2__/* .unitMetrics */ .kn.includes(metric))
        return 'labelRange';
    return isShareMetric(metric) ? 'points' : 'number';
}
/** The metric that a case is about. */
function metricOf(testCase) {
    const { testType } = testCase;
    return testType.startsWith(_domain_comparison_case_js__WEBPACK_IMPORTED_MODULE_4__/* .comparisonPrefix */ .S)
        ? testType.slice(_domain_comparison_case_js__WEBPACK_IMPORTED_MODULE_4__/* .comparisonPrefix */ .S.length)
        : (0,_domain_measures_read_js__WEBPACK_IMPORTED_MODULE_1__/* .read */ .L)(testCase, _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.metric);
}
/** `10.6 points`, `43 %`, `74 % of the label range`; without a sign. */
function formatAmount(value, scale, digits = 3) {
    const size = formatSize(value, scale, digits);
    if (scale === 'points')
        return `${size} ${size === '1' ? 'point' : 'points'}`;
    return scale === 'labelRange' ? `${size} of the label range` : size;
}
/** The same before another amount of the scale that tells its unit. */
function formatSize(value, scale, digits = 3) {
    const size = Math.abs(value);
    if (scale === 'points')
        return (0,_format_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(size * 100, digits);
    return scale === 'number' ? (0,_format_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(size, digits) : `${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(size * 100, digits)} %`;
}


/***/ }),

/***/ 57990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ caseFacts),
  X: () => (/* binding */ evidenceOf)
});

// EXTERNAL MODULE: ./build/domain/judge/is-uncertain.js
var is_uncertain = __webpack_require__(29195);
// EXTERNAL MODULE: ./build/domain/measures/index.js + 12 modules
var measures = __webpack_require__(57307);
// EXTERNAL MODULE: ./build/domain/measures/read.js
var read = __webpack_require__(24619);
// EXTERNAL MODULE: ./build/reports/safe-text/clean-text.js
var clean_text = __webpack_require__(12829);
// EXTERNAL MODULE: ./build/domain/comparison-case.js
var comparison_case = __webpack_require__(98001);
// EXTERNAL MODULE: ./build/reports/facts/amount.js
var amount = __webpack_require__(15246);
// EXTERNAL MODULE: ./build/reports/facts/format-number.js
var format_number = __webpack_require__(69251);
;// CONCATENATED MODULE: ./build/reports/facts/effect.js





/** What a case found beyond what was to be expected; positive is harm. */
const harms = [
    [/^degradation$/, ''],
    [/^worse than expected by$/, ' than expected'],
    [/^worse than .{1,40} by$/, ''],
    [/^loss beyond not knowing$/, ' than without the column'],
    [/^over-confidence$/, ''],
];
/** The effect of a case that the embedded engine or the comparison rated; `undefined` of any other. */
function effectOf(testCase) {
    if ((0,comparison_case/* isComparisonCase */.Y)(testCase))
        return dropOf(testCase);
    const [first] = testCase.metrics;
    if (typeof first?.value !== 'number' || !Number.isFinite(first.value))
        return undefined;
    const scale = (0,amount/* scaleOf */._K)(testCase);
    const ends = [(0,read/* read */.L)(testCase, measures.m.atLeast), (0,read/* read */.L)(testCase, measures.m.atMost)];
    const harm = harms.find(([name]) => name.test(first.name));
    if (harm) {
        return {
            ...directed(first.value, scale, harm[1]),
            interval: intervalInWords(ends, scale, worseOrBetter),
        };
    }
    if (first.name === measures.m.psi.name) {
        return { direction: undefined, size: `drift index ${(0,format_number/* formatNumber */.ZV)(first.value, 3)}`, interval: '' };
    }
    const interval = intervalInWords(ends, scale, ['more', 'less']);
    if (interval === '')
        return undefined;
    const isAsExpected = first.value <= roundingError && scale !== 'percent';
    const word = first.name === measures.m.associationLost.name ? ' weaker' : scale === 'points' ? ' more than expected' : '';
    return {
        direction: undefined,
        size: isAsExpected ? 'no more than expected' : (0,amount/* formatAmount */.ej)(Math.max(0, first.value), scale) + word,
        interval,
    };
}
const worseOrBetter = ['worse', 'better'];
function dropOf(testCase) {
    const drop = (0,read/* read */.L)(testCase, measures.m.drop);
    if (drop === undefined)
        return undefined;
    const scale = (0,amount/* scaleOf */._K)(testCase);
    const ends = [(0,read/* read */.L)(testCase, measures.m.dropAtLeast), (0,read/* read */.L)(testCase, measures.m.dropAtMost)];
    return { ...directed(drop, scale, ''), interval: intervalInWords(ends, scale, worseOrBetter) };
}
/** Smaller ones are what binary fractions leave of equal values. */
const roundingError = 1e-12;
function directed(harm, scale, beyond) {
    if (Math.abs(harm) <= roundingError)
        return { direction: 'unchanged', size: 'no difference' };
    const direction = harm > 0 ? 'worse' : 'better';
    return { direction, size: `${(0,amount/* formatAmount */.ej)(harm, scale)} ${direction}${beyond}` };
}
/** `at least 8.16, at most 13.1 points`; an end in the other direction says so, so that no sign is needed. */
function intervalInWords([low, high], scale, [more, less]) {
    if (low === undefined || high === undefined)
        return '';
    const [near, far] = low >= 0 || high > 0 ? [low, high] : [high, low];
    if (low >= 0 || high <= 0)
        return `at least ${(0,amount/* formatSize */.Xq)(near, scale)}, at most ${(0,amount/* formatAmount */.ej)(far, scale)}`;
    return `between ${(0,amount/* formatAmount */.ej)(low, scale)} ${less} and ${(0,amount/* formatSize */.Xq)(high, scale)} ${more}`;
}
/** The threshold that a case crossed, or the first that it would have to: `an alert begins at 20 points`. */
function thresholdOf(testCase) {
    const allowed = (0,comparison_case/* isComparisonCase */.Y)(testCase) ? (0,read/* read */.L)(testCase, measures.m.dropAllowed) : undefined;
    const scale = (0,amount/* scaleOf */._K)(testCase);
    if (allowed !== undefined)
        return `at most ${(0,amount/* formatAmount */.ej)(allowed, scale)} allowed`;
    const [warning, alert] = [(0,read/* read */.L)(testCase, measures.m.warningThreshold), (0,read/* read */.L)(testCase, measures.m.alertThreshold)];
    if (testCase.severity === 'alert' && alert !== undefined)
        return `an alert begins at ${(0,amount/* formatAmount */.ej)(alert, scale)}`;
    return warning === undefined ? '' : `a warning begins at ${(0,amount/* formatAmount */.ej)(warning, scale)}`;
}
/** `5,000 rows`; `''` where nothing tells. */
function rowsOf(testCase) {
    const sizes = [measures.m.subsetSize, measures.m.evaluationSampleSize, measures.m.sampleSize];
    const size = sizes.map((measure) => (0,read/* read */.L)(testCase, measure)).find((value) => value !== undefined);
    const texts = size === undefined ? (0,read/* read */.L)(testCase, measures.m.changedTexts) : undefined;
    if (texts !== undefined)
        return (0,format_number/* countOf */.pq)(texts, 'text');
    return size === undefined ? '' : (0,format_number/* countOf */.pq)(size, 'row');
}

// EXTERNAL MODULE: ./build/reports/facts/headline.js
var headline = __webpack_require__(17806);
// EXTERNAL MODULE: ./build/reports/facts/page-of.js + 2 modules
var page_of = __webpack_require__(60828);
// EXTERNAL MODULE: ./build/domain/words/quote-word.js
var quote_word = __webpack_require__(35676);
// EXTERNAL MODULE: ./build/reports/facts/sentences/words.js
var sentences_words = __webpack_require__(65964);
;// CONCATENATED MODULE: ./build/reports/facts/sentences/data-sentences.js






/** Of data that are not what the reference's are. */
const dataSentences = [
    (testCase) => {
        const value = (0,read/* read */.L)(testCase, measures.m.mostChangedValue);
        const [before, now] = [(0,read/* read */.L)(testCase, measures.m.referenceShare), (0,read/* read */.L)(testCase, measures.m.evaluationShare)];
        if (value === undefined || before === undefined || now === undefined)
            return undefined;
        return `in ${(0,format_number/* formatPercent */.l9)(now)} of the evaluation rows ${subjectOf(testCase)} is ${(0,sentences_words/* valueWords */.pz)(value)}, in the reference in ${(0,format_number/* formatPercent */.l9)(before)}`;
    },
    (testCase) => {
        const label = (0,read/* read */.L)(testCase, measures.m.mostDominantClass);
        const [now, before] = [(0,read/* read */.L)(testCase, measures.m.shareOfMostDominantClass), (0,read/* read */.L)(testCase, measures.m.referenceShare)];
        if (label === undefined || now === undefined || before === undefined)
            return undefined;
        return `the label ${(0,quote_word/* quoteWord */.X)(label)} is on ${(0,format_number/* formatPercent */.l9)(now)} of the evaluation rows, in the reference on ${(0,format_number/* formatPercent */.l9)(before)}`;
    },
    (testCase) => {
        const related = (0,read/* read */.L)(testCase, measures.m.relatedVariables);
        const before = (0,read/* read */.L)(testCase, measures.m.associationInTheReference);
        const now = (0,read/* read */.L)(testCase, measures.m.associationInTheEvaluationData);
        if (related === undefined || before === undefined || now === undefined)
            return undefined;
        const after = now > 0 ? `do so less (${(0,format_number/* formatNumber */.ZV)(now, 2)})` : 'do so no longer';
        return `${(0,clean_text/* cleanLine */.O)(related)} go together in the reference (association ${(0,format_number/* formatNumber */.ZV)(before, 2)}) and ${after}`;
    },
    (testCase) => {
        const avoided = (0,read/* read */.L)(testCase, measures.m.shareOfErrorsThatTheFeatureAloneAvoids);
        if (avoided === undefined)
            return undefined;
        return `the feature ${(0,sentences_words/* featureWords */.kY)(testCase)} alone avoids ${(0,format_number/* formatPercent */.l9)(Math.max(0, avoided))} of the errors of always answering the commonest class`;
    },
    (testCase) => {
        const unit = (0,read/* read */.L)(testCase, measures.m.unitOfTheValues);
        return unit === undefined
            ? undefined
            : `the values of ${(0,sentences_words/* featureWords */.kY)(testCase)} are those of the reference ${(0,clean_text/* cleanLine */.O)(unit, 80)}`;
    },
    (testCase) => {
        const [value, share] = [(0,read/* read */.L)(testCase, measures.m.commonestValue), (0,read/* read */.L)(testCase, measures.m.shareOfTheCommonestValue)];
        const before = (0,read/* read */.L)(testCase, measures.m.shareOfTheCommonestValueInTheReference);
        if (value === undefined || share === undefined || before === undefined)
            return undefined;
        return `in ${(0,format_number/* formatPercent */.l9)(share)} of the rows ${(0,sentences_words/* featureWords */.kY)(testCase)} is ${(0,sentences_words/* valueWords */.pz)(value)}; the commonest value of the reference is on ${(0,format_number/* formatPercent */.l9)(before)}`;
    },
    (testCase) => {
        const columns = (0,read/* read */.L)(testCase, measures.m.columnsSwapped);
        return columns && `the columns ${(0,sentences_words/* featureWords */.kY)({ features: columns })} hold each other's values`;
    },
    (testCase) => {
        const gap = (0,read/* read */.L)(testCase, measures.m.daysWithoutARow);
        const rows = (0,read/* read */.L)(testCase, measures.m.failingRows) ?? 0;
        if (gap === undefined || rows > 0)
            return undefined;
        return `there is no row of ${(0,sentences_words/* featureWords */.kY)(testCase)} from ${(0,clean_text/* cleanLine */.O)(gap, 80)}`;
    },
    (testCase) => {
        const length = (0,read/* read */.L)(testCase, measures.m.lengthInCharacters);
        const rows = (0,read/* read */.L)(testCase, measures.m.failingRows);
        if (length === undefined || rows === undefined)
            return undefined;
        return `${(0,format_number/* countOf */.pq)(rows, 'text')} in ${(0,sentences_words/* featureWords */.kY)(testCase)} are ${(0,format_number/* formatNumber */.ZV)(length)} characters long, far more than in the reference`;
    },
    (testCase) => {
        const rows = (0,read/* read */.L)(testCase, measures.m.failingRows);
        if (rows === undefined)
            return undefined;
        const size = (0,read/* read */.L)(testCase, measures.m.evaluationSampleSize);
        const share = (0,read/* read */.L)(testCase, measures.m.shareOfFailingRows);
        const told = [
            size === undefined ? (0,format_number/* countOf */.pq)(rows, 'row') : `${(0,format_number/* formatNumber */.ZV)(rows)} of ${(0,format_number/* countOf */.pq)(size, 'row')}`,
            ...(share === undefined ? [] : [`(${(0,format_number/* formatPercent */.l9)(share)})`]),
            whatFails(testCase),
        ].join(' ');
        const expected = (0,read/* read */.L)(testCase, measures.m.expectedShareOfFailingRows);
        if (expected !== undefined)
            return `${told}, where ${(0,format_number/* formatPercent */.l9)(expected)} were to be expected`;
        const before = (0,read/* read */.L)(testCase, measures.m.referenceShare);
        return before === undefined ? told : `${told}, in the reference ${(0,format_number/* formatPercent */.l9)(before)}`;
    },
];
/** What a distribution is of, where no feature is named. */
function subjectOf(testCase) {
    if (testCase.features.length > 0)
        return (0,sentences_words/* featureWords */.kY)(testCase);
    return testCase.testType.includes('predict') ? 'the prediction' : 'the label';
}
function whatFails(testCase) {
    const feature = (0,sentences_words/* featureWords */.kY)(testCase);
    const words = {
        null_check: `have no ${feature}`,
        unseen_categorical: `hold a value of ${feature} that the reference does not know`,
        feature_type_check: `hold another kind of value in ${feature}`,
        category_spelling: `spell a value of ${feature} in a new way`,
        text_encoding: `hold text in ${feature} that was read in another encoding`,
        duplicate_rows: 'repeat an earlier row',
        shared_rows: 'are in the reference data as well',
        conflicting_labels: 'have the features of others and another label',
        date_range: `hold a date in ${feature} that can't be right`,
    };
    const [low, high] = [(0,read/* read */.L)(testCase, measures.m.lowerBound), (0,read/* read */.L)(testCase, measures.m.upperBound)];
    if (low !== undefined && high !== undefined)
        return `have ${feature} outside of the usual range, ${(0,format_number/* rangeInWords */.AA)(low, high)}`;
    return ((Object.hasOwn(words, testCase.testType) ? words[testCase.testType] : undefined) ??
        (feature === '' ? 'fail' : `fail in ${feature}`));
}

// EXTERNAL MODULE: ./build/reports/facts/test-title.js
var test_title = __webpack_require__(50357);
;// CONCATENATED MODULE: ./build/reports/facts/sentences/model-sentences.js








/** Of how right the model is: beside the baseline, the reference, the rest, chance. */
const modelSentences = [
    (testCase) => {
        const now = (0,read/* read */.L)(testCase, measures.m.valueOn('evaluation'));
        const before = (0,read/* read */.L)(testCase, measures.m.baselineValue);
        if (!testCase.testType.startsWith(comparison_case/* comparisonPrefix */.S) || now === undefined || before === undefined)
            return undefined;
        const metric = testCase.testType.slice(comparison_case/* comparisonPrefix */.S.length);
        const flips = (0,read/* read */.L)(testCase, measures.m.rowsFlippedToWrong);
        const right = (0,read/* read */.L)(testCase, measures.m.rowsFlippedToRight);
        const flipped = flips === undefined || right === undefined
            ? ''
            : `; ${(0,format_number/* countOf */.pq)(flips, 'row')} went wrong and ${(0,format_number/* formatNumber */.ZV)(right)} right`;
        return `${(0,sentences_words/* capitalize */.ZH)((0,test_title/* metricWords */.y)(metric))} is ${(0,amount/* formatMetric */.gI)(metric, now)} and was ${(0,amount/* formatMetric */.gI)(metric, before)} in the baseline${flipped}`;
    },
    (testCase) => {
        const lost = (0,read/* read */.L)(testCase, measures.m.casesNotJudgedAnyMore);
        const judged = (0,read/* read */.L)(testCase, measures.m.casesThatTheBaselineJudged);
        if (lost === undefined || judged === undefined)
            return undefined;
        const tests = (0,read/* read */.L)(testCase, measures.m.lostTests);
        const uncompared = (0,read/* read */.L)(testCase, measures.m.uncomparedModel);
        return [
            `${(0,format_number/* formatNumber */.ZV)(lost)} of ${(0,format_number/* countOf */.pq)(judged, 'case')} that the baseline judged are not judged any more`,
            ...(tests === undefined ? [] : [`tests: ${(0,clean_text/* cleanLine */.O)(tests)}`]),
            ...(uncompared === undefined ? [] : [(0,clean_text/* cleanLine */.O)(uncompared)]),
        ].join('; ');
    },
    (testCase) => {
        const metric = (0,amount/* metricOf */.ak)(testCase);
        const subset = (0,read/* read */.L)(testCase, measures.m.subset);
        const size = (0,read/* read */.L)(testCase, measures.m.subsetSize);
        if (metric === undefined || subset === undefined || size === undefined)
            return undefined;
        const value = (0,read/* read */.L)(testCase, measures.m.metricValue(metric));
        const inReference = (0,read/* read */.L)(testCase, measures.m.valueOfCompared(metric, 'the reference'));
        const overall = (0,read/* read */.L)(testCase, measures.m.overall(metric));
        const other = inReference ?? overall;
        if (value === undefined || other === undefined)
            return undefined;
        const place = `on the ${(0,format_number/* countOf */.pq)(size, 'row')} ${(0,sentences_words/* placeWords */.fp)(testCase.features, subset)}`;
        return (0,sentences_words/* twoValues */.Nr)(metric, [place, value], [inReference === undefined ? 'overall' : 'in the reference', other]);
    },
    (testCase) => {
        const metric = (0,amount/* metricOf */.ak)(testCase);
        const now = (0,read/* read */.L)(testCase, measures.m.valueOn('evaluation'));
        const before = (0,read/* read */.L)(testCase, measures.m.valueOn('reference'));
        if (metric === undefined || now === undefined || before === undefined)
            return undefined;
        return (0,sentences_words/* twoValues */.Nr)(metric, ['on the evaluation data', now], ['on the reference data', before]);
    },
    (testCase) => {
        const sure = (0,read/* read */.L)(testCase, measures.m.meanConfidence);
        const right = (0,read/* read */.L)(testCase, measures.m.shareOfRowsThatAreRight);
        if (sure === undefined || right === undefined)
            return undefined;
        return `the model is ${(0,format_number/* formatPercent */.l9)(sure)} sure on average, and right in ${(0,format_number/* formatPercent */.l9)(right)} of the rows`;
    },
    (testCase) => {
        const order = (0,read/* read */.L)(testCase, measures.m.classNamesToGive);
        const gain = (0,read/* read */.L)(testCase, measures.m.accuracyGainedByTheBestOrder);
        if (order === undefined || gain === undefined)
            return undefined;
        return `in another order of the classes it would be right in ${(0,format_number/* formatPercent */.l9)(gain)} more of the rows: ${(0,clean_text/* cleanLine */.O)(order)}`;
    },
    (testCase) => {
        const says = (0,read/* read */.L)(testCase, measures.m.whatTheModelDoes);
        if (says === undefined)
            return undefined;
        const lookAt = (0,read/* read */.L)(testCase, measures.m.lookAt);
        const area = (0,read/* read */.L)(testCase, measures.m.areaUnderTheCurve);
        return [
            `the model ${(0,clean_text/* cleanLine */.O)(says)}`,
            ...(area === undefined ? [] : [` (area under the curve ${(0,format_number/* formatNumber */.ZV)(area, 3)}, by chance 0.5)`]),
            ...(lookAt === undefined ? [] : [`: look at ${(0,clean_text/* cleanLine */.O)(lookAt)}`]),
        ].join('');
    },
    (testCase) => {
        const rows = (0,read/* read */.L)(testCase, measures.m.rowsWithoutAnAnswer);
        const share = (0,read/* read */.L)(testCase, measures.m.shareOfRowsWithoutAnAnswer);
        if (rows === undefined || share === undefined)
            return undefined;
        const column = (0,read/* read */.L)(testCase, measures.m.suspectedColumn);
        const value = (0,read/* read */.L)(testCase, measures.m.valueThatFails);
        const cause = column === undefined
            ? ''
            : `, most likely for ${(0,clean_text/* cleanLine */.O)(column, 80)}${value === undefined ? '' : ` = ${(0,clean_text/* cleanLine */.O)(value, 80)}`}`;
        return `the model gives no answer for ${(0,format_number/* countOf */.pq)(rows, 'row')} (${(0,format_number/* formatPercent */.l9)(share)})${cause}`;
    },
];

;// CONCATENATED MODULE: ./build/reports/facts/sentences/what-if-sentences.js






/** Of the model asked with odd cells and changed texts. */
const whatIfSentences = [
    (testCase) => {
        const told = (0,read/* read */.L)(testCase, measures.m.error) ?? (0,read/* read */.L)(testCase, measures.m.refused);
        return told === undefined ? undefined : (0,clean_text/* cleanLine */.O)(told, 300);
    },
    (testCase) => {
        const metric = (0,read/* read */.L)(testCase, measures.m.metric);
        const after = (0,read/* read */.L)(testCase, measures.m.valueAfter);
        const notKnowing = (0,read/* read */.L)(testCase, measures.m.valueNotKnowing);
        const substituted = cellWords(testCase, measures.m.substitutedValue.name);
        if (metric === undefined ||
            after === undefined ||
            notKnowing === undefined ||
            substituted === undefined) {
            return undefined;
        }
        const original = cellWords(testCase, measures.m.originalValue.name);
        const instead = original === undefined ? '' : ` in place of ${original}`;
        const place = `with ${substituted}${instead} in ${(0,sentences_words/* featureWords */.kY)(testCase)}`;
        const comparedWith = (0,clean_text/* cleanLine */.O)((0,read/* read */.L)(testCase, measures.m.comparedWith) ?? 'the column shuffled', 80);
        return (0,sentences_words/* twoValues */.Nr)(metric, [place, after], [`with ${comparedWith}`, notKnowing]);
    },
    (testCase) => {
        const flipped = (0,read/* read */.L)(testCase, measures.m.flippedPredictions);
        const changed = (0,read/* read */.L)(testCase, measures.m.changedTexts);
        if (flipped === undefined || changed === undefined)
            return undefined;
        const share = changed > 0 ? ` (${(0,format_number/* formatPercent */.l9)(flipped / changed)})` : '';
        return `${(0,format_number/* formatNumber */.ZV)(flipped)} of ${(0,format_number/* formatNumber */.ZV)(changed)} texts got another class once they were changed${share}`;
    },
    (testCase) => {
        const [before, after] = [(0,read/* read */.L)(testCase, measures.m.originalClass), (0,read/* read */.L)(testCase, measures.m.finalClass)];
        const [first, second] = [(0,read/* read */.L)(testCase, measures.m.originalProbability), (0,read/* read */.L)(testCase, measures.m.finalProbability)];
        if (before === undefined || after === undefined || first === undefined || second === undefined)
            return undefined;
        return before === after
            ? `the changed text is still called ${(0,quote_word/* quoteWord */.X)(after)}, ${(0,format_number/* formatPercent */.l9)(second)} sure, the original ${(0,format_number/* formatPercent */.l9)(first)}`
            : `the changed text is called ${(0,quote_word/* quoteWord */.X)(after)}, the original ${(0,quote_word/* quoteWord */.X)(before)}`;
    },
];
/** A cell as the engine tells it: a number, or a text that brings its own quotes. */
function cellWords({ metrics }, name) {
    const value = metrics.find((metric) => metric.name === name)?.value;
    if (typeof value === 'number')
        return (0,format_number/* formatNumber */.ZV)(value);
    if (typeof value !== 'string')
        return undefined;
    const number = Number(value);
    return /^-?\d/.test(value) && Number.isFinite(number) ? (0,format_number/* formatNumber */.ZV)(number) : (0,clean_text/* cleanLine */.O)(value, 80);
}

;// CONCATENATED MODULE: ./build/reports/facts/case-facts.js












/** The first that knows the case tells it. */
const tellers = [...whatIfSentences, ...modelSentences, ...dataSentences];
/** `isUncertain`: whether the judge found it so, which a case need not say itself. */
function caseFacts(testCase, isUncertain = false) {
    const effect = effectOf(testCase);
    return {
        title: (0,clean_text/* cleanLine */.O)((0,test_title/* testTitle */.X)(testCase.testType), 100) || 'unnamed',
        testType: (0,clean_text/* cleanLine */.O)(testCase.testType, 100),
        where: (0,sentences_words/* featureWords */.kY)(testCase),
        sentence: sentenceOf(testCase),
        direction: effect?.direction,
        effect: effect?.size ?? '',
        interval: effect?.interval ?? '',
        threshold: thresholdOf(testCase),
        rows: rowsOf(testCase),
        uncertain: uncertainWords(testCase, isUncertain),
        echoes: ((0,read/* read */.L)(testCase, measures.m.alsoSeenAs) ?? []).map((echo) => echoWords((0,clean_text/* cleanLine */.O)(echo, 160))),
        page: (0,page_of/* pageOf */.Z)(testCase.testType),
    };
}
/** How large and how sure it is, beyond which threshold, in one line: what stands beside the sentence. */
function evidenceOf({ effect, interval, threshold, rows }) {
    const size = interval === '' ? effect : `${effect} (${interval})`;
    return (0,sentences_words/* capitalize */.ZH)([size, threshold, rows].filter(Boolean).join('; '));
}
function sentenceOf(testCase) {
    const unknown = testCase.unknownWords.slice(0, 5).map((word) => (0,clean_text/* cleanLine */.O)(word, 60));
    if (unknown.length > 0)
        return `This version does not know the result ${unknown.join(', ')}, so it counts as an alert.`;
    for (const tell of tellers) {
        const told = tell(testCase);
        if (told !== undefined && told !== '')
            return endSentence((0,sentences_words/* capitalize */.ZH)(told));
    }
    return plainly(testCase);
}
/** Of a case that only a cluster knows: its telling number under the name it has there, and where. */
function plainly(testCase) {
    const parts = [(0,headline/* headline */.Pl)(testCase), (0,headline/* whereabouts */.CJ)(testCase)].filter(Boolean);
    return parts.length === 0 ? '' : endSentence((0,sentences_words/* capitalize */.ZH)(parts.join(': ')));
}
function endSentence(text) {
    return /[.!?…]$/.test(text) ? text : `${text}.`;
}
function uncertainWords(testCase, isUncertain) {
    const why = (0,clean_text/* cleanLine */.O)((0,is_uncertain/* whyUncertain */.wR)(testCase), 300);
    if (why !== '')
        return `Uncertain: ${endSentence(why)}`;
    return isUncertain
        ? 'Uncertain: its interval touches the threshold, so that another sample might be judged otherwise.'
        : '';
}
/** `subset_performance:subset_recall on age (warning)` with its title for people. */
function echoWords(echo) {
    const [, testType = '', rest = ''] = /^(\S{1,100})(.*)$/.exec(echo) ?? [];
    return `${(0,test_title/* testTitle */.X)(testType)}${rest}`;
}


/***/ }),

/***/ 4887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ standings)
/* harmony export */ });
/* harmony import */ var _domain_judge_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53605);
/* harmony import */ var _domain_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93153);


/** Looks up the standing of each case of the outcome. Without a verdict on them, alerts and warnings are findings. */
function standings({ verdict }) {
    const known = new Map();
    if ((0,_domain_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .isJudged */ .s)(verdict)) {
        for (const finding of verdict.findings)
            known.set(finding.testCase, { kind: 'finding', finding });
        for (const finding of verdict.known)
            known.set(finding.testCase, { kind: 'known', finding });
        for (const finding of verdict.ignored)
            known.set(finding.testCase, { kind: 'ignored', finding });
    }
    return (testCase) => {
        const standing = known.get(testCase);
        if (standing !== undefined)
            return standing;
        const severity = (0,_domain_judge_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .severityOf */ .x)(testCase);
        return severity === 'pass' || severity === 'skip'
            ? { kind: severity, finding: undefined }
            : { kind: 'finding', finding: { severity, testCase, change: undefined, isUncertain: false } };
    };
}


/***/ }),

/***/ 43397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ changedTexts)
/* harmony export */ });
/* harmony import */ var _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57307);
/* harmony import */ var _domain_measures_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24619);


/** However many a case lists. */
const maxTexts = 10;
/** The texts that a case shows changed, worst first: one, where it is about one text alone. */
function changedTexts(testCase) {
    const textsOf = (single, list) => {
        const text = (0,_domain_measures_read_js__WEBPACK_IMPORTED_MODULE_1__/* .read */ .L)(testCase, single);
        return text === undefined ? ((0,_domain_measures_read_js__WEBPACK_IMPORTED_MODULE_1__/* .read */ .L)(testCase, list)?.slice(0, maxTexts) ?? []) : [text];
    };
    const after = textsOf(_domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.transformedText, _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.transformedTexts);
    const classesBefore = textsOf(_domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.originalClass, _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.originalClasses);
    const classesAfter = textsOf(_domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.finalClass, _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.finalClasses);
    return textsOf(_domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.originalText, _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.originalTexts).flatMap((before, index) => {
        const changed = after[index];
        if (changed === undefined)
            return [];
        return [{ before, after: changed, classBefore: classesBefore[index], classAfter: classesAfter[index] }];
    });
}


/***/ }),

/***/ 13699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ comparedMetrics),
/* harmony export */   Dp: () => (/* binding */ flipsConcentrate),
/* harmony export */   rF: () => (/* binding */ flipPlace)
/* harmony export */ });
/* unused harmony export shownMetrics */
/* harmony import */ var _domain_words_settling_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47157);
/* harmony import */ var _domain_unit_of_drop_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29631);
/* harmony import */ var _amount_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15246);



/** More than a platform has; what a hostile file invents beyond is counted. */
const shownMetrics = 40;
/** Worst first, as the comparison has them. */
function comparedMetrics({ metrics }) {
    return metrics.slice(0, shownMetrics).map((one) => ({
        title: one.title,
        baseline: (0,_amount_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMetric */ .gI)(one.metric, one.baseline),
        current: (0,_amount_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMetric */ .gI)(one.metric, one.current),
        difference: differenceOf(one),
        flips: one.flips ? `${one.flips.toWrong} / ${one.flips.toRight}` : '–',
        mark: markOf(one),
        settling: one.isUncertain ? (0,_domain_words_settling_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .tellSettlingRows */ .L)(one) : '',
    }));
}
function markOf({ isWorse, isUncertain, interval }) {
    if (isWorse)
        return isUncertain ? 'unproven' : 'worse';
    if (isUncertain)
        return 'uncertain';
    return interval !== undefined && interval.high < 0 ? 'better' : undefined;
}
/** Smaller ones are what binary fractions leave of equal values. */
const roundingError = 1e-12;
function differenceOf(comparison) {
    const { metric, baseline, current, interval, pairing, worseWhen } = comparison;
    const difference = current - baseline;
    const scale = (0,_amount_js__WEBPACK_IMPORTED_MODULE_1__/* .isShareMetric */ .Os)(metric) ? 'points' : 'number';
    const unit = (0,_domain_unit_of_drop_js__WEBPACK_IMPORTED_MODULE_0__/* .unitOfDrop */ .$)(comparison);
    const margin = interval && unit !== undefined ? (unit * (interval.high - interval.low)) / 2 : undefined;
    const certainty = pairing === 'values' ? ' (values only)' : '';
    if (Math.abs(difference) <= roundingError * Math.max(Math.abs(baseline), Math.abs(current))) {
        return `none${margin === undefined ? '' : ` ± ${(0,_amount_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAmount */ .ej)(margin, scale, 2)}`}${certainty}`;
    }
    const direction = difference < 0 === (worseWhen === 'lower') ? 'worse' : 'better';
    const size = margin === undefined
        ? (0,_amount_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAmount */ .ej)(difference, scale)
        : `${(0,_amount_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSize */ .Xq)(difference, scale)} ± ${(0,_amount_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAmount */ .ej)(margin, scale, 2)}`;
    return `${size} ${direction}${certainty}`;
}
function flipPlace(concentration) {
    const { feature, subset, formerlyRight, toWrong, formerlyRightOverall, toWrongOverall } = concentration;
    const elsewhere = `${toWrongOverall - toWrong} of ${formerlyRightOverall - formerlyRight}`;
    return {
        subset: `${feature} = ${subset}`,
        share: `${toWrong} of ${formerlyRight} rows that were right went wrong, elsewhere ${elsewhere}`,
    };
}
/** What begins the sentence about it. */
const flipsConcentrate = 'The flips to wrong concentrate in';


/***/ }),

/***/ 55834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ countByCategory),
/* harmony export */   q: () => (/* binding */ ignoredCases)
/* harmony export */ });
/* harmony import */ var _domain_judge_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53605);
/* harmony import */ var _domain_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93153);


/**
 * Judged and skipped cases of each category, worst category first. `ignored`: the cases that a rule leaves out; the
 * five counts of all categories add up to all cases.
 */
function countByCategory(cases, ignored = new Set()) {
    const byCategory = new Map();
    for (const testCase of cases) {
        const counts = byCategory.get(testCase.category) ?? {
            alert: 0,
            warning: 0,
            pass: 0,
            skip: 0,
            ignored: 0,
        };
        counts[ignored.has(testCase) ? 'ignored' : (0,_domain_judge_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .severityOf */ .x)(testCase)]++;
        byCategory.set(testCase.category, counts);
    }
    return [...byCategory].sort(([nameA, a], [nameB, b]) => b.alert - a.alert || b.warning - a.warning || nameA.localeCompare(nameB, 'en'));
}
/** The cases of the outcome that an ignore rule leaves out. */
function ignoredCases({ verdict }) {
    return new Set((0,_domain_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .isJudged */ .s)(verdict) ? verdict.ignored.map(({ testCase }) => testCase) : []);
}


/***/ }),

/***/ 89723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ detectableSentence)
/* harmony export */ });
/* harmony import */ var _domain_metrics_performance_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89045);
/* harmony import */ var _amount_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15246);
/* harmony import */ var _format_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69251);



const shownMetrics = 8;
/**
 * The smallest change of each metric that the run could have told, in one sentence: `With 383 rows a drop of accuracy
 * below 4.1 points, of AUC below 0.03 cannot be told from chance.` Holds foreign text; `undefined` when nothing is known.
 */
function detectableSentence(results) {
    const byRows = new Map();
    for (const { metric, title, rows, drop } of (results?.detectable ?? []).slice(0, shownMetrics)) {
        const told = byRows.get(rows) ?? [];
        told.push(`of ${title.slice(0, 40)} below ${tellDrop(metric, drop)}`);
        byRows.set(rows, told);
    }
    const [first, ...others] = [...byRows].map(([rows, told]) => ({ rows, drops: told.join(', ') }));
    if (!first)
        return undefined;
    const rest = others.map(({ rows, drops }) => `; with ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(rows, 'row')} one ${drops}`);
    return `With ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(first.rows, 'row')} a drop ${first.drops} cannot be told from chance${rest.join('')}.`;
}
/** Drops in the label's unit are parts of the span of the reference's labels. */
function tellDrop(name, drop) {
    const metric = _domain_metrics_performance_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .performanceMetrics */ .C.find((one) => one.name === name);
    const isPart = metric?.kind === 'values' && metric.unit === 'label';
    return (0,_amount_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAmount */ .ej)(drop, isPart ? 'labelRange' : (0,_amount_js__WEBPACK_IMPORTED_MODULE_1__/* .isShareMetric */ .Os)(name) ? 'points' : 'number', 2);
}


/***/ }),

/***/ 37760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ findingsOf)
/* harmony export */ });
/* harmony import */ var _domain_outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93153);
/* harmony import */ var _case_standing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4887);
/* harmony import */ var _order_by_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28216);



/**
 * What a reader should see first, the strongest evidence first: of a judged run what counts against the gate; of one that ended in an error after it
 * was measured every alert and warning.
 */
function findingsOf(outcome) {
    const { verdict, results } = outcome;
    if ((0,_domain_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .isJudged */ .s)(verdict)) {
        return { findings: (0,_order_by_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .orderByEvidence */ .v)(verdict.findings), comparison: verdict.comparison };
    }
    const standingOf = (0,_case_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .standings */ .E)(outcome);
    const found = (results?.cases ?? [])
        .map((one) => standingOf(one).finding)
        .filter((one) => one !== undefined);
    return { findings: (0,_order_by_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .orderByEvidence */ .v)(found), comparison: undefined };
}


/***/ }),

/***/ 69251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ rangeInWords),
/* harmony export */   F1: () => (/* binding */ intervalsInWords),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   pq: () => (/* binding */ countOf)
/* harmony export */ });
/* harmony import */ var _domain_words_group_thousands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3142);

/** Below it a number is written with a power of ten. */
const smallest = 1e-4;
/** From here on a power of ten is easier to read than its digits. */
const largest = 1e15;
/** From here on what stands behind the point tells nobody anything. */
const wholeFrom = 1000;
/**
 * A number for people: whole ones as they are, others with four significant digits, or as many as asked for, and from
 * 1,000 on without what stands behind the point; thousands apart.
 */
function formatNumber(value, digits = 4) {
    if (!Number.isFinite(value))
        return String(value);
    const size = Math.abs(value);
    if (size >= largest || (size > 0 && size < smallest))
        return String(Number(value.toPrecision(digits)));
    if (Number.isInteger(value))
        return (0,_domain_words_group_thousands_js__WEBPACK_IMPORTED_MODULE_0__/* .groupThousands */ .Z)(value);
    return size >= wholeFrom ? (0,_domain_words_group_thousands_js__WEBPACK_IMPORTED_MODULE_0__/* .groupThousands */ .Z)(Math.round(value)) : String(Number(value.toPrecision(digits)));
}
/** `4 %`, `0.26 %`: three significant digits of a share of 1. */
function formatPercent(share) {
    return `${formatNumber(share * 100, 3)} %`;
}
/** `5,000 rows`, `1 row`. */
function countOf(count, word) {
    return `${formatNumber(count)} ${word}${count === 1 ? '' : 's'}`;
}
/**
 * The intervals in a name of ours, such as `(59, 93]`, in words: `from 59 to 93`. Thousands are set apart only where there
 * are five digits, as columns of years are common. Their ends are told apart by the neighbouring interval.
 */
function intervalsInWords(name) {
    return name
        .replaceAll(/[([](-?\d[\d.e+-]{0,30}), (-?\d[\d.e+-]{0,30})[)\]]/gi, (_, low, high) => rangeInWords(Number(low), Number(high)))
        .replaceAll(/\b(above|up to) (-?\d[\d.e+-]{0,30})$/gi, (_, word, end) => Number.isNaN(Number(end))
        ? `${word} ${end}`
        : `${word} ${rangeEnd(Number(end), Math.abs(Number(end)))}`)
        .replaceAll(' = from ', ' from ');
}
/** `from 3,940 to 102,127`. */
function rangeInWords(low, high) {
    const largestEnd = Math.max(Math.abs(low), Math.abs(high));
    return `from ${rangeEnd(low, largestEnd)} to ${rangeEnd(high, largestEnd)}`;
}
function rangeEnd(value, largestEnd) {
    const isYearLike = largestEnd < 10_000;
    return isYearLike ? formatNumber(value).replaceAll(',', '') : formatNumber(value);
}


/***/ }),

/***/ 17806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ whereabouts),
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   TE: () => (/* binding */ uncertainty),
/* harmony export */   lY: () => (/* binding */ headlineMetric)
/* harmony export */ });
/* harmony import */ var _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57307);
/* harmony import */ var _domain_measures_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24619);
/* harmony import */ var _domain_judge_is_uncertain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29195);
/* harmony import */ var _domain_judge_margin_of_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73082);
/* harmony import */ var _changed_texts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43397);
/* harmony import */ var _format_number_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69251);
/* harmony import */ var _safe_text_clean_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12829);







/** Which kinds of number say most about a case, best first. */
const telling = [
    'performance-diff',
    'output-diff',
    'drift-stat',
    'model-error',
    'statistical-dependence',
    'failing-inputs',
    'performance-metric-value',
];
/** The metric to show when there is room for one: `accuracy difference 0.12`. */
function headlineMetric(testCase) {
    let best;
    let bestRank = Infinity;
    for (const metric of testCase.metrics) {
        if (typeof metric.value !== 'number' && typeof metric.value !== 'string')
            continue;
        if ((0,_domain_judge_is_uncertain_js__WEBPACK_IMPORTED_MODULE_2__/* .isUncertainMark */ .to)(metric))
            continue;
        const place = telling.indexOf(metric.category);
        const rank = place === -1 ? telling.length : place;
        if (rank < bestRank)
            [best, bestRank] = [metric, rank];
    }
    return best;
}
/** How many failing rows are named; the others are in results.json. */
const shownRows = 5;
/** The telling metric and its value, such as `accuracy difference -0.12 ± 0.03 on 412 rows`. */
function headline(testCase) {
    const { importance } = testCase;
    const metric = headlineMetric(testCase);
    if (!metric)
        return importance === undefined ? '' : `impact ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_5__/* .formatNumber */ .ZV)(importance)}`;
    return `${(0,_safe_text_clean_text_js__WEBPACK_IMPORTED_MODULE_6__/* .cleanLine */ .O)(metric.name, 60)} ${formatValue(metric.value)}${uncertainty(testCase, metric)}`;
}
/** ` ± 0.044 on 483 rows`: half the 95 % interval and the sample, where the case carries them for its difference; else nothing. */
function uncertainty(testCase, headlineOf) {
    // A case that was rated by its whole interval begins with what the interval is of.
    const isRated = (0,_domain_measures_read_js__WEBPACK_IMPORTED_MODULE_1__/* .read */ .L)(testCase, _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.confidenceLevel) !== undefined && testCase.metrics[0] === headlineOf;
    const margin = isRated || headlineOf.category === 'performance-diff' ? (0,_domain_judge_margin_of_error_js__WEBPACK_IMPORTED_MODULE_3__/* .marginOfError */ .A)(testCase) : undefined;
    if (margin === undefined)
        return '';
    const sizes = [_domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.subsetSize, _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.evaluationSampleSize, _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.sampleSize];
    const size = sizes.map((measure) => (0,_domain_measures_read_js__WEBPACK_IMPORTED_MODULE_1__/* .read */ .L)(testCase, measure)).find((value) => value !== undefined);
    return ` ± ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_5__/* .formatNumber */ .ZV)(margin, 2)}${size === undefined ? '' : ` on ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_5__/* .countOf */ .pq)(size, 'row')}`}`;
}
/** Where in the data: what was changed into what (of several texts the worst), the subset, or the first failing rows. */
function whereabouts(testCase) {
    const changed = testCase.metrics
        .filter(({ category, value }) => category === 'input' && typeof value === 'string')
        .map(({ value }) => formatValue(value));
    return changed.slice(0, 2).join(' → ') || worstText(testCase) || subset(testCase) || failingRows(testCase);
}
function worstText(testCase) {
    const [worst] = (0,_changed_texts_js__WEBPACK_IMPORTED_MODULE_4__/* .changedTexts */ .X)(testCase);
    return worst ? `${formatValue(worst.before)} → ${formatValue(worst.after)}` : '';
}
/** With its size, unless that stands beside the margin of error in the headline. */
function subset(testCase) {
    const details = testCase.metrics.filter(({ category }) => category === 'subset-details');
    const name = details.find(({ value }) => typeof value === 'string')?.value ?? null;
    const size = (0,_domain_measures_read_js__WEBPACK_IMPORTED_MODULE_1__/* .read */ .L)({ metrics: details }, _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.subsetSize);
    const metric = headlineMetric(testCase);
    const isTold = metric !== undefined && uncertainty(testCase, metric) !== '';
    const shown = typeof name === 'string' ? (0,_safe_text_clean_text_js__WEBPACK_IMPORTED_MODULE_6__/* .cleanLine */ .O)((0,_format_number_js__WEBPACK_IMPORTED_MODULE_5__/* .intervalsInWords */ .F1)(name), 120) : '';
    return shown === '' || size === undefined || isTold ? shown : `${shown}, ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_5__/* .countOf */ .pq)(size, 'row')}`;
}
function failingRows({ metrics }) {
    const told = metrics.find(({ category, value }) => category === 'failing-inputs' && Array.isArray(value) && typeof value[0] === 'number');
    if (!told || !Array.isArray(told.value))
        return '';
    // People count rows from 1, as all messages do.
    const first = told.name === _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.failingRowIndices.name ? 1 : 0;
    const rows = told.value.map((row) => row + first);
    const more = rows.length > shownRows ? ' …' : '';
    return `rows ${rows.slice(0, shownRows).join(', ')}${more}`;
}
function formatValue(value) {
    if (value === null)
        return '';
    if (typeof value === 'number')
        return (0,_format_number_js__WEBPACK_IMPORTED_MODULE_5__/* .formatNumber */ .ZV)(value);
    if (typeof value === 'string')
        return (0,_safe_text_clean_text_js__WEBPACK_IMPORTED_MODULE_6__/* .cleanLine */ .O)(value, 120);
    return (0,_safe_text_clean_text_js__WEBPACK_IMPORTED_MODULE_6__/* .cleanLine */ .O)(value.map((one) => (typeof one === 'number' ? (0,_format_number_js__WEBPACK_IMPORTED_MODULE_5__/* .formatNumber */ .ZV)(one) : one)).join(', '), 120);
}


/***/ }),

/***/ 22458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ idsOf),
/* harmony export */   q: () => (/* binding */ isOwnRun)
/* harmony export */ });
/* harmony import */ var _domain_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50698);

/** Whether the gate's own engine ran it, whose projects, jobs and ids are made for one run and lead nowhere. */
function isOwnRun(target) {
    return target === _domain_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .embeddedEngine */ .D;
}
/** The ids by which a run can be found on its cluster, with what each is of; none of a run of the embedded engine. */
function idsOf(ids, target) {
    if (isOwnRun(target))
        return [];
    const all = [
        ['Project', ids.projectId],
        ['Model', ids.modelId],
        ['Reference data', ids.referenceId],
        ['Evaluation data', ids.evaluationId],
        ['Job', ids.jobId],
    ];
    return all.flatMap(([name, id]) => (id === undefined ? [] : [[name, id]]));
}


/***/ }),

/***/ 31016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ measuredShare)
/* harmony export */ });
/* harmony import */ var _domain_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93153);

/** `measured 4 of 16` when cases were skipped, else nothing: what was not measured is no good news. */
function measuredShare(verdict) {
    if (!(0,_domain_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .isJudged */ .s)(verdict) || verdict.counts.skip === 0)
        return '';
    const { alert, warning, pass, skip, ignored } = verdict.counts;
    const measured = alert + warning + pass + ignored;
    return `measured ${measured} of ${measured + skip}`;
}


/***/ }),

/***/ 31107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ notesOf)
/* harmony export */ });
/* harmony import */ var _detectable_sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89723);

/** What the reader should know about policy, runs and rows, a sentence each. Foreign text. */
function notesOf({ notes, comparison }, results) {
    const detectable = (0,_detectable_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .detectableSentence */ .$)(results);
    return [...(detectable === undefined ? [] : [detectable]), ...notes, ...(comparison?.differences ?? [])];
}


/***/ }),

/***/ 28216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ orderByEvidence)
/* harmony export */ });
/* harmony import */ var _domain_comparison_case_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98001);
/* harmony import */ var _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57307);
/* harmony import */ var _domain_measures_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24619);



/** The questions of a gate, the first to be answered first; other categories, such as those of the data, come between. */
const laterCategories = ['transformations', 'adversarial'];
const modelCategories = ['model-performance', 'subset-performance'];
/**
 * Findings as a reader should see them: alerts before warnings, what is certain before what is not, then by what they
 * are about (whether the model knows anything, is worse than the baseline, fails on newer data or a subset, whether the data are what
 * they were, what odd inputs do) and by how far the whole interval lies beyond the threshold.
 */
function orderByEvidence(findings) {
    const weighed = findings.map((finding) => ({ finding, weight: weightsOf(finding) }));
    return weighed.sort((a, b) => compare(a.weight, b.weight)).map(({ finding }) => finding);
}
/** Smaller ones come first. */
function weightsOf({ severity, isUncertain, testCase }) {
    return [severity === 'alert' ? 0 : 1, isUncertain ? 1 : 0, questionOf(testCase), -timesBeyond(testCase)];
}
function questionOf(testCase) {
    const { testType, category } = testCase;
    if (testType.startsWith('floor:') || testType === 'model_failures')
        return 0;
    if ((0,_domain_comparison_case_js__WEBPACK_IMPORTED_MODULE_2__/* .isComparisonCase */ .Y)(testCase))
        return 1;
    if (modelCategories.includes(category))
        return 2;
    return laterCategories.includes(category) ? 4 : 3;
}
/** How many times the threshold it surely is; 0 where nothing tells. */
function timesBeyond(testCase) {
    const [alert, warning] = [(0,_domain_measures_read_js__WEBPACK_IMPORTED_MODULE_1__/* .read */ .L)(testCase, _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.alertThreshold), (0,_domain_measures_read_js__WEBPACK_IMPORTED_MODULE_1__/* .read */ .L)(testCase, _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.warningThreshold)];
    const threshold = (0,_domain_measures_read_js__WEBPACK_IMPORTED_MODULE_1__/* .read */ .L)(testCase, _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.dropAllowed) ?? (testCase.severity === 'alert' ? (alert ?? warning) : warning);
    const least = (0,_domain_measures_read_js__WEBPACK_IMPORTED_MODULE_1__/* .read */ .L)(testCase, _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.dropAtLeast) ??
        (0,_domain_measures_read_js__WEBPACK_IMPORTED_MODULE_1__/* .read */ .L)(testCase, _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.atLeast) ??
        (0,_domain_measures_read_js__WEBPACK_IMPORTED_MODULE_1__/* .read */ .L)(testCase, _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.psi) ??
        testCase.importance;
    if (threshold === undefined || threshold <= 0 || least === undefined)
        return 0;
    return Number.isFinite(least) ? least / threshold : 0;
}
function compare(a, b) {
    for (const [index, value] of a.entries()) {
        const difference = value - (b[index] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}


/***/ }),

/***/ 97637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ rulesInForce),
/* harmony export */   Q: () => (/* binding */ rulesLength)
/* harmony export */ });
/** More clauses than a policy can differ by; a foreign file may tell of more. */
const shownRules = 30;
/** By which rules the verdict came about, as far as they differ from the defaults; `''` when none does. Foreign text. */
function rulesInForce({ asked }) {
    const rules = asked?.rules ?? [];
    const hidden = rules.length - shownRules;
    return [...rules.slice(0, shownRules), ...(hidden > 0 ? [`and ${hidden} more`] : [])].join('; ');
}
/** Characters of all of them together that a report shows. */
const rulesLength = 2000;


/***/ }),

/***/ 65964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nr: () => (/* binding */ twoValues),
/* harmony export */   ZH: () => (/* binding */ capitalize),
/* harmony export */   fp: () => (/* binding */ placeWords),
/* harmony export */   kY: () => (/* binding */ featureWords),
/* harmony export */   pz: () => (/* binding */ valueWords)
/* harmony export */ });
/* harmony import */ var _domain_words_quote_word_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35676);
/* harmony import */ var _safe_text_clean_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12829);
/* harmony import */ var _amount_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15246);
/* harmony import */ var _format_number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69251);
/* harmony import */ var _test_title_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50357);





const shownFeatures = 3;
/** `age`, `age and job`, `age, job, day and 4 more`. */
function featureWords({ features }) {
    const names = features.slice(0, shownFeatures).map((name) => (0,_safe_text_clean_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .O)(name, 80));
    const hidden = features.length - names.length;
    if (hidden > 0)
        return `${names.join(', ')} and ${hidden} more`;
    return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
/** A value of a column, or the piece of it: `from 59 to 93`, `above 60`, `"oct"`. */
function valueWords(name) {
    const words = (0,_safe_text_clean_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .O)((0,_format_number_js__WEBPACK_IMPORTED_MODULE_3__/* .intervalsInWords */ .F1)(name), 120);
    return words === name && !/^(?:above |up to )?-?\d[\d.e+-]*$/i.test(name) ? (0,_domain_words_quote_word_js__WEBPACK_IMPORTED_MODULE_4__/* .quoteWord */ .X)(name) : words;
}
/** `where month is "oct"`; a piece of several columns names them itself. */
function placeWords(features, subset) {
    const words = (0,_safe_text_clean_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .O)((0,_format_number_js__WEBPACK_IMPORTED_MODULE_3__/* .intervalsInWords */ .F1)(subset), 160);
    if (features.length > 1 && subset.includes(' = '))
        return `where ${words}`;
    const name = featureWords({ features });
    return `where ${name === '' ? 'it' : name} is ${valueWords(subset)}`;
}
/** Two values of a metric in two places, such as `on the 412 rows it is right in 9 of 100, overall in 65`. */
function twoValues(metric, [place, value], [otherPlace, otherValue]) {
    if (metric === 'accuracy' || metric === 'multiclass_accuracy') {
        return `${place} it is right in ${ofHundred(value, otherValue)}, ${otherPlace} in ${ofHundred(otherValue, value).replace(' of 100', '')}`;
    }
    return `${place} its ${(0,_test_title_js__WEBPACK_IMPORTED_MODULE_1__/* .metricWords */ .y)(metric)} is ${(0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMetric */ .gI)(metric, value)}, ${otherPlace} ${(0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMetric */ .gI)(metric, otherValue)}`;
}
/** `65 of 100`; as per cent where whole ones would look like `other`, or like none or all. */
function ofHundred(share, other) {
    const [whole, otherWhole] = [Math.round(share * 100), Math.round(other * 100)];
    const isRough = [share, other].some((one) => {
        const rounded = Math.round(one * 100);
        return (rounded === 0 && one > 0) || (rounded === 100 && one < 1);
    });
    return whole === otherWhole || isRough ? (0,_format_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPercent */ .l9)(share) : `${whole} of 100`;
}
function capitalize(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 24901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ sourceFacts)
/* harmony export */ });
/* harmony import */ var _domain_sources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35635);
/* harmony import */ var _ids_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22458);


/**
 * The model and the data of a run of the embedded engine, with what each is to it; a run on a cluster is known by its ids.
 * None where they are not known. Foreign text.
 */
function sourceFacts(asked) {
    if (!(0,_ids_of_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwnRun */ .q)(asked?.target))
        return [];
    const { sources } = asked ?? {};
    const told = (name, origin) => origin ? [[name, (0,_domain_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .tellOrigin */ .M)(origin)]] : [];
    return [
        ...told('Model', sources?.model),
        ...told('Evaluation data', sources?.evaluation),
        ...told('Reference data', sources?.reference),
    ];
}


/***/ }),

/***/ 50357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ testTitle),
/* harmony export */   y: () => (/* binding */ metricWords)
/* harmony export */ });
/* harmony import */ var _domain_comparison_case_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98001);
/* harmony import */ var _domain_metrics_metric_directions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25694);
/* harmony import */ var _domain_metrics_performance_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89045);
/* harmony import */ var _domain_own_metric_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53226);
/* harmony import */ var _page_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60828);





/**
 * What people call a test: `Accuracy on a subset`. A test that only a cluster knows keeps the name it has there, which
 * is foreign text.
 */
function testTitle(testType) {
    const page = (0,_page_of_js__WEBPACK_IMPORTED_MODULE_3__/* .pageOf */ .Z)(testType);
    if (page)
        return page.title;
    if (testType === `${_domain_comparison_case_js__WEBPACK_IMPORTED_MODULE_4__/* .comparisonPrefix */ .S}coverage`)
        return 'Cases that are not judged any more';
    if (testType.startsWith(_domain_comparison_case_js__WEBPACK_IMPORTED_MODULE_4__/* .comparisonPrefix */ .S)) {
        return `${metricInWords(testType.slice(_domain_comparison_case_js__WEBPACK_IMPORTED_MODULE_4__/* .comparisonPrefix */ .S.length))} against the baseline`;
    }
    if ((0,_domain_own_metric_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwnMetric */ .FN)(testType))
        return (0,_domain_own_metric_js__WEBPACK_IMPORTED_MODULE_2__/* .ownMetricName */ .OG)(testType);
    return testType;
}
/** A metric for people, within a sentence: `mean absolute error`, `F1`. */
function metricWords(name) {
    const title = metricInWords(name);
    return isAcronym(title.split(/[ -]/)[0] ?? '') ? title : title.charAt(0).toLowerCase() + title.slice(1);
}
function metricInWords(name) {
    if ((0,_domain_own_metric_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwnMetric */ .FN)(name))
        return (0,_domain_own_metric_js__WEBPACK_IMPORTED_MODULE_2__/* .ownMetricName */ .OG)(name);
    const known = _domain_metrics_performance_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .performanceMetrics */ .C.find((metric) => metric.name === name)?.title;
    return sentenceCase(known ?? (0,_domain_metrics_metric_directions_js__WEBPACK_IMPORTED_MODULE_0__/* .metricTitle */ .Vu)(name));
}
/** `Macro F1` as it is, `Area Under Curve` as `Area under curve`. */
function sentenceCase(title) {
    return title
        .split(' ')
        .map((word, index) => {
        if (isAcronym(word))
            return word;
        const small = word.toLowerCase();
        return index === 0 ? word.charAt(0) + small.slice(1) : small;
    })
        .join(' ');
}
function isAcronym(word) {
    return /[A-Z0-9²]{2}/.test(word);
}


/***/ }),

/***/ 75315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zn: () => (/* binding */ knownFold),
/* harmony export */   a3: () => (/* binding */ passedFold),
/* harmony export */   be: () => (/* binding */ uncertainFold),
/* harmony export */   cu: () => (/* binding */ fixedFold),
/* harmony export */   e$: () => (/* binding */ ignoredFold),
/* harmony export */   wb: () => (/* binding */ skippedFold)
/* harmony export */ });
/* harmony import */ var _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57307);
/* harmony import */ var _domain_measures_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24619);
/* harmony import */ var _domain_judge_judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53605);
/* harmony import */ var _domain_judge_is_uncertain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29195);
/* harmony import */ var _safe_text_escape_html_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60299);
/* harmony import */ var _finding_cells_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23517);
/* harmony import */ var _finding_sections_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78806);
/* harmony import */ var _folded_section_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78178);
/* harmony import */ var _html_table_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(40966);









/** Findings that an ignore rule leaves out, with the rule's reason and last day. */
function ignoredFold({ ignored }, whole) {
    return caseFold(`${ignored.length} ignored`, 5, ['Severity', 'Test', 'Features', 'Key metric', 'Where', 'Reason', 'Until'], ignored, ({ severity, testCase, rule }) => [
        severity,
        ...(0,_finding_cells_js__WEBPACK_IMPORTED_MODULE_5__/* .caseCells */ .E6)(testCase),
        (0,_safe_text_escape_html_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(rule.reason),
        (0,_safe_text_escape_html_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(rule.expires),
    ], whole);
}
/** Findings that the baseline has as well. */
function knownFold({ known }, whole) {
    return caseFold(`${known.length} known from the baseline`, 6, ['Severity', 'Since baseline', 'Test', 'Features', 'Key metric', 'Where'], known, (finding) => (0,_finding_sections_js__WEBPACK_IMPORTED_MODULE_6__/* .findingCells */ .bg)(finding, true), whole);
}
/** Cases that pass though they are beyond a threshold by their point, and why nothing is sure. */
function uncertainFold({ uncertain }, whole) {
    return caseFold(`${uncertain.length} uncertain`, 5, ['Test', 'Features', 'Key metric', 'Why'], uncertain, (testCase) => [...(0,_finding_cells_js__WEBPACK_IMPORTED_MODULE_5__/* .caseCells */ .E6)(testCase).slice(0, 3), (0,_safe_text_escape_html_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)((0,_domain_judge_is_uncertain_js__WEBPACK_IMPORTED_MODULE_3__/* .whyUncertain */ .wR)(testCase))], whole);
}
/** Findings of the baseline that pass now. */
function fixedFold({ comparison }, whole) {
    const fixed = comparison?.fixed ?? [];
    return caseFold(`${fixed.length} fixed`, 5, ['Test', 'Features', 'Key metric', 'Where'], fixed, _finding_cells_js__WEBPACK_IMPORTED_MODULE_5__/* .caseCells */ .E6, whole);
}
/** What could not be measured, and why. */
function skippedFold(results, whole) {
    const cases = results?.cases.filter((testCase) => (0,_domain_judge_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .severityOf */ .x)(testCase) === 'skip') ?? [];
    return caseFold(`${cases.length} skipped`, 7, ['Test', 'Features', 'Reason'], cases, (testCase) => {
        const reason = (0,_domain_measures_read_js__WEBPACK_IMPORTED_MODULE_1__/* .read */ .L)(testCase, _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.skipReason);
        return [(0,_safe_text_escape_html_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(testCase.testType), (0,_finding_cells_js__WEBPACK_IMPORTED_MODULE_5__/* .featureCells */ .oO)(testCase), reason === undefined ? '' : (0,_safe_text_escape_html_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(reason)];
    }, whole);
}
/** Passing cases, counted by test: the first to give way. */
function passedFold(results, whole) {
    const byTest = new Map();
    for (const testCase of results?.cases ?? []) {
        if ((0,_domain_judge_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .severityOf */ .x)(testCase) === 'pass') {
            byTest.set(testCase.testType, (byTest.get(testCase.testType) ?? 0) + 1);
        }
    }
    const total = [...byTest.values()].reduce((sum, count) => sum + count, 0);
    return caseFold(`${total} passed`, 8, ['Test', 'Cases'], [...byTest], ([test, count]) => [(0,_safe_text_escape_html_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(test), String(count)], whole);
}
function caseFold(title, rank, columns, items, cells, whole) {
    return (0,_folded_section_js__WEBPACK_IMPORTED_MODULE_7__/* .folded */ .TM)(true, {
        rank,
        title,
        rowCount: items.length,
        head: (0,_html_table_js__WEBPACK_IMPORTED_MODULE_8__/* .tableHead */ .P)(columns),
        rows: (0,_folded_section_js__WEBPACK_IMPORTED_MODULE_7__/* .mapRows */ .KS)(items, (item) => (0,_html_table_js__WEBPACK_IMPORTED_MODULE_8__/* .tableRow */ .j)('td', cells(item))),
        tail: '</table>',
    }, (hidden) => (0,_folded_section_js__WEBPACK_IMPORTED_MODULE_7__/* .moreIn */ .xz)(whole, hidden));
}


/***/ }),

/***/ 14781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ comparisonSections)
/* harmony export */ });
/* harmony import */ var _facts_compared_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13699);
/* harmony import */ var _safe_text_escape_html_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60299);
/* harmony import */ var _folded_section_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78178);
/* harmony import */ var _html_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40966);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8103);





const marks = {
    worse: '🔴 worse',
    unproven: '🔴 not proven to be no worse',
    uncertain: '🟡 uncertain',
    better: '🟢 better',
};
/** This run's model beside the baseline's, worst metric first; then where the flips are, and what to know of it. */
function comparisonSections({ comparison }, whole) {
    const model = comparison?.model;
    if (!model)
        return [];
    const total = model.metrics.length;
    const shown = (0,_facts_compared_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .comparedMetrics */ .Bo)(model);
    const notes = model.notes.slice(0, shownNotes).map((note) => `<li>${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .C)(note)}</li>`);
    const columns = ['Metric', 'Baseline', 'This run', 'Difference', 'Rows flipped: to wrong / to right'];
    return [
        {
            rank: 1,
            head: total === 0 ? '' : (0,_html_table_js__WEBPACK_IMPORTED_MODULE_3__/* .tableHead */ .P)(columns),
            rowCount: total,
            rows: (0,_folded_section_js__WEBPACK_IMPORTED_MODULE_4__/* .mapRows */ .KS)(shown, (metric) => (0,_html_table_js__WEBPACK_IMPORTED_MODULE_3__/* .tableRow */ .j)('td', cells(metric))),
            foot: (hidden) => `\n</table>${hidden > 0 ? `\n\n${hidden} more metrics in ${whole}.` : ''}`,
        },
        { rank: 1, head: model.concentration ? `<p>${concentrationLine(model.concentration)}</p>` : '' },
        { rank: 1, head: notes.length === 0 ? '' : ['<ul>', ...notes, '</ul>'].join('\n') },
    ];
}
const shownNotes = 20;
function cells({ title, baseline, current, difference, flips, mark, settling }) {
    const marked = mark === undefined ? '' : ` ${marks[mark]}${settling && `: ${settling}`}`;
    return [(0,_safe_text_escape_html_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(title, 80) + marked, baseline, current, difference, flips];
}
function concentrationLine(concentration) {
    const { subset, share } = (0,_facts_compared_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .flipPlace */ .rF)(concentration);
    return `${_facts_compared_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .flipsConcentrate */ .Dp} ${(0,_safe_text_escape_html_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(subset, 160)}: ${share}.`;
}


/***/ }),

/***/ 23517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E6: () => (/* binding */ caseCells),
/* harmony export */   mF: () => (/* binding */ changeWords),
/* harmony export */   oO: () => (/* binding */ featureCells)
/* harmony export */ });
/* harmony import */ var _safe_text_escape_html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60299);
/* harmony import */ var _facts_format_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69251);
/* harmony import */ var _facts_headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17806);



const changeWords = {
    new: '🆕 new',
    worse: '📈 worse',
    unchanged: 'unchanged',
    better: 'better',
    fixed: 'fixed',
};
/** How many features of a case are named. */
const shownFeatures = 8;
/** Test, features, key metric and place of a case, as HTML cells. */
function caseCells(testCase) {
    const unknown = testCase.unknownWords.length > 0 ? ` unknown: ${(0,_safe_text_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(testCase.unknownWords.join(', '))}` : '';
    return [
        (0,_safe_text_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(testCase.testType),
        featureCells(testCase) + unknown,
        keyMetric(testCase),
        (0,_safe_text_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_facts_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .whereabouts */ .CJ)(testCase)),
    ];
}
function featureCells({ features }) {
    const names = features.slice(0, shownFeatures).map((feature) => (0,_safe_text_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(feature, 80));
    const hidden = features.length - names.length;
    return names.join(' ') + (hidden > 0 ? ` and ${hidden} more` : '');
}
/** Names and texts are the cluster's own, so only numbers stand outside of `<code>`. */
function keyMetric(testCase) {
    const metric = (0,_facts_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .headlineMetric */ .lY)(testCase);
    if (!metric)
        return (0,_safe_text_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)((0,_facts_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(testCase));
    const { name, value } = metric;
    if (typeof value !== 'number')
        return `${(0,_safe_text_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name, 60)} ${(0,_safe_text_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_facts_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(value))}`;
    return `${(0,_safe_text_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name, 60)} ${(0,_facts_format_number_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(value)}${(0,_facts_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .uncertainty */ .TE)(testCase, metric)}`;
}


/***/ }),

/***/ 78806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JT: () => (/* binding */ furtherFindings),
/* harmony export */   aw: () => (/* binding */ findingDetails),
/* harmony export */   bg: () => (/* binding */ findingCells),
/* harmony export */   ck: () => (/* binding */ findingTable)
/* harmony export */ });
/* harmony import */ var _domain_words_plural_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(26457);
/* harmony import */ var _safe_text_escape_html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60299);
/* harmony import */ var _finding_cells_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23517);
/* harmony import */ var _facts_case_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57990);
/* harmony import */ var _facts_findings_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37760);
/* harmony import */ var _folded_section_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78178);
/* harmony import */ var _facts_format_number_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(69251);
/* harmony import */ var _facts_headline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17806);
/* harmony import */ var _html_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40966);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8103);










/** So many stand open; the others are folded. */
const openFindings = 10;
/** The strongest of what counts against the gate, or of what was found before an error: a sentence each. */
function findingTable(outcome, whole) {
    const { findings, comparison } = (0,_facts_findings_of_js__WEBPACK_IMPORTED_MODULE_3__/* .findingsOf */ .W)(outcome);
    const title = comparison ? 'New and worse findings' : 'Findings';
    const shown = findings.slice(0, openFindings);
    // What to do about a test is told once.
    const advised = new Set(new Map(shown.toReversed().map((one) => [one.testCase.testType, one])).values());
    return {
        rank: 3,
        head: findings.length === 0 ? '' : `### ${title}\n\n${(0,_html_table_js__WEBPACK_IMPORTED_MODULE_6__/* .tableHead */ .P)(columns)}`,
        rowCount: shown.length,
        rows: (0,_folded_section_js__WEBPACK_IMPORTED_MODULE_7__/* .mapRows */ .KS)(shown, (finding) => (0,_html_table_js__WEBPACK_IMPORTED_MODULE_6__/* .tableRow */ .j)('td', toldCells(finding, advised.has(finding)))),
        foot: (hidden) => `\n</table>${(0,_folded_section_js__WEBPACK_IMPORTED_MODULE_7__/* .moreIn */ .xz)(whole, hidden)}`,
        brief: `<p>${(0,_domain_words_plural_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .L)(findings.length, 'finding')}: see ${whole}.</p>`,
    };
}
/** Those that do not stand open. */
function furtherFindings(outcome, whole) {
    const others = (0,_facts_findings_of_js__WEBPACK_IMPORTED_MODULE_3__/* .findingsOf */ .W)(outcome).findings.slice(openFindings);
    return (0,_folded_section_js__WEBPACK_IMPORTED_MODULE_7__/* .folded */ .TM)(true, {
        rank: 4,
        title: `${others.length} more ${others.length === 1 ? 'finding' : 'findings'}`,
        rowCount: others.length,
        head: (0,_html_table_js__WEBPACK_IMPORTED_MODULE_6__/* .tableHead */ .P)(columns),
        rows: (0,_folded_section_js__WEBPACK_IMPORTED_MODULE_7__/* .mapRows */ .KS)(others, (finding) => (0,_html_table_js__WEBPACK_IMPORTED_MODULE_6__/* .tableRow */ .j)('td', toldCells(finding, false))),
        tail: '</table>',
    }, (hidden) => (0,_folded_section_js__WEBPACK_IMPORTED_MODULE_7__/* .moreIn */ .xz)(whole, hidden));
}
const columns = ['Result', 'What was found', 'How large, how sure'];
/** Severity and change; what and where, in a sentence; how large and how sure, with the threshold. */
function toldCells({ severity, testCase, change, isUncertain }, isAdvised) {
    const facts = (0,_facts_case_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .caseFacts */ .Q)(testCase, isUncertain);
    const word = severity === 'alert' ? '🔴 alert' : '🟡 warning';
    const also = facts.echoes.length > 0 ? `Also seen as ${facts.echoes.join('; ')}.` : '';
    const told = [
        `<strong>${(0,_prose_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .C)(facts.title, 100)}</strong>${facts.where === '' ? '' : ` on ${(0,_finding_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .featureCells */ .oO)(testCase)}`}`,
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .C)(facts.sentence),
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .C)(also),
        ...(facts.page && isAdvised ? [`<em>What to do:</em> ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .C)(facts.page.remedy)}`] : []),
        ...(facts.title === facts.testType ? [] : [`<sub>${(0,_safe_text_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(facts.testType)}</sub>`]),
    ];
    return [
        `${word}${change === undefined ? '' : `<br>${_finding_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .changeWords */ .mF[change]}`}`,
        told.filter(Boolean).join('<br>'),
        [(0,_prose_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .C)((0,_facts_case_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceOf */ .X)(facts)), (0,_prose_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .C)(facts.uncertain)].filter(Boolean).join('<br>'),
    ];
}
/** Cells of a finding; with a baseline the second says what became of it. */
function findingCells({ severity, testCase, change, isUncertain }, hasBaseline) {
    const word = severity === 'alert' ? '🔴 alert' : '🟡 warning';
    return [
        isUncertain ? `${word} (uncertain)` : word,
        ...(hasBaseline ? [change === undefined ? '' : _finding_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .changeWords */ .mF[change]] : []),
        ...(0,_finding_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .caseCells */ .E6)(testCase),
    ];
}
/** The metrics of the worst findings, each folded. */
function findingDetails(outcome, shown) {
    const { findings } = (0,_facts_findings_of_js__WEBPACK_IMPORTED_MODULE_3__/* .findingsOf */ .W)(outcome);
    const some = findings.slice(0, shown);
    return (0,_folded_section_js__WEBPACK_IMPORTED_MODULE_7__/* .folded */ .TM)(true, {
        rank: 6,
        title: some.length < findings.length ? `Details of the worst ${some.length}` : 'Details',
        rowCount: some.length,
        head: '',
        rows: (0,_folded_section_js__WEBPACK_IMPORTED_MODULE_7__/* .mapRows */ .KS)(some, ({ testCase }) => metricTable(testCase)),
        tail: '',
    });
}
const shownMetrics = 30;
function metricTable(testCase) {
    const rows = testCase.metrics.slice(0, shownMetrics).map(({ name, value }) => {
        const shown = typeof value === 'number' ? (0,_facts_format_number_js__WEBPACK_IMPORTED_MODULE_9__/* .formatNumber */ .ZV)(value) : (0,_safe_text_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_facts_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .formatValue */ .Fl)(value), 400);
        return (0,_html_table_js__WEBPACK_IMPORTED_MODULE_6__/* .tableRow */ .j)('td', [(0,_safe_text_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name, 80), shown]);
    });
    const features = (0,_finding_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .featureCells */ .oO)(testCase);
    const title = features === '' ? (0,_safe_text_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(testCase.testType) : `${(0,_safe_text_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(testCase.testType)} on ${features}`;
    return [`<p>${title}</p>`, (0,_html_table_js__WEBPACK_IMPORTED_MODULE_6__/* .tableHead */ .P)(['Metric', 'Value']), ...rows, '</table>'].join('\n');
}


/***/ }),

/***/ 43680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WK: () => (/* binding */ fitSections),
/* harmony export */   dy: () => (/* binding */ utf8Bytes),
/* harmony export */   q0: () => (/* binding */ utf16Units)
/* harmony export */ });
const utf8Bytes = (text) => Buffer.byteLength(text);
const utf16Units = (text) => text.length;
const gap = '\n\n';
/**
 * The sections in their order, never over `limit`. Room is given by rank, so what matters least gives way first: rows
 * from the end, then the section. A limit below the sections of rank 0 cuts those, between two characters.
 */
function fitSections(sections, limit, measure) {
    const given = sections.filter(({ head, rowCount }) => head !== '' || (rowCount ?? 0) > 0);
    const texts = new Map();
    // The line break at the end.
    let room = limit - 1;
    for (const section of [...given].sort((a, b) => a.rank - b.rank)) {
        const between = texts.size === 0 ? 0 : measure(gap);
        const text = section.rank === 0
            ? cutText(wholeText(section), room - between, measure)
            : fitRows(section, room - between, measure);
        if (text === '')
            continue;
        room -= between + measure(text);
        texts.set(section, text);
    }
    const body = given.flatMap((section) => texts.get(section) ?? []).join(gap);
    return limit < 1 ? '' : `${body}\n`;
}
function wholeText({ head, rows, foot }) {
    return [head, ...(rows ?? [])].join('\n') + (foot?.(0) ?? '');
}
/** As many rows as fit with the foot that counts the others; `brief`, or nothing, when none does. */
function fitRows(section, room, measure) {
    const { head, rows, rowCount = 0, foot = () => '', brief = '' } = section;
    const briefText = measure(brief) <= room ? brief : '';
    if (rows === undefined) {
        const text = head + foot(0);
        return measure(text) <= room ? text : briefText;
    }
    // The number grows shorter as rows are added, so its longest form is what must fit.
    const footRoom = measure(foot(rowCount));
    const emptyFoot = measure(foot(0));
    const taken = [];
    let used = measure(head);
    let fitting = 0;
    for (const row of rows) {
        used += 1 + measure(row);
        if (used + emptyFoot > room)
            return firstRows(fitting);
        taken.push(row);
        if (used + footRoom <= room)
            fitting = taken.length;
    }
    const allFoot = measure(foot(rowCount - taken.length));
    return firstRows(used + allFoot <= room ? taken.length : fitting);
    function firstRows(count) {
        if (count === 0)
            return briefText;
        return [head, ...taken.slice(0, count)].join('\n') + foot(rowCount - count);
    }
}
/** The text, or its beginning: whole characters only. */
function cutText(text, room, measure) {
    if (measure(text) <= room)
        return text;
    let kept = '';
    let used = 0;
    for (const character of text) {
        used += measure(character);
        if (used > room)
            break;
        kept += character;
    }
    return kept;
}


/***/ }),

/***/ 78178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KS: () => (/* binding */ mapRows),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   xz: () => (/* binding */ moreIn)
/* harmony export */ });
/** A section that a reader unfolds, or an open one; nothing without rows. */
function folded(isFolded, { rank, title, rowCount, head, rows, tail }, more = () => '') {
    const open = isFolded ? `<details><summary>${title}</summary>` : '';
    return {
        rank,
        rowCount,
        rows,
        head: rowCount === 0 ? '' : [open, head].filter(Boolean).join('\n'),
        foot: (hidden) => `${tail && `\n${tail}`}${more(hidden)}${isFolded ? '\n\n</details>' : ''}`,
        brief: rowCount === 0 || !isFolded ? '' : `<p>${title}.</p>`,
    };
}
/** Says how many rows found no room, and where they are (`whole`). */
function moreIn(whole, hidden) {
    return hidden > 0 ? `\n\n${hidden} more in ${whole}.` : '';
}
/** Rows made one by one, as they are asked for. */
function* mapRows(items, make) {
    for (const item of items)
        yield make(item);
}


/***/ }),

/***/ 40966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ tableHead),
/* harmony export */   j: () => (/* binding */ tableRow)
/* harmony export */ });
/** One row of an HTML table on one line, so that GitHub never reads Markdown in it. Cells are HTML already. */
function tableRow(cell, cells) {
    return `<tr>${cells.map((content) => `<${cell}>${content}</${cell}>`).join('')}</tr>`;
}
/** The start of a table with these column heads; rows and `</table>` follow. */
function tableHead(head) {
    return head.length === 0 ? '<table>' : `<table>\n${tableRow('th', head)}`;
}


/***/ }),

/***/ 8103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ prose)
/* harmony export */ });
/* harmony import */ var _safe_text_clean_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12829);
/* harmony import */ var _safe_text_escape_html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60299);


/** A word or number that no renderer makes a mention, link, reference, commit or emoji of. */
const plainWord = /^["'(“]*(?:[A-Za-z]?[a-z]*(?:['’-][a-z]+)*|-?\d{1,6}(?:[.,]\d{1,6})?%?|-?\d{1,3}(?:,\d{3}){2,4}|F1|R²|MAE|RMSE)["')”]*[,.;:!?]*["')”]*$|^[-–—±=<>&/+]$/;
/** No word of ours is longer; a longer one could keep the pattern busy. */
const longestWord = 40;
/** All-hexadecimal words may name a commit. */
const commitLike = /^\W*[a-f]{7,40}\W*$/;
/**
 * A sentence of ours that may quote foreign text, as HTML: ordinary words stay, everything else (names with
 * underscores, paths, addresses, `@` and `#`) stands in `<code>`, where GitHub makes no mentions and links.
 */
function prose(sentence, maxLength = 600) {
    const parts = [];
    for (const word of (0,_safe_text_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .O)(sentence, maxLength).split(' ')) {
        const isPlain = word.length <= longestWord && plainWord.test(word) && !commitLike.test(word);
        const last = parts.at(-1);
        if (last?.isPlain === isPlain)
            last.words.push(word);
        else
            parts.push({ isPlain, words: [word] });
    }
    return parts
        .map(({ isPlain, words }) => {
        const text = words.join(' ');
        if (isPlain)
            return (0,_safe_text_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(text);
        const [, body = text, stop = ''] = /^(.*?)([,.;:!?]*)$/.exec(text) ?? [];
        return body === '' ? stop : `<code>${(0,_safe_text_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(body)}</code>${stop}`;
    })
        .join(' ');
}


/***/ }),

/***/ 82345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ categoryTable),
  C: () => (/* binding */ modelTable)
});

// EXTERNAL MODULE: ./build/reports/facts/count-by-category.js
var count_by_category = __webpack_require__(55834);
// EXTERNAL MODULE: ./build/reports/safe-text/escape-html.js
var escape_html = __webpack_require__(60299);
// EXTERNAL MODULE: ./build/reports/markdown/folded-section.js
var folded_section = __webpack_require__(78178);
// EXTERNAL MODULE: ./build/reports/facts/amount.js
var amount = __webpack_require__(15246);
// EXTERNAL MODULE: ./build/reports/markdown/html-table.js
var html_table = __webpack_require__(40966);
;// CONCATENATED MODULE: ./build/reports/markdown/severity-bar.js
const width = 10;
const squares = { alert: '🟥', warning: '🟨', pass: '🟩', skip: '⬜', ignored: '⬛' };
/**
 * Ten squares that share out the cases by severity, worst first and ignored ones last; text, so that it shows in mails, too. A severity with
 * any case gets at least one square.
 */
function severityBar(counts) {
    const kinds = ['alert', 'warning', 'pass', 'skip', 'ignored'].filter((kind) => counts[kind] > 0);
    const total = kinds.reduce((sum, kind) => sum + counts[kind], 0);
    const lengths = new Map(kinds.map((kind) => [kind, Math.max(1, Math.round((counts[kind] / total) * width))]));
    // Rounding may miss the width by a few squares; the longest part bears it.
    const longest = [...kinds].sort((a, b) => counts[b] - counts[a])[0];
    if (longest === undefined)
        return '';
    const missing = width - [...lengths.values()].reduce((sum, length) => sum + length, 0);
    lengths.set(longest, (lengths.get(longest) ?? 0) + missing);
    return kinds.map((kind) => squares[kind].repeat(lengths.get(kind) ?? 0)).join('');
}

;// CONCATENATED MODULE: ./build/reports/markdown/result-sections.js






/** More than a platform has; what a hostile answer invents beyond is counted. */
const shownCategories = 30;
const shownMetrics = 40;
/** Cases by category and severity, worst category first. */
function categoryTable(outcome) {
    const ignored = (0,count_by_category/* ignoredCases */.q)(outcome);
    const counts = (0,count_by_category/* countByCategory */.B)(outcome.results?.cases ?? [], ignored);
    const hasIgnored = ignored.size > 0;
    const heads = [
        'Category',
        'Alert',
        'Warning',
        'Passed',
        'Skipped',
        ...(hasIgnored ? ['Ignored'] : []),
        'Share',
    ];
    return {
        rank: 2,
        head: counts.length === 0 ? '' : `### By category\n\n${(0,html_table/* tableHead */.P)(heads)}`,
        rowCount: counts.length,
        rows: (0,folded_section/* mapRows */.KS)(counts.slice(0, shownCategories), ([category, one]) => {
            const { alert, warning, pass, skip } = one;
            const numbers = [alert, warning, pass, skip, ...(hasIgnored ? [one.ignored] : [])];
            return (0,html_table/* tableRow */.j)('td', [(0,escape_html/* code */.aY)(category), ...numbers.map(String), severityBar(one)]);
        }),
        foot: (hidden) => `\n</table>${hidden > 0 ? `\n\n${hidden} more categories.` : ''}`,
    };
}
/** Metrics of the model on both datasets. */
function modelTable(results) {
    const metrics = results?.testRun.modelMetrics ?? [];
    const show = (name, value) => value === undefined ? '–' : (0,amount/* formatMetric */.gI)(name, value);
    return {
        rank: 4,
        head: metrics.length === 0
            ? ''
            : `### Model performance\n\n${(0,html_table/* tableHead */.P)(['Metric', 'Reference', 'Evaluation'])}`,
        rowCount: metrics.length,
        rows: (0,folded_section/* mapRows */.KS)(metrics.slice(0, shownMetrics), ({ name, reference, evaluation }) => (0,html_table/* tableRow */.j)('td', [(0,escape_html/* code */.aY)(name), show(name, reference), show(name, evaluation)])),
        foot: (hidden) => `\n</table>${hidden > 0 ? `\n\n${hidden} more metrics.` : ''}`,
    };
}


/***/ }),

/***/ 98938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ renderSummary)
});

// UNUSED EXPORTS: summaryLimitBytes

// EXTERNAL MODULE: ./build/domain/words/format-duration.js
var format_duration = __webpack_require__(88209);
// EXTERNAL MODULE: ./build/domain/outcome.js
var domain_outcome = __webpack_require__(93153);
;// CONCATENATED MODULE: ./build/reports/markdown/case-chart.js

const words = {
    alert: 'Alert',
    warning: 'Warning',
    pass: 'Passed',
    skip: 'Skipped',
    ignored: 'Ignored',
};
/**
 * The shares of all test cases as a chart, which GitHub draws from a Mermaid block. Only own words and numbers stand in
 * it, since foreign text could become part of the diagram's language. Nothing for a run of one kind of result.
 * Source of the form: Mermaid documentation, "Pie chart diagrams".
 */
function caseChart(verdict) {
    const kinds = Object.entries(words).flatMap(([kind, word]) => {
        const count = (0,domain_outcome/* isJudged */.s)(verdict) ? verdict.counts[kind] : 0;
        return count > 0 ? [`  "${word}" : ${count}`] : [];
    });
    const chart = ['```mermaid', 'pie showData title Test cases by result', ...kinds, '```'].join('\n');
    return { rank: 5, head: kinds.length > 1 ? chart : '' };
}

// EXTERNAL MODULE: ./build/reports/safe-text/escape-html.js
var escape_html = __webpack_require__(60299);
// EXTERNAL MODULE: ./build/reports/markdown/fit-sections.js
var fit_sections = __webpack_require__(43680);
// EXTERNAL MODULE: ./build/reports/markdown/html-table.js
var html_table = __webpack_require__(40966);
// EXTERNAL MODULE: ./build/reports/markdown/case-folds.js
var case_folds = __webpack_require__(75315);
// EXTERNAL MODULE: ./build/reports/markdown/comparison-section.js
var comparison_section = __webpack_require__(14781);
// EXTERNAL MODULE: ./build/reports/markdown/finding-sections.js
var finding_sections = __webpack_require__(78806);
// EXTERNAL MODULE: ./build/reports/facts/ids-of.js
var ids_of = __webpack_require__(22458);
// EXTERNAL MODULE: ./build/reports/facts/source-facts.js
var source_facts = __webpack_require__(24901);
// EXTERNAL MODULE: ./build/reports/markdown/result-sections.js + 1 modules
var result_sections = __webpack_require__(82345);
// EXTERNAL MODULE: ./build/reports/markdown/verdict-sections.js
var verdict_sections = __webpack_require__(14198);
;// CONCATENATED MODULE: ./build/reports/markdown/summary.js













/** GitHub's limit for the job summary of one step. */
const summaryLimitBytes = 1024 * 1024;
/** The runner's file gets one more line break after the text, of two bytes on Windows. */
const lineBreakBytes = 2;
const whole = '<code>results.json</code>';
const detailed = 50;
/**
 * The job summary: GitHub Markdown, verdict first, never over the limit in UTF-8 bytes. When there is too much, passing
 * tests give way first, then skipped ones, details and tables, and what is left out is counted.
 */
function renderSummary(outcome, { artifactUrl, limitBytes = summaryLimitBytes - lineBreakBytes, } = {}) {
    return (0,fit_sections/* fitSections */.WK)(summarySections(outcome, artifactUrl), limitBytes, fit_sections/* utf8Bytes */.dy);
}
function summarySections(outcome, artifactUrl) {
    const { verdict, results } = outcome;
    const first = [(0,verdict_sections/* heading */.R_)(outcome), (0,verdict_sections/* explanation */.Qb)(outcome), (0,verdict_sections/* rulesLine */.U4)(outcome)];
    if (!(0,domain_outcome/* isJudged */.s)(verdict)) {
        return [
            ...first,
            linkLine(outcome, artifactUrl),
            (0,finding_sections/* findingTable */.ck)(outcome, whole),
            (0,result_sections/* categoryTable */.d)(outcome),
            (0,case_folds/* skippedFold */.wb)(results, whole),
            aboutRun(outcome),
        ];
    }
    return [
        ...first,
        ...(0,comparison_section/* comparisonSections */.w)(verdict, whole),
        linkLine(outcome, artifactUrl),
        (0,verdict_sections/* comparisonLine */.iF)(verdict),
        (0,verdict_sections/* notes */.Q2)(verdict, results),
        (0,finding_sections/* findingTable */.ck)(outcome, whole),
        (0,finding_sections/* furtherFindings */.JT)(outcome, whole),
        (0,result_sections/* categoryTable */.d)(outcome),
        caseChart(verdict),
        (0,result_sections/* modelTable */.C)(results),
        (0,finding_sections/* findingDetails */.aw)(outcome, detailed),
        (0,case_folds/* uncertainFold */.be)(verdict, whole),
        (0,case_folds/* fixedFold */.cu)(verdict, whole),
        (0,case_folds/* knownFold */.Zn)(verdict, whole),
        (0,case_folds/* ignoredFold */.e$)(verdict, whole),
        (0,case_folds/* skippedFold */.wb)(results, whole),
        (0,case_folds/* passedFold */.a3)(results, whole),
        aboutRun(outcome),
    ];
}
function linkLine({ results }, artifactUrl) {
    const { testRunId, webUrl } = results?.testRun ?? {};
    const links = [
        testRunId !== undefined && webUrl !== undefined ? `Test run ${(0,escape_html/* codeLink */.U1)(testRunId, webUrl)}` : '',
        (0,escape_html/* isWebAddress */.d3)(artifactUrl) ? (0,escape_html/* link */.nf)('All reports of this run', artifactUrl) : '',
    ].filter(Boolean);
    return { rank: 0, head: links.length === 0 ? '' : `<p>${links.join(' · ')}</p>` };
}
function aboutRun({ asked, ids, results, durationMs, startedAt }) {
    const facts = [
        ['Run', (0,escape_html/* code */.aY)(asked?.run.name ?? '')],
        ...(0,source_facts/* sourceFacts */.t)(asked).map(([name, origin]) => [name, (0,escape_html/* code */.aY)(origin)]),
        ['Where', (0,ids_of/* isOwnRun */.q)(asked?.target) ? 'the embedded engine, without a cluster' : (0,escape_html/* code */.aY)(asked?.target ?? '')],
        ['Seed', asked ? String(asked.run.seed) : ''],
        ['Started', (0,escape_html/* code */.aY)(startedAt)],
        ['Took', (0,format_duration/* formatDuration */.a)(durationMs)],
        ['Engine', (0,escape_html/* code */.aY)(results?.testRun.engineVersion ?? '')],
        ...(0,ids_of/* idsOf */.U)(ids, asked?.target).map(([name, id]) => [name, (0,escape_html/* code */.aY)(id)]),
        [
            'Test run',
            ids.testRunId === undefined || (0,ids_of/* isOwnRun */.q)(asked?.target)
                ? ''
                : (0,escape_html/* codeLink */.U1)(ids.testRunId, results?.testRun.webUrl),
        ],
    ];
    const rows = facts
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (0,html_table/* tableRow */.j)('td', [name, value]));
    return {
        rank: 1,
        head: `<details><summary>About this run</summary>\n${(0,html_table/* tableHead */.P)([])}\n${rows.join('\n')}\n</table>\n\n</details>`,
    };
}


/***/ }),

/***/ 14198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J7: () => (/* binding */ countsLine),
/* harmony export */   Q2: () => (/* binding */ notes),
/* harmony export */   Qb: () => (/* binding */ explanation),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   U4: () => (/* binding */ rulesLine),
/* harmony export */   iF: () => (/* binding */ comparisonLine)
/* harmony export */ });
/* harmony import */ var _domain_outcome_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93153);
/* harmony import */ var _domain_words_plural_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(26457);
/* harmony import */ var _safe_text_clean_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12829);
/* harmony import */ var _safe_text_escape_html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60299);
/* harmony import */ var _folded_section_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(78178);
/* harmony import */ var _facts_measured_share_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31016);
/* harmony import */ var _facts_notes_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31107);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8103);
/* harmony import */ var _facts_remedies_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95686);
/* harmony import */ var _facts_rules_in_force_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97637);










const icons = { passed: '✅', failed: '❌', skipped: '⏭️', error: '💥' };
function heading({ verdict, asked }) {
    const words = {
        passed: 'Model gate passed',
        failed: asked?.gate.mode === 'report' ? 'Model gate would fail (mode: report)' : 'Model gate failed',
        skipped: 'Model gate skipped',
        error: 'Model gate could not decide',
    };
    const share = (0,_facts_measured_share_js__WEBPACK_IMPORTED_MODULE_4__/* .measuredShare */ .W)(verdict);
    return { rank: 0, head: `## ${icons[verdict.kind]} ${words[verdict.kind]}${share && ` (${share})`}` };
}
/** What of the policy differs from the defaults; nothing when nothing does. */
function rulesLine(outcome) {
    const rules = (0,_facts_rules_in_force_js__WEBPACK_IMPORTED_MODULE_5__/* .rulesInForce */ .C)(outcome);
    return { rank: 1, head: rules && `<p>Rules: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .C)(rules, _facts_rules_in_force_js__WEBPACK_IMPORTED_MODULE_5__/* .rulesLength */ .Q)}</p>`, brief: rulesBrief(outcome) };
}
function rulesBrief({ asked }) {
    return asked?.rules.length ? `<p>Rules: ${asked.rules.length} are not the defaults.</p>` : '';
}
/** The reason, and the counts of a judged run or the remedy of an error. */
function explanation({ verdict, results }) {
    if ((0,_domain_outcome_js__WEBPACK_IMPORTED_MODULE_6__/* .isJudged */ .s)(verdict)) {
        const counts = results === undefined ? '' : ` ${countsLine(verdict)}`;
        return { rank: 0, head: `<p><strong>${endSentence((0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .C)(verdict.reason))}</strong>${counts}</p>` };
    }
    const reason = `<pre>${(0,_safe_text_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)((0,_safe_text_clean_text_js__WEBPACK_IMPORTED_MODULE_7__/* .cleanBlock */ .H)(verdict.reason))}</pre>`;
    if (verdict.kind === 'skipped')
        return { rank: 0, head: reason };
    return { rank: 0, head: `**${verdict.code}**\n\n${reason}\n\n${_facts_remedies_js__WEBPACK_IMPORTED_MODULE_3__/* .remedies */ .J[verdict.code]}` };
}
function countsLine({ counts, comparison, known }) {
    const { alert, warning, pass, skip, ignored } = counts;
    const parts = [
        (0,_domain_words_plural_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .L)(alert, 'alert'),
        (0,_domain_words_plural_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .L)(warning, 'warning'),
        `${pass} passed`,
        `${skip} skipped`,
        ...(ignored > 0 ? [`${ignored} ignored`] : []),
    ];
    const since = comparison ? ` Since the baseline: ${counts.new} new or worse, ${known.length} known.` : '';
    return `${parts.join(', ')}.${since}`;
}
function endSentence(html) {
    return /[.!?]$/.test(html) ? html : `${html}.`;
}
const shownNotes = 20;
/** What the reader should know about the policy and the runs, and how small a change could have been told. */
function notes(verdict, results) {
    const items = (0,_facts_notes_of_js__WEBPACK_IMPORTED_MODULE_1__/* .notesOf */ .h)(verdict, results);
    return (0,_folded_section_js__WEBPACK_IMPORTED_MODULE_9__/* .folded */ .TM)(items.length > 3, {
        rank: 1,
        title: (0,_domain_words_plural_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .L)(items.length, 'note'),
        rowCount: items.length,
        head: '<ul>',
        rows: (0,_folded_section_js__WEBPACK_IMPORTED_MODULE_9__/* .mapRows */ .KS)(items.slice(0, shownNotes), (item) => `<li>${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .C)(item)}</li>`),
        tail: '</ul>',
    }, (hidden) => (hidden > 0 ? `\n\n${hidden} more notes.` : ''));
}
/** What changed since the baseline, in numbers. */
function comparisonLine({ comparison, findings }) {
    if (!comparison)
        return { rank: 1, head: '' };
    const { baseline, fixed, onlyHere, onlyThere } = comparison;
    const count = (change) => findings.filter((finding) => finding.change === change).length;
    const parts = [
        `${count('new')} new`,
        `${count('worse')} worse`,
        `${fixed.length} fixed`,
        ...(onlyHere > 0 ? [`${(0,_domain_words_plural_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .L)(onlyHere, 'case')} only in this run`] : []),
        ...(onlyThere > 0 ? [`${(0,_domain_words_plural_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .L)(onlyThere, 'case')} only in the baseline`] : []),
    ];
    return { rank: 1, head: `<p>Compared with ${(0,_safe_text_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(baseline)}: ${parts.join(', ')}.</p>` };
}


/***/ }),

/***/ 43312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ reportsFor)
});

// UNUSED EXPORTS: reportFiles

// EXTERNAL MODULE: ./build/domain/outcome.js
var domain_outcome = __webpack_require__(93153);
// EXTERNAL MODULE: ./build/domain/gate-rules.js
var gate_rules = __webpack_require__(96564);
// EXTERNAL MODULE: ./build/domain/words/format-duration.js
var format_duration = __webpack_require__(88209);
// EXTERNAL MODULE: ./build/reports/safe-text/escape-html.js
var escape_html = __webpack_require__(60299);
// EXTERNAL MODULE: ./build/reports/safe-text/clean-text.js
var clean_text = __webpack_require__(12829);
// EXTERNAL MODULE: ./build/reports/facts/format-number.js
var format_number = __webpack_require__(69251);
// EXTERNAL MODULE: ./build/reports/facts/ids-of.js
var ids_of = __webpack_require__(22458);
// EXTERNAL MODULE: ./build/reports/facts/rules-in-force.js
var rules_in_force = __webpack_require__(97637);
;// CONCATENATED MODULE: ./build/reports/html/markup.js


/** HTML that is safe to insert as it is. */
class Markup {
    text;
    constructor(text) {
        this.text = text;
    }
}
/** Foreign text is cut here, unless it comes in as markup. */
const maxTextLength = 300;
/**
 * A template of HTML. What is inserted is foreign text: one clean line of at most 300 characters, escaped for elements
 * and for quoted attributes. Markup goes in as it is, lists item by item, `undefined` as nothing. The template's own
 * indentation is left out.
 */
function markup(parts, ...contents) {
    const [first = '', ...others] = withoutIndentation(parts);
    let text = first;
    for (const [index, content] of contents.entries())
        text += insert(content) + (others[index] ?? '');
    return new Markup(text);
}
/** A template's parts are the same object each time, and some templates are used thousands of times. */
const knownParts = new WeakMap();
function withoutIndentation(parts) {
    const known = knownParts.get(parts);
    if (known)
        return known;
    const stripped = parts.map((part) => part.replaceAll(/\n\s+/g, '\n'));
    knownParts.set(parts, stripped);
    return stripped;
}
/** A text of several hundred characters, which is cut nowhere. */
function paragraph(text) {
    return new Markup((0,escape_html/* escapeHtml */.ZD)(text));
}
function insert(content) {
    if (content === undefined)
        return '';
    if (content instanceof Markup)
        return content.text;
    if (typeof content === 'number')
        return String(content);
    if (typeof content === 'string')
        return (0,escape_html/* escapeHtml */.ZD)((0,clean_text/* cleanLine */.O)(content, maxTextLength));
    return content.map(insert).join('');
}

;// CONCATENATED MODULE: ./build/reports/html/about-page.js








const listedRules = ['mode', 'failOn', 'maxAlerts', 'maxWarnings', 'minTests'];
/** A dataset may be in more. */
const shownFiles = 20;
/** Made for one run, that of the embedded engine leads nowhere. */
function testRunLink({ asked, ids, results }) {
    if (ids.testRunId === undefined || (0,ids_of/* isOwnRun */.q)(asked?.target))
        return undefined;
    return new Markup((0,escape_html/* link */.nf)((0,clean_text/* cleanLine */.O)(ids.testRunId), results?.testRun.webUrl));
}
/** What was tested, by which rules and seed, where; and the ids to find it by on a cluster. */
function aboutPage(outcome) {
    const { asked, ids, results, predictions, tested, startedAt, durationMs } = outcome;
    const testRun = results?.testRun;
    const gate = asked?.gate;
    const rules = (0,rules_in_force/* rulesInForce */.C)(outcome);
    return markup `<section class="page" id="about" aria-labelledby="about-title">
    <h2 id="about-title" tabindex="-1">About this run</h2>
    ${factList('What was tested', tested ? testedFacts(tested, testRun?.modelTask) : [['Model task', testRun?.modelTask]])}
    ${factList('The gate', [
        ...listedRules.map((name) => [gate_rules/* gateRules */.D[name].title, gate?.[name]]),
        ['Rules in force', rules === '' ? 'the defaults' : paragraph((0,clean_text/* cleanLine */.O)(rules, rules_in_force/* rulesLength */.Q))],
    ])}
    ${factList('The run', [
        ['Run', asked?.run.name],
        ['Where', asked?.target],
        ['Seed', asked?.run.seed],
        ['Engine', testRun?.engineVersion],
        ['Started', startedAt],
        ['Took', (0,format_duration/* formatDuration */.a)(durationMs)],
        [
            'Stress test took',
            testRun?.durationMs === undefined ? undefined : (0,format_duration/* formatDuration */.a)(testRun.durationMs),
        ],
        ['Predictions', predictions && `${(0,format_number/* countOf */.pq)(predictions.rowCount, 'row')}, ${predictions.name}`],
        ['SHA-256 of the predictions', predictions && markup `<code>${predictions.sha256}</code>`],
    ])}
    ${factList('On the cluster', [...(0,ids_of/* idsOf */.U)(ids, asked?.target), ['Test run', testRunLink(outcome)]])}
  </section> `;
}
function testedFacts(tested, modelTask) {
    const { model, reference, evaluation, runtime, commit, pullRequest, repositoryUrl } = tested;
    const page = (path, label) => new Markup((0,escape_html/* link */.nf)((0,clean_text/* cleanLine */.O)(label, 80), repositoryUrl && `${repositoryUrl}/${path}`));
    return [
        ['Model', model && sourceOf(model)],
        ['Model task', modelTask],
        ['Ran in', runtime],
        ['Reference data', reference && sourceOf(reference)],
        ['Evaluation data', evaluation && sourceOf(evaluation)],
        ['Commit', commit === undefined ? undefined : page(`commit/${commit}`, commit)],
        ['Pull request', pullRequest === undefined ? undefined : page(`pull/${pullRequest}`, `#${pullRequest}`)],
    ];
}
/** Its name and rows, and below the SHA-256 of each file. */
function sourceOf({ name, files, rowCount }) {
    const rows = rowCount === undefined ? '' : markup ` · ${(0,format_number/* countOf */.pq)(rowCount, 'row')}`;
    return markup `<strong>${name}</strong>${rows}${files.slice(0, shownFiles).map((file) => markup `<br>${hashOf(file, name)}`)}`;
}
function hashOf({ name, sha256 }, source) {
    const told = source.endsWith(name) ? '' : markup `${name} `;
    return sha256 === undefined
        ? markup `${told}`
        : markup `<small>${told}SHA-256 <code>${sha256}</code></small>`;
}
function factList(title, facts) {
    const known = facts.filter(([, value]) => value !== undefined && value !== '');
    if (known.length === 0)
        return '';
    return markup `<h3>${title}</h3>
    <dl>
      ${known.map(([name, value]) => markup `<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`)}
    </dl>`;
}

// EXTERNAL MODULE: ./build/reports/facts/order-by-evidence.js
var order_by_evidence = __webpack_require__(28216);
// EXTERNAL MODULE: ./build/domain/judge/judge.js + 8 modules
var judge = __webpack_require__(53605);
;// CONCATENATED MODULE: ./build/reports/html/case-rows.js



/**
 * Every case, in the order in which it matters to a reader: what counts against the gate, what the baseline has as
 * well, what is ignored, what was skipped, what passed.
 */
function toCaseRows({ verdict, results }) {
    const found = (0,domain_outcome/* isJudged */.s)(verdict)
        ? [
            ...(0,order_by_evidence/* orderByEvidence */.v)(verdict.findings).map((finding) => fromFinding(finding, undefined)),
            ...verdict.known.map((finding) => fromFinding(finding, undefined)),
            ...verdict.ignored.map((finding) => fromFinding(finding, finding.rule)),
        ]
        : [];
    const told = new Set(found.map(({ testCase }) => testCase));
    const others = { alert: [], warning: [], skip: [], pass: [] };
    for (const testCase of results?.cases ?? []) {
        if (told.has(testCase))
            continue;
        const severity = (0,judge/* severityOf */.x)(testCase);
        const row = { testCase, severity, change: undefined, isUncertain: false, ignoredBy: undefined };
        others[severity].push(row);
    }
    return [found, others.alert, others.warning, others.skip, others.pass].flat();
}
function fromFinding({ testCase, severity, change, isUncertain }, ignoredBy) {
    return { testCase, severity, change, isUncertain, ignoredBy };
}

// EXTERNAL MODULE: ./build/domain/measures/index.js + 12 modules
var domain_measures = __webpack_require__(57307);
// EXTERNAL MODULE: ./build/domain/measures/read.js
var read = __webpack_require__(24619);
// EXTERNAL MODULE: ./build/reports/facts/changed-texts.js
var changed_texts = __webpack_require__(43397);
// EXTERNAL MODULE: ./build/reports/facts/headline.js
var headline = __webpack_require__(17806);
// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/word.js + 2 modules
var word = __webpack_require__(34440);
;// CONCATENATED MODULE: ./build/reports/html/text-change.js




/** Longest text compared, in characters; comparing takes time with the square of the number of changes. */
const maxLength = 240;
/** A text with more changed parts than this is shown whole, before and after. */
const maxParts = 24;
/** What became of a text: the words that went struck out, the new ones marked; unreadably many as two texts. */
function textChange(before, after) {
    const [original, transformed] = [(0,clean_text/* cleanLine */.O)(before, maxLength), (0,clean_text/* cleanLine */.O)(after, maxLength)];
    if (original === transformed)
        return markup `${transformed}`;
    // The library gives up (undefined) instead of comparing for long.
    const parts = (0,word/* diffWordsWithSpace */.pR)(original, transformed, { maxEditLength: 60 });
    if (!parts || parts.length > maxParts || !parts.some(({ added, removed }) => !added && !removed)) {
        return markup `<del>${original}</del> <ins>${transformed}</ins>`;
    }
    const marked = parts.map(({ added, removed, value }) => {
        const text = (0,escape_html/* escapeHtml */.ZD)(value);
        return added ? `<ins>${text}</ins>` : removed ? `<del>${text}</del>` : text;
    });
    return new Markup(marked.join(''));
}

;// CONCATENATED MODULE: ./build/reports/html/value-pair.js



/** The pairs that tests measure, and what to call them. */
const pairs = [
    { measures: [domain_measures.m.valueOn('reference'), domain_measures.m.valueOn('evaluation')], words: ['reference', 'evaluation'] },
    { measures: [domain_measures.m.valueBefore, domain_measures.m.valueAfter], words: ['before', 'after'] },
    { measures: [domain_measures.m.passingRowsValue, domain_measures.m.failingRowsValue], words: ['passing rows', 'failing rows'] },
    { measures: [domain_measures.m.expectedValue, domain_measures.m.failingRowsValue], words: ['expected', 'failing rows'] },
];
/** The first pair that the case carries. */
function valuePair(testCase) {
    for (const { measures, words } of pairs) {
        const first = (0,read/* read */.L)(testCase, measures[0]);
        if (first === undefined)
            continue;
        const second = (0,read/* read */.L)(testCase, measures[1]);
        if (second === undefined)
            continue;
        const [margin = 0, otherMargin = 0] = words.map((word) => (0,read/* read */.L)(testCase, domain_measures.m.marginOf(word)));
        return {
            metric: (0,read/* read */.L)(testCase, domain_measures.m.metric) ?? domain_measures.m.metric.name,
            words,
            values: [first, second],
            margins: [margin, otherMargin],
        };
    }
    return undefined;
}
/** `accuracy 0.9 ± 0.01 → 0.85 ± 0.02`. */
function showPair({ metric, values, margins }) {
    const [before, after] = values.map((value, k) => {
        const margin = margins[k] ?? 0;
        return `${(0,format_number/* formatNumber */.ZV)(value)}${margin > 0 ? ` ± ${(0,format_number/* formatNumber */.ZV)(margin, 2)}` : ''}`;
    });
    return `${metric} ${before ?? ''} → ${after ?? ''}`;
}

;// CONCATENATED MODULE: ./build/reports/html/case-cells.js









/** Result of a case in words, so that colour alone never tells it. */
function resultCell({ severity, change, isUncertain, ignoredBy }) {
    const marks = [
        ...(ignoredBy ? ['ignored'] : []),
        ...(change ? [change === 'unchanged' ? 'known' : change] : []),
        ...(isUncertain ? ['uncertain'] : []),
    ];
    return [severity, ...marks.map((mark) => markup ` <small>${mark}</small>`)];
}
function featureCell({ features }) {
    return (0,clean_text/* cleanLine */.O)(features.join(', '), 80);
}
/** The telling number; without its name where the column's head has it. */
function metricCell(row, commonMetric) {
    if (row.severity === 'skip')
        return '';
    if (commonMetric === undefined)
        return (0,headline/* headline */.Pl)(row.testCase);
    const metric = (0,headline/* headlineMetric */.lY)(row.testCase);
    // `headline` adds the margin of error to the value.
    return metric
        ? (0,headline/* headline */.Pl)(row.testCase).slice((0,clean_text/* cleanLine */.O)(metric.name, 60).length).trim()
        : (0,headline/* headline */.Pl)(row.testCase);
}
/**
 * What happened where: a text's change, the bin that moved most, the subset, failing rows and values, or why there
 * is no answer. Of several texts at most `maxTexts` are shown; of a passing case the worst as it was changed, at most
 * `passLength` characters of it.
 */
function detailCell(row, passLength, maxTexts) {
    const { testCase, severity } = row;
    const told = (0,read/* read */.L)(testCase, domain_measures.m.skipReason) ?? (0,read/* read */.L)(testCase, domain_measures.m.error);
    if (told !== undefined)
        return told;
    const unknown = testCase.unknownWords.map((word) => `unknown word “${(0,clean_text/* cleanLine */.O)(word, 60)}”`).join(', ');
    if (unknown !== '')
        return unknown;
    const texts = (0,changed_texts/* changedTexts */.X)(testCase);
    const [worst] = texts;
    if (worst) {
        if (severity === 'pass')
            return (0,clean_text/* cleanLine */.O)(worst.after, passLength);
        const shown = texts
            .slice(0, maxTexts)
            .map((one) => [textChange(one.before, one.after), classChange(one)]);
        return shown.length === 1 ? shown.flat() : shown.map((one) => markup `<div>${one}</div>`);
    }
    const where = shareChange(testCase) ?? failingValues(testCase) ?? (0,headline/* whereabouts */.CJ)(testCase);
    const pair = valuePair(testCase);
    return [where, ...(pair ? [showPair(pair)] : [])].filter(Boolean).join(' · ');
}
function classChange({ classBefore: before, classAfter: after }) {
    if (before === undefined || after === undefined || before === after)
        return '';
    return markup ` <span class="flip">${(0,clean_text/* cleanLine */.O)(before, 60)} → ${(0,clean_text/* cleanLine */.O)(after, 60)}</span>`;
}
function shareChange(testCase) {
    const value = (0,read/* read */.L)(testCase, domain_measures.m.mostChangedValue);
    const reference = (0,read/* read */.L)(testCase, domain_measures.m.referenceShare);
    const evaluation = (0,read/* read */.L)(testCase, domain_measures.m.evaluationShare);
    if (value === undefined || reference === undefined || evaluation === undefined)
        return undefined;
    return `${(0,clean_text/* cleanLine */.O)(value, 60)}: ${percent(reference)} → ${percent(evaluation)}`;
}
function failingValues(testCase) {
    const rows = (0,read/* read */.L)(testCase, domain_measures.m.failingRows);
    if (rows === undefined || rows === 0)
        return undefined;
    const share = (0,read/* read */.L)(testCase, domain_measures.m.shareOfFailingRows);
    const values = (0,read/* read */.L)(testCase, domain_measures.m.failingValues);
    const where = (0,headline/* whereabouts */.CJ)(testCase);
    return [
        `${rows} rows${share === undefined ? '' : ` (${percent(share)})`}`,
        ...(values ? [`values ${(0,headline/* formatValue */.Fl)(values.slice(0, 8))}`] : []),
        ...(where === '' ? [] : [where]),
    ].join(' · ');
}
function percent(share) {
    return `${(0,format_number/* formatNumber */.ZV)(share * 100, 3)} %`;
}

;// CONCATENATED MODULE: ./build/reports/html/case-table.js


/** One letter of a row's class for each severity and baseline class; the page's script filters by them. */
const severityLetters = { alert: 'a', warning: 'w', pass: 'p', skip: 's' };
const changeLetters = { new: 'n', worse: 'x', unchanged: 'k', better: 'b', fixed: 'f' };
const ignoredLetter = 'i';
/** Texts shown of a case that changed several. */
const maxTexts = 10;
/** A row of a test's table. End tags that HTML lets out are left out: there are thousands of rows. */
function caseRow(row, group, passLength) {
    const { testCase, severity, change, ignoredBy } = row;
    const classes = [
        severityLetters[severity],
        ...(change ? [changeLetters[change]] : []),
        ...(ignoredBy ? [ignoredLetter] : []),
    ].join(' ');
    const cells = [
        resultCell(row),
        ...(group.commonFeatures === undefined ? [featureCell(testCase)] : []),
        metricCell(row, group.commonMetric),
        detailCell(row, passLength, maxTexts),
    ];
    return `<tr class="${classes}">${cells.map((cell) => markup `<td>${cell}`.text).join('')}`;
}
/** Table of a test's cases. `rows`: what `caseRow` made of those that are shown. */
function caseTable(group, rows) {
    const metric = group.commonMetric ?? '';
    const heads = [
        'Result',
        ...(group.commonFeatures === undefined ? ['Feature'] : []),
        metric === '' ? 'Key metric' : metric,
        'Details',
    ];
    return markup `<div class="scroll" tabindex="0" role="region" aria-label="Cases of ${group.testType}">
    <table>
      <caption>
        Cases of ${group.testType}
      </caption>
      <thead>
        <tr>
          ${heads.map((head) => markup `<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${new Markup(rows.join('\n'))}
      </tbody>
    </table>
  </div>`;
}

;// CONCATENATED MODULE: ./build/reports/html/choose-rows.js

/** With more cases than this, the texts of passing cases are cut shorter. */
const fewCases = 600;
/**
 * Renders rows until the limits are reached: all that is not a pass first, in the order of `rows`; then passing cases, the
 * first of each test, the second of each test, and so on, so that no test is left without examples.
 */
function chooseRows(rows, groups, { findingBytes, passingBytes }) {
    const passLength = rows.length <= fewCases ? 160 : 50;
    const byGroup = new Map(groups.map((group) => [group, []]));
    let usedBytes = 0;
    let shown = 0;
    for (const { row, group } of inOrder(rows, groups)) {
        const text = caseRow(row, group, passLength);
        const bytes = Buffer.byteLength(text) + 1;
        if (usedBytes + bytes > (row.severity === 'pass' ? passingBytes : findingBytes))
            break;
        usedBytes += bytes;
        byGroup.get(group)?.push(text);
        shown++;
    }
    return { byGroup, leftOut: rows.length - shown, usedBytes };
}
/** One after the other and not as a list: of 100,000 cases most are never reached. */
function* inOrder(rows, groups) {
    const groupOf = new Map();
    for (const group of groups)
        for (const row of group.rows)
            if (row.severity !== 'pass')
                groupOf.set(row, group);
    for (const row of rows) {
        const group = groupOf.get(row);
        if (group)
            yield { row, group };
    }
    yield* takeTurns(groups);
}
function* takeTurns(groups) {
    let waiting = groups.map((group) => ({ group, rows: passing(group) }));
    while (waiting.length > 0) {
        const still = [];
        for (const turn of waiting) {
            const { value: row, done } = turn.rows.next();
            if (done === true)
                continue;
            yield { row, group: turn.group };
            still.push(turn);
        }
        waiting = still;
    }
}
function* passing({ rows }) {
    for (const row of rows)
        if (row.severity === 'pass')
            yield row;
}

;// CONCATENATED MODULE: ./build/reports/html/filter-form.js


/** The filters over all cases. Hidden until the page's script runs, which applies them. */
function filterForm(rows, groups) {
    const boxes = Object.entries(severityLetters).map(([severity, letter]) => markup `<label><input type="checkbox" name="severity" value="${letter}" checked /> ${severity}</label>`);
    const categories = [...new Set(groups.map(({ category }) => category))];
    const changes = Object.entries(changeLetters).filter(([change]) => rows.some((row) => row.change === change));
    const hasIgnored = rows.some(({ ignoredBy }) => ignoredBy);
    return markup `<form id="filters" role="search" aria-label="Test cases" hidden>
    <span class="field">
      <label for="filter-text">Search</label>
      <input type="search" id="filter-text" name="text" autocomplete="off" spellcheck="false" aria-keyshortcuts="/">
    </span>
    <fieldset>
      <legend>Result</legend>
      ${boxes}
    </fieldset>
    ${choice('category', 'Category', 'all', categories.map((name) => [name, name]))}
    ${choice('test', 'Test', 'all', groups.map(({ id, testType }) => [id, testType]))}
    ${changes.length > 0
        ? choice('change', 'Since baseline', 'any', changes.map(([word, letter]) => [letter, word === 'unchanged' ? 'known' : word]))
        : ''}
    ${hasIgnored
        ? choice('ignored', 'Ignored', 'shown', [
            [`-${ignoredLetter}`, 'hidden'],
            [ignoredLetter, 'only these'],
        ])
        : ''}
    <button type="reset">Clear</button>
    <output id="shown" aria-live="polite"></output>
  </form>`;
}
function choice(name, label, all, options) {
    return markup `<span class="field">
    <label for="filter-${name}">${label}</label>
    <select id="filter-${name}" name="${name}">
      <option value="">${all}</option>
      ${options.map(([value, word]) => markup `<option value="${value}">${word}</option>`)}
    </select>
  </span>`;
}

// EXTERNAL MODULE: ./build/reports/facts/detectable-sentence.js
var detectable_sentence = __webpack_require__(89723);
// EXTERNAL MODULE: ./build/reports/facts/compared-metrics.js
var compared_metrics = __webpack_require__(13699);
;// CONCATENATED MODULE: ./build/reports/html/comparison-table.js



const marks = {
    worse: { look: 'a', words: 'worse' },
    unproven: { look: 'a', words: 'not proven to be no worse' },
    uncertain: { look: 'w', words: 'uncertain' },
    better: { look: 'p', words: 'better' },
};
const shownNotes = 20;
/** This run's model beside the baseline's, worst metric first; then where the flips are, and what to know of it. */
function comparisonTable({ comparison }) {
    const model = comparison?.model;
    if (!model)
        return '';
    const metrics = (0,compared_metrics/* comparedMetrics */.Bo)(model);
    const place = model.concentration && (0,compared_metrics/* flipPlace */.rF)(model.concentration);
    return markup `<h3>This model and the baseline's</h3>
    ${metrics.length > 0 ? table(metrics, model.metrics.length) : ''}
    ${place &&
        markup `<p>${compared_metrics/* flipsConcentrate */.Dp} <code>${(0,clean_text/* cleanLine */.O)(place.subset, 160)}</code>: ${place.share}.</p>`}
    ${model.notes.length > 0
        ? markup `<ul>
            ${model.notes.slice(0, shownNotes).map((note) => markup `<li>${note}</li>`)}
          </ul>`
        : ''}`;
}
function table(metrics, total) {
    const hidden = total - metrics.length;
    return markup `<div class="scroll" tabindex="0" role="region" aria-label="This model and the baseline's">
      <table>
        <caption>
          Metrics of the baseline's model and of this run's, worst first
        </caption>
        <thead>
          <tr>
            <th scope="col">Result</th>
            <th scope="col">Metric</th>
            <th scope="col" class="number">Baseline</th>
            <th scope="col" class="number">This run</th>
            <th scope="col" class="number">Difference</th>
            <th scope="col" class="number">Flips to wrong / right</th>
          </tr>
        </thead>
        <tbody>
          ${metrics.map(row)}
        </tbody>
      </table>
    </div>
    ${metrics.map(({ title, settling }) => (settling === '' ? '' : markup `<p class="sub">${(0,clean_text/* cleanLine */.O)(title, 80)} is uncertain: ${settling}.</p>`))}
    ${hidden > 0 ? markup `<p class="sub">${hidden} more metrics are in results.json.</p>` : ''}`;
}
function row({ title, baseline, current, difference, flips, mark }) {
    const { look, words } = mark ? marks[mark] : { look: 'p', words: 'not worse' };
    return markup `<tr class="${look}">
    <td>${words}</td>
    <th scope="row">${(0,clean_text/* cleanLine */.O)(title, 80)}</th>
    <td class="number">${baseline}</td>
    <td class="number">${current}</td>
    <td class="number">${difference}</td>
    <td class="number">${flips}</td>
  </tr>`;
}

// EXTERNAL MODULE: ./build/reports/facts/count-by-category.js
var count_by_category = __webpack_require__(55834);
// EXTERNAL MODULE: ./build/reports/facts/amount.js
var amount = __webpack_require__(15246);
;// CONCATENATED MODULE: ./build/reports/html/count-tables.js



const maxRows = 100;
/** Cases by category and result, worst category first. */
function categoryTable(outcome) {
    const cases = outcome.results?.cases ?? [];
    if (cases.length === 0)
        return '';
    const ignored = (0,count_by_category/* ignoredCases */.q)(outcome);
    const words = [
        'alert',
        'warning',
        'pass',
        'skip',
        ...(ignored.size > 0 ? ['ignored'] : []),
    ];
    const heads = { alert: 'Alert', warning: 'Warning', pass: 'Passed', skip: 'Skipped', ignored: 'Ignored' };
    const rows = (0,count_by_category/* countByCategory */.B)(cases, ignored)
        .slice(0, maxRows)
        .map(([category, counts]) => markup `<tr>
          <th scope="row">${category}</th>
          ${words.map((word) => markup `<td class="number ${counts[word] > 0 ? word : 'none'}">${counts[word]}</td>`)}
        </tr>`);
    return markup `<div>
    <h3>By category</h3>
    <table>
      <caption>
        Test cases by category and result
      </caption>
      <thead>
        <tr>
          <th scope="col">Category</th>
          ${words.map((word) => markup `<th scope="col" class="number">${heads[word]}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}
/** The model's metrics on both datasets. */
function metricTable(metrics) {
    if (metrics.length === 0)
        return '';
    const show = (name, value) => value === undefined ? '–' : (0,amount/* formatMetric */.gI)(name, value);
    const rows = metrics.slice(0, maxRows).map(({ name, reference, evaluation }) => markup `<tr>
        <th scope="row">${name}</th>
        <td class="number">${show(name, reference)}</td>
        <td class="number">${show(name, evaluation)}</td>
      </tr>`);
    return markup `<div>
    <h3>Model metrics</h3>
    <table>
      <caption>
        Metrics of the model on both datasets
      </caption>
      <thead>
        <tr>
          <th scope="col">Metric</th>
          <th scope="col" class="number">Reference</th>
          <th scope="col" class="number">Evaluation</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}

// EXTERNAL MODULE: ./build/reports/facts/case-facts.js + 4 modules
var case_facts = __webpack_require__(57990);
// EXTERNAL MODULE: ./build/domain/example-rows.js
var example_rows = __webpack_require__(84281);
;// CONCATENATED MODULE: ./build/reports/html/example-table.js




/** Columns of a table; the others are in results.json. */
const shownColumns = 12;
const longestCell = 60;
/** The worst rows that a finding rests on, the columns it is about first and marked; nothing where none are known. */
function exampleTable(examples, { testType, caseId }) {
    const found = examples?.ofCases.find((one) => one.testType === testType && one.caseId === caseId);
    if (!examples || !found)
        return '';
    const { columns } = examples;
    const rows = found.rows.slice(0, example_rows/* examplesOfCase */.p).flatMap((position) => examples.rows[position] ?? []);
    if (rows.length === 0)
        return '';
    const isMarked = (place) => found.marked.includes(columns[place] ?? '');
    const places = columns
        .map((_, place) => place)
        .sort((a, b) => Number(isMarked(b)) - Number(isMarked(a)) || a - b)
        .slice(0, shownColumns);
    const hasLabels = rows.some(({ label }) => label !== undefined);
    const hasPredictions = rows.some(({ prediction }) => prediction !== undefined);
    const look = (place) => (isMarked(place) ? markup ` class="marked"` : '');
    return markup `<div class="scroll" tabindex="0" role="region" aria-label="Rows of this finding">
    <table class="rows">
      <caption>
        Rows that this finding rests on
      </caption>
      <thead>
        <tr>
          <th scope="col">Row</th>
          ${hasLabels ? markup `<th scope="col">Label</th>` : ''}${hasPredictions ? markup `<th scope="col">Predicted</th>` : ''}
          ${places.map((place) => markup `<th scope="col"${look(place)}>${(0,clean_text/* cleanLine */.O)(columns[place] ?? '', longestCell)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(({ number, label, prediction, probability, cells }) => markup `<tr>
              <th scope="row">${number}</th>
              ${hasLabels ? markup `<td>${(0,clean_text/* cleanLine */.O)(label ?? '–', longestCell)}</td>` : ''}${hasPredictions ? markup `<td>${(0,clean_text/* cleanLine */.O)(prediction ?? '–', longestCell)}${probability === undefined ? '' : markup ` (${(0,format_number/* formatPercent */.l9)(probability)})`}</td>` : ''}
              ${places.map((place) => markup `<td${look(place)}>${(0,clean_text/* cleanLine */.O)(cells[place] ?? '–', longestCell)}</td>`)}
            </tr>`)}
      </tbody>
    </table>
  </div>`;
}

;// CONCATENATED MODULE: ./build/reports/html/finding-table.js





/** Rows of the overview's tables; all of them are on the pages of their tests. */
const maxFindings = 100;
/** Findings beyond these show no rows, so that the page stays small. */
const maxExamples = 20;
/** Texts shown of a case that changed several; the others are on the page of its test. */
const finding_table_maxTexts = 3;
/** What was found over all tests, known findings too, with links to the tests; ignored ones have a table of their own. */
function findingTable(rows, groups, examples) {
    const findings = rows.filter(({ severity, ignoredBy }) => (severity === 'alert' || severity === 'warning') && !ignoredBy);
    if (findings.length === 0)
        return '';
    const ids = new Map(groups.flatMap((group) => group.rows.map((row) => [row, group.id])));
    const advised = new Set();
    const shown = findings.slice(0, maxFindings).map((row, index) => {
        const { testType } = row.testCase;
        const id = ids.get(row);
        const facts = (0,case_facts/* caseFacts */.Q)(row.testCase, row.isUncertain);
        const also = facts.echoes.length > 0 ? `Also seen as ${facts.echoes.join('; ')}.` : '';
        const told = [facts.sentence, (0,case_facts/* evidenceOf */.X)(facts), facts.uncertain, also].filter(Boolean);
        // What to do about a test is told once.
        const page = advised.has(testType) ? undefined : facts.page;
        advised.add(testType);
        const advice = page
            ? markup `<br><strong>Usual causes:</strong> ${paragraph(page.causes)}<br><strong>What to do:</strong> ${paragraph(page.remedy)}`
            : '';
        const title = id === undefined ? facts.title : markup `<a href="#${id}">${facts.title}</a>`;
        const feature = featureCell(row.testCase);
        return markup `<tr class="${row.severity === 'alert' ? 'a' : 'w'}">
      <td>${resultCell(row)}</td>
      <td>${title}${feature === '' ? '' : markup ` · <strong>${feature}</strong>`} <small>${(0,clean_text/* cleanLine */.O)(testType, 60)}</small>${told.map((line) => markup `<br>${line}`)}${advice}${index < maxExamples ? exampleTable(examples, row.testCase) : ''}</td>
      <td>${detailCell(row, 100, finding_table_maxTexts)}</td>
    </tr> `;
    });
    const hidden = findings.length - shown.length;
    const more = hidden > 0 ? markup `<p class="sub">${hidden} more findings are in the tables of the tests.</p>` : '';
    return markup `<h3>Findings</h3>
    <div class="scroll" tabindex="0" role="region" aria-label="Findings">
      <table>
        <caption>
          Findings, strongest first
        </caption>
        <thead>
          <tr>
            <th scope="col">Result</th>
            <th scope="col">What was found</th>
            <th scope="col">Details</th>
          </tr>
        </thead>
        <tbody>
          ${shown}
        </tbody>
      </table>
    </div>
    ${more}`;
}

;// CONCATENATED MODULE: ./build/reports/html/ignored-table.js




/** Findings that a rule leaves out, with its reason and its last day. */
function ignoredTable({ ignored }) {
    if (ignored.length === 0)
        return '';
    const rows = ignored.slice(0, maxFindings).map(({ severity, testCase, rule }) => markup `<tr class="${severity === 'alert' ? 'a' : 'w'} i">
        <td>${severity}</td>
        <td><code>${(0,clean_text/* cleanLine */.O)(testCase.testType, 60)}</code></td>
        <td>${featureCell(testCase)}</td>
        <td>${rule.reason}</td>
        <td>${rule.expires}</td>
      </tr> `);
    const hidden = ignored.length - rows.length;
    const more = hidden > 0 ? markup `<p class="sub">${hidden} more are ignored.</p>` : '';
    return markup `<h3>Ignored</h3>
    <div class="scroll" tabindex="0" role="region" aria-label="Ignored findings">
      <table>
        <caption>
          Findings that a rule leaves out
        </caption>
        <thead>
          <tr>
            <th scope="col">Result</th>
            <th scope="col">Test</th>
            <th scope="col">Feature</th>
            <th scope="col">Reason</th>
            <th scope="col">Until</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>
    ${more}`;
}

// EXTERNAL MODULE: ./build/domain/judge/is-uncertain.js
var is_uncertain = __webpack_require__(29195);
;// CONCATENATED MODULE: ./build/reports/html/uncertain-list.js




const shownCases = 50;
/** Cases that pass though they are beyond a threshold by their point, and why nothing is sure; folded. */
function uncertainList({ uncertain }) {
    if (uncertain.length === 0)
        return '';
    const items = uncertain
        .slice(0, shownCases)
        .map((one) => markup `<li><code>${(0,clean_text/* cleanLine */.O)(one.testType, 60)}</code> ${featureCell(one)}: ${(0,is_uncertain/* whyUncertain */.wR)(one)}</li>`);
    const hidden = uncertain.length - items.length;
    return markup `<h3>Uncertain</h3>
    <details>
      <summary>Beyond a threshold, but not surely (${uncertain.length})</summary>
      <ul>
        ${items}${hidden > 0 ? markup `<li>and ${hidden} more</li>` : ''}
      </ul>
    </details>`;
}

;// CONCATENATED MODULE: ./build/reports/html/overview-page.js











const maxFixed = 50;
/** What a reader wants to know before any detail: counts, what is new, findings, categories, metrics, notes. */
function overviewPage(outcome, rows, groups) {
    const { verdict, results } = outcome;
    const judged = (0,domain_outcome/* isJudged */.s)(verdict) ? verdict : undefined;
    return markup `<section class="page" id="overview" aria-labelledby="overview-title">
    <h2 id="overview-title" tabindex="-1">Overview</h2>
    ${results ? '' : markup `<p>There are no results.</p>`}
    ${judged && comparisonTable(judged)} ${judged && tiles(judged)} ${judged && sinceBaseline(judged)}
    ${judged && noteList(withDetectable(judged.notes, results))}
    ${findingTable(rows, groups, outcome.examples)}
    <div class="columns">
      ${categoryTable(outcome)}${metricTable(results?.testRun.modelMetrics ?? [])}
    </div>
    ${judged && uncertainList(judged)} ${judged && ignoredTable(judged)}
  </section> `;
}
function tiles({ counts, comparison, known }) {
    const shown = [
        ['alert', counts.alert === 1 ? 'alert' : 'alerts', counts.alert],
        ['warning', counts.warning === 1 ? 'warning' : 'warnings', counts.warning],
        ['pass', 'passed', counts.pass],
        ['skip', 'skipped', counts.skip],
        ...(counts.ignored > 0 ? [['skip', 'ignored', counts.ignored]] : []),
        ...(comparison ? [['new', 'new', counts.new], ['skip', 'known', known.length]] : []),
        ...(comparison ? [['pass', 'fixed', comparison.fixed.length]] : []),
    ];
    const items = shown.map(([look, word, count]) => markup `<li class="${count === 0 ? 'none' : look}"><strong>${count}</strong> ${word}</li>`);
    return markup `<ul class="tiles" aria-label="Counts">
    ${items}
  </ul>`;
}
function sinceBaseline({ comparison, findings }) {
    if (!comparison)
        return '';
    const { baseline, differences, fixed, onlyHere, onlyThere } = comparison;
    const worse = findings.filter(({ change }) => change === 'worse').length;
    const fixedItems = fixed
        .slice(0, maxFixed)
        .map((one) => markup `<li><code>${one.testType}</code> ${featureCell(one)}</li>`);
    const hidden = fixed.length - fixedItems.length;
    return markup `<h3>Since the baseline</h3>
    <p>
      Compared with <code>${baseline}</code>: ${findings.length - worse} new, ${worse} worse, ${fixed.length}
      fixed. ${onlyHere} cases are only in this run, ${onlyThere} only in the baseline.
    </p>
    ${differences.length > 0
        ? markup `<ul>
            ${differences.map((one) => markup `<li>${one}</li>`)}
          </ul>`
        : ''}
    ${fixed.length > 0
        ? markup `<details>
            <summary>Fixed since the baseline (${fixed.length})</summary>
            <ul>
              ${fixedItems}${hidden > 0 ? markup `<li>and ${hidden} more</li>` : ''}
            </ul>
          </details>`
        : ''}`;
}
function withDetectable(notes, results) {
    const detectable = (0,detectable_sentence/* detectableSentence */.$)(results);
    return detectable === undefined ? notes : [detectable, ...notes];
}
function noteList(notes) {
    if (notes.length === 0)
        return '';
    return markup `<h3>Notes</h3>
    <ul class="notes">
      ${notes.slice(0, 100).map((note) => markup `<li>${new Markup((0,escape_html/* escapeHtml */.ZD)((0,clean_text/* cleanLine */.O)(note, 600)))}</li>`)}
    </ul>`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/reports/html/page-assets.js
// Made of client/report-page.css and client/report-page.ts by scripts/embed-page.mjs; change those.
const pageStyle = ":root{color-scheme: light;--paper: #fdfdfc;--panel: #f4f4f1;--ink: #1d2125;--soft: #585f66;--line: #dcdcd6;--link: #1c559e;--alert: #b3261e;--warning: #8a5800;--pass: #2b6a3b;--new: #6a3ab2;--reference: #868f99;--evaluation: #2f6fba;--removed: #fbe3e0;--added: #dcf1df}@media screen and (prefers-color-scheme: dark){:root:not([data-theme='light']){color-scheme: dark;--paper: #15181b;--panel: #1e2226;--ink: #e4e6e8;--soft: #a3abb3;--line: #343a40;--link: #8ab8f0;--alert: #ff9a90;--warning: #e8b45a;--pass: #8ccf9c;--new: #c9a6ff;--reference: #6b747d;--evaluation: #6ea8ee;--removed: #53231f;--added: #1f4427}}@media screen{:root[data-theme='dark']{color-scheme: dark;--paper: #15181b;--panel: #1e2226;--ink: #e4e6e8;--soft: #a3abb3;--line: #343a40;--link: #8ab8f0;--alert: #ff9a90;--warning: #e8b45a;--pass: #8ccf9c;--new: #c9a6ff;--reference: #6b747d;--evaluation: #6ea8ee;--removed: #53231f;--added: #1f4427}}*{box-sizing: border-box}body{margin: 0;display: grid;grid-template: 'top top' auto 'menu main' 1fr 'menu foot' auto / 18.5rem minmax(0, 1fr);min-height: 100vh;background: var(--paper);color: var(--ink);font: 14px/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif}a{color: var(--link)}a > code{text-decoration: underline}code, pre{font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace;font-size: 0.93em;overflow-wrap: anywhere}pre{margin: 0.5rem 0;padding: 0.6rem 0.8rem;max-height: 24rem;overflow: auto;background: var(--panel);white-space: pre-wrap}h1, h2, h3, p{margin: 0}h1{font-size: 1.5rem;line-height: 1.25}h2{font-size: 1.2rem;margin-bottom: 0.75rem}h3{font-size: 1rem;margin: 1.6rem 0 0.4rem}:focus-visible{outline: 2px solid var(--link);outline-offset: 2px}[tabindex='-1']:focus-visible{outline: none}.jump{position: absolute;left: -99rem}.jump:focus{left: 0.5rem;top: 0.5rem;padding: 0.4rem 0.8rem;background: var(--paper);z-index: 1}.unseen{position: absolute;width: 1px;height: 1px;overflow: hidden;clip-path: inset(50%)}.top{grid-area: top;display: flex;gap: 1rem;justify-content: space-between;align-items: flex-start;padding: 1.1rem 1.5rem;border-bottom: 1px solid var(--line);border-left: 6px solid var(--soft);background: var(--panel)}.top > div{min-width: 0}.passed{border-left-color: var(--pass)}.failed, .error{border-left-color: var(--alert)}.passed .mark{color: var(--pass)}.failed .mark, .error .mark{color: var(--alert)}.reason{font-size: 1.1rem}.sub{color: var(--soft)}button, input, select{font: inherit;color: inherit;background: var(--paper);border: 1px solid var(--soft);border-radius: 4px;padding: 0.2rem 0.5rem}button{cursor: pointer;white-space: nowrap}nav{grid-area: menu;padding: 1rem 0.75rem 2rem 1.5rem;align-self: start;position: sticky;top: 0;max-height: 100vh;overflow-y: auto}nav summary{display: none}nav ul{list-style: none;margin: 0;padding: 0}nav .category{display: block;margin: 0.9rem 0 0.15rem;font-size: 0.85em;color: var(--soft)}nav a{display: flex;gap: 0.4rem;padding: 0.12rem 0.5rem;margin-left: -0.5rem;border-radius: 4px;color: inherit;text-decoration: none}nav a > span:first-child{flex: 1;min-width: 0;overflow-wrap: anywhere}nav a:hover{background: var(--panel)}nav [aria-current]{background: var(--panel);box-shadow: inset 3px 0 var(--link);font-weight: 600}.count{font-variant-numeric: tabular-nums;font-weight: 600}main{grid-area: main;border-left: 1px solid var(--line);padding: 1.2rem 1.5rem 3rem;outline: none}.page + .page{margin-top: 2.5rem}.scripted .page + .page{margin-top: 0}footer{grid-area: foot;border-left: 1px solid var(--line);padding: 0.6rem 1.5rem;border-top: 1px solid var(--line);color: var(--soft);font-size: 0.85em}.tiles{display: flex;flex-wrap: wrap;gap: 0.5rem 2rem;margin: 0;padding: 0;list-style: none}.tiles strong{font-size: 1.7rem;line-height: 1.2;font-variant-numeric: tabular-nums}.alert, .a td:first-child{color: var(--alert)}.warning, .w td:first-child{color: var(--warning)}.pass{color: var(--pass)}.new{color: var(--new)}.skip, .none, .p td:first-child, .s td:first-child{color: var(--soft)}.a td:first-child, .w td:first-child{font-weight: 600}.i td{color: var(--soft)}td small{display: inline-block;padding: 0 0.35em;border: 1px solid var(--line);border-radius: 3px;color: var(--soft);font-weight: 400}.n small, .x small{color: var(--new);border-color: currentColor}.notes{padding: 0.5rem 0.9rem;background: var(--panel);border-left: 3px solid var(--warning)}ul.notes{padding-left: 1.9rem;margin: 0}.scroll{overflow-x: auto;background: linear-gradient(to right, var(--paper) 30%, transparent) left / 2rem 100% local, linear-gradient(to left, var(--paper) 30%, transparent) right / 2rem 100% local, linear-gradient(to right, var(--line), transparent) left / 0.7rem 100% scroll, linear-gradient(to left, var(--line), transparent) right / 0.7rem 100% scroll;background-repeat: no-repeat}table{border-collapse: collapse;width: 100%;font-variant-numeric: tabular-nums}caption{position: absolute;width: 1px;height: 1px;overflow: hidden;clip-path: inset(50%)}th, td{padding: 0.22rem 0.9rem 0.22rem 0;border-bottom: 1px solid var(--line);text-align: left;vertical-align: top}th{font-weight: 400}tbody th{overflow-wrap: anywhere}thead th{color: var(--soft);white-space: nowrap}td:last-child{overflow-wrap: anywhere}td:first-child, td > code, td > a > code{white-space: nowrap}td > a > code, td > code{overflow-wrap: normal}.rows{width: auto;margin-top: 0.4rem;font-size: 0.9em}td > .scroll{contain: inline-size}.rows td:first-child{font-weight: 400}.rows td, .rows th{white-space: nowrap}.marked{background: var(--panel);font-weight: 600}.number{text-align: right}del{background: var(--removed)}ins{background: var(--added);text-decoration: none}.flip{white-space: nowrap;font-weight: 600}.columns{display: grid;grid-template-columns: repeat(auto-fit, minmax(20rem, 1fr));gap: 0 3rem}dl{margin: 0}dl div{display: grid;grid-template-columns: 11rem 1fr;padding: 0.2rem 0;border-bottom: 1px solid var(--line)}dt{color: var(--soft)}dd{margin: 0;overflow-wrap: anywhere}form{display: flex;flex-wrap: wrap;gap: 0.6rem 1.1rem;align-items: center;padding: 0.7rem 0.9rem;background: var(--panel)}form[hidden]{display: none}fieldset{display: flex;flex-wrap: wrap;gap: 0 0.8rem;margin: 0;padding: 0;border: 0}legend{float: left;padding: 0}fieldset label, .field{white-space: nowrap}form select{max-width: 16rem}output{color: var(--soft);font-variant-numeric: tabular-nums}.test h3{font-size: 1.1rem;margin-top: 1.8rem}.test h3 code{font-size: 1em}.plots{display: flex;flex-wrap: wrap;gap: 1rem 2.5rem;margin: 0.8rem 0 1rem}figure{margin: 0;max-width: 100%}figcaption{font-weight: 600;max-width: 34rem;overflow-wrap: anywhere}.keys{display: flex;flex-wrap: wrap;gap: 0 1rem;font-weight: 400;color: var(--soft)}.key{display: inline-block;width: 0.7em;height: 0.7em;margin-right: 0.4em;background: currentColor}.key.dot{border-radius: 50%}.key.guide{width: 0;border-left: 2px dashed var(--soft);background: none}.key.ref{background: var(--reference)}.key.eva{background: var(--evaluation)}svg{display: block;max-width: 100%;height: auto;overflow: visible}.w320{width: 20rem}.w480{width: 32rem}svg text{font-size: 11px;fill: var(--soft)}.mid{text-anchor: middle}.end{text-anchor: end}.grid{stroke: var(--line)}.guide{fill: none;stroke: var(--soft);stroke-dasharray: 4 3}svg .ref{fill: var(--reference)}svg .eva{fill: var(--evaluation)}.span{stroke: var(--evaluation);stroke-width: 8;opacity: 0.35}.span.ref{stroke: var(--reference)}.curve{fill: none;stroke: var(--evaluation);stroke-width: 1.5}.move{stroke: var(--reference);stroke-width: 2}.bar{stroke: currentColor;stroke-width: 10}.dots{fill: none;stroke: currentColor;stroke-width: 6;stroke-linecap: round}.dots.pass{opacity: 0.55}@media screen{.scripted .off, .scripted .many .plots{display: none}.test{content-visibility: auto;contain-intrinsic-size: auto 600px}}@media screen and (max-width: 800px){body{grid-template: 'top' auto 'menu' auto 'main' 1fr 'foot' auto / minmax(0, 1fr)}nav{padding: 0.5rem 1rem;position: static;max-height: none;border-bottom: 1px solid var(--line)}nav summary{display: list-item;cursor: pointer}main, footer{border-left: 0}td:first-child, td > code, td > a > code{white-space: normal}td > code, td > a > code{display: inline-block;min-width: 9em;overflow-wrap: anywhere}.scroll td:last-child{min-width: 12rem}th, td{padding-right: 0.4rem}th.number{overflow-wrap: anywhere}thead th{white-space: normal}.top, main{padding-left: 1rem;padding-right: 1rem}}@media print{body{display: block;font-size: 10pt}nav, form, button, .jump{display: none}.top{background: none}main, footer{border-left: 0}td > code, td > a > code{display: inline-block;min-width: 9em;white-space: normal;overflow-wrap: anywhere}.scroll{overflow: visible}tr, figure{break-inside: avoid}h2, h3{break-after: avoid}}";
const pageScript = "\"use strict\";\n(() => {\nconst root = document.documentElement;\nconst element = (id) => document.getElementById(id);\nconst pages = Array.from(document.querySelectorAll('.page'));\nconst tests = Array.from(document.querySelectorAll('.test'));\nconst form = document.querySelector('#filters');\nconst shownCases = element('shown');\nconst menuLinks = document.querySelectorAll('nav a');\nconst rowsOf = new Map(tests.map((test) => [test, Array.from(test.querySelectorAll('tbody tr'))]));\nconst totalRows = [...rowsOf.values()].reduce((sum, { length }) => sum + length, 0);\nconst searchTexts = new Map();\nconst show = (one, isShown) => {\none.classList.toggle('off', !isShown);\n};\nconst searchText = (row, test) => {\nconst known = searchTexts.get(row);\nif (known !== undefined)\nreturn known;\nconst text = `${row.textContent} ${test.dataset['test'] ?? ''} ${test.querySelector('.sub')?.textContent ?? ''}`;\nsearchTexts.set(row, text.toLowerCase());\nreturn text.toLowerCase();\n};\nconst filter = () => {\nif (!form)\nreturn;\nconst given = new FormData(form);\nconst word = (name) => {\nconst value = given.get(name);\nreturn typeof value === 'string' ? value : '';\n};\nconst severities = new Set(given.getAll('severity'));\nconst words = word('text').toLowerCase().split(/\\s+/).filter(Boolean);\nconst change = word('change');\nconst ignored = word('ignored');\nconst fits = (row, test) => {\nconst [severity = ''] = row.classList;\nif (!severities.has(severity))\nreturn false;\nif (change !== '' && !row.classList.contains(change))\nreturn false;\nif (ignored !== '' && row.classList.contains('i') !== (ignored === 'i'))\nreturn false;\nreturn words.every((one) => searchText(row, test).includes(one));\n};\nlet count = 0;\nfor (const test of tests) {\nconst isWanted = (word('category') === '' || word('category') === test.dataset['category']) &&\n(word('test') === '' || word('test') === test.id);\nlet shownHere = 0;\nfor (const row of rowsOf.get(test) ?? []) {\nconst isShown = isWanted && fits(row, test);\nshow(row, isShown);\nif (isShown)\nshownHere++;\n}\nshow(test, shownHere > 0 || (isWanted && word('test') === test.id));\ncount += shownHere;\n}\nelement('cases')?.classList.toggle('many', word('test') === '');\nif (shownCases)\nshownCases.textContent = `${count} of ${totalRows} cases shown`;\n};\nconst choose = (name, value) => {\nconst field = form?.elements.namedItem(name);\nif (field instanceof HTMLSelectElement)\nfield.value = value;\n};\nconst route = (isMove) => {\nconst id = location.hash.slice(1);\nif (id === 'main' && isMove)\nreturn;\nconst test = tests.find((one) => one.id === id);\nconst page = test ? element('cases') : (pages.find((one) => one.id === id) ?? element('overview'));\nfor (const one of pages)\nshow(one, one === page);\nif (page?.id === 'cases') {\nchoose('test', test?.id ?? '');\nif (test)\nchoose('category', '');\nfilter();\n}\nconst address = `#${test?.id ?? page?.id ?? ''}`;\nfor (const link of menuLinks) {\nif (link.getAttribute('href') === address)\nlink.setAttribute('aria-current', 'page');\nelse\nlink.removeAttribute('aria-current');\n}\nif (!isMove)\nreturn;\nif (!test)\nscrollTo(0, 0);\nconst title = element(`${test?.id ?? page?.id ?? ''}-title`);\ntitle?.focus({ preventScroll: true });\n};\nconst remembered = () => {\ntry {\nreturn localStorage.getItem('model-gate-theme');\n}\ncatch {\nreturn null;\n}\n};\nconst isDark = () => (root.dataset['theme'] ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) ===\n'dark';\nconst themeButton = element('theme');\nconst nameTheme = () => {\nif (themeButton)\nthemeButton.textContent = isDark() ? 'Light theme' : 'Dark theme';\n};\nconst chosen = remembered();\nif (chosen === 'dark' || chosen === 'light')\nroot.dataset['theme'] = chosen;\nthemeButton?.addEventListener('click', () => {\nroot.dataset['theme'] = isDark() ? 'light' : 'dark';\ntry {\nlocalStorage.setItem('model-gate-theme', root.dataset['theme']);\n}\ncatch {\n}\nnameTheme();\n});\nmatchMedia('(prefers-color-scheme: dark)').addEventListener('change', nameTheme);\nnameTheme();\nform?.addEventListener('submit', (event) => event.preventDefault());\nform?.addEventListener('input', (event) => {\nconst { target } = event;\nif (target instanceof HTMLSelectElement && target.name === 'test') {\nhistory.pushState(null, '', `#${target.value || 'cases'}`);\nroute(false);\n}\nelse if (target instanceof HTMLSelectElement && target.name === 'category') {\nchoose('test', '');\nhistory.replaceState(null, '', '#cases');\nroute(false);\n}\nelse\nfilter();\n});\nform?.addEventListener('reset', () => {\nsetTimeout(() => {\nhistory.replaceState(null, '', '#cases');\nroute(false);\n});\n});\naddEventListener('keydown', (event) => {\nconst isTyping = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;\nif (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey || !form)\nreturn;\nevent.preventDefault();\nif (element('cases')?.classList.contains('off'))\nlocation.hash = '#cases';\nsetTimeout(() => form.querySelector('input[type=search]')?.focus());\n});\naddEventListener('beforeprint', () => {\nfor (const one of document.querySelectorAll('main details'))\none.open = true;\n});\naddEventListener('hashchange', () => route(true));\naddEventListener('popstate', () => {\nif (location.hash !== '#main')\nroute(false);\n});\nif (form)\nform.hidden = false;\nif (themeButton)\nthemeButton.hidden = false;\nconst menu = document.querySelector('nav details');\nif (menu && matchMedia('(max-width: 800px)').matches)\nmenu.open = false;\nroot.classList.add('scripted');\nroute(false);\n})();";

;// CONCATENATED MODULE: ./build/reports/html/page-head.js



/**
 * The document's head. The policy allows this style and this script by their hashes and nothing else: no request, no
 * frame, no form target, no inline handler or style attribute that foreign text might smuggle in.
 */
function pageHead(title) {
    const policy = [
        "default-src 'none'",
        `style-src '${sha256(pageStyle)}'`,
        `script-src '${sha256(pageScript)}'`,
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
    return markup `<head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${new Markup(policy)}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="referrer" content="no-referrer" />
    <title>${title}</title>
    <style>${new Markup(pageStyle)}</style>
  </head>`;
}
/** At the end of the body, when the page is there. */
function pageScriptElement() {
    return new Markup(`<script>${pageScript}</script>`);
}
function sha256(text) {
    return `sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}`;
}

;// CONCATENATED MODULE: ./build/reports/html/page-menu.js

/** The pages of the report: overview, all cases, a page for each test below its category, about the run. */
function pageMenu(groups) {
    const categories = [...new Set(groups.map(({ category }) => category))].map((category) => {
        const own = groups.filter((group) => group.category === category);
        const tests = own.map((group) => testLink(group, menuName(group, own)));
        return markup `<li>
      <span class="category">${category}</span>
      <ul>
        ${tests}
      </ul>
    </li>`;
    });
    const cases = groups.length > 0 ? markup `<li><a href="#cases">All test cases</a></li>` : '';
    return markup `<nav aria-label="Report">
    <details open>
      <summary>Pages</summary>
      <ul>
        <li><a href="#overview">Overview</a></li>
        ${cases}
        <li><a href="#about">About this run</a></li>
        ${categories}
      </ul>
    </details>
  </nav>`;
}
/** Without what stands before the colon, unless another test of the category has the same name then. */
function menuName({ testType }, others) {
    const short = shortName(testType);
    return others.filter((other) => shortName(other.testType) === short).length > 1 ? testType : short;
}
function shortName(testType) {
    return testType.replace(/^[^:]*:(?=.)/, '');
}
function testLink({ id, counts }, name) {
    const marks = ['alert', 'warning']
        .filter((severity) => counts[severity] > 0)
        .map((severity) => markup ` <span class="count ${severity}"
          >${counts[severity]}<span class="unseen"> ${severity}</span></span
        >`);
    return markup `<li>
    <a href="#${id}"><span>${name}</span>${marks}</a>
  </li>`;
}

;// CONCATENATED MODULE: ./build/reports/html/plots/figure.js

/** An SVG plot with its caption and its legend. */
function figure({ title, alternative, width, height, drawing, legend = [] }) {
    const keys = legend.map(([name, meaning]) => markup `<span><i class="key ${name}"></i>${meaning}</span>`);
    return markup `<figure>
    <figcaption>${title}${keys.length > 0 ? markup `<span class="keys">${keys}</span>` : ''}</figcaption>
    <svg viewBox="0 0 ${width} ${height}" class="w${width}" role="img" aria-label="${alternative}">
      ${drawing}
    </svg>
  </figure>`;
}

;// CONCATENATED MODULE: ./build/reports/html/plots/scale.js
/** Maps `from` to `to` linearly; a domain without width maps to the middle of the range. Rounded to a tenth. */
function linearScale(from, to) {
    const [low, high] = from;
    const [start, end] = to;
    return (value) => {
        const share = high === low ? 0.5 : (value - low) / (high - low);
        return Math.round((start + share * (end - start)) * 10) / 10;
    };
}
/** Round numbers within `low` … `high`, steps of 1, 2 or 5 times a power of ten, about `count` of them. */
function niceTicks(low, high, count = 5) {
    if (!(high > low))
        return [low];
    const rough = (high - low) / count;
    const power = 10 ** Math.floor(Math.log10(rough));
    const step = ([1, 2, 5].find((one) => one * power >= rough) ?? 10) * power;
    const first = Math.ceil(low / step - 1e-9);
    const last = Math.floor(high / step + 1e-9);
    return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}
/** Smallest and largest, widened by a twentieth of the distance on both sides; for equal ones by 0.05 of the value's size. */
function padded(values) {
    const low = values.reduce((a, b) => Math.min(a, b), Infinity);
    const high = values.reduce((a, b) => Math.max(a, b), -Infinity);
    const margin = (high - low || Math.abs(high) || 1) / 20;
    return [low - margin, high + margin];
}

;// CONCATENATED MODULE: ./build/reports/html/plots/shapes.js

function dot(side, value, x, y) {
    return markup `<circle class="${side}" cx="${x(value)}" cy="${y}" r="4"/>`;
}
/** An interval, `margin` to both sides; nothing for a margin of 0. */
function span(side, value, margin, x, y) {
    return margin > 0
        ? markup `<path class="span ${side}" d="M${x(value - margin)} ${y}H${x(value + margin)}"/>`
        : '';
}
/** A word of an axis. `place`: which part of the word is at x. */
function shapes_label(place, x, y, text) {
    return markup `<text class="${place}" x="${x}" y="${y}">${text}</text>`;
}

;// CONCATENATED MODULE: ./build/reports/html/plots/calibration-plot.js








const [width, height] = [320, 300];
const [left, right, calibration_plot_top, bottom] = [38, width - 10, 8, height - 36];
/**
 * How often something is so (a row positive, an answer right) by how probable that was said to be; on the diagonal the
 * probabilities mean what they say. The larger the dot, the more rows. `undefined` without a calibration curve.
 */
function calibrationPlot({ testCase }) {
    const predicted = (0,read/* read */.L)(testCase, domain_measures.m.calibrationPredictedProbabilities);
    const observed = (0,read/* read */.L)(testCase, domain_measures.m.calibrationObservedShares);
    const sizes = (0,read/* read */.L)(testCase, domain_measures.m.calibrationBinSizes);
    if (!predicted || observed?.length !== predicted.length || sizes?.length !== predicted.length) {
        return undefined;
    }
    const x = linearScale([0, 1], [left, right]);
    const y = linearScale([0, 1], [bottom, calibration_plot_top]);
    const most = Math.max(...sizes);
    const bins = predicted.map((probability, k) => ({
        probability,
        share: observed[k] ?? 0,
        radius: Math.round(20 + 60 * Math.sqrt((sizes[k] ?? 0) / most)) / 10,
    }));
    const line = bins.map(({ probability, share }) => `${x(probability)} ${y(share)}`).join('L');
    const axes = [0, 0.5, 1].map((tick) => [
        markup `<path class="grid" d="M${left} ${y(tick)}H${right}M${x(tick)} ${calibration_plot_top}V${bottom}"/>`,
        shapes_label('end', left - 5, y(tick) + 4, String(tick)),
        shapes_label('mid', x(tick), bottom + 15, String(tick)),
    ]);
    const told = bins.map(({ probability, share }) => `${(0,format_number/* formatNumber */.ZV)(probability, 2)}: ${percent(share)}`);
    return figure({
        title: 'Calibration on the evaluation data',
        alternative: `Observed share of rows by predicted probability: ${told.join(', ')}`,
        width,
        height,
        legend: [
            ['eva dot', 'rows of one tenth'],
            ['guide', 'perfectly calibrated'],
        ],
        drawing: [
            axes,
            markup `<path class="guide" d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}"/>`,
            markup `<path class="curve" d="M${new Markup(line)}"/>`,
            bins.map(({ probability, share, radius }) => markup `<circle class="eva" cx="${x(probability)}" cy="${y(share)}" r="${radius}"/>`),
            shapes_label('mid', (left + right) / 2, height - 4, 'predicted probability'),
            shapes_label('start', left + 4, calibration_plot_top + 10, 'observed share'),
        ],
    });
}

;// CONCATENATED MODULE: ./build/reports/html/plots/drift-plot.js









const drift_plot_width = 320;
const drift_plot_height = 150;
const [drift_plot_left, drift_plot_right, drift_plot_top, drift_plot_bottom] = [34, drift_plot_width - 4, 6, drift_plot_height - 22];
/**
 * Share of the rows in each bin, reference beside evaluation; `undefined` without the counts by bin. Bins in the order
 * they were measured.
 */
function driftPlot({ testCase }) {
    const names = (0,read/* read */.L)(testCase, domain_measures.m.binNames);
    const reference = toShares((0,read/* read */.L)(testCase, domain_measures.m.referenceCounts));
    const evaluation = toShares((0,read/* read */.L)(testCase, domain_measures.m.evaluationCounts));
    if (!names || reference?.length !== names.length || evaluation?.length !== names.length)
        return undefined;
    const most = Math.max(...reference, ...evaluation);
    const y = linearScale([0, most], [drift_plot_bottom, drift_plot_top]);
    const slot = (drift_plot_right - drift_plot_left) / names.length;
    const round = (value) => Math.round(value * 10) / 10;
    const bars = (shares, offset) => new Markup(shares
        .map((share, k) => {
        const start = round(drift_plot_left + (k + offset) * slot);
        return share > 0 ? `M${start} ${drift_plot_bottom}V${y(share)}h${round(slot * 0.4)}V${drift_plot_bottom}z` : '';
    })
        .join(''));
    const grid = niceTicks(0, most, 3).map((tick) => [
        markup `<path class="grid" d="M${drift_plot_left} ${y(tick)}H${drift_plot_right}"/>`,
        shapes_label('end', drift_plot_left - 4, y(tick) + 4, percent(tick)),
    ]);
    const index = (0,read/* read */.L)(testCase, domain_measures.m.psi);
    const title = testCase.features.join(', ') || testCase.testType;
    return figure({
        title: index === undefined ? title : `${title}, index ${(0,format_number/* formatNumber */.ZV)(index, 3)}`,
        alternative: describe(title, names, reference, evaluation),
        width: drift_plot_width,
        height: drift_plot_height,
        legend: [
            ['ref', 'reference'],
            ['eva', 'evaluation'],
        ],
        drawing: [
            grid,
            markup `<path class="ref" d="${bars(reference, 0.08)}"/>`,
            markup `<path class="eva" d="${bars(evaluation, 0.52)}"/>`,
            binLabels(names, slot),
        ],
    });
}
function toShares(counts) {
    const total = counts?.reduce((a, b) => a + b, 0) ?? 0;
    return total > 0 ? counts?.map((count) => count / total) : undefined;
}
/** As many labels as there is room for, always the first and the last. */
function binLabels(names, slot) {
    const few = names.length <= 6;
    const shown = few ? names.map((_, k) => k) : [0, names.length - 1];
    return shown.map((k) => {
        const place = few ? 'mid' : k === 0 ? 'start' : 'end';
        const x = few ? drift_plot_left + (k + 0.5) * slot : k === 0 ? drift_plot_left : drift_plot_right;
        const room = few ? Math.max(3, Math.floor(slot / 6)) : 20;
        return shapes_label(place, Math.round(x), drift_plot_bottom + 15, (0,clean_text/* cleanLine */.O)(names[k] ?? '', room));
    });
}
/** The three bins that changed most, in words. */
function describe(title, names, reference, evaluation) {
    const changes = names
        .map((name, k) => ({ name, before: reference[k] ?? 0, after: evaluation[k] ?? 0 }))
        .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before))
        .slice(0, 3)
        .map(({ name, before, after }) => `${(0,clean_text/* cleanLine */.O)(name, 30)} ${percent(before)} to ${percent(after)}`);
    return `Distribution of ${(0,clean_text/* cleanLine */.O)(title, 60)}, reference to evaluation; largest changes: ${changes.join(', ')}`;
}

;// CONCATENATED MODULE: ./build/reports/html/plots/probability-plot.js






const [probability_plot_width, probability_plot_height] = [320, 300];
const [probability_plot_left, probability_plot_right, probability_plot_top, probability_plot_bottom] = [38, probability_plot_width - 10, 8, probability_plot_height - 36];
/** Points beyond these are left out and counted; rows come worst first. */
const maxPoints = 400;
/**
 * Probability of the class predicted at first, before and after each change, one point per case: on the diagonal
 * nothing changed. `undefined` when no case carries both.
 */
function probabilityPlot(rows) {
    const points = rows.flatMap(({ testCase, severity }) => {
        const before = (0,read/* read */.L)(testCase, domain_measures.m.originalProbability);
        const after = (0,read/* read */.L)(testCase, domain_measures.m.finalProbability);
        return before === undefined || after === undefined ? [] : [{ before, after, severity }];
    });
    if (points.length === 0)
        return undefined;
    const x = linearScale([0, 1], [probability_plot_left, probability_plot_right]);
    const y = linearScale([0, 1], [probability_plot_bottom, probability_plot_top]);
    const shown = points.slice(0, maxPoints);
    const severities = ['pass', 'warning', 'alert'].filter((severity) => shown.some((point) => point.severity === severity));
    // A line of no length with round ends is a dot, and the shortest way to write one.
    const dots = severities.map((severity) => {
        const own = shown.filter((point) => point.severity === severity);
        const places = own.map(({ before, after }) => `M${Math.round(x(before))} ${Math.round(y(after))}h0`);
        const path = [...new Set(places)].join('');
        return markup `<path class="dots ${severity}" d="${new Markup(path)}" />`;
    });
    const axes = [0, 0.5, 1].map((tick) => [
        markup `<path class="grid" d="M${probability_plot_left} ${y(tick)}H${probability_plot_right}M${x(tick)} ${probability_plot_top}V${probability_plot_bottom}"/>`,
        shapes_label('end', probability_plot_left - 5, y(tick) + 4, String(tick)),
        shapes_label('mid', x(tick), probability_plot_bottom + 15, String(tick)),
    ]);
    const fallen = points.filter(({ before, after }) => after < before).length;
    const risen = points.filter(({ before, after }) => after > before).length;
    const hidden = points.length - shown.length;
    return figure({
        title: `Probability of the first prediction, before and after${hidden > 0 ? `; ${hidden} passing cases left out` : ''}`,
        alternative: `Probability of the first prediction before and after the change, ${points.length} cases: lower in ${fallen}, higher in ${risen}, equal in ${points.length - fallen - risen}`,
        width: probability_plot_width,
        height: probability_plot_height,
        legend: severities.map((severity) => [`${severity} dot`, severity]),
        drawing: [
            axes,
            markup `<path class="guide" d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}"/>`,
            dots,
            shapes_label('mid', (probability_plot_left + probability_plot_right) / 2, probability_plot_height - 4, 'before'),
            shapes_label('start', probability_plot_left + 4, probability_plot_top + 10, 'after'),
        ],
    });
}

;// CONCATENATED MODULE: ./build/reports/html/plots/row-plot.js





const labelWidth = 150;
const rowPlotWidth = 480;
const rowHeight = 20;
const row_plot_top = 6;
/**
 * Rows of a plot with a label each, over one horizontal axis with ticks. `domain`: of the axis. `guides`: values that
 * get a line through all rows.
 */
function rowPlot(rows, domain, guides = []) {
    const x = linearScale(domain, [labelWidth + 8, rowPlotWidth - 10]);
    const bottom = row_plot_top + rows.length * rowHeight;
    const ticks = niceTicks(domain[0], domain[1]).map((tick) => [
        markup `<path class="grid" d="M${x(tick)} ${row_plot_top}V${bottom}"/>`,
        shapes_label('mid', x(tick), bottom + 14, (0,format_number/* formatNumber */.ZV)(tick)),
    ]);
    const drawn = rows.map(({ label, draw }, index) => {
        const y = row_plot_top + (index + 0.5) * rowHeight;
        return [shapes_label('end', labelWidth, y + 4, (0,clean_text/* cleanLine */.O)(label, 23)), draw(x, y)];
    });
    const lines = guides.map((value) => markup `<path class="guide" d="M${x(value)} ${row_plot_top}V${bottom}"/>`);
    return { height: bottom + 20, drawing: markup `${ticks}${lines}${drawn}` };
}

;// CONCATENATED MODULE: ./build/reports/html/plots/rank-plot.js






/** Rows beyond these are left out and counted. */
const rank_plot_maxRows = 20;
/** The telling number of each case as a bar, largest first; `undefined` for fewer than two or when all are 0. */
function rankPlot(rows, metric) {
    const bars = [];
    for (const { testCase, severity } of rows) {
        const value = (0,headline/* headlineMetric */.lY)(testCase)?.value;
        if (typeof value === 'number' && Number.isFinite(value))
            bars.push({ testCase, severity, value });
    }
    bars.sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
    const most = bars[0];
    if (bars.length < 2 || most === undefined || most.value === 0)
        return undefined;
    const shown = bars.slice(0, rank_plot_maxRows).map(({ testCase, ...bar }) => ({
        ...bar,
        label: testCase.features.join(', ') || `case ${testCase.caseId}`,
    }));
    const low = Math.min(0, ...shown.map(({ value }) => value));
    const high = Math.max(0, ...shown.map(({ value }) => value));
    const { height, drawing } = rowPlot(shown.map(({ label, value, severity }) => ({
        label,
        draw: (x, y) => markup `<path class="bar ${severity}" d="M${x(0)} ${y}H${x(value)}" />`,
    })), [low, high], [0]);
    const hidden = bars.length - shown.length;
    const first = shown
        .slice(0, 3)
        .map(({ label, value, severity }) => `${(0,clean_text/* cleanLine */.O)(label, 30)} ${(0,format_number/* formatNumber */.ZV)(value, 3)} (${severity})`);
    return figure({
        title: `${metric} by feature${hidden > 0 ? `; ${hidden} smaller ones left out` : ''}`,
        alternative: `${(0,clean_text/* cleanLine */.O)(metric, 40)}, largest first: ${first.join(', ')}${bars.length > 3 ? `, and ${bars.length - 3} more` : ''}`,
        width: rowPlotWidth,
        height,
        drawing,
        legend: ['alert', 'warning', 'pass']
            .filter((severity) => shown.some((bar) => bar.severity === severity))
            .map((severity) => [severity, severity]),
    });
}

;// CONCATENATED MODULE: ./build/reports/html/plots/regression-plots.js







const [regression_plots_width, regression_plots_height] = [320, 300];
const [regression_plots_left, regression_plots_right, regression_plots_top, regression_plots_bottom] = [46, regression_plots_width - 10, 8, regression_plots_height - 36];
/** What a model of numbers predicted beside what was true: on the diagonal they are equal. `undefined` without such numbers. */
function truthPlot(row) {
    const points = pointsOf(row);
    if (!points)
        return undefined;
    const domain = padded(points.flatMap(({ predicted, truth }) => [predicted, truth]));
    const below = points.filter(({ predicted, truth }) => predicted < truth).length;
    return plot({
        title: 'Predicted and true numbers',
        alternative: `Predicted against true numbers of ${points.length} evaluation rows drawn by chance: predicted too low in ${below}, too high or right in ${points.length - below}`,
        dots: points.map(({ predicted, truth }) => [truth, predicted]),
        x: domain,
        y: domain,
        guide: [
            [domain[0], domain[0]],
            [domain[1], domain[1]],
        ],
        words: ['true', 'predicted'],
        legend: 'predicted = true',
    });
}
/** The errors of a model of numbers by what it predicted: without a fault they lie on both sides of 0 alike. */
function residualPlot(row) {
    const points = pointsOf(row);
    if (!points)
        return undefined;
    const errors = points.map(({ predicted, truth }) => predicted - truth);
    const [low, high] = padded(points.map(({ predicted }) => predicted));
    const largest = errors.reduce((most, error) => Math.max(most, Math.abs(error)), 0);
    const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
    return plot({
        title: 'Errors by prediction',
        alternative: `Predicted less true number by the predicted one, of ${points.length} evaluation rows drawn by chance: ${(0,format_number/* formatNumber */.ZV)(mean, 3)} on average, at most ${(0,format_number/* formatNumber */.ZV)(largest, 3)} off`,
        dots: points.map(({ predicted, truth }) => [predicted, predicted - truth]),
        x: [low, high],
        y: padded([-largest, largest]),
        guide: [
            [low, 0],
            [high, 0],
        ],
        words: ['predicted', 'predicted − true'],
        legend: 'no error',
    });
}
function pointsOf({ testCase }) {
    const predicted = (0,read/* read */.L)(testCase, domain_measures.m.predictedNumbers);
    const truths = (0,read/* read */.L)(testCase, domain_measures.m.trueNumbers);
    if (!predicted || truths?.length !== predicted.length)
        return undefined;
    return predicted.map((one, place) => ({ predicted: one, truth: truths[place] ?? 0 }));
}
function plot({ title, alternative, dots, guide, words, legend, ...domains }) {
    const x = linearScale(domains.x, [regression_plots_left, regression_plots_right]);
    const y = linearScale(domains.y, [regression_plots_bottom, regression_plots_top]);
    const [[x1, y1], [x2, y2]] = guide;
    return figure({
        title,
        alternative,
        width: regression_plots_width,
        height: regression_plots_height,
        legend: [
            ['eva dot', 'a row'],
            ['guide', legend],
        ],
        drawing: [
            niceTicks(...domains.x, 4).map((tick) => [
                markup `<path class="grid" d="M${x(tick)} ${regression_plots_top}V${regression_plots_bottom}"/>`,
                shapes_label('mid', x(tick), regression_plots_bottom + 15, (0,format_number/* formatNumber */.ZV)(tick, 4)),
            ]),
            niceTicks(...domains.y, 4).map((tick) => [
                markup `<path class="grid" d="M${regression_plots_left} ${y(tick)}H${regression_plots_right}"/>`,
                shapes_label('end', regression_plots_left - 5, y(tick) + 4, (0,format_number/* formatNumber */.ZV)(tick, 4)),
            ]),
            markup `<path class="guide" d="M${x(x1)} ${y(y1)}L${x(x2)} ${y(y2)}"/>`,
            dots.map(([atX, atY]) => markup `<circle class="eva" cx="${x(atX)}" cy="${y(atY)}" r="3"/>`),
            shapes_label('mid', (regression_plots_left + regression_plots_right) / 2, regression_plots_height - 4, words[0]),
            shapes_label('start', regression_plots_left + 4, regression_plots_top + 10, words[1]),
        ],
    });
}

;// CONCATENATED MODULE: ./build/reports/html/plots/shift-plot.js








/** Rows beyond these are left out and counted. */
const shift_plot_maxRows = 20;
/** From where to where a metric moved, a row for each case; `undefined` when no case carries such a pair. */
function shiftPlot(rows) {
    const shifts = rows.flatMap(({ testCase }) => {
        const pair = valuePair(testCase);
        const label = testCase.features.join(', ') || testCase.testType.replace(/^.*:/, '');
        return pair ? [{ ...pair, label }] : [];
    });
    const [first] = shifts;
    if (!first)
        return undefined;
    const { metric, words } = first;
    const shown = shifts.slice(0, shift_plot_maxRows);
    const ends = shown.flatMap(({ values, margins }) => values.flatMap((value, k) => [value - (margins[k] ?? 0), value + (margins[k] ?? 0)]));
    const plotRows = shown.map((shift) => ({
        label: shift.label,
        draw: (x, y) => drawShift(shift, x, y),
    }));
    const hidden = shifts.length - shown.length;
    return figure({
        title: `${metric}, ${words.join(' and ')}${hidden > 0 ? `; ${hidden} cases left out` : ''}`,
        alternative: shift_plot_describe(shifts, metric, words),
        width: rowPlotWidth,
        ...rowPlot(plotRows, padded(ends)),
        legend: [
            ['ref dot', words[0]],
            ['eva dot', words[1]],
        ],
    });
}
function drawShift({ values: [start, end], margins: [startMargin, endMargin] }, x, y) {
    return markup `${span('ref', start, startMargin, x, y)}${span('eva', end, endMargin, x, y)}<path class="move" d="M${x(start)} ${y}H${x(end)}"/>${dot('ref', start, x, y)}${dot('eva', end, x, y)}`;
}
function shift_plot_describe(shifts, metric, words) {
    const told = shifts
        .slice(0, 3)
        .map(({ label, values: [start, end] }) => `${(0,clean_text/* cleanLine */.O)(label, 30)} ${(0,format_number/* formatNumber */.ZV)(start, 3)} to ${(0,format_number/* formatNumber */.ZV)(end, 3)}`);
    const more = shifts.length > 3 ? `, and ${shifts.length - 3} more` : '';
    return `${(0,clean_text/* cleanLine */.O)(metric, 30)}, ${words.join(' to ')}: ${told.join(', ')}${more}`;
}

;// CONCATENATED MODULE: ./build/reports/html/plots/subset-plot.js








/** Subsets beyond these are left out and counted; the worst come first. */
const maxSubsets = 14;
/** The metric on each subset with its 95 % interval, and on all rows; `undefined` without values by subset. */
function subsetPlot({ testCase }) {
    const names = (0,read/* read */.L)(testCase, domain_measures.m.subsetNames);
    const values = (0,read/* read */.L)(testCase, domain_measures.m.subsetValues);
    if (!names || values?.length !== names.length)
        return undefined;
    const sizes = (0,read/* read */.L)(testCase, domain_measures.m.subsetSizes);
    const margins = (0,read/* read */.L)(testCase, domain_measures.m.subsetMargins);
    const metric = (0,read/* read */.L)(testCase, domain_measures.m.metric) ?? domain_measures.m.metric.name;
    const overall = (0,read/* read */.L)(testCase, domain_measures.m.overall(metric));
    const subsets = names.slice(0, maxSubsets).map((name, k) => ({
        name,
        value: values[k] ?? 0,
        margin: margins?.[k] ?? 0,
        size: sizes?.[k],
    }));
    const guides = overall === undefined ? [] : [overall];
    const domain = padded([
        ...subsets.flatMap(({ value, margin }) => [value - margin, value + margin]),
        ...guides,
    ]);
    const rows = subsets.map(({ name, value, margin, size }) => ({
        label: size === undefined ? name : `${(0,clean_text/* cleanLine */.O)(name, 16)} (${size})`,
        draw: (x, y) => [span('eva', value, margin, x, y), dot('eva', value, x, y)],
    }));
    const feature = testCase.features.join(', ');
    const hidden = names.length - subsets.length;
    return figure({
        title: `${metric} by ${feature}${hidden > 0 ? `, ${hidden} better subsets left out` : ''}`,
        alternative: subset_plot_describe(metric, feature, overall, subsets),
        width: rowPlotWidth,
        ...rowPlot(rows, domain, guides),
        legend: [
            ['eva dot', margins ? 'subset (rows), 95 % interval' : 'subset (rows)'],
            ...(overall === undefined ? [] : [['guide', `all rows ${(0,format_number/* formatNumber */.ZV)(overall, 3)}`]]),
        ],
    });
}
function subset_plot_describe(metric, feature, overall, subsets) {
    const worst = subsets.slice(0, 3).map(({ name, value, margin }) => {
        const interval = margin > 0 ? ` ± ${(0,format_number/* formatNumber */.ZV)(margin, 2)}` : '';
        return `${(0,clean_text/* cleanLine */.O)(name, 30)} ${(0,format_number/* formatNumber */.ZV)(value, 3)}${interval}`;
    });
    const all = overall === undefined ? '' : `; all rows ${(0,format_number/* formatNumber */.ZV)(overall, 3)}`;
    return `${(0,clean_text/* cleanLine */.O)(metric, 30)} by subset of ${(0,clean_text/* cleanLine */.O)(feature, 60)}, worst: ${worst.join(', ')}${all}`;
}

;// CONCATENATED MODULE: ./build/reports/html/plots/choose-plots.js







/** A plot per case is drawn for at most so many cases of a test, the worst first. */
const maxCasePlots = 12;
/** The plots that the measurements of a test's cases allow: whoever measured them, the embedded engine or a cluster. */
function choosePlots({ rows, commonMetric }) {
    const measured = rows.filter(({ severity }) => severity !== 'skip').sort((a, b) => rank(b) - rank(a));
    const overview = probabilityPlot(measured) ?? shiftPlot(measured) ?? rankPlot(measured, commonMetric ?? 'key metric');
    const byCase = measured
        .slice(0, maxCasePlots)
        .flatMap((row) => [
        driftPlot(row) ?? subsetPlot(row) ?? calibrationPlot(row) ?? truthPlot(row),
        residualPlot(row),
    ]);
    return [overview, ...byCase].filter((plot) => plot !== undefined);
}
function rank({ severity, testCase }) {
    const base = severity === 'alert' ? 2e9 : severity === 'warning' ? 1e9 : 0;
    return base + Math.min(Math.abs(testCase.importance ?? 0), 1e8);
}

;// CONCATENATED MODULE: ./build/reports/html/test-groups.js



/** Rows by test type: categories and tests with most alerts, then warnings, first. */
function groupByTest(rows) {
    // Maps in a map, and below comparisons without copies: of 100,000 cases even short texts add up.
    const byCategory = new Map();
    for (const row of rows) {
        const { category, testType } = row.testCase;
        const byTest = byCategory.get(category) ?? new Map();
        byCategory.set(category, byTest);
        const known = byTest.get(testType);
        if (known)
            known.push(row);
        else
            byTest.set(testType, [row]);
    }
    const usedIds = new Set();
    const tests = [...byCategory.values()].flatMap((byTest) => [...byTest.values()]);
    const groups = tests.map((group) => toGroup(group, usedIds));
    const worstOf = new Map();
    for (const group of groups) {
        worstOf.set(group.category, Math.max(worstOf.get(group.category) ?? 0, badness(group)));
    }
    const rank = ({ category }) => worstOf.get(category) ?? 0;
    return groups.sort((a, b) => rank(b) - rank(a) ||
        a.category.localeCompare(b.category, 'en') ||
        badness(b) - badness(a) ||
        a.testType.localeCompare(b.testType, 'en'));
}
function toGroup(rows, usedIds) {
    const { testType = '', category = '' } = rows[0]?.testCase ?? {};
    const counts = { alert: 0, warning: 0, pass: 0, skip: 0 };
    for (const { severity } of rows)
        counts[severity]++;
    return {
        testType: (0,clean_text/* cleanLine */.O)(testType, 100),
        category: (0,clean_text/* cleanLine */.O)(category, 60),
        id: uniqueId(testType, usedIds),
        rows,
        counts,
        commonFeatures: commonFeatures(rows),
        commonMetric: commonMetric(rows),
    };
}
/** Any alert outweighs all warnings. */
function badness({ counts }) {
    return counts.alert * 1e6 + counts.warning;
}
function commonFeatures(rows) {
    const [first] = rows;
    if (!first)
        return undefined;
    const { features } = first.testCase;
    const isSame = ({ testCase: { features: others } }) => others.length === features.length && others.every((feature, index) => feature === features[index]);
    return rows.every(isSame) ? featureCell(first.testCase) : undefined;
}
function commonMetric(rows) {
    let name;
    for (const { severity, testCase } of rows) {
        if (severity === 'skip')
            continue;
        const own = (0,headline/* headlineMetric */.lY)(testCase)?.name ?? '';
        if (own !== (name ??= own))
            return undefined;
    }
    return name === undefined ? undefined : (0,clean_text/* cleanLine */.O)(name, 60);
}
function uniqueId(testType, usedIds) {
    const word = testType
        .toLowerCase()
        .slice(0, 60)
        .replaceAll(/[^a-z0-9_]+/g, '-');
    const isFree = !usedIds.has(`test-${word}`);
    const id = isFree ? `test-${word}` : `test-${word}-${usedIds.size}`;
    usedIds.add(id);
    return id;
}

;// CONCATENATED MODULE: ./build/reports/html/test-page.js


/** The section of one test type: counts, plots, cases. `rows`: its cases as HTML, as many as fit. */
function testPage(group, rows, plots) {
    const { id, testType, category, commonFeatures, counts } = group;
    const leftOut = group.rows.length - rows.length;
    const features = commonFeatures === undefined || commonFeatures === '' ? '' : markup ` · on <code>${commonFeatures}</code>`;
    return markup `<section
    class="test"
    id="${id}"
    data-test="${testType}"
    data-category="${category}"
    aria-labelledby="${id}-title"
  >
    <h3 id="${id}-title" tabindex="-1"><code>${testType}</code></h3>
    <p class="sub">${category}${features} · ${countWords(counts)}</p>
    ${plots.length > 0 ? markup `<div class="plots">${plots}</div>` : ''} ${caseTable(group, rows)}
    ${leftOut > 0 ? markup `<p class="sub">${leftOut} more cases are not shown here; they are in results.json.</p>` : ''}
  </section> `;
}
/** `2 alert · 1 warning · 14 pass`, without what there is none of. */
function countWords(counts) {
    return ['alert', 'warning', 'pass', 'skip']
        .filter((severity) => counts[severity] > 0)
        .map((severity) => `${counts[severity]} ${severity}`)
        .join(' · ');
}

// EXTERNAL MODULE: ./build/reports/facts/measured-share.js
var measured_share = __webpack_require__(31016);
// EXTERNAL MODULE: ./build/reports/facts/remedies.js
var remedies = __webpack_require__(95686);
;// CONCATENATED MODULE: ./build/reports/html/verdict-banner.js








/** Verdict, reason and, after an error, what to do: the first thing on every page. */
function verdictBanner(outcome) {
    const { verdict, asked, durationMs, startedAt } = outcome;
    const remedy = verdict.kind === 'error'
        ? markup `<p><strong>What to do:</strong> ${paragraph(remedies/* remedies */.J[verdict.code])}</p>`
        : '';
    const name = asked?.run.name ?? '';
    const share = (0,measured_share/* measuredShare */.W)(verdict);
    const rules = (0,rules_in_force/* rulesInForce */.C)(outcome);
    return markup `<header class="top ${verdict.kind}">
    <div>
      <h1>
        <span class="mark" aria-hidden="true">${verdict_banner_marks[verdict.kind]}</span>
        ${verdictWords(verdict, asked?.gate.mode === 'report')}${share === '' ? '' : markup ` (${share})`}
      </h1>
      ${reason(verdict)}${remedy} ${rules === '' ? '' : markup `<p>Rules: ${paragraph((0,clean_text/* cleanLine */.O)(rules, rules_in_force/* rulesLength */.Q))}</p>`}
      <p class="sub">
        ${name === '' ? '' : markup `<strong>${name}</strong> · `}${startedAt.slice(0, 16).replace('T', ' ')} UTC
        · ${(0,format_duration/* formatDuration */.a)(durationMs)}
      </p>
    </div>
    <button type="button" id="theme" hidden>Dark theme</button>
  </header>`;
}
const verdict_banner_marks = { passed: '✓', failed: '✗', skipped: '–', error: '!' };
function verdictWords({ kind }, onlyReports) {
    if (kind === 'passed')
        return 'Model gate passed';
    if (kind === 'skipped')
        return 'Model gate skipped';
    if (kind === 'error')
        return 'Model gate could not decide';
    return onlyReports ? 'Model gate would fail (mode: report)' : 'Model gate failed';
}
function reason(verdict) {
    const text = (0,clean_text/* cleanBlock */.H)(verdict.reason);
    if (verdict.kind === 'error') {
        const [first = '', ...more] = text.split('\n');
        const rest = more.join('\n').trim();
        const trace = rest === '' ? '' : markup `<pre tabindex="0">${new Markup((0,escape_html/* escapeHtml */.ZD)(rest))}</pre>`;
        return markup `<p><code>${verdict.code}</code> ${paragraph(first)}</p>
      ${trace}`;
    }
    return markup `<p class="reason">
    ${paragraph((0,domain_outcome/* isJudged */.s)(verdict) && !text.endsWith('.') ? `${text}.` : text)}
  </p>`;
}

;// CONCATENATED MODULE: ./build/reports/html/render-html.js












/** With more cases than this there may be so many findings that a page that opens at once, on a phone as well, can't hold them. */
const manyCases = 2_000;
/** Beyond so many tests, more than any run of the platform has, the frames of their pages would crowd out the cases. */
const manyTests = 50;
const testFrameBytes = 2_500;
function limitsFor(caseCount, testCount) {
    const calmBytes = 300_000 + testFrameBytes * Math.max(0, testCount - manyTests);
    const limitBytes = caseCount > manyCases ? Math.max(calmBytes, 2_000_000) : calmBytes;
    return { limitBytes, calmBytes, plotBytes: 110_000, leastPlotBytes: 20_000 };
}
/** Tests beyond these, the harmless ones, get no page. */
const maxTests = 300;
/** For the few sentences that depend on what fits. */
const spareBytes = 1_000;
/**
 * The run as one page that needs nothing else: no network, no second file. Everything can be read without script; the
 * script adds a page for each test, filters and search. What does not fit is counted: passing cases give way first.
 */
function renderHtml(outcome, given) {
    const rows = toCaseRows(outcome);
    const allGroups = groupByTest(rows);
    const groups = allGroups.slice(0, maxTests);
    const limits = given ?? limitsFor(rows.length, groups.length);
    const title = `${verdictWords(outcome.verdict, outcome.asked?.gate.mode === 'report')} · ${outcome.asked?.run.name ?? 'RIME Model Gate'}`;
    const before = markup `<!doctype html>
    <html lang="en">
      ${pageHead(title)}
      <body>
        <a class="jump" href="#main">Skip to content</a>
        ${verdictBanner(outcome)}
        ${pageMenu(groups)}
        <main id="main" tabindex="-1">
          ${overviewPage(outcome, rows, groups)}`;
    const after = markup `
          ${aboutPage(outcome)}
        </main>
        <footer>RIME Model Gate</footer>
        ${pageScriptElement()}
      </body>
    </html>
  `;
    const sections = (shown, plots) => groups.map((group) => testPage(group, shown.get(group) ?? [], plots.get(group) ?? []));
    const form = filterForm(rows, groups);
    const emptyParts = [before, after, form, ...sections(new Map(), new Map())];
    const emptyBytes = emptyParts.reduce((sum, { text }) => sum + Buffer.byteLength(text), spareBytes);
    const takenBytes = emptyBytes + limits.leastPlotBytes;
    const { byGroup, leftOut, usedBytes } = chooseRows(rows, groups, {
        findingBytes: limits.limitBytes - takenBytes,
        passingBytes: limits.calmBytes - takenBytes,
    });
    // Plots take what the cases leave.
    const leftBytes = Math.max(limits.leastPlotBytes, limits.calmBytes - emptyBytes - usedBytes);
    const plots = choosePlotsWithin(groups, Math.min(limits.plotBytes, leftBytes));
    const cases = [leftOut > 0 ? render_html_left(leftOut, rows.length) : '', form, sections(byGroup, plots)];
    return before.text + (groups.length > 0 ? casesPage(cases).text : '') + after.text;
}
function casesPage(content) {
    return markup `<section class="page" id="cases" aria-labelledby="cases-title">
    <h2 id="cases-title" tabindex="-1">Test cases</h2>
    ${content}
  </section> `;
}
function render_html_left(count, total) {
    return markup `<p class="notes">
    ${count} of ${total} cases are left out so that this page opens quickly, passing ones first. All are in
    results.json.
  </p>`;
}
/** The plots of each test, worst tests first, as long as they fit; one that does not is left out. */
function choosePlotsWithin(groups, limitBytes) {
    let room = limitBytes;
    return new Map(groups.map((group) => {
        const fitting = (room > 0 ? choosePlots(group) : []).filter(({ text }) => {
            const bytes = Buffer.byteLength(text);
            if (bytes > room)
                return false;
            room -= bytes;
            return true;
        });
        return [group, fitting];
    }));
}

// EXTERNAL MODULE: ./build/reports/facts/case-standing.js
var case_standing = __webpack_require__(4887);
// EXTERNAL MODULE: ./build/domain/judge/threshold-rules.js
var threshold_rules = __webpack_require__(97424);
;// CONCATENATED MODULE: ./build/reports/facts/red-findings.js


/**
 * The findings that make the gate's step red: those of a severity of which there are more than the rule that governs
 * them allows. None where the step is green, as of a run that only reports. Without a policy every alert.
 */
function redFindings({ verdict, asked }) {
    if (!(0,domain_outcome/* isJudged */.s)(verdict) || verdict.kind !== 'failed' || asked?.gate.mode === 'report')
        return new Set();
    const { findings } = verdict;
    if (!asked)
        return new Set(findings.filter(({ severity }) => severity === 'alert'));
    const rules = (0,threshold_rules/* compileThresholds */.i7)(asked.gate);
    return new Set(['alert', 'warning'].flatMap((severity) => exceeding(findings, severity, rules)));
}
function exceeding(findings, severity, rules) {
    const groups = new Map();
    for (const finding of findings) {
        if (finding.severity !== severity)
            continue;
        const rule = rules.ruleOf(finding.testCase);
        const group = groups.get(rule);
        if (group)
            group.push(finding);
        else
            groups.set(rule, [finding]);
    }
    return [...groups].flatMap(([{ thresholds }, group]) => group.length > (0,threshold_rules/* limitOf */.LF)(thresholds, severity) ? group : []);
}

// EXTERNAL MODULE: ./build/reports/safe-text/escape-commands.js
var escape_commands = __webpack_require__(96404);
;// CONCATENATED MODULE: ./build/reports/safe-text/escape-xml.js


const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
};
/** Foreign text as the value of an XML attribute: one line, only characters that XML 1.0 allows. */
function xmlAttribute(text, maxLength) {
    return escapeXml((0,clean_text/* cleanLine */.O)(text, maxLength));
}
/** Foreign text as the content of an XML element; line breaks stay. */
function xmlText(text, maxLength) {
    return escapeXml((0,clean_text/* cleanBlock */.H)(text, maxLength));
}
/** `>` too, so that no `]]>` is left. Both cleaners have removed what XML 1.0 forbids. */
function escapeXml(text) {
    return (0,escape_commands/* escapeCommands */.g)(text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character));
}

// EXTERNAL MODULE: ./build/domain/judge/case-name.js
var case_name = __webpack_require__(74161);
;// CONCATENATED MODULE: ./build/reports/ci/junit-case-names.js


/**
 * What viewers follow the cases of one test by from run to run: the features, and its subset or sampled text only where a test has
 * several cases of the same features, since the worst subset may be another one next time.
 */
function junitCaseNames(cases) {
    const counts = new Map();
    for (const testCase of cases) {
        const features = featureNames(testCase);
        counts.set(features, (counts.get(features) ?? 0) + 1);
    }
    const seen = new Map();
    return (testCase) => {
        const features = featureNames(testCase);
        const isSingle = counts.get(features) === 1;
        return uniqueName(isSingle ? features : `${features}: ${(0,clean_text/* cleanLine */.O)((0,case_name/* caseName */.cY)(testCase), 80)}`, seen);
    };
}
function featureNames({ features }) {
    return (features
        .slice(0, 8)
        .map((feature) => (0,clean_text/* cleanLine */.O)(feature, 80))
        .join(', ') || 'whole dataset');
}
/** Viewers merge cases of the same name, so the second one gets a number. */
function uniqueName(name, seen) {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} #${count}`;
}

;// CONCATENATED MODULE: ./build/reports/ci/junit.js










/**
 * The run as a JUnit report, valid against the schema that Jenkins reads: a suite for each test, a test case for each
 * case. Red is what makes the step red, and only that. An ignored finding is skipped with its reason, since that is what
 * viewers show beside a case; a known finding, and one that is allowed or only reported, passes with a note in
 * `system-out`. Without a verdict on cases, or where no case alone makes the gate fail, one case says why.
 */
function renderJunit(outcome) {
    return [...junitPieces(outcome)].join('');
}
/** The report in pieces, to be written one after the other. */
function* junitPieces(outcome) {
    const suites = (0,domain_outcome/* isJudged */.s)(outcome.verdict) ? reportSuites(outcome) : [];
    const isRed = outcome.verdict.kind === 'failed' && outcome.asked?.gate.mode !== 'report';
    const isTold = suites.some(({ counts }) => counts.failures > 0) || !isRed;
    const told = suites.length > 0 && isTold ? suites : [...suites, verdictSuite(outcome)];
    const total = (key) => told.reduce((sum, { counts }) => sum + counts[key], 0);
    const seconds = (outcome.durationMs / 1000).toFixed(3);
    const timestamp = xmlAttribute(outcome.startedAt.slice(0, 19));
    yield '<?xml version="1.0" encoding="UTF-8"?>\n';
    yield `<testsuites name="${xmlAttribute(outcome.asked?.run.name ?? 'model-gate')}" time="${seconds}" tests="${total('tests')}" failures="${total('failures')}" errors="${total('errors')}">\n`;
    for (const { name, category, counts, pieces } of told) {
        const { tests, failures, errors, skipped } = counts;
        yield `<testsuite name="${xmlAttribute(name)}" package="${xmlAttribute(category)}" tests="${tests}" failures="${failures}" errors="${errors}" skipped="${skipped}" time="0" timestamp="${timestamp}">\n`;
        yield* pieces();
        yield '</testsuite>\n';
    }
    yield '</testsuites>\n';
}
/** A suite for each test, in the order in which they first appear. */
function reportSuites(outcome) {
    const standingOf = (0,case_standing/* standings */.E)(outcome);
    const red = redFindings(outcome);
    const fails = ({ kind, finding }) => kind === 'finding' && red.has(finding);
    const suites = new Map();
    for (const testCase of outcome.results?.cases ?? []) {
        const suite = suites.get(testCase.testType);
        if (suite)
            suite.push(testCase);
        else
            suites.set(testCase.testType, [testCase]);
    }
    return [...suites].map(([name, cases]) => ({
        name,
        category: cases[0]?.category ?? '',
        counts: countCases(cases.map(standingOf), fails),
        pieces: () => casePieces(cases, standingOf, fails),
    }));
}
function countCases(all, fails) {
    const isSkipped = ({ kind }) => kind === 'skip' || kind === 'ignored';
    return {
        tests: all.length,
        failures: all.filter(fails).length,
        errors: 0,
        skipped: all.filter(isSkipped).length,
    };
}
/** How many cases are written at once. */
const casesPerPiece = 100;
function* casePieces(cases, standingOf, fails) {
    const nameOf = junitCaseNames(cases);
    for (let start = 0; start < cases.length; start += casesPerPiece) {
        const texts = cases.slice(start, start + casesPerPiece).map((testCase) => {
            const standing = standingOf(testCase);
            const className = `${testCase.category}.${testCase.testType}`;
            const body = caseBody(testCase, standing, fails(standing));
            const head = `<testcase classname="${xmlAttribute(className)}" name="${xmlAttribute(nameOf(testCase))}" time="0"`;
            return body === '' ? `${head}/>\n` : `${head}>${body}</testcase>\n`;
        });
        yield texts.join('');
    }
}
function caseBody(testCase, standing, fails) {
    switch (standing.kind) {
        case 'pass':
            return '';
        case 'skip': {
            const reason = (0,read/* read */.L)(testCase, domain_measures.m.skipReason);
            return `<skipped>${xmlText(reason ?? 'could not be measured', 1000)}</skipped>`;
        }
        case 'ignored': {
            const { severity, rule } = standing.finding;
            return `<skipped>${xmlText(`${severity} ignored until ${rule.expires}: ${rule.reason}`, 1000)}</skipped>`;
        }
        case 'known':
            return `<system-out>${xmlText(`Known from the baseline. ${junit_describe(standing.finding)}`)}</system-out>`;
        case 'finding': {
            const { severity } = standing.finding;
            if (!fails) {
                return `<system-out>${xmlText(`Does not fail the gate. ${junit_describe(standing.finding)}`)}</system-out>`;
            }
            const message = xmlAttribute((0,case_facts/* caseFacts */.Q)(testCase).sentence || severity, 400);
            return `<failure type="${severity}" message="${message}">${xmlText(junit_describe(standing.finding))}</failure>`;
        }
    }
}
const shownMetrics = 30;
function junit_describe({ severity, testCase, change, isUncertain }) {
    const facts = (0,case_facts/* caseFacts */.Q)(testCase, isUncertain);
    const where = (0,headline/* whereabouts */.CJ)(testCase);
    return [
        [severity, ...(change === undefined ? [] : [change]), ...(isUncertain ? ['uncertain'] : [])].join(', '),
        [facts.title, facts.where].filter(Boolean).join(' on '),
        facts.sentence,
        (0,case_facts/* evidenceOf */.X)(facts),
        facts.uncertain,
        facts.page?.remedy ?? '',
        where === '' ? '' : `Where: ${where}`,
        ...testCase.metrics
            .slice(0, shownMetrics)
            .map(({ name, value }) => `${name.slice(0, 200)}: ${(0,headline/* formatValue */.Fl)(value)}`),
    ]
        .filter(Boolean)
        .join('\n');
}
/** One case that says what the run came to, where no test case does. */
function verdictSuite({ verdict, asked }) {
    const start = '<testcase classname="model-gate" name="verdict" time="0">';
    const reason = xmlText(verdict.reason);
    const made = (body, more) => ({
        name: 'model-gate',
        category: 'model-gate',
        counts: { tests: 1, failures: 0, errors: 0, skipped: 0, ...more },
        pieces: () => [`${start}${body}</testcase>\n`],
    });
    switch (verdict.kind) {
        case 'error': {
            const message = xmlAttribute(verdict.reason);
            const text = `${reason}\n\n${xmlText(remedies/* remedies */.J[verdict.code])}`;
            return made(`<error type="${verdict.code}" message="${message}">${text}</error>`, { errors: 1 });
        }
        case 'skipped':
            return made(`<skipped>${reason}</skipped>`, { skipped: 1 });
        case 'failed':
            if (asked?.gate.mode === 'report')
                return made(`<system-out>${reason}</system-out>`, {});
            return made(`<failure type="failed" message="${xmlAttribute(verdict.reason)}"/>`, { failures: 1 });
        case 'passed':
            return made(`<system-out>${reason}</system-out>`, {});
    }
}

// EXTERNAL MODULE: ./build/reports/results-file/results-json.js
var results_json = __webpack_require__(38299);
// EXTERNAL MODULE: ./build/domain/version.js
var version = __webpack_require__(38729);
;// CONCATENATED MODULE: ./build/reports/ci/case-fingerprint.js


/**
 * A name for each case that is the same in the next run: a hash of its test, category, features in any order and
 * sampled text. The subset tells cases apart only where a test has several of the same features, since the worst subset
 * may be another one next time; what is still alike is numbered. As `domain/judge/match-cases.ts` pairs two runs.
 */
function caseFingerprints(cases) {
    const groups = new Map();
    for (const testCase of cases) {
        const identity = identityOf(testCase);
        groups.set(identity, (groups.get(identity) ?? 0) + 1);
    }
    const seen = new Map();
    return (testCase) => {
        const identity = identityOf(testCase);
        const isSingle = (groups.get(identity) ?? 0) <= 1;
        const key = isSingle ? identity : JSON.stringify([identity, (0,case_name/* subsetOf */.cy)(testCase) ?? null]);
        const count = seen.get(key) ?? 0;
        seen.set(key, count + 1);
        return (0,external_node_crypto_.createHash)('sha256')
            .update(count === 0 ? key : `${key}#${count}`)
            .digest('hex');
    };
}
function identityOf(testCase) {
    const { testType, category, features } = testCase;
    return JSON.stringify([testType, category, [...features].sort(), (0,case_name/* sampledTextOf */.Rb)(testCase) ?? null]);
}

// EXTERNAL MODULE: ./build/reports/facts/sentences/words.js
var words = __webpack_require__(65964);
// EXTERNAL MODULE: ./build/reports/facts/page-of.js + 2 modules
var page_of = __webpack_require__(60828);
// EXTERNAL MODULE: ./build/reports/facts/test-title.js
var test_title = __webpack_require__(50357);
;// CONCATENATED MODULE: ./build/reports/markdown/plain-markdown.js

/** A sentence that may quote foreign text, as Markdown that shows it as it is: no markup, no HTML, no link. */
function plainMarkdown(sentence, maxLength = 2000) {
    return (0,clean_text/* cleanLine */.O)(sentence, maxLength)
        .replaceAll(/[\\`*_[\]<>&|~#]/g, '\\$&')
        .replaceAll('://', ':\\/\\/')
        .replaceAll(/\b(www)\./gi, '$1\\.');
}

;// CONCATENATED MODULE: ./build/reports/ci/sarif-rules.js




/** A rule for each test that has a result, with its help, in the order of the results. */
function sarifRules(findings, testTypes, docsUrl) {
    // Two names that differ only in what can't be shown share a rule, as rule ids must be unique.
    const positions = new Map();
    const positionOfType = new Map();
    const categories = new Map(findings.map(({ testCase }) => [testCase.testType, testCase.category]));
    const rules = [];
    for (const testType of testTypes) {
        const id = (0,clean_text/* cleanLine */.O)(testType) || 'unnamed';
        const position = positions.get(id) ?? rules.length;
        if (position === rules.length)
            rules.push(rule(id, categories.get(testType) ?? '', docsUrl));
        positions.set(id, position);
        positionOfType.set(testType, position);
    }
    return { rules, indexOf: ({ testCase }) => positionOfType.get(testCase.testType) ?? 0 };
}
function rule(id, category, docsUrl) {
    const title = (0,test_title/* testTitle */.X)(id);
    const page = (0,page_of/* pageOf */.Z)(id);
    const description = page?.about ?? `Stress test ${id} of the cluster.`;
    const shownCategory = (0,clean_text/* cleanLine */.O)(category);
    const parts = [
        description,
        ...(page ? [`What usually causes it: ${page.causes}`, `What to do: ${page.remedy}`] : []),
        `Category: ${shownCategory || 'none'}. The HTML report and results.json show what was measured.`,
    ];
    return {
        id,
        name: title,
        shortDescription: { text: title },
        fullDescription: { text: description },
        ...(docsUrl !== undefined && { helpUri: `${docsUrl}/${page?.path ?? 'docs/stress-tests.md'}` }),
        help: { text: parts.join(' '), markdown: parts.map((part) => plainMarkdown(part)).join('\n\n') },
        defaultConfiguration: { level: 'warning' },
        properties: { tags: ['model-gate', ...(shownCategory === '' ? [] : [shownCategory])] },
    };
}

;// CONCATENATED MODULE: ./build/reports/ci/to-file-uri.js
/** Half a surrogate pair has no encoding. */
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/**
 * A path of the workspace as a URI relative to its root: `models/fine tuned.onnx` as `models/fine%20tuned.onnx`.
 * `undefined` for none, for an absolute path and for one that leads out of the workspace.
 */
function toFileUri(path) {
    if (path === undefined || /^([A-Za-z]:|[\\/])/.test(path))
        return undefined;
    const segments = path.split(/[\\/]+/).filter((segment) => segment !== '.' && segment !== '');
    if (segments.length === 0 || segments.includes('..'))
        return undefined;
    return segments.map((segment) => encodeURIComponent(segment.replaceAll(loneSurrogate, '\ufffd'))).join('/');
}

;// CONCATENATED MODULE: ./build/reports/ci/finding-place.js

/** Where the gate is configured by default; code scanning takes no result without a place. */
const defaultPlace = '.github/model-gate.yml';
/** Categories whose findings are about the rows rather than the model's answers. */
const ofData = new Set(['drift', 'data-cleanliness', 'abnormal-inputs']);
/**
 * Where whoever reads a finding can act: at the rule in the config file that it was judged by, else at the data or the model
 * that it is about, as far as they are files of the workspace, else at the start of the config file.
 */
function findingPlace(finding, asked) {
    const config = toFileUri(asked?.report.annotatedFile) ?? defaultPlace;
    const line = ruleLine(finding, asked?.report.ruleLines);
    if (line !== undefined)
        return { uri: config, line };
    const { model, evaluation } = asked?.sources ?? {};
    const isOfData = ofData.has(finding.testCase.category);
    const file = isOfData ? (toUri(evaluation) ?? toUri(model)) : (toUri(model) ?? toUri(evaluation));
    return { uri: file ?? config, line: 1 };
}
/** The most special rule that is written for the case. */
function ruleLine(finding, lines = {}) {
    const { testType, category } = finding.testCase;
    const [family = testType] = testType.split(':');
    const rules = [
        ...('rule' in finding ? ['gate.ignore'] : []),
        `gate.tests.${testType}`,
        `gate.tests.${family}`,
        `run.tests.${testType}`,
        `run.tests.${family}`,
        `gate.categories.${category}`,
        ...(family === 'baseline' ? ['gate.max-drop', 'gate.baseline'] : []),
    ];
    const rule = rules.find((path) => Object.hasOwn(lines, path));
    return rule === undefined ? undefined : lines[rule];
}
/** A folder is no place for a remark. */
function toUri(origin) {
    return origin?.kind === 'file' && !/[/\\]$/.test(origin.name) ? toFileUri(origin.name) : undefined;
}

// EXTERNAL MODULE: ./build/reports/results-file/to-json-text.js
var to_json_text = __webpack_require__(8054);
;// CONCATENATED MODULE: ./build/reports/ci/sarif.js












/** How many results code scanning shows of one upload; the worst come first. */
const sarifResultLimit = 5000;
const levels = { alert: 'error', warning: 'warning' };
const baselineStates = {
    new: 'new',
    worse: 'updated',
    unchanged: 'unchanged',
    better: 'updated',
    fixed: 'absent',
};
/**
 * The findings for code scanning, as SARIF 2.1.0: a rule for each test, results ranked (what counts, then known, then
 * ignored) and at most 5,000. A result points at its rule in the config file, else at the data or the model. Findings of the
 * baseline that pass now are left out, as code scanning closes what no longer comes and would reopen it as `absent`.
 */
function renderSarif(outcome) {
    const { verdict, results, asked, startedAt, durationMs } = outcome;
    const all = (0,domain_outcome/* isJudged */.s)(verdict)
        ? [...(0,order_by_evidence/* orderByEvidence */.v)(verdict.findings), ...verdict.known, ...verdict.ignored]
        : [];
    const shown = all.slice(0, sarifResultLimit);
    const testTypes = [...new Set(shown.map(({ testCase }) => testCase.testType))];
    const docsUrl = (0,escape_html/* isWebAddress */.d3)(asked?.report.docsUrl) ? asked.report.docsUrl : undefined;
    const { rules, indexOf } = sarifRules(shown, testTypes, docsUrl);
    const fingerprintOf = caseFingerprints(results?.cases ?? []);
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: 'RIME Model Gate', version: version/* version */.r, semanticVersion: version/* version */.r, rules } },
                automationDetails: { id: `model-gate/${(0,clean_text/* cleanLine */.O)(asked?.report.commentKey ?? '') || 'run'}/` },
                columnKind: 'utf16CodeUnits',
                invocations: [invocation(outcome, startedAt, durationMs)],
                results: shown.map((finding) => ({
                    ruleId: ruleId(finding),
                    ruleIndex: indexOf(finding),
                    level: levels[finding.severity],
                    message: { text: message(finding) },
                    locations: [sarif_location(finding, findingPlace(finding, asked))],
                    partialFingerprints: { 'modelGateCase/v1': fingerprintOf(finding.testCase) },
                    ...(finding.change !== undefined && { baselineState: baselineStates[finding.change] }),
                    ...('rule' in finding && { suppressions: [suppression(finding)] }),
                    properties: {
                        category: (0,clean_text/* cleanLine */.O)(finding.testCase.category),
                        features: finding.testCase.features.slice(0, 20).map((feature) => (0,clean_text/* cleanLine */.O)(feature)),
                        uncertain: finding.isUncertain,
                    },
                })),
                properties: { resultsLeftOut: all.length - shown.length },
            },
        ],
    };
    return `${(0,to_json_text/* toJsonText */.j)(log, 1)}\n`;
}
function ruleId({ testCase }) {
    return (0,clean_text/* cleanLine */.O)(testCase.testType) || 'unnamed';
}
/** Plain text, in which SARIF reads `[text](target)` as a link and braces as a placeholder. */
function message({ testCase, severity, isUncertain, change }) {
    const facts = (0,case_facts/* caseFacts */.Q)(testCase, isUncertain);
    const parts = [
        `${severity === 'alert' ? 'Alert' : 'Warning'}: ${[facts.title, facts.where].filter(Boolean).join(' on ')}.`,
        facts.sentence,
        endSentence((0,case_facts/* evidenceOf */.X)(facts)),
        change === undefined ? '' : `${(0,words/* capitalize */.ZH)(change)} since the baseline.`,
        facts.uncertain,
        facts.echoes.length > 0 ? `Also seen as ${facts.echoes.join('; ')}.` : '',
    ];
    const text = parts.filter(Boolean).join(' ');
    return text.replaceAll('](', '] (').replaceAll('{', '{{').replaceAll('}', '}}');
}
function endSentence(text) {
    return text === '' ? '' : `${text}.`;
}
function sarif_location({ testCase }, { uri, line }) {
    const name = (0,clean_text/* cleanLine */.O)(testCase.features.slice(0, 8).join(', '));
    return {
        physicalLocation: { artifactLocation: { uri }, region: { startLine: line } },
        ...(name !== '' && { logicalLocations: [{ name, kind: 'member' }] }),
    };
}
function suppression({ rule }) {
    return {
        kind: 'external',
        status: 'accepted',
        justification: `${(0,clean_text/* cleanLine */.O)(rule.reason, 500)} (until ${(0,clean_text/* cleanLine */.O)(rule.expires)})`,
    };
}
/** The latest time that a date can hold; a run's duration may come from a foreign file. */
const latestMs = 8.64e15;
/** Whether the run itself worked; a failed gate is a run that worked. */
function invocation({ verdict }, startedAt, durationMs) {
    const startMs = Date.parse(startedAt);
    return {
        executionSuccessful: verdict.kind !== 'error',
        ...(Number.isFinite(startMs) && {
            startTimeUtc: new Date(startMs).toISOString(),
            endTimeUtc: new Date(Math.min(startMs + durationMs, latestMs)).toISOString(),
        }),
        ...(verdict.kind === 'error' && {
            toolExecutionNotifications: [
                {
                    level: 'error',
                    descriptor: { id: verdict.code },
                    message: { text: `${(0,clean_text/* cleanBlock */.H)(verdict.reason)}\n\n${remedies/* remedies */.J[verdict.code]}` },
                },
            ],
        }),
    };
}

// EXTERNAL MODULE: ./build/reports/markdown/summary.js + 1 modules
var summary = __webpack_require__(98938);
// EXTERNAL MODULE: ./build/reports/report-list.js
var report_list = __webpack_require__(33825);
;// CONCATENATED MODULE: ./build/reports/report-files.js







const renderings = {
    'predictions.parquet': {
        render: ({ predictions }) => [predictions?.bytes ?? ''],
        tellsOf: ({ predictions }) => predictions?.bytes !== undefined,
    },
    'scores.parquet': {
        render: ({ scores }) => [scores?.bytes ?? ''],
        tellsOf: ({ scores }) => scores?.bytes !== undefined,
    },
    'results.json': { render: results_json/* resultsJsonPieces */.U },
    'summary.md': { render: (outcome) => [(0,summary/* renderSummary */.B)(outcome)] },
    'report.html': { render: (outcome) => [renderHtml(outcome)] },
    'junit.xml': { render: junitPieces },
    'model-gate.sarif': {
        render: (outcome) => [renderSarif(outcome)],
        // Code scanning closes what an upload does not list, and a run that judged nothing would list nothing.
        tellsOf: ({ verdict }) => (0,domain_outcome/* isJudged */.s)(verdict),
    },
};
/** Every file of the report folder. */
const reportFiles = report_list/* reportList */.p.map(({ name, format }) => ({
    name,
    format,
    ...renderings[name],
}));
/** Those of `files` that such a run has. */
function reportsFor(outcome, files = reportFiles) {
    return files.filter(({ tellsOf }) => tellsOf?.(outcome) ?? true);
}


/***/ }),

/***/ 38299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ resultsJsonPieces)
/* harmony export */ });
/* unused harmony export renderResultsJson */
/* harmony import */ var _domain_judge_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53605);
/* harmony import */ var _facts_case_standing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4887);
/* harmony import */ var _case_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68496);
/* harmony import */ var _content_hash_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82264);
/* harmony import */ var _results_shape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42101);
/* harmony import */ var _to_json_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8054);






/** The run for machines: `results.json`. The same results give the same bytes but for ids, times and durations. */
function renderResultsJson(outcome) {
    return [...resultsJsonPieces(outcome)].join('');
}
/** How many cases are written at once: few enough that their text is no large object, which lies until the next full collection. */
const casesPerPiece = 100;
/** The file in pieces, a case on each line, so that a huge run is never in memory as one text. */
function* resultsJsonPieces(outcome) {
    const { asked, ids, results, predictions, scores, tested, examples, verdict, startedAt, durationMs } = outcome;
    const cases = results?.cases ?? [];
    const head = (0,_results_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .headShape */ .g1)(cases).write({
        schemaVersion: _results_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .schemaVersion */ .CZ,
        verdict,
        run: { name: asked?.run.name, target: asked?.target, seed: asked?.run.seed, startedAt, durationMs },
        sources: asked?.sources,
        rules: asked?.rules ?? [],
        gate: asked?.gate,
        report: asked?.report,
        ids,
        predictions,
        scores,
        tested,
        examples,
        detectable: results?.detectable ?? [],
        testRun: results?.testRun,
    });
    const hash = new _content_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .ContentHash */ .y(JSON.stringify(head));
    yield `${(0,_to_json_text_js__WEBPACK_IMPORTED_MODULE_5__/* .toJsonText */ .j)(head, 1).slice(0, -2)},\n "cases": [`;
    const standingOf = (0,_facts_case_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .standings */ .E)(outcome);
    for (let start = 0; start < cases.length; start += casesPerPiece) {
        const lines = cases.slice(start, start + casesPerPiece).map((testCase) => {
            const { kind: standing, finding } = standingOf(testCase);
            const isUncertain = finding?.isUncertain === true ? true : undefined;
            const judgedAs = (0,_domain_judge_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .severityOf */ .x)(testCase);
            const told = { judgedAs, standing, change: finding?.change, isUncertain };
            // Members added to a spread object give it a hidden class of its own, and each lies until the next full collection.
            const judged = Object.assign({}, testCase, told);
            const written = JSON.stringify(_case_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .judgedCase */ .Il.write(judged));
            hash.addCase(written);
            return `  ${(0,_to_json_text_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutCommands */ .D)(written)}`;
        });
        yield `${start === 0 ? '' : ','}\n${lines.join(',\n')}`;
    }
    yield `${cases.length === 0 ? ']' : '\n ]'},\n "sha256": "${hash.digest()}"\n}\n`;
}


/***/ }),

/***/ 8054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ withoutCommands),
/* harmony export */   j: () => (/* binding */ toJsonText)
/* harmony export */ });
/** JSON in which a workflow's log, where somebody may print it, reads no command. Lone surrogates are escaped. */
function toJsonText(value, indent) {
    return withoutCommands(JSON.stringify(value, undefined, indent));
}
/** The same of a text that is JSON already. */
function withoutCommands(json) {
    return json.replaceAll('##[', '#\\u0023[');
}


/***/ }),

/***/ 12829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ cleanBlock),
/* harmony export */   O: () => (/* binding */ cleanLine)
/* harmony export */ });
/* harmony import */ var _domain_words_shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90474);

/** Control, bidirectional-override, zero-width and unpaired surrogate characters: nothing a name needs. */
const invisible = 
// eslint-disable-next-line no-control-regex -- control characters are what this removes
/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** What most texts are: printable ASCII with single blanks inside. Nothing of it needs cleaning. */
const plainLine = /^[!-~]+(?: [!-~]+)*$/;
/**
 * Foreign text on one line: invisible characters removed, white space folded, at most `maxLength` characters
 * (the last one is then `…`).
 */
function cleanLine(text, maxLength = 200) {
    if (text.length <= maxLength && plainLine.test(text))
        return text;
    // Bounded before the patterns run, so that a text of megabytes costs nothing.
    const head = text.slice(0, maxLength * 4);
    const line = head.replaceAll(/\s+/g, ' ').replaceAll(invisible, '').trim();
    return (0,_domain_words_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)(line, maxLength);
}
/** Foreign text of several lines, such as a traceback: as `cleanLine`, but its line breaks stay. */
function cleanBlock(text, maxLength = 4000) {
    const block = text
        .slice(0, maxLength * 4)
        .replaceAll(/\r\n?/g, '\n')
        .replaceAll(invisible, '')
        .trim();
    return (0,_domain_words_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)(block, maxLength);
}


/***/ }),

/***/ 96404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ escapeCommands)
/* harmony export */ });
/**
 * Escaped text of HTML or XML in which a workflow's log, where somebody may print the report, reads no command: a colon
 * at the start of a line that begins with `::`, and one sign of `##[`, become references. A reader sees the same text.
 */
function escapeCommands(markup) {
    const safe = markup.includes('##[') ? markup.replaceAll('##[', '#&#35;[') : markup;
    return safe.includes('::') ? safe.replaceAll(/^(\s*):(?=:)/gm, '$1&#58;') : safe;
}


/***/ }),

/***/ 60299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U1: () => (/* binding */ codeLink),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   d3: () => (/* binding */ isWebAddress),
/* harmony export */   nf: () => (/* binding */ link)
/* harmony export */ });
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12829);
/* harmony import */ var _escape_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96404);


const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
function escapeHtml(text) {
    return (0,_escape_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCommands */ .g)(text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character));
}
/**
 * Foreign text as an HTML code element on one line. Inside an HTML block of GitHub's Markdown nothing of it is read
 * as Markdown, and inside `<code>` GitHub makes no mentions, issue links or addresses of it.
 */
function code(text, maxLength) {
    const line = (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .O)(text, maxLength);
    return line === '' ? '' : `<code>${escapeHtml(line)}</code>`;
}
/** A link, or only its text unless the address is http(s). */
function link(label, url) {
    if (!isWebAddress(url))
        return escapeHtml(label);
    return `<a href="${escapeHtml(url)}">${escapeHtml(label)}</a>`;
}
/** Whether a foreign address may be linked: http(s), printable ASCII, nothing that ends an attribute. */
function isWebAddress(url) {
    return url !== undefined && url.length <= 2000 && /^https?:\/\/[!#-&(-;=?-~]+$/.test(url);
}
/** As `link`, with the foreign label in `<code>`. */
function codeLink(label, url) {
    const shown = code(label);
    return isWebAddress(url) ? `<a href="${escapeHtml(url)}">${shown}</a>` : shown;
}


/***/ }),

/***/ 78203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ resultTable)
});

// EXTERNAL MODULE: ./build/domain/outcome.js
var domain_outcome = __webpack_require__(93153);
// EXTERNAL MODULE: ./build/domain/words/log-safe.js
var log_safe = __webpack_require__(85815);
// EXTERNAL MODULE: ./build/reports/safe-text/clean-text.js
var clean_text = __webpack_require__(12829);
// EXTERNAL MODULE: ./build/reports/facts/count-by-category.js
var count_by_category = __webpack_require__(55834);
// EXTERNAL MODULE: ./build/domain/words/format-duration.js
var format_duration = __webpack_require__(88209);
// EXTERNAL MODULE: ./build/reports/facts/compared-metrics.js
var compared_metrics = __webpack_require__(13699);
// EXTERNAL MODULE: ./build/reports/terminal/fit-columns.js + 7 modules
var fit_columns = __webpack_require__(60172);
// EXTERNAL MODULE: ./build/reports/terminal/wrap-text.js
var wrap_text = __webpack_require__(75573);
;// CONCATENATED MODULE: ./build/reports/terminal/comparison-lines.js





const words = { worse: 'WORSE', unproven: 'UNPROVEN', uncertain: 'UNCERTAIN', better: 'BETTER' };
const colours = { worse: 'red', unproven: 'red', uncertain: 'yellow', better: 'green' };
const heads = ['', 'METRIC', 'BASELINE', 'THIS RUN', 'DIFFERENCE', 'FLIPS'];
const legend = 'FLIPS: rows that went wrong / went right';
const shownNotes = 20;
/** This run's model beside the baseline's for a terminal, worst metric first; nothing of it is cut at its width. */
function comparisonLines({ comparison }, look) {
    const model = comparison?.model;
    if (!model)
        return [];
    const metrics = (0,compared_metrics/* comparedMetrics */.Bo)(model);
    const hidden = model.metrics.length - metrics.length;
    const lines = [
        ...(metrics.length === 0 ? [] : metricLines(metrics, look)),
        ...(hidden > 0 ? [look.paint('dim', `… and ${hidden} more metrics, see results.json`)] : []),
        ...metrics
            .filter(({ settling }) => settling !== '')
            .map(({ title, settling }) => `${shown(title, 60)} is not settled: ${settling}`),
        ...(model.concentration ? [concentrationLine((0,compared_metrics/* flipPlace */.rF)(model.concentration))] : []),
        ...model.notes.slice(0, shownNotes).flatMap((note) => noteLines(shown(note, 400), look)),
    ];
    return lines.length === 0 ? [] : [...lines, ''];
}
function noteLines(note, { width, paint }) {
    const [first = '', ...others] = (0,wrap_text/* hangText */.A)('Note  ', note, width);
    return [paint('yellow', 'Note') + first.slice('Note'.length), ...others];
}
/** Foreign text on one line that neither a terminal nor a workflow's log obeys. */
function shown(text, maxLength) {
    return (0,log_safe/* logSafe */.s)((0,clean_text/* cleanLine */.O)(text, maxLength));
}
function concentrationLine({ subset, share }) {
    return `${compared_metrics/* flipsConcentrate */.Dp} ${shown(subset, 160)}: ${share}.`;
}
function metricLines(metrics, { width, paint }) {
    const rows = metrics.map(({ title, baseline, current, difference, flips, mark }) => [
        mark ? words[mark] : '',
        shown(title, 60),
        baseline,
        current,
        difference,
        flips,
    ]);
    const aligned = (0,fit_columns/* alignColumns */.RM)([heads, ...rows]);
    const isTable = aligned.every((line) => (0,fit_columns/* columnsOf */.PL)(line) <= width);
    const lines = isTable ? [...aligned, legend] : narrowLines(metrics);
    return lines.map((line, index) => {
        const metric = metrics[index - 1];
        if (!metric)
            return paint('dim', line);
        if (metric.mark === undefined)
            return line;
        return paint(colours[metric.mark], line);
    });
}
/** Where the table is too wide: each metric as a sentence, which a terminal may break. */
function narrowLines(metrics) {
    const lines = metrics.map(({ title, baseline, current, difference, flips, mark }) => {
        const word = mark ? `${words[mark]} ` : '';
        return `${word}${shown(title, 60)}: ${baseline} → ${current}, ${difference}, flipped ${flips}`;
    });
    return ['MODEL COMPARED WITH THE BASELINE (ROWS FLIPPED: TO WRONG / TO RIGHT)', ...lines];
}

// EXTERNAL MODULE: ./build/reports/facts/case-facts.js + 4 modules
var case_facts = __webpack_require__(57990);
// EXTERNAL MODULE: ./build/reports/facts/findings-of.js
var findings_of = __webpack_require__(37760);
;// CONCATENATED MODULE: ./build/reports/terminal/finding-lines.js





/** So many are told in full, and so many more in a line. */
const toldFindings = 10;
const listedFindings = 25;
/** What was found, the strongest first: what and where, then a sentence, then how large and how sure. */
function findingLines(outcome, { width, paint }) {
    const { findings } = (0,findings_of/* findingsOf */.W)(outcome);
    if (findings.length === 0)
        return [];
    const advised = new Set();
    const lines = findings.slice(0, listedFindings).flatMap((finding, index) => {
        const { testType } = finding.testCase;
        // What to do about a test is told once.
        const isNew = !advised.has(testType);
        advised.add(testType);
        const [head = '', ...others] = told(finding, index < toldFindings, isNew, width);
        return [paint(finding.severity === 'alert' ? 'red' : 'yellow', head), ...others];
    });
    const hidden = findings.length - listedFindings;
    return [...lines, ...(hidden > 0 ? [paint('dim', `… and ${hidden} more, see report.html`)] : []), ''];
}
function told({ severity, testCase, change, isUncertain }, isFull, isAdvised, width) {
    const facts = (0,case_facts/* caseFacts */.Q)(testCase, isUncertain);
    const label = `${severity.toUpperCase()}  `.padEnd((0,fit_columns/* columnsOf */.PL)('WARNING  '));
    const marks = [...(change === undefined ? [] : [change]), ...(facts.uncertain === '' ? [] : ['uncertain'])];
    const what = [facts.title, facts.where].filter(Boolean).join(' · ');
    const head = marks.length > 0 ? `${what} (${marks.join(', ')})` : what;
    if (!isFull) {
        const short = facts.effect === '' ? head : `${head}: ${facts.effect}`;
        return (0,wrap_text/* hangText */.A)(label, (0,log_safe/* logSafe */.s)(short), width);
    }
    const indent = ' '.repeat((0,fit_columns/* columnsOf */.PL)(label));
    const also = facts.echoes.length > 0 ? `Also seen as ${facts.echoes.join('; ')}.` : '';
    const { page } = facts;
    const advice = page && isAdvised ? [`Usual causes: ${page.causes}`, `What to do: ${page.remedy}`, page.path] : [];
    const name = facts.title === facts.testType ? '' : `Test ${facts.testType}`;
    const more = [facts.sentence, (0,case_facts/* evidenceOf */.X)(facts), facts.uncertain, also, ...advice, name].filter(Boolean);
    return [
        ...(0,wrap_text/* hangText */.A)(label, (0,log_safe/* logSafe */.s)(head), width),
        ...more.flatMap((text) => (0,wrap_text/* hangText */.A)(indent, (0,log_safe/* logSafe */.s)(text), width)),
    ];
}

;// CONCATENATED MODULE: ./build/reports/terminal/fit-table.js


/**
 * A table of one line a row, its heads first. Where one is wider than the terminal, each row is told in words instead,
 * such as `drift: alert 5, passed 2`, so that no number is ever cut.
 */
function fitTable(heads, rows, width) {
    const aligned = (0,fit_columns/* alignColumns */.RM)([heads, ...rows]);
    if (aligned.every((line) => (0,fit_columns/* columnsOf */.PL)(line) <= width))
        return aligned;
    const [title = ''] = heads;
    const told = rows.flatMap(([first = '', ...cells]) => {
        const parts = cells.map((cell, index) => `${(heads[index + 1] ?? '').toLowerCase()} ${cell}`);
        return (0,wrap_text/* hangText */.A)('', `${first}: ${parts.join(', ')}`, width);
    });
    return [`${title} (too narrow here for a table)`, ...told];
}

// EXTERNAL MODULE: ./build/reports/facts/amount.js
var amount = __webpack_require__(15246);
// EXTERNAL MODULE: ./build/reports/facts/measured-share.js
var measured_share = __webpack_require__(31016);
// EXTERNAL MODULE: ./build/reports/facts/notes-of.js
var notes_of = __webpack_require__(31107);
// EXTERNAL MODULE: ./build/reports/facts/remedies.js
var remedies = __webpack_require__(95686);
// EXTERNAL MODULE: ./build/reports/facts/rules-in-force.js
var rules_in_force = __webpack_require__(97637);
;// CONCATENATED MODULE: ./build/reports/terminal/result-table.js














const result_table_shownNotes = 20;
const shownCategories = 30;
const shownModelMetrics = 40;
/** What a person reads at the end of a run, in a terminal or a log: findings, counts by category, metrics, and the verdict last. */
function resultTable(outcome, look) {
    const { verdict, results, durationMs } = outcome;
    const { paint } = look;
    const rules = (0,rules_in_force/* rulesInForce */.C)(outcome);
    const rulesLines = rules === '' ? [] : labelled('Rules', 'bold', cleanLine(rules, rules_in_force/* rulesLength */.Q), look);
    if (verdict.kind === 'error') {
        const lines = [
            ...findingLines(outcome, look),
            ...categoryRows(outcome, look),
            paint('red', `Error (${verdict.code})`),
            (0,log_safe/* logSafe */.s)((0,clean_text/* cleanBlock */.H)(verdict.reason)),
            ...rulesLines,
        ];
        return [...lines, '', `What to do: ${remedies/* remedies */.J[verdict.code].replaceAll('`', '')}`, ''].join('\n');
    }
    if (!(0,domain_outcome/* isJudged */.s)(verdict)) {
        return [`${paint('bold', 'SKIPPED')}  ${(0,log_safe/* logSafe */.s)((0,clean_text/* cleanBlock */.H)(verdict.reason))}`, ...rulesLines, ''].join('\n');
    }
    const share = (0,measured_share/* measuredShare */.W)(verdict);
    const word = verdict.kind === 'passed' ? paint('green', 'PASSED') : paint('red', 'FAILED');
    return [
        ...comparisonLines(verdict, look),
        ...findingLines(outcome, look),
        ...categoryRows(outcome, look),
        ...(results?.testRun.modelMetrics.length ? metricRows(outcome, look) : []),
        ...result_table_noteLines(outcome, look),
        `${paint('bold', word)}${share && ` (${share})`}  ${(0,log_safe/* logSafe */.s)((0,clean_text/* cleanBlock */.H)(verdict.reason))}.`,
        ...rulesLines,
        ...(results === undefined ? [] : [countsLine(verdict, durationMs)]),
        '',
    ].join('\n');
}
function countsLine({ counts, known, uncertain, comparison }, durationMs) {
    const { alert, warning, pass, skip, ignored } = counts;
    const parts = [
        `${alert} alert`,
        `${warning} warning`,
        `${pass} passed`,
        `${skip} skipped`,
        ...(ignored > 0 ? [`${ignored} ignored`] : []),
        ...(uncertain.length > 0 ? [`${uncertain.length} uncertain`] : []),
        ...(comparison
            ? [`${counts.new} new or worse`, `${known.length} known`, `${comparison.fixed.length} fixed`]
            : []),
        (0,format_duration/* formatDuration */.a)(durationMs),
    ];
    return parts.join(' · ');
}
/** What the reader should know about the policy and the comparison, each on its line. */
function result_table_noteLines({ verdict, results }, { width, paint }) {
    const all = (0,domain_outcome/* isJudged */.s)(verdict) ? (0,notes_of/* notesOf */.h)(verdict, results) : [];
    if (all.length === 0)
        return [];
    const shown = all.slice(0, result_table_shownNotes);
    const lines = shown.flatMap((note) => labelled('Note', 'yellow', cleanLine(note, 600), { width, paint }));
    const hidden = all.length - shown.length;
    return [
        ...lines,
        ...(hidden > 0 ? [paint('dim', `… and ${hidden} more notes, see results.json`)] : []),
        '',
    ];
}
/** A text after a painted word, its further lines set in. */
function labelled(word, style, text, { width, paint }) {
    const [first = '', ...others] = (0,wrap_text/* hangText */.A)(`${word}  `, text, width);
    return [paint(style, word) + first.slice(word.length), ...others];
}
/** Foreign text on one line that neither a terminal nor a workflow's log obeys. */
function cleanLine(text, maxLength) {
    return (0,log_safe/* logSafe */.s)((0,clean_text/* cleanLine */.O)(text, maxLength));
}
function categoryRows(outcome, { width, paint }) {
    const ignored = (0,count_by_category/* ignoredCases */.q)(outcome);
    const hasIgnored = ignored.size > 0;
    const counts = (0,count_by_category/* countByCategory */.B)(outcome.results?.cases ?? [], ignored);
    if (counts.length === 0)
        return [];
    const rows = counts
        .slice(0, shownCategories)
        .map(([category, { alert, warning, pass, skip, ignored: left }]) => [
        cleanLine(category, 40),
        ...[alert, warning, pass, skip, ...(hasIgnored ? [left] : [])].map(String),
    ]);
    const heads = ['CATEGORY', 'ALERT', 'WARNING', 'PASSED', 'SKIPPED', ...(hasIgnored ? ['IGNORED'] : [])];
    const [head = '', ...body] = fitTable(heads, rows, width);
    const hidden = counts.length - rows.length;
    return [
        paint('dim', head),
        ...body,
        ...(hidden > 0 ? [paint('dim', `… and ${hidden} more categories`)] : []),
        '',
    ];
}
function metricRows({ results }, { width, paint }) {
    const show = (name, value) => value === undefined ? '-' : (0,amount/* formatMetric */.gI)(name, value);
    const rows = (results?.testRun.modelMetrics ?? [])
        .slice(0, shownModelMetrics)
        .map(({ name, reference, evaluation }) => [
        cleanLine(name, 40),
        show(name, reference),
        show(name, evaluation),
    ]);
    const [head = '', ...body] = fitTable(['MODEL METRIC', 'REFERENCE', 'EVALUATION'], rows, width);
    return [paint('dim', head), ...body, ''];
}


/***/ }),

/***/ 62233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ storeReports),
/* harmony export */   CR: () => (/* binding */ replaceReports)
/* harmony export */ });
/* unused harmony export removeReports */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var _reports_report_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43312);
/* harmony import */ var _reports_report_list_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33825);
/* harmony import */ var _report_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68167);








const noReports = { paths: {}, changed: () => Promise.resolve([]) };
/** Puts the reports of this run in the place of those of an earlier one. What can't be done is a warning, never a verdict. */
async function replaceReports(outcome, dir, bounds, log) {
    const why = await (0,_report_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .whyNoReports */ .Z)(dir, bounds);
    if (why !== undefined) {
        log.warning(`No report was written: ${dir} ${why}`);
        return noReports;
    }
    await removeReports(dir, log);
    return storeReports(outcome, dir, log);
}
/**
 * Removes what an earlier run left in the folder, so that nothing of it stands beside the reports of this one: a report
 * that this run does not have, or could not write. Other files are left alone. What can't be removed is a warning.
 */
async function removeReports(dir, log) {
    const parts = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(dir).catch(() => [])).filter(isPart);
    for (const name of [..._reports_report_list_js__WEBPACK_IMPORTED_MODULE_6__/* .reportList */ .p.map(({ name: own }) => own), ...parts]) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, name);
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.unlink)(path);
        }
        catch (error) {
            if (isOneOf(error, ['ENOENT', 'ENOTDIR']))
                continue;
            log.warning(`The report ${path} of an earlier run could not be removed: ${reasonOf(error)}`);
        }
    }
}
/**
 * Writes the reports that such a run has. One that can't be made or written is a warning, never a verdict; so is a
 * folder, told once.
 */
async function storeReports(outcome, dir, log, files = (0,_reports_report_files_js__WEBPACK_IMPORTED_MODULE_5__/* .reportsFor */ .D)(outcome)) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(dir, { recursive: true });
    }
    catch (error) {
        log.warning(`No report could be written, as the folder ${dir} can't be made: ${reasonOf(error)}`);
        return noReports;
    }
    const hashes = new Map();
    const paths = {};
    for (const { name, render } of files) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, name);
        try {
            hashes.set(path, await writeWhole(path, render(outcome)));
            paths[name] = path;
        }
        catch (error) {
            log.warning(`The report ${path} could not be written: ${reasonOf(error)}`);
            // The next one would only say the same.
            if (isFolderTrouble(error))
                break;
        }
    }
    const changed = async () => {
        const found = await Promise.all([...hashes].map(async ([path, hash]) => (await hashOf(path)) !== hash));
        return [...hashes.keys()].filter((_, index) => found[index]);
    };
    return { paths, changed };
}
/** `undefined` where it can't be read. */
async function hashOf(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    return (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path), hash).then(() => hash.digest('hex'), () => undefined);
}
/** A name that nobody can have put a link at before. */
const partOf = (path) => `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}.part`;
const isPart = (name) => _reports_report_list_js__WEBPACK_IMPORTED_MODULE_6__/* .reportList */ .p.some(({ name: own }) => name.startsWith(own) && /^(\.[0-9a-f]{16})?\.part$/.test(name.slice(own.length)));
/** A reader never sees half a file, also when the run is killed meanwhile; a link in its place is replaced, not followed. Returns its SHA-256. */
async function writeWhole(path, pieces) {
    const part = partOf(path);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(part, 'wx');
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    try {
        for (const piece of pieces) {
            hash.update(piece);
            await file.writeFile(piece);
        }
    }
    catch (error) {
        await file.close();
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(part, { force: true });
        throw error;
    }
    await file.close();
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(part, path);
    return hash.digest('hex');
}
/** A full disk, or a folder that may not be written. */
function isFolderTrouble(error) {
    return isOneOf(error, ['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'ENOTDIR']);
}
function isOneOf(error, codes) {
    return typeof error === 'object' && error !== null && 'code' in error && codes.includes(String(error.code));
}
function reasonOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ })

};
