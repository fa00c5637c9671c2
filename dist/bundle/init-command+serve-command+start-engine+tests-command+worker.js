export const id = "init-command+serve-command+start-engine+tests-command+worker";
export const ids = ["init-command+serve-command+start-engine+tests-command+worker"];
export const modules = {

/***/ 52045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isEpoch),
/* harmony export */   k: () => (/* binding */ roleOf)
/* harmony export */ });
/* harmony import */ var _parse_date_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31680);
/* harmony import */ var _columns_count_distinct_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69324);
/* harmony import */ var _profile_count_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57028);
/* harmony import */ var _profile_sorted_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53918);
/* harmony import */ var _columns_count_codes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27688);





/** With fewer values a pattern may be chance. */
const leastValues = 20;
const uniqueShare = 0.99;
/** An id by its name may occur several times, as a customer does. */
const nearlyUniqueShare = 0.5;
const dateShare = 0.95;
const pandasIndex = /^(?:unnamed: \d+)?$/i;
const rowNumberWords = new Set(['index', 'row', 'rownum', 'rowid', 'rownumber']);
/** Last words of names such as `customer_id`, `orderNo` and `ID`. */
const idWords = new Set(['id', 'ids', 'uuid', 'guid', 'no', 'nr', 'number', 'key', 'pk']);
const dateWords = new Set(['date', 'day', 'time', 'timestamp', 'datetime', 'ts', 'at', 'on']);
/**
 * What a column is beside a feature, by its name and its values in the reference data; `undefined` for a feature.
 * Running numbers rise from row to row, or carry the name that pandas gives an index. Ids are nearly all
 * distinct: texts; whole numbers whose name says so, or that are spread so densely that drawing them by chance would
 * have repeated some. Dates are texts that read as one, or seconds since 1970 in a column named as a time.
 */
function roleOf(name, kind, cells) {
    if (kind === 'text')
        return undefined;
    const valueCount = (0,_profile_count_values_js__WEBPACK_IMPORTED_MODULE_1__/* .countValues */ .I)(cells);
    if (valueCount < leastValues)
        return undefined;
    if (isDates(name, cells, valueCount))
        return 'date';
    const distinct = (0,_columns_count_distinct_js__WEBPACK_IMPORTED_MODULE_0__/* .countDistinct */ .I)(cells) / valueCount;
    const sorted = (0,_profile_sorted_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .sortedNumbers */ .UQ)(cells);
    if (sorted.length < valueCount || !sorted.steps.every(Number.isSafeInteger)) {
        const isTexts = sorted.length === 0 && !cells.holds('boolean');
        const isId = distinct >= (idWords.has(lastWord(name)) ? nearlyUniqueShare : uniqueShare);
        return isTexts && isId ? 'id' : undefined;
    }
    const isNamedSo = pandasIndex.test(name) || rowNumberWords.has(lastWord(name));
    if (isRising(cells) || (distinct === 1 && isNamedSo))
        return 'row-number';
    if (distinct < nearlyUniqueShare)
        return undefined;
    return idWords.has(lastWord(name)) || (distinct === 1 && isDense(sorted)) ? 'id' : undefined;
}
/** In small letters; a capital begins a word as well. */
function lastWord(name) {
    const words = name
        .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^\p{L}\d]+/u);
    return words.findLast((word) => word !== '') ?? '';
}
function isDates(name, cells, valueCount) {
    const needed = dateShare * valueCount;
    const texts = cells.kind === 'categories' ? valueCount - cells.strays.size : 0;
    if (cells.kind === 'categories' && texts >= needed)
        return countDates(cells, texts - needed) >= needed;
    return dateWords.has(lastWord(name)) && (0,_profile_sorted_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .sortedNumbers */ .UQ)(cells).countWhere(isEpoch) >= needed;
}
/** How many texts read as a date; it stops when more than `mostOthers` do not. */
function countDates({ codes, words }, mostOthers) {
    const counts = (0,_columns_count_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .countCodes */ .w)(codes, words.length);
    let [dates, others] = [0, 0];
    for (let code = 0; code < words.length && others <= mostOthers; code++) {
        const count = counts[code] ?? 0;
        if (count === 0)
            continue;
        if ((0,_parse_date_js__WEBPACK_IMPORTED_MODULE_4__/* .parseDay */ .I)(words.at(code) ?? '') === undefined)
            others += count;
        else
            dates += count;
    }
    return dates;
}
/** Whole seconds or milliseconds since 1970, from 2001 to 2065. */
function isEpoch(value) {
    return Number.isInteger(value) && [1e9, 1e12].some((unit) => value >= unit && value < 3 * unit);
}
/** Each greater than the one before: a file in the order of its rows, or of their times. */
function isRising(cells) {
    if (cells.kind !== 'numbers')
        return false;
    let previous = -Infinity;
    for (const value of cells.values) {
        if (Number.isNaN(value))
            continue;
        if (value <= previous)
            return false;
        previous = value;
    }
    return true;
}
/**
 * Whether so many numbers from so short a range would surely hold some twice, were they drawn by chance: n²/2R repeats
 * are to be expected of n numbers from a range of R (the birthday problem).
 */
