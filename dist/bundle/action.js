export const id = "action";
export const ids = ["action"];
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

/***/ 51296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   action: () => (/* binding */ action)
/* harmony export */ });
/* harmony import */ var _action_action_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47178);
/* harmony import */ var _action_action_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82911);
/* harmony import */ var _action_own_run_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83255);
/* harmony import */ var _action_publish_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34624);
/* harmony import */ var _surroundings_end_on_crash_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(74571);
/* harmony import */ var _inputs_given_find_report_dir_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84016);
/* harmony import */ var _inputs_settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33121);
/* harmony import */ var _http_proxy_for_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(95927);
/* harmony import */ var _http_real_clock_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23770);
/* harmony import */ var _surroundings_read_raw_inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58569);
/* harmony import */ var _surroundings_real_world_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(11544);
/* harmony import */ var _reports_outputs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(55814);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(34498);













/** The action's front door: read, run, publish, conclude. */
async function action(home) {
    (0,_surroundings_end_on_crash_js__WEBPACK_IMPORTED_MODULE_11__/* .endOnCrash */ .c)(_action_publish_js__WEBPACK_IMPORTED_MODULE_3__/* .concludeCrash */ .t1);
    const values = (0,_action_action_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readActionInputs */ .U)(_inputs_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .inputNames */ .vj);
    const apiKey = values['api-key'] || process.env.RIME_API_KEY || '';
    const token = values['github-token'] ?? '';
    for (const secret of [apiKey, token, process.env.HF_TOKEN])
        if (secret)
            _action_action_log_js__WEBPACK_IMPORTED_MODULE_0__/* .actionLog */ .Z.mask(secret);
    // Each output has a value from the start, whatever happens to this process later.
    await (0,_action_publish_js__WEBPACK_IMPORTED_MODULE_3__/* .attempt */ .CD)('outputs', () => (0,_action_publish_js__WEBPACK_IMPORTED_MODULE_3__/* .setOutputs */ .n0)(_reports_outputs_js__WEBPACK_IMPORTED_MODULE_9__/* .noOutputs */ .Q9));
    const surroundings = (0,_surroundings_real_world_js__WEBPACK_IMPORTED_MODULE_8__/* .readSurroundings */ .S)(process.env);
    const { workspace } = surroundings;
    const world = { log: _action_action_log_js__WEBPACK_IMPORTED_MODULE_0__/* .actionLog */ .Z, clock: _http_real_clock_js__WEBPACK_IMPORTED_MODULE_6__/* .realClock */ .d, signal: (0,_surroundings_real_world_js__WEBPACK_IMPORTED_MODULE_8__/* .abortOnSignals */ .P)(), proxyFor: _http_proxy_for_js__WEBPACK_IMPORTED_MODULE_12__/* .proxyFor */ .i };
    const edge = { token, env: process.env, log: _action_action_log_js__WEBPACK_IMPORTED_MODULE_0__/* .actionLog */ .Z, clock: _http_real_clock_js__WEBPACK_IMPORTED_MODULE_6__/* .realClock */ .d };
    const given = { values: { ...values, 'api-key': apiKey }, surroundings };
    const readInputs = () => (0,_surroundings_read_raw_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .readRawInputs */ .y)(given, edge);
    // What only some runs need, or all of them only at their end, is loaded then.
    const commitsOf = async (branch) => (await __webpack_require__.e(/* import() */ "latest-commits").then(__webpack_require__.bind(__webpack_require__, 40736))).latestCommits(branch, { workspace, ...edge });
    const storedBy = async (branch, artifact) => (await Promise.all(/* import() */[__webpack_require__.e("yauzl"), __webpack_require__.e("stored-baseline")]).then(__webpack_require__.bind(__webpack_require__, 72747))).storedBaseline(branch, artifact, edge);
    const outcome = await (0,_run_js__WEBPACK_IMPORTED_MODULE_10__/* .run */ .e)(readInputs, world, home, { commitsOf, storedBy }, {
        onIds: (ids) => void (0,_action_publish_js__WEBPACK_IMPORTED_MODULE_3__/* .attempt */ .CD)('ids', () => (0,_action_publish_js__WEBPACK_IMPORTED_MODULE_3__/* .setOutputs */ .n0)((0,_reports_outputs_js__WEBPACK_IMPORTED_MODULE_9__/* .toIdOutputs */ .FA)(ids))),
        beforeModel: async (report) => (await Promise.all(/* import() */[__webpack_require__.e("diff"), __webpack_require__.e("init-command+plan-command+publish-run+report-command+run-command+tests-command"), __webpack_require__.e("init-command+plan-command+publish-run+report-command+run-command"), __webpack_require__.e("init-command+publish-run+report-command+run-command"), __webpack_require__.e("publish-run")]).then(__webpack_require__.bind(__webpack_require__, 87844))).loadForPublishing(report, edge),
        onOwnRun: (own) => void (0,_action_publish_js__WEBPACK_IMPORTED_MODULE_3__/* .attempt */ .CD)('state', () => (0,_action_own_run_state_js__WEBPACK_IMPORTED_MODULE_2__/* .saveOwnRun */ .P)(own)),
    });
    // After an error the post step looks whether the job is really over.
    if (outcome.verdict.kind !== 'error')
        await (0,_action_publish_js__WEBPACK_IMPORTED_MODULE_3__/* .attempt */ .CD)('state', () => (0,_action_own_run_state_js__WEBPACK_IMPORTED_MODULE_2__/* .saveOwnRun */ .P)(undefined));
    const reportDir = outcome.asked?.report.dir ?? (await (0,_inputs_given_find_report_dir_js__WEBPACK_IMPORTED_MODULE_4__/* .findReportDir */ .V)(given));
    await (await Promise.all(/* import() */[__webpack_require__.e("diff"), __webpack_require__.e("init-command+plan-command+publish-run+report-command+run-command+tests-command"), __webpack_require__.e("init-command+plan-command+publish-run+report-command+run-command"), __webpack_require__.e("init-command+publish-run+report-command+run-command"), __webpack_require__.e("publish-run")]).then(__webpack_require__.bind(__webpack_require__, 87844))).publishRun(outcome, reportDir, surroundings, edge);
}


