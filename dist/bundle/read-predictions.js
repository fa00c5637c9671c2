export const id = "read-predictions";
export const ids = ["read-predictions"];
export const modules = {

/***/ 1751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ checkThrift)
/* harmony export */ });
/* harmony import */ var _parquet_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2952);

const mostListed = 100_000;
/** Each takes some hundred bytes once it is read, and as little as one in the file. */
const mostValues = 5_000_000;
const deepest = 16;
/** What follows each type of Thrift's compact protocol. */
const type = {
    stop: 0,
    true: 1,
    false: 2,
    byte: 3,
    i16: 4,
    i32: 5,
    i64: 6,
    double: 7,
    binary: 8,
    list: 9,
    struct: 12,
};
/**
 * Walks over the structure that begins at `offset` without making anything of it: a reader that makes room for as many
 * entries as a list declares can be made to take all memory by a few bytes. Returns where it ends. Throws ParquetError, and
 * RangeError where the bytes end too early.
 * Source: Apache Thrift, "Thrift compact protocol".
 */
function checkThrift(view, offset) {
    const at = { view, offset, valueCount: 0 };
    skipStruct(at, 0);
    return at.offset;
}
function skipStruct(at, depth) {
    if (depth > deepest)
        throw new _parquet_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ParquetError */ .J(`is nested more than ${deepest} levels deep`);
    for (;;) {
        const head = at.view.getUint8(at.offset++);
        if ((head & 0x0f) === type.stop)
            return;
        // No step from the field before: its number follows.
        if (head >> 4 === 0)
            readNumber(at);
        skipValue(at, head & 0x0f, depth, false);
    }
}
function skipValue(at, kind, depth, isListed) {
    if (++at.valueCount > mostValues)
        throw new _parquet_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ParquetError */ .J(`tells more than ${mostValues} things of itself`);
    switch (kind) {
        case type.true:
        case type.false:
            // A field's head holds the value itself.
            if (isListed)
                at.view.getUint8(at.offset++);
            return;
        case type.byte:
            at.view.getUint8(at.offset++);
            return;
        case type.i16:
        case type.i32:
        case type.i64:
            readNumber(at);
            return;
        case type.double:
            at.offset += 8;
            return;
        case type.binary: {
            const length = readNumber(at);
            at.offset += length;
            return;
        }
        case type.list:
            skipList(at, depth + 1);
            return;
        case type.struct:
            skipStruct(at, depth + 1);
            return;
        default:
            throw new _parquet_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ParquetError */ .J(`has a value of an unknown type (${kind})`);
    }
}
function skipList(at, depth) {
    if (depth > deepest)
        throw new _parquet_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ParquetError */ .J(`is nested more than ${deepest} levels deep`);
    const head = at.view.getUint8(at.offset++);
    const size = head >> 4 === 15 ? readNumber(at) : head >> 4;
    if (size > mostListed)
        throw new _parquet_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ParquetError */ .J(`lists ${size} of something, and at most ${mostListed} are read`);
    for (let place = 0; place < size; place++)
        skipValue(at, head & 0x0f, depth, true);
}
/** Seven bits a byte, the lowest first. */
function readNumber(at) {
    let [number, factor] = [0, 1];
    for (;;) {
        const byte = at.view.getUint8(at.offset++);
        number += (byte & 0x7f) * factor;
        if (byte < 0x80)
            return number;
        factor *= 128;
        if (factor > 2 ** 63)
            throw new _parquet_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ParquetError */ .J('has a number of more than ten bytes');
    }
}


/***/ }),

/***/ 2952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ ParquetError),
/* harmony export */   t: () => (/* binding */ NoTextError)
/* harmony export */ });
/** A file that cannot be read as Parquet; the message completes "the file …". */
class ParquetError extends Error {
    name = 'ParquetError';
}
/** A column of bytes that are no texts, though nothing said so. */
class NoTextError extends ParquetError {
    constructor() {
        super('has bytes that are no UTF-8 text');
    }
}


/***/ }),

/***/ 17:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  predictionsLimitBytes: () => (/* binding */ predictionsLimitBytes),
  readPredictions: () => (/* binding */ readPredictions)
});

