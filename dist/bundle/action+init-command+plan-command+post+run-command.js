export const id = "action+init-command+plan-command+post+run-command";
export const ids = ["action+init-command+plan-command+post+run-command"];
export const modules = {

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

/***/ 45153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ hideKey)
/* harmony export */ });
/** Anything shorter is no token, and replacing it would garble texts. */
const shortestKey = 8;
/**
 * A text without a key that whoever wrote it may have echoed: as it is, and as URLs, base64, hexadecimal numbers and JSON
 * spell it.
 */
function hideKey(text, key) {
    if (key.length < shortestKey)
        return text;
    return spellings(key).reduce((hidden, spelling) => hidden.replaceAll(spelling, '***'), text);
}
function spellings(key) {
    const bytes = Buffer.from(key);
    const base64 = bytes.toString('base64').replace(/=+$/, '');
    const hex = bytes.toString('hex');
    const plain = [key, encodeURIComponent(key), base64, bytes.toString('base64url'), hex, hex.toUpperCase()];
    const inJson = plain.flatMap((one) => [JSON.stringify(one).slice(1, -1), one.replaceAll('/', '\\/')]);
    // The longest first, or a part of it would be left.
    return [...new Set([...plain, ...inJson])].sort((a, b) => b.length - a.length);
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


/***/ }),

/***/ 49284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ openCluster),
  d: () => (/* binding */ openRemote)
});

// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(56046);
// EXTERNAL MODULE: ./build/domain/words/format-duration.js
var format_duration = __webpack_require__(88209);
;// CONCATENATED MODULE: ./build/explain-error.js


/**
 * An error of the embedded engine, as whoever started the run knows it. A job that failed on what was given is a mistake in
 * it, and a request that failed a defect of the engine.
 */
