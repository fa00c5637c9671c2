export const id = "action+init-command+plan-command+report-command+run-command+serve-command+start-engine+tests-command+worker";
export const ids = ["action+init-command+plan-command+report-command+run-command+serve-command+start-engine+tests-command+worker"];
export const modules = {

/***/ 57307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ m)
});

;// CONCATENATED MODULE: ./build/domain/measures/measure.js
function measure_int(name, category) {
    return { name, category, type: 'int' };
}
function measure_float(name, category) {
    return { name, category, type: 'float' };
}
function measure_text(name, category) {
    return { name, category, type: 'text' };
}
function ints(name, category) {
    return { name, category, type: 'ints' };
}
function floats(name, category) {
    return { name, category, type: 'floats' };
}
function texts(name, category) {
    return { name, category, type: 'texts' };
}

;// CONCATENATED MODULE: ./build/domain/measures/cleanliness.js

/** Of labels and equal rows. */
const cleanlinessMeasures = {
    shareBeyondTheReference: measure_float('share beyond the reference', 'drift-stat'),
    mostDominantClass: measure_text('most dominant class', 'feature'),
    shareOfMostDominantClass: measure_float('share of most dominant class', 'feature'),
    classesWithoutARow: measure_text('classes without a row', 'feature'),
    labelledSampleSize: measure_int('sample size', 'feature'),
    labelledReferenceSize: measure_int('reference sample size', 'feature'),
    shareOfSharedRowsBeyondChance: measure_float('share of shared rows beyond chance', 'failing-inputs'),
    shareOfReferenceRowsWithATwin: measure_float('share of reference rows with a twin', 'subset-details'),
    whatToDo: measure_text('what to do', 'subset-details'),
    shareOfErrorsThatTheFeatureAloneAvoids: measure_float('share of errors that the feature alone avoids', 'statistical-dependence'),
    errorsOfTheFeatureAlone: measure_int('errors of the feature alone', 'statistical-dependence'),
    errorsOfTheCommonestClass: measure_int('errors of the commonest class', 'statistical-dependence'),
    labelImbalance: measure_float('label imbalance', 'feature'),
    mostFrequentClass: measure_text('most frequent class', 'feature'),
    shareOfMostFrequentClass: measure_float('share of most frequent class', 'feature'),
    rarestClass: measure_text('rarest class', 'feature'),
    shareOfRarestClass: measure_float('share of rarest class', 'feature'),
};

;// CONCATENATED MODULE: ./build/domain/measures/common.js

/** Of tests of several kinds, and of how a case was rated. */
const commonMeasures = {
    referenceShare: measure_float('reference share', 'subset-details'),
    failingRows: measure_int('failing rows', 'failing-inputs'),
    shareOfFailingRows: measure_float('share of failing rows', 'failing-inputs'),
    failingRowIndices: ints('failing row indices', 'failing-inputs'),
    columnsCompared: measure_int('columns compared', 'feature'),
    shareOfFailingRowsBeyondTheReference: measure_float('share of failing rows beyond the reference', 'failing-inputs'),
    evaluationSampleSize: measure_int('evaluation sample size', 'performance-metric-value'),
    whatTheModelDoes: measure_text('the model', 'performance-metric-name'),
    uncertain: measure_text('uncertain', 'performance-metric-value'),
    marginOfError: measure_float('margin of error', 'performance-metric-value'),
    metric: measure_text('metric', 'performance-metric-name'),
    performanceChange: measure_float('performance change', 'performance-diff'),
    /** Where it is not the headline. */
    performanceChangeAside: measure_float('performance change', 'performance-metric-value'),
    referenceSampleSize: measure_int('reference sample size', 'performance-metric-value'),
    atLeast: measure_float('at least', 'performance-metric-value'),
    atMost: measure_float('at most', 'performance-metric-value'),
    confidenceLevel: measure_float('confidence level', 'performance-metric-value'),
    warningThreshold: measure_float('warning threshold', 'performance-metric-value'),
    alertThreshold: measure_float('alert threshold', 'performance-metric-value'),
    alsoSeenAs: texts('also seen as', 'subset-details'),
    countedUnder: measure_text('counted under', 'subset-details'),
    error: measure_text('error', 'model-error'),
    skipReason: measure_text('skip reason', 'unspecified'),
};

;// CONCATENATED MODULE: ./build/domain/measures/comparison.js

