export const id = "action+cli";
export const ids = ["action+cli"];
export const modules = {

/***/ 15664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ assertNever)
/* harmony export */ });
/** Makes the compiler list every switch that a new variant of a union still misses. */
function assertNever(value) {
    throw new TypeError(`Unexpected variant: ${JSON.stringify(value)}`);
}


/***/ }),

/***/ 98001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ comparisonPrefix),
/* harmony export */   Y: () => (/* binding */ isComparisonCase)
/* harmony export */ });
/** Begins the type of the cases that the gate makes itself when it compares with a baseline. */
const comparisonPrefix = 'baseline:';
/** A case that compares two runs: what a baseline says of the same type is about another comparison. */
function isComparisonCase({ testType }) {
    return testType.startsWith(comparisonPrefix);
}


/***/ }),

/***/ 3872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H0: () => (/* binding */ dataFormatOf),
/* harmony export */   NH: () => (/* binding */ dataEndings),
/* harmony export */   XO: () => (/* binding */ listDataEndings),
/* harmony export */   Z5: () => (/* binding */ dataFormats)
/* harmony export */ });
/** All that the embedded engine reads, and a cluster is sent. Parquet is packed by itself. */
const dataFormats = {
    csv: { ending: '.csv', mayBePacked: true },
    json: { ending: '.json', mayBePacked: true },
    jsonl: { ending: '.jsonl', mayBePacked: true },
    parquet: { ending: '.parquet', mayBePacked: false },
};
const packed = '.gz';
const formats = Object.entries(dataFormats);
/** `.csv`, `.json` and so on, each without `.gz`. */
const dataEndings = formats.map(([, { ending }]) => ending);
/** The format that a path's ending tells; `undefined` when it tells none. */
function dataFormatOf(path) {
    return formats.find(([, { ending, mayBePacked }]) => path.endsWith(ending) || (mayBePacked && path.endsWith(`${ending}${packed}`)))?.[0];
}
/** Such as `.csv, .json, .jsonl (also .gz) and .parquet`. */
function listDataEndings() {
    const endings = (isPacked) => formats
        .filter(([, { mayBePacked }]) => mayBePacked === isPacked)
        .map(([, { ending }]) => ending)
        .join(', ');
    return `${endings(true)} (also ${packed}) and ${endings(false)}`;
}


/***/ }),

/***/ 56135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ maxDropOf),
/* harmony export */   T: () => (/* binding */ defaultMaxDrop)
/* harmony export */ });
const defaultMaxDrop = { overall: 0.01, metrics: {} };
function maxDropOf({ maxDrop }, metric) {
    return Object.hasOwn(maxDrop.metrics, metric) ? (maxDrop.metrics[metric] ?? 0) : maxDrop.overall;
}


/***/ }),

/***/ 74108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fq: () => (/* binding */ toEndpoint),
/* harmony export */   KL: () => (/* binding */ isVariableName),
/* harmony export */   Sy: () => (/* binding */ endpointLimits),
/* harmony export */   eS: () => (/* binding */ endpointFormats),
/* harmony export */   p$: () => (/* binding */ isHeaderName),
/* harmony export */   yN: () => (/* binding */ parseEndpointUrl)
/* harmony export */ });
/* unused harmony export endpointFormatOf */
/* harmony import */ var _web_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12114);

/** How prediction services are spoken to: MLflow's scoring server, KServe's and Triton's v2, and a list of instances. */
const endpointFormats = ['mlflow', 'v2', 'instances'];
const endpointLimits = {
    batchSize: { most: 10_000, fallback: 100 },
    maxConcurrency: { most: 64, fallback: 4 },
    timeoutMs: { most: 24 * 86_400_000, fallback: 60_000 },
};
/** The address of a service; `undefined` for a text that is none. */
function parseEndpointUrl(given) {
    const url = (0,_web_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parseWebAddress */ .K)(given);
    return url?.hash === '' ? url : undefined;
}
/** By the path of the address, as the services themselves lay it down. */
function endpointFormatOf({ pathname }) {
    if (/\/invocations\/?$/.test(pathname))
        return 'mlflow';
    return /\/v2\/models\/.+\/infer$/.test(pathname) ? 'v2' : 'instances';
}
/** All of an endpoint, with the defaults for what is not given. */
function toEndpoint(url, given = {}) {
    const { batchSize, timeoutMs, maxConcurrency } = endpointLimits;
    return {
        url: url.href,
        format: given.format ?? endpointFormatOf(url),
        headersFromEnv: given.headersFromEnv ?? {},
        batchSize: given.batchSize ?? batchSize.fallback,
        timeoutMs: given.timeoutMs ?? timeoutMs.fallback,
        maxConcurrency: given.maxConcurrency ?? maxConcurrency.fallback,
    };
}
/** RFC 9110, "token"; not one that decides on the transport itself. */
function isHeaderName(name) {
    return (/^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,100}$/.test(name) &&
        !/^(?:host|content-length|content-type|transfer-encoding|connection|accept-encoding|expect|upgrade|te|trailer)$/i.test(name));
}
function isVariableName(name) {
    return /^[A-Za-z_][A-Za-z0-9_]{0,199}$/.test(name);
}


/***/ }),

/***/ 56046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CR: () => (/* binding */ JobError),
/* harmony export */   Ez: () => (/* binding */ RimeError),
/* harmony export */   NJ: () => (/* binding */ EngineError),
/* harmony export */   Wp: () => (/* binding */ MissingBaselineError),
/* harmony export */   bn: () => (/* binding */ TamperedError),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   fv: () => (/* binding */ errorCodes),
/* harmony export */   kr: () => (/* binding */ SkippedRun),
/* harmony export */   p4: () => (/* binding */ InterruptedError),
/* harmony export */   ue: () => (/* binding */ GateError)
/* harmony export */ });
/** The error codes of the public interface: what an `error` verdict can say. */
const errorCodes = [
    'invalid-input',
    'missing-credentials',
    'unauthorized',
    'forbidden',
    'unreachable',
    'tls',
    'rate-limited',
    'not-found',
    'conflict',
    'invalid-request',
    'server-error',
    'bad-response',
    'image-failed',
    'job-failed',
    'job-cancelled',
    'queue-timeout',
    'timeout',
    'interrupted',
    'no-results',
    'missing-baseline',
    'tampered',
    'engine',
    'internal',
];
/** An error whose message is meant for the user and whose code is part of the public interface. */
class GateError extends Error {
    code;
    constructor(code, message, options) {
        super(message, options);
        this.code = code;
        this.name = new.target.name;
    }
}
/** The user's to fix: every mistake found, at once. */
class InputError extends GateError {
    problems;
    constructor(problems, code = 'invalid-input') {
        super(code, problems.map(({ name, message }) => `${name}: ${message}`).join('\n'));
        this.problems = problems;
    }
}
/** A request to the cluster failed. */
class RimeError extends GateError {
    request;
    constructor(code, message, request, options) {
        super(code, message, options);
        this.request = request;
    }
}
/** The remote work (an image build or a stress test) did not end well. */
class JobError extends GateError {
    jobId;
    constructor(code, message, jobId) {
        super(code, message);
        this.jobId = jobId;
    }
}
/** Files of the runner or of the gate itself were changed while code of others ran: whatever it says may be forged. */
class TamperedError extends GateError {
    changed;
    constructor(when, changed) {
        super('tampered', `${when}, something changed what only the gate and the runner may change: ${changed.join(', ')}.`);
        this.changed = changed;
    }
}
/** The embedded engine could not be started or died. */
class EngineError extends GateError {
    constructor(message, options) {
        super('engine', message, options);
    }
}
/** There is nothing to compare with, and `on-missing-baseline` is `fail`. */
class MissingBaselineError extends GateError {
    constructor(message) {
        super('missing-baseline', message);
    }
}
/** The run was stopped from outside: a cancelled workflow, Ctrl-C. */
class InterruptedError extends GateError {
    constructor(message) {
        super('interrupted', message);
    }
}
/** Nothing was tested, and that is as it was asked for: its message says why. Becomes the verdict `skipped`. */
class SkippedRun extends Error {
    name = 'SkippedRun';
}


/***/ }),

/***/ 96564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ gateRules)
/* harmony export */ });
/* harmony import */ var _drop_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56135);
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50669);


/** The gate's policy: each member by its name. */
const gateRules = {
    mode: {
        key: 'mode',
        words: _vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .modes */ .nI,
        fallback: 'gate',
        meaning: '`gate`, `report` (findings never fail the step) or `validate` (open data and model, check what was given and the credentials, test nothing)',
        title: 'Mode',
    },
    failOn: {
        key: 'fail-on',
        words: _vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .failOnLevels */ .RV,
        fallback: 'alert',
        meaning: 'Lowest severity that counts as a finding',
        title: 'Fails on',
    },
    maxAlerts: {
        key: 'max-alerts',
        least: 0,
        fallback: 0,
        meaning: 'Alerts allowed before the gate fails',
        title: 'Alerts allowed',
    },
    maxWarnings: {
        key: 'max-warnings',
        least: 0,
        fallback: undefined,
        fallbackMeaning: 'unlimited; `0` with `fail-on: warning`',
        meaning: 'Warnings allowed before the gate fails',
        title: 'Warnings allowed',
    },
    minTests: {
        key: 'min-tests',
        least: 1,
        fallback: 1,
        meaning: 'Fewer judged cases than this is an error',
        title: 'Cases at least',
    },
    categories: {
        key: 'categories',
        fallback: {},
        fallbackMeaning: 'none',
        meaning: 'Thresholds of their own for test categories',
    },
    tests: {
        key: 'tests',
        fallback: {},
        fallbackMeaning: 'none',
        meaning: 'Thresholds of their own for tests, before those of their category',
    },
    ignore: {
        key: 'ignore',
        fallback: [],
        fallbackMeaning: 'none',
        meaning: 'Findings to leave out, each for a reason and until a day',
    },
    baseline: {
        key: 'baseline',
        fallback: { kind: 'none' },
        fallbackMeaning: '`none`',
        meaning: 'What the model is compared with, and whose findings are known: `none`, a results.json or the report folder it lies in, the id of a test run, or `branch:NAME`: its newest completed run in the project, or without a cluster what its newest successful workflow run stored',
    },
    onMissingBaseline: {
        key: 'on-missing-baseline',
        words: _vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .onMissingBaselines */ .cR,
        fallback: 'absolute',
        meaning: 'Without the baseline: judge everything (`absolute`), also warn (`warn`), or `fail`',
    },
    onLostCoverage: {
        key: 'on-lost-coverage',
        words: _vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .onLostCoverages */ .Jo,
        fallback: 'fail',
        meaning: 'What it is when whole tests, or more than a tenth of the cases that the baseline judged, were not judged: an alert (`fail`) or a warning (`warn`)',
    },
    evidence: {
        key: 'evidence',
        words: _vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .gateEvidences */ .Q5,
        fallback: 'worse',
        meaning: '`worse` blocks when harm is proven, `not-worse` until it is proven that no metric dropped beyond `max-drop`',
    },
    maxDrop: {
        key: 'max-drop',
        fallback: _drop_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultMaxDrop */ .T,
        fallbackMeaning: `\`${_drop_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultMaxDrop */ .T.overall}\``,
        meaning: 'How much worse than the baseline a metric may be; in the file also a map from metrics to numbers, with `default` for the others',
    },
};


/***/ }),

/***/ 19079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
/** Whether a URL's host is this machine itself; nobody else can listen in there. */
function isLoopback(hostname) {
    return /^(?:localhost|\[::1\]|127(?:\.\d{1,3}){3})$/.test(hostname);
}


/***/ }),

/***/ 55258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vb: () => (/* binding */ isRate),
/* harmony export */   wn: () => (/* binding */ isShareOfRows),
/* harmony export */   xD: () => (/* binding */ guessDirection)
/* harmony export */ });
/* harmony import */ var _metric_directions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25694);

const sharesOfRows = words('accuracy acc correct');
const betterWhenHigher = words('f1 auc auroc auprc r2 precision recall bleu ndcg mrr score');
const betterWhenLower = words('loss error err mse rmse mae mape perplexity ppl wer cer brier');
/** Which data, which of several values; changes nothing. */
const ofData = words('train training val valid validation test testing eval evaluation dev holdout final best');
/** How classes are averaged and errors summed; changes nothing either. */
const averages = words('macro micro weighted balanced mean average avg overall binary multiclass roc pr root squared absolute percentage log rate');
const counted = /^(?:top)?\d{1,3}$/;
/**
 * Which way a metric gets worse, where its name leaves no doubt: `eval_f1_macro`, `val/loss`, `testRMSE`. `undefined` for
 * one with a word that might turn it round or measure something else of it: `neg_mean_squared_error`, `accuracy_std`.
 */
