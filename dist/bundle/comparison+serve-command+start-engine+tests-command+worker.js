export const id = "comparison+serve-command+start-engine+tests-command+worker";
export const ids = ["comparison+serve-command+start-engine+tests-command+worker"];
export const modules = {

/***/ 45623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ answersOf),
/* harmony export */   Hm: () => (/* binding */ pairedAnswers),
/* harmony export */   MZ: () => (/* binding */ classAnswersOfRun),
/* harmony export */   Ob: () => (/* binding */ answersOfRun),
/* harmony export */   P$: () => (/* binding */ classesOfBoth)
/* harmony export */ });
/* harmony import */ var _answered_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46576);

/** The rows that both runs have, in the same order, as far as they have a label. */
function pairedAnswers(here, there, pairs) {
    const isKept = (_, pair) => isLabelled(here, pairs.here[pair] ?? 0);
    const [rowsHere, rowsThere] = [pairs.here.filter(isKept), pairs.there.filter(isKept)];
    const classNames = classesOfBoth(here, there);
    const present = takeRows(here, rowsHere, classNames);
    // The same rows have the same labels, whatever the file of the baseline says.
    const former = { ...takeRows(there, rowsThere, classNames), labels: present.labels };
    return { present, former };
}
/** The labelled rows of one run. */
function answersOfRun(rows) {
    return rows.kind === 'values'
        ? (0,_answered_values_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAnswersOf */ .Y)(rows.labels, rows.predictions.values)
        : classAnswersOfRun(rows);
}
/** Of a classifier. `classNames`: all of its classes, perhaps in another order and with others between. */
function classAnswersOfRun(rows, classNames = rows.classNames) {
    return takeRows(rows, labelledRows(rows), classNames);
}
/** The labelled ones of all rows. `labels`: class index per row, −1 for none. */
function answersOf(predictions, labels) {
    const rows = [...labels.keys()].filter((row) => (labels[row] ?? -1) >= 0);
    if (rows.length === labels.length)
        return { kind: 'classes', labels, predictions };
    const { classCount, probabilities } = predictions;
    const kept = new Float64Array(rows.length * classCount);
    for (const [place, row] of rows.entries()) {
        kept.set(probabilities.subarray(row * classCount, (row + 1) * classCount), place * classCount);
    }
    return {
        kind: 'classes',
        labels: Int32Array.from(rows, (row) => labels[row] ?? -1),
        predictions: { kind: 'classes', rowCount: rows.length, classCount, probabilities: kept },
    };
}
/** In the order of the first. A class that only one of them knows has the probability 0 in the other. */
function classesOfBoth(here, there) {
    return [...new Set([...here.classNames, ...there.classNames])];
}
function takeRows(run, rows, classNames) {
    const { labels, predictions } = run;
    const classCount = classNames.length;
    const idOf = run.classNames.map((name) => classNames.indexOf(name));
    const probabilities = new Float32Array(rows.length * classCount);
    // Plain loops: there may be millions of rows.
    for (let place = 0; place < rows.length; place++) {
        const from = (rows[place] ?? 0) * predictions.classCount;
        for (let k = 0; k < idOf.length; k++) {
            probabilities[place * classCount + (idOf[k] ?? 0)] = predictions.probabilities[from + k] ?? 0;
        }
    }
    return {
        kind: 'classes',
        labels: rows.map((row) => idOf[labels[row] ?? -1] ?? -1),
        predictions: { kind: 'classes', rowCount: rows.length, classCount, probabilities },
    };
}
function labelledRows(run) {
    return Int32Array.from(run.labels.keys()).filter((row) => isLabelled(run, row));
}
function isLabelled({ labels }, row) {
    return (labels[row] ?? -1) >= 0;
}


/***/ }),

/***/ 46576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ pairedValues),
/* harmony export */   Y: () => (/* binding */ valueAnswersOf)
/* harmony export */ });
/** The rows that have a label and an answer. `labels`: NaN for none. */
function valueAnswersOf(labels, values) {
    const isKept = (_, row) => !Number.isNaN(labels[row] ?? NaN) && !Number.isNaN(values[row] ?? NaN);
    return { kind: 'values', labels: labels.filter(isKept), values: values.filter(isKept) };
}
/** The rows that both runs have, in the same order, as far as they have a label. */
function pairedValues(here, there, pairs) {
    const isKept = (_, pair) => !Number.isNaN(here.labels[pairs.here[pair] ?? -1] ?? NaN);
    const [rowsHere, rowsThere] = [pairs.here.filter(isKept), pairs.there.filter(isKept)];
    // The same rows have the same labels, whatever the file of the baseline says.
    const labels = Float64Array.from(rowsHere, (row) => here.labels[row] ?? NaN);
    const valuesOf = ({ predictions }, rows) => Float64Array.from(rows, (row) => predictions.values[row] ?? NaN);
    return {
        present: { kind: 'values', labels, values: valuesOf(here, rowsHere) },
        former: { kind: 'values', labels, values: valuesOf(there, rowsThere) },
    };
}


/***/ }),

/***/ 42247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ groupErrors)
/* harmony export */ });
/* harmony import */ var _domain_metrics_error_sums_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40174);

/** More of them make a bootstrap slower, and its interval no better. */
const mostGroups = 1000;
/**
 * The errors of one model, or of two side by side on the same rows, summed over groups of rows that are drawn by chance;
 * up to 1,000 rows each row is a group.
 */
function groupErrors(labels, models, random) {
    const groupCount = Math.min(labels.length, mostGroups);
    const width = models.length * _domain_metrics_error_sums_js__WEBPACK_IMPORTED_MODULE_0__/* .errorSumCount */ .Jb;
    const sums = new Float64Array(groupCount * width);
    const centre = (0,_domain_metrics_error_sums_js__WEBPACK_IMPORTED_MODULE_0__/* .meanOf */ .hm)(labels);
    const order = labels.length > groupCount ? shuffled(labels.length, random) : undefined;
    for (let place = 0; place < labels.length; place++) {
        const row = order?.[place] ?? place;
        const at = (place % groupCount) * width;
        for (const [model, values] of models.entries()) {
            (0,_domain_metrics_error_sums_js__WEBPACK_IMPORTED_MODULE_0__/* .addError */ .CN)(sums, at + model * _domain_metrics_error_sums_js__WEBPACK_IMPORTED_MODULE_0__/* .errorSumCount */ .Jb, labels[row] ?? NaN, values[row] ?? NaN, centre);
        }
    }
    return { width, sums };
}
function shuffled(count, random) {
    const rows = Int32Array.from({ length: count }, (_, row) => row);
    for (let place = count - 1; place > 0; place--) {
        const other = random.below(place + 1);
        [rows[place], rows[other]] = [rows[other] ?? 0, rows[place] ?? 0];
    }
    return rows;
}


/***/ }),

/***/ 384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ estimateFromRows),
  d: () => (/* binding */ estimateOrWhyNot)
});

// EXTERNAL MODULE: ./build/comparison/estimate.js
var estimate = __webpack_require__(40104);
// EXTERNAL MODULE: ./build/statistics/bootstrap-sums.js
var bootstrap_sums = __webpack_require__(38210);
// EXTERNAL MODULE: ./build/comparison/error-groups.js
var error_groups = __webpack_require__(42247);
// EXTERNAL MODULE: ./build/domain/least-rows.js
var least_rows = __webpack_require__(64740);
// EXTERNAL MODULE: ./build/comparison/paired-drop.js + 1 modules
var paired_drop = __webpack_require__(60054);
;// CONCATENATED MODULE: ./build/comparison/regressor-estimate.js




