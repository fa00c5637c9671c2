export const id = "init-command+plan-command+publish-run+report-command+run-command";
export const ids = ["init-command+plan-command+publish-run+report-command+run-command"];
export const modules = {

/***/ 29631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ unitOfDrop)
/* harmony export */ });
/* harmony import */ var _metrics_metric_directions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25694);
/* harmony import */ var _own_metric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53226);


/**
 * How much of a metric's own unit a drop of 1 is: errors in the label's unit drop by parts of the span of the labels, all
 * others by their own. `undefined` where nothing changed, which tells no unit.
 */
function unitOfDrop({ metric, worseWhen, baseline, current, drop, }) {
    if ((0,_own_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .isOwnMetric */ .FN)(metric))
        return (0,_own_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .unitOfOwnDrop */ .td)((0,_own_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .ownMetricName */ .OG)(metric), worseWhen, baseline);
    if (!_metrics_metric_directions_js__WEBPACK_IMPORTED_MODULE_0__/* .unitMetrics */ .kn.includes(metric))
        return 1;
    return drop === 0 ? undefined : Math.abs((current - baseline) / drop);
}


/***/ }),

/***/ 88714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ GitHubError)
/* harmony export */ });
/** A request to GitHub failed, after what retries there are. `status` is `undefined` when there was no answer. */
class GitHubError extends Error {
    status;
    name = 'GitHubError';
    constructor(status, message, options) {
        super(message, options);
        this.status = status;
    }
}


/***/ }),

/***/ 61904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ loadOctokit)
/* harmony export */ });
/* harmony import */ var _github_api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88714);

/** Loaded only where it is needed, since most runs publish no comment. Throws GitHubError. */
async function loadOctokit() {
    try {
        return await Promise.all(/* import() */[__webpack_require__.e("undici"), __webpack_require__.e("actions-artifact+actions-github")]).then(__webpack_require__.bind(__webpack_require__, 61351));
    }
    catch (error) {
        // It reads the event's file when it is loaded, and that may be broken.
        throw new _github_api_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y(undefined, `Octokit can't be loaded: ${String(error)}`, { cause: error });
    }
}


/***/ }),

/***/ 10898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ openGitHubApi)
});

// EXTERNAL MODULE: ./build/github/github-api.js
var github_api = __webpack_require__(88714);
// EXTERNAL MODULE: ./build/github/load-octokit.js
var load_octokit = __webpack_require__(61904);
;// CONCATENATED MODULE: ./build/github/retry-delay.js
const maxAttempts = 4;
const serverFaults = [500, 502, 503, 504];
/**
 * How long to wait before the same request is sent again, in milliseconds; `undefined` when it must not be. A refusal
 * by a rate limit says itself how long; else 1, 2, 4 seconds. A created comment is not created again: whether the
 * first one exists only a look at the list can tell.
 * Source: GitHub REST documentation, "Rate limits for the REST API", "Exceeding the rate limit".
 */
function retryDelayMs(failed, nowMs) {
    const { method, status, attempt } = failed;
    if (attempt >= maxAttempts)
        return undefined;
    if (status === 403 || status === 429)
        return rateLimitDelayMs(failed, nowMs);
    const isFault = status === undefined || serverFaults.includes(status);
    return isFault && method !== 'POST' ? 1000 * 2 ** (attempt - 1) : undefined;
}
function rateLimitDelayMs({ status, headers, message }, nowMs) {
    const retryAfterSeconds = seconds(headers['retry-after']);
    if (retryAfterSeconds !== undefined)
        return retryAfterSeconds * 1000;
    const resetSeconds = seconds(headers['x-ratelimit-reset']);
    if (String(headers['x-ratelimit-remaining']) === '0' && resetSeconds !== undefined)
        return Math.max(resetSeconds * 1000 - nowMs, 1000);
    return status === 429 || /secondary rate limit/i.test(message) ? 60_000 : undefined;
}
function seconds(value) {
    return /^\d{1,12}$/.test(String(value)) ? Number(value) : undefined;
}

;// CONCATENATED MODULE: ./build/github/open-octokit.js



/** All of publishing, with its waits, takes no longer than this. */
const budgetMs = 60_000;
const requestTimeoutMs = 20_000;
/**
 * Octokit with our own limits of time and our own retries, so that all of its requests together end within a minute; one that
 * fails does so with GitHubError, as does Octokit when it can't be loaded.
 */
async function openOctokit({ token, apiUrl, clock }) {
    const { getOctokit } = await (0,load_octokit/* loadOctokit */.m)();
    const octokit = getOctokit(token, { baseUrl: apiUrl, log: silent });
    const deadlineMs = clock.now() + budgetMs;
    octokit.hook.wrap('request', async (request, options) => {
        for (let attempt = 1;; attempt++) {
            const signal = AbortSignal.timeout(Math.max(Math.min(requestTimeoutMs, deadlineMs - clock.now()), 1));
            // Octokit's hooks share one `options`; a copy would be dropped by the next hook, and the signal with it.
            options.request = { ...options.request, signal };
            try {
                return await request(options);
            }
            catch (error) {
                const failure = describe(error, options.method, options.url);
                const delayMs = retryDelayMs({ ...failure, method: options.method, attempt }, clock.now());
                if (delayMs === undefined || clock.now() + delayMs >= deadlineMs)
                    throw new github_api/* GitHubError */.y(failure.status, failure.message, { cause: error });
                await clock.sleep(delayMs);
            }
        }
    });
    return octokit;
}
const silent = {
    debug: () => undefined,
    info: () => undefined,
    warn: () => undefined,
    error: () => undefined,
};
/** Octokit's error as plain data. Its own message may hold a whole page of a proxy, so it is cut. */
function describe(error, method, url) {
    const { status, message, response } = error;
    // Octokit gives a failed connection the status 500, but then there is no answer.
    const answered = response !== undefined && typeof status === 'number';
    const words = String(message).replaceAll(/\s+/g, ' ').slice(0, 300);
    return {
        status: answered ? status : undefined,
        headers: response?.headers ?? {},
        message: `${method} ${url}: ${answered ? `${status} ` : ''}${words}`,
    };
}

;// CONCATENATED MODULE: ./build/github/read-within.js

/** All of an artifact that has no more than `limitBytes`. Throws GitHubError. */
async function readWithin(body, limitBytes) {
    const chunks = [];
    let size = 0;
    try {
        for await (const chunk of body) {
            size += chunk.length;
            if (size > limitBytes)
                throw new Error(`it has more than ${limitBytes} bytes`);
            chunks.push(chunk);
        }
    }
    catch (error) {
        throw new github_api/* GitHubError */.y(200, `The artifact could not be read: ${String(error)}`, { cause: error });
    }
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./build/github/to-comment.js
/** Of what GitHub tells of a comment, what we need; one of a deleted account has no author. */
function toComment({ id, body, user }) {
    return { id, body: body ?? '', author: user ? { id: user.id, login: user.login } : undefined };
}

;// CONCATENATED MODULE: ./build/github/open-github-api.js




/**
 * GitHub's API through Octokit, and through the proxy of the environment. Throws GitHubError when `repository` is no `owner/name`, or Octokit can't be loaded.
 */
async function openGitHubApi({ repository, ...access }) {
    const [, owner = '', repo = ''] = /^([\w.-]+)\/([\w.-]+)$/.exec(repository) ?? [];
    if (!owner)
        throw new github_api/* GitHubError */.y(undefined, `${JSON.stringify(repository)} is no repository of GitHub`);
    const octokit = await openOctokit(access);
    const { actions, issues, pulls, repos } = octokit.rest;
    return {
        viewer: async () => {
            try {
                const answer = await octokit.graphql('query { viewer { login databaseId } }');
                return toViewer(answer);
            }
            catch {
                // It only spares a second comment, which upsertComment would remove again.
                return undefined;
            }
        },
        listComments: async (pullNumber) => {
            const all = await octokit.paginate(issues.listComments, {
                owner,
                repo,
                issue_number: pullNumber,
                per_page: 100,
            });
            return all.map(toComment).sort((a, b) => a.id - b.id);
        },
        createComment: async (pullNumber, body) => toComment((await issues.createComment({ owner, repo, issue_number: pullNumber, body })).data),
        updateComment: async (commentId, body) => {
            await issues.updateComment({ owner, repo, comment_id: commentId, body });
        },
        deleteComment: async (commentId) => {
            await issues.deleteComment({ owner, repo, comment_id: commentId });
        },
        latestCommits: async (branch) => {
            // In full, or a tag of the same name would win.
            const sha = `refs/heads/${branch}`;
            const { data } = await repos.listCommits({ owner, repo, sha, per_page: 100 });
            return data.map((commit) => commit.sha);
        },
        fileAt: async (ref, path) => {
            try {
                const { data } = await repos.getContent({ owner, repo, path, ref });
                if (!Array.isArray(data) && data.type === 'file' && data.encoding === 'base64')
                    return Buffer.from(data.content, 'base64');
            }
            catch (error) {
                if (error instanceof github_api/* GitHubError */.y && error.status === 404)
                    return undefined;
                throw error;
            }
            throw new github_api/* GitHubError */.y(200, `${JSON.stringify(path)} is no file of at most 1 MiB there`);
        },
        successfulRuns: async (workflow_id, branch) => {
            const asked = { owner, repo, workflow_id, branch, status: 'success', per_page: 30 };
            const { data } = await actions.listWorkflowRuns({ ...asked, exclude_pull_requests: true });
            return data.workflow_runs.map((run) => ({
                id: run.id,
                headSha: run.head_sha,
                event: run.event,
                headRepository: nameOf(run.head_repository),
            }));
        },
        artifactsOf: async (run_id, name) => {
            const { data } = await actions.listWorkflowRunArtifacts({ owner, repo, run_id, name, per_page: 100 });
            return data.artifacts
                .map((one) => ({
                id: one.id,
                size: one.size_in_bytes,
                isExpired: one.expired,
                digest: one.digest ?? undefined,
            }))
                .sort((a, b) => b.id - a.id);
        },
        downloadArtifact: async (artifact_id, limitBytes) => {
            // Redirected to a signed link elsewhere, where fetch doesn't take the token along.
            const asked = { owner, repo, artifact_id, archive_format: 'zip' };
            const answer = await actions.downloadArtifact({
                ...asked,
                request: { parseSuccessResponseBody: false },
            });
            return readWithin(answer.data, limitBytes);
        },
        openPullRequests: async (head) => {
            const { data } = await pulls.list({ owner, repo, state: 'open', head, per_page: 100 });
            return data.map(({ number, head: { sha, repo: headRepo } }) => ({
                number,
                headSha: sha,
                headRepository: nameOf(headRepo),
            }));
        },
    };
}
/** A fork that was deleted is null, which the published types don't know. */
const nameOf = (repository) => repository?.full_name;
/** Who the token speaks for; `undefined` where the answer does not tell. */
function toViewer(answer) {
    const viewer = answer
        .viewer;
    if (typeof viewer?.login !== 'string')
        return undefined;
    return {
        login: viewer.login,
        id: typeof viewer.databaseId === 'number' ? viewer.databaseId : undefined,
    };
}


/***/ }),

/***/ 62645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zm: () => (/* binding */ loadForComment),
  Gy: () => (/* binding */ postComment),
  u3: () => (/* binding */ postReportComment)
});

// EXTERNAL MODULE: ./build/github/workflow-event.js
var workflow_event = __webpack_require__(38016);
;// CONCATENATED MODULE: ./build/github/find-pull-request.js

/** Whether a look at GitHub could find a pull request for this event. */
function mayHavePullRequest(event) {
    return numberOf(event) !== undefined || event.name === 'workflow_run';
}
/**
 * The number of the pull request that the workflow runs for; `undefined` when there is none, or no single one. Of a
 * `workflow_run` it is the open one with the head of the triggering run: GitHub tells that head, so no artifact can
 * choose where the comment goes. It is looked for by branch, since GitHub's list by commit doesn't know commits of
 * forks. Throws GitHubError.
 */
async function findPullRequest(event, api) {
    if (event.name !== 'workflow_run')
        return numberOf(event);
    const run = (0,workflow_event/* valueAt */.fK)(event.payload, 'workflow_run');
    const headSha = (0,workflow_event/* textAt */.$6)(run, 'head_sha');
    const branch = (0,workflow_event/* textAt */.$6)(run, 'head_branch');
    const repository = (0,workflow_event/* textAt */.$6)(run, 'head_repository', 'full_name');
    const owner = (0,workflow_event/* textAt */.$6)(run, 'head_repository', 'owner', 'login');
    if (!headSha || !branch || !repository || !owner)
        return undefined;
    const found = (await api.openPullRequests(`${owner}:${branch}`)).filter((pull) => pull.headSha === headSha && pull.headRepository === repository);
    return found.length === 1 ? found[0]?.number : undefined;
}
function numberOf({ name, payload, ref }) {
    // The comment of an issue says the same of a pull request, but for this member.
    const isIssue = name === 'issue_comment' && (0,workflow_event/* valueAt */.fK)(payload, 'issue', 'pull_request') !== undefined;
    const given = /^pull_request/.test(name)
        ? (0,workflow_event/* valueAt */.fK)(payload, 'pull_request', 'number')
        : isIssue
            ? (0,workflow_event/* valueAt */.fK)(payload, 'issue', 'number')
            : undefined;
    const number = given ?? Number(/^refs\/pull\/(\d{1,9})\/(?:merge|head)$/.exec(ref)?.[1] ?? NaN);
    return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : undefined;
}
/** Whether the pull request comes from a fork, whose workflows get a token that only reads. */
function isForkEvent({ name, payload, repository }) {
    const head = (0,workflow_event/* textAt */.$6)(payload, 'pull_request', 'head', 'repo', 'full_name');
    const isPull = name !== 'pull_request_target' && (0,workflow_event/* valueAt */.fK)(payload, 'pull_request') !== undefined;
    return isPull && head !== repository;
}

// EXTERNAL MODULE: ./build/github/github-api.js
var github_api = __webpack_require__(88714);
;// CONCATENATED MODULE: ./build/github/tell-refusal.js


/**
 * Tells in the log why there is no comment, so that it can't change the verdict. On forks a token that only reads is
 * the rule, and no contributor can change it, so there it is no warning. Throws what is no GitHubError again.
 */
function tellRefusal(error, event, log) {
    if (!(error instanceof github_api/* GitHubError */.y))
        throw error;
    const isFork = isForkEvent(event);
    log[isFork && error.status === 403 ? 'info' : 'warning'](explainRefusal(error, isFork));
    return 'skipped';
}
/** Why GitHub refused the comment, and what to change. */
function explainRefusal(error, isFork) {
    return `The pull-request comment could not be published: ${error.message}. ${remedyFor(error, isFork)} The report is in the job summary.`;
}
function remedyFor({ status, message }, isFork) {
    if (status === undefined)
        return 'GitHub could not be reached.';
    if (status === 429 || /rate limit/i.test(message))
        return 'GitHub limits the rate of requests; run the job again later.';
    if (/locked/i.test(message))
        return 'The conversation is locked: unlock it to allow comments.';
    if (/archived/i.test(message))
        return 'An archived repository takes no comments.';
    if (status === 403 && isFork)
        return 'The token of a pull request from a fork only reads: post the comment from a workflow_run workflow with `model-gate report results.json --comment`.';
    if (status === 401 || status === 403 || status === 404)
        return 'The token needs `permissions: pull-requests: write` in the workflow.';
    if (status >= 500)
        return 'GitHub has trouble; run the job again later.';
    return '';
}

// EXTERNAL MODULE: ./build/github/load-octokit.js
var load_octokit = __webpack_require__(61904);
// EXTERNAL MODULE: ./build/github/open-github-api.js + 4 modules
var open_github_api = __webpack_require__(10898);
// EXTERNAL MODULE: ./build/domain/outcome.js
var domain_outcome = __webpack_require__(93153);
// EXTERNAL MODULE: ./build/reports/safe-text/escape-html.js
var escape_html = __webpack_require__(60299);
// EXTERNAL MODULE: ./build/reports/markdown/fit-sections.js
var fit_sections = __webpack_require__(43680);
// EXTERNAL MODULE: ./build/reports/markdown/case-folds.js
var case_folds = __webpack_require__(75315);
// EXTERNAL MODULE: ./build/reports/markdown/comparison-section.js
var comparison_section = __webpack_require__(14781);
// EXTERNAL MODULE: ./build/reports/markdown/finding-sections.js
var finding_sections = __webpack_require__(78806);
// EXTERNAL MODULE: ./build/reports/facts/measured-share.js
var measured_share = __webpack_require__(31016);
// EXTERNAL MODULE: ./build/reports/facts/source-facts.js
var source_facts = __webpack_require__(24901);
// EXTERNAL MODULE: ./build/reports/markdown/result-sections.js + 1 modules
var result_sections = __webpack_require__(82345);
// EXTERNAL MODULE: ./build/reports/markdown/verdict-sections.js
var verdict_sections = __webpack_require__(14198);
;// CONCATENATED MODULE: ./build/reports/markdown/comment.js










/** GitHub's limit for a comment, in characters; the hidden marker counts, too. */
const commentLimitCharacters = 65_536;
/** As many as a reader of a pull request scrolls past. */
const defaultCommentLength = 10_000;
const whole = 'the job summary';
/**
 * The pull-request comment without its hidden marker: verdict and reason first, then what counts, then folded what
 * does not. Never over the limit; verdict, counts and links stay whatever else must go.
 */
