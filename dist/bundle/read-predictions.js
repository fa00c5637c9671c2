export const id = "read-predictions";
export const ids = ["read-predictions"];
export const modules = {

/***/ 40367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ scoresName),
/* harmony export */   Qo: () => (/* binding */ headKey),
/* harmony export */   YB: () => (/* binding */ columns),
/* harmony export */   ow: () => (/* binding */ predictionsName),
/* harmony export */   qh: () => (/* binding */ formatVersion),
/* harmony export */   qp: () => (/* binding */ probabilityColumn)
/* harmony export */ });
/**
 * `predictions.parquet`: a row for each evaluation row, in the order of the data file. Readable by pandas and DuckDB
 * as it is; no feature value is in it.
 *
 * | Column                | Type          | Meaning                                                          |
 * | --------------------- | ------------- | ---------------------------------------------------------------- |
 * | `row`                 | int32         | place in the data file, counted from 1                           |
 * | `hash`                | int64         | of the row's inputs and its label: equal for the same row elsewhere |
 * | `label`               | string        | class; null where the row has no label                           |
 * | `predicted`           | string        | the most probable class                                          |
 * | `probability:<class>` | float         | one column for each class, in class order                        |
 *
 * Of a regression model `label` and `predicted` are doubles, a label null where the row has none, and there are no
 * probabilities.
 *
 * `scores.parquet` is such a file with the user's own scores: `row` their place in the file, `hash` that of the id,
 * `predicted` the score, and no label.
 */
const predictionsName = 'predictions.parquet';
const scoresName = 'scores.parquet';
const columns = { row: 'row', hash: 'hash', label: 'label', predicted: 'predicted' };
function probabilityColumn(className) {
    return `probability:${className}`;
}
/** Key of the file's metadata that holds `Head` as JSON. */
const headKey = 'model-gate';
const formatVersion = 1;


/***/ }),

/***/ 81969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  predictionsLimitBytes: () => (/* binding */ predictionsLimitBytes),
  readPredictions: () => (/* binding */ readPredictions)
});

// UNUSED EXPORTS: PredictionsError

// EXTERNAL MODULE: ./build/domain/words/quote-word.js
var quote_word = __webpack_require__(35676);
// EXTERNAL MODULE: ./build/parquet/parquet-error.js
var parquet_error = __webpack_require__(82952);
;// CONCATENATED MODULE: ./build/parquet/random-access.js
/** A file that has been read already. */
function inMemory(bytes) {
    return {
        sizeBytes: bytes.length,
        // eslint-disable-next-line @typescript-eslint/require-await -- what is thrown is a rejection, as with any other file
        read: async (offset, length) => {
            if (offset + length > bytes.length)
                throw new RangeError('The file ends too early.');
            return bytes.subarray(offset, offset + length);
        },
    };
}

// EXTERNAL MODULE: ./build/parquet/read-column.js + 11 modules
var read_column = __webpack_require__(85861);
// EXTERNAL MODULE: ./build/parquet/read-footer.js + 1 modules
var read_footer = __webpack_require__(32217);
;// CONCATENATED MODULE: ./build/reports/predictions/predictions-error.js
/** A Parquet file that can't be read as what it should be; the message completes "the file …". */
class PredictionsError extends Error {
    name = 'PredictionsError';
}

// EXTERNAL MODULE: ./build/reports/predictions/predictions-format.js
var predictions_format = __webpack_require__(40367);
;// CONCATENATED MODULE: ./build/reports/predictions/read-head.js


