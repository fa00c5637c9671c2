export const id = "serve-command+start-engine";
export const ids = ["serve-command+start-engine"];
export const modules = {

/***/ 10510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BF: () => (/* binding */ readWebFile),
/* harmony export */   NC: () => (/* binding */ secretsOfAddress),
/* harmony export */   d3: () => (/* binding */ isWebAddress)
/* harmony export */ });
/* harmony import */ var _web_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12114);

/** Whether a path is spelled as an address of the web. */
function isWebAddress(path) {
    return /^https?:\/\//i.test(path) && URL.canParse(path);
}
/** The file at `https://host/path[?query][#sha256=<hex>]`; in its place what is wrong with it, as part of a sentence. `given`: an address of the web. */
function readWebFile(given) {
    const url = (0,_web_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parseWebAddress */ .K)(given);
    if (!url) {
        const { username, password } = new URL(given);
        return username === '' && password === ''
            ? { problem: 'is not encrypted, so that anybody on the way could change the data: use https://' }
            : {
                problem: 'carries a password, which does not belong into an address: give a signed link, or download the file in an earlier step',
            };
    }
    const { hash } = url;
    const sha256 = /^#sha256=([0-9a-f]{64})$/i.exec(hash)?.[1]?.toLowerCase();
    if (hash !== '' && sha256 === undefined) {
        return { problem: 'has something else behind its # than sha256= and 64 hexadecimal digits' };
    }
    url.hash = '';
    return { url: url.href, sha256 };
}
/** A shorter value of a query is no key, and hiding it would only tear texts apart. */
const shortestKey = 16;
/** What of an address nobody may see: its query, and each long value in it. */
function secretsOfAddress(url) {
    if (!isWebAddress(url))
        return [];
    const { search, searchParams } = new URL(url);
    const values = [...searchParams.values()].flatMap((value) => [value, encodeURIComponent(value)]);
    const secrets = [search.slice(1), ...values].filter(({ length }) => length >= shortestKey);
    return [...new Set(secrets)].sort((a, b) => b.length - a.length);
}


/***/ }),

/***/ 79428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bi: () => (/* binding */ missingFile),
/* harmony export */   VC: () => (/* binding */ modelFiles),
/* harmony export */   qE: () => (/* binding */ findFile),
/* harmony export */   qy: () => (/* binding */ dataFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _domain_data_formats_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3872);
/* harmony import */ var _domain_words_nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72741);
/* harmony import */ var _find_parts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70130);
/* harmony import */ var _data_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89253);







/** Of a path in a message, in characters. */
const longestName = 500;
const dataFiles = {
    what: 'data',
    hasEnding: (path) => (0,_domain_data_formats_js__WEBPACK_IMPORTED_MODULE_3__/* .dataFormatOf */ .H0)(path) !== undefined,
    endings: (0,_domain_data_formats_js__WEBPACK_IMPORTED_MODULE_3__/* .listDataEndings */ .XO)(),
};
const modelFiles = {
    what: 'model',
    hasEnding: (path) => /\.(?:onnx|py)$/.test(path),
    endings: '.onnx, .py',
};
/**
 * Finds a file of the workspace; relative paths start at `root`.
 * Of data also a folder, or a name with `*`, that stands for several.
 * Throws DataError unless it is a regular file that can be read and whose ending the engine knows.
 */
async function findFile(path, root, kind) {
    const shown = path.slice(0, longestName);
    const allowed = `The embedded engine reads ${kind.what} files of the workspace that end in ${kind.endings}`;
    if (/^[a-z][a-z0-9+.-]+:\/\//i.test(path)) {
        throw new _data_error_js__WEBPACK_IMPORTED_MODULE_5__.DataError(`${shown} is not on this machine. ${allowed}: download it in an earlier step`);
    }
    const parts = kind === dataFiles ? await (0,_find_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .findParts */ .a)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, path) + (path.endsWith('/') ? '/' : '')) : undefined;
    if (parts) {
        const sizes = await Promise.all(parts.paths.map(async (part) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(part)).size));
        return { absolutePath: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, path), sizeBytes: sizes.reduce((sum, size) => sum + size, 0) };
    }
    if (!kind.hasEnding(path)) {
        throw new _data_error_js__WEBPACK_IMPORTED_MODULE_5__.DataError(`${shown} has another ending. ${allowed}: convert it or rename it`);
    }
    const absolutePath = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, path);
    const problem = (text) => new _data_error_js__WEBPACK_IMPORTED_MODULE_5__.DataError(`${shown} ${text}.`);
    if (path.includes('\0'))
        throw problem('is not a path');
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(absolutePath).catch(() => undefined);
    if (!found)
        throw await missingFile(path, root, kind.hasEnding);
    if (found.isDirectory())
        throw problem(`is a folder, and a file that ends in ${kind.endings} is read`);
    if (!found.isFile())
        throw problem('is not a regular file');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(absolutePath, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK).catch(() => Promise.reject(problem('may not be read by this user')));
    return { absolutePath, sizeBytes: found.size };
}
/** The error of a path where nothing is, with the file beside it that may be meant. `isLike`: whether a name is of the kind. */
async function missingFile(path, root, isLike) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, path))).catch(() => []);
    const meant = (0,_domain_words_nearest_js__WEBPACK_IMPORTED_MODULE_6__/* .didYouMean */ .au)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path).slice(0, longestName), names.filter(isLike));
    return new _data_error_js__WEBPACK_IMPORTED_MODULE_5__.DataError(`${path.slice(0, longestName)} does not exist; paths start at the root of the workspace.${meant}`);
}


/***/ }),

/***/ 2217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ findModel)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_words_quote_word_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35676);
/* harmony import */ var _data_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89253);
/* harmony import */ var _find_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79428);
/* harmony import */ var _list_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24999);






/** Where exporters put the model itself, without loss of precision; best first. */
const usualPlaces = ['onnx/model.onnx', 'model.onnx'];
/**
 * Finds a model of the workspace: its file, or the .onnx file of a folder such as transformers writes and reads; in the
 * folder the one that is `asked` for, by path or by its name in `onnx/`. Throws DataError as `findFile` does, and for a
 * folder that does not tell which of its files it is.
 */
async function findModel(path, root, asked) {
    const folder = path.includes('\0') ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path);
    const found = folder === undefined ? undefined : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(folder).catch(() => undefined);
    if (folder !== undefined && !found && !/\.[A-Za-z]\w*$/.test(path)) {
        throw await (0,_find_file_js__WEBPACK_IMPORTED_MODULE_3__/* .missingFile */ .Bi)(path, root, () => true);
    }
    if (folder === undefined || !found?.isDirectory())
        return (0,_find_file_js__WEBPACK_IMPORTED_MODULE_3__/* .findFile */ .qE)(path, root, _find_file_js__WEBPACK_IMPORTED_MODULE_3__/* .modelFiles */ .VC);
    return (0,_find_file_js__WEBPACK_IMPORTED_MODULE_3__/* .findFile */ .qE)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, await fileOf(folder, path, asked)), root, _find_file_js__WEBPACK_IMPORTED_MODULE_3__/* .modelFiles */ .VC);
}
async function fileOf(folder, shown, asked) {
    const found = (await Promise.all([onnxFiles(folder, ''), onnxFiles(folder, 'onnx/')])).flat();
    if (asked !== undefined) {
        const named = [asked, `onnx/${asked}`].find((place) => found.includes(place));
        if (named !== undefined)
            return named;
        const has = found.length > 0 ? `it has ${(0,_list_names_js__WEBPACK_IMPORTED_MODULE_4__/* .listNames */ .Z)(found)}` : 'it has none';
        throw new _data_error_js__WEBPACK_IMPORTED_MODULE_2__.DataError(`${shown.slice(0, 500)} has no model ${(0,_domain_words_quote_word_js__WEBPACK_IMPORTED_MODULE_5__/* .quoteWord */ .X)(asked)}: ${has}.`);
    }
    const usual = usualPlaces.find((place) => found.includes(place));
    const [only, ...others] = found;
    if (usual !== undefined)
        return usual;
    if (only !== undefined && others.length === 0)
        return only;
    throw new _data_error_js__WEBPACK_IMPORTED_MODULE_2__.DataError(only === undefined
        ? `${shown.slice(0, 500)} is a folder with no .onnx file. Export the model into it: optimum-cli export onnx --model NAME FOLDER.`
        : `${shown.slice(0, 500)} is a folder with several models: ${(0,_list_names_js__WEBPACK_IMPORTED_MODULE_4__/* .listNames */ .Z)(found)}. Name one of the files, as {"file": …} in the model's kwargs or by its path, or call it model.onnx.`);
}
async function onnxFiles(folder, below) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, below)).catch(() => []);
    return names
        .filter((name) => name.endsWith('.onnx'))
        .sort()
        .map((name) => below + name);
}


/***/ }),

/***/ 91323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ HubError)
/* harmony export */ });
/** Something of the Hub can't be had: its message says what, why and what to do, in a sentence or two, for the user. */
class HubError extends Error {
    trouble;
    name = 'HubError';
    constructor(message, trouble = 'other', options) {
        super(message, options);
        this.trouble = trouble;
    }
}


/***/ }),

/***/ 91007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject)
/* harmony export */ });
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 17367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ checkRevision),
/* harmony export */   HX: () => (/* binding */ pagePath),
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   So: () => (/* binding */ apiPath),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   WM: () => (/* binding */ isCommit),
/* harmony export */   ub: () => (/* binding */ folderName),
/* harmony export */   y4: () => (/* binding */ toRepository)
/* harmony export */ });
/* harmony import */ var _hub_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91323);

const idForm = /^[\w.-]{1,96}(?:\/[\w.-]{1,96})?$/;
const revisionForm = /^[\w.-]{1,100}(?:\/[\w.-]{1,100}){0,5}$/;
const commitForm = /^[0-9a-f]{40}$/;
/** Throws HubError for a name that no repository can have. */
function toRepository(kind, id) {
    const isName = idForm.test(id) && !hasDots(id);
    if (isName)
        return { kind, id };
    throw new _hub_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HubError */ .I(`${JSON.stringify(id.slice(0, 200))} is no ${kind} of Hugging Face: write it as owner/name.`);
}
/** Throws HubError for what can't name a branch, a tag or a commit. */
function checkRevision(revision) {
    if (revisionForm.test(revision) && !hasDots(revision))
        return revision;
    throw new _hub_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HubError */ .I(`${JSON.stringify(revision.slice(0, 200))} is no revision: give a branch, a tag or a commit.`);
}
/** Whether a revision is a whole commit, which nobody can move. */
function isCommit(revision) {
    return commitForm.test(revision);
}
/** Whether part of a path leads upwards or nowhere. */
function hasDots(path) {
    return path.split('/').some((part) => /^\.+$/.test(part));
}
/** For messages, such as `the model owner/name`. */
function nameOf({ kind, id }) {
    return `the ${kind} ${id}`;
}
/** Path of the API, such as `/api/models/owner/name`. */
function apiPath({ kind, id }) {
    return `/api/${kind}s/${id}`;
}
/** Path of the pages and files, such as `/datasets/owner/name`. */
function pagePath({ kind, id }) {
    return kind === 'model' ? `/${id}` : `/datasets/${id}`;
}
/** Its folder in the cache, such as `models--owner--name`. */
function folderName({ kind, id }) {
    return [`${kind}s`, ...id.split('/')].join('--');
}
/** The path with everything percent-encoded but its slashes. */
function encodePath(path) {
    return path.split('/').map(encodeURIComponent).join('/');
}


/***/ }),

/***/ 51230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ inspectPlaces),
/* harmony export */   u: () => (/* binding */ inspectSettings)
/* harmony export */ });
/* harmony import */ var _domain_metrics_task_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30447);
/* harmony import */ var _checks_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73944);
/* harmony import */ var _data_find_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79428);
/* harmony import */ var _data_find_model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2217);
/* harmony import */ var _data_check_task_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98324);
/* harmony import */ var _data_read_data_params_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94322);
/* harmony import */ var _jobs_check_compat_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24355);
/* harmony import */ var _jobs_modality_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(41805);
/* harmony import */ var _suite_config_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7711);
/* harmony import */ var _suite_select_tests_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(97398);










/** Looks at what needs no file: task, parameters of the data, and the configuration of the tests. */
async function inspectSettings(spec, notes) {
    const { compat } = spec.settings;
    const task = await notes.attempt('model-task', () => readTask(spec.task));
    const params = await notes.attempt('data', () => (0,_data_read_data_params_js__WEBPACK_IMPORTED_MODULE_5__/* .readDataParams */ .d)(spec.reference.params));
    if (params)
        await notes.check('data', () => (0,_jobs_check_compat_js__WEBPACK_IMPORTED_MODULE_6__/* .checkCompat */ .V)(compat, params.intersections, task));
    const fits = task && params && (await notes.check('data', () => (0,_data_check_task_js__WEBPACK_IMPORTED_MODULE_4__/* .checkClasses */ .l)(task, params)));
    const known = fits ? task : undefined;
    await notes.check('tests', () => (0,_suite_select_tests_js__WEBPACK_IMPORTED_MODULE_8__/* .checkConfig */ .l2)((0,_checks_index_js__WEBPACK_IMPORTED_MODULE_1__/* .testsOf */ .V)(compat), spec.tests));
    // A configuration that is wrong hides neither a category that fits nothing nor a column that is not there.
    const selected = known && params && (await notes.attempt('categories', () => chooseTests(spec, known, params)));
    return { task, params, known, selected };
}
/** Looks whether the files are there that are named; opens none. */
async function inspectPlaces(spec, notes) {
    const { root } = spec.settings;
    for (const role of ['reference', 'evaluation']) {
        const { path, predictions, web } = spec[role];
        if (!spec.fromHub?.[role] && !web)
            await notes.attempt(`${role}-uri`, () => (0,_data_find_file_js__WEBPACK_IMPORTED_MODULE_2__/* .findFile */ .qE)(path, root, _data_find_file_js__WEBPACK_IMPORTED_MODULE_2__/* .dataFiles */ .qy));
        if (predictions)
            await notes.attempt('predictions', () => (0,_data_find_file_js__WEBPACK_IMPORTED_MODULE_2__/* .findFile */ .qE)(predictions.path, root, _data_find_file_js__WEBPACK_IMPORTED_MODULE_2__/* .dataFiles */ .qy));
    }
    const { modelPath, modelKwargs, endpoint } = spec;
    if (modelPath !== undefined && !endpoint)
        await notes.attempt('model-uri', () => (0,_data_find_model_js__WEBPACK_IMPORTED_MODULE_3__/* .findModel */ .P)(modelPath, root, modelKwargs?.file));
}
function readTask(task) {
    if (task === undefined) {
        throw new _suite_config_error_js__WEBPACK_IMPORTED_MODULE_7__/* .ConfigError */ .x([
            `is missing. The embedded engine tests ${_domain_metrics_task_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .testedTasks */ .mD.join(', ')}. Example: binary-classification`,
        ]);
    }
    (0,_data_check_task_js__WEBPACK_IMPORTED_MODULE_4__/* .checkTask */ .y)(task);
    return task;
}
function chooseTests({ categories, tests, settings }, task, { textFeatures }) {
    const modality = (0,_jobs_modality_js__WEBPACK_IMPORTED_MODULE_9__/* .modalityOf */ .T)(textFeatures);
    const selected = (0,_suite_select_tests_js__WEBPACK_IMPORTED_MODULE_8__/* .fittingTests */ .VO)((0,_checks_index_js__WEBPACK_IMPORTED_MODULE_1__/* .testsOf */ .V)(settings.compat), modality, task, categories, tests);
    if ((0,_suite_select_tests_js__WEBPACK_IMPORTED_MODULE_8__/* .askedFor */ .GZ)(selected).length > 0)
        return selected;
    throw new _suite_config_error_js__WEBPACK_IMPORTED_MODULE_7__/* .ConfigError */ .x([
        `no test of the embedded engine fits ${categories.join(', ')} on ${modality} data: name other categories.`,
    ]);
}


/***/ }),

/***/ 99094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ Notes)
/* harmony export */ });
/* harmony import */ var _data_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26286);

/** Collects what is found, so that one problem does not hide the next. */
class Notes {
    problems = [];
    facts = [];
    /** `undefined` when the work fails for a reason that is the user's to put right; each reason is noted once. */
    async attempt(setting, work) {
        try {
            return await work();
        }
        catch (error) {
            if (!(error instanceof _data_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
                throw error;
            for (const message of error.problems)
                this.refuse(error.setting ?? setting, message);
            return undefined;
        }
    }
    /** Whether the work succeeds. */
    async check(setting, work) {
        return (await this.attempt(setting, async () => (await work(), true))) ?? false;
    }
    refuse(name, message) {
        if (!this.problems.some((known) => known.message === message))
            this.problems.push({ name, message });
    }
}


/***/ }),

/***/ 78568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ secretsOf),
/* harmony export */   U: () => (/* binding */ readHeaderValues)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84207);

/** A value, or a word of one, that is shorter is no key, and hiding it would only tear texts apart. */
const shortest = { value: 3, word: 8 };
/** Reads the values of an endpoint's headers. Throws ModelError, naming the variable, for one that is missing or no header. */
function readHeaderValues({ headersFromEnv }, env) {
    const headers = {};
    for (const [header, variable] of Object.entries(headersFromEnv)) {
        const value = env[variable]?.trim() ?? '';
        const given = `model.endpoint.headers-from-env: the variable ${variable}, for the header ${header},`;
        if (value === '') {
            throw new _model_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelError */ .m(`${given} is not set, or empty. Pass it to the step under env:, and not under the name of one of the gate's own secrets, which the model does not get.`);
        }
        if (!/^[\x20-\x7e]*$/.test(value)) {
            throw new _model_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelError */ .m(`${given} holds a line break or a character outside ASCII, which no header can.`);
        }
        headers[header] = value;
    }
    const secrets = secretsOf(Object.values(headers));
    return {
        headers,
        hide: (text) => secrets.reduce((shown, secret) => shown.replaceAll(secret, '***'), text),
    };
}
/** The values and, of `Bearer abc`, the key itself; the longest first, so that none is hidden in part. */
function secretsOf(values) {
    const words = values.flatMap((value) => value.split(/\s+/));
    const secrets = [
        ...values.filter(({ length }) => length >= shortest.value),
        ...words.filter(({ length }) => length >= shortest.word),
    ];
    return [...new Set(secrets)].sort((a, b) => b.length - a.length);
}


/***/ }),

/***/ 97923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ limitOf),
/* harmony export */   Ml: () => (/* binding */ unwatched),
/* harmony export */   _J: () => (/* binding */ tookTooLong)
/* harmony export */ });
/** Where nobody watches. */
const unwatched = (_what, _limitMs, work) => work();
/** The timeout is that of so many rows, so that a model may be as slow in large batches as in small ones. */
const rowsATimeout = 256;
function limitOf(rowCount, timeoutMs) {
    return timeoutMs * Math.ceil(rowCount / rowsATimeout);
}
function tookTooLong(what, limitMs) {
    return `${what} took longer than ${limitMs / 1000} s and was stopped.`;
}


/***/ }),

/***/ 91110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ authenticate),
/* harmony export */   r: () => (/* binding */ toApiKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _rest_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35878);


function toApiKey(name, key) {
    return { name, digest: digest(key) };
}
/** Throws RestError unless the header holds one of the keys. The time it takes tells nothing about them. */
function authenticate(header, keys) {
    const given = digest(typeof header === 'string' ? header : '');
    const found = keys.filter((key) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(given, key.digest));
    const [right] = typeof header === 'string' ? found : [];
    if (!right)
        throw (0,_rest_error_js__WEBPACK_IMPORTED_MODULE_1__/* .unauthenticated */ .JK)();
    return right;
}
/** Equal lengths, which `timingSafeEqual` needs. */
const digest = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest();


/***/ }),

/***/ 53778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ checkHost),
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _rest_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35878);


/** Whether an address is of this machine alone. */
function isLoopback(host) {
    return host === 'localhost' || host === '::1' || ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv4)(host) && host.startsWith('127.'));
}
/**
 * Refuses a request to a loopback address under a name of the web: a page that has its own name resolved to this machine
 * (DNS rebinding) sends its own name as Host.
 */
function checkHost(header) {
    const host = /^(?:\[(?<six>[\d:a-f]+)\]|(?<name>[^:[\]]+))(?::\d+)?$/i.exec(header ?? '')?.groups;
    if (isLoopback((host?.['six'] ?? host?.['name'] ?? '').toLowerCase()))
        return;
    throw (0,_rest_error_js__WEBPACK_IMPORTED_MODULE_1__/* .forbidden */ .o0)('the Host header must be localhost or 127.0.0.1: this engine serves its own machine alone');
}


/***/ }),

