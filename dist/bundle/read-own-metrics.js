export const id = "read-own-metrics";
export const ids = ["read-own-metrics"];
export const modules = {

/***/ 64740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ leastRows)
/* harmony export */ });
/** Fewer rows than these that matter to a metric tell nothing of it. */
const leastRows = 20;


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

/***/ 80859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readOwnMetrics: () => (/* binding */ readOwnMetrics)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(56046);
// EXTERNAL MODULE: ./build/domain/own-metric-case.js
var own_metric_case = __webpack_require__(4751);
// EXTERNAL MODULE: ./build/domain/words/format-bytes.js
var format_bytes = __webpack_require__(22210);
// EXTERNAL MODULE: ./build/domain/words/plural.js
var plural = __webpack_require__(26457);
// EXTERNAL MODULE: ./build/domain/words/quote-word.js
var quote_word = __webpack_require__(35676);
// EXTERNAL MODULE: ./build/domain/own-metric.js
var own_metric = __webpack_require__(53226);
// EXTERNAL MODULE: ./build/domain/words/shorten.js
var shorten = __webpack_require__(90474);
// EXTERNAL MODULE: ./build/domain/metrics/guess-direction.js
var guess_direction = __webpack_require__(55258);
// EXTERNAL MODULE: ./build/domain/words/nearest.js
var nearest = __webpack_require__(72741);
;// CONCATENATED MODULE: ./build/own-metrics/read-metric.js