function guessDirection(name) {
    if (Object.hasOwn(_metric_directions_js__WEBPACK_IMPORTED_MODULE_0__/* .metricDirections */ .$S, name))
        return _metric_directions_js__WEBPACK_IMPORTED_MODULE_0__/* .metricDirections */ .$S[name];
    const telling = wordsOf(name).filter((word) => !ofData.has(word) && !averages.has(word) && !counted.test(word));
    const rises = telling.filter((word) => sharesOfRows.has(word) || betterWhenHigher.has(word));
    const falls = telling.filter((word) => betterWhenLower.has(word));
    if (rises.length + falls.length < telling.length)
        return undefined;
    // A Brier score is a score by name only.
    if (falls.length > 0)
        return rises.every((word) => word === 'score') ? 'higher' : undefined;
    return rises.length > 0 ? 'lower' : undefined;
}
/** Whether it is a share of something by its name, such as `error_rate`. */
function isRate(name) {
    return wordsOf(name).includes('rate');
}
/** Whether it is a share of all rows by its name, each row right or wrong. */
function isShareOfRows(name) {
    const parts = wordsOf(name).filter((word) => !ofData.has(word) && !counted.test(word));
    return parts.length > 0 && parts.every((word) => sharesOfRows.has(word));
}
function words(text) {
    return new Set(text.split(' '));
}
/** In small letters, also of `evalLoss`. */
function wordsOf(name) {
    return name
        .split(/[^\p{L}\p{N}]+|(?<=[a-z0-9])(?=[A-Z])/u)
        .filter((word) => word !== '')
        .map((word) => word.toLowerCase());
}


/***/ }),

/***/ 25694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $S: () => (/* binding */ metricDirections),
/* harmony export */   Vu: () => (/* binding */ metricTitle),
/* harmony export */   kn: () => (/* binding */ unitMetrics)
/* harmony export */ });
/**
 * Which way the metrics of the platform are bad, as far as one way is: a metric of both ways, such as the average
 * prediction, is not listed. Source: RIME 2.6 documentation, "Tests reference".
 */
const metricDirections = {
    accuracy: 'lower',
    multiclass_accuracy: 'lower',
    precision: 'lower',
    recall: 'lower',
    f1: 'lower',
    macro_precision: 'lower',
    macro_recall: 'lower',
    macro_f1: 'lower',
    area_under_curve: 'lower',
    multiclass_area_under_curve: 'lower',
    rank_correlation: 'lower',
    mean_reciprocal_rank: 'lower',
    normalized_discounted_cumulative_gain: 'lower',
    r_squared: 'lower',
    false_positive_rate: 'higher',
    false_negative_rate: 'higher',
    mean_squared_error: 'higher',
    mean_squared_log_error: 'higher',
    root_mean_squared_error: 'higher',
    mean_absolute_error: 'higher',
    mean_absolute_percentage_error: 'higher',
};
/** Errors in the label's own unit, or its square: a drop of them is told as a share of the baseline's value. */
const unitMetrics = [
    'mean_squared_error',
    'mean_squared_log_error',
    'root_mean_squared_error',
    'mean_absolute_error',
    'mean_absolute_percentage_error',
];
/** For people, such as `Macro F1`. */
function metricTitle(name) {
    return name
        .split('_')
        .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
        .join(' ');
}


/***/ }),

/***/ 53226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ isOwnMetric),
/* harmony export */   OG: () => (/* binding */ ownMetricName),
/* harmony export */   _F: () => (/* binding */ ownMetricKey),
/* harmony export */   fm: () => (/* binding */ isOwnMetricCase),
/* harmony export */   st: () => (/* binding */ longestOwnName),
/* harmony export */   td: () => (/* binding */ unitOfOwnDrop)
/* harmony export */ });
/* harmony import */ var _comparison_case_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98001);
/* harmony import */ var _metrics_guess_direction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55258);


/** Begins the type of the case that tells an own metric, and its name among those that are compared. */
const prefix = 'own:';
const longestOwnName = 100;
function ownMetricKey(name) {
    return `${prefix}${name}`;
}
function isOwnMetric(metric) {
    return metric.startsWith(prefix);
}
/** A case of an own metric, or of its comparison: no stress test made it. */
function isOwnMetricCase({ testType }) {
    return isOwnMetric(testType) || testType.startsWith(`${_comparison_case_js__WEBPACK_IMPORTED_MODULE_1__/* .comparisonPrefix */ .S}${prefix}`);
}
function ownMetricName(metric) {
    return metric.slice(prefix.length);
}
/**
 * How much of a metric's own unit a drop of 1 is. A metric that should be high drops in its own unit, and beyond 1 by
 * shares of the baseline's value; one that should be low (a loss, an error) rises by shares of the baseline's value,
 * unless it is a rate by its name.
 */
function unitOfOwnDrop(name, worseWhen, baseline) {
    const size = Math.abs(baseline);
    if (worseWhen === 'lower' || (0,_metrics_guess_direction_js__WEBPACK_IMPORTED_MODULE_0__/* .isRate */ .Vb)(name))
        return Math.max(1, size);
    return size > 0 ? size : 1;
}


/***/ }),

/***/ 50669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gf: () => (/* binding */ engineCompats),
/* harmony export */   Jo: () => (/* binding */ onLostCoverages),
/* harmony export */   Li: () => (/* binding */ commentWhens),
/* harmony export */   NG: () => (/* binding */ testCategories),
/* harmony export */   O9: () => (/* binding */ dialects),
/* harmony export */   Pq: () => (/* binding */ caseStatuses),
/* harmony export */   Q5: () => (/* binding */ gateEvidences),
/* harmony export */   RV: () => (/* binding */ failOnLevels),
/* harmony export */   RZ: () => (/* binding */ usualFormats),
/* harmony export */   SS: () => (/* binding */ modelTasks),
/* harmony export */   UZ: () => (/* binding */ reuses),
/* harmony export */   Wl: () => (/* binding */ caseChanges),
/* harmony export */   a1: () => (/* binding */ engineRuntimes),
/* harmony export */   cR: () => (/* binding */ onMissingBaselines),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   iy: () => (/* binding */ sensitivities),
/* harmony export */   mT: () => (/* binding */ defaultCategories),
/* harmony export */   nI: () => (/* binding */ modes),
/* harmony export */   zX: () => (/* binding */ reportFormats)
/* harmony export */ });
/**
 * The closed word lists of the product, in our short spelling (the API's words are in `wire/enums.ts`).
 * Types, parsers and help texts are all derived from these lists.
 */
const modelTasks = [
    'regression',
    'binary-classification',
    'multiclass-classification',
    'named-entity-recognition',
    'ranking',
    'object-detection',
    'natural-language-inference',
    'fill-mask',
    'anomaly-detection',
];
const testCategories = [
    'model-performance',
    'subset-performance',
    'subset-performance-degradation',
    'transformations',
    'abnormal-inputs',
    'drift',
    'data-cleanliness',
    'adversarial',
    'data-poisoning-detection',
    'evasion-attack-detection',
    'bias-and-fairness',
    'custom',
];
/** What the platform runs when a run names no categories. Source: RIME 2.6 documentation, "Configuring test runs". */
const defaultCategories = [
    'adversarial',
    'model-performance',
    'subset-performance',
    'transformations',
];
const sensitivities = ['less', 'default', 'more'];
const dialects = ['beta', 'ga'];
const modes = ['gate', 'report', 'validate'];
/** From harmless to bad: a later word is worse. */
const severities = ['pass', 'warning', 'alert'];
const caseStatuses = ['pass', 'warning', 'fail', 'skip'];
/** The lowest severity that counts as a finding. */
const failOnLevels = ['alert', 'warning', 'never'];
/** By whose rules the embedded engine rates: our own, which know sample sizes, or the platform's. */
const engineCompats = ['default', 'strict'];
const engineRuntimes = ['auto', 'native', 'wasm'];
/** When a pull-request comment is written. */
const commentWhens = ['never', 'on-failure', 'on-change', 'always'];
/** The reports that can be asked for by a word. */
const reportFormats = ['json', 'markdown', 'html', 'junit', 'sarif', 'model-card'];
/** Those of a run that names none: a model card is for who publishes the model. */
const usualFormats = reportFormats.filter((format) => format !== 'model-card');
const onMissingBaselines = ['absolute', 'warn', 'fail'];
const gateEvidences = ['worse', 'not-worse'];
const onLostCoverages = ['fail', 'warn'];
const reuses = ['never', 'same-commit'];
/** What became of a finding of the baseline, or of a case since then. */
const caseChanges = ['new', 'worse', 'unchanged', 'better', 'fixed'];


/***/ }),

/***/ 12114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ parseWebAddress),
/* harmony export */   m: () => (/* binding */ showAddress)
/* harmony export */ });
/* harmony import */ var _is_loopback_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19079);

/** An address that may be spoken to: https, or http on this machine, without a password; `undefined` for any other text. */
function parseWebAddress(given) {
    if (!URL.canParse(given))
        return undefined;
    const url = new URL(given);
    const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && (0,_is_loopback_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U)(url.hostname));
    return isSafe && url.username === '' && url.password === '' ? url : undefined;
}
/** The address without its query, which may be a key. */
function showAddress(url) {
    const { origin, pathname } = new URL(url);
    return `${origin}${pathname}`;
}


/***/ }),

/***/ 49767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isWithheld)
/* harmony export */ });
const withheld = /^(INPUT_.*|ACTIONS_.*|STATE_.*|GITHUB_\w*|GH_TOKEN|RUNNER_\w*|RIME_API_KEY|NODE_\w*)$/i;
/** Whether an environment variable is the workflow's own, which no model is given: with it, it could act in the workflow's name. */
const isWithheld = (name) => withheld.test(name);


/***/ }),

/***/ 85815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ logSafe)
/* harmony export */ });
/**
 * Text that may go to a workflow's log: a runner reads a line that starts with `::`, or holds `##[`, as a command to
 * itself, and a terminal obeys escape sequences, so foreign text must hold none of them.
 */
function logSafe(text) {
    return (text
        // eslint-disable-next-line no-control-regex -- control characters are what this removes
        .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
        .replaceAll(/^(\s*):(?=:)/gm, '$1: ')
        .replaceAll('##[', '## ['));
}


/***/ }),

/***/ 72741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   u5: () => (/* binding */ didYouMeanInBrackets)
/* harmony export */ });
/**
 * The allowed word closest to what was typed, when it is close enough to be meant: at most a third is different, or one
 * character, and not all of it.
 */
function nearest(typed, allowed) {
    const normal = (word) => word.toLowerCase().replaceAll('_', '-');
    const ranked = allowed
        .map((word) => ({ word, distance: editDistance(normal(typed), normal(word)) }))
        .sort((a, b) => a.distance - b.distance);
    const best = ranked[0];
    const most = Math.min(Math.max(1, typed.length / 3), typed.length - 1);
    return best && best.distance <= most ? best.word : undefined;
}
/** `Did you mean …?` with a leading blank, or nothing. */
function didYouMean(typed, allowed) {
    const word = nearest(typed, allowed);
    return word === undefined ? '' : ` Did you mean "${word}"?`;
}
/** The same within a sentence: ` (did you mean "…"?)`. */
function didYouMeanInBrackets(typed, allowed) {
    const word = nearest(typed, allowed);
    return word === undefined ? '' : ` (did you mean "${word}"?)`;
}
/** Edits of single characters; two neighbours that changed places are one (optimal string alignment). */
function editDistance(a, b) {
    let beforePrevious = [];
    let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const current = [i];
        for (let j = 1; j <= b.length; j++) {
            const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            const swap = isSwap ? (beforePrevious[j - 2] ?? 0) + 1 : Infinity;
            current.push(Math.min(substitution, swap, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
        }
        [beforePrevious, previous] = [previous, current];
    }
    return previous[b.length] ?? 0;
}


/***/ }),

