export const id = "comparison+serve-command+start-engine+tests-command+worker";
export const ids = ["comparison+serve-command+start-engine+tests-command+worker"];
export const modules = {

/***/ 6278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ multiclassAccuracy),
/* harmony export */   y: () => (/* binding */ accuracy)
/* harmony export */ });
/* harmony import */ var _metric_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7349);
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4286);
/* harmony import */ var _task_groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(447);



function accuracyMetric(name, title, tasks) {
    return {
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

/***/ 2035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ areaUnderCurve)
/* harmony export */ });
/* harmony import */ var _metric_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7349);
/* harmony import */ var _predictions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(957);
/* harmony import */ var _task_groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(447);



/**
 * Area under the ROC curve: the chance that a random positive row is scored above a random negative one, ties
 * counting half (Mann–Whitney U divided by the number of pairs). Undefined when one of the two classes is missing.
 */
const areaUnderCurve = {
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
            if (label < 0 || !(0,_predictions_js__WEBPACK_IMPORTED_MODULE_2__/* .isAnswered */ .Q)(predictions, row))
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

/***/ 5278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ precision),
/* harmony export */   I: () => (/* binding */ recall),
/* harmony export */   f1: () => (/* binding */ f1)
/* harmony export */ });
/* harmony import */ var _metric_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7349);
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4286);
/* harmony import */ var _task_groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(447);



const positive = 1;
/** Of the rows predicted positive, the share that are. A model that predicts no positive at all has precision 0. */
const precision = binaryMetric('precision', 'Precision', ({ hits, predicted }) => (0,_metric_result_js__WEBPACK_IMPORTED_MODULE_0__/* .shareOf */ .tC)(hits[positive] ?? 0, predicted[positive] ?? 0));
/** Of the rows labelled positive, the share predicted so. Undefined when no row is labelled positive. */
const recall = binaryMetric('recall', 'Recall', ({ hits, labelled }) => {
    const positives = labelled[positive] ?? 0;
    return positives === 0 ? noPositives : (0,_metric_result_js__WEBPACK_IMPORTED_MODULE_0__/* .shareOf */ .tC)(hits[positive] ?? 0, positives);
}, (label) => label === positive);
/** Harmonic mean of precision and recall, 2·hits / (labelled + predicted). Undefined when no row is labelled positive. */
const f1 = binaryMetric('f1', 'F1', ({ hits, labelled, predicted }) => {
    const positives = labelled[positive] ?? 0;
    if (positives === 0)
        return noPositives;
    return (0,_metric_result_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)((2 * (hits[positive] ?? 0)) / (positives + (predicted[positive] ?? 0)));
});
const noPositives = (0,_metric_result_js__WEBPACK_IMPORTED_MODULE_0__/* .undefinedBecause */ .r7)('no row is labelled with class 1');
function binaryMetric(name, title, measure, isRelevant) {
    const fromOutcomes = (outcomes) => outcomes.total === 0 ? _metric_result_js__WEBPACK_IMPORTED_MODULE_0__/* .noLabels */ .DT : measure(outcomes);
    return {
        name,
        title,
        tasks: _task_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .binaryTasks */ .w2,
        worseWhen: 'lower',
        law: isRelevant ? { kind: 'share', isRelevant, fromOutcomes } : { kind: 'counts', fromOutcomes },
        compute: (predictions, labels, rows) => fromOutcomes((0,_outcomes_js__WEBPACK_IMPORTED_MODULE_2__/* .countOutcomes */ .X)(predictions, labels, rows)),
    };
}


/***/ }),

/***/ 8867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $F: () => (/* binding */ macroPrecision),
/* harmony export */   GT: () => (/* binding */ macroF1),
/* harmony export */   Qe: () => (/* binding */ macroRecall)
/* harmony export */ });
/* harmony import */ var _metric_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7349);
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4286);
/* harmony import */ var _task_groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(447);



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

/***/ 7349:
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

/***/ 4286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ countOutcomes)
/* harmony export */ });
/* harmony import */ var _predictions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(957);

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
        const guess = (0,_predictions_js__WEBPACK_IMPORTED_MODULE_0__/* .predictedClass */ .B)(predictions, row);
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

/***/ 9045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ performanceMetrics)
/* harmony export */ });
/* harmony import */ var _accuracy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6278);
/* harmony import */ var _area_under_curve_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2035);
/* harmony import */ var _binary_metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5278);
/* harmony import */ var _macro_metrics_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8867);




