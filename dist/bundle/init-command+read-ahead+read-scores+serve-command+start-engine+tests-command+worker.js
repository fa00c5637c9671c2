export const id = "init-command+read-ahead+read-scores+serve-command+start-engine+tests-command+worker";
export const ids = [4614,9253];
export const modules = {

/***/ 11617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ CategoryColumn)
/* harmony export */ });
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40062);
/* harmony import */ var _column_cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24076);


/** Texts, each distinct one kept once: categories, ids, dates and sentences. */
class CategoryColumn extends _column_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .ColumnCells */ .cj {
    codes;
    words;
    strays;
    kind = 'categories';
    /**
     * `codes`: one a row, the index of its text among `words`, −1 where the cell is a stray or null. All words differ; some
     * may be of no row.
     */
    constructor(codes, words, strays = _column_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .noStrays */ .YR) {
        super();
        this.codes = codes;
        this.words = words;
        this.strays = strays;
    }
    get length() {
        return this.codes.length;
    }
    cell(row) {
        const code = this.codes[row] ?? -1;
        return code < 0 ? (this.strays.get(row) ?? null) : (this.words.at(code) ?? null);
    }
    holds(type) {
        return (type === 'string' && this.codes.some((code) => code >= 0)) || (0,_column_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .holdStray */ .fn)(this.strays, type);
    }
    /** These rows, in this order. */
    take(rows) {
        const { codes } = this;
        const taken = (0,_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .roomForCodes */ .PR)(rows.length, (0,_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .mostCode */ .vS)(codes));
        for (let place = 0; place < rows.length; place++)
            taken[place] = codes[rows[place] ?? -1] ?? -1;
        return new CategoryColumn(taken, this.words, (0,_column_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .takeStrays */ .mU)(this.strays, rows));
    }
}


/***/ }),

/***/ 40062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GU: () => (/* binding */ narrowCodes),
/* harmony export */   PR: () => (/* binding */ roomForCodes),
/* harmony export */   uL: () => (/* binding */ copyCodes),
/* harmony export */   vS: () => (/* binding */ mostCode)
/* harmony export */ });
/** The greatest code that these have room for. */
function mostCode({ BYTES_PER_ELEMENT }) {
    return 2 ** (8 * BYTES_PER_ELEMENT - 1) - 1;
}
/** Room for so many codes, none of them greater than `most`; all are 0. */
function roomForCodes(length, most) {
    if (most < 2 ** 7)
        return new Int8Array(length);
    return most < 2 ** 15 ? new Int16Array(length) : new Int32Array(length);
}
/** The same in room for `length`, at least as many, and for codes up to `most`. */
function copyCodes(codes, length, most) {
    const copy = roomForCodes(length, most);
    copy.set(codes);
    return copy;
}
/** The same in the least room for codes up to `most`. */
function narrowCodes(codes, most) {
    const isNarrow = mostCode(codes) === mostCode(roomForCodes(0, most));
    return isNarrow ? codes : copyCodes(codes, codes.length, most);
}


/***/ }),

/***/ 24076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YR: () => (/* binding */ noStrays),
/* harmony export */   cj: () => (/* binding */ ColumnCells),
/* harmony export */   fn: () => (/* binding */ holdStray),
/* harmony export */   mU: () => (/* binding */ takeStrays)
/* harmony export */ });
const noStrays = new Map();
/**
 * A column read cell by cell, whatever its kind: for all that is not in a hurry. What goes over every row of large data
 * takes the typed values of its kind instead.
 */
class ColumnCells {
    isMissing(row) {
        return this.cell(row) === null;
    }
    *[Symbol.iterator]() {
        for (let row = 0; row < this.length; row++)
            yield this.cell(row);
    }
    *entries() {
        for (let row = 0; row < this.length; row++)
            yield [row, this.cell(row)];
    }
    forEach(visit) {
        for (let row = 0; row < this.length; row++)
            visit(this.cell(row), row);
    }
    map(change) {
        const values = [];
        for (let row = 0; row < this.length; row++)
            values.push(change(this.cell(row), row));
        return values;
    }
    flatMap(change) {
        const values = [];
        for (let row = 0; row < this.length; row++) {
            const changed = change(this.cell(row), row);
            if (Array.isArray(changed))
                values.push(...changed);
            else
                values.push(changed);
        }
        return values;
    }
    filter(isKept) {
        const kept = [];
        for (let row = 0; row < this.length; row++) {
            const cell = this.cell(row);
            if (isKept(cell, row))
                kept.push(cell);
        }
        return kept;
    }
    some(isIt) {
        for (let row = 0; row < this.length; row++)
            if (isIt(this.cell(row), row))
                return true;
        return false;
    }
    every(isIt) {
        return !this.some((cell, row) => !isIt(cell, row));
    }
    includes(wanted) {
        return this.some((cell) => cell === wanted);
    }
}
/** Whether a stray of this type is among them. */
function holdStray(strays, type) {
    for (const stray of strays.values())
        if (typeof stray === type)
            return true;
    return false;
}
/** The strays of the rows that are taken, by their new places. */
function takeStrays(strays, rows) {
    if (strays.size === 0)
        return strays;
    const taken = new Map();
    for (let place = 0; place < rows.length; place++) {
        const stray = strays.get(rows[place] ?? -1);
        if (stray !== undefined)
            taken.set(place, stray);
    }
    return taken;
}


/***/ }),

/***/ 52165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LI: () => (/* binding */ noCells),
  Hb: () => (/* binding */ toCodedColumn),
  _T: () => (/* binding */ toColumn)
});