function isDense(sorted) {
    const [low = 0, high = 0] = [sorted.at(0), sorted.at(-1)];
    return sorted.length ** 2 / (2 * (high - low + 1)) >= 10;
}


/***/ }),

/***/ 69324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ countDistinct)
/* harmony export */ });
/* harmony import */ var _profile_sorted_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53918);

/** How many different cells there are, nulls left out; of any number of rows, which a Set would not hold. */
function countDistinct(column) {
    return countOwn(column) + new Set(column.strays.values()).size;
}
function countOwn(column) {
    if (column.kind === 'numbers')
        return (0,_profile_sorted_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .sortedNumbers */ .UQ)(column).countDistinct();
    const [seen, places] = column.kind === 'categories'
        ? [new Uint8Array(column.words.length), column.codes]
        : [new Uint8Array(2), column.values];
    let count = 0;
    for (let row = 0; row < places.length; row++) {
        const place = places[row] ?? -1;
        if (place < 0 || seen[place] === 1)
            continue;
        seen[place] = 1;
        count++;
    }
    return count;
}


/***/ }),

/***/ 42941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ nameFinder)
/* harmony export */ });
/**
 * Finds a name in the list: the same one, else the only one that is the same but for case and the space around it.
 * The search gives its index, `undefined` when there is none.
 */
function nameFinder(names) {
    const exact = new Map(names.map((name, index) => [name, index]));
    const alike = new Map();
    for (const [index, name] of names.entries()) {
        const key = foldName(name);
        alike.set(key, alike.has(key) ? undefined : index);
    }
    return (name) => exact.get(name) ?? alike.get(foldName(name));
}
function foldName(name) {
    return name.normalize().trim().toLowerCase();
}


/***/ }),

/***/ 24999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ listNames)
/* harmony export */ });
/* harmony import */ var _domain_words_quote_word_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35676);

const shown = 20;
/** Such as `"no", "yes"`; of many names the first ones. They may come from a model or data of strangers. */
function listNames(names) {
    const more = names.length > shown ? `, … (${names.length} in all)` : '';
    return `${names.slice(0, shown).map(_domain_words_quote_word_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteWord */ .X).join(', ')}${more}`;
}


/***/ }),

/***/ 31680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ parseDay),
/* harmony export */   e: () => (/* binding */ showDay)
/* harmony export */ });
const isoLike = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/;
const dayFirst = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const monthOrDayFirst = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
/**
 * The day of a date or a time, counted from 1970-01-01 in its own zone; `undefined` for any other text. Read are
 * `2024-01-31`, `2024/1/31`, the same with a time, `31.01.2024` and `01/31/2024` (where only that order makes a date,
 * `31/01/2024`). No year before 1000.
 */
