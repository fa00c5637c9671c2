export const id = "publish-run+report-command+run-command";
export const ids = ["publish-run+report-command+run-command"];
export const modules = {

/***/ 8714:
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

/***/ 9987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ openGitHubApi)
});

// EXTERNAL MODULE: ./build/github/github-api.js
var github_api = __webpack_require__(8714);
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

;// CONCATENATED MODULE: ./build/github/open-github-api.js


/** All of publishing, with its waits, takes no longer than this. */
const budgetMs = 60_000;
const requestTimeoutMs = 20_000;
/**
 * GitHub's API through Octokit, and through the proxy of the environment. Loaded only here, since
 * most runs publish no comment. Throws GitHubError when `repository` is no `owner/name`, or Octokit can't be loaded.
 */
async function openGitHubApi({ token, repository, apiUrl, clock }) {
    const [, owner = '', repo = ''] = /^([\w.-]+)\/([\w.-]+)$/.exec(repository) ?? [];
    if (!owner)
        throw new github_api/* GitHubError */.y(undefined, `${JSON.stringify(repository)} is no repository of GitHub`);
    const { getOctokit } = await loadOctokit();
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
    const { issues, pulls, repos } = octokit.rest;
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
        openPullRequests: async (head) => {
            const { data } = await pulls.list({ owner, repo, state: 'open', head, per_page: 100 });
            return data.map(({ number, head: { sha, repo: headRepo } }) => ({
                number,
                headSha: sha,
                // A fork that was deleted is null, which the published types don't know.
                headRepository: headRepo?.full_name,
            }));
        },
    };
}
async function loadOctokit() {
    try {
        return await Promise.all(/* import() */[__webpack_require__.e("undici"), __webpack_require__.e("actions-github")]).then(__webpack_require__.bind(__webpack_require__, 2413));
    }
    catch (error) {
        // It reads the event's file when it is loaded, and that may be broken.
        throw new github_api/* GitHubError */.y(undefined, `Octokit can't be loaded: ${String(error)}`, { cause: error });
    }
}
const silent = {
    debug: () => undefined,
    info: () => undefined,
    warn: () => undefined,
    error: () => undefined,
};
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
function toComment({ id, body, user }) {
    return { id, body: body ?? '', author: user ? { id: user.id, login: user.login } : undefined };
}
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


/***/ }),

/***/ 4575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ postComment),
  u: () => (/* binding */ postReportComment)
});

// EXTERNAL MODULE: ./build/github/workflow-event.js
var workflow_event = __webpack_require__(8016);
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
var github_api = __webpack_require__(8714);
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

// EXTERNAL MODULE: ./build/github/open-github-api.js + 1 modules
var open_github_api = __webpack_require__(9987);
// EXTERNAL MODULE: ./build/domain/outcome.js
var domain_outcome = __webpack_require__(3153);
// EXTERNAL MODULE: ./build/reports/safe-text/escape-html.js
var escape_html = __webpack_require__(299);
// EXTERNAL MODULE: ./build/reports/markdown/fit-sections.js
var fit_sections = __webpack_require__(3680);
// EXTERNAL MODULE: ./build/reports/markdown/case-folds.js
var case_folds = __webpack_require__(5315);
// EXTERNAL MODULE: ./build/reports/markdown/comparison-section.js
var comparison_section = __webpack_require__(4781);
// EXTERNAL MODULE: ./build/reports/markdown/finding-sections.js
var finding_sections = __webpack_require__(8806);
// EXTERNAL MODULE: ./build/reports/facts/measured-share.js
var measured_share = __webpack_require__(1016);
// EXTERNAL MODULE: ./build/reports/markdown/result-sections.js + 1 modules
var result_sections = __webpack_require__(2345);
// EXTERNAL MODULE: ./build/reports/markdown/verdict-sections.js
var verdict_sections = __webpack_require__(4198);
;// CONCATENATED MODULE: ./build/reports/markdown/comment.js