// EXTERNAL MODULE: ./build/engine/data/columns/category-column.js
var category_column = __webpack_require__(11617);
// EXTERNAL MODULE: ./build/engine/data/columns/codes.js
var columns_codes = __webpack_require__(40062);
// EXTERNAL MODULE: ./build/engine/data/columns/tell-rows.js
var tell_rows = __webpack_require__(94311);
// EXTERNAL MODULE: ./build/engine/data/columns/flag-column.js
var flag_column = __webpack_require__(95443);
// EXTERNAL MODULE: ./build/engine/data/columns/number-column.js
var number_column = __webpack_require__(68758);
;// CONCATENATED MODULE: ./build/engine/data/columns/word-index.js
/** V8 refuses a Map of more entries than 2^24. */
const mostInMap = 2 ** 24 - 1;
/** Numbers texts from 0 in order of appearance, however many they are. */
class WordIndex {
    mostPerMap;
    words = [];
    full = [];
    open = new Map();
    constructor(mostPerMap = mostInMap) {
        this.mostPerMap = mostPerMap;
    }
    /** The number of a text, a new one for a text that is new. */
    codeOf(word) {
        const known = this.open.get(word) ?? this.find(word);
        if (known !== undefined)
            return known;
        if (this.open.size === this.mostPerMap) {
            this.full.push(this.open);
            this.open = new Map();
        }
        const code = this.words.push(word) - 1;
        this.open.set(word, code);
        return code;
    }
    find(word) {
        for (const map of this.full) {
            const code = map.get(word);
            if (code !== undefined)
                return code;
        }
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/engine/data/columns/column.js






const noCells = new category_column/* CategoryColumn */.X(new Int32Array(0), []);
/** A column of these cells, one a row. */
function toColumn(cells) {
    const words = new WordIndex();
    return build(cells.length, (row) => cells[row] ?? null, (_row, word) => words.codeOf(word), words.words);
}
/** A column in which each row tells its cell by a code, the index among `cells`. All texts among them differ. */
function toCodedColumn(codes, cells) {
    const kinds = new Set(cells.map((cell) => (cell === null ? 'null' : typeof cell)));
    const isOf = (kind) => kinds.has(kind) && kinds.size === 1 + (kinds.has('null') ? 1 : 0);
    if (kinds.size === 1 && kinds.has('string'))
        return new category_column/* CategoryColumn */.X(codes, cells);
    const words = [];
    const wordOf = Int32Array.from(cells, (cell) => (typeof cell === 'string' ? words.push(cell) - 1 : -1));
    if (isOf('string'))
        return new category_column/* CategoryColumn */.X((0,tell_rows/* tellRows */.d)(codes, wordOf, -1, (0,columns_codes/* roomForCodes */.PR)(codes.length, (0,columns_codes/* mostCode */.vS)(codes))), words);
    if (isOf('number') && !cells.some(Number.isNaN)) {
        const numbers = Float64Array.from(cells, (cell) => (typeof cell === 'number' ? cell : NaN));
        const column = new number_column/* NumberColumn */.o((0,tell_rows/* tellRows */.d)(codes, numbers, NaN, new Float64Array(codes.length)));
        if (column.holds('number'))
            return column;
    }
    if (isOf('boolean')) {
        const flags = Int8Array.from(cells, (cell) => (cell === null ? -1 : Number(cell)));
        const column = new flag_column/* FlagColumn */.p((0,tell_rows/* tellRows */.d)(codes, flags, -1, new Int8Array(codes.length)));
        if (column.holds('boolean'))
            return column;
    }
    return build(codes.length, (row) => cells[codes[row] ?? -1] ?? null, (row) => wordOf[codes[row] ?? -1] ?? -1, words);
}
/** Of the kind that most cells are of; the others are its strays. */
function build(rowCount, cellOf, codeOf, words) {
    let [numbers, flags, texts] = [0, 0, 0];
    for (let row = 0; row < rowCount; row++) {
        const cell = cellOf(row);
        if (typeof cell === 'number')
            numbers++;
        else if (typeof cell === 'boolean')
            flags++;
        else if (cell !== null)
            texts++;
    }
    const strays = new Map();
    if (numbers > 0 && numbers >= Math.max(flags, texts)) {
        const values = new Float64Array(rowCount).fill(NaN);
        for (let row = 0; row < rowCount; row++) {
            const cell = cellOf(row);
            if (typeof cell === 'number' && !Number.isNaN(cell))
                values[row] = cell;
            else if (cell !== null)
                strays.set(row, cell);
        }
        return new number_column/* NumberColumn */.o(values, strays);
    }
    if (flags > texts) {
        const values = new Int8Array(rowCount).fill(-1);
        for (let row = 0; row < rowCount; row++) {
            const cell = cellOf(row);
            if (typeof cell === 'boolean')
                values[row] = Number(cell);
            else if (cell !== null)
                strays.set(row, cell);
        }
        return new flag_column/* FlagColumn */.p(values, strays);
    }
    const codes = new Int32Array(rowCount).fill(-1);
    for (let row = 0; row < rowCount; row++) {
        const cell = cellOf(row);
        if (typeof cell === 'string')
            codes[row] = codeOf(row, cell);
        else if (cell !== null)
            strays.set(row, cell);
    }
    return new category_column/* CategoryColumn */.X(codes, words, strays);
}


/***/ }),

