export const id = "read-scores";
export const ids = ["read-scores"];
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


/***/ }),

/***/ 41417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ typeColumn)
/* harmony export */ });
/* harmony import */ var _columns_column_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52165);
/* harmony import */ var _columns_codes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(40062);
/* harmony import */ var _columns_category_column_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11617);
/* harmony import */ var _columns_number_column_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68758);
/* harmony import */ var _columns_tell_rows_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94311);
/* harmony import */ var _columns_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76773);
/* harmony import */ var _typing_country_codes_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(28879);
/* harmony import */ var _typing_flag_spelling_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74773);
/* harmony import */ var _typing_tally_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39832);









/**
 * The fields of a CSV column, typed as a whole the way pandas does: nulls by their spelling; numbers when 99% of the
 * values are numbers (the others stay text, for the tests to find); true and false when there is nothing else; else
 * text. With typing `number` every number counts, however few, with `flag` every true, false and number; with `text`
 * none does, and with `prose` (what a model reads as language) not even a null has a spelling: only the empty field is
 * none. An integer that a double cannot hold exactly stays text. Unlike in pandas NA is a value in a column of
 * nothing but codes of two capital letters; `like`: the column that tells whether it is one, that of the reference.
 * `tally`: of the whole file, where the fields are some of it. `spelling`: of numbers and nulls in this file.
 */
function typeColumn(fields, spelling, typing, like, tally) {
    if (fields.kind === 'numbers')
        return toNumberColumn(fields);
    const { codes, words } = fields;
    const count = () => tally ?? (0,_typing_tally_js__WEBPACK_IMPORTED_MODULE_4__/* .tallyOf */ .sv)(fields, spelling);
    const { isNull, valueOf } = readerOf(spelling, typing, count, like);
    if (words instanceof _columns_words_js__WEBPACK_IMPORTED_MODULE_5__/* .ByteWords */ .g && typing !== 'prose' && valueOf === asText) {
        const nulls = words.codesBeginning(spelling.beginnings).filter((code) => isNull(words.at(code) ?? ''));
        return new _columns_category_column_js__WEBPACK_IMPORTED_MODULE_1__/* .CategoryColumn */ .X(withoutCodes(codes, words.length, nulls), words);
    }
    return (0,_columns_column_js__WEBPACK_IMPORTED_MODULE_0__/* .toCodedColumn */ .Hb)(codes, (0,_columns_words_js__WEBPACK_IMPORTED_MODULE_5__/* .mapWords */ .M)(words, (text) => (isNull(text) ? null : valueOf(text))));
}
/** The codes, −1 in place of some. */
function withoutCodes(codes, wordCount, dropped) {
    if (dropped.length === 0)
        return codes;
    const kept = Int32Array.from({ length: wordCount }, (_, code) => code);
    for (const code of dropped)
        kept[code] = -1;
    return (0,_columns_tell_rows_js__WEBPACK_IMPORTED_MODULE_6__/* .tellRows */ .d)(codes, kept, -1, (0,_columns_codes_js__WEBPACK_IMPORTED_MODULE_7__/* .roomForCodes */ .PR)(codes.length, (0,_columns_codes_js__WEBPACK_IMPORTED_MODULE_7__/* .mostCode */ .vS)(codes)));
}
const asText = (text) => text;
function readerOf(spelling, typing, count, like) {
    if (typing === 'prose')
        return { isNull: (text) => text === '', valueOf: asText };
    const tally = count();
    const isCode = tally.hasNamibia &&
        !spelling.isDeclaredNull(_typing_country_codes_js__WEBPACK_IMPORTED_MODULE_8__/* .namibia */ .Ox) &&
        (like ? (0,_typing_country_codes_js__WEBPACK_IMPORTED_MODULE_8__/* .isOfCodes */ .Sd)(like, spelling) : tally.isCodes);
    const isNull = (text) => !spelling.isPlainText(text.charCodeAt(0)) && spelling.isNull(text) && !(isCode && text === _typing_country_codes_js__WEBPACK_IMPORTED_MODULE_8__/* .namibia */ .Ox);
    return { isNull, valueOf: valueMaker(spelling, typing, tally, isCode) };
}
function valueMaker(spelling, typing, tally, isCode) {
    const toNumber = (text) => spelling.toNumber(text);
    if (typing === 'flag')
        return (text) => _typing_flag_spelling_js__WEBPACK_IMPORTED_MODULE_3__/* .flagSpellings */ .Y.get(text) ?? toNumber(text) ?? text;
    const isOfNumbers = !isCode && (typing === 'number' || (typing === 'any' && (0,_typing_tally_js__WEBPACK_IMPORTED_MODULE_4__/* .isNumeric */ .kf)(tally)));
    if (isOfNumbers)
        return (text) => toNumber(text) ?? text;
    const isOfFlags = !isCode && typing === 'any' && tally.isFlags;
    return isOfFlags ? (text) => _typing_flag_spelling_js__WEBPACK_IMPORTED_MODULE_3__/* .flagSpellings */ .Y.get(text) ?? text : asText;
}
function toNumberColumn({ values, strayRows, strayCodes, words }) {
    const strays = new Map();
    for (const [index, row] of strayRows.entries())
        strays.set(row, words.at(strayCodes[index] ?? -1) ?? '');
    const column = new _columns_number_column_js__WEBPACK_IMPORTED_MODULE_2__/* .NumberColumn */ .o(values, strays);
    // The reference had numbers where these data have none.
    return strays.size > values.length / 2 ? (0,_columns_column_js__WEBPACK_IMPORTED_MODULE_0__/* .toColumn */ ._T)([...column]) : column;
}


