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
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34498);
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


/***/ }),

/***/ 98182:
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
