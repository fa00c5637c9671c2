export const id = "serve-command+start-engine+worker";
export const ids = ["serve-command+start-engine+worker"];
export const modules = {

/***/ 9428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VC: () => (/* binding */ modelFiles),
/* harmony export */   qE: () => (/* binding */ findFile),
/* harmony export */   qy: () => (/* binding */ dataFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _domain_data_formats_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3872);
/* harmony import */ var _find_parts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(130);
/* harmony import */ var _data_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9253);






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
    const shown = path.slice(0, 500);
    const allowed = `The embedded engine reads ${kind.what} files of the workspace that end in ${kind.endings}`;
    if (/^[a-z][a-z0-9+.-]+:\/\//i.test(path)) {
        throw new _data_error_js__WEBPACK_IMPORTED_MODULE_5__/* .DataError */ .f(`${shown} is not on this machine. ${allowed}: download it in an earlier step`);
    }
    const parts = kind === dataFiles ? await (0,_find_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .findParts */ .a)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, path) + (path.endsWith('/') ? '/' : '')) : undefined;
    if (parts) {
        const sizes = await Promise.all(parts.paths.map(async (part) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(part)).size));
        return { absolutePath: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, path), sizeBytes: sizes.reduce((sum, size) => sum + size, 0) };
    }
    if (!kind.hasEnding(path)) {
        throw new _data_error_js__WEBPACK_IMPORTED_MODULE_5__/* .DataError */ .f(`${shown} has another ending. ${allowed}: convert it or rename it`);
    }
    const absolutePath = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, path);
    const problem = (text) => new _data_error_js__WEBPACK_IMPORTED_MODULE_5__/* .DataError */ .f(`${shown} ${text} (looked at ${absolutePath}). ${allowed}`);
    if (path.includes('\0'))
        throw problem('is not a path');
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(absolutePath).catch(() => undefined);
    if (!found)
        throw problem('does not exist');
    if (found.isDirectory())
        throw problem('is a directory');
    if (!found.isFile())
        throw problem('is not a regular file');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(absolutePath, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK).catch(() => Promise.reject(problem('may not be read by this user')));
    return { absolutePath, sizeBytes: found.size };
}


/***/ }),

/***/ 2217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ findModel)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _domain_words_quote_word_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5676);
/* harmony import */ var _data_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9253);
/* harmony import */ var _find_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9428);
/* harmony import */ var _list_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4999);






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
        throw new _data_error_js__WEBPACK_IMPORTED_MODULE_2__/* .DataError */ .f(`${path.slice(0, 500)} does not exist (looked at ${folder}). The embedded engine reads a model from an .onnx or .py ` +
            'file, or from a folder with an .onnx file and its tokenizer.json');
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
        throw new _data_error_js__WEBPACK_IMPORTED_MODULE_2__/* .DataError */ .f(`${shown.slice(0, 500)} has no model ${(0,_domain_words_quote_word_js__WEBPACK_IMPORTED_MODULE_5__/* .quoteWord */ .X)(asked)}: ${has}.`);
    }
    const usual = usualPlaces.find((place) => found.includes(place));
    const [only, ...others] = found;
    if (usual !== undefined)
        return usual;
    if (only !== undefined && others.length === 0)
        return only;
    throw new _data_error_js__WEBPACK_IMPORTED_MODULE_2__/* .DataError */ .f(only === undefined
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

/***/ 130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ findParts)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _domain_data_formats_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3872);
/* harmony import */ var _domain_words_quote_word_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5676);
/* harmony import */ var _data_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9253);





/** One header, and rows that follow each other. */
const formatsInParts = ['csv', 'parquet'];
const mostParts = 10_000;
/**
 * The data files that a path stands for: those of a folder, or those whose names fit one with `*`; `undefined` for one file.
 * What begins with a point or an underscore is none, such as the `_SUCCESS` of Spark. Throws DataError when there are none,
 * or not of one format that is read in parts.
 */