function renderComment(outcome, { limitCharacters, links }) {
    const { verdict, results } = outcome;
    const first = [(0,verdict_sections/* heading */.R_)(outcome), (0,verdict_sections/* explanation */.Qb)(outcome), (0,verdict_sections/* rulesLine */.U4)(outcome)];
    const linked = linkLine(outcome, links);
    if (!(0,domain_outcome/* isJudged */.s)(verdict)) {
        const found = [(0,finding_sections/* findingTable */.ck)(outcome, whole), (0,result_sections/* categoryTable */.d)(outcome)];
        return (0,fit_sections/* fitSections */.WK)([...first, linked, ...found, about(outcome)], limitCharacters, fit_sections/* utf16Units */.q0);
    }
    const sections = [
        ...first,
        ...(0,comparison_section/* comparisonSections */.w)(verdict, whole),
        linked,
        (0,verdict_sections/* comparisonLine */.iF)(verdict),
        (0,verdict_sections/* notes */.Q2)(verdict, results),
        (0,finding_sections/* findingTable */.ck)(outcome, whole),
        (0,finding_sections/* furtherFindings */.JT)(outcome, whole),
        (0,result_sections/* categoryTable */.d)(outcome),
        (0,result_sections/* modelTable */.C)(results),
        (0,case_folds/* uncertainFold */.be)(verdict, whole),
        (0,case_folds/* fixedFold */.cu)(verdict, whole),
        (0,case_folds/* knownFold */.Zn)(verdict, whole),
        (0,case_folds/* ignoredFold */.e$)(verdict, whole),
        (0,case_folds/* skippedFold */.wb)(results, whole),
        about(outcome),
    ];
    return (0,fit_sections/* fitSections */.WK)(sections, limitCharacters, fit_sections/* utf16Units */.q0);
}
/** What a comment about findings becomes once the run passes again: two lines, and the rules where they are others. */
function renderPassingNote(outcome, links) {
    const { verdict } = outcome;
    const counts = (0,domain_outcome/* isJudged */.s)(verdict) && outcome.results !== undefined ? (0,verdict_sections/* countsLine */.J7)(verdict) : '';
    const share = (0,measured_share/* measuredShare */.W)(verdict);
    const sections = [
        { rank: 0, head: `## ✅ Model gate passes now${share && ` (${share})`}` },
        { rank: 0, head: counts && `<p>${counts}</p>` },
        (0,verdict_sections/* rulesLine */.U4)(outcome),
        linkLine(outcome, links),
        about(outcome),
    ];
    return (0,fit_sections/* fitSections */.WK)(sections, commentLimitCharacters, fit_sections/* utf16Units */.q0);
}
function linkLine({ results }, links) {
    const testRunUrl = links.testRunUrl ?? results?.testRun.webUrl ?? '';
    const shown = [
        ['Job summary', links.summaryUrl],
        ['HTML report', links.artifactUrl],
        // The cluster's own word, or a file's: a reader sees where it leads.
        [`Test run on ${hostOf(testRunUrl)}`, testRunUrl],
    ];
    const text = shown.filter(([, url]) => (0,escape_html/* isWebAddress */.d3)(url)).map(([label, url]) => (0,escape_html/* link */.nf)(label, url));
    return { rank: 0, head: text.length === 0 ? '' : `<p>${text.join(' · ')}</p>` };
}
function hostOf(url) {
    return URL.canParse(url) ? new URL(url).host : '';
}
function about(outcome) {
    const { asked } = outcome;
    const name = (0,escape_html/* code */.aY)(asked?.run.name ?? '', 120);
    // Of what ran here, the files say more than the engine does.
    const facts = (0,source_facts/* sourceFacts */.t)(outcome);
    const told = facts.length > 0
        ? facts.map(([label, origin]) => `${label.toLowerCase()} ${(0,escape_html/* code */.aY)(origin, 120)}`).join(', ')
        : `on ${(0,escape_html/* code */.aY)(asked?.target ?? '')}`;
    return { rank: 1, head: name && `<p><sub>${name}${facts.length > 0 ? ':' : ''} ${told}</sub></p>` };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/github/comment-mark.js

const statePattern = /^<!-- model-gate-state:\{"verdict":"(passed|failed|skipped|error)","findings":"([0-9a-f]{16})","form":"(report|note)"(?:,"writer":\{"run":"([0-9a-f]{16})","gate":"([0-9a-f]{16})"\})?\} -->$/;
/** The comment's first line: what tells it from the comments of other gates. The key itself stays out, being foreign. */
function commentMarker(key) {
    return `<!-- model-gate:${shortHash(key)} -->`;
}
/** The hidden line before the text of a gate. */
function stateMark({ verdict, findings, form, writer }) {
    return `<!-- model-gate-state:${JSON.stringify({ verdict, findings, form, writer })} -->`;
}
/** What the hidden line remembers; `undefined` when somebody has changed it. */
function readStateMark(line) {
    const [, verdict, findings, form, run, gate] = statePattern.exec(line) ?? [];
    if (findings === undefined)
        return undefined;
    const writer = run === undefined || gate === undefined ? undefined : { run, gate };
    return { verdict: verdict, findings, form: form, writer };
}
/** 16 hexadecimal digits. */
function shortHash(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 16);
}

;// CONCATENATED MODULE: ./build/github/comment-sections.js

// Foreign text never has a line like it: its angle brackets are escaped.
const between = '\n---\n\n';
const nextSection = new RegExp(`${between}(?=<!-- model-gate-state:)`);
function writeSections(key, sections) {
    const texts = sections.map(({ state, text }) => `${stateMark(state)}\n${text}`);
    return `${commentMarker(key)}\n${texts.join(between)}`;
}
/** None when somebody has changed the hidden line at the top. */
function readSections(body) {
    const [, ...lines] = body.replaceAll('\r\n', '\n').split('\n');
    const sections = lines
        .join('\n')
        .split(nextSection)
        .map((section) => {
        const end = `${section}\n`.indexOf('\n');
        return { state: readStateMark(section.slice(0, end)), text: section.slice(end + 1) };
    });
    return sections[0]?.state === undefined ? [] : sections.filter(isKnown);
}
function isKnown(section) {
    return section.state !== undefined;
}
/** Those that other gates of the same workflow run wrote: other legs of a matrix, say. */
function ofOtherLegs(sections, writer) {
    return sections.filter(({ state }) => {
        const there = state.writer;
        return there !== undefined && there.run === writer?.run && there.gate !== writer.gate;
    });
}
/** The section of this gate, of this run or of one before it. */
function ofGate(sections, writer) {
    return sections.find(({ state }) => state.writer !== undefined && state.writer.gate === writer?.gate);
}

;// CONCATENATED MODULE: ./build/github/beside-other-legs.js

/** More legs than that find no room: each would have a line or two. */
const mostSections = 20;
/**
 * The comment that tells of this gate and of the other gates of the same workflow run that did not pass. One that passes
 * takes no failure back and adds nothing to it. `there`: what stands there now. The order of the sections hangs on the
 * gates alone, not on which of them ends first.
 */
function besideOtherLegs(key, own, there) {
    const { state, render, mostCharacters } = own;
    const failed = failedLegs(there, state);
    const isFull = failed.length >= mostSections;
    if (failed.length > 0 && (state.verdict === 'passed' || isFull))
        return writeSections(key, failed);
    const all = [{ state, text: '' }, ...failed];
    const marksLength = writeSections(key, all.map((section) => ({ ...section, text: '' }))).length;
    // GitHub counts characters; counted in UTF-16 units, as here, a text is never shorter.
    const room = mostCharacters - marksLength;
    const carried = failed.map((section) => shorten(section, Math.floor(room / all.length)));
    const taken = carried.reduce((sum, { text }) => sum + text.length, 0);
    return writeSections(key, [{ state, text: render(room - taken) }, ...carried].sort(byGate));
}
/** The other gates of its run that did not pass, as the comment tells them. */
function failedLegs(there, { writer }) {
    const others = ofOtherLegs(readSections(there ?? ''), writer);
    return others.filter(({ state }) => state.verdict !== 'passed');
}
/** The whole text, else its heading, and the reason and the counts where they stand in one paragraph. */
function shorten(section, room) {
    if (section.text.length <= room)
        return section;
    const [heading = '', reason = ''] = section.text.split('\n\n', 2);
    const brief = reason.startsWith('<p>') ? `${heading}\n\n${reason}\n` : `${heading}\n`;
    return { ...section, text: [brief, `${heading}\n`].find((text) => text.length <= room) ?? '' };
}
function byGate(a, b) {
    const [gateA = '', gateB = ''] = [a.state.writer?.gate, b.state.writer?.gate];
    return gateA < gateB ? -1 : Number(gateA > gateB);
}

// EXTERNAL MODULE: ./build/domain/judge/case-name.js
var case_name = __webpack_require__(74161);
;// CONCATENATED MODULE: ./build/github/hash-findings.js



/**
 * The set of findings as 16 hexadecimal digits: which cases, with which severity, in any order. Ids are left out, being
 * positions, and measured numbers, which move a little with each run. Of an error its code stands for the findings.
 */
function hashFindings(verdict) {
    if (verdict.kind === 'error')
        return shortHash(`error ${verdict.code}`);
    if (!(0,domain_outcome/* isJudged */.s)(verdict))
        return shortHash('[]');
    const cases = verdict.findings.map(({ severity, testCase }) => {
        const { testType, category, features } = testCase;
        const name = (0,case_name/* subsetOf */.cy)(testCase) ?? (0,case_name/* sampledTextOf */.Rb)(testCase) ?? null;
        return JSON.stringify([severity, testType, category, [...features].sort(), name]);
    });
    return shortHash(JSON.stringify(cases.sort()));
}

;// CONCATENATED MODULE: ./build/github/choose-comment.js

/**
 * What to write: a new state of the comment, or `undefined` to leave everything as it is. A run that passes turns an
 * existing comment into a short note in every mode but `never`. A run that tested nothing (skipped, validated) or was
 * stopped from outside says nothing about the model, so it never takes a verdict back. `previous` is the state of the
 * existing comment: `'none'` when there is no comment, `undefined` when its state can't be read.
 */
function chooseComment(when, { verdict, results }, previous) {
    if (when === 'never')
        return undefined;
    if (verdict.kind === 'error' && verdict.code === 'interrupted')
        return undefined;
    if (verdict.kind === 'skipped' || (verdict.kind === 'passed' && !results))
        return undefined;
    const findings = hashFindings(verdict);
    const report = { verdict: verdict.kind, findings, form: 'report' };
    const isUnchanged = previous !== 'none' && previous?.verdict === verdict.kind && previous.findings === findings;
    if (when === 'on-change' && isUnchanged)
        return undefined;
    if (verdict.kind !== 'passed')
        return report;
    if (previous !== 'none')
        return keepsReport(when, previous) ? report : { ...report, form: 'note' };
    // No comment counts as one that tells a passed run without findings.
    const isNews = when === 'always' || (when === 'on-change' && verdict.findings.length > 0);
    return isNews ? report : undefined;
}
/** With `always`, a comment that told a passed run in full goes on to do so: there was nothing to recover from. */
function keepsReport(when, previous) {
    return when === 'always' && previous?.verdict === 'passed' && previous.form === 'report';
}

;// CONCATENATED MODULE: ./build/github/upsert-comment.js

const maxRounds = 4;
/** Those of `comments` that stand in this place. Others may quote the marker, so the author and the start count. */
function commentsAt({ marker, author }, comments) {
    return comments.filter((comment) => comment.body.startsWith(marker) && isBy(author, comment));
}
/**
 * Brings the place to exactly one comment, with the composed text: the oldest is kept and changed in place, others are removed.
 * After a creation the list is looked at again, so two jobs that create at the same time end with one comment, and
 * with the text of the one that wrote last. `comments`: the list as it was seen before. `compose`: the text, given the one
 * that stands there at the moment. Throws GitHubError.
 */
async function upsertComment(api, place, compose, comments) {
    let author = place.author;
    let created;
    let seen = comments;
    for (let round = 1;; round++) {
        const isLast = round === maxRounds;
        const found = commentsAt({ ...place, author }, seen);
        // A list may be a moment behind.
        const all = created && !found.some(({ id }) => id === created?.id) ? [...found, created] : found;
        const [kept, ...others] = [...all].sort((a, b) => a.id - b.id);
        const body = compose(kept?.body);
        try {
            if (!kept) {
                created = await api.createComment(place.pullNumber, body);
                author = created.author ?? author;
            }
            else {
                const isUnchanged = kept.body === body;
                if (!isUnchanged)
                    await api.updateComment(kept.id, body);
                for (const other of others)
                    await remove(api, other.id);
                if (kept.id === created?.id)
                    return 'created';
                return isUnchanged && !created ? 'unchanged' : 'updated';
            }
        }
        catch (error) {
            // Somebody removed the kept comment meanwhile, or nobody knows whether the new one was made.
            if (isLast || !(error instanceof github_api/* GitHubError */.y) || !isWorthALook(error, kept))
                throw error;
            created = created?.id === kept?.id ? undefined : created;
        }
        seen = await api.listComments(place.pullNumber);
    }
}
function isWorthALook({ status }, kept) {
    return kept ? status === 404 : status === undefined || status >= 500;
}
async function remove(api, commentId) {
    try {
        await api.deleteComment(commentId);
    }
    catch (error) {
        // Another job was faster.
        if (!(error instanceof github_api/* GitHubError */.y && error.status === 404))
            throw error;
    }
}
function isBy(author, comment) {
    if (!comment.author)
        return false;
    return author.id === undefined ? comment.author.login === author.login : comment.author.id === author.id;
}

;// CONCATENATED MODULE: ./build/github/restore-comment.js


/** Longer than a job takes from its look at the comments to the end of its write. */
const writingMs = 2_000;
const maxLooks = 3;
/**
 * Looks again at a comment that tells what did not pass. Another leg of the run may have looked before it was written and
 * have written after it: GitHub has no write that asks what it replaces. Then it is told anew. Throws GitHubError.
 */
async function restoreComment({ api, place, compose, writer, clock }) {
    for (let look = 0; look < maxLooks; look++) {
        await clock.sleep(writingMs);
        const comments = await api.listComments(place.pullNumber);
        const [there] = commentsAt(place, comments);
        const sections = readSections(there?.body ?? '');
        if (ofGate(sections, writer) || ofOtherLegs(sections, writer).length === 0)
            return;
        await upsertComment(api, place, compose, comments);
    }
}

;// CONCATENATED MODULE: ./build/github/publish-comment.js








/** For the log. */
const sharedKeyAdvice = 'Another gate of this workflow run, which did not pass, writes its comment under the same key: one comment tells of all that did not pass. For a comment of its own give each gate a comment-key, in a matrix with the value of the leg: comment-key: gate ${{ matrix.model }}.';
/** The token of a workflow, should GitHub not say whose it is. */
const workflowAccount = { id: undefined, login: 'github-actions[bot]' };
/** Brings the gate's one comment on the pull request up to date. Throws GitHubError when GitHub refuses. */
async function publishComment({ outcome, settings, event, api, links, log, clock, }) {
    if (settings.when === 'never')
        return 'skipped';
    const pullNumber = await findPullRequest(event, api);
    if (pullNumber === undefined) {
        log.info('No single pull request belongs to this run, so no comment is written.');
        return 'skipped';
    }
    const marker = commentMarker(settings.key);
    const place = { pullNumber, marker, author: (await api.viewer()) ?? workflowAccount };
    const comments = await api.listComments(pullNumber);
    const [existing] = commentsAt(place, comments);
    const writer = writerOf(settings, event);
    const previous = existing ? previousState(existing.body, outcome, writer) : 'none';
    const chosen = chooseComment(settings.when, outcome, previous);
    if (!chosen)
        return existing ? 'unchanged' : 'skipped';
    const state = { ...chosen, writer };
    const wanted = outcome.asked?.report.commentLength ?? defaultCommentLength;
    const mostCharacters = Math.min(commentLimitCharacters, wanted);
    const render = (limitCharacters) => state.form === 'note'
        ? renderPassingNote(outcome, links)
        : renderComment(outcome, { limitCharacters, links });
    let isTold = false;
    const compose = (there) => {
        if (!isTold && failedLegs(there, state).length > 0) {
            log.info(sharedKeyAdvice);
            isTold = true;
        }
        return besideOtherLegs(settings.key, { state, render, mostCharacters }, there);
    };
    const result = await upsertComment(api, place, compose, comments);
    if (result !== 'unchanged' && state.verdict !== 'passed' && writer) {
        await restoreComment({ api, place, compose, writer, clock });
    }
    return result;
}
/**
 * What the comment said of this gate, else of whichever wrote it. That another leg of this run fails in the same way is no
 * reason to leave this one out.
 */
function previousState(body, { verdict }, writer) {
    const sections = readSections(body);
    const known = ofGate(sections, writer) ?? sections[0];
    if (!known || verdict.kind === 'passed')
        return known?.state;
    return ofOtherLegs([known], writer).length > 0 ? undefined : known.state;
}
function writerOf({ subject }, { runUrl }) {
    if (subject === undefined || runUrl === undefined)
        return undefined;
    return { run: shortHash(runUrl), gate: shortHash(subject) };
}

;// CONCATENATED MODULE: ./build/github/post-comment.js






/**
 * The comment of a run that has just ended, as its plan asks for it. Outside of pull requests nothing is loaded and
 * nobody is asked. What GitHub refuses is told in the log and never thrown, so that it can't change the verdict.
 */
async function postComment(outcome, edge, artifactUrl) {
    // Without a plan nobody knows whether a comment is wanted.
    if (!outcome.asked)
        return 'skipped';
    const { comment, commentKey, subject, annotatedFile } = outcome.asked.report;
    // Of legs that differ in the machine alone, the runner's name tells.
    const leg = JSON.stringify([subject, annotatedFile, edge.env.RUNNER_NAME]);
    return post(outcome, { when: comment, key: commentKey, subject: leg }, edge, artifactUrl);
}
/** Loads what `postComment` needs where it may have something to write. */
async function loadForComment({ comment }, { token, env }) {
    if (comment === 'never' || token === '' || !mayHavePullRequest(await (0,workflow_event/* readWorkflowEvent */.mE)(env)))
        return;
    // What is wrong with it is told when it is used.
    await (0,load_octokit/* loadOctokit */.m)().catch(() => undefined);
}
/**
 * The comment of a run whose results came as a file, as to a `workflow_run` after a pull request from a fork. The file
 * may be of an attacker: it says what the comment tells, but neither where it goes, nor under which key, nor with
 * links. Without a key the name of the triggering workflow is the key.
 */
async function postReportComment(outcome, { when = 'on-failure', key, }, edge) {
    const event = await (0,workflow_event/* readWorkflowEvent */.mE)(edge.env);
    const ownKey = key ?? (0,workflow_event/* textAt */.$6)(event.payload, 'workflow_run', 'name') ?? edge.env.GITHUB_WORKFLOW ?? '';
    return post(withoutLinks(outcome), { when, key: ownKey, subject: undefined }, edge);
}
async function post(outcome, settings, { token, env, log, clock }, artifactUrl) {
    if (settings.when === 'never')
        return 'skipped';
    const event = await (0,workflow_event/* readWorkflowEvent */.mE)(env);
    if (!mayHavePullRequest(event)) {
        log.debug('The workflow does not run for a pull request, so no comment is written.');
        return 'skipped';
    }
    if (token === '') {
        log.warning('The pull-request comment needs github-token; the report is in the job summary. Leave the input away to use the token of the workflow.');
        return 'skipped';
    }
    const apiUrl = (env.GITHUB_API_URL ?? 'https://api.github.com').replace(/\/+$/, '');
    try {
        const api = await (0,open_github_api/* openGitHubApi */.I)({ token, repository: event.repository, apiUrl, clock });
        const links = { summaryUrl: event.runUrl, artifactUrl };
        return await publishComment({ outcome, settings, event, api, links, log, clock });
    }
    catch (error) {
        return tellRefusal(error, event, log);
    }
}
function withoutLinks(outcome) {
    const { results } = outcome;
    if (!results)
        return outcome;
    return { ...outcome, results: { ...results, testRun: { ...results.testRun, webUrl: undefined } } };
}


/***/ }),

/***/ 38016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   mE: () => (/* binding */ readWorkflowEvent)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

const maxPayloadBytes = 32 * 1024 * 1024;
/** The event by the runner's variables. A payload that can't be read is `undefined`, as outside of a runner. */
async function readWorkflowEvent(env) {
    const repository = env.GITHUB_REPOSITORY ?? '';
    const server = env.GITHUB_SERVER_URL ?? 'https://github.com';
    const run = `${server}/${repository}/actions/runs/${env.GITHUB_RUN_ID ?? ''}`;
    const attempt = env.GITHUB_RUN_ATTEMPT ? `/attempts/${env.GITHUB_RUN_ATTEMPT}` : '';
    return {
        name: env.GITHUB_EVENT_NAME ?? '',
        payload: await readPayload(env.GITHUB_EVENT_PATH),
        repository,
        ref: env.GITHUB_REF ?? '',
        runUrl: env.GITHUB_RUN_ID ? `${run}${attempt}` : undefined,
    };
}
async function readPayload(path) {
    if (!path)
        return undefined;
    try {
        const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
        return bytes.length > maxPayloadBytes ? undefined : JSON.parse(bytes.toString('utf8'));
    }
    catch {
        return undefined;
    }
}
/** The value at this path of a payload; `undefined` when there is none. */
function valueAt(payload, ...path) {
    return path.reduce((value, name) => typeof value === 'object' && value !== null && Object.hasOwn(value, name)
        ? value[name]
        : undefined, payload);
}
/** As `valueAt`, when it is a text that isn't empty. */
function textAt(payload, ...path) {
    const value = valueAt(payload, ...path);
    return typeof value === 'string' && value !== '' ? value : undefined;
}