const draws = 4000;
/** A metric of one regression model, or why there is none, as the end of a sentence. */
function regressorEstimate(metric, { labels, values }, random) {
    const rows = labels.length;
    if (rows < least_rows/* leastRows */.D)
        return `${rows} rows matter to it, and at least ${least_rows/* leastRows */.D} are needed`;
    const result = metric.compute({ kind: 'values', rowCount: rows, values }, labels);
    if (result.kind === 'undefined')
        return result.reason;
    const stream = random();
    const resamples = (0,bootstrap_sums/* resampleSums */.c6)((0,error_groups/* groupErrors */.n)(labels, [values], stream), { draws, random: stream });
    const at = (0,bootstrap_sums/* bootstrapSums */.xK)(resamples, (sums) => (0,paired_drop/* valueOf */.RP)(metric.fromSums(sums)) ?? NaN);
    return {
        value: result.value,
        rows,
        standardError: at(0.95).standardError,
        method: `bootstrap of ${draws} draws`,
        intervalAt: (level) => at(level).interval,
    };
}

;// CONCATENATED MODULE: ./build/comparison/estimate-from-rows.js


/** A metric of a run from its own rows. */
function estimateFromRows(metric, answers, random) {
    const found = estimateOrWhyNot(metric, answers, random);
    return typeof found === 'string' ? { reason: `${metric.title} is not compared: ${found}.` } : found;
}
/** The same, or why there is none, as the end of a sentence. */
function estimateOrWhyNot(metric, answers, random) {
    if (metric.kind === 'values' && answers.kind === 'values')
        return regressorEstimate(metric, answers, random);
    if (metric.kind === 'classes' && answers.kind === 'classes')
        return (0,estimate/* classifierEstimate */.Um)(metric, answers, random);
    return 'the answers are of another kind';
}


/***/ }),

/***/ 40104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LP: () => (/* binding */ estimateByShare),
/* harmony export */   OW: () => (/* binding */ estimateFromValue),
/* harmony export */   Um: () => (/* binding */ classifierEstimate),
/* harmony export */   _5: () => (/* binding */ estimateShare)
/* harmony export */ });
/* harmony import */ var _domain_metrics_outcomes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54286);
/* harmony import */ var _statistics_bootstrap_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50168);
/* harmony import */ var _statistics_area_interval_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(10391);
/* harmony import */ var _statistics_delong_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54213);
/* harmony import */ var _statistics_normal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45075);
/* harmony import */ var _statistics_proportion_interval_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(43549);
/* harmony import */ var _joint_counts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59393);
/* harmony import */ var _measured_drop_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64740);
/* harmony import */ var _paired_drop_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60054);
/* harmony import */ var _relevant_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53569);










const draws = 4000;
/** Of each outcome, as Agresti and Coull. */
const doubts = 2;
/** From a classifier's own rows, or why there is none, as the end of a sentence. */
function classifierEstimate(metric, answers, random) {
    const { law } = metric;
    const { count: rows, shortage } = (0,_relevant_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .relevantRows */ .z)(metric, answers.labels);
    if (shortage !== undefined)
        return shortage;
    const result = metric.compute(answers.predictions, answers.labels);
    if (result.kind === 'undefined')
        return result.reason;
    switch (law.kind) {
        case 'share':
            return estimateShare(result.proportion?.successes ?? 0, rows);
        case 'ranks': {
            const isPositive = answers.labels.map((label) => Number(label === 1));
            const found = (0,_statistics_delong_js__WEBPACK_IMPORTED_MODULE_2__/* .rocArea */ .K)((0,_paired_drop_js__WEBPACK_IMPORTED_MODULE_0__/* .scoresOf */ .xt)(answers), isPositive);
            return found ? estimateArea(found, 'DeLong interval') : 'a class is missing';
        }
        case 'counts': {
            if (law.asShare) {
                const proportion = law.asShare.shareOf((0,_domain_metrics_outcomes_js__WEBPACK_IMPORTED_MODULE_3__/* .countOutcomes */ .X)(answers.predictions, answers.labels));
                return proportion.total < _measured_drop_js__WEBPACK_IMPORTED_MODULE_4__/* .leastRows */ .D
                    ? `${proportion.total} rows matter to it, and at least ${_measured_drop_js__WEBPACK_IMPORTED_MODULE_4__/* .leastRows */ .D} are needed`
                    : estimateByShare(law.asShare, proportion);
            }
            const levelsOf = (joint) => (0,_statistics_bootstrap_js__WEBPACK_IMPORTED_MODULE_5__/* .bootstrapLevels */ .WR)(joint.counts, (cells) => (0,_paired_drop_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(law.fromOutcomes(joint.outcomesOf(0, cells))) ?? NaN, { draws, random: random() });
            const at = levelsOf((0,_joint_counts_js__WEBPACK_IMPORTED_MODULE_6__/* .countAlone */ .l)(answers));
            const { estimate: value, standardError: spread } = at(0.95);
            // All rows right, or none: no draw differs, and yet it is not that sure.
            if (spread === 0)
                return estimateShare(value * rows, rows);
            // Nor is a class of which all are found, or none.
            const { standardError } = levelsOf((0,_joint_counts_js__WEBPACK_IMPORTED_MODULE_6__/* .countAlone */ .l)(answers, doubts))(0.95);
            const method = `bootstrap of ${draws} draws`;
            return { value, rows, standardError, method, intervalAt: (level) => at(level).interval };
        }
    }
}
/**
 * A metric that rises with a share of rows has the share's interval, at any level. Given how many rows matter, those
 * that are right among them are binomial, so the interval keeps its level and has some width at 0 and 1, too.
 */
function estimateByShare({ toValue }, { successes, total }) {
    const share = estimateShare(successes, total);
    const intervalAt = (level) => {
        const { low, high } = share.intervalAt(level);
        return { low: toValue(low), high: toValue(high) };
    };
    const { low, high } = intervalAt(0.95);
    return {
        ...share,
        value: toValue(share.value),
        standardError: (high - low) / (2 * (0,_statistics_normal_js__WEBPACK_IMPORTED_MODULE_7__/* .standardErrorsOf */ .ib)(0.95)),
        intervalAt,
        method: 'Wilson interval',
    };
}
/**
 * From a value and the number of labelled rows it was measured on, where nothing else is known. `positiveShare`: the
 * share of rows of class 1, as far as another sample of the same data tells it.
 */
function estimateFromValue({ law, tasks }, value, rows, positiveShare) {
    if (law.kind === 'share' && law.isRelevant(0))
        return estimateShare(Math.round(value * rows), rows);
    const positives = Math.max(1, rows * positiveShare);
    if (law.kind === 'ranks') {
        const negatives = Math.max(1, rows - positives);
        const variance = hanleyMcNeil(value, positives, negatives);
        return estimateArea({ area: value, variance, positives, negatives }, 'Hanley–McNeil interval');
    }
    // A share of the rows of class 1, or a mean over classes: not surer than a share of so many rows.
    const effective = Math.max(1, Math.round(tasks.includes('binary-classification') ? positives : rows / 2));
    return estimateShare(value * effective, effective);
}
/** `successes` may be a fraction where the share is that of something else. */
function estimateShare(successes, total) {
    // Agresti and Coull's: not 0 where all rows, or none, are right.
    const shrunk = (successes + doubts) / (total + 2 * doubts);
    return {
        value: successes / total,
        rows: total,
        standardError: Math.sqrt((shrunk * (1 - shrunk)) / (total + 2 * doubts)),
        intervalAt: (level) => (0,_statistics_proportion_interval_js__WEBPACK_IMPORTED_MODULE_8__/* .wilsonInterval */ .Y)({ successes, total }, level),
        method: 'Newcombe interval',
    };
}
function estimateArea(found, method) {
    const intervalAt = (level) => (0,_statistics_area_interval_js__WEBPACK_IMPORTED_MODULE_9__/* .areaInterval */ .F)(found, level);
    const { low, high } = intervalAt(0.95);
    // An area of 0 or 1 is not that sure either.
    const standardError = found.variance > 0 ? Math.sqrt(found.variance) : (high - low) / (2 * (0,_statistics_normal_js__WEBPACK_IMPORTED_MODULE_7__/* .standardErrorsOf */ .ib)(0.95));
    const rows = Math.round(found.positives + found.negatives);
    return { value: found.area, rows, standardError, intervalAt, method };
}
/** The variance of an area from its value alone. Source: Hanley and McNeil, Radiology 143 (1982). */
function hanleyMcNeil(area, positives, negatives) {
    const q1 = area / (2 - area);
    const q2 = (2 * area * area) / (1 + area);
    const square = area * area;
    const sum = area - square + (positives - 1) * (q1 - square) + (negatives - 1) * (q2 - square);
    return Math.max(0, sum / (positives * negatives));
}


/***/ }),