function explainError(error, engine, words, timeoutMs) {
    if (error instanceof errors/* JobError */.CR) {
        const problems = error.jobId === undefined ? undefined : engine.problemsOf(error.jobId);
        return problems
            ? words.inProblems(problems)
            : new errors/* JobError */.CR(error.code, words.inText(error.message), error.jobId);
    }
    if (!(error instanceof errors/* RimeError */.Ez))
        return error;
    // Which request of the engine's was the last is nothing to whoever waits for a verdict.
    if (error.code === 'timeout') {
        const time = (0,format_duration/* formatDuration */.a)(timeoutMs);
        return new errors/* JobError */.CR('timeout', `The time of the run, ${time} (timeout), ended before its results.`, undefined);
    }
    return new errors/* EngineError */.NJ(words.inText(error.message), { cause: error });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/surroundings/read-ca-cert.js



const maxBytes = 1024 * 1024;
/** The certificates of `ca-cert` in PEM. Throws InputError when the file can't be read or holds no certificate. */
async function readCaCert(caCert) {
    const text = caCert.kind === 'pem' ? caCert.text : await readText(caCert.path);
    const blocks = text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
    if (blocks.length === 0)
        throw refuse('holds no certificate in PEM form');
    for (const block of blocks) {
        try {
            new external_node_crypto_.X509Certificate(block);
        }
        catch {
            throw refuse('holds a certificate that cannot be read');
        }
    }
    return blocks.join('\n');
}
async function readText(path) {
    try {
        const bytes = await (0,promises_.readFile)(path);
        if (bytes.length <= maxBytes)
            return bytes.toString('latin1');
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw refuse(`cannot be read: ${reason}`);
    }
    throw refuse(`is larger than ${maxBytes} bytes: ${path}`);
}
function refuse(reason) {
    const message = `${reason}. Give the CA's certificate as text (-----BEGIN CERTIFICATE-----…) or the path of its PEM file. Example: ./corporate-ca.pem`;
    return new errors/* InputError */.dz([{ name: 'ca-cert', message }]);
}

// EXTERNAL MODULE: ./build/surroundings/watch-files.js
var watch_files = __webpack_require__(28275);
// EXTERNAL MODULE: ./build/domain/is-loopback.js
var is_loopback = __webpack_require__(19079);
// EXTERNAL MODULE: ./build/rime/calls/find-or-undefined.js
var find_or_undefined = __webpack_require__(13030);
// EXTERNAL MODULE: ./build/domain/words/show-foreign.js
var show_foreign = __webpack_require__(68467);
;// CONCATENATED MODULE: ./build/rime/resources/agents.js


function agents(api) {
    return {
        find: (agentId) => (0,find_or_undefined/* findOrUndefined */.P)(async () => {
            const params = { agentUuid: agentId };
            const agent = (await api.call('getAgent', { task: `look up the agent ${agentId}`, params })).object('agent');
            const word = agent.text('status');
            return {
                name: (0,show_foreign/* showForeign */.Ql)(agent.text('name') ?? '', 80),
                isActive: word === undefined || word === 'AGENT_STATUS_ACTIVE',
                stateWord: (0,show_foreign/* showForeign */.Ql)(word ?? 'no state', 60),
            };
        }),
    };
}

// EXTERNAL MODULE: ./build/wire/routes.js
var routes = __webpack_require__(5908);
// EXTERNAL MODULE: ./build/rime/answers/answer.js
var answer = __webpack_require__(54142);
;// CONCATENATED MODULE: ./build/rime/calls/api.js


/** `findDialect` is asked once, before the first call. */
function createApi(send, findDialect) {
    let found;
    const dialect = () => (found ??= findDialect());
    return {
        dialect,
        call: async (operation, { params, ...request }) => {
            const { method, path } = routes/* routes */.J[await dialect()][operation];
            const { body, request: sent } = await send({ ...request, method, path: (0,routes/* fillPath */.d)(path, params) });
            return (0,answer/* toAnswer */.G)(body, sent);
        },
    };
}

// EXTERNAL MODULE: ./build/rime/resources/cluster-info.js
var cluster_info = __webpack_require__(35099);
// EXTERNAL MODULE: ./build/http/connections.js + 1 modules
var http_connections = __webpack_require__(58385);
// EXTERNAL MODULE: ./build/domain/assert-never.js
var assert_never = __webpack_require__(15664);
;// CONCATENATED MODULE: ./build/rime/answers/decode-registered.js

function decodeRegistered(answer, id) {
    const word = answer.text('validityStatus');
    return {
        id,
        name: answer.text('name') ?? '',
        projectIds: answer.list('projectIds').flatMap((project) => project.text('uuid') ?? []),
        validity: decodeValidity(word),
        validityWord: (0,show_foreign/* showForeign */.Ql)(word ?? 'no validity', 60),
        validityMessage: (0,show_foreign/* showForeign */.Ql)(answer.text('validityStatusMessage') ?? '', 300),
    };
}
function decodeValidity(word) {
    switch (word) {
        case 'VALIDITY_STATUS_VALID':
            return 'valid';
        case 'VALIDITY_STATUS_INVALID':
            return 'invalid';
        case 'VALIDITY_STATUS_PENDING':
            return 'pending';
        default:
            return 'unknown';
    }
}

;// CONCATENATED MODULE: ./build/rime/calls/registry-agent.js
/** The agent that validates what is registered; 2.0-beta knows agents only for runs. */
function registryAgent(dialect, agentId) {
    return dialect === 'ga' && agentId !== undefined ? { agent_id: { uuid: agentId } } : {};
}

;// CONCATENATED MODULE: ./build/rime/resources/datasets.js




function datasets(api) {
    const lookUp = async (query) => {
        const shown = Object.values(query).join();
        const answer = await api.call('getDataset', { task: `look up the dataset ${shown}`, query });
        const dataset = answer.object('dataset');
        return decodeRegistered(dataset, dataset.requiredText('datasetId'));
    };
    const findByName = (name) => (0,find_or_undefined/* findOrUndefined */.P)(() => lookUp({ datasetName: name }));
    return {
        findByName,
        find: async (idOrName) => (await (0,find_or_undefined/* findByIdOrUndefined */.J)(() => lookUp({ datasetId: idOrName }))) ?? findByName(idOrName),
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
        case 'data-loading':
            return {
                data_loading: {
                    path: source.path,
                    load_func_name: source.functionName,
                    loader_kwargs_json: JSON.stringify(source.kwargs),
                },
            };
        case 'databricks':
            return { databricks: { table_name: source.table } };
        default:
            return (0,assert_never/* assertNever */.x)(source);
    }
}

;// CONCATENATED MODULE: ./build/rime/resources/detect-dialect.js


/**
 * Finds out which of the published paths the cluster answers: by its version, else by whether it has the list of
 * jobs of 2.0-beta. Never by a 404 for an id, which says nothing about paths. Throws RimeError, also for a key that
 * is refused.
 */
async function detectDialect(send, version) {
    return dialectOfVersion(version ?? '') ?? (await probe(send));
}
/**
 * `undefined` for a version that can't be read, and where it does not tell: the paths changed between 2.0-beta and 2.0
 * GA, and what clusters of that time call themselves is not known; a beta of a later version may stand on either side.
 */
function dialectOfVersion(version) {
    const [, major, minor, suffix = ''] = /^v?(\d+)\.(\d+)(?:\.\d+)?(.*)$/.exec(version.trim()) ?? [];
    if (major === undefined || major === '1')
        return undefined; // There never was a 1.x.
    if (major === '0')
        return 'beta';
    if (major === '2' && minor === '0')
        return undefined;
    return /beta/i.test(suffix) ? undefined : 'ga';
}
async function probe(send) {
    const { method, path } = routes/* routes */.J.beta.listJobs;
    try {
        await send({ task: 'find out which paths the cluster has', method, path, query: { pageSize: '1' } });
        return 'beta';
    }
    catch (error) {
        if ((0,cluster_info/* isMissingCall */.b_)(error))
            return 'ga';
        throw error;
    }
}

// EXTERNAL MODULE: ./build/rime/answers/decode.js
var decode = __webpack_require__(1310);
;// CONCATENATED MODULE: ./build/rime/resources/images.js



function images_images(api) {
    return {
        find: (name) => (0,find_or_undefined/* findOrUndefined */.P)(async () => {
            const task = `look up the managed image ${name}`;
            const word = (await api.call('getImage', { task, params: { name } })).object('image').text('status');
            return { state: (0,decode/* decodeImageState */.Ri)(word), stateWord: (0,show_foreign/* showForeign */.Ql)(word ?? 'no state', 60) };
        }),
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

// EXTERNAL MODULE: ./build/wire/enums.js
var enums = __webpack_require__(80186);
;// CONCATENATED MODULE: ./build/rime/answers/decode-job.js


function decodeJob(answer) {
    const stateWord = answer.text('status');
    const stress = answer.object('jobData').object('stress');
    const batches = stress.object('progress').object('testRun').list('testBatches');
    const errorMessage = answer.text('errorMsg');
    const reason = (0,decode/* decodeTerminationReason */.pl)(answer.text('terminationReason'));
    return {
        jobId: answer.requiredText('jobId'),
        createdAtMs: (0,decode/* decodeTime */.A4)(answer.text('creationTime')),
        state: (0,decode/* decodeJobState */.bG)(stateWord),
        stateWord: (0,show_foreign/* showForeign */.Ql)(stateWord ?? 'no state', 60),
        isCancelling: answer.flag('cancellationRequested'),
        progress: batches.length === 0
            ? undefined
            : {
                done: batches.filter((batch) => (0,decode/* isTaskCompleted */.v$)(batch.text('status'))).length,
                total: batches.length,
            },
        batches: batches.map((batch) => ({
            testType: (0,show_foreign/* showForeign */.Ql)(batch.text('type') ?? 'unnamed', 100),
            state: (0,decode/* decodeTaskState */.vk)(batch.text('status')),
        })),
        projectId: stress.object('projectId').text('uuid'),
        testRunId: stress.text('testRunId'),
        failure: errorMessage === undefined ? reason && (0,show_foreign/* showForeign */.Ql)(reason) : (0,show_foreign/* showForeignBlock */.Tp)(errorMessage),
        hasArchivedLogs: logLink(answer) !== undefined,
    };
}
/** The pre-signed link to the logs, a secret. */
function logLink(answer) {
    return answer.object('archivedJobLogs').object('url').text('url');
}

;// CONCATENATED MODULE: ./build/rime/calls/list-pages.js
/** More would only fill the runner's memory; real lists have some thousand items. */
const maxItems = 1_000_000;
/**
 * Every item of a paged list, so that no caller sees a page. The first page is asked with `firstQuery`, the others
 * with `pageToken` instead, as the API wants. Every token is followed, whatever `hasMore` says: some clusters leave it
 * out or send it as text. The list ends where there is no token, with an empty page, or with a token that came before;
 * but not where the cluster says itself that there is more: then an empty page is a page, and a token that comes again,
 * also when its page is asked for once more, would never end the list and throws RimeError `bad-response`. So does a
 * list of more than `maxItems`.
 */
async function* listPages(fetchPage, readItems, firstQuery = {}) {
    const seen = new Set();
    let query = firstQuery;
    let isMoreTold = true;
    for (let count = 0;;) {
        let page = await fetchPage(query);
        // An empty page of a cluster that leaves out whatever is unset.
        if (!isMoreTold && page.names().length === 0)
            return;
        // Perhaps an answer that some cache gave; the page itself is asked for once more, before anything of it is used.
        if (leadsBack(page, seen))
            page = await fetchPage(query);
        const hasMore = page.flag('hasMore');
        const isBack = leadsBack(page, seen);
        if (isBack && hasMore) {
            throw page.problem('repeats the page token of an earlier page, so the list would never end');
        }
        const items = readItems(page);
        count += items.length;
        if (count > maxItems)
            throw page.problem(`makes the list longer than ${maxItems} items`);
        yield* items;
        const token = page.text('nextPageToken');
        if (token === undefined || (!hasMore && (isBack || !page.hasItems())))
            return;
        seen.add(token);
        query = { pageToken: token };
        isMoreTold = hasMore;
    }
}
function leadsBack(page, seen) {
    const token = page.text('nextPageToken');
    return token !== undefined && seen.has(token);
}

;// CONCATENATED MODULE: ./build/rime/resources/list-jobs.js




/**
 * The stress tests of a project. Later clusters have only the list by project, earlier ones only the list of all jobs,
 * and may read its filter or not: what tells of another project or another kind of job is left out.
 */
async function* listJobs(api, projectId, how) {
    const task = `list the jobs of the project ${projectId}`;
    const ofType = { 'firstPageQuery.selectedTypes': enums/* stressTestJobType */.iw };
    let pages = 0;
    const read = (page) => {
        pages++;
        return page
            .list('jobs')
            .filter((job) => isStressTestOf(job, projectId))
            .map(decodeJob);
    };
    try {
        yield* listPages((query) => api.call('listJobs', { task, query, ...how }), read, {
            'firstPageQuery.objectId': projectId,
            ...ofType,
        });
    }
    catch (error) {
        // A call that has answered before is not missing; starting anew would list its jobs twice.
        if (pages > 0 || !(0,cluster_info/* isMissingCall */.b_)(error))
            throw error;
        const params = { projectUuid: projectId };
        yield* listPages((query) => api.call('listProjectJobs', { task, params, query, ...how }), read, ofType);
    }
}
function isStressTestOf(job, projectId) {
    const type = job.text('jobType') ?? enums/* stressTestJobType */.iw;
    const project = job.object('jobData').object('stress').object('projectId').text('uuid') ?? projectId;
    return type === enums/* stressTestJobType */.iw && project === projectId;
}

// EXTERNAL MODULE: ./build/rime/answers/is-same-id.js
var is_same_id = __webpack_require__(92125);
// EXTERNAL MODULE: ./build/http/retry.js
var retry = __webpack_require__(44675);
;// CONCATENATED MODULE: ./build/rime/resources/jobs.js





/** A workflow that is being cancelled is killed after 7.5 s; an answer that takes longer would not be seen. */
const cancelTimeoutMs = 3000;
function jobs(api, log) {
    const masked = new Set();
    const mask = (link) => {
        if (link === undefined || masked.has(link))
            return;
        masked.add(link);
        log.mask(link);
    };
    return {
        get: async (jobId, how = { maxAttempts: retry/* defaultAttempts */.MZ }) => {
            const query = { view: 'JOB_VIEW_FULL' };
            const request = { task: `read the job ${jobId}`, params: { jobId }, query };
            const answer = await api.call('getJob', { ...request, ...how });
            const wireJob = answer.object('job');
            mask(logLink(wireJob));
            const job = decodeJob(wireJob);
            // What became of another job says nothing of this one.
            if (!(0,is_same_id/* isSameId */.W)(job.jobId, jobId)) {
                throw answer.problem(`is about the job ${(0,show_foreign/* showForeign */.Ql)(job.jobId, 80)}, which was not asked for`);
            }
            return job;
        },
        list: (projectId, how = {}) => listJobs(api, projectId, how),
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

;// CONCATENATED MODULE: ./build/rime/resources/models.js




const uuidForm = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
function models(api) {
    const lookUp = (query) => (0,find_or_undefined/* findOrUndefined */.P)(async () => {
        const shown = Object.values(query).join();
        const answer = await api.call('getModel', { task: `look up the model ${shown}`, query });
        const model = answer.object('model').object('model');
        return decodeRegistered(model, model.object('modelId').requiredText('uuid'));
    });
    const findByName = (name) => lookUp({ modelName: name });
    return {
        findByName,
        find: async (idOrName) => (uuidForm.test(idOrName) ? await lookUp({ 'modelId.uuid': idOrName }) : undefined) ??
            findByName(idOrName),
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
        case 'endpoint':
            return { model_info: { endpoint: { settings_json: JSON.stringify(source.endpoint) } } };
        case 'none':
            return {};
        default:
            return (0,assert_never/* assertNever */.x)(source);
    }
}

;// CONCATENATED MODULE: ./build/rime/resources/predictions.js




function predictionSets(api) {
    return {
        find: (modelId, datasetId) => (0,find_or_undefined/* findOrUndefined */.P)(async () => {
            const task = `look up the predictions of the model ${modelId} for the dataset ${datasetId}`;
            const answer = await api.call('getPrediction', { task, params: { modelUuid: modelId, datasetId } });
            return decodeRegistered(answer.object('prediction'), `${modelId} ${datasetId}`);
        }),
        register: async (projectId, { role, modelId, datasetId, source, column, key, agentId }) => {
            const body = {
                pred_info: {
                    connection_info: toConnectionInfo(source),
                    pred_params: {
                        ...(column !== undefined && { pred_col: column }),
                        ...(key !== undefined && { key_col: key }),
                    },
                },
                ...registryAgent(await api.dialect(), agentId),
            };
            await api.call('registerPrediction', {
                task: `register the predictions for the ${role} dataset`,
                params: { projectUuid: projectId, modelUuid: modelId, datasetId },
                body,
            });
        },
    };
}

;// CONCATENATED MODULE: ./build/rime/resources/projects.js


function projects(api) {
    return {
        list: () => listPages((query) => api.call('listProjects', { task: 'list the projects', query }), (page) => page.list('projects').map((item) => projects_decode(item.object('project')))),
        create: async (name, task) => {
            const body = {
                name,
                description: 'Made by RIME Model Gate.',
                model_task: (0,enums/* wireWord */.iy)(enums/* modelTaskPrefix */.HG, task),
            };
            const answer = await api.call('createProject', { task: `create the project "${name}"`, body });
            return projects_decode(answer.object('project'));
        },
        get: async (projectId) => {
            const params = { projectUuid: projectId };
            const answer = await api.call('getProject', { task: `read the project ${projectId}`, params });
            return projects_decode(answer.object('project').object('project'));
        },
    };
}
function projects_decode(answer) {
    const modelTask = answer.text('modelTask');
    return {
        projectId: answer.object('id').requiredText('uuid'),
        name: answer.text('name') ?? '',
        modelTask: modelTask === undefined ? undefined : (0,enums/* shortWord */.DF)(enums/* modelTaskPrefix */.HG, modelTask),
    };
}

;// CONCATENATED MODULE: ./build/rime/calls/start-body.js

/**
 * The body that starts a stress test. The dialects differ in where excluded columns, categories and the agent go;
 * members that would be empty are left out.
 */
function toStartBody(dialect, stressTest) {
    const { modelId, referenceId, evaluationId, image, agentId, run } = stressTest;
    const agent = agentId === undefined ? {} : { agent_id: { uuid: agentId } };
    const suite = dialect === 'beta' ? betaSuite(run) : gaSuite(run);
    const categories = dialect === 'beta' ? undefined : run.categories?.map(toCategoryWord);
    return {
        test_run_config: {
            run_name: run.name,
            model_id: { uuid: modelId },
            data_info: {
                ref_dataset_id: referenceId,
                eval_dataset_id: evaluationId,
                ...(run.evaluationInterval && { eval_dataset_time_interval: run.evaluationInterval }),
            },
            run_time_info: {
                ...(dialect === 'beta' && agent),
                ...(image && { custom_image: toImage(image) }),
                ...(run.resources && { resource_request: toResources(run.resources) }),
                ...(run.explicitErrors !== undefined && { explicit_errors: run.explicitErrors }),
                random_seed: String(run.seed),
            },
            ...(run.profiling && { profiling_config: run.profiling }),
            ...(Object.keys(suite).length > 0 && { test_suite_config: suite }),
            ...(categories && { categories }),
        },
        ...(dialect === 'ga' && agent),
    };
}
function toImage(image) {
    if (image.kind === 'managed')
        return { managed_image_name: image.name };
    const { name, pullSecret } = image;
    return { custom_image: { name, ...(pullSecret !== undefined && { pull_secret: { name: pullSecret } }) } };
}
function toResources({ ramMegabytes, cpuMillicores }) {
    return {
        ...(ramMegabytes !== undefined && { ram_request_megabytes: ramMegabytes }),
        ...(cpuMillicores !== undefined && { cpu_request_millicores: cpuMillicores }),
    };
}
function gaSuite(run) {
    return {
        ...toSensitivity(run),
        ...(run.customTests.length > 0 && { custom_tests: run.customTests }),
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
        ...(run.customTests.length > 0 && { custom_tests: run.customTests }),
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

;// CONCATENATED MODULE: ./build/rime/resources/stress-tests.js


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

;// CONCATENATED MODULE: ./build/rime/answers/decode-test-case.js


/**
 * A case with a status we don't know reads as failed: whoever forgets `unknownWords` still sees no pass. Type and id are
 * empty when the cluster leaves them out. `share` gives back one text for all equal ones.
 */
function decodeTestCase(answer, share = (text) => text) {
    const status = (0,decode/* decodeCaseStatus */.lg)(answer.text('status'));
    const severity = (0,decode/* decodeSeverity */.SM)(answer.text('severity'));
    return {
        testType: share(answer.text('testBatchType') ?? ''),
        caseId: answer.text('testCaseId') ?? '',
        category: share((0,enums/* shortWord */.DF)(enums/* testCategoryPrefix */.zH, answer.text('testCategory') ?? 'unspecified')),
        features: answer.texts('features').map(share),
        status: 'known' in status ? status.known : 'fail',
        severity: 'known' in severity ? severity.known : undefined,
        importance: finite(answer.number('importanceScore')),
        metrics: answer.list('metrics').map((metric) => decodeMetric(metric, share)),
        unknownWords: [status, severity].flatMap((word) => ('unknown' in word ? [word.unknown] : [])),
    };
}
function decodeMetric(answer, share = (text) => text) {
    return {
        name: share(answer.text('metric') ?? ''),
        category: share((0,enums/* shortWord */.DF)(enums/* metricCategoryPrefix */.Vo, answer.text('category') ?? 'unspecified')),
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

;// CONCATENATED MODULE: ./build/rime/calls/page-size.js

/**
 * Asks for `pageSize` items a page. No limit of it is documented: a cluster that refuses the request is asked once
 * more without it, and never again with it. A cluster that ignores it gives its own twenty, which works as well.
 */
function createPageSize(pageSize) {
    let isRefused = false;
    return async (query, fetchPage) => {
        if (isRefused)
            return fetchPage(query);
        try {
            return await fetchPage({ ...query, pageSize: String(pageSize) });
        }
        catch (error) {
            if (!(error instanceof errors/* RimeError */.Ez && error.request.status === 400))
                throw error;
            // Should something else be wrong, this one tells it.
            const page = await fetchPage(query);
            isRefused = true;
            return page;
        }
    };
}

;// CONCATENATED MODULE: ./build/rime/answers/share-texts.js
/** More different texts than that are no vocabulary, and the list of them would cost more than it saves. */
const maxShared = 10_000;
/**
 * Returns a function that gives equal texts back as one, so that a hundred thousand test cases don't hold the name of
 * their test a hundred thousand times. Beyond ten thousand different texts, new ones are given back as they come.
 */
function createTextSharing() {
    const shared = new Map();
    return (text) => {
        const known = shared.get(text);
        if (known !== undefined)
            return known;
        if (shared.size < maxShared)
            shared.set(text, text);
        return text;
    };
}

;// CONCATENATED MODULE: ./build/rime/resources/test-cases.js




/** A run of 100,000 cases is then read in a hundred requests. */
const pageSize = 1000;
function testCases(api) {
    const inPieces = createPageSize(pageSize);
    return {
        list: (testRunId) => {
            const share = createTextSharing();
            const task = `list the test cases of the test run ${testRunId}`;
            return listPages((pageQuery) => inPieces(pageQuery, (query) => api.call('listTestCases', { task, query })), (page) => readCases(page, share), { 'listTestCasesQuery.testRunId': testRunId });
        },
    };
}
/**
 * Throws RimeError `bad-response` for an answer that is not this list at all, or that breaks off: test cases that are
 * not read would be no findings.
 */
function readCases(page, share) {
    if (!page.has('testCases') && !page.has('hasMore') && !page.has('nextPageToken')) {
        throw page.problem('has no testCases, no hasMore and no nextPageToken, so it is no list of test cases');
    }
    if (page.text('hasMore') === 'true' && page.text('nextPageToken') === undefined) {
        throw page.problem('says that there are more test cases, but has no nextPageToken to ask for them');
    }
    return page
        .list('testCases')
        .map((item) => ({ testCase: decodeTestCase(item, share), testRunId: item.text('testRunId') }));
}

;// CONCATENATED MODULE: ./build/rime/answers/decode-test-run.js


function decodeTestRunDetails(answer) {
    return {
        ...decodeTestRunSummary(answer),
        ...decodeTestRun(answer),
        state: (0,decode/* decodeTaskState */.vk)(answer.text('status')),
        counts: decodeCounts(answer.object('metrics')),
    };
}
function decodeTestRunSummary(answer) {
    return {
        testRunId: answer.requiredText('testRunId'),
        name: answer.text('name') ?? '',
        projectId: answer.object('projectId').text('uuid'),
        modelId: answer.object('modelId').text('uuid'),
        referenceId: answer.text('refDataId'),
        evaluationId: answer.text('evalDataId'),
        modelTask: decodeModelTask(answer.text('modelTask')),
        isCompleted: (0,decode/* isTaskCompleted */.v$)(answer.text('status')),
        uploadedAtMs: (0,decode/* decodeTime */.A4)(answer.text('uploadTime')),
        caseCount: answer.object('metrics').object('summaryCounts').number('total'),
    };
}
function decodeTestRun(answer) {
    const metrics = answer.object('metrics');
    return {
        testRunId: answer.requiredText('testRunId'),
        name: answer.text('name') ?? '',
        modelTask: decodeModelTask(answer.text('modelTask')),
        webUrl: (0,decode/* decodeLink */.V3)(answer.object('webAppUrl').text('url')),
        categories: answer.texts('testCategories').map((word) => (0,enums/* shortWord */.DF)(enums/* testCategoryPrefix */.zH, word)),
        modelMetrics: decodeModelMetrics(metrics),
        durationMs: metrics.number('durationMillis'),
        engineVersion: answer.text('rimeVersion'),
    };
}
function decodeCounts(metrics) {
    const cases = metrics.object('summaryCounts');
    const severities = metrics.object('severityCounts');
    return {
        total: cases.number('total'),
        byStatus: {
            pass: cases.number('pass'),
            warning: cases.number('warning'),
            fail: cases.number('fail'),
            skip: cases.number('skip'),
        },
        bySeverity: {
            warning: severities.number('numLowSeverity'),
            alert: severities.number('numHighSeverity'),
        },
    };
}
function decodeModelTask(word) {
    return word === undefined ? undefined : (0,enums/* shortWord */.DF)(enums/* modelTaskPrefix */.HG, word);
}
function decodeModelMetrics(metrics) {
    const performance = metrics.object('modelPerf');
    return performance.names().map((name) => {
        const metric = performance.object(name);
        return { name, reference: metric.number('refMetric'), evaluation: metric.number('evalMetric') };
    });
}

;// CONCATENATED MODULE: ./build/rime/resources/test-runs.js


function testRuns(api) {
    return {
        get: async (testRunId, how = {}) => {
            const task = `read the test run ${testRunId}`;
            const answer = await api.call('getTestRun', { task, params: { testRunId }, ...how });
            return decodeTestRunDetails(answer.object('testRun'));
        },
        list: (projectId) => listPages((query) => api.call('listTestRuns', { task: `list the test runs of the project ${projectId}`, query }), (page) => page
            .list('testRuns')
            .map(decodeTestRunSummary)
            // A cluster that reads neither parameter lists the runs of every project.
            .filter((run) => (run.projectId ?? projectId) === projectId), 
        // Both were published: the first to 2.1, the second since 2.2.
        { projectId, 'firstPageQuery.projectId.uuid': projectId }),
        rename: async (testRunId, name) => {
            const body = { name };
            await api.call('renameTestRun', {
                task: `rename the test run ${testRunId}`,
                params: { testRunId },
                body,
                isHarmless: true,
            });
        },
    };
}

;// CONCATENATED MODULE: ./build/rime/http/server-clock.js
function createServerClock(clock) {
    let aheadMs = 0;
    return {
        now: () => clock.now() + aheadMs,
        learn: ({ date }) => {
            const serverMs = date === undefined ? NaN : Date.parse(date);
            if (!Number.isNaN(serverMs))
                aheadMs = serverMs - clock.now();
        },
    };
}

// EXTERNAL MODULE: ./build/http/exchange-fault.js
var exchange_fault = __webpack_require__(73477);
;// CONCATENATED MODULE: ./build/rime/http/redirect.js
/**
 * Where a redirect leads, when it may be followed: within the same origin, since the key must not go elsewhere. A GET
 * follows every kind, a POST only those that keep method and body (307, 308: the server has not acted).
 * `undefined` for every other answer. Source: RFC 9110, section 15.4.
 */
function redirectTarget(method, url, { status, headers }) {
    const kinds = method === 'GET' ? [301, 302, 303, 307, 308] : [307, 308];
    const { location } = headers;
    if (!kinds.includes(status) || location === undefined || !URL.canParse(location, url.href))
        return undefined;
    const target = new URL(location, url);
    const isSame = target.origin === url.origin && target.username === '' && target.password === '';
    return isSame ? target : undefined;
}

;// CONCATENATED MODULE: ./build/rime/http/refuse-unsafe.js


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

// EXTERNAL MODULE: ./build/http/stop-reason.js
var stop_reason = __webpack_require__(99766);
;// CONCATENATED MODULE: ./build/rime/http/run-end.js


/**
 * How long the run may still wait for this request, in milliseconds, more than 0.
 * Throws why the run was stopped, or RimeError `timeout` when its time is over.
 */
function timeLeftMs(request, world, deadlineMs) {
    const { whenRunEnds = 'stop' } = request;
    if (whenRunEnds === 'send-anyway')
        return Infinity;
    if (world.signal.aborted)
        throw (0,stop_reason/* stopReason */.P)(world.signal);
    const leftMs = deadlineMs - world.clock.now();
    if (leftMs <= 0)
        throw runIsOver(request);
    return whenRunEnds === 'stop' ? leftMs : Infinity;
}
function runIsOver({ task, method, path }) {
    const message = `Could not ${task}: the time of the whole run (timeout) is over.`;
    return new errors/* RimeError */.Ez('timeout', message, { method, path, status: undefined });
}

// EXTERNAL MODULE: ./build/http/exchange.js + 1 modules
var exchange = __webpack_require__(30343);
;// CONCATENATED MODULE: ./build/rime/http/send-once.js


/** Attempts at one server, over kept connections. */
function createSendOnce(connections, apiKey, { clock, log, signal }) {
    return async ({ method, path, body, whenRunEnds = 'stop' }, url, limitMs) => {
        const text = body === undefined ? undefined : JSON.stringify(body);
        const startedMs = clock.now();
        const result = await (0,exchange/* exchange */.cv)({
            method,
            url,
            headers: headersOf(apiKey, text),
            body: text,
            timeoutMs: limitMs,
            signal: whenRunEnds === 'stop' ? signal : undefined,
            // The server may close an idle connection just when we write to it. A GET is then repeated; what creates
            // something would have to be looked for first, and so gets a connection of its own.
            agent: connections.agentFor(url, { keepAlive: method === 'GET' }),
            ca: connections.ca,
        }).catch(returnFault);
        const outcome = result instanceof exchange_fault/* ExchangeFault */.Og ? result.kind : result.status;
        log.debug(`${method} ${path} → ${outcome} in ${Math.round(clock.now() - startedMs)} ms`);
        return result;
    };
}
function headersOf(apiKey, body) {
    const headers = { 'rime-api-key': apiKey, accept: 'application/json', 'user-agent': 'rime-model-gate' };
    return body === undefined ? headers : { ...headers, 'content-type': 'application/json' };
}
function returnFault(error) {
    if (error instanceof exchange_fault/* ExchangeFault */.Og)
        return error;
    throw error;
}

// EXTERNAL MODULE: ./build/domain/words/hide-key.js
var hide_key = __webpack_require__(45153);
// EXTERNAL MODULE: ./build/rime/http/to-error.js
var to_error = __webpack_require__(13413);
;// CONCATENATED MODULE: ./build/rime/http/transport.js









const maxRedirects = 5;
/** A cluster that has answered before comes back: what was paid for is not given up for an outage of minutes. */
const outagePatienceMs = 5 * 60_000;
/** Throws InputError for an address or a key that can't be used safely. */
function createTransport(options) {
    const { baseUrl, apiKey, connections, world, serverClock, deadlineMs, random, requestTimeoutMs } = options;
    refuseUnsafe(baseUrl, apiKey);
    const sendOnce = createSendOnce(connections, apiKey, world);
    let hasAnswered = false;
    return async (request) => {
        const { task, method, path, timeoutMs = requestTimeoutMs, isHarmless = method === 'GET' } = request;
        const startedMs = world.clock.now();
        const isPatientWith = hasAnswered && isHarmless && request.maxAttempts === undefined;
        const patienceMs = isPatientWith ? outagePatienceMs : 0;
        const { maxAttempts = retry/* defaultAttempts */.MZ } = request;
        for (let attempts = 1;; attempts++) {
            const leftMs = timeLeftMs(request, world, deadlineMs);
            const { result, url } = await follow(request, Math.min(timeoutMs, leftMs));
            const received = toReceived(result, request, apiKey);
            hasAnswered ||= received !== undefined;
            if (received)
                return received;
            if (leftMs <= timeoutMs && isTimeLimit(result))
                throw runIsOver(request);
            const error = (0,to_error/* toError */.i)({ task, method, url, apiKey }, result);
            const isPatient = attempts < maxAttempts || world.clock.now() - startedMs < patienceMs;
            if (!isPatient || !(0,retry/* mayRetry */.KO)(isHarmless, result))
                throw error;
            const pauseMs = pauseBefore(attempts, result);
            // Waiting past the end of the run would only hide what is wrong.
            if (pauseMs >= timeLeftMs(request, world, deadlineMs))
                throw error;
            world.log.debug(`${error.message} Trying ${method} ${path} again in ${pauseMs} ms.`);
            await (0,stop_reason/* pause */.v)(pauseMs, world);
        }
    };
    async function follow(request, limitMs) {
        let url = toUrl(request, baseUrl);
        for (let redirects = 0;; redirects++) {
            const result = await sendOnce(request, url, limitMs);
            if (result instanceof exchange_fault/* ExchangeFault */.Og)
                return { result, url };
            serverClock.learn(result.headers);
            const target = redirects < maxRedirects ? redirectTarget(request.method, url, result) : undefined;
            if (!target)
                return { result, url };
            url = target;
        }
    }
    function pauseBefore(repeat, result) {
        const retryAfter = result instanceof exchange_fault/* ExchangeFault */.Og ? undefined : result.headers['retry-after'];
        // Never less than our own: a server that asks for no pause at all would be asked again and again at once.
        return Math.max((0,retry/* askedPauseMs */.Lo)(retryAfter, world.clock.now()) ?? 0, (0,retry/* ownPauseMs */.Le)(repeat, random));
    }
}
function toUrl({ path, query = {} }, baseUrl) {
    const url = new URL(path, baseUrl);
    const pairs = Object.entries(query).flatMap(([name, values]) => [values].flat().map((value) => [name, value]));
    url.search = new URLSearchParams(pairs).toString();
    return url;
}
function isTimeLimit(result) {
    return result instanceof exchange_fault/* ExchangeFault */.Og && result.kind === 'time-limit';
}
/** `undefined` when there is no answer, no success or no JSON. */
function toReceived(result, { method, path }, apiKey) {
    if (result instanceof exchange_fault/* ExchangeFault */.Og || result.status < 200 || result.status > 299)
        return undefined;
    const { status, body } = result;
    const request = { method, path, status };
    if (status === 204)
        return { body: {}, request };
    try {
        return { body: JSON.parse((0,hide_key/* hideKey */.E)(body, apiKey)), request };
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/rime/resources/uploads.js

function uploads(api, log) {
    return {
        forFile: async (fileName, folder) => {
            const task = `get a place to upload ${fileName} to`;
            const body = { file_name: fileName, upload_path: folder };
            const answer = await inEitherForm(api, {
                // A link that is not used does nothing, so asking twice is harmless.
                post: () => api.call('createDatasetUploadUrl', { task, body, isHarmless: true }),
                get: () => api.call('getDatasetUploadUrl', { task, query: { fileName, uploadPath: folder } }),
            });
            maskLinks(answer, [answer.text('uploadUrl')], log);
            return { links: new Map([[fileName, answer.requiredText('uploadUrl')]]), ...readPlaces(answer) };
        },
        forDirectory: async (directoryName, paths, folder) => {
            const task = `get places to upload the ${paths.length} files of ${directoryName} to`;
            const body = {
                directory_name: directoryName,
                relative_file_paths: paths,
                upload_path: folder,
            };
            const query = { directoryName, relativeFilePaths: paths, uploadPath: folder };
            const answer = await inEitherForm(api, {
                post: () => api.call('createModelUploadUrls', { task, body, isHarmless: true }),
                get: () => api.call('getModelUploadUrls', { task, query }),
            });
            const map = answer.object('uploadPathMap');
            const names = map.names();
            maskLinks(answer, names.map((name) => map.text(name)), log);
            const links = paths.map((path) => [path, map.requiredText(path)]);
            return { links: new Map(links), ...readPlaces(answer) };
        },
    };
}
/** Before anything else is read of the answer, so that no error of it can show a link. */
function maskLinks(answer, links, log) {
    for (const link of [...links, answer.text('doneFileUploadUrl')])
        if (link !== undefined)
            log.mask(link);
}
function readPlaces(answer) {
    const limit = answer.number('uploadLimit') ?? 0;
    return {
        doneLink: answer.text('doneFileUploadUrl'),
        destination: answer.requiredText('destinationUrl'),
        limitBytes: limit > 0 ? limit : undefined,
    };
}
/** Later clusters take a body, 2.0-beta a query; where one form is missing the other may be there. */
async function inEitherForm(api, forms) {
    const { post, get } = forms;
    const [first, second] = (await api.dialect()) === 'beta' ? [get, post] : [post, get];
    try {
        return await first();
    }
    catch (error) {
        if (!(0,cluster_info/* isMissingCall */.b_)(error))
            throw error;
        return second();
    }
}

;// CONCATENATED MODULE: ./build/rime/rime-client.js


















/** Sends nothing yet. Throws InputError for an address or a key that can't be used safely. */
function createRimeClient(options) {
    const { baseUrl, apiKey, world, deadlineMs, random = Math.random, requestTimeoutMs = 60_000 } = options;
    const connections = (0,http_connections/* createConnections */.E)((url) => world.proxyFor(url), options.extraCa);
    const serverClock = createServerClock(world.clock);
    const send = createTransport({
        baseUrl,
        apiKey,
        connections,
        world,
        serverClock,
        deadlineMs,
        random,
        requestTimeoutMs,
    });
    let info;
    const readInfo = () => (info ??= (0,cluster_info/* readClusterInfo */.T$)(send));
    const api = createApi(send, async () => {
        if (options.dialect !== 'auto')
            return options.dialect;
        const found = await detectDialect(send, (await readInfo()).version);
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
        predictionSets: predictionSets(api),
        agents: agents(api),
        uploads: uploads(api, world.log),
        info: readInfo,
        isLicenceExpired: (customer) => (0,cluster_info/* readIsLicenceExpired */.Z6)(send, customer),
        connections,
        deadlineMs,
        requestTimeoutMs,
        serverNow: () => serverClock.now(),
        firstPauseMs: (0,is_loopback/* isLoopback */.U)(baseUrl.hostname) ? 100 : 1000,
        jobSettled: options.jobSettled,
    };
}

;// CONCATENATED MODULE: ./build/open-cluster.js





/** A client of a remote cluster. Throws InputError when its CA can't be read. */
async function openRemote({ url, dialect, caCert }, apiKey, options) {
    const extraCa = caCert && (await readCaCert(caCert));
    return createRimeClient({ baseUrl: new URL(url), apiKey, dialect, extraCa, ...options });
}
/**
 * A client of the remote cluster, or of an embedded engine started for this run. The only place that knows which, and where
 * the engine's words become the user's. `loadRest`: loads what the run will need of the gate's own files. Throws before
 * anything is started, for what the engine would refuse.
 */
async function openCluster(plan, { workspace, runnerFiles }, world, home, words, loadRest) {
    const { target, run } = plan;
    const deadlineMs = world.clock.now() + run.timeoutMs;
    if (target.kind === 'cluster') {
        const requestTimeoutMs = Math.min(60_000, Math.max(5000, run.timeoutMs / 20));
        const client = await openRemote(target, target.apiKey, { world, deadlineMs, requestTimeoutMs });
        return {
            client,
            evidenceOf: () => undefined,
            explain: (error) => error,
            close: () => Promise.resolve(),
        };
    }
    // Loaded only here, so that a run on a cluster never pays for the engine.
    const { checkPlan, startEngine } = await Promise.all(/* import() */[__webpack_require__.e("action+init-command+plan-command+report-command+run-command+serve-command+start-engine+tests-command+worker"), __webpack_require__.e("init-command+read-ahead+read-scores+serve-command+start-engine+tests-command+worker"), __webpack_require__.e("comparison+serve-command+start-engine+tests-command+worker"), __webpack_require__.e("init-command+serve-command+start-engine+tests-command+worker"), __webpack_require__.e("init-command+read-ahead+serve-command+start-engine+worker"), __webpack_require__.e("serve-command+start-engine+tests-command+worker"), __webpack_require__.e("serve-command+start-engine+worker"), __webpack_require__.e("serve-command+start-engine"), __webpack_require__.e("start-engine")]).then(__webpack_require__.bind(__webpack_require__, 49225));
    const options = {
        root: workspace,
        workerScript: home.workerScript,
        assets: { bridgeScript: home.bridgeScript, wasmDir: home.wasmDir },
        runtime: target.runtime,
        compat: target.compat,
        python: target.python,
        environment: target.environment,
        requirements: target.requirements,
        cache: target.cache,
        log: (line) => world.log.debug(line),
        tell: (text) => world.log.info(words.inText(text)),
    };
    // Mode `validate` looks at the same and more, to tell all of it at once.
    if (plan.gate.mode !== 'validate')
        open_cluster_refuse(await words.inWork(checkPlan(plan, options)), words);
    // A model is code: by its end, each of these files may be its own.
    await loadRest();
    const changedFiles = await (0,watch_files/* watchFiles */.N)({
        ...runnerFiles,
        [`the files of the gate (${home.folder})`]: home.folder,
    });
    const engine = await startEngine(options);
    for (const secret of [engine.apiKey, ...engine.secretsOf(plan)])
        world.log.mask(secret);
    const client = createRimeClient({
        baseUrl: engine.url,
        apiKey: engine.apiKey,
        dialect: 'ga',
        world,
        deadlineMs,
        jobSettled: (jobId) => engine.settled(jobId),
    });
    const inspect = async () => {
        const late = AbortSignal.timeout(run.timeoutMs);
        const signal = AbortSignal.any([world.signal, late]);
        const looking = engine.inspect(plan, signal).catch((error) => {
            if (!late.aborted || world.signal.aborted)
                throw error;
            throw new errors/* JobError */.CR('timeout', 'The model and the data could not be looked at within the timeout.', undefined);
        });
        const { problems, facts, tests, sizes } = await words.inWork(looking);
        open_cluster_refuse(problems, words);
        return { facts: facts.map(words.inText), tests, sizes };
    };
    const evidenceOf = (testRunId) => {
        const evidence = engine.evidenceOf(testRunId);
        return evidence && tellEvidence(evidence, words);
    };
    return {
        client,
        inspect,
        evidenceOf,
        explain: (error) => explainError(error, engine, words, run.timeoutMs),
        close: async () => {
            await engine.close();
            const changed = await changedFiles();
            if (changed.length > 0)
                throw new errors/* TamperedError */.bn('While the model was tested', changed);
        },
    };
}
function open_cluster_refuse(problems, words) {
    if (problems.length > 0)
        throw words.inProblems(problems);
}
function tellEvidence(evidence, { inText }) {
    const { notes, brokenModel } = evidence;
    return { ...evidence, notes: notes.map(inText), brokenModel: brokenModel && inText(brokenModel) };
}


/***/ }),

/***/ 54142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ toAnswer)
/* harmony export */ });
/* unused harmony export Answer */
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56046);

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
    /** Whether a list with items is among its members. */
    hasItems() {
        return Object.values(this.members).some((value) => Array.isArray(value) && value.length > 0);
    }
    /** The names that are there, for maps. */
    names() {
        return Object.keys(this.members);
    }
    /** An error about this answer, for what only a reader of its content can find wrong. */
    problem(what) {
        const { method, path } = this.request;
        return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RimeError */ .Ez('bad-response', `${method} ${path} gave an answer that ${what}.`, this.request);
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


/***/ }),

/***/ 1310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ decodeTime),
/* harmony export */   Ri: () => (/* binding */ decodeImageState),
/* harmony export */   SM: () => (/* binding */ decodeSeverity),
/* harmony export */   V3: () => (/* binding */ decodeLink),
/* harmony export */   bG: () => (/* binding */ decodeJobState),
/* harmony export */   lg: () => (/* binding */ decodeCaseStatus),
/* harmony export */   pl: () => (/* binding */ decodeTerminationReason),
/* harmony export */   v$: () => (/* binding */ isTaskCompleted),
/* harmony export */   vk: () => (/* binding */ decodeTaskState)
/* harmony export */ });
/* unused harmony export jobStates */
/* harmony import */ var _domain_words_show_foreign_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68467);

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
/** Whether a test run or a batch of it is done: COMPLETED here, not SUCCEEDED as a job. */
function isTaskCompleted(word) {
    return word === 'TEST_TASK_STATUS_COMPLETED';
}
/**
 * The state of a test run or of a batch of it in the cluster's own word, such as `FAILED`, safe to show; `undefined`
 * when the cluster does not tell, as the zero word does not.
 */
function decodeTaskState(word) {
    if (word === undefined || word === 'TEST_TASK_STATUS_UNSPECIFIED')
        return undefined;
    return (0,_domain_words_show_foreign_js__WEBPACK_IMPORTED_MODULE_0__/* .showForeign */ .Ql)(word.replace(/^TEST_TASK_STATUS_/, ''), 60);
}
/** RFC 3339 with any number of fractional digits, in milliseconds since the epoch; `undefined` for anything else. */
function decodeTime(time) {
    const ms = time === undefined ? NaN : Date.parse(time.replace(/(\.\d{3})\d+/, '$1'));
    return Number.isNaN(ms) ? undefined : ms;
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


/***/ }),

