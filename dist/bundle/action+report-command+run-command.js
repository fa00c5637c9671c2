export const id = "action+report-command+run-command";
export const ids = ["action+report-command+run-command"];
export const modules = {

/***/ 2210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ formatBytes)
/* harmony export */ });
const units = ['bytes', 'kB', 'MB', 'GB', 'TB'];
/** A size for people: `812 bytes`, `1.2 kB`, `34 MB`; powers of 1000. */
function formatBytes(bytes) {
    let value = bytes;
    let unit = 0;
    while (value >= 1000 && unit < units.length - 1) {
        value /= 1000;
        unit++;
    }
    const shown = unit === 0 || value >= 10 ? Math.round(value) : Number(value.toFixed(1));
    return `${shown} ${units[unit] ?? ''}`;
}


/***/ }),

/***/ 3229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ readResultsJson),
  f: () => (/* binding */ resultsJsonLimitBytes)
});

// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(6046);
// EXTERNAL MODULE: ./build/domain/words/format-bytes.js
var format_bytes = __webpack_require__(2210);
;// CONCATENATED MODULE: ./build/reports/results-file/json-members.js
/** A value that isn't what its place asks for; the message begins with the place. */
class UnexpectedValue extends Error {
    name = 'UnexpectedValue';
}
const asObject = (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw wrong(value, at, 'an object');
    return value;
};
const asText = (value, at) => {
    if (typeof value !== 'string')
        throw wrong(value, at, 'a text');
    return value;
};
const asNumber = (value, at) => {
    if (typeof value !== 'number' || !Number.isFinite(value))
        throw wrong(value, at, 'a number');
    return value;
};
/** A whole number from 0. */
const asCount = (value, at) => {
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
        throw wrong(value, at, 'a whole number from 0');
    }
    return value;
};
const asFlag = (value, at) => {
    if (typeof value !== 'boolean')
        throw wrong(value, at, 'true or false');
    return value;
};
function asOneOf(words) {
    return (value, at) => {
        const word = words.find((one) => one === value);
        if (word === undefined)
            throw wrong(value, at, `one of ${words.join(', ')}`);
        return word;
    };
}
function asList(readItem) {
    return (value, at) => {
        if (!Array.isArray(value))
            throw wrong(value, at, 'a list');
        return value.map((item, index) => readItem(item, `${at}[${index}]`));
    };
}
/** `undefined` for a missing member and for null. */
function orNothing(read) {
    return (value, at) => (value === undefined || value === null ? undefined : read(value, at));
}
/** A member of an object; what the object inherits is none. */
function member(object, name, at, read) {
    return read(Object.hasOwn(object, name) ? object[name] : undefined, at === '' ? name : `${at}.${name}`);
}
function wrong(value, at, expected) {
    return new UnexpectedValue(`${at} must be ${expected}, but is ${show(value)}`);
}
/** Foreign text in a message stays short and on one line, and nothing large is turned into text. */
function show(value) {
    if (value === undefined)
        return 'missing';
    if (typeof value === 'string')
        return JSON.stringify(value.slice(0, 60));
    if (Array.isArray(value))
        return 'a list';
    return typeof value === 'object' && value !== null ? 'an object' : JSON.stringify(value);
}

// EXTERNAL MODULE: ./build/domain/vocabulary.js
var vocabulary = __webpack_require__(669);
;// CONCATENATED MODULE: ./build/reports/results-file/read-cases.js