/***/ 27688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ countCodes)
/* harmony export */ });
/** How often each code from 0 to before `wordCount` occurs; −1 is not counted. */
function countCodes(codes, wordCount) {
    const counts = new Int32Array(wordCount);
    for (let row = 0; row < codes.length; row++) {
        const code = codes[row] ?? -1;
        if (code >= 0)
            counts[code] = (counts[code] ?? 0) + 1;
    }
    return counts;
}


/***/ }),

/***/ 95443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ FlagColumn)
/* harmony export */ });
/* harmony import */ var _column_cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24076);

/** True and false, and what stands among them. */
class FlagColumn extends _column_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .ColumnCells */ .cj {
    values;
    strays;
    kind = 'flags';
    /** `values`: one a row, 1 or 0, −1 where the cell is a stray or null. */
    constructor(values, strays = _column_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .noStrays */ .YR) {
        super();
        this.values = values;
        this.strays = strays;
    }
    get length() {
        return this.values.length;
    }
    cell(row) {
        const value = this.values[row] ?? -1;
        return value < 0 ? (this.strays.get(row) ?? null) : value === 1;
    }
    holds(type) {
        return (type === 'boolean' && this.values.some((value) => value >= 0)) || (0,_column_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .holdStray */ .fn)(this.strays, type);
    }
    /** These rows, in this order. */
    take(rows) {
        const taken = new Int8Array(rows.length);
        for (let place = 0; place < rows.length; place++)
            taken[place] = this.values[rows[place] ?? -1] ?? -1;
        return new FlagColumn(taken, (0,_column_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .takeStrays */ .mU)(this.strays, rows));
    }
}


/***/ }),

/***/ 68758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ NumberColumn)
/* harmony export */ });
/* harmony import */ var _column_cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24076);

/** Numbers, and what stands among them. */
class NumberColumn extends _column_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .ColumnCells */ .cj {
    values;
    strays;
    kind = 'numbers';
    /** `values`: one a row, NaN where the cell is a stray or null. */
    constructor(values, strays = _column_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .noStrays */ .YR) {
        super();
        this.values = values;
        this.strays = strays;
    }
    get length() {
        return this.values.length;
    }
    cell(row) {
        const value = this.values[row] ?? NaN;
        return Number.isNaN(value) ? (this.strays.get(row) ?? null) : value;
    }
    holds(type) {
        return ((type === 'number' && this.values.some((value) => !Number.isNaN(value))) || (0,_column_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .holdStray */ .fn)(this.strays, type));
    }
    /** These rows, in this order. */
    take(rows) {
        const taken = new Float64Array(rows.length);
        for (let place = 0; place < rows.length; place++)
            taken[place] = this.values[rows[place] ?? -1] ?? NaN;
        return new NumberColumn(taken, (0,_column_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .takeStrays */ .mU)(this.strays, rows));
    }
}


/***/ }),

/***/ 94311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ tellRows)
/* harmony export */ });
/** Writes into `told`, per row, what is told of its code; `none` where there is no such code. */
function tellRows(codes, ofCode, none, told) {
    for (let row = 0; row < codes.length; row++)
        told[row] = ofCode[codes[row] ?? -1] ?? none;
    return told;
}


/***/ }),

/***/ 76773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ mapWords),
/* harmony export */   g: () => (/* binding */ ByteWords)
/* harmony export */ });
const firstFound = 16;
/** What is told of each word. */
function mapWords(words, change) {
    return Array.from({ length: words.length }, (_, code) => change(words.at(code) ?? ''));
}
/**
 * Texts kept as bytes, each made a string whenever it is asked for: of a column of ids, of which nobody asks for all, a million
 * strings would cost more than reading the file.
 */
class ByteWords {
    bytes;
    ends;
    encoding;
    /** Word k is the bytes from `ends[k − 1]` to `ends[k]`. */
    constructor(bytes, ends, encoding) {
        this.bytes = bytes;
        this.ends = ends;
        this.encoding = encoding;
    }
    get length() {
        return this.ends.length;
    }
    at(code) {
        const end = this.ends[code];
        return end === undefined ? undefined : this.bytes.toString(this.encoding, this.startOf(code), end);
    }
    /** The first byte of a word, 0 of the empty one. */
    firstByte(code) {
        const start = this.startOf(code);
        return start < (this.ends[code] ?? 0) ? (this.bytes[start] ?? 0) : 0;
    }
    /** The words that begin with a byte by which `beginnings` has a 1, ascending; the empty word begins with 0. */
    codesBeginning(beginnings) {
        const { bytes, ends } = this;
        let codes = new Int32Array(firstFound);
        let [count, start] = [0, 0];
        for (let code = 0; code < ends.length; code++) {
            const end = ends[code] ?? 0;
            if (beginnings[start < end ? (bytes[start] ?? 0) : 0] === 1) {
                if (count === codes.length) {
                    const longer = new Int32Array(2 * count);
                    longer.set(codes);
                    codes = longer;
                }
                codes[count++] = code;
            }
            start = end;
        }
        return codes.subarray(0, count);
    }
    startOf(code) {
        return code === 0 ? 0 : (this.ends[code - 1] ?? 0);
    }
}


/***/ }),

/***/ 89253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DataError: () => (/* binding */ DataError)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26286);

/** The data are not usable as they are. */
class DataError extends _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
    name = 'DataError';
    constructor(problems, options) {
        super(typeof problems === 'string' ? [problems] : problems, options);
    }
}


/***/ }),