/***/ 92125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isSameId)
/* harmony export */ });
/** Whether two ids name the same thing: most are UUIDs, which are the same in capitals. */
function isSameId(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}


/***/ }),

/***/ 13030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ findByIdOrUndefined),
/* harmony export */   P: () => (/* binding */ findOrUndefined)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56046);

/** What a look-up finds; `undefined` when the cluster says that there is no such thing. */
async function findOrUndefined(lookUp) {
    try {
        return await lookUp();
    }
    catch (error) {
        if (error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RimeError */ .Ez && error.code === 'not-found')
            return undefined;
        throw error;
    }
}
/**
 * As `findOrUndefined`, for a text that may be an id or a name: a cluster may answer 400 to what has not the form of
 * its ids, and then it is none of them.
 */
async function findByIdOrUndefined(lookUp) {
    try {
        return await findOrUndefined(lookUp);
    }
    catch (error) {
        if (error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RimeError */ .Ez && error.request.status === 400)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 81625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ nextPauseMs)
/* harmony export */ });
const growth = 1.5;
/** So that the end of a job of less than a minute is seen within two seconds. */
const shortWaitMs = 60_000;
const shortWaitPauseMs = 1975;
/** So that the end of a longer one is seen within a twentieth of its length. */
const shareOfWait = 0.0498;
/**
 * The pause after one of `pauseMs`, when the wait has taken `waitedMs` so far: grows by half each time, up to what the
 * length of the wait allows and never beyond the longest. A job of two hours is asked about some 300 times.
 */
