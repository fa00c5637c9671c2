export const id = "comparison";
export const ids = ["comparison"];
export const modules = {

/***/ 47840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareRuns: () => (/* reexport */ compareRuns),
  detectableAlone: () => (/* reexport */ detectableAlone)
});

// EXTERNAL MODULE: ./build/domain/own-metric.js
var own_metric = __webpack_require__(53226);
// EXTERNAL MODULE: ./build/domain/measures/index.js + 12 modules
var measures = __webpack_require__(57307);
// EXTERNAL MODULE: ./build/domain/measures/read.js
var read = __webpack_require__(24619);
// EXTERNAL MODULE: ./build/domain/metrics/performance-metrics.js
var performance_metrics = __webpack_require__(89045);
// EXTERNAL MODULE: ./build/statistics/random.js
var random = __webpack_require__(52167);
// EXTERNAL MODULE: ./build/comparison/answered-rows.js
var answered_rows = __webpack_require__(45623);
// EXTERNAL MODULE: ./build/comparison/independent-drop.js
var independent_drop = __webpack_require__(14554);
;// CONCATENATED MODULE: ./build/comparison/scale-drop.js
/**
 * A drop in the label's unit as a part of the span of the reference's labels, so that one `max-drop` fits all data; other
 * drops as they are. The two values stay in their unit. `span`: 0 when it is not known, or all labels are equal.
 */
function scaleDrop(metric, drop, span) {
    if (!('drop' in drop) || metric?.kind !== 'values' || metric.unit !== 'label')
        return drop;
    if (!(span > 0))
        return { reason: `${metric.title} is not compared: the reference has no two labels.` };
    return inUnitsOf(span, drop, 'as a share of the label range');
}
/** A drop and all that is told of it in parts of `unit`; `told` says so behind its method. */
function inUnitsOf(unit, drop, told) {
    const { sampling } = drop;
    return {
        ...drop,
        method: `${drop.method}, ${told}`,
        drop: drop.drop / unit,
        sampling: sampling && {
            pWorse: sampling.pWorse,
            intervalAt: (level) => {
                const { low, high } = sampling.intervalAt(level);
                return { low: low / unit, high: high / unit };
            },
            detectableAt: (alpha) => sampling.detectableAt(alpha) / unit,
        },
    };
}

;// CONCATENATED MODULE: ./build/comparison/compare-estimates.js


/** Two models that were measured on different rows. `span`: of the labels of the reference, where they are numbers. */
function compareEstimates(metric, former, present, span) {
    if (!('value' in former))
        return former;
    if (!('value' in present))
        return present;
    const { name, title, worseWhen } = metric;
    return worseWhen === 'either'
        ? { reason: `${title} is not compared: it is worse both ways.` }
        : scaleDrop(metric, (0,independent_drop/* independentDrop */.O)({ name, title, worseWhen }, former, present), span);
}

// EXTERNAL MODULE: ./build/comparison/answered-values.js
var answered_values = __webpack_require__(46576);
// EXTERNAL MODULE: ./build/domain/metrics/confidence.js
var confidence = __webpack_require__(48903);
// EXTERNAL MODULE: ./build/statistics/detectable.js
var detectable = __webpack_require__(48079);
// EXTERNAL MODULE: ./build/domain/least-rows.js
var least_rows = __webpack_require__(64740);
// EXTERNAL MODULE: ./build/comparison/measured-drop.js
var measured_drop = __webpack_require__(68990);
// EXTERNAL MODULE: ./build/comparison/normal-interval.js
var normal_interval = __webpack_require__(19171);
// EXTERNAL MODULE: ./build/comparison/paired-drop.js + 1 modules
var paired_drop = __webpack_require__(60054);
;// CONCATENATED MODULE: ./build/comparison/calibration-drop.js





const [metric, title] = ['calibration', 'Calibration'];
/**
 * How much more harm the present model's confidence does than the former one's. `gap`: mean probability of the answer −
 * share right. Promising too much is the harm, so that a model which does (its gap is above 0) has risen by how far its
 * gap is beyond the former one's, of which being less sure than right counts as 0: from −0.06 to 0.06 is a rise of 0.06
 * and from −0.06 to 0 none, where |gap| would call the first as good as before. A model that is right more often than it
 * says is judged by |gap|, and has risen only as far as its confidence itself fell: that it became better is no harm.
 * Either way the rise is the smallest of several differences, each a mean over rows (of differences row by row where the
 * rows are the same) with a normal interval.
 */
function calibrationDrop({ former, present }, pairing) {
    const rows = Math.min(former.labels.length, present.labels.length);
    if (rows < least_rows/* leastRows */.D) {
        return {
            reason: `${title} is not compared: ${rows} rows have a label, and at least ${least_rows/* leastRows */.D} are needed.`,
        };
    }
    if ((0,confidence/* isHard */.R)(former.predictions) && (0,confidence/* isHard */.R)(present.predictions)) {
        return { reason: `${title} is not compared: both models give classes rather than probabilities.` };
    }
    const [before, now] = [gapsOf(former), gapsOf(present)];
    const [gapBefore, gapNow] = [meanOf(before.gaps), meanOf(now.gaps)];
    const isTooSure = gapNow > 0;
    return {
        metric,
        title,
        worseWhen: 'higher',
        pairing,
        method: pairing === 'paired'
            ? 'differences row by row, normal interval'
            : 'independent samples, normal interval',
        baseline: isTooSure ? Math.max(0, gapBefore) : Math.abs(gapBefore),
        current: Math.abs(gapNow),
        rows: present.labels.length,
        flips: undefined,
        ...smallestOf(isTooSure ? risesOfPromise(before, now, pairing) : risesOfDoubt(before, now, pairing)),
    };
}
function gapsOf({ predictions, labels }) {
    const { confidences, isRight } = (0,confidence/* confidenceOf */.i)(predictions, labels);
    return { gaps: confidences.map((confidence, row) => confidence - (isRight[row] ?? 0)), confidences };
}
/** gap − max(0, former gap) */
function risesOfPromise(before, now, pairing) {
    return [changeOf(now.gaps, before.gaps, 1, pairing), changeOf(now.gaps, before.gaps, 0, pairing)];
}
/** −gap − |former gap|, and at most the fall of the confidence */
function risesOfDoubt(before, now, pairing) {
    const gaps = now.gaps.map((gap) => -gap);
    return [
        changeOf(gaps, before.gaps, 1, pairing),
        changeOf(gaps, before.gaps, -1, pairing),
        changeOf(before.confidences, now.confidences, 1, pairing),
    ];
}
/**
 * The smallest of these is surely beyond a bound when each of them is, so that no difference needs a correction for the
 * others. Source: Berger, Technometrics 24 (1982), intersection-union tests.
 */