/***/ }),

/***/ 49167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readScores: () => (/* binding */ readScores)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _domain_metrics_guess_direction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55258);
/* harmony import */ var _domain_own_metric_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53226);
/* harmony import */ var _domain_words_quote_word_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(35676);
/* harmony import */ var _engine_data_data_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89253);
/* harmony import */ var _engine_data_find_column_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80144);
/* harmony import */ var _engine_data_read_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61162);
/* harmony import */ var _engine_data_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87992);
/* harmony import */ var _engine_data_type_column_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41417);
/* harmony import */ var _statistics_mean_difference_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(19627);
/* harmony import */ var _statistics_proportion_interval_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(43549);











const idColumn = 'id';
const usualColumns = ['score', 'correct'];
const level = 0.95;
/** Unpacked, in bytes. */
const mostBytes = 2 * 1024 * 1024 * 1024;
/**
 * The scores of a file with a row for each row that was scored: its `id`, and `score`, `correct` (0 and 1, or true and
 * false) or one other column. Throws DataError when it is no such file, a row has no id or no score, or an id is there
 * twice.
 */
async function readScores(path) {
    let name = '';
    const source = await (0,_engine_data_read_table_js__WEBPACK_IMPORTED_MODULE_5__/* .readTable */ .x)(path, {
        check: (names) => {
            (0,_engine_data_find_column_js__WEBPACK_IMPORTED_MODULE_4__/* .checkColumn */ .R)({ names }, idColumn, 'the column of ids', path);
            name = chooseColumn(names, path);
        },
        typingOf: (column) => (column === idColumn ? 'prose' : 'number'),
        needs: (column) => column === idColumn || column === name,
    }, mostBytes);
    const hashes = hashIds(columnFrom(source, idColumn, 'prose'), path);
    const values = readNumbers(columnFrom(source, name, 'number'), name, path);
    if (values.length === 0)
        throw new _engine_data_data_error_js__WEBPACK_IMPORTED_MODULE_3__.DataError(`${path} has no rows of data.`);
    return { metric: toMetric(name, values, path), rows: toRows(hashes, values) };
}
function chooseColumn(names, path) {
    const usual = usualColumns.filter((one) => names.includes(one));
    const others = names.filter((one) => one !== idColumn);
    const [chosen] = usual.length === 1 ? usual : others;
    if (chosen === undefined || (usual.length !== 1 && others.length > 1)) {
        throw new _engine_data_data_error_js__WEBPACK_IMPORTED_MODULE_3__.DataError(`${path} needs one column of scores beside ${idColumn}, called score or correct. Its columns: ${(0,_engine_data_find_column_js__WEBPACK_IMPORTED_MODULE_4__/* .listColumns */ .U)(names)}.`);
    }
    if (chosen.length > _domain_own_metric_js__WEBPACK_IMPORTED_MODULE_2__/* .longestOwnName */ .st) {
        throw new _engine_data_data_error_js__WEBPACK_IMPORTED_MODULE_3__.DataError(`${path}: the name of its column of scores has more than ${_domain_own_metric_js__WEBPACK_IMPORTED_MODULE_2__/* .longestOwnName */ .st} characters.`);
    }
    return chosen;
}
function columnFrom(source, name, typing) {
    if (source.kind === 'typed')
        return (0,_engine_data_table_js__WEBPACK_IMPORTED_MODULE_6__/* .columnOf */ .uV)(source.table, name);
    const { fields, form } = source.table;
    const ofColumn = fields.get(name);
    if (!ofColumn)
        throw new TypeError('the columns were checked before');
    return (0,_engine_data_type_column_js__WEBPACK_IMPORTED_MODULE_7__/* .typeColumn */ .X)(ofColumn, form.spelling, typing);
}
/** The first 8 bytes of each id's SHA-256. An id is what it reads as: 7 of JSON is "7" of CSV. */
function hashIds(ids, path) {
    const rows = new Map();
    return BigInt64Array.from(ids.map((cell, row) => {
        if (cell === null || cell === '')
            throw new _engine_data_data_error_js__WEBPACK_IMPORTED_MODULE_3__.DataError(`${path}, row ${row + 1}: the id is missing.`);
        const id = String(cell);
        const before = rows.get(id);
        if (before !== undefined) {
            throw new _engine_data_data_error_js__WEBPACK_IMPORTED_MODULE_3__.DataError(`${path} has the id ${(0,_domain_words_quote_word_js__WEBPACK_IMPORTED_MODULE_8__/* .quoteWord */ .X)(id)} twice, in rows ${before + 1} and ${row + 1}: each scored row needs an id of its own.`);
        }
        rows.set(id, row);
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(id).digest().readBigInt64BE();
    }));
}
function readNumbers(column, name, path) {
    return Float64Array.from(column.map((cell, row) => {
        const value = toNumber(cell);
        const isRight = value === 0 || value === 1;
        if (Number.isFinite(value) && (isRight || name !== 'correct'))
            return value;
        const allowed = name === 'correct' ? '0, 1, true or false' : 'a finite number';
        throw new _engine_data_data_error_js__WEBPACK_IMPORTED_MODULE_3__.DataError(`${path}, column ${(0,_domain_words_quote_word_js__WEBPACK_IMPORTED_MODULE_8__/* .quoteWord */ .X)(name)}, row ${row + 1}: ${cell === null ? 'null' : (0,_domain_words_quote_word_js__WEBPACK_IMPORTED_MODULE_8__/* .quoteWord */ .X)(String(cell))} is not ${allowed}.`);
    }));
}
/** NaN for what is neither a number nor true or false. */
function toNumber(cell) {
    if (typeof cell === 'number')
        return cell;
    const word = String(cell).toLowerCase();
    return word === 'true' ? 1 : word === 'false' ? 0 : NaN;
}
function toMetric(name, values, path) {
    const worseWhen = (0,_domain_metrics_guess_direction_js__WEBPACK_IMPORTED_MODULE_1__/* .guessDirection */ .xD)(name);
    if (worseWhen === undefined) {
        throw new _engine_data_data_error_js__WEBPACK_IMPORTED_MODULE_3__.DataError(`${path}: nothing tells whether more of ${(0,_domain_words_quote_word_js__WEBPACK_IMPORTED_MODULE_8__/* .quoteWord */ .X)(name)} is better. Call the column score where it is, and error or loss where less is.`);
    }
    const rows = values.length;
    const sum = values.reduce((total, value) => total + value, 0);
    const areShares = values.every((value) => value === 0 || value === 1);
    const { low, high } = areShares
        ? (0,_statistics_proportion_interval_js__WEBPACK_IMPORTED_MODULE_9__/* .wilsonInterval */ .Y)({ successes: sum, total: rows }, level)
        : (0,_statistics_mean_difference_js__WEBPACK_IMPORTED_MODULE_10__/* .meanInterval */ .VO)((0,_statistics_mean_difference_js__WEBPACK_IMPORTED_MODULE_10__/* .pairedMeanDifference */ .SL)((0,_statistics_mean_difference_js__WEBPACK_IMPORTED_MODULE_10__/* .sampleMean */ .ux)(values)), level);
    const interval = low < high ? { low, high, level } : undefined;
    return { name, value: sum / rows, worseWhen, rows, interval, isScored: true };
}
/** As the rows of a regression model that says the score, so that what keeps those keeps these. */
function toRows(hashes, values) {
    const rowCount = values.length;
    return {
        kind: 'values',
        rowNumbers: Int32Array.from({ length: rowCount }, (_, row) => row + 1),
        hashes,
        labels: new Float64Array(rowCount).fill(NaN),
        predictions: { kind: 'values', rowCount, values },
        labelSpan: 0,
    };
}