const usualLevel = 0.95;
const directions = ['higher', 'lower'];
const details = ['value', 'rows', 'interval', 'level', 'direction'];
const metricsExample = '{"accuracy": 0.91, "latency": {"value": 12.4, "rows": 500, "interval": [12.1, 12.7], "direction": "lower"}}';
/** One metric, a number or an object; `undefined` when `refuse` was told why it is none. */
function readMetric(name, given, refuse) {
    const here = (0,quote_word/* quoteWord */.X)(name);
    if (!isObject(given)) {
        const value = readValue(given, here, refuse);
        return value === undefined ? undefined : { ...plain(name), value };
    }
    if (!Object.hasOwn(given, 'value')) {
        return refuse(`${here} is an object without "value". Metrics can't be nested: write ${(0,quote_word/* quoteWord */.X)(`${name}_accuracy`)} for a metric in it. Example: ${metricsExample}`);
    }
    const strange = Object.keys(given).find((key) => !details.includes(key));
    if (strange !== undefined) {
        return refuse(`${here} has ${(0,quote_word/* quoteWord */.X)(strange)}.${(0,nearest/* didYouMean */.au)(strange.slice(0, 40), details)} Allowed are ${details.join(', ')}.`);
    }
    const value = readValue(given['value'], here, refuse);
    if (value === undefined)
        return undefined;
    const { rows, interval, level = usualLevel, direction } = given;
    if (rows !== undefined && !isCount(rows))
        return refuse(`${here}: rows must be a whole number of at least 1. Example: 500`);
    if (direction !== undefined && !directions.includes(direction)) {
        return refuse(`${here}: direction must be "higher" or "lower", the way in which it is better.`);
    }
    if (!isLevel(level))
        return refuse(`${here}: level, that of its interval, must lie between 0.5 and 1. Example: 0.95`);
    if (interval !== undefined && !isIntervalOf(value, interval)) {
        return refuse(`${here}: interval must be two numbers with the value ${value} between them, the lower one first. Example: [0.88, 0.93]`);
    }
    const worseWhen = direction === undefined ? (0,guess_direction/* guessDirection */.xD)(name) : direction === 'higher' ? 'lower' : 'higher';
    return {
        name,
        value,
        worseWhen,
        rows,
        interval: interval && { low: interval[0], high: interval[1], level },
        isScored: false,
    };
}
function plain(name) {
    return { name, worseWhen: (0,guess_direction/* guessDirection */.xD)(name), rows: undefined, interval: undefined, isScored: false };
}
function readValue(given, here, refuse) {
    if (isFiniteNumber(given))
        return given;
    return refuse(`${here} is ${shown(given)}, and a metric is a finite number: leave out what is none.`);
}
/** What is nested may be so a million times. */
function shown(given) {
    if (typeof given === 'string')
        return (0,quote_word/* quoteWord */.X)(given);
    if (Array.isArray(given))
        return 'a list';
    return isObject(given) ? 'an object' : String(given);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isCount(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 1;
}
function isLevel(value) {
    return typeof value === 'number' && value >= 0.5 && value < 1;
}
function isIntervalOf(value, given) {
    if (!Array.isArray(given) || given.length !== 2)
        return false;
    const [low, high] = given;
    return isFiniteNumber(low) && isFiniteNumber(high) && low <= value && value <= high && low < high;
}
function isFiniteNumber(value) {
    return typeof value === 'number' && Number.isFinite(value);
}

;// CONCATENATED MODULE: ./build/own-metrics/read-metrics.js




const mostMetrics = 200;
const shownProblems = 10;
// eslint-disable-next-line no-control-regex -- what a name may not hold
const unprintable = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
/**
 * The metrics of a JSON text: numbers by name, objects by name, or a list of objects with their name. `problem` is told
 * all that is wrong; then the metrics are not whole. Whatever is in the text is foreign.
 */
function readMetrics(text, problem) {
    let told = 0;
    const refuse = (message) => {
        if (++told <= shownProblems)
            problem(message);
        return undefined;
    };
    const entries = toEntries(parse(text, refuse), refuse);
    if (!entries)
        return [];
    if (entries.length === 0 && told === 0)
        refuse(`holds no metric. Example: ${metricsExample}`);
    if (entries.length > mostMetrics) {
        refuse(`holds ${entries.length} metrics, and at most ${mostMetrics} are compared: leave out what nobody judges by.`);
        return [];
    }
    const names = new Set();
    const metrics = entries.flatMap(([name, given]) => {
        const why = names.has(name) ? 'is there twice: give each metric a name of its own.' : whyNoName(name);
        names.add(name);
        const metric = why === undefined ? readMetric(name, given, refuse) : refuse(`the name ${(0,quote_word/* quoteWord */.X)(name)} ${why}`);
        return metric ?? [];
    });
    if (told > shownProblems)
        problem(`and ${told - shownProblems} more like these.`);
    if (told === 0 && metrics.every(({ worseWhen }) => worseWhen === undefined)) {
        problem(`tells of none of its metrics which way it is better, as ${(0,quote_word/* quoteWord */.X)(metrics[0]?.name ?? '')}. Write "direction": "higher" or "lower" beside each value. Example: ${metricsExample}`);
    }
    return metrics;
}
function parse(text, refuse) {
    try {
        return JSON.parse(text.replace(/^\ufeff/, ''));
    }
    catch (error) {
        if (text.trim() === '')
            return refuse(`is empty. Example: ${metricsExample}`);
        const isUnwritable = /[:[,\s](?:NaN|-?Infinity)\b/.test(text);
        return refuse(isUnwritable
            ? 'is not JSON: it holds NaN or Infinity, which no metric can be. Leave out what could not be measured.'
            : `is not JSON (${(0,shorten/* shorten */.m)(error instanceof Error ? error.message : String(error), 120)}). Example: ${metricsExample}`);
    }
}
function toEntries(document, refuse) {
    if (document === undefined)
        return undefined;
    if (!Array.isArray(document)) {
        return isObject(document)
            ? Object.entries(document)
            : refuse(`must hold an object of metrics or a list. Example: ${metricsExample}`);
    }
    return document.flatMap((one, place) => {
        if (isObject(one) && typeof one['name'] === 'string') {
            const { name, ...rest } = one;
            return [[name, rest]];
        }
        refuse(`item ${place + 1} must be an object with a name. Example: [{"name": "accuracy", "value": 0.91}]`);
        return [];
    });
}
function whyNoName(name) {
    if (name.trim() === '')
        return 'is empty: give the metric a name.';
    if (name.length > own_metric/* longestOwnName */.st)
        return `has ${name.length} characters, and at most ${own_metric/* longestOwnName */.st} are shown.`;
    return unprintable.test(name)
        ? 'holds characters that no report can show: keep it on one line.'
        : undefined;
}

;// CONCATENATED MODULE: ./build/own-metrics/read-own-metrics.js








const mostBytes = 1024 * 1024;
const [metricsKey, scoresKey] = ['model.metrics', 'model.scores'];
/** Reads the files, before anything else of the run. Throws InputError with everything that is wrong with them. */
async function readOwnMetrics(files, workspace) {
    const problems = [];
    const metrics = files.metrics === undefined ? [] : await readFromFile(files.metrics, workspace, problems);
    const scores = files.scores === undefined ? undefined : await readRows(files.scores, workspace, problems);
    if (scores && metrics.some(({ name }) => name === scores.metric.name)) {
        const message = `has a column ${(0,quote_word/* quoteWord */.X)(scores.metric.name)}, and ${metricsKey} a metric of that name: call one of them otherwise.`;
        problems.push({ name: scoresKey, message });
    }
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems);
    const all = [...metrics, ...(scores ? [scores.metric] : [])];
    return {
        cases: all.map(own_metric_case/* toOwnMetricCase */.u),
        scores: scores?.rows,
        facts: [
            ...(files.metrics === undefined
                ? []
                : [`${(0,quote_word/* quoteWord */.X)(files.metrics)} has ${(0,plural/* plural */.L)(metrics.length, 'metric')}.`]),
            ...(scores && files.scores !== undefined
                ? [`${(0,quote_word/* quoteWord */.X)(files.scores)} has ${(0,plural/* plural */.L)(scores.rows.hashes.length, 'scored row')}.`]
                : []),
        ],
        notes: noteUndirected(all),
    };
}
async function readFromFile(path, workspace, problems) {
    const refuse = (message) => {
        problems.push({ name: metricsKey, message: `${(0,quote_word/* quoteWord */.X)(path)} ${message}` });
    };
    const place = (0,external_node_path_.resolve)(workspace, path);
    const found = await (0,promises_.stat)(place).catch(() => undefined);
    if (found?.isFile() && found.size <= mostBytes) {
        return readMetrics(await (0,promises_.readFile)(place, 'utf8'), refuse);
    }
    const looked = `(looked at ${place}). Let the step before write it, or correct the path.`;
    if (!found)
        refuse(`does not exist ${looked}`);
    else if (!found.isFile())
        refuse(`is not a regular file ${looked}`);
    else
        refuse(`has ${(0,format_bytes/* formatBytes */.z)(found.size)}, and at most ${(0,format_bytes/* formatBytes */.z)(mostBytes)} are read: a score for each row belongs into ${scoresKey}.`);
    return [];
}
async function readRows(path, workspace, problems) {
    // Loaded only here: it reads tables as the engine does.
    const [{ readScores }, { DataError }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e("fzstd"), __webpack_require__.e("init-command+read-ahead+read-scores+serve-command+start-engine+tests-command+worker"), __webpack_require__.e("init-command+read-ahead+read-predictions+read-scores+worker"), __webpack_require__.e("init-command+read-ahead+read-scores+worker"), __webpack_require__.e("read-scores")]).then(__webpack_require__.bind(__webpack_require__, 49167)),
        __webpack_require__.e(/* import() */ "data-error").then(__webpack_require__.bind(__webpack_require__, 89253)),
    ]);
    try {
        return await readScores((0,external_node_path_.resolve)(workspace, path));
    }
    catch (error) {
        if (!(error instanceof DataError))
            throw error;
        problems.push({ name: scoresKey, message: error.message });
        return undefined;
    }
}
const shownNames = 5;
function noteUndirected(metrics) {
    const names = metrics.flatMap(({ name, worseWhen }) => (worseWhen === undefined ? [name] : []));
    if (names.length === 0)
        return [];
    const more = names.length > shownNames ? ` and ${names.length - shownNames} more` : '';
    return [
        `Own metrics that are shown and not compared, as their names do not tell which way they are better: ${names.slice(0, shownNames).map(quote_word/* quoteWord */.X).join(', ')}${more}. Write "direction": "higher" or "lower" beside their values.`,
    ];
}


/***/ })

};
