export const id = 195;
export const ids = [195];
export const modules = {

/***/ 5664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ assertNever)
/* harmony export */ });
/** Makes the compiler list every switch that a new variant of a union still misses. */
function assertNever(value) {
    throw new TypeError(`Unexpected variant: ${JSON.stringify(value)}`);
}


/***/ }),

/***/ 6046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CR: () => (/* binding */ JobError),
/* harmony export */   Ez: () => (/* binding */ RimeError),
/* harmony export */   NJ: () => (/* binding */ EngineError),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   p4: () => (/* binding */ InterruptedError),
/* harmony export */   ue: () => (/* binding */ GateError)
/* harmony export */ });
/* unused harmony export errorCodes */
/** The error codes of the public interface: what an `error` verdict can say. */
const errorCodes = (/* unused pure expression or super */ null && ([
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
    'engine',
    'internal',
]));
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
/** The embedded engine could not be started or died. */
class EngineError extends GateError {
    constructor(message, options) {
        super('engine', message, options);
    }
}
/** The run was stopped from outside: a cancelled workflow, Ctrl-C. */
class InterruptedError extends GateError {
    constructor(message) {
        super('interrupted', message);
    }
}


/***/ }),

/***/ 7939:
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

/***/ 9079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
/** Whether a URL's host is this machine itself; nobody else can listen in there. */
function isLoopback(hostname) {
    return /^(?:localhost|\[::1\]|127(?:\.\d{1,3}){3})$/.test(hostname);
}


/***/ }),

/***/ 9518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ judge),
/* harmony export */   x: () => (/* binding */ severityOf)
/* harmony export */ });
/**
 * The one decision: which cases are findings, and whether they are too many.
 * Skipped cases are counted apart; a run with fewer than `minTests` judged cases is an error, never a pass.
 */
function judge(cases, policy) {
    const judged = cases.map((testCase) => ({ testCase, severity: severityOf(testCase) }));
    const count = (wanted) => judged.filter(({ severity }) => severity === wanted).length;
    const counts = {
        alert: count('alert'),
        warning: count('warning'),
        pass: count('pass'),
        skip: count('skip'),
    };
    const judgedCount = cases.length - counts.skip;
    if (judgedCount < policy.minTests)
        return tooFewTests(cases.length, counts.skip, policy.minTests);
    const findings = ['alert', 'warning'].flatMap((severity) => judged.filter((one) => one.severity === severity).map(({ testCase }) => ({ severity, testCase })));
    const breaches = breachesOf(counts, policy);
    const wouldFail = breaches.length > 0;
    const reason = wouldFail
        ? breaches.join('; ')
        : `${plural(judgedCount, 'test case')} judged, none beyond the thresholds`;
    return { kind: wouldFail ? 'failed' : 'passed', wouldFail, reason, counts, findings };
}
/**
 * What a case counts as. Severity decides; without one, FAIL counts as alert and WARNING as warning. A word that
 * this version doesn't know counts as alert, so that a newer cluster can't turn red into green.
 */
function severityOf(testCase) {
    if (testCase.unknownWords.length > 0)
        return 'alert';
    if (testCase.status === 'skip')
        return 'skip';
    if (testCase.severity !== undefined)
        return testCase.severity;
    if (testCase.status === 'fail')
        return 'alert';
    return testCase.status === 'warning' ? 'warning' : 'pass';
}
/** One sentence for each threshold that is exceeded; empty when the gate passes. */
function breachesOf(counts, { failOn, maxAlerts, maxWarnings }) {
    if (failOn === 'never')
        return [];
    // Warnings are unlimited unless they count as findings or a limit was given.
    const warningLimit = maxWarnings ?? (failOn === 'warning' ? 0 : Infinity);
    const breach = (found, limit, word) => found > limit ? [`${plural(found, word)}, at most ${limit} allowed`] : [];
    return [...breach(counts.alert, maxAlerts, 'alert'), ...breach(counts.warning, warningLimit, 'warning')];
}
function tooFewTests(total, skipped, minTests) {
    const had = total === 0 ? 'The run has no test case' : `${plural(total - skipped, 'test case')} judged`;
    const left = skipped > 0 ? ` (${skipped} skipped)` : '';
    return {
        kind: 'error',
        code: 'no-results',
        reason: `${had}${left}, but at least ${minTests} must be judged (min-tests)`,
    };
}
function plural(count, word) {
    return `${count} ${word}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 5189:
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

/***/ 9099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The allowed word closest to what was typed, when it is close enough to be meant (at most a third is different). */
function nearest(typed, allowed) {
    const normal = (word) => word.toLowerCase().replaceAll('_', '-');
    const ranked = allowed
        .map((word) => ({ word, distance: editDistance(normal(typed), normal(word)) }))
        .sort((a, b) => a.distance - b.distance);
    const best = ranked[0];
    return best && best.distance <= Math.max(1, typed.length / 3) ? best.word : undefined;
}
/** `Did you mean …?` with a leading blank, or nothing. */
function didYouMean(typed, allowed) {
    const word = nearest(typed, allowed);
    return word === undefined ? '' : ` Did you mean "${word}"?`;
}
/** Levenshtein distance, in single characters. */
function editDistance(a, b) {
    let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const current = [i];
        for (let j = 1; j <= b.length; j++) {
            const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            current.push(Math.min(substitution, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
        }
        previous = current;
    }
    return previous[b.length] ?? 0;
}


/***/ }),

/***/ 7044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ shorten)
/* harmony export */ });
/** At most `maxLength` UTF-16 units; when cut, the last is `…` and no surrogate pair is split. */
function shorten(text, maxLength) {
    return text.length <= maxLength ? text : `${text.slice(0, maxLength - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}


/***/ }),

/***/ 669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NG: () => (/* binding */ testCategories),
/* harmony export */   O9: () => (/* binding */ dialects),
/* harmony export */   RV: () => (/* binding */ failOnLevels),
/* harmony export */   SS: () => (/* binding */ modelTasks),
/* harmony export */   a1: () => (/* binding */ engineRuntimes),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   iy: () => (/* binding */ sensitivities),
/* harmony export */   mT: () => (/* binding */ defaultCategories),
/* harmony export */   nI: () => (/* binding */ modes)
/* harmony export */ });
/* unused harmony export caseStatuses */
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
const modes = ['gate', 'report'];
/** From harmless to bad: a later word is worse. */
const severities = ['pass', 'warning', 'alert'];
const caseStatuses = (/* unused pure expression or super */ null && (['pass', 'warning', 'fail', 'skip']));
/** The lowest severity that counts as a finding. */
const failOnLevels = ['alert', 'warning', 'never'];
const engineRuntimes = ['auto', 'native', 'wasm'];


/***/ }),

/***/ 7391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ findConfigFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6046);



const defaultPath = '.github/model-gate.yml';
const maxBytes = 1024 * 1024;
/**
 * The config file's text: the given path, else the default one if it exists. Paths are relative to the workspace.
 * Throws InputError when a given file can't be read, or is not text of at most 1 MiB.
 */
async function findConfigFile(given, workspace) {
    const path = given?.trim() ? given.trim() : defaultPath;
    try {
        const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path));
        if (bytes.length > maxBytes)
            throw new RangeError(`it has ${bytes.length} bytes, at most ${maxBytes} are allowed`);
        return { path, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    }
    catch (error) {
        if (!given?.trim() && isMissing(error))
            return undefined;
        const reason = isMissing(error)
            ? 'there is no such file'
            : error instanceof Error
                ? error.message
                : String(error);
        const message = `${JSON.stringify(path)} cannot be read: ${reason}. Give the path of a YAML or JSON file, relative to ${workspace}`;
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz([{ name: 'config', message }]);
    }
}
function isMissing(error) {
    return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
}


/***/ }),

/***/ 8771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ isJson),
/* harmony export */   Qd: () => (/* binding */ isPlainObject),
/* harmony export */   vM: () => (/* binding */ jsonMap)
/* harmony export */ });
/* unused harmony export toJsonMap */
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);

/** A YAML or JSON map. */
const jsonMap = {
    allowed: 'a YAML or JSON map',
    example: '{text_upper_case: {sample_size: 50}}',
    fromText: (given) => {
        try {
            return toJsonMap((0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .load */ .Hh)(given));
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

/***/ 7681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vj: () => (/* binding */ inputNames),
  H$: () => (/* binding */ settingNames),
  W0: () => (/* binding */ settings)
});

// EXTERNAL MODULE: ./build/domain/vocabulary.js
var vocabulary = __webpack_require__(669);
;// CONCATENATED MODULE: ./build/inputs/value-type.js
function value_type_text(example) {
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

;// CONCATENATED MODULE: ./build/inputs/source-uri.js

const huggingFace = /^(?:hf:)?([\w.-]+\/[\w.-]+)(?:@([\w./-]+))?$/;
const databricks = /^databricks:([^\s/]+)$/;
const cloud = /^(?:s3|gs|abfss|https):\/\/\S+$/;
const relativeOrAbsolute = /^(?:\.{0,2}[/\\]|[A-Za-z]:[/\\])/;
const knownEnding = /\.(?:py|onnx|csv|parquet|json|jsonl)(?:\.gz)?$/i;
function parseSourceUri(given) {
    if (cloud.test(given))
        return { kind: 'cloud', path: given };
    const table = databricks.exec(given)?.[1];
    if (table !== undefined)
        return { kind: 'databricks', table };
    const [, uri, revision] = huggingFace.exec(given) ?? [];
    const isFile = !given.startsWith('hf:') && (relativeOrAbsolute.test(given) || knownEnding.test(given));
    if (isFile && !given.includes('://'))
        return { kind: 'file', path: given };
    return uri === undefined ? undefined : { kind: 'hugging-face', uri, revision };
}
const allowed = 'owner/name or hf:owner/name[@revision] (Hugging Face), a path (./x, /x or one ending in .py .onnx .csv .parquet .json .jsonl, also .gz), s3:// gs:// abfss:// https://, or databricks:catalog.schema.table';
function sourceUri(example) {
    return {
        allowed,
        example,
        fromText: parseSourceUri,
        fromConfig: (value) => (typeof value === 'string' ? parseSourceUri(value.trim()) : undefined),
        schema: { type: 'string', minLength: 1, examples: [example] },
    };
}
const modelUri = sourceUri('./model.onnx');
const datasetUri = sourceUri('./evaluation.csv');
/** A plain path of the workspace. */
const dataFile = (example) => textLike(/^[^\0]+$/, 'a path', example);

// EXTERNAL MODULE: ./build/domain/is-loopback.js
var is_loopback = __webpack_require__(9079);
;// CONCATENATED MODULE: ./build/inputs/cluster-url.js

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

;// CONCATENATED MODULE: ./build/inputs/duration.js
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

// EXTERNAL MODULE: ./build/inputs/json-map.js
var json_map = __webpack_require__(8771);
;// CONCATENATED MODULE: ./build/inputs/pip-requirement.js
// PEP 508 name, then an optional PEP 440 specifier; extras, URLs and markers have no place in the API.
const requirement = /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*((?:===|==|~=|!=|<=|>=|<|>)\s*[\w.*+!-]+(?:\s*,\s*(?:==|~=|!=|<=|>=|<|>)\s*[\w.*+!-]+)*)?$/;
const pipRequirement = {
    allowed: 'a package name, with a version specifier if wanted',
    example: 'transformers==4.36.2',
    fromText: parse,
    fromConfig: (value) => (typeof value === 'string' ? parse(value.trim()) : undefined),
    schema: { type: 'string', pattern: requirement.source, examples: ['transformers', 'datasets==2.16.1'] },
};
function parse(given) {
    const match = requirement.exec(given);
    return match?.[1] === undefined
        ? undefined
        : { name: match[1], versionSpecifier: match[2]?.replaceAll(/\s/g, '') };
}

;// CONCATENATED MODULE: ./build/inputs/settings.js







const uuid = textLike(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i, 'a uuid', '3f1c9a52-6d0e-4b7c-9a41-5d2e8c7b1f60');
const id = value_type_text('b1e6f0a4-7c2d-4e95-8b3a-2f6d1c0e9a75');
const imageName = textLike(/^[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*$/, 'lower-case letters and digits in parts joined by - or _, starting with a letter', 'huggingface_image');
const setting = (type, key, meaning, fallback = 'none') => ({ type, key, isInput: true, meaning, fallback });
/**
 * Every input of the action = flag of the command line = key of the config file. The parser, the JSON Schema,
 * the help text, the README's table and the check of action.yml all come from this list.
 */
const settings = {
    config: setting(value_type_text('.github/model-gate.yml'), undefined, 'Path of the YAML or JSON config file', '`.github/model-gate.yml` if it exists'),
    'cluster-url': setting(clusterUrl, 'cluster.url', 'Domain or URL of a RIME cluster; plain http only for loopback', 'none: the embedded engine'),
    'api-key': setting(value_type_text('${{ secrets.RIME_API_KEY }}'), undefined, 'RIME API token, also read from `RIME_API_KEY`; never in a file', 'none; needed with `cluster-url`'),
    'api-dialect': setting(oneOf(['auto', ...vocabulary/* dialects */.O9]), 'cluster.dialect', 'Paths of the 2.0-beta walk-through (`beta`), of 2.0 GA and later (`ga`), or detected', '`auto`'),
    'agent-id': setting(uuid, 'cluster.agent-id', 'Agent of the cluster to run on', "the workspace's default agent"),
    mode: setting(oneOf(vocabulary/* modes */.nI), 'mode', '`gate`, or `report`: findings never fail the step', '`gate`'),
    project: setting(value_type_text('owner/name'), 'project.name', 'Project, by name (found, else created) or uuid', "the repository's `owner/name`"),
    'project-id': { ...setting(uuid, 'project.id', 'Project, by uuid'), isInput: false },
    'model-task': setting(oneOf(vocabulary/* modelTasks */.SS, 'MODEL_TASK_'), 'project.task', 'Task of the model; needed when the project is created'),
    'model-uri': setting(modelUri, 'model.uri', 'Model: `owner/name` of Hugging Face, a path (`.onnx`, `.py`), or a cloud URL', 'none; needed unless `model-id` is given'),
    'model-id': setting(uuid, 'model.id', 'An already registered model'),
    'dataset-uri': setting(datasetUri, 'dataset.uri', 'Dataset whose splits are reference and evaluation data'),
    'reference-uri': setting(datasetUri, 'reference.uri', 'Reference data', '`dataset-uri`'),
    'reference-split': setting(value_type_text('train'), 'reference.split', 'Split of the reference data', '`train`'),
    'reference-id': setting(id, 'reference.id', 'An already registered reference dataset'),
    'evaluation-uri': setting(datasetUri, 'evaluation.uri', 'Evaluation data', '`dataset-uri`'),
    'evaluation-split': setting(value_type_text('test'), 'evaluation.split', 'Split of the evaluation data', '`test`'),
    'evaluation-id': setting(id, 'evaluation.id', 'An already registered evaluation dataset'),
    'label-column': setting(value_type_text('label'), 'data.label-column', 'Column that holds the label (`data_params.label_col`)'),
    'text-features': setting(listOf(value_type_text('premise')), 'data.text-features', 'Columns of text, in the order of the model'),
    'class-names': setting(listOf(value_type_text('negative')), 'data.class-names', 'Names of the classes, in label order'),
    'managed-image': setting(imageName, 'image.name', 'Managed image to run on; created when missing and `pip-requirements` is given'),
    'pip-requirements': setting(listOf(pipRequirement), 'image.pip-requirements', 'What a new managed image installs: `name` or `name==version`'),
    'run-name': setting(value_type_text('nightly'), 'run.name', 'Name of the test run', 'repository, short SHA and a hash of what is tested'),
    categories: setting(listOf(oneOf(vocabulary/* testCategories */.NG, 'TEST_CATEGORY_TYPE_')), 'run.categories', 'Test categories to run', "the platform's four: adversarial, model-performance, subset-performance, transformations"),
    'exclude-columns': setting(listOf(value_type_text('id')), 'run.exclude-columns', 'Columns left out of all tests'),
    sensitivity: setting(oneOf(vocabulary/* sensitivities */.iy, 'TEST_SENSITIVITY_'), 'run.sensitivity', 'Width of the margins of all tests', '`default`'),
    tests: setting(json_map/* jsonMap */.vM, 'run.tests', "Configuration of single tests, in the API's own keys (`individual_tests_config`)"),
    seed: setting(wholeNumber(0, 2 ** 32 - 1), 'run.seed', 'Seed of everything random', '`42`'),
    timeout: setting(duration, 'run.timeout', 'Longest time for the whole run', '`60m`'),
    'poll-interval': setting(duration, 'run.poll-interval', 'Longest pause between two polls (the first is about 1 s)', '`30s`'),
    'fail-on': setting(oneOf(vocabulary/* failOnLevels */.RV), 'gate.fail-on', 'Lowest severity that counts as a finding', '`alert`'),
    'max-alerts': setting(wholeNumber(0), 'gate.max-alerts', 'Alerts allowed before the gate fails', '`0`'),
    'max-warnings': setting(wholeNumber(0), 'gate.max-warnings', 'Warnings allowed before the gate fails', 'unlimited; `0` with `fail-on: warning`'),
    'min-tests': setting(wholeNumber(1), 'gate.min-tests', 'Fewer judged cases than this is an error', '`1`'),
    'engine-runtime': setting(oneOf(vocabulary/* engineRuntimes */.a1), 'engine.runtime', 'ONNX runtime of the embedded engine: `native` (onnxruntime-node of the workspace), `wasm` (bundled) or the better of the two', '`auto`'),
    python: setting(value_type_text('python3.11'), 'engine.python', 'Interpreter for Python models of the embedded engine', '`python3`, then `python`'),
    'report-dir': setting(dataFile('model-gate-report'), 'report.dir', 'Folder the reports are written to', '`model-gate-report`'),
};
const settingNames = Object.keys(settings);
const inputNames = settingNames.filter((name) => settings[name].isInput);


/***/ }),

/***/ 51:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PB: () => (/* binding */ abortOnSignals),
/* harmony export */   St: () => (/* binding */ readSurroundings),
/* harmony export */   dQ: () => (/* binding */ realClock)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6046);