/***/ }),

/***/ 15246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Os: () => (/* binding */ isShareMetric),
/* harmony export */   Xq: () => (/* binding */ formatSize),
/* harmony export */   _K: () => (/* binding */ scaleOf),
/* harmony export */   ak: () => (/* binding */ metricOf),
/* harmony export */   ej: () => (/* binding */ formatAmount),
/* harmony export */   gI: () => (/* binding */ formatMetric)
/* harmony export */ });
/* harmony import */ var _domain_comparison_case_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98001);
/* harmony import */ var _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57307);
/* harmony import */ var _domain_measures_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24619);
/* harmony import */ var _domain_metrics_metric_directions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25694);
/* harmony import */ var _format_number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69251);





const shareMetrics = [
    'accuracy',
    'multiclass_accuracy',
    'precision',
    'recall',
    'macro_precision',
    'macro_recall',
    'class_recall',
    'false_positive_rate',
    'false_negative_rate',
];
const percents = [
    _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.shareOfFailingRows,
    _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.shareOfFlippedPredictions,
    _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.shareOfRowsWithoutAnAnswer,
    _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.shareOfErrorsThatTheFeatureAloneAvoids,
    _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.shareOfTheMeansErrorsAvoided,
    _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.shareOfTheCommonestValue,
].map(({ name }) => name);
const pointsOfShares = [
    _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.excessShareOfFailingRows,
    _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.shareOfFailingRowsBeyondTheReference,
    _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.shareOfSharedRowsBeyondChance,
    _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.shareBeyondTheReference,
    _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.excessOfMisreadTexts,
    _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.excessOfTextsOfOneLength,
    _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.overConfidence,
    _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.accuracyGainedByTheBestOrder,
    _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.differenceFromTheCommonestClass,
].map(({ name }) => name);
/** How the values of a metric are written. */
function isShareMetric(metric) {
    return shareMetrics.includes(metric);
}
function formatMetric(metric, value) {
    return isShareMetric(metric) ? (0,_format_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPercent */ .l9)(value) : (0,_format_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(value);
}
/** The scale of what the case found, of its interval and of its thresholds. */
function scaleOf(testCase) {
    const name = testCase.metrics[0]?.name ?? '';
    if (percents.includes(name))
        return 'percent';
    if (pointsOfShares.includes(name))
        return 'points';
    const metric = metricOf(testCase);
    if (metric === undefined || testCase.metrics[0]?.category !== 'performance-diff')
        return 'number';
    if (_domain_metrics_metric_directions_js__WEBPACK_IMPORTED_MODULE_2__/* .unitMetrics */ .kn.includes(metric))
        return 'labelRange';
    return isShareMetric(metric) ? 'points' : 'number';
}
/** The metric that a case is about. */
function metricOf(testCase) {
    const { testType } = testCase;
    return testType.startsWith(_domain_comparison_case_js__WEBPACK_IMPORTED_MODULE_4__/* .comparisonPrefix */ .S)
        ? testType.slice(_domain_comparison_case_js__WEBPACK_IMPORTED_MODULE_4__/* .comparisonPrefix */ .S.length)
        : (0,_domain_measures_read_js__WEBPACK_IMPORTED_MODULE_1__/* .read */ .L)(testCase, _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.metric);
}
/** `10.6 points`, `43 %`, `74 % of the label range`; without a sign. */
function formatAmount(value, scale, digits = 3) {
    const size = formatSize(value, scale, digits);
    if (scale === 'points')
        return `${size} ${size === '1' ? 'point' : 'points'}`;
    return scale === 'labelRange' ? `${size} of the label range` : size;
}
/** The same before another amount of the scale that tells its unit. */
function formatSize(value, scale, digits = 3) {
    const size = Math.abs(value);
    if (scale === 'points')
        return (0,_format_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(size * 100, digits);
    return scale === 'number' ? (0,_format_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(size, digits) : `${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(size * 100, digits)} %`;
}


/***/ }),

/***/ 57990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ caseFacts),
  X: () => (/* binding */ evidenceOf)
});

// EXTERNAL MODULE: ./build/domain/judge/is-uncertain.js
var is_uncertain = __webpack_require__(29195);
// EXTERNAL MODULE: ./build/domain/measures/index.js + 12 modules
var measures = __webpack_require__(57307);
// EXTERNAL MODULE: ./build/domain/measures/read.js
var read = __webpack_require__(24619);
// EXTERNAL MODULE: ./build/reports/safe-text/clean-text.js
var clean_text = __webpack_require__(12829);
// EXTERNAL MODULE: ./build/domain/comparison-case.js
var comparison_case = __webpack_require__(98001);
// EXTERNAL MODULE: ./build/reports/facts/amount.js
var amount = __webpack_require__(15246);
// EXTERNAL MODULE: ./build/reports/facts/format-number.js
var format_number = __webpack_require__(69251);
;// CONCATENATED MODULE: ./build/reports/facts/effect.js





/** What a case found beyond what was to be expected; positive is harm. */
const harms = [
    [/^degradation$/, ''],
    [/^worse than expected by$/, ' than expected'],
    [/^worse than .{1,40} by$/, ''],
    [/^loss beyond not knowing$/, ' than without the column'],
    [/^over-confidence$/, ''],
];
/** The effect of a case that the embedded engine or the comparison rated; `undefined` of any other. */
function effectOf(testCase) {
    if ((0,comparison_case/* isComparisonCase */.Y)(testCase))
        return dropOf(testCase);
    const [first] = testCase.metrics;
    if (typeof first?.value !== 'number' || !Number.isFinite(first.value))
        return undefined;
    const scale = (0,amount/* scaleOf */._K)(testCase);
    const ends = [(0,read/* read */.L)(testCase, measures.m.atLeast), (0,read/* read */.L)(testCase, measures.m.atMost)];
    const harm = harms.find(([name]) => name.test(first.name));
    if (harm) {
        return {
            ...directed(first.value, scale, harm[1]),
            interval: intervalInWords(ends, scale, worseOrBetter),
        };
    }
    if (first.name === measures.m.psi.name) {
        const byChance = (0,read/* read */.L)(testCase, measures.m.expectedIndexWithoutDrift);
        const interval = byChance === undefined ? '' : `by chance alone about ${(0,format_number/* formatNumber */.ZV)(byChance, 2)}`;
        return { direction: undefined, size: `drift index ${(0,format_number/* formatNumber */.ZV)(first.value, 3)}`, interval };
    }
    const interval = intervalInWords(ends, scale, ['more', 'less']);
    if (interval === '')
        return undefined;
    const isAsExpected = first.value <= roundingError && scale !== 'percent';
    const word = first.name === measures.m.associationLost.name ? ' weaker' : scale === 'points' ? ' more than expected' : '';
    return {
        direction: undefined,
        size: isAsExpected ? 'no more than expected' : (0,amount/* formatAmount */.ej)(Math.max(0, first.value), scale) + word,
        interval,
    };
}
const worseOrBetter = ['worse', 'better'];
function dropOf(testCase) {
    const drop = (0,read/* read */.L)(testCase, measures.m.drop);
    if (drop === undefined)
        return undefined;
    const scale = (0,amount/* scaleOf */._K)(testCase);
    const ends = [(0,read/* read */.L)(testCase, measures.m.dropAtLeast), (0,read/* read */.L)(testCase, measures.m.dropAtMost)];
    return { ...directed(drop, scale, ''), interval: intervalInWords(ends, scale, worseOrBetter) };
}
/** Smaller ones are what binary fractions leave of equal values. */
const roundingError = 1e-12;
function directed(harm, scale, beyond) {
    if (Math.abs(harm) <= roundingError)
        return { direction: 'unchanged', size: 'no difference' };
    const direction = harm > 0 ? 'worse' : 'better';
    return { direction, size: `${(0,amount/* formatAmount */.ej)(harm, scale)} ${direction}${beyond}` };
}
/** `at least 8.16, at most 13.1 points`; an end in the other direction says so, so that no sign is needed. */
function intervalInWords([low, high], scale, [more, less]) {
    if (low === undefined || high === undefined)
        return '';
    const [near, far] = low >= 0 || high > 0 ? [low, high] : [high, low];
    if (low >= 0 || high <= 0)
        return `at least ${(0,amount/* formatSize */.Xq)(near, scale)}, at most ${(0,amount/* formatAmount */.ej)(far, scale)}`;
    return `between ${(0,amount/* formatAmount */.ej)(low, scale)} ${less} and ${(0,amount/* formatSize */.Xq)(high, scale)} ${more}`;
}
/** The threshold that a case crossed, or the first that it would have to: `an alert begins at 20 points`. */
function thresholdOf(testCase) {
    const allowed = (0,comparison_case/* isComparisonCase */.Y)(testCase) ? (0,read/* read */.L)(testCase, measures.m.dropAllowed) : undefined;
    const scale = (0,amount/* scaleOf */._K)(testCase);
    if (allowed !== undefined)
        return `at most ${(0,amount/* formatAmount */.ej)(allowed, scale)} allowed`;
    const [warning, alert] = [(0,read/* read */.L)(testCase, measures.m.warningThreshold), (0,read/* read */.L)(testCase, measures.m.alertThreshold)];
    if (testCase.severity === 'alert' && alert !== undefined)
        return `an alert begins at ${(0,amount/* formatAmount */.ej)(alert, scale)}`;
    return warning === undefined ? '' : `a warning begins at ${(0,amount/* formatAmount */.ej)(warning, scale)}`;
}
/** `5,000 rows`; `''` where nothing tells. */
function rowsOf(testCase) {
    const sizes = [measures.m.subsetSize, measures.m.evaluationSampleSize, measures.m.sampleSize];
    const size = sizes.map((measure) => (0,read/* read */.L)(testCase, measure)).find((value) => value !== undefined);
    const texts = size === undefined ? (0,read/* read */.L)(testCase, measures.m.changedTexts) : undefined;
    if (texts !== undefined)
        return (0,format_number/* countOf */.pq)(texts, 'text');
    return size === undefined ? '' : (0,format_number/* countOf */.pq)(size, 'row');
}

// EXTERNAL MODULE: ./build/reports/facts/headline.js
var headline = __webpack_require__(17806);
// EXTERNAL MODULE: ./build/reports/facts/page-of.js + 2 modules
var page_of = __webpack_require__(60828);
// EXTERNAL MODULE: ./build/domain/words/quote-word.js
var quote_word = __webpack_require__(35676);
// EXTERNAL MODULE: ./build/reports/facts/sentences/words.js
var sentences_words = __webpack_require__(65964);
;// CONCATENATED MODULE: ./build/reports/facts/sentences/data-sentences.js






/** Of data that are not what the reference's are. */
const dataSentences = [
    (testCase) => {
        const value = (0,read/* read */.L)(testCase, measures.m.mostChangedValue);
        const [before, now] = [(0,read/* read */.L)(testCase, measures.m.referenceShare), (0,read/* read */.L)(testCase, measures.m.evaluationShare)];
        if (value === undefined || before === undefined || now === undefined)
            return undefined;
        return `in ${(0,format_number/* formatPercent */.l9)(now)} of the evaluation rows ${subjectOf(testCase)} is ${(0,sentences_words/* valueWords */.pz)(value)}, in the reference in ${(0,format_number/* formatPercent */.l9)(before)}`;
    },
    (testCase) => {
        const label = (0,read/* read */.L)(testCase, measures.m.mostDominantClass);
        const [now, before] = [(0,read/* read */.L)(testCase, measures.m.shareOfMostDominantClass), (0,read/* read */.L)(testCase, measures.m.referenceShare)];
        if (label === undefined || now === undefined || before === undefined)
            return undefined;
        return `the label ${(0,quote_word/* quoteWord */.X)(label)} is on ${(0,format_number/* formatPercent */.l9)(now)} of the evaluation rows, in the reference on ${(0,format_number/* formatPercent */.l9)(before)}`;
    },
    (testCase) => {
        const related = (0,read/* read */.L)(testCase, measures.m.relatedVariables);
        const before = (0,read/* read */.L)(testCase, measures.m.associationInTheReference);
        const now = (0,read/* read */.L)(testCase, measures.m.associationInTheEvaluationData);
        if (related === undefined || before === undefined || now === undefined)
            return undefined;
        return `${(0,clean_text/* cleanLine */.O)(related)} go together in the reference (association ${(0,format_number/* formatNumber */.ZV)(before, 2)}) and ${togetherNow(now)}`;
    },
    (testCase) => {
        const avoided = (0,read/* read */.L)(testCase, measures.m.shareOfErrorsThatTheFeatureAloneAvoids);
        if (avoided === undefined)
            return undefined;
        return `the feature ${(0,sentences_words/* featureWords */.kY)(testCase)} alone avoids ${(0,format_number/* formatPercent */.l9)(Math.max(0, avoided))} of the errors of always answering the commonest class`;
    },
    (testCase) => {
        const unit = (0,read/* read */.L)(testCase, measures.m.unitOfTheValues);
        return unit === undefined
            ? undefined
            : `the values of ${(0,sentences_words/* featureWords */.kY)(testCase)} are those of the reference ${(0,clean_text/* cleanLine */.O)(unit, 80)}`;
    },
    (testCase) => {
        const [value, share] = [(0,read/* read */.L)(testCase, measures.m.commonestValue), (0,read/* read */.L)(testCase, measures.m.shareOfTheCommonestValue)];
        const before = (0,read/* read */.L)(testCase, measures.m.shareOfTheCommonestValueInTheReference);
        if (value === undefined || share === undefined || before === undefined)
            return undefined;
        return `in ${(0,format_number/* formatPercent */.l9)(share)} of the rows ${(0,sentences_words/* featureWords */.kY)(testCase)} is ${(0,sentences_words/* valueWords */.pz)(value)}; the commonest value of the reference is on ${(0,format_number/* formatPercent */.l9)(before)}`;
    },
    (testCase) => {
        const columns = (0,read/* read */.L)(testCase, measures.m.columnsSwapped);
        return columns && `the columns ${(0,sentences_words/* featureWords */.kY)({ features: columns })} hold each other's values`;
    },
    (testCase) => {
        const gap = (0,read/* read */.L)(testCase, measures.m.daysWithoutARow);
        const rows = (0,read/* read */.L)(testCase, measures.m.failingRows) ?? 0;
        if (gap === undefined || rows > 0)
            return undefined;
        return `there is no row of ${(0,sentences_words/* featureWords */.kY)(testCase)} from ${(0,clean_text/* cleanLine */.O)(gap, 80)}`;
    },
    (testCase) => {
        const length = (0,read/* read */.L)(testCase, measures.m.lengthInCharacters);
        const rows = (0,read/* read */.L)(testCase, measures.m.failingRows);
        if (length === undefined || rows === undefined)
            return undefined;
        return `${(0,format_number/* countOf */.pq)(rows, 'text')} in ${(0,sentences_words/* featureWords */.kY)(testCase)} are ${(0,format_number/* formatNumber */.ZV)(length)} characters long, far more than in the reference`;
    },
    (testCase) => {
        const rows = (0,read/* read */.L)(testCase, measures.m.failingRows);
        if (rows === undefined)
            return undefined;
        const size = (0,read/* read */.L)(testCase, measures.m.evaluationSampleSize);
        const share = (0,read/* read */.L)(testCase, measures.m.shareOfFailingRows);
        const told = [
            size === undefined ? (0,format_number/* countOf */.pq)(rows, 'row') : `${(0,format_number/* formatNumber */.ZV)(rows)} of ${(0,format_number/* countOf */.pq)(size, 'row')}`,
            ...(share === undefined ? [] : [`(${(0,format_number/* formatPercent */.l9)(share)})`]),
            whatFails(testCase),
        ].join(' ');
        const expected = (0,read/* read */.L)(testCase, measures.m.expectedShareOfFailingRows);
        if (expected !== undefined)
            return `${told}, where ${(0,format_number/* formatPercent */.l9)(expected)} were to be expected`;
        const before = (0,read/* read */.L)(testCase, measures.m.referenceShare);
        return before === undefined ? told : `${told}, in the reference ${(0,format_number/* formatPercent */.l9)(before)}`;
    },
];
/** What a distribution is of, where no feature is named. */
function subjectOf(testCase) {
    if (testCase.features.length > 0)
        return (0,sentences_words/* featureWords */.kY)(testCase);
    return testCase.testType.includes('predict') ? 'the prediction' : 'the label';
}
function whatFails(testCase) {
    const feature = (0,sentences_words/* featureWords */.kY)(testCase);
    const words = {
        null_check: `have no ${feature}`,
        unseen_categorical: `hold a value of ${feature} that the reference does not know`,
        feature_type_check: `hold another kind of value in ${feature}`,
        category_spelling: `spell a value of ${feature} in a new way`,
        text_encoding: `hold text in ${feature} that was read in another encoding`,
        duplicate_rows: 'repeat an earlier row',
        shared_rows: 'are in the reference data as well',
        conflicting_labels: 'have the features of others and another label',
        date_range: `hold a date in ${feature} that can't be right`,
    };
    const [low, high] = [(0,read/* read */.L)(testCase, measures.m.lowerBound), (0,read/* read */.L)(testCase, measures.m.upperBound)];
    if (low !== undefined && high !== undefined)
        return `have ${feature} outside of the usual range, ${(0,format_number/* rangeInWords */.AA)(low, high)}`;
    return ((Object.hasOwn(words, testCase.testType) ? words[testCase.testType] : undefined) ??
        (feature === '' ? 'fail' : `fail in ${feature}`));
}
/** A smaller association, of either sign, is none to speak of. */
const leastAssociation = 0.05;
/** What became of columns that went together: `do so the other way round (-0.26)`. */
function togetherNow(association) {
    if (association > leastAssociation)
        return `do so less (${(0,format_number/* formatNumber */.ZV)(association, 2)})`;
    return association < -leastAssociation
        ? `do so the other way round (${(0,format_number/* formatNumber */.ZV)(association, 2)})`
        : 'do so no longer';
}

// EXTERNAL MODULE: ./build/reports/facts/test-title.js
var test_title = __webpack_require__(50357);
;// CONCATENATED MODULE: ./build/reports/facts/sentences/model-sentences.js