/** Every metric of the engine, in the order in which people should read them. */
const performanceMetrics = [
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


/***/ }),

/***/ 957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ predictedClass),
/* harmony export */   Q: () => (/* binding */ isAnswered)
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
function isAnswered({ probabilities, classCount }, row) {
    return !Number.isNaN(probabilities[row * classCount] ?? NaN);
}


/***/ }),

/***/ 447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rq: () => (/* binding */ classificationTasks),
/* harmony export */   UT: () => (/* binding */ multiclassTasks),
/* harmony export */   w2: () => (/* binding */ binaryTasks)
/* harmony export */ });
const binaryTasks = ['binary-classification'];
/** Natural-language inference is a choice among classes like any other. */
const multiclassTasks = [
    'multiclass-classification',
    'natural-language-inference',
];
const classificationTasks = [...binaryTasks, ...multiclassTasks];


/***/ }),

/***/ 391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ areaInterval)
/* harmony export */ });
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5075);
/* harmony import */ var _proportion_interval_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5838);


/**
 * The interval of an area from its DeLong variance on the scale of its logit, where areas near 1 are about normal;
 * area ± z·SE leaves 1 and misses too often there. Where the variance is 0 or not known, it is Wilson's for as many
 * trials as the smaller class has rows. `level` is two-sided.
 * Source: M. S. Pepe, The Statistical Evaluation of Medical Tests (2003), 5.2; Obuchowski and Lieber, Academic
 * Radiology 9 (2002), on areas of 1.
 */
function areaInterval({ area, variance, positives, negatives }, level) {
    if (!(variance > 0 && area > 0 && area < 1)) {
        const total = Math.min(positives, negatives);
        return (0,_proportion_interval_js__WEBPACK_IMPORTED_MODULE_0__/* .wilsonInterval */ .Y)({ successes: area * total, total }, level);
    }
    const logit = Math.log(area / (1 - area));
    const reach = ((0,_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .standardErrorsOf */ .ib)(level) * Math.sqrt(variance)) / (area * (1 - area));
    return { low: 1 / (1 + Math.exp(reach - logit)), high: 1 / (1 + Math.exp(-reach - logit)) };
}


/***/ }),

/***/ 2195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ logBinomialProbability)
/* harmony export */ });
/**
 * ln P(X = successes) of a binomial variable, to about 1e-15 of what its terms are: saddle-point expansion, since
 * ln Γ would cancel away nine digits at 1e7 trials. Whole numbers 0 ≤ successes ≤ total and 0 < probability < 1 are
 * the caller's to see to. Source: C. Loader, Fast and Accurate Computation of Binomial Probabilities (2000).
 */
function logBinomialProbability(successes, total, probability) {
    const failures = total - successes;
    if (successes === 0)
        return total * Math.log1p(-probability);
    if (failures === 0)
        return total * Math.log(probability);
    return (stirlingError(total) -
        stirlingError(successes) -
        stirlingError(failures) -
        deviance(successes, total * probability) -
        deviance(failures, total * (1 - probability)) -
        Math.log((2 * Math.PI * successes * failures) / total) / 2);
}
/** ln n! − ln(√(2πn)·(n/e)ⁿ), what Stirling's formula leaves out; n ≥ 1. */
function stirlingError(n) {
    const small = smallStirlingErrors[n];
    if (small !== undefined)
        return small;
    const square = n * n;
    return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) / n;
}
/** x·ln(x/mean) + mean − x without the cancellation where x is near its mean. */
function deviance(x, mean) {
    const distance = x - mean;
    if (Math.abs(distance) >= 0.1 * (x + mean))
        return x * Math.log(x / mean) - distance;
    const ratio = distance / (x + mean);
    let power = 2 * x * ratio;
    let sum = distance * ratio;
    for (let odd = 3;; odd += 2) {
        power *= ratio * ratio;
        const next = sum + power / odd;
        if (next === sum)
            return sum;
        sum = next;
    }
}
/** By n = 0 … 15, where the series is too short; calculated with 60 decimal digits. */
const smallStirlingErrors = [
    0, 0.08106146679532726, 0.0413406959554093, 0.02767792568499834, 0.020790672103765093, 0.016644691189821193,
    0.013876128823070748, 0.01189670994589177, 0.010411265261972096, 0.009255462182712733, 0.00833056343336287,
    0.007573675487951841, 0.00694284010720953, 0.006408994188004207, 0.0059513701127588475,
    0.005554733551962801,
];


