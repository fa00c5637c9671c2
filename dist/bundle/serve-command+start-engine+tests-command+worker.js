export const id = "serve-command+start-engine+tests-command+worker";
export const ids = ["serve-command+start-engine+tests-command+worker"];
export const modules = {

/***/ 7992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LY: () => (/* binding */ takeRows),
/* harmony export */   jO: () => (/* binding */ withColumn),
/* harmony export */   uV: () => (/* binding */ columnOf)
/* harmony export */ });
/** The named column. Throws RangeError when the table has none of that name. */
function columnOf(table, name) {
    const column = table.columns.get(name);
    if (!column)
        throw new RangeError(`The table has no column "${name}".`);
    return column;
}
/** The given rows, in the given order, of all columns. */
function takeRows(table, rows) {
    const columns = new Map();
    for (const [name, column] of table.columns) {
        columns.set(name, rows.map((row) => column[row] ?? null));
    }
    return { names: table.names, columns, rowCount: rows.length };
}
/** The same rows with one column's cells replaced. */
function withColumn(table, name, cells) {
    if (cells.length !== table.rowCount)
        throw new RangeError(`Expected ${table.rowCount} cells for "${name}".`);
    return { ...table, columns: new Map(table.columns).set(name, cells) };
}


/***/ }),

/***/ 4207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ roundProbability),
/* harmony export */   m: () => (/* binding */ ModelError)
/* harmony export */ });
/** The model itself failed; the message carries what it said, such as a Python traceback. */
class ModelError extends Error {
    name = 'ModelError';
}
/** 6 decimals: the float32 noise of another batch size or thread count never becomes a result. */
function roundProbability(p) {
    return Math.round(p * 1e6) / 1e6;
}


/***/ }),

/***/ 2551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ finiteNumbers)
/* harmony export */ });
/** The cells that are finite numbers, in their order; nulls, texts and infinities are left out. */
function finiteNumbers(cells) {
    return Float64Array.from(cells.filter((cell) => Number.isFinite(cell)));
}


/***/ }),

/***/ 9245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ quantileBins),
/* harmony export */   d: () => (/* binding */ binBelow)
/* harmony export */ });
/* harmony import */ var _quantile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3202);
/* harmony import */ var _short_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9324);


/**
 * Cuts values into at most `parts` bins of about equal mass; bins with the same edge are merged, so that there can be
 * fewer. All values equal give one bin, no values give none. Values: finite, any order.
 * Source: pandas.qcut(values, parts, duplicates='drop').
 */
function quantileBins(values, parts) {
    if (values.length === 0)
        return { names: [], binOf: () => -1 };
    const edges = [...new Set((0,_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .evenQuantiles */ .b)(values.slice().sort(), parts))];
    const [first = NaN, last = NaN] = [edges[0], edges.at(-1)];
    const texts = (0,_short_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .shortTexts */ .J)(edges);
    const names = edges
        .slice(1)
        .map((_, k) => `${k === 0 ? '[' : '('}${texts[k] ?? ''}, ${texts[k + 1] ?? ''}]`);
    if (names.length === 0)
        names.push(`[${texts.join()}, ${texts.join()}]`);
    const innerEdges = edges.slice(1, -1);
    return { names, binOf: (value) => (value >= first && value <= last ? binBelow(innerEdges, value) : -1) };
}
/** The index of the right-closed bin of `value` among the bins that the given edges separate, by bisection. */
function binBelow(innerEdges, value) {
    let low = 0;
    let high = innerEdges.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((innerEdges[middle] ?? Infinity) < value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 3202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ evenQuantiles)
/* harmony export */ });
/* unused harmony export quantile */
/**
 * Quantile `q` in 0..1 of values sorted upwards, interpolated between neighbours. NaN for no values.
 * Source: numpy.quantile, method `linear`, with its rule of counting from the nearer neighbour.
 */
function quantile(sorted, q) {
    const position = q * (sorted.length - 1);
    const below = Math.floor(position);
    const low = sorted[below] ?? NaN;
    const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? NaN;
    const share = position - below;
    return share >= 0.5 ? high - (high - low) * (1 - share) : low + (high - low) * share;
}
/** The parts + 1 quantiles that cut sorted values into parts of equal mass, from the smallest value to the largest. */
function evenQuantiles(sorted, parts) {
    return Array.from({ length: parts + 1 }, (_, i) => quantile(sorted, i / parts));
}


/***/ }),

/***/ 9324:
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

/***/ 645:
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

/***/ 5085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readExcludedColumns)
/* harmony export */ });
/* harmony import */ var _read_params_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7024);

/**
 * The parameter `exclude_columns`. `known`: every name that would mean something there, in the order to show them.
 * Throws ParameterError unless it is a list of such names: a misspelt one would leave its column in unnoticed.
 */
function readExcludedColumns(params, known) {
    const excluded = new Set((0,_read_params_js__WEBPACK_IMPORTED_MODULE_0__/* .readTexts */ .Z7)(params, 'exclude_columns'));
    const names = new Set(known);
    const unknown = [...excluded].filter((name) => !names.has(name));
    if (unknown.length > 0) {
        const told = unknown.map((name) => JSON.stringify(name)).join(' and ');
        const are = unknown.length === 1 ? 'is' : 'are';
        const columns = [...names].join(', ');
        throw new _read_params_js__WEBPACK_IMPORTED_MODULE_0__/* .ParameterError */ .un('exclude_columns', `names ${told}, which ${are} not among ${columns}`);
    }
    return excluded;
}


/***/ }),

/***/ 4688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ floats),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   Wh: () => (/* binding */ int),
/* harmony export */   dd: () => (/* binding */ ints),
/* harmony export */   fV: () => (/* binding */ float),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   hT: () => (/* binding */ skipped)
/* harmony export */ });
/** Names and values that come from data are cut at this many characters. */
const maxCharacters = 200;
/** Lists end here; what is worth most comes first in them. */
const maxItems = 50;
/** "Could not measure", and why: never a pass. */
function skipped(reason, features = []) {
    return { features, outcome: { kind: 'skip', reason }, impact: 0, measurements: [] };
}
/** The test broke off, and why: an alert, since what it would have found is not known. */
function failed(message) {
    return { features: [], outcome: { kind: 'error', message }, impact: 0, measurements: [] };
}
function float(name, category, value) {
    return { name, category, value: { float: value } };
}
function floats(name, category, values) {
    return { name, category, value: { floats: values.slice(0, maxItems) } };
}
function int(name, category, value) {
    return { name, category, value: { int: value } };
}
function ints(name, category, values) {
    return { name, category, value: { ints: values.slice(0, maxItems) } };
}
function text(name, category, value) {
    return { name, category, value: { text: cut(value) } };
}
function texts(name, category, values) {
    return { name, category, value: { texts: values.slice(0, maxItems).map(cut) } };
}
/** By code points, so that no character is split. */
function cut(value) {
    if (value.length <= maxCharacters)
        return value;
    const characters = Array.from(value.slice(0, 2 * maxCharacters));
    return characters.length <= maxCharacters ? value : `${characters.slice(0, maxCharacters).join('')}…`;
}


/***/ }),

/***/ 2127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ stressTests)
});

// EXTERNAL MODULE: ./build/engine/data/table.js
var data_table = __webpack_require__(7992);
// EXTERNAL MODULE: ./build/domain/metrics/task-groups.js
var task_groups = __webpack_require__(447);
// EXTERNAL MODULE: ./build/engine/tests/excluded-columns.js
var excluded_columns = __webpack_require__(5085);
// EXTERNAL MODULE: ./build/engine/tests/finding.js
var tests_finding = __webpack_require__(4688);
// EXTERNAL MODULE: ./build/engine/tests/read-params.js
var read_params = __webpack_require__(7024);
;// CONCATENATED MODULE: ./build/engine/tests/impact-thresholds.js
/** Loss of performance, or share of failing rows, above which abnormal cells are a warning and an alert. */
const impactThresholds = [0.03, 0.1];

// EXTERNAL MODULE: ./build/domain/metrics/accuracy.js
var accuracy = __webpack_require__(6278);
;// CONCATENATED MODULE: ./build/engine/metrics/impact-metric.js

/** The metric by which a disturbance is weighed. Throws RangeError for a task the engine has no metric for. */
function impactMetric(task) {
    const metric = [accuracy/* accuracy */.y, accuracy/* multiclassAccuracy */.T].find(({ tasks }) => tasks.includes(task));
    if (!metric)
        throw new RangeError(`The engine has no impact metric for ${task}.`);
    return metric;
}

;// CONCATENATED MODULE: ./build/engine/stats/round-off.js
/**
 * 12 decimals, so that the arithmetic's own noise never crosses a strict threshold: 0.8 − 0.6 becomes 0.2, not
 * 0.20000000000000007.
 */
function roundOff(value) {
    return Math.round(value * 1e12) / 1e12;
}

// EXTERNAL MODULE: ./build/engine/tests/thresholds.js
var tests_thresholds = __webpack_require__(5077);
;// CONCATENATED MODULE: ./build/engine/tests/label-coverage.js
/** Below this share of labelled rows a performance metric says too little. Source: `impact_label_threshold`. */
const minLabelledShare = 0.8;
/** The labels when enough rows have one to weigh an impact by performance; −1 is a row without. */
function usableLabels(labels) {
    if (!labels || labels.length === 0)
        return undefined;
    const labelled = labels.reduce((count, label) => count + (label < 0 ? 0 : 1), 0);
    return labelled / labels.length < minLabelledShare ? undefined : labels;
}

;// CONCATENATED MODULE: ./build/engine/tests/abnormal-inputs/judge-failing-rows.js





const shownRows = 20;
const shownValues = 10;
/**
 * One case of rule R9 on the rows that were observed to fail. No failing row is a pass. Otherwise at least a warning,
 * and more when the model performs worse on them than on the passing rows by more than a threshold. Where that can't
 * be measured, for want of labels, of a model or of rows to compare, the share of failing rows takes its place.
 * Throws ModelError when the model fails on the evaluation data.
 */
async function judgeFailingRows(context, rows) {
    const failing = [];
    const passing = [];
    rows.cells.forEach((cell, row) => (rows.isAbnormal(cell) ? failing : passing).push(row));
    const share = failing.length / rows.cells.length;
    const measurements = [
        (0,tests_finding/* int */.Wh)('failing rows', 'failing-inputs', failing.length),
        (0,tests_finding/* float */.fV)('share of failing rows', 'failing-inputs', share),
    ];
    const features = [rows.feature];
    if (failing.length === 0) {
        return { features, outcome: { kind: 'measured', severity: 'pass' }, impact: 0, measurements };
    }
    const values = [...new Set(failing.map((row) => String(rows.cells[row])))];
    measurements.push((0,tests_finding/* ints */.dd)('failing row indices', 'failing-inputs', failing.slice(0, shownRows)), (0,tests_finding/* texts */.Te)('failing values', 'failing-inputs', values.slice(0, shownValues)));
    const isEnough = failing.length >= rows.minNumSamples;
    const change = isEnough ? await comparePerformance(context, passing, failing) : undefined;
    const impact = change?.impact ?? share;
    const severity = isEnough ? (0,tests_thresholds/* severityAbove */.Hu)(impact, rows.thresholds) : 'warning';
    return {
        features,
        outcome: { kind: 'measured', severity: severity === 'pass' ? 'warning' : severity },
        impact,
        measurements: [...measurements, ...(change?.measurements ?? [])],
    };
}
async function comparePerformance(context, passing, failing) {
    const labels = usableLabels(context.evaluation.labels);
    const predictions = labels && (await context.predictions('evaluation'));
    if (!predictions)
        return undefined;
    const metric = impactMetric(context.task);
    const [good, bad] = [passing, failing].map((rows) => metric.compute(predictions, labels, rows));
    if (good?.kind !== 'value' || bad?.kind !== 'value')
        return undefined;
    const impact = roundOff(good.value - bad.value);
    return {
        impact,
        measurements: [
            (0,tests_finding/* text */.Qq)('metric', 'performance-metric-name', metric.name),
            (0,tests_finding/* float */.fV)('passing rows value', 'performance-metric-value', good.value),
            (0,tests_finding/* float */.fV)('failing rows value', 'performance-metric-value', bad.value),
            (0,tests_finding/* float */.fV)('performance change', 'performance-diff', impact),
        ],
    };
}

;// CONCATENATED MODULE: ./build/engine/tests/abnormal-inputs/abnormal-input-test.js