const realClock = {
    now: () => Date.now(),
    sleep: async (ms, signal) => {
        try {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(ms, undefined, { signal });
        }
        catch (error) {
            // Node rejects with its own AbortError; callers want to know why it was aborted.
            throw signal?.aborted ? signal.reason : error;
        }
    },
};
/** Aborted by the first SIGINT or SIGTERM, so that the run can cancel its job; a second one ends the process. */
function abortOnSignals() {
    const controller = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM']) {
        process.on(name, () => {
            if (controller.signal.aborted)
                process.exit(130);
            controller.abort(new _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InterruptedError */ .p4(`The run was stopped by ${name}.`));
        });
    }
    return controller.signal;
}
/** What the environment tells: a runner's variables, else the current folder. */
function readSurroundings(env) {
    const workspace = env.GITHUB_WORKSPACE ?? process.cwd();
    const run = [env.GITHUB_RUN_ID, env.GITHUB_RUN_ATTEMPT].filter(Boolean).join('-');
    return {
        workspace,
        repository: env.GITHUB_REPOSITORY ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(workspace),
        commitSha: env.GITHUB_SHA,
        // The legs of a matrix share the run's id, hence the random part.
        uniqueSuffix: [run || 'local', (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex')].join('-'),
    };
}


/***/ }),

/***/ 9925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ cleanBlock),
/* harmony export */   O: () => (/* binding */ cleanLine)
/* harmony export */ });
/* harmony import */ var _domain_shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7044);

/** Control, bidirectional-override, zero-width and unpaired surrogate characters: nothing a name needs. */
const invisible = 
// eslint-disable-next-line no-control-regex -- control characters are what this removes
/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/**
 * Foreign text on one line: invisible characters removed, white space folded, at most `maxLength` characters
 * (the last one is then `…`).
 */
function cleanLine(text, maxLength = 200) {
    // Bounded before the patterns run, so that a text of megabytes costs nothing.
    const head = text.slice(0, maxLength * 4);
    const line = head.replaceAll(/\s+/g, ' ').replaceAll(invisible, '').trim();
    return (0,_domain_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)(line, maxLength);
}
/** Foreign text of several lines, such as a traceback: as `cleanLine`, but its line breaks stay. */
function cleanBlock(text, maxLength = 4000) {
    const block = text
        .slice(0, maxLength * 4)
        .replaceAll(/\r\n?/g, '\n')
        .replaceAll(invisible, '')
        .trim();
    return (0,_domain_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)(block, maxLength);
}


/***/ }),

/***/ 9398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ countByCategory)
/* harmony export */ });
/* harmony import */ var _domain_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9518);

/** Judged and skipped cases of each category, worst category first. */
function countByCategory(cases) {
    const byCategory = new Map();
    for (const testCase of cases) {
        const counts = byCategory.get(testCase.category) ?? { alert: 0, warning: 0, pass: 0, skip: 0 };
        counts[(0,_domain_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .severityOf */ .x)(testCase)]++;
        byCategory.set(testCase.category, counts);
    }
    return [...byCategory].sort(([nameA, a], [nameB, b]) => b.alert - a.alert || b.warning - a.warning || nameA.localeCompare(nameB, 'en'));
}


/***/ }),

/***/ 4170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ whereabouts),
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   TE: () => (/* binding */ uncertainty),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   lY: () => (/* binding */ headlineMetric)
/* harmony export */ });
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9925);

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
    const shown = testCase.metrics.filter(({ value }) => typeof value === 'number' || typeof value === 'string');
    for (const category of telling) {
        const metric = shown.find((one) => one.category === category);
        if (metric)
            return metric;
    }
    return shown[0];
}
/** How many failing rows are named; the others are in results.json. */
const shownRows = 5;
/** The telling metric and its value, such as `accuracy difference -0.12 ± 0.03`. */
function headline(testCase) {
    const { importance } = testCase;
    const metric = headlineMetric(testCase);
    if (!metric)
        return importance === undefined ? '' : `impact ${formatNumber(importance)}`;
    return `${(0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .O)(metric.name, 60)} ${formatValue(metric.value)}${uncertainty(testCase, metric)}`;
}
/** ` ± 0.044`, half the 95 % interval, where the case carries one for its difference; else nothing. */
function uncertainty({ metrics }, headlineOf) {
    const margin = metrics.find(({ name }) => name === 'margin of error')?.value;
    return headlineOf.category === 'performance-diff' && typeof margin === 'number'
        ? ` ± ${formatNumber(margin, 2)}`
        : '';
}
/** Where in the data: what was changed into what, the subset and its size, or the first failing rows (from 0). */
function whereabouts(testCase) {
    const changed = testCase.metrics
        .filter(({ category, value }) => category === 'input' && typeof value === 'string')
        .map(({ value }) => formatValue(value));
    return changed.slice(0, 2).join(' → ') || subset(testCase) || failingRows(testCase);
}
function subset({ metrics }) {
    const details = metrics.filter(({ category }) => category === 'subset-details');
    const name = details.find(({ value }) => typeof value === 'string')?.value ?? null;
    const size = details.find((metric) => metric.name === 'subset size')?.value;
    return name === null || typeof size !== 'number' ? formatValue(name) : `${formatValue(name)}, ${size} rows`;
}
function failingRows({ metrics }) {
    const rows = metrics.find(({ category, value }) => category === 'failing-inputs' && Array.isArray(value) && typeof value[0] === 'number')?.value;
    if (!Array.isArray(rows))
        return '';
    const more = rows.length > shownRows ? ' …' : '';
    return `rows ${rows.slice(0, shownRows).join(', ')}${more}`;
}
function formatValue(value) {
    if (value === null)
        return '';
    if (typeof value === 'number')
        return formatNumber(value);
    if (typeof value === 'string')
        return (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .O)(value, 120);
    return (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .O)(value.map((one) => (typeof one === 'number' ? formatNumber(one) : one)).join(', '), 120);
}
/** Whole numbers as they are, others with four significant digits, or as many as asked for. */
function formatNumber(value, digits = 4) {
    if (!Number.isFinite(value))
        return String(value);
    return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(digits)));
}


/***/ }),

/***/ 2434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ remedies)
/* harmony export */ });
/** What to do next, by error code. The README's list and docs/errors.md say more. */
const remedies = {
    'invalid-input': 'Correct the inputs named above; `model-gate run --help` lists them all.',
    'missing-credentials': 'Store the API token as a secret and pass it as `api-key`. Workflows started from forks and by Dependabot get no repository secrets.',
    unauthorized: 'The cluster refused the token. Make a new one in the RIME web app (they expire) and replace the secret.',
    forbidden: 'The token is known but may not do this. Give its user the needed role in the workspace, or use a token of that workspace.',
    unreachable: 'Check `cluster-url`, and that this runner may reach it (VPN, firewall, proxy). If the cluster was only busy, run the job again.',
    tls: 'The connection is not trusted. Check the address and the certificate of the cluster; a private CA must be known to Node (NODE_EXTRA_CA_CERTS).',
    'rate-limited': 'The cluster asks for fewer requests. Wait, or run fewer gates at the same time.',
    'not-found': 'Something named by id or name does not exist on the cluster, or the key cannot see it.',
    conflict: 'A name is already taken on the cluster. Run the job again, or choose another name.',
    'invalid-request': 'The cluster refused the request as wrong; its message above says which part.',
    'server-error': 'The cluster failed. Run the job again; if it stays, tell the administrators of the cluster.',
    'bad-response': 'The answer was not what a RIME cluster sends. Check that `cluster-url` is the cluster itself, not a login page or a proxy.',
    'image-failed': 'The managed image cannot be used. Look at its build in the RIME web app, correct the requirements, or choose another image.',
    'job-failed': 'The stress test did not finish. The message above is its own; correct what it names and run again.',
    'job-cancelled': 'Somebody cancelled the stress test on the cluster. Run the job again.',
    'queue-timeout': 'The job never started to run. Look at the queue and the agents of the cluster, or raise `queue-timeout`.',
    timeout: 'The run took longer than `timeout`. Raise it, or test fewer categories, rows or samples.',
    interrupted: 'The run was stopped from outside; its stress test was cancelled.',
    'no-results': 'Too few test cases were judged. Check `categories`, `tests` and the data, or lower `min-tests`.',
    'missing-baseline': 'The baseline could not be found. Check `baseline`, or choose `on-missing-baseline: absolute`.',
    engine: 'The embedded engine could not do its work. Run again with debug logging; if it stays, report it.',
    internal: 'This is a defect of the gate. Run again with debug logging and report what it says.',
};


/***/ }),

/***/ 9150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ resultTable)
/* harmony export */ });
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9925);
/* harmony import */ var _count_by_category_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9398);
/* harmony import */ var _domain_format_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7939);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4170);
/* harmony import */ var _remedies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2434);





const shownFindings = 25;
/** What a person reads at the end of a run, in a terminal or a log: findings, counts by category, metrics, and the verdict last. */
function resultTable(outcome, look) {
    const { verdict, results, durationMs } = outcome;
    const { paint } = look;
    if (verdict.kind === 'error') {
        const lines = [paint('red', `Error (${verdict.code})`), (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanBlock */ .H)(verdict.reason)];
        return [...lines, '', `What to do: ${_remedies_js__WEBPACK_IMPORTED_MODULE_0__/* .remedies */ .J[verdict.code].replaceAll('`', '')}`, ''].join('\n');
    }
    const { alert, warning, pass, skip } = verdict.counts;
    const word = verdict.kind === 'passed' ? paint('green', 'PASSED') : paint('red', 'FAILED');
    return [
        ...findingRows(outcome, look),
        ...categoryRows(outcome, look),
        ...(results?.testRun.modelMetrics.length ? metricRows(outcome, look) : []),
        `${paint('bold', word)}  ${verdict.reason}.`,
        `${alert} alert · ${warning} warning · ${pass} passed · ${skip} skipped · ${(0,_domain_format_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a)(durationMs)}`,
        '',
    ].join('\n');
}
function findingRows({ verdict }, { width, paint }) {
    if (verdict.kind === 'error' || verdict.findings.length === 0)
        return [];
    const rows = verdict.findings
        .slice(0, shownFindings)
        .map(({ severity, testCase }) => [
        severity.toUpperCase(),
        (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .O)(testCase.testType, 44),
        (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .O)(testCase.features.join(', '), 28),
        (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .O)((0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .Pl)(testCase), 60),
        (0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .whereabouts */ .CJ)(testCase),
    ]);
    const lines = align([['', 'TEST', 'FEATURES', 'KEY METRIC', 'WHERE'], ...rows], width);
    const painted = lines.map((line, index) => {
        const severity = verdict.findings[index - 1]?.severity;
        return severity ? paint(severity === 'alert' ? 'red' : 'yellow', line) : paint('dim', line);
    });
    const hidden = verdict.findings.length - rows.length;
    return [...painted, ...(hidden > 0 ? [paint('dim', `… and ${hidden} more, see results.json`)] : []), ''];
}
function categoryRows({ results }, { width, paint }) {
    if (!results || results.cases.length === 0)
        return [];
    const rows = (0,_count_by_category_js__WEBPACK_IMPORTED_MODULE_4__/* .countByCategory */ .B)(results.cases).map(([category, { alert, warning, pass, skip }]) => [
        (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .O)(category, 40),
        ...[alert, warning, pass, skip].map(String),
    ]);
    const [head = '', ...body] = align([['CATEGORY', 'ALERT', 'WARNING', 'PASSED', 'SKIPPED'], ...rows], width);
    return [paint('dim', head), ...body, ''];
}
function metricRows({ results }, { width, paint }) {
    const show = (value) => (value === undefined ? '-' : (0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(value));
    const rows = (results?.testRun.modelMetrics ?? []).map(({ name, reference, evaluation }) => [
        (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .O)(name, 40),
        show(reference),
        show(evaluation),
    ]);
    const [head = '', ...body] = align([['MODEL METRIC', 'REFERENCE', 'EVALUATION'], ...rows], width);
    return [paint('dim', head), ...body, ''];
}
/** Columns as wide as their widest cell; lines are cut at the terminal's width. */
function align(rows, width) {
    const widths = [];
    for (const row of rows) {
        for (const [column, cell] of row.entries())
            widths[column] = Math.max(widths[column] ?? 0, cell.length);
    }
    return rows.map((row) => row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd()
        .slice(0, width));
}


/***/ }),

/***/ 9477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ renderResultsJson)
/* harmony export */ });
/* unused harmony export schemaVersion */
/* harmony import */ var _domain_judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9518);
/* harmony import */ var _remedies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2434);