/** Of how right the model is: beside the baseline, the reference, the rest, chance. */
const modelSentences = [
    (testCase) => {
        const now = (0,read/* read */.L)(testCase, measures.m.valueOn('evaluation'));
        const before = (0,read/* read */.L)(testCase, measures.m.baselineValue);
        if (!testCase.testType.startsWith(comparison_case/* comparisonPrefix */.S) || now === undefined || before === undefined)
            return undefined;
        const metric = testCase.testType.slice(comparison_case/* comparisonPrefix */.S.length);
        const flips = (0,read/* read */.L)(testCase, measures.m.rowsFlippedToWrong);
        const right = (0,read/* read */.L)(testCase, measures.m.rowsFlippedToRight);
        const flipped = flips === undefined || right === undefined
            ? ''
            : `; ${(0,format_number/* countOf */.pq)(flips, 'row')} went wrong and ${(0,format_number/* formatNumber */.ZV)(right)} right`;
        return `${(0,sentences_words/* capitalize */.ZH)((0,test_title/* metricWords */.yh)(metric))} is ${(0,amount/* formatMetric */.gI)(metric, now)} and was ${(0,amount/* formatMetric */.gI)(metric, before)} in the baseline${flipped}`;
    },
    (testCase) => {
        const lost = (0,read/* read */.L)(testCase, measures.m.casesNotJudgedAnyMore);
        const judged = (0,read/* read */.L)(testCase, measures.m.casesThatTheBaselineJudged);
        if (lost === undefined || judged === undefined)
            return undefined;
        const tests = (0,read/* read */.L)(testCase, measures.m.lostTests);
        const uncompared = (0,read/* read */.L)(testCase, measures.m.uncomparedModel);
        return [
            `${(0,format_number/* formatNumber */.ZV)(lost)} of ${(0,format_number/* countOf */.pq)(judged, 'case')} that the baseline judged are not judged any more`,
            ...(tests === undefined ? [] : [`tests: ${(0,clean_text/* cleanLine */.O)(tests)}`]),
            ...(uncompared === undefined ? [] : [(0,clean_text/* cleanLine */.O)(uncompared)]),
        ].join('; ');
    },
    (testCase) => {
        const metric = (0,amount/* metricOf */.ak)(testCase);
        const subset = (0,read/* read */.L)(testCase, measures.m.subset);
        const size = (0,read/* read */.L)(testCase, measures.m.subsetSize);
        if (metric === undefined || subset === undefined || size === undefined)
            return undefined;
        const value = (0,read/* read */.L)(testCase, measures.m.metricValue(metric));
        const inReference = (0,read/* read */.L)(testCase, measures.m.valueOfCompared(metric, 'the reference'));
        const overall = (0,read/* read */.L)(testCase, measures.m.overall(metric));
        const other = inReference ?? overall;
        if (value === undefined || other === undefined)
            return undefined;
        const place = `on the ${(0,format_number/* countOf */.pq)(size, 'row')} ${(0,sentences_words/* placeWords */.fp)(testCase.features, subset)}`;
        return (0,sentences_words/* twoValues */.Nr)(metric, [place, value], [inReference === undefined ? 'overall' : 'in the reference', other]);
    },
    (testCase) => {
        const metric = (0,amount/* metricOf */.ak)(testCase);
        const now = (0,read/* read */.L)(testCase, measures.m.valueOn('evaluation'));
        const before = (0,read/* read */.L)(testCase, measures.m.valueOn('reference'));
        if (metric === undefined || now === undefined || before === undefined)
            return undefined;
        return (0,sentences_words/* twoValues */.Nr)(metric, ['on the evaluation data', now], ['on the reference data', before]);
    },
    (testCase) => {
        const sure = (0,read/* read */.L)(testCase, measures.m.meanConfidence);
        const right = (0,read/* read */.L)(testCase, measures.m.shareOfRowsThatAreRight);
        if (sure === undefined || right === undefined)
            return undefined;
        return `the model is ${(0,format_number/* formatPercent */.l9)(sure)} sure on average, and right in ${(0,format_number/* formatPercent */.l9)(right)} of the rows`;
    },
    (testCase) => {
        const order = (0,read/* read */.L)(testCase, measures.m.classNamesToGive);
        const gain = (0,read/* read */.L)(testCase, measures.m.accuracyGainedByTheBestOrder);
        if (order === undefined || gain === undefined)
            return undefined;
        return `in another order of the classes it would be right in ${(0,format_number/* formatPercent */.l9)(gain)} more of the rows: ${(0,clean_text/* cleanLine */.O)(order)}`;
    },
    (testCase) => {
        const says = (0,read/* read */.L)(testCase, measures.m.whatTheModelDoes);
        if (says === undefined)
            return undefined;
        const lookAt = (0,read/* read */.L)(testCase, measures.m.lookAt);
        const area = (0,read/* read */.L)(testCase, measures.m.areaUnderTheCurve);
        return [
            `the model ${(0,clean_text/* cleanLine */.O)(says)}`,
            ...(area === undefined ? [] : [` (area under the curve ${(0,format_number/* formatNumber */.ZV)(area, 3)}, by chance 0.5)`]),
            ...(lookAt === undefined ? [] : [`: look at ${(0,clean_text/* cleanLine */.O)(lookAt)}`]),
        ].join('');
    },
    (testCase) => {
        const rows = (0,read/* read */.L)(testCase, measures.m.rowsWithoutAnAnswer);
        const share = (0,read/* read */.L)(testCase, measures.m.shareOfRowsWithoutAnAnswer);
        if (rows === undefined || share === undefined)
            return undefined;
        const column = (0,read/* read */.L)(testCase, measures.m.suspectedColumn);
        const value = (0,read/* read */.L)(testCase, measures.m.valueThatFails);
        const cause = column === undefined
            ? ''
            : `, most likely for ${(0,clean_text/* cleanLine */.O)(column, 80)}${value === undefined ? '' : ` = ${(0,clean_text/* cleanLine */.O)(value, 80)}`}`;
        return `the model gives no answer for ${(0,format_number/* countOf */.pq)(rows, 'row')} (${(0,format_number/* formatPercent */.l9)(share)})${cause}`;
    },
];

;// CONCATENATED MODULE: ./build/reports/facts/sentences/what-if-sentences.js






/** Of the model asked with odd cells and changed texts. */
const whatIfSentences = [
    (testCase) => {
        const told = (0,read/* read */.L)(testCase, measures.m.error) ?? (0,read/* read */.L)(testCase, measures.m.refused);
        return told === undefined ? undefined : (0,clean_text/* cleanLine */.O)(told, 300);
    },
    (testCase) => {
        const metric = (0,read/* read */.L)(testCase, measures.m.metric);
        const after = (0,read/* read */.L)(testCase, measures.m.valueAfter);
        const notKnowing = (0,read/* read */.L)(testCase, measures.m.valueNotKnowing);
        const substituted = cellWords(testCase, measures.m.substitutedValue.name);
        if (metric === undefined ||
            after === undefined ||
            notKnowing === undefined ||
            substituted === undefined) {
            return undefined;
        }
        const original = cellWords(testCase, measures.m.originalValue.name);
        const instead = original === undefined ? '' : ` in place of ${original}`;
        const place = `with ${substituted}${instead} in ${(0,sentences_words/* featureWords */.kY)(testCase)}`;
        const comparedWith = (0,clean_text/* cleanLine */.O)((0,read/* read */.L)(testCase, measures.m.comparedWith) ?? 'the column shuffled', 80);
        return (0,sentences_words/* twoValues */.Nr)(metric, [place, after], [`with ${comparedWith}`, notKnowing]);
    },
    (testCase) => {
        const flipped = (0,read/* read */.L)(testCase, measures.m.flippedPredictions);
        const changed = (0,read/* read */.L)(testCase, measures.m.changedTexts);
        if (flipped === undefined || changed === undefined)
            return undefined;
        const share = changed > 0 ? ` (${(0,format_number/* formatPercent */.l9)(flipped / changed)})` : '';
        return `${(0,format_number/* formatNumber */.ZV)(flipped)} of ${(0,format_number/* formatNumber */.ZV)(changed)} texts got another class once they were changed${share}`;
    },
    (testCase) => {
        const [before, after] = [(0,read/* read */.L)(testCase, measures.m.originalClass), (0,read/* read */.L)(testCase, measures.m.finalClass)];
        const [first, second] = [(0,read/* read */.L)(testCase, measures.m.originalProbability), (0,read/* read */.L)(testCase, measures.m.finalProbability)];
        if (before === undefined || after === undefined || first === undefined || second === undefined)
            return undefined;
        return before === after
            ? `the changed text is still called ${(0,quote_word/* quoteWord */.X)(after)}, ${(0,format_number/* formatPercent */.l9)(second)} sure, the original ${(0,format_number/* formatPercent */.l9)(first)}`
            : `the changed text is called ${(0,quote_word/* quoteWord */.X)(after)}, the original ${(0,quote_word/* quoteWord */.X)(before)}`;
    },
];
/** A cell as the engine tells it: a number, or a text that brings its own quotes. */
function cellWords({ metrics }, name) {
    const value = metrics.find((metric) => metric.name === name)?.value;
    if (typeof value === 'number')
        return (0,format_number/* formatNumber */.ZV)(value);
    if (typeof value !== 'string')
        return undefined;
    const number = Number(value);
    return /^-?\d/.test(value) && Number.isFinite(number) ? (0,format_number/* formatNumber */.ZV)(number) : (0,clean_text/* cleanLine */.O)(value, 80);
}

;// CONCATENATED MODULE: ./build/reports/facts/case-facts.js












/** The first that knows the case tells it. */
const tellers = [...whatIfSentences, ...modelSentences, ...dataSentences];
/** `isUncertain`: whether the judge found it so, which a case need not say itself. */
function caseFacts(testCase, isUncertain = false) {
    const effect = effectOf(testCase);
    return {
        title: (0,clean_text/* cleanLine */.O)((0,test_title/* testTitle */.XF)(testCase.testType), 100) || 'unnamed',
        testType: (0,clean_text/* cleanLine */.O)(testCase.testType, 100),
        where: (0,sentences_words/* featureWords */.kY)(testCase),
        sentence: sentenceOf(testCase),
        direction: effect?.direction,
        effect: effect?.size ?? '',
        interval: effect?.interval ?? '',
        threshold: thresholdOf(testCase),
        rows: rowsOf(testCase),
        uncertain: uncertainWords(testCase, isUncertain),
        echoes: ((0,read/* read */.L)(testCase, measures.m.alsoSeenAs) ?? []).map((echo) => echoWords((0,clean_text/* cleanLine */.O)(echo, 160))),
        page: (0,page_of/* pageOf */.Z)(testCase.testType),
    };
}
/** How large and how sure it is, beyond which threshold, in one line: what stands beside the sentence. */
function evidenceOf({ effect, interval, threshold, rows }) {
    const size = interval === '' ? effect : `${effect} (${interval})`;
    return (0,sentences_words/* capitalize */.ZH)([size, threshold, rows].filter(Boolean).join('; '));
}
function sentenceOf(testCase) {
    const unknown = testCase.unknownWords.slice(0, 5).map((word) => (0,clean_text/* cleanLine */.O)(word, 60));
    if (unknown.length > 0)
        return `This version does not know the result ${unknown.join(', ')}, so it counts as an alert.`;
    for (const tell of tellers) {
        const told = tell(testCase);
        if (told !== undefined && told !== '')
            return endSentence((0,sentences_words/* capitalize */.ZH)(told));
    }
    return plainly(testCase);
}
/** Of a case that only a cluster knows: its telling number under the name it has there, and where. */
function plainly(testCase) {
    const parts = [(0,headline/* headline */.Pl)(testCase), (0,headline/* whereabouts */.CJ)(testCase)].filter(Boolean);
    return parts.length === 0 ? '' : endSentence((0,sentences_words/* capitalize */.ZH)(parts.join(': ')));
}
function endSentence(text) {
    return /[.!?…]$/.test(text) ? text : `${text}.`;
}
function uncertainWords(testCase, isUncertain) {
    const why = (0,clean_text/* cleanLine */.O)((0,is_uncertain/* whyUncertain */.wR)(testCase), 300);
    if (why !== '')
        return `Uncertain: ${endSentence(why)}`;
    return isUncertain
        ? 'Uncertain: its interval touches the threshold, so that another sample might be judged otherwise.'
        : '';
}
/** `subset_performance:subset_recall on age (warning)` with its title for people. */
function echoWords(echo) {
    const [, testType = '', rest = ''] = /^(\S{1,100})(.*)$/.exec(echo) ?? [];
    return `${(0,test_title/* testTitle */.XF)(testType)}${rest}`;
}


/***/ }),

/***/ 4887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ standings)
/* harmony export */ });
/* harmony import */ var _domain_judge_severity_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34838);
/* harmony import */ var _domain_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93153);


/** Looks up the standing of each case of the outcome. Without a verdict on them, alerts and warnings are findings. */
function standings({ verdict }) {
    const known = new Map();
    if ((0,_domain_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .isJudged */ .s)(verdict)) {
        for (const finding of verdict.findings)
            known.set(finding.testCase, { kind: 'finding', finding });
        for (const finding of verdict.known)
            known.set(finding.testCase, { kind: 'known', finding });
        for (const finding of verdict.ignored)
            known.set(finding.testCase, { kind: 'ignored', finding });
    }
    return (testCase) => {
        const standing = known.get(testCase);
        if (standing !== undefined)
            return standing;
        const severity = (0,_domain_judge_severity_of_js__WEBPACK_IMPORTED_MODULE_1__/* .severityOf */ .x)(testCase);
        return severity === 'pass' || severity === 'skip'
            ? { kind: severity, finding: undefined }
            : { kind: 'finding', finding: { severity, testCase, change: undefined, isUncertain: false } };
    };
}


/***/ }),

/***/ 43397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ changedTexts)
/* harmony export */ });
/* harmony import */ var _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57307);
/* harmony import */ var _domain_measures_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24619);


/** However many a case lists. */
const maxTexts = 10;
/** The texts that a case shows changed, worst first: one, where it is about one text alone. */
function changedTexts(testCase) {
    const textsOf = (single, list) => {
        const text = (0,_domain_measures_read_js__WEBPACK_IMPORTED_MODULE_1__/* .read */ .L)(testCase, single);
        return text === undefined ? ((0,_domain_measures_read_js__WEBPACK_IMPORTED_MODULE_1__/* .read */ .L)(testCase, list)?.slice(0, maxTexts) ?? []) : [text];
    };
    const after = textsOf(_domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.transformedText, _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.transformedTexts);
    const classesBefore = textsOf(_domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.originalClass, _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.originalClasses);
    const classesAfter = textsOf(_domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.finalClass, _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.finalClasses);
    return textsOf(_domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.originalText, _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.originalTexts).flatMap((before, index) => {
        const changed = after[index];
        if (changed === undefined)
            return [];
        return [{ before, after: changed, classBefore: classesBefore[index], classAfter: classesAfter[index] }];
    });
}


/***/ }),

/***/ 13699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ comparedMetrics),
/* harmony export */   Dp: () => (/* binding */ flipsConcentrate),
/* harmony export */   rF: () => (/* binding */ flipPlace)
/* harmony export */ });
/* unused harmony export shownMetrics */
/* harmony import */ var _domain_words_settling_rows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47157);
/* harmony import */ var _domain_own_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53226);
/* harmony import */ var _domain_unit_of_drop_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29631);
/* harmony import */ var _test_title_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50357);
/* harmony import */ var _amount_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15246);





/** More than a platform has; what a hostile file invents beyond is counted. */
const shownMetrics = 40;
/** Worst first, as the comparison has them. */
function comparedMetrics({ metrics }) {
    return metrics.slice(0, shownMetrics).map((one) => ({
        title: (0,_domain_own_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwnMetric */ .FN)(one.metric) ? one.title : (0,_test_title_js__WEBPACK_IMPORTED_MODULE_2__/* .metricHeading */ .bx)(one.metric),
        baseline: (0,_amount_js__WEBPACK_IMPORTED_MODULE_3__/* .formatMetric */ .gI)(one.metric, one.baseline),
        current: (0,_amount_js__WEBPACK_IMPORTED_MODULE_3__/* .formatMetric */ .gI)(one.metric, one.current),
        difference: differenceOf(one),
        flips: one.flips ? `${one.flips.toWrong} / ${one.flips.toRight}` : '–',
        mark: markOf(one),
        settling: one.isUncertain ? (0,_domain_words_settling_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .tellSettlingRows */ .L)(one) : '',
    }));
}
function markOf({ isWorse, isUncertain, interval }) {
    if (isWorse)
        return isUncertain ? 'unproven' : 'worse';
    if (isUncertain)
        return 'uncertain';
    return interval !== undefined && interval.high < 0 ? 'better' : undefined;
}
/** Smaller ones are what binary fractions leave of equal values. */
const roundingError = 1e-12;
function differenceOf(comparison) {
    const { metric, baseline, current, interval, pairing, worseWhen } = comparison;
    const difference = current - baseline;
    const scale = (0,_amount_js__WEBPACK_IMPORTED_MODULE_3__/* .isShareMetric */ .Os)(metric) ? 'points' : 'number';
    const unit = (0,_domain_unit_of_drop_js__WEBPACK_IMPORTED_MODULE_1__/* .unitOfDrop */ .$)(comparison);
    const margin = interval && unit !== undefined ? (unit * (interval.high - interval.low)) / 2 : undefined;
    const certainty = pairing === 'values' ? ' (values only)' : '';
    if (Math.abs(difference) <= roundingError * Math.max(Math.abs(baseline), Math.abs(current))) {
        // Two models that answer alike: there is nothing to be unsure of.
        const isSure = margin === undefined || margin <= roundingError;
        return `none${isSure ? '' : ` ± ${(0,_amount_js__WEBPACK_IMPORTED_MODULE_3__/* .formatAmount */ .ej)(margin, scale, 2)}`}${certainty}`;
    }
    const direction = difference < 0 === (worseWhen === 'lower') ? 'worse' : 'better';
    const size = margin === undefined
        ? (0,_amount_js__WEBPACK_IMPORTED_MODULE_3__/* .formatAmount */ .ej)(difference, scale)
        : `${(0,_amount_js__WEBPACK_IMPORTED_MODULE_3__/* .formatSize */ .Xq)(difference, scale)} ± ${(0,_amount_js__WEBPACK_IMPORTED_MODULE_3__/* .formatAmount */ .ej)(margin, scale, 2)}`;
    return `${size} ${direction}${certainty}`;
}
function flipPlace(concentration) {
    const { feature, subset, formerlyRight, toWrong, formerlyRightOverall, toWrongOverall } = concentration;
    const elsewhere = `${toWrongOverall - toWrong} of ${formerlyRightOverall - formerlyRight}`;
    return {
        subset: `${feature} = ${subset}`,
        share: `${toWrong} of ${formerlyRight} rows that were right went wrong, elsewhere ${elsewhere}`,
    };
}
/** What begins the sentence about it. */
const flipsConcentrate = 'The flips to wrong concentrate in';


/***/ }),

/***/ 55834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ countByCategory),
/* harmony export */   q: () => (/* binding */ ignoredCases)
/* harmony export */ });
/* harmony import */ var _domain_judge_severity_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34838);
/* harmony import */ var _domain_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93153);


/**
 * Judged and skipped cases of each category, worst category first. `ignored`: the cases that a rule leaves out; the
 * five counts of all categories add up to all cases.
 */
function countByCategory(cases, ignored = new Set()) {
    const byCategory = new Map();
    for (const testCase of cases) {
        const counts = byCategory.get(testCase.category) ?? {
            alert: 0,
            warning: 0,
            pass: 0,
            skip: 0,
            ignored: 0,
        };
        counts[ignored.has(testCase) ? 'ignored' : (0,_domain_judge_severity_of_js__WEBPACK_IMPORTED_MODULE_0__/* .severityOf */ .x)(testCase)]++;
        byCategory.set(testCase.category, counts);
    }
    return [...byCategory].sort(([nameA, a], [nameB, b]) => b.alert - a.alert || b.warning - a.warning || nameA.localeCompare(nameB, 'en'));
}
/** The cases of the outcome that an ignore rule leaves out. */
function ignoredCases({ verdict }) {
    return new Set((0,_domain_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .isJudged */ .s)(verdict) ? verdict.ignored.map(({ testCase }) => testCase) : []);
}


/***/ }),

/***/ 89723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ detectableSentence)
/* harmony export */ });
/* harmony import */ var _domain_metrics_performance_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89045);
/* harmony import */ var _domain_own_metric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53226);
/* harmony import */ var _amount_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15246);
/* harmony import */ var _format_number_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69251);
/* harmony import */ var _test_title_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50357);





const shownMetrics = 8;
/** Smaller ones are what binary fractions leave of 0. */
const roundingError = 1e-12;
/**
 * The smallest change of each metric that the run could have told, in one sentence: `With 383 rows a loss in accuracy
 * below 4.1 points, in F1 below 0.03 cannot be told from chance.` Silent about a metric of which every loss can be told, as
 * between two models that answer alike. Holds foreign text; `undefined` when there is nothing to tell.
 */
