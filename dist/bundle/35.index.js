export const id = 35;
export const ids = [35];
export const modules = {

/***/ 1035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportCommand: () => (/* binding */ reportCommand)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6046);
/* harmony import */ var _domain_format_bytes_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(68);
/* harmony import */ var _github_post_comment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2808);
/* harmony import */ var _real_world_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6458);
/* harmony import */ var _reports_read_results_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9388);
/* harmony import */ var _reports_report_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2988);
/* harmony import */ var _reports_result_table_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9150);
/* harmony import */ var _store_reports_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6387);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8455);
/* harmony import */ var _flag_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5643);












/** `report`: the reports of a run again, from its results.json, and the comment. Throws InputError for the file. */
async function reportCommand({ operand = '', values, switches }, edge) {
    const { log, env, workspace } = edge;
    const token = values['github-token'] ?? env.GITHUB_TOKEN ?? '';
    log.mask(token);
    const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, (0,_flag_js__WEBPACK_IMPORTED_MODULE_10__/* .readFlag */ .fG)(_commands_js__WEBPACK_IMPORTED_MODULE_9__/* .reportFlags */ .kY['report-dir'], values['report-dir']) ?? 'model-gate-report');
    const asked = (0,_flag_js__WEBPACK_IMPORTED_MODULE_10__/* .readFlag */ .fG)(_commands_js__WEBPACK_IMPORTED_MODULE_9__/* .reportFlags */ .kY.format, values.format);
    const formats = asked ?? _reports_report_files_js__WEBPACK_IMPORTED_MODULE_6__/* .reportFormats */ .z.filter((format) => format !== 'json');
    const files = _reports_report_files_js__WEBPACK_IMPORTED_MODULE_6__/* .reportFiles */ .I.filter(({ format }) => formats.includes(format));
    const source = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, operand);
    const outcome = await readOutcome(source, operand);
    for (const { name } of files)
        await refuseSource(source, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name));
    const reports = await (0,_store_reports_js__WEBPACK_IMPORTED_MODULE_8__/* .storeReports */ .$)(outcome, dir, log, files);
    const key = (0,_flag_js__WEBPACK_IMPORTED_MODULE_10__/* .readFlag */ .fG)(_commands_js__WEBPACK_IMPORTED_MODULE_9__/* .reportFlags */ .kY['comment-key'], values['comment-key']);
    const when = (0,_flag_js__WEBPACK_IMPORTED_MODULE_10__/* .readFlag */ .fG)(_commands_js__WEBPACK_IMPORTED_MODULE_9__/* .reportFlags */ .kY['comment-when'], values['comment-when']);
    const comment = switches.has('comment')
        ? await (0,_github_post_comment_js__WEBPACK_IMPORTED_MODULE_3__/* .postReportComment */ .u)(outcome, { when, key }, { token, env, log, clock: _real_world_js__WEBPACK_IMPORTED_MODULE_4__/* .realClock */ .dQ })
        : undefined;
    const result = { verdict: outcome.verdict.kind, reports, comment: comment ?? null };
    edge.print(switches.has('json') ? `${JSON.stringify(result)}\n` : (0,_reports_result_table_js__WEBPACK_IMPORTED_MODULE_7__/* .resultTable */ .A)(outcome, edge.look));
    const written = Object.keys(reports).length;
    if (written > 0)
        log.info(`Reports: ${dir}`);
    if (comment !== undefined)
        log.info(`Pull-request comment: ${comment}`);
    return written === files.length ? 0 : 2;
}
async function readOutcome(path, name) {
    const refuse = (why) => new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz([{ name: JSON.stringify(name), message: why }]);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch((error) => {
        throw refuse(`can't be read: ${reasonOf(error)}`);
    });
    // A pipe or a device could go on for ever.
    if (!found.isFile())
        throw refuse('is not a regular file; give the results.json of a run.');
    if (found.size > _reports_read_results_json_js__WEBPACK_IMPORTED_MODULE_5__/* .resultsJsonLimitBytes */ .f) {
        throw refuse(`is larger than ${(0,_domain_format_bytes_js__WEBPACK_IMPORTED_MODULE_11__/* .formatBytes */ .z)(_reports_read_results_json_js__WEBPACK_IMPORTED_MODULE_5__/* .resultsJsonLimitBytes */ .f)}; give the results.json of a run.`);
    }
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch((error) => {
        throw refuse(`can't be read: ${reasonOf(error)}`);
    });
    return (0,_reports_read_results_json_js__WEBPACK_IMPORTED_MODULE_5__/* .readResultsJson */ .$)(text, JSON.stringify(name));
}
/** The results are not written over by what was read of them. Throws InputError when they would be. */
async function refuseSource(source, target) {
    const place = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(target).catch(() => undefined);
    if (place === undefined || place !== (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(source)))
        return;
    const message = `${JSON.stringify(target)} is the file that is read. Give another folder, as in --report-dir again.`;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz([{ name: '--report-dir', message }]);
}
function reasonOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 68:
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