/***/ }),

/***/ 3960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ binomialUpperTail)
/* harmony export */ });
/* harmony import */ var _binomial_probability_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2195);

/**
 * P(X ≥ successes) of a binomial variable with `total` trials: exact, as the regularised incomplete beta function
 * I_p(k, n−k+1) by its continued fraction. Good for 1e7 trials. Throws RangeError unless both are whole numbers,
 * total ≥ 0, and 0 ≤ probability ≤ 1; `successes` may lie outside 0 … total.
 * Source: NIST Digital Library of Mathematical Functions, 8.17.5 and 8.17.22.
 */
function binomialUpperTail(successes, total, probability) {
    if (!(Number.isInteger(successes) && Number.isInteger(total) && total >= 0)) {
        throw new RangeError(`Whole numbers of trials are needed, not ${successes} of ${total}.`);
    }
    if (!(probability >= 0 && probability <= 1)) {
        throw new RangeError(`A probability from 0 to 1 is needed, not ${probability}.`);
    }
    if (successes <= 0)
        return 1;
    if (successes > total || probability === 0)
        return 0;
    if (probability === 1)
        return 1;
    // The fraction converges fast on the far side of the mean; the near side is the other side's complement.
    if (probability <= (successes + 1) / (total + 3))
        return farTail(successes, total, probability);
    return 1 - farTail(total - successes + 1, total, 1 - probability);
}
/** P(X ≥ successes) = P(X = successes) · (1 − p) · the continued fraction. */
function farTail(successes, total, probability) {
    const first = Math.exp((0,_binomial_probability_js__WEBPACK_IMPORTED_MODULE_0__/* .logBinomialProbability */ .r)(successes, total, probability));
    return first * (1 - probability) * continuedFraction(successes, total - successes + 1, probability);
}
/** The fraction of DLMF 8.17.22 by Lentz's method; it takes about √max(a, b) steps at most. */
function continuedFraction(a, b, x) {
    let fraction = 1;
    let upper = 1;
    let lower = 0;
    for (let step = 0;; step++) {
        const m = step >> 1;
        const term = step % 2 === 0
            ? (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
            : ((m + 1) * (b - m - 1) * x) / ((a + 2 * m + 1) * (a + 2 * m + 2));
        lower = 1 / away(1 + term * lower);
        upper = away(1 + term / upper);
        const factor = upper * lower;
        fraction *= factor;
        if (Math.abs(factor - 1) < 1e-15)
            return 1 / fraction;
    }
}
/** Lentz's method must not divide by 0. */
function away(value) {
    return value === 0 ? 1e-300 : value;
}


/***/ }),

/***/ 4213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ rocArea),
/* harmony export */   S: () => (/* binding */ pairedRocAreas)
/* harmony export */ });
/**
 * The area under the curve of one score, ties counted half. `isPositive` is 1 or 0 by row; rows with anything else are
 * left out. Undefined when a class is missing. Throws RangeError for a NaN score or lists of different length.
 * Source: DeLong, DeLong and Clarke-Pearson, Biometrics 44 (1988), by ranks as in Sun and Xu, IEEE Signal Processing
 * Letters 21 (2014).
 */