function nextPauseMs(waitedMs, pauseMs, { longestMs }) {
    const allowedMs = waitedMs < shortWaitMs ? shortWaitPauseMs : waitedMs * shareOfWait;
    return Math.min(pauseMs * growth, allowedMs, longestMs);
}


/***/ }),

/***/ 13750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ poll)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56046);
/* harmony import */ var _domain_words_format_duration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88209);
/* harmony import */ var _http_exchange_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73477);
/* harmony import */ var _next_pause_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81625);
/* harmony import */ var _http_stop_reason_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99766);





/**
 * Asks until the answer is final, and returns that. A cluster that is down for a while does not end the wait: each
 * such time is told in one line when it begins and one when it is over. Throws what `tooLate` makes at the deadline,
 * any other error at once, and the signal's reason.
 */
async function poll(options) {
    const { ask, isFinal, onState, tooLate, pauses, deadlineMs, world } = options;
    const { log, clock } = world;
    const startedMs = clock.now();
    let alarm = options.wake && toSignal(options.wake);
    let last;
    let trouble;
    for (let pauseMs = Math.min(pauses.firstMs, pauses.longestMs);; pauseMs = (0,_next_pause_js__WEBPACK_IMPORTED_MODULE_3__/* .nextPauseMs */ .w)(clock.now() - startedMs, pauseMs, pauses)) {
        try {
            last = await ask();
            if (trouble)
                log.info(`The cluster answers again, after ${(0,_domain_words_format_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a)(clock.now() - trouble.sinceMs)}.`);
            trouble = undefined;
            onState(last);
            if (isFinal(last))
                return last;
        }
        catch (error) {
            if (error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RimeError */ .Ez && error.code === 'timeout')
                throw tooLate(last, trouble?.error);
            if (!isPassing(error, last !== undefined))
                throw error;
            if (!trouble)
                log.warning(`${error.message} Will keep asking until the time is over.`);
            trouble = { error, sinceMs: trouble?.sinceMs ?? clock.now() };
        }
        const leftMs = deadlineMs() - clock.now();
        if (leftMs <= 0)
            throw tooLate(last, trouble?.error);
        await (0,_http_stop_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .pause */ .v)(Math.min(pauseMs, leftMs), world, alarm);
        // It has rung: a server that is behind its own news is asked at the usual pace.
        if (alarm?.aborted)
            alarm = undefined;
    }
}
function toSignal(wake) {
    const controller = new AbortController();
    void wake.then(() => controller.abort());
    return controller.signal;
}
/**
 * Troubles of the cluster or the network, which say nothing about what is waited for. An unreadable answer is one only
 * after a good one: a proxy's own page in between, not a server that is no cluster. One that is too large stays so.
 */
