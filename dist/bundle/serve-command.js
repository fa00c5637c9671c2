export const id = "serve-command";
export const ids = ["serve-command"];
export const modules = {

/***/ 5706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serveCommand: () => (/* binding */ serveCommand)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6046);
/* harmony import */ var _engine_start_engine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7989);
/* harmony import */ var _surroundings_real_world_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1544);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8455);
/* harmony import */ var _flag_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5643);







/**
 * `serve`: the embedded engine until Ctrl-C, which is its ordinary end. The key goes to standard error, or with `--json`
 * to standard output, and nowhere else. Throws InputError for a folder that is none, EngineError for a port in use.
 */
async function serveCommand({ values, switches }, edge) {
    const { home, log, workspace } = edge;
    const dataDir = (0,_flag_js__WEBPACK_IMPORTED_MODULE_6__/* .readFlag */ .fG)(_commands_js__WEBPACK_IMPORTED_MODULE_5__/* .serveFlags */ .Tm['data-dir'], values['data-dir']) ?? '.';
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, dataDir);
    if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(root).catch(() => undefined))?.isDirectory()) {
        const message = `${JSON.stringify(dataDir)} is not a folder (looked at ${root}).`;
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz([{ name: '--data-dir', message }]);
    }
    if (edge.env.HF_TOKEN)
        log.mask(edge.env.HF_TOKEN);
    const stop = (0,_surroundings_real_world_js__WEBPACK_IMPORTED_MODULE_4__/* .abortOnSignals */ .P)();
    const engine = await (0,_engine_start_engine_js__WEBPACK_IMPORTED_MODULE_3__.startEngine)({
        root,
        port: (0,_flag_js__WEBPACK_IMPORTED_MODULE_6__/* .readFlag */ .fG)(_commands_js__WEBPACK_IMPORTED_MODULE_5__/* .serveFlags */ .Tm.port, values.port),
        workerScript: home.workerScript,
        assets: { bridgeScript: home.bridgeScript, wasmDir: home.wasmDir },
        runtime: (0,_flag_js__WEBPACK_IMPORTED_MODULE_6__/* .readFlag */ .fG)(_commands_js__WEBPACK_IMPORTED_MODULE_5__/* .serveFlags */ .Tm['engine-runtime'], values['engine-runtime']) ?? 'auto',
        compat: (0,_flag_js__WEBPACK_IMPORTED_MODULE_6__/* .readFlag */ .fG)(_commands_js__WEBPACK_IMPORTED_MODULE_5__/* .serveFlags */ .Tm['engine-compat'], values['engine-compat']) ?? 'default',
        python: (0,_flag_js__WEBPACK_IMPORTED_MODULE_6__/* .readFlag */ .fG)(_commands_js__WEBPACK_IMPORTED_MODULE_5__/* .serveFlags */ .Tm.python, values.python),
        log: (line) => log.info(line),
    });
    const { url, apiKey } = engine;
    if (switches.has('json'))
        edge.print(`${JSON.stringify({ url: url.origin, apiKey, dataDir: root })}\n`);
    else {
        log.info(`RIME-compatible API: ${url.origin}`);
        log.info(`API key (header rime-api-key): ${apiKey}`);
        log.info(`Relative paths start from ${root}. Ctrl-C ends it.`);
    }
    // Whatever a model prints later.
    log.mask(apiKey);
    await aborted(stop);
    log.info('Stopping.');
    await engine.close();
    return 0;
}
function aborted(signal) {
    return new Promise((resolve) => {
        if (signal.aborted)
            resolve();
        else
            signal.addEventListener('abort', () => resolve(), { once: true });
    });
}


/***/ }),

/***/ 1544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ abortOnSignals),
  S: () => (/* binding */ readSurroundings)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(6046);
;// CONCATENATED MODULE: ./build/surroundings/find-cache-folder.js

/**
 * Where this machine keeps what can be made again: the runner's tool cache, else the user's cache folder, of the XDG
 * specification or Windows; `undefined` when the environment names neither.
 */
function findCacheFolder(env) {
    const { RUNNER_TOOL_CACHE, XDG_CACHE_HOME, LOCALAPPDATA, HOME } = env;
    const folder = [RUNNER_TOOL_CACHE, XDG_CACHE_HOME, LOCALAPPDATA, HOME && (0,external_node_path_.join)(HOME, '.cache')].find(
    // The specification has relative ones ignored.
    (one) => one !== undefined && (0,external_node_path_.isAbsolute)(one));
    return folder && (0,external_node_path_.join)(folder, 'model-gate');
}

;// CONCATENATED MODULE: ./build/surroundings/why-without-secrets.js
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

;// CONCATENATED MODULE: ./build/surroundings/real-world.js






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
/** What the environment tells: a runner's variables, else the current folder. */
function readSurroundings(env) {
    const workspace = env.GITHUB_WORKSPACE ?? process.cwd();
    const run = [env.GITHUB_RUN_ID, env.GITHUB_RUN_ATTEMPT].filter(Boolean).join('-');
    return {
        workspace,
        reportRoots: [workspace, ...(env.RUNNER_TEMP ? [env.RUNNER_TEMP] : [])],
        cacheFolder: findCacheFolder(env),
        repository: env.GITHUB_REPOSITORY ?? (0,external_node_path_.basename)(workspace),
        commitSha: env.GITHUB_SHA,
        // The legs of a matrix share the run's id, hence the random part.
        uniqueSuffix: [run || 'local', (0,external_node_crypto_.randomBytes)(4).toString('hex')].join('-'),
        isRerun: Number(env.GITHUB_RUN_ATTEMPT ?? '1') > 1,
        isProposal: /^(pull_request|merge_group)/.test(env.GITHUB_EVENT_NAME ?? ''),
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

/***/ 186:
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