/***/ 53918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LW: () => (/* binding */ sortValues),
/* harmony export */   Pj: () => (/* binding */ keepSorted),
/* harmony export */   UQ: () => (/* binding */ sortedNumbers),
/* harmony export */   ni: () => (/* binding */ sortedFinite)
/* harmony export */ });
/* harmony import */ var _statistics_sorted_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27342);
/* harmony import */ var _statistics_sort_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78884);


/** Many tests ask for the same column, and sorting a million numbers takes a tenth of a second. */
const known = new WeakMap();
/** The cells that are numbers, infinities included; nulls and texts are left out. Not to be changed. */
function sortedNumbers(column) {
    const before = known.get(column);
    if (before)
        return before;
    const sorted = sortValues(numbersOf(column));
    known.set(column, sorted);
    return sorted;
}
/** Of numbers in any order, NaN left out. */
function sortValues(values) {
    return _statistics_sorted_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .SortedNumbers */ .c.copyOf((0,_statistics_sort_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .sortNumbers */ .D)(values));
}
/** From now on these are the sorted numbers of that column. */
function keepSorted(column, sorted) {
    known.set(column, sorted);
}
/** Where they are fewer. */
const knownFinite = new WeakMap();
/** Those of them that are finite, the same object each time. Not to be changed. */
function sortedFinite(column) {
    const sorted = sortedNumbers(column);
    const { steps } = sorted;
    if (steps[0] !== -Infinity && steps.at(-1) !== Infinity)
        return sorted;
    const before = knownFinite.get(sorted);
    if (before)
        return before;
    let [first, end] = [0, steps.length];
    while (first < end && steps[first] === -Infinity)
        first++;
    while (end > first && steps[end - 1] === Infinity)
        end--;
    const finite = sorted.slice(first, end);
    knownFinite.set(sorted, finite);
    return finite;
}
/** In a column of another kind the numbers are strays. */
function numbersOf(column) {
    if (column.kind === 'numbers')
        return column.values;
    return Float64Array.from([...column.strays.values()].filter((cell) => typeof cell === 'number'));
}


/***/ }),

/***/ 23376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ro: () => (/* binding */ toNumber),
/* harmony export */   W7: () => (/* binding */ isNumberSpelling),
/* harmony export */   Zl: () => (/* binding */ Spelling),
/* harmony export */   b0: () => (/* binding */ usualSpelling)
/* harmony export */ });
/* unused harmony export usualNulls */
/**
 * Spellings of "no value" in CSV. The empty field is one of them.
 * Source: pandas 2.2 documentation, `read_csv`, default `na_values`.
 */
const usualNulls = [
    '',
    '#N/A',
    '#N/A N/A',
    '#NA',
    '-1.#IND',
    '-1.#QNAN',
    '-NaN',
    '-nan',
    '1.#IND',
    '1.#QNAN',
    '<NA>',
    'N/A',
    'NA',
    'NULL',
    'NaN',
    'None',
    'n/a',
    'nan',
    'null',
];
const decimal = /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i;
const integer = /^\s*[+-]?\d+\s*$/;
const byteCount = 256;
const firstBeyondAscii = 128;
const numbersBeginWith = '0123456789+-. \t\n\v\f\r';
/** How a CSV file spells numbers and missing values. */
class Spelling {
    decimal;
    nulls;
    declaredNulls;
    nullNumbers;
    /** By byte, 1 for those that numbers and nulls may begin with; also for 0 and what is no ASCII. */
    beginnings = new Uint8Array(byteCount).fill(1, firstBeyondAscii);
    constructor({ decimal = '.', nulls = [], keepsUsualNulls = true } = {}) {
        this.decimal = decimal;
        this.declaredNulls = new Set(nulls);
        this.nulls = new Set(['', ...(keepsUsualNulls ? usualNulls : []), ...nulls]);
        this.nullNumbers = new Set(nulls.map(toNumber).filter((value) => value !== undefined));
        for (const text of [...numbersBeginWith.split(''), decimal, ...this.nulls]) {
            const first = text.charCodeAt(0);
            if (first < firstBeyondAscii)
                this.beginnings[first] = 1;
        }
        this.beginnings[0] = 1;
    }
    /** Whether a field that begins with this byte or code unit is no number and no null, whatever follows. */
    isPlainText(first) {
        return first < byteCount && this.beginnings[first] === 0;
    }
    /** Whether a field of this text holds no value. */
    isNull(text) {
        return this.nulls.has(text) || (this.hasNullNumbers && this.isNullNumber(this.toNumber(text)));
    }
    /** Whether the user named it so. */
    isDeclaredNull(text) {
        return this.declaredNulls.has(text);
    }
    get hasNullNumbers() {
        return this.nullNumbers.size > 0;
    }
    isNullNumber(value) {
        return value !== undefined && this.nullNumbers.has(value);
    }
    /** The number that a field of this text spells; `undefined` for any other, and for what a double cannot hold. */
    toNumber(text) {
        return this.decimal === '.' ? toNumber(text) : toNumber(this.withPoint(text));
    }
    /** A number with the decimal point that is usual; any other text as it is. */
    normalize(text) {
        if (this.decimal === '.')
            return text;
        const usual = this.withPoint(text);
        return isNumberSpelling(usual) ? usual : text;
    }
    withPoint(text) {
        // What has a point is not spelled with a comma.
        return text.includes('.') ? '' : text.replace(',', '.');
    }
}
const usualSpelling = new Spelling();
/** Whether a text is a number as CSV has it, blanks around it allowed; also one too large for a double. */
function isNumberSpelling(text) {
    return decimal.test(text);
}
/** The number that a text spells in CSV; `undefined` for any other text, and for what a double cannot hold. */
function toNumber(text) {
    if (!decimal.test(text))
        return undefined;
    const value = Number(text);
    if (!Number.isFinite(value))
        return undefined;
    return Math.abs(value) > Number.MAX_SAFE_INTEGER && integer.test(text) ? undefined : value;
}