/** Raised by one when a reader of the former version would misread the file. Described by docs/results.schema.json. */
const schemaVersion = 1;
/** The run for machines: `results.json`. The same results give the same bytes but for ids, times and durations. */
function renderResultsJson(outcome) {
    const { asked, ids, results, verdict, startedAt, durationMs } = outcome;
    const document = {
        schemaVersion,
        verdict: verdict.kind === 'error'
            ? { kind: verdict.kind, code: verdict.code, reason: verdict.reason, remedy: _remedies_js__WEBPACK_IMPORTED_MODULE_0__/* .remedies */ .J[verdict.code] }
            : {
                kind: verdict.kind,
                wouldFail: verdict.wouldFail,
                reason: verdict.reason,
                counts: verdict.counts,
            },
        run: {
            name: asked?.run.name ?? null,
            target: asked?.target ?? null,
            seed: asked?.run.seed ?? null,
            startedAt,
            durationMs,
        },
        gate: asked ? { ...asked.gate, maxWarnings: asked.gate.maxWarnings ?? null } : null,
        ids,
        testRun: results ? { ...results.testRun } : null,
        cases: results?.cases.map(toCase) ?? [],
    };
    return `${JSON.stringify(document, undefined, 1)}\n`;
}
function toCase(testCase) {
    const { testType, caseId, category, features, status, severity, importance, metrics, unknownWords } = testCase;
    return {
        testType,
        caseId,
        category,
        features,
        status,
        severity: severity ?? null,
        judgedAs: (0,_domain_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .severityOf */ .x)(testCase),
        importance: importance ?? null,
        metrics,
        ...(unknownWords.length > 0 && { unknownWords }),
    };
}


/***/ }),

/***/ 2487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ renderSummary)
});

// UNUSED EXPORTS: summaryLimitBytes

// EXTERNAL MODULE: ./build/reports/clean-text.js
var clean_text = __webpack_require__(9925);
// EXTERNAL MODULE: ./build/reports/count-by-category.js
var count_by_category = __webpack_require__(9398);
;// CONCATENATED MODULE: ./build/reports/escape-html.js

const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
function escapeHtml(text) {
    return text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character);
}
/**
 * Foreign text as an HTML code element on one line. Inside an HTML block of GitHub's Markdown nothing of it is read
 * as Markdown, and inside `<code>` GitHub makes no mentions, issue links or addresses of it.
 */
function code(text, maxLength) {
    const line = (0,clean_text/* cleanLine */.O)(text, maxLength);
    return line === '' ? '' : `<code>${escapeHtml(line)}</code>`;
}
/** A link, or only its text unless the address is http(s). */
function escape_html_link(label, url) {
    if (url === undefined || !/^https?:\/\/[^\s"'<>]+$/.test(url))
        return escapeHtml(label);
    return `<a href="${escapeHtml(url)}">${escapeHtml(label)}</a>`;
}

// EXTERNAL MODULE: ./build/domain/format-duration.js
var format_duration = __webpack_require__(7939);
// EXTERNAL MODULE: ./build/reports/headline.js
var headline = __webpack_require__(4170);
// EXTERNAL MODULE: ./build/reports/remedies.js
var remedies = __webpack_require__(2434);
;// CONCATENATED MODULE: ./build/reports/summary.js






/** GitHub's limit for the job summary of one step. */
const summaryLimitBytes = 1024 * 1024;
/**
 * The job summary: GitHub Markdown, verdict first, never over the limit in UTF-8 bytes. When there is too much, the
 * last findings give way and are counted. Tables are HTML, where foreign text can't become Markdown.
 */
function renderSummary(outcome, limitBytes = summaryLimitBytes) {
    const { verdict } = outcome;
    const before = [heading(outcome), explanation(outcome)];
    const after = [skipped(outcome.results), aboutRun(outcome)];
    if (verdict.kind === 'error')
        return join([...before, ...after]);
    const tables = [categoryTable(outcome.results), modelTable(outcome.results)];
    const fixed = join([...before, ...tables, ...after]);
    const room = limitBytes - Buffer.byteLength(fixed) - 512;
    return join([...before, findingTable(verdict.findings, room), ...tables, ...after]);
}
function join(sections) {
    return `${sections.filter(Boolean).join('\n\n')}\n`;
}
const icons = { passed: '✅', failed: '❌', error: '💥' };
function heading({ verdict, asked }) {
    const words = {
        passed: 'Model gate passed',
        failed: asked?.gate.mode === 'report' ? 'Model gate would fail (mode: report)' : 'Model gate failed',
        error: 'Model gate could not decide',
    };
    return `## ${icons[verdict.kind]} ${words[verdict.kind]}`;
}
function explanation({ verdict }) {
    if (verdict.kind !== 'error') {
        const { alert, warning, pass, skip } = verdict.counts;
        return `**${verdict.reason}.** ${alert} alert, ${warning} warning, ${pass} passed, ${skip} skipped.`;
    }
    const reason = `<pre>${escapeHtml((0,clean_text/* cleanBlock */.H)(verdict.reason))}</pre>`;
    return `**${verdict.code}**\n\n${reason}\n\n${remedies/* remedies */.J[verdict.code]}`;
}
function findingTable(findings, roomBytes) {
    if (findings.length === 0)
        return '';
    const rows = [];
    let used = 0;
    for (const { severity, testCase } of findings) {
        const unknown = testCase.unknownWords.length > 0 ? ` unknown: ${code(testCase.unknownWords.join(', '))}` : '';
        const cells = [
            severity === 'alert' ? '🔴 alert' : '🟡 warning',
            code(testCase.testType),
            testCase.features.map((feature) => code(feature, 80)).join(' ') + unknown,
            keyMetric(testCase),
            code((0,headline/* whereabouts */.CJ)(testCase)),
        ];
        const row = tableRow('td', cells);
        used += Buffer.byteLength(row) + 1;
        if (used > roomBytes)
            break;
        rows.push(row);
    }
    const hidden = findings.length - rows.length;
    const more = hidden > 0 ? `\n\n${hidden} more in <code>results.json</code>.` : '';
    return `### Findings\n\n${table(['Severity', 'Test', 'Features', 'Key metric', 'Where'], rows)}${more}`;
}
/** Names and texts are the cluster's own, so only numbers stand outside of `<code>`. */
function keyMetric(testCase) {
    const metric = (0,headline/* headlineMetric */.lY)(testCase);
    if (!metric)
        return escapeHtml((0,headline/* headline */.Pl)(testCase));
    const { name, value } = metric;
    if (typeof value !== 'number')
        return `${code(name, 60)} ${code((0,headline/* formatValue */.Fl)(value))}`;
    return `${code(name, 60)} ${(0,headline/* formatNumber */.ZV)(value)}${(0,headline/* uncertainty */.TE)(testCase, metric)}`;
}
function categoryTable(results) {
    if (!results || results.cases.length === 0)
        return '';
    const rows = (0,count_by_category/* countByCategory */.B)(results.cases).map(([category, { alert, warning, pass, skip }]) => tableRow('td', [code(category), ...[alert, warning, pass, skip].map(String)]));
    return `### By category\n\n${table(['Category', 'Alert', 'Warning', 'Passed', 'Skipped'], rows)}`;
}
function modelTable(results) {
    if (!results || results.testRun.modelMetrics.length === 0)
        return '';
    const show = (value) => (value === undefined ? '–' : (0,headline/* formatNumber */.ZV)(value));
    const rows = results.testRun.modelMetrics
        .slice(0, 40)
        .map(({ name, reference, evaluation }) => tableRow('td', [code(name), show(reference), show(evaluation)]));
    return `### Model performance\n\n${table(['Metric', 'Reference', 'Evaluation'], rows)}`;
}
function skipped(results) {
    const cases = results?.cases.filter(({ status }) => status === 'skip') ?? [];
    if (cases.length === 0)
        return '';
    const shown = cases.slice(0, 50).map((testCase) => {
        const reason = testCase.metrics.find(({ name }) => name === 'skip reason')?.value;
        const cells = [code(testCase.testType), testCase.features.map((one) => code(one, 80)).join(' ')];
        return tableRow('td', [...cells, typeof reason === 'string' ? code(reason) : '']);
    });
    const hidden = cases.length - shown.length;
    const more = hidden > 0 ? `\n\n${hidden} more in <code>results.json</code>.` : '';
    const body = `${table(['Test', 'Features', 'Reason'], shown)}${more}`;
    return `<details><summary>${cases.length} skipped</summary>\n\n${body}\n\n</details>`;
}
function aboutRun({ asked, ids, results, durationMs }) {
    const facts = [
        ['Run', code(asked?.run.name ?? '')],
        ['Where', code(asked?.target ?? '')],
        ['Seed', asked ? String(asked.run.seed) : ''],
        ['Took', (0,format_duration/* formatDuration */.a)(durationMs)],
        ['Engine', code(results?.testRun.engineVersion ?? '')],
        ['Job', code(ids.jobId ?? '')],
        ['Test run', ids.testRunId === undefined ? '' : escape_html_link((0,clean_text/* cleanLine */.O)(ids.testRunId), results?.testRun.webUrl)],
    ];
    const rows = facts
        .filter(([, value]) => value !== '')
        .map(([name, value]) => tableRow('td', [name, value]));
    return `<details><summary>About this run</summary>\n\n${table([], rows)}\n\n</details>`;
}
function table(head, rows) {
    return ['<table>', ...(head.length > 0 ? [tableRow('th', head)] : []), ...rows, '</table>'].join('\n');
}
function tableRow(cell, cells) {
    return `<tr>${cells.map((content) => `<${cell}>${content}</${cell}>`).join('')}</tr>`;
}


/***/ }),

/***/ 2835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(6046);
// EXTERNAL MODULE: ./build/domain/judge.js
var judge = __webpack_require__(9518);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/domain/assert-never.js
var assert_never = __webpack_require__(5664);
;// CONCATENATED MODULE: ./build/inputs/choose-sources.js

/** `undefined` after a refusal. */
function chooseModel(chooser) {
    const { given, isEmbedded, refuse } = chooser;
    const { 'model-uri': uri, 'model-id': id } = given;
    if (uri && id !== undefined)
        return refuse('model-uri', 'contradicts model-id: give one of the two.');
    if (id !== undefined) {
        if (isEmbedded)
            return refuse('model-id', noIds);
        return { kind: 'registered', id };
    }
    if (!uri) {
        return refuse('model-uri', 'is missing: say which model to test, such as ./model.onnx or owner/name.');
    }
    switch (uri.kind) {
        case 'hugging-face':
            if (isEmbedded) {
                return refuse('model-uri', `"${uri.uri}" is a Hugging Face model, which needs a cluster. The embedded engine runs a local .onnx or .py file, such as ./model.onnx; or set cluster-url.`);
            }
            return {
                kind: 'hugging-face',
                uri: uri.uri,
                kwargs: uri.revision === undefined ? undefined : { revision: uri.revision },
            };
        case 'file': {
            const path = workspaceFile('model-uri', uri.path, /\.(?:onnx|py)$/, '.onnx or .py', chooser);
            return path === undefined ? undefined : { kind: 'model-path', path };
        }
        case 'cloud':
            if (isEmbedded)
                return refuse('model-uri', cloudNeedsCluster(uri.path));
            return { kind: 'model-path', path: uri.path };
        case 'databricks':
            return refuse('model-uri', 'a Databricks table is a dataset, not a model.');
        default:
            return (0,assert_never/* assertNever */.x)(uri);
    }
}
/** `undefined` after a refusal. */
function chooseDataset(role, chooser) {
    const { given, isEmbedded, refuse } = chooser;
    const id = given[`${role}-id`];
    const own = given[`${role}-uri`];
    if (id !== undefined && own)
        return refuse(`${role}-uri`, `contradicts ${role}-id: give one of the two.`);
    if (id !== undefined) {
        if (isEmbedded)
            return refuse(`${role}-id`, noIds);
        return { kind: 'registered', id };
    }
    const shared = given['dataset-uri'];
    const uri = own ?? shared;
    if (!uri) {
        return refuse(`${role}-uri`, `is missing: say which data is the ${role} data, such as ./${role}.csv, or give dataset-uri.`);
    }
    const name = own ? `${role}-uri` : 'dataset-uri';
    if (!own && uri.kind !== 'hugging-face') {
        return refuse(name, 'only a Hugging Face dataset has splits; give reference-uri and evaluation-uri for files.');
    }
    return toDatasetSource(role, name, uri, chooser);
}
function toDatasetSource(role, name, uri, chooser) {
    const { given, isEmbedded, refuse } = chooser;
    switch (uri.kind) {
        case 'hugging-face': {
            if (isEmbedded) {
                return refuse(name, `"${uri.uri}" is a Hugging Face dataset, which needs a cluster. The embedded engine reads local .csv, .json and .jsonl files (also .gz); or set cluster-url.`);
            }
            const split = given[`${role}-split`] ?? (role === 'reference' ? 'train' : 'test');
            return {
                kind: 'hugging-face',
                uri: uri.uri,
                split,
                loadingParams: uri.revision === undefined ? {} : { revision: uri.revision },
            };
        }
        case 'file': {
            const path = workspaceFile(name, uri.path, /\.(?:csv|json|jsonl)(?:\.gz)?$/, '.csv, .json, .jsonl (also .gz)', chooser);
            return path === undefined ? undefined : { kind: 'data-file', path };
        }
        case 'cloud':
            if (isEmbedded)
                return refuse(name, cloudNeedsCluster(uri.path));
            return { kind: 'data-file', path: uri.path };
        case 'databricks':
            return refuse(name, 'Databricks tables are not supported yet; export the table to a file the cluster can read.');
        default:
            return (0,assert_never/* assertNever */.x)(uri);
    }
}
/** A file of the workspace, as given: the embedded engine reads it in place, a cluster cannot see it. */
function workspaceFile(name, path, ending, allowed, { isEmbedded, refuse }) {
    if (!isEmbedded) {
        return refuse(name, `"${path}" is a file of the workspace, which the cluster cannot see. Put it where the cluster can read it (s3://, gs://, abfss://, https://), or leave cluster-url out to test it here.`);
    }
    if (!ending.test(path)) {
        return refuse(name, `"${path}" is not a file the embedded engine can read; allowed are ${allowed}.`);
    }
    return path;
}
const noIds = 'needs a cluster: the embedded engine starts empty on each run. Give a path instead, or set cluster-url.';
function cloudNeedsCluster(path) {
    const scheme = path.slice(0, path.indexOf(':'));
    return `${scheme}:// paths need a cluster; the embedded engine reads local files. Download the file in a step before, or set cluster-url.`;
}

// EXTERNAL MODULE: ./build/domain/nearest.js
var nearest = __webpack_require__(9099);
// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
// EXTERNAL MODULE: ./build/inputs/json-map.js
var json_map = __webpack_require__(8771);
;// CONCATENATED MODULE: ./build/inputs/data-params.js

/**
 * Keys of `data_params` that the config file takes under `data:` beside those with an input of their own.
 * Source: the published contract, DataParamsInput, 2.0-beta to 2.10.
 */
