export const id = "latest-commits";
export const ids = ["latest-commits"];
export const modules = {

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

/***/ 40736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   latestCommits: () => (/* binding */ latestCommits)
/* harmony export */ });
/* harmony import */ var _git_commits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30989);
/* harmony import */ var _github_open_github_api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10898);
/* harmony import */ var _github_workflow_event_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38016);



/**
 * SHAs of a branch's latest commits: from GitHub in a workflow, whose checkout mostly has one commit only, else from
 * the checkout. Empty when neither can tell.
 */
async function latestCommits(branch, { workspace, token, env, log, clock }) {
    const { repository } = await (0,_github_workflow_event_js__WEBPACK_IMPORTED_MODULE_2__/* .readWorkflowEvent */ .mE)(env);
    if (token !== '' && repository !== '') {
        try {
            const apiUrl = (env.GITHUB_API_URL ?? 'https://api.github.com').replace(/\/+$/, '');
            const api = await (0,_github_open_github_api_js__WEBPACK_IMPORTED_MODULE_1__/* .openGitHubApi */ .I)({ token, repository, apiUrl, clock });
            return await api.latestCommits(branch);
        }
        catch (error) {
            const reason = error instanceof Error ? error.message : String(error);
            log.warning(`GitHub does not tell the commits of ${branch}: ${reason} Asking the checkout instead.`);
        }
    }
    return (0,_git_commits_js__WEBPACK_IMPORTED_MODULE_0__/* .gitCommits */ .$)(workspace, branch);
}


/***/ })

};
