export const id = "init-command+read-ahead+read-scores+worker";
export const ids = ["init-command+read-ahead+read-scores+worker"];
export const modules = {

/***/ 30159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wg: () => (/* binding */ describeForm),
  Gz: () => (/* binding */ nameOfSeparator),
  RL: () => (/* binding */ openForm),
  xt: () => (/* binding */ usualForm)
});

// EXTERNAL MODULE: ./build/engine/data/data-error.js
var data_error = __webpack_require__(89253);
// EXTERNAL MODULE: ./build/engine/data/spelling.js
var data_spelling = __webpack_require__(23376);
;// CONCATENATED MODULE: ./build/engine/data/csv/byte-swap.js
/**
 * Lets one reader read all separators: the bytes of the separator and of the decimal comma change places with those of the
 * comma and the point before the reader sees them, and back in the texts that it keeps. Nothing is lost, since each byte
 * has one place; in UTF-8 these bytes are never part of another letter.
 */
class ByteSwap {
    places = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    original = new Map();
    swapped;
    constructor({ separator, decimal }) {
        const cycle = decimal === ',' ? [separator, ',', '.'] : [separator, ','];
        for (const [index, mark] of cycle.entries()) {
            const seenAs = cycle[(index + 1) % cycle.length] ?? mark;
            this.places[mark.charCodeAt(0)] = seenAs.charCodeAt(0);
            this.original.set(seenAs, mark);
        }
        this.swapped = new RegExp(`[${cycle.map((mark) => `\\u{${mark.charCodeAt(0).toString(16)}}`).join('')}]`, 'gu');
    }
    /** A swapped copy. */
    swap(bytes) {
        const { places } = this;
        const swapped = Buffer.allocUnsafe(bytes.length);
        for (let at = 0; at < bytes.length; at++)
            swapped[at] = places[bytes[at] ?? 0] ?? 0;
        return swapped;
    }
    /** A text of swapped bytes as it stands in the file. */
    restore(text) {
        return text.replace(this.swapped, (mark) => this.original.get(mark) ?? mark);
    }
}

;// CONCATENATED MODULE: ./build/engine/data/csv/recognise-marks.js
/** In the order in which they are tried. */
const separators = [',', ';', '\t', '|'];
/** Records that are held against the header. */
const comparedRecords = 20;
const quote = '"';
/**
 * How the file that begins with `head` separates its fields and spells its numbers. A separator is one that makes at least
 * two fields of the header and as many of the records below it, the most where several do; else one of the header alone,
 * the comma first. Numbers have a decimal comma when more of the fields are spelled so than with a point, unless the
 * fields are separated by commas, or each has three digits behind its comma: those may be thousands.
 */
function recogniseMarks(head, declared = {}) {
    const separator = declared.separator ?? recogniseSeparator(head);
    return { separator, decimal: declared.decimal ?? recogniseDecimal(head, separator) };
}
function recogniseSeparator(head) {
    const records = splitRecords(head, comparedRecords + 1);
    const [header = ''] = records;
    const candidates = separators.map((separator) => {
        const counts = records.map((record) => splitFields(record, separator).length);
        const [width = 1] = counts;
        return { separator, width, isEven: counts.every((count) => count === width) };
    });
    const even = candidates.filter(({ width, isEven }) => width > 1 && isEven);
    const widest = even.reduce((most, { width }) => Math.max(most, width), 0);
    const chosen = even.find(({ width }) => width === widest) ?? candidates.find(({ width }) => width > 1);
    return header === '' ? ',' : (chosen?.separator ?? ',');
}
const withComma = /^\s*[+-]?\d*,\d+(e[+-]?\d+)?\s*$/i;
const withPoint = /^\s*[+-]?\d*\.\d+(e[+-]?\d+)?\s*$/i;
const maybeThousands = /^\s*[+-]?\d{1,3},\d{3}\s*$/;
function recogniseDecimal(head, separator) {
    if (separator === ',')
        return '.';
    let [commas, points, fractions] = [0, 0, 0];
    for (const record of splitRecords(head, Infinity)) {
        for (const field of splitFields(record, separator)) {
            const text = field.startsWith(quote) ? field.slice(1, -1) : field;
            if (withPoint.test(text))
                points++;
            if (!withComma.test(text))
                continue;
            commas++;
            if (!maybeThousands.test(text))
                fractions++;
        }
    }
    return fractions > 0 && commas > points ? ',' : '.';
}
/** The records that are whole, at most so many; one that the head cuts off only where it is the first. */
function splitRecords(head, most) {
    const records = [];
    let [start, isQuoted] = [0, false];
    for (let at = 0; at < head.length && records.length < most; at++) {
        const letter = head[at];
        if (letter === quote)
            isQuoted = !isQuoted;
        else if (!isQuoted && (letter === '\n' || letter === '\r')) {
            if (at > start)
                records.push(head.slice(start, at));
            start = at + 1;
        }
    }
    if (records.length === 0)
        records.push(head.slice(start));
    return records;
}
function splitFields(record, separator) {
    if (!record.includes(quote))
        return record.split(separator);
    const fields = [];
    let [start, isQuoted] = [0, false];
    for (let at = 0; at <= record.length; at++) {
        if (record[at] === quote)
            isQuoted = !isQuoted;
        else if (at === record.length || (record[at] === separator && !isQuoted)) {
            fields.push(record.slice(start, at));
            start = at + 1;
        }
    }
    return fields;
}

;// CONCATENATED MODULE: ./build/engine/data/csv/csv-form.js




const usualForm = { separator: ',', spelling: data_spelling/* usualSpelling */.b0 };
const headBytes = 64 * 1024;
/** The bytes of a file as those of one with commas and points, and what they were. Throws DataError for commas as both. */
async function openForm(source, file, settings = {}) {
    const marks = recogniseMarks(await readHead(source), settings);
    const { separator, decimal } = marks;
    if (separator === ',' && decimal === ',') {
        throw new data_error.DataError(`${file}: its fields are separated by commas, so its numbers can have none ("decimal" of loading_kwargs).`);
    }
    const spelling = new data_spelling/* Spelling */.Zl({ ...settings, decimal });
    if (separator === ',')
        return { source, form: { separator, spelling } };
    const swap = new ByteSwap(marks);
    return {
        source: { sizeBytes: source.sizeBytes, chunks: () => swapChunks(source, swap) },
        form: { separator, spelling, swap },
    };
}
async function* swapChunks(source, swap) {
    for await (const chunk of source.chunks())
        yield swap.swap(chunk);
}
async function readHead(source) {
    const chunks = [];
    let length = 0;
    for await (const chunk of source.chunks()) {
        chunks.push(Buffer.from(chunk.subarray(0, headBytes)));
        length += chunk.length;
        if (length >= headBytes)
            break;
    }
    return Buffer.concat(chunks)
        .toString('utf8')
        .replace(/^\uFEFF/, '');
}
const names = {
    ',': 'commas',
    ';': 'semicolons',
    '\t': 'tabs',
    '|': 'vertical bars',
    ' ': 'blanks',
};
/** Such as `semicolons`. */
function nameOfSeparator(separator) {
    return names[separator] ?? `"${separator}"`;
}
/** What a reader would not expect of a CSV file, in one sentence; none where there is nothing. */
function describeForm({ separator, spelling }) {
    if (separator === ',')
        return [];
    return [
        `its fields are separated by ${nameOfSeparator(separator)}` +
            (spelling.decimal === ',' ? ', its numbers have decimal commas' : ''),
    ];
}


/***/ }),

/***/ 61162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ readTable)
});

// EXTERNAL MODULE: ./build/domain/data-formats.js
var data_formats = __webpack_require__(3872);
// EXTERNAL MODULE: ./build/engine/data/data-error.js
var data_error = __webpack_require__(89253);
// EXTERNAL MODULE: ./build/domain/words/plural.js
var plural = __webpack_require__(26457);
// EXTERNAL MODULE: ./build/engine/data/csv/csv-form.js + 2 modules
var csv_form = __webpack_require__(30159);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/domain/words/quote-word.js
var quote_word = __webpack_require__(35676);
;// CONCATENATED MODULE: ./build/engine/data/csv/join-parts.js



