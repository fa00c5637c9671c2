export const id = "plan-command";
export const ids = ["plan-command"];
export const modules = {

/***/ 21445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planCommand: () => (/* binding */ planCommand)
});

// EXTERNAL MODULE: ./build/domain/outcome.js
var domain_outcome = __webpack_require__(93153);
// EXTERNAL MODULE: ./build/domain/version.js
var version = __webpack_require__(38729);
// EXTERNAL MODULE: ./build/domain/judge/threshold-rules.js
var threshold_rules = __webpack_require__(97424);
// EXTERNAL MODULE: ./build/domain/words/plural.js
var plural = __webpack_require__(26457);
// EXTERNAL MODULE: ./build/domain/words/quote-word.js
var quote_word = __webpack_require__(35676);
;// CONCATENATED MODULE: ./build/reports/facts/red-rules.js



/** What can turn a run under this policy red, a clause each. Foreign text. */
function redRules(gate) {
    const own = [...Object.keys(gate.categories), ...Object.keys(gate.tests)];
    return [
        ...['alert', 'warning'].flatMap((word) => tellLimit(gate, word)),
        ...(own.length > 0
            ? [`what the rules of their own of ${own.map(quote_word/* quoteWord */.X).join(', ')} count as too many findings`]
            : []),
        ...tellBaseline(gate),
        `fewer than ${(0,plural/* plural */.L)(gate.minTests, 'judged test case')} (an error)`,
        'a category, test, protected feature or metric that is asked for by name and judged nowhere (an error)',
    ];
}
function tellLimit(gate, word) {
    const limit = (0,threshold_rules/* limitOf */.L)(gate, word);
    if (limit === Infinity)
        return [];
    const verb = limit > 1 ? 'are' : 'is';
    const since = gate.baseline.kind === 'none' ? '' : ` that ${verb} new or worse than in the baseline`;
    return [`${limit === 0 ? `any ${word}` : `more than ${(0,plural/* plural */.L)(limit, word)}`}${since}`];
}
/** Alerts for what got worse; `tellLimit` says how many are too many. */
function tellBaseline({ baseline, evidence, maxDrop, onLostCoverage, onMissingBaseline, }) {
    if (baseline.kind === 'none')
        return [];
    const drops = [
        `${maxDrop.overall}`,
        ...Object.entries(maxDrop.metrics).map(([metric, drop]) => `${(0,quote_word/* quoteWord */.X)(metric)} ${drop}`),
    ].join(', ');
    return [
        evidence === 'worse'
            ? `a metric that surely dropped since ${nameOf(baseline)}, by more than ${drops} (max-drop): an alert`
            : `a metric not proven to have dropped by at most ${drops} (max-drop) since ${nameOf(baseline)}: an alert`,
        ...(onLostCoverage === 'fail'
            ? ["whole tests, or more than a tenth of the baseline's cases, not judged: an alert"]
            : []),
        ...(onMissingBaseline === 'fail' ? ['a baseline that is not there (an error)'] : []),
    ];
}
function nameOf(baseline) {
    switch (baseline.kind) {
        case 'file':
            return baseline.path;
        case 'test-run':
            return `the test run ${baseline.id}`;
        case 'branch':
            return `the branch ${baseline.name}`;
    }
}

// EXTERNAL MODULE: ./build/domain/words/log-safe.js
var log_safe = __webpack_require__(85815);
// EXTERNAL MODULE: ./build/reports/facts/rules-in-force.js
var rules_in_force = __webpack_require__(97637);
// EXTERNAL MODULE: ./build/reports/facts/test-title.js
var test_title = __webpack_require__(50357);
// EXTERNAL MODULE: ./build/reports/safe-text/clean-text.js
var clean_text = __webpack_require__(12829);
// EXTERNAL MODULE: ./build/reports/terminal/wrap-text.js
var wrap_text = __webpack_require__(75573);
;// CONCATENATED MODULE: ./build/reports/terminal/foreseen-lines.js