const configName = 'performance_change_config';
/** A test with one case per column: the evaluation rows with an abnormal cell, and what they cost (rule R9). */
function abnormalInputTest({ key, learn, readOwn, noColumn, ...words }) {
    const performanceDefaults = { performance_thresholds: [...impactThresholds], min_num_samples: 1 };
    const readCommon = (params, sensitivity) => {
        const change = (0,read_params/* readNested */._h)(params, configName, performanceDefaults);
        const thresholdsName = `${configName}.performance_thresholds`;
        return {
            thresholds: (0,read_params/* readUpperBounds */.YM)(change, thresholdsName, sensitivity, impactThresholds),
            minNumSamples: (0,read_params/* readCount */._0)(change, `${configName}.min_num_samples`),
        };
    };
    const run = async (context, params) => {
        const { reference, evaluation, features } = context;
        const { thresholds, minNumSamples } = readCommon(params, context.sensitivity);
        const excluded = (0,excluded_columns/* readExcludedColumns */.Q)(params, reference.table.names);
        if (evaluation.table.rowCount === 0)
            return [(0,tests_finding/* skipped */.hT)('the evaluation data have no rows')];
        const findings = [];
        for (const feature of features.filter(({ name }) => !excluded.has(name))) {
            const isAbnormal = learn(feature, (0,data_table/* columnOf */.uV)(reference.table, feature.name), params);
            const cells = (0,data_table/* columnOf */.uV)(evaluation.table, feature.name);
            if (!isAbnormal)
                continue;
            const rows = { feature: feature.name, cells, isAbnormal, thresholds, minNumSamples };
            findings.push(await judgeFailingRows(context, rows));
        }
        return findings.length > 0 ? findings : [(0,tests_finding/* skipped */.hT)(noColumn)];
    };
    return {
        ...words,
        testType: key,
        configKey: key,
        category: 'abnormal-inputs',
        modalities: ['tabular', 'text'],
        tasks: task_groups/* classificationTasks */.Rq,
        runsByDefault: true,
        defaults: { ...words.defaults, exclude_columns: [], [configName]: performanceDefaults },
        readParams: (params, sensitivity) => [readCommon(params, sensitivity), readOwn?.(params)],
        excludable: ({ reference }) => reference.table.names,
        run,
    };
}

;// CONCATENATED MODULE: ./build/engine/tests/abnormal-inputs/null-check.js

const nullCheck = abnormalInputTest({
    key: 'null_check',
    title: 'Null Check',
    description: 'Finds nulls in columns that have none in the reference data; catches a broken upstream join.',
    learn: (_feature, reference) => (reference.includes(null) ? undefined : (cell) => cell === null),
    noColumn: 'every column has nulls in the reference data',
});

;// CONCATENATED MODULE: ./build/engine/tests/outlier-bounds.js


/** The parameter `bound_multiplier`. Throws ParameterError unless it is a number of at least 0. */
function readMultiplier(params) {
    return (0,read_params/* readNumber */.kz)(params, 'bound_multiplier', 0);
}
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

;// CONCATENATED MODULE: ./build/engine/tests/abnormal-inputs/numeric-outlier.js


const numericOutlier = abnormalInputTest({
    key: 'numeric_outlier',
    title: 'Numeric Outliers',
    description: 'Finds numbers far outside the reference data; catches wrong units and placeholders such as 9999.',
    defaults: { bound_multiplier: 3 },
    readOwn: readMultiplier,
    learn: ({ kind, isUnique }, reference, params) => {
        const multiplier = readMultiplier(params);
        if (kind !== 'numeric' || isUnique || isAscending(reference))
            return undefined;
        return learnBounds(reference, multiplier)?.isOutlier;
    },
    noColumn: 'there is no numeric column with a range to leave (ids and running numbers have none)',
});
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