async function findParts(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    const isFolder = found?.isDirectory() === true;
    if (!found && path.endsWith('/'))
        throw new _data_error_js__WEBPACK_IMPORTED_MODULE_3__/* .DataError */ .f(`${path} does not exist.`);
    if (found ? !isFolder : !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path).includes('*'))
        return undefined;
    const [folder, fits] = isFolder ? [path, isDataFile] : [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), nameTester((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path))];
    const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => []))
        .filter((name) => !/^[._]/.test(name) && fits(name))
        .sort(byCode);
    const [first] = names;
    if (first === undefined) {
        throw new _data_error_js__WEBPACK_IMPORTED_MODULE_3__/* .DataError */ .f(`${path} ${isFolder ? 'is a folder without data files' : 'fits no file'}.`);
    }
    if (names.length > mostParts)
        throw new _data_error_js__WEBPACK_IMPORTED_MODULE_3__/* .DataError */ .f(`${path} is ${names.length} files, and at most ${mostParts} are read.`);
    const format = (0,_domain_data_formats_js__WEBPACK_IMPORTED_MODULE_2__/* .dataFormatOf */ .H0)(first);
    const other = names.find((name) => (0,_domain_data_formats_js__WEBPACK_IMPORTED_MODULE_2__/* .dataFormatOf */ .H0)(name) !== format);
    if (other !== undefined) {
        throw new _data_error_js__WEBPACK_IMPORTED_MODULE_3__/* .DataError */ .f(`${path} is files of several formats, such as ${(0,_domain_words_quote_word_js__WEBPACK_IMPORTED_MODULE_4__/* .quoteWord */ .X)(first)} and ${(0,_domain_words_quote_word_js__WEBPACK_IMPORTED_MODULE_4__/* .quoteWord */ .X)(other)}: say which, such as ` +
            `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(isFolder ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder), '*.parquet')}.`);
    }
    if (format === undefined || !formatsInParts.includes(format)) {
        throw new _data_error_js__WEBPACK_IMPORTED_MODULE_3__/* .DataError */ .f(`${path} is several files, such as ${(0,_domain_words_quote_word_js__WEBPACK_IMPORTED_MODULE_4__/* .quoteWord */ .X)(first)}; in parts only CSV and Parquet are read.`);
    }
    return { format, paths: names.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)) };
}
function isDataFile(name) {
    return (0,_domain_data_formats_js__WEBPACK_IMPORTED_MODULE_2__/* .dataFormatOf */ .H0)(name) !== undefined;
}
/** A star is any letters; all else stands for itself. */
function nameTester(pattern) {
    const pieces = pattern.split('*');
    return (name) => {
        let at = 0;
        for (const [index, piece] of pieces.entries()) {
            const isEnd = index === pieces.length - 1;
            const next = isEnd ? name.length - piece.length : name.indexOf(piece, at);
            if (next < at || (index === 0 && next > 0) || !name.startsWith(piece, next))
                return false;
            at = next + piece.length;
        }
        return true;
    };
}
function byCode(a, b) {
    return a < b ? -1 : 1;
}


/***/ }),

/***/ 6444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ JsonPart)
/* harmony export */ });
/* harmony import */ var _domain_words_quote_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5676);
/* harmony import */ var _data_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9253);


/** A part of a JSON file of strangers that knows its place. Each reader throws DataError, with the place, for another type. */
class JsonPart {
    place;
    value;
    constructor(
    /** Such as `tokenizer.json: model.vocab`. */
    place, value) {
        this.place = place;
        this.value = value;
    }
    /** The file's text. `name`: what messages call it. Throws DataError when it is not JSON. */
    static parse(text, name) {
        try {
            return new JsonPart(name, JSON.parse(text));
        }
        catch (error) {
            throw new _data_error_js__WEBPACK_IMPORTED_MODULE_0__/* .DataError */ .f(`${name} is not JSON.`, { cause: error });
        }
    }
    /** Missing, or null. */
    get isMissing() {
        return this.value === undefined || this.value === null;
    }
    get isText() {
        return typeof this.value === 'string';
    }
    get isList() {
        return Array.isArray(this.value);
    }
    /** A missing one for a name that the object lacks. */
    member(name) {
        const { value } = this;
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            throw this.unfit('an object');
        const separator = this.place.includes(':') ? '.' : ': ';
        return new JsonPart(`${this.place}${separator}${name}`, Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined);
    }
    entries() {
        const { value } = this;
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            throw this.unfit('an object');
        return Object.entries(value).map(([name, one]) => [
            name,
            new JsonPart(`${this.place}[${(0,_domain_words_quote_word_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteWord */ .X)(name)}]`, one),
        ]);
    }
    list() {
        if (!Array.isArray(this.value))
            throw this.unfit('a list');
        return this.value.map((one, index) => new JsonPart(`${this.place}[${index}]`, one));
    }
    text() {
        if (typeof this.value !== 'string')
            throw this.unfit('a text');
        return this.value;
    }
    number() {
        if (typeof this.value !== 'number')
            throw this.unfit('a number');
        return this.value;
    }
    /** A whole number from 0 on, `most` at most. */
    count(most = Number.MAX_SAFE_INTEGER) {
        const value = this.number();
        if (!Number.isSafeInteger(value) || value < 0 || value > most) {
            throw this.unfit(`a whole number from 0 to ${most}`);
        }
        return value;
    }
    flag(ifMissing) {
        if (this.isMissing)
            return ifMissing;
        if (typeof this.value !== 'boolean')
            throw this.unfit('true or false');
        return this.value;
    }
    /** What such a part gives; `undefined` for a missing one. */
    optional(read) {
        return this.isMissing ? undefined : read(this);
    }
    /** To throw: what the part must be, and what it is. */
    unfit(expected) {
        const { place, value } = this;
        return new _data_error_js__WEBPACK_IMPORTED_MODULE_0__/* .DataError */ .f(value === undefined
            ? `${place} is missing; it must be ${expected}.`
            : `${place} must be ${expected}, not ${describe(value)}.`);
    }
}
/** Not what is inside: that may be of any size, and nested without end. */
function describe(value) {
    if (typeof value === 'string')
        return (0,_domain_words_quote_word_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteWord */ .X)(value);
    if (typeof value !== 'object' || value === null)
        return String(value);
    return Array.isArray(value) ? 'a list' : 'an object';
}