/***/ 6458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PB: () => (/* binding */ abortOnSignals),
  iJ: () => (/* binding */ proxyFor),
  St: () => (/* binding */ readSurroundings),
  dQ: () => (/* binding */ realClock)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/proxy-from-env/index.js
var proxy_from_env = __webpack_require__(8182);
// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(6046);
;// CONCATENATED MODULE: ./build/why-without-secrets.js
/** Events of a pull request's own workflow; the other events run with the base repository's rights. */
const restricted = new Set(['pull_request', 'pull_request_review', 'pull_request_review_comment']);
const dependabot = 'dependabot[bot]';
/**
 * Why a workflow gets none of the repository's secrets: it was started by Dependabot, or by a fork's pull request.
 * `event`: the event's payload, hostile and perhaps not even a map. Source: GitHub documentation, "Using secrets in
 * GitHub Actions" and "Dependabot on GitHub Actions".
 */
function whyWithoutSecrets(env, event) {
    const pullRequest = member(event, 'pull_request');
    const actors = [
        env['GITHUB_ACTOR'],
        member(member(event, 'sender'), 'login'),
        member(member(pullRequest, 'user'), 'login'),
    ];
    if (actors.includes(dependabot))
        return 'dependabot';
    if (!restricted.has(env['GITHUB_EVENT_NAME'] ?? ''))
        return undefined;
    const head = member(pullRequest, 'head');
    if (head === undefined)
        return undefined;
    const base = member(member(member(pullRequest, 'base'), 'repo'), 'full_name') ?? env['GITHUB_REPOSITORY'];
    // A fork that was deleted since is `null`.
    return member(member(head, 'repo'), 'full_name') === base ? undefined : 'fork';
}
function member(value, name) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name))
        return undefined;
    return value[name];
}

;// CONCATENATED MODULE: ./build/real-world.js







const realClock = {
    now: () => Date.now(),
    sleep: async (ms, signal) => {
        try {
            await (0,promises_.setTimeout)(ms, undefined, { signal });
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
            controller.abort(new errors/* InterruptedError */.p4(`The run was stopped by ${name}.`));
        });
    }
    return controller.signal;
}
const proxyVariables = ['https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY'];
/**
 * By the environment's HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY, as curl reads them: a proxy without a scheme is
 * spoken to in plain http, where `proxy-from-env` would take the scheme of `url`.
 */