function detectableSentence(results) {
    const byRows = new Map();
    const untold = (results?.detectable ?? []).filter(({ drop }) => drop > roundingError);
    for (const { metric, title, rows, drop } of untold.slice(0, shownMetrics)) {
        const told = byRows.get(rows) ?? [];
        told.push(`in ${((0,_domain_own_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .isOwnMetric */ .FN)(metric) ? title : (0,_test_title_js__WEBPACK_IMPORTED_MODULE_3__/* .metricWords */ .yh)(metric)).slice(0, 40)} below ${tellDrop(metric, drop)}`);
        byRows.set(rows, told);
    }
    const [first, ...others] = [...byRows].map(([rows, told]) => ({ rows, drops: told.join(', ') }));
    if (!first)
        return undefined;
    const rest = others.map(({ rows, drops }) => `; with ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .pq)(rows, 'row')} one ${drops}`);
    return `With ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .pq)(first.rows, 'row')} a loss ${first.drops} cannot be told from chance${rest.join('')}.`;
}
/** Drops in the label's unit are parts of the span of the reference's labels. */
function tellDrop(name, drop) {
    const metric = _domain_metrics_performance_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .performanceMetrics */ .C.find((one) => one.name === name);
    const isPart = metric?.kind === 'values' && metric.unit === 'label';
    return (0,_amount_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAmount */ .ej)(drop, isPart ? 'labelRange' : (0,_amount_js__WEBPACK_IMPORTED_MODULE_2__/* .isShareMetric */ .Os)(name) ? 'points' : 'number', 2);
}


/***/ }),

/***/ 37760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ findingsOf)
/* harmony export */ });
/* harmony import */ var _domain_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93153);
/* harmony import */ var _case_standing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4887);
/* harmony import */ var _order_by_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28216);



/**
 * What a reader should see first, the strongest evidence first: of a judged run what counts against the gate; of one that ended in an error after it
 * was measured every alert and warning.
 */
function findingsOf(outcome) {
    const { verdict, results } = outcome;
    if ((0,_domain_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .isJudged */ .s)(verdict)) {
        return { findings: (0,_order_by_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .orderByEvidence */ .v)(verdict.findings), comparison: verdict.comparison };
    }
    const standingOf = (0,_case_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .standings */ .E)(outcome);
    const found = (results?.cases ?? [])
        .map((one) => standingOf(one).finding)
        .filter((one) => one !== undefined);
    return { findings: (0,_order_by_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .orderByEvidence */ .v)(found), comparison: undefined };
}


/***/ }),

/***/ 69251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ rangeInWords),
/* harmony export */   F1: () => (/* binding */ intervalsInWords),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   pq: () => (/* binding */ countOf)
/* harmony export */ });
/* harmony import */ var _domain_words_group_thousands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3142);

/** Below it a number is written with a power of ten. */
const smallest = 1e-4;
/** From here on a power of ten is easier to read than its digits. */
const largest = 1e15;
/** From here on what stands behind the point tells nobody anything. */
const wholeFrom = 1000;
/**
 * A number for people: whole ones as they are, others with four significant digits, or as many as asked for, and from
 * 1,000 on without what stands behind the point; thousands apart.
 */
function formatNumber(value, digits = 4) {
    if (!Number.isFinite(value))
        return String(value);
    const size = Math.abs(value);
    if (size >= largest || (size > 0 && size < smallest))
        return String(Number(value.toPrecision(digits)));
    if (Number.isInteger(value))
        return (0,_domain_words_group_thousands_js__WEBPACK_IMPORTED_MODULE_0__/* .groupThousands */ .Z)(value);
    return size >= wholeFrom ? (0,_domain_words_group_thousands_js__WEBPACK_IMPORTED_MODULE_0__/* .groupThousands */ .Z)(Math.round(value)) : String(Number(value.toPrecision(digits)));
}
/** `4 %`, `0.26 %`: three significant digits of a share of 1. */
function formatPercent(share) {
    return `${formatNumber(share * 100, 3)} %`;
}
/** `5,000 rows`, `1 row`. */
function countOf(count, word) {
    return `${formatNumber(count)} ${word}${count === 1 ? '' : 's'}`;
}
/**
 * The intervals in a name of ours, such as `(59, 93]`, in words: `from 59 to 93`. Thousands are set apart only where there
 * are five digits, as columns of years are common. Their ends are told apart by the neighbouring interval.
 */
function intervalsInWords(name) {
    return name
        .replaceAll(/[([](-?\d[\d.e+-]{0,30}), (-?\d[\d.e+-]{0,30})[)\]]/gi, (_, low, high) => rangeInWords(Number(low), Number(high)))
        .replaceAll(/\b(above|up to) (-?\d[\d.e+-]{0,30})$/gi, (_, word, end) => Number.isNaN(Number(end))
        ? `${word} ${end}`
        : `${word} ${rangeEnd(Number(end), Math.abs(Number(end)))}`)
        .replaceAll(' = from ', ' from ');
}
/** `from 3,940 to 102,127`. */
function rangeInWords(low, high) {
    const largestEnd = Math.max(Math.abs(low), Math.abs(high));
    return `from ${rangeEnd(low, largestEnd)} to ${rangeEnd(high, largestEnd)}`;
}
function rangeEnd(value, largestEnd) {
    const isYearLike = largestEnd < 10_000;
    return isYearLike ? formatNumber(value).replaceAll(',', '') : formatNumber(value);
}


/***/ }),

/***/ 17806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ whereabouts),
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   TE: () => (/* binding */ uncertainty),
/* harmony export */   lY: () => (/* binding */ headlineMetric)
/* harmony export */ });
/* harmony import */ var _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57307);
/* harmony import */ var _domain_measures_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24619);
/* harmony import */ var _domain_judge_is_uncertain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29195);
/* harmony import */ var _domain_judge_margin_of_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73082);
/* harmony import */ var _changed_texts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43397);
/* harmony import */ var _format_number_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69251);
/* harmony import */ var _safe_text_clean_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12829);







/** Which kinds of number say most about a case, best first. */
const telling = [
    'performance-diff',
    'output-diff',
    'drift-stat',
    'model-error',
    'statistical-dependence',
    'failing-inputs',
    'performance-metric-value',
];
/** The metric to show when there is room for one: `accuracy difference 0.12`. */
function headlineMetric(testCase) {
    let best;
    let bestRank = Infinity;
    for (const metric of testCase.metrics) {
        if (typeof metric.value !== 'number' && typeof metric.value !== 'string')
            continue;
        if ((0,_domain_judge_is_uncertain_js__WEBPACK_IMPORTED_MODULE_2__/* .isUncertainMark */ .to)(metric))
            continue;
        const place = telling.indexOf(metric.category);
        const rank = place === -1 ? telling.length : place;
        if (rank < bestRank)
            [best, bestRank] = [metric, rank];
    }
    return best;
}
/** How many failing rows are named; the others are in results.json. */
const shownRows = 5;
/** The telling metric and its value, such as `accuracy difference -0.12 ± 0.03 on 412 rows`. */
function headline(testCase) {
    const { importance } = testCase;
    const metric = headlineMetric(testCase);
    if (!metric)
        return importance === undefined ? '' : `impact ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_5__/* .formatNumber */ .ZV)(importance)}`;
    return `${(0,_safe_text_clean_text_js__WEBPACK_IMPORTED_MODULE_6__/* .cleanLine */ .O)(metric.name, 60)} ${formatValue(metric.value)}${uncertainty(testCase, metric)}`;
}
/** ` ± 0.044 on 483 rows`: half the 95 % interval and the sample, where the case carries them for its difference; else nothing. */
function uncertainty(testCase, headlineOf) {
    // A case that was rated by its whole interval begins with what the interval is of.
    const isRated = (0,_domain_measures_read_js__WEBPACK_IMPORTED_MODULE_1__/* .read */ .L)(testCase, _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.confidenceLevel) !== undefined && testCase.metrics[0] === headlineOf;
    const margin = isRated || headlineOf.category === 'performance-diff' ? (0,_domain_judge_margin_of_error_js__WEBPACK_IMPORTED_MODULE_3__/* .marginOfError */ .A)(testCase) : undefined;
    if (margin === undefined)
        return '';
    const sizes = [_domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.subsetSize, _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.evaluationSampleSize, _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.sampleSize];
    const size = sizes.map((measure) => (0,_domain_measures_read_js__WEBPACK_IMPORTED_MODULE_1__/* .read */ .L)(testCase, measure)).find((value) => value !== undefined);
    return ` ± ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_5__/* .formatNumber */ .ZV)(margin, 2)}${size === undefined ? '' : ` on ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_5__/* .countOf */ .pq)(size, 'row')}`}`;
}
/** Where in the data: what was changed into what (of several texts the worst), the subset, or the first failing rows. */
function whereabouts(testCase) {
    const changed = testCase.metrics
        .filter(({ category, value }) => category === 'input' && typeof value === 'string')
        .map(({ value }) => formatValue(value));
    return changed.slice(0, 2).join(' → ') || worstText(testCase) || subset(testCase) || failingRows(testCase);
}
function worstText(testCase) {
    const [worst] = (0,_changed_texts_js__WEBPACK_IMPORTED_MODULE_4__/* .changedTexts */ .X)(testCase);
    return worst ? `${formatValue(worst.before)} → ${formatValue(worst.after)}` : '';
}
/** With its size, unless that stands beside the margin of error in the headline. */
function subset(testCase) {
    const details = testCase.metrics.filter(({ category }) => category === 'subset-details');
    const name = details.find(({ value }) => typeof value === 'string')?.value ?? null;
    const size = (0,_domain_measures_read_js__WEBPACK_IMPORTED_MODULE_1__/* .read */ .L)({ metrics: details }, _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.subsetSize);
    const metric = headlineMetric(testCase);
    const isTold = metric !== undefined && uncertainty(testCase, metric) !== '';
    const shown = typeof name === 'string' ? (0,_safe_text_clean_text_js__WEBPACK_IMPORTED_MODULE_6__/* .cleanLine */ .O)((0,_format_number_js__WEBPACK_IMPORTED_MODULE_5__/* .intervalsInWords */ .F1)(name), 120) : '';
    return shown === '' || size === undefined || isTold ? shown : `${shown}, ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_5__/* .countOf */ .pq)(size, 'row')}`;
}
function failingRows({ metrics }) {
    const told = metrics.find(({ category, value }) => category === 'failing-inputs' && Array.isArray(value) && typeof value[0] === 'number');
    if (!told || !Array.isArray(told.value))
        return '';
    // People count rows from 1, as all messages do.
    const first = told.name === _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.failingRowIndices.name ? 1 : 0;
    const rows = told.value.map((row) => row + first);
    const more = rows.length > shownRows ? ' …' : '';
    return `rows ${rows.slice(0, shownRows).join(', ')}${more}`;
}
function formatValue(value) {
    if (value === null)
        return '';
    if (typeof value === 'number')
        return (0,_format_number_js__WEBPACK_IMPORTED_MODULE_5__/* .formatNumber */ .ZV)(value);
    if (typeof value === 'string')
        return (0,_safe_text_clean_text_js__WEBPACK_IMPORTED_MODULE_6__/* .cleanLine */ .O)(value, 120);
    return (0,_safe_text_clean_text_js__WEBPACK_IMPORTED_MODULE_6__/* .cleanLine */ .O)(value.map((one) => (typeof one === 'number' ? (0,_format_number_js__WEBPACK_IMPORTED_MODULE_5__/* .formatNumber */ .ZV)(one) : one)).join(', '), 120);
}


/***/ }),

/***/ 22458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ idsOf),
/* harmony export */   q: () => (/* binding */ isOwnRun)
/* harmony export */ });
/* harmony import */ var _domain_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50698);

/** Whether the gate's own engine ran it, whose projects, jobs and ids are made for one run and lead nowhere. */
function isOwnRun(target) {
    return target === _domain_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .embeddedEngine */ .D;
}
/** The ids by which a run can be found on its cluster, with what each is of; none of a run of the embedded engine. */
function idsOf(ids, target) {
    if (isOwnRun(target))
        return [];
    const all = [
        ['Project', ids.projectId],
        ['Model', ids.modelId],
        ['Reference data', ids.referenceId],
        ['Evaluation data', ids.evaluationId],
        ['Job', ids.jobId],
    ];
    return all.flatMap(([name, id]) => (id === undefined ? [] : [[name, id]]));
}


/***/ }),

/***/ 31016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ measuredShare)
/* harmony export */ });
/* harmony import */ var _domain_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93153);

/** `measured 4 of 16` when cases were skipped, else nothing: what was not measured is no good news. */
function measuredShare(verdict) {
    if (!(0,_domain_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .isJudged */ .s)(verdict) || verdict.counts.skip === 0)
        return '';
    const { alert, warning, pass, skip, ignored } = verdict.counts;
    const measured = alert + warning + pass + ignored;
    return `measured ${measured} of ${measured + skip}`;
}


/***/ }),

/***/ 31107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ notesOf)
/* harmony export */ });
/* harmony import */ var _detectable_sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89723);

/** What the reader should know about policy, runs and rows, a sentence each. Foreign text. */
function notesOf({ notes, comparison }, results) {
    const detectable = (0,_detectable_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .detectableSentence */ .$)(results);
    return [...(detectable === undefined ? [] : [detectable]), ...notes, ...(comparison?.differences ?? [])];
}


/***/ }),

/***/ 28216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ timesSurelyBeyond),
/* harmony export */   v: () => (/* binding */ orderByEvidence)
/* harmony export */ });
/* harmony import */ var _domain_comparison_case_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98001);
/* harmony import */ var _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57307);
/* harmony import */ var _domain_measures_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24619);



/** The questions of a gate, the first to be answered first; other categories, such as those of the data, come between. */
const laterCategories = ['transformations', 'adversarial'];
const modelCategories = ['model-performance', 'subset-performance'];
/**
 * Findings as a reader should see them: alerts before warnings, what is certain before what is not, then by what they
 * are about (whether the model knows anything, is worse than the baseline, fails on newer data or a subset, whether the data are what
 * they were, what odd inputs do) and by how far the whole interval lies beyond the threshold.
 */
function orderByEvidence(findings) {
    const weighed = findings.map((finding) => ({ finding, weight: weightsOf(finding) }));
    return weighed.sort((a, b) => compare(a.weight, b.weight)).map(({ finding }) => finding);
}
/** Smaller ones come first. */
function weightsOf({ severity, isUncertain, testCase }) {
    return [
        severity === 'alert' ? 0 : 1,
        isUncertain ? 1 : 0,
        questionOf(testCase),
        -timesSurelyBeyond(testCase),
    ];
}
function questionOf(testCase) {
    const { testType, category } = testCase;
    if (testType.startsWith('floor:') || testType === 'model_failures')
        return 0;
    if ((0,_domain_comparison_case_js__WEBPACK_IMPORTED_MODULE_2__/* .isComparisonCase */ .Y)(testCase))
        return 1;
    if (modelCategories.includes(category))
        return 2;
    return laterCategories.includes(category) ? 4 : 3;
}
/**
 * How many times the threshold it surely is, by the near end of its interval; of what passes the threshold of a warning, so
 * that it may be below 0. 0 where nothing tells.
 */
function timesSurelyBeyond(testCase) {
    const [alert, warning] = [(0,_domain_measures_read_js__WEBPACK_IMPORTED_MODULE_1__/* .read */ .L)(testCase, _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.alertThreshold), (0,_domain_measures_read_js__WEBPACK_IMPORTED_MODULE_1__/* .read */ .L)(testCase, _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.warningThreshold)];
    const threshold = (0,_domain_measures_read_js__WEBPACK_IMPORTED_MODULE_1__/* .read */ .L)(testCase, _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.dropAllowed) ?? (testCase.severity === 'alert' ? (alert ?? warning) : warning);
    const least = (0,_domain_measures_read_js__WEBPACK_IMPORTED_MODULE_1__/* .read */ .L)(testCase, _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.dropAtLeast) ??
        (0,_domain_measures_read_js__WEBPACK_IMPORTED_MODULE_1__/* .read */ .L)(testCase, _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.atLeast) ??
        (0,_domain_measures_read_js__WEBPACK_IMPORTED_MODULE_1__/* .read */ .L)(testCase, _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.psi) ??
        testCase.importance;
    if (threshold === undefined || threshold <= 0 || least === undefined)
        return 0;
    return Number.isFinite(least) ? least / threshold : 0;
}
function compare(a, b) {
    for (const [index, value] of a.entries()) {
        const difference = value - (b[index] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}


/***/ }),

/***/ 97637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ rulesInForce),
/* harmony export */   Q: () => (/* binding */ rulesLength)
/* harmony export */ });
/** More clauses than a policy can differ by; a foreign file may tell of more. */
const shownRules = 30;
/** By which rules the verdict came about, as far as they differ from the defaults; `''` when none does. Foreign text. */
function rulesInForce({ asked }) {
    const rules = asked?.rules ?? [];
    const hidden = rules.length - shownRules;
    return [...rules.slice(0, shownRules), ...(hidden > 0 ? [`and ${hidden} more`] : [])].join('; ');
}
/** Characters of all of them together that a report shows. */
const rulesLength = 2000;


/***/ }),

/***/ 65964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nr: () => (/* binding */ twoValues),
/* harmony export */   ZH: () => (/* binding */ capitalize),
/* harmony export */   fp: () => (/* binding */ placeWords),
/* harmony export */   kY: () => (/* binding */ featureWords),
/* harmony export */   pz: () => (/* binding */ valueWords)
/* harmony export */ });
/* harmony import */ var _domain_words_quote_word_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35676);
/* harmony import */ var _safe_text_clean_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12829);
/* harmony import */ var _amount_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15246);
/* harmony import */ var _format_number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69251);
/* harmony import */ var _test_title_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50357);





const shownFeatures = 3;
/** `age`, `age and job`, `age, job, day and 4 more`. */
function featureWords({ features }) {
    const names = features.slice(0, shownFeatures).map((name) => (0,_safe_text_clean_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .O)(name, 80));
    const hidden = features.length - names.length;
    if (hidden > 0)
        return `${names.join(', ')} and ${hidden} more`;
    return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
/** A value of a column, or the piece of it: `from 59 to 93`, `above 60`, `"oct"`. */
function valueWords(name) {
    const words = (0,_safe_text_clean_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .O)((0,_format_number_js__WEBPACK_IMPORTED_MODULE_3__/* .intervalsInWords */ .F1)(name), 120);
    return words === name && !/^(?:above |up to )?-?\d[\d.e+-]*$/i.test(name) ? (0,_domain_words_quote_word_js__WEBPACK_IMPORTED_MODULE_4__/* .quoteWord */ .X)(name) : words;
}
/** `where month is "oct"`; a piece of several columns names them itself. */
function placeWords(features, subset) {
    const words = (0,_safe_text_clean_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .O)((0,_format_number_js__WEBPACK_IMPORTED_MODULE_3__/* .intervalsInWords */ .F1)(subset), 160);
    if (features.length > 1 && subset.includes(' = '))
        return `where ${words}`;
    const name = featureWords({ features });
    return `where ${name === '' ? 'it' : name} is ${valueWords(subset)}`;
}
/** Two values of a metric in two places, such as `on the 412 rows it is right in 9 of 100, overall in 65`. */
function twoValues(metric, [place, value], [otherPlace, otherValue]) {
    if (metric === 'accuracy' || metric === 'multiclass_accuracy') {
        return `${place} it is right in ${ofHundred(value, otherValue)}, ${otherPlace} in ${ofHundred(otherValue, value).replace(' of 100', '')}`;
    }
    return `${place} its ${(0,_test_title_js__WEBPACK_IMPORTED_MODULE_1__/* .metricWords */ .yh)(metric)} is ${(0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMetric */ .gI)(metric, value)}, ${otherPlace} ${(0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMetric */ .gI)(metric, otherValue)}`;
}
/** `65 of 100`; as per cent where whole ones would look like `other`, or like none or all. */
function ofHundred(share, other) {
    const [whole, otherWhole] = [Math.round(share * 100), Math.round(other * 100)];
    const isRough = [share, other].some((one) => {
        const rounded = Math.round(one * 100);
        return (rounded === 0 && one > 0) || (rounded === 100 && one < 1);
    });
    return whole === otherWhole || isRough ? (0,_format_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPercent */ .l9)(share) : `${whole} of 100`;
}
function capitalize(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 24901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ sourceFacts)
/* harmony export */ });
/* harmony import */ var _domain_sources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35635);
/* harmony import */ var _ids_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22458);