function parseDay(text) {
    const trimmed = text.trim();
    const iso = isoLike.exec(trimmed);
    if (iso)
        return Number(iso[4] ?? 0) > 24 ? undefined : toDay(iso[1], iso[2], iso[3]);
    const german = dayFirst.exec(trimmed);
    if (german)
        return toDay(german[3], german[2], german[1]);
    const slashed = monthOrDayFirst.exec(trimmed);
    if (!slashed)
        return undefined;
    return toDay(slashed[3], slashed[1], slashed[2]) ?? toDay(slashed[3], slashed[2], slashed[1]);
}
const dayMs = 86_400_000;
function toDay(year = '', month = '', day = '') {
    const [y, m, d] = [Number(year), Number(month), Number(day)];
    const ms = Date.UTC(y, m - 1, d);
    const read = new Date(ms);
    // 31 February would become 3 March.
    const isReal = y >= 1000 && read.getUTCMonth() === m - 1 && read.getUTCDate() === d;
    return isReal ? ms / dayMs : undefined;
}
/** `2024-01-31`. */
function showDay(day) {
    return new Date(day * dayMs).toISOString().slice(0, 10);
}


/***/ }),

/***/ 57028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ countValues),
/* harmony export */   Y: () => (/* binding */ findNulls)
/* harmony export */ });
const known = new WeakMap();
/** How many cells hold a value: all but nulls. */
function countValues(column) {
    const before = known.get(column);
    if (before !== undefined)
        return before;
    const count = countKept(column) + column.strays.size;
    known.set(column, count);
    return count;
}
/** The cells that are not null and no strays. */
function countKept(column) {
    let count = 0;
    if (column.kind === 'numbers') {
        const { values } = column;
        for (let row = 0; row < values.length; row++)
            if (!Number.isNaN(values[row]))
                count++;
        return count;
    }
    const places = column.kind === 'categories' ? column.codes : column.values;
    for (let row = 0; row < places.length; row++)
        if ((places[row] ?? -1) >= 0)
            count++;
    return count;
}
/** The rows without a value, ascending. */
function findNulls(column) {
    if (countValues(column) === column.length)
        return [];
    const rows = column.kind === 'numbers'
        ? findNaN(column.values)
        : findNegative(column.kind === 'categories' ? column.codes : column.values);
    return column.strays.size === 0 ? rows : rows.filter((row) => !column.strays.has(row));
}
function findNaN(values) {
    const rows = [];
    for (let row = 0; row < values.length; row++)
        if (Number.isNaN(values[row]))
            rows.push(row);
    return rows;
}
function findNegative(places) {
    const rows = [];
    for (let row = 0; row < places.length; row++)
        if ((places[row] ?? -1) < 0)
            rows.push(row);
    return rows;
}


/***/ }),

/***/ 31288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ countTexts),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   kg: () => (/* binding */ distinctCells),
/* harmony export */   os: () => (/* binding */ mapCells)
/* harmony export */ });
/* harmony import */ var _columns_codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40062);
/* harmony import */ var _columns_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76773);
/* harmony import */ var _number_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79844);



