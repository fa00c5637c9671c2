export const id = "read-scores";
export const ids = ["read-scores"];
export const modules = {

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
/* harmony import */ var _engine_data_read_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76147);
/* harmony import */ var _engine_data_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87992);
/* harmony import */ var _engine_data_type_column_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41417);
/* harmony import */ var _statistics_mean_difference_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(19627);
/* harmony import */ var _statistics_proportion_interval_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(25838);











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
    return (0,_engine_data_type_column_js__WEBPACK_IMPORTED_MODULE_7__/* .typeColumn */ .XA)(ofColumn, form.spelling, typing);
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


/***/ })

};