function smallestOf(changes) {
    const intervalsAt = (level) => changes.map(({ mean, standardError }) => (0,normal_interval/* normalInterval */.D)(mean, standardError, level));
    return {
        drop: Math.min(...changes.map(({ mean }) => mean)),
        sampling: {
            pWorse: Math.max(...changes.map(({ mean, standardError }) => (0,paired_drop/* pOfNormal */.Ph)(mean, standardError))),
            intervalAt: (level) => ({
                low: Math.min(...intervalsAt(level).map(({ low }) => low)),
                high: Math.min(...intervalsAt(level).map(({ high }) => high)),
            }),
            // Of the least certain one: which of them will be the smallest is not known.
            detectableAt: (alpha) => (0,detectable/* detectableDifference */.r)(Math.max(...changes.map((one) => one.standardError)), alpha, measured_drop/* power */.yp),
        },
    };
}
/** Of the mean of `to` − `times` · that of `from`. */
function changeOf(to, from, times, pairing) {
    const mean = meanOf(to) - times * meanOf(from);
    if (pairing === 'paired') {
        const differences = to.map((value, row) => value - times * (from[row] ?? 0));
        return { mean, standardError: Math.sqrt(variance(differences) / differences.length) };
    }
    return {
        mean,
        standardError: Math.sqrt(variance(to) / to.length + (times ** 2 * variance(from)) / from.length),
    };
}
function meanOf(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}
function variance(values) {
    const mean = meanOf(values);
    return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}

// EXTERNAL MODULE: ./build/domain/metrics/predictions.js
var predictions = __webpack_require__(80957);
// EXTERNAL MODULE: ./build/statistics/interval.js
var interval = __webpack_require__(25449);
// EXTERNAL MODULE: ./build/statistics/proportion-interval.js + 1 modules
var proportion_interval = __webpack_require__(43549);
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
    const judged = subsets.filter(({ total }) => total >= least_rows/* leastRows */.D && overall.total - total >= least_rows/* leastRows */.D);
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
        if (label === undefined || nameOf(there, (0,predictions/* predictedClass */.Bc)(there.predictions, other)) !== label)
            continue;
        rows[count] = row;
        isWrong[count] = Number(nameOf(here, (0,predictions/* predictedClass */.Bc)(here.predictions, row)) !== label);
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

// EXTERNAL MODULE: ./build/comparison/estimate-from-rows.js + 1 modules
var estimate_from_rows = __webpack_require__(384);
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
/** With fewer of its rows in common, two samples say more than the few pairs. */
const leastPairedShare = 0.5;
/** Whether two runs are better compared row by row, of which they have `paired` in common. */
function areEnoughPairs(paired, here, there) {
    return paired >= Math.max(least_rows/* leastRows */.D, leastPairedShare * Math.min(here.hashes.length, there.hashes.length));
}

// EXTERNAL MODULE: ./build/domain/metrics/error-sums.js
var error_sums = __webpack_require__(40174);
// EXTERNAL MODULE: ./build/statistics/bootstrap-sums.js
var bootstrap_sums = __webpack_require__(38210);
// EXTERNAL MODULE: ./build/comparison/error-groups.js
var error_groups = __webpack_require__(42247);
;// CONCATENATED MODULE: ./build/comparison/paired-regressor-drops.js






const draws = 4000;
/**
 * How much worse the present regression model is than the former one on the same rows, by each metric in its own unit: a
 * seeded exchange test of the two answers to each row, and a bootstrap of the rows, drawn once for all metrics.
 */
function pairedRegressorDrops(metrics, models, random) {
    const rows = models.present.labels.length;
    if (rows < least_rows/* leastRows */.D) {
        const reason = `is not compared: ${rows} rows have a label, and at least ${least_rows/* leastRows */.D} are needed.`;
        return metrics.map(({ title }) => ({ reason: `${title} ${reason}` }));
    }
    const { former, present } = models;
    const groups = (0,error_groups/* groupErrors */.n)(present.labels, [former.values, present.values], random);
    const resamples = (0,bootstrap_sums/* resampleSums */.c6)(groups, { draws, random });
    const exchanges = (0,bootstrap_sums/* exchangeSides */.EV)(groups, { draws, random });
    return metrics.map((metric) => measure(metric, models, resamples, exchanges));
}
function measure(metric, { former, present }, resamples, exchanges) {
    const { name, title, worseWhen } = metric;
    const rows = present.labels.length;
    const [before, now] = [former, present].map(({ values }) => metric.compute({ kind: 'values', rowCount: rows, values }, present.labels));
    for (const result of [before, now]) {
        if (result?.kind === 'undefined')
            return { reason: `${title} is not compared: ${result.reason}.` };
    }
    const [baseline = NaN, current = NaN] = [before, now].map((result) => result && (0,paired_drop/* valueOf */.RP)(result));
    const sign = worseWhen === 'lower' ? 1 : -1;
    const statistic = (sums) => {
        const was = (0,paired_drop/* valueOf */.RP)(metric.fromSums(sums.subarray(0, error_sums/* errorSumCount */.Jb))) ?? NaN;
        return sign * (was - ((0,paired_drop/* valueOf */.RP)(metric.fromSums(sums.subarray(error_sums/* errorSumCount */.Jb))) ?? NaN));
    };
    const at = (0,bootstrap_sums/* bootstrapSums */.xK)(resamples, statistic);
    const { standardError } = at(0.95);
    return {
        metric: name,
        title,
        worseWhen,
        pairing: 'paired',
        method: `paired exchange test and bootstrap of ${draws} draws`,
        baseline,
        current,
        drop: sign * (baseline - current),
        rows,
        flips: undefined,
        sampling: {
            pWorse: (0,bootstrap_sums/* exchangeTestOfSums */.rd)(exchanges, statistic),
            intervalAt: (level) => at(level).interval,
            detectableAt: (alpha) => (0,detectable/* detectableDifference */.r)(standardError, alpha, measured_drop/* power */.yp),
        },
    };
}

;// CONCATENATED MODULE: ./build/comparison/compare-rows.js










/**
 * Compares two models by their rows: row by row where they have enough in common, else as two samples. `undefined` when
 * one gives classes and the other numbers.
 */
function compareRows(here, there, metrics, slices, randomFor) {
    const pairs = pairRows(here, there);
    if (here.kind === 'values' && there.kind === 'values') {
        const ofValues = metrics.filter((metric) => metric.kind === 'values');
        return compareRegressors(here, there, pairs, ofValues, randomFor);
    }
    if (here.kind === 'classes' && there.kind === 'classes') {
        const ofClasses = metrics.filter((metric) => metric.kind === 'classes');
        return compareClassifiers(here, there, pairs, ofClasses, slices, randomFor);
    }
    return undefined;
}
function compareClassifiers(here, there, pairs, metrics, slices, randomFor) {
    const paired = pairs.here.length;
    const models = (0,answered_rows/* pairedAnswers */.Hm)(here, there, pairs);
    const asksCalibration = metrics.length > 0;
    if (!areEnoughPairs(models.present.labels.length, here, there)) {
        const classNames = (0,answered_rows/* classesOfBoth */.P$)(here, there);
        const present = (0,answered_rows/* classAnswersOfRun */.MZ)(here, classNames);
        const former = (0,answered_rows/* classAnswersOfRun */.MZ)(there, classNames);
        return {
            paired,
            drops: compareSamples(metrics, former, present, 0, randomFor),
            concentration: undefined,
            calibration: asksCalibration ? calibrationDrop({ former, present }, 'unpaired') : undefined,
        };
    }
    return {
        paired,
        drops: metrics.map((metric) => (0,paired_drop/* pairedDrop */.HL)(metric, models, () => randomFor(metric.name))),
        concentration: concentrateFlips(here, there, pairs, slices),
        calibration: asksCalibration ? calibrationDrop(models, 'paired') : undefined,
    };
}
function compareRegressors(here, there, pairs, metrics, randomFor) {
    const models = (0,answered_values/* pairedValues */.U)(here, there, pairs);
    const samples = [there, here].map(({ labels, predictions }) => (0,answered_values/* valueAnswersOf */.Y)(labels, predictions.values));
    const [former = models.former, present = models.present] = samples;
    return {
        paired: pairs.here.length,
        drops: areEnoughPairs(models.present.labels.length, here, there)
            ? pairedRegressorDrops(metrics, models, randomFor('regression')).map((drop, k) => scaleDrop(metrics[k], drop, here.labelSpan))
            : compareSamples(metrics, former, present, here.labelSpan, randomFor),
        // Numbers don't flip; where the errors are larger than elsewhere, the subset tests tell.
        concentration: undefined,
        calibration: undefined,
    };
}
function compareSamples(metrics, former, present, span, randomFor) {
    return metrics.map((metric) => compareEstimates(metric, (0,estimate_from_rows/* estimateFromRows */.K)(metric, former, () => randomFor(`${metric.name} of the baseline`)), (0,estimate_from_rows/* estimateFromRows */.K)(metric, present, () => randomFor(metric.name)), span));
}