/***/ }),

/***/ 82195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ logBinomialProbability)
/* harmony export */ });
/**
 * ln P(X = successes) of a binomial variable, to about 1e-15 of what its terms are: saddle-point expansion, since
 * ln Γ would cancel away nine digits at 1e7 trials. Whole numbers 0 ≤ successes ≤ total and 0 < probability < 1 are
 * the caller's to see to. Source: C. Loader, Fast and Accurate Computation of Binomial Probabilities (2000).
 */
function logBinomialProbability(successes, total, probability) {
    const failures = total - successes;
    if (successes === 0)
        return total * Math.log1p(-probability);
    if (failures === 0)
        return total * Math.log(probability);
    return (stirlingError(total) -
        stirlingError(successes) -
        stirlingError(failures) -
        deviance(successes, total * probability) -
        deviance(failures, total * (1 - probability)) -
        Math.log((2 * Math.PI * successes * failures) / total) / 2);
}
/** ln n! − ln(√(2πn)·(n/e)ⁿ), what Stirling's formula leaves out; n ≥ 1. */
function stirlingError(n) {
    const small = smallStirlingErrors[n];
    if (small !== undefined)
        return small;
    const square = n * n;
    return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) / n;
}
/** x·ln(x/mean) + mean − x without the cancellation where x is near its mean. */
function deviance(x, mean) {
    const distance = x - mean;
    if (Math.abs(distance) >= 0.1 * (x + mean))
        return x * Math.log(x / mean) - distance;
    const ratio = distance / (x + mean);
    let power = 2 * x * ratio;
    let sum = distance * ratio;
    for (let odd = 3;; odd += 2) {
        power *= ratio * ratio;
        const next = sum + power / odd;
        if (next === sum)
            return sum;
        sum = next;
    }
}
/** By n = 0 … 15, where the series is too short; calculated with 60 decimal digits. */
const smallStirlingErrors = [
    0, 0.08106146679532726, 0.0413406959554093, 0.02767792568499834, 0.020790672103765093, 0.016644691189821193,
    0.013876128823070748, 0.01189670994589177, 0.010411265261972096, 0.009255462182712733, 0.00833056343336287,
    0.007573675487951841, 0.00694284010720953, 0.006408994188004207, 0.0059513701127588475,
    0.005554733551962801,
];