// UNUSED EXPORTS: PredictionsError

// EXTERNAL MODULE: ./node_modules/hyparquet/src/read.js + 5 modules
var read = __webpack_require__(149);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/metadata.js + 1 modules
var metadata = __webpack_require__(6367);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/column.js + 3 modules
var column = __webpack_require__(4821);
// EXTERNAL MODULE: ./build/parquet/check-thrift.js
var check_thrift = __webpack_require__(1751);
// EXTERNAL MODULE: ./build/parquet/parquet-error.js
var parquet_error = __webpack_require__(2952);
;// CONCATENATED MODULE: ./build/reports/predictions/check-parquet.js




/** A Parquet file that can't be read as what it should be; the message completes "the file …". */
class PredictionsError extends Error {
    name = 'PredictionsError';
}
/** The footer of the gate's own files has some hundred bytes a class. */
const mostFooterBytes = 1024 * 1024;
const mostColumns = 4000;
const mostRows = 20_000_000;
/** Of all pages together, unpacked. */
const mostBytes = 1024 * 1024 * 1024;
const footerLengthBytes = 8;
/**
 * Reads what a file says of itself, and walks over the heads of its pages, so that nothing is unpacked that declares
 * more than it may: sizes and counts stand in the file, which may come from anywhere. Throws PredictionsError.
 */
function checkParquet(bytes) {
    return understand(() => {
        const metadata = readFooter(bytes);
        checkCounts(metadata);
        const total = { packedBytes: 0, unpackedBytes: 0 };
        for (const { columns, num_rows: groupRows } of metadata.row_groups) {
            for (const { meta_data: column } of columns) {
                if (!column)
                    throw new PredictionsError('has a column without metadata');
                const start = Number(column.dictionary_page_offset ?? column.data_page_offset);
                const length = Number(column.total_compressed_size);
                total.packedBytes += length;
                if (total.packedBytes > bytes.byteLength)
                    throw new PredictionsError('has columns that overlap');
                total.unpackedBytes += checkPages(bytes, start, length, Number(groupRows));
                if (total.unpackedBytes > mostBytes) {
                    throw tooMuch(`unpacks to ${total.unpackedBytes} bytes`, `${mostBytes}`);
                }
            }
        }
        return metadata;
    });
}
function checkCounts({ num_rows: rows, schema, row_groups: groups }) {
    const [rowCount, columnCount] = [Number(rows), schema.length - 1];
    if (columnCount > mostColumns)
        throw tooMuch(`has ${columnCount} columns`, `${mostColumns}`);
    if (rowCount > mostRows)
        throw tooMuch(`declares ${rowCount} rows`, `${mostRows}`);
    const grouped = groups.reduce((sum, { num_rows: groupRows }) => sum + Number(groupRows), 0);
    const isCount = rowCount >= 0 && groups.every(({ num_rows: groupRows }) => groupRows >= 0n);
    if (!isCount || grouped !== rowCount) {
        throw new PredictionsError(`declares ${rowCount} rows, and its row groups ${grouped}`);
    }
}
function readFooter(bytes) {
    const view = new DataView(bytes);
    if (view.byteLength < 3 * footerLengthBytes)
        throw new PredictionsError('is too short to be Parquet');
    if (view.getUint32(view.byteLength - 4, true) !== 0x31524150) {
        throw new PredictionsError('is no Parquet file, or is cut off: its end is missing');
    }
    const footerBytes = view.getUint32(view.byteLength - footerLengthBytes, true);
    if (footerBytes > mostFooterBytes) {
        throw tooMuch(`has a footer of ${footerBytes} bytes`, `${mostFooterBytes}`);
    }
    if (footerBytes > view.byteLength - footerLengthBytes) {
        throw new PredictionsError('is cut off: its footer begins before the file does');
    }
    (0,check_thrift/* checkThrift */.c)(view, view.byteLength - footerLengthBytes - footerBytes);
    return (0,metadata/* parquetMetadata */.m5)(bytes);
}
/** The bytes that the pages of a column unpack to, as they declare it. */
function checkPages(bytes, start, length, rowCount) {
    if (!(start >= 0 && length >= 0 && start + length <= bytes.byteLength)) {
        throw new PredictionsError('has a column beyond its end');
    }
    const reader = { view: new DataView(bytes, start, length), offset: 0 };
    let [unpackedBytes, valueCount] = [0, 0];
    while (reader.offset < length) {
        (0,check_thrift/* checkThrift */.c)(reader.view, reader.offset);
        const header = (0,column/* parquetHeader */.wK)(reader);
        const { compressed_page_size: packedSize, uncompressed_page_size: unpackedSize } = header;
        if (!(packedSize >= 0 && unpackedSize >= 0))
            throw new PredictionsError('has a page of no size');
        reader.offset += packedSize;
        unpackedBytes += unpackedSize;
        const data = header.data_page_header ?? header.data_page_header_v2;
        valueCount += data?.num_values ?? 0;
        const most = Math.max(valueCount, header.dictionary_page_header?.num_values ?? 0);
        if (most > rowCount)
            throw new PredictionsError(`has pages of ${most} values for ${rowCount} rows`);
    }
    return unpackedBytes;
}
/** Whatever the library stumbles over is the file's fault. */
function understand(read) {
    try {
        return read();
    }
    catch (error) {
        throw toPredictionsError(error);
    }
}
function toPredictionsError(error) {
    if (error instanceof PredictionsError)
        return error;
    if (error instanceof parquet_error/* ParquetError */.J)
        return new PredictionsError(error.message);
    const why = error instanceof Error ? error.message : String(error);
    return new PredictionsError(`can't be read (${why})`, { cause: error });
}
function tooMuch(what, most) {
    return new PredictionsError(`${what}, and at most ${most} are read`);
}