// EXTERNAL MODULE: ./build/comparison/estimate.js
var estimate = __webpack_require__(40104);
// EXTERNAL MODULE: ./build/domain/drop-policy.js
var drop_policy = __webpack_require__(56135);
// EXTERNAL MODULE: ./build/statistics/holm.js
var statistics_holm = __webpack_require__(45722);
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
    const holm = (0,statistics_holm/* holmAlphas */.y)(sampled.map(({ sampling }) => sampling?.pWorse ?? 1), familyAlpha);
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

;// CONCATENATED MODULE: ./build/comparison/judge-calibration.js


/** Retraining moves confidence by about so much, which nobody decides by. */
const leastRise = 0.02;
/**
 * Whether the confidence went too far from the accuracy: with `evidence: worse` the whole interval of the rise must lie
 * beyond what is allowed, with `not-worse` it must lie within. Apart from the other metrics: it is no loss of right
 * answers, and takes no share of their level.
 */
function judgeCalibration({ sampling, ...measured }, policy) {
    const { drop } = measured;
    const maxDrop = Math.max(leastRise, (0,drop_policy/* maxDropOf */.L)(policy, measured.metric));
    const level = 1 - 2 * familyAlpha;
    const interval = sampling?.intervalAt(level) ?? { low: -Infinity, high: Infinity };
    const isBeyond = drop > maxDrop;
    const isWorse = policy.evidence === 'worse' ? interval.low > maxDrop : interval.high > maxDrop;
    const isUncertain = policy.evidence === 'worse' ? isBeyond && !isWorse : isWorse && !isBeyond;
    return {
        ...measured,
        maxDrop,
        level,
        interval,
        detectable: sampling?.detectableAt(familyAlpha),
        isWorse,
        isUncertain,
        settlingRows: isUncertain ? rowsToSettle(measured, interval, Math.abs(drop - maxDrop)) : undefined,
    };
}

// EXTERNAL MODULE: ./build/domain/metrics/metric-directions.js
var metric_directions = __webpack_require__(25694);
;// CONCATENATED MODULE: ./build/comparison/value-drop.js


/** How much worse a metric of the platform became when nothing but its two values is known. */
function valueDrop(metric, baseline, current) {
    const worseWhen = Object.hasOwn(metric_directions/* metricDirections */.$S, metric) ? metric_directions/* metricDirections */.$S[metric] : undefined;
    const title = (0,metric_directions/* metricTitle */.Vu)(metric);
    if (worseWhen === undefined) {
        return { reason: `${title} is not compared: nothing tells which way it is worse.` };
    }
    const drop = dropOfValues({ name: metric, title, worseWhen }, baseline, current);
    return metric_directions/* unitMetrics */.kn.includes(metric) && baseline !== 0
        ? inUnitsOf(Math.abs(baseline), drop, "as a share of the baseline's")
        : drop;
}
/** The same of any metric, in its own unit. */
function dropOfValues({ name, title, worseWhen }, baseline, current) {
    const rise = current - baseline;
    return {
        metric: name,
        title,
        worseWhen,
        pairing: 'values',
        method: 'values alone',
        baseline,
        current,
        drop: worseWhen === 'higher' ? rise : -rise,
        rows: undefined,
        flips: undefined,
        sampling: undefined,
    };
}

;// CONCATENATED MODULE: ./build/comparison/compare-models.js













/**
 * Compares the model of this run with the baseline's by every performance metric of the run: row by row where both
 * have the rows, as two samples where the rows differ or only their number is known, by the values alone otherwise.
 * `own`: what came of other metrics, which are judged with them. The same seed gives the same numbers.
 */
function compareModels(here, there, policy, seed, own = []) {
    const answers = compareAnswers(here, there, seed);
    return judged({ ...answers, drops: [...answers.drops, ...own] }, policy);
}
const nothing = {
    drops: [],
    rows: undefined,
    concentration: undefined,
    calibration: undefined,
};
function compareAnswers(here, there, seed) {
    const [task, otherTask] = [here.testRun?.modelTask, there.testRun?.modelTask];
    if (task !== undefined && otherTask !== undefined && task !== otherTask)
        return nothing;
    const metrics = performance_metrics/* performanceMetrics */.C.filter(({ tasks }) => tasks.some((one) => one === task));
    const randomFor = (metric) => (0,random/* randomStream */._V)(seed, 'comparison', metric);
    if (!here.rows || !there.rows) {
        return { ...nothing, drops: compareValues(here, there, metrics, randomFor) };
    }
    const counts = {
        paired: 0,
        here: here.rows.hashes.length,
        there: there.rows.hashes.length,
    };
    const compared = compareRows(here.rows, there.rows, metrics, here.slices, randomFor);
    if (!compared)
        return nothing;
    const { paired, ...answers } = compared;
    return { ...answers, rows: { ...counts, paired } };
}
function judged({ drops, rows, concentration, calibration }, policy) {
    const all = calibration ? [...drops, calibration] : drops;
    const notes = all.flatMap((drop) => ((0,measured_drop/* isMeasured */.V2)(drop) ? [] : [drop.reason]));
    const metrics = [
        ...judgeDrops(drops.filter(measured_drop/* isMeasured */.V2), policy),
        ...(calibration && (0,measured_drop/* isMeasured */.V2)(calibration) ? [judgeCalibration(calibration, policy)] : []),
    ].sort(worstFirst);
    return { metrics, rows, concentration, notes };
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
            ? [compareEstimates(metric, former, present, spanOf(here.rows))]
            : [valueDrop(name, baseline, current)];
    });
}
/** `other`: the run that may tell the share of class 1, where this one doesn't. */
function estimateOf(metric, run, value, other, randomFor) {
    if (run.rows)
        return (0,estimate_from_rows/* estimateFromRows */.K)(metric, (0,answered_rows/* answersOfRun */.Ob)(run.rows), () => randomFor(metric.name));
    const rows = sampleSizeOf(metric.name, run.cases);
    if (rows === undefined || metric.kind !== 'classes')
        return undefined;
    return (0,estimate/* estimateFromValue */.OW)(metric, value, rows, positiveShareOf(other.rows));
}
/** How many labelled evaluation rows a metric was measured on, as its own case tells. */
function sampleSizeOf(metric, cases) {
    const testCase = cases.find(({ testType }) => testType === `model_performance:${metric}`);
    const size = testCase && (0,read/* read */.L)(testCase, measures.m.evaluationSampleSize);
    return size !== undefined && Number.isSafeInteger(size) && size > 0 ? size : undefined;
}
function positiveShareOf(rows) {
    const labelled = rows?.kind === 'classes' ? rows.labels.filter((label) => label >= 0) : new Int32Array();
    const positives = labelled.filter((label) => label === 1).length;
    return labelled.length === 0 ? 0.5 : positives / labelled.length;
}
/** Of the labels of the reference, where they are numbers. */
function spanOf(rows) {
    return rows?.kind === 'values' ? rows.labelSpan : 0;
}