function isPassing(error, hasAnswered) {
    if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RimeError */ .Ez))
        return false;
    if ((0,_http_exchange_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .isTooLarge */ .I9)(error))
        return false;
    if (error.code === 'bad-response')
        return hasAnswered;
    return ['unreachable', 'server-error', 'rate-limited'].includes(error.code);
}


/***/ }),

/***/ 13413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isConflict),
/* harmony export */   i: () => (/* binding */ toError)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56046);
/* harmony import */ var _http_exchange_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73477);
/* harmony import */ var _domain_words_hide_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45153);
/* harmony import */ var _domain_words_show_foreign_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68467);




/**
 * The error of a request that did not succeed: its code by what a caller would do differently, its message with
 * the task, the call, the status and what the server itself says. Queries, bodies of requests and headers stay out.
 * An answer with a good status is here because its body is not JSON.
 */
function toError(doing, failure) {
    const { task, method, url, apiKey } = doing;
    const isFault = failure instanceof _http_exchange_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ExchangeFault */ .Og;
    const request = { method, path: url.pathname, status: isFault ? undefined : failure.status };
    const { code, what } = isFault ? tellFault(failure, url) : tellAnswer(failure);
    const message = `Could not ${task}: ${method} ${url.pathname} ${what}.${isFault ? '' : tellRequestId(failure)}`;
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RimeError */ .Ez(code, (0,_domain_words_hide_key_js__WEBPACK_IMPORTED_MODULE_2__/* .hideKey */ .E)(message, apiKey), request, isFault ? { cause: failure } : {});
}
function tellFault({ kind, message }, { origin }) {
    if (kind === 'tls')
        return { code: 'tls', what: `to ${origin} ${message}` };
    return unanswered.includes(kind)
        ? { code: 'unreachable', what: `to ${origin} ${message}` }
        : { code: 'bad-response', what: message };
}
const unanswered = ['no-connection', 'proxy-refused', 'lost-connection', 'time-limit'];
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
    return (0,_domain_words_show_foreign_js__WEBPACK_IMPORTED_MODULE_3__/* .showForeign */ .Ql)(`${protocol}//${host}`, 120);
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
    return typeof id === 'string' ? ` Request id: ${(0,_domain_words_show_foreign_js__WEBPACK_IMPORTED_MODULE_3__/* .showForeign */ .Ql)(id, 80)}.` : '';
}
function contentType({ headers }) {
    return (0,_domain_words_show_foreign_js__WEBPACK_IMPORTED_MODULE_3__/* .showForeign */ .Ql)(headers['content-type'] ?? 'no content type', 60);
}
function quote(text, maxLength) {
    return `"${(0,_domain_words_show_foreign_js__WEBPACK_IMPORTED_MODULE_3__/* .showForeign */ .Ql)(text, maxLength)}"`;
}
/** Whether the server says that a name is taken, or that somebody else was faster. */
function isConflict(error) {
    return error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RimeError */ .Ez && error.code === 'conflict';
}


