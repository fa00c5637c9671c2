export const id = "read-scores";
export const ids = ["read-scores"];
export const modules = {

/***/ 49167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readScores: () => (/* binding */ readScores)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _domain_metrics_guess_direction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55258);
/* harmony import */ var _domain_own_metric_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53226);
/* harmony import */ var _domain_words_quote_word_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(35676);
/* harmony import */ var _engine_data_data_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89253);
/* harmony import */ var _engine_data_find_column_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80144);
/* harmony import */ var _engine_data_read_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61162);
/* harmony import */ var _engine_data_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87992);
/* harmony import */ var _engine_data_type_column_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41417);
/* harmony import */ var _statistics_mean_difference_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(19627);
/* harmony import */ var _statistics_proportion_interval_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(25838);











const idColumn = 'id';
const usualColumns = ['score', 'correct'];
const level = 0.95;
/** Unpacked, in bytes. */
const mostBytes = 2 * 1024 * 1024 * 1024;
/**
 * The scores of a file with a row for each row that was scored: its `id`, and `score`, `correct` (0 and 1, or true and
 * false) or one other column. Throws DataError when it is no such file, a row has no id or no score, or an id is there
 * twice.
 */
async function readScores(path) {
    let name = '';
    const source = await (0,_engine_data_read_table_js__WEBPACK_IMPORTED_MODULE_5__/* .readTable */ .x)(path, {
        check: (names) => {
            (0,_engine_data_find_column_js__WEBPACK_IMPORTED_MODULE_4__/* .checkColumn */ .R)({ names }, idColumn, 'the column of ids', path);
            name = chooseColumn(names, path);
        },
        typingOf: (column) => (column === idColumn ? 'prose' : 'number'),
        needs: (column) => column === idColumn || column === name,
    }, mostBytes);
    const hashes = hashIds(columnFrom(source, idColumn, 'prose'), path);
    const values = readNumbers(columnFrom(source, name, 'number'), name, path);
    if (values.length === 0)
        throw new _engine_data_data_error_js__WEBPACK_IMPORTED_MODULE_3__.DataError(`${path} has no rows of data.`);
    return { metric: toMetric(name, values, path), rows: toRows(hashes, values) };
}
function chooseColumn(names, path) {
    const usual = usualColumns.filter((one) => names.includes(one));
    const others = names.filter((one) => one !== idColumn);
    const [chosen] = usual.length === 1 ? usual : others;
    if (chosen === undefined || (usual.length !== 1 && others.length > 1)) {
        throw new _engine_data_data_error_js__WEBPACK_IMPORTED_MODULE_3__.DataError(`${path} needs one column of scores beside ${idColumn}, called score or correct. Its columns: ${(0,_engine_data_find_column_js__WEBPACK_IMPORTED_MODULE_4__/* .listColumns */ .U)(names)}.`);
    }
    if (chosen.length > _domain_own_metric_js__WEBPACK_IMPORTED_MODULE_2__/* .longestOwnName */ .st) {
        throw new _engine_data_data_error_js__WEBPACK_IMPORTED_MODULE_3__.DataError(`${path}: the name of its column of scores has more than ${_domain_own_metric_js__WEBPACK_IMPORTED_MODULE_2__/* .longestOwnName */ .st} characters.`);
    }
    return chosen;
}
function columnFrom(source, name, typing) {
    if (source.kind === 'typed')
        return (0,_engine_data_table_js__WEBPACK_IMPORTED_MODULE_6__/* .columnOf */ .uV)(source.table, name);
    const { fields, form } = source.table;
    const ofColumn = fields.get(name);
    if (!ofColumn)
        throw new TypeError('the columns were checked before');
    return (0,_engine_data_type_column_js__WEBPACK_IMPORTED_MODULE_7__/* .typeColumn */ .X)(ofColumn, form.spelling, typing);
}
/** The first 8 bytes of each id's SHA-256. An id is what it reads as: 7 of JSON is "7" of CSV. */
function hashIds(ids, path) {
    const rows = new Map();
    return BigInt64Array.from(ids.map((cell, row) => {
        if (cell === null || cell === '')
            throw new _engine_data_data_error_js__WEBPACK_IMPORTED_MODULE_3__.DataError(`${path}, row ${row + 1}: the id is missing.`);
        const id = String(cell);
        const before = rows.get(id);
        if (before !== undefined) {
            throw new _engine_data_data_error_js__WEBPACK_IMPORTED_MODULE_3__.DataError(`${path} has the id ${(0,_domain_words_quote_word_js__WEBPACK_IMPORTED_MODULE_8__/* .quoteWord */ .X)(id)} twice, in rows ${before + 1} and ${row + 1}: each scored row needs an id of its own.`);
        }
        rows.set(id, row);
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(id).digest().readBigInt64BE();
    }));
}
function readNumbers(column, name, path) {
    return Float64Array.from(column.map((cell, row) => {
        const value = toNumber(cell);
        const isRight = value === 0 || value === 1;
        if (Number.isFinite(value) && (isRight || name !== 'correct'))
            return value;
        const allowed = name === 'correct' ? '0, 1, true or false' : 'a finite number';
        throw new _engine_data_data_error_js__WEBPACK_IMPORTED_MODULE_3__.DataError(`${path}, column ${(0,_domain_words_quote_word_js__WEBPACK_IMPORTED_MODULE_8__/* .quoteWord */ .X)(name)}, row ${row + 1}: ${cell === null ? 'null' : (0,_domain_words_quote_word_js__WEBPACK_IMPORTED_MODULE_8__/* .quoteWord */ .X)(String(cell))} is not ${allowed}.`);
    }));
}
/** NaN for what is neither a number nor true or false. */
function toNumber(cell) {
    if (typeof cell === 'number')
        return cell;
    const word = String(cell).toLowerCase();
    return word === 'true' ? 1 : word === 'false' ? 0 : NaN;
}
function toMetric(name, values, path) {
    const worseWhen = (0,_domain_metrics_guess_direction_js__WEBPACK_IMPORTED_MODULE_1__/* .guessDirection */ .xD)(name);
    if (worseWhen === undefined) {
        throw new _engine_data_data_error_js__WEBPACK_IMPORTED_MODULE_3__.DataError(`${path}: nothing tells whether more of ${(0,_domain_words_quote_word_js__WEBPACK_IMPORTED_MODULE_8__/* .quoteWord */ .X)(name)} is better. Call the column score where it is, and error or loss where less is.`);
    }
    const rows = values.length;
    const sum = values.reduce((total, value) => total + value, 0);
    const areShares = values.every((value) => value === 0 || value === 1);
    const { low, high } = areShares
        ? (0,_statistics_proportion_interval_js__WEBPACK_IMPORTED_MODULE_9__/* .wilsonInterval */ .Y)({ successes: sum, total: rows }, level)
        : (0,_statistics_mean_difference_js__WEBPACK_IMPORTED_MODULE_10__/* .meanInterval */ .VO)((0,_statistics_mean_difference_js__WEBPACK_IMPORTED_MODULE_10__/* .pairedMeanDifference */ .SL)((0,_statistics_mean_difference_js__WEBPACK_IMPORTED_MODULE_10__/* .sampleMean */ .ux)(values)), level);
    const interval = low < high ? { low, high, level } : undefined;
    return { name, value: sum / rows, worseWhen, rows, interval, isScored: true };
}
/** As the rows of a regression model that says the score, so that what keeps those keeps these. */
function toRows(hashes, values) {
    const rowCount = values.length;
    return {
        kind: 'values',
        rowNumbers: Int32Array.from({ length: rowCount }, (_, row) => row + 1),
        hashes,
        labels: new Float64Array(rowCount).fill(NaN),
        predictions: { kind: 'values', rowCount, values },
        labelSpan: 0,
    };
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

/***/ 25838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ clopperPearsonInterval),
/* harmony export */   Y: () => (/* binding */ wilsonInterval)
/* harmony export */ });
/* harmony import */ var _binomial_tail_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83960);
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25449);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45075);



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
