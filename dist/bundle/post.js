export const id = "post";
export const ids = ["post"];
export const modules = {

/***/ 82911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readActionInputs)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91659);

/** The given inputs by name; the runner passes each as an environment variable. */
function readActionInputs(names) {
    return Object.fromEntries(names.map((name) => [name, _actions_core__WEBPACK_IMPORTED_MODULE_0__.getInput(name)]));
}


/***/ }),

/***/ 47178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ actionLog)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91659);
/* harmony import */ var _domain_words_log_safe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85815);


/** The runner's log. Each line is made safe, since messages carry text of clusters, models and files. */
const actionLog = {
    debug: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.debug((0,_domain_words_log_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .logSafe */ .s)(message)),
    info: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.info((0,_domain_words_log_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .logSafe */ .s)(message)),
    warning: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.warning((0,_domain_words_log_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .logSafe */ .s)(message)),
    progress: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.info((0,_domain_words_log_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .logSafe */ .s)(message)),
    mask: (secret) => {
        // The runner masks line by line, and an empty mask would hide everything.
        for (const line of secret.split(/\r?\n/))
            if (line.trim() !== '')
                _actions_core__WEBPACK_IMPORTED_MODULE_0__.setSecret(line);
    },
};


/***/ }),

/***/ 83255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ saveOwnRun),
/* harmony export */   w: () => (/* binding */ readOwnRun)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91659);

/** The runner keeps it for the post step, also when this process is killed. */
const name = 'own-run';
function saveOwnRun(run) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__.saveState(name, run ? JSON.stringify(run) : '');
}
/** `undefined` when nothing was started, or what was started is over. */
function readOwnRun() {
    const text = _actions_core__WEBPACK_IMPORTED_MODULE_0__.getState(name);
    // Only this action writes its own state.
    return text === '' ? undefined : JSON.parse(text);
}


/***/ }),

/***/ 34624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   YZ: () => (/* binding */ concludeChanged),
/* harmony export */   fz: () => (/* binding */ annotate),
/* harmony export */   n0: () => (/* binding */ setOutputs),
/* harmony export */   t1: () => (/* binding */ concludeCrash),
/* harmony export */   ux: () => (/* binding */ concludeStep)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91659);
/* harmony import */ var _domain_words_log_safe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85815);
/* harmony import */ var _reports_facts_remedies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95686);
/* harmony import */ var _action_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47178);




/** Does one piece of publishing. What can't be published is a warning: it never changes the verdict. */
async function attempt(what, work) {
    try {
        await work();
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        _action_log_js__WEBPACK_IMPORTED_MODULE_2__/* .actionLog */ .Z.warning(`The ${what} could not be published: ${reason}`);
    }
}
/** Sends outputs: those of a finished run, or the ids known so far. */
function setOutputs(outputs) {
    for (const [name, value] of Object.entries(outputs))
        _actions_core__WEBPACK_IMPORTED_MODULE_0__.setOutput(name, value);
}
/** Puts remarks beside the run and, where they have a file, beside its line. */
function annotate(annotations) {
    for (const { level, title, message, file, line } of annotations) {
        const place = file === undefined ? {} : { file: (0,_domain_words_log_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .logSafe */ .s)(file), startLine: line };
        _actions_core__WEBPACK_IMPORTED_MODULE_0__[level]((0,_domain_words_log_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .logSafe */ .s)(message), { title: (0,_domain_words_log_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .logSafe */ .s)(title), ...place });
    }
}
/** The step's end when the gate itself broke: what a later step acts on, then the reason and what to do. */
function concludeCrash(error) {
    setOutputs({ verdict: 'error', 'error-code': 'internal' });
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
    _actions_core__WEBPACK_IMPORTED_MODULE_0__.error((0,_domain_words_log_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .logSafe */ .s)(`${told}\n${_reports_facts_remedies_js__WEBPACK_IMPORTED_MODULE_1__/* .remedies */ .J.internal}`), { title: 'Model gate: internal' });
}
/** The step's end when what was published has been changed meanwhile. */
function concludeChanged(error) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__.error((0,_domain_words_log_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .logSafe */ .s)(`${error.message} ${_reports_facts_remedies_js__WEBPACK_IMPORTED_MODULE_1__/* .remedies */ .J.tampered}`), { title: `Model gate: ${error.code}` });
    process.exitCode = 1;
}
/** The step's end: red for a failed gate and for trouble, green else. */
function concludeStep({ verdict, asked }) {
    if (verdict.kind === 'error') {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__.error((0,_domain_words_log_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .logSafe */ .s)(verdict.reason), { title: `Model gate: ${verdict.code}` });
        process.exitCode = 1;
    }
    else if (verdict.kind === 'failed' && asked?.gate.mode !== 'report') {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__.error((0,_domain_words_log_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .logSafe */ .s)(verdict.reason), { title: 'Model gate failed' });
        process.exitCode = 1;
    }
    else {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__.notice((0,_domain_words_log_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .logSafe */ .s)(verdict.reason), {
            title: `Model gate ${verdict.kind === 'failed' ? 'would fail' : verdict.kind}`,
        });
    }
}


/***/ }),

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

/***/ 16756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _action_action_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47178);
/* harmony import */ var _action_action_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82911);
/* harmony import */ var _action_publish_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34624);
/* harmony import */ var _action_own_run_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83255);
/* harmony import */ var _open_cluster_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49284);
/* harmony import */ var _http_proxy_for_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(95927);
/* harmony import */ var _http_real_clock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23770);
/* harmony import */ var _steps_cancel_job_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93538);
/* harmony import */ var _steps_find_started_job_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(99403);









/** A job whose start was under way when the process was killed tells whose it is once it runs. */
const patience = { lookMs: 5000, settleMs: 120_000 };
/** The post step: cancels the stress test that a killed process left running. Never fails the step. */
async function post() {
    await (0,_action_publish_js__WEBPACK_IMPORTED_MODULE_2__/* .attempt */ .CD)('cancellation', async () => {
        const run = (0,_action_own_run_state_js__WEBPACK_IMPORTED_MODULE_3__/* .readOwnRun */ .w)();
        const apiKey = (0,_action_action_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readActionInputs */ .U)(['api-key'])['api-key'] || process.env.RIME_API_KEY;
        if (!run || !apiKey)
            return;
        _action_action_log_js__WEBPACK_IMPORTED_MODULE_0__/* .actionLog */ .Z.mask(apiKey);
        const world = { log: _action_action_log_js__WEBPACK_IMPORTED_MODULE_0__/* .actionLog */ .Z, clock: _http_real_clock_js__WEBPACK_IMPORTED_MODULE_5__/* .realClock */ .d, signal: new AbortController().signal, proxyFor: _http_proxy_for_js__WEBPACK_IMPORTED_MODULE_8__/* .proxyFor */ .i };
        const deadlineMs = _http_real_clock_js__WEBPACK_IMPORTED_MODULE_5__/* .realClock */ .d.now() + patience.settleMs;
        const client = await (0,_open_cluster_js__WEBPACK_IMPORTED_MODULE_4__/* .openRemote */ .d)(run.cluster, apiKey, { world, deadlineMs, requestTimeoutMs: 5000 });
        const { identity, sinceMs } = run;
        const jobId = run.jobId ?? (await (0,_steps_find_started_job_js__WEBPACK_IMPORTED_MODULE_7__/* .findStartedJob */ .y)(client, identity, { sinceMs, ...patience }, world))?.jobId;
        if (jobId !== undefined)
            await (0,_steps_cancel_job_js__WEBPACK_IMPORTED_MODULE_6__/* .cancelJob */ .m)(client, jobId, world);
    });
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