const dataParamNames = [
    'label_col',
    'pred_col',
    'timestamp_col',
    'ranking_info',
    'nrows',
    'nrows_per_time_bin',
    'sample',
    'categorical_features',
    'protected_features',
    'features_not_in_model',
    'image_features',
    'prompt_col',
    'intersections',
    'loading_kwargs',
    'feature_type_path',
    'pred_path',
    'image_load_path',
    'experimental_fields',
];
/** `data.features-not-in-model` → `features_not_in_model`; `data.label-col` → `label_col`, the API's own spelling. */
function dataParamKey(key) {
    if (!key.startsWith('data.'))
        return undefined;
    const param = key.slice('data.'.length).replaceAll('-', '_');
    return dataParamNames.find((name) => name === param);
}
/** JSON that travels as text is accepted as a map, too. */
const jsonTexts = new Set(['loading_kwargs']);
function readDataParam(param, value, into, problem) {
    if (!(0,json_map/* isJson */.Fh)(value) || value === null)
        problem(`data.${param}`, `must be plain data, not ${String(value)}`);
    else
        into[param] = jsonTexts.has(param) && typeof value !== 'string' ? JSON.stringify(value) : value;
}

// EXTERNAL MODULE: ./build/inputs/settings.js + 5 modules
var settings = __webpack_require__(7681);
;// CONCATENATED MODULE: ./build/inputs/read-config-file.js





const knownKeys = settings/* settingNames */.H$.flatMap((name) => settings/* settings */.W0[name].key ?? []);
const sections = new Set(knownKeys.filter((key) => key.includes('.')).map((key) => key.split('.', 1)[0] ?? ''));
/** Reads the config file's text into its keys. Problems are added to the list; nothing is thrown. */
function readConfigFile(path, text, problems) {
    const values = new Map();
    const dataParams = {};
    const problem = (name, message) => void problems.push({ name, message: `${message} (in ${path})` });
    const visit = (key, value) => {
        const param = dataParamKey(key);
        if (knownKeys.includes(key))
            values.set(key, value);
        else if (param !== undefined)
            readDataParam(param, value, dataParams, problem);
        else
            problem(key, unknownKey(key));
    };
    const document = parse(path, text, problems);
    for (const [section, content] of Object.entries(document)) {
        if (!sections.has(section))
            visit(section, content);
        else if ((0,json_map/* isPlainObject */.Qd)(content)) {
            for (const [key, value] of Object.entries(content)) {
                // The keys of `data` are the API's own, so there its spelling is read, too.
                visit(`${section}.${section === 'data' ? key.replaceAll('_', '-') : key}`, value);
            }
        }
        else if (content !== null) {
            problem(section, `must be a map with the keys ${keysOf(section).join(', ')}, not ${JSON.stringify(content)}`);
        }
    }
    return { values, dataParams };
}
function parse(path, text, problems) {
    try {
        const documents = (0,js_yaml/* loadAll */.gh)(text.replace(/^\uFEFF/, ''), { filename: path });
        const [document, second] = documents;
        if (document === undefined || document === null)
            return {};
        if ((0,json_map/* isPlainObject */.Qd)(document) && second === undefined)
            return document;
        problems.push({ name: 'config', message: `${path} must hold one map at its top level.` });
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        problems.push({ name: 'config', message: `${path} is not valid YAML: ${reason}` });
    }
    return {};
}
function unknownKey(key) {
    if (key === 'api-key' || key.endsWith('.api-key')) {
        return 'the API key never stands in a file: pass it as the input api-key or in RIME_API_KEY';
    }
    const input = settings/* inputNames */.vj.find((name) => name === key);
    const home = input && settings/* settings */.W0[input].key;
    if (home !== undefined)
        return `unknown key. In the file it is "${home}"`;
    const section = key.includes('.') ? key.split('.', 1)[0] : undefined;
    const allowed = section === undefined ? [...sections, 'mode'] : keysOf(section);
    return `unknown key.${(0,nearest/* didYouMean */.a)(key.slice(key.indexOf('.') + 1), allowed)} Allowed: ${allowed.join(', ')}`;
}
function keysOf(section) {
    return knownKeys.filter((key) => key.startsWith(`${section}.`)).map((key) => key.slice(section.length + 1));
}

;// CONCATENATED MODULE: ./build/inputs/read-given.js



/** Parses everything that was given: input or flag before config file. Every mistake is added to `problems`. */
function readGiven({ values, configFile }, problems) {
    const file = configFile && readConfigFile(configFile.path, configFile.text, problems);
    refuseUnknownInputs(values, problems);
    const fromFile = new Set();
    const given = {};
    for (const name of settings/* settingNames */.H$) {
        const { key, isInput, type } = settings/* settings */.W0[name];
        const input = isInput ? values[name]?.trim() : undefined;
        if (input) {
            given[name] = parsed(name, shown(name, input), type, type.fromText(input), problems);
        }
        else if (key !== undefined && file?.values.has(key)) {
            const value = file.values.get(key);
            if (value === null || value === undefined)
                continue;
            fromFile.add(name);
            given[name] = parsed(key, JSON.stringify(value), type, type.fromConfig(value), problems);
        }
    }
    return {
        given: given,
        wasGiven: (name) => name in given,
        dataParams: file?.dataParams ?? {},
        nameOf: (name) => (fromFile.has(name) ? (settings/* settings */.W0[name].key ?? name) : name),
    };
}
function parsed(name, given, { allowed, example }, value, problems) {
    if (value !== undefined)
        return value;
    const bounded = given.length > 120 ? `${given.slice(0, 120)}…` : given;
    problems.push({ name, message: `${bounded} is not allowed; it must be ${allowed}. Example: ${example}` });
    return undefined;
}
/** The key itself is never repeated in a message. */
function shown(name, input) {
    return name === 'api-key' ? 'what was given' : JSON.stringify(input);
}
function refuseUnknownInputs(values, problems) {
    for (const [name, value] of Object.entries(values)) {
        if (value.trim() === '' || settings/* inputNames */.vj.some((known) => known === name))
            continue;
        problems.push({ name, message: `is not an input.${(0,nearest/* didYouMean */.a)(name, settings/* inputNames */.vj)}` });
    }
}

;// CONCATENATED MODULE: ./build/inputs/to-plan.js





/**
 * Turns what was given into a complete plan.
 * Throws InputError with every problem found; its code is `missing-credentials` when only the API key is missing.
 */
function toPlan(raw) {
    const problems = [];
    const { given, wasGiven, dataParams, nameOf } = readGiven(raw, problems);
    // A file that can't be read hides what it would have given; what seems to be missing would only confuse.
    if (problems.some(({ name }) => name === 'config'))
        throw new errors/* InputError */.dz(problems);
    const { surroundings } = raw;
    const chooser = {
        given,
        nameOf,
        isEmbedded: !wasGiven('cluster-url'),
        refuse: (name, message) => {
            // One problem a setting: a value that can't be read is not missing as well.
            if (!problems.some((problem) => problem.name === nameOf(name))) {
                problems.push({ name: nameOf(name), message });
            }
            return undefined;
        },
    };
    const project = chooseProject(chooser, surroundings);
    const image = chooseImage(chooser);
    const model = chooseModel(chooser);
    const reference = chooseDataset('reference', chooser);
    const evaluation = chooseDataset('evaluation', chooser);
    if (chooser.isEmbedded && given['agent-id'] !== undefined) {
        chooser.refuse('agent-id', 'needs a cluster: set cluster-url, or remove it.');
    }
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems);
    const target = chooseTarget(given);
    // Without a problem each choice was made; the check tells the compiler.
    if (!model || !reference || !evaluation)
        throw new errors/* InputError */.dz([{ name: 'inputs', message: 'are incomplete.' }]);
    const tested = { model, reference, evaluation, tests: given.tests, categories: given.categories };
    return {
        target,
        project,
        image,
        agentId: given['agent-id'],
        model,
        reference,
        evaluation,
        dataParams: toDataParams(given, dataParams),
        run: toRunSettings(given, surroundings, JSON.stringify(tested)),
        gate: toGatePolicy(given),
        reportDir: (0,external_node_path_.resolve)(surroundings.workspace, given['report-dir'] ?? 'model-gate-report'),
    };
}
function chooseTarget(given) {
    const url = given['cluster-url'];
    if (url === undefined) {
        return { kind: 'embedded', runtime: given['engine-runtime'] ?? 'auto', python: given.python };
    }
    const apiKey = given['api-key'];
    if (apiKey === undefined) {
        const message = `is missing, and ${url} needs one. Pass it as the input api-key (in a workflow: \${{ secrets.RIME_API_KEY }}) or in the environment variable RIME_API_KEY. Workflows of forks and Dependabot get no repository secrets.`;
        throw new errors/* InputError */.dz([{ name: 'api-key', message }], 'missing-credentials');
    }
    return { kind: 'cluster', url, apiKey, dialect: given['api-dialect'] ?? 'auto' };
}
const uuidForm = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
function chooseProject({ given, isEmbedded, refuse }, { repository }) {
    if (given.project !== undefined && given['project-id'] !== undefined) {
        refuse('project', 'contradicts project.id: give one of the two.');
    }
    const project = given['project-id'] ?? given.project ?? repository;
    const task = given['model-task'];
    // The embedded engine starts empty, so there the project is always created.
    if (isEmbedded && task === undefined) {
        refuse('model-task', 'is needed by the embedded engine. Example: binary-classification');
    }
    if (!uuidForm.test(project))
        return { kind: 'name', name: project, task };
    if (isEmbedded)
        refuse('project', 'is an id, but the embedded engine has no projects yet: give a name.');
    return { kind: 'id', id: project };
}
function chooseImage({ given, isEmbedded, refuse }) {
    const name = given['managed-image'];
    const pipRequirements = given['pip-requirements'] ?? [];
    if (isEmbedded && name !== undefined) {
        refuse('managed-image', 'needs a cluster: the embedded engine runs on this machine. Set cluster-url, or remove it.');
    }
    if (name === undefined && pipRequirements.length > 0) {
        refuse('pip-requirements', 'belongs to a managed image: set managed-image, too.');
    }
    return name === undefined ? undefined : { name, pipRequirements };
}
function toDataParams(given, others) {
    const label = given['label-column'];
    const textFeatures = given['text-features'];
    const classNames = given['class-names'];
    return {
        ...others,
        ...(label !== undefined && { label_col: label }),
        ...(textFeatures && { text_features: textFeatures }),
        ...(classNames && { class_names: classNames }),
    };
}
function toRunSettings(given, surroundings, tested) {
    const { repository, commitSha, uniqueSuffix } = surroundings;
    const hash = (0,external_node_crypto_.createHash)('sha256').update(tested).digest('hex').slice(0, 8);
    return {
        name: given['run-name'] ?? [repository, commitSha?.slice(0, 7), hash].filter(Boolean).join(' '),
        uniqueSuffix,
        categories: given.categories,
        excludeColumns: given['exclude-columns'] ?? [],
        sensitivity: given.sensitivity,
        tests: given.tests,
        seed: given.seed ?? 42,
        timeoutMs: given.timeout ?? 60 * 60_000,
        pollIntervalMs: given['poll-interval'] ?? 30_000,
    };
}
function toGatePolicy(given) {
    return {
        mode: given.mode ?? 'gate',
        failOn: given['fail-on'] ?? 'alert',
        maxAlerts: given['max-alerts'] ?? 0,
        maxWarnings: given['max-warnings'],
        minTests: given['min-tests'] ?? 1,
    };
}

// EXTERNAL MODULE: ./build/domain/is-loopback.js
var is_loopback = __webpack_require__(9079);
// EXTERNAL MODULE: ./build/wire/routes.js
var routes = __webpack_require__(5908);
;// CONCATENATED MODULE: ./build/rime/answer.js

/**
 * One JSON object of an answer, read member by member. The names are checked by the compiler against the wire shape,
 * the values at run time: protobuf JSON may leave out or null whatever is unset, and a cluster may be anything at all.
 * A value of the wrong type throws RimeError `bad-response`, naming its place.
 */