/***/ }),

/***/ 83960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ binomialUpperTail)
/* harmony export */ });
/* harmony import */ var _binomial_probability_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82195);

/**
 * P(X ≥ successes) of a binomial variable with `total` trials: exact, as the regularised incomplete beta function
 * I_p(k, n−k+1) by its continued fraction. Good for 1e7 trials. Throws RangeError unless both are whole numbers,
 * total ≥ 0, and 0 ≤ probability ≤ 1; `successes` may lie outside 0 … total.
 * Source: NIST Digital Library of Mathematical Functions, 8.17.5 and 8.17.22.
 */
function binomialUpperTail(successes, total, probability) {
    if (!(Number.isInteger(successes) && Number.isInteger(total) && total >= 0)) {
        throw new RangeError(`Whole numbers of trials are needed, not ${successes} of ${total}.`);
    }
    if (!(probability >= 0 && probability <= 1)) {
        throw new RangeError(`A probability from 0 to 1 is needed, not ${probability}.`);
    }
    if (successes <= 0)
        return 1;
    if (successes > total || probability === 0)
        return 0;
    if (probability === 1)
        return 1;
    // The fraction converges fast on the far side of the mean; the near side is the other side's complement.
    if (probability <= (successes + 1) / (total + 3))
        return farTail(successes, total, probability);
    return 1 - farTail(total - successes + 1, total, 1 - probability);
}
/** P(X ≥ successes) = P(X = successes) · (1 − p) · the continued fraction. */
function farTail(successes, total, probability) {
    const first = Math.exp((0,_binomial_probability_js__WEBPACK_IMPORTED_MODULE_0__/* .logBinomialProbability */ .r)(successes, total, probability));
    return first * (1 - probability) * continuedFraction(successes, total - successes + 1, probability);
}
/** The fraction of DLMF 8.17.22 by Lentz's method; it takes about √max(a, b) steps at most. */
function continuedFraction(a, b, x) {
    let fraction = 1;
    let upper = 1;
    let lower = 0;
    for (let step = 0;; step++) {
        const m = step >> 1;
        const term = step % 2 === 0
            ? (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
            : ((m + 1) * (b - m - 1) * x) / ((a + 2 * m + 1) * (a + 2 * m + 2));
        lower = 1 / away(1 + term * lower);
        upper = away(1 + term / upper);
        const factor = upper * lower;
        fraction *= factor;
        if (Math.abs(factor - 1) < 1e-15)
            return 1 / fraction;
    }
}
/** Lentz's method must not divide by 0. */
function away(value) {
    return value === 0 ? 1e-300 : value;
}


/***/ }),

