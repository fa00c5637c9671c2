export const id = "report-command";
export const ids = ["report-command"];
export const modules = {

/***/ 61035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportCommand: () => (/* binding */ reportCommand)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56046);
/* harmony import */ var _domain_words_format_bytes_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(22210);
/* harmony import */ var _domain_vocabulary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50669);
/* harmony import */ var _github_post_comment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62645);
/* harmony import */ var _http_real_clock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23770);
/* harmony import */ var _reports_results_file_read_results_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25938);
/* harmony import */ var _reports_report_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75920);
/* harmony import */ var _reports_terminal_result_table_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(78203);
/* harmony import */ var _surroundings_store_reports_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(62233);
/* harmony import */ var _flags_report_flags_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(58477);
/* harmony import */ var _flag_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(55643);













/** `report`: the reports of a run again, from its results.json, and the comment. Throws InputError for the file. */
async function reportCommand({ operand = '', values, switches }, edge) {
    const { log, env, workspace } = edge;
    const token = values['github-token'] ?? env.GITHUB_TOKEN ?? '';
    log.mask(token);
    const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, (0,_flag_js__WEBPACK_IMPORTED_MODULE_11__/* .readFlag */ .fG)(_flags_report_flags_js__WEBPACK_IMPORTED_MODULE_10__/* .reportFlags */ .k['report-dir'], values['report-dir']) ?? 'model-gate-report');
    const asked = (0,_flag_js__WEBPACK_IMPORTED_MODULE_11__/* .readFlag */ .fG)(_flags_report_flags_js__WEBPACK_IMPORTED_MODULE_10__/* .reportFlags */ .k.format, values.format);
    const formats = asked ?? _domain_vocabulary_js__WEBPACK_IMPORTED_MODULE_3__/* .usualFormats */ .RZ.filter((format) => format !== 'json');
    const source = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, operand);
    const outcome = await readOutcome(source, operand);
    const files = (0,_reports_report_files_js__WEBPACK_IMPORTED_MODULE_7__/* .reportsFor */ .D8)(outcome).filter(({ format }) => format !== undefined && formats.includes(format));
    const without = asked?.filter((format) => !files.some((file) => file.format === format)) ?? [];
    if (without.length > 0)
        log.warning(`A run that judged nothing has no such report: ${without.join(', ')}.`);
    for (const { name } of files)
        await refuseSource(source, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name));
    const { paths: reports } = await (0,_surroundings_store_reports_js__WEBPACK_IMPORTED_MODULE_9__/* .storeReports */ .$J)(outcome, dir, log, files);
    const key = (0,_flag_js__WEBPACK_IMPORTED_MODULE_11__/* .readFlag */ .fG)(_flags_report_flags_js__WEBPACK_IMPORTED_MODULE_10__/* .reportFlags */ .k['comment-key'], values['comment-key']);
    const when = (0,_flag_js__WEBPACK_IMPORTED_MODULE_11__/* .readFlag */ .fG)(_flags_report_flags_js__WEBPACK_IMPORTED_MODULE_10__/* .reportFlags */ .k['comment-when'], values['comment-when']);
    const comment = switches.has('comment')
        ? await (0,_github_post_comment_js__WEBPACK_IMPORTED_MODULE_4__/* .postReportComment */ .u3)(outcome, { when, key }, { token, env, log, clock: _http_real_clock_js__WEBPACK_IMPORTED_MODULE_5__/* .realClock */ .d })
        : undefined;
    const result = { verdict: outcome.verdict.kind, reports, comment: comment ?? null };
    edge.print(switches.has('json') ? `${JSON.stringify(result)}\n` : (0,_reports_terminal_result_table_js__WEBPACK_IMPORTED_MODULE_8__/* .resultTable */ .A)(outcome, edge.look));
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
    if (found.size > _reports_results_file_read_results_json_js__WEBPACK_IMPORTED_MODULE_6__/* .resultsJsonLimitBytes */ .f) {
        throw refuse(`is larger than ${(0,_domain_words_format_bytes_js__WEBPACK_IMPORTED_MODULE_12__/* .formatBytes */ .z)(_reports_results_file_read_results_json_js__WEBPACK_IMPORTED_MODULE_6__/* .resultsJsonLimitBytes */ .f)}; give the results.json of a run.`);
    }
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch((error) => {
        throw refuse(`can't be read: ${reasonOf(error)}`);
    });
    return (0,_reports_results_file_read_results_json_js__WEBPACK_IMPORTED_MODULE_6__/* .readResultsJson */ .$)(text, JSON.stringify(name));
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
