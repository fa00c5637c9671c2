export const id = "worker";
export const ids = ["worker"];
export const modules = {

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

/***/ 84281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ examplesOfCase)
/* harmony export */ });
/** How many rows of a finding are shown. */
const examplesOfCase = 5;


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

/***/ 38729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ build),
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The package's version; a test compares it with package.json. */
const version = '1.0.0';
/** Tells one build of a version from another; `npm run build` puts a hash of the code in its place. */
const build = 'e82637137dcd8178';


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

/***/ 22210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ formatBytes)
/* harmony export */ });
const units = ['bytes', 'kB', 'MB', 'GB', 'TB'];
/** A size for people: `812 bytes`, `1.2 kB`, `34 MB`; powers of 1000. */
function formatBytes(bytes) {
    let value = bytes;
    let unit = 0;
    while (value >= 1000 && unit < units.length - 1) {
        value /= 1000;
        unit++;
    }
    const shown = unit === 0 || value >= 10 ? Math.round(value) : Number(value.toFixed(1));
    return `${shown} ${units[unit] ?? ''}`;
}


/***/ }),

/***/ 88209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
/** A length of time for people: `850 ms`, `12.3 s`, `45 s`, `4 min 5 s`, `90 min` as `1 h 30 min`. */
function formatDuration(ms) {
    if (ms < 1000)
        return `${Math.round(ms)} ms`;
    if (ms < 60_000)
        return `${Number((ms / 1000).toFixed(1))} s`;
    const seconds = Math.round(ms / 1000);
    const minutes = Math.floor(seconds / 60);
    if (minutes < 60)
        return both(minutes, 'min', seconds % 60, 's');
    return both(Math.floor(minutes / 60), 'h', minutes % 60, 'min');
}
function both(more, unit, less, smallerUnit) {
    return less === 0 ? `${more} ${unit}` : `${more} ${unit} ${less} ${smallerUnit}`;
}


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

/***/ 68467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GP: () => (/* binding */ hideLinkSecrets),
/* harmony export */   Ql: () => (/* binding */ showForeign),
/* harmony export */   Tp: () => (/* binding */ showForeignBlock)
/* harmony export */ });
/* harmony import */ var _log_safe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85815);
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90474);


const defaultMaxLength = 600;
/**
 * Text of a server on one line, fit for a message: control characters removed, white space folded, at most
 * `maxLength` characters. What links carry as query, fragment or password is left out, since a pre-signed link
 * is a key to whatever it points at.
 */
function showForeign(text, maxLength = defaultMaxLength) {
    return (0,_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)(hideLinkSecrets((0,_log_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .logSafe */ .s)(bound(text, maxLength).replaceAll(/\s+/g, ' '))).trim(), maxLength);
}
/** As `showForeign`, but the line breaks stay, for tracebacks. */
function showForeignBlock(text, maxLength = 2000) {
    return (0,_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)(hideLinkSecrets((0,_log_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .logSafe */ .s)(bound(text, maxLength).replaceAll(/\r\n?/g, '\n'))).trim(), maxLength);
}
/** Cut before the patterns run, so that a text of megabytes costs nothing. */
function bound(text, maxLength) {
    return text.slice(0, maxLength * 4);
}
/** Without what links carry as query, fragment or password. */
function hideLinkSecrets(text) {
    return text
        .replaceAll(/(\b[a-z][a-z0-9+.-]{1,15}:\/\/)[^\s/?#@"'<>]*@/gi, '$1')
        .replaceAll(/(\b[a-z][a-z0-9+.-]{1,15}:\/\/[^\s?#"'<>]*)[?#][^\s"'<>]*/gi, '$1?…');
}


/***/ }),

/***/ 21432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ describeReading)
});

// EXTERNAL MODULE: ./build/domain/words/group-thousands.js
var group_thousands = __webpack_require__(3142);
// EXTERNAL MODULE: ./build/domain/words/plural.js
var plural = __webpack_require__(26457);
;// CONCATENATED MODULE: ./build/engine/data/describe-rows-used.js


/** Which rows of a file were left out, a sentence for each reason. `path`: of the file. */
function describeRowsUsed(path, { fileRowCount, goldlessCount = 0, table }) {
    const drawn = table.rowCount + goldlessCount;
    return [
        ...(fileRowCount !== undefined && fileRowCount > drawn
            ? [
                `Of ${path} ${(0,group_thousands/* groupThousands */.Z)(drawn)} of ${(0,plural/* plural */.L)(fileRowCount, 'row')} were used: data_params.nrows says how many.`,
            ]
            : []),
        ...(goldlessCount > 0
            ? [
                `${(0,plural/* plural */.L)(goldlessCount, 'row')} of ${path} without a gold label (−1) ${goldlessCount === 1 ? 'was' : 'were'} left out.`,
            ]
            : []),
    ];
}

// EXTERNAL MODULE: ./build/domain/words/quote-word.js
var quote_word = __webpack_require__(35676);
;// CONCATENATED MODULE: ./build/engine/data/describe-unread.js

/** More are counted, not listed. */
const shownColumns = 6;
/** What was left out of a file, in one sentence; none where nothing was. `path`: of the file. */
function describeUnread(path, { unread = [] }) {
    if (unread.length === 0)
        return [];
    const names = unread.slice(0, shownColumns).map(({ name, instead }) => `${(0,quote_word/* quoteWord */.X)(name)} (${instead})`);
    const more = unread.length > shownColumns ? ` and ${unread.length - shownColumns} more` : '';
    return [`Columns of ${path} that neither the model nor a test is given: ${names.join(', ')}${more}.`];
}

// EXTERNAL MODULE: ./build/engine/data/list-names.js
var list_names = __webpack_require__(24999);
;// CONCATENATED MODULE: ./build/engine/data/describe-reading.js



/** What a reader should know of how a file was read, a sentence each. `path`: of the file. */
function describeReading(path, dataset) {
    return [
        ...(dataset.written ? [`How ${path} is written: ${dataset.written.join('; ')}.`] : []),
        ...(dataset.spelledClasses
            ? [
                `The labels of ${path} stand for the classes 0, 1, … in this order: ${(0,list_names/* listNames */.Z)(dataset.spelledClasses)}; class-names may ` +
                    'give another.',
            ]
            : []),
        ...describeRowsUsed(path, dataset),
        ...describeUnread(path, dataset),
    ];
}


/***/ }),

/***/ 83358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isNumbered),
/* harmony export */   s: () => (/* binding */ readGoldLabels)
/* harmony export */ });
/* harmony import */ var _columns_column_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52165);
/* harmony import */ var _data_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89253);
/* harmony import */ var _find_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42941);
/* harmony import */ var _list_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24999);
/* harmony import */ var _profile_distinct_cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31288);





/**
 * In a ClassLabel −1 is no gold label, by definition; elsewhere only beside each of the `count` indices, where it can be
 * nothing else. Throws DataError when the dataset's own names contradict those that are asked for. `where` begins it.
 */
function readGoldLabels(cells, classes, where) {
    const { codes, cells: values } = (0,_profile_distinct_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .distinctCells */ .kg)(cells);
    const texts = Array.from(values, String);
    const byData = texts.every((text) => /^-?\d+$/.test(text)) ? classes.byData : undefined;
    if (byData)
        refuseContradiction(byData, classes, where);
    const isGoldless = byData !== undefined || hasAll(texts, classes.count);
    const none = isGoldless ? texts.indexOf('-1') : -1;
    if (!byData && none < 0)
        return { cells, goldless: new Set() };
    const goldless = new Set([...codes.keys()].filter((row) => none >= 0 && codes[row] === none));
    // Classes that are called by numbers are met by their indices.
    const names = classes.asked && isNumbered(classes.asked) ? undefined : byData;
    const named = Array.from(values, (value, code) => code === none ? null : (names?.[Number(value)] ?? value));
    return { cells: (0,_columns_column_js__WEBPACK_IMPORTED_MODULE_0__/* .toCodedColumn */ .Hb)(codes, named), goldless };
}
function hasAll(texts, count = 0) {
    return (count >= 2 && Array.from({ length: count }, (_, k) => String(k)).every((index) => texts.includes(index)));
}
function refuseContradiction(byData, { asked, askedBy }, where) {
    if (!asked || isNumbered(asked))
        return;
    const find = (0,_find_name_js__WEBPACK_IMPORTED_MODULE_3__/* .nameFinder */ .M)(asked);
    if (byData.every((name) => find(name) !== undefined))
        return;
    throw new _data_error_js__WEBPACK_IMPORTED_MODULE_1__.DataError(`${where}: the dataset names its classes ${(0,_list_names_js__WEBPACK_IMPORTED_MODULE_4__/* .listNames */ .Z)(byData)}; ${askedBy} ${(0,_list_names_js__WEBPACK_IMPORTED_MODULE_4__/* .listNames */ .Z)(asked)}. Give the dataset's names, in ` +
        "the order that you want, and have class_map of the model's kwargs say what the model calls them.");
}
/** Whether the names are "0", "1", …, which is to have none. */
function isNumbered(classNames) {
    return classNames.every((name, k) => name === String(k));
}


/***/ }),

/***/ 2848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ loadDataset)
});

// EXTERNAL MODULE: ./build/domain/metrics/task-groups.js
var task_groups = __webpack_require__(30447);
// EXTERNAL MODULE: ./build/engine/data/check-task.js
var check_task = __webpack_require__(98324);
// EXTERNAL MODULE: ./build/engine/data/find-name.js
var find_name = __webpack_require__(42941);
// EXTERNAL MODULE: ./build/engine/data/gold-labels.js
var gold_labels = __webpack_require__(83358);
// EXTERNAL MODULE: ./build/engine/data/read-data-params.js
var read_data_params = __webpack_require__(94322);
// EXTERNAL MODULE: ./build/engine/data/read-labels.js
var read_labels = __webpack_require__(94056);
// EXTERNAL MODULE: ./build/engine/data/read-source.js + 1 modules
var read_source = __webpack_require__(58135);
// EXTERNAL MODULE: ./build/engine/data/read-target.js + 1 modules
var read_target = __webpack_require__(61866);
// EXTERNAL MODULE: ./build/engine/data/spelled-classes.js
var spelled_classes = __webpack_require__(94562);
// EXTERNAL MODULE: ./build/engine/data/table.js
var data_table = __webpack_require__(87992);
;// CONCATENATED MODULE: ./build/engine/data/taken-rows.js

/** Without those of the file's rows. */
function dropRows(taken, dropped) {
    if (dropped.size === 0)
        return taken;
    const { table, rows } = taken;
    const fileRow = (place) => rows?.[place] ?? place;
    const kept = Array.from({ length: table.rowCount }, (_, place) => place).filter((place) => !dropped.has(fileRow(place)));
    return { table: (0,data_table/* takeRows */.LY)(table, kept), rows: kept.map(fileRow) };
}

// EXTERNAL MODULE: ./build/engine/data/columns/column.js + 1 modules
var columns_column = __webpack_require__(52165);
;// CONCATENATED MODULE: ./build/engine/data/texts-of.js


/** What the model reads as language is text, whatever JSON says. */
function textsOf(table, textFeatures) {
    const toText = (cell) => (cell === null ? null : String(cell));
    return new data_table/* Table */.XI(table.names, table.rowCount, (name) => {
        const column = table.column(name);
        return column && textFeatures.includes(name) ? (0,columns_column/* toColumn */._T)(column.map(toText)) : column;
    });
}

// EXTERNAL MODULE: ./build/engine/data/type-column.js
var type_column = __webpack_require__(41417);
// EXTERNAL MODULE: ./build/engine/data/columns/words.js
var words = __webpack_require__(76773);
;// CONCATENATED MODULE: ./build/engine/data/type-labels.js


/** A class may be called "None" or "NA": a name is a name before it is a spelling of null. */
function typeLabels(fields, spelling, isClass) {
    if (fields?.kind !== 'coded')
        throw new TypeError('labels are kept as they are spelled');
    const toCell = (word) => {
        if (isClass(word))
            return word;
        return spelling.isNull(word) ? null : spelling.normalize(word);
    };
    return (0,columns_column/* toCodedColumn */.Hb)(fields.codes, (0,words/* mapWords */.M)(fields.words, toCell));
}

;// CONCATENATED MODULE: ./build/engine/data/type-csv.js




/** The columns of a CSV file, typed like those of the reference. */
function typeCsv({ names, fields, rowCount, sample, form: { spelling } }, settings, isClass, reference) {
    const columns = new Map();
    for (const [name, ofColumn] of fields) {
        const typing = (0,read_source/* typingOf */.t)(name, settings, reference);
        columns.set(name, name === settings.labelColumn
            ? typeLabels(ofColumn, spelling, isClass)
            : (0,type_column/* typeColumn */.X)(ofColumn, spelling, typing, reference?.column(name), sample?.tallies.get(name)));
    }
    return { table: new data_table/* Table */.XI(names, rowCount, (name) => columns.get(name)), rows: sample?.rows };
}

;// CONCATENATED MODULE: ./build/engine/data/load-dataset.js














/**
 * Loads a data file: typed columns, class indices, and with `nrows` a sample of rows (in file order, the same on every
 * run; the first rows when `sample` is false). Columns of a CSV file follow the types of `reference` where it has them,
 * so that "1" does not turn from a text into a number because the odd values are missing, nor all values of a column
 * into texts because one of them is odd. `modelClasses`: what the model calls its classes, for data whose parameters do
 * not name them. `shards`: its files, when it is not in the one at `path`, which then names it. `ahead`: what
 * was read of it beforehand.
 * Throws DataError when the file, a column, a label or a parameter is not usable.
 */
async function loadDataset(path, params, task, reference, modelClasses, shards, ahead) {
    const settings = (0,read_data_params/* readDataParams */.d)(params);
    // A class must be called the same in both.
    const byModel = !reference || reference.classNames === modelClasses ? modelClasses : undefined;
    (0,check_task/* checkTask */.y)(task);
    (0,check_task/* checkClasses */.l)(task, settings);
    const source = await (0,read_source/* readSource */.o)(path, settings, reference?.table, shards, ahead);
    const { labelColumn, textFeatures } = settings;
    const byData = source.kind === 'typed' ? source.labelNames : undefined;
    const names = chooseNames(byModel, byData, task);
    const isClass = classFinder(settings, names);
    const where = `${path}, label column "${labelColumn ?? ''}"`;
    const cells = labelColumn === undefined ? undefined : labelCells(source, labelColumn, isClass);
    const asked = settings.classNames ?? names;
    const gold = cells && !(0,task_groups/* predictsValues */.Ji)(task)
        ? (0,gold_labels/* readGoldLabels */.s)(cells, {
            byData,
            asked,
            askedBy: settings.classNames ? 'data_params.class_names are' : 'the model lists',
            count: asked?.length ?? (task === 'binary-classification' ? 2 : undefined),
        }, where)
        : undefined;
    const labels = gold?.cells ?? cells;
    const spelled = labels && !settings.classNames && !(0,task_groups/* predictsValues */.Ji)(task)
        ? reference
            ? reference.spelledClasses
            : (0,spelled_classes/* spelledClasses */.i)(labels, names, task)
        : undefined;
    const target = labels && (0,read_target/* readTarget */._E)(labels, settings.classNames ?? spelled, task, where, names);
    const namesAlone = settings.classNames ?? names ?? classNamesAlone(task);
    const taken = source.kind === 'text'
        ? typeCsv(source.table, settings, isClass, reference?.table)
        : { table: textsOf(source.table, textFeatures), rows: source.sample?.rows };
    const { table, rows } = gold ? dropRows(taken, gold.goldless) : taken;
    const sample = source.kind === 'text' ? source.table.sample : source.sample;
    return {
        table,
        target: rows && target ? (0,read_target/* takeLabels */.Dx)(target, rows) : target,
        rowNumbers: numberRows(table.rowCount, rows),
        classNames: target?.kind === 'classes' ? target.names : (0,task_groups/* predictsValues */.Ji)(task) ? [] : namesAlone,
        textFeatures,
        ...(spelled && !reference && { spelledClasses: spelled }),
        ...(source.written && source.written.length > 0 && { written: source.written }),
        ...(source.kind === 'typed' && { unread: source.leftOut }),
        ...(sample && { fileRowCount: sample.fileRowCount }),
        ...(table.rowCount < taken.table.rowCount && { goldlessCount: taken.table.rowCount - table.rowCount }),
    };
}
function classNamesAlone(task) {
    return task === 'binary-classification' ? (0,read_labels/* numberedClasses */.F7)(2) : [];
}
function classFinder({ classNames }, modelClasses) {
    const find = (0,find_name/* nameFinder */.M)(classNames ?? modelClasses ?? []);
    return (name) => find(name) !== undefined;
}
/** All of the file's labels. */
function labelCells(source, name, isClass) {
    if (source.kind === 'typed')
        return source.sample?.labels ?? (0,data_table/* columnOf */.uV)(source.table, name);
    const { fields, sample, form } = source.table;
    return typeLabels(sample?.labels ?? fields.get(name), form.spelling, isClass);
}
/** Their places in the file, counted from 1. */
function numberRows(count, rows) {
    const numbers = new Int32Array(count);
    for (let place = 0; place < count; place++)
        numbers[place] = (rows?.[place] ?? place) + 1;
    return numbers;
}
/** What classes without `class_names` are called: as the model does, if it has names for them; else as the data do. */
function chooseNames(byModel, byData, task) {
    const isFitting = byData && (task !== 'binary-classification' || byData.length === 2);
    return isFitting && (!byModel || (0,gold_labels/* isNumbered */.D)(byModel)) ? byData : byModel;
}


/***/ }),

/***/ 58135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ readSource),
  t: () => (/* binding */ typingOf)
});

// EXTERNAL MODULE: ./build/engine/data/data-error.js
var data_error = __webpack_require__(89253);
// EXTERNAL MODULE: ./build/engine/data/find-column.js
var find_column = __webpack_require__(80144);
// EXTERNAL MODULE: ./build/engine/data/gather-problems.js
var gather_problems = __webpack_require__(51994);
;// CONCATENATED MODULE: ./build/engine/data/named-columns.js



/** Throws DataError for every column of the parameters that a file of these columns lacks, or that is two things. */
function checkColumns(present, settings, path) {
    const { labelColumn, textFeatures } = settings;
    (0,gather_problems/* gatherProblems */.y)([
        ...namedColumns(settings).map(([name, what]) => () => (0,find_column/* checkColumn */.R)({ names: present }, name, what, path)),
        () => {
            if (labelColumn === undefined || !textFeatures.includes(labelColumn))
                return;
            throw new data_error.DataError(`"${labelColumn}" cannot be both the label column and a text feature.`);
        },
        () => {
            // Every answer would be right.
            if (labelColumn === undefined || labelColumn !== settings.predictionColumn)
                return;
            throw new data_error.DataError(`"${labelColumn}" cannot be both the label column and the predictions (data_params.pred_col).`);
        },
    ]);
}
/** The columns that the parameters name, each with what for. */
function namedColumns(settings) {
    const { labelColumn, predictionColumn, textFeatures, categoricalFeatures = [], featuresNotInModel, } = settings;
    const { protectedFeatures, intersections } = settings;
    const all = (names, what) => names.map((name) => [name, what]);
    return [
        ...all(labelColumn === undefined ? [] : [labelColumn], 'the label column (data_params.label_col)'),
        ...all(predictionColumn === undefined ? [] : [predictionColumn], 'the predictions (data_params.pred_col)'),
        ...all(textFeatures, 'the text feature (data_params.text_features)'),
        ...all(categoricalFeatures, 'the feature (data_params.categorical_features)'),
        ...all(featuresNotInModel, 'the feature (data_params.features_not_in_model)'),
        ...all(protectedFeatures, 'the feature (data_params.protected_features)'),
        ...all([...new Set(intersections.flat())], 'the feature (data_params.intersections)'),
    ];
}

// EXTERNAL MODULE: ./build/engine/data/read-table.js + 34 modules
var read_table = __webpack_require__(61162);
;// CONCATENATED MODULE: ./build/engine/data/read-source.js


/**
 * The file as it is, of a CSV file the rows that are asked for. `reference`: the data whose types its columns follow.
 * Throws DataError when it is not usable, and for every column of the parameters that it lacks.
 */
function readSource(path, settings, reference, shards, ahead) {
    const { labelColumn, rowLimit, isSampled, loading } = settings;
    return (0,read_table/* readTable */.x)(path, {
        check: (names) => checkColumns(names, settings, path),
        typingOf: (name) => (name === labelColumn ? 'text' : typingOf(name, settings, reference)),
        needs: (name) => namedColumns({ ...settings, featuresNotInModel: [] }).some(([column]) => column === name),
        rowLimit,
        isSampled,
        labelColumn,
        loading,
        shards,
        ahead,
    });
}
/** What a column becomes, as far as the parameters and the reference say it. */
function typingOf(name, { textFeatures }, reference) {
    if (textFeatures.includes(name))
        return 'prose';
    const model = reference?.column(name);
    if (model?.holds('number'))
        return 'number';
    if (model?.holds('string'))
        return 'text';
    return model?.holds('boolean') ? 'flag' : 'any';
}


/***/ }),

/***/ 41417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ typeColumn)
/* harmony export */ });
/* harmony import */ var _columns_column_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52165);
/* harmony import */ var _columns_codes_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(40062);
/* harmony import */ var _columns_category_column_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11617);
/* harmony import */ var _columns_number_column_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68758);
/* harmony import */ var _columns_tell_rows_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94311);
/* harmony import */ var _columns_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76773);
/* harmony import */ var _profile_sorted_numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53918);
/* harmony import */ var _typing_country_codes_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(28879);
/* harmony import */ var _typing_flag_spelling_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74773);
/* harmony import */ var _typing_tally_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39832);










/**
 * The fields of a CSV column, typed as a whole the way pandas does: nulls by their spelling; numbers when 99% of the
 * values are numbers (the others stay text, for the tests to find); true and false when there is nothing else; else
 * text. With typing `number` every number counts, however few, with `flag` every true, false and number; with `text`
 * none does, and with `prose` (what a model reads as language) not even a null has a spelling: only the empty field is
 * none. An integer that a double cannot hold exactly stays text. Unlike in pandas NA is a value in a column of
 * nothing but codes of two capital letters; `like`: the column that tells whether it is one, that of the reference.
 * `tally`: of the whole file, where the fields are some of it. `spelling`: of numbers and nulls in this file.
 */
function typeColumn(fields, spelling, typing, like, tally) {
    if (fields.kind === 'numbers')
        return toNumberColumn(fields);
    const { codes, words } = fields;
    const count = () => tally ?? (0,_typing_tally_js__WEBPACK_IMPORTED_MODULE_5__/* .tallyOf */ .sv)(fields, spelling);
    const { isNull, valueOf } = readerOf(spelling, typing, count, like);
    if (words instanceof _columns_words_js__WEBPACK_IMPORTED_MODULE_6__/* .ByteWords */ .g && typing !== 'prose' && valueOf === asText) {
        const nulls = words.codesBeginning(spelling.beginnings).filter((code) => isNull(words.at(code) ?? ''));
        return new _columns_category_column_js__WEBPACK_IMPORTED_MODULE_1__/* .CategoryColumn */ .X(withoutCodes(codes, words.length, nulls), words);
    }
    return (0,_columns_column_js__WEBPACK_IMPORTED_MODULE_0__/* .toCodedColumn */ .Hb)(codes, (0,_columns_words_js__WEBPACK_IMPORTED_MODULE_6__/* .mapWords */ .M)(words, (text) => (isNull(text) ? null : valueOf(text))));
}
/** The codes, −1 in place of some. */
function withoutCodes(codes, wordCount, dropped) {
    if (dropped.length === 0)
        return codes;
    const kept = Int32Array.from({ length: wordCount }, (_, code) => code);
    for (const code of dropped)
        kept[code] = -1;
    return (0,_columns_tell_rows_js__WEBPACK_IMPORTED_MODULE_7__/* .tellRows */ .d)(codes, kept, -1, (0,_columns_codes_js__WEBPACK_IMPORTED_MODULE_8__/* .roomForCodes */ .PR)(codes.length, (0,_columns_codes_js__WEBPACK_IMPORTED_MODULE_8__/* .mostCode */ .vS)(codes)));
}
const asText = (text) => text;
function readerOf(spelling, typing, count, like) {
    if (typing === 'prose')
        return { isNull: (text) => text === '', valueOf: asText };
    const tally = count();
    const isCode = tally.hasNamibia &&
        !spelling.isDeclaredNull(_typing_country_codes_js__WEBPACK_IMPORTED_MODULE_9__/* .namibia */ .Ox) &&
        (like ? (0,_typing_country_codes_js__WEBPACK_IMPORTED_MODULE_9__/* .isOfCodes */ .Sd)(like, spelling) : tally.isCodes);
    const isNull = (text) => !spelling.isPlainText(text.charCodeAt(0)) && spelling.isNull(text) && !(isCode && text === _typing_country_codes_js__WEBPACK_IMPORTED_MODULE_9__/* .namibia */ .Ox);
    return { isNull, valueOf: valueMaker(spelling, typing, tally, isCode) };
}
function valueMaker(spelling, typing, tally, isCode) {
    const toNumber = (text) => spelling.toNumber(text);
    if (typing === 'flag')
        return (text) => _typing_flag_spelling_js__WEBPACK_IMPORTED_MODULE_4__/* .flagSpellings */ .Y.get(text) ?? toNumber(text) ?? text;
    const isOfNumbers = !isCode && (typing === 'number' || (typing === 'any' && (0,_typing_tally_js__WEBPACK_IMPORTED_MODULE_5__/* .isNumeric */ .kf)(tally)));
    if (isOfNumbers)
        return (text) => toNumber(text) ?? text;
    const isOfFlags = !isCode && typing === 'any' && tally.isFlags;
    return isOfFlags ? (text) => _typing_flag_spelling_js__WEBPACK_IMPORTED_MODULE_4__/* .flagSpellings */ .Y.get(text) ?? text : asText;
}
function toNumberColumn({ values, sorted, strayRows, strayCodes, words }) {
    const strays = new Map();
    for (const [index, row] of strayRows.entries())
        strays.set(row, words.at(strayCodes[index] ?? -1) ?? '');
    const column = new _columns_number_column_js__WEBPACK_IMPORTED_MODULE_2__/* .NumberColumn */ .o(values, strays);
    if (sorted)
        (0,_profile_sorted_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .keepSorted */ .Pj)(column, sorted);
    // The reference had numbers where these data have none.
    return strays.size > values.length / 2 ? (0,_columns_column_js__WEBPACK_IMPORTED_MODULE_0__/* .toColumn */ ._T)([...column]) : column;
}


/***/ }),

/***/ 50286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readAhead: () => (/* binding */ readAhead),
  readInThread: () => (/* binding */ readInThread)
});

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./build/engine/data/csv/csv-form.js + 2 modules
var csv_form = __webpack_require__(30159);
// EXTERNAL MODULE: ./build/engine/data/profile/sorted-numbers.js
var sorted_numbers = __webpack_require__(53918);
// EXTERNAL MODULE: ./build/engine/data/read-source.js + 1 modules
var read_source = __webpack_require__(58135);
// EXTERNAL MODULE: ./build/engine/data/read-data-params.js
var read_data_params = __webpack_require__(94322);
// EXTERNAL MODULE: ./build/engine/data/columns/words.js
var columns_words = __webpack_require__(76773);
// EXTERNAL MODULE: ./build/statistics/sorted-numbers.js
var statistics_sorted_numbers = __webpack_require__(27342);
;// CONCATENATED MODULE: ./build/engine/workers/pack-columns.js


/** And the memory that goes over without being copied. */
function packColumns({ names, rowCount, fields }) {
    const packed = new Map();
    const buffers = new Set();
    for (const [name, column] of fields) {
        const words = packWords(column.words);
        if (column.kind === 'numbers') {
            const { steps, ends } = column.sorted ?? {};
            packed.set(name, { ...column, words, sorted: steps && { steps, ends } });
            for (const part of [column.values, steps, ends])
                if (part)
                    buffers.add(part.buffer);
        }
        else {
            packed.set(name, { ...column, words });
            buffers.add(column.codes.buffer);
        }
        if (column.words instanceof columns_words/* ByteWords */.g)
            for (const { buffer } of [column.words.bytes, column.words.ends])
                buffers.add(buffer);
    }
    return [{ names, rowCount, fields: packed }, [...buffers].filter((one) => one instanceof ArrayBuffer)];
}
function unpackColumns({ names, rowCount, fields }) {
    const unpacked = [...fields].map(([name, column]) => [name, unpackFields(column)]);
    return { names, rowCount, fields: new Map(unpacked) };
}
function unpackFields(column) {
    const words = unpackWords(column.words);
    if (column.kind === 'coded')
        return { ...column, words };
    const { sorted } = column;
    return { ...column, words, sorted: sorted && new statistics_sorted_numbers/* SortedNumbers */.c(sorted.steps, sorted.ends) };
}
function packWords(words) {
    if (!(words instanceof columns_words/* ByteWords */.g))
        return Array.from({ length: words.length }, (_, k) => words.at(k) ?? '');
    const { bytes, ends, encoding } = words;
    return { bytes, ends, encoding };
}
function unpackWords(words) {
    if (!('bytes' in words))
        return words;
    const { buffer, byteOffset, length } = words.bytes;
    return new columns_words/* ByteWords */.g(Buffer.from(buffer, byteOffset, length), words.ends, words.encoding);
}

// EXTERNAL MODULE: ./build/engine/workers/start-reading.js
var start_reading = __webpack_require__(77630);
;// CONCATENATED MODULE: ./build/engine/workers/read-ahead.js







/** Fewer rows are sorted before a thread has warmed up to it. */
const leastSorted = 250_000;
/**
 * Reads a CSV file in a thread of its own, while this one reads another; `begun`: a thread that may be at it already.
 * `script`: as for `startReading`. `undefined` when the file is better read here. Never rejects.
 */
async function readAhead(script, dataset, begun) {
    const reading = begun?.path === dataset.path ? begun : (0,start_reading/* startReading */.B)(script, dataset);
    const packed = await reading.columns;
    return packed && { ...unpackColumns(packed), form: csv_form/* usualForm */.xt };
}
/** What the thread does. It tells nothing when the file is better read by the other one. */
async function readInThread() {
    const { path, params } = external_node_worker_threads_.workerData;
    const source = await (0,read_source/* readSource */.o)(path, (0,read_data_params/* readDataParams */.d)(params)).catch(() => undefined);
    if (source?.kind !== 'text' || source.written.length > 0)
        return;
    const { table } = source;
    const fields = table.rowCount < leastSorted ? table.fields : sortFields(table.fields);
    const [packed, buffers] = packColumns({ ...table, fields });
    external_node_worker_threads_.parentPort?.postMessage(packed, buffers);
}
/** Numbers are sorted here, too: whoever has read the other file is at that now. */
function sortFields(fields) {
    return new Map([...fields].map(([name, column]) => [
        name,
        column.kind === 'numbers' ? { ...column, sorted: (0,sorted_numbers/* sortValues */.LW)(column.values) } : column,
    ]));
}


/***/ }),

/***/ 41343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  work: () => (/* binding */ work)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/engine/data/user-error.js
var user_error = __webpack_require__(26286);
// EXTERNAL MODULE: ./build/engine/data/describe-reading.js + 2 modules
var describe_reading = __webpack_require__(21432);
// EXTERNAL MODULE: ./build/engine/data/find-file.js
var find_file = __webpack_require__(79428);
// EXTERNAL MODULE: ./build/engine/data/find-model.js
var find_model = __webpack_require__(2217);
// EXTERNAL MODULE: ./build/engine/data/load-dataset.js + 4 modules
var load_dataset = __webpack_require__(2848);
// EXTERNAL MODULE: ./build/engine/data/read-source.js + 1 modules
var read_source = __webpack_require__(58135);
// EXTERNAL MODULE: ./build/engine/data/data-error.js
var data_error = __webpack_require__(89253);
// EXTERNAL MODULE: ./build/engine/data/column-role.js
var column_role = __webpack_require__(52045);
// EXTERNAL MODULE: ./build/engine/data/find-column.js
var find_column = __webpack_require__(80144);
// EXTERNAL MODULE: ./build/engine/data/gather-problems.js
var gather_problems = __webpack_require__(51994);
// EXTERNAL MODULE: ./build/engine/data/read-data-params.js
var read_data_params = __webpack_require__(94322);
// EXTERNAL MODULE: ./build/engine/data/columns/count-distinct.js
var count_distinct = __webpack_require__(69324);
// EXTERNAL MODULE: ./build/engine/data/profile/count-values.js
var count_values = __webpack_require__(57028);
// EXTERNAL MODULE: ./build/engine/data/profile/sorted-numbers.js
var sorted_numbers = __webpack_require__(53918);
// EXTERNAL MODULE: ./build/engine/data/table.js
var data_table = __webpack_require__(87992);
// EXTERNAL MODULE: ./build/engine/data/typing/typing.js
var typing = __webpack_require__(19127);
;// CONCATENATED MODULE: ./build/engine/data/profile-features.js










/** Defaults of the platform's `column_type_info`. Source: stress-test catalogue, section 3. */
const minDistinctForNumeric = 10;
const minUniqueShare = 0.99;
const unseenValuesShare = 0.25;
/**
 * The columns under test with their kinds, as the reference data show them: without the label, `excludeColumns`, and
 * ids, running numbers and dates. The platform (`strict`) knows only ids among the categories, those that are nearly
 * all distinct; its columns of numbers stay, marked `isUnique`. What `categorical_features` names is always a feature.
 * Throws DataError with every column that the evaluation data lack, and every column that is not numeric and left out of
 * `categorical_features`.
 */
function profileFeatures(reference, evaluation, params, excludeColumns, compat = 'default') {
    const settings = (0,read_data_params/* readDataParams */.d)(params);
    const names = reference.table.names.filter((name) => name !== settings.labelColumn && name !== settings.predictionColumn && !excludeColumns.includes(name));
    const columns = (0,gather_problems/* gatherProblems */.y)(names.map((name) => () => {
        (0,find_column/* checkColumn */.R)(evaluation.table, name, "the reference data's column", 'The evaluation data file');
        const cells = (0,data_table/* columnOf */.uV)(reference.table, name);
        const feature = profileColumn(name, cells, settings);
        const isGiven = compat === 'strict' || settings.categoricalFeatures?.includes(name);
        const role = isGiven ? undefined : (0,column_role/* roleOf */.k)(name, feature.kind, cells);
        return { feature, role: role ?? isUniqueCategory(feature) };
    }));
    return {
        features: columns.flatMap(({ feature, role }) => (role === undefined ? [feature] : [])),
        leftOut: columns.flatMap(({ feature: { name }, role }) => (role === undefined ? [] : [{ name, role }])),
    };
}
/** Those that the data lack. */
function absentColumns({ table }, names) {
    return names.filter((name) => !table.names.includes(name));
}
/** Throws DataError with every one of them that the reference data lack. */
function checkExcludedColumns({ table }, names) {
    (0,gather_problems/* gatherProblems */.y)(names.map((name) => () => (0,find_column/* checkColumn */.R)(table, name, 'the excluded column', 'The reference data file')));
}
/** Nearly all distinct. */
function isUniqueCategory({ kind, isUnique }) {
    return kind === 'categorical' && isUnique ? 'id' : undefined;
}
function profileColumn(name, cells, settings) {
    const valueCount = (0,count_values/* countValues */.I)(cells);
    const distinctShare = valueCount === 0 ? 0 : (0,count_distinct/* countDistinct */.I)(cells) / valueCount;
    const kind = kindOf(name, cells, valueCount, settings);
    return {
        name,
        kind,
        isUnique: kind !== 'text' &&
            valueCount > 1 &&
            distinctShare >= minUniqueShare &&
            !(0,sorted_numbers/* sortedNumbers */.UQ)(cells).steps.some(isFraction),
        allowsUnseenValues: kind === 'text' || distinctShare >= unseenValuesShare,
    };
}
function kindOf(name, cells, valueCount, { textFeatures, categoricalFeatures }) {
    if (textFeatures.includes(name))
        return 'text';
    const numbers = (0,sorted_numbers/* sortedNumbers */.UQ)(cells);
    const isNumeric = valueCount - numbers.length <= valueCount * typing/* numericViolationThreshold */.k;
    if (!categoricalFeatures) {
        const isVaried = numbers.countDistinct(minDistinctForNumeric) >= minDistinctForNumeric;
        return isNumeric && isVaried ? 'numeric' : 'categorical';
    }
    if (categoricalFeatures.includes(name))
        return 'categorical';
    if (isNumeric)
        return 'numeric';
    const example = findOther(cells);
    throw new data_error.DataError(`The column "${name}" holds values such as ${JSON.stringify(example)} and so is not numeric, but ` +
        'data_params.categorical_features, which must name all categorical columns, leaves it out. Add it there, or ' +
        'leave the list out altogether.');
}
/** The first value that is no number; null where there is none. */
function findOther(cells) {
    for (const cell of cells)
        if (cell !== null && typeof cell !== 'number')
            return cell;
    return null;
}
function isFraction(value) {
    return !Number.isInteger(value);
}

// EXTERNAL MODULE: ./build/engine/data/read-table.js + 34 modules
var read_table = __webpack_require__(61162);
// EXTERNAL MODULE: ./build/engine/models/model.js
var models_model = __webpack_require__(84207);
// EXTERNAL MODULE: ./build/domain/words/quote-word.js
var quote_word = __webpack_require__(35676);
// EXTERNAL MODULE: ./build/engine/hub/hub-error.js
var hub_error = __webpack_require__(91323);
;// CONCATENATED MODULE: ./build/engine/hub/choose-model-files.js


const companions = ['config.json', 'tokenizer.json', 'tokenizer_config.json'];
/** A quantised or half-precision export is another model to a gate, so none is taken unless it is asked for. */
const exported = ['onnx/model.onnx', 'model.onnx'];
const shown = 8;
/**
 * What of a model's repository is needed to run it. `asked`: an ONNX file by its path, or by its name in `onnx/`.
 * Throws HubError when there is none.
 */
function chooseModelFiles(files, asked, id) {
    const at = new Map(files.map((file) => [file.path, file]));
    const candidates = asked === undefined ? exported : [asked, `onnx/${asked}`];
    const onnx = candidates.map((path) => at.get(path)).find((file) => file !== undefined);
    if (!onnx?.path.endsWith('.onnx'))
        throw noExport(files, asked, id);
    const weights = files.filter(({ path }) => isWeightsOf(onnx.path, path));
    const found = companions.flatMap((name) => at.get(name) ?? []);
    return { onnx, others: [...weights, ...found] };
}
/** Whether a file holds weights of a model of more than 2 GB: `model.onnx_data`, `model.onnx.data`, `model.onnx_data_1`. */
function isWeightsOf(onnxPath, path) {
    return path.startsWith(onnxPath) && /^[._]data(?:_\d{1,3})?$/.test(path.slice(onnxPath.length));
}
function noExport(files, asked, id) {
    const others = files.map(({ path }) => path).filter((path) => path.endsWith('.onnx'));
    const named = others.slice(0, shown).map(quote_word/* quoteWord */.X).join(', ');
    const more = others.length > shown ? ` and ${others.length - shown} more` : '';
    if (asked !== undefined) {
        const has = others.length > 0 ? `it has ${named}${more}` : 'it has no ONNX file at all';
        return new hub_error/* HubError */.I(`The model ${id} has no ONNX file ${(0,quote_word/* quoteWord */.X)(asked)}: ${has}.`);
    }
    if (others.length > 0) {
        return new hub_error/* HubError */.I(`The model ${id} has no onnx/model.onnx: it has ${named}${more}. Name the one to test in the model's kwargs, such as {"file": ${JSON.stringify(others[0])}}.`);
    }
    return new hub_error/* HubError */.I(`The model ${id} has no ONNX export, which the embedded engine runs: make one with "optimum-cli export onnx --model ${id} ./model" and give ./model, or set cluster-url.`);
}

// EXTERNAL MODULE: ./build/engine/hub/repository.js
var hub_repository = __webpack_require__(17367);
;// CONCATENATED MODULE: ./build/engine/hub/renamed-note.js
/** That a repository has another name by now, if it has: the old one may be taken by somebody else one day. */
function renamedNote(id, newId) {
    return newId === undefined ? [] : [`${id} is called ${newId} on Hugging Face by now: use that name.`];
}

;// CONCATENATED MODULE: ./build/engine/hub/fetch-model.js





/** Has a model in the cache: its ONNX file, configuration and tokenizer, and no more. Throws ModelError. */
async function fetchModel({ id, revision, file }, hub) {
    try {
        const repository = (0,hub_repository/* toRepository */.y4)('model', id);
        const { commit, newId } = await hub.pin(repository, revision ?? 'main');
        const { files } = await hub.list(repository, commit, '', true);
        const { onnx, others } = chooseModelFiles(files, file, id);
        const [onnxPath = ''] = await hub.fetch(repository, commit, [onnx, ...others]);
        return {
            folder: onnxPath.slice(0, -onnx.path.length - 1),
            onnxPath,
            notes: [`The model is ${id}@${commit} of Hugging Face, file ${onnx.path}.`, ...renamedNote(id, newId)],
        };
    }
    catch (error) {
        throw error instanceof hub_error/* HubError */.I ? new models_model/* ModelError */.m(error.message, { cause: error }) : error;
    }
}

;// CONCATENATED MODULE: ./build/engine/hub/fetch-tokenizer.js




const fetch_tokenizer_name = 'tokenizer.json';
/** Has the tokenizer of a model of the Hub in the cache, and no more. Throws ModelError. */
async function fetchTokenizer({ id, revision }, hub) {
    try {
        const repository = (0,hub_repository/* toRepository */.y4)('model', id);
        const { commit, newId } = await hub.pin(repository, revision ?? 'main');
        const { files } = await hub.list(repository, commit, '', false);
        const found = [fetch_tokenizer_name, 'tokenizer_config.json'].flatMap((one) => files.find(({ path }) => path === one) ?? []);
        if (found[0]?.path !== fetch_tokenizer_name)
            throw new hub_error/* HubError */.I(`The model ${id} has no ${fetch_tokenizer_name}: name another in tokenizer_uri.`);
        const [path = ''] = await hub.fetch(repository, commit, found);
        return {
            folder: path.slice(0, -fetch_tokenizer_name.length - 1),
            notes: [`The tokenizer is of ${id}@${commit} of Hugging Face.`, ...renamedNote(id, newId)],
        };
    }
    catch (error) {
        throw error instanceof hub_error/* HubError */.I ? new models_model/* ModelError */.m(error.message, { cause: error }) : error;
    }
}

;// CONCATENATED MODULE: ./build/engine/jobs/agree-on-classes.js

/**
 * The class names of both datasets together. Without `class_names` each dataset knows only the classes it has seen, so
 * the longer list counts. Throws DataError when the lists contradict each other: index 1 must mean the same in both.
 */
function agreeOnClasses(reference, evaluation) {
    const [shorter, longer] = [reference.classNames, evaluation.classNames].sort((a, b) => a.length - b.length);
    if (shorter?.every((name, index) => name === longer?.[index]))
        return longer ?? [];
    throw new data_error.DataError(`The reference data have the classes ${list(reference.classNames)}, the evaluation data ` +
        `${list(evaluation.classNames)}: name the classes of both with data_params.class_names.`);
}
const list = (names) => names.map((name) => `"${name}"`).join(', ');

// EXTERNAL MODULE: ./build/domain/data-formats.js
var data_formats = __webpack_require__(3872);
// EXTERNAL MODULE: ./build/domain/words/format-bytes.js
var format_bytes = __webpack_require__(22210);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/domain/words/nearest.js
var nearest = __webpack_require__(72741);
;// CONCATENATED MODULE: ./build/engine/hub/choose-name.js



const choose_name_shown = 20;
/**
 * The configuration of a dataset: the asked one, else `default`, else the only one. Throws HubError that names them all
 * when there is a choice, or no such configuration.
 */
function chooseConfig(names, asked, id) {
    const [only] = names;
    if (asked !== undefined) {
        if (names.includes(asked))
            return asked;
        throw new hub_error/* HubError */.I(`The dataset ${id} has no configuration ${(0,quote_word/* quoteWord */.X)(asked)}: it has ${choose_name_list(names)}.${(0,nearest/* didYouMean */.au)(asked, names)}`);
    }
    if (names.includes('default'))
        return 'default';
    if (only !== undefined && names.length === 1)
        return only;
    throw new hub_error/* HubError */.I(`The dataset ${id} has several configurations, ${choose_name_list(names)}: choose one, as {"name": ${JSON.stringify(only ?? '')}} in loading_params_json of its connection.`);
}
/** Throws HubError that names the splits there are. */
function noSplit(splits, asked, id) {
    const has = splits.length > 0 ? `it has ${choose_name_list(splits)}` : 'none was found';
    return new hub_error/* HubError */.I(`The dataset ${id} has no split ${(0,quote_word/* quoteWord */.X)(asked)}: ${has}.${(0,nearest/* didYouMean */.au)(asked, splits)} Set reference-split and evaluation-split.`);
}
function choose_name_list(names) {
    const more = names.length > choose_name_shown ? ` and ${names.length - choose_name_shown} more` : '';
    return `${names.slice(0, choose_name_shown).map(quote_word/* quoteWord */.X).join(', ')}${more}`;
}

;// CONCATENATED MODULE: ./build/engine/hub/match-pattern.js

const longestPattern = 300;
const mostStars = 8;
/**
 * Whether a path fits a pattern of a dataset's card: `*` and `?` stay within a folder, `**` does not, `[…]` is one of
 * these characters. The pattern is bounded, so that none takes for ever. Throws HubError for one that is too long.
 */
function toMatcher(pattern) {
    const stars = pattern.match(/\*+/g)?.length ?? 0;
    if (pattern.length > longestPattern || stars > mostStars) {
        throw new hub_error/* HubError */.I(`A pattern of the dataset's card is too long: ${pattern.slice(0, 60)}…`);
    }
    const parts = pattern.replace(/^\.\//, '').match(/\*\*\/?|\*|\?|\[[^\]/]+\]|[^*?[]+|\[/g) ?? [];
    const expression = new RegExp(`^${parts.map(toExpression).join('')}$`);
    return (path) => expression.test(path);
}
function toExpression(part) {
    if (part === '**/')
        return '(?:.*/)?';
    if (part === '**')
        return '.*';
    if (part === '*')
        return '[^/]*';
    if (part === '?')
        return '[^/]';
    const set = /^\[(!?)(.+)\]$/.exec(part);
    if (set)
        return `[${set[1] ? '^' : ''}${(set[2] ?? '').replaceAll(/[\\\]^]/g, '\\$&')}]`;
    return part.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

;// CONCATENATED MODULE: ./build/engine/hub/choose-data-files.js





/**
 * The files of a split that a dataset's repository holds itself, in order of their names: those that its card names, else
 * those that are named after the split. Throws HubError when there are none, or a script would have to make them.
 */
function chooseDataFiles(files, configs, asked) {
    const data = files.filter(({ path }) => (0,data_formats/* dataFormatOf */.H0)(path) !== undefined && !isAside(path));
    const found = configs.length > 0 ? byCard(files, configs, asked) : byName(data, asked);
    const endings = new Set(found.map(({ path }) => (0,data_formats/* dataFormatOf */.H0)(path)));
    if (found.length > 0 && endings.size === 1 && !endings.has(undefined))
        return found;
    if (found.length > 0) {
        const example = found.find(({ path }) => (0,data_formats/* dataFormatOf */.H0)(path) === undefined) ?? found[0];
        throw new hub_error/* HubError */.I(`The split ${(0,quote_word/* quoteWord */.X)(asked.split)} of the dataset ${asked.id} is not of one format of ${(0,data_formats/* listDataEndings */.XO)()}: it has ${(0,quote_word/* quoteWord */.X)(example?.path ?? '')}. Export it to one, and give its path.`);
    }
    const script = `${asked.id.split('/').at(-1) ?? ''}.py`;
    if (configs.length === 0 && files.some(({ path }) => path === script)) {
        throw new hub_error/* HubError */.I(`The dataset ${asked.id} is made by a loading script, ${script}, which is not run: use a copy of it in Parquet, or export the splits to files and give their paths.`);
    }
    const names = configs.length > 0 ? splitsOf(configs, asked) : guessSplits(data);
    throw noSplit(names, asked.split, asked.id);
}
function byCard(files, configs, asked) {
    const patterns = configOf(configs, asked)?.patterns.get(asked.split) ?? [];
    const matchers = patterns.map(toMatcher);
    return files.filter(({ path }) => !isAside(path) && matchers.some((matches) => matches(path)));
}
function configOf(configs, { id, config }) {
    const marked = config === undefined ? configs.find(({ isDefault }) => isDefault) : undefined;
    if (marked)
        return marked;
    const names = configs.map(({ name }) => name);
    const chosen = chooseConfig(names, config, id);
    return configs.find(({ name }) => name === chosen);
}
function splitsOf(configs, asked) {
    return [...(configOf(configs, asked)?.patterns.keys() ?? [])];
}
/** Without a card: `train.csv`, `data/train-00000-of-00002.parquet`, `train/part.jsonl`. */
function byName(data, { id, config, split }) {
    if (config !== undefined)
        chooseConfig(['default'], config, id);
    return data.filter(({ path }) => path.split('/').some((part) => wordOf(part) === split));
}
/** What a file or folder is named after: `train` of `train-00000-of-00002.parquet`. */
function wordOf(part) {
    return /^([A-Za-z0-9]+)(?:[-_.].*)?$/.exec(part)?.[1] ?? part;
}
const splitWords = ['train', 'test', 'validation', 'valid', 'val', 'dev', 'eval'];
function guessSplits(data) {
    const words = new Set(data.flatMap(({ path }) => path.split('/').map(wordOf)));
    return splitWords.filter((word) => words.has(word));
}
/** Files about the data or the repository. */
function isAside(path) {
    return path
        .split('/')
        .some((part) => part.startsWith('.') || /^(?:dataset_infos?|state|config)\.json$/.test(part));
}

// EXTERNAL MODULE: ./build/engine/data/list-names.js
var list_names = __webpack_require__(24999);
;// CONCATENATED MODULE: ./build/engine/hub/missing-shards.js


/** `train-00001-of-00003.jsonl`, as the libraries of Hugging Face name the files of a split. */
const numbered = /^(.*[-_])(\d{1,6})(-of-(\d{1,6})\..*)$/;
const mostShards = 10_000;
/** What of a split's numbered files is not there, as a note for people. */
function missingShards(paths, split, id) {
    const held = new Set(paths);
    const missing = new Set();
    const series = new Set();
    for (const path of paths) {
        const [, start = '', index = '', end = '', count = ''] = numbered.exec(path) ?? [];
        if (series.has(start + end))
            continue;
        series.add(start + end);
        for (let place = 0; place < Math.min(Number(count), mostShards); place++) {
            const other = `${start}${String(place).padStart(index.length, '0')}${end}`;
            if (!held.has(other))
                missing.add(other);
            if (missing.size > mostShards)
                break;
        }
    }
    if (missing.size === 0)
        return [];
    return [
        `Of the split ${(0,quote_word/* quoteWord */.X)(split)} ${id} lacks ${(0,list_names/* listNames */.Z)([...missing])}: only its other files are used.`,
    ];
}

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
// EXTERNAL MODULE: ./build/engine/hub/is-object.js
var is_object = __webpack_require__(91007);
;// CONCATENATED MODULE: ./build/engine/hub/read-card.js


const mostConfigs = 2000;
/**
 * The configurations that a dataset's card (README.md) names in its YAML, with the patterns of their data files; none
 * when it names none, or can't be read. Source: Hub documentation, "Manual configuration" of data files.
 */
function readCard(text) {
    const yaml = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1];
    if (yaml === undefined)
        return [];
    const configs = configsOf(yaml);
    return configs.slice(0, mostConfigs).flatMap((config) => {
        if (!(0,is_object/* isObject */.G)(config))
            return [];
        const { config_name: name, data_files: files, data_dir: folder, default: isDefault } = config;
        const prefix = typeof folder === 'string' ? `${folder.replace(/\/+$/, '')}/` : '';
        const patterns = readPatterns(files ?? (prefix === '' ? undefined : '**'), prefix);
        return patterns
            ? [{ name: typeof name === 'string' ? name : 'default', isDefault: isDefault === true, patterns }]
            : [];
    });
}
function configsOf(yaml) {
    try {
        const card = (0,js_yaml/* load */.Hh)(yaml);
        return (0,is_object/* isObject */.G)(card) && Array.isArray(card['configs']) ? card['configs'] : [];
    }
    catch {
        return [];
    }
}
/** `data_files`: a pattern, a list of patterns, a list of `{split, path}`, or a map from split to patterns. */
function readPatterns(files, prefix) {
    const toTexts = (value) => [value].flat().flatMap((path) => (typeof path === 'string' ? [`${prefix}${path}`] : []));
    if ((0,is_object/* isObject */.G)(files)) {
        return new Map(Object.entries(files).map(([split, paths]) => [split, toTexts(paths)]));
    }
    const parts = [files].flat().filter(is_object/* isObject */.G);
    const bare = toTexts(files);
    if (parts.length === 0)
        return bare.length > 0 ? new Map([['train', bare]]) : undefined;
    const patterns = new Map();
    for (const { split, path } of parts) {
        if (typeof split === 'string')
            patterns.set(split, [...(patterns.get(split) ?? []), ...toTexts(path)]);
    }
    return patterns;
}

;// CONCATENATED MODULE: ./build/engine/hub/fetch-dataset.js










/** Where the Hub keeps its conversion: `<config>/<split>/0000.parquet`, `<config>/partial-<split>/0000.parquet`. */
const conversion = 'refs/convert/parquet';
/** Finds the files of a split without fetching them: they may be read in pieces, too. Throws DataError. */
async function findDataset(data, hub) {
    try {
        const repository = (0,hub_repository/* toRepository */.y4)('dataset', data.id);
        const converted = data.revision === undefined ? await findConverted(repository, data, hub) : undefined;
        return converted ?? (await findOwn(repository, data, hub));
    }
    catch (error) {
        throw toDataError(error);
    }
}
/** Has the files of a split in the cache; returns their absolute paths in order. Throws DataError. */
async function fetchDataset({ repository, commit, files }, hub) {
    try {
        return await hub.fetch(repository, commit, files);
    }
    catch (error) {
        throw toDataError(error);
    }
}
/** `undefined` when the Hub has converted nothing. */
async function findConverted(repository, { id, split, config }, hub) {
    const pinned = await hub.pin(repository, conversion).catch((error) => {
        const isAbsent = error instanceof hub_error/* HubError */.I && ['no-revision', 'not-cached'].includes(error.trouble);
        if (isAbsent)
            return undefined;
        throw error;
    });
    if (!pinned)
        return undefined;
    const { commit, newId } = pinned;
    const { folders } = await hub.list(repository, commit, '', false);
    if (folders.length === 0)
        return undefined;
    const chosen = chooseConfig(folders, config, id);
    const { files } = await hub.list(repository, commit, chosen, true);
    const inSplit = (name) => files.filter(({ path }) => path.startsWith(`${chosen}/${name}/`) && path.endsWith('.parquet'));
    const whole = inSplit(split);
    const found = whole.length > 0 ? whole : inSplit(`partial-${split}`);
    if (found.length === 0)
        throw noSplit(fetch_dataset_splitsOf(files), split, id);
    const part = whole.length > 0 ? '' : ' Only its beginning was converted (the first 5 GB), and only that is used.';
    return {
        repository,
        commit,
        files: found,
        notes: [
            `The split ${(0,quote_word/* quoteWord */.X)(split)} is of ${id}@${commit} of Hugging Face (${conversion}), configuration ${(0,quote_word/* quoteWord */.X)(chosen)}.${part}`,
            ...renamedNote(id, newId),
        ],
    };
}
function fetch_dataset_splitsOf(files) {
    const names = files.flatMap(({ path }) => path
        .split('/')
        .at(-2)
        ?.replace(/^partial-/, '') ?? []);
    return [...new Set(names)];
}
async function findOwn(repository, data, hub) {
    const { id, split, revision = 'main' } = data;
    const { commit, newId } = await hub.pin(repository, revision);
    const { files } = await hub.list(repository, commit, '', true);
    const card = files.find(({ path }) => path === 'README.md');
    const configs = card ? readCard(await readFileOf(repository, commit, card, hub)) : [];
    const chosen = chooseDataFiles(files, configs, data);
    const paths = chosen.map(({ path }) => path);
    return {
        repository,
        commit,
        files: chosen,
        notes: [
            `The split ${(0,quote_word/* quoteWord */.X)(split)} is of ${id}@${commit} of Hugging Face.`,
            ...missingShards(paths, split, id),
            ...renamedNote(id, newId),
        ],
    };
}
const mostCardBytes = 5 * 1024 * 1024;
async function readFileOf(repository, commit, file, hub) {
    if (file.sizeBytes > mostCardBytes)
        return '';
    const [path = ''] = await hub.fetch(repository, commit, [file]);
    return (0,promises_.readFile)(path, 'utf8');
}
function toDataError(error) {
    return error instanceof hub_error/* HubError */.I ? new data_error.DataError(error.message, { cause: error }) : error;
}

;// CONCATENATED MODULE: ./build/engine/hub/open-shard.js


/** A file of the Hub at its commit, of which only what is read is fetched. Its `read` throws DataError. */
function openShard(download, hub) {
    const { sizeBytes } = download.file;
    const remote = hub.open(download);
    return {
        sizeBytes,
        read: async (offset, length) => {
            if (offset + length > sizeBytes)
                throw new RangeError('The file ends too early.');
            try {
                return new Uint8Array(await remote.slice(offset, offset + length));
            }
            catch (error) {
                throw error instanceof hub_error/* HubError */.I ? new data_error.DataError(error.message, { cause: error }) : error;
            }
        },
        // A commit never changes.
        checkUnchanged: () => Promise.resolve(),
        close: () => Promise.resolve(),
    };
}

;// CONCATENATED MODULE: ./build/engine/jobs/fetch-sources.js







/** Has all that a job needs on this machine. Throws DataError or ModelError that says what can't be had. */
async function fetchSources(spec, remotes) {
    const { model, tokenizer } = spec.fromHub ?? {};
    const fetched = {
        model: model && (await fetchModel(model, remotes.hub)),
        tokenizer: tokenizer && (await fetchTokenizer(tokenizer, remotes.hub)),
        reference: await fetchData('reference', spec, remotes),
        evaluation: await fetchData('evaluation', spec, remotes),
    };
    return { spec: withFetched(spec, fetched), notes: notesOf(fetched) };
}
/** `undefined` for data of the workspace. Throws DataError. */
async function fetchData(role, spec, { hub, web }) {
    const split = spec.fromHub?.[role];
    if (split)
        return fetchSplit(split, hub);
    const file = spec[role].web;
    return file && web.fetch(file, role);
}
/** From then on it is all like files of the workspace; what is still to be fetched stays in `fromHub` and `web`. */
function withFetched(spec, { model, tokenizer, reference, evaluation }) {
    const { fromHub } = spec;
    return {
        ...spec,
        ...(model && { modelPath: model.onnxPath }),
        ...(tokenizer && { modelKwargs: { ...spec.modelKwargs, tokenizer: tokenizer.folder } }),
        reference: toRead(spec.reference, reference, model),
        evaluation: toRead(spec.evaluation, evaluation, model),
        fromHub: fromHub && {
            model: model ? undefined : fromHub.model,
            tokenizer: tokenizer ? undefined : fromHub.tokenizer,
            reference: reference ? undefined : fromHub.reference,
            evaluation: evaluation ? undefined : fromHub.evaluation,
        },
    };
}
/** Of each dataset for a model of the Hub, unless `nrows` says otherwise: a transformer reads a few rows a second. */
const sampledRows = 1000;
function toRead(spec, fetched, model) {
    const { params } = spec;
    return {
        ...spec,
        ...(fetched && { path: fetched.path, shards: fetched.shards, web: undefined }),
        ...(model && { params: { ...params, nrows: params['nrows'] ?? sampledRows } }),
    };
}
function notesOf({ model, tokenizer, reference, evaluation }) {
    return [model, tokenizer, reference, evaluation].flatMap((fetched) => fetched?.notes ?? []);
}
/** A split of more bytes is not kept in the cache: what is needed of it is fetched when it is read. */
const mostKeptBytes = 1024 ** 3;
/** One split, ready to be read. `mostBytes` of it are kept in the cache. Throws DataError. */
async function fetchSplit(data, hub, mostBytes = mostKeptBytes) {
    const found = await findDataset(data, hub);
    const { repository, commit, files, notes } = found;
    const isParquet = files.every(({ path }) => (0,data_formats/* dataFormatOf */.H0)(path) === 'parquet');
    const sizeBytes = files.reduce((sum, file) => sum + file.sizeBytes, 0);
    if (isParquet && sizeBytes > mostBytes && !hub.isOffline) {
        return {
            path: `${data.id}/${files[0]?.path ?? ''}`,
            shards: files.map((file) => () => Promise.resolve(openShard({ repository, commit, file }, hub))),
            notes: [
                ...notes,
                `Of the ${(0,format_bytes/* formatBytes */.z)(sizeBytes)} of the split ${(0,quote_word/* quoteWord */.X)(data.split)} only the columns and rows that are used were fetched; nothing of it is kept.`,
            ],
        };
    }
    const paths = await fetchDataset(found, hub);
    const [path = ''] = paths;
    return paths.length === 1 ? { path, notes } : { path, shards: paths, notes };
}

// EXTERNAL MODULE: ./build/domain/metrics/task-groups.js
var task_groups = __webpack_require__(30447);
// EXTERNAL MODULE: ./build/engine/data/gold-labels.js
var gold_labels = __webpack_require__(83358);
// EXTERNAL MODULE: ./build/engine/data/find-name.js
var find_name = __webpack_require__(42941);
// EXTERNAL MODULE: ./build/engine/data/read-labels.js
var read_labels = __webpack_require__(94056);
;// CONCATENATED MODULE: ./build/engine/jobs/match-classes.js






/**
 * Finds each class among those that the model lists, in the order of its probabilities: by name, else by class index.
 * Integers that are neither, such as −1 and 1, are taken in their order, and so are all names for classes "0", "1", ….
 * `modelClasses`: `undefined` when the model tells none. `isGiven`: whether `class_names` are given; else `classNames`
 * come from the model or the labels. Throws DataError when the lists contradict each other.
 */
function matchClasses(modelClasses, classNames, isGiven) {
    if (!modelClasses)
        return { columns: undefined, notes: [] };
    const listed = `The model lists its classes as ${(0,list_names/* listNames */.Z)(modelClasses)}`;
    if (modelClasses.length === classNames.length) {
        const byName = permutation(classNames.map((0,find_name/* nameFinder */.M)(modelClasses)));
        const columns = byName ?? columnsByIndex(modelClasses);
        if (columns?.some((column, k) => column !== k)) {
            const how = byName ? 'name' : 'index';
            return { columns, notes: [`${listed}; they were matched to ${(0,list_names/* listNames */.Z)(classNames)} by ${how}.`] };
        }
        if (columns && !byName && !(0,gold_labels/* isNumbered */.D)(classNames) && modelClasses.every(isPlaceholder)) {
            const note = `The model does not name its classes (${(0,list_names/* listNames */.Z)(modelClasses)}): they were taken for ${(0,list_names/* listNames */.Z)(classNames)} by index. Check that it was trained in this order, or give class_map.`;
            return { columns: undefined, notes: [note] };
        }
        if (columns) {
            const isCalledByModel = !isGiven && !(0,gold_labels/* isNumbered */.D)(classNames);
            return {
                columns: undefined,
                notes: isCalledByModel ? [`${listed}, and so they are called here.`] : [],
            };
        }
        if (modelClasses.every(isInteger) || (0,gold_labels/* isNumbered */.D)(classNames)) {
            const note = `${listed}; they were taken for ${(0,list_names/* listNames */.Z)(classNames)} in this order.`;
            return { columns: undefined, notes: [note] };
        }
    }
    throw new data_error.DataError(isGiven
        ? `${listed}; data_params.class_names are ${(0,list_names/* listNames */.Z)(classNames)}. Give the names that the model has, or a model of these classes.`
        : `${listed}; by their labels the data have the classes ${(0,list_names/* listNames */.Z)(classNames)}. Check the label column and the ` +
            'task of the model, or name its classes with data_params.class_names.');
}
/** Throws DataError for a model that lists classes where the task is to predict a number. */
function refuseClassifier(modelClasses, task) {
    if (!modelClasses || !(0,task_groups/* predictsValues */.Ji)(task))
        return;
    throw new data_error.DataError(`The model lists its classes as ${(0,list_names/* listNames */.Z)(modelClasses)}: it is a classifier, and the task is ${task}. Give the task ` +
        'binary-classification or multiclass-classification, or a model that answers a number for each row.');
}
/**
 * What to call the classes of data that do not name them: as the model does; its class indices become "0", "1", … in
 * this order. `undefined` when the task has another number of classes.
 */
function namesFromModel(modelClasses, task) {
    const count = modelClasses?.length ?? 0;
    if (!modelClasses || count < 2 || (task === 'binary-classification' && count !== 2))
        return undefined;
    return columnsByIndex(modelClasses) ? (0,read_labels/* numberedClasses */.F7)(count) : modelClasses;
}
/** The model's labels are class indices: 0, 1, … or LABEL_0, LABEL_1, …, as exporters write them who know no names. */
function columnsByIndex(modelClasses) {
    const indices = modelClasses.map((name) => /^(?:LABEL_)?(\d{1,9})$/i.exec(name)?.[1]).map(Number);
    return permutation(indices.map((_, k) => indices.indexOf(k)));
}
/** `undefined` unless each place is found, once. */
function permutation(places) {
    const found = places.filter((place) => place !== undefined && place >= 0);
    return new Set(found).size === places.length ? found : undefined;
}
/** As exporters call a class that they know no name of. */
function isPlaceholder(name) {
    return /^LABEL_\d+$/i.test(name);
}
function isInteger(name) {
    return /^-?\d+$/.test(name);
}

// EXTERNAL MODULE: ./build/engine/jobs/modality.js
var modality = __webpack_require__(41805);
;// CONCATENATED MODULE: ./build/engine/models/answer.js

/** Rounding noise of float32 beyond 0..1 that is cut off. */
const rangeTolerance = 1e-6;
/** How far from 1 the classes of a row may sum up to. */
const sumTolerance = 1e-3;
/**
 * Checks a batch's answer and writes it as class probabilities to `into` (rows × classes), or as numbers, from row
 * `firstRow` on. Throws ModelError for another shape, NaN, probabilities outside 0..1, or rows of them that do not sum
 * up to 1.
 */
function writeAnswer({ source, shape, values }, rowCount, form, into, firstRow) {
    const width = columnsOf(shape, rowCount, form);
    if (width === undefined || values.length !== rowCount * width) {
        throw new models_model/* ModelError */.m(`${source} has the shape ${showShape(shape)}; expected ${expectedShapes(rowCount, form)}.`);
    }
    if (form.kind === 'values') {
        for (let row = 0; row < rowCount; row++) {
            into[firstRow + row] = checkNumber(values[row] ?? NaN, `${source}, row ${firstRow + row + 1}`);
        }
        return;
    }
    const { classCount, columns } = form;
    for (let row = 0; row < rowCount; row++) {
        const at = (firstRow + row) * classCount;
        const where = `${source}, row ${firstRow + row + 1}`;
        let sum = 0;
        for (let k = 0; k < width; k++) {
            const p = checkProbability(values[row * width + (columns?.[k] ?? k)] ?? NaN, where);
            into[at + k] = p;
            sum += p;
        }
        if (width > 1 && Math.abs(sum - 1) > sumTolerance) {
            throw new models_model/* ModelError */.m(`${where}: the classes sum up to ${sum}, not to 1. Return probabilities, not scores.`);
        }
        // P(1) decides for two classes, so that both always sum up to 1 exactly.
        if (classCount === 2) {
            const positive = into[at + width - 1] ?? 0;
            into[at] = 1 - positive;
            into[at + 1] = positive;
        }
    }
}
/** Numbers that are kept of a row. */
function widthOf(form) {
    return form.kind === 'values' ? 1 : form.classCount;
}
/** The numbers that were kept, row by row, as what they are. */
function toPredictions(form, rowCount, numbers) {
    return form.kind === 'values'
        ? { kind: 'values', rowCount, values: numbers }
        : { kind: 'classes', rowCount, classCount: form.classCount, probabilities: numbers };
}
function columnsOf(shape, rowCount, form) {
    const [rows, columns = 1] = shape;
    if (rows !== rowCount || shape.length > 2)
        return undefined;
    if (form.kind === 'values')
        return columns === 1 ? 1 : undefined;
    const { classCount, takesPositiveOnly, takesAllClasses } = form;
    if (columns === 1 && takesPositiveOnly)
        return 1;
    return shape.length === 2 && columns === classCount && takesAllClasses ? columns : undefined;
}
function expectedShapes(rowCount, form) {
    if (form.kind === 'values')
        return `[${rowCount}] or [${rowCount}, 1] with one number a row`;
    const { classCount, takesPositiveOnly, takesAllClasses } = form;
    const shapes = [
        ...(takesPositiveOnly ? [`[${rowCount}] with the probability of class 1`] : []),
        ...(takesAllClasses ? [`[${rowCount}, ${classCount}] with the probability of each class`] : []),
    ];
    return shapes.join(' or ');
}
function showShape(shape) {
    return shape.length === 0 ? '[] (a single value)' : `[${shape.join(', ')}]`;
}
function checkNumber(value, where) {
    if (!Number.isFinite(value))
        throw new models_model/* ModelError */.m(`${where}: NaN or infinite is not a prediction.`);
    return value;
}
function checkProbability(value, where) {
    if (!Number.isFinite(value))
        throw new models_model/* ModelError */.m(`${where}: NaN or infinite is not a probability.`);
    if (value < -rangeTolerance || value > 1 + rangeTolerance) {
        throw new models_model/* ModelError */.m(`${where}: ${value} is outside 0..1. Return probabilities: apply a softmax or sigmoid to scores first.`);
    }
    return Math.min(1, Math.max(0, value));
}

// EXTERNAL MODULE: ./build/domain/words/plural.js
var plural = __webpack_require__(26457);
;// CONCATENATED MODULE: ./build/engine/jobs/stored/match-rows.js





/**
 * Per row of the data its row in the file of predictions. Throws DataError when a row has none, or a key is there twice;
 * without a key, when the two files have not as many rows.
 */
function matchRows({ path, key }, stored, file, 
/** Only the first rows of the data were read, so that nobody knows how many there are. */
mayHaveMore) {
    return key === undefined
        ? matchByOrder(path, stored, file, mayHaveMore)
        : matchByKey(path, key, stored, file);
}
function matchByOrder(path, stored, { path: dataPath, data }, mayHaveMore) {
    const { table, rowNumbers, goldlessCount = 0 } = data;
    const { fileRowCount = table.rowCount + goldlessCount } = data;
    const isOther = mayHaveMore ? stored.rowCount < fileRowCount : stored.rowCount !== fileRowCount;
    if (isOther) {
        throw new data_error.DataError(`${path} has ${(0,plural/* plural */.L)(stored.rowCount, 'prediction')} and ${dataPath} ${(0,plural/* plural */.L)(fileRowCount, 'row')}: without a key ` +
            'both need the same rows in the same order. Name a column that both have as model.predictions.key.');
    }
    return rowNumbers.map((number) => number - 1);
}
function matchByKey(path, key, stored, { path: dataPath, data }) {
    (0,find_column/* checkColumn */.R)(stored, key, 'the key (model.predictions.key)', path);
    (0,find_column/* checkColumn */.R)(data.table, key, 'the key (model.predictions.key)', dataPath);
    const rows = new Map();
    (0,data_table/* columnOf */.uV)(stored, key).forEach((cell, row) => {
        const name = String(cell);
        const before = rows.get(name);
        if (before !== undefined) {
            throw new data_error.DataError(`${path} has two predictions for ${key} = ${(0,quote_word/* quoteWord */.X)(name)}, in rows ${before + 1} and ${row + 1}.`);
        }
        rows.set(name, row);
    });
    const keys = (0,data_table/* columnOf */.uV)(data.table, key);
    const found = Int32Array.from(data.rowNumbers, (_, row) => rows.get(String(keys.cell(row))) ?? -1);
    const missing = found.indexOf(-1);
    if (missing < 0)
        return found;
    const count = found.reduce((sum, row) => sum + Number(row < 0), 0);
    throw new data_error.DataError(`${path} has no prediction for ${count} of ${(0,plural/* plural */.L)(found.length, 'row')} of ${dataPath}; the first is row ` +
        `${data.rowNumbers[missing] ?? 0}, with ${key} = ${(0,quote_word/* quoteWord */.X)(String(keys.cell(missing)))}.`);
}

;// CONCATENATED MODULE: ./build/engine/jobs/stored/read-answers.js








/**
 * The predictions in a table: in one column P(class 1), a class or, with regression, a number; or in one column for each
 * class, called like it, its probability. They are checked as a model's answers are. Throws DataError for a column that is
 * missing, and for the first row with what is no prediction.
 */
function readAnswers(file, table, { task, classNames }) {
    const names = chooseColumns(file, table, classNames);
    const [column, ...others] = names.map((name) => (0,data_table/* columnOf */.uV)(table, name));
    const where = `column ${(0,quote_word/* quoteWord */.X)(names[0] ?? '')}`;
    if (!column)
        throw new TypeError('at least one column was chosen');
    const all = { kind: 'classes', classCount: classNames.length, takesAllClasses: true };
    const numbers = () => names.map((name) => readNumbers(file.path, name, (0,data_table/* columnOf */.uV)(table, name)));
    if ((0,task_groups/* predictsValues */.Ji)(task)) {
        return write(file, table, { kind: 'values' }, numbers(), `the numbers in ${where}`);
    }
    if (others.length > 0) {
        const described = 'the probability of each class';
        return write(file, table, { ...all, takesPositiveOnly: false }, numbers(), described);
    }
    const ids = readClasses(file.path, where, column, classNames);
    if (ids) {
        const isClass = classNames.map((_, k) => Float64Array.from(ids, (id) => Number(id === k)));
        return write(file, table, { ...all, takesPositiveOnly: false }, isClass, `the class in ${where}`);
    }
    if (classNames.length === 2) {
        const described = `the probability of ${(0,quote_word/* quoteWord */.X)(classNames[1] ?? '')} in ${where}`;
        return write(file, table, { ...all, takesPositiveOnly: true }, numbers(), described);
    }
    throw new data_error.DataError(`${file.path}, ${where} holds something else than the classes ${(0,find_column/* listColumns */.U)(classNames)}. Probabilities need a ` +
        'column for each class, called like it.');
}
function chooseColumns({ path, column, key }, table, classNames) {
    if (column !== undefined) {
        (0,find_column/* checkColumn */.R)(table, column, 'the column of predictions (data.pred-col)', path);
        return [column];
    }
    const others = table.names.filter((name) => name !== key);
    const find = (0,find_name/* nameFinder */.M)(others);
    const ofClasses = classNames.flatMap((name) => others[find(name) ?? -1] ?? []);
    if (classNames.length > 1 && ofClasses.length === classNames.length)
        return ofClasses;
    if (others.length === 1)
        return others;
    const classes = classNames.length > 0 ? `, or call one like each class (${(0,find_column/* listColumns */.U)(classNames)})` : '';
    throw new data_error.DataError(`${path} has the columns ${(0,find_column/* listColumns */.U)(table.names)}: name the one with the predictions as data.pred-col${classes}.`);
}
/** The class of each row; `undefined` when most cells are none. Throws DataError when only some are. */
function readClasses(path, where, column, names) {
    const find = (0,find_name/* nameFinder */.M)(names);
    const ids = column.map((cell) => (cell === null ? -1 : (find(String(cell)) ?? -1)));
    const others = ids.reduce((count, id) => count + Number(id < 0), 0);
    if (others === 0)
        return ids;
    if (2 * others > ids.length)
        return undefined;
    const row = ids.indexOf(-1);
    throw new data_error.DataError(`${path}, ${where}, row ${row + 1}: ${tellCell(column.cell(row))} is none of the classes ${(0,find_column/* listColumns */.U)(names)}.`);
}
/** Booleans are 0 and 1. Throws DataError for the first cell that is no number. */
function readNumbers(path, name, column) {
    return Float64Array.from(column.map((cell, row) => {
        if (typeof cell === 'number')
            return cell;
        if (typeof cell === 'boolean')
            return Number(cell);
        throw new data_error.DataError(`${path}, column ${(0,quote_word/* quoteWord */.X)(name)}, row ${row + 1}: ${tellCell(cell)} is no number.`);
    }));
}
function tellCell(cell) {
    return cell === null ? 'null' : (0,quote_word/* quoteWord */.X)(String(cell));
}
function write({ path }, { rowCount }, form, columns, described) {
    const width = columns.length;
    const values = new Float64Array(rowCount * width);
    for (const [k, column] of columns.entries()) {
        for (let row = 0; row < rowCount; row++)
            values[row * width + k] = column[row] ?? NaN;
    }
    const numbers = new Float64Array(rowCount * widthOf(form));
    try {
        writeAnswer({ source: path, shape: [rowCount, width], values }, rowCount, form, numbers, 0);
    }
    catch (error) {
        throw error instanceof models_model/* ModelError */.m ? new data_error.DataError(error.message, { cause: error }) : error;
    }
    return { form, numbers, described };
}

;// CONCATENATED MODULE: ./build/engine/jobs/stored/load-stored.js








/** A dataset with what was said of it beforehand. Throws DataError as `loadStored`. */
async function toDataFile(spec, data, asked) {
    const { path } = spec;
    return { path, data, stored: await loadStored(spec, { path, data }, asked) };
}
/**
 * The predictions that were made for a dataset beforehand: of a file of their own, or of a column of the data
 * ; `undefined` when there are none. Throws DataError when they can't be read or do not fit the data.
 */
async function loadStored({ predictions: file, params }, data, asked) {
    if (file) {
        const { table } = await (0,load_dataset/* loadDataset */.Z)(file.path, {}, asked.task);
        const { rowLimit, isSampled, labelColumn } = (0,read_data_params/* readDataParams */.d)(params);
        if (file.path === data.path && file.column !== undefined && file.column === labelColumn) {
            throw new data_error.DataError(`The predictions are the label column "${labelColumn}" of ${data.path} itself.`);
        }
        const rows = matchRows(file, table, data, !isSampled && data.data.table.rowCount === rowLimit);
        return take(readAnswers(file, table, asked), rows, file.path);
    }
    const { predictionColumn: column } = (0,read_data_params/* readDataParams */.d)(params);
    if (column === undefined)
        return undefined;
    const { path, data: own } = data;
    const rows = Int32Array.from({ length: own.table.rowCount }, (_, row) => row);
    return take(readAnswers({ path, column, key: undefined }, own.table, asked), rows, path);
}
function take({ form, numbers, described }, rows, path) {
    const width = widthOf(form);
    const taken = new Float64Array(rows.length * width);
    rows.forEach((row, place) => taken.set(numbers.subarray(row * width, (row + 1) * width), place * width));
    return {
        predictions: toPredictions(form, rows.length, taken),
        described: `${described} of ${(0,quote_word/* quoteWord */.X)((0,external_node_path_.basename)(path))}`,
    };
}

// EXTERNAL MODULE: ./build/domain/version.js
var version = __webpack_require__(38729);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./build/engine/models/answers/fingerprint-model.js





/** Beyond this the folder is more than a model. */
const mostFiles = 5000;
const mostBytes = 8 * 1024 ** 3;
/** Never part of a model: caches, packages (their versions are known), and the reports of the gate itself. */
const passedOver = /^(\.git|\.?venv|\.(pytest|mypy|ruff)_cache|__pycache__|node_modules|model-gate-report)$/;
/**
 * A hash of the model's file, or with `withFolder` of all files in its folder and below, and of `settings`: all that
 * decides what it answers to given rows. `undefined` when the folder holds more than can be a model's, or links to others.
 * Rejects when a file can't be read.
 */
async function fingerprintModel(path, withFolder, settings) {
    const folder = (0,external_node_path_.dirname)(path);
    const files = withFolder ? await filesBelow(folder) : [path];
    if (!files)
        return undefined;
    const hash = (0,external_node_crypto_.createHash)('sha256').update(`${JSON.stringify([...settings, (0,external_node_path_.relative)(folder, path)])}\n`);
    for (const file of files) {
        const { size } = await (0,promises_.stat)(file);
        // Name and length first, so that no file can pass for another one's end.
        hash.update(`${JSON.stringify([(0,external_node_path_.relative)(folder, file), size])}\n`);
        await addFile(hash, file);
    }
    return hash.digest('hex');
}
async function addFile(hash, path) {
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path), async (chunks) => {
        for await (const chunk of chunks)
            hash.update(chunk);
    });
}
/** In order of their names. */
async function filesBelow(root) {
    const files = [];
    const folders = [root];
    let bytes = 0;
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const entry of await (0,promises_.readdir)(folder, { withFileTypes: true })) {
            if (passedOver.test(entry.name))
                continue;
            const path = (0,external_node_path_.join)(folder, entry.name);
            const found = entry.isSymbolicLink() ? await (0,promises_.stat)(path) : entry;
            if (found.isDirectory()) {
                // It may lead around in a circle, or to all of the disk.
                if (entry.isSymbolicLink())
                    return undefined;
                folders.push(path);
            }
            if (!found.isFile())
                continue;
            files.push(path);
            bytes += (await (0,promises_.stat)(path)).size;
            if (files.length > mostFiles || bytes > mostBytes)
                return undefined;
        }
    }
    return files.sort();
}

// EXTERNAL MODULE: ./build/engine/data/describe-error.js
var describe_error = __webpack_require__(56968);
;// CONCATENATED MODULE: ./build/engine/models/answers/cache-files.js



const unfinished = '.part';
/**
 * Writes a file for its owner alone, and renames it when it is whole, so that no other process reads half of it. `flush`:
 * and when it is safe on the disk.
 */
async function writeWhole(path, bytes, { flush = false } = {}) {
    const part = `${path}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}${unfinished}`;
    try {
        await (0,promises_.writeFile)(part, bytes, { mode: 0o600, flush });
        await (0,promises_.rename)(part, path);
    }
    catch (error) {
        await (0,promises_.rm)(part, { force: true });
        throw error;
    }
}
/** Removes files of this ending that were used longest ago, until at most so many bytes are left. */
async function prune(folder, ending, mostBytes) {
    const names = (await (0,promises_.readdir)(folder)).filter((name) => name.endsWith(ending) || name.endsWith(unfinished));
    const files = await Promise.all(names.map(async (name) => {
        // Another process may just have renamed or removed it.
        const found = await (0,promises_.stat)((0,external_node_path_.join)(folder, name)).catch(() => undefined);
        return { name, size: found?.size ?? 0, mtimeMs: found?.mtimeMs ?? 0 };
    }));
    let bytes = 0;
    for (const { name, size } of files.sort((a, b) => b.mtimeMs - a.mtimeMs)) {
        bytes += size;
        if (bytes > mostBytes)
            await (0,promises_.rm)((0,external_node_path_.join)(folder, name), { force: true });
    }
}

;// CONCATENATED MODULE: ./build/engine/models/answers/answer-file.js

/** Changes with the layout below, so that an older file is none. */
const heading = Buffer.from('model-gate answers 2\n');
const keyBytes = 32;
const checksumBytes = 16;
const headBytes = keyBytes + 12;
/** What an answer is, by its place. */
const kinds = ['refusal', 'classes', 'values'];
/**
 * A heading, then a record an answer: 32 bytes of key, three uint32, what was answered, and the first 16 bytes of the
 * SHA-256 of the record so far. The first number is the kind; the others are the rows and the numbers a row of
 * probabilities or values, which follow as doubles, or the length in bytes of why the model refused, in UTF-8, and 0. All
 * numbers are little-endian.
 */
function encodeAnswers(answers) {
    return Buffer.concat([heading, ...[...answers].map(([key, answer]) => encodeRecord(key, answer))]);
}
/** How long the record of an answer is, in bytes. */
function recordBytes(answer) {
    const { rows, width } = layoutOf(answer);
    return headBytes + bodyBytes(rows, width) + checksumBytes;
}
function layoutOf(answer) {
    if ('refusal' in answer)
        return { kind: 'refusal', rows: Buffer.byteLength(answer.refusal), width: 0 };
    const { kind, rowCount: rows } = answer;
    return { kind, rows, width: kind === 'classes' ? answer.classCount : 1 };
}
function bodyBytes(rows, width) {
    return width === 0 ? rows : rows * width * 8;
}
function encodeRecord(key, answer) {
    const { kind, rows, width } = layoutOf(answer);
    const record = Buffer.alloc(recordBytes(answer));
    record.write(key, 'hex');
    record.writeUInt32LE(kinds.indexOf(kind), keyBytes);
    record.writeUInt32LE(rows, keyBytes + 4);
    record.writeUInt32LE(width, keyBytes + 8);
    if ('refusal' in answer)
        record.write(answer.refusal, headBytes);
    else {
        const numbers = answer.kind === 'classes' ? answer.probabilities : answer.values;
        for (let index = 0; index < rows * width; index++) {
            record.writeDoubleLE(numbers[index] ?? NaN, headBytes + index * 8);
        }
    }
    const end = record.length - checksumBytes;
    checksumOf(record.subarray(0, end)).copy(record, end);
    return record;
}
/** What a file holds, up to the first record that is damaged or cut off; `isWhole` when there is none. */
function decodeAnswers(bytes) {
    const answers = new Map();
    if (!bytes.subarray(0, heading.length).equals(heading))
        return { answers, isWhole: false };
    let at = heading.length;
    while (at < bytes.length) {
        if (at + headBytes > bytes.length)
            return { answers, isWhole: false };
        const kind = kinds[bytes.readUInt32LE(at + keyBytes)];
        const rows = bytes.readUInt32LE(at + keyBytes + 4);
        const width = bytes.readUInt32LE(at + keyBytes + 8);
        const start = at + headBytes;
        const end = start + bodyBytes(rows, width);
        if (end + checksumBytes > bytes.length)
            return { answers, isWhole: false };
        const checksum = bytes.subarray(end, end + checksumBytes);
        if (!kind || !checksumOf(bytes.subarray(at, end)).equals(checksum))
            return { answers, isWhole: false };
        const body = bytes.subarray(start, end);
        answers.set(bytes.toString('hex', at, at + keyBytes), decodeBody({ kind, rows, width }, body));
        at = end + checksumBytes;
    }
    return { answers, isWhole: true };
}
function decodeBody({ kind, rows, width }, body) {
    if (kind === 'refusal')
        return { refusal: body.toString('utf8') };
    const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
    const numbers = Float64Array.from({ length: rows * width }, (_, index) => view.getFloat64(index * 8, true));
    return kind === 'values'
        ? { kind, rowCount: rows, values: numbers }
        : { kind, rowCount: rows, classCount: width, probabilities: numbers };
}
function checksumOf(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest().subarray(0, checksumBytes);
}

;// CONCATENATED MODULE: ./build/engine/models/answers/open-answer-memory.js





/** Of one model; what is older is forgotten first. */
const mostFileBytes = 256 * 1024 * 1024;
/** Of all models; the files that were used longest ago go first. */
const mostFolderBytes = 1024 * 1024 * 1024;
const ending = '.answers';
/**
 * The answers of the model of this fingerprint, in a file of `folder`. A folder that can't be used, a file that is
 * damaged: told in the log, and the model is asked as if there were none. Files are written whole and renamed, so that
 * two processes at once lose at most an answer.
 */
async function openAnswerMemory(folder, fingerprint, log, limits = { fileBytes: mostFileBytes, folderBytes: mostFolderBytes }) {
    const path = (0,external_node_path_.join)(folder, `${fingerprint}${ending}`);
    const known = await open_answer_memory_readAnswers(path, limits.fileBytes, log);
    const found = new Map();
    const fresh = new Map();
    let freshBytes = 0;
    return {
        find: (key) => {
            const answer = known.get(key);
            if (answer)
                found.set(key, answer);
            return answer;
        },
        keep: (key, answer) => {
            freshBytes += recordBytes(answer);
            // More would not fit into the file, and would only be held in memory.
            if (freshBytes <= limits.fileBytes)
                fresh.set(key, answer);
        },
        save: async () => {
            try {
                if (fresh.size > 0) {
                    await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
                    // Again, for what another process has learnt meanwhile.
                    const others = await open_answer_memory_readAnswers(path, limits.fileBytes, () => undefined);
                    const all = newestWithin([...others, ...found, ...fresh], limits.fileBytes);
                    await writeWhole(path, encodeAnswers(all));
                    await prune(folder, ending, limits.folderBytes);
                }
                else if (found.size > 0)
                    await (0,promises_.utimes)(path, new Date(), new Date());
            }
            catch (error) {
                log(`The model's answers are not kept for another run: ${(0,describe_error/* errorMessage */.g)(error)}`);
            }
        },
    };
}
async function open_answer_memory_readAnswers(path, mostBytes, log) {
    try {
        if ((await (0,promises_.stat)(path)).size > mostBytes)
            throw new RangeError(`${path} is larger than it may be.`);
        const { answers, isWhole } = decodeAnswers(await (0,promises_.readFile)(path));
        if (!isWhole)
            log(`${path} is damaged: what can't be read of it is asked of the model again.`);
        return answers;
    }
    catch (error) {
        if ((0,describe_error/* errorCode */.C)(error) !== 'ENOENT') {
            log(`The model's answers of earlier runs can't be read: ${(0,describe_error/* errorMessage */.g)(error)}`);
        }
        return new Map();
    }
}
/** Of `answers`, the newest last, as many as a file may hold. */
function newestWithin(answers, mostBytes) {
    // A key that comes again is put at its last place.
    const ordered = new Map();
    for (const [key, answer] of answers) {
        ordered.delete(key);
        ordered.set(key, answer);
    }
    let bytes = 1024;
    const kept = [];
    for (const [key, answer] of [...ordered].reverse()) {
        bytes += recordBytes(answer);
        if (bytes > mostBytes)
            break;
        kept.push([key, answer]);
    }
    return new Map(kept.reverse());
}

// EXTERNAL MODULE: ./build/domain/web-address.js
var web_address = __webpack_require__(12114);
;// CONCATENATED MODULE: ./build/engine/models/describe-rows.js
/** Such as `rows 1 to 256` or `row 7`. `firstRow`: index of the first, so from 0. */
function describeRows(firstRow, count) {
    return count === 1 ? `row ${firstRow + 1}` : `rows ${firstRow + 1} to ${firstRow + count}`;
}

;// CONCATENATED MODULE: ./build/engine/models/column-kinds.js

/**
 * Tells Python which columns hold floats, since they travel as doubles all of them. As in pandas, a column with a fraction
 * or a null is one of floats. What the first table (the reference data) shows is kept, so that a single row is typed
 * like the whole; and a table is judged as a whole, so that batches are all alike.
 */
class ColumnKinds {
    names;
    /** For each of `names`, in the table last learnt. */
    ofTable = [];
    known = new Map();
    /** `names`: the columns the model is given, in order. */
    constructor(names) {
        this.names = names;
    }
    /** Throws ModelError when the table lacks a column. */
    learn(table) {
        this.ofTable = this.names.map((name) => {
            const cells = table.column(name);
            if (!cells)
                throw new models_model/* ModelError */.m(`The model needs the column "${name}", which these data do not have.`);
            return this.kindOf(name, cells);
        });
    }
    kindOf(name, cells) {
        const known = this.known.get(name);
        if (known === undefined && !cells.holds('number'))
            return 'any';
        const isFloat = known === 'float' || holdsFloats(cells);
        const kind = isFloat ? 'float' : 'int';
        if (known === undefined)
            this.known.set(name, kind);
        return kind;
    }
}
/** A fraction or a null. */
function holdsFloats(cells) {
    // Of large data most columns are like this one.
    if (cells.kind === 'numbers' && cells.strays.size === 0) {
        return !cells.values.every((value) => Number.isInteger(value));
    }
    return cells.some((cell) => cell === null || column_kinds_isFraction(cell));
}
function column_kinds_isFraction(cell) {
    return typeof cell === 'number' && !Number.isInteger(cell);
}

;// CONCATENATED MODULE: ./build/engine/models/one-hot.js





/**
 * A model's answer of classes as one of probabilities [n, classes]: 1 for the class that it named, 0 for the others.
 * A class is named as labels of the data are: by its name, in whatever case, or by its index; true is 1 where no class
 * is called so. `names`: of the classes, in the order of the model. Throws ModelError for a label that is no class.
 */
function oneHot(source, labels, names) {
    const find = (0,read_labels/* classIndexer */.yx)(names, names.length, (0,find_name/* nameFinder */.M)(names));
    const values = new Float64Array(labels.length * names.length);
    for (const [row, label] of labels.entries()) {
        const index = find(label) ?? (typeof label === 'boolean' ? find(Number(label)) : undefined);
        if (index === undefined) {
            throw new models_model/* ModelError */.m(`${source} answered ${show(label)}, which is none of the classes ${(0,list_names/* listNames */.Z)(names)}. Return one of them, or ` +
                'probabilities, which are fractions (floats).', { isLasting: true });
        }
        values[row * names.length + index] = 1;
    }
    return { source, shape: [labels.length, names.length], values };
}
function show(label) {
    return typeof label === 'string' ? (0,quote_word/* quoteWord */.X)(label) : String(label);
}

;// CONCATENATED MODULE: ./build/engine/models/to-answer.js




/**
 * What a function or a service returned, as probabilities or numbers. Classes are told from probabilities by their type: a
 * single whole number, flag or text a row is a class, a fraction is a probability; of more than two classes a single
 * number can only be one of them. `names`: what the classes may be called, in order. Throws ModelError for what is none.
 */
function toAnswer(source, said, form, names) {
    const { shape } = said;
    const isOneEach = shape.length === 1 || (shape.length === 2 && shape[1] === 1);
    const labels = form.kind === 'classes' && isOneEach ? readLabels(said, form) : undefined;
    if (form.kind === 'classes' && labels) {
        return oneHot(source, labels, names ?? (0,read_labels/* numberedClasses */.F7)(form.classCount));
    }
    const values = 'labels' in said ? Float64Array.from(said.labels, toNumber(source)) : said.values;
    return { source, shape, values };
}
/** `undefined` for probabilities. Classes that were learnt from a column of floats are floats, to scikit-learn. */
function readLabels(said, { takesPositiveOnly }) {
    if ('labels' in said)
        return said.labels;
    const areClasses = !takesPositiveOnly && said.values.every((value) => Number.isInteger(value));
    return areClasses ? [...said.values] : undefined;
}
function toNumber(source) {
    return (label) => {
        if (typeof label !== 'string')
            return Number(label);
        throw new models_model/* ModelError */.m(`${source} returned a text, ${(0,quote_word/* quoteWord */.X)(label)}, where a number was expected.`, {
            isLasting: true,
        });
    };
}

// EXTERNAL MODULE: ./build/http/connections.js + 1 modules
var http_connections = __webpack_require__(58385);
// EXTERNAL MODULE: ./build/http/exchange.js + 1 modules
var exchange = __webpack_require__(30343);
// EXTERNAL MODULE: ./build/http/exchange-fault.js
var exchange_fault = __webpack_require__(73477);
// EXTERNAL MODULE: ./build/http/retry.js
var retry = __webpack_require__(44675);
// EXTERNAL MODULE: ./build/http/stop-reason.js
var stop_reason = __webpack_require__(99766);
// EXTERNAL MODULE: ./build/domain/words/show-foreign.js
var show_foreign = __webpack_require__(68467);
;// CONCATENATED MODULE: ./build/engine/models/endpoint/describe-failure.js



/** Of a service's own words, in characters. */
const mostWords = 300;
/** What went wrong with these rows, and the cure where it is known; follows the address. */
function describeFailure(failure, { url, format }, rows) {
    if (failure instanceof exchange_fault/* ExchangeFault */.Og)
        return `can't be asked for ${rows}: the request ${failure.message}.`;
    const { status, headers, body } = failure;
    const said = body.trim() === ''
        ? ''
        : isPage(failure)
            ? ' It said so with a page of HTML.'
            : ` It said: ${(0,show_foreign/* showForeign */.Ql)(body, mostWords)}`;
    if (status >= 200 && status < 300) {
        const what = body.trim() === '' ? 'nothing' : isPage(failure) ? 'a page of HTML' : 'what is no JSON';
        return `answered ${rows} with ${what}: is model.endpoint.url the address of the model itself? A login page or a proxy answers so.`;
    }
    if (status >= 300 && status < 400) {
        const to = headers.location;
        const target = to !== undefined && URL.canParse(to, url) ? (0,web_address/* showAddress */.m)(new URL(to, url)) : 'elsewhere';
        return `sends ${rows} on to ${(0,show_foreign/* showForeign */.Ql)(target, mostWords)} (${status}), which is not followed: if that is the model, give it as model.endpoint.url.`;
    }
    return `answered ${status} for ${rows}${cureOf(status, format)}.${said}`;
}
function cureOf(status, format) {
    switch (status) {
        case 401:
        case 403:
            return ': it wants other credentials than model.endpoint.headers-from-env gives';
        case 404:
        case 405:
            return ': is that the whole path of the model?';
        case 413:
            return ': the requests are too large for it, so make model.endpoint.batch-size smaller';
        case 429:
            return ': it is asked too much, so make model.endpoint.max-concurrency smaller';
        case 400:
        case 415:
        case 422:
            return `: it was asked in the form "${format}", see model.endpoint.format`;
        default:
            return '';
    }
}
function isPage({ headers, body }) {
    return /\bhtml\b/i.test(headers['content-type'] ?? '') || /^\s*</.test(body);
}

// EXTERNAL MODULE: ./build/engine/models/endpoint/header-values.js
var header_values = __webpack_require__(78568);
;// CONCATENATED MODULE: ./build/engine/models/endpoint/parse-lenient.js
/**
 * A service's JSON; `undefined` when it is none. NaN and infinities, which Python writes bare although JSON has no word for
 * them, become null, so that the row that holds them can be named.
 */
function parseLenient(text) {
    return parse(text) ?? parse(text.replaceAll(/(?<=[[,:\s])-?(?:NaN|Infinity)(?=[\],}\s])/g, 'null'));
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/engine/models/endpoint/endpoint-send.js











/** Attempts in all, some half a minute: a service that is being put in place again is back by then. */
const mostAttempts = 6;
/** What a service says to rows that it can't take is 500, too: repeated so often in a run, then believed. */
const mostRepeatsOf500 = 12;
/** A service that asks for more is not waited for. */
const longestPauseMs = 5 * 60_000;
/** What is wrong with the service or the way to it, rather than with the rows. */
const unusableStatuses = [401, 403, 404, 405, 407, 408, 413, 415, 429, 502, 503, 504];
/** Predicting changes nothing, so that whatever passes is sent again. Redirects are not followed. */
function createEndpointSend(endpoint, { world, env, random = Math.random }) {
    const { headers, hide } = (0,header_values/* readHeaderValues */.U)(endpoint, env);
    const shown = (0,web_address/* showAddress */.m)(endpoint.url);
    const connections = (0,http_connections/* createConnections */.E)((url) => world.proxyFor(url), undefined);
    let isDown = false;
    let repeatsOf500 = 0;
    const send = (method, url, body) => (0,exchange/* exchange */.cv)({
        method,
        url,
        headers: {
            ...headers,
            'user-agent': 'rime-model-gate',
            accept: 'application/json',
            'accept-encoding': 'identity',
            ...(body !== undefined && { 'content-type': 'application/json' }),
        },
        body,
        timeoutMs: endpoint.timeoutMs,
        signal: world.signal,
        agent: connections.agentFor(url, { keepAlive: true }),
        ca: connections.ca,
    }).catch((error) => {
        if (error instanceof exchange_fault/* ExchangeFault */.Og)
            return error;
        throw error;
    });
    /** How long to wait before it is sent again; `undefined` when that does not help. */
    const pauseBefore = (attempts, failure) => {
        if (isDown || attempts >= mostAttempts || !(0,retry/* mayRetry */.KO)(true, failure))
            return undefined;
        if (!(failure instanceof exchange_fault/* ExchangeFault */.Og) && failure.status === 500 && ++repeatsOf500 > mostRepeatsOf500) {
            return undefined;
        }
        const asked = failure instanceof exchange_fault/* ExchangeFault */.Og ? undefined : failure.headers['retry-after'];
        const pauseMs = Math.max((0,retry/* askedPauseMs */.Lo)(asked, world.clock.now()) ?? 0, (0,retry/* ownPauseMs */.Le)(attempts, random));
        return pauseMs > longestPauseMs ? undefined : pauseMs;
    };
    return {
        hide,
        get isDown() {
            return isDown;
        },
        get: async (url) => {
            const answer = await send('GET', url, undefined);
            return answer instanceof exchange_fault/* ExchangeFault */.Og || answer.status !== 200 ? undefined : parseLenient(answer.body);
        },
        post: async (body, rows) => {
            for (let attempts = 1;; attempts++) {
                const answer = await send('POST', new URL(endpoint.url), body);
                const isGood = !(answer instanceof exchange_fault/* ExchangeFault */.Og) && answer.status >= 200 && answer.status < 300;
                const json = isGood ? parseLenient(answer.body) : undefined;
                if (json !== undefined) {
                    isDown = false;
                    return json;
                }
                // Before its words are cut, too: half a key can't be found any more.
                const told = answer instanceof exchange_fault/* ExchangeFault */.Og ? answer : { ...answer, body: hide(answer.body) };
                const error = new models_model/* ModelError */.m(hide(`${shown} ${describeFailure(told, endpoint, rows)}`));
                const pauseMs = pauseBefore(attempts, answer);
                if (pauseMs === undefined) {
                    isDown = isUnusable(answer);
                    throw attempts === 1
                        ? error
                        : new models_model/* ModelError */.m(`${error.message} (Asked ${(0,plural/* plural */.L)(attempts, 'time')}.)`);
                }
                world.log.debug(`${error.message} Trying again in ${pauseMs} ms.`);
                await (0,stop_reason/* pause */.v)(pauseMs, world);
            }
        },
    };
}
function isUnusable(failure) {
    return (failure instanceof exchange_fault/* ExchangeFault */.Og || failure.status < 400 || unusableStatuses.includes(failure.status));
}

;// CONCATENATED MODULE: ./build/engine/models/endpoint/join-answers.js
/**
 * The answers of several requests as one, in their order. Where some gave P(class 1) and others both classes, as of a
 * service whose answer happened to be whole numbers, all become both.
 */
function joinAnswers(answers, source) {
    const widest = Math.max(...answers.map(join_answers_widthOf));
    const alike = answers.map((answer) => widest === 2 && join_answers_widthOf(answer) === 1
        ? Array.from(answer.values, (p) => [1 - (p ?? NaN), p]).flat()
        : Array.from(answer.values));
    const rowCount = answers.reduce((sum, { shape: [rows = 0] }) => sum + rows, 0);
    const [first] = answers;
    const shape = widest === 1
        ? [rowCount]
        : [rowCount, ...(first && join_answers_widthOf(first) > 2 ? first.shape.slice(1) : [widest])];
    return { source, shape, values: alike.flat() };
}
function join_answers_widthOf({ shape }) {
    return shape.slice(1).reduce((product, length) => product * length, 1);
}

;// CONCATENATED MODULE: ./build/engine/models/endpoint/misplaced-row.js
/** Answers to a row that differ by less are the same. */
const tolerance = 1e-5;
/** Whether there are three answers or more: of fewer, any could be any row's. */
function tellRowsApart(together) {
    const [first] = together;
    const others = together.filter((answer) => first && !isSame(answer, first));
    const [second] = others;
    return others.some((answer) => second && !isSame(answer, second));
}
/** Which rows tell most of the order: the first, the last, and the one between. */
function probesOf(rowCount) {
    return [...new Set([0, Math.floor(rowCount / 2), rowCount - 1])];
}
/** A row that, asked alone, gets the answer that stands at another row's place among others. */
function findMisplaced(together, alone) {
    for (const [row, answer] of alone) {
        const own = together[row];
        if (!own || isSame(own, answer))
            continue;
        const answeredAs = together.findIndex((other) => isSame(other, answer));
        if (answeredAs >= 0)
            return { row, answeredAs };
    }
    return undefined;
}
function isSame(one, other) {
    return (one.length === other.length &&
        one.every((value, index) => Math.abs(value - (other[index] ?? NaN)) <= tolerance));
}

;// CONCATENATED MODULE: ./build/engine/models/endpoint/read-predictions.js



/**
 * The predictions in a service's answer: `predictions`, `outputs` or the list itself, of numbers or labels, of a list or a
 * map for each row; or the tensors of v2. `source` begins messages; `classNames` put the columns of maps in order.
 * `hide`: takes secrets out of a service's own words. Throws ModelError when there are none, or not `rowCount` of them.
 */
function readPredictions(json, source, rowCount, classNames, hide) {
    const { shape, cells } = toCells(json, source, classNames, hide);
    if (shape[0] !== rowCount) {
        throw new models_model/* ModelError */.m(`${source}: it gave ${(0,plural/* plural */.L)(shape[0] ?? 1, 'prediction')} for ${(0,plural/* plural */.L)(rowCount, 'row')}.`);
    }
    const numbers = cells.filter((cell) => typeof cell === 'number' || cell === null);
    // JSON does not tell 1 from 1.0: for two classes both mean class 1.
    const areLabels = cells.every((cell) => cell !== null && !(typeof cell === 'number' && !Number.isInteger(cell)));
    if (areLabels)
        return { shape, labels: cells.filter((cell) => cell !== null) };
    if (numbers.length === cells.length) {
        return { shape, values: Float64Array.from(numbers, (cell) => cell ?? NaN) };
    }
    throw new models_model/* ModelError */.m(`${source}: the predictions are partly numbers and partly none.`);
}
function toCells(json, source, classNames, hide) {
    const given = isMap(json) ? (json['predictions'] ?? json['outputs']) : json;
    if (!Array.isArray(given)) {
        const keys = isMap(json)
            ? `an object of ${Object.keys(json).slice(0, 8).join(', ') || 'nothing'}`
            : 'no list';
        const error = isMap(json) && typeof json['error'] === 'string' ? ` It said: ${hide(json['error'])}` : '';
        throw new models_model/* ModelError */.m((0,show_foreign/* showForeign */.Ql)(`${source}: the answer is ${keys}, where predictions or outputs must be a list.${error}`));
    }
    const rows = given;
    return rows.some(isTensor)
        ? readTensors(rows.filter(isTensor), source)
        : readRows(rows, source, classNames);
}
function isTensor(value) {
    return (isMap(value) &&
        typeof value['name'] === 'string' &&
        isShape(value['shape']) &&
        Array.isArray(value['data']));
}
/** Of several the one that is called after probabilities: exporters of classifiers give the label beside them. */
function readTensors(tensors, source) {
    const named = tensors.filter(({ name }) => /prob/i.test(name));
    const [chosen, second] = named.length > 0 ? named : tensors;
    if (!chosen || second) {
        const names = tensors.map(({ name }) => name).join(', ');
        throw new models_model/* ModelError */.m((0,show_foreign/* showForeign */.Ql)(`${source}: which of the outputs ${names} are the predictions? Have the model give one of them, or call one probabilities.`));
    }
    // Some write it flat and some nested, as the protocol allows.
    const cells = chosen.data.flat(8);
    const count = chosen.shape.reduce((product, length) => product * length, 1);
    if (cells.length !== count || !cells.every(isScalar)) {
        throw new models_model/* ModelError */.m(`${source}: the output has the shape [${chosen.shape.join(', ')}] and ${cells.length} values.`);
    }
    return { shape: chosen.shape, cells };
}
function readRows(rows, source, classNames) {
    if (rows.every(isScalar))
        return { shape: [rows.length], cells: rows };
    const order = columnOrder(rows[0], classNames);
    const lists = rows.map((row) => isMap(row) && Object.keys(row).length === order.length ? order.map((key) => row[key]) : row);
    const width = Array.isArray(lists[0]) ? lists[0].length : 0;
    const isEven = (list) => Array.isArray(list) && list.length === width && list.every(isScalar);
    const odd = lists.findIndex((list) => !isEven(list));
    if (odd >= 0 || width === 0) {
        throw new models_model/* ModelError */.m(`${source}: prediction ${odd + 1} is not of the same form as the others: a number, a label, or a list of ${width || 'them'}.`);
    }
    return { shape: [rows.length, width], cells: lists.filter(isEven).flat() };
}
/** A map for each row is what a data frame becomes; its columns may be the classes, in any order. */
function columnOrder(row, classNames) {
    const keys = isMap(row) ? Object.keys(row) : [];
    const areClasses = keys.length === classNames.length && classNames.every((name) => keys.includes(name));
    return areClasses ? classNames : keys;
}
function isScalar(value) {
    return value === null || ['number', 'string', 'boolean'].includes(typeof value);
}
function isShape(value) {
    return Array.isArray(value) && value.every((length) => Number.isSafeInteger(length) && length >= 0);
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/engine/models/endpoint/request-body.js

/** A batch as JSON, in the form that the service reads. Nulls are null in all of them. */
function toRequestBody(format, batch, sent) {
    const { names } = sent;
    switch (format) {
        case 'mlflow':
            return JSON.stringify({ dataframe_split: { columns: names, data: rowsOf(batch, names) } });
        case 'instances': {
            const instances = rowsOf(batch, names).map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] ?? null])));
            return JSON.stringify({ instances });
        }
        case 'v2':
            return JSON.stringify(toTensors(batch, sent));
    }
}
function toTensors(batch, { names, kinds, layout }) {
    const { rowCount } = batch;
    switch (layout.kind) {
        case 'matrix': {
            const { name, datatype } = layout;
            const data = rowsOf(batch, names)
                .flat()
                .map((cell) => toElement(cell, datatype));
            return { inputs: [{ name, shape: [rowCount, names.length], datatype, data }] };
        }
        case 'columns':
            return {
                inputs: layout.inputs.map(({ name, datatype, isFlat }) => ({
                    name,
                    shape: isFlat ? [rowCount] : [rowCount, 1],
                    datatype,
                    data: Array.from((0,data_table/* columnOf */.uV)(batch, name), (cell) => toElement(cell, datatype)),
                })),
            };
        // As MLServer reads a data frame: https://mlserver.readthedocs.io/en/latest/user-guide/content-type.html
        case 'untold':
            return {
                parameters: { content_type: 'pd' },
                inputs: names.map((name, index) => {
                    const cells = [...(0,data_table/* columnOf */.uV)(batch, name)];
                    const datatype = datatypeOf(cells, kinds[index] ?? 'any');
                    return {
                        name,
                        shape: [rowCount, 1],
                        datatype,
                        ...(datatype === 'BYTES' && { parameters: { content_type: 'str' } }),
                        data: cells.map((cell) => toElement(cell, datatype)),
                    };
                }),
            };
    }
}
function datatypeOf(cells, kind) {
    if (kind !== 'any')
        return kind === 'int' ? 'INT64' : 'FP64';
    return cells.every((cell) => cell === null || typeof cell === 'boolean') ? 'BOOL' : 'BYTES';
}
/** Elements of BYTES are texts. What does not fit another type is left as it is, for the service to refuse. */
function toElement(cell, datatype) {
    return datatype === 'BYTES' && cell !== null ? String(cell) : cell;
}
function rowsOf(batch, names) {
    const columns = names.map((name) => [...(0,data_table/* columnOf */.uV)(batch, name)]);
    return Array.from({ length: batch.rowCount }, (_, row) => columns.map((cells) => cells[row] ?? null));
}

;// CONCATENATED MODULE: ./build/engine/models/endpoint/v2-layout.js



/**
 * Fits the columns to the inputs in a model's metadata (`GET /v2/models/NAME`). Throws ModelError when it wants others.
 * `shown`: the service's address. Source: KServe, "Open Inference Protocol V2", Model Metadata.
 */
function toV2Layout(metadata, features, shown) {
    const inputs = readInputs(metadata);
    const [first, second] = inputs;
    if (!first)
        return { kind: 'untold' };
    if (inputs.every(({ name }) => features.includes(name))) {
        const columns = inputs.map(({ name, datatype, shape }) => ({
            name,
            datatype,
            isFlat: shape.length === 1,
        }));
        return { kind: 'columns', inputs: columns };
    }
    const { name, datatype, shape } = first;
    const width = shape.length === 2 ? (shape[1] ?? -1) : -1;
    if (!second && (width === features.length || (width === -1 && shape.length <= 2))) {
        return { kind: 'matrix', name, datatype };
    }
    const wanted = inputs.map((input) => `${input.name} (${input.datatype} [${input.shape.join(', ')}])`);
    throw new models_model/* ModelError */.m(`${shown} wants the inputs ${(0,show_foreign/* showForeign */.Ql)(wanted.join(', '))}, and the data have the columns ${(0,list_names/* listNames */.Z)(features)}: name the columns like its inputs, or leave out what is not for it with data.features-not-in-model.`);
}
function readInputs(metadata) {
    const inputs = typeof metadata === 'object' && metadata !== null && 'inputs' in metadata ? metadata.inputs : [];
    return Array.isArray(inputs) ? inputs.filter(isInput) : [];
}
function isInput(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { name, datatype, shape } = value;
    return (typeof name === 'string' &&
        typeof datatype === 'string' &&
        Array.isArray(shape) &&
        shape.every((length) => Number.isInteger(length)));
}

;// CONCATENATED MODULE: ./build/engine/models/endpoint/open-endpoint.js













/**
 * Asks a prediction service, several requests at once, each of a part of the batch. Nothing it answers is kept for other runs:
 * another model may stand behind the same address by then. Throws ModelError when a header has no value, or when a v2 service
 * wants other inputs.
 */
async function openEndpoint(request) {
    const { endpoint, features, classLabels } = request;
    const shown = (0,web_address/* showAddress */.m)(endpoint.url);
    const send = createEndpointSend(endpoint, request.network);
    const layout = await readLayout(request, send);
    const kinds = new ColumnKinds(features);
    const form = formOf(request);
    let isOrderKnown = false;
    /** Said of the service itself: whatever it is asked from then on, its answers are not to be used. */
    let refusal;
    const askOnce = async (rows, firstRow) => {
        const named = describeRows(firstRow, rows.rowCount);
        const body = toRequestBody(endpoint.format, rows, { names: features, kinds: kinds.ofTable, layout });
        const json = await send.post(body, named);
        const source = `${shown}, asked for ${named}`;
        try {
            return toAnswer(source, readPredictions(json, source, rows.rowCount, classLabels ?? [], send.hide), form, classLabels);
        }
        catch (error) {
            throw error instanceof models_model/* ModelError */.m ? new models_model/* ModelError */.m(send.hide(error.message)) : error;
        }
    };
    const checkOrder = async (rows, firstRow, together) => {
        isOrderKnown = true;
        const alone = new Map();
        for (const row of probesOf(rows.rowCount)) {
            // A service may take no single row; whatever else is wrong with it, the next batch shows.
            const answer = await askOnce((0,data_table/* takeRows */.LY)(rows, [row]), firstRow + row).catch((error) => {
                if (error instanceof models_model/* ModelError */.m)
                    return undefined;
                throw error;
            });
            if (!answer)
                return;
            alone.set(row, rowAnswers(answer)[0] ?? []);
        }
        const misplaced = findMisplaced(together, alone);
        if (!misplaced)
            return;
        const [row, other] = [firstRow + misplaced.row + 1, firstRow + misplaced.answeredAs + 1];
        refusal = new models_model/* ModelError */.m(`${shown} answers in another order: what it says of row ${row} alone stands at the place of row ${other} when it is asked for ${describeRows(firstRow, rows.rowCount)}. Predictions must come in the order of the rows.`);
        throw refusal;
    };
    return {
        runtime: `the service ${shown}`,
        form,
        maxBatchRows: endpoint.batchSize * endpoint.maxConcurrency,
        begin: (rows) => kinds.learn(rows),
        ask: async (batch, firstRow) => {
            if (refusal)
                throw refusal;
            const parts = partsOf(batch, endpoint.batchSize);
            const answers = await allInOrder(parts.map(({ rows, first }) => askOnce(rows, firstRow + first)));
            const [part, answer] = [parts[0], answers[0]];
            const together = isOrderKnown || !answer ? [] : rowAnswers(answer);
            if (part && tellRowsApart(together))
                await checkOrder(part.rows, firstRow, together);
            return joinAnswers(answers, shown);
        },
        mayRisk: () => !send.isDown && !refusal,
        accepts: (feature, type) => features.includes(feature) && fits(layout, feature, type),
        close: () => Promise.resolve(),
    };
}
function formOf({ task, classCount }) {
    if ((0,task_groups/* predictsValues */.Ji)(task))
        return { kind: 'values' };
    return { kind: 'classes', classCount, takesPositiveOnly: classCount === 2, takesAllClasses: true };
}
async function readLayout({ endpoint, features }, send) {
    if (endpoint.format !== 'v2')
        return { kind: 'untold' };
    const url = new URL(endpoint.url);
    url.pathname = url.pathname.replace(/\/infer$/, '');
    return toV2Layout(await send.get(url), features, (0,web_address/* showAddress */.m)(endpoint.url));
}
/** A typed input of a v2 service takes no other type; whatever else may be in JSON is for the service to judge. */
function fits(layout, feature, type) {
    if (layout.kind === 'untold' || type === 'null')
        return true;
    const { datatype } = layout.kind === 'matrix'
        ? layout
        : (layout.inputs.find(({ name }) => name === feature) ?? { datatype: '' });
    return (type === 'string') === (datatype === 'BYTES');
}
function partsOf(batch, size) {
    return Array.from({ length: Math.ceil(batch.rowCount / size) }, (_, part) => {
        const first = part * size;
        const count = Math.min(size, batch.rowCount - first);
        return {
            first,
            rows: (0,data_table/* takeRows */.LY)(batch, Array.from({ length: count }, (_, row) => first + row)),
        };
    });
}
/** Not before all are settled, so that nothing is still being asked when a failure is told; of several, the first one's. */
async function allInOrder(asked) {
    await Promise.allSettled(asked);
    return Promise.all(asked);
}
function rowAnswers({ shape, values }) {
    const [rowCount = 0, width = 1] = shape;
    return Array.from({ length: rowCount }, (_, row) => Array.from({ length: width }, (_, k) => values[row * width + k] ?? NaN));
}

;// CONCATENATED MODULE: ./build/engine/tokens/encode-texts.js
/**
 * Encodes one text, or a pair, with at most `mostTokens` in all, which must leave room for a token beside the special
 * ones (`specialCount`). What is too long loses its end, of a pair the longer one first.
 */
function encodeTexts(tokenizer, texts, mostTokens) {
    const [first, second] = texts;
    const parts = layoutFor(tokenizer, texts.length);
    const room = mostTokens - specialCount(tokenizer, texts.length);
    const encoded = {
        first: tokenizer.idsOf(first),
        second: second === undefined ? [] : tokenizer.idsOf(second),
    };
    const lengths = fitPair(encoded.first.length, encoded.second.length, room);
    encoded.first.length = lengths[0];
    encoded.second.length = lengths[1];
    const ids = [];
    const types = [];
    for (const part of parts) {
        for (const id of 'ids' in part ? part.ids : encoded[part.text]) {
            ids.push(id);
            types.push(part.type);
        }
    }
    return { ids, types };
}
/** How many special tokens are put around one text, or two. */
function specialCount(tokenizer, textCount) {
    return layoutFor(tokenizer, textCount).reduce((sum, part) => sum + ('ids' in part ? part.ids.length : 0), 0);
}
function layoutFor({ layout }, textCount) {
    return textCount === 1 ? layout.single : layout.pair;
}
/**
 * The lengths that are left of two lists when both together may have `room`: the longer one is cut first.
 * Source: tokenizers, src/utils/truncation.rs, LongestFirst; of an odd room the second has more.
 */
function fitPair(first, second, room) {
    if (first + second <= room)
        return [first, second];
    const shorter = Math.min(first, second);
    const longer = Math.max(shorter, room - shorter);
    if (shorter > room || shorter + longer > room) {
        const half = Math.floor(room / 2);
        const rest = room - half;
        return first > second ? [rest, half] : [half, rest];
    }
    return first > second ? [longer, shorter] : [shorter, longer];
}

// EXTERNAL MODULE: ./build/engine/data/json-part.js
var json_part = __webpack_require__(36444);
;// CONCATENATED MODULE: ./build/engine/tokens/added-tokens.js
const highestId = 10_000_000;
const mostTokens = 100_000;
const endsInWord = /[\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\p{Join_Control}]$/u;
const beginsWithWord = /^[\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\p{Join_Control}]/u;
/** `added_tokens` of tokenizer.json. Throws DataError when it is something else. */
class AddedTokens {
    normalize;
    ids;
    asGiven;
    asNormalized;
    constructor(part, normalize) {
        this.normalize = normalize;
        const tokens = part.optional((list) => list.list().map(readToken)) ?? [];
        if (tokens.length > mostTokens)
            throw part.unfit(`a list of at most ${mostTokens}`);
        this.ids = new Map(tokens.map(({ content, id }) => [content, id]));
        this.asGiven = toFinder(tokens.filter(({ isNormalized }) => !isNormalized));
        this.asNormalized = toFinder(tokens
            .filter(({ isNormalized }) => isNormalized)
            .map((token) => ({ ...token, content: normalize(token.content) }))
            .filter(({ content }) => content !== ''));
    }
    /**
     * Cuts a text at the tokens in it; what lies between is normalised.
     * Source: tokenizers, src/tokenizer/added_vocabulary.rs.
     */
    sectionsOf(text) {
        return find(text, true, this.asGiven).flatMap((section) => 'id' in section ? [section] : find(this.normalize(section.text), section.isStart, this.asNormalized));
    }
}
function toFinder(tokens) {
    if (tokens.length === 0)
        return undefined;
    const contents = tokens.map(({ content }) => content).sort((a, b) => b.length - a.length);
    const escaped = contents.map((content) => content.replaceAll(/[$()*+./?[\\\]^{|}]/g, '\\$&'));
    return {
        pattern: new RegExp(escaped.join('|'), 'gu'),
        tokens: new Map(tokens.map((token) => [token.content, token])),
    };
}
function find(text, isStart, finder) {
    const sections = [];
    let end = 0;
    const addText = (until) => {
        if (until > end)
            sections.push({ text: text.slice(end, until), isStart: isStart && end === 0 });
    };
    for (const match of finder ? text.matchAll(finder.pattern) : []) {
        const token = finder?.tokens.get(match[0]);
        if (!token)
            continue;
        const stop = match.index + match[0].length;
        const [before, after] = [text.slice(0, match.index), text.slice(stop)];
        if (token.isWord && (endsInWord.test(before) || beginsWithWord.test(after)))
            continue;
        addText(match.index - (token.takesBefore ? blanksAtEnd(before) : 0));
        sections.push({ id: token.id });
        end = stop + (token.takesAfter ? (/^\p{White_Space}*/u.exec(after)?.[0].length ?? 0) : 0);
    }
    addText(text.length);
    return sections;
}
function blanksAtEnd(text) {
    let start = text.length;
    while (start > 0 && /\p{White_Space}/u.test(text.charAt(start - 1)))
        start--;
    return text.length - start;
}
function readToken(part) {
    const content = part.member('content').text();
    if (content === '')
        throw part.member('content').unfit('a text');
    const isSpecial = part.member('special').flag(false);
    return {
        id: part.member('id').count(highestId),
        content,
        isWord: part.member('single_word').flag(false),
        takesBefore: part.member('lstrip').flag(false),
        takesAfter: part.member('rstrip').flag(false),
        isNormalized: part.member('normalized').flag(!isSpecial),
    };
}

;// CONCATENATED MODULE: ./build/engine/tokens/plain-case.js
/**
 * In small letters, each character by itself. Rust's crate knows no words here, where JavaScript writes the last Σ of
 * one as ς.
 */
function inPlainCase(text) {
    if (!text.includes('Σ'))
        return text.toLowerCase();
    return text
        .split('Σ')
        .map((part) => part.toLowerCase())
        .join('σ');
}

;// CONCATENATED MODULE: ./build/engine/tokens/bert-normalizer.js

/** Ideographs, each a word. The sixth block begins at 2B920 in the crate, too, which Unicode has at 2B820. */
const ideographs = /[\u4e00-\u9fff\u3400-\u4dbf\u{20000}-\u{2a6df}\u{2a700}-\u{2b73f}\u{2b740}-\u{2b81f}\u{2b920}-\u{2ceaf}\uf900-\ufaff\u{2f800}-\u{2fa1f}]/gu;
// eslint-disable-next-line no-control-regex -- NUL is one of what this removes
const removed = /[\u0000\ufffd]|(?![\t\n\r])[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;
const blanks = /\p{White_Space}/gu;
/** Source: tokenizers, src/normalizers/bert.rs. */
function readBertNormalizer(part) {
    const cleans = part.member('clean_text').flag(true);
    const partsIdeographs = part.member('handle_chinese_chars').flag(true);
    const isLowerCase = part.member('lowercase').flag(true);
    const stripsAccents = part.member('strip_accents').flag(isLowerCase);
    return (given) => {
        let text = given;
        if (cleans)
            text = text.replaceAll(removed, '').replaceAll(blanks, ' ');
        if (partsIdeographs)
            text = text.replaceAll(ideographs, ' $& ');
        if (stripsAccents)
            text = text.normalize('NFD').replaceAll(/\p{Mn}/gu, '');
        return isLowerCase ? inPlainCase(text) : text;
    };
}

// EXTERNAL MODULE: ./node_modules/@huggingface/tokenizers/dist/tokenizers.mjs
var tokenizers = __webpack_require__(87554);
;// CONCATENATED MODULE: ./build/engine/tokens/library.js

/**
 * Hugging Face's own tokenizers in JavaScript: its vocabularies, and its translation of regular expressions from Rust.
 * What goes on around them differs from Rust's crate (U+FEFF, Σ at the end of a word, ideographs of four bytes,
 * Metaspace, empty second texts, RoBERTa's segments), so that part is ours. The package's types can't be resolved as
 * ECMAScript modules, hence these.
 */
const { /* BPE */ "GV": BPE, /* WordPiece */ "h4": WordPiece, /* Unigram */ "Sh": Unigram, /* SplitPreTokenizer */ "Xx": SplitPreTokenizer } = tokenizers;
/** A regular expression or text of tokenizer.json, with the flags g and u. Throws SyntaxError for one that has no like. */
function toRegExp(pattern) {
    return new SplitPreTokenizer({ pattern }).pattern;
}

;// CONCATENATED MODULE: ./build/engine/tokens/patterns.js


const patterns_longestPattern = 10_000;
/** A `pattern` of tokenizer.json: a text, or a regular expression as Rust's crate writes them. Throws DataError for another. */
function readPattern(part) {
    const text = part.member('String').optional((one) => one.text());
    const source = text ?? part.member('Regex').text();
    if (source === '' || source.length > patterns_longestPattern)
        throw part.unfit('a pattern that finds something');
    try {
        const pattern = toRegExp(text === undefined ? { Regex: source } : { String: text });
        if (pattern)
            return pattern;
    }
    catch (error) {
        throw new data_error.DataError(`${part.place} is no regular expression that this engine reads.`, { cause: error });
    }
    throw part.unfit('a text or a regular expression');
}

;// CONCATENATED MODULE: ./build/engine/tokens/precompiled-charsmap.js
/** As many bytes of a cluster of characters are looked up as a whole, less one. */
const longestCluster = 6;
const clusters = new Intl.Segmenter('und', { granularity: 'grapheme' });
/**
 * SentencePiece's table of replacements: a double array of prefixes, then the replacements, each ended by a zero byte.
 * Source: the crate spm_precompiled 0.1.4, of which also this is taken over: a cluster is replaced by what its shortest
 * known prefix stands for.
 */
function readCharsmap(part) {
    const blob = Buffer.from(part.text(), 'base64');
    const size = blob.length < 4 ? -1 : blob.readUInt32LE(0);
    if (size < 4 || size % 4 !== 0 || 4 + size > blob.length)
        throw part.unfit('a table of SentencePiece');
    const units = Uint32Array.from({ length: size / 4 }, (_, index) => blob.readUInt32LE(4 + 4 * index));
    const replacements = blob.subarray(4 + size);
    const replace = (piece) => {
        const at = shortestPrefix(units, Buffer.from(piece));
        if (at === undefined || at > replacements.length)
            return undefined;
        const end = replacements.indexOf(0, at);
        return replacements.subarray(at, end < 0 ? replacements.length : end).toString();
    };
    const replaceEach = (text) => {
        let replaced = '';
        for (const character of text)
            replaced += replace(character) ?? character;
        return replaced;
    };
    const ascii = Array.from({ length: 128 }, (_, code) => replaceEach(String.fromCharCode(code)));
    return (text) => {
        let replaced = '';
        // A line break after a carriage return is the only cluster of several.
        // eslint-disable-next-line no-control-regex -- hence all of ASCII but that, and NUL
        if (/^[\u0001-\u000c\u000e-\u007f]*$/.test(text)) {
            for (let index = 0; index < text.length; index++)
                replaced += ascii[text.charCodeAt(index)] ?? '';
            return replaced;
        }
        for (const { segment } of clusters.segment(text)) {
            const whole = Buffer.byteLength(segment) < longestCluster ? replace(segment) : undefined;
            replaced += whole ?? replaceEach(segment);
        }
        return replaced;
    };
}
/** What is stored for the shortest prefix of the key that has something stored. Source: darts-clone, a unit's bits. */
function shortestPrefix(units, key) {
    let place = offsetOf(units[0] ?? 0);
    for (const byte of key) {
        if (byte === 0)
            return undefined;
        place ^= byte;
        const unit = units[place];
        if (unit === undefined || (unit & 0x8000_00ff) >>> 0 !== byte)
            return undefined;
        place ^= offsetOf(unit);
        if ((unit >>> 8) & 1)
            return (units[place] ?? 0) & 0x7fff_ffff;
    }
    return undefined;
}
function offsetOf(unit) {
    return (unit >>> 10) << ((unit & 0x200) >>> 6);
}

;// CONCATENATED MODULE: ./build/engine/tokens/normalizers.js





/** Parts inside parts; no real file has as many. */
const deepestNesting = 10;
/**
 * How a text is rewritten before it is split: `normalizer` of tokenizer.json. Source: tokenizers 0.20, src/normalizers;
 * what this engine does not have throws DataError.
 */
function readNormalizer(part, depth = 0) {
    if (part.isMissing)
        return (text) => text;
    if (depth > deepestNesting)
        throw new data_error.DataError(`${part.place} is nested too deeply.`);
    const type = part.member('type').text();
    switch (type) {
        case 'Sequence': {
            const steps = part
                .member('normalizers')
                .list()
                .map((step) => readNormalizer(step, depth + 1));
            return (text) => steps.reduce((rewritten, step) => step(rewritten), text);
        }
        case 'NFC':
        case 'NFD':
        case 'NFKC':
        case 'NFKD':
            return (text) => text.normalize(type);
        case 'Lowercase':
            return inPlainCase;
        case 'StripAccents':
            return (text) => text.replaceAll(/\p{M}/gu, '');
        case 'Strip':
            return readStrip(part);
        case 'Replace':
            return readReplace(part);
        case 'Prepend': {
            const prefix = part.member('prepend').text();
            return (text) => (text === '' ? text : prefix + text);
        }
        case 'Nmt':
            return forTranslation;
        case 'BertNormalizer':
            return readBertNormalizer(part);
        case 'Precompiled':
            return readCharsmap(part.member('precompiled_charsmap'));
        default:
            throw part.member('type').unfit('a normalizer that this engine has');
    }
}
function readStrip(part) {
    const isLeft = part.member('strip_left').flag(true);
    const isRight = part.member('strip_right').flag(true);
    return (text) => {
        const rest = isLeft ? text.replace(/^\p{White_Space}+/u, '') : text;
        return isRight ? rest.replace(/\p{White_Space}+$/u, '') : rest;
    };
}
function readReplace(part) {
    const content = part.member('content').text();
    const pattern = readPattern(part.member('pattern'));
    // As a function, so that no "$" of the content means anything.
    return (text) => text.replaceAll(pattern, () => content);
}
/** Source: tokenizers, src/normalizers/unicode.rs, Nmt. */
function forTranslation(text) {
    return (text
        // eslint-disable-next-line no-control-regex -- control characters are what this removes
        .replaceAll(/[\u0001-\u0008\u000b\u000e-\u001f\u007f\u008f\u009f]/g, '')
        .replaceAll(/[\t\n\f\r\u1680\u200b-\u200f\u2028\u2029\u2581\ufeff\ufffd]/g, ' '));
}

;// CONCATENATED MODULE: ./build/engine/tokens/byte-level.js
/** As GPT-2 cuts words. Rust's \s is White_Space, which holds U+0085 and not U+FEFF; JavaScript's is the other way round. */
const gpt2Words = /'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\p{White_Space}\p{L}\p{N}]+|\p{White_Space}+(?!\P{White_Space})|\p{White_Space}+/gu;
/** Source: tokenizers, src/pre_tokenizers/byte_level.rs. */
function readByteLevel(part) {
    const addsSpace = part.member('add_prefix_space').flag(true);
    const isCutInWords = part.member('use_regex').flag(true);
    return (given) => {
        const text = addsSpace && !given.startsWith(' ') ? ` ${given}` : given;
        const words = isCutInWords ? (text.match(gpt2Words) ?? []) : [text];
        return words.map(spellBytes);
    };
}
const spellings = spellingOfBytes();
/** The bytes of a word in UTF-8, each as a character that can be seen. */
function spellBytes(word) {
    if (/^ ?[!-~]*$/.test(word))
        return word.startsWith(' ') ? `Ġ${word.slice(1)}` : word;
    let spelled = '';
    for (const byte of Buffer.from(word))
        spelled += spellings[byte] ?? '';
    return spelled;
}
/** Bytes that are printable in Latin-1 are themselves; the others follow from U+0100 on. */
function spellingOfBytes() {
    let next = 256;
    return Array.from({ length: 256 }, (_, byte) => {
        const isPrintable = (byte > 32 && byte < 127) || (byte > 160 && byte !== 173);
        return String.fromCharCode(isPrintable ? byte : next++);
    });
}

;// CONCATENATED MODULE: ./build/engine/tokens/split-text.js
const splitBehaviors = [
    'Removed',
    'Isolated',
    'Contiguous',
    'MergedWithPrevious',
    'MergedWithNext',
];
function readBehavior(part) {
    const given = part.text();
    const known = splitBehaviors.find((one) => one === given);
    if (known === undefined)
        throw part.unfit(`one of ${splitBehaviors.join(', ')}`);
    return known;
}
/**
 * Cuts a text at what a pattern (with the flag g) finds; with `isInverted`, at what lies between.
 * Source: tokenizers, src/tokenizer/normalizer.rs, NormalizedString::split.
 */
function splitText(text, pattern, behavior, isInverted) {
    const pieces = [...cut(text, pattern)].map((piece) => isInverted ? { text: piece.text, isMatch: !piece.isMatch } : piece);
    switch (behavior) {
        case 'Removed':
            return pieces.flatMap((piece) => (piece.isMatch ? [] : [piece.text]));
        case 'Isolated':
            return pieces.map((piece) => piece.text);
        case 'Contiguous':
            return join(pieces, (piece, next) => piece.isMatch === next.isMatch);
        case 'MergedWithPrevious':
            return join(pieces, (piece, next) => next.isMatch && !piece.isMatch);
        case 'MergedWithNext':
            return join(pieces, (piece, next) => piece.isMatch && !next.isMatch);
    }
}
function* cut(text, pattern) {
    let end = 0;
    for (const match of text.matchAll(pattern)) {
        if (match[0] === '')
            continue;
        if (match.index > end)
            yield { text: text.slice(end, match.index), isMatch: false };
        yield { text: match[0], isMatch: true };
        end = match.index + match[0].length;
    }
    if (end < text.length)
        yield { text: text.slice(end), isMatch: false };
}
/** Neighbours that belong together become one. */
function join(pieces, belong) {
    const joined = [];
    let last;
    for (const piece of pieces) {
        if (last && belong(last, piece))
            joined.push(`${joined.pop() ?? ''}${piece.text}`);
        else
            joined.push(piece.text);
        last = piece;
    }
    return joined;
}

;// CONCATENATED MODULE: ./build/engine/tokens/splitters.js






const punctuation = '\\p{P}!-/:-@[-`{-~';
const aroundPunctuation = new RegExp(`[${punctuation}]|[^\\p{White_Space}${punctuation}]+`, 'gu');
/**
 * How a text is cut into words: `pre_tokenizer` of tokenizer.json. Source: tokenizers 0.20, src/pre_tokenizers; what this
 * engine does not have throws DataError.
 */
function readSplitter(part, depth = 0) {
    if (part.isMissing)
        return (text) => [text];
    if (depth > deepestNesting)
        throw new data_error.DataError(`${part.place} is nested too deeply.`);
    const type = part.member('type').text();
    switch (type) {
        case 'Sequence': {
            const steps = part
                .member('pretokenizers')
                .list()
                .map((step) => readSplitter(step, depth + 1));
            return (text, isStart) => steps.reduce((words, step) => words.flatMap((word, index) => step(word, isStart && index === 0)), [text]);
        }
        case 'ByteLevel':
            return readByteLevel(part);
        case 'BertPreTokenizer':
            return (text) => text.match(aroundPunctuation) ?? [];
        case 'Whitespace': {
            const words = toRegExp({ Regex: '\\w+|[^\\w\\s]+' });
            return (text) => (words ? splitText(text, words, 'Removed', true) : []);
        }
        case 'WhitespaceSplit':
            return (text) => text.match(/\P{White_Space}+/gu) ?? [];
        case 'Metaspace':
            return readMetaspace(part);
        case 'Split': {
            const pattern = readPattern(part.member('pattern'));
            const isInverted = part.member('invert').flag(false);
            return splitAt(pattern, readBehavior(part.member('behavior')), isInverted);
        }
        case 'CharDelimiterSplit':
            return splitAt(characterPattern(part.member('delimiter')), 'Removed');
        case 'Punctuation':
            return splitAt(new RegExp(`[${punctuation}]`, 'gu'), part.member('behavior').optional(readBehavior) ?? 'Isolated');
        case 'Digits':
            return splitAt(/\p{N}/gu, part.member('individual_digits').flag(false) ? 'Isolated' : 'Contiguous');
        default:
            throw part.member('type').unfit('a pre-tokenizer that this engine has');
    }
}
function splitAt(pattern, behavior, isInverted = false) {
    return (text) => splitText(text, pattern, behavior, isInverted);
}
/** A word begins with a sign for the space before it. `add_prefix_space` is how files of before 2024 say `prepend_scheme`. */
function readMetaspace(part) {
    const replacement = part.member('replacement');
    const sign = replacement.optional((one) => one.text()) ?? '▁';
    const signs = replacement.optional(characterPattern) ?? /▁/gu;
    const isAdded = part.member('add_prefix_space').flag(true);
    const scheme = part.member('prepend_scheme').optional((one) => one.text()) ?? (isAdded ? 'always' : 'never');
    const isSplit = part.member('split').flag(true);
    return (given, isStart) => {
        let text = given.replaceAll(' ', sign);
        const isPrefixed = scheme === 'always' || (scheme === 'first' && isStart);
        if (isPrefixed && !text.startsWith(sign))
            text = sign + text;
        if (!isSplit)
            return [text];
        return splitText(text, signs, 'MergedWithNext', false);
    };
}
/** Finds one character. */
function characterPattern(part) {
    const [character, ...more] = part.text();
    if (character === undefined || more.length > 0)
        throw part.unfit('one character');
    return new RegExp(`\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`, 'gu');
}

;// CONCATENATED MODULE: ./build/engine/tokens/token-layout.js

const token_layout_highestId = 10_000_000;
const first = { text: 'first', type: 0 };
const bare = { single: [first], pair: [first, { text: 'second', type: 1 }] };
/** `post_processor` of tokenizer.json. Source: tokenizers 0.20, src/processors. Throws DataError for another one. */
function token_layout_readLayout(part) {
    if (part.isMissing)
        return bare;
    const type = part.member('type').text();
    switch (type) {
        // Changes only which characters a token is said to come from.
        case 'ByteLevel':
            return bare;
        case 'Sequence':
            return readSequence(part.member('processors').list());
        case 'BertProcessing':
        case 'RobertaProcessing':
            return readKnown(part, type);
        case 'TemplateProcessing': {
            const specials = new Map(part.member('special_tokens').entries());
            return {
                single: part
                    .member('single')
                    .list()
                    .map((item) => readItem(item, specials)),
                pair: part
                    .member('pair')
                    .list()
                    .map((item) => readItem(item, specials)),
            };
        }
        default:
            throw part.member('type').unfit('a post-processor that this engine has');
    }
}
/** All but one of them may do nothing to the tokens. */
function readSequence(parts) {
    const layouts = parts.map((part) => {
        if (part.member('type').text() === 'Sequence')
            throw part.unfit('a post-processor of one kind');
        return token_layout_readLayout(part);
    });
    const [layout = bare, ...more] = layouts.filter((one) => one !== bare);
    if (more.length > 0)
        throw new data_error.DataError(`${parts[0]?.place ?? ''}: two post-processors add special tokens.`);
    return layout;
}
function readKnown(part, type) {
    const isBert = type === 'BertProcessing';
    const idOf = (name) => {
        const [, id] = part.member(name).list();
        if (!id)
            throw part.member(name).unfit('a token and its id');
        return { ids: [id.count(token_layout_highestId)], type: 0 };
    };
    const [start, end] = [idOf('cls'), idOf('sep')];
    const second = { text: 'second', type: isBert ? 1 : 0 };
    const single = [start, first, end];
    const between = isBert ? [] : [end];
    return { single, pair: [...single, ...between, second, { ...end, type: second.type }] };
}
function readItem(item, specials) {
    const special = item.member('SpecialToken');
    const part = special.isMissing ? item.member('Sequence') : special;
    const type = part.member('type_id').count(token_layout_highestId);
    const name = part.member('id').text();
    if (special.isMissing) {
        if (name !== 'A' && name !== 'B')
            throw part.member('id').unfit('A or B');
        return { text: name === 'A' ? 'first' : 'second', type };
    }
    const known = specials.get(name);
    if (!known)
        throw part.member('id').unfit('one of special_tokens');
    return {
        ids: known
            .member('ids')
            .list()
            .map((id) => id.count(token_layout_highestId)),
        type,
    };
}

;// CONCATENATED MODULE: ./build/engine/tokens/pair-table.js
/**
 * Numbers by pairs of whole numbers from 0 to 2³¹ − 1, in flat memory: a Map would hash 50,000 numbers that are no small
 * integers, which takes a quarter of a second.
 */
class PairTable {
    /** Left, right, value + 1; the last is 0 where there is nothing. */
    cells;
    mask;
    /** For so many pairs at most. */
    constructor(mostPairs) {
        const slots = 2 ** Math.ceil(Math.log2(Math.max(1, mostPairs) * 2));
        this.mask = slots - 1;
        this.cells = new Int32Array(slots * 3);
    }
    set(left, right, value) {
        const at = this.slotOf(left, right);
        this.cells[at] = left;
        this.cells[at + 1] = right;
        this.cells[at + 2] = value + 1;
    }
    /** −1 for a pair that is not there. */
    get(left, right) {
        return (this.cells[this.slotOf(left, right) + 2] ?? 0) - 1;
    }
    /** Where the pair is, or would be. */
    slotOf(left, right) {
        const { cells, mask } = this;
        // Multipliers of murmur3 (A. Appleby, public domain).
        const mixed = Math.imul(left, 0xcc9e2d51) ^ Math.imul(right, 0x1b873593);
        for (let slot = (mixed ^ (mixed >>> 15)) & mask;; slot = (slot + 1) & mask) {
            const at = slot * 3;
            if (cells[at + 2] === 0 || (cells[at] === left && cells[at + 1] === right))
                return at;
        }
    }
}

;// CONCATENATED MODULE: ./build/engine/tokens/pair-merger.js

/** After every rank. */
const none = 2 ** 30;
/** Longer words are left to whoever keeps the pairs in a heap. */
const longestWord = 200;
/**
 * Byte pair encoding on ids: of all neighbours the pair that comes first in `merges` becomes one, the leftmost of several,
 * until no pair is left. Every merged piece is in the vocabulary. `undefined` when two of its tokens have one id.
 * Source: R. Sennrich et al., "Neural Machine Translation of Rare Words with Subword Units", ACL 2016.
 */
function createPairMerger(vocabulary, merges) {
    if (new Set(vocabulary.values()).size !== vocabulary.size)
        return undefined;
    const ranks = new PairTable(merges.length);
    const merged = new Int32Array(merges.length);
    for (const [rank, [first, second]] of merges.entries()) {
        const [left, right] = [vocabulary.get(first), vocabulary.get(second)];
        if (left === undefined || right === undefined)
            continue;
        ranks.set(left, right, rank);
        merged[rank] = vocabulary.get(first + second) ?? 0;
    }
    const rankAt = (pieces, at) => {
        const [left, right] = [pieces[at], pieces[at + 1]];
        if (left === undefined || right === undefined)
            return none;
        const rank = ranks.get(left, right);
        return rank < 0 ? none : rank;
    };
    return (word) => {
        if (word.length > longestWord)
            return undefined;
        const pieces = [];
        for (const character of word) {
            const id = vocabulary.get(character);
            if (id === undefined)
                return undefined;
            pieces.push(id);
        }
        const pairs = pieces.map((_, at) => rankAt(pieces, at));
        for (;;) {
            let at = 0;
            for (let other = 1; other < pairs.length; other++) {
                if ((pairs[other] ?? none) < (pairs[at] ?? none))
                    at = other;
            }
            const rank = pairs[at] ?? none;
            if (rank === none)
                return pieces;
            pieces.splice(at, 2, merged[rank] ?? 0);
            pairs.splice(at, 1);
            pairs[at] = rankAt(pieces, at);
            if (at > 0)
                pairs[at - 1] = rankAt(pieces, at - 1);
        }
    };
}

;// CONCATENATED MODULE: ./build/engine/tokens/word-model.js



const word_model_highestId = 10_000_000;
/** Of the words that come again and again; longer ones do not. */
const longestKept = 60;
const mostKept = 50_000;
/** `model` of tokenizer.json. Throws DataError for another kind, and where its parts do not fit each other. */
function readWordModel(part) {
    const { model, merge } = readModel(part);
    const unknown = model.unk_token_id;
    const kept = new Map();
    const spell = (word) => model([word]).map((piece) => {
        const id = model.tokens_to_ids.get(piece) ?? unknown;
        if (id === undefined)
            throw new data_error.DataError(`${part.place} has no token for what it does not know.`);
        return id;
    });
    return {
        ids: model.tokens_to_ids,
        idsOf: (word) => {
            const known = kept.get(word);
            if (known)
                return known;
            const ids = merge?.(word) ?? spell(word);
            if (word.length <= longestKept) {
                if (kept.size >= mostKept)
                    kept.clear();
                kept.set(word, ids);
            }
            return ids;
        },
    };
}
function readModel(part) {
    const type = part.member('type').optional((one) => one.text()) ?? word_model_kindOf(part);
    switch (type) {
        case 'BPE':
            return readBpe(part);
        case 'WordPiece':
            return { model: readWordPiece(part) };
        case 'Unigram':
            return { model: readUnigram(part) };
        default:
            throw part.member('type').unfit('BPE, WordPiece or Unigram');
    }
}
/** Of files of before 2020, which do not say it. */
function word_model_kindOf(part) {
    if (!part.member('merges').isMissing)
        return 'BPE';
    return part.member('unk_id').isMissing ? 'WordPiece' : 'Unigram';
}
function readBpe(part) {
    const vocab = readVocabulary(part.member('vocab'));
    const unk = readUnknown(part, vocab);
    if (part.member('dropout').optional((one) => one.number())) {
        throw part.member('dropout').unfit('none: a gate needs the same tokens each time');
    }
    if (part.member('continuing_subword_prefix').optional((one) => one.text())) {
        throw part.member('continuing_subword_prefix').unfit('empty for this engine');
    }
    const merges = part
        .member('merges')
        .list()
        .map((merge) => readMerge(merge, vocab));
    const suffix = part.member('end_of_word_suffix').optional((one) => one.text()) ?? null;
    const ignoresMerges = part.member('ignore_merges').flag(false);
    const model = new BPE({
        vocab,
        merges,
        unk_token: unk,
        end_of_word_suffix: suffix,
        fuse_unk: part.member('fuse_unk').flag(false),
        byte_fallback: part.member('byte_fallback').flag(false),
        ignore_merges: ignoresMerges,
    });
    return {
        model,
        merge: suffix || ignoresMerges ? undefined : createPairMerger(model.tokens_to_ids, merges),
    };
}
/** `"a b"`, or since 2024 `["a", "b"]`. */
function readMerge(merge, vocab) {
    const [first, second, ...more] = merge.isList
        ? merge.list().map((one) => one.text())
        : merge.text().split(' ');
    if (first === undefined || second === undefined || more.length > 0)
        throw merge.unfit('two pieces');
    if (!Object.hasOwn(vocab, first + second))
        throw merge.unfit('two pieces that make one of the vocabulary');
    return [first, second];
}
function readWordPiece(part) {
    const vocab = readVocabulary(part.member('vocab'));
    const unk = readUnknown(part, vocab);
    if (unk === null)
        throw part.member('unk_token').unfit('a token of the vocabulary');
    return new WordPiece({
        vocab,
        unk_token: unk,
        continuing_subword_prefix: part.member('continuing_subword_prefix').optional((one) => one.text()) ?? '##',
        max_input_chars_per_word: part.member('max_input_chars_per_word').optional((one) => one.count()) ?? 100,
    });
}
function readUnigram(part) {
    const vocab = part.member('vocab').list().map(readScored);
    if (part.member('byte_fallback').flag(false)) {
        throw part.member('byte_fallback').unfit('false for this engine');
    }
    const unknown = part.member('unk_id').count(vocab.length - 1);
    return new Unigram({ vocab, unk_id: unknown }, '');
}
function readScored(scored) {
    const [piece, score, ...more] = scored.list();
    if (!piece || !score || more.length > 0)
        throw scored.unfit('a piece and its score');
    return [piece.text(), score.number()];
}
function readVocabulary(part) {
    const entries = part.entries().map(([token, id]) => [token, id.count(word_model_highestId)]);
    if (entries.length === 0)
        throw part.unfit('a vocabulary with tokens');
    return Object.fromEntries(entries);
}
function readUnknown(part, vocab) {
    const token = part.member('unk_token').optional((one) => one.text());
    if (token === undefined || token === '')
        return null;
    if (!Object.hasOwn(vocab, token))
        throw part.member('unk_token').unfit('a token of the vocabulary');
    return token;
}

;// CONCATENATED MODULE: ./build/engine/tokens/open-tokenizer.js






/**
 * The tokenizer of a tokenizer.json, token for token as the Rust crate that trains and runs it elsewhere. Its own
 * `truncation` and `padding` do not count: whoever asks a model sets them anew. Throws DataError, one sentence, for a
 * file that is something else or needs what this engine does not have.
 */
function openTokenizer(text, name = 'tokenizer.json') {
    const file = json_part/* JsonPart */.K.parse(text, name);
    const normalize = readNormalizer(file.member('normalizer'));
    const split = readSplitter(file.member('pre_tokenizer'));
    const model = readWordModel(file.member('model'));
    const added = new AddedTokens(file.member('added_tokens'), normalize);
    const layout = token_layout_readLayout(file.member('post_processor'));
    let highest = 0;
    for (const ids of [model.ids, added.ids]) {
        for (const id of ids.values())
            highest = Math.max(highest, id);
    }
    return {
        layout,
        vocabularySize: highest + 1,
        paddingId: file.member('padding').optional((padding) => padding.member('pad_id').count()),
        idOfToken: (token) => added.ids.get(token) ?? model.ids.get(token),
        idsOf: (given) => {
            const ids = [];
            for (const section of added.sectionsOf(toWellFormed(given))) {
                if ('id' in section)
                    ids.push(section.id);
                else
                    for (const word of split(section.text, section.isStart))
                        ids.push(...model.idsOf(word));
            }
            return ids;
        },
    };
}
/** Half a surrogate pair is no character: U+FFFD, as where UTF-8 is written. */
function toWellFormed(text) {
    return /\p{Surrogate}/u.test(text) ? Buffer.from(text).toString() : text;
}

;// CONCATENATED MODULE: ./build/engine/models/onnx/answer-form.js

/** What a graph may answer: one number a row, or the probabilities of the classes, in the order of the data's. */
function answerForm({ task, classCount, classColumns: columns, }) {
    if ((0,task_groups/* predictsValues */.Ji)(task))
        return { kind: 'values' };
    // Which class a single column is, no list of two tells.
    return {
        kind: 'classes',
        classCount,
        takesPositiveOnly: classCount === 2 && !columns,
        takesAllClasses: true,
        columns,
    };
}

// EXTERNAL MODULE: ./build/domain/words/shorten.js
var shorten = __webpack_require__(90474);
;// CONCATENATED MODULE: ./build/engine/models/onnx/explain-failure.js


/** What the runtime says when it can't open a model, and what that means to who exported it. `runtime`: with version. */
const meanings = [
    {
        says: /Opset (\d+) is under development.* domain (\S+) is till opset (\d+)/s,
        explain: ([, has, domain, knows], runtime) => `it is written in opset ${has} of ${domain}, and ${runtime} knows up to opset ${knows}: export it with an older one ` +
            `(opset_version=${knows} of torch.onnx.export, target_opset of skl2onnx and onnxmltools), or convert it with ` +
            `onnx.version_converter.convert_version(model, ${knows})`,
    },
    {
        says: /Unsupported model IR version: (\d+), max supported IR version: (\d+)/,
        explain: ([, has, knows], runtime) => `it is written in IR version ${has}, and ${runtime} reads up to ${knows}: export it with an older onnx package, or ` +
            `save it again with model.ir_version = ${knows}`,
    },
    {
        says: /No Op registered for (\S+) with domain_version of (\d+)/,
        explain: ([, operator, version], runtime) => `it needs the operator ${operator}, which ${runtime} does not have in opset ${version}: export it with another opset`,
    },
    {
        says: /([\w.]+):(\w+)\(-?\d+\) is not a registered function\/op/,
        explain: ([, domain, operator], runtime) => `it needs the operator ${operator} of ${domain}, which ${runtime} does not have: export it with standard operators alone`,
    },
    {
        says: /Node input '(.*?)' is not a graph input, initializer/s,
        explain: ([, name]) => `the weights ${JSON.stringify(name)} are missing in it: export it with its weights (export_params=True of torch.onnx.export)`,
    },
    {
        says: /protobuf parsing failed/i,
        explain: () => 'it is damaged or cut short: export it, copy it or download it again',
    },
];
const explain_failure_mostWords = 1000;
/** Of what the runtime says; it may hold a name of the model's, of any length, and the patterns below take their time. */
const mostRead = 5000;
/** Why the runtime does not open a model, and the way out; begins with a small letter and has no full stop at its end. */
function explainFailure(error, runtime) {
    const said = (0,describe_error/* errorMessage */.g)(error).slice(0, mostRead);
    for (const { says, explain } of meanings) {
        const found = says.exec(said);
        if (found)
            return (0,shorten/* shorten */.m)(explain(found, runtime), explain_failure_mostWords);
    }
    return `${runtime} says: ${inPlainWords(error)} Check it with onnx.checker.check_model`;
}
/** What the runtime says, without where in its source it says so. */
function inPlainWords(error) {
    const all = (0,describe_error/* errorMessage */.g)(error).slice(0, mostRead);
    let said = all.replace(/^.*?ERROR_CODE: \d+, ERROR_MESSAGE: /s, '');
    // Such as `/src/optimizer/initializer.cc:79 Initializer::Initializer(const Graph &, bool) [ONNXRuntimeError] : 1 : FAIL : `.
    for (let found = place.exec(said); found; found = place.exec(said)) {
        const rest = said.slice(found.index + found[0].length);
        said = said.slice(0, found.index) + withoutSignature(rest);
    }
    const words = said.replace(/\[ONNXRuntimeError\] : \d+ : \w+ : /g, '').replace(/\s+/g, ' ');
    return (0,shorten/* shorten */.m)(words.trim(), explain_failure_mostWords).replace(/[^.!?…]$/, '$&.');
}
const place = /\S*\.(?:cc|cpp|cu|h|hpp):\d+\s+/;
/** Begins behind the function's name and its parameters, where there are any. */
function withoutSignature(text) {
    const head = /^[\w:<>,*&~ ]*\(/.exec(text);
    if (!head)
        return text;
    let depth = 0;
    for (const { 0: bracket, index } of text.matchAll(/[()]/g)) {
        depth += bracket === '(' ? 1 : -1;
        if (depth === 0)
            return text.slice(index + 1).replace(/^\s*(const\b)?\s*(\[with [^\]]*\])?\s*/, '');
    }
    return text;
}

;// CONCATENATED MODULE: ./build/engine/models/onnx/half-floats.js
/** Bits of the sign, and of numbers that are none. */
const [minus, infinite, notANumber] = [0x8000, 0x7c00, 0x7e00];
/** From here on the nearest float16 is infinite: half a step beyond the largest, 65504. */
const tooLarge = 65_520;
const smallestExponent = -14;
/** Steps between a power of 2 and the next. */
const steps = 1024;
/** The bits of the nearest float16, of two the even one. Source: IEEE 754-2019, binary16. */
function toHalf(value) {
    if (Number.isNaN(value))
        return notANumber;
    const sign = value < 0 || Object.is(value, -0) ? minus : 0;
    const size = Math.abs(value);
    if (size >= tooLarge)
        return sign | infinite;
    const exponent = Math.max(smallestExponent, exponentOf(size));
    // What is rounded up to the next power of 2 is one more in the exponent.
    const fraction = roundToEven((size / 2 ** exponent) * steps);
    return sign | (fraction + (exponent - smallestExponent) * steps);
}
/** Of the bits of a float16. */
function fromHalf(bits) {
    const sign = (bits & minus) === 0 ? 1 : -1;
    const exponent = (bits >> 10) & 31;
    const fraction = bits & (steps - 1);
    if (exponent === 31)
        return fraction === 0 ? sign * Infinity : NaN;
    if (exponent === 0)
        return (sign * fraction * 2 ** smallestExponent) / steps;
    return sign * (1 + fraction / steps) * 2 ** (exponent - 15);
}
function exponentOf(size) {
    const near = Math.floor(Math.log2(size));
    // The logarithm is rounded.
    if (2 ** near > size)
        return near - 1;
    return 2 ** (near + 1) <= size ? near + 1 : near;
}
function roundToEven(value) {
    const rounded = Math.round(value);
    return Math.abs(value % 1) === 0.5 && rounded % 2 !== 0 ? rounded - 1 : rounded;
}

;// CONCATENATED MODULE: ./build/engine/models/onnx/fill-tensor.js



const tensorTypes = ['float32', 'float64', 'float16', 'int64', 'int32', 'bool', 'string'];
function isTensorType(type) {
    return tensorTypes.some((known) => known === type);
}
/**
 * The cells of these columns, row by row, as a tensor's data. Null is NaN for floats and "" for strings; true and false
 * are 1 and 0 for numbers and, as Python writes them, "True" and "False" for strings; a number is written as a text
 * where a string is expected. `firstRow`: index of the first row, for messages.
 * Throws ModelError, with column and row, for any other cell that the type cannot hold, and for a missing column.
 */
function fillTensor(table, columns, type, firstRow) {
    const size = table.rowCount * columns.length;
    switch (type) {
        case 'string':
            return fill(new Array(size).fill(''), table, columns, firstRow, type, toText);
        case 'float32':
            return fill(new Float32Array(size), table, columns, firstRow, type, toFloat);
        case 'float64':
            return fill(new Float64Array(size), table, columns, firstRow, type, toFloat);
        case 'float16':
            return fill(new Uint16Array(size), table, columns, firstRow, type, toFloat16);
        case 'int32':
            return fill(new Int32Array(size), table, columns, firstRow, type, toInt32);
        case 'int64':
            return fill(new BigInt64Array(size), table, columns, firstRow, type, toInt64);
        case 'bool':
            return fill(new Uint8Array(size), table, columns, firstRow, type, toBit);
    }
}
/** Whether an input of this type can be given such a cell. */
function tensorAccepts(type, cell) {
    if (type === 'string')
        return true;
    if (type === 'bool' || cell === 'string')
        return false;
    return cell === 'number' || type.startsWith('float');
}
function fill(data, table, columns, firstRow, type, convert) {
    for (const [offset, name] of columns.entries()) {
        const cells = table.column(name);
        if (!cells)
            throw new models_model/* ModelError */.m(`The model needs the column "${name}", which these data do not have.`);
        for (let row = 0; row < table.rowCount; row++) {
            const cell = cells.cell(row);
            const value = convert(cell);
            if (value === undefined)
                throw unfit(name, firstRow + row, type, cell);
            data[row * columns.length + offset] = value;
        }
    }
    return data;
}
function unfit(name, row, type, cell) {
    const shown = cell === null ? 'null' : `${typeof cell} ${JSON.stringify(cell).slice(0, 100)}`;
    return new models_model/* ModelError */.m(`The model's input for column "${name}" takes ${type}; row ${row + 1} holds ${shown}.`, { isLasting: true });
}
function toText(cell) {
    if (typeof cell === 'boolean')
        return cell ? 'True' : 'False';
    return cell === null ? '' : String(cell);
}
function toFloat(cell) {
    if (cell === null)
        return NaN;
    return typeof cell === 'string' ? undefined : Number(cell);
}
function toFloat16(cell) {
    const value = toFloat(cell);
    return value === undefined ? undefined : toHalf(value);
}
function toInt32(cell) {
    const value = typeof cell === 'boolean' ? Number(cell) : cell;
    return typeof value === 'number' && (value | 0) === value ? value : undefined;
}
function toInt64(cell) {
    const value = typeof cell === 'boolean' ? Number(cell) : cell;
    return typeof value === 'number' && Number.isSafeInteger(value) ? BigInt(value) : undefined;
}
function toBit(cell) {
    return cell === true || cell === 1 ? 1 : cell === false || cell === 0 ? 0 : undefined;
}

;// CONCATENATED MODULE: ./build/engine/models/onnx/bind-inputs.js



/**
 * Finds the columns for each input of the model: a column of the input's name for all of them; or all features in
 * order for a single input [n, features]; or the one text feature for a single input of texts; or, for several inputs, a
 * column of the name or else the next columns of the right kind. Throws ModelError, saying what is expected and what
 * there is, when none of these fits.
 */
function bindInputs(inputs, columns) {
    const bound = bind_inputs_byName(inputs, columns) ??
        asMatrix(inputs, columns) ??
        asText(inputs, columns) ??
        asGroups(inputs, columns);
    if (bound)
        return bound;
    const { features } = columns;
    throw new models_model/* ModelError */.m(`The model's inputs do not fit the data. It expects ${inputs.map(describeValue).join(', ')}. The data have ` +
        `${features.length} columns: ${(0,find_column/* listColumns */.U)(features)}. ${cureFor(inputs, features.length)}`);
}
function cureFor(inputs, columnCount) {
    const width = inputs.reduce((sum, input) => sum + (bind_inputs_widthOf(input) ?? NaN), 0);
    if (width < columnCount) {
        return (`It takes ${width} of them: name those that are not for it, besides the label, under data in ` +
            'features-not-in-model, such as features-not-in-model: [id]. (exclude-columns leaves a column out of the tests, not ' +
            'out of the model.)');
    }
    if (width > columnCount) {
        return `It takes ${width}: give the data all columns that it was trained on, or a model of these columns.`;
    }
    return ('The engine fills either one input per column, named like the column, of shape [n, 1] or [n]; or a single float ' +
        'input of shape [n, number of columns] with all columns in file order; or inputs [n, k] with the next k columns, ' +
        'texts for string inputs and numbers for others; or a single string input with the one text feature.');
}
/** Such as `"age" (float32 [n, 1])`. */
function describeValue(value) {
    if (!value.isTensor)
        return `"${value.name}" (not a tensor)`;
    const dimensions = value.shape.map((dimension) => fixedSize(dimension) ?? 'n');
    return `"${value.name}" (${value.type} [${dimensions.join(', ')}])`;
}
function bind_inputs_byName(inputs, { features }) {
    const bound = inputs.map((input) => features.includes(input.name) ? bind(input, [input.name]) : undefined);
    return bound.every((one) => one !== undefined) && bound.length > 0 ? bound : undefined;
}
function asMatrix([input, ...others], { features }) {
    const bound = input && others.length === 0 ? bind(input, features) : undefined;
    if (!input || !bound)
        return undefined;
    // Of whole numbers or texts only one of just this width: of any, it may take something else, such as tokens.
    return bound.type.startsWith('float') || (bound.rank === 2 && bind_inputs_widthOf(input) !== undefined)
        ? [bound]
        : undefined;
}
/** Columns are taken in file order: first those of an input's own name, then texts for string inputs, numbers for others. */
function asGroups(inputs, { features, wordFeatures = [] }) {
    const left = features.filter((name) => !inputs.some((input) => input.name === name));
    const texts = left.filter((name) => wordFeatures.includes(name));
    const numbers = left.filter((name) => !wordFeatures.includes(name));
    const bound = inputs.map((input) => {
        if (features.includes(input.name))
            return bind(input, [input.name]);
        const kind = input.isTensor && input.type === 'string' ? texts : numbers;
        const columns = kind.splice(0, bind_inputs_widthOf(input) ?? kind.length);
        return columns.length > 0 ? bind(input, columns) : undefined;
    });
    const isAll = texts.length === 0 && numbers.length === 0;
    return isAll && inputs.length > 1 && bound.every((one) => one !== undefined) ? bound : undefined;
}
function asText([input, ...others], { textFeatures }) {
    const bound = input && others.length === 0 && textFeatures.length === 1 ? bind(input, textFeatures) : undefined;
    return bound?.type === 'string' ? [bound] : undefined;
}
/** `undefined` when the input has another shape than these columns, or a type that no column has. */
function bind(input, columns) {
    if (!input.isTensor || !isTensorType(input.type))
        return undefined;
    const [rows, width, ...more] = input.shape.map(fixedSize);
    const rank = input.shape.length;
    const fits = rank === 1 ? columns.length === 1 : width === undefined || width === columns.length;
    if (!fits || rank < 1 || more.length > 0)
        return undefined;
    return { name: input.name, type: input.type, columns, rank: rank === 1 ? 1 : 2, fixedRows: rows };
}
/** How many columns an input takes; `undefined` when that is open, or when it takes something else. */
function bind_inputs_widthOf(input) {
    if (!input.isTensor)
        return undefined;
    const [, width, ...more] = input.shape;
    if (input.shape.length === 1)
        return 1;
    return width === undefined || more.length > 0 ? undefined : fixedSize(width);
}
/** `undefined` for a dimension that is left open: a name, −1, or −1 read as unsigned. */
function fixedSize(dimension) {
    return typeof dimension === 'number' && dimension >= 0 && dimension < 2 ** 31 ? dimension : undefined;
}

;// CONCATENATED MODULE: ./build/engine/models/onnx/read-output.js





/** Best first. */
const probabilityNames = ['probabilities', 'output_probability'];
/**
 * The output with the class probabilities: `probabilities`, else `output_probability`, else the only one of floats, else
 * the only one with a column for each class, else the only one of these called like probabilities. A name that contains
 * "logit" means scores. Of a model without floats, the output with the label of each row. `classNames`: in the order
 * of the model; `undefined` before the data are known, when any of several will do. Throws ModelError when there is none.
 */
function findOutput(outputs, task, classNames) {
    if ((0,task_groups/* predictsValues */.Ji)(task))
        return findNumbers(outputs);
    const floats = outputs.filter(isFloat);
    const named = probabilityNames.map((name) => floats.find((output) => output.name === name)).find(Boolean);
    const fitting = classNames
        ? floats.filter((output) => mayHoldClasses(output, classNames.length))
        : floats.slice(0, 1);
    const chosen = named ?? onlyOf(floats) ?? onlyOf(fitting) ?? onlyOf(fitting.filter(({ name }) => /prob/i.test(name)));
    if (chosen)
        return { name: chosen.name, isLogits: /logit/i.test(chosen.name) };
    if (isOneEach(floats, classNames)) {
        const columns = floats.map(({ name }) => name);
        return { name: columns.join(', '), isLogits: false, columns };
    }
    const labels = floats.length === 0 ? outputs.filter(isLabel) : [];
    const label = onlyOf(labels) ?? onlyOf(labels.filter(({ name }) => /label/i.test(name)));
    if (label)
        return { name: label.name, isLogits: false, labelNames: classNames };
    throw new models_model/* ModelError */.m(`The model has the outputs ${outputs.map(describeValue).join(', ')}. The engine reads class probabilities from the ` +
        `output called ${probabilityNames.join(' or ')}, else from the only one of floats: rename the right one.`);
}
/** The only output of floats: `variable`, as exporters of regression models call it, or whatever its name. */
function findNumbers(outputs) {
    const floats = outputs.filter(isFloat);
    const chosen = floats.find(({ name }) => name === 'variable') ?? (floats.length === 1 ? floats[0] : undefined);
    if (chosen)
        return { name: chosen.name, isLogits: false };
    throw new models_model/* ModelError */.m(`The model has the outputs ${outputs.map(describeValue).join(', ')}. Of a regression model the engine reads the ` +
        'output called variable, else the only one of floats: rename the right one.');
}
/** A copy of the output's numbers, scores as probabilities. Throws ModelError when the runtime returned something else. */
function readOutput({ name, isLogits, labelNames }, tensor) {
    const { dims: shape } = tensor;
    const source = `The model's output "${name}"`;
    if (labelNames)
        return oneHot(source, labelsOf(tensor), labelNames);
    const values = floatsOf(tensor);
    if (!values)
        throw new models_model/* ModelError */.m(`The output "${name}" holds ${tensor.type} and not floats.`);
    if (isLogits)
        toProbabilities(values, shape[1] ?? 1);
    return { source, shape, values };
}
/** Of outputs of one class each, side by side. */
function readColumns(output, tensors) {
    const columns = tensors.map((tensor) => readOutput(output, tensor).values);
    const [first = []] = columns;
    const rowCount = first.length;
    const values = Float64Array.from({ length: rowCount * columns.length }, (_, at) => columns[at % columns.length]?.[Math.floor(at / columns.length)] ?? NaN);
    return { source: `The model's outputs ${output.name}`, shape: [rowCount, columns.length], values };
}
function floatsOf({ type, data }) {
    if (data instanceof Float32Array || data instanceof Float64Array)
        return Float64Array.from(data);
    if (type !== 'float16')
        return undefined;
    // Newer runtimes of JavaScript have numbers of this kind, older ones their bits.
    return data instanceof Uint16Array
        ? Float64Array.from(data, fromHalf)
        : Float64Array.from(data);
}
function labelsOf({ type, data }) {
    if (type === 'bool')
        return Array.from(data, (bit) => bit !== 0);
    return Array.from(data, String);
}
/** In place: the sigmoid of a single score per row, the softmax of several. */
function toProbabilities(scores, width) {
    if (width <= 1) {
        scores.forEach((score, index) => (scores[index] = 1 / (1 + Math.exp(-score))));
        return;
    }
    for (let start = 0; start < scores.length; start += width) {
        const row = scores.subarray(start, start + width);
        // Less the largest, so that no power overflows.
        const largest = Math.max(...row);
        row.forEach((score, index) => (row[index] = Math.exp(score - largest)));
        const total = row.reduce((sum, power) => sum + power, 0);
        row.forEach((power, index) => (row[index] = power / total));
    }
}
function isFloat(value) {
    return value.isTensor && ['float32', 'float64', 'float16'].includes(value.type);
}
function isLabel(value) {
    return (value.isTensor && ['int64', 'int32', 'string', 'bool'].includes(value.type) && value.shape.length <= 2);
}
/** As skl2onnx writes them with zipmap "columns": `i0`, `i1` of whole numbers, `sno`, `syes` of texts; each [n]. */
function isOneEach(floats, classNames = []) {
    const prefixes = new Set(floats.map(({ name }) => name[0]));
    return (floats.length === classNames.length &&
        prefixes.size === 1 &&
        floats.every(({ name, shape }) => /^(?:i-?\d+|i_\d+|s.*)$/.test(name) && shape.length === 1));
}
/** [n, classes], or of two classes [n] or [n, 1]; or a shape that is not told. */
function mayHoldClasses({ shape }, classCount) {
    const [, width = shape.length === 1 ? 1 : -1] = shape;
    const columns = fixedSize(width);
    const isOne = columns === 1 && classCount === 2;
    return shape.length <= 2 && (columns === undefined || columns === classCount || isOne);
}
function onlyOf(items) {
    return items.length === 1 ? items[0] : undefined;
}

;// CONCATENATED MODULE: ./build/engine/models/onnx/run-session.js



/** Asks the model once. `rows`: which they are, for messages. Throws ModelError when it fails or gives no numbers. */
async function runSession({ runtime: { Tensor }, session, timed }, feeds, output, rows) {
    const tensors = Object.fromEntries(feeds.map(({ name, type, data, shape }) => [name, new Tensor(type, data, shape)]));
    const names = output.columns ?? [output.name];
    const rowCount = feeds[0]?.shape[0] ?? 1;
    const asking = timed(`The model on ${rows}`, rowCount, () => session.run(tensors, names));
    const results = await asking.catch((error) => {
        throw new models_model/* ModelError */.m(`The model failed on ${rows}: ${inPlainWords(error)}`, {
            cause: error,
            isLasting: true,
        });
    });
    const given = names.map((name) => {
        const tensor = results[name];
        if (!tensor)
            throw new models_model/* ModelError */.m(`The model gave no output "${name}".`);
        return tensor;
    });
    const [first] = given;
    const answer = output.columns ? readColumns(output, given) : readOutput(output, first);
    for (const used of [...Object.values(tensors), ...given])
        used.dispose();
    return answer;
}

;// CONCATENATED MODULE: ./build/engine/models/transformer/token-batches.js
/** At once, padding included: more are no faster (bench/tokens.mjs). A single row may be longer. */
const token_batches_mostTokens = 256;
/** Of them, how many may be padding. */
const mostPadding = 0.125;
/** Puts rows together by their lengths, so that little is filled up; `fixedWidth`: to this length, whatever they have. */
function toBatches(encoded, { fixedRows, fixedTokens, }) {
    const lengthOf = (row) => fixedTokens ?? encoded[row]?.ids.length ?? 0;
    const byLength = encoded.map((_, row) => row).sort((a, b) => lengthOf(a) - lengthOf(b) || a - b);
    const batches = [];
    let filled = 0;
    for (const row of byLength) {
        const width = lengthOf(row);
        const last = batches.at(-1);
        const size = ((last?.rows.length ?? 0) + 1) * width;
        // Where the number of rows is fixed, those that are missing cost as much.
        const isTooMuch = fixedRows === undefined && (size > token_batches_mostTokens || size - filled - width > mostPadding * size);
        if (!last || isTooMuch || last.rows.length === fixedRows) {
            batches.push({ rows: [row], width });
            filled = width;
        }
        else {
            last.rows.push(row);
            last.width = width;
            filled += width;
        }
    }
    return batches;
}
/** With the last row again and again up to so many: what is said of the copies is left out. */
function fillUp({ rows, width }, fixedRows = rows.length) {
    const copies = new Array(Math.max(0, fixedRows - rows.length)).fill(rows.at(-1) ?? 0);
    return { rows: [...rows, ...copies], width };
}
/** What the inputs of the graph are filled with for a batch. */
function toFeeds({ rows, width }, encoded, inputs, { paddingId, hasSegments }) {
    const shape = [rows.length, width];
    const valueOf = {
        input_ids: (texts, index) => texts?.ids[index] ?? paddingId,
        attention_mask: (texts, index) => (index < (texts?.ids.length ?? 0) ? 1 : 0),
        token_type_ids: (texts, index) => (hasSegments ? (texts?.types[index] ?? 0) : 0),
    };
    return inputs.map(({ name, type }) => {
        const data = new Int32Array(rows.length * width);
        for (const [place, row] of rows.entries()) {
            for (let index = 0; index < width; index++) {
                data[place * width + index] = valueOf[name](encoded[row], index);
            }
        }
        return { name, type, shape, data: type === 'int32' ? data : BigInt64Array.from(data, BigInt) };
    });
}

;// CONCATENATED MODULE: ./build/engine/models/transformer/token-inputs.js


/** What the inputs of transformers are called by all exporters. */
const names = ['input_ids', 'attention_mask', 'token_type_ids'];
/** Whether the graph takes texts as the numbers of their tokens. */
function takesTokens(inputs) {
    return inputs.some(({ name }) => name === 'input_ids');
}
/** Throws ModelError for an input that the engine can't fill. */
function readTokenInputs(inputs) {
    const known = inputs.map(readInput);
    const sizes = (dimension) => inputs
        .map((input) => (input.isTensor ? fixedSize(input.shape[dimension] ?? -1) : undefined))
        .find(Boolean);
    return { inputs: known, fixedRows: sizes(0), fixedTokens: sizes(1) };
}
function readInput(input) {
    const name = names.find((one) => one === input.name);
    if (name !== undefined && input.isTensor && input.shape.length === 2) {
        const { type } = input;
        if (type === 'int64' || type === 'int32')
            return { name, type };
    }
    throw new models_model/* ModelError */.m(`The model takes tokens, and also ${describeValue(input)}, which the engine can't fill. Export it with the ` +
        `inputs ${names.join(', ')} of whole numbers [n, n], as optimum-cli export onnx does.`);
}

;// CONCATENATED MODULE: ./build/engine/models/transformer/transformer-files.js





/** In bytes; the largest vocabularies of 2025 take 35 MB. */
const largest = { config: 1_000_000, tokenizer: 100_000_000 };
/**
 * Reads what lies beside an .onnx file, or one folder up when that is called `onnx`, as exporters write it; the
 * tokenizer from its own folder when there is one. Throws DataError for a file that can't be read, or is too large.
 */
async function readTransformerFiles(model, tokenizerFolder) {
    const folders = foldersOf(model);
    const tokenizerFolders = tokenizerFolder === undefined ? folders : [tokenizerFolder];
    const config = await readText(folders, 'config.json', largest.config);
    const tokenizerConfig = await readText(tokenizerFolders, 'tokenizer_config.json', largest.config);
    const tokenizer = await readText(tokenizerFolders, 'tokenizer.json', largest.tokenizer);
    return {
        config: toJson(config, 'config.json'),
        tokenizerConfig: toJson(tokenizerConfig, 'tokenizer_config.json'),
        tokenizer,
        hash: (0,external_node_crypto_.createHash)('sha256')
            .update(JSON.stringify([config, tokenizerConfig, tokenizer]))
            .digest('hex'),
    };
}
/** `config.json` alone. */
async function readTransformerConfig(model) {
    return toJson(await readText(foldersOf(model), 'config.json', largest.config), 'config.json');
}
function foldersOf(model) {
    const own = (0,external_node_path_.dirname)(model);
    return (0,external_node_path_.basename)(own) === 'onnx' ? [own, (0,external_node_path_.dirname)(own)] : [own];
}
function toJson(text, name) {
    return text === undefined ? undefined : json_part/* JsonPart */.K.parse(text, name);
}
async function readText(folders, name, most) {
    for (const folder of folders) {
        const path = (0,external_node_path_.join)(folder, name);
        const found = await (0,promises_.stat)(path).catch(() => undefined);
        if (!found?.isFile())
            continue;
        if (found.size > most)
            throw new data_error.DataError(`${path} is too large: ${found.size} bytes of ${most} at most.`);
        const bytes = await (0,promises_.readFile)(path).catch((error) => {
            throw new data_error.DataError(`${path} may not be read by this user.`, { cause: error });
        });
        return new TextDecoder().decode(bytes);
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/engine/models/model-kwargs.js
var model_kwargs = __webpack_require__(69511);
;// CONCATENATED MODULE: ./build/engine/models/transformer/transformer-settings.js




/** Where nothing says how long a text may be. */
const usualTokens = 512;
/** A tokenizer that knows no limit says 10^30. */
const mostBelievable = 1_000_000;
/** Their positions begin after the padding's id: of 514 positions 512 are for tokens. */
const positionsAfterPadding = [
    'roberta',
    'xlm-roberta',
    'xlm-roberta-xl',
    'camembert',
    'roberta-prelayernorm',
    'longformer',
    'mpnet',
    'data2vec-text',
    'xmod',
    'ibert',
];
/** Throws DataError for a file with other types, and for a model that is no classifier. */
function readTransformerSettings({ config, tokenizerConfig }, task) {
    if (config)
        checkTask(config, task);
    const paddingId = config?.member('pad_token_id').optional((part) => part.count());
    const limits = [
        tokenizerConfig?.member('model_max_length').optional((part) => part.number()),
        config && positionsOf(config, paddingId),
    ].filter((limit) => limit !== undefined && limit >= 1 && limit <= mostBelievable);
    return {
        classNames: config && readClassNames(config),
        mostTokens: limits.length === 0 ? usualTokens : Math.floor(Math.min(...limits.map(Number))),
        paddingId,
        paddingToken: tokenizerConfig?.member('pad_token').optional(transformer_settings_readToken),
        hasSegments: (config?.member('type_vocab_size').optional((part) => part.count()) ?? 0) > 1,
        vocabularySize: config?.member('vocab_size').optional((part) => part.count()),
    };
}
/** `id2label` of config.json; `undefined` for a model of one score. Throws DataError for one that is no classifier. */
function readClassNames(config) {
    const kind = problemOf(config);
    if (kind === 'regression')
        return undefined;
    if (kind === 'multi_label_classification') {
        throw new data_error.DataError(`${config.place} says problem_type ${kind}: a text may be of several classes at once, which the embedded engine does not test. Export a model that chooses one of them, or test each class as a binary-classification of its own.`);
    }
    if (kind !== undefined && kind !== 'single_label_classification') {
        throw new data_error.DataError(`${config.place} says problem_type ${(0,quote_word/* quoteWord */.X)(kind)}: the embedded engine tests single_label_classification and regression.`);
    }
    const names = config.member('id2label').optional(model_kwargs/* readClassMap */.z);
    return names === undefined || names.length < 2 ? undefined : names;
}
/** Throws DataError where the model gives a number and the task wants a class. */
function checkTask(config, task) {
    if (problemOf(config) !== 'regression' || (0,task_groups/* predictsValues */.Ji)(task))
        return;
    throw new data_error.DataError(`${config.place} says problem_type regression: the model gives a number for a text, not a class, which model-task ${task} needs: give model-task regression.`);
}
function problemOf(config) {
    return config.member('problem_type').optional((part) => part.text());
}
function positionsOf(config, paddingId) {
    const positions = ['max_position_embeddings', 'n_positions']
        .map((name) => config.member(name).optional((part) => part.number()))
        .find((count) => count !== undefined);
    const type = config.member('model_type').optional((part) => part.text()) ?? '';
    if (positions === undefined || !positionsAfterPadding.includes(type))
        return positions;
    return positions - ((paddingId ?? 1) + 1);
}
/** `"<pad>"` or `{"content": "<pad>"}`. */
function transformer_settings_readToken(part) {
    return part.isText ? part.text() : part.member('content').text();
}

;// CONCATENATED MODULE: ./build/engine/models/transformer/open-transformer.js












/**
 * A text classifier as Hugging Face's tools export it: tokens in, a score for each class out. Its tokenizer.json,
 * tokenizer_config.json and config.json lie beside it. Throws ModelError or DataError when a file is missing or wrong,
 * or the tokenizer, the graph and the data do not fit each other.
 */
async function openTransformer(request, opened, output) {
    const { path, kwargs, textFeatures, log } = request;
    const columns = textColumns(textFeatures);
    const graph = readTokenInputs(opened.session.inputMetadata);
    const files = await readTransformerFiles(path, kwargs?.tokenizer);
    if (files.tokenizer === undefined) {
        throw new models_model/* ModelError */.m(`The model takes tokens (input_ids), and there is no tokenizer.json ${kwargs?.tokenizer === undefined ? 'beside it' : `in ${kwargs.tokenizer}`}. Put tokenizer.json, tokenizer_config.json and config.json of the model into ` +
            'the folder of the .onnx file.');
    }
    const tokenizer = openTokenizer(files.tokenizer);
    const settings = readTransformerSettings(files, request.task);
    checkVocabulary(tokenizer, settings);
    const mostTokens = Math.min(settings.mostTokens, graph.fixedTokens ?? Infinity);
    const specials = specialCount(tokenizer, columns.length);
    if (mostTokens <= specials) {
        throw new models_model/* ModelError */.m(`The model takes ${mostTokens} tokens, of which the special ones take ${specials}.`);
    }
    log(`${path} reads ${columns.join(' and ')} as tokens, ${mostTokens} at most for a row`);
    const rules = { paddingId: paddingOf(tokenizer, settings), hasSegments: settings.hasSegments };
    const transformer = { ...opened, output, tokenizer, graph, mostTokens, rules, columns };
    return {
        runtime: opened.runsIn,
        identity: { ...opened.identity, parts: [...opened.identity.parts, files.hash] },
        form: answerForm(request),
        ask: (batch, firstRow) => ask(transformer, batch, firstRow),
        accepts: (feature) => textFeatures.includes(feature),
        close: () => opened.session.release(),
    };
}
async function ask(transformer, table, firstRow) {
    const { output, graph, rules } = transformer;
    const encoded = encodeRows(transformer, table, firstRow);
    let answer = { source: `The model's output "${output.name}"`, shape: [0], values: [] };
    let values = new Float64Array(0);
    // Any row of the batch may be at fault: which one, is found by asking for fewer.
    const rows = describeRows(firstRow, table.rowCount);
    for (const batch of toBatches(encoded, graph)) {
        const filled = fillUp(batch, graph.fixedRows);
        const feeds = toFeeds(filled, encoded, graph.inputs, rules);
        answer = await runSession(transformer, feeds, output, rows);
        const width = answer.values.length / filled.rows.length;
        if (answer.shape[0] !== filled.rows.length)
            return answer;
        if (values.length === 0)
            values = new Float64Array(table.rowCount * width);
        for (const [place, row] of batch.rows.entries()) {
            for (let k = 0; k < width; k++)
                values[row * width + k] = answer.values[place * width + k] ?? NaN;
        }
    }
    return { source: answer.source, shape: [table.rowCount, ...answer.shape.slice(1)], values };
}
function encodeRows({ tokenizer, columns, mostTokens }, table, firstRow) {
    const [first, second] = columns.map((name) => (0,data_table/* columnOf */.uV)(table, name));
    return Array.from({ length: table.rowCount }, (_, row) => {
        const text = open_transformer_toText(first?.cell(row) ?? null);
        try {
            return encodeTexts(tokenizer, second ? [text, open_transformer_toText(second.cell(row))] : [text], mostTokens);
        }
        catch (error) {
            if (!(error instanceof data_error.DataError))
                throw error;
            throw new models_model/* ModelError */.m(`${describeRows(firstRow + row, 1)}: ${error.message}`, { cause: error });
        }
    });
}
/** No text is an empty one. */
function open_transformer_toText(cell) {
    return cell === null ? '' : String(cell);
}
function textColumns(textFeatures) {
    const [first, second, ...more] = textFeatures;
    if (first !== undefined && more.length === 0)
        return second === undefined ? [first] : [first, second];
    throw new models_model/* ModelError */.m('The model reads a text, or a pair of them: name the one or two columns with data_params.text_features, not ' +
        `${textFeatures.length}.`);
}
function checkVocabulary(tokenizer, { vocabularySize: known }) {
    if (known === undefined || tokenizer.vocabularySize <= known)
        return;
    throw new models_model/* ModelError */.m(`The tokenizer and the model do not fit: tokenizer.json has ${tokenizer.vocabularySize} tokens, and the model ` +
        `knows ${known} (vocab_size in config.json). Take both from the same model.`);
}
/** What it is does not matter where there is none: it is masked. */
function paddingOf(tokenizer, { paddingId, paddingToken }) {
    if (paddingId !== undefined)
        return paddingId;
    const named = paddingToken === undefined ? undefined : tokenizer.idOfToken(paddingToken);
    return named ?? tokenizer.paddingId ?? tokenizer.idOfToken('[PAD]') ?? tokenizer.idOfToken('<pad>') ?? 0;
}

;// CONCATENATED MODULE: ./build/engine/models/onnx/fixed-rows.js

/**
 * Asks a model that was exported for exactly `rows` rows about a batch of at most as many: its last row is repeated, and
 * what is said of the copies is left out.
 */
async function askFixedRows(rows, batch, ask) {
    const { rowCount } = batch;
    if (rowCount === rows)
        return ask(batch);
    const places = Array.from({ length: rows }, (_, row) => Math.min(row, rowCount - 1));
    const answer = await ask((0,data_table/* takeRows */.LY)(batch, places));
    const [answered, ...width] = answer.shape;
    if (answered !== rows)
        return answer;
    const kept = (answer.values.length / rows) * rowCount;
    return { ...answer, shape: [rowCount, ...width], values: Array.from(answer.values).slice(0, kept) };
}

;// CONCATENATED MODULE: ./build/engine/models/onnx/run-columns.js






/** A file of this size is one of a network, of which a few rows fill all processors and more only leave their caches. */
const networkBytes = 8_000_000;
/** By the file rather than by the clock: another batch changes the last digits, and the same run is to find the same. */
const networkRows = 16;
/** A model whose inputs are filled with cells as they are. Throws ModelError when no columns fit them. */
function runColumns(request, opened, output) {
    const { session, runsIn, identity, sizeBytes } = opened;
    const inputs = bindInputs(session.inputMetadata, request);
    const fixedRows = inputs.map((input) => input.fixedRows).find((rows) => rows !== undefined);
    return {
        runtime: runsIn,
        identity,
        ...(sizeBytes >= networkBytes && { bestBatchRows: networkRows }),
        form: answerForm(request),
        ...(fixedRows === undefined ? {} : { maxBatchRows: fixedRows }),
        ask: (batch, firstRow) => askFixedRows(fixedRows ?? batch.rowCount, batch, (rows) => run_columns_ask(opened, inputs, output, rows, firstRow)),
        accepts: (feature, type) => {
            const input = inputs.find((one) => one.columns.includes(feature));
            return input !== undefined && tensorAccepts(input.type, type);
        },
        close: () => session.release(),
    };
}
async function run_columns_ask(opened, inputs, output, batch, firstRow) {
    const feeds = inputs.map(({ name, type, columns, rank }) => ({
        name,
        type,
        data: fillTensor(batch, columns, type, firstRow),
        shape: rank === 1 ? [batch.rowCount] : [batch.rowCount, columns.length],
    }));
    return runSession(opened, feeds, output, describeRows(firstRow, batch.rowCount));
}

// EXTERNAL MODULE: ./build/engine/data/recognise-file.js
var recognise_file = __webpack_require__(80784);
// EXTERNAL MODULE: ./build/engine/data/regular-file.js
var regular_file = __webpack_require__(31155);
// EXTERNAL MODULE: ./build/engine/models/time-limit.js
var time_limit = __webpack_require__(97923);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./build/engine/models/onnx/read-protobuf.js
/** The bytes are no protobuf message: cut off, or something else. */
class ProtobufError extends Error {
    name = 'ProtobufError';
}
const wireTypes = { varint: 0, eightBytes: 1, lengthDelimited: 2, fourBytes: 5 };
const longestVarint = 10;
/** Of packed numbers, in bytes. */
const longestList = 100_000;
/**
 * The fields of a message in file order, as views of its bytes: nothing is copied, and nothing inside a field is looked
 * at. Fields of a fixed width (floats) are passed over. Throws ProtobufError, at the first field that is none.
 * Source: protobuf.dev/programming-guides/encoding.
 */
function* protobufFields(message) {
    let at = 0;
    while (at < message.length) {
        const tag = readVarint(message, at);
        const number = Math.floor(tag.value / 8);
        const wireType = tag.value % 8;
        const { start, end } = extentOf(message, tag.end, wireType);
        if (number === 0 || end > message.length)
            throw new ProtobufError(`No field at byte ${at}.`);
        if (wireType === wireTypes.varint || wireType === wireTypes.lengthDelimited) {
            yield { number, bytes: message.subarray(start, end), start: at, end };
        }
        at = end;
    }
}
/**
 * The field's varints, one or packed, as int64 in decimal. Throws ProtobufError for a varint that is cut off, or a
 * list of more than 100,000 bytes.
 */
function integersOf({ bytes }) {
    if (bytes.length > longestList)
        throw new ProtobufError(`No list: ${bytes.length} bytes.`);
    const integers = [];
    let at = 0;
    while (at < bytes.length) {
        const { end } = readVarint(bytes, at);
        const value = bytes.subarray(at, end).reduceRight((sum, byte) => (sum << 7n) | BigInt(byte & 127), 0n);
        integers.push(String(BigInt.asIntN(64, value)));
        at = end;
    }
    return integers;
}
/** Bytes that are not UTF-8 are written as U+FFFD. */
function textOf({ bytes }) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString();
}
function firstText(message, number) {
    return firstFields(message, number, 1).map(textOf)[0];
}
/** The first fields of that number, `limit` at most; looks no further than the last of them. */
function firstFields(message, number, limit) {
    const found = [];
    for (const field of protobufFields(message)) {
        if (field.number === number)
            found.push(field);
        if (found.length === limit)
            break;
    }
    return found;
}
/** Where the content of a field begins and ends. The end may lie behind the message. */
function extentOf(message, at, wireType) {
    switch (wireType) {
        case wireTypes.varint:
            return { start: at, end: readVarint(message, at).end };
        case wireTypes.lengthDelimited: {
            const { value, end } = readVarint(message, at);
            return { start: end, end: end + value };
        }
        case wireTypes.eightBytes:
            return { start: at, end: at + 8 };
        case wireTypes.fourBytes:
            return { start: at, end: at + 4 };
        default:
            throw new ProtobufError(`No wire type: ${wireType}.`);
    }
}
/** `value`: unsigned, rounded beyond 2^53, which no length in a file can be. */
function readVarint(bytes, start) {
    let value = 0;
    for (let length = 0; length < longestVarint; length++) {
        const byte = bytes[start + length];
        if (byte === undefined)
            break;
        value += (byte & 127) * 2 ** (7 * length);
        if (byte < 128)
            return { value, end: start + length + 1 };
    }
    throw new ProtobufError(`No varint at byte ${start}.`);
}

;// CONCATENATED MODULE: ./build/engine/models/onnx/weight-files.js







/** Numbers of fields: onnx/onnx.proto. */
const graphOfModel = 7;
const graph = { node: 1, initializer: 5 };
const attributeOfNode = 5;
const attribute = { tensor: 5, graph: 6, tensors: 10, graphs: 11 };
const externalData = 13;
/** Real models nest two or three deep. */
const deepestGraph = 16;
/** As much as Node reads at once, and half of what WebAssembly can address. */
const weight_files_mostBytes = 2 ** 31 - 1;
/** The files that hold weights of a model; none for what is no model, which the runtime says better. */
function listWeightFiles(model) {
    if (!Buffer.from(model.buffer, model.byteOffset, model.byteLength).includes('location'))
        return [];
    const found = new Map();
    try {
        for (const { bytes } of firstFields(model, graphOfModel, 1))
            addOfGraph(found, bytes, 0);
    }
    catch (error) {
        if (!(error instanceof ProtobufError))
            throw error;
    }
    return [...found].map(([name, leastBytes]) => ({ name, leastBytes }));
}
function addOfGraph(found, content, depth) {
    if (depth > deepestGraph)
        throw new ProtobufError('Nested too deeply.');
    for (const { number, bytes } of protobufFields(content)) {
        if (number === graph.initializer)
            addOfTensor(found, bytes);
        if (number !== graph.node)
            continue;
        for (const one of protobufFields(bytes)) {
            if (one.number === attributeOfNode)
                addOfAttribute(found, one.bytes, depth);
        }
    }
}
function addOfAttribute(found, content, depth) {
    for (const { number, bytes } of protobufFields(content)) {
        if (number === attribute.tensor || number === attribute.tensors)
            addOfTensor(found, bytes);
        if (number === attribute.graph || number === attribute.graphs)
            addOfGraph(found, bytes, depth + 1);
    }
}
function addOfTensor(found, tensor) {
    const entries = new Map();
    for (const field of protobufFields(tensor)) {
        if (field.number === externalData)
            entries.set(firstText(field.bytes, 1) ?? '', firstText(field.bytes, 2) ?? '');
    }
    const name = entries.get('location');
    if (name === undefined)
        return;
    const end = Number(entries.get('offset') ?? 0) + Number(entries.get('length') ?? 0);
    found.set(name, Math.max(found.get(name) ?? 0, Number.isFinite(end) ? end : 0));
}
/**
 * Throws ModelError, with the way out, unless the files lie beside the model at `path` or in folders below, and hold as
 * much as it says.
 */
async function checkWeightFiles(path, files) {
    for (const file of files) {
        const trouble = await troubleWith((0,external_node_path_.join)((0,external_node_path_.dirname)(path), file.name), file);
        if (trouble === undefined)
            continue;
        const where = `${(0,external_node_path_.basename)(path)} keeps its weights in the file ${(0,quote_word/* quoteWord */.X)(file.name)}`;
        throw new models_model/* ModelError */.m(`${where}, ${trouble}; or save the model with its weights in one file: onnx.save(onnx.load("${(0,external_node_path_.basename)(path)}"), ` +
            `"${(0,external_node_path_.basename)(path)}", save_as_external_data=False), where that file is there.`);
    }
}
/** `undefined` when there is none. */
async function troubleWith(path, { name, leastBytes }) {
    if (!isBelow(name))
        return 'which is not in its folder: move it there';
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    if (!found?.isFile()) {
        return 'which is not there: put it beside the model (the export wrote both; look whether .gitignore leaves it out)';
    }
    const kind = (0,recognise_file/* recogniseFile */.I)(await readHead(path));
    if (kind?.includes('LFS'))
        return `which is ${kind}`;
    if (found.size < leastBytes) {
        return `which has ${found.size} bytes of at least ${leastBytes}: take both files from the same export`;
    }
    return undefined;
}
function isBelow(name) {
    const plain = (0,external_node_path_.normalize)(name);
    return name !== '' && !/^([/\\]|[a-z]:|\.\.([/\\]|$))/i.test(plain) && !plain.includes('\0');
}
async function readHead(path) {
    const file = await (0,promises_.open)(path);
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(64), 0, 64, 0);
        return buffer.subarray(0, bytesRead);
    }
    finally {
        await file.close();
    }
}
/** As the bundled runtime takes them. Throws ModelError when they are more than it can hold. */
async function readWeightFiles(path, files) {
    const read = [];
    let total = 0;
    for (const { name } of files) {
        const full = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), name);
        total += (await (0,promises_.stat)(full)).size;
        if (total > weight_files_mostBytes) {
            throw new models_model/* ModelError */.m(`${(0,external_node_path_.basename)(path)} has more than 2 GB of weights, which the bundled runtime can't hold: install onnxruntime-node ` +
                'in the workspace (npm install onnxruntime-node).');
        }
        const data = await (0,promises_.readFile)(full).catch((error) => {
            throw new models_model/* ModelError */.m(`The weights ${full} cannot be read: ${(0,describe_error/* errorMessage */.g)(error)}`, { cause: error });
        });
        read.push({ path: name, data });
    }
    return read;
}

;// CONCATENATED MODULE: ./build/engine/models/onnx/write-protobuf.js

const lengthDelimited = 2;
/** A text, a message or bytes as a field of that number. Source: protobuf.dev/programming-guides/encoding. */
function encodeField(number, content) {
    const bytes = Buffer.from(content);
    return Buffer.concat([encodeVarint(number * 8 + lengthDelimited), encodeVarint(bytes.length), bytes]);
}
/**
 * The message with other content in the fields for which `replace` gives some: texts, messages or bytes. All else stays
 * as it is, byte by byte. Throws ProtobufError when it is no message.
 */
function replaceFields(message, replace) {
    const parts = [];
    let kept = 0;
    for (const field of protobufFields(message)) {
        const content = replace(field);
        if (!content)
            continue;
        parts.push(message.subarray(kept, field.start), encodeField(field.number, content));
        kept = field.end;
    }
    return Buffer.concat([...parts, message.subarray(kept)]);
}
/** `value`: below 2^53, unsigned. */
function encodeVarint(value) {
    const bytes = [];
    let rest = value;
    while (rest >= 128) {
        bytes.push((rest % 128) + 128);
        rest = Math.floor(rest / 128);
    }
    return Uint8Array.from([...bytes, rest]);
}

;// CONCATENATED MODULE: ./build/engine/models/onnx/without-zip-maps.js


/** Numbers of fields: onnx/onnx.proto. */
const model = { graph: 7, opsetImport: 8 };
const without_zip_maps_graph = { node: 1, output: 12 };
const node = { input: 1, output: 2, operator: 4, domain: 7 };
const valueInfo = { name: 1, type: 2 };
/** TypeProto with `tensor_type { elem_type: FLOAT }`, of any shape. */
const floats = Uint8Array.of(0x0a, 0x02, 0x08, 0x01);
/** OperatorSetIdProto with `version: 13` of the standard operators. */
const standardOperators = Uint8Array.of(0x10, 13);
const zipMapDomains = ['ai.onnx.ml', ''];
/**
 * The model with the probabilities themselves in place of each output that a ZipMap makes of them: lists of maps from
 * labels to probabilities, which the runtime can't return. The output keeps its name; the labels are those of
 * `readClassLabels`. The same bytes when there is none, and for what is no model, which the runtime says better.
 */
function withoutZipMaps(bytes) {
    if (!Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('ZipMap'))
        return bytes;
    try {
        const [found] = firstFields(bytes, model.graph, 1);
        const mapped = found ? mappedOutputs(found.bytes) : new Set();
        if (mapped.size === 0)
            return bytes;
        const rewritten = replaceFields(bytes, ({ number, bytes: content }) => number === model.graph ? withPlainOutputs(content, mapped) : undefined);
        // A graph of nothing but classifiers need not import the operators to which Identity belongs.
        return importsStandard(bytes)
            ? rewritten
            : Buffer.concat([rewritten, encodeField(model.opsetImport, standardOperators)]);
    }
    catch (error) {
        if (error instanceof ProtobufError)
            return bytes;
        throw error;
    }
}
function mappedOutputs(content) {
    const [made, outputs] = [new Set(), new Set()];
    for (const { number, bytes } of protobufFields(content)) {
        if (number === without_zip_maps_graph.node && isZipMap(bytes))
            made.add(firstText(bytes, node.output) ?? '');
        if (number === without_zip_maps_graph.output)
            outputs.add(firstText(bytes, valueInfo.name) ?? '');
    }
    return new Set([...made].filter((name) => outputs.has(name)));
}
function withPlainOutputs(content, mapped) {
    return replaceFields(content, ({ number, bytes }) => {
        if (number === without_zip_maps_graph.node && isZipMap(bytes)) {
            const name = firstText(bytes, node.output) ?? '';
            return mapped.has(name) ? identity(firstText(bytes, node.input) ?? '', name) : undefined;
        }
        const name = number === without_zip_maps_graph.output ? (firstText(bytes, valueInfo.name) ?? '') : '';
        return mapped.has(name)
            ? Buffer.concat([encodeField(valueInfo.name, name), encodeField(valueInfo.type, floats)])
            : undefined;
    });
}
function isZipMap(bytes) {
    return (firstText(bytes, node.operator) === 'ZipMap' &&
        zipMapDomains.includes(firstText(bytes, node.domain) ?? ''));
}
function identity(input, output) {
    return Buffer.concat([
        encodeField(node.input, input),
        encodeField(node.output, output),
        encodeField(node.operator, 'Identity'),
    ]);
}
function importsStandard(bytes) {
    const domains = firstFields(bytes, model.opsetImport, 100).map((one) => firstText(one.bytes, 1) ?? '');
    return domains.some((domain) => domain === '' || domain === 'ai.onnx');
}

;// CONCATENATED MODULE: ./build/engine/models/onnx/load-runtime.js








const onlyErrors = 3;
/**
 * onnxruntime: with `auto` the native package when the workspace has it, several times faster, else the WebAssembly
 * files of `wasmDir`, which run everywhere. Throws ModelError when `native` is asked for and missing.
 */
async function loadRuntime(runtime, workspace, wasmDir) {
    const native = runtime === 'wasm' ? undefined : findNative(workspace);
    if (native)
        return nativeRuntime(native);
    if (runtime === 'native') {
        throw new models_model/* ModelError */.m(`engine-runtime is native, but onnxruntime-node is not installed in ${workspace}. Install it there ` +
            '(npm install onnxruntime-node), or use engine-runtime: auto or wasm, which needs nothing.');
    }
    return wasmRuntime(wasmDir);
}
function findNative(workspace) {
    const require = (0,external_node_module_.createRequire)((0,external_node_path_.join)(workspace, 'package.json'));
    let found;
    try {
        found = require.resolve('onnxruntime-node');
    }
    catch {
        return undefined;
    }
    try {
        return require(found);
    }
    catch (error) {
        throw new models_model/* ModelError */.m(`onnxruntime-node is installed at ${found} but cannot be loaded (${(0,describe_error/* errorMessage */.g)(error)}). Install it again, or use ` +
            'engine-runtime: wasm.', { cause: error });
    }
}
function nativeRuntime({ InferenceSession, Tensor, env }) {
    return {
        name: 'onnxruntime-node',
        version: env?.versions?.node ?? 'of an unknown version',
        Tensor,
        threadsFor: nativeThreads,
        open: async (path, bytes) => {
            await checkWeightFiles(path, listWeightFiles(bytes));
            const model = withoutZipMaps(bytes);
            const isRewritten = model !== bytes;
            // By path, so that weights kept in files beside the model are found.
            return InferenceSession.create(isRewritten ? model : path, {
                logSeverityLevel: onlyErrors,
                // Left to itself it takes one where a container has few processors of many.
                intraOpNumThreads: nativeThreads(bytes),
                extra: {
                    session: {
                        intra_op: { allow_spinning: '0' },
                        ...(isRewritten && { model_external_initializers_file_folder_path: (0,external_node_path_.dirname)(path) }),
                    },
                },
            });
        },
    };
}
/** Trees are summed up in another order by several threads; one gives the same bytes everywhere. */
function nativeThreads(bytes) {
    return holdsTrees(bytes) ? 1 : (0,external_node_os_.availableParallelism)();
}
function holdsTrees(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('TreeEnsemble');
}
/** Loaded from its file at run time, not bundled: a bundler would copy its WebAssembly a second time. */
async function wasmRuntime(wasmDir) {
    const url = (0,external_node_url_.pathToFileURL)((0,external_node_path_.join)(wasmDir, 'ort.wasm.min.mjs')).href;
    const { InferenceSession, Tensor, env } = (await import(
    /* webpackIgnore: true */ url));
    env.wasm.numThreads = 1;
    env.logLevel = 'error';
    return {
        name: 'onnxruntime-web',
        version: env.versions.web ?? 'of an unknown version',
        Tensor,
        threadsFor: () => 1,
        open: async (path, bytes) => {
            const files = listWeightFiles(bytes);
            await checkWeightFiles(path, files);
            const externalData = await readWeightFiles(path, files);
            return InferenceSession.create(withoutZipMaps(bytes), {
                logSeverityLevel: onlyErrors,
                ...(externalData.length > 0 && { externalData }),
            });
        },
    };
}

;// CONCATENATED MODULE: ./build/engine/models/onnx/open-session.js









/**
 * Opens an ONNX file. With `auto`, a model that the native runtime does not open is tried in the bundled one.
 * Throws ModelError when the file is not ONNX or needs what the runtime does not have.
 */
async function openSession(request) {
    const { withinTime = time_limit/* unwatched */.Ml, predictTimeoutMs } = request;
    const bytes = await readModelFile(request.path);
    const opening = () => tryRuntimes(request, bytes);
    const { runtime, session } = await withinTime(`Loading ${request.path}`, predictTimeoutMs, opening);
    const threads = runtime.threadsFor(bytes);
    const runsIn = `${runtime.name} ${runtime.version} (${threads === 1 ? 'one thread' : `${threads} threads`})`;
    request.log(`${request.path} runs in ${runsIn}`);
    const identity = { parts: [runsIn], readsFolder: namesOtherFiles(bytes), runsCode: false };
    const timed = (what, rowCount, ask) => withinTime(what, (0,time_limit/* limitOf */.LF)(rowCount, predictTimeoutMs), ask);
    return { runtime, session, timed, runsIn, sizeBytes: bytes.length, identity };
}
/** Weights in other files are named by the attribute `location`. */
function namesOtherFiles(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('location');
}
async function tryRuntimes(request, bytes) {
    const { path, workspace, assets, log } = request;
    const runtime = await loadRuntime(request.runtime, workspace, assets.wasmDir);
    try {
        return { runtime, session: await runtime.open(path, bytes) };
    }
    catch (error) {
        const reason = notOpened(path, bytes, runtime, error);
        // The native one may miss something of this machine, such as a locale; the bundled one brings all it needs.
        if (request.runtime !== 'auto' || runtime.name === 'onnxruntime-web')
            throw reason;
        log(`${reason.message} Trying onnxruntime-web.`);
        return tryRuntimes({ ...request, runtime: 'wasm' }, bytes);
    }
}
/** Of one state: half of a model that is being written may open, and answer nonsense. */
async function readModelFile(path) {
    try {
        const file = await (0,promises_.open)(path);
        try {
            const before = await file.stat();
            const bytes = await file.readFile();
            await (0,regular_file/* checkUnchanged */.SC)(path, before, file);
            return bytes;
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        if (error instanceof data_error.DataError)
            throw new models_model/* ModelError */.m(error.message, { cause: error });
        throw new models_model/* ModelError */.m(`The model ${path} cannot be read: ${(0,describe_error/* errorMessage */.g)(error)}`, { cause: error });
    }
}
function notOpened(path, bytes, runtime, error) {
    if (error instanceof models_model/* ModelError */.m)
        return error;
    const kind = (0,recognise_file/* recogniseFile */.I)(bytes) ?? (isText(bytes) ? `text that begins ${firstLine(bytes)}` : undefined);
    const message = kind
        ? `${path} is not an ONNX model: it is ${kind}.`
        : `${path} cannot be opened: ${explainFailure(error, `${runtime.name} ${runtime.version}`)}.`;
    return new models_model/* ModelError */.m(message, { cause: error });
}
function isText(bytes) {
    return bytes.subarray(0, 64).every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13);
}
function firstLine(bytes) {
    const [line = ''] = Buffer.from(bytes.subarray(0, 64)).toString().trimStart().split('\n');
    return JSON.stringify(line.slice(0, 40));
}

;// CONCATENATED MODULE: ./build/engine/models/onnx/open-onnx-model.js







/**
 * Opens an ONNX file and finds its inputs among the columns, or among the tokens of its texts, and its output of
 * probabilities or of numbers. Throws ModelError when the file is not ONNX, needs what the runtime does not have, or does not fit the
 * data; DataError when the files of its tokenizer can't be used.
 */
async function openOnnxModel(request) {
    const opened = await openSession(request);
    const { session } = opened;
    try {
        const { classLabels = (0,read_labels/* numberedClasses */.F7)(request.classCount) } = request;
        const output = findOutput(session.outputMetadata, request.task, classLabels);
        const isTransformer = takesTokens(session.inputMetadata) && !request.features.includes('input_ids');
        return isTransformer
            ? await openTransformer(request, opened, output)
            : runColumns(request, opened, output);
    }
    catch (error) {
        await session.release();
        throw error;
    }
}
/** Opens the file and closes it: `ModelIdentity.parts`, without data. Throws as `openOnnxModel` does. */
async function checkOnnxFile(request) {
    const { session, identity } = await openSession(request);
    try {
        findOutput(session.outputMetadata, request.task);
        if (!takesTokens(session.inputMetadata))
            return identity.parts;
        const { hash } = await readTransformerFiles(request.path, request.kwargs?.tokenizer);
        return [...identity.parts, hash];
    }
    finally {
        await session.release();
    }
}

;// CONCATENATED MODULE: ./build/engine/models/python/bridge-message.js

/** Throws ModelError when it is none of these: the model has found the bridge's pipe and written to it. */
function readBridgeMessage({ message, raw }) {
    if (isObject(message)) {
        const { ready, version, environment, error, traceback, shape, labels } = message;
        if (typeof ready === 'string' && typeof version === 'string' && typeof environment === 'string') {
            return { ready, version, environment };
        }
        if (typeof error === 'string' && typeof traceback === 'string') {
            return { error, traceback, isLasting: message['isLasting'] === true };
        }
        if (bridge_message_isShape(shape)) {
            const count = shape.reduce((product, length) => product * length, 1);
            if (isLabels(labels) && labels.length === count)
                return { shape, labels };
            if (count * Float64Array.BYTES_PER_ELEMENT === raw.byteLength)
                return { shape, values: toDoubles(raw) };
        }
    }
    throw new models_model/* ModelError */.m(`The model's process gave an answer that is none: ${JSON.stringify(message).slice(0, 200)}`);
}
/** A copy: the bytes may lie anywhere. */
function toDoubles(raw) {
    return new Float64Array(Uint8Array.from(raw).buffer);
}
function isObject(value) {
    return typeof value === 'object' && value !== null;
}
function isLabels(value) {
    return Array.isArray(value) && value.every((one) => ['number', 'boolean', 'string'].includes(typeof one));
}
function bridge_message_isShape(value) {
    return Array.isArray(value) && value.every((length) => Number.isInteger(length) && length >= 0);
}

;// CONCATENATED MODULE: ./build/engine/models/encode-columns.js

/** `kinds`: one for each of `names`. Throws RangeError when the table lacks a column. */
function encodeColumns(table, names, kinds) {
    const raw = [];
    const columns = names.map((name, index) => {
        const kind = kinds[index] ?? 'any';
        const { form, bytes } = encodeColumn((0,data_table/* columnOf */.uV)(table, name), kind);
        if (bytes)
            raw.push(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
        return { name, kind, ...form };
    });
    return { message: { rowCount: table.rowCount, columns }, raw };
}
function encodeColumn(column, kind) {
    const isNumeric = kind !== 'any';
    if (column.strays.size > 0)
        return { form: { form: 'cells', cells: [...column] } };
    if (column.kind === 'numbers') {
        return isNumeric
            ? { form: { form: 'numbers' }, bytes: column.values }
            : { form: { form: 'cells', cells: [...column] } };
    }
    const places = column.kind === 'flags' ? column.values : column.codes;
    // A column of numbers stays one where all of them are missing.
    if (isNumeric && places.every((place) => place < 0)) {
        return { form: { form: 'numbers' }, bytes: new Float64Array(column.length).fill(NaN) };
    }
    return column.kind === 'flags'
        ? { form: { form: 'flags' }, bytes: column.values }
        : encodeWords(column.codes, column.words);
}
/** With the words of these rows alone: a batch of a column of sentences does not carry all of them. */
function encodeWords(codes, allWords) {
    const words = [];
    const places = new Map();
    const bytes = Int32Array.from(codes, (code) => {
        if (code < 0)
            return -1;
        const known = places.get(code);
        if (known !== undefined)
            return known;
        const place = words.push(allWords.at(code) ?? '') - 1;
        places.set(code, place);
        return place;
    });
    return { form: { form: 'words', words }, bytes };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./build/engine/models/python/forward-lines.js

const longestLine = 2000;
const mostLines = 1000;
/**
 * Sends what a stream says to `log`, line by line: lines are cut at 2000 characters, and after 1000 of them the rest is
 * read but not shown. Returns a function that tells the last line with something on it.
 */
function forwardLines(stream, log) {
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    let [pending, lastLine, count] = ['', '', 0];
    const show = (line) => {
        const shown = line.slice(0, longestLine).trimEnd();
        if (shown !== '')
            lastLine = shown;
        count++;
        if (count <= mostLines)
            log(shown);
        else if (count === mostLines + 1)
            log(`(more than ${mostLines} lines: the rest is not shown)`);
    };
    stream.on('data', (chunk) => {
        const lines = (pending + decoder.write(chunk)).split('\n');
        // What a line without an end holds beyond the cut is not kept.
        pending = (lines.pop() ?? '').slice(0, longestLine);
        for (const line of lines)
            show(line);
    });
    stream.on('end', () => {
        if (pending !== '')
            show(pending);
    });
    return () => lastLine;
}

// EXTERNAL MODULE: ./build/domain/withheld-variable.js
var withheld_variable = __webpack_require__(49767);
;// CONCATENATED MODULE: ./build/engine/models/python/model-environment.js

/**
 * Variables that a program needs to start and to find its libraries: those of the system, of Python and its environments,
 * of numerical libraries and of caches. None of them carries a secret or names a file of the workflow's runner.
 */
const allowed = new RegExp(`^(${[
    'PATH|HOME|USER|LOGNAME|SHELL|LANG|LANGUAGE|LC_\\w+|TZ|TMPDIR|TEMP|TMP|TERM|CI',
    'SYSTEMROOT|SYSTEMDRIVE|WINDIR|COMSPEC|PATHEXT|USERPROFILE|APPDATA|LOCALAPPDATA|PROGRAMDATA|PROGRAMFILES\\w*|NUMBER_OF_PROCESSORS',
    'PYTHON\\w*|VIRTUAL_ENV|CONDA_\\w+|PYENV_\\w+|UV_\\w*PYTHON\\w*',
    'LD_LIBRARY_PATH|DYLD_\\w+|OMP_\\w+|MKL_\\w+|OPENBLAS_\\w+|NUMEXPR_\\w+|KMP_\\w+|CUDA_\\w+|NVIDIA_\\w+|ROCR_\\w+|HIP_\\w+',
    'XDG_CACHE_HOME|HF_HOME|HF_HUB_CACHE|HF_HUB_OFFLINE|TRANSFORMERS_\\w+|TORCH_HOME|NLTK_DATA|MPLCONFIGDIR',
].join('|')})$`, 'i');
/** What pip needs beside that to reach a package index. */
const forPip = /^(PIP_\w+|HTTPS?_PROXY|ALL_PROXY|NO_PROXY|SSL_CERT_\w+|REQUESTS_CA_BUNDLE|CURL_CA_BUNDLE)$/i;
/** The environment of the model's code: what it needs to run, and the variables of these names. */
function modelEnvironment(env, names) {
    return only(env, (name) => allowed.test(name) || (names.includes(name) && !(0,withheld_variable/* isWithheld */.Y)(name)));
}
/** The environment in which packages are installed. */
function pipEnvironment(env) {
    return only(env, (name) => allowed.test(name) || forPip.test(name));
}
function only(env, isKept) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => isKept(name)));
}

;// CONCATENATED MODULE: ./build/engine/models/python/frames.js
const frames_headBytes = 4;
/** Far beyond what a batch of probabilities needs. */
const longestFrameBytes = 256 * 1024 * 1024;
const newline = 0x0a;
const nothing = new Uint8Array(0);
/** 4 bytes of length, big-endian, then UTF-8 JSON, which holds no line break, a line break and the raw bytes. */
function encodeFrame(message, raw = []) {
    const body = Buffer.from(`${JSON.stringify(message)}\n`);
    const head = Buffer.alloc(frames_headBytes);
    head.writeUInt32BE(raw.reduce((sum, { byteLength }) => sum + byteLength, body.length));
    return Buffer.concat([head, body, ...raw]);
}
/** Puts frames together from the pieces in which they arrive. */
class FrameReader {
    chunks = [];
    held = 0;
    /** The frames that this piece completes. Throws SyntaxError when a message is not JSON, RangeError when too long. */
    push(chunk) {
        this.chunks.push(chunk);
        this.held += chunk.length;
        const frames = [];
        for (let body = this.takeBody(); body; body = this.takeBody())
            frames.push(readBody(body));
        return frames;
    }
    takeBody() {
        if (this.held < frames_headBytes)
            return undefined;
        if ((this.chunks[0]?.length ?? 0) < frames_headBytes)
            this.join();
        const length = this.chunks[0]?.readUInt32BE() ?? 0;
        if (length > longestFrameBytes)
            throw new RangeError(`A frame of ${length} bytes is too long.`);
        if (this.held < frames_headBytes + length)
            return undefined;
        const all = this.join();
        const rest = all.subarray(frames_headBytes + length);
        this.chunks = rest.length > 0 ? [rest] : [];
        this.held = rest.length;
        return all.subarray(frames_headBytes, frames_headBytes + length);
    }
    join() {
        const all = Buffer.concat(this.chunks);
        this.chunks = [all];
        return all;
    }
}
function readBody(body) {
    const end = body.indexOf(newline);
    const text = end < 0 ? body : body.subarray(0, end);
    return { message: JSON.parse(text.toString('utf8')), raw: end < 0 ? nothing : body.subarray(end + 1) };
}

;// CONCATENATED MODULE: ./build/engine/models/python/python-process.js








/** How long the output of a dead process is waited for, in milliseconds. */
const pipeGraceMs = 500;
/**
 * One Python process that runs a model behind the bridge. Messages are asked for one at a time; once the process has
 * died or been killed, every further one fails with the same reason.
 */
class PythonProcess {
    child;
    timeoutMs;
    frames = new FrameReader();
    lastLine;
    ended;
    early = [];
    waiting;
    failure;
    crashed = false;
    constructor(child, timeoutMs, log) {
        this.child = child;
        this.timeoutMs = timeoutMs;
        this.ended = new Promise((resolve) => child.once('close', () => resolve()));
        this.lastLine = child.stderr ? forwardLines(child.stderr, log) : () => '';
        child.stdout?.on('data', (chunk) => this.receive(chunk));
        // Writing to a process that has just died fails; its end says why.
        child.stdin?.on('error', () => undefined);
        child.on('error', () => undefined);
        // A process that the model started may hold the pipes open.
        child.once('exit', () => setTimeout(() => this.dropPipes(), pipeGraceMs).unref());
        child.once('close', (code, signal) => {
            this.crashed = this.failure === undefined;
            this.fail(this.describeEnd(code, signal));
        });
    }
    /** Starts the process; `undefined` when there is no such interpreter. Rejects with ModelError for other reasons. */
    static async start({ interpreter, bridgeScript, modelPath, environment }, timeoutMs, log) {
        const child = (0,external_node_child_process_.spawn)(interpreter, ['-u', bridgeScript, modelPath], {
            env: {
                ...modelEnvironment(process.env, environment),
                PYTHONDONTWRITEBYTECODE: '1',
                PYTHONHASHSEED: '0',
                PYTHONIOENCODING: 'utf-8:backslashreplace',
            },
            stdio: ['pipe', 'pipe', 'pipe'],
            windowsHide: true,
        });
        try {
            await (0,external_node_events_.once)(child, 'spawn');
        }
        catch (error) {
            if ((0,describe_error/* errorCode */.C)(error) === 'ENOENT')
                return undefined;
            throw new models_model/* ModelError */.m(`The Python interpreter ${interpreter} cannot be started: ${(0,describe_error/* errorMessage */.g)(error)}`, {
                cause: error,
            });
        }
        return new PythonProcess(child, timeoutMs, log);
    }
    get pid() {
        return this.child.pid;
    }
    /** Whether the process ended of itself: it was neither closed nor stopped for hanging. */
    get hasCrashed() {
        return this.crashed;
    }
    /** Whether it was stopped, by us or for hanging: such a model is not started again. */
    get isStopped() {
        return this.failure !== undefined && !this.crashed;
    }
    send(message, raw) {
        if (!this.failure)
            this.child.stdin?.write(encodeFrame(message, raw));
    }
    /** The next frame. Rejects with ModelError when the process dies, or takes too long for so many rows. */
    receiveNext(what, rowCount = 1) {
        const early = this.early.shift();
        if (early)
            return Promise.resolve(early);
        if (this.failure)
            return Promise.reject(this.failure);
        return new Promise((resolve, reject) => {
            const limitMs = (0,time_limit/* limitOf */.LF)(rowCount, this.timeoutMs);
            const timer = setTimeout(() => {
                this.fail(new models_model/* ModelError */.m((0,time_limit/* tookTooLong */._J)(what, limitMs)));
                this.child.kill('SIGKILL');
            }, limitMs);
            this.waiting = { resolve, reject, timer };
        });
    }
    /** Ends the process at once and waits until it has ended. */
    async close() {
        this.fail(new models_model/* ModelError */.m('The model has been closed.'));
        this.child.kill('SIGKILL');
        await this.ended;
    }
    dropPipes() {
        this.child.stdout?.destroy();
        this.child.stderr?.destroy();
    }
    receive(chunk) {
        try {
            for (const frame of this.frames.push(chunk))
                this.deliver(frame);
        }
        catch (error) {
            this.fail(new models_model/* ModelError */.m(`The model's process wrote something else than answers: ${(0,describe_error/* errorMessage */.g)(error)}`));
            this.child.kill('SIGKILL');
        }
    }
    deliver(frame) {
        const waiting = this.stopWaiting();
        if (waiting)
            waiting.resolve(frame);
        else
            this.early.push(frame);
    }
    fail(reason) {
        this.failure ??= reason;
        this.stopWaiting()?.reject(this.failure);
    }
    stopWaiting() {
        const { waiting } = this;
        this.waiting = undefined;
        clearTimeout(waiting?.timer);
        return waiting;
    }
    describeEnd(code, signal) {
        const how = signal ? `signal ${signal}` : `exit code ${String(code)}`;
        const said = this.lastLine();
        const hint = signal === 'SIGKILL' ? ' Most likely memory ran out.' : '';
        return new models_model/* ModelError */.m(`The model's Python process ended with ${how} before it answered.${hint}` +
            (said === '' ? '' : ` It last said: ${said}`));
    }
}

// EXTERNAL MODULE: ./build/domain/words/format-duration.js
var format_duration = __webpack_require__(88209);
;// CONCATENATED MODULE: ./build/engine/models/python/read-requirements.js





/** More is no list of packages. */
const read_requirements_mostFiles = 100;
const read_requirements_mostBytes = 200 * 1024 * 1024;
/**
 * All contents that decide on what a requirements file asks for: its own, those of the files that it includes (`-r`, `-c`)
 * and of the packages that it names by path. `root`: where such paths start, as pip has it. Throws ModelError for what is
 * not there, and for a folder, whose content may change unseen.
 */
async function readRequirements(path, root) {
    const contents = [];
    const waiting = [path];
    for (const file of waiting) {
        if (waiting.length > read_requirements_mostFiles)
            throw new models_model/* ModelError */.m(`${path} includes more than ${read_requirements_mostFiles} files.`);
        const bytes = await readAll(file, path);
        contents.push(bytes);
        if (/\.(?:whl|zip|gz)$/.test(file))
            continue;
        const lines = bytes
            .toString('utf8')
            .split(/\r?\n/)
            .map((line) => line.replace(/(?:^|\s)#.*/, '').trim());
        for (const line of lines) {
            const [, included] = /^(?:-r|--requirement|-c|--constraint)(?:\s+|=)(\S+)$/.exec(line) ?? [];
            if (included !== undefined)
                waiting.push((0,external_node_path_.resolve)((0,external_node_path_.dirname)(file), included));
            const [, editable, named = ''] = /^(-e\s+|--editable[\s=]+)?([^\s;]+)/.exec(line) ?? [];
            const local = line.startsWith('-') && editable === undefined ? undefined : await findLocal(named, root);
            if (local === 'folder') {
                throw new models_model/* ModelError */.m(`${path} names the folder ${(0,quote_word/* quoteWord */.X)(named)}, whose content may change without a word: build a wheel of it, and name that.`);
            }
            if (local === 'file')
                waiting.push((0,external_node_path_.resolve)(root, named));
        }
    }
    return contents;
}
async function findLocal(named, root) {
    const isPath = /^\.{0,2}[/\\]|^\.$|\.(?:whl|zip|tar\.gz)$/.test(named) && !named.includes('://');
    const found = isPath ? await (0,promises_.stat)((0,external_node_path_.resolve)(root, named)).catch(() => undefined) : undefined;
    if (found?.isDirectory())
        return 'folder';
    return found?.isFile() ? 'file' : undefined;
}
async function readAll(file, path) {
    const by = file === path ? 'engine.requirements' : path;
    const found = await (0,promises_.stat)(file).catch((error) => {
        const why = (0,describe_error/* errorCode */.C)(error) === 'ENOENT' ? 'does not exist' : `cannot be read: ${(0,describe_error/* errorMessage */.g)(error)}`;
        throw new models_model/* ModelError */.m(`${file}, which ${by} names, ${why}.`, { cause: error });
    });
    if (!found.isFile())
        throw new models_model/* ModelError */.m(`${file}, which ${by} names, is no file.`);
    if (found.size > read_requirements_mostBytes)
        throw new models_model/* ModelError */.m(`${file}, which ${by} names, is too large.`);
    return (0,promises_.readFile)(file);
}

;// CONCATENATED MODULE: ./build/engine/models/python/run-python.js




const keptLines = 200;
/** Runs an interpreter to its end; `undefined` when there is none of that name. */
function runPython(interpreter, args, { folder, onChild, log }) {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)(interpreter, args, {
            cwd: folder,
            env: {
                ...pipEnvironment(process.env),
                PYTHONIOENCODING: 'utf-8:backslashreplace',
                PYTHONUNBUFFERED: '1',
            },
            stdio: ['ignore', 'pipe', 'pipe'],
            windowsHide: true,
        });
        if (child.pid !== undefined)
            onChild(child.pid);
        const lines = [];
        for (const stream of [child.stdout, child.stderr]) {
            forwardLines(stream, (line) => {
                log(line);
                lines.push(line);
                if (lines.length > keptLines)
                    lines.shift();
            });
        }
        child.once('error', (error) => ((0,describe_error/* errorCode */.C)(error) === 'ENOENT' ? resolve(undefined) : reject(error)));
        child.once('close', (code) => resolve({ code, lines }));
    });
}

;// CONCATENATED MODULE: ./build/engine/models/python/virtual-environment.js









/** What decides beside the requirements: the interpreter, and where it is installed. */
const identify = 'import sys, platform; print(sys.version, platform.platform(), sys.base_prefix)';
/** What a Python that is no longer installed, or a full disk, left of environments of the same name. */
const mostDamaged = 20;
/**
 * The interpreter of a virtual environment that holds what the requirements ask for. It is made once for the same contents
 * and interpreter: in a folder of its own, which gets its name when it is whole and is never removed, so that runs at once
 * do each other no harm. `undefined` when there is no such interpreter. Throws ModelError with what pip said.
 */
async function openEnvironment(interpreter, { requirements, folder, tell }, edges) {
    const version = await runPython(interpreter, ['-c', identify], { ...edges, log: () => undefined });
    if (!version)
        return undefined;
    const hash = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify([interpreter, version.lines]));
    for (const content of await readRequirements(requirements, edges.folder)) {
        hash.update(`${content.length}\n`).update(content);
    }
    const name = (0,external_node_path_.join)(folder, hash.digest('hex').slice(0, 32));
    const made = await findWhole(name);
    if (made)
        return made;
    const started = performance.now();
    tell(`Making a virtual environment of ${requirements}; it is kept for later runs.`);
    const own = `${name}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`;
    let python;
    try {
        await (0,promises_.mkdir)(folder, { recursive: true });
        await make(own, interpreter, requirements, edges);
        python = await giveName(own, name);
    }
    catch (error) {
        if (error instanceof models_model/* ModelError */.m)
            throw error;
        throw new models_model/* ModelError */.m(`${folder} can't hold a virtual environment: ${(0,describe_error/* errorMessage */.g)(error)}`, {
            cause: error,
        });
    }
    finally {
        await (0,promises_.rm)(own, { recursive: true, force: true });
    }
    tell(`The virtual environment was made in ${(0,format_duration/* formatDuration */.a)(performance.now() - started)}.`);
    return python;
}
/**
 * A damaged environment keeps its name, since a run that removed it could remove the whole one that another run has put in
 * its place meanwhile: the next name is taken.
 */
const namesOf = (name) => Array.from({ length: mostDamaged + 1 }, (_, damaged) => (damaged === 0 ? name : `${name}-${damaged}`));
/** The interpreter of the environment with one of these names; `undefined` when none of them is whole. */
async function findWhole(name) {
    for (const environment of namesOf(name)) {
        if (await isThere(pythonIn(environment)))
            return pythonIn(environment);
        if (!(await isThere(environment)))
            return undefined;
    }
    return undefined;
}
/**
 * Its own scripts would not run under another name; its interpreter does. That of another run, which was faster, will do as
 * well.
 */
async function giveName(own, name) {
    let refusal;
    for (const environment of namesOf(name)) {
        try {
            await (0,promises_.rename)(own, environment);
            return pythonIn(environment);
        }
        catch (error) {
            if (await isThere(pythonIn(environment)))
                return pythonIn(environment);
            if (!(await isThere(environment)))
                throw error;
            refusal = error;
        }
    }
    throw refusal;
}
/** The interpreter's own pip takes a second where another one would first have to be installed. */
async function make(own, interpreter, requirements, edges) {
    const python = pythonIn(own);
    const made = await runPython(interpreter, ['-m', 'venv', '--without-pip', own], edges);
    if (made?.code !== 0)
        throw noEnvironment(interpreter, made?.lines ?? []);
    const flags = ['--no-input', '--disable-pip-version-check', '--progress-bar', 'off'];
    const install = ['install', ...flags, '-r', requirements];
    let installed = await runPython(interpreter, ['-m', 'pip', '--python', python, ...install], edges);
    if (installed?.lines.some((line) => noOwnPip.test(line))) {
        const ensured = await runPython(python, ['-m', 'ensurepip'], edges);
        if (ensured?.code !== 0)
            throw noEnvironment(interpreter, ensured?.lines ?? []);
        installed = await runPython(python, ['-m', 'pip', ...install], edges);
    }
    if (installed?.code !== 0)
        throw notInstalled(requirements, installed?.lines ?? []);
}
/** There is none, or it is older than 22.3, which knows `--python`. */
const noOwnPip = /No module named '?pip\b|no such option: --python/;
function noEnvironment(interpreter, lines) {
    const isMissing = lines.some((line) => /ensurepip is not|No module named '?(?:venv|ensurepip)/.test(line));
    return new models_model/* ModelError */.m(isMissing
        ? `The Python interpreter ${interpreter} can't make virtual environments: install python3-venv (Debian, Ubuntu), take actions/setup-python, or leave engine.requirements out and install the packages in an earlier step.`
        : `The Python interpreter ${interpreter} could not make a virtual environment: ${lastOf(lines)}`);
}
const noNetwork = /NewConnectionError|NameResolutionError|ConnectTimeoutError|ProxyError|SSLError|name resolution|Network is unreachable/;
function notInstalled(requirements, lines) {
    const errors = lines.filter((line) => line.startsWith('ERROR'));
    const said = lastOf(errors.length > 0 ? errors : lines);
    const cure = lines.some((line) => noNetwork.test(line))
        ? ' The package index could not be reached: set PIP_INDEX_URL or HTTPS_PROXY, give wheels with --find-links, or install the packages in an earlier step.'
        : '';
    return new models_model/* ModelError */.m(`pip could not install what ${requirements} asks for: ${said}${cure}`);
}
/** Without passwords of links, which an index may have. */
function lastOf(lines) {
    const text = lines
        .slice(-3)
        .map((line) => line.replace(/^ERROR: /, '').trim())
        .join(' ');
    return (0,show_foreign/* showForeign */.Ql)(text === '' ? 'it said nothing' : text);
}
function pythonIn(environment) {
    return process.platform === 'win32'
        ? (0,external_node_path_.join)(environment, 'Scripts', 'python.exe')
        : (0,external_node_path_.join)(environment, 'bin', 'python');
}
async function isThere(path) {
    return (0,promises_.stat)(path).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./build/engine/models/python/open-python-model.js











/** How often a model that took its process down is started again: each start costs, and so may each crash. */
const maxRestarts = 30;
/** How many of them the search for deadly rows may take, so that enough are left for what the tests ask. */
const maxRiskedRestarts = 15;
/**
 * Runs a Python file in RIME's model interface, `predict_df` or `predict_dict`, in a process of its own. The model is
 * given all feature columns in file order. A process that a batch took down is started again for the next one.
 * Throws ModelError when there is no interpreter, the file cannot be loaded, or does not define exactly one of the two.
 */
async function openPythonModel(request) {
    const { features, task, classCount, classLabels } = request;
    const form = open_python_model_formOf(task, classCount);
    const interpreters = await chooseInterpreters(request);
    let running = await loadModelFile(request, interpreters);
    let restarts = 0;
    const kinds = new ColumnKinds(features);
    const { version, environment } = running.ready;
    return {
        runtime: `Python ${version}`,
        identity: { parts: [version, environment], readsFolder: true, runsCode: true },
        form,
        begin: (rows) => kinds.learn(rows),
        kinds: () => kinds.ofTable,
        ask: async (batch, firstRow) => {
            if (running.python.hasCrashed && restarts < maxRestarts) {
                restarts++;
                running = await loadModelFile(request, interpreters);
            }
            const { source, said } = await open_python_model_ask(running, kinds, batch, firstRow);
            return toAnswer(source, said, form, classLabels);
        },
        mayRisk: () => restarts < maxRiskedRestarts && !running.python.isStopped,
        accepts: (feature) => features.includes(feature),
        close: () => running.python.close(),
    };
}
/**
 * As RIME's model interface has it: P(1) of two classes, all of several, one number for regression; and both of two
 * classes, as libraries give them.
 */
function open_python_model_formOf(task, classCount) {
    if ((0,task_groups/* predictsValues */.Ji)(task))
        return { kind: 'values' };
    return {
        kind: 'classes',
        classCount,
        takesPositiveOnly: task === 'binary-classification',
        takesAllClasses: true,
    };
}
async function loadModelFile(request, interpreters) {
    const python = await startPython(request, interpreters);
    if (python.pid !== undefined)
        request.onChild(python.pid);
    try {
        return { python, ready: await readReady(python, request.path) };
    }
    catch (error) {
        await python.close();
        throw error;
    }
}
/** Those that are tried, the best first; where packages are asked for, that of their environment. */
async function chooseInterpreters(request) {
    const { python, packages, workspace: folder, onChild, log } = request;
    const named = python?.includes('/') ? (0,external_node_path_.resolve)(folder, python) : python;
    const candidates = named === undefined ? ['python3', 'python'] : [named];
    if (!packages)
        return candidates;
    const edges = { folder, onChild, log: (line) => log(`pip: ${(0,show_foreign/* showForeign */.Ql)(line)}`) };
    for (const interpreter of candidates) {
        const own = await openEnvironment(interpreter, packages, edges);
        if (own !== undefined)
            return [own];
    }
    throw noInterpreter(candidates);
}
async function startPython({ assets, path, environment = [], predictTimeoutMs, log }, interpreters) {
    for (const interpreter of interpreters) {
        const command = { interpreter, bridgeScript: assets.bridgeScript, modelPath: path, environment };
        const started = await PythonProcess.start(command, predictTimeoutMs, (line) => log(`model: ${line}`));
        if (started)
            return started;
    }
    throw noInterpreter(interpreters);
}
function noInterpreter(tried) {
    return new models_model/* ModelError */.m(`A Python model needs a Python interpreter; tried ${tried.join(' and ')}, found none. Install Python 3.8 or ` +
        'newer (actions/setup-python in a workflow), or name the interpreter with the input python.');
}
async function readReady(python, path) {
    const message = readBridgeMessage(await python.receiveNext(`Loading ${path}`));
    if ('ready' in message)
        return message;
    throw new models_model/* ModelError */.m(`${path} cannot be used as a model: ${whatWentWrong(message)}`);
}
async function open_python_model_ask({ python, ready: { ready: functionName } }, kinds, batch, firstRow) {
    const rows = describeRows(firstRow, batch.rowCount);
    const { message: columns, raw } = encodeColumns(batch, kinds.names, kinds.ofTable);
    python.send(columns, raw);
    const message = readBridgeMessage(await python.receiveNext(`${functionName} on ${rows}`, batch.rowCount));
    if ('shape' in message)
        return { source: functionName, said: message };
    const isLasting = 'error' in message && message.isLasting;
    throw new models_model/* ModelError */.m(`${functionName} failed on ${rows}: ${whatWentWrong(message)}`, { isLasting });
}
function whatWentWrong(message) {
    if (!('error' in message))
        return 'the bridge answered out of turn';
    return message.traceback === '' ? message.error : `${message.error}\n${message.traceback.trimEnd()}`;
}

;// CONCATENATED MODULE: ./build/engine/models/answers/hash-question.js


/**
 * A hash of all rows that a model is asked for at once, as it is given them: the cells of `inputs` with their types, in
 * order. `kinds`: how Python is given each column, which may hang on earlier questions. `time`: 1 when these rows are
 * asked for the first time in a run, 2 for the second, so that what a model said on both occasions is told apart.
 * Throws RangeError when the table lacks a column.
 */
function hashQuestion(rows, inputs, kinds, time) {
    const { message, raw } = encodeColumns(rows, inputs, kinds);
    const hash = (0,external_node_crypto_.createHash)('sha256').update(`${time}\n${JSON.stringify(message)}\n`);
    for (const bytes of raw)
        hash.update(bytes);
    return hash.digest('hex');
}

;// CONCATENATED MODULE: ./build/engine/models/ask-apart.js

/** For the search alone: enough to find about fifty bad rows in as many batches of 1024, sixty in batches of 256. */
const mostExtraCalls = 1000;
/**
 * Asks for all rows batch by batch, then halves each batch that failed until the rows to blame stand alone, with at most
 * `mostExtraCalls` calls more. What is left of a batch by then is given up. So is one that failed although its halves
 * did not: which of the two answers is right, nobody knows.
 */
async function askApart(asking) {
    const { batchRows, ask, mayRisk, isEnough = () => false } = asking;
    const alone = [];
    const givenUp = [];
    let calls = 0;
    const isSpent = () => calls >= mostExtraCalls || !mayRisk();
    const narrow = async (failed) => {
        if (failed.count === 1)
            alone.push(failed);
        else if (isSpent())
            givenUp.push(failed);
        else {
            const foundBefore = alone.length + givenUp.length;
            for (const half of halves(failed)) {
                if (isSpent()) {
                    givenUp.push({ ...half, error: failed.error });
                    continue;
                }
                calls++;
                const inside = await failureOf(half, ask);
                if (inside)
                    await narrow(inside);
            }
            if (alone.length + givenUp.length === foundBefore)
                givenUp.push(failed);
        }
    };
    const failedBatches = [];
    let rowCount = 0;
    while (rowCount < asking.rowCount && !(rowCount > 0 && isEnough())) {
        const batch = { first: rowCount, count: Math.min(batchRows, asking.rowCount - rowCount) };
        const last = failedBatches.at(-1);
        const failed = last && !mayRisk() ? { ...batch, error: last.error } : await failureOf(batch, ask);
        if (failed)
            failedBatches.push(failed);
        rowCount += batch.count;
    }
    // Only now, so that a row that ends the model's process does not cost the answers for the batches that are sound.
    for (const failed of failedBatches)
        await narrow(failed);
    return { rowCount, failures: gather(alone, givenUp) };
}
async function failureOf(span, ask) {
    try {
        await ask(span.first, span.count);
        return undefined;
    }
    catch (error) {
        if (error instanceof models_model/* ModelError */.m)
            return { ...span, error };
        throw error;
    }
}
function halves({ first, count }) {
    const half = Math.ceil(count / 2);
    return [
        { first, count: half },
        { first: first + half, count: count - half },
    ];
}
function gather(alone, givenUp) {
    const [worst] = [...alone, ...givenUp];
    if (!worst)
        return undefined;
    const rowsOf = (spans) => spans.flatMap(({ first, count }) => Array.from({ length: count }, (_, offset) => first + offset));
    return {
        rows: rowsOf([...alone, ...givenUp]).sort((a, b) => a - b),
        alone: rowsOf(alone),
        message: worst.error.message,
    };
}

;// CONCATENATED MODULE: ./build/engine/models/to-model.js





/** How long a model is listened to before its pace is told, in milliseconds, unless its first answer is sooner whole. */
const paceMs = 1000;
/** A model that sends at most `batchRows` rows at once, one batch after another. */
function toModel(runner, batchRows, { memory, onPace } = {}) {
    const width = widthOf(runner.form);
    const size = Math.max(1, Math.min(batchRows, runner.maxBatchRows ?? batchRows));
    const used = { calls: 0, rows: 0, askedMs: 0, rememberedRows: 0 };
    let isAllKept = true;
    let isPaceTold = false;
    const tellPace = () => {
        if (isPaceTold || used.rows === 0)
            return;
        isPaceTold = true;
        onPace?.((used.rows / Math.max(1, used.askedMs)) * 1000);
    };
    const askInto = async (into, rows, first, count) => {
        const startedMs = performance.now();
        try {
            const answer = await runner.ask(spanOf(rows, first, count), first);
            writeAnswer(answer, count, runner.form, into, first);
        }
        finally {
            used.rows += count;
            used.askedMs += performance.now() - startedMs;
            if (used.askedMs >= paceMs)
                tellPace();
        }
    };
    const times = new Map();
    /** A question's place in the memory; the same rows asked again are another question, which may get another answer. */
    const keyOf = (rows) => {
        if (!memory)
            return undefined;
        const [{ inputs }, kinds] = [memory, runner.kinds?.() ?? memory.inputs.map(() => 'float')];
        const first = hashQuestion(rows, inputs, kinds, 1);
        const time = (times.get(first) ?? 0) + 1;
        times.set(first, time);
        return time === 1 ? first : hashQuestion(rows, inputs, kinds, time);
    };
    /** The answer of an earlier run, else the one that `ask` gives, which is kept when it is whole. */
    const recall = async (rows, ask) => {
        runner.begin?.(rows);
        const key = keyOf(rows);
        const known = key === undefined ? undefined : memory?.answers.find(key);
        if (known) {
            used.rememberedRows += rows.rowCount;
            if ('refusal' in known)
                throw new models_model/* ModelError */.m(known.refusal, { isLasting: true });
            return { predictions: known, failures: undefined };
        }
        used.calls++;
        const answer = await ask().catch((error) => {
            const isKept = error instanceof models_model/* ModelError */.m && error.isLasting;
            if (!isKept)
                isAllKept = false;
            else if (key !== undefined)
                memory?.answers.keep(key, { refusal: error.message });
            throw error;
        });
        tellPace();
        const isWhole = !answer.failures && answer.predictions.rowCount === rows.rowCount;
        if (!isWhole)
            isAllKept = false;
        else if (key !== undefined)
            memory?.answers.keep(key, answer.predictions);
        return answer;
    };
    const predictAll = async (rows) => {
        const { rowCount } = rows;
        const numbers = new Float64Array(rowCount * width);
        for (let first = 0; first < rowCount; first += size) {
            await askInto(numbers, rows, first, Math.min(size, rowCount - first));
        }
        return toPredictions(runner.form, rowCount, numbers);
    };
    const mayRisk = () => runner.mayRisk?.() ?? true;
    const predictEach = async (rows, isEnough) => {
        const all = new Float64Array(rows.rowCount * width);
        const { rowCount, failures } = await askApart({
            rowCount: rows.rowCount,
            batchRows: size,
            isEnough,
            ask: (first, count) => askInto(all, rows, first, count),
            mayRisk,
        });
        const numbers = all.subarray(0, rowCount * width);
        for (const row of failures?.rows ?? []) {
            numbers.fill(NaN, row * width, (row + 1) * width);
        }
        return { predictions: toPredictions(runner.form, rowCount, numbers), failures };
    };
    let last = Promise.resolve();
    const inTurn = (ask) => {
        const answer = last.then(ask);
        last = answer.catch(() => undefined);
        return answer;
    };
    return {
        runtime: runner.runtime,
        usage: () => ({ ...used }),
        identity: () => (isAllKept ? memory?.identity : undefined),
        predict: async (rows) => {
            const ask = async () => ({
                predictions: await predictAll(rows),
                failures: undefined,
            });
            return (await inTurn(() => recall(rows, ask))).predictions;
        },
        predictEach: (rows, isEnough) => inTurn(() => recall(rows, () => predictEach(rows, isEnough))),
        mayRisk,
        accepts: (feature, type) => runner.accepts(feature, type),
        close: async () => {
            await memory?.answers.save();
            await runner.close();
        },
    };
}
function spanOf(rows, first, count) {
    if (rows.rowCount <= count)
        return rows;
    return (0,data_table/* takeRows */.LY)(rows, Array.from({ length: count }, (_, index) => first + index));
}

;// CONCATENATED MODULE: ./build/engine/models/load-model.js













const defaultBatchRows = 256;
/** A data frame costs the same for more rows. Not of texts, which a network may hold in memory all at once. */
const pythonTableRows = 1024;
/**
 * Opens an endpoint, or a model by its file's ending. Throws ModelError when the file is not a model, its inputs or outputs do not fit
 * the data, or what it needs to run is missing.
 */
async function loadModel(request) {
    const { path, task, classCount, features } = request;
    if (classCount < 2 && !(0,task_groups/* predictsValues */.Ji)(task)) {
        throw new models_model/* ModelError */.m('The number of classes is not known: give data_params.label_col or data_params.class_names.');
    }
    if (features.length === 0)
        throw new models_model/* ModelError */.m('The data have no column for the model beside the label.');
    const { onPace } = request;
    if (request.endpoint) {
        const runner = await openEndpoint(withNetwork(request, request.endpoint));
        return toModel(runner, request.batchRows ?? Infinity, { onPace });
    }
    for (const [ending, open] of [
        ['.onnx', openOnnxModel],
        ['.py', openPythonModel],
    ]) {
        if (!path.endsWith(ending))
            continue;
        const runner = await open(request);
        const { batchRows = runner.bestBatchRows ?? rowsAtOnce(request) } = request;
        const answers = await openMemory(request, batchRows, runner.identity);
        return toModel(runner, batchRows, {
            onPace,
            memory: answers && { answers, inputs: features, identity: runner.identity.parts },
        });
    }
    throw new models_model/* ModelError */.m(`${path} has another ending: the embedded engine runs .onnx and .py models.`);
}
function withNetwork(request, endpoint) {
    const { network } = request;
    if (!network)
        throw new RangeError('An endpoint is asked over a network.');
    return { ...request, endpoint, network };
}
function rowsAtOnce({ path, textFeatures }) {
    return path.endsWith('.py') && textFeatures.length === 0 ? pythonTableRows : defaultBatchRows;
}
/**
 * Of a Python model only in a folder that was named: what its code reads elsewhere, or the time of day, is not in the
 * fingerprint. `identity`: what of the runtime decides on answers.
 */
async function openMemory(request, batchRows, { parts, readsFolder, runsCode }) {
    const { path, cache, task, features, textFeatures, wordFeatures = [], log } = request;
    const { classCount, classColumns = [], classLabels = [] } = request;
    if (!cache || (runsCode && !cache.isNamed))
        return undefined;
    const settings = [version/* version */.r, process.platform, process.arch, ...parts];
    const columns = [features, textFeatures, wordFeatures];
    const asked = [task, columns, classCount, classColumns, classLabels, batchRows];
    try {
        const fingerprint = await fingerprintModel(path, readsFolder, [...settings, ...asked]);
        if (fingerprint !== undefined)
            return await openAnswerMemory((0,external_node_path_.join)(cache.folder, 'answers'), fingerprint, log);
        log("The model's answers are not kept: its folder holds too much, or links to others.");
    }
    catch (error) {
        log(`The model's answers are not kept: ${(0,describe_error/* errorMessage */.g)(error)}`);
    }
    return undefined;
}
/** Opens the file and closes it again, with no data to fit it to. Throws ModelError when it can't be used at all. */
async function checkModelFile(request) {
    if (request.endpoint) {
        const withoutData = { features: [], classCount: 2 };
        await openEndpoint({ ...withNetwork(request, request.endpoint), ...withoutData });
        return;
    }
    await identifyModel(request);
}
/** `ModelIdentity.parts`, with no data to fit the model to. Throws ModelError when it can't be used at all. */
async function identifyModel(request) {
    if (request.path.endsWith('.onnx'))
        return checkOnnxFile(request);
    const withoutData = { features: [], classCount: 2 };
    const runner = await openPythonModel({ ...request, ...withoutData });
    await runner.close();
    return runner.identity.parts;
}
/** Whether the model reads other files of its folder. Rejects when its file can't be read. */
async function readsFolder(path) {
    return !path.endsWith('.onnx') || namesOtherFiles(await (0,promises_.readFile)(path));
}

;// CONCATENATED MODULE: ./build/engine/jobs/open-model.js



/** The model at `modelPath`, which is given all columns of the reference data but those that are not for it. */
async function openModel(modelPath, spec, reference, classes, edges, asking = {}) {
    const features = modelInputs(reference, spec.reference.params);
    return loadModel({
        ...modelFile(modelPath, spec, edges),
        features,
        wordFeatures: features.filter((name) => reference.table.column(name)?.kind === 'categories'),
        textFeatures: reference.textFeatures,
        classCount: classes.count,
        classColumns: classes.columns,
        classLabels: classes.labels,
        ...asking,
    });
}
/** What is needed to open the model's file alone. */
function modelFile(path, { task, modelKwargs, endpoint, settings }, { onChild, withinTime, log, network, tell = () => undefined }) {
    const { root: workspace, runtime, python, environment, requirements, cache, assets, predictTimeoutMs, } = settings;
    const packages = requirements === undefined
        ? undefined
        : {
            requirements: (0,external_node_path_.resolve)(workspace, requirements),
            folder: (0,external_node_path_.join)(cache?.folder ?? (0,external_node_os_.tmpdir)(), 'environments'),
            tell,
        };
    const tokenizer = modelKwargs?.tokenizer && (0,external_node_path_.resolve)(workspace, modelKwargs.tokenizer);
    const kwargs = { ...modelKwargs, tokenizer };
    const file = {
        path,
        task,
        kwargs,
        runtime,
        python,
        environment,
        assets,
        workspace,
        predictTimeoutMs,
        withinTime,
        onChild,
        log,
    };
    return { ...file, packages, endpoint, network };
}
/** The columns that the model sees: all but the label, predictions and those that are not for it, in file order. */
function modelInputs({ table }, params) {
    const notForTheModel = [params['label_col'], params['pred_col'], params['features_not_in_model']].flat();
    return table.names.filter((name) => !notForTheModel.includes(name));
}

;// CONCATENATED MODULE: ./build/engine/models/onnx/read-class-labels.js


/** The second output has a column for each class, in the order of its labels. Source: onnx, docs/Operators-ml.md. */
const classifiers = ['LinearClassifier', 'SVMClassifier', 'TreeEnsembleClassifier'];
/** Gives names to the columns of its input. */
const zipMap = 'ZipMap';
/** A column of what they give is the same class as that column of what they are given. */
const columnwise = ['Cast', 'Clip', 'Identity', 'Normalizer', 'Sigmoid', 'Softmax', zipMap];
/** Cut single columns out of what they are given. */
const cutters = ['Reshape', 'Slice', 'Squeeze'];
const knownOperators = new Set([...classifiers, ...columnwise, ...cutters]);
/** A custom operator may do otherwise under the same name. */
const knownDomains = ['', 'ai.onnx', 'ai.onnx.ml'];
const labelAttributes = ['classlabels_strings', 'classlabels_int64s', 'classlabels_ints'];
/** As many classes as the engine tests. */
const mostLabels = 10_000;
const longestLabel = 200;
/** So that a file made to be read slowly fills no memory: no real graph has as many. */
const most = { nodes: 100_000, outputs: 100, attributes: 1000 };
/**
 * What an ONNX file calls its classes, in the order of the columns of its probabilities: the labels of the classifier
 * that makes them, or of the ZipMap that takes them; integers in decimal. Labels of other classifiers, such as the parts
 * of an ensemble, do not count. `undefined` when the file tells none, and for one that cannot be read: whether it is a
 * model, the runtime says better.
 */
function readClassLabels(model) {
    try {
        const labels = labelsOfGraph(readGraph(model));
        const isList = labels.every((label) => label !== '' && label.length <= longestLabel);
        const count = new Set(labels).size;
        return isList && count > 0 && count === labels.length && count <= mostLabels ? labels : undefined;
    }
    catch (error) {
        if (error instanceof ProtobufError)
            return undefined;
        throw error;
    }
}
function labelsOfGraph({ nodes, outputs }) {
    const makers = new Map(nodes.flatMap((node) => node.outputs.map((name) => [name, node])));
    const named = probabilityNames.find((name) => outputs.includes(name));
    const candidates = named === undefined ? outputs : [named];
    const found = candidates
        .map((output) => labelsOfOutput(output, nodes, makers, outputs.length === 1))
        .filter((labels) => labels.length > 0);
    if (found.length > 0)
        return (found.length === 1 ? found[0] : undefined) ?? [];
    const whole = cutTensor(outputs, makers);
    return whole === undefined ? [] : labelsOfOutput(whole, nodes, makers, false);
}
/** What the outputs are single columns of, in the order of the classes, as skl2onnx cuts them with zipmap "columns". */
function cutTensor(outputs, makers) {
    const sources = outputs.flatMap((output) => {
        let tensor = output;
        for (let steps = 0; steps < cutters.length && tensor !== undefined; steps++) {
            const maker = makers.get(tensor);
            if (!maker || !cutters.includes(maker.operator))
                break;
            tensor = maker.input;
        }
        return tensor === undefined || tensor === output ? [] : [tensor];
    });
    return sources.length > 1 && new Set(sources).size === 1 ? sources[0] : undefined;
}
/**
 * Follows the columns of an output back to the classifier that makes them. `isAlone`: whether it is the only one, and so
 * may hold the label of each row itself.
 */
function labelsOfOutput(output, nodes, makers, isAlone) {
    const sameColumns = new Set();
    let made = [];
    for (let tensor = output; tensor !== undefined && !sameColumns.has(tensor);) {
        sameColumns.add(tensor);
        const maker = makers.get(tensor);
        if (!maker)
            break;
        const { operator, input, outputs, classLabels } = maker;
        const isMade = outputs[1] === tensor || (isAlone && outputs[0] === tensor);
        if (classifiers.includes(operator) && isMade)
            made = classLabels;
        tensor = columnwise.includes(operator) && outputs[0] === tensor ? input : undefined;
    }
    const mapped = nodes.find(({ operator, input, classLabels }) => operator === zipMap && classLabels.length > 0 && sameColumns.has(input ?? ''));
    return mapped?.classLabels ?? made;
}
/** Numbers of the fields: onnx/onnx.proto. Weights (initializers) and all else are passed over. */
function readGraph(model) {
    const nodes = [];
    const outputs = [];
    for (const graph of firstFields(model, 7, 1)) {
        for (const { number, bytes } of protobufFields(graph.bytes)) {
            const node = number === 1 ? readNode(bytes) : undefined;
            if (node)
                nodes.push(node);
            if (number === 12)
                outputs.push(firstText(bytes, 1) ?? '');
            if (nodes.length > most.nodes || outputs.length > most.outputs)
                throw new ProtobufError('Too large.');
        }
    }
    return { nodes, outputs };
}
/** `undefined` for a node that tells nothing of columns. */
function readNode(node) {
    const operator = firstText(node, 4) ?? '';
    if (!knownOperators.has(operator) || !knownDomains.includes(firstText(node, 7) ?? ''))
        return undefined;
    return {
        operator,
        input: firstText(node, 1),
        outputs: firstFields(node, 2, 2).map(textOf),
        classLabels: firstFields(node, 5, most.attributes).flatMap(({ bytes }) => read_class_labels_readLabels(bytes)),
    };
}
/** None for another attribute: the name is before its values, and a forest's attributes hold millions of them. */
function read_class_labels_readLabels(attribute) {
    if (!labelAttributes.includes(firstText(attribute, 1) ?? ''))
        return [];
    const labels = [];
    for (const field of protobufFields(attribute)) {
        if (field.number === 8)
            labels.push(...integersOf(field));
        if (field.number === 9)
            labels.push(textOf(field));
        if (labels.length > mostLabels)
            break;
    }
    return labels;
}

;// CONCATENATED MODULE: ./build/engine/models/read-model-classes.js





/**
 * What the model calls its classes, in the order of its probabilities: by `kwargs`, the file itself, or the config.json
 * of a transformer. `undefined` when nothing says it, as for a Python file, and for a file that cannot be read, which
 * opening the model tells better. Throws DataError for a config.json that is none.
 */
async function readModelClasses(path, { classMap, ignoreClassNames } = {}) {
    if (ignoreClassNames)
        return undefined;
    if (classMap)
        return classMap;
    if (!path.endsWith('.onnx'))
        return undefined;
    try {
        const labels = readClassLabels(await (0,promises_.readFile)(path));
        if (labels)
            return labels;
    }
    catch (error) {
        // A path that is no file, or more than Node reads at once.
        if ((0,describe_error/* errorCode */.C)(error) === undefined)
            throw error;
    }
    const config = await readTransformerConfig(path);
    return config && readClassNames(config);
}

// EXTERNAL MODULE: ./build/engine/suite/check-params.js
var check_params = __webpack_require__(5011);
// EXTERNAL MODULE: ./build/domain/metrics/target.js
var metrics_target = __webpack_require__(86410);
// EXTERNAL MODULE: ./build/domain/words/group-thousands.js
var group_thousands = __webpack_require__(3142);
;// CONCATENATED MODULE: ./build/engine/inspection/describe-dataset.js




const shownClasses = 10;
/** Such as `4,000 rows, 5 columns; labels "no" 300, "yes" 98, missing 2`. */
function describeDataset({ table, target, classNames }, { labelColumn }) {
    const size = `${(0,plural/* plural */.L)(table.rowCount, 'row')}, ${(0,plural/* plural */.L)(table.names.length, 'column')}`;
    if (!target || labelColumn === undefined)
        return `${size}; no label column`;
    if (target.kind === 'values')
        return `${size}; labels ${describeNumbers(target)}`;
    const counts = classNames.map(() => 0);
    let missing = 0;
    for (const label of target.ids) {
        if (label < 0)
            missing++;
        else
            counts[label] = (counts[label] ?? 0) + 1;
    }
    const told = counts
        .slice(0, shownClasses)
        .map((count, index) => `${JSON.stringify((0,shorten/* shorten */.m)(classNames[index] ?? '', 40))} ${(0,group_thousands/* groupThousands */.Z)(count)}`);
    if (counts.length > shownClasses)
        told.push(`… ${counts.length - shownClasses} more classes`);
    if (missing > 0)
        told.push(`missing ${(0,group_thousands/* groupThousands */.Z)(missing)}`);
    return `${size}; labels ${told.join(', ')}`;
}
/** Such as `from 25 to 346, missing 2`. */
function describeNumbers(target) {
    const known = target.numbers.filter((value) => !Number.isNaN(value));
    const [low, high] = [known.reduce((a, b) => Math.min(a, b)), known.reduce((a, b) => Math.max(a, b))];
    const missing = (0,metrics_target/* countUnlabelled */.YT)(target);
    return `from ${low} to ${high}${missing > 0 ? `, missing ${(0,group_thousands/* groupThousands */.Z)(missing)}` : ''}`;
}

// EXTERNAL MODULE: ./build/engine/checks/index.js + 200 modules
var checks = __webpack_require__(35894);
// EXTERNAL MODULE: ./build/engine/suite/select-tests.js
var select_tests = __webpack_require__(97398);
// EXTERNAL MODULE: ./build/engine/checks/why-no-model.js
var why_no_model = __webpack_require__(55455);
;// CONCATENATED MODULE: ./build/engine/suite/what-it-asks.js

const ofCategory = {
    transformations: 'model',
    'model-performance': 'answers',
    'subset-performance': 'answers',
};
/** Why a test measures nothing, a clause; `undefined` when it has all that it asks. */
function whyItCannotAsk({ asks, category }, { hasModel, hasStored }) {
    const asked = asks ?? ofCategory[category];
    if (asked === undefined || hasModel)
        return undefined;
    if (asked === 'answers')
        return hasStored ? undefined : why_no_model/* noAnswers */.VC;
    return why_no_model/* noModel */.X_;
}

;// CONCATENATED MODULE: ./build/engine/suite/foresee-tests.js


/** Every test of the catalogue, with why it is left out where `fittingTests` leaves it out or there is nobody to ask. */
function foreseeTests(all, modality, task, categories, config, answering) {
    const chosen = new Set((0,select_tests/* fittingTests */.VO)(all, modality, task, categories, config).map(({ test }) => test));
    const whyNot = (test) => {
        if (!test.modalities.includes(modality))
            return `not for ${modality} data`;
        if (!test.tasks.includes(task))
            return `not for ${task}`;
        if (test.isFloor !== true && !categories.includes(test.category))
            return 'of a category not asked for';
        return (0,select_tests/* settingsOf */.f5)(config, test.configKey).run === false
            ? 'switched off (run.tests)'
            : 'off unless switched on (run.tests)';
    };
    return all.map((test) => {
        const { testType, title, category } = test;
        const left = chosen.has(test) ? whyItCannotAsk(test, answering) : whyNot(test);
        return { testType, title, category, whyNot: left, isFloor: test.isFloor === true };
    });
}

;// CONCATENATED MODULE: ./build/engine/inspection/foreseen-tests.js




/** The tests of the catalogue, and what a job of this kind would do with each. `files`: as far as the data could be read. */
function foreseenTests({ settings: { compat }, categories, tests, modelPath }, task, { textFeatures }, files) {
    const answering = {
        hasModel: modelPath !== undefined,
        hasStored: files?.evaluation.stored !== undefined,
    };
    return foreseeTests((0,checks/* testsOf */.V)(compat), (0,modality/* modalityOf */.T)(textFeatures), task, categories, tests, answering);
}
/** `38 tests of model-performance, drift, 4 of them floors, which always run`: as many as a plan lists. */
function countTests(tests, categories) {
    const running = tests.filter(({ whyNot }) => whyNot === undefined);
    const floors = running.filter(({ isFloor }) => isFloor).length;
    const always = floors === 0 ? '' : `, ${floors} of them floors, which always run`;
    return `${(0,plural/* plural */.L)(running.length, 'test')} of ${categories.join(', ')}${always}`;
}

// EXTERNAL MODULE: ./build/engine/inspection/inspection.js
var inspection = __webpack_require__(99094);
// EXTERNAL MODULE: ./build/engine/inspection/inspect-settings.js
var inspect_settings = __webpack_require__(51230);
// EXTERNAL MODULE: ./build/engine/models/describe-failures.js
var describe_failures = __webpack_require__(40549);
// EXTERNAL MODULE: ./build/engine/models/model-failures.js
var model_failures = __webpack_require__(8699);
;// CONCATENATED MODULE: ./build/engine/jobs/stored/check-stored.js


/** Enough to tell another model, or another order of the rows. */
const askedRows = 50;
/** What rounding to three digits or another runtime changes, in parts of a number above 1. */
const check_stored_tolerance = 1e-3;
/**
 * Asks the model for the first rows: a what-if is told by the difference from what was stored, so that both must be of one
 * model. Throws DataError, with the first row that differs.
 */
async function checkStored(model, path, { table, rowNumbers }, stored) {
    const count = Math.min(askedRows, table.rowCount);
    const rows = Array.from({ length: count }, (_, row) => row);
    const { predictions } = await model.predictEach((0,data_table/* takeRows */.LY)(table, rows));
    const [said, kept] = [numbersOf(predictions), numbersOf(stored)];
    const width = said.length / Math.max(1, count);
    for (const [place, number] of said.entries()) {
        const other = kept[place] ?? NaN;
        // What it fails on now is told elsewhere.
        if (Number.isNaN(number) || Math.abs(number - other) <= check_stored_tolerance * Math.max(1, Math.abs(number)))
            continue;
        const row = rowNumbers[Math.floor(place / width)] ?? 0;
        throw new data_error.DataError(`The stored predictions are not what the model says: of row ${row} of ${path} ${other} is stored, and the model ` +
            `answers ${number}. Make them again with this model, or leave one of the two out.`);
    }
}
function numbersOf(predictions) {
    return predictions.kind === 'values' ? predictions.values : predictions.probabilities;
}

;// CONCATENATED MODULE: ./build/engine/jobs/find-failure-cause.js


/** Of a table with more columns the likeliest are tried. */
const mostTried = 50;
/**
 * Finds the column for whose cell the model fails on a row: a good row's cell is put in its place, column by column, the
 * likeliest first, until the model answers. `inputs`: the columns that the model is given. `good`: of the same data or
 * of the others. `undefined` when no single cell is to blame, or nothing is good.
 */
async function findFailureCause(model, table, row, inputs, good, reference) {
    const alone = (0,data_table/* takeRows */.LY)(table, [row]);
    if (await isAnswered(model, alone)) {
        return { kind: 'other-rows', columns: inputs.filter((name) => turnsToFractions(table, reference, name)) };
    }
    const [goodRow] = good.rows;
    if (goodRow === undefined)
        return undefined;
    const suspicions = new Map(inputs.map((name) => [name, suspicionOf(cellOf(table, name, row), good, name)]));
    const ranked = [...inputs].sort((a, b) => (suspicions.get(b) ?? 0) - (suspicions.get(a) ?? 0));
    for (const column of ranked.slice(0, mostTried)) {
        if (!model.mayRisk())
            break;
        const healed = (0,data_table/* withColumn */.jO)(alone, column, [cellOf(good.table, column, goodRow)]);
        if (await isAnswered(model, healed))
            return { kind: 'cell', column, cell: cellOf(table, column, row) };
    }
    return undefined;
}
async function isAnswered(model, rows) {
    try {
        await model.predict(rows);
        return true;
    }
    catch (error) {
        if (error instanceof models_model/* ModelError */.m)
            return false;
        throw error;
    }
}
/** 2: no good row has a cell of this kind there; 1: none has this text; 0: nothing odd. */
function suspicionOf(cell, { table, rows }, name) {
    const cells = (0,data_table/* columnOf */.uV)(table, name);
    const kind = find_failure_cause_kindOf(cell);
    if (!rows.some((row) => find_failure_cause_kindOf(cells.cell(row)) === kind))
        return 2;
    return typeof cell === 'string' && !rows.some((row) => cells.cell(row) === cell) ? 1 : 0;
}
function find_failure_cause_kindOf(cell) {
    if (cell === null)
        return 'null';
    return typeof cell === 'number' ? (Number.isInteger(cell) ? 'integer' : 'fraction') : typeof cell;
}
/** Whole numbers in the reference; with a null here, pandas makes all of the column fractions (see `ColumnKinds`). */
function turnsToFractions(table, reference, name) {
    const [here, there] = [(0,data_table/* columnOf */.uV)(table, name), reference.column(name)];
    return (there !== undefined &&
        there.length > 0 &&
        there.every((cell) => find_failure_cause_kindOf(cell) === 'integer') &&
        here.some((cell) => cell === null || find_failure_cause_kindOf(cell) === 'fraction'));
}
function cellOf(table, name, row) {
    return (0,data_table/* columnOf */.uV)(table, name).cell(row);
}

;// CONCATENATED MODULE: ./build/engine/jobs/answer-datasets.js





/** A traceback is 4,000 characters at most. */
const answer_datasets_mostWords = 5000;
/**
 * Predicts both datasets, each once, unless that was done beforehand. Rows on which the model fails are set apart, and the first of them is looked into;
 * when most rows of a dataset fail, there are no predictions at all, as in a data-only run. `inputs`: the columns that
 * the model is given. Throws DataError when what was stored is not what the model says. `startPatience`: called for each dataset, makes what tells that enough of its rows were asked for.
 */
async function answerDatasets(model, files, inputs, startPatience = () => undefined) {
    if (!model)
        return onlyStored(files);
    const answer = async (role) => {
        const { path, data, stored } = files[role];
        if (!stored)
            return model.predictEach(data.table, startPatience());
        await checkStored(model, path, data, stored.predictions);
        return { predictions: stored.predictions, failures: undefined };
    };
    const reference = await answer('reference');
    const evaluation = await answer('evaluation');
    const describe = async (role, { failures, predictions: { rowCount } }) => {
        if (!failures)
            return undefined;
        const { path, data } = files[role];
        const good = goodRows(files, role === 'evaluation' ? { evaluation, reference } : { reference });
        const [row] = failures.alone;
        const table = files.reference.data.table;
        const cause = row === undefined ? undefined : await findFailureCause(model, data.table, row, inputs, good, table);
        const places = failures.rows.map((one) => data.rowNumbers[one] ?? one + 1);
        return { ...failures, places, rowCount, file: (0,external_node_path_.basename)(path), cause };
    };
    const failures = {
        reference: await describe('reference', reference),
        evaluation: await describe('evaluation', evaluation),
    };
    for (const role of ['evaluation', 'reference']) {
        const failed = failures[role];
        if ((0,model_failures/* isBroken */.Q)(failed)) {
            return withoutAnswers(failures, (0,describe_failures/* describeFailures */.n)(role, failed, answer_datasets_mostWords));
        }
    }
    const predictions = {
        reference: reference.predictions,
        evaluation: evaluation.predictions,
    };
    return {
        model,
        predictions: (role) => Promise.resolve(predictions[role]),
        failures,
        brokenModel: undefined,
    };
}
function onlyStored({ reference, evaluation }) {
    const stored = { reference: reference.stored, evaluation: evaluation.stored };
    return {
        model: undefined,
        predictions: (role) => Promise.resolve(stored[role]?.predictions),
        failures: { reference: undefined, evaluation: undefined },
        brokenModel: undefined,
    };
}
function withoutAnswers(failures, brokenModel) {
    return { model: undefined, predictions: () => Promise.resolve(undefined), failures, brokenModel };
}
/** Those of the first dataset that has any. */
function goodRows(files, answered) {
    for (const role of ['evaluation', 'reference']) {
        const answer = answered[role];
        if (!answer)
            continue;
        const { table } = files[role].data;
        const failing = new Set(answer.failures?.rows);
        const rows = Array.from({ length: answer.predictions.rowCount }, (_, row) => row).filter((row) => !failing.has(row));
        if (rows.length > 0)
            return { table, rows };
    }
    return { table: files.reference.data.table, rows: [] };
}

;// CONCATENATED MODULE: ./build/engine/inspection/try-rows.js



/** Few, so that a slow model is stopped soon after its time. */
const triedAtOnce = 32;
/** For each dataset: a quick model is asked for all rows, a slow one for as many as it answers meanwhile. */
const budgetMs = 3000;
/** Of the model's about a row, in characters. */
const try_rows_mostWords = 300;
/**
 * Asks the model for the rows as they are, reference first, as a job does before anything else. How many it answered is a
 * fact, and so is on which it failed, since a job sets those apart; that it fails on most of them is a problem. `path`:
 * of the model, for people; `setting`: the one that gave it. `inputs`: the columns that it is given.
 */
async function tryRows({ setting, path }, model, files, inputs, notes, now = () => performance.now()) {
    const startPatience = () => {
        const endMs = now() + budgetMs;
        return () => now() > endMs;
    };
    const { predictions, failures, brokenModel } = await answerDatasets(model, files, inputs, startPatience);
    if (brokenModel !== undefined)
        return notes.refuse(setting, brokenModel);
    const answered = [];
    const failed = [];
    for (const role of ['reference', 'evaluation']) {
        const asked = (await predictions(role))?.rowCount ?? 0;
        const { rowCount } = files[role].data.table;
        const some = failures[role];
        const rows = asked === rowCount
            ? `${(0,group_thousands/* groupThousands */.Z)(rowCount)} ${role} rows`
            : `the first ${(0,group_thousands/* groupThousands */.Z)(asked)} of ${(0,group_thousands/* groupThousands */.Z)(rowCount)} ${role} rows`;
        const all = asked === rowCount ? 'all ' : '';
        answered.push(some ? `${(0,group_thousands/* groupThousands */.Z)(asked - some.rows.length)} of ${rows}` : `${all}${rows}`);
        if (some)
            failed.push((0,describe_failures/* describeFailures */.n)(role, some, try_rows_mostWords).replaceAll(/\s+/g, ' '));
    }
    notes.facts.push(`model ${path}: opens, and answered ${answered.join(' and ')}`, ...failed);
}

;// CONCATENATED MODULE: ./build/engine/inspection/inspect-job.js























/**
 * Looks at all that a stress test would use, with the same code, and measures nothing: task, parameters, files, columns,
 * labels, the model and what it answers to the rows. Each part is looked at as far as the others allow, so that all
 * problems are found at once.
 */
async function inspectJob(asked, edges) {
    const notes = new inspection/* Notes */.u();
    const spec = await fetchEach(asked, edges, notes);
    const { params: settings, known, selected } = await (0,inspect_settings/* inspectSettings */.u)(spec, notes);
    const modelClasses = await notes.attempt('model-uri', () => inspect_job_readClasses(spec));
    const names = known && namesFromModel(modelClasses, known);
    const reference = await inspectDataset('reference', spec, known, settings, notes, undefined, names);
    const evaluation = await inspectDataset('evaluation', spec, known, settings, notes, reference, names);
    if (reference) {
        await notes.check('exclude-columns', () => checkExcludedColumns(reference, spec.excludeColumns));
    }
    const data = known && reference && evaluation && (await compare(spec, known, reference, evaluation, notes));
    if (data && selected)
        await notes.check('tests', () => (0,check_params/* checkColumns */.O)(selected, data));
    const areNamed = settings?.classNames !== undefined;
    // Names that are given need no data to be compared.
    const classNames = settings?.classNames ?? data?.classNames;
    const classes = classNames &&
        (await notes.attempt('class-names', () => {
            refuseClassifier(modelClasses, known ?? 'binary-classification');
            return matchClasses(modelClasses, classNames, areNamed);
        }));
    if (classes)
        notes.facts.push(...classes.notes);
    const tests = selected && known && settings && foreseenTests(spec, known, settings, data?.files);
    if (tests)
        notes.facts.push(countTests(tests, spec.categories));
    const found = () => ({
        problems: notes.problems,
        facts: notes.facts,
        tests,
        sizes: { reference: reference && sizeOf(reference), evaluation: evaluation && sizeOf(evaluation) },
    });
    edges.onDataInspected(found());
    await inspectModel(spec, known, data, classes, modelClasses, notes, edges);
    return found();
}
function sizeOf({ table }) {
    return { rows: table.rowCount, columns: table.names.length };
}
/** What can be had is on this machine then; what can't stays in `fromHub` or `web`, and is told. */
async function fetchEach(spec, remotes, notes) {
    const { hub } = remotes;
    const { model, tokenizer } = spec.fromHub ?? {};
    const fetched = {
        model: model && (await notes.attempt('model-uri', () => fetchModel(model, hub))),
        tokenizer: tokenizer && (await notes.attempt('model-info', () => fetchTokenizer(tokenizer, hub))),
        reference: await notes.attempt('reference-uri', () => fetchData('reference', spec, remotes)),
        evaluation: await notes.attempt('evaluation-uri', () => fetchData('evaluation', spec, remotes)),
    };
    notes.facts.push(...notesOf(fetched));
    return withFetched(spec, fetched);
}
/** What the model's file calls its classes. Nothing for a file that is not there, which is told later. */
async function inspect_job_readClasses({ modelPath, modelKwargs, endpoint, settings, }) {
    const found = modelPath === undefined || endpoint
        ? undefined
        : await (0,find_model/* findModel */.P)(modelPath, settings.root, modelKwargs?.file).catch(() => undefined);
    return found && readModelClasses(found.absolutePath, modelKwargs);
}
/** `undefined` when the dataset can't be used, or when what it is for is not known. */
async function inspectDataset(role, spec, task, settings, notes, reference, modelClasses) {
    const { path, params, shards } = spec[role];
    if (spec.fromHub?.[role] || spec[role].web)
        return undefined;
    return notes.attempt(`${role}-uri`, async () => {
        const absolutePath = shards ? path : (await (0,find_file/* findFile */.qE)(path, spec.settings.root, find_file/* dataFiles */.qy)).absolutePath;
        if (!task || !settings) {
            await (settings ? (0,read_source/* readSource */.o)(absolutePath, settings, undefined, shards) : (0,read_table/* readTable */.x)(absolutePath));
            return undefined;
        }
        const dataset = await (0,load_dataset/* loadDataset */.Z)(absolutePath, params, task, reference, modelClasses, shards);
        notes.facts.push(`${role} data ${path}: ${describeDataset(dataset, settings)}`, ...(0,describe_reading/* describeReading */.Y)(path, dataset));
        return dataset;
    });
}
/** `undefined` when the two datasets do not fit each other. */
async function compare(spec, task, reference, evaluation, notes) {
    const { excludeColumns, reference: { params }, settings, } = spec;
    const classNames = await notes.attempt('class-names', () => agreeOnClasses(reference, evaluation));
    const profile = await notes.attempt('evaluation-uri', () => profileFeatures(reference, evaluation, params, excludeColumns, settings.compat));
    const { textFeatures } = reference;
    if (!classNames || !profile)
        return undefined;
    const asked = { task, classNames };
    return {
        files: {
            reference: await inspectStored('reference', spec, reference, asked, notes),
            evaluation: await inspectStored('evaluation', spec, evaluation, asked, notes),
        },
        task,
        modality: (0,modality/* modalityOf */.T)(textFeatures),
        classNames,
        reference,
        evaluation,
        ...profile,
        textFeatures,
    };
}
/** The dataset with what was said of it beforehand, as far as that can be read. */
async function inspectStored(role, spec, data, asked, notes) {
    const { path, predictions } = spec[role];
    const file = await notes.attempt('predictions', async () => {
        if (!predictions)
            return toDataFile(spec[role], data, asked);
        const { absolutePath } = await (0,find_file/* findFile */.qE)(predictions.path, spec.settings.root, find_file/* dataFiles */.qy);
        return toDataFile({ ...spec[role], predictions: { ...predictions, path: absolutePath } }, data, asked);
    });
    if (file?.stored)
        notes.facts.push(`${role} predictions: ${file.stored.described}`);
    return file ?? { path, data };
}
async function inspectModel(spec, task, data, classes, modelClasses, notes, edges) {
    const { modelPath: path, endpoint, settings } = spec;
    if (path === undefined)
        return;
    const setting = endpoint ? 'model.endpoint' : 'model-uri';
    await notes.check(setting, async () => {
        const absolutePath = endpoint
            ? path
            : (await (0,find_model/* findModel */.P)(path, settings.root, spec.modelKwargs?.file)).absolutePath;
        if (!task || !data || !classes) {
            const file = { ...spec, task: task ?? 'binary-classification' };
            await checkModelFile(modelFile(absolutePath, file, edges));
            return;
        }
        const { reference } = data;
        const labels = modelClasses ?? data.classNames;
        const fit = { count: data.classNames.length, columns: classes.columns, labels };
        const fitting = { ...spec, task };
        const model = await openModel(absolutePath, fitting, reference, fit, edges, { batchRows: triedAtOnce });
        try {
            await tryRows({ setting, path }, model, data.files, modelInputs(reference, spec.reference.params), notes);
        }
        finally {
            await model.close();
        }
    });
}

// EXTERNAL MODULE: ./build/domain/web-file.js
var web_file = __webpack_require__(10510);
;// CONCATENATED MODULE: ./build/engine/downloads/adopt-abandoned.js



/** Whoever writes to an unfinished file has done so within this time, or has given up. */
const abandonedMs = 2 * 60_000;
/** A name for the unfinished content of `path` that nobody else has. */
function unfinishedPath(path) {
    return `${path}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.incomplete`;
}
/** Goes on in `own` with what a killed run has left of `path`. A file that is still written to is left alone. */
async function adoptAbandoned(path, own, nowMs) {
    const folder = (0,external_node_path_.dirname)(path);
    for (const name of await (0,promises_.readdir)(folder).catch(() => [])) {
        if (!name.startsWith(`${(0,external_node_path_.basename)(path)}.`) || !/\.[0-9a-f]{12}\.incomplete$/.test(name))
            continue;
        const found = await (0,promises_.stat)((0,external_node_path_.join)(folder, name)).catch(() => undefined);
        if (!found?.isFile() || nowMs - found.mtimeMs < abandonedMs)
            continue;
        const isOurs = await (0,promises_.rename)((0,external_node_path_.join)(folder, name), own).then(() => true, () => false);
        if (isOurs)
            return;
    }
}

;// CONCATENATED MODULE: ./build/engine/downloads/hash-file.js


const chunkBytes = 1024 * 1024;
/** The hash of a file's content, in hex. For `git-sha1` as git names a blob: SHA-1 of `blob <size>\0` and the content. */
async function hashFile(path, kind, sizeBytes) {
    const hash = (0,external_node_crypto_.createHash)(kind === 'sha256' ? 'sha256' : 'sha1');
    if (kind === 'git-sha1')
        hash.update(`blob ${sizeBytes}\0`);
    const file = await (0,promises_.open)(path);
    try {
        const buffer = Buffer.allocUnsafe(chunkBytes);
        for (;;) {
            const { bytesRead } = await file.read(buffer, 0, chunkBytes);
            if (bytesRead === 0)
                return hash.digest('hex');
            hash.update(buffer.subarray(0, bytesRead));
        }
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./build/engine/downloads/name-file.js




const formatsByType = {
    'text/csv': 'csv',
    'application/csv': 'csv',
    'application/json': 'json',
    'application/jsonl': 'jsonl',
    'application/jsonlines': 'jsonl',
    'application/x-jsonlines': 'jsonl',
    'application/x-ndjson': 'jsonl',
    'application/vnd.apache.parquet': 'parquet',
    'application/x-parquet': 'parquet',
};
/**
 * What a downloaded file is called, whose ending tells its format: as its address says, else by its media type. Throws
 * DataError when neither tells one that is read.
 */
function nameFile(url, headers) {
    const last = new URL(url).pathname.split('/').at(-1) ?? '';
    const name = last
        .replaceAll(/[^\w.-]/g, '_')
        .slice(-100)
        .toLowerCase();
    const type = (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
    const format = (0,data_formats/* dataFormatOf */.H0)(name) ?? formatsByType[type];
    if (format === undefined) {
        const told = type === '' ? 'no media type' : `the media type ${(0,show_foreign/* showForeign */.Ql)(type, 100)}`;
        throw new data_error.DataError(`${(0,web_address/* showAddress */.m)(url)} has no ending of a data format, and the server tells ${told}: the embedded engine reads ${(0,data_formats/* listDataEndings */.XO)()}. Download it in an earlier step, under a name with its ending.`);
    }
    const { ending, mayBePacked } = data_formats/* dataFormats */.Z5[format];
    const whole = (0,data_formats/* dataFormatOf */.H0)(name) === undefined ? `${name || 'data'}${ending}` : name;
    // What was stored packed comes packed, whatever is asked for.
    const isPacked = /^(?:x-)?gzip$/i.test(headers['content-encoding'] ?? '');
    return isPacked && mayBePacked && !whole.endsWith('.gz') ? `${whole}.gz` : whole;
}

;// CONCATENATED MODULE: ./build/engine/downloads/read-headers.js
/** Whether an answer is a page for people: of a login, a proxy, an error that is none. */
function read_headers_isPage(headers) {
    return /\bhtml\b/i.test(headers['content-type'] ?? '');
}
/** What of a file an answer of status 200 or 206 brings. */
function partOf({ statusCode, headers }) {
    const length = headers['content-length'];
    if (statusCode !== 206)
        return { start: 0, wholeBytes: length === undefined ? undefined : Number(length) };
    // `bytes 100-199/200`
    const [, start, whole] = /^bytes (\d{1,15})-\d{1,15}\/(\d{1,15}|\*)$/.exec(headers['content-range'] ?? '') ?? [];
    return {
        start: Number(start ?? -1),
        wholeBytes: whole === undefined || whole === '*' ? undefined : Number(whole),
    };
}
/** Whether a body that was cut off would have been noticed. */
function tellsItsEnd({ headers }) {
    return headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined;
}

;// CONCATENATED MODULE: ./build/engine/downloads/partial-file.js




/** What has come of a download, in a file: where the connection was cut, the next answer goes on behind it. */
class PartialFile {
    handle;
    written;
    options;
    reported;
    /** What tells that the rest is of the same content (RFC 9110, 13.1.5). */
    etag;
    constructor(handle, written, options) {
        this.handle = handle;
        this.written = written;
        this.options = options;
        this.reported = written;
    }
    /** What is there already is the beginning, unless it is too long for that. */
    static async open(path, options) {
        const handle = await options.guard(() => (0,promises_.open)(path, 'a+'));
        const file = new PartialFile(handle, (await handle.stat()).size, options);
        if (file.written > options.mostBytes)
            await file.restart();
        return file;
    }
    get writtenBytes() {
        return this.written;
    }
    /** Of the next request. */
    headers() {
        if (this.written === 0)
            return {};
        const range = `bytes=${this.written}-`;
        if (this.options.isChecked)
            return { range };
        return this.etag === undefined ? {} : { range, 'if-range': this.etag };
    }
    /** Whether more was written since it was last asked. */
    hasProgress() {
        const isMore = this.written > this.reported;
        this.reported = this.written;
        return isMore;
    }
    /**
     * Writes an answer of status 200 or 206, or starts anew after one of 416. Throws ExchangeFault for a web page, another
     * part than the next one, and an answer that ends too early.
     */
    async take(message, onPiece) {
        const { options } = this;
        const { headers, statusCode } = message;
        if (statusCode === 416)
            await this.refuse(message, 'got no more of the file');
        if (read_headers_isPage(headers)) {
            message.destroy();
            throw new exchange_fault/* ExchangeFault */.Og('not-http', 'got a web page instead of the file');
        }
        const { start, wholeBytes } = partOf(message);
        const isOther = start > 0 && !options.isChecked && headers.etag !== this.etag;
        if (isOther)
            await this.refuse(message, 'got part of another version of the file');
        if (start !== this.written)
            await this.restart();
        if (start !== 0 && start !== this.written)
            await this.refuse(message, 'got another part of the file than it asked for');
        if (start === 0)
            this.etag = strongTag(headers.etag);
        for await (const piece of (0,exchange/* piecesOf */.Xe)(message)) {
            onPiece();
            if (this.written > options.mostBytes)
                return;
            await options.guard(() => this.handle.appendFile(piece));
            this.written += piece.length;
            options.onProgress(this.written);
        }
        if (wholeBytes !== undefined && this.written < wholeBytes) {
            throw new exchange_fault/* ExchangeFault */.Og('cut-off', `got an answer that was cut off after ${this.written} bytes`);
        }
    }
    async close() {
        await this.handle.close();
    }
    async restart() {
        await this.options.guard(() => this.handle.truncate(0));
        this.written = 0;
        this.etag = undefined;
    }
    /** Has the next request ask for all of it. */
    async refuse(message, why) {
        message.destroy();
        await this.restart();
        throw new exchange_fault/* ExchangeFault */.Og('cut-off', why);
    }
}
/** A weak one says only that two versions mean the same. */
function strongTag(etag) {
    return etag?.startsWith('"') ? etag : undefined;
}

// EXTERNAL MODULE: ./build/domain/is-loopback.js
var is_loopback = __webpack_require__(19079);
;// CONCATENATED MODULE: ./build/engine/downloads/send.js






const maxRedirects = 8;
/** A server that asks for more is not waited for. */
const send_longestPauseMs = 10 * 60_000;
const mostErrorBytes = 256 * 1024;
/** Follows redirects, and nothing goes anywhere in the clear. */
function createSend({ world, random = Math.random, idleLimitMs = 60_000 }) {
    const connections = (0,http_connections/* createConnections */.E)((url) => world.proxyFor(url), undefined);
    return async (download) => {
        const { url, hasProgress = () => false, toError } = download;
        for (let attempts = 1;; attempts++) {
            const answer = await follow(download);
            if ('result' in answer)
                return answer.result;
            const { failure } = answer;
            if (hasProgress())
                attempts = 1;
            const error = toError(failure);
            const pauseMs = pauseBefore(attempts, failure);
            if (attempts >= retry/* defaultAttempts */.MZ || !isPassing(failure, url) || pauseMs > send_longestPauseMs)
                throw error;
            world.log.debug(`${error.message} Trying again in ${pauseMs} ms.`);
            await (0,stop_reason/* pause */.v)(pauseMs, world);
        }
    };
    async function follow(download) {
        const { headers, take, takes = isGood } = download;
        let { url } = download;
        for (let redirects = 0;; redirects++) {
            const answer = await (0,exchange/* receive */.uZ)({
                method: 'GET',
                url,
                headers: { ...headers(url), 'user-agent': 'rime-model-gate', 'accept-encoding': 'identity' },
                body: undefined,
                timeoutMs: idleLimitMs,
                signal: world.signal,
                agent: connections.agentFor(url, { keepAlive: true }),
                ca: connections.ca,
            }, async (message, onPiece) => {
                const { statusCode: status = 0, headers } = message;
                if (takes(status))
                    return { result: await take(message, onPiece) };
                const body = await (0,exchange/* readText */.yR)(message, mostErrorBytes);
                return { failure: { kind: 'refusal', status, headers, body, origin: url.origin } };
            }).catch((error) => {
                if (error instanceof exchange_fault/* ExchangeFault */.Og)
                    return { failure: error };
                throw error;
            });
            world.log.debug(`GET ${showPath(url, download.url)} → ${outcomeOf(answer)}`);
            if ('result' in answer || answer.failure instanceof exchange_fault/* ExchangeFault */.Og)
                return answer;
            const target = redirects < maxRedirects ? redirectOf(answer.failure, url) : undefined;
            if (!target)
                return answer;
            if (!isSafe(target, download.url))
                return { failure: { kind: 'unsafe-redirect', origin: target.origin } };
            url = target;
        }
    }
    function pauseBefore(repeat, failure) {
        const retryAfter = 'headers' in failure ? failure.headers['retry-after'] : undefined;
        return Math.max((0,retry/* askedPauseMs */.Lo)(retryAfter, world.clock.now()) ?? 0, (0,retry/* ownPauseMs */.Le)(repeat, random));
    }
}
function isGood(status) {
    return status >= 200 && status < 300;
}
function isPassing(failure, { origin }) {
    if (failure instanceof exchange_fault/* ExchangeFault */.Og)
        return failure.kind === 'not-http' || (0,retry/* mayRetry */.KO)(true, failure);
    if (failure.kind === 'unsafe-redirect')
        return false;
    // A signed link may have run out meanwhile: the next attempt gets a new one.
    return (0,retry/* mayRetry */.KO)(true, failure) || (failure.origin !== origin && failure.status === 403);
}
/** A query may be a key, and the path of another origin may be signed, too. */
function showPath(url, asked) {
    return url.origin === asked.origin ? url.pathname : url.origin;
}
function outcomeOf(answer) {
    if ('result' in answer)
        return 'ok';
    return 'status' in answer.failure ? answer.failure.status : answer.failure.kind;
}
function redirectOf({ status, headers: { location } }, from) {
    const isRedirect = [301, 302, 303, 307, 308].includes(status);
    return isRedirect && location !== undefined && URL.canParse(location, from.href)
        ? new URL(location, from)
        : undefined;
}
/** Only what is asked for on this machine may lead to another service of it. */
function isSafe({ protocol, hostname, username, password }, asked) {
    const isEncrypted = protocol === 'https:' || (protocol === 'http:' && (0,is_loopback/* isLoopback */.U)(hostname));
    const isOwn = protocol === 'https:' || asked.protocol === 'http:';
    return isEncrypted && isOwn && username === '' && password === '';
}

;// CONCATENATED MODULE: ./build/engine/downloads/tell-progress.js

const everyMs = 5000;
/** Tells how far a long download is, every few seconds; `total` in bytes, when it is known. */
function progressTeller(name, { log, clock }) {
    let toldMs = clock.now();
    return (done, total) => {
        if (clock.now() - toldMs < everyMs)
            return;
        toldMs = clock.now();
        if (total === undefined)
            log.info(`${name}: ${(0,format_bytes/* formatBytes */.z)(done)}`);
        else
            log.progress(`${name}: ${(0,format_bytes/* formatBytes */.z)(done)} of ${(0,format_bytes/* formatBytes */.z)(total)}`, { done, total });
    };
}

;// CONCATENATED MODULE: ./build/engine/downloads/to-web-error.js







/** The error of a file that could not be fetched, in one sentence with what to do about it. `hide`: takes secrets out. */
function toWebError(url, failure, nowMs, hide) {
    return new data_error.DataError(hide(describe((0,web_address/* showAddress */.m)(url), failure, nowMs)), { cause: failure });
}
function describe(shown, failure, nowMs) {
    if (failure instanceof exchange_fault/* ExchangeFault */.Og) {
        return `Could not fetch ${shown}: the request ${failure.message}. ${remedyOf(failure)}`;
    }
    if (failure.kind === 'unsafe-redirect') {
        return `${shown} leads to ${failure.origin} without encryption, or with a password, which is not followed.`;
    }
    const { status, headers, origin } = failure;
    const by = origin === new URL(shown).origin ? '' : ` by ${new URL(origin).host}`;
    switch (status) {
        case 401:
            return `${shown} is refused${by} without a login (401): give a signed link to it, or download it in an earlier step.`;
        case 403:
            return `${shown} is refused${by} (403): a signed link may have run out, or its key may not read this file. Make a new one.`;
        case 404:
        case 410:
            return `${shown} is not there (${status}): look for a typing error.`;
        case 429: {
            const pauseMs = (0,retry/* askedPauseMs */.Lo)(headers['retry-after'], nowMs);
            const when = pauseMs ? ` It asks to come back in ${(0,format_duration/* formatDuration */.a)(pauseMs)}.` : ' Try again later.';
            return `${shown} is refused${by} after too many requests (429).${when}`;
        }
        default:
            if (status >= 300 && status < 400)
                return `${shown} leads from one address to the next and ends nowhere.`;
            return `Could not fetch ${shown}: the answer${by} was ${status}.${saidBy(failure)} Try again later.`;
    }
}
function saidBy({ headers, body }) {
    const told = read_headers_isPage(headers) ? 'a web page' : (0,show_foreign/* showForeign */.Ql)(body, 200);
    return told === '' ? '' : ` It says: ${told}.`;
}
function remedyOf({ kind }) {
    switch (kind) {
        case 'tls':
            return 'If a proxy of yours opens TLS, name its CA in NODE_EXTRA_CA_CERTS.';
        case 'proxy-refused':
            return 'Ask for it to be allowed, or download the file in an earlier step.';
        default:
            return 'Can this machine reach it (HTTPS_PROXY)?';
    }
}

;// CONCATENATED MODULE: ./build/engine/downloads/describe-disk.js


/** What is wrong with a cache that can't be written, and the `setting` that names another folder. */
function describeDisk(error, folder, setting, neededBytes) {
    const code = (0,describe_error/* errorCode */.C)(error);
    if (code === 'ENOSPC' || code === 'EDQUOT') {
        const needed = neededBytes === undefined ? '' : `; ${(0,format_bytes/* formatBytes */.z)(neededBytes)} are needed`;
        return `The disk of the cache ${folder} is full${needed}: free some space, or set ${setting} to a folder on another disk.`;
    }
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'ENOTDIR' || code === 'EEXIST') {
        return `The cache ${folder} can't be written (${code}): set ${setting} to a folder that can.`;
    }
    return `The cache ${folder} can't be used: ${(0,describe_error/* errorMessage */.g)(error)}.`;
}

;// CONCATENATED MODULE: ./build/engine/downloads/web-cache.js







/**
 * Files of the web: `<sha256 of the content>/<name>`, and by what they are asked for `<key>.json`. Nothing of it is
 * believed: a content is good when it has its hash. It is written under a name of its own first and never changed after,
 * so that runs that fill one cache at the same time do each other no harm.
 */
class WebCache {
    folder;
    constructor(folder) {
        this.folder = folder;
    }
    /** What an address is kept under: a hash, since its query may be a key. */
    static keyOf(text) {
        return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
    }
    /** Absolute path of what is kept under a key, whole and undamaged, with what is known of it. */
    async find(key) {
        const text = await (0,promises_.readFile)(this.pointerPath(key), 'utf8').catch(() => undefined);
        const kept = text === undefined ? undefined : readPointer(text);
        if (!kept)
            return undefined;
        const path = this.pathOf(kept);
        const found = await (0,promises_.lstat)(path).catch(() => undefined);
        const isWhole = found?.isFile() && (await hashFile(path, 'sha256', found.size)) === kept.sha256;
        return isWhole ? { ...kept, path } : undefined;
    }
    /** Takes a downloaded file over. Returns its path. */
    async keep(key, kept, downloaded) {
        const path = this.pathOf(kept);
        await this.guard(async () => {
            await (0,promises_.mkdir)((0,external_node_path_.join)(this.folder, kept.sha256), { recursive: true });
            await (0,promises_.rename)(downloaded, path);
            await writeWhole(this.pointerPath(key), Buffer.from(JSON.stringify(kept)));
        });
        return path;
    }
    /** Where what is fetched for a key is gathered, after `open`. */
    unfinished(key) {
        return (0,external_node_path_.join)(this.folder, key);
    }
    async open() {
        await this.guard(() => (0,promises_.mkdir)(this.folder, { recursive: true, mode: 0o700 }));
    }
    async drop(downloaded) {
        await (0,promises_.rm)(downloaded, { force: true });
    }
    /** Runs what writes to the cache. Throws DataError that says how to get one that can be written. */
    guard = async (work) => {
        try {
            return await work();
        }
        catch (error) {
            throw new data_error.DataError(describeDisk(error, this.folder, 'cache-dir'), { cause: error });
        }
    };
    pathOf({ sha256, name }) {
        return (0,external_node_path_.join)(this.folder, sha256, name);
    }
    pointerPath(key) {
        return (0,external_node_path_.join)(this.folder, `${key}.json`);
    }
}
function readPointer(text) {
    try {
        const { name, sha256, etag } = JSON.parse(text);
        const isKept = typeof name === 'string' &&
            /^\w[\w.-]{0,120}$/.test(name) &&
            typeof sha256 === 'string' &&
            /^[0-9a-f]{64}$/.test(sha256);
        return isKept ? { name, sha256, etag: typeof etag === 'string' ? etag : undefined } : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/engine/downloads/web-files.js














const defaultMostBytes = 4 * 1024 ** 3;
/** `folder` holds the cache. */
function createWebFiles(folder, parts) {
    const { world, mostBytes = defaultMostBytes } = parts;
    const cache = new WebCache(folder);
    const send = createSend(parts);
    return {
        fetch: async (file, role) => {
            const { url, sha256 } = file;
            const secrets = (0,web_file/* secretsOfAddress */.NC)(url);
            for (const secret of secrets)
                world.log.mask(secret);
            const hide = (text) => secrets.reduce((shown, secret) => shown.replaceAll(secret, '***'), text);
            const shown = (0,web_address/* showAddress */.m)(url);
            const key = WebCache.keyOf(sha256 ?? url);
            const known = await cache.find(key);
            const told = (hash) => [`The ${role} data are ${shown}, SHA-256 ${hash}.`];
            if (known && known.sha256 === sha256)
                return { path: known.path, notes: told(sha256) };
            await cache.open();
            const own = unfinishedPath(cache.unfinished(key));
            // Parts of another version would not be found without the hash.
            if (sha256 !== undefined)
                await adoptAbandoned(cache.unfinished(key), own, world.clock.now());
            try {
                const headers = await download(file, own, known?.etag, hide);
                if (headers === 'unchanged')
                    return { path: known?.path ?? '', notes: told(known?.sha256 ?? '') };
                const kept = { name: nameFile(url, headers), sha256: await check(own, file), etag: headers.etag };
                return { path: await cache.keep(key, kept, own), notes: told(kept.sha256) };
            }
            finally {
                await cache.drop(own);
            }
        },
    };
    /** Returns the headers of the file that came, unless it is still the one of the tag. */
    async function download({ url, sha256 }, own, knownTag, hide) {
        const shown = (0,web_address/* showAddress */.m)(url);
        const tell = progressTeller(shown, world);
        let total;
        const partial = await PartialFile.open(own, {
            mostBytes,
            isChecked: sha256 !== undefined,
            guard: cache.guard,
            onProgress: (written) => tell(written, total),
        });
        const isUnasked = () => partial.writtenBytes === 0;
        try {
            return await send({
                url: new URL(url),
                headers: () => ({
                    ...partial.headers(),
                    ...(knownTag !== undefined && isUnasked() && { 'if-none-match': knownTag }),
                }),
                takes: (status) => status === 200 || status === 206 || status === 416 || (status === 304 && knownTag !== undefined),
                hasProgress: () => partial.hasProgress(),
                take: async (message, onPiece) => {
                    const { headers, statusCode } = message;
                    if (statusCode === 304) {
                        message.destroy();
                        return 'unchanged';
                    }
                    total = partOf(message).wholeBytes;
                    if (statusCode === 200) {
                        refuse(url, message, total);
                        world.log.info(`Fetching ${shown}${total === undefined ? '' : ` (${(0,format_bytes/* formatBytes */.z)(total)})`}`);
                    }
                    await partial.take(message, onPiece);
                    if (partial.writtenBytes > mostBytes)
                        throw web_files_tooLarge(shown, partial.writtenBytes, mostBytes);
                    if (sha256 === undefined && !tellsItsEnd(message)) {
                        throw new data_error.DataError(`${shown} comes without its length, so that nobody can tell whether it is whole: add #sha256= and its SHA-256 to the address.`);
                    }
                    return headers;
                },
                toError: (failure) => toWebError(url, failure, world.clock.now(), hide),
            });
        }
        finally {
            await partial.close();
        }
    }
    /** Before a byte of it is waited for. Throws DataError for a file that will not do. */
    function refuse(url, message, total) {
        try {
            if (read_headers_isPage(message.headers))
                throw webPage(url);
            if (total !== undefined && total > mostBytes)
                throw web_files_tooLarge((0,web_address/* showAddress */.m)(url), total, mostBytes);
            nameFile(url, message.headers);
        }
        catch (error) {
            message.destroy();
            throw error;
        }
    }
}
function webPage(url) {
    return new data_error.DataError(`Instead of data, ${(0,web_address/* showAddress */.m)(url)} gives a web page: is it the address of a page about the file, or does a login stand before it? Give the address that the file itself is downloaded from.`);
}
function web_files_tooLarge(shown, bytes, mostBytes) {
    return new data_error.DataError(`${shown} is too large (${(0,format_bytes/* formatBytes */.z)(bytes)} or more), since at most ${(0,format_bytes/* formatBytes */.z)(mostBytes)} are fetched: download it in an earlier step, and give its path.`);
}
/** The hash of what came. Throws DataError when it is not what was asked for. */
async function check(own, { url, sha256 }) {
    const shown = (0,web_address/* showAddress */.m)(url);
    const handle = await (0,promises_.open)(own);
    const head = Buffer.alloc(64);
    await handle.read(head, 0, head.length, 0);
    await handle.close();
    if (/^\s*<(?:!doctype html|html)\b/i.test(head.toString('latin1'))) {
        throw webPage(url);
    }
    const { size } = await (0,promises_.stat)(own);
    const hash = await hashFile(own, 'sha256', size);
    if (sha256 === undefined || hash === sha256)
        return hash;
    throw new data_error.DataError(`${shown} has another content than its checksum says: ${(0,format_bytes/* formatBytes */.z)(size)} with the SHA-256 ${hash}. If the file was changed on purpose, write that behind #sha256=.`);
}

;// CONCATENATED MODULE: ./build/engine/hub/download-file.js











/** Damaged content may be the fault of one copy: it is fetched once more. */
const mostTries = 2;
/**
 * Fetches one file into the cache as a blob: resumes where a connection was lost, or an earlier run was killed, and
 * checks size and hash of the whole before the blob gets its name. Throws HubError.
 */
async function downloadFile(download, parts) {
    const { file } = download;
    const { cache } = parts;
    const blob = cache.blobPath(file);
    await cache.guard(() => (0,promises_.mkdir)((0,external_node_path_.join)(cache.folder, 'blobs'), { recursive: true }));
    for (let tries = 1;; tries++) {
        const own = unfinishedPath(blob);
        await adoptAbandoned(blob, own, parts.world.clock.now());
        await fetchInto(own, download, parts);
        const problem = await findProblem(own, download);
        if (problem === undefined) {
            await cache.guard(async () => {
                await (0,promises_.rm)(blob, { recursive: true, force: true }); // What is there is damaged, and may be a folder.
                await (0,promises_.rename)(own, blob);
            });
            return;
        }
        await (0,promises_.rm)(own, { force: true });
        if (tries === mostTries)
            throw problem;
        parts.world.log.debug(`${problem.message} Fetching it once more.`);
    }
}
/** Writes the content to `own`, behind what is there, in as many requests as it takes. */
async function fetchInto(own, { repository, commit, file }, { send, cache, world }) {
    const { path, sizeBytes } = file;
    const progress = progressTeller(`${path} of ${repository.id}`, world);
    const partial = await PartialFile.open(own, {
        mostBytes: sizeBytes,
        isChecked: true,
        guard: (work) => cache.guard(work, sizeBytes),
        onProgress: (written) => progress(written, sizeBytes),
    });
    try {
        if (partial.writtenBytes === sizeBytes && sizeBytes > 0)
            return;
        await send({
            asked: { repository, revision: commit, file: path },
            path: `${(0,hub_repository/* pagePath */.HX)(repository)}/resolve/${commit}/${(0,hub_repository/* encodePath */.O0)(path)}`,
            headers: () => partial.headers(),
            hasProgress: () => partial.hasProgress(),
            take: async (message, onPiece) => {
                await partial.take(message, onPiece);
                // An answer that does not tell its end may be cut off without a word.
                if (partial.writtenBytes < sizeBytes && !tellsItsEnd(message)) {
                    throw new exchange_fault/* ExchangeFault */.Og('cut-off', `got an answer that was cut off after ${partial.writtenBytes} bytes`);
                }
            },
        });
    }
    finally {
        await partial.close();
    }
}
const pointerStart = 'version https://git-lfs.github.com/spec/v1';
/** What is wrong with the content that came; `undefined` when it is what the list of files says. */
async function findProblem(own, { repository, file }) {
    const { path, sizeBytes, hash } = file;
    const name = `${path} of ${(0,hub_repository/* nameOf */.Vb)(repository)}`;
    const handle = await (0,promises_.open)(own);
    const head = Buffer.alloc(pointerStart.length);
    const { size } = await handle.stat();
    await handle.read(head, 0, head.length, 0);
    await handle.close();
    if (head.toString('latin1') === pointerStart) {
        return new hub_error/* HubError */.I(`${name} is a Git LFS pointer instead of the file: its owner, or the mirror in HF_ENDPOINT, has to upload the content.`);
    }
    const cure = 'Try again; if it stays so, a proxy or a mirror (HF_ENDPOINT) changes files on their way.';
    if (size !== sizeBytes) {
        const came = size > sizeBytes ? `more than the ${(0,format_bytes/* formatBytes */.z)(sizeBytes)} it has` : (0,format_bytes/* formatBytes */.z)(size);
        return new hub_error/* HubError */.I(`${name} came damaged: ${came} instead of ${(0,format_bytes/* formatBytes */.z)(sizeBytes)}. ${cure}`);
    }
    if ((await hashFile(own, hash.kind, size)) === hash.hex)
        return undefined;
    return new hub_error/* HubError */.I(`${name} came damaged: its content does not have the hash ${hash.hex.slice(0, 12)}…. ${cure}`);
}

// EXTERNAL MODULE: ./build/domain/words/log-safe.js
var log_safe = __webpack_require__(85815);
;// CONCATENATED MODULE: ./build/engine/hub/repo-file.js



/** The hash whose name a blob of the cache bears; `undefined` for another name. */
function hashOfName(name) {
    if (/^[0-9a-f]{64}$/.test(name))
        return { kind: 'sha256', hex: name };
    return /^[0-9a-f]{40}$/.test(name) ? { kind: 'git-sha1', hex: name } : undefined;
}
/**
 * Reads entries as the Hub's `tree` tells them: `{type, path, size, oid, lfs?: {oid, size}}`. Throws HubError for a list of
 * another shape, and for a path that could lead out of its folder.
 */
function readEntries(entries, of) {
    if (!Array.isArray(entries))
        throw unreadable(of, 'it is no list');
    const files = [];
    const folders = [];
    for (const entry of entries) {
        const path = member(entry, 'path');
        if (typeof path !== 'string')
            throw unreadable(of, 'an entry has no path');
        if (!isSafePath(path)) {
            throw unreadable(of, `the path ${JSON.stringify((0,shorten/* shorten */.m)((0,log_safe/* logSafe */.s)(path), 100))} is not safe`);
        }
        if (member(entry, 'type') === 'directory')
            folders.push(path);
        else
            files.push({ path, ...readContent(entry, of) });
    }
    return { files, folders };
}
/** A listing as `readEntries` reads it. */
function toEntries({ files, folders }) {
    return [
        ...folders.map((path) => ({ type: 'directory', path })),
        ...files.map(({ path, sizeBytes: size, hash: { kind, hex } }) => ({
            type: 'file',
            path,
            size,
            ...(kind === 'sha256' ? { lfs: { oid: hex, size } } : { oid: hex }),
        })),
    ];
}
function readContent(entry, of) {
    const lfs = member(entry, 'lfs');
    const [size, oid] = [member(lfs ?? entry, 'size'), member(lfs ?? entry, 'oid')];
    const hash = typeof oid === 'string' ? hashOfName(oid) : undefined;
    const isSize = typeof size === 'number' && Number.isSafeInteger(size) && size >= 0;
    if (!hash || !isSize || (lfs && hash.kind !== 'sha256'))
        throw unreadable(of, 'a size or hash is missing');
    return { sizeBytes: size, hash };
}
const longestPath = 1000;
const longestName = 240;
/** Whether a path stays in its folder on every system. */
function isSafePath(path) {
    const isName = (part) => part !== '' && !/^\.+$/.test(part) && part.length <= longestName;
    // eslint-disable-next-line no-control-regex -- control characters are what this refuses
    return path.length <= longestPath && !/[\\:\u0000-\u001f]/.test(path) && path.split('/').every(isName);
}
function member(value, name) {
    return typeof value === 'object' && value !== null ? value[name] : undefined;
}
function unreadable(of, why) {
    return new hub_error/* HubError */.I(`The list of files of ${of} can't be used: ${why}.`);
}

;// CONCATENATED MODULE: ./build/engine/hub/to-cache-error.js


/** The error of a cache that can't be written: a full disk, a folder that is not ours. */
function toCacheError(error, cacheDir, neededBytes) {
    if (error instanceof hub_error/* HubError */.I)
        return error;
    return new hub_error/* HubError */.I(describeDisk(error, cacheDir, 'HF_HUB_CACHE', neededBytes), 'other', { cause: error });
}

;// CONCATENATED MODULE: ./build/engine/hub/hub-cache.js








/**
 * One repository in the cache that is shared with Python: `blobs/<hash>` holds contents, `snapshots/<commit>/<path>` are
 * relative links to them, `refs/<revision>` hold commits. Lists of files are kept beside them, in `.listings`, which
 * Python does not look at. Nothing of it is believed: a blob is good when its content has the hash that names it.
 * Everything is written under a name of its own first and then renamed, so that runs which fill one cache at the same
 * time do each other no harm. Source of the layout: huggingface_hub documentation, "Understand caching".
 */
class CachedRepository {
    cacheDir;
    folder;
    constructor(cacheDir, repository) {
        this.cacheDir = cacheDir;
        this.folder = (0,external_node_path_.join)(cacheDir, (0,hub_repository/* folderName */.ub)(repository));
    }
    /** The commit that a branch or tag had when it was last asked for. */
    async readRef(revision) {
        const text = await readSmall((0,external_node_path_.join)(this.folder, 'refs', revision));
        return text !== undefined && (0,hub_repository/* isCommit */.WM)(text.trim()) ? text.trim() : undefined;
    }
    async writeRef(revision, commit) {
        if ((await this.readRef(revision)) !== commit)
            await this.write((0,external_node_path_.join)('refs', revision), commit);
    }
    /** What a folder of the repository holds at a commit; `undefined` when it was never listed, or the list is damaged. */
    async readListing(commit, folder) {
        const text = await readSmall(this.listingPath(commit, folder));
        if (text === undefined)
            return undefined;
        try {
            return readEntries(JSON.parse(text), 'the cache');
        }
        catch {
            return undefined;
        }
    }
    async writeListing(commit, folder, listing) {
        await this.write((0,external_node_path_.relative)(this.folder, this.listingPath(commit, folder)), JSON.stringify(toEntries(listing)));
    }
    /** The files of a snapshot, by its links: all that is known of what Python has put there. */
    async listSnapshot(commit) {
        const snapshot = (0,external_node_path_.join)(this.folder, 'snapshots', commit);
        const entries = await (0,promises_.readdir)(snapshot, { recursive: true, withFileTypes: true }).catch(() => []);
        const files = await Promise.all(entries.map(async (entry) => {
            if (!entry.isSymbolicLink())
                return [];
            const path = (0,external_node_path_.join)(entry.parentPath, entry.name);
            const name = (0,external_node_path_.basename)(await (0,promises_.readlink)(path));
            const hash = hashOfName(name);
            const found = hash && (await (0,promises_.lstat)(this.blobPath({ hash })).catch(() => undefined));
            if (!hash || !found)
                return [];
            return [{ path: (0,external_node_path_.relative)(snapshot, path).replaceAll('\\', '/'), sizeBytes: found.size, hash }];
        }));
        return { files: files.flat(), folders: [] };
    }
    blobPath({ hash: { hex } }) {
        return (0,external_node_path_.join)(this.folder, 'blobs', hex);
    }
    /** Whether the content of a file is here, whole and undamaged. */
    async holds(file) {
        const path = this.blobPath(file);
        const found = await (0,promises_.lstat)(path).catch(() => undefined);
        if (!found?.isFile() || found.size !== file.sizeBytes)
            return false;
        return (await hashFile(path, file.hash.kind, found.size)) === file.hash.hex;
    }
    /** Makes the snapshot show the file, whose blob is here. Returns its absolute path in the snapshot. */
    async link(commit, file) {
        const path = (0,external_node_path_.join)(this.folder, 'snapshots', commit, ...file.path.split('/'));
        const target = (0,external_node_path_.relative)((0,external_node_path_.dirname)(path), this.blobPath(file));
        if ((await (0,promises_.readlink)(path).catch(() => undefined)) === target)
            return path;
        const own = this.ownPath();
        await this.guard(async () => {
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
            // Windows lets only some users make links.
            await (0,promises_.symlink)(target, own).catch((error) => {
                if ((0,describe_error/* errorCode */.C)(error) !== 'EPERM')
                    throw error;
                return (0,promises_.copyFile)(this.blobPath(file), own);
            });
            await this.replace(own, path);
        });
        return path;
    }
    /** A path that nobody else has. */
    ownPath() {
        return (0,external_node_path_.join)(this.folder, `.${(0,external_node_crypto_.randomBytes)(8).toString('hex')}.tmp`);
    }
    /** Runs what writes to the cache. Throws HubError that says how to get one that can be written. */
    async guard(work, neededBytes) {
        try {
            return await work();
        }
        catch (error) {
            throw toCacheError(error, this.cacheDir, neededBytes);
        }
    }
    listingPath(commit, folder) {
        return (0,external_node_path_.join)(this.folder, '.listings', commit, `${encodeURIComponent(folder)}.json`);
    }
    async write(path, text) {
        await this.guard(async () => {
            const target = (0,external_node_path_.join)(this.folder, path);
            const own = this.ownPath();
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
            await (0,promises_.writeFile)(own, text);
            await this.replace(own, target);
        });
    }
    async replace(own, target) {
        await (0,promises_.rename)(own, target).catch(async (error) => {
            await (0,promises_.rm)(own, { force: true });
            throw error;
        });
    }
}
const mostSmallBytes = 8 * 1024 * 1024;
async function readSmall(path) {
    const found = await (0,promises_.lstat)(path).catch(() => undefined);
    if (!found?.isFile() || found.size > mostSmallBytes)
        return undefined;
    return (0,promises_.readFile)(path, 'utf8').catch(() => undefined);
}

;// CONCATENATED MODULE: ./build/engine/hub/hub-environment.js



/**
 * Reads `HF_ENDPOINT`, `HF_TOKEN`, `HF_HUB_CACHE`, `HF_HOME` and `HF_HUB_OFFLINE`; `homeDir` is the user's folder.
 * Throws HubError for an endpoint that would be spoken to in the clear, and for a token that no header can hold.
 * Source: huggingface_hub documentation, "Environment variables".
 */
function readHubEnvironment(env, homeDir) {
    const token = env.HF_TOKEN?.trim();
    if (token !== undefined && !/^[\x21-\x7e]*$/.test(token)) {
        throw new hub_error/* HubError */.I('HF_TOKEN holds a blank, a line break or a character outside ASCII: copy the token again.');
    }
    return {
        endpoint: readEndpoint(env.HF_ENDPOINT),
        token: token === '' ? undefined : token,
        cacheDir: findCacheDir(env, homeDir),
        isOffline: /^(?:1|on|yes|true)$/i.test(env.HF_HUB_OFFLINE ?? ''),
    };
}
function readEndpoint(given) {
    const text = given?.trim() || 'https://huggingface.co';
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && (0,is_loopback/* isLoopback */.U)(url.hostname));
    if (url && isSafe && url.username === '' && url.password === '') {
        return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
    }
    throw new hub_error/* HubError */.I('HF_ENDPOINT must be an https:// address without a password in it, such as https://huggingface.co; plain http:// is for this machine alone.');
}
function findCacheDir(env, homeDir) {
    const expand = (path) => path.replace(/^~(?=$|[/\\])/, homeDir);
    if (env.HF_HUB_CACHE)
        return expand(env.HF_HUB_CACHE);
    if (env.HF_HOME)
        return (0,external_node_path_.join)(expand(env.HF_HOME), 'hub');
    return (0,external_node_path_.join)(expand(env.XDG_CACHE_HOME || (0,external_node_path_.join)(homeDir, '.cache')), 'huggingface', 'hub');
}

;// CONCATENATED MODULE: ./build/engine/hub/to-hub-error.js







/** The error of a request that did not succeed, in one sentence with what to do about it. */
function toHubError(asked, { endpoint, token }, failure, nowMs) {
    const { repository, revision, file } = asked;
    const name = (0,hub_repository/* nameOf */.Vb)(repository);
    const what = file === undefined ? name : `${file} of ${name}`;
    if (failure instanceof exchange_fault/* ExchangeFault */.Og) {
        const message = `Could not fetch ${what} from ${new URL(endpoint).host}: the request ${failure.message}. ${to_hub_error_remedyOf(failure)}`;
        return new hub_error/* HubError */.I(hide(message, token), 'other', { cause: failure });
    }
    if (failure.kind === 'unsafe-redirect') {
        return new hub_error/* HubError */.I(`The Hub sends ${repository.id} to ${failure.origin} without encryption, which is not followed.`);
    }
    const { status, headers } = failure;
    const code = headers['x-error-code'];
    const page = `${endpoint}${(0,hub_repository/* pagePath */.HX)(repository)}`;
    const host = new URL(failure.origin).host;
    if (code === 'GatedRepo') {
        return new hub_error/* HubError */.I(token === undefined
            ? `${capital(name)} is gated: accept its conditions on ${page}, then set HF_TOKEN to a token of that account.`
            : `${capital(name)} is gated, and the account of HF_TOKEN has not got access: accept its conditions on ${page}.`, 'no-repository');
    }
    if (code === 'RevisionNotFound') {
        return new hub_error/* HubError */.I(`${capital(name)} has no revision ${JSON.stringify(revision)}.`, 'no-revision');
    }
    if (code === 'EntryNotFound') {
        return new hub_error/* HubError */.I(`${capital(name)} has no file ${file ?? 'of that name'} at ${revision}.`, 'no-file');
    }
    if (status === 401 || code === 'RepoNotFound' || status === 404) {
        return new hub_error/* HubError */.I(tellMissing(name, page, token, headers), 'no-repository');
    }
    if (status === 403) {
        return new hub_error/* HubError */.I(`${host} does not let ${what} be fetched (403). Does HF_TOKEN hold a token that may read it?`, 'no-repository');
    }
    if (status === 429) {
        const pauseMs = (0,retry/* askedPauseMs */.Lo)(headers['retry-after'], nowMs);
        const when = pauseMs ? ` It asks to come back in ${(0,format_duration/* formatDuration */.a)(pauseMs)}.` : '';
        const hint = token === undefined ? ' With HF_TOKEN the limits are higher.' : '';
        return new hub_error/* HubError */.I(`${host} has had too many requests (429) to give ${what}.${when}${hint}`);
    }
    const said = headers['x-error-message'] ?? (read_headers_isPage(failure.headers) ? 'a web page' : failure.body);
    const told = (0,show_foreign/* showForeign */.Ql)(String(said), 200);
    const reason = told === '' ? '' : ` It says: ${told}.`;
    return new hub_error/* HubError */.I(hide(`Could not fetch ${what}: ${host} answered ${status}.${reason} Try again later.`, token));
}
function tellMissing(name, page, token, { 'x-error-message': said }) {
    if (token === undefined) {
        return `${capital(name)} does not exist at ${page}, or is private and needs HF_TOKEN: look for a typing error, or set HF_TOKEN.`;
    }
    const isRefused = typeof said === 'string' && /invalid (?:credentials|username|user access token)/i.test(said);
    return isRefused
        ? `HF_TOKEN is not accepted for ${name}: it has expired or was copied wrong. Make a new one, or unset it for public repositories.`
        : `${capital(name)} does not exist at ${page}, or HF_TOKEN may not read it: look for a typing error, or give the token access.`;
}
function to_hub_error_remedyOf({ kind }) {
    switch (kind) {
        case 'tls':
            return 'If a proxy of yours opens TLS, name its CA in NODE_EXTRA_CA_CERTS.';
        case 'proxy-refused':
            return 'Ask for it to be allowed, or fill the cache elsewhere and set HF_HUB_OFFLINE=1.';
        case 'not-http':
            return 'A proxy or a login page may stand between: look at HF_ENDPOINT and HTTPS_PROXY.';
        default:
            return 'Can this machine reach it (HTTPS_PROXY, HF_ENDPOINT)? Without it, fill the cache elsewhere and set HF_HUB_OFFLINE=1.';
    }
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
/** A server may echo what it was sent. */
function hide(message, token) {
    return token === undefined || token.length < 8 ? message : message.replaceAll(token, '***');
}

;// CONCATENATED MODULE: ./build/engine/hub/hub-send.js


/** The token goes to the endpoint's own origin and nowhere else, wherever the Hub keeps its files. */
function createHubSend(environment, parts) {
    const { endpoint, token } = environment;
    const { origin } = new URL(endpoint);
    const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` };
    const send = createSend(parts);
    return ({ asked, path, headers = () => ({}), ...rest }) => send({
        ...rest,
        url: new URL(`${endpoint}${path}`),
        headers: (target) => ({ ...headers(), ...(target.origin === origin && authorization) }),
        toError: (failure) => toHubError(asked, environment, failure, parts.world.clock.now()),
    });
}

;// CONCATENATED MODULE: ./build/engine/hub/read-bytes.js


/** The asked part of a file from an answer that holds it, or that holds the whole file. Throws ExchangeFault for any other. */
async function readBytes(message, { from, to, sizeBytes }, onPiece) {
    const isPart = message.statusCode === 206;
    const range = message.headers['content-range'];
    if (isPart && range !== `bytes ${from}-${to - 1}/${sizeBytes}`) {
        message.destroy();
        throw new exchange_fault/* ExchangeFault */.Og('cut-off', 'got another part of the file than it asked for');
    }
    const bytes = new Uint8Array(to - from);
    // A server without ranges sends the whole file.
    let at = isPart ? from : 0;
    for await (const piece of (0,exchange/* piecesOf */.Xe)(message)) {
        onPiece();
        const useful = piece.subarray(Math.max(0, from - at), Math.max(0, to - at));
        if (useful.length > 0)
            bytes.set(useful, Math.max(at, from) - from);
        at += piece.length;
        if (at >= to)
            break;
    }
    if (at < to)
        throw new exchange_fault/* ExchangeFault */.Og('cut-off', `got an answer that was cut off at byte ${at}`);
    return bytes.buffer;
}

;// CONCATENATED MODULE: ./build/engine/hub/open-remote-file.js


/**
 * A file of the Hub of which only what is needed is fetched, by range requests; each piece has its right length, but no
 * hash to be checked against. `slice` throws HubError.
 */
function openRemoteFile({ repository, commit, file }, send) {
    const { path, sizeBytes } = file;
    return {
        byteLength: sizeBytes,
        slice: async (start, end = sizeBytes) => {
            const [from, to] = [Math.max(0, start), Math.min(end, sizeBytes)];
            if (from >= to)
                return new ArrayBuffer(0);
            return send({
                asked: { repository, revision: commit, file: path },
                path: `${(0,hub_repository/* pagePath */.HX)(repository)}/resolve/${commit}/${(0,hub_repository/* encodePath */.O0)(path)}`,
                headers: () => ({ range: `bytes=${from}-${to - 1}` }),
                take: (message, onPiece) => readBytes(message, { from, to, sizeBytes }, onPiece),
            });
        },
    };
}

;// CONCATENATED MODULE: ./build/engine/hub/hub.js












/** A Hub by the environment's variables, which are read when it is first needed. */
function createHub(env, parts) {
    let known;
    const hub = () => (known ??= connect(env, parts));
    const cacheOf = (repository) => new CachedRepository(hub().environment.cacheDir, repository);
    const { world } = parts;
    return {
        pin: async (repository, revision) => {
            (0,hub_repository/* checkRevision */.G7)(revision);
            if ((0,hub_repository/* isCommit */.WM)(revision))
                return { commit: revision, newId: undefined };
            const cache = cacheOf(repository);
            const { environment, send } = hub();
            if (environment.isOffline) {
                const commit = await cache.readRef(revision);
                if (commit === undefined)
                    throw notCached(`revision ${revision} of ${(0,hub_repository/* nameOf */.Vb)(repository)}`, environment);
                return { commit, newId: undefined };
            }
            const path = `${(0,hub_repository/* apiPath */.So)(repository)}/revision/${encodeURIComponent(revision)}`;
            const told = await send({ asked: { repository, revision }, path, take: readJson });
            const { sha, id } = told.body;
            if (typeof sha !== 'string' || !(0,hub_repository/* isCommit */.WM)(sha)) {
                throw new hub_error/* HubError */.I(`The Hub names no commit for revision ${revision} of ${(0,hub_repository/* nameOf */.Vb)(repository)}.`);
            }
            await cache.writeRef(revision, sha);
            const isRenamed = typeof id === 'string' && id !== repository.id && /^[\w./-]{1,200}$/.test(id);
            return { commit: sha, newId: isRenamed ? id : undefined };
        },
        list: async (repository, commit, folder, isDeep) => {
            const cache = cacheOf(repository);
            const { environment, send } = hub();
            const name = isDeep ? folder : `${folder}/`;
            const kept = await cache.readListing(commit, name);
            if (kept)
                return kept;
            if (environment.isOffline)
                return narrow(await cache.listSnapshot(commit), folder, isDeep);
            const listing = await listAll(repository, commit, folder, isDeep, send);
            await cache.writeListing(commit, name, listing);
            return listing;
        },
        fetch: async (repository, commit, files) => {
            const cache = cacheOf(repository);
            const { environment, send } = hub();
            const paths = [];
            for (const file of files) {
                if (!(await cache.holds(file))) {
                    if (environment.isOffline)
                        throw notCached(`${file.path} of ${(0,hub_repository/* nameOf */.Vb)(repository)}`, environment);
                    world.log.info(`Fetching ${file.path} of ${repository.id} (${(0,format_bytes/* formatBytes */.z)(file.sizeBytes)})`);
                    await downloadFile({ repository, commit, file }, { send, cache, world });
                }
                paths.push(await cache.link(commit, file));
            }
            return paths;
        },
        get isOffline() {
            return hub().environment.isOffline;
        },
        open: (download) => openRemoteFile(download, hub().send),
    };
}
function connect(env, parts) {
    const environment = readHubEnvironment(env, (0,external_node_os_.homedir)());
    if (environment.token !== undefined)
        parts.world.log.mask(environment.token);
    return { environment, send: createHubSend(environment, parts) };
}
/** More than any repository that a gate tests; a Hub that goes on for ever is stopped. */
const mostEntries = 20_000;
const mostPages = 50;
const mostListBytes = 16 * 1024 * 1024;
async function listAll(repository, commit, folder, isDeep, send) {
    const at = folder === '' ? '' : `/${(0,hub_repository/* encodePath */.O0)(folder)}`;
    const path = `${(0,hub_repository/* apiPath */.So)(repository)}/tree/${commit}${at}`;
    const asked = { repository, revision: commit, file: folder === '' ? undefined : folder };
    const entries = [];
    let query = isDeep ? '?recursive=true' : '';
    for (let pages = 0; query !== undefined; pages++) {
        const { body, next } = await send({ asked, path: `${path}${query}`, take: readJson });
        if (!Array.isArray(body))
            throw new hub_error/* HubError */.I(`The Hub gives no list of files of ${(0,hub_repository/* nameOf */.Vb)(repository)}.`);
        entries.push(...body);
        if (entries.length > mostEntries || pages >= mostPages) {
            throw new hub_error/* HubError */.I(`${repository.id} has more than ${mostEntries} files, which are not listed: download what you need in an earlier step, and give its path.`);
        }
        query = next;
    }
    const { files, folders } = readEntries(entries, (0,hub_repository/* nameOf */.Vb)(repository));
    return { files: [...files].sort((a, b) => (a.path < b.path ? -1 : 1)), folders: [...folders].sort() };
}
/** Of a list of all files what a folder holds. */
function narrow({ files }, folder, isDeep) {
    const prefix = folder === '' ? '' : `${folder}/`;
    const below = files.filter(({ path }) => path.startsWith(prefix));
    const direct = below.filter(({ path }) => !path.slice(prefix.length).includes('/'));
    const folders = below.flatMap(({ path }) => {
        const [name = '', ...rest] = path.slice(prefix.length).split('/');
        return rest.length > 0 ? [`${prefix}${name}`] : [];
    });
    return { files: isDeep ? below : direct, folders: [...new Set(folders)].sort() };
}
const readJson = async (message) => {
    const text = await (0,exchange/* readText */.yR)(message, mostListBytes);
    const link = message.headers.link;
    try {
        const body = JSON.parse(text);
        if (typeof body !== 'object' || body === null)
            throw new SyntaxError('no object');
        return { body, next: nextPage(Array.isArray(link) ? link[0] : link) };
    }
    catch {
        const what = /^\s*</.test(text) ? 'a web page' : 'something else';
        throw new exchange_fault/* ExchangeFault */.Og('not-http', `got ${what} instead of JSON`);
    }
};
/** Of a `Link` header, RFC 8288: only the query, so that no page leads elsewhere. */
function nextPage(link) {
    const address = /<([^<>]{1,4000})>\s*;\s*rel="next"/.exec(link ?? '')?.[1];
    const base = 'https://hub.invalid';
    return address !== undefined && URL.canParse(address, base) ? new URL(address, base).search : undefined;
}
function notCached(what, { cacheDir }) {
    return new hub_error/* HubError */.I(`${what} is not in the cache ${cacheDir}, and HF_HUB_OFFLINE forbids to fetch it: run once without it, or restore the cache.`, 'not-cached');
}

;// CONCATENATED MODULE: ./build/engine/data/profile/sort-columns.js

/** Sorts the numbers of all columns, for a moment with nothing else to do: whoever asks for them later has them at once. */
function sortColumns(table) {
    for (const name of table.names) {
        const column = table.column(name);
        if (column?.kind === 'numbers')
            (0,sorted_numbers/* sortedNumbers */.UQ)(column);
    }
}

// EXTERNAL MODULE: ./build/statistics/random.js
var random = __webpack_require__(52167);
// EXTERNAL MODULE: ./build/domain/measures/index.js + 12 modules
var measures = __webpack_require__(57307);
// EXTERNAL MODULE: ./build/domain/vocabulary.js
var vocabulary = __webpack_require__(50669);
// EXTERNAL MODULE: ./build/engine/contract/case-result.js
var case_result = __webpack_require__(92540);
;// CONCATENATED MODULE: ./build/engine/suite/group-causes.js



/** Tests that say what happened, before those that only see that something did. */
const tellingTests = [
    'floor:label_order',
    'floor:ranking',
    'floor:accuracy',
    'text_encoding',
    'text_truncation',
    'frozen_column',
    'swapped_columns',
    'unit_change',
    'category_spelling',
    'feature_type_check',
    'null_check',
    'unseen_categorical',
    'numeric_outlier',
];
/** What they find of a column may be the same thing seen from several sides. */
const dataCategories = ['abnormal-inputs', 'data-cleanliness', 'drift'];
/** From this share of rows in common (Jaccard) two findings are about the same rows. */
const sameRows = 0.8;
/**
 * One cause, one finding: findings on the same rows, on the same column of the data, on all rows by several metrics, or
 * on the subsets of a model that knows nothing are counted once, under the most severe of them and of those the most telling. The others are listed inside it and
 * pass, saying where they are counted.
 */
function groupCauses(results) {
    const open = results
        .flatMap(({ test, cases }) => cases.map((caseResult) => ({ test, caseResult })))
        .filter(({ caseResult }) => severityOf(caseResult) > 0)
        .sort(strongestFirst);
    const changed = new Map();
    while (open.length > 0) {
        const [leader] = open.splice(0, 1);
        if (!leader)
            break;
        const echoes = open.filter((one) => isSameCause(leader, one));
        if (echoes.length === 0)
            continue;
        for (const echo of echoes) {
            open.splice(open.indexOf(echo), 1);
            changed.set(echo.caseResult, countElsewhere(echo.caseResult, leader));
        }
        const also = (0,case_result/* record */.g1)(measures.m.alsoSeenAs, echoes.map(tell));
        const measurements = [...leader.caseResult.measurements, also];
        changed.set(leader.caseResult, { ...leader.caseResult, measurements });
    }
    return results.map((result) => ({
        ...result,
        cases: result.cases.map((caseResult) => changed.get(caseResult) ?? caseResult),
    }));
}
function isSameCause(a, b) {
    return (isSameColumn(a, b) || isWhole(a, b) || isAdrift(a, b) || areSameRows(a.caseResult.rows, b.caseResult.rows));
}
function isSameColumn(a, b) {
    if (![a, b].every(({ test }) => dataCategories.includes(test.category)))
        return false;
    const [ofA, ofB] = [a.caseResult.features, b.caseResult.features];
    const [fewer, more] = ofA.length < ofB.length ? [ofA, ofB] : [ofB, ofA];
    return fewer.length > 0 && fewer.every((feature) => more.includes(feature));
}
/** A metric of all rows each. */
function isWhole(a, b) {
    return [a, b].every(({ test }) => test.testType.startsWith('model_performance:'));
}
/** A model that knows nothing, or answers the wrong way round, fails in some subsets more than in others. */
function isAdrift(a, b) {
    return (a.test.testType.startsWith('floor:') &&
        severityOf(a.caseResult) === vocabulary/* severities */.gO.indexOf('alert') &&
        b.test.category === 'subset-performance');
}
function areSameRows(a, b) {
    if (!a || !b || a.length === 0 || b.length === 0)
        return false;
    // The share can't be reached by sizes that differ more.
    if (Math.min(a.length, b.length) < sameRows * Math.max(a.length, b.length))
        return false;
    const known = new Set(Array.from(a));
    const common = Array.from(b).filter((row) => known.has(row)).length;
    return common >= sameRows * (a.length + b.length - common);
}
function countElsewhere(caseResult, leader) {
    return {
        ...caseResult,
        outcome: { kind: 'measured', severity: 'pass' },
        measurements: [...caseResult.measurements, (0,case_result/* record */.g1)(measures.m.countedUnder, tell(leader))],
    };
}
function tell({ test, caseResult }) {
    const where = caseResult.features.length > 0 ? ` on ${caseResult.features.join(', ')}` : '';
    return `${test.testType}${where} (${vocabulary/* severities */.gO[severityOf(caseResult)] ?? ''})`;
}
/** A test that broke off is nobody's echo. */
function severityOf({ outcome }) {
    return outcome.kind === 'measured' ? vocabulary/* severities */.gO.indexOf(outcome.severity) : 0;
}
function strongestFirst(a, b) {
    return (severityOf(b.caseResult) - severityOf(a.caseResult) ||
        rankOf(a) - rankOf(b) ||
        b.caseResult.impact - a.caseResult.impact);
}
function rankOf({ test }) {
    const rank = tellingTests.indexOf(test.testType);
    return rank < 0 ? tellingTests.length : rank;
}

;// CONCATENATED MODULE: ./build/engine/suite/run-suite.js



/**
 * Runs the tests one after the other, in order. `onProgress` is told the state of all of them whenever one starts or
 * ends. `nowMs`: any clock in milliseconds that does not go back.
 *
 * A model that raises where the test does not reckon with it, and a test with a defect, are errors of that test, an
 * alert with the reason: the others still count, and what it would have found can't pass unseen.
 */
async function runSuite(selected, context, onProgress, nowMs = () => performance.now()) {
    const results = [];
    for (const [position, chosen] of selected.entries()) {
        onProgress(describeProgress(selected, position, true));
        const startedMs = nowMs();
        const cases = await runTest(chosen, context);
        results.push({ test: chosen.test, cases, durationMs: nowMs() - startedMs });
    }
    onProgress(describeProgress(selected, selected.length, false));
    return results;
}
function describeProgress(selected, completed, isRunning) {
    return selected.map(({ test: { testType } }, position) => {
        if (position < completed)
            return { testType, status: 'completed' };
        return { testType, status: isRunning && position === completed ? 'running' : 'pending' };
    });
}
async function runTest({ test, given }, context) {
    try {
        const cases = await test.run(context, given);
        return cases.length > 0 || test.isFloor === true
            ? cases
            : [(0,case_result/* skipped */.hT)('nothing in the data to run this test on')];
    }
    catch (error) {
        if (error instanceof models_model/* ModelError */.m)
            return [(0,case_result/* failed */.gz)(`the model raised: ${(0,shorten/* shorten */.m)(error.message, 600)}`)];
        return [(0,case_result/* failed */.gz)(`could not be measured, by a defect of the engine: ${(0,shorten/* shorten */.m)(String(error), 600)}`)];
    }
}

// EXTERNAL MODULE: ./build/engine/jobs/check-compat.js
var check_compat = __webpack_require__(24355);
;// CONCATENATED MODULE: ./build/engine/jobs/describe-usage.js


/** Shorter is no news. In seconds. */
const longSeconds = 10;
/** A network, which native code runs four to eight times as fast; trees and the like are as quick in WebAssembly. */
const networkRowsPerSecond = 1000;
const installNative = 'npm install onnxruntime-node --onnxruntime-node-install=skip';
/** What a model runs in and how fast, and how long it needs for the rows of both datasets when that is long. */
function describePace(runtime, rowsPerSecond, rowCount) {
    const seconds = rowCount / rowsPerSecond;
    const estimate = seconds < longSeconds
        ? ''
        : `, so about ${(0,format_duration/* formatDuration */.a)(seconds * 1000)} for the ${(0,group_thousands/* groupThousands */.Z)(rowCount)} rows of both datasets; the tests ask for more`;
    const isSlow = estimate !== '' && rowsPerSecond < networkRowsPerSecond && runtime.startsWith('onnxruntime-web');
    const hint = isSlow ? ` It would be several times as fast natively: ${installNative}` : '';
    return `The model runs in ${runtime}: about ${roundRate(rowsPerSecond)} rows a second${estimate}.${hint}`;
}
/** What a model ran in, how fast, and how much of what it was asked it had answered in an earlier run. */
function describeUsage({ runtime, usage }) {
    const { rows, askedMs, rememberedRows } = usage();
    const all = rows + rememberedRows;
    const pace = rows > 0 ? `, about ${roundRate((rows / Math.max(1, askedMs)) * 1000)} rows a second` : '';
    const remembered = rememberedRows > 0
        ? `; ${(0,group_thousands/* groupThousands */.Z)(rememberedRows)} of ${(0,group_thousands/* groupThousands */.Z)(all)} answers came from the cache of an earlier run`
        : '';
    return `The model ran in ${runtime}${pace}${remembered}.`;
}
/** To two digits: more would be noise. */
function roundRate(rate) {
    return (0,group_thousands/* groupThousands */.Z)(Number(rate.toPrecision(2)));
}

// EXTERNAL MODULE: ./build/domain/metrics/confidence.js
var confidence = __webpack_require__(48903);
// EXTERNAL MODULE: ./build/engine/checks/cleanliness/equal-rows.js + 1 modules
var equal_rows = __webpack_require__(48738);
;// CONCATENATED MODULE: ./build/engine/jobs/describe-data.js







/** With fewer evaluation rows most intervals are too wide to tell anything. */
const fewRows = 100;
/**
 * What the reader of a verdict should know about the data and the model's answers, a sentence each. `inputs`: the
 * columns that the model sees.
 */
async function describeData(context, reference, evaluation, inputs) {
    const { rowCount } = evaluation.data.table;
    const { target } = evaluation.data;
    const unlabelled = target ? (0,metrics_target/* countUnlabelled */.YT)(target) : 0;
    return [
        ...(rowCount < fewRows
            ? [
                `There are only ${(0,plural/* plural */.L)(rowCount, 'evaluation row')}: with fewer than ${fewRows} little can be told from chance.`,
            ]
            : []),
        ...(unlabelled > 0
            ? [
                `${unlabelled} of ${(0,plural/* plural */.L)(rowCount, 'evaluation row')} have no label and are left out of all that needs one.`,
            ]
            : []),
        ...[reference, evaluation].flatMap(({ path, data }) => (0,describe_reading/* describeReading */.Y)((0,external_node_path_.basename)(path), data)),
        ...describeLeftOut(context),
        ...describeShared(reference, evaluation, inputs),
        ...(await describeAnswers(context)),
    ];
}
/** More are counted, not listed. */
const shownColumns = 6;
const roleWords = { id: 'id', 'row-number': 'running number', date: 'date' };
function describeLeftOut({ leftOut }) {
    if (leftOut.length === 0)
        return [];
    const names = leftOut
        .slice(0, shownColumns)
        .map(({ name, role }) => `${(0,quote_word/* quoteWord */.X)(name)} (${roleWords[role]})`);
    const more = leftOut.length > shownColumns ? ` and ${leftOut.length - shownColumns} more` : '';
    return [
        `Not tested as features, for what they are: ${names.join(', ')}${more}. What data_params.categorical_features names is tested.`,
    ];
}
function describeShared(reference, evaluation, inputs) {
    if (reference.path === evaluation.path) {
        return ['Reference and evaluation data are the same file, so nothing can have changed between them.'];
    }
    const shared = (0,equal_rows/* countShared */.TP)({ reference: reference.data, evaluation: evaluation.data }, inputs);
    if (shared === 0)
        return [];
    return [
        `${shared} of ${(0,plural/* plural */.L)(evaluation.data.table.rowCount, 'evaluation row')} are in the reference data, too, with the same inputs and label.`,
    ];
}
async function describeAnswers(context) {
    const predictions = await context.predictions('evaluation');
    return predictions?.kind === 'classes' && predictions.rowCount > 0 && (0,confidence/* isHard */.R)(predictions)
        ? [
            'Every probability is 0 or 1: these are classes rather than probabilities, so rankings and confidence say little.',
        ]
        : [];
}

;// CONCATENATED MODULE: ./build/engine/jobs/describe-floors.js


/** What the floors advise about a model that passes them: nobody opens a test that passed. A sentence each. */
function describeFloors(results) {
    return results
        .filter(({ test }) => test.isFloor)
        .flatMap(({ cases }) => cases)
        .flatMap((one) => {
        const [says, lookAt] = [(0,case_result/* measured */.jh)(one, measures.m.whatTheModelDoes), (0,case_result/* measured */.jh)(one, measures.m.lookAt)];
        return says === undefined || lookAt === undefined ? [] : [`The model ${says}: look at ${lookAt}.`];
    });
}

;// CONCATENATED MODULE: ./build/engine/jobs/load-within.js


/**
 * Loads a dataset of at most so many rows, any number when `undefined`; of a longer file no more is read than tells that it
 * is. Throws DataError for one that has more, and names how many fit.
 */
async function loadWithin(maxRows, path, params, ...rest) {
    if (maxRows === undefined)
        return (0,load_dataset/* loadDataset */.Z)(path, params, ...rest);
    const asked = Number(params['nrows'] ?? NaN);
    const refuse = (has) => {
        throw new data_error.DataError(`${has}; this engine reads at most ${maxRows} (--max-rows). Register the data with data_params.nrows of ${maxRows} or ` +
            'fewer, which draws a sample.');
    };
    if (asked > maxRows)
        refuse(`data_params.nrows asks for ${asked} rows of ${path}`);
    if (params['nrows'] !== undefined)
        return (0,load_dataset/* loadDataset */.Z)(path, params, ...rest);
    const read = await (0,load_dataset/* loadDataset */.Z)(path, { ...params, nrows: maxRows + 1, sample: false }, ...rest);
    if (read.table.rowCount + (read.goldlessCount ?? 0) > maxRows)
        refuse(`${path} has more than ${maxRows} rows`);
    return read;
}

// EXTERNAL MODULE: ./build/domain/example-rows.js
var example_rows = __webpack_require__(84281);
// EXTERNAL MODULE: ./build/domain/metrics/predictions.js
var metrics_predictions = __webpack_require__(80957);
// EXTERNAL MODULE: ./build/engine/data/read-target.js + 1 modules
var read_target = __webpack_require__(61866);
;// CONCATENATED MODULE: ./build/engine/jobs/worst-rows.js



/** Findings of these are about answers that are wrong. */
const ofAnswers = ['model-performance', 'subset-performance'];
/**
 * The rows that a case names (indices of the table), the worst first: of values out of range those farthest out, of wrong
 * answers those that gave the label the lowest probability, or missed it by most; equal ones, and those of any other
 * case, as the case names them.
 */
function worstRows(caseResult, category, { table, target }, predictions) {
    const named = (0,case_result/* measured */.jh)(caseResult, measures.m.failingRowIndices) ?? [];
    const [low, high] = [(0,case_result/* measured */.jh)(caseResult, measures.m.lowerBound), (0,case_result/* measured */.jh)(caseResult, measures.m.upperBound)];
    const [feature] = caseResult.features;
    if (low !== undefined && high !== undefined && feature !== undefined) {
        const column = table.column(feature);
        // The case names its first rows, and rests on all of them.
        return byBadness([...Array.from(caseResult.rows ?? named)], (row) => {
            const value = column?.cell(row);
            return typeof value === 'number' ? Math.max(low - value, value - high) : -Infinity;
        });
    }
    if (!ofAnswers.includes(category) || !target || !predictions)
        return named;
    return byBadness([...named], (row) => {
        if (!(0,metrics_target/* isLabelled */.ul)(target, row))
            return -Infinity;
        if (predictions.kind === 'values') {
            const label = target.kind === 'values' ? (target.numbers[row] ?? 0) : 0;
            return Math.abs((predictions.values[row] ?? label) - label);
        }
        const label = target.kind === 'classes' ? (target.ids[row] ?? 0) : 0;
        return 1 - (predictions.probabilities[row * predictions.classCount + label] ?? 0);
    });
}
function byBadness(rows, badnessOf) {
    const weighed = rows.map((row) => ({ row, badness: badnessOf(row) }));
    const size = ({ badness }) => Number.isNaN(badness) ? -Infinity : badness;
    // Two of -Infinity have no difference.
    return weighed.sort((a, b) => (size(a) === size(b) ? 0 : size(b) - size(a))).map(({ row }) => row);
}

;// CONCATENATED MODULE: ./build/engine/jobs/example-rows.js






/** Findings beyond these have no examples; alerts come first. */
const mostCases = 40;
const mostColumns = 24;
const longestCell = 200;
/**
 * The worst evaluation rows of the findings that name rows, with the cells of the columns they are about and of the model's
 * first inputs. A finding on changed texts shows them itself. `inputs`: the columns that the model sees.
 */
function gatherExamples(results, evaluation, predictions, inputs) {
    const found = results
        .flatMap(({ test, cases }) => cases.map((caseResult, index) => ({
        test,
        caseResult,
        caseId: String(index),
        rank: example_rows_rankOf(caseResult),
    })))
        .filter(({ rank, caseResult }) => rank > 0 && namesRows(caseResult))
        .sort((a, b) => b.rank - a.rank)
        .slice(0, mostCases)
        .map(({ test, caseResult, caseId }) => ({
        testType: test.testType,
        caseId,
        marked: caseResult.features,
        rows: worstRows(caseResult, test.category, evaluation, predictions).slice(0, example_rows/* examplesOfCase */.p),
    }))
        .filter(({ rows }) => rows.length > 0);
    const { table, rowNumbers } = evaluation;
    const about = new Set(found.flatMap(({ marked }) => marked));
    const wanted = new Set([...about, ...inputs].filter((name) => table.column(name)).slice(0, mostColumns));
    const columns = table.names.filter((name) => wanted.has(name));
    const places = [...new Set(found.flatMap(({ rows }) => rows))].sort((a, b) => a - b);
    const positions = new Map(places.map((row, position) => [row, position]));
    return {
        columns,
        rows: places.map((row) => {
            const label = (0,read_target/* labelOf */.Wy)(evaluation.target, row);
            return {
                number: rowNumbers[row] ?? row + 1,
                cells: columns.map((name) => example_rows_cut(table.column(name)?.cell(row) ?? null)),
                label: label === null ? undefined : String(label).slice(0, longestCell),
                ...predictionOf(predictions, row, evaluation.classNames),
            };
        }),
        ofCases: found.map(({ rows, ...one }) => ({
            ...one,
            rows: rows.map((row) => positions.get(row) ?? 0),
        })),
    };
}
function example_rows_rankOf({ outcome }) {
    return outcome.kind !== 'measured' || outcome.severity === 'pass'
        ? 0
        : outcome.severity === 'alert'
            ? 2
            : 1;
}
function namesRows(caseResult) {
    const hasTexts = (0,case_result/* measured */.jh)(caseResult, measures.m.originalText) !== undefined || (0,case_result/* measured */.jh)(caseResult, measures.m.originalTexts) !== undefined;
    return !hasTexts && (0,case_result/* measured */.jh)(caseResult, measures.m.failingRowIndices) !== undefined;
}
function example_rows_cut(cell) {
    return cell === null ? undefined : String(cell).slice(0, longestCell);
}
function predictionOf(predictions, row, classNames) {
    if (!predictions)
        return { prediction: undefined, probability: undefined };
    if (predictions.kind === 'values') {
        const value = predictions.values[row] ?? NaN;
        return { prediction: Number.isNaN(value) ? undefined : String(value), probability: undefined };
    }
    const predicted = (0,metrics_predictions/* predictedClass */.Bc)(predictions, row);
    if (predicted === -1)
        return { prediction: undefined, probability: undefined };
    return {
        prediction: (classNames[predicted] ?? String(predicted)).slice(0, longestCell),
        probability: predictions.probabilities[row * predictions.classCount + predicted] ?? 0,
    };
}

// EXTERNAL MODULE: ./build/engine/data/dataset.js
var dataset = __webpack_require__(44628);
// EXTERNAL MODULE: ./build/engine/checks/slice-column.js
var slice_column = __webpack_require__(40354);
// EXTERNAL MODULE: ./build/engine/checks/studied-columns.js + 1 modules
var studied_columns = __webpack_require__(85154);
;// CONCATENATED MODULE: ./build/engine/jobs/hash-rows.js



/**
 * A hash of each row's cells in the named columns and its label, by which the same row is found in another run: the
 * first 8 bytes of the SHA-256 as a signed integer. It depends on names and values, not on the order of the columns.
 * `target`: `undefined` when there are no labels at all.
 */
function hashRows(table, inputs, target) {
    const sorted = [...inputs].sort();
    const columns = sorted.map((name) => (0,data_table/* columnOf */.uV)(table, name));
    const head = JSON.stringify(sorted);
    const hashes = new BigInt64Array(table.rowCount);
    for (let row = 0; row < table.rowCount; row++) {
        // JSON keeps 1 from "1", null from "null", and one cell from the next.
        const cells = columns.map((cells) => cells.cell(row));
        cells.push((0,read_target/* labelOf */.Wy)(target, row));
        hashes[row] = (0,external_node_crypto_.hash)('sha256', head + JSON.stringify(cells), 'buffer').readBigInt64BE();
    }
    return hashes;
}

;// CONCATENATED MODULE: ./build/engine/jobs/gather-evidence.js






/** As the subset tests cut by default. */
const partsOfNumbers = 10;
const leastSliceRows = 20;
/** Codes of two bytes each; of wider data the first columns are sliced. */
const mostCodes = 20_000_000;
const mostSlices = 32_767;
/** Names come from the data and are shown to people. */
const gather_evidence_longestName = 200;
/**
 * What is worth keeping of a run beside its findings, on the rows that the model answered for. `inputs`: the columns that
 * the model sees.
 */
async function gatherEvidence(context, evaluation, inputs) {
    const predictions = await context.predictions('evaluation');
    if (!predictions)
        return { rows: undefined, slices: [] };
    const rows = gatherRows(context, predictions, evaluation, inputs);
    const slices = sliceRows(context);
    const isKept = (_, row) => (0,metrics_predictions/* isAnswered */.Qy)(predictions, row);
    if (!context.failures.evaluation)
        return { rows, slices };
    return {
        rows: keepRows(rows, isKept),
        slices: slices.map((one) => ({ ...one, codes: one.codes.filter(isKept) })),
    };
}
function gatherRows({ reference, classNames }, predictions, { table, target, rowNumbers }, inputs) {
    const known = { rowNumbers, hashes: hashRows(table, inputs, target) };
    if (predictions.kind === 'values') {
        return {
            kind: 'values',
            ...known,
            labels: target?.kind === 'values' ? target.numbers : new Float64Array(table.rowCount).fill(NaN),
            predictions,
            labelSpan: (0,metrics_target/* spanOf */.ee)((0,dataset/* numbersOf */.c)(reference) ?? new Float64Array()),
        };
    }
    return {
        kind: 'classes',
        ...known,
        classNames,
        labels: target?.kind === 'classes' ? target.ids : new Int32Array(table.rowCount).fill(-1),
        predictions: { ...predictions, probabilities: Float32Array.from(predictions.probabilities) },
    };
}
function keepRows(rows, isKept) {
    const known = { rowNumbers: rows.rowNumbers.filter(isKept), hashes: rows.hashes.filter(isKept) };
    const rowCount = known.hashes.length;
    if (rows.kind === 'values') {
        const values = rows.predictions.values.filter(isKept);
        return {
            ...rows,
            ...known,
            labels: rows.labels.filter(isKept),
            predictions: { kind: 'values', rowCount, values },
        };
    }
    const { predictions } = rows;
    return {
        ...rows,
        ...known,
        labels: rows.labels.filter(isKept),
        predictions: {
            ...predictions,
            rowCount,
            probabilities: predictions.probabilities.filter((p) => !Number.isNaN(p)),
        },
    };
}
function sliceRows(context) {
    const { table } = context.evaluation;
    const columns = (0,studied_columns/* studiedColumns */.qf)(context, table).slice(0, Math.floor(mostCodes / (table.rowCount || 1)));
    return columns.flatMap((column) => {
        const slices = (0,slice_column/* sliceColumn */.T)(column, partsOfNumbers, leastSliceRows).slice(0, mostSlices);
        if (slices.length === 0)
            return [];
        const codes = new Int16Array(table.rowCount).fill(-1);
        for (const [index, { rows }] of slices.entries())
            for (const row of rows)
                codes[row] = index;
        const names = slices.map(({ name }) => name.slice(0, gather_evidence_longestName));
        return [{ feature: column.name.slice(0, gather_evidence_longestName), names, codes }];
    });
}

// EXTERNAL MODULE: ./build/engine/tasks/index.js + 2 modules
var tasks = __webpack_require__(17961);
;// CONCATENATED MODULE: ./build/engine/jobs/measure-performance.js

/** The task's performance metrics on both datasets, for the head of the report; empty in a data-only run. */
async function measurePerformance(context) {
    const metrics = (0,tasks/* taskKindOf */.j)(context.task).metrics.filter(({ tasks }) => tasks.includes(context.task));
    const reference = await measure(context, 'reference', metrics);
    const evaluation = await measure(context, 'evaluation', metrics);
    return metrics
        .map(({ name }) => ({ name, reference: reference.get(name), evaluation: evaluation.get(name) }))
        .filter((metric) => metric.reference !== undefined || metric.evaluation !== undefined);
}
async function measure(context, which, metrics) {
    const values = new Map();
    const predictions = await context.predictions(which);
    const { target } = context[which];
    if (!predictions || !target)
        return values;
    for (const metric of metrics) {
        const result = compute(metric, predictions, target);
        if (result?.kind === 'value')
            values.set(metric.name, result.value);
    }
    return values;
}
/** `undefined` where the answers are of another kind than the metric. */
function compute(metric, predictions, target) {
    if (metric.kind === 'values' && predictions.kind === 'values' && target.kind === 'values') {
        return metric.compute(predictions, target.numbers);
    }
    if (metric.kind === 'classes' && predictions.kind === 'classes' && target.kind === 'classes') {
        return metric.compute(predictions, target.ids);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/engine/jobs/past-results/fingerprint-run.js






/**
 * A hash of all that decides on a run's results and is known before anything is computed: the job as it is asked for, the
 * bytes of its data and of its model, this program and what it runs on, and the day, which dates are held against.
 * `undefined` when the model's folder holds more than can be a model's. Rejects when a file can't be read.
 */
async function fingerprintRun(spec, today) {
    const { modelPath, reference, evaluation } = spec;
    const model = modelPath === undefined ? '' : await fingerprintModel(modelPath, await readsFolder(modelPath), []);
    if (model === undefined)
        return undefined;
    // Where results are kept does not change them.
    const job = { ...spec, settings: { ...spec.settings, cache: undefined } };
    const program = [version/* version */.r, version/* build */.j, process.version, process.platform, process.arch];
    const files = [reference, evaluation].flatMap(({ path, predictions }) => [path, predictions?.path ?? path]);
    const data = [];
    for (const path of new Set(files))
        data.push(await fingerprint_run_hashFile(path));
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([program, today, job, data, model]))
        .digest('hex');
}
async function fingerprint_run_hashFile(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path, { highWaterMark: 1024 * 1024 }), hash);
    return hash.digest('hex');
}

// EXTERNAL MODULE: ./build/engine/jobs/sealed-value.js
var sealed_value = __webpack_require__(72642);
;// CONCATENATED MODULE: ./build/engine/jobs/past-results/result-file.js

/** Changes with the layout below, so that an older file is none. */
const result_file_heading = 'model-gate results 1\n';
function encodeRun(run) {
    return (0,sealed_value/* seal */.o)(result_file_heading, run);
}
/** `undefined` for a file that is damaged, cut off, or of another layout. */
function decodeRun(bytes) {
    return (0,sealed_value/* unseal */.D)(result_file_heading, bytes);
}

;// CONCATENATED MODULE: ./build/engine/jobs/past-results/past-results.js








/** A million rows and their predictions are some 60 MB. */
const past_results_mostFileBytes = 256 * 1024 * 1024;
/** The files that were used longest ago go first. */
const past_results_mostFolderBytes = 1024 * 1024 * 1024;
const past_results_ending = '.results';
const cachedNote = 'Nothing that decides on the results has changed since an earlier run: they are that run’s, from the cache.';
/**
 * Results in a file of the cache folder, and only of one that was named, since a run that is not run is not what everybody
 * expects. `undefined` when there is none. Whatever is wrong with folder or file is told in the log, and the job is run as if
 * there were nothing.
 */
async function openPastResults(spec, edges) {
    const { cache } = spec.settings;
    // Another model may stand behind the address of an endpoint by then.
    if (!cache?.isNamed || spec.endpoint)
        return undefined;
    const folder = (0,external_node_path_.join)(cache.folder, 'results');
    // What is missing or not readable is told better by what reads it.
    const fingerprint = await fingerprintRun(spec, edges.today).catch(() => undefined);
    if (fingerprint === undefined)
        return undefined;
    const path = (0,external_node_path_.join)(folder, `${fingerprint}${past_results_ending}`);
    return {
        find: async () => {
            const past = await readRun(path, edges.log);
            if (!past || !(await isSameModel(past, spec, edges)))
                return undefined;
            await (0,promises_.utimes)(path, new Date(), new Date()).catch(() => undefined);
            const { evidence } = past.result;
            return { ...past.result, evidence: { ...evidence, notes: [...evidence.notes, cachedNote] } };
        },
        keep: async (result, modelIdentity) => {
            if (!modelIdentity || result.batches.some(({ cases }) => cases.some(isDefect)))
                return;
            try {
                const bytes = encodeRun({ modelIdentity, result });
                // A file that changed since the start may be the one that was tested, or not.
                if (bytes.length > past_results_mostFileBytes || (await fingerprintRun(spec, edges.today)) !== fingerprint)
                    return;
                await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
                await writeWhole(path, bytes);
                await prune(folder, past_results_ending, past_results_mostFolderBytes);
            }
            catch (error) {
                edges.log(`The results are not kept for another run: ${(0,describe_error/* errorMessage */.g)(error)}`);
            }
        },
    };
}
function isDefect({ outcome }) {
    return outcome.kind === 'error';
}
async function readRun(path, log) {
    try {
        if ((await (0,promises_.stat)(path)).size > past_results_mostFileBytes)
            throw new RangeError(`${path} is larger than it may be.`);
        const past = decodeRun(await (0,promises_.readFile)(path));
        if (!past)
            log(`${path} is damaged: the job is run.`);
        return past;
    }
    catch (error) {
        if ((0,describe_error/* errorCode */.C)(error) !== 'ENOENT')
            log(`The results of earlier runs can't be read: ${(0,describe_error/* errorMessage */.g)(error)}`);
        return undefined;
    }
}
/** Whether the model would run in the same runtime, with the same packages. */
async function isSameModel({ modelIdentity }, spec, edges) {
    if (spec.modelPath === undefined)
        return true;
    const now = await identifyModel(modelFile(spec.modelPath, spec, edges)).catch(() => undefined);
    return now !== undefined && JSON.stringify(now) === JSON.stringify(modelIdentity);
}

;// CONCATENATED MODULE: ./build/engine/jobs/read-sources.js



/** A larger file takes seconds to hash: it is named alone. */
const read_sources_mostBytes = 1024 ** 3;
/** A dataset may be in hundreds of files. */
const read_sources_mostFiles = 20;
/** What exporters put beside an .onnx file; those of the tokenizer count for texts alone. */
const besideModel = ['_data', '.data'];
const besideTextModel = ['config.json', 'tokenizer.json', 'tokenizer_config.json'];
/**
 * The files that a job reads, each with the SHA-256 of its bytes, and how many rows of the data are used. To be asked
 * before the model runs: its code could change them. Never rejects; what can't be read has no hash.
 */
async function readSources({ modelPath, endpoint, reference, evaluation, }, loaded) {
    const isOfTexts = loaded.reference.textFeatures.length > 0;
    const ofModel = modelPath === undefined || endpoint ? [] : await filesOfModel(modelPath, isOfTexts);
    const answers = [reference, evaluation].flatMap(({ predictions }) => predictions?.path ?? []);
    return {
        model: await hashAll([...ofModel, ...new Set(answers)]),
        reference: await readData(reference, loaded.reference),
        evaluation: await readData(evaluation, loaded.evaluation),
    };
}
async function readData({ path, shards = [] }, { table }) {
    const inSeveral = shards.filter((shard) => typeof shard === 'string');
    return { files: await hashAll(inSeveral.length > 0 ? inSeveral : [path]), rowCount: table.rowCount };
}
async function filesOfModel(path, isOfTexts) {
    if (!path.endsWith('.onnx'))
        return [path];
    const companions = [
        ...besideModel.map((ending) => `${path}${ending}`),
        ...(isOfTexts ? besideTextModel.map((name) => (0,external_node_path_.join)((0,external_node_path_.dirname)(path), name)) : []),
    ];
    const found = await Promise.all(companions.map((one) => read_sources_sizeOf(one)));
    return [path, ...companions.filter((_, index) => found[index] !== undefined)];
}
async function hashAll(paths) {
    const files = [];
    for (const path of paths.slice(0, read_sources_mostFiles)) {
        const size = await read_sources_sizeOf(path);
        // What is read where it is, of the web, is no file here.
        if (size === undefined)
            continue;
        const isHashed = size <= read_sources_mostBytes;
        const sha256 = isHashed ? await hashFile(path, 'sha256', size).catch(() => undefined) : undefined;
        files.push({ name: (0,external_node_path_.basename)(path), sha256 });
    }
    return files;
}
/** In bytes; `undefined` where there is no regular file. */
async function read_sources_sizeOf(path) {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    return found?.isFile() ? found.size : undefined;
}

;// CONCATENATED MODULE: ./build/engine/jobs/short-of-rows.js

/**
 * Categories in which nothing was measured, and something would have been with more rows. None where most rows have no
 * label: what is missing there is labels.
 */
function shortOfRows(results, datasets) {
    if (datasets.some(isMostlyUnlabelled))
        return [];
    return [...new Set(results.map(({ test }) => test.category))].filter((category) => {
        const outcomes = results
            .filter(({ test }) => test.category === category)
            .flatMap(({ cases }) => cases.map(({ outcome }) => outcome));
        return (outcomes.every(({ kind }) => kind === 'skip') &&
            outcomes.some((outcome) => outcome.kind === 'skip' && outcome.isShortOfRows));
    });
}
function isMostlyUnlabelled({ table, target }) {
    return target !== undefined && (0,metrics_target/* countUnlabelled */.YT)(target) > table.rowCount / 2;
}

;// CONCATENATED MODULE: ./build/engine/jobs/stored/are-labels.js

/** Few rows may be right by chance. */
const fewest = 20;
/**
 * Whether what was predicted is the label in every row: its class, certain, or its very number. A copy of the label under
 * another name is; a model that is always right may be, too, so that this is no finding.
 */
function areLabels({ data: { target }, stored }) {
    if (!stored || !target || stored.predictions.rowCount < fewest)
        return false;
    const { predictions } = stored;
    const isLabel = (row) => {
        if (!(0,metrics_predictions/* isAnswered */.Qy)(predictions, row))
            return false;
        if (predictions.kind === 'values') {
            return target.kind === 'values' && predictions.values[row] === target.numbers[row];
        }
        const predicted = (0,metrics_predictions/* predictedClass */.Bc)(predictions, row);
        const certainty = predictions.probabilities[row * predictions.classCount + predicted];
        return target.kind === 'classes' && certainty === 1 && predicted === target.ids[row];
    };
    for (let row = 0; row < predictions.rowCount; row++)
        if (!isLabel(row))
            return false;
    return true;
}

;// CONCATENATED MODULE: ./build/engine/jobs/stored/describe-stored.js



/** What was predicted beforehand, and what could not be tested for it; nothing when nothing was. Holds foreign text. */
function describeStored(files, results) {
    const stored = ['reference', 'evaluation'].flatMap((role) => {
        const { stored: found } = files[role];
        return found ? [`of the ${role} data ${found.described}`] : [];
    });
    if (stored.length === 0)
        return [];
    const left = results.filter(({ cases }) => cases.length > 0 && cases.every(isUnasked)).length;
    const toldLeft = `${(0,plural/* plural */.L)(left, 'test')} that would ask the model itself did not run.`;
    return [
        `The predictions were made beforehand: ${stored.join('; ')}.${left > 0 ? ` ${toldLeft}` : ''}`,
        ...tellLabels(files),
    ];
}
function tellLabels({ reference, evaluation }) {
    if (!areLabels(reference) || !areLabels(evaluation))
        return [];
    const rowCount = reference.data.table.rowCount + evaluation.data.table.rowCount;
    return [
        `The predictions equal the label in all ${(0,plural/* plural */.L)(rowCount, 'row')}: are they the label itself, under another name?`,
    ];
}
function isUnasked({ outcome }) {
    return outcome.kind === 'skip' && outcome.reason === why_no_model/* noModel */.X_;
}

// EXTERNAL MODULE: ./build/engine/checks/abnormal-inputs/cell-kind.js
var cell_kind = __webpack_require__(57053);
;// CONCATENATED MODULE: ./build/engine/jobs/tell-news.js




const shownReasons = 5;
/**
 * What the evaluation data have and the reference data never had, as a sentence: the likeliest reason why a model fails,
 * which says at best in which row it did. Of cells only when it failed on the evaluation data. `undefined` when there is
 * nothing new.
 */
function tellNews(data, failedOn) {
    const news = [...newClasses(data), ...(failedOn === 'evaluation' ? newCells(data) : [])];
    if (news.length === 0)
        return undefined;
    const more = news.length > shownReasons ? ` and ${news.length - shownReasons} more` : '';
    return `The evaluation data have what the reference data never have: ${news.slice(0, shownReasons).join('; ')}${more}.`;
}
/** Such as `the class "2" (97 rows, the first is row 4)`. */
function newClasses({ classNames, reference, evaluation }) {
    const [before, now] = [(0,dataset/* classIdsOf */.U)(reference), (0,dataset/* classIdsOf */.U)(evaluation)];
    if (!before || !now)
        return [];
    const known = new Set(before);
    const rowsOf = new Map();
    for (const [row, label] of now.entries()) {
        if (label < 0 || known.has(label))
            continue;
        const rows = rowsOf.get(label);
        if (rows)
            rows.push(row);
        else
            rowsOf.set(label, [row]);
    }
    return [...rowsOf].map(([label, rows]) => `the class ${(0,quote_word/* quoteWord */.X)(classNames[label] ?? String(label))} ${tellRows(rows, evaluation)}`);
}
/** Such as `nulls in "income" (300 rows, the first is row 1)`. */
function newCells({ features, reference, evaluation }) {
    return features.flatMap(({ name }) => {
        const known = (0,data_table/* columnOf */.uV)(reference.table, name);
        const [kinds, hasNulls] = [(0,cell_kind/* countKinds */.xb)(known), known.includes(null)];
        const [nulls, odd] = [[], []];
        const cells = (0,data_table/* columnOf */.uV)(evaluation.table, name);
        for (const [row, cell] of cells.entries()) {
            if (cell === null) {
                if (!hasNulls)
                    nulls.push(row);
            }
            else if (!kinds.has((0,cell_kind/* cellKind */.DA)(cell)))
                odd.push(row);
        }
        const example = cells.cell(odd[0] ?? -1);
        return [
            ...(nulls.length > 0 ? [`nulls in ${(0,quote_word/* quoteWord */.X)(name)} ${tellRows(nulls, evaluation)}`] : []),
            ...(example === null
                ? []
                : [
                    `a ${(0,cell_kind/* cellKind */.DA)(example)} such as ${(0,quote_word/* quoteWord */.X)(String(example))} in ${(0,quote_word/* quoteWord */.X)(name)} ${tellRows(odd, evaluation)}`,
                ]),
        ];
    });
}
function tellRows(rows, { rowNumbers }) {
    const first = rowNumbers[rows[0] ?? 0] ?? 1;
    return rows.length === 1 ? `(row ${first})` : `(${rows.length} rows, the first is row ${first})`;
}

// EXTERNAL MODULE: ./build/engine/contract/read-shape.js
var read_shape = __webpack_require__(72808);
;// CONCATENATED MODULE: ./build/engine/jobs/unmeasured-tests.js

/** A test that was switched on by name and rated nothing, with why, such as `label_drift: the data have no labels`. */
function unmeasuredTests(config, results) {
    return Object.entries(config).flatMap(([key, given]) => {
        if (!(0,read_shape/* isJsonObject */.OW)(given) || given['run'] !== true)
            return [];
        const cases = results.flatMap(({ test, cases: all }) => (test.configKey === key ? all : []));
        if (cases.some(({ outcome }) => outcome.kind !== 'skip'))
            return [];
        const reason = cases.map(({ outcome }) => (outcome.kind === 'skip' ? outcome.reason : ''))[0];
        return [`${key}: ${reason ?? 'no test of that name fits the data, the task and the categories'}`];
    });
}

;// CONCATENATED MODULE: ./build/engine/jobs/run-job.js
































/**
 * One stress test from the files to the findings; those of an earlier run where they are kept and nothing has changed.
 * Throws DataError, ModelError (it can't be opened) or ConfigError for what the user can put right.
 */
async function runJob(spec, edges) {
    const past = await openPastResults(spec, edges);
    const known = await past?.find();
    if (known)
        return known;
    const { result, model } = await runAnew(spec, edges);
    await past?.keep(result, spec.modelPath === undefined ? [] : model?.identity());
    return result;
}
/** The model is closed whatever happens. */
async function runAnew(spec, edges) {
    const { modelPath, modelKwargs, endpoint } = spec;
    const modelClasses = modelPath === undefined || endpoint
        ? undefined
        : await (0,user_error/* about */.Cv)('model-uri', () => readModelClasses(modelPath, modelKwargs));
    const prepared = await prepareJob(spec, modelClasses, edges);
    const { reference, data, matched } = prepared;
    const { classNames } = data;
    const classes = {
        count: classNames.length,
        columns: matched.columns,
        labels: modelClasses ?? classNames,
    };
    const rowCount = reference.table.rowCount + prepared.evaluation.table.rowCount;
    const read = await readSources(spec, prepared);
    const onPace = (rowsPerSecond) => {
        if (model)
            edges.tell(describePace(model.runtime, rowsPerSecond, rowCount));
    };
    const open = (path) => openModel(path, spec, reference, classes, edges, { cache: spec.settings.cache, onPace });
    const model = modelPath === undefined
        ? undefined
        : // A service that can't be asked now is no mistake in what was given.
            await (endpoint ? open(modelPath) : (0,user_error/* about */.Cv)('model-uri', () => open(modelPath)));
    const { evidence, ...result } = await rateJob(spec, prepared, model, edges);
    const sources = { ...read, runtime: model?.runtime };
    return { result: { ...result, evidence: { ...evidence, sources } }, model };
}
/**
 * Loads the data and chooses the tests. `modelClasses`: those that the model tells of itself. Throws DataError or
 * ConfigError for what the user can put right.
 */
async function prepareJob(spec, modelClasses, { readAhead, log } = {}) {
    const { task } = spec;
    const params = await (0,user_error/* about */.Cv)('data', () => (0,read_data_params/* readDataParams */.d)(spec.reference.params));
    await (0,user_error/* about */.Cv)('data', () => (0,check_compat/* checkCompat */.V)(spec.settings.compat, params.intersections, task));
    await (0,user_error/* about */.Cv)('model-task', () => refuseClassifier(modelClasses, task));
    const names = namesFromModel(modelClasses, task);
    // Of a file that may have too many rows no more is read than tells so.
    const ahead = spec.settings.maxRows === undefined ? readAhead?.(spec.evaluation) : undefined;
    const load = (role, like) => {
        const { path, params, shards } = spec[role];
        return (0,user_error/* about */.Cv)(`${role}-uri`, () => loadWithin(spec.settings.maxRows, path, params, task, like, names, shards, like && ahead));
    };
    const reference = await load('reference');
    // While the other file is still being read.
    if (ahead)
        sortColumns(reference.table);
    // Read as the reference was: a text column does not become numbers because its rows happen to be digits.
    const evaluation = await load('evaluation', reference);
    if (spec.settings.allowsAbsentExclusions)
        for (const name of absentColumns(reference, spec.excludeColumns))
            log?.(`excluded column ${JSON.stringify(name)}: the reference data have none of that name`);
    else
        await (0,user_error/* about */.Cv)('exclude-columns', () => checkExcludedColumns(reference, spec.excludeColumns));
    const data = {
        task,
        modality: (0,modality/* modalityOf */.T)(reference.textFeatures),
        classNames: await (0,user_error/* about */.Cv)('class-names', () => agreeOnClasses(reference, evaluation)),
        reference,
        evaluation,
        ...(await (0,user_error/* about */.Cv)('evaluation-uri', () => profileFeatures(reference, evaluation, spec.reference.params, spec.excludeColumns, spec.settings.compat))),
        textFeatures: reference.textFeatures,
    };
    const catalogue = (0,checks/* testsOf */.V)(spec.settings.compat);
    const selected = await (0,user_error/* about */.Cv)('tests', () => {
        const fitting = (0,select_tests/* selectTests */.M0)(catalogue, data.modality, task, spec.categories, spec.tests);
        (0,check_params/* checkColumns */.O)(fitting, data);
        return fitting;
    });
    const matched = await (0,user_error/* about */.Cv)('class-names', () => matchClasses(modelClasses, data.classNames, params.classNames !== undefined));
    return { reference, evaluation, data, selected, matched };
}
/** Runs the tests; without a model those of the data alone. The model is closed whatever happens. Throws as `runJob`. */
async function rateJob(spec, { reference, evaluation, data, selected, matched }, model, edges) {
    const params = (0,read_data_params/* readDataParams */.d)(spec.reference.params);
    const { protectedFeatures, intersections } = params;
    const inputs = modelInputs(reference, spec.reference.params);
    try {
        const files = await (0,user_error/* about */.Cv)('predictions', async () => ({
            reference: await toDataFile(spec.reference, reference, data),
            evaluation: await toDataFile(spec.evaluation, evaluation, data),
        }));
        const { brokenModel: broken, ...answers } = await answerDatasets(model, files, inputs);
        const failedOn = (0,model_failures/* isBroken */.Q)(answers.failures.evaluation) ? 'evaluation' : 'reference';
        const news = broken && tellNews({ ...data, reference, evaluation }, failedOn);
        const why = broken && `Only the data were tested: ${broken}`;
        const context = {
            ...data,
            ...answers,
            inputs,
            protectedFeatures,
            intersections,
            sensitivity: spec.sensitivity,
            today: edges.today,
            random: (...keys) => (0,random/* randomStream */._V)(spec.seed, ...keys),
        };
        const performance = await measurePerformance(context);
        const found = await runSuite(selected, context, edges.onProgress);
        const results = spec.settings.compat === 'strict' ? found : groupCauses(found);
        const evidence = {
            ...(await gatherEvidence(context, evaluation, inputs)),
            notes: [
                ...matched.notes,
                ...(await describeData(context, files.reference, files.evaluation, inputs)),
                ...describeStored(files, results),
                ...describeFloors(results),
                ...(model ? [describeUsage(model)] : []),
            ],
            unmeasured: unmeasuredTests(spec.tests, results),
            shortOfRows: shortOfRows(results, [reference, evaluation]),
            examples: gatherExamples(results, evaluation, await context.predictions('evaluation'), inputs),
            brokenModel: news ? `${why} ${news}` : why,
        };
        const sampled = { reference: shareOf(reference, params), evaluation: shareOf(evaluation, params) };
        return { performance, batches: results.map(toBatch), evidence, sampled };
    }
    finally {
        if (model) {
            const { calls, rows } = model.usage();
            edges.log(`model: ${calls} calls, ${rows} rows`);
        }
        await model?.close();
    }
}
/** `undefined` when the first rows were taken of a text, of which the rest was not read. */
function shareOf({ table, fileRowCount, goldlessCount = 0 }, { rowLimit, isSampled }) {
    const taken = table.rowCount + goldlessCount;
    if (fileRowCount === undefined && !isSampled && taken === rowLimit)
        return undefined;
    return taken / (fileRowCount ?? taken);
}
/** Without its rows, of which there may be many, and which have served. */
function withoutRows({ features, outcome, impact, measurements }) {
    return { features, outcome, impact, measurements };
}
function toBatch({ test, cases, durationMs }) {
    return { testType: test.testType, category: test.category, cases: cases.map(withoutRows), durationMs };
}

// EXTERNAL MODULE: ./build/engine/workers/read-ahead.js + 1 modules
var read_ahead = __webpack_require__(50286);
// EXTERNAL MODULE: ./build/http/proxy-for.js
var proxy_for = __webpack_require__(95927);
// EXTERNAL MODULE: ./build/http/real-clock.js
var real_clock = __webpack_require__(23770);
;// CONCATENATED MODULE: ./build/engine/workers/worker-world.js


/** The outside as the worker sees it: what people should know goes to `tell`, the rest to `log`. It ends by being killed. */
function createWorkerWorld(edges) {
    const secrets = [];
    const hide = (line) => secrets.reduce((shown, secret) => shown.replaceAll(secret, '***'), line);
    const tell = (line) => edges.tell(hide(line));
    const log = {
        debug: (line) => edges.log(hide(line)),
        info: tell,
        warning: tell,
        progress: tell,
        mask: (secret) => secrets.push(secret),
    };
    return { log, clock: real_clock/* realClock */.d, signal: new AbortController().signal, proxyFor: proxy_for/* proxyFor */.i };
}

;// CONCATENATED MODULE: ./build/engine/workers/worker.js










/** Does the one job of the worker process and says how it ended. `reading`: of its evaluation file, when that has begun. */
async function work(task, reading) {
    try {
        say(await perform(task, reading));
    }
    catch (error) {
        say(toFailure(error));
    }
}
async function perform(task, reading) {
    const log = (line) => console.log(line);
    const tell = (text) => say({ kind: 'told', text });
    const world = createWorkerWorld({ tell, log });
    const edges = {
        onChild: (pid) => say({ kind: 'child', pid }),
        withinTime,
        log,
        tell,
        network: { world, env: process.env },
    };
    const cache = task.spec.settings.cache?.folder ?? (0,external_node_os_.tmpdir)();
    const remotes = {
        hub: createHub(process.env, { world }),
        web: createWebFiles((0,external_node_path_.join)(cache, 'downloads'), { world }),
    };
    if (task.kind === 'inspect') {
        const onDataInspected = (found) => say({ kind: 'data-inspected', found });
        return {
            kind: 'inspected',
            found: await inspectJob(task.spec, { ...edges, ...remotes, onDataInspected }),
        };
    }
    const today = Math.floor(Date.now() / 86_400_000);
    const onProgress = (batches) => say({ kind: 'progress', batches });
    const { spec, notes } = await fetchSources(task.spec, remotes);
    const { evidence, ...result } = await runJob(spec, {
        ...edges,
        onProgress,
        today,
        readAhead: (dataset) => (0,read_ahead.readAhead)(process.argv[1] ?? '', dataset, reading),
    });
    return {
        kind: 'done',
        result: { ...result, evidence: { ...evidence, notes: [...notes, ...evidence.notes] } },
    };
}
const withinTime = async (what, limitMs, work) => {
    say({ kind: 'busy', what, limitMs });
    try {
        return await work();
    }
    finally {
        say({ kind: 'idle' });
    }
};
function say(message) {
    process.send?.(message);
}
function toFailure(error) {
    if (error instanceof user_error/* UserError */.yo) {
        return { kind: 'failed', message: error.message, reason: 'user', problems: (0,user_error/* toProblems */.ek)(error) };
    }
    console.error(error);
    const message = error instanceof Error ? error.message : String(error);
    return {
        kind: 'failed',
        message: `${message} (this is a defect of the embedded engine)`,
        reason: 'internal',
    };
}


/***/ }),

/***/ 58385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ createConnections)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
var external_node_tls_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_tls_, 2);
// EXTERNAL MODULE: ./node_modules/https-proxy-agent/dist/index.js + 4 modules
var dist = __webpack_require__(57659);
// EXTERNAL MODULE: ./build/http/exchange-fault.js
var exchange_fault = __webpack_require__(73477);
;// CONCATENATED MODULE: ./build/http/proxy-agent.js


/** Tunnels through a proxy. A request that the proxy does not let pass fails with ExchangeFault. */
class ProxyAgent extends dist/* HttpsProxyAgent */.b {
    connect(request, options) {
        // Else a proxy that says nothing holds the request for ever: it has no socket yet that it could destroy.
        this.connectOpts = { ...this.connectOpts, signal: options.tunnelSignal };
        request.once('proxyConnect', ({ statusCode }) => {
            // Else the proxy's own answer would be taken for one of the cluster.
            if (statusCode !== 200)
                request.destroy(refusedByProxy(statusCode));
        });
        return super.connect(request, options);
    }
}
function refusedByProxy(status) {
    const hint = status === 407 ? '; it wants a user name and a password in HTTPS_PROXY' : '';
    // A proxy that is only busy, or can't reach the server now, answers otherwise.
    const isFinal = status >= 400 && status < 500 && status !== 408 && status !== 429;
    const kind = isFinal ? 'proxy-refused' : 'no-connection';
    return new exchange_fault/* ExchangeFault */.Og(kind, `was refused by the proxy with status ${status}${hint}`);
}

;// CONCATENATED MODULE: ./build/http/connections.js




/**
 * Connections through the proxy of the environment, trusting `extraCa` (PEM) beside what Node trusts. Only what asks
 * for these connections is concerned, and certificates are always verified.
 */
function createConnections(proxyFor, extraCa) {
    const agents = new Map();
    return {
        agentFor: (url, { keepAlive }) => {
            const proxy = proxyFor(url);
            const key = `${url.protocol} ${proxy?.href ?? ''} ${keepAlive}`;
            const agent = agents.get(key) ?? createAgent(url.protocol, proxy, keepAlive);
            agents.set(key, agent);
            return agent;
        },
        ca: extraCa === undefined ? undefined : [...trustedByNode(), extraCa],
    };
}
/** Plain http is for this machine's loopback only, which no proxy can reach. */
function createAgent(protocol, proxy, keepAlive) {
    if (protocol === 'http:')
        return new external_node_http_.Agent({ keepAlive });
    return proxy ? new ProxyAgent(proxy, { keepAlive }) : new external_node_https_.Agent({ keepAlive });
}
/** `ca` replaces Node's list, so it must hold that as well; before 22.15 NODE_EXTRA_CA_CERTS can't be asked for. */
function trustedByNode() {
    return "getCACertificates" in external_node_tls_namespaceObject
        ? external_node_tls_.getCACertificates('default')
        : external_node_tls_.rootCertificates;
}


/***/ }),

/***/ 73477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $o: () => (/* binding */ toExchangeFault),
/* harmony export */   I9: () => (/* binding */ isTooLarge),
/* harmony export */   Og: () => (/* binding */ ExchangeFault)
/* harmony export */ });
/* harmony import */ var _domain_words_show_foreign_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68467);

/** Its message completes the sentence "the request …", such as "was refused (ECONNREFUSED)". */
class ExchangeFault extends Error {
    kind;
    name = 'ExchangeFault';
    constructor(kind, message, options) {
        super(message, options);
        this.kind = kind;
    }
}
/** Whether a request failed because its answer was refused for its size, which asking again does not change. */
function isTooLarge(error) {
    return error.cause instanceof ExchangeFault && error.cause.kind === 'too-large';
}
/** Codes of OpenSSL's certificate checks and of Node's TLS. Source: Node documentation, "X509 certificate error codes". */
const tlsCode = /^(?:ERR_(?:TLS|SSL)_|EPROTO$|CERT_|CRL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|ERROR_IN_|HOSTNAME_MISMATCH$|INVALID_(?:CA|PURPOSE)$|PATH_LENGTH_EXCEEDED$)/;
/** What can only happen before a byte of the request is sent. */
const noConnection = {
    ENOTFOUND: 'found no such host',
    EAI_AGAIN: 'could not look up the host',
    ECONNREFUSED: 'was refused',
    EHOSTUNREACH: 'found no way to the host',
    ENETUNREACH: 'found no way to the network',
};
const lostConnection = {
    ECONNRESET: 'lost its connection before an answer came',
    EPIPE: 'lost its connection before an answer came',
    ETIMEDOUT: 'got no connection in time',
};
/** Sorts what Node reports for a request without an answer. */
function toExchangeFault(error) {
    if (error instanceof ExchangeFault)
        return error;
    const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
    const told = `${(0,_domain_words_show_foreign_js__WEBPACK_IMPORTED_MODULE_0__/* .showForeign */ .Ql)(error.message)}${code === '' ? '' : ` (${code})`}`;
    if (code === 'EPROTO' || code.startsWith('ERR_SSL_')) {
        return new ExchangeFault('tls', `could not agree on TLS; does this port speak https? (${code})`, {
            cause: error,
        });
    }
    if (tlsCode.test(code)) {
        return new ExchangeFault('tls', `met a certificate that is not trusted: ${told}`, { cause: error });
    }
    if (code.startsWith('HPE_')) {
        return new ExchangeFault('not-http', `got an answer that is not HTTP (${code})`, { cause: error });
    }
    const cause = { cause: error };
    // The client reads HTTPS_PROXY itself, whatever agent it is given, and nothing else here is still to be parsed.
    if (code === 'ERR_INVALID_URL') {
        const message = `was not sent: the variable HTTPS_PROXY holds no address (${code})`;
        return new ExchangeFault('proxy-refused', message, cause);
    }
    const refused = noConnection[code];
    if (refused !== undefined)
        return new ExchangeFault('no-connection', `${refused} (${code})`, cause);
    const lost = lostConnection[code];
    return new ExchangeFault('lost-connection', lost === undefined ? `failed: ${told}` : `${lost} (${code})`, cause);
}


/***/ }),

/***/ 30343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cv: () => (/* binding */ exchange),
  Xe: () => (/* binding */ piecesOf),
  yR: () => (/* binding */ readText),
  uZ: () => (/* binding */ receive)
});

// UNUSED EXPORTS: maxAnswerBytes

// EXTERNAL MODULE: ./build/http/exchange-fault.js
var exchange_fault = __webpack_require__(73477);
// EXTERNAL MODULE: ./build/domain/words/format-duration.js
var format_duration = __webpack_require__(88209);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./build/http/open-client.js

/** The longest time that Node's timers take, in milliseconds. */
const longestTimerMs = 2 ** 31 - 1;
/**
 * A client for one request: it follows no redirect and sends nothing twice, and sets no limit of its own. Its library
 * takes as long to load as a small job takes, so only what sends something loads it.
 */
async function openClient(terms) {
    const { HttpClient } = await Promise.all(/* import() */[__webpack_require__.e("undici"), __webpack_require__.e("action+actions-http-client+post")]).then(__webpack_require__.bind(__webpack_require__, 44942));
    const client = new HttpClient(undefined, [requestHandler(terms)], {
        allowRedirects: false,
        allowRetries: false,
        // Its own limit counts only while nothing moves, closes half of the connection and names the whole link, a secret.
        socketTimeout: longestTimerMs,
    });
    // Else it names itself and the runner, and a pre-signed link may be signed for exactly our headers.
    client.userAgent = undefined;
    return client;
}
/** Sets what the client's own options can't say. */
function requestHandler({ url, agent, ca, signal }) {
    return {
        prepareRequest: (options) => {
            // Whatever NODE_TLS_REJECT_UNAUTHORIZED says: whoever may pretend to be the cluster would get the key.
            const trust = { rejectUnauthorized: true, ...(ca && { ca: [...ca] }) };
            const tunnel = { tunnelSignal: signal };
            // The client's own options keep the brackets of an IPv6 address, which no resolver knows, and lack the protocol,
            // without which a kept tunnel is not found again.
            Object.assign(options, (0,external_node_url_.urlToHttpOptions)(url), { agent, signal, ...tunnel, ...trust });
        },
        canHandleAuthentication: () => false,
        handleAuthentication: () => Promise.reject(new Error('A 401 is an answer like any other.')),
    };
}

// EXTERNAL MODULE: ./build/http/stop-reason.js
var stop_reason = __webpack_require__(99766);
;// CONCATENATED MODULE: ./build/http/exchange.js




/** No answer of the API comes near it; more would only fill the runner's memory. */
const maxAnswerBytes = 64 * 1024 * 1024;
/**
 * Sends one request and reads the whole answer, whatever its status; redirects are not followed.
 * Throws ExchangeFault when there is no whole answer, and the signal's reason when it was aborted.
 */
function exchange(asked) {
    return receive(asked, async (message) => ({
        status: message.statusCode ?? 0,
        headers: message.headers,
        body: await readText(message),
    }));
}
/**
 * Sends one request and has `read` take the answer, which it must read to its end or destroy; it calls `onPiece` for each
 * piece of a long one, so that the limit counts from there. Redirects are not followed.
 * Throws ExchangeFault when there is no answer, what `read` throws, and the signal's reason when it was aborted.
 */
async function receive(asked, read) {
    const { method, url, headers, body, timeoutMs, signal, agent, ca } = asked;
    // Destroying a request makes its answer end as if the server had cut it off: the true reason is that of `end`.
    const end = new AbortController();
    const stop = () => {
        if (signal)
            end.abort((0,stop_reason/* stopReason */.P)(signal));
    };
    const timer = setTimeout(() => end.abort(tooSlow(timeoutMs)), timeoutMs);
    signal?.addEventListener('abort', stop, { once: true });
    try {
        if (signal?.aborted)
            stop();
        end.signal.throwIfAborted();
        if (typeof body === 'object')
            body.once('error', (error) => end.abort(error));
        const client = await openClient({ url, agent, ca, signal: end.signal });
        end.signal.throwIfAborted();
        const sent = client.request(method, url.href, body ?? null, headers);
        if (typeof body === 'object')
            body.on('data', () => timer.refresh());
        const { message } = await sent.catch((error) => {
            throw (0,exchange_fault/* toExchangeFault */.$o)(error);
        });
        return await read(message, () => timer.refresh());
    }
    catch (error) {
        end.signal.throwIfAborted();
        throw error;
    }
    finally {
        clearTimeout(timer);
        signal?.removeEventListener('abort', stop);
        if (typeof body === 'object')
            giveUp(body, end);
    }
}
/** The client would end the request of a body that closes early, and the connection be kept in the middle of it. */
function giveUp(body, end) {
    if (!body.readableEnded)
        end.abort();
    body.destroy();
}
/** The body of an answer as text. Throws ExchangeFault when it is cut off or longer than `maxBytes`. */
async function readText(message, maxBytes = maxAnswerBytes) {
    const pieces = [];
    let bytes = 0;
    for await (const piece of piecesOf(message)) {
        bytes += piece.length;
        if (bytes > maxBytes)
            throw tooLarge(maxBytes);
        pieces.push(piece);
    }
    return Buffer.concat(pieces).toString('utf8');
}
/** The body of an answer as it comes; not read to its end, it is destroyed. Throws ExchangeFault when it is cut off. */
async function* piecesOf(message) {
    let bytes = 0;
    const pieces = message[Symbol.asyncIterator]();
    try {
        for (;;) {
            const { value, done } = await pieces.next().catch((error) => {
                throw new exchange_fault/* ExchangeFault */.Og('cut-off', `got an answer that was cut off after ${bytes} bytes`, {
                    cause: error,
                });
            });
            if (done)
                return;
            bytes += value.length;
            yield value;
        }
    }
    finally {
        message.destroy();
    }
}
function tooSlow(timeoutMs) {
    return new exchange_fault/* ExchangeFault */.Og('time-limit', `got no whole answer within ${(0,format_duration/* formatDuration */.a)(timeoutMs)}`);
}
function tooLarge(maxBytes) {
    const mebibytes = maxBytes / 1024 / 1024;
    return new exchange_fault/* ExchangeFault */.Og('too-large', `got an answer of more than ${mebibytes} MiB, which is not read`);
}


/***/ }),

/***/ 95927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ proxyFor)
/* harmony export */ });
/* harmony import */ var proxy_from_env__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98182);

const proxyVariables = ['https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY'];
/**
 * By the environment's HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY, as curl reads them: a proxy without a scheme is
 * spoken to in plain http, where `proxy-from-env` would take the scheme of `url`.
 */
function proxyFor(url) {
    const found = (0,proxy_from_env__WEBPACK_IMPORTED_MODULE_0__/* .getProxyForUrl */ .T)(url.href);
    const isBare = proxyVariables.some((name) => `https://${process.env[name] ?? ''}` === found);
    const proxy = isBare ? found.replace(/^https:/, 'http:') : found;
    return proxy !== '' && URL.canParse(proxy) ? new URL(proxy) : undefined;
}


/***/ }),

/***/ 23770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ realClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const realClock = {
    now: () => Date.now(),
    sleep: async (ms, signal) => {
        try {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, { signal });
        }
        catch (error) {
            // Node rejects with its own AbortError; callers want to know why it was aborted.
            throw signal?.aborted ? signal.reason : error;
        }
    },
};


/***/ }),

/***/ 44675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KO: () => (/* binding */ mayRetry),
/* harmony export */   Le: () => (/* binding */ ownPauseMs),
/* harmony export */   Lo: () => (/* binding */ askedPauseMs),
/* harmony export */   MZ: () => (/* binding */ defaultAttempts)
/* harmony export */ });
/* harmony import */ var _exchange_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73477);

/** Attempts in all, not repeats. */
const defaultAttempts = 4;
const passingStatuses = [408, 429, 500, 502, 503, 504];
const passingFaults = ['no-connection', 'lost-connection', 'time-limit', 'cut-off'];
/**
 * May this be sent again? What is harmless to repeat, after any passing trouble and after a good status without JSON,
 * as a proxy's own page has. What creates something only when the server can't have acted: there was no connection,
 * or too many requests. Else its answer may be lost though its work is done, and whoever sent it must look first.
 */
function mayRetry(isHarmless, failure) {
    if (!isHarmless) {
        return failure instanceof _exchange_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .ExchangeFault */ .Og ? failure.kind === 'no-connection' : failure.status === 429;
    }
    return failure instanceof _exchange_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .ExchangeFault */ .Og
        ? passingFaults.includes(failure.kind)
        : passingStatuses.includes(failure.status) || (failure.status >= 200 && failure.status <= 299);
}
/**
 * How long does the server ask us to wait? From `Retry-After`, whole seconds or an HTTP date; in milliseconds, 0 for
 * a date that has passed. `undefined` when it asks nothing we understand.
 */
function askedPauseMs(retryAfter, nowMs) {
    const text = retryAfter?.trim() ?? '';
    if (/^\d{1,9}$/.test(text))
        return Number(text) * 1000;
    // Dates have letters; without this check JavaScript would read "-5" as a year.
    const dateMs = /^[A-Z][a-z]{2}/.test(text) ? Date.parse(text) : NaN;
    return Number.isNaN(dateMs) ? undefined : Math.max(0, dateMs - nowMs);
}
const firstPauseMs = 1000;
const longestPauseMs = 30_000;
/**
 * Our own pause before repeat number `repeat` (from 1), in milliseconds: doubling from one second to half a minute,
 * times `random()` in [0, 1), so that many gates started together do not return together.
 * Source: Marc Brooker, "Exponential Backoff And Jitter", AWS Architecture Blog 2015 ("full jitter").
 */
function ownPauseMs(repeat, random) {
    return Math.round(Math.min(longestPauseMs, firstPauseMs * 2 ** (repeat - 1)) * random());
}


/***/ }),

/***/ 99766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ stopReason),
/* harmony export */   v: () => (/* binding */ pause)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56046);

/** Why the run was stopped, as an error for the user: the signal's own reason when it is one. */
function stopReason(signal) {
    const reason = signal.reason;
    return reason instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue ? reason : new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InterruptedError */ .p4('The run was stopped from outside.');
}
/** Waits, in milliseconds, or until `wake` aborts. Throws the reason when the run is stopped meanwhile. */
async function pause(ms, { clock, signal }, wake) {
    try {
        await clock.sleep(ms, wake ? AbortSignal.any([signal, wake]) : signal);
    }
    catch (error) {
        if (signal.aborted)
            throw stopReason(signal);
        if (!wake?.aborted)
            throw error;
    }
}


/***/ })

};