/***/ 25449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ shareOf)
/* harmony export */ });
/** The share of successes; RangeError unless there is a trial and 0 ≤ successes ≤ total. */
function shareOf({ successes, total }) {
    if (!(total > 0 && total < Infinity && successes >= 0 && successes <= total)) {
        throw new RangeError(`Successes of at least one trial are needed, not ${successes} of ${total}.`);
    }
    return successes / total;
}


/***/ }),

/***/ 19627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z1: () => (/* binding */ chanceOfMean),
  VO: () => (/* binding */ meanInterval),
  SL: () => (/* binding */ pairedMeanDifference),
  ux: () => (/* binding */ sampleMean),
  jw: () => (/* binding */ welchDifference)
});

;// CONCATENATED MODULE: ./build/statistics/student-t.js
/**
 * The chance that Student's t with `degrees` of freedom, which need not be whole, is above `t`. About 1e-13 relative.
 * Source: the incomplete beta function I_x(ν/2, ½) with x = ν/(ν + t²), by its continued fraction; Press et al.,
 * Numerical Recipes (2007), 6.4.
 */
function studentUpperTail(t, degrees) {
    if (!(degrees > 0))
        throw new RangeError(`Degrees of freedom above 0 are needed, not ${degrees}.`);
    const tail = incompleteBeta(degrees / (degrees + t * t), degrees / 2, 0.5) / 2;
    return t >= 0 ? tail : 1 - tail;
}
/** How many standard errors a two-sided interval of this level reaches to each side. Throws RangeError unless 0 < level < 1. */
function studentReach(level, degrees) {
    if (!(level > 0 && level < 1))
        throw new RangeError(`A level between 0 and 1 is needed, not ${level}.`);
    const tail = (1 - level) / 2;
    let [low, high] = [0, 1];
    while (studentUpperTail(high, degrees) > tail && high < 1e150)
        [low, high] = [high, 2 * high];
    for (let step = 0; step < 80 && high - low > 1e-14 * high; step++) {
        const middle = (low + high) / 2;
        if (studentUpperTail(middle, degrees) > tail)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}
/** I_x(a, b), regularised. */
function incompleteBeta(x, a, b) {
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
    return x < (a + 1) / (a + b + 2)
        ? (front * betaFraction(x, a, b)) / a
        : 1 - (front * betaFraction(1 - x, b, a)) / b;
}
/** Lentz's method. */
function betaFraction(x, a, b) {
    const tiny = 1e-300;
    const away = (value) => (Math.abs(value) < tiny ? tiny : value);
    let c = 1;
    let d = 1 / away(1 - ((a + b) * x) / (a + 1));
    let fraction = d;
    for (let m = 1; m < 10_000; m++) {
        for (const term of [
            (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m)),
            (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1)),
        ]) {
            d = 1 / away(1 + term * d);
            c = away(1 + term / c);
            fraction *= d * c;
        }
        if (Math.abs(d * c - 1) < 1e-15)
            break;
    }
    return fraction;
}
/** ln Γ(z) for z > 0. Source: Lanczos' approximation with g = 7 and nine terms, about 1e-15 relative. */
function logGamma(z) {
    if (z < 0.5)
        return Math.log(Math.PI / Math.sin(Math.PI * z)) - logGamma(1 - z);
    const base = z - 1;
    let sum = lanczos[0] ?? 0;
    for (let k = 1; k < lanczos.length; k++)
        sum += (lanczos[k] ?? 0) / (base + k);
    const t = base + 7.5;
    return 0.5 * Math.log(2 * Math.PI) + (base + 0.5) * Math.log(t) - t + Math.log(sum);
}
const lanczos = [
    0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
    12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

;// CONCATENATED MODULE: ./build/statistics/mean-difference.js

function sampleMean(numbers) {
    const count = numbers.length;
    let [mean, squares] = [0, 0];
    for (let place = 0; place < count; place++) {
        const value = numbers[place] ?? 0;
        const step = value - mean;
        mean += step / (place + 1);
        squares += step * (value - mean);
    }
    return { count, mean, variance: count > 1 ? squares / (count - 1) : 0 };
}
/** Of two samples of other rows, with unequal variances. Source: B. L. Welch, Biometrika 34 (1947). */
function welchDifference(here, there) {
    const [a, b] = [here.variance / here.count, there.variance / there.count];
    const parts = (a * a) / (here.count - 1) + (b * b) / (there.count - 1);
    return {
        difference: here.mean - there.mean,
        standardError: Math.sqrt(a + b),
        degrees: parts > 0 ? (a + b) ** 2 / parts : here.count + there.count - 2,
    };
}
/** Of differences row by row. */
function pairedMeanDifference({ count, mean, variance }) {
    return { difference: mean, standardError: Math.sqrt(variance / count), degrees: Math.max(1, count - 1) };
}
/** `level` is two-sided. */
function meanInterval({ difference, standardError, degrees }, level) {
    const reach = standardError === 0 ? 0 : studentReach(level, degrees) * standardError;
    return { low: difference - reach, high: difference + reach };
}
/** One-sided: the chance of such a difference, or a larger one, where there is none. Without any spread it is certain. */
function chanceOfMean({ difference, standardError, degrees }) {
    if (standardError === 0)
        return difference > 0 ? 0 : 1;
    return studentUpperTail(difference / standardError, degrees);
}


/***/ }),