const quote = 34;
const lineFeed = 10;
const carriageReturn = 13;
const byteOrderMark = /^\uFEFF/;
const mostHeaderBytes = 16 * 1024 * 1024;
/** Files of the same columns as one, with the header of the first. Chunks throw DataError where a header is another. */
function joinParts(parts) {
    const sizes = parts.map(({ source }) => source.sizeBytes);
    return {
        sizeBytes: sizes.reduce((sum, size) => (sum === undefined || size === undefined ? undefined : sum + size), 0),
        chunks: () => readParts(parts),
    };
}
async function* readParts(parts) {
    let first;
    for (const { path, source } of parts) {
        let head = Buffer.alloc(0);
        let last;
        for await (const chunk of source.chunks()) {
            let bytes = chunk;
            if (head) {
                head = Buffer.concat([head, chunk]);
                const end = endOfHeader(head);
                if (end === undefined && head.length <= mostHeaderBytes)
                    continue;
                const header = textOf(head.subarray(0, end));
                bytes = first ? head.subarray(end) : head;
                if (first) {
                    checkHeader(header, path, first);
                    // Lines are counted as if the header stood there.
                    yield Buffer.of(lineFeed);
                }
                first ??= { header, path };
                head = undefined;
            }
            if (bytes.length > 0)
                last = bytes.at(-1);
            yield bytes;
        }
        // A file of a header alone, without a line end.
        if (head && head.length > 0) {
            if (first)
                checkHeader(textOf(head), path, first);
            else {
                first = { header: textOf(head), path };
                yield head;
                last = head.at(-1);
            }
        }
        if (last !== undefined && last !== lineFeed)
            yield Buffer.of(lineFeed);
    }
}
/** Behind the header's line end; `undefined` where there is none yet. */
function endOfHeader(bytes) {
    let isQuoted = false;
    let hasBegun = false;
    for (let at = 0; at < bytes.length; at++) {
        const byte = bytes[at];
        const isLineEnd = byte === lineFeed || byte === carriageReturn;
        if (byte === quote)
            isQuoted = !isQuoted;
        // A CR may be half of a line end.
        if (isLineEnd && hasBegun && !isQuoted && (byte === lineFeed || at + 1 < bytes.length)) {
            return byte === carriageReturn && bytes[at + 1] === lineFeed ? at + 2 : at + 1;
        }
        if (!isLineEnd)
            hasBegun = true;
    }
    return undefined;
}
function textOf(header) {
    return header.toString('utf8').replace(byteOrderMark, '').trim();
}
function checkHeader(header, path, first) {
    if (header === first.header)
        return;
    const [ours, theirs] = [namesIn(header), namesIn(first.header)];
    const place = ours.findIndex((name, index) => name !== theirs[index]);
    const at = place < 0 ? ours.length : place;
    const tell = (name) => name === undefined ? 'no column' : `the column ${(0,quote_word/* quoteWord */.X)(name)}`;
    throw new data_error.DataError(`${path} has other columns than ${(0,external_node_path_.basename)(first.path)}: at place ${at + 1} it has ${tell(ours[at])}, and ` +
        `${(0,external_node_path_.basename)(first.path)} has ${tell(theirs[at])}. All parts of a table have the same columns in the same order.`);
}
/** Near enough to name what differs. */
function namesIn(header) {
    return header.split(/[,;\t|]/).map((name) => name.replaceAll('"', ''));
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/engine/data/decode-utf8.js


const decode_utf8_byteOrderMark = '\uFEFF';
const replacement = '\uFFFD';
const replacementBytes = Buffer.from(replacement);
const beginning = { offset: 0, line: 1 };
/** The text of a UTF-8 file, without its byte order mark. Throws DataError as `checkUtf8` does. */
function decodeUtf8(bytes, file) {
    checkUtf8(bytes, file);
    const text = bytes.toString('utf8');
    return text.startsWith(decode_utf8_byteOrderMark) ? text.slice(1) : text;
}
/**
 * Strict: a byte that is not UTF-8 is an error and never a replacement character. Throws DataError with the offset and
 * line of the first wrong byte, or when there is a zero byte, which text never has. The bytes end between two letters.
 */
function checkUtf8(bytes, file, place = beginning) {
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        throw wrongByte(bytes, file, place);
    const zero = bytes.indexOf(0);
    if (zero < 0)
        return;
    const line = lineAt(bytes.toString('utf8', 0, zero), place);
    throw new data_error.DataError(`${file}: there is a zero byte on line ${line}, so this is not UTF-8 text. Save it as ` +
        'UTF-8, or if it is UTF-16 without its mark, say so under data: with loading-kwargs: {encoding: utf-16}.');
}
/** A replacement character that the bytes do not hold stands where decoding failed. */
function wrongByte(bytes, file, place) {
    const text = bytes.toString('utf8');
    let at = -1;
    let offset = 0;
    do {
        const from = at + 1;
        at = text.indexOf(replacement, from);
        offset += Buffer.byteLength(text.slice(from, at)) + (from > 0 ? replacementBytes.length : 0);
    } while (bytes.subarray(offset, offset + replacementBytes.length).equals(replacementBytes));
    const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0');
    return new data_error.DataError(`${file}: byte ${place.offset + offset} (0x${byte}, line ${lineAt(text.slice(0, at), place)}) is not UTF-8. Save ` +
        'it as UTF-8, or say under data: how it is written, such as loading-kwargs: {encoding: cp1252} for files from Windows ' +
        '(or latin-1).');
}
/** The line behind this text. */
function lineAt(text, { line }) {
    return line + text.split('\n').length - 1;
}

// EXTERNAL MODULE: ./build/engine/data/encodings.js
var encodings = __webpack_require__(82542);
// EXTERNAL MODULE: ./build/engine/data/find-parts.js
var find_parts = __webpack_require__(70130);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/parquet/parquet-error.js
var parquet_error = __webpack_require__(82952);
// EXTERNAL MODULE: ./build/parquet/read-footer.js + 1 modules
var read_footer = __webpack_require__(32217);
;// CONCATENATED MODULE: ./build/parquet/join-shards.js



/**
 * Files whose rows follow each other as one file, of which only the ends are read. Throws ParquetError when one of them
 * can't be used, or has other columns than the first.
 */
async function joinShards(shards) {
    const begins = [];
    const footers = [];
    let sizeBytes = 0;
    for (const [index, shard] of shards.entries()) {
        const footer = await (0,read_footer/* readFooter */.A)(shard).catch((error) => {
            if (!(error instanceof parquet_error/* ParquetError */.JH) || shards.length === 1)
                throw error;
            throw new parquet_error/* ParquetError */.JH(`${error.message} (${nameOf(shards, index)})`, { cause: error });
        });
        begins.push(sizeBytes);
        footers.push(footer);
        sizeBytes += shard.sizeBytes;
    }
    const [first] = footers;
    if (!first)
        throw new RangeError('a table has one file at least');
    const other = footers.findIndex(({ columns }) => !(0,external_node_util_.isDeepStrictEqual)(columns, first.columns));
    if (other >= 0) {
        throw new parquet_error/* ParquetError */.JH(`has other columns in its ${nameOf(shards, other)} than in its ${nameOf(shards, 0)}, or of other types`, { place: { column: differingColumn(first.columns, footers[other]?.columns ?? []) } });
    }
    return {
        file: { sizeBytes, read: (offset, length) => readShard(shards, begins, offset, length) },
        footer: {
            ...first,
            rowCount: footers.reduce((sum, { rowCount }) => sum + rowCount, 0),
            groups: footers.flatMap(({ groups }, index) => groups.map((group) => shift(group, begins[index] ?? 0))),
        },
    };
}
function nameOf(shards, index) {
    const name = shards[index]?.name;
    return `part ${index + 1} of ${shards.length}${name === undefined ? '' : `, ${name}`}`;
}
/** The first one that is not the same in both. */
function differingColumn(first, other) {
    const differs = (column, index, others) => !(0,external_node_util_.isDeepStrictEqual)(column, others[index]);
    const ours = other.find((column, index) => differs(column, index, first));
    const theirs = first.find((column, index) => differs(column, index, other));
    return (ours ?? theirs)?.name ?? '';
}
function shift({ rowCount, chunks }, by) {
    return {
        rowCount,
        chunks: chunks.map((chunk) => ({ ...chunk, start: chunk.start + by, end: chunk.end + by })),
    };
}
/** A column of a row group lies in one file: nothing is read beyond its end. */
async function readShard(shards, begins, offset, length) {
    const index = begins.findLastIndex((begin) => begin <= offset);
    const shard = shards[index];
    if (!shard)
        throw new RangeError('The file ends too early.');
    return shard.read(offset - (begins[index] ?? 0), length);
}

// EXTERNAL MODULE: ./build/parquet/read-schema.js + 1 modules
var read_schema = __webpack_require__(49670);
// EXTERNAL MODULE: ./build/statistics/random.js
var random = __webpack_require__(52167);
;// CONCATENATED MODULE: ./build/engine/data/check-column-names.js

/** Each has tests of its own, and tables of its own while it is read. */
const mostColumns = 20_000;
/** Throws DataError when there are no columns, too many, a column has no name, or two have the same. */
function checkColumnNames(names, file) {
    if (names.length === 0)
        throw new data_error.DataError(`${file} has no columns: the file is empty.`);
    checkColumnCount(names.length, file);
    const unnamed = names.findIndex((name) => name.trim() === '');
    if (unnamed >= 0) {
        throw new data_error.DataError(`${file}: column ${unnamed + 1} has no name. If pandas wrote the file, use to_csv(…, index=False).`);
    }
    const seen = new Set();
    const double = names.find((name) => seen.size === seen.add(name).size);
    if (double !== undefined) {
        throw new data_error.DataError(`${file} has more than one column "${double}": each column needs a name of its own.`);
    }
}
/** Throws DataError when there are too many. */
function checkColumnCount(count, file) {
    if (count <= mostColumns)
        return;
    throw new data_error.DataError(`${file} has ${count === mostColumns + 1 ? `more than ${mostColumns}` : count} columns, and at most ${mostColumns} are read: ` +
        'leave out those that the model is not given. Is the table on its side, with a column for each row?');
}

;// CONCATENATED MODULE: ./build/engine/data/check-cells.js

/** Of one file; some 2 GB in memory with all that is measured on them. */
const mostCells = 100_000_000;
/** Measured on 1,000,000 rows of 21 columns: numbers, their order, codes and texts. */
const bytesPerCell = 22;
/** An estimate by the first rows may be wrong by so much. */
const doubt = 1.25;
/**
 * Throws DataError when a file has more cells than fit: `rowCount` rows have been read, `likely` are to be expected by the
 * file's size (0 when that is not known). It tells how many rows fit, and what draws them.
 */
function checkCells(file, rowCount, likely, columnCount) {
    const isSurely = rowCount * columnCount > mostCells;
    if (!isSurely && likely * columnCount <= doubt * mostCells)
        return;
    const rows = Math.max(rowCount, likely);
    const fitting = Math.floor(mostCells / columnCount);
    const gigabytes = (rows * columnCount * bytesPerCell) / 1e9;
    throw new data_error.DataError(`${file} has ${isSurely ? 'more than' : 'about'} ${round(isSurely ? rowCount : rows)} rows of ${columnCount} columns, ` +
        `which would take ${gigabytes.toFixed(1)} GB of memory; ${fitting} rows fit. Have a sample of them drawn, with ` +
        `data_params.nrows of at most ${fitting}.`);
}
/** To two digits: more are not known. */
function round(rows) {
    return Number(rows.toPrecision(2)).toLocaleString('en-US');
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/engine/data/regular-file.js
var regular_file = __webpack_require__(31155);
;// CONCATENATED MODULE: ./build/engine/data/open-random-access.js



/** Throws DataError when it is not there, no regular file or not readable. */
async function openRandomAccess(path) {
    const found = await (0,regular_file/* findRegular */.gU)(path);
    const file = await (0,promises_.open)(path).catch((error) => {
        throw (0,regular_file/* notRead */.Qk)(path, error);
    });
    return {
        sizeBytes: found.size,
        name: (0,external_node_path_.basename)(path),
        read: (offset, length) => readFully(file, offset, length),
        checkUnchanged: () => (0,regular_file/* checkUnchanged */.SC)(path, found, file),
        close: () => file.close(),
    };
}
async function readFully(file, offset, length) {
    // Of its own: what lies beside it in a shared one is none of the file's.
    const bytes = new Uint8Array(length);
    for (let filled = 0; filled < length;) {
        const { bytesRead } = await file.read(bytes, filled, length - filled, offset + filled);
        if (bytesRead === 0)
            throw new RangeError('The file ends too early.');
        filled += bytesRead;
    }
    return bytes;
}

// EXTERNAL MODULE: ./build/engine/data/table.js
var data_table = __webpack_require__(87992);
// EXTERNAL MODULE: ./build/engine/data/json-part.js
var json_part = __webpack_require__(36444);
;// CONCATENATED MODULE: ./build/engine/data/parquet/class-label.js


const mostClasses = 10_000;
/**
 * What Hugging Face's `datasets` wrote into the file of the classes of a column: a ClassLabel with its names. `undefined`
 * when there is none that can be used. `remarks`: those of the footer.
 */
function readClassLabel(remarks, column) {
    const remark = remarks.get('huggingface');
    if (remark === undefined || column === undefined)
        return undefined;
    try {
        const features = json_part/* JsonPart */.K.parse(remark, 'huggingface').member('info').member('features');
        const feature = features.member(column);
        if (feature.isMissing || feature.member('_type').text() !== 'ClassLabel')
            return undefined;
        const names = feature
            .member('names')
            .list()
            .map((name) => name.text());
        const areUsable = names.length >= 2 && names.length <= mostClasses && new Set(names).size === names.length;
        return areUsable ? names : undefined;
    }
    catch (error) {
        if (error instanceof data_error.DataError)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/parquet/read-column.js + 11 modules
var read_column = __webpack_require__(85861);
// EXTERNAL MODULE: ./build/engine/data/columns/flag-column.js
var flag_column = __webpack_require__(95443);
;// CONCATENATED MODULE: ./build/engine/data/parquet/column-builder.js
/** Stored values of another kind than their type has; only a defect gets here. */
function unexpected(values) {
    return new TypeError(`The column does not hold ${values.kind}.`);
}

;// CONCATENATED MODULE: ./build/engine/data/parquet/flag-builder.js


/** True and false. */
class FlagBuilder {
    values;
    constructor(rowCount) {
        this.values = new Int8Array(rowCount).fill(-1);
    }
    open(stored) {
        if (stored.kind !== 'flags')
            throw unexpected(stored);
        const { values } = stored;
        return (index, row) => {
            this.values[row] = values[index] ?? -1;
        };
    }
    finish() {
        return new flag_column/* FlagColumn */.p(this.values);
    }
}

// EXTERNAL MODULE: ./build/engine/data/columns/column.js + 1 modules
var columns_column = __webpack_require__(52165);
// EXTERNAL MODULE: ./build/engine/data/columns/number-column.js
var number_column = __webpack_require__(68758);
// EXTERNAL MODULE: ./build/engine/data/typing/typing.js
var typing_typing = __webpack_require__(19127);
// EXTERNAL MODULE: ./build/engine/data/spelling.js
var spelling = __webpack_require__(23376);
;// CONCATENATED MODULE: ./build/engine/data/parquet/read-numbers.js



const noTexts = new Map();
const two32 = 2 ** 32;
/** The powers of ten that are exact as doubles. */
const powers = Float64Array.from({ length: 23 }, (_, k) => Number(`1e${k}`));
/** Of a decimal; 76 digits take 32. */
const mostDecimalBytes = 64;
/**
 * Stored values as numbers, the way the same table would be read from CSV: an integer that a double cannot hold exactly is
 * the text of its digits, an infinite number the word that pandas writes, and NaN is null.
 */
function readNumbers(stored, holds) {
    switch (holds.kind) {
        case 'integer':
            return readIntegers(stored, holds.isUnsigned);
        case 'decimal':
            return readDecimals(stored, holds.scale);
        case 'half':
            if (stored.kind !== 'bytes')
                throw unexpected(stored);
            return withoutInfinite(Float64Array.from(stored.starts, (start) => readHalf(stored.bytes, start)));
        default:
            if (stored.kind !== 'numbers')
                throw unexpected(stored);
            return withoutInfinite(stored.values);
    }
}
function readIntegers(stored, isUnsigned) {
    if (stored.kind === 'numbers') {
        const { values } = stored;
        return {
            numbers: isUnsigned ? Float64Array.from(values, (value) => value >>> 0) : values,
            texts: noTexts,
        };
    }
    if (stored.kind !== 'integers')
        throw unexpected(stored);
    const values = isUnsigned ? new BigUint64Array(stored.values.buffer) : stored.values;
    // Two halves of 32 bits, since a bigint of each would be what takes the time.
    const halves = new Int32Array(stored.values.buffer);
    const texts = new Map();
    const numbers = new Float64Array(values.length);
    for (let index = 0; index < values.length; index++) {
        const high = halves[2 * index + 1] ?? 0;
        const number = (isUnsigned ? high >>> 0 : high) * two32 + ((halves[2 * index] ?? 0) >>> 0);
        const isSafe = Number.isSafeInteger(number);
        numbers[index] = isSafe ? number : NaN;
        if (!isSafe)
            texts.set(index, String(values[index]));
    }
    return { numbers, texts };
}
function readDecimals(stored, scale) {
    const texts = new Map();
    const count = stored.kind === 'bytes' ? stored.starts.length : stored.values.length;
    const numbers = Float64Array.from({ length: count }, (_, index) => {
        const unscaled = unscaledAt(stored, index);
        const power = powers[scale];
        // Two exact numbers: the quotient is rounded once.
        if (power !== undefined && Number.isSafeInteger(Number(unscaled)))
            return Number(unscaled) / power;
        const text = spellDecimal(BigInt(unscaled), scale);
        const number = (0,spelling/* toNumber */.Ro)(text);
        if (number === undefined)
            texts.set(index, text);
        return number ?? NaN;
    });
    return { numbers, texts };
}
function unscaledAt(stored, index) {
    return stored.kind === 'bytes' ? readBigEndian(stored, index) : (stored.values[index] ?? 0);
}
/** A whole number in two's complement. */
function readBigEndian({ bytes, starts, ends }, index) {
    const value = bytes.subarray(starts[index], ends[index]);
    if (value.length > mostDecimalBytes)
        throw new parquet_error/* ParquetError */.JH('is damaged: it has decimal numbers of too many bytes');
    if (value.length === 0)
        return 0n;
    return BigInt.asIntN(8 * value.length, BigInt(`0x${Buffer.from(value).toString('hex')}`));
}
function spellDecimal(unscaled, scale) {
    const sign = unscaled < 0n ? '-' : '';
    const digits = String(unscaled < 0n ? -unscaled : unscaled).padStart(scale + 1, '0');
    const whole = digits.slice(0, digits.length - scale);
    return scale === 0 ? sign + whole : `${sign}${whole}.${digits.slice(-scale)}`;
}
/** IEEE 754 binary16, little-endian. */
function readHalf(bytes, start) {
    const bits = (bytes[start] ?? 0) + 256 * (bytes[start + 1] ?? 0);
    const sign = bits >> 15 ? -1 : 1;
    const exponent = (bits >> 10) & 0x1f;
    const fraction = (bits & 0x3ff) / 1024;
    if (exponent === 0x1f)
        return fraction === 0 ? sign * Infinity : NaN;
    return sign * (exponent === 0 ? 2 ** -14 * fraction : 2 ** (exponent - 15) * (1 + fraction));
}
function withoutInfinite(values) {
    const texts = new Map();
    for (let index = 0; index < values.length; index++) {
        const value = values[index];
        if (value === Infinity || value === -Infinity)
            texts.set(index, value > 0 ? 'inf' : '-inf');
    }
    if (texts.size === 0)
        return { numbers: values, texts };
    return { numbers: Float64Array.from(values, (value) => (Number.isFinite(value) ? value : NaN)), texts };
}

;// CONCATENATED MODULE: ./build/engine/data/parquet/number-builder.js




/** Numbers, and as texts what no double holds. */
class NumberBuilder {
    holds;
    typing;
    values;
    strays = new Map();
    /** `typing`: what the column is to be typed as, where its values leave a choice. */
    constructor(rowCount, holds, typing) {
        this.holds = holds;
        this.typing = typing;
        this.values = new Float64Array(rowCount).fill(NaN);
    }
    open(stored) {
        const { numbers, texts } = readNumbers(stored, this.holds);
        return (index, row) => {
            const number = numbers[index] ?? NaN;
            this.values[row] = number;
            if (!Number.isNaN(number))
                return;
            const text = texts.get(index);
            if (text !== undefined)
                this.strays.set(row, text);
        };
    }
    finish() {
        const column = new number_column/* NumberColumn */.o(this.values, this.strays);
        return this.areTexts()
            ? (0,columns_column/* toColumn */._T)(column.map((cell) => (typeof cell === 'number' ? String(cell) : cell)))
            : column;
    }
    /** Ids, of which some happen to be small; or the reference has texts where these data have digits. */
    areTexts() {
        const { values, strays, typing, holds } = this;
        if (holds.kind !== 'integer' && holds.kind !== 'decimal')
            return false;
        if (holds.kind === 'integer' && typing === 'text')
            return true;
        if (typing !== 'any' || strays.size === 0)
            return false;
        const numberCount = values.reduce((count, value) => count + (Number.isNaN(value) ? 0 : 1), 0);
        return strays.size > typing_typing/* numericViolationThreshold */.k * (numberCount + strays.size);
    }
}

// EXTERNAL MODULE: ./build/engine/data/columns/category-column.js
var category_column = __webpack_require__(11617);
// EXTERNAL MODULE: ./build/engine/data/columns/codes.js
var codes = __webpack_require__(40062);
// EXTERNAL MODULE: ./build/engine/data/columns/words.js
var columns_words = __webpack_require__(76773);
;// CONCATENATED MODULE: ./build/engine/data/csv/grown.js
/** A longer copy: of at least so many items, and at least twice as long. */
function grown(items, least, make) {
    const longer = make(Math.max(least, 2 * items.length));
    longer.set(items);
    return longer;
}

;// CONCATENATED MODULE: ./build/engine/data/csv/word-table.js



/** Few, so that the tables of thousands of columns stay in a processor's second cache. */
const firstSlots = 64;
/** 2^32 ÷ the golden ratio, odd. Source: D. E. Knuth, The Art of Computer Programming, volume 3, 6.4. */
const hashFactor = 0x9e3779b1;
const firstBytes = 512;
/** Of more words few are looked at one by one, most likely. */
const mostStrings = 16_384;
/** So few cost little, however they grow. */
const fewWords = 2000;
/** A packed file of some megabytes may hold more. */
const mostBytes = 2 ** 31;
/**
 * Numbers the distinct byte strings of a column from 0 in order of appearance. A hash table over typed arrays: no string
 * is made of bytes that are known already, and V8's limit of 2^24 entries of a Map is none here.
 */
class WordTable {
    size = 0;
    /** The code that a hash leads to, −1 where none does; at most half of them are taken. */
    slots = new Int32Array(firstSlots).fill(-1);
    hashes = new Int32Array(firstSlots / 2);
    /** Word k is the bytes from `ends[k − 1]` to `ends[k]`. */
    ends = new Uint32Array(firstSlots / 2);
    bytes = Buffer.allocUnsafe(firstBytes);
    /** Whether all words are ASCII. */
    isAscii = true;
    /** The number of the bytes from `start` to before `end`. */
    codeOf(from, start, end) {
        const { hashes } = this;
        // Four bytes at a time, since it is the multiplications that take time.
        let hash = end - start;
        let at = start;
        for (; at + 3 < end; at += 4) {
            const pair = (from[at] ?? 0) | ((from[at + 1] ?? 0) << 8);
            const four = pair | ((from[at + 2] ?? 0) << 16) | ((from[at + 3] ?? 0) << 24);
            hash = Math.imul(hash ^ four, hashFactor);
            hash ^= hash >>> 15;
        }
        let rest = 0;
        for (; at < end; at++)
            rest = (rest << 8) | (from[at] ?? 0);
        hash = Math.imul(hash ^ rest, hashFactor);
        hash ^= hash >>> 15;
        const mask = this.slots.length - 1;
        let slot = hash & mask;
        for (let code = this.slots[slot] ?? -1; code >= 0; code = this.slots[slot] ?? -1) {
            if (hashes[code] === hash && this.isWord(code, from, start, end))
                return code;
            slot = (slot + 1) & mask;
        }
        this.slots[slot] = this.size;
        return this.add(hash, from, start, end);
    }
    /**
     * Told how many fields there have been and how many there will be: where most differ, as ids and sentences do, room for
     * all is made at once, since what grows step by step is copied each time.
     */
    foresee(fieldCount, allFields) {
        if (this.size < fewWords || this.size < fieldCount / 2 || allFields <= this.ends.length)
            return;
        const perWord = this.startOf(this.size) / Math.max(1, this.size);
        const likely = Math.min(mostBytes, Math.ceil(1.02 * allFields * perWord));
        if (likely > this.bytes.length)
            this.bytes = grown(this.bytes, likely, (length) => Buffer.allocUnsafe(length));
        this.resize(2 ** Math.ceil(Math.log2(allFields)));
    }
    /** All words, by their numbers, as they stand in the file whose bytes were swapped so. */
    toWords(swap) {
        const { bytes, size } = this;
        const [used, encoding] = [this.startOf(size), this.isAscii ? 'latin1' : 'utf8'];
        if (size > mostStrings && !swap) {
            // All of their memory may go to another thread.
            return new columns_words/* ByteWords */.g(bytes.subarray(0, used), this.ends.subarray(0, size), encoding);
        }
        const words = [];
        for (let code = 0; code < size; code++) {
            const word = bytes.toString(encoding, this.startOf(code), this.ends[code]);
            words.push(swap ? swap.restore(word) : word);
        }
        return words;
    }
    wordOf(code) {
        return this.bytes.toString('utf8', this.startOf(code), this.startOf(code + 1));
    }
    /** The words of these codes as the fields of a block of one column. */
    toBlock(codes) {
        const bounds = new Int32Array(2 * codes.length);
        for (let row = 0; row < codes.length; row++) {
            const code = codes[row] ?? 0;
            bounds[2 * row] = this.startOf(code);
            bounds[2 * row + 1] = this.startOf(code + 1);
        }
        return { bytes: this.bytes, bounds, width: 1, rowCount: codes.length };
    }
    startOf(code) {
        return code === 0 ? 0 : (this.ends[code - 1] ?? 0);
    }
    isWord(code, from, start, end) {
        const first = this.startOf(code);
        if ((this.ends[code] ?? 0) - first !== end - start)
            return false;
        const { bytes } = this;
        for (let at = start, known = first; at < end; at++, known++)
            if (bytes[known] !== from[at])
                return false;
        return true;
    }
    add(hash, from, start, end) {
        const code = this.size++;
        const first = this.startOf(code);
        const needed = first + end - start;
        if (needed > mostBytes) {
            throw new data_error.DataError('A column holds more than 2 GiB of different texts, which do not fit into memory: have a sample of the rows drawn, with ' +
                'data_params.nrows.');
        }
        if (needed > this.bytes.length)
            this.bytes = grown(this.bytes, needed, (length) => Buffer.allocUnsafe(length));
        for (let at = start, next = first; at < end; at++, next++) {
            const byte = from[at] ?? 0;
            this.bytes[next] = byte;
            if (byte > 127)
                this.isAscii = false;
        }
        this.ends[code] = needed;
        this.hashes[code] = hash;
        if (this.size === this.ends.length)
            this.resize(2 * this.size);
        return code;
    }
    /** `capacity`: how many words there may be, a power of two. */
    resize(capacity) {
        this.ends = grown(this.ends, capacity, (length) => new Uint32Array(length));
        this.hashes = grown(this.hashes, capacity, (length) => new Int32Array(length));
        const slots = new Int32Array(2 * capacity).fill(-1);
        const mask = slots.length - 1;
        for (let code = 0; code < this.size; code++) {
            let slot = (this.hashes[code] ?? 0) & mask;
            while ((slots[slot] ?? -1) >= 0)
                slot = (slot + 1) & mask;
            slots[slot] = code;
        }
        this.slots = slots;
    }
}

;// CONCATENATED MODULE: ./build/engine/data/parquet/spell-moment.js
const dayMs = 86_400_000;
const daySeconds = 86400n;
/** `2024-01-31`; the day's number where no calendar of ours goes so far. */
function spellDay(day) {
    return isoOf(day * dayMs)?.slice(0, -'T00:00:00.000Z'.length) ?? String(day);
}
/** `23:59:59.25`, of so many parts of a second since midnight. */
function spellTime(parts, perSecond) {
    const [seconds, rest] = divide(parts, BigInt(perSecond));
    const clock = isoOf(Number(divide(seconds, daySeconds)[1]) * 1000)?.slice(11, 19) ?? '';
    return clock + spellFraction(rest, perSecond);
}
/** `2024-01-31 23:59:59.25`, of so many parts of a second since 1970; a point in time is told in UTC, with `+00:00`. */
function spellTimestamp(parts, perSecond, isUtc) {
    const [seconds, rest] = divide(parts, BigInt(perSecond));
    const iso = isoOf(Number(seconds) * 1000);
    if (iso === undefined)
        return String(parts);
    return `${iso.slice(0, -'.000Z'.length).replace('T', ' ')}${spellFraction(rest, perSecond)}${isUtc ? '+00:00' : ''}`;
}
/** Rounded down, so that what is left is never negative. */
function divide(value, divisor) {
    const rest = ((value % divisor) + divisor) % divisor;
    return [(value - rest) / divisor, rest];
}
function spellFraction(rest, perSecond) {
    if (rest === 0n)
        return '';
    const digits = String(perSecond).length - 1;
    return `.${String(rest).padStart(digits, '0').replace(/0+$/, '')}`;
}
function isoOf(ms) {
    const date = new Date(ms);
    return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

;// CONCATENATED MODULE: ./build/engine/data/parquet/text-builder.js







/** 1970-01-01, counted in Julian days. */
const firstDay = 2440588n;
const dayNanos = 86400000000000n;
const nano = 1e9;
/** Texts, and what is spelled as one: dates, times and universal ids. */
class TextBuilder {
    holds;
    codes;
    /** Of the rows so far. */
    told = 0;
    table = new WordTable();
    constructor(rowCount, holds) {
        this.holds = holds;
        this.codes = new Int32Array(rowCount).fill(-1);
    }
    open(stored) {
        const count = stored.kind === 'bytes' ? stored.starts.length : stored.values.length;
        // Of a dictionary only the texts that a row has are made.
        const known = new Int32Array(count).fill(-1);
        this.table.foresee(this.told, this.codes.length);
        const codeOf = this.coder(stored);
        return (index, row) => {
            let code = known[index] ?? -1;
            if (code < 0)
                known[index] = code = codeOf(index);
            this.codes[row] = code;
            this.told = row;
        };
    }
    finish() {
        return new category_column/* CategoryColumn */.X((0,codes/* narrowCodes */.GU)(this.codes, this.table.size - 1), this.table.toWords());
    }
    coder(stored) {
        const { holds } = this;
        if (holds.kind === 'text') {
            if (stored.kind !== 'bytes')
                throw unexpected(stored);
            return (index) => this.addText(stored, index);
        }
        const spell = speller(stored, holds);
        return (index) => {
            const bytes = Buffer.from(spell(index));
            return this.table.codeOf(bytes, 0, bytes.length);
        };
    }
    addText({ bytes, starts, ends }, index) {
        const [start, end] = [starts[index] ?? 0, ends[index] ?? 0];
        const { size } = this.table;
        const code = this.table.codeOf(bytes, start, end);
        const isNew = this.table.size > size;
        if (isNew && !this.table.isAscii && !(0,external_node_buffer_.isUtf8)(bytes.subarray(start, end))) {
            throw new parquet_error/* NoTextError */.tY();
        }
        return code;
    }
}
function speller(stored, holds) {
    const integerAt = (index) => stored.kind === 'bytes' ? 0n : BigInt(stored.values[index] ?? 0);
    switch (holds.kind) {
        case 'date':
            return (index) => spellDay(Number(integerAt(index)));
        case 'time':
            return (index) => spellTime(integerAt(index), holds.perSecond);
        case 'timestamp':
            return (index) => spellTimestamp(integerAt(index), holds.perSecond, holds.isUtc);
        case 'julian':
            return (index) => spellTimestamp(julianAt(asBytes(stored), index), nano, false);
        default:
            return (index) => uuidAt(asBytes(stored), index);
    }
}
function asBytes(stored) {
    if (stored.kind !== 'bytes')
        throw unexpected(stored);
    return stored;
}
/** Nanoseconds since 1970, of those of the day and the day. */
function julianAt({ bytes, starts }, index) {
    const view = new DataView(bytes.buffer, bytes.byteOffset + (starts[index] ?? 0));
    return (BigInt(view.getInt32(8, true)) - firstDay) * dayNanos + view.getBigInt64(0, true);
}
function uuidAt({ bytes, starts, ends }, index) {
    const hex = Buffer.from(bytes.subarray(starts[index], ends[index])).toString('hex');
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

;// CONCATENATED MODULE: ./build/engine/data/parquet/build-column.js




/** Reads one column. `rows`: those that are kept, ascending; all when `undefined`. Throws as `readColumn`. */
async function buildColumn(file, footer, column, rows, typing) {
    const builder = makeBuilder(column, rows?.length ?? footer.rowCount, typing);
    await (0,read_column/* readColumn */.J)(file, footer, column, builder, { rows });
    return builder.finish();
}
function makeBuilder({ holds }, rowCount, typing) {
    switch (holds.kind) {
        case 'flag':
            return new FlagBuilder(rowCount);
        case 'integer':
        case 'decimal':
        case 'real':
        case 'half':
            return new NumberBuilder(rowCount, holds, typing);
        default:
            return new TextBuilder(rowCount, holds);
    }
}

;// CONCATENATED MODULE: ./build/engine/data/parquet/read-parquet.js












/** Rows that a sample is drawn from: each is given a random number. */
const mostSampledRows = 50_000_000;
/** What pandas calls an index that has no name: no column of the frame, but written as one. */
const pandasIndex = /^__index_level_\d+__$/;
/**
 * Reads a Parquet file column by column, of each only the pages that hold rows that are wanted. Types are those of the
 * file: numbers; integers and decimals that a double cannot hold as the text of their digits; true and false; texts;
 * dates and times as texts, `2024-01-31 12:00:00`. Nested columns are left out. Throws DataError when the file is damaged,
 * encrypted or larger than is read, a column is needed that cannot be read, or the plan refuses the columns.
 */
async function readParquet(path, plan) {
    const files = [];
    try {
        for (const shard of plan.shards ?? [path]) {
            files.push(await (typeof shard === 'string' ? openRandomAccess(shard) : shard()));
        }
        const typed = await readTyped(await joinShards(files), path, plan);
        for (const file of files)
            await file.checkUnchanged();
        return typed;
    }
    catch (error) {
        // Half written, it looks damaged.
        for (const file of files)
            await file.checkUnchanged();
        if (error instanceof parquet_error/* ParquetError */.JH) {
            throw new data_error.DataError(`${path} ${error.tell(quote_word/* quoteWord */.X)}.`, { cause: error });
        }
        throw error;
    }
    finally {
        for (const file of files)
            await file.close();
    }
}
async function readTyped({ file, footer }, path, plan) {
    const columns = footer.columns.filter(({ name }) => !pandasIndex.test(name));
    checkColumnNames(columns.map(({ name }) => name), path);
    plan.check(columns.map(({ name }) => name));
    const leftOut = columns.filter(isOther);
    for (const column of leftOut)
        refuseNeeded(column, path, plan);
    const flat = columns.filter(isFlat);
    if (footer.rowCount === 0)
        throw new data_error.DataError(`${path} has no rows of data.`);
    const rows = chooseRows(footer, flat.length, path, plan);
    const cells = new Map();
    for (const column of flat) {
        const { name } = column;
        const built = await buildOr(file, footer, column, rows, plan.typingOf(name));
        if (built)
            cells.set(name, built);
        else {
            const bytes = { name, holds: undefined, instead: read_schema/* otherBytes */.I };
            refuseNeeded(bytes, path, plan);
            leftOut.push(bytes);
        }
    }
    if (cells.size === 0)
        throw new data_error.DataError(`${path} has no column of numbers, texts, dates or flags.`);
    const label = flat.find(({ name }) => name === plan.labelColumn);
    const labels = rows && label && plan.isSampled
        ? await buildColumn(file, footer, label, undefined, plan.typingOf(label.name))
        : cells.get(plan.labelColumn ?? '');
    return {
        table: data_table/* Table */.XI.of(cells),
        sample: rows && { rows: [...rows], labels, fileRowCount: footer.rowCount },
        labelNames: readClassLabel(footer.remarks, plan.labelColumn),
        leftOut,
    };
}
/** `undefined` for a column of bytes that are no texts, as which it was not known before. */
async function buildOr(...column) {
    try {
        return await buildColumn(...column);
    }
    catch (error) {
        if (error instanceof parquet_error/* NoTextError */.tY)
            return undefined;
        throw error;
    }
}
function refuseNeeded({ name, instead }, path, { needs }) {
    if (!needs?.(name))
        return;
    throw new data_error.DataError(`${path}: the column ${(0,quote_word/* quoteWord */.X)(name)} holds ${instead}. A cell is a number, a text, a date, true, false or null: ` +
        'spread nested values over columns.');
}
/** The rows that are wanted, ascending; `undefined` when it is all of them. */
function chooseRows({ rowCount }, columnCount, path, { rowLimit, isSampled }) {
    const keptCount = Math.min(rowCount, rowLimit ?? rowCount);
    checkCells(path, keptCount, keptCount, Math.max(1, columnCount));
    if (keptCount === rowCount)
        return undefined;
    if (!isSampled)
        return Int32Array.from({ length: keptCount }, (_, row) => row);
    if (rowCount > mostSampledRows) {
        throw new data_error.DataError(`${path} has ${rowCount} rows, and a sample is drawn from at most ${mostSampledRows}: write a smaller file.`);
    }
    const all = Array.from({ length: rowCount }, (_, row) => row);
    return Int32Array.from((0,random/* sampleRows */.mh)(all, keptCount, 'nrows'));
}
function isFlat(column) {
    return column.holds !== undefined;
}
function isOther(column) {
    return column.holds === undefined;
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/engine/data/describe-error.js
var describe_error = __webpack_require__(56968);
;// CONCATENATED MODULE: ./build/engine/data/read-chunks.js





/** Memory that is touched for the first time takes longer than to read into it. */
const chunkBytes = 256 * 1024;
/** Some only look how a file begins. */
const read_chunks_firstBytes = 64 * 1024;
/**
 * The bytes of a file, those of a `.gz` file unpacked. Throws DataError when it is not there, no regular file, not readable
 * or cannot be unpacked, as soon as there are more than `maxBytes`, unpacked, and at its end when it was written to since.
 */
async function openBytes(path, maxBytes) {
    const isPacked = path.endsWith('.gz');
    const found = await (0,regular_file/* findRegular */.gU)(path);
    if (found.size > maxBytes)
        throw tooLarge(path, maxBytes);
    return isPacked
        ? { sizeBytes: undefined, chunks: () => readPacked(path, maxBytes, found) }
        : { sizeBytes: found.size, chunks: () => readPlain(path, maxBytes, found) };
}
async function* readPlain(path, maxBytes, found) {
    try {
        const file = await (0,promises_.open)(path);
        try {
            const buffer = Buffer.allocUnsafe(chunkBytes);
            let count = 0;
            for (;;) {
                const { bytesRead } = await file.read(buffer, 0, count === 0 ? read_chunks_firstBytes : chunkBytes);
                if (bytesRead === 0)
                    break;
                count += bytesRead;
                if (count > maxBytes)
                    throw tooLarge(path, maxBytes);
                yield buffer.subarray(0, bytesRead);
            }
            await (0,regular_file/* checkUnchanged */.SC)(path, found, file);
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        if (error instanceof data_error.DataError)
            throw error;
        throw (0,regular_file/* notRead */.Qk)(path, error);
    }
}
async function* readPacked(path, maxBytes, found) {
    const handle = await (0,promises_.open)(path).catch((error) => {
        throw (0,regular_file/* notRead */.Qk)(path, error);
    });
    const file = handle.createReadStream({ highWaterMark: chunkBytes, autoClose: false });
    const unpacked = unpack(file);
    let count = 0;
    try {
        for await (const chunk of unpacked) {
            const bytes = chunk;
            count += bytes.length;
            if (count > maxBytes)
                throw tooLarge(path, maxBytes);
            yield bytes;
        }
        await (0,regular_file/* checkUnchanged */.SC)(path, found, handle);
    }
    catch (error) {
        if (error instanceof data_error.DataError)
            throw error;
        if (file.errored)
            throw (0,regular_file/* notRead */.Qk)(path, error);
        throw new data_error.DataError(`${path} ends in .gz but cannot be unpacked (${(0,describe_error/* errorMessage */.g)(error)}).`, {
            cause: error,
        });
    }
    finally {
        unpacked.destroy();
        file.destroy();
        await handle.close();
    }
}
function unpack(file) {
    const unpacking = (0,external_node_zlib_.createGunzip)({ chunkSize: chunkBytes });
    file.on('error', (error) => unpacking.destroy(error));
    return file.pipe(unpacking);
}
function tooLarge(path, maxBytes) {
    return new data_error.DataError(`${path} is larger than ${maxBytes} bytes (unpacked): the embedded engine holds data in memory. ` +
        'Write a sample of it, or the same table as .parquet.');
}

;// CONCATENATED MODULE: ./build/engine/data/csv/coded-sink.js



/** The codes of one block. */
let spare = new Int32Array(0);
/** Keeps any fields, each distinct text once. */
class CodedSink {
    form;
    codes = new Int8Array(0);
    table = new WordTable();
    constructor(form = csv_form/* usualForm */.xt) {
        this.form = form;
    }
    makeRoom(rowCount) {
        this.codes = (0,codes/* copyCodes */.uL)(this.codes, rowCount, (0,codes/* mostCode */.vS)(this.codes));
    }
    take({ bytes, bounds, width, rowCount }, column, row) {
        const { table } = this;
        const step = 2 * width;
        // One kind of array for all columns, so that the loop is compiled once.
        if (spare.length < rowCount)
            spare = new Int32Array(rowCount);
        const found = spare;
        for (let place = 0, at = 2 * column; place < rowCount; place++, at += step)
            found[place] = table.codeOf(bytes, bounds[at] ?? 0, bounds[at + 1] ?? 0);
        if (table.size - 1 > (0,codes/* mostCode */.vS)(this.codes))
            this.codes = (0,codes/* copyCodes */.uL)(this.codes, this.codes.length, table.size - 1);
        this.codes.set(found.subarray(0, rowCount), row);
        table.foresee(row + rowCount, this.codes.length);
    }
    /** The fields of the first rows again, as those of a block of one column. */
    repeat(rowCount) {
        return this.table.toBlock(this.codes.subarray(0, rowCount));
    }
    /** The first rows. */
    finish(rowCount) {
        const words = this.table.toWords(this.form.swap);
        return { kind: 'coded', codes: this.codes.subarray(0, rowCount), words };
    }
}

;// CONCATENATED MODULE: ./build/engine/data/csv/field-sink.js
/** For columns that nobody asked for. */
const noSink = { makeRoom: () => undefined, take: () => undefined };

;// CONCATENATED MODULE: ./build/engine/data/csv/field-block.js
/** The text of a field. */
function textAt({ bytes, bounds }, field) {
    const start = bounds[2 * field] ?? 0;
    const end = bounds[2 * field + 1] ?? 0;
    return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('utf8');
}

;// CONCATENATED MODULE: ./build/engine/data/csv/divide-exactly.js
/** 2^27 + 1: splits a double into halves whose products are exact. */
const splitter = 134_217_729;
/** Far above the error of the quotient's second part, which is some 2^-52 of it. */
const divide_exactly_doubt = 2 ** -48;
/**
 * (`high` × `power` + `low`) ÷ `divisor`, rounded once, as if by exact arithmetic; NaN in the rare case that this cannot be
 * told from the quotient's first 32 digits. All four are whole numbers that doubles hold exactly, `low` < `power` ≤ 10^9,
 * `high` × `power` ≤ 10^19 and `divisor` ≤ 10^22. Source: T. J. Dekker, A Floating-Point Technique for Extending the Available
 * Precision, Numerische Mathematik 18 (1971).
 */
function divideExactly(high, power, low, divisor) {
    const product = high * power;
    const tail = productError(high, power, product) + low;
    const dividend = product + tail;
    const dividendTail = tail - (dividend - product);
    const quotient = dividend / divisor;
    const back = quotient * divisor;
    const left = dividend - back - productError(quotient, divisor, back) + dividendTail;
    const correction = left / divisor;
    const result = quotient + correction * (1 + divide_exactly_doubt);
    return result === quotient + correction * (1 - divide_exactly_doubt) ? result : NaN;
}
/** What the double `product` of two doubles is too small by; exact. */
function productError(a, b, product) {
    const aHigh = halfOf(a);
    const bHigh = halfOf(b);
    const aLow = a - aHigh;
    const bLow = b - bHigh;
    return aHigh * bHigh - product + aHigh * bLow + aLow * bHigh + aLow * bLow;
}
function halfOf(value) {
    const scaled = splitter * value;
    return scaled - (scaled - value);
}

;// CONCATENATED MODULE: ./build/engine/data/csv/parse-decimal.js

const zero = 48;
const plus = 43;
const minus = 45;
const dot = 46;
const smallE = 101;
/** Of so many digits the integer they spell is below 2^53, and a double holds it exactly. */
const mostExact = 15;
const mostDigits = 19;
/** The powers of ten up to 10^22 are exact as doubles. */
const powersOfTen = Float64Array.from({ length: 23 }, (_, k) => Number(`1e${k}`));
/**
 * The number that the bytes from `start` to before `end` spell, exactly as `Number` reads their text; NaN for all that is
 * no plain decimal of at most 19 digits with a small exponent or none, which may still be a number. Of up to 15 digits one
 * exact integer is divided by one exact power of ten, so that the result is rounded once, as it should be; of more the
 * quotient is found to twice the digits. NaN for integers of more than 15 digits, too, which a double may not hold.
 * Source: W. D. Clinger, How to Read Floating Point Numbers Accurately, PLDI 1990.
 */
function parseDecimal(bytes, start, end) {
    let at = start;
    const sign = bytes[at] ?? 0;
    if (sign === minus || sign === plus)
        at++;
    let digits = 0;
    let decimals = 0;
    let exponent = 0;
    let hasDigit = false;
    let value = 0;
    /** The digits behind the fifteenth. */
    let rest = 0;
    let isFraction = false;
    for (; at < end; at++) {
        const digit = (bytes[at] ?? 0) - zero;
        if (digit >= 0 && digit <= 9) {
            if (digits < mostExact)
                value = 10 * value + digit;
            else
                rest = 10 * rest + digit;
            // Zeros that lead say nothing.
            if (value > 0)
                digits++;
            hasDigit = true;
            if (isFraction)
                decimals++;
        }
        else if (digit === dot - zero && !isFraction)
            isFraction = true;
        else if (digit + zero === smallE && hasDigit) {
            exponent = parseExponent(bytes, at + 1, end);
            isFraction = true;
            break;
        }
        else
            return NaN;
    }
    const power = decimals - exponent;
    if (!hasDigit || digits > mostDigits || Number.isNaN(power))
        return NaN;
    if (digits > mostExact) {
        const divisor = isFraction && power >= 0 ? powersOfTen[power] : undefined;
        if (divisor === undefined)
            return NaN;
        value = divideExactly(value, powersOfTen[digits - mostExact] ?? NaN, rest, divisor);
    }
    else if (power > 0)
        value /= powersOfTen[power] ?? NaN;
    else if (power < 0)
        value *= powersOfTen[-power] ?? NaN;
    return sign === minus ? -value : value;
}
/** Of at most two digits; NaN for any other, which no power of ten above is for. */
function parseExponent(bytes, start, end) {
    const sign = bytes[start] ?? 0;
    const first = sign === minus || sign === plus ? start + 1 : start;
    if (first >= end || end - first > 2)
        return NaN;
    let exponent = 0;
    for (let at = first; at < end; at++) {
        const digit = (bytes[at] ?? 0) - zero;
        if (digit < 0 || digit > 9)
            return NaN;
        exponent = 10 * exponent + digit;
    }
    return sign === minus ? -exponent : exponent;
}

;// CONCATENATED MODULE: ./build/engine/data/csv/plain-decimal.js


const plain_decimal_zero = 48;
const plain_decimal_minus = 45;
const plain_decimal_dot = 46;
/** So many digits fit into 32 bits, which are added up in half the time that doubles take. */
const partDigits = 9;
/**
 * Puts the number that the bytes from `start` to before `end` spell into its place among `values`, when it is a plain decimal
 * of few digits without an exponent: as `parseDecimal`, in the least time. NaN for anything else, which may still be a
 * number. (A double that is returned would be put on the heap.)
 */
function plainDecimal(bytes, start, end, values, place) {
    values[place] = NaN;
    const isNegative = bytes[start] === plain_decimal_minus;
    const first = isNegative ? start + 1 : start;
    if (end - first > partDigits)
        return longDecimal(bytes, first, end, isNegative, values, place);
    let value = 0;
    let point = -1;
    for (let at = first; at < end; at++) {
        const digit = (bytes[at] ?? 0) - plain_decimal_zero;
        if (digit >= 0 && digit <= 9)
            value = 10 * value + digit;
        else if (digit === plain_decimal_dot - plain_decimal_zero && point < 0)
            point = at;
        else
            return;
    }
    if (point >= 0) {
        if (end - first === 1)
            return;
        value /= powersOfTen[end - point - 1] ?? NaN;
    }
    else if (end === first)
        return;
    values[place] = isNegative ? -value : value;
}
/** Of at most 18 digits. `first`: behind the sign. */
function longDecimal(bytes, first, end, isNegative, values, place) {
    let point = -1;
    let digits = 0;
    /** The first nine digits, and those behind them. */
    let head = 0;
    let tail = 0;
    for (let at = first; at < end; at++) {
        const digit = (bytes[at] ?? 0) - plain_decimal_zero;
        if (digit >= 0 && digit <= 9) {
            if (digits < partDigits)
                head = 10 * head + digit;
            else if (digits < 2 * partDigits)
                tail = 10 * tail + digit;
            // Zeros that lead say nothing.
            if (head > 0)
                digits++;
        }
        else if (digit === plain_decimal_dot - plain_decimal_zero && point < 0)
            point = at;
        else
            return;
    }
    if (digits > 2 * partDigits)
        return;
    const decimals = point < 0 ? 0 : end - point - 1;
    const divisor = powersOfTen[decimals] ?? NaN;
    let value = head;
    if (digits <= partDigits)
        value /= divisor;
    else {
        const power = powersOfTen[digits - partDigits] ?? NaN;
        if (digits <= mostExact)
            value = (head * power + tail) / divisor;
        else
            value = decimals === 0 ? NaN : divideExactly(head, power, tail, divisor);
    }
    values[place] = isNegative ? -value : value;
}

;// CONCATENATED MODULE: ./build/engine/data/csv/number-sink.js






const firstStrays = 16;
const nine = 57;
/** Keeps the fields of a column that is one of numbers, as far as it has been read. */
class NumberSink {
    form;
    values = new Float64Array(0);
    /** Of the fields that are no numbers; most columns have none. */
    table;
    /** Per word whether it is a spelling of null. */
    areNull = [];
    strayRows = new Int32Array(firstStrays);
    strayCodes = new Int32Array(firstStrays);
    strayCount = 0;
    constructor(form = csv_form/* usualForm */.xt) {
        this.form = form;
    }
    makeRoom(rowCount) {
        const longer = new Float64Array(rowCount);
        longer.set(this.values);
        this.values = longer;
    }
    take(block, column, row) {
        const { values } = this;
        const { bytes, bounds, width, rowCount } = block;
        const step = 2 * width;
        for (let place = 0, at = 2 * column; place < rowCount; place++, at += step) {
            const start = bounds[at] ?? 0;
            const end = bounds[at + 1] ?? 0;
            plainDecimal(bytes, start, end, values, row + place);
            if (start < end && Number.isNaN(values[row + place]))
                this.addOther(block, at >> 1, row + place);
        }
    }
    /** The first rows. */
    finish(rowCount) {
        return {
            kind: 'numbers',
            values: this.withoutNulls(this.values.subarray(0, rowCount)),
            strayRows: this.strayRows.subarray(0, this.strayCount),
            strayCodes: this.strayCodes.subarray(0, this.strayCount),
            words: this.table?.toWords(this.form.swap) ?? [],
        };
    }
    /** Here and not as they are read: few files call a number null. */
    withoutNulls(values) {
        const { spelling } = this.form;
        return spelling.hasNullNumbers
            ? values.map((value) => (spelling.isNullNumber(value) ? NaN : value))
            : values;
    }
    /** A number that takes more to read, or a field that is kept where it is no null. */
    addOther(block, field, row) {
        const { bytes, bounds } = block;
        const start = bounds[2 * field] ?? 0;
        const end = bounds[2 * field + 1] ?? 0;
        const { spelling } = this.form;
        // All that numbers begin with, and blanks: what begins otherwise need not be made a string.
        if ((bytes[start] ?? 0) <= nine) {
            const value = parseDecimal(bytes, start, end);
            const known = Number.isNaN(value) ? spelling.toNumber(this.restore(textAt(block, field))) : value;
            if (known !== undefined) {
                this.values[row] = known;
                return;
            }
        }
        const table = (this.table ??= new WordTable());
        const code = table.codeOf(bytes, start, end);
        const isNull = (this.areNull[code] ??= spelling.isNull(this.restore(table.wordOf(code))));
        if (!isNull)
            this.addStray(row, code);
    }
    restore(text) {
        return this.form.swap?.restore(text) ?? text;
    }
    addStray(row, code) {
        if (this.strayCount === this.strayRows.length) {
            const make = (length) => new Int32Array(length);
            this.strayRows = grown(this.strayRows, 0, make);
            this.strayCodes = grown(this.strayCodes, 0, make);
        }
        this.strayRows[this.strayCount] = row;
        this.strayCodes[this.strayCount] = code;
        this.strayCount++;
    }
}

;// CONCATENATED MODULE: ./build/engine/data/csv/ragged-line.js


/** What to tell of a line that has another number of fields than the header. */
function raggedLine(file, line, expected, found, separator) {
    const marks = (0,csv_form/* nameOfSeparator */.Gz)(separator);
    return new data_error.DataError(`${file}: line ${line} has ${found} field${found === 1 ? '' : 's'}, but the header has ${expected}. ` +
        (found > expected
            ? `Quote the fields that hold ${marks}, and leave out those at the ends of lines.`
            : `Is the file cut off, or are there too few ${marks}?`));
}

;// CONCATENATED MODULE: ./build/engine/data/csv/record-scanner.js


const comma = 44;
const record_scanner_quote = 34;
const record_scanner_lineFeed = 10;
const record_scanner_carriageReturn = 13;
/** A position that says: the bytes end within a record. */
const incomplete = -1;
/**
 * Walks over the bytes of a CSV file, record by record, and notes where the fields of each begin and end. Source: RFC 4180.
 */
class RecordScanner {
    file;
    form;
    /** Line of the file, from 1, on which the next record starts, and on which the last one did. */
    line = 1;
    startLine = 0;
    /** How many fields the last record had. */
    fieldCount = 0;
    /** Line breaks within the quotes of this record. */
    breaks = 0;
    /** Doubled quotes in it. */
    doubled = 0;
    /** Of the field scanned last, without its quotes. */
    first = 0;
    end = 0;
    constructor(file, form = csv_form/* usualForm */.xt) {
        this.file = file;
        this.form = form;
    }
    /** The position of the next record, behind blank lines. */
    skipBlankLines(bytes, start) {
        let at = start;
        while (at < bytes.length) {
            const next = this.skipLineEnd(bytes, at);
            if (next === at)
                break;
            at = next;
        }
        return at;
    }
    /**
     * Scans the record that starts at `start`, and writes the bounds of its fields from `slot` on, as a `FieldBlock` has
     * them; for fields beyond the end of `bounds` there is no room. Returns the position behind its line end, or `incomplete`
     * when the bytes end before the record and are not the last ones. Doubled quotes are undone in the bytes themselves.
     */
    scan(bytes, start, isLast, bounds, slot) {
        const end = bytes.length;
        let at = start;
        let next = slot;
        this.breaks = 0;
        this.doubled = 0;
        for (;;) {
            let first = at;
            let last;
            if (bytes[at] === record_scanner_quote) {
                at = this.scanQuoted(bytes, at, isLast);
                if (at === incomplete)
                    return incomplete;
                ({ first, end: last } = this);
            }
            else {
                while (at < end) {
                    const byte = bytes[at] ?? 0;
                    if (byte <= comma && (byte === comma || byte === record_scanner_lineFeed || byte === record_scanner_carriageReturn))
                        break;
                    at++;
                }
                if (at === end && !isLast)
                    return incomplete;
                last = at;
            }
            if (next < bounds.length) {
                bounds[next] = first;
                bounds[next + 1] = last;
            }
            next += 2;
            if (bytes[at] !== comma)
                break;
            at++;
        }
        this.startLine = this.line;
        this.line += this.breaks;
        this.fieldCount = (next - slot) / 2;
        if (this.doubled > 0)
            undoubleQuotes(bytes, bounds, slot, Math.min(next, bounds.length));
        return this.skipLineEnd(bytes, at);
    }
    /** From the opening quote to behind the closing one. */
    scanQuoted(bytes, start, isLast) {
        const end = bytes.length;
        const opened = this.line + this.breaks;
        let at = start + 1;
        for (;; at++) {
            const byte = bytes[at];
            if (byte === record_scanner_lineFeed)
                this.breaks++;
            else if (byte === record_scanner_quote) {
                if (bytes[at + 1] !== record_scanner_quote)
                    break;
                this.doubled++;
                at++;
            }
            else if (at >= end) {
                if (!isLast)
                    return incomplete;
                throw new data_error.DataError(`${this.file}: the quote opened on line ${opened} is never closed.`);
            }
        }
        const behind = at + 1;
        if (behind >= end && !isLast)
            return incomplete;
        const after = bytes[behind] ?? record_scanner_lineFeed;
        if (after !== comma && after !== record_scanner_lineFeed && after !== record_scanner_carriageReturn) {
            const [seen = ''] = Buffer.from(bytes.subarray(behind, behind + 4)).toString('utf8');
            const letter = this.form.swap?.restore(seen) ?? seen;
            throw new data_error.DataError(`${this.file}: line ${this.line} has "${letter}" right after a closing quote. Double the quotes ` +
                'inside a quoted field ("").');
        }
        this.first = start + 1;
        this.end = at;
        return behind;
    }
    skipLineEnd(bytes, at) {
        const byte = bytes[at];
        if (byte !== record_scanner_lineFeed && byte !== record_scanner_carriageReturn)
            return at;
        this.line++;
        return at + (byte === record_scanner_carriageReturn && bytes[at + 1] === record_scanner_lineFeed ? 2 : 1);
    }
}
/** Undoes the doubled quotes of the quoted ones among the fields that have bounds from `slot` to before `end`. */
function undoubleQuotes(bytes, bounds, slot, end) {
    for (let next = slot; next < end; next += 2) {
        const start = bounds[next] ?? 0;
        if (bytes[start - 1] !== record_scanner_quote)
            continue;
        let length = 0;
        for (let at = start; at < (bounds[next + 1] ?? 0); at++) {
            const byte = bytes[at] ?? 0;
            bytes[start + length++] = byte;
            if (byte === record_scanner_quote)
                at++;
        }
        bounds[next + 1] = start + length;
    }
}

;// CONCATENATED MODULE: ./build/engine/data/csv/row-reader.js







/** So many rows tell how long the others are, or fewer of a table with many columns. */
const [fewestRows, mostRows, tellingFields] = [64, 1024, 262_144];
/** The bounds of so many, and their bytes, stay in a processor's first cache until the last column has read them. */
const blockFields = 4096;
/** Of a table with many columns so many rows at once, as long as they stay in its second cache: a call for two is too few. */
const [wideRows, wideFields] = [32, 65_536];
const none = new Int32Array(0);
/** Reads the header and the rows of a CSV file; each row has as many fields as the header. */
class RowReader {
    file;
    plan;
    form;
    names = [];
    /** Read so far, and kept of them. */
    rowCount = 0;
    keptCount = 0;
    isDone = false;
    scanner;
    sinks = [];
    room = 0;
    takenBytes = 0;
    /** Of the rows that no sink has taken yet. */
    bounds = none;
    blockRows = 0;
    constructor(file, plan, form = csv_form/* usualForm */.xt) {
        this.file = file;
        this.plan = plan;
        this.form = form;
        this.scanner = new RecordScanner(file, form);
    }
    get line() {
        return this.scanner.line;
    }
    take(bytes, isLast) {
        const { scanner, plan } = this;
        let at = scanner.skipBlankLines(bytes, 0);
        if (this.names.length === 0)
            at = this.readHeader(bytes, at, isLast);
        const width = this.names.length;
        if (width === 0)
            return at;
        while (at < bytes.length && !this.isDone) {
            at = scanner.skipBlankLines(bytes, at);
            if (at === bytes.length)
                break;
            const isKept = plan.kept === undefined || plan.kept[this.keptCount] === this.rowCount;
            if (isKept && this.keptCount === this.room)
                this.makeRoom(at);
            const slot = 2 * width * this.blockRows;
            const next = scanner.scan(bytes, at, isLast, isKept ? this.bounds : none, slot);
            if (next === incomplete)
                break;
            if (scanner.fieldCount !== width)
                throw raggedLine(this.file, scanner.startLine, width, scanner.fieldCount, this.form.separator);
            at = next;
            this.rowCount++;
            if (isKept)
                this.keep(bytes);
            this.isDone = this.rowCount === plan.limit;
        }
        this.handOver(bytes);
        this.takenBytes += at;
        return at;
    }
    /** Throws DataError for a file without rows. */
    checkRows() {
        if (this.names.length === 0)
            checkColumnNames([], this.file);
        if (this.rowCount === 0)
            throw new data_error.DataError(`${this.file} has a header line but no rows of data.`);
    }
    keep(bytes) {
        const { look } = this.plan;
        this.keptCount++;
        this.blockRows++;
        const isLook = this.keptCount === look?.after;
        if (isLook || 2 * this.names.length * (this.blockRows + 1) > this.bounds.length)
            this.handOver(bytes);
        if (isLook)
            look.at(this.sinks, this.room);
    }
    /** Column by column: all fields of one are read by the same few instructions, one right after the other. */
    handOver(bytes) {
        const { bounds, blockRows, keptCount, sinks } = this;
        if (blockRows === 0)
            return;
        const block = { bytes, bounds, width: this.names.length, rowCount: blockRows };
        for (let column = 0; column < sinks.length; column++)
            sinks[column]?.take(block, column, keptCount - blockRows);
        this.blockRows = 0;
    }
    readHeader(bytes, start, isLast) {
        if (start === bytes.length)
            return start;
        const { scanner, form } = this;
        const { line } = scanner;
        if (scanner.scan(bytes, start, isLast, none, 0) === incomplete)
            return start;
        const width = scanner.fieldCount;
        checkColumnCount(width, this.file);
        scanner.line = line;
        const bounds = new Int32Array(2 * width);
        const next = scanner.scan(bytes, start, isLast, bounds, 0);
        const block = { bytes, bounds, width, rowCount: 1 };
        const names = Array.from({ length: width }, (_, column) => textAt(block, column));
        this.names = form.swap ? names.map((name) => form.swap?.restore(name) ?? name) : names;
        checkColumnNames(this.names, this.file);
        this.sinks = this.plan.open(this.names);
        this.bounds = new Int32Array(2 * width * rowsOfBlock(width));
        return next;
    }
    /** As many rows as the file seems to have, so that little is copied; `at`: where the next row starts in this piece. */
    makeRoom(at) {
        const { limit, kept, sizeBytes = 0, keepsNothing = false } = this.plan;
        const perRow = (this.takenBytes + at) / Math.max(1, this.keptCount);
        const firstRoom = Math.min(mostRows, Math.max(fewestRows, Math.floor(tellingFields / this.names.length)));
        const estimate = this.room === 0 ? firstRoom : Math.ceil((1.02 * sizeBytes) / perRow);
        const most = kept?.length ?? limit ?? Infinity;
        // The first rows tell how long the others are, but not exactly.
        const likely = this.room === 0 ? 0 : Math.min(most, estimate);
        if (!keepsNothing)
            checkCells(this.file, this.keptCount, likely, this.names.length);
        this.room = Math.min(most, Math.max(estimate, 2 * this.room, 1));
        for (const sink of this.sinks)
            sink.makeRoom(this.room);
    }
}
function rowsOfBlock(width) {
    const fewWide = Math.min(wideRows, Math.floor(wideFields / width));
    return Math.max(1, fewWide, Math.floor(blockFields / width));
}

;// CONCATENATED MODULE: ./build/engine/data/csv/scan-records.js


const scan_records_lineFeed = 10;
const scan_records_carriageReturn = 13;
const scan_records_byteOrderMark = Buffer.from('\uFEFF');
/** No text of Node is longer than 2^29 letters. */
const longestRecord = 2 ** 28;
/**
 * Gives a file's bytes to the taker in pieces that end with a line, all of them UTF-8; a piece begins with what the taker
 * left of the last one. The byte order mark is left out. Throws DataError when a byte is not UTF-8, or a record is longer
 * than 256 MiB.
 */
async function scanRecords(chunks, file, taker, longest = longestRecord) {
    /** Bytes that are not taken yet, at its beginning; one for all chunks, since a new one for each is what costs. */
    let window = Buffer.alloc(0);
    let [filled, needed, offset] = [0, 1, 0];
    const give = (bytes, isLast) => {
        checkUtf8(bytes, file, { offset, line: taker.line });
        const isMarked = offset === 0 && bytes.subarray(0, scan_records_byteOrderMark.length).equals(scan_records_byteOrderMark);
        const mark = isMarked ? scan_records_byteOrderMark.length : 0;
        const taken = taker.take(bytes.subarray(mark), isLast);
        return taken === 0 ? 0 : mark + taken;
    };
    for await (const chunk of chunks) {
        if (filled + chunk.length > window.length) {
            const wider = Buffer.allocUnsafe(2 * (filled + chunk.length));
            window.copy(wider, 0, 0, filled);
            window = wider;
        }
        chunk.copy(window, filled);
        filled += chunk.length;
        if (filled < needed)
            continue;
        const bytes = window.subarray(0, filled);
        const given = give(bytes.subarray(0, endOfLines(bytes)), false);
        if (taker.isDone)
            return;
        offset += given;
        window.copyWithin(0, given, filled);
        filled -= given;
        if (filled > longest) {
            throw new data_error.DataError(`${file}: the record that starts on line ${taker.line} is longer than 256 MiB. Is a quote never closed?`);
        }
        // Trying a long record again with each chunk of it would take the square of its time; but one that is too long is seen.
        needed = given === 0 ? Math.min(2 * filled, longest + 1) : 1;
    }
    give(window.subarray(0, filled), true);
}
/** Behind the last line end; where there are none but CR, behind one of which the next byte tells that no LF follows. */
function endOfLines(bytes) {
    const end = bytes.lastIndexOf(scan_records_lineFeed);
    if (end >= 0)
        return end + 1;
    return bytes.length < 2 ? 0 : bytes.lastIndexOf(scan_records_carriageReturn, bytes.length - 2) + 1;
}

// EXTERNAL MODULE: ./build/engine/data/typing/tally.js
var typing_tally = __webpack_require__(39832);
;// CONCATENATED MODULE: ./build/engine/data/csv/tally-sink.js





/** The number read last. */
const one = new Float64Array(1);
/** Keeps of a column what tells its type, and none of its fields. */
class TallySink {
    form;
    keeper;
    numberCount = 0;
    constructor(form = csv_form/* usualForm */.xt) {
        this.form = form;
        this.keeper = new typing_tally/* TallyKeeper */.lF(form.spelling);
    }
    makeRoom() {
        // It keeps nothing by row.
    }
    take(block, column) {
        const { keeper } = this;
        const { spelling, swap } = this.form;
        const { bytes, bounds, width, rowCount } = block;
        for (let field = column; field < rowCount * width; field += width) {
            const start = bounds[2 * field] ?? 0;
            const end = bounds[2 * field + 1] ?? 0;
            plainDecimal(bytes, start, end, one, 0);
            const plain = one[0] ?? NaN;
            const value = Number.isNaN(plain) && start < end ? parseDecimal(bytes, start, end) : plain;
            if (!Number.isNaN(value)) {
                if (!spelling.isNullNumber(value))
                    this.numberCount++;
            }
            else if (start < end && keeper.isOfTexts && !swap && spelling.isPlainText(bytes[start] ?? 0))
                keeper.addTexts(1);
            else {
                const text = textAt(block, field);
                keeper.add(swap ? swap.restore(text) : text, 1);
            }
        }
    }
    finish() {
        this.keeper.addNumbers(this.numberCount);
        return this.keeper.tally;
    }
}

;// CONCATENATED MODULE: ./build/engine/data/read-csv.js









/** With so many rows it is seen whether a column is one of numbers, most likely. */
const lookedAt = 64;
const mostOdd = 0.05;
/**
 * Reads separated values with a header line; the separator is recognised where it is not declared. Lines end in LF, CRLF or CR; blank lines are skipped; a quoted field
 * may hold separators, line breaks and doubled quotes. The file is read once; a second time when rows are drawn from it, or
 * when a column that began with numbers goes on with texts, or was read ahead as another kind than is wanted. Throws DataError, with the line, when a line has another number
 * of fields than the header, a quote is not closed, column names are missing or double. Source: RFC 4180.
 */
async function readCsv(bytes, file, plan) {
    const { rowLimit } = plan;
    const { source, form } = await (0,csv_form/* openForm */.RL)(bytes, file, plan.loading?.csv);
    const csv = { source, file, form };
    if (rowLimit !== undefined && plan.isSampled)
        return readSample(csv, plan, rowLimit);
    const { typingOf } = plan;
    const ahead = await plan.ahead;
    if (ahead)
        plan.check(ahead.names);
    const sinkOf = (name) => typingOf(name) === 'number' ? new NumberSink(form) : new CodedSink(form);
    const table = ahead ??
        (await readFields(csv, {
            check: plan.check,
            sinkOf,
            mayTurn: (name) => typingOf(name) === 'any',
            limit: rowLimit,
        }));
    const unfit = [...table.fields].filter(([name, fields]) => !fits(fields, typingOf(name), form));
    if (unfit.length === 0)
        return table;
    const names = new Set(unfit.map(([name]) => name));
    const again = await readFields(csv, {
        sinkOf: (name) => (names.has(name) ? sinkOf(name) : noSink),
        limit: rowLimit,
    });
    return { ...table, fields: new Map([...table.fields, ...again.fields]) };
}
/** Whether fields are kept in the way that a column of this typing needs. */
function fits(fields, typing, { spelling }) {
    if (typing === 'any')
        return fields.kind === 'coded' || (0,typing_tally/* isNumeric */.kf)((0,typing_tally/* tallyOf */.sv)(fields, spelling));
    return (fields.kind === 'numbers') === (typing === 'number');
}
/** The rows are drawn when it is known how many there are, and the types are told by all of them. */
async function readSample(csv, plan, rowLimit) {
    const { source, form } = csv;
    const tallies = new Map();
    const sinks = new Map();
    const labels = new CodedSink(form);
    const whole = await readRows(csv, {
        open: (names) => {
            plan.check(names);
            return names.map((name) => {
                if (name === plan.labelColumn)
                    return labels;
                const sink = new TallySink(form);
                sinks.set(name, sink);
                return sink;
            });
        },
        sizeBytes: source.sizeBytes,
        keepsNothing: true,
    });
    for (const [name, sink] of sinks)
        tallies.set(name, sink.finish());
    const all = Array.from({ length: whole.rowCount }, (_, row) => row);
    const rows = (0,random/* sampleRows */.mh)(all, rowLimit, 'nrows');
    const isOfNumbers = (name) => {
        const tally = tallies.get(name);
        const typing = plan.typingOf(name);
        return typing === 'number' || (typing === 'any' && tally !== undefined && isOfNumbersAlone(tally));
    };
    const table = await readFields(csv, {
        sinkOf: (name) => (isOfNumbers(name) ? new NumberSink(form) : new CodedSink(form)),
        kept: Int32Array.from(rows),
    });
    const isGiven = plan.labelColumn !== undefined && whole.names.includes(plan.labelColumn);
    return {
        ...table,
        sample: {
            rows,
            tallies,
            fileRowCount: whole.rowCount,
            labels: isGiven ? labels.finish(whole.rowCount) : undefined,
        },
    };
}
function isOfNumbersAlone(tally) {
    return tally.valueCount > 0 && (0,typing_tally/* isNumeric */.kf)(tally);
}
async function readFields(csv, plan) {
    let sinks = [];
    let columns = [];
    const open = (names) => {
        plan.check?.(names);
        columns = names;
        return (sinks = names.map(plan.sinkOf));
    };
    const look = (current, room) => {
        for (const [index, name] of columns.entries()) {
            const sink = current[index];
            if (sink instanceof CodedSink && plan.mayTurn?.(name))
                current[index] = turn(sink, room, csv.form);
        }
    };
    const { names, keptCount } = await readRows(csv, {
        open,
        kept: plan.kept,
        limit: plan.limit,
        sizeBytes: csv.source.sizeBytes,
        look: { after: lookedAt, at: look },
    });
    const fields = new Map();
    for (const [index, sink] of sinks.entries()) {
        if (sink instanceof CodedSink || sink instanceof NumberSink)
            fields.set(names[index] ?? '', sink.finish(keptCount));
    }
    return { names, rowCount: keptCount, fields, form: csv.form };
}
async function readRows({ source, file, form }, plan) {
    const reader = new RowReader(file, plan, form);
    await scanRecords(source.chunks(), file, reader);
    reader.checkRows();
    return reader;
}
/** A sink of numbers in the place of this one, if most fields so far are numbers. */
function turn(sink, room, form) {
    const tally = new TallySink(form);
    const block = sink.repeat(lookedAt);
    tally.take(block, 0);
    const { valueCount, textCount } = tally.finish();
    if (valueCount === 0 || textCount > mostOdd * valueCount)
        return sink;
    const numbers = new NumberSink(form);
    numbers.makeRoom(room);
    numbers.take(block, 0, 0);
    return numbers;
}

// EXTERNAL MODULE: ./build/engine/data/read-loading-kwargs.js
var read_loading_kwargs = __webpack_require__(31055);
;// CONCATENATED MODULE: ./build/engine/data/big-integers.js

/** A text that begins so is the digits of an integer. No JSON file holds it by chance. */
const mark = '\u0000integer ';
const doubleQuote = 34;
const backslash = 92;
const numberSigns = new Set('+-.eE'.split('').map((sign) => sign.charCodeAt(0)));
/**
 * Puts each integer of the JSON text that a double cannot hold exactly into a marked text, since `JSON.parse` rounds it:
 * 1720000000000000001 and …002 would be one. Everything else stays as it is, also what is not JSON.
 */
function markBigIntegers(json) {
    if (!/\d{16}/.test(json))
        return json;
    const pieces = [];
    let copied = 0;
    for (let at = 0; at < json.length;) {
        const code = json.charCodeAt(at);
        if (code === doubleQuote)
            at = endOfText(json, at);
        else if (isOfNumber(code)) {
            const start = at;
            while (at < json.length && isOfNumber(json.charCodeAt(at)))
                at++;
            const token = at - start < 16 ? '' : json.slice(start, at);
            if (!isBigInteger(token) || isKey(json, at))
                continue;
            pieces.push(json.slice(copied, start), JSON.stringify(mark + token));
            copied = at;
        }
        else
            at++;
    }
    return copied === 0 ? json : pieces.join('') + json.slice(copied);
}
/**
 * The column's cells with the marks undone. As in a CSV file a column in which more than a hundredth of the values are such
 * integers is one of texts: ids, of which some happen to be small.
 */
function unmarkBigIntegers(cells) {
    let [bigCount, valueCount] = [0, 0];
    for (let row = 0; row < cells.length; row++) {
        const cell = cells[row] ?? null;
        if (cell !== null)
            valueCount++;
        // By its first letter: nearly all texts are told apart by it.
        if (typeof cell !== 'string' || cell.charCodeAt(0) !== 0 || !cell.startsWith(mark))
            continue;
        cells[row] = cell.slice(mark.length);
        bigCount++;
    }
    if (bigCount <= typing_typing/* numericViolationThreshold */.k * valueCount)
        return cells;
    return cells.map((cell) => (typeof cell === 'number' ? String(cell) : cell));
}
/** As JSON spells integers: a text in the place of another number would hide a mistake. */
function isBigInteger(token) {
    return /^-?[1-9]\d*$/.test(token) && !Number.isSafeInteger(Number(token));
}
/** A number can't be one, which is for `JSON.parse` to say. */
function isKey(json, end) {
    let at = end;
    while (/\s/.test(json.charAt(at)))
        at++;
    return json.charAt(at) === ':';
}
function isOfNumber(code) {
    return (code >= 48 && code <= 57) || numberSigns.has(code);
}
/** Behind the closing quote of the text that opens at `start`, or the end of the file. */
function endOfText(json, start) {
    for (let end = json.indexOf('"', start + 1); end >= 0; end = json.indexOf('"', end + 1)) {
        let slashes = 0;
        while (json.charCodeAt(end - 1 - slashes) === backslash)
            slashes++;
        if (slashes % 2 === 0)
            return end + 1;
    }
    return json.length;
}

;// CONCATENATED MODULE: ./build/engine/data/read-json.js






/**
 * Reads a JSON list of objects, one per row; or lines of objects, which many call .json, too. The columns are the keys of
 * all rows in order of appearance; a key that a row lacks is null there. An integer that a double cannot hold exactly is a
 * text. Throws DataError when it is neither, or a value is itself a list or an object.
 */
const readJsonList = (rows, text, file) => {
    if (beginsWithLines(text))
        return readJsonLines(rows, text, file);
    const list = parseJson(text, file, 1);
    if (!Array.isArray(list)) {
        throw new data_error.DataError(`${file} must hold a JSON list of objects, such as [{"age": 41, "label": 1}], not ${kindOf(list)}. ` +
            'One object per line is JSONL: name such a file .jsonl.');
    }
    rows.add(list.entries(), file, (index) => `item ${index + 1}`);
};
/** As `readJsonList`, with one object per line; blank lines are skipped. Errors name the line. */
const readJsonLines = (rows, text, file) => {
    rows.add(parseLines(text, file), file, (index) => `line ${index + 1}`);
};
/** Two lines that are objects each, with or without a comma behind: no JSON value begins so. */
function beginsWithLines(text) {
    const lines = /^\s*(\{.*\})[^\S\n]*,?[^\S\n]*\r?\n\s*\{/.exec(text.slice(0, 1_000_000));
    return lines?.[1] !== undefined && isJson(lines[1]);
}
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
function* parseLines(text, file) {
    let start = 0;
    for (let index = 0; start < text.length; index++) {
        const end = text.indexOf('\n', start);
        const line = text.slice(start, end < 0 ? undefined : end);
        if (line.trim() !== '')
            yield [index, parseJson(line, file, index + 1)];
        start = end < 0 ? text.length : end + 1;
    }
}
/** The rows of a table, in one file or several. */
class JsonRows {
    columns = new Map();
    rowCount = 0;
    add(rows, file, place) {
        const { columns } = this;
        for (const [index, row] of rows) {
            if (typeof row !== 'object' || row === null || Array.isArray(row)) {
                throw new data_error.DataError(`${file}: ${place(index)} must be an object, not ${kindOf(row)}.`);
            }
            const cells = row;
            let cellCount = 0;
            // Own keys alone: JSON.parse makes plain objects. A list of entries for each row would take a third of the time.
            for (const name in cells) {
                let column = columns.get(name);
                if (!column) {
                    columns.set(name, (column = new Array(this.rowCount).fill(null)));
                    checkColumnCount(columns.size, file);
                }
                const value = cells[name];
                if (isCell(value))
                    column.push(value);
                else
                    throw noCell(value, `${file}: ${place(index)}, "${name}"`);
                cellCount++;
            }
            this.rowCount++;
            if (cellCount === columns.size)
                continue;
            for (const column of columns.values())
                if (column.length < this.rowCount)
                    column.push(null);
        }
    }
    /** `path`: of all of them. */
    toTable(path) {
        if (this.rowCount === 0)
            throw new data_error.DataError(`${path} has no rows of data.`);
        const names = [...this.columns.keys()];
        checkColumnNames(names, path);
        const typed = new Map();
        for (const [name, cells] of this.columns) {
            typed.set(name, (0,columns_column/* toColumn */._T)(unmarkBigIntegers(cells)));
            // Boxed cells are several times as large as the column.
            this.columns.delete(name);
        }
        return data_table/* Table */.XI.of(typed);
    }
}
function isCell(value) {
    if (typeof value === 'number')
        return Number.isFinite(value);
    return typeof value === 'string' || typeof value === 'boolean' || value === null;
}
function noCell(value, where) {
    return new data_error.DataError(typeof value === 'number'
        ? `${where} is beyond the range of numbers.`
        : `${where} is ${kindOf(value)}. A cell is a number, a text, true, false or null: spread nested values over columns, or ` +
            'leave them out.');
}
function parseJson(text, file, firstLine) {
    try {
        return JSON.parse(markBigIntegers(text));
    }
    catch {
        // Told of the text as it stands in the file.
        throw notJson(text, file, firstLine);
    }
}
function notJson(text, file, firstLine) {
    try {
        JSON.parse(text);
        return new data_error.DataError(`${file} is not JSON.`);
    }
    catch (error) {
        const said = (0,describe_error/* errorMessage */.g)(error);
        const position = Number(/position (\d+)/.exec(said)?.[1] ?? 0);
        const line = firstLine + text.slice(0, position).split('\n').length - 1;
        return new data_error.DataError(`${file}: line ${line} is not JSON (${said}).${hintAt(text)}`, { cause: error });
    }
}
function hintAt(text) {
    if (/\bNaN\b|\bInfinity\b/.test(text))
        return ' NaN and Infinity are not JSON: write null.';
    const line = text.trimEnd();
    if (line.endsWith(',') && isJson(line.slice(0, -1)))
        return ' Leave out the comma after the object.';
    return '';
}
function kindOf(value) {
    if (Array.isArray(value))
        return 'a list';
    if (value === null)
        return 'null';
    return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

// EXTERNAL MODULE: ./build/engine/data/recognise-file.js
var recognise_file = __webpack_require__(80784);
;// CONCATENATED MODULE: ./build/engine/data/take-sample.js


/** The rows of a table in memory that are wanted. */
function takeSample(table, { rowLimit, isSampled, labelColumn }) {
    if (rowLimit === undefined || rowLimit >= table.rowCount)
        return { table };
    const all = Array.from({ length: table.rowCount }, (_, row) => row);
    const rows = isSampled ? (0,random/* sampleRows */.mh)(all, rowLimit, 'nrows') : all.slice(0, rowLimit);
    const labels = labelColumn === undefined ? undefined : table.column(labelColumn);
    return { table: (0,data_table/* takeRows */.LY)(table, rows), sample: { rows, labels, fileRowCount: table.rowCount } };
}

;// CONCATENATED MODULE: ./build/engine/data/read-table.js















/** Unpacked size of a JSON file, in bytes: near the longest text that Node can hold. */
const mostJsonBytes = 500 * 1024 * 1024;
/** Of a CSV file, whose cells are limited and not its bytes; a packed file may go on for ever. */
const mostCsvBytes = 64 * 1024 * 1024 * 1024;
const jsonReaders = { json: readJsonList, jsonl: readJsonLines };
/** How each format is read, `maxBytes` at most. */
const readers = {
    csv: async (path, plan, maxBytes = mostCsvBytes) => {
        const { source, written } = await openText(path, plan, maxBytes);
        const table = await readCsv(source, path, plan);
        return { kind: 'text', table, written: [...written, ...(0,csv_form/* describeForm */.wg)(table.form)] };
    },
    json: (path, plan, maxBytes) => readJson(path, [path], plan, maxBytes, jsonReaders.json),
    jsonl: (path, plan, maxBytes) => readJson(path, [path], plan, maxBytes, jsonReaders.jsonl),
    parquet: async (path, plan) => ({ kind: 'typed', ...(await readParquet(path, plan)) }),
};
const readAll = { check: () => undefined, typingOf: () => 'any' };
/**
 * Reads a data file by its ending, which is one of `dataFormats`, or the files of a folder, of a name with `*` or of the
 * plan as one table. Throws DataError when it is not there, not a file, not
 * readable, too large (`maxBytes` of a text, unpacked), not UTF-8, not in the format of its ending, changed while it is
 * read, or refused by the plan.
 */
async function readTable(path, plan = readAll, maxBytes) {
    const parts = plan.shards ? undefined : await (0,find_parts/* findParts */.a)(path);
    if (parts)
        return read_table_readParts(path, parts, plan, maxBytes);
    const format = (0,data_formats/* dataFormatOf */.H0)(path);
    const local = (plan.shards ?? []).filter((shard) => typeof shard === 'string');
    if (format !== undefined && local.length > 0)
        return read_table_readParts(path, { format, paths: local }, plan, maxBytes);
    if (format === undefined)
        throw new data_error.DataError(`${path} has another ending. ${readable()}`);
    (0,read_loading_kwargs/* checkKwargs */.y)(plan.loading, format, path);
    return readers[format](path, plan, maxBytes);
}
/** One table of all parts, whose rows follow each other. */
async function read_table_readParts(path, { format, paths }, plan, maxBytes = mostCsvBytes) {
    (0,read_loading_kwargs/* checkKwargs */.y)(plan.loading, format, path);
    const inParts = `its rows are those of ${(0,plural/* plural */.L)(paths.length, 'file')}, in the order of their names`;
    if (format === 'parquet') {
        return { kind: 'typed', ...(await readParquet(path, { ...plan, shards: paths })), written: [inParts] };
    }
    if (format !== 'csv') {
        const read = await readJson(path, paths, plan, maxBytes, jsonReaders[format]);
        return { ...read, written: [inParts, ...(read.written ?? [])] };
    }
    const texts = [];
    for (const part of paths)
        texts.push({ path: part, ...(await openText(part, plan, maxBytes)) });
    const counted = `${path} (lines counted through its ${(0,plural/* plural */.L)(paths.length, 'file')})`;
    const table = await readCsv(joinParts(texts), counted, plan);
    return {
        kind: 'text',
        table,
        written: [inParts, ...(texts[0]?.written ?? []), ...(0,csv_form/* describeForm */.wg)(table.form)],
    };
}
/** `paths`: of the files whose rows follow each other, each of `maxBytes` at most. */
async function readJson(path, paths, plan, maxBytes = mostJsonBytes, read) {
    const rows = new JsonRows();
    const encodings = new Set();
    for (const part of paths) {
        const { source, written } = await openText(part, plan, maxBytes);
        const chunks = [];
        for await (const chunk of source.chunks())
            chunks.push(Buffer.from(chunk));
        read(rows, decodeUtf8(Buffer.concat(chunks), part), part);
        for (const text of written)
            encodings.add(text);
    }
    const table = rows.toTable(path);
    plan.check(table.names);
    return { kind: 'typed', ...takeSample(table, plan), written: [...encodings] };
}
function readable() {
    return `The embedded engine reads ${(0,data_formats/* listDataEndings */.XO)()}; texts are UTF-8 where loading-kwargs (encoding) do not say otherwise.`;
}
const recognisedBytes = 64;
/**
 * A text as UTF-8, and what its encoding was when it is another. Throws DataError when its first bytes tell that it is
 * something else than text.
 */
async function openText(path, { loading }, maxBytes) {
    const source = await openBytes(path, maxBytes);
    let head = Buffer.alloc(0);
    for await (const chunk of source.chunks()) {
        head = Buffer.from(chunk.subarray(0, recognisedBytes));
        break;
    }
    const encoding = (0,encodings/* encodingOfMark */.S4)(head) ?? loading?.encoding ?? 'utf-8';
    if (encoding === 'utf-8' || encoding === 'latin-1' || encoding === 'cp1252') {
        const kind = (0,recognise_file/* recogniseFile */.I)(head);
        if (head.length === 0)
            throw new data_error.DataError(`${path} is ${kind ?? 'empty'}.`);
        if (kind !== undefined)
            throw new data_error.DataError(`${path} is ${kind}, not text. ${readable()}`);
    }
    const written = encoding === 'utf-8' ? [] : [`its encoding is ${encoding}`];
    return { source: (0,encodings/* toUtf8 */.Pq)(source, encoding, path), written };
}


/***/ }),

/***/ 80784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ recogniseFile)
/* harmony export */ });
const signatures = [
    {
        starts: 'version https://git-lfs',
        what: 'a Git LFS pointer: fetch the file itself with "git lfs pull", or "lfs: true" of actions/checkout',
    },
    { starts: '\x1f\x8b', what: 'gzip data' },
    { starts: 'PK\x03\x04', what: 'a zip archive, such as an Excel workbook or a PyTorch checkpoint' },
    { starts: 'PAR1', what: 'a Parquet file' },
    { starts: '\x89HDF', what: 'an HDF5 file, such as a Keras model' },
    { starts: 'ORTM', at: 4, what: "a model in onnxruntime's own ORT format" },
    { starts: '\x80\x02', what: 'a Python pickle' },
    { starts: '\x80\x03', what: 'a Python pickle' },
    { starts: '\x80\x04', what: 'a Python pickle' },
    { starts: '\x80\x05', what: 'a Python pickle' },
    { starts: '\xff\xfe', what: 'UTF-16 text' },
    { starts: '\xfe\xff', what: 'UTF-16 text' },
];
/** What a file that is not what its ending says most likely is, by its first bytes; `undefined` when they tell nothing. */
function recogniseFile(bytes) {
    if (bytes.length === 0)
        return 'an empty file';
    const head = Buffer.from(bytes.subarray(0, 32)).toString('latin1');
    return signatures.find(({ starts, at = 0 }) => head.startsWith(starts, at))?.what;
}


/***/ }),

/***/ 31155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qk: () => (/* binding */ notRead),
/* harmony export */   SC: () => (/* binding */ checkUnchanged),
/* harmony export */   gU: () => (/* binding */ findRegular)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _data_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89253);
/* harmony import */ var _describe_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56968);



/** Throws DataError when there is none, it is a directory, pipe or device, or may not be looked at. */
async function findRegular(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch((error) => {
        throw notRead(path, error);
    });
    if (found.isDirectory())
        throw new _data_error_js__WEBPACK_IMPORTED_MODULE_1__.DataError(`${path} is a directory: name a file in it.`);
    // It could have no end, and can't be read twice.
    if (!found.isFile()) {
        throw new _data_error_js__WEBPACK_IMPORTED_MODULE_1__.DataError(`${path} is a pipe, socket or device: write the data to a file, and name that.`);
    }
    return found;
}
/** Throws DataError when the file was written to: half of it would be of one table, and half of another. */
async function checkUnchanged(path, before, file) {
    const { size, mtimeMs, ino } = await file.stat();
    if (size === before.size && mtimeMs === before.mtimeMs && ino === before.ino)
        return;
    throw new _data_error_js__WEBPACK_IMPORTED_MODULE_1__.DataError(`${path} changed while it was read: does an earlier step still write to it? Let it end before the gate starts.`);
}
function notRead(path, error) {
    return new _data_error_js__WEBPACK_IMPORTED_MODULE_1__.DataError(`${path} ${describeAccess(error)}.`, { cause: error });
}
function describeAccess(error) {
    const code = (0,_describe_error_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .C)(error);
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return 'does not exist';
    if (code === 'EACCES' || code === 'EPERM')
        return 'may not be read by this user';
    return `cannot be read: ${(0,_describe_error_js__WEBPACK_IMPORTED_MODULE_2__/* .errorMessage */ .g)(error)}`;
}


/***/ }),