function rocArea(scores, isPositive) {
    const classes = rowsOfClasses(isPositive);
    return classes && areaOf(placementsOf(scores, isPositive, classes));
}
/** The areas of two scores of the same rows and the covariance of their estimates; otherwise as `rocArea`. */
function pairedRocAreas(first, second, isPositive) {
    const classes = rowsOfClasses(isPositive);
    if (!classes)
        return undefined;
    const ofFirst = placementsOf(first, isPositive, classes);
    const ofSecond = placementsOf(second, isPositive, classes);
    return { first: areaOf(ofFirst), second: areaOf(ofSecond), covariance: covarianceOf(ofFirst, ofSecond) };
}
function rowsOfClasses(isPositive) {
    const positives = [];
    const negatives = [];
    for (let row = 0; row < isPositive.length; row++) {
        if (isPositive[row] === 1)
            positives.push(row);
        else if (isPositive[row] === 0)
            negatives.push(row);
    }
    return positives.length > 0 && negatives.length > 0 ? { positives, negatives } : undefined;
}
function placementsOf(scores, isPositive, rows) {
    if (scores.length !== isPositive.length) {
        throw new RangeError(`${isPositive.length} scores are needed, not ${scores.length}.`);
    }
    const positives = scoresOf(rows.positives, scores);
    const negatives = scoresOf(rows.negatives, scores);
    const sortedPositives = positives.slice().sort();
    const sortedNegatives = negatives.slice().sort();
    return {
        positives: positives.map((score) => shareBelow(score, sortedNegatives)),
        negatives: negatives.map((score) => 1 - shareBelow(score, sortedPositives)),
    };
}
function scoresOf(rows, scores) {
    return Float64Array.from(rows, (row) => {
        const score = scores[row] ?? NaN;
        if (Number.isNaN(score))
            throw new RangeError(`The score of row ${row} is not a number.`);
        return score;
    });
}
/** The share of the sorted scores below this one, equal ones counted half. */
function shareBelow(score, sorted) {
    const below = countWhere(sorted, (other) => other < score);
    const notAbove = sorted[below] === score ? countWhere(sorted, (other) => other <= score) : below;
    return (below + notAbove) / 2 / sorted.length;
}
/** How many of the sorted scores hold, when all that hold come first. */
function countWhere(sorted, holds) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (holds(sorted[middle] ?? NaN))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function areaOf(placements) {
    return {
        area: meanOf(placements.positives),
        variance: covarianceOf(placements, placements),
        positives: placements.positives.length,
        negatives: placements.negatives.length,
    };
}
function covarianceOf(first, second) {
    return (covarianceOfMeans(first.positives, second.positives) +
        covarianceOfMeans(first.negatives, second.negatives));
}
function covarianceOfMeans(first, second) {
    const [meanFirst, meanSecond] = [meanOf(first), meanOf(second)];
    const sum = first.reduce((total, value, i) => total + (value - meanFirst) * ((second[i] ?? NaN) - meanSecond), 0);
    return sum / (first.length - 1) / first.length;
}
function meanOf(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}


/***/ }),

/***/ 5449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ shareOf)
/* harmony export */ });
/** The share of successes; RangeError unless there is a trial and 0 ≤ successes ≤ total. */
function shareOf({ successes, total }) {
    if (!(total > 0 && total < Infinity && successes >= 0 && successes <= total)) {
        throw new RangeError(`Successes of at least one trial are needed, not ${successes} of ${total}.`);
    }
    return successes / total;
}


/***/ }),

/***/ 5075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vr: () => (/* binding */ normalCdf),
  Zl: () => (/* binding */ normalQuantile),
  ib: () => (/* binding */ standardErrorsOf)
});

;// CONCATENATED MODULE: ./build/statistics/polynomial-ratio.js
/** P(x) / Q(x), the coefficients of both from the highest power down to the constant. */
function polynomialRatio(x, numerator, denominator) {
    return polynomial(x, numerator) / polynomial(x, denominator);
}
function polynomial(x, coefficients) {
    return coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
}

;// CONCATENATED MODULE: ./build/statistics/normal.js

/**
 * Φ(z), the chance that a standard normal variable is at most `z`. About 1e-15 relative, in the lower tail too; the
 * upper tail is Φ(−z), not 1 − Φ(z). NaN for NaN.
 * Source: W. J. Cody, Algorithm 715 (SPECFUN, function ANORM), ACM TOMS 19 (1993).
 */
function normalCdf(z) {
    const size = Math.abs(z);
    if (size <= 0.67448975)
        return 0.5 + z * polynomialRatio(z * z, centreNumerator, centreDenominator);
    const tail = size > 40 ? 0 : upperTail(size);
    return z < 0 ? tail : 1 - tail;
}
/** P(Z > z) for z above 0.67. */
function upperTail(z) {
    // exp(−z²/2) in two factors: z² of a z rounded to sixteenths is exact.
    const coarse = Math.trunc(z * 16) / 16;
    const density = Math.exp((-coarse * coarse) / 2) * Math.exp((-(z - coarse) * (z + coarse)) / 2);
    if (z <= Math.sqrt(32))
        return density * polynomialRatio(z, middleNumerator, middleDenominator);
    const inverseSquare = 1 / (z * z);
    const correction = inverseSquare * polynomialRatio(inverseSquare, tailNumerator, tailDenominator);
    return (density * (1 / Math.sqrt(2 * Math.PI) - correction)) / z;
}
/**
 * Φ⁻¹(p), the value below which a standard normal variable lies with the chance `p`. About 1e-15 relative. Throws
 * RangeError unless 0 < p < 1.
 * Source: M. J. Wichura, Algorithm AS 241 (PPND16), Applied Statistics 37 (1988).
 */