const known = new WeakMap();
/** Not to be changed: it is made once for each column. */
function distinctCells(column) {
    const before = known.get(column);
    if (before)
        return before;
    const found = inOrder(column) ?? number(column);
    known.set(column, found);
    return found;
}
/** Of texts that are numbered in order of appearance already, as those of a file are. */
function inOrder(column) {
    if (column.kind !== 'categories' || column.strays.size > 0)
        return undefined;
    const { codes, words } = column;
    const counts = new Int32Array(words.length);
    let next = 0;
    for (let row = 0; row < codes.length; row++) {
        const code = codes[row] ?? -1;
        if (code > next)
            return undefined;
        if (code < 0)
            continue;
        if (code === next)
            next++;
        counts[code] = (counts[code] ?? 0) + 1;
    }
    const make = () => (0,_columns_words_js__WEBPACK_IMPORTED_MODULE_0__/* .mapWords */ .M)(words, String).slice(0, next);
    const known = words instanceof _columns_words_js__WEBPACK_IMPORTED_MODULE_0__/* .ByteWords */ .g ? undefined : make();
    return {
        // A million strings, of a column of ids, are not kept for whoever asks next.
        get cells() {
            return known ?? make();
        },
        counts: counts.subarray(0, next),
        codes,
    };
}
function number(column) {
    const cells = [];
    const counts = [];
    const add = (cell) => {
        counts.push(0);
        return cells.push(cell) - 1;
    };
    const codeOf = coder(column, add);
    const strayCodes = new Map();
    let codes = new Int8Array(column.length);
    let most = (0,_columns_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .mostCode */ .vS)(codes);
    for (let row = 0; row < codes.length; row++) {
        let code = codeOf(row);
        if (code < 0) {
            const stray = column.strays.get(row);
            if (stray !== undefined) {
                code = strayCodes.get(stray) ?? add(stray);
                strayCodes.set(stray, code);
            }
        }
        if (code > most) {
            codes = (0,_columns_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .copyCodes */ .uL)(codes, codes.length, code);
            most = (0,_columns_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .mostCode */ .vS)(codes);
        }
        codes[row] = code;
        if (code >= 0)
            counts[code] = (counts[code] ?? 0) + 1;
    }
    return { cells, counts: Int32Array.from(counts), codes };
}
/** Gives the code of a row that holds what the column's kind is for, else −1. `add`: numbers a value that is new. */
function coder(column, add) {
    if (column.kind === 'numbers') {
        const index = new _number_index_js__WEBPACK_IMPORTED_MODULE_2__/* .NumberIndex */ .S();
        const codeOf = [];
        return (row) => {
            const value = column.values[row] ?? NaN;
            if (Number.isNaN(value))
                return -1;
            const place = index.codeOf(value);
            return (codeOf[place] ??= add(value));
        };
    }
    const places = column.kind === 'categories' ? column.codes : column.values;
    const codeOf = new Int32Array(column.kind === 'categories' ? column.words.length : 2).fill(-1);
    return (row) => {
        const place = places[row] ?? -1;
        if (place < 0)
            return -1;
        let code = codeOf[place] ?? -1;
        if (code < 0)
            codeOf[place] = code = add(valueAt(column, place));
        return code;
    };
}
function valueAt(column, place) {
    return column.kind === 'categories' ? wordAt(column, place) : place === 1;
}
function wordAt({ words }, code) {
    return words.at(code) ?? '';
}
/** How often each value occurs, compared as texts, nulls left out; in order of appearance. */
function countTexts(column) {
    const { cells, counts } = distinctCells(column);
    const found = new Map();
    for (let code = 0; code < cells.length; code++) {
        const text = String(cells[code]);
        found.set(text, (found.get(text) ?? 0) + (counts[code] ?? 0));
    }
    return found;
}
/** Per row what is told of its value, of each value once; `ofNull` where there is none. */
function mapCells(column, change, ofNull) {
    const { cells, codes } = distinctCells(column);
    const changed = Int32Array.from(cells, change);
    const told = new Int32Array(codes.length);
    for (let row = 0; row < told.length; row++)
        told[row] = changed[codes[row] ?? -1] ?? ofNull;
    return told;
}
/** The rows whose value is of this sort, ascending; each value is asked once, nulls never. */
function rowsOf(column, isIt) {
    const { cells, codes } = distinctCells(column);
    const are = Uint8Array.from(cells, (cell) => Number(isIt(cell)));
    const rows = [];
    if (!are.includes(1))
        return rows;
    for (let row = 0; row < codes.length; row++) {
        const code = codes[row] ?? -1;
        if (code >= 0 && are[code] === 1)
            rows.push(row);
    }
    return rows;
}


/***/ }),

/***/ 79844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ NumberIndex)
/* harmony export */ });
const firstSlots = 256;
/**
 * Numbers doubles from 0 in order of appearance: a hash table over typed arrays, so that there may be any number of them,
 * and a million take a few hundredths of a second. 0 and −0 are one.
 */