function proxyFor(url) {
    const found = (0,proxy_from_env/* getProxyForUrl */.T)(url.href);
    const isBare = proxyVariables.some((name) => `https://${process.env[name] ?? ''}` === found);
    const proxy = isBare ? found.replace(/^https:/, 'http:') : found;
    return proxy !== '' && URL.canParse(proxy) ? new URL(proxy) : undefined;
}
/** What the environment tells: a runner's variables, else the current folder. */
function readSurroundings(env) {
    const workspace = env.GITHUB_WORKSPACE ?? process.cwd();
    const run = [env.GITHUB_RUN_ID, env.GITHUB_RUN_ATTEMPT].filter(Boolean).join('-');
    return {
        workspace,
        repository: env.GITHUB_REPOSITORY ?? (0,external_node_path_.basename)(workspace),
        commitSha: env.GITHUB_SHA,
        // The legs of a matrix share the run's id, hence the random part.
        uniqueSuffix: [run || 'local', (0,external_node_crypto_.randomBytes)(4).toString('hex')].join('-'),
        isRerun: Number(env.GITHUB_RUN_ATTEMPT ?? '1') > 1,
        isPullRequest: /^pull_request/.test(env.GITHUB_EVENT_NAME ?? ''),
        withoutSecrets: whyWithoutSecrets(env, readEvent(env.GITHUB_EVENT_PATH)),
        jobName: [env.GITHUB_WORKFLOW, env.GITHUB_JOB].filter(Boolean).join(' / '),
    };
}
const maxEventBytes = 1024 * 1024;
/** The payload of the event that started the workflow; `undefined` when it can't be had, which is no reason to fail. */
function readEvent(path) {
    if (!path)
        return undefined;
    try {
        const found = (0,external_node_fs_.statSync)(path);
        if (!found.isFile() || found.size > maxEventBytes)
            return undefined;
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 9388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ readResultsJson),
  f: () => (/* binding */ resultsJsonLimitBytes)
});

// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(6046);
// EXTERNAL MODULE: ./build/domain/format-bytes.js
var format_bytes = __webpack_require__(68);
;// CONCATENATED MODULE: ./build/reports/json-members.js
/** A value that isn't what its place asks for; the message begins with the place. */
class UnexpectedValue extends Error {
    name = 'UnexpectedValue';
}
const asObject = (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw wrong(value, at, 'an object');
    return value;
};
const asText = (value, at) => {
    if (typeof value !== 'string')
        throw wrong(value, at, 'a text');
    return value;
};
const asNumber = (value, at) => {
    if (typeof value !== 'number' || !Number.isFinite(value))
        throw wrong(value, at, 'a number');
    return value;
};
/** A whole number from 0. */
const asCount = (value, at) => {
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
        throw wrong(value, at, 'a whole number from 0');
    }
    return value;
};
const asFlag = (value, at) => {
    if (typeof value !== 'boolean')
        throw wrong(value, at, 'true or false');
    return value;
};
function asOneOf(words) {
    return (value, at) => {
        const word = words.find((one) => one === value);
        if (word === undefined)
            throw wrong(value, at, `one of ${words.join(', ')}`);
        return word;
    };
}
function asList(readItem) {
    return (value, at) => {
        if (!Array.isArray(value))
            throw wrong(value, at, 'a list');
        return value.map((item, index) => readItem(item, `${at}[${index}]`));
    };
}
/** `undefined` for a missing member and for null. */
function orNothing(read) {
    return (value, at) => (value === undefined || value === null ? undefined : read(value, at));
}
/** A member of an object; what the object inherits is none. */
function member(object, name, at, read) {
    return read(Object.hasOwn(object, name) ? object[name] : undefined, at === '' ? name : `${at}.${name}`);
}
function wrong(value, at, expected) {
    return new UnexpectedValue(`${at} must be ${expected}, but is ${show(value)}`);
}
/** Foreign text in a message stays short and on one line, and nothing large is turned into text. */
function show(value) {
    if (value === undefined)
        return 'missing';
    if (typeof value === 'string')
        return JSON.stringify(value.slice(0, 60));
    if (Array.isArray(value))
        return 'a list';
    return typeof value === 'object' && value !== null ? 'an object' : JSON.stringify(value);
}

// EXTERNAL MODULE: ./build/domain/vocabulary.js
var vocabulary = __webpack_require__(669);
;// CONCATENATED MODULE: ./build/reports/read-cases.js