/***/ 35878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ invalid),
/* harmony export */   JK: () => (/* binding */ unauthenticated),
/* harmony export */   KN: () => (/* binding */ noSuchRoute),
/* harmony export */   Ob: () => (/* binding */ unimplemented),
/* harmony export */   Ot: () => (/* binding */ tooMany),
/* harmony export */   Sg: () => (/* binding */ otherMethod),
/* harmony export */   hU: () => (/* binding */ unavailable),
/* harmony export */   mM: () => (/* binding */ internal),
/* harmony export */   mX: () => (/* binding */ notFound),
/* harmony export */   nn: () => (/* binding */ nameTaken),
/* harmony export */   o0: () => (/* binding */ forbidden),
/* harmony export */   pj: () => (/* binding */ RestError),
/* harmony export */   ri: () => (/* binding */ wrongState)
/* harmony export */ });
/** A refusal as the API words it: an HTTP status, a gRPC code (not the HTTP status) and a message for the user. */
class RestError extends Error {
    status;
    code;
    name = 'RestError';
    constructor(status, code, message) {
        super(message);
        this.status = status;
        this.code = code;
    }
}
/** The request itself is wrong. */
const invalid = (message) => new RestError(400, 3, message);
/** The request is right, but not in the present state of what it is about. */
const wrongState = (message) => new RestError(400, 9, message);
/** The request comes from where none should come from. */
const forbidden = (message) => new RestError(403, 7, message);
const unauthenticated = () => new RestError(401, 16, 'invalid API token');
/** Names the missing object, such as `dataset 6f2a…`. */
const notFound = (what) => new RestError(404, 5, `${what} not found`);
const noSuchRoute = () => new RestError(404, 5, 'Not Found');
const nameTaken = (kind, name) => new RestError(409, 6, `${kind} with name ${name} already exists`);
/** Later it may well be right. */
const tooMany = (message) => new RestError(429, 8, message);
const otherMethod = () => new RestError(501, 12, 'Method Not Allowed');
const unimplemented = (message) => new RestError(501, 12, message);
/** Nothing is wrong with the request; there is trouble here. */
const unavailable = (message) => new RestError(503, 14, message);
const internal = (message) => new RestError(500, 13, `${message} (this is a defect of the embedded engine)`);


/***/ }),

/***/ 49225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkPlan: () => (/* reexport */ checkPlan),
  startEngine: () => (/* binding */ startEngine)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(56046);
// EXTERNAL MODULE: ./build/domain/vocabulary.js
var vocabulary = __webpack_require__(50669);
// EXTERNAL MODULE: ./build/domain/version.js
var version = __webpack_require__(38729);
;// CONCATENATED MODULE: ./build/engine/encode/engine-version.js

/** Told as the version of whatever was tested here. */
const engineVersion = `model-gate-engine ${version/* version */.r}`;

// EXTERNAL MODULE: ./build/engine/server/rest-error.js
var rest_error = __webpack_require__(35878);
;// CONCATENATED MODULE: ./build/engine/server/fields.js

/**
 * The fields of a request's message, by their snake_case names. As in protobuf, null, "" and a missing field are all
 * "not set". A value of another type is refused with its path, what it must be and what it was.
 */