/***/ 28879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ fewestCodes),
/* harmony export */   Ox: () => (/* binding */ namibia),
/* harmony export */   Sd: () => (/* binding */ isOfCodes),
/* harmony export */   qG: () => (/* binding */ isTwoLetterCode)
/* harmony export */ });
/** A country (Namibia) beside US and DE, and no value beside anything else. */
const namibia = 'NA';
const twoLetterCode = /^[A-Z]{2}$/;
/** Beside NA; one alone could be an OK. */
const fewestCodes = 2;
/** Whether a text may be a code of a country. */
function isTwoLetterCode(text) {
    return twoLetterCode.test(text);
}
/** Whether there are such codes in a column, and no other values. */
function isOfCodes(column, spelling) {
    const seen = new Set();
    for (const cell of column) {
        if (cell === null || (typeof cell === 'string' && spelling.isNull(cell)))
            continue;
        if (typeof cell !== 'string' || !isTwoLetterCode(cell))
            return false;
        seen.add(cell);
    }
    return seen.size >= fewestCodes;
}


/***/ }),

/***/ 39832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kf: () => (/* binding */ isNumeric),
/* harmony export */   lF: () => (/* binding */ TallyKeeper),
/* harmony export */   sv: () => (/* binding */ tallyOf)
/* harmony export */ });
/* harmony import */ var _columns_count_codes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27688);
/* harmony import */ var _columns_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76773);
/* harmony import */ var _country_codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28879);
/* harmony import */ var _flag_spelling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74773);
/* harmony import */ var _typing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19127);





