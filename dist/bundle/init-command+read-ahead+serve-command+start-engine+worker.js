export const id = "init-command+read-ahead+serve-command+start-engine+worker";
export const ids = ["init-command+read-ahead+serve-command+start-engine+worker"];
export const modules = {

/***/ 56968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode),
/* harmony export */   g: () => (/* binding */ errorMessage)
/* harmony export */ });
/** Whatever was thrown, as a message; errors of Node itself may come from another realm, where `instanceof` fails. */
function errorMessage(error) {
    return textOf(error, 'message') ?? String(error);
}
/** Node's code of a failed system or library call, such as `ENOENT`. */
function errorCode(error) {
    return textOf(error, 'code');
}
function textOf(error, key) {
    const text = typeof error === 'object' && error !== null ? Reflect.get(error, key) : undefined;
    return typeof text === 'string' ? text : undefined;
}


/***/ }),

/***/ 82542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ findEncoding),
/* harmony export */   Pq: () => (/* binding */ toUtf8),
/* harmony export */   Qz: () => (/* binding */ encodingNames),
/* harmony export */   S4: () => (/* binding */ encodingOfMark)
/* harmony export */ });
/* harmony import */ var _data_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89253);
/* harmony import */ var _describe_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56968);


/** Each with the names that Python knows it by, without their dashes, and the WHATWG label of its decoder. */
const encodings = {
    'utf-8': { aliases: ['utf8', 'utf8sig', 'ascii'], label: undefined },
    'utf-16': { aliases: ['utf16', 'utf16le'], label: 'utf-16le' },
    'utf-16-be': { aliases: ['utf16be'], label: 'utf-16be' },
    'latin-1': { aliases: ['latin1', 'latin', 'l1', 'iso88591'], label: undefined },
    cp1252: { aliases: ['cp1252', 'windows1252', '1252'], label: 'windows-1252' },
};
const encodingNames = Object.keys(encodings);
/** The encoding of this name, in any of its spellings. */
function findEncoding(name) {
    const key = name.toLowerCase().replaceAll(/[-_ ]/g, '');
    return encodingNames.find((encoding) => encodings[encoding].aliases.includes(key));
}
/** What the byte order mark at a file's beginning tells. */
function encodingOfMark(head) {
    if (head[0] === 0xff && head[1] === 0xfe)
        return 'utf-16';
    return head[0] === 0xfe && head[1] === 0xff ? 'utf-16-be' : undefined;
}
/** The text as UTF-8. Its chunks throw DataError where a byte is none of the encoding. */
function toUtf8(source, encoding, file) {
    if (encoding === 'utf-8')
        return source;
    return { sizeBytes: undefined, chunks: () => decodeChunks(source, encoding, file) };
}
async function* decodeChunks(source, encoding, file) {
    const decode = decoderOf(encoding);
    try {
        for await (const chunk of source.chunks())
            yield Buffer.from(decode(chunk));
        yield Buffer.from(decode());
    }
    catch (error) {
        if (error instanceof _data_error_js__WEBPACK_IMPORTED_MODULE_0__.DataError)
            throw error;
        throw new _data_error_js__WEBPACK_IMPORTED_MODULE_0__.DataError(`${file} is not ${encoding} text (${(0,_describe_error_js__WEBPACK_IMPORTED_MODULE_1__/* .errorMessage */ .g)(error)}).`, { cause: error });
    }
}
/** Gives the letters of the next bytes; without any, what is left of the last ones. */
function decoderOf(encoding) {
    const { label } = encodings[encoding];
    // To the Web latin-1 is a name of Windows-1252.
    if (label === undefined)
        return (bytes) => bytes?.toString('latin1') ?? '';
    const decoder = new TextDecoder(label, { fatal: true });
    return (bytes) => (bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode());
}


/***/ }),

/***/ 80144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ checkColumn),
/* harmony export */   U: () => (/* binding */ listColumns)
/* harmony export */ });
/* harmony import */ var _domain_words_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72741);
/* harmony import */ var _data_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89253);