// EXTERNAL MODULE: ./build/domain/metrics/guess-direction.js
var guess_direction = __webpack_require__(55258);
// EXTERNAL MODULE: ./build/domain/own-metric-case.js
var own_metric_case = __webpack_require__(4751);
// EXTERNAL MODULE: ./build/domain/words/quote-word.js
var quote_word = __webpack_require__(35676);
// EXTERNAL MODULE: ./build/statistics/normal.js + 1 modules
var normal = __webpack_require__(45075);
;// CONCATENATED MODULE: ./build/comparison/estimate-from-interval.js

/** From a value and its interval at one level: at another level each side reaches as far as a normal one would. */
function estimateFromInterval(value, { low, high, level }, rows) {
    const known = (0,normal/* standardErrorsOf */.ib)(level);
    return {
        value,
        rows,
        standardError: (high - low) / (2 * known),
        method: 'intervals as given',
        intervalAt: (wanted) => {
            const share = (0,normal/* standardErrorsOf */.ib)(wanted) / known;
            return { low: value - share * (value - low), high: value + share * (high - value) };
        },
    };
}

// EXTERNAL MODULE: ./build/statistics/mean-difference.js + 1 modules
var mean_difference = __webpack_require__(19627);
;// CONCATENATED MODULE: ./build/comparison/scores-drop.js







/**
 * How much worse the mean of the scores is than the baseline's: on the rows that both have where these are enough, else
 * as two samples. Scores of 0 and 1 alone are shares of rows, others are means.
 */
function scoresDrop(facts, there, here) {
    const pairs = pairRows(here, there);
    const isPaired = areEnoughPairs(pairs.here.length, here, there);
    const [former, present] = isPaired
        ? [takeScores(there, pairs.there), takeScores(here, pairs.here)]
        : [there.predictions.values, here.predictions.values];
    const areShares = former.every(isBit) && present.every(isBit);
    const compare = isPaired
        ? areShares
            ? pairedShares
            : pairedMeans
        : areShares
            ? independentShares
            : independentMeans;
    return compare(facts, former, present);
}
function pairedShares(facts, former, present) {
    const right = facts.worseWhen === 'lower' ? 1 : 0;
    const flips = { bothRight: 0, toWrong: 0, toRight: 0, bothWrong: 0 };
    for (const [row, score] of present.entries()) {
        if (former[row] === right)
            flips[score === right ? 'bothRight' : 'toWrong']++;
        else
            flips[score === right ? 'toRight' : 'bothWrong']++;
    }
    return {
        ...means(facts, former, present),
        pairing: 'paired',
        method: 'exact McNemar test, score interval',
        flips: { toWrong: flips.toWrong, toRight: flips.toRight },
        sampling: (0,paired_drop/* sampleShare */.wo)(flips),
    };
}
function pairedMeans(facts, former, present) {
    const sign = signOf(facts);
    const differences = former.map((score, row) => sign * (score - (present[row] ?? NaN)));
    return {
        ...means(facts, former, present),
        pairing: 'paired',
        method: 'paired t test',
        flips: undefined,
        sampling: sampleMeans((0,mean_difference/* pairedMeanDifference */.SL)((0,mean_difference/* sampleMean */.ux)(differences))),
    };
}
function independentShares(facts, former, present) {
    const [before, now] = [former, present].map((scores) => (0,estimate/* estimateShare */._5)(sumOf(scores), scores.length));
    if (!before || !now)
        throw new TypeError('there are two samples');
    return (0,independent_drop/* independentDrop */.O)(facts, before, now);
}
function independentMeans(facts, former, present) {
    const sign = signOf(facts);
    const [before, now] = [former, present].map((scores) => (0,mean_difference/* sampleMean */.ux)(scores.map((score) => sign * score)));
    if (!before || !now)
        throw new TypeError('there are two samples');
    return {
        ...means(facts, former, present),
        pairing: 'unpaired',
        method: "independent samples, Welch's t test",
        flips: undefined,
        sampling: sampleMeans((0,mean_difference/* welchDifference */.jw)(before, now)),
    };
}
function means(facts, former, present) {
    const [baseline, current] = [sumOf(former) / former.length, sumOf(present) / present.length];
    const { name: metric, title, worseWhen } = facts;
    const drop = signOf(facts) * (baseline - current);
    return { metric, title, worseWhen, baseline, current, drop, rows: present.length };
}
function sampleMeans(difference) {
    return {
        pWorse: (0,mean_difference/* chanceOfMean */.z1)(difference),
        intervalAt: (level) => (0,mean_difference/* meanInterval */.VO)(difference, level),
        detectableAt: (alpha) => (0,detectable/* detectableDifference */.r)(difference.standardError, alpha, measured_drop/* power */.yp),
    };
}
function signOf({ worseWhen }) {
    return worseWhen === 'lower' ? 1 : -1;
}
function takeScores({ predictions: { values } }, rows) {
    return Float64Array.from(rows, (row) => values[row] ?? NaN);
}
function sumOf(scores) {
    return scores.reduce((sum, score) => sum + score, 0);
}
function isBit(score) {
    return score === 0 || score === 1;
}

;// CONCATENATED MODULE: ./build/comparison/compare-own-metrics.js










/**
 * Compares the metrics that scripts of the user's own measured: row by row where both runs have scores, by their
 * intervals where both have those, else by their values alone.
 */