/**
 * The model and the data of a run of the embedded engine, with what each is to it; a run on a cluster is known by its ids.
 * None where they are not known. Foreign text.
 */
function sourceFacts({ asked, tested, }) {
    if (!(0,_ids_of_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwnRun */ .q)(asked?.target))
        return [];
    const told = (name, origin) => origin ? [[name, (0,_domain_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .tellOrigin */ .M)(origin)]] : [];
    return [
        ...told('Model', tested?.model),
        ...told('Evaluation data', tested?.evaluation),
        ...told('Reference data', tested?.reference),
    ];
}


/***/ }),

/***/ 50357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XF: () => (/* binding */ testTitle),
/* harmony export */   bx: () => (/* binding */ metricHeading),
/* harmony export */   yh: () => (/* binding */ metricWords)
/* harmony export */ });
/* harmony import */ var _domain_comparison_case_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98001);
/* harmony import */ var _domain_metrics_metric_directions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25694);
/* harmony import */ var _domain_metrics_performance_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89045);
/* harmony import */ var _domain_own_metric_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53226);
/* harmony import */ var _page_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60828);





/**
 * What people call a test: `Accuracy on a subset`. A test that only a cluster knows keeps the name it has there, which
 * is foreign text.
 */
function testTitle(testType) {
    const page = (0,_page_of_js__WEBPACK_IMPORTED_MODULE_3__/* .pageOf */ .Z)(testType);
    if (page)
        return page.title;
    if (testType === `${_domain_comparison_case_js__WEBPACK_IMPORTED_MODULE_4__/* .comparisonPrefix */ .S}coverage`)
        return 'Cases that are not judged any more';
    if (testType.startsWith(_domain_comparison_case_js__WEBPACK_IMPORTED_MODULE_4__/* .comparisonPrefix */ .S)) {
        return `${metricHeading(testType.slice(_domain_comparison_case_js__WEBPACK_IMPORTED_MODULE_4__/* .comparisonPrefix */ .S.length))} against the baseline`;
    }
    if ((0,_domain_own_metric_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwnMetric */ .FN)(testType))
        return (0,_domain_own_metric_js__WEBPACK_IMPORTED_MODULE_2__/* .ownMetricName */ .OG)(testType);
    return testType;
}
/** A metric for people, within a sentence: `area under curve`, `F1`. */
function metricWords(name) {
    const title = metricHeading(name);
    return isAcronym(title.split(/[ -]/)[0] ?? '') ? title : title.charAt(0).toLowerCase() + title.slice(1);
}
/**
 * A metric for people, at the head of a row or a sentence: `Area under curve`, `F1`. A name that is not spelled like those
 * of the API, as one of the user's own, stays as it is. Foreign text.
 */
function metricHeading(name) {
    if ((0,_domain_own_metric_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwnMetric */ .FN)(name))
        return (0,_domain_own_metric_js__WEBPACK_IMPORTED_MODULE_2__/* .ownMetricName */ .OG)(name);
    const known = _domain_metrics_performance_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .performanceMetrics */ .C.find((metric) => metric.name === name)?.title;
    if (known !== undefined)
        return sentenceCase(known);
    return apiName.test(name) ? sentenceCase((0,_domain_metrics_metric_directions_js__WEBPACK_IMPORTED_MODULE_0__/* .metricTitle */ .Vu)(name)) : name;
}
const apiName = /^[a-z0-9]{1,40}(?:_[a-z0-9]{1,40}){0,20}$/;
/** `Macro F1` as it is, `Area Under Curve` as `Area under curve`. */
function sentenceCase(title) {
    return title
        .split(' ')
        .map((word, index) => {
        if (isAcronym(word))
            return word;
        const small = word.toLowerCase();
        return index === 0 ? word.charAt(0) + small.slice(1) : small;
    })
        .join(' ');
}
function isAcronym(word) {
    return /[A-Z0-9²]{2}/.test(word);
}


/***/ }),

/***/ 75315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zn: () => (/* binding */ knownFold),
/* harmony export */   a3: () => (/* binding */ passedFold),
/* harmony export */   be: () => (/* binding */ uncertainFold),
/* harmony export */   cu: () => (/* binding */ fixedFold),
/* harmony export */   e$: () => (/* binding */ ignoredFold),
/* harmony export */   wb: () => (/* binding */ skippedFold)
/* harmony export */ });
/* harmony import */ var _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57307);
/* harmony import */ var _domain_measures_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24619);
/* harmony import */ var _domain_judge_severity_of_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(34838);
/* harmony import */ var _domain_judge_is_uncertain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29195);
/* harmony import */ var _safe_text_escape_html_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60299);
/* harmony import */ var _finding_cells_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23517);
/* harmony import */ var _finding_sections_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78806);
/* harmony import */ var _folded_section_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(78178);
/* harmony import */ var _facts_test_title_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50357);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8103);
/* harmony import */ var _html_table_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(40966);











/** Findings that an ignore rule leaves out, with the rule's reason and last day. */
function ignoredFold({ ignored }, whole) {
    return caseFold(`${ignored.length} ignored`, 5, ['Severity', 'Test', 'Features', 'How large, how sure', 'Where', 'Reason', 'Until'], ignored, ({ severity, testCase, rule }) => [
        severity,
        ...(0,_finding_cells_js__WEBPACK_IMPORTED_MODULE_4__/* .caseCells */ .E6)(testCase),
        (0,_safe_text_escape_html_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(rule.reason),
        (0,_safe_text_escape_html_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(rule.expires),
    ], whole);
}
/** Findings that the baseline has as well. */
function knownFold({ known }, whole) {
    return caseFold(`${known.length} known from the baseline`, 6, ['Severity', 'Since baseline', 'Test', 'Features', 'How large, how sure', 'Where'], known, (finding) => (0,_finding_sections_js__WEBPACK_IMPORTED_MODULE_5__/* .findingCells */ .bg)(finding, true), whole);
}
/** Cases that pass though they are beyond a threshold by their point, and why nothing is sure. */
function uncertainFold({ uncertain }, whole) {
    return caseFold(`${uncertain.length} uncertain`, 5, ['Test', 'Features', 'How large, how sure', 'Why'], uncertain, (testCase) => [...(0,_finding_cells_js__WEBPACK_IMPORTED_MODULE_4__/* .caseCells */ .E6)(testCase).slice(0, 3), (0,_prose_js__WEBPACK_IMPORTED_MODULE_7__/* .prose */ .C)((0,_domain_judge_is_uncertain_js__WEBPACK_IMPORTED_MODULE_2__/* .whyUncertain */ .wR)(testCase))], whole);
}
/** Findings of the baseline that pass now. */
function fixedFold({ comparison }, whole) {
    const fixed = comparison?.fixed ?? [];
    return caseFold(`${fixed.length} fixed`, 5, ['Test', 'Features', 'How large, how sure', 'Where'], fixed, _finding_cells_js__WEBPACK_IMPORTED_MODULE_4__/* .caseCells */ .E6, whole);
}
/** What could not be measured, and why. */
function skippedFold(results, whole) {
    const cases = results?.cases.filter((testCase) => (0,_domain_judge_severity_of_js__WEBPACK_IMPORTED_MODULE_8__/* .severityOf */ .x)(testCase) === 'skip') ?? [];
    return caseFold(`${cases.length} skipped`, 7, ['Test', 'Features', 'Reason'], cases, (testCase) => {
        const reason = (0,_domain_measures_read_js__WEBPACK_IMPORTED_MODULE_1__/* .read */ .L)(testCase, _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.skipReason);
        return [
            (0,_prose_js__WEBPACK_IMPORTED_MODULE_7__/* .prose */ .C)((0,_facts_test_title_js__WEBPACK_IMPORTED_MODULE_6__/* .testTitle */ .XF)(testCase.testType), 100),
            (0,_finding_cells_js__WEBPACK_IMPORTED_MODULE_4__/* .featureCells */ .oO)(testCase),
            reason === undefined ? '' : (0,_prose_js__WEBPACK_IMPORTED_MODULE_7__/* .prose */ .C)(reason),
        ];
    }, whole);
}
/** Passing cases, counted by test: the first to give way. */
function passedFold(results, whole) {
    const byTest = new Map();
    for (const testCase of results?.cases ?? []) {
        if ((0,_domain_judge_severity_of_js__WEBPACK_IMPORTED_MODULE_8__/* .severityOf */ .x)(testCase) === 'pass') {
            byTest.set(testCase.testType, (byTest.get(testCase.testType) ?? 0) + 1);
        }
    }
    const total = [...byTest.values()].reduce((sum, count) => sum + count, 0);
    return caseFold(`${total} passed`, 8, ['Test', 'Cases'], [...byTest], ([test, count]) => [(0,_prose_js__WEBPACK_IMPORTED_MODULE_7__/* .prose */ .C)((0,_facts_test_title_js__WEBPACK_IMPORTED_MODULE_6__/* .testTitle */ .XF)(test), 100), String(count)], whole);
}
function caseFold(title, rank, columns, items, cells, whole) {
    return (0,_folded_section_js__WEBPACK_IMPORTED_MODULE_9__/* .folded */ .TM)(true, {
        rank,
        title,
        rowCount: items.length,
        head: (0,_html_table_js__WEBPACK_IMPORTED_MODULE_10__/* .tableHead */ .P)(columns),
        rows: (0,_folded_section_js__WEBPACK_IMPORTED_MODULE_9__/* .mapRows */ .KS)(items, (item) => (0,_html_table_js__WEBPACK_IMPORTED_MODULE_10__/* .tableRow */ .j)('td', cells(item))),
        tail: '</table>',
    }, (hidden) => (0,_folded_section_js__WEBPACK_IMPORTED_MODULE_9__/* .moreIn */ .xz)(whole, hidden));
}


/***/ }),

/***/ 14781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ comparisonSections)
/* harmony export */ });
/* harmony import */ var _facts_compared_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13699);
/* harmony import */ var _safe_text_escape_html_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60299);
/* harmony import */ var _folded_section_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78178);
/* harmony import */ var _html_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40966);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8103);





const marks = {
    worse: '🔴 worse',
    unproven: '🔴 not proven to be no worse',
    uncertain: '🟡 uncertain',
    better: '🟢 better',
};
/** This run's model beside the baseline's, worst metric first; then where the flips are, and what to know of it. */
function comparisonSections({ comparison }, whole) {
    const model = comparison?.model;
    if (!model)
        return [];
    const total = model.metrics.length;
    const shown = (0,_facts_compared_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .comparedMetrics */ .Bo)(model);
    const notes = model.notes.slice(0, shownNotes).map((note) => `<li>${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .C)(note)}</li>`);
    const columns = ['Metric', 'Baseline', 'This run', 'Difference', 'Rows flipped: to wrong / to right'];
    return [
        {
            rank: 1,
            head: total === 0 ? '' : (0,_html_table_js__WEBPACK_IMPORTED_MODULE_3__/* .tableHead */ .P)(columns),
            rowCount: total,
            rows: (0,_folded_section_js__WEBPACK_IMPORTED_MODULE_4__/* .mapRows */ .KS)(shown, (metric) => (0,_html_table_js__WEBPACK_IMPORTED_MODULE_3__/* .tableRow */ .j)('td', cells(metric))),
            foot: (hidden) => `\n</table>${hidden > 0 ? `\n\n${hidden} more metrics in ${whole}.` : ''}`,
        },
        { rank: 1, head: model.concentration ? `<p>${concentrationLine(model.concentration)}</p>` : '' },
        { rank: 1, head: notes.length === 0 ? '' : ['<ul>', ...notes, '</ul>'].join('\n') },
    ];
}
const shownNotes = 20;
function cells({ title, baseline, current, difference, flips, mark, settling }) {
    const marked = mark === undefined ? '' : ` ${marks[mark]}${settling && `: ${settling}`}`;
    return [(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .C)(title, 80) + marked, baseline, current, difference, flips];
}
function concentrationLine(concentration) {
    const { subset, share } = (0,_facts_compared_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .flipPlace */ .rF)(concentration);
    return `${_facts_compared_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .flipsConcentrate */ .Dp} ${(0,_safe_text_escape_html_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(subset, 160)}: ${share}.`;
}


/***/ }),

/***/ 23517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E6: () => (/* binding */ caseCells),
/* harmony export */   mF: () => (/* binding */ changeWords),
/* harmony export */   oO: () => (/* binding */ featureCells)
/* harmony export */ });
/* harmony import */ var _facts_case_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57990);
/* harmony import */ var _facts_test_title_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50357);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8103);
/* harmony import */ var _safe_text_escape_html_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60299);
/* harmony import */ var _facts_format_number_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69251);
/* harmony import */ var _facts_headline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17806);






const changeWords = {
    new: '🆕 new',
    worse: '📈 worse',
    unchanged: 'unchanged',
    better: 'better',
    fixed: 'fixed',
};
/** How many features of a case are named. */
const shownFeatures = 8;
/** Test, features, how large and how sure, and place of a case, as HTML cells. */
function caseCells(testCase) {
    const unknown = testCase.unknownWords.length > 0 ? ` unknown: ${(0,_safe_text_escape_html_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(testCase.unknownWords.join(', '))}` : '';
    return [
        testCell(testCase),
        featureCells(testCase) + unknown,
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .C)((0,_facts_case_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceOf */ .X)((0,_facts_case_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .caseFacts */ .Q)(testCase))) || keyMetric(testCase),
        (0,_safe_text_escape_html_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)((0,_facts_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .whereabouts */ .CJ)(testCase)),
    ];
}
/** What people call it, and below it the name that rules of the gate know it by. */
function testCell({ testType }) {
    const title = (0,_facts_test_title_js__WEBPACK_IMPORTED_MODULE_1__/* .testTitle */ .XF)(testType);
    return title === testType ? (0,_safe_text_escape_html_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(testType) : `${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .C)(title, 100)}<br><sub>${(0,_safe_text_escape_html_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(testType)}</sub>`;
}
function featureCells({ features }) {
    const names = features.slice(0, shownFeatures).map((feature) => (0,_safe_text_escape_html_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(feature, 80));
    const hidden = features.length - names.length;
    return names.join(' ') + (hidden > 0 ? ` and ${hidden} more` : '');
}
/** Names and texts are the cluster's own, so only numbers stand outside of `<code>`. */
function keyMetric(testCase) {
    const metric = (0,_facts_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .headlineMetric */ .lY)(testCase);
    if (!metric)
        return (0,_safe_text_escape_html_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeHtml */ .ZD)((0,_facts_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .headline */ .Pl)(testCase));
    const { name, value } = metric;
    if (typeof value !== 'number')
        return `${(0,_safe_text_escape_html_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(name, 60)} ${(0,_safe_text_escape_html_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)((0,_facts_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .formatValue */ .Fl)(value))}`;
    return `${(0,_safe_text_escape_html_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(name, 60)} ${(0,_facts_format_number_js__WEBPACK_IMPORTED_MODULE_5__/* .formatNumber */ .ZV)(value)}${(0,_facts_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .uncertainty */ .TE)(testCase, metric)}`;
}


/***/ }),

/***/ 78806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JT: () => (/* binding */ furtherFindings),
/* harmony export */   aw: () => (/* binding */ findingDetails),
/* harmony export */   bg: () => (/* binding */ findingCells),
/* harmony export */   ck: () => (/* binding */ findingTable)
/* harmony export */ });
/* harmony import */ var _domain_words_plural_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(26457);
/* harmony import */ var _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57307);
/* harmony import */ var _domain_measures_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24619);
/* harmony import */ var _safe_text_escape_html_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60299);
/* harmony import */ var _finding_cells_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23517);
/* harmony import */ var _facts_case_facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57990);
/* harmony import */ var _facts_findings_of_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37760);
/* harmony import */ var _folded_section_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(78178);
/* harmony import */ var _facts_format_number_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(69251);
/* harmony import */ var _facts_headline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17806);
/* harmony import */ var _html_table_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(40966);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8103);