const shownColumns = 30;
/**
 * Throws DataError unless the table has the column. `what` says who asks for it, such as `the label column
 * (data_params.label_col)`, and `file` where it was looked for.
 */
function checkColumn({ names }, name, what, file) {
    if (names.includes(name))
        return;
    throw new _data_error_js__WEBPACK_IMPORTED_MODULE_0__.DataError(`${file} does not have ${what} "${name}"${(0,_domain_words_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMeanInBrackets */ .u5)(name, names)}. Its columns: ${listColumns(names)}.`);
}
function listColumns(names) {
    const more = names.length - shownColumns;
    return names.slice(0, shownColumns).join(', ') + (more > 0 ? ` and ${more} more` : '');
}


/***/ }),

/***/ 70130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ findParts)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_data_formats_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3872);
/* harmony import */ var _domain_words_quote_word_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35676);
/* harmony import */ var _data_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89253);





const mostParts = 10_000;
/**
 * The data files that a path stands for: those of a folder, or those whose names fit one with `*`; `undefined` for one file.
 * What begins with a point or an underscore is none, such as the `_SUCCESS` of Spark. Throws DataError when there are none,
 * or not of one format.
 */
async function findParts(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    const isFolder = found?.isDirectory() === true;
    if (!found && path.endsWith('/'))
        throw new _data_error_js__WEBPACK_IMPORTED_MODULE_3__.DataError(`${path} does not exist.`);
    if (found ? !isFolder : !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path).includes('*'))
        return undefined;
    const [folder, fits] = isFolder ? [path, isDataFile] : [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), nameTester((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path))];
    const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => []))
        .filter((name) => !/^[._]/.test(name) && fits(name))
        .sort(byCode);
    const [first] = names;
    if (first === undefined) {
        throw new _data_error_js__WEBPACK_IMPORTED_MODULE_3__.DataError(`${path} ${isFolder ? 'is a folder without data files' : 'fits no file'}.`);
    }
    if (names.length > mostParts)
        throw new _data_error_js__WEBPACK_IMPORTED_MODULE_3__.DataError(`${path} is ${names.length} files, and at most ${mostParts} are read.`);
    const format = (0,_domain_data_formats_js__WEBPACK_IMPORTED_MODULE_2__/* .dataFormatOf */ .H0)(first);
    const other = names.find((name) => (0,_domain_data_formats_js__WEBPACK_IMPORTED_MODULE_2__/* .dataFormatOf */ .H0)(name) !== format);
    if (other !== undefined) {
        throw new _data_error_js__WEBPACK_IMPORTED_MODULE_3__.DataError(`${path} is files of several formats, such as ${(0,_domain_words_quote_word_js__WEBPACK_IMPORTED_MODULE_4__/* .quoteWord */ .X)(first)} and ${(0,_domain_words_quote_word_js__WEBPACK_IMPORTED_MODULE_4__/* .quoteWord */ .X)(other)}: say which, such as ` +
            `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(isFolder ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder), '*.parquet')}.`);
    }
    if (format === undefined)
        throw new _data_error_js__WEBPACK_IMPORTED_MODULE_3__.DataError(`${path} is files of no known format, such as ${(0,_domain_words_quote_word_js__WEBPACK_IMPORTED_MODULE_4__/* .quoteWord */ .X)(first)}.`);
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

/***/ 51994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ gatherProblems)
/* harmony export */ });
/* harmony import */ var _data_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89253);

/**
 * Does all of it, whatever goes wrong on the way, and returns the results.
 * Throws one DataError with all problems at the end; at once what is no DataError.
 */
function gatherProblems(work) {
    const problems = [];
    const results = [];
    for (const step of work) {
        try {
            results.push(step());
        }
        catch (error) {
            if (!(error instanceof _data_error_js__WEBPACK_IMPORTED_MODULE_0__.DataError))
                throw error;
            problems.push(...error.problems);
        }
    }
    if (problems.length > 0)
        throw new _data_error_js__WEBPACK_IMPORTED_MODULE_0__.DataError(problems);
    return results;
}