function compareOwnMetrics(here, there) {
    const metricsThere = (0,own_metric_case/* ownMetricsOf */.R)(there.cases);
    const drops = [];
    const turned = [];
    for (const [name, present] of (0,own_metric_case/* ownMetricsOf */.R)(here.cases)) {
        const former = metricsThere.get(name);
        const { worseWhen } = present;
        if (!former || worseWhen === undefined)
            continue;
        if (former.worseWhen !== worseWhen) {
            turned.push(name);
            continue;
        }
        const facts = { name: (0,own_metric/* ownMetricKey */._F)(name), title: `${name} (own)`, worseWhen };
        const areScored = former.isScored && present.isScored;
        const drop = areScored && here.scores && there.scores
            ? scoresDrop(facts, there.scores, here.scores)
            : dropOfTwo(facts, former, present);
        const unit = (0,own_metric/* unitOfOwnDrop */.td)(name, worseWhen, drop.baseline);
        drops.push(unit === 1 ? drop : inUnitsOf(unit, drop, "as a share of the baseline's"));
    }
    return { drops, uncompared: turned.length === 0 ? undefined : tellTurned(turned) };
}
function dropOfTwo(facts, former, present) {
    const [before, now] = [compare_own_metrics_estimateOf(former), compare_own_metrics_estimateOf(present)];
    return before && now
        ? { ...(0,independent_drop/* independentDrop */.O)(facts, before, now), rows: present.rows }
        : { ...dropOfValues(facts, former.value, present.value), rows: present.rows };
}
/** `undefined` where nothing tells how sure the value is. */
function compare_own_metrics_estimateOf({ name, value, rows, interval }) {
    if (interval)
        return estimateFromInterval(value, interval, rows ?? 0);
    const isShare = rows !== undefined && (0,guess_direction/* isShareOfRows */.wn)(name) && value >= 0 && value <= 1;
    return isShare ? (0,estimate/* estimateShare */._5)(Math.round(value * rows), rows) : undefined;
}
const shownNames = 5;
function tellTurned(names) {
    const more = names.length > shownNames ? ` and ${names.length - shownNames} more` : '';
    const shown = `${names.slice(0, shownNames).map(quote_word/* quoteWord */.X).join(', ')}${more}`;
    return `own metrics that were better the other way in the baseline could not be compared: ${shown}`;
}

// EXTERNAL MODULE: ./build/domain/words/settling-rows.js
var settling_rows = __webpack_require__(47157);
// EXTERNAL MODULE: ./build/domain/comparison-case.js
var comparison_case = __webpack_require__(98001);
// EXTERNAL MODULE: ./build/domain/words/plural.js
var plural = __webpack_require__(26457);
// EXTERNAL MODULE: ./build/domain/judge/is-uncertain.js
var is_uncertain = __webpack_require__(29195);
// EXTERNAL MODULE: ./build/domain/unit-of-drop.js
var unit_of_drop = __webpack_require__(29631);
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
            (0,read/* toMetric */.U)(measures.m.casesNotJudgedAnyMore, lost),
            (0,read/* toMetric */.U)(measures.m.casesThatTheBaselineJudged, judgedThere),
            ...(uncompared === undefined ? [] : [(0,read/* toMetric */.U)(measures.m.uncomparedModel, uncompared)]),
            ...(categories.length > 0 ? [(0,read/* toMetric */.U)(measures.m.lostCategories, list(categories))] : []),
            ...(tests.length > 0 ? [(0,read/* toMetric */.U)(measures.m.lostTests, list(tests))] : []),
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
    const unit = (0,unit_of_drop/* unitOfDrop */.$)(comparison);
    return [
        (0,read/* toMetric */.U)(measures.m.changeSinceTheBaseline, change),
        ...(interval
            ? [
                ...(unit === undefined
                    ? []
                    : [(0,read/* toMetric */.U)(measures.m.marginOfError, (unit * (interval.high - interval.low)) / 2)]),
                (0,read/* toMetric */.U)(measures.m.dropAtLeast, interval.low),
                (0,read/* toMetric */.U)(measures.m.dropAtMost, interval.high),
                (0,read/* toMetric */.U)(measures.m.confidenceLevel, level),
            ]
            : []),
        (0,read/* toMetric */.U)(measures.m.drop, drop),
        (0,read/* toMetric */.U)(measures.m.dropAllowed, maxDrop),
        (0,read/* toMetric */.U)(measures.m.baselineValue, baseline),
        (0,read/* toMetric */.U)(measures.m.valueOn('evaluation'), current),
        ...(rows === undefined ? [] : [(0,read/* toMetric */.U)(measures.m.evaluationSampleSize, rows)]),
        ...(flips
            ? [(0,read/* toMetric */.U)(measures.m.rowsFlippedToWrong, flips.toWrong), (0,read/* toMetric */.U)(measures.m.rowsFlippedToRight, flips.toRight)]
            : []),
        ...(detectable === undefined ? [] : [(0,read/* toMetric */.U)(measures.m.smallestDropToBeToldFromChance, detectable)]),
        (0,read/* toMetric */.U)(measures.m.method, method),
        ...(concentration && flips ? [(0,read/* toMetric */.U)(measures.m.flipsConcentrateIn, tell(concentration))] : []),
        ...(comparison.isUncertain ? [(0,is_uncertain/* uncertainMetric */.oZ)(tellUncertain(comparison))] : []),
    ];
}
/** `channel = shop: 41 of 120 rows went wrong, elsewhere 3 of 900`. */
function tell(concentration) {
    const { feature, subset, formerlyRight, toWrong } = concentration;
    const elsewhere = concentration.formerlyRightOverall - formerlyRight;
    return `${feature} = ${subset}: ${toWrong} of ${(0,plural/* plural */.L)(formerlyRight, 'row')} went wrong, elsewhere ${concentration.toWrongOverall - toWrong} of ${elsewhere}`;
}
function tellUncertain(comparison) {
    if (!comparison.interval)
        return 'beyond the threshold, and only the values are known, so that it may be chance';
    const settling = (0,settling_rows/* tellSettlingRows */.L)(comparison);
    return [
        'beyond the threshold by its point and not by its whole interval',
        ...(settling ? [settling] : []),
    ].join('; ');
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
    const answers = (0,answered_rows/* answersOfRun */.Ob)(rows);
    const estimates = metrics.flatMap((metric) => {
        const estimate = (0,estimate_from_rows/* estimateFromRows */.K)(metric, answers, () => (0,random/* randomStream */._V)(seed, 'comparison', metric.name));
        return 'value' in estimate ? [{ metric, estimate }] : [];
    });
    const alpha = familyAlpha / Math.max(1, estimates.length);
    return estimates.map(({ metric, estimate }) => ({
        metric: metric.name,
        title: metric.title,
        rows: estimate.rows,
        drop: (0,detectable/* detectableDifference */.r)(Math.SQRT2 * estimate.standardError, alpha, measured_drop/* power */.yp) / unitOf(metric, rows),
    }));
}
/** Drops in the label's unit are told as parts of the span of the labels. */
function unitOf(metric, rows) {
    const isScaled = metric.kind === 'values' && metric.unit === 'label' && rows.kind === 'values';
    return isScaled && rows.labelSpan > 0 ? rows.labelSpan : 1;
}

// EXTERNAL MODULE: ./build/domain/judge/severity-of.js
var severity_of = __webpack_require__(34838);
;// CONCATENATED MODULE: ./build/comparison/lost-coverage.js



const toleratedShare = 0.1;
/**
 * Counts judged cases by test, category and features. Which text a test sampled, or which subset is worst, may change
 * with the rows and is no loss. Nor is it that a case which names several columns for one cause names others now: each
 * column of it is judged, there or in a case of its own. With `asManyRows` as there, a test that is skipped here by its
 * own reason (of few positives there may be 41 in one sample and 39 in the next) counts by its cases alone.
 */