/***/ }),

/***/ 55814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FA: () => (/* binding */ toIdOutputs),
/* harmony export */   Iu: () => (/* binding */ toOutputs),
/* harmony export */   Q9: () => (/* binding */ noOutputs)
/* harmony export */ });
/* unused harmony export outputMeanings */
/* harmony import */ var _domain_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93153);
/* harmony import */ var _report_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33825);


/** Every output of the action, with its meaning; action.yml and docs/reference are made from this list. */
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
    ...ofReports(({ title }) => `Path of ${title}`),
};
/** The state before anything is known: every output an empty text. */
const noOutputs = Object.fromEntries(Object.keys(outputMeanings).map((name) => [name, '']));
/** Every output, empty text where there is nothing to say; never undefined. */
function toOutputs({ verdict, ids, results }, paths) {
    const judged = (0,_domain_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .isJudged */ .s)(verdict) && {
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
        ...ofReports(({ name }) => paths[name] ?? ''),
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
/** The outputs that hold paths of reports. */
function ofReports(tell) {
    const located = _report_list_js__WEBPACK_IMPORTED_MODULE_0__/* .reportList */ .p.filter((report) => report.output !== undefined);
    return Object.fromEntries(located.map((report) => [report.output, tell(report)]));
}


/***/ }),

/***/ 40367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ scoresName),
/* harmony export */   Qo: () => (/* binding */ headKey),
/* harmony export */   YB: () => (/* binding */ columns),
/* harmony export */   ow: () => (/* binding */ predictionsName),
/* harmony export */   qh: () => (/* binding */ formatVersion),
/* harmony export */   qp: () => (/* binding */ probabilityColumn)
/* harmony export */ });
/**
 * `predictions.parquet`: a row for each evaluation row, in the order of the data file. Readable by pandas and DuckDB
 * as it is; no feature value is in it.
 *
 * | Column                | Type          | Meaning                                                          |
 * | --------------------- | ------------- | ---------------------------------------------------------------- |
 * | `row`                 | int32         | place in the data file, counted from 1                           |
 * | `hash`                | int64         | of the row's inputs and its label: equal for the same row elsewhere |
 * | `label`               | string        | class; null where the row has no label                           |
 * | `predicted`           | string        | the most probable class                                          |
 * | `probability:<class>` | float         | one column for each class, in class order                        |
 *
 * Of a regression model `label` and `predicted` are doubles, a label null where the row has none, and there are no
 * probabilities.
 *
 * `scores.parquet` is such a file with the user's own scores: `row` their place in the file, `hash` that of the id,
 * `predicted` the score, and no label.
 */
const predictionsName = 'predictions.parquet';
const scoresName = 'scores.parquet';
const columns = { row: 'row', hash: 'hash', label: 'label', predicted: 'predicted' };
function probabilityColumn(className) {
    return `probability:${className}`;
}
/** Key of the file's metadata that holds `Head` as JSON. */
const headKey = 'model-gate';
const formatVersion = 1;


/***/ }),

/***/ 33825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ reportList)
/* harmony export */ });
/* harmony import */ var _predictions_predictions_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40367);

/**
 * Every file of the report folder, in the order in which they are written: the name, the word of the command line for
 * it (none for what can't be made again from a results.json), the output that holds its path with what that is the
 * path of, and whom it is for. `docs/reports.md` and action.yml are made from this list; `report-files.ts` renders it.
 */
const reportList = [
    {
        // First, since results.json names it and the next one.
        name: _predictions_predictions_format_js__WEBPACK_IMPORTED_MODULE_0__/* .predictionsName */ .ow,
        format: undefined,
        output: undefined,
        title: undefined,
        audience: 'the [next comparison](policy.md#worse-than-the-baseline)',
    },
    {
        name: _predictions_predictions_format_js__WEBPACK_IMPORTED_MODULE_0__/* .scoresName */ .B4,
        format: undefined,
        output: undefined,
        title: undefined,
        audience: 'the next comparison of [own scores](own-metrics.md)',
    },
    {
        name: 'results.json',
        format: 'json',
        output: 'results-path',
        title: 'results.json',
        audience: 'machines, and baselines',
    },
    {
        name: 'summary.md',
        format: 'markdown',
        output: 'markdown-path',
        title: 'summary.md',
        audience: 'the job summary',
    },
    {
        name: 'report.html',
        format: 'html',
        output: 'report-path',
        title: 'the HTML report',
        audience: 'people: one page, no network',
    },
    {
        name: 'junit.xml',
        format: 'junit',
        output: 'junit-path',
        title: 'the JUnit report',
        audience: 'test viewers',
    },
    {
        name: 'model-gate.sarif',
        format: 'sarif',
        output: 'sarif-path',
        title: 'the SARIF report',
        audience: 'code scanning',
    },
    {
        name: 'MODEL_CARD.md',
        format: 'model-card',
        output: undefined,
        title: undefined,
        audience: 'the Hugging Face Hub; [only when asked for](#the-model-card)',
    },
];


/***/ })

};