/***/ }),

/***/ 36444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ JsonPart)
/* harmony export */ });
/* harmony import */ var _domain_words_quote_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35676);
/* harmony import */ var _data_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89253);


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
            throw new _data_error_js__WEBPACK_IMPORTED_MODULE_0__.DataError(`${name} is not JSON.`, { cause: error });
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
        return new _data_error_js__WEBPACK_IMPORTED_MODULE_0__.DataError(value === undefined
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

/***/ 94322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ readDataParams)
/* harmony export */ });
/* harmony import */ var _domain_words_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72741);
/* harmony import */ var _data_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89253);
/* harmony import */ var _gather_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51994);
/* harmony import */ var _read_loading_kwargs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31055);




const readNames = [
    'label_col',
    'pred_col',
    'class_names',
    'text_features',
    'categorical_features',
    'features_not_in_model',
    'protected_features',
    'intersections',
    'nrows',
    'sample',
    'loading_kwargs',
];
/** They change only tests that the engine does not have. */
const harmlessNames = ['nrows_per_time_bin'];
/** Each would change what is tested, so that leaving it aside would mislead. */
const refusals = {
    timestamp_col: 'it has no tests over time',
    ranking_info: 'it has no ranking tests',
    image_features: 'it reads no images',
    image_load_path: 'it reads no images',
    prompt_col: 'it has no tests of generative models',
    feature_type_path: 'it finds the types itself: use categorical_features',
    pred_path: 'give the file as the predictions of the model',
    experimental_fields: 'it knows none',
};
/**
 * Reads `data_params` (names: stress-test catalogue 4.1). A value of null, "", [] or {} counts as not given.
 * Throws DataError with every parameter the engine cannot honour, does not know, or whose value has another type.
 */