/** Of the candidate beside the baseline. */
const comparisonMeasures = {
    casesNotJudgedAnyMore: measure_int('cases not judged any more', 'failing-inputs'),
    casesThatTheBaselineJudged: measure_int('cases that the baseline judged', 'performance-metric-value'),
    uncomparedModel: measure_text('model', 'subset-details'),
    lostCategories: measure_text('lost categories', 'subset-details'),
    lostTests: measure_text('lost tests', 'subset-details'),
    changeSinceTheBaseline: measure_float('change since the baseline', 'performance-diff'),
    dropAtLeast: measure_float('drop at least', 'performance-metric-value'),
    dropAtMost: measure_float('drop at most', 'performance-metric-value'),
    drop: measure_float('drop', 'performance-metric-value'),
    dropAllowed: measure_float('drop allowed', 'performance-metric-value'),
    baselineValue: measure_float('baseline value', 'performance-metric-value'),
    rowsFlippedToWrong: measure_int('rows flipped to wrong', 'output-diff'),
    rowsFlippedToRight: measure_int('rows flipped to right', 'output-diff'),
    smallestDropToBeToldFromChance: measure_float('smallest drop to be told from chance', 'performance-metric-value'),
    flipsConcentrateIn: measure_text('flips concentrate in', 'subset-details'),
};

;// CONCATENATED MODULE: ./build/domain/measures/data-changes.js

/** Of columns that are not what they were. */
const dataChangesMeasures = {
    associationLost: measure_float('association lost', 'statistical-dependence'),
    relatedVariables: measure_text('related variables', 'feature'),
    associationInTheReference: measure_float('association in the reference', 'statistical-dependence'),
    associationInTheEvaluationData: measure_float('association in the evaluation data', 'statistical-dependence'),
    lostItsRelationTo: texts('lost its relation to', 'feature'),
    brokenRelations: measure_int('broken relations', 'statistical-dependence'),
    relationsJudged: measure_int('relations judged', 'statistical-dependence'),
    shareOfTheCommonestValue: measure_float('share of the commonest value', 'failing-inputs'),
    shareOfTheCommonestValueInTheReference: measure_float('share of the commonest value in the reference', 'failing-inputs'),
    commonestValue: measure_text('commonest value', 'failing-inputs'),
    commonestValueInTheReference: measure_text('commonest value in the reference', 'failing-inputs'),
    frozenPValue: measure_float('p-value', 'statistical-dependence'),
    shareThreshold: measure_float('share threshold', 'performance-metric-value'),
    pValueThreshold: measure_float('p-value threshold', 'performance-metric-value'),
    distanceFromTheReference: measure_float('distance from the reference', 'drift-stat'),
    unitOfTheValues: measure_text('the values are', 'drift-stat'),
    distanceWithoutTheChange: measure_float('distance without the change', 'drift-stat'),
    ratioOfTheMedians: measure_float('ratio of the medians', 'drift-stat'),
    referenceQuantiles: floats('reference quantiles', 'subset-details'),
    evaluationQuantiles: floats('evaluation quantiles', 'subset-details'),
    distanceFromTheOwnReference: measure_float('distance from the own reference', 'drift-stat'),
    distanceFromEachOther: measure_float("distance from each other's reference", 'drift-stat'),
    columnsSwapped: texts('columns that hold each other’s values', 'feature'),
    swappedPairs: measure_int('swapped pairs', 'feature'),
    columnsThatSurelyChanged: measure_int('columns that surely changed', 'feature'),
    failingReferenceShare: measure_float('reference share', 'failing-inputs'),
    newSpellingPairs: texts('known → new spelling', 'failing-inputs'),
    newSpellings: measure_int('new spellings', 'failing-inputs'),
};

;// CONCATENATED MODULE: ./build/domain/measures/drift.js

/** Of distributions against the reference. */
const driftMeasures = {
    psi: measure_float('population stability index', 'drift-stat'),
    expectedIndexWithoutDrift: measure_float('expected index without drift', 'drift-stat'),
    bins: measure_int('bins', 'drift-stat'),
    driftReferenceSize: measure_int('reference sample size', 'drift-stat'),
    driftEvaluationSize: measure_int('evaluation sample size', 'drift-stat'),
    mostChangedValue: measure_text('most changed value', 'subset-details'),
    evaluationShare: measure_float('evaluation share', 'subset-details'),
    binNames: texts('bin names', 'subset-details'),
    referenceCounts: ints('reference counts', 'subset-details'),
    evaluationCounts: ints('evaluation counts', 'subset-details'),
    probabilityByChance: measure_float('probability by chance', 'drift-stat'),
};

;// CONCATENATED MODULE: ./build/domain/measures/floors.js