/***/ 14554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ independentDrop)
/* harmony export */ });
/* harmony import */ var _statistics_detectable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48079);
/* harmony import */ var _measured_drop_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68990);
/* harmony import */ var _paired_drop_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60054);



/**
 * How much worse the present model is than the former one when they were measured on different rows. The interval of
 * the difference comes from those of the two values, which for shares of rows is Newcombe's.
 * Source: Zou and Donner, Statistics in Medicine 27 (2008) ("MOVER"); Newcombe, Statistics in Medicine 17 (1998).
 */
function independentDrop({ name, title, worseWhen }, former, present) {
    const sign = worseWhen === 'lower' ? 1 : -1;
    const drop = sign * (former.value - present.value);
    const standardError = Math.hypot(former.standardError, present.standardError);
    const methods = [...new Set([former.method, present.method])].join(' and ');
    return {
        metric: name,
        title,
        worseWhen,
        pairing: 'unpaired',
        method: `independent samples, ${methods}`,
        baseline: former.value,
        current: present.value,
        drop,
        rows: present.rows,
        flips: undefined,
        sampling: {
            pWorse: (0,_paired_drop_js__WEBPACK_IMPORTED_MODULE_0__/* .pOfNormal */ .Ph)(drop, standardError),
            intervalAt: (level) => {
                const [of, op] = [former.intervalAt(level), present.intervalAt(level)];
                // The larger former and the smaller present value make the larger difference.
                const difference = former.value - present.value;
                const low = difference - Math.hypot(former.value - of.low, op.high - present.value);
                const high = difference + Math.hypot(of.high - former.value, present.value - op.low);
                return sign === 1 ? { low, high } : { low: -high, high: -low };
            },
            detectableAt: (alpha) => (0,_statistics_detectable_js__WEBPACK_IMPORTED_MODULE_1__/* .detectableDifference */ .r)(standardError, alpha, _measured_drop_js__WEBPACK_IMPORTED_MODULE_2__/* .power */ .yp),
        },
    };
}


/***/ }),

/***/ 59393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ countJointly),
/* harmony export */   l: () => (/* binding */ countAlone)
/* harmony export */ });
/* harmony import */ var _domain_metrics_predictions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80957);

/** Of both models on the same rows: 0 is the former, 1 the present one. */
function countJointly({ former, present }) {
    return countCells([former, present]);
}
/**
 * Of one model alone: model 0. `doubts`: so many rows more that each class is found in, and so many that it is missed in
 * and another is taken for.
 */
function countAlone(answers, doubts = 0) {
    return countCells([answers], doubts);
}
function countCells(models, doubts = 0) {
    const [first] = models;
    const classCount = first?.predictions.classCount ?? 0;
    // −1 is a guess, too: a model may have no answer for a row.
    const guessCount = classCount + 1;
    const rowsOfCell = new Map();
    for (const [row, label] of first?.labels.entries() ?? []) {
        const key = models.reduce((sum, { predictions }) => sum * guessCount + (0,_domain_metrics_predictions_js__WEBPACK_IMPORTED_MODULE_0__/* .predictedClass */ .Bc)(predictions, row) + 1, label);
        rowsOfCell.set(key, (rowsOfCell.get(key) ?? 0) + 1);
    }
    if (doubts > 0) {
        const labels = [...new Set(first?.labels)].sort((a, b) => a - b);
        for (const [place, label] of labels.entries()) {
            for (const guess of [label, labels[(place + 1) % labels.length] ?? label]) {
                const key = label * guessCount + guess + 1;
                rowsOfCell.set(key, (rowsOfCell.get(key) ?? 0) + doubts);
            }
        }
    }
    const classesOf = (key) => {
        const guesses = models.map((_, place) => (Math.floor(key / guessCount ** place) % guessCount) - 1);
        return [Math.floor(key / guessCount ** models.length), guesses.reverse()];
    };
    const mirrorOf = (key) => {
        const [label, guesses] = classesOf(key);
        return guesses.reduceRight((sum, guess) => sum * guessCount + guess + 1, label);
    };
    for (const key of [...rowsOfCell.keys()].map(mirrorOf))
        rowsOfCell.set(key, rowsOfCell.get(key) ?? 0);
    // The order of the rows must not decide which cell gets which random number.
    const cells = [...rowsOfCell].sort(([a], [b]) => a - b);
    const places = new Map(cells.map(([key], place) => [key, place]));
    const classes = cells.map(([key]) => classesOf(key));
    const lent = new Lent(classCount);
    return {
        counts: Float64Array.from(cells, ([, rows]) => rows),
        mirrors: Int32Array.from(cells, ([key]) => places.get(mirrorOf(key)) ?? -1),
        outcomesOf: (model, counts) => {
            lent.clear();
            for (const [cell, [label, guesses]] of classes.entries()) {
                lent.add(label, guesses[model] ?? -1, counts[cell] ?? 0);
            }
            return lent;
        },
    };
}
/** Made once, as a bootstrap asks thousands of times. */
class Lent {
    total = 0;
    correct = 0;
    labelled;
    predicted;
    hits;
    constructor(classCount) {
        this.labelled = new Uint32Array(classCount);
        this.predicted = new Uint32Array(classCount);
        this.hits = new Uint32Array(classCount);
    }
    clear() {
        this.total = this.correct = 0;
        for (const counts of [this.labelled, this.predicted, this.hits])
            counts.fill(0);
    }
    /** A row without an answer counts for nothing, as in `countOutcomes`. */
    add(label, guess, rows) {
        if (guess < 0)
            return;
        this.total += rows;
        bump(this.labelled, label, rows);
        bump(this.predicted, guess, rows);
        if (label !== guess)
            return;
        this.correct += rows;
        bump(this.hits, label, rows);
    }
}
function bump(counts, k, rows) {
    counts[k] = (counts[k] ?? 0) + rows;
}


/***/ }),

/***/ 68990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ol: () => (/* binding */ leastRowsOfClass),
/* harmony export */   V2: () => (/* binding */ isMeasured),
/* harmony export */   yp: () => (/* binding */ power)
/* harmony export */ });
function isMeasured(drop) {
    return 'drop' in drop;
}
/** The power at which the smallest detectable drop is told. */
const power = 0.8;

/** Fewer rows of a class than these, where classes matter, tell nothing. */
const leastRowsOfClass = 5;