/***/ }),

/***/ 87992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LY: () => (/* binding */ takeRows),
/* harmony export */   XI: () => (/* binding */ Table),
/* harmony export */   jO: () => (/* binding */ withColumn),
/* harmony export */   uV: () => (/* binding */ columnOf)
/* harmony export */ });
/* harmony import */ var _columns_column_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52165);

/** A data file in memory, column by column; all columns have `rowCount` cells. */
class Table {
    names;
    rowCount;
    make;
    made = new Map();
    /** `names`: in file order. `make`: the column of a name, asked once at most, and only when somebody wants the column. */
    constructor(names, rowCount, make) {
        this.names = names;
        this.rowCount = rowCount;
        this.make = make;
    }
    static of(columns) {
        const [first] = columns.values();
        return new Table([...columns.keys()], first?.length ?? 0, (name) => columns.get(name));
    }
    /** `undefined` when there is none of that name. */
    column(name) {
        if (!this.made.has(name))
            this.made.set(name, this.make(name));
        return this.made.get(name);
    }
}
/** The named column. Throws RangeError when the table has none of that name. */
function columnOf(table, name) {
    const column = table.column(name);
    if (!column)
        throw new RangeError(`The table has no column "${name}".`);
    return column;
}
/** The given rows, in the given order, of all columns; each is copied when it is asked for. */
function takeRows(table, rows) {
    return new Table(table.names, rows.length, (name) => table.column(name)?.take(rows));
}
/** The same rows with one column's cells replaced. */
function withColumn(table, name, cells) {
    if (cells.length !== table.rowCount)
        throw new RangeError(`Expected ${table.rowCount} cells for "${name}".`);
    const replaced = 'kind' in cells ? cells : (0,_columns_column_js__WEBPACK_IMPORTED_MODULE_0__/* .toColumn */ ._T)(cells);
    const names = table.names.includes(name) ? table.names : [...table.names, name];
    return new Table(names, table.rowCount, (wanted) => (wanted === name ? replaced : table.column(wanted)));
}


/***/ }),

/***/ 74773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isFlagSpelling),
/* harmony export */   Y: () => (/* binding */ flagSpellings)
/* harmony export */ });
/** True and false as CSV has them. */
const flagSpellings = new Map([
    ['True', true],
    ['TRUE', true],
    ['true', true],
    ['False', false],
    ['FALSE', false],
    ['false', false],
]);
/** The hash that a Map needs of a text takes longer than to see how long it is. */
const longestFlag = 5;
/** Whether a text is true or false as CSV has it. */
function isFlagSpelling(text) {
    return text.length <= longestFlag && flagSpellings.has(text);
}


/***/ }),

/***/ 26286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ about),
/* harmony export */   ek: () => (/* binding */ toProblems),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/** The user's to fix. Each of its problems says what, where, what is allowed, what next. */
class UserError extends Error {
    problems;
    /** The gate's setting that it is about, such as `evaluation-uri`; `undefined` as long as nobody has said so. */
    setting;
    constructor(problems, options) {
        super(problems.join('\n'), options);
        this.problems = problems;
    }
}
/** Has whatever is the user's to fix in the work say which setting it is about, where nothing in it knew better. */
async function about(setting, work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof UserError)
            error.setting ??= setting;
        throw error;
    }
}
/** `undefined` where the setting is not known. */
function toProblems({ setting, problems }) {
    return setting === undefined ? undefined : problems.map((message) => ({ name: setting, message }));
}


/***/ }),

/***/ 9542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ countBelow),
/* harmony export */   M: () => (/* binding */ countUpTo)
/* harmony export */ });
/** How many of the values, sorted upwards, are less than `value`; surely at least `low` and at most `high`. */
function countBelow(sorted, value, low = 0, high = sorted.length) {
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle] ?? Infinity) < value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** How many of the values, sorted upwards, are at most `value`. */
function countUpTo(sorted, value) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle] ?? Infinity) <= value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 52167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pm: () => (/* binding */ smallestRanks),
/* harmony export */   _V: () => (/* binding */ randomStream),
/* harmony export */   jH: () => (/* binding */ drawByKey),
/* harmony export */   mh: () => (/* binding */ sampleRows)
/* harmony export */ });
/* harmony import */ var _sort_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78884);

/**
 * A stream that depends on nothing but its keys (seed, test, row, …), so the order of work, the batch size and the
 * number of threads cannot change it. sfc32 seeded by a 128-bit FNV-style hash of the keys.
 * Source: PractRand 0.95 (sfc32, Chris Doty-Humphrey); MurmurHash3's finaliser for the seeding.
 */