class NumberIndex {
    size = 0;
    slots = new Int32Array(firstSlots).fill(-1);
    numbers = new Float64Array(firstSlots / 2);
    bits = new Int32Array(2);
    double = new Float64Array(this.bits.buffer);
    /** The code of a number that is not NaN, a new one for a number that is new. */
    codeOf(value) {
        const mask = this.slots.length - 1;
        let slot = this.hash(value) & mask;
        for (let code = this.slots[slot] ?? -1; code >= 0; code = this.slots[slot] ?? -1) {
            if (this.numbers[code] === value)
                return code;
            slot = (slot + 1) & mask;
        }
        const code = this.size++;
        this.slots[slot] = code;
        this.numbers[code] = value;
        if (this.size === this.numbers.length)
            this.grow();
        return code;
    }
    /** The numbers by their codes. */
    get values() {
        return this.numbers.subarray(0, this.size);
    }
    hash(value) {
        this.double[0] = value + 0;
        const mixed = Math.imul((this.bits[0] ?? 0) ^ Math.imul(this.bits[1] ?? 0, 0x85ebca6b), 0xc2b2ae35);
        return mixed ^ (mixed >>> 15);
    }
    grow() {
        const numbers = new Float64Array(2 * this.size);
        numbers.set(this.numbers);
        this.numbers = numbers;
        const slots = new Int32Array(4 * this.size).fill(-1);
        const mask = slots.length - 1;
        for (let code = 0; code < this.size; code++) {
            let slot = this.hash(numbers[code] ?? NaN) & mask;
            while ((slots[slot] ?? -1) >= 0)
                slot = (slot + 1) & mask;
            slots[slot] = code;
        }
        this.slots = slots;
    }
}


/***/ }),

/***/ 94056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F7: () => (/* binding */ numberedClasses),
/* harmony export */   k2: () => (/* binding */ readLabels),
/* harmony export */   yx: () => (/* binding */ classIndexer)
/* harmony export */ });
/* harmony import */ var _data_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89253);
/* harmony import */ var _find_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42941);
/* harmony import */ var _list_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24999);
/* harmony import */ var _spelled_classes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94562);
/* harmony import */ var _profile_distinct_cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31288);





const shownRows = 3;
const maxClasses = 10_000;
/**
 * Class indices from the cells of a label column. A label is a class index (0, 1, …; `1.0` counts) or, when
 * `classNames` are given, the name of a class in whatever case; names that are numbers themselves leave only names. Without names
 * there are as many classes as the largest label says, at least two, called "0", "1", …; unless the names that the
 * model has (`modelClasses`) fit every label, in whatever case: then they are the names.
 * `where` begins each message, such as `data.csv, label column "y"`. Throws DataError for a label that is no class,
 * for a binary task with other than two classes, and when all labels are null.
 */
function readLabels(cells, classNames, task, where, modelClasses) {
    const byModel = !classNames && modelClasses ? readByModel(cells, modelClasses) : undefined;
    if (byModel)
        return byModel;
    const limit = classNames?.length ?? (task === 'binary-classification' ? 2 : maxClasses);
    const classIndex = classIndexer(classNames, limit);
    const labels = (0,_profile_distinct_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .mapCells */ .os)(cells, (cell) => classIndex(cell) ?? limit, -1);
    const highest = labels.reduce((max, label) => Math.max(max, label), -1);
    if (highest === limit)
        throw unknownLabel(cells, labels, limit, classNames, where, modelClasses);
    if (highest < 0)
        throw new _data_error_js__WEBPACK_IMPORTED_MODULE_0__.DataError(`${where}: all ${cells.length} labels are null, so nothing can be judged.`);
    return { labels, classNames: classNames ?? numberedClasses(Math.max(2, highest + 1)) };
}
/** The names of classes that have none: "0", "1", …. */
function numberedClasses(count) {
    return Array.from({ length: count }, (_, index) => String(index));
}
/** `undefined` when a label is none of the model's classes, or all are null. */
function readByModel(cells, modelClasses) {
    const classIndex = classIndexer(modelClasses, modelClasses.length, (0,_find_name_js__WEBPACK_IMPORTED_MODULE_3__/* .nameFinder */ .M)(modelClasses));
    const unknown = modelClasses.length;
    const labels = (0,_profile_distinct_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .mapCells */ .os)(cells, (cell) => classIndex(cell) ?? unknown, -1);
    if (labels.includes(unknown) || labels.every((label) => label < 0))
        return undefined;
    return { labels, classNames: modelClasses };
}
/**
 * Finds the class that a cell names: by its name, else, unless names are numbers themselves, by its index. `limit`: how
 * many classes there are.
 */