/** Makes a tally of fields that are told in any order, the same ones together or one by one. */
class TallyKeeper {
    spelling;
    valueCount = 0;
    textCount = 0;
    isFlags = true;
    hasNamibia = false;
    isCodes = true;
    codes = new Set();
    constructor(spelling) {
        this.spelling = spelling;
    }
    add(text, count) {
        if (count === 0)
            return;
        const { spelling } = this;
        if (this.isOfTexts && spelling.isPlainText(text.charCodeAt(0)))
            return this.addTexts(count);
        if (text === _country_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .namibia */ .Ox)
            this.hasNamibia = true;
        if (spelling.isNull(text))
            return;
        this.valueCount += count;
        if (spelling.toNumber(text) === undefined)
            this.textCount += count;
        if (!(0,_flag_spelling_js__WEBPACK_IMPORTED_MODULE_0__/* .isFlagSpelling */ .D)(text))
            this.isFlags = false;
        if (!(0,_country_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .isTwoLetterCode */ .qG)(text))
            this.isCodes = false;
        else if (this.codes.size < _country_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .fewestCodes */ .B5)
            this.codes.add(text);
    }
    /** Whether texts that are no numbers and no spellings of null tell nothing new, so that `addTexts` will do. */
    get isOfTexts() {
        return !this.isFlags && !this.isCodes;
    }
    addTexts(count) {
        this.valueCount += count;
        this.textCount += count;
    }
    addNumbers(count) {
        if (count === 0)
            return;
        this.valueCount += count;
        this.isFlags = false;
        this.isCodes = false;
    }
    get tally() {
        const { valueCount, textCount, isFlags, hasNamibia } = this;
        const isCodes = this.isCodes && this.codes.size >= _country_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .fewestCodes */ .B5;
        return { valueCount, textCount, isFlags, hasNamibia, isCodes };
    }
}
/** The tally of all fields. */
function tallyOf(fields, spelling) {
    const keeper = new TallyKeeper(spelling);
    const { words } = fields;
    const counts = (0,_columns_count_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .countCodes */ .w)(fields.kind === 'coded' ? fields.codes : fields.strayCodes, words.length);
    if (words instanceof _columns_words_js__WEBPACK_IMPORTED_MODULE_3__/* .ByteWords */ .g)
        addWords(keeper, words, counts, spelling);
    else
        for (let code = 0; code < words.length; code++)
            keeper.add(words.at(code) ?? '', counts[code] ?? 0);
    if (fields.kind === 'numbers')
        keeper.addNumbers(countNumbers(fields.values));
    return keeper.tally;
}
/** Of most words that are many it is enough to see how they begin. */
function addWords(keeper, words, counts, spelling) {
    let texts = 0;
    for (let code = 0; code < counts.length; code++)
        texts += counts[code] ?? 0;
    const told = words.codesBeginning(spelling.beginnings);
    for (let place = 0; place < told.length; place++) {
        const count = counts[told[place] ?? 0] ?? 0;
        keeper.add(words.at(told[place] ?? 0) ?? '', count);
        texts -= count;
    }
    for (let code = 0; code < words.length && !keeper.isOfTexts; code++) {
        if (!spelling.isPlainText(words.firstByte(code)))
            continue;
        const count = counts[code] ?? 0;
        keeper.add(words.at(code) ?? '', count);
        texts -= count;
    }
    keeper.addTexts(texts);
}
function countNumbers(values) {
    let count = 0;
    for (let row = 0; row < values.length; row++)
        if (!Number.isNaN(values[row]))
            count++;
    return count;
}
/** Whether a column of this tally is one of numbers when nothing else decides. */
function isNumeric({ valueCount, textCount }) {
    return textCount <= _typing_js__WEBPACK_IMPORTED_MODULE_4__/* .numericViolationThreshold */ .k * valueCount;
}


/***/ }),

/***/ 19127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ numericViolationThreshold)
/* harmony export */ });
/** A column is one of numbers when at most this share of its values is not (RIME's `numeric_violation_threshold`). */
const numericViolationThreshold = 0.01;


/***/ })

};