function findLostCoverage(here, there, asManyRows = false) {
    const [judgedHere, judgedThere] = [here.filter(isJudged), there.filter(isJudged)];
    const left = countBy(judgedHere, identityOf);
    const isGatheredHere = gatheredColumns(judgedHere);
    let lost = 0;
    for (const testCase of judgedThere) {
        const identity = identityOf(testCase);
        const count = left.get(identity) ?? 0;
        if (count > 0)
            left.set(identity, count - 1);
        else if (!isGatheredHere(testCase))
            lost++;
    }
    const missing = (cases, word) => {
        const present = new Set(judgedHere.map(word));
        return [...new Set(cases.map(word))].filter((one) => !present.has(one)).sort();
    };
    const categories = missing(judgedThere, ({ category }) => category);
    // A metric of the user's own has no rows of its own to be short of.
    const tried = asManyRows ? here.filter(({ testType }) => !(0,own_metric/* isOwnMetric */.FN)(testType)) : [];
    const triedHere = new Set(tried.map(({ testType }) => testType));
    const tests = missing(judgedThere.filter(({ category }) => !categories.includes(category)), ({ testType }) => testType).filter((testType) => !triedHere.has(testType));
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
/** Tells whether all columns of a case are judged, though not by a case of the same columns; one of the two has several. */
function gatheredColumns(judged) {
    const keyOf = ({ testType, category }, feature) => JSON.stringify([testType, category, feature]);
    const keysOf = (cases) => new Set(cases.flatMap((one) => one.features.map((feature) => keyOf(one, feature))));
    const [all, inSeveral] = [keysOf(judged), keysOf(judged.filter(({ features }) => features.length > 1))];
    return (testCase) => {
        const { features } = testCase;
        const keys = features.length > 1 ? all : inSeveral;
        return features.length > 0 && features.every((feature) => keys.has(keyOf(testCase, feature)));
    };
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
    const pairing = metrics.find(({ metric }) => !(0,own_metric/* isOwnMetric */.FN)(metric))?.pairing;
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
    if (metrics.some(({ metric, pairing: met }) => met === 'unpaired' && (0,own_metric/* isOwnMetric */.FN)(metric))) {
        sentences.push('Own metrics with an interval, or with scores of other rows, are compared as two samples; scores of the same rows would tell more.');
    }
    if (metrics.some((metric) => metric.pairing === 'values')) {
        sentences.push(`Where only values are known, a drop counts when it is beyond ${valueTolerance} as well, since no interval can be told.`);
    }
    return sentences;
}

;// CONCATENATED MODULE: ./build/comparison/compare-runs.js







/** Compares a run with its baseline: the models' answers, own metrics and scores, and what was judged at all. */
function compareRuns({ testRun, cases }, evidence, baseline, policy, seed, scores) {
    const here = { testRun, cases, rows: evidence?.rows, slices: evidence?.slices ?? [], scores };
    const own = compareOwnMetrics(here, baseline);
    const compared = compareModels(here, baseline, policy, seed, own.drops);
    const model = { ...compared, notes: [...describePairing(compared, baseline), ...compared.notes] };
    const lost = coverageCase(findLostCoverage(cases, baseline.cases, hasAsManyRows(evidence?.rows, baseline.rows)), uncompared(model, baseline) ?? own.uncompared, policy.onLostCoverage);
    return { model, cases: [...metricCases(model), ...(lost ? [lost] : [])], detectable: detectableOf(model) };
}
/** With fewer rows than this share of the baseline's, data went missing. */
const leastShareOfRows = 0.8;
function hasAsManyRows(here, there) {
    return (here !== undefined && there !== undefined && here.hashes.length >= leastShareOfRows * there.hashes.length);
}
/** Why no metric could be compared though the baseline has some. */
function uncompared({ metrics, notes }, { testRun }) {
    const isAny = metrics.some(({ metric }) => !(0,own_metric/* isOwnMetric */.FN)(metric));
    if (isAny || (testRun?.modelMetrics.length ?? 0) === 0)
        return undefined;
    return `none of the baseline's metrics could be compared${notes[0] === undefined ? '' : `: ${notes[0]}`}`;
}

;// CONCATENATED MODULE: ./build/comparison/index.js
/** The room's gate, loaded only by runs that compare. */




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

/***/ 4751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ ownMetricsOf),
/* harmony export */   u: () => (/* binding */ toOwnMetricCase)
/* harmony export */ });
/* harmony import */ var _least_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64740);
/* harmony import */ var _measures_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57307);
/* harmony import */ var _measures_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24619);
/* harmony import */ var _own_metric_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53226);




/**
 * An own metric as a case of the run: so the next run finds it in results.json, and misses it where it is gone. One that
 * can't be compared is a skip that says why.
 */
function toOwnMetricCase(metric) {
    const why = whyNotCompared(metric);
    return {
        testType: (0,_own_metric_js__WEBPACK_IMPORTED_MODULE_2__/* .ownMetricKey */ ._F)(metric.name),
        caseId: '0',
        category: 'model-performance',
        features: [],
        status: why === undefined ? 'pass' : 'skip',
        severity: why === undefined ? 'pass' : undefined,
        importance: undefined,
        metrics: [...describe(metric), ...(why === undefined ? [] : [(0,_measures_read_js__WEBPACK_IMPORTED_MODULE_1__/* .toMetric */ .U)(_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.skipReason, why)])],
        unknownWords: [],
    };
}
function whyNotCompared({ worseWhen, rows }) {
    if (worseWhen === undefined) {
        return 'its name does not tell which way it is better: write "direction": "higher" or "lower" beside its value';
    }
    if (rows !== undefined && rows < _least_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .leastRows */ .D) {
        return `it was measured on ${rows} rows, and at least ${_least_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .leastRows */ .D} are needed`;
    }
    return undefined;
}
function describe({ value, worseWhen, rows, interval, isScored }) {
    return [
        (0,_measures_read_js__WEBPACK_IMPORTED_MODULE_1__/* .toMetric */ .U)(_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.ownValue, value),
        ...(interval
            ? [
                (0,_measures_read_js__WEBPACK_IMPORTED_MODULE_1__/* .toMetric */ .U)(_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.marginOfError, (interval.high - interval.low) / 2),
                (0,_measures_read_js__WEBPACK_IMPORTED_MODULE_1__/* .toMetric */ .U)(_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.atLeast, interval.low),
                (0,_measures_read_js__WEBPACK_IMPORTED_MODULE_1__/* .toMetric */ .U)(_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.atMost, interval.high),
                (0,_measures_read_js__WEBPACK_IMPORTED_MODULE_1__/* .toMetric */ .U)(_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.confidenceLevel, interval.level),
            ]
            : []),
        ...(rows === undefined ? [] : [(0,_measures_read_js__WEBPACK_IMPORTED_MODULE_1__/* .toMetric */ .U)(_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.evaluationSampleSize, rows)]),
        ...(worseWhen === undefined ? [] : [(0,_measures_read_js__WEBPACK_IMPORTED_MODULE_1__/* .toMetric */ .U)(_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.betterWhen, better[worseWhen])]),
        (0,_measures_read_js__WEBPACK_IMPORTED_MODULE_1__/* .toMetric */ .U)(_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.measuredBy, isScored ? scored : written),
    ];
}
const better = { lower: 'higher', higher: 'lower' };
const scored = 'a score for each row';
const written = 'a script of your own';
/** The own metrics that can be compared, by name. The cases may come from a file of anywhere. */
function ownMetricsOf(cases) {
    const found = cases.flatMap((testCase) => fromOwnMetricCase(testCase) ?? []);
    return new Map(found.map((metric) => [metric.name, metric]));
}
function fromOwnMetricCase(testCase) {
    const { testType, status } = testCase;
    const name = (0,_own_metric_js__WEBPACK_IMPORTED_MODULE_2__/* .ownMetricName */ .OG)(testType);
    if (!(0,_own_metric_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwnMetric */ .FN)(testType) || status !== 'pass' || name.length > _own_metric_js__WEBPACK_IMPORTED_MODULE_2__/* .longestOwnName */ .st)
        return undefined;
    const value = (0,_measures_read_js__WEBPACK_IMPORTED_MODULE_1__/* .read */ .L)(testCase, _measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.ownValue);
    const rows = (0,_measures_read_js__WEBPACK_IMPORTED_MODULE_1__/* .read */ .L)(testCase, _measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.evaluationSampleSize);
    const betterWhen = (0,_measures_read_js__WEBPACK_IMPORTED_MODULE_1__/* .read */ .L)(testCase, _measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.betterWhen);
    const worseWhen = betterWhen === 'higher' ? 'lower' : betterWhen === 'lower' ? 'higher' : undefined;
    if (value === undefined || worseWhen === undefined)
        return undefined;
    return {
        name,
        value,
        worseWhen,
        rows: rows !== undefined && Number.isSafeInteger(rows) && rows >= _least_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .leastRows */ .D ? rows : undefined,
        interval: intervalOf(testCase, value),
        isScored: (0,_measures_read_js__WEBPACK_IMPORTED_MODULE_1__/* .read */ .L)(testCase, _measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.measuredBy) === scored,
    };
}
function intervalOf(testCase, value) {
    const [low, high] = [(0,_measures_read_js__WEBPACK_IMPORTED_MODULE_1__/* .read */ .L)(testCase, _measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.atLeast), (0,_measures_read_js__WEBPACK_IMPORTED_MODULE_1__/* .read */ .L)(testCase, _measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.atMost)];
    const level = (0,_measures_read_js__WEBPACK_IMPORTED_MODULE_1__/* .read */ .L)(testCase, _measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.confidenceLevel);
    if (low === undefined || high === undefined || level === undefined)
        return undefined;
    return low <= value && value <= high && level > 0 && level < 1 ? { low, high, level } : undefined;
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

/***/ 52167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pm: () => (/* binding */ smallestRanks),
/* harmony export */   _V: () => (/* binding */ randomStream),
/* harmony export */   jH: () => (/* binding */ drawByKey),
/* harmony export */   mh: () => (/* binding */ sampleRows)
/* harmony export */ });
/* harmony import */ var _sort_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78884);