/** GitHub's limit for a comment, in characters; the hidden marker counts, too. */
const commentLimitCharacters = 65_536;
const whole = 'the job summary';
const detailed = 10;
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
        (0,result_sections/* categoryTable */.d)(outcome),
        (0,result_sections/* modelTable */.C)(results),
        (0,finding_sections/* findingDetails */.aw)(verdict, detailed),
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
        ['Reports', links.artifactUrl],
        // The cluster's own word, or a file's: a reader sees where it leads.
        [`Test run on ${hostOf(testRunUrl)}`, testRunUrl],
    ];
    const text = shown.filter(([, url]) => (0,escape_html/* isWebAddress */.d3)(url)).map(([label, url]) => (0,escape_html/* link */.nf)(label, url));
    return { rank: 0, head: text.length === 0 ? '' : `<p>${text.join(' · ')}</p>` };
}
function hostOf(url) {
    return URL.canParse(url) ? new URL(url).host : '';
}
function about({ asked }) {
    const name = (0,escape_html/* code */.aY)(asked?.run.name ?? '', 120);
    return { rank: 1, head: name && `<p><sub>${name} on ${(0,escape_html/* code */.aY)(asked?.target ?? '')}</sub></p>` };
}

// EXTERNAL MODULE: ./build/domain/judge/case-name.js
var case_name = __webpack_require__(4161);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/github/comment-mark.js