/** What the gate wrote beside the columns. Throws PredictionsError when it did not, or another version of it. */
function readHead(remarks) {
    const text = remarks.get(predictions_format/* headKey */.Qo);
    if (text === undefined)
        throw new PredictionsError('is Parquet, but no predictions.parquet of the model gate');
    const head = parse(text);
    if (typeof head !== 'object' || head === null || !('format' in head)) {
        throw new PredictionsError('has a head that is not understood');
    }
    const { format } = head;
    if (format !== predictions_format/* formatVersion */.qh) {
        throw new PredictionsError('is of another version; use the program that wrote it, or a newer one');
    }
    if ('labelSpan' in head) {
        const { labelSpan } = head;
        if (typeof labelSpan === 'number' && labelSpan >= 0 && labelSpan < Infinity)
            return { format, labelSpan };
        throw new PredictionsError('has a head without the span of its labels');
    }
    const classNames = 'classNames' in head ? head.classNames : undefined;
    const isNames = Array.isArray(classNames) && classNames.every((name) => typeof name === 'string');
    if (!isNames || classNames.length < 2 || new Set(classNames).size < classNames.length) {
        throw new PredictionsError('has a head without two or more class names');
    }
    return { format, classNames };
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/reports/predictions/wanted-columns.js

/** The columns that fill `rows`. */
function wantedColumns(rows) {
    const { rowNumbers, hashes } = rows;
    const putRow = ({ values }) => {
        return (index, row) => Number.isInteger((rowNumbers[row] = values[index] ?? NaN));
    };
    const putHash = ({ values }) => {
        return (index, row) => {
            hashes[row] = values[index] ?? 0n;
            return true;
        };
    };
    return [
        { name: predictions_format/* columns */.YB.row, expected: 'numbers', mayBeNull: false, open: only('numbers', putRow) },
        { name: predictions_format/* columns */.YB.hash, expected: '64-bit integers', mayBeNull: false, open: only('integers', putHash) },
        ...(rows.kind === 'values' ? columnsOfValues(rows) : columnsOfClasses(rows)),
    ];
}
function columnsOfValues({ labels, predictions: { values: predicted } }) {
    const putInto = (into) => ({ values }) => (index, row) => Number.isFinite((into[row] = values[index] ?? NaN));
    const expected = 'finite numbers';
    return [
        { name: predictions_format/* columns */.YB.label, expected, mayBeNull: true, open: only('numbers', putInto(labels)) },
        { name: predictions_format/* columns */.YB.predicted, expected, mayBeNull: false, open: only('numbers', putInto(predicted)) },
    ];
}
function columnsOfClasses({ classNames, labels, predictions: { probabilities }, }) {
    const classIds = new Map(classNames.map((name, k) => [name, k]));
    const putLabel = (stored) => {
        const idAt = classReader(stored, classIds);
        return (index, row) => (labels[row] = idAt(index)) >= 0;
    };
    const putProbability = (k) => ({ values }) => (index, row) => {
        const value = values[index] ?? NaN;
        probabilities[row * classNames.length + k] = value;
        return value >= 0 && value <= 1;
    };
    return [
        { name: predictions_format/* columns */.YB.label, expected: 'names of its classes', mayBeNull: true, open: only('bytes', putLabel) },
        ...classNames.map((name, k) => ({
            name: (0,predictions_format/* probabilityColumn */.qp)(name),
            expected: 'probabilities',
            mayBeNull: false,
            open: only('numbers', putProbability(k)),
        })),
    ];
}
/** Every value of a column that is stored otherwise is one that cannot be. */
function only(kind, open) {
    const isKind = (stored) => stored.kind === kind;
    return (stored) => (isKind(stored) ? open(stored) : () => false);
}
const decoder = new TextDecoder();
const notLookedAt = -2;
/** The class of a text, −1 for none; a text of a dictionary is looked at once, however many rows have it. */
function classReader({ bytes, starts, ends }, classIds) {
    const ids = new Int32Array(starts.length).fill(notLookedAt);
    return (index) => {
        const known = ids[index] ?? -1;
        if (known !== notLookedAt)
            return known;
        const id = classIds.get(decoder.decode(bytes.subarray(starts[index], ends[index]))) ?? -1;
        ids[index] = id;
        return id;
    };
}

;// CONCATENATED MODULE: ./build/reports/predictions/read-predictions.js









/** The largest predictions.parquet that is read. */
const predictionsLimitBytes = 512 * 1024 * 1024;
/** Of all pages together. */
const mostUnpackedBytes = 2 * predictionsLimitBytes;
/**
 * The rows that a `predictions.parquet` holds. It may come from anywhere, so that everything in it is checked. Throws
 * PredictionsError when it is cut off, no such file, of another version, or declares more than is read.
 */
async function readPredictions(bytes) {
    try {
        return await readRows(inMemory(bytes));
    }
    catch (error) {
        if (error instanceof parquet_error/* ParquetError */.JH)
            throw new PredictionsError(error.tell(quote_word/* quoteWord */.X), { cause: error });
        throw error;
    }
}
async function readRows(file) {
    const footer = await (0,read_footer/* readFooter */.A)(file);
    const { rowCount } = footer;
    const rows = makeRoom(readHead(footer.remarks), rowCount);
    const columns = new Map(footer.columns.map((column) => [column.name, column]));
    let unpackedBytes = 0;
    const spend = (pageBytes) => {
        unpackedBytes += pageBytes;
        if (unpackedBytes > mostUnpackedBytes) {
            throw new PredictionsError(`unpacks to more than ${mostUnpackedBytes} bytes, the most that are read`);
        }
    };
    for (const wanted of wantedColumns(rows)) {
        const column = columns.get(wanted.name);
        if (!column)
            throw new PredictionsError(`lacks the column ${(0,quote_word/* quoteWord */.X)(wanted.name)}`);
        if (!column.holds)
            throw wrong(wanted);
        const valueCount = await (0,read_column/* readColumn */.J)(file, footer, column, receiverOf(wanted), { spend });
        if (valueCount < rowCount && !wanted.mayBeNull)
            throw wrong(wanted);
    }
    return rows;
}
/** Throws PredictionsError for more rows than a file of the gate can have: it writes hashes and answers as they are. */
function makeRoom(head, rowCount) {
    const bytesOfRow = 8 + ('classNames' in head ? 4 * head.classNames.length : 8);
    if (rowCount * bytesOfRow > predictionsLimitBytes) {
        throw new PredictionsError(`declares ${rowCount} rows of ${bytesOfRow} bytes, more than are read`);
    }
    const keys = { rowNumbers: new Int32Array(rowCount), hashes: new BigInt64Array(rowCount) };
    if (!('classNames' in head)) {
        const labels = new Float64Array(rowCount).fill(NaN);
        const predictions = { kind: 'values', rowCount, values: new Float64Array(rowCount) };
        return { kind: 'values', ...keys, labels, predictions, labelSpan: head.labelSpan };
    }
    const { classNames } = head;
    const classCount = classNames.length;
    const probabilities = new Float32Array(rowCount * classCount);
    const predictions = { kind: 'classes', rowCount, classCount, probabilities };
    return { kind: 'classes', ...keys, classNames, labels: new Int32Array(rowCount).fill(-1), predictions };
}
function receiverOf(wanted) {
    return {
        open: (stored) => {
            const put = wanted.open(stored);
            return (index, row) => {
                if (!put(index, row))
                    throw wrong(wanted);
            };
        },
    };
}
function wrong({ name, expected }) {
    return new PredictionsError(`has something else than ${expected} in the column ${(0,quote_word/* quoteWord */.X)(name)}`);
}


/***/ })

};
