export const id = "inspect-job+load-model";
export const ids = ["inspect-job+load-model"];
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

/***/ 78568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ secretsOf),
/* harmony export */   U: () => (/* binding */ readHeaderValues)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84207);

/** A value, or a word of one, that is shorter is no key, and hiding it would only tear texts apart. */
const shortest = { value: 3, word: 8 };
/** Reads the values of an endpoint's headers. Throws ModelError, naming the variable, for one that is missing or no header. */
function readHeaderValues({ headersFromEnv }, env) {
    const headers = {};
    for (const [header, variable] of Object.entries(headersFromEnv)) {
        const value = env[variable]?.trim() ?? '';
        const given = `model.endpoint.headers-from-env: the variable ${variable}, for the header ${header},`;
        if (value === '') {
            throw new _model_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelError */ .m(`${given} is not set, or empty. Pass it to the step under env:, and not under the name of one of the gate's own secrets, which the model does not get.`);
        }
        if (!/^[\x20-\x7e]*$/.test(value)) {
            throw new _model_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelError */ .m(`${given} holds a line break or a character outside ASCII, which no header can.`);
        }
        headers[header] = value;
    }
    const secrets = secretsOf(Object.values(headers));
    return {
        headers,
        hide: (text) => secrets.reduce((shown, secret) => shown.replaceAll(secret, '***'), text),
    };
}
/** The values and, of `Bearer abc`, the key itself; the longest first, so that none is hidden in part. */
function secretsOf(values) {
    const words = values.flatMap((value) => value.split(/\s+/));
    const secrets = [
        ...values.filter(({ length }) => length >= shortest.value),
        ...words.filter(({ length }) => length >= shortest.word),
    ];
    return [...new Set(secrets)].sort((a, b) => b.length - a.length);
}


/***/ }),

/***/ 3988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ checkModelFile),
  identifyModel: () => (/* binding */ identifyModel),
  loadModel: () => (/* binding */ loadModel),
  readsFolder: () => (/* binding */ readsFolder)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/domain/metrics/task-groups.js
var task_groups = __webpack_require__(30447);
// EXTERNAL MODULE: ./build/domain/web-address.js
var web_address = __webpack_require__(12114);
// EXTERNAL MODULE: ./build/engine/data/table.js
var data_table = __webpack_require__(87992);
;// CONCATENATED MODULE: ./build/engine/models/describe-rows.js
/** Such as `rows 1 to 256` or `row 7`. `firstRow`: index of the first, so from 0. */
function describeRows(firstRow, count) {
    return count === 1 ? `row ${firstRow + 1}` : `rows ${firstRow + 1} to ${firstRow + count}`;
}

// EXTERNAL MODULE: ./build/engine/models/model.js
var model = __webpack_require__(84207);
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
                throw new model/* ModelError */.m(`The model needs the column "${name}", which these data do not have.`);
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
    return cells.some((cell) => cell === null || isFraction(cell));
}
function isFraction(cell) {
    return typeof cell === 'number' && !Number.isInteger(cell);
}

// EXTERNAL MODULE: ./build/domain/words/quote-word.js
var quote_word = __webpack_require__(35676);
// EXTERNAL MODULE: ./build/engine/data/read-labels.js
var read_labels = __webpack_require__(94056);
// EXTERNAL MODULE: ./build/engine/models/one-hot.js
var one_hot = __webpack_require__(19348);
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
        return (0,one_hot/* oneHot */.M)(source, labels, names ?? (0,read_labels/* numberedClasses */.F7)(form.classCount));
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
        throw new model/* ModelError */.m(`${source} returned a text, ${(0,quote_word/* quoteWord */.X)(label)}, where a number was expected.`, {
            isLasting: true,
        });
    };
}