class Fields {
    values;
    path;
    constructor(values, path = '') {
        this.values = values;
        this.path = path;
    }
    text(name) {
        const value = this.values[name];
        if (value === undefined || value === null || value === '')
            return undefined;
        if (typeof value !== 'string')
            throw this.wrongType(name, 'text');
        return value;
    }
    requiredText(name) {
        const value = this.text(name);
        if (value === undefined)
            throw (0,rest_error/* invalid */.Gq)(`${this.pathOf(name)} is required`);
        return value;
    }
    flag(name) {
        const value = this.values[name] ?? false;
        if (typeof value !== 'boolean')
            throw this.wrongType(name, 'true or false');
        return value;
    }
    /** An int64, which travels as text or as a number; as decimal text, so that none is rounded. */
    int64(name) {
        const value = this.values[name];
        if (value === undefined || value === null || value === '')
            return undefined;
        if (typeof value === 'number' && Number.isSafeInteger(value))
            return String(value);
        if (typeof value === 'string' && /^-?\d{1,19}$/.test(value))
            return BigInt(value).toString();
        throw this.wrongType(name, 'a whole number');
    }
    texts(name) {
        const value = this.values[name] ?? [];
        if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) {
            throw this.wrongType(name, 'a list of texts');
        }
        return value;
    }
    /** A nested message; all its fields are unset when it is missing. */
    message(name) {
        return new Fields(this.object(name), this.pathOf(name));
    }
    messages(name) {
        const value = this.values[name] ?? [];
        if (!Array.isArray(value) || !value.every(isObject))
            throw this.wrongType(name, 'a list of objects');
        return value.map((item, index) => new Fields(item, `${this.pathOf(name)}[${index}]`));
    }
    /** A nested message as it is. */
    object(name) {
        const value = this.values[name] ?? {};
        if (!isObject(value))
            throw this.wrongType(name, 'an object');
        return value;
    }
    /** The names of the fields that are set. */
    names() {
        return Object.keys(this.values).filter((name) => this.values[name] !== null);
    }
    raw(name) {
        return this.values[name] ?? undefined;
    }
    /** `name` with the path that leads to it, such as `test_run_config.data_info.ref_dataset_id`. */
    pathOf(name) {
        return this.path === '' ? name : `${this.path}.${name}`;
    }
    wrongType(name, allowed) {
        return (0,rest_error/* invalid */.Gq)(`${this.pathOf(name)} must be ${allowed}, not ${show(this.values[name])}`);
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** A bounded look at what was given. */
function show(value) {
    return JSON.stringify(value ?? null).slice(0, 80);
}

;// CONCATENATED MODULE: ./build/engine/server/paginate.js


const defaultPageSize = 20;
const maxPageSize = 1000;
/**
 * Reads the paging parameters of a list call: the filter on the first page, then `pageToken` alone, which remembers
 * it. `pageSize` may come with either: 20 when not given, never more than 1000.
 * Throws RestError when both are given, or for a token that this list never gave out.
 */
function readPage(query, list, filterNames = []) {
    const size = readPageSize(query.one('page_size'));
    const token = query.one('page_token');
    const given = filterNames.filter((name) => query.all(name).length > 0);
    if (token === undefined) {
        return {
            list,
            filter: Object.fromEntries(given.map((name) => [name, query.all(name)])),
            offset: 0,
            size,
        };
    }
    if (given.length > 0) {
        throw (0,rest_error/* invalid */.Gq)(`give either pageToken or the first page's query (${given.join(', ')}), not both`);
    }
    return { list, ...readToken(token, list), size };
}
/** The asked part of the list. Items are only ever added at the end of a list, so a page never moves. */
function cutPage(items, page) {
    const { start, end, ...rest } = cutRange(items.length, page);
    return { items: items.slice(start, end), ...rest };
}
/** Where in a list of so many items the asked part is: from `start` up to `end`. */
function cutRange(count, { list, filter, offset, size }) {
    const end = Math.min(count, offset + size);
    const hasMore = end < count;
    return {
        start: Math.min(offset, end),
        end,
        nextPageToken: hasMore ? writeToken(list, filter, end) : '',
        hasMore,
    };
}
function readPageSize(text) {
    if (text === undefined)
        return defaultPageSize;
    if (!/^[1-9]\d{0,18}$/.test(text))
        throw (0,rest_error/* invalid */.Gq)(`pageSize must be a whole number from 1, not ${text.slice(0, 40)}`);
    return Math.min(Number(text), maxPageSize);
}
function writeToken(list, filter, offset) {
    return Buffer.from(JSON.stringify({ list, filter, offset })).toString('base64url');
}
function readToken(token, list) {
    const content = parse(Buffer.from(token, 'base64url').toString());
    if (isObject(content) && content['list'] === list) {
        const { filter, offset } = content;
        if (Number.isSafeInteger(offset) && Number(offset) >= 0 && isFilter(filter))
            return { filter, offset: Number(offset) };
    }
    throw (0,rest_error/* invalid */.Gq)('the pageToken is not one of this list: start again from the first page');
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function isFilter(value) {
    return (isObject(value) &&
        Object.values(value).every((item) => Array.isArray(item) && item.every((text) => typeof text === 'string')));
}

;// CONCATENATED MODULE: ./build/engine/handlers/agents.js




function createAgent(nowMs) {
    return { id: (0,external_node_crypto_.randomUUID)(), startedAtMs: nowMs };
}
const statusFilter = 'first_page_query.agent_status_types';
const idFilter = 'first_page_query.agent_ids';
const typeFilter = 'first_page_query.type';
function agentHandlers({ agent, now }) {
    const encode = () => ({
        agentId: { uuid: agent.id },
        name: 'embedded engine',
        creationTime: new Date(agent.startedAtMs).toISOString(),
        status: 'AGENT_STATUS_ACTIVE',
        internal: true,
        lastHeartbeatTime: new Date(now()).toISOString(),
        version: engineVersion,
        type: 'AGENT_TYPE_VALIDATION',
    });
    return {
        listAgents: ({ query }) => {
            const page = readPage(query, 'agents', [statusFilter, idFilter, typeFilter]);
            const own = encode();
            const passes = (name, value) => page.filter[name]?.includes(value) ?? true;
            const isAsked = passes(statusFilter, own.status) && passes(idFilter, agent.id) && passes(typeFilter, own.type);
            const { items, ...rest } = cutPage(isAsked ? [own] : [], page);
            return { agents: items, ...rest };
        },
        getAgent: ({ params }) => {
            const id = params['agentUuid'] ?? '';
            if (id !== agent.id)
                throw (0,rest_error/* notFound */.mX)(`agent ${id}`);
            return { agent: encode() };
        },
    };
}
/** Refuses a request for another agent: the data may be there alone. */
function checkAgent(fields, agent) {
    const id = fields.message('agent_id').text('uuid');
    if (id === undefined || id === agent.id)
        return;
    throw (0,rest_error/* invalid */.Gq)(`${fields.pathOf('agent_id')}: the embedded engine has no agents but itself (${agent.id}). Leave it out, or run on a cluster`);
}

// EXTERNAL MODULE: ./build/domain/web-file.js
var web_file = __webpack_require__(10510);
// EXTERNAL MODULE: ./build/engine/data/find-file.js
var find_file = __webpack_require__(79428);
// EXTERNAL MODULE: ./build/domain/words/quote-word.js
var quote_word = __webpack_require__(35676);
// EXTERNAL MODULE: ./build/engine/hub/hub-error.js
var hub_error = __webpack_require__(91323);
// EXTERNAL MODULE: ./build/engine/hub/is-object.js
var is_object = __webpack_require__(91007);
// EXTERNAL MODULE: ./build/engine/hub/repository.js
var repository = __webpack_require__(17367);
;// CONCATENATED MODULE: ./build/engine/hub/hub-sources.js




/** A model by its name and what `kwargs` say of it. Throws HubError for what can't name one. */
function toHubModel(id, { revision, file }) {
    (0,repository/* toRepository */.y4)('model', id);
    if (revision !== undefined)
        (0,repository/* checkRevision */.G7)(revision);
    return { id, revision, file };
}
/**
 * A dataset's split by its name and the API's `loading_params_json`, parsed, of which `name` (the configuration) and
 * `revision` are known. Throws HubError for any other.
 */
function toHubData(id, split, params) {
    const { name: config, revision } = readTexts(params, ['name', 'revision'], 'loading_params_json');
    (0,repository/* toRepository */.y4)('dataset', id);
    if (revision !== undefined)
        (0,repository/* checkRevision */.G7)(revision);
    return { id, split, config, revision };
}
function readTexts(given, names, what) {
    if (given === undefined || given === null)
        return {};
    if (!(0,is_object/* isObject */.G)(given))
        throw new hub_error/* HubError */.I(`${what} must be a JSON object.`);
    const texts = {};
    for (const [key, value] of Object.entries(given)) {
        const name = names.find((known) => known === key);
        if (name === undefined) {
            throw new hub_error/* HubError */.I(`${what} holds ${(0,quote_word/* quoteWord */.X)(key)}, which the embedded engine does not know: it reads ${names.join(' and ')}.`);
        }
        if (value === null)
            continue;
        if (typeof value !== 'string')
            throw new hub_error/* HubError */.I(`${what}.${name} must be text.`);
        texts[name] = value;
    }
    return texts;
}

// EXTERNAL MODULE: ./build/domain/web-address.js
var web_address = __webpack_require__(12114);
// EXTERNAL MODULE: ./build/wire/enums.js
var enums = __webpack_require__(80186);
;// CONCATENATED MODULE: ./build/engine/server/field-names.js

/** `firstPageQuery.objectId` → `first_page_query.object_id`. */
function toSnakeCase(name) {
    return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
/** `data_params` → `dataParams`. */
function toCamelCase(name) {
    return name.replaceAll(/_([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}
/** The API reads both spellings of a field, and answers in camelCase. What the user names freely stays as it is. */
const freeForm = new Set(['experimental_fields', 'experimentalFields']);
/** Deeper than any message of the contract; a bound so that hostile nesting is refused and not recursed into. */
const maxDepth = 64;
/**
 * The value with all field names in the given spelling.
 * Throws RestError when one field is given in both spellings, or when the nesting is absurdly deep.
 */
function renameFields(value, rename, depth = 0) {
    if (typeof value !== 'object' || value === null)
        return value;
    if (depth > maxDepth)
        throw (0,rest_error/* invalid */.Gq)(`the body is nested deeper than ${maxDepth} levels`);
    if (isList(value))
        return value.map((item) => renameFields(item, rename, depth + 1));
    const renamed = new Map();
    for (const [name, member] of Object.entries(value)) {
        if (renamed.has(rename(name)))
            throw (0,rest_error/* invalid */.Gq)(`the field ${name} is given twice, as snake_case and camelCase`);
        renamed.set(rename(name), freeForm.has(name) ? member : renameFields(member, rename, depth + 1));
    }
    return Object.fromEntries(renamed);
}
/** `Array.isArray` does not narrow readonly arrays. */
function isList(value) {
    return Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/engine/encode/timestamp.js
/** RFC 3339 in UTC. */
function timestamp(ms) {
    return new Date(ms).toISOString();
}

;// CONCATENATED MODULE: ./build/engine/encode/encode-records.js




/**
 * The engine's records in the API's words and shapes; with its neighbours in this folder the only writer of them.
 * int64 travels as text, times as RFC 3339 in UTC.
 */
function encodeProject({ id, details, createdAtMs }) {
    const { name, description, task, useCase, ethicalConsideration, tags, isPublished, workspaceId } = details;
    return {
        id: { uuid: id },
        name,
        description,
        useCase,
        ethicalConsideration,
        creationTime: timestamp(createdAtMs),
        workspaceId: uuidOf(workspaceId),
        modelTask: task ? (0,enums/* wireWord */.iy)(enums/* modelTaskPrefix */.HG, task) : 'MODEL_TASK_UNSPECIFIED',
        tags,
        isPublished,
    };
}
function encodeDataset({ id, name, kept, projectId, source, params, createdAtMs, }) {
    return {
        ...encodeKept(kept),
        datasetId: id,
        name,
        projectIds: [{ uuid: projectId }],
        creationTime: timestamp(createdAtMs),
        dataInfo: { connectionInfo: encodeConnection(source), dataParams: encodeDataParams(params) },
        // What is still to be fetched has no size here.
        sizeBytes: String(source.kind === 'file' ? source.sizeBytes : 0),
        // The content is looked at when the stress test runs, and not before.
        validityStatus: 'VALIDITY_STATUS_UNSPECIFIED',
        validityStatusMessage: '',
    };
}
function encodeModel({ id, name, kept, externalId, projectId, source, createdAtMs, }) {
    return {
        ...encodeKept(kept),
        externalId,
        modelId: { uuid: id },
        name,
        projectIds: [{ uuid: projectId }],
        creationTime: timestamp(createdAtMs),
        modelInfo: source ? encodeModelInfo(source) : null,
        // The content is looked at when the stress test runs, and not before.
        validityStatus: 'VALIDITY_STATUS_UNSPECIFIED',
        validityStatusMessage: '',
    };
}
function encodePredictions({ kept, modelId, datasetId, projectId, path, file: { column }, createdAtMs, }) {
    return {
        ...encodeKept(kept),
        modelId: { uuid: modelId },
        datasetId,
        projectIds: [{ uuid: projectId }],
        creationTime: timestamp(createdAtMs),
        predInfo: {
            connectionInfo: { dataFile: { path } },
            predParams: column === undefined ? {} : { predCol: column },
        },
        // The content is looked at when the stress test runs, and not before.
        validityStatus: 'VALIDITY_STATUS_UNSPECIFIED',
        validityStatusMessage: '',
    };
}
function encodeKept({ tags, extraInfo, integrationId }) {
    return { userMetadata: { tags, extraInfo }, integrationId: uuidOf(integrationId) };
}
function encodeConnection(source) {
    if (source.kind === 'file')
        return { dataFile: { path: source.path } };
    if (source.kind === 'web')
        return { dataFile: { path: (0,web_address/* showAddress */.m)(source.file.url) } };
    const { asked, json = '' } = source;
    return { huggingFace: { datasetUri: asked.id, splitName: asked.split, loadingParamsJson: json } };
}
function encodeModelInfo({ uri, huggingFace, endpoint }) {
    if (endpoint)
        return { endpoint: { url: uri } };
    return huggingFace
        ? { huggingFace: { modelUri: uri, kwargs: huggingFace.given } }
        : { modelPath: { path: uri } };
}
/** int64 keys of `data_params`, which answers carry as text. */
const int64Params = ['nrows', 'nrows_per_time_bin'];
function encodeDataParams(params) {
    const entries = Object.entries(params).map(([name, value]) => [
        name,
        int64Params.includes(name) && typeof value === 'number' ? String(value) : value,
    ]);
    return renameFields(Object.fromEntries(entries), toCamelCase);
}
function uuidOf(id) {
    return id === undefined ? null : { uuid: id };
}

// EXTERNAL MODULE: ./build/engine/data/data-error.js
var data_error = __webpack_require__(89253);
;// CONCATENATED MODULE: ./build/engine/handlers/check-file.js



/** As `findFile`, but throws RestError. `field`: holds the path, such as `data_info.connection_info.data_file.path`. */
async function checkFile(path, root, field, kind) {
    return (0,find_file/* findFile */.qE)(path, root, kind).catch((error) => {
        throw error instanceof data_error.DataError ? (0,rest_error/* invalid */.Gq)(`${field}: ${error.message}`) : error;
    });
}

;// CONCATENATED MODULE: ./build/engine/handlers/find.js

/** Look-ups by id that throw RestError, naming the object, when there is none. */
const findProject = ({ projects }, id = '') => projects.get(id) ?? refuse((0,rest_error/* notFound */.mX)(`project ${id}`));
const findJob = ({ jobs }, id = '') => jobs.get(id) ?? refuse((0,rest_error/* notFound */.mX)(`job ${id}`));
/** A job, or that which has built an image. */
const findAnyJob = ({ jobs, images }, id = '') => jobs.get(id) ?? images.get(id) ?? refuse((0,rest_error/* notFound */.mX)(`job ${id}`));
const findTestRun = ({ testRuns }, id = '') => testRuns.get(id) ?? refuse((0,rest_error/* notFound */.mX)(`test run ${id}`));
/** A dataset of this project: one of another project is as good as none. */
function findDataset({ datasets }, id, projectId) {
    const found = datasets.get(id);
    return found?.projectId === projectId ? found : refuse((0,rest_error/* notFound */.mX)(`dataset ${id} in project ${projectId}`));
}
/** A model of this project. */
function findModel({ models }, id, projectId) {
    const found = models.get(id);
    return found?.projectId === projectId ? found : refuse((0,rest_error/* notFound */.mX)(`model ${id} in project ${projectId}`));
}
/** `undefined` when there are none. */
const findPredictions = ({ predictions }, modelId, datasetId) => predictions.get(predictionsId(modelId, datasetId));
/** They have no id of their own: the pair is their key. */
const predictionsId = (modelId, datasetId) => `${modelId} ${datasetId}`;
function refuse(error) {
    throw error;
}

;// CONCATENATED MODULE: ./build/engine/handlers/read-hub-source.js


/** A source on the Hub, with the parameters that travel as JSON in the field `name`. Throws RestError. */
function readHubSource(fields, name, toAsked) {
    const json = fields.text(name);
    try {
        return { kind: 'hub', asked: toAsked(json === undefined ? undefined : JSON.parse(json)), json };
    }
    catch (error) {
        if (error instanceof SyntaxError)
            throw (0,rest_error/* invalid */.Gq)(`${fields.pathOf(name)} is not JSON`);
        throw error instanceof hub_error/* HubError */.I ? (0,rest_error/* invalid */.Gq)(`${fields.pathOf(name)}: ${error.message}`) : error;
    }
}

;// CONCATENATED MODULE: ./build/engine/handlers/read-kept.js
/** What a registration says that changes no verdict. */
function readKept(body) {
    const metadata = body.message('metadata');
    return {
        tags: metadata.texts('tags'),
        extraInfo: metadata.text('extra_info') ?? '',
        integrationId: body.message('integration_id').text('uuid'),
    };
}

;// CONCATENATED MODULE: ./build/engine/handlers/refuse-field.js

/** Refuses what would silently have no effect, where one was hoped for. Empty counts as not given. */
function refuseField(fields, name, why) {
    const value = fields.raw(name) ?? [];
    const isEmpty = value === '' || (typeof value === 'object' && Object.keys(value).length === 0);
    if (!isEmpty)
        throw (0,rest_error/* invalid */.Gq)(`${fields.pathOf(name)}: the embedded engine ${why}. Leave it out, or run on a cluster`);
}

;// CONCATENATED MODULE: ./build/engine/handlers/remove.js
/** Records go with what can't be without them. Test runs stay when their model or their data go: they are results. */
function removeDataset({ datasets, predictions }, dataset) {
    for (const one of predictions.list())
        if (one.datasetId === dataset.id)
            predictions.remove(one);
    datasets.remove(dataset);
}
function removeModel({ models, predictions }, model) {
    for (const one of predictions.list())
        if (one.modelId === model.id)
            predictions.remove(one);
    models.remove(model);
}
/** With everything in it. None of its jobs may still be on its way. */
function removeProject(store, { id }) {
    for (const dataset of store.datasets.list())
        if (dataset.projectId === id)
            removeDataset(store, dataset);
    for (const model of store.models.list())
        if (model.projectId === id)
            removeModel(store, model);
    for (const run of store.testRuns.list())
        if (run.request.projectId === id)
            store.testRuns.remove(run);
    for (const job of store.jobs.list())
        if (job.request.projectId === id)
            store.jobs.remove(job);
    const project = store.projects.get(id);
    if (project)
        store.projects.remove(project);
}

;// CONCATENATED MODULE: ./build/engine/handlers/datasets.js














const continuousFilters = [
    'first_page_req.firewall_id',
    'first_page_req.scheduled_ct_intervals.start_time',
    'first_page_req.scheduled_ct_intervals.end_time',
];
function datasetHandlers({ store, settings, agent, now, }) {
    return {
        registerDataset: async ({ params, body }) => {
            const project = findProject(store, params['projectUuid']);
            const name = body.requiredText('name');
            checkAgent(body, agent);
            refuseField(body, 'ct_info', 'runs no continuous tests');
            const kept = readKept(body);
            const info = body.message('data_info');
            const dataParams = readDataParams(info.message('data_params'));
            const source = await readSource(info.message('connection_info'), settings.root);
            if (store.datasets.named(name))
                throw (0,rest_error/* nameTaken */.nn)('dataset', name);
            const dataset = store.datasets.add({
                id: (0,external_node_crypto_.randomUUID)(),
                createdAtMs: now(),
                name,
                kept,
                projectId: project.id,
                source,
                params: dataParams,
            });
            return { datasetId: dataset.id };
        },
        getDataset: ({ query }) => {
            const [id, name] = [query.one('dataset_id'), query.one('dataset_name')];
            if ((id === undefined) === (name === undefined))
                throw (0,rest_error/* invalid */.Gq)('give exactly one of datasetId and datasetName');
            const found = id === undefined ? store.datasets.named(name ?? '') : store.datasets.get(id);
            if (!found)
                throw (0,rest_error/* notFound */.mX)(`dataset ${id ?? name ?? ''}`);
            return { dataset: encodeDataset(found) };
        },
        listDatasets: ({ params, query }) => {
            const project = findProject(store, params['projectUuid']);
            const page = readPage(query, `datasets of ${project.id}`, continuousFilters);
            // No dataset here is one of continuous tests.
            const isForeign = Object.keys(page.filter).length > 0;
            const found = isForeign
                ? []
                : store.datasets.list().filter(({ projectId }) => projectId === project.id);
            const { items, ...rest } = cutPage(found, page);
            return { datasets: items.map(encodeDataset), ...rest };
        },
        deleteDataset: ({ params }) => {
            const id = params['datasetId'] ?? '';
            const found = store.datasets.get(id);
            if (!found)
                throw (0,rest_error/* notFound */.mX)(`dataset ${id}`);
            removeDataset(store, found);
            return {};
        },
    };
}
async function readSource(connection, root) {
    const sources = connection.names();
    const [source] = sources;
    if (sources.length !== 1) {
        throw (0,rest_error/* invalid */.Gq)(`data_info.connection_info must have exactly one member, such as data_file, not ${sources.length}`);
    }
    if (source === 'hugging_face') {
        const fields = connection.message(source);
        const [id, split] = [fields.requiredText('dataset_uri'), fields.requiredText('split_name')];
        return readHubSource(fields, 'loading_params_json', (params) => toHubData(id, split, params));
    }
    if (source !== 'data_file') {
        throw (0,rest_error/* invalid */.Gq)(`data_info.connection_info.${source ?? ''} cannot be read by the embedded engine: ` +
            'export the data to a file of the workspace and register it as data_file, or run on a cluster');
    }
    const path = connection.message(source).requiredText('path');
    if ((0,web_file/* isWebAddress */.d3)(path)) {
        const file = (0,web_file/* readWebFile */.BF)(path);
        if ('problem' in file)
            throw (0,rest_error/* invalid */.Gq)(`data_info.connection_info.data_file.path ${file.problem}`);
        return { kind: 'web', file };
    }
    const file = await checkFile(path, root, 'data_info.connection_info.data_file.path', find_file/* dataFiles */.qy);
    return { kind: 'file', path, ...file };
}
/** The parameters as given, checked for their types; `nrows` as a number. What they mean is checked with the data. */
function readDataParams(fields) {
    for (const name of ['label_col', 'timestamp_col', 'pred_col', 'loading_kwargs'])
        fields.text(name);
    for (const name of ['class_names', 'text_features', 'categorical_features', 'features_not_in_model']) {
        fields.texts(name);
    }
    fields.flag('sample');
    const nrows = fields.int64('nrows');
    if (nrows !== undefined && BigInt(nrows) < 1n)
        throw fields.wrongType('nrows', 'a whole number from 1');
    const given = Object.fromEntries(fields.names().map((name) => [name, fields.raw(name) ?? null]));
    return nrows === undefined ? given : { ...given, nrows: Number(nrows) };
}

;// CONCATENATED MODULE: ./build/engine/encode/encode-image.js

/** Said wherever an image is asked for. */
const imageNote = 'Managed images have no effect on the embedded engine: models run in the Python of this machine, which must have what they need.';
function encodeImage({ name, pipRequirements, packageRequirements, pythonVersion, }) {
    return {
        name: name ?? '',
        roleType: 'ROLE_TYPE_USER_DEFINED',
        childImages: [],
        rimeTag: engineVersion,
        status: 'STATUS_READY',
        packageRequirements: packageRequirements.map(encodeRequirement),
        pipRequirements: pipRequirements.map(encodeRequirement),
        pipLibraries: [], // What is installed here nobody has looked at.
        pythonVersion,
    };
}
const encodeRequirement = ({ name, versionSpecifier }) => ({ name, versionSpecifier });
/** The job that has built an image, at once, since there was nothing to build. */
function encodeImageJob({ id, createdAtMs }, logUrl) {
    const time = new Date(createdAtMs).toISOString();
    return {
        jobId: id,
        jobType: 'JOB_TYPE_IMAGE_BUILDER',
        status: 'JOB_STATUS_SUCCEEDED',
        creationTime: time,
        startTime: time,
        completionTime: time,
        runningTimeSecs: 0,
        jobData: null,
        cancellationRequested: false,
        archivedJobLogs: { url: { url: logUrl }, expirationTime: null },
        errorMsg: '',
        terminationReason: 'TERMINATION_REASON_UNSPECIFIED',
    };
}

;// CONCATENATED MODULE: ./build/engine/server/query.js


/** The parameters of a request's query, by their snake_case names (`first_page_query.object_id`). */
class Query {
    values = new Map();
    constructor(parameters) {
        for (const [name, value] of parameters) {
            const snakeCase = toSnakeCase(name);
            this.values.set(snakeCase, [...(this.values.get(snakeCase) ?? []), value]);
        }
    }
    /** The value of a parameter that may be given once; empty counts as not given. */
    one(name) {
        const [value, second] = this.all(name);
        if (second !== undefined)
            throw (0,rest_error/* invalid */.Gq)(`the query parameter ${name} is given more than once`);
        return value;
    }
    /** All values of a parameter that may be repeated. */
    all(name) {
        return (this.values.get(name) ?? []).filter((value) => value !== '');
    }
    names() {
        return [...this.values.keys()];
    }
}

;// CONCATENATED MODULE: ./build/engine/handlers/images.js





const namePattern = /^[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*$/;
/**
 * Models run right here, so an image has no effect. Clients that make one first, as the published walk-through does, get
 * one that is ready, and are told.
 */
function imageHandlers({ store, logLinks, tell, now, }) {
    const find = (name) => store.images.list().find((image) => image.name === name);
    const existing = (name = '') => {
        const found = find(name);
        if (!found)
            throw (0,rest_error/* notFound */.mX)(`managed image ${name}`);
        return found;
    };
    const list = (query) => {
        const named = store.images.list().filter(({ name }) => name !== undefined);
        const { items, nextPageToken } = cutPage(named, readPage(query, 'images'));
        return { images: items.map(encodeImage), nextPageToken };
    };
    const createImage = ({ body, origin }) => {
        const name = body.text('name');
        if (name !== undefined && !namePattern.test(name))
            throw (0,rest_error/* invalid */.Gq)('name must be lower-case words and digits, with _ or - between them');
        if (name !== undefined && find(name))
            throw (0,rest_error/* nameTaken */.nn)('managed image', name);
        const image = store.images.add({
            id: (0,external_node_crypto_.randomUUID)(),
            createdAtMs: now(),
            name,
            pipRequirements: readRequirements(body, 'pip_requirements'),
            packageRequirements: readRequirements(body, 'package_requirements'),
            pythonVersion: body.text('python_version') ?? '',
        });
        tell(imageNote);
        return { image: encodeImage(image), job: encodeImageJob(image, logLinks.urlOf(image.id, origin)) };
    };
    return {
        createImage,
        getImage: ({ params }) => ({ image: encodeImage(existing(params['name'])) }),
        listImages: ({ query }) => list(query),
        listImagesFiltered: ({ body }) => {
            if (body.messages('pip_libraries').length > 0)
                throw (0,rest_error/* invalid */.Gq)('pip_libraries: the embedded engine knows of no libraries in images, which have no effect. Leave it out');
            const [token, size] = [body.text('page_token'), body.int64('page_size')];
            return list(new Query(new URLSearchParams({
                ...(token !== undefined && { pageToken: token }),
                ...(size !== undefined && { pageSize: size }),
            })));
        },
        deleteImage: ({ params }) => {
            store.images.remove(existing(params['name']));
            return {};
        },
    };
}
function readRequirements(body, name) {
    return body.messages(name).map((item) => ({
        name: item.requiredText('name'),
        versionSpecifier: item.text('version_specifier') ?? '',
    }));
}

;// CONCATENATED MODULE: ./build/engine/handlers/info.js


function infoHandlers({ clusterVersion, queue, }) {
    return {
        /** There is no licence that could end; the only limit is that of the queue. */
        getLimitStatus: ({ params }) => {
            const limit = params['limit'] ?? '';
            if (limit === 'LICENSE_LIMIT_EXPIRATION')
                return { limitStatus: { limit, limitStatus: 'STATUS_OK' } };
            if (limit !== 'LICENSE_LIMIT_STRESS_TEST_RUNS')
                throw (0,rest_error/* notFound */.mX)(`limit ${limit}`);
            const { waiting, maxWaiting } = queue.load();
            return {
                limitStatus: {
                    limit,
                    limitStatus: waiting < maxWaiting ? 'STATUS_OK' : 'STATUS_ERROR',
                    limitValue: String(maxWaiting),
                    currentValue: String(waiting),
                },
            };
        },
        /** Those that a licence switches on are not here. */
        listEnabledFeatures: ({ params }) => ({
            customerName: params['customerName'] ?? '',
            enabledFeatures: [],
        }),
        rimeInfo: () => ({
            clusterInfoVersion: clusterVersion,
            customerName: 'embedded engine',
            expirationTime: null,
            gracePeriodEndTime: null,
            buildVersion: engineVersion,
        }),
    };
}

// EXTERNAL MODULE: ./build/domain/assert-never.js
var assert_never = __webpack_require__(15664);
;// CONCATENATED MODULE: ./build/engine/encode/encode-job.js


/**
 * `view` FULL adds the progress of every batch. `nowMs`: for the running time of a job that is not over. `logUrl`: where
 * the log of one that is over can be read.
 */
function encodeJob(job, view, nowMs, logUrl) {
    const { state } = job;
    const startedAtMs = 'startedAtMs' in state ? state.startedAtMs : undefined;
    const endedAtMs = 'endedAtMs' in state ? state.endedAtMs : undefined;
    return {
        jobId: job.id,
        jobType: 'JOB_TYPE_MODEL_STRESS_TEST',
        status: jobStatusOf(state),
        creationTime: encode_job_timestamp(job.createdAtMs),
        startTime: encode_job_timestamp(startedAtMs),
        completionTime: encode_job_timestamp(endedAtMs),
        runningTimeSecs: startedAtMs === undefined ? 0 : ((endedAtMs ?? nowMs) - startedAtMs) / 1000,
        jobData: { stress: encodeStressData(job, view) },
        cancellationRequested: job.cancellationRequested,
        archivedJobLogs: endedAtMs === undefined ? null : { url: { url: logUrl }, expirationTime: null },
        errorMsg: state.kind === 'failed' ? state.message : '',
        terminationReason: terminationReasonOf(state),
    };
}
function encodeStressData(job, view) {
    const testRunId = job.state.kind === 'succeeded' ? job.state.testRunId : '';
    return {
        projectId: { uuid: job.request.projectId },
        testRunId,
        progress: view === 'full' ? { testRun: encodeProgress(job, testRunId) } : null,
    };
}
function encodeProgress({ state, batches }, testRunId) {
    return {
        testRunId,
        status: taskStatus(taskStateOf(state)),
        testBatches: batches.map(({ testType, status }) => ({ type: testType, status: taskStatus(status) })),
    };
}
function jobStatusOf({ kind }) {
    switch (kind) {
        case 'requested':
            return 'JOB_STATUS_REQUESTED';
        case 'pending':
            return 'JOB_STATUS_PENDING';
        case 'running':
            return 'JOB_STATUS_RUNNING';
        case 'succeeded':
            return 'JOB_STATUS_SUCCEEDED';
        case 'failed':
            return 'JOB_STATUS_FAILED';
        case 'cancelled':
            return 'JOB_STATUS_CANCELLED';
        default:
            return (0,assert_never/* assertNever */.x)(kind);
    }
}
const terminationReasons = {
    user: 'TERMINATION_REASON_GENERIC_ERROR',
    crashed: 'TERMINATION_REASON_GENERIC_ERROR',
    'out-of-memory': 'TERMINATION_REASON_OOMKILLED',
    internal: 'TERMINATION_REASON_INTERNAL_ERROR',
};
function terminationReasonOf(state) {
    return state.kind === 'failed' ? terminationReasons[state.reason] : 'TERMINATION_REASON_UNSPECIFIED';
}
/** Jobs and test runs have two vocabularies: SUCCEEDED for a job, COMPLETED for a run. */
function taskStateOf({ kind }) {
    if (kind === 'requested')
        return 'pending';
    return kind === 'succeeded' ? 'completed' : kind;
}
function taskStatus(word) {
    return (0,enums/* wireWord */.iy)('TEST_TASK_STATUS_', word);
}
function encode_job_timestamp(ms) {
    return ms === undefined ? null : new Date(ms).toISOString();
}

;// CONCATENATED MODULE: ./build/engine/server/text-answer.js
/** An answer that is not JSON: a log, or lines of JSON. */
class TextAnswer {
    contentType;
    text;
    constructor(contentType, text) {
        this.contentType = contentType;
        this.text = text;
    }
}

;// CONCATENATED MODULE: ./build/engine/handlers/jobs.js






const jobs_statusFilter = 'first_page_query.selected_statuses';
const jobs_typeFilter = 'first_page_query.selected_types';
const projectFilter = 'first_page_query.object_id';
const scheduleFilter = 'first_page_query.schedule_id.uuid';
function jobHandlers({ store, queue, logLinks, now, }) {
    const encode = (job, view, origin) => {
        const logUrl = logLinks.urlOf(job.id, origin);
        return 'state' in job ? encodeJob(job, view, now(), logUrl) : encodeImageJob(job, logUrl);
    };
    const list = ({ query, origin }, page) => {
        const view = readView(query);
        const jobs = [...store.images.list(), ...store.jobs.list()].map((job) => encode(job, view, origin));
        const passes = (name, value) => page.filter[name]?.includes(value) ?? true;
        const { items, ...rest } = cutPage(jobs.filter(({ status, jobType, jobData }) => passes(jobs_statusFilter, status ?? '') &&
            passes(jobs_typeFilter, jobType ?? '') &&
            passes(projectFilter, jobData?.stress?.projectId?.uuid ?? '')), page);
        return { jobs: items, ...rest };
    };
    return {
        listJobs: (call) => list(call, readPage(call.query, 'jobs', [jobs_statusFilter, jobs_typeFilter, projectFilter])),
        listProjectJobs: (call) => {
            const { id } = findProject(store, call.params['projectUuid']);
            const page = readPage(call.query, `jobs of ${id}`, [jobs_statusFilter, jobs_typeFilter, scheduleFilter]);
            // No job is one of a schedule.
            const projects = scheduleFilter in page.filter ? [] : [id];
            return list(call, { ...page, filter: { ...page.filter, [projectFilter]: projects } });
        },
        getJob: ({ params, query, origin }) => ({
            job: encode(findAnyJob(store, params['jobId']), readView(query), origin),
        }),
        /** Only asks, as the API does; a job that is over stays as it is. */
        cancelJob: ({ params }) => {
            const job = findAnyJob(store, params['jobId']);
            if ('state' in job)
                queue.cancel(job);
            return {};
        },
        getTestRunId: ({ params }) => {
            const { id, state } = findJob(store, params['jobId']);
            if (state.kind === 'succeeded')
                return { testRunId: state.testRunId };
            throw (0,rest_error/* wrongState */.ri)(`job ${id} is ${state.kind}: only a job that has succeeded has a test run`);
        },
        getProjectId: ({ params }) => ({
            projectId: { uuid: findJob(store, params['jobId']).request.projectId },
        }),
        /** A line of JSON, as the platform streams them. */
        getLatestLogs: ({ params }) => {
            const { id } = findAnyJob(store, params['jobId']);
            const chunk = readJobLog(store, id) ?? '';
            return new TextAnswer('application/x-ndjson', `${JSON.stringify({ result: { chunk } })}\n`);
        },
    };
}
/** What a job had to say, to read it as text. `undefined` when there is no such job. */
function readJobLog({ jobs, images }, jobId) {
    const job = jobs.get(jobId);
    if (!job)
        return images.get(jobId) && `${imageNote}\n`;
    const end = job.state.kind === 'failed' ? [job.state.message] : [];
    return [...job.log, ...end].map((line) => `${line}\n`).join('');
}
function readView(query) {
    const view = query.one('view') ?? 'JOB_VIEW_UNSPECIFIED';
    if (view === 'JOB_VIEW_FULL')
        return 'full';
    if (view === 'JOB_VIEW_BASIC' || view === 'JOB_VIEW_UNSPECIFIED')
        return 'basic';
    throw (0,rest_error/* invalid */.Gq)(`view must be JOB_VIEW_BASIC or JOB_VIEW_FULL, not ${view.slice(0, 80)}`);
}

// EXTERNAL MODULE: ./build/engine/data/find-model.js
var find_model = __webpack_require__(2217);
// EXTERNAL MODULE: ./build/engine/data/json-part.js
var json_part = __webpack_require__(36444);
// EXTERNAL MODULE: ./build/domain/workspace-path.js
var workspace_path = __webpack_require__(29426);
// EXTERNAL MODULE: ./build/engine/models/model-kwargs.js
var model_kwargs = __webpack_require__(69511);
;// CONCATENATED MODULE: ./build/engine/jobs/read-hugging-face.js





/**
 * What `uri`, a folder of the workspace or a repository of the Hub by its spelling, and the model's `kwargs` ask for.
 * Throws DataError for what the engine can't honour.
 */
function readHuggingFace(uri, given) {
    const kwargs = (0,model_kwargs/* readModelKwargs */.j)(given);
    const { revision, tokenizer } = kwargs;
    const folder = (0,workspace_path/* isWorkspacePath */.P)(uri) ? uri : undefined;
    if (folder !== undefined && revision !== undefined) {
        throw new data_error.DataError(`${given.place}: a folder of the workspace has no revision; leave it out.`);
    }
    const isElsewhere = tokenizer !== undefined && !(0,workspace_path/* isWorkspacePath */.P)(tokenizer);
    try {
        const fromHub = {
            ...(folder === undefined && { model: toHubModel(uri, kwargs) }),
            ...(isElsewhere && { tokenizer: toHubModel(tokenizer, {}) }),
        };
        return { kwargs, folder, fromHub };
    }
    catch (error) {
        throw error instanceof hub_error/* HubError */.I ? new data_error.DataError(error.message, { cause: error }) : error;
    }
}

// EXTERNAL MODULE: ./build/domain/endpoint.js
var endpoint = __webpack_require__(74108);
;// CONCATENATED MODULE: ./build/engine/models/endpoint/read-endpoint.js

/** An endpoint as it is registered: its own members as JSON. Throws DataError for what is none; its address is not told then. */
function readEndpoint(part) {
    const url = (0,endpoint/* parseEndpointUrl */.yN)(part.member('url').text());
    if (!url) {
        throw part.unfit('an endpoint with an https:// url (http:// on this machine) without a password in it');
    }
    const { batchSize, timeoutMs, maxConcurrency } = endpoint/* endpointLimits */.Sy;
    return (0,endpoint/* toEndpoint */.Fq)(url, {
        format: part.member('format').optional(readFormat),
        headersFromEnv: part.member('headersFromEnv').optional(readHeaders),
        batchSize: part.member('batchSize').optional(upTo(batchSize.most)),
        timeoutMs: part.member('timeoutMs').optional(upTo(timeoutMs.most)),
        maxConcurrency: part.member('maxConcurrency').optional(upTo(maxConcurrency.most)),
    });
}
function readFormat(part) {
    const format = endpoint/* endpointFormats */.eS.find((one) => one === part.text());
    if (format === undefined)
        throw part.unfit(`one of ${endpoint/* endpointFormats */.eS.join(', ')}`);
    return format;
}
function readHeaders(part) {
    const headers = part.entries().map(([name, variable]) => [name, variable.text()]);
    if (!headers.every(([name, variable]) => (0,endpoint/* isHeaderName */.p$)(name) && (0,endpoint/* isVariableName */.KL)(variable))) {
        throw part.unfit('a map from a header to the name of an environment variable');
    }
    return Object.fromEntries(headers);
}
function upTo(most) {
    return (part) => {
        const count = part.count(most);
        if (count === 0)
            throw part.unfit(`a whole number from 1 to ${most}`);
        return count;
    };
}

;// CONCATENATED MODULE: ./build/engine/handlers/models.js















function modelHandlers({ store, settings, agent, now, }) {
    return {
        registerModel: async ({ params, body }) => {
            const project = findProject(store, params['projectUuid']);
            const name = body.requiredText('name');
            checkAgent(body, agent);
            refuseField(body, 'model_endpoint_integration_id', 'asks endpoints by model_info.endpoint alone');
            const kept = readKept(body);
            const externalId = body.text('external_id') ?? '';
            const source = await models_readSource(body.message('model_info'), settings.root);
            if (store.models.named(name))
                throw (0,rest_error/* nameTaken */.nn)('model', name);
            const model = store.models.add({
                id: (0,external_node_crypto_.randomUUID)(),
                createdAtMs: now(),
                name,
                kept,
                externalId,
                projectId: project.id,
                source,
            });
            return { modelId: { uuid: model.id } };
        },
        getModel: ({ query }) => {
            const [id, name] = [query.one('model_id.uuid'), query.one('model_name')];
            if ((id === undefined) === (name === undefined))
                throw (0,rest_error/* invalid */.Gq)('give exactly one of modelId.uuid and modelName');
            const found = id === undefined ? store.models.named(name ?? '') : store.models.get(id);
            if (!found)
                throw (0,rest_error/* notFound */.mX)(`model ${id ?? name ?? ''}`);
            return { model: { model: encodeModel(found) } };
        },
        listModels: ({ params, query }) => {
            const { id } = findProject(store, params['projectUuid']);
            const { items, ...rest } = cutPage(store.models.list().filter(({ projectId }) => projectId === id), readPage(query, `models of ${id}`));
            return { models: items.map((model) => ({ model: encodeModel(model) })), ...rest };
        },
        deleteModel: ({ params }) => {
            const id = params['modelUuid'] ?? '';
            const found = store.models.get(id);
            if (!found)
                throw (0,rest_error/* notFound */.mX)(`model ${id}`);
            removeModel(store, found);
            return {};
        },
    };
}
/** `undefined` when no model is given: a data-only run. */
async function models_readSource(info, root) {
    const sources = info.names();
    const [source] = sources;
    if (source === undefined)
        return undefined;
    if (sources.length > 1)
        throw (0,rest_error/* invalid */.Gq)(`model_info must have at most one member, not ${sources.join(' and ')}`);
    const part = info.message(source);
    if (source === 'hugging_face')
        return readHubOrFolder(part, root);
    if (source === 'endpoint')
        return readService(part);
    if (source !== 'model_path') {
        throw (0,rest_error/* invalid */.Gq)(`model_info.${source} cannot be run by the embedded engine: export the model to an .onnx file, ` +
            'or write a Python file with predict_df or predict_dict, and register it as model_path; or run on a cluster');
    }
    const uri = part.requiredText('path');
    const { absolutePath } = await naming(part.pathOf('path'), () => (0,find_model/* findModel */.P)(uri, root));
    return { uri, absolutePath, fromHub: {} };
}
async function readService(part) {
    const field = part.pathOf('settings_json');
    const json = part.requiredText('settings_json');
    const endpoint = await naming(field, () => readEndpoint(json_part/* JsonPart */.K.parse(json, 'settings_json')));
    const uri = (0,web_address/* showAddress */.m)(endpoint.url);
    return { uri, absolutePath: uri, endpoint, fromHub: {} };
}
async function readHubOrFolder(part, root) {
    const [uri, given = ''] = [part.requiredText('model_uri'), part.text('kwargs')];
    const { kwargs, folder, fromHub } = await naming(part.pathOf('kwargs'), () => readHuggingFace(uri, given === '' ? new json_part/* JsonPart */.K('kwargs', undefined) : json_part/* JsonPart */.K.parse(given, 'kwargs')));
    const found = folder === undefined
        ? undefined
        : await naming(part.pathOf('model_uri'), () => (0,find_model/* findModel */.P)(folder, root, kwargs.file));
    return { uri, absolutePath: found?.absolutePath, fromHub, huggingFace: { given, kwargs } };
}
/** Throws RestError for what can't be used, naming the field that holds it. */
async function naming(field, read) {
    try {
        return await read();
    }
    catch (error) {
        throw error instanceof data_error.DataError ? (0,rest_error/* invalid */.Gq)(`${field}: ${error.message}`) : error;
    }
}

;// CONCATENATED MODULE: ./build/engine/handlers/predictions.js








const modelFilter = 'first_page_req.model_id';
const datasetFilter = 'first_page_req.dataset_id';
function predictionHandlers({ store, settings, agent, now, }) {
    const existing = (modelId = '', datasetId = '') => {
        const found = findPredictions(store, modelId, datasetId);
        if (!found)
            throw (0,rest_error/* notFound */.mX)(`predictions of model ${modelId} for dataset ${datasetId}`);
        return found;
    };
    return {
        getPrediction: ({ params }) => ({
            prediction: encodePredictions(existing(params['modelUuid'], params['datasetId'])),
        }),
        listPredictions: ({ params, query }) => {
            const { id } = findProject(store, params['projectUuid']);
            const page = readPage(query, `predictions of ${id}`, [modelFilter, datasetFilter]);
            const passes = (name, value) => page.filter[name]?.includes(value) ?? true;
            const found = store.predictions
                .list()
                .filter(({ projectId, modelId, datasetId }) => projectId === id && passes(modelFilter, modelId) && passes(datasetFilter, datasetId));
            const { items, ...rest } = cutPage(found, page);
            return { predictions: items.map(encodePredictions), ...rest };
        },
        deletePrediction: ({ params }) => {
            store.predictions.remove(existing(params['modelUuid'], params['datasetId']));
            return {};
        },
        registerPrediction: async ({ params, body }) => {
            const project = findProject(store, params['projectUuid']);
            const { id: modelId } = findModel(store, params['modelUuid'] ?? '', project.id);
            const { id: datasetId } = findDataset(store, params['datasetId'] ?? '', project.id);
            checkAgent(body, agent);
            const info = body.message('pred_info');
            const connection = info.message('connection_info');
            const [source, ...others] = connection.names();
            if (source !== 'data_file' || others.length > 0) {
                throw (0,rest_error/* invalid */.Gq)('pred_info.connection_info must have data_file and nothing else: the embedded engine reads predictions from a ' +
                    'file of the workspace');
            }
            const path = connection.message(source).requiredText('path');
            const found = await checkFile(path, settings.root, 'pred_info.connection_info.data_file.path', find_file/* dataFiles */.qy);
            if (findPredictions(store, modelId, datasetId)) {
                throw (0,rest_error/* nameTaken */.nn)('set of predictions', `${modelId} ${datasetId}`);
            }
            const asked = info.message('pred_params');
            store.predictions.add({
                id: predictionsId(modelId, datasetId),
                createdAtMs: now(),
                kept: readKept(body),
                modelId,
                datasetId,
                projectId: project.id,
                path,
                file: { path: found.absolutePath, column: asked.text('pred_col'), key: asked.text('key_col') },
            });
            return {};
        },
    };
}

;// CONCATENATED MODULE: ./build/engine/handlers/read-words.js



/** Readers of the API's enum words; each throws RestError naming the field and the allowed words. */
function readModelTask(fields, name) {
    const word = fields.text(name);
    if (word === undefined || word === 'MODEL_TASK_UNSPECIFIED')
        return undefined;
    return readWord(word, vocabulary/* modelTasks */.SS, enums/* modelTaskPrefix */.HG, fields.pathOf(name));
}
function readCategory(word, path) {
    return readWord(word, vocabulary/* testCategories */.NG, enums/* testCategoryPrefix */.zH, path);
}
/** A number may stand for the word, as in a published template: 1 is less sensitive, 3 more. */
function readSensitivity(fields, name) {
    const given = fields.raw(name) ?? 'TEST_SENSITIVITY_UNSPECIFIED';
    if (given === 'TEST_SENSITIVITY_UNSPECIFIED' || given === 0 || given === '')
        return 'default';
    const found = vocabulary/* sensitivities */.iy.find((word, index) => given === enums/* sensitivityWords */.lU[word] || given === index + 1);
    if (found === undefined)
        throw fields.wrongType(name, `one of ${Object.values(enums/* sensitivityWords */.lU).join(', ')}`);
    return found;
}
function readWord(word, allowed, prefix, path) {
    const found = allowed.find((candidate) => (0,enums/* wireWord */.iy)(prefix, candidate) === word);
    if (found !== undefined)
        return found;
    const words = allowed.map((candidate) => (0,enums/* wireWord */.iy)(prefix, candidate)).join(', ');
    throw (0,rest_error/* invalid */.Gq)(`${path} must be one of ${words}, not ${word.slice(0, 80)}`);
}

;// CONCATENATED MODULE: ./build/engine/handlers/project-details.js



function readDetails(fields) {
    return {
        name: fields.text('name') ?? '',
        description: fields.text('description') ?? '',
        task: readModelTask(fields, 'model_task'),
        useCase: fields.text('use_case') ?? '',
        ethicalConsideration: fields.text('ethical_consideration') ?? '',
        tags: fields.texts('tags'),
        isPublished: fields.flag('is_published'),
        workspaceId: fields.message('workspace_id').text('uuid'),
    };
}
/** What can be changed, by its name on the wire. */
const changeable = {
    name: 'name',
    description: 'description',
    model_task: 'task',
    use_case: 'useCase',
    ethical_consideration: 'ethicalConsideration',
    tags: 'tags',
    is_published: 'isPublished',
};
/**
 * The details with those fields changed that the mask names, `name,useCase`; all that are given when there is no mask. A
 * field that is named and not given is cleared. Throws RestError for those that can't be changed.
 */
function changeDetails(details, fields, mask) {
    const names = mask?.split(',').map((name) => toSnakeCase(name.trim())) ?? fields.names();
    const given = readDetails(fields);
    let changed = details;
    for (const name of names) {
        const key = Object.hasOwn(changeable, name) ? changeable[name] : undefined;
        if (key === undefined) {
            const allowed = Object.keys(changeable).join(', ');
            throw (0,rest_error/* invalid */.Gq)(`mask: the embedded engine changes ${allowed} of a project, not ${name.slice(0, 80)}`);
        }
        changed = { ...changed, [key]: given[key] };
    }
    if (changed.name === '')
        throw (0,rest_error/* invalid */.Gq)('project.name is required');
    return changed;
}

;// CONCATENATED MODULE: ./build/engine/handlers/projects.js








function projectHandlers({ store, now, }) {
    return {
        listProjects: ({ query }) => {
            const filter = query.names().find((name) => name.startsWith('first_page_query.'));
            if (filter)
                throw (0,rest_error/* invalid */.Gq)(`the embedded engine lists projects unfiltered: leave ${filter} out and compare names`);
            const { items, ...page } = cutPage(store.projects.list(), readPage(query, 'projects'));
            return { projects: items.map((project) => ({ project: encodeProject(project) })), ...page };
        },
        createProject: ({ body }) => {
            body.requiredText('name');
            const details = readOwn(body);
            const project = store.projects.add({ id: (0,external_node_crypto_.randomUUID)(), createdAtMs: now(), details });
            return { project: encodeProject(project) };
        },
        getProject: ({ params }) => ({
            project: { project: encodeProject(findProject(store, params['projectUuid'])) },
        }),
        updateProject: ({ params, body }) => {
            const project = findProject(store, params['projectUuid']);
            const details = changeDetails(project.details, body.message('project'), body.text('mask'));
            store.projects.change(project, { details });
            return { project: encodeProject(project) };
        },
        deleteProject: ({ params }) => {
            const project = findProject(store, params['projectUuid']);
            const open = store.jobs
                .list()
                .filter(({ request, state }) => request.projectId === project.id && !('endedAtMs' in state));
            if (open.length > 0)
                throw (0,rest_error/* wrongState */.ri)(`project ${project.id} has stress tests that are not over: cancel them first`);
            removeProject(store, project);
            return {};
        },
        getProjectUrl: ({ params }) => {
            findProject(store, params['projectUuid']);
            return { url: null }; // There is no web page to link to.
        },
    };
}
/** Refuses what the platform would apply to every run of the project. */
function readOwn(body) {
    refuseField(body, 'profiling_config', 'profiles data in its own fixed way');
    refuseField(body.message('run_time_info'), 'random_seed', 'takes the seed with each run (run_time_info)');
    refuseField(body.message('run_time_info'), 'custom_image', 'has no images: models run in the runner itself');
    return readDetails(body);
}

// EXTERNAL MODULE: ./build/engine/checks/index.js + 201 modules
var checks = __webpack_require__(73944);
;// CONCATENATED MODULE: ./build/engine/jobs/tally-cases.js
/** How many cases came out how. */
function tallyCases(cases) {
    const tally = { pass: 0, warning: 0, alert: 0, error: 0, skip: 0 };
    for (const { caseResult } of cases)
        tally[wordOf(caseResult.outcome)]++;
    return tally;
}
function wordOf(outcome) {
    return outcome.kind === 'measured' ? outcome.severity : outcome.kind;
}

// EXTERNAL MODULE: ./build/domain/measures/index.js + 12 modules
var measures = __webpack_require__(57307);
;// CONCATENATED MODULE: ./build/engine/encode/encode-test-case.js



/** One test case of the run as the API shows it. Its id is its position in its batch. */
function encodeTestCase({ testType, category, index, caseResult }, testRunId) {
    const { features, outcome, impact, measurements } = caseResult;
    return {
        testRunId,
        features,
        testBatchType: testType,
        status: statusOf(outcome),
        severity: severityOf(outcome),
        ...(Number.isFinite(impact) && { importanceScore: impact }),
        testCategory: (0,enums/* wireWord */.iy)(enums/* testCategoryPrefix */.zH, category),
        metrics: [...explain(outcome), ...measurements.map(encodeMeasurement)],
        urlSafeFeatureId: urlSafeFeatureId(features),
        testCaseId: String(index),
    };
}
/** URL-safe base64 of the only feature's name, padded as the platform's; empty for none or several features. */
function urlSafeFeatureId(features) {
    const [name] = features;
    if (name === undefined || features.length > 1)
        return '';
    return Buffer.from(name).toString('base64').replaceAll('+', '-').replaceAll('/', '_');
}
/** Counts of cases, by severity and by status. */
function encodeTally({ pass, warning, alert, error, skip, }) {
    return {
        severityCounts: {
            numNoneSeverity: String(pass),
            numLowSeverity: String(warning),
            numHighSeverity: String(alert + error),
        },
        summaryCounts: {
            total: String(pass + warning + alert + error + skip),
            pass: String(pass),
            warning: String(warning + alert),
            fail: String(error),
            skip: String(skip),
        },
    };
}
/** As RIME 2.x: whatever is worse than pass has status WARNING, and FAIL is kept for a model or a test that raised. */
function statusOf(outcome) {
    switch (outcome.kind) {
        case 'measured':
            return outcome.severity === 'pass' ? 'TEST_CASE_STATUS_PASS_UNSPECIFIED' : 'TEST_CASE_STATUS_WARNING';
        case 'error':
            return 'TEST_CASE_STATUS_FAIL';
        case 'skip':
            return 'TEST_CASE_STATUS_SKIP';
        default:
            return (0,assert_never/* assertNever */.x)(outcome);
    }
}
const severityWords = {
    pass: 'SEVERITY_PASS',
    warning: 'SEVERITY_WARNING',
    alert: 'SEVERITY_ALERT',
};
function severityOf(outcome) {
    switch (outcome.kind) {
        case 'measured':
            return severityWords[outcome.severity];
        case 'error':
            return 'SEVERITY_ALERT';
        case 'skip':
            return 'SEVERITY_UNSPECIFIED';
        default:
            return (0,assert_never/* assertNever */.x)(outcome);
    }
}
/** What an error or a skip has to say travels as the case's first metric: a case has no message of its own. */
function explain(outcome) {
    if (outcome.kind === 'measured')
        return [];
    return outcome.kind === 'error'
        ? [encodeMeasure(measures.m.error, { text: outcome.message })]
        : [encodeMeasure(measures.m.skipReason, { text: outcome.reason })];
}
function encodeMeasurement({ value, ...measure }) {
    return encodeMeasure(measure, value);
}
function encodeMeasure({ name, category }, value) {
    return { metric: name, category: (0,enums/* wireWord */.iy)(enums/* metricCategoryPrefix */.Vo, category), ...encodeValue(value) };
}
function encodeValue(value) {
    if ('int' in value)
        return { intValue: String(value.int) };
    if ('float' in value)
        return { floatValue: encodeDouble(value.float) };
    if ('text' in value)
        return { strValue: value.text };
    if ('ints' in value)
        return { intList: { values: value.ints.map(String) } };
    if ('floats' in value)
        return { floatList: { values: value.floats.map(encodeDouble) } };
    return { strList: { values: value.texts } };
}
/** JSON has no NaN and no infinity: protobuf's JSON writes them as texts. */
function encodeDouble(value) {
    return Number.isFinite(value) ? value : String(value);
}

;// CONCATENATED MODULE: ./build/engine/encode/summarize-cases.js


/** From nothing measured to bad: a later word is worse. */
const fromHarmless = [
    'SEVERITY_UNSPECIFIED',
    'SEVERITY_PASS',
    'SEVERITY_WARNING',
    'SEVERITY_ALERT',
];
/** What a batch, a feature and a category tell of their cases. Skips alone have no severity. */
function summarizeCases(cases) {
    const given = cases.map(({ caseResult }) => severityOf(caseResult.outcome));
    const severity = fromHarmless.findLast((word) => given.includes(word)) ?? 'SEVERITY_UNSPECIFIED';
    return { severity, ...encodeTally(tallyCases(cases)) };
}
/** Neither passed nor skipped. */
function isFailing({ caseResult }) {
    return ['TEST_CASE_STATUS_WARNING', 'TEST_CASE_STATUS_FAIL'].includes(statusOf(caseResult.outcome));
}
/** Each once, in order of appearance. */
const distinct = (items) => [...new Set(items)];

;// CONCATENATED MODULE: ./build/engine/encode/encode-batch.js


/** All that one test found. `facts`: `undefined` for a test that the catalogue has no longer. */
function encodeBatch({ testType, category, durationMs }, cases, facts, testRunId) {
    const { severity, summaryCounts } = summarizeCases(cases);
    return {
        testRunId,
        testType,
        testName: facts?.title ?? testType,
        description: facts?.description ?? '',
        testCategory: (0,enums/* wireWord */.iy)(enums/* testCategoryPrefix */.zH, category),
        durationInMillis: String(Math.round(durationMs)),
        severity,
        summaryCounts,
        failingFeatures: distinct(cases.filter(isFailing).flatMap(({ caseResult }) => caseResult.features)),
        metrics: [],
        showInTestComparisons: true,
        display: null,
        failingRowsResult: null,
        securityTestDetails: null,
    };
}

;// CONCATENATED MODULE: ./build/engine/encode/encode-category.js


/** What the tests of each category found together, in the order in which they ran. */
function encodeCategories({ batches }, cases) {
    const ran = distinct(cases.map(({ category }) => category));
    return ran.map((category) => {
        const own = cases.filter((one) => one.category === category);
        const { severity, severityCounts } = summarizeCases(own);
        const judged = own.filter(({ caseResult }) => caseResult.outcome.kind !== 'skip');
        const failing = own.filter(isFailing);
        const durationMs = batches.reduce((sum, one) => sum + (one.category === category ? one.durationMs : 0), 0);
        return {
            id: titleOf(category),
            severity,
            suggestion: null,
            categoryMetrics: judged.length === 0
                ? []
                : [{ name: 'share of failing cases', value: failing.length / judged.length }],
            testBatchTypes: distinct(own.map(({ testType }) => testType)),
            description: '',
            severityCounts,
            failingTestTypes: distinct(failing.map(({ testType }) => testType)),
            duration: durationMs / 1000, // In seconds, unlike that of a batch.
            testCategory: (0,enums/* wireWord */.iy)(enums/* testCategoryPrefix */.zH, category),
        };
    });
}
/** `abnormal-inputs` → `Abnormal Inputs`, as the platform calls it. */
function titleOf(category) {
    return category.replaceAll('-', ' ').replaceAll(/\b[a-z]/g, (letter) => letter.toUpperCase());
}

;// CONCATENATED MODULE: ./build/engine/encode/encode-feature.js


/** The cases about one feature alone, by its name: those about several features are no feature's own. */
function casesByFeature(cases) {
    const byName = new Map();
    for (const one of cases) {
        const [name, second] = one.caseResult.features;
        if (name === undefined || second !== undefined)
            continue;
        const found = byName.get(name);
        if (found)
            found.push(one);
        else
            byName.set(name, [one]);
    }
    return byName;
}
/** All that was found on one feature. */
function encodeFeature(name, cases) {
    const { severity, summaryCounts } = summarizeCases(cases);
    return {
        urlSafeFeatureId: urlSafeFeatureId([name]),
        featureName: name,
        severity,
        summaryCounts,
        failingTests: distinct(cases.filter(isFailing).map(({ testType }) => testType)),
        driftStatistic: driftOf(cases),
        modelImpact: null, // What a case calls its impact is in the unit of its test.
        featureInfos: [],
        display: null,
    };
}
/** The first statistic of drift that was measured on it. */
function driftOf(cases) {
    for (const { caseResult } of cases)
        for (const { name, category, value } of caseResult.measurements)
            if (category === 'drift-stat' && 'float' in value && Number.isFinite(value.float))
                return { name, value: value.float };
    return null;
}

;// CONCATENATED MODULE: ./build/engine/handlers/results.js








/** A test run's cases, put together by test, by feature and by category. */
function resultHandlers({ store, settings, }) {
    const facts = new Map((0,checks/* testsOf */.V)(settings.compat).map((test) => [test.testType, test]));
    const batchesOf = (run) => {
        const cases = casesByTest(store.results.of(run.id).outlines());
        return new Map(run.batches
            .filter(({ testType }) => cases.has(testType))
            .map((batch) => [
            batch.testType,
            () => encodeBatch(batch, cases.get(batch.testType) ?? [], facts.get(batch.testType), run.id),
        ]));
    };
    /** The run that the first page asks for, and which page it is. */
    const readRunPage = (query, list, filter, name) => {
        const page = readPage(query, list, [filter]);
        const [id, second] = page.filter[filter] ?? [];
        if (id === undefined || second !== undefined)
            throw (0,rest_error/* invalid */.Gq)(`give ${name} once on the first page, then pageToken alone`);
        return { run: findTestRun(store, id), page };
    };
    return {
        listBatchResults: ({ query }) => {
            const { run, page } = readRunPage(query, 'batch-results', 'test_run_id', 'testRunId');
            const { items, ...rest } = cutPage([...batchesOf(run).values()], page);
            return { testBatches: items.map((encode) => encode()), ...rest };
        },
        getBatchResult: ({ params }) => {
            const run = findTestRun(store, params['testRunId']);
            const { testType = '' } = params;
            const encode = batchesOf(run).get(testType);
            if (!encode)
                throw (0,rest_error/* notFound */.mX)(`batch ${testType} of test run ${run.id}`);
            return { testBatch: encode() };
        },
        listFeatureResults: ({ query }) => {
            const { run, page } = readRunPage(query, 'feature-results', 'test_run_id', 'testRunId');
            const { items, ...rest } = cutPage([...casesByFeature(store.results.of(run.id).outlines())], page);
            return { featureResults: items.map(([name, cases]) => encodeFeature(name, cases)), ...rest };
        },
        getFeatureResult: ({ params }) => {
            const run = findTestRun(store, params['testRunId']);
            const { urlSafeFeatureId: id = '' } = params;
            const found = [...casesByFeature(store.results.of(run.id).outlines())].find(([name]) => urlSafeFeatureId([name]) === id);
            if (!found)
                throw (0,rest_error/* notFound */.mX)(`feature ${id} in test run ${run.id}`);
            return { featureResult: encodeFeature(...found) };
        },
        listSummaryTests: ({ query }) => {
            const { run, page } = readRunPage(query, 'summary-tests', 'query.test_run_id', 'query.testRunId');
            const { items, ...rest } = cutPage(encodeCategories(run, store.results.of(run.id).outlines()), page);
            return { summaryTestResults: items, ...rest };
        },
        getCategoryResults: ({ params }) => {
            const run = findTestRun(store, params['testRunId']);
            return { categoryTestResults: encodeCategories(run, store.results.of(run.id).outlines()) };
        },
    };
}
function casesByTest(cases) {
    const byTest = new Map();
    for (const one of cases) {
        const found = byTest.get(one.testType);
        if (found)
            found.push(one);
        else
            byTest.set(one.testType, [one]);
    }
    return byTest;
}

;// CONCATENATED MODULE: ./build/engine/handlers/schedules.js

/** The engine keeps no clock of its own: it ends with the terminal, and would miss what it promised. */
function scheduleHandlers() {
    const refuse = () => {
        throw (0,rest_error/* unimplemented */.Ob)('the embedded engine has no schedules: start stress tests from cron, or from a workflow with on.schedule');
    };
    return {
        createSchedule: refuse,
        getSchedule: refuse,
        deleteSchedule: refuse,
        activateSchedule: refuse,
        deactivateSchedule: refuse,
    };
}

// EXTERNAL MODULE: ./build/engine/jobs/modality.js
var jobs_modality = __webpack_require__(41805);
// EXTERNAL MODULE: ./build/domain/metrics/task-groups.js
var task_groups = __webpack_require__(30447);
// EXTERNAL MODULE: ./build/engine/suite/config-error.js
var config_error = __webpack_require__(7711);
// EXTERNAL MODULE: ./build/engine/suite/select-tests.js
var select_tests = __webpack_require__(97398);
;// CONCATENATED MODULE: ./build/engine/handlers/read-run-config.js






/** Used when the request names none, as on the platform. */
const defaultSeed = '42';
/** Reads a start request. Throws RestError for what is missing, wrong, or not to be had without a cluster. */
function readRunConfig(body, agent) {
    const config = body.message('test_run_config');
    const runTime = config.message('run_time_info');
    const suite = config.message('test_suite_config');
    refuseField(body, 'experimental_fields', 'has no experiments');
    refuseField(config, 'profiling_config', 'profiles data in its own fixed way');
    refuseField(runTime.message('custom_image'), 'custom_image', 'has no images: models run in the runner itself');
    refuseField(config.message('data_info'), 'eval_dataset_time_interval', 'tests all rows of the evaluation data');
    refuseField(suite, 'custom_tests', "cannot run custom tests: they need RIME's own Python package");
    for (const fields of [body, runTime])
        checkAgent(fields, agent);
    const { excluded, tests } = readTests(suite);
    const data = config.message('data_info');
    return {
        namesImage: runTime.message('custom_image').text('managed_image_name') !== undefined,
        run: {
            name: config.requiredText('run_name'),
            modelId: config.message('model_id').requiredText('uuid'),
            referenceId: data.requiredText('ref_dataset_id'),
            evaluationId: data.requiredText('eval_dataset_id'),
        },
        suite: {
            categories: readCategories(config, suite),
            excludeColumns: [...new Set([...suite.texts('global_exclude_columns'), ...excluded])],
            sensitivity: readSensitivity(suite, 'global_test_sensitivity'),
            tests,
            seed: runTime.int64('random_seed') ?? defaultSeed,
        },
    };
}
/** From 2.0 GA a plain list; in 2.0-beta a list of switches, of which those that are on count. */
function readCategories(config, suite) {
    const words = config.texts('categories');
    if (words.length > 0)
        return [...new Set(words.map((word) => readCategory(word, config.pathOf('categories'))))];
    const switches = suite.messages('categories');
    if (switches.length === 0)
        return vocabulary/* defaultCategories */.mT;
    const categories = switches
        .filter((item) => item.flag('run_st'))
        .map((item) => readCategory(item.requiredText('type'), item.pathOf('type')));
    if (categories.length === 0)
        throw (0,rest_error/* invalid */.Gq)(`${suite.pathOf('categories')} switches no category on (run_st)`);
    return [...new Set(categories)];
}
/** `individual_tests_config`: JSON text, in which 2.0-beta also carries the excluded columns. */
function readTests(suite) {
    const path = suite.pathOf('individual_tests_config');
    if (isObject(suite.raw('individual_tests_config')))
        throw (0,rest_error/* invalid */.Gq)(`${path} must be JSON text, not an object`);
    const value = read_run_config_parse(suite.text('individual_tests_config') ?? '{}', path);
    if (!isObject(value))
        throw (0,rest_error/* invalid */.Gq)(`${path} must be the JSON text of an object, keyed by test name`);
    const { global_exclude_columns: columns, ...tests } = value;
    const excluded = columns ?? [];
    if (!Array.isArray(excluded) || !excluded.every((column) => typeof column === 'string')) {
        throw (0,rest_error/* invalid */.Gq)(`${path}: global_exclude_columns must be a list of column names`);
    }
    return { excluded, tests };
}
function read_run_config_parse(text, path) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw (0,rest_error/* invalid */.Gq)(`${path} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
    }
}

;// CONCATENATED MODULE: ./build/engine/handlers/stress-tests.js












function stressTestHandlers({ store, queue, settings, agent, logLinks, tell, now, }) {
    return {
        startStressTest: ({ params, body, origin }) => {
            refuseWhenFull(queue);
            const project = findProject(store, params['projectUuid']);
            const task = taskOf(project);
            const { run, suite, namesImage } = readRunConfig(body, agent);
            const model = findModel(store, run.modelId, project.id);
            const reference = findDataset(store, run.referenceId, project.id);
            const evaluation = findDataset(store, run.evaluationId, project.id);
            const job = store.jobs.add({
                id: (0,external_node_crypto_.randomUUID)(),
                createdAtMs: now(),
                request: { ...run, projectId: project.id },
                spec: {
                    ...suite,
                    task,
                    modelPath: model.source?.absolutePath,
                    modelKwargs: model.source?.huggingFace?.kwargs,
                    endpoint: model.source?.endpoint,
                    reference: toSpec(store, model, reference),
                    evaluation: toSpec(store, model, evaluation),
                    ...hubSources(model, reference, evaluation),
                    settings,
                },
                state: { kind: 'requested' },
                cancellationRequested: false,
                log: [],
                batches: planBatches(suite, settings.compat, task, textFeaturesOf(reference)),
            });
            if (namesImage)
                tell(imageNote);
            queue.add(job);
            return { job: encodeJob(job, 'basic', now(), logLinks.urlOf(job.id, origin)) };
        },
    };
}
function refuseWhenFull(queue) {
    const { waiting, maxWaiting } = queue.load();
    if (waiting >= maxWaiting)
        throw (0,rest_error/* tooMany */.Ot)(`${waiting} stress tests are waiting already, as many as may: try again when one is over`);
}
function toSpec(store, model, { id, source, params }) {
    const predictions = findPredictions(store, model.id, id)?.file;
    return {
        path: source.kind === 'file' ? source.absolutePath : '',
        params,
        ...(source.kind === 'web' && { web: source.file }),
        ...(predictions && { predictions }),
    };
}
function hubSources({ source: model }, { source: reference }, { source: evaluation }) {
    const fromHub = {
        ...model?.fromHub,
        ...(reference.kind === 'hub' && { reference: reference.asked }),
        ...(evaluation.kind === 'hub' && { evaluation: evaluation.asked }),
    };
    return Object.keys(fromHub).length > 0 ? { fromHub } : {};
}
function taskOf({ id, details: { task } }) {
    if (task !== undefined && task_groups/* testedTasks */.mD.includes(task))
        return task;
    const words = task_groups/* testedTasks */.mD.map((supported) => (0,enums/* wireWord */.iy)(enums/* modelTaskPrefix */.HG, supported)).join(', ');
    const given = task === undefined ? 'no model task' : `the model task ${(0,enums/* wireWord */.iy)(enums/* modelTaskPrefix */.HG, task)}`;
    throw (0,rest_error/* invalid */.Gq)(`project ${id} has ${given}; the embedded engine runs ${words}`);
}
function textFeaturesOf({ params }) {
    const value = params['text_features'] ?? [];
    return Array.isArray(value) ? value.map(String) : []; // Checked to be texts when it was registered.
}
/** The tests that will run, all pending. Throws RestError when the configuration is wrong or selects none. */
function planBatches({ categories, tests }, compat, task, textFeatures) {
    if (task === 'natural-language-inference' && textFeatures.length !== 2) {
        throw (0,rest_error/* invalid */.Gq)('natural-language inference needs data_params.text_features with two columns: premise, hypothesis');
    }
    const modality = (0,jobs_modality/* modalityOf */.T)(textFeatures);
    const selected = stress_tests_select(() => (0,select_tests/* selectTests */.M0)((0,checks/* testsOf */.V)(compat), modality, task, categories, tests));
    if ((0,select_tests/* askedFor */.GZ)(selected).length === 0) {
        const asked = categories.map((category) => (0,enums/* wireWord */.iy)(enums/* testCategoryPrefix */.zH, category)).join(', ');
        throw (0,rest_error/* invalid */.Gq)(`no test of the embedded engine fits ${asked} on ${modality} data: name other categories`);
    }
    return selected.map(({ test }) => ({ testType: test.testType, status: 'pending' }));
}
function stress_tests_select(selection) {
    try {
        return selection();
    }
    catch (error) {
        if (error instanceof config_error/* ConfigError */.x)
            throw (0,rest_error/* invalid */.Gq)(`individual_tests_config: ${error.problems.join('; ')}`);
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/engine/encode/encode-test-run.js




function encodeTestRun(run) {
    const { request } = run;
    return {
        testRunId: run.id,
        name: request.name,
        projectId: { uuid: request.projectId },
        modelTask: (0,enums/* wireWord */.iy)(enums/* modelTaskPrefix */.HG, run.task),
        modelId: { uuid: request.modelId },
        refDataId: request.referenceId,
        evalDataId: request.evaluationId,
        uploadTime: timestamp(run.createdAtMs),
        webAppUrl: null,
        testCategories: run.categories.map((category) => (0,enums/* wireWord */.iy)(enums/* testCategoryPrefix */.zH, category)),
        metrics: {
            modelPerf: Object.fromEntries(run.performance.map(encodePerformance)),
            durationMillis: String(Math.round(run.durationMs)),
            ...encodeTally(run.tally),
        },
        status: 'TEST_TASK_STATUS_COMPLETED',
        rimeVersion: engineVersion,
        ...(run.sampled?.reference !== undefined && { refDataSamplingPct: run.sampled.reference }),
        ...(run.sampled?.evaluation !== undefined && { evalDataSamplingPct: run.sampled.evaluation }),
    };
}
function encodePerformance({ name, reference, evaluation, }) {
    return [
        name,
        {
            ...(reference !== undefined && { refMetric: reference }),
            ...(evaluation !== undefined && { evalMetric: evaluation }),
        },
    ];
}

;// CONCATENATED MODULE: ./build/engine/server/json-answer.js
/** A page of a list whose items are JSON already: bytes that were kept are sent as they are. */
class JsonAnswer {
    body;
    /** `items`: one after the other, with commas between. */
    constructor(name, items, end) {
        const rest = JSON.stringify(end).slice(1);
        this.body = Buffer.concat([Buffer.from(`{${JSON.stringify(name)}:[`), items, Buffer.from(`],${rest}`)]);
    }
}

;// CONCATENATED MODULE: ./build/engine/handlers/test-runs.js






const projectFilters = ['project_id', 'first_page_query.project_id.uuid'];
const testingFilter = 'first_page_query.testing_type';
const test_runs_scheduleFilter = 'first_page_query.schedule_id.uuid';
const stressTesting = 'TEST_TYPE_STRESS_TESTING_UNSPECIFIED';
const runFilter = 'list_test_cases_query.test_run_id';
const test_runs_typeFilter = 'list_test_cases_query.test_types';
const featureFilter = 'list_test_cases_query.url_safe_feature_ids';
function testRunHandlers({ store, }) {
    return {
        getTestRun: ({ params }) => ({ testRun: encodeTestRun(findTestRun(store, params['testRunId'])) }),
        listTestRuns: ({ query }) => {
            const page = readPage(query, 'test-runs', [...projectFilters, testingFilter, test_runs_scheduleFilter]);
            const ids = projectFilters.flatMap((name) => page.filter[name] ?? []);
            // Each is a stress test, and none of a schedule.
            const isForeign = test_runs_scheduleFilter in page.filter || page.filter[testingFilter]?.includes(stressTesting) === false;
            // The last one first, as on the platform's own list.
            const runs = store.testRuns.list().toReversed();
            const { items, ...rest } = cutPage(runs.filter(({ request }) => !isForeign && ids.every((id) => id === request.projectId)), page);
            return { testRuns: items.map(encodeTestRun), ...rest };
        },
        renameTestRun: ({ params, body }) => {
            const run = findTestRun(store, params['testRunId']);
            store.testRuns.change(run, { request: { ...run.request, name: body.requiredText('name') } });
            return { testRun: encodeTestRun(run) };
        },
        deleteTestRun: ({ params }) => {
            store.testRuns.remove(findTestRun(store, params['testRunId']));
            return {};
        },
        listTestCases: ({ query }) => {
            const page = readPage(query, 'test-cases', [runFilter, test_runs_typeFilter, featureFilter]);
            const [testRunId, second] = page.filter[runFilter] ?? [];
            if (testRunId === undefined || second !== undefined) {
                throw (0,rest_error/* invalid */.Gq)('give listTestCasesQuery.testRunId once on the first page, then pageToken alone');
            }
            const results = store.results.of(findTestRun(store, testRunId).id);
            const types = page.filter[test_runs_typeFilter];
            const featureIds = page.filter[featureFilter];
            const isAsked = ({ testType, caseResult }) => (types?.includes(testType) ?? true) &&
                (featureIds?.includes(urlSafeFeatureId(caseResult.features)) ?? true);
            const asked = types || featureIds
                ? results.outlines().flatMap((one, place) => (isAsked(one) ? place : []))
                : undefined;
            const { start, end, ...rest } = cutRange(asked?.length ?? results.caseCount, page);
            const places = asked?.slice(start, end) ?? Array.from({ length: end - start }, (_, nth) => start + nth);
            return new JsonAnswer('testCases', results.casesJson(places), rest);
        },
    };
}

// EXTERNAL MODULE: ./build/engine/contract/read-shape.js
var read_shape = __webpack_require__(72808);
;// CONCATENATED MODULE: ./build/engine/handlers/test-suite.js






/** What can be run, and how it was. */
function testSuiteHandlers({ store, settings, }) {
    const tests = (0,checks/* testsOf */.V)(settings.compat);
    return {
        /** Its parameters as the run had them, under its key in `individual_tests_config`: those given, else the defaults. */
        getTestConfig: ({ params }) => {
            const run = findTestRun(store, params['testRunId']);
            const { configName = '' } = params;
            const ran = new Set(run.batches.map(({ testType }) => testType));
            const sharing = tests.filter(({ configKey }) => configKey === configName);
            if (!sharing.some(({ testType }) => ran.has(testType)))
                throw (0,rest_error/* notFound */.mX)(`configuration ${configName} in test run ${run.id}`);
            const given = Object.hasOwn(run.tests, configName) ? run.tests[configName] : undefined;
            const config = {
                run: true,
                ...Object.assign({}, ...sharing.map((test) => (0,read_shape/* defaultsOf */.Gf)(test.params))),
                ...((0,read_shape/* isJsonObject */.OW)(given) && given),
            };
            return {
                annotatedTestConfig: {
                    contents: Buffer.from(JSON.stringify(config)).toString('base64'),
                    description: sharing.map(({ description }) => description).join(' '),
                },
            };
        },
        /** Those of the engine's own tests. */
        listValidationCategories: () => ({
            categories: vocabulary/* testCategories */.NG
                .filter((category) => tests.some((test) => test.category === category))
                .map((category) => (0,enums/* wireWord */.iy)(enums/* testCategoryPrefix */.zH, category)),
        }),
    };
}

;// CONCATENATED MODULE: ./build/engine/handlers/uploads.js

/** The engine reads the workspace in place. */
function uploadHandlers() {
    const refuse = () => {
        throw (0,rest_error/* unimplemented */.Ob)('the embedded engine takes no uploads: register the path of a file of the workspace');
    };
    return {
        getDatasetUploadUrl: refuse,
        createDatasetUploadUrl: refuse,
        deleteUploadedFile: refuse,
        getModelUploadUrls: refuse,
        createModelUploadUrls: refuse,
        listUploadedFiles: () => ({ fileUrls: [] }),
    };
}

;// CONCATENATED MODULE: ./build/engine/handlers/index.js














/** What the engine does for each operation of the contract, the same in both dialects. */
function createHandlers(parts) {
    return {
        ...infoHandlers(parts),
        ...projectHandlers(parts),
        ...predictionHandlers(parts),
        ...agentHandlers(parts),
        ...uploadHandlers(),
        ...scheduleHandlers(),
        ...imageHandlers(parts),
        ...datasetHandlers(parts),
        ...modelHandlers(parts),
        ...stressTestHandlers(parts),
        ...jobHandlers(parts),
        ...testRunHandlers(parts),
        ...resultHandlers(parts),
        ...testSuiteHandlers(parts),
    };
}

;// CONCATENATED MODULE: ./build/engine/inspection/plan-to-inspection.js









/** What the engine would be asked to run by this plan, its paths as written. Throws InputError for what it would refuse. */
function planToInspection(plan, settings) {
    const { project, model, reference, evaluation, dataParams: params, run } = plan;
    const huggingFace = model.kind === 'hugging-face'
        ? named('model-uri', () => readHuggingFace(model.uri, new json_part/* JsonPart */.K('kwargs', model.kwargs)))
        : undefined;
    const fromHub = {
        ...huggingFace?.fromHub,
        ...hubData('reference', reference),
        ...hubData('evaluation', evaluation),
    };
    return {
        task: project.kind === 'name' ? project.task : undefined,
        modelPath: huggingFace ? huggingFace.folder : pathOf(model),
        ...(model.kind === 'endpoint' && { endpoint: model.endpoint }),
        modelKwargs: huggingFace?.kwargs,
        reference: { ...placeOf('reference', reference), params, ...stored(plan, 'reference') },
        evaluation: { ...placeOf('evaluation', evaluation), params, ...stored(plan, 'evaluation') },
        ...(Object.keys(fromHub).length > 0 && { fromHub }),
        categories: run.categories ?? vocabulary/* defaultCategories */.mT,
        excludeColumns: run.excludeColumns,
        sensitivity: run.sensitivity ?? 'default',
        tests: run.tests ?? {},
        seed: String(run.seed),
        settings,
    };
}
function stored({ predictions }, role) {
    const source = predictions?.[role];
    if (!source || !('path' in source))
        return {};
    return { predictions: { path: source.path, column: predictions.column, key: predictions.key } };
}
function hubData(role, source) {
    if (source.kind !== 'hugging-face')
        return undefined;
    const { uri, split, loadingParams } = source;
    return { [role]: named(`${role}-uri`, () => toHubData(uri, split, loadingParams)) };
}
function named(name, make) {
    try {
        return make();
    }
    catch (error) {
        throw error instanceof hub_error/* HubError */.I || error instanceof data_error.DataError
            ? new errors/* InputError */.dz([{ name, message: error.message }])
            : error;
    }
}
function placeOf(role, source) {
    const path = pathOf(source) ?? '';
    if (!(0,web_file/* isWebAddress */.d3)(path))
        return { path };
    const web = (0,web_file/* readWebFile */.BF)(path);
    if ('problem' in web)
        throw new errors/* InputError */.dz([{ name: `${role}-uri`, message: web.problem }]);
    return { path: (0,web_address/* showAddress */.m)(web.url), web };
}
function pathOf(source) {
    if (source.kind === 'endpoint')
        return (0,web_address/* showAddress */.m)(source.endpoint.url);
    return 'path' in source ? source.path : undefined;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/engine/data/describe-error.js
var describe_error = __webpack_require__(56968);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/engine/store/store-error.js
/** What the store was given can't be kept, or what it holds not be read. The message is for whoever looks after the disk. */
class StoreError extends Error {
    name = 'StoreError';
}

;// CONCATENATED MODULE: ./build/engine/store/journal-lines.js


/** Changes with the layout of the lines and of what they hold. */
const heading = 'model-gate journal 1';
const newline = 0x0a;
/** The first line of a journal. */
const headingLine = () => toLine([JSON.stringify(heading)]);
/** All lines of a journal that has these entries, one a line. */
function* journalLines(entries) {
    yield headingLine();
    for (const entry of entries)
        yield toLine([JSON.stringify(entry)]);
}
/** A line for entries in JSON, after eight hexadecimal digits: the CRC-32 of what follows the space. */
function toLine(entries) {
    const json = Buffer.from(`[${entries.join(',')}]`);
    return Buffer.concat([Buffer.from(`${checksumOf(json)} `), json, Buffer.from([newline])]);
}
/**
 * The entries of a journal that was in the file of that path. `length`: where the last line that is whole ends. Throws
 * StoreError when a line before the last one is damaged.
 */
function readLines(bytes, path) {
    const entries = [];
    let length = 0;
    while (length < bytes.length) {
        const end = bytes.indexOf(newline, length);
        const line = end < 0 ? undefined : readLine(bytes.subarray(length, end));
        if (!line && end >= 0 && end + 1 < bytes.length)
            throw new StoreError(`${path} is damaged from byte ${length} on, which no crash does. Take the folder from a backup; or cut the file off there, and all later changes are lost.`);
        if (!line)
            break;
        if (length === 0 && line[0] !== heading)
            throw new StoreError(`${path} is no journal that this version reads.`);
        entries.push(...(length === 0 ? [] : line));
        length = end + 1;
    }
    return { entries, length };
}
function readLine(line) {
    const json = line.subarray(9);
    if (line.toString('latin1', 0, 9) !== `${checksumOf(json)} `)
        return undefined;
    return JSON.parse(json.toString());
}
function checksumOf(bytes) {
    return (0,external_node_zlib_.crc32)(bytes).toString(16).padStart(8, '0');
}

;// CONCATENATED MODULE: ./build/engine/store/sync-folder.js

/** A new name in a folder is safe only when the folder is. Windows can't, and need not. */
async function syncFolder(folder) {
    if (process.platform === 'win32')
        return;
    const handle = await (0,promises_.open)(folder);
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}

;// CONCATENATED MODULE: ./build/engine/store/replace-file.js




/** The ending of a file that is not whole yet: what a crash leaves of it is of no use to anybody. */
const unfinished = '.part';
/** So much is put together before other work has its turn, in bytes. */
const writtenAtOnce = 256 * 1024;
/**
 * Writes a file for its owner alone from its pieces, and gives it its name when it is safe on the disk: at any moment there is
 * the old one whole, or the new one. Rejects as the disk does, and then all is as it was.
 */
async function replaceFile(path, pieces) {
    const part = `${path}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}${unfinished}`;
    try {
        const file = await (0,promises_.open)(part, 'wx', 0o600);
        try {
            for (const bytes of gather(pieces))
                await file.writeFile(bytes);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,promises_.rename)(part, path);
    }
    catch (error) {
        await (0,promises_.rm)(part, { force: true });
        throw error;
    }
    await syncFolder((0,external_node_path_.dirname)(path));
}
function* gather(pieces) {
    let [waiting, length] = [[], 0];
    for (const piece of pieces) {
        waiting.push(piece);
        length += piece.length;
        if (length < writtenAtOnce)
            continue;
        yield Buffer.concat(waiting);
        [waiting, length] = [[], 0];
    }
    yield Buffer.concat(waiting);
}

;// CONCATENATED MODULE: ./build/engine/store/compact-journal.js




/** Fewer entries are quickly read, whatever they say. */
const fewestEntries = 100;
/** Whether most of a journal's entries tell of what is gone or was changed again. `recordCount`: how many records are left. */
function isMostlyPast(entryCount, recordCount) {
    return entryCount >= fewestEntries && recordCount * 2 < entryCount;
}
/**
 * Writes the journal anew with these entries alone. At any moment the old one or the new one is there, whole. Rejects as the
 * disk does, and then the old one is there.
 */
async function compactJournal(path, entries) {
    await replaceFile(path, journalLines(entries));
}
/** Removes what a crash has left of a journal that was to take the place of this one. */
async function removeHalfJournals(path) {
    for (const name of await (0,promises_.readdir)((0,external_node_path_.dirname)(path)))
        if (name.startsWith(`${(0,external_node_path_.basename)(path)}.`) && name.endsWith(unfinished))
            await (0,promises_.rm)((0,external_node_path_.join)((0,external_node_path_.dirname)(path), name), { force: true });
}

;// CONCATENATED MODULE: ./build/engine/store/journal.js




/**
 * A file that only grows: a line for all entries of a moment, in JSON after its checksum, so that after a crash they are
 * there together or not at all. A line is written when the one before it is safe on the disk; only the last can be torn.
 */
class Journal {
    file;
    length;
    /** Entries that are not on the disk yet, oldest first. */
    waiting = [];
    appended = 0;
    kept = 0;
    writing;
    constructor(file, length) {
        this.file = file;
        this.length = length;
    }
    /**
     * Opens the journal there, or a new one. A line that a crash has torn is cut off. Throws StoreError when it is damaged in
     * its midst or can't be opened.
     */
    static async open(path) {
        // Not for appending: a line that could not be written whole is written again in its place.
        const file = await (0,promises_.open)(path, promises_.constants.O_RDWR | promises_.constants.O_CREAT, 0o600).catch((error) => {
            throw new StoreError(`${path} can't be opened: ${(0,describe_error/* errorMessage */.g)(error)}`);
        });
        try {
            const { entries, length } = readLines(await file.readFile(), path);
            await file.truncate(length);
            const journal = new Journal(file, length);
            if (length === 0)
                await journal.write(headingLine());
            return { journal, entries };
        }
        catch (error) {
            await file.close();
            throw error;
        }
    }
    /** Remembers an entry; it is written together with all others of this moment. */
    append(entry) {
        this.waiting.push(JSON.stringify(entry));
        this.appended++;
        // Whoever needs to know whether it is kept asks `synced`.
        queueMicrotask(() => void this.synced().catch(() => undefined));
    }
    /**
     * Resolves as soon as all that was appended before is safe on the disk. Rejects with StoreError when it can't be, such as
     * on a full one; nothing is given up, and the next call tries again.
     */
    async synced() {
        const end = this.appended;
        while (this.kept < end)
            await (this.writing ??= this.writeWaiting().finally(() => (this.writing = undefined)));
    }
    /** Rejects with StoreError when something could not be written. */
    async close() {
        try {
            await this.synced();
        }
        finally {
            await this.file.close();
        }
    }
    async writeWaiting() {
        const entries = [...this.waiting];
        await this.write(toLine(entries));
        this.waiting.splice(0, entries.length);
        this.kept += entries.length;
    }
    async write(line) {
        try {
            for (let done = 0; done < line.length;) {
                const { bytesWritten } = await this.file.write(line, done, line.length - done, this.length + done);
                done += bytesWritten;
            }
            await this.file.datasync();
        }
        catch (error) {
            throw new StoreError(`what was changed could not be kept: ${(0,describe_error/* errorMessage */.g)(error)}`);
        }
        this.length += line.length;
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/engine/store/lock-folder.js







/** What a socket's path may be everywhere, in bytes. */
const mostPathBytes = 100;
/**
 * Holds a folder for this process until `unlock`, or until it ends, however it does: a socket listens there, and one that
 * nobody listens at is a dead engine's. Throws StoreError when another engine has the folder.
 */
async function lockFolder(folder) {
    const path = socketOf((0,external_node_fs_.realpathSync)(folder));
    const server = await listenAt(path).catch(async (error) => {
        if ((0,describe_error/* errorCode */.C)(error) !== 'EADDRINUSE')
            throw error;
        if (await isAnswered(path))
            throw new StoreError(`another engine keeps its data in ${folder}.`);
        (0,external_node_fs_.rmSync)(path, { force: true });
        return listenAt(path);
    });
    server.unref();
    return { unlock: () => new Promise((resolve) => server.close(() => resolve())) };
}
function socketOf(folder) {
    const name = `model-gate-${(0,external_node_crypto_.createHash)('sha256').update(folder).digest('hex').slice(0, 24)}`;
    if (process.platform === 'win32')
        return `\\\\.\\pipe\\${name}`;
    const own = (0,external_node_path_.join)(folder, 'lock');
    return Buffer.byteLength(own) <= mostPathBytes ? own : (0,external_node_path_.join)((0,external_node_os_.tmpdir)(), name);
}
function listenAt(path) {
    return new Promise((resolve, reject) => {
        const server = (0,external_node_net_.createServer)((socket) => socket.destroy());
        server.once('error', reject);
        server.listen(path, () => resolve(server));
    });
}
function isAnswered(path) {
    return new Promise((resolve) => {
        const socket = (0,external_node_net_.connect)(path);
        socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
        socket.once('connect', () => socket.destroy());
    });
}

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
// EXTERNAL MODULE: ./build/engine/jobs/sealed-value.js
var sealed_value = __webpack_require__(72642);
;// CONCATENATED MODULE: ./build/engine/store/block-file.js


/** Of each block: its length, its CRC-32. */
const bytesPerEntry = 8;
/** How many blocks there are, and the CRC-32 of what is known of them. */
const footerBytes = 8;
/**
 * Blocks of bytes in one file, of which any are read without the others: a heading, the blocks one after the other, and what is
 * known of each.
 */
function* toBlockFile(heading, blocks) {
    yield Buffer.from(heading);
    const entries = [];
    for (const block of blocks) {
        entries.push(block.length, (0,external_node_zlib_.crc32)(block));
        yield block;
    }
    const directory = bytesOf(Uint32Array.from(entries));
    yield directory;
    yield bytesOf(Uint32Array.of(entries.length / 2, (0,external_node_zlib_.crc32)(directory)));
}
/** What is known of the blocks of a file is in memory, some bytes each; they themselves are not. */
class BlockFile {
    path;
    starts;
    checksums;
    constructor(path, 
    /** Where each block starts, and the last one ends. */
    starts, checksums) {
        this.path = path;
        this.starts = starts;
        this.checksums = checksums;
    }
    /** `undefined` for a file under another heading. Throws RangeError when it is damaged, and as the disk does. */
    static open(path, heading) {
        return withFile(path, (file) => {
            if (readBytes(file, 0, heading.length)?.toString('latin1') !== heading)
                return undefined;
            const { size } = (0,external_node_fs_.fstatSync)(file);
            const [count = 0, checksum] = numbersIn(readBytes(file, size - footerBytes, footerBytes));
            const end = size - footerBytes - count * bytesPerEntry;
            const directory = readBytes(file, end, count * bytesPerEntry);
            if (!directory || end < heading.length || (0,external_node_zlib_.crc32)(directory) !== checksum)
                throw damaged();
            const entries = numbersIn(directory);
            const starts = new Float64Array(count + 1);
            starts[0] = heading.length;
            for (let block = 0; block < count; block++)
                starts[block + 1] = (starts[block] ?? 0) + (entries[2 * block] ?? 0);
            if (starts[count] !== end)
                throw damaged();
            return new BlockFile(path, starts, entries.filter((_, place) => place % 2 === 1));
        });
    }
    get count() {
        return this.checksums.length;
    }
    /** The blocks from `from` up to `to`, one after the other. Throws RangeError when one is damaged, and as the disk does. */
    read(from, to) {
        const [start = 0, end = 0] = [this.starts[from], this.starts[to]];
        const bytes = withFile(this.path, (file) => readBytes(file, start, end - start));
        if (!bytes)
            throw damaged();
        for (let block = from; block < to; block++) {
            const own = bytes.subarray((this.starts[block] ?? 0) - start, (this.starts[block + 1] ?? 0) - start);
            if ((0,external_node_zlib_.crc32)(own) !== this.checksums[block])
                throw damaged();
        }
        return bytes;
    }
}
const damaged = () => new RangeError('the file is damaged');
function withFile(path, read) {
    const file = (0,external_node_fs_.openSync)(path, 'r');
    try {
        return read(file);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/** `undefined` when there are not so many. */
function readBytes(file, start, length) {
    if (start < 0)
        return undefined;
    const bytes = Buffer.allocUnsafeSlow(length);
    for (let done = 0; done < length;) {
        const read = (0,external_node_fs_.readSync)(file, bytes, done, length - done, start + done);
        if (read === 0)
            return undefined;
        done += read;
    }
    return bytes;
}
const bytesOf = (numbers) => Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength);
/** Of bytes that have memory of their own. */
const numbersIn = (bytes) => bytes ? new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4) : new Uint32Array();

;// CONCATENATED MODULE: ./build/engine/store/case-outlines.js

/** A case's place in this list is all that is kept of its outcome: no list tells the texts. */
const outcomes = [
    { kind: 'measured', severity: 'pass' },
    { kind: 'measured', severity: 'warning' },
    { kind: 'measured', severity: 'alert' },
    { kind: 'error', message: '' },
    { kind: 'skip', reason: '' },
];
/** What lists tell of cases, without the cases: far smaller, and quickly read again. */
function serializeOutlines(cases) {
    const tests = [];
    for (const { testType, category } of cases) {
        const last = tests.at(-1);
        if (last?.testType === testType && last.category === category)
            last.count++;
        else
            tests.push({ testType, category, count: 1 });
    }
    const results = cases.map(({ caseResult }) => caseResult);
    const drifts = results.map(driftIn);
    const driftNames = [...new Set(drifts.flatMap((drift) => drift?.name ?? []))];
    return (0,external_node_v8_.serialize)({
        tests,
        indices: Uint32Array.from(cases, ({ index }) => index),
        outcomes: Uint8Array.from(results, ({ outcome }) => case_outlines_placeOf(outcome)),
        featureCounts: Uint32Array.from(results, ({ features }) => features.length),
        features: results.flatMap(({ features }) => features),
        driftKinds: Uint8Array.from(drifts, (drift) => (drift ? driftNames.indexOf(drift.name) + 1 : 0)),
        driftNames,
        drifts: Float64Array.from(drifts, (drift) => drift?.value ?? NaN),
    });
}
/** Bytes are those of `serializeOutlines`. */
function deserializeOutlines(bytes) {
    const columns = (0,external_node_v8_.deserialize)(bytes);
    const { indices, featureCounts, features, driftKinds, driftNames, drifts } = columns;
    const cases = [];
    let place = 0;
    let feature = 0;
    for (const { testType, category, count } of columns.tests)
        for (const end = place + count; place < end; place++) {
            const name = driftNames[(driftKinds[place] ?? 0) - 1];
            const outcome = outcomes[columns.outcomes[place] ?? 0];
            if (!outcome)
                throw new RangeError('the file is damaged');
            cases.push({
                testType,
                category,
                index: indices[place] ?? 0,
                caseResult: {
                    features: features.slice(feature, (feature += featureCounts[place] ?? 0)),
                    outcome,
                    measurements: name === undefined
                        ? []
                        : [{ name, category: 'drift-stat', value: { float: drifts[place] ?? NaN } }],
                },
            });
        }
    return cases;
}
function case_outlines_placeOf(outcome) {
    return outcomes.findIndex((one) => one.kind === outcome.kind &&
        (one.kind !== 'measured' || outcome.kind !== 'measured' || one.severity === outcome.severity));
}
/** The first statistic of drift that was measured. */
function driftIn({ measurements, }) {
    for (const { name, category, value } of measurements)
        if (category === 'drift-stat' && 'float' in value && Number.isFinite(value.float))
            return { name, value: value.float };
    return undefined;
}

;// CONCATENATED MODULE: ./build/domain/evidence.js
const noEvidence = {
    rows: undefined,
    slices: [],
    notes: [],
    unmeasured: [],
    shortOfRows: [],
    brokenModel: undefined,
};

;// CONCATENATED MODULE: ./build/engine/store/run-results.js

/** For the engine of one run, which ends with it. */
function resultsInMemory(encode) {
    const byId = new Map();
    return {
        keep: (id, results) => {
            byId.set(id, results);
            return Promise.resolve();
        },
        of: (id) => heldResults(byId.get(id) ?? { cases: [], evidence: noEvidence }, id, encode),
        remove: (id) => void byId.delete(id),
    };
}
/** Results that are in memory whole. */
function heldResults({ cases, evidence }, id, encode) {
    return {
        caseCount: cases.length,
        casesJson: (places) => {
            const asked = places.flatMap((place) => cases[place] ?? []);
            return Buffer.from(asked.map((one) => JSON.stringify(encode(one, id))).join(','));
        },
        outlines: () => cases,
        evidence: () => evidence,
    };
}

;// CONCATENATED MODULE: ./build/engine/store/result-files.js











/** Changes with the layout of what is kept, so that an older file is none. */
const result_files_heading = 'model-gate run 2\n';
/** A file of which no part can be read without the rest, as 1.0.0 wrote them. */
const wholeHeading = 'model-gate run 1\n';
const ending = '.run';
/** Of how many memory knows where what is: those that somebody is reading page by page. */
const mostHeld = 4;
/** The last blocks of a file, after those of the cases: the outlines, the evidence. */
const otherBlocks = 2;
/** Results in a file each, cases as they are answered with, so that a page is read and sent as it is. Makes the folder. */
async function resultFiles(folder, encode) {
    await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    const held = new Map();
    const pathOf = (id) => (0,external_node_path_.join)(folder, `${id}${ending}`);
    return {
        keep: async (id, results) => {
            try {
                await replaceFile(pathOf(id), toBlockFile(result_files_heading, toBlocks(id, results, encode)));
            }
            catch (error) {
                throw new StoreError(`the results could not be kept: ${(0,describe_error/* errorMessage */.g)(error)}`);
            }
        },
        of: (id) => {
            const results = held.get(id) ?? orStoreError(id, () => openResults(pathOf(id), id, encode));
            held.delete(id);
            held.set(id, results); // The newest is the last.
            for (const oldest of [...held.keys()].slice(0, -mostHeld))
                held.delete(oldest);
            return results;
        },
        remove: (id) => {
            held.delete(id);
            (0,external_node_fs_.rmSync)(pathOf(id), { force: true });
        },
        sweep: (isThere) => {
            for (const name of (0,external_node_fs_.readdirSync)(folder))
                if (!name.endsWith(ending) || !isThere(name.slice(0, -ending.length)))
                    (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, name), { force: true });
        },
    };
}
/** A case has its comma with it, so that those of a page are one piece of the file. */
function* toBlocks(id, { cases, evidence }, encode) {
    for (const one of cases)
        yield Buffer.from(`${JSON.stringify(encode(one, id))},`);
    yield serializeOutlines(cases);
    yield (0,external_node_v8_.serialize)(evidence);
}
function openResults(path, id, encode) {
    const file = BlockFile.open(path, result_files_heading);
    if (!file) {
        const results = (0,sealed_value/* unseal */.D)(wholeHeading, (0,external_node_fs_.readFileSync)(path));
        if (results === undefined)
            throw new RangeError('the file is damaged, or of another version');
        return heldResults(results, id, encode);
    }
    const caseCount = file.count - otherBlocks;
    if (caseCount < 0)
        throw new RangeError('the file is damaged');
    let outlines;
    return {
        caseCount,
        casesJson: (places) => orStoreError(id, () => Buffer.concat(spansOf(places).map(([from, to]) => file.read(from, to))).subarray(0, -1)),
        outlines: () => (outlines ??= orStoreError(id, () => deserializeOutlines(file.read(caseCount, caseCount + 1)))),
        evidence: () => orStoreError(id, () => (0,external_node_v8_.deserialize)(file.read(caseCount + 1, caseCount + otherBlocks))),
    };
}
/** Of places that follow one another the first, and that after the last. */
function spansOf(places) {
    const spans = [];
    for (const place of places) {
        const last = spans.at(-1);
        if (last?.[1] === place)
            last[1]++;
        else
            spans.push([place, place + 1]);
    }
    return spans;
}
function orStoreError(id, read) {
    try {
        return read();
    }
    catch (error) {
        throw new StoreError(`the results of test run ${id} can't be read: ${(0,describe_error/* errorMessage */.g)(error)}`);
    }
}

;// CONCATENATED MODULE: ./build/engine/store/journal-entries.js
/** All but the results, which are in files of their own. */
function collectionsOf(store) {
    const collections = Object.entries(store).filter(([name]) => name !== 'results');
    return collections;
}
/** A change as the journal has it: the settings of jobs are those of the engine of the day. */
function toEntry(told) {
    if (told.of !== 'jobs' || told.change.kind !== 'added')
        return told;
    const { record } = told.change;
    return {
        of: told.of,
        change: { kind: 'added', record: { ...record, spec: { ...record.spec, settings: null } } },
    };
}
/** Makes the change of an entry again. `settings`: of the jobs that are still to be run. */
function repeatEntry(store, entry, settings) {
    const { of, change } = entry;
    const collection = store[of];
    if (change.kind === 'added')
        collection.add(of === 'jobs' ? withSettings(change.record, settings) : change.record);
    else {
        const record = collection.get(change.id);
        if (!record)
            return;
        if (change.kind === 'changed')
            collection.change(record, change.to);
        else
            collection.remove(record);
    }
}
/** The shortest entries that make a store what it is: one for each record, in the order of its collection. */
function* recordEntries(store) {
    for (const [of, records] of collectionsOf(store))
        for (const record of records.list())
            yield toEntry({ of, change: { kind: 'added', record } });
}
function countRecords(store) {
    return collectionsOf(store).reduce((sum, [, records]) => sum + records.size, 0);
}
function withSettings(record, settings) {
    const job = record;
    return { ...job, spec: { ...job.spec, settings } };
}

;// CONCATENATED MODULE: ./build/engine/store/collection.js
/** Records by id, in the order they were added. */
class Collection {
    told;
    byId = new Map();
    /** `told`: hears of each change as soon as it is made. */
    constructor(told = () => undefined) {
        this.told = told;
    }
    /** Throws RangeError when the id is taken. */
    add(record) {
        if (this.byId.has(record.id))
            throw new RangeError(`The record ${record.id} exists already.`);
        this.byId.set(record.id, record);
        this.told({ kind: 'added', record });
        return record;
    }
    /** Whoever holds the record sees the change; what is assigned to it without this method is not kept. */
    change(record, to) {
        Object.assign(record, to);
        this.told({ kind: 'changed', id: record.id, to });
    }
    get(id) {
        return this.byId.get(id);
    }
    get size() {
        return this.byId.size;
    }
    list() {
        return [...this.byId.values()];
    }
    remove(record) {
        if (this.byId.delete(record.id))
            this.told({ kind: 'removed', id: record.id });
    }
}
/** Records whose names are unique as well. */
class NamedCollection extends Collection {
    byName = new Map();
    /** Throws RangeError when the id or the name is taken: ask `named` first. */
    add(record) {
        if (this.byName.has(record.name))
            throw new RangeError(`A record named ${record.name} exists already.`);
        super.add(record);
        this.byName.set(record.name, record);
        return record;
    }
    named(name) {
        return this.byName.get(name);
    }
    remove(record) {
        super.remove(record);
        this.byName.delete(record.name);
    }
}

;// CONCATENATED MODULE: ./build/engine/store/store.js

/** Records in memory. */
function createStore({ results, told = () => undefined }) {
    return {
        projects: new Collection((change) => told({ of: 'projects', change })),
        datasets: new NamedCollection((change) => told({ of: 'datasets', change })),
        models: new NamedCollection((change) => told({ of: 'models', change })),
        predictions: new Collection((change) => told({ of: 'predictions', change })),
        images: new Collection((change) => told({ of: 'images', change })),
        jobs: new Collection((change) => told({ of: 'jobs', change })),
        testRuns: new Collection((change) => {
            told({ of: 'testRuns', change });
            if (change.kind === 'removed')
                results.remove(change.id);
        }),
        results,
    };
}

;// CONCATENATED MODULE: ./build/engine/store/open-store.js












/** All in memory, where nothing outlives the process. */
function storeInMemory(encode) {
    return {
        store: createStore({ results: resultsInMemory(encode) }),
        synced: () => Promise.resolve(),
        close: () => Promise.resolve(),
    };
}
/** Records in memory, results in files that end with the folder: memory stays flat however many runs there are. */
async function storeInFolderOf(temporary, encode) {
    return { ...storeInMemory(encode), store: createStore({ results: await resultFiles(temporary, encode) }) };
}
/**
 * All that an engine was given, in a folder that this one holds alone: `journal` has the changes of the records, `results` a
 * file for each run. `settings`: of the jobs that are still to be run. Throws StoreError when the folder can't be used.
 */
async function openStore(folder, settings, encode) {
    const { unlock } = await takeFolder(folder);
    try {
        const results = await resultFiles((0,external_node_path_.join)(folder, 'results'), encode);
        const path = (0,external_node_path_.join)(folder, 'journal');
        await removeHalfJournals(path);
        let { journal, entries } = await Journal.open(path);
        await syncFolder(folder);
        let isReading = true;
        const store = createStore({
            results: {
                ...results,
                // Only when nothing tells of them any more; what a crash leaves is swept at the next start.
                remove: (id) => isReading ||
                    void journal.synced().then(() => results.remove(id), () => undefined),
            },
            told: (change) => isReading || journal.append(toEntry(change)),
        });
        for (const entry of entries)
            repeatEntry(store, entry, settings);
        isReading = false;
        if (isMostlyPast(entries.length, countRecords(store))) {
            await journal.close();
            // On a full disk the old one serves as well.
            await compactJournal(path, recordEntries(store)).catch(() => undefined);
            ({ journal, entries } = await Journal.open(path));
        }
        results.sweep((id) => store.testRuns.get(id) !== undefined);
        return {
            store,
            synced: () => journal.synced(),
            close: async () => {
                try {
                    await journal.close();
                }
                finally {
                    await unlock();
                }
            },
        };
    }
    catch (error) {
        await unlock();
        throw error;
    }
}
async function takeFolder(folder) {
    try {
        await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, '.gitignore'), '*\n');
        return await lockFolder(folder);
    }
    catch (error) {
        throw error instanceof StoreError
            ? error
            : new StoreError(`${folder} can't be used: ${(0,describe_error/* errorMessage */.g)(error)}`);
    }
}

;// CONCATENATED MODULE: ./build/engine/open-store-for.js



/**
 * The store of one engine. Only what serves many clients runs so often that its results would fill the memory. Throws as
 * `openStore`.
 */
function openStoreFor(serving, temporaryFolder, settings) {
    if (!serving)
        return Promise.resolve(storeInMemory(encodeTestCase));
    const { dataFolder } = serving;
    return dataFolder === undefined
        ? storeInFolderOf((0,external_node_path_.join)(temporaryFolder, 'results'), encodeTestCase)
        : openStore(dataFolder, settings, encodeTestCase);
}

// EXTERNAL MODULE: ./build/engine/models/endpoint/header-values.js
var header_values = __webpack_require__(78568);
;// CONCATENATED MODULE: ./build/engine/secrets-of-plan.js


/**
 * What a run of this plan sends that nobody may see: the values of an endpoint's headers, the queries of links to data.
 * `environment`: that of the process that sends it.
 */
function secretsOfPlan({ model, reference, evaluation }, environment) {
    const variables = model.kind === 'endpoint' ? Object.values(model.endpoint.headersFromEnv) : [];
    const links = [reference, evaluation].flatMap((data) => data.kind === 'data-file' ? (0,web_file/* secretsOfAddress */.NC)(data.path) : []);
    return [...links, ...(0,header_values/* secretsOf */.F)(variables.map((name) => environment[name]?.trim() ?? ''))];
}

// EXTERNAL MODULE: ./build/engine/server/authenticate.js
var authenticate = __webpack_require__(91110);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: ./build/engine/server/check-host.js
var check_host = __webpack_require__(53778);
;// CONCATENATED MODULE: ./build/engine/server/read-body.js



const mebibyte = 1024 * 1024;
const defaultMaxBodyBytes = 16 * mebibyte;
/**
 * The JSON object in the request's body; all fields are unset when there is no body.
 * Throws RestError when it is too long, not UTF-8, not JSON or not an object.
 */
async function readBody(request, maxBytes) {
    const text = decode(await read_body_readBytes(request, maxBytes));
    if (text.trim() === '')
        return new Fields({});
    const value = renameFields(read_body_parse(text), toSnakeCase);
    if (!isObject(value))
        throw (0,rest_error/* invalid */.Gq)('the body must be a JSON object');
    return new Fields(value);
}
async function read_body_readBytes(request, maxBytes) {
    const chunks = [];
    let length = 0;
    // Read to the end even when it is too long: a sender that is cut off would never see the answer.
    for await (const chunk of request) {
        length += chunk.length;
        if (length <= maxBytes)
            chunks.push(chunk);
    }
    if (length > maxBytes)
        throw (0,rest_error/* invalid */.Gq)(`the body is longer than ${maxBytes / mebibyte} MiB`);
    return Buffer.concat(chunks);
}
function decode(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw (0,rest_error/* invalid */.Gq)('the body is not UTF-8 text');
    }
}
function read_body_parse(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw (0,rest_error/* invalid */.Gq)(`the body is not JSON: ${error instanceof Error ? error.message : String(error)}`);
    }
}

;// CONCATENATED MODULE: ./build/engine/server/respond.js








/** The answer to a request, whatever happens. */
async function respond(request, parts, here) {
    try {
        const found = await answer(request, parts, here);
        await parts.synced(); // No answer tells what a crash could take back.
        if (found instanceof TextAnswer)
            return { status: 200, contentType: found.contentType, body: found.text };
        if (found instanceof JsonAnswer)
            return { status: 200, contentType: 'application/json', body: found.body };
        return json(200, found);
    }
    catch (error) {
        if (error instanceof rest_error/* RestError */.pj)
            return refusal(error);
        if (error instanceof StoreError)
            return refusal((0,rest_error/* unavailable */.hU)(error.message));
        const { message, stack } = error instanceof Error ? error : new Error(String(error));
        parts.log(`engine: ${request.method ?? ''} failed: ${stack ?? message}`);
        return refusal((0,rest_error/* internal */.mM)(message));
    }
}
async function answer(request, parts, here) {
    const { host } = request.headers;
    if (here.isLoopback)
        (0,check_host/* checkHost */.R)(host);
    const url = readUrl(request.url ?? '/');
    const logOf = parts.logLinks.jobOf(url);
    if (logOf !== undefined)
        return readLog(logOf, parts);
    (0,authenticate/* authenticate */.Q)(request.headers['rime-api-key'], parts.keys());
    const match = findRoute(parts.router, request.method ?? 'GET', url.pathname);
    const body = await readBody(request, parts.maxBodyBytes);
    return parts.handlers[match.operation]({
        params: match.params,
        query: new Query(url.searchParams),
        body,
        origin: originOf(host, here.origin),
    });
}
function readLog(jobId, { readJobLog }) {
    const text = readJobLog(jobId);
    if (text === undefined)
        throw (0,rest_error/* notFound */.mX)(`job ${jobId}`);
    return new TextAnswer('text/plain; charset=utf-8', text);
}
/** Under the name that the client knows this machine by. */
function originOf(host, own) {
    return host !== undefined && /^[\w.:[\]-]+$/.test(host) ? `${new URL(own).protocol}//${host}` : own;
}
function readUrl(pathAndQuery) {
    try {
        return new URL(`http://127.0.0.1${pathAndQuery}`);
    }
    catch {
        throw (0,rest_error/* noSuchRoute */.KN)();
    }
}
function findRoute(router, method, path) {
    const match = router(method, path);
    if (match.kind === 'none')
        throw (0,rest_error/* noSuchRoute */.KN)();
    if (match.kind === 'other-method')
        throw (0,rest_error/* otherMethod */.Sg)();
    return match;
}
function refusal({ status, code, message }) {
    return json(status, { code, message, details: [] });
}
function json(status, body) {
    return { status, contentType: 'application/json', body: JSON.stringify(body) };
}

;// CONCATENATED MODULE: ./build/engine/server/listen.js





/** Longer than any pause between two polls, so that a client never meets a connection closed under its request. */
const keepAliveTimeoutMs = 120_000;
/** How long answers may take after the end was asked for. */
const stopGraceMs = 5000;
/** The answers are data: no page may read them (there are no CORS headers), no browser guess what they are, nobody keep them. */
const headers = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };
/** Serves the handlers there. Rejects when the port is in use, or the certificate can't be used. */
async function listen(parts, { host, port, tls, maxConnections }) {
    const open = new Set();
    let hasEnded;
    const here = { origin: '', isLoopback: (0,check_host/* isLoopback */.U)(host) };
    const onRequest = (request, response) => {
        open.add(response);
        response.once('close', () => {
            open.delete(response);
            if (open.size === 0)
                hasEnded?.();
        });
        void respond(request, parts, here).then(({ status, contentType, body }) => {
            response.writeHead(status, {
                ...headers,
                'content-type': contentType,
                'content-length': Buffer.byteLength(body),
                ...(hasEnded && { connection: 'close' }),
            });
            response.end(body);
        });
    };
    const options = { keepAliveTimeout: keepAliveTimeoutMs };
    const server = tls
        ? (0,external_node_https_.createServer)({ ...options, ...tls }, onRequest)
        : (0,external_node_http_.createServer)(options, onRequest);
    server.maxConnections = maxConnections;
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, resolve);
    });
    const { port: ownPort } = server.address();
    const url = new URL(`${tls ? 'https' : 'http'}://${(0,external_node_net_.isIPv6)(host) ? `[${host}]` : host}:${ownPort}`);
    here.origin = url.origin;
    return {
        url,
        stop: async () => {
            const answered = new Promise((resolve) => {
                hasEnded = resolve;
                if (open.size === 0)
                    resolve();
            });
            server.close();
            server.closeIdleConnections();
            const timer = setTimeout(() => hasEnded?.(), stopGraceMs);
            await answered;
            clearTimeout(timer);
            server.closeAllConnections();
        },
    };
}