/***/ }),

/***/ 19171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ normalInterval)
/* harmony export */ });
/* harmony import */ var _statistics_normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45075);

/** Around a difference of two shares or areas, so between −1 and 1. `level` is two-sided. */
function normalInterval(estimate, standardError, level) {
    const reach = (0,_statistics_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)((1 + level) / 2) * standardError;
    return { low: Math.max(-1, estimate - reach), high: Math.min(1, estimate + reach) };
}


/***/ }),

/***/ 60054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ph: () => (/* binding */ pOfNormal),
  HL: () => (/* binding */ pairedDrop),
  wo: () => (/* binding */ sampleShare),
  xt: () => (/* binding */ scoresOf),
  RP: () => (/* binding */ paired_drop_valueOf)
});

// EXTERNAL MODULE: ./build/domain/metrics/predictions.js
var predictions = __webpack_require__(80957);
// EXTERNAL MODULE: ./build/statistics/bootstrap.js
var bootstrap = __webpack_require__(50168);
// EXTERNAL MODULE: ./build/statistics/delong.js
var delong = __webpack_require__(54213);
// EXTERNAL MODULE: ./build/statistics/detectable.js
var detectable = __webpack_require__(48079);
// EXTERNAL MODULE: ./build/statistics/multinomial.js
var multinomial = __webpack_require__(80879);
;// CONCATENATED MODULE: ./build/statistics/exchange-test.js

/**
 * The one-sided chance of a statistic as large as that of the counts, or larger, if nothing told two sides of each row
 * apart: the rows of a cell and of its mirror image, where the sides are exchanged, are shared out between both by a
 * fair coin each; (k+1)/(B+1). For a share of rows this is McNemar's exact test. A bootstrap can't stand for it where few
 * rows differ: it finds five to none with a chance of e⁻⁵ = 0.7 % rather than 3.1 %.
 * `mirrors`: the place of each cell's mirror image, perhaps its own. `statistic` may answer NaN, which is left out, and
 * must not keep the counts it is lent. 1 where it is not defined on the counts, or on less than half of the draws.
 * Source: Yeh, COLING (2000), randomisation tests of precision, recall and F1.
 */
function exchangeTest(counts, mirrors, statistic, { draws, random }) {
    const seen = statistic(counts);
    const exchanged = Float64Array.from(counts);
    let [asLarge, defined] = [0, 0];
    for (let draw = 0; draw < draws; draw++) {
        for (let cell = 0; cell < counts.length; cell++) {
            const mirror = mirrors[cell] ?? cell;
            if (mirror <= cell)
                continue;
            const rows = (counts[cell] ?? 0) + (counts[mirror] ?? 0);
            exchanged[cell] = (0,multinomial/* drawBinomial */.g)(rows, 0.5, random);
            exchanged[mirror] = rows - (exchanged[cell] ?? 0);
        }
        const value = statistic(exchanged);
        if (Number.isNaN(value))
            continue;
        defined++;
        if (value >= seen - roundingError)
            asLarge++;
    }
    return Number.isNaN(seen) || defined * 2 < draws ? 1 : (asLarge + 1) / (defined + 1);
}
/** The same cells give the same statistic but for the last bits, in which a mirror image may differ. */
const roundingError = 1e-12;

// EXTERNAL MODULE: ./build/statistics/normal.js + 1 modules
var normal = __webpack_require__(45075);
// EXTERNAL MODULE: ./build/statistics/paired-proportions.js
var paired_proportions = __webpack_require__(9543);
// EXTERNAL MODULE: ./build/comparison/joint-counts.js
var joint_counts = __webpack_require__(59393);
// EXTERNAL MODULE: ./build/comparison/measured-drop.js
var measured_drop = __webpack_require__(68990);
// EXTERNAL MODULE: ./build/comparison/normal-interval.js
var normal_interval = __webpack_require__(19171);
// EXTERNAL MODULE: ./build/comparison/relevant-rows.js
var relevant_rows = __webpack_require__(53569);
;// CONCATENATED MODULE: ./build/comparison/paired-drop.js











/** Enough for a tail of half a percent. */
const draws = 4000;
/**
 * How much worse the present model is than the former one on the same rows, by the metric's own law: the exact McNemar
 * test with Tango's score interval for shares of rows, DeLong's paired test for areas under the curve, a seeded paired
 * exchange test and bootstrap for everything else. `random`: a fresh stream of the same numbers at each call.
 */
function pairedDrop(metric, models, random) {
    const { name, title, worseWhen, law } = metric;
    const { former, present } = models;
    const rows = (0,relevant_rows/* relevantRows */.z)(metric, present.labels);
    if (rows.shortage !== undefined)
        return { reason: `${title} is not compared: ${rows.shortage}.` };
    const [baseline, current] = [former, present].map((model) => paired_drop_valueOf(metric.compute(model.predictions, model.labels)));
    if (worseWhen === 'either' || baseline === undefined || current === undefined) {
        return { reason: `${title} is not compared: it is not defined on these rows.` };
    }
    const flips = countFlips(models, law.kind === 'share' ? law.isRelevant : () => true);
    const sign = worseWhen === 'lower' ? 1 : -1;
    const { method, sampling } = sample(law, models, flips, sign, random);
    return {
        metric: name,
        title,
        worseWhen,
        pairing: 'paired',
        method,
        baseline,
        current,
        drop: sign * (baseline - current),
        rows: rows.count,
        flips: { toWrong: flips.toWrong, toRight: flips.toRight },
        sampling,
    };
}
function countFlips({ former, present }, isRelevant) {
    const flips = { bothRight: 0, toWrong: 0, toRight: 0, bothWrong: 0 };
    for (const [row, label] of present.labels.entries()) {
        if (!isRelevant(label))
            continue;
        const wasRight = (0,predictions/* predictedClass */.Bc)(former.predictions, row) === label;
        const isRight = (0,predictions/* predictedClass */.Bc)(present.predictions, row) === label;
        if (wasRight)
            flips[isRight ? 'bothRight' : 'toWrong']++;
        else
            flips[isRight ? 'toRight' : 'bothWrong']++;
    }
    return flips;
}
/** `sign`: 1 where lower is worse, −1 where higher is. */
function sample(law, models, flips, sign, random) {
    switch (law.kind) {
        case 'share':
            return { method: 'exact McNemar test, score interval', sampling: sampleShare(flips) };
        case 'ranks':
            return { method: 'paired DeLong test', sampling: sampleAreas(models) };
        case 'counts':
            return {
                method: `paired exchange test and bootstrap of ${draws} draws`,
                sampling: sampleCounts(law.fromOutcomes, models, flips, sign, random),
            };
    }
}
function sampleShare({ bothRight, toWrong, toRight, bothWrong }) {
    const counts = { both: bothRight, onlyFirst: toWrong, onlySecond: toRight, neither: bothWrong };
    const rows = bothRight + toWrong + toRight + bothWrong;
    return {
        pWorse: (0,paired_proportions/* mcnemarExact */.B)(counts).firstGreater,
        intervalAt: (level) => (0,paired_proportions/* pairedDifference */.v)(counts, level).interval,
        detectableAt: (alpha) => (0,detectable/* detectablePairedDifference */.M)(rows, toRight / rows, alpha, measured_drop/* power */.yp),
    };
}
function sampleAreas({ former, present }) {
    const isPositive = present.labels.map((label) => Number(label === 1));
    const areas = (0,delong/* pairedRocAreas */.S)(scoresOf(former), scoresOf(present), isPositive);
    if (!areas)
        throw new TypeError('both classes were counted before');
    const { first, second, covariance } = areas;
    const drop = first.area - second.area;
    const standardError = Math.sqrt(Math.max(0, first.variance + second.variance - 2 * covariance));
    return {
        pWorse: pOfNormal(drop, standardError),
        intervalAt: (level) => (0,normal_interval/* normalInterval */.D)(drop, standardError, level),
        detectableAt: (alpha) => Math.max((0,detectable/* detectableDifference */.r)(standardError, alpha, measured_drop/* power */.yp), (0,detectable/* detectablePairedDifference */.M)(Math.min(first.positives, first.negatives), 0, alpha, measured_drop/* power */.yp)),
    };
}
function sampleCounts(fromOutcomes, models, { bothRight, toWrong, toRight, bothWrong }, sign, random) {
    const joint = (0,joint_counts/* countJointly */.B)(models);
    const statistic = (counts) => {
        const before = paired_drop_valueOf(fromOutcomes(joint.outcomesOf(0, counts))) ?? NaN;
        return sign * (before - (paired_drop_valueOf(fromOutcomes(joint.outcomesOf(1, counts))) ?? NaN));
    };
    const at = (0,bootstrap/* bootstrapLevels */.WR)(joint.counts, statistic, { draws, random: random() });
    const { standardError } = at(0.95);
    const rows = bothRight + toWrong + toRight + bothWrong;
    return {
        pWorse: exchangeTest(joint.counts, joint.mirrors, statistic, { draws, random: random() }),
        intervalAt: (level) => at(level).interval,
        detectableAt: (alpha) => Math.max((0,detectable/* detectableDifference */.r)(standardError, alpha, measured_drop/* power */.yp), (0,detectable/* detectablePairedDifference */.M)(rows, 0, alpha, measured_drop/* power */.yp)),
    };
}
/** The probability of class 1 per row. */
function scoresOf({ predictions: { probabilities, classCount, rowCount }, }) {
    return Float64Array.from({ length: rowCount }, (_, row) => probabilities[row * classCount + 1] ?? 0);
}
/** One-sided. Without any spread, what was seen is certain. */
function pOfNormal(drop, standardError) {
    if (standardError > 0)
        return (0,normal/* normalCdf */.vr)(-drop / standardError);
    return drop > 0 ? 0 : 1;
}
function paired_drop_valueOf(result) {
    return result.kind === 'value' ? result.value : undefined;
}