function randomStream(...keys) {
    const words = firstWords();
    mix(words, keys.map(String).join('\u0000'));
    const generator = new Generator();
    generator.seed(words);
    const next = () => generator.next();
    const below = (bound) => {
        if (!(bound >= 1))
            throw new RangeError(`A bound of at least 1 is needed, not ${bound}.`);
        return Math.floor(next() * bound);
    };
    return { next, below };
}
/** sfc32, seeded by four words and warmed up. */
class Generator {
    a = 0;
    b = 0;
    c = 0;
    d = 0;
    seed(words) {
        this.a = finalise(words[0] ?? 0);
        this.b = finalise(words[1] ?? 0);
        this.c = finalise(words[2] ?? 0);
        this.d = finalise(words[3] ?? 0);
        for (let round = 0; round < 12; round++)
            this.nextUint32();
    }
    next() {
        return ((this.nextUint32() >>> 5) * 67108864 + (this.nextUint32() >>> 6)) / 9007199254740992;
    }
    nextUint32() {
        const sum = (((this.a + this.b) | 0) + this.d) | 0;
        this.d = (this.d + 1) | 0;
        this.a = this.b ^ (this.b >>> 9);
        this.b = (this.c + (this.c << 3)) | 0;
        this.c = (this.c << 21) | (this.c >>> 11);
        this.c = (this.c + sum) | 0;
        return sum >>> 0;
    }
}
function firstWords() {
    return Int32Array.of(0x9e3779b9, 0x243f6a88, 0xb7e15162, 0x6a09e667);
}
/** Goes on with a hash, of which each word has a factor of its own. */
function mix(words, text) {
    for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        words[0] = Math.imul((words[0] ?? 0) ^ code, 0x01000193);
        words[1] = Math.imul((words[1] ?? 0) ^ code, 0x85ebca6b);
        words[2] = Math.imul((words[2] ?? 0) ^ code, 0xc2b2ae35);
        words[3] = Math.imul((words[3] ?? 0) ^ code, 0x27d4eb2f);
    }
}
function finalise(word) {
    let h = word;
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    return h ^ (h >>> 16);
}
/**
 * `size` of the given rows, drawn without replacement and returned in their given order. Each row's chance hangs on
 * its own key alone (the smallest hashes win), so adding or reordering other rows changes as little as possible.
 */
function sampleRows(rows, size, ...keys) {
    if (rows.length <= size)
        return [...rows];
    const ranks = rankRows(rows, keys);
    const last = ranks.toSorted()[size - 1] ?? 0;
    const ties = rows.filter((_, place) => ranks[place] === last).sort((a, b) => a - b);
    const taken = new Set(ties.slice(0, size - ranks.reduce((count, rank) => count + Number(rank < last), 0)));
    return rows.filter((row, place) => {
        const rank = ranks[place] ?? 1;
        return rank < last || (rank === last && taken.has(row));
    });
}
/** The first number of each row's own stream, `randomStream(...keys, row)`; there may be millions. */
function rankRows(rows, keys) {
    const begun = firstWords();
    mix(begun, [...keys, ''].map(String).join('\u0000'));
    const words = firstWords();
    const generator = new Generator();
    return Float64Array.from(rows, (row) => {
        words.set(begun);
        mix(words, String(row));
        generator.seed(words);
        return generator.next();
    });
}
/** The `size` rows with the smallest ranks, in their given order, which is upwards; of equal ranks the first rows. */
function smallestRanks(rows, ranks, size) {
    if (rows.length <= size)
        return rows.slice();
    const highest = size === 0 ? -1 : nthSmallest(ranks, size - 1);
    let equals = size;
    for (const rank of ranks)
        if (rank < highest)
            equals--;
    const drawn = new Int32Array(size);
    let count = 0;
    for (let place = 0; place < rows.length; place++) {
        const rank = ranks[place] ?? Infinity;
        if (rank < highest || (rank === highest && equals-- > 0))
            drawn[count++] = rows[place] ?? 0;
    }
    return drawn;
}
/** More cells than this are slower than the few numbers more that they would spare sorting. */
const mostCells = 65_536;
/** The number at that place, from 0, were they sorted: only those of its own cell of an even grid are. */
function nthSmallest(numbers, place) {
    let [least, most] = [Infinity, -Infinity];
    for (let at = 0; at < numbers.length; at++) {
        const number = numbers[at] ?? NaN;
        if (number < least)
            least = number;
        if (number > most)
            most = number;
    }
    const cells = Math.min(mostCells, numbers.length);
    const scale = (cells - 1) / (most - least);
    if (!Number.isFinite(scale))
        return (0,_sort_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .sortNumbers */ .D)(numbers)[place] ?? NaN;
    const cellOf = (number) => Math.floor((number - least) * scale);
    const counts = new Int32Array(cells);
    for (let at = 0; at < numbers.length; at++) {
        const cell = cellOf(numbers[at] ?? NaN);
        counts[cell] = (counts[cell] ?? 0) + 1;
    }
    let [cell, before] = [0, 0];
    while (before + (counts[cell] ?? Infinity) <= place)
        before += counts[cell++] ?? 0;
    return (0,_sort_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .sortNumbers */ .D)(numbers.filter((number) => cellOf(number) === cell))[place - before] ?? NaN;
}
/**
 * `size` of the rows from 0 to `rowCount` − 1, drawn without replacement and returned upwards; all when there are no more.
 * Each row's chance hangs on its number and the stream's first numbers alone; for very many rows, where a stream for each
 * would take a second.
 */
function drawByKey(rowCount, size, stream) {
    const rows = new Int32Array(rowCount);
    for (let row = 0; row < rowCount; row++)
        rows[row] = row;
    if (rowCount <= size)
        return rows;
    const [salt, other] = [stream.below(2 ** 32), stream.below(2 ** 32)];
    const ranks = new Float64Array(rowCount);
    for (let row = 0; row < rowCount; row++)
        ranks[row] = finalise(finalise(row ^ salt) ^ other) >>> 0;
    return smallestRanks(rows, ranks, size);
}


