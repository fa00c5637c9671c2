export const id = 349;
export const ids = [349];
export const modules = {

/***/ 2911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readActionInputs)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6421);

/** The given inputs by name; the runner passes each as an environment variable. */
function readActionInputs(names) {
    return Object.fromEntries(names.map((name) => [name, _actions_core__WEBPACK_IMPORTED_MODULE_0__.getInput(name)]));
}


/***/ }),

/***/ 7178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ actionLog)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6421);
/* harmony import */ var _domain_log_safe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5189);


/** The runner's log. Each line is made safe, since messages carry text of clusters, models and files. */
const actionLog = {
    debug: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.debug((0,_domain_log_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .logSafe */ .s)(message)),
    info: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.info((0,_domain_log_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .logSafe */ .s)(message)),
    warning: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.warning((0,_domain_log_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .logSafe */ .s)(message)),
    progress: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.info((0,_domain_log_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .logSafe */ .s)(message)),
    mask: (secret) => {
        // The runner masks line by line, and an empty mask would hide everything.
        for (const line of secret.split(/\r?\n/))
            if (line.trim() !== '')
                _actions_core__WEBPACK_IMPORTED_MODULE_0__.setSecret(line);
    },
};


/***/ }),

/***/ 3255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ saveOwnRun),
/* harmony export */   w: () => (/* binding */ readOwnRun)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6421);

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

/***/ 4624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   fz: () => (/* binding */ annotate),
/* harmony export */   j7: () => (/* binding */ writeJobSummary),
/* harmony export */   n0: () => (/* binding */ setOutputs),
/* harmony export */   ux: () => (/* binding */ concludeStep)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6421);
/* harmony import */ var _domain_log_safe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5189);
/* harmony import */ var _action_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7178);



/** Does one piece of publishing. What can't be published is a warning: it never changes the verdict. */
async function attempt(what, work) {
    try {
        await work();
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        _action_log_js__WEBPACK_IMPORTED_MODULE_1__/* .actionLog */ .Z.warning(`The ${what} could not be published: ${reason}`);
    }
}
/** Sends outputs: those of a finished run, or the ids known so far. */
function setOutputs(outputs) {
    for (const [name, value] of Object.entries(outputs))
        _actions_core__WEBPACK_IMPORTED_MODULE_0__.setOutput(name, value);
}
/** Appends to the job summary. Throws when the runner's summary file can't be written. */
async function writeJobSummary(markdown) {
    await _actions_core__WEBPACK_IMPORTED_MODULE_0__.summary.addRaw(markdown, true).write();
}
/** Puts remarks beside the run and, where they have a file, beside its first line. */
function annotate(annotations) {
    for (const { level, title, message, file } of annotations) {
        const place = file === undefined ? {} : { file: (0,_domain_log_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .logSafe */ .s)(file), startLine: 1 };
        _actions_core__WEBPACK_IMPORTED_MODULE_0__[level]((0,_domain_log_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .logSafe */ .s)(message), { title: (0,_domain_log_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .logSafe */ .s)(title), ...place });
    }
}
/** The step's end: red for a failed gate and for trouble, green else. */
function concludeStep({ verdict, asked }) {
    if (verdict.kind === 'error') {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__.error((0,_domain_log_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .logSafe */ .s)(verdict.reason), { title: `Model gate: ${verdict.code}` });
        process.exitCode = 1;
    }
    else if (verdict.kind === 'failed' && asked?.gate.mode !== 'report') {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__.error((0,_domain_log_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .logSafe */ .s)(verdict.reason), { title: 'Model gate failed' });
        process.exitCode = 1;
    }
    else {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__.notice((0,_domain_log_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .logSafe */ .s)(verdict.reason), {
            title: `Model gate ${verdict.kind === 'failed' ? 'would fail' : verdict.kind}`,
        });
    }
}


/***/ }),

/***/ 349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/action/action-log.js
var action_log = __webpack_require__(7178);
// EXTERNAL MODULE: ./build/action/action-inputs.js
var action_inputs = __webpack_require__(2911);
// EXTERNAL MODULE: ./build/action/own-run-state.js
var own_run_state = __webpack_require__(3255);
// EXTERNAL MODULE: ./build/action/publish.js
var publish = __webpack_require__(4624);
// EXTERNAL MODULE: ./build/github/post-comment.js + 8 modules
var post_comment = __webpack_require__(2808);
// EXTERNAL MODULE: ./build/inputs/find-config-file.js
var find_config_file = __webpack_require__(7391);
// EXTERNAL MODULE: ./build/inputs/settings.js + 16 modules
var settings = __webpack_require__(4300);
// EXTERNAL MODULE: ./build/real-world.js + 1 modules
var real_world = __webpack_require__(6458);
// EXTERNAL MODULE: ./build/domain/outcome.js
var outcome = __webpack_require__(3153);
// EXTERNAL MODULE: ./build/reports/clean-text.js
var clean_text = __webpack_require__(9925);
// EXTERNAL MODULE: ./build/reports/headline.js
var headline = __webpack_require__(4170);
;// CONCATENATED MODULE: ./build/reports/annotations.js