const asTexts = asList(asText);
const asMetricValue = (value, at) => {
    if (value === null || typeof value === 'string' || typeof value === 'number')
        return value;
    if (!Array.isArray(value))
        throw new UnexpectedValue(`${at} must be a number, a text, a list of them, or null`);
    return typeof value[0] === 'number' ? asList(asNumber)(value, at) : asTexts(value, at);
};
const readMetric = (value, at) => {
    const metric = asObject(value, at);
    return {
        name: member(metric, 'name', at, asText),
        category: member(metric, 'category', at, asText),
        value: member(metric, 'value', at, asMetricValue),
    };
};
const asSeverity = orNothing(asOneOf(vocabulary/* severities */.gO));
const asStatus = asOneOf(vocabulary/* caseStatuses */.Pq);
const asMetrics = asList(readMetric);
const asOptionalNumber = orNothing(asNumber);
/** A case of results.json; what it was judged as is read with the verdict. */
const readCase = (value, at) => {
    const testCase = asObject(value, at);
    return {
        testType: member(testCase, 'testType', at, asText),
        caseId: member(testCase, 'caseId', at, asText),
        category: member(testCase, 'category', at, asText),
        features: member(testCase, 'features', at, asTexts),
        status: member(testCase, 'status', at, asStatus),
        severity: member(testCase, 'severity', at, asSeverity),
        importance: member(testCase, 'importance', at, asOptionalNumber),
        metrics: member(testCase, 'metrics', at, asMetrics),
        unknownWords: member(testCase, 'unknownWords', at, orNothing(asTexts)) ?? [],
    };
};
const readModelMetric = (value, at) => {
    const metric = asObject(value, at);
    return {
        name: member(metric, 'name', at, asText),
        reference: member(metric, 'reference', at, asOptionalNumber),
        evaluation: member(metric, 'evaluation', at, asOptionalNumber),
    };
};
const asWebAddress = (value, at) => {
    const text = asText(value, at);
    if (!/^https?:\/\//.test(text))
        throw new UnexpectedValue(`${at} must be an http or https address`);
    return text;
};
const readTestRun = (value, at) => {
    const testRun = asObject(value, at);
    return {
        testRunId: member(testRun, 'testRunId', at, asText),
        name: member(testRun, 'name', at, asText),
        modelTask: member(testRun, 'modelTask', at, orNothing(asText)),
        webUrl: member(testRun, 'webUrl', at, orNothing(asWebAddress)),
        categories: member(testRun, 'categories', at, asTexts),
        modelMetrics: member(testRun, 'modelMetrics', at, asList(readModelMetric)),
        durationMs: member(testRun, 'durationMs', at, asOptionalNumber),
        engineVersion: member(testRun, 'engineVersion', at, orNothing(asText)),
    };
};

;// CONCATENATED MODULE: ./build/reports/read-gate.js


const asFailOn = asOneOf(vocabulary/* failOnLevels */.RV);
/** The policy that a run was judged by. What version 1 of the file doesn't have is the default. */
const readGate = (value, at) => {
    const gate = asObject(value, at);
    return {
        mode: member(gate, 'mode', at, asOneOf(vocabulary/* modes */.nI)),
        failOn: member(gate, 'failOn', at, asFailOn),
        maxAlerts: member(gate, 'maxAlerts', at, asCount),
        maxWarnings: member(gate, 'maxWarnings', at, orNothing(asCount)),
        minTests: member(gate, 'minTests', at, asCount),
        categories: member(gate, 'categories', at, orNothing(readOverrides)) ?? {},
        tests: member(gate, 'tests', at, orNothing(readOverrides)) ?? {},
        ignore: member(gate, 'ignore', at, orNothing(asList(readIgnoreRule))) ?? [],
        baseline: member(gate, 'baseline', at, orNothing(readBaselineChoice)) ?? { kind: 'none' },
        onMissingBaseline: member(gate, 'onMissingBaseline', at, orNothing(asOneOf(vocabulary/* onMissingBaselines */.cR))) ?? 'absolute',
    };
};
const readOverrides = (value, at) => {
    const overrides = Object.entries(asObject(value, at));
    // Own members only, also for a name such as `__proto__`.
    return Object.fromEntries(overrides.map(([name, one]) => [name, readThresholds(asObject(one, at), at)]));
};
function readThresholds(thresholds, at) {
    const failOn = member(thresholds, 'failOn', at, orNothing(asFailOn));
    const maxAlerts = member(thresholds, 'maxAlerts', at, orNothing(asCount));
    const maxWarnings = member(thresholds, 'maxWarnings', at, orNothing(asCount));
    return {
        ...(failOn !== undefined && { failOn }),
        ...(maxAlerts !== undefined && { maxAlerts }),
        ...(maxWarnings !== undefined && { maxWarnings }),
    };
}
const readIgnoreRule = (value, at) => {
    const rule = asObject(value, at);
    return {
        test: member(rule, 'test', at, asText),
        feature: member(rule, 'feature', at, orNothing(asText)),
        category: member(rule, 'category', at, orNothing(asText)),
        case: member(rule, 'case', at, orNothing(asText)),
        reason: member(rule, 'reason', at, asText),
        expires: member(rule, 'expires', at, asText),
    };
};
const readBaselineChoice = (value, at) => {
    const choice = asObject(value, at);
    const kind = member(choice, 'kind', at, asOneOf(['none', 'file', 'test-run', 'branch']));
    switch (kind) {
        case 'none':
            return { kind };
        case 'file':
            return { kind, path: member(choice, 'path', at, asText) };
        case 'test-run':
            return { kind, id: member(choice, 'id', at, asText) };
        case 'branch':
            return { kind, name: member(choice, 'name', at, asText) };
    }
};

// EXTERNAL MODULE: ./build/domain/judge.js + 9 modules
var judge = __webpack_require__(7574);
;// CONCATENATED MODULE: ./build/reports/read-verdict.js





const asChange = orNothing(asOneOf(vocabulary/* caseChanges */.Wl));
const asFindingSeverity = asOneOf(['warning', 'alert']);
/** The verdict on cases. Version 1 named no findings: there all alerts and warnings are, worst first. */
function readJudgedVerdict(verdict, at, kind, reason, version, cases) {
    const first = {
        kind,
        wouldFail: member(verdict, 'wouldFail', at, asFlag),
        reason,
        counts: member(verdict, 'counts', at, readCounts),
    };
    if (version === 1) {
        return {
            ...first,
            findings: allFindings(cases),
            known: [],
            ignored: [],
            notes: [],
            comparison: undefined,
        };
    }
    const readFinding = findingReader(cases);
    return {
        ...first,
        findings: member(verdict, 'findings', at, asList(readFinding)),
        known: member(verdict, 'known', at, asList(readFinding)),
        ignored: member(verdict, 'ignored', at, asList(ignoredReader(readFinding))),
        notes: member(verdict, 'notes', at, asList(asText)),
        comparison: member(verdict, 'comparison', at, orNothing(readComparison)),
    };
}
const readCounts = (value, at) => {
    const counts = asObject(value, at);
    const [alert, warning] = [member(counts, 'alert', at, asCount), member(counts, 'warning', at, asCount)];
    return {
        alert,
        warning,
        pass: member(counts, 'pass', at, asCount),
        skip: member(counts, 'skip', at, asCount),
        ignored: member(counts, 'ignored', at, orNothing(asCount)) ?? 0,
        new: member(counts, 'new', at, orNothing(asCount)) ?? alert + warning,
    };
};
function allFindings(cases) {
    return ['alert', 'warning'].flatMap((severity) => cases
        .filter((testCase) => (0,judge/* severityOf */.x)(testCase) === severity)
        .map((testCase) => ({ severity, testCase, change: undefined, isUncertain: false })));
}
/** A finding names its case by the position in `cases`. */
function findingReader(cases) {
    return (value, at) => {
        const finding = asObject(value, at);
        const testCase = cases[member(finding, 'case', at, asCount)];
        if (testCase === undefined)
            throw new UnexpectedValue(`${at}.case is beyond the last case`);
        return {
            severity: member(finding, 'severity', at, asFindingSeverity),
            testCase,
            change: member(finding, 'change', at, asChange),
            isUncertain: member(finding, 'isUncertain', at, asFlag),
        };
    };
}
function ignoredReader(readFinding) {
    return (value, at) => ({
        ...readFinding(value, at),
        rule: member(asObject(value, at), 'rule', at, readIgnoreRule),
    });
}
const readComparison = (value, at) => {
    const comparison = asObject(value, at);
    return {
        baseline: member(comparison, 'baseline', at, asText),
        differences: member(comparison, 'differences', at, asList(asText)),
        fixed: member(comparison, 'fixed', at, asList(readCase)),
        onlyHere: member(comparison, 'onlyHere', at, asCount),
        onlyThere: member(comparison, 'onlyThere', at, asCount),
    };
};

;// CONCATENATED MODULE: ./build/reports/read-results-json.js






/** The largest results.json that is read. */
const resultsJsonLimitBytes = 256 * 1024 * 1024;
/** The versions of the file that this one reads. */
const readableVersions = [1, 2];
/**
 * A run as its results.json tells it, to make the reports again or to compare with. Every member is checked, as the
 * file may come from anywhere; members that this version doesn't know are ignored. What the file doesn't hold (the
 * report folder, when to comment) is empty or off. Throws InputError when the file is too large, cut off, not JSON, of
 * another version, or has a member of the wrong kind. `name`: what to call the file in that message.
 */
function readResultsJson(text, name = 'results.json') {
    if (text.length > resultsJsonLimitBytes) {
        throw refuse(name, `it is larger than ${(0,format_bytes/* formatBytes */.z)(resultsJsonLimitBytes)}`);
    }
    const document = parse(text, name);
    try {
        return readOutcome(asObject(document, 'the file'));
    }
    catch (error) {
        if (error instanceof UnexpectedValue)
            throw refuse(name, error.message);
        throw error;
    }
}
function parse(text, name) {
    try {
        return JSON.parse(text.replace(/^\ufeff/, ''));
    }
    catch {
        if (text.trim() === '')
            throw refuse(name, 'it is empty');
        const isCut = text.trimStart().startsWith('{') && !text.trimEnd().endsWith('}');
        throw refuse(name, isCut ? 'it is cut off: the end is missing' : 'it is not JSON');
    }
}
function refuse(name, why) {
    return new errors/* InputError */.dz([
        { name, message: `Not a results.json of the model gate: ${why}. Give the file as a run wrote it.` },
    ]);
}
function readOutcome(document) {
    const version = readVersion(document);
    const testRun = member(document, 'testRun', '', orNothing(readTestRun));
    const cases = member(document, 'cases', '', asList(readCase));
    const results = testRun && { testRun, cases };
    const run = member(document, 'run', '', asObject);
    return {
        asked: readAsked(document, run),
        ids: member(document, 'ids', '', readIds),
        results,
        verdict: member(document, 'verdict', '', readVerdict(version, cases)),
        startedAt: member(run, 'startedAt', 'run', asText),
        durationMs: Math.max(0, member(run, 'durationMs', 'run', asNumber)),
    };
}
function readVersion(document) {
    const version = member(document, 'schemaVersion', '', asCount);
    const known = readableVersions.find((one) => one === version);
    if (known === undefined) {
        throw new UnexpectedValue(`schemaVersion is ${version}, but this program reads ${readableVersions.join(' and ')}; use the program that wrote it, or a newer one`);
    }
    return known;
}
function readVerdict(version, cases) {
    return (value, at) => {
        const verdict = asObject(value, at);
        const kind = member(verdict, 'kind', at, asOneOf(['passed', 'failed', 'skipped', 'error']));
        const reason = member(verdict, 'reason', at, asText);
        if (kind === 'skipped')
            return { kind, reason };
        if (kind === 'error')
            return { kind, code: member(verdict, 'code', at, asOneOf(errors/* errorCodes */.fv)), reason };
        return readJudgedVerdict(verdict, at, kind, reason, version, cases);
    };
}
/** `undefined` when the run had no inputs it could read. */
function readAsked(document, run) {
    const gate = member(document, 'gate', '', orNothing(readGate));
    if (gate === undefined)
        return undefined;
    const report = member(document, 'report', '', orNothing(asObject)) ?? {};
    return {
        target: member(run, 'target', 'run', asText),
        run: { name: member(run, 'name', 'run', asText), seed: member(run, 'seed', 'run', asNumber) },
        gate,
        report: {
            dir: '',
            comment: 'never',
            commentKey: member(report, 'commentKey', 'report', orNothing(asText)) ?? '',
            annotations: false,
            annotatedFile: member(report, 'annotatedFile', 'report', orNothing(asText)),
        },
    };
}
const idNames = ['projectId', 'modelId', 'referenceId', 'evaluationId', 'jobId', 'testRunId'];
const readIds = (value, at) => {
    const ids = asObject(value, at);
    const read = idNames.map((name) => [name, member(ids, name, at, orNothing(asText))]);
    return Object.fromEntries(read.filter(([, id]) => id !== undefined));
};


/***/ }),