/***/ }),

/***/ 1323:
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

/***/ 1007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject)
/* harmony export */ });
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 7367:
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
/* harmony import */ var _hub_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1323);

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

/***/ 1805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ modalityOf)
/* harmony export */ });
/** Data with text inputs get the text tests, all others the tabular ones. */
function modalityOf(textFeatures) {
    return textFeatures.length > 0 ? 'text' : 'tabular';
}


/***/ }),

/***/ 8568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ secretsOf),
/* harmony export */   U: () => (/* binding */ readHeaderValues)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4207);

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

/***/ 9511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readModelKwargs),
/* harmony export */   z: () => (/* binding */ readClassMap)
/* harmony export */ });
/* harmony import */ var _data_data_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9253);

const known = ['revision', 'file', 'tokenizer_uri', 'class_map', 'ignore_class_names'];
/**
 * Reads `kwargs`; places are as written. Throws DataError for one that the engine does not know, since it would change
 * what is tested.
 */
function readModelKwargs(part) {
    if (part.isMissing)
        return {};
    for (const [name] of part.entries()) {
        if (!known.includes(name)) {
            throw new _data_data_error_js__WEBPACK_IMPORTED_MODULE_0__/* .DataError */ .f(`${part.place} has no "${name}"; the embedded engine reads ${known.join(', ')}.`);
        }
    }
    const text = (name) => part.member(name).optional((one) => one.text());
    return {
        revision: text('revision'),
        file: text('file'),
        classMap: part.member('class_map').optional(readClassMap),
        ignoreClassNames: part.member('ignore_class_names').flag(false),
        tokenizer: text('tokenizer_uri'),
    };
}
/** `{"0": "no", "1": "yes"}`: names by index, each once; also `id2label` of config.json. Throws DataError for another. */
function readClassMap(part) {
    const names = new Map(part.entries().map(([index, name]) => [index, name.text()]));
    const list = Array.from(names, (_, index) => names.get(String(index)));
    if (list.length === 0 || list.length > 10_000 || list.includes(undefined)) {
        throw part.unfit('a name for each class from "0" on');
    }
    return list.filter((name) => name !== undefined);
}


/***/ }),

/***/ 5011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ checkParams),
/* harmony export */   O: () => (/* binding */ checkColumns)
/* harmony export */ });
/* harmony import */ var _contract_read_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2808);
/* harmony import */ var _config_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7711);


/**
 * Everything that is wrong with what is given for the tests of one key, as far as no data are needed; a sentence each,
 * empty when nothing is.
 */
function checkParams(tests, given, path) {
    const names = tests.flatMap(({ params }) => Object.keys(params));
    const problems = (0,_contract_read_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .findUnknown */ .IX)(given, [...new Set(names)], path);
    for (const { params } of tests)
        (0,_contract_read_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readShape */ ._f)(params, given, { path, sensitivity: 'default', problems });
    // Tests that share a key may have the same parameter.
    return [...new Set(problems)];
}
/**
 * Throws ConfigError with every name of a column, in the parameters of any of the tests, that the data don't have: a
 * misspelt one would leave its column in unnoticed.
 */