/***/ }),

/***/ 53569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ relevantRows)
/* harmony export */ });
/* harmony import */ var _domain_metrics_task_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30447);
/* harmony import */ var _measured_drop_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64740);
/* harmony import */ var _measured_drop_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68990);


/** `labels`: class index per row, none missing. */
function relevantRows({ law, tasks }, labels) {
    const isRelevant = law.kind === 'share' ? law.isRelevant : () => true;
    const count = labels.filter(isRelevant).length;
    if (count < _measured_drop_js__WEBPACK_IMPORTED_MODULE_1__/* .leastRows */ .D) {
        return { count, shortage: `${count} rows matter to it, and at least ${_measured_drop_js__WEBPACK_IMPORTED_MODULE_1__/* .leastRows */ .D} are needed` };
    }
    if (law.kind === 'share' || !tasks.some((task) => _domain_metrics_task_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .binaryTasks */ .w2.includes(task))) {
        return { count, shortage: undefined };
    }
    const positives = labels.filter((label) => label === 1).length;
    const rarest = law.kind === 'ranks' ? Math.min(positives, count - positives) : positives;
    if (rarest >= _measured_drop_js__WEBPACK_IMPORTED_MODULE_2__/* .leastRowsOfClass */ .Ol)
        return { count, shortage: undefined };
    const which = rarest === positives ? 'class 1' : 'class 0';
    return { count, shortage: `${rarest} rows are of ${which}, and at least ${_measured_drop_js__WEBPACK_IMPORTED_MODULE_2__/* .leastRowsOfClass */ .Ol} are needed` };
}


/***/ }),

/***/ 64740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ leastRows)
/* harmony export */ });
/** Fewer rows than these that matter to a metric tell nothing of it. */
const leastRows = 20;


/***/ }),

/***/ 48903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ isHard),
/* harmony export */   i: () => (/* binding */ confidenceOf)
/* harmony export */ });
/* harmony import */ var _predictions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80957);

/** `labels`: class index per row, −1 for none, which is left out. */
function confidenceOf(predictions, labels) {
    const { probabilities, classCount } = predictions;
    const confidences = new Float64Array(labels.length);
    const isRight = new Uint8Array(labels.length);
    let count = 0;
    for (let row = 0; row < labels.length; row++) {
        const label = labels[row] ?? -1;
        if (label < 0)
            continue;
        const guess = (0,_predictions_js__WEBPACK_IMPORTED_MODULE_0__/* .predictedClass */ .Bc)(predictions, row);
        confidences[count] = probabilities[row * classCount + guess] ?? 0;
        isRight[count] = Number(guess === label);
        count++;
    }
    return { confidences: confidences.subarray(0, count), isRight: isRight.subarray(0, count) };
}
/** Whether the model gives classes rather than probabilities: every one is 0 or 1. NaN is a row without an answer. */
function isHard({ probabilities }) {
    return probabilities.every((p) => p === 0 || p === 1 || Number.isNaN(p));
}


/***/ }),

/***/ 10391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ areaInterval)
/* harmony export */ });
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45075);
/* harmony import */ var _proportion_interval_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43549);


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

/***/ 82195:
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

/***/ 83960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ binomialUpperTail)
/* harmony export */ });
/* harmony import */ var _binomial_probability_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82195);

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

/***/ 38210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EV: () => (/* binding */ exchangeSides),
/* harmony export */   c6: () => (/* binding */ resampleSums),
/* harmony export */   rd: () => (/* binding */ exchangeTestOfSums),
/* harmony export */   xK: () => (/* binding */ bootstrapSums)
/* harmony export */ });
/* harmony import */ var _bootstrap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50168);

/**
 * Resamples of groups of rows, so that the time hangs on the number of groups: rows that were put into groups by chance
 * vary between the groups as they do among themselves. Made once for all statistics of the same rows. Throws RangeError
 * without a row, or without a draw.
 */
function resampleSums(of, { draws, random }) {
    const { width, sums } = of;
    const count = sums.length / width;
    if (!(count >= 1))
        throw new RangeError('At least one row is needed.');
    if (!(Number.isInteger(draws) && draws >= 1)) {
        throw new RangeError(`At least one draw is needed, not ${draws}.`);
    }
    const drawn = new Float64Array(draws * width);
    for (let into = 0; into < drawn.length; into += width) {
        for (let k = 0; k < count; k++)
            addGroup(drawn, into, sums, random.below(count) * width, width);
    }
    return { of, width, sums: drawn };
}
/**
 * How sure a statistic of sums over rows is, as `bootstrapLevels` for rows that are all different. `statistic` may answer
 * NaN, and must not keep the sums it is lent.
 */
function bootstrapSums({ of, width, sums }, statistic) {
    const draws = Float64Array.from({ length: sums.length / width }, (_, draw) => statistic(sums.subarray(draw * width, (draw + 1) * width)));
    return (0,_bootstrap_js__WEBPACK_IMPORTED_MODULE_0__/* .bootstrapOf */ .kV)(statistic(totalOf(of)), draws, accelerationOf(of, statistic));
}
/**
 * The sums if each group's two sides were exchanged by a fair coin. The first half of a group's sums is one side, the
 * second half the other.
 */