;// CONCATENATED MODULE: ./build/engine/tests/unseen-value.js
/** Learns which values a categorical column has. Compared as texts, since two files may be read as different types. */
function learnValues(reference) {
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

;// CONCATENATED MODULE: ./build/engine/tests/abnormal-inputs/unseen-categorical.js


const unseenCategorical = abnormalInputTest({
    key: 'unseen_categorical',
    title: 'Unseen Categorical',
    description: 'Finds categories that the reference data do not have; catches a renamed or new code upstream.',
    learn: ({ kind, allowsUnseenValues }, reference) => kind === 'categorical' && !allowsUnseenValues ? learnValues(reference).isUnseen : undefined,
    noColumn: 'there is no categorical column whose values should all be known',
});

;// CONCATENATED MODULE: ./build/engine/tests/abnormal-inputs/index.js



const abnormalInputTests = [unseenCategorical, nullCheck, numericOutlier];

;// CONCATENATED MODULE: ./build/engine/tests/cleanliness/find-repeats.js
/**
 * The rows that equal an earlier row in every column, in ascending order. Cells are equal as keys of a Map are: by
 * type and value. Columns are taken one after the other, each splitting the groups of rows that were equal so far;
 * there is no key per row to build, and it ends as soon as all rows differ.
 */
function findRepeats(columns, rowCount) {
    const groups = new Float64Array(rowCount);
    let groupCount = 1;
    for (const column of columns) {
        if (groupCount === rowCount)
            return [];
        const codes = new Map();
        const splits = new Map();
        for (let row = 0; row < rowCount; row++) {
            const code = numberIn(codes, column[row]);
            groups[row] = numberIn(splits, (groups[row] ?? 0) * rowCount + code);
        }
        groupCount = splits.size;
    }
    const seen = new Set();
    const repeats = [];
    groups.forEach((group, row) => (seen.has(group) ? repeats.push(row) : seen.add(group)));
    return repeats;
}
/** The number of a key: 0 for the first key ever asked for, 1 for the second, … */
function numberIn(numbers, key) {
    const known = numbers.get(key);
    if (known !== undefined)
        return known;
    numbers.set(key, numbers.size);
    return numbers.size - 1;
}

;// CONCATENATED MODULE: ./build/engine/tests/cleanliness/duplicate-rows.js







const defaultThresholds = [0.01, 0.05];
const duplicate_rows_shownRows = 20;
/**
 * The share of evaluation rows that repeat an earlier row on every feature under test and on the label; the first of
 * a group of equal rows is not counted. Nulls equal each other, 1 and "1" do not. Columns that make rows differ for
 * no reason, such as an id, go to `exclude_columns`. Judged by R1.
 */
const duplicateRows = {
    testType: 'duplicate_rows',
    configKey: 'duplicate_rows',
    title: 'Duplicate Rows',
    description: 'Counts rows that repeat an earlier one; catches data that were joined or appended twice.',
    category: 'data-cleanliness',
    modalities: ['tabular', 'text'],
    tasks: task_groups/* classificationTasks */.Rq,
    runsByDefault: false,
    defaults: { exclude_columns: [], severity_thresholds: [...defaultThresholds] },
    readParams,
    excludable: ({ evaluation }) => evaluation.table.names,
    run: (context, params) => {
        const thresholds = readParams(params, context.sensitivity);
        return Promise.resolve([judgeDuplicates(context, params, thresholds)]);
    },
};
function readParams(params, sensitivity) {
    return (0,read_params/* readUpperBounds */.YM)(params, 'severity_thresholds', sensitivity, defaultThresholds);
}
function judgeDuplicates(context, params, thresholds) {
    const { table, labels } = context.evaluation;
    const excluded = (0,excluded_columns/* readExcludedColumns */.Q)(params, table.names);
    const columns = context.features
        .filter(({ name }) => !excluded.has(name))
        .map(({ name }) => (0,data_table/* columnOf */.uV)(table, name));
    if (columns.length === 0)
        return (0,tests_finding/* skipped */.hT)('no column is left to compare');
    if (table.rowCount === 0)
        return (0,tests_finding/* skipped */.hT)('the evaluation data have no rows');
    const repeats = findRepeats(labels ? [...columns, labels] : columns, table.rowCount);
    const share = repeats.length / table.rowCount;
    return {
        features: [],
        outcome: { kind: 'measured', severity: (0,tests_thresholds/* severityAbove */.Hu)(share, thresholds) },
        impact: share,
        measurements: [
            (0,tests_finding/* float */.fV)('share of failing rows', 'failing-inputs', share),
            (0,tests_finding/* int */.Wh)('failing rows', 'failing-inputs', repeats.length),
            (0,tests_finding/* ints */.dd)('failing row indices', 'failing-inputs', repeats.slice(0, duplicate_rows_shownRows)),
            (0,tests_finding/* int */.Wh)('columns compared', 'feature', columns.length),
        ],
    };
}

;// CONCATENATED MODULE: ./build/engine/tests/cleanliness/label-imbalance.js





const label_imbalance_defaultThresholds = [0.6, 0.9];
/**
 * The share f of the most frequent class among the labelled evaluation rows. `normalize` rescales it to
 * (f − 1/K)/(1 − 1/K) for K classes, so that 0 is perfectly even and 1 a single class whatever K is. Judged by R1.
 */
const labelImbalance = {
    testType: 'label_imbalance',
    configKey: 'label_imbalance',
    title: 'Label Imbalance',
    description: 'Measures how much one class dominates the labels; catches a wrong, filtered or one-class file.',
    category: 'data-cleanliness',
    modalities: ['tabular', 'text'],
    tasks: task_groups/* classificationTasks */.Rq,
    runsByDefault: true,
    defaults: { severity_thresholds: [...label_imbalance_defaultThresholds], normalize: true },
    readParams: label_imbalance_readParams,
    run: (context, params) => {
        const { thresholds, normalize } = label_imbalance_readParams(params, context.sensitivity);
        return Promise.resolve([judgeImbalance(context, normalize, thresholds)]);
    },
};
function label_imbalance_readParams(params, sensitivity) {
    return {
        thresholds: (0,read_params/* readUpperBounds */.YM)(params, 'severity_thresholds', sensitivity, label_imbalance_defaultThresholds),
        normalize: (0,read_params/* readFlag */.fG)(params, 'normalize'),
    };
}
function judgeImbalance(context, normalize, thresholds) {
    const { labels } = context.evaluation;
    if (!labels)
        return (0,tests_finding/* skipped */.hT)('the evaluation data have no labels');
    const counts = context.classNames.map(() => 0);
    let total = 0;
    for (const label of labels) {
        if (label < 0)
            continue;
        counts[label] = (counts[label] ?? 0) + 1;
        total++;
    }
    if (total === 0)
        return (0,tests_finding/* skipped */.hT)('no row of the evaluation data has a label');
    const largest = Math.max(...counts);
    const rarest = Math.min(...counts);
    const even = 1 / counts.length;
    const share = largest / total;
    const imbalance = normalize ? roundOff((share - even) / (1 - even)) : share;
    return {
        features: [],
        outcome: { kind: 'measured', severity: (0,tests_thresholds/* severityAbove */.Hu)(imbalance, thresholds) },
        impact: imbalance,
        measurements: [
            (0,tests_finding/* float */.fV)('label imbalance', 'feature', imbalance),
            (0,tests_finding/* text */.Qq)('most frequent class', 'feature', className(context, counts.indexOf(largest))),
            (0,tests_finding/* float */.fV)('share of most frequent class', 'feature', share),
            (0,tests_finding/* text */.Qq)('rarest class', 'feature', className(context, counts.indexOf(rarest))),
            (0,tests_finding/* float */.fV)('share of rarest class', 'feature', rarest / total),
            (0,tests_finding/* int */.Wh)('sample size', 'feature', total),
        ],
    };
}
function className({ classNames }, index) {
    return classNames[index] ?? String(index);
}

;// CONCATENATED MODULE: ./build/engine/tests/cleanliness/index.js


const cleanlinessTests = [labelImbalance, duplicateRows];

// EXTERNAL MODULE: ./build/engine/tests/studied-columns.js + 1 modules
var studied_columns = __webpack_require__(486);
;// CONCATENATED MODULE: ./build/engine/tests/drift/count-values.js
/**
 * How often each value of either column occurs, in order of first appearance. Values are told apart by their text;
 * nulls are left out, or counted as the value `null`.
 */
function countValues(reference, evaluation, ignoreNulls) {
    const counts = new Map();
    const count = (cells, side) => {
        for (const cell of cells) {
            if (cell === null && ignoreNulls)
                continue;
            const name = String(cell);
            const known = counts.get(name);
            if (known)
                known[side]++;
            else
                counts.set(name, side === 0 ? [1, 0] : [0, 1]);
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
/** How often each class occurs, classes in neither dataset left out. `classes`: class index per row, −1 = none. */
function countClasses(reference, evaluation, classNames) {
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

;// CONCATENATED MODULE: ./build/engine/tests/drift/drift-params.js

/** The drift statistic of the engine, in the API's spelling. */
const stabilityIndex = 'Population Stability Index';
const drift_params_defaultThresholds = [0.2, 0.6];
/** Upper bounds of the index. `prefix`: the object they are in, such as `params.`. */
function readIndexBounds(params, sensitivity, prefix = '') {
    return (0,read_params/* readUpperBounds */.YM)(params, `${prefix}psi_thresholds`, sensitivity, drift_params_defaultThresholds);
}
/** Throws ParameterError for a statistic that the platform has and the engine does not, such as `Chi Squared`. */
function checkStatistic(params, prefix = '') {
    (0,read_params/* readText */.yR)(params, `${prefix}drift_statistic`, [stabilityIndex]);
}

;// CONCATENATED MODULE: ./build/engine/tests/drift/feature-drift-params.js



const ofEither = {
    drift_statistic: stabilityIndex,
    psi_thresholds: [...drift_params_defaultThresholds],
};
/** `feature_drift`: one object configures the drift of categorical and of numeric features. */
const featureDriftDefaults = {
    categorical_feature_params: { ...ofEither, ignore_nans: true },
    numeric_feature_params: { ...ofEither, num_bins: 100 },
    min_sample_size: 100,
    exclude_columns: [],
};
/** Throws ParameterError when one of the parameters that concern this kind of feature has an impossible value. */
function readFeatureDrift(params, sensitivity, part) {
    const inner = (0,read_params/* readNested */._h)(params, part, featureDriftDefaults[part]);
    checkStatistic(inner, `${part}.`);
    return {
        thresholds: readIndexBounds(inner, sensitivity, `${part}.`),
        minSampleSize: (0,read_params/* readCount */._0)(params, 'min_sample_size'),
        inner,
    };
}
/** The columns of this kind, in both datasets, without those in `exclude_columns`. */
function pairColumns(context, kind, params) {
    const { reference, evaluation } = context;
    const before = new Map((0,studied_columns/* studiedColumns */.qf)(context, reference.table).map(({ name, cells }) => [name, cells]));
    return (0,studied_columns/* includedColumns */.UR)(context, evaluation.table, params)
        .filter((column) => column.kind === kind)
        .map(({ name, cells }) => ({ name, reference: before.get(name) ?? [], evaluation: cells }));
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

;// CONCATENATED MODULE: ./build/engine/tests/drift/judge-drift.js




/**
 * A distribution's change as its population stability index, judged by R1. The index grows with the number of bins
 * and shrinks with the samples even when nothing drifts; what chance alone would give is reported beside it, and an
 * index that passes a threshold without being twice that is skipped, because these samples cannot tell.
 * `features`: what the distribution is of, empty for labels and predictions.
 */
function judgeDrift(features, histograms, thresholds, minSampleSize) {
    const { names, reference, evaluation } = histograms;
    const referenceSize = sum(reference);
    const evaluationSize = sum(evaluation);
    const shortage = describeShortage(referenceSize, evaluationSize, minSampleSize);
    if (shortage)
        return (0,tests_finding/* skipped */.hT)(shortage, features);
    const index = populationStabilityIndex(reference, evaluation);
    const byChance = expectedNullIndex(names.length, referenceSize, evaluationSize);
    const severity = (0,tests_thresholds/* severityAbove */.Hu)(index, thresholds);
    const isNoise = severity !== 'pass' && index <= 2 * byChance;
    const most = mostChanged(histograms, referenceSize, evaluationSize);
    return {
        features,
        outcome: isNoise
            ? { kind: 'skip', reason: noiseReason(index, byChance, names.length) }
            : { kind: 'measured', severity },
        impact: index,
        measurements: [
            (0,tests_finding/* float */.fV)('population stability index', 'drift-stat', index),
            (0,tests_finding/* float */.fV)('expected index without drift', 'drift-stat', byChance),
            (0,tests_finding/* int */.Wh)('bins', 'drift-stat', names.length),
            (0,tests_finding/* int */.Wh)('reference sample size', 'drift-stat', referenceSize),
            (0,tests_finding/* int */.Wh)('evaluation sample size', 'drift-stat', evaluationSize),
            (0,tests_finding/* text */.Qq)('most changed value', 'subset-details', names[most] ?? ''),
            (0,tests_finding/* float */.fV)('reference share', 'subset-details', (reference[most] ?? 0) / referenceSize),
            (0,tests_finding/* float */.fV)('evaluation share', 'subset-details', (evaluation[most] ?? 0) / evaluationSize),
            ...describeDistributions(histograms),
        ],
    };
}
/** What a report draws: the counts of both datasets, over fewer bins where there are many. */
function describeDistributions(histograms) {
    const { names, reference, evaluation } = condenseHistograms(histograms);
    return [
        (0,tests_finding/* texts */.Te)('bin names', 'subset-details', names),
        (0,tests_finding/* ints */.dd)('reference counts', 'subset-details', Array.from(reference)),
        (0,tests_finding/* ints */.dd)('evaluation counts', 'subset-details', Array.from(evaluation)),
    ];
}
/** Why samples of these sizes are too small to compare, if they are. */
function describeShortage(referenceSize, evaluationSize, minSampleSize) {
    const needed = Math.max(1, minSampleSize);
    if (referenceSize >= needed && evaluationSize >= needed)
        return undefined;
    return `${referenceSize} reference and ${evaluationSize} evaluation values are too few, min_sample_size is ${needed}`;
}
function noiseReason(index, byChance, bins) {
    const [found, expected] = [index.toFixed(3), byChance.toFixed(3)];
    return `an index of ${found} over ${bins} values cannot be told from chance, which alone gives about ${expected}`;
}
function mostChanged({ names, reference, evaluation }, n, m) {
    const changes = names.map((_, k) => Math.abs((reference[k] ?? 0) / n - (evaluation[k] ?? 0) / m));
    return changes.indexOf(changes.reduce((a, b) => Math.max(a, b), 0));
}
function sum(counts) {
    return Array.from(counts).reduce((a, b) => a + b, 0);
}

;// CONCATENATED MODULE: ./build/engine/tests/drift/categorical-feature-drift.js







/**
 * One case per categorical feature: the frequencies of its values, over the values of both datasets. Nulls are left
 * out unless `ignore_nans` is false.
 */
const categoricalFeatureDrift = {
    testType: 'categorical_feature_drift',
    configKey: 'feature_drift',
    title: 'Categorical Feature Drift',
    description: 'Compares the frequencies of values with the reference; catches data unlike those of training.',
    category: 'drift',
    modalities: ['tabular', 'text'],
    tasks: task_groups/* classificationTasks */.Rq,
    runsByDefault: true,
    defaults: featureDriftDefaults,
    readParams: categorical_feature_drift_readParams,
    excludable: studied_columns/* excludableColumns */.JG,
    run: (context, params) => {
        const { ignoreNulls, thresholds, minSampleSize } = categorical_feature_drift_readParams(params, context.sensitivity);
        const columns = pairColumns(context, 'categorical', params);
        const findings = columns.map(({ name, reference, evaluation }) => {
            const histograms = countValues(reference, evaluation, ignoreNulls);
            return judgeDrift([name], histograms, thresholds, minSampleSize);
        });
        return Promise.resolve(findings.length > 0 ? findings : [(0,tests_finding/* skipped */.hT)('there is no categorical feature')]);
    },
};
function categorical_feature_drift_readParams(params, sensitivity) {
    const drift = readFeatureDrift(params, sensitivity, 'categorical_feature_params');
    return { ...drift, ignoreNulls: (0,read_params/* readFlag */.fG)(drift.inner, 'categorical_feature_params.ignore_nans') };
}

// EXTERNAL MODULE: ./build/domain/metrics/predictions.js
var metrics_predictions = __webpack_require__(957);
;// CONCATENATED MODULE: ./build/engine/tests/drift/class-drift.js







const defaultParams = { psi_thresholds: [...drift_params_defaultThresholds], min_sample_size: 100 };
const defaults = { drift_statistic: stabilityIndex, params: defaultParams };
/** Compares how often each class is the label. */
const labelDrift = {
    testType: 'label_drift',
    configKey: 'categorical_label_drift',
    title: 'Label Drift',
    description: 'Compares the mix of labels with the reference; catches a test set drawn from elsewhere.',
    category: 'drift',
    modalities: ['tabular', 'text'],
    tasks: task_groups/* classificationTasks */.Rq,
    runsByDefault: true,
    defaults,
    readParams: class_drift_readParams,
    run: (context, params) => {
        const [reference, evaluation] = [context.reference.labels, context.evaluation.labels];
        const finding = reference && evaluation
            ? judgeClasses(context, params, reference, evaluation)
            : (0,tests_finding/* skipped */.hT)(`the ${reference ? 'evaluation' : 'reference'} data have no labels`);
        return Promise.resolve([finding]);
    },
};
/** Compares how often the model decides for each class. */
const predictedLabelDrift = {
    testType: 'predicted_label_drift',
    configKey: 'multiclass_pred_label_drift',
    title: 'Predicted Label Drift',
    description: 'Compares the mix of predicted classes with the reference; needs no labels.',
    category: 'drift',
    modalities: ['tabular', 'text'],
    tasks: task_groups/* multiclassTasks */.UT,
    runsByDefault: true,
    defaults,
    readParams: class_drift_readParams,
    run: async (context, params) => {
        const reference = await context.predictions('reference');
        const evaluation = await context.predictions('evaluation');
        if (!reference || !evaluation)
            return [(0,tests_finding/* skipped */.hT)('there is neither a model nor stored predictions')];
        return [judgeClasses(context, params, predictedClasses(reference), predictedClasses(evaluation))];
    },
};
function judgeClasses({ sensitivity, classNames }, params, reference, evaluation) {
    const { thresholds, minSampleSize } = class_drift_readParams(params, sensitivity);
    const histograms = countClasses(reference, evaluation, classNames);
    return judgeDrift([], histograms, thresholds, minSampleSize);
}
function class_drift_readParams(params, sensitivity) {
    checkStatistic(params);
    const inner = (0,read_params/* readNested */._h)(params, 'params', defaultParams);
    return {
        thresholds: readIndexBounds(inner, sensitivity, 'params.'),
        minSampleSize: (0,read_params/* readCount */._0)(inner, 'params.min_sample_size'),
    };
}
function predictedClasses(predictions) {
    return Int32Array.from({ length: predictions.rowCount }, (_, row) => (0,metrics_predictions/* predictedClass */.B)(predictions, row));
}

// EXTERNAL MODULE: ./build/engine/stats/quantile-bins.js
var quantile_bins = __webpack_require__(9245);
// EXTERNAL MODULE: ./build/engine/stats/quantile.js
var quantile = __webpack_require__(3202);
// EXTERNAL MODULE: ./build/engine/stats/short-texts.js
var short_texts = __webpack_require__(9324);
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
 * Values: finite, any order.
 */
function driftHistograms(reference, evaluation, maxBins) {
    const parts = driftBinCount(reference.length, evaluation.length, maxBins);
    const [smallest = NaN, ...others] = (0,quantile/* evenQuantiles */.b)(reference.slice().sort(), parts);
    const innerEdges = [...new Set(others.slice(0, -1))];
    const hasLowestAlone = innerEdges[0] === smallest;
    const edges = (0,short_texts/* shortTexts */.J)(innerEdges);
    const names = nameBins(edges, hasLowestAlone);
    const count = (values) => {
        const counts = new Uint32Array(names.length);
        for (const value of values) {
            const bin = hasLowestAlone && value < smallest ? names.length - 1 : (0,quantile_bins/* binBelow */.d)(innerEdges, value);
            counts[bin] = (counts[bin] ?? 0) + 1;
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

// EXTERNAL MODULE: ./build/engine/stats/finite-numbers.js
var finite_numbers = __webpack_require__(2551);
;// CONCATENATED MODULE: ./build/engine/tests/drift/numeric-feature-drift.js








/**
 * One case per numeric feature and per numeric property of a text: its distribution over quantile bins of the
 * reference, at most `num_bins` and fewer for small samples (see `driftBinCount`). Nulls and stray texts are left out.
 */
const numericFeatureDrift = {
    testType: 'numeric_feature_drift',
    configKey: 'feature_drift',
    title: 'Numeric Feature Drift',
    description: 'Compares the distribution of values with the reference; catches data unlike those of training.',
    category: 'drift',
    modalities: ['tabular', 'text'],
    tasks: task_groups/* classificationTasks */.Rq,
    runsByDefault: true,
    defaults: featureDriftDefaults,
    readParams: numeric_feature_drift_readParams,
    excludable: studied_columns/* excludableColumns */.JG,
    run: (context, params) => {
        const { maxBins, thresholds, minSampleSize } = numeric_feature_drift_readParams(params, context.sensitivity);
        const columns = pairColumns(context, 'numeric', params);
        const findings = columns.map(({ name, reference, evaluation }) => {
            const histograms = driftHistograms((0,finite_numbers/* finiteNumbers */.q)(reference), (0,finite_numbers/* finiteNumbers */.q)(evaluation), maxBins);
            return judgeDrift([name], histograms, thresholds, minSampleSize);
        });
        return Promise.resolve(findings.length > 0 ? findings : [(0,tests_finding/* skipped */.hT)('there is no numeric feature')]);
    },
};
function numeric_feature_drift_readParams(params, sensitivity) {
    const drift = readFeatureDrift(params, sensitivity, 'numeric_feature_params');
    return { ...drift, maxBins: (0,read_params/* readCount */._0)(drift.inner, 'numeric_feature_params.num_bins', 2) };
}

;// CONCATENATED MODULE: ./build/engine/tests/drift/prediction-drift.js






const prediction_drift_defaultParams = { psi_thresholds: [...drift_params_defaultThresholds], num_bins: 100, min_sample_size: 100 };
/** Compares the distribution of P(1), binned by quantiles of the reference as numeric features are. */
const predictionDrift = {
    testType: 'prediction_drift',
    configKey: 'prediction_drift',
    title: 'Prediction Drift',
    description: 'Compares the predicted probabilities with the reference; needs no labels.',
    category: 'drift',
    modalities: ['tabular', 'text'],
    tasks: task_groups/* binaryTasks */.w2,
    runsByDefault: true,
    defaults: { drift_statistic: stabilityIndex, params: prediction_drift_defaultParams },
    readParams: prediction_drift_readParams,
    run: async (context, params) => {
        const { thresholds, maxBins, minSampleSize } = prediction_drift_readParams(params, context.sensitivity);
        const reference = await context.predictions('reference');
        const evaluation = await context.predictions('evaluation');
        if (!reference || !evaluation)
            return [(0,tests_finding/* skipped */.hT)('there is neither a model nor stored predictions')];
        const histograms = driftHistograms(positiveScores(reference), positiveScores(evaluation), maxBins);
        return [judgeDrift([], histograms, thresholds, minSampleSize)];
    },
};
function prediction_drift_readParams(params, sensitivity) {
    checkStatistic(params);
    const inner = (0,read_params/* readNested */._h)(params, 'params', prediction_drift_defaultParams);
    return {
        thresholds: readIndexBounds(inner, sensitivity, 'params.'),
        maxBins: (0,read_params/* readCount */._0)(inner, 'params.num_bins', 2),
        minSampleSize: (0,read_params/* readCount */._0)(inner, 'params.min_sample_size'),
    };
}
function positiveScores({ probabilities, rowCount, classCount }) {
    return Float64Array.from({ length: rowCount }, (_, row) => probabilities[row * classCount + 1] ?? 0);
}

;// CONCATENATED MODULE: ./build/engine/tests/drift/index.js




const driftTests = [
    labelDrift,
    predictionDrift,
    predictedLabelDrift,
    categoricalFeatureDrift,
    numericFeatureDrift,
];

// EXTERNAL MODULE: ./build/statistics/paired-proportions.js + 1 modules
var paired_proportions = __webpack_require__(2676);
;// CONCATENATED MODULE: ./build/engine/tests/labelled-predictions.js
/** Labels and predictions of a whole dataset. Throws ModelError when the model fails on it. */
async function labelledPredictions(context, which) {
    const { labels } = context[which];
    if (!labels)
        return { kind: 'missing', reason: `the ${which} data have no labels` };
    const predictions = await context.predictions(which);
    if (!predictions)
        return { kind: 'missing', reason: 'there is neither a model nor stored predictions' };
    return { kind: 'ready', predictions, labels };
}

;// CONCATENATED MODULE: ./build/engine/tests/floors/floor-test.js


/**
 * A question that every model must answer, whatever is configured: it runs in every category and needs no setting.
 * Without labels or predictions there is nothing to ask, and so no case.
 */
function floorTest(name, title, description, measure) {
    return {
        testType: `floor:${name}`,
        configKey: `floor_${name}`,
        title,
        description,
        category: 'model-performance',
        modalities: ['tabular', 'text'],
        tasks: task_groups/* classificationTasks */.Rq,
        runsByDefault: true,
        isFloor: true,
        defaults: {},
        readParams: () => undefined,
        run: async (context) => {
            const data = await labelledPredictions(context, 'evaluation');
            return data.kind === 'missing' ? [] : [measure({ ...data, context })];
        },
    };
}

// EXTERNAL MODULE: ./build/statistics/delong.js
var delong = __webpack_require__(4213);
;// CONCATENATED MODULE: ./build/engine/tests/floors/rank-classes.js

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
    return {
        area: mean(({ area }) => area),
        standardError: mean(({ variance }) => Math.sqrt(variance)),
        classes: areas.map(({ k }) => k),
    };
}
/** One-sided 2.5 %. */
const reach = 1.959963984540054;
/** From here on a model that can't be told from chance may only have too few rows. */
const surelyWeak = 0.6;
/** Whether the scores rank better than chance, by the 95 % interval of the area. */
function judgeRanking({ area, standardError }) {
    if (area - reach * standardError > 0.5)
        return 'ranks';
    if (area + reach * standardError < 0.5)
        return 'wrong-way-round';
    return area < surelyWeak ? 'knows-nothing' : 'uncertain';
}
function rankingInterval({ area, standardError }) {
    return { low: Math.max(0, area - reach * standardError), high: Math.min(1, area + reach * standardError) };
}

;// CONCATENATED MODULE: ./build/engine/tests/floors/accuracy-floor.js





const leastRows = 20;
/** One-sided. */
const alpha = 0.025;
/** One case: whether the model is right more often than one that always answers the commonest class. */
const accuracyFloor = floorTest('accuracy', 'Better Than the Commonest Class', 'Compares Accuracy with that of always answering the commonest class; catches a model that would better be a constant.', measureAccuracy);
function measureAccuracy({ predictions, labels, context }) {
    const rows = [...labels.keys()].filter((row) => (labels[row] ?? -1) >= 0);
    if (rows.length < leastRows)
        return (0,tests_finding/* skipped */.hT)(`${rows.length} rows have a label, and at least ${leastRows} are needed`);
    const commonest = commonestClass(rows.map((row) => labels[row] ?? -1));
    const counts = { both: 0, onlyFirst: 0, onlySecond: 0, neither: 0 };
    for (const row of rows) {
        const isRight = (0,metrics_predictions/* predictedClass */.B)(predictions, row) === labels[row];
        const wouldBeRight = commonest === labels[row];
        counts[isRight ? (wouldBeRight ? 'both' : 'onlyFirst') : wouldBeRight ? 'onlySecond' : 'neither']++;
    }
    const { firstGreater, secondGreater } = (0,paired_proportions/* mcnemarExact */.B)(counts);
    const { difference, interval } = (0,paired_proportions/* pairedDifference */.v)(counts, 1 - 2 * alpha);
    const ranking = rankClasses(predictions, labels);
    const doesRank = ranking !== undefined && judgeRanking(ranking) === 'ranks';
    const isBelow = secondGreater <= alpha && interval.high < 0;
    const isAbove = firstGreater <= alpha && interval.low > 0;
    const name = context.classNames[commonest] ?? '';
    const cutOff = `is right no more often than always answering "${name}", though it ranks well: look at its cut-off or its class weights`;
    const says = isAbove
        ? `is right more often than always answering "${name}"`
        : doesRank
            ? cutOff
            : `is ${isBelow ? 'right less often than' : 'not surely right more often than'} always answering "${name}"`;
    return {
        features: [],
        outcome: { kind: 'measured', severity: isBelow && !doesRank ? 'alert' : 'pass' },
        impact: -difference,
        measurements: [
            (0,tests_finding/* float */.fV)('difference from the commonest class', 'performance-diff', difference),
            (0,tests_finding/* float */.fV)('margin of error', 'performance-metric-value', (interval.high - interval.low) / 2),
            (0,tests_finding/* text */.Qq)('the model', 'performance-metric-name', says),
            (0,tests_finding/* text */.Qq)('commonest class', 'output', name),
            (0,tests_finding/* int */.Wh)('evaluation sample size', 'performance-metric-value', rows.length),
            // A constant that is the commonest class is no worse than it, and what it knows the ranking tells.
            ...(isAbove || isBelow || doesRank ? [] : [(0,tests_finding/* text */.Qq)('uncertain', 'performance-metric-value', says)]),
        ],
    };
}
function commonestClass(labels) {
    const counts = new Map();
    for (const label of labels)
        counts.set(label, (counts.get(label) ?? 0) + 1);
    return [...counts].sort(([a, x], [b, y]) => y - x || a - b)[0]?.[0] ?? 0;
}

;// CONCATENATED MODULE: ./build/engine/tests/floors/assign-classes.js
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

;// CONCATENATED MODULE: ./build/engine/tests/floors/label-order.js





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
        return (0,tests_finding/* skipped */.hT)(`${rows.length} rows have a label, and at least ${label_order_leastRows} are needed`);
    const confusion = classNames.map(() => new Array(classNames.length).fill(0));
    for (const row of rows) {
        const ofLabel = confusion[labels[row] ?? 0];
        const guess = (0,metrics_predictions/* predictedClass */.B)(predictions, row);
        if (ofLabel)
            ofLabel[guess] = (ofLabel[guess] ?? 0) + 1;
    }
    const assignment = assignClasses(confusion);
    const counts = { both: 0, onlyFirst: 0, onlySecond: 0, neither: 0 };
    for (const row of rows) {
        const guess = (0,metrics_predictions/* predictedClass */.B)(predictions, row);
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
            (0,tests_finding/* float */.fV)('accuracy gained by the best order', 'performance-diff', gain),
            (0,tests_finding/* float */.fV)('gain at least', 'performance-metric-value', interval.low),
            (0,tests_finding/* text */.Qq)('class order now', 'output', JSON.stringify(classNames)),
            ...(isWrong ? [(0,tests_finding/* text */.Qq)('class-names to give', 'input', `class-names: ${order}`)] : []),
            (0,tests_finding/* int */.Wh)('evaluation sample size', 'performance-metric-value', rows.length),
        ],
    };
}
function factorial(n) {
    let product = 1;
    for (let k = 2; k <= n; k++)
        product *= k;
    return product;
}

;// CONCATENATED MODULE: ./build/engine/tests/floors/ranking-floor.js



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
        return (0,tests_finding/* skipped */.hT)(`no class has ${leastRowsOfClass} rows beside ${leastRowsOfClass} rows of other classes`);
    }
    const verdict = judgeRanking(ranking);
    const { severity, says } = answers[verdict];
    const { low, high } = rankingInterval(ranking);
    return {
        features: [],
        outcome: { kind: 'measured', severity },
        impact: 0.5 - ranking.area,
        measurements: [
            (0,tests_finding/* float */.fV)('area under the curve above chance', 'performance-diff', ranking.area - 0.5),
            (0,tests_finding/* text */.Qq)('the model', 'performance-metric-name', says),
            (0,tests_finding/* float */.fV)('area under the curve', 'performance-metric-value', ranking.area),
            (0,tests_finding/* float */.fV)('area at least', 'performance-metric-value', low),
            (0,tests_finding/* float */.fV)('area at most', 'performance-metric-value', high),
            (0,tests_finding/* int */.Wh)('evaluation sample size', 'performance-metric-value', labels.filter((label) => label >= 0).length),
            ...(verdict === 'uncertain' ? [(0,tests_finding/* text */.Qq)('uncertain', 'performance-metric-value', says)] : []),
        ],
    };
}

;// CONCATENATED MODULE: ./build/engine/tests/floors/index.js



/** Whether the model knows anything, and whether its classes are in the right order. */
const floorTests = [rankingFloor, accuracyFloor, labelOrder];

// EXTERNAL MODULE: ./build/domain/metrics/performance-metrics.js
var performance_metrics = __webpack_require__(9045);
// EXTERNAL MODULE: ./build/domain/vocabulary.js
var vocabulary = __webpack_require__(669);
// EXTERNAL MODULE: ./build/domain/metrics/area-under-curve.js
var area_under_curve = __webpack_require__(2035);
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

;// CONCATENATED MODULE: ./build/engine/tests/performance/performance-test.js









const defaultDegradation = [0.05, 0.2];
/**
 * One case: how much worse a metric is on the evaluation data than on the reference data (rule R2), and, when
 * `absolute_thresholds` is given, whether the evaluation value itself is out of bounds (R3); the worse one counts.
 * Without a reference value the absolute bounds are judged alone; with nothing to judge the case is skipped.
 */
function performanceTest(metric) {
    return {
        testType: `model_performance:${metric.name}`,
        configKey: `model_performance_${metric.name}`,
        title: metric.title,
        description: `Compares ${metric.title} on the evaluation data with the reference data; catches a model that became worse.`,
        category: 'model-performance',
        modalities: ['tabular', 'text'],
        tasks: metric.tasks,
        runsByDefault: true,
        defaults: { degradation_thresholds: [...defaultDegradation], absolute_thresholds: null },
        readParams: (params, sensitivity) => readBounds(metric, params, sensitivity),
        run: async (context, params) => [await compareDatasets(metric, context, params)],
    };
}
function readBounds({ worseWhen }, params, sensitivity) {
    return {
        relative: (0,read_params/* readUpperBounds */.YM)(params, 'degradation_thresholds', sensitivity, defaultDegradation),
        absolute: (0,read_params/* readAbsoluteBounds */.pK)(params, 'absolute_thresholds', worseWhen),
    };
}
async function compareDatasets(metric, context, params) {
    const { relative, absolute } = readBounds(metric, params, context.sensitivity);
    const evaluation = await measure(metric, context, 'evaluation');
    if (evaluation.kind === 'undefined')
        return (0,tests_finding/* skipped */.hT)(`${metric.title}: ${evaluation.reason}`);
    const reference = await measure(metric, context, 'reference');
    if (reference.kind === 'undefined' && !absolute)
        return (0,tests_finding/* skipped */.hT)(`${metric.title}: ${reference.reason}`);
    const verdicts = [];
    const measurements = [(0,tests_finding/* text */.Qq)('metric', 'performance-metric-name', metric.name)];
    let impact = 0;
    if (reference.kind === 'value') {
        impact = degradation(metric, reference.value, evaluation.value);
        verdicts.push((0,tests_thresholds/* severityAbove */.Hu)(impact, relative));
        measurements.push((0,tests_finding/* float */.fV)('degradation', 'performance-diff', impact));
        measurements.push(...describeValue('reference', reference));
    }
    if (absolute)
        verdicts.push(severityBeyond(evaluation.value, absolute, metric.worseWhen));
    measurements.push(...describeValue('evaluation', evaluation));
    if (metric === area_under_curve/* areaUnderCurve */.d)
        measurements.push(...(await describeCalibration(context)));
    measurements.push((0,tests_finding/* text */.Qq)('direction', 'direction', directions[metric.worseWhen]));
    // The impact is the degradation, so these are the thresholds to read beside it.
    if (reference.kind === 'value')
        measurements.push(...(0,tests_thresholds/* describeThresholds */.Av)(relative));
    return { features: [], outcome: { kind: 'measured', severity: worst(verdicts) }, impact, measurements };
}
const directions = {
    lower: 'higher is better',
    higher: 'lower is better',
    either: 'no change is better',
};
async function measure(metric, context, which) {
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
    return [
        (0,tests_finding/* floats */.IE)('calibration predicted probabilities', 'output', bins.map(({ predicted }) => roundOff(predicted))),
        (0,tests_finding/* floats */.IE)('calibration observed shares', 'output', bins.map(({ observed }) => observed)),
        (0,tests_finding/* ints */.dd)('calibration bin sizes', 'output', bins.map(({ size }) => size)),
    ];
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
        ? (0,tests_thresholds/* severityAbove */.Hu)(-value, [-warning, -alert])
        : (0,tests_thresholds/* severityAbove */.Hu)(value, [warning, alert]);
}
function worst(verdicts) {
    return vocabulary/* severities */.gO.findLast((severity) => verdicts.includes(severity)) ?? 'pass';
}
function describeValue(which, measured) {
    const { value, proportion, labelledRows } = measured;
    const told = [
        (0,tests_finding/* float */.fV)(`${which} value`, 'performance-metric-value', value),
        (0,tests_finding/* int */.Wh)(`${which} sample size`, 'performance-metric-value', labelledRows),
    ];
    if (!proportion)
        return told;
    const margin = waldMargin(proportion.successes, proportion.total);
    return [...told, (0,tests_finding/* float */.fV)(`${which} margin of error`, 'performance-metric-value', margin)];
}

;// CONCATENATED MODULE: ./build/engine/tests/performance/index.js


/** One test per metric. */
const performanceTests = performance_metrics/* performanceMetrics */.C.map(performanceTest);

// EXTERNAL MODULE: ./build/domain/metrics/binary-metrics.js
var binary_metrics = __webpack_require__(5278);
// EXTERNAL MODULE: ./build/domain/metrics/outcomes.js
var outcomes = __webpack_require__(4286);
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
    const { labelled, predicted, hits } = (0,outcomes/* countOutcomes */.X)(predictions, labels, rows);
    const sizeOf = (k) => (labelled[k] ?? 0) + (predicted[k] ?? 0);
    const seen = classes.filter((k) => sizeOf(k) > 0);
    const hitSlope = new Float64Array(predictions.classCount);
    const missSlope = new Float64Array(predictions.classCount);
    for (const k of seen) {
        const f1 = (2 * (hits[k] ?? 0)) / sizeOf(k);
        hitSlope[k] = (2 * (1 - f1)) / sizeOf(k);
        missSlope[k] = -f1 / sizeOf(k);
    }
    let variance = 0;
    for (const row of rows) {
        const label = labels[row] ?? -1;
        if (label < 0)
            continue;
        const guess = (0,metrics_predictions/* predictedClass */.B)(predictions, row);
        const slope = guess === label ? (hitSlope[label] ?? 0) : (missSlope[label] ?? 0) + (missSlope[guess] ?? 0);
        variance += slope * slope;
    }
    // The sum's last bits depend on the order of the rows.
    return roundOff((z95 * Math.sqrt(variance)) / Math.max(1, seen.length));
}

// EXTERNAL MODULE: ./build/domain/metrics/macro-metrics.js
var macro_metrics = __webpack_require__(8867);
;// CONCATENATED MODULE: ./build/engine/tests/subsets/subset-kind.js





const labelledRows = ({ total }) => total;
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
    relevantRows: labelledRows,
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

;// CONCATENATED MODULE: ./build/engine/tests/subsets/judge-subsets.js




/**
 * One feature's case, rules R4 and R5. A subset's shortfall is overall − subset. A threshold counts as exceeded only
 * when the subset's whole 95 % interval lies beyond it, that is when shortfall − margin exceeds it. The worst subset is
 * the one with the worst severity, and among those the largest shortfall, so that it is the one that explains the
 * case's severity: a tiny subset with a large but uncertain shortfall does not hide it.
 */
function judgeSubsets(feature, metric, overall, slices, measure, thresholds) {
    const subsets = slices
        .flatMap(({ name, rows }) => {
        const result = measure(rows);
        if (!result)
            return [];
        return [{ name, size: rows.length, ...compare(metric, overall, result, thresholds) }];
    })
        .sort((a, b) => rank(b) - rank(a) || b.shortfall - a.shortfall || (a.name < b.name ? -1 : 1));
    const [worst] = subsets;
    if (!worst)
        return (0,tests_finding/* skipped */.hT)('no subset has enough rows to measure', [feature]);
    return {
        features: [feature],
        outcome: { kind: 'measured', severity: worst.severity },
        impact: worst.shortfall,
        measurements: [...describe(metric, overall, worst, subsets), ...(0,tests_thresholds/* describeThresholds */.Av)(thresholds)],
    };
}
function compare({ worseWhen }, overall, { value, margin }, thresholds) {
    const below = roundOff(overall - value);
    const shortfall = worseWhen === 'lower' ? below : worseWhen === 'higher' ? 0 - below : Math.abs(below);
    return { value, shortfall, margin, severity: (0,tests_thresholds/* severityAbove */.Hu)(roundOff(shortfall - margin), thresholds) };
}
function describe(metric, overall, worst, subsets) {
    const failing = subsets.filter(({ severity }) => severity !== 'pass');
    return [
        (0,tests_finding/* text */.Qq)('subset', 'subset-details', worst.name),
        (0,tests_finding/* int */.Wh)('subset size', 'subset-details', worst.size),
        (0,tests_finding/* float */.fV)('difference from overall', 'performance-diff', roundOff(worst.value - overall)),
        (0,tests_finding/* float */.fV)(metric.name, 'performance-metric-value', worst.value),
        (0,tests_finding/* float */.fV)('margin of error', 'performance-metric-value', worst.margin),
        (0,tests_finding/* float */.fV)(`overall ${metric.name}`, 'performance-metric-value', overall),
        (0,tests_finding/* text */.Qq)('metric', 'performance-metric-name', metric.name),
        (0,tests_finding/* float */.fV)('worst_perf_diff', 'subset-details', worst.shortfall),
        (0,tests_finding/* int */.Wh)('failing subsets', 'subset-details', failing.length),
        (0,tests_finding/* int */.Wh)('subsets', 'subset-details', subsets.length),
        (0,tests_finding/* texts */.Te)('names', 'subset-details', subsets.map(({ name }) => name)),
        (0,tests_finding/* ints */.dd)('sizes', 'subset-details', subsets.map(({ size }) => size)),
        (0,tests_finding/* floats */.IE)('values', 'subset-details', subsets.map(({ value }) => value)),
        (0,tests_finding/* floats */.IE)('margins of error', 'subset-details', subsets.map(({ margin }) => margin)),
    ];
}
function rank({ severity }) {
    return vocabulary/* severities */.gO.indexOf(severity);
}

// EXTERNAL MODULE: ./build/engine/tests/subsets/slice-column.js
var slice_column = __webpack_require__(1905);
;// CONCATENATED MODULE: ./build/engine/tests/subsets/subset-test.js







const subset_test_defaultThresholds = [0.1, 0.2];
/**
 * One case per feature (for texts: per property of the text): the metric on subsets of the evaluation rows against
 * the metric on all of them; see `judgeSubsets` for the verdict. Left out are subsets below `min_frq` of the rows and
 * those with fewer than `min_sample_size` rows that matter to the metric, which `relevantRows` counts.
 */
function subsetTest(kind) {
    const { metric } = kind;
    return {
        testType: `subset_performance:subset_${metric.name}`,
        configKey: `feat_subset_${metric.name}`,
        title: `Subset ${metric.title}`,
        description: `Compares ${metric.title} on subsets of each feature with the whole; catches a segment that fails while the average holds.`,
        category: 'subset-performance',
        modalities: ['tabular', 'text'],
        tasks: metric.tasks,
        runsByDefault: true,
        defaults: {
            min_sample_size: 20,
            min_frq: 0.01,
            num_subsets: 10,
            performance_change_thresholds: [...subset_test_defaultThresholds],
            exclude_columns: [],
        },
        readParams: subset_test_readParams,
        excludable: studied_columns/* excludableColumns */.JG,
        run: (context, params) => judgeFeatures(kind, context, params),
    };
}
function subset_test_readParams(params, sensitivity) {
    return {
        minSampleSize: (0,read_params/* readCount */._0)(params, 'min_sample_size'),
        minFrequency: (0,read_params/* readNumber */.kz)(params, 'min_frq', 0, 1),
        parts: (0,read_params/* readCount */._0)(params, 'num_subsets', 2),
        thresholds: (0,read_params/* readUpperBounds */.YM)(params, 'performance_change_thresholds', sensitivity, subset_test_defaultThresholds),
    };
}
async function judgeFeatures({ metric, relevantRows, margin }, context, params) {
    const { evaluation } = context;
    const { minSampleSize, minFrequency, parts, thresholds } = subset_test_readParams(params, context.sensitivity);
    const columns = (0,studied_columns/* includedColumns */.UR)(context, evaluation.table, params);
    const data = await labelledPredictions(context, 'evaluation');
    if (data.kind === 'missing')
        return [(0,tests_finding/* skipped */.hT)(data.reason)];
    const { predictions, labels } = data;
    const overall = metric.compute(predictions, labels);
    if (overall.kind === 'undefined')
        return [(0,tests_finding/* skipped */.hT)(`${metric.title}: ${overall.reason}`)];
    const measure = (rows) => {
        if (relevantRows((0,outcomes/* countOutcomes */.X)(predictions, labels, rows)) < minSampleSize)
            return undefined;
        const result = metric.compute(predictions, labels, rows);
        if (result.kind === 'undefined')
            return undefined;
        return { value: result.value, margin: margin(predictions, labels, rows) };
    };
    const minRows = Math.max(minSampleSize, minFrequency * evaluation.table.rowCount);
    const findings = columns.map((column) => {
        const slices = (0,slice_column/* sliceColumn */.T)(column, parts, minRows);
        return judgeSubsets(column.name, metric, overall.value, slices, measure, thresholds);
    });
    return findings.length > 0 ? findings : [(0,tests_finding/* skipped */.hT)('there is no feature to slice by')];
}

;// CONCATENATED MODULE: ./build/engine/tests/subsets/index.js


const subsetTests = subsetKinds.map(subsetTest);

;// CONCATENATED MODULE: ./build/engine/text/code-points.js
/** The characters of a text as Unicode counts them: a surrogate pair is one, an accent of its own is another. */
function codePoints(text) {
    return Array.from(text);
}

;// CONCATENATED MODULE: ./build/engine/text/draw-distinct.js
/**
 * `count` of the items, each at most once, in the order drawn; all of them when there are fewer. Every choice is
 * equally likely. Source: the first `count` steps of a Fisher-Yates shuffle.
 */
function drawDistinct(items, count, random) {
    const rest = [...items];
    const drawn = [];
    while (drawn.length < count && rest.length > 0) {
        drawn.push(...rest.splice(random.below(rest.length), 1));
    }
    return drawn;
}

;// CONCATENATED MODULE: ./build/engine/text/character-edits.js


/** What a random character is drawn from. Source: nlpaug 1.1, `RandomCharAug`'s defaults. */
const alphabet = codePoints('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!@#$%^&*()_+');
/** Replaces characters by random other ones. */
const substituteCharacters = (characters, count, random) => {
    const chosen = drawPositions(characters, count, random);
    return characters.map((character, i) => (chosen.has(i) ? drawOther(character, random) : character));
};
/** Drops characters. */
const deleteCharacters = (characters, count, random) => {
    const chosen = drawPositions(characters, count, random);
    return characters.filter((_, i) => !chosen.has(i));
};
/** Puts random characters before the chosen ones. */
const insertCharacters = (characters, count, random) => {
    const chosen = drawPositions(characters, count, random);
    return characters.flatMap((character, i) => chosen.has(i) ? [drawOther('', random), character] : [character]);
};
/** Swaps characters with a neighbour; upper and lower case stay where they were: `Hello` becomes `Ehllo`. */
const swapCharacters = (characters, count, random) => {
    const swapped = [...characters];
    for (const position of drawPositions(characters, count, random)) {
        const other = drawNeighbour(position, characters.length, random);
        const [here, there] = [swapped[position] ?? '', swapped[other] ?? ''];
        swapped[position] = withCaseOf(here, there);
        swapped[other] = withCaseOf(there, here);
    }
    return swapped;
};
function drawPositions(characters, count, random) {
    return new Set(drawDistinct([...characters.keys()], count, random));
}
function drawOther(character, random) {
    const others = alphabet.filter((candidate) => candidate !== character);
    return others[random.below(others.length)] ?? '';
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

;// CONCATENATED MODULE: ./build/engine/text/edit-words.js



/** The first attempt and three more, as nlpaug does: a random edit may happen to change nothing. */
const maxAttempts = 4;
/** A word (letters with their accents, digits, `_`), one other visible character, or the blanks between them. */
const tokenPattern = /[\p{L}\p{M}\p{N}_]+|\s+|[^\p{L}\p{M}\p{N}_\s]/gu;
/**
 * The text with some characters of some words edited; everything else, blanks included, stays as it is. The text
 * itself when no word can be edited. Characters are code points, so that no surrogate pair is split.
 * The number of words is counted over all tokens, punctuation included. Source: nlpaug 1.1, `RandomCharAug`.
 */
function editWords(text, edit, params, random) {
    const tokens = text.match(tokenPattern) ?? [];
    const wordCount = editCount(tokens.filter((token) => token.trim() !== '').length, params.words);
    const editable = [...tokens.keys()].filter((i) => isEditable(tokens[i] ?? '', params.minWordLength));
    for (let attempt = 0; attempt < maxAttempts; attempt++) {
        const chosen = new Set(drawDistinct(editable, wordCount, random));
        const edited = tokens.map((token, i) => (chosen.has(i) ? editWord(token, edit, params, random) : token));
        const result = edited.join('');
        if (result !== text)
            return result;
    }
    return text;
}
function isEditable(token, minWordLength) {
    return token.trim() !== '' && codePoints(token).length >= minWordLength;
}
function editWord(word, edit, params, random) {
    const characters = codePoints(word);
    return edit(characters, editCount(characters.length, params.characters), random).join('');
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
/** The keys next to the one of this letter or digit, in upper case for an upper-case letter; none for other characters. */
function keyboardNeighbours(character) {
    const known = neighbours.get(character);
    if (known)
        return known;
    const lower = neighbours.get(character.toLowerCase()) ?? [];
    return lower.map((key) => key.toUpperCase());
}
/** Replaces characters by ones next to them on the keyboard. Characters that have no such key are not chosen. */
const mistypeCharacters = (characters, count, random) => {
    const typed = [...characters];
    const onKeyboard = [...characters.keys()].filter((i) => keyboardNeighbours(characters[i] ?? '').length > 0);
    for (const position of drawDistinct(onKeyboard, count, random)) {
        const choices = keyboardNeighbours(characters[position] ?? '');
        typed[position] = choices[random.below(choices.length)] ?? '';
    }
    return typed;
};

// EXTERNAL MODULE: ./build/engine/models/model.js
var models_model = __webpack_require__(4207);
;// CONCATENATED MODULE: ./build/engine/tests/transformations/ask-model.js

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

;// CONCATENATED MODULE: ./build/engine/text/show-change.js

/** How much of each text is shown, in characters. */
const maxCharacters = 198;
/** How many of them come before the first difference. */
const lead = 60;
/**
 * Both texts cut to the part around their first difference, with `…` where something is left out; whole when short.
 * By code points, so that no character is split.
 */
function showChange(before, after) {
    const [original, changed] = [codePoints(before), codePoints(after)];
    const longest = Math.max(original.length, changed.length);
    const start = longest <= maxCharacters ? 0 : Math.max(0, firstDifference(original, changed) - lead);
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
    const end = start + maxCharacters;
    const shown = characters.slice(start, end).join('');
    return `${start > 0 ? '…' : ''}${shown}${end < characters.length ? '…' : ''}`;
}

;// CONCATENATED MODULE: ./build/engine/tests/transformations/judge-text.js






/**
 * One case: the drop of the probability of the class predicted before, d = p_before[c] − p_after[c]. Rule R1 on |d|;
 * that the class itself flips is shown and does not decide. A model that raises is an error (R10).
 * `transformed`: the sampled text after the transformation.
 */
function judgeText({ classNames }, sampled, transformed, before, after, thresholds) {
    const [shownBefore, shownAfter] = showChange(sampled.text, transformed);
    const originalClass = (0,metrics_predictions/* predictedClass */.B)(before.predictions, before.row);
    const nameOf = (index) => classNames[index] ?? String(index);
    const features = [sampled.feature];
    const measurements = [
        (0,tests_finding/* text */.Qq)('original text', 'input', shownBefore),
        (0,tests_finding/* text */.Qq)('transformed text', 'input', shownAfter),
        (0,tests_finding/* int */.Wh)('row', 'input', sampled.row),
        (0,tests_finding/* text */.Qq)('original class', 'output', nameOf(originalClass)),
    ];
    if (after instanceof models_model/* ModelError */.m) {
        const message = `the model raised on the transformed text of row ${sampled.row}: ${after.message}`;
        return { features, outcome: { kind: 'error', message }, impact: 0, measurements };
    }
    const [wasLikely, isLikely] = [probabilityOf(before, originalClass), probabilityOf(after, originalClass)];
    const change = roundOff(wasLikely - isLikely);
    const finalClass = (0,metrics_predictions/* predictedClass */.B)(after.predictions, after.row);
    return {
        features,
        outcome: { kind: 'measured', severity: (0,tests_thresholds/* severityAbove */.Hu)(Math.abs(change), thresholds) },
        impact: Math.abs(change),
        measurements: [
            ...measurements,
            (0,tests_finding/* float */.fV)('original probability', 'output', roundOff(wasLikely)),
            (0,tests_finding/* text */.Qq)('final class', 'output', nameOf(finalClass)),
            // Of the original class.
            (0,tests_finding/* float */.fV)('final probability', 'output', roundOff(isLikely)),
            (0,tests_finding/* float */.fV)('prediction change', 'output-diff', change),
        ],
    };
}
function probabilityOf({ predictions, row }, index) {
    return predictions.probabilities[row * predictions.classCount + index] ?? 0;
}

;// CONCATENATED MODULE: ./build/engine/tests/transformations/draw-rows.js
/**
 * Up to `size` evaluation rows that fit, drawn by chance and returned in file order. A row's chance hangs on the run's
 * seed and its index alone: all tests draw the same rows, so that their cases can be compared, and rows that don't fit
 * leave the others' places unchanged.
 */
function drawRows(context, size, fits) {
    const drawn = [];
    for (const row of rankRows(context)) {
        if (drawn.length === size)
            break;
        if (fits(row))
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

;// CONCATENATED MODULE: ./build/engine/tests/transformations/sample-texts.js




/** Throws ParameterError when one of the two is no count. */
function readTextSampling(params) {
    return {
        sampleSize: (0,read_params/* readCount */._0)(params, 'sample_size', 1),
        maxLength: (0,read_params/* readCount */._0)(params, 'max_str_len', 1),
    };
}
/**
 * `sample_size` rows per text input of the model, in file order, inputs apart. Rows in which that text is missing,
 * blank or longer than `max_str_len` characters are not drawn.
 */
function sampleTexts(context, { sampleSize, maxLength }) {
    return context.textFeatures.flatMap((feature) => {
        const cells = (0,data_table/* columnOf */.uV)(context.evaluation.table, feature);
        const rows = drawRows(context, sampleSize, (row) => isText(cells[row], maxLength));
        return rows.map((row) => ({ row, feature, text: String(cells[row]) }));
    });
}
function isText(cell, maxLength) {
    return typeof cell === 'string' && cell.trim() !== '' && !isLonger(cell, maxLength);
}
/** A text has no more characters than code units, so most need no counting. */
function isLonger(text, maxLength) {
    return text.length > maxLength && codePoints(text).length > maxLength;
}

;// CONCATENATED MODULE: ./build/engine/tests/transformations/text-test.js




const text_test_defaultThresholds = [0.1, 0.3];
/** A test with one case per sampled text of the evaluation data and text input of the model. */
function textTest({ key, judge, readOwn, ...words }) {
    const run = async (context, params) => {
        const { thresholds, sampling } = readCommon(params, context.sensitivity);
        const texts = sampleTexts(context, sampling);
        if (!context.model)
            return [(0,tests_finding/* skipped */.hT)('there is no model to ask')];
        if (texts.length === 0)
            return [(0,tests_finding/* skipped */.hT)('no evaluation text is there and within max_str_len')];
        return judge(context, context.model, texts, thresholds, params);
    };
    return {
        ...words,
        testType: key,
        configKey: key,
        category: 'transformations',
        modalities: ['text'],
        tasks: task_groups/* classificationTasks */.Rq,
        runsByDefault: true,
        defaults: {
            sample_size: 20,
            max_str_len: 2000,
            severity_thresholds: [...text_test_defaultThresholds],
            ...words.defaults,
        },
        readParams: (params, sensitivity) => [readCommon(params, sensitivity), readOwn?.(params)],
        run,
    };
}
function readCommon(params, sensitivity) {
    return {
        thresholds: (0,read_params/* readUpperBounds */.YM)(params, 'severity_thresholds', sensitivity, text_test_defaultThresholds),
        sampling: readTextSampling(params),
    };
}

;// CONCATENATED MODULE: ./build/engine/tests/transformations/text-transformation.js





/**
 * Changes each sampled text and asks the model again. Texts that stay as they are pass without being asked. The
 * random choices hang on the run's seed, the test, the input and the row.
 */
function textTransformation({ prepare, ...words }) {
    return textTest({
        ...words,
        readOwn: prepare,
        judge: async (context, model, texts, thresholds, params) => {
            const transform = prepare(params);
            const changes = texts.map((sampled) => {
                const random = context.random(words.key, sampled.feature, sampled.row);
                return { sampled, transformed: transform(sampled.text, random) };
            });
            const predictions = await context.predictions('evaluation');
            if (!predictions)
                throw new TypeError('a model is there and its predictions are not');
            const answers = await predictChanged(context, model, changes.filter(isChanged));
            return changes.map((change) => {
                const before = { predictions, row: change.sampled.row };
                const after = answers.get(change) ?? before;
                return judgeText(context, change.sampled, change.transformed, before, after, thresholds);
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
    const together = await askModel(model, changedRows(evaluation.table, changes));
    for (const [row, change] of changes.entries()) {
        if (!(together instanceof models_model/* ModelError */.m)) {
            answers.set(change, { predictions: together, row });
            continue;
        }
        const alone = await askModel(model, changedRows(evaluation.table, [change]));
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

;// CONCATENATED MODULE: ./build/engine/tests/transformations/character-attacks.js





/** One character in one word of twenty. Source: RIME documentation 2.6. `aug_word_max`: `null` = no limit. */
const character_attacks_defaults = {
    min_char: 2,
    aug_char_min: 1,
    aug_char_max: 1,
    aug_char_p: 0.03,
    aug_word_min: 1,
    aug_word_max: null,
    aug_word_p: 0.05,
};
const characterAttacks = [
    attack('text_keyboard_aug_attack', 'Keyboard Augmentation', 'Hits the key beside', mistypeCharacters),
    attack('text_char_substitution_attack', 'Character Substitution', 'Replaces', substituteCharacters),
    attack('text_char_deletion_attack', 'Character Deletion', 'Drops', deleteCharacters),
    attack('text_char_insertion_attack', 'Character Insertion', 'Inserts', insertCharacters),
    attack('text_char_swap_attack', 'Character Swap', 'Swaps neighbouring', swapCharacters),
];
function attack(key, title, does, edit) {
    return textTransformation({
        key,
        title,
        description: `${does} characters in a few words; catches a model that is brittle to ordinary typing.`,
        defaults: character_attacks_defaults,
        prepare: (params) => {
            const editParams = readEditParams(params);
            return (text, random) => editWords(text, edit, editParams, random);
        },
    });
}
function readEditParams(params) {
    return {
        minWordLength: (0,read_params/* readCount */._0)(params, 'min_char', 1),
        characters: readRule(params, 'aug_char'),
        words: readRule(params, 'aug_word'),
    };
}
function readRule(params, prefix) {
    return {
        share: (0,read_params/* readNumber */.kz)(params, `${prefix}_p`, 0, 1),
        min: (0,read_params/* readCount */._0)(params, `${prefix}_min`),
        max: params[`${prefix}_max`] === null ? undefined : (0,read_params/* readCount */._0)(params, `${prefix}_max`),
    };
}

;// CONCATENATED MODULE: ./build/engine/tests/transformations/measure-change.js





/**
 * What corrupting some evaluation rows did (rule R9): the impact metric before minus after, on these rows. Without
 * labels on enough rows, the average row-wise prediction difference: mean |p' − p| of the class predicted before.
 * `before`: predictions of all evaluation rows. `after`: one row for each of `rows`, at least one.
 */
function measureChange(context, rows, before, after) {
    const difference = averageDifference(rows, before, after);
    const told = [(0,tests_finding/* float */.fV)('average row-wise prediction difference', 'output-diff', difference)];
    const byPredictions = {
        impact: difference,
        measurements: [(0,tests_finding/* text */.Qq)('metric', 'performance-metric-name', 'avg_row_wise_pred_diff'), ...told],
    };
    const labels = usableLabels(context.evaluation.labels);
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
            (0,tests_finding/* text */.Qq)('metric', 'performance-metric-name', metric.name),
            (0,tests_finding/* float */.fV)('value before', 'performance-metric-value', clean.value),
            (0,tests_finding/* float */.fV)('value after', 'performance-metric-value', corrupted.value),
            (0,tests_finding/* float */.fV)('performance change', 'performance-diff', impact),
            ...told,
        ],
    };
}
function averageDifference(rows, before, after) {
    const { classCount } = before;
    let sum = 0;
    for (const [position, row] of rows.entries()) {
        const k = (0,metrics_predictions/* predictedClass */.B)(before, row);
        const was = before.probabilities[row * classCount + k] ?? 0;
        sum += Math.abs((after.probabilities[position * classCount + k] ?? 0) - was);
    }
    return roundOff(sum / rows.length);
}

;// CONCATENATED MODULE: ./build/engine/tests/transformations/simulate.js







/**
 * One case: up to `maxRows` clean evaluation rows with one feature corrupted, judged by what that does to the model
 * (R9). A model that raises is an error (R10). Where its input is typed and cannot hold the substitute, no caller
 * could send it either, so there is nothing to measure.
 */
async function simulate(context, simulation) {
    const { feature, isClean, substitutes, maxRows } = simulation;
    const cells = (0,data_table/* columnOf */.uV)(context.evaluation.table, feature);
    const rows = drawRows(context, maxRows, (row) => isClean(cells[row] ?? null));
    if (rows.length === 0)
        return (0,tests_finding/* skipped */.hT)('no evaluation row has a normal value to start from', [feature]);
    let worst;
    for (const substitute of substitutes) {
        const corrupted = rows.map((row) => substitute(cells[row] ?? null));
        const finding = await corrupt(context, simulation, rows, corrupted);
        if (finding.outcome.kind !== 'measured')
            return finding;
        if (!worst || finding.impact > worst.impact)
            worst = finding;
    }
    return worst ?? (0,tests_finding/* skipped */.hT)('there is nothing to put in the place of its values', [feature]);
}
/** `corrupted`: the feature's new cells, one for each of `rows`. */
async function corrupt(context, { feature, model, predictions, ignoreErrors, thresholds }, rows, corrupted) {
    const features = [feature];
    const refused = corrupted.map(typeOf).find((type) => !model.accepts(feature, type));
    if (refused) {
        const reason = `the model's input for ${JSON.stringify(feature)} is typed and cannot receive a ${refused}`;
        return (0,tests_finding/* skipped */.hT)(reason, features);
    }
    const table = context.evaluation.table;
    const after = await askModel(model, (0,data_table/* withColumn */.jO)((0,data_table/* takeRows */.LY)(table, rows), feature, corrupted));
    const [row = 0] = rows;
    const original = describeCell((0,data_table/* columnOf */.uV)(table, feature)[row] ?? null);
    const substituted = describeCell(corrupted[0] ?? null);
    const example = [
        (0,tests_finding/* text */.Qq)('original value', 'input', original),
        (0,tests_finding/* text */.Qq)('substituted value', 'input', substituted),
        (0,tests_finding/* int */.Wh)('sample size', 'input', rows.length),
    ];
    if (after instanceof models_model/* ModelError */.m) {
        const message = `the model raised with ${JSON.stringify(feature)} = ${substituted}: ${after.message}`;
        if (ignoreErrors)
            return (0,tests_finding/* skipped */.hT)(`ignored by ignore_errors: ${message}`, features);
        return { features, outcome: { kind: 'error', message }, impact: 0, measurements: example };
    }
    const { impact, measurements } = measureChange(context, rows, predictions, after);
    return {
        features,
        outcome: { kind: 'measured', severity: (0,tests_thresholds/* severityAbove */.Hu)(impact, thresholds) },
        impact,
        measurements: [...measurements, ...example],
    };
}
function typeOf(cell) {
    if (cell === null)
        return 'null';
    return typeof cell === 'string' ? 'string' : 'number';
}
/** Texts in quotes, so that "12" and 12 can be told apart. */
function describeCell(cell) {
    return JSON.stringify(cell);
}

;// CONCATENATED MODULE: ./build/engine/tests/transformations/tabular-transformation.js







const tabular_transformation_configName = 'performance_change_config';
/** A test with one case per column: clean evaluation rows with that column corrupted, and what it does to the model. */
function tabularTransformation({ key, learn, readOwn, noColumn, ...words }) {
    const changeDefaults = {
        ignore_errors: false,
        performance_thresholds: [...impactThresholds],
        num_samples_to_simulate: 100,
    };
    const readCommon = (params, sensitivity) => {
        const change = (0,read_params/* readNested */._h)(params, tabular_transformation_configName, changeDefaults);
        const thresholdsName = `${tabular_transformation_configName}.performance_thresholds`;
        return {
            thresholds: (0,read_params/* readUpperBounds */.YM)(change, thresholdsName, sensitivity, impactThresholds),
            maxRows: (0,read_params/* readCount */._0)(change, `${tabular_transformation_configName}.num_samples_to_simulate`, 1),
            ignoreErrors: (0,read_params/* readFlag */.fG)(change, `${tabular_transformation_configName}.ignore_errors`),
        };
    };
    const run = async (context, params) => {
        const { model, reference, features } = context;
        const settings = readCommon(params, context.sensitivity);
        const excluded = (0,excluded_columns/* readExcludedColumns */.Q)(params, reference.table.names);
        if (!model)
            return [(0,tests_finding/* skipped */.hT)('there is no model to ask')];
        const predictions = await context.predictions('evaluation');
        if (!predictions)
            throw new TypeError('a model is there and its predictions are not');
        const findings = [];
        for (const feature of features) {
            const { name, kind } = feature;
            if (kind === 'text' || excluded.has(name))
                continue;
            const corruption = learn(feature, (0,data_table/* columnOf */.uV)(reference.table, name), params);
            if (!corruption)
                continue;
            const simulation = { ...settings, ...corruption, feature: name, model, predictions };
            findings.push(await simulate(context, simulation));
        }
        return findings.length > 0 ? findings : [(0,tests_finding/* skipped */.hT)(noColumn)];
    };
    return {
        ...words,
        testType: key,
        configKey: key,
        category: 'transformations',
        modalities: ['tabular'],
        tasks: task_groups/* classificationTasks */.Rq,
        runsByDefault: true,
        defaults: { ...words.defaults, exclude_columns: [], [tabular_transformation_configName]: changeDefaults },
        readParams: (params, sensitivity) => [readCommon(params, sensitivity), readOwn?.(params)],
        excludable: ({ reference }) => reference.table.names,
        run,
    };
}

;// CONCATENATED MODULE: ./build/engine/tests/transformations/feature-type-change.js

/** A number becomes its own spelling, `12` → `"12"`; a text becomes the number 1. */
const featureTypeChange = tabularTransformation({
    key: 'feature_type_change',
    title: 'Feature Type Change',
    description: 'Sends texts for numbers and numbers for texts; catches a model that crashes on "12" for 12.',
    learn: () => ({ isClean: (cell) => cell !== null, substitutes: [changeType] }),
    noColumn: 'there is no column but text inputs',
});
function changeType(cell) {
    return typeof cell === 'string' ? 1 : String(cell);
}

;// CONCATENATED MODULE: ./build/engine/tests/transformations/null-substitution.js

/** Columns with nulls in the reference data are left out: there the model has learned to cope. */
const nullSubstitution = tabularTransformation({
    key: 'null_substitution',
    title: 'Null Substitution',
    description: 'Puts nulls where there never were any; catches a model that crashes or jumps on a missing value.',
    learn: (_feature, reference) => reference.includes(null) ? undefined : { isClean: (cell) => cell !== null, substitutes: [() => null] },
    noColumn: 'every column has nulls in the reference data',
});

;// CONCATENATED MODULE: ./build/engine/tests/transformations/outlier-substitution.js


/**
 * One standard deviation beyond each bound of Numeric Outliers, so that what is put in would be found by that test.
 * High and low apart, since a model may extrapolate well on one side only, and half of each would hide half the
 * harm. In a column of whole numbers the outlier is one too, rounded outwards: the type stays what it was.
 */
const outlierSubstitution = tabularTransformation({
    key: 'outlier_substitution',
    title: 'Numeric Outliers Substitution',
    description: 'Puts numbers far outside the reference data; catches a model that extrapolates absurdly.',
    defaults: { bound_multiplier: 3 },
    readOwn: readMultiplier,
    learn: ({ kind, isUnique }, reference, params) => {
        const multiplier = readMultiplier(params);
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

;// CONCATENATED MODULE: ./build/engine/text/remove-special-characters.js
/** Without full stops and apostrophes (the straight ones), the two that RIME calls special. */
function removeSpecialCharacters(text) {
    return text.replace(/[.']/g, '');
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
    const ascii = codePoints(text.normalize('NFKD')).map((character) => spellings.get(character) ?? character);
    const kept = ascii.join('').replace(/\P{ASCII}/gu, '');
    return kept.trim() === '' ? text : kept;
}

;// CONCATENATED MODULE: ./build/engine/tests/transformations/plain-texts.js



const textUpperCase = textTransformation({
    key: 'text_upper_case',
    title: 'Upper-Case',
    description: 'Puts texts in capitals; catches a tokenizer that treats them as other words.',
    prepare: () => (text) => text.toUpperCase(),
});
const textLowerCase = textTransformation({
    key: 'text_lower_case',
    title: 'Lower-Case',
    description: 'Puts texts in small letters; catches decisions that hang on a capital.',
    prepare: () => (text) => text.toLowerCase(),
});
const textRemoveSpecialCharacters = textTransformation({
    key: 'text_remove_special_chars',
    title: 'Remove Special Characters',
    description: 'Deletes full stops and apostrophes; catches decisions that hang on one.',
    prepare: () => removeSpecialCharacters,
});
const textAscii = textTransformation({
    key: 'text_ascii',
    title: 'Unicode to ASCII',
    description: 'Writes texts in ASCII; catches accents and typographic marks handled unlike plain letters.',
    prepare: () => toAscii,
});

;// CONCATENATED MODULE: ./build/engine/tests/transformations/text-identity.js



/** Asks the model for the same rows twice, in calls of their own. Rows sampled for several inputs are asked once. */
const textIdentity = textTest({
    key: 'text_identity',
    title: 'Identity',
    description: 'Predicts the same texts twice; catches a model whose answers are not repeatable.',
    judge: async (context, model, texts, thresholds) => {
        const rows = [...new Set(texts.map(({ row }) => row))];
        const table = (0,data_table/* takeRows */.LY)(context.evaluation.table, rows);
        const before = await model.predict(table);
        const after = await model.predict(table);
        return texts.map((sampled) => {
            const row = rows.indexOf(sampled.row);
            const [first, second] = [
                { predictions: before, row },
                { predictions: after, row },
            ];
            return judgeText(context, sampled, sampled.text, first, second, thresholds);
        });
    },
});

;// CONCATENATED MODULE: ./build/engine/tests/transformations/unseen-categorical-substitution.js


const unseenCategoricalSubstitution = tabularTransformation({
    key: 'unseen_categorical_substitution',
    title: 'Unseen Categorical Substitution',
    description: 'Puts a category that never occurred; catches an encoder that raises on, or misreads, a new one.',
    learn: ({ kind, allowsUnseenValues }, reference) => {
        if (kind !== 'categorical' || allowsUnseenValues)
            return undefined;
        const values = learnValues(reference);
        const unseen = values.inventUnseen();
        return { isClean: (cell) => cell !== null && !values.isUnseen(cell), substitutes: [() => unseen] };
    },
    noColumn: 'there is no categorical column whose values should all be known',
});

;// CONCATENATED MODULE: ./build/engine/tests/transformations/index.js







const transformationTests = [
    textIdentity,
    textUpperCase,
    textLowerCase,
    textRemoveSpecialCharacters,
    textAscii,
    ...characterAttacks,
    nullSubstitution,
    unseenCategoricalSubstitution,
    outlierSubstitution,
    featureTypeChange,
];

;// CONCATENATED MODULE: ./build/engine/tests/index.js







/** Every stress test of the engine, in the order they are run and reported. */
const stressTests = [
    ...floorTests,
    ...performanceTests,
    ...subsetTests,
    ...transformationTests,
    ...abnormalInputTests,
    ...driftTests,
    ...cleanlinessTests,
];


/***/ }),

/***/ 7024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YM: () => (/* binding */ readUpperBounds),
/* harmony export */   Z7: () => (/* binding */ readTexts),
/* harmony export */   _0: () => (/* binding */ readCount),
/* harmony export */   _h: () => (/* binding */ readNested),
/* harmony export */   fG: () => (/* binding */ readFlag),
/* harmony export */   kz: () => (/* binding */ readNumber),
/* harmony export */   pK: () => (/* binding */ readAbsoluteBounds),
/* harmony export */   un: () => (/* binding */ ParameterError),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _thresholds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5077);

/** A parameter of a stress test has a value it cannot have; the user's to fix, not a defect of the test. */
class ParameterError extends TypeError {
    parameter;
    name = 'ParameterError';
    /** `parameter`: its path, such as `numeric_feature_params.num_bins`; the message begins with it. */
    constructor(parameter, complaint) {
        super(`${parameter} ${complaint}`);
        this.parameter = parameter;
    }
}
/** Throws ParameterError unless the parameter is a number within `min`..`max`, both allowed. */
function readNumber(params, name, min = -Infinity, max = Infinity) {
    const value = params[name];
    if (typeof value !== 'number' || !(value >= min && value <= max)) {
        throw wrong(name, value, `a number${rangeText(min, max)}`);
    }
    return value;
}
/** Throws ParameterError unless the parameter is a whole number of at least `min`. */
function readCount(params, name, min = 0) {
    const value = params[name];
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < min) {
        throw wrong(name, value, `a whole number of at least ${min}`);
    }
    return value;
}
/** Throws ParameterError unless the parameter is `true` or `false`. */
function readFlag(params, name) {
    const value = params[name];
    if (typeof value !== 'boolean')
        throw wrong(name, value, 'true or false');
    return value;
}
/** Throws ParameterError unless the parameter is a text, and one of `allowed` when that is given. */
function readText(params, name, allowed) {
    const value = params[name];
    if (typeof value !== 'string' || (allowed && !allowed.includes(value))) {
        const choices = allowed?.map((choice) => JSON.stringify(choice)).join(' or ');
        throw wrong(name, value, choices ?? 'a text');
    }
    return value;
}
/** Throws ParameterError unless the parameter is a list of texts, such as column names. */
function readTexts(params, name) {
    const value = params[name];
    if (!isTexts(value))
        throw wrong(name, value, 'a list of texts');
    return value;
}
/**
 * The parameters below `name`, with the defaults filled in. Their names become paths, such as
 * `numeric_feature_params.num_bins`, so that every complaint about them says where to look.
 * Throws ParameterError unless the parameter is an object.
 */
function readNested(params, name, defaults) {
    const value = params[name];
    if (!isParams(value))
        throw wrong(name, value, 'an object');
    const merged = Object.entries({ ...defaults, ...value });
    return Object.fromEntries(merged.map(([key, inner]) => [`${name}.${key}`, inner]));
}
/**
 * Upper bounds `[warning, alert]`, widened or narrowed by the run's sensitivity. `null` means `whenNull`, as in the
 * platform's own template. Throws ParameterError unless it is two numbers (or three, as old versions had), rising.
 */
function readUpperBounds(params, name, sensitivity, whenNull) {
    const [warning, alert] = readPair(params, name, sensitivity, whenNull);
    if (warning > alert) {
        throw wrong(name, params[name], 'two numbers, [warning, alert], the second not below the first');
    }
    return [warning, alert];
}
/**
 * Bounds on a metric's own value, `[warning, alert]`, or `undefined` when the parameter is `null` (not judged). They
 * are the user's own numbers, so the sensitivity leaves them alone. Where a lower value is worse they fall
 * (`[0.9, 0.8]`), otherwise they rise. Throws ParameterError when they don't.
 */
function readAbsoluteBounds(params, name, worseWhen) {
    if (params[name] === null || params[name] === undefined)
        return undefined;
    const [warning, alert] = readPair(params, name, 'default', [0, 0]);
    if (worseWhen === 'lower' ? alert > warning : alert < warning) {
        const order = worseWhen === 'lower' ? 'above' : 'below';
        throw wrong(name, params[name], `two numbers, [warning, alert], the second not ${order} the first`);
    }
    return [warning, alert];
}
function readPair(params, name, sensitivity, whenNull) {
    try {
        return (0,_thresholds_js__WEBPACK_IMPORTED_MODULE_0__/* .readThresholds */ .rZ)(params[name] ?? [...whenNull], sensitivity);
    }
    catch {
        throw wrong(name, params[name], 'two numbers, [warning, alert]');
    }
}
function isTexts(value) {
    return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
function isParams(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function rangeText(min, max) {
    if (min === -Infinity && max === Infinity)
        return '';
    if (max === Infinity)
        return ` of at least ${min}`;
    return min === -Infinity ? ` of at most ${max}` : ` from ${min} to ${max}`;
}
function wrong(name, value, allowed) {
    const given = value === undefined ? 'missing' : JSON.stringify(value);
    return new ParameterError(name, `must be ${allowed}, not ${given}`);
}


/***/ }),

/***/ 486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JG: () => (/* binding */ excludableColumns),
  UR: () => (/* binding */ includedColumns),
  qf: () => (/* binding */ studiedColumns)
});

// EXTERNAL MODULE: ./build/engine/data/table.js
var data_table = __webpack_require__(7992);
// EXTERNAL MODULE: ./build/engine/tests/excluded-columns.js
var excluded_columns = __webpack_require__(5085);
;// CONCATENATED MODULE: ./build/engine/tests/text-properties.js
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

;// CONCATENATED MODULE: ./build/engine/tests/studied-columns.js



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
        const other = premises[row] ?? null;
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
/**
 * The same without those in `exclude_columns`, which may name a column of the table, with all properties of its texts,
 * or one property. Throws ParameterError for any other name.
 */
function includedColumns(context, table, params) {
    const columns = studiedColumns(context, table);
    const excluded = (0,excluded_columns/* readExcludedColumns */.Q)(params, [...table.names, ...columns.map(({ name }) => name)]);
    return columns.filter(({ name, source }) => !excluded.has(name) && !excluded.has(source));
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
        cells: rows.map((row) => (row ? row[key] : null)),
    }));
}


/***/ }),

/***/ 1905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ sliceColumn)
/* harmony export */ });
/* harmony import */ var _stats_finite_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2551);
/* harmony import */ var _stats_quantile_bins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9245);


/**
 * Slices of at least `minRows` rows: for a categorical column one per value, for a numeric one `parts` intervals of
 * about equal mass (fewer where many values are equal). Nulls form a slice named `null`; texts and infinities in a
 * numeric column belong to none.
 */
function sliceColumn({ kind, cells }, parts, minRows) {
    const slices = new Map();
    const nameOf = kind === 'numeric' ? intervalNamer((0,_stats_finite_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .finiteNumbers */ .q)(cells), parts) : String;
    for (const [row, cell] of cells.entries()) {
        const name = cell === null ? 'null' : nameOf(cell);
        if (name === undefined)
            continue;
        const rows = slices.get(name);
        if (rows)
            rows.push(row);
        else
            slices.set(name, [row]);
    }
    return [...slices]
        .map(([name, rows]) => ({ name, rows }))
        .filter(({ rows }) => rows.length >= Math.max(1, minRows));
}
function intervalNamer(values, parts) {
    const bins = (0,_stats_quantile_bins_js__WEBPACK_IMPORTED_MODULE_1__/* .quantileBins */ .Q)(values, parts);
    return (cell) => (typeof cell === 'number' ? bins.names[bins.binOf(cell)] : undefined);
}


/***/ }),