/***/ }),

/***/ 35099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T$: () => (/* binding */ readClusterInfo),
/* harmony export */   Z6: () => (/* binding */ readIsLicenceExpired),
/* harmony export */   b_: () => (/* binding */ isMissingCall)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56046);
/* harmony import */ var _wire_routes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5908);
/* harmony import */ var _answers_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54142);
/* harmony import */ var _answers_decode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1310);




/** Works in every dialect; all members are `undefined` when the cluster has no such call. */
async function readClusterInfo(send) {
    const { method, path } = _wire_routes_js__WEBPACK_IMPORTED_MODULE_1__/* .routes */ .J.ga.rimeInfo;
    try {
        const { body, request } = await send({ task: "read the cluster's version", method, path });
        const info = (0,_answers_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .toAnswer */ .G)(body, request);
        return {
            version: info.text('clusterInfoVersion'),
            customer: info.text('customerName'),
            licenceEndsMs: (0,_answers_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeTime */ .A4)(info.text('expirationTime')),
            graceEndsMs: (0,_answers_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeTime */ .A4)(info.text('gracePeriodEndTime')),
        };
    }
    catch (error) {
        if (!isMissingCall(error))
            throw error;
        return { version: undefined, customer: undefined, licenceEndsMs: undefined, graceEndsMs: undefined };
    }
}
/** Whether the cluster itself counts the licence as expired; `undefined` when it can't be asked. */
async function readIsLicenceExpired(send, customerName) {
    const { method, path } = _wire_routes_js__WEBPACK_IMPORTED_MODULE_1__/* .routes */ .J.ga.getLimitStatus;
    const params = { customerName, limit: 'LICENSE_LIMIT_EXPIRATION' };
    try {
        const { body, request } = await send({ task: 'read the licence', method, path: (0,_wire_routes_js__WEBPACK_IMPORTED_MODULE_1__/* .fillPath */ .d)(path, params) });
        const word = (0,_answers_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .toAnswer */ .G)(body, request)
            .object('limitStatus')
            .text('limitStatus');
        return word === undefined ? undefined : word === 'STATUS_ERROR';
    }
    catch (error) {
        // Some keys may not read it, and it is only told, not decided upon.
        if (isMissingCall(error) || (error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RimeError */ .Ez && error.code === 'forbidden'))
            return undefined;
        throw error;
    }
}
/** Whether the cluster says that it has no such call, by a path it doesn't know or one it knows for other methods. */
function isMissingCall(error) {
    return error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RimeError */ .Ez && (error.request.status === 404 || error.request.status === 501);
}