const statePattern = /^<!-- model-gate-state:\{"verdict":"(passed|failed|skipped|error)","findings":"([0-9a-f]{16})","form":"(report|note)"(?:,"writer":\{"run":"([0-9a-f]{16})","gate":"([0-9a-f]{16})"\})?\} -->$/;
/** The comment's first line: what tells it from the comments of other gates. The key itself stays out, being foreign. */
function commentMarker(key) {
    return `<!-- model-gate:${shortHash(key)} -->`;
}
/** The two hidden lines before the text. */
function markComment(key, { verdict, findings, form, writer }) {
    return `${commentMarker(key)}\n<!-- model-gate-state:${JSON.stringify({ verdict, findings, form, writer })} -->\n`;
}
/** What the second line of a comment remembers; `undefined` when somebody has changed it. */
function readCommentState(body) {
    const line = body.split(/\r?\n/, 2)[1] ?? '';
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

;// CONCATENATED MODULE: ./build/github/shares-key.js
/**
 * Whether the existing comment tells of another gate of the same workflow run that did not pass: two legs of a matrix,
 * say, that write under one key. Then one would wipe out what the other has to tell.
 */
function sharesKey(previous, writer) {
    const before = previous.writer;
    if (!before || !writer)
        return false;
    return before.run === writer.run && before.gate !== writer.gate && previous.verdict !== 'passed';
}
/** For the log. */
const sharedKeyWarning = 'Another gate of this workflow run, which did not pass, has written its comment under the same key, and there is one comment for each key. Give each gate a comment-key of its own, in a matrix with the value of the leg: comment-key: gate ${{ matrix.model }}.';

;// CONCATENATED MODULE: ./build/github/upsert-comment.js

const maxRounds = 4;
/** Those of `comments` that stand in this place. Others may quote the marker, so the author and the start count. */
function commentsAt({ marker, author }, comments) {
    return comments.filter((comment) => comment.body.startsWith(marker) && isBy(author, comment));
}
/**
 * Brings the place to exactly one comment, with this text: the oldest is kept and changed in place, others are removed.
 * After a creation the list is looked at again, so two jobs that create at the same time end with one comment, and
 * with the text of the one that wrote last. `comments`: the list as it was seen before. Throws GitHubError.
 */
async function upsertComment(api, place, body, comments) {
    let author = place.author;
    let created;
    let seen = comments;
    for (let round = 1;; round++) {
        const isLast = round === maxRounds;
        const found = commentsAt({ ...place, author }, seen);
        // A list may be a moment behind.
        const all = created && !found.some(({ id }) => id === created?.id) ? [...found, created] : found;
        const [kept, ...others] = [...all].sort((a, b) => a.id - b.id);
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

;// CONCATENATED MODULE: ./build/github/publish-comment.js






/** The token of a workflow, should GitHub not say whose it is. */
const workflowAccount = { id: undefined, login: 'github-actions[bot]' };
/** Brings the gate's one comment on the pull request up to date. Throws GitHubError when GitHub refuses. */
async function publishComment({ outcome, settings, event, api, links, log, }) {
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
    const previous = existing ? readCommentState(existing.body) : 'none';
    const state = chooseComment(settings.when, outcome, previous);
    if (!state)
        return existing ? 'unchanged' : 'skipped';
    const writer = writerOf(settings, event);
    if (previous && previous !== 'none' && sharesKey(previous, writer)) {
        log.warning(sharedKeyWarning);
        if (state.verdict === 'passed')
            return 'unchanged';
    }
    const mark = markComment(settings.key, { ...state, writer });
    // GitHub counts characters; counted in UTF-16 units, as here, a text is never shorter.
    const limitCharacters = commentLimitCharacters - mark.length;
    const text = state.form === 'note'
        ? renderPassingNote(outcome, links)
        : renderComment(outcome, { limitCharacters, links });
    return upsertComment(api, place, mark + text, comments);
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
async function postComment(outcome, edge) {
    // Without a plan nobody knows whether a comment is wanted.
    if (!outcome.asked)
        return 'skipped';
    const { comment, commentKey, subject, annotatedFile } = outcome.asked.report;
    // Of legs that differ in the machine alone, the runner's name tells.
    const leg = JSON.stringify([subject, annotatedFile, edge.env.RUNNER_NAME]);
    return post(outcome, { when: comment, key: commentKey, subject: leg }, edge);
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
async function post(outcome, settings, { token, env, log, clock }) {
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
        return await publishComment({ outcome, settings, event, api, links: { summaryUrl: event.runUrl }, log });
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

/***/ 8016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   mE: () => (/* binding */ readWorkflowEvent)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);

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

/***/ 6537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ resultTable)
});

// EXTERNAL MODULE: ./build/domain/outcome.js
var domain_outcome = __webpack_require__(3153);
// EXTERNAL MODULE: ./build/domain/words/log-safe.js
var log_safe = __webpack_require__(5815);
// EXTERNAL MODULE: ./build/reports/safe-text/clean-text.js
var clean_text = __webpack_require__(2829);
// EXTERNAL MODULE: ./build/reports/facts/count-by-category.js
var count_by_category = __webpack_require__(5834);
// EXTERNAL MODULE: ./build/domain/words/format-duration.js
var format_duration = __webpack_require__(8209);
// EXTERNAL MODULE: ./build/reports/facts/compared-metrics.js
var compared_metrics = __webpack_require__(3699);
// EXTERNAL MODULE: ./build/reports/terminal/fit-columns.js
var fit_columns = __webpack_require__(3732);
;// CONCATENATED MODULE: ./build/reports/terminal/comparison-lines.js




const words = { worse: 'WORSE', unproven: 'UNPROVEN', uncertain: 'UNCERTAIN' };
const heads = ['', 'METRIC', 'BASELINE', 'THIS RUN', 'DIFFERENCE', 'WRONG/RIGHT'];
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
        ...model.notes.slice(0, shownNotes).map((note) => `${look.paint('yellow', 'Note')}  ${shown(note, 400)}`),
    ];
    return lines.length === 0 ? [] : [...lines, ''];
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
    const aligned = (0,fit_columns/* alignColumns */.RM)([heads, ...rows], Infinity);
    const lines = aligned.every((line) => (0,fit_columns/* columnsOf */.PL)(line) <= width) ? aligned : narrowLines(metrics);
    return lines.map((line, index) => {
        const metric = metrics[index - 1];
        if (!metric)
            return paint('dim', line);
        if (metric.mark === undefined)
            return line;
        return paint(metric.mark === 'uncertain' ? 'yellow' : 'red', line);
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

// EXTERNAL MODULE: ./build/reports/facts/findings-of.js
var findings_of = __webpack_require__(7760);
// EXTERNAL MODULE: ./build/reports/facts/headline.js
var headline = __webpack_require__(7806);
// EXTERNAL MODULE: ./build/reports/facts/measured-share.js
var measured_share = __webpack_require__(1016);
// EXTERNAL MODULE: ./build/reports/facts/notes-of.js
var notes_of = __webpack_require__(1107);
// EXTERNAL MODULE: ./build/reports/facts/remedies.js
var remedies = __webpack_require__(5686);
// EXTERNAL MODULE: ./build/reports/facts/rules-in-force.js
var rules_in_force = __webpack_require__(7637);
;// CONCATENATED MODULE: ./build/reports/terminal/result-table.js













const shownFindings = 25;
const result_table_shownNotes = 20;
const shownCategories = 30;
const shownModelMetrics = 40;
/** What a person reads at the end of a run, in a terminal or a log: findings, counts by category, metrics, and the verdict last. */
function resultTable(outcome, look) {
    const { verdict, results, durationMs } = outcome;
    const { paint } = look;
    const rules = (0,rules_in_force/* rulesInForce */.C)(outcome);
    const rulesLines = rules === '' ? [] : [`${paint('bold', 'Rules')}  ${cleanLine(rules, rules_in_force/* rulesLength */.Q)}`];
    if (verdict.kind === 'error') {
        const lines = [
            ...findingRows(outcome, look),
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
        ...findingRows(outcome, look),
        ...categoryRows(outcome, look),
        ...(results?.testRun.modelMetrics.length ? metricRows(outcome, look) : []),
        ...noteLines(outcome, look),
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
function noteLines({ verdict, results }, { paint }) {
    const all = (0,domain_outcome/* isJudged */.s)(verdict) ? (0,notes_of/* notesOf */.h)(verdict, results) : [];
    if (all.length === 0)
        return [];
    const lines = all.slice(0, result_table_shownNotes).map((note) => `${paint('yellow', 'Note')}  ${cleanLine(note, 600)}`);
    const hidden = all.length - lines.length;
    return [
        ...lines,
        ...(hidden > 0 ? [paint('dim', `… and ${hidden} more notes, see results.json`)] : []),
        '',
    ];
}
/** Foreign text on one line that neither a terminal nor a workflow's log obeys. */
function cleanLine(text, maxLength) {
    return (0,log_safe/* logSafe */.s)((0,clean_text/* cleanLine */.O)(text, maxLength));
}
function findingRows(outcome, { width, paint }) {
    const { findings, comparison } = (0,findings_of/* findingsOf */.W)(outcome);
    if (findings.length === 0)
        return [];
    const hasBaseline = comparison !== undefined;
    const rows = findings
        .slice(0, shownFindings)
        .map(({ severity, testCase, change, isUncertain }) => [
        severity.toUpperCase() + (isUncertain ? ' ~' : ''),
        ...(hasBaseline ? [change ?? ''] : []),
        cleanLine(testCase.testType, 44),
        cleanLine(testCase.features.join(', '), 28),
        cleanLine((0,headline/* headline */.Pl)(testCase), 60),
        (0,log_safe/* logSafe */.s)((0,headline/* whereabouts */.CJ)(testCase)),
    ]);
    const heads = ['', ...(hasBaseline ? ['SINCE'] : []), 'TEST', 'FEATURES', 'KEY METRIC', 'WHERE'];
    const lines = (0,fit_columns/* alignColumns */.RM)([heads, ...rows], width);
    const painted = lines.map((line, index) => {
        const severity = findings[index - 1]?.severity;
        return severity ? paint(severity === 'alert' ? 'red' : 'yellow', line) : paint('dim', line);
    });
    const hidden = findings.length - rows.length;
    const isAnyUncertain = findings.slice(0, shownFindings).some((finding) => finding.isUncertain);
    return [
        ...painted,
        ...(hidden > 0 ? [paint('dim', `… and ${hidden} more, see results.json`)] : []),
        ...(isAnyUncertain ? [paint('dim', '~ uncertain: its interval touches the threshold')] : []),
        '',
    ];
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
    const [head = '', ...body] = (0,fit_columns/* alignColumns */.RM)([heads, ...rows], width);
    const hidden = counts.length - rows.length;
    return [
        paint('dim', head),
        ...body,
        ...(hidden > 0 ? [paint('dim', `… and ${hidden} more categories`)] : []),
        '',
    ];
}
function metricRows({ results }, { width, paint }) {
    const show = (value) => (value === undefined ? '-' : (0,headline/* formatNumber */.ZV)(value));
    const rows = (results?.testRun.modelMetrics ?? [])
        .slice(0, shownModelMetrics)
        .map(({ name, reference, evaluation }) => [cleanLine(name, 40), show(reference), show(evaluation)]);
    const [head = '', ...body] = (0,fit_columns/* alignColumns */.RM)([['MODEL METRIC', 'REFERENCE', 'EVALUATION'], ...rows], width);
    return [paint('dim', head), ...body, ''];
}


/***/ }),

/***/ 2233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ storeReports),
/* harmony export */   C: () => (/* binding */ removeReports)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _reports_report_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4759);



/**
 * Removes what an earlier run left in the folder, so that nothing of it stands beside the reports of this one: a report
 * that this run does not have, or could not write. Other files are left alone. What can't be removed is a warning.
 */
async function removeReports(dir, log) {
    for (const name of _reports_report_files_js__WEBPACK_IMPORTED_MODULE_2__/* .ownFileNames */ .ng.flatMap((own) => [own, partOf(own)])) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name);
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.unlink)(path);
        }
        catch (error) {
            if (isOneOf(error, ['ENOENT', 'ENOTDIR']))
                continue;
            log.warning(`The report ${path} of an earlier run could not be removed: ${reasonOf(error)}`);
        }
    }
}
/**
 * Writes the reports that such a run has. One that can't be made or written is a warning, never a verdict; so is a
 * folder, told once.
 */
