export const id = "report-command";
export const ids = ["report-command"];
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
/* harmony import */ var _domain_words_format_bytes_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2210);
/* harmony import */ var _github_post_comment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4575);
/* harmony import */ var _surroundings_real_world_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4138);
/* harmony import */ var _reports_results_file_read_results_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5938);
/* harmony import */ var _reports_report_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1893);
/* harmony import */ var _reports_report_list_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3825);
/* harmony import */ var _reports_terminal_result_table_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6537);
/* harmony import */ var _surroundings_store_reports_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2233);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8455);
/* harmony import */ var _flag_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5643);













/** `report`: the reports of a run again, from its results.json, and the comment. Throws InputError for the file. */
async function reportCommand({ operand = '', values, switches }, edge) {
    const { log, env, workspace } = edge;
    const token = values['github-token'] ?? env.GITHUB_TOKEN ?? '';
    log.mask(token);
    const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, (0,_flag_js__WEBPACK_IMPORTED_MODULE_11__/* .readFlag */ .fG)(_commands_js__WEBPACK_IMPORTED_MODULE_10__/* .reportFlags */ .kY['report-dir'], values['report-dir']) ?? 'model-gate-report');
    const asked = (0,_flag_js__WEBPACK_IMPORTED_MODULE_11__/* .readFlag */ .fG)(_commands_js__WEBPACK_IMPORTED_MODULE_10__/* .reportFlags */ .kY.format, values.format);
    const formats = asked ?? _reports_report_list_js__WEBPACK_IMPORTED_MODULE_7__/* .reportFormats */ .z.filter((format) => format !== 'json');
    const source = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, operand);
    const outcome = await readOutcome(source, operand);
    const files = (0,_reports_report_files_js__WEBPACK_IMPORTED_MODULE_6__/* .reportsFor */ .D)(outcome).filter(({ format }) => format !== undefined && formats.includes(format));
    const without = asked?.filter((format) => !files.some((file) => file.format === format)) ?? [];
    if (without.length > 0)
        log.warning(`A run that judged nothing has no such report: ${without.join(', ')}.`);
    for (const { name } of files)
        await refuseSource(source, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name));
    const reports = await (0,_surroundings_store_reports_js__WEBPACK_IMPORTED_MODULE_9__/* .storeReports */ .$)(outcome, dir, log, files);
    const key = (0,_flag_js__WEBPACK_IMPORTED_MODULE_11__/* .readFlag */ .fG)(_commands_js__WEBPACK_IMPORTED_MODULE_10__/* .reportFlags */ .kY['comment-key'], values['comment-key']);
    const when = (0,_flag_js__WEBPACK_IMPORTED_MODULE_11__/* .readFlag */ .fG)(_commands_js__WEBPACK_IMPORTED_MODULE_10__/* .reportFlags */ .kY['comment-when'], values['comment-when']);
    const comment = switches.has('comment')
        ? await (0,_github_post_comment_js__WEBPACK_IMPORTED_MODULE_3__/* .postReportComment */ .u)(outcome, { when, key }, { token, env, log, clock: _surroundings_real_world_js__WEBPACK_IMPORTED_MODULE_4__/* .realClock */ .dQ })
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
    if (found.size > _reports_results_file_read_results_json_js__WEBPACK_IMPORTED_MODULE_5__/* .resultsJsonLimitBytes */ .f) {
        throw refuse(`is larger than ${(0,_domain_words_format_bytes_js__WEBPACK_IMPORTED_MODULE_12__/* .formatBytes */ .z)(_reports_results_file_read_results_json_js__WEBPACK_IMPORTED_MODULE_5__/* .resultsJsonLimitBytes */ .f)}; give the results.json of a run.`);
    }
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch((error) => {
        throw refuse(`can't be read: ${reasonOf(error)}`);
    });
    return (0,_reports_results_file_read_results_json_js__WEBPACK_IMPORTED_MODULE_5__/* .readResultsJson */ .$)(text, JSON.stringify(name));
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

/***/ 8209:
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

/***/ 4138:
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