/***/ 90474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ shorten)
/* harmony export */ });
/** At most `maxLength` UTF-16 units; when cut, the last is `…` and no surrogate pair is split. */
function shorten(text, maxLength) {
    return text.length <= maxLength ? text : `${text.slice(0, maxLength - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}


/***/ }),

/***/ 29426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isWorkspacePath)
/* harmony export */ });
const relativeOrAbsolute = /^(?:\.{0,2}[/\\]|[A-Za-z]:[/\\])/;
/** Whether it is spelled as a path (`./x`, `/x`, `C:\x`), and so is no name of Hugging Face. */
function isWorkspacePath(given) {
    return relativeOrAbsolute.test(given);
}


/***/ }),

/***/ 33121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vj: () => (/* binding */ inputNames),
  H$: () => (/* binding */ settingNames),
  W0: () => (/* binding */ settings)
});

// EXTERNAL MODULE: ./build/domain/vocabulary.js
var vocabulary = __webpack_require__(50669);
// EXTERNAL MODULE: ./build/inputs/values/api-values.js
var api_values = __webpack_require__(64426);
;// CONCATENATED MODULE: ./build/inputs/values/ca-certificate.js
const isPem = /^(?:[^-]*-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----[^-]+-----END (?:TRUSTED |X509 )?CERTIFICATE-----)+[^-]*$/;
/** A CA certificate: PEM text when it begins as one, else the path of a PEM file. A private key is never one. */
const caCertificate = {
    allowed: 'the PEM text of one or more certificates (-----BEGIN CERTIFICATE-----…), or the path of a file with it',
    example: './company-ca.pem',
    fromText: parse,
    fromConfig: (value) => (typeof value === 'string' && value.trim() !== '' ? parse(value.trim()) : undefined),
    schema: { type: 'string', minLength: 1, examples: ['./company-ca.pem'] },
};
function parse(given) {
    if (given.startsWith('-----BEGIN'))
        return isPem.test(given) ? { kind: 'pem', text: given } : undefined;
    return /[\n\r\0]/.test(given) ? undefined : { kind: 'file', path: given };
}

// EXTERNAL MODULE: ./build/domain/is-loopback.js
var is_loopback = __webpack_require__(19079);
;// CONCATENATED MODULE: ./build/inputs/values/cluster-url.js

/** A cluster's address without path: `https://host[:port]`, or `http://` for this machine's loopback only. */
const clusterUrl = {
    allowed: 'a domain or an https:// URL without a path (plain http:// only for localhost, 127.0.0.1 or [::1])',
    example: 'rime.example.com',
    fromText: parseClusterUrl,
    fromConfig: (value) => (typeof value === 'string' ? parseClusterUrl(value.trim()) : undefined),
    schema: { type: 'string', minLength: 1, examples: ['rime.example.com'] },
};
function parseClusterUrl(given) {
    const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(given) ? given : `https://${given}`;
    if (!URL.canParse(withScheme))
        return undefined;
    const url = new URL(withScheme);
    const isPlain = url.username === '' && url.password === '' && url.search === '' && url.hash === '';
    if (!isPlain || url.pathname !== '/')
        return undefined;
    if (url.protocol === 'https:')
        return url.origin;
    return url.protocol === 'http:' && (0,is_loopback/* isLoopback */.U)(url.hostname) ? url.origin : undefined;
}

// EXTERNAL MODULE: ./build/inputs/values/value-type.js
var value_type = __webpack_require__(36207);
;// CONCATENATED MODULE: ./build/inputs/settings/setting.js
/** An input of the action, which is a flag of the command line and, unless `key` is `undefined`, a key of the config file. */
const setting = (type, key, meaning, fallback = 'none') => ({ type, key, isInput: true, meaning, fallback });
/** The same setting without an input or flag of its own. */
const inFileOnly = (one) => ({ ...one, isInput: false });
/** A config key that has no input or flag of its own. */
const configOnly = (type, key, meaning, fallback) => inFileOnly(setting(type, key, meaning, fallback));

;// CONCATENATED MODULE: ./build/inputs/settings/cluster-settings.js






/** Which cluster is asked, and by what key; without an address it is the embedded engine. */
const clusterSettings = {
    'cluster-url': setting(clusterUrl, 'cluster.url', 'Domain or URL of a RIME cluster; plain http only for loopback', 'none: the embedded engine'),
    'api-key': setting((0,value_type/* text */.Qq)('${{ secrets.RIME_API_KEY }}'), undefined, 'RIME API token, also read from `RIME_API_KEY`; never in a file', 'none; needed with `cluster-url`'),
    'ca-cert': setting(caCertificate, 'cluster.ca-cert', 'CA certificate trusted for this cluster beside the usual ones: PEM text, or the path of a PEM file'),
    'api-dialect': setting((0,value_type/* oneOf */.yL)(['auto', ...vocabulary/* dialects */.O9]), 'cluster.dialect', 'Paths of the 2.0-beta walk-through (`beta`), of 2.0 GA and later (`ga`), or detected', '`auto`'),
    'agent-id': setting(api_values/* uuid */.uR, 'cluster.agent-id', 'Agent of the cluster to run on', "the workspace's default agent"),
};

// EXTERNAL MODULE: ./build/domain/endpoint.js
var endpoint = __webpack_require__(74108);
// EXTERNAL MODULE: ./build/domain/data-formats.js
var data_formats = __webpack_require__(3872);
// EXTERNAL MODULE: ./build/domain/workspace-path.js
var workspace_path = __webpack_require__(29426);
;// CONCATENATED MODULE: ./build/inputs/values/source-uri.js




const huggingFace = /^(?:hf:)?([\w.-]+\/[\w.-]+)(?:@([\w./-]+))?$/;
const databricks = /^databricks:([^\s/]+)$/;
const cloud = /^(?:s3|gs|abfss|https):\/\/\S+$/;
const modelEndings = ['.py', '.onnx'];
const knownEndings = [...modelEndings, ...data_formats/* dataEndings */.NH];
function parseSourceUri(given) {
    if (cloud.test(given))
        return { kind: 'cloud', path: given };
    const table = databricks.exec(given)?.[1];
    if (table !== undefined)
        return { kind: 'databricks', table };
    const [, uri, revision] = huggingFace.exec(given) ?? [];
    const isFile = !given.startsWith('hf:') && ((0,workspace_path/* isWorkspacePath */.P)(given) || isKnown(given));
    if (isFile && !given.includes('://'))
        return { kind: 'file', path: given };
    return uri === undefined ? undefined : { kind: 'hugging-face', uri, revision };
}
/** What is packed, and how letters are written, is for whoever reads the file. */
function isKnown(path) {
    const name = path.toLowerCase().replace(/\.gz$/, '');
    return knownEndings.some((ending) => name.endsWith(ending));
}
/** What a place is spelled like that is no dataset of Hugging Face. */
const placesOf = (endings) => `a path (./x, /x or one ending in ${endings.join(' ')}, also .gz), s3:// gs:// abfss:// https://, or databricks:catalog.schema.table`;
const allowed = `owner/name or hf:owner/name[@revision] (Hugging Face), ${placesOf(knownEndings)}`;
function sourceUri(example) {
    return {
        allowed,
        example,
        fromText: parseSourceUri,
        fromConfig: (value) => (typeof value === 'string' ? parseSourceUri(value.trim()) : undefined),
        schema: { type: 'string', minLength: 1, examples: [example] },
    };
}
function parseModelUri(given) {
    if (given === 'none')
        return { kind: 'none' };
    const address = given.startsWith('http://') ? (0,endpoint/* parseEndpointUrl */.yN)(given) : undefined;
    return address ? { kind: 'endpoint', endpoint: (0,endpoint/* toEndpoint */.Fq)(address) } : parseSourceUri(given);
}
/** `none` is a run on the data alone. */
const modelUri = {
    ...sourceUri('./model.onnx'),
    allowed: `${allowed}, or none for a run on the data alone`,
    fromText: parseModelUri,
    fromConfig: (value) => (typeof value === 'string' ? parseModelUri(value.trim()) : undefined),
};
const sourceOfData = sourceUri('./evaluation.csv');
/** Whose refusal of plain http:// can say why. */
function parseDataUri(given) {
    return /^http:\/\/\S+$/.test(given) ? { kind: 'cloud', path: given } : parseSourceUri(given);
}
const datasetUri = {
    ...sourceOfData,
    fromText: parseDataUri,
    fromConfig: (value) => (typeof value === 'string' ? parseDataUri(value.trim()) : undefined),
};
/** A plain path of the workspace. */
const dataFile = (example) => (0,value_type/* textLike */.r1)(/^[^\0]+$/, 'a path', example);

;// CONCATENATED MODULE: ./build/inputs/values/class-name.js

const class_name_name = (0,value_type/* text */.Qq)('negative');
/**
 * The name of a class. In YAML and JSON numbers, true and false need no quotes: labels are compared with them as numbers,
 * and whatever the case.
 */
const className = {
    ...class_name_name,
    allowed: 'a text, a number, true or false (put numbers beyond 15 digits in quotes)',
    fromConfig: (value) => (isPlain(value) ? String(value) : class_name_name.fromConfig(value)),
    schema: { anyOf: [class_name_name.schema, { type: 'number' }, { type: 'boolean' }] },
};
function isPlain(value) {
    if (typeof value === 'boolean')
        return true;
    return typeof value === 'number' && Math.abs(value) <= Number.MAX_SAFE_INTEGER;
}

;// CONCATENATED MODULE: ./build/inputs/values/file-place.js

/** A path in the API's words: what is spelled as a file of the workspace is one, anything else is the cluster's own. */
function filePlace(path) {
    return { kind: parseSourceUri(path)?.kind === 'file' ? 'workspace-file' : 'data-file', path };
}

// EXTERNAL MODULE: ./build/inputs/values/message-part.js
var message_part = __webpack_require__(68688);
// EXTERNAL MODULE: ./build/inputs/values/part.js
var part = __webpack_require__(89538);
;// CONCATENATED MODULE: ./build/inputs/structured/connection-info.js





const connection_info_huggingFace = (0,part/* mapped */.CV)((0,message_part/* notBoth */.z$)((0,message_part/* message */.iU)({ dataset_uri: (0,part/* leaf */.V4)((0,value_type/* text */.Qq)('owner/name')), split_name: (0,part/* leaf */.V4)((0,value_type/* text */.Qq)('train')) }, { loading_params_json: (0,part/* leaf */.V4)(api_values/* jsonTextOrMap */.vF), loading_params: (0,part/* leaf */.V4)(api_values/* jsonTextOrMap */.vF) }), 'loading_params_json', 'loading_params'), ({ dataset_uri: uri, split_name: split, loading_params_json: json, loading_params: map }) => ({
    kind: 'hugging-face',
    uri,
    split,
    loadingParams: json ?? map ?? {},
}));
const connection_info_dataFile = (0,part/* mapped */.CV)((0,message_part/* message */.iU)({ path: (0,part/* leaf */.V4)((0,value_type/* text */.Qq)('s3://bucket/data.csv')) }, {
    data_type: (0,part/* unsupported */.qO)('Delta tables by path are not supported: name the table under databricks, or register the dataset before and give its id.'),
}), ({ path }) => filePlace(path));
const dataLoading = (0,part/* mapped */.CV)((0,message_part/* notBoth */.z$)((0,message_part/* message */.iU)({ path: (0,part/* leaf */.V4)((0,value_type/* text */.Qq)('./load_data.py')), load_func_name: (0,part/* leaf */.V4)((0,value_type/* text */.Qq)('get_data')) }, {
    loader_kwargs_json: (0,part/* leaf */.V4)(api_values/* jsonTextOrMap */.vF),
    loader_kwargs: (0,part/* leaf */.V4)(api_values/* jsonTextOrMap */.vF),
    data_endpoint_integration_id: (0,part/* unsupported */.qO)('integrations of data loaders are not supported: register the dataset before and give its id.'),
}), 'loader_kwargs_json', 'loader_kwargs'), ({ path, load_func_name: functionName, loader_kwargs_json: json, loader_kwargs: map }) => ({
    kind: 'data-loading',
    loader: filePlace(path),
    functionName,
    kwargs: json ?? map ?? {},
}));
const noTimes = (0,part/* unsupported */.qO)('time slices of a table are not supported: make a view of them, and name that.');
const tableName = { table_name: (0,part/* leaf */.V4)((0,value_type/* text */.Qq)('catalog.schema.table')) };
const toTable = ({ table_name: table }) => ({
    kind: 'databricks',
    table,
});
/**
 * `connection_info` of the API, or of the SDK, where maps stand for JSON texts. Source: the published contract,
 * ConnectionInfoInput, 2.0-beta to 2.10.
 */
const connectionInfo = (0,part/* structured */.uv)((0,part/* mapped */.CV)((0,message_part/* oneMember */.hG)({
    hugging_face: connection_info_huggingFace,
    data_file: connection_info_dataFile,
    data_loading: dataLoading,
    databricks: (0,part/* mapped */.CV)((0,message_part/* message */.iU)(tableName, {}), toTable),
    delta_lake: (0,part/* mapped */.CV)((0,message_part/* message */.iU)(tableName, { start_time: noTimes, end_time: noTimes, time_col: noTimes }), toTable),
    data_collector: (0,part/* unsupported */.qO)('streams of a data collector are not supported: export the data to a file, or register the dataset before and give its id.'),
    integration_id: (0,part/* unsupported */.qO)('integrations are not supported: register the dataset before and give its id.'),
}), ({ value }) => value), 'a map with one of hugging_face, data_file, data_loading, databricks', '{data_file: {path: s3://bucket/reference.csv}}');

;// CONCATENATED MODULE: ./build/inputs/settings/data-settings.js






/** The rows it is tested on, and what their columns are. */
const dataSettings = {
    'dataset-uri': setting(datasetUri, 'dataset.uri', 'Dataset whose splits are reference and evaluation data'),
    'reference-uri': setting(datasetUri, 'reference.uri', 'Reference data: rows like those of the evaluation, on which the model was not fitted', '`dataset-uri`'),
    'reference-split': setting((0,value_type/* text */.Qq)('train'), 'reference.split', 'Split of the reference data', '`train`'),
    'reference-id': setting(api_values/* registered */.HZ, 'reference.id', 'An already registered reference dataset: its id or its name'),
    'reference-connection': configOnly(connectionInfo, 'reference.connection', "The reference data in the API's words (`connection_info`)"),
    'evaluation-uri': setting(datasetUri, 'evaluation.uri', 'Evaluation data', '`dataset-uri`'),
    'evaluation-split': setting((0,value_type/* text */.Qq)('test'), 'evaluation.split', 'Split of the evaluation data', '`test`'),
    'evaluation-id': setting(api_values/* registered */.HZ, 'evaluation.id', 'An already registered evaluation dataset: its id or its name'),
    'evaluation-connection': configOnly(connectionInfo, 'evaluation.connection', "The evaluation data in the API's words (`connection_info`)"),
    'label-column': setting((0,value_type/* text */.Qq)('label'), 'data.label-column', 'Column that holds the label (`data_params.label_col`)'),
    'text-features': setting((0,value_type/* listOf */.c3)((0,value_type/* text */.Qq)('premise')), 'data.text-features', 'Columns of text, in the order of the model'),
    'class-names': setting((0,value_type/* listOf */.c3)(className), 'data.class-names', 'Names of the classes, in label order'),
};

// EXTERNAL MODULE: ./build/domain/withheld-variable.js
var withheld_variable = __webpack_require__(49767);
;// CONCATENATED MODULE: ./build/inputs/values/variable-name.js


const isName = (name) => /^[A-Za-z_]\w{0,127}$/.test(name) && !(0,withheld_variable/* isWithheld */.Y)(name);
const plain = (0,value_type/* text */.Qq)('FEATURE_STORE_URL');
/** The name of an environment variable that a model may have. */
const variableName = {
    ...plain,
    allowed: "the name of an environment variable, not of the workflow's own (INPUT_…, ACTIONS_…, GITHUB_…, RUNNER_…, RIME_API_KEY)",
    fromText: (given) => (isName(given) ? given : undefined),
    fromConfig: (value) => (typeof value === 'string' && isName(value) ? value : undefined),
};

;// CONCATENATED MODULE: ./build/inputs/settings/engine-settings.js





/** How the embedded engine opens a model; a cluster has settings of its own. */
const engineSettings = {
    'engine-runtime': setting((0,value_type/* oneOf */.yL)(vocabulary/* engineRuntimes */.a1), 'engine.runtime', 'ONNX runtime of the embedded engine: `native` (onnxruntime-node of the workspace), `wasm` (bundled) or the better of the two', '`auto`'),
    'engine-compat': configOnly((0,value_type/* oneOf */.yL)(vocabulary/* engineCompats */.Gf), 'engine.compat', "By whose rules the embedded engine rates: `default` (whole intervals, enough rows, nothing that chance explains) or `strict` (the platform's own)", '`default`'),
    python: setting((0,value_type/* text */.Qq)('python3.11'), 'engine.python', 'Interpreter for Python models of the embedded engine', '`python3`, then `python`'),
    'engine-env': configOnly((0,value_type/* listOf */.c3)(variableName), 'engine.env', "Environment variables that Python models are given beside those of the system and of Python; never the workflow's own"),
    'python-requirements': configOnly(dataFile('./model/requirements.txt'), 'engine.requirements', 'File of packages, as `pip install -r` reads it, that are installed for a Python model in a virtual environment in `cache-dir`', "the interpreter's own packages"),
    'cache-dir': setting(dataFile('.cache/model-gate'), 'engine.cache-dir', "Folder in which the embedded engine keeps data fetched from the web, and models' answers, so that a run with nothing changed asks none again; where it is given, answers of Python models, too, and whole results; `none` keeps none", "the runner's tool cache, else the user's cache folder"),
};

// EXTERNAL MODULE: ./build/domain/gate-rules.js
var gate_rules = __webpack_require__(96564);
;// CONCATENATED MODULE: ./build/inputs/values/baseline-choice.js
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** What git allows in the name of a branch, but for some rules that no name here depends on. */
const branch = /^branch:([^\s~^:?*[\\\p{Cc}]{1,255})$/u;
const path = /^(?:[^\p{Cc}]*[/\\][^\p{Cc}]+|[^\p{Cc}]+\.json)$/u;
/** Decided by the spelling alone, as sources are. */
function parseBaseline(given) {
    if (given === 'none')
        return { kind: 'none' };
    if (uuid.test(given))
        return { kind: 'test-run', id: given.toLowerCase() };
    const name = branch.exec(given)?.[1];
    if (name !== undefined)
        return { kind: 'branch', name };
    const isPath = !given.startsWith('branch:') && !given.includes('://') && given.length <= 4096;
    return isPath && path.test(given) ? { kind: 'file', path: given } : undefined;
}
/** What to compare with. */
const baselineChoice = {
    allowed: 'none, the path of a results.json or of its folder (./model-gate-report), the id of a test run (a uuid), or branch:NAME',
    example: 'branch:main',
    fromText: parseBaseline,
    fromConfig: (value) => (typeof value === 'string' ? parseBaseline(value.trim()) : undefined),
    schema: {
        type: 'string',
        minLength: 1,
        examples: ['none', './baseline/results.json', './baseline', 'branch:main'],
    },
};

// EXTERNAL MODULE: ./build/domain/words/nearest.js
var nearest = __webpack_require__(72741);
// EXTERNAL MODULE: ./build/inputs/values/json-map.js
var json_map = __webpack_require__(86878);
;// CONCATENATED MODULE: ./build/inputs/structured/gate-rules.js







/**
 * How a test is written: as the `testType` of its cases in results.json, such as `model_performance:accuracy`. No
 * character of it means anything in Markdown or HTML beyond the letters it is.
 */
const testTypeName = (0,value_type/* textLike */.r1)(/^[\p{L}\p{N}_][\p{L}\p{N}_:. /-]{0,119}$/u, 'the type of a test, as results.json tells it', 'text_upper_case');
const categoryName = (0,value_type/* oneOf */.yL)(vocabulary/* testCategories */.NG, 'TEST_CATEGORY_TYPE_');
const { failOn, maxAlerts, maxWarnings } = gate_rules/* gateRules */.D;
const fieldParts = {
    [failOn.key]: (0,part/* leaf */.V4)((0,value_type/* oneOf */.yL)(failOn.words)),
    [maxAlerts.key]: (0,part/* leaf */.V4)((0,value_type/* wholeNumber */.rD)(maxAlerts.least)),
    [maxWarnings.key]: (0,part/* leaf */.V4)((0,value_type/* wholeNumber */.rD)(maxWarnings.least)),
};
const fields = (0,message_part/* message */.iU)({}, fieldParts);
const example = '{fail-on: warning, max-warnings: 3}';
const rule = {
    read: (value, path, refuse) => {
        const found = fields.read(value, path, refuse);
        if (found === undefined)
            return undefined;
        if (Object.keys(found).length > 0)
            return toThresholds(found);
        // What could not be read was refused before.
        return (0,json_map/* isPlainObject */.Qd)(value) && Object.values(value).some((one) => one !== null)
            ? undefined
            : refuse(path, (0,part/* notAllowed */.mj)(value, `a rule with at least one of ${Object.keys(fieldParts).join(', ')}`, example));
    },
    schema: { ...fields.schema, minProperties: 1 },
};
function toThresholds({ [failOn.key]: level, [maxAlerts.key]: alerts, [maxWarnings.key]: warnings, }) {
    return {
        ...(level !== undefined && { failOn: level }),
        ...(alerts !== undefined && { maxAlerts: alerts }),
        ...(warnings !== undefined && { maxWarnings: warnings }),
    };
}
/** A map from names of one kind to rules. Two spellings of a name are a contradiction. */
function rulesBy(name, known, exampleName) {
    return {
        read: (value, path, refuse) => {
            if (!(0,json_map/* isPlainObject */.Qd)(value)) {
                return refuse(path, (0,part/* notAllowed */.mj)(value, 'a map from names to rules', `{${exampleName}: ${example}}`));
            }
            const rules = new Map();
            for (const [key, one] of Object.entries(value)) {
                const place = `${path}.${key.slice(0, 60)}`;
                const read = name.fromText(key.trim());
                if (read === undefined) {
                    const hint = (0,nearest/* didYouMean */.au)(key.slice(0, 60), known);
                    refuse(place, `is not allowed.${hint} It must be ${name.allowed}. Example: ${name.example}`);
                }
                else if (rules.has(read)) {
                    refuse(place, `is another spelling of ${read}, which is given, too.`);
                }
                else {
                    rules.set(read, rule.read(one, place, refuse) ?? {});
                }
            }
            return Object.fromEntries(rules);
        },
        schema: { type: 'object', propertyNames: name.schema, additionalProperties: rule.schema },
    };
}
/** `gate.categories`: the names are a closed list, ours or the API's spelling. */
const categoryRules = (0,part/* structured */.uv)(rulesBy(categoryName, vocabulary/* testCategories */.NG, 'drift'), 'a map from test categories to rules', `{drift: ${example}}`);
/** `gate.tests`: a cluster has tests that this version doesn't know, so any name may be meant. */
const testRules = (0,part/* structured */.uv)(rulesBy(testTypeName, [], 'text_upper_case'), 'a map from types of tests to rules', `{text_upper_case: ${example}}`);

;// CONCATENATED MODULE: ./build/inputs/values/calendar-day.js
const calendar_day_form = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const midnight = 'T00:00:00.000Z';
/** A day that exists, `YYYY-MM-DD`; of the config file also a YAML date. */
const calendarDay = {
    allowed: 'a day that exists, as YYYY-MM-DD',
    example: '2027-03-31',
    fromText: parseDay,
    fromConfig: (value) => {
        if (typeof value === 'string')
            return parseDay(value.trim());
        if (!(value instanceof Date) || Number.isNaN(value.getTime()))
            return undefined;
        // Some YAML parsers make a date of an unquoted day; a time of day was more than that.
        const iso = value.toISOString();
        return iso.endsWith(midnight) ? parseDay(iso.slice(0, -midnight.length)) : undefined;
    },
    schema: { type: 'string', pattern: calendar_day_form.source, examples: ['2027-03-31'] },
};
/** 30 February is read as a day of March, so it doesn't come back as it was written. */
function parseDay(given) {
    if (!calendar_day_form.test(given))
        return undefined;
    const ms = Date.parse(`${given}${midnight}`);
    return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(given) ? given : undefined;
}

;// CONCATENATED MODULE: ./build/inputs/structured/ignore-rules.js





/** More rules than anyone can look through, and the report lists what each is good for. */
const maxRules = 1000;
const everyTest = '*';
const everyCategory = '*';
const ignore_rules_example = '{test: text_upper_case, feature: comment, reason: known, see issue 12, expires: 2027-03-31}';
/** A text on one line; what it names comes from data, so any other character may be in it. */
function ignore_rules_name(allowed, sample) {
    // eslint-disable-next-line no-control-regex -- control characters are what this refuses
    const form = /^[^\u0000-\u001f\u007f]{1,512}$/;
    const parse = (given) => (form.test(given) ? given : undefined);
    return {
        allowed,
        example: sample,
        fromText: parse,
        fromConfig: (value) => (typeof value === 'string' && value.trim() !== '' ? parse(value) : undefined),
        schema: { type: 'string', pattern: form.source, examples: [sample] },
    };
}
/** `value`, or a star. */
function orStar(value, star) {
    return {
        ...value,
        allowed: `${value.allowed}, or '${star}'`,
        fromText: (given) => (given === star ? star : value.fromText(given)),
        fromConfig: (given) => (given === star ? star : value.fromConfig(given)),
        schema: { anyOf: [{ const: star }, value.schema] },
    };
}
const ignore_rules_fields = (0,message_part/* message */.iU)({
    test: (0,part/* leaf */.V4)(orStar(testTypeName, everyTest)),
    reason: (0,part/* leaf */.V4)(ignore_rules_name('a text on one line that says why', 'known, see issue 12')),
    expires: (0,part/* leaf */.V4)(calendarDay),
}, {
    feature: (0,part/* leaf */.V4)(ignore_rules_name('the name of a feature', 'comment')),
    category: (0,part/* leaf */.V4)(orStar(categoryName, everyCategory)),
    case: (0,part/* leaf */.V4)(ignore_rules_name('the name of a case in quotes (its subset, its text, or its id)', "'job = student'")),
});
const narrowing = ['feature', 'category', 'case'];
const ignore_rules_rule = {
    read: (value, path, refuse) => {
        const found = ignore_rules_fields.read(value, path, refuse);
        if (!found)
            return undefined;
        const { test, feature, category, case: caseName, reason, expires } = found;
        if (test === everyTest && feature === undefined && category === undefined && caseName === undefined) {
            return refuse(`${path}.test`, `'*' alone would leave out every finding: name a feature, a category or a case as well. Should really everything be left out, say so with category: '*'. Example: {test: '*', category: ${vocabulary/* testCategories */.NG[0]}, …}`);
        }
        return { test, feature, category, case: caseName, reason: reason.trim(), expires };
    },
    schema: {
        ...ignore_rules_fields.schema,
        if: { properties: { test: { const: everyTest } } },
        then: { anyOf: narrowing.map((field) => ({ required: [field] })) },
    },
};
const rules = (0,part/* listPart */.qS)(ignore_rules_rule, `[${ignore_rules_example}]`);
/** `gate.ignore`: findings to leave out for a reason and a time. */
const ignoreRules = (0,part/* structured */.uv)({
    read: (value, path, refuse) => {
        if (Array.isArray(value) && value.length > maxRules) {
            return refuse(path, `has ${value.length} rules, at most ${maxRules} are allowed.`);
        }
        return rules.read(value, path, refuse);
    },
    schema: { ...rules.schema, maxItems: maxRules },
}, 'a list of ignore rules', `[${ignore_rules_example}]`);

// EXTERNAL MODULE: ./build/domain/drop-policy.js
var drop_policy = __webpack_require__(56135);
// EXTERNAL MODULE: ./build/domain/metrics/metric-directions.js
var metric_directions = __webpack_require__(25694);
// EXTERNAL MODULE: ./build/domain/own-metric.js
var own_metric = __webpack_require__(53226);
;// CONCATENATED MODULE: ./build/inputs/structured/max-drop.js






const max_drop_allowed = 'a number from 0 to 1, or in the config file a map from metrics to numbers';
const max_drop_example = '{default: 0.01, recall: 0.02}';
/** The key of the map for every metric that it does not name. */
const others = 'default';
const decimal = /^(?:\d{1,3}(?:\.\d{1,12})?|\.\d{1,12})$/;
const metricNames = Object.keys(metric_directions/* metricDirections */.$S);
const map = (0,part/* structured */.uv)({
    read: (value, path, refuse) => {
        if (typeof value === 'number') {
            return isShare(value) ? { ...drop_policy/* defaultMaxDrop */.T, overall: value } : refuse(path, tell(value));
        }
        if (!(0,json_map/* isPlainObject */.Qd)(value))
            return refuse(path, (0,part/* notAllowed */.mj)(value, max_drop_allowed, max_drop_example));
        let overall = drop_policy/* defaultMaxDrop */.T.overall;
        const metrics = [];
        for (const [key, one] of Object.entries(value)) {
            const place = `${path}.${key.slice(0, 60)}`;
            if (key !== others && !metricNames.includes(key) && !isOwnName(key)) {
                const known = [others, ...metricNames];
                refuse(place, `is not a metric.${(0,nearest/* didYouMean */.au)(key.slice(0, 60), known)} Allowed: ${known.join(', ')}, and own:NAME for one of model.metrics or model.scores`);
            }
            else if (typeof one !== 'number' ||
                !(isShare(one) || (one > 1 && (metric_directions/* unitMetrics */.kn.includes(key) || isOwnName(key))))) {
                refuse(place, tell(one));
            }
            else if (key === others)
                overall = one;
            else
                metrics.push([key, one]);
        }
        return { overall, metrics: Object.fromEntries(metrics) };
    },
    schema: {
        anyOf: [
            { type: 'number', minimum: 0, maximum: 1 },
            {
                type: 'object',
                additionalProperties: false,
                patternProperties: { '^own:.': { type: 'number', minimum: 0 } },
                properties: Object.fromEntries([others, ...metricNames].map((name) => [
                    name,
                    { type: 'number', minimum: 0, ...(!metric_directions/* unitMetrics */.kn.includes(name) && { maximum: 1 }) },
                ])),
            },
        ],
    },
}, max_drop_allowed, max_drop_example);
/** How much worse a metric may be: for shares and areas in their own unit, for errors as a share of the baseline's. */
const maxDrop = {
    ...map,
    example: '0.01',
    fromText: (given) => decimal.test(given) && isShare(Number(given)) ? { ...drop_policy/* defaultMaxDrop */.T, overall: Number(given) } : undefined,
};
function isOwnName(key) {
    const name = (0,own_metric/* ownMetricName */.OG)(key);
    return (0,own_metric/* isOwnMetric */.FN)(key) && name !== '' && name.length <= own_metric/* longestOwnName */.st;
}
function isShare(value) {
    return value >= 0 && value <= 1;
}
function tell(value) {
    return (0,part/* notAllowed */.mj)(value, 'a number from 0 to 1, so 0.02 for two points', '0.02');
}

;// CONCATENATED MODULE: ./build/inputs/settings/gate-rule.js


/** A rule of the gate, as the domain states it. */
const gateRule = (name, type) => {
    const rule = gate_rules/* gateRules */.D[name];
    const fallback = 'fallbackMeaning' in rule ? rule.fallbackMeaning : `\`${rule.fallback}\``;
    return setting(type, `gate.${rule.key}`, rule.meaning, fallback);
};

;// CONCATENATED MODULE: ./build/inputs/settings/gate-settings.js








/** By which rules a run is judged; each rule is stated in `domain/gate-rules.ts`. */
const gateSettings = {
    'fail-on': gateRule('failOn', (0,value_type/* oneOf */.yL)(gate_rules/* gateRules */.D.failOn.words)),
    'max-alerts': gateRule('maxAlerts', (0,value_type/* wholeNumber */.rD)(gate_rules/* gateRules */.D.maxAlerts.least)),
    'max-warnings': gateRule('maxWarnings', (0,value_type/* wholeNumber */.rD)(gate_rules/* gateRules */.D.maxWarnings.least)),
    'min-tests': gateRule('minTests', (0,value_type/* wholeNumber */.rD)(gate_rules/* gateRules */.D.minTests.least)),
    baseline: gateRule('baseline', baselineChoice),
    'max-drop': gateRule('maxDrop', maxDrop),
    evidence: inFileOnly(gateRule('evidence', (0,value_type/* oneOf */.yL)(gate_rules/* gateRules */.D.evidence.words))),
    'on-lost-coverage': inFileOnly(gateRule('onLostCoverage', (0,value_type/* oneOf */.yL)(gate_rules/* gateRules */.D.onLostCoverage.words))),
    'on-missing-baseline': inFileOnly(gateRule('onMissingBaseline', (0,value_type/* oneOf */.yL)(gate_rules/* gateRules */.D.onMissingBaseline.words))),
    'gate-categories': inFileOnly(gateRule('categories', categoryRules)),
    'gate-tests': inFileOnly(gateRule('tests', testRules)),
    ignore: inFileOnly(gateRule('ignore', ignoreRules)),
};

;// CONCATENATED MODULE: ./build/inputs/settings/mode-settings.js




/** Whether a run gates at all: its mode, whose rules hold on a pull request, and what becomes of it without a key. */
const modeSettings = {
    mode: { ...gateRule('mode', (0,value_type/* oneOf */.yL)(gate_rules/* gateRules */.D.mode.words)), key: gate_rules/* gateRules */.D.mode.key },
    'policy-from': setting((0,value_type/* oneOf */.yL)(['head', 'base']), undefined, "On a pull request, whose config file says what is tested, by which rules and on which cluster: this branch's (`head`), or that of the branch it wants to go to (`base`); never in a file", '`head`, and what differs from the base branch is told'),
    'on-missing-credentials': setting((0,value_type/* oneOf */.yL)(['fail', 'skip']), 'on-missing-credentials', 'What to do when `cluster-url` is given and no API key reached the job', '`fail`; `skip` for the pull requests of forks and of Dependabot'),
};

;// CONCATENATED MODULE: ./build/inputs/values/duration.js
const unitMs = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const shortForm = /^(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/;
const isoForm = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
/** Node's timers hold 31 bits of milliseconds; nobody waits longer for a gate. */
const longestMs = 24 * unitMs.d;
/** A length of time such as `90m`, `1h30m`, `45s` or ISO 8601 `PT1H30M`, more than 0 and at most 24 days. In milliseconds. */
const duration = {
    allowed: 'a length of time with its unit (s, m, h, d) or ISO 8601, at most 24d',
    example: '90m',
    fromText: parseDuration,
    fromConfig: (value) => (typeof value === 'string' ? parseDuration(value.trim()) : undefined),
    schema: { type: 'string', pattern: '^(P[0-9DTHMS]+|([0-9]+[dhms])+)$', examples: ['90m', '2h', 'PT1H30M'] },
};
function parseDuration(given) {
    const match = shortForm.exec(given) ?? isoForm.exec(given);
    if (!match)
        return undefined;
    const parts = match.slice(1);
    const [days = 0, hours = 0, minutes = 0, seconds = 0] = parts.map((part) => Number(part ?? 0));
    const ms = days * unitMs.d + hours * unitMs.h + minutes * unitMs.m + seconds * unitMs.s;
    return ms > 0 && ms <= longestMs ? ms : undefined;
}

;// CONCATENATED MODULE: ./build/inputs/structured/endpoint.js






const urlExample = 'https://models.example.com/invocations';
const url = {
    read: (value, path, refuse) => (typeof value === 'string' ? (0,endpoint/* parseEndpointUrl */.yN)(value.trim()) : undefined) ??
        // What was given may hold a password, so that it is not repeated.
        refuse(path, `must be an https:// address without a password in it (plain http:// only for localhost, 127.0.0.1 or [::1]); keys go into headers-from-env. Example: ${urlExample}`),
    schema: { type: 'string', pattern: '^https?://', examples: [urlExample] },
};
const headersExample = '{Authorization: MODEL_AUTHORIZATION}';
const headersFromEnv = {
    read: (value, path, refuse) => {
        if (!(0,json_map/* isPlainObject */.Qd)(value)) {
            // A list or a text is likely the header itself, with its key.
            return refuse(path, `must be a map from a header to the environment variable that holds its value. Example: ${headersExample}`);
        }
        const headers = {};
        for (const [header, variable] of Object.entries(value)) {
            if (!(0,endpoint/* isHeaderName */.p$)(header)) {
                refuse(path, (0,part/* notAllowed */.mj)(header.slice(0, 60), 'the name of a header of your own', 'Authorization'));
            }
            else if (typeof variable === 'string' && (0,endpoint/* isVariableName */.KL)(variable))
                headers[header] = variable;
            else {
                refuse(`${path}.${header}`, 'must be the name of an environment variable, such as MODEL_AUTHORIZATION, and never the value itself.');
            }
        }
        return headers;
    },
    schema: { type: 'object', additionalProperties: { type: 'string', pattern: '^[A-Za-z_][A-Za-z0-9_]*$' } },
};
const { batchSize, maxConcurrency } = endpoint/* endpointLimits */.Sy;
/** A prediction service; its format is told by its address when it is not given. */
const endpoint_endpoint = (0,part/* structured */.uv)((0,part/* mapped */.CV)((0,message_part/* message */.iU)({ url }, {
    format: (0,part/* leaf */.V4)((0,value_type/* oneOf */.yL)(endpoint/* endpointFormats */.eS)),
    'headers-from-env': headersFromEnv,
    'batch-size': (0,part/* leaf */.V4)((0,value_type/* wholeNumber */.rD)(1, batchSize.most)),
    timeout: (0,part/* leaf */.V4)(duration),
    'max-concurrency': (0,part/* leaf */.V4)((0,value_type/* wholeNumber */.rD)(1, maxConcurrency.most)),
}), ({ url, format, timeout, ...given }) => (0,endpoint/* toEndpoint */.Fq)(url, {
    format,
    headersFromEnv: given['headers-from-env'],
    batchSize: given['batch-size'],
    timeoutMs: timeout,
    maxConcurrency: given['max-concurrency'],
})), 'a map with the url of a prediction service', `{url: ${urlExample}, headers-from-env: ${headersExample}}`);

;// CONCATENATED MODULE: ./build/inputs/structured/given-predictions.js






const given_predictions_parse = (given) => {
    const uri = parseSourceUri(given);
    return uri?.kind === 'hugging-face' ? undefined : uri;
};
const predictionUri = {
    allowed: placesOf(data_formats/* dataEndings */.NH),
    example: './predictions.csv',
    fromText: given_predictions_parse,
    fromConfig: (value) => (typeof value === 'string' ? given_predictions_parse(value.trim()) : undefined),
    schema: { type: 'string', minLength: 1, examples: ['./predictions.csv'] },
};
const one = (0,part/* leaf */.V4)(predictionUri);
const pair = (0,message_part/* message */.iU)({}, { reference: one, evaluation: one, key: (0,part/* leaf */.V4)((0,value_type/* text */.Qq)('customer_id')) });
/** Stored predictions: one source is for the evaluation data; the config file takes the pair as well. */
const givenPredictions = {
    ...(0,part/* structured */.uv)({
        read: (value, path, refuse) => {
            if ((0,json_map/* isPlainObject */.Qd)(value))
                return pair.read(value, path, refuse);
            const evaluation = one.read(value, path, refuse);
            return evaluation && { evaluation };
        },
        schema: { anyOf: [one.schema, pair.schema] },
    }, predictionUri.allowed, predictionUri.example),
    fromText: (given) => {
        const evaluation = given_predictions_parse(given);
        return evaluation && { evaluation };
    },
};

;// CONCATENATED MODULE: ./build/inputs/structured/model-info.js





const model_info_huggingFace = (0,part/* mapped */.CV)((0,message_part/* message */.iU)({ model_uri: (0,part/* leaf */.V4)((0,value_type/* text */.Qq)('owner/name')) }, { kwargs: (0,part/* leaf */.V4)(api_values/* jsonTextOrMap */.vF) }), ({ model_uri: uri, kwargs }) => ({ kind: 'hugging-face', uri, kwargs }));
const modelPath = (0,part/* mapped */.CV)((0,message_part/* message */.iU)({ path: (0,part/* leaf */.V4)((0,value_type/* text */.Qq)('./model.py')) }, {}), ({ path }) => filePlace(path));
/**
 * `model_info` of the API, or of the SDK, where a map stands for a JSON text. Source: the published contract,
 * ModelInfoInput, 2.0-beta to 2.10.
 */
const modelInfo = (0,part/* structured */.uv)((0,part/* mapped */.CV)((0,message_part/* oneMember */.hG)({ hugging_face: model_info_huggingFace, model_path: modelPath }), ({ value }) => value), 'a map with one of hugging_face, model_path', '{hugging_face: {model_uri: owner/name, kwargs: {tokenizer_uri: owner/name}}}');

;// CONCATENATED MODULE: ./build/inputs/settings/model-settings.js






/** What is tested: a model, its stored predictions, or metrics of the user's own. */
const modelSettings = {
    'model-uri': setting(modelUri, 'model.uri', 'Model: `owner/name` of Hugging Face, a path (`.onnx`, `.py`, or a folder with an `.onnx` and its `tokenizer.json`), a cloud URL (without a cluster `https://` is a prediction service), or `none` for the data alone', 'none; needed unless `model-id` is given'),
    'model-id': setting(api_values/* registered */.HZ, 'model.id', 'An already registered model: its id or its name'),
    'model-info': configOnly(modelInfo, 'model.info', "The model in the API's words (`model_info`)"),
    'model-endpoint': configOnly(endpoint_endpoint, 'model.endpoint', 'Model that a prediction service answers for, embedded engine: `{url, format, headers-from-env, batch-size, timeout, max-concurrency}`'),
    'model-directory': configOnly(dataFile('./model'), 'model.directory', 'Folder that is uploaded with a model file of the workspace, which must lie in it', "the model file's own folder; at the root of the workspace the file alone"),
    predictions: setting(givenPredictions, 'model.predictions', 'Stored predictions for the evaluation data, beside a model or instead of it; in the file also `{reference, evaluation, key}`'),
    'model-metrics': configOnly(dataFile('./metrics.json'), 'model.metrics', 'JSON file with metrics of your own, compared with the baseline beside ours; alone it needs no model and no data'),
    'model-scores': configOnly(dataFile('./scores.csv'), 'model.scores', 'Table with a row for each scored row (`id`, and `score` or `correct`), compared with the baseline row by row'),
};

;// CONCATENATED MODULE: ./build/inputs/settings/project-settings.js




/** Where on the cluster a model belongs, and what it does. */
const projectSettings = {
    project: setting((0,api_values/* line */.n8)('owner/name'), 'project.name', 'Project, by name (found, else created) or uuid', "the repository's `owner/name`"),
    'project-id': configOnly(api_values/* uuid */.uR, 'project.id', 'Project, by uuid'),
    'model-task': setting((0,value_type/* oneOf */.yL)(vocabulary/* modelTasks */.SS, 'MODEL_TASK_'), 'project.task', 'Task of the model; needed when the project is created'),
};

;// CONCATENATED MODULE: ./build/inputs/values/artifact-name.js

/** What GitHub allows. */
const artifact_name_isName = (name) => /^[^"<>|*?:\\/\p{Cc}]{1,200}$/u.test(name);
const artifact_name_plain = (0,value_type/* text */.Qq)('sentiment-gate');
/** Name of an artifact of a workflow run, or `none`. */
const artifactName = {
    ...artifact_name_plain,
    allowed: 'the name of an artifact (at most 200 characters, none of " < > | * ? : \\ /), or none',
    fromText: (given) => (artifact_name_isName(given) ? given : undefined),
    fromConfig: (value) => (typeof value === 'string' && artifact_name_isName(value) ? value : undefined),
};

;// CONCATENATED MODULE: ./build/inputs/settings/report-settings.js





/** What is written and where, and who is told. */
const reportSettings = {
    'report-dir': setting(dataFile('model-gate-report'), 'report.dir', 'Folder the reports are written to', '`model-gate-report`'),
    'github-token': {
        ...setting((0,value_type/* text */.Qq)('${{ secrets.COMMENT_TOKEN }}'), undefined, 'Token that writes the pull-request comment, which needs `pull-requests: write`, and reads what a branch stored (`actions: read`)', "the workflow's own token"),
        actionDefault: '${{ github.token }}',
    },
    comment: setting((0,value_type/* oneOf */.yL)(vocabulary/* commentWhens */.Li), 'report.comment', 'When the pull-request comment is written; a run that passes again changes an existing one in every mode but `never`', '`on-failure` on pull requests'),
    'comment-key': setting((0,value_type/* text */.Qq)('sentiment model'), 'report.comment-key', 'Tells apart several gates on one pull request: one comment for each key', 'workflow, job and project'),
    'comment-length': configOnly((0,value_type/* wholeNumber */.rD)(1000), 'report.comment-length', 'Most characters of the pull-request comment, up to the 65,536 that GitHub takes; what finds no room is in the job summary', '`10000`'),
    annotations: setting(value_type/* boolean */.zM, 'report.annotations', 'Whether findings become annotations of the workflow run and the changed files', '`true`'),
    'report-artifact': configOnly(artifactName, 'report.artifact', 'Name under which the action stores the report folder as an artifact of the workflow run, or `none`; `baseline: branch:NAME` without a cluster looks for the same name', '`model-gate` and the comment key'),
    'report-formats': configOnly((0,value_type/* listOf */.c3)((0,value_type/* oneOf */.yL)(vocabulary/* reportFormats */.zX)), 'report.formats', 'Which reports are written; without `json` there is nothing that a later run can be compared with', '`[' + vocabulary/* usualFormats */.RZ.join(', ') + ']`: all but the model card'),
    'report-predictions': configOnly(value_type/* boolean */.zM, 'report.predictions', 'Whether `predictions.parquet` is written beside results.json, for later comparison row by row', '`true`'),
    'report-rows': configOnly(value_type/* boolean */.zM, 'report.rows', 'Whether report.html, the job summary and results.json show rows of the evaluation data, with their values, that findings rest on', '`true`'),
};

;// CONCATENATED MODULE: ./build/inputs/values/pip-requirement.js
// PEP 508 name, then an optional PEP 440 specifier; extras, URLs and markers have no place in the API.
const requirement = /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*((?:===|==|~=|!=|<=|>=|<|>)\s*[\w.*+!-]+(?:\s*,\s*(?:==|~=|!=|<=|>=|<|>)\s*[\w.*+!-]+)*)?$/;
const pipRequirement = {
    allowed: 'a package name, with a version specifier if wanted',
    example: 'transformers==4.36.2',
    fromText: pip_requirement_parse,
    fromConfig: (value) => (typeof value === 'string' ? pip_requirement_parse(value.trim()) : undefined),
    schema: { type: 'string', pattern: requirement.source, examples: ['transformers', 'datasets==2.16.1'] },
};
function pip_requirement_parse(given) {
    const match = requirement.exec(given);
    return match?.[1] === undefined
        ? undefined
        : { name: match[1], versionSpecifier: match[2]?.replaceAll(/\s/g, '') };
}

;// CONCATENATED MODULE: ./build/inputs/structured/profiling-config.js




const whole = (0,part/* leaf */.V4)(api_values/* int64 */.Gk);
const number = (0,part/* leaf */.V4)(api_values/* finiteNumber */.vM);
const flag = (0,part/* leaf */.V4)(api_values/* truth */.Im);
const metricName = (0,part/* leaf */.V4)((0,value_type/* text */.Qq)('accuracy'));
const sentence = (0,part/* leaf */.V4)((0,value_type/* text */.Qq)('What it measures'));
const customMetric = (0,message_part/* message */.iU)({ name: (0,part/* leaf */.V4)((0,value_type/* text */.Qq)('cost')), file_path: (0,part/* leaf */.V4)((0,value_type/* text */.Qq)('s3://bucket/cost.py')) }, {
    range_lower_bound: number,
    range_upper_bound: number,
    run_subset_performance: flag,
    run_subset_performance_drift: flag,
    run_overall_performance: flag,
    metadata: (0,message_part/* message */.iU)({}, {
        short_description: sentence,
        starter_description: sentence,
        why_it_matters_description: sentence,
        configuration_description: sentence,
        example_description: sentence,
    }),
});
/** `profiling_config` of the API. Source: the published contract, ProfilingConfigInput, 2.0-beta to 2.10. */
const profilingConfig = (0,message_part/* message */.iU)({}, {
    data_profiling: (0,message_part/* message */.iU)({}, {
        num_quantiles: whole,
        num_subsets: whole,
        column_type_info: (0,message_part/* message */.iU)({}, {
            min_nunique_for_numeric: whole,
            numeric_violation_threshold: number,
            categorical_violation_threshold: number,
            min_unique_prop: number,
            allow_float_unique: flag,
            numeric_range_inference_threshold: number,
            unseen_values_allowed_criteria: number,
        }),
        feature_relationship_info: (0,message_part/* message */.iU)({}, {
            num_feats_to_profile: whole,
            compute_feature_relationships: flag,
            compute_numeric_feature_relationships: flag,
            ignore_nan_for_feature_relationships: flag,
            features_to_profile: api_values/* textsPart */.sk,
        }),
    }),
    model_profiling: (0,message_part/* message */.iU)({}, {
        nrows_for_summary: whole,
        nrows_for_feature_importance: whole,
        metric_configs_json: (0,part/* mapped */.CV)((0,part/* leaf */.V4)(api_values/* jsonTextOrMap */.vF), (map) => JSON.stringify(map)),
        impact_metric: metricName,
        impact_label_threshold: number,
        drift_impact_metric: metricName,
        subset_summary_metric: metricName,
        num_feats_for_subset_summary: whole,
        custom_metrics: (0,part/* listPart */.qS)(customMetric, '[{name: cost, file_path: s3://bucket/cost.py}]'),
    }),
});
/** `eval_dataset_time_interval` of the API. */
const timeInterval = (0,message_part/* message */.iU)({}, { start_time: (0,part/* leaf */.V4)(api_values/* dateTime */.KQ), end_time: (0,part/* leaf */.V4)(api_values/* dateTime */.KQ) });

;// CONCATENATED MODULE: ./build/inputs/values/seed.js

/** The seed of everything random: 32 bits without sign. */
const seed = (0,value_type/* wholeNumber */.rD)(0, 2 ** 32 - 1);

;// CONCATENATED MODULE: ./build/inputs/structured/run-config.js








const sensitivityWord = (0,part/* leaf */.V4)((0,value_type/* oneOf */.yL)(vocabulary/* sensitivities */.iy, 'TEST_SENSITIVITY_'));
/** In the order of the contract, which the templates of the documentation count from 0: unspecified. */
const sensitivityNumbers = [undefined, 'less', 'default', 'more'];
const sensitivity = {
    read: (value, path, refuse) => {
        if (typeof value !== 'number')
            return sensitivityWord.read(value, path, refuse);
        if (value === 0)
            return undefined;
        const allowed = 'one of 1 (less), 2 (default), 3 (more), or the word';
        return sensitivityNumbers[value] ?? refuse(path, (0,part/* notAllowed */.mj)(value, allowed, 'TEST_SENSITIVITY_DEFAULT'));
    },
    schema: { anyOf: [sensitivityWord.schema, { enum: [0, 1, 2, 3] }] },
};
const categoryWord = (0,part/* leaf */.V4)((0,value_type/* oneOf */.yL)(vocabulary/* testCategories */.NG, 'TEST_CATEGORY_TYPE_'));
const categorySwitch = (0,message_part/* message */.iU)({ type: categoryWord, run_st: (0,part/* leaf */.V4)(api_values/* truth */.Im) }, { run_ct: (0,part/* leaf */.V4)(api_values/* truth */.Im) });
/** The word, or the switch of 2.0-beta: `undefined` inside for a category that is switched off. */
const category = {
    read: (value, path, refuse) => {
        if ((0,json_map/* isPlainObject */.Qd)(value)) {
            const found = categorySwitch.read(value, path, refuse);
            return found && { on: found.run_st ? found.type : undefined };
        }
        const on = categoryWord.read(value, path, refuse);
        return on && { on };
    },
    schema: { anyOf: [categoryWord.schema, categorySwitch.schema] },
};
const categoryList = (0,part/* listPart */.qS)(category, '[TEST_CATEGORY_TYPE_DRIFT]');
const categories = {
    read: (value, path, refuse) => {
        const list = categoryList.read(value, path, refuse);
        const on = list?.flatMap(({ on }) => on ?? []);
        if (on?.length === 0 && list && list.length > 0) {
            return refuse(path, 'switches every category off: set run_st of one of them to true.');
        }
        return on;
    },
    schema: categoryList.schema,
};
const seedPart = {
    read: (value, path, refuse) => {
        const number = typeof value === 'string' && /^\d{1,10}$/.test(value) ? Number(value) : value;
        return (0,part/* leaf */.V4)(seed).read(number, path, refuse);
    },
    schema: { anyOf: [seed.schema, { type: 'string', pattern: '^[0-9]{1,10}$' }] },
};
const customImage = (0,message_part/* oneMember */.hG)({
    managed_image_name: (0,part/* leaf */.V4)(api_values/* imageName */.tO),
    custom_image: (0,message_part/* message */.iU)({ name: (0,part/* leaf */.V4)((0,api_values/* line */.n8)('registry.example.com/team/image:1.2')) }, { pull_secret: api_values/* pullSecretPart */.tx }),
});
/**
 * `test_run_config` of the API, or of the SDK: bare ids, maps for JSON texts, both places and both shapes of the
 * categories. Source: the published contract, TestRunConfigInput, 2.0-beta to 2.10.
 */
const run_config_part = (0,message_part/* message */.iU)({}, {
    run_name: (0,part/* leaf */.V4)((0,api_values/* line */.n8)('nightly')),
    model_id: (0,api_values/* idPart */.NK)(api_values/* registered */.HZ),
    // The documentation allows it here, though no message of the API has it.
    model_task: (0,part/* leaf */.V4)((0,value_type/* oneOf */.yL)(vocabulary/* modelTasks */.SS, 'MODEL_TASK_')),
    data_info: (0,message_part/* message */.iU)({}, {
        ref_dataset_id: (0,part/* leaf */.V4)(api_values/* registered */.HZ),
        eval_dataset_id: (0,part/* leaf */.V4)(api_values/* registered */.HZ),
        eval_dataset_time_interval: timeInterval,
    }),
    run_time_info: (0,message_part/* message */.iU)({}, {
        agent_id: (0,api_values/* idPart */.NK)(api_values/* uuid */.uR),
        custom_image: customImage,
        resource_request: (0,message_part/* message */.iU)({}, { ram_request_megabytes: (0,part/* leaf */.V4)(api_values/* int64 */.Gk), cpu_request_millicores: (0,part/* leaf */.V4)(api_values/* int64 */.Gk) }),
        explicit_errors: (0,part/* leaf */.V4)(api_values/* truth */.Im),
        random_seed: seedPart,
    }),
    profiling_config: profilingConfig,
    test_suite_config: (0,message_part/* message */.iU)({}, {
        global_test_sensitivity: sensitivity,
        individual_tests_config: (0,part/* leaf */.V4)(api_values/* jsonTextOrMap */.vF),
        custom_tests: (0,part/* listPart */.qS)((0,part/* mapped */.CV)((0,part/* leaf */.V4)(api_values/* jsonTextOrMap */.vF), (map) => JSON.stringify(map)), '[{custom_test_category: Fairness, test_path: s3://bucket/test.py}]'),
        global_exclude_columns: api_values/* textsPart */.sk,
        categories,
    }),
    categories,
});
const runConfig = (0,part/* structured */.uv)(run_config_part, 'a map with the keys of test_run_config', '{run_time_info: {explicit_errors: true}}');

;// CONCATENATED MODULE: ./build/inputs/settings/run-settings.js









/** One stress test: the image it runs on, which tests it does, and how long it may take. */
const runSettings = {
    'managed-image': setting(api_values/* imageName */.tO, 'image.name', 'Managed image to run on; created when missing and `pip-requirements` is given'),
    'pip-requirements': setting((0,value_type/* listOf */.c3)(pipRequirement), 'image.pip-requirements', 'What a new managed image installs: `name` or `name==version`'),
    'run-name': setting((0,api_values/* line */.n8)('nightly'), 'run.name', 'Name of the test run', 'repository, short SHA and a hash of what is tested'),
    categories: setting((0,value_type/* listOf */.c3)((0,value_type/* oneOf */.yL)(vocabulary/* testCategories */.NG, 'TEST_CATEGORY_TYPE_')), 'run.categories', 'Test categories to run', "the platform's four: adversarial, model-performance, subset-performance, transformations"),
    'exclude-columns': setting((0,value_type/* listOf */.c3)((0,value_type/* text */.Qq)('id')), 'run.exclude-columns', 'Columns left out of all tests'),
    sensitivity: setting((0,value_type/* oneOf */.yL)(vocabulary/* sensitivities */.iy, 'TEST_SENSITIVITY_'), 'run.sensitivity', 'Width of the margins of all tests', '`default`'),
    tests: setting(json_map/* jsonMap */.vM, 'run.tests', "Configuration of single tests, in the API's own keys (`individual_tests_config`)"),
    seed: setting(seed, 'run.seed', 'Seed of everything random', '`42`'),
    timeout: setting(duration, 'run.timeout', 'Longest time for the whole run', '`60m`'),
    'queue-timeout': setting(duration, 'run.queue-timeout', 'Longest wait for the stress test to begin running', 'the timeout'),
    'poll-interval': setting(duration, 'run.poll-interval', 'Longest pause between two polls (the first is about 1 s)', '`30s`'),
    reuse: setting((0,value_type/* oneOf */.yL)(vocabulary/* reuses */.UZ), 'run.reuse', '`same-commit` attaches to a live or finished run of the same name instead of starting another; `never` does not', '`same-commit` on a re-run of the workflow, else `never`'),
    'run-config': configOnly(runConfig, 'run.config', "What else a run takes, in the API's words (`test_run_config`)"),
};

;// CONCATENATED MODULE: ./build/inputs/settings.js











/**
 * Every input of the action = flag of the command line = key of the config file. The parser, the JSON Schema,
 * the help text, docs/reference and the check of action.yml all come from this list, in its order.
 */
const settings = {
    config: setting((0,value_type/* text */.Qq)('.github/model-gate.yml'), undefined, 'Path of the YAML or JSON config file', '`.github/model-gate.yml` if it exists'),
    ...clusterSettings,
    ...modeSettings,
    ...projectSettings,
    ...modelSettings,
    ...dataSettings,
    ...runSettings,
    ...gateSettings,
    ...engineSettings,
    ...reportSettings,
};
const settingNames = Object.keys(settings);
const inputNames = settingNames.filter((name) => settings[name].isInput);


/***/ }),

/***/ 64426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gk: () => (/* binding */ int64),
/* harmony export */   HZ: () => (/* binding */ registered),
/* harmony export */   Im: () => (/* binding */ truth),
/* harmony export */   KQ: () => (/* binding */ dateTime),
/* harmony export */   NK: () => (/* binding */ idPart),
/* harmony export */   n8: () => (/* binding */ line),
/* harmony export */   sk: () => (/* binding */ textsPart),
/* harmony export */   tO: () => (/* binding */ imageName),
/* harmony export */   tx: () => (/* binding */ pullSecretPart),
/* harmony export */   uR: () => (/* binding */ uuid),
/* harmony export */   vF: () => (/* binding */ jsonTextOrMap),
/* harmony export */   vM: () => (/* binding */ finiteNumber)
/* harmony export */ });
/* harmony import */ var _json_map_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86878);
/* harmony import */ var _message_part_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68688);
/* harmony import */ var _part_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89538);
/* harmony import */ var _value_type_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36207);