function classIndexer(classNames, limit, find = (0,_find_name_js__WEBPACK_IMPORTED_MODULE_3__/* .nameFinder */ .M)(classNames ?? [])) {
    const takesIndices = !classNames?.some((name) => Number.isInteger(toNumber(name)));
    return (cell) => {
        const named = find(String(cell)) ?? find((0,_spelled_classes_js__WEBPACK_IMPORTED_MODULE_1__/* .labelName */ ._)(cell) ?? '');
        if (named !== undefined || !takesIndices)
            return named;
        const index = typeof cell === 'boolean' ? NaN : toNumber(String(cell));
        return Number.isInteger(index) && index >= 0 && index < limit ? index : undefined;
    };
}
function toNumber(text) {
    return text.trim() === '' ? NaN : Number(text);
}
function unknownLabel(cells, labels, limit, classNames, where, modelClasses) {
    const cell = cells.cell(labels.indexOf(limit));
    const rows = [...labels.keys()].filter((row) => cells.cell(row) === cell);
    const shown = rows.slice(0, shownRows).map((row) => row + 1);
    const more = rows.length > shownRows ? ', …' : '';
    const allowed = classNames
        ? `one of data_params.class_names (${(0,_list_names_js__WEBPACK_IMPORTED_MODULE_4__/* .listNames */ .Z)(classNames)})`
        : `a class index from 0 to ${limit - 1}, or name the classes in order with data_params.class_names`;
    const known = !classNames && modelClasses ? ` The model lists the classes ${(0,_list_names_js__WEBPACK_IMPORTED_MODULE_4__/* .listNames */ .Z)(modelClasses)}.` : '';
    return new _data_error_js__WEBPACK_IMPORTED_MODULE_0__.DataError(`${where}: the label ${JSON.stringify(cell)} (row${rows.length === 1 ? '' : 's'} ${shown.join(', ')}${more}, ` +
        `counted from 1) is not a class. A label must be ${allowed}.${known}`);
}


/***/ }),

/***/ 61866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Wy: () => (/* binding */ labelOf),
  _E: () => (/* binding */ readTarget),
  Dx: () => (/* binding */ takeLabels),
  sv: () => (/* binding */ toLabelColumn)
});

// EXTERNAL MODULE: ./build/domain/metrics/task-groups.js
var task_groups = __webpack_require__(30447);
// EXTERNAL MODULE: ./build/engine/data/columns/number-column.js
var number_column = __webpack_require__(68758);
// EXTERNAL MODULE: ./build/engine/data/read-labels.js
var read_labels = __webpack_require__(94056);
// EXTERNAL MODULE: ./build/engine/data/data-error.js
var data_error = __webpack_require__(89253);
;// CONCATENATED MODULE: ./build/engine/data/read-values.js

const shownRows = 3;
/**
 * The numbers of a label column, NaN where the label is null. `where` begins each message, such as `data.csv, label
 * column "y"`. Throws DataError for a label that is no finite number, and when all labels are null.
 */
function readValues(cells, where) {
    const numbers = new Float64Array(cells.length);
    const wrong = [];
    let known = 0;
    for (const [row, cell] of cells.entries()) {
        const value = cell === null ? NaN : toNumber(cell);
        numbers[row] = value;
        if (cell !== null && !Number.isFinite(value))
            wrong.push(row);
        else if (cell !== null)
            known++;
    }
    const [first] = wrong;
    if (first !== undefined) {
        const shown = wrong.slice(0, shownRows).map((row) => row + 1);
        const more = wrong.length > shownRows ? ', …' : '';
        throw new data_error.DataError(`${where}: the label ${JSON.stringify(cells.cell(first))} (row${wrong.length === 1 ? '' : 's'} ${shown.join(', ')}${more}, ` +
            'counted from 1) is not a finite number, as regression needs. Leave the cell empty where there is no label.');
    }
    if (known === 0) {
        throw new data_error.DataError(`${where}: all ${cells.length} labels are null, so nothing can be judged.`);
    }
    return numbers;
}
function toNumber(cell) {
    if (typeof cell === 'boolean')
        return NaN;
    return typeof cell === 'string' && cell.trim() === '' ? NaN : Number(cell);
}

;// CONCATENATED MODULE: ./build/engine/data/read-target.js