function normalQuantile(p) {
    if (!(p > 0 && p < 1))
        throw new RangeError(`A probability between 0 and 1 is needed, not ${p}.`);
    const centred = p - 0.5;
    if (Math.abs(centred) <= 0.425) {
        return centred * polynomialRatio(0.180625 - centred * centred, nearNumerator, nearDenominator);
    }
    const depth = Math.sqrt(-Math.log(Math.min(p, 1 - p)));
    const size = depth <= 5
        ? polynomialRatio(depth - 1.6, farNumerator, farDenominator)
        : polynomialRatio(depth - 5, extremeNumerator, extremeDenominator);
    return centred < 0 ? -size : size;
}
/** How many standard errors a two-sided interval of this level reaches to each side; RangeError unless 0 < level < 1. */
function standardErrorsOf(level) {
    if (!(level > 0 && level < 1))
        throw new RangeError(`A level between 0 and 1 is needed, not ${level}.`);
    return -normalQuantile((1 - level) / 2);
}
// The published coefficients, from the highest power down, each as the nearest double.
const centreNumerator = [
    0.06568233791820745, 2.2352520354606837, 161.02823106855587, 1067.6894854603709, 18154.98125334356,
];
const centreDenominator = [1, 47.202581904688245, 976.0985517377767, 10260.932208618979, 45507.78933502673];
const middleNumerator = [
    1.0765576773720192e-8, 0.39894151208813466, 8.883149794388377, 93.50665613217785, 597.2702763948002,
    2494.5375852903726, 6848.190450536283, 11602.65143764735, 9842.714838383978,
];
const middleDenominator = [
    1, 22.266688044328117, 235.387901782625, 1519.3775994075547, 6485.558298266761, 18615.571640885097,
    34900.95272114598, 38912.00328609327, 19685.429676859992,
];
const tailNumerator = [
    0.023073441764940174, 0.215898534057957, 0.12740116116024736, 0.022235277870649807, 0.0014216191932278934,
    2.9112874951168793e-5,
];
const tailDenominator = [
    1, 1.284260096144911, 0.4682382124808651, 0.06598813786892856, 0.0037823963320275824, 7.297515550839662e-5,
];
const nearNumerator = [
    2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946,
    1971.5909503065513, 133.14166789178438, 3.3871328727963665,
];
const nearDenominator = [
    5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751,
    687.1870074920579, 42.31333070160091, 1,
];
const farNumerator = [
    0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
    5.769497221460691, 4.630337846156546, 1.4234371107496835,
];
const farDenominator = [
    1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
    1.6763848301838038, 2.053191626637759, 1,
];
const extremeNumerator = [
    2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124,
    0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103,
];
const extremeDenominator = [
    2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133,
    0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1,
];


/***/ }),

/***/ 9543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ mcnemarExact),
/* harmony export */   v: () => (/* binding */ pairedDifference)
/* harmony export */ });
/* harmony import */ var _binomial_tail_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3960);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5075);


/**
 * The exact test of whether two raters differ on the same rows: given that they disagree, each is right with the
 * chance ½. `firstGreater` is small when the first is right more often than chance allows. 1 when they never disagree.
 * Source: Q. McNemar, Psychometrika 12 (1947), in its binomial form.
 */
function mcnemarExact({ onlyFirst, onlySecond }) {
    checkCounts([onlyFirst, onlySecond]);
    const discordant = onlyFirst + onlySecond;
    const firstGreater = (0,_binomial_tail_js__WEBPACK_IMPORTED_MODULE_0__/* .binomialUpperTail */ .Y)(onlyFirst, discordant, 0.5);
    const secondGreater = (0,_binomial_tail_js__WEBPACK_IMPORTED_MODULE_0__/* .binomialUpperTail */ .Y)(onlySecond, discordant, 0.5);
    return { firstGreater, secondGreater, twoSided: Math.min(1, 2 * firstGreater, 2 * secondGreater) };
}
/**
 * The first's proportion less the second's, with the score interval: the differences that a score test would not
 * reject. It has some width also where the two never disagree. `level` is two-sided. Throws RangeError without a row.
 * Source: T. Tango, Statistics in Medicine 17 (1998) 891–908.
 */