/** Values of the API that travel in more than one form. */
const uuid = (0,_value_type_js__WEBPACK_IMPORTED_MODULE_2__/* .textLike */ .r1)(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i, 'a uuid', '3f1c9a52-6d0e-4b7c-9a41-5d2e8c7b1f60');
/** A text on one line. The platform takes any other character in a name: `#`, `/`, an emoji. */
function line(example) {
    // eslint-disable-next-line no-control-regex -- control characters are what this refuses
    const pattern = /^[^\u0000-\u001f\u007f]{1,512}$/;
    const like = (0,_value_type_js__WEBPACK_IMPORTED_MODULE_2__/* .textLike */ .r1)(pattern, 'a text on one line, at most 512 characters', example);
    return {
        ...like,
        fromConfig: (value) => (typeof value === 'string' ? like.fromText(value.trim()) : undefined) || undefined,
    };
}
/** The id of something registered, or the name it was registered under. */
const registered = line('b1e6f0a4-7c2d-4e95-8b3a-2f6d1c0e9a75');
const imageName = (0,_value_type_js__WEBPACK_IMPORTED_MODULE_2__/* .textLike */ .r1)(/^[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*$/, 'lower-case letters and digits in parts joined by - or _, starting with a letter', 'huggingface_image');
const truth = {
    allowed: 'true or false',
    example: 'true',
    fromText: (given) => (given === 'true' ? true : given === 'false' ? false : undefined),
    fromConfig: (value) => (typeof value === 'boolean' ? value : undefined),
    schema: { type: 'boolean' },
};
const finiteNumber = {
    allowed: 'a number',
    example: '0.5',
    fromText: (given) => (/^-?\d+(?:\.\d+)?$/.test(given) ? Number(given) : undefined),
    fromConfig: (value) => (typeof value === 'number' && Number.isFinite(value) ? value : undefined),
    schema: { type: 'number' },
};
/** A whole number that travels as text; a number is read as well. */
const int64 = {
    allowed: 'a whole number of at least 0',
    example: '1000',
    fromText: (given) => (/^\d{1,18}$/.test(given) ? given : undefined),
    fromConfig: (value) => {
        if (typeof value === 'string')
            return /^\d{1,18}$/.test(value) ? value : undefined;
        return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? String(value) : undefined;
    },
    schema: {
        anyOf: [
            { type: 'integer', minimum: 0 },
            { type: 'string', pattern: '^[0-9]{1,18}$' },
        ],
    },
};
/** An RFC 3339 time. */
const dateTime = (0,_value_type_js__WEBPACK_IMPORTED_MODULE_2__/* .textLike */ .r1)(/^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:[Zz]|[+-]\d\d:\d\d)$/, 'a time in RFC 3339', '2024-01-31T00:00:00Z');
/** An id as the SDK takes it, bare, or as it travels: `{uuid: …}`. */
function idPart(bare) {
    const wrapped = (0,_message_part_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)({ uuid: (0,_part_js__WEBPACK_IMPORTED_MODULE_3__/* .leaf */ .V4)(bare) }, {});
    return {
        read: (value, path, refuse) => (0,_json_map_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlainObject */ .Qd)(value) ? wrapped.read(value, path, refuse)?.uuid : (0,_part_js__WEBPACK_IMPORTED_MODULE_3__/* .leaf */ .V4)(bare).read(value, path, refuse),
        schema: { anyOf: [bare.schema, wrapped.schema] },
    };
}
/** A map, or the JSON text of one, as the API carries it. */
const jsonTextOrMap = {
    allowed: 'a map, or the JSON text of one',
    example: '{sep: ";"}',
    fromText: (given) => _json_map_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonMap */ .vM.fromText(given),
    fromConfig: (value) => {
        if (typeof value !== 'string')
            return (0,_json_map_js__WEBPACK_IMPORTED_MODULE_0__/* .toJsonMap */ .G)(value);
        try {
            return (0,_json_map_js__WEBPACK_IMPORTED_MODULE_0__/* .toJsonMap */ .G)(JSON.parse(value));
        }
        catch {
            return undefined;
        }
    },
    schema: { anyOf: [{ type: 'object' }, { type: 'string', contentMediaType: 'application/json' }] },
};
/** A list of texts. */
const textsPart = (0,_part_js__WEBPACK_IMPORTED_MODULE_3__/* .listPart */ .qS)((0,_part_js__WEBPACK_IMPORTED_MODULE_3__/* .leaf */ .V4)((0,_value_type_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('id')), '[id]');
/** The name of a pull secret, bare as the SDK takes it or `{name: …}`. */
const pullSecretPart = {
    read: (value, path, refuse) => {
        if ((0,_json_map_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlainObject */ .Qd)(value))
            return (0,_message_part_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)({ name: (0,_part_js__WEBPACK_IMPORTED_MODULE_3__/* .leaf */ .V4)((0,_value_type_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('registry')) }, {}).read(value, path, refuse)?.name;
        return typeof value === 'string' && value.trim() !== ''
            ? value.trim()
            : refuse(path, (0,_part_js__WEBPACK_IMPORTED_MODULE_3__/* .notAllowed */ .mj)(value, 'the name of a secret, or {name: …}', 'registry'));
    },
    schema: {
        anyOf: [{ type: 'string', minLength: 1 }, (0,_message_part_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)({ name: (0,_part_js__WEBPACK_IMPORTED_MODULE_3__/* .leaf */ .V4)((0,_value_type_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('registry')) }, {}).schema],
    },
};


/***/ }),

/***/ 78996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isBounded)
/* harmony export */ });
const maxValues = 100_000;
const maxDepth = 64;
/**
 * Whether a document read from YAML can be walked: aliases let a short text stand for more values than fit into memory,
 * or for a value inside itself. At most 100,000 values, at most 64 levels deep.
 */