;// CONCATENATED MODULE: ./build/engine/server/log-links.js

const folder = '/job-logs/';
function createLogLinks() {
    const secret = (0,external_node_crypto_.randomBytes)(32);
    const tokenOf = (jobId) => (0,external_node_crypto_.createHmac)('sha256', secret).update(jobId).digest('base64url');
    return {
        urlOf: (jobId, origin) => `${origin}${folder}${jobId}?token=${tokenOf(jobId)}`,
        jobOf: ({ pathname, searchParams }) => {
            if (!pathname.startsWith(folder))
                return undefined;
            const jobId = pathname.slice(folder.length);
            const [given, right] = [searchParams.get('token') ?? '', tokenOf(jobId)].map((text) => Buffer.from(text));
            const isRight = given && right && given.length === right.length && (0,external_node_crypto_.timingSafeEqual)(given, right);
            return isRight ? jobId : undefined;
        },
    };
}

// EXTERNAL MODULE: ./build/wire/routes.js
var routes = __webpack_require__(5908);
;// CONCATENATED MODULE: ./build/wire/served-routes.js
/** Published calls that the gate itself never makes: the engine answers them for other clients, in either dialect. */
const get = (path) => ({ method: 'GET', path });
const post = (path) => ({ method: 'POST', path });
const put = (path) => ({ method: 'PUT', path });
const remove = (path) => ({ method: 'DELETE', path });
const shared = {
    updateProject: put('/v1/projects/{projectUuid}'),
    deleteProject: remove('/v1/projects/{projectUuid}'),
    listDatasets: get('/v1/registry/{projectUuid}/dataset'),
    deleteDataset: remove('/v1/registry/dataset/{datasetId}'),
    listModels: get('/v1/registry/{projectUuid}/model'),
    deleteModel: remove('/v1/registry/model/{modelUuid}'),
    listPredictions: get('/v1/registry/{projectUuid}/prediction'),
    deletePrediction: remove('/v1/registry/prediction/{modelUuid}/{datasetId}'),
    listImages: get('/v1/images'),
    listImagesFiltered: post('/v1/images/list'),
    deleteImage: remove('/v1/images/{name}'),
    deleteTestRun: remove('/v1/test-runs/{testRunId}'),
    listBatchResults: get('/v1/batch-results'),
    getBatchResult: get('/v1/test-runs/{testRunId}/batch-result/{testType}'),
    listFeatureResults: get('/v1/feature-results'),
    getFeatureResult: get('/v1/test-runs/{testRunId}/feature-result/{urlSafeFeatureId}'),
    listSummaryTests: get('/v1/summary-tests'),
    getCategoryResults: get('/v1/category-results/{testRunId}'),
    getTestConfig: get('/v1-beta/test-runs/{testRunId}/test-config/{configName}'),
    listValidationCategories: get('/v1-beta/test-runs/test-category/validation'),
    listEnabledFeatures: get('/v1/feature-flags/{customerName}/features'),
    listAgents: get('/v1/agents'),
    deleteUploadedFile: remove('/v1-beta/datasets/upload-url'),
    listUploadedFiles: get('/v1-beta/uploaded-file-urls'),
    createSchedule: post('/v1-beta/schedules'),
    getSchedule: get('/v1-beta/schedules/{scheduleUuid}'),
    deleteSchedule: remove('/v1-beta/schedules/{scheduleUuid}'),
    activateSchedule: put('/v1-beta/projects/{projectUuid}/schedule/{scheduleUuid}/activate'),
    deactivateSchedule: put('/v1-beta/projects/{projectUuid}/schedule/{scheduleUuid}/deactivate'),
    getLatestLogs: get('/v1/logs/{jobId}'),
};
const beta = { ...shared, getProjectId: get('/v1-beta/jobs/{jobId}/project-id') };
const ga = {
    ...shared,
    getProjectId: get('/v1/jobs/{jobId}/project-id'),
};
const servedRoutes = {
    beta,
    ga,
};

