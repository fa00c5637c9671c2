export const id = "comparison";
export const ids = ["comparison"];
export const modules = {

/***/ 1247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareRuns: () => (/* reexport */ compareRuns),
  detectableAlone: () => (/* reexport */ detectableAlone)
});

// EXTERNAL MODULE: ./build/domain/metrics/performance-metrics.js
var performance_metrics = __webpack_require__(9045);
// EXTERNAL MODULE: ./build/statistics/random.js
var random = __webpack_require__(2167);
;// CONCATENATED MODULE: ./build/comparison/answered-rows.js
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
/** The labelled rows of one run. `classNames`: all of its classes, perhaps in another order and with others between. */
function answersOfRun(rows, classNames = rows.classNames) {
    return takeRows(rows, labelledRows(rows), classNames);
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
        labels: rows.map((row) => idOf[labels[row] ?? -1] ?? -1),
        predictions: { rowCount: rows.length, classCount, probabilities },
    };
}
function labelledRows(run) {
    return Int32Array.from(run.labels.keys()).filter((row) => isLabelled(run, row));
}
function isLabelled({ labels }, row) {
    return (labels[row] ?? -1) >= 0;
}

// EXTERNAL MODULE: ./build/domain/metrics/predictions.js
var metrics_predictions = __webpack_require__(957);
// EXTERNAL MODULE: ./build/statistics/interval.js
var interval = __webpack_require__(5449);
// EXTERNAL MODULE: ./build/statistics/proportion-interval.js
var proportion_interval = __webpack_require__(5838);
;// CONCATENATED MODULE: ./build/statistics/newcombe.js


/**
 * a − b of two proportions measured on different rows, with its interval from the two Wilson intervals. `level` is
 * two-sided. Throws RangeError when either has no trial.
 * Source: R. G. Newcombe, Statistics in Medicine 17 (1998) 873–890, method 10.
 */
function independentDifference(a, b, level) {
    const [shareA, shareB] = [(0,interval/* shareOf */.t)(a), (0,interval/* shareOf */.t)(b)];
    const [ofA, ofB] = [(0,proportion_interval/* wilsonInterval */.Y)(a, level), (0,proportion_interval/* wilsonInterval */.Y)(b, level)];
    const difference = shareA - shareB;
    return {
        difference,
        interval: {
            low: difference - Math.hypot(shareA - ofA.low, ofB.high - shareB),
            high: difference + Math.hypot(ofA.high - shareA, shareB - ofB.low),
        },
    };
}

;// CONCATENATED MODULE: ./build/comparison/measured-drop.js
function isMeasured(drop) {
    return 'drop' in drop;
}
/** The power at which the smallest detectable drop is told. */
const power = 0.8;
/** Fewer relevant rows than these, or rows of a class where classes matter, tell nothing. */
const leastRows = 20;
const leastRowsOfClass = 5;

;// CONCATENATED MODULE: ./build/comparison/concentrate-flips.js



/**
 * The subset in which rows that the baseline gets right go wrong more often than elsewhere: of those whose whole
 * interval, corrected for the number of subsets, says so, the one with the most such rows beyond its share.
 * `undefined` when the flips are spread evenly, as far as these rows can tell.
 */
function concentrateFlips(here, there, pairs, slices) {
    const right = formerlyRightRows(here, there, pairs);
    const overall = { total: right.rows.length, flipped: right.isWrong.reduce((sum, one) => sum + one, 0) };
    if (overall.flipped === 0)
        return undefined;
    const subsets = slices.flatMap(({ feature, names, codes }) => countBySubset(right, names.length, codes).map((count, index) => ({
        feature,
        subset: names[index] ?? '',
        ...count,
    })));
    const judged = subsets.filter(({ total }) => total >= leastRows && overall.total - total >= leastRows);
    const level = 1 - 0.05 / Math.max(1, judged.length);
    let worst;
    for (const { feature, subset, total, flipped } of judged) {
        const elsewhere = { successes: overall.flipped - flipped, total: overall.total - total };
        const { interval } = independentDifference({ successes: flipped, total }, elsewhere, level);
        const excess = flipped - (total * overall.flipped) / overall.total;
        if (interval.low <= 0 || excess <= (worst?.excess ?? 0))
            continue;
        const found = {
            feature,
            subset,
            formerlyRight: total,
            formerlyRightOverall: overall.total,
            toWrong: flipped,
            toWrongOverall: overall.flipped,
        };
        worst = { excess, found };
    }
    return worst?.found;
}
function formerlyRightRows(here, there, pairs) {
    const [rows, isWrong] = [new Int32Array(pairs.here.length), new Uint8Array(pairs.here.length)];
    const nameOf = (run, k) => run.classNames[k];
    let count = 0;
    for (let pair = 0; pair < pairs.here.length; pair++) {
        const [row, other] = [pairs.here[pair] ?? 0, pairs.there[pair] ?? 0];
        const label = nameOf(here, here.labels[row] ?? -1);
        if (label === undefined || nameOf(there, (0,metrics_predictions/* predictedClass */.B)(there.predictions, other)) !== label)
            continue;
        rows[count] = row;
        isWrong[count] = Number(nameOf(here, (0,metrics_predictions/* predictedClass */.B)(here.predictions, row)) !== label);
        count++;
    }
    return { rows: rows.subarray(0, count), isWrong: isWrong.subarray(0, count) };
}
function countBySubset({ rows, isWrong }, subsetCount, codes) {
    const [total, flipped] = [new Uint32Array(subsetCount), new Uint32Array(subsetCount)];
    for (let place = 0; place < rows.length; place++) {
        const code = codes[rows[place] ?? -1] ?? -1;
        if (code < 0)
            continue;
        total[code] = (total[code] ?? 0) + 1;
        flipped[code] = (flipped[code] ?? 0) + (isWrong[place] ?? 0);
    }
    return Array.from(total, (rowsOfSubset, index) => ({ total: rowsOfSubset, flipped: flipped[index] ?? 0 }));
}