/***/ 45075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vr: () => (/* binding */ normalCdf),
  Zl: () => (/* binding */ normalQuantile),
  ib: () => (/* binding */ standardErrorsOf)
});

;// CONCATENATED MODULE: ./build/statistics/polynomial-ratio.js
/** P(x) / Q(x), the coefficients of both from the highest power down to the constant. */
function polynomialRatio(x, numerator, denominator) {
    return polynomial(x, numerator) / polynomial(x, denominator);
}
function polynomial(x, coefficients) {
    return coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
}

;// CONCATENATED MODULE: ./build/statistics/normal.js

/**
 * Φ(z), the chance that a standard normal variable is at most `z`. About 1e-15 relative, in the lower tail too; the
 * upper tail is Φ(−z), not 1 − Φ(z). NaN for NaN.
 * Source: W. J. Cody, Algorithm 715 (SPECFUN, function ANORM), ACM TOMS 19 (1993).
 */
function normalCdf(z) {
    const size = Math.abs(z);
    if (size <= 0.67448975)
        return 0.5 + z * polynomialRatio(z * z, centreNumerator, centreDenominator);
    const tail = size > 40 ? 0 : upperTail(size);
    return z < 0 ? tail : 1 - tail;
}
/** P(Z > z) for z above 0.67. */
function upperTail(z) {
    // exp(−z²/2) in two factors: z² of a z rounded to sixteenths is exact.
    const coarse = Math.trunc(z * 16) / 16;
    const density = Math.exp((-coarse * coarse) / 2) * Math.exp((-(z - coarse) * (z + coarse)) / 2);
    if (z <= Math.sqrt(32))
        return density * polynomialRatio(z, middleNumerator, middleDenominator);
    const inverseSquare = 1 / (z * z);
    const correction = inverseSquare * polynomialRatio(inverseSquare, tailNumerator, tailDenominator);
    return (density * (1 / Math.sqrt(2 * Math.PI) - correction)) / z;
}
/**
 * Φ⁻¹(p), the value below which a standard normal variable lies with the chance `p`. About 1e-15 relative. Throws
 * RangeError unless 0 < p < 1.
 * Source: M. J. Wichura, Algorithm AS 241 (PPND16), Applied Statistics 37 (1988).
 */
