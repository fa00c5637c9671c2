export const id = "start-engine";
export const ids = ["start-engine"];
export const modules = {

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

/***/ 38729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ build),
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The package's version; a test compares it with package.json. */
const version = '1.0.0';
/** Tells one build of a version from another; `npm run build` puts a hash of the code in its place. */
const build = '379aac3a90020411';


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


/***/ })

};