;// CONCATENATED MODULE: ./build/engine/server/router.js


/**
 * Finds the operation of a request among the routes of the given dialects. The path comes without its query.
 * Broken percent-encoding in a placeholder is no route.
 */
function createRouter(dialects) {
    const compiled = dialects.flatMap((dialect) => Object.entries({ ...routes/* routes */.J[dialect], ...servedRoutes[dialect] }).map(([operation, route]) => compile(operation, route)));
    return (method, path) => {
        const candidates = compiled.filter(({ pattern }) => pattern.test(path));
        const found = candidates.find((route) => route.method === method);
        if (!found)
            return { kind: candidates.length > 0 ? 'other-method' : 'none' };
        const params = decodeParams(found.pattern, path);
        return params ? { kind: 'match', operation: found.operation, params } : { kind: 'none' };
    };
}
/** A template's fixed parts hold letters, digits, `-` and `/` only: nothing that a pattern would read otherwise. */
function compile(operation, { method, path }) {
    const pattern = new RegExp(`^${path.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);
    return { method, pattern, operation };
}
function decodeParams(pattern, path) {
    const groups = Object.entries(pattern.exec(path)?.groups ?? {});
    try {
        return Object.fromEntries(groups.map(([name, value]) => [name, decodeURIComponent(value)]));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/engine/temporary-folder.js




const prefix = 'model-gate-engine-';
/**
 * A new folder for the temporary files of an engine, named after its process. Those of engines that were killed, whose
 * process is no more, are removed on the way.
 */
async function makeTemporaryFolder(parent) {
    await sweepFolders(parent);
    return (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, `${prefix}${process.pid}-${processSpace}-`));
}
/** A container that shares the parent folder counts its processes anew, so their numbers say nothing here. */
const processSpace = /\d+/.exec(linkOf('/proc/self/ns/pid'))?.[0] ?? '0';
function linkOf(path) {
    try {
        return (0,external_node_fs_.readlinkSync)(path);
    }
    catch {
        return '';
    }
}
async function sweepFolders(parent) {
    const names = await (0,promises_.readdir)(parent).catch(() => []);
    for (const name of names) {
        const [, pid, space] = /^model-gate-engine-(\d+)-(\d+)-[A-Za-z0-9]{6}$/.exec(name) ?? [];
        if (space !== processSpace || isAlive(Number(pid)))
            continue;
        const path = (0,external_node_path_.join)(parent, name);
        const found = await (0,promises_.stat)(path).catch(() => undefined);
        if (found?.isDirectory() !== true || found.uid !== process.getuid?.())
            continue;
        // Another run may sweep at the same moment.
        await (0,promises_.rm)(path, { recursive: true, force: true }).catch(() => undefined);
    }
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return (0,describe_error/* errorCode */.C)(error) !== 'ESRCH';
    }
}

;// CONCATENATED MODULE: ./build/engine/to-engine-settings.js

const defaultPredictTimeoutMs = 120_000;
/** What each job is told of the options that the engine was started with. */
function toEngineSettings({ root, runtime, compat, python, environment, requirements, assets, predictTimeoutMs, cache, serving, }) {
    return {
        root: (0,external_node_path_.resolve)(root),
        runtime,
        compat: compat ?? 'default',
        python,
        ...(environment && { environment }),
        ...(requirements !== undefined && { requirements }),
        assets,
        predictTimeoutMs: predictTimeoutMs ?? defaultPredictTimeoutMs,
        ...(serving?.maxRows !== undefined && { maxRows: serving.maxRows }),
        ...(serving && { allowsAbsentExclusions: true }),
        ...(cache && { cache }),
    };
}

;// CONCATENATED MODULE: ./build/engine/workers/end-leftovers.js

/**
 * Ends the processes that a model left behind in a session of their own, which killing its group does not reach. They are
 * known by the engine's temporary folder in their environment; only Linux tells that. Returns how many there were.
 */
async function endLeftovers(temporaryFolder) {
    const pids = (await (0,promises_.readdir)('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name)).map(Number);
    const mark = `TMPDIR=${temporaryFolder}`;
    let ended = 0;
    for (const pid of pids.filter((one) => one !== process.pid)) {
        // Another user's processes can't be read, and are none of ours.
        const environment = await (0,promises_.readFile)(`/proc/${pid}/environ`, 'utf8').catch(() => '');
        if (!environment.split('\0').includes(mark))
            continue;
        try {
            process.kill(pid, 'SIGKILL');
            ended++;
        }
        catch {
            // It ended by itself.
        }
    }
    return ended;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
;// CONCATENATED MODULE: ./build/engine/jobs/job-runner.js
/** A job that ended badly. The message is for the user. */
class JobFailure extends Error {
    reason;
    problems;
    name = 'JobFailure';
    constructor(reason, message, 
    /** The same by the gate's settings, where they are what is wrong. */
    problems) {
        super(message);
        this.reason = reason;
        this.problems = problems;
    }
}

;// CONCATENATED MODULE: ./build/engine/workers/describe-exit.js

/**
 * Why a worker that ended without a result did so, as far as its end tells. A process killed from outside (SIGKILL) or
 * by V8's own limit (abort, 134) has most likely run out of memory.
 */
function describeExit({ exitCode, signal, lastErrors }) {
    const end = signal ? `signal ${signal}` : `exit code ${String(exitCode)}`;
    const isOutOfMemory = signal === 'SIGKILL' ||
        signal === 'SIGABRT' ||
        exitCode === 134 ||
        lastErrors.includes('heap out of memory');
    if (isOutOfMemory) {
        return new JobFailure('out-of-memory', `The stress test's worker process ended with ${end}, most likely because memory ran out. ` +
            'Use fewer rows (data_params.nrows), a smaller model, or a runner with more memory.');
    }
    const said = lastErrorLine(lastErrors);
    return new JobFailure('crashed', `The stress test's worker process ended with ${end} before it had a result` +
        (said ? `; it last said: ${said}. ` : '. ') +
        (signal
            ? 'A crash in native code of the model or its runtime is the usual cause; the runtime "wasm" has none.'
            : 'Run again with debug logging to see all it printed.'));
}
/** The last line that looks like an error; Node ends its report of one with its own version. */
function lastErrorLine(text) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    return (lines.findLast((line) => /error/i.test(line)) ?? lines.at(-1))?.trim().slice(0, 500);
}