// EXTERNAL MODULE: ./build/reports/predictions/predictions-format.js
var predictions_format = __webpack_require__(367);
;// CONCATENATED MODULE: ./build/reports/predictions/read-predictions.js




/** The largest predictions.parquet that is read. */
const predictionsLimitBytes = 512 * 1024 * 1024;
/**
 * The rows that a `predictions.parquet` holds. It may come from anywhere, so that everything in it is checked. Throws
 * PredictionsError when it is cut off, no such file, of another version, or declares more than is read.
 */
async function readPredictions(bytes) {
    const metadata = checkParquet(bytes);
    const head = readHead(metadata);
    return 'classNames' in head ? readClasses(bytes, metadata, head) : readValues(bytes, metadata, head);
}
async function readClasses(bytes, metadata, { classNames }) {
    const rowCount = Number(metadata.num_rows);
    const probabilityColumns = classNames.map(predictions_format/* probabilityColumn */.qp);
    const wanted = [predictions_format/* columns */.YB.row, predictions_format/* columns */.YB.hash, predictions_format/* columns */.YB.label, ...probabilityColumns];
    const chunks = await readColumns(bytes, metadata, wanted);
    const classIds = new Map(classNames.map((name, k) => [name, k]));
    const labels = new Int32Array(rowCount).fill(-1);
    fill(chunks, predictions_format/* columns */.YB.label, rowCount, (row, value) => {
        if (value === null || value === undefined)
            return;
        const id = typeof value === 'string' ? classIds.get(value) : undefined;
        if (id === undefined)
            throw wrong(predictions_format/* columns */.YB.label, 'names of its classes');
        labels[row] = id;
    });
    const probabilities = new Float32Array(rowCount * classNames.length);
    for (const [k, name] of probabilityColumns.entries()) {
        fill(chunks, name, rowCount, (row, value) => {
            if (typeof value !== 'number' || !(value >= 0 && value <= 1))
                throw wrong(name, 'probabilities');
            probabilities[row * classNames.length + k] = value;
        });
    }
    const predictions = { kind: 'classes', rowCount, classCount: classNames.length, probabilities };
    return { kind: 'classes', classNames, ...readKeys(chunks, rowCount), labels, predictions };
}
async function readValues(bytes, metadata, { labelSpan }) {
    const rowCount = Number(metadata.num_rows);
    const wanted = [predictions_format/* columns */.YB.row, predictions_format/* columns */.YB.hash, predictions_format/* columns */.YB.label, predictions_format/* columns */.YB.predicted];
    const chunks = await readColumns(bytes, metadata, wanted);
    const labels = new Float64Array(rowCount).fill(NaN);
    fill(chunks, predictions_format/* columns */.YB.label, rowCount, (row, value) => {
        if (value === null || value === undefined)
            return;
        labels[row] = finite(value, predictions_format/* columns */.YB.label);
    });
    const values = new Float64Array(rowCount);
    fill(chunks, predictions_format/* columns */.YB.predicted, rowCount, (row, value) => {
        values[row] = finite(value, predictions_format/* columns */.YB.predicted);
    });
    const predictions = { kind: 'values', rowCount, values };
    return { kind: 'values', ...readKeys(chunks, rowCount), labels, predictions, labelSpan };
}
function finite(value, column) {
    if (typeof value !== 'number' || !Number.isFinite(value))
        throw wrong(column, 'finite numbers');
    return value;
}
function readKeys(chunks, rowCount) {
    const [rowNumbers, hashes] = [new Int32Array(rowCount), new BigInt64Array(rowCount)];
    fill(chunks, predictions_format/* columns */.YB.row, rowCount, (row, value) => {
        if (typeof value !== 'number')
            throw wrong(predictions_format/* columns */.YB.row, 'numbers');
        rowNumbers[row] = value;
    });
    fill(chunks, predictions_format/* columns */.YB.hash, rowCount, (row, value) => {
        if (typeof value !== 'bigint')
            throw wrong(predictions_format/* columns */.YB.hash, '64-bit integers');
        hashes[row] = value;
    });
    return { rowNumbers, hashes };
}
function readHead({ key_value_metadata: pairs }) {
    const text = pairs?.find(({ key }) => key === predictions_format/* headKey */.Qo)?.value;
    if (text === undefined)
        throw new PredictionsError('is Parquet, but no predictions.parquet of the model gate');
    const head = understand(() => JSON.parse(text));
    const isKnown = typeof head === 'object' && head !== null && 'format' in head;
    if (!isKnown || !('classNames' in head || 'labelSpan' in head)) {
        throw new PredictionsError('has a head that is not understood');
    }
    const { format } = head;
    if (format !== predictions_format/* formatVersion */.qh) {
        throw new PredictionsError('is of another version; use the program that wrote it, or a newer one');
    }
    if (!('classNames' in head)) {
        const { labelSpan } = head;
        if (typeof labelSpan === 'number' && labelSpan >= 0 && labelSpan < Infinity)
            return { format, labelSpan };
        throw new PredictionsError('has a head without the span of its labels');
    }
    const { classNames } = head;
    const isNames = Array.isArray(classNames) && classNames.every((name) => typeof name === 'string');
    if (!isNames || classNames.length < 2 || new Set(classNames).size < classNames.length) {
        throw new PredictionsError('has a head without two or more class names');
    }
    return { format, classNames: classNames };
}
async function readColumns(bytes, metadata, wanted) {
    const chunks = new Map();
    const file = {
        byteLength: bytes.byteLength,
        slice: (start, end) => bytes.slice(start, end),
    };
    await (0,read/* parquetRead */.bA)({
        file,
        metadata,
        columns: [...wanted],
        onChunk: ({ columnName, columnData, rowStart }) => {
            const list = chunks.get(columnName) ?? [];
            chunks.set(columnName, list);
            list.push({ rowStart, values: columnData });
        },
    }).catch((error) => {
        throw toPredictionsError(error);
    });
    return chunks;
}
/** Throws PredictionsError unless the column has a value, or null, for each row. */
function fill(chunks, name, rowCount, put) {
    let filled = 0;
    for (const { rowStart, values } of chunks.get(name) ?? []) {
        for (let place = 0; place < values.length; place++)
            put(rowStart + place, values[place]);
        filled += values.length;
    }
    if (filled !== rowCount)
        throw new PredictionsError(`has ${filled} values for ${rowCount} rows in "${name.slice(0, 80)}"`);
}
function wrong(column, expected) {
    return new PredictionsError(`has something else than ${expected} in the column "${column.slice(0, 80)}"`);
}


/***/ })

};