/**
 * A stream that depends on nothing but its keys (seed, test, row, …), so the order of work, the batch size and the
 * number of threads cannot change it. sfc32 seeded by a 128-bit FNV-style hash of the keys.
 * Source: PractRand 0.95 (sfc32, Chris Doty-Humphrey); MurmurHash3's finaliser for the seeding.
 */
function randomStream(...keys) {
    const words = firstWords();
    mix(words, keys.map(String).join('\u0000'));
    const generator = new Generator();
    generator.seed(words);
    const next = () => generator.next();
    const below = (bound) => {
        if (!(bound >= 1))
            throw new RangeError(`A bound of at least 1 is needed, not ${bound}.`);
        return Math.floor(next() * bound);
    };
    return { next, below };
}
/** sfc32, seeded by four words and warmed up. */
class Generator {
    a = 0;
    b = 0;
    c = 0;
    d = 0;
    seed(words) {
        this.a = finalise(words[0] ?? 0);
        this.b = finalise(words[1] ?? 0);
        this.c = finalise(words[2] ?? 0);
        this.d = finalise(words[3] ?? 0);
        for (let round = 0; round < 12; round++)
            this.nextUint32();
    }
    next() {
        return ((this.nextUint32() >>> 5) * 67108864 + (this.nextUint32() >>> 6)) / 9007199254740992;
    }
    nextUint32() {
        const sum = (((this.a + this.b) | 0) + this.d) | 0;
        this.d = (this.d + 1) | 0;
        this.a = this.b ^ (this.b >>> 9);
        this.b = (this.c + (this.c << 3)) | 0;
        this.c = (this.c << 21) | (this.c >>> 11);
        this.c = (this.c + sum) | 0;
        return sum >>> 0;
    }
}
function firstWords() {
    return Int32Array.of(0x9e3779b9, 0x243f6a88, 0xb7e15162, 0x6a09e667);
}
/** Goes on with a hash, of which each word has a factor of its own. */
function mix(words, text) {
    for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        words[0] = Math.imul((words[0] ?? 0) ^ code, 0x01000193);
        words[1] = Math.imul((words[1] ?? 0) ^ code, 0x85ebca6b);
        words[2] = Math.imul((words[2] ?? 0) ^ code, 0xc2b2ae35);
        words[3] = Math.imul((words[3] ?? 0) ^ code, 0x27d4eb2f);
    }
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
    const ranks = rankRows(rows, keys);
    const last = ranks.toSorted()[size - 1] ?? 0;
    const ties = rows.filter((_, place) => ranks[place] === last).sort((a, b) => a - b);
    const taken = new Set(ties.slice(0, size - ranks.reduce((count, rank) => count + Number(rank < last), 0)));
    return rows.filter((row, place) => {
        const rank = ranks[place] ?? 1;
        return rank < last || (rank === last && taken.has(row));
    });
}
/** The first number of each row's own stream, `randomStream(...keys, row)`; there may be millions. */
function rankRows(rows, keys) {
    const begun = firstWords();
    mix(begun, [...keys, ''].map(String).join('\u0000'));
    const words = firstWords();
    const generator = new Generator();
    return Float64Array.from(rows, (row) => {
        words.set(begun);
        mix(words, String(row));
        generator.seed(words);
        return generator.next();
    });
}
/** The `size` rows with the smallest ranks, in their given order, which is upwards; of equal ranks the first rows. */
function smallestRanks(rows, ranks, size) {
    if (rows.length <= size)
        return rows.slice();
    const highest = size === 0 ? -1 : nthSmallest(ranks, size - 1);
    let equals = size;
    for (const rank of ranks)
        if (rank < highest)
            equals--;
    const drawn = new Int32Array(size);
    let count = 0;
    for (let place = 0; place < rows.length; place++) {
        const rank = ranks[place] ?? Infinity;
        if (rank < highest || (rank === highest && equals-- > 0))
            drawn[count++] = rows[place] ?? 0;
    }
    return drawn;
}
/** More cells than this are slower than the few numbers more that they would spare sorting. */
const mostCells = 65_536;
/** The number at that place, from 0, were they sorted: only those of its own cell of an even grid are. */
function nthSmallest(numbers, place) {
    let [least, most] = [Infinity, -Infinity];
    for (let at = 0; at < numbers.length; at++) {
        const number = numbers[at] ?? NaN;
        if (number < least)
            least = number;
        if (number > most)
            most = number;
    }
    const cells = Math.min(mostCells, numbers.length);
    const scale = (cells - 1) / (most - least);
    if (!Number.isFinite(scale))
        return (0,_sort_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .sortNumbers */ .D)(numbers)[place] ?? NaN;
    const cellOf = (number) => Math.floor((number - least) * scale);
    const counts = new Int32Array(cells);
    for (let at = 0; at < numbers.length; at++) {
        const cell = cellOf(numbers[at] ?? NaN);
        counts[cell] = (counts[cell] ?? 0) + 1;
    }
    let [cell, before] = [0, 0];
    while (before + (counts[cell] ?? Infinity) <= place)
        before += counts[cell++] ?? 0;
    return (0,_sort_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .sortNumbers */ .D)(numbers.filter((number) => cellOf(number) === cell))[place - before] ?? NaN;
}
/**
 * `size` of the rows from 0 to `rowCount` − 1, drawn without replacement and returned upwards; all when there are no more.
 * Each row's chance hangs on its number and the stream's first numbers alone; for very many rows, where a stream for each
 * would take a second.
 */