/***/ }),

/***/ 78884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ sortNumbers)
/* harmony export */ });
/** Below this the runtime's own sort is as quick. */
const few = 1000;
/** From so many on fewer passes over more counters are quicker. */
const many = 32_768;
const [shortDigit, longDigit] = [11, 16];
const signBit = 0x80000000 | 0;
const highOfInfinity = 0x7ff00000;
/** A number as two whole ones, the lower half first. */
const halvesEach = 2;
const [lowHalf, highHalf] = [0, 1];
/** So many moves of a number take as long as sorting by the lower half, too. */
const mostMovesEach = 4;
/** Two for all sorts, since fresh memory is what costs; in halves of numbers. */
let spare = [new Int32Array(0), new Int32Array(0)];
/**
 * The numbers sorted upwards, −0 before 0, NaN left out; good until the next call. The same as `toSorted` of typed arrays, by
 * radix in a third to a fifth of its time. Source: D. E. Knuth, The Art of Computer Programming, 5.2.5.
 */
function sortNumbers(values) {
    if (values.length < few)
        return values.filter((value) => !Number.isNaN(value)).sort();
    let [from, to] = takeSpare(values.length);
    const length = toKeys(values, from);
    [from, to] = [from.subarray(0, length), to.subarray(0, length)];
    // By the upper half they are nearly sorted, as a rule: it tells numbers apart that differ by a millionth.
    const isByHigh = isSpread(from);
    if (isByHigh)
        [from, to] = sortKeys(from, to, [highHalf]);
    if (!isByHigh || !settle(from))
        [from] = sortKeys(from, to, [lowHalf, highHalf]);
    return fromKeys(from);
}
/** By these halves, the last one counting most. The sorted ones are the first of both. */
function sortKeys(from, to, halves) {
    const digitBits = from.length / halvesEach < many ? shortDigit : longDigit;
    const starts = new Int32Array(1 << digitBits);
    for (const half of halves) {
        for (let shift = 0; shift < 32; shift += digitBits) {
            if (!findStarts(from, half, shift, starts))
                continue;
            distribute(from, to, half, shift, starts);
            [from, to] = [to, from];
        }
    }
    return [from, to];
}
/** Whether upper halves may tell most numbers apart: those of the times of one day are too few. */
function isSpread(keys) {
    let [least, most] = [Infinity, -Infinity];
    for (let at = highHalf; at < keys.length; at += halvesEach) {
        const high = (keys[at] ?? 0) >>> 0;
        if (high < least)
            least = high;
        if (high > most)
            most = high;
    }
    return (most - least) * mostMovesEach * halvesEach >= keys.length;
}
/** Sorts those of equal upper halves by their lower ones, one by one; false when it gives up, for they are too many. */
function settle(keys) {
    let moves = mostMovesEach * keys.length;
    for (let at = halvesEach; at < keys.length; at += halvesEach) {
        const high = keys[at + 1];
        if (keys[at - 1] !== high)
            continue;
        const low = keys[at] ?? 0;
        let to = at;
        while (keys[to - 1] === high && (keys[to - halvesEach] ?? 0) >>> 0 > low >>> 0) {
            keys[to] = keys[to - halvesEach] ?? 0;
            to -= halvesEach;
        }
        keys[to] = low;
        moves -= at - to;
        if (moves < 0)
            return false;
    }
    return true;
}
function takeSpare(count) {
    const length = halvesEach * count;
    if (spare[0].length < length)
        spare = [new Int32Array(length), new Int32Array(length)];
    return [spare[0], spare[1]];
}
/** Bits that are in the numbers' order as whole numbers without a sign. Returns how many halves they are. */
function toKeys(values, keys) {
    const halves = new Int32Array(values.buffer, values.byteOffset, halvesEach * values.length);
    let length = 0;
    for (let at = 0; at < halves.length; at += halvesEach) {
        const [low, high] = [halves[at] ?? 0, halves[at + 1] ?? 0];
        if (isNotANumber(low, high))
            continue;
        const ifNegative = high >> 31;
        keys[length] = low ^ ifNegative;
        keys[length + 1] = high ^ (ifNegative | signBit);
        length += halvesEach;
    }
    return length;
}
/** Source: IEEE 754, the bits of NaN: a greater size than infinity's. */
function isNotANumber(low, high) {
    const size = high & ~signBit;
    return size > highOfInfinity || (size === highOfInfinity && low !== 0);
}
/** In their own place. */
function fromKeys(keys) {
    for (let at = 0; at < keys.length; at += halvesEach) {
        const high = keys[at + 1] ?? 0;
        const ifNegative = ~(high >> 31);
        keys[at] = (keys[at] ?? 0) ^ ifNegative;
        keys[at + 1] = high ^ (ifNegative | signBit);
    }
    return new Float64Array(keys.buffer, keys.byteOffset, keys.length / halvesEach);
}
/** Where the numbers of each digit start; false when all have the same one, which changes nothing. */
function findStarts(keys, half, shift, starts) {
    const mask = starts.length - 1;
    starts.fill(0);
    for (let at = half; at < keys.length; at += halvesEach) {
        const digit = ((keys[at] ?? 0) >>> shift) & mask;
        starts[digit] = (starts[digit] ?? 0) + 1;
    }
    const first = ((keys[half] ?? 0) >>> shift) & mask;
    if (halvesEach * (starts[first] ?? 0) === keys.length)
        return false;
    let sum = 0;
    for (let digit = 0; digit < starts.length; digit++) {
        const count = starts[digit] ?? 0;
        starts[digit] = sum;
        sum += count;
    }
    return true;
}
function distribute(from, to, half, shift, starts) {
    const mask = starts.length - 1;
    for (let at = 0; at < from.length; at += halvesEach) {
        const digit = ((from[at + half] ?? 0) >>> shift) & mask;
        const place = starts[digit] ?? 0;
        starts[digit] = place + 1;
        to[2 * place] = from[at] ?? 0;
        to[2 * place + 1] = from[at + 1] ?? 0;
    }
}