// EXTERNAL MODULE: ./build/domain/words/plural.js
var plural = __webpack_require__(26457);
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
                const error = new model/* ModelError */.m(hide(`${shown} ${describeFailure(told, endpoint, rows)}`));
                const pauseMs = pauseBefore(attempts, answer);
                if (pauseMs === undefined) {
                    isDown = isUnusable(answer);
                    throw attempts === 1
                        ? error
                        : new model/* ModelError */.m(`${error.message} (Asked ${(0,plural/* plural */.L)(attempts, 'time')}.)`);
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
    const widest = Math.max(...answers.map(widthOf));
    const alike = answers.map((answer) => widest === 2 && widthOf(answer) === 1
        ? Array.from(answer.values, (p) => [1 - (p ?? NaN), p]).flat()
        : Array.from(answer.values));
    const rowCount = answers.reduce((sum, { shape: [rows = 0] }) => sum + rows, 0);
    const [first] = answers;
    const shape = widest === 1
        ? [rowCount]
        : [rowCount, ...(first && widthOf(first) > 2 ? first.shape.slice(1) : [widest])];
    return { source, shape, values: alike.flat() };
}
function widthOf({ shape }) {
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
        throw new model/* ModelError */.m(`${source}: it gave ${(0,plural/* plural */.L)(shape[0] ?? 1, 'prediction')} for ${(0,plural/* plural */.L)(rowCount, 'row')}.`);
    }
    const numbers = cells.filter((cell) => typeof cell === 'number' || cell === null);
    // JSON does not tell 1 from 1.0: for two classes both mean class 1.
    const areLabels = cells.every((cell) => cell !== null && !(typeof cell === 'number' && !Number.isInteger(cell)));
    if (areLabels)
        return { shape, labels: cells.filter((cell) => cell !== null) };
    if (numbers.length === cells.length) {
        return { shape, values: Float64Array.from(numbers, (cell) => cell ?? NaN) };
    }
    throw new model/* ModelError */.m(`${source}: the predictions are partly numbers and partly none.`);
}
function toCells(json, source, classNames, hide) {
    const given = isMap(json) ? (json['predictions'] ?? json['outputs']) : json;
    if (!Array.isArray(given)) {
        const keys = isMap(json)
            ? `an object of ${Object.keys(json).slice(0, 8).join(', ') || 'nothing'}`
            : 'no list';
        const error = isMap(json) && typeof json['error'] === 'string' ? ` It said: ${hide(json['error'])}` : '';
        throw new model/* ModelError */.m((0,show_foreign/* showForeign */.Ql)(`${source}: the answer is ${keys}, where predictions or outputs must be a list.${error}`));
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
        throw new model/* ModelError */.m((0,show_foreign/* showForeign */.Ql)(`${source}: which of the outputs ${names} are the predictions? Have the model give one of them, or call one probabilities.`));
    }
    // Some write it flat and some nested, as the protocol allows.
    const cells = chosen.data.flat(8);
    const count = chosen.shape.reduce((product, length) => product * length, 1);
    if (cells.length !== count || !cells.every(isScalar)) {
        throw new model/* ModelError */.m(`${source}: the output has the shape [${chosen.shape.join(', ')}] and ${cells.length} values.`);
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
        throw new model/* ModelError */.m(`${source}: prediction ${odd + 1} is not of the same form as the others: a number, a label, or a list of ${width || 'them'}.`);
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

// EXTERNAL MODULE: ./build/engine/data/list-names.js
var list_names = __webpack_require__(24999);
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
    throw new model/* ModelError */.m(`${shown} wants the inputs ${(0,show_foreign/* showForeign */.Ql)(wanted.join(', '))}, and the data have the columns ${(0,list_names/* listNames */.Z)(features)}: name the columns like its inputs, or leave out what is not for it with data.features-not-in-model.`);
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
            throw error instanceof model/* ModelError */.m ? new model/* ModelError */.m(send.hide(error.message)) : error;
        }
    };
    const checkOrder = async (rows, firstRow, together) => {
        isOrderKnown = true;
        const alone = new Map();
        for (const row of probesOf(rows.rowCount)) {
            // A service may take no single row; whatever else is wrong with it, the next batch shows.
            const answer = await askOnce((0,data_table/* takeRows */.LY)(rows, [row]), firstRow + row).catch((error) => {
                if (error instanceof model/* ModelError */.m)
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
        refusal = new model/* ModelError */.m(`${shown} answers in another order: what it says of row ${row} alone stands at the place of row ${other} when it is asked for ${describeRows(firstRow, rows.rowCount)}. Predictions must come in the order of the rows.`);
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

// EXTERNAL MODULE: ./build/engine/data/data-error.js
var data_error = __webpack_require__(89253);
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


const longestPattern = 10_000;
/** A `pattern` of tokenizer.json: a text, or a regular expression as Rust's crate writes them. Throws DataError for another. */
function readPattern(part) {
    const text = part.member('String').optional((one) => one.text());
    const source = text ?? part.member('Regex').text();
    if (source === '' || source.length > longestPattern)
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
    const clusters = new Intl.Segmenter('und', { granularity: 'grapheme' });
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
    const type = part.member('type').optional((one) => one.text()) ?? kindOf(part);
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
function kindOf(part) {
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

// EXTERNAL MODULE: ./build/engine/data/describe-error.js
var describe_error = __webpack_require__(56968);
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

// EXTERNAL MODULE: ./build/engine/models/onnx/read-output.js
var read_output = __webpack_require__(91702);
;// CONCATENATED MODULE: ./build/engine/models/onnx/run-session.js



/** Asks the model once. `rows`: which they are, for messages. Throws ModelError when it fails or gives no numbers. */
async function runSession({ runtime: { Tensor }, session, timed }, feeds, output, rows) {
    const tensors = Object.fromEntries(feeds.map(({ name, type, data, shape }) => [name, new Tensor(type, data, shape)]));
    const names = output.columns ?? [output.name];
    const rowCount = feeds[0]?.shape[0] ?? 1;
    const asking = timed(`The model on ${rows}`, rowCount, () => session.run(tensors, names));
    const results = await asking.catch((error) => {
        throw new model/* ModelError */.m(`The model failed on ${rows}: ${inPlainWords(error)}`, {
            cause: error,
            isLasting: true,
        });
    });
    const given = names.map((name) => {
        const tensor = results[name];
        if (!tensor)
            throw new model/* ModelError */.m(`The model gave no output "${name}".`);
        return tensor;
    });
    const [first] = given;
    const answer = output.columns ? (0,read_output/* readColumns */.Ej)(output, given) : (0,read_output/* readOutput */.ov)(output, first);
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

// EXTERNAL MODULE: ./build/engine/models/onnx/bind-inputs.js
var bind_inputs = __webpack_require__(42171);
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
        .map((input) => (input.isTensor ? (0,bind_inputs/* fixedSize */.aC)(input.shape[dimension] ?? -1) : undefined))
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
    throw new model/* ModelError */.m(`The model takes tokens, and also ${(0,bind_inputs/* describeValue */.bp)(input)}, which the engine can't fill. Export it with the ` +
        `inputs ${names.join(', ')} of whole numbers [n, n], as optimum-cli export onnx does.`);
}

// EXTERNAL MODULE: ./build/engine/models/transformer/transformer-files.js
var transformer_files = __webpack_require__(63307);
// EXTERNAL MODULE: ./build/engine/models/transformer/transformer-settings.js
var transformer_settings = __webpack_require__(76003);
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
    const files = await (0,transformer_files/* readTransformerFiles */.t)(path, kwargs?.tokenizer);
    if (files.tokenizer === undefined) {
        throw new model/* ModelError */.m(`The model takes tokens (input_ids), and there is no tokenizer.json ${kwargs?.tokenizer === undefined ? 'beside it' : `in ${kwargs.tokenizer}`}. Put tokenizer.json, tokenizer_config.json and config.json of the model into ` +
            'the folder of the .onnx file.');
    }
    const tokenizer = openTokenizer(files.tokenizer);
    const settings = (0,transformer_settings/* readTransformerSettings */.x)(files, request.task);
    checkVocabulary(tokenizer, settings);
    const mostTokens = Math.min(settings.mostTokens, graph.fixedTokens ?? Infinity);
    const specials = specialCount(tokenizer, columns.length);
    if (mostTokens <= specials) {
        throw new model/* ModelError */.m(`The model takes ${mostTokens} tokens, of which the special ones take ${specials}.`);
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
        const text = toText(first?.cell(row) ?? null);
        try {
            return encodeTexts(tokenizer, second ? [text, toText(second.cell(row))] : [text], mostTokens);
        }
        catch (error) {
            if (!(error instanceof data_error.DataError))
                throw error;
            throw new model/* ModelError */.m(`${describeRows(firstRow + row, 1)}: ${error.message}`, { cause: error });
        }
    });
}
/** No text is an empty one. */
function toText(cell) {
    return cell === null ? '' : String(cell);
}
function textColumns(textFeatures) {
    const [first, second, ...more] = textFeatures;
    if (first !== undefined && more.length === 0)
        return second === undefined ? [first] : [first, second];
    throw new model/* ModelError */.m('The model reads a text, or a pair of them: name the one or two columns with data_params.text_features, not ' +
        `${textFeatures.length}.`);
}
function checkVocabulary(tokenizer, { vocabularySize: known }) {
    if (known === undefined || tokenizer.vocabularySize <= known)
        return;
    throw new model/* ModelError */.m(`The tokenizer and the model do not fit: tokenizer.json has ${tokenizer.vocabularySize} tokens, and the model ` +
        `knows ${known} (vocab_size in config.json). Take both from the same model.`);
}
/** What it is does not matter where there is none: it is masked. */
function paddingOf(tokenizer, { paddingId, paddingToken }) {
    if (paddingId !== undefined)
        return paddingId;
    const named = paddingToken === undefined ? undefined : tokenizer.idOfToken(paddingToken);
    return named ?? tokenizer.paddingId ?? tokenizer.idOfToken('[PAD]') ?? tokenizer.idOfToken('<pad>') ?? 0;
}

// EXTERNAL MODULE: ./build/engine/models/onnx/fill-tensor.js
var fill_tensor = __webpack_require__(84753);
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
    const inputs = (0,bind_inputs/* bindInputs */.Vp)(session.inputMetadata, request);
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
            return input !== undefined && (0,fill_tensor/* tensorAccepts */.Rc)(input.type, type);
        },
        close: () => session.release(),
    };
}
async function run_columns_ask(opened, inputs, output, batch, firstRow) {
    const feeds = inputs.map(({ name, type, columns, rank }) => ({
        name,
        type,
        data: (0,fill_tensor/* fillTensor */.FU)(batch, columns, type, firstRow),
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
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./build/engine/models/onnx/read-protobuf.js
var read_protobuf = __webpack_require__(59628);
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
const mostBytes = 2 ** 31 - 1;
/** The files that hold weights of a model; none for what is no model, which the runtime says better. */
function listWeightFiles(model) {
    if (!Buffer.from(model.buffer, model.byteOffset, model.byteLength).includes('location'))
        return [];
    const found = new Map();
    try {
        for (const { bytes } of (0,read_protobuf/* firstFields */.kn)(model, graphOfModel, 1))
            addOfGraph(found, bytes, 0);
    }
    catch (error) {
        if (!(error instanceof read_protobuf/* ProtobufError */.uk))
            throw error;
    }
    return [...found].map(([name, leastBytes]) => ({ name, leastBytes }));
}
function addOfGraph(found, content, depth) {
    if (depth > deepestGraph)
        throw new read_protobuf/* ProtobufError */.uk('Nested too deeply.');
    for (const { number, bytes } of (0,read_protobuf/* protobufFields */.X8)(content)) {
        if (number === graph.initializer)
            addOfTensor(found, bytes);
        if (number !== graph.node)
            continue;
        for (const one of (0,read_protobuf/* protobufFields */.X8)(bytes)) {
            if (one.number === attributeOfNode)
                addOfAttribute(found, one.bytes, depth);
        }
    }
}
function addOfAttribute(found, content, depth) {
    for (const { number, bytes } of (0,read_protobuf/* protobufFields */.X8)(content)) {
        if (number === attribute.tensor || number === attribute.tensors)
            addOfTensor(found, bytes);
        if (number === attribute.graph || number === attribute.graphs)
            addOfGraph(found, bytes, depth + 1);
    }
}
function addOfTensor(found, tensor) {
    const entries = new Map();
    for (const field of (0,read_protobuf/* protobufFields */.X8)(tensor)) {
        if (field.number === externalData)
            entries.set((0,read_protobuf/* firstText */.ou)(field.bytes, 1) ?? '', (0,read_protobuf/* firstText */.ou)(field.bytes, 2) ?? '');
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
        throw new model/* ModelError */.m(`${where}, ${trouble}; or save the model with its weights in one file: onnx.save(onnx.load("${(0,external_node_path_.basename)(path)}"), ` +
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
        if (total > mostBytes) {
            throw new model/* ModelError */.m(`${(0,external_node_path_.basename)(path)} has more than 2 GB of weights, which the bundled runtime can't hold: install onnxruntime-node ` +
                'in the workspace (npm install onnxruntime-node).');
        }
        const data = await (0,promises_.readFile)(full).catch((error) => {
            throw new model/* ModelError */.m(`The weights ${full} cannot be read: ${(0,describe_error/* errorMessage */.g)(error)}`, { cause: error });
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
    for (const field of (0,read_protobuf/* protobufFields */.X8)(message)) {
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
const without_zip_maps_model = { graph: 7, opsetImport: 8 };
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
        const [found] = (0,read_protobuf/* firstFields */.kn)(bytes, without_zip_maps_model.graph, 1);
        const mapped = found ? mappedOutputs(found.bytes) : new Set();
        if (mapped.size === 0)
            return bytes;
        const rewritten = replaceFields(bytes, ({ number, bytes: content }) => number === without_zip_maps_model.graph ? withPlainOutputs(content, mapped) : undefined);
        // A graph of nothing but classifiers need not import the operators to which Identity belongs.
        return importsStandard(bytes)
            ? rewritten
            : Buffer.concat([rewritten, encodeField(without_zip_maps_model.opsetImport, standardOperators)]);
    }
    catch (error) {
        if (error instanceof read_protobuf/* ProtobufError */.uk)
            return bytes;
        throw error;
    }
}
function mappedOutputs(content) {
    const [made, outputs] = [new Set(), new Set()];
    for (const { number, bytes } of (0,read_protobuf/* protobufFields */.X8)(content)) {
        if (number === without_zip_maps_graph.node && isZipMap(bytes))
            made.add((0,read_protobuf/* firstText */.ou)(bytes, node.output) ?? '');
        if (number === without_zip_maps_graph.output)
            outputs.add((0,read_protobuf/* firstText */.ou)(bytes, valueInfo.name) ?? '');
    }
    return new Set([...made].filter((name) => outputs.has(name)));
}
function withPlainOutputs(content, mapped) {
    return replaceFields(content, ({ number, bytes }) => {
        if (number === without_zip_maps_graph.node && isZipMap(bytes)) {
            const name = (0,read_protobuf/* firstText */.ou)(bytes, node.output) ?? '';
            return mapped.has(name) ? identity((0,read_protobuf/* firstText */.ou)(bytes, node.input) ?? '', name) : undefined;
        }
        const name = number === without_zip_maps_graph.output ? ((0,read_protobuf/* firstText */.ou)(bytes, valueInfo.name) ?? '') : '';
        return mapped.has(name)
            ? Buffer.concat([encodeField(valueInfo.name, name), encodeField(valueInfo.type, floats)])
            : undefined;
    });
}
function isZipMap(bytes) {
    return ((0,read_protobuf/* firstText */.ou)(bytes, node.operator) === 'ZipMap' &&
        zipMapDomains.includes((0,read_protobuf/* firstText */.ou)(bytes, node.domain) ?? ''));
}
function identity(input, output) {
    return Buffer.concat([
        encodeField(node.input, input),
        encodeField(node.output, output),
        encodeField(node.operator, 'Identity'),
    ]);
}
function importsStandard(bytes) {
    const domains = (0,read_protobuf/* firstFields */.kn)(bytes, without_zip_maps_model.opsetImport, 100).map((one) => (0,read_protobuf/* firstText */.ou)(one.bytes, 1) ?? '');
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
        throw new model/* ModelError */.m(`engine-runtime is native, but onnxruntime-node is not installed in ${workspace}. Install it there ` +
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
        throw new model/* ModelError */.m(`onnxruntime-node is installed at ${found} but cannot be loaded (${(0,describe_error/* errorMessage */.g)(error)}). Install it again, or use ` +
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
            throw new model/* ModelError */.m(error.message, { cause: error });
        throw new model/* ModelError */.m(`The model ${path} cannot be read: ${(0,describe_error/* errorMessage */.g)(error)}`, { cause: error });
    }
}
function notOpened(path, bytes, runtime, error) {
    if (error instanceof model/* ModelError */.m)
        return error;
    const kind = (0,recognise_file/* recogniseFile */.I)(bytes) ?? (isText(bytes) ? `text that begins ${firstLine(bytes)}` : undefined);
    const message = kind
        ? `${path} is not an ONNX model: it is ${kind}.`
        : `${path} cannot be opened: ${explainFailure(error, `${runtime.name} ${runtime.version}`)}.`;
    return new model/* ModelError */.m(message, { cause: error });
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
        const output = (0,read_output/* findOutput */.hh)(session.outputMetadata, request.task, classLabels);
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
        (0,read_output/* findOutput */.hh)(session.outputMetadata, request.task);
        if (!takesTokens(session.inputMetadata))
            return identity.parts;
        const { hash } = await (0,transformer_files/* readTransformerFiles */.t)(request.path, request.kwargs?.tokenizer);
        return [...identity.parts, hash];
    }
    finally {
        await session.release();
    }
}

// EXTERNAL MODULE: ./build/domain/version.js
var version = __webpack_require__(38729);
// EXTERNAL MODULE: ./build/engine/models/answers/fingerprint-model.js
var fingerprint_model = __webpack_require__(72181);
// EXTERNAL MODULE: ./build/engine/models/answers/cache-files.js
var cache_files = __webpack_require__(43830);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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
    const known = await readAnswers(path, limits.fileBytes, log);
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
                    const others = await readAnswers(path, limits.fileBytes, () => undefined);
                    const all = newestWithin([...others, ...found, ...fresh], limits.fileBytes);
                    await (0,cache_files/* writeWhole */.f)(path, encodeAnswers(all));
                    await (0,cache_files/* prune */.R)(folder, ending, limits.folderBytes);
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
async function readAnswers(path, mostBytes, log) {
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

;// CONCATENATED MODULE: ./build/engine/models/open-memory.js





/**
 * The answers of earlier runs, where they are kept. Of a Python model only in a folder that was named: what its code reads
 * elsewhere, or the time of day, is not in the fingerprint. `identity`: what of the runtime decides on answers.
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
        const fingerprint = await (0,fingerprint_model/* fingerprintModel */.c)(path, readsFolder, [...settings, ...asked]);
        if (fingerprint !== undefined)
            return await openAnswerMemory((0,external_node_path_.join)(cache.folder, 'answers'), fingerprint, log);
        log("The model's answers are not kept: its folder holds too much, or links to others.");
    }
    catch (error) {
        log(`The model's answers are not kept: ${(0,describe_error/* errorMessage */.g)(error)}`);
    }
    return undefined;
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
    throw new model/* ModelError */.m(`The model's process gave an answer that is none: ${JSON.stringify(message).slice(0, 200)}`);
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
            throw new model/* ModelError */.m(`The Python interpreter ${interpreter} cannot be started: ${(0,describe_error/* errorMessage */.g)(error)}`, {
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
                this.fail(new model/* ModelError */.m((0,time_limit/* tookTooLong */._J)(what, limitMs)));
                this.child.kill('SIGKILL');
            }, limitMs);
            this.waiting = { resolve, reject, timer };
        });
    }
    /** Ends the process at once and waits until it has ended. */
    async close() {
        this.fail(new model/* ModelError */.m('The model has been closed.'));
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
            this.fail(new model/* ModelError */.m(`The model's process wrote something else than answers: ${(0,describe_error/* errorMessage */.g)(error)}`));
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
        return new model/* ModelError */.m(`The model's Python process ended with ${how} before it answered.${hint}` +
            (said === '' ? '' : ` It last said: ${said}`));
    }
}

// EXTERNAL MODULE: ./build/domain/words/format-duration.js
var format_duration = __webpack_require__(88209);
;// CONCATENATED MODULE: ./build/engine/models/python/environment-names.js


/** Of what a Python that is no longer installed, or a full disk, left under the names of an environment. */
const mostDamaged = 20;
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
/** The interpreter of the environment at this path. */
function pythonIn(environment) {
    return process.platform === 'win32'
        ? (0,external_node_path_.join)(environment, 'Scripts', 'python.exe')
        : (0,external_node_path_.join)(environment, 'bin', 'python');
}
async function isThere(path) {
    return (0,promises_.stat)(path).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./build/engine/models/python/read-requirements.js





/** More is no list of packages. */
const mostFiles = 100;
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
        if (waiting.length > mostFiles)
            throw new model/* ModelError */.m(`${path} includes more than ${mostFiles} files.`);
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
                throw new model/* ModelError */.m(`${path} names the folder ${(0,quote_word/* quoteWord */.X)(named)}, whose content may change without a word: build a wheel of it, and name that.`);
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
        throw new model/* ModelError */.m(`${file}, which ${by} names, ${why}.`, { cause: error });
    });
    if (!found.isFile())
        throw new model/* ModelError */.m(`${file}, which ${by} names, is no file.`);
    if (found.size > read_requirements_mostBytes)
        throw new model/* ModelError */.m(`${file}, which ${by} names, is too large.`);
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
        if (error instanceof model/* ModelError */.m)
            throw error;
        throw new model/* ModelError */.m(`${folder} can't hold a virtual environment: ${(0,describe_error/* errorMessage */.g)(error)}. Make room in it or clear it, or choose another folder with engine.cache-dir.`, { cause: error });
    }
    finally {
        // Why there is no environment says more than why its rest can't be removed.
        await (0,promises_.rm)(own, { recursive: true, force: true }).catch(() => undefined);
    }
    tell(`The virtual environment was made in ${(0,format_duration/* formatDuration */.a)(performance.now() - started)}.`);
    return python;
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
    return new model/* ModelError */.m(isMissing
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
    return new model/* ModelError */.m(`pip could not install what ${requirements} asks for: ${said}${cure}`);
}
/** Without passwords of links, which an index may have. */
function lastOf(lines) {
    const text = lines
        .slice(-3)
        .map((line) => line.replace(/^ERROR: /, '').trim())
        .join(' ');
    return (0,show_foreign/* showForeign */.Ql)(text === '' ? 'it said nothing' : text);
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
    return new model/* ModelError */.m(`A Python model needs a Python interpreter; tried ${tried.join(' and ')}, found none. Install Python 3.8 or ` +
        'newer (actions/setup-python in a workflow), or name the interpreter with the input python.');
}
async function readReady(python, path) {
    const message = readBridgeMessage(await python.receiveNext(`Loading ${path}`));
    if ('ready' in message)
        return message;
    throw new model/* ModelError */.m(`${path} cannot be used as a model: ${whatWentWrong(message)}`);
}
async function open_python_model_ask({ python, ready: { ready: functionName } }, kinds, batch, firstRow) {
    const rows = describeRows(firstRow, batch.rowCount);
    const { message: columns, raw } = encodeColumns(batch, kinds.names, kinds.ofTable);
    python.send(columns, raw);
    const message = readBridgeMessage(await python.receiveNext(`${functionName} on ${rows}`, batch.rowCount));
    if ('shape' in message)
        return { source: functionName, said: message };
    const isLasting = 'error' in message && message.isLasting;
    throw new model/* ModelError */.m(`${functionName} failed on ${rows}: ${whatWentWrong(message)}`, { isLasting });
}
function whatWentWrong(message) {
    if (!('error' in message))
        return 'the bridge answered out of turn';
    return message.traceback === '' ? message.error : `${message.error}\n${message.traceback.trimEnd()}`;
}

// EXTERNAL MODULE: ./build/engine/models/answer.js
var models_answer = __webpack_require__(21006);
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
        if (error instanceof model/* ModelError */.m)
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
    const width = (0,models_answer/* widthOf */.qz)(runner.form);
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
            (0,models_answer/* writeAnswer */.QG)(answer, count, runner.form, into, first);
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
                throw new model/* ModelError */.m(known.refusal, { isLasting: true });
            return { predictions: known, failures: undefined };
        }
        used.calls++;
        const answer = await ask().catch((error) => {
            const isKept = error instanceof model/* ModelError */.m && error.isLasting;
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
        return (0,models_answer/* toPredictions */.Ae)(runner.form, rowCount, numbers);
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
        return { predictions: (0,models_answer/* toPredictions */.Ae)(runner.form, rowCount, numbers), failures };
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
 * Opens an endpoint, or a model by its file's ending. Throws ModelError when the file is not a model, its inputs or outputs
 * do not fit the data, or what it needs to run is missing.
 */
async function loadModel(request) {
    const { path, task, classCount, features } = request;
    if (classCount < 2 && !(0,task_groups/* predictsValues */.Ji)(task)) {
        throw new model/* ModelError */.m('The number of classes is not known: give data_params.label_col or data_params.class_names.');
    }
    if (features.length === 0)
        throw new model/* ModelError */.m('The data have no column for the model beside the label.');
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
    throw new model/* ModelError */.m(`${path} has another ending: the embedded engine runs .onnx and .py models.`);
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


/***/ }),

/***/ 97923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ limitOf),
/* harmony export */   Ml: () => (/* binding */ unwatched),
/* harmony export */   _J: () => (/* binding */ tookTooLong)
/* harmony export */ });
/** Where nobody watches. */
const unwatched = (_what, _limitMs, work) => work();
/** The timeout is that of so many rows, so that a model may be as slow in large batches as in small ones. */
const rowsATimeout = 256;
function limitOf(rowCount, timeoutMs) {
    return timeoutMs * Math.ceil(rowCount / rowsATimeout);
}
function tookTooLong(what, limitMs) {
    return `${what} took longer than ${limitMs / 1000} s and was stopped.`;
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