async function storeReports(outcome, dir, log, files = (0,_reports_report_files_js__WEBPACK_IMPORTED_MODULE_2__/* .reportsFor */ .D8)(outcome)) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(dir, { recursive: true });
    }
    catch (error) {
        log.warning(`No report could be written, as the folder ${dir} can't be made: ${reasonOf(error)}`);
        return {};
    }
    const paths = {};
    for (const { name, render } of files) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name);
        try {
            await writeWhole(path, render(outcome));
            paths[name] = path;
        }
        catch (error) {
            log.warning(`The report ${path} could not be written: ${reasonOf(error)}`);
            // The next one would only say the same.
            if (isFolderTrouble(error))
                break;
        }
    }
    return paths;
}
const partOf = (path) => `${path}.part`;
/** A reader never sees half a file, also when the run is killed meanwhile. */
async function writeWhole(path, pieces) {
    const part = partOf(path);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(part, 'w');
    try {
        for (const piece of pieces)
            await file.writeFile(piece);
    }
    catch (error) {
        await file.close();
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(part, { force: true });
        throw error;
    }
    await file.close();
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(part, path);
}
/** A full disk, or a folder that may not be written. */
function isFolderTrouble(error) {
    return isOneOf(error, ['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'ENOTDIR']);
}
function isOneOf(error, codes) {
    return typeof error === 'object' && error !== null && 'code' in error && codes.includes(String(error.code));
}
function reasonOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ })

};