function drawByKey(rowCount, size, stream) {
    const rows = new Int32Array(rowCount);
    for (let row = 0; row < rowCount; row++)
        rows[row] = row;
    if (rowCount <= size)
        return rows;
    const [salt, other] = [stream.below(2 ** 32), stream.below(2 ** 32)];
    const ranks = new Float64Array(rowCount);
    for (let row = 0; row < rowCount; row++)
        ranks[row] = finalise(finalise(row ^ salt) ^ other) >>> 0;
    return smallestRanks(rows, ranks, size);
}


/***/ }),

/***/ 78884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ sortNumbers)
/* harmony export */ });
/** Below this the runtime's own sort is as quick. */
const few = 1000;
/** From so many on fewer passes over more counters are quicker. */
const many = 32_768;
const [shortDigit, longDigit] = [11, 16];
const signBit = 0x80000000 | 0;
const highOfInfinity = 0x7ff00000;
/** A number as two whole ones, the lower half first. */
const halvesEach = 2;
const [lowHalf, highHalf] = [0, 1];
/** So many moves of a number take as long as sorting by the lower half, too. */
const mostMovesEach = 4;
/** Two for all sorts, since fresh memory is what costs; in halves of numbers. */
let spare = [new Int32Array(0), new Int32Array(0)];
/**
 * The numbers sorted upwards, −0 before 0, NaN left out; good until the next call. The same as `toSorted` of typed arrays, by
 * radix in a third to a fifth of its time. Source: D. E. Knuth, The Art of Computer Programming, 5.2.5.
 */
function sortNumbers(values) {
    if (values.length < few)
        return values.filter((value) => !Number.isNaN(value)).sort();
    let [from, to] = takeSpare(values.length);
    const length = toKeys(values, from);
    [from, to] = [from.subarray(0, length), to.subarray(0, length)];
    // By the upper half they are nearly sorted, as a rule: it tells numbers apart that differ by a millionth.
    const isByHigh = isSpread(from);
    if (isByHigh)
        [from, to] = sortKeys(from, to, [highHalf]);
    if (!isByHigh || !settle(from))
        [from] = sortKeys(from, to, [lowHalf, highHalf]);
    return fromKeys(from);
}
/** By these halves, the last one counting most. The sorted ones are the first of both. */
function sortKeys(from, to, halves) {
    const digitBits = from.length / halvesEach < many ? shortDigit : longDigit;
    const starts = new Int32Array(1 << digitBits);
    for (const half of halves) {
        for (let shift = 0; shift < 32; shift += digitBits) {
            if (!findStarts(from, half, shift, starts))
                continue;
            distribute(from, to, half, shift, starts);
            [from, to] = [to, from];
        }
    }
    return [from, to];
}
/** Whether upper halves may tell most numbers apart: those of the times of one day are too few. */
function isSpread(keys) {
    let [least, most] = [Infinity, -Infinity];
    for (let at = highHalf; at < keys.length; at += halvesEach) {
        const high = (keys[at] ?? 0) >>> 0;
        if (high < least)
            least = high;
        if (high > most)
            most = high;
    }
    return (most - least) * mostMovesEach * halvesEach >= keys.length;
}
/** Sorts those of equal upper halves by their lower ones, one by one; false when it gives up, for they are too many. */
function settle(keys) {
    let moves = mostMovesEach * keys.length;
    for (let at = halvesEach; at < keys.length; at += halvesEach) {
        const high = keys[at + 1];
        if (keys[at - 1] !== high)
            continue;
        const low = keys[at] ?? 0;
        let to = at;
        while (keys[to - 1] === high && (keys[to - halvesEach] ?? 0) >>> 0 > low >>> 0) {
            keys[to] = keys[to - halvesEach] ?? 0;
            to -= halvesEach;
        }
        keys[to] = low;
        moves -= at - to;
        if (moves < 0)
            return false;
    }
    return true;
}
function takeSpare(count) {
    const length = halvesEach * count;
    if (spare[0].length < length)
        spare = [new Int32Array(length), new Int32Array(length)];
    return [spare[0], spare[1]];
}
/** Bits that are in the numbers' order as whole numbers without a sign. Returns how many halves they are. */
function toKeys(values, keys) {
    const halves = new Int32Array(values.buffer, values.byteOffset, halvesEach * values.length);
    let length = 0;
    for (let at = 0; at < halves.length; at += halvesEach) {
        const [low, high] = [halves[at] ?? 0, halves[at + 1] ?? 0];
        if (isNotANumber(low, high))
            continue;
        const ifNegative = high >> 31;
        keys[length] = low ^ ifNegative;
        keys[length + 1] = high ^ (ifNegative | signBit);
        length += halvesEach;
    }
    return length;
}
/** Source: IEEE 754, the bits of NaN: a greater size than infinity's. */
function isNotANumber(low, high) {
    const size = high & ~signBit;
    return size > highOfInfinity || (size === highOfInfinity && low !== 0);
}
/** In their own place. */
function fromKeys(keys) {
    for (let at = 0; at < keys.length; at += halvesEach) {
        const high = keys[at + 1] ?? 0;
        const ifNegative = ~(high >> 31);
        keys[at] = (keys[at] ?? 0) ^ ifNegative;
        keys[at + 1] = high ^ (ifNegative | signBit);
    }
    return new Float64Array(keys.buffer, keys.byteOffset, keys.length / halvesEach);
}
/** Where the numbers of each digit start; false when all have the same one, which changes nothing. */
function findStarts(keys, half, shift, starts) {
    const mask = starts.length - 1;
    starts.fill(0);
    for (let at = half; at < keys.length; at += halvesEach) {
        const digit = ((keys[at] ?? 0) >>> shift) & mask;
        starts[digit] = (starts[digit] ?? 0) + 1;
    }
    const first = ((keys[half] ?? 0) >>> shift) & mask;
    if (halvesEach * (starts[first] ?? 0) === keys.length)
        return false;
    let sum = 0;
    for (let digit = 0; digit < starts.length; digit++) {
        const count = starts[digit] ?? 0;
        starts[digit] = sum;
        sum += count;
    }
    return true;
}
function distribute(from, to, half, shift, starts) {
    const mask = starts.length - 1;
    for (let at = 0; at < from.length; at += halvesEach) {
        const digit = ((from[at + half] ?? 0) >>> shift) & mask;
        const place = starts[digit] ?? 0;
        starts[digit] = place + 1;
        to[2 * place] = from[at] ?? 0;
        to[2 * place + 1] = from[at + 1] ?? 0;
    }
}


/***/ })

};