/***/ }),

/***/ 27342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ SortedNumbers)
/* harmony export */ });
/* harmony import */ var _bisect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9542);

/** Fewer different numbers than one in so many are kept once each; of more that would save nothing. */
const leastRepeats = 2;
/**
 * Numbers sorted upwards, −0 before 0; no NaN. Where most occur several times each is kept once, with how many there are up
 * to it: of a column of a million numbers with two decimals that is a tenth of the memory, and of the time to go over them.
 */
class SortedNumbers {
    steps;
    ends;
    length;
    /**
     * `steps`: the numbers, upwards; equal ones may still follow each other. `ends`: how many numbers there are up to each
     * step; when `undefined` a step is one number.
     */
    constructor(steps, ends) {
        this.steps = steps;
        this.ends = ends;
        this.length = ends ? (ends.at(-1) ?? 0) : steps.length;
    }
    /** Of numbers that are sorted, which are copied. */
    static copyOf(sorted) {
        let stepCount = 0;
        for (let at = 0; at < sorted.length; at++) {
            if (isStep(sorted, at))
                stepCount++;
            if (stepCount * leastRepeats > sorted.length)
                return new SortedNumbers(sorted.slice());
        }
        const [steps, ends] = [new Float64Array(stepCount), new Int32Array(stepCount)];
        let step = -1;
        for (let at = 0; at < sorted.length; at++) {
            if (isStep(sorted, at))
                steps[++step] = sorted[at] ?? 0;
            ends[step] = at + 1;
        }
        return new SortedNumbers(steps, ends);
    }
    /** The number at a place, from the end when it is negative, as of an array. */
    at(place) {
        const { steps, ends, length } = this;
        const fromStart = place < 0 ? length + place : place;
        if (!ends || fromStart < 0)
            return steps[fromStart];
        return steps[(0,_bisect_js__WEBPACK_IMPORTED_MODULE_0__/* .countUpTo */ .M)(ends, fromStart)];
    }
    /** How many numbers are in the steps before this one. */
    countBefore(step) {
        if (!this.ends)
            return step;
        return step === 0 ? 0 : (this.ends[step - 1] ?? NaN);
    }
    countBelow(value) {
        return this.countBefore((0,_bisect_js__WEBPACK_IMPORTED_MODULE_0__/* .countBelow */ .B)(this.steps, value));
    }
    countUpTo(value) {
        return this.countBefore((0,_bisect_js__WEBPACK_IMPORTED_MODULE_0__/* .countUpTo */ .M)(this.steps, value));
    }
    every(isIt) {
        const { steps } = this;
        for (let step = 0; step < steps.length; step++)
            if (!isIt(steps[step] ?? NaN))
                return false;
        return true;
    }
    countWhere(isIt) {
        let count = 0;
        for (let step = 0; step < this.steps.length; step++)
            if (isIt(this.steps[step] ?? NaN))
                count += this.countBefore(step + 1) - this.countBefore(step);
        return count;
    }
    /** How many different numbers there are; it stops counting at `most`. */
    countDistinct(most = Infinity) {
        const { steps } = this;
        let count = 0;
        for (let step = 0; step < steps.length && count < most; step++)
            if (step === 0 || steps[step] !== steps[step - 1])
                count++;
        return count;
    }
    /** The numbers of the steps from `first` to before `end`. */
    slice(first, end) {
        const before = this.countBefore(first);
        const ends = this.ends?.subarray(first, end);
        return new SortedNumbers(this.steps.subarray(first, end), before === 0 ? ends : ends?.map((count) => count - before));
    }
    /** The numbers but those of the steps from `first` to before `end`; the steps are kept in what `makeRoom` gives. */
    without(first, end, makeRoom) {
        const { steps, ends } = this;
        if (first === end)
            return this;
        if (first === 0)
            return this.slice(end, steps.length);
        const dropped = this.countBefore(end) - this.countBefore(first);
        const others = makeRoom(steps.length - (end - first));
        others.set(steps.subarray(0, first));
        others.set(steps.subarray(end), first);
        const endsOfOthers = ends?.map((count, step) => (step < first ? count : count - dropped));
        endsOfOthers?.copyWithin(first, end);
        return new SortedNumbers(others, endsOfOthers?.subarray(0, others.length));
    }
    *[Symbol.iterator]() {
        for (let step = 0; step < this.steps.length; step++)
            for (let at = this.countBefore(step); at < this.countBefore(step + 1); at++)
                yield this.steps[step] ?? NaN;
    }
}
/** Whether another number than before begins here; 0 is another than −0. */
function isStep(sorted, at) {
    // A look outside of an array makes all others slow.
    if (at === 0)
        return true;
    const [value, before] = [sorted[at], sorted[at - 1]];
    return value !== before || (value === 0 && !Object.is(value, before));
}


/***/ })

};