function exchangeSides(of, { draws, random }) {
    const { width, sums } = of;
    const half = width / 2;
    const drawn = new Float64Array(draws * width);
    for (let into = 0; into < drawn.length; into += width) {
        for (let at = 0; at < sums.length; at += width) {
            const shift = random.next() < 0.5 ? half : 0;
            addGroup(drawn, into, sums, at + shift, half);
            addGroup(drawn, into + half, sums, at + half - shift, half);
        }
    }
    return { of, width, sums: drawn };
}
/** The one-sided chance of a statistic as large as that of the rows, or larger, if nothing told their sides apart: (k+1)/(B+1). */
function exchangeTestOfSums({ of, width, sums }, statistic) {
    const seen = statistic(totalOf(of));
    if (Number.isNaN(seen))
        return 1;
    const draws = sums.length / width;
    let asLarge = 0;
    for (let at = 0; at < sums.length; at += width) {
        const value = statistic(sums.subarray(at, at + width));
        if (!(value < seen - roundingError * Math.abs(seen)))
            asLarge++;
    }
    return (asLarge + 1) / (draws + 1);
}
/** The same rows summed in another order. */
const roundingError = 1e-9;
function totalOf({ width, sums }) {
    const total = new Float64Array(width);
    for (let at = 0; at < sums.length; at += width)
        addGroup(total, 0, sums, at, width);
    return total;
}
function addGroup(into, place, sums, at, width) {
    for (let k = 0; k < width; k++)
        into[place + k] = (into[place + k] ?? 0) + (sums[at + k] ?? 0);
}
/** A sixth of the skewness of the jackknife over groups. */
function accelerationOf(rows, statistic) {
    const { width, sums } = rows;
    const total = totalOf(rows);
    const values = Float64Array.from({ length: sums.length / width }, (_, group) => statistic(total.map((sum, k) => sum - (sums[group * width + k] ?? 0))));
    const known = values.filter(Number.isFinite);
    const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
    const squares = known.reduce((sum, value) => sum + (mean - value) ** 2, 0);
    if (!(squares > 0))
        return 0;
    return known.reduce((sum, value) => sum + (mean - value) ** 3, 0) / (6 * squares ** 1.5);
}


/***/ }),

/***/ 50168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WR: () => (/* binding */ bootstrapLevels),
/* harmony export */   kV: () => (/* binding */ bootstrapOf)
/* harmony export */ });
/* unused harmony export bootstrapCounts */
/* harmony import */ var _multinomial_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80879);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45075);


/**
 * How sure a statistic of counted rows is: the rows are resampled as their cells' counts, so that the time hangs on the
 * number of cells and not of rows. The interval is BCa (bias-corrected and accelerated) of the two-sided `level`; the
 * same stream gives the same numbers. `statistic` may answer NaN, and must not keep the counts it is lent. Throws
 * RangeError without a row, without a draw, or for a level outside 0 to 1.
 * Source: B. Efron, JASA 82 (1987); Efron and Tibshirani, An Introduction to the Bootstrap (1993), 14.3.
 */
function bootstrapCounts(counts, statistic, { level, ...options }) {
    standardErrorsOf(level);
    return bootstrapLevels(counts, statistic, options)(level);
}
/** The same at any number of levels, drawn only once. */
function bootstrapLevels(counts, statistic, options) {
    if (!(Number.isInteger(options.draws) && options.draws >= 1)) {
        throw new RangeError(`At least one draw is needed, not ${options.draws}.`);
    }
    if (!Array.from(counts).some((count) => count > 0))
        throw new RangeError('At least one row is needed.');
    const estimate = statistic(Float64Array.from(counts));
    return bootstrapOf(estimate, drawAll(counts, statistic, options), accelerationOf(counts, statistic));
}
/** From the statistic of each resample, NaN where it was not defined, and the acceleration by the jackknife. */
function bootstrapOf(estimate, allDraws, acceleration) {
    const draws = allDraws.filter(Number.isFinite).sort();
    if (!Number.isFinite(estimate) || draws.length * 2 < allDraws.length)
        return () => nothingKnown(estimate);
    const bias = (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(shareBelow(estimate, draws));
    const common = {
        estimate,
        standardError: standardDeviation(draws),
        pNotAbove0: (draws.filter((draw) => draw <= 0).length + 1) / (draws.length + 1),
        pNotBelow0: (draws.filter((draw) => draw >= 0).length + 1) / (draws.length + 1),
    };
    return (level) => {
        const z = (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .standardErrorsOf */ .ib)(level);
        const low = quantile(draws, corrected(-z, bias, acceleration));
        const high = quantile(draws, corrected(z, bias, acceleration));
        return { ...common, interval: { low, high } };
    };
}
function nothingKnown(estimate) {
    const interval = { low: NaN, high: NaN };
    return { estimate, standardError: NaN, interval, pNotAbove0: NaN, pNotBelow0: NaN };
}
/** The statistic of each resample. */
function drawAll(counts, statistic, { draws, random }) {
    const resample = new Float64Array(counts.length);
    const values = new Float64Array(draws);
    for (let draw = 0; draw < draws; draw++) {
        (0,_multinomial_js__WEBPACK_IMPORTED_MODULE_1__/* .drawMultinomial */ .C)(counts, random, resample);
        values[draw] = statistic(resample);
    }
    return values;
}
/** The share of draws below the estimate, equal ones counted half; never 0 or 1, so that its quantile is finite. */
function shareBelow(estimate, draws) {
    let halves = 1;
    for (const draw of draws)
        halves += draw < estimate ? 2 : draw === estimate ? 1 : 0;
    return halves / (2 * draws.length + 2);
}
/**
 * A sixth of the skewness of the jackknife: all rows of a cell have the same influence, so one row is left out of each
 * cell and weighs as many as the cell holds.
 */
function accelerationOf(counts, statistic) {
    const without = Float64Array.from(counts);
    const cells = [];
    for (const [cell, rows] of Array.from(counts).entries()) {
        if (rows === 0)
            continue;
        without[cell] = rows - 1;
        const value = statistic(without);
        without[cell] = rows;
        if (Number.isFinite(value))
            cells.push({ rows, value });
    }
    const sum = (term) => cells.reduce((total, { rows, value }) => total + rows * term(value), 0);
    const mean = sum((value) => value) / sum(() => 1);
    const squares = sum((value) => (mean - value) ** 2);
    return squares > 0 ? sum((value) => (mean - value) ** 3) / (6 * squares ** 1.5) : 0;
}
/** The share of draws below the end of the interval that lies `z` standard errors from the estimate. */
function corrected(z, bias, acceleration) {
    const shifted = bias + z;
    const stretch = 1 - acceleration * shifted;
    // Beyond the point where the correction runs off to infinity there is only the outermost draw.
    if (stretch <= 0)
        return shifted > 0 ? 1 : 0;
    return (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalCdf */ .vr)(bias + shifted / stretch);
}
/** Between the two nearest draws, as numpy does by default. */
function quantile(sorted, share) {
    const place = share * (sorted.length - 1);
    const [below, above] = [sorted[Math.floor(place)] ?? NaN, sorted[Math.ceil(place)] ?? NaN];
    return below + (above - below) * (place - Math.floor(place));
}
function standardDeviation(values) {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    return Math.sqrt(squares / (values.length - 1));
}


/***/ }),

/***/ 54213:
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

/***/ 48079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ detectablePairedDifference),
/* harmony export */   r: () => (/* binding */ detectableDifference)
/* harmony export */ });
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45075);