/** Of the model on the rows as they are: does it answer, and does it know anything. */
const floorsMeasures = {
    shareOfRowsWithoutAnAnswer: measure_float('share of rows without an answer', 'failing-inputs'),
    rowsWithoutAnAnswer: measure_int('rows without an answer', 'failing-inputs'),
    ofThemGivenUpWithTheirBatch: measure_int('of them given up with their batch', 'failing-inputs'),
    failingData: measure_text('data', 'failing-inputs'),
    failingFile: measure_text('file', 'failing-inputs'),
    failingRowsOfTheFile: ints('failing rows of the file', 'failing-inputs'),
    wordsOfTheModel: measure_text('words of the model', 'model-error'),
    suspectedColumns: texts('suspected columns', 'feature'),
    suspectedColumn: measure_text('suspected column', 'feature'),
    valueThatFails: measure_text('value that fails', 'failing-inputs'),
    areaUnderTheCurveAboveChance: measure_float('area under the curve above chance', 'performance-diff'),
    areaUnderTheCurve: measure_float('area under the curve', 'performance-metric-value'),
    areaAtLeast: measure_float('area at least', 'performance-metric-value'),
    areaAtMost: measure_float('area at most', 'performance-metric-value'),
    accuracyGainedByTheBestOrder: measure_float('accuracy gained by the best order', 'performance-diff'),
    gainAtLeast: measure_float('gain at least', 'performance-metric-value'),
    classOrderNow: measure_text('class order now', 'output'),
    classNamesToGive: measure_text('class-names to give', 'input'),
    differenceFromTheCommonestClass: measure_float('difference from the commonest class', 'performance-diff'),
    shareOfTheMeansErrorsAvoided: measure_float("share of the mean's squared errors avoided", 'performance-diff'),
    avoidedAtLeast: measure_float('share avoided at least', 'performance-metric-value'),
    avoidedAtMost: measure_float('share avoided at most', 'performance-metric-value'),
    meanOfTheReference: measure_float('mean label of the reference', 'performance-metric-value'),
    /** Of some rows drawn by chance, both in their order. */
    predictedNumbers: floats('predicted numbers', 'output'),
    trueNumbers: floats('true numbers', 'output'),
    commonestClass: measure_text('commonest class', 'output'),
    lookAt: measure_text('look at', 'performance-metric-name'),
};

;// CONCATENATED MODULE: ./build/domain/measures/inputs.js

/** Of cells, texts and dates that are unusual. */
const inputsMeasures = {
    lowerBound: measure_float('lower bound', 'failing-inputs'),
    upperBound: measure_float('upper bound', 'failing-inputs'),
    usualKindsOfValues: texts('usual kinds of values', 'failing-inputs'),
    kindsOfFailingValues: texts('kinds of failing values', 'failing-inputs'),
    failingValues: texts('failing values', 'failing-inputs'),
    failingRowsWithoutAnAnswer: measure_int('failing rows without an answer', 'failing-inputs'),
    excessShareOfFailingRows: measure_float('excess share of failing rows', 'failing-inputs'),
    expectedShareOfFailingRows: measure_float('expected share of failing rows', 'failing-inputs'),
    expectedValue: measure_float('expected value', 'performance-metric-value'),
    failingRowsValue: measure_float('failing rows value', 'performance-metric-value'),
    passingRowsValue: measure_float('passing rows value', 'performance-metric-value'),
    excessOfMisreadTexts: measure_float('excess of misread texts', 'drift-stat'),
    referenceShareOfFailingRows: measure_float('reference share of failing rows', 'failing-inputs'),
    excessOfTextsOfOneLength: measure_float('excess of texts of one length', 'drift-stat'),
    lengthInCharacters: measure_int('length in characters', 'subset-details'),
    firstDay: measure_text('first day', 'feature'),
    lastDay: measure_text('last day', 'feature'),
    daysWithoutARow: measure_text('days without a row', 'feature'),
};

;// CONCATENATED MODULE: ./build/domain/measures/own-metrics.js

/** Of a metric that a script of the user's own measured. */
const ownMetricMeasures = {
    ownValue: measure_float('value', 'performance-metric-value'),
    betterWhen: measure_text('better when', 'direction'),
    measuredBy: measure_text('measured by', 'performance-metric-name'),
};

;// CONCATENATED MODULE: ./build/domain/measures/performance.js