/**
 * GitHub keeps 10 errors, 10 warnings and 10 notices of a step, and the step's end is one of them.
 * Source: GitHub documentation, "Workflow commands for GitHub Actions", annotation limits.
 */
const maxShown = 9;
/** The worst findings that count, then how many more there are. None for a run without a judgement: its end says why. */
function toAnnotations({ verdict, asked }) {
    if (!(0,outcome/* isJudged */.s)(verdict) || !asked?.report.annotations)
        return [];
    const file = asked.report.annotatedFile;
    const shown = verdict.findings.slice(0, maxShown).map(({ severity, testCase }) => {
        const features = (0,clean_text/* cleanLine */.O)(testCase.features.join(', '), 100);
        const details = [features, (0,headline/* headline */.Pl)(testCase), (0,headline/* whereabouts */.CJ)(testCase)].filter(Boolean).join(': ');
        const title = `${severity === 'alert' ? 'Alert' : 'Warning'}: ${(0,clean_text/* cleanLine */.O)(testCase.testType, 80)}`;
        const message = (0,clean_text/* cleanLine */.O)(details, 300) || 'No measured value.';
        return { level: severity === 'alert' ? 'error' : 'warning', title, message, file };
    });
    const hidden = verdict.findings.length - shown.length;
    if (hidden === 0)
        return shown;
    const message = `${hidden} more ${hidden === 1 ? 'finding is' : 'findings are'} in the job summary.`;
    return [...shown, { level: 'notice', title: 'Model gate', message, file }];
}

;// CONCATENATED MODULE: ./build/reports/outputs.js

/** Every output of the action, with its meaning; action.yml and the README are made from this list. */
const outputMeanings = {
    verdict: '`passed`, `failed`, `skipped` or `error`',
    'would-fail': '`true` or `false`: what `gate` mode says of the findings',
    'error-code': 'Why the verdict is `error`',
    'alert-count': 'Test cases judged as alert',
    'warning-count': 'Test cases judged as warning',
    'pass-count': 'Test cases that passed',
    'skip-count': 'Test cases that could not be measured',
    'ignored-count': 'Findings left out by an ignore rule',
    'new-count': 'Findings that the baseline does not have',
    'project-id': 'Id of the project',
    'model-id': 'Id of the model',
    'reference-id': 'Id of the reference dataset',
    'evaluation-id': 'Id of the evaluation dataset',
    'job-id': 'Id of the stress test job',
    'test-run-id': 'Id of the test run',
    'test-run-url': 'Web page of the test run, when the cluster has one',
    'results-path': 'Path of results.json',
    'report-path': 'Path of the HTML report',
    'junit-path': 'Path of the JUnit report',
    'sarif-path': 'Path of the SARIF report',
    'markdown-path': 'Path of summary.md',
};
/** The state before anything is known: every output an empty text. */
const noOutputs = Object.fromEntries(Object.keys(outputMeanings).map((name) => [name, '']));
/** Every output, empty text where there is nothing to say; never undefined. */
function toOutputs({ verdict, ids, results }, paths) {
    const judged = (0,outcome/* isJudged */.s)(verdict) && {
        'would-fail': String(verdict.wouldFail),
        'alert-count': String(verdict.counts.alert),
        'warning-count': String(verdict.counts.warning),
        'pass-count': String(verdict.counts.pass),
        'skip-count': String(verdict.counts.skip),
        'ignored-count': String(verdict.counts.ignored),
        'new-count': String(verdict.counts.new),
    };
    return {
        ...noOutputs,
        ...judged,
        ...toIdOutputs(ids),
        verdict: verdict.kind,
        'error-code': verdict.kind === 'error' ? verdict.code : '',
        'test-run-url': results?.testRun.webUrl ?? '',
        'results-path': paths['results.json'] ?? '',
        'report-path': paths['report.html'] ?? '',
        'junit-path': paths['junit.xml'] ?? '',
        'sarif-path': paths['model-gate.sarif'] ?? '',
        'markdown-path': paths['summary.md'] ?? '',
    };
}
/** The outputs that are set the moment an id exists. */
function toIdOutputs(ids) {
    const outputs = {};
    if (ids.projectId !== undefined)
        outputs['project-id'] = ids.projectId;
    if (ids.modelId !== undefined)
        outputs['model-id'] = ids.modelId;
    if (ids.referenceId !== undefined)
        outputs['reference-id'] = ids.referenceId;
    if (ids.evaluationId !== undefined)
        outputs['evaluation-id'] = ids.evaluationId;
    if (ids.jobId !== undefined)
        outputs['job-id'] = ids.jobId;
    if (ids.testRunId !== undefined)
        outputs['test-run-id'] = ids.testRunId;
    return outputs;
}