/**
 * The smallest loss (as a share of the rows) that a one-sided exact McNemar test at the level `alpha` finds with the
 * chance `power`, when a share `backgroundRate` of the rows flips each way by chance alone. Above 1 no loss can be
 * told. d solves d = k·√((2·background + d)/rows), and the test moves in whole rows, which costs one more: compared
 * with the exact power for 50 to 30,000 rows this is 0 to 14 % too large at alpha 0.025, and without that row up to
 * 5 % too small. Throws RangeError unless rows ≥ 1, backgroundRate ≥ 0, 0 < alpha < 1, 0 < power < 1.
 * Source: Connor, Biometrics 43 (1987), sample size for paired proportions.
 */
function detectablePairedDifference(rows, backgroundRate, alpha, power) {
    if (!(rows >= 1 && backgroundRate >= 0)) {
        throw new RangeError(`Rows and a share of them are needed, not ${rows} and ${backgroundRate}.`);
    }
    const perRow = standardErrorsToFind(alpha, power) ** 2 / rows;
    return (perRow + Math.sqrt(perRow * perRow + 8 * perRow * backgroundRate)) / 2 + 1 / rows;
}
/** The same for an estimate that is about normal, from its standard error, in the estimate's unit. */
function detectableDifference(standardError, alpha, power) {
    return standardErrorsToFind(alpha, power) * standardError;
}
/** How many standard errors the truth must be away for the test to find it with that power. */
function standardErrorsToFind(alpha, power) {
    return (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(power) - (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(alpha);
}


/***/ }),

/***/ 45722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ holmAlphas)
/* harmony export */ });
/**
 * Which of a family of hypotheses may be called false so that the chance of a single wrong call stays at `alpha`,
 * however the tests hang together. In the order given: whether it was rejected, and the level its p-value was, or
 * would have been, compared with; equal p-values take their levels in the order given. Throws RangeError for a p-value
 * outside 0 to 1. Source: S. Holm, Scandinavian Journal of Statistics 6 (1979).
 */
function holmAlphas(pValues, alpha) {
    for (const p of pValues) {
        if (!(p >= 0 && p <= 1))
            throw new RangeError(`A p-value from 0 to 1 is needed, not ${p}.`);
    }
    const ascending = [...pValues.entries()].sort(([, a], [, b]) => a - b);
    const answers = [];
    let rejected = true;
    for (const [rank, [index, p]] of ascending.entries()) {
        const local = alpha / (pValues.length - rank);
        // The first that stands lets all after it stand.
        rejected &&= p <= local;
        answers[index] = { rejected, alpha: local };
    }
    return answers;
}


/***/ }),

/***/ 25449:
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

/***/ 19627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z1: () => (/* binding */ chanceOfMean),
  VO: () => (/* binding */ meanInterval),
  SL: () => (/* binding */ pairedMeanDifference),
  ux: () => (/* binding */ sampleMean),
  jw: () => (/* binding */ welchDifference)
});

;// CONCATENATED MODULE: ./build/statistics/student-t.js
/**
 * The chance that Student's t with `degrees` of freedom, which need not be whole, is above `t`. About 1e-13 relative.
 * Source: the incomplete beta function I_x(ν/2, ½) with x = ν/(ν + t²), by its continued fraction; Press et al.,
 * Numerical Recipes (2007), 6.4.
 */
function studentUpperTail(t, degrees) {
    if (!(degrees > 0))
        throw new RangeError(`Degrees of freedom above 0 are needed, not ${degrees}.`);
    const tail = incompleteBeta(degrees / (degrees + t * t), degrees / 2, 0.5) / 2;
    return t >= 0 ? tail : 1 - tail;
}
/** How many standard errors a two-sided interval of this level reaches to each side. Throws RangeError unless 0 < level < 1. */
function studentReach(level, degrees) {
    if (!(level > 0 && level < 1))
        throw new RangeError(`A level between 0 and 1 is needed, not ${level}.`);
    const tail = (1 - level) / 2;
    let [low, high] = [0, 1];
    while (studentUpperTail(high, degrees) > tail && high < 1e150)
        [low, high] = [high, 2 * high];
    for (let step = 0; step < 80 && high - low > 1e-14 * high; step++) {
        const middle = (low + high) / 2;
        if (studentUpperTail(middle, degrees) > tail)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}
/** I_x(a, b), regularised. */
function incompleteBeta(x, a, b) {
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
    return x < (a + 1) / (a + b + 2)
        ? (front * betaFraction(x, a, b)) / a
        : 1 - (front * betaFraction(1 - x, b, a)) / b;
}
/** Lentz's method. */
function betaFraction(x, a, b) {
    const tiny = 1e-300;
    const away = (value) => (Math.abs(value) < tiny ? tiny : value);
    let c = 1;
    let d = 1 / away(1 - ((a + b) * x) / (a + 1));
    let fraction = d;
    for (let m = 1; m < 10_000; m++) {
        for (const term of [
            (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m)),
            (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1)),
        ]) {
            d = 1 / away(1 + term * d);
            c = away(1 + term / c);
            fraction *= d * c;
        }
        if (Math.abs(d * c - 1) < 1e-15)
            break;
    }
    return fraction;
}
/** ln Γ(z) for z > 0. Source: Lanczos' approximation with g = 7 and nine terms, about 1e-15 relative. */
function logGamma(z) {
    if (z < 0.5)
        return Math.log(Math.PI / Math.sin(Math.PI * z)) - logGamma(1 - z);
    const base = z - 1;
    let sum = lanczos[0] ?? 0;
    for (let k = 1; k < lanczos.length; k++)
        sum += (lanczos[k] ?? 0) / (base + k);
    const t = base + 7.5;
    return 0.5 * Math.log(2 * Math.PI) + (base + 0.5) * Math.log(t) - t + Math.log(sum);
}
const lanczos = [
    0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
    12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

;// CONCATENATED MODULE: ./build/statistics/mean-difference.js

function sampleMean(numbers) {
    const count = numbers.length;
    let [mean, squares] = [0, 0];
    for (let place = 0; place < count; place++) {
        const value = numbers[place] ?? 0;
        const step = value - mean;
        mean += step / (place + 1);
        squares += step * (value - mean);
    }
    return { count, mean, variance: count > 1 ? squares / (count - 1) : 0 };
}
/** Of two samples of other rows, with unequal variances. Source: B. L. Welch, Biometrika 34 (1947). */
function welchDifference(here, there) {
    const [a, b] = [here.variance / here.count, there.variance / there.count];
    const parts = (a * a) / (here.count - 1) + (b * b) / (there.count - 1);
    return {
        difference: here.mean - there.mean,
        standardError: Math.sqrt(a + b),
        degrees: parts > 0 ? (a + b) ** 2 / parts : here.count + there.count - 2,
    };
}
/** Of differences row by row. */
function pairedMeanDifference({ count, mean, variance }) {
    return { difference: mean, standardError: Math.sqrt(variance / count), degrees: Math.max(1, count - 1) };
}
/** `level` is two-sided. */
function meanInterval({ difference, standardError, degrees }, level) {
    const reach = standardError === 0 ? 0 : studentReach(level, degrees) * standardError;
    return { low: difference - reach, high: difference + reach };
}
/** One-sided: the chance of such a difference, or a larger one, where there is none. Without any spread it is certain. */
function chanceOfMean({ difference, standardError, degrees }) {
    if (standardError === 0)
        return difference > 0 ? 0 : 1;
    return studentUpperTail(difference / standardError, degrees);
}


/***/ }),

/***/ 80879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ drawMultinomial),
/* harmony export */   g: () => (/* binding */ drawBinomial)
/* harmony export */ });
/* harmony import */ var _binomial_probability_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82195);

