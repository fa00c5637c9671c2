export const id = "write-predictions";
export const ids = ["write-predictions"];
export const modules = {

/***/ 80957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ predictedClass),
/* harmony export */   Qy: () => (/* binding */ isAnswered),
/* harmony export */   XQ: () => (/* binding */ asClasses),
/* harmony export */   XS: () => (/* binding */ asValues)
/* harmony export */ });
/** The most probable class of a row; ties go to the lowest index. −1 where the model failed. */
function predictedClass(predictions, row) {
    if (!isAnswered(predictions, row))
        return -1;
    const { probabilities, classCount } = predictions;
    let best = 0;
    for (let k = 1; k < classCount; k++) {
        if ((probabilities[row * classCount + k] ?? 0) > (probabilities[row * classCount + best] ?? 0))
            best = k;
    }
    return best;
}
/** Whether the model answered for the row; where it failed there is nothing to measure. */
function isAnswered(predictions, row) {
    const first = predictions.kind === 'values'
        ? predictions.values[row]
        : predictions.probabilities[row * predictions.classCount];
    return !Number.isNaN(first ?? NaN);
}
/** For what makes sense of classes only, and is asked for tasks with classes only. Throws TypeError for numbers. */
function asClasses(predictions) {
    if (predictions.kind === 'classes')
        return predictions;
    throw new TypeError('classes are needed where a model gives numbers');
}
/** As `asClasses`, for numbers. */
function asValues(predictions) {
    if (predictions.kind === 'values')
        return predictions;
    throw new TypeError('numbers are needed where a model gives classes');
}


/***/ }),

/***/ 38729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ build),
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The package's version; a test compares it with package.json. */
const version = '1.0.0';
/** Tells one build of a version from another; `npm run build` puts a hash of the code in its place. */
const build = '379aac3a90020411';


/***/ }),

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

/***/ 89113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writePredictions: () => (/* binding */ writePredictions)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var hyparquet_writer__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15305);
/* harmony import */ var _domain_metrics_predictions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80957);
/* harmony import */ var _domain_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38729);
/* harmony import */ var _predictions_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40367);





/** Random by nature, so that packing them would only cost time. */
const asTheyAre = { nullable: false, codec: 'UNCOMPRESSED', encoding: 'PLAIN' };
/** The rows as `predictions.parquet`, or as `scores.parquet`. The same rows give the same bytes. */
function writePredictions(rows, name = _predictions_format_js__WEBPACK_IMPORTED_MODULE_1__/* .predictionsName */ .ow) {
    const { rowNumbers, hashes } = rows;
    const rowCount = hashes.length;
    const buffer = (0,hyparquet_writer__WEBPACK_IMPORTED_MODULE_2__/* .parquetWriteBuffer */ .G)({
        columnData: [
            {
                name: _predictions_format_js__WEBPACK_IMPORTED_MODULE_1__/* .columns */ .YB.row,
                type: 'INT32',
                data: rowNumbers,
                nullable: false,
                encoding: 'DELTA_BINARY_PACKED',
            },
            { name: _predictions_format_js__WEBPACK_IMPORTED_MODULE_1__/* .columns */ .YB.hash, type: 'INT64', data: hashes, ...asTheyAre },
            ...(rows.kind === 'values' ? valueColumns(rows) : classColumns(rows)),
        ],
        rowGroupSize: Math.max(1, rowCount),
        statistics: false,
        kvMetadata: [{ key: _predictions_format_js__WEBPACK_IMPORTED_MODULE_1__/* .headKey */ .Qo, value: JSON.stringify(headOf(rows)) }],
        createdBy: `rime-model-gate version ${_domain_version_js__WEBPACK_IMPORTED_MODULE_3__/* .version */ .r}`,
    });
    const bytes = new Uint8Array(buffer);
    const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
    return { name, sha256, rowCount, bytes };
}
function headOf(rows) {
    return rows.kind === 'values'
        ? { format: _predictions_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatVersion */ .qh, labelSpan: rows.labelSpan }
        : { format: _predictions_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatVersion */ .qh, classNames: rows.classNames };
}
function classColumns({ classNames, labels, predictions }) {
    const { rowCount, classCount, probabilities } = predictions;
    return [
        { name: _predictions_format_js__WEBPACK_IMPORTED_MODULE_1__/* .columns */ .YB.label, type: 'STRING', data: Array.from(labels, (k) => classNames[k] ?? null) },
        {
            name: _predictions_format_js__WEBPACK_IMPORTED_MODULE_1__/* .columns */ .YB.predicted,
            type: 'STRING',
            data: Array.from({ length: rowCount }, (_, row) => classNames[(0,_domain_metrics_predictions_js__WEBPACK_IMPORTED_MODULE_4__/* .predictedClass */ .Bc)(predictions, row)] ?? ''),
            nullable: false,
        },
        ...classNames.map((name, k) => ({
            name: (0,_predictions_format_js__WEBPACK_IMPORTED_MODULE_1__/* .probabilityColumn */ .qp)(name),
            type: 'FLOAT',
            data: Float32Array.from({ length: rowCount }, (_, row) => probabilities[row * classCount + k] ?? 0),
            ...asTheyAre,
        })),
    ];
}
function valueColumns({ labels, predictions }) {
    return [
        {
            name: _predictions_format_js__WEBPACK_IMPORTED_MODULE_1__/* .columns */ .YB.label,
            type: 'DOUBLE',
            data: Array.from(labels, (value) => (Number.isNaN(value) ? null : value)),
        },
        { name: _predictions_format_js__WEBPACK_IMPORTED_MODULE_1__/* .columns */ .YB.predicted, type: 'DOUBLE', data: predictions.values, ...asTheyAre },
    ];
}


/***/ })

};