// EXTERNAL MODULE: ./build/reports/result-table.js
var result_table = __webpack_require__(9150);
// EXTERNAL MODULE: ./build/reports/summary.js + 1 modules
var summary = __webpack_require__(8);
// EXTERNAL MODULE: ./build/git-commits.js
var git_commits = __webpack_require__(651);
// EXTERNAL MODULE: ./build/github/open-github-api.js + 1 modules
var open_github_api = __webpack_require__(9987);
// EXTERNAL MODULE: ./build/github/workflow-event.js
var workflow_event = __webpack_require__(8016);
;// CONCATENATED MODULE: ./build/latest-commits.js



/**
 * SHAs of a branch's latest commits: from GitHub in a workflow, whose checkout mostly has one commit only, else from
 * the checkout. Empty when neither can tell.
 */
async function latestCommits(branch, { workspace, token, env, log, clock }) {
    const { repository } = await (0,workflow_event/* readWorkflowEvent */.mE)(env);
    if (token !== '' && repository !== '') {
        try {
            const apiUrl = (env.GITHUB_API_URL ?? 'https://api.github.com').replace(/\/+$/, '');
            const api = await (0,open_github_api/* openGitHubApi */.I)({ token, repository, apiUrl, clock });
            return await api.latestCommits(branch);
        }
        catch (error) {
            const reason = error instanceof Error ? error.message : String(error);
            log.warning(`GitHub does not tell the commits of ${branch}: ${reason} Asking the checkout instead.`);
        }
    }
    return (0,git_commits/* gitCommits */.$)(workspace, branch);
}

// EXTERNAL MODULE: ./build/run.js + 42 modules
var run = __webpack_require__(9809);
// EXTERNAL MODULE: ./build/store-reports.js
var store_reports = __webpack_require__(6387);
;// CONCATENATED MODULE: ./build/index.js
















/** A workflow's log folds nothing and needs no colour to be read. */
const logLook = { width: 160, paint: (_style, text) => text };
/** The action's front door: read, run, publish, conclude. */
async function action(home) {
    const values = (0,action_inputs/* readActionInputs */.U)(settings/* inputNames */.vj);
    const apiKey = values['api-key'] || process.env.RIME_API_KEY || '';
    const token = values['github-token'] ?? '';
    for (const secret of [apiKey, token])
        if (secret)
            action_log/* actionLog */.Z.mask(secret);
    // Each output has a value from the start, whatever happens to this process later.
    await (0,publish/* attempt */.CD)('outputs', () => (0,publish/* setOutputs */.n0)(noOutputs));
    const surroundings = (0,real_world/* readSurroundings */.St)(process.env);
    const world = { log: action_log/* actionLog */.Z, clock: real_world/* realClock */.dQ, signal: (0,real_world/* abortOnSignals */.PB)(), proxyFor: real_world/* proxyFor */.iJ };
    const readInputs = async () => ({
        values: { ...values, 'api-key': apiKey },
        configFile: await (0,find_config_file/* findConfigFile */.i)(values.config, surroundings.workspace),
        surroundings,
    });
    const edge = { token, env: process.env, log: action_log/* actionLog */.Z, clock: real_world/* realClock */.dQ };
    const { workspace } = surroundings;
    const commitsOf = (branch) => latestCommits(branch, { workspace, ...edge });
    const outcome = await (0,run/* run */.e)(readInputs, world, home, commitsOf, {
        onIds: (ids) => void (0,publish/* attempt */.CD)('ids', () => (0,publish/* setOutputs */.n0)(toIdOutputs(ids))),
        onOwnRun: (own) => void (0,publish/* attempt */.CD)('state', () => (0,own_run_state/* saveOwnRun */.P)(own)),
    });
    // After an error the post step looks whether the job is really over.
    if (outcome.verdict.kind !== 'error')
        await (0,publish/* attempt */.CD)('state', () => (0,own_run_state/* saveOwnRun */.P)(undefined));
    // The verdict stands; nothing below can change it.
    (0,publish/* concludeStep */.ux)(outcome);
    const dir = outcome.asked?.report.dir ?? (0,external_node_path_.resolve)(surroundings.workspace, 'model-gate-report');
    const paths = await (0,store_reports/* storeReports */.$)(outcome, dir, action_log/* actionLog */.Z);
    await (0,publish/* attempt */.CD)('outputs', () => (0,publish/* setOutputs */.n0)(toOutputs(outcome, paths)));
    await (0,publish/* attempt */.CD)('annotations', () => (0,publish/* annotate */.fz)(toAnnotations(outcome)));
    await (0,publish/* attempt */.CD)('job summary', () => (0,publish/* writeJobSummary */.j7)((0,summary/* renderSummary */.B)(outcome)));
    await (0,publish/* attempt */.CD)('result table', () => action_log/* actionLog */.Z.info((0,result_table/* resultTable */.A)(outcome, logLook)));
    await (0,publish/* attempt */.CD)('pull-request comment', async () => {
        await (0,post_comment/* postComment */.G)(outcome, edge);
    });
}


/***/ })

};