/**
 * The number of successes in `total` trials, drawn exactly: by inversion where few are expected, else by transformed
 * rejection, whose time does not hang on `total`. Throws RangeError unless `total` is a whole number of at least 0 and
 * 0 ≤ probability ≤ 1. Source: W. Hörmann, Journal of Statistical Computation and Simulation 46 (1993), BTRS.
 */
function drawBinomial(total, probability, random) {
    if (!(Number.isInteger(total) && total >= 0 && probability >= 0 && probability <= 1)) {
        throw new RangeError(`Trials and a probability are needed, not ${total} of ${probability}.`);
    }
    if (probability > 0.5)
        return total - drawRarer(total, 1 - probability, random);
    return drawRarer(total, probability, random);
}
/**
 * A resample: as many rows as the counts have, drawn with replacement from their cells, counted into `into`. Throws
 * RangeError unless the counts are whole numbers and `into` is as long as they are.
 */
function drawMultinomial(counts, random, into) {
    if (into.length !== counts.length) {
        throw new RangeError(`Room for ${counts.length} cells is needed, not ${into.length}.`);
    }
    let weight = 0;
    for (let cell = 0; cell < counts.length; cell++)
        weight += counts[cell] ?? 0;
    let rows = weight;
    // Each cell takes its share of the rows that the cells before it left over.
    for (let cell = 0; cell < counts.length; cell++) {
        const count = counts[cell] ?? 0;
        const drawn = count === 0 ? 0 : drawBinomial(rows, count / weight, random);
        into[cell] = drawn;
        rows -= drawn;
        weight -= count;
    }
}
/** For a probability of at most ½. */
function drawRarer(total, probability, random) {
    if (total === 0 || probability === 0)
        return 0;
    return total * probability < 10
        ? drawByInversion(total, probability, random)
        : drawByRejection(total, probability, random);
}
function drawByInversion(total, probability, random) {
    const odds = probability / (1 - probability);
    let chance = Math.exp(total * Math.log1p(-probability));
    let left = random.next();
    for (let successes = 0; successes < total; successes++) {
        if (left < chance)
            return successes;
        left -= chance;
        chance *= (odds * (total - successes)) / (successes + 1);
    }
    return total;
}
/** BTRS, with the names of the paper. It needs an expectation of at least 10. */
function drawByRejection(total, probability, random) {
    const spread = Math.sqrt(total * probability * (1 - probability));
    const b = 1.15 + 2.53 * spread;
    const a = -0.0873 + 0.0248 * b + 0.01 * probability;
    const c = total * probability + 0.5;
    const alpha = (2.83 + 5.1 / b) * spread;
    const sureBelow = 0.92 - 4.2 / b;
    for (;;) {
        const u = random.next() - 0.5;
        const v = random.next();
        const edge = 0.5 - Math.abs(u);
        const successes = Math.floor(((2 * a) / edge + b) * u + c);
        // Nearly nine of ten lie inside the hat's inner box and need no logarithm.
        if (edge >= 0.07 && v <= sureBelow)
            return successes;
        if (successes < 0 || successes > total)
            continue;
        const mode = Math.floor((total + 1) * probability);
        const ratio = (0,_binomial_probability_js__WEBPACK_IMPORTED_MODULE_0__/* .logBinomialProbability */ .r)(successes, total, probability) -
            (0,_binomial_probability_js__WEBPACK_IMPORTED_MODULE_0__/* .logBinomialProbability */ .r)(mode, total, probability);
        if (Math.log((v * alpha) / (a / (edge * edge) + b)) <= ratio)
            return successes;
    }
}


/***/ }),

/***/ 45075:
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
/* harmony import */ var _binomial_tail_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83960);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45075);


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

/***/ 43549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ clopperPearsonInterval),
  Y: () => (/* binding */ wilsonInterval)
});

// EXTERNAL MODULE: ./build/statistics/binomial-probability.js
var binomial_probability = __webpack_require__(82195);
// EXTERNAL MODULE: ./build/statistics/binomial-tail.js
var binomial_tail = __webpack_require__(83960);
;// CONCATENATED MODULE: ./build/statistics/chance-of-tail.js


/** The end found in a few steps is nearer than this to the one that halving finds, as a share of it. */
const surelyNear = 1e-10;
const mostSteps = 20;
/**
 * The probability at which `successes` or more of `total` have the chance `tail`: halved until two doubles are neighbours.
 * Where that is, is known to ten digits beforehand, so that most halves are told without a look. `successes` ≥ 1.
 */
function chanceOfTail(successes, total, tail) {
    const [below, above] = bracket(successes, total, tail);
    let low = 0;
    let high = successes / total;
    for (;;) {
        const middle = (low + high) / 2;
        if (middle <= low || middle >= high)
            return middle;
        const isBelow = middle <= below || (middle < above && (0,binomial_tail/* binomialUpperTail */.Y)(successes, total, middle) < tail);
        if (isBelow)
            low = middle;
        else
            high = middle;
    }
}
/** Two probabilities of which the first is surely too small and the second is not. */
function bracket(successes, total, tail) {
    const most = successes / total;
    const near = approach(successes, total, tail);
    const [below, above] = [near * (1 - surelyNear), Math.min(most, near * (1 + surelyNear))];
    const isSure = (0,binomial_tail/* binomialUpperTail */.Y)(successes, total, below) < tail && (0,binomial_tail/* binomialUpperTail */.Y)(successes, total, above) >= tail;
    return isSure ? [below, above] : [0, most];
}
/**
 * By Newton's method on logarithms: of the tail, whose derivative is `successes` / p times the probability of exactly so
 * many, by that of p. It is concave, so that each step after the first falls short, and is nearly straight far from the mean.
 */
function approach(successes, total, tail) {
    const most = successes / total;
    let near = most * Math.exp(-2 / Math.sqrt(successes));
    for (let step = 0; step < mostSteps; step++) {
        const found = (0,binomial_tail/* binomialUpperTail */.Y)(successes, total, near);
        if (!(found > 0))
            return near;
        const slope = (successes * Math.exp((0,binomial_probability/* logBinomialProbability */.r)(successes, total, near))) / found;
        const change = Math.log(tail / found) / slope;
        near = Math.min(most, near * Math.exp(change));
        if (!(Math.abs(change) > surelyNear))
            break;
    }
    return near;
}

// EXTERNAL MODULE: ./build/statistics/interval.js
var interval = __webpack_require__(25449);
// EXTERNAL MODULE: ./build/statistics/normal.js + 1 modules
var normal = __webpack_require__(45075);
;// CONCATENATED MODULE: ./build/statistics/proportion-interval.js



/**
 * The score interval of a proportion: near its level on average, and of some width at 0 and at 1 too. `level` is
 * two-sided, such as 0.95. Throws RangeError without a trial.
 * Source: E. B. Wilson, JASA 22 (1927); Brown, Cai and DasGupta, Statistical Science 16 (2001).
 */
function wilsonInterval(proportion, level) {
    const share = (0,interval/* shareOf */.t)(proportion);
    const { successes, total } = proportion;
    const z = (0,normal/* standardErrorsOf */.ib)(level);
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
    (0,interval/* shareOf */.t)(proportion);
    (0,normal/* standardErrorsOf */.ib)(level);
    const { successes, total } = proportion;
    const tail = (1 - level) / 2;
    return { low: lowEnd(successes, total, tail), high: 1 - lowEnd(total - successes, total, tail) };
}
function lowEnd(successes, total, tail) {
    return successes === 0 ? 0 : chanceOfTail(successes, total, tail);
}


/***/ })

};