function readDataParams(params) {
    const given = new Map(Object.entries(params).filter(([, value]) => !isEmpty(value)));
    const read = {};
    const texts = (name) => readTexts(name, given.get(name));
    (0,_gather_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .gatherProblems */ .y)([
        ...[...given.keys()].map((name) => () => checkName(name)),
        () => (read.labelColumn = readText('label_col', given.get('label_col'))),
        () => (read.predictionColumn = readText('pred_col', given.get('pred_col'))),
        () => (read.classNames = texts('class_names')),
        () => (read.textFeatures = texts('text_features')),
        () => (read.categoricalFeatures = texts('categorical_features')),
        () => (read.featuresNotInModel = texts('features_not_in_model')),
        () => (read.protectedFeatures = texts('protected_features')),
        () => (read.intersections = readIntersections(given.get('intersections'))),
        () => (read.rowLimit = readCount('nrows', given.get('nrows'))),
        () => (read.isSampled = readFlag('sample', given.get('sample'))),
        () => (read.loading = (0,_read_loading_kwargs_js__WEBPACK_IMPORTED_MODULE_2__/* .readLoadingKwargs */ .m)(given.get('loading_kwargs'))),
    ]);
    return {
        labelColumn: read.labelColumn,
        predictionColumn: read.predictionColumn,
        classNames: read.classNames,
        textFeatures: read.textFeatures ?? [],
        categoricalFeatures: read.categoricalFeatures,
        featuresNotInModel: read.featuresNotInModel ?? [],
        protectedFeatures: read.protectedFeatures ?? [],
        intersections: read.intersections ?? [],
        rowLimit: read.rowLimit,
        isSampled: read.isSampled ?? true,
        loading: read.loading,
    };
}
function isEmpty(value) {
    return value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0);
}
function checkName(name) {
    if (readNames.includes(name) || harmlessNames.includes(name))
        return;
    const reason = Object.hasOwn(refusals, name) ? refusals[name] : undefined;
    if (reason !== undefined)
        throw new _data_error_js__WEBPACK_IMPORTED_MODULE_0__.DataError(`data_params.${name} is not for the embedded engine: ${reason}.`);
    const hint = (0,_domain_words_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMeanInBrackets */ .u5)(name, [...readNames, ...harmlessNames]);
    throw new _data_error_js__WEBPACK_IMPORTED_MODULE_0__.DataError(`data_params has no "${name}"${hint}. The embedded engine reads ${readNames.join(', ')}.`);
}
function readText(name, value) {
    if (value === undefined || typeof value === 'string')
        return value;
    throw wrongType(name, 'a text', value);
}
function readTexts(name, value) {
    if (value === undefined)
        return undefined;
    if (!isTexts(value))
        throw wrongType(name, 'a list of texts', value);
    const double = value.find((item, index) => value.indexOf(item) < index);
    if (double !== undefined)
        throw new _data_error_js__WEBPACK_IMPORTED_MODULE_0__.DataError(`data_params.${name} names "${double}" more than once.`);
    return value;
}
/** `[{"features": ["age", "job"]}]` */
function readIntersections(value) {
    if (value === undefined)
        return undefined;
    const lists = Array.isArray(value) ? value.map(featuresOf) : [];
    if (lists.length === 0 || lists.some((list) => list === undefined)) {
        throw wrongType('intersections', 'a list such as [{"features": ["age", "job"]}]', value);
    }
    const known = lists.filter((list) => list !== undefined);
    const keys = known.map((list) => JSON.stringify([...list].sort()));
    const double = known.find((_, index) => keys.indexOf(keys[index] ?? '') < index);
    if (double)
        throw new _data_error_js__WEBPACK_IMPORTED_MODULE_0__.DataError(`data_params.intersections names ${double.join(' and ')} more than once.`);
    return known;
}
function featuresOf(value) {
    if (typeof value !== 'object' || value === null || !('features' in value))
        return undefined;
    const { features, ...others } = value;
    if (Object.keys(others).length > 0)
        return undefined;
    return isTexts(features) && features.length >= 2 && new Set(features).size === features.length
        ? features
        : undefined;
}
function isTexts(value) {
    return Array.isArray(value) && value.every((item) => typeof item === 'string' && item !== '');
}
function readCount(name, value) {
    if (value === undefined || (typeof value === 'number' && Number.isSafeInteger(value) && value > 0)) {
        return value;
    }
    throw wrongType(name, 'a whole number from 1', value);
}
function readFlag(name, value) {
    if (value === undefined || typeof value === 'boolean')
        return value;
    throw wrongType(name, 'true or false', value);
}
function wrongType(name, expected, value) {
    return new _data_error_js__WEBPACK_IMPORTED_MODULE_0__.DataError(`data_params.${name} must be ${expected}, not ${JSON.stringify(value).slice(0, 100)}.`);
}


/***/ }),

/***/ 31055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readLoadingKwargs),
/* harmony export */   y: () => (/* binding */ checkKwargs)
/* harmony export */ });
/* harmony import */ var _domain_words_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72741);
/* harmony import */ var _domain_words_quote_word_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35676);
/* harmony import */ var _data_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89253);
/* harmony import */ var _encodings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82542);
/* harmony import */ var _gather_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51994);





/** Those of pandas' `read_csv` that the embedded engine acts on. */
const allowedNames = ['sep', 'decimal', 'encoding', 'na_values', 'keep_default_na'];
/** The one that other texts than CSV have. */
const textNames = ['encoding'];
const shown = 'loading_kwargs';
/**
 * Reads `loading_kwargs`, the text of a JSON object as in the API, or the object. Throws DataError with every name that the
 * engine does not act on, and every value that is none.
 */