function checkColumns(selected, data) {
    const problems = selected.flatMap(({ test: { configKey, params }, given }) => Object.entries(params).flatMap(([name, { columns }]) => {
        const complaint = columns && describeUnknown(given[name], columns(data));
        return complaint === undefined ? [] : [`${configKey}.${name} ${complaint}`];
    }));
    if (problems.length > 0)
        throw new _config_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .x([...new Set(problems)]);
}
function describeUnknown(given, known) {
    const names = new Set(known);
    const unknown = Array.isArray(given) ? [...new Set(given)].filter((name) => !names.has(String(name))) : [];
    if (unknown.length === 0)
        return undefined;
    const told = unknown.map((name) => JSON.stringify(name)).join(' and ');
    return `names ${told}, which ${unknown.length === 1 ? 'is' : 'are'} not among ${[...names].join(', ')}`;
}


/***/ }),

/***/ 7711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ ConfigError)
/* harmony export */ });
/** The test configuration is wrong; the user's to fix. The message lists every problem found, one a line. */
class ConfigError extends Error {
    problems;
    name = 'ConfigError';
    constructor(problems) {
        super(problems.join('\n'));
        this.problems = problems;
    }
}


/***/ }),

/***/ 7398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ askedFor),
/* harmony export */   M0: () => (/* binding */ selectTests),
/* harmony export */   VO: () => (/* binding */ fittingTests),
/* harmony export */   l2: () => (/* binding */ checkConfig)
/* harmony export */ });
/* harmony import */ var _contract_read_shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2808);
/* harmony import */ var _check_params_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5011);
/* harmony import */ var _config_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7711);
/* harmony import */ var _domain_words_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2741);
/* harmony import */ var _platform_tests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(645);





/**
 * The floors, and the tests that fit the data, the task and the categories, in catalogue order, without those switched off by
 * `run: false` or off by default and not switched on. Configuration for a test that exists and does not fit has no
 * effect: one configuration may serve several runs. `config` is `individual_tests_config`.
 * Throws ConfigError with every problem: unknown keys and parameters, wrong types, values that can't be, tests only the
 * platform has.
 */
function selectTests(all, modality, task, categories, config) {
    checkConfig(all, config);
    return fittingTests(all, modality, task, categories, config);
}
/** The same whether or not the configuration is right. */
function fittingTests(all, modality, task, categories, config) {
    return all
        .filter((test) => test.modalities.includes(modality) && test.tasks.includes(task))
        .filter((test) => test.isFloor === true || categories.includes(test.category))
        .flatMap((test) => {
        const { run, ...given } = settingsOf(config, test.configKey);
        return (run ?? test.runsByDefault) ? [{ test, given }] : [];
    });
}
/** Throws ConfigError with every problem of the configuration, whichever tests it is for. */
function checkConfig(all, config) {
    const problems = Object.entries(config).flatMap(([key, given]) => checkEntry(all, key, given));
    if (problems.length > 0)
        throw new _config_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .x(problems);
}
/** The tests that were asked for: without the floors, which run whatever is asked for. */
function askedFor(selected) {
    return selected.filter(({ test }) => test.isFloor !== true);
}
function settingsOf(config, key) {
    const given = Object.hasOwn(config, key) ? config[key] : undefined;
    return (0,_contract_read_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(given) ? given : {};
}
function checkEntry(all, key, given) {
    const tests = all.filter(({ configKey }) => configKey === key);
    if (tests.length === 0)
        return checkForeignKey(all, key, given);
    if (given === null)
        return [];
    if (!(0,_contract_read_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(given)) {
        return [`${key} must be an object such as {"run": true}, not ${JSON.stringify(given)}`];
    }
    const { run, ...params } = given;
    return [...checkRun(key, run), ...(0,_check_params_js__WEBPACK_IMPORTED_MODULE_0__/* .checkParams */ .N)(tests, params, key)];
}
function checkRun(key, run) {
    if (run === undefined || run === null || typeof run === 'boolean')
        return [];
    return [`${key}.run must be true or false, not ${JSON.stringify(run)}`];
}
/** Switching off what the engine would not run anyway asks for nothing it can't do. */
function checkForeignKey(all, key, given) {
    if ((0,_platform_tests_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlatformTest */ .K)(key)) {
        if ((0,_contract_read_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(given) && given['run'] === false)
            return [];
        return [`${key} is known to RIME, not run by the embedded engine; remove it or run on a cluster`];
    }
    const allowed = [...new Set(all.map(({ configKey }) => configKey))];
    return [`${key} is not a test${(0,_domain_words_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMeanInBrackets */ .u5)(key, allowed) || ` (tests: ${allowed.join(', ')})`}`];
}


/***/ })

};
