export const id = "serve-command";
export const ids = ["serve-command"];
export const modules = {

/***/ 82541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  serveCommand: () => (/* binding */ serveCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(56046);
// EXTERNAL MODULE: ./build/domain/words/plural.js
var plural = __webpack_require__(26457);
// EXTERNAL MODULE: ./build/engine/start-engine.js + 82 modules
var start_engine = __webpack_require__(49225);
// EXTERNAL MODULE: ./build/surroundings/real-world.js + 2 modules
var real_world = __webpack_require__(11544);
// EXTERNAL MODULE: ./build/cli/flags/serve-flags.js
var serve_flags = __webpack_require__(27324);
// EXTERNAL MODULE: ./build/cli/flag.js
var flag = __webpack_require__(55643);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: ./build/engine/server/check-host.js
var check_host = __webpack_require__(53778);
// EXTERNAL MODULE: ./build/engine/server/authenticate.js
var authenticate = __webpack_require__(91110);
;// CONCATENATED MODULE: ./build/engine/server/key-file.js


/** Below this a key could be guessed; `openssl rand -hex 32` gives 64. */
const minKeyCharacters = 24;
const maxFileBytes = 1024 * 1024;
/** A key a line, its name before it: `ci 6f1c…`. Empty lines and those that start with `#` say nothing. */
function readKeys(text) {
    const keys = [];
    const problems = [];
    for (const [index, line] of text.split('\n').entries()) {
        const [name, key, ...rest] = line.trim().split(/\s+/);
        if (!name || name.startsWith('#'))
            continue;
        const problem = (why) => void problems.push(`line ${index + 1} ${why}`);
        if (key === undefined || rest.length > 0)
            problem('must be a name and a key, with a space between them');
        else if (key.length < minKeyCharacters)
            problem(`has a key of ${key.length} characters; ${minKeyCharacters} are the least`);
        else if (!/^[\x21-\x7e]+$/.test(key))
            problem('has a key that no HTTP header can hold');
        else if (keys.some((other) => other.name === name))
            problem('has a name that an earlier line has');
        else
            keys.push((0,authenticate/* toApiKey */.r)(name, key));
    }
    if (keys.length === 0 && problems.length === 0)
        problems.push('there is no key in it');
    return { keys, problems };
}
/**
 * A file of keys that is read again whenever it changes, so that a key taken out of it opens nothing from the next request
 * on. When it can't be read any more, no key opens anything. `tell` hears of each change, without the keys.
 * Throws the system's error when it can't be read now.
 */
function openKeyFile(path, tell) {
    const first = readKeys(readBounded(path));
    let known = first.keys;
    let stamp = stampOf(path);
    const current = () => {
        const now = stampOf(path);
        if (now === stamp)
            return known;
        stamp = now;
        try {
            const read = readKeys(readBounded(path));
            known = read.keys;
            for (const problem of read.problems)
                tell(`Key file: ${problem}; it is passed over.`);
            tell(`Key file: read again, keys of ${known.map(({ name }) => name).join(', ') || 'nobody'}.`);
        }
        catch (error) {
            known = [];
            tell(`Key file: can't be read, so that no key opens anything: ${String(error)}`);
        }
        return known;
    };
    const isOpenToOthers = process.platform !== 'win32' && ((0,external_node_fs_.statSync)(path).mode & 0o077) !== 0;
    return { ...first, current, isOpenToOthers };
}
/** Another whenever the file is: by time, size and place on the disk. Asked with each request, so it reads no content. */
function stampOf(path) {
    const found = (0,external_node_fs_.statSync)(path, { bigint: true, throwIfNoEntry: false });
    return found ? [found.mtimeNs, found.ctimeNs, found.size, found.ino].join(' ') : 'none';
}
function readBounded(path) {
    const { size } = (0,external_node_fs_.statSync)(path);
    if (size > maxFileBytes)
        throw new RangeError(`${path} is larger than a file of keys can be`);
    return (0,external_node_fs_.readFileSync)(path, 'utf8');
}

;// CONCATENATED MODULE: ./build/cli/read-serving.js








/** To whom and how `serve` serves. Throws InputError with every problem. */
function readServing(values, { workspace, log }) {
    const problems = [];
    const attempt = (name, read) => {
        const path = values[name];
        try {
            return path === undefined ? undefined : read((0,external_node_path_.resolve)(workspace, path.trim()));
        }
        catch (error) {
            problems.push({ name: `--${name}`, message: `can't be used: ${String(error)}` });
            return undefined;
        }
    };
    const pem = (path) => (0,external_node_fs_.readFileSync)(path, 'utf8');
    const [cert, key] = [attempt('tls-cert', pem), attempt('tls-key', pem)];
    if ((values['tls-cert'] === undefined) !== (values['tls-key'] === undefined))
        problems.push({ name: '--tls-cert', message: 'and --tls-key must be given together.' });
    const tls = cert !== undefined && key !== undefined ? { cert, key } : undefined;
    if (tls)
        attempt('tls-cert', () => (0,external_node_tls_.createSecureContext)(tls));
    const keyFile = attempt('key-file', (path) => openKeyFile(path, (line) => log.info(line)));
    for (const message of keyFile?.problems ?? [])
        problems.push({ name: '--key-file', message: `${message}.` });
    if (keyFile?.isOpenToOthers)
        log.warning('The key file can be read by others on this machine: chmod 600 would keep it to you.');
    const host = (0,flag/* readFlag */.fG)(serve_flags/* serveFlags */.T.host, values['host']) ?? '127.0.0.1';
    if (!(0,check_host/* isLoopback */.U)(host) && (values['key-file'] === undefined || values['tls-cert'] === undefined))
        problems.push({
            name: '--host',
            message: `${JSON.stringify(host)} can be reached from elsewhere: give --key-file, --tls-cert and --tls-key, or leave it out.`,
        });
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems);
    const mebibytes = (0,flag/* readFlag */.fG)(serve_flags/* serveFlags */.T['max-body'], values['max-body']);
    return {
        host,
        tls,
        keys: keyFile?.current,
        jobsAtOnce: (0,flag/* readFlag */.fG)(serve_flags/* serveFlags */.T.jobs, values['jobs']),
        maxRows: (0,flag/* readFlag */.fG)(serve_flags/* serveFlags */.T['max-rows'], values['max-rows']),
        maxWaiting: (0,flag/* readFlag */.fG)(serve_flags/* serveFlags */.T['max-queued-jobs'], values['max-queued-jobs']),
        maxConnections: (0,flag/* readFlag */.fG)(serve_flags/* serveFlags */.T['max-connections'], values['max-connections']),
        maxBodyBytes: mebibytes === undefined ? undefined : mebibytes * 1024 * 1024,
    };
}

;// CONCATENATED MODULE: ./build/cli/serve-command.js









/** Where in the data folder the engine keeps what it is given. */
const keptIn = '.model-gate-serve';
/**
 * `serve`: the embedded engine until Ctrl-C, which is its ordinary end. The key goes to standard error, or with `--json`
 * to standard output, and nowhere else. Throws InputError for a folder that is none, EngineError for a port in use and for
 * a data folder that can't be used.
 */
async function serveCommand({ values, switches }, edge) {
    const { home, log, workspace } = edge;
    const dataDir = (0,flag/* readFlag */.fG)(serve_flags/* serveFlags */.T['data-dir'], values['data-dir']);
    const root = (0,external_node_path_.resolve)(workspace, dataDir ?? '.');
    if (!(await (0,promises_.stat)(root).catch(() => undefined))?.isDirectory()) {
        const message = `${JSON.stringify(dataDir)} is not a folder (looked at ${root}).`;
        throw new errors/* InputError */.dz([{ name: '--data-dir', message }]);
    }
    if (edge.env.HF_TOKEN)
        log.mask(edge.env.HF_TOKEN);
    const dataFolder = dataDir === undefined ? undefined : (0,external_node_path_.join)(root, keptIn);
    const serving = { ...readServing(values, edge), dataFolder };
    const stop = (0,real_world/* abortOnSignals */.P)();
    const engine = await (0,start_engine.startEngine)({
        root,
        serving,
        port: (0,flag/* readFlag */.fG)(serve_flags/* serveFlags */.T.port, values.port),
        workerScript: home.workerScript,
        assets: { bridgeScript: home.bridgeScript, wasmDir: home.wasmDir },
        runtime: (0,flag/* readFlag */.fG)(serve_flags/* serveFlags */.T['engine-runtime'], values['engine-runtime']) ?? 'auto',
        compat: (0,flag/* readFlag */.fG)(serve_flags/* serveFlags */.T['engine-compat'], values['engine-compat']) ?? 'default',
        python: (0,flag/* readFlag */.fG)(serve_flags/* serveFlags */.T.python, values.python),
        log: (line) => log.info(line),
    });
    const { url, apiKey } = engine;
    const ownKey = serving.keys ? undefined : apiKey;
    if (switches.has('json'))
        edge.print(`${JSON.stringify({ url: url.origin, apiKey: ownKey, dataDir: root })}\n`);
    else {
        log.info(`RIME-compatible API: ${url.origin}`);
        if (ownKey !== undefined)
            log.info(`API key (header rime-api-key): ${ownKey}`);
        log.info(`Relative paths start from ${root}. Ctrl-C ends it.`);
        log.info(dataFolder === undefined
            ? 'What it is given ends with it: --data-dir would keep it.'
            : `What it is given is kept in ${dataFolder}.`);
    }
    // Whatever a model prints later.
    log.mask(apiKey);
    await aborted(stop);
    log.info(describeStop(engine.openJobs(), dataFolder !== undefined));
    await engine.close();
    return 0;
}
function describeStop({ running, waiting }, isKept) {
    const cancelled = running + (isKept ? 0 : waiting);
    return [
        'Stopping.',
        ...(cancelled > 0 ? [`${(0,plural/* plural */.L)(cancelled, 'stress test')} that are not over are cancelled.`] : []),
        ...(isKept && waiting > 0 ? [`${(0,plural/* plural */.L)(waiting, 'stress test')} waiting run at the next start.`] : []),
    ].join(' ');
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

/***/ 11544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ abortOnSignals),
  S: () => (/* binding */ readSurroundings)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(56046);
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
const runnerFileNames = [
    'GITHUB_OUTPUT',
    'GITHUB_STEP_SUMMARY',
    'GITHUB_STATE',
    'GITHUB_ENV',
    'GITHUB_PATH',
    'GITHUB_EVENT_PATH',
];
/** What the environment tells: a runner's variables, else the current folder. */
function readSurroundings(env) {
    const workspace = env.GITHUB_WORKSPACE ?? process.cwd();
    const run = [env.GITHUB_RUN_ID, env.GITHUB_RUN_ATTEMPT].filter(Boolean).join('-');
    return {
        workspace,
        reportRoots: [workspace, ...(env.RUNNER_TEMP ? [env.RUNNER_TEMP] : [])],
        runnerFiles: Object.fromEntries(runnerFileNames.flatMap((name) => (env[name] ? [[name, env[name]]] : []))),
        cacheFolder: findCacheFolder(env),
        repository: env.GITHUB_REPOSITORY ?? (0,external_node_path_.basename)(workspace),
        commitSha: env.GITHUB_SHA,
        ...repositoryOf(env),
        // The legs of a matrix share the run's id, hence the random part.
        uniqueSuffix: [run || 'local', (0,external_node_crypto_.randomBytes)(4).toString('hex')].join('-'),
        isRerun: Number(env.GITHUB_RUN_ATTEMPT ?? '1') > 1,
        isProposal: /^(pull_request|merge_group)/.test(env.GITHUB_EVENT_NAME ?? ''),
        isPullRequest: /^pull_request/.test(env.GITHUB_EVENT_NAME ?? ''),
        withoutSecrets: whyWithoutSecrets(env, readEvent(env.GITHUB_EVENT_PATH)),
        ...docsOf(env),
        jobName: [env.GITHUB_WORKFLOW, env.GITHUB_JOB].filter(Boolean).join(' / '),
    };
}
/** The repository's page, and the number of the pull request by the ref that is tested. */
function repositoryOf(env) {
    const [, number] = /^refs\/pull\/(\d{1,9})\/(?:merge|head)$/.exec(env.GITHUB_REF ?? '') ?? [];
    const { GITHUB_REPOSITORY: repository = '' } = env;
    return {
        ...(number !== undefined && { pullRequest: Number(number) }),
        ...(/^[\w.-]+\/[\w.-]+$/.test(repository) && {
            repositoryUrl: `${env.GITHUB_SERVER_URL ?? 'https://github.com'}/${repository}`,
        }),
    };
}
/** Where the documentation of this action can be read: its own repository at the version that runs. */
function docsOf(env) {
    const { GITHUB_ACTION_REPOSITORY: repository = '', GITHUB_ACTION_REF: ref = '' } = env;
    if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || !/^[\w./-]+$/.test(ref))
        return {};
    return { docsUrl: `${env.GITHUB_SERVER_URL ?? 'https://github.com'}/${repository}/blob/${ref}` };
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
