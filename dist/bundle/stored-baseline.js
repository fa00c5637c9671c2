export const id = "stored-baseline";
export const ids = ["stored-baseline"];
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

/***/ 72747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  storedBaseline: () => (/* binding */ storedBaseline)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/domain/words/format-bytes.js
var format_bytes = __webpack_require__(22210);
// EXTERNAL MODULE: ./build/domain/words/quote-word.js
var quote_word = __webpack_require__(35676);
;// CONCATENATED MODULE: ./build/github/find-stored-run.js


/** Largest archive that is fetched. */
const archiveLimitBytes = 512 * 1024 * 1024;
/** Those whose code is the branch's own: a fork's pull request may have a branch of the same name. */
const trustedEvents = ['push', 'schedule', 'workflow_dispatch'];
/** Runs that are asked for artifacts: those of which a path filter or a condition left the gate out have none. */
const maxAsked = 10;
/** The newest successful run of the branch that stored an artifact of this name. Throws GitHubError. */
async function findStoredRun({ branch, name, workflow, repository, commitSha }, api) {
    const runs = (await api.successfulRuns(workflow, branch)).filter(
    // An earlier run of the same commit would call its own findings known.
    ({ event, headRepository, headSha }) => trustedEvents.includes(event) && headRepository === repository && headSha !== commitSha);
    const asked = runs.slice(0, maxAsked);
    for (const run of asked) {
        const [artifact] = await api.artifactsOf(run.id, name);
        if (!artifact)
            continue;
        const what = `the artifact ${(0,quote_word/* quoteWord */.X)(name)} of the workflow run ${run.id}`;
        // Older ones expired before.
        if (artifact.isExpired)
            return { kind: 'missing', reason: `${what} has expired` };
        if (artifact.size > archiveLimitBytes) {
            const size = `${(0,format_bytes/* formatBytes */.z)(artifact.size)}, and at most ${(0,format_bytes/* formatBytes */.z)(archiveLimitBytes)} are fetched`;
            return { kind: 'missing', reason: `${what} has ${size}` };
        }
        return { kind: 'found', run, artifact };
    }
    const of = `of ${(0,quote_word/* quoteWord */.X)(workflow)} on the branch ${(0,quote_word/* quoteWord */.X)(branch)}`;
    const reason = asked.length === 0
        ? `there is no successful run ${of} yet, by a push, a schedule or by hand`
        : `none of the newest ${asked.length} successful runs ${of} stored an artifact ${(0,quote_word/* quoteWord */.X)(name)}`;
    return { kind: 'missing', reason };
}

// EXTERNAL MODULE: ./build/github/github-api.js
var github_api = __webpack_require__(88714);
// EXTERNAL MODULE: ./build/github/open-github-api.js + 4 modules
var open_github_api = __webpack_require__(10898);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(20663);
// EXTERNAL MODULE: ./build/surroundings/read-baseline.js
var read_baseline = __webpack_require__(50046);
;// CONCATENATED MODULE: ./build/surroundings/open-zip.js



/** More files than a report folder has. */
const maxEntries = 100;
/**
 * The files of an archive by their names, which no path of this machine is made of. Rejects for what is no ZIP file. An entry
 * that gives more bytes than it says is an error of its reading.
 */
async function openZip(bytes) {
    const archive = await (0,yauzl/* fromBufferPromise */.SY)(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    if (archive.entryCount > maxEntries)
        throw new RangeError(`the archive has ${archive.entryCount} files`);
    const entries = new Map();
    for await (const entry of archive.eachEntry())
        entries.set(entry.fileName, entry);
    return async (name, limitBytes) => {
        const entry = entries.get(name);
        if (!entry)
            throw Object.assign(new Error(`${name} is not in the archive`), { code: 'ENOENT' });
        (0,read_baseline/* assertWithin */.kb)(entry.uncompressedSize, limitBytes);
        return (0,consumers_.buffer)(await archive.openReadStreamPromise(entry));
    };
}

;// CONCATENATED MODULE: ./build/surroundings/stored-baseline.js






/** Such as `owner/repo/.github/workflows/gate.yml@refs/heads/main`. */
const workflowFile = /^[^@]*\/([^/@]+\.ya?ml)@/;
/**
 * The reports that the newest successful run of this workflow on a branch stored as an artifact of this name, read as the
 * baseline; else why there are none. Throws GitHubError, or Error for an archive that is damaged.
 */
async function storedBaseline(branch, name, { token, env, clock }) {
    const [, workflow] = workflowFile.exec(env.GITHUB_WORKFLOW_REF ?? '') ?? [];
    const { GITHUB_REPOSITORY: repository, GITHUB_SHA: commitSha } = env;
    if (workflow === undefined || !repository)
        return { missing: 'the runner does not tell which workflow this is (GITHUB_WORKFLOW_REF)' };
    if (token === '')
        return { missing: 'there is no github-token to ask GitHub with (it needs actions: read)' };
    const apiUrl = (env.GITHUB_API_URL ?? 'https://api.github.com').replace(/\/+$/, '');
    const api = await (0,open_github_api/* openGitHubApi */.I)({ token, repository, apiUrl, clock });
    const found = await findStoredRun({ branch, name, workflow, repository, commitSha }, api).catch(tellPermission);
    if (found.kind === 'missing')
        return { missing: found.reason };
    const { run, artifact } = found;
    const bytes = await api.downloadArtifact(artifact.id, archiveLimitBytes);
    const digest = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;
    if (artifact.digest !== undefined && artifact.digest !== digest)
        throw new Error(`the artifact ${artifact.id} came with another SHA-256 than GitHub names`);
    const label = `${branch} ${run.headSha.slice(0, 7)}, workflow run ${run.id}`;
    return (0,read_baseline/* readBaseline */.mF)(label, await openZip(bytes));
}
function tellPermission(error) {
    if (error instanceof github_api/* GitHubError */.y && (error.status === 403 || error.status === 404))
        throw new github_api/* GitHubError */.y(error.status, `${error.message} (the workflow needs permissions: actions: read)`);
    throw error;
}


/***/ })

};