/** Of one reason, so that what would run stays in sight. */
const shownLeftOut = 6;
/** What a run would do, for a person at a terminal. */
function foreseenLines(outcome, foreseen, look) {
    const { asked } = outcome;
    const item = (text) => (0,wrap_text/* hangText */.A)('- ', (0,log_safe/* logSafe */.s)((0,clean_text/* cleanLine */.O)(text, rules_in_force/* rulesLength */.Q)), look.width);
    const section = (head, items) => items.length === 0 ? [] : ['', look.paint('bold', head), ...items.flatMap(item)];
    const rules = (0,rules_in_force/* rulesInForce */.C)(outcome);
    return [
        ...(0,wrap_text/* hangText */.A)('', `Nothing was tested or made. A run on the ${asked?.target ?? ''} would do this.`, look.width),
        ...section('Found', foreseen.facts),
        ...testLines(foreseen.tests, section),
        ...section(redHead(asked?.gate.mode), asked ? redRules(asked.gate) : []),
        ...section('Otherwise than by default', rules === '' ? [] : [rules]),
    ];
}
function redHead(mode) {
    return mode === 'report' ? 'Would turn it red, were it not for mode report' : 'Can turn it red';
}
function testLines(tests, section) {
    if (!tests)
        return [];
    const running = tests.filter(({ whyNot }) => whyNot === undefined);
    const byCategory = groupBy(running, ({ category }) => category);
    const byReason = groupBy(tests.filter(({ whyNot }) => whyNot !== undefined), ({ whyNot = '' }) => whyNot);
    const told = (groups, most) => [...groups].map(([name, group]) => `${name} (${group.length}): ${listTypes(group, most)}`);
    return [
        ...section(`${(0,plural/* plural */.L)(running.length, 'test')} would run`, told(byCategory, Infinity)),
        ...section(`${(0,plural/* plural */.L)(tests.length - running.length, 'test')} would not`, told(byReason, shownLeftOut)),
    ];
}
function listTypes(tests, most) {
    const hidden = tests.length - most;
    const shown = tests.slice(0, most).map(({ testType }) => (0,test_title/* testTitle */.XF)(testType));
    return [...shown, ...(hidden > 0 ? [`and ${hidden} more`] : [])].join('; ');
}
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items)
        groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
    return groups;
}

// EXTERNAL MODULE: ./build/reports/terminal/result-table.js + 3 modules
var result_table = __webpack_require__(78203);
// EXTERNAL MODULE: ./build/cli/run-given.js
var run_given = __webpack_require__(4708);
;// CONCATENATED MODULE: ./build/cli/plan-command.js






/** `plan`: what a run would do. Looks as `validate` does; writes and makes nothing. */
async function planCommand(given, edge) {
    const { outcome } = await (0,run_given/* runGiven */.x)(given, edge, given.values, 'foresee');
    const { verdict, foreseen } = outcome;
    const isJson = given.switches.has('json');
    if (foreseen && verdict.kind !== 'error') {
        if (isJson)
            edge.print(`${JSON.stringify(toData(outcome, foreseen), undefined, 1)}\n`);
        else
            edge.print(`${foreseenLines(outcome, foreseen, edge.look).join('\n')}\n`);
        return 0;
    }
    if (!isJson || (0,domain_outcome/* isJudged */.s)(verdict))
        edge.print((0,result_table/* resultTable */.A)(outcome, edge.look));
    else
        edge.print(`${JSON.stringify(whyNoPlan(verdict))}\n`);
    return verdict.kind === 'error' ? 2 : 0;
}
function whyNoPlan(verdict) {
    const { kind, reason } = verdict;
    return kind === 'error' ? { error: { code: verdict.code, message: reason } } : { skipped: reason };
}
function toData({ asked, tested }, { facts, tests, sizes }) {
    const data = (role) => {
        const name = tested?.[role]?.name;
        return name === undefined ? null : { name, ...sizes?.[role] };
    };
    return {
        version: version/* version */.r,
        target: asked?.target,
        run: asked?.run.name,
        mode: asked?.gate.mode,
        model: tested?.model?.name ?? null,
        reference: data('reference'),
        evaluation: data('evaluation'),
        facts,
        // Null where they are chosen elsewhere.
        tests: tests?.map(({ whyNot, testType, title, category }) => ({
            testType,
            title,
            category,
            wouldRun: whyNot === undefined,
            whyNot: whyNot ?? null,
        })) ?? null,
        canTurnRed: asked && redRules(asked.gate),
        otherThanDefault: asked?.rules,
    };
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