/***/ 8182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ getProxyForUrl)
/* harmony export */ });


var DEFAULT_PORTS = {
  ftp: 21,
  gopher: 70,
  http: 80,
  https: 443,
  ws: 80,
  wss: 443,
};

function parseUrl(urlString) {
  try {
    return new URL(urlString);
  } catch {
    return null;
  }
}

/**
 * @param {string|object|URL} url - The URL as a string or URL instance, or a
 *   compatible object (such as the result from legacy url.parse).
 * @return {string} The URL of the proxy that should handle the request to the
 *  given URL. If no proxy is set, this will be an empty string.
 */
function getProxyForUrl(url) {
  var parsedUrl = (typeof url === 'string' ? parseUrl(url) : url) || {};
  var proto = parsedUrl.protocol;
  var hostname = parsedUrl.host;
  var port = parsedUrl.port;
  if (typeof hostname !== 'string' || !hostname || typeof proto !== 'string') {
    return '';  // Don't proxy URLs without a valid scheme or host.
  }

  proto = proto.split(':', 1)[0];
  // Stripping ports in this way instead of using parsedUrl.hostname to make
  // sure that the brackets around IPv6 addresses are kept.
  hostname = hostname.replace(/:\d*$/, '');
  port = parseInt(port) || DEFAULT_PORTS[proto] || 0;
  if (!shouldProxy(hostname, port)) {
    return '';  // Don't proxy URLs that match NO_PROXY.
  }

  var proxy = getEnv(proto + '_proxy') || getEnv('all_proxy');
  if (proxy && proxy.indexOf('://') === -1) {
    // Missing scheme in proxy, default to the requested URL's scheme.
    proxy = proto + '://' + proxy;
  }
  return proxy;
}