function isBounded(document) {
    let left = maxValues;
    const visit = (value, depth) => {
        if (--left < 0 || depth > maxDepth)
            return false;
        if (typeof value !== 'object' || value === null)
            return true;
        return Object.values(value).every((one) => visit(one, depth + 1));
    };
    return visit(document, 1);
}


/***/ }),

/***/ 86878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ toJsonMap),
/* harmony export */   Qd: () => (/* binding */ isPlainObject),
/* harmony export */   vM: () => (/* binding */ jsonMap)
/* harmony export */ });
/* unused harmony export isJson */
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);
/* harmony import */ var _is_bounded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78996);


/** A YAML or JSON map. */
const jsonMap = {
    allowed: 'a YAML or JSON map',
    example: '{text_upper_case: {sample_size: 50}}',
    fromText: (given) => {
        try {
            const value = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .load */ .Hh)(given);
            return (0,_is_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .isBounded */ .C)(value) ? toJsonMap(value) : undefined;
        }
        catch {
            return undefined;
        }
    },
    fromConfig: toJsonMap,
    schema: { type: 'object' },
};
function toJsonMap(value) {
    return isJson(value) && typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : undefined;
}
/** Plain data only: a YAML file can also yield dates, NaN and infinities, which JSON has no words for. */
function isJson(value) {
    if (value === null || typeof value === 'string' || typeof value === 'boolean')
        return true;
    if (typeof value === 'number')
        return Number.isFinite(value);
    if (Array.isArray(value))
        return value.every(isJson);
    return isPlainObject(value) && Object.values(value).every(isJson);
}
function isPlainObject(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const prototype = Object.getPrototypeOf(value);
    return prototype === Object.prototype || prototype === null;
}