class Answer {
    members;
    request;
    place;
    constructor(members, request, place = '') {
        this.members = members;
        this.request = request;
        this.place = place;
    }
    /** `undefined` when missing, null or empty, which mean the same here. Numbers and booleans are taken as texts. */
    text(name) {
        const value = this.members[name] ?? '';
        if (!isPlain(value))
            throw this.wrong(name, 'text', value);
        return value === '' ? undefined : String(value);
    }
    /** As `text`, but throws `bad-response` when there is none. */
    requiredText(name) {
        const text = this.text(name);
        if (text === undefined)
            throw this.wrong(name, 'text', undefined);
        return text;
    }
    texts(name) {
        return this.values(name).map(String);
    }
    /** A double or an int64, which travels as text, as do `NaN`, `Infinity` and `-Infinity`. */
    number(name) {
        const value = this.members[name] ?? undefined;
        return value === undefined ? undefined : this.toNumber(name, value);
    }
    numbers(name) {
        return this.values(name).map((value) => this.toNumber(name, value));
    }
    flag(name) {
        return this.members[name] === true;
    }
    /** Whether the member is there at all: null counts as missing, zero and the empty text do not. */
    has(name) {
        return (this.members[name] ?? undefined) !== undefined;
    }
    /** A missing member reads as an empty object, so that nested members can be asked for straight away. */
    object(name) {
        return this.inside(this.members[name] ?? {}, name);
    }
    /** A missing list reads as an empty one. */
    list(name) {
        const values = this.members[name] ?? [];
        if (!Array.isArray(values))
            throw this.wrong(name, 'a list', values);
        return values.map((value, index) => this.inside(value, `${name}[${index}]`));
    }
    /** The names that are there, for maps. */
    names() {
        return Object.keys(this.members);
    }
    /** An error about this answer, for what only a reader of its content can find wrong. */
    problem(what) {
        const { method, path } = this.request;
        return new errors/* RimeError */.Ez('bad-response', `${method} ${path} gave an answer that ${what}.`, this.request);
    }
    inside(value, name) {
        if (!isObject(value))
            throw this.wrong(name, 'an object', value);
        return new Answer(value, this.request, `${this.place}${name}.`);
    }
    values(name) {
        const values = this.members[name] ?? [];
        if (Array.isArray(values) && values.every(isPlain))
            return values;
        throw this.wrong(name, 'a list of plain values', values);
    }
    toNumber(name, value) {
        const isNumber = typeof value === 'number' || (typeof value === 'string' && numberText.test(value));
        if (!isNumber)
            throw this.wrong(name, 'a number', value);
        return Number(value);
    }
    wrong(name, wanted, found) {
        return this.problem(`has ${describe(found)} where ${this.place}${name} should be ${wanted}`);
    }
}
/** Reads the body of an answer. Throws RimeError `bad-response` unless it is a JSON object. */
function toAnswer(body, request) {
    if (isObject(body))
        return new Answer(body, request);
    throw new Answer({}, request).problem(`is ${describe(body)} instead of a JSON object`);
}
const numberText = /^(?:NaN|-?(?:Infinity|\d+(?:\.\d+)?(?:[eE][+-]?\d+)?))$/;
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isPlain(value) {
    return ['string', 'number', 'boolean'].includes(typeof value);
}
function describe(value) {
    if (value === undefined)
        return 'nothing';
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'a list';
    return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

;// CONCATENATED MODULE: ./build/rime/api.js


/** `findDialect` is asked once, before the first call. */
function createApi(send, findDialect) {
    let found;
    const dialect = () => (found ??= findDialect());
    return {
        dialect,
        call: async (operation, { params, ...request }) => {
            const { method, path } = routes/* routes */.J[await dialect()][operation];
            const { body, request: sent } = await send({ ...request, method, path: (0,routes/* fillPath */.d)(path, params) });
            return toAnswer(body, sent);
        },
    };
}

;// CONCATENATED MODULE: ./build/rime/registry-agent.js
/** The agent that validates what is registered; 2.0-beta knows agents only for runs. */
function registryAgent(dialect, agentId) {
    return dialect === 'ga' && agentId !== undefined ? { agent_id: { uuid: agentId } } : {};
}

;// CONCATENATED MODULE: ./build/rime/datasets.js


function datasets(api) {
    return {
        register: async (projectId, dataset) => {
            const { role, name, source, params, agentId } = dataset;
            const body = {
                name,
                data_info: { connection_info: toConnectionInfo(source), data_params: params },
                ...registryAgent(await api.dialect(), agentId),
            };
            const answer = await api.call('registerDataset', {
                task: `register the ${role} dataset`,
                params: { projectUuid: projectId },
                body,
            });
            return answer.requiredText('datasetId');
        },
    };
}
function toConnectionInfo(source) {
    switch (source.kind) {
        case 'hugging-face':
            return {
                hugging_face: {
                    dataset_uri: source.uri,
                    split_name: source.split,
                    loading_params_json: JSON.stringify(source.loadingParams),
                },
            };
        case 'data-file':
            return { data_file: { path: source.path } };
        default:
            return (0,assert_never/* assertNever */.x)(source);
    }
}

;// CONCATENATED MODULE: ./build/rime/cluster-info.js



/** The cluster's version, such as `2.6.3`; `undefined` when it has no such call or does not tell. Works in every dialect. */
async function readClusterVersion(send) {
    const { method, path } = routes/* routes */.J.ga.rimeInfo;
    try {
        const { body, request } = await send({ task: "read the cluster's version", method, path });
        return toAnswer(body, request).text('clusterInfoVersion');
    }
    catch (error) {
        if (isMissingCall(error))
            return undefined;
        throw error;
    }
}
/** Whether the cluster says that it has no such call, by a path it doesn't know or one it knows for other methods. */
function isMissingCall(error) {
    return error instanceof errors/* RimeError */.Ez && (error.request.status === 404 || error.request.status === 501);
}

;// CONCATENATED MODULE: ./build/rime/detect-dialect.js


/**
 * Finds out which of the published paths the cluster answers: by its version, else by whether it has the list of
 * jobs of 2.0-beta. Never by a 404 for an id, which says nothing about paths. Throws RimeError, also for a key that
 * is refused.
 */
async function detectDialect(send) {
    const version = await readClusterVersion(send);
    return dialectOfVersion(version ?? '') ?? (await probe(send));
}
/**
 * `undefined` for a version that can't be read. 2.0 and its pre-releases (`2.0.0rc4`, `2.0.0-beta`) stand on the two
 * sides of the change of paths; a beta of a later version may stand on either.
 */
function dialectOfVersion(version) {
    const [, major, minor, suffix = ''] = /^v?(\d+)\.(\d+)(?:\.\d+)?(.*)$/.exec(version.trim()) ?? [];
    if (major === undefined || major === '1')
        return undefined; // There never was a 1.x.
    const isPreRelease = /^[-._]?(?:a|b|c|rc|alpha|beta|dev|pre)/i.test(suffix);
    if (major === '0' || (major === '2' && minor === '0' && isPreRelease))
        return 'beta';
    return /beta/i.test(suffix) ? undefined : 'ga';
}
async function probe(send) {
    const { method, path } = routes/* routes */.J.beta.listJobs;
    try {
        await send({ task: 'find out which paths the cluster has', method, path, query: { pageSize: '1' } });
        return 'beta';
    }
    catch (error) {
        if (isMissingCall(error))
            return 'ga';
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/rime/decode.js
/** Absent means pass: the API leaves out zero values, and its zero status IS the pass status. */
function decodeCaseStatus(word) {
    switch (word) {
        case undefined:
        case 'TEST_CASE_STATUS_PASS_UNSPECIFIED':
            return { known: 'pass' };
        case 'TEST_CASE_STATUS_WARNING':
            return { known: 'warning' };
        case 'TEST_CASE_STATUS_FAIL':
            return { known: 'fail' };
        case 'TEST_CASE_STATUS_SKIP':
            return { known: 'skip' };
        default:
            return { unknown: word };
    }
}
/** `undefined`: the cluster gave no severity. */
function decodeSeverity(word) {
    switch (word) {
        case undefined:
        case 'SEVERITY_UNSPECIFIED':
            return { known: undefined };
        case 'SEVERITY_PASS':
            return { known: 'pass' };
        case 'SEVERITY_WARNING':
            return { known: 'warning' };
        case 'SEVERITY_ALERT':
            return { known: 'alert' };
        default:
            return { unknown: word };
    }
}
/** States of a job; `unknown` is not final, since a newer cluster may know more ways to be on the way. */
const jobStates = [
    'unknown',
    'requested',
    'pending',
    'running',
    'reconciling',
    'succeeded',
    'failed',
    'cancelled',
];
function decodeJobState(word) {
    const short = word?.replace(/^JOB_STATUS_/, '').toLowerCase();
    return jobStates.find((state) => state === short) ?? 'unknown';
}
function decodeImageState(word) {
    switch (word) {
        case 'STATUS_READY':
            return 'ready';
        case 'STATUS_BUILDING_FIRST_TIME':
        case 'STATUS_REBUILDING':
            return 'building';
        case 'STATUS_FAILED':
            return 'failed';
        case 'STATUS_OUTDATED':
            return 'outdated';
        default:
            return 'unknown';
    }
}
/** Why a job failed, in 2.0-beta's words; `undefined` when it says nothing. */
function decodeTerminationReason(word) {
    switch (word) {
        case undefined:
        case 'TERMINATION_REASON_UNSPECIFIED':
            return undefined;
        case 'TERMINATION_REASON_OOMKILLED':
            return 'It ran out of memory.';
        case 'TERMINATION_REASON_GENERIC_ERROR':
            return 'It met an error, mostly one of its configuration, data or model.';
        case 'TERMINATION_REASON_INTERNAL_ERROR':
            return 'The platform itself had an error.';
        default:
            return `The cluster gives the reason ${word}.`;
    }
}
/** Whether a batch of tests is done. A finished batch is COMPLETED here, not SUCCEEDED as a job. */
function isBatchDone(word) {
    return word === 'TEST_TASK_STATUS_COMPLETED';
}
/** A link for people: http(s) only, and https when the cluster leaves the scheme out, as some do. */
function decodeLink(link) {
    if (link === undefined)
        return undefined;
    const withScheme = /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(link) ? link : `https://${link.replace(/^\/\//, '')}`;
    if (!URL.canParse(withScheme))
        return undefined;
    const url = new URL(withScheme);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
}

// EXTERNAL MODULE: ./build/domain/log-safe.js
var log_safe = __webpack_require__(5189);
// EXTERNAL MODULE: ./build/domain/shorten.js
var shorten = __webpack_require__(7044);
;// CONCATENATED MODULE: ./build/rime/show-foreign.js


const defaultMaxLength = 600;
/**
 * Text of a server on one line, fit for a message: control characters removed, white space folded, at most
 * `maxLength` characters. What links carry as query, fragment or password is left out, since a pre-signed link
 * is a key to whatever it points at.
 */
function showForeign(text, maxLength = defaultMaxLength) {
    return (0,shorten/* shorten */.m)(hideLinkSecrets((0,log_safe/* logSafe */.s)(bound(text, maxLength).replaceAll(/\s+/g, ' '))).trim(), maxLength);
}
/** As `showForeign`, but the line breaks stay, for tracebacks. */
function showForeignBlock(text, maxLength = 2000) {
    return (0,shorten/* shorten */.m)(hideLinkSecrets((0,log_safe/* logSafe */.s)(bound(text, maxLength).replaceAll(/\r\n?/g, '\n'))).trim(), maxLength);
}
/** Cut before the patterns run, so that a text of megabytes costs nothing. */
function bound(text, maxLength) {
    return text.slice(0, maxLength * 4);
}
function hideLinkSecrets(text) {
    return text
        .replaceAll(/(\b[a-z][a-z0-9+.-]{1,15}:\/\/)[^\s/?#@"'<>]*@/gi, '$1')
        .replaceAll(/(\b[a-z][a-z0-9+.-]{1,15}:\/\/[^\s?#"'<>]*)[?#][^\s"'<>]*/gi, '$1?…');
}

;// CONCATENATED MODULE: ./build/rime/images.js



function images_images(api) {
    return {
        find: async (name) => {
            try {
                const answer = await api.call('getImage', {
                    task: `look up the managed image ${name}`,
                    params: { name },
                });
                const word = answer.object('image').text('status');
                return { state: decodeImageState(word), stateWord: showForeign(word ?? 'no state', 60) };
            }
            catch (error) {
                if (error instanceof errors/* RimeError */.Ez && error.code === 'not-found')
                    return undefined;
                throw error;
            }
        },
        create: async (name, requirements) => {
            const body = {
                name,
                pip_requirements: requirements.map(({ name: library, versionSpecifier }) => ({
                    name: library,
                    ...(versionSpecifier !== undefined && { version_specifier: versionSpecifier }),
                })),
            };
            const answer = await api.call('createImage', { task: `create the managed image ${name}`, body });
            return { buildJobId: answer.object('job').text('jobId') };
        },
    };
}

;// CONCATENATED MODULE: ./build/rime/decode-job.js


function decodeJob(answer) {
    const stateWord = answer.text('status');
    const stress = answer.object('jobData').object('stress');
    const batches = stress.object('progress').object('testRun').list('testBatches');
    const errorMessage = answer.text('errorMsg');
    const reason = decodeTerminationReason(answer.text('terminationReason'));
    return {
        jobId: answer.requiredText('jobId'),
        state: decodeJobState(stateWord),
        stateWord: showForeign(stateWord ?? 'no state', 60),
        isCancelling: answer.flag('cancellationRequested'),
        progress: batches.length === 0
            ? undefined
            : {
                done: batches.filter((batch) => isBatchDone(batch.text('status'))).length,
                total: batches.length,
            },
        testRunId: stress.text('testRunId'),
        failure: errorMessage === undefined ? reason && showForeign(reason) : showForeignBlock(errorMessage),
        hasArchivedLogs: logLink(answer) !== undefined,
    };
}
/** The pre-signed link to the logs, a secret. */
function logLink(answer) {
    return answer.object('archivedJobLogs').object('url').text('url');
}

;// CONCATENATED MODULE: ./build/rime/jobs.js

/** A workflow that is being cancelled is killed soon; an answer that takes longer would not be seen. */
const cancelTimeoutMs = 10_000;
function jobs(api, log) {
    const masked = new Set();
    const mask = (link) => {
        if (link === undefined || masked.has(link))
            return;
        masked.add(link);
        log.mask(link);
    };
    return {
        get: async (jobId) => {
            const query = { view: 'JOB_VIEW_FULL' };
            const answer = await api.call('getJob', { task: `read the job ${jobId}`, params: { jobId }, query });
            const job = answer.object('job');
            mask(logLink(job));
            return decodeJob(job);
        },
        cancel: async (jobId) => {
            await api.call('cancelJob', {
                task: `cancel the job ${jobId}`,
                params: { jobId },
                whenRunEnds: 'send-anyway',
                timeoutMs: cancelTimeoutMs,
            });
        },
        getTestRunId: async (jobId) => {
            const task = `find the test run of the job ${jobId}`;
            return (await api.call('getTestRunId', { task, params: { jobId } })).requiredText('testRunId');
        },
    };
}

;// CONCATENATED MODULE: ./build/rime/models.js


function models(api) {
    return {
        register: async (projectId, { name, source, agentId }) => {
            const body = {
                name,
                ...toModelInfo(source),
                ...registryAgent(await api.dialect(), agentId),
            };
            const answer = await api.call('registerModel', {
                task: 'register the model',
                params: { projectUuid: projectId },
                body,
            });
            return answer.object('modelId').requiredText('uuid');
        },
    };
}
function toModelInfo(source) {
    switch (source.kind) {
        case 'hugging-face': {
            const { uri, kwargs } = source;
            const withKwargs = kwargs === undefined ? {} : { kwargs: JSON.stringify(kwargs) };
            return { model_info: { hugging_face: { model_uri: uri, ...withKwargs } } };
        }
        case 'model-path':
            return { model_info: { model_path: { path: source.path } } };
        case 'none':
            return {};
        default:
            return (0,assert_never/* assertNever */.x)(source);
    }
}

// EXTERNAL MODULE: ./build/wire/enums.js
var enums = __webpack_require__(186);
;// CONCATENATED MODULE: ./build/rime/list-pages.js
/** More would only fill the runner's memory; real lists have some thousand items. */
const maxItems = 100_000;
/**
 * Every item of a paged list, so that no caller sees a page. The first page is asked with `firstQuery`, the others
 * with `pageToken` alone, as the API wants. The list ends when there is no more, or no token; a token that comes
 * again would never end it, and throws RimeError `bad-response`, as does a list of more than `maxItems`.
 */
async function* listPages(fetchPage, readItems, firstQuery = {}) {
    const seen = new Set();
    let query = firstQuery;
    for (let count = 0;;) {
        const page = await fetchPage(query);
        const items = readItems(page);
        count += items.length;
        if (count > maxItems)
            throw page.problem(`makes the list longer than ${maxItems} items`);
        yield* items;
        const token = page.text('nextPageToken');
        if (token === undefined || !page.flag('hasMore'))
            return;
        if (seen.has(token)) {
            throw page.problem('repeats the page token of an earlier page, so the list would never end');
        }
        seen.add(token);
        query = { pageToken: token };
    }
}

;// CONCATENATED MODULE: ./build/rime/projects.js


function projects(api) {
    return {
        list: () => listPages((query) => api.call('listProjects', { task: 'list the projects', query }), (page) => page.list('projects').map((item) => decode(item.object('project')))),
        create: async (name, task) => {
            const body = {
                name,
                description: 'Made by RIME Model Gate.',
                model_task: (0,enums/* wireWord */.iy)(enums/* modelTaskPrefix */.HG, task),
            };
            const answer = await api.call('createProject', { task: `create the project "${name}"`, body });
            return decode(answer.object('project'));
        },
        get: async (projectId) => {
            const params = { projectUuid: projectId };
            const answer = await api.call('getProject', { task: `read the project ${projectId}`, params });
            return decode(answer.object('project').object('project'));
        },
    };
}
function decode(answer) {
    const modelTask = answer.text('modelTask');
    return {
        projectId: answer.object('id').requiredText('uuid'),
        name: answer.text('name') ?? '',
        modelTask: modelTask === undefined ? undefined : (0,enums/* shortWord */.DF)(enums/* modelTaskPrefix */.HG, modelTask),
    };
}

;// CONCATENATED MODULE: ./build/rime/start-body.js

/**
 * The body that starts a stress test. The dialects differ in where excluded columns, categories and the agent go;
 * members that would be empty are left out.
 */
function toStartBody(dialect, stressTest) {
    const { modelId, referenceId, evaluationId, imageName, agentId, run } = stressTest;
    const agent = agentId === undefined ? {} : { agent_id: { uuid: agentId } };
    const suite = dialect === 'beta' ? betaSuite(run) : gaSuite(run);
    const categories = dialect === 'beta' ? undefined : run.categories?.map(toCategoryWord);
    return {
        test_run_config: {
            run_name: run.name,
            model_id: { uuid: modelId },
            data_info: { ref_dataset_id: referenceId, eval_dataset_id: evaluationId },
            run_time_info: {
                ...(dialect === 'beta' && agent),
                ...(imageName !== undefined && { custom_image: { managed_image_name: imageName } }),
                random_seed: String(run.seed),
            },
            ...(Object.keys(suite).length > 0 && { test_suite_config: suite }),
            ...(categories && { categories }),
        },
        ...(dialect === 'ga' && agent),
    };
}
function gaSuite(run) {
    return {
        ...toSensitivity(run),
        ...(run.tests && { individual_tests_config: JSON.stringify(run.tests) }),
        ...(run.excludeColumns.length > 0 && { global_exclude_columns: run.excludeColumns }),
    };
}
/** 2.0-beta reads the excluded columns from the text of the tests' configuration. */
function betaSuite(run) {
    const own = run.tests?.['global_exclude_columns'];
    const excluded = [...new Set([...(Array.isArray(own) ? own : []), ...run.excludeColumns])];
    const tests = { ...run.tests, ...(excluded.length > 0 && { global_exclude_columns: excluded }) };
    return {
        ...toSensitivity(run),
        ...(Object.keys(tests).length > 0 && { individual_tests_config: JSON.stringify(tests) }),
        ...(run.categories && {
            categories: run.categories.map((category) => ({
                type: toCategoryWord(category),
                run_st: true,
                run_ct: false,
            })),
        }),
    };
}
function toSensitivity({ sensitivity }) {
    return sensitivity === undefined ? {} : { global_test_sensitivity: enums/* sensitivityWords */.lU[sensitivity] };
}
function toCategoryWord(category) {
    return (0,enums/* wireWord */.iy)(enums/* testCategoryPrefix */.zH, category);
}

;// CONCATENATED MODULE: ./build/rime/stress-tests.js


function stressTests(api) {
    return {
        start: async (projectId, stressTest) => {
            const answer = await api.call('startStressTest', {
                task: 'start the stress test',
                params: { projectUuid: projectId },
                body: toStartBody(await api.dialect(), stressTest),
                // Giving up between the request and its answer would leave a job that nobody can cancel.
                whenRunEnds: 'finish',
            });
            return decodeJob(answer.object('job'));
        },
    };
}

;// CONCATENATED MODULE: ./build/rime/decode-test-case.js


/** A case with a status we don't know reads as failed: whoever forgets `unknownWords` still sees no pass. */
function decodeTestCase(answer) {
    const status = decodeCaseStatus(answer.text('status'));
    const severity = decodeSeverity(answer.text('severity'));
    return {
        testType: answer.text('testBatchType') ?? 'unnamed',
        caseId: answer.text('testCaseId') ?? '',
        category: (0,enums/* shortWord */.DF)(enums/* testCategoryPrefix */.zH, answer.text('testCategory') ?? 'unspecified'),
        features: answer.texts('features'),
        status: 'known' in status ? status.known : 'fail',
        severity: 'known' in severity ? severity.known : undefined,
        importance: finite(answer.number('importanceScore')),
        metrics: answer.list('metrics').map(decodeMetric),
        unknownWords: [status, severity].flatMap((word) => ('unknown' in word ? [word.unknown] : [])),
    };
}
function decodeMetric(answer) {
    return {
        name: answer.text('metric') ?? '',
        category: (0,enums/* shortWord */.DF)(enums/* metricCategoryPrefix */.Vo, answer.text('category') ?? 'unspecified'),
        value: decodeValue(answer),
    };
}
/** At most one member is set, and it may hold a zero: presence decides, not the value. */
function decodeValue(answer) {
    if (answer.has('floatValue'))
        return answer.number('floatValue') ?? null;
    if (answer.has('intValue'))
        return decodeInt64(answer);
    if (answer.has('strValue'))
        return answer.text('strValue') ?? '';
    if (answer.has('floatList'))
        return answer.object('floatList').numbers('values');
    if (answer.has('intList'))
        return answer.object('intList').numbers('values');
    if (answer.has('strList'))
        return answer.object('strList').texts('values');
    return null;
}
/** An int64 beyond what a double holds exactly stays the text it came as. */
function decodeInt64(answer) {
    const value = answer.number('intValue') ?? null;
    return value === null || Number.isSafeInteger(value) ? value : (answer.text('intValue') ?? null);
}
function finite(value) {
    return Number.isFinite(value) ? value : undefined;
}

;// CONCATENATED MODULE: ./build/rime/test-cases.js


function testCases(api) {
    return {
        list: (testRunId) => listPages((query) => api.call('listTestCases', { task: `list the test cases of the test run ${testRunId}`, query }), (page) => page.list('testCases').map(decodeTestCase), { 'listTestCasesQuery.testRunId': testRunId }),
    };
}

;// CONCATENATED MODULE: ./build/rime/decode-test-run.js


function decodeTestRun(answer) {
    const metrics = answer.object('metrics');
    const modelTask = answer.text('modelTask');
    return {
        testRunId: answer.requiredText('testRunId'),
        name: answer.text('name') ?? '',
        modelTask: modelTask === undefined ? undefined : (0,enums/* shortWord */.DF)(enums/* modelTaskPrefix */.HG, modelTask),
        webUrl: decodeLink(answer.object('webAppUrl').text('url')),
        categories: answer.texts('testCategories').map((word) => (0,enums/* shortWord */.DF)(enums/* testCategoryPrefix */.zH, word)),
        modelMetrics: decodeModelMetrics(metrics),
        durationMs: metrics.number('durationMillis'),
        engineVersion: answer.text('rimeVersion'),
    };
}
function decodeModelMetrics(metrics) {
    const performance = metrics.object('modelPerf');
    return performance.names().map((name) => {
        const metric = performance.object(name);
        return { name, reference: metric.number('refMetric'), evaluation: metric.number('evalMetric') };
    });
}

;// CONCATENATED MODULE: ./build/rime/test-runs.js

function testRuns(api) {
    return {
        get: async (testRunId) => {
            const task = `read the test run ${testRunId}`;
            return decodeTestRun((await api.call('getTestRun', { task, params: { testRunId } })).object('testRun'));
        },
    };
}

;// CONCATENATED MODULE: ./build/rime/exchange-fault.js

/** Its message completes the sentence "the request …", such as "was refused (ECONNREFUSED)". */
class ExchangeFault extends Error {
    kind;
    name = 'ExchangeFault';
    constructor(kind, message, options) {
        super(message, options);
        this.kind = kind;
    }
}
/** Codes of OpenSSL's certificate checks and of Node's TLS. Source: Node documentation, "X509 certificate error codes". */
const tlsCode = /^(?:ERR_(?:TLS|SSL)_|EPROTO$|CERT_|CRL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|ERROR_IN_|HOSTNAME_MISMATCH$|INVALID_(?:CA|PURPOSE)$|PATH_LENGTH_EXCEEDED$)/;
const plainWords = {
    ENOTFOUND: 'found no such host',
    EAI_AGAIN: 'could not look up the host',
    ECONNREFUSED: 'was refused',
    ECONNRESET: 'lost its connection before an answer came',
    EPIPE: 'lost its connection before an answer came',
    EHOSTUNREACH: 'found no way to the host',
    ENETUNREACH: 'found no way to the network',
    ETIMEDOUT: 'got no connection in time',
};
/** Sorts what Node reports for a request without an answer. */
function toExchangeFault(error) {
    if (error instanceof ExchangeFault)
        return error;
    const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
    const told = `${showForeign(error.message)}${code === '' ? '' : ` (${code})`}`;
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
    const words = plainWords[code];
    const message = words === undefined ? `failed: ${told}` : `${words} (${code})`;
    return new ExchangeFault('unreachable', message, { cause: error });
}

;// CONCATENATED MODULE: ./build/rime/refuse-unsafe.js


/** Throws InputError for an address that would carry the key in the clear, and for a key that no header can hold. */
function refuseUnsafe(baseUrl, apiKey) {
    const { protocol, hostname, origin } = baseUrl;
    const isSafe = protocol === 'https:' || (protocol === 'http:' && (0,is_loopback/* isLoopback */.U)(hostname));
    if (!isSafe) {
        const message = `${origin} would carry the API key in the clear. Use https://; plain http:// is for this machine's loopback only. Example: https://rime.example.com`;
        throw new errors/* InputError */.dz([{ name: 'cluster-url', message }]);
    }
    if (!/^[\x21-\x7e]+$/.test(apiKey)) {
        const message = 'is empty, or holds a blank, a line break or a character outside ASCII. Copy the token again.';
        throw new errors/* InputError */.dz([{ name: 'api-key', message }]);
    }
}

;// CONCATENATED MODULE: ./build/rime/retry.js

/** Attempts in all, not repeats. */
const maxAttempts = 4;
const passingStatuses = [408, 429, 500, 502, 503, 504];
const passingFaults = ['unreachable', 'time-limit', 'cut-off'];
/**
 * May this be sent again? Only what reads: a POST whose answer is lost may have done its work, and a second one
 * would register or start things twice.
 */
function mayRetry(method, failure) {
    if (method !== 'GET')
        return false;
    return failure instanceof ExchangeFault
        ? passingFaults.includes(failure.kind)
        : passingStatuses.includes(failure.status);
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

;// CONCATENATED MODULE: ./build/rime/stop-reason.js

/** Why the run was stopped, as an error for the user: the signal's own reason when it is one. */
function stopReason(signal) {
    const reason = signal.reason;
    return reason instanceof errors/* GateError */.ue ? reason : new errors/* InterruptedError */.p4('The run was stopped from outside.');
}
/** Waits, in milliseconds. Throws the reason when the run is stopped meanwhile. */
async function pause(ms, { clock, signal }) {
    try {
        await clock.sleep(ms, signal);
    }
    catch (error) {
        throw signal.aborted ? stopReason(signal) : error;
    }
}

;// CONCATENATED MODULE: ./build/rime/run-end.js


/**
 * How long the run may still wait for this request, in milliseconds, more than 0.
 * Throws why the run was stopped, or RimeError `timeout` when its time is over.
 */
function timeLeftMs(request, world, deadlineMs) {
    const { whenRunEnds = 'stop' } = request;
    if (whenRunEnds === 'send-anyway')
        return Infinity;
    if (world.signal.aborted)
        throw stopReason(world.signal);
    const leftMs = deadlineMs - world.clock.now();
    if (leftMs <= 0)
        throw runIsOver(request);
    return whenRunEnds === 'stop' ? leftMs : Infinity;
}
function runIsOver({ task, method, path }) {
    const message = `Could not ${task}: the time of the whole run (timeout) is over.`;
    return new errors/* RimeError */.Ez('timeout', message, { method, path, status: undefined });
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: ./build/domain/format-duration.js
var format_duration = __webpack_require__(7939);
;// CONCATENATED MODULE: ./build/rime/exchange.js





/** No answer of the API comes near it; more would only fill the runner's memory. */
const maxAnswerBytes = 64 * 1024 * 1024;
/**
 * Sends one request and reads the whole answer, whatever its status; redirects are not followed.
 * Throws ExchangeFault when there is no whole answer, and the signal's reason when it was aborted.
 *
 * Node's own http and not `@actions/http-client`: that one takes no CA for a single cluster, and waits for ever
 * for an answer whose body is cut off in the middle.
 */
async function exchange(asked) {
    const { method, url, headers, body, timeoutMs, signal, agent } = asked;
    const send = url.protocol === 'https:' ? external_node_https_.request : external_node_http_.request;
    const outgoing = send(url, { method, headers, agent });
    // Destroying a request makes its answer end as if the server had cut it off, so the true reason is kept here.
    let endedBy;
    const end = (reason) => {
        endedBy = reason;
        outgoing.destroy(reason);
    };
    const stop = () => {
        if (signal)
            end(stopReason(signal));
    };
    const timer = setTimeout(() => end(tooSlow(timeoutMs)), timeoutMs);
    signal?.addEventListener('abort', stop, { once: true });
    try {
        const incoming = await new Promise((resolve, reject) => {
            outgoing.once('response', resolve);
            // Stays for the whole exchange: an error event that nobody hears would end the process.
            outgoing.on('error', (error) => reject(endedBy ?? toExchangeFault(error)));
            outgoing.end(body);
        });
        return {
            status: incoming.statusCode ?? 0,
            headers: incoming.headers,
            body: await readBody(incoming),
        };
    }
    catch (error) {
        throw endedBy ?? error;
    }
    finally {
        clearTimeout(timer);
        signal?.removeEventListener('abort', stop);
    }
}
async function readBody(incoming) {
    const chunks = [];
    let bytes = 0;
    try {
        for await (const chunk of incoming) {
            bytes += chunk.length;
            if (bytes > maxAnswerBytes)
                throw tooLarge();
            chunks.push(chunk);
        }
    }
    catch (error) {
        if (error instanceof ExchangeFault)
            throw error;
        throw new ExchangeFault('cut-off', `got an answer that was cut off after ${bytes} bytes`, {
            cause: error,
        });
    }
    return Buffer.concat(chunks).toString('utf8');
}
function tooSlow(timeoutMs) {
    return new ExchangeFault('time-limit', `got no whole answer within ${(0,format_duration/* formatDuration */.a)(timeoutMs)}`);
}
function tooLarge() {
    const mebibytes = maxAnswerBytes / 1024 / 1024;
    return new ExchangeFault('too-large', `got an answer of more than ${mebibytes} MiB, which is not read`);
}

;// CONCATENATED MODULE: ./build/rime/send-once.js




/** Attempts at one server, over kept connections. */
function createSendOnce(protocol, apiKey, { clock, log, signal }) {
    const keptAlive = new (protocol === 'https:' ? external_node_https_.Agent : external_node_http_.Agent)({ keepAlive: true });
    return async ({ method, path, body, whenRunEnds = 'stop' }, url, limitMs) => {
        const text = body === undefined ? undefined : JSON.stringify(body);
        const startedMs = clock.now();
        const result = await exchange({
            method,
            url,
            headers: headersOf(apiKey, text),
            body: text,
            timeoutMs: limitMs,
            signal: whenRunEnds === 'stop' ? signal : undefined,
            // The server may close an idle connection just when we write to it. A GET is then repeated; a POST is not, and
            // so gets a connection of its own.
            agent: method === 'GET' ? keptAlive : false,
        }).catch(returnFault);
        const outcome = result instanceof ExchangeFault ? result.kind : result.status;
        log.debug(`${method} ${path} → ${outcome} in ${Math.round(clock.now() - startedMs)} ms`);
        return result;
    };
}
function headersOf(apiKey, body) {
    const headers = { 'rime-api-key': apiKey, accept: 'application/json', 'user-agent': 'rime-model-gate' };
    if (body === undefined)
        return headers;
    return {
        ...headers,
        'content-type': 'application/json',
        'content-length': String(Buffer.byteLength(body)),
    };
}
function returnFault(error) {
    if (error instanceof ExchangeFault)
        return error;
    throw error;
}

;// CONCATENATED MODULE: ./build/rime/to-error.js



/**
 * The error of a request that did not succeed: its code by what a caller would do differently, its message with
 * the task, the call, the status and what the server itself says. Queries, bodies of requests and headers stay out.
 * An answer with a good status is here because its body is not JSON.
 */
function toError(doing, failure) {
    const { task, method, url, apiKey } = doing;
    const isFault = failure instanceof ExchangeFault;
    const request = { method, path: url.pathname, status: isFault ? undefined : failure.status };
    const { code, what } = isFault ? tellFault(failure, url) : tellAnswer(failure);
    const message = `Could not ${task}: ${method} ${url.pathname} ${what}.${isFault ? '' : tellRequestId(failure)}`;
    return new errors/* RimeError */.Ez(code, hideKey(message, apiKey), request, isFault ? { cause: failure } : {});
}
function tellFault({ kind, message }, { origin }) {
    if (kind === 'tls')
        return { code: 'tls', what: `to ${origin} ${message}` };
    const hadNoAnswer = kind === 'unreachable' || kind === 'time-limit';
    return hadNoAnswer
        ? { code: 'unreachable', what: `to ${origin} ${message}` }
        : { code: 'bad-response', what: message };
}
function tellAnswer(answer) {
    const { status, headers, body } = answer;
    if (status >= 400)
        return { code: codeOf(status), what: `answered ${status}. ${tellReason(answer)}` };
    if (status >= 300) {
        const target = showOrigin(headers.location);
        return {
            code: 'bad-response',
            what: `answered ${status}, a redirect to ${target}, which is not followed`,
        };
    }
    const found = body.trim() === '' ? 'an empty body' : `${contentType(answer)}: ${quote(body, 120)}`;
    return { code: 'bad-response', what: `answered ${status} without JSON. Found ${found}` };
}
function codeOf(status) {
    switch (status) {
        case 401:
            return 'unauthorized';
        case 403:
            return 'forbidden';
        case 404:
            return 'not-found';
        case 408: // The cluster gave up waiting, as in a 504.
            return 'server-error';
        case 409:
            return 'conflict';
        case 429:
            return 'rate-limited';
        case 501: // The call does not exist there, which asking again does not change.
            return 'invalid-request';
        default:
            return status >= 500 ? 'server-error' : 'invalid-request';
    }
}
/** The server's own words: `message` of the API's error body, else how the body of a proxy begins. */
function tellReason(answer) {
    const message = readMessage(answer.body);
    if (message !== undefined)
        return `The cluster says: ${quote(message)}`;
    if (answer.body.trim() === '')
        return 'It gave no reason';
    return `The answer (${contentType(answer)}) begins: ${quote(answer.body, 120)}`;
}
function readMessage(body) {
    try {
        const value = JSON.parse(body);
        const isStatus = typeof value === 'object' && value !== null && 'message' in value;
        return isStatus && typeof value.message === 'string' && value.message !== '' ? value.message : undefined;
    }
    catch {
        return undefined;
    }
}
/** Only where it leads, for the rest of a redirect may hold one-time secrets. */
function showOrigin(location) {
    if (location === undefined)
        return 'nowhere';
    if (!URL.canParse(location))
        return 'another path of the same server';
    const { protocol, host } = new URL(location);
    return showForeign(`${protocol}//${host}`, 120);
}
const requestIdHeaders = [
    'x-request-id',
    'x-correlation-id',
    'x-amzn-requestid',
    'x-amzn-trace-id',
    'cf-ray',
];
function tellRequestId({ headers }) {
    const id = requestIdHeaders.map((name) => headers[name]).find((value) => typeof value === 'string');
    return typeof id === 'string' ? ` Request id: ${showForeign(id, 80)}.` : '';
}
function contentType({ headers }) {
    return showForeign(headers['content-type'] ?? 'no content type', 60);
}
function quote(text, maxLength) {
    return `"${showForeign(text, maxLength)}"`;
}
/** Anything shorter is no token, and replacing it would garble the message. */
const shortestKey = 8;
function hideKey(message, apiKey) {
    return apiKey.length < shortestKey ? message : message.replaceAll(apiKey, '***');
}

;// CONCATENATED MODULE: ./build/rime/transport.js







/** Throws InputError for an address or a key that can't be used safely. */
function createTransport(options) {
    const { baseUrl, apiKey, world, deadlineMs, random, requestTimeoutMs } = options;
    refuseUnsafe(baseUrl, apiKey);
    const sendOnce = createSendOnce(baseUrl.protocol, apiKey, world);
    return async (request) => {
        const { task, method, path, timeoutMs = requestTimeoutMs } = request;
        const url = toUrl(request, baseUrl);
        for (let attempts = 1;; attempts++) {
            const leftMs = timeLeftMs(request, world, deadlineMs);
            const result = await sendOnce(request, url, Math.min(timeoutMs, leftMs));
            const received = toReceived(result, request);
            if (received)
                return received;
            if (leftMs <= timeoutMs && isTimeLimit(result))
                throw runIsOver(request);
            const error = toError({ task, method, url, apiKey }, result);
            if (attempts === maxAttempts || !mayRetry(method, result))
                throw error;
            const pauseMs = pauseBefore(attempts, result);
            // Waiting past the end of the run would only hide what is wrong.
            if (pauseMs >= timeLeftMs(request, world, deadlineMs))
                throw error;
            world.log.debug(`${error.message} Trying ${method} ${path} again in ${pauseMs} ms.`);
            await pause(pauseMs, world);
        }
    };
    function pauseBefore(repeat, result) {
        const retryAfter = result instanceof ExchangeFault ? undefined : result.headers['retry-after'];
        return askedPauseMs(retryAfter, world.clock.now()) ?? ownPauseMs(repeat, random);
    }
}
function toUrl({ path, query = {} }, baseUrl) {
    const url = new URL(path, baseUrl);
    url.search = new URLSearchParams(query).toString();
    return url;
}
function isTimeLimit(result) {
    return result instanceof ExchangeFault && result.kind === 'time-limit';
}
/** `undefined` when there is no answer, no success or no JSON. */
function toReceived(result, { method, path }) {
    if (result instanceof ExchangeFault || result.status < 200 || result.status > 299)
        return undefined;
    const { status, body } = result;
    const request = { method, path, status };
    if (status === 204)
        return { body: {}, request };
    try {
        return { body: JSON.parse(body), request };
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/rime/rime-client.js












/** Sends nothing yet. Throws InputError for an address or a key that can't be used safely. */
function createRimeClient(options) {
    const { baseUrl, apiKey, world, deadlineMs, random = Math.random, requestTimeoutMs = 60_000 } = options;
    const send = createTransport({ baseUrl, apiKey, world, deadlineMs, random, requestTimeoutMs });
    const api = createApi(send, async () => {
        if (options.dialect !== 'auto')
            return options.dialect;
        const found = await detectDialect(send);
        world.log.debug(`The cluster speaks the ${found} dialect.`);
        return found;
    });
    return {
        projects: projects(api),
        images: images_images(api),
        datasets: datasets(api),
        models: models(api),
        stressTests: stressTests(api),
        jobs: jobs(api, world.log),
        testRuns: testRuns(api),
        testCases: testCases(api),
        deadlineMs,
        firstPauseMs: (0,is_loopback/* isLoopback */.U)(baseUrl.hostname) ? 100 : 1000,
    };
}

;// CONCATENATED MODULE: ./build/open-cluster.js

/** A client of the remote cluster, or of an embedded engine started for this run. The only place that knows which. */
async function openCluster({ target, run }, workspace, world, home) {
    const deadlineMs = world.clock.now() + run.timeoutMs;
    if (target.kind === 'cluster') {
        const { url, apiKey, dialect } = target;
        const client = createRimeClient({ baseUrl: new URL(url), apiKey, dialect, world, deadlineMs });
        return { client, close: () => Promise.resolve() };
    }
    // Loaded only here, so that a run on a cluster never pays for the engine.
    const { startEngine } = await Promise.all(/* import() */[__webpack_require__.e(354), __webpack_require__.e(802)]).then(__webpack_require__.bind(__webpack_require__, 2421));
    const engine = await startEngine({
        root: workspace,
        workerScript: home.workerScript,
        assets: { bridgeScript: home.bridgeScript, wasmDir: home.wasmDir },
        runtime: target.runtime,
        python: target.python,
        log: (line) => world.log.debug(line),
    });
    world.log.mask(engine.apiKey);
    const client = createRimeClient({
        baseUrl: engine.url,
        apiKey: engine.apiKey,
        dialect: 'ga',
        world,
        deadlineMs,
    });
    return { client, close: () => engine.close() };
}

;// CONCATENATED MODULE: ./build/steps/collect.js
/**
 * Reads the finished test run and every one of its test cases; a gate that reads the first page only under-counts.
 * Throws RimeError when a call fails or the list does not end.
 */
async function collect(client, testRunId) {
    const testRun = await client.testRuns.get(testRunId);
    const cases = [];
    for await (const testCase of client.testCases.list(testRunId))
        cases.push(testCase);
    return { testRun, cases };
}

;// CONCATENATED MODULE: ./build/rime/poll.js


const growth = 1.5;
/**
 * Asks until the answer is final, and returns that. A cluster that is down for a while does not end the wait: that is
 * warned of once. Throws what `tooLate` makes at the deadline, any other error at once, and the signal's reason.
 */
async function poll(options) {
    const { ask, isFinal, onState, tooLate, pauses, deadlineMs, world } = options;
    let last;
    let trouble;
    let hasWarned = false;
    for (let pauseMs = pauses.firstMs;; pauseMs *= growth) {
        try {
            last = await ask();
            trouble = undefined;
            onState(last);
            if (isFinal(last))
                return last;
        }
        catch (error) {
            if (error instanceof errors/* RimeError */.Ez && error.code === 'timeout')
                throw tooLate(last, trouble);
            if (!isPassing(error))
                throw error;
            trouble = error;
            if (!hasWarned)
                world.log.warning(`${error.message} Will keep asking until the time is over.`);
            hasWarned = true;
        }
        const leftMs = deadlineMs - world.clock.now();
        if (leftMs <= 0)
            throw tooLate(last, trouble);
        await pause(Math.min(pauseMs, pauses.longestMs, leftMs), world);
    }
}
/** Troubles of the cluster or the network, which say nothing about what is waited for. */
function isPassing(error) {
    return error instanceof errors/* RimeError */.Ez && ['unreachable', 'server-error', 'rate-limited'].includes(error.code);
}

;// CONCATENATED MODULE: ./build/steps/wait-for-job.js



/**
 * Waits until the job is over, well or not, and returns it as it then is. Progress is logged when it changes.
 * `label` names the job in messages, such as "Stress test".
 * Throws JobError `timeout` at the end of the run, RimeError when the job can't be read, and the signal's reason.
 */
async function waitForJob(client, jobId, label, { timeoutMs, pollIntervalMs }, world) {
    let shown = '';
    const warned = new Set();
    return poll({
        ask: () => client.jobs.get(jobId),
        isFinal: ({ state }) => state === 'succeeded' || state === 'failed' || state === 'cancelled',
        onState: (job) => {
            if (job.state === 'unknown' && !warned.has(job.stateWord)) {
                warned.add(job.stateWord);
                world.log.warning(`${label}: the cluster gives a state unknown here (${job.stateWord}); waiting on.`);
            }
            const text = `${label}: ${wait_for_job_describe(job)}`;
            if (text !== shown)
                world.log.progress(text);
            shown = text;
        },
        tooLate: (job, trouble) => new errors/* JobError */.CR('timeout', tooLate(label, timeoutMs, job, trouble), jobId),
        pauses: { firstMs: client.firstPauseMs, longestMs: pollIntervalMs },
        deadlineMs: client.deadlineMs,
        world,
    });
}
function wait_for_job_describe({ state, stateWord, isCancelling, progress }) {
    const word = state === 'unknown' ? stateWord : state;
    const cancelling = isCancelling && state !== 'cancelled' ? ', being cancelled' : '';
    const done = progress ? `, ${progress.done} of ${progress.total} tests done` : '';
    return `${word}${cancelling}${done}`;
}
function tooLate(label, timeoutMs, job, trouble) {
    const last = job ? ` It was last seen ${wait_for_job_describe(job)}.` : '';
    const why = trouble ? ` Since then: ${trouble.message}` : '';
    return `${label}: not over when the time of the run, ${(0,format_duration/* formatDuration */.a)(timeoutMs)} (timeout), ended.${last}${why}`;
}

;// CONCATENATED MODULE: ./build/steps/execute.js


/**
 * Starts the stress test and waits until it has succeeded. `onIds` is told each id the moment it exists.
 * When the run ends before the job does, the job is cancelled. Throws JobError when the job ends otherwise or not in
 * time, RimeError when a call fails, and the signal's reason.
 */
async function execute(client, plan, prepared, world, onIds) {
    const { jobId } = await client.stressTests.start(prepared.projectId, {
        ...prepared,
        imageName: plan.image?.name,
        agentId: plan.agentId,
        run: plan.run,
    });
    onIds({ jobId });
    world.log.info(`Started the stress test "${plan.run.name}" as job ${jobId}.`);
    const job = await waitOrCancel(client, jobId, plan, world);
    if (job.state !== 'succeeded')
        throw toJobError(job);
    const testRunId = job.testRunId ?? (await client.jobs.getTestRunId(jobId));
    onIds({ testRunId });
    return { jobId, testRunId };
}
/** Nobody will read the results of a job that is not waited for, so it must not go on. */
async function waitOrCancel(client, jobId, { run }, world) {
    try {
        return await waitForJob(client, jobId, 'Stress test', run, world);
    }
    catch (error) {
        const isGone = error instanceof errors/* RimeError */.Ez && error.code === 'not-found';
        if (!isGone)
            await cancel(client, jobId, world);
        throw error;
    }
}
/** The error that ended the wait matters more than one of this call. */
async function cancel(client, jobId, { log }) {
    try {
        await client.jobs.cancel(jobId);
        log.info(`Asked the cluster to cancel the job ${jobId}.`);
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        log.warning(`The job ${jobId} may still be running: ${why} Cancel it in the RIME web app.`);
    }
}
function toJobError({ jobId, state, failure, hasArchivedLogs }) {
    if (state === 'cancelled') {
        return new errors/* JobError */.CR('job-cancelled', `The stress test was cancelled on the cluster (job ${jobId}).`, jobId);
    }
    // The link itself is a key to the logs, and a workflow's log may be public.
    const logs = hasArchivedLogs ? '; its logs are archived, open the job in the RIME web app' : '';
    const why = failure ?? 'the cluster gives no reason.';
    return new errors/* JobError */.CR('job-failed', `The stress test failed (job ${jobId}${logs}): ${why}`, jobId);
}

// EXTERNAL MODULE: ./build/domain/vocabulary.js
var vocabulary = __webpack_require__(669);
;// CONCATENATED MODULE: ./build/steps/choose-project.js


/**
 * The project to work in, its id: a given id is only checked, a name is looked for and else created.
 * Throws InputError when it must be created without a model task, RimeError `not-found` for an unknown id.
 */
async function choose_project_chooseProject(client, choice, world) {
    if (choice.kind === 'id')
        return (await client.projects.get(choice.id)).projectId;
    const found = await findByName(client, choice.name);
    if (!found)
        return (await create(client, choice, world)).projectId;
    if (choice.task !== undefined && found.modelTask !== choice.task) {
        const own = found.modelTask ?? 'no model task';
        world.log.warning(`The project "${choice.name}" exists with ${own}; model-task ${choice.task} has no effect.`);
    }
    return found.projectId;
}
async function create(client, { name, task }, world) {
    if (task === undefined) {
        const message = `is missing: there is no project "${name}" yet, and creating it needs the task. Allowed: ${vocabulary/* modelTasks */.SS.join(', ')}. Example: binary-classification`;
        throw new errors/* InputError */.dz([{ name: 'model-task', message }]);
    }
    try {
        const project = await client.projects.create(name, task);
        world.log.info(`Created the project "${name}".`);
        return project;
    }
    catch (error) {
        // Another leg of the same workflow may have been faster.
        const found = isConflict(error) ? await findByName(client, name) : undefined;
        if (found)
            return found;
        throw error;
    }
}
/** There is no look-up by name, so the list is read; of several with the same name, the one last used. */
async function findByName(client, name) {
    for await (const project of client.projects.list())
        if (project.name === name)
            return project;
    return undefined;
}
function isConflict(error) {
    return error instanceof errors/* RimeError */.Ez && error.code === 'conflict';
}

;// CONCATENATED MODULE: ./build/steps/prepare-image.js





/**
 * Makes sure that the managed image can be used: creates it when it is missing, and waits while it is built.
 * That it exists is not enough, for an image is there before it is built and while it is rebuilt.
 * Throws InputError when it is missing and can't be created, JobError `image-failed` when it can't become ready.
 */
async function prepareImage(client, image, patience, world) {
    const found = await client.images.find(image.name);
    if (found?.state === 'ready')
        return;
    if (!found) {
        const buildJobId = await prepare_image_create(client, image, world);
        if (buildJobId !== undefined)
            await followBuild(client, image.name, buildJobId, patience, world);
    }
    await waitUntilReady(client, image.name, patience, world);
}
/** Returns the id of the job that builds it; `undefined` when somebody else was faster, or the cluster gives none. */
async function prepare_image_create(client, { name, pipRequirements }, world) {
    if (pipRequirements.length === 0) {
        const message = `"${name}" does not exist on the cluster. Name an image that does, or give pip-requirements, so that it is created. Example: transformers==4.36.2`;
        throw new errors/* InputError */.dz([{ name: 'managed-image', message }]);
    }
    try {
        const { buildJobId } = await client.images.create(name, pipRequirements);
        world.log.info(`Creating the managed image "${name}".`);
        return buildJobId;
    }
    catch (error) {
        if (isConflict(error))
            return undefined;
        throw error;
    }
}
/** The job tells why a build failed; whether the image can be used, the image tells. */
async function followBuild(client, name, jobId, patience, world) {
    try {
        const job = await waitForJob(client, jobId, `Build of the image "${name}"`, patience, world);
        if (job.state === 'succeeded')
            return;
        const why = job.failure ?? 'the cluster gives no reason.';
        throw new errors/* JobError */.CR('image-failed', `The build of the managed image "${name}" ${job.state}: ${why}`, jobId);
    }
    catch (error) {
        // The cluster may not show its build jobs; the image itself is then all there is to look at.
        if (!(error instanceof errors/* RimeError */.Ez) || error.code !== 'not-found')
            throw error;
    }
}
async function waitUntilReady(client, name, { timeoutMs, pollIntervalMs }, world) {
    let shown = '';
    const image = await poll({
        ask: () => client.images.find(name),
        isFinal: (current) => current?.state !== 'building' && current?.state !== 'unknown',
        onState: (current) => {
            const state = current?.state === 'unknown' ? current.stateWord : (current?.state ?? 'missing');
            const text = `Managed image "${name}": ${state}`;
            if (text !== shown)
                world.log.progress(text);
            shown = text;
        },
        tooLate: (_, trouble) => {
            const message = `The managed image "${name}" was not ready when the time of the run, ${(0,format_duration/* formatDuration */.a)(timeoutMs)} (timeout), ended. ${trouble?.message ?? 'It goes on being built; run again later.'}`;
            return new errors/* JobError */.CR('timeout', message, undefined);
        },
        pauses: { firstMs: client.firstPauseMs, longestMs: pollIntervalMs },
        deadlineMs: client.deadlineMs,
        world,
    });
    const problem = findProblem(name, image);
    if (problem !== undefined)
        throw new errors/* JobError */.CR('image-failed', problem, undefined);
}
/** Why an image that is no longer being built can't be used; `undefined` when it can. */
function findProblem(name, image) {
    const nextStep = 'Have an administrator delete it on the cluster, so that it is built again, or name another image';
    if (!image)
        return `The managed image "${name}" disappeared while it was waited for. Run again, or name another image.`;
    if (image.state === 'failed')
        return `The managed image "${name}" exists, but its build failed. ${nextStep}.`;
    if (image.state === 'outdated') {
        return `The managed image "${name}" is outdated: it was built for an earlier version of the platform. ${nextStep}.`;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/steps/to-registry-name.js
const longestSource = 120;
/**
 * A name that no other run uses and a person recognises, such as `rungalileo/snli_train_reference_77-1-ab12cd34`.
 * Of a long path the end is kept; a link's query, which may sign it, is left out.
 */
function toRegistryName(source, role, uniqueSuffix) {
    const bare = source.replace(/^([a-z0-9+.-]+:\/\/[^?#]*)[?#].*$/i, '$1').slice(-longestSource);
    return `${bare}_${role}_${uniqueSuffix}`;
}

;// CONCATENATED MODULE: ./build/steps/prepare.js




/**
 * Finds or creates the project and the managed image, and registers data and model under names of this run.
 * `onIds` is told each id the moment it exists. Throws InputError, RimeError or JobError, and the signal's reason.
 */
async function prepare(client, plan, world, onIds) {
    const projectId = await choose_project_chooseProject(client, plan.project, world);
    onIds({ projectId });
    if (plan.image)
        await prepareImage(client, plan.image, plan.run, world);
    const referenceId = await registerDataset(client, plan, projectId, 'reference');
    onIds({ referenceId });
    const evaluationId = await registerDataset(client, plan, projectId, 'evaluation');
    onIds({ evaluationId });
    const modelId = await registerModel(client, plan, projectId);
    onIds({ modelId });
    return { projectId, modelId, referenceId, evaluationId };
}
async function registerDataset(client, plan, projectId, role) {
    const source = plan[role];
    if (source.kind === 'registered')
        return source.id;
    const what = source.kind === 'hugging-face' ? `${source.uri}_${source.split}` : source.path;
    // Both roles may have the same source, so the role is part of the name.
    const name = toRegistryName(what, role, plan.run.uniqueSuffix);
    return client.datasets.register(projectId, {
        role,
        name,
        source,
        params: plan.dataParams,
        agentId: plan.agentId,
    });
}
async function registerModel(client, plan, projectId) {
    const source = plan.model;
    if (source.kind === 'registered')
        return source.id;
    const name = toRegistryName(describeModel(source), 'model', plan.run.uniqueSuffix);
    return client.models.register(projectId, { name, source, agentId: plan.agentId });
}
function describeModel(source) {
    switch (source.kind) {
        case 'hugging-face':
            return source.uri;
        case 'model-path':
            return source.path;
        case 'none':
            return 'none';
        default:
            return (0,assert_never/* assertNever */.x)(source);
    }
}

;// CONCATENATED MODULE: ./build/run.js







/**
 * The whole story: from what was given to the verdict. Never throws; whatever goes wrong is an `error` verdict.
 * Nothing is published here, so publishing can't change the verdict.
 */
async function run(readInputs, world, home, onIds = () => undefined) {
    const startedMs = world.clock.now();
    let asked;
    let ids = {};
    let results;
    let verdict;
    const learn = (more) => {
        ids = { ...ids, ...more };
        onIds(ids);
    };
    try {
        const rawInputs = await readInputs();
        const plan = toPlan(rawInputs);
        asked = toAsked(plan);
        results = await measure(plan, rawInputs.surroundings.workspace, world, home, learn);
        verdict = (0,judge/* judge */.S)(results.cases, plan.gate);
    }
    catch (error) {
        verdict = toErrorVerdict(error, world);
    }
    const startedAt = new Date(startedMs).toISOString();
    return { asked, ids, results, verdict, startedAt, durationMs: world.clock.now() - startedMs };
}
async function measure(plan, workspace, world, home, learn) {
    const cluster = await openCluster(plan, workspace, world, home);
    try {
        const prepared = await prepare(cluster.client, plan, world, learn);
        const { testRunId } = await execute(cluster.client, plan, prepared, world, learn);
        return await collect(cluster.client, testRunId);
    }
    finally {
        await cluster.close();
    }
}
/** Reports never see the target, and so not the key. */
function toAsked({ target, ...rest }) {
    return { ...rest, target: target.kind === 'cluster' ? target.url : 'embedded engine' };
}
function toErrorVerdict(error, world) {
    world.log.debug(error instanceof Error ? (error.stack ?? error.message) : String(error));
    const code = error instanceof errors/* GateError */.ue ? error.code : 'internal';
    return { kind: 'error', code, reason: error instanceof Error ? error.message : String(error) };
}


/***/ }),

/***/ 2:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ storeReports)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/reports/results-json.js
var results_json = __webpack_require__(9477);
// EXTERNAL MODULE: ./build/reports/summary.js + 1 modules
var summary = __webpack_require__(2487);
;// CONCATENATED MODULE: ./build/reports/report-files.js


/** Every file of the report folder. A new reporter is one line here. */
const reportFiles = [
    { name: 'results.json', render: results_json/* renderResultsJson */.f },
    { name: 'summary.md', render: (outcome) => (0,summary/* renderSummary */.B)(outcome) },
];

;// CONCATENATED MODULE: ./build/store-reports.js



/** Writes every report. One that can't be written is a warning, never a verdict. */
async function storeReports(outcome, dir, log) {
    const paths = {};
    for (const { name, render } of reportFiles) {
        const path = (0,external_node_path_.join)(dir, name);
        try {
            await (0,promises_.mkdir)(dir, { recursive: true });
            // A reader never sees half a file, also when the run is killed meanwhile.
            await (0,promises_.writeFile)(`${path}.part`, render(outcome));
            await (0,promises_.rename)(`${path}.part`, path);
            paths[name] = path;
        }
        catch (error) {
            const reason = error instanceof Error ? error.message : String(error);
            log.warning(`The report ${path} could not be written: ${reason}`);
        }
    }
    return paths;
}


/***/ }),

/***/ 186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DF: () => (/* binding */ shortWord),
/* harmony export */   HG: () => (/* binding */ modelTaskPrefix),
/* harmony export */   Vo: () => (/* binding */ metricCategoryPrefix),
/* harmony export */   iy: () => (/* binding */ wireWord),
/* harmony export */   lU: () => (/* binding */ sensitivityWords),
/* harmony export */   zH: () => (/* binding */ testCategoryPrefix)
/* harmony export */ });
/* unused harmony exports jobStatuses, testCaseStatuses, wireSeverities */
/**
 * The API's enum words. Every list is open: a newer cluster may send a word that is not here.
 * Source: the published contract, 2.0-beta to 2.10.
 */
const jobStatuses = (/* unused pure expression or super */ null && ([
    'JOB_STATUS_UNSPECIFIED',
    'JOB_STATUS_REQUESTED',
    'JOB_STATUS_PENDING',
    'JOB_STATUS_RUNNING',
    'JOB_STATUS_RECONCILING',
    'JOB_STATUS_SUCCEEDED',
    'JOB_STATUS_FAILED',
    'JOB_STATUS_CANCELLED',
]));
/** The zero value IS the pass value: an absent status means pass. */
const testCaseStatuses = (/* unused pure expression or super */ null && ([
    'TEST_CASE_STATUS_PASS_UNSPECIFIED',
    'TEST_CASE_STATUS_WARNING',
    'TEST_CASE_STATUS_FAIL',
    'TEST_CASE_STATUS_SKIP',
]));
const wireSeverities = (/* unused pure expression or super */ null && ([
    'SEVERITY_UNSPECIFIED',
    'SEVERITY_PASS',
    'SEVERITY_WARNING',
    'SEVERITY_ALERT',
]));
const modelTaskPrefix = 'MODEL_TASK_';
const testCategoryPrefix = 'TEST_CATEGORY_TYPE_';
const metricCategoryPrefix = 'TEST_METRIC_CATEGORY_';
const sensitivityWords = {
    less: 'TEST_SENSITIVITY_LESS_SENSITIVE',
    default: 'TEST_SENSITIVITY_DEFAULT',
    more: 'TEST_SENSITIVITY_MORE_SENSITIVE',
};
/** `('MODEL_TASK_', 'fill-mask')` → `MODEL_TASK_FILL_MASK`. */
function wireWord(prefix, shortWord) {
    return prefix + shortWord.replaceAll('-', '_').toUpperCase();
}
/** `('MODEL_TASK_', 'MODEL_TASK_FILL_MASK')` → `fill-mask`; a word without the prefix is only lower-cased. */
function shortWord(prefix, wireWord) {
    const bare = wireWord.startsWith(prefix) ? wireWord.slice(prefix.length) : wireWord;
    return bare.toLowerCase().replaceAll('_', '-');
}


/***/ }),

/***/ 5908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ routes),
/* harmony export */   d: () => (/* binding */ fillPath)
/* harmony export */ });
/**
 * Every call the gate makes, in both published dialects. Client and engine share this table;
 * a test compares it with the published paths.
 */
const get = (path) => ({ method: 'GET', path });
const post = (path) => ({ method: 'POST', path });
const shared = {
    rimeInfo: get('/v1/rime-info'),
    listProjects: get('/v1/projects'),
    createProject: post('/v1/projects'),
    getProject: get('/v1/projects/{projectUuid}'),
    getProjectUrl: get('/v1/projects/{projectUuid}/url'),
    getDataset: get('/v1/registry/dataset'),
    getModel: get('/v1/registry/model'),
    startStressTest: post('/v1/stress-tests/{projectUuid}'),
    getTestRun: get('/v1/test-runs/{testRunId}'),
    listTestCases: get('/v1/test-cases'),
};
const beta = {
    ...shared,
    getImage: get('/images/{name}'),
    createImage: post('/images'),
    listJobs: get('/v1-beta/jobs'),
    getJob: get('/v1-beta/jobs/{jobId}'),
    cancelJob: post('/v1-beta/jobs/cancel/{jobId}'),
    getTestRunId: get('/v1-beta/jobs/{jobId}/test-run-id'),
    registerDataset: post('/v1/registry/dataset/{projectUuid}'),
    registerModel: post('/v1/registry/model/{projectUuid}'),
};
const ga = {
    ...shared,
    getImage: get('/v1/images/{name}'),
    createImage: post('/v1/images'),
    listJobs: get('/v1/jobs'),
    getJob: get('/v1/jobs/{jobId}'),
    cancelJob: post('/v1/jobs/cancel/{jobId}'),
    getTestRunId: get('/v1/jobs/{jobId}/test-run-id'),
    registerDataset: post('/v1/registry/{projectUuid}/dataset'),
    registerModel: post('/v1/registry/{projectUuid}/model'),
};
const routes = {
    beta,
    ga,
};
/** Fills `{placeholders}`, percent-encoded. Throws RangeError when one has no value. */
function fillPath(path, values = {}) {
    return path.replaceAll(/\{(\w+)\}/g, (_, name) => {
        const value = values[name];
        if (!value)
            throw new RangeError(`The path ${path} needs a value for {${name}}.`);
        return encodeURIComponent(value);
    });
}


/***/ })

};