function readLoadingKwargs(value) {
    if (value === undefined)
        return undefined;
    const given = toObject(value);
    const read = {};
    const nulls = [];
    const flags = {};
    (0,_gather_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .gatherProblems */ .y)([
        ...Object.keys(given).map((name) => () => checkName(name)),
        () => optional(given, 'sep', (sep) => (read.separator = readSeparator(sep))),
        () => optional(given, 'decimal', (decimal) => (read.decimal = readDecimal(decimal))),
        () => optional(given, 'encoding', (encoding) => (read.encoding = readEncoding(encoding))),
        () => optional(given, 'na_values', (list) => nulls.push(...readNulls(list))),
        () => optional(given, 'keep_default_na', (flag) => (flags.keepsUsualNulls = readFlag(flag))),
        () => {
            if (read.decimal !== ',' || read.separator !== ',')
                return;
            throw new _data_error_js__WEBPACK_IMPORTED_MODULE_0__.DataError(`${shown}: a comma cannot be both "sep" and "decimal".`);
        },
    ]);
    const { separator, decimal, encoding } = read;
    return {
        csv: { separator, decimal, nulls, keepsUsualNulls: flags.keepsUsualNulls },
        encoding,
        given: Object.keys(given),
    };
}
/** Throws DataError when the file is of a kind for which something that was given means nothing. */
function checkKwargs(loading, format, file) {
    if (format === 'csv')
        return;
    const allowed = format === 'parquet' ? [] : textNames;
    const idle = loading?.given.filter((name) => !allowed.includes(name)) ?? [];
    if (idle.length === 0)
        return;
    throw new _data_error_js__WEBPACK_IMPORTED_MODULE_0__.DataError(`${file}: ${idle.map((name) => `"${name}"`).join(', ')} of ${shown} ${idle.length === 1 ? 'is' : 'are'} for CSV files; ` +
        `${format === 'parquet' ? 'a Parquet file' : 'JSON'} says itself how it is written. Leave it out.`);
}
function toObject(value) {
    const parsed = typeof value === 'string' ? parse(value) : value;
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) {
        return parsed;
    }
    throw new _data_error_js__WEBPACK_IMPORTED_MODULE_0__.DataError(`${shown} must be a JSON object, such as {"sep": ";"}, not ${told(value)}.`);
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function optional(given, name, read) {
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    if (value !== undefined && value !== null)
        read(value);
}
function checkName(name) {
    if (allowedNames.includes(name))
        return;
    const hint = /^(sep|delim)/.test(name)
        ? ' (did you mean "sep"?)'
        : (0,_domain_words_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMeanInBrackets */ .u5)(name, allowedNames);
    throw new _data_error_js__WEBPACK_IMPORTED_MODULE_0__.DataError(`${shown} has no ${(0,_domain_words_quote_word_js__WEBPACK_IMPORTED_MODULE_4__/* .quoteWord */ .X)(name)}${hint} in the embedded engine, which reads ` +
        `${allowedNames.join(', ')}.`);
}
function readSeparator(value) {
    // Letters, digits, signs and points are parts of numbers and names; a quote and a line end have a meaning.
    if (typeof value === 'string' && /^[\t -~]$/.test(value) && !/[\w".+-]/.test(value))
        return value;
    throw wrong('sep', 'one mark, such as ";", "\\t" or "|"', value);
}
function readDecimal(value) {
    if (value === '.' || value === ',')
        return value;
    throw wrong('decimal', '"." or ","', value);
}
function readEncoding(value) {
    const found = typeof value === 'string' ? (0,_encodings_js__WEBPACK_IMPORTED_MODULE_1__/* .findEncoding */ .DM)(value) : undefined;
    if (found)
        return found;
    throw wrong('encoding', `one of ${_encodings_js__WEBPACK_IMPORTED_MODULE_1__/* .encodingNames */ .Qz.join(', ')}`, value);
}
function readNulls(value) {
    const list = Array.isArray(value) ? value : [value];
    const texts = list.filter((item) => typeof item === 'string' || typeof item === 'number');
    if (texts.length === list.length)
        return texts.map(String);
    throw wrong('na_values', 'a text or a list of texts and numbers, such as ["?", -999]', value);
}
function readFlag(value) {
    if (typeof value === 'boolean')
        return value;
    throw wrong('keep_default_na', 'true or false', value);
}
function wrong(name, expected, value) {
    return new _data_error_js__WEBPACK_IMPORTED_MODULE_0__.DataError(`${shown}: "${name}" must be ${expected}, not ${told(value)}.`);
}
function told(value) {
    return JSON.stringify(value).slice(0, 100);
}


/***/ })

};