/** The labels as the task understands them. Throws DataError as `readLabels` and `readValues` do. */
function readTarget(cells, classNames, task, where, modelClasses) {
    if ((0,task_groups/* predictsValues */.Ji)(task))
        return { kind: 'values', numbers: readValues(cells, where) };
    const { labels, classNames: names } = (0,read_labels/* readLabels */.k2)(cells, classNames, task, where, modelClasses);
    return { kind: 'classes', ids: labels, names };
}
/** Those of some rows. */
function takeLabels(target, rows) {
    if (target.kind === 'values') {
        return { kind: 'values', numbers: Float64Array.from(rows, (row) => target.numbers[row] ?? NaN) };
    }
    return { ...target, ids: Int32Array.from(rows, (row) => target.ids[row] ?? -1) };
}
/** What a person would call a row's label; `null` without one. */
function labelOf(target, row) {
    if (!target)
        return null;
    if (target.kind === 'classes')
        return target.names[target.ids[row] ?? -1] ?? null;
    const value = target.numbers[row] ?? NaN;
    return Number.isNaN(value) ? null : value;
}
/** The labels as a column of numbers, classes by their index; null where there is none. */
function toLabelColumn(target) {
    if (target.kind === 'values')
        return new number_column/* NumberColumn */.o(target.numbers);
    const { ids } = target;
    const numbers = new Float64Array(ids.length);
    for (let row = 0; row < ids.length; row++) {
        const id = ids[row] ?? -1;
        numbers[row] = id < 0 ? NaN : id;
    }
    return new number_column/* NumberColumn */.o(numbers);
}


/***/ }),

/***/ 94562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ labelName),
/* harmony export */   i: () => (/* binding */ spelledClasses)
/* harmony export */ });
/* harmony import */ var _find_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42941);
/* harmony import */ var _profile_distinct_cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31288);
/* harmony import */ var _spelling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23376);



/** Pairs that say which of two is class 1. */
const knownPairs = [
    ['-1', '1'],
    ['1', '2'],
    ['false', 'true'],
    ['f', 't'],
    ['no', 'yes'],
    ['n', 'y'],
    ['negative', 'positive'],
    ['neg', 'pos'],
];
const mostClasses = 1000;
/** A column with fewer rows a value is no label, most likely. */
const fewestRowsEach = 2;
/**
 * What labels that are no indices call the classes, in order: by a pair that says it, such as −1 and 1 or no and yes; other
 * texts sorted, as scikit-learn has them in `classes_`. `known`: what the
 * model calls them; only where those are numbers may the labels have other names. `undefined` where
 * the labels are indices, or do not tell it: a binary task has exactly two, and numbers are names in a known pair alone.
 */
function spelledClasses(labels, known, task) {
    if (known && !known.every(_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumberSpelling */ .W7))
        return undefined;
    const spelled = new Map();
    for (const cell of Array.from((0,_profile_distinct_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .distinctCells */ .kg)(labels).cells)) {
        const name = labelName(cell);
        const key = name?.trim().toLowerCase();
        if (name !== undefined && key !== undefined && !spelled.has(key))
            spelled.set(key, name);
        if (spelled.size > mostClasses)
            return undefined;
    }
    const names = [...spelled.values()];
    const find = (0,_find_name_js__WEBPACK_IMPORTED_MODULE_2__/* .nameFinder */ .M)(known ?? []);
    if (names.length < 2 || names.every((name) => find(name) !== undefined))
        return undefined;
    const pair = knownPairs.find((words) => words.length === spelled.size && words.every((word) => spelled.has(word)));
    if (pair && (task === 'binary-classification' || !pair.some(_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumberSpelling */ .W7))) {
        return pair.map((word) => spelled.get(word) ?? word);
    }
    const isTold = task !== 'binary-classification' || names.length === 2;
    const isSeldom = names.length * fewestRowsEach > labels.length;
    if (!isTold || isSeldom || names.some((name) => name.trim() === '' || (0,_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumberSpelling */ .W7)(name)))
        return undefined;
    return names.sort((a, b) => (a < b ? -1 : 1));
}
/** What a label calls its class, 1.0 and "1" the same; `undefined` for null. */
function labelName(cell) {
    if (cell === null)
        return undefined;
    const text = String(cell);
    return (0,_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumberSpelling */ .W7)(text) ? String(Number(text)) : text;
}


/***/ })

};