function pairedDifference({ both, onlyFirst, onlySecond, neither }, level) {
    checkCounts([both, onlyFirst, onlySecond, neither]);
    const rows = both + onlyFirst + onlySecond + neither;
    if (rows === 0)
        throw new RangeError('At least one row is needed.');
    const z = (0,_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .standardErrorsOf */ .ib)(level);
    return {
        difference: (onlyFirst - onlySecond) / rows,
        interval: {
            low: -upperEnd(onlySecond, onlyFirst, rows, z),
            high: upperEnd(onlyFirst, onlySecond, rows, z),
        },
    };
}
/** The largest difference not rejected; between the estimate and 1 there is one change of sign, found by halving. */
function upperEnd(onlyFirst, onlySecond, rows, z) {
    let low = (onlyFirst - onlySecond) / rows;
    let high = 1;
    for (;;) {
        const middle = (low + high) / 2;
        if (middle <= low || middle >= high)
            return middle;
        const score = onlyFirst - onlySecond - rows * middle;
        if (score + z * standardError(onlyFirst, onlySecond, rows, middle) > 0)
            low = middle;
        else
            high = middle;
    }
}
/** Of the discordant counts' difference if the true difference of proportions were the given one. */
function standardError(onlyFirst, onlySecond, rows, difference) {
    // The likeliest share of rows right by the second alone solves 2n·q² + b·q + c = 0.
    const b = (2 * rows - onlyFirst + onlySecond) * difference - onlyFirst - onlySecond;
    const c = -onlySecond * difference * (1 - difference);
    const root = Math.sqrt(Math.max(0, b * b - 8 * rows * c));
    // The same root in two forms, so that nothing cancels.
    const onlySecondShare = b > 0 ? (-2 * c) / (b + root) : (root - b) / (4 * rows);
    return Math.sqrt(Math.max(0, rows * (2 * onlySecondShare + difference * (1 - difference))));
}
function checkCounts(counts) {
    for (const count of counts) {
        if (!(Number.isInteger(count) && count >= 0))
            throw new RangeError(`A count of rows is needed, not ${count}.`);
    }
}


/***/ }),

/***/ 5838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ clopperPearsonInterval),
/* harmony export */   Y: () => (/* binding */ wilsonInterval)
/* harmony export */ });
/* harmony import */ var _binomial_tail_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3960);
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5449);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5075);



/**
 * The score interval of a proportion: near its level on average, and of some width at 0 and at 1 too. `level` is
 * two-sided, such as 0.95. Throws RangeError without a trial.
 * Source: E. B. Wilson, JASA 22 (1927); Brown, Cai and DasGupta, Statistical Science 16 (2001).
 */
function wilsonInterval(proportion, level) {
    const share = (0,_interval_js__WEBPACK_IMPORTED_MODULE_0__/* .shareOf */ .t)(proportion);
    const { successes, total } = proportion;
    const z = (0,_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .standardErrorsOf */ .ib)(level);
    const centre = (share + (z * z) / (2 * total)) / (1 + (z * z) / total);
    const reach = (z * Math.sqrt((share * (1 - share)) / total + (z / (2 * total)) ** 2)) / (1 + (z * z) / total);
    return {
        low: successes === 0 ? 0 : Math.max(0, centre - reach),
        high: successes === total ? 1 : Math.min(1, centre + reach),
    };
}
/**
 * The exact interval of a proportion: it holds the true one with at least the two-sided `level`, and is wide for it.
 * Throws RangeError without a trial or when the counts are not whole.
 * Source: C. J. Clopper and E. S. Pearson, Biometrika 26 (1934).
 */
function clopperPearsonInterval(proportion, level) {
    (0,_interval_js__WEBPACK_IMPORTED_MODULE_0__/* .shareOf */ .t)(proportion);
    (0,_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .standardErrorsOf */ .ib)(level);
    const { successes, total } = proportion;
    const tail = (1 - level) / 2;
    return { low: lowEnd(successes, total, tail), high: 1 - lowEnd(total - successes, total, tail) };
}
/** The probability at which `successes` or more have the chance `tail`: halved until two doubles are neighbours. */
function lowEnd(successes, total, tail) {
    if (successes === 0)
        return 0;
    let low = 0;
    let high = successes / total;
    for (;;) {
        const middle = (low + high) / 2;
        if (middle <= low || middle >= high)
            return middle;
        if ((0,_binomial_tail_js__WEBPACK_IMPORTED_MODULE_2__/* .binomialUpperTail */ .Y)(successes, total, middle) < tail)
            low = middle;
        else
            high = middle;
    }
}


/***/ })

};