// EXTERNAL MODULE: ./build/engine/models/time-limit.js
var time_limit = __webpack_require__(97923);
;// CONCATENATED MODULE: ./build/engine/workers/kill-processes.js
/**
 * Kills the worker and everything it started, at once. The worker leads a process group of its own, so even a process
 * started by a Python model is found; the listed children are killed by id as well, for systems without groups.
 */
function killProcesses(workerPid, childPids) {
    if (workerPid !== undefined) {
        if (process.platform !== 'win32')
            kill(-workerPid);
        kill(workerPid);
    }
    for (const pid of childPids)
        kill(pid);
}
function kill(pid) {
    try {
        process.kill(pid, 'SIGKILL');
    }
    catch {
        // It has ended already.
    }
}

// EXTERNAL MODULE: ./build/engine/workers/pack-results.js
var pack_results = __webpack_require__(36689);
;// CONCATENATED MODULE: ./build/engine/workers/forked-runner.js







/** How much of the worker's error output is kept to explain a crash, in characters. */
const keptErrors = 4000;
/** How long a process that escaped the kill may hold the dead worker's output open, in milliseconds. */
const outputGraceMs = 2000;
/** Runs each job in a child process of its own, so that a crash of the model fails the job and not the gate. */
function forkedRunner(options) {
    return {
        run: async (spec, events, signal) => {
            const on = (message) => {
                if (message.kind === 'progress')
                    events.progress(message.batches);
            };
            const word = await askWorker(options, { kind: 'run', spec }, { started: () => events.started(), printed: (line) => events.printed(line), on }, signal);
            if (word.kind !== 'done')
                throw new JobFailure('internal', `The worker answered ${word.kind}.`);
            return (0,pack_results/* unpackResult */.S)(word.result);
        },
    };
}
/**
 * Has a new worker process do one task; resolves with its last word. Rejects with JobFailure when it failed or died, and
 * with the signal's reason when that aborts: only then is nothing of it left running.
 */