const asTexts = asList(asText);
const asMetricValue = (value, at) => {
    if (value === null || typeof value === 'string' || typeof value === 'number')
        return value;
    if (!Array.isArray(value))
        throw new UnexpectedValue(`${at} must be a number, a text, a list of them, or null`);
    return typeof value[0] === 'number' ? asList(asNumber)(value, at) : asTexts(value, at);
};
const readMetric = (value, at) => {
    const metric = asObject(value, at);
    return {
        name: member(metric, 'name', at, asText),
        category: member(metric, 'category', at, asText),
        value: member(metric, 'value', at, asMetricValue),
    };
};
const asSeverity = orNothing(asOneOf(vocabulary/* severities */.gO));
const asStatus = asOneOf(vocabulary/* caseStatuses */.Pq);
const asMetrics = asList(readMetric);
const asOptionalNumber = orNothing(asNumber);
/** A case of results.json; what it was judged as is read with the verdict. */
const readCase = (value, at) => {
    const testCase = asObject(value, at);
    return {
        testType: member(testCase, 'testType', at, asText),
        caseId: member(testCase, 'caseId', at, asText),
        category: member(testCase, 'category', at, asText),
        features: member(testCase, 'features', at, asTexts),
        status: member(testCase, 'status', at, asStatus),
        severity: member(testCase, 'severity', at, asSeverity),
        importance: member(testCase, 'importance', at, asOptionalNumber),
        metrics: member(testCase, 'metrics', at, asMetrics),
        unknownWords: member(testCase, 'unknownWords', at, orNothing(asTexts)) ?? [],
    };
};
const readModelMetric = (value, at) => {
    const metric = asObject(value, at);
    return {
        name: member(metric, 'name', at, asText),
        reference: member(metric, 'reference', at, asOptionalNumber),
        evaluation: member(metric, 'evaluation', at, asOptionalNumber),
    };
};
const asWebAddress = (value, at) => {
    const text = asText(value, at);
    if (!/^https?:\/\//.test(text))
        throw new UnexpectedValue(`${at} must be an http or https address`);
    return text;
};
const readTestRun = (value, at) => {
    const testRun = asObject(value, at);
    return {
        testRunId: member(testRun, 'testRunId', at, asText),
        name: member(testRun, 'name', at, asText),
        modelTask: member(testRun, 'modelTask', at, orNothing(asText)),
        webUrl: member(testRun, 'webUrl', at, orNothing(asWebAddress)),
        categories: member(testRun, 'categories', at, asTexts),
        modelMetrics: member(testRun, 'modelMetrics', at, asList(readModelMetric)),
        durationMs: member(testRun, 'durationMs', at, asOptionalNumber),
        engineVersion: member(testRun, 'engineVersion', at, orNothing(asText)),
    };
};

// EXTERNAL MODULE: ./build/domain/drop-policy.js
var drop_policy = __webpack_require__(6135);
;// CONCATENATED MODULE: ./build/reports/results-file/read-gate.js



const asFailOn = asOneOf(vocabulary/* failOnLevels */.RV);
/** The policy that a run was judged by. What version 1 of the file doesn't have is the default. */
const readGate = (value, at) => {
    const gate = asObject(value, at);
    return {
        mode: member(gate, 'mode', at, asOneOf(vocabulary/* modes */.nI)),
        failOn: member(gate, 'failOn', at, asFailOn),
        maxAlerts: member(gate, 'maxAlerts', at, asCount),
        maxWarnings: member(gate, 'maxWarnings', at, orNothing(asCount)),
        minTests: member(gate, 'minTests', at, asCount),
        categories: member(gate, 'categories', at, orNothing(readOverrides)) ?? {},
        tests: member(gate, 'tests', at, orNothing(readOverrides)) ?? {},
        ignore: member(gate, 'ignore', at, orNothing(asList(readIgnoreRule))) ?? [],
        baseline: member(gate, 'baseline', at, orNothing(readBaselineChoice)) ?? { kind: 'none' },
        onMissingBaseline: member(gate, 'onMissingBaseline', at, orNothing(asOneOf(vocabulary/* onMissingBaselines */.cR))) ?? 'absolute',
        onLostCoverage: member(gate, 'onLostCoverage', at, orNothing(asOneOf(vocabulary/* onLostCoverages */.Jo))) ?? 'fail',
        evidence: member(gate, 'evidence', at, orNothing(asOneOf(vocabulary/* gateEvidences */.Q5))) ?? 'worse',
        maxDrop: member(gate, 'maxDrop', at, orNothing(readMaxDrop)) ?? drop_policy/* defaultMaxDrop */.T,
    };
};
const readMaxDrop = (value, at) => {
    const maxDrop = asObject(value, at);
    const metrics = Object.entries(member(maxDrop, 'metrics', at, asObject));
    return {
        overall: member(maxDrop, 'overall', at, asNumber),
        metrics: Object.fromEntries(metrics.map(([name, one]) => [name, asNumber(one, `${at}.metrics`)])),
    };
};
const readOverrides = (value, at) => {
    const overrides = Object.entries(asObject(value, at));
    // Own members only, also for a name such as `__proto__`.
    return Object.fromEntries(overrides.map(([name, one]) => [name, readThresholds(asObject(one, at), at)]));
};
function readThresholds(thresholds, at) {
    const failOn = member(thresholds, 'failOn', at, orNothing(asFailOn));
    const maxAlerts = member(thresholds, 'maxAlerts', at, orNothing(asCount));
    const maxWarnings = member(thresholds, 'maxWarnings', at, orNothing(asCount));
    return {
        ...(failOn !== undefined && { failOn }),
        ...(maxAlerts !== undefined && { maxAlerts }),
        ...(maxWarnings !== undefined && { maxWarnings }),
    };
}
const readIgnoreRule = (value, at) => {
    const rule = asObject(value, at);
    return {
        test: member(rule, 'test', at, asText),
        feature: member(rule, 'feature', at, orNothing(asText)),
        category: member(rule, 'category', at, orNothing(asText)),
        case: member(rule, 'case', at, orNothing(asText)),
        reason: member(rule, 'reason', at, asText),
        expires: member(rule, 'expires', at, asText),
    };
};
const readBaselineChoice = (value, at) => {
    const choice = asObject(value, at);
    const kind = member(choice, 'kind', at, asOneOf(['none', 'file', 'test-run', 'branch']));
    switch (kind) {
        case 'none':
            return { kind };
        case 'file':
            return { kind, path: member(choice, 'path', at, asText) };
        case 'test-run':
            return { kind, id: member(choice, 'id', at, asText) };
        case 'branch':
            return { kind, name: member(choice, 'name', at, asText) };
    }
};

// EXTERNAL MODULE: ./build/domain/judge/judge.js + 8 modules
var judge = __webpack_require__(3605);
;// CONCATENATED MODULE: ./build/reports/results-file/read-model-comparison.js

/** `verdict.comparison.model` of results.json. */
const readModelComparison = (value, at) => {
    const model = asObject(value, at);
    return {
        metrics: member(model, 'metrics', at, asList(read_model_comparison_readMetric)),
        rows: member(model, 'rows', at, orNothing(readShare)),
        concentration: member(model, 'concentration', at, orNothing(readConcentration)),
        notes: member(model, 'notes', at, asList(asText)),
    };
};
const read_model_comparison_readMetric = (value, at) => {
    const one = asObject(value, at);
    return {
        metric: member(one, 'metric', at, asText),
        title: member(one, 'title', at, asText),
        worseWhen: member(one, 'worseWhen', at, asOneOf(['lower', 'higher'])),
        pairing: member(one, 'pairing', at, asOneOf(['paired', 'unpaired', 'values'])),
        baseline: member(one, 'baseline', at, asNumber),
        current: member(one, 'current', at, asNumber),
        drop: member(one, 'drop', at, asNumber),
        interval: member(one, 'interval', at, orNothing(readInterval)),
        level: member(one, 'level', at, asNumber),
        method: member(one, 'method', at, asText),
        rows: member(one, 'rows', at, orNothing(asCount)),
        flips: member(one, 'flips', at, orNothing(readFlips)),
        detectable: member(one, 'detectable', at, orNothing(asNumber)),
        maxDrop: member(one, 'maxDrop', at, asNumber),
        isWorse: member(one, 'isWorse', at, asFlag),
        isUncertain: member(one, 'isUncertain', at, asFlag),
        settlingRows: member(one, 'settlingRows', at, orNothing(asCount)),
    };
};
const readInterval = (value, at) => {
    const interval = asObject(value, at);
    return { low: member(interval, 'low', at, asNumber), high: member(interval, 'high', at, asNumber) };
};
const readFlips = (value, at) => {
    const flips = asObject(value, at);
    return { toWrong: member(flips, 'toWrong', at, asCount), toRight: member(flips, 'toRight', at, asCount) };
};
const readShare = (value, at) => {
    const share = asObject(value, at);
    return {
        paired: member(share, 'paired', at, asCount),
        here: member(share, 'here', at, asCount),
        there: member(share, 'there', at, asCount),
    };
};
const readConcentration = (value, at) => {
    const one = asObject(value, at);
    return {
        feature: member(one, 'feature', at, asText),
        subset: member(one, 'subset', at, asText),
        formerlyRight: member(one, 'formerlyRight', at, asCount),
        formerlyRightOverall: member(one, 'formerlyRightOverall', at, asCount),
        toWrong: member(one, 'toWrong', at, asCount),
        toWrongOverall: member(one, 'toWrongOverall', at, asCount),
    };
};

;// CONCATENATED MODULE: ./build/reports/results-file/read-verdict.js






const asChange = orNothing(asOneOf(vocabulary/* caseChanges */.Wl));
const asFindingSeverity = asOneOf(['warning', 'alert']);
/** The verdict on cases. Version 1 named no findings: there all alerts and warnings are, worst first. */
function readJudgedVerdict(verdict, at, kind, reason, version, cases) {
    const first = {
        kind,
        wouldFail: member(verdict, 'wouldFail', at, asFlag),
        reason,
        counts: member(verdict, 'counts', at, readCounts),
    };
    if (version === 1) {
        return {
            ...first,
            findings: allFindings(cases),
            known: [],
            ignored: [],
            uncertain: [],
            notes: [],
            comparison: undefined,
        };
    }
    const readFinding = findingReader(cases);
    return {
        ...first,
        findings: member(verdict, 'findings', at, asList(readFinding)),
        known: member(verdict, 'known', at, asList(readFinding)),
        ignored: member(verdict, 'ignored', at, asList(ignoredReader(readFinding))),
        uncertain: member(verdict, 'uncertain', at, orNothing(asList(positionReader(cases)))) ?? [],
        notes: member(verdict, 'notes', at, asList(asText)),
        comparison: member(verdict, 'comparison', at, orNothing(readComparison)),
    };
}
const readCounts = (value, at) => {
    const counts = asObject(value, at);
    const [alert, warning] = [member(counts, 'alert', at, asCount), member(counts, 'warning', at, asCount)];
    return {
        alert,
        warning,
        pass: member(counts, 'pass', at, asCount),
        skip: member(counts, 'skip', at, asCount),
        ignored: member(counts, 'ignored', at, orNothing(asCount)) ?? 0,
        new: member(counts, 'new', at, orNothing(asCount)) ?? alert + warning,
    };
};
function allFindings(cases) {
    return ['alert', 'warning'].flatMap((severity) => cases
        .filter((testCase) => (0,judge/* severityOf */.x)(testCase) === severity)
        .map((testCase) => ({ severity, testCase, change: undefined, isUncertain: false })));
}
function positionReader(cases) {
    return (value, at) => {
        const testCase = cases[asCount(value, at)];
        if (testCase === undefined)
            throw new UnexpectedValue(`${at} is beyond the last case`);
        return testCase;
    };
}
/** A finding names its case by the position in `cases`. */
function findingReader(cases) {
    const readCaseAt = positionReader(cases);
    return (value, at) => {
        const finding = asObject(value, at);
        const testCase = member(finding, 'case', at, readCaseAt);
        return {
            severity: member(finding, 'severity', at, asFindingSeverity),
            testCase,
            change: member(finding, 'change', at, asChange),
            isUncertain: member(finding, 'isUncertain', at, asFlag),
        };
    };
}
function ignoredReader(readFinding) {
    return (value, at) => ({
        ...readFinding(value, at),
        rule: member(asObject(value, at), 'rule', at, readIgnoreRule),
    });
}
const readComparison = (value, at) => {
    const comparison = asObject(value, at);
    return {
        baseline: member(comparison, 'baseline', at, asText),
        differences: member(comparison, 'differences', at, asList(asText)),
        fixed: member(comparison, 'fixed', at, asList(readCase)),
        onlyHere: member(comparison, 'onlyHere', at, asCount),
        onlyThere: member(comparison, 'onlyThere', at, asCount),
        model: member(comparison, 'model', at, orNothing(readModelComparison)),
    };
};

;// CONCATENATED MODULE: ./build/reports/results-file/read-results-json.js






/** The largest results.json that is read. */
const resultsJsonLimitBytes = 256 * 1024 * 1024;
/** The versions of the file that this one reads. */
const readableVersions = [1, 2, 3];
/**
 * A run as its results.json tells it, to make the reports again or to compare with. Every member is checked, as the
 * file may come from anywhere; members that this version doesn't know are ignored. What the file doesn't hold (the
 * report folder, when to comment) is empty or off. Throws InputError when the file is too large, cut off, not JSON, of
 * another version, or has a member of the wrong kind. `name`: what to call the file in that message.
 */
function readResultsJson(text, name = 'results.json') {
    if (text.length > resultsJsonLimitBytes) {
        throw refuse(name, `it is larger than ${(0,format_bytes/* formatBytes */.z)(resultsJsonLimitBytes)}`);
    }
    const document = parse(text, name);
    try {
        return readOutcome(asObject(document, 'the file'));
    }
    catch (error) {
        if (error instanceof UnexpectedValue)
            throw refuse(name, error.message);
        throw error;
    }
}
function parse(text, name) {
    try {
        return JSON.parse(text.replace(/^\ufeff/, ''));
    }
    catch {
        if (text.trim() === '')
            throw refuse(name, 'it is empty');
        const isCut = text.trimStart().startsWith('{') && !text.trimEnd().endsWith('}');
        throw refuse(name, isCut ? 'it is cut off: the end is missing' : 'it is not JSON');
    }
}
function refuse(name, why) {
    return new errors/* InputError */.dz([
        { name, message: `Not a results.json of the model gate: ${why}. Give the file as a run wrote it.` },
    ]);
}
function readOutcome(document) {
    const version = readVersion(document);
    const testRun = member(document, 'testRun', '', orNothing(readTestRun));
    const cases = member(document, 'cases', '', asList(readCase));
    const detectable = member(document, 'detectable', '', orNothing(asList(readDetectable))) ?? [];
    const results = testRun && { testRun, cases, detectable };
    const run = member(document, 'run', '', asObject);
    return {
        asked: readAsked(document, run),
        ids: member(document, 'ids', '', readIds),
        results,
        predictions: member(document, 'predictions', '', orNothing(readPredictionsFile)),
        verdict: member(document, 'verdict', '', readVerdict(version, cases)),
        startedAt: member(run, 'startedAt', 'run', asText),
        durationMs: Math.max(0, member(run, 'durationMs', 'run', asNumber)),
    };
}
function readVersion(document) {
    const version = member(document, 'schemaVersion', '', asCount);
    const known = readableVersions.find((one) => one === version);
    if (known === undefined) {
        throw new UnexpectedValue(`schemaVersion is ${version}, but this program reads ${readableVersions.join(', ')}; use the program that wrote it, or a newer one`);
    }
    return known;
}
function readVerdict(version, cases) {
    return (value, at) => {
        const verdict = asObject(value, at);
        const kind = member(verdict, 'kind', at, asOneOf(['passed', 'failed', 'skipped', 'error']));
        const reason = member(verdict, 'reason', at, asText);
        if (kind === 'skipped')
            return { kind, reason };
        if (kind === 'error')
            return { kind, code: member(verdict, 'code', at, asOneOf(errors/* errorCodes */.fv)), reason };
        return readJudgedVerdict(verdict, at, kind, reason, version, cases);
    };
}
/** `undefined` when the run had no inputs it could read. */
function readAsked(document, run) {
    const gate = member(document, 'gate', '', orNothing(readGate));
    if (gate === undefined)
        return undefined;
    const report = member(document, 'report', '', orNothing(asObject)) ?? {};
    return {
        target: member(run, 'target', 'run', asText),
        run: { name: member(run, 'name', 'run', asText), seed: member(run, 'seed', 'run', asNumber) },
        rules: member(document, 'rules', '', orNothing(asList(asText))) ?? [],
        gate,
        report: {
            dir: '',
            comment: 'never',
            commentKey: member(report, 'commentKey', 'report', orNothing(asText)) ?? '',
            subject: '',
            annotations: false,
            predictions: false,
            annotatedFile: member(report, 'annotatedFile', 'report', orNothing(asText)),
        },
    };
}
/** Its place is beside the file that names it, so a name that leads elsewhere is none. */
const readPredictionsFile = (value, at) => {
    const file = asObject(value, at);
    const name = member(file, 'name', at, asText);
    if (!/^[\w-][\w.-]{0,99}$/.test(name))
        throw new UnexpectedValue(`${at}.name must be the name of a file`);
    return {
        name,
        sha256: member(file, 'sha256', at, asText),
        rowCount: member(file, 'rowCount', at, asCount),
        bytes: undefined,
    };
};
const readDetectable = (value, at) => {
    const one = asObject(value, at);
    return {
        metric: member(one, 'metric', at, asText),
        title: member(one, 'title', at, asText),
        rows: member(one, 'rows', at, asCount),
        drop: member(one, 'drop', at, asNumber),
    };
};
const idNames = ['projectId', 'modelId', 'referenceId', 'evaluationId', 'jobId', 'testRunId'];
const readIds = (value, at) => {
    const ids = asObject(value, at);
    const read = idNames.map((name) => [name, member(ids, name, at, orNothing(asText))]);
    return Object.fromEntries(read.filter(([, id]) => id !== undefined));
};


/***/ })

};