/***/ }),

/***/ 93538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ cancelJob)
/* harmony export */ });
/* harmony import */ var _wait_for_job_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56503);

/** Both requests must fit into the 7.5 seconds that a runner leaves a cancelled workflow. */
const readTimeoutMs = 3000;
/**
 * Asks the cluster, or the embedded engine, to cancel a job, once: not when it is over or is being cancelled. Works when the run itself is over
 * as well. Never throws, since what ended the wait matters more: trouble is a warning that names the job.
 */
async function cancelJob(client, jobId, { log }, where = 'cluster') {
    const isOwn = where === 'embedded';
    try {
        const job = await readIfPossible(client, jobId);
        if (job && ((0,_wait_for_job_js__WEBPACK_IMPORTED_MODULE_0__/* .isOver */ .P)(job) || job.isCancelling))
            return;
        await client.jobs.cancel(jobId);
        log.info(isOwn ? 'Stopped the tests.' : `Asked the cluster to cancel the job ${jobId}.`);
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        // The embedded engine ends with this process, and its jobs with it.
        if (isOwn)
            log.debug(`The tests were not stopped: ${why}`);
        else
            log.warning(`The job ${jobId} may still be running: ${why} Cancel it in the RIME web app.`);
    }
}
/** A job that can't be read may still be cancelled. */
async function readIfPossible(client, jobId) {
    try {
        return await client.jobs.get(jobId, {
            whenRunEnds: 'send-anyway',
            timeoutMs: readTimeoutMs,
            maxAttempts: 1,
        });
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 99403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ findStartedJob)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56046);
/* harmony import */ var _rime_http_next_pause_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81625);
/* harmony import */ var _wait_for_job_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56503);