/** So many stand open; the others are folded. */
const openFindings = 10;
/** The strongest of what counts against the gate, or of what was found before an error: a sentence each. */
function findingTable(outcome, whole) {
    const { findings, comparison } = (0,_facts_findings_of_js__WEBPACK_IMPORTED_MODULE_5__/* .findingsOf */ .W)(outcome);
    const title = comparison ? 'New and worse findings' : 'Findings';
    const shown = findings.slice(0, openFindings);
    // What to do about a test is told once.
    const advised = new Set(new Map(shown.toReversed().map((one) => [one.testCase.testType, one])).values());
    return {
        rank: 3,
        head: findings.length === 0 ? '' : `### ${title}\n\n${(0,_html_table_js__WEBPACK_IMPORTED_MODULE_8__/* .tableHead */ .P)(columns)}`,
        rowCount: shown.length,
        rows: (0,_folded_section_js__WEBPACK_IMPORTED_MODULE_9__/* .mapRows */ .KS)(shown, (finding) => (0,_html_table_js__WEBPACK_IMPORTED_MODULE_8__/* .tableRow */ .j)('td', toldCells(finding, advised.has(finding)))),
        foot: (hidden) => `\n</table>${(0,_folded_section_js__WEBPACK_IMPORTED_MODULE_9__/* .moreIn */ .xz)(whole, hidden)}${howSure(shown)}`,
        brief: `<p>${(0,_domain_words_plural_js__WEBPACK_IMPORTED_MODULE_10__/* .plural */ .L)(findings.length, 'finding')}: see ${whole}.</p>`,
    };
}
/** What the intervals say, where some are shown. */
function howSure(shown) {
    const isRated = shown.some(({ testCase }) => (0,_domain_measures_read_js__WEBPACK_IMPORTED_MODULE_1__/* .read */ .L)(testCase, _domain_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.confidenceLevel) !== undefined);
    return isRated
        ? '\n\n<p><sub>How sure: by chance alone one test finds something in at most about 0.5 % of runs; the floors, the what-ifs and the comparison with a baseline have levels of their own, 2.5 % or 5 %. At least and at most are the ends of the interval that makes it so.</sub></p>'
        : '';
}
/** Those that do not stand open. */
function furtherFindings(outcome, whole) {
    const others = (0,_facts_findings_of_js__WEBPACK_IMPORTED_MODULE_5__/* .findingsOf */ .W)(outcome).findings.slice(openFindings);
    return (0,_folded_section_js__WEBPACK_IMPORTED_MODULE_9__/* .folded */ .TM)(true, {
        rank: 4,
        title: `${others.length} more ${others.length === 1 ? 'finding' : 'findings'}`,
        rowCount: others.length,
        head: (0,_html_table_js__WEBPACK_IMPORTED_MODULE_8__/* .tableHead */ .P)(columns),
        rows: (0,_folded_section_js__WEBPACK_IMPORTED_MODULE_9__/* .mapRows */ .KS)(others, (finding) => (0,_html_table_js__WEBPACK_IMPORTED_MODULE_8__/* .tableRow */ .j)('td', toldCells(finding, false))),
        tail: '</table>',
    }, (hidden) => (0,_folded_section_js__WEBPACK_IMPORTED_MODULE_9__/* .moreIn */ .xz)(whole, hidden));
}
const columns = ['Result', 'What was found', 'How large, how sure'];
/** Severity and change; what and where, in a sentence; how large and how sure, with the threshold. */
function toldCells({ severity, testCase, change, isUncertain }, isAdvised) {
    const facts = (0,_facts_case_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .caseFacts */ .Q)(testCase, isUncertain);
    const word = severity === 'alert' ? '🔴 alert' : '🟡 warning';
    const also = facts.echoes.length > 0 ? `Also seen as ${facts.echoes.join('; ')}.` : '';
    const told = [
        `<strong>${(0,_prose_js__WEBPACK_IMPORTED_MODULE_7__/* .prose */ .C)(facts.title, 100)}</strong>${facts.where === '' ? '' : ` on ${(0,_finding_cells_js__WEBPACK_IMPORTED_MODULE_3__/* .featureCells */ .oO)(testCase)}`}`,
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_7__/* .prose */ .C)(facts.sentence),
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_7__/* .prose */ .C)(also),
        ...(facts.page && isAdvised ? [`<em>What to do:</em> ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_7__/* .prose */ .C)(facts.page.remedy)}`] : []),
        ...(facts.title === facts.testType ? [] : [`<sub>${(0,_safe_text_escape_html_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(facts.testType)}</sub>`]),
    ];
    return [
        `${word}${change === undefined ? '' : `<br>${_finding_cells_js__WEBPACK_IMPORTED_MODULE_3__/* .changeWords */ .mF[change]}`}`,
        told.filter(Boolean).join('<br>'),
        [(0,_prose_js__WEBPACK_IMPORTED_MODULE_7__/* .prose */ .C)((0,_facts_case_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .evidenceOf */ .X)(facts)), (0,_prose_js__WEBPACK_IMPORTED_MODULE_7__/* .prose */ .C)(facts.uncertain)].filter(Boolean).join('<br>'),
    ];
}
/** Cells of a finding; with a baseline the second says what became of it. */
function findingCells({ severity, testCase, change, isUncertain }, hasBaseline) {
    const word = severity === 'alert' ? '🔴 alert' : '🟡 warning';
    return [
        isUncertain ? `${word} (uncertain)` : word,
        ...(hasBaseline ? [change === undefined ? '' : _finding_cells_js__WEBPACK_IMPORTED_MODULE_3__/* .changeWords */ .mF[change]] : []),
        ...(0,_finding_cells_js__WEBPACK_IMPORTED_MODULE_3__/* .caseCells */ .E6)(testCase),
    ];
}
/** The metrics of the worst findings, each folded. */
function findingDetails(outcome, shown) {
    const { findings } = (0,_facts_findings_of_js__WEBPACK_IMPORTED_MODULE_5__/* .findingsOf */ .W)(outcome);
    const some = findings.slice(0, shown);
    return (0,_folded_section_js__WEBPACK_IMPORTED_MODULE_9__/* .folded */ .TM)(true, {
        rank: 6,
        title: some.length < findings.length ? `Details of the worst ${some.length}` : 'Details',
        rowCount: some.length,
        head: '',
        rows: (0,_folded_section_js__WEBPACK_IMPORTED_MODULE_9__/* .mapRows */ .KS)(some, ({ testCase }) => metricTable(testCase)),
        tail: '',
    });
}
const shownMetrics = 30;
function metricTable(testCase) {
    const rows = testCase.metrics.slice(0, shownMetrics).map(({ name, value }) => {
        const shown = typeof value === 'number' ? (0,_facts_format_number_js__WEBPACK_IMPORTED_MODULE_11__/* .formatNumber */ .ZV)(value) : (0,_safe_text_escape_html_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_facts_headline_js__WEBPACK_IMPORTED_MODULE_6__/* .formatValue */ .Fl)(value), 400);
        return (0,_html_table_js__WEBPACK_IMPORTED_MODULE_8__/* .tableRow */ .j)('td', [(0,_safe_text_escape_html_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(name, 80), shown]);
    });
    const features = (0,_finding_cells_js__WEBPACK_IMPORTED_MODULE_3__/* .featureCells */ .oO)(testCase);
    const title = features === '' ? (0,_safe_text_escape_html_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(testCase.testType) : `${(0,_safe_text_escape_html_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(testCase.testType)} on ${features}`;
    return [`<p>${title}</p>`, (0,_html_table_js__WEBPACK_IMPORTED_MODULE_8__/* .tableHead */ .P)(['Metric', 'Value']), ...rows, '</table>'].join('\n');
}


/***/ }),

/***/ 43680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WK: () => (/* binding */ fitSections),
/* harmony export */   dy: () => (/* binding */ utf8Bytes),
/* harmony export */   q0: () => (/* binding */ utf16Units)
/* harmony export */ });
const utf8Bytes = (text) => Buffer.byteLength(text);
const utf16Units = (text) => text.length;
const gap = '\n\n';
/**
 * The sections in their order, never over `limit`. Room is given by rank, so what matters least gives way first: rows
 * from the end, then the section. A limit below the sections of rank 0 cuts those, between two characters.
 */
function fitSections(sections, limit, measure) {
    const given = sections.filter(({ head, rowCount }) => head !== '' || (rowCount ?? 0) > 0);
    const texts = new Map();
    // The line break at the end.
    let room = limit - 1;
    for (const section of [...given].sort((a, b) => a.rank - b.rank)) {
        const between = texts.size === 0 ? 0 : measure(gap);
        const text = section.rank === 0
            ? cutText(wholeText(section), room - between, measure)
            : fitRows(section, room - between, measure);
        if (text === '')
            continue;
        room -= between + measure(text);
        texts.set(section, text);
    }
    const body = given.flatMap((section) => texts.get(section) ?? []).join(gap);
    return limit < 1 ? '' : `${body}\n`;
}
function wholeText({ head, rows, foot }) {
    return [head, ...(rows ?? [])].join('\n') + (foot?.(0) ?? '');
}
/** As many rows as fit with the foot that counts the others; `brief`, or nothing, when none does. */
function fitRows(section, room, measure) {
    const { head, rows, rowCount = 0, foot = () => '', brief = '' } = section;
    const briefText = measure(brief) <= room ? brief : '';
    if (rows === undefined) {
        const text = head + foot(0);
        return measure(text) <= room ? text : briefText;
    }
    // The number grows shorter as rows are added, so its longest form is what must fit.
    const footRoom = measure(foot(rowCount));
    const emptyFoot = measure(foot(0));
    const taken = [];
    let used = measure(head);
    let fitting = 0;
    for (const row of rows) {
        used += 1 + measure(row);
        if (used + emptyFoot > room)
            return firstRows(fitting);
        taken.push(row);
        if (used + footRoom <= room)
            fitting = taken.length;
    }
    const allFoot = measure(foot(rowCount - taken.length));
    return firstRows(used + allFoot <= room ? taken.length : fitting);
    function firstRows(count) {
        if (count === 0)
            return briefText;
        return [head, ...taken.slice(0, count)].join('\n') + foot(rowCount - count);
    }
}
/** The text, or its beginning: whole characters only. */
function cutText(text, room, measure) {
    if (measure(text) <= room)
        return text;
    let kept = '';
    let used = 0;
    for (const character of text) {
        used += measure(character);
        if (used > room)
            break;
        kept += character;
    }
    return kept;
}


/***/ }),

/***/ 78178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KS: () => (/* binding */ mapRows),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   xz: () => (/* binding */ moreIn)
/* harmony export */ });
/** A section that a reader unfolds, or an open one; nothing without rows. */
function folded(isFolded, { rank, title, rowCount, head, rows, tail }, more = () => '') {
    const open = isFolded ? `<details><summary>${title}</summary>` : '';
    return {
        rank,
        rowCount,
        rows,
        head: rowCount === 0 ? '' : [open, head].filter(Boolean).join('\n'),
        foot: (hidden) => `${tail && `\n${tail}`}${more(hidden)}${isFolded ? '\n\n</details>' : ''}`,
        brief: rowCount === 0 || !isFolded ? '' : `<p>${title}.</p>`,
    };
}
/** Says how many rows found no room, and where they are (`whole`). */
function moreIn(whole, hidden) {
    return hidden > 0 ? `\n\n${hidden} more in ${whole}.` : '';
}
/** Rows made one by one, as they are asked for. */
function* mapRows(items, make) {
    for (const item of items)
        yield make(item);
}


/***/ }),

/***/ 40966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ tableHead),
/* harmony export */   j: () => (/* binding */ tableRow)
/* harmony export */ });
/** One row of an HTML table on one line, so that GitHub never reads Markdown in it. Cells are HTML already. */
function tableRow(cell, cells) {
    return `<tr>${cells.map((content) => `<${cell}>${content}</${cell}>`).join('')}</tr>`;
}
/** The start of a table with these column heads; rows and `</table>` follow. */
function tableHead(head) {
    return head.length === 0 ? '<table>' : `<table>\n${tableRow('th', head)}`;
}


/***/ }),

/***/ 8103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ prose)
/* harmony export */ });
/* harmony import */ var _safe_text_clean_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12829);
/* harmony import */ var _safe_text_escape_html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60299);


/** A word or number that no renderer makes a mention, link, reference, commit or emoji of. */
const plainWord = /^["'(“]*(?:[A-Za-z]?[a-z]*(?:['’-][a-z]+)*|-?\d{1,6}(?:[.,]\d{1,6})?%?|-?\d{1,3}(?:,\d{3}){2,4}|F1|R²|MAE|MAPE|RMSE|%)["')”]*[,.;:!?]*["')”]*$|^[-–—±=<>&/+]$/;
/** No word of ours is longer; a longer one could keep the pattern busy. */
const longestWord = 40;
/** All-hexadecimal words may name a commit. */
const commitLike = /^\W*[a-f]{7,40}\W*$/;
/**
 * A sentence of ours that may quote foreign text, as HTML: ordinary words stay, everything else (names with
 * underscores, paths, addresses, `@` and `#`) stands in `<code>`, where GitHub makes no mentions and links.
 */
function prose(sentence, maxLength = 600) {
    const parts = [];
    for (const word of (0,_safe_text_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .O)(sentence, maxLength).split(' ')) {
        const isPlain = word.length <= longestWord && plainWord.test(word) && !commitLike.test(word);
        const last = parts.at(-1);
        if (last?.isPlain === isPlain)
            last.words.push(word);
        else
            parts.push({ isPlain, words: [word] });
    }
    return parts
        .map(({ isPlain, words }) => {
        const text = words.join(' ');
        if (isPlain)
            return (0,_safe_text_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(text);
        const [, body = text, stop = ''] = /^(.*?)([,.;:!?]*)$/.exec(text) ?? [];
        return body === '' ? stop : `<code>${(0,_safe_text_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(body)}</code>${stop}`;
    })
        .join(' ');
}


/***/ }),

/***/ 82345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ categoryTable),
  C: () => (/* binding */ modelTable)
});

// EXTERNAL MODULE: ./build/reports/facts/count-by-category.js
var count_by_category = __webpack_require__(55834);
// EXTERNAL MODULE: ./build/reports/safe-text/escape-html.js
var escape_html = __webpack_require__(60299);
// EXTERNAL MODULE: ./build/reports/markdown/folded-section.js
var folded_section = __webpack_require__(78178);
// EXTERNAL MODULE: ./build/reports/facts/amount.js
var amount = __webpack_require__(15246);
// EXTERNAL MODULE: ./build/reports/facts/test-title.js
var test_title = __webpack_require__(50357);
// EXTERNAL MODULE: ./build/reports/markdown/html-table.js
var html_table = __webpack_require__(40966);
// EXTERNAL MODULE: ./build/reports/markdown/prose.js
var prose = __webpack_require__(8103);
;// CONCATENATED MODULE: ./build/reports/markdown/severity-bar.js
const width = 10;
const squares = { alert: '🟥', warning: '🟨', pass: '🟩', skip: '⬜', ignored: '⬛' };
/**
 * Ten squares that share out the cases by severity, worst first and ignored ones last; text, so that it shows in mails, too. A severity with
 * any case gets at least one square.
 */
function severityBar(counts) {
    const kinds = ['alert', 'warning', 'pass', 'skip', 'ignored'].filter((kind) => counts[kind] > 0);
    const total = kinds.reduce((sum, kind) => sum + counts[kind], 0);
    const lengths = new Map(kinds.map((kind) => [kind, Math.max(1, Math.round((counts[kind] / total) * width))]));
    // Rounding may miss the width by a few squares; the longest part bears it.
    const longest = [...kinds].sort((a, b) => counts[b] - counts[a])[0];
    if (longest === undefined)
        return '';
    const missing = width - [...lengths.values()].reduce((sum, length) => sum + length, 0);
    lengths.set(longest, (lengths.get(longest) ?? 0) + missing);
    return kinds.map((kind) => squares[kind].repeat(lengths.get(kind) ?? 0)).join('');
}

;// CONCATENATED MODULE: ./build/reports/markdown/result-sections.js








/** More than a platform has; what a hostile answer invents beyond is counted. */
const shownCategories = 30;
const shownMetrics = 40;
/** Cases by category and severity, worst category first. */
function categoryTable(outcome) {
    const ignored = (0,count_by_category/* ignoredCases */.q)(outcome);
    const counts = (0,count_by_category/* countByCategory */.B)(outcome.results?.cases ?? [], ignored);
    const hasIgnored = ignored.size > 0;
    const heads = [
        'Category',
        'Alert',
        'Warning',
        'Passed',
        'Skipped',
        ...(hasIgnored ? ['Ignored'] : []),
        'Share',
    ];
    return {
        rank: 2,
        head: counts.length === 0 ? '' : `### By category\n\n${(0,html_table/* tableHead */.P)(heads)}`,
        rowCount: counts.length,
        rows: (0,folded_section/* mapRows */.KS)(counts.slice(0, shownCategories), ([category, one]) => {
            const { alert, warning, pass, skip } = one;
            const numbers = [alert, warning, pass, skip, ...(hasIgnored ? [one.ignored] : [])];
            return (0,html_table/* tableRow */.j)('td', [(0,escape_html/* code */.aY)(category), ...numbers.map(String), severityBar(one)]);
        }),
        foot: (hidden) => `\n</table>${hidden > 0 ? `\n\n${hidden} more categories.` : ''}`,
    };
}
/** Metrics of the model on both datasets. */
function modelTable(results) {
    const metrics = results?.testRun.modelMetrics ?? [];
    const show = (name, value) => value === undefined ? '–' : (0,amount/* formatMetric */.gI)(name, value);
    return {
        rank: 4,
        head: metrics.length === 0
            ? ''
            : `### Model performance\n\n${(0,html_table/* tableHead */.P)(['Metric', 'Reference', 'Evaluation'])}`,
        rowCount: metrics.length,
        rows: (0,folded_section/* mapRows */.KS)(metrics.slice(0, shownMetrics), ({ name, reference, evaluation }) => (0,html_table/* tableRow */.j)('td', [(0,prose/* prose */.C)((0,test_title/* metricHeading */.bx)(name), 80), show(name, reference), show(name, evaluation)])),
        foot: (hidden) => `\n</table>${hidden > 0 ? `\n\n${hidden} more metrics.` : ''}`,
    };
}


/***/ }),

/***/ 14198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J7: () => (/* binding */ countsLine),
/* harmony export */   Q2: () => (/* binding */ notes),
/* harmony export */   Qb: () => (/* binding */ explanation),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   U4: () => (/* binding */ rulesLine),
/* harmony export */   iF: () => (/* binding */ comparisonLine)
/* harmony export */ });
/* harmony import */ var _domain_outcome_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93153);
/* harmony import */ var _domain_words_plural_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(26457);
/* harmony import */ var _safe_text_clean_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12829);
/* harmony import */ var _safe_text_escape_html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60299);
/* harmony import */ var _folded_section_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(78178);
/* harmony import */ var _facts_measured_share_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31016);
/* harmony import */ var _facts_notes_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31107);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8103);
/* harmony import */ var _facts_remedies_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95686);
/* harmony import */ var _facts_rules_in_force_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97637);










const icons = { passed: '✅', failed: '❌', skipped: '⏭️', error: '💥' };
function heading({ verdict, asked }) {
    const words = {
        passed: 'Model gate passed',
        failed: asked?.gate.mode === 'report' ? 'Model gate would fail (mode: report)' : 'Model gate failed',
        skipped: 'Model gate skipped',
        error: 'Model gate could not decide',
    };
    const share = (0,_facts_measured_share_js__WEBPACK_IMPORTED_MODULE_4__/* .measuredShare */ .W)(verdict);
    return { rank: 0, head: `## ${icons[verdict.kind]} ${words[verdict.kind]}${share && ` (${share})`}` };
}
/** What of the policy differs from the defaults; nothing when nothing does. */
function rulesLine(outcome) {
    const rules = (0,_facts_rules_in_force_js__WEBPACK_IMPORTED_MODULE_5__/* .rulesInForce */ .C)(outcome);
    return { rank: 1, head: rules && `<p>Rules: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .C)(rules, _facts_rules_in_force_js__WEBPACK_IMPORTED_MODULE_5__/* .rulesLength */ .Q)}</p>`, brief: rulesBrief(outcome) };
}
function rulesBrief({ asked }) {
    return asked?.rules.length ? `<p>Rules: ${asked.rules.length} are not the defaults.</p>` : '';
}
/** The reason, and the counts of a judged run or the remedy of an error. */
function explanation({ verdict, results }) {
    if ((0,_domain_outcome_js__WEBPACK_IMPORTED_MODULE_6__/* .isJudged */ .s)(verdict)) {
        const counts = results === undefined ? '' : ` ${countsLine(verdict)}`;
        return { rank: 0, head: `<p><strong>${endSentence((0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .C)(verdict.reason))}</strong>${counts}</p>` };
    }
    const reason = `<pre>${(0,_safe_text_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)((0,_safe_text_clean_text_js__WEBPACK_IMPORTED_MODULE_7__/* .cleanBlock */ .H)(verdict.reason))}</pre>`;
    if (verdict.kind === 'skipped')
        return { rank: 0, head: reason };
    return { rank: 0, head: `**${verdict.code}**\n\n${reason}\n\n${_facts_remedies_js__WEBPACK_IMPORTED_MODULE_3__/* .remedies */ .J[verdict.code]}` };
}
function countsLine({ counts, comparison, known }) {
    const { alert, warning, pass, skip, ignored } = counts;
    const parts = [
        (0,_domain_words_plural_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .L)(alert, 'alert'),
        (0,_domain_words_plural_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .L)(warning, 'warning'),
        `${pass} passed`,
        `${skip} skipped`,
        ...(ignored > 0 ? [`${ignored} ignored`] : []),
    ];
    const since = comparison ? ` Since the baseline: ${counts.new} new or worse, ${known.length} known.` : '';
    return `${parts.join(', ')}.${since}`;
}
function endSentence(html) {
    return /[.!?]$/.test(html) ? html : `${html}.`;
}
const shownNotes = 20;
/** What the reader should know about the policy and the runs, and how small a change could have been told. */
function notes(verdict, results) {
    const items = (0,_facts_notes_of_js__WEBPACK_IMPORTED_MODULE_1__/* .notesOf */ .h)(verdict, results);
    return (0,_folded_section_js__WEBPACK_IMPORTED_MODULE_9__/* .folded */ .TM)(items.length > 3, {
        rank: 1,
        title: (0,_domain_words_plural_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .L)(items.length, 'note'),
        rowCount: items.length,
        head: '<ul>',
        rows: (0,_folded_section_js__WEBPACK_IMPORTED_MODULE_9__/* .mapRows */ .KS)(items.slice(0, shownNotes), (item) => `<li>${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .C)(item)}</li>`),
        tail: '</ul>',
    }, (hidden) => (hidden > 0 ? `\n\n${hidden} more notes.` : ''));
}
/** What changed since the baseline, in numbers. */
function comparisonLine({ comparison, findings }) {
    if (!comparison)
        return { rank: 1, head: '' };
    const { baseline, fixed, onlyHere, onlyThere } = comparison;
    const count = (change) => findings.filter((finding) => finding.change === change).length;
    const parts = [
        `${count('new')} new`,
        `${count('worse')} worse`,
        `${fixed.length} fixed`,
        ...(onlyHere > 0 ? [`${(0,_domain_words_plural_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .L)(onlyHere, 'case')} only in this run`] : []),
        ...(onlyThere > 0 ? [`${(0,_domain_words_plural_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .L)(onlyThere, 'case')} only in the baseline`] : []),
    ];
    return { rank: 1, head: `<p>Compared with ${(0,_safe_text_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(baseline)}: ${parts.join(', ')}.</p>` };
}