/**
 * Determines whether a given URL should be proxied.
 *
 * @param {string} hostname - The host name of the URL.
 * @param {number} port - The effective port of the URL.
 * @returns {boolean} Whether the given URL should be proxied.
 * @private
 */
function shouldProxy(hostname, port) {
  var NO_PROXY = getEnv('no_proxy').toLowerCase();
  if (!NO_PROXY) {
    return true;  // Always proxy if NO_PROXY is not set.
  }
  if (NO_PROXY === '*') {
    return false;  // Never proxy if wildcard is set.
  }

  return NO_PROXY.split(/[,\s]/).every(function(proxy) {
    if (!proxy) {
      return true;  // Skip zero-length hosts.
    }
    var parsedProxy = proxy.match(/^(.+):(\d+)$/);
    var parsedProxyHostname = parsedProxy ? parsedProxy[1] : proxy;
    var parsedProxyPort = parsedProxy ? parseInt(parsedProxy[2]) : 0;
    if (parsedProxyPort && parsedProxyPort !== port) {
      return true;  // Skip if ports don't match.
    }

    if (!/^[.*]/.test(parsedProxyHostname)) {
      // No wildcards, so stop proxying if there is an exact match.
      return hostname !== parsedProxyHostname;
    }

    if (parsedProxyHostname.charAt(0) === '*') {
      // Remove leading wildcard.
      parsedProxyHostname = parsedProxyHostname.slice(1);
    }
    // Stop proxying if the hostname ends with the no_proxy host.
    return !hostname.endsWith(parsedProxyHostname);
  });
}

/**
 * Get the value for an environment variable.
 *
 * @param {string} key - The name of the environment variable.
 * @return {string} The value of the environment variable.
 * @private
 */
function getEnv(key) {
  return process.env[key.toLowerCase()] || process.env[key.toUpperCase()] || '';
}


/***/ })

};