/** Of metrics on all rows, and of calibration. */
const performanceMeasures = {
    overConfidence: measure_float('over-confidence', 'performance-diff'),
    meanConfidence: measure_float('mean confidence', 'performance-metric-value'),
    shareOfRowsThatAreRight: measure_float('share of rows that are right', 'performance-metric-value'),
    expectedCalibrationError: measure_float('expected calibration error', 'performance-metric-value'),
    expectedCalibrationErrorByChanceAlone: measure_float('expected calibration error by chance alone', 'performance-metric-value'),
    expectedCalibrationErrorAtLeast: measure_float('expected calibration error at least', 'performance-metric-value'),
    expectedCalibrationErrorAtMost: measure_float('expected calibration error at most', 'performance-metric-value'),
    calibrationErrorBins: measure_int('calibration error bins', 'performance-metric-value'),
    degradation: measure_float('degradation', 'performance-diff'),
    method: measure_text('method', 'performance-metric-name'),
    direction: measure_text('direction', 'direction'),
    evaluationValueAtLeast: measure_float('evaluation value at least', 'performance-metric-value'),
    evaluationValueAtMost: measure_float('evaluation value at most', 'performance-metric-value'),
    absoluteWarningThreshold: measure_float('absolute warning threshold', 'performance-metric-value'),
    absoluteAlertThreshold: measure_float('absolute alert threshold', 'performance-metric-value'),
    calibrationPredictedProbabilities: floats('calibration predicted probabilities', 'output'),
    calibrationObservedShares: floats('calibration observed shares', 'output'),
    calibrationBinSizes: ints('calibration bin sizes', 'output'),
    valueOn: (which) => measure_float(`${which} value`, 'performance-metric-value'),
    sampleSizeOf: (which) => measure_int(`${which} sample size`, 'performance-metric-value'),
    marginOf: (which) => measure_float(`${which} margin of error`, 'performance-metric-value'),
};

;// CONCATENATED MODULE: ./build/domain/measures/subsets.js

/** Of subsets of the rows. */
const subsetsMeasures = {
    failingSubsets: measure_int('failing subsets', 'subset-details'),
    subsets: measure_int('subsets', 'subset-details'),
    subsetsLeftOut: measure_int('subsets left out, with too few rows', 'subset-details'),
    atMostAWarning: measure_text('at most a warning, as', 'subset-details'),
    subset: measure_text('subset', 'subset-details'),
    subsetSize: measure_int('subset size', 'subset-details'),
    worstPerfDiff: measure_float('worst_perf_diff', 'subset-details'),
    subsetNames: texts('names', 'subset-details'),
    subsetSizes: ints('sizes', 'subset-details'),
    subsetValues: floats('values', 'subset-details'),
    subsetMargins: floats('margins of error', 'subset-details'),
    differenceFromOverall: measure_float('difference from overall', 'performance-diff'),
    worseThanExpected: measure_float('worse than expected by', 'performance-diff'),
    worseThan: (comparedWith) => measure_float(`worse than ${comparedWith} by`, 'performance-diff'),
    metricValue: (metric) => measure_float(metric, 'performance-metric-value'),
    valueOfCompared: (metric, comparedWith) => measure_float(`${metric} of ${comparedWith}`, 'performance-metric-value'),
    differenceFrom: (comparedWith) => measure_float(`difference from ${comparedWith}`, 'performance-diff'),
    differenceAllowed: (comparedWith) => measure_float(`difference from ${comparedWith} allowed`, 'performance-metric-value'),
    overall: (metric) => measure_float(`overall ${metric}`, 'performance-metric-value'),
};

;// CONCATENATED MODULE: ./build/domain/measures/what-ifs.js