/***/ 5077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Av: () => (/* binding */ describeThresholds),
/* harmony export */   Hu: () => (/* binding */ severityAbove),
/* harmony export */   rZ: () => (/* binding */ readThresholds)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4688);

/** How much wider the margins are. The platform does not publish its numbers; these are ours. */
const widths = { less: 1.5, default: 1, more: 0.5 };
/**
 * Thresholds for upper-bound rules, from a test's parameter: two numbers, or three as old versions had
 * (low, medium, high: the middle one is dropped). Wider for a less sensitive run.
 * Throws TypeError when the parameter is not such a list.
 */
function readThresholds(value, sensitivity) {
    if (!Array.isArray(value) || (value.length !== 2 && value.length !== 3)) {
        throw new TypeError(`thresholds must be two numbers, [warning, alert], not ${JSON.stringify(value)}`);
    }
    const [warning, alert] = [value[0], value.at(-1)];
    if (typeof warning !== 'number' || typeof alert !== 'number') {
        throw new TypeError(`thresholds must be numbers, not ${JSON.stringify(value)}`);
    }
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
    return [
        (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .float */ .fV)('warning threshold', 'performance-metric-value', warning),
        (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .float */ .fV)('alert threshold', 'performance-metric-value', alert),
    ];
}


/***/ })

};