/***/ }),

/***/ 68688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hG: () => (/* binding */ oneMember),
/* harmony export */   iU: () => (/* binding */ message),
/* harmony export */   z$: () => (/* binding */ notBoth)
/* harmony export */ });
/* harmony import */ var _domain_words_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72741);
/* harmony import */ var _json_map_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86878);
/* harmony import */ var _part_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89538);



/**
 * A message of the API. Its names are given in snake_case; as the API itself, it reads camelCase, too. An empty member
 * counts as not given, and a name that the API doesn't know is refused.
 */
function message(required, optional) {
    const parts = { ...optional, ...required };
    return {
        read: (value, path, refuse) => {
            const found = readMembers(parts, value, path, refuse);
            if (!found)
                return undefined;
            const names = Object.keys(required);
            for (const name of names) {
                if (!found.given.has(name))
                    refuse(`${path}.${name}`, `is missing${exampleOf(parts, name)}.`);
            }
            const isComplete = names.every((name) => Object.hasOwn(found.values, name));
            return isComplete ? found.values : undefined;
        },
        schema: {
            ...messageSchema(parts),
            ...(Object.keys(required).length > 0 && {
                allOf: Object.keys(required).map((name) => ({
                    anyOf: spellings(name).map((spelling) => ({ required: [spelling] })),
                })),
            }),
        },
    };
}
/** A message of which exactly one member is given. */
function oneMember(members) {
    const names = Object.keys(members);
    return {
        read: (value, path, refuse) => {
            const found = readMembers(members, value, path, refuse);
            if (!found)
                return undefined;
            const [member, second] = found.given;
            if (member === undefined || second !== undefined) {
                const given = [...found.given].join(' and ') || (0,_part_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(value);
                return refuse(path, `must have exactly one of ${names.join(', ')}, not ${given}.`);
            }
            const chosen = found.values[member];
            return chosen === undefined ? undefined : { member, value: chosen };
        },
        schema: { ...messageSchema(members), minProperties: 1, maxProperties: 1 },
    };
}
function readMembers(parts, value, path, refuse) {
    const names = Object.keys(parts);
    if (!(0,_json_map_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlainObject */ .Qd)(value)) {
        return refuse(path, (0,_part_js__WEBPACK_IMPORTED_MODULE_1__/* .notAllowed */ .mj)(value, `a map with the keys ${names.join(', ')}`, `{${names[0] ?? ''}: …}`));
    }
    const values = {};
    const given = new Set();
    const known = new Map(names.flatMap((name) => spellings(name).map((spelling) => [spelling, name])));
    for (const [key, one] of Object.entries(value)) {
        const name = known.get(key);
        const part = name === undefined ? undefined : parts[name];
        if (name === undefined || part === undefined) {
            refuse(`${path}.${key.slice(0, 60)}`, `unknown key.${(0,_domain_words_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(key.slice(0, 60), names)} Allowed: ${names.join(', ')}`);
        }
        else if (given.has(name)) {
            refuse(`${path}.${key}`, `is given in snake_case and in camelCase: give one of the two.`);
        }
        else if (one !== null && one !== undefined) {
            given.add(name);
            const read = part.read(one, `${path}.${key}`, refuse);
            if (read !== undefined)
                values[name] = read;
        }
    }
    return { values, given };
}
/** `run_name` and `runName`; both are the API's. */
function spellings(name) {
    const camel = name.replaceAll(/_([a-z0-9])/g, (_, letter) => letter.toUpperCase());
    return camel === name ? [name] : [name, camel];
}
function messageSchema(parts) {
    const properties = Object.entries(parts).flatMap(([name, { schema }]) => spellings(name).map((spelling) => [spelling, schema]));
    return { type: 'object', additionalProperties: false, properties: Object.fromEntries(properties) };
}
function exampleOf(parts, name) {
    const examples = parts[name]?.schema['examples'];
    const [example] = Array.isArray(examples) ? examples : [];
    return typeof example === 'string' ? `. Example: ${example}` : '';
}
/** Refuses two members that say the same thing in different forms. */
function notBoth(part, one, other) {
    return {
        read: (value, path, refuse) => {
            const found = part.read(value, path, refuse);
            if (found?.[one] === undefined || found[other] === undefined)
                return found;
            return refuse(`${path}.${other}`, `contradicts ${one}: give one of the two.`);
        },
        schema: part.schema,
    };
}


/***/ }),