/** Dates of the server are compared with its `Date` header, which has whole seconds. */
const clockToleranceMs = 2000;
const pauses = { firstMs: 1000, longestMs: 30_000 };
/**
 * The job that a lost start request has made, among the project's jobs since then; `undefined` when there is none.
 * A job is ours when its test run has our name, model and data: two runs in one project never take each other's job.
 * Works when the run itself is over. Throws RimeError, also when it is not told in time whose a job is.
 */
async function findStartedJob(client, identity, { sinceMs, lookMs, settleMs }, { clock, log, signal }) {
    const notOurs = new Set();
    const startMs = clock.now();
    for (let pauseMs = pauses.firstMs;; pauseMs = (0,_rime_http_next_pause_js__WEBPACK_IMPORTED_MODULE_2__/* .nextPauseMs */ .w)(clock.now() - startMs, pauseMs, pauses)) {
        // Without the run's signal: what was started must be found to be cancelled.
        await clock.sleep(pauseMs);
        const open = await listOpen(client, identity.projectId, sinceMs, notOurs);
        for (const job of open) {
            const owner = await ownerOf(client, job, identity);
            if (owner === 'us')
                return job;
            if (owner === 'another')
                notOurs.add(job.jobId);
        }
        const unsettled = open.filter(({ jobId }) => !notOurs.has(jobId));
        const waitedMs = clock.now() - startMs;
        if (unsettled.length === 0 && waitedMs >= lookMs)
            return undefined;
        // A runner that cancels a workflow soon kills it; the post step then goes on looking.
        const patienceMs = signal.aborted ? Math.min(settleMs, lookMs) : settleMs;
        if (unsettled.length > 0 && waitedMs >= patienceMs)
            throw notSettled(unsettled, identity);
        if (unsettled.length > 0)
            log.progress('Waiting until the cluster tells whose stress test was started.');
    }
}
/** Jobs since then that are not known to be another's. */
async function listOpen(client, projectId, sinceMs, notOurs) {
    const open = [];
    for await (const job of client.jobs.list(projectId, { whenRunEnds: 'send-anyway' })) {
        const isOld = job.createdAtMs !== undefined && job.createdAtMs < sinceMs - clockToleranceMs;
        if (!isOld && !notOurs.has(job.jobId))
            open.push(job);
    }
    return open;
}
async function ownerOf(client, listed, identity) {
    const job = listed.testRunId === undefined ? await client.jobs.get(listed.jobId, late) : listed;
    // A job that ended without a test run has bought nothing, so it doesn't matter whose it was.
    if (job.testRunId === undefined)
        return (0,_wait_for_job_js__WEBPACK_IMPORTED_MODULE_1__/* .isOver */ .P)(job) ? 'another' : 'unknown';
    try {
        const run = await client.testRuns.get(job.testRunId, late);
        const isOurs = run.name === identity.runName &&
            run.modelId === identity.modelId &&
            run.referenceId === identity.referenceId &&
            run.evaluationId === identity.evaluationId;
        return isOurs ? 'us' : 'another';
    }
    catch (error) {
        // The id is there before the test run itself.
        if (error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RimeError */ .Ez && error.code === 'not-found' && !(0,_wait_for_job_js__WEBPACK_IMPORTED_MODULE_1__/* .isOver */ .P)(job))
            return 'unknown';
        throw error;
    }
}
const late = { whenRunEnds: 'send-anyway' };
function notSettled(jobs, { projectId }) {
    const ids = jobs.map(({ jobId }) => jobId).join(', ');
    const message = `The answer to the start of the stress test was lost, and it could not be told whether it is one of these jobs of the project: ${ids}. It was not started again. Look at them in the RIME web app, cancel what is not needed, and run again.`;
    const path = `/v1/stress-tests/${projectId}`;
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RimeError */ .Ez('unreachable', message, { method: 'POST', path, status: undefined });
}


/***/ }),

/***/ 56503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isOver),
/* harmony export */   q: () => (/* binding */ waitForJob)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56046);
/* harmony import */ var _rime_http_poll_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13750);
/* harmony import */ var _domain_words_format_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88209);



/**
 * Waits until the job is over, well or not, and returns it as it then is. Progress is logged when it changes.
 * `words` speak of it.
 * Throws JobError `timeout` at the end of the run, RimeError when the job can't be read, and the signal's reason.
 */
async function waitForJob(client, jobId, words, { timeoutMs, queueTimeoutMs, pollIntervalMs }, world) {
    const queueEndMs = world.clock.now() + queueTimeoutMs;
    let isQueued = true;
    let shown = '';
    const warned = new Set();
    return (0,_rime_http_poll_js__WEBPACK_IMPORTED_MODULE_1__/* .poll */ .w)({
        ask: () => client.jobs.get(jobId),
        isFinal: isOver,
        onState: (job) => {
            isQueued = job.state === 'requested' || job.state === 'pending';
            if (job.state === 'unknown' && !warned.has(job.stateWord)) {
                warned.add(job.stateWord);
                world.log.warning(`${words.label}: the cluster gives a state unknown here (${job.stateWord}); waiting on.`);
            }
            const text = words.progress(job);
            if (text === undefined || text === shown)
                return;
            world.log.progress(text, job.progress);
            shown = text;
        },
        tooLate: (job, trouble) => {
            const isQueueEnd = isQueued && queueEndMs < client.deadlineMs;
            const parts = [
                isQueueEnd
                    ? words.notBegun((0,_domain_words_format_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a)(queueTimeoutMs))
                    : words.notOver((0,_domain_words_format_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a)(timeoutMs)),
                ...(job ? [words.lastSeen(job)] : []),
                ...(trouble ? [`Since then: ${trouble.message}`] : []),
            ];
            return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .JobError */ .CR(isQueueEnd ? 'queue-timeout' : 'timeout', parts.join(' '), jobId);
        },
        wake: client.jobSettled?.(jobId),
        pauses: { firstMs: client.firstPauseMs, longestMs: pollIntervalMs },
        deadlineMs: () => (isQueued ? Math.min(queueEndMs, client.deadlineMs) : client.deadlineMs),
        world,
    });
}
function isOver({ state }) {
    return state === 'succeeded' || state === 'failed' || state === 'cancelled';
}


/***/ }),

/***/ 28275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ watchFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Notes the state of the files. What is returned tells which of them have been changed, replaced, made or removed since, by name. */
async function watchFiles(watched) {
    const before = await readStates(watched);
    return async () => {
        const now = await readStates(watched);
        return Object.keys(watched).filter((_, index) => before[index] !== now[index]);
    };
}
function readStates(watched) {
    return Promise.all(Object.values(watched).map(stateOf));
}
/** Not by content, which takes long: nobody but root sets the time of a file's last change (ctime). */
async function stateOf(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path, { bigint: true }).catch(() => undefined);
    if (!found)
        return 'missing';
    const names = found.isDirectory() ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path) : [];
    const inside = await Promise.all(names.sort().map((name) => stateOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name))));
    return [found.ino, found.size, found.mtimeNs, found.ctimeNs, ...inside].join(' ');
}


/***/ }),

/***/ 80186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DF: () => (/* binding */ shortWord),
/* harmony export */   HG: () => (/* binding */ modelTaskPrefix),
/* harmony export */   Vo: () => (/* binding */ metricCategoryPrefix),
/* harmony export */   iw: () => (/* binding */ stressTestJobType),
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
const stressTestJobType = 'JOB_TYPE_MODEL_STRESS_TEST';
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
    getPrediction: get('/v1/registry/prediction/{modelUuid}/{datasetId}'),
    listProjectJobs: get('/v1/jobs/project/{projectUuid}'),
    listTestRuns: get('/v1/test-runs'),
    renameTestRun: post('/v1/test-runs/rename/{testRunId}'),
    getLimitStatus: get('/v1/feature-flags/{customerName}/limits/{limit}'),
    getAgent: get('/v1/agents/{agentUuid}'),
    getDatasetUploadUrl: get('/v1-beta/datasets/upload-url'),
    createDatasetUploadUrl: post('/v1-beta/datasets/upload-url'),
    getModelUploadUrls: get('/v1-beta/models/upload-url'),
    createModelUploadUrls: post('/v1-beta/models/upload-url'),
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
    registerPrediction: post('/v1/registry/prediction/{projectUuid}/{modelUuid}/{datasetId}'),
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
    registerPrediction: post('/v1/registry/{projectUuid}/model/{modelUuid}/dataset/{datasetId}/prediction'),
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