// EXTERNAL MODULE: ./build/statistics/binomial-probability.js
var binomial_probability = __webpack_require__(2195);
;// CONCATENATED MODULE: ./build/statistics/multinomial.js

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
        const ratio = (0,binomial_probability/* logBinomialProbability */.r)(successes, total, probability) -
            (0,binomial_probability/* logBinomialProbability */.r)(mode, total, probability);
        if (Math.log((v * alpha) / (a / (edge * edge) + b)) <= ratio)
            return successes;
    }
}

// EXTERNAL MODULE: ./build/statistics/normal.js + 1 modules
var normal = __webpack_require__(5075);
;// CONCATENATED MODULE: ./build/statistics/bootstrap.js


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
    const draws = sortedDraws(counts, statistic, options);
    if (!Number.isFinite(estimate) || draws.length * 2 < options.draws)
        return () => nothingKnown(estimate);
    const bias = (0,normal/* normalQuantile */.Zl)(shareBelow(estimate, draws));
    const acceleration = accelerationOf(counts, statistic);
    const common = {
        estimate,
        standardError: standardDeviation(draws),
        pNotAbove0: (draws.filter((draw) => draw <= 0).length + 1) / (draws.length + 1),
        pNotBelow0: (draws.filter((draw) => draw >= 0).length + 1) / (draws.length + 1),
    };
    return (level) => {
        const z = (0,normal/* standardErrorsOf */.ib)(level);
        const low = quantile(draws, corrected(-z, bias, acceleration));
        const high = quantile(draws, corrected(z, bias, acceleration));
        return { ...common, interval: { low, high } };
    };
}
function nothingKnown(estimate) {
    const interval = { low: NaN, high: NaN };
    return { estimate, standardError: NaN, interval, pNotAbove0: NaN, pNotBelow0: NaN };
}
/** The statistic of each resample in ascending order, without those in which it is not defined. */
function sortedDraws(counts, statistic, { draws, random }) {
    const resample = new Float64Array(counts.length);
    const values = new Float64Array(draws);
    for (let draw = 0; draw < draws; draw++) {
        drawMultinomial(counts, random, resample);
        values[draw] = statistic(resample);
    }
    return values.filter(Number.isFinite).sort();
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
    return (0,normal/* normalCdf */.vr)(bias + shifted / stretch);
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

// EXTERNAL MODULE: ./build/statistics/area-interval.js
var area_interval = __webpack_require__(391);
// EXTERNAL MODULE: ./build/statistics/delong.js
var delong = __webpack_require__(4213);
;// CONCATENATED MODULE: ./build/comparison/joint-counts.js

/** Of both models on the same rows: 0 is the former, 1 the present one. */
function countJointly({ former, present }) {
    return countCells([former, present]);
}
/** Of one model alone: model 0. */
function countAlone(answers) {
    return countCells([answers]);
}
function countCells(models) {
    const [first] = models;
    const classCount = first?.predictions.classCount ?? 0;
    const rowsOfCell = new Map();
    for (const [row, label] of first?.labels.entries() ?? []) {
        const key = models.reduce((sum, { predictions }) => sum * classCount + (0,metrics_predictions/* predictedClass */.B)(predictions, row), label);
        rowsOfCell.set(key, (rowsOfCell.get(key) ?? 0) + 1);
    }
    // The order of the rows must not decide which cell gets which random number.
    const cells = [...rowsOfCell].sort(([a], [b]) => a - b);
    const digits = (key) => {
        const found = models.map((_, place) => Math.floor(key / classCount ** place) % classCount).reverse();
        return [Math.floor(key / classCount ** models.length), ...found];
    };
    const classes = cells.map(([key]) => digits(key));
    const lent = new Lent(classCount);
    return {
        counts: Float64Array.from(cells, ([, rows]) => rows),
        outcomesOf: (model, counts) => {
            lent.clear();
            for (const [cell, [label = 0, ...guesses]] of classes.entries()) {
                lent.add(label, guesses[model] ?? 0, counts[cell] ?? 0);
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
    add(label, guess, rows) {
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

;// CONCATENATED MODULE: ./build/statistics/detectable.js

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
    return (0,normal/* normalQuantile */.Zl)(power) - (0,normal/* normalQuantile */.Zl)(alpha);
}

// EXTERNAL MODULE: ./build/statistics/paired-proportions.js
var paired_proportions = __webpack_require__(9543);
;// CONCATENATED MODULE: ./build/comparison/normal-interval.js

/** Around a difference of two shares or areas, so between −1 and 1. `level` is two-sided. */
function normalInterval(estimate, standardError, level) {
    const reach = (0,normal/* normalQuantile */.Zl)((1 + level) / 2) * standardError;
    return { low: Math.max(-1, estimate - reach), high: Math.min(1, estimate + reach) };
}

// EXTERNAL MODULE: ./build/domain/metrics/task-groups.js
var task_groups = __webpack_require__(447);
;// CONCATENATED MODULE: ./build/comparison/relevant-rows.js


/** `labels`: class index per row, none missing. */
function relevantRows({ law, tasks }, labels) {
    const isRelevant = law.kind === 'share' ? law.isRelevant : () => true;
    const count = labels.filter(isRelevant).length;
    if (count < leastRows) {
        return { count, shortage: `${count} rows matter to it, and at least ${leastRows} are needed` };
    }
    if (law.kind === 'share' || !tasks.some((task) => task_groups/* binaryTasks */.w2.includes(task))) {
        return { count, shortage: undefined };
    }
    const positives = labels.filter((label) => label === 1).length;
    const rarest = law.kind === 'ranks' ? Math.min(positives, count - positives) : positives;
    if (rarest >= leastRowsOfClass)
        return { count, shortage: undefined };
    const which = rarest === positives ? 'class 1' : 'class 0';
    return { count, shortage: `${rarest} rows are of ${which}, and at least ${leastRowsOfClass} are needed` };
}

;// CONCATENATED MODULE: ./build/comparison/paired-drop.js










/** Enough for a tail of half a percent. */
const draws = 4000;
/**
 * How much worse the present model is than the former one on the same rows, by the metric's own law: the exact McNemar
 * test with Tango's score interval for shares of rows, DeLong's paired test for areas under the curve, a seeded paired
 * bootstrap for everything else. `random`: a fresh stream of the same numbers at each call.
 */
function pairedDrop(metric, models, random) {
    const { name, title, worseWhen, law } = metric;
    const { former, present } = models;
    const rows = relevantRows(metric, present.labels);
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
        const wasRight = (0,metrics_predictions/* predictedClass */.B)(former.predictions, row) === label;
        const isRight = (0,metrics_predictions/* predictedClass */.B)(present.predictions, row) === label;
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
                method: `paired bootstrap of ${draws} draws`,
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
        detectableAt: (alpha) => detectablePairedDifference(rows, toRight / rows, alpha, power),
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
        intervalAt: (level) => normalInterval(drop, standardError, level),
        detectableAt: (alpha) => Math.max(detectableDifference(standardError, alpha, power), detectablePairedDifference(Math.min(first.positives, first.negatives), 0, alpha, power)),
    };
}
function sampleCounts(fromOutcomes, models, { bothRight, toWrong, toRight, bothWrong }, sign, random) {
    const joint = countJointly(models);
    const statistic = (counts) => {
        const before = paired_drop_valueOf(fromOutcomes(joint.outcomesOf(0, counts))) ?? NaN;
        return sign * (before - (paired_drop_valueOf(fromOutcomes(joint.outcomesOf(1, counts))) ?? NaN));
    };
    const at = bootstrapLevels(joint.counts, statistic, { draws, random: random() });
    const { pNotAbove0, standardError } = at(0.95);
    const rows = bothRight + toWrong + toRight + bothWrong;
    return {
        pWorse: Number.isNaN(pNotAbove0) ? 1 : pNotAbove0,
        intervalAt: (level) => at(level).interval,
        detectableAt: (alpha) => Math.max(detectableDifference(standardError, alpha, power), detectablePairedDifference(rows, 0, alpha, power)),
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

;// CONCATENATED MODULE: ./build/comparison/estimate.js








const estimate_draws = 4000;
/** From a run's own rows. */
function estimateFromRows(metric, answers, random) {
    const { law, title } = metric;
    const { count: rows, shortage } = relevantRows(metric, answers.labels);
    if (shortage !== undefined)
        return { reason: `${title} is not compared: ${shortage}.` };
    const result = metric.compute(answers.predictions, answers.labels);
    if (result.kind === 'undefined')
        return { reason: `${title} is not compared: ${result.reason}.` };
    switch (law.kind) {
        case 'share':
            return estimateShare(result.proportion?.successes ?? 0, rows);
        case 'ranks': {
            const isPositive = answers.labels.map((label) => Number(label === 1));
            const found = (0,delong/* rocArea */.K)(scoresOf(answers), isPositive);
            return found
                ? estimateArea(found, 'DeLong interval')
                : { reason: `${title} is not compared: a class is missing.` };
        }
        case 'counts': {
            const joint = countAlone(answers);
            const statistic = (cells) => paired_drop_valueOf(law.fromOutcomes(joint.outcomesOf(0, cells))) ?? NaN;
            const at = bootstrapLevels(joint.counts, statistic, { draws: estimate_draws, random: random() });
            const { estimate: value, standardError } = at(0.95);
            const method = `bootstrap of ${estimate_draws} draws`;
            return { value, rows, standardError, method, intervalAt: (level) => at(level).interval };
        }
    }
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
    const shrunk = (successes + 2) / (total + 4);
    return {
        value: successes / total,
        rows: total,
        standardError: Math.sqrt((shrunk * (1 - shrunk)) / (total + 4)),
        intervalAt: (level) => (0,proportion_interval/* wilsonInterval */.Y)({ successes, total }, level),
        method: 'Newcombe interval',
    };
}
function estimateArea(found, method) {
    const intervalAt = (level) => (0,area_interval/* areaInterval */.F)(found, level);
    const { low, high } = intervalAt(0.95);
    // An area of 0 or 1 is not that sure either.
    const standardError = found.variance > 0 ? Math.sqrt(found.variance) : (high - low) / (2 * (0,normal/* standardErrorsOf */.ib)(0.95));
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

;// CONCATENATED MODULE: ./build/comparison/independent-drop.js



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
            pWorse: pOfNormal(drop, standardError),
            intervalAt: (level) => {
                const [of, op] = [former.intervalAt(level), present.intervalAt(level)];
                // The larger former and the smaller present value make the larger difference.
                const difference = former.value - present.value;
                const low = difference - Math.hypot(former.value - of.low, op.high - present.value);
                const high = difference + Math.hypot(of.high - former.value, present.value - op.low);
                return sign === 1 ? { low, high } : { low: -high, high: -low };
            },
            detectableAt: (alpha) => detectableDifference(standardError, alpha, power),
        },
    };
}

// EXTERNAL MODULE: ./build/domain/drop-policy.js
var drop_policy = __webpack_require__(6135);
;// CONCATENATED MODULE: ./build/statistics/holm.js
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

;// CONCATENATED MODULE: ./build/comparison/judge-drops.js


/** One-sided, for the whole family of metrics. */
const familyAlpha = 0.025;
/** Where only values are known, differences up to this may be chance: that of shares on about 400 rows each. */
const valueTolerance = 0.05;
/** For sums that binary fractions don't hold exactly: 0.91 − 0.90 is not beyond 0.01. */
const roundingError = 1e-9;
/**
 * Which drops are too much. With `evidence: worse` a drop must be beyond `max-drop`, and its whole interval, corrected
 * for the number of metrics (Holm), beyond 0; with `not-worse` the whole interval must lie within `max-drop`, or it is
 * too much. Beyond `max-drop` by its point alone is uncertain. Worst first.
 */
function judgeDrops(drops, policy) {
    const sampled = drops.filter(({ sampling }) => sampling !== undefined);
    const holm = holmAlphas(sampled.map(({ sampling }) => sampling?.pWorse ?? 1), familyAlpha);
    return drops
        .map((drop) => {
        const step = holm[sampled.indexOf(drop)] ?? { rejected: false, alpha: familyAlpha };
        return judgeDrop(drop, step, familyAlpha / Math.max(1, sampled.length), policy);
    })
        .sort(worstFirst);
}
function judgeDrop({ sampling, ...measured }, { rejected, alpha }, detectableAlpha, policy) {
    const { drop } = measured;
    const maxDrop = (0,drop_policy/* maxDropOf */.L)(policy, measured.metric);
    const isBeyond = drop > maxDrop + roundingError;
    const common = { ...measured, maxDrop, detectable: sampling?.detectableAt(detectableAlpha) };
    if (policy.evidence === 'not-worse') {
        // Every metric must be proven, so that none of them needs a correction for the others.
        const level = 1 - 2 * familyAlpha;
        const interval = sampling?.intervalAt(level);
        const isProven = (interval?.high ?? drop + valueTolerance) <= maxDrop + roundingError;
        const settlingRows = isProven || isBeyond ? undefined : rowsToSettle(measured, interval, maxDrop - drop);
        return {
            ...common,
            level,
            interval,
            isWorse: !isProven,
            isUncertain: !isProven && !isBeyond,
            settlingRows,
        };
    }
    const level = 1 - 2 * alpha;
    const interval = sampling?.intervalAt(level);
    const isCertain = interval ? rejected && interval.low > 0 : drop > valueTolerance + roundingError;
    const isUncertain = isBeyond && !isCertain;
    const settlingRows = isUncertain ? rowsToSettle(measured, interval, drop) : undefined;
    return { ...common, level, interval, isWorse: isBeyond && isCertain, isUncertain, settlingRows };
}
/** The rows at which an interval of this kind would reach only as far as `distance`; it narrows with their root. */
function rowsToSettle({ rows, drop }, interval, distance) {
    if (rows === undefined || !interval || !(distance > 0))
        return undefined;
    const reach = Math.max(drop - interval.low, interval.high - drop);
    const needed = rows * (reach / distance) ** 2;
    if (!Number.isFinite(needed))
        return undefined;
    const unit = 10 ** Math.max(0, Math.floor(Math.log10(needed)) - 1);
    return Math.max(rows + 1, Math.ceil(needed / unit) * unit);
}
function worstFirst(a, b) {
    return rank(b) - rank(a) || b.drop - a.drop;
}
function rank({ isWorse, isUncertain }) {
    return isWorse ? 2 : isUncertain ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/comparison/pair-rows.js
/** Finds the rows with equal hashes. Of several with the same hash the first here meets the first there, and so on. */
function pairRows({ hashes: here }, { hashes: there }) {
    // Per hash the first row there that is not taken yet, and per row the next one of the same hash.
    const first = new Map();
    const next = new Int32Array(there.length);
    for (let row = there.length - 1; row >= 0; row--) {
        const hash = there[row] ?? 0n;
        next[row] = first.get(hash) ?? -1;
        first.set(hash, row);
    }
    const pairs = { here: new Int32Array(here.length), there: new Int32Array(here.length) };
    let count = 0;
    for (let row = 0; row < here.length; row++) {
        const hash = here[row] ?? 0n;
        const other = first.get(hash) ?? -1;
        if (other < 0)
            continue;
        first.set(hash, next[other] ?? -1);
        pairs.here[count] = row;
        pairs.there[count] = other;
        count++;
    }
    return { here: pairs.here.subarray(0, count), there: pairs.there.subarray(0, count) };
}

// EXTERNAL MODULE: ./build/domain/metrics/metric-directions.js
var metric_directions = __webpack_require__(5694);
;// CONCATENATED MODULE: ./build/comparison/value-drop.js

/** How much worse a metric became when nothing but its two values is known. */
function valueDrop(metric, baseline, current) {
    const worseWhen = Object.hasOwn(metric_directions/* metricDirections */.$S, metric) ? metric_directions/* metricDirections */.$S[metric] : undefined;
    if (worseWhen === undefined) {
        return { reason: `${(0,metric_directions/* metricTitle */.Vu)(metric)} is not compared: nothing tells which way it is worse.` };
    }
    const rise = current - baseline;
    const difference = worseWhen === 'higher' ? rise : -rise;
    const isOfUnit = metric_directions/* unitMetrics */.kn.includes(metric) && baseline !== 0;
    return {
        metric,
        title: (0,metric_directions/* metricTitle */.Vu)(metric),
        worseWhen,
        pairing: 'values',
        method: isOfUnit ? "values alone, as a share of the baseline's" : 'values alone',
        baseline,
        current,
        drop: isOfUnit ? difference / Math.abs(baseline) : difference,
        rows: undefined,
        flips: undefined,
        sampling: undefined,
    };
}

;// CONCATENATED MODULE: ./build/comparison/compare-models.js











/** With fewer of its rows in common, two samples say more than the few pairs. */
const leastPairedShare = 0.5;
/**
 * Compares the model of this run with the baseline's by every performance metric of the run: row by row where both
 * have the rows, as two samples where the rows differ or only their number is known, by the values alone otherwise.
 * The same seed gives the same numbers.
 */
function compareModels(here, there, policy, seed) {
    const [task, otherTask] = [here.testRun?.modelTask, there.testRun?.modelTask];
    if (task !== undefined && otherTask !== undefined && task !== otherTask) {
        return { metrics: [], rows: undefined, concentration: undefined, notes: [] };
    }
    const metrics = performance_metrics/* performanceMetrics */.C.filter(({ tasks }) => tasks.some((one) => one === task));
    const randomFor = (metric) => (0,random/* randomStream */._)(seed, 'comparison', metric);
    if (!here.rows || !there.rows) {
        return judged(compareValues(here, there, metrics, randomFor), policy, undefined, undefined);
    }
    const pairs = pairRows(here.rows, there.rows);
    const counts = {
        paired: pairs.here.length,
        here: here.rows.hashes.length,
        there: there.rows.hashes.length,
    };
    const models = pairedAnswers(here.rows, there.rows, pairs);
    const enough = Math.max(leastRows, leastPairedShare * Math.min(counts.here, counts.there));
    if (models.present.labels.length < enough) {
        return judged(compareSamples(here.rows, there.rows, metrics, randomFor), policy, counts, undefined);
    }
    const drops = metrics.map((metric) => pairedDrop(metric, models, () => randomFor(metric.name)));
    return judged(drops, policy, counts, concentrateFlips(here.rows, there.rows, pairs, here.slices));
}
function judged(drops, policy, rows, concentration) {
    const notes = drops.flatMap((drop) => (isMeasured(drop) ? [] : [drop.reason]));
    return { metrics: judgeDrops(drops.filter(isMeasured), policy), rows, concentration, notes };
}
function compareSamples(here, there, metrics, randomFor) {
    const classNames = classesOfBoth(here, there);
    const [present, former] = [answersOfRun(here, classNames), answersOfRun(there, classNames)];
    return metrics.map((metric) => compareEstimates(metric, estimateFromRows(metric, former, () => randomFor(`${metric.name} of the baseline`)), estimateFromRows(metric, present, () => randomFor(metric.name))));
}
function compareEstimates(metric, former, present) {
    if (!('value' in former))
        return former;
    if (!('value' in present))
        return present;
    const { name, title, worseWhen } = metric;
    return worseWhen === 'either'
        ? { reason: `${title} is not compared: it is worse both ways.` }
        : independentDrop({ name, title, worseWhen }, former, present);
}
/** Where a run tells its metrics, and perhaps the number of rows behind them, and no rows. */
function compareValues(here, there, metrics, randomFor) {
    const valuesThere = new Map(there.testRun?.modelMetrics.map((metric) => [metric.name, metric]));
    return (here.testRun?.modelMetrics ?? []).flatMap(({ name, evaluation: current }) => {
        const baseline = valuesThere.get(name)?.evaluation;
        if (baseline === undefined || current === undefined)
            return [];
        const metric = metrics.find((one) => one.name === name);
        const former = metric && estimateOf(metric, there, baseline, here, randomFor);
        const present = metric && estimateOf(metric, here, current, there, randomFor);
        return metric && former && present
            ? [compareEstimates(metric, former, present)]
            : [valueDrop(name, baseline, current)];
    });
}
/** `other`: the run that may tell the share of class 1, where this one doesn't. */
function estimateOf(metric, run, value, other, randomFor) {
    if (run.rows)
        return estimateFromRows(metric, answersOfRun(run.rows), () => randomFor(metric.name));
    const rows = sampleSizeOf(metric.name, run.cases);
    return rows === undefined ? undefined : estimateFromValue(metric, value, rows, positiveShareOf(other.rows));
}
/** How many labelled evaluation rows a metric was measured on, as its own case tells. */
function sampleSizeOf(metric, cases) {
    const testCase = cases.find(({ testType }) => testType === `model_performance:${metric}`);
    const size = testCase?.metrics.find(({ name }) => name === 'evaluation sample size')?.value;
    return typeof size === 'number' && Number.isSafeInteger(size) && size > 0 ? size : undefined;
}
function positiveShareOf(rows) {
    const labelled = rows?.labels.filter((label) => label >= 0) ?? new Int32Array();
    const positives = labelled.filter((label) => label === 1).length;
    return labelled.length === 0 ? 0.5 : positives / labelled.length;
}

// EXTERNAL MODULE: ./build/domain/comparison-case.js
var comparison_case = __webpack_require__(8001);
// EXTERNAL MODULE: ./build/domain/plural.js
var plural = __webpack_require__(6451);
// EXTERNAL MODULE: ./build/domain/quote-word.js
var quote_word = __webpack_require__(6842);
// EXTERNAL MODULE: ./build/domain/judge/is-uncertain.js
var is_uncertain = __webpack_require__(9195);
;// CONCATENATED MODULE: ./build/comparison/comparison-cases.js




/** A case for each metric that was compared, passing or not, such as `baseline:accuracy`. */
function metricCases({ metrics, concentration }) {
    return metrics.map((comparison) => ({
        ...caseOf(comparison.metric, comparison.isWorse ? 'alert' : 'pass'),
        importance: comparison.drop,
        metrics: describe(comparison, concentration),
    }));
}
/** The case about what the baseline judged and this run did not; `undefined` when nothing is missing. */
function coverageCase({ judgedThere, lost, categories, tests, isTooMuch }, uncompared, onLostCoverage) {
    if (lost === 0 && uncompared === undefined)
        return undefined;
    const isFinding = isTooMuch || uncompared !== undefined;
    const severity = !isFinding ? 'pass' : onLostCoverage === 'fail' ? 'alert' : 'warning';
    return {
        ...caseOf('coverage', severity),
        importance: judgedThere === 0 ? undefined : lost / judgedThere,
        metrics: [
            metric('cases not judged any more', 'failing-inputs', lost),
            metric('cases that the baseline judged', 'performance-metric-value', judgedThere),
            ...(uncompared === undefined ? [] : [metric('model', 'subset-details', uncompared)]),
            ...(categories.length > 0 ? [metric('lost categories', 'subset-details', list(categories))] : []),
            ...(tests.length > 0 ? [metric('lost tests', 'subset-details', list(tests))] : []),
        ],
    };
}
function caseOf(name, severity) {
    return {
        testType: `${comparison_case/* comparisonPrefix */.S}${name}`,
        caseId: '0',
        category: 'model-performance',
        features: [],
        status: severity === 'pass' ? 'pass' : 'warning',
        severity,
        unknownWords: [],
    };
}
function describe(comparison, concentration) {
    const { baseline, current, drop, interval, rows, flips, detectable, level, method, maxDrop } = comparison;
    const change = current - baseline;
    return [
        metric('change since the baseline', 'performance-diff', change),
        ...(interval
            ? [
                metric('margin of error', 'performance-metric-value', (interval.high - interval.low) / 2),
                metric('drop at least', 'performance-metric-value', interval.low),
                metric('drop at most', 'performance-metric-value', interval.high),
                metric('confidence level', 'performance-metric-value', level),
            ]
            : []),
        metric('drop', 'performance-metric-value', drop),
        metric('drop allowed', 'performance-metric-value', maxDrop),
        metric('baseline value', 'performance-metric-value', baseline),
        metric('evaluation value', 'performance-metric-value', current),
        ...(rows === undefined ? [] : [metric('evaluation sample size', 'performance-metric-value', rows)]),
        ...(flips
            ? [
                metric('rows flipped to wrong', 'output-diff', flips.toWrong),
                metric('rows flipped to right', 'output-diff', flips.toRight),
            ]
            : []),
        ...(detectable === undefined
            ? []
            : [metric('smallest drop to be told from chance', 'performance-metric-value', detectable)]),
        metric('method', 'performance-metric-name', method),
        ...(concentration && flips
            ? [metric('flips concentrate in', 'subset-details', tell(concentration))]
            : []),
        ...(comparison.isUncertain ? [(0,is_uncertain/* uncertainMetric */.oZ)(tellUncertain(comparison))] : []),
    ];
}
/** `channel = shop: 41 of 120 rows went wrong, elsewhere 3 of 900`. */
function tell(concentration) {
    const { feature, subset, formerlyRight, toWrong } = concentration;
    const elsewhere = concentration.formerlyRightOverall - formerlyRight;
    return `${feature} = ${subset}: ${toWrong} of ${(0,plural/* plural */.L)(formerlyRight, 'row')} went wrong, elsewhere ${concentration.toWrongOverall - toWrong} of ${elsewhere}`;
}
function tellUncertain({ settlingRows, interval }) {
    const settled = settlingRows === undefined ? '' : `; about ${settlingRows} rows would settle it`;
    return interval
        ? `beyond the threshold by its point and not by its whole interval${settled}`
        : 'beyond the threshold, and only the values are known, so that it may be chance';
}
function metric(name, category, value) {
    return { name, category, value };
}
const shownWords = 8;
function list(words) {
    const more = words.length > shownWords ? ` and ${words.length - shownWords} more` : '';
    return `${words.slice(0, shownWords).map(quote_word/* quoteWord */.X).join(', ')}${more}`;
}

;// CONCATENATED MODULE: ./build/comparison/detectable-drops.js







/** As the comparison with the baseline tells. */
function detectableOf({ metrics }) {
    return metrics.flatMap(({ metric, title, rows, detectable }) => rows === undefined || detectable === undefined ? [] : [{ metric, title, rows, drop: detectable }]);
}
/**
 * Without a baseline: against one that was measured on as many other rows, and is equally good. The same rows would
 * tell more.
 */
function detectableAlone(rows, task, seed) {
    const metrics = performance_metrics/* performanceMetrics */.C.filter(({ tasks }) => tasks.some((one) => one === task));
    const answers = answersOfRun(rows);
    const estimates = metrics.flatMap((metric) => {
        const estimate = estimateFromRows(metric, answers, () => (0,random/* randomStream */._)(seed, 'comparison', metric.name));
        return 'value' in estimate ? [{ metric, estimate }] : [];
    });
    const alpha = familyAlpha / Math.max(1, estimates.length);
    return estimates.map(({ metric, estimate }) => ({
        metric: metric.name,
        title: metric.title,
        rows: estimate.rows,
        drop: detectableDifference(Math.SQRT2 * estimate.standardError, alpha, power),
    }));
}

// EXTERNAL MODULE: ./build/domain/judge/severity-of.js
var severity_of = __webpack_require__(4838);
;// CONCATENATED MODULE: ./build/comparison/lost-coverage.js


const toleratedShare = 0.1;
/**
 * Counts judged cases by test, category and features. Which text a test sampled, or which subset is worst, may change
 * with the rows and is no loss.
 */
function findLostCoverage(here, there) {
    const [judgedHere, judgedThere] = [here.filter(isJudged), there.filter(isJudged)];
    const left = countBy(judgedHere, identityOf);
    let lost = 0;
    for (const [identity, count] of countBy(judgedThere, identityOf)) {
        lost += Math.max(0, count - (left.get(identity) ?? 0));
    }
    const missing = (cases, word) => {
        const present = new Set(judgedHere.map(word));
        return [...new Set(cases.map(word))].filter((one) => !present.has(one)).sort();
    };
    const categories = missing(judgedThere, ({ category }) => category);
    const tests = missing(judgedThere.filter(({ category }) => !categories.includes(category)), ({ testType }) => testType);
    return {
        judgedThere: judgedThere.length,
        lost,
        categories,
        tests,
        isTooMuch: categories.length + tests.length > 0 || lost > toleratedShare * judgedThere.length,
    };
}
function isJudged(testCase) {
    return (0,severity_of/* severityOf */.x)(testCase) !== 'skip' && !(0,comparison_case/* isComparisonCase */.Y)(testCase);
}
function identityOf({ testType, category, features }) {
    return JSON.stringify([testType, category, [...features].sort()]);
}
function countBy(cases, keyOf) {
    const counts = new Map();
    for (const testCase of cases) {
        const key = keyOf(testCase);
        counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return counts;
}

;// CONCATENATED MODULE: ./build/comparison/describe-pairing.js

/** How the two runs met, a sentence each, where it is not simply row by row. */
function describePairing({ rows, metrics }, { rowsMissing }) {
    const sentences = [];
    const pairing = metrics[0]?.pairing;
    if (rowsMissing !== undefined)
        sentences.push(`The baseline's ${rowsMissing}.`);
    if (rows && pairing !== undefined) {
        const share = `${rows.paired} of ${rows.here} rows are in the baseline, too`;
        if (pairing === 'unpaired') {
            sentences.push(`${share}, so the two models are compared as two samples; the same rows would tell more.`);
        }
        else if (rows.paired < Math.max(rows.here, rows.there)) {
            sentences.push(`${share}, which has ${rows.there}: the models are compared on those.`);
        }
    }
    if (!rows && pairing === 'unpaired') {
        sentences.push('Nothing is known of single rows of the baseline, so the models are compared as two samples.');
    }
    if (metrics.some((metric) => metric.pairing === 'values')) {
        sentences.push(`Where only values are known, a drop counts when it is beyond ${valueTolerance} as well, since no interval can be told.`);
    }
    return sentences;
}

;// CONCATENATED MODULE: ./build/comparison/compare-runs.js





/** Compares a run with its baseline: the models' answers, and what was judged at all. */
function compareRuns({ testRun, cases }, evidence, baseline, policy, seed) {
    const here = { testRun, cases, rows: evidence?.rows, slices: evidence?.slices ?? [] };
    const compared = compareModels(here, baseline, policy, seed);
    const model = { ...compared, notes: [...describePairing(compared, baseline), ...compared.notes] };
    const lost = coverageCase(findLostCoverage(cases, baseline.cases), uncompared(model, baseline), policy.onLostCoverage);
    return { model, cases: [...metricCases(model), ...(lost ? [lost] : [])], detectable: detectableOf(model) };
}
/** Why no metric could be compared though the baseline has some. */
function uncompared({ metrics, notes }, { testRun }) {
    if (metrics.length > 0 || (testRun?.modelMetrics.length ?? 0) === 0)
        return undefined;
    return `none of the baseline's metrics could be compared${notes[0] === undefined ? '' : `: ${notes[0]}`}`;
}

;// CONCATENATED MODULE: ./build/comparison/index.js
/** The room's gate, loaded only by runs that compare. */




/***/ }),

/***/ 2167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ randomStream),
/* harmony export */   m: () => (/* binding */ sampleRows)
/* harmony export */ });
/**
 * A stream that depends on nothing but its keys (seed, test, row, …), so the order of work, the batch size and the
 * number of threads cannot change it. sfc32 seeded by a 128-bit FNV-style hash of the keys.
 * Source: PractRand 0.95 (sfc32, Chris Doty-Humphrey); MurmurHash3's finaliser for the seeding.
 */
function randomStream(...keys) {
    let [a, b, c, d] = seedWords(keys.map(String).join('\u0000'));
    const nextUint32 = () => {
        const sum = (((a + b) | 0) + d) | 0;
        d = (d + 1) | 0;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) | 0;
        c = (c << 21) | (c >>> 11);
        c = (c + sum) | 0;
        return sum >>> 0;
    };
    for (let round = 0; round < 12; round++)
        nextUint32();
    const next = () => ((nextUint32() >>> 5) * 67108864 + (nextUint32() >>> 6)) / 9007199254740992;
    const below = (bound) => {
        if (!(bound >= 1))
            throw new RangeError(`A bound of at least 1 is needed, not ${bound}.`);
        return Math.floor(next() * bound);
    };
    return { next, below };
}
function seedWords(text) {
    const words = [0x9e3779b9, 0x243f6a88, 0xb7e15162, 0x6a09e667];
    for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        words[0] = Math.imul(words[0] ^ code, 0x01000193);
        words[1] = Math.imul(words[1] ^ code, 0x85ebca6b);
        words[2] = Math.imul(words[2] ^ code, 0xc2b2ae35);
        words[3] = Math.imul(words[3] ^ code, 0x27d4eb2f);
    }
    return words.map(finalise);
}
function finalise(word) {
    let h = word;
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    return h ^ (h >>> 16);
}
/**
 * `size` of the given rows, drawn without replacement and returned in their given order. Each row's chance hangs on
 * its own key alone (the smallest hashes win), so adding or reordering other rows changes as little as possible.
 */
function sampleRows(rows, size, ...keys) {
    if (rows.length <= size)
        return [...rows];
    const ranked = rows
        .map((row) => ({ row, rank: randomStream(...keys, row).next() }))
        .sort((a, b) => a.rank - b.rank || a.row - b.row);
    const chosen = new Set(ranked.slice(0, size).map(({ row }) => row));
    return rows.filter((row) => chosen.has(row));
}


/***/ })

};