/***/ 89538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CV: () => (/* binding */ mapped),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   V4: () => (/* binding */ leaf),
/* harmony export */   mj: () => (/* binding */ notAllowed),
/* harmony export */   qO: () => (/* binding */ unsupported),
/* harmony export */   qS: () => (/* binding */ listPart),
/* harmony export */   uv: () => (/* binding */ structured)
/* harmony export */ });
/* harmony import */ var _domain_words_shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90474);

/** A part that is a value of its own. */
function leaf(type) {
    return {
        read: (value, path, refuse) => {
            const found = type.fromConfig(value);
            return found ?? refuse(path, notAllowed(value, type.allowed, type.example));
        },
        schema: type.schema,
    };
}
/** Any number of parts of one kind. */
function listPart(item, example) {
    return {
        read: (value, path, refuse) => {
            if (!Array.isArray(value))
                return refuse(path, notAllowed(value, 'a list', example));
            const items = value.map((one, index) => item.read(one, `${path}[${index}]`, refuse));
            return items.filter((one) => one !== undefined);
        },
        schema: { type: 'array', items: item.schema },
    };
}
/** A part that is known, but cannot be had here: refused by its name. */
function unsupported(why) {
    return { read: (_, path, refuse) => refuse(path, why), schema: { not: {} } };
}
/** What is read by `part`, then turned into what the plan holds. */
function mapped(part, convert) {
    return {
        read: (value, path, refuse) => {
            const found = part.read(value, path, refuse);
            return found === undefined ? undefined : convert(found);
        },
        schema: part.schema,
    };
}
/** A structured value as a setting of the config file. Every violation in it is explained. */
function structured(part, allowed, example) {
    const readAll = (value) => {
        const problems = [];
        const found = part.read(value, '', (name, message) => void problems.push({ name, message }));
        return { found, problems };
    };
    const fromConfig = (value) => {
        const { found, problems } = readAll(value);
        return problems.length === 0 ? found : undefined;
    };
    return {
        allowed,
        example,
        // Such a value has no input and no flag.
        fromText: () => undefined,
        fromConfig,
        explain: (value) => readAll(value).problems,
        schema: part.schema,
    };
}
/** `"x" is not allowed; it must be … Example: …`, with what was given cut to a length that can be read. */
function notAllowed(value, allowed, example) {
    return `${shown(value)} is not allowed; it must be ${allowed}. Example: ${example}`;
}
/** What was given, as JSON, cut to a length that can be read. */
function shown(value) {
    return (0,_domain_words_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)(value === undefined ? 'nothing' : JSON.stringify(value), 120);
}


