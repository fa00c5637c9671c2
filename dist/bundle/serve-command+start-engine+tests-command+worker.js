export const id = "serve-command+start-engine+tests-command+worker";
export const ids = ["serve-command+start-engine+tests-command+worker"];
export const modules = {

/***/ 86410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YT: () => (/* binding */ countUnlabelled),
/* harmony export */   ee: () => (/* binding */ spanOf),
/* harmony export */   ul: () => (/* binding */ isLabelled)
/* harmony export */ });
/** Whether the row has a label. */
function isLabelled(target, row) {
    return target.kind === 'values' ? !Number.isNaN(target.numbers[row] ?? NaN) : (target.ids[row] ?? -1) >= 0;
}
/** Rows without a label. */
function countUnlabelled(target) {
    const { length } = target.kind === 'values' ? target.numbers : target.ids;
    let count = 0;
    for (let row = 0; row < length; row++)
        if (!isLabelled(target, row))
            count++;
    return count;
}
/** From the smallest label to the largest: the yardstick of all differences in the label's unit. 0 without two labels. */
function spanOf(numbers) {
    let [low, high] = [Infinity, -Infinity];
    for (const value of numbers) {
        if (value < low)
            low = value;
        if (value > high)
            high = value;
    }
    return Math.max(0, high - low);
}


/***/ }),

/***/ 57053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ cellKind),
/* harmony export */   Rb: () => (/* binding */ findOtherKinds),
/* harmony export */   xb: () => (/* binding */ countKinds)
/* harmony export */ });
/* harmony import */ var _data_parse_date_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31680);
/* harmony import */ var _data_spelling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23376);
/* harmony import */ var _data_typing_flag_spelling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74773);
/* harmony import */ var _data_profile_count_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57028);
/* harmony import */ var _data_columns_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76773);
/* harmony import */ var _data_profile_distinct_cells_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31288);






/** What a cell that is not null looks like, from the most special to any text. */
const cellKinds = [
    'number',
    'true or false',
    'text of a number',
    'text of true or false',
    'date, year first',
    'date, year last',
    'text',
];
/** No date is longer. */
const longestDate = 40;
/** In bytes; a longer text is no spelling of true or false. */
const longestBoolean = 5;
function cellKind(cell) {
    if (typeof cell === 'number')
        return 'number';
    if (typeof cell === 'boolean')
        return 'true or false';
    if ((0,_data_typing_flag_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .isFlagSpelling */ .D)(cell))
        return 'text of true or false';
    // No date begins so either.
    if (_data_spelling_js__WEBPACK_IMPORTED_MODULE_0__/* .usualSpelling */ .b0.isPlainText(cell.charCodeAt(0)))
        return 'text';
    if ((0,_data_spelling_js__WEBPACK_IMPORTED_MODULE_0__/* .isNumberSpelling */ .W7)(cell))
        return 'text of a number';
    if (cell.length > longestDate || (0,_data_parse_date_js__WEBPACK_IMPORTED_MODULE_4__/* .parseDay */ .I)(cell) === undefined)
        return 'text';
    return /^\s*\d{4}/.test(cell) ? 'date, year first' : 'date, year last';
}
/** How many cells are of each kind, nulls left out, in order of appearance. */
function countKinds(column) {
    const found = new Map();
    const counts = new Float64Array(cellKinds.length);
    const add = (kind, count) => {
        found.set(kind, (found.get(kind) ?? 0) + count);
    };
    if (column.kind === 'numbers') {
        const firstNumber = column.values.findIndex((value) => !Number.isNaN(value));
        const numbers = (0,_data_profile_count_values_js__WEBPACK_IMPORTED_MODULE_2__/* .countValues */ .I)(column) - column.strays.size;
        for (const [row, stray] of column.strays) {
            if (numbers > 0 && row > firstNumber && !found.has('number'))
                add('number', numbers);
            add(cellKind(stray), 1);
        }
        if (numbers > 0 && !found.has('number'))
            add('number', numbers);
        return found;
    }
    const { kinds, codes } = kindsOf(column);
    for (let row = 0; row < codes.length; row++) {
        const kind = kinds[codes[row] ?? -1];
        if (kind === undefined)
            continue;
        if (counts[kind] === 0)
            found.set(cellKinds[kind] ?? 'text', 0);
        counts[kind] = (counts[kind] ?? 0) + 1;
    }
    for (const kind of found.keys())
        found.set(kind, counts[cellKinds.indexOf(kind)] ?? 0);
    return found;
}
/** The rows of which the cell is of another kind than these, ascending; nulls are of none. */
function findOtherKinds(column, kinds) {
    const rows = [];
    if (column.kind === 'numbers') {
        const isOther = (row) => {
            const cell = column.cell(row);
            return cell !== null && !kinds.has(cellKind(cell));
        };
        if (kinds.has('number'))
            return [...column.strays.keys()].filter(isOther);
        for (let row = 0; row < column.length; row++)
            if (isOther(row))
                rows.push(row);
        return rows;
    }
    const areOther = cellKinds.map((kind) => !kinds.has(kind));
    const { kinds: ofValues, codes } = kindsOf(column);
    if (!ofValues.some((kind) => areOther[kind]))
        return rows;
    for (let row = 0; row < codes.length; row++)
        if (areOther[ofValues[codes[row] ?? -1] ?? -1] === true)
            rows.push(row);
    return rows;
}
const knownKinds = new WeakMap();
/** Made once for each column: there may be as many values as rows. */
function kindsOf(column) {
    const known = knownKinds.get(column);
    if (known)
        return known;
    const found = column.kind === 'categories' && column.strays.size === 0
        ? { kinds: kindsOfWords(column.words), codes: column.codes }
        : kindsOfCells((0,_data_profile_distinct_cells_js__WEBPACK_IMPORTED_MODULE_3__/* .distinctCells */ .kg)(column));
    knownKinds.set(column, found);
    return found;
}
function kindsOfCells({ cells, codes }) {
    const kinds = new Uint8Array(cells.length);
    for (let code = 0; code < kinds.length; code++)
        kinds[code] = cellKinds.indexOf(cellKind(cells[code] ?? ''));
    return { kinds, codes };
}
/** Of most words their first byte tells enough: a million ids need not become strings. Words of no row have a kind, too. */
function kindsOfWords(words) {
    const kinds = new Uint8Array(words.length);
    for (let code = 0; code < kinds.length; code++)
        kinds[code] = isLongText(words, code) ? textPlace : cellKinds.indexOf(cellKind(words.at(code) ?? ''));
    return kinds;
}
const textPlace = cellKinds.indexOf('text');
function isLongText(words, code) {
    if (!(words instanceof _data_columns_words_js__WEBPACK_IMPORTED_MODULE_5__/* .ByteWords */ .g))
        return false;
    const length = (words.ends[code] ?? 0) - (words.ends[code - 1] ?? 0);
    return length > longestBoolean && _data_spelling_js__WEBPACK_IMPORTED_MODULE_0__/* .usualSpelling */ .b0.isPlainText(words.firstByte(code));
}


/***/ }),

/***/ 48738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TP: () => (/* binding */ countShared),
  a1: () => (/* binding */ equalRows),
  eB: () => (/* binding */ groupSizes)
});

// EXTERNAL MODULE: ./build/engine/data/table.js
var data_table = __webpack_require__(87992);
// EXTERNAL MODULE: ./build/engine/checks/group-rows.js + 4 modules
var group_rows = __webpack_require__(56438);
// EXTERNAL MODULE: ./build/engine/data/profile/number-index.js
var number_index = __webpack_require__(79844);
;// CONCATENATED MODULE: ./build/engine/checks/number-labels.js

/** The same number for the same label, −1 for none; of the reference rows, then of the evaluation rows. */
function numberLabels(reference, evaluation) {
    const [before, after] = [reference.table.rowCount, evaluation.table.rowCount];
    const numbers = new Int32Array(before + after).fill(-1);
    const index = new number_index/* NumberIndex */.S();
    for (const [first, { target }] of [
        [0, reference],
        [before, evaluation],
    ]) {
        if (target?.kind === 'classes')
            numbers.set(target.ids, first);
        else
            target?.numbers.forEach((value, row) => {
                if (!Number.isNaN(value))
                    numbers[first + row] = index.codeOf(value);
            });
    }
    return numbers;
}

;// CONCATENATED MODULE: ./build/engine/checks/cleanliness/equal-rows.js



/** `excluded`: columns that make rows differ for no reason. `withLabel`: rows are the same with the same label only. */
function equalRows(context, excluded, withLabel) {
    const { features, reference, evaluation } = context;
    const compared = features
        .map(({ name }) => name)
        .filter((name) => !excluded.has(name))
        .filter((name) => !hasFrozen((0,data_table/* columnOf */.uV)(reference.table, name), (0,data_table/* columnOf */.uV)(evaluation.table, name)));
    const found = groupsOf(context, compared, withLabel);
    const { rowCount } = reference.table;
    return {
        reference: found.subarray(0, rowCount),
        evaluation: found.subarray(rowCount),
        columnCount: compared.length,
    };
}
/** The evaluation rows that the reference holds, too, with equal cells in these columns and the same label. */
function countShared(data, names) {
    const { rowCount } = data.reference.table;
    // Rows that differ in some of the columns differ in all of them.
    const coarser = groupsOfSome(data.evaluation, names);
    if (coarser && countKnown(coarser, rowCount) === 0)
        return 0;
    return countKnown(groupsOf(data, names, true), rowCount);
}
/** The rows from `first` on whose group has a row before it. */
function countKnown(groups, first) {
    const known = (0,group_rows/* countGroups */.eq)(groups.subarray(0, first));
    let count = 0;
    for (let row = first; row < groups.length; row++)
        if ((known[groups[row] ?? 0] ?? 0) > 0)
            count++;
    return count;
}
/** Groups that were made by some of these columns, without the label. */
function groupsOfSome(evaluation, names) {
    const asked = new Set(names);
    for (const [key, groups] of made.get(evaluation) ?? []) {
        const [withLabel, ...compared] = JSON.parse(key);
        if (!withLabel && compared.every((name) => asked.has(name)))
            return groups;
    }
    return undefined;
}
/** Three tests ask for the same groups. */
const made = new WeakMap();
function groupsOf(data, names, withLabel) {
    const { reference, evaluation } = data;
    const known = made.get(evaluation) ?? new Map();
    made.set(evaluation, known);
    const key = JSON.stringify([withLabel, ...names]);
    const before = known.get(key);
    if (before)
        return before;
    const groups = withLabel
        ? (0,group_rows/* splitGroups */.Dg)(groupsOf(data, names, false), numberLabels(reference, evaluation))
        : (0,group_rows/* groupRows */.fD)([reference, evaluation].map(({ table }) => names.map((name) => (0,data_table/* columnOf */.uV)(table, name))), [reference.table.rowCount, evaluation.table.rowCount]);
    known.set(key, groups);
    return groups;
}
/** A column that broke makes no rows alike that were not: it is a finding of its own. */
function hasFrozen(before, cells) {
    return cells.length > 0 && isConstant(cells) && !isConstant(before);
}
function isConstant(cells) {
    const first = cells.cell(0);
    return cells.every((cell) => cell === first);
}
/** How often each group occurs, in the order of their first rows. */
function groupSizes(groups) {
    const counts = (0,group_rows/* countGroups */.eq)(groups);
    const sizes = new Int32Array(counts.length);
    let groupCount = 0;
    for (let row = 0; row < groups.length; row++) {
        const group = groups[row] ?? 0;
        const count = counts[group] ?? 0;
        if (count > 0)
            sizes[groupCount++] = count;
        counts[group] = 0;
    }
    return sizes.subarray(0, groupCount);
}


/***/ }),

/***/ 56438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eq: () => (/* binding */ countGroups),
  Bn: () => (/* binding */ endOfGroups),
  fD: () => (/* binding */ groupRows),
  RG: () => (/* binding */ repeatsAmong),
  Dg: () => (/* binding */ splitGroups)
});

;// CONCATENATED MODULE: ./build/engine/checks/likely-repeats.js
/** The more bits for each row, the fewer rows share one by chance: one in sixteen here. */
const bitsPerRow = 16;
const wordBits = 32;
/**
 * The rows whose hash another row has as well, and by chance some others: two bits for each hash tell whether a row has it
 * and whether another one has, in a fraction of the memory of a hash table.
 */
function likelyRepeats({ high, low }) {
    let bitCount = wordBits;
    while (bitCount < bitsPerRow * high.length)
        bitCount *= 2;
    const [once, again] = [makeBits(bitCount), makeBits(bitCount)];
    const bitOf = (row) => {
        const mixed = Math.imul((high[row] ?? 0) ^ Math.imul(low[row] ?? 0, 0x85ebca6b), 0xc2b2ae35);
        return (mixed ^ (mixed >>> 15)) & (bitCount - 1);
    };
    for (let row = 0; row < high.length; row++) {
        const bit = bitOf(row);
        setBit(hasBit(once, bit) ? again : once, bit);
    }
    // The hashes may change from now on.
    const found = makeBits(high.length);
    let count = 0;
    for (let row = 0; row < high.length; row++) {
        if (!hasBit(again, bitOf(row)))
            continue;
        setBit(found, row);
        count++;
    }
    return { count, has: (row) => hasBit(found, row) };
}
function makeBits(count) {
    return new Int32Array(Math.ceil(count / wordBits));
}
function hasBit(bits, bit) {
    return ((bits[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
}
function setBit(bits, bit) {
    bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
}

;// CONCATENATED MODULE: ./build/engine/checks/number-rows.js
/**
 * Equal numbers for rows of equal hashes that are equal, from 0 in order of appearance: a hash table of the first rows of all
 * groups of several rows, at most half full. Rows that are not among `repeats` are alone.
 */
function numberRows({ high, low }, areEqual, repeats) {
    const groups = new Int32Array(high.length);
    let size = 16;
    while (size < 2 * repeats.count)
        size *= 2;
    const firstRows = new Int32Array(size).fill(-1);
    let groupCount = 0;
    for (let row = 0; row < high.length; row++) {
        if (!repeats.has(row)) {
            groups[row] = groupCount++;
            continue;
        }
        const a = high[row] ?? 0;
        const b = low[row] ?? 0;
        let slot = Math.imul(a ^ Math.imul(b, 0x85ebca6b), 0xc2b2ae35);
        slot = (slot ^ (slot >>> 15)) & (size - 1);
        let first = firstRows[slot] ?? -1;
        while (first >= 0 && !(high[first] === a && low[first] === b && areEqual(first, row))) {
            slot = (slot + 1) & (size - 1);
            first = firstRows[slot] ?? -1;
        }
        if (first < 0)
            firstRows[slot] = row;
        groups[row] = first < 0 ? groupCount++ : (groups[first] ?? 0);
    }
    return groups;
}

;// CONCATENATED MODULE: ./build/engine/checks/row-hashes.js
/** Keep a number, a text and a flag of the same spelling apart. */
const salts = { number: 0x243f6a88, string: 0x13198a2e, boolean: 0x03707344 };
const ofNull = 0x5bd1e995;
/**
 * Adds the cells of a column to the hashes of the rows from `first` on; `rows`: only those of these rows of the column. The
 * kind of the column does not matter.
 */
function addColumn(hashes, first, column, rows) {
    if (column.kind === 'numbers')
        addNumbers(hashes, first, column.values, column.strays, rows);
    else if (column.kind === 'categories')
        addCoded(hashes, first, column.codes, column.words, column.strays, rows);
    else
        addCoded(hashes, first, column.values, [false, true], column.strays, rows);
}
function addNumbers(hashes, first, values, strays, rows) {
    const { high, low } = hashes;
    const double = new Float64Array(1);
    const bits = new Int32Array(double.buffer);
    const end = rows ? rows.length : values.length;
    for (let place = 0; place < end; place++) {
        const row = rows ? (rows[place] ?? 0) : place;
        // 0 and −0 are equal.
        double[0] = (values[row] ?? NaN) + 0;
        if (Number.isNaN(double[0]))
            addOther(hashes, first + row, strays.get(row));
        else
            mixIn(high, low, first + row, (bits[0] ?? 0) ^ salts.number, bits[1] ?? 0);
    }
}
function addCoded(hashes, first, codes, cells, strays, rows) {
    const { high, low } = hashes;
    const [highs, lows] = [new Int32Array(cells.length), new Int32Array(cells.length)];
    for (let code = 0; code < cells.length; code++) {
        const [a, b] = hashCell(cells.at(code) ?? '');
        highs[code] = a;
        lows[code] = b;
    }
    const end = rows ? rows.length : codes.length;
    for (let place = 0; place < end; place++) {
        const row = rows ? (rows[place] ?? 0) : place;
        const code = codes[row] ?? -1;
        if (code < 0)
            addOther(hashes, first + row, strays.get(row));
        else
            mixIn(high, low, first + row, highs[code] ?? 0, lows[code] ?? 0);
    }
}
function addOther({ high, low }, row, stray) {
    const [a, b] = stray === undefined ? [ofNull, ofNull] : hashCell(stray);
    mixIn(high, low, row, a, b);
}
/** Source: MurmurHash3's mixing of 32 bits, once for each half; each half goes into the other, too. */
function mixIn(high, low, row, a, b) {
    const beside = low[row] ?? 0;
    let mixed = Math.imul(a, 0xcc9e2d51);
    mixed = (high[row] ?? 0) ^ Math.imul((mixed << 15) | (mixed >>> 17), 0x1b873593);
    mixed = Math.imul((mixed << 13) | (mixed >>> 19), 5) + beside;
    let other = Math.imul(b, 0x239b961b);
    other = beside ^ Math.imul((other << 16) | (other >>> 16), 0xab0e9789);
    high[row] = mixed;
    low[row] = Math.imul((other << 17) | (other >>> 15), 5) + mixed;
}
function hashCell(cell) {
    if (typeof cell === 'number') {
        const bits = new Int32Array(Float64Array.of(cell + 0).buffer);
        return [(bits[0] ?? 0) ^ salts.number, bits[1] ?? 0];
    }
    const text = String(cell);
    let [a, b] = [typeof cell === 'string' ? salts.string : salts.boolean, 0x9e3779b9];
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        a = Math.imul(a ^ code, 0x01000193);
        b = Math.imul(b ^ code, 0x27d4eb2f);
    }
    return [a ^ (a >>> 15), b ^ (b >>> 13) ^ text.length];
}

// EXTERNAL MODULE: ./build/engine/data/profile/sorted-numbers.js
var sorted_numbers = __webpack_require__(53918);
;// CONCATENATED MODULE: ./build/engine/checks/telling-columns.js

/** Columns with so many times as many combinations of values as there are rows tell nearly all rows that differ. */
const enough = 16;
/**
 * The places of the few columns that tell `rowCount` rows apart as well as all do, most likely, and of the others; those with
 * the most different values come first.
 */
function tellingColumns(columns, rowCount) {
    const order = columns
        .map((column, place) => ({ place, valueCount: mostValues(column) }))
        .sort((a, b) => b.valueCount - a.valueCount);
    let [count, combinations] = [0, 1];
    while (count < order.length && combinations < enough * rowCount)
        combinations *= order[count++]?.valueCount ?? 1;
    const places = order.map(({ place }) => place);
    return [places.slice(0, count), places.slice(count)];
}
/** How many different values it has, strays left out; of texts perhaps some more. */
function mostValues(column) {
    if (column.kind === 'numbers')
        return (0,sorted_numbers/* sortedNumbers */.UQ)(column).countDistinct();
    return column.kind === 'categories' ? column.words.length : 2;
}

;// CONCATENATED MODULE: ./build/engine/checks/group-rows.js




/**
 * Equal numbers for rows that are equal in every column, from 0 in order of appearance; the rows of the first table, then
 * those of the next, which has as many columns. Cells are equal by type and value, nulls equal each other. Rows are found
 * by a hash and then compared cell by cell. Most rows are alone, and a few columns of many values tell: the other columns
 * are looked at only where these are equal.
 */
function groupRows(tables, rowCounts) {
    const firsts = [];
    let rowCount = 0;
    for (const count of rowCounts) {
        firsts.push(rowCount);
        rowCount += count;
    }
    const hashes = { high: new Int32Array(rowCount), low: new Int32Array(rowCount) };
    const [first, others] = tellingColumns(tables[0] ?? [], rowCount);
    const add = (columns, rowsOf) => {
        for (const [table, ofTable] of tables.entries())
            for (const index of columns) {
                const column = ofTable[index];
                if (column)
                    addColumn(hashes, firsts[table] ?? 0, column, rowsOf?.[table]);
            }
    };
    add(first);
    const repeats = likelyRepeats(hashes);
    if (repeats.count > 0)
        add(others, rowsAmong(repeats, firsts, rowCounts));
    const tableOf = (row) => firsts.findLastIndex((first) => first <= row);
    const areEqual = (one, other) => {
        const [a, b] = [tableOf(one), tableOf(other)];
        const [left = [], right = []] = [tables[a], tables[b]];
        const [ofLeft, ofRight] = [one - (firsts[a] ?? 0), other - (firsts[b] ?? 0)];
        return left.every((column, index) => column.cell(ofLeft) === right[index]?.cell(ofRight));
    };
    return numberRows(hashes, areEqual, repeats);
}
/** Per table those of its rows, counted from its first one. */
function rowsAmong(repeats, firsts, rowCounts) {
    const rows = new Int32Array(repeats.count);
    let end = 0;
    return rowCounts.map((rowCount, table) => {
        const start = end;
        for (let row = 0; row < rowCount; row++)
            if (repeats.has((firsts[table] ?? 0) + row))
                rows[end++] = row;
        return rows.subarray(start, end);
    });
}
/** The groups parted by a number per row, −1 for none; from 0 in order of appearance. */
function splitGroups(groups, codes) {
    const counts = countGroups(groups);
    const count = groups.length - counts.reduce((alone, size) => alone + Number(size === 1), 0);
    return numberRows({ high: groups, low: codes }, (one, other) => groups[one] === groups[other] && codes[one] === codes[other], { count, has: (row) => counts[groups[row] ?? 0] !== 1 });
}
/** The rows that equal an earlier row, in ascending order. `groups`: numbers from 0. */
function repeatsAmong(groups) {
    const seen = new Uint8Array(endOfGroups(groups));
    const repeats = [];
    for (let row = 0; row < groups.length; row++) {
        const group = groups[row] ?? 0;
        if (seen[group] === 1)
            repeats.push(row);
        seen[group] = 1;
    }
    return repeats;
}
/** How often each group occurs, by its number. */
function countGroups(groups) {
    const counts = new Int32Array(endOfGroups(groups));
    for (let row = 0; row < groups.length; row++) {
        const group = groups[row] ?? 0;
        counts[group] = (counts[group] ?? 0) + 1;
    }
    return counts;
}
/** One more than the highest number of a group. */
function endOfGroups(groups) {
    let end = 0;
    for (let row = 0; row < groups.length; row++)
        end = Math.max(end, (groups[row] ?? 0) + 1);
    return end;
}


/***/ }),

/***/ 73944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ stressTests),
  V: () => (/* binding */ testsOf)
});

// EXTERNAL MODULE: ./build/domain/measures/index.js + 12 modules
var measures = __webpack_require__(57307);
// EXTERNAL MODULE: ./build/engine/data/columns/column.js + 1 modules
var column = __webpack_require__(52165);
// EXTERNAL MODULE: ./build/engine/data/profile/count-values.js
var count_values = __webpack_require__(57028);
// EXTERNAL MODULE: ./build/engine/contract/case-result.js
var case_result = __webpack_require__(92540);
// EXTERNAL MODULE: ./build/statistics/proportion-interval.js + 1 modules
var proportion_interval = __webpack_require__(43549);
;// CONCATENATED MODULE: ./build/engine/checks/rating/share-estimate.js

/** In a table of many columns a few counts occur again and again, and an exact interval takes hundreds of steps. */
const knownIntervals = new Map();
const mostKnown = 10_000;
/** A share of counted rows, by Clopper and Pearson. Throws RangeError without a row. */
function exactShare(proportion) {
    const { successes, total } = proportion;
    return estimate(proportion, (level) => {
        const key = `${successes} ${total} ${level}`;
        const known = knownIntervals.get(key);
        if (known)
            return known;
        const interval = (0,proportion_interval/* clopperPearsonInterval */.J)(proportion, level);
        if (knownIntervals.size === mostKnown)
            knownIntervals.clear();
        knownIntervals.set(key, interval);
        return interval;
    });
}
/** A share whose successes need not be whole, by Wilson. Throws RangeError without a row. */
function scoreShare(proportion) {
    return estimate(proportion, (level) => (0,proportion_interval/* wilsonInterval */.Y)(proportion, level));
}
function estimate({ successes, total }, intervalAt) {
    return { share: total > 0 ? successes / total : NaN, intervalAt, total };
}
/**
 * How much greater a share is here than there, from the intervals of both, as Newcombe's method 10 does with Wilson's.
 * With exact intervals it keeps its level where Newcombe's doesn't: of 100 rows here and 5,000 there, of which 0.1 % fail
 * in both, his lies above 0 about 25 times as often as the one-sided 0.05 % says (all outcomes summed with scipy), this
 * one less often than it says.
 * Source: G. Y. Zou and A. Donner, Statistics in Medicine 27 (2008) 1693–1702 (square-and-add, MOVER).
 */
function greaterThan(here, there) {
    const point = here.share - there.share;
    return {
        point,
        intervalAt: (level) => {
            const [a, b] = [here.intervalAt(level), there.intervalAt(level)];
            return {
                low: point - Math.hypot(here.share - a.low, b.high - there.share),
                high: point + Math.hypot(a.high - here.share, there.share - b.low),
            };
        },
        rows: Math.min(here.total, there.total),
    };
}

;// CONCATENATED MODULE: ./build/engine/checks/abnormal-inputs/abnormal-cells.js

function countCells(cells, rule) {
    const found = rule.find(cells);
    return { rule, failing: found.failing, found: shareOf(found) };
}
/** What is abnormal here is abnormal in the reference too, and the share of such cells there is what is expected. */
function sameRule(reference, find, facts = () => []) {
    return { find, expected: shareOf(find(reference)), facts };
}
function shareOf({ failing, total }) {
    return exactShare({ successes: failing.length, total });
}

// EXTERNAL MODULE: ./build/domain/metrics/task-groups.js
var task_groups = __webpack_require__(30447);
// EXTERNAL MODULE: ./build/engine/data/table.js
var data_table = __webpack_require__(87992);
// EXTERNAL MODULE: ./build/domain/words/shorten.js
var shorten = __webpack_require__(90474);
;// CONCATENATED MODULE: ./build/engine/contract/kind.js

/** Of a value in a message. */
const shownCharacters = 200;
/** A parameter of this kind with a default that the kind allows. */
function withDefault({ allowed, parse }, preset) {
    return {
        preset,
        allowed,
        read: (given, reading) => {
            const value = parse(given ?? preset, reading.sensitivity);
            if (value !== undefined)
                return value;
            refuse(reading, allowed, given ?? preset);
            const fallback = parse(preset, reading.sensitivity);
            if (fallback === undefined)
                throw new TypeError(`${reading.path} has a default that it can't have`);
            return fallback;
        },
    };
}
/** A parameter of this kind that may be missing. */
function optional({ allowed, parse }) {
    return {
        preset: null,
        allowed: `${allowed}, or null`,
        read: (given, reading) => {
            if (given === undefined || given === null)
                return undefined;
            const value = parse(given, reading.sensitivity);
            if (value === undefined)
                refuse(reading, allowed, given);
            return value;
        },
    };
}
/** Notes that the value is none of those allowed. */
function refuse({ path, problems }, allowed, given) {
    problems.push(`${path} must be ${allowed}, not ${(0,shorten/* shorten */.m)(JSON.stringify(given), shownCharacters)}`);
}
/** `Array.isArray` does not recognise readonly lists in a union. */
function isList(value) {
    return Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/engine/contract/thresholds.js


/** How much wider the margins are. The platform does not publish its numbers; these are ours. */
const widths = { less: 1.5, default: 1, more: 0.5 };
/** The thresholds of a less sensitive run are wider. */
function widen([warning, alert], sensitivity) {
    return [warning * widths[sensitivity], alert * widths[sensitivity]];
}
/** Rule R1: the severity of a value by how many thresholds it strictly exceeds. */
function severityAbove(value, [warning, alert]) {
    if (value > alert)
        return 'alert';
    return value > warning ? 'warning' : 'pass';
}
/** The thresholds as they were applied, in the unit of the case's impact; with its margin of error they tell how sure a severity is. */
function describeThresholds([warning, alert]) {
    return [(0,case_result/* record */.g1)(measures.m.warningThreshold, warning), (0,case_result/* record */.g1)(measures.m.alertThreshold, alert)];
}

;// CONCATENATED MODULE: ./build/engine/contract/bounds.js


/** Upper bounds `[warning, alert]`, wider for a less sensitive run. */
function bounds(warning, alert) {
    return withDefault(upperBounds, [warning, alert]);
}
/** The same, or `null` for the test's own. */
function optionalBounds() {
    return optional(upperBounds);
}
/**
 * Bounds on a metric's own value, `[warning, alert]`, or `null` when it is not judged. They are the user's own numbers,
 * so the sensitivity leaves them alone. Where a lower value is worse they fall (`[0.9, 0.8]`), otherwise they rise.
 */
function absoluteBounds(worseWhen) {
    return optional({
        allowed: `two numbers, [warning, alert], the second not ${worseWhen === 'lower' ? 'above' : 'below'} the first`,
        parse: (given) => {
            const pair = toPair(given);
            const [warning, alert] = pair ?? [0, 0];
            return (worseWhen === 'lower' ? alert <= warning : alert >= warning) ? pair : undefined;
        },
    });
}
/** Two numbers, or three as old versions had: low, medium, high, of which the middle one is dropped. */
const upperBounds = {
    allowed: 'two numbers, [warning, alert], the second not below the first',
    parse: (given, sensitivity) => {
        const pair = toPair(given);
        return pair && pair[0] <= pair[1] ? widen(pair, sensitivity) : undefined;
    },
};
function toPair(given) {
    if (!isList(given) || (given.length !== 2 && given.length !== 3))
        return undefined;
    const [warning, alert] = [given[0], given.at(-1)];
    return typeof warning === 'number' && typeof alert === 'number' ? [warning, alert] : undefined;
}

// EXTERNAL MODULE: ./build/engine/contract/read-shape.js
var read_shape = __webpack_require__(72808);
;// CONCATENATED MODULE: ./build/engine/contract/define-test.js

/** The test among others, whose parameters have other types. Its `run` rejects with TypeError for values that were not checked. */
function defineTest({ run, ...test }) {
    return {
        ...test,
        run: async (context, given) => {
            const problems = [];
            const { sensitivity } = context;
            const values = (0,read_shape/* readShape */._f)(test.params, given, { path: test.configKey, sensitivity, problems });
            if (problems.length > 0)
                throw new TypeError(problems.join('; '));
            return run(context, values);
        },
    };
}

;// CONCATENATED MODULE: ./build/engine/contract/parameter-kinds.js


/** A whole number of at least `min`. */
function count({ min = 0, default: preset }) {
    return withDefault(wholeNumber(min), preset);
}
/** The same, or `null` for no limit. */
function optionalCount({ min = 0 } = {}) {
    return optional(wholeNumber(min));
}
/** A number within `min`..`max`, both allowed. */
function amount({ min, max = Infinity, default: preset, }) {
    const range = max === Infinity ? `of at least ${min}` : `from ${min} to ${max}`;
    const parse = (given) => typeof given === 'number' && given >= min && given <= max ? given : undefined;
    return withDefault({ allowed: `a number ${range}`, parse }, preset);
}
function flag(preset) {
    const parse = (given) => (typeof given === 'boolean' ? given : undefined);
    return withDefault({ allowed: 'true or false', parse }, preset);
}
/** One of these texts, the first by default. */
function choice(first, ...others) {
    const choices = [first, ...others];
    const allowed = choices.map((one) => JSON.stringify(one)).join(' or ');
    return withDefault({ allowed, parse: (given) => choices.find((one) => one === given) }, first);
}
/**
 * Names of columns, none by default. `known`: every name that would mean something to the test, which by default are
 * the columns of the reference: a misspelt one would leave its column in unnoticed.
 */
function columns(known = ({ reference }) => reference.table.names) {
    const parse = (given) => isList(given) && given.every((item) => typeof item === 'string') ? new Set(given) : undefined;
    return { ...withDefault({ allowed: 'a list of column names', parse }, []), columns: known };
}
/** Parameters within one, such as `numeric_feature_params`. */
function group(shape) {
    const preset = (0,read_shape/* defaultsOf */.Gf)(shape);
    const allowed = `an object such as ${JSON.stringify(preset)}`;
    return {
        preset,
        allowed,
        within: shape,
        read: (given, reading) => {
            const isGiven = given !== undefined && given !== null;
            if (isGiven && !(0,read_shape/* isJsonObject */.OW)(given))
                refuse(reading, allowed, given);
            const inner = (0,read_shape/* isJsonObject */.OW)(given) ? given : {};
            reading.problems.push(...(0,read_shape/* findUnknown */.IX)(inner, Object.keys(shape), reading.path));
            return (0,read_shape/* readShape */._f)(shape, inner, reading);
        },
    };
}
function wholeNumber(min) {
    return {
        allowed: `a whole number of at least ${min}`,
        parse: (given) => typeof given === 'number' && Number.isSafeInteger(given) && given >= min ? given : undefined,
    };
}

;// CONCATENATED MODULE: ./build/engine/checks/rating/effect.js

/** Below this many rows that matter a case is a skip, never a finding. */
const leastRows = 20;
/** A rate needs so many rows of each outcome. */
const leastOfOutcome = 5;
/**
 * How much greater the share is here than there, on other rows: of counted rows by exact intervals, of a share whose
 * successes are not whole by Wilson's. Throws RangeError without a row.
 */
function greaterShare(here, there) {
    const areCounted = [here, there].every(({ successes }) => Number.isInteger(successes));
    const estimate = areCounted ? exactShare : scoreShare;
    return greaterThan(estimate(here), estimate(there));
}
/** The same effect beyond what was to be expected anyway. */
function beyond({ point, intervalAt, rows }, expected) {
    return {
        point: point - expected,
        intervalAt: (level) => {
            const { low, high } = intervalAt(level);
            return { low: low - expected, high: high - expected };
        },
        rows,
    };
}
/** The same effect in another unit, which is above 0. */
function divideBy({ point, intervalAt, rows }, unit) {
    if (unit === 1)
        return { point, intervalAt, rows };
    return {
        point: point / unit,
        intervalAt: (level) => {
            const { low, high } = intervalAt(level);
            return { low: low / unit, high: high / unit };
        },
        rows,
    };
}

// EXTERNAL MODULE: ./build/domain/vocabulary.js
var vocabulary = __webpack_require__(50669);
// EXTERNAL MODULE: ./build/domain/metrics/regression-metrics.js
var regression_metrics = __webpack_require__(48942);
// EXTERNAL MODULE: ./build/domain/metrics/accuracy.js
var accuracy = __webpack_require__(56278);
;// CONCATENATED MODULE: ./build/engine/metrics/impact-metric.js



/** The metric by which a disturbance is weighed. Throws RangeError for a task the engine has no metric for. */
function impactMetric(task) {
    const metric = [accuracy/* accuracy */.y, accuracy/* multiclassAccuracy */.T].find(({ tasks }) => tasks.includes(task));
    if (!metric)
        throw new RangeError(`The engine has no impact metric for ${task}.`);
    return metric;
}
/** Its name for any task: that of the mean absolute error where numbers are predicted. */
function impactName(task) {
    return (0,task_groups/* predictsValues */.Ji)(task) ? regression_metrics/* meanAbsoluteError */.Xv.name : impactMetric(task).name;
}

// EXTERNAL MODULE: ./build/domain/words/settling-rows.js
var settling_rows = __webpack_require__(47157);
;// CONCATENATED MODULE: ./build/engine/checks/rating/rate-family.js




/** One-sided: how often one test may call anything of a run beyond a threshold that is exactly reached, by chance. */
const familyAlpha = 0.005;
/**
 * Rates the effects that one test found on one run: beyond a threshold is what lies beyond it with its whole interval,
 * at a level corrected for the number of effects (Bonferroni), so that a table of 200 columns is no more likely to be
 * red than one of six. In the order given. `lookedAt`: how many there were, where the effects are the ones that stood
 * out among them.
 */
function rateFamily(effects, thresholds, lookedAt = effects.length) {
    const level = levelOfFamily(lookedAt);
    return effects.map((effect) => rate(effect, thresholds, level));
}
/** The only effect of its test. */
function rateAlone(effect, thresholds) {
    return rate(effect, thresholds, levelOfFamily(1));
}
/** Two-sided, of each interval of a family. */
function levelOfFamily(familySize) {
    return 1 - (2 * familyAlpha) / Math.max(1, familySize);
}
function rate(effect, thresholds, level) {
    const interval = effect.intervalAt(level);
    const severity = severityAbove(interval.low, thresholds);
    const isUncertain = severityAbove(effect.point, thresholds) !== severity;
    const [warning, alert] = thresholds;
    const missed = severity === 'pass' ? warning : alert;
    const settlingRows = isUncertain ? rowsToSettle(effect, interval, missed) : undefined;
    return { severity, interval, level, thresholds, isUncertain, settlingRows, rows: effect.rows };
}
/** The rows at which an interval of this kind would end at the threshold; it narrows with their root. */
function rowsToSettle({ point, rows }, { low }, threshold) {
    const needed = rows * ((point - low) / (point - threshold)) ** 2;
    if (!Number.isFinite(needed))
        return undefined;
    const unit = 10 ** Math.max(0, Math.floor(Math.log10(needed)) - 1);
    return Math.max(rows + 1, Math.ceil(needed / unit) * unit);
}
/** What the reader must know to believe a rating, in the unit of the effect. */
function describeRating(rating) {
    const { interval, level, thresholds, isUncertain } = rating;
    const [warning, alert] = thresholds;
    return [
        (0,case_result/* record */.g1)(measures.m.marginOfError, (interval.high - interval.low) / 2),
        (0,case_result/* record */.g1)(measures.m.atLeast, interval.low),
        (0,case_result/* record */.g1)(measures.m.atMost, interval.high),
        (0,case_result/* record */.g1)(measures.m.confidenceLevel, level),
        (0,case_result/* record */.g1)(measures.m.warningThreshold, warning),
        ...(alert < Infinity ? [(0,case_result/* record */.g1)(measures.m.alertThreshold, alert)] : []),
        ...(isUncertain ? [describeUncertain(rating)] : []),
    ];
}
/** The mark of a rating that is uncertain. */
function describeUncertain(rating) {
    return (0,case_result/* record */.g1)(measures.m.uncertain, tellUncertain(rating));
}
function tellUncertain(rating) {
    const what = rating.severity === 'pass' ? 'a warning' : 'an alert';
    const settling = (0,settling_rows/* tellSettlingRows */.L)(rating);
    return `it may be ${what}, and may be chance${settling && `; ${settling}`}`;
}

;// CONCATENATED MODULE: ./build/engine/stats/round-off.js
/**
 * 12 decimals, so that the arithmetic's own noise never crosses a strict threshold: 0.8 − 0.6 becomes 0.2, not
 * 0.20000000000000007.
 */
function roundOff(value) {
    return Math.round(value * 1e12) / 1e12;
}

;// CONCATENATED MODULE: ./build/engine/contract/worst-severity.js

/** `pass` of none. */
function worstSeverity(given) {
    return vocabulary/* severities */.gO.findLast((severity) => given.includes(severity)) ?? 'pass';
}

;// CONCATENATED MODULE: ./build/engine/checks/abnormal-inputs/describe-case.js






const shownRows = 20;
const shownValues = 10;
/**
 * The case of one column. Its severity, its headline number and what is told of its certainty are of the worse answer.
 * `refused`: on so many of its failing rows the model fails for this cell. However few they are, that is no chance, and
 * a warning: the alert is that of `model_failures`.
 */
function describeCase(column, loss, refused) {
    const { name, failing, excess, rating } = column;
    const worse = loss && rank(loss.rating) > rank(rating) ? loss : undefined;
    const governing = worse ? worse.rating : rating;
    const shares = describeShare(column);
    const costs = loss ? describeLoss(loss, worse ? measures.m.performanceChange : measures.m.performanceChangeAside) : [];
    return {
        features: [name],
        outcome: {
            kind: 'measured',
            severity: worstSeverity([governing.severity, refused > 0 ? 'warning' : 'pass']),
        },
        impact: roundOff(worse ? worse.shortfall.effect.point : excess),
        ...(failing.length > 0 && { rows: failing }),
        measurements: [
            ...(worse ? [...costs, ...shares] : [...shares, ...costs]),
            ...(refused > 0 ? [(0,case_result/* record */.g1)(measures.m.failingRowsWithoutAnAnswer, refused)] : []),
            ...describeRating(governing),
        ],
    };
}
function rank({ severity }) {
    return vocabulary/* severities */.gO.indexOf(severity);
}
function describeShare({ cells, rule, failing, found, excess }) {
    const abnormal = failing.map((row) => cells.cell(row));
    const examples = failing.length === 0
        ? []
        : [
            (0,case_result/* record */.g1)(measures.m.failingRowIndices, failing.slice(0, shownRows)),
            (0,case_result/* record */.g1)(measures.m.failingValues, commonest(abnormal).slice(0, shownValues)),
        ];
    return [
        (0,case_result/* record */.g1)(measures.m.excessShareOfFailingRows, roundOff(excess)),
        (0,case_result/* record */.g1)(measures.m.failingRows, failing.length),
        (0,case_result/* record */.g1)(measures.m.shareOfFailingRows, found.share),
        (0,case_result/* record */.g1)(measures.m.expectedShareOfFailingRows, rule.expected.share),
        (0,case_result/* record */.g1)(measures.m.evaluationSampleSize, found.total),
        (0,case_result/* record */.g1)(measures.m.referenceSampleSize, rule.expected.total),
        ...examples,
        ...rule.facts(abnormal),
    ];
}
function describeLoss({ metric, shortfall }, headline) {
    const { effect, value, expected } = shortfall;
    return [
        (0,case_result/* record */.g1)(headline, roundOff(effect.point)),
        (0,case_result/* record */.g1)(measures.m.metric, metric),
        (0,case_result/* record */.g1)(measures.m.expectedValue, expected),
        (0,case_result/* record */.g1)(measures.m.failingRowsValue, value),
    ];
}
/** The values as texts, the most frequent first, and else in order of appearance. */
function commonest(cells) {
    const counts = new Map();
    for (const cell of cells)
        counts.set(String(cell), (counts.get(String(cell)) ?? 0) + 1);
    return [...counts].sort(([, a], [, b]) => b - a).map(([value]) => value);
}

// EXTERNAL MODULE: ./build/domain/metrics/predictions.js
var metrics_predictions = __webpack_require__(80957);
;// CONCATENATED MODULE: ./build/engine/checks/answers-of.js

/** Every test asks about the same predictions, and most of them once a column. */
const knownAnswers = new WeakMap();
/** Of all rows, worked out once for all who ask; class −1 where the model failed. */
function answersOf(predictions) {
    const known = knownAnswers.get(predictions);
    if (known)
        return known;
    const { rowCount, classCount, probabilities } = predictions;
    const classes = new Int32Array(rowCount);
    const confidences = new Float64Array(rowCount);
    for (let row = 0; row < rowCount; row++) {
        const answer = (0,metrics_predictions/* predictedClass */.Bc)(predictions, row);
        classes[row] = answer;
        confidences[row] = probabilities[row * classCount + answer] ?? 0;
    }
    const answers = { classes, confidences };
    knownAnswers.set(predictions, answers);
    return answers;
}

;// CONCATENATED MODULE: ./build/engine/checks/expected-accuracy.js




const mostBins = 10;
/** A bin of so many rows knows its accuracy to ±0.14 at 95 % and at the worst; with fewer there are fewer bins. */
const leastBinRows = 50;
/**
 * Learns from labelled rows (−1 is a row without a label) how much a model's confidence is worth: bins of equal mass by
 * the probability of its answer, each class that it answers apart, since a model that overrates one class underrates
 * another. A class answered on fewer than 20 rows is rated with all others together. `undefined` with fewer than 20
 * labelled rows.
 */
function learnCalibration(predictions, labels, rows) {
    const labelled = rows.filter((row) => (labels[row] ?? -1) >= 0);
    if (labelled.length < leastRows)
        return undefined;
    const answers = answersOf(predictions);
    const all = binRows(answers, labels, labelled);
    const byClass = new Map();
    for (const row of labelled) {
        const answer = answers.classes[row] ?? 0;
        const same = byClass.get(answer);
        if (same)
            same.push(row);
        else
            byClass.set(answer, [row]);
    }
    const strata = new Map();
    for (const [answer, same] of byClass) {
        if (same.length >= leastRows)
            strata.set(answer, binRows(answers, labels, same));
    }
    return {
        expect: (others, asked) => {
            const { classes, confidences } = answersOf(others);
            return expectRight(asked.map((row) => {
                const { bins, binOf } = strata.get(classes[row] ?? 0) ?? all;
                return bins[binOf(confidences[row] ?? 0)];
            }));
        },
    };
}
/** `undefined` with fewer than `minRows` of the rows labelled. */
function accuracyShortfall(predictions, labels, rows, calibration, minRows = leastRows) {
    const labelled = rows.filter((row) => (labels[row] ?? -1) >= 0);
    if (labelled.length < Math.max(minRows, leastRows))
        return undefined;
    const wrong = labelled.filter((row) => (0,metrics_predictions/* predictedClass */.Bc)(predictions, row) !== labels[row]).length;
    const { successes, total } = calibration.expect(predictions, labelled);
    return {
        effect: greaterThan(exactShare({ successes: wrong, total: labelled.length }), scoreShare({ successes: total - successes, total })),
        value: 1 - wrong / labelled.length,
        expected: successes / total,
    };
}
function binRows({ classes, confidences }, labels, rows) {
    const sorted = Float64Array.from(rows, (row) => confidences[row] ?? 0).sort();
    const wanted = Math.min(mostBins, Math.max(1, Math.floor(rows.length / leastBinRows)));
    const starts = [];
    for (let bin = 1; bin < wanted; bin++) {
        const start = sorted[Math.floor((bin * rows.length) / wanted)] ?? 1;
        // Equal confidences stay together, so that no bin is empty.
        if (start > (starts.at(-1) ?? sorted[0] ?? 0))
            starts.push(start);
    }
    const binOf = (confidence) => {
        let bin = 0;
        while (confidence >= (starts[bin] ?? Infinity))
            bin++;
        return bin;
    };
    const bins = Array.from({ length: starts.length + 1 }, () => ({ rows: 0, right: 0 }));
    for (const row of rows) {
        const bin = bins[binOf(confidences[row] ?? 0)];
        if (!bin)
            continue;
        bin.rows++;
        if (classes[row] === labels[row])
            bin.right++;
    }
    return { bins, binOf };
}
/** The mean of the bins' shares, Σ w·p, varies about as a share of 1 / Σ(w²/n) rows does. */
function expectRight(bins) {
    const uses = new Map();
    for (const bin of bins)
        if (bin)
            uses.set(bin, (uses.get(bin) ?? 0) + 1);
    let [share, spread] = [0, 0];
    for (const [{ rows, right }, count] of uses) {
        const weight = count / bins.length;
        share += (weight * right) / rows;
        spread += (weight * weight) / rows;
    }
    if (!(spread > 0))
        throw new RangeError('At least one row is needed.');
    const total = 1 / spread;
    return { successes: Math.min(total, share * total), total };
}

// EXTERNAL MODULE: ./build/comparison/answered-values.js
var answered_values = __webpack_require__(46576);
// EXTERNAL MODULE: ./build/comparison/answered-rows.js
var answered_rows = __webpack_require__(45623);
// EXTERNAL MODULE: ./build/engine/data/dataset.js
var dataset = __webpack_require__(44628);
// EXTERNAL MODULE: ./build/engine/checks/why-no-model.js
var why_no_model = __webpack_require__(55455);
;// CONCATENATED MODULE: ./build/engine/checks/labelled-predictions.js





/** Labels and predictions of a whole dataset. A row on which the model failed counts as one without a label. */
async function labelledPredictions(context, which) {
    const labels = (0,dataset/* classIdsOf */.U)(context[which]);
    if (!labels)
        return noLabels(which);
    const predictions = await context.predictions(which);
    if (!predictions)
        return { kind: 'missing', reason: (0,why_no_model/* whyNoPredictions */.Ed)(context) };
    return {
        kind: 'ready',
        predictions: (0,metrics_predictions/* asClasses */.XQ)(predictions),
        labels: withoutRows(labels, -1, context.failures[which]?.rows),
    };
}
/** The same where the task is to predict a number. */
async function labelledValues(context, which) {
    const labels = (0,dataset/* numbersOf */.c)(context[which]);
    if (!labels)
        return noLabels(which);
    const predictions = await context.predictions(which);
    if (!predictions)
        return { kind: 'missing', reason: (0,why_no_model/* whyNoPredictions */.Ed)(context) };
    return {
        kind: 'ready',
        values: (0,metrics_predictions/* asValues */.XS)(predictions).values,
        labels: withoutRows(labels, NaN, context.failures[which]?.rows),
    };
}
/** The labelled rows with what the model says of them, whatever the task; or why there are none. */
async function answeredRows(context, which, kind) {
    if (kind === 'values') {
        const data = await labelledValues(context, which);
        return data.kind === 'missing' ? data : (0,answered_values/* valueAnswersOf */.Y)(data.labels, data.values);
    }
    const data = await labelledPredictions(context, which);
    return data.kind === 'missing' ? data : (0,answered_rows/* answersOf */.Bw)(data.predictions, data.labels);
}
function noLabels(which) {
    return { kind: 'missing', reason: `the ${which} data have no labels` };
}
function withoutRows(labels, none, rows = []) {
    if (rows.length === 0)
        return labels;
    const others = labels.slice();
    for (const row of rows)
        others[row] = none;
    return others;
}

// EXTERNAL MODULE: ./build/domain/metrics/target.js
var metrics_target = __webpack_require__(86410);
// EXTERNAL MODULE: ./build/statistics/mean-difference.js + 1 modules
var mean_difference = __webpack_require__(19627);
;// CONCATENATED MODULE: ./build/engine/checks/abnormal-inputs/error-meter.js





/** With so many other rows that have a label, the evaluation data are their own yardstick. */
const leastOthers = 100;
/**
 * How much larger the mean absolute error is on the failing rows than on the other rows of the evaluation data, as a part
 * of the span of the reference's labels, by Welch's t. Where there are too few others, the reference takes their place.
 * `undefined` without labels or predictions.
 */
async function errorMeter(context) {
    const evaluation = await labelledValues(context, 'evaluation');
    const reference = await labelledValues(context, 'reference');
    const span = (0,metrics_target/* spanOf */.ee)((0,dataset/* numbersOf */.c)(context.reference) ?? new Float64Array());
    if (evaluation.kind === 'missing' || !(span > 0))
        return undefined;
    const all = absoluteErrors(evaluation);
    const known = reference.kind === 'missing' ? [] : absoluteErrors(reference).filter(isKnown);
    return (failing, minRows) => {
        const failed = new Set(failing);
        const here = all.filter((error, row) => failed.has(row) && isKnown(error));
        const others = all.filter((error, row) => !failed.has(row) && isKnown(error));
        const there = others.length >= leastOthers ? others : known;
        if (here.length < Math.max(minRows, leastRows) || there.length < leastRows)
            return undefined;
        const [found, expected] = [(0,mean_difference/* sampleMean */.ux)(here), (0,mean_difference/* sampleMean */.ux)(there)];
        const difference = (0,mean_difference/* welchDifference */.jw)(found, expected);
        return {
            effect: {
                point: difference.difference / span,
                intervalAt: (level) => {
                    const { low, high } = (0,mean_difference/* meanInterval */.VO)(difference, level);
                    return { low: low / span, high: high / span };
                },
                rows: here.length,
            },
            value: found.mean,
            expected: expected.mean,
        };
    };
}
function absoluteErrors({ labels, values }) {
    return labels.map((label, row) => Math.abs((values[row] ?? NaN) - label));
}
function isKnown(error) {
    return !Number.isNaN(error);
}

;// CONCATENATED MODULE: ./build/engine/checks/abnormal-inputs/measure-impact.js




/** With so many other rows that have a label, the evaluation data say themselves what the confidence is worth. */
const measure_impact_leastOthers = 100;
/**
 * The yardstick of the failing rows is how often the model is right on the other rows of the evaluation data when it
 * gives the same answer as confidently. So a model that is worse on all of them, or a reference that it was trained on,
 * is not held against the failing rows. Where there are too few others, the reference takes their place. `undefined`
 * without labels or predictions.
 */
async function impactMeter(context) {
    if ((0,task_groups/* predictsValues */.Ji)(context.task))
        return errorMeter(context);
    const evaluation = await labelledPredictions(context, 'evaluation');
    if (evaluation.kind === 'missing')
        return undefined;
    const { predictions, labels } = evaluation;
    const reference = await labelledPredictions(context, 'reference');
    return (failing, minRows) => {
        const failed = new Uint8Array(labels.length);
        for (const row of failing)
            failed[row] = 1;
        const others = [];
        labels.forEach((label, row) => {
            if (label >= 0 && failed[row] === 0)
                others.push(row);
        });
        const calibration = others.length >= measure_impact_leastOthers ? learnCalibration(predictions, labels, others) : calibrationOf(reference);
        return calibration && accuracyShortfall(predictions, labels, failing, calibration, minRows);
    };
}
function calibrationOf(data) {
    return data.kind === 'missing'
        ? undefined
        : learnCalibration(data.predictions, data.labels, [...data.labels.keys()]);
}

;// CONCATENATED MODULE: ./build/engine/checks/abnormal-inputs/rate-columns.js






/** One case per column, in their order. Throws ModelError when the model fails on the evaluation data. */
async function rateColumns(context, columns, { share, impact, minRows }) {
    const worst = rateShares(columns, share);
    const meter = worst.some(isFrequent) ? await impactMeter(context) : undefined;
    const measured = worst.map((one) => (isFrequent(one) ? meter?.(one.failing, minRows) : undefined));
    const shortfalls = measured.filter((shortfall) => shortfall !== undefined);
    const ratings = rateFamily(shortfalls.map(({ effect }) => effect), impact);
    const metric = impactName(context.task);
    return worst.map((one, index) => {
        const shortfall = measured[index];
        const rating = shortfall && ratings[shortfalls.indexOf(shortfall)];
        const loss = shortfall && rating && { metric, shortfall, rating };
        return describeCase(one, loss, countRefused(one, context.failures.evaluation));
    });
}
/** On how many of the failing rows the model fails for the cell in this column. */
function countRefused({ name, cells, failing }, failures) {
    const cause = failures?.cause;
    if (cause?.kind !== 'cell' || cause.column !== name)
        return 0;
    const failed = new Set(failures?.rows);
    return failing.filter((row) => failed.has(row) && cells.cell(row) === cause.cell).length;
}
function rateShares(columns, thresholds) {
    const all = columns.flatMap(({ name, cells, degrees }) => degrees.map((degree) => ({
        name,
        cells,
        ...degree,
        effect: greaterThan(degree.found, degree.rule.expected),
    })));
    const ratings = rateFamily(all.map(({ effect }) => effect), thresholds);
    const worst = new Map();
    for (const [index, { effect, ...column }] of all.entries()) {
        const rating = ratings[index];
        if (!rating)
            continue;
        const rated = { ...column, excess: effect.point, rating };
        const before = worst.get(column.name);
        if (!before || badness(rated) > badness(before))
            worst.set(column.name, rated);
    }
    return [...worst.values()];
}
function badness(column) {
    return vocabulary/* severities */.gO.indexOf(column.rating.severity) + (isFrequent(column) ? 0.5 : 0);
}
/** Surely more frequent than expected. */
function isFrequent({ rating }) {
    return rating.interval.low > 0;
}

;// CONCATENATED MODULE: ./build/engine/checks/abnormal-inputs/abnormal-input-test.js










const commonParams = ([warning, alert]) => ({
    share_thresholds: bounds(warning, alert),
    exclude_columns: columns(),
    performance_change_config: group({
        performance_thresholds: bounds(0.03, 0.1),
        min_num_samples: count({ default: leastRows }),
    }),
});
/**
 * A test with one case per column, on two questions. Is the share of abnormal cells greater than the reference lets
 * expect, by more than a threshold? This needs neither model nor labels. And where it is surely greater: is the model
 * right less often on those rows than its answers to them promise? Abnormal rows that are no more frequent than in the
 * reference are a subset like any other, and what they cost is told by the tests of subsets. Each question is a family
 * of its own; the severity, and the headline, are of the worse answer.
 */
function abnormalInputTest(input) {
    const { key, title, description, learn, noColumn } = input;
    const run = async (context, params) => {
        const { reference, evaluation, features, leftOut } = context;
        const { exclude_columns: excluded, performance_change_config: change } = params;
        const thresholds = {
            share: params.share_thresholds,
            impact: change.performance_thresholds,
            minRows: change.min_num_samples,
        };
        const skips = [];
        const columns = [];
        for (const feature of [...features, ...leftOut.map(asFeature)].filter(({ name }) => !excluded.has(name))) {
            const cells = (0,data_table/* columnOf */.uV)(evaluation.table, feature.name);
            const pair = { reference: (0,data_table/* columnOf */.uV)(reference.table, feature.name), evaluation: cells };
            const degrees = learn(feature, pair, params).map((rule) => countCells(cells, rule));
            const [first] = degrees;
            if (!first)
                continue;
            const shortage = describeShortage(first.found.total, first.rule.expected.total);
            if (shortage)
                skips.push((0,case_result/* tooFewRows */.IH)(shortage, [feature.name]));
            else
                columns.push({ name: feature.name, cells, degrees });
        }
        const rated = [...(await rateColumns(context, columns, thresholds)), ...skips];
        return rated.length > 0 ? rated : [(0,case_result/* skipped */.hT)(noColumn)];
    };
    return defineTest({
        title,
        description,
        testType: key,
        configKey: key,
        category: 'abnormal-inputs',
        modalities: ['tabular', 'text'],
        tasks: task_groups/* testedTasks */.mD,
        runsByDefault: true,
        params: (0,read_shape/* joinShapes */.n2)(input.params, commonParams(input.shareThresholds)),
        run,
    });
}
/** Of ids, running numbers and dates no value is unusual, but a missing one is, or one of another kind. */
function asFeature({ name }) {
    return { name, kind: 'categorical', isUnique: true, allowsUnseenValues: true };
}
function describeShortage(evaluation, reference) {
    const [rows, where] = evaluation < leastRows ? [evaluation, 'evaluation'] : [reference, 'reference'];
    if (rows >= leastRows)
        return undefined;
    return `the ${where} data have ${rows} ${rows === 1 ? 'value' : 'values'} to judge, and at least ${leastRows} are needed`;
}

// EXTERNAL MODULE: ./build/engine/checks/abnormal-inputs/cell-kind.js
var cell_kind = __webpack_require__(57053);
;// CONCATENATED MODULE: ./build/engine/checks/abnormal-inputs/feature-type-check.js







/** A kind with a smaller share of a reference column's values is none of the column's own. */
const leastUsualShare = 0.05;
/**
 * The share of values of another kind (text, number, true or false, date) than the reference's against the reference's
 * own share of such values. A column may have several kinds of its own, as product codes do. A sure excess beyond one
 * value in a thousand is a warning, one in fifty an alert: values of another kind make most models raise, and some
 * guess.
 */
const featureTypeCheck = abnormalInputTest({
    key: 'feature_type_check',
    title: 'Feature Type Check',
    description: 'Finds values of another kind than the reference data have, such as text among numbers; catches a changed export.',
    shareThresholds: [0.001, 0.02],
    params: {},
    learn: (_feature, { reference }) => {
        const counts = (0,cell_kind/* countKinds */.xb)(reference);
        const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
        if (total === 0)
            return [];
        const usual = new Set();
        for (const [kind, count] of counts)
            if (count >= leastUsualShare * total)
                usual.add(kind);
        return [
            sameRule(reference, (cells) => ({ failing: (0,cell_kind/* findOtherKinds */.Rb)(cells, usual), total: (0,count_values/* countValues */.I)(cells) }), (abnormal) => [
                (0,case_result/* record */.g1)(measures.m.usualKindsOfValues, [...usual]),
                (0,case_result/* record */.g1)(measures.m.kindsOfFailingValues, [...(0,cell_kind/* countKinds */.xb)((0,column/* toColumn */._T)(abnormal)).keys()]),
            ]),
        ];
    },
    noColumn: 'no column has a value in the reference data',
});

;// CONCATENATED MODULE: ./build/engine/checks/abnormal-inputs/null-check.js



/**
 * The share of nulls in each column against that in the reference, whether it had nulls or none. A warning from one
 * row in a hundred more, since a join that lost a few rows is seldom worse; an alert from one in ten.
 */
const nullCheck = abnormalInputTest({
    key: 'null_check',
    title: 'Null Check',
    description: 'Compares the share of nulls in each column with the reference data; catches a broken upstream join.',
    shareThresholds: [0.01, 0.1],
    params: {},
    learn: (_feature, { reference }) => [
        sameRule(reference, (cells) => ({ failing: (0,count_values/* findNulls */.Y)(cells), total: cells.length })),
    ],
    noColumn: 'there is no column',
});

;// CONCATENATED MODULE: ./build/engine/contract/is-ascending.js
/** Each number above the one before, as running numbers and times are: later data lie beyond them by nature. */
function isAscending(cells) {
    let previous = -Infinity;
    for (const cell of cells) {
        if (typeof cell !== 'number')
            continue;
        if (cell <= previous)
            return false;
        previous = cell;
    }
    return true;
}

// EXTERNAL MODULE: ./build/engine/data/profile/sorted-numbers.js
var sorted_numbers = __webpack_require__(53918);
// EXTERNAL MODULE: ./build/statistics/bisect.js
var bisect = __webpack_require__(9542);
// EXTERNAL MODULE: ./build/engine/stats/quantile.js
var quantile = __webpack_require__(83202);
;// CONCATENATED MODULE: ./build/engine/checks/abnormal-inputs/normal-range.js



/** On either side at most this share of the reference is outside, however heavy its tail. */
const tailShare = 0.005;
/**
 * Mean ± `multiplier` standard deviations of the numbers between the 0.5 % and the 99.5 % quantile of a reference
 * column, and never narrower than those. The standard deviation alone is no yardstick: one 1e9 that slipped into the
 * reference would widen it so far that nothing is outside, and of a log-normal column some 2 % are outside of three by
 * nature. Infinities don't count. `undefined` when no two numbers differ, so that nothing says what is far away.
 */
function learnRange(reference, multiplier) {
    const sorted = (0,sorted_numbers/* sortedFinite */.ni)(reference);
    const [least, most] = [sorted.at(0), sorted.at(-1)];
    if (least === undefined || most === undefined || least === most)
        return undefined;
    const [low, high] = [(0,quantile/* quantile */.Y)(sorted, tailShare), (0,quantile/* quantile */.Y)(sorted, 1 - tailShare)];
    const inner = sorted.slice((0,bisect/* countBelow */.B)(sorted.steps, low), (0,bisect/* countUpTo */.M)(sorted.steps, high));
    const mean = sumOf(inner) / inner.length;
    const squares = sumOf(inner, mean);
    const variance = squares / inner.length;
    const reach = multiplier * Math.sqrt(variance);
    // Squares of numbers near the largest double overflow.
    if (!Number.isFinite(mean + reach))
        return { low, high };
    return { low: Math.min(low, mean - reach), high: Math.max(high, mean + reach) };
}
/**
 * Of the numbers, or of the squares of their distances from `mean`. Added one by one, since a product would round another way
 * than a sum.
 */
function sumOf({ steps, ends }, mean) {
    let [sum, at] = [0, 0];
    for (let step = 0; step < steps.length; step++) {
        const value = steps[step] ?? 0;
        const added = mean === undefined ? value : (value - mean) ** 2;
        for (const end = ends ? (ends[step] ?? 0) : step + 1; at < end; at++)
            sum += added;
    }
    return sum;
}

;// CONCATENATED MODULE: ./build/engine/checks/abnormal-inputs/numeric-outlier.js








/**
 * The share of numbers outside the reference's normal range (`learnRange`) against the reference's own share outside:
 * a heavy tail has its share in both. And the same with a range three times as wide, where the reference has hardly a
 * number, so that fewer tell. Any excess beyond one row in a thousand that is sure is a warning, since a placeholder or
 * a unit that slipped into a few rows is a defect at any share; an alert is one row in twenty.
 */
const numericOutlier = abnormalInputTest({
    key: 'numeric_outlier',
    title: 'Numeric Outliers',
    description: 'Compares the share of numbers far outside the usual range with the reference data; catches wrong units and placeholders such as 9999.',
    shareThresholds: [0.001, 0.05],
    params: { bound_multiplier: amount({ min: 0, default: 3 }) },
    learn: ({ kind, isUnique }, { reference }, own) => {
        if (kind !== 'numeric' || isUnique || isAscending(reference))
            return [];
        const range = learnRange(reference, own.bound_multiplier);
        return range ? [outside(range, reference), outside(numeric_outlier_widen(range), reference)] : [];
    },
    noColumn: 'there is no numeric column with a range to leave (ids and running numbers have none)',
});
function outside({ low, high }, reference) {
    return sameRule(reference, (cells) => findOutside(cells, low, high), () => [(0,case_result/* record */.g1)(measures.m.lowerBound, low), (0,case_result/* record */.g1)(measures.m.upperBound, high)]);
}
function findOutside(cells, low, high) {
    const sorted = (0,sorted_numbers/* sortedNumbers */.UQ)(cells);
    const total = sorted.length;
    if (total === 0 || ((sorted.at(0) ?? 0) >= low && (sorted.at(-1) ?? 0) <= high))
        return { failing: [], total };
    const failing = [];
    const add = (row, value) => {
        if (value < low || value > high)
            failing.push(row);
    };
    if (cells.kind === 'numbers')
        for (let row = 0; row < cells.length; row++)
            add(row, cells.values[row] ?? NaN);
    else
        for (const [row, stray] of cells.strays)
            if (typeof stray === 'number')
                add(row, stray);
    return { failing, total };
}
/** By its own width on either side. */
function numeric_outlier_widen({ low, high }) {
    return { low: low - (high - low), high: high + (high - low) };
}

// EXTERNAL MODULE: ./build/statistics/normal.js + 1 modules
var normal = __webpack_require__(45075);
;// CONCATENATED MODULE: ./build/statistics/good-turing.js


/**
 * The Good–Turing estimate f1 / N from how often each value occurs (`counts`; f1 and f2 of them once and twice, N their
 * sum). Its squared error, f1/N² · (1 − f1/N) + 2·f2/N², is that of a proportion, which the exact interval has, and a
 * second term that is added to it under the root, with one value more than were seen twice: that none was does not mean
 * that none could have been. Throws RangeError without a row.
 * Source: I. J. Good, Biometrika 40 (1953) 237–264; the error: W. W. Esty, Annals of Statistics 11 (1983) 905–912.
 */
function unseenMass(counts) {
    let [once, twice, total] = [0, 0, 0];
    for (const count of counts) {
        total += count;
        if (count === 1)
            once++;
        if (count === 2)
            twice++;
    }
    if (total === 0)
        throw new RangeError('A sample of at least one row is needed.');
    const share = once / total;
    const intervalAt = (level) => {
        const { low, high } = (0,proportion_interval/* clopperPearsonInterval */.J)({ successes: once, total }, level);
        const more = ((0,normal/* standardErrorsOf */.ib)(level) * Math.sqrt(2 * (twice + 1))) / total;
        return {
            low: Math.max(0, share - Math.hypot(share - low, more)),
            high: Math.min(1, share + Math.hypot(high - share, more)),
        };
    };
    return { share, intervalAt, total };
}

// EXTERNAL MODULE: ./build/engine/data/profile/distinct-cells.js
var distinct_cells = __webpack_require__(31288);
;// CONCATENATED MODULE: ./build/engine/checks/abnormal-inputs/unseen-categorical.js





/**
 * The share of rows with a value that the reference has not, against the share that the reference itself predicts: a
 * column with rare values has always some that one sample of it missed (Good–Turing, `unseenMass`). And the share of
 * the commonest such value alone, which hides among many others in a column of hundreds. A warning from one row in 200
 * more, an alert from one in twenty. Columns whose values are mostly distinct are left out: there a new one is the rule.
 */
const unseenCategorical = abnormalInputTest({
    key: 'unseen_categorical',
    title: 'Unseen Categorical',
    description: 'Compares the share of unknown categories with what the reference data predict; catches a renamed or new code upstream.',
    shareThresholds: [0.005, 0.05],
    params: {},
    learn: ({ kind, allowsUnseenValues }, { reference, evaluation }) => {
        if (kind !== 'categorical' || allowsUnseenValues)
            return [];
        const known = (0,distinct_cells/* countTexts */.Az)(reference);
        if (known.size === 0)
            return [];
        const unseen = {
            find: (cells) => findCells(cells, (cell) => !known.has(String(cell))),
            expected: unseenMass(known.values()),
            facts: () => [],
        };
        const newcomers = [...(0,distinct_cells/* countTexts */.Az)(evaluation)].filter(([value]) => !known.has(value));
        const commonest = newcomers.toSorted(([, a], [, b]) => b - a)[0]?.[0];
        // One newcomer is all newcomers.
        if (commonest === undefined || newcomers.length === 1)
            return [unseen];
        const expected = neverSeen(unseen.expected.total, known.size + newcomers.length);
        return [
            unseen,
            { ...unseen, find: (cells) => findCells(cells, (cell) => String(cell) === commonest), expected },
        ];
    },
    noColumn: 'there is no categorical column whose values should all be known',
});
function findCells(cells, isAbnormal) {
    return { failing: (0,distinct_cells/* rowsOf */.RO)(cells, isAbnormal), total: (0,count_values/* countValues */.I)(cells) };
}
/** The share of a value that none of the rows has, and that is picked out of so many: any might have been missed. */
function neverSeen(rows, values) {
    const { share, total, intervalAt } = exactShare({ successes: 0, total: rows });
    return { share, total, intervalAt: (level) => intervalAt(1 - (1 - level) / values) };
}

;// CONCATENATED MODULE: ./build/engine/checks/abnormal-inputs/index.js




const abnormalInputTests = [
    unseenCategorical,
    nullCheck,
    featureTypeCheck,
    numericOutlier,
];

;// CONCATENATED MODULE: ./build/engine/checks/cleanliness/cleanliness-test.js




/** A test of rows and labels that needs no model. */
function cleanlinessTest({ key, thresholds, rate, ...words }) {
    return defineTest({
        tasks: task_groups/* testedTasks */.mD,
        ...words,
        testType: key,
        configKey: key,
        category: 'data-cleanliness',
        modalities: ['tabular', 'text'],
        runsByDefault: true,
        params: {
            exclude_columns: columns(({ evaluation }) => evaluation.table.names),
            severity_thresholds: bounds(...thresholds),
        },
        run: (context, { severity_thresholds, exclude_columns }) => Promise.resolve(rate(context, { thresholds: severity_thresholds, excluded: exclude_columns })),
    });
}

// EXTERNAL MODULE: ./build/engine/checks/group-rows.js + 4 modules
var group_rows = __webpack_require__(56438);
;// CONCATENATED MODULE: ./build/engine/checks/labelled-rows.js
/** The rows that have a label, upwards. `labels`: class index per row, −1 where there is none. */
function labelledRows(labels) {
    const rows = new Int32Array(labels.length);
    let count = 0;
    for (let row = 0; row < labels.length; row++)
        if ((labels[row] ?? -1) >= 0)
            rows[count++] = row;
    return rows.slice(0, count);
}

// EXTERNAL MODULE: ./build/statistics/random.js
var statistics_random = __webpack_require__(52167);
// EXTERNAL MODULE: ./build/engine/checks/cleanliness/equal-rows.js + 1 modules
var equal_rows = __webpack_require__(48738);
;// CONCATENATED MODULE: ./build/engine/checks/cleanliness/conflicting-labels.js











const conflicting_labels_shownRows = 20;
/**
 * The share of evaluation rows whose label differs from the commonest one of the rows with the same features, against
 * the reference's own share among as many rows: where features are coarse, equal rows with different labels are a
 * matter of course.
 */
const conflictingLabels = cleanlinessTest({
    key: 'conflicting_labels',
    tasks: task_groups/* classificationTasks */.Rq,
    title: 'Conflicting Labels',
    description: 'Counts rows that have the features of others and another label; catches data that were labelled twice, or at random.',
    thresholds: [0.01, 0.05],
    rate: conflicting_labels_rate,
});
function conflicting_labels_rate(context, { thresholds, excluded }) {
    const [before, after] = [(0,dataset/* classIdsOf */.U)(context.reference), (0,dataset/* classIdsOf */.U)(context.evaluation)];
    if (!before || !after)
        return [(0,case_result/* skipped */.hT)(`the ${before ? 'evaluation' : 'reference'} data have no labels`)];
    const { reference, evaluation, columnCount } = (0,equal_rows/* equalRows */.a1)(context, excluded, false);
    if (columnCount === 0)
        return [(0,case_result/* skipped */.hT)('no column is left to compare')];
    const size = Math.min(countLabelled(before), countLabelled(after));
    if (size < leastRows)
        return [(0,case_result/* tooFewRows */.IH)(`fewer than ${leastRows} rows with a label to compare`)];
    const conflicts = findConflicts(evaluation, after, labelledRows(after));
    const [usual, present] = [
        findConflicts(reference, before, drawn(context, before, size)).length,
        findConflicts(evaluation, after, drawn(context, after, size)).length,
    ];
    const effect = greaterShare({ successes: present, total: size }, { successes: usual, total: size });
    const rating = rateAlone(effect, thresholds);
    return [
        {
            features: [],
            outcome: { kind: 'measured', severity: rating.severity },
            impact: effect.point,
            rows: conflicts,
            measurements: [
                (0,case_result/* record */.g1)(measures.m.shareOfFailingRowsBeyondTheReference, effect.point),
                (0,case_result/* record */.g1)(measures.m.shareOfFailingRows, conflicts.length / countLabelled(after)),
                (0,case_result/* record */.g1)(measures.m.failingRows, conflicts.length),
                (0,case_result/* record */.g1)(measures.m.referenceShare, usual / size),
                (0,case_result/* record */.g1)(measures.m.failingRowIndices, conflicts.slice(0, conflicting_labels_shownRows)),
                ...describeRating(rating),
            ],
        },
    ];
}
/** Of these rows those whose label is not the commonest of their group; of equally common ones the first counts. */
function findConflicts(groups, labels, among) {
    // A row that is alone has the commonest label of its group.
    const sizes = (0,group_rows/* countGroups */.eq)(groups);
    const rows = among.filter((row) => (sizes[groups[row] ?? 0] ?? 0) > 1);
    const [groupOf, labelOf] = [takeEach(groups, rows), takeEach(labels, rows)];
    const pairs = (0,group_rows/* splitGroups */.Dg)(groupOf, labelOf);
    const counts = (0,group_rows/* countGroups */.eq)(pairs);
    const most = new Int32Array((0,group_rows/* endOfGroups */.Bn)(groupOf));
    const commonest = new Int32Array(most.length).fill(-1);
    for (let place = 0; place < rows.length; place++) {
        const group = groupOf[place] ?? 0;
        const count = counts[pairs[place] ?? 0] ?? 0;
        if (count <= (most[group] ?? 0))
            continue;
        most[group] = count;
        commonest[group] = labelOf[place] ?? -1;
    }
    const conflicts = [];
    for (let place = 0; place < rows.length; place++)
        if (labelOf[place] !== commonest[groupOf[place] ?? 0])
            conflicts.push(rows[place] ?? 0);
    return conflicts;
}
function takeEach(values, rows) {
    const taken = new Int32Array(rows.length);
    for (let place = 0; place < rows.length; place++)
        taken[place] = values[rows[place] ?? -1] ?? -1;
    return taken;
}
function countLabelled(labels) {
    return labels.reduce((count, label) => count + Number(label >= 0), 0);
}
/** As many labelled rows as the smaller dataset has: the more rows, the more conflicts chance makes. */
function drawn({ random }, labels, size) {
    const rows = labelledRows(labels);
    if (rows.length === size)
        return rows;
    const ranks = new Float64Array(rows.length);
    for (let place = 0; place < rows.length; place++)
        ranks[place] = random('conflicting labels', rows[place] ?? 0).next();
    return (0,statistics_random/* smallestRanks */.Pm)(rows, ranks, size);
}

;// CONCATENATED MODULE: ./build/engine/checks/cleanliness/repeat-share.js
/**
 * The rows that would repeat an earlier one, were `size` of the rows drawn by chance: so that two samples of different
 * size can be compared, since the more rows, the more of them are alike by chance. `counts`: how often each different
 * row occurs. Source: rarefaction, S. H. Hurlbert, Ecology 52 (1971).
 */
function repeatShare(counts, size) {
    const total = counts.reduce((sum, count) => sum + count, 0);
    const chances = new Map();
    const distinct = counts.reduce((sum, count) => {
        const chance = chances.get(count) ?? chanceOfNone(count, total, size);
        chances.set(count, chance);
        return sum + 1 - chance;
    }, 0);
    // Sums of fractions may end a hair below 0.
    return { successes: Math.min(size, Math.max(0, size - distinct)), total: size };
}
/** Of `count` rows among `total` none is among `size` drawn ones. */
function chanceOfNone(count, total, size) {
    let chance = 1;
    for (let k = 0; k < count && chance > 0; k++)
        chance *= Math.max(0, total - size - k) / (total - k);
    return chance;
}

;// CONCATENATED MODULE: ./build/engine/checks/cleanliness/duplicate-rows.js








const duplicate_rows_shownRows = 20;
/**
 * The share of evaluation rows that repeat an earlier row on every feature under test and on the label, against the
 * reference's own share at the same number of rows. Nulls equal each other, 1 and "1" do not.
 */
const duplicateRows = cleanlinessTest({
    key: 'duplicate_rows',
    title: 'Duplicate Rows',
    description: 'Counts rows that repeat an earlier one, beside those of the reference; catches data that were joined or appended twice.',
    thresholds: [0.01, 0.05],
    rate: duplicate_rows_rate,
});
function duplicate_rows_rate(context, { thresholds, excluded }) {
    const [before, after] = [context.reference.table.rowCount, context.evaluation.table.rowCount];
    if (Math.min(before, after) < leastRows)
        return [(0,case_result/* tooFewRows */.IH)(`fewer than ${leastRows} rows to compare`)];
    const { reference, evaluation, columnCount } = (0,equal_rows/* equalRows */.a1)(context, excluded, true);
    if (columnCount === 0)
        return [(0,case_result/* skipped */.hT)('no column is left to compare')];
    const size = Math.min(before, after);
    const usual = repeatShare((0,equal_rows/* groupSizes */.eB)(reference), size);
    const effect = greaterShare(repeatShare((0,equal_rows/* groupSizes */.eB)(evaluation), size), usual);
    const rating = rateAlone(effect, thresholds);
    const repeats = (0,group_rows/* repeatsAmong */.RG)(evaluation);
    return [
        {
            features: [],
            outcome: { kind: 'measured', severity: rating.severity },
            impact: effect.point,
            rows: repeats,
            measurements: [
                (0,case_result/* record */.g1)(measures.m.shareOfFailingRowsBeyondTheReference, effect.point),
                (0,case_result/* record */.g1)(measures.m.shareOfFailingRows, repeats.length / after),
                (0,case_result/* record */.g1)(measures.m.failingRows, repeats.length),
                (0,case_result/* record */.g1)(measures.m.referenceShare, usual.successes / usual.total),
                (0,case_result/* record */.g1)(measures.m.failingRowIndices, repeats.slice(0, duplicate_rows_shownRows)),
                (0,case_result/* record */.g1)(measures.m.columnsCompared, columnCount),
                ...describeRating(rating),
            ],
        },
    ];
}

;// CONCATENATED MODULE: ./build/engine/checks/cleanliness/label-imbalance.js








/** So rare by chance that a class which is gone was left out. */
const surelyLost = 1e-6;
/**
 * How much more common than in the reference the class is that gained most, and whether a class is gone that chance
 * would not have left out: an alert that names it, whatever the shares. What is uneven by nature is no finding.
 */
const labelImbalance = cleanlinessTest({
    key: 'label_imbalance',
    tasks: task_groups/* classificationTasks */.Rq,
    title: 'Label Imbalance',
    description: 'Compares the most dominant label with the reference; catches a filtered file, and one without some class.',
    thresholds: [0.1, 0.3],
    rate: label_imbalance_rate,
});
function label_imbalance_rate(context, { thresholds }) {
    const { classNames } = context;
    const [before, after] = [(0,dataset/* classIdsOf */.U)(context.reference), (0,dataset/* classIdsOf */.U)(context.evaluation)];
    if (!before || !after)
        return [(0,case_result/* skipped */.hT)(`the ${before ? 'evaluation' : 'reference'} data have no labels`)];
    const [usual, present] = [countClasses(before, classNames), countClasses(after, classNames)];
    const [total, totalBefore] = [sum(present), sum(usual)];
    if (Math.min(total, totalBefore) < leastRows) {
        return [(0,case_result/* tooFewRows */.IH)(`fewer than ${leastRows} rows with a label to compare`)];
    }
    const shareOf = (k) => ({ successes: present[k] ?? 0, total });
    const usualOf = (k) => ({ successes: usual[k] ?? 0, total: totalBefore });
    const effects = classNames.map((_, k) => greaterShare(shareOf(k), usualOf(k)));
    const most = effects.reduce((best, one, k) => (one.point > (effects[best]?.point ?? 0) ? k : best), 0);
    const [rating, effect] = [rateFamily(effects, thresholds)[most], effects[most]];
    if (!rating || !effect)
        return [(0,case_result/* skipped */.hT)('there is no class')];
    const lost = classNames.filter((_, k) => isLost(shareOf(k), usualOf(k)));
    const nameOf = (k) => classNames[k] ?? String(k);
    return [
        {
            features: [],
            outcome: { kind: 'measured', severity: lost.length > 0 ? 'alert' : rating.severity },
            impact: effect.point,
            measurements: [
                (0,case_result/* record */.g1)(measures.m.shareBeyondTheReference, effect.point),
                (0,case_result/* record */.g1)(measures.m.mostDominantClass, nameOf(most)),
                (0,case_result/* record */.g1)(measures.m.shareOfMostDominantClass, (present[most] ?? 0) / total),
                (0,case_result/* record */.g1)(measures.m.referenceShare, (usual[most] ?? 0) / totalBefore),
                ...(lost.length > 0 ? [(0,case_result/* record */.g1)(measures.m.classesWithoutARow, lost.join(', '))] : []),
                (0,case_result/* record */.g1)(measures.m.labelledSampleSize, total),
                (0,case_result/* record */.g1)(measures.m.labelledReferenceSize, totalBefore),
                ...describeRating(lost.length > 0 ? certain(rating) : rating),
            ],
        },
    ];
}
/** That a class is gone is not uncertain, however uncertain the gain of the others is. */
function certain(rating) {
    return { ...rating, isUncertain: false };
}
/** No row, where even the least share that the reference allows for would have left none with a chance of 1e-6. */
function isLost({ successes, total }, usual) {
    return successes === 0 && (1 - (0,proportion_interval/* wilsonInterval */.Y)(usual, 0.99).low) ** total < surelyLost;
}
function countClasses(labels, classNames) {
    const counts = classNames.map(() => 0);
    for (const label of labels)
        if (label >= 0)
            counts[label] = (counts[label] ?? 0) + 1;
    return counts;
}
function sum(counts) {
    return counts.reduce((a, b) => a + b, 0);
}

;// CONCATENATED MODULE: ./build/engine/stats/bin-finder.js

/** Halving takes one step less for each doubling of the cells. */
const fewCells = 4;
/**
 * The index of the right-closed bin of a value among the bins that these edges separate, as `countBelow` finds it. For many
 * values: a grid of equal cells tells most bins at once, and only among the edges within a cell it is halved.
 * `innerEdges`: upwards, finite.
 */
function binFinder(innerEdges, cellsPerEdge = fewCells) {
    const [first = 0, last = 0] = [innerEdges[0], innerEdges.at(-1)];
    const cellCount = cellsPerEdge * innerEdges.length;
    const scale = cellCount / (last - first);
    // One edge, or edges too near to each other or too far apart for a grid.
    if (!(scale > 0 && Number.isFinite(scale)))
        return (value) => (0,bisect/* countBelow */.B)(innerEdges, value);
    /** How many edges lie in the cells before; each edge in the cell that a value equal to it is in. */
    const before = new Int32Array(cellCount + 2);
    for (const edge of innerEdges) {
        const above = Math.floor((edge - first) * scale) + 1;
        before[above] = (before[above] ?? 0) + 1;
    }
    for (let cell = 1; cell < before.length; cell++)
        before[cell] = (before[cell] ?? 0) + (before[cell - 1] ?? 0);
    return (value) => {
        if (!(value > first))
            return 0;
        if (value > last)
            return innerEdges.length;
        const cell = Math.floor((value - first) * scale);
        return (0,bisect/* countBelow */.B)(innerEdges, value, before[cell], before[cell + 1]);
    };
}

;// CONCATENATED MODULE: ./build/engine/checks/cleanliness/range-answers.js

/** What is answered by range of a number. */
class RangeAnswers {
    answers;
    binOf;
    /** `edges`: upwards, each the end of the range below; `answers`: one more. Ranges of one answer are one. */
    constructor(edges, answers) {
        const isEnd = (_, at) => answers[at] !== answers[at + 1];
        this.binOf = binFinder(Float64Array.from(edges.filter(isEnd)));
        this.answers = Int32Array.from(answers.filter(isEnd));
    }
    /** Of any number. */
    of(value) {
        return this.answers[this.binOf(value)] ?? 0;
    }
}

;// CONCATENATED MODULE: ./build/engine/checks/cleanliness/ordered-classes.js
/** Counted once for all ranges of rows that are looked at. */
function orderClasses(classes, classCount) {
    if (classCount !== 2)
        return { classes, classCount };
    const onesBefore = new Int32Array(classes.length + 1);
    let ones = 0;
    for (let row = 0; row < classes.length; row++)
        onesBefore[row + 1] = ones += classes[row] ?? 0;
    return { classes, classCount, onesBefore };
}
/** The rows from..to by class. */
function ordered_classes_countClasses({ classes, classCount, onesBefore }, from, to) {
    if (onesBefore) {
        const ones = (onesBefore[to] ?? 0) - (onesBefore[from] ?? 0);
        return Int32Array.of(to - from - ones, ones);
    }
    const counts = new Int32Array(classCount);
    for (let row = from; row < to; row++)
        counts[classes[row] ?? 0] = (counts[classes[row] ?? 0] ?? 0) + 1;
    return counts;
}

;// CONCATENATED MODULE: ./build/engine/checks/cleanliness/best-split.js

const leastLeaf = 5;
/** A little less than 1, by more than a few roundings. */
const roundingBelow = 1 - 1e-12;
/**
 * The place before which to cut from..to, rows in the order of one number, so that each side has 5 rows at least and both
 * are purest: the most rows times the chance that two of them, drawn with replacement, are of one class. `undefined`
 * where no cut makes them purer. `sorted`: the number per row.
 */
function bestSplit(sorted, ordered, from, to) {
    const { classes, onesBefore } = ordered;
    return onesBefore
        ? bestOfTwo(sorted, onesBefore, from, to)
        : bestOfMany(sorted, classes, ordered_classes_countClasses(ordered, from, to), from, to);
}
/** The counts of one class tell those of the other. */
function bestOfTwo(sorted, onesBefore, from, to) {
    const total = to - from;
    const before = onesBefore[from] ?? 0;
    const ones = (onesBefore[to] ?? 0) - before;
    let best;
    let bestPurity = ((total - ones) ** 2 + ones ** 2) / total + 1e-9;
    // What surely is no purer is seen without a division.
    let least = bestPurity * roundingBelow;
    for (let row = from + leastLeaf - 1; row < to - leastLeaf; row++) {
        const rowsBelow = row + 1 - from;
        const rowsAbove = total - rowsBelow;
        const onesBelow = (onesBefore[row + 1] ?? 0) - before;
        const zerosBelow = rowsBelow - onesBelow;
        const onesAbove = ones - onesBelow;
        const zerosAbove = rowsAbove - onesAbove;
        // Whole numbers, exact however they are added up.
        const ofBelow = zerosBelow * zerosBelow + onesBelow * onesBelow;
        const ofAbove = zerosAbove * zerosAbove + onesAbove * onesAbove;
        if (ofBelow * rowsAbove + ofAbove * rowsBelow < least * rowsBelow * rowsAbove)
            continue;
        if (sorted[row] === sorted[row + 1])
            continue;
        const found = ofBelow / rowsBelow + ofAbove / rowsAbove;
        if (found <= bestPurity)
            continue;
        best = row + 1;
        bestPurity = found;
        least = found * roundingBelow;
    }
    return best;
}
/** `above`: rows by class, all of them above at first. */
function bestOfMany(sorted, classes, above, from, to) {
    const below = new Int32Array(above.length);
    const total = to - from;
    // Sums of squares of counts, kept as rows go from one side to the other.
    let ofBelow = 0;
    let ofAbove = above.reduce((sum, count) => sum + count * count, 0);
    let best;
    let bestPurity = ofAbove / total + 1e-9;
    let least = bestPurity * roundingBelow;
    for (let row = from; row < to - leastLeaf; row++) {
        const k = classes[row] ?? 0;
        const here = below[k] ?? 0;
        const there = above[k] ?? 0;
        ofBelow += 2 * here + 1;
        ofAbove -= 2 * there - 1;
        below[k] = here + 1;
        above[k] = there - 1;
        const rowsBelow = row + 1 - from;
        if (rowsBelow < leastLeaf || sorted[row] === sorted[row + 1])
            continue;
        const rowsAbove = total - rowsBelow;
        if (ofBelow * rowsAbove + ofAbove * rowsBelow < least * rowsBelow * rowsAbove)
            continue;
        const found = ofBelow / rowsBelow + ofAbove / rowsAbove;
        if (found <= bestPurity)
            continue;
        best = row + 1;
        bestPurity = found;
        least = found * roundingBelow;
    }
    return best;
}

// EXTERNAL MODULE: ./build/statistics/sort-numbers.js
var sort_numbers = __webpack_require__(78884);
;// CONCATENATED MODULE: ./build/engine/stats/sort-order.js
const signBit = 0x80000000;
/** Of a half of a double: digits of so many bits, the lowest first. */
const digitBits = 11;
const shifts = [0, 11, 22];
const mask = 2 ** digitBits - 1;
/** So many moves of a place take as long as sorting by the lower half, too. */
const mostMovesEach = 4;
/**
 * The places of the values from the smallest to the largest, equal ones in their order; no NaN among them. By radix, since
 * sorting places with a comparison takes ten times as long. Source: D. E. Knuth, The Art of Computer Programming, 5.2.5.
 */
function sortOrder(values) {
    const [highs, lows] = keysOf(values);
    const places = new Int32Array(values.length);
    for (let place = 0; place < places.length; place++)
        places[place] = place;
    // By the upper half they are nearly sorted, as a rule: it tells numbers apart that differ by a millionth.
    const byHigh = isSpread(highs) ? sortByKeys(places, highs) : undefined;
    return byHigh && settle(byHigh, values) ? byHigh : sortByKeys(sortByKeys(places, lows), highs);
}
/** Whether upper halves may tell most numbers apart: those of the times of one day are too few. */
function isSpread(highs) {
    let [least, most] = [Infinity, -Infinity];
    for (let place = 0; place < highs.length; place++) {
        const high = highs[place] ?? 0;
        if (high < least)
            least = high;
        if (high > most)
            most = high;
    }
    return (most - least) * mostMovesEach >= highs.length;
}
/** The places in the order of their keys, those of equal keys as they are. */
function sortByKeys(places, keys) {
    const count = places.length;
    const starts = new Int32Array(mask + 2);
    let order = places;
    let next = new Int32Array(count);
    for (const shift of shifts) {
        starts.fill(0);
        for (let place = 0; place < count; place++) {
            const above = (((keys[place] ?? 0) >>> shift) & mask) + 1;
            starts[above] = (starts[above] ?? 0) + 1;
        }
        // One digit for all changes nothing.
        if (count === 0 || starts[(((keys[0] ?? 0) >>> shift) & mask) + 1] === count)
            continue;
        for (let digit = 0; digit <= mask; digit++)
            starts[digit + 1] = (starts[digit + 1] ?? 0) + (starts[digit] ?? 0);
        for (let at = 0; at < count; at++) {
            const place = order[at] ?? 0;
            const digit = ((keys[place] ?? 0) >>> shift) & mask;
            const to = starts[digit] ?? 0;
            starts[digit] = to + 1;
            next[to] = place;
        }
        const sorted = next;
        next = order === places ? new Int32Array(count) : order;
        order = sorted;
    }
    return order;
}
/** Sorts places of a nearly sorted order one by one; false when it gives up, for too much is out of order. */
function settle(order, values) {
    let moves = mostMovesEach * order.length;
    let before = -Infinity;
    for (let at = 0; at < order.length; at++) {
        const place = order[at] ?? 0;
        const value = values[place] ?? 0;
        if (before <= value) {
            before = value;
            continue;
        }
        let to = at;
        while (to > 0 && (values[order[to - 1] ?? 0] ?? 0) > value) {
            order[to] = order[to - 1] ?? 0;
            to--;
        }
        order[to] = place;
        moves -= at - to;
        if (moves < 0)
            return false;
    }
    return true;
}
/** The bits of each value in two halves that are in order as whole numbers without a sign. */
function keysOf(values) {
    const [highs, lows] = [new Uint32Array(values.length), new Uint32Array(values.length)];
    const double = new Float64Array(1);
    const bits = new Uint32Array(double.buffer);
    for (let place = 0; place < values.length; place++) {
        // 0 and −0 are equal.
        double[0] = (values[place] ?? 0) + 0;
        const low = bits[0] ?? 0;
        const high = bits[1] ?? 0;
        const isNegative = high >= signBit;
        highs[place] = isNegative ? ~high : high ^ signBit;
        lows[place] = isNegative ? ~low : low;
    }
    return [highs, lows];
}

;// CONCATENATED MODULE: ./build/engine/checks/cleanliness/sort-labelled.js


/** The last bits of a number, by which most numbers don't differ. */
const classMask = 0xff;
/**
 * Sorts numbers with their labels. A label takes the place of a number's last bits, so that numbers alone are sorted, in a
 * third of the time that their places take; where these bits, 2^-44 of the number, tell two apart, places are sorted.
 * `values`: no NaN; `labels`: class index per value; `steps`: each of the values at least once, upwards, if they are known,
 * and maybe others.
 */
function sortLabelled(values, labels, classCount, steps = (0,sort_numbers/* sortNumbers */.D)(values).slice()) {
    const isFinite = steps[0] !== -Infinity && steps.at(-1) !== Infinity;
    if (classCount > classMask + 1 || !isFinite || differInLastBits(steps))
        return sortPlaces(values, labels);
    const inOrder = halvesOf((0,sort_numbers/* sortNumbers */.D)(mark(values, labels)));
    const halves = halvesOf(withoutSignsOfZero(steps));
    const [sorted, classes] = [new Float64Array(values.length), new Int32Array(values.length)];
    let step = 0;
    for (let at = 0; at < classes.length; at++) {
        const [low, high] = [inOrder[2 * at] ?? 0, inOrder[2 * at + 1] ?? 0];
        while (step < steps.length - 1 &&
            (halves[2 * step + 1] !== high || (((halves[2 * step] ?? 0) ^ low) & ~classMask) !== 0))
            step++;
        sorted[at] = steps[step] ?? NaN;
        classes[at] = low & classMask;
    }
    return { sorted, classes };
}
/** The numbers with their labels in place of their last bits. */
function mark(values, labels) {
    const marked = withoutSignsOfZero(values);
    const halves = halvesOf(marked);
    for (let at = 0; at < labels.length; at++)
        halves[2 * at] = ((halves[2 * at] ?? 0) & ~classMask) | (labels[at] ?? 0);
    return marked;
}
/** A copy; a loop is several times faster than `map`. */
function withoutSignsOfZero(values) {
    const without = new Float64Array(values.length);
    for (let at = 0; at < values.length; at++)
        without[at] = (values[at] ?? 0) + 0;
    return without;
}
/** Whether two of them are equal but for the bits that a label takes. */
function differInLastBits(sorted) {
    const halves = halvesOf(sorted);
    for (let at = 1; at < sorted.length; at++) {
        const low = 2 * at;
        const areNear = (((halves[low] ?? 0) ^ (halves[low - 2] ?? 0)) & ~classMask) === 0;
        if (areNear && halves[low + 1] === halves[low - 1] && sorted[at] !== sorted[at - 1])
            return true;
    }
    return false;
}
function sortPlaces(values, labels) {
    const order = sortOrder(values);
    return {
        sorted: Float64Array.from(order, (place) => values[place] ?? 0),
        classes: Int32Array.from(order, (place) => labels[place] ?? 0),
    };
}
/** The bits of each number, the lower half first. */
function halvesOf(values) {
    return new Int32Array(values.buffer, values.byteOffset, 2 * values.length);
}

;// CONCATENATED MODULE: ./build/engine/checks/cleanliness/range-tree.js




const mostDepth = 8;
/**
 * The commonest class by range of one number, learned as a classification tree of that number alone: ranges are halved
 * where the Gini impurity falls most, down to 5 rows or 8 levels. `values`: no NaN; `labels`: class index per value;
 * `steps`: as `sortLabelled` has them. At least one value. Source: Breiman et al., Classification and
 * Regression Trees (1984).
 */
function learnRanges(values, labels, classCount, steps) {
    const { sorted, classes } = sortLabelled(values, labels, classCount, steps);
    const ordered = orderClasses(classes, classCount);
    const edges = [];
    const answers = [];
    const grow = (from, to, depth) => {
        const at = depth < mostDepth ? bestSplit(sorted, ordered, from, to) : undefined;
        if (at === undefined) {
            answers.push(range_tree_commonest(ordered, from, to));
            return;
        }
        grow(from, at, depth + 1);
        edges.push(((sorted[at - 1] ?? 0) + (sorted[at] ?? 0)) / 2);
        grow(at, to, depth + 1);
    };
    grow(0, sorted.length, 0);
    return new RangeAnswers(edges, answers);
}
function range_tree_commonest(ordered, from, to) {
    const counts = ordered_classes_countClasses(ordered, from, to);
    return counts.indexOf(counts.reduce((a, b) => Math.max(a, b), 0));
}

;// CONCATENATED MODULE: ./build/engine/checks/cleanliness/learn-answers.js




/**
 * The commonest label by value, or by range of numbers; of what was never seen `commonest`. `labels`: class index per
 * row, −1 where there is none. `rows`: those with a label that ranges are learned on.
 */
function learnAnswers(kind, cells, labels, classCount, commonest, rows) {
    if (kind !== 'numeric' || cells.kind !== 'numbers') {
        const ofCell = learnValues(cells, labels, classCount, commonest);
        return (asked) => (0,distinct_cells/* mapCells */.os)(asked, ofCell, ofCell(null));
    }
    const { values } = cells;
    const { numbers, theirs } = takeNumbers(values, labels, rows);
    const { steps } = (0,sorted_numbers/* sortedNumbers */.UQ)(cells);
    // Of a sample it is sooner sorted anew than looked for among all.
    const known = steps.length <= numbers.length ? steps : undefined;
    const ranges = numbers.length > 0 ? learnRanges(numbers, theirs, classCount, known) : new RangeAnswers([], [commonest]);
    const ofOther = learnOthers(cells, labels, classCount, commonest);
    return (asked) => {
        if (asked.kind !== 'numbers')
            return (0,distinct_cells/* mapCells */.os)(asked, (cell) => (typeof cell === 'number' ? ranges.of(cell) : ofOther(cell)), ofOther(null));
        const answers = new Int32Array(asked.length).fill(ofOther(null));
        for (let row = 0; row < answers.length; row++) {
            const value = asked.values[row] ?? NaN;
            if (!Number.isNaN(value))
                answers[row] = ranges.of(value);
        }
        for (const [row, stray] of asked.strays)
            answers[row] = ofOther(stray);
        return answers;
    };
}
/** By value, null being one, of the rows that hold no number. */
function learnOthers(cells, labels, classCount, commonest) {
    const others = [];
    for (let row = 0; row < cells.length; row++)
        if (Number.isNaN(cells.values[row]))
            others.push(row);
    if (others.length === 0)
        return () => commonest;
    const theirLabels = Int32Array.from(others, (row) => labels[row] ?? -1);
    return learnValues(cells.take(others), theirLabels, classCount, commonest);
}
/** The numbers of these rows, without those that have none, and the labels beside them. */
function takeNumbers(values, labels, rows) {
    const [numbers, theirs] = [new Float64Array(rows.length), new Int32Array(rows.length)];
    let count = 0;
    for (let place = 0; place < rows.length; place++) {
        const row = rows[place] ?? -1;
        const value = values[row] ?? NaN;
        if (Number.isNaN(value))
            continue;
        numbers[count] = value;
        theirs[count++] = labels[row] ?? 0;
    }
    return { numbers: numbers.subarray(0, count), theirs: theirs.subarray(0, count) };
}
/** By value, null being one, of the rows that have a label. */
function learnValues(cells, labels, classCount, commonest) {
    const { cells: values, codes } = (0,distinct_cells/* distinctCells */.kg)(cells);
    const ofNull = values.length;
    const places = new Int32Array(codes.length);
    for (let row = 0; row < codes.length; row++) {
        const code = codes[row] ?? -1;
        places[row] = code < 0 ? ofNull : code;
    }
    const labelOf = commonestLabels(places, ofNull + 1, labels, classCount, commonest);
    const ofValue = new Map();
    for (let code = 0; code < values.length; code++)
        ofValue.set(values[code] ?? '', labelOf[code] ?? commonest);
    return (cell) => (cell === null ? (labelOf[ofNull] ?? commonest) : (ofValue.get(cell) ?? commonest));
}
/** Of each group of rows; of equally common labels the first class, `fallback` where no row of the group has one. */
function commonestLabels(groups, groupCount, labels, classCount, fallback) {
    const ends = new Int32Array(groupCount);
    for (let row = 0; row < groups.length; row++) {
        const group = groups[row] ?? 0;
        if ((labels[row] ?? -1) >= 0)
            ends[group] = (ends[group] ?? 0) + 1;
    }
    let sum = 0;
    for (let group = 0; group < groupCount; group++)
        ends[group] = sum += ends[group] ?? 0;
    const byGroup = new Int32Array(sum);
    for (let row = groups.length - 1; row >= 0; row--) {
        const [group, label] = [groups[row] ?? 0, labels[row] ?? -1];
        if (label >= 0)
            byGroup[(ends[group] = (ends[group] ?? 0) - 1)] = label;
    }
    const starts = ends;
    const commonest = new Int32Array(groupCount).fill(fallback);
    const counts = new Int32Array(classCount);
    for (let group = 0; group < groupCount; group++) {
        const [start, end] = [starts[group] ?? 0, starts[group + 1] ?? sum];
        let most = 0;
        for (let at = start; at < end; at++) {
            const label = byGroup[at] ?? 0;
            const count = (counts[label] = (counts[label] ?? 0) + 1);
            if (count < most || (count === most && label > (commonest[group] ?? 0)))
                continue;
            most = count;
            commonest[group] = label;
        }
        for (let at = start; at < end; at++)
            counts[byGroup[at] ?? 0] = 0;
    }
    return commonest;
}

;// CONCATENATED MODULE: ./build/engine/checks/cleanliness/label-leak.js












/** Ranges of numbers are learned on so many rows: 256 leaves are hardly better known with more. */
const mostLearned = 20_000;
/**
 * One case per feature that the model is given: how much of the uncertainty about the label the feature alone takes
 * away, as the share of the errors of always answering the commonest class (Goodman and Kruskal's lambda). The rule,
 * value or range → commonest label, is learned on the reference and tried on the evaluation rows. A feature that leaves
 * next to none is the label in another dress, and will not be there when the model is asked.
 * Source: L. A. Goodman and W. H. Kruskal, Journal of the American Statistical Association 49 (1954).
 */
const labelLeak = cleanlinessTest({
    key: 'label_leak',
    tasks: task_groups/* classificationTasks */.Rq,
    title: 'Label Leak',
    description: 'Measures how far one feature alone tells the label; catches a column that was made from the label.',
    thresholds: [0.9, 0.95],
    rate: label_leak_rate,
});
function label_leak_rate(context, { thresholds, excluded }) {
    const { features, inputs, reference, evaluation, classNames, random } = context;
    const [before, after] = [(0,dataset/* classIdsOf */.U)(reference), (0,dataset/* classIdsOf */.U)(evaluation)];
    if (!before || !after)
        return [(0,case_result/* skipped */.hT)(`the ${before ? 'evaluation' : 'reference'} data have no labels`)];
    const rated = features.filter(({ name, kind }) => kind !== 'text' && inputs.includes(name) && !excluded.has(name));
    if (rated.length === 0)
        return [(0,case_result/* skipped */.hT)('there is no column but text inputs')];
    const commonest = commonestOf(before, classNames.length);
    const rowCount = after.reduce((count, label) => count + Number(label >= 0), 0);
    const others = after.reduce((count, label) => count + Number(label >= 0 && label !== commonest), 0);
    if (rowCount < leastRows || others < leastOfOutcome) {
        return [
            (0,case_result/* tooFewRows */.IH)(`there are ${rowCount} rows with a label, ${others} of them not of the commonest class`),
        ];
    }
    const labelled = labelledRows(before);
    const learned = (0,statistics_random/* drawByKey */.jH)(labelled.length, mostLearned, random('label leak')).map((at) => labelled[at] ?? 0);
    const columns = rated.map((feature) => {
        const known = (0,data_table/* columnOf */.uV)(reference.table, feature.name);
        const asked = (0,data_table/* columnOf */.uV)(evaluation.table, feature.name);
        const answer = learnAnswers(feature.kind, known, before, classNames.length, commonest, learned);
        const errors = countErrors(answer(asked), after);
        return { name: feature.name, errors, effect: lambda(errors, others, rowCount) };
    });
    const ratings = rateFamily(columns.map(({ effect }) => effect), thresholds);
    return columns.map(({ name, errors, effect }, index) => {
        const rating = ratings[index];
        if (!rating)
            throw new TypeError('each effect has a rating');
        return {
            features: [name],
            outcome: { kind: 'measured', severity: rating.severity },
            impact: effect.point,
            measurements: [
                (0,case_result/* record */.g1)(measures.m.shareOfErrorsThatTheFeatureAloneAvoids, effect.point),
                (0,case_result/* record */.g1)(measures.m.errorsOfTheFeatureAlone, errors),
                (0,case_result/* record */.g1)(measures.m.errorsOfTheCommonestClass, others),
                (0,case_result/* record */.g1)(measures.m.evaluationSampleSize, rowCount),
                ...describeRating(rating),
            ],
        };
    });
}
/** `others`: rows that are not of the commonest class, which are the errors of a constant. */
function lambda(errors, others, total) {
    const base = others / total;
    return {
        point: 1 - errors / others,
        intervalAt: (level) => {
            const { low, high } = (0,proportion_interval/* wilsonInterval */.Y)({ successes: errors, total }, level);
            return { low: 1 - high / base, high: 1 - low / base };
        },
        rows: total,
    };
}
function countErrors(answers, labels) {
    let errors = 0;
    for (let row = 0; row < labels.length; row++) {
        const label = labels[row] ?? -1;
        if (label >= 0 && answers[row] !== label)
            errors++;
    }
    return errors;
}
/** Of equally common ones the first; −1 when there is no label. */
function commonestOf(labels, classCount) {
    const counts = new Int32Array(classCount);
    for (const label of labels)
        if (label >= 0)
            counts[label] = (counts[label] ?? 0) + 1;
    const most = counts.reduce((a, b) => Math.max(a, b), 0);
    return most === 0 ? -1 : counts.indexOf(most);
}

;// CONCATENATED MODULE: ./build/engine/checks/cleanliness/shared-rows.js







const shared_rows_shownRows = 20;
/** From here on the two are the same data by design, such as the last accepted evaluation. */
const sameData = 0.95;
/**
 * The share of evaluation rows that the reference holds as well, with the same label, against the share of reference
 * rows that have a twin in the reference. A model that was fitted on the reference knows their answers. At most a
 * warning: what the reference is for, only its owner knows.
 */
const sharedRows = cleanlinessTest({
    key: 'shared_rows',
    title: 'Shared Rows',
    description: 'Counts evaluation rows that the reference holds as well; catches test data that leaked into the training data.',
    thresholds: [0.01, 1],
    rate: shared_rows_rate,
});
function shared_rows_rate(context, { thresholds, excluded }) {
    const [before, after] = [context.reference.table.rowCount, context.evaluation.table.rowCount];
    if (Math.min(before, after) < leastRows)
        return [(0,case_result/* tooFewRows */.IH)(`fewer than ${leastRows} rows to compare`)];
    const { reference, evaluation, columnCount } = (0,equal_rows/* equalRows */.a1)(context, excluded, true);
    if (columnCount === 0)
        return [(0,case_result/* skipped */.hT)('no column is left to compare')];
    const known = (0,group_rows/* countGroups */.eq)(reference);
    const shared = [];
    evaluation.forEach((group, row) => {
        if ((known[group] ?? 0) > 0)
            shared.push(row);
    });
    const twins = reference.reduce((sum, group) => sum + Number((known[group] ?? 0) > 1), 0);
    if (shared.length > sameData * after && twins < before / 2) {
        return [
            (0,case_result/* skipped */.hT)(`${shared.length} of ${after} evaluation rows are in the reference: they are the same data`),
        ];
    }
    const effect = greaterShare({ successes: shared.length, total: after }, { successes: twins, total: before });
    const rating = rateAlone(effect, thresholds);
    return [
        {
            features: [],
            outcome: { kind: 'measured', severity: rating.severity },
            impact: effect.point,
            rows: shared,
            measurements: [
                (0,case_result/* record */.g1)(measures.m.shareOfSharedRowsBeyondChance, effect.point),
                (0,case_result/* record */.g1)(measures.m.failingRows, shared.length),
                (0,case_result/* record */.g1)(measures.m.shareOfFailingRows, shared.length / after),
                (0,case_result/* record */.g1)(measures.m.shareOfReferenceRowsWithATwin, twins / before),
                (0,case_result/* record */.g1)(measures.m.failingRowIndices, shared.slice(0, shared_rows_shownRows)),
                (0,case_result/* record */.g1)(measures.m.columnsCompared, columnCount),
                ...(rating.severity === 'pass'
                    ? []
                    : [
                        (0,case_result/* record */.g1)(measures.m.whatToDo, 'take them out of one of the two files; if the reference is an earlier evaluation of the same rows, switch this test off'),
                    ]),
                ...describeRating(rating),
            ],
        },
    ];
}

;// CONCATENATED MODULE: ./build/engine/checks/cleanliness/index.js





const cleanlinessTests = [
    labelImbalance,
    duplicateRows,
    sharedRows,
    conflictingLabels,
    labelLeak,
];

// EXTERNAL MODULE: ./build/engine/data/read-target.js + 1 modules
var read_target = __webpack_require__(61866);
;// CONCATENATED MODULE: ./build/engine/checks/data-changes/blame.js
/**
 * The fewest variables that explain all broken links, one after the other: the one that explains most of those left,
 * among equals the one with fewer intact links, and among those the one with more faded links. `isLast`: what is blamed
 * only where nothing else is as likely.
 */
function blameNodes(links, isLast) {
    const blames = [];
    let left = links.filter(({ isBroken }) => isBroken);
    while (left.length > 0) {
        const [best] = rankSuspects(links, left, isLast);
        if (best === undefined)
            break;
        const explained = left.filter((link) => holds(link, best));
        const partner = explained.length === 1 ? explained.map((link) => otherEnd(link, best))[0] : undefined;
        const isEither = partner !== undefined && !isLast(partner) && areAsLikely(links, best, partner);
        blames.push({ nodes: isEither ? [best, partner] : [best], links: explained });
        left = left.filter((link) => !holds(link, best));
    }
    return blames;
}
/** The likeliest first. */
function rankSuspects(links, broken, isLast) {
    const suspects = [...new Set(broken.flatMap(({ first, second }) => [first, second]))];
    return suspects
        .map((node) => ({ node, broken: countOf(broken, node), ...weigh(links, node) }))
        .sort((a, b) => b.broken - a.broken ||
        a.intact - b.intact ||
        b.faded - a.faded ||
        Number(isLast(a.node)) - Number(isLast(b.node)))
        .map(({ node }) => node);
}
function areAsLikely(links, one, other) {
    const [a, b] = [weigh(links, one), weigh(links, other)];
    return a.intact === b.intact && a.faded === b.faded;
}
/** What speaks for a variable, and what against it. */
function weigh(links, node) {
    const whole = links.filter((link) => !link.isBroken && holds(link, node));
    const faded = whole.filter(({ isFaded }) => isFaded).length;
    return { intact: whole.length - faded, faded };
}
function otherEnd({ first, second }, node) {
    return first === node ? second : first;
}
function countOf(links, node) {
    return links.filter((link) => holds(link, node)).length;
}
function holds({ first, second }, node) {
    return first === node || second === node;
}

;// CONCATENATED MODULE: ./build/engine/checks/data-changes/compared-columns.js


/** The features of these kinds without the excluded. */
function comparedColumns({ features, reference, evaluation }, excluded, kinds) {
    return features
        .filter(({ name, kind }) => kinds.includes(kind) && !excluded.has(name))
        .map(({ name, kind }) => ({
        name,
        kind,
        reference: (0,data_table/* columnOf */.uV)(reference.table, name),
        evaluation: (0,data_table/* columnOf */.uV)(evaluation.table, name),
    }));
}
/** What all tests of changed data have in common: they ask no model. */
const dataChange = {
    category: 'abnormal-inputs',
    modalities: ['tabular', 'text'],
    tasks: task_groups/* testedTasks */.mD,
    runsByDefault: true,
};

// EXTERNAL MODULE: ./build/engine/stats/clear-edges.js
var clear_edges = __webpack_require__(83469);
;// CONCATENATED MODULE: ./build/engine/checks/data-changes/levels.js





/** The tenths of numbers need about a thousand rows to be of use. */
const rowsPerPart = 100;
const [fewestParts, mostParts] = [3, 10];
/** Rarer categories share a level, and so do those after this many. */
const leastOfCategory = 10;
const mostCategories = 30;
/** Numbers by quantiles of the reference, the outermost ones open; nulls, texts and infinities have no level. */
function levelNumbers(name, reference, evaluation, rows) {
    const values = (0,sorted_numbers/* sortedFinite */.ni)(reference);
    const parts = Math.max(fewestParts, Math.min(mostParts, Math.floor(values.length / rowsPerPart)));
    const quantiles = values.length === 0 ? [] : (0,quantile/* evenQuantiles */.b)(values, parts).slice(1, -1);
    const edges = Float64Array.from((0,clear_edges/* clearEdges */.UF)(values, quantiles, (0,clear_edges/* noiseOfNumbers */.wG)(values)).map(({ at }) => at));
    const binOf = binFinder(edges);
    const levelOf = (cells, of) => {
        const levels = new Int16Array(of.length);
        if (cells.kind !== 'numbers')
            return levels.map((_, place) => {
                const stray = cells.strays.get(of[place] ?? -1);
                return typeof stray === 'number' && Number.isFinite(stray) ? binOf(stray) : -1;
            });
        for (let place = 0; place < of.length; place++) {
            const value = cells.values[of[place] ?? 0] ?? NaN;
            levels[place] = Number.isFinite(value) ? binOf(value) : -1;
        }
        return levels;
    };
    const levelsOf = ofSides({ reference, evaluation }, rows, levelOf);
    return { name, levelCount: edges.length + 1, levelsOf };
}
/** The commonest categories of the reference, and one level for all others it has; nulls and unseen ones have no level. */
function levelCategories(name, reference, evaluation, rows) {
    const counts = (0,distinct_cells/* countTexts */.Az)(reference);
    const common = [...counts]
        .filter(([, count]) => count >= leastOfCategory)
        .sort(([, a], [, b]) => b - a)
        .slice(0, mostCategories);
    const levels = new Map([...counts.keys()].map((value) => [value, common.length]));
    common.forEach(([value], level) => levels.set(value, level));
    const levelOf = (cells, of) => {
        const { cells: values, codes } = (0,distinct_cells/* distinctCells */.kg)(cells);
        const ofValue = Int16Array.from(Array.from(values, (value) => levels.get(String(value)) ?? -1));
        const taken = new Int16Array(of.length);
        for (let place = 0; place < of.length; place++)
            taken[place] = ofValue[codes[of[place] ?? -1] ?? -1] ?? -1;
        return taken;
    };
    const levelCount = common.length + (counts.size > common.length ? 1 : 0);
    return { name, levelCount, levelsOf: ofSides({ reference, evaluation }, rows, levelOf) };
}
/** Of each side once. */
function ofSides(columns, rows, levelOf) {
    const known = new Map();
    return (side) => {
        const levels = known.get(side) ?? levelOf(columns[side], rows[side]);
        known.set(side, levels);
        return levels;
    };
}

;// CONCATENATED MODULE: ./build/statistics/short-arrays.js
/** Writes the quotients into `means`, which may be one of the two; 0 where nothing is to be divided by. */
function divideEach(sums, counts, means) {
    for (let k = 0; k < means.length; k++) {
        const count = counts[k] ?? 0;
        means[k] = count > 0 ? (sums[k] ?? 0) / count : 0;
    }
}
/** Whether each is within a billionth of the one before, or of 1 where they are small. */
function areClose(before, after) {
    for (let k = 0; k < after.length; k++) {
        const value = after[k] ?? 0;
        if (!(Math.abs(value - (before[k] ?? 0)) <= 1e-9 * Math.max(1, Math.abs(value))))
            return false;
    }
    return true;
}
function short_arrays_sumOf(values) {
    let all = 0;
    for (let k = 0; k < values.length; k++)
        all += values[k] ?? 0;
    return all;
}

;// CONCATENATED MODULE: ./build/statistics/pair-counts.js
/** How often each level of a row and of a column occurs. */
function marginsOf(pairs) {
    const { rowCount, columnCount, counts } = pairs;
    const [ofRows, ofColumns] = [new Float64Array(rowCount), new Float64Array(columnCount)];
    for (let row = 0, cell = 0; row < rowCount; row++) {
        let all = 0;
        for (let column = 0; column < columnCount; column++, cell++) {
            const count = counts[cell] ?? 0;
            all += count;
            ofColumns[column] = (ofColumns[column] ?? 0) + count;
        }
        ofRows[row] = all;
    }
    return [ofRows, ofColumns];
}
/** Writes into `sums`, for each row, the counts times the values of their columns. */
function sumOverColumns({ rowCount, columnCount, counts }, values, sums) {
    for (let row = 0, cell = 0; row < rowCount; row++) {
        let all = 0;
        for (let column = 0; column < columnCount; column++, cell++) {
            all += (counts[cell] ?? 0) * (values[column] ?? 0);
        }
        sums[row] = all;
    }
}
/** Writes into `sums`, for each column, the counts times the values of their rows. */
function sumOverRows({ rowCount, columnCount, counts }, values, sums) {
    sums.fill(0);
    for (let row = 0, cell = 0; row < rowCount; row++) {
        const value = values[row] ?? 0;
        for (let column = 0; column < columnCount; column++, cell++) {
            sums[column] = (sums[column] ?? 0) + (counts[cell] ?? 0) * value;
        }
    }
}

;// CONCATENATED MODULE: ./build/statistics/canonical-correlation.js


/** A relation that stands out is found in a few; where none does, any scores will do. */
const mostAverages = 20;
/**
 * The scores of the levels whose correlation is highest: the first canonical correlation of two categorical variables,
 * by averaging back and forth. Levels that do not occur score 0. `undefined` where one variable has a single level.
 * Source: H. O. Hirschfeld, Proceedings of the Cambridge Philosophical Society 31 (1935); reciprocal averaging, M. O.
 * Hill, Applied Statistics 23 (1974).
 */
function canonicalScores(pairs) {
    const [ofRow, ofColumn] = marginsOf(pairs);
    // Made once and written over in each round: a small array costs more than what is done with it.
    const [ofRows, before] = [new Float64Array(pairs.rowCount), new Float64Array(pairs.columnCount)];
    const ofColumns = oddestRow(pairs, ofRow, ofColumn);
    if (!standardise(ofColumns, ofColumn))
        return undefined;
    for (let round = 0; round < mostAverages; round++) {
        sumOverColumns(pairs, ofColumns, ofRows);
        divideEach(ofRows, ofRow, ofRows);
        if (!standardise(ofRows, ofRow))
            return undefined;
        before.set(ofColumns);
        sumOverRows(pairs, ofRows, ofColumns);
        divideEach(ofColumns, ofColumn, ofColumns);
        if (!standardise(ofColumns, ofColumn))
            return undefined;
        if (areClose(before, ofColumns))
            break;
    }
    return { ofRows, ofColumns };
}
/**
 * The correlation of the scores when each pair weighs `weights` times (once when missing), and its standard error by
 * the influence of one row; never below that of normal variables, since a pair too rare to be seen has no influence yet
 * and would have much. `undefined` where the scores of a variable do not vary.
 * Source: the influence function of a correlation, Devlin, Gnanadesikan and Kettenring, Biometrika 62 (1975).
 */
function scoreCorrelation(pairs, scores, weights) {
    const { counts, rowCount, columnCount } = pairs;
    const weighted = weights
        ? { ...pairs, counts: counts.map((count, cell) => count * (weights[cell] ?? 0)) }
        : pairs;
    const [ofRow, ofColumn] = marginsOf(weighted);
    const [x, y] = [scores.ofRows.slice(), scores.ofColumns.slice()];
    if (!standardise(x, ofRow) || !standardise(y, ofColumn))
        return undefined;
    const total = short_arrays_sumOf(ofRow);
    const byRow = new Float64Array(rowCount);
    sumOverColumns(weighted, y, byRow);
    let correlation = 0;
    for (let row = 0; row < rowCount; row++)
        correlation += (x[row] ?? 0) * (byRow[row] ?? 0);
    correlation /= total;
    let [variance, ofNormals] = [0, 0];
    for (let row = 0, cell = 0; row < rowCount; row++) {
        const u = x[row] ?? 0;
        for (let column = 0; column < columnCount; column++, cell++) {
            const v = y[column] ?? 0;
            const influence = u * v - (correlation * (u * u + v * v)) / 2;
            const squares = (counts[cell] ?? 0) * ((weights ? (weights[cell] ?? 0) : 1) / total) ** 2;
            variance += squares * influence ** 2;
            ofNormals += squares * (1 - correlation ** 2) ** 2;
        }
    }
    return { correlation, standardError: Math.sqrt(Math.max(variance, ofNormals)) };
}
/** The row that adds most to the chi-squared statistic, as differences from what its margins let expect. */
function oddestRow({ rowCount, columnCount, counts }, ofRow, ofColumn) {
    const total = short_arrays_sumOf(counts);
    const [odds, oddest] = [new Float64Array(columnCount), new Float64Array(columnCount)];
    let most = -1;
    for (let row = 0, cell = 0; row < rowCount; row++) {
        let all = 0;
        for (let column = 0; column < columnCount; column++, cell++) {
            const inColumn = ofColumn[column] ?? 0;
            const expected = ((ofRow[row] ?? 0) * inColumn) / total;
            const odd = expected > 0 ? ((counts[cell] ?? 0) - expected) / expected : 0;
            odds[column] = odd;
            all += odd * odd * inColumn;
        }
        const chi = all * (ofRow[row] ?? 0);
        if (!(chi > most))
            continue;
        most = chi;
        oddest.set(odds);
    }
    return oddest;
}
/** Makes their mean 0 and their variance 1 under these weights; levels without weight score 0. False where none differ. */
function standardise(scores, weights) {
    const total = short_arrays_sumOf(weights);
    let [all, squares] = [0, 0];
    for (let k = 0; k < scores.length; k++)
        all += (scores[k] ?? 0) * (weights[k] ?? 0);
    const mean = all / total;
    for (let k = 0; k < scores.length; k++)
        squares += ((scores[k] ?? 0) - mean) ** 2 * (weights[k] ?? 0);
    const variance = squares / total;
    if (!(variance > 1e-20))
        return false;
    const deviation = Math.sqrt(variance);
    for (let k = 0; k < scores.length; k++)
        scores[k] = (weights[k] ?? 0) > 0 ? ((scores[k] ?? 0) - mean) / deviation : 0;
    return true;
}

;// CONCATENATED MODULE: ./build/statistics/raking-weights.js


const mostRakings = 50;
/**
 * How much each pair of `pairs` must weigh for its margins to be those of `target`, over the levels that occur in both:
 * so that two samples with other frequencies have the same margins, and each its own odds ratios.
 * Source: W. E. Deming and F. F. Stephan, Annals of Mathematical Statistics 11 (1940).
 */
function rakingWeights(pairs, target) {
    const [rowGoals, columnGoals] = marginsOf(target);
    const { rowCount, columnCount } = pairs;
    const [ofRows, ofColumns] = [new Float64Array(rowCount).fill(1), new Float64Array(columnCount).fill(1)];
    const [before, rowSums, columnSums] = [ofRows.slice(), ofRows.slice(), ofColumns.slice()];
    for (let round = 0; round < mostRakings; round++) {
        before.set(ofRows);
        sumOverColumns(pairs, ofColumns, rowSums);
        divideEach(rowGoals, rowSums, ofRows);
        sumOverRows(pairs, ofRows, columnSums);
        divideEach(columnGoals, columnSums, ofColumns);
        if (areClose(before, ofRows))
            break;
    }
    const factorOf = (cell) => (ofRows[Math.floor(cell / columnCount)] ?? 0) * (ofColumns[cell % columnCount] ?? 0);
    return Float64Array.from(pairs.counts, (_, cell) => factorOf(cell));
}

;// CONCATENATED MODULE: ./build/engine/checks/data-changes/measure-relation.js






/** A relation is this many standard errors of half the reference from none: the strongest of many pairs by chance isn't. */
const surelyRelated = 4.5;
/** Of the levels' share in the reference, how much must still occur: a column that became another has no relation. */
const leastCovered = 0.8;
/**
 * `undefined` where the two are not surely related in the reference, at least as strongly as `leastAssociation`, or
 * where the evaluation data have too little of one of them. The scores are learned on one half of the reference and
 * tried on the other, and the other way round, so that many levels are no relation by themselves. The evaluation data
 * are weighted to the reference's frequencies, so that other frequencies are no other relation.
 */
function measureRelation(first, second, leastAssociation) {
    const halves = [0, 1].map((half) => countPairs(first, second, 'reference', half, 2));
    const [even, odd] = halves.map(canonicalScores);
    const [evenPairs, oddPairs] = halves;
    if (!even || !odd || !evenPairs || !oddPairs)
        return undefined;
    const before = mean(scoreCorrelation(oddPairs, even), scoreCorrelation(evenPairs, odd));
    if (!before || before.correlation < Math.max(leastAssociation, surelyRelated * before.standardError)) {
        return undefined;
    }
    const whole = {
        ...evenPairs,
        counts: evenPairs.counts.map((count, k) => count + (oddPairs.counts[k] ?? 0)),
    };
    const pairs = countPairs(first, second, 'evaluation', 0, 1);
    const rows = [whole, pairs].map(({ counts }) => short_arrays_sumOf(counts));
    const [referenceRows = 0, evaluationRows = 0] = rows;
    if (evaluationRows < leastRows || !isCovered(pairs, whole))
        return undefined;
    const weights = rakingWeights(pairs, whole);
    const now = mean(scoreCorrelation(pairs, even, weights), scoreCorrelation(pairs, odd, weights));
    if (!now)
        return undefined;
    const effect = lossOf(before, now, Math.min(...rows));
    return { first, second, before, now, effect, evaluationRows, referenceRows };
}
/** Of the rows `start`, `start` + `step`, …, those where both have a level. */
function countPairs(first, second, side, start, step) {
    const counts = new Float64Array(first.levelCount * second.levelCount);
    const { levelCount: rowCount } = first;
    const { levelCount: columnCount } = second;
    const [ofFirst, ofSecond] = [first.levelsOf(side), second.levelsOf(side)];
    for (let row = start; row < ofFirst.length; row += step) {
        const [a, b] = [ofFirst[row] ?? -1, ofSecond[row] ?? -1];
        if (a < 0 || b < 0)
            continue;
        const cell = a * columnCount + b;
        counts[cell] = (counts[cell] ?? 0) + 1;
    }
    return { rowCount, columnCount, counts };
}
function isCovered(pairs, whole) {
    const [now, before] = [marginsOf(pairs), marginsOf(whole)];
    return [0, 1].every((side) => {
        const all = before[side].reduce((a, b) => a + b, 0);
        const present = before[side].filter((_, level) => (now[side][level] ?? 0) >= leastOfOutcome);
        return present.length > 1 && present.reduce((a, b) => a + b, 0) >= leastCovered * all;
    });
}
/** As uncertain as either: the two are made of the same tables and so are not independent. */
function mean(a, b) {
    if (!a || !b)
        return undefined;
    return {
        correlation: (a.correlation + b.correlation) / 2,
        standardError: Math.sqrt((a.standardError ** 2 + b.standardError ** 2) / 2),
    };
}
function lossOf(before, now, rows) {
    const point = before.correlation - now.correlation;
    // Where there surely is a relation, the two halves of the reference tell of it independently.
    const error = Math.hypot(before.standardError * Math.SQRT1_2, now.standardError);
    return {
        point,
        intervalAt: (level) => {
            const reach = (0,normal/* standardErrorsOf */.ib)(level) * error;
            return { low: point - reach, high: point + reach };
        },
        rows,
    };
}

;// CONCATENATED MODULE: ./build/engine/checks/data-changes/broken-relation.js












/** What keeps more of its relation than this has changed, and is not mixed up: a fifth of wrong labels leaves 0.6. */
const mostKept = 1 / 3;
/** Every column is held against the label, and so many also against each other. */
const mostInPairs = 30;
/**
 * Of larger data a sample is looked at. With so many rows the least association that is looked for, 0.1, lies ten standard
 * errors of half of them from none, and more would tell nothing new.
 */
const mostRows = 20_000;
/**
 * One case per column that is related to the label or to another column, and one for the label: whether the relation is
 * gone. The relation is the first canonical correlation, with numbers cut into tenths, so that it need not be a straight
 * line. It is gone when the whole interval of the loss lies beyond the thresholds, with both standard errors, and at most
 * a third of it is left. Each column may be what it was and the rows still be mixed up: this is what can be seen of it. The
 * fewest columns that explain all relations that are gone are named; where it is one alone, between two columns, both.
 */
const brokenRelation = defineTest({
    ...dataChange,
    testType: 'broken_relation',
    configKey: 'broken_relation',
    title: 'Broken Relation',
    description: 'Looks for columns that lost their relation to the label and other columns; catches values joined to the wrong rows.',
    params: {
        exclude_columns: columns(),
        association_thresholds: bounds(0.05, 0.1),
        min_association_requirement: amount({ min: 0, max: 1, default: 0.1 }),
    },
    run: (context, params) => {
        const relations = pairColumns(context, params.exclude_columns).flatMap((family) => rateRelations(family, params.min_association_requirement, params.association_thresholds));
        if (relations.length > 0)
            return Promise.resolve(toCases(relations));
        return Promise.resolve([(0,case_result/* skipped */.hT)('no column is surely related to the label or to another column')]);
    },
});
/** Each column with the label, and the first columns with each other: two families, so that many columns cost little. */
function pairColumns(context, excluded) {
    const rows = drawRows(context);
    const columns = comparedColumns(context, excluded, ['numeric', 'categorical']).map(({ name, kind, reference, evaluation }) => (kind === 'numeric' ? levelNumbers : levelCategories)(name, reference, evaluation, rows));
    const label = levelLabels(context, rows);
    const firsts = columns.slice(0, mostInPairs);
    return [
        label ? columns.map((column) => [column, label]) : [],
        firsts.flatMap((first, k) => firsts.slice(k + 1).map((second) => [first, second])),
    ];
}
/** The relations among the pairs, rated as the ones that stood out among all of them. */
function rateRelations(pairs, leastAssociation, thresholds) {
    const relations = pairs.flatMap(([first, second]) => measureRelation(first, second, leastAssociation) ?? []);
    const effects = relations.map(({ effect }) => effect);
    return rateFamily(effects, thresholds, pairs.length).flatMap((rating, k) => {
        const relation = relations[k];
        if (!relation)
            return [];
        const { before, now } = relation;
        const isGone = now.correlation <= mostKept * before.correlation;
        const isSure = rating.severity !== 'pass';
        return [{ ...relation, rating, isBroken: isGone && isSure, isFaded: isGone && !isSure }];
    });
}
function drawRows({ reference, evaluation, random }) {
    const draw = (side, rowCount) => (0,statistics_random/* drawByKey */.jH)(rowCount, mostRows, random('broken relation', side));
    return {
        reference: draw('reference', reference.table.rowCount),
        evaluation: draw('evaluation', evaluation.table.rowCount),
    };
}
function levelLabels({ reference, evaluation }, rows) {
    if (!reference.target || !evaluation.target)
        return undefined;
    const level = reference.target.kind === 'values' ? levelNumbers : levelCategories;
    return level(undefined, (0,read_target/* toLabelColumn */.sv)(reference.target), (0,read_target/* toLabelColumn */.sv)(evaluation.target), rows);
}
/** One case per blame, and a pass for each other variable with relations. */
function toCases(relations) {
    const relationsOf = (nodes) => relations.filter(({ first, second }) => nodes.includes(first) || nodes.includes(second));
    const blames = blameNodes(relations, ({ name }) => name === undefined);
    const blamed = new Set(blames.flatMap(({ nodes }) => nodes));
    const others = [...new Set(relations.flatMap(({ first, second }) => [first, second]))].filter((node) => !blamed.has(node));
    return [
        ...blames.map(({ nodes, links }) => describe(nodes, links, relationsOf(nodes).length, true)),
        ...others.map((node) => {
            const own = relationsOf([node]);
            const intact = own.filter(({ isBroken }) => !isBroken);
            return describe([node], intact.length > 0 ? intact : own, own.length, false);
        }),
    ];
}
/** `shown`: the relations that count, at least one. */
function describe(nodes, shown, total, isBlamed) {
    const [worst, ...more] = shown;
    if (!worst)
        throw new RangeError('A case has a relation.');
    const { first, second, before, now, effect, rating, evaluationRows, referenceRows } = more.reduce((least, relation) => (relation.rating.interval.low > least.rating.interval.low ? relation : least), worst);
    const partnerOf = (relation) => tellName(nodes.includes(relation.first) ? relation.second : relation.first);
    const broken = isBlamed ? shown.map(partnerOf) : [];
    return {
        features: nodes.flatMap(({ name }) => name ?? []),
        outcome: { kind: 'measured', severity: isBlamed ? rating.severity : 'pass' },
        impact: effect.point,
        measurements: [
            (0,case_result/* record */.g1)(measures.m.associationLost, effect.point),
            (0,case_result/* record */.g1)(measures.m.relatedVariables, `${tellName(first)} and ${tellName(second)}`),
            (0,case_result/* record */.g1)(measures.m.associationInTheReference, before.correlation),
            (0,case_result/* record */.g1)(measures.m.associationInTheEvaluationData, now.correlation),
            ...(isBlamed ? [(0,case_result/* record */.g1)(measures.m.lostItsRelationTo, broken)] : []),
            (0,case_result/* record */.g1)(measures.m.brokenRelations, broken.length),
            (0,case_result/* record */.g1)(measures.m.relationsJudged, total),
            (0,case_result/* record */.g1)(measures.m.evaluationSampleSize, evaluationRows),
            (0,case_result/* record */.g1)(measures.m.referenceSampleSize, referenceRows),
            ...(isBlamed ? describeRating(rating) : []),
        ],
    };
}
function tellName({ name }) {
    return name === undefined ? 'the label' : JSON.stringify(name);
}

;// CONCATENATED MODULE: ./build/engine/text/code-points.js
/** `Array.from` takes ten times as long as `split`, which parts the halves of a pair. */
const surrogate = /[\ud800-\udfff]/;
/** The characters of a text as Unicode counts them: a surrogate pair is one, an accent of its own is another. */
function codePoints(text) {
    return surrogate.test(text) ? Array.from(text) : text.split('');
}
/** How many they are from `start` to before `end`, without a list of them. */
function codePointCount(text, start = 0, end = text.length) {
    let count = end - start;
    for (let at = start + 1; at < end; at++)
        if (isHalf(text, at, 0xdc00) && isHalf(text, at - 1, 0xd800))
            count--;
    return count;
}
/** Whether a unit is the half of a pair that begins with these bits. */
function isHalf(text, at, bits) {
    return (text.charCodeAt(at) & 0xfc00) === bits;
}

;// CONCATENATED MODULE: ./build/engine/text/to-ascii.js

/** Letters and marks that Unicode does not decompose, and what people write where only ASCII is at hand. */
const spellings = new Map(Object.entries({
    ß: 'ss',
    ẞ: 'SS',
    æ: 'ae',
    Æ: 'AE',
    œ: 'oe',
    Œ: 'OE',
    ø: 'o',
    Ø: 'O',
    ł: 'l',
    Ł: 'L',
    đ: 'd',
    Đ: 'D',
    ð: 'd',
    Ð: 'D',
    þ: 'th',
    Þ: 'Th',
    ı: 'i',
    '‘': "'",
    '’': "'",
    '‚': "'",
    '“': '"',
    '”': '"',
    '„': '"',
    '«': '"',
    '»': '"',
    '‐': '-',
    '‑': '-',
    '–': '-',
    '—': '-',
    '−': '-',
    '×': 'x',
    '⁄': '/',
    '€': 'EUR',
    '£': 'GBP',
}));
/**
 * The text in ASCII: accents go, ligatures and typographic marks are spelt out, what has no counterpart (emoji, other
 * scripts) is dropped. A text of which nothing visible would be left is given back as it is.
 * Source: Unicode normalisation form KD, then the table above.
 */
function toAscii(text) {
    const kept = spellOut(text).replace(/\P{ASCII}/gu, '');
    return kept.trim() === '' ? text : kept;
}
/** Normalisation form KD with ligatures and typographic marks spelt out; accents stand apart, nothing is dropped. */
function spellOut(text) {
    return codePoints(text.normalize('NFKD'))
        .map((character) => spellings.get(character) ?? character)
        .join('');
}

;// CONCATENATED MODULE: ./build/engine/checks/data-changes/fold-spelling.js

/** A longer text is no name of a category. */
const maxCharacters = 500;
/**
 * What different spellings of one name have in common: without case, accents, blanks, underscores, quotes, and hyphens,
 * slashes and full stops inside; `"New York"`, `"new_york "` and `"NEW-YORK"` are one, and so are `7`, `7.0` and `007`.
 * What tells values apart stays: signs (`-1`, `A-`, `C++`), and marks between digits, which only become the same mark
 * (`10-20` is `10–20`, and neither 1020 nor `10.20`). A text of separators alone is given back as it is.
 */
function foldSpelling(value) {
    if (value.length > maxCharacters)
        return value;
    const plain = spellOut(value)
        .replace(/[\u0300-\u036f\p{Cf}]/gu, '')
        // Up and down again: capitals of more than one letter.
        .toUpperCase()
        .toLowerCase();
    const joined = plain
        .replace(/['"`]/g, '')
        .replace(/(?<=\p{N})[\s_/-]+(?=\p{N})/gu, '~')
        .replace(/(?<=[\p{L}\p{N}])[\s_/-]+(?=[\p{L}\p{N}])/gu, '')
        .replace(/[\s_]/gu, '')
        .replace(/[.,](?!\p{N})/gu, '');
    return joined === '' ? value : foldNumber(joined);
}
function foldNumber(text) {
    return /^-?\d{1,15}(\.\d{1,15})?$/.test(text) ? String(Number(text)) : text;
}

;// CONCATENATED MODULE: ./build/engine/checks/data-changes/rate-columns.js



/** One finding per column, in their order: the measured ones rated as one family, the others skipped. */
function rate_columns_rateColumns(columns, thresholds) {
    const measured = columns.filter((column) => 'effect' in column);
    const ratings = rateFamily(measured.map(({ effect }) => effect), thresholds).values();
    return columns.map((column) => {
        if ('reason' in column)
            return tellUnjudged(column);
        const { value } = ratings.next();
        if (value === undefined)
            throw new RangeError('Each effect has one rating.');
        return column.tell(value);
    });
}
function tellUnjudged({ name, reason, isShortOfRows }) {
    return isShortOfRows ? (0,case_result/* tooFewRows */.IH)(reason, [name]) : (0,case_result/* skipped */.hT)(reason, [name]);
}
/** Why samples of these sizes can't be compared, if they can't. `what`: of what, such as `values`. */
function rate_columns_describeShortage(reference, evaluation, what) {
    if (Math.min(reference, evaluation) >= leastRows)
        return undefined;
    return `${reference} reference and ${evaluation} evaluation ${what} are too few, at least ${leastRows} of each are needed`;
}

;// CONCATENATED MODULE: ./build/engine/checks/data-changes/category-spelling.js













const category_spelling_shownRows = 20;
const shownPairs = 10;
const category_spelling_shownCharacters = 80;
/**
 * One case per categorical column: the share of evaluation rows whose value the reference lacks and has in another
 * spelling, beyond the share that is to be expected of a column like this: a reference row whose value occurs once and
 * has another spelling there would itself have been such a row (Good and Turing's estimate, by leaving one out). The
 * two shares differ by Newcombe's interval. A row in 200 is worth a look, one in 20 is a broken export.
 */
const categorySpelling = defineTest({
    ...dataChange,
    testType: 'category_spelling',
    configKey: 'category_spelling',
    title: 'Category Spelling',
    description: 'Finds values that differ from known ones in case, accents or separators alone; catches "new_york" for "New York".',
    params: { exclude_columns: columns(), share_thresholds: bounds(0.005, 0.05) },
    run: (context, { exclude_columns, share_thresholds: thresholds }) => {
        const columns = comparedColumns(context, exclude_columns, ['categorical']);
        if (columns.length === 0)
            return Promise.resolve([(0,case_result/* skipped */.hT)('there is no categorical column')]);
        return Promise.resolve(rate_columns_rateColumns(columns.map(measure), thresholds));
    },
});
function measure({ name, reference, evaluation }) {
    const spellings = findSpellings(reference, evaluation);
    const { failing, rows, alone, referenceRows } = spellings;
    const reason = rate_columns_describeShortage(referenceRows, rows, 'values');
    if (reason !== undefined)
        return { name, reason, isShortOfRows: true };
    const effect = greaterShare({ successes: failing.length, total: rows }, { successes: alone, total: referenceRows });
    return { name, effect, tell: (rating) => category_spelling_describe(name, spellings, effect.point, rating) };
}
function findSpellings(reference, evaluation) {
    const counts = (0,distinct_cells/* countTexts */.Az)(reference);
    const known = new Map();
    for (const value of counts.keys()) {
        const fold = foldSpelling(value);
        const others = known.get(fold);
        if (others)
            others.push(value);
        else
            known.set(fold, [value]);
    }
    const commonest = (values) => values.reduce((best, value) => ((counts.get(value) ?? 0) > (counts.get(best) ?? 0) ? value : best));
    const newcomers = new Map();
    for (const value of (0,distinct_cells/* countTexts */.Az)(evaluation).keys()) {
        const values = counts.has(value) ? undefined : known.get(foldSpelling(value));
        if (values)
            newcomers.set(value, commonest(values));
    }
    const failing = newcomers.size === 0 ? [] : (0,distinct_cells/* rowsOf */.RO)(evaluation, (cell) => newcomers.has(String(cell)));
    const withSiblings = [...known.values()].filter((values) => values.length > 1).flat();
    return {
        failing,
        pairs: newcomers,
        rows: (0,count_values/* countValues */.I)(evaluation),
        referenceRows: (0,count_values/* countValues */.I)(reference),
        alone: withSiblings.filter((value) => counts.get(value) === 1).length,
    };
}
function category_spelling_describe(name, spellings, beyondReference, rating) {
    const { failing, pairs, rows, referenceRows, alone } = spellings;
    const shown = [...pairs].slice(0, shownPairs).map(([value, known]) => `${quote(known)} → ${quote(value)}`);
    return {
        features: [name],
        outcome: { kind: 'measured', severity: rating.severity },
        impact: beyondReference,
        rows: failing,
        measurements: [
            (0,case_result/* record */.g1)(measures.m.shareOfFailingRowsBeyondTheReference, beyondReference),
            (0,case_result/* record */.g1)(measures.m.failingRows, failing.length),
            (0,case_result/* record */.g1)(measures.m.shareOfFailingRows, failing.length / rows),
            (0,case_result/* record */.g1)(measures.m.failingReferenceShare, alone / referenceRows),
            (0,case_result/* record */.g1)(measures.m.failingRowIndices, failing.slice(0, category_spelling_shownRows)),
            (0,case_result/* record */.g1)(measures.m.newSpellingPairs, shown),
            (0,case_result/* record */.g1)(measures.m.newSpellings, pairs.size),
            (0,case_result/* record */.g1)(measures.m.evaluationSampleSize, rows),
            (0,case_result/* record */.g1)(measures.m.referenceSampleSize, referenceRows),
            ...describeRating(rating),
        ],
    };
}
/** Quoted, so that a blank at the end is seen. */
function quote(value) {
    return JSON.stringify((0,shorten/* shorten */.m)(value, category_spelling_shownCharacters));
}

// EXTERNAL MODULE: ./build/statistics/binomial-tail.js
var binomial_tail = __webpack_require__(83960);
;// CONCATENATED MODULE: ./build/engine/checks/data-changes/frozen-column.js











/** Of the bound on the share in the reference: as sure as the p-value that is made of it. */
const boundLevel = 0.999999;
/** A column that is nearly constant in the reference can only lose what varies altogether. */
const mostInReference = 0.9;
/**
 * One case per column: whether at least `frozen_share` of its evaluation values are one value, though the reference
 * varies so much that this can't be chance. The chance is binomial, with the most that the reference allows (Wilson's
 * upper bound) for the share of its commonest value, or for how often a value follows an equal one when that is more:
 * in a file sorted by a column, long stretches of one value are nothing new. It must be below `p_value_threshold`.
 */
const frozenColumn = defineTest({
    ...dataChange,
    testType: 'frozen_column',
    configKey: 'frozen_column',
    title: 'Frozen Column',
    description: 'Looks for columns that no longer vary; catches a feed that stopped and repeats its last value.',
    params: {
        exclude_columns: columns(),
        frozen_share: amount({ min: 0.5, max: 1, default: 0.99 }),
        p_value_threshold: amount({ min: 0, max: 1, default: 1e-6 }),
    },
    run: (context, { exclude_columns, frozen_share, p_value_threshold }) => {
        const bounds = { frozenShare: frozen_share, maxPValue: p_value_threshold };
        const compared = comparedColumns(context, exclude_columns, ['numeric', 'categorical', 'text']);
        const cases = compared.map((column) => frozen_column_rate(column, bounds));
        return Promise.resolve(cases.length > 0 ? cases : [(0,case_result/* skipped */.hT)('there is no column')]);
    },
});
function frozen_column_rate({ name, reference, evaluation }, bounds) {
    const [before, now] = [frozen_column_commonestOf(reference), frozen_column_commonestOf(evaluation)];
    const reason = rate_columns_describeShortage(before.total, now.total, 'values');
    if (reason !== undefined)
        return (0,case_result/* tooFewRows */.IH)(reason, [name]);
    const share = now.count / now.total;
    const shareBefore = (0,proportion_interval/* wilsonInterval */.Y)({ successes: before.count, total: before.total }, boundLevel).high;
    const mayVaryLittle = now.count === now.total || shareBefore <= mostInReference;
    const chance = (0,binomial_tail/* binomialUpperTail */.Y)(now.count, now.total, Math.max(shareBefore, frozen_column_repeatShare(reference)));
    const isFrozen = share >= bounds.frozenShare && mayVaryLittle && chance < bounds.maxPValue;
    return {
        features: [name],
        outcome: { kind: 'measured', severity: isFrozen ? 'alert' : 'pass' },
        impact: share,
        measurements: [
            (0,case_result/* record */.g1)(measures.m.shareOfTheCommonestValue, share),
            (0,case_result/* record */.g1)(measures.m.shareOfTheCommonestValueInTheReference, before.count / before.total),
            (0,case_result/* record */.g1)(measures.m.commonestValue, String(now.value)),
            (0,case_result/* record */.g1)(measures.m.commonestValueInTheReference, String(before.value)),
            (0,case_result/* record */.g1)(measures.m.frozenPValue, chance),
            (0,case_result/* record */.g1)(measures.m.evaluationSampleSize, now.total),
            (0,case_result/* record */.g1)(measures.m.referenceSampleSize, before.total),
            (0,case_result/* record */.g1)(measures.m.shareThreshold, bounds.frozenShare),
            (0,case_result/* record */.g1)(measures.m.pValueThreshold, bounds.maxPValue),
        ],
    };
}
/** Of equally common ones the smallest number, or the one that is first. */
function frozen_column_commonestOf(cells) {
    const total = (0,count_values/* countValues */.I)(cells);
    const sorted = (0,sorted_numbers/* sortedNumbers */.UQ)(cells);
    // A hundred thousand different numbers are sorted much faster than they are counted one by one.
    if (sorted.length === total)
        return { ...commonestNumber(sorted), total };
    const { cells: values, counts } = (0,distinct_cells/* distinctCells */.kg)(cells);
    let [value, count] = ['', 0];
    for (let code = 0; code < values.length; code++) {
        const times = counts[code] ?? 0;
        if (times > count)
            [value, count] = [values[code] ?? '', times];
    }
    return { value, count, total };
}
function commonestNumber(sorted) {
    const { steps } = sorted;
    let [value, count, start] = ['', 0, 0];
    for (let end = 1; end <= steps.length; end++) {
        if (end < steps.length && steps[end] === steps[start])
            continue;
        const times = sorted.countBefore(end) - sorted.countBefore(start);
        if (times > count)
            [value, count] = [steps[start] ?? NaN, times];
        start = end;
    }
    return { value, count };
}
/** At most how often a value follows an equal one, nulls left out. At least two values. */
function frozen_column_repeatShare(cells) {
    const total = (0,count_values/* countValues */.I)(cells) - 1;
    return (0,proportion_interval/* wilsonInterval */.Y)({ successes: countRepeats(cells), total }, boundLevel).high;
}
function countRepeats(cells) {
    let repeats = 0;
    if (cells.kind === 'numbers' && cells.strays.size === 0) {
        const { values } = cells;
        let previous = NaN;
        for (let row = 0; row < values.length; row++) {
            const value = values[row] ?? NaN;
            if (Number.isNaN(value))
                continue;
            if (value === previous)
                repeats++;
            previous = value;
        }
        return repeats;
    }
    const { codes } = (0,distinct_cells/* distinctCells */.kg)(cells);
    let previous = -1;
    for (let row = 0; row < codes.length; row++) {
        const code = codes[row] ?? -1;
        if (code < 0)
            continue;
        if (code === previous)
            repeats++;
        previous = code;
    }
    return repeats;
}

;// CONCATENATED MODULE: ./build/statistics/two-sample-distance.js
/**
 * Kolmogorov's distance of two samples of at least one number: the greatest difference of the shares at or below a value.
 * Interval: Dvoretzky, Kiefer and Wolfowitz's bound with Massart's constant (Annals of Probability 18, 1990), by its
 * two-sample form (Wei and Dudley, Statistics and Probability Letters 82, 2012).
 */
function kolmogorovDistance(a, b) {
    const [n, m] = [a.length, b.length];
    const { steps: stepsOfA, ends: endsOfA } = a;
    const { steps: stepsOfB, ends: endsOfB } = b;
    const [lastOfA, lastOfB] = [stepsOfA.length - 1, stepsOfB.length - 1];
    let [stepOfA, stepOfB, point] = [0, 0, 0];
    // What surely is no greater is seen without a division, by whole numbers: rows of either times all of the other.
    const rounding = n * m * 1e-14;
    let [most, least] = [0, 0];
    let [ofA, ofB] = [stepsOfA[0] ?? NaN, stepsOfB[0] ?? NaN];
    while (stepOfA <= lastOfA && stepOfB <= lastOfB) {
        const value = ofA <= ofB ? ofA : ofB;
        // Without a look behind the last step, which makes all others slow.
        while (ofA <= value && stepOfA <= lastOfA)
            if (++stepOfA <= lastOfA)
                ofA = stepsOfA[stepOfA] ?? NaN;
        while (ofB <= value && stepOfB <= lastOfB)
            if (++stepOfB <= lastOfB)
                ofB = stepsOfB[stepOfB] ?? NaN;
        const i = endsOfA ? (endsOfA[stepOfA - 1] ?? 0) : stepOfA;
        const j = endsOfB ? (endsOfB[stepOfB - 1] ?? 0) : stepOfB;
        const apart = Math.abs(i * m - j * n);
        if (apart < least)
            continue;
        point = Math.max(point, Math.abs(i / n - j / m));
        if (apart > most)
            [most, least] = [apart, apart - rounding];
    }
    return distance(point, 0, n, m);
}
/**
 * The total variation distance of two samples of categories, given how often each occurs: half the sum of the
 * differences of the shares. It is never 0 by chance, so that what chance alone is expected to give (at most) is
 * allowed for below. Interval: McDiarmid's inequality, as one row moves the distance by 1/n at most.
 */
function totalVariation(a, b) {
    const [n, m] = [totalOf(a), totalOf(b)];
    let [difference, byChance] = [0, 0];
    for (const key of new Set([...a.keys(), ...b.keys()])) {
        const [inA, inB] = [a.get(key) ?? 0, b.get(key) ?? 0];
        difference += Math.abs(inA / n - inB / m) / 2;
        const share = (inA + inB) / (n + m);
        byChance += Math.sqrt(share * (1 - share) * (1 / n + 1 / m)) / 2;
    }
    return distance(difference, byChance, n, m);
}
/** `byChance`: how much of the distance is expected without any difference. */
function distance(point, byChance, n, m) {
    return {
        point,
        intervalAt: (level) => {
            const reach = Math.sqrt((Math.log(2 / (1 - level)) / 2) * (1 / n + 1 / m));
            return { low: Math.max(0, point - byChance - reach), high: Math.min(1, point + reach) };
        },
    };
}
function totalOf(counts) {
    let total = 0;
    for (const count of counts.values())
        total += count;
    return total;
}

;// CONCATENATED MODULE: ./build/engine/checks/data-changes/column-sample.js




/** Nulls are left out; in a numeric column, so are texts and infinities. */
function sampleOf(kind, cells) {
    if (kind === 'numeric') {
        const sorted = (0,sorted_numbers/* sortedFinite */.ni)(cells);
        return { kind, size: sorted.length, sorted };
    }
    return { kind, size: (0,count_values/* countValues */.I)(cells), counts: (0,distinct_cells/* countTexts */.Az)(cells) };
}
/** `undefined` for samples of different kinds, and without a value. */
function distanceOf(a, b) {
    if (a.size === 0 || b.size === 0)
        return undefined;
    if (a.kind === 'numeric' && b.kind === 'numeric')
        return kolmogorovDistance(a.sorted, b.sorted);
    if (a.kind === 'categorical' && b.kind === 'categorical')
        return totalVariation(a.counts, b.counts);
    return undefined;
}

;// CONCATENATED MODULE: ./build/engine/checks/data-changes/number-distance.js

/** Two tests ask for the same columns. */
const known = new WeakMap();
/** Kolmogorov's distance of two columns' numbers. */
function numberDistance(reference, evaluation) {
    const before = known.get(reference);
    if (before?.evaluation === evaluation)
        return before.distance;
    const distance = kolmogorovDistance(reference, evaluation);
    known.set(reference, { evaluation, distance });
    return distance;
}

;// CONCATENATED MODULE: ./build/engine/checks/data-changes/swapped-columns.js










const fittingDistance = 0.05;
const fittingLevel = 0.99;
/** A swap explains a column when it leaves at most this share of what is surely odd about it. */
const mostLeft = 0.5;
/** Columns of one kind that are looked at in pairs, the most changed first; the pairs grow with their square. */
const mostChanged = 40;
/**
 * One case per pair of columns that hold each other's values, or one that passes. Looked at are columns whose values
 * are surely not the reference's: Kolmogorov's distance for numbers, total variation for categories, with the whole
 * interval beyond the thresholds. Two of them are swapped when each fits the reference of the other: within 0.05 and
 * chance, and at most half as far as it surely is from its own. Columns that look alike can't be told apart this way.
 */
const swappedColumns = defineTest({
    ...dataChange,
    testType: 'swapped_columns',
    configKey: 'swapped_columns',
    title: 'Swapped Columns',
    description: "Looks for two columns that hold each other's values; catches an export in another order of columns.",
    params: { exclude_columns: columns(), distance_thresholds: bounds(0.05, 0.1) },
    run: (context, { exclude_columns, distance_thresholds: thresholds }) => {
        const compared = comparedColumns(context, exclude_columns, ['numeric', 'categorical']).flatMap(sample);
        if (compared.length < 2) {
            const reason = `fewer than two columns have at least ${leastRows} values in both datasets`;
            return Promise.resolve([(0,case_result/* tooFewRows */.IH)(reason)]);
        }
        const changed = findChanged(compared, thresholds);
        const swaps = findSwaps(changed);
        const none = tellNone(compared.length, changed.length);
        return Promise.resolve(swaps.length > 0 ? swaps.map(tellSwap) : [none]);
    },
});
function sample({ name, kind, ...cells }, place) {
    if (kind === 'text')
        return [];
    const [reference, evaluation] = [sampleOf(kind, cells.reference), sampleOf(kind, cells.evaluation)];
    const sampled = { name, place, reference, evaluation };
    return Math.min(sampled.reference.size, sampled.evaluation.size) < leastRows ? [] : [sampled];
}
/** In order, the most changed first. */
function findChanged(columns, thresholds) {
    const measured = columns.flatMap((column) => {
        const distance = ownDistance(column);
        const rows = Math.min(column.reference.size, column.evaluation.size);
        return distance ? [{ column, effect: { ...distance, rows } }] : [];
    });
    const ratings = rateFamily(measured.map(({ effect }) => effect), thresholds);
    return measured
        .flatMap(({ column, effect }, k) => {
        const rating = ratings[k];
        return rating && rating.severity !== 'pass' ? [{ ...column, distance: effect.point, rating }] : [];
    })
        .sort((a, b) => b.rating.interval.low - a.rating.interval.low);
}
/** Of a column from its own reference. */
function ownDistance({ reference, evaluation }) {
    return reference.kind === 'numeric' && evaluation.kind === 'numeric'
        ? numberDistance(reference.sorted, evaluation.sorted)
        : distanceOf(reference, evaluation);
}
/** The pairs that fit best, each column in one pair. */
function findSwaps(changed) {
    const fitting = [];
    for (const kind of ['numeric', 'categorical']) {
        const columns = changed.filter(({ reference }) => reference.kind === kind).slice(0, mostChanged);
        for (const [k, first] of columns.entries()) {
            for (const second of columns.slice(k + 1)) {
                const firstAcross = fitAcross(first, second);
                const secondAcross = firstAcross === undefined ? undefined : fitAcross(second, first);
                if (firstAcross === undefined || secondAcross === undefined)
                    continue;
                fitting.push({ first, second, firstAcross, secondAcross });
            }
        }
    }
    fitting.sort((a, b) => a.firstAcross + a.secondAcross - b.firstAcross - b.secondAcross);
    const taken = new Set();
    return fitting.filter(({ first, second }) => {
        if (taken.has(first.name) || taken.has(second.name))
            return false;
        taken.add(first.name).add(second.name);
        return true;
    });
}
/** How far the values of `column` are from the reference of `other`, where they fit it. */
function fitAcross(column, other) {
    const across = distanceOf(other.reference, column.evaluation);
    if (!across)
        return undefined;
    const isWithinChance = across.intervalAt(fittingLevel).low <= fittingDistance;
    return isWithinChance && across.point <= column.rating.interval.low * mostLeft ? across.point : undefined;
}
function tellSwap({ first, second, firstAcross, secondAcross }) {
    const features = [first, second].sort((a, b) => a.place - b.place).map(({ name }) => name);
    const leastSure = first.rating.interval.low < second.rating.interval.low ? first : second;
    return {
        features,
        outcome: { kind: 'measured', severity: leastSure.rating.severity },
        impact: leastSure.distance,
        measurements: [
            (0,case_result/* record */.g1)(measures.m.distanceFromTheOwnReference, leastSure.distance),
            (0,case_result/* record */.g1)(measures.m.distanceFromEachOther, Math.max(firstAcross, secondAcross)),
            (0,case_result/* record */.g1)(measures.m.columnsSwapped, features),
            (0,case_result/* record */.g1)(measures.m.evaluationSampleSize, leastSure.evaluation.size),
            (0,case_result/* record */.g1)(measures.m.referenceSampleSize, leastSure.reference.size),
            ...describeRating(leastSure.rating),
        ],
    };
}
function tellNone(compared, changed) {
    return {
        features: [],
        outcome: { kind: 'measured', severity: 'pass' },
        impact: 0,
        measurements: [
            (0,case_result/* record */.g1)(measures.m.swappedPairs, 0),
            (0,case_result/* record */.g1)(measures.m.columnsCompared, compared),
            (0,case_result/* record */.g1)(measures.m.columnsThatSurelyChanged, changed),
        ],
    };
}

// EXTERNAL MODULE: ./build/statistics/sorted-numbers.js
var statistics_sorted_numbers = __webpack_require__(27342);
;// CONCATENATED MODULE: ./build/engine/checks/data-changes/units.js
const mostDecades = 12;
/** Factors between units of everyday data; exact by definition or to all digits shown. */
const units = [
    [1.609344, 'miles', 'kilometres'],
    [2.20462262, 'kilograms', 'pounds'],
    [2.54, 'inches', 'centimetres'],
    [3.2808399, 'metres', 'feet'],
    [3.6, 'metres per second', 'kilometres per hour'],
    [3.78541178, 'gallons', 'litres'],
    [25.4, 'inches', 'millimetres'],
    [28.3495231, 'ounces', 'grams'],
    [60, 'minutes', 'seconds'],
    [3600, 'hours', 'seconds'],
];
/** Powers of ten, from prefixes, cents and percents: what goes wrong most. */
const decades = Array.from({ length: mostDecades }, (_, k) => 10 ** (k + 1)).flatMap((power) => {
    // Asking the runtime for it loads a tenth of a second of locales.
    const text = String(power).replace(/(?<=\d)(?=(?:\d{3})+$)/g, ',');
    const rule = { tolerance: 0.1, leastDistance: 0 };
    return [
        { factor: power, name: `multiplied by ${text}`, ...rule },
        { factor: 1 / power, name: `divided by ${text}`, ...rule },
    ];
});
/**
 * Other factors are also what a shift of the market may come to, so they count only where hardly any value is where it
 * was, and where they fit closely.
 */
const others = units.flatMap(([factor, larger, smaller]) => {
    const rule = { tolerance: 0.03, leastDistance: 0.5 };
    return [
        { factor, name: `multiplied by ${factor}: ${smaller} for ${larger}`, ...rule },
        { factor: 1 / factor, name: `divided by ${factor}: ${larger} for ${smaller}`, ...rule },
    ];
});
const unitChanges = [...decades, ...others];

;// CONCATENATED MODULE: ./build/engine/checks/data-changes/unit-change.js















/** Data of another time never fit as data of the same time do. */
const unit_change_fittingDistance = 0.1;
const unit_change_fittingLevel = 0.99;
const shownQuantiles = [0.1, 0.25, 0.5, 0.75, 0.9];
/**
 * One case per numeric column: whether its evaluation values are far from the reference's, and near them once divided
 * by the factor between two units. Far: the whole interval of Kolmogorov's distance beyond the thresholds. Near: within
 * 0.1 and chance. The factor must also be that of the medians, within a tenth and their own intervals. Zeros have no
 * unit and are left out, and so are running numbers, which grow with the file.
 */
const unitChange = defineTest({
    ...dataChange,
    testType: 'unit_change',
    configKey: 'unit_change',
    title: 'Unit Change',
    description: 'Looks for columns that fit the reference once divided by a factor; catches grams for kilograms and cents for euros.',
    params: { exclude_columns: columns(), distance_thresholds: bounds(0.2, 0.3) },
    run: (context, { exclude_columns, distance_thresholds: thresholds }) => {
        const columns = comparedColumns(context, exclude_columns, ['numeric']);
        if (columns.length === 0)
            return Promise.resolve([(0,case_result/* skipped */.hT)('there is no numeric column')]);
        const rooms = { reference: new Room(), evaluation: new Room() };
        return Promise.resolve(rate_columns_rateColumns(columns.map((column) => unit_change_measure(column, rooms)), thresholds));
    },
});
/** Memory for what is needed of one column after the other, since fresh memory is what costs. */
class Room {
    numbers = new Float64Array(0);
    take(length) {
        if (this.numbers.length < length)
            this.numbers = new Float64Array(length);
        return this.numbers.subarray(0, length);
    }
}
function unit_change_measure({ name, ...cells }, rooms) {
    const reference = withoutZeros(cells.reference, rooms.reference);
    const evaluation = withoutZeros(cells.evaluation, rooms.evaluation);
    const reason = rate_columns_describeShortage(reference.length, evaluation.length, 'numbers other than zero');
    if (reason !== undefined)
        return { name, reason, isShortOfRows: true };
    if (isNumbering(reference))
        return { name, reason: 'running numbers grow with the file' };
    const hasZeros = [cells.reference, cells.evaluation].some((column) => countZeros(column) > 0);
    const measured = {
        // The room is for the next column.
        samples: () => ({
            reference: withoutZeros(cells.reference, new Room()),
            evaluation: withoutZeros(cells.evaluation, new Room()),
        }),
        apart: (hasZeros ? kolmogorovDistance : numberDistance)(reference, evaluation),
        rows: { reference: reference.length, evaluation: evaluation.length },
        quantiles: { reference: quantilesOf(reference), evaluation: quantilesOf(evaluation) },
    };
    const rows = Math.min(reference.length, evaluation.length);
    return { name, effect: { ...measured.apart, rows }, tell: (rating) => unit_change_rate(name, measured, rating) };
}
function countZeros(cells) {
    const sorted = (0,sorted_numbers/* sortedFinite */.ni)(cells);
    return sorted.countUpTo(0) - sorted.countBelow(0);
}
/** Where there are zeros among them, in that room. */
function withoutZeros(cells, room) {
    const sorted = (0,sorted_numbers/* sortedFinite */.ni)(cells);
    const { steps } = sorted;
    return sorted.without((0,bisect/* countBelow */.B)(steps, 0), (0,bisect/* countUpTo */.M)(steps, 0), (length) => room.take(length));
}
function unit_change_rate(name, { samples, apart, rows, quantiles }, rating) {
    const change = rating.severity === 'pass' ? undefined : findChange(samples(), rating.interval);
    return {
        features: [name],
        outcome: { kind: 'measured', severity: change ? rating.severity : 'pass' },
        impact: apart.point,
        measurements: [
            (0,case_result/* record */.g1)(measures.m.distanceFromTheReference, apart.point),
            ...(change
                ? [
                    (0,case_result/* record */.g1)(measures.m.unitOfTheValues, change.unit.name),
                    (0,case_result/* record */.g1)(measures.m.distanceWithoutTheChange, change.distance),
                    (0,case_result/* record */.g1)(measures.m.ratioOfTheMedians, change.ratio),
                ]
                : []),
            (0,case_result/* record */.g1)(measures.m.referenceQuantiles, quantiles.reference),
            (0,case_result/* record */.g1)(measures.m.evaluationQuantiles, quantiles.evaluation),
            (0,case_result/* record */.g1)(measures.m.evaluationSampleSize, rows.evaluation),
            (0,case_result/* record */.g1)(measures.m.referenceSampleSize, rows.reference),
            // What is far from the reference without a factor that explains it is a matter of drift.
            ...(change ? describeRating(rating) : []),
        ],
    };
}
/** The change that explains the values best, if one does. */
function findChange({ reference, evaluation }, apart) {
    const [before, now] = [medianSize(reference), medianSize(evaluation)];
    const ratio = now.middle / before.middle;
    const found = [];
    for (const unit of unitChanges) {
        const allowed = 1 + unit.tolerance;
        const isOfMedians = now.high / before.low >= unit.factor / allowed && now.low / before.high <= unit.factor * allowed;
        if (!isOfMedians || apart.low <= unit.leastDistance)
            continue;
        const { point, intervalAt } = kolmogorovDistance(reference, new statistics_sorted_numbers/* SortedNumbers */.c(evaluation.steps.map((value) => value / unit.factor), evaluation.ends));
        const byChance = intervalAt(unit_change_fittingLevel).high - point;
        if (point <= unit_change_fittingDistance + byChance && point < apart.low / 2)
            found.push({ unit, distance: point, ratio });
    }
    return found.sort((a, b) => a.distance - b.distance)[0];
}
/** The median size and its 95 % interval, by the ranks between which it lies. */
function medianSize(values) {
    const sizes = Float64Array.from(values, Math.abs).sort();
    const reach = 0.98 / Math.sqrt(sizes.length);
    return {
        low: (0,quantile/* quantile */.Y)(sizes, Math.max(0, 0.5 - reach)),
        middle: (0,quantile/* quantile */.Y)(sizes, 0.5),
        high: (0,quantile/* quantile */.Y)(sizes, Math.min(1, 0.5 + reach)),
    };
}
/** Whole numbers, no two alike, that fill at least half of their range. */
function isNumbering(sorted) {
    const { steps, length } = sorted;
    const range = (steps.at(-1) ?? 0) - (steps[0] ?? 0) + 1;
    if (range > 2 * length || steps.length < length)
        return false;
    return steps.every((value, i) => Number.isInteger(value) && value !== steps[i - 1]);
}
function quantilesOf(sorted) {
    return shownQuantiles.map((q) => (0,quantile/* quantile */.Y)(sorted, q));
}

;// CONCATENATED MODULE: ./build/engine/checks/data-changes/index.js





/** What commonly happens to data on their way, each named as what it is; the platform has none of these. */
const dataChangeTests = [
    categorySpelling,
    unitChange,
    frozenColumn,
    swappedColumns,
    brokenRelation,
];

// EXTERNAL MODULE: ./build/engine/data/parse-date.js
var parse_date = __webpack_require__(31680);
// EXTERNAL MODULE: ./build/engine/data/column-role.js
var column_role = __webpack_require__(52045);
;// CONCATENATED MODULE: ./build/engine/checks/dates/find-gap.js
/** Far below what a run may take for granted by chance, whatever the number of columns. */
const surelyNoChance = 1e-6;
/** A feed that pauses for a while did so before as a rule. */
const timesLonger = 3;
/**
 * The longest stretch of days without a row between the first and the last one, when it is more than three times the
 * reference's longest, and chance would not leave it: of d days with rows in a span of S, spread by chance, a stretch of
 * g without any has a probability of at most d·(1 − g/S)^(d−1). Source: W. L. Stevens, Annals of Eugenics 9 (1939), by
 * Boole's inequality.
 */
function findGap(days, reference) {
    const sorted = distinct(days);
    const [first, last] = [sorted[0], sorted.at(-1)];
    if (first === undefined || last === undefined || first === last)
        return undefined;
    const longest = longestGap(sorted);
    const usual = longestGap(distinct(reference));
    const share = longest.length / (last - first);
    const byChance = sorted.length * (1 - share) ** (sorted.length - 1);
    if (longest.length <= timesLonger * Math.max(1, usual.length) || byChance > surelyNoChance)
        return undefined;
    return { from: longest.after + 1, to: longest.after + longest.length };
}
function distinct(days) {
    return [...new Set(days)].sort((a, b) => a - b);
}
/** `length` days after the day `after`; of equals the first. */
function longestGap(sorted) {
    let longest = { after: 0, length: 0 };
    for (const [index, day] of sorted.entries()) {
        const length = (sorted[index + 1] ?? day + 1) - day - 1;
        if (length > longest.length)
            longest = { after: day, length };
    }
    return longest;
}

;// CONCATENATED MODULE: ./build/engine/checks/dates/date-range.js














const date_range_shownRows = 20;
const date_range_shownValues = 10;
const secondsPerDay = 86_400;
/**
 * One case per column of dates: the share of evaluation cells that are no date, lie in the future, or lie before the
 * reference's first day by more than the reference spans (`1900-01-01` for a missing one), against the reference's own
 * share of such cells; and a gap, days without a row that chance does not leave. That time went on is no finding.
 */
const dateRange = defineTest({
    testType: 'date_range',
    configKey: 'date_range',
    title: 'Dates',
    description: 'Looks at columns of dates as time; catches placeholders such as 1900-01-01, dates in the future, and days without data.',
    category: 'abnormal-inputs',
    modalities: ['tabular', 'text'],
    tasks: task_groups/* testedTasks */.mD,
    runsByDefault: true,
    params: { exclude_columns: columns(), severity_thresholds: bounds(0.005, 0.05) },
    run: (context, { exclude_columns, severity_thresholds }) => Promise.resolve(rateDates(context, exclude_columns, severity_thresholds)),
});
function rateDates(context, excluded, thresholds) {
    const { reference, evaluation, leftOut, today } = context;
    const columns = leftOut
        .filter(({ name, role }) => role === 'date' && !excluded.has(name))
        .map(({ name }) => date_range_measure(name, (0,data_table/* columnOf */.uV)(reference.table, name), (0,data_table/* columnOf */.uV)(evaluation.table, name), today));
    if (columns.length === 0)
        return [(0,case_result/* skipped */.hT)('there is no column of dates')];
    const isEnough = ({ total, totalBefore }) => Math.min(total, totalBefore) >= leastRows;
    const rated = columns.filter(isEnough);
    const ratings = rateFamily(rated.map(({ odd, total, oddBefore, totalBefore }) => greaterShare({ successes: odd.length, total }, { successes: oddBefore, total: totalBefore })), thresholds);
    return columns.map((column) => {
        const rating = ratings[rated.indexOf(column)];
        return rating
            ? report(column, rating)
            : (0,case_result/* tooFewRows */.IH)(`fewer than ${leastRows} dates to compare`, [column.name]);
    });
}
function date_range_measure(name, before, cells, today) {
    const known = daysOf(before, () => true);
    const first = known.reduce((a, b) => Math.min(a, b), Infinity);
    const last = known.reduce((a, b) => Math.max(a, b), -Infinity);
    const earliest = first - Math.max(365, last - first);
    // Plans lie in the future by nature, and where the reference has them, as far as there.
    const latest = Math.max(today + 1, last + Math.max(0, last - today));
    const isLikely = (day) => day !== undefined && day >= earliest && day <= latest;
    const isOdd = (cell) => !isLikely(dayOf(cell));
    const days = daysOf(cells, isLikely);
    return {
        name,
        cells,
        odd: (0,distinct_cells/* rowsOf */.RO)(cells, isOdd),
        total: (0,count_values/* countValues */.I)(cells),
        oddBefore: (0,distinct_cells/* rowsOf */.RO)(before, isOdd).length,
        totalBefore: (0,count_values/* countValues */.I)(before),
        days,
        gap: findGap(days, known),
    };
}
/** The different days of a column that are of this sort. */
function daysOf(cells, isIt) {
    const days = new Set();
    for (const cell of Array.from((0,distinct_cells/* distinctCells */.kg)(cells).cells)) {
        const day = dayOf(cell);
        if (day !== undefined && isIt(day))
            days.add(day);
    }
    return [...days];
}
function dayOf(cell) {
    if (typeof cell === 'string')
        return (0,parse_date/* parseDay */.I)(cell);
    if (typeof cell !== 'number' || !(0,column_role/* isEpoch */.C)(cell))
        return undefined;
    return Math.floor(cell / (cell >= 1e12 ? 1000 : 1) / secondsPerDay);
}
function report({ name, cells, odd, total, oddBefore, totalBefore, days, gap }, rating) {
    const severity = gap && rating.severity === 'pass' ? 'warning' : rating.severity;
    const share = odd.length / total;
    const measurements = [
        (0,case_result/* record */.g1)(measures.m.shareOfFailingRows, share),
        (0,case_result/* record */.g1)(measures.m.failingRows, odd.length),
        (0,case_result/* record */.g1)(measures.m.referenceShare, oddBefore / totalBefore),
        ...(days.length > 0
            ? [
                (0,case_result/* record */.g1)(measures.m.firstDay, (0,parse_date/* showDay */.e)(days.reduce((a, b) => Math.min(a, b), Infinity))),
                (0,case_result/* record */.g1)(measures.m.lastDay, (0,parse_date/* showDay */.e)(days.reduce((a, b) => Math.max(a, b), -Infinity))),
            ]
            : []),
        ...(gap ? [(0,case_result/* record */.g1)(measures.m.daysWithoutARow, `${(0,parse_date/* showDay */.e)(gap.from)} to ${(0,parse_date/* showDay */.e)(gap.to)}`)] : []),
        ...(odd.length > 0
            ? [
                (0,case_result/* record */.g1)(measures.m.failingRowIndices, odd.slice(0, date_range_shownRows)),
                (0,case_result/* record */.g1)(measures.m.failingValues, [...new Set(odd.map((row) => String(cells.cell(row))))].slice(0, date_range_shownValues)),
            ]
            : []),
        ...describeRating(rating),
    ];
    return {
        features: [name],
        outcome: { kind: 'measured', severity },
        impact: share,
        rows: odd,
        measurements,
    };
}

;// CONCATENATED MODULE: ./build/engine/checks/dates/index.js

const dateTests = [dateRange];

;// CONCATENATED MODULE: ./build/engine/checks/drift/count-values.js


/**
 * How often each value of either column occurs, in order of first appearance. Values are told apart by their text;
 * nulls are left out, or counted as the value `null`.
 */
function countValues(reference, evaluation, ignoreNulls) {
    const counts = new Map();
    const count = (cells, side) => {
        for (const [name, times] of ignoreNulls ? (0,distinct_cells/* countTexts */.Az)(cells) : withNulls(cells)) {
            const known = counts.get(name) ?? [0, 0];
            known[side] += times;
            counts.set(name, known);
        }
    };
    count(reference, 0);
    count(evaluation, 1);
    const pairs = [...counts.values()];
    return {
        names: [...counts.keys()],
        reference: pairs.map(([inReference]) => inReference),
        evaluation: pairs.map(([, inEvaluation]) => inEvaluation),
    };
}
/** How often each value occurs, `null` being one, in order of appearance. */
function withNulls(cells) {
    const texts = (0,distinct_cells/* countTexts */.Az)(cells);
    const nulls = cells.length - (0,count_values/* countValues */.I)(cells);
    if (nulls === 0)
        return texts;
    const firstNull = String(null);
    const { cells: values, codes } = (0,distinct_cells/* distinctCells */.kg)(cells);
    let before = 0;
    for (let row = 0; (codes[row] ?? -1) >= 0; row++)
        before = Math.max(before, (codes[row] ?? 0) + 1);
    const names = Array.from(values, String);
    const order = [...names.slice(0, before), firstNull, ...names.slice(before)];
    return new Map(order.map((name) => [name, (texts.get(name) ?? 0) + (name === firstNull ? nulls : 0)]));
}
/** How often each class occurs, classes in neither dataset left out. `classes`: class index per row, −1 = none. */
function count_values_countClasses(reference, evaluation, classNames) {
    const tally = (classes) => {
        const counts = classNames.map(() => 0);
        for (let row = 0; row < classes.length; row++) {
            const k = classes[row] ?? -1;
            if (k >= 0)
                counts[k] = (counts[k] ?? 0) + 1;
        }
        return counts;
    };
    const [inReference, inEvaluation] = [tally(reference), tally(evaluation)];
    const isSeen = (_, k) => (inReference[k] ?? 0) + (inEvaluation[k] ?? 0) > 0;
    return {
        names: classNames.filter(isSeen),
        reference: inReference.filter(isSeen),
        evaluation: inEvaluation.filter(isSeen),
    };
}

// EXTERNAL MODULE: ./build/engine/checks/studied-columns.js + 1 modules
var studied_columns = __webpack_require__(85154);
;// CONCATENATED MODULE: ./build/engine/checks/drift/drift-params.js


/** The only drift statistic of the engine; the platform has others, such as `Chi Squared`. */
const driftStatistic = choice('Population Stability Index');
/** Upper bounds of the index. */
const indexBounds = bounds(0.2, 0.6);

;// CONCATENATED MODULE: ./build/engine/checks/drift/feature-drift-params.js




const ofEither = { drift_statistic: driftStatistic, psi_thresholds: indexBounds };
/** `feature_drift`: one object configures the drift of categorical and of numeric features. */
const featureDriftParams = (leastSample) => ({
    categorical_feature_params: group({ ...ofEither, ignore_nans: flag(true) }),
    numeric_feature_params: group({ ...ofEither, num_bins: count({ min: 2, default: 100 }) }),
    min_sample_size: count({ default: leastSample }),
    exclude_columns: columns(studied_columns/* excludableColumns */.JG),
});
/** The columns of this kind, in both datasets, without the excluded. */
function feature_drift_params_pairColumns(context, kind, excluded) {
    const { reference, evaluation } = context;
    const before = new Map((0,studied_columns/* studiedColumns */.qf)(context, reference.table).map(({ name, cells }) => [name, cells]));
    return (0,studied_columns/* includedColumns */.UR)(context, evaluation.table, excluded)
        .filter((column) => column.kind === kind)
        .map(({ name, cells }) => ({ name, reference: before.get(name) ?? column/* noCells */.LI, evaluation: cells }));
}

;// CONCATENATED MODULE: ./build/engine/stats/condense-histograms.js
/** As many bins as a plot or a reader can take in. */
const maxCondensedBins = 24;
/**
 * The same counts over at most 24 bins, intervals in ascending order. Neighbouring intervals are merged, but for the
 * open ones at both ends; of values without order the most frequent stay and the rest are counted together as `others`.
 */
function condenseHistograms(histograms) {
    if (histograms.edges)
        return mergeNeighbours(histograms, histograms.edges);
    return histograms.names.length <= maxCondensedBins ? histograms : keepFrequent(histograms);
}
function mergeNeighbours(histograms, edges) {
    const { names, reference, evaluation } = histograms;
    const alone = (bin) => ({ name: names[bin] ?? '', bins: [bin] });
    // Bin k lies between the edges k − 1 and k; the first and that of the last edge are open.
    const innerCount = edges.length - 1;
    const top = edges.length;
    const below = names.length - 1 > top ? names.length - 1 : undefined;
    const hasBelow = below !== undefined && (reference[below] ?? 0) + (evaluation[below] ?? 0) > 0;
    const width = Math.max(1, Math.ceil(innerCount / (maxCondensedBins - (hasBelow ? 3 : 2))));
    const inner = [];
    for (let first = 1; first <= innerCount; first += width) {
        const last = Math.min(first + width - 1, innerCount);
        const bins = Array.from({ length: last - first + 1 }, (_, k) => first + k);
        inner.push({ name: `(${edges[first - 1] ?? ''}, ${edges[last] ?? ''}]`, bins });
    }
    return gather(histograms, [...(hasBelow ? [alone(below)] : []), alone(0), ...inner, alone(top)]);
}
function keepFrequent(histograms) {
    const { names, reference, evaluation } = histograms;
    const [inReference, inEvaluation] = [total(reference), total(evaluation)];
    const frequency = (bin) => (reference[bin] ?? 0) / inReference + (evaluation[bin] ?? 0) / inEvaluation;
    const ranked = names.map((_, bin) => bin).sort((a, b) => frequency(b) - frequency(a) || a - b);
    const kept = ranked.slice(0, maxCondensedBins - 1);
    const others = { name: 'others', bins: ranked.slice(maxCondensedBins - 1) };
    return gather(histograms, [...kept.map((bin) => ({ name: names[bin] ?? '', bins: [bin] })), others]);
}
function gather({ reference, evaluation }, parts) {
    const sums = (counts) => parts.map(({ bins }) => bins.reduce((sum, bin) => sum + (counts[bin] ?? 0), 0));
    return { names: parts.map(({ name }) => name), reference: sums(reference), evaluation: sums(evaluation) };
}
/** At least 1, so that it can divide. */
function total(counts) {
    return Math.max(1, Array.from(counts).reduce((a, b) => a + b, 0));
}

;// CONCATENATED MODULE: ./build/engine/stats/psi.js
/**
 * Population stability index Σ (p − q)·ln(p/q) between two histograms, in nats, ≥ 0. Counts per bin, same length;
 * 1 is added to every bin before the shares are taken, so that an empty bin stays finite. One bin or none gives 0.
 * Throws RangeError when the lengths differ. Source: recovered from RIME's published example, [100, 200] against
 * [25, 150] → 0.2009; other smoothings do not reproduce it.
 */
function populationStabilityIndex(reference, evaluation) {
    const bins = reference.length;
    if (evaluation.length !== bins) {
        throw new RangeError(`The histograms have ${bins} and ${evaluation.length} bins; they must have as many.`);
    }
    const referenceTotal = smoothedTotal(reference);
    const evaluationTotal = smoothedTotal(evaluation);
    let index = 0;
    for (let k = 0; k < bins; k++) {
        const p = ((reference[k] ?? 0) + 1) / referenceTotal;
        const q = ((evaluation[k] ?? 0) + 1) / evaluationTotal;
        index += (p - q) * Math.log(p / q);
    }
    return index;
}
/**
 * The index to be expected from chance alone when nothing has drifted: (B − 1)(1/n + 1/m), with B bins and n and m
 * rows. First order of the chi-squared approximation; too high where most bins are almost empty.
 */
function expectedNullIndex(bins, referenceRows, evaluationRows) {
    return Math.max(0, bins - 1) * (1 / referenceRows + 1 / evaluationRows);
}
function smoothedTotal(counts) {
    let total = counts.length;
    for (let k = 0; k < counts.length; k++)
        total += counts[k] ?? 0;
    return total;
}

;// CONCATENATED MODULE: ./build/engine/checks/drift/rate-drift.js





/**
 * A distribution's change as its population stability index, rated by R1. The index grows with the number of bins
 * and shrinks with the samples even when nothing drifts; what chance alone would give is reported beside it, and an
 * index that passes a threshold without being twice that is skipped, because these samples cannot tell.
 * `features`: what the distribution is of, empty for labels and predictions.
 */
function rateDrift(features, histograms, thresholds, minSampleSize) {
    const { names, reference, evaluation } = histograms;
    const referenceSize = rate_drift_sum(reference);
    const evaluationSize = rate_drift_sum(evaluation);
    const shortage = rate_drift_describeShortage(referenceSize, evaluationSize, minSampleSize);
    if (shortage)
        return (0,case_result/* tooFewRows */.IH)(shortage, features);
    const index = populationStabilityIndex(reference, evaluation);
    const byChance = expectedNullIndex(names.length, referenceSize, evaluationSize);
    const severity = severityAbove(index, thresholds);
    const isNoise = severity !== 'pass' && index <= 2 * byChance;
    const most = rate_drift_mostChanged(histograms, referenceSize, evaluationSize);
    return {
        features,
        outcome: isNoise
            ? { kind: 'skip', reason: noiseReason(index, byChance, names.length), isShortOfRows: true }
            : { kind: 'measured', severity },
        impact: index,
        measurements: [
            (0,case_result/* record */.g1)(measures.m.psi, index),
            (0,case_result/* record */.g1)(measures.m.expectedIndexWithoutDrift, byChance),
            (0,case_result/* record */.g1)(measures.m.bins, names.length),
            (0,case_result/* record */.g1)(measures.m.driftReferenceSize, referenceSize),
            (0,case_result/* record */.g1)(measures.m.driftEvaluationSize, evaluationSize),
            (0,case_result/* record */.g1)(measures.m.mostChangedValue, names[most] ?? ''),
            (0,case_result/* record */.g1)(measures.m.referenceShare, (reference[most] ?? 0) / referenceSize),
            (0,case_result/* record */.g1)(measures.m.evaluationShare, (evaluation[most] ?? 0) / evaluationSize),
            ...describeThresholds(thresholds),
            ...describeDistributions(histograms),
        ],
    };
}
/** What a report draws: the counts of both datasets, over fewer bins where there are many. */
function describeDistributions(histograms) {
    const { names, reference, evaluation } = condenseHistograms(histograms);
    return [
        (0,case_result/* record */.g1)(measures.m.binNames, names),
        (0,case_result/* record */.g1)(measures.m.referenceCounts, Array.from(reference)),
        (0,case_result/* record */.g1)(measures.m.evaluationCounts, Array.from(evaluation)),
    ];
}
/** Why samples of these sizes are too small to compare, if they are. */
function rate_drift_describeShortage(referenceSize, evaluationSize, minSampleSize) {
    const needed = Math.max(1, minSampleSize);
    if (referenceSize >= needed && evaluationSize >= needed)
        return undefined;
    return `${referenceSize} reference and ${evaluationSize} evaluation values are too few, min_sample_size is ${needed}`;
}
function noiseReason(index, byChance, bins) {
    const [found, expected] = [index.toFixed(3), byChance.toFixed(3)];
    return `an index of ${found} over ${bins} values cannot be told from chance, which alone gives about ${expected}`;
}
function rate_drift_mostChanged({ names, reference, evaluation }, n, m) {
    const changes = names.map((_, k) => Math.abs((reference[k] ?? 0) / n - (evaluation[k] ?? 0) / m));
    return changes.indexOf(changes.reduce((a, b) => Math.max(a, b), 0));
}
function rate_drift_sum(counts) {
    return Array.from(counts).reduce((a, b) => a + b, 0);
}

;// CONCATENATED MODULE: ./build/engine/checks/drift/categorical-feature-drift.js






/**
 * One case per categorical feature: the frequencies of its values, over the values of both datasets. Nulls are left
 * out unless `ignore_nans` is false.
 */
const categoricalFeatureDrift = (leastSample) => defineTest({
    testType: 'categorical_feature_drift',
    configKey: 'feature_drift',
    title: 'Categorical Feature Drift',
    description: 'Compares the frequencies of values with the reference; catches data unlike those of training.',
    category: 'drift',
    modalities: ['tabular', 'text'],
    tasks: task_groups/* testedTasks */.mD,
    runsByDefault: true,
    params: featureDriftParams(leastSample),
    run: (context, { categorical_feature_params: own, min_sample_size, exclude_columns }) => {
        const columns = feature_drift_params_pairColumns(context, 'categorical', exclude_columns);
        const cases = columns.map(({ name, reference, evaluation }) => {
            const histograms = countValues(reference, evaluation, own.ignore_nans);
            return rateDrift([name], histograms, own.psi_thresholds, min_sample_size);
        });
        return Promise.resolve(cases.length > 0 ? cases : [(0,case_result/* skipped */.hT)('there is no categorical feature')]);
    },
});

;// CONCATENATED MODULE: ./build/engine/checks/drift/class-drift.js










const classDriftParams = (leastSample) => ({
    drift_statistic: driftStatistic,
    params: group({ psi_thresholds: indexBounds, min_sample_size: count({ default: leastSample }) }),
});
/** Compares how often each class is the label. */
const labelDrift = (leastSample) => defineTest({
    testType: 'label_drift',
    configKey: 'categorical_label_drift',
    title: 'Label Drift',
    description: 'Compares the mix of labels with the reference; catches a test set drawn from elsewhere.',
    category: 'drift',
    modalities: ['tabular', 'text'],
    tasks: task_groups/* classificationTasks */.Rq,
    runsByDefault: true,
    params: classDriftParams(leastSample),
    run: (context, params) => {
        const [reference, evaluation] = [(0,dataset/* classIdsOf */.U)(context.reference), (0,dataset/* classIdsOf */.U)(context.evaluation)];
        const caseResult = reference && evaluation
            ? rateClasses(context, params, reference, evaluation)
            : (0,case_result/* skipped */.hT)(`the ${reference ? 'evaluation' : 'reference'} data have no labels`);
        return Promise.resolve([caseResult]);
    },
});
/** Compares how often the model decides for each class. */
const predictedLabelDrift = (leastSample) => defineTest({
    testType: 'predicted_label_drift',
    configKey: 'multiclass_pred_label_drift',
    title: 'Predicted Label Drift',
    description: 'Compares the mix of predicted classes with the reference; needs no labels.',
    category: 'drift',
    asks: 'answers',
    modalities: ['tabular', 'text'],
    tasks: task_groups/* multiclassTasks */.UT,
    runsByDefault: true,
    params: classDriftParams(leastSample),
    run: async (context, params) => {
        const reference = await context.predictions('reference');
        const evaluation = await context.predictions('evaluation');
        if (!reference || !evaluation)
            return [(0,case_result/* skipped */.hT)((0,why_no_model/* whyNoPredictions */.Ed)(context))];
        return [rateClasses(context, params, predictedClasses(reference), predictedClasses(evaluation))];
    },
});
function rateClasses({ classNames }, { params: { psi_thresholds, min_sample_size } }, reference, evaluation) {
    const histograms = count_values_countClasses(reference, evaluation, classNames);
    return rateDrift([], histograms, psi_thresholds, min_sample_size);
}
function predictedClasses(given) {
    const predictions = (0,metrics_predictions/* asClasses */.XQ)(given);
    return Int32Array.from({ length: predictions.rowCount }, (_, row) => (0,metrics_predictions/* predictedClass */.Bc)(predictions, row));
}

// EXTERNAL MODULE: ./build/engine/stats/short-texts.js
var short_texts = __webpack_require__(39324);
;// CONCATENATED MODULE: ./build/engine/stats/drift-bins.js



/** How large an index chance alone may be expected to give; a tenth of the default warning threshold. */
const allowedNullIndex = 0.02;
/**
 * How many bins samples of these sizes bear: as many as keep the expected index without any drift near 0.02, at least
 * 2 and at most `maxBins`. The platform's fixed 100 bins call two samples of 100 rows from the same source "drift".
 */
function driftBinCount(referenceRows, evaluationRows, maxBins) {
    const affordable = Math.floor(1 + allowedNullIndex / (1 / referenceRows + 1 / evaluationRows));
    return Math.max(2, Math.min(affordable, maxBins));
}
/**
 * Histograms of two samples over the same bins: quantiles of the reference, as many as `driftBinCount` allows,
 * right-closed, equal ones merged, both ends open, so that values never seen in the reference are counted too. Where
 * the smallest reference value alone fills the first bin (many zeros), values below it get a last bin of their own.
 * Values that are equal but for `noiseOf` the sorted reference are never parted. Values: finite.
 */
function driftHistograms(reference, evaluation, maxBins, noiseOf = clear_edges/* noiseOfNumbers */.wG) {
    const parts = driftBinCount(reference.length, evaluation.length, maxBins);
    const noise = noiseOf(reference);
    const inner = (0,clear_edges/* clearEdges */.UF)(reference, (0,quantile/* evenQuantiles */.b)(reference, parts).slice(1, -1), noise);
    const innerEdges = inner.map(({ at }) => at);
    const smallest = reference.steps[0] ?? NaN;
    const lowest = smallest - noise(smallest);
    const hasLowestAlone = (inner[0]?.quantile ?? NaN) <= smallest + noise(smallest);
    const edges = (0,short_texts/* shortTexts */.J)(inner.map(({ quantile }) => quantile));
    const names = nameBins(edges, hasLowestAlone);
    const count = (values) => {
        const counts = new Uint32Array(names.length);
        let counted = hasLowestAlone ? values.countBelow(lowest) : 0;
        if (hasLowestAlone)
            counts[names.length - 1] = counted;
        for (const [bin, edge] of [...innerEdges, Infinity].entries()) {
            const upTo = values.countUpTo(edge);
            counts[bin] = upTo - counted;
            counted = upTo;
        }
        return counts;
    };
    return { names, reference: count(reference), evaluation: count(evaluation), edges };
}
function nameBins(edges, hasLowestAlone) {
    const [first = '', last = ''] = [edges[0], edges.at(-1)];
    const between = edges.slice(1).map((edge, k) => `(${edges[k] ?? ''}, ${edge}]`);
    const bins = [hasLowestAlone ? first : `up to ${first}`, ...between, `above ${last}`];
    return hasLowestAlone ? [...bins, `below ${first}`] : bins;
}

;// CONCATENATED MODULE: ./build/engine/checks/drift/numeric-feature-drift.js







/**
 * One case per numeric feature and per numeric property of a text: its distribution over quantile bins of the
 * reference, at most `num_bins` and fewer for small samples (see `driftBinCount`). Nulls and stray texts are left out.
 */
const numericFeatureDrift = (leastSample) => defineTest({
    testType: 'numeric_feature_drift',
    configKey: 'feature_drift',
    title: 'Numeric Feature Drift',
    description: 'Compares the distribution of values with the reference; catches data unlike those of training.',
    category: 'drift',
    modalities: ['tabular', 'text'],
    tasks: task_groups/* testedTasks */.mD,
    runsByDefault: true,
    params: featureDriftParams(leastSample),
    run: (context, { numeric_feature_params: own, min_sample_size, exclude_columns }) => {
        const columns = feature_drift_params_pairColumns(context, 'numeric', exclude_columns);
        const cases = columns.map(({ name, reference, evaluation }) => {
            const histograms = driftHistograms((0,sorted_numbers/* sortedFinite */.ni)(reference), (0,sorted_numbers/* sortedFinite */.ni)(evaluation), own.num_bins);
            return rateDrift([name], histograms, own.psi_thresholds, min_sample_size);
        });
        return Promise.resolve(cases.length > 0 ? cases : [(0,case_result/* skipped */.hT)('there is no numeric feature')]);
    },
});

;// CONCATENATED MODULE: ./build/engine/checks/drift/prediction-drift.js










/** Compares the distribution of P(1), or of the predicted numbers, binned by quantiles of the reference as numeric features are. */
const predictionDrift = (leastSample) => defineTest({
    testType: 'prediction_drift',
    configKey: 'prediction_drift',
    title: 'Prediction Drift',
    description: 'Compares the predicted probabilities or numbers with the reference; needs no labels.',
    category: 'drift',
    asks: 'answers',
    modalities: ['tabular', 'text'],
    tasks: [...task_groups/* binaryTasks */.w2, ...task_groups/* regressionTasks */.SV],
    runsByDefault: true,
    params: {
        drift_statistic: driftStatistic,
        params: group({
            psi_thresholds: indexBounds,
            num_bins: count({ min: 2, default: 100 }),
            min_sample_size: count({ default: leastSample }),
        }),
    },
    run: async (context, { params: { psi_thresholds, num_bins, min_sample_size } }) => {
        const reference = await context.predictions('reference');
        const evaluation = await context.predictions('evaluation');
        if (!reference || !evaluation)
            return [(0,case_result/* skipped */.hT)((0,why_no_model/* whyNoPredictions */.Ed)(context))];
        const histograms = driftHistograms(scoresOf(reference), scoresOf(evaluation), num_bins, 
        // Numbers have the noise that numbers of their size have.
        reference.kind === 'values' ? undefined : clear_edges/* noiseOfScores */.Fj);
        return [rateDrift([], histograms, psi_thresholds, min_sample_size)];
    },
});
/** P(1), or the predicted numbers, of the rows that the model answered for, upwards. */
function scoresOf(predictions) {
    if (predictions.kind === 'values')
        return upwards(predictions.values);
    const { probabilities, rowCount, classCount } = predictions;
    const scores = Float64Array.from({ length: rowCount }, (_, row) => probabilities[row * classCount + 1] ?? NaN);
    return upwards(scores);
}
function upwards(scores) {
    return new statistics_sorted_numbers/* SortedNumbers */.c(scores.filter((score) => !Number.isNaN(score)).sort());
}

;// CONCATENATED MODULE: ./build/statistics/chi-squared.js
/**
 * The chance that a chi-squared variable with `degrees` degrees of freedom (≥ 1) exceeds `statistic` (≥ 0): the upper
 * incomplete gamma function Q(degrees/2, statistic/2), by its series below the mean and its continued fraction above.
 * Source: NIST Digital Library of Mathematical Functions, 8.11.4 and 8.9.2; Lentz's method for the fraction.
 */
function chiSquaredUpperTail(statistic, degrees) {
    if (!(degrees >= 1))
        throw new RangeError(`At least one degree of freedom is needed, not ${degrees}.`);
    if (!(statistic > 0))
        return 1;
    const [a, x] = [degrees / 2, statistic / 2];
    const scale = Math.exp(a * Math.log(x) - x - logGammaOfHalves(degrees));
    return x < a + 1 ? Math.max(0, 1 - scale * lowerSeries(a, x)) : Math.min(1, scale * upperFraction(a, x));
}
const enough = 1e-15;
const mostTerms = 100_000;
function lowerSeries(a, x) {
    let [term, sum] = [1 / a, 1 / a];
    for (let k = 1; k < mostTerms && term > sum * enough; k++) {
        term *= x / (a + k);
        sum += term;
    }
    return sum;
}
function upperFraction(a, x) {
    const tiny = 1e-300;
    let b = x + 1 - a;
    let c = 1 / tiny;
    let d = 1 / b;
    let value = d;
    for (let k = 1; k < mostTerms; k++) {
        const numerator = -k * (k - a);
        b += 2;
        d = 1 / nonZero(numerator * d + b, tiny);
        c = nonZero(b + numerator / c, tiny);
        value *= d * c;
        if (Math.abs(d * c - 1) < enough)
            break;
    }
    return value;
}
function nonZero(value, tiny) {
    return Math.abs(value) < tiny ? tiny : value;
}
/** ln Γ(degrees/2), by Γ(z + 1) = z·Γ(z) from Γ(1/2) = √π or Γ(1) = 1. */
function logGammaOfHalves(degrees) {
    let [log, z] = degrees % 2 === 0 ? [0, 1] : [Math.log(Math.PI) / 2, 0.5];
    for (; z < degrees / 2; z++)
        log += Math.log(z);
    return log;
}

;// CONCATENATED MODULE: ./build/engine/checks/drift/sure-drift.js




/**
 * The same test by the rules of all tests: what lies beyond a threshold counts only when chance
 * does not explain it, corrected for the number of columns; else it is uncertain, and passes.
 *
 * Without drift the index times nm/(n + m), with n and m values, is about chi-squared with one degree of freedom less
 * than there are bins. Source: B. Yurdakul, "Statistical properties of population stability index", dissertation,
 * Western Michigan University (2018).
 */
function sureDrift(test) {
    return {
        ...test,
        run: async (context, given) => {
            const cases = await test.run(context, given);
            const rated = cases.filter((caseResult) => (0,case_result/* measured */.jh)(caseResult, measures.m.bins) !== undefined).length;
            return cases.map((caseResult) => sure_drift_rate(caseResult, familyAlpha / Math.max(1, rated)));
        },
    };
}
function sure_drift_rate(caseResult, alpha) {
    const [index, bins] = [(0,case_result/* measured */.jh)(caseResult, measures.m.psi) ?? 0, (0,case_result/* measured */.jh)(caseResult, measures.m.bins) ?? 0];
    const before = (0,case_result/* measured */.jh)(caseResult, measures.m.driftReferenceSize) ?? 0;
    const now = (0,case_result/* measured */.jh)(caseResult, measures.m.driftEvaluationSize) ?? 0;
    const { outcome } = caseResult;
    if (bins < 2 || (outcome.kind === 'measured' && outcome.severity === 'pass'))
        return caseResult;
    const byChance = chiSquaredUpperTail((index * before * now) / (before + now), bins - 1);
    const chance = (0,case_result/* record */.g1)(measures.m.probabilityByChance, byChance);
    if (outcome.kind === 'measured' && byChance < alpha) {
        return { ...caseResult, measurements: [...caseResult.measurements, chance] };
    }
    const uncertain = (0,case_result/* record */.g1)(measures.m.uncertain, `an index of ${index.toFixed(3)} over ${bins} values can't be told from chance with ${before} and ${now} rows`);
    return {
        ...caseResult,
        outcome: { kind: 'measured', severity: 'pass' },
        measurements: [...caseResult.measurements, chance, uncertain],
    };
}

;// CONCATENATED MODULE: ./build/engine/checks/drift/value-drift.js









/** Compares the distribution of labels that are numbers, binned by quantiles of the reference as numeric features are. */
const valueDrift = (leastSample) => defineTest({
    testType: 'regression_label_drift',
    configKey: 'regression_label_drift',
    title: 'Label Drift',
    description: 'Compares the distribution of the labels with the reference; catches a test set drawn from elsewhere, or labels in another unit.',
    category: 'drift',
    modalities: ['tabular', 'text'],
    tasks: task_groups/* regressionTasks */.SV,
    runsByDefault: true,
    params: {
        drift_statistic: driftStatistic,
        params: group({
            psi_thresholds: indexBounds,
            num_bins: count({ min: 2, default: 100 }),
            min_sample_size: count({ default: leastSample }),
        }),
    },
    run: ({ reference, evaluation }, { params: { psi_thresholds, num_bins, min_sample_size } }) => {
        const [before, now] = [(0,dataset/* numbersOf */.c)(reference), (0,dataset/* numbersOf */.c)(evaluation)];
        if (!before || !now) {
            return Promise.resolve([(0,case_result/* skipped */.hT)(`the ${before ? 'evaluation' : 'reference'} data have no labels`)]);
        }
        const histograms = driftHistograms(knownUpwards(before), knownUpwards(now), num_bins);
        return Promise.resolve([rateDrift([], histograms, psi_thresholds, min_sample_size)]);
    },
});
function knownUpwards(numbers) {
    return new statistics_sorted_numbers/* SortedNumbers */.c(numbers.filter((value) => !Number.isNaN(value)).sort());
}

;// CONCATENATED MODULE: ./build/engine/checks/drift/index.js







/** `leastSample`: how many values are enough where the user does not say. */
const driftTestsFrom = (leastSample) => [
    labelDrift,
    valueDrift,
    predictionDrift,
    predictedLabelDrift,
    categoricalFeatureDrift,
    numericFeatureDrift,
].map((makeTest) => makeTest(leastSample));
/** As the platform rates drift. */
const platformDriftTests = driftTestsFrom(100);
const driftTests = driftTestsFrom(leastRows).map(sureDrift);

// EXTERNAL MODULE: ./build/statistics/paired-proportions.js
var paired_proportions = __webpack_require__(9543);
;// CONCATENATED MODULE: ./build/engine/checks/floors/floor-test.js



/**
 * A question that every model must answer, whatever is configured: it runs in every category and needs no setting.
 * Without labels or predictions there is nothing to ask, and so no case.
 */
function floorTest(name, title, description, measure) {
    return defineTest({
        testType: `floor:${name}`,
        configKey: `floor_${name}`,
        title,
        description,
        category: 'model-performance',
        modalities: ['tabular', 'text'],
        tasks: task_groups/* classificationTasks */.Rq,
        runsByDefault: true,
        isFloor: true,
        params: {},
        run: async (context) => {
            const data = await labelledPredictions(context, 'evaluation');
            return data.kind === 'missing' ? [] : [measure({ ...data, context })];
        },
    });
}

// EXTERNAL MODULE: ./build/statistics/area-interval.js
var area_interval = __webpack_require__(10391);
// EXTERNAL MODULE: ./build/statistics/delong.js
var delong = __webpack_require__(54213);
;// CONCATENATED MODULE: ./build/engine/checks/floors/rank-classes.js


/** Fewer rows of a class, or of all the others, tell nothing about its ranking. */
const leastRowsOfClass = 20;
/** `undefined` when no class has enough rows. `labels`: class index per row, −1 = none. */
function rankClasses({ probabilities, classCount }, labels) {
    // Of two classes the second says all.
    const candidates = classCount === 2 ? [1] : Array.from({ length: classCount }, (_, k) => k);
    const areas = candidates.flatMap((k) => {
        const scores = Float64Array.from(labels, (_, row) => probabilities[row * classCount + k] ?? 0);
        const isOfClass = Int32Array.from(labels, (label) => (label < 0 ? -1 : Number(label === k)));
        const found = (0,delong/* rocArea */.K)(scores, isOfClass);
        return found && Math.min(found.positives, found.negatives) >= leastRowsOfClass ? [{ k, ...found }] : [];
    });
    if (areas.length === 0)
        return undefined;
    const mean = (of) => areas.reduce((sum, one) => sum + of(one), 0) / areas.length;
    const area = mean((one) => one.area);
    // The standard error of a mean is at most that of its parts on average, however they hang together.
    const variance = mean((one) => Math.sqrt(one.variance)) ** 2;
    const positives = Math.min(...areas.map((one) => one.positives));
    const negatives = Math.min(...areas.map((one) => one.negatives));
    return {
        area,
        interval: (0,area_interval/* areaInterval */.F)({ area, variance, positives, negatives }, 0.95),
        classes: areas.map(({ k }) => k),
    };
}
/** From here on a model that can't be told from chance may only have too few rows. */
const surelyWeak = 0.6;
/** Whether the scores rank better than chance, by the interval of the area. */
function rateRanking({ area, interval: { low, high } }) {
    if (low > 0.5)
        return 'ranks';
    if (high < 0.5)
        return 'wrong-way-round';
    return area < surelyWeak ? 'knows-nothing' : 'uncertain';
}

;// CONCATENATED MODULE: ./build/engine/checks/floors/accuracy-floor.js






const accuracy_floor_leastRows = 20;
/** One-sided. */
const alpha = 0.025;
/** One case: whether the model is right more often than one that always answers the commonest class. */
const accuracyFloor = floorTest('accuracy', 'Better Than the Commonest Class', 'Compares Accuracy with that of always answering the commonest class; catches a model that would better be a constant.', measureAccuracy);
function measureAccuracy({ predictions, labels, context }) {
    const rows = [...labels.keys()].filter((row) => (labels[row] ?? -1) >= 0);
    if (rows.length < accuracy_floor_leastRows)
        return (0,case_result/* tooFewRows */.IH)(`${rows.length} rows have a label, and at least ${accuracy_floor_leastRows} are needed`);
    const commonest = commonestClass(rows.map((row) => labels[row] ?? -1));
    const counts = { both: 0, onlyFirst: 0, onlySecond: 0, neither: 0 };
    for (const row of rows) {
        const isRight = (0,metrics_predictions/* predictedClass */.Bc)(predictions, row) === labels[row];
        const wouldBeRight = commonest === labels[row];
        counts[isRight ? (wouldBeRight ? 'both' : 'onlyFirst') : wouldBeRight ? 'onlySecond' : 'neither']++;
    }
    const { firstGreater, secondGreater } = (0,paired_proportions/* mcnemarExact */.B)(counts);
    const { difference, interval } = (0,paired_proportions/* pairedDifference */.v)(counts, 1 - 2 * alpha);
    const ranking = rankClasses(predictions, labels);
    const doesRank = ranking !== undefined && rateRanking(ranking) === 'ranks';
    const isBelow = secondGreater <= alpha && interval.high < 0;
    const isAbove = firstGreater <= alpha && interval.low > 0;
    const name = context.classNames[commonest] ?? '';
    const isUnused = doesRank && !isAbove;
    const says = isUnused
        ? `is right no more often than always answering "${name}", though it ranks better than chance`
        : `is ${isAbove ? 'right more often than' : isBelow ? 'right less often than' : 'not surely right more often than'} always answering "${name}"`;
    return {
        features: [],
        outcome: { kind: 'measured', severity: isBelow && !doesRank ? 'alert' : 'pass' },
        impact: -difference,
        measurements: [
            (0,case_result/* record */.g1)(measures.m.differenceFromTheCommonestClass, difference),
            (0,case_result/* record */.g1)(measures.m.marginOfError, (interval.high - interval.low) / 2),
            (0,case_result/* record */.g1)(measures.m.whatTheModelDoes, says),
            ...(isUnused ? [(0,case_result/* record */.g1)(measures.m.lookAt, 'its cut-off or its class weights')] : []),
            (0,case_result/* record */.g1)(measures.m.commonestClass, name),
            (0,case_result/* record */.g1)(measures.m.evaluationSampleSize, rows.length),
            // A constant that is the commonest class is no worse than it, and what it knows the ranking tells.
            ...(isAbove || isBelow || isUnused ? [] : [(0,case_result/* record */.g1)(measures.m.uncertain, says)]),
        ],
    };
}
function commonestClass(labels) {
    const counts = new Map();
    for (const label of labels)
        counts.set(label, (counts.get(label) ?? 0) + 1);
    return [...counts].sort(([a, x], [b, y]) => y - x || a - b)[0]?.[0] ?? 0;
}

;// CONCATENATED MODULE: ./build/engine/checks/floors/assign-classes.js
/**
 * The assignment of labels to outputs with the most right rows: `assignment[output]` is the class that this output
 * should be called. `confusion[label][output]`: rows, square. O(n³).
 * Source: Kuhn, Naval Research Logistics Quarterly 2 (1955), in the form with potentials of Jonker and Volgenant (1987).
 */
function assignClasses(confusion) {
    const size = confusion.length;
    const cost = (output, label) => -(confusion[label - 1]?.[output - 1] ?? 0);
    // Indices from 1; 0 is the place of what is not assigned yet.
    const outputPotential = new Float64Array(size + 1);
    const labelPotential = new Float64Array(size + 1);
    const outputOf = new Int32Array(size + 1);
    for (let output = 1; output <= size; output++) {
        const before = new Int32Array(size + 1);
        const slack = new Float64Array(size + 1).fill(Infinity);
        const isVisited = new Uint8Array(size + 1);
        outputOf[0] = output;
        let label = 0;
        do {
            isVisited[label] = 1;
            const from = outputOf[label] ?? 0;
            let delta = Infinity;
            let next = 0;
            for (let other = 1; other <= size; other++) {
                if (isVisited[other])
                    continue;
                const reduced = cost(from, other) - (outputPotential[from] ?? 0) - (labelPotential[other] ?? 0);
                if (reduced < (slack[other] ?? 0)) {
                    slack[other] = reduced;
                    before[other] = label;
                }
                if ((slack[other] ?? 0) < delta) {
                    delta = slack[other] ?? 0;
                    next = other;
                }
            }
            for (let other = 0; other <= size; other++) {
                if (isVisited[other]) {
                    const held = outputOf[other] ?? 0;
                    outputPotential[held] = (outputPotential[held] ?? 0) + delta;
                    labelPotential[other] = (labelPotential[other] ?? 0) - delta;
                }
                else
                    slack[other] = (slack[other] ?? 0) - delta;
            }
            label = next;
        } while (outputOf[label] !== 0);
        for (; label !== 0; label = before[label] ?? 0)
            outputOf[label] = outputOf[before[label] ?? 0] ?? 0;
    }
    const assignment = new Array(size).fill(0);
    for (let label = 1; label <= size; label++)
        assignment[(outputOf[label] ?? 1) - 1] = label - 1;
    return assignment;
}

;// CONCATENATED MODULE: ./build/engine/checks/floors/label-order.js






const label_order_leastRows = 20;
/** Another order must be right at least so much more often. */
const leastGain = 0.1;
/** For all orders together; with many classes there are so many that a smaller share would mean nothing. */
const label_order_alpha = 0.05;
const leastAlpha = 1e-12;
/** One case: whether the outputs of the model fit the classes better in another order. */
const labelOrder = floorTest('label_order', 'Label Order', 'Looks for another order of the classes that would be right far more often; catches class names in the wrong order.', measureOrder);
function measureOrder({ predictions, labels, context: { classNames } }) {
    const rows = [...labels.keys()].filter((row) => (labels[row] ?? -1) >= 0);
    if (rows.length < label_order_leastRows)
        return (0,case_result/* tooFewRows */.IH)(`${rows.length} rows have a label, and at least ${label_order_leastRows} are needed`);
    const confusion = classNames.map(() => new Array(classNames.length).fill(0));
    for (const row of rows) {
        const ofLabel = confusion[labels[row] ?? 0];
        const guess = (0,metrics_predictions/* predictedClass */.Bc)(predictions, row);
        if (ofLabel)
            ofLabel[guess] = (ofLabel[guess] ?? 0) + 1;
    }
    const assignment = assignClasses(confusion);
    const counts = { both: 0, onlyFirst: 0, onlySecond: 0, neither: 0 };
    for (const row of rows) {
        const guess = (0,metrics_predictions/* predictedClass */.Bc)(predictions, row);
        const isRight = guess === labels[row];
        const wouldBeRight = assignment[guess] === labels[row];
        counts[wouldBeRight ? (isRight ? 'both' : 'onlyFirst') : isRight ? 'onlySecond' : 'neither']++;
    }
    const ownAlpha = Math.max(leastAlpha, label_order_alpha / factorial(classNames.length));
    const { difference: gain, interval } = (0,paired_proportions/* pairedDifference */.v)(counts, 1 - ownAlpha);
    const isWrong = interval.low > leastGain && (0,paired_proportions/* mcnemarExact */.B)(counts).firstGreater <= ownAlpha / 2;
    // As it can be pasted into the config file: the name of each output, in the order of the outputs.
    const order = JSON.stringify(assignment.map((k) => classNames[k]));
    return {
        features: [],
        outcome: { kind: 'measured', severity: isWrong ? 'alert' : 'pass' },
        impact: gain,
        measurements: [
            (0,case_result/* record */.g1)(measures.m.accuracyGainedByTheBestOrder, gain),
            (0,case_result/* record */.g1)(measures.m.gainAtLeast, interval.low),
            (0,case_result/* record */.g1)(measures.m.classOrderNow, JSON.stringify(classNames)),
            ...(isWrong ? [(0,case_result/* record */.g1)(measures.m.classNamesToGive, `class-names: ${order}`)] : []),
            (0,case_result/* record */.g1)(measures.m.evaluationSampleSize, rows.length),
        ],
    };
}
function factorial(n) {
    let product = 1;
    for (let k = 2; k <= n; k++)
        product *= k;
    return product;
}

// EXTERNAL MODULE: ./build/domain/metrics/error-sums.js
var error_sums = __webpack_require__(40174);
// EXTERNAL MODULE: ./build/statistics/bootstrap-sums.js
var bootstrap_sums = __webpack_require__(38210);
;// CONCATENATED MODULE: ./build/engine/checks/floors/mean-floor.js










/** From here on a model that can't be told from the mean may only have too few rows: a correlation of about 0.17. */
const mean_floor_surelyWeak = 0.03;
const level = 0.95;
const draws = 2000;
/** Resampling more rows one by one takes long, and tells no more. */
const mostGroups = 1000;
const mean_floor_shownRows = 50;
/**
 * One case: whether the squared errors of the model are smaller than those of always answering the mean label of the
 * reference. The share of them that the model avoids is R² against that mean, with a bootstrap interval. Asked whatever
 * is configured; no case without labels or predictions.
 */
const meanFloor = defineTest({
    testType: 'floor:mean',
    configKey: 'floor_mean',
    title: 'Better Than the Mean',
    description: "Compares the squared errors with those of always answering the reference's mean label; catches a constant, mixed-up answers, and numbers in another unit.",
    category: 'model-performance',
    modalities: ['tabular', 'text'],
    tasks: task_groups/* regressionTasks */.SV,
    runsByDefault: true,
    isFloor: true,
    params: {},
    run: async (context) => {
        const data = await labelledValues(context, 'evaluation');
        const known = (0,dataset/* numbersOf */.c)(context.reference);
        return data.kind === 'missing' || !known ? [] : [measureFloor(context, data, (0,error_sums/* meanOf */.hm)(known))];
    },
});
function measureFloor({ random }, { labels, values }, mean) {
    const rows = [...labels.keys()].filter((row) => !Number.isNaN((labels[row] ?? NaN) + (values[row] ?? NaN)));
    if (rows.length < leastRows) {
        return (0,case_result/* tooFewRows */.IH)(`${rows.length} rows have a label, and at least ${leastRows} are needed`);
    }
    const stream = random('floor:mean');
    const groupCount = Math.min(rows.length, mostGroups);
    const sums = new Float64Array(2 * groupCount);
    let [together, ofLabels, ofValues] = [0, 0, 0];
    const meanValue = rows.reduce((sum, row) => sum + (values[row] ?? 0), 0) / rows.length;
    for (const [place, row] of rows.entries()) {
        const [label, value] = [labels[row] ?? 0, values[row] ?? 0];
        const at = 2 * (rows.length > groupCount ? stream.below(groupCount) : place);
        sums[at] = (sums[at] ?? 0) + (value - label) ** 2;
        sums[at + 1] = (sums[at + 1] ?? 0) + (label - mean) ** 2;
        together += (label - mean) * (value - meanValue);
        ofLabels += (label - mean) ** 2;
        ofValues += (value - meanValue) ** 2;
    }
    if (!(ofLabels > 0))
        return (0,case_result/* tooFewRows */.IH)('all labels are the mean of the reference');
    const avoided = (both) => 1 - (both[0] ?? 0) / (both[1] ?? 0);
    const { estimate, interval } = (0,bootstrap_sums/* bootstrapSums */.xK)((0,bootstrap_sums/* resampleSums */.c6)({ width: 2, sums }, { draws, random: stream }), avoided)(level);
    const isTurned = together < -0.1 * Math.sqrt(ofLabels * ofValues);
    const { severity, says, isUncertain } = mean_floor_rate(estimate, interval, isTurned);
    return {
        features: [],
        outcome: { kind: 'measured', severity },
        impact: -estimate,
        measurements: [
            (0,case_result/* record */.g1)(measures.m.shareOfTheMeansErrorsAvoided, estimate),
            (0,case_result/* record */.g1)(measures.m.whatTheModelDoes, says),
            (0,case_result/* record */.g1)(measures.m.avoidedAtLeast, interval.low),
            (0,case_result/* record */.g1)(measures.m.avoidedAtMost, interval.high),
            (0,case_result/* record */.g1)(measures.m.meanOfTheReference, mean),
            (0,case_result/* record */.g1)(measures.m.evaluationSampleSize, rows.length),
            ...(isUncertain ? [(0,case_result/* record */.g1)(measures.m.uncertain, says)] : []),
            ...describeSome(rows, labels, values),
        ],
    };
}
/** What a report draws. */
function describeSome(rows, labels, values) {
    const shown = (0,statistics_random/* sampleRows */.mh)(rows, mean_floor_shownRows, 'predicted and true');
    return [
        (0,case_result/* record */.g1)(measures.m.predictedNumbers, shown.map((row) => values[row] ?? 0)),
        (0,case_result/* record */.g1)(measures.m.trueNumbers, shown.map((row) => labels[row] ?? 0)),
    ];
}
function mean_floor_rate(avoided, { low, high }, isTurned) {
    if (low > 0)
        return { severity: 'pass', says: "is better than the reference's mean label", isUncertain: false };
    if (high < 0) {
        const says = isTurned
            ? 'answers the wrong way round: high where the labels are low'
            : "knows less than nothing: always answering the reference's mean label would be better";
        return { severity: 'alert', says, isUncertain: false };
    }
    if (avoided < mean_floor_surelyWeak) {
        const says = "knows nothing: it can not be told from always answering the reference's mean label";
        return { severity: 'alert', says, isUncertain: false };
    }
    const says = 'may know something: these rows are too few to tell it from the mean label';
    return { severity: 'pass', says, isUncertain: true };
}

// EXTERNAL MODULE: ./build/engine/models/describe-failures.js
var describe_failures = __webpack_require__(40549);
// EXTERNAL MODULE: ./build/engine/models/model-failures.js
var model_failures = __webpack_require__(8699);
;// CONCATENATED MODULE: ./build/engine/checks/floors/model-failures.js







/** Of the model's words, in characters: the last line of a traceback comes first, then the rest. */
const mostWords = 600;
/**
 * One case for each dataset on which the model raised or answered nonsense, as the rows are: on the evaluation data an
 * error, since in production it would be one; on the reference data, which are only a yardstick, a warning, unless most
 * of them failed. No case where it answered for all. Runs whatever is asked for, as the floors do.
 */
const modelFailures = defineTest({
    testType: 'model_failures',
    configKey: 'model_failures',
    title: 'Answers Every Row',
    description: 'Asks the model for every row as it is; catches cells that it cannot take.',
    category: 'model-performance',
    modalities: ['tabular', 'text'],
    tasks: task_groups/* testedTasks */.mD,
    runsByDefault: true,
    isFloor: true,
    asks: 'model',
    params: {},
    run: ({ failures: { reference, evaluation } }) => Promise.resolve([
        ...(evaluation ? [toCaseResult('evaluation', evaluation, true)] : []),
        ...(reference ? [toCaseResult('reference', reference, (0,model_failures/* isBroken */.Q)(reference))] : []),
    ]),
});
function toCaseResult(role, failures, isError) {
    const { rows, alone, places, rowCount, file, message, cause } = failures;
    const share = rows.length / rowCount;
    return {
        features: suspects(cause),
        outcome: isError
            ? { kind: 'error', message: (0,describe_failures/* describeFailures */.n)(role, failures, mostWords) }
            : { kind: 'measured', severity: 'warning' },
        impact: share,
        ...(role === 'evaluation' && { rows }),
        measurements: [
            (0,case_result/* record */.g1)(measures.m.shareOfRowsWithoutAnAnswer, share),
            (0,case_result/* record */.g1)(measures.m.rowsWithoutAnAnswer, rows.length),
            (0,case_result/* record */.g1)(measures.m.ofThemGivenUpWithTheirBatch, rows.length - alone.length),
            (0,case_result/* record */.g1)(measures.m.failingData, role),
            (0,case_result/* record */.g1)(measures.m.failingFile, file),
            (0,case_result/* record */.g1)(measures.m.failingRowsOfTheFile, places),
            (0,case_result/* record */.g1)(measures.m.failingRowIndices, rows),
            ...describeCause(cause),
            (0,case_result/* record */.g1)(measures.m.wordsOfTheModel, (0,shorten/* shorten */.m)(message, mostWords)),
        ],
    };
}
/** Several are no more than a guess, and told as such. */
function suspects(cause) {
    if (!cause)
        return [];
    if (cause.kind === 'cell')
        return [cause.column];
    return cause.columns.length === 1 ? cause.columns : [];
}
function describeCause(cause) {
    if (!cause)
        return [];
    if (cause.kind === 'other-rows')
        return [(0,case_result/* record */.g1)(measures.m.suspectedColumns, cause.columns)];
    return [(0,case_result/* record */.g1)(measures.m.suspectedColumn, cause.column), (0,case_result/* record */.g1)(measures.m.valueThatFails, (0,describe_failures/* describeCell */.A)(cause.cell))];
}

;// CONCATENATED MODULE: ./build/engine/checks/floors/ranking-floor.js




/** One case: whether the scores rank the classes better than chance does. */
const rankingFloor = floorTest('ranking', 'Knows Something', 'Compares the ranking of the classes by their scores with chance; catches a constant, a coin, and scores turned round.', measureRanking);
const answers = {
    ranks: { severity: 'pass', says: 'ranks better than chance' },
    'knows-nothing': { severity: 'alert', says: 'knows nothing: its ranking can not be told from chance' },
    'wrong-way-round': {
        severity: 'alert',
        says: 'answers the wrong way round: its ranking is worse than chance',
    },
    uncertain: {
        severity: 'pass',
        says: 'may know something: these rows are too few to tell its ranking from chance',
    },
};
function measureRanking({ predictions, labels }) {
    const ranking = rankClasses(predictions, labels);
    if (!ranking) {
        return (0,case_result/* tooFewRows */.IH)(`no class has ${leastRowsOfClass} rows beside ${leastRowsOfClass} rows of other classes`);
    }
    const verdict = rateRanking(ranking);
    const { severity, says } = answers[verdict];
    const { low, high } = ranking.interval;
    return {
        features: [],
        outcome: { kind: 'measured', severity },
        impact: 0.5 - ranking.area,
        measurements: [
            (0,case_result/* record */.g1)(measures.m.areaUnderTheCurveAboveChance, ranking.area - 0.5),
            (0,case_result/* record */.g1)(measures.m.whatTheModelDoes, says),
            (0,case_result/* record */.g1)(measures.m.areaUnderTheCurve, ranking.area),
            (0,case_result/* record */.g1)(measures.m.areaAtLeast, low),
            (0,case_result/* record */.g1)(measures.m.areaAtMost, high),
            (0,case_result/* record */.g1)(measures.m.evaluationSampleSize, labels.filter((label) => label >= 0).length),
            ...(verdict === 'uncertain' ? [(0,case_result/* record */.g1)(measures.m.uncertain, says)] : []),
        ],
    };
}

;// CONCATENATED MODULE: ./build/engine/checks/floors/index.js





/** Whether the model knows anything, and whether its classes are in the right order. */
const floorTests = [
    modelFailures,
    rankingFloor,
    accuracyFloor,
    labelOrder,
    meanFloor,
];

// EXTERNAL MODULE: ./build/domain/metrics/performance-metrics.js
var performance_metrics = __webpack_require__(89045);
// EXTERNAL MODULE: ./build/domain/metrics/confidence.js
var metrics_confidence = __webpack_require__(48903);
;// CONCATENATED MODULE: ./build/statistics/calibration-error.js
const leastRowsOfBin = 20;
/**
 * Expected calibration error over bins of about equally many rows, of which each has at least 20; rows of the same
 * confidence are in one bin. `confidences`: in 0..1. `isRight`: 1 or 0, as long. NaN without a row.
 * The error of a calibrated model is above 0, as |…| never is below: by √(2/π) standard errors of each bin's share.
 * Source: Naeini, Cooper and Hauskrecht, AAAI (2015), with bins of equal mass; Roelofs et al., AISTATS (2022), on its
 * bias.
 */
function calibrationError(confidences, isRight, mostBins = 15) {
    const rows = confidences.length;
    const order = Int32Array.from({ length: rows }, (_, row) => row).sort((a, b) => (confidences[a] ?? 0) - (confidences[b] ?? 0));
    const wanted = Math.max(1, Math.min(mostBins, Math.floor(rows / leastRowsOfBin)));
    let [error, byChance, variance, bins] = [0, 0, 0, 0];
    let sums = { size: 0, confidence: 0, right: 0, spread: 0 };
    for (let place = 0; place < rows; place++) {
        const row = order[place] ?? 0;
        const p = confidences[row] ?? 0;
        sums.size++;
        sums.confidence += p;
        sums.right += isRight[row] ?? 0;
        sums.spread += p * (1 - p);
        const isFull = place + 1 >= Math.floor(((bins + 1) * rows) / wanted);
        const isLast = place === rows - 1;
        if (!isLast && !(isFull && confidences[order[place + 1] ?? 0] !== p))
            continue;
        const { size, confidence, right, spread } = sums;
        error += Math.abs(confidence - right) / rows;
        byChance += (Math.sqrt(2 / Math.PI) * Math.sqrt(spread)) / rows;
        variance += (right * (1 - right / size)) / rows ** 2;
        sums = { size: 0, confidence: 0, right: 0, spread: 0 };
        bins++;
    }
    return { error: rows === 0 ? NaN : error, byChance, standardError: Math.sqrt(variance), bins };
}

;// CONCATENATED MODULE: ./build/engine/stats/calibration-curve.js
const binCount = 10;
/**
 * How often rows are positive, by how probable that was said to be: ten bins of equal width, left-closed, the last
 * closed on both sides; empty ones are left out. `scores`: P(1) per row, in 0..1. `labels`: 1 = positive, 0 = negative,
 * −1 = none (left out); as long as `scores`.
 * Source: scikit-learn, `calibration_curve` with strategy `uniform` (its bins are right-closed but for the first).
 */
function calibrationCurve(scores, labels) {
    const bins = Array.from({ length: binCount }, () => ({ sum: 0, positives: 0, size: 0 }));
    for (let row = 0; row < labels.length; row++) {
        const label = labels[row] ?? -1;
        const score = scores[row] ?? NaN;
        const bin = bins[Math.min(binCount - 1, Math.floor(score * binCount))];
        if (label < 0 || !bin)
            continue;
        bin.sum += score;
        bin.positives += label === 1 ? 1 : 0;
        bin.size++;
    }
    return bins
        .filter(({ size }) => size > 0)
        .map(({ sum, positives, size }) => ({ predicted: sum / size, observed: positives / size, size }));
}

;// CONCATENATED MODULE: ./build/engine/checks/describe-calibration-bins.js



/** What a report draws of a calibration curve. */
function describeCalibrationBins(bins) {
    return [
        (0,case_result/* record */.g1)(measures.m.calibrationPredictedProbabilities, bins.map(({ predicted }) => roundOff(predicted))),
        (0,case_result/* record */.g1)(measures.m.calibrationObservedShares, bins.map(({ observed }) => observed)),
        (0,case_result/* record */.g1)(measures.m.calibrationBinSizes, bins.map(({ size }) => size)),
    ];
}

;// CONCATENATED MODULE: ./build/engine/checks/performance/calibration-test.js















/**
 * One case: how much surer of its answers the model is than it is right, on average over the evaluation rows: the mean
 * probability of the predicted class less the accuracy, with Wilson's interval of the accuracy. Being less sure than
 * right is no finding. The calibration error by bins and the curve are told beside it. Whether the candidate is worse
 * calibrated than the baseline's model, `baseline:calibration` rates.
 */
const calibrationTest = defineTest({
    testType: 'calibration',
    configKey: 'calibration',
    title: 'Calibration',
    description: 'Compares how sure the model is with how often it is right; catches probabilities that promise too much.',
    category: 'model-performance',
    modalities: ['tabular', 'text'],
    tasks: task_groups/* classificationTasks */.Rq,
    runsByDefault: true,
    params: {
        /** Alone it is at most a warning, as nothing is more than 1 too sure: decisions by the class are none the worse for it. */
        overconfidence_thresholds: bounds(0.05, 1),
    },
    run: async (context, { overconfidence_thresholds: thresholds }) => {
        const data = await labelledPredictions(context, 'evaluation');
        return [data.kind === 'missing' ? (0,case_result/* skipped */.hT)(data.reason) : calibration_test_rate(data, thresholds)];
    },
});
function calibration_test_rate({ predictions, labels }, thresholds) {
    const known = (0,metrics_confidence/* confidenceOf */.i)(predictions, labels);
    const { length: rows } = known.confidences;
    if (rows < leastRows)
        return (0,case_result/* tooFewRows */.IH)(`${rows} rows have a label, and at least ${leastRows} are needed`);
    if ((0,metrics_confidence/* isHard */.R)(predictions)) {
        return (0,case_result/* skipped */.hT)('every probability is 0 or 1: these are classes rather than probabilities');
    }
    const right = known.isRight.reduce((sum, one) => sum + one, 0);
    // The last bits of a sum hang on the order of the rows.
    const confidence = roundOff(known.confidences.reduce((sum, one) => sum + one, 0) / rows);
    const effect = {
        point: confidence - right / rows,
        intervalAt: (level) => {
            const { low, high } = (0,proportion_interval/* wilsonInterval */.Y)({ successes: right, total: rows }, level);
            return { low: confidence - high, high: confidence - low };
        },
        rows,
    };
    const [rating] = rateFamily([effect], thresholds);
    return {
        features: [],
        outcome: { kind: 'measured', severity: rating?.severity ?? 'pass' },
        impact: effect.point,
        measurements: [
            (0,case_result/* record */.g1)(measures.m.overConfidence, effect.point),
            ...(rating ? describeRating(rating) : []),
            (0,case_result/* record */.g1)(measures.m.meanConfidence, confidence),
            (0,case_result/* record */.g1)(measures.m.shareOfRowsThatAreRight, right / rows),
            (0,case_result/* record */.g1)(measures.m.evaluationSampleSize, rows),
            ...describeError(known),
            ...describeCurve({ predictions, labels }, known),
        ],
    };
}
/** With its 95 % interval: what chance alone may have added is taken off the lower end. */
function describeError({ confidences, isRight }) {
    const { error, byChance, standardError, bins } = calibrationError(confidences, isRight);
    const reach = (0,normal/* standardErrorsOf */.ib)(0.95) * standardError;
    return [
        (0,case_result/* record */.g1)(measures.m.expectedCalibrationError, roundOff(error)),
        (0,case_result/* record */.g1)(measures.m.expectedCalibrationErrorByChanceAlone, roundOff(byChance)),
        (0,case_result/* record */.g1)(measures.m.expectedCalibrationErrorAtLeast, roundOff(Math.max(0, error - byChance - reach))),
        (0,case_result/* record */.g1)(measures.m.expectedCalibrationErrorAtMost, roundOff(error + reach)),
        (0,case_result/* record */.g1)(measures.m.calibrationErrorBins, bins),
    ];
}
/** What a report draws: of two classes by the probability of the second, of more by that of the answer. */
function describeCurve({ predictions, labels }, { confidences, isRight }) {
    const { probabilities, classCount } = predictions;
    const bins = classCount === 2
        ? calibrationCurve(Float64Array.from(labels, (_, row) => probabilities[2 * row + 1] ?? 0), labels)
        : calibrationCurve(confidences, isRight);
    return describeCalibrationBins(bins);
}

// EXTERNAL MODULE: ./build/comparison/estimate-from-rows.js + 1 modules
var estimate_from_rows = __webpack_require__(384);
// EXTERNAL MODULE: ./build/comparison/independent-drop.js
var independent_drop = __webpack_require__(14554);
;// CONCATENATED MODULE: ./build/engine/checks/rating/loss-since.js

/** How much worse a metric is on the evaluation sample than on the reference sample, by the laws of both. */
function lossSince(metric, reference, evaluation) {
    const { drop, sampling } = (0,independent_drop/* independentDrop */.O)(metric, reference, evaluation);
    return {
        point: drop,
        intervalAt: (level) => sampling?.intervalAt(level) ?? { low: -Infinity, high: Infinity },
        rows: Math.min(reference.rows, evaluation.rows),
    };
}

;// CONCATENATED MODULE: ./build/engine/checks/performance/performance-test.js













/** A loss of a tenth is one that nobody would release knowingly; half of it is worth a look. */
const defaultDegradation = [0.05, 0.1];
/**
 * One case: how much worse a metric is on the evaluation data than on the reference data, as the difference of two
 * samples with its interval by the metric's own law; and, when `absolute_thresholds` is given, whether the evaluation
 * value itself is out of bounds. Both count only with their whole interval, and the worse one decides. The metrics of
 * a run are a family. Without a reference value the absolute bounds are rated alone; with nothing to rate the case
 * is skipped.
 */
function performanceTest(metric) {
    return defineTest({
        testType: `model_performance:${metric.name}`,
        configKey: `model_performance_${metric.name}`,
        title: metric.title,
        description: `Compares ${metric.title} on the evaluation data with the reference data; catches a model that surely became worse, or was fitted too closely to the reference.`,
        category: 'model-performance',
        modalities: ['tabular', 'text'],
        tasks: metric.tasks,
        runsByDefault: true,
        params: {
            degradation_thresholds: bounds(...defaultDegradation),
            absolute_thresholds: absoluteBounds(metric.worseWhen),
        },
        run: async (context, { degradation_thresholds, absolute_thresholds }) => [
            await compareDatasets(metric, context, degradation_thresholds, absolute_thresholds),
        ],
    });
}
async function compareDatasets(metric, context, relative, absolute) {
    const { name, title, worseWhen } = metric;
    if (worseWhen === 'either')
        return (0,case_result/* skipped */.hT)(`${title} is worse both ways, so that no change of it is a loss`);
    const evaluation = await performance_test_estimate(metric, context, 'evaluation');
    if ('outcome' in evaluation)
        return evaluation;
    const reference = await performance_test_estimate(metric, context, 'reference');
    if ('outcome' in reference && !absolute)
        return reference;
    const familySize = familyOf(context.task);
    const measurements = [];
    const ratings = [];
    let impact = 0;
    if (!('outcome' in reference)) {
        const change = lossSince({ name, title, worseWhen }, reference, evaluation);
        const unit = unitOf(metric, context);
        if (!(unit > 0))
            return (0,case_result/* skipped */.hT)(`${title}: the reference data have no two labels that differ`);
        const loss = divideBy(change, unit);
        impact = loss.point;
        measurements.push((0,case_result/* record */.g1)(measures.m.degradation, impact));
        for (const rating of rateFamily([loss], relative, familySize)) {
            ratings.push(rating);
            measurements.push(...describeRating(rating));
        }
    }
    if (absolute) {
        const { effect, bounds } = outOfBounds(worseWhen, evaluation, absolute);
        const isMarked = ratings.some(({ isUncertain }) => isUncertain);
        for (const rating of rateFamily([effect], bounds, familySize)) {
            ratings.push(rating);
            measurements.push(...describeBounds(absolute, evaluation, rating.level));
            if (rating.isUncertain && !isMarked)
                measurements.push(describeUncertain(rating));
        }
    }
    return {
        features: [],
        outcome: { kind: 'measured', severity: worstSeverity(ratings.map(({ severity }) => severity)) },
        impact,
        measurements: [
            ...measurements,
            (0,case_result/* record */.g1)(measures.m.metric, name),
            ...('outcome' in reference ? [] : describeValue('reference', reference)),
            ...describeValue('evaluation', evaluation),
            (0,case_result/* record */.g1)(measures.m.method, evaluation.method),
            (0,case_result/* record */.g1)(measures.m.direction, worseWhen === 'lower' ? 'higher is better' : 'lower is better'),
        ],
    };
}
/** Errors in the label's unit are told as a part of the span of the reference's labels, so that the thresholds fit all data. */
function unitOf(metric, { reference }) {
    if (metric.kind === 'classes' || metric.unit === 'none')
        return 1;
    return (0,metrics_target/* spanOf */.ee)((0,dataset/* numbersOf */.c)(reference) ?? new Float64Array());
}
/** Every metric that the task has, whether the user left it out or not: a level must not hang on that. */
function familyOf(task) {
    return performance_metrics/* performanceMetrics */.C.filter(({ tasks }) => tasks.includes(task)).length;
}
/** Or a skip that says why there is none. */
async function performance_test_estimate(metric, context, which) {
    const answers = await answeredRows(context, which, metric.kind);
    if (answers.kind === 'missing')
        return (0,case_result/* skipped */.hT)(`${metric.title}: ${answers.reason}`);
    const found = (0,estimate_from_rows/* estimateOrWhyNot */.d)(metric, answers, () => context.random('model_performance', metric.name, which));
    if (typeof found === 'string')
        return (0,case_result/* tooFewRows */.IH)(`${metric.title}: ${found} in the ${which} data`);
    return { ...found, labelledRows: answers.labels.length };
}
/** A bound from below is one from above on the negative. */
function outOfBounds(worseWhen, { value, intervalAt, rows }, bounds) {
    if (worseWhen === 'higher')
        return { effect: { point: value, intervalAt, rows }, bounds };
    const [warning, alert] = bounds;
    const turned = (level) => {
        const { low, high } = intervalAt(level);
        return { low: -high, high: -low };
    };
    return { effect: { point: -value, intervalAt: turned, rows }, bounds: [-warning, -alert] };
}
function describeBounds([warning, alert], { intervalAt }, level) {
    const { low, high } = intervalAt(level);
    return [
        (0,case_result/* record */.g1)(measures.m.evaluationValueAtLeast, low),
        (0,case_result/* record */.g1)(measures.m.evaluationValueAtMost, high),
        (0,case_result/* record */.g1)(measures.m.absoluteWarningThreshold, warning),
        (0,case_result/* record */.g1)(measures.m.absoluteAlertThreshold, alert),
    ];
}
function describeValue(which, { value, labelledRows, intervalAt }) {
    const { low, high } = intervalAt(0.95);
    return [
        (0,case_result/* record */.g1)(measures.m.valueOn(which), value),
        (0,case_result/* record */.g1)(measures.m.sampleSizeOf(which), labelledRows),
        (0,case_result/* record */.g1)(measures.m.marginOf(which), (high - low) / 2),
    ];
}

;// CONCATENATED MODULE: ./build/engine/checks/performance/index.js



/** One test per metric, and one on whether the probabilities mean what they say. */
const performanceTests = [
    ...performance_metrics/* performanceMetrics */.C.map(performanceTest),
    calibrationTest,
];

;// CONCATENATED MODULE: ./build/engine/checks/strict/impact-thresholds.js
/** Loss of performance, or share of failing rows, above which abnormal cells are a warning and an alert. */
const impactThresholds = [0.03, 0.1];

;// CONCATENATED MODULE: ./build/engine/checks/strict/label-coverage.js
/** Below this share of labelled rows a performance metric says too little. Source: `impact_label_threshold`. */
const minLabelledShare = 0.8;
/** The labels when enough rows have one to weigh an impact by performance; −1 is a row without. */
function usableLabels(labels) {
    if (!labels || labels.length === 0)
        return undefined;
    const labelled = labels.reduce((count, label) => count + (label < 0 ? 0 : 1), 0);
    return labelled / labels.length < minLabelledShare ? undefined : labels;
}

;// CONCATENATED MODULE: ./build/engine/checks/strict/abnormal-inputs/rate-failing-rows.js








const rate_failing_rows_shownRows = 20;
const rate_failing_rows_shownValues = 10;
/**
 * One case of rule R9 on the rows that were observed to fail. No failing row is a pass. Otherwise at least a warning,
 * and more when the model performs worse on them than on the passing rows by more than a threshold. Where that can't
 * be measured, for want of labels, of a model or of rows to compare, the share of failing rows takes its place.
 * Throws ModelError when the model fails on the evaluation data.
 */
async function rateFailingRows(context, rows) {
    const failing = [];
    const passing = [];
    rows.cells.forEach((cell, row) => (rows.isAbnormal(cell) ? failing : passing).push(row));
    const share = failing.length / rows.cells.length;
    const measurements = [(0,case_result/* record */.g1)(measures.m.failingRows, failing.length), (0,case_result/* record */.g1)(measures.m.shareOfFailingRows, share)];
    const features = [rows.feature];
    if (failing.length === 0) {
        return { features, outcome: { kind: 'measured', severity: 'pass' }, impact: 0, measurements };
    }
    const values = [...new Set(failing.map((row) => String(rows.cells.cell(row))))];
    measurements.push((0,case_result/* record */.g1)(measures.m.failingRowIndices, failing.slice(0, rate_failing_rows_shownRows)), (0,case_result/* record */.g1)(measures.m.failingValues, values.slice(0, rate_failing_rows_shownValues)));
    const isEnough = failing.length >= rows.minNumSamples;
    const change = isEnough ? await comparePerformance(context, passing, failing) : undefined;
    const impact = change?.impact ?? share;
    const severity = isEnough ? severityAbove(impact, rows.thresholds) : 'warning';
    return {
        features,
        outcome: { kind: 'measured', severity: severity === 'pass' ? 'warning' : severity },
        impact,
        measurements: [...measurements, ...(change?.measurements ?? [])],
    };
}
async function comparePerformance(context, passing, failing) {
    const labels = usableLabels((0,dataset/* classIdsOf */.U)(context.evaluation));
    const predictions = labels && (await context.predictions('evaluation'));
    if (!predictions)
        return undefined;
    const metric = impactMetric(context.task);
    const [good, bad] = [passing, failing].map((rows) => metric.compute((0,metrics_predictions/* asClasses */.XQ)(predictions), labels, rows));
    if (good?.kind !== 'value' || bad?.kind !== 'value')
        return undefined;
    const impact = roundOff(good.value - bad.value);
    return {
        impact,
        measurements: [
            (0,case_result/* record */.g1)(measures.m.metric, metric.name),
            (0,case_result/* record */.g1)(measures.m.passingRowsValue, good.value),
            (0,case_result/* record */.g1)(measures.m.failingRowsValue, bad.value),
            (0,case_result/* record */.g1)(measures.m.performanceChange, impact),
        ],
    };
}

;// CONCATENATED MODULE: ./build/engine/checks/strict/abnormal-inputs/abnormal-input-test.js









const abnormal_input_test_commonParams = {
    exclude_columns: columns(),
    performance_change_config: group({
        performance_thresholds: bounds(...impactThresholds),
        min_num_samples: count({ default: 1 }),
    }),
};
/** A test with one case per column: the evaluation rows with an abnormal cell, and what they cost (rule R9). */
function abnormal_input_test_abnormalInputTest({ key, learn, noColumn, params: own, ...words }) {
    const run = async (context, params) => {
        const { reference, evaluation, features } = context;
        const { exclude_columns: excluded, performance_change_config: change } = params;
        const { performance_thresholds: thresholds, min_num_samples: minNumSamples } = change;
        if (evaluation.table.rowCount === 0)
            return [(0,case_result/* skipped */.hT)('the evaluation data have no rows')];
        const cases = [];
        for (const feature of features.filter(({ name }) => !excluded.has(name))) {
            const isAbnormal = learn(feature, (0,data_table/* columnOf */.uV)(reference.table, feature.name), params);
            const cells = (0,data_table/* columnOf */.uV)(evaluation.table, feature.name);
            if (!isAbnormal)
                continue;
            const rows = { feature: feature.name, cells, isAbnormal, thresholds, minNumSamples };
            cases.push(await rateFailingRows(context, rows));
        }
        return cases.length > 0 ? cases : [(0,case_result/* skipped */.hT)(noColumn)];
    };
    return defineTest({
        ...words,
        testType: key,
        configKey: key,
        category: 'abnormal-inputs',
        modalities: ['tabular', 'text'],
        tasks: task_groups/* classificationTasks */.Rq,
        runsByDefault: true,
        params: (0,read_shape/* joinShapes */.n2)(own, abnormal_input_test_commonParams),
        run,
    });
}

;// CONCATENATED MODULE: ./build/engine/checks/strict/abnormal-inputs/null-check.js

const null_check_nullCheck = abnormal_input_test_abnormalInputTest({
    key: 'null_check',
    title: 'Null Check',
    description: 'Finds nulls in columns that have none in the reference data; catches a broken upstream join.',
    params: {},
    learn: (_feature, reference) => (reference.includes(null) ? undefined : (cell) => cell === null),
    noColumn: 'every column has nulls in the reference data',
});

;// CONCATENATED MODULE: ./build/engine/checks/outlier-bounds.js


/** Of the tests that know bounds. */
const outlierParams = { bound_multiplier: amount({ min: 0, default: 3 }) };
/**
 * Mean ± `multiplier` standard deviations (of the population, ddof 0) of the numbers of a reference column, in two
 * passes. `undefined` when it has no two different numbers, so that nothing says what would be far away.
 */
function learnBounds(reference, multiplier) {
    const numbers = reference.filter((cell) => typeof cell === 'number');
    if (numbers.length === 0)
        return undefined;
    const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
    const variance = numbers.reduce((sum, value) => sum + (value - mean) ** 2, 0) / numbers.length;
    const standardDeviation = Math.sqrt(variance);
    if (!(standardDeviation > 0))
        return undefined;
    const low = roundOff(mean - multiplier * standardDeviation);
    const high = roundOff(mean + multiplier * standardDeviation);
    const isOutlier = (cell) => typeof cell === 'number' && (cell < low || cell > high);
    return { low, high, standardDeviation, isOutlier };
}

;// CONCATENATED MODULE: ./build/engine/checks/strict/abnormal-inputs/numeric-outlier.js



const numeric_outlier_numericOutlier = abnormal_input_test_abnormalInputTest({
    key: 'numeric_outlier',
    title: 'Numeric Outliers',
    description: 'Finds numbers far outside the reference data; catches wrong units and placeholders such as 9999.',
    params: outlierParams,
    learn: ({ kind, isUnique }, reference, { bound_multiplier: multiplier }) => {
        if (kind !== 'numeric' || isUnique || isAscending(reference))
            return undefined;
        return learnBounds(reference, multiplier)?.isOutlier;
    },
    noColumn: 'there is no numeric column with a range to leave (ids and running numbers have none)',
});

;// CONCATENATED MODULE: ./build/engine/checks/unseen-value.js
/** Learns which values a categorical column has. Compared as texts, since two files may be read as different types. */
function unseen_value_learnValues(reference) {
    const seen = new Set();
    let highest = -Infinity;
    let isNumeric = true;
    for (const cell of reference) {
        if (cell === null)
            continue;
        seen.add(String(cell));
        if (typeof cell === 'number')
            highest = Math.max(highest, cell);
        else
            isNumeric = false;
    }
    const isUnseen = (cell) => cell !== null && !seen.has(String(cell));
    const inventUnseen = () => {
        if (isNumeric && seen.size > 0)
            return highest + 1;
        let value = 'unseen value';
        while (seen.has(value))
            value += ' again';
        return value;
    };
    return { isUnseen, inventUnseen };
}

;// CONCATENATED MODULE: ./build/engine/checks/strict/abnormal-inputs/unseen-categorical.js


const unseen_categorical_unseenCategorical = abnormal_input_test_abnormalInputTest({
    key: 'unseen_categorical',
    title: 'Unseen Categorical',
    description: 'Finds categories that the reference data do not have; catches a renamed or new code upstream.',
    params: {},
    learn: ({ kind, allowsUnseenValues }, reference) => kind === 'categorical' && !allowsUnseenValues ? unseen_value_learnValues(reference).isUnseen : undefined,
    noColumn: 'there is no categorical column whose values should all be known',
});

;// CONCATENATED MODULE: ./build/engine/checks/strict/abnormal-inputs/index.js



const abnormal_inputs_abnormalInputTests = [unseen_categorical_unseenCategorical, null_check_nullCheck, numeric_outlier_numericOutlier];

;// CONCATENATED MODULE: ./build/engine/checks/strict/cleanliness/duplicate-rows.js










const cleanliness_duplicate_rows_shownRows = 20;
/**
 * The share of evaluation rows that repeat an earlier row on every feature under test and on the label; the first of
 * a group of equal rows is not counted. Nulls equal each other, 1 and "1" do not. Columns that make rows differ for
 * no reason, such as an id, go to `exclude_columns`. Rated by R1.
 */
const duplicate_rows_duplicateRows = defineTest({
    testType: 'duplicate_rows',
    configKey: 'duplicate_rows',
    title: 'Duplicate Rows',
    description: 'Counts rows that repeat an earlier one; catches data that were joined or appended twice.',
    category: 'data-cleanliness',
    modalities: ['tabular', 'text'],
    tasks: task_groups/* classificationTasks */.Rq,
    runsByDefault: false,
    params: {
        exclude_columns: columns(({ evaluation }) => evaluation.table.names),
        severity_thresholds: bounds(0.01, 0.05),
    },
    run: (context, { exclude_columns, severity_thresholds }) => Promise.resolve([rateDuplicates(context, exclude_columns, severity_thresholds)]),
});
function rateDuplicates(context, excluded, thresholds) {
    const { table } = context.evaluation;
    const labels = (0,dataset/* classIdsOf */.U)(context.evaluation);
    const columns = context.features
        .filter(({ name }) => !excluded.has(name))
        .map(({ name }) => (0,data_table/* columnOf */.uV)(table, name));
    if (columns.length === 0)
        return (0,case_result/* skipped */.hT)('no column is left to compare');
    if (table.rowCount === 0)
        return (0,case_result/* skipped */.hT)('the evaluation data have no rows');
    const groups = (0,group_rows/* groupRows */.fD)([columns], [table.rowCount]);
    const repeats = (0,group_rows/* repeatsAmong */.RG)(labels ? (0,group_rows/* splitGroups */.Dg)(groups, labels) : groups);
    const share = repeats.length / table.rowCount;
    return {
        features: [],
        outcome: { kind: 'measured', severity: severityAbove(share, thresholds) },
        impact: share,
        measurements: [
            (0,case_result/* record */.g1)(measures.m.shareOfFailingRows, share),
            (0,case_result/* record */.g1)(measures.m.failingRows, repeats.length),
            (0,case_result/* record */.g1)(measures.m.failingRowIndices, repeats.slice(0, cleanliness_duplicate_rows_shownRows)),
            (0,case_result/* record */.g1)(measures.m.columnsCompared, columns.length),
        ],
    };
}

;// CONCATENATED MODULE: ./build/engine/checks/strict/cleanliness/label-imbalance.js









/**
 * The share f of the most frequent class among the labelled evaluation rows. `normalize` rescales it to
 * (f − 1/K)/(1 − 1/K) for K classes, so that 0 is perfectly even and 1 a single class whatever K is. Rated by R1.
 */
const label_imbalance_labelImbalance = defineTest({
    testType: 'label_imbalance',
    configKey: 'label_imbalance',
    title: 'Label Imbalance',
    description: 'Measures how much one class dominates the labels; catches a wrong, filtered or one-class file.',
    category: 'data-cleanliness',
    modalities: ['tabular', 'text'],
    tasks: task_groups/* classificationTasks */.Rq,
    runsByDefault: true,
    params: { severity_thresholds: bounds(0.6, 0.9), normalize: flag(true) },
    run: (context, { severity_thresholds, normalize }) => Promise.resolve([rateImbalance(context, normalize, severity_thresholds)]),
});
function rateImbalance(context, normalize, thresholds) {
    const labels = (0,dataset/* classIdsOf */.U)(context.evaluation);
    if (!labels)
        return (0,case_result/* skipped */.hT)('the evaluation data have no labels');
    const counts = context.classNames.map(() => 0);
    let total = 0;
    for (const label of labels) {
        if (label < 0)
            continue;
        counts[label] = (counts[label] ?? 0) + 1;
        total++;
    }
    if (total === 0)
        return (0,case_result/* skipped */.hT)('no row of the evaluation data has a label');
    const largest = Math.max(...counts);
    const rarest = Math.min(...counts);
    const even = 1 / counts.length;
    const share = largest / total;
    const imbalance = normalize ? roundOff((share - even) / (1 - even)) : share;
    return {
        features: [],
        outcome: { kind: 'measured', severity: severityAbove(imbalance, thresholds) },
        impact: imbalance,
        measurements: [
            (0,case_result/* record */.g1)(measures.m.labelImbalance, imbalance),
            (0,case_result/* record */.g1)(measures.m.mostFrequentClass, className(context, counts.indexOf(largest))),
            (0,case_result/* record */.g1)(measures.m.shareOfMostFrequentClass, share),
            (0,case_result/* record */.g1)(measures.m.rarestClass, className(context, counts.indexOf(rarest))),
            (0,case_result/* record */.g1)(measures.m.shareOfRarestClass, rarest / total),
            (0,case_result/* record */.g1)(measures.m.labelledSampleSize, total),
        ],
    };
}
function className({ classNames }, index) {
    return classNames[index] ?? String(index);
}

;// CONCATENATED MODULE: ./build/engine/checks/strict/cleanliness/index.js


const cleanliness_cleanlinessTests = [label_imbalance_labelImbalance, duplicate_rows_duplicateRows];

// EXTERNAL MODULE: ./build/domain/metrics/area-under-curve.js
var area_under_curve = __webpack_require__(92035);
;// CONCATENATED MODULE: ./build/engine/stats/wald-interval.js
/** Φ⁻¹(0.975): both tails together leave 5 %. */
const z95 = 1.959963984540054;
/**
 * Half the width of the 95 % Wald interval of a proportion: z·√(p(1−p)/n). It is 0 at p = 0 and p = 1, where this
 * approximation says nothing about the uncertainty, and NaN for n = 0. Source: the margins RIME publishes.
 */
function waldMargin(successes, total) {
    const p = successes / total;
    return z95 * Math.sqrt((p * (1 - p)) / total);
}

;// CONCATENATED MODULE: ./build/engine/checks/strict/performance/performance-test.js












const performance_test_defaultDegradation = [0.05, 0.2];
/**
 * One case: how much worse a metric is on the evaluation data than on the reference data (rule R2), and, when
 * `absolute_thresholds` is given, whether the evaluation value itself is out of bounds (R3); the worse one counts.
 * Without a reference value the absolute bounds are rated alone; with nothing to rate the case is skipped.
 */
function performance_test_performanceTest(metric) {
    return defineTest({
        testType: `model_performance:${metric.name}`,
        configKey: `model_performance_${metric.name}`,
        title: metric.title,
        description: `Compares ${metric.title} on the evaluation data with the reference data; catches a model that became worse.`,
        category: 'model-performance',
        modalities: ['tabular', 'text'],
        tasks: metric.tasks,
        runsByDefault: true,
        params: {
            degradation_thresholds: bounds(...performance_test_defaultDegradation),
            absolute_thresholds: absoluteBounds(metric.worseWhen),
        },
        run: async (context, { degradation_thresholds, absolute_thresholds }) => [
            await performance_test_compareDatasets(metric, context, degradation_thresholds, absolute_thresholds),
        ],
    });
}
async function performance_test_compareDatasets(metric, context, relative, absolute) {
    const evaluation = await performance_test_measure(metric, context, 'evaluation');
    if (evaluation.kind === 'undefined')
        return (0,case_result/* skipped */.hT)(`${metric.title}: ${evaluation.reason}`);
    const reference = await performance_test_measure(metric, context, 'reference');
    if (reference.kind === 'undefined' && !absolute)
        return (0,case_result/* skipped */.hT)(`${metric.title}: ${reference.reason}`);
    const verdicts = [];
    const measurements = [(0,case_result/* record */.g1)(measures.m.metric, metric.name)];
    let impact = 0;
    if (reference.kind === 'value') {
        impact = degradation(metric, reference.value, evaluation.value);
        verdicts.push(severityAbove(impact, relative));
        measurements.push((0,case_result/* record */.g1)(measures.m.degradation, impact));
        measurements.push(...performance_test_describeValue('reference', reference));
    }
    if (absolute)
        verdicts.push(severityBeyond(evaluation.value, absolute, metric.worseWhen));
    measurements.push(...performance_test_describeValue('evaluation', evaluation));
    if (metric === area_under_curve/* areaUnderCurve */.d)
        measurements.push(...(await describeCalibration(context)));
    measurements.push((0,case_result/* record */.g1)(measures.m.direction, directions[metric.worseWhen]));
    // The impact is the degradation, so these are the thresholds to read beside it.
    if (reference.kind === 'value')
        measurements.push(...describeThresholds(relative));
    return {
        features: [],
        outcome: { kind: 'measured', severity: worstSeverity(verdicts) },
        impact,
        measurements,
    };
}
const directions = {
    lower: 'higher is better',
    higher: 'lower is better',
    either: 'no change is better',
};
async function performance_test_measure(metric, context, which) {
    const data = await labelledPredictions(context, which);
    if (data.kind === 'missing')
        return { kind: 'undefined', reason: data.reason };
    const result = metric.compute(data.predictions, data.labels);
    if (result.kind === 'undefined')
        return { ...result, reason: `${result.reason} in the ${which} data` };
    return { ...result, labelledRows: data.labels.filter((label) => label >= 0).length };
}
/** What a report draws beside the metric that is about scores: whether they mean what they say. */
async function describeCalibration(context) {
    const data = await labelledPredictions(context, 'evaluation');
    if (data.kind === 'missing')
        return [];
    const { probabilities, rowCount, classCount } = data.predictions;
    const scores = Float64Array.from({ length: rowCount }, (_, row) => probabilities[row * classCount + 1] ?? 0);
    const bins = calibrationCurve(scores, data.labels);
    return describeCalibrationBins(bins);
}
/** Rule R2; positive is worse. */
function degradation({ worseWhen }, reference, evaluation) {
    const rise = roundOff(evaluation - reference);
    if (worseWhen === 'either')
        return Math.abs(rise);
    return worseWhen === 'higher' ? rise : 0 - rise;
}
/** Rule R3, on the side on which the metric is bad; a two-sided metric is bounded from above. */
function severityBeyond(value, [warning, alert], worseWhen) {
    return worseWhen === 'lower'
        ? severityAbove(-value, [-warning, -alert])
        : severityAbove(value, [warning, alert]);
}
function performance_test_describeValue(which, measured) {
    const { value, proportion, labelledRows } = measured;
    const told = [(0,case_result/* record */.g1)(measures.m.valueOn(which), value), (0,case_result/* record */.g1)(measures.m.sampleSizeOf(which), labelledRows)];
    if (!proportion)
        return told;
    const margin = waldMargin(proportion.successes, proportion.total);
    return [...told, (0,case_result/* record */.g1)(measures.m.marginOf(which), margin)];
}

;// CONCATENATED MODULE: ./build/engine/checks/strict/performance/index.js


/** One test per metric. */
const performance_performanceTests = performance_metrics/* classMetrics */.A.map(performance_test_performanceTest);

// EXTERNAL MODULE: ./build/domain/metrics/binary-metrics.js
var binary_metrics = __webpack_require__(35278);
// EXTERNAL MODULE: ./build/domain/metrics/outcomes.js
var metrics_outcomes = __webpack_require__(54286);
;// CONCATENATED MODULE: ./build/engine/metrics/f1-margin.js




/**
 * Half the width of the 95 % interval of the mean F1 over some classes, on the given rows: `[1]` for the F1 of a
 * binary model, all classes for macro F1 (classes that do not occur are left out of the mean). Like the Wald margin
 * it is 0 where every F1 is 0 or 1.
 *
 * The delta method on the counts of (label, prediction): what a row adds to the variance is the square of the slope
 * of F1 in its count; the slopes of a ratio of counts sum to 0 over the rows, so nothing is to be subtracted.
 * Source: Takahashi, Yamamoto, Kuchiba, Koyama, "Confidence interval for micro-averaged F1 and macro-averaged F1
 * scores", Applied Intelligence 52 (2022).
 */
function f1Margin(predictions, labels, rows, classes) {
    const slopeOf = f1Slopes((0,metrics_outcomes/* countOutcomes */.X)(predictions, labels, rows), classes);
    let variance = 0;
    for (const row of rows) {
        const label = labels[row] ?? -1;
        if (label < 0)
            continue;
        variance += slopeOf(label, (0,metrics_predictions/* predictedClass */.Bc)(predictions, row)) ** 2;
    }
    // The sum's last bits depend on the order of the rows.
    return roundOff(z95 * Math.sqrt(variance));
}
/** The slope of the mean F1 over some classes in the count of (label, predicted class), at these counts. */
function f1Slopes({ labelled, predicted, hits }, classes) {
    const sizeOf = (k) => (labelled[k] ?? 0) + (predicted[k] ?? 0);
    const seen = classes.filter((k) => sizeOf(k) > 0);
    const hitSlope = new Float64Array(labelled.length);
    const missSlope = new Float64Array(labelled.length);
    for (const k of seen) {
        const size = sizeOf(k) * seen.length;
        const f1 = (2 * (hits[k] ?? 0)) / sizeOf(k);
        hitSlope[k] = (2 * (1 - f1)) / size;
        missSlope[k] = -f1 / size;
    }
    return (label, guess) => label === guess ? (hitSlope[label] ?? 0) : (missSlope[label] ?? 0) + (missSlope[guess] ?? 0);
}

// EXTERNAL MODULE: ./build/domain/metrics/macro-metrics.js
var macro_metrics = __webpack_require__(48867);
;// CONCATENATED MODULE: ./build/engine/checks/strict/subsets/subset-kind.js





const subset_kind_labelledRows = ({ total }) => total;
/** Rows labelled or predicted as this class, or both: those its F1 depends on. */
const rowsOfClass = ({ labelled, predicted, hits }, k) => (labelled[k] ?? 0) + (predicted[k] ?? 0) - (hits[k] ?? 0);
/** A mean over classes is as uncertain as if all of them were as rare as the rarest one that occurs. */
const evenRows = (outcomes) => {
    const sizes = Array.from(outcomes.hits, (_, k) => rowsOfClass(outcomes, k)).filter((size) => size > 0);
    if (sizes.length === 0)
        return 0;
    return sizes.length * sizes.reduce((a, b) => Math.min(a, b), Infinity);
};
const rateOfRows = (metric) => ({
    metric,
    relevantRows: subset_kind_labelledRows,
    margin: (predictions, labels, rows) => marginOfShare(metric.compute(predictions, labels, rows)),
});
/**
 * Accuracy has RIME's Wald interval. RIME shows none for F1; without one, chance alone would raise a case by F1 in
 * most runs (12 % positive rows, 1500 rows, ten subsets: 7 of 10 runs), so the engine gives it one too.
 */
const subsetKinds = [
    rateOfRows(accuracy/* accuracy */.y),
    rateOfRows(accuracy/* multiclassAccuracy */.T),
    {
        metric: binary_metrics.f1,
        relevantRows: (outcomes) => rowsOfClass(outcomes, 1),
        margin: (predictions, labels, rows) => f1Margin(predictions, labels, rows, [1]),
    },
    {
        metric: macro_metrics/* macroF1 */.GT,
        relevantRows: evenRows,
        margin: (predictions, labels, rows) => f1Margin(predictions, labels, rows, Array.from({ length: predictions.classCount }, (_, k) => k)),
    },
];
function marginOfShare(result) {
    const proportion = result.kind === 'value' ? result.proportion : undefined;
    return proportion ? waldMargin(proportion.successes, proportion.total) : 0;
}

;// CONCATENATED MODULE: ./build/engine/checks/subsets/subset-params.js




/** The parameters of every subset test, with their platform names. */
const subsetParams = {
    /** A smaller subset is left out. */
    min_sample_size: count({ default: leastRows }),
    /** The same as a share of all rows that matter. */
    min_frq: amount({ min: 0, max: 1, default: 0.01 }),
    /** Into how many intervals numbers are cut at most. */
    num_subsets: count({ min: 2, default: 10 }),
    /** A tenth worse than it should be is worth a look; a fifth is a group that is not served. */
    performance_change_thresholds: bounds(0.1, 0.2),
    exclude_columns: columns(studied_columns/* excludableColumns */.JG),
};

;// CONCATENATED MODULE: ./build/engine/checks/strict/subsets/rate-subsets.js





/**
 * One feature's case, rules R4 and R5. A subset's shortfall is overall − subset. A threshold counts as exceeded only
 * when the subset's whole 95 % interval lies beyond it, that is when shortfall − margin exceeds it. The worst subset is
 * the one with the worst severity, and among those the largest shortfall, so that it is the one that explains the
 * case's severity: a tiny subset with a large but uncertain shortfall does not hide it.
 */
function rateSubsets(feature, metric, overall, slices, measure, thresholds) {
    const subsets = slices
        .flatMap(({ name, rows }) => {
        const result = measure(rows);
        if (!result)
            return [];
        return [{ name, size: rows.length, ...compare(metric, overall, result, thresholds) }];
    })
        .sort((a, b) => rate_subsets_rank(b) - rate_subsets_rank(a) || b.shortfall - a.shortfall || (a.name < b.name ? -1 : 1));
    const [worst] = subsets;
    if (!worst)
        return (0,case_result/* tooFewRows */.IH)('no subset has enough rows to measure', [feature]);
    return {
        features: [feature],
        outcome: { kind: 'measured', severity: worst.severity },
        impact: worst.shortfall,
        measurements: [...rate_subsets_describe(metric, overall, worst, subsets), ...describeThresholds(thresholds)],
    };
}
function compare({ worseWhen }, overall, { value, margin }, thresholds) {
    const below = roundOff(overall - value);
    const shortfall = worseWhen === 'lower' ? below : worseWhen === 'higher' ? 0 - below : Math.abs(below);
    return { value, shortfall, margin, severity: severityAbove(roundOff(shortfall - margin), thresholds) };
}
function rate_subsets_describe(metric, overall, worst, subsets) {
    const failing = subsets.filter(({ severity }) => severity !== 'pass');
    return [
        (0,case_result/* record */.g1)(measures.m.subset, worst.name),
        (0,case_result/* record */.g1)(measures.m.subsetSize, worst.size),
        (0,case_result/* record */.g1)(measures.m.differenceFromOverall, roundOff(worst.value - overall)),
        (0,case_result/* record */.g1)(measures.m.metricValue(metric.name), worst.value),
        (0,case_result/* record */.g1)(measures.m.marginOfError, worst.margin),
        (0,case_result/* record */.g1)(measures.m.overall(metric.name), overall),
        (0,case_result/* record */.g1)(measures.m.metric, metric.name),
        (0,case_result/* record */.g1)(measures.m.worstPerfDiff, worst.shortfall),
        (0,case_result/* record */.g1)(measures.m.failingSubsets, failing.length),
        (0,case_result/* record */.g1)(measures.m.subsets, subsets.length),
        (0,case_result/* record */.g1)(measures.m.subsetNames, subsets.map(({ name }) => name)),
        (0,case_result/* record */.g1)(measures.m.subsetSizes, subsets.map(({ size }) => size)),
        (0,case_result/* record */.g1)(measures.m.subsetValues, subsets.map(({ value }) => value)),
        (0,case_result/* record */.g1)(measures.m.subsetMargins, subsets.map(({ margin }) => margin)),
    ];
}
function rate_subsets_rank({ severity }) {
    return vocabulary/* severities */.gO.indexOf(severity);
}

// EXTERNAL MODULE: ./build/engine/checks/slice-column.js
var slice_column = __webpack_require__(40354);
;// CONCATENATED MODULE: ./build/engine/checks/strict/subsets/subset-test.js








/**
 * One case per feature (for texts: per property of the text): the metric on subsets of the evaluation rows against
 * the metric on all of them; see `rateSubsets` for the verdict. Left out are subsets below `min_frq` of the rows and
 * those with fewer than `min_sample_size` rows that matter to the metric, which `relevantRows` counts.
 */
function subsetTest(kind) {
    const { metric } = kind;
    return defineTest({
        testType: `subset_performance:subset_${metric.name}`,
        configKey: `feat_subset_${metric.name}`,
        title: `Subset ${metric.title}`,
        description: `Compares ${metric.title} on subsets of each feature with the whole; catches a segment that fails while the average holds.`,
        category: 'subset-performance',
        modalities: ['tabular', 'text'],
        tasks: metric.tasks,
        runsByDefault: true,
        params: subsetParams,
        run: (context, params) => rateFeatures(kind, context, params),
    });
}
async function rateFeatures({ metric, relevantRows, margin }, context, params) {
    const { evaluation } = context;
    const { min_sample_size: minSampleSize, performance_change_thresholds: thresholds } = params;
    const columns = (0,studied_columns/* includedColumns */.UR)(context, evaluation.table, params.exclude_columns);
    const data = await labelledPredictions(context, 'evaluation');
    if (data.kind === 'missing')
        return [(0,case_result/* skipped */.hT)(data.reason)];
    const { predictions, labels } = data;
    const overall = metric.compute(predictions, labels);
    if (overall.kind === 'undefined')
        return [(0,case_result/* skipped */.hT)(`${metric.title}: ${overall.reason}`)];
    const measure = (rows) => {
        if (relevantRows((0,metrics_outcomes/* countOutcomes */.X)(predictions, labels, rows)) < minSampleSize)
            return undefined;
        const result = metric.compute(predictions, labels, rows);
        if (result.kind === 'undefined')
            return undefined;
        return { value: result.value, margin: margin(predictions, labels, rows) };
    };
    const minRows = Math.max(minSampleSize, params.min_frq * evaluation.table.rowCount);
    const cases = columns.map((column) => {
        const slices = (0,slice_column/* sliceColumn */.T)(column, params.num_subsets, minRows);
        return rateSubsets(column.name, metric, overall.value, slices, measure, thresholds);
    });
    return cases.length > 0 ? cases : [(0,case_result/* skipped */.hT)('there is no feature to slice by')];
}

;// CONCATENATED MODULE: ./build/engine/checks/strict/subsets/index.js


const subsetTests = subsetKinds.map(subsetTest);

;// CONCATENATED MODULE: ./build/engine/checks/perturbations/feature-type-change.js
/** A number becomes its own spelling, `12` → `"12"`; a text becomes the number 1. */
const featureTypeChange = {
    key: 'feature_type_change',
    title: 'Feature Type Change',
    description: 'Sends texts for numbers and numbers for texts; catches a model that crashes on "12" for 12.',
    params: {},
    learn: () => ({ isClean: (cell) => cell !== null, substitutes: [changeType] }),
    noColumn: 'there is no column but text inputs',
};
function changeType(cell) {
    return typeof cell === 'string' ? 1 : String(cell);
}

;// CONCATENATED MODULE: ./build/engine/checks/perturbations/null-substitution.js
/** Columns with nulls in the reference data are left out: there the model has learned to cope. */
const nullSubstitution = {
    key: 'null_substitution',
    title: 'Null Substitution',
    description: 'Puts nulls where there never were any; catches a model that crashes or jumps on a missing value.',
    params: {},
    learn: (_feature, reference) => reference.includes(null) ? undefined : { isClean: (cell) => cell !== null, substitutes: [() => null] },
    noColumn: 'every column has nulls in the reference data',
};

;// CONCATENATED MODULE: ./build/engine/text/draw-places.js
/**
 * `count` of the places 0 to `size` − 1, each at most once, in the order drawn; all of them when there are fewer. Every choice
 * is equally likely: each draw is a rank among the places that are left. Takes the square of `count`, which is small.
 */
function drawPlaces(size, count, random) {
    const drawn = [];
    const upwards = [];
    while (drawn.length < count && drawn.length < size)
        drawn.push(takePlace(upwards, random.below(size - drawn.length)));
    return drawn;
}
/** The same places, upwards. */
function drawUpwards(size, count, random) {
    const upwards = [];
    while (upwards.length < count && upwards.length < size)
        takePlace(upwards, random.below(size - upwards.length));
    return upwards;
}
/** Puts the place of this rank among those that are left into the list of those that are taken; returns it. */
function takePlace(taken, rank) {
    let place = rank;
    let at = 0;
    for (; at < taken.length && (taken[at] ?? 0) <= place; at++)
        place++;
    if (at === taken.length)
        taken.push(place);
    else
        taken.splice(at, 0, place);
    return place;
}

;// CONCATENATED MODULE: ./build/engine/text/character-edits.js


/** What a random character is drawn from. Source: nlpaug 1.1, `RandomCharAug`'s defaults. */
const alphabet = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!@#$%^&*()_+');
/** Replaces characters by random other ones. */
const substituteCharacters = (word, count, random) => {
    for (const place of drawUpwards(word.length, count, random))
        word.put(place, drawOther(word.at(place), random));
};
/** Drops characters. */
const deleteCharacters = (word, count, random) => {
    for (const place of drawUpwards(word.length, count, random))
        word.put(place, '');
};
/** Puts random characters before the chosen ones. */
const insertCharacters = (word, count, random) => {
    for (const place of drawUpwards(word.length, count, random))
        word.put(place, drawOther('', random) + word.at(place));
};
/** Swaps characters with a neighbour; upper and lower case stay where they were: `Hello` becomes `Ehllo`. */
const swapCharacters = (word, count, random) => {
    for (const place of drawPlaces(word.length, count, random)) {
        const other = drawNeighbour(place, word.length, random);
        const [here, there] = [word.at(place), word.at(other)];
        word.put(place, withCaseOf(here, there));
        word.put(other, withCaseOf(there, here));
    }
};
function drawOther(character, random) {
    const left = alphabet.indexOf(character);
    if (left < 0)
        return alphabet[random.below(alphabet.length)] ?? '';
    const rank = random.below(alphabet.length - 1);
    return alphabet[rank < left ? rank : rank + 1] ?? '';
}
/** Left or right; at an end of the word the only one there is. A word of one character has none but itself. */
function drawNeighbour(position, length, random) {
    if (length === 1)
        return position;
    if (position === 0)
        return 1;
    if (position === length - 1)
        return position - 1;
    return position + (random.below(2) === 0 ? -1 : 1);
}
/** The character in the case of the model, unless that takes several characters (`ß` would become `SS`). */
function withCaseOf(model, character) {
    const isUpper = model !== model.toLowerCase();
    const cased = isUpper ? character.toUpperCase() : character.toLowerCase();
    return codePoints(cased).length === 1 ? cased : character;
}

;// CONCATENATED MODULE: ./build/engine/text/edit-count.js
/**
 * The share of `size`, rounded towards zero, and within the limits; `min` wins over `max`. It can exceed `size`.
 * Source: nlpaug 1.1, `Augmenter._generate_aug_cnt`.
 */
function editCount(size, { share, min, max }) {
    const count = Math.trunc(share * size);
    return Math.max(min, max === undefined ? count : Math.min(count, max));
}

;// CONCATENATED MODULE: ./build/engine/text/edited-word.js
/**
 * A word in the place of whose characters, counted as Unicode does, others are put. It is not parted into a list of them for
 * that, unless surrogate pairs are among them, which takes as long as all the rest of an edit.
 */
class EditedWord {
    characters;
    /** The places that hold other characters by now, upwards, and these. */
    places = [];
    others = [];
    constructor(word) {
        this.characters = hasSurrogate(word) ? Array.from(word) : word;
    }
    get length() {
        return this.characters.length;
    }
    at(place) {
        const { places, others, characters } = this;
        for (let index = 0; index < places.length; index++)
            if (places[index] === place)
                return others[index] ?? '';
        return characters[place] ?? '';
    }
    /** One character, several or none. */
    put(place, text) {
        const { places, others } = this;
        let index = places.length;
        while (index > 0 && (places[index - 1] ?? 0) >= place)
            index--;
        if (index < places.length && places[index] !== place) {
            places.splice(index, 0, place);
            others.splice(index, 0, text);
        }
        else {
            places[index] = place;
            others[index] = text;
        }
    }
    toString() {
        const { characters, places, others } = this;
        let [text, end] = ['', 0];
        for (let index = 0; index < places.length; index++) {
            const place = places[index] ?? 0;
            text += textOf(characters, end, place) + (others[index] ?? '');
            end = place + 1;
        }
        return text + textOf(characters, end, characters.length);
    }
}
function textOf(characters, start, end) {
    return typeof characters === 'string'
        ? characters.slice(start, end)
        : characters.slice(start, end).join('');
}
function hasSurrogate(word) {
    for (let at = 0; at < word.length; at++)
        if ((word.charCodeAt(at) & 0xf800) === 0xd800)
            return true;
    return false;
}

;// CONCATENATED MODULE: ./build/engine/text/words.js

/** A letter with its accents, a digit or `_`; and a blank. */
const wordPattern = /[\p{L}\p{M}\p{N}_]/u;
const blankPattern = /\s/u;
const [unknown, other, word, blank] = [0, 1, 2, 3];
const firstOfPairs = 0x10000;
/** By code point, of those of one unit; found when they are first met. */
const kinds = new Uint8Array(firstOfPairs);
function kindOf(codePoint) {
    const known = kinds[codePoint] ?? unknown;
    if (known !== unknown)
        return known;
    const letter = String.fromCodePoint(codePoint);
    const kind = wordPattern.test(letter) ? word : blankPattern.test(letter) ? blank : other;
    if (codePoint < firstOfPairs)
        kinds[codePoint] = kind;
    return kind;
}
/**
 * The words of one text after the other. A text's tokens are words (letters with their accents, digits, `_`), other visible
 * characters one by one, and the blanks between them. Letter by letter and into the same memory, since a pattern takes ten
 * times as long.
 */
class Words {
    /** Tokens that are no blanks. */
    visibleCount = 0;
    /** Those of them that are long enough. */
    count = 0;
    starts = new Int32Array(64);
    ends = new Int32Array(64);
    /** `leastLength`: of a word, in code points. */
    find(text, leastLength) {
        this.visibleCount = 0;
        this.count = 0;
        if (text.length > this.starts.length) {
            this.starts = new Int32Array(2 * text.length);
            this.ends = new Int32Array(2 * text.length);
        }
        let start = 0;
        let before = blank;
        for (let at = 0; at < text.length; at++) {
            const first = at;
            let code = text.charCodeAt(at);
            if (isFirstOfPair(code)) {
                code = text.codePointAt(at) ?? code;
                if (code >= firstOfPairs)
                    at++;
            }
            const kind = kindOf(code);
            if (kind === before && kind !== other)
                continue;
            if (before !== blank)
                this.add(text, start, first, leastLength);
            start = first;
            before = kind;
        }
        if (before !== blank)
            this.add(text, start, text.length, leastLength);
    }
    startOf(word) {
        return this.starts[word] ?? 0;
    }
    endOf(word) {
        return this.ends[word] ?? 0;
    }
    add(text, start, end, leastLength) {
        this.visibleCount++;
        if (!isLongEnough(text, start, end, leastLength))
            return;
        this.starts[this.count] = start;
        this.ends[this.count++] = end;
    }
}
/** In code points, of which a text has no more than code units and at least half as many. */
function isLongEnough(text, start, end, least) {
    const most = end - start;
    return most >= least && (most >= 2 * least || codePointCount(text, start, end) >= least);
}
function isFirstOfPair(code) {
    return code >= 0xd800 && code < 0xdc00;
}

;// CONCATENATED MODULE: ./build/engine/text/edit-words.js




/** The first attempt and three more, as nlpaug does: a random edit may happen to change nothing. */
const maxAttempts = 4;
/**
 * The text with some characters of some words edited; everything else, blanks included, stays as it is. The text
 * itself when no word can be edited. Characters are code points, so that no surrogate pair is split.
 * The number of words is counted over all tokens, punctuation included. Source: nlpaug 1.1, `RandomCharAug`.
 */
function editWords(text, edit, params, random) {
    words.find(text, params.minWordLength);
    const wordCount = editCount(words.visibleCount, params.words);
    for (let attempt = 0; attempt < maxAttempts; attempt++) {
        let [edited, end, isChanged] = ['', 0, false];
        for (const chosen of drawUpwards(words.count, wordCount, random)) {
            const start = words.startOf(chosen);
            edited += text.slice(end, start);
            end = words.endOf(chosen);
            const before = text.slice(start, end);
            const after = editWord(before, edit, params, random);
            if (after !== before)
                isChanged = true;
            edited += after;
        }
        if (isChanged)
            return edited + text.slice(end);
    }
    return text;
}
/** One for all texts, since fresh memory is what costs. */
const words = new Words();
function editWord(text, edit, params, random) {
    const word = new EditedWord(text);
    edit(word, editCount(word.length, params.characters), random);
    return word.toString();
}

;// CONCATENATED MODULE: ./build/engine/text/keyboard-typos.js


/** A US keyboard, and how far each row is shifted to the right of the one of digits, in widths of a key. */
const rows = [
    { keys: '1234567890', shift: 0 },
    { keys: 'qwertyuiop', shift: 0.5 },
    { keys: 'asdfghjkl', shift: 0.75 },
    { keys: 'zxcvbnm', shift: 1.25 },
];
const places = rows.flatMap(({ keys, shift }, y) => codePoints(keys).map((key, x) => ({ key, x: x + shift, y })));
/** Keys that touch: left, right, and those of the rows above and below that are less than a key's width aside. */
const neighbours = new Map(places.map(({ key, x, y }) => [
    key,
    places
        .filter((other) => other.y === y
        ? Math.abs(other.x - x) === 1
        : Math.abs(other.y - y) === 1 && Math.abs(other.x - x) < 1)
        .map((other) => other.key),
]));
const none = [];
/** The keys next to the one of this letter or digit, in upper case for an upper-case letter; none for other characters. */
function keyboardNeighbours(character) {
    const known = neighbours.get(character);
    if (known)
        return known;
    const lower = neighbours.get(character.toLowerCase());
    if (!lower)
        return none;
    const upper = lower.map((key) => key.toUpperCase());
    neighbours.set(character, upper);
    return upper;
}
/** Replaces characters by ones next to them on the keyboard. Characters that have no such key are not chosen. */
const mistypeCharacters = (word, count, random) => {
    const onKeyboard = [];
    for (let place = 0; place < word.length; place++)
        if (keyboardNeighbours(word.at(place)).length > 0)
            onKeyboard.push(place);
    for (const drawn of drawPlaces(onKeyboard.length, count, random)) {
        const place = onKeyboard[drawn] ?? 0;
        const choices = keyboardNeighbours(word.at(place));
        word.put(place, choices[random.below(choices.length)] ?? '');
    }
};

;// CONCATENATED MODULE: ./build/engine/checks/perturbations/character-attacks.js




/** One character in one word of twenty. Source: RIME documentation 2.6. `aug_word_max`: `null` = no limit. */
const attackParams = {
    min_char: count({ min: 1, default: 2 }),
    aug_char_min: count({ default: 1 }),
    aug_char_max: count({ default: 1 }),
    aug_char_p: amount({ min: 0, max: 1, default: 0.03 }),
    aug_word_min: count({ default: 1 }),
    aug_word_max: optionalCount(),
    aug_word_p: amount({ min: 0, max: 1, default: 0.05 }),
};
const characterAttacks = [
    attack('text_keyboard_aug_attack', 'Keyboard Augmentation', 'Hits the key beside', mistypeCharacters),
    attack('text_char_substitution_attack', 'Character Substitution', 'Replaces', substituteCharacters),
    attack('text_char_deletion_attack', 'Character Deletion', 'Drops', deleteCharacters),
    attack('text_char_insertion_attack', 'Character Insertion', 'Inserts', insertCharacters),
    attack('text_char_swap_attack', 'Character Swap', 'Swaps neighbouring', swapCharacters),
];
function attack(key, title, does, edit) {
    return {
        key,
        title,
        description: `${does} characters in a few words; catches a model that is brittle to ordinary typing.`,
        params: attackParams,
        prepare: (own) => {
            const editParams = {
                minWordLength: own.min_char,
                characters: { share: own.aug_char_p, min: own.aug_char_min, max: own.aug_char_max },
                words: { share: own.aug_word_p, min: own.aug_word_min, max: own.aug_word_max },
            };
            return (text, random) => editWords(text, edit, editParams, random);
        },
    };
}

;// CONCATENATED MODULE: ./build/engine/text/remove-special-characters.js
/** Without full stops and apostrophes (the straight ones), the two that RIME calls special. */
function removeSpecialCharacters(text) {
    return text.replace(/[.']/g, '');
}

;// CONCATENATED MODULE: ./build/engine/checks/perturbations/plain-text-edits.js


/** Changes without a choice: the same text becomes the same text. */
const plainTextEdits = [
    {
        key: 'text_upper_case',
        title: 'Upper-Case',
        description: 'Puts texts in capitals; catches a tokenizer that treats them as other words.',
        params: {},
        prepare: () => (text) => text.toUpperCase(),
    },
    {
        key: 'text_lower_case',
        title: 'Lower-Case',
        description: 'Puts texts in small letters; catches decisions that hang on a capital.',
        params: {},
        prepare: () => (text) => text.toLowerCase(),
    },
    {
        key: 'text_remove_special_chars',
        title: 'Remove Special Characters',
        description: 'Deletes full stops and apostrophes; catches decisions that hang on one.',
        params: {},
        prepare: () => removeSpecialCharacters,
    },
    {
        key: 'text_ascii',
        title: 'Unicode to ASCII',
        description: 'Writes texts in ASCII; catches accents and typographic marks handled unlike plain letters.',
        params: {},
        prepare: () => toAscii,
    },
];

// EXTERNAL MODULE: ./build/engine/models/model.js
var models_model = __webpack_require__(84207);
;// CONCATENATED MODULE: ./build/engine/checks/perturbations/ask-model.js


/** What the model answers to perturbed rows; that it raises is an answer too. */
async function askModel(model, rows) {
    try {
        return await model.predict(rows);
    }
    catch (error) {
        if (error instanceof models_model/* ModelError */.m)
            return error;
        throw error;
    }
}
/** The same of a model that gives classes. */
async function askClasses(model, rows) {
    const answer = await askModel(model, rows);
    return answer instanceof models_model/* ModelError */.m ? answer : (0,metrics_predictions/* asClasses */.XQ)(answer);
}

;// CONCATENATED MODULE: ./build/engine/checks/perturbations/describe-cell.js
/** What a typed input of a model knows cells as. */
function typeOfCell(cell) {
    if (cell === null)
        return 'null';
    return typeof cell === 'string' ? 'string' : 'number';
}
/** Texts in quotes, so that "12" and 12 can be told apart. */
function describeCell(cell) {
    return JSON.stringify(cell);
}

;// CONCATENATED MODULE: ./build/engine/checks/perturbations/draw-rows.js
/**
 * Up to `size` evaluation rows that fit and that the model answers as they are, drawn by chance and returned in file
 * order. A row's chance hangs on the run's seed and its index alone: all tests draw the same rows, so that their cases
 * can be compared, and rows that don't fit leave the others' places unchanged.
 */
function draw_rows_drawRows(context, size, fits) {
    const failing = new Set(context.failures.evaluation?.rows);
    const drawn = [];
    for (const row of rankRows(context)) {
        if (drawn.length === size)
            break;
        if (!failing.has(row) && fits(row))
            drawn.push(row);
    }
    return drawn.sort((a, b) => a - b);
}
/** Every column of every test draws anew, and ranking 100,000 rows takes a second. */
const rankings = new WeakMap();
function rankRows(context) {
    const known = rankings.get(context);
    if (known)
        return known;
    const { rowCount } = context.evaluation.table;
    const ranks = Float64Array.from({ length: rowCount }, (_, row) => context.random('draw row', row).next());
    const ranked = [...ranks.keys()].sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0) || a - b);
    rankings.set(context, ranked);
    return ranked;
}

;// CONCATENATED MODULE: ./build/engine/checks/strict/transformations/measure-change.js







/**
 * What corrupting some evaluation rows did (rule R9): the impact metric before minus after, on these rows. Without
 * labels on enough rows, the average row-wise prediction difference: mean |p' − p| of the class predicted before.
 * `before`: predictions of all evaluation rows. `after`: one row for each of `rows`, at least one.
 */
function measureChange(context, rows, before, after) {
    const difference = averageDifference(rows, before, after);
    const told = [(0,case_result/* record */.g1)(measures.m.averageRowWisePredictionDifference, difference)];
    const byPredictions = {
        impact: difference,
        measurements: [(0,case_result/* record */.g1)(measures.m.metric, 'avg_row_wise_pred_diff'), ...told],
    };
    const labels = usableLabels((0,dataset/* classIdsOf */.U)(context.evaluation));
    if (!labels)
        return byPredictions;
    const metric = impactMetric(context.task);
    const clean = metric.compute(before, labels, rows);
    const corrupted = metric.compute(after, Int32Array.from(rows, (row) => labels[row] ?? -1));
    if (clean.kind !== 'value' || corrupted.kind !== 'value')
        return byPredictions;
    const impact = roundOff(clean.value - corrupted.value);
    return {
        impact,
        measurements: [
            (0,case_result/* record */.g1)(measures.m.metric, metric.name),
            (0,case_result/* record */.g1)(measures.m.valueBefore, clean.value),
            (0,case_result/* record */.g1)(measures.m.valueAfter, corrupted.value),
            (0,case_result/* record */.g1)(measures.m.performanceChange, impact),
            ...told,
        ],
    };
}
function averageDifference(rows, before, after) {
    const { classCount } = before;
    let sum = 0;
    for (const [position, row] of rows.entries()) {
        const k = (0,metrics_predictions/* predictedClass */.Bc)(before, row);
        const was = before.probabilities[row * classCount + k] ?? 0;
        sum += Math.abs((after.probabilities[position * classCount + k] ?? 0) - was);
    }
    return roundOff(sum / rows.length);
}

;// CONCATENATED MODULE: ./build/engine/checks/strict/transformations/simulate.js









/**
 * One case: up to `maxRows` clean evaluation rows with one feature corrupted, rated by what that does to the model
 * (R9). A model that raises is an error (R10). Where its input is typed and cannot hold the substitute, no caller
 * could send it either, so there is nothing to measure.
 */
async function simulate(context, simulation) {
    const { feature, isClean, substitutes, maxRows } = simulation;
    const cells = (0,data_table/* columnOf */.uV)(context.evaluation.table, feature);
    const rows = draw_rows_drawRows(context, maxRows, (row) => isClean(cells.cell(row)));
    if (rows.length === 0)
        return (0,case_result/* skipped */.hT)('no evaluation row has a normal value to start from', [feature]);
    let worst;
    for (const substitute of substitutes) {
        const corrupted = rows.map((row) => substitute(cells.cell(row)));
        const caseResult = await corrupt(context, simulation, rows, corrupted);
        if (caseResult.outcome.kind !== 'measured')
            return caseResult;
        if (!worst || caseResult.impact > worst.impact)
            worst = caseResult;
    }
    return worst ?? (0,case_result/* skipped */.hT)('there is nothing to put in the place of its values', [feature]);
}
/** `corrupted`: the feature's new cells, one for each of `rows`. */
async function corrupt(context, { feature, model, predictions, ignoreErrors, thresholds }, rows, corrupted) {
    const features = [feature];
    const refused = corrupted.map(typeOfCell).find((type) => !model.accepts(feature, type));
    if (refused) {
        const reason = `the model's input for ${JSON.stringify(feature)} is typed and cannot receive a ${refused}`;
        return (0,case_result/* skipped */.hT)(reason, features);
    }
    const table = context.evaluation.table;
    const after = await askClasses(model, (0,data_table/* withColumn */.jO)((0,data_table/* takeRows */.LY)(table, rows), feature, corrupted));
    const [row = 0] = rows;
    const original = describeCell((0,data_table/* columnOf */.uV)(table, feature).cell(row));
    const substituted = describeCell(corrupted[0] ?? null);
    const example = [
        (0,case_result/* record */.g1)(measures.m.originalValue, original),
        (0,case_result/* record */.g1)(measures.m.substitutedValue, substituted),
        (0,case_result/* record */.g1)(measures.m.sampleSize, rows.length),
    ];
    if (after instanceof models_model/* ModelError */.m) {
        const message = `the model raised with ${JSON.stringify(feature)} = ${substituted}: ${after.message}`;
        if (ignoreErrors)
            return (0,case_result/* skipped */.hT)(`ignored by ignore_errors: ${message}`, features);
        return { features, outcome: { kind: 'error', message }, impact: 0, measurements: example };
    }
    const { impact, measurements } = measureChange(context, rows, predictions, after);
    return {
        features,
        outcome: { kind: 'measured', severity: severityAbove(impact, thresholds) },
        impact,
        measurements: [...measurements, ...example],
    };
}

;// CONCATENATED MODULE: ./build/engine/checks/strict/transformations/tabular-transformation.js











const tabular_transformation_commonParams = {
    exclude_columns: columns(),
    performance_change_config: group({
        ignore_errors: flag(false),
        performance_thresholds: bounds(...impactThresholds),
        num_samples_to_simulate: count({ min: 1, default: 100 }),
    }),
};
/** A test with one case per column: clean evaluation rows with that column corrupted, and what it does to the model. */
function tabularTransformation({ key, learn, noColumn, params: own, ...words }) {
    const run = async (context, params) => {
        const { model, reference, features } = context;
        const { exclude_columns: excluded, performance_change_config: change } = params;
        const settings = {
            thresholds: change.performance_thresholds,
            maxRows: change.num_samples_to_simulate,
            ignoreErrors: change.ignore_errors,
        };
        if (!model)
            return [(0,case_result/* skipped */.hT)((0,why_no_model/* whyNoModel */.R5)(context))];
        const predictions = await context.predictions('evaluation');
        if (!predictions)
            throw new TypeError('a model is there and its predictions are not');
        const cases = [];
        for (const feature of features) {
            const { name, kind } = feature;
            if (kind === 'text' || excluded.has(name))
                continue;
            const corruption = learn(feature, (0,data_table/* columnOf */.uV)(reference.table, name), params);
            if (!corruption)
                continue;
            const simulation = {
                ...settings,
                ...corruption,
                feature: name,
                model,
                predictions: (0,metrics_predictions/* asClasses */.XQ)(predictions),
            };
            cases.push(await simulate(context, simulation));
        }
        return cases.length > 0 ? cases : [(0,case_result/* skipped */.hT)(noColumn)];
    };
    return defineTest({
        ...words,
        testType: key,
        configKey: key,
        category: 'transformations',
        modalities: ['tabular'],
        tasks: task_groups/* classificationTasks */.Rq,
        runsByDefault: true,
        params: (0,read_shape/* joinShapes */.n2)(own, tabular_transformation_commonParams),
        run,
    });
}

;// CONCATENATED MODULE: ./build/engine/checks/strict/transformations/outlier-substitution.js


/**
 * One standard deviation beyond each bound of Numeric Outliers, so that what is put in would be found by that test.
 * High and low apart, since a model may extrapolate well on one side only, and half of each would hide half the
 * harm. In a column of whole numbers the outlier is one too, rounded outwards: the type stays what it was.
 */
const outlierSubstitution = tabularTransformation({
    key: 'outlier_substitution',
    title: 'Numeric Outliers Substitution',
    description: 'Puts numbers far outside the reference data; catches a model that extrapolates absurdly.',
    params: outlierParams,
    learn: ({ kind, isUnique }, reference, { bound_multiplier: multiplier }) => {
        if (kind !== 'numeric' || isUnique)
            return undefined;
        const bounds = learnBounds(reference, multiplier);
        if (!bounds)
            return undefined;
        const { low, high, standardDeviation, isOutlier } = bounds;
        const isWhole = reference.every((cell) => typeof cell !== 'number' || Number.isInteger(cell));
        const [lowest, highest] = [low - standardDeviation, high + standardDeviation];
        const [below, above] = isWhole ? [Math.floor(lowest), Math.ceil(highest)] : [lowest, highest];
        return {
            isClean: (cell) => typeof cell === 'number' && !isOutlier(cell),
            substitutes: [() => above, () => below],
        };
    },
    noColumn: 'there is no numeric column whose values differ',
});

;// CONCATENATED MODULE: ./build/engine/text/show-change.js

/** How much of each text is shown, in characters. */
const show_change_maxCharacters = 198;
/** How many of them come before the first difference. */
const lead = 60;
/**
 * Both texts cut to the part around their first difference, with `…` where something is left out; whole when short.
 * By code points, so that no character is split.
 */
function showChange(before, after) {
    const [original, changed] = [codePoints(before), codePoints(after)];
    const longest = Math.max(original.length, changed.length);
    const start = longest <= show_change_maxCharacters ? 0 : Math.max(0, firstDifference(original, changed) - lead);
    return [excerpt(original, start), excerpt(changed, start)];
}
/** Their common length when one continues the other, 0 when they are the same. */
function firstDifference(original, changed) {
    const position = original.findIndex((character, i) => character !== changed[i]);
    if (position >= 0)
        return position;
    return original.length === changed.length ? 0 : original.length;
}
function excerpt(characters, start) {
    const end = start + show_change_maxCharacters;
    const shown = characters.slice(start, end).join('');
    return `${start > 0 ? '…' : ''}${shown}${end < characters.length ? '…' : ''}`;
}

;// CONCATENATED MODULE: ./build/engine/checks/strict/transformations/rate-text.js







/**
 * One case: the drop of the probability of the class predicted before, d = p_before[c] − p_after[c]. Rule R1 on |d|;
 * that the class itself flips is shown and does not decide. A model that raises is an error (R10).
 * `transformed`: the sampled text after the transformation.
 */
function rateText({ classNames }, sampled, transformed, before, after, thresholds) {
    const [shownBefore, shownAfter] = showChange(sampled.text, transformed);
    const originalClass = (0,metrics_predictions/* predictedClass */.Bc)(before.predictions, before.row);
    const nameOf = (index) => classNames[index] ?? String(index);
    const features = [sampled.feature];
    const measurements = [
        (0,case_result/* record */.g1)(measures.m.originalText, shownBefore),
        (0,case_result/* record */.g1)(measures.m.transformedText, shownAfter),
        (0,case_result/* record */.g1)(measures.m.row, sampled.row),
        (0,case_result/* record */.g1)(measures.m.originalClass, nameOf(originalClass)),
    ];
    if (after instanceof models_model/* ModelError */.m) {
        const message = `the model raised on the transformed text of row ${sampled.row}: ${after.message}`;
        return { features, outcome: { kind: 'error', message }, impact: 0, measurements };
    }
    const [wasLikely, isLikely] = [probabilityOf(before, originalClass), probabilityOf(after, originalClass)];
    const change = roundOff(wasLikely - isLikely);
    const finalClass = (0,metrics_predictions/* predictedClass */.Bc)(after.predictions, after.row);
    return {
        features,
        outcome: { kind: 'measured', severity: severityAbove(Math.abs(change), thresholds) },
        impact: Math.abs(change),
        measurements: [
            ...measurements,
            (0,case_result/* record */.g1)(measures.m.originalProbability, roundOff(wasLikely)),
            (0,case_result/* record */.g1)(measures.m.finalClass, nameOf(finalClass)),
            // Of the original class.
            (0,case_result/* record */.g1)(measures.m.finalProbability, roundOff(isLikely)),
            (0,case_result/* record */.g1)(measures.m.predictionChange, change),
        ],
    };
}
function probabilityOf({ predictions, row }, index) {
    return predictions.probabilities[row * predictions.classCount + index] ?? 0;
}

;// CONCATENATED MODULE: ./build/engine/checks/perturbations/sample-texts.js




/** Of all tests that sample texts. */
const maxLengthParam = count({ min: 1, default: 2000 });
/**
 * `sample_size` rows per text input of the model, in file order, inputs apart. Rows in which that text is missing,
 * blank or longer than `max_str_len` characters are not drawn.
 */
function sampleTexts(context, { sampleSize, maxLength }) {
    return context.textFeatures.flatMap((feature) => {
        const cells = (0,data_table/* columnOf */.uV)(context.evaluation.table, feature);
        const rows = draw_rows_drawRows(context, sampleSize, (row) => isText(cells.cell(row), maxLength));
        return rows.map((row) => ({ row, feature, text: String(cells.cell(row)) }));
    });
}
/** Whether it is a text that has something to change, of at most so many characters. */
function isText(cell, maxLength) {
    return typeof cell === 'string' && cell.trim() !== '' && !isLonger(cell, maxLength);
}
/** Whether it is a text of more characters. It has no more of them than code units, so most need no counting. */
function isLonger(cell, maxLength) {
    return typeof cell === 'string' && cell.length > maxLength && codePoints(cell).length > maxLength;
}

;// CONCATENATED MODULE: ./build/engine/checks/strict/transformations/text-test.js








const text_test_commonParams = {
    sample_size: count({ min: 1, default: 20 }),
    max_str_len: maxLengthParam,
    severity_thresholds: bounds(0.1, 0.3),
};
/** A test with one case per sampled text of the evaluation data and text input of the model. */
function textTest({ key, rate, params: own, ...words }) {
    const run = async (context, params) => {
        const { sample_size: sampleSize, max_str_len: maxLength, severity_thresholds: thresholds } = params;
        const texts = sampleTexts(context, { sampleSize, maxLength });
        if (!context.model)
            return [(0,case_result/* skipped */.hT)((0,why_no_model/* whyNoModel */.R5)(context))];
        if (texts.length === 0)
            return [(0,case_result/* skipped */.hT)('no evaluation text is there and within max_str_len')];
        return rate(context, context.model, texts, thresholds, params);
    };
    return defineTest({
        ...words,
        testType: key,
        configKey: key,
        category: 'transformations',
        modalities: ['text'],
        tasks: task_groups/* classificationTasks */.Rq,
        runsByDefault: true,
        params: (0,read_shape/* joinShapes */.n2)(text_test_commonParams, own),
        run,
    });
}

;// CONCATENATED MODULE: ./build/engine/checks/strict/transformations/text-identity.js




/** Asks the model for the same rows twice, in calls of their own. Rows sampled for several inputs are asked once. */
const textIdentity = textTest({
    key: 'text_identity',
    title: 'Identity',
    description: 'Predicts the same texts twice; catches a model whose answers are not repeatable.',
    params: {},
    rate: async (context, model, texts, thresholds) => {
        const rows = [...new Set(texts.map(({ row }) => row))];
        const table = (0,data_table/* takeRows */.LY)(context.evaluation.table, rows);
        const before = await model.predict(table);
        const after = await model.predict(table);
        return texts.map((sampled) => {
            const row = rows.indexOf(sampled.row);
            const [first, second] = [
                { predictions: (0,metrics_predictions/* asClasses */.XQ)(before), row },
                { predictions: (0,metrics_predictions/* asClasses */.XQ)(after), row },
            ];
            return rateText(context, sampled, sampled.text, first, second, thresholds);
        });
    },
});

;// CONCATENATED MODULE: ./build/engine/checks/strict/transformations/text-transformation.js






/**
 * Changes each sampled text and asks the model again. Texts that stay as they are pass without being asked. The
 * random choices hang on the run's seed, the test, the input and the row.
 */
function textTransformation({ prepare, ...words }) {
    return textTest({
        ...words,
        rate: async (context, model, texts, thresholds, own) => {
            const transform = prepare(own);
            const changes = texts.map((sampled) => {
                const random = context.random(words.key, sampled.feature, sampled.row);
                return { sampled, transformed: transform(sampled.text, random) };
            });
            const predictions = await context.predictions('evaluation');
            if (!predictions)
                throw new TypeError('a model is there and its predictions are not');
            const answers = await predictChanged(context, model, changes.filter(isChanged));
            return changes.map((change) => {
                const before = { predictions: (0,metrics_predictions/* asClasses */.XQ)(predictions), row: change.sampled.row };
                const after = answers.get(change) ?? before;
                return rateText(context, change.sampled, change.transformed, before, after, thresholds);
            });
        },
    });
}
function isChanged({ sampled, transformed }) {
    return transformed !== sampled.text;
}
/** All in one call; when the model raises, one call each, to learn which texts it raises on. */
async function predictChanged({ evaluation }, model, changes) {
    const answers = new Map();
    if (changes.length === 0)
        return answers;
    const together = await askClasses(model, changedRows(evaluation.table, changes));
    for (const [row, change] of changes.entries()) {
        if (!(together instanceof models_model/* ModelError */.m)) {
            answers.set(change, { predictions: together, row });
            continue;
        }
        const alone = await askClasses(model, changedRows(evaluation.table, [change]));
        answers.set(change, alone instanceof models_model/* ModelError */.m ? alone : { predictions: alone, row: 0 });
    }
    return answers;
}
/** One row per change: the evaluation row with that one text changed. */
function changedRows(table, changes) {
    const rows = (0,data_table/* takeRows */.LY)(table, changes.map(({ sampled }) => sampled.row));
    const features = new Set(changes.map(({ sampled }) => sampled.feature));
    return [...features].reduce((changed, feature) => {
        const cells = (0,data_table/* columnOf */.uV)(changed, feature).map((cell, i) => {
            const change = changes[i];
            return change?.sampled.feature === feature ? change.transformed : cell;
        });
        return (0,data_table/* withColumn */.jO)(changed, feature, cells);
    }, rows);
}

;// CONCATENATED MODULE: ./build/engine/checks/strict/transformations/unseen-categorical-substitution.js


const unseenCategoricalSubstitution = tabularTransformation({
    key: 'unseen_categorical_substitution',
    title: 'Unseen Categorical Substitution',
    description: 'Puts a category that never occurred; catches an encoder that raises on, or misreads, a new one.',
    params: {},
    learn: ({ kind, allowsUnseenValues }, reference) => {
        if (kind !== 'categorical' || allowsUnseenValues)
            return undefined;
        const values = unseen_value_learnValues(reference);
        const unseen = values.inventUnseen();
        return { isClean: (cell) => cell !== null && !values.isUnseen(cell), substitutes: [() => unseen] };
    },
    noColumn: 'there is no categorical column whose values should all be known',
});

;// CONCATENATED MODULE: ./build/engine/checks/strict/transformations/index.js









const transformationTests = [
    textIdentity,
    ...plainTextEdits.map(textTransformation),
    ...characterAttacks.map(textTransformation),
    tabularTransformation(nullSubstitution),
    unseenCategoricalSubstitution,
    outlierSubstitution,
    tabularTransformation(featureTypeChange),
];

;// CONCATENATED MODULE: ./build/engine/checks/strict/index.js







/**
 * The tests as the platform rates them, point by point (`engine.compat: strict`): what a comparison with a RIME cluster
 * needs. On clean data they alert on noise; `stressTests` don't.
 */
const strictTests = [
    ...floorTests,
    ...performance_performanceTests,
    ...subsetTests,
    ...transformationTests,
    ...abnormal_inputs_abnormalInputTests,
    ...platformDriftTests,
    ...cleanliness_cleanlinessTests,
];

;// CONCATENATED MODULE: ./build/engine/checks/subsets/error-kind.js

const errorKinds = [
    { metric: regression_metrics/* rootMeanSquaredError */.D5, ofRow: (error) => error * error, ofMean: Math.sqrt },
    { metric: regression_metrics/* meanAbsoluteError */.Xv, ofRow: (error) => error, ofMean: (mean) => mean },
];

;// CONCATENATED MODULE: ./build/engine/checks/subsets/expect-error.js

const expect_error_mostBins = 10;
/** Fewer rows of a bin tell little of what such answers cost. */
const expect_error_leastBinRows = 50;
/** Bins of about equal mass by the predicted number. `values`: NaN for rows that do not count, which are in none. */
function binAnswers(values) {
    const sorted = values.filter((value) => !Number.isNaN(value)).sort();
    const wanted = Math.min(expect_error_mostBins, Math.max(1, Math.floor(sorted.length / expect_error_leastBinRows)));
    const edges = Array.from({ length: wanted - 1 }, (_, k) => (0,quantile/* quantile */.Y)(sorted, (k + 1) / wanted));
    const binOf = Int32Array.from(values, (value) => Number.isNaN(value) ? -1 : edges.filter((edge) => value > edge).length);
    return { binOf, count: wanted };
}
/**
 * The mean loss that rows with the answers of a subset have among the rest: where large numbers are predicted, errors are
 * larger by nature. `losses`: per row, NaN for rows that do not count. `isHere`: whether a row is of the subset.
 */
function expectedLoss({ binOf, count }, losses, isHere) {
    const [sums, rest, here] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
    for (let row = 0; row < losses.length; row++) {
        const bin = binOf[row] ?? -1;
        if (bin < 0)
            continue;
        if (isHere(row))
            here[bin] = (here[bin] ?? 0) + 1;
        else {
            rest[bin] = (rest[bin] ?? 0) + 1;
            sums[bin] = (sums[bin] ?? 0) + (losses[row] ?? 0);
        }
    }
    const restMean = sums.reduce((a, b) => a + b, 0) / rest.reduce((a, b) => a + b, 0);
    let [expected, rows] = [0, 0];
    for (let bin = 0; bin < count; bin++) {
        const known = rest[bin] ?? 0;
        // Of answers that hardly occur in the rest it says nothing.
        const cost = known >= expect_error_leastBinRows / 2 ? (sums[bin] ?? 0) / known : restMean;
        expected += (here[bin] ?? 0) * cost;
        rows += here[bin] ?? 0;
    }
    return rows === 0 ? restMean : expected / rows;
}

;// CONCATENATED MODULE: ./build/engine/checks/subsets/join-pieces.js
/**
 * The subsets of a column: neighbouring intervals are joined until each subset has enough rows, a rest at the end goes
 * to its neighbour; other pieces are left out when they have too few. Sorted by piece, so that nothing hangs on chance.
 */
function joinPieces(cuts, hasEnough) {
    const ranges = [];
    let first = 0;
    for (let last = 0; last < cuts.intervals; last++) {
        if (!hasEnough(first, last))
            continue;
        ranges.push({ first, last });
        first = last + 1;
    }
    let leftOut = 0;
    const end = ranges.at(-1);
    if (first < cuts.intervals) {
        if (end)
            end.last = cuts.intervals - 1;
        else
            leftOut++;
    }
    for (let piece = cuts.intervals; piece < cuts.count; piece++) {
        if (hasEnough(piece, piece))
            ranges.push({ first: piece, last: piece });
        else
            leftOut++;
    }
    return {
        subsets: ranges.map((range) => ({ ...range, name: cuts.nameOf(range.first, range.last) })),
        leftOut,
    };
}
/** The rows whose piece is among those of the subset. */
function rowsOf({ first, last }, codes) {
    const rows = [];
    for (let row = 0; row < codes.length; row++) {
        const code = codes[row] ?? -1;
        if (code >= first && code <= last)
            rows.push(row);
    }
    return Int32Array.from(rows);
}

;// CONCATENATED MODULE: ./build/engine/checks/subsets/describe-subsets.js





/**
 * One case: the worst subset first, by its severity and then by how much worse it is, so that a tiny subset with a
 * large and uncertain shortfall hides none that is certain.
 */
function describeSubsets(compared, { features, isProtected }, rated, leftOut) {
    const subsets = [...rated].sort((a, b) => describe_subsets_rank(b) - describe_subsets_rank(a) || b.effect.point - a.effect.point || (a.name < b.name ? -1 : 1));
    const [worst] = subsets;
    if (!worst) {
        return (0,case_result/* tooFewRows */.IH)('no subset has enough rows to measure beside enough others', features);
    }
    const failing = subsets.filter(({ rating }) => rating.severity !== 'pass');
    const rows = Int32Array.from(new Set(failing.flatMap(({ failingRows }) => [...failingRows()])));
    return {
        features,
        outcome: { kind: 'measured', severity: worst.rating.severity },
        impact: roundOff(worst.effect.point),
        ...(failing.length > 0 && { rows }),
        measurements: [
            ...describeWorst(compared, worst, isProtected),
            ...describeRating(worst.rating),
            ...(worst.cap === undefined ? [] : [(0,case_result/* record */.g1)(measures.m.atMostAWarning, worst.cap.why)]),
            (0,case_result/* record */.g1)(measures.m.failingSubsets, failing.length),
            (0,case_result/* record */.g1)(measures.m.subsets, subsets.length),
            (0,case_result/* record */.g1)(measures.m.subsetsLeftOut, leftOut),
            ...(failing.length > 0 ? [(0,case_result/* record */.g1)(measures.m.failingRowIndices, [...rows])] : []),
            ...describeAll(subsets),
        ],
    };
}
function describeWorst({ metric, worseWhen, comparedWith }, { name, size, value, comparedValue, overall, allowed, effect }, isProtected) {
    const point = roundOff(effect.point);
    const headline = isProtected ? measures.m.worseThan(comparedWith) : measures.m.worseThanExpected;
    return [
        (0,case_result/* record */.g1)(headline, point),
        (0,case_result/* record */.g1)(measures.m.subset, name),
        (0,case_result/* record */.g1)(measures.m.subsetSize, size),
        (0,case_result/* record */.g1)(measures.m.metricValue(metric), value),
        (0,case_result/* record */.g1)(measures.m.valueOfCompared(metric, comparedWith), comparedValue),
        (0,case_result/* record */.g1)(measures.m.differenceFrom(comparedWith), roundOff(value - comparedValue)),
        (0,case_result/* record */.g1)(measures.m.differenceAllowed(comparedWith), worseWhen === 'lower' ? 0 - allowed : allowed),
        (0,case_result/* record */.g1)(measures.m.overall(metric), overall),
        (0,case_result/* record */.g1)(measures.m.metric, metric),
        (0,case_result/* record */.g1)(measures.m.worstPerfDiff, point),
    ];
}
function describeAll(subsets) {
    const column = (of) => subsets.map(of);
    return [
        (0,case_result/* record */.g1)(measures.m.subsetNames, subsets.map(({ name }) => name)),
        (0,case_result/* record */.g1)(measures.m.subsetSizes, column(({ size }) => size)),
        (0,case_result/* record */.g1)(measures.m.subsetValues, column(({ value }) => value)),
        (0,case_result/* record */.g1)(measures.m.subsetMargins, column(({ margin }) => margin)),
    ];
}
function describe_subsets_rank({ rating }) {
    return vocabulary/* severities */.gO.indexOf(rating.severity);
}

;// CONCATENATED MODULE: ./build/engine/checks/subsets/rate-slicings.js


/** One case per slicing; the subsets of all of them are one family. */
function rateSlicings(compared, measured, thresholds) {
    const lookedAt = measured.reduce((sum, { subsets }) => sum + subsets.length, 0);
    return measured.map(({ slicing, subsets, leftOut }) => {
        const rated = subsets.flatMap((subset) => rateFamily([subset.effect], cappedBy(subset.cap, thresholds), lookedAt).map((rating) => ({
            ...subset,
            rating,
        })));
        return describeSubsets(compared, slicing, rated, leftOut);
    });
}
function cappedBy(cap, [warning, alert]) {
    if (!cap)
        return [warning, alert];
    return [cap.warnsBeyond === 'alert' ? alert : warning, Infinity];
}

;// CONCATENATED MODULE: ./build/engine/checks/subsets/cross-cuts.js
/** So that a long value hides none of the others. */
const longestValue = 60;
/** The pieces that rows of several columns fall into together, named after the columns; of rows with none there is none. */
function crossCuts(columns) {
    const places = new Map();
    const cells = [];
    const sampleCount = columns[0]?.cuts.codes.length ?? 0;
    const codes = Array.from({ length: sampleCount }, (_, sample) => {
        const ofColumns = columns.map(({ cuts }) => cuts.codes[sample] ?? new Int32Array());
        return Int32Array.from(ofColumns[0] ?? [], (_first, row) => {
            const cell = ofColumns.map((column) => column[row] ?? -1);
            if (cell.includes(-1))
                return -1;
            const key = cell.join();
            const known = places.get(key);
            if (known !== undefined)
                return known;
            const place = cells.push(cell) - 1;
            places.set(key, place);
            return place;
        });
    });
    const nameOf = (place) => columns
        .map(({ name, cuts }, index) => {
        const piece = cells[place]?.[index] ?? 0;
        return `${name.slice(0, longestValue)} = ${cuts.nameOf(piece, piece).slice(0, longestValue)}`;
    })
        .join(' and ');
    return { codes, count: cells.length, intervals: 0, nameOf };
}

// EXTERNAL MODULE: ./build/engine/data/columns/codes.js
var columns_codes = __webpack_require__(40062);
// EXTERNAL MODULE: ./build/engine/data/columns/tell-rows.js
var tell_rows = __webpack_require__(94311);
;// CONCATENATED MODULE: ./build/engine/checks/subsets/cut-categories.js



/** One piece per value, as a text; null is one, too. The same for all samples, in order of appearance. */
function cutCategories(samples) {
    const pieceOf = new Map();
    const names = [];
    /** A null is no text `null`. */
    const number = (key) => {
        const piece = pieceOf.get(key) ?? names.push(String(key)) - 1;
        pieceOf.set(key, piece);
        return piece;
    };
    const distinct = samples.map(distinct_cells/* distinctCells */.kg);
    const pieces = distinct.map((one) => numberValues(one, number));
    const codes = distinct.map(({ codes: places, cells }, sample) => {
        const ofPlace = pieces[sample] ?? new Int32Array();
        return (0,tell_rows/* tellRows */.d)(places, ofPlace, ofPlace[cells.length] ?? -1, (0,columns_codes/* roomForCodes */.PR)(places.length, names.length));
    });
    return { codes, count: names.length, intervals: 0, nameOf: (first) => names[first] ?? '' };
}
/** Per value its piece, and behind them that of null, −1 where there is none. */
function numberValues({ cells, codes }, number) {
    const pieces = new Int32Array(cells.length + 1).fill(-1);
    const beforeNull = countBeforeNull(codes);
    for (let place = 0; place <= cells.length; place++) {
        if (place === beforeNull)
            pieces[cells.length] = number(null);
        if (place < cells.length)
            pieces[place] = number(String(cells[place]));
    }
    return pieces;
}
/** How many values, which are numbered in order of appearance, come before the first null; −1 where there is none. */
function countBeforeNull(codes) {
    const firstNull = codes.indexOf(-1);
    let count = 0;
    for (let row = 0; row < firstNull; row++)
        count = Math.max(count, (codes[row] ?? -1) + 1);
    return firstNull < 0 ? -1 : count;
}

;// CONCATENATED MODULE: ./build/engine/stats/merged-numbers.js
/**
 * The numbers of two lists, sorted upwards together, −0 before 0. None is copied: who looks for quantiles needs few of them,
 * and each place is found by halving.
 */
class MergedNumbers {
    first;
    second;
    length;
    constructor(first, second) {
        this.first = first;
        this.second = second;
        this.length = first.length + second.length;
    }
    at(place) {
        const { first, second, length } = this;
        const taken = (place < 0 ? length + place : place) + 1;
        if (taken < 1 || taken > length)
            return undefined;
        // So many of the numbers up to this place are of the first list.
        let [low, high] = [Math.max(0, taken - second.length), Math.min(taken, first.length)];
        while (low < high) {
            const middle = (low + high) >> 1;
            if (comesFirst(first.at(middle), second.at(taken - middle - 1)))
                low = middle + 1;
            else
                high = middle;
        }
        if (low === 0)
            return second.at(taken - 1);
        if (low === taken)
            return first.at(low - 1);
        const [ofFirst, ofSecond] = [first.at(low - 1), second.at(taken - low - 1)];
        return comesFirst(ofFirst, ofSecond) ? ofSecond : ofFirst;
    }
    countBelow(value) {
        return this.first.countBelow(value) + this.second.countBelow(value);
    }
    countUpTo(value) {
        return this.first.countUpTo(value) + this.second.countUpTo(value);
    }
    every(isIt) {
        return this.first.every(isIt) && this.second.every(isIt);
    }
}
function comesFirst(a = NaN, b = NaN) {
    return a < b || (a === 0 && b === 0 && Object.is(a, -0) && !Object.is(b, -0));
}

;// CONCATENATED MODULE: ./build/engine/checks/subsets/cut-numbers.js








/** So that few values share a cell with an edge: there are a hundred thousand of them. */
const cellsPerEdge = 64;
/**
 * Up to `parts` intervals of about equal mass in all samples together, closed on the right, the first on both sides. Nulls
 * are a piece of their own; texts and infinities are in none. Source: pandas.qcut, duplicates='drop', but that a smallest
 * value which fills a whole part has an interval of its own.
 */
function cutNumbers(samples, parts) {
    const { edges, inner } = edgesOf(sortTogether(samples), parts);
    const intervals = Math.max(0, edges.length - 1);
    const binOf = binFinder(inner, cellsPerEdge);
    let hasNulls = false;
    const codes = samples.map((cells) => {
        const ofSample = (0,columns_codes/* roomForCodes */.PR)(cells.length, intervals).fill(-1);
        const numbers = cells.kind === 'numbers' ? cells.values : noNumbers;
        for (let row = 0; row < ofSample.length; row++) {
            const value = numbers[row] ?? NaN;
            if (Number.isFinite(value))
                ofSample[row] = binOf(value);
            else if (Number.isNaN(value)) {
                const cell = cells.cell(row);
                hasNulls ||= cell === null;
                if (cell === null)
                    ofSample[row] = intervals;
                else if (typeof cell === 'number' && Number.isFinite(cell))
                    ofSample[row] = binOf(cell);
            }
        }
        return ofSample;
    });
    const distinct = [...new Set(edges)];
    const texts = new Map((0,short_texts/* shortTexts */.J)(distinct).map((text, index) => [distinct[index], text]));
    const textOf = (edge) => texts.get(edges[edge]) ?? '';
    const nameOf = (first, last) => first === intervals ? 'null' : `${first === 0 ? '[' : '('}${textOf(first)}, ${textOf(last + 1)}]`;
    return { codes, count: intervals + Number(hasNulls), intervals, nameOf };
}
const noNumbers = new Float64Array();
function sortTogether(samples) {
    const [first = new statistics_sorted_numbers/* SortedNumbers */.c(noNumbers), ...others] = samples.map(sorted_numbers/* sortedFinite */.ni);
    return others.reduce((all, other) => new MergedNumbers(all, other), first);
}
/**
 * The ends of the intervals, as they are shown, and where they are cut between the outermost two. Many equal smallest
 * values, such as zeros, are an interval of their own: they are another kind of rows.
 */
function edgesOf(values, parts) {
    const [least, most] = [values.at(0), values.at(-1)];
    if (least === undefined || most === undefined)
        return { edges: [], inner: new Float64Array() };
    const noise = (0,clear_edges/* noiseOfNumbers */.wG)(values);
    const cuts = (0,clear_edges/* clearEdges */.UF)(values, (0,quantile/* evenQuantiles */.b)(values, parts).slice(1, -1), noise).filter(({ at }) => at < most);
    const shown = cuts.map(({ quantile }) => (quantile <= least + noise(least) ? least : quantile));
    return { edges: [least, ...shown, most], inner: Float64Array.from(cuts, ({ at }) => at) };
}

;// CONCATENATED MODULE: ./build/engine/checks/subsets/cut-column.js



/** The same cuts for all samples of a column: values of a category, or up to `parts` intervals of numbers. */
function cutColumn(kind, samples, parts) {
    return kind === 'numeric' ? cutNumbers(samples, parts) : cutCategories(samples);
}
/** The last cuts of a column: several tests cut the same one, and 100,000 cells take milliseconds. */
const lastCuts = new WeakMap();
/** The same, remembered while the cells are. */
function cutOnce(kind, samples, parts) {
    const [first = column/* noCells */.LI, other] = samples;
    const known = lastCuts.get(first);
    const key = `${kind} ${parts} ${samples.length}`;
    if (known?.key === key && known.others === other)
        return known.cuts;
    const cuts = cutColumn(kind, samples, parts);
    lastCuts.set(first, { key, others: other, cuts });
    return cuts;
}

;// CONCATENATED MODULE: ./build/engine/checks/subsets/studied-subsets.js




/**
 * Every column under test, and every list of `data_params.intersections` of which all columns are, in the tables given
 * (the first is the evaluation data), without the excluded.
 */
function studiedSlicings(context, tables, excluded) {
    const [evaluation, ...others] = tables;
    if (!evaluation)
        return [];
    const columns = (0,studied_columns/* includedColumns */.UR)(context, evaluation, excluded);
    const elsewhere = others.map((table) => new Map((0,studied_columns/* studiedColumns */.qf)(context, table).map((one) => [one.name, one])));
    const cut = ({ kind, name, cells }, parts) => cutOnce(kind, [cells, ...elsewhere.map((table) => table.get(name)?.cells ?? column/* noCells */.LI)], parts);
    const single = columns.map((column) => ({
        features: [column.name],
        isProtected: isProtected(context, [column]),
        cut: (parts) => cut(column, parts),
    }));
    const crossed = context.intersections.flatMap((features) => {
        const parts = features.map((feature) => columns.find(({ name }) => name === feature));
        const found = parts.filter((column) => column !== undefined);
        if (found.length < features.length)
            return [];
        return [
            {
                features,
                isProtected: isProtected(context, found),
                cut: (most, leastRows) => {
                    // As many intervals of each column as leave the pieces enough rows on average.
                    const affordable = Math.floor((evaluation.rowCount / leastRows) ** (1 / found.length));
                    const each = Math.max(2, Math.min(most, affordable));
                    return crossCuts(found.map((column) => ({ name: column.name, cuts: cut(column, each) })));
                },
            },
        ];
    });
    return [...single, ...crossed];
}
function isProtected({ protectedFeatures }, columns) {
    return columns.some(({ name, source }) => protectedFeatures.includes(name) || protectedFeatures.includes(source));
}

;// CONCATENATED MODULE: ./build/engine/checks/subsets/error-subset-test.js














/**
 * One case per feature and per list of crossed features: how much larger an error metric is on a subset of the evaluation
 * rows than on the rest of them, as a part of the span of the reference's labels, beyond what rows with such answers cost
 * in the rest (`expectedLoss`). The interval is that of two means by Student's t, joined by squares (MOVER). All subsets
 * of all features are one family. The groups of a protected feature are allowed nothing.
 */
function errorSubsetTest(kind) {
    const { name, title, tasks } = kind.metric;
    return defineTest({
        testType: `subset_performance:subset_${name}`,
        configKey: `feat_subset_${name}`,
        title: `Subset ${title}`,
        description: `Compares ${title} on subsets of each feature with the rest of the rows; catches a segment with large errors while the average holds.`,
        category: 'subset-performance',
        modalities: ['tabular', 'text'],
        tasks,
        runsByDefault: true,
        params: { ...subsetParams, performance_change_thresholds: bounds(0.05, 0.1) },
        run: (context, params) => error_subset_test_rateFeatures(kind, context, params),
    });
}
async function error_subset_test_rateFeatures(kind, context, params) {
    const slicings = studiedSlicings(context, [context.evaluation.table], params.exclude_columns);
    const data = await labelledValues(context, 'evaluation');
    if (data.kind === 'missing')
        return [(0,case_result/* skipped */.hT)(data.reason)];
    if (slicings.length === 0)
        return [(0,case_result/* skipped */.hT)('there is no feature to slice by')];
    const span = (0,metrics_target/* spanOf */.ee)((0,dataset/* numbersOf */.c)(context.reference) ?? data.labels);
    if (!(span > 0))
        return [(0,case_result/* skipped */.hT)('no two labels differ')];
    const losses = data.labels.map((label, row) => kind.ofRow(Math.abs((data.values[row] ?? NaN) - label)));
    const known = losses.filter((loss) => !Number.isNaN(loss));
    if (known.length < 2 * leastRows) {
        const reason = `${known.length} rows matter to it, too few for a subset of ${leastRows} and as many others`;
        return [(0,case_result/* tooFewRows */.IH)(`${kind.metric.title}: ${reason}`)];
    }
    const all = (0,mean_difference/* sampleMean */.ux)(known);
    const answered = data.values.map((value, row) => (Number.isNaN(losses[row] ?? NaN) ? NaN : value));
    const of = { losses, bins: binAnswers(answered), all, usual: all.mean, span };
    const measured = slicings.map((slicing) => measureSlicing(kind, of, slicing, params));
    const compared = { metric: kind.metric.name, worseWhen: 'higher', comparedWith: 'the rest' };
    return rateSlicings(compared, measured, params.performance_change_thresholds);
}
function measureSlicing(kind, { losses, bins, all, usual, span }, slicing, { min_sample_size, min_frq, num_subsets }) {
    const least = Math.max(leastRows, min_sample_size, min_frq * all.count);
    const cuts = slicing.cut(num_subsets, least);
    const [codes = new Int32Array()] = cuts.codes;
    const byPiece = new Uint32Array(cuts.count);
    for (let row = 0; row < codes.length; row++) {
        const code = codes[row] ?? -1;
        if (code >= 0 && !Number.isNaN(losses[row] ?? NaN))
            byPiece[code] = (byPiece[code] ?? 0) + 1;
    }
    const sizeOf = (first, last) => byPiece.subarray(first, last + 1).reduce((sum, count) => sum + count, 0);
    const joined = joinPieces(cuts, (first, last) => sizeOf(first, last) >= least);
    let { leftOut } = joined;
    const subsets = joined.subsets.flatMap((subset) => {
        const isHere = (row) => {
            const code = codes[row] ?? -1;
            return code >= subset.first && code <= subset.last;
        };
        const here = (0,mean_difference/* sampleMean */.ux)(losses.filter((loss, row) => isHere(row) && !Number.isNaN(loss)));
        const rest = (0,mean_difference/* sampleMean */.ux)(losses.filter((loss, row) => !isHere(row) && !Number.isNaN(loss)));
        if (rest.count < leastRows) {
            leftOut++;
            return [];
        }
        const [value, comparedValue] = [kind.ofMean(here.mean), kind.ofMean(rest.mean)];
        const expected = kind.ofMean(expectedLoss(bins, losses, isHere)) - comparedValue;
        const allowed = slicing.isProtected ? 0 : Math.max(0, roundOff(expected));
        const { low, high } = intervalOf(kind, here, 0.95);
        return [
            {
                name: subset.name,
                size: here.count,
                value,
                comparedValue,
                overall: kind.ofMean(all.mean),
                margin: (high - low) / 2,
                allowed,
                effect: beyond(greaterError(kind, here, rest, span), allowed / span),
                failingRows: () => rowsOf(subset, codes).filter((row) => (losses[row] ?? 0) > usual),
            },
        ];
    });
    return { slicing, subsets, leftOut };
}
/** In parts of the span. */
function greaterError(kind, here, rest, span) {
    const [value, other] = [kind.ofMean(here.mean), kind.ofMean(rest.mean)];
    const point = (value - other) / span;
    return {
        point,
        intervalAt: (level) => {
            const [a, b] = [intervalOf(kind, here, level), intervalOf(kind, rest, level)];
            return {
                low: point - Math.hypot(value - a.low, b.high - other) / span,
                high: point + Math.hypot(a.high - value, other - b.low) / span,
            };
        },
        rows: Math.min(here.count, rest.count),
    };
}
function intervalOf({ ofMean }, sample, level) {
    const mean = (0,mean_difference/* pairedMeanDifference */.SL)(sample);
    const { low, high } = (0,mean_difference/* meanInterval */.VO)(mean, level);
    return { low: ofMean(Math.max(0, low)), high: ofMean(high) };
}

;// CONCATENATED MODULE: ./build/engine/checks/subsets/rate-kind.js

const allClasses = (classCount) => Array.from({ length: classCount }, (_, k) => k);
const accuracyOf = (name, title, tasks) => ({
    name,
    title,
    tasks,
    worseWhen: 'lower',
    groupsOf: (classCount) => [{ classes: allClasses(classCount), isNamed: false }],
});
const only = (k) => () => [{ classes: [k], isNamed: false }];
const rateKinds = [
    accuracyOf('accuracy', 'Accuracy', task_groups/* binaryTasks */.w2),
    accuracyOf('multiclass_accuracy', 'Multiclass Accuracy', task_groups/* multiclassTasks */.UT),
    { name: 'recall', title: 'Recall', tasks: task_groups/* binaryTasks */.w2, worseWhen: 'lower', groupsOf: only(1) },
    {
        name: 'class_recall',
        title: 'Recall by Class',
        tasks: task_groups/* multiclassTasks */.UT,
        worseWhen: 'lower',
        groupsOf: (classCount) => allClasses(classCount).map((k) => ({ classes: [k], isNamed: true })),
    },
    {
        name: 'false_positive_rate',
        title: 'False Positive Rate',
        tasks: task_groups/* binaryTasks */.w2,
        worseWhen: 'higher',
        groupsOf: only(0),
    },
];

;// CONCATENATED MODULE: ./build/statistics/platt-scaling.js
const mostSteps = 50;
const tolerance = 1e-9;
const roundingNoise = 1e-12;
const leastShare = 1e-3;
/**
 * Logistic regression of what happened on a score in log-odds, with one slope and an intercept for each group of rows.
 * A normal prior of standard deviation 1 around slope 1 and intercepts 0 leaves the scores as they are where few rows
 * speak. No row gives the prior.
 * Source: J. Platt (1999), within each answered class as C. Gupta and A. Ramdas, "Top-label calibration", ICLR (2022);
 * by Newton's method.
 */
function plattScaling(data, groupCount) {
    let scaling = { slope: 1, intercepts: new Float64Array(groupCount) };
    let loss = platt_scaling_lossOf(data, scaling);
    for (let step = 0; step < mostSteps; step++) {
        const direction = newtonStep(data, scaling);
        let share = 1;
        let next = move(scaling, direction, share);
        // Far from its end Newton's step may be too long; near it, only rounding is left.
        while (platt_scaling_lossOf(data, next) > loss * (1 + roundingNoise) && share > leastShare) {
            share /= 2;
            next = move(scaling, direction, share);
        }
        scaling = next;
        loss = platt_scaling_lossOf(data, scaling);
        if (Math.max(Math.abs(direction.slope), ...direction.intercepts.map(Math.abs)) < tolerance)
            break;
    }
    return scaling;
}
/** How probable it is at this score in this group. */
function scaled({ slope, intercepts }, score, group) {
    return 1 / (1 + Math.exp(-slope * score - (intercepts[group] ?? 0)));
}
function move({ slope, intercepts }, step, share) {
    return {
        slope: slope - share * step.slope,
        intercepts: intercepts.map((value, k) => value - share * (step.intercepts[k] ?? 0)),
    };
}
function platt_scaling_lossOf(data, { slope, intercepts }) {
    let loss = (slope - 1) ** 2 / 2;
    for (const value of intercepts)
        loss += value ** 2 / 2;
    for (const { score, group, rows, happened } of data) {
        const odds = slope * score + (intercepts[group] ?? 0);
        loss += rows * (Math.max(0, odds) + Math.log1p(Math.exp(-Math.abs(odds)))) - happened * odds;
    }
    return loss;
}
/** The intercepts hang together by the slope alone, so that it is solved first. */
function newtonStep(data, scaling) {
    const { slope, intercepts } = scaling;
    let [pull, bend] = [slope - 1, 1];
    const pulls = intercepts.slice();
    const bends = new Float64Array(intercepts.length).fill(1);
    const shared = new Float64Array(intercepts.length);
    for (const { score, group, rows, happened } of data) {
        const p = scaled(scaling, score, group);
        const error = rows * p - happened;
        const weight = rows * p * (1 - p);
        pull += error * score;
        bend += weight * score * score;
        pulls[group] = (pulls[group] ?? 0) + error;
        bends[group] = (bends[group] ?? 0) + weight;
        shared[group] = (shared[group] ?? 0) + weight * score;
    }
    let [top, bottom] = [pull, bend];
    for (const [k, both] of shared.entries()) {
        const own = bends[k] ?? 1;
        top -= (both * (pulls[k] ?? 0)) / own;
        bottom -= (both * both) / own;
    }
    const ofSlope = top / bottom;
    return {
        slope: ofSlope,
        intercepts: pulls.map((value, k) => (value - (shared[k] ?? 0) * ofSlope) / (bends[k] ?? 1)),
    };
}

;// CONCATENATED MODULE: ./build/engine/checks/subsets/expect-from-rest.js

/**
 * How much worse a subset should do than the rest of the rows, by what the same answers, as confident, are worth in the
 * rest: one law for all of it, so that a model that is too sure, or not sure enough, or overrates a class, still tells
 * which rows are hard. What is wrong in the subset alone has no say in it, and so is not excused. What the answer is not
 * worth goes to the other classes as the model shares it out. `classes`: the labels of the rows that matter. `isHere`:
 * whether a row is of the subset.
 */
function expectFromRest(classes, { grades, gradeOf, predictions: { probabilities, classCount }, labels }, isHere, totals) {
    const rest = grades.map(({ score, claim }) => ({ score, group: claim, rows: 0, happened: 0 }));
    for (let row = 0; row < gradeOf.length; row++) {
        const grade = rest[gradeOf[row] ?? -1];
        if (!grade || isHere(row))
            continue;
        grade.rows++;
        if (labels[row] === grade.group)
            grade.happened++;
    }
    const law = plattScaling(rest, classCount);
    const worths = grades.map(({ answer, claim, score }) => {
        const p = scaled(law, score, claim);
        return answer === claim ? p : 1 - p;
    });
    const [hereSums, restSums] = [
        { missed: 0, possible: 0 },
        { missed: 0, possible: 0 },
    ];
    for (let row = 0; row < gradeOf.length; row++) {
        const place = gradeOf[row] ?? -1;
        const grade = grades[place];
        if (!grade)
            continue;
        const sums = isHere(row) ? hereSums : restSums;
        const worth = worths[place] ?? 0;
        const others = classes.filter((k) => k !== grade.answer);
        const asAnother = (1 - worth) * shareAmongOthers(probabilities, row * classCount, classCount, grade.answer, others);
        sums.missed += asAnother;
        sums.possible += asAnother + (others.length < classes.length ? worth : 0);
    }
    return shareMissed(hereSums, totals.here) - shareMissed(restSums, totals.rest);
}
/** How probable some classes are beside the answer, of all that are not the answer. `from`: where the row starts. */
function shareAmongOthers(probabilities, from, classCount, answer, classes) {
    if (classes.length >= classCount - 1)
        return 1;
    const doubt = 1 - (probabilities[from + answer] ?? 0);
    if (!(doubt > 0))
        return classes.length / (classCount - 1);
    return Math.min(1, classes.reduce((sum, k) => sum + (probabilities[from + k] ?? 0), 0) / doubt);
}
/**
 * Of the rows that were held possible where about as many there are. Where there are far more, it is of those, as what
 * was held impossible is missed unexpectedly.
 */
function shareMissed({ missed, possible }, total) {
    const isPlausible = total <= 1.5 * possible + 3 * Math.sqrt(possible);
    return missedShare(missed, isPlausible ? possible : total);
}
/**
 * The share of the rows that matter which is expected to be wrong. `missed`: as many of them as are expected to be
 * missed, of all that are held possible: where a class is held possible far too seldom, it is missed unexpectedly.
 */
function missedShare(missed, total) {
    return Math.min(1, missed / total);
}

;// CONCATENATED MODULE: ./build/engine/checks/subsets/is-turned.js


/** As sure as hundreds of subsets ask for. */
const is_turned_level = 0.9999;
/**
 * Whether the rows of a subset are surely answered wrong more often than right, and so those of both classes: the other
 * answer would be better, however hard the rows are and wherever the cut-off lies. Never with more than two classes.
 * `labels`: class index per row, −1 for none.
 */
function isTurned(predictions, labels, isHere) {
    if (predictions.classCount !== 2)
        return false;
    const [rows, right] = [
        [0, 0],
        [0, 0],
    ];
    for (const [row, label] of labels.entries()) {
        if (label < 0 || !isHere(row))
            continue;
        rows[label] = (rows[label] ?? 0) + 1;
        if ((0,metrics_predictions/* predictedClass */.Bc)(predictions, row) === label)
            right[label] = (right[label] ?? 0) + 1;
    }
    const of = (counts) => counts.reduce((a, b) => a + b, 0);
    const isWrong = rows.every((count, label) => count > 0 && (right[label] ?? 0) < count / 2);
    return isWrong && (0,proportion_interval/* wilsonInterval */.Y)({ successes: of(right), total: of(rows) }, is_turned_level).high < 0.5;
}

;// CONCATENATED MODULE: ./build/engine/checks/subsets/allowances.js




/** The simple model is another model than the one under test: what it expects is a tenth off for many a good one. */
const classesOnly = {
    why: 'the model gives classes and no probabilities, so that only a simple model of the reference rows tells how hard these rows are',
    warnsBeyond: 'alert',
};
/**
 * How much worse a subset may be. One near the boundary is hard by nature: the probabilities say so, and by as much as
 * they say it may be worse, or by as much as their like is worth in the rest (`expectFromRest`), whichever is more, as
 * many a good model's probabilities are no frequencies. Where the model is sure and wrong, nothing is allowed for. A
 * model without probabilities says nothing of what is hard; a simple model does so in its place, so that it takes an
 * alert's loss to make a warning, unless the rows are answered the wrong way round. The groups of a protected feature
 * are not to be asked for: they must be served as well as the rest, whatever makes them harder.
 */
function allowances({ predictions, labels }, graded, [tolerable]) {
    const knowsHard = !(0,metrics_confidence/* isHard */.R)(predictions);
    return ({ classes, inside, all, loss, isHere }) => {
        const totals = { here: inside.rows, rest: all.rows - inside.rows };
        const claimed = missedShare(inside.expectedWrong, totals.here) -
            missedShare(all.expectedWrong - inside.expectedWrong, totals.rest);
        const isTolerable = loss - Math.max(0, claimed) <= tolerable;
        const expected = isTolerable
            ? claimed
            : Math.max(claimed, expectFromRest(classes, graded(), isHere, totals));
        // The last bits of sums hang on the order of the rows.
        const allowed = Math.max(0, roundOff(expected));
        const isCapped = !knowsHard && loss - allowed > tolerable && !isTurned(predictions, labels, isHere);
        return { allowed, cap: isCapped ? classesOnly : undefined };
    };
}

;// CONCATENATED MODULE: ./build/engine/checks/subsets/answer-as-often.js
const rounds = 50;
const answer_as_often_mostRows = 5_000;
/**
 * The classes that a model would answer if it favoured them so that each is answered about as often as in `answers`
 * (−1 for none): another cut-off of two classes, weights of more. By steps of half the log-ratio of the counts.
 */
function answerAsOften({ probabilities, classCount, rowCount }, answers) {
    const wanted = answer_as_often_countClasses(answers, classCount);
    const favours = new Float64Array(classCount);
    const answer = (row) => {
        let best = 0;
        let highest = -Infinity;
        for (let k = 0; k < classCount; k++) {
            const score = Math.log(probabilities[row * classCount + k] ?? 0) + (favours[k] ?? 0);
            if (score > highest)
                [best, highest] = [k, score];
        }
        return best;
    };
    const pace = Math.max(1, rowCount / answer_as_often_mostRows);
    const sample = Array.from({ length: Math.floor(rowCount / pace) }, (_, place) => Math.floor(place * pace));
    for (let round = 0; round < rounds; round++) {
        const given = answer_as_often_countClasses(Int32Array.from(sample, answer), classCount);
        for (let k = 0; k < classCount; k++) {
            const target = ((wanted[k] ?? 0) * sample.length) / rowCount;
            favours[k] = (favours[k] ?? 0) + Math.log((target + 0.5) / ((given[k] ?? 0) + 0.5)) / 2;
        }
    }
    return Int32Array.from({ length: rowCount }, (_, row) => answer(row));
}
function answer_as_often_countClasses(answers, classCount) {
    const counts = new Float64Array(classCount);
    for (const k of answers)
        if (k >= 0)
            counts[k] = (counts[k] ?? 0) + 1;
    return counts;
}

;// CONCATENATED MODULE: ./build/engine/data/finite-numbers.js
/** The cells that are finite numbers, in their order; nulls, texts and infinities are left out. */
function finiteNumbers(cells) {
    if (cells.kind === 'numbers')
        return cells.values.filter(Number.isFinite);
    const numbers = [];
    if (cells.strays.size === 0)
        return new Float64Array(0);
    for (const cell of cells)
        if (typeof cell === 'number' && Number.isFinite(cell))
            numbers.push(cell);
    return Float64Array.from(numbers);
}

// EXTERNAL MODULE: ./build/engine/stats/quantile-bins.js
var quantile_bins = __webpack_require__(19245);
;// CONCATENATED MODULE: ./build/engine/checks/subsets/learn-codes.js



const parts = 10;
/** A longer text is told by its beginning. */
const learn_codes_mostWords = 200;
/** The codes of a sample: tenths of equal mass for numbers, and whatever else is no number; values; words. */
function learnCodes(kind, sample) {
    if (kind === 'text')
        return codeWords(sample);
    return kind === 'numeric' ? codeNumbers(sample) : codeValues(sample);
}
function codeNumbers(sample) {
    const numbers = finiteNumbers(sample).sort();
    const inner = numbers.length === 0 ? [] : [...new Set((0,quantile/* evenQuantiles */.b)(numbers, parts).slice(1, -1))];
    const single = Array.from({ length: inner.length + 2 }, (_, code) => [code]);
    const isOther = numbers.length < sample.length;
    const other = isOther ? (single.at(-1) ?? []) : [];
    const count = single.length - Number(!isOther);
    return {
        count,
        alternatives: count,
        codesOf: (cell) => typeof cell === 'number' && Number.isFinite(cell) ? (single[(0,quantile_bins/* binBelow */.d)(inner, cell)] ?? []) : other,
    };
}
function codeValues(sample) {
    const codes = new Map();
    for (const cell of sample) {
        const value = String(cell);
        if (!codes.has(value))
            codes.set(value, [codes.size]);
    }
    return { count: codes.size, alternatives: codes.size, codesOf: (cell) => codes.get(String(cell)) ?? [] };
}
const codeWords = (sample) => ({
    ...codeTexts(sample, (cell) => {
        const words = String(cell ?? '')
            .toLowerCase()
            .match(/[\p{L}\p{N}]+/gu) ?? [];
        return [...new Set(words.slice(0, learn_codes_mostWords))];
    }),
    alternatives: 2,
});
function codeTexts(sample, textsOf) {
    const codes = new Map();
    for (const cell of sample) {
        for (const text of textsOf(cell))
            if (!codes.has(text))
                codes.set(text, codes.size);
    }
    return {
        count: codes.size,
        alternatives: codes.size,
        codesOf: (cell) => textsOf(cell).flatMap((text) => codes.get(text) ?? []),
    };
}

;// CONCATENATED MODULE: ./build/engine/checks/subsets/naive-yardstick.js



/** So many rows tell enough, and are read at once. */
const naive_yardstick_mostRows = 10_000;
/** How often a value is held to have been seen in each class before it was (Krichevsky and Trofimov, 1981). */
const seenBefore = 0.5;
/**
 * What a simple model makes of the evaluation rows: naive Bayes on the features, numbers cut in tenths, learnt from up to
 * 10,000 rows of the reference, evenly picked among those with a label. It knows nothing of the model under test, and
 * costs no more than a look at each cell. Its probabilities rank, and are too sure, as columns tell the same twice.
 * `undefined` where the reference has no label.
 */
function naiveYardstick({ reference, evaluation, features, classNames, }) {
    const labels = (0,dataset/* classIdsOf */.U)(reference) ?? new Int32Array();
    const labelled = [...labels.keys()].filter((row) => (labels[row] ?? -1) >= 0);
    if (labelled.length === 0)
        return undefined;
    const pace = Math.max(1, labelled.length / naive_yardstick_mostRows);
    const rows = Array.from({ length: Math.floor(labelled.length / pace) }, (_, place) => labelled[Math.floor(place * pace)] ?? 0);
    const classCount = classNames.length;
    const ofRows = Int32Array.from(rows, (row) => labels[row] ?? 0);
    const sizes = new Float64Array(classCount);
    for (const label of ofRows)
        sizes[label] = (sizes[label] ?? 0) + 1;
    const { rowCount } = evaluation.table;
    const evidence = Float64Array.from({ length: rowCount * classCount }, (_, at) => Math.log((sizes[at % classCount] ?? 0) + seenBefore));
    for (const { name, kind } of features) {
        const sample = (0,data_table/* columnOf */.uV)(reference.table, name).take(rows);
        const codes = learnCodes(kind, sample);
        const told = naive_yardstick_weigh(sample.map(codes.codesOf), ofRows, sizes, codes);
        const cells = (0,data_table/* columnOf */.uV)(evaluation.table, name);
        for (let row = 0; row < rowCount; row++) {
            for (const code of codes.codesOf(cells.cell(row))) {
                for (let k = 0; k < classCount; k++) {
                    const at = row * classCount + k;
                    evidence[at] = (evidence[at] ?? 0) + (told[code * classCount + k] ?? 0);
                }
            }
        }
    }
    return { kind: 'classes', rowCount, classCount, probabilities: toShares(evidence, classCount) };
}
/** The logarithm of how probable each code is in each class, by code and then class. */
function naive_yardstick_weigh(sample, labels, sizes, { count, alternatives }) {
    const classCount = sizes.length;
    const seen = new Float64Array(count * classCount).fill(seenBefore);
    for (const [at, codes] of sample.entries()) {
        for (const code of codes) {
            const place = code * classCount + (labels[at] ?? 0);
            seen[place] = (seen[place] ?? 0) + 1;
        }
    }
    return seen.map((times, place) => Math.log(times / ((sizes[place % classCount] ?? 0) + seenBefore * alternatives)));
}
/** Log-probabilities up to a constant in each row, in place. */
function toShares(evidence, classCount) {
    for (let from = 0; from < evidence.length; from += classCount) {
        let highest = -Infinity;
        for (let k = 0; k < classCount; k++)
            highest = Math.max(highest, evidence[from + k] ?? 0);
        let sum = 0;
        for (let k = 0; k < classCount; k++)
            sum += evidence[from + k] = Math.exp((evidence[from + k] ?? 0) - highest);
        for (let k = 0; k < classCount; k++)
            evidence[from + k] = (evidence[from + k] ?? 0) / sum;
    }
    return evidence;
}

;// CONCATENATED MODULE: ./build/engine/checks/subsets/grade-answers.js





/** So that float32, which can't tell a surer one from 1, is no other than float64. */
const leastDoubt = 1e-7;
const mostGrades = 100;
/** Several tests ask for the same. */
const grade_answers_known = new WeakMap();
/**
 * Which of the evaluation rows are harder than others: by the confidence of the model, whatever it is worth; where it
 * gives classes and no probabilities, by that of a simple model which answers each class about as often.
 */
function gradedAnswers(context, { predictions, labels }) {
    const before = grade_answers_known.get(context);
    if (before)
        return before;
    const answers = answersOf(predictions).classes;
    const yardstick = (0,metrics_confidence/* isHard */.R)(predictions) ? naiveYardstick(context) : undefined;
    const graded = yardstick
        ? grade(yardstick, answerAsOften(yardstick, answers), labels)
        : grade(predictions, answers, labels);
    grade_answers_known.set(context, graded);
    return graded;
}
/** By equal numbers of rows; rows of the same confidence are in one grade. */
function grade(predictions, answers, labels) {
    const { probabilities, classCount } = predictions;
    const claimOf = (answer) => (classCount === 2 ? 1 : answer);
    const scores = new Float64Array(answers.length);
    for (let row = 0; row < scores.length; row++) {
        const p = probabilities[row * classCount + claimOf(answers[row] ?? -1)] ?? 0;
        const bounded = Math.min(1 - leastDoubt, Math.max(leastDoubt, p));
        scores[row] = Math.log(bounded / (1 - bounded));
    }
    const rows = byAnswer(answers, labels, scores, classCount);
    const least = rows.length / mostGrades;
    const grades = [];
    const gradeOf = new Int32Array(labels.length).fill(-1);
    let size = 0;
    let last = NaN;
    for (const row of rows) {
        const [answer, score] = [answers[row] ?? 0, scores[row] ?? 0];
        const open = grades.at(-1);
        if (open?.answer !== answer || (size >= least && score !== last)) {
            grades.push({ answer, claim: claimOf(answer), score });
            size = 1;
        }
        else {
            size++;
            open.score += (score - open.score) / size;
        }
        last = score;
        gradeOf[row] = grades.length - 1;
    }
    return { grades, gradeOf, labels, predictions };
}
/** The rows with a label and an answer: class after class, and of each from the least score to the greatest. */
function byAnswer(answers, labels, scores, classCount) {
    const rows = new Int32Array(labels.length);
    let count = 0;
    const ends = new Int32Array(classCount + 1);
    for (const row of sortOrder(scores)) {
        const answer = answers[row] ?? -1;
        if ((labels[row] ?? -1) < 0 || answer < 0)
            continue;
        rows[count++] = row;
        ends[answer + 1] = (ends[answer + 1] ?? 0) + 1;
    }
    for (let answer = 0; answer < classCount; answer++)
        ends[answer + 1] = (ends[answer + 1] ?? 0) + (ends[answer] ?? 0);
    const sorted = new Int32Array(count);
    for (const row of rows.subarray(0, count)) {
        const answer = answers[row] ?? 0;
        const place = ends[answer] ?? 0;
        sorted[place] = row;
        ends[answer] = place + 1;
    }
    return sorted;
}

;// CONCATENATED MODULE: ./build/engine/checks/subsets/tally-classes.js


/** The last tally of some cuts: accuracy, recall and the rate of false positives count the same rows. */
const lastTallies = new WeakMap();
/** As `tallyClasses`, remembered while the cuts are. */
function tallyOnce(cuts, predictions, labels) {
    const known = lastTallies.get(cuts);
    if (known?.predictions === predictions && known.labels === labels)
        return known.tally;
    const tally = tallyClasses(cuts, predictions, labels);
    lastTallies.set(cuts, { predictions, labels, tally });
    return tally;
}
/**
 * Counts the first sample of the cuts in one pass, all classes at once. A value of a category with fewer than 20
 * labelled rows, which makes no subset, counts as no piece: of a column with thousands of values and classes only those
 * that can matter take room. `labels`: class index per row, −1 for none, which is not counted.
 */
function tallyClasses(cuts, predictions, labels) {
    const { classCount, probabilities } = predictions;
    const { classes: guesses } = answersOf(predictions);
    const codes = cuts.codes[0] ?? new Int32Array();
    const { placeOf, placeCount } = placePieces(cuts, codes, labels);
    const empty = () => new Float64Array((placeCount + 1) * classCount);
    const [rows, right, expectedRows, expectedRight] = [empty(), empty(), empty(), empty()];
    for (let row = 0; row < labels.length; row++) {
        const label = labels[row] ?? -1;
        if (label < 0)
            continue;
        const [guess, code] = [guesses[row] ?? -1, codes[row] ?? -1];
        const from = row * classCount;
        const at = (code < 0 ? placeCount : (placeOf[code] ?? placeCount)) * classCount;
        for (let k = 0; k < classCount; k++)
            add(expectedRows, at + k, probabilities[from + k] ?? 0);
        add(expectedRight, at + guess, probabilities[from + guess] ?? 0);
        add(rows, at + label, 1);
        add(right, at + label, Number(guess === label));
    }
    const sum = (from, to, classes) => {
        const over = (counts) => {
            let total = 0;
            for (let place = from; place < to; place++) {
                for (const k of classes)
                    total += counts[place * classCount + k] ?? 0;
            }
            return total;
        };
        const expected = over(expectedRows);
        return { rows: over(rows), right: over(right), expectedWrong: expected - over(expectedRight) };
    };
    return {
        // Neighbours stand side by side.
        of: (first, last, classes) => {
            const from = placeOf[first] ?? placeCount;
            return sum(from, Math.min(placeCount, (placeOf[last] ?? placeCount) + 1), classes);
        },
        total: (classes) => sum(0, placeCount + 1, classes),
    };
}
function add(counts, at, value) {
    counts[at] = (counts[at] ?? 0) + value;
}
/** Where the counts of each piece stand; those not worth counting stand with the rows of none, after all others. */
function placePieces({ count, intervals }, codes, labels) {
    const sizes = new Uint32Array(count);
    for (let row = 0; row < codes.length; row++) {
        const code = codes[row] ?? -1;
        if (code >= 0 && (labels[row] ?? -1) >= 0)
            sizes[code] = (sizes[code] ?? 0) + 1;
    }
    const pieces = Array.from(sizes.keys());
    const kept = pieces.filter((piece) => piece < intervals || (sizes[piece] ?? 0) >= leastRows);
    const placeOf = new Int32Array(count).fill(kept.length);
    for (const [place, piece] of kept.entries())
        placeOf[piece] = place;
    return { placeOf, placeCount: kept.length };
}

;// CONCATENATED MODULE: ./build/engine/checks/subsets/measure-rates.js





const longestName = 60;
/** A smooth model on an abrupt class does so, however good it is. */
const nearBoundary = {
    why: 'a model that is smooth in a number misses a class near its boundary, so that a class missed on an interval may be no fault',
    warnsBeyond: 'warning',
};
function sizeGroups(kind, { predictions: { classCount }, labels }, { min_sample_size, min_frq }) {
    const counts = new Uint32Array(classCount);
    for (const label of labels)
        if (label >= 0)
            counts[label] = (counts[label] ?? 0) + 1;
    return kind.groupsOf(classCount).map((group) => {
        const size = group.classes.reduce((sum, k) => sum + (counts[k] ?? 0), 0);
        return { ...group, size, least: Math.max(leastRows, min_sample_size, min_frq * size) };
    });
}
/** The rate of each group of classes on each subset, beside the rest of the rows. */
function measureRates(kind, groups, sample, slicing, parts, allowances) {
    const cuts = slicing.cut(parts, Math.max(...groups.map(({ least }) => least)));
    const tally = tallyOnce(cuts, sample.predictions, sample.labels);
    const measured = groups.map((group) => measureGroup(kind, group, sample, slicing, cuts, tally, allowances));
    return {
        slicing,
        subsets: measured.flatMap(({ subsets }) => subsets),
        leftOut: measured.reduce((sum, { leftOut }) => sum + leftOut, 0),
    };
}
function measureGroup(kind, { classes, isNamed, least }, sample, { isProtected }, cuts, tally, allowances) {
    const joined = joinPieces(cuts, (first, last) => tally.of(first, last, classes).rows >= least);
    const all = tally.total(classes);
    const className = sample.classNames[classes[0] ?? -1] ?? '';
    let leftOut = joined.leftOut;
    const subsets = joined.subsets.flatMap((subset) => {
        const inside = tally.of(subset.first, subset.last, classes);
        const here = { successes: inside.right, total: inside.rows };
        const rest = { successes: all.right - inside.right, total: all.rows - inside.rows };
        if (rest.total < leastRows) {
            leftOut++;
            return [];
        }
        const plain = greaterShare(rest, here);
        const { allowed, cap } = isProtected
            ? { allowed: 0, cap: undefined }
            : allowances({ classes, inside, all, loss: plain.point, isHere: isIn(subset, cuts) });
        const isOneClassNearby = isNamed && !isProtected && subset.last < cuts.intervals;
        const { low, high } = (0,proportion_interval/* wilsonInterval */.Y)(here, 0.95);
        return [
            {
                name: isNamed ? nameWithClass(subset.name, className) : subset.name,
                size: here.total,
                value: toldRate(kind, here),
                comparedValue: toldRate(kind, rest),
                overall: toldRate(kind, { successes: all.right, total: all.rows }),
                margin: (high - low) / 2,
                allowed,
                effect: beyond(plain, allowed),
                cap: cap ?? (isOneClassNearby ? nearBoundary : undefined),
                failingRows: () => failingRowsOf(subset, cuts, classes, sample),
            },
        ];
    });
    return { subsets, leftOut };
}
function isIn({ first, last }, { codes: [codes = new Int32Array()] }) {
    return (row) => {
        const code = codes[row] ?? -1;
        return code >= first && code <= last;
    };
}
function failingRowsOf(subset, { codes: [codes = new Int32Array()] }, classes, { predictions, labels }) {
    const { classes: guesses } = answersOf(predictions);
    const matter = new Set(classes);
    return rowsOf(subset, codes).filter((row) => matter.has(labels[row] ?? -1) && guesses[row] !== labels[row]);
}
/** A long value hides no class. */
function nameWithClass(name, className) {
    return `${name.slice(0, longestName)}, labelled ${className.slice(0, longestName)}`;
}
function toldRate({ worseWhen }, { successes, total }) {
    return worseWhen === 'lower' ? successes / total : 1 - successes / total;
}

;// CONCATENATED MODULE: ./build/engine/checks/subsets/rate-subset-test.js










/**
 * One case per feature (for texts: per property of the text) and per list of crossed features: how much worse a rate
 * is on a subset of the evaluation rows than on the rest of them, by Newcombe's interval for two shares of different
 * rows, beyond what is to be expected (`allowances`). All subsets of all features, of all classes, are one family. How
 * well the model did on the reference is not asked, so a subset that was never served is found, too.
 */
function rateSubsetTest(kind) {
    const { name, title, tasks } = kind;
    return defineTest({
        testType: `subset_performance:subset_${name}`,
        configKey: `feat_subset_${name}`,
        title: `Subset ${title}`,
        description: `Compares ${title} on subsets of each feature with the rest of the rows, less what the model's own probabilities expect; catches a segment that fails while the average holds.`,
        category: 'subset-performance',
        modalities: ['tabular', 'text'],
        tasks,
        runsByDefault: true,
        params: subsetParams,
        run: (context, params) => rate_subset_test_rateFeatures(kind, context, params),
    });
}
async function rate_subset_test_rateFeatures(kind, context, params) {
    const slicings = studiedSlicings(context, [context.evaluation.table], params.exclude_columns);
    const data = await labelledPredictions(context, 'evaluation');
    if (data.kind === 'missing')
        return [(0,case_result/* skipped */.hT)(data.reason)];
    if (slicings.length === 0)
        return [(0,case_result/* skipped */.hT)('there is no feature to slice by')];
    const { predictions, labels } = data;
    const sample = { predictions, labels, classNames: context.classNames };
    const expected = allowances(data, () => gradedAnswers(context, data), params.performance_change_thresholds);
    const all = sizeGroups(kind, sample, params);
    const groups = all.filter(({ size }) => size >= 2 * leastRows);
    if (groups.length === 0) {
        const most = all.reduce((largest, { size }) => Math.max(largest, size), 0);
        const reason = `${most} rows matter to it, too few for a subset of ${leastRows} and as many others`;
        return [(0,case_result/* tooFewRows */.IH)(`${kind.title}: ${reason}`)];
    }
    const measured = slicings.map((slicing) => measureRates(kind, groups, sample, slicing, params.num_subsets, expected));
    const compared = { metric: kind.name, worseWhen: kind.worseWhen, comparedWith: 'the rest' };
    return rateSlicings(compared, measured, params.performance_change_thresholds);
}

// EXTERNAL MODULE: ./build/comparison/estimate.js
var comparison_estimate = __webpack_require__(40104);
;// CONCATENATED MODULE: ./build/engine/checks/subsets/score-kind.js





/** Rows labelled or predicted as this class, or both: those its F1 depends on. */
const score_kind_rowsOfClass = ({ labelled, predicted, hits }, k) => (labelled[k] ?? 0) + (predicted[k] ?? 0) - (hits[k] ?? 0);
/** A mean over classes is as uncertain as if all of them were as rare as the rarest one that occurs. */
function score_kind_evenRows(outcomes) {
    const sizes = Array.from(outcomes.hits, (_, k) => score_kind_rowsOfClass(outcomes, k)).filter((size) => size > 0);
    const rarest = sizes.reduce((a, b) => Math.min(a, b), Infinity);
    return sizes.length === 0 || rarest < leastOfOutcome ? 0 : sizes.length * rarest;
}
const score_kind_valueOf = (result) => result.kind === 'value' ? result.value : undefined;
const scoreKinds = [
    {
        metric: { ...binary_metrics.f1, worseWhen: 'lower' },
        relevantRows: (outcomes) => ((outcomes.labelled[1] ?? 0) < leastOfOutcome ? 0 : score_kind_rowsOfClass(outcomes, 1)),
        estimate: (outcomes) => binary_metrics.f1.law.kind === 'counts' && binary_metrics.f1.law.asShare
            ? (0,comparison_estimate/* estimateByShare */.LP)(binary_metrics.f1.law.asShare, binary_metrics.f1.law.asShare.shareOf(outcomes))
            : undefined,
        matters: (label, guess) => label === 1 || guess === 1,
    },
    {
        metric: { ...macro_metrics/* macroF1 */.GT, worseWhen: 'lower' },
        relevantRows: score_kind_evenRows,
        estimate: (outcomes, variance) => {
            const value = macro_metrics/* macroF1 */.GT.law.kind === 'counts' ? score_kind_valueOf(macro_metrics/* macroF1 */.GT.law.fromOutcomes(outcomes)) : undefined;
            if (value === undefined)
                return undefined;
            const rows = score_kind_evenRows(outcomes);
            const known = variance();
            return {
                value,
                rows,
                standardError: Math.sqrt(known),
                // A bootstrap knows no tails as thin as hundreds of subsets need; on the scale of the logit it is about normal.
                intervalAt: (level) => (0,area_interval/* areaInterval */.F)({ area: value, variance: known, positives: rows, negatives: rows }, level),
                method: 'delta method on the logit',
            };
        },
        matters: () => true,
    },
];

;// CONCATENATED MODULE: ./build/engine/checks/subsets/macro-f1-variances.js



/**
 * The variance of macro F1 on each of some disjoint subsets, in one pass over the rows. `codes`: the piece of each row,
 * 0 to `count` − 1, or −1. `outcomes`: of each subset. Source: as `f1Margin`.
 */
function macroF1Variances(codes, count, { predictions, labels }, subsets, outcomes) {
    const subsetOf = new Int32Array(count).fill(-1);
    for (const [place, { first, last }] of subsets.entries())
        subsetOf.fill(place, first, last + 1);
    const classes = Array.from({ length: predictions.classCount }, (_, k) => k);
    const slopes = outcomes.map((one) => f1Slopes(one, classes));
    const { classes: guesses } = answersOf(predictions);
    const variances = new Float64Array(subsets.length);
    for (let row = 0; row < codes.length; row++) {
        const [code, label] = [codes[row] ?? -1, labels[row] ?? -1];
        const place = code < 0 || label < 0 ? -1 : (subsetOf[code] ?? -1);
        const slopeOf = slopes[place];
        if (!slopeOf)
            continue;
        variances[place] = (variances[place] ?? 0) + slopeOf(label, guesses[row] ?? -1) ** 2;
    }
    // The sums' last bits depend on the order of the rows.
    return Array.from(variances, roundOff);
}

;// CONCATENATED MODULE: ./build/engine/checks/subsets/tally-outcomes.js

/**
 * Counts predicted classes against labels per piece, in one pass. `codes`: the piece of each row, 0 to `count` − 1, or
 * −1. `labels`: class index per row, −1 for none, which is not counted.
 */
function tallyOutcomes(codes, count, predictions, labels) {
    const { classCount } = predictions;
    const { classes: guesses } = answersOf(predictions);
    const empty = () => new Uint32Array(count * classCount);
    const [labelled, predicted, hits] = [empty(), empty(), empty()];
    for (let row = 0; row < codes.length; row++) {
        const code = codes[row] ?? -1;
        const label = labels[row] ?? -1;
        if (code < 0 || label < 0)
            continue;
        const guess = guesses[row] ?? -1;
        const [ofLabel, ofGuess] = [code * classCount + label, code * classCount + guess];
        labelled[ofLabel] = (labelled[ofLabel] ?? 0) + 1;
        predicted[ofGuess] = (predicted[ofGuess] ?? 0) + 1;
        // Added and not branched on: which way it goes can't be foreseen.
        hits[ofLabel] = (hits[ofLabel] ?? 0) + Number(guess === label);
    }
    return (first, last) => {
        const join = (counts) => Uint32Array.from({ length: classCount }, (_, k) => {
            let sum = 0;
            for (let piece = first; piece <= last; piece++)
                sum += counts[piece * classCount + k] ?? 0;
            return sum;
        });
        const of = { labelled: join(labelled), predicted: join(predicted), hits: join(hits) };
        const sum = (counts) => counts.reduce((total, one) => total + one, 0);
        return { total: sum(of.labelled), correct: sum(of.hits), ...of };
    };
}

;// CONCATENATED MODULE: ./build/engine/checks/subsets/score-subset-test.js













/**
 * One case per feature and per list of crossed features: how much worse a score such as F1 is on a subset of the
 * evaluation rows than on the same subset of the reference rows, beyond what the score lost on all rows (which is
 * `model_performance`'s to tell). Never across subsets: F1 falls with the share of positives, whoever is served well.
 * The interval is that of two samples: for F1 by the share of rows it rises with (Wilson), for a mean over classes by
 * the delta method. All subsets of all features are one family. Source of the variance of macro F1: Takahashi et al.,
 * Applied Intelligence 52 (2022).
 */
function scoreSubsetTest(kind) {
    const { name, title, tasks } = kind.metric;
    return defineTest({
        testType: `subset_performance:subset_${name}`,
        configKey: `feat_subset_${name}`,
        title: `Subset ${title}`,
        description: `Compares ${title} on subsets of each feature with the same subset of the reference; catches a segment that became worse while the average holds.`,
        category: 'subset-performance',
        modalities: ['tabular', 'text'],
        tasks,
        runsByDefault: true,
        params: subsetParams,
        run: (context, params) => score_subset_test_rateFeatures(kind, context, params),
    });
}
async function score_subset_test_rateFeatures(kind, context, params) {
    const { metric } = kind;
    const tables = [context.evaluation.table, context.reference.table];
    const slicings = studiedSlicings(context, tables, params.exclude_columns);
    const samples = [];
    for (const which of ['evaluation', 'reference']) {
        const data = await labelledPredictions(context, which);
        if (data.kind === 'missing')
            return [(0,case_result/* skipped */.hT)(data.reason)];
        const { predictions, labels } = data;
        const outcomes = (0,metrics_outcomes/* countOutcomes */.X)(predictions, labels);
        const enough = kind.relevantRows(outcomes);
        if (enough < leastRows) {
            const reason = `too few rows of a class that matters to it in the ${which} data`;
            return [(0,case_result/* tooFewRows */.IH)(`${metric.title}: ${reason}`)];
        }
        samples.push({ predictions, labels, outcomes });
    }
    if (slicings.length === 0)
        return [(0,case_result/* skipped */.hT)('there is no feature to slice by')];
    const [evaluation, reference] = samples;
    if (!evaluation || !reference)
        throw new TypeError('two samples were read');
    const [overall, former] = [evaluation, reference].map(({ outcomes }) => kind.estimate(outcomes, () => 0)?.value ?? NaN);
    const whole = { overall: overall ?? NaN, allowed: Math.max(0, (former ?? NaN) - (overall ?? NaN)) };
    const measured = slicings.map((slicing) => score_subset_test_measureSlicing(kind, evaluation, reference, whole, slicing, params));
    const compared = { metric: metric.name, worseWhen: 'lower', comparedWith: 'the reference' };
    return rateSlicings(compared, measured, params.performance_change_thresholds);
}
function score_subset_test_measureSlicing(kind, evaluation, reference, { overall, allowed }, slicing, { min_sample_size, min_frq, num_subsets }) {
    const least = Math.max(leastRows, min_sample_size, min_frq * kind.relevantRows(evaluation.outcomes));
    const cuts = slicing.cut(num_subsets, least);
    const codes = [0, 1].map((sample) => cuts.codes[sample] ?? new Int32Array());
    const [here, there] = [evaluation, reference].map(({ predictions, labels }, sample) => tallyOutcomes(codes[sample] ?? new Int32Array(), cuts.count, predictions, labels));
    if (!here || !there)
        throw new TypeError('two samples were counted');
    const { subsets: joined, leftOut } = joinPieces(cuts, (first, last) => kind.relevantRows(here(first, last)) >= least && kind.relevantRows(there(first, last)) >= leastRows);
    const [presents, befores] = [evaluation, reference].map((sample, k) => {
        const of = joined.map(({ first, last }) => (k === 0 ? here : there)(first, last));
        const variances = lazily(() => macroF1Variances(codes[k] ?? new Int32Array(), cuts.count, sample, joined, of));
        return of.map((outcomes, place) => ({
            outcomes,
            estimate: kind.estimate(outcomes, () => variances()[place] ?? NaN),
        }));
    });
    const subsets = joined.flatMap((subset, place) => {
        const [now, former] = [presents?.[place], befores?.[place]];
        const [present, before] = [now?.estimate, former?.estimate];
        if (!now || !present || !before)
            return [];
        const { low, high } = present.intervalAt(0.95);
        return [
            {
                name: subset.name,
                size: Math.round(kind.relevantRows(now.outcomes)),
                value: present.value,
                comparedValue: before.value,
                overall,
                margin: (high - low) / 2,
                allowed,
                effect: beyond(lossSince(kind.metric, before, present), allowed),
                failingRows: () => rowsOf(subset, codes[0] ?? new Int32Array()).filter((row) => isFailing(kind, evaluation, row)),
            },
        ];
    });
    return { slicing, subsets, leftOut };
}
/** Computed when asked for, and once. */
function lazily(compute) {
    let known;
    return () => (known ??= { value: compute() }).value;
}
function isFailing({ matters }, { predictions, labels }, row) {
    const [label, guess] = [labels[row] ?? -1, (0,metrics_predictions/* predictedClass */.Bc)(predictions, row)];
    return label >= 0 && guess !== label && matters(label, guess);
}

;// CONCATENATED MODULE: ./build/engine/checks/subsets/index.js






/** One test per metric: rates against the rest of the rows, scores that mix classes against the reference, errors against the rest. */
const subsets_subsetTests = [
    ...rateKinds.map(rateSubsetTest),
    ...scoreKinds.map(scoreSubsetTest),
    ...errorKinds.map(errorSubsetTest),
];

;// CONCATENATED MODULE: ./build/engine/text/is-misdecoded.js
/** What the bytes 80 to BF become when they are read as Windows-1252 or Latin-1. */
const continuation = '[\\u0080-\\u00bf\\u20ac\\u201a\\u0192\\u201e\\u2026\\u2020\\u2021\\u02c6\\u2030\\u0160\\u2039\\u0152\\u017d\\u2018\\u2019\\u201c\\u201d\\u2022\\u2013\\u2014\\u02dc\\u2122\\u0161\\u203a\\u0153\\u017e\\u0178]';
/**
 * What UTF-8 looks like when it is read as Windows-1252: Western accents (`Ã©` for é), quotation marks (`â€™` for ’),
 * emoji (`ðŸ‘` for 👍), the byte-order mark, two letters of Cyrillic; or what was put for bytes that cannot be read.
 */
const damage = new RegExp([
    `[\\u00c2\\u00c3]${continuation}`,
    `\\u00e2[\\u0080\\u20ac]${continuation}`,
    `\\u00f0[\\u009f\\u0178]${continuation}`,
    '\\u00ef(?:\\u00bf\\u00bd|\\u00bb\\u00bf)',
    `(?:[\\u00d0\\u00d1]${continuation}){2}`,
    '\\ufffd',
].join('|'));
/**
 * Whether a text was read in another encoding than it was written in, as far as its characters tell. Rare in sound
 * texts and not impossible (`«MAÇÃ»`), so that only a share says something.
 */
function isMisdecoded(text) {
    return damage.test(text);
}

;// CONCATENATED MODULE: ./build/engine/checks/text-inputs/text-input-test.js









const text_input_test_shownRows = 20;
const shownTexts = 10;
/**
 * A test with one case per column of text: how much more often texts are damaged than in the reference data, by the
 * whole interval of the two shares, corrected for all that was looked at. Missing texts do not count.
 */
function textInputTest({ key, thresholds, measure, excerpt, ...words }) {
    const params = { severity_thresholds: bounds(...thresholds), exclude_columns: columns() };
    const run = (context, { severity_thresholds, exclude_columns: excluded }) => {
        const names = context.features.filter(({ kind, name }) => kind === 'text' && !excluded.has(name));
        if (names.length === 0)
            return Promise.resolve([(0,case_result/* skipped */.hT)('there is no column of text')]);
        const columns = names.map(({ name }) => {
            const [reference, evaluation] = [textsOf(context.reference, name), textsOf(context.evaluation, name)];
            const isEnough = Math.min(reference.length, evaluation.length) >= leastRows;
            return { name, evaluation, damages: isEnough ? measure(reference, evaluation) : [] };
        });
        const ratings = rateFamily(columns.flatMap(({ damages }) => damages.map(({ effect }) => effect)), severity_thresholds);
        let next = 0;
        const cases = columns.map(({ name, evaluation, damages }) => {
            const worst = worstOf(damages, ratings.slice(next, (next += damages.length)));
            if (!worst)
                return (0,case_result/* tooFewRows */.IH)(`fewer than ${leastRows} texts in the reference or evaluation data`, [name]);
            return text_input_test_toCaseResult(name, worst, evaluation.length, excerpt);
        });
        return Promise.resolve(cases);
    };
    return defineTest({
        ...words,
        testType: key,
        configKey: key,
        category: 'abnormal-inputs',
        modalities: ['text'],
        tasks: task_groups/* testedTasks */.mD,
        runsByDefault: true,
        params,
        run,
    });
}
function textsOf({ table }, name) {
    return (0,data_table/* columnOf */.uV)(table, name).flatMap((cell, row) => typeof cell === 'string' && cell !== '' ? [{ row, text: cell }] : []);
}
function worstOf(damages, ratings) {
    let worst;
    for (const [index, damage] of damages.entries()) {
        const rating = ratings[index];
        if (rating && (!worst || damage.effect.point > worst.effect.point))
            worst = { ...damage, rating };
    }
    return worst;
}
function text_input_test_toCaseResult(name, { effect, damaged, measurements, rating }, textCount, excerpt) {
    const rows = damaged.map(({ row }) => row);
    return {
        features: [name],
        outcome: { kind: 'measured', severity: rating.severity },
        impact: effect.point,
        ...(rating.severity !== 'pass' && { rows }),
        measurements: [
            ...measurements,
            ...describeRating(rating),
            (0,case_result/* record */.g1)(measures.m.failingRows, rows.length),
            (0,case_result/* record */.g1)(measures.m.evaluationSampleSize, textCount),
            ...(rows.length === 0
                ? []
                : [
                    (0,case_result/* record */.g1)(measures.m.failingRowIndices, rows.slice(0, text_input_test_shownRows)),
                    (0,case_result/* record */.g1)(measures.m.failingValues, damaged.slice(0, shownTexts).map(({ text }) => excerpt(text))),
                ]),
        ],
    };
}

;// CONCATENATED MODULE: ./build/engine/checks/text-inputs/text-encoding.js





/**
 * Few texts have a character to be damaged, so a small share says much: a warning where surely more than 1 in 200 texts
 * more than in the reference is damaged, an alert where more than 1 in 20 are.
 */
const textEncoding = textInputTest({
    key: 'text_encoding',
    title: 'Text Encoding',
    description: 'Finds texts that were read in another encoding, such as "cafÃ©", more often than in the reference data; catches a broken export or import.',
    thresholds: [0.005, 0.05],
    measure: (reference, evaluation) => {
        const [there, here] = [reference.filter(isDamaged), evaluation.filter(isDamaged)];
        const effect = greaterShare({ successes: here.length, total: evaluation.length }, { successes: there.length, total: reference.length });
        const measurements = [
            (0,case_result/* record */.g1)(measures.m.excessOfMisreadTexts, effect.point),
            (0,case_result/* record */.g1)(measures.m.shareOfFailingRows, here.length / evaluation.length),
            (0,case_result/* record */.g1)(measures.m.referenceShareOfFailingRows, there.length / reference.length),
        ];
        return [{ effect, damaged: here, measurements }];
    },
    excerpt: (text) => text,
});
function isDamaged({ text }) {
    return isMisdecoded(text);
}

;// CONCATENATED MODULE: ./build/engine/checks/text-inputs/text-truncation.js





const text_truncation_shownCharacters = 60;
/** Nobody cuts texts shorter than this, and short ones have few lengths to differ by. */
const leastLimit = 20;
/** What is cut stands out: it is this many times as frequent as any of the lengths just below. */
const standsOut = 2;
const lengthsBelow = 5;
/**
 * What is cut at a limit has the limit for its length. Looked at is each length, in characters, of the longer half of
 * the evaluation texts that stands out among them and beyond which fewer of them lie than in the reference: how much
 * more often texts are just as long as there. A limit that the reference data have as well is no finding. A warning beyond 0.02 of the texts, an alert
 * beyond 0.1: by nature far fewer are of any one length near the longest.
 */
const textTruncation = textInputTest({
    key: 'text_truncation',
    title: 'Text Truncation',
    description: 'Finds a length that far more texts have than in the reference data and few exceed; catches texts cut at a limit.',
    thresholds: [0.02, 0.1],
    measure: (reference, evaluation) => {
        const [there, here] = [byLength(reference), byLength(evaluation)];
        const lengthsThere = [...there.keys()].sort((a, b) => b - a);
        const damages = [];
        let [longerHere, longerThere, next] = [0, 0, 0];
        for (const length of [...here.keys()].sort((a, b) => b - a)) {
            if (longerHere > evaluation.length / 2 || length < leastLimit)
                break;
            for (; (lengthsThere[next] ?? 0) > length; next++)
                longerThere += there.get(lengthsThere[next] ?? 0)?.length ?? 0;
            const damaged = here.get(length) ?? [];
            const isExceededLess = longerHere / evaluation.length < longerThere / reference.length;
            if (isExceededLess && isSpike(here, length)) {
                damages.push(toDamage(length, damaged, evaluation.length, there.get(length) ?? [], reference.length));
            }
            longerHere += damaged.length;
        }
        return damages.length > 0 ? damages : [toDamage(0, [], evaluation.length, [], reference.length)];
    },
    excerpt: (text) => {
        const characters = codePoints(text);
        const start = Math.max(0, characters.length - text_truncation_shownCharacters);
        return `${start > 0 ? '…' : ''}${characters.slice(start).join('')}`;
    },
});
function isSpike(groups, length) {
    const count = groups.get(length)?.length ?? 0;
    for (let below = length - lengthsBelow; below < length; below++) {
        if (count < standsOut * (groups.get(below)?.length ?? 0))
            return false;
    }
    return true;
}
/** `length`: 0 for none that could be a limit. */
function toDamage(length, here, totalHere, there, totalThere) {
    const effect = greaterShare({ successes: here.length, total: totalHere }, { successes: there.length, total: totalThere });
    return {
        effect,
        damaged: here,
        measurements: [
            (0,case_result/* record */.g1)(measures.m.excessOfTextsOfOneLength, effect.point),
            (0,case_result/* record */.g1)(measures.m.shareOfFailingRows, here.length / totalHere),
            (0,case_result/* record */.g1)(measures.m.referenceShareOfFailingRows, there.length / totalThere),
            ...(length > 0 ? [(0,case_result/* record */.g1)(measures.m.lengthInCharacters, length)] : []),
        ],
    };
}
function byLength(all) {
    const groups = new Map();
    for (const one of all) {
        const length = codePointCount(one.text);
        const group = groups.get(length);
        if (group)
            group.push(one);
        else
            groups.set(length, [one]);
    }
    return groups;
}

;// CONCATENATED MODULE: ./build/engine/checks/text-inputs/index.js


/** Texts that were damaged on their way. */
const textInputTests = [textEncoding, textTruncation];

// EXTERNAL MODULE: ./build/domain/words/plural.js
var plural = __webpack_require__(26457);
// EXTERNAL MODULE: ./build/engine/tasks/index.js + 2 modules
var tasks = __webpack_require__(17961);
;// CONCATENATED MODULE: ./build/engine/checks/transformations/repeat-answers.js





/** How many rows are asked again, unless told otherwise. */
const repeatedRows = 200;
/**
 * Two answers are the same up to this: float32 adds up in another order in a batch of another size.
 */
const repeat_answers_tolerance = 1e-5;
const repetitions = new WeakMap();
/**
 * Asks for up to `size` evaluation rows again, twice; once for all tests. Rows with a text of more than `maxLength`
 * characters are left out. Throws ModelError when the model raises.
 */
function repeatAnswers(context, model, size, maxLength = Infinity) {
    const known = repetitions.get(context) ?? new Map();
    repetitions.set(context, known);
    const key = `${size} ${maxLength}`;
    const repeated = known.get(key) ?? ask(context, model, size, maxLength);
    known.set(key, repeated);
    return repeated;
}
/** Why what the model does with changed rows would mean nothing; `undefined` when it answers the same each time. */
async function whyMuted(context, model) {
    const { rows, flipped } = await repeatAnswers(context, model, repeatedRows);
    if (flipped.length === 0)
        return undefined;
    const { otherAnswer } = (0,tasks/* taskKindOf */.j)(context.task).answers(context.reference.target);
    return `the model answers differently to the same rows (${otherAnswer} in ${flipped.length} of ${(0,plural/* plural */.L)(rows.length, 'row')})`;
}
async function ask(context, model, size, maxLength) {
    const texts = context.textFeatures.map((name) => (0,data_table/* columnOf */.uV)(context.evaluation.table, name));
    const rows = draw_rows_drawRows(context, size, (row) => !texts.some((cells) => isLonger(cells.cell(row), maxLength)));
    const table = (0,data_table/* takeRows */.LY)(context.evaluation.table, rows);
    const whole = await context.predictions('evaluation');
    if (!whole)
        throw new TypeError('a model is there and its predictions are not');
    const rules = (0,tasks/* taskKindOf */.j)(context.task).answers(context.reference.target);
    const [second, third] = [await model.predict(table), await model.predict(table)];
    const [flipped, differing] = [[], []];
    let [largestDifference, largestRepeated] = [0, 0];
    for (const [position, row] of rows.entries()) {
        const repeated = rules.distance(second, position, third, position);
        const difference = Math.max(repeated, rules.distance(whole, row, second, position));
        largestDifference = Math.max(largestDifference, difference);
        largestRepeated = Math.max(largestRepeated, repeated);
        if (difference > repeat_answers_tolerance)
            differing.push(row);
        if (repeated > repeat_answers_tolerance && rules.isOther(second, position, third, position))
            flipped.push(row);
    }
    return { rows, flipped, differing, isRepeatable: largestRepeated <= repeat_answers_tolerance, largestDifference };
}

;// CONCATENATED MODULE: ./build/engine/checks/transformations/identity.js










const identity_shownRows = 20;
/**
 * One case: evaluation rows that the model has answered with all others, asked again, twice. Another class to the same
 * question is an alert, any other difference a warning, such as answers that depend on what else is asked. No chance
 * is in it, so there is no interval. `severity_thresholds` of the user's own, `[warning, alert]`, are of the largest
 * difference between two probabilities, and decide in place of that.
 */
async function rateRepetition(context, sampleSize, thresholds, maxLength) {
    if (!context.model)
        return [(0,case_result/* skipped */.hT)((0,why_no_model/* whyNoModel */.R5)(context))];
    const repeated = await repeatAnswers(context, context.model, sampleSize, maxLength);
    if (repeated.rows.length === 0)
        return [(0,case_result/* skipped */.hT)('there is no evaluation row to ask again')];
    return [identity_toCaseResult(repeated, thresholds)];
}
function identity_toCaseResult(repeated, thresholds) {
    const { rows, flipped, differing, largestDifference } = repeated;
    const failing = flipped.length > 0 ? flipped : differing;
    const severity = thresholds ? severityAbove(largestDifference, thresholds) : identity_rate(repeated);
    return {
        features: [],
        outcome: { kind: 'measured', severity },
        impact: largestDifference,
        ...(severity !== 'pass' && { rows: failing }),
        measurements: [
            (0,case_result/* record */.g1)(measures.m.largestPredictionChange, largestDifference),
            (0,case_result/* record */.g1)(measures.m.rowsWithAnotherClass, flipped.length),
            (0,case_result/* record */.g1)(measures.m.rowsWithAnotherProbability, differing.length),
            (0,case_result/* record */.g1)(measures.m.sampleSize, rows.length),
            (0,case_result/* record */.g1)(measures.m.whatTheModelDoes, tell(repeated)),
            ...(failing.length > 0 ? [(0,case_result/* record */.g1)(measures.m.failingRowIndices, failing.slice(0, identity_shownRows))] : []),
        ],
    };
}
function identity_rate({ flipped, differing }) {
    return flipped.length > 0 ? 'alert' : differing.length > 0 ? 'warning' : 'pass';
}
function tell({ flipped, differing, isRepeatable }) {
    if (differing.length === 0)
        return 'answers the same each time';
    if (isRepeatable)
        return 'answers the same question alike, and otherwise when other rows are asked with it';
    return `answers the same question otherwise each time${flipped.length > 0 ? ', with another class at times' : ''}`;
}
const identityTest = {
    category: 'transformations',
    tasks: task_groups/* testedTasks */.mD,
    runsByDefault: true,
};
const sampleSize = count({ min: 1, default: repeatedRows });
const identity_textIdentity = defineTest({
    ...identityTest,
    testType: 'text_identity',
    configKey: 'text_identity',
    title: 'Identity',
    description: 'Predicts the same texts again; catches a model whose answers are not repeatable.',
    modalities: ['text'],
    params: { sample_size: sampleSize, max_str_len: maxLengthParam, severity_thresholds: optionalBounds() },
    run: (context, { sample_size, max_str_len, severity_thresholds }) => rateRepetition(context, sample_size, severity_thresholds, max_str_len),
});
const tabularIdentity = defineTest({
    ...identityTest,
    testType: 'model_determinism',
    configKey: 'model_determinism',
    title: 'Determinism',
    description: 'Predicts the same rows again; catches a model whose answers are not repeatable.',
    modalities: ['tabular'],
    params: { sample_size: sampleSize, severity_thresholds: optionalBounds() },
    run: (context, { sample_size, severity_thresholds }) => rateRepetition(context, sample_size, severity_thresholds),
});

;// CONCATENATED MODULE: ./build/engine/checks/transformations/outlier-substitution.js

/** How far beyond the bound of what is normal, in standard deviations: 5 from the mean by default. */
const beyondBound = 2;
/**
 * A value far out on each side, whose harm is what it does beyond the largest or smallest ordinary value: a forest takes
 * it for one of these, a linear model follows its line. As far as one can be there: no negative one in a column that never has any, none above
 * 1 in a column of shares, no fraction in a column of whole numbers (rounded outwards).
 */
const outlier_substitution_outlierSubstitution = {
    key: 'outlier_substitution',
    title: 'Numeric Outliers Substitution',
    description: 'Puts numbers far outside the reference data; catches a model that extrapolates absurdly.',
    params: outlierParams,
    learn: ({ kind, isUnique }, reference, { bound_multiplier: multiplier }) => {
        if (kind !== 'numeric' || isUnique)
            return undefined;
        const bounds = learnBounds(reference, multiplier);
        if (!bounds)
            return undefined;
        const { low, high, standardDeviation, isOutlier } = bounds;
        const { least, most, isWhole } = possibleValues(reference);
        const [lowest, highest] = [low - beyondBound * standardDeviation, high + beyondBound * standardDeviation];
        const [below, above] = isWhole ? [Math.floor(lowest), Math.ceil(highest)] : [lowest, highest];
        const isPossible = (value) => value >= least && value <= most;
        const { smallest, largest } = ordinaryRange(reference, isOutlier);
        const sides = [
            { value: above, ordinary: largest },
            { value: below, ordinary: smallest },
        ].filter(({ value }) => isPossible(value));
        if (sides.length === 0)
            return undefined;
        return {
            isClean: (cell) => typeof cell === 'number' && !isOutlier(cell),
            substitutes: sides.map(({ value }) => () => value),
            ordinaryExtremes: sides.map(({ ordinary }) => ordinary),
        };
    },
    noColumn: 'there is no numeric column in which a value could be far out',
};
/** Shares, amounts of one sign, or any number. Source: the platform infers the ranges 0..1, 0..∞ and −∞..∞. */
function possibleValues(cells) {
    let [least, most, isWhole] = [Infinity, -Infinity, true];
    for (const cell of cells) {
        if (typeof cell !== 'number')
            continue;
        least = Math.min(least, cell);
        most = Math.max(most, cell);
        isWhole &&= Number.isInteger(cell);
    }
    const isShare = least >= 0 && most <= 1 && !isWhole;
    return { least: least >= 0 ? 0 : -Infinity, most: isShare ? 1 : most <= 0 ? 0 : Infinity, isWhole };
}
function ordinaryRange(cells, isOutlier) {
    let [smallest, largest] = [Infinity, -Infinity];
    for (const cell of cells) {
        if (typeof cell !== 'number' || isOutlier(cell))
            continue;
        smallest = Math.min(smallest, cell);
        largest = Math.max(largest, cell);
    }
    return { smallest, largest };
}

;// CONCATENATED MODULE: ./build/engine/checks/transformations/ask-changed.js






/** Asks for the evaluation rows with this one input changed; when the model raises, finds a text that it raises on. */
async function askChanged({ evaluation }, model, feature, changes) {
    const ask = (some) => {
        const rows = (0,data_table/* takeRows */.LY)(evaluation.table, some.map(({ row }) => row));
        const texts = some.map(({ changed }) => changed);
        return askClasses(model, (0,data_table/* withColumn */.jO)(rows, feature, texts));
    };
    const together = await ask(changes);
    if (!(together instanceof models_model/* ModelError */.m))
        return { kind: 'answered', predictions: together };
    return { kind: 'raised', caseResult: ask_changed_toCaseResult(feature, await narrow(changes, together, ask)) };
}
/** Halves the texts while the model raises on one of the halves; to one text, unless it takes several together. */
async function narrow(changes, error, ask) {
    if (changes.length === 1)
        return { changes, error };
    const middle = changes.length >> 1;
    for (const half of [changes.slice(0, middle), changes.slice(middle)]) {
        const answer = await ask(half);
        if (answer instanceof models_model/* ModelError */.m)
            return narrow(half, answer, ask);
    }
    return { changes, error };
}
function ask_changed_toCaseResult(feature, { changes, error }) {
    const [example] = changes;
    const where = changes.length === 1 ? `text of row ${example?.row ?? 0}` : `${changes.length} texts together`;
    const [before, after] = showChange(example?.original ?? '', example?.changed ?? '');
    return {
        features: [feature],
        outcome: { kind: 'error', message: `the model raised on the transformed ${where}: ${error.message}` },
        impact: 0,
        rows: changes.map(({ row }) => row),
        measurements: [
            (0,case_result/* record */.g1)(measures.m.originalText, before),
            (0,case_result/* record */.g1)(measures.m.transformedText, after),
            (0,case_result/* record */.g1)(measures.m.row, example?.row ?? 0),
        ],
    };
}

;// CONCATENATED MODULE: ./build/engine/checks/transformations/change-texts.js



/**
 * Up to `sampleSize` texts of an input that the change does not leave as they are, in file order: where few texts have
 * an accent, those few are found. Missing, blank and longer texts than `maxLength` characters are left out.
 */
function changeTexts(context, feature, { sampleSize, maxLength }, change) {
    const cells = (0,data_table/* columnOf */.uV)(context.evaluation.table, feature);
    const changes = new Map();
    const rows = draw_rows_drawRows(context, sampleSize, (row) => {
        const original = cells.cell(row);
        if (!isText(original, maxLength))
            return false;
        const changed = change(original, row);
        if (changed === original)
            return false;
        changes.set(row, { row, original, changed });
        return true;
    });
    return rows.flatMap((row) => changes.get(row) ?? []);
}

;// CONCATENATED MODULE: ./build/engine/checks/transformations/measure-flips.js







const measure_flips_shownTexts = 10;
const measure_flips_shownRows = 20;
/** `before`: of all evaluation rows. `after`: one row for each change. */
function toFlips(feature, changes, before, after) {
    const predicted = changes.map((change, position) => {
        const classBefore = (0,metrics_predictions/* predictedClass */.Bc)(before, change.row);
        return {
            ...change,
            classBefore,
            classAfter: (0,metrics_predictions/* predictedClass */.Bc)(after, position),
            probabilityBefore: before.probabilities[change.row * before.classCount + classBefore] ?? 0,
            probabilityAfter: after.probabilities[position * after.classCount + classBefore] ?? 0,
        };
    });
    return { feature, changes: predicted };
}
/** The share of changed texts of which the predicted class became another. */
function flipShare({ changes }) {
    const [successes, total] = [changes.filter(isFlip).length, changes.length];
    return {
        point: successes / total,
        intervalAt: (level) => (0,proportion_interval/* wilsonInterval */.Y)({ successes, total }, level),
        rows: total,
    };
}
/** A case with the texts of which the answer changed most, flips first. */
function measureFlips(flips, rating, classNames) {
    const { feature, changes } = flips;
    const flipped = changes.filter(isFlip);
    const share = flipShare(flips).point;
    const averageChange = changes.reduce((sum, { probabilityBefore, probabilityAfter }) => {
        return sum + Math.abs(probabilityBefore - probabilityAfter);
    }, 0) / changes.length;
    return {
        features: [feature],
        outcome: { kind: 'measured', severity: rating.severity },
        impact: share,
        ...(rating.severity !== 'pass' && { rows: flipped.map(({ row }) => row) }),
        measurements: [
            (0,case_result/* record */.g1)(measures.m.shareOfFlippedPredictions, share),
            ...describeRating(rating),
            (0,case_result/* record */.g1)(measures.m.flippedPredictions, flipped.length),
            (0,case_result/* record */.g1)(measures.m.changedTexts, changes.length),
            (0,case_result/* record */.g1)(measures.m.averagePredictionChange, roundOff(averageChange)),
            ...(flipped.length > 0
                ? [
                    (0,case_result/* record */.g1)(measures.m.failingRowIndices, flipped.slice(0, measure_flips_shownRows).map(({ row }) => row)),
                ]
                : []),
            ...showWorst(changes, classNames),
        ],
    };
}
function showWorst(changes, classNames) {
    const worst = [...changes]
        .sort((a, b) => Number(isFlip(b)) - Number(isFlip(a)) || dropOf(b) - dropOf(a) || a.row - b.row)
        .slice(0, measure_flips_shownTexts);
    const shown = worst.map(({ original, changed }) => showChange(original, changed));
    const nameOf = (index) => classNames[index] ?? String(index);
    return [
        (0,case_result/* record */.g1)(measures.m.originalTexts, shown.map(([before]) => before)),
        (0,case_result/* record */.g1)(measures.m.transformedTexts, shown.map(([, after]) => after)),
        (0,case_result/* record */.g1)(measures.m.rows, worst.map(({ row }) => row)),
        (0,case_result/* record */.g1)(measures.m.originalClasses, worst.map(({ classBefore }) => nameOf(classBefore))),
        (0,case_result/* record */.g1)(measures.m.finalClasses, worst.map(({ classAfter }) => nameOf(classAfter))),
        (0,case_result/* record */.g1)(measures.m.originalProbabilities, worst.map(({ probabilityBefore }) => probabilityBefore)),
        (0,case_result/* record */.g1)(measures.m.finalProbabilities, worst.map(({ probabilityAfter }) => probabilityAfter)),
    ];
}
function isFlip({ classBefore, classAfter }) {
    return classBefore !== classAfter;
}
function dropOf({ probabilityBefore, probabilityAfter }) {
    return Math.abs(probabilityBefore - probabilityAfter);
}

;// CONCATENATED MODULE: ./build/engine/checks/transformations/text-flip-test.js
















const text_flip_test_commonParams = {
    sample_size: count({ min: 1, default: repeatedRows }),
    max_str_len: maxLengthParam,
    severity_thresholds: optionalBounds(),
};
/**
 * The share of answers that may turn. A reader does not even notice that a text lost its accents, and stumbles over a
 * wrong letter.
 */
const toleratedFlips = { unnoticed: 0.05, typo: 0.1 };
/**
 * One case for each text input: how often the predicted class becomes another when the text is changed in a way that
 * leaves its meaning alone. Texts that the change leaves as they are do not count. A warning where the whole interval
 * (Wilson) of that share lies beyond `leastShare`; thresholds of the user's own, `[warning, alert]`, decide in its place. A model
 * that raises or answers nonsense is an alert (R10).
 * Source: M. T. Ribeiro et al., "Beyond Accuracy: Behavioral Testing of NLP Models with CheckList", ACL 2020, whose
 * invariance tests are rated by their failure rate.
 */
function textFlipTest({ prepare, params: own, ...words }, leastShare) {
    // Of what nobody has sent yet none is an alert, unless the user sets thresholds.
    const whenNotSet = [leastShare, Infinity];
    const run = async (context, params) => {
        const thresholds = params.severity_thresholds ?? widen(whenNotSet, context.sensitivity);
        const sampling = { sampleSize: params.sample_size, maxLength: params.max_str_len };
        const edit = prepare(params);
        const { model } = context;
        if (!model)
            return [(0,case_result/* skipped */.hT)((0,why_no_model/* whyNoModel */.R5)(context))];
        const muted = await whyMuted(context, model);
        if (muted !== undefined)
            return [(0,case_result/* skipped */.hT)(muted)];
        const predictions = await context.predictions('evaluation');
        if (!predictions)
            throw new TypeError('a model is there and its predictions are not');
        const measured = [];
        const others = [];
        for (const feature of context.textFeatures) {
            const changes = changeTexts(context, feature, sampling, (text, row) => edit(text, context.random(words.key, feature, row)));
            if (changes.length < leastRows) {
                others.push((0,case_result/* tooFewRows */.IH)(tellTooFew(changes.length), [feature]));
                continue;
            }
            const answer = await askChanged(context, model, feature, changes);
            if (answer.kind === 'raised')
                others.push(answer.caseResult);
            else
                measured.push(toFlips(feature, changes, (0,metrics_predictions/* asClasses */.XQ)(predictions), answer.predictions));
        }
        const ratings = rateFamily(measured.map(flipShare), thresholds);
        const rated = measured.flatMap((flips, index) => {
            const rating = ratings[index];
            return rating ? [measureFlips(flips, rating, context.classNames)] : [];
        });
        return [...rated, ...others];
    };
    return defineTest({
        testType: words.key,
        configKey: words.key,
        title: words.title,
        description: words.description,
        category: 'transformations',
        modalities: ['text'],
        tasks: task_groups/* classificationTasks */.Rq,
        runsByDefault: true,
        params: (0,read_shape/* joinShapes */.n2)(text_flip_test_commonParams, own),
        run,
    });
}
function tellTooFew(count) {
    return `${count} evaluation texts within max_str_len would change, and at least ${leastRows} are needed`;
}

;// CONCATENATED MODULE: ./build/engine/checks/transformations/unseen-categorical-substitution.js

/**
 * Only where some category is a text: what takes numbers has no unseen level, but other numbers, and nothing is beside
 * true and false.
 */
const unseen_categorical_substitution_unseenCategoricalSubstitution = {
    key: 'unseen_categorical_substitution',
    title: 'Unseen Categorical Substitution',
    description: 'Puts a category that never occurred; catches an encoder that raises on, or misreads, a new one.',
    params: {},
    learn: ({ kind, allowsUnseenValues }, reference) => {
        const hasTexts = reference.some((cell) => typeof cell === 'string');
        if (kind !== 'categorical' || allowsUnseenValues || !hasTexts)
            return undefined;
        const values = unseen_value_learnValues(reference);
        const unseen = values.inventUnseen();
        return { isClean: (cell) => cell !== null && !values.isUnseen(cell), substitutes: [() => unseen] };
    },
    noColumn: 'there is no column of texts whose values should all be known',
};

;// CONCATENATED MODULE: ./build/engine/checks/transformations/gather-columns.js





/** How many columns an error names. */
const namedColumns = 8;
const gather_columns_shownRows = 20;
/**
 * One cause, one finding: a model that does worse with an odd value in several columns does so for one reason, how it
 * deals with such values. So these columns are one case, the worst first; each other column is a case that passes.
 * `rated`: the worst trial of each column. `metric`: by which answers are weighed.
 */
function gatherLosses(rated, metric) {
    const flagged = rated
        .filter(({ rating }) => rating.severity !== 'pass')
        .sort((a, b) => gather_columns_rank(b) - gather_columns_rank(a) || b.loss - a.loss);
    const passing = rated.filter(({ rating }) => rating.severity === 'pass');
    const [worst] = flagged;
    const passes = passing.map((one) => ({
        features: [one.trial.feature],
        outcome: { kind: 'measured', severity: 'pass' },
        impact: one.loss,
        measurements: measureTrial(one, metric),
    }));
    if (!worst)
        return passes;
    return [
        {
            features: flagged.map(({ trial }) => trial.feature),
            outcome: { kind: 'measured', severity: worst.rating.severity },
            impact: worst.loss,
            rows: worst.trial.loss.lostRows,
            measurements: [
                ...measureTrial(worst, metric),
                (0,case_result/* record */.g1)(measures.m.failingRowIndices, worst.trial.loss.lostRows.slice(0, gather_columns_shownRows)),
                ...(flagged.length > 1 ? listColumns(flagged) : []),
            ],
        },
        ...passes,
    ];
}
/** The same for the columns in which it raises: an alert (R10), or a warning where a careful model raises as well. */
function gatherRaised(raised, severity) {
    const [first] = raised;
    if (!first)
        return [];
    const features = raised.map(({ feature }) => feature);
    const { original, substituted, rowCount } = first;
    return [
        {
            features,
            outcome: severity === 'alert'
                ? { kind: 'error', message: tellRaised(first, features) }
                : { kind: 'measured', severity },
            impact: 0,
            measurements: [
                ...(severity === 'alert' ? [] : [(0,case_result/* record */.g1)(measures.m.refused, tellRaised(first, features))]),
                (0,case_result/* record */.g1)(measures.m.originalValue, original),
                (0,case_result/* record */.g1)(measures.m.substitutedValue, substituted),
                (0,case_result/* record */.g1)(measures.m.sampleSize, rowCount),
                ...(raised.length > 1
                    ? [
                        (0,case_result/* record */.g1)(measures.m.columns, features),
                        (0,case_result/* record */.g1)(measures.m.messages, raised.map(({ message }) => message)),
                    ]
                    : []),
            ],
        },
    ];
}
/** `features`: all in which it raises like that. */
function tellRaised({ feature, substituted, message }, features = [feature]) {
    const example = `the model raised with ${JSON.stringify((0,shorten/* shorten */.m)(feature, 80))} = ${(0,shorten/* shorten */.m)(substituted, 80)}`;
    const others = features.filter((name) => name !== feature);
    const named = others.slice(0, namedColumns).map((name) => JSON.stringify((0,shorten/* shorten */.m)(name, 80)));
    const more = others.length > named.length ? ` and ${others.length - named.length} more` : '';
    const also = others.length === 0 ? '' : `, and so in ${named.join(', ')}${more}`;
    return `${example}${also}: ${message}`;
}
function gather_columns_rank({ rating }) {
    return vocabulary/* severities */.gO.indexOf(rating.severity);
}
function measureTrial({ trial, rating, loss }, metric) {
    const { comparedWith, original, substituted, rowCount } = trial;
    const { pWorse, before, notKnowing, after, change } = trial.loss;
    return [
        (0,case_result/* record */.g1)(measures.m.lossBeyondNotKnowing, loss),
        ...describeRating(rating),
        (0,case_result/* record */.g1)(measures.m.pValue, pWorse),
        (0,case_result/* record */.g1)(measures.m.metric, metric),
        (0,case_result/* record */.g1)(measures.m.valueBefore, before),
        (0,case_result/* record */.g1)(measures.m.valueNotKnowing, notKnowing),
        (0,case_result/* record */.g1)(measures.m.comparedWith, comparedWith),
        (0,case_result/* record */.g1)(measures.m.valueAfter, after),
        (0,case_result/* record */.g1)(measures.m.performanceChange, change),
        (0,case_result/* record */.g1)(measures.m.originalValue, original),
        (0,case_result/* record */.g1)(measures.m.substitutedValue, substituted),
        (0,case_result/* record */.g1)(measures.m.sampleSize, rowCount),
    ];
}
function listColumns(flagged) {
    return [
        (0,case_result/* record */.g1)(measures.m.columns, flagged.map(({ trial }) => trial.feature)),
        (0,case_result/* record */.g1)(measures.m.lossesBeyondNotKnowing, flagged.map(({ loss }) => loss)),
        (0,case_result/* record */.g1)(measures.m.substitutedValues, flagged.map(({ trial }) => trial.substituted)),
    ];
}

// EXTERNAL MODULE: ./build/statistics/holm.js
var holm = __webpack_require__(45722);
;// CONCATENATED MODULE: ./build/engine/checks/transformations/rate-losses.js


/** One-sided, for all columns of a test together: how often it may call a model worse that is not, at worst a warning. */
const whatIfAlpha = 0.025;
/**
 * A warning where the answers are worse with the odd value beyond chance (by the loss's own paired test, Holm over all
 * that the test tried) and by at least `leastLoss`; the interval shown is that of the level by
 * Bonferroni. Never an alert: nobody has seen such a value yet.
 */
function rateLosses(all, leastLoss) {
    const tests = (0,holm/* holmAlphas */.y)(all.map(({ pWorse }) => pWorse), whatIfAlpha);
    const level = 1 - (2 * whatIfAlpha) / Math.max(1, all.length);
    return all.map(({ effect }, index) => {
        const interval = effect.intervalAt(level);
        const isLarge = effect.point >= leastLoss;
        const isLoss = isLarge && tests[index]?.rejected === true;
        return {
            severity: isLoss ? 'warning' : 'pass',
            interval,
            level,
            thresholds: [leastLoss, Infinity],
            isUncertain: isLarge && !isLoss,
            settlingRows: isLarge && !isLoss ? rowsToSettle(effect, interval, 0) : undefined,
            rows: effect.rows,
        };
    });
}

;// CONCATENATED MODULE: ./build/engine/checks/transformations/paired-loss.js



function paired_loss_isKnown(truth, row) {
    return truth.kind === 'classes' ? (truth.classes[row] ?? -1) >= 0 : !Number.isNaN(truth.values[row] ?? NaN);
}
/**
 * Of classes the share of right answers, by the exact McNemar test and Tango's interval; of numbers the mean absolute
 * error, by Student's t on the differences row by row. `rows`: the evaluation row of each place. `places`: those that
 * count.
 */
function paired_loss_lossOf(truth, answers, rows, places) {
    return truth.kind === 'classes'
        ? lossOfClasses(truth.classes, answers, rows, places)
        : lossOfValues(truth, answers, rows, places);
}
function lossOfClasses(classes, { before, notKnowing, after }, rows, places) {
    const counts = { both: 0, onlyFirst: 0, onlySecond: 0, neither: 0 };
    const lostRows = [];
    let rightBefore = 0;
    const isRight = (answer, place, row) => answer.kind === 'classes' && (0,metrics_predictions/* predictedClass */.Bc)(answer, place) === classes[row];
    for (const place of places) {
        const row = rows[place] ?? 0;
        if (isRight(before, row, row))
            rightBefore++;
        const [is, wouldBe] = [isRight(after, place, row), isRight(notKnowing, place, row)];
        counts[wouldBe ? (is ? 'both' : 'onlyFirst') : is ? 'onlySecond' : 'neither']++;
        if (wouldBe && !is)
            lostRows.push(row);
    }
    const total = places.length;
    const shareBefore = rightBefore / total;
    const shareAfter = (counts.both + counts.onlySecond) / total;
    return {
        effect: {
            point: (0,paired_proportions/* pairedDifference */.v)(counts, 0.95).difference,
            intervalAt: (level) => (0,paired_proportions/* pairedDifference */.v)(counts, level).interval,
            rows: total,
        },
        pWorse: (0,paired_proportions/* mcnemarExact */.B)(counts).firstGreater,
        before: shareBefore,
        notKnowing: (counts.both + counts.onlyFirst) / total,
        after: shareAfter,
        change: shareBefore - shareAfter,
        lostRows,
    };
}
function lossOfValues({ values, span }, { before, notKnowing, after }, rows, places) {
    const errorsOf = (answer, placeOf) => Float64Array.from(places, (place) => {
        const said = answer.kind === 'values' ? (answer.values[placeOf(place)] ?? NaN) : NaN;
        return Math.abs(said - (values[rows[place] ?? -1] ?? NaN));
    });
    const own = errorsOf(before, (place) => rows[place] ?? -1);
    const [without, odd] = [errorsOf(notKnowing, (place) => place), errorsOf(after, (place) => place)];
    const losses = odd.map((error, k) => (error - (without[k] ?? NaN)) / span);
    const difference = (0,mean_difference/* pairedMeanDifference */.SL)((0,mean_difference/* sampleMean */.ux)(losses));
    const [meanOwn, meanWithout, meanOdd] = [own, without, odd].map((errors) => (0,mean_difference/* sampleMean */.ux)(errors).mean);
    return {
        effect: {
            point: difference.difference,
            intervalAt: (level) => (0,mean_difference/* meanInterval */.VO)(difference, level),
            rows: places.length,
        },
        pWorse: (0,mean_difference/* chanceOfMean */.z1)(difference),
        before: meanOwn ?? NaN,
        notKnowing: meanWithout ?? NaN,
        after: meanOdd ?? NaN,
        change: ((meanOdd ?? NaN) - (meanOwn ?? NaN)) / span,
        lostRows: places.filter((_, k) => (losses[k] ?? 0) > 0).map((place) => rows[place] ?? 0),
    };
}

;// CONCATENATED MODULE: ./build/engine/checks/transformations/sample-column.js










/** The labels; with too few of them what the model predicts from the data as they are. `before`: all evaluation rows. */
function truthOf({ reference, evaluation, task }, before) {
    const { target } = evaluation;
    const labelled = target ? evaluation.table.rowCount - (0,metrics_target/* countUnlabelled */.YT)(target) : 0;
    const isLabelled = labelled >= leastRows;
    if (before.kind === 'values') {
        const values = target?.kind === 'values' && isLabelled ? target.numbers : before.values;
        const metric = isLabelled ? regression_metrics/* meanAbsoluteError */.Xv.name : 'mean change of predictions';
        const known = (0,dataset/* numbersOf */.c)(reference) ?? values;
        return { kind: 'values', metric, values, span: (0,metrics_target/* spanOf */.ee)(known) || 1 };
    }
    if (target?.kind === 'classes' && isLabelled) {
        return { kind: 'classes', metric: impactMetric(task).name, classes: target.ids };
    }
    const classes = Int32Array.from({ length: before.rowCount }, (_, row) => (0,metrics_predictions/* predictedClass */.Bc)(before, row));
    return { kind: 'classes', metric: 'unchanged predictions', classes };
}
/** Several tests try the same column; not to know it is the same to all of them. */
const samples = new WeakMap();
/** Up to `size` rows that have a value and a known answer. */
function sampleColumn(context, model, feature, truth, size) {
    const known = samples.get(context) ?? new Map();
    samples.set(context, known);
    const key = JSON.stringify([feature, size]);
    const found = known.get(key);
    if (found)
        return found;
    const whole = (0,data_table/* columnOf */.uV)(context.evaluation.table, feature);
    const rows = draw_rows_drawRows(context, size, (row) => !whole.isMissing(row) && paired_loss_isKnown(truth, row));
    const table = (0,data_table/* takeRows */.LY)(context.evaluation.table, rows);
    const cells = (0,data_table/* columnOf */.uV)(table, feature);
    let answer;
    const shuffled = () => (answer ??= askModel(model, (0,data_table/* withColumn */.jO)(table, feature, shuffle(context, feature, rows, cells))));
    const sample = { rows, table, cells, shuffled };
    known.set(key, sample);
    return sample;
}
/** Each row gets the value of the next in a random order, which hangs on the seed, the column and the rows alone. */
function shuffle(context, feature, rows, cells) {
    const ranks = rows.map((row) => context.random('shuffle column', feature, row).next());
    const order = [...ranks.keys()].sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0) || a - b);
    const shuffled = new Array(cells.length).fill(null);
    for (const [place, position] of order.entries()) {
        shuffled[position] = cells.cell(order[(place + 1) % order.length] ?? position);
    }
    return shuffled;
}

;// CONCATENATED MODULE: ./build/engine/checks/transformations/try-column.js






/**
 * Puts each of the odd values in one column of the sampled rows. Not to know the value is the column shuffled, or for
 * one that is far out, not to know how far: whichever explains more of the loss. `before`: of all evaluation rows.
 */
async function tryColumn(model, column, before, truth) {
    const { feature, sample, isClean, substitutes, ordinaryExtremes } = column;
    const { rows, cells } = sample;
    const clean = [...rows.keys()].filter((position) => isClean(cells.cell(position)));
    if (clean.length < leastRows) {
        const reason = `${clean.length} rows have a normal value to start from, and at least ${leastRows} are needed`;
        return { kind: 'not tried', feature, reason, isShortOfRows: true };
    }
    const [first = 0] = clean;
    const trials = [];
    for (const [index, substitute] of substitutes.entries()) {
        const odd = replaceClean(column, substitute);
        const refused = odd.map(typeOfCell).find((type) => !model.accepts(feature, type));
        if (refused) {
            const reason = `the model's input for ${JSON.stringify(feature)} is typed and cannot receive a ${refused}`;
            return { kind: 'not tried', feature, reason };
        }
        const [original, substituted] = [describeCell(cells.cell(first)), describeCell(odd[first] ?? null)];
        const told = { feature, original, substituted, rowCount: clean.length };
        const after = await askModel(model, (0,data_table/* withColumn */.jO)(sample.table, feature, odd));
        if (after instanceof models_model/* ModelError */.m)
            return { kind: 'raised', ...told, message: after.message };
        const comparisons = [];
        for (const { comparedWith, answer } of await askUnknowing(model, column, ordinaryExtremes?.[index])) {
            if (answer instanceof models_model/* ModelError */.m) {
                const reason = `the model raises on the column's own values in other rows: ${answer.message}`;
                return { kind: 'not tried', feature, reason };
            }
            const loss = paired_loss_lossOf(truth, { before, notKnowing: answer, after }, rows, clean);
            comparisons.push({ comparedWith, loss });
        }
        // Worse than both only when the one that is harder to tell from chance is.
        const [compared] = comparisons.sort((a, b) => b.loss.pWorse - a.loss.pWorse);
        if (compared)
            trials.push({ ...told, ...compared });
    }
    return { kind: 'tried', trials };
}
function replaceClean({ sample, isClean }, substitute) {
    return sample.cells.map((cell) => (isClean(cell) ? substitute(cell) : cell));
}
async function askUnknowing(model, column, extreme) {
    const { sample, feature } = column;
    const shuffled = { comparedWith: 'the column shuffled', answer: await sample.shuffled() };
    if (extreme === undefined)
        return [shuffled];
    const cells = replaceClean(column, () => extreme);
    const answer = await askModel(model, (0,data_table/* withColumn */.jO)(sample.table, feature, cells));
    return [shuffled, { comparedWith: `the ordinary value ${describeCell(extreme)}`, answer }];
}

;// CONCATENATED MODULE: ./build/engine/checks/transformations/what-if-test.js
















const what_if_test_commonParams = {
    exclude_columns: columns(),
    performance_change_config: group({
        // Skip, rather than report, that the model raises.
        ignore_errors: flag(false),
        performance_thresholds: optionalBounds(),
        num_samples_to_simulate: count({ min: 1, default: 1000 }),
    }),
};
/** Below a loss of this there is no finding, however sure it is; and of what nobody has seen yet none is an alert. */
const whenNotSet = [0.03, Infinity];
/**
 * What an odd value in a column does to the model, beyond the loss of the value itself: on the same rows, how often it
 * is right with the odd value, and how often with the column shuffled among these rows, which is not to know it, or of
 * an outlier with an ordinary extreme, which is not to know how far it is out. By the plain loss every model that makes
 * use of a column would be called wrong. Without labels on 20 rows a right answer
 * is the one that was given to the row as it is.
 *
 * Of a model that gives numbers it is the mean absolute error as a part of the span of the reference's labels, by Student's
 * t on the differences row by row.
 *
 * A warning where the loss is beyond chance (exact McNemar, Holm over the columns) and at least 0.03. Thresholds of the
 * user's own, `[warning, alert]`, decide in its place, each by the whole interval (Tango). A model that raises or
 * answers nonsense is an alert (R10), or what `whenRaised` says. Typed inputs that cannot hold the value are skipped: no caller could send it.
 * Source: verdict rules, "What-ifs measured against not knowing"; permutation: L. Breiman, Machine Learning 45 (2001).
 */
function whatIfTest({ key, learn, noColumn, params: own, ...words }, whenRaised = 'alert') {
    const run = async (context, params) => {
        const { model, reference, features } = context;
        const { exclude_columns: excluded, performance_change_config: change } = params;
        if (!model)
            return [(0,case_result/* skipped */.hT)((0,why_no_model/* whyNoModel */.R5)(context))];
        const columns = features.flatMap((feature) => {
            if (feature.kind === 'text' || excluded.has(feature.name))
                return [];
            const corruption = learn(feature, (0,data_table/* columnOf */.uV)(reference.table, feature.name), params);
            return corruption ? [{ feature: feature.name, ...corruption }] : [];
        });
        if (columns.length === 0)
            return [(0,case_result/* skipped */.hT)(noColumn)];
        const muted = await whyMuted(context, model);
        if (muted !== undefined)
            return [(0,case_result/* skipped */.hT)(muted)];
        const before = await context.predictions('evaluation');
        if (!before)
            throw new TypeError('a model is there and its predictions are not');
        const truth = truthOf(context, before);
        const answers = [];
        for (const column of columns) {
            const sample = sampleColumn(context, model, column.feature, truth, change.num_samples_to_simulate);
            answers.push(await tryColumn(model, { ...column, sample }, before, truth));
        }
        const settings = {
            thresholds: change.performance_thresholds ?? widen(whenNotSet, context.sensitivity),
            areThresholdsSet: change.performance_thresholds !== undefined,
            ignoreErrors: change.ignore_errors,
            whenRaised,
        };
        return what_if_test_toCases(answers, settings, truth.metric);
    };
    return defineTest({
        ...words,
        testType: key,
        configKey: key,
        category: 'transformations',
        modalities: ['tabular'],
        tasks: task_groups/* testedTasks */.mD,
        runsByDefault: true,
        params: (0,read_shape/* joinShapes */.n2)(own, what_if_test_commonParams),
        run,
    });
}
function what_if_test_toCases(answers, settings, metric) {
    const raised = answers.filter((answer) => answer.kind === 'raised');
    const skips = answers.flatMap((answer) => {
        if (answer.kind === 'not tried') {
            return [(answer.isShortOfRows ? case_result/* tooFewRows */.IH : case_result/* skipped */.hT)(answer.reason, [answer.feature])];
        }
        if (answer.kind === 'tried' || !settings.ignoreErrors)
            return [];
        return [(0,case_result/* skipped */.hT)(`ignored by ignore_errors: ${tellRaised(answer)}`, [answer.feature])];
    });
    const tried = answers.flatMap((answer) => (answer.kind === 'tried' ? [answer.trials] : []));
    return [
        ...(settings.ignoreErrors ? [] : gatherRaised(raised, settings.whenRaised)),
        ...gatherLosses(what_if_test_rateColumns(tried, settings), metric),
        ...skips,
    ];
}
/** The trial of each column that did most harm; all trials are one family, so that the choice costs nothing. */
function what_if_test_rateColumns(columns, settings) {
    const trials = columns.flat();
    const losses = trials.map((trial) => trial.loss);
    const [leastLoss] = settings.thresholds;
    const ratings = settings.areThresholdsSet
        ? rateFamily(losses.map(({ effect }) => effect), settings.thresholds)
        : rateLosses(losses, leastLoss);
    const worst = new Map();
    for (const [index, trial] of trials.entries()) {
        const rating = ratings[index];
        const loss = trial.loss.effect.point;
        const known = worst.get(trial.feature);
        if (rating && (!known || isWorse({ rating, loss }, known))) {
            worst.set(trial.feature, { trial, rating, loss });
        }
    }
    return [...worst.values()];
}
function isWorse(one, other) {
    const rise = vocabulary/* severities */.gO.indexOf(one.rating.severity) - vocabulary/* severities */.gO.indexOf(other.rating.severity);
    return rise > 0 || (rise === 0 && one.loss > other.loss);
}

;// CONCATENATED MODULE: ./build/engine/checks/transformations/index.js









/** The model asked about inputs that are changed, and what that does to its answers. */
const transformations_transformationTests = [
    identity_textIdentity,
    ...plainTextEdits.map((edit) => textFlipTest(edit, toleratedFlips.unnoticed)),
    ...characterAttacks.map((edit) => textFlipTest(edit, toleratedFlips.typo)),
    tabularIdentity,
    whatIfTest(nullSubstitution),
    whatIfTest(unseen_categorical_substitution_unseenCategoricalSubstitution),
    whatIfTest(outlier_substitution_outlierSubstitution),
    // To refuse a text for a number is what a careful model does; where it happens, the tests of the data see it.
    whatIfTest(featureTypeChange, 'warning'),
];

;// CONCATENATED MODULE: ./build/engine/checks/index.js











/** Every stress test of the engine, in the order they are run and reported. */
const stressTests = [
    ...floorTests,
    ...performanceTests,
    ...subsets_subsetTests,
    ...transformations_transformationTests,
    ...abnormalInputTests,
    ...textInputTests,
    ...dateTests,
    ...dataChangeTests,
    ...driftTests,
    ...cleanlinessTests,
];
/** The catalogue by whose rules a run is rated. */
function testsOf(compat) {
    return compat === 'strict' ? strictTests : stressTests;
}


/***/ }),

/***/ 40354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ sliceColumn)
/* harmony export */ });
/* harmony import */ var _data_profile_distinct_cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31288);
/* harmony import */ var _data_profile_sorted_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53918);
/* harmony import */ var _stats_quantile_bins_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19245);



/**
 * Slices of at least `minRows` rows: for a categorical column one per value, for a numeric one `parts` intervals of
 * about equal mass (fewer where many values are equal). Nulls form a slice named `null`; texts and infinities in a
 * numeric column belong to none.
 */
function sliceColumn({ kind, cells }, parts, minRows) {
    const { codes, nameOf } = kind === 'numeric' ? cutNumbers(cells, parts) : numberValues(cells);
    const slices = new Map();
    const open = (name) => {
        const rows = slices.get(name) ?? [];
        slices.set(name, rows);
        return rows;
    };
    const rowsOf = [];
    for (let row = 0; row < codes.length; row++) {
        const code = codes[row] ?? -1;
        if (code >= 0)
            (rowsOf[code] ??= open(nameOf(code))).push(row);
    }
    return [...slices]
        .map(([name, rows]) => ({ name, rows }))
        .filter(({ rows }) => rows.length >= Math.max(1, minRows));
}
function cutNumbers(cells, parts) {
    const bins = (0,_stats_quantile_bins_js__WEBPACK_IMPORTED_MODULE_2__/* .quantileBins */ .Q)((0,_data_profile_sorted_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .sortedFinite */ .ni)(cells), parts);
    const ofNull = bins.names.length;
    const codes = new Int32Array(cells.length);
    for (let row = 0; row < codes.length; row++) {
        const cell = cells.cell(row);
        codes[row] = cell === null ? ofNull : typeof cell === 'number' ? bins.binOf(cell) : -1;
    }
    return { codes, nameOf: (code) => bins.names[code] ?? 'null' };
}
function numberValues(cells) {
    const { cells: values, codes } = (0,_data_profile_distinct_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .distinctCells */ .kg)(cells);
    const orNull = new Int32Array(codes.length);
    for (let row = 0; row < codes.length; row++) {
        const code = codes[row] ?? -1;
        orNull[row] = code < 0 ? values.length : code;
    }
    return { codes: orNull, nameOf: (code) => String(values[code] ?? null) };
}


/***/ }),

/***/ 85154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JG: () => (/* binding */ excludableColumns),
  UR: () => (/* binding */ includedColumns),
  qf: () => (/* binding */ studiedColumns)
});

// EXTERNAL MODULE: ./build/engine/data/columns/column.js + 1 modules
var column = __webpack_require__(52165);
// EXTERNAL MODULE: ./build/engine/data/table.js
var data_table = __webpack_require__(87992);
;// CONCATENATED MODULE: ./build/engine/checks/text-properties.js
/** Measures one text. A token is a run of letters, marks and digits, apostrophes inside it included ("don't"). */
function textProperties(text) {
    const characters = characterCount(text);
    const lengths = tokensOf(text).map(characterCount);
    const letters = countMatches(text, /\p{L}/gu);
    return {
        CharacterCount: characters,
        TokenCount: lengths.length,
        AverageTokenLength: share(lengths.reduce((a, b) => a + b, 0), lengths.length),
        MaxTokenLength: lengths.reduce((a, b) => Math.max(a, b), 0),
        UpperCaseShare: share(countMatches(text, /\p{Lu}/gu), letters),
        PunctuationShare: share(countMatches(text, /[\p{P}\p{S}]/gu), characters),
        DigitShare: share(countMatches(text, /\p{Nd}/gu), characters),
    };
}
function pairProperties(premise, hypothesis) {
    const premiseTokens = tokensOf(premise.toLowerCase());
    const hypothesisTokens = tokensOf(hypothesis.toLowerCase());
    const [known, asked] = [new Set(premiseTokens), new Set(hypothesisTokens)];
    return {
        TokenOverlap: share([...asked].filter((token) => known.has(token)).length, asked.size),
        LengthRatio: share(hypothesisTokens.length, premiseTokens.length),
        NegationPresent: hypothesisTokens.some((token) => negations.has(token) || /n['’]t$/u.test(token)),
    };
}
const negations = new Set('no not never none nobody nothing nowhere neither nor cannot without dont cant wont'.split(' '));
function tokensOf(text) {
    return text.match(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
}
function characterCount(text) {
    return text.length - countMatches(text, /[\uD800-\uDBFF][\uDC00-\uDFFF]/g);
}
function countMatches(text, pattern) {
    return text.match(pattern)?.length ?? 0;
}
function share(part, whole) {
    return whole === 0 ? 0 : part / whole;
}

;// CONCATENATED MODULE: ./build/engine/checks/studied-columns.js



/**
 * The columns to study in a table: the features as they are, but for each text its properties (null where the text is
 * null), and for a pair of texts in natural-language inference, premise first, also the properties of the pair, named
 * after the hypothesis. The same context gives the same names and order for both datasets.
 */
function studiedColumns(context, table) {
    const columns = context.features.flatMap(({ name, kind }) => {
        const cells = (0,data_table/* columnOf */.uV)(table, name);
        if (kind !== 'text')
            return [{ name, source: name, kind, cells }];
        return spread(name, measureTexts(cells), textProperties(''));
    });
    const [premise, hypothesis] = context.textFeatures;
    if (context.task !== 'natural-language-inference' || premise === undefined || hypothesis === undefined) {
        return columns;
    }
    const premises = (0,data_table/* columnOf */.uV)(table, premise);
    const pairs = (0,data_table/* columnOf */.uV)(table, hypothesis).map((cell, row) => {
        const other = premises.cell(row);
        return cell === null || other === null ? null : pairProperties(String(other), String(cell));
    });
    return [...columns, ...spread(hypothesis, pairs, pairProperties('', ''))];
}
/** What `exclude_columns` may name: a column of the evaluation data, or a property of its texts. */
function excludableColumns(data) {
    const { table } = data.evaluation;
    // No row is needed to know the names, and measuring texts takes seconds.
    return [...table.names, ...studiedColumns(data, (0,data_table/* takeRows */.LY)(table, [])).map(({ name }) => name)];
}
/** The same without the excluded: names of columns of the table, with all properties of its texts, or of one property. */
function includedColumns(context, table, excluded) {
    return studiedColumns(context, table).filter(({ name, source }) => !excluded.has(name) && !excluded.has(source));
}
/** Several tests look at the same column, and measuring 100,000 texts takes seconds. */
const measuredTexts = new WeakMap();
function measureTexts(cells) {
    const known = measuredTexts.get(cells);
    if (known)
        return known;
    const rows = cells.map((cell) => (cell === null ? null : textProperties(String(cell))));
    measuredTexts.set(cells, rows);
    return rows;
}
/** One column per property; `sample` tells the properties' names and types even when there is no row. */
function spread(source, rows, sample) {
    const keys = Object.keys(sample);
    return keys.map((key) => ({
        name: `${source}.${key}`,
        source,
        kind: typeof sample[key] === 'number' ? 'numeric' : 'categorical',
        cells: (0,column/* toColumn */._T)(rows.map((row) => (row ? row[key] : null))),
    }));
}


/***/ }),

/***/ 55455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ whyNoPredictions),
/* harmony export */   R5: () => (/* binding */ whyNoModel),
/* harmony export */   VC: () => (/* binding */ noAnswers),
/* harmony export */   X_: () => (/* binding */ noModel)
/* harmony export */ });
const noModel = 'there is no model to ask';
const noAnswers = 'there is neither a model nor stored predictions';
const brokenModel = 'the model failed on most of the rows';
/** Why there is no model in the context, for a skip. */
function whyNoModel(context) {
    return isBroken(context) ? brokenModel : noModel;
}
/** Why the context has no predictions, for a skip. */
function whyNoPredictions(context) {
    return isBroken(context) ? brokenModel : noAnswers;
}
function isBroken({ failures }) {
    return failures.reference !== undefined || failures.evaluation !== undefined;
}


/***/ }),

/***/ 92540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IH: () => (/* binding */ tooFewRows),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   hT: () => (/* binding */ skipped),
/* harmony export */   jh: () => (/* binding */ measured)
/* harmony export */ });
/* harmony import */ var _domain_measures_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24619);

/** Names and values that come from data are cut at this many characters. */
const maxCharacters = 200;
/** Lists end here; what is worth most comes first in them. */
const maxItems = 50;
/** "Could not measure", and why: never a pass. */
function skipped(reason, features = []) {
    return { features, outcome: { kind: 'skip', reason }, impact: 0, measurements: [] };
}
/** As `skipped`, and more rows of the same data would have made it a measurement. */
function tooFewRows(reason, features = []) {
    return { features, outcome: { kind: 'skip', reason, isShortOfRows: true }, impact: 0, measurements: [] };
}
/** The test broke off, and why: an alert, since what it would have found is not known. */
function failed(message) {
    return { features: [], outcome: { kind: 'error', message }, impact: 0, measurements: [] };
}
/** A measured value as it travels: texts are cut, and lists end. */
function record({ name, category, type }, value) {
    return { name, category, value: wrappers[type](value) };
}
/** What a case measured, if it did. */
function measured({ measurements }, what) {
    const found = measurements.filter(({ name }) => name === what.name);
    return (0,_domain_measures_read_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .L)({ metrics: found.map(({ value, ...one }) => ({ ...one, value: unwrap(value) })) }, what);
}
const wrappers = {
    int: (value) => ({ int: value }),
    float: (value) => ({ float: value }),
    text: (value) => ({ text: cut(value) }),
    ints: (values) => ({ ints: values.slice(0, maxItems) }),
    floats: (values) => ({ floats: values.slice(0, maxItems) }),
    texts: (values) => ({ texts: values.slice(0, maxItems).map(cut) }),
};
function unwrap(value) {
    if ('int' in value)
        return value.int;
    if ('float' in value)
        return value.float;
    if ('text' in value)
        return value.text;
    if ('ints' in value)
        return value.ints;
    if ('floats' in value)
        return value.floats;
    return value.texts;
}
/** By code points, so that no character is split. */
function cut(value) {
    if (value.length <= maxCharacters)
        return value;
    const characters = Array.from(value.slice(0, 2 * maxCharacters));
    return characters.length <= maxCharacters ? value : `${characters.slice(0, maxCharacters).join('')}…`;
}


/***/ }),

/***/ 72808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gf: () => (/* binding */ defaultsOf),
/* harmony export */   IX: () => (/* binding */ findUnknown),
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   _f: () => (/* binding */ readShape),
/* harmony export */   n2: () => (/* binding */ joinShapes)
/* harmony export */ });
/* harmony import */ var _domain_words_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72741);

/** The values of all parameters. Names that the shape has not are passed over; `findUnknown` tells them. */
function readShape(shape, given, reading) {
    const entries = Object.entries(shape).map(([name, parameter]) => {
        const value = Object.hasOwn(given, name) ? given[name] : undefined;
        return [name, parameter.read(value, { ...reading, path: `${reading.path}.${name}` })];
    });
    // Each name has the value of its own parameter.
    return Object.fromEntries(entries);
}
/** The published defaults by name. */
function defaultsOf(shape) {
    return Object.fromEntries(Object.entries(shape).map(([name, { preset }]) => [name, preset]));
}
/** One problem for each name that is none of `allowed`; a misspelt parameter would have no effect unnoticed. */
function findUnknown(given, allowed, path) {
    return Object.keys(given)
        .filter((name) => !allowed.includes(name))
        .map((name) => {
        const near = (0,_domain_words_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMeanInBrackets */ .u5)(name, allowed);
        return `${path}.${name} is not a parameter${near}; allowed: ${allowed.join(', ') || 'none'}`;
    });
}
/** The parameters of both. A name in both is the second's. */
function joinShapes(first, second) {
    return { ...first, ...second };
}
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 44628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ classIdsOf),
/* harmony export */   c: () => (/* binding */ numbersOf)
/* harmony export */ });
/** Class index per row, −1 where the label is null; `undefined` when the data has no label column, or labels that are numbers. */
function classIdsOf({ target }) {
    return target?.kind === 'classes' ? target.ids : undefined;
}
/** Labels that are numbers, NaN where there is none; `undefined` when the data has no label column, or classes. */
function numbersOf({ target }) {
    return target?.kind === 'values' ? target.numbers : undefined;
}


/***/ }),

/***/ 40549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ describeCell),
/* harmony export */   n: () => (/* binding */ describeFailures)
/* harmony export */ });
/* harmony import */ var _domain_words_plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26457);
/* harmony import */ var _domain_words_quote_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35676);
/* harmony import */ var _domain_words_shorten_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90474);



const shownColumns = 5;
/**
 * On how many rows the model failed, where the first of them is, what is odd there, and the model's own words, which are
 * cut at `mostWords` characters. Begins with a small letter.
 */
function describeFailures(role, failures, mostWords) {
    const { rows, alone, places, rowCount, file, message, cause } = failures;
    // One that failed alone says more than one that was given up with its batch.
    const [first = rows[0] ?? -1] = alone;
    const place = places[rows.indexOf(first)] ?? '';
    return (`the model failed on ${rows.length} of ${(0,_domain_words_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(rowCount, `${role} row`)}, the first is row ${place} of ` +
        `${(0,_domain_words_quote_word_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteWord */ .X)(file)}${describeCause(cause)}. It said: ${(0,_domain_words_shorten_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .m)(message, mostWords)}`);
}
function describeCause(cause) {
    if (!cause)
        return '';
    if (cause.kind === 'cell') {
        return `, where the column ${(0,_domain_words_quote_word_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteWord */ .X)(cause.column)} holds ${describeCell(cause.cell)}`;
    }
    const columns = cause.columns.slice(0, shownColumns).map(_domain_words_quote_word_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteWord */ .X).join(', ');
    const why = columns === '' ? '' : ` (for a null in ${columns} all whole numbers there become fractions)`;
    return `, which it answers without the other rows${why}`;
}
/** Texts in quotes, so that "12" and 12 can be told apart. */
function describeCell(cell) {
    return typeof cell === 'string' ? (0,_domain_words_quote_word_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteWord */ .X)(cell) : String(cell);
}


/***/ }),

/***/ 8699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isBroken)
/* harmony export */ });
/** Whether so many rows failed that what the model says of the others tells nothing of it. */
function isBroken(failures) {
    return failures !== undefined && failures.rows.length > failures.rowCount / 2;
}


/***/ }),

/***/ 84207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ ModelError)
/* harmony export */ });
/* harmony import */ var _data_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26286);

/** The model itself failed; the message carries what it said, such as a Python traceback. */
class ModelError extends _data_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
    name = 'ModelError';
    /** Whether the model would say the same another time, as it would not of a network or of memory that ran out. */
    isLasting;
    constructor(message, { isLasting = false, ...options } = {}) {
        super([message], options);
        this.isLasting = isLasting;
    }
}


/***/ }),

/***/ 83469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ noiseOfScores),
/* harmony export */   UF: () => (/* binding */ clearEdges),
/* harmony export */   wG: () => (/* binding */ noiseOfNumbers)
/* harmony export */ });
/** Values so dense that no gap is among so many have few levels. */
const mostLooks = 50;
/** Of float32 beside the value, ten times over; sums in another order differ by a few units of it. */
const relativeNoise = 1e-6;
/** Beside the usual size of the values: of differences that are 0 but for the noise of float64. */
const noiseAroundZero = 1e-9;
/** The noise of a column of numbers: none where all are whole, as those are exact. `sorted`: finite. */
function noiseOfNumbers(sorted) {
    if (sorted.every(Number.isInteger))
        return () => 0;
    const least = noiseAroundZero * medianSize(sorted);
    return (value) => Math.max(relativeNoise * Math.abs(value), least);
}
/** The upper median of the sizes of the values other than zero; 0 where there is none. */
function medianSize(sorted) {
    const [below, upToZero] = [sorted.countBelow(0), sorted.countUpTo(0)];
    const above = sorted.length - upToZero;
    if (below + above === 0)
        return 0;
    const negative = (place) => -(sorted.at(below - 1 - place) ?? NaN);
    const positive = (place) => sorted.at(upToZero + place) ?? NaN;
    const taken = ((below + above) >> 1) + 1;
    // Of the smallest sizes, up to the median, so many are of negative numbers: by halving.
    let [low, high] = [Math.max(0, taken - above), Math.min(taken, below)];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (negative(middle) < positive(taken - middle - 1))
            low = middle + 1;
        else
            high = middle;
    }
    return Math.max(low > 0 ? negative(low - 1) : 0, low < taken ? positive(taken - low - 1) : 0);
}
/** The noise of a model's probabilities: they are sums and shares of numbers of one size, that of the largest. */
function noiseOfScores(sorted) {
    const noise = relativeNoise * (sorted.at(-1) ?? 0);
    return () => noise;
}
/**
 * Edges at these quantiles, moved between the values so that no two that are equal but for noise are parted, nor are those
 * of other data: values that differ by no more than the noise are one level, an edge in or near a level goes just beyond
 * its noise, and at most half-way to the next level. Edges that meet are one. `sorted`, `quantiles`: upwards.
 */
function clearEdges(sorted, quantiles, noise) {
    const edges = new Map();
    let level = levelAt(sorted, noise, 0, 0);
    for (const quantile of quantiles) {
        if (level.next <= quantile)
            level = levelAt(sorted, noise, level.end, sorted.countUpTo(quantile) - 1);
        const { high, next } = { ...level, high: level.high ?? quantile };
        const margin = Math.min(noise(high), (next - high) / 2);
        const at = Math.max(high + margin, Math.min(quantile, next - margin));
        if (!edges.has(at))
            edges.set(at, { at, quantile });
    }
    return [...edges.values()];
}
/**
 * The level that the value at `place` is of. A level begins with the first value that is beyond the noise of the beginning
 * of the one before, so all levels from `first`, where one begins, tell it; or those from a gap so wide that one surely
 * begins behind it.
 */
function levelAt(sorted, noise, first, place) {
    let end = clearStart(sorted, noise, first, place);
    do {
        const low = sorted.at(end) ?? NaN;
        end = Math.max(end + 1, sorted.countUpTo(low + noise(low)));
    } while (end <= place);
    return { high: sorted.at(end - 1), next: sorted.at(end) ?? Infinity, end };
}
/** The last place up to `place` whose value lies surely beyond the noise of all before, if it is near; else `first`. */
function clearStart(sorted, noise, first, place) {
    let last = place;
    for (let step = 0; step < mostLooks && last > first; step++) {
        const here = sorted.at(last) ?? NaN;
        // Equal ones are passed over together.
        const start = sorted.countBelow(here);
        const before = sorted.at(start - 1) ?? NaN;
        // The noise of a far smaller value may be greater, but no more than it is farther away.
        if (start > first && here - before > 2 * noise(before))
            return start;
        last = start - 1;
    }
    return first;
}


/***/ }),

/***/ 19245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ quantileBins),
/* harmony export */   d: () => (/* binding */ binBelow)
/* harmony export */ });
/* harmony import */ var _statistics_bisect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9542);
/* harmony import */ var _clear_edges_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83469);
/* harmony import */ var _quantile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83202);
/* harmony import */ var _short_texts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39324);




/**
 * Cuts values into at most `parts` bins of about equal mass; bins with the same edge are merged, so that there can be
 * fewer. Values that are equal but for their noise are never parted. All values equal give one bin, no values give none.
 * Values: finite.
 * Source: pandas.qcut(values, parts, duplicates='drop').
 */
function quantileBins(sorted, parts) {
    if (sorted.length === 0)
        return { names: [], binOf: () => -1 };
    const [first = NaN, last = NaN] = [sorted.at(0), sorted.at(-1)];
    const noise = (0,_clear_edges_js__WEBPACK_IMPORTED_MODULE_0__/* .noiseOfNumbers */ .wG)(sorted);
    // As pandas drops the edges that repeat the smallest or the largest value.
    const inner = (0,_clear_edges_js__WEBPACK_IMPORTED_MODULE_0__/* .clearEdges */ .UF)(sorted, (0,_quantile_js__WEBPACK_IMPORTED_MODULE_1__/* .evenQuantiles */ .b)(sorted, parts).slice(1, -1), noise).filter(({ quantile, at }) => quantile > first + noise(first) && at < last);
    const texts = (0,_short_texts_js__WEBPACK_IMPORTED_MODULE_2__/* .shortTexts */ .J)([...new Set([first, ...inner.map(({ quantile }) => quantile), last])]);
    const names = texts
        .slice(1)
        .map((_, k) => `${k === 0 ? '[' : '('}${texts[k] ?? ''}, ${texts[k + 1] ?? ''}]`);
    if (names.length === 0)
        names.push(`[${texts.join()}, ${texts.join()}]`);
    const innerEdges = inner.map(({ at }) => at);
    return { names, binOf: (value) => (value >= first && value <= last ? binBelow(innerEdges, value) : -1) };
}
/** The index of the right-closed bin of `value` among the bins that the given edges separate, by bisection. */
function binBelow(innerEdges, value) {
    return (0,_statistics_bisect_js__WEBPACK_IMPORTED_MODULE_3__/* .countBelow */ .B)(innerEdges, value);
}


/***/ }),

/***/ 83202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ quantile),
/* harmony export */   b: () => (/* binding */ evenQuantiles)
/* harmony export */ });
/**
 * Quantile `q` in 0..1 of values sorted upwards, interpolated between neighbours. NaN for no values.
 * Source: numpy.quantile, method `linear`, with its rule of counting from the nearer neighbour.
 */
function quantile(sorted, q) {
    const position = q * (sorted.length - 1);
    const below = Math.floor(position);
    const low = sorted.at(below) ?? NaN;
    const high = sorted.at(Math.min(below + 1, sorted.length - 1)) ?? NaN;
    const share = position - below;
    return share >= 0.5 ? high - (high - low) * (1 - share) : low + (high - low) * share;
}
/** The parts + 1 quantiles that cut sorted values into parts of equal mass, from the smallest value to the largest. */
function evenQuantiles(sorted, parts) {
    return Array.from({ length: parts + 1 }, (_, i) => quantile(sorted, i / parts));
}


/***/ }),

/***/ 39324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ shortTexts)
/* harmony export */ });
/**
 * Numbers as texts with three decimals (below 1 three digits), and with more of them where two of the numbers would
 * read the same. The numbers are distinct. Source: the labels of pandas.qcut.
 */
function shortTexts(numbers) {
    for (let precision = 3; precision < 17; precision++) {
        const texts = numbers.map((value) => String(roundFraction(value, precision)));
        if (new Set(texts).size === texts.length)
            return texts;
    }
    return numbers.map(String);
}
function roundFraction(value, precision) {
    if (Number.isInteger(value))
        return value;
    return Number(Math.abs(value) < 1 ? value.toPrecision(precision) : value.toFixed(precision));
}


/***/ }),

/***/ 80645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isPlatformTest)
/* harmony export */ });
/**
 * Keys of `individual_tests_config` for tests that the platform has. Those of them that the engine does not run are
 * refused by name, so that nobody mistakes "not run" for "passed". Source: RIME documentation 2.6 and 0.20,
 * "Configuring test suite".
 */
const singleKeys = [
    // Model performance
    'overall_metrics',
    'avg_confidence',
    'atc',
    'calibration_comparison',
    // Drift
    'feature_drift',
    'categorical_label_drift',
    'multiclass_pred_label_drift',
    'regression_label_drift',
    'prediction_drift',
    'correlation_feat_drift',
    'correlation_label_drift',
    'mutual_information_feat_drift',
    'mutual_information_label_drift',
    'null_proportion',
    'row_null_proportion',
    'embedding_drift',
    'char_dist_drift',
    'unigrams_drift',
    'bigrams_drift',
    // Abnormal inputs
    'unseen_categorical',
    'rare_categories',
    'numeric_outlier',
    'out_of_range',
    'null_check',
    'empty_string',
    'req_characters',
    'capitalization',
    'feature_type_check',
    'inconsistencies',
    'embedding_anomalies',
    'unseen_unigram_abnormal_input',
    'empty_string_abnormal_input',
    // Transformations, tabular
    'out_of_range_substitution',
    'outlier_substitution',
    'feature_type_change',
    'empty_string_substitution',
    'req_characters_deletion',
    'unseen_categorical_substitution',
    'null_substitution',
    'capitalization_change',
    // Transformations, text
    'text_identity',
    'text_upper_case',
    'text_lower_case',
    'text_remove_special_chars',
    'text_ascii',
    'text_char_substitution_attack',
    'text_char_deletion_attack',
    'text_char_insertion_attack',
    'text_char_swap_attack',
    'text_keyboard_aug_attack',
    'text_ocr_error_attack',
    'text_common_misspelling_attack',
    'text_synonym_swap_attack',
    'text_lm_word_substitution_attack',
    'text_lm_word_insertion_attack',
    // Adversarial, text
    'text_invisible_chars_attack',
    'text_deletion_chars_attack',
    'text_intentional_homoglyph_attack',
    'text_confusable_homoglyph_attack',
    'text_hotflip_attack',
    'universal_triggers_attack',
    // Adversarial, tabular
    'vulnerability',
    'sensitivity',
    'multi_feat_vulnerability',
    'multi_feat_sensitivity',
    'tabular_hopskipjump_attack',
    // Bias and fairness, tabular
    'demographic_parity',
    'demographic_parity_avg_pred',
    'demographic_parity_avg_rank',
    'equalized_odds',
    'equal_opportunity',
    'equal_opp_macro_recall',
    'predictive_equality',
    'intersectional_group_fairness',
    'group_fairness_avg_pred',
    'group_fairness_avg_rank',
    'class_imbalance',
    'chi_squared_independence',
    'protected_proxies',
    'predict_protected_features',
    'subset_sensitivity_pos_pred',
    'subset_sensitivity_avg_pred',
    'subset_sensitivity_avg_rank',
    'protected_feature_drift',
    // Data cleanliness
    'required_features',
    'duplicate_rows',
    'label_imbalance',
    'high_mi_feature_to_label',
    'mi_decrease_feature_to_label',
    'high_feature_correlation',
    // Data poisoning and evasion
    'exact_match_label_flipping',
    'near_match_label_flipping',
    'stateful_black_box_detection',
    // Other modalities
    'gendered_pronoun_distribution',
    'fill_mask_invariance',
    'images_hopskipjump_attack',
    'square_attack',
    'pixel_attack',
    'harmful_sql_generation',
    'stereotypical_sentence_fill',
];
/** One test per metric: on subsets, and on subsets from reference to evaluation. */
const subsetMetrics = [
    'accuracy',
    'multiclass_accuracy',
    'precision',
    'recall',
    'f1',
    'macro_precision',
    'macro_recall',
    'macro_f1',
    'area_under_curve',
    'multiclass_area_under_curve',
    'false_positive_rate',
    'false_negative_rate',
    'positive_prediction_rate',
    'average_prediction',
    'average_confidence',
    'average_thresholded_confidence',
    'prediction_variance',
    'positive_prediction_variance',
    'negative_prediction_variance',
    'mean_squared_error',
    'root_mean_squared_error',
    'mean_absolute_error',
    'mean_absolute_percentage_error',
    'mean_squared_log_error',
    'rank_correlation',
    'mean_reciprocal_rank',
    'average_rank',
    'normalized_discounted_cumulative_gain',
];
const swaps = [
    'masc_to_fem',
    'fem_to_masc',
    'masc_to_plural',
    'fem_to_plural',
    'masc_name_to_fem_name',
    'fem_name_to_masc_name',
    'maj_name_to_min_name',
    'min_name_to_maj_name',
    'high_country_to_low_country',
    'low_country_to_high_country',
];
const keys = new Set([
    ...singleKeys,
    ...swaps.map((swap) => `text_swap_${swap}`),
    ...subsetMetrics.flatMap((metric) => [`feat_subset_${metric}`, `feat_subset_drift_${metric}`]),
]);
/** Named-entity and generative tests, whose keys are not all published. */
const families = ['entity_', 'generative_', 'row_wise_'];
/** Whether the platform has a test with this key, be it run by the engine or not. */
function isPlatformTest(key) {
    return keys.has(key) || families.some((family) => key.startsWith(family));
}


/***/ }),

/***/ 17961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ taskKindOf)
});

// EXTERNAL MODULE: ./build/domain/metrics/performance-metrics.js
var performance_metrics = __webpack_require__(89045);
// EXTERNAL MODULE: ./build/domain/metrics/predictions.js
var predictions = __webpack_require__(80957);
// EXTERNAL MODULE: ./build/domain/metrics/task-groups.js
var task_groups = __webpack_require__(30447);
;// CONCATENATED MODULE: ./build/engine/tasks/classification.js



/** A choice among classes: another class is another answer. */
const classification = {
    tasks: task_groups/* classificationTasks */.Rq,
    targetKind: 'classes',
    metrics: performance_metrics/* classMetrics */.A,
    answers: () => ({
        distance: (one, row, other, otherRow) => {
            const [a, b] = [(0,predictions/* asClasses */.XQ)(one), (0,predictions/* asClasses */.XQ)(other)];
            let largest = 0;
            for (let k = 0; k < a.classCount; k++) {
                const before = a.probabilities[row * a.classCount + k] ?? 0;
                largest = Math.max(largest, Math.abs(before - (b.probabilities[otherRow * b.classCount + k] ?? 0)));
            }
            return largest;
        },
        isOther: (one, row, other, otherRow) => (0,predictions/* predictedClass */.Bc)((0,predictions/* asClasses */.XQ)(one), row) !== (0,predictions/* predictedClass */.Bc)((0,predictions/* asClasses */.XQ)(other), otherRow),
        otherAnswer: 'another class',
    }),
};

// EXTERNAL MODULE: ./build/domain/metrics/regression-metrics.js
var regression_metrics = __webpack_require__(48942);
// EXTERNAL MODULE: ./build/domain/metrics/target.js
var target = __webpack_require__(86410);
;// CONCATENATED MODULE: ./build/engine/tasks/regression.js




/** Of the span of the labels: from here on a number is another answer rather than the same with other digits. */
const leastOther = 0.01;
/** A number for each row: differences count as parts of the span of the reference's labels. */
const regression = {
    tasks: task_groups/* regressionTasks */.SV,
    targetKind: 'values',
    metrics: regression_metrics/* valueMetrics */.Fb,
    answers: (reference) => {
        const span = reference?.kind === 'values' ? (0,target/* spanOf */.ee)(reference.numbers) : 0;
        const distance = (one, row, other, otherRow) => {
            const apart = Math.abs(((0,predictions/* asValues */.XS)(one).values[row] ?? NaN) - ((0,predictions/* asValues */.XS)(other).values[otherRow] ?? NaN));
            // Without labels there is no yardstick but the answers themselves.
            return apart / (span > 0 ? span : (0,target/* spanOf */.ee)((0,predictions/* asValues */.XS)(one).values) || 1);
        };
        return {
            distance,
            isOther: (one, row, other, otherRow) => distance(one, row, other, otherRow) > leastOther,
            otherAnswer: `a number more than ${leastOther * 100} % of the label range away`,
        };
    },
};

;// CONCATENATED MODULE: ./build/engine/tasks/index.js


const taskKinds = [classification, regression];
/** Throws RangeError for a task that the engine does not test. */
function taskKindOf(task) {
    const kind = taskKinds.find(({ tasks }) => tasks.includes(task));
    if (!kind)
        throw new RangeError(`The engine does not test ${task}.`);
    return kind;
}


/***/ })

};