/** Of the model asked with changed cells and texts. */
const whatIfsMeasures = {
    originalText: measure_text('original text', 'input'),
    transformedText: measure_text('transformed text', 'input'),
    row: measure_int('row', 'input'),
    largestPredictionChange: measure_float('largest prediction change', 'output-diff'),
    rowsWithAnotherClass: measure_int('rows with another class', 'output'),
    rowsWithAnotherProbability: measure_int('rows with another probability', 'output'),
    sampleSize: measure_int('sample size', 'input'),
    refused: measure_text('refused', 'model-error'),
    originalValue: measure_text('original value', 'input'),
    substitutedValue: measure_text('substituted value', 'input'),
    columns: texts('columns', 'feature'),
    messages: texts('messages', 'model-error'),
    lossBeyondNotKnowing: measure_float('loss beyond not knowing', 'performance-diff'),
    pValue: measure_float('p value', 'performance-metric-value'),
    valueBefore: measure_float('value before', 'performance-metric-value'),
    valueNotKnowing: measure_float('value not knowing', 'performance-metric-value'),
    comparedWith: measure_text('compared with', 'performance-metric-name'),
    valueAfter: measure_float('value after', 'performance-metric-value'),
    lossesBeyondNotKnowing: floats('losses beyond not knowing', 'performance-diff'),
    substitutedValues: texts('substituted values', 'input'),
    shareOfFlippedPredictions: measure_float('share of flipped predictions', 'output-diff'),
    flippedPredictions: measure_int('flipped predictions', 'output'),
    changedTexts: measure_int('changed texts', 'input'),
    averagePredictionChange: measure_float('average prediction change', 'output-diff'),
    originalTexts: texts('original texts', 'input'),
    transformedTexts: texts('transformed texts', 'input'),
    rows: ints('rows', 'input'),
    originalClasses: texts('original classes', 'output'),
    finalClasses: texts('final classes', 'output'),
    originalProbabilities: floats('original probabilities', 'output'),
    finalProbabilities: floats('final probabilities', 'output'),
    originalClass: measure_text('original class', 'output'),
    originalProbability: measure_float('original probability', 'output'),
    finalClass: measure_text('final class', 'output'),
    finalProbability: measure_float('final probability', 'output'),
    predictionChange: measure_float('prediction change', 'output-diff'),
    averageRowWisePredictionDifference: measure_float('average row-wise prediction difference', 'output-diff'),
};

;// CONCATENATED MODULE: ./build/domain/measures/index.js











/**
 * Every measurement of the gate and its engine, once: what writes it and what reads it name it by its key here. A
 * cluster's own names stay text. Those of a metric or a dataset are functions of its name.
 */
const m = {
    ...commonMeasures,
    ...performanceMeasures,
    ...floorsMeasures,
    ...subsetsMeasures,
    ...whatIfsMeasures,
    ...inputsMeasures,
    ...dataChangesMeasures,
    ...driftMeasures,
    ...cleanlinessMeasures,
    ...comparisonMeasures,
    ...ownMetricMeasures,
};


/***/ }),

/***/ 24619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ read),
/* harmony export */   U: () => (/* binding */ toMetric)
/* harmony export */ });
/** What a case says of a measure; `undefined` when it says nothing of it, or nothing of that type. */
function read({ metrics }, { name, type }) {
    const value = metrics.find((metric) => metric.name === name)?.value;
    return value === undefined ? undefined : readers[type](value);
}
/** A measured value as a case carries it. */
function toMetric({ name, category }, value) {
    return { name, category, value };
}
const readers = {
    int: toNumber,
    float: toNumber,
    text: (value) => (typeof value === 'string' ? value : undefined),
    ints: toNumbers,
    floats: toNumbers,
    texts: (value) => {
        const list = toList(value);
        const words = list?.filter((one) => typeof one === 'string');
        return words && words.length > 0 && words.length === list?.length ? words : undefined;
    },
};
function toNumber(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
/** Not empty, and all of them finite: lists that belong together would no longer fit each other. */
function toNumbers(value) {
    const list = toList(value);
    const numbers = list?.filter((one) => typeof one === 'number' && Number.isFinite(one));
    return numbers && numbers.length > 0 && numbers.length === list?.length ? numbers : undefined;
}
function toList(value) {
    return Array.isArray(value) ? value : undefined;
}


/***/ }),

/***/ 3142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ groupThousands)
/* harmony export */ });
/** `12,345` for 12345. Asking the runtime for it loads a tenth of a second of locales. */
function groupThousands(whole) {
    return String(whole).replaceAll(/(?<=\d)(?=(?:\d{3})+$)/g, ',');
}


/***/ }),

/***/ 26457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/* harmony import */ var _group_thousands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3142);

/** `1 alert`, `2 alerts`, `10,000 rows`. */
function plural(count, word) {
    return `${(0,_group_thousands_js__WEBPACK_IMPORTED_MODULE_0__/* .groupThousands */ .Z)(count)} ${word}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 35676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ quoteWord)
/* harmony export */ });
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90474);

// eslint-disable-next-line no-control-regex -- control characters are what this finds
const blanks = /[\s\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;
/** A foreign name inside a sentence of ours: in quotes, on one line, at most 80 characters. Not escaped for any page. */
function quoteWord(word) {
    // Far more than is shown is only to be thrown away.
    return `"${(0,_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)(word.slice(0, 1000).replaceAll(blanks, ' ').trim(), 80)}"`;
}


/***/ })

};