/***/ }),

/***/ 36207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   r1: () => (/* binding */ textLike),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
function text(example) {
    return {
        allowed: 'a text',
        example,
        fromText: (given) => given,
        fromConfig: (value) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined),
        schema: { type: 'string', minLength: 1, examples: [example] },
    };
}
/** Text of a certain form. */
function textLike(pattern, allowed, example) {
    const parse = (given) => (pattern.test(given) ? given : undefined);
    return {
        allowed,
        example,
        fromText: parse,
        fromConfig: (value) => (typeof value === 'string' ? parse(value) : undefined),
        schema: { type: 'string', pattern: pattern.source, examples: [example] },
    };
}
/** A closed list of words; with a prefix, the API's own spelling is read too (`MODEL_TASK_RANKING`). */
function oneOf(words, prefix = '') {
    const parse = (given) => words.find((word) => word === shortWord(given, prefix));
    return {
        allowed: `one of ${words.join(', ')}`,
        example: words[0] ?? '',
        words,
        fromText: parse,
        fromConfig: (value) => (typeof value === 'string' ? parse(value) : undefined),
        schema: prefix
            ? { anyOf: [{ enum: words }, { type: 'string', pattern: `^${prefix}[A-Z_]+$` }] }
            : { enum: words },
    };
}
function shortWord(given, prefix) {
    if (!prefix || !given.startsWith(prefix))
        return given;
    // The API's word for "default" is bare, the other two carry a suffix.
    return given
        .slice(prefix.length)
        .replace(/_SENSITIVE$/, '')
        .toLowerCase()
        .replaceAll('_', '-');
}
function wholeNumber(minimum, maximum = Number.MAX_SAFE_INTEGER) {
    const valid = (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= minimum && value <= maximum
        ? value
        : undefined;
    const bound = maximum === Number.MAX_SAFE_INTEGER ? '' : ` and at most ${maximum}`;
    return {
        allowed: `a whole number of at least ${minimum}${bound}`,
        example: String(Math.max(minimum, 3)),
        fromText: (given) => (/^-?\d{1,16}$/.test(given) ? valid(Number(given)) : undefined),
        fromConfig: valid,
        schema: { type: 'integer', minimum, ...(bound && { maximum }) },
    };
}
const boolean = {
    allowed: '`true` or `false`',
    example: 'false',
    fromText: (given) => (given === 'true' ? true : given === 'false' ? false : undefined),
    fromConfig: (value) => (typeof value === 'boolean' ? value : undefined),
    schema: { type: 'boolean' },
};
/** A list: newline- or comma-separated, or a JSON array; in the config file also a single item. */
function listOf(item) {
    const all = (values) => {
        const parsed = [];
        for (const value of values) {
            const one = item.fromConfig(value);
            if (one === undefined)
                return undefined;
            parsed.push(one);
        }
        return parsed;
    };
    const fromText = (given) => {
        if (given.startsWith('[')) {
            const values = parseJson(given);
            return Array.isArray(values) ? all(values) : undefined;
        }
        return all(given
            .split(/[\n,]/)
            .map((part) => part.trim())
            .filter(Boolean));
    };
    return {
        allowed: `a list (one per line, comma-separated, or a JSON array), each item ${item.allowed}`,
        example: item.example,
        fromText,
        fromConfig: (value) => {
            if (Array.isArray(value))
                return all(value);
            return typeof value === 'string' ? fromText(value) : undefined;
        },
        schema: { anyOf: [{ type: 'array', items: item.schema }, { type: 'string' }] },
    };
}
function parseJson(given) {
    try {
        return JSON.parse(given);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 95686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ remedies)
/* harmony export */ });
/** What to do next, by error code; docs/errors.md says more. */
const remedies = {
    'invalid-input': 'Correct what is named above; `model-gate run --help` lists all inputs.',
    'missing-credentials': 'Store the API token as a secret and pass it as `api-key`. Workflows started from forks and by Dependabot get no repository secrets.',
    unauthorized: 'The cluster refused the token. Make a new one in the RIME web app (they expire) and replace the secret.',
    forbidden: 'The token is known but may not do this. Give its user the needed role in the workspace, or use a token of that workspace.',
    unreachable: 'Check `cluster-url`, and that this runner may reach it (VPN, firewall, proxy). If the cluster was only busy, run the job again.',
    tls: 'The connection is not trusted. Check the address and the certificate of the cluster; give the certificate of a private CA as `ca-cert`.',
    'rate-limited': 'The cluster asks for fewer requests. Wait, or run fewer gates at the same time.',
    'not-found': 'Something named by id or name does not exist on the cluster, or the key cannot see it.',
    conflict: 'A name is already taken on the cluster. Run the job again, or choose another name.',
    'invalid-request': 'The cluster refused the request as wrong; its message above says which part.',
    'server-error': 'The cluster failed. Run the job again; if it stays, tell the administrators of the cluster.',
    'bad-response': 'The answer was not what a RIME cluster sends. Unless the message says what to do: check that `cluster-url` is the cluster itself, not a login page or a proxy.',
    'image-failed': 'The managed image cannot be used. Look at its build in the RIME web app, correct the requirements, or choose another image.',
    'job-failed': 'The stress test failed. The message above is its own; correct what it names and run again.',
    'job-cancelled': 'Somebody cancelled the stress test on the cluster. Run the job again.',
    'queue-timeout': 'The job never started to run. Look at the queue and the agents of the cluster, or raise `queue-timeout`.',
    timeout: 'The run took longer than `timeout`. Raise it, or test fewer categories, rows or samples.',
    interrupted: 'The run was stopped from outside; its stress test was cancelled.',
    'no-results': 'Too few test cases were judged. Check `categories`, `tests` and the data, or lower `min-tests`.',
    'missing-baseline': 'The baseline could not be found. Check `baseline`, or choose `on-missing-baseline: absolute`.',
    tampered: 'No verdict can rest on such a run, nor should a later step of this job run. Look at what the model, its packages or another step do with these files; docs/security.md shows a set-up that contains them.',
    engine: 'The embedded engine could not do its work. Run again with debug logging; if it stays, report it.',
    internal: 'This is a defect of the gate. Run again with debug logging and report what it says.',
};


/***/ })

};