function askWorker(options, task, events, signal) {
    return new Promise((resolve, reject) => {
        signal.throwIfAborted();
        runInChild(options, task, events, signal, resolve, reject);
    });
}
function runInChild({ workerScript, environment, log, tell = log }, task, events, signal, resolve, reject) {
    const child = (0,external_node_child_process_.fork)(workerScript, [], {
        cwd: task.spec.settings.root,
        env: environment,
        execArgv: [],
        detached: true, // A group of its own, to be killed whole.
        serialization: 'advanced', // JSON would turn NaN into null.
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    const childPids = new Set();
    let limit;
    let outcome;
    let lastErrors = '';
    const stop = () => killProcesses(child.pid, outcome ? [] : childPids);
    const onLine = (line) => {
        log(`worker: ${line}`);
        events.printed?.(line);
    };
    forked_runner_readLines(child, onLine, (line) => (lastErrors = `${lastErrors}${line}\n`.slice(-keptErrors)));
    signal.addEventListener('abort', stop, { once: true });
    child.once('spawn', () => {
        events.started();
        child.send(task, (error) => error && log(`worker: ${error.message}`));
    });
    child.on('message', (message) => {
        if (message.kind === 'child')
            childPids.add(message.pid);
        else if (message.kind === 'told')
            tell(message.text);
        else if (message.kind === 'busy') {
            const { what, limitMs } = message;
            limit = setTimeout(() => {
                stop();
                outcome = { kind: 'failed', reason: 'user', message: (0,time_limit/* tookTooLong */._J)(what, limitMs) };
            }, limitMs);
        }
        else if (message.kind === 'idle')
            clearTimeout(limit);
        else if (isLastWord(message)) {
            outcome = message;
            stop(); // It has closed its model and said its last word: what is left of it is not waited for.
        }
        else
            events.on(message);
    });
    child.once('error', (error) => {
        if (child.pid === undefined)
            reject(new JobFailure('internal', `No worker process could be started: ${error.message}`));
        else
            log(`worker: ${error.message}`);
    });
    child.once('exit', () => {
        clearTimeout(limit);
        signal.removeEventListener('abort', stop);
        if (!outcome)
            stop();
        setTimeout(() => {
            child.stdout?.destroy();
            child.stderr?.destroy();
        }, outputGraceMs).unref();
    });
    // Not at `exit`: the last words on the error output may still be on their way.
    child.once('close', (exitCode, exitSignal) => {
        if (signal.aborted)
            reject(signal.reason);
        else if (outcome?.kind === 'failed')
            reject(new JobFailure(outcome.reason, outcome.message, outcome.problems));
        else if (outcome)
            resolve(outcome);
        else
            reject(describeExit({ exitCode, signal: exitSignal, lastErrors }));
    });
}
function isLastWord(message) {
    return message.kind === 'done' || message.kind === 'inspected' || message.kind === 'failed';
}
function forked_runner_readLines(child, onLine, onError) {
    for (const [stream, isError] of [
        [child.stdout, false],
        [child.stderr, true],
    ]) {
        if (!stream)
            continue;
        (0,external_node_readline_.createInterface)({ input: stream, crlfDelay: Infinity }).on('line', (line) => {
            onLine(line);
            if (isError)
                onError(line);
        });
    }
}

;// CONCATENATED MODULE: ./build/engine/workers/inspect-in-worker.js



/**
 * Inspects in a process of its own, where the model's code may do no harm: a model that takes it down is a problem like
 * others. Rejects with EngineError for a defect of ours, and with the signal's reason.
 */
async function inspectInWorker(options, spec, signal) {
    let known = { problems: [], facts: [] };
    try {
        const word = await askWorker(options, { kind: 'inspect', spec }, { started: () => undefined, on: (message) => 'found' in message && (known = message.found) }, signal);
        if (word.kind !== 'inspected')
            throw new errors/* EngineError */.NJ(`The engine's worker answered ${word.kind}.`);
        return word.found;
    }
    catch (error) {
        if (!(error instanceof JobFailure))
            throw error;
        if (error.reason === 'internal')
            throw new errors/* EngineError */.NJ(error.message, { cause: error });
        return { ...known, problems: [...known.problems, { name: 'model-uri', message: error.message }] };
    }
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
;// CONCATENATED MODULE: ./build/engine/workers/job-queue.js





/** Runs jobs in order of arrival. */
function createJobQueue({ runner, store: { jobs, testRuns, results }, now, atOnce = 1, maxWaiting = Infinity, keepsWaiting = false, }) {
    const waiting = [];
    const running = new Map();
    /** An event by the id of each job that ends. Any number may wait for one. */
    const ends = new external_node_events_.EventEmitter().setMaxListeners(0);
    let isClosed = false;
    const startNext = () => {
        while (!isClosed && running.size < atOnce) {
            const job = waiting.shift();
            if (!job)
                return;
            const abort = new AbortController();
            const end = runToEnd(job, abort.signal).finally(() => {
                running.delete(job);
                startNext();
            });
            running.set(job, { abort, end });
        }
    };
    const runToEnd = async (job, signal) => {
        jobs.change(job, { state: { kind: 'pending' } });
        // The news of a job at work are not worth keeping.
        const events = {
            started: () => (job.state = { kind: 'running', startedAtMs: now() }),
            printed: keepLog(job),
            progress: (batches) => (job.batches = batches),
        };
        try {
            const result = await runner.run(job.spec, events, signal);
            await succeed(job, result);
        }
        catch (error) {
            if (signal.aborted)
                settle(job, { kind: 'cancelled', startedAtMs: startOf(job), endedAtMs: now() });
            else
                fail(job, error);
        }
    };
    const succeed = async (job, result) => {
        const endedAtMs = now();
        const startedAtMs = startOf(job) ?? endedAtMs;
        const [testRun, runResults] = toTestRun(job, result, endedAtMs, endedAtMs - startedAtMs);
        await results.keep(testRun.id, runResults);
        testRuns.add(testRun);
        settle(job, { kind: 'succeeded', startedAtMs, endedAtMs, testRunId: testRun.id });
    };
    const fail = (job, error) => {
        const { reason, message, problems } = toFailure(error);
        settle(job, { kind: 'failed', startedAtMs: startOf(job), endedAtMs: now(), message, reason, problems });
    };
    const settle = (job, state) => {
        jobs.change(job, { state, batches: job.batches, log: job.log });
        ends.emit(job.id);
    };
    const cancel = (job) => {
        const place = waiting.indexOf(job);
        const atWork = running.get(job);
        if (place < 0 && !atWork)
            return;
        jobs.change(job, { cancellationRequested: true });
        atWork?.abort.abort(new Error('The job was cancelled.'));
        if (atWork)
            return;
        waiting.splice(place, 1);
        settle(job, { kind: 'cancelled', startedAtMs: undefined, endedAtMs: now() });
    };
    return {
        add: (job) => {
            waiting.push(job);
            queueMicrotask(startNext);
        },
        cancel,
        load: () => ({ waiting: waiting.length, maxWaiting, running: running.size }),
        settled: (job) => 'endedAtMs' in job.state
            ? Promise.resolve()
            : new Promise((resolve) => ends.once(job.id, () => resolve())),
        close: async () => {
            isClosed = true;
            if (!keepsWaiting)
                for (const job of [...waiting])
                    cancel(job);
            const atWork = [...running];
            for (const [job] of atWork)
                cancel(job);
            await Promise.all(atWork.map(([, { end }]) => end));
        },
    };
}
function toFailure(error) {
    if (error instanceof JobFailure)
        return error;
    if (error instanceof StoreError)
        return new JobFailure('internal', `The stress test was run, but ${error.message}.`);
    return new JobFailure('internal', String(error));
}
/** Lines that are kept of what a job prints, and characters of each. */
const maxLogLines = 500;
const maxLineCharacters = 1000;
/** Keeps the last lines on the job. */
function keepLog(job) {
    const lines = [];
    job.log = lines;
    return (line) => {
        lines.push(line.slice(0, maxLineCharacters));
        if (lines.length > maxLogLines)
            lines.shift();
    };
}
function startOf({ state }) {
    return 'startedAtMs' in state ? state.startedAtMs : undefined;
}
function toTestRun(job, result, createdAtMs, durationMs) {
    const cases = result.batches.flatMap(({ testType, category, cases }) => cases.map((caseResult, index) => ({ testType, category, index, caseResult })));
    const testRun = {
        id: (0,external_node_crypto_.randomUUID)(),
        createdAtMs,
        request: job.request,
        task: job.spec.task,
        categories: [...new Set(result.batches.map(({ category }) => category))],
        performance: result.performance,
        batches: result.batches.map(({ testType, category, durationMs }) => ({ testType, category, durationMs })),
        tests: job.spec.tests,
        tally: tallyCases(cases),
        sampled: result.sampled,
        durationMs,
    };
    return [testRun, { cases, evidence: result.evidence }];
}

;// CONCATENATED MODULE: ./build/engine/workers/resume-jobs.js
/**
 * What becomes of the jobs of an engine that has ended: those that waited are run, in their order; one that was at work is
 * not run again by itself, since it may be what ended the engine.
 */
function resumeJobs({ jobs }, queue, nowMs) {
    for (const job of jobs.list()) {
        const { kind } = job.state;
        const times = { startedAtMs: undefined, endedAtMs: nowMs };
        if (kind === 'requested')
            queue.add(job);
        else if (kind !== 'pending' && kind !== 'running')
            continue;
        else if (job.cancellationRequested)
            jobs.change(job, { state: { kind: 'cancelled', ...times } });
        else
            jobs.change(job, { state: { kind: 'failed', ...times, reason: 'crashed', message: interruption } });
    }
}
const interruption = 'The engine ended while this stress test was running. Model and data are still registered: start it again.';

;// CONCATENATED MODULE: ./build/engine/workers/worker-environment.js
/** Variables that carry the workflow's secrets: action inputs, runner tokens, the two keys the gate itself reads. */
const secret = /^(INPUT_.*|ACTIONS_.*|GITHUB_TOKEN|GH_TOKEN|RIME_API_KEY|NODE_OPTIONS|NODE_CHANNEL_.*)$/i;
/**
 * How glibc gets memory from Linux: in huge pages, where a first touch costs a fault for 2 MiB instead of 4 KiB; and what
 * was freed of up to 4 MiB, a column of 500,000 rows, stays for the next column. An eighth of the CPU of a large table.
 */
const tunables = [
    'glibc.malloc.hugetlb=1',
    'glibc.malloc.mmap_threshold=4194304',
    'glibc.malloc.trim_threshold=67108864',
].join(':');
/**
 * The environment of the worker, in which the code of the model under test runs: the given one without the workflow's
 * secrets and Node's own switches, and with temporary files going to `temporaryFolder`.
 */
function workerEnvironment(environment, temporaryFolder) {
    const kept = Object.entries(environment).filter(([name]) => !secret.test(name));
    return {
        GLIBC_TUNABLES: tunables,
        ...Object.fromEntries(kept),
        TMPDIR: temporaryFolder,
        TEMP: temporaryFolder,
        TMP: temporaryFolder,
    };
}

// EXTERNAL MODULE: ./build/engine/inspection/inspect-settings.js
var inspect_settings = __webpack_require__(51230);
// EXTERNAL MODULE: ./build/engine/inspection/inspection.js
var inspection = __webpack_require__(99094);
;// CONCATENATED MODULE: ./build/engine/check-plan.js




/**
 * What a run of this plan would be refused for, by the gate's settings, as far as no file need be opened to tell. Starts
 * nothing. Throws InputError for what cannot be asked of an engine at all.
 */
async function checkPlan(plan, options) {
    const spec = planToInspection(plan, toEngineSettings(options));
    const notes = new inspection/* Notes */.u();
    await (0,inspect_settings/* inspectSettings */.u)(spec, notes);
    await (0,inspect_settings/* inspectPlaces */.V)(spec, notes);
    return notes.problems;
}

;// CONCATENATED MODULE: ./build/engine/start-engine.js
























/** Loaded with the engine, as it is all that a plan without one needs of it. */

const defaultMaxWaiting = 100;
const defaultMaxConnections = 1000;
/**
 * Starts the embedded engine: a RIME-compatible REST server on the loopback interface, which really runs the stress
 * tests it is asked for. The key is random and known to nobody but the caller.
 * Throws EngineError when there is no port or no temporary folder to be had, and the signal's reason when it aborts.
 */
async function startEngine(options) {
    const { signal } = options;
    signal?.throwIfAborted();
    const engine = await start(options).catch((error) => {
        throw new errors/* EngineError */.NJ(`The embedded engine could not be started: ${String(error)}`, { cause: error });
    });
    // What goes wrong then is heard by whoever waits for `close()`.
    signal?.addEventListener('abort', () => void engine.close().catch(() => undefined), { once: true });
    if (signal?.aborted)
        await engine.close();
    signal?.throwIfAborted();
    return engine;
}
async function start(options) {
    const { dialects = vocabulary/* dialects */.O9, log = () => undefined, tell = log, serving } = options;
    const now = Date.now;
    const apiKey = (0,external_node_crypto_.randomBytes)(32).toString('base64url');
    const temporaryFolder = await makeTemporaryFolder((0,external_node_os_.tmpdir)());
    const environment = workerEnvironment(process.env, temporaryFolder);
    const forking = { workerScript: options.workerScript, environment, log, tell: options.tell };
    const runner = options.runner ?? forkedRunner(forking);
    const settings = toEngineSettings(options);
    const removeFolder = () => (0,promises_.rm)(temporaryFolder, { recursive: true, force: true });
    const kept = await openStoreFor(serving, temporaryFolder, settings).catch(async (error) => {
        await removeFolder();
        throw error;
    });
    const { store } = kept;
    const queue = createJobQueue({
        runner,
        store,
        now,
        atOnce: serving?.jobsAtOnce,
        maxWaiting: serving?.maxWaiting ?? defaultMaxWaiting,
        keepsWaiting: serving?.dataFolder !== undefined,
    });
    resumeJobs(store, queue, now());
    const logLinks = createLogLinks();
    const handlers = createHandlers({
        store,
        queue,
        now,
        settings,
        clusterVersion: versionFor(dialects),
        agent: createAgent(now()),
        logLinks,
        tell,
    });
    const ownKeys = [(0,authenticate/* toApiKey */.r)('engine', apiKey)];
    const parts = {
        keys: serving?.keys ?? (() => ownKeys),
        router: createRouter(dialects),
        handlers,
        log,
        logLinks,
        readJobLog: (jobId) => readJobLog(store, jobId),
        maxBodyBytes: serving?.maxBodyBytes ?? defaultMaxBodyBytes,
        synced: () => kept.synced(),
    };
    const address = {
        host: serving?.host ?? '127.0.0.1',
        port: options.port ?? 0,
        tls: serving?.tls,
        maxConnections: serving?.maxConnections ?? defaultMaxConnections,
    };
    const { url, stop } = await listen(parts, address).catch(async (error) => {
        await Promise.all([queue.close(), kept.close(), removeFolder()]);
        throw error;
    });
    const shutDown = async () => {
        await Promise.all([stop(), queue.close()]);
        const left = await endLeftovers(temporaryFolder);
        if (left > 0)
            log(`Of the model's own processes ${left} were left behind, and are ended now.`);
        await removeFolder();
        await kept.close();
    };
    let closed;
    return {
        url,
        apiKey,
        inspect: async (plan, signal) => inspectInWorker(forking, planToInspection(plan, settings), signal),
        secretsOf: (plan) => secretsOfPlan(plan, environment),
        evidenceOf: (testRunId) => store.testRuns.get(testRunId) && store.results.of(testRunId).evidence(),
        problemsOf: (jobId) => {
            const state = store.jobs.get(jobId)?.state;
            return state?.kind === 'failed' ? state.problems : undefined;
        },
        settled: async (jobId) => {
            const job = store.jobs.get(jobId);
            if (job)
                await queue.settled(job);
        },
        openJobs: () => {
            const { waiting, running } = queue.load();
            return { waiting, running };
        },
        close: () => (closed ??= shutDown()),
    };
}
/** What clients choose their dialect by: 2.0-beta had other paths than all later versions. */
function versionFor(dialects) {
    return dialects.includes('ga') ? '2.6.0' : '2.0.0-beta';
}


/***/ })

};
