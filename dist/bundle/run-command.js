export const id = "run-command";
export const ids = ["run-command"];
export const modules = {

/***/ 13080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommand: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56046);
/* harmony import */ var _github_post_comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62645);
/* harmony import */ var _inputs_given_find_report_dir_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84016);
/* harmony import */ var _http_real_clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23770);
/* harmony import */ var _reports_terminal_result_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78203);
/* harmony import */ var _reports_results_file_results_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38299);
/* harmony import */ var _surroundings_store_reports_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62233);
/* harmony import */ var _run_given_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4708);








const exitStatus = { passed: 0, skipped: 0, failed: 1, error: 2 };
/** `run` and `validate`: the same run as the action's, told to a person at a terminal. */
async function runCommand(given, edge) {
    const isValidation = given.command === 'validate';
    const flags = { ...given.values, ...(isValidation && { mode: 'validate' }) };
    const { outcome, raw, token } = await (0,_run_given_js__WEBPACK_IMPORTED_MODULE_7__/* .runGiven */ .x)(given, edge, flags, 'run');
    // What was only looked at leaves the reports of the last run alone.
    if (!isValidation) {
        const reportDir = outcome.asked?.report.dir ?? (await (0,_inputs_given_find_report_dir_js__WEBPACK_IMPORTED_MODULE_2__/* .findReportDir */ .V)(raw));
        await publish(outcome, reportDir, raw.surroundings, token, edge, given.values.comment !== undefined);
    }
    if (given.switches.has('json'))
        for (const piece of (0,_reports_results_file_results_json_js__WEBPACK_IMPORTED_MODULE_5__/* .resultsJsonPieces */ .U)(outcome))
            edge.print(piece);
    else
        edge.print((0,_reports_terminal_result_table_js__WEBPACK_IMPORTED_MODULE_4__/* .resultTable */ .A)(outcome, edge.look));
    const { verdict, asked } = outcome;
    return verdict.kind === 'failed' && asked?.gate.mode === 'report' ? 0 : exitStatus[verdict.kind];
}
/** The verdict stands; nothing here can change it. Throws TamperedError where a report no longer holds what was written. */
async function publish(outcome, reportDir, bounds, token, { log, env }, isCommentAsked) {
    const { paths, changed } = await (0,_surroundings_store_reports_js__WEBPACK_IMPORTED_MODULE_6__/* .replaceReports */ .CR)(outcome, reportDir, bounds, log);
    if (paths['results.json'] !== undefined)
        log.info(`Reports: ${reportDir}`);
    // In a workflow. Elsewhere nobody is asked, and without a token nobody needs to hear that it is missing.
    if (token !== '' || isCommentAsked) {
        await (0,_github_post_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .postComment */ .Gy)(outcome, { token, env, log, clock: _http_real_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .realClock */ .d }).catch((error) => log.warning(`The pull-request comment could not be written: ${String(error)}`));
    }
    const changedReports = await changed();
    if (changedReports.length > 0)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TamperedError */ .bn('After the run was judged', changedReports);
}


/***/ }),

/***/ 4708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ runGiven)
/* harmony export */ });
/* harmony import */ var _github_post_comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62645);
/* harmony import */ var _http_proxy_for_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(95927);
/* harmony import */ var _http_real_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23770);
/* harmony import */ var _run_listener_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89898);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70602);
/* harmony import */ var _surroundings_git_commits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30989);
/* harmony import */ var _surroundings_read_raw_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58569);
/* harmony import */ var _surroundings_real_world_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11544);








/** The same run as the action's, of these flags and the environment, with its secrets masked. Publishes nothing. */
async function runGiven(given, { log, env, workspace, home }, flags, aim) {
    const apiKey = given.values['api-key'] ?? env.RIME_API_KEY ?? '';
    const token = given.values['github-token'] ?? env.GITHUB_TOKEN ?? '';
    for (const secret of [apiKey, token, env.HF_TOKEN ?? ''])
        log.mask(secret);
    const values = { ...flags, 'api-key': apiKey };
    const raw = { values, surroundings: { ...(0,_surroundings_real_world_js__WEBPACK_IMPORTED_MODULE_6__/* .readSurroundings */ .S)(env), workspace, reportRoots: undefined } };
    const outcome = await (0,_run_js__WEBPACK_IMPORTED_MODULE_3__/* .run */ .e)(() => (0,_surroundings_read_raw_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .readRawInputs */ .y)(raw, { token, env, clock: _http_real_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .realClock */ .d }), { log, clock: _http_real_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .realClock */ .d, signal: (0,_surroundings_real_world_js__WEBPACK_IMPORTED_MODULE_6__/* .abortOnSignals */ .P)(), proxyFor: _http_proxy_for_js__WEBPACK_IMPORTED_MODULE_7__/* .proxyFor */ .i }, home, { commitsOf: (branch) => (0,_surroundings_git_commits_js__WEBPACK_IMPORTED_MODULE_4__/* .gitCommits */ .$)(workspace, branch) }, { ..._run_listener_js__WEBPACK_IMPORTED_MODULE_2__/* .nobody */ .e, beforeModel: (report) => (0,_github_post_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .loadForComment */ .Zm)(report, { token, env }) }, aim);
    log.finish();
    return { outcome, raw, token };
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


/***/ }),

/***/ 30989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ gitCommits)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);


const run = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
const maxCommits = 500;
/**
 * SHAs of a branch's latest commits, as far as the checkout in this folder has them; empty without git, or without
 * the branch. `branch` comes from a config file: it is never taken for an option.
 */
async function gitCommits(workspace, branch) {
    for (const ref of [`refs/remotes/origin/${branch}`, `refs/heads/${branch}`]) {
        try {
            const argv = ['rev-list', `--max-count=${maxCommits}`, '--end-of-options', ref, '--'];
            const { stdout } = await run('git', argv, { cwd: workspace, maxBuffer: 1024 * 1024 });
            return stdout.split('\n').filter(Boolean);
        }
        catch {
            // No such branch here: perhaps by its other name.
        }
    }
    return [];
}


/***/ })

};