/***/ }),

/***/ 12829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ cleanBlock),
/* harmony export */   O: () => (/* binding */ cleanLine)
/* harmony export */ });
/* harmony import */ var _domain_words_shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90474);

/** Control, bidirectional-override, zero-width and unpaired surrogate characters: nothing a name needs. */
const invisible = 
// eslint-disable-next-line no-control-regex -- control characters are what this removes
/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** What most texts are: printable ASCII with single blanks inside. Nothing of it needs cleaning. */
const plainLine = /^[!-~]+(?: [!-~]+)*$/;
/**
 * Foreign text on one line: invisible characters removed, white space folded, at most `maxLength` characters
 * (the last one is then `…`).
 */
function cleanLine(text, maxLength = 200) {
    if (text.length <= maxLength && plainLine.test(text))
        return text;
    // Bounded before the patterns run, so that a text of megabytes costs nothing.
    const head = text.slice(0, maxLength * 4);
    const line = head.replaceAll(/\s+/g, ' ').replaceAll(invisible, '').trim();
    return (0,_domain_words_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)(line, maxLength);
}
/** Foreign text of several lines, such as a traceback: as `cleanLine`, but its line breaks stay. */
function cleanBlock(text, maxLength = 4000) {
    const block = text
        .slice(0, maxLength * 4)
        .replaceAll(/\r\n?/g, '\n')
        .replaceAll(invisible, '')
        .trim();
    return (0,_domain_words_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)(block, maxLength);
}


/***/ }),

/***/ 96404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ escapeCommands)
/* harmony export */ });
/**
 * Escaped text of HTML or XML in which a workflow's log, where somebody may print the report, reads no command: a colon
 * at the start of a line that begins with `::`, and one sign of `##[`, become references. A reader sees the same text.
 */
function escapeCommands(markup) {
    const safe = markup.includes('##[') ? markup.replaceAll('##[', '#&#35;[') : markup;
    return safe.includes('::') ? safe.replaceAll(/^(\s*):(?=:)/gm, '$1&#58;') : safe;
}


/***/ }),

/***/ 60299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U1: () => (/* binding */ codeLink),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   d3: () => (/* binding */ isWebAddress),
/* harmony export */   nf: () => (/* binding */ link)
/* harmony export */ });
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12829);
/* harmony import */ var _escape_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96404);


const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
function escapeHtml(text) {
    return (0,_escape_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCommands */ .g)(text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character));
}
/**
 * Foreign text as an HTML code element on one line. Inside an HTML block of GitHub's Markdown nothing of it is read
 * as Markdown, and inside `<code>` GitHub makes no mentions, issue links or addresses of it.
 */
function code(text, maxLength) {
    const line = (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .O)(text, maxLength);
    return line === '' ? '' : `<code>${escapeHtml(line)}</code>`;
}
/** A link, or only its text unless the address is http(s). */
function link(label, url) {
    if (!isWebAddress(url))
        return escapeHtml(label);
    return `<a href="${escapeHtml(url)}">${escapeHtml(label)}</a>`;
}
/** Whether a foreign address may be linked: http(s), printable ASCII, nothing that ends an attribute. */
function isWebAddress(url) {
    return url !== undefined && url.length <= 2000 && /^https?:\/\/[!#-&(-;=?-~]+$/.test(url);
}
/** As `link`, with the foreign label in `<code>`. */
function codeLink(label, url) {
    const shown = code(label);
    return isWebAddress(url) ? `<a href="${escapeHtml(url)}">${shown}</a>` : shown;
}


/***/ }),

/***/ 78203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ resultTable)
});

// EXTERNAL MODULE: ./build/domain/outcome.js
var domain_outcome = __webpack_require__(93153);
// EXTERNAL MODULE: ./build/domain/words/log-safe.js
var log_safe = __webpack_require__(85815);
// EXTERNAL MODULE: ./build/reports/safe-text/clean-text.js
var clean_text = __webpack_require__(12829);
// EXTERNAL MODULE: ./build/reports/facts/count-by-category.js
var count_by_category = __webpack_require__(55834);
// EXTERNAL MODULE: ./build/domain/words/format-duration.js
var format_duration = __webpack_require__(88209);
// EXTERNAL MODULE: ./build/reports/facts/compared-metrics.js
var compared_metrics = __webpack_require__(13699);
// EXTERNAL MODULE: ./build/reports/terminal/fit-columns.js + 7 modules
var fit_columns = __webpack_require__(60172);
// EXTERNAL MODULE: ./build/reports/terminal/wrap-text.js
var wrap_text = __webpack_require__(75573);
;// CONCATENATED MODULE: ./build/reports/terminal/comparison-lines.js





const words = { worse: 'WORSE', unproven: 'UNPROVEN', uncertain: 'UNCERTAIN', better: 'BETTER' };
const colours = { worse: 'red', unproven: 'red', uncertain: 'yellow', better: 'green' };
const heads = ['', 'METRIC', 'BASELINE', 'THIS RUN', 'DIFFERENCE', 'FLIPS'];
const legend = 'FLIPS: rows that went wrong / went right';
const shownNotes = 20;
/** This run's model beside the baseline's for a terminal, worst metric first; nothing of it is cut at its width. */
function comparisonLines({ comparison }, look) {
    const model = comparison?.model;
    if (!model)
        return [];
    const metrics = (0,compared_metrics/* comparedMetrics */.Bo)(model);
    const hidden = model.metrics.length - metrics.length;
    const lines = [
        ...(metrics.length === 0 ? [] : metricLines(metrics, look)),
        ...(hidden > 0 ? [look.paint('dim', `… and ${hidden} more metrics, see results.json`)] : []),
        ...metrics
            .filter(({ settling }) => settling !== '')
            .map(({ title, settling }) => `${shown(title, 60)} is not settled: ${settling}`),
        ...(model.concentration ? [concentrationLine((0,compared_metrics/* flipPlace */.rF)(model.concentration))] : []),
        ...model.notes.slice(0, shownNotes).flatMap((note) => noteLines(shown(note, 400), look)),
    ];
    return lines.length === 0 ? [] : [...lines, ''];
}
function noteLines(note, { width, paint }) {
    const [first = '', ...others] = (0,wrap_text/* hangText */.A)('Note  ', note, width);
    return [paint('yellow', 'Note') + first.slice('Note'.length), ...others];
}
/** Foreign text on one line that neither a terminal nor a workflow's log obeys. */
function shown(text, maxLength) {
    return (0,log_safe/* logSafe */.s)((0,clean_text/* cleanLine */.O)(text, maxLength));
}
function concentrationLine({ subset, share }) {
    return `${compared_metrics/* flipsConcentrate */.Dp} ${shown(subset, 160)}: ${share}.`;
}
function metricLines(metrics, { width, paint }) {
    const rows = metrics.map(({ title, baseline, current, difference, flips, mark }) => [
        mark ? words[mark] : '',
        shown(title, 60),
        baseline,
        current,
        difference,
        flips,
    ]);
    const aligned = (0,fit_columns/* alignColumns */.RM)([heads, ...rows]);
    const isTable = aligned.every((line) => (0,fit_columns/* columnsOf */.PL)(line) <= width);
    const lines = isTable ? [...aligned, legend] : narrowLines(metrics);
    return lines.map((line, index) => {
        const metric = metrics[index - 1];
        if (!metric)
            return paint('dim', line);
        if (metric.mark === undefined)
            return line;
        return paint(colours[metric.mark], line);
    });
}
/** Where the table is too wide: each metric as a sentence, which a terminal may break. */
function narrowLines(metrics) {
    const lines = metrics.map(({ title, baseline, current, difference, flips, mark }) => {
        const word = mark ? `${words[mark]} ` : '';
        return `${word}${shown(title, 60)}: ${baseline} → ${current}, ${difference}, flipped ${flips}`;
    });
    return ['MODEL COMPARED WITH THE BASELINE (ROWS FLIPPED: TO WRONG / TO RIGHT)', ...lines];
}

// EXTERNAL MODULE: ./build/reports/facts/case-facts.js + 4 modules
var case_facts = __webpack_require__(57990);
// EXTERNAL MODULE: ./build/reports/facts/findings-of.js
var findings_of = __webpack_require__(37760);
;// CONCATENATED MODULE: ./build/reports/terminal/finding-lines.js





/** So many are told in full, and so many more in a line. */
const toldFindings = 10;
const listedFindings = 25;
/** What was found, the strongest first: what and where, then a sentence, then how large and how sure. */
function findingLines(outcome, { width, paint }) {
    const { findings } = (0,findings_of/* findingsOf */.W)(outcome);
    if (findings.length === 0)
        return [];
    const advised = new Set();
    const lines = findings.slice(0, listedFindings).flatMap((finding, index) => {
        const { testType } = finding.testCase;
        // What to do about a test is told once.
        const isNew = !advised.has(testType);
        advised.add(testType);
        const [head = '', ...others] = told(finding, index < toldFindings, isNew, width);
        return [paint(finding.severity === 'alert' ? 'red' : 'yellow', head), ...others];
    });
    const hidden = findings.length - listedFindings;
    return [...lines, ...(hidden > 0 ? [paint('dim', `… and ${hidden} more, see report.html`)] : []), ''];
}
function told({ severity, testCase, change, isUncertain }, isFull, isAdvised, width) {
    const facts = (0,case_facts/* caseFacts */.Q)(testCase, isUncertain);
    const label = `${severity.toUpperCase()}  `.padEnd((0,fit_columns/* columnsOf */.PL)('WARNING  '));
    const marks = [...(change === undefined ? [] : [change]), ...(facts.uncertain === '' ? [] : ['uncertain'])];
    const what = [facts.title, facts.where].filter(Boolean).join(' · ');
    const head = marks.length > 0 ? `${what} (${marks.join(', ')})` : what;
    if (!isFull) {
        const short = facts.effect === '' ? head : `${head}: ${facts.effect}`;
        return (0,wrap_text/* hangText */.A)(label, (0,log_safe/* logSafe */.s)(short), width);
    }
    const indent = ' '.repeat((0,fit_columns/* columnsOf */.PL)(label));
    const also = facts.echoes.length > 0 ? `Also seen as ${facts.echoes.join('; ')}.` : '';
    const { page } = facts;
    const advice = page && isAdvised ? [`Usual causes: ${page.causes}`, `What to do: ${page.remedy}`, page.path] : [];
    const name = facts.title === facts.testType ? '' : `Test ${facts.testType}`;
    const more = [facts.sentence, (0,case_facts/* evidenceOf */.X)(facts), facts.uncertain, also, ...advice, name].filter(Boolean);
    return [
        ...(0,wrap_text/* hangText */.A)(label, (0,log_safe/* logSafe */.s)(head), width),
        ...more.flatMap((text) => (0,wrap_text/* hangText */.A)(indent, (0,log_safe/* logSafe */.s)(text), width)),
    ];
}

;// CONCATENATED MODULE: ./build/reports/terminal/fit-table.js


/**
 * A table of one line a row, its heads first. Where one is wider than the terminal, each row is told in words instead,
 * such as `drift: alert 5, passed 2`, so that no number is ever cut.
 */
function fitTable(heads, rows, width) {
    const aligned = (0,fit_columns/* alignColumns */.RM)([heads, ...rows]);
    if (aligned.every((line) => (0,fit_columns/* columnsOf */.PL)(line) <= width))
        return aligned;
    const [title = ''] = heads;
    const told = rows.flatMap(([first = '', ...cells]) => {
        const parts = cells.map((cell, index) => `${(heads[index + 1] ?? '').toLowerCase()} ${cell}`);
        return (0,wrap_text/* hangText */.A)('', `${first}: ${parts.join(', ')}`, width);
    });
    return [`${title} (too narrow here for a table)`, ...told];
}

// EXTERNAL MODULE: ./build/reports/facts/amount.js
var amount = __webpack_require__(15246);
// EXTERNAL MODULE: ./build/reports/facts/measured-share.js
var measured_share = __webpack_require__(31016);
// EXTERNAL MODULE: ./build/reports/facts/notes-of.js
var notes_of = __webpack_require__(31107);
// EXTERNAL MODULE: ./build/reports/facts/remedies.js
var remedies = __webpack_require__(95686);
// EXTERNAL MODULE: ./build/reports/facts/test-title.js
var test_title = __webpack_require__(50357);
// EXTERNAL MODULE: ./build/reports/facts/rules-in-force.js
var rules_in_force = __webpack_require__(97637);
;// CONCATENATED MODULE: ./build/reports/terminal/result-table.js















const result_table_shownNotes = 20;
const shownCategories = 30;
const shownModelMetrics = 40;
/** What a person reads at the end of a run, in a terminal or a log: findings, counts by category, metrics, and the verdict last. */
function resultTable(outcome, look) {
    const { verdict, results, durationMs } = outcome;
    const { paint } = look;
    const rules = (0,rules_in_force/* rulesInForce */.C)(outcome);
    const rulesLines = rules === '' ? [] : labelled('Rules', 'bold', cleanLine(rules, rules_in_force/* rulesLength */.Q), look);
    if (verdict.kind === 'error') {
        const lines = [
            ...findingLines(outcome, look),
            ...categoryRows(outcome, look),
            paint('red', `Error (${verdict.code})`),
            (0,log_safe/* logSafe */.s)((0,clean_text/* cleanBlock */.H)(verdict.reason)),
            ...rulesLines,
        ];
        return [...lines, '', `What to do: ${remedies/* remedies */.J[verdict.code].replaceAll('`', '')}`, ''].join('\n');
    }
    if (!(0,domain_outcome/* isJudged */.s)(verdict)) {
        return [`${paint('bold', 'SKIPPED')}  ${(0,log_safe/* logSafe */.s)((0,clean_text/* cleanBlock */.H)(verdict.reason))}`, ...rulesLines, ''].join('\n');
    }
    const share = (0,measured_share/* measuredShare */.W)(verdict);
    const word = verdict.kind === 'passed' ? paint('green', 'PASSED') : paint('red', 'FAILED');
    return [
        ...comparisonLines(verdict, look),
        ...findingLines(outcome, look),
        ...categoryRows(outcome, look),
        ...(results?.testRun.modelMetrics.length ? metricRows(outcome, look) : []),
        ...result_table_noteLines(outcome, look),
        `${paint('bold', word)}${share && ` (${share})`}  ${(0,log_safe/* logSafe */.s)((0,clean_text/* cleanBlock */.H)(verdict.reason))}.`,
        ...rulesLines,
        ...(results === undefined ? [] : [countsLine(verdict, durationMs)]),
        '',
    ].join('\n');
}
function countsLine({ counts, known, uncertain, comparison }, durationMs) {
    const { alert, warning, pass, skip, ignored } = counts;
    const parts = [
        `${alert} alert`,
        `${warning} warning`,
        `${pass} passed`,
        `${skip} skipped`,
        ...(ignored > 0 ? [`${ignored} ignored`] : []),
        ...(uncertain.length > 0 ? [`${uncertain.length} uncertain`] : []),
        ...(comparison
            ? [`${counts.new} new or worse`, `${known.length} known`, `${comparison.fixed.length} fixed`]
            : []),
        (0,format_duration/* formatDuration */.a)(durationMs),
    ];
    return parts.join(' · ');
}
/** What the reader should know about the policy and the comparison, each on its line. */
function result_table_noteLines({ verdict, results }, { width, paint }) {
    const all = (0,domain_outcome/* isJudged */.s)(verdict) ? (0,notes_of/* notesOf */.h)(verdict, results) : [];
    if (all.length === 0)
        return [];
    const shown = all.slice(0, result_table_shownNotes);
    const lines = shown.flatMap((note) => labelled('Note', 'yellow', cleanLine(note, 600), { width, paint }));
    const hidden = all.length - shown.length;
    return [
        ...lines,
        ...(hidden > 0 ? [paint('dim', `… and ${hidden} more notes, see results.json`)] : []),
        '',
    ];
}
/** A text after a painted word, its further lines set in. */
function labelled(word, style, text, { width, paint }) {
    const [first = '', ...others] = (0,wrap_text/* hangText */.A)(`${word}  `, text, width);
    return [paint(style, word) + first.slice(word.length), ...others];
}
/** Foreign text on one line that neither a terminal nor a workflow's log obeys. */
function cleanLine(text, maxLength) {
    return (0,log_safe/* logSafe */.s)((0,clean_text/* cleanLine */.O)(text, maxLength));
}
function categoryRows(outcome, { width, paint }) {
    const ignored = (0,count_by_category/* ignoredCases */.q)(outcome);
    const hasIgnored = ignored.size > 0;
    const counts = (0,count_by_category/* countByCategory */.B)(outcome.results?.cases ?? [], ignored);
    if (counts.length === 0)
        return [];
    const rows = counts
        .slice(0, shownCategories)
        .map(([category, { alert, warning, pass, skip, ignored: left }]) => [
        cleanLine(category, 40),
        ...[alert, warning, pass, skip, ...(hasIgnored ? [left] : [])].map(String),
    ]);
    const heads = ['CATEGORY', 'ALERT', 'WARNING', 'PASSED', 'SKIPPED', ...(hasIgnored ? ['IGNORED'] : [])];
    const [head = '', ...body] = fitTable(heads, rows, width);
    const hidden = counts.length - rows.length;
    return [
        paint('dim', head),
        ...body,
        ...(hidden > 0 ? [paint('dim', `… and ${hidden} more categories`)] : []),
        '',
    ];
}
function metricRows({ results }, { width, paint }) {
    const show = (name, value) => value === undefined ? '-' : (0,amount/* formatMetric */.gI)(name, value);
    const rows = (results?.testRun.modelMetrics ?? [])
        .slice(0, shownModelMetrics)
        .map(({ name, reference, evaluation }) => [
        cleanLine((0,test_title/* metricHeading */.bx)(name), 40),
        show(name, reference),
        show(name, evaluation),
    ]);
    const [head = '', ...body] = fitTable(['MODEL METRIC', 'REFERENCE', 'EVALUATION'], rows, width);
    return [paint('dim', head), ...body, ''];
}


/***/ })

};