function normalQuantile(p) {
    if (!(p > 0 && p < 1))
        throw new RangeError(`A probability between 0 and 1 is needed, not ${p}.`);
    const centred = p - 0.5;
    if (Math.abs(centred) <= 0.425) {
        return centred * polynomialRatio(0.180625 - centred * centred, nearNumerator, nearDenominator);
    }
    const depth = Math.sqrt(-Math.log(Math.min(p, 1 - p)));
    const size = depth <= 5
        ? polynomialRatio(depth - 1.6, farNumerator, farDenominator)
        : polynomialRatio(depth - 5, extremeNumerator, extremeDenominator);
    return centred < 0 ? -size : size;
}
/** How many standard errors a two-sided interval of this level reaches to each side; RangeError unless 0 < level < 1. */
function standardErrorsOf(level) {
    if (!(level > 0 && level < 1))
        throw new RangeError(`A level between 0 and 1 is needed, not ${level}.`);
    return -normalQuantile((1 - level) / 2);
}
// The published coefficients, from the highest power down, each as the nearest double.
const centreNumerator = [
    0.06568233791820745, 2.2352520354606837, 161.02823106855587, 1067.6894854603709, 18154.98125334356,
];
const centreDenominator = [1, 47.202581904688245, 976.0985517377767, 10260.932208618979, 45507.78933502673];
const middleNumerator = [
    1.0765576773720192e-8, 0.39894151208813466, 8.883149794388377, 93.50665613217785, 597.2702763948002,
    2494.5375852903726, 6848.190450536283, 11602.65143764735, 9842.714838383978,
];
const middleDenominator = [
    1, 22.266688044328117, 235.387901782625, 1519.3775994075547, 6485.558298266761, 18615.571640885097,
    34900.95272114598, 38912.00328609327, 19685.429676859992,
];
const tailNumerator = [
    0.023073441764940174, 0.215898534057957, 0.12740116116024736, 0.022235277870649807, 0.0014216191932278934,
    2.9112874951168793e-5,
];
const tailDenominator = [
    1, 1.284260096144911, 0.4682382124808651, 0.06598813786892856, 0.0037823963320275824, 7.297515550839662e-5,
];
const nearNumerator = [
    2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946,
    1971.5909503065513, 133.14166789178438, 3.3871328727963665,
];
const nearDenominator = [
    5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751,
    687.1870074920579, 42.31333070160091, 1,
];
const farNumerator = [
    0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
    5.769497221460691, 4.630337846156546, 1.4234371107496835,
];
const farDenominator = [
    1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
    1.6763848301838038, 2.053191626637759, 1,
];
const extremeNumerator = [
    2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124,
    0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103,
];
const extremeDenominator = [
    2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133,
    0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1,
];


/***/ }),

/***/ 43549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ clopperPearsonInterval),
  Y: () => (/* binding */ wilsonInterval)
});

// EXTERNAL MODULE: ./build/statistics/binomial-probability.js
var binomial_probability = __webpack_require__(82195);
// EXTERNAL MODULE: ./build/statistics/binomial-tail.js
var binomial_tail = __webpack_require__(83960);
;// CONCATENATED MODULE: ./build/statistics/chance-of-tail.js


