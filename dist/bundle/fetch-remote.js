export const id = "fetch-remote";
export const ids = ["fetch-remote"];
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

/***/ 10510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BF: () => (/* binding */ readWebFile),
/* harmony export */   NC: () => (/* binding */ secretsOfAddress),
/* harmony export */   d3: () => (/* binding */ isWebAddress)
/* harmony export */ });
/* harmony import */ var _web_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12114);

/** Whether a path is spelled as an address of the web. */
function isWebAddress(path) {
    return /^https?:\/\//i.test(path) && URL.canParse(path);
}
/** The file at `https://host/path[?query][#sha256=<hex>]`; in its place what is wrong with it, as part of a sentence. `given`: an address of the web. */
function readWebFile(given) {
    const url = (0,_web_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parseWebAddress */ .K)(given);
    if (!url) {
        const { username, password } = new URL(given);
        return username === '' && password === ''
            ? { problem: 'is not encrypted, so that anybody on the way could change the data: use https://' }
            : {
                problem: 'carries a password, which does not belong into an address: give a signed link, or download the file in an earlier step',
            };
    }
    const { hash } = url;
    const sha256 = /^#sha256=([0-9a-f]{64})$/i.exec(hash)?.[1]?.toLowerCase();
    if (hash !== '' && sha256 === undefined) {
        return { problem: 'has something else behind its # than sha256= and 64 hexadecimal digits' };
    }
    url.hash = '';
    return { url: url.href, sha256 };
}
/** A shorter value of a query is no key, and hiding it would only tear texts apart. */
const shortestKey = 16;
/** What of an address nobody may see: its query, and each long value in it. */
function secretsOfAddress(url) {
    if (!isWebAddress(url))
        return [];
    const { search, searchParams } = new URL(url);
    const values = [...searchParams.values()].flatMap((value) => [value, encodeURIComponent(value)]);
    const secrets = [search.slice(1), ...values].filter(({ length }) => length >= shortestKey);
    return [...new Set(secrets)].sort((a, b) => b.length - a.length);
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

/***/ 83245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fetchRemote: () => (/* binding */ fetchRemote),
  openRemotes: () => (/* binding */ openRemotes)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/domain/web-address.js
var web_address = __webpack_require__(12114);
// EXTERNAL MODULE: ./build/domain/web-file.js
var web_file = __webpack_require__(10510);
// EXTERNAL MODULE: ./build/domain/words/format-bytes.js
var format_bytes = __webpack_require__(22210);
// EXTERNAL MODULE: ./build/engine/data/data-error.js
var data_error = __webpack_require__(89253);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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

// EXTERNAL MODULE: ./build/engine/downloads/hash-file.js
var hash_file = __webpack_require__(77600);
;// CONCATENATED MODULE: ./build/engine/downloads/unfit-file.js



/** A page where data were expected. */
function webPage(url) {
    return new data_error.DataError(`Instead of data, ${(0,web_address/* showAddress */.m)(url)} gives a web page: is it the address of a page about the file, or does a login stand before it? Give the address that the file itself is downloaded from.`);
}
function tooLarge(shown, bytes, mostBytes) {
    return new data_error.DataError(`${shown} is too large (${(0,format_bytes/* formatBytes */.z)(bytes)} or more), since at most ${(0,format_bytes/* formatBytes */.z)(mostBytes)} are fetched: download it in an earlier step, and give its path.`);
}

;// CONCATENATED MODULE: ./build/engine/downloads/check-file.js






/** The hash of what came. Throws DataError when it is not what was asked for. */
async function checkFile(own, { url, sha256 }) {
    const shown = (0,web_address/* showAddress */.m)(url);
    if (/^\s*<(?:!doctype html|html)\b/i.test(await headOf(own)))
        throw webPage(url);
    const { size } = await (0,promises_.stat)(own);
    const hash = await (0,hash_file/* hashFile */.D)(own, 'sha256', size);
    if (sha256 === undefined || hash === sha256)
        return hash;
    throw new data_error.DataError(`${shown} has another content than its checksum says: ${(0,format_bytes/* formatBytes */.z)(size)} with the SHA-256 ${hash}. If the file was changed on purpose, write that behind #sha256=.`);
}
async function headOf(path) {
    const handle = await (0,promises_.open)(path);
    try {
        const head = Buffer.alloc(64);
        await handle.read(head, 0, head.length, 0);
        return head.toString('latin1');
    }
    finally {
        await handle.close();
    }
}

// EXTERNAL MODULE: ./build/domain/data-formats.js
var data_formats = __webpack_require__(3872);
// EXTERNAL MODULE: ./build/domain/words/show-foreign.js
var show_foreign = __webpack_require__(68467);
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

// EXTERNAL MODULE: ./build/http/exchange.js + 1 modules
var exchange = __webpack_require__(30343);
// EXTERNAL MODULE: ./build/http/exchange-fault.js
var exchange_fault = __webpack_require__(73477);
;// CONCATENATED MODULE: ./build/engine/downloads/read-headers.js
/** Whether an answer is a page for people: of a login, a proxy, an error that is none. */
function isPage(headers) {
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
        if (isPage(headers)) {
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
// EXTERNAL MODULE: ./build/http/connections.js + 1 modules
var http_connections = __webpack_require__(58385);
// EXTERNAL MODULE: ./build/http/retry.js
var retry = __webpack_require__(44675);
// EXTERNAL MODULE: ./build/http/stop-reason.js
var stop_reason = __webpack_require__(99766);
;// CONCATENATED MODULE: ./build/engine/downloads/send.js






const maxRedirects = 8;
/** A server that asks for more is not waited for. */
const longestPauseMs = 10 * 60_000;
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
            if (attempts >= retry/* defaultAttempts */.MZ || !isPassing(failure, url) || pauseMs > longestPauseMs)
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

// EXTERNAL MODULE: ./build/domain/words/format-duration.js
var format_duration = __webpack_require__(88209);
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
    const told = isPage(headers) ? 'a web page' : (0,show_foreign/* showForeign */.Ql)(body, 200);
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

// EXTERNAL MODULE: ./build/engine/models/answers/cache-files.js
var cache_files = __webpack_require__(43830);
// EXTERNAL MODULE: ./build/engine/data/describe-error.js
var describe_error = __webpack_require__(56968);
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
        const isWhole = found?.isFile() && (await (0,hash_file/* hashFile */.D)(path, 'sha256', found.size)) === kept.sha256;
        return isWhole ? { ...kept, path } : undefined;
    }
    /** Takes a downloaded file over. Returns its path. */
    async keep(key, kept, downloaded) {
        const path = this.pathOf(kept);
        await this.guard(async () => {
            await (0,promises_.mkdir)((0,external_node_path_.join)(this.folder, kept.sha256), { recursive: true });
            await (0,promises_.rename)(downloaded, path);
            await (0,cache_files/* writeWhole */.f)(this.pointerPath(key), Buffer.from(JSON.stringify(kept)));
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
                const kept = { name: nameFile(url, headers), sha256: await checkFile(own, file), etag: headers.etag };
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
                        throw tooLarge(shown, partial.writtenBytes, mostBytes);
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
            if (isPage(message.headers))
                throw webPage(url);
            if (total !== undefined && total > mostBytes)
                throw tooLarge((0,web_address/* showAddress */.m)(url), total, mostBytes);
            nameFile(url, message.headers);
        }
        catch (error) {
            message.destroy();
            throw error;
        }
    }
}

// EXTERNAL MODULE: ./build/engine/hub/hub-error.js
var hub_error = __webpack_require__(91323);
// EXTERNAL MODULE: ./build/engine/hub/repository.js
var hub_repository = __webpack_require__(17367);
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
    if ((await (0,hash_file/* hashFile */.D)(own, hash.kind, size)) === hash.hex)
        return undefined;
    return new hub_error/* HubError */.I(`${name} came damaged: its content does not have the hash ${hash.hex.slice(0, 12)}…. ${cure}`);
}

// EXTERNAL MODULE: ./build/domain/words/log-safe.js
var log_safe = __webpack_require__(85815);
// EXTERNAL MODULE: ./build/domain/words/shorten.js
var shorten = __webpack_require__(90474);
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
        return (await (0,hash_file/* hashFile */.D)(path, file.hash.kind, found.size)) === file.hash.hex;
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
    const said = headers['x-error-message'] ?? (isPage(failure.headers) ? 'a web page' : failure.body);
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

;// CONCATENATED MODULE: ./build/engine/hub/read-json-page.js


const mostListBytes = 16 * 1024 * 1024;
/** An answer of the Hub, and where its next page is. Throws ExchangeFault for what is no JSON. */
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

;// CONCATENATED MODULE: ./build/engine/hub/list-repository.js




/** More than any repository that a gate tests; a Hub that goes on for ever is stopped. */
const mostEntries = 20_000;
const mostPages = 50;
/** What a folder of the Hub holds, asked page by page. Throws HubError. */
async function listRepository(repository, commit, folder, isDeep, send) {
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
            const listing = await listRepository(repository, commit, folder, isDeep, send);
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
function notCached(what, { cacheDir }) {
    return new hub_error/* HubError */.I(`${what} is not in the cache ${cacheDir}, and HF_HUB_OFFLINE forbids to fetch it: run once without it, or restore the cache.`, 'not-cached');
}

// EXTERNAL MODULE: ./build/engine/jobs/fetch-sources.js + 7 modules
var fetch_sources = __webpack_require__(72412);
;// CONCATENATED MODULE: ./build/engine/workers/fetch-remote.js





/** Has all that a job needs on this machine. Throws as `fetchSources`. */
async function fetchRemote(spec, world) {
    return (0,fetch_sources/* fetchSources */.dh)(spec, openRemotes(spec.settings, world));
}
/** The Hub and the web, as the environment of this process says how to reach them. */
function openRemotes({ cache }, world) {
    return {
        hub: createHub(process.env, { world }),
        web: createWebFiles((0,external_node_path_.join)(cache?.folder ?? (0,external_node_os_.tmpdir)(), 'downloads'), { world }),
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