/** The end found in a few steps is nearer than this to the one that halving finds, as a share of it. */
const surelyNear = 1e-10;
const mostSteps = 20;
/**
 * The probability at which `successes` or more of `total` have the chance `tail`: halved until two doubles are neighbours.
 * Where that is, is known to ten digits beforehand, so that most halves are told without a look. `successes` ≥ 1.
 */
function chanceOfTail(successes, total, tail) {
    const [below, above] = bracket(successes, total, tail);
    let low = 0;
    let high = successes / total;
    for (;;) {
        const middle = (low + high) / 2;
        if (middle <= low || middle >= high)
            return middle;
        const isBelow = middle <= below || (middle < above && (0,binomial_tail/* binomialUpperTail */.Y)(successes, total, middle) < tail);
        if (isBelow)
            low = middle;
        else
            high = middle;
    }
}
/** Two probabilities of which the first is surely too small and the second is not. */
function bracket(successes, total, tail) {
    const most = successes / total;
    const near = approach(successes, total, tail);
    const [below, above] = [near * (1 - surelyNear), Math.min(most, near * (1 + surelyNear))];
    const isSure = (0,binomial_tail/* binomialUpperTail */.Y)(successes, total, below) < tail && (0,binomial_tail/* binomialUpperTail */.Y)(successes, total, above) >= tail;
    return isSure ? [below, above] : [0, most];
}
/**
 * By Newton's method on logarithms: of the tail, whose derivative is `successes` / p times the probability of exactly so
 * many, by that of p. It is concave, so that each step after the first falls short, and is nearly straight far from the mean.
 */
function approach(successes, total, tail) {
    const most = successes / total;
    let near = most * Math.exp(-2 / Math.sqrt(successes));
    for (let step = 0; step < mostSteps; step++) {
        const found = (0,binomial_tail/* binomialUpperTail */.Y)(successes, total, near);
        if (!(found > 0))
            return near;
        const slope = (successes * Math.exp((0,binomial_probability/* logBinomialProbability */.r)(successes, total, near))) / found;
        const change = Math.log(tail / found) / slope;
        near = Math.min(most, near * Math.exp(change));
        if (!(Math.abs(change) > surelyNear))
            break;
    }
    return near;
}

// EXTERNAL MODULE: ./build/statistics/interval.js
var interval = __webpack_require__(25449);
// EXTERNAL MODULE: ./build/statistics/normal.js + 1 modules
var normal = __webpack_require__(45075);
;// CONCATENATED MODULE: ./build/statistics/proportion-interval.js



/**
 * The score interval of a proportion: near its level on average, and of some width at 0 and at 1 too. `level` is
 * two-sided, such as 0.95. Throws RangeError without a trial.
 * Source: E. B. Wilson, JASA 22 (1927); Brown, Cai and DasGupta, Statistical Science 16 (2001).
 */
function wilsonInterval(proportion, level) {
    const share = (0,interval/* shareOf */.t)(proportion);
    const { successes, total } = proportion;
    const z = (0,normal/* standardErrorsOf */.ib)(level);
    const centre = (share + (z * z) / (2 * total)) / (1 + (z * z) / total);
    const reach = (z * Math.sqrt((share * (1 - share)) / total + (z / (2 * total)) ** 2)) / (1 + (z * z) / total);
    return {
        low: successes === 0 ? 0 : Math.max(0, centre - reach),
        high: successes === total ? 1 : Math.min(1, centre + reach),
    };
}
/**
 * The exact interval of a proportion: it holds the true one with at least the two-sided `level`, and is wide for it.
 * Throws RangeError without a trial or when the counts are not whole.
 * Source: C. J. Clopper and E. S. Pearson, Biometrika 26 (1934).
 */
function clopperPearsonInterval(proportion, level) {
    (0,interval/* shareOf */.t)(proportion);
    (0,normal/* standardErrorsOf */.ib)(level);
    const { successes, total } = proportion;
    const tail = (1 - level) / 2;
    return { low: lowEnd(successes, total, tail), high: 1 - lowEnd(total - successes, total, tail) };
}
function lowEnd(successes, total, tail) {
    return successes === 0 ? 0 : chanceOfTail(successes, total, tail);
}


/***/ })

};
