export const id = "action+init-command+plan-command+report-command+run-command";
export const ids = ["action+init-command+plan-command+report-command+run-command"];
export const modules = {

/***/ 74161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rb: () => (/* binding */ sampledTextOf),
/* harmony export */   cY: () => (/* binding */ caseName),
/* harmony export */   cy: () => (/* binding */ subsetOf)
/* harmony export */ });
/* harmony import */ var _measures_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57307);
/* harmony import */ var _measures_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24619);


/** The subset a case is about, where a test makes a case of each. */
function subsetOf(testCase) {
    return textOf(testCase, _measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.subset);
}
/** The sampled text that a case changes, as the report shows it. */
function sampledTextOf(testCase) {
    return textOf(testCase, _measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.originalText);
}
/**
 * What to call a case among those of the same test and features, for `gate.ignore[].case`: its subset or its sampled
 * text, else its id. The id is only a position in its batch, on the platform and in the embedded engine alike, so it
 * is the last choice.
 */
function caseName(testCase) {
    return subsetOf(testCase) ?? sampledTextOf(testCase) ?? testCase.caseId;
}
/** A cluster may call something else so, in another category. */
function textOf({ metrics }, measure) {
    return (0,_measures_read_js__WEBPACK_IMPORTED_MODULE_1__/* .read */ .L)({ metrics: metrics.filter(({ category }) => category === measure.category) }, measure);
}


/***/ }),

/***/ 36818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ getOrMake)
/* harmony export */ });
/** The value of a key, made and kept when there is none. */
function getOrMake(map, key, make) {
    const known = map.get(key);
    if (known !== undefined)
        return known;
    const made = make();
    map.set(key, made);
    return made;
}


/***/ }),

/***/ 29195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OO: () => (/* binding */ saysUncertain),
/* harmony export */   cp: () => (/* binding */ isUncertain),
/* harmony export */   oZ: () => (/* binding */ uncertainMetric),
/* harmony export */   to: () => (/* binding */ isUncertainMark),
/* harmony export */   wR: () => (/* binding */ whyUncertain)
/* harmony export */ });
/* harmony import */ var _measures_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57307);
/* harmony import */ var _measures_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24619);
/* harmony import */ var _margin_of_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73082);



/** Marks a case as uncertain, and says why. */
function uncertainMetric(why) {
    return (0,_measures_read_js__WEBPACK_IMPORTED_MODULE_1__/* .toMetric */ .U)(_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.uncertain, why);
}
/**
 * Whether another sample might have made a case milder or worse: it says so itself (beyond a threshold by its point and
 * not by its whole interval), or the 95 % interval around its headline number holds a threshold of its test. Only a
 * case that carries its margin of error and its thresholds can tell; the embedded engine gives both for proportions
 * (accuracy, precision, recall and the like, overall and by subset). What can't be told is not called uncertain.
 */
function isUncertain(testCase) {
    if (saysUncertain(testCase))
        return true;
    // Rated by its whole interval: what is uncertain about it, it says.
    if ((0,_measures_read_js__WEBPACK_IMPORTED_MODULE_1__/* .read */ .L)(testCase, _measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.confidenceLevel) !== undefined)
        return false;
    const { importance } = testCase;
    const margin = (0,_margin_of_error_js__WEBPACK_IMPORTED_MODULE_2__/* .marginOfError */ .A)(testCase);
    if (importance === undefined || margin === undefined)
        return false;
    return [_measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.warningThreshold, _measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.alertThreshold].some((measure) => {
        const threshold = (0,_measures_read_js__WEBPACK_IMPORTED_MODULE_1__/* .read */ .L)(testCase, measure);
        return threshold !== undefined && Math.abs(importance - threshold) <= margin;
    });
}
/** Whether the case marks itself. */
function saysUncertain({ metrics }) {
    return metrics.some(isUncertainMark);
}
/** What the case says of it; `''` when it does not mark itself. */
function whyUncertain({ metrics }) {
    const why = metrics.find(isUncertainMark)?.value;
    return typeof why === 'string' ? why : '';
}
/** Whether it is what marks a case, and so no measurement. */
function isUncertainMark({ name, value }) {
    return name === _measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.uncertain.name && typeof value === 'string';
}


/***/ }),

/***/ 73082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ marginOfError)
/* harmony export */ });
/* harmony import */ var _measures_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57307);
/* harmony import */ var _measures_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24619);


/**
 * Half the 95 % interval of the case's headline difference, where the case carries one. A comparison of two samples
 * carries one for each, and their difference is uncertain by the root of the sum of squares (the samples are
 * independent). `undefined` when it says nothing: 0 is what the normal approximation gives for 0 % and 100 %.
 */
function marginOfError(testCase) {
    const margin = (0,_measures_read_js__WEBPACK_IMPORTED_MODULE_1__/* .read */ .L)(testCase, _measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.marginOfError) ??
        both((0,_measures_read_js__WEBPACK_IMPORTED_MODULE_1__/* .read */ .L)(testCase, _measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.marginOf('reference')), (0,_measures_read_js__WEBPACK_IMPORTED_MODULE_1__/* .read */ .L)(testCase, _measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.marginOf('evaluation')));
    return margin !== undefined && margin > 0 ? margin : undefined;
}
function both(a, b) {
    return a === undefined || b === undefined ? undefined : Math.hypot(a, b);
}


/***/ }),

/***/ 34838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isFindingSeverity),
/* harmony export */   x: () => (/* binding */ severityOf)
/* harmony export */ });
/**
 * What a case counts as. Severity decides; without one, FAIL counts as alert and WARNING as warning. A word that
 * this version doesn't know counts as alert, so that a newer cluster can't turn red into green.
 */
function severityOf(testCase) {
    if (testCase.unknownWords.length > 0)
        return 'alert';
    if (testCase.status === 'skip')
        return 'skip';
    if (testCase.severity !== undefined)
        return testCase.severity;
    if (testCase.status === 'fail')
        return 'alert';
    return testCase.status === 'warning' ? 'warning' : 'pass';
}
/** Whether a case that counts as this is a finding. */
function isFindingSeverity(severity) {
    return severity === 'alert' || severity === 'warning';
}


/***/ }),

/***/ 97424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ limitOf),
/* harmony export */   i: () => (/* binding */ compileThresholds)
/* harmony export */ });
/* harmony import */ var _words_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72741);
/* harmony import */ var _words_quote_word_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35676);
/* harmony import */ var _get_or_make_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36818);



/** More types than this are not searched for the one that was meant. */
const maxSuggestions = 300;
/**
 * The rules of a policy. Fields that a test's rule lacks come from its category's rule, then from the global one, each
 * field by itself; what is inherited is the limit, never the count.
 */
function compileThresholds(policy) {
    const global = { name: undefined, thresholds: policy };
    const tests = new Map(Object.entries(policy.tests));
    const categories = new Map(Object.entries(policy.categories));
    const rules = new Map();
    const byCategory = new Map();
    const toCategoryRule = (category) => {
        const own = categories.get(category);
        return own ? { name: `category ${(0,_words_quote_word_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteWord */ .X)(category)}`, thresholds: inherit(own, policy) } : global;
    };
    // By what it inherits from: invented categories must not give a test's rule a fresh count each.
    const byTest = new Map();
    const toRule = (testType, category) => {
        const parent = (0,_get_or_make_js__WEBPACK_IMPORTED_MODULE_1__/* .getOrMake */ .I)(byCategory, category, () => toCategoryRule(category));
        const own = tests.get(testType);
        if (!own)
            return parent;
        const ofTest = (0,_get_or_make_js__WEBPACK_IMPORTED_MODULE_1__/* .getOrMake */ .I)(byTest, testType, () => new Map());
        return (0,_get_or_make_js__WEBPACK_IMPORTED_MODULE_1__/* .getOrMake */ .I)(ofTest, parent, () => ({
            name: `test ${(0,_words_quote_word_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteWord */ .X)(testType)}`,
            within: parent.name ?? 'other categories',
            thresholds: inherit(own, parent.thresholds),
        }));
    };
    return {
        ruleOf: ({ testType, category }) => {
            const ofTest = (0,_get_or_make_js__WEBPACK_IMPORTED_MODULE_1__/* .getOrMake */ .I)(rules, testType, () => new Map());
            return (0,_get_or_make_js__WEBPACK_IMPORTED_MODULE_1__/* .getOrMake */ .I)(ofTest, category, () => toRule(testType, category));
        },
        noteUnseen: () => {
            const seen = [...rules.keys()].filter((testType) => testType.length <= 120).slice(0, maxSuggestions);
            return [...tests.keys()]
                .filter((testType) => !rules.has(testType))
                .map((testType) => {
                const meant = (0,_words_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .pA)(testType, seen);
                const hint = meant === undefined ? '' : ` Did you mean ${(0,_words_quote_word_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteWord */ .X)(meant)}?`;
                return `gate.tests has a rule for ${(0,_words_quote_word_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteWord */ .X)(testType)}, but this run has no case of that test.${hint}`;
            });
        },
    };
}
function inherit(own, parent) {
    return {
        failOn: own.failOn ?? parent.failOn,
        maxAlerts: own.maxAlerts ?? parent.maxAlerts,
        maxWarnings: own.maxWarnings ?? parent.maxWarnings,
    };
}
/** How many findings of a severity are allowed. Warnings are unlimited unless they count as findings or a limit was given. */
function limitOf({ failOn, maxAlerts, maxWarnings }, severity) {
    if (failOn === 'never')
        return Infinity;
    return severity === 'alert' ? maxAlerts : (maxWarnings ?? (failOn === 'warning' ? 0 : Infinity));
}


/***/ }),

/***/ 93153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ isJudged)
/* harmony export */ });
function isJudged(verdict) {
    return verdict.kind === 'passed' || verdict.kind === 'failed';
}


/***/ }),

/***/ 50698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ embeddedEngine)
/* harmony export */ });
/** What is told in the place of a cluster's address. */
const embeddedEngine = 'embedded engine';


/***/ }),

/***/ 35635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ tellSources),
/* harmony export */   M: () => (/* binding */ tellOrigin)
/* harmony export */ });
/** Such as `./test.csv`, or `owner/name (split test)`. */
function tellOrigin({ name, revision, configuration, split }) {
    const parts = [
        ...(configuration === undefined ? [] : [`configuration ${configuration}`]),
        ...(split === undefined ? [] : [`split ${split}`]),
        ...(revision === undefined ? [] : [`revision ${revision}`]),
    ];
    return parts.length === 0 ? name : `${name} (${parts.join(', ')})`;
}
/** Such as `./model.onnx on ./test.csv, beside the reference data ./valid.csv`; `''` where there is neither model nor data. */
function tellSources({ model, reference, evaluation }) {
    if (!evaluation)
        return '';
    const on = model ? `${tellOrigin(model)} on ${tellOrigin(evaluation)}` : tellOrigin(evaluation);
    return reference ? `${on}, beside the reference data ${tellOrigin(reference)}` : on;
}


/***/ }),

/***/ 22210:
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

/***/ 50787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isWithin)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** Whether a path is the folder or lies below it, by its letters alone; both absolute. */
function isWithin(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way);
}


/***/ }),

/***/ 98527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H$: () => (/* binding */ converted),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   L$: () => (/* binding */ detailed),
/* harmony export */   XP: () => (/* binding */ since),
/* harmony export */   gy: () => (/* binding */ unread),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   me: () => (/* binding */ nullable)
/* harmony export */ });
/** null in the file; a missing member reads the same. */
function nullable(shape) {
    const { type, enum: words } = shape.schema;
    const orNull = Array.isArray(words)
        ? { enum: [...words, null] }
        : typeof type === 'string' && type !== 'object'
            ? { type: [type, 'null'] }
            : { oneOf: [{ type: 'null' }, shape.schema] };
    return {
        ...orNothing(shape),
        write: (value) => (value === undefined ? null : shape.write(value)),
        schema: 'oneOf' in orNull ? orNull : { ...shape.schema, ...orNull },
    };
}
/** A member that is left out where there is nothing to say; null reads the same. */
function optional(shape) {
    return { ...orNothing(shape), mayBeMissing: true };
}
function orNothing(shape) {
    return {
        read: (value, at) => (value === undefined || value === null ? undefined : shape.read(value, at)),
        write: (value) => (value === undefined ? undefined : shape.write(value)),
        schema: shape.schema,
    };
}
/** A member that a file of a former version may lack, and what it means then. */
function since(shape, formerly) {
    const former = orNothing(shape);
    return { ...shape, read: (value, at) => former.read(value, at) ?? formerly };
}
/** Written for other programs; ours doesn't read it. */
function unread(shape) {
    return { ...orNothing(shape), read: () => undefined };
}
/** A shape with more said of it, such as a description or a bound that only the writer promises. */
function detailed(shape, details) {
    const more = typeof details === 'string' ? { description: details } : details;
    return { ...shape, schema: { ...shape.schema, ...more } };
}
/** A shape with a place of its own among the schema's `$defs`. */
function named(name, shape) {
    return { ...shape, schema: { $ref: `#/$defs/${name}` }, name, definition: shape.schema };
}
/** A shape whose values the program holds in another form. */
function converted(shape, fromFile, toFile) {
    return {
        ...shape,
        isAsIs: false,
        read: (value, at) => fromFile(shape.read(value, at)),
        write: (value) => shape.write(toFile(value)),
    };
}


/***/ }),

/***/ 68496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ testCase),
/* harmony export */   Dy: () => (/* binding */ webAddress),
/* harmony export */   Il: () => (/* binding */ judgedCase),
/* harmony export */   T5: () => (/* binding */ caseChange),
/* harmony export */   sA: () => (/* binding */ testRun)
/* harmony export */ });
/* harmony import */ var _domain_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50669);
/* harmony import */ var _adapted_shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98527);
/* harmony import */ var _object_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67679);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13411);




const texts = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq);
const numbers = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai);
const metricValue = {
    read: (value, at) => {
        if (value === null || typeof value === 'string' || typeof value === 'number')
            return value;
        if (!Array.isArray(value))
            throw new _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .UnexpectedValue */ .rA(`${at} must be a number, a text, a list of them, or null`);
        return typeof value[0] === 'number' ? numbers.read(value, at) : texts.read(value, at);
    },
    write: (value) => {
        if (typeof value === 'number')
            return isFinite(value) ? value : String(value);
        if (value === null || typeof value === 'string')
            return value;
        const isWritable = value.every((one) => typeof one === 'string' || isFinite(one));
        return isWritable ? value : value.map(String);
    },
    schema: {
        anyOf: [{ type: ['number', 'string', 'null'] }, { type: 'array', items: { type: ['number', 'string'] } }],
        description: 'A number that JSON cannot hold is its name: `NaN`, `Infinity`, `-Infinity`.',
    },
};
const metric = (0,_object_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ name: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, category: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, value: metricValue });
const head = {
    testType: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    caseId: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    category: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    features: texts,
    status: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(..._domain_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .caseStatuses */ .Pq),
    severity: (0,_adapted_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(..._domain_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO)),
};
const tail = {
    importance: (0,_adapted_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai),
    metrics: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(metric),
    unknownWords: (0,_adapted_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .converted */ .H$)((0,_adapted_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(texts), (words) => words ?? [], (words) => (words.length > 0 ? words : undefined)),
};
const caseChange = (0,_adapted_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .detailed */ .L$)((0,_adapted_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(..._domain_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .caseChanges */ .Wl)), 'Since the baseline; null without one.');
/** A case; what it was judged as is read with the verdict. */
const testCase = (0,_adapted_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .named */ .KT)('testCase', (0,_object_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ ...head, ...tail }));
/** A case with what became of it, for those who read no verdict. */
const judgedCase = (0,_adapted_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .named */ .KT)('judgedCase', (0,_object_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    ...head,
    judgedAs: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(..._domain_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO, 'skip'),
    standing: (0,_adapted_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .detailed */ .L$)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('finding', 'known', 'ignored', 'pass', 'skip'), 'Whether it counts against the gate, the baseline has it too, an ignore rule leaves it out, or it is none of these.'),
    change: caseChange,
    isUncertain: (0,_adapted_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .detailed */ .L$)((0,_adapted_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt), {
        const: true,
        description: 'Its interval touches the threshold.',
    }),
    ...tail,
}));
const modelMetric = (0,_object_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    name: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    reference: (0,_adapted_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai),
    evaluation: (0,_adapted_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai),
});
const webAddress = {
    ...(0,_adapted_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .detailed */ .L$)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, { pattern: '^https?://' }),
    read: (value, at) => {
        const address = _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq.read(value, at);
        if (!/^https?:\/\//.test(address))
            throw new _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .UnexpectedValue */ .rA(`${at} must be an http or https address`);
        return address;
    },
};
const testRun = (0,_object_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    testRunId: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    name: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    modelTask: (0,_adapted_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    webUrl: (0,_adapted_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(webAddress),
    categories: texts,
    modelMetrics: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(modelMetric),
    durationMs: (0,_adapted_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai),
    engineVersion: (0,_adapted_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
});


/***/ }),

/***/ 82264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ ContentHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * SHA-256 of what a results.json says, whatever its white space: of the file without its cases and this hash itself, then of
 * each case, all as JSON.stringify writes them. It tells a damaged file, not a forged one.
 */
class ContentHash {
    hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    constructor(headText) {
        this.hash.update(headText);
    }
    addCase(text) {
        this.hash.update('\n').update(text);
    }
    /** 64 hexadecimal digits. */
    digest() {
        return this.hash.digest('hex');
    }
}


/***/ }),

/***/ 67679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   OH: () => (/* binding */ partial),
/* harmony export */   e2: () => (/* binding */ oneKindOf),
/* harmony export */   eB: () => (/* binding */ asObject),
/* harmony export */   hd: () => (/* binding */ readMember)
/* harmony export */ });
/* harmony import */ var _adapted_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98527);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13411);


/** Own members only, also for a name such as `__proto__`. The place of a value doesn't tell its name, which is foreign. */
function mapOf(shape) {
    const each = (object, turn) => Object.fromEntries(Object.entries(object).map(([name, value]) => [name, turn(value)]));
    return {
        read: (value, at) => each(asObject(value, at), (one) => shape.read(one, at)),
        write: (values) => each(values, (one) => shape.write(one)),
        schema: { type: 'object', additionalProperties: shape.schema },
    };
}
/** Members that this version doesn't know are ignored, and not written. The others are written in this order. */
function object(members) {
    const entries = Object.entries(members);
    return {
        read: (value, at) => {
            const given = asObject(value, at);
            const read = {};
            for (const [name, shape] of entries)
                read[name] = readMember(given, name, at, shape);
            return read;
        },
        write: (values) => {
            const written = {};
            for (const [name, shape] of entries) {
                written[name] = shape.isAsIs ? values[name] : shape.write(values[name]);
            }
            return written;
        },
        schema: {
            type: 'object',
            required: entries.filter(([, { mayBeMissing }]) => !mayBeMissing).map(([name]) => name),
            properties: Object.fromEntries(entries.map(([name, { schema }]) => [name, schema])),
        },
        members,
    };
}
/** An object that tells only what is known: the other members are missing, in what is read, too. */
function partial(members) {
    const all = object(Object.fromEntries(Object.entries(members).map(([name, shape]) => [name, (0,_adapted_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(shape)])));
    return {
        read: (value, at) => {
            const known = Object.entries(all.read(value, at)).filter(([, one]) => one !== undefined);
            return Object.fromEntries(known);
        },
        write: (values) => all.write(values),
        schema: { type: 'object', properties: all.schema['properties'] ?? {} },
    };
}
/** Objects of several kinds, told apart by their member `kind`. */
function oneKindOf(...kinds) {
    const shapes = kinds;
    const shapeOf = new Map(shapes.flatMap((shape) => shape.members.kind.words.map((word) => [word, shape])));
    const kind = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)({}, (word, at) => {
        const shape = typeof word === 'string' ? shapeOf.get(word) : undefined;
        if (!shape)
            throw (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(word, at, `one of ${[...shapeOf.keys()].join(', ')}`);
        return shape;
    });
    return {
        read: (value, at) => readMember(asObject(value, at), 'kind', at, kind).read(value, at),
        write: (value) => shapeOf.get(value.kind)?.write(value),
        schema: { oneOf: shapes.map(({ schema }) => schema) },
    };
}
function asObject(value, at) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(value, at, 'an object');
    return value;
}
/** A member of an object; what the object inherits is none. `at`: the object's place, empty for the file itself. */
function readMember(object, name, at, shape) {
    return shape.read(Object.hasOwn(object, name) ? object[name] : undefined, at === '' ? name : `${at}.${name}`);
}


/***/ }),

/***/ 25938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readResultsJson),
/* harmony export */   f: () => (/* binding */ resultsJsonLimitBytes)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56046);
/* harmony import */ var _domain_outcome_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93153);
/* harmony import */ var _domain_words_format_bytes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22210);
/* harmony import */ var _case_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68496);
/* harmony import */ var _content_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82264);
/* harmony import */ var _results_shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70019);
/* harmony import */ var _object_shape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67679);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13411);








/** The largest results.json that is read. */
const resultsJsonLimitBytes = 256 * 1024 * 1024;
/**
 * A run as its results.json tells it, to make the reports again or to compare with. Every member is checked, as the
 * file may come from anywhere; members that this version doesn't know are ignored. What the file doesn't hold (the
 * report folder, when to comment) is empty or off. Throws InputError when the file is too large, cut off, not JSON, of
 * another version, or has a member of the wrong kind. `name`: what to call the file in that message.
 */
function readResultsJson(text, name = 'results.json') {
    if (text.length > resultsJsonLimitBytes) {
        throw refuse(name, `it is larger than ${(0,_domain_words_format_bytes_js__WEBPACK_IMPORTED_MODULE_6__/* .formatBytes */ .z)(resultsJsonLimitBytes)}`);
    }
    const document = parse(text, name);
    try {
        const members = (0,_object_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .asObject */ .eB)(document, 'the file');
        const outcome = readOutcome(members);
        if (!isAsWritten(members))
            throw refuse(name, 'it was changed after it was written (its sha256 is another; remove that from a file changed on purpose)');
        return outcome;
    }
    catch (error) {
        if (error instanceof _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .UnexpectedValue */ .rA)
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
/** Files of former versions have no hash. */
function isAsWritten({ sha256, cases, ...head }) {
    if (sha256 === undefined)
        return true;
    try {
        const hash = new _content_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .ContentHash */ .y(JSON.stringify(head));
        for (const one of cases)
            hash.addCase(JSON.stringify(one));
        return sha256 === hash.digest();
    }
    catch (error) {
        // Members that nobody reads may lie deeper in each other than can be written.
        if (error instanceof RangeError)
            return false;
        throw error;
    }
}
function refuse(name, why) {
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([
        { name, message: `Not a results.json of the model gate: ${why}. Give the file as a run wrote it.` },
    ]);
}
function readOutcome(document) {
    const written = (0,_object_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .readMember */ .hd)(document, 'schemaVersion', '', _results_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .version */ .rE);
    const cases = (0,_object_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .readMember */ .hd)(document, 'cases', '', (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)(_case_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .testCase */ .DH));
    const head = (0,_results_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .headShape */ .g1)(cases, written).read(document, '');
    const { ids, predictions, scores, tested, examples, verdict, testRun, detectable, run } = head;
    if (!isWhole(verdict, cases))
        throw new _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .UnexpectedValue */ .rA('cases must be as many as the counts of the verdict');
    return {
        asked: head.gate && toAsked(head, head.gate, document),
        ids,
        results: testRun && { testRun, cases, detectable },
        predictions,
        scores,
        tested,
        examples,
        verdict,
        startedAt: run.startedAt,
        durationMs: Math.max(0, run.durationMs),
    };
}
/** The verdict counted each case once. Of one that was cut out a later run would not know that it is missing. */
function isWhole(verdict, cases) {
    if (!(0,_domain_outcome_js__WEBPACK_IMPORTED_MODULE_7__/* .isJudged */ .s)(verdict))
        return true;
    const { alert, warning, pass, skip, ignored } = verdict.counts;
    return alert + warning + pass + skip + ignored === cases.length;
}
function toAsked({ rules, report }, gate, document) {
    const { target, ...run } = (0,_object_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .readMember */ .hd)(document, 'run', '', (0,_object_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)(_results_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .askedRun */ .k7));
    return {
        target,
        run,
        rules,
        gate,
        report: {
            dir: '',
            comment: 'never',
            commentKey: report?.commentKey ?? '',
            subject: '',
            artifact: { name: '', isStored: false },
            annotations: false,
            predictions: false,
            rows: true,
            annotatedFile: report?.annotatedFile,
            ruleLines: report?.ruleLines,
        },
    };
}


/***/ }),

/***/ 70019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k7: () => (/* binding */ askedRun),
  g1: () => (/* binding */ headShape),
  CZ: () => (/* binding */ schemaVersion),
  rE: () => (/* binding */ version)
});

// UNUSED EXPORTS: resultsSchema

// EXTERNAL MODULE: ./build/reports/results-file/case-shape.js
var case_shape = __webpack_require__(68496);
// EXTERNAL MODULE: ./build/reports/results-file/adapted-shape.js
var adapted_shape = __webpack_require__(98527);
// EXTERNAL MODULE: ./build/reports/results-file/object-shape.js
var object_shape = __webpack_require__(67679);
// EXTERNAL MODULE: ./build/reports/results-file/shape.js
var results_file_shape = __webpack_require__(13411);
;// CONCATENATED MODULE: ./build/reports/results-file/comparison-shape.js




const comparison_shape_metricComparison = (0,adapted_shape/* named */.KT)('metricComparison', (0,object_shape/* object */.Ik)({
    metric: results_file_shape/* text */.Qq,
    title: results_file_shape/* text */.Qq,
    worseWhen: (0,results_file_shape/* oneOf */.yL)('lower', 'higher'),
    pairing: (0,adapted_shape/* detailed */.L$)((0,results_file_shape/* oneOf */.yL)('paired', 'unpaired', 'values'), 'paired: the same rows; unpaired: two samples; values: nothing but the two values.'),
    method: results_file_shape/* text */.Qq,
    baseline: results_file_shape/* number */.ai,
    current: results_file_shape/* number */.ai,
    drop: (0,adapted_shape/* detailed */.L$)(results_file_shape/* number */.ai, 'How much worse than the baseline: positive is worse.'),
    rows: (0,adapted_shape/* nullable */.me)(results_file_shape/* count */.U9),
    flips: (0,adapted_shape/* nullable */.me)((0,object_shape/* object */.Ik)({ toWrong: results_file_shape/* count */.U9, toRight: results_file_shape/* count */.U9 })),
    maxDrop: results_file_shape/* number */.ai,
    detectable: (0,adapted_shape/* nullable */.me)(results_file_shape/* number */.ai),
    level: (0,adapted_shape/* detailed */.L$)(results_file_shape/* number */.ai, 'Of the interval, two-sided, corrected for the number of metrics.'),
    interval: (0,adapted_shape/* nullable */.me)((0,adapted_shape/* detailed */.L$)((0,object_shape/* object */.Ik)({ low: results_file_shape/* number */.ai, high: results_file_shape/* number */.ai }), 'Of the drop.')),
    isWorse: results_file_shape/* flag */.Jt,
    isUncertain: results_file_shape/* flag */.Jt,
    settlingRows: (0,adapted_shape/* nullable */.me)(results_file_shape/* count */.U9),
}));
const comparison_shape_modelComparison = (0,adapted_shape/* named */.KT)('modelComparison', (0,adapted_shape/* detailed */.L$)((0,object_shape/* object */.Ik)({
    rows: (0,adapted_shape/* nullable */.me)((0,adapted_shape/* detailed */.L$)((0,object_shape/* object */.Ik)({ paired: results_file_shape/* count */.U9, here: results_file_shape/* count */.U9, there: results_file_shape/* count */.U9 }), 'Rows of this run and of the baseline, and how many both have.')),
    metrics: (0,adapted_shape/* detailed */.L$)((0,results_file_shape/* list */.p_)(comparison_shape_metricComparison), 'Worst first.'),
    concentration: (0,adapted_shape/* nullable */.me)((0,adapted_shape/* detailed */.L$)((0,object_shape/* object */.Ik)({
        feature: results_file_shape/* text */.Qq,
        subset: results_file_shape/* text */.Qq,
        formerlyRight: results_file_shape/* count */.U9,
        formerlyRightOverall: results_file_shape/* count */.U9,
        toWrong: results_file_shape/* count */.U9,
        toWrongOverall: results_file_shape/* count */.U9,
    }), 'The subset in which rows that the baseline gets right go wrong.')),
    notes: (0,results_file_shape/* list */.p_)(results_file_shape/* text */.Qq),
}), 'What the answers of the two models say.'));
const comparison = (0,object_shape/* object */.Ik)({
    baseline: (0,adapted_shape/* detailed */.L$)(results_file_shape/* text */.Qq, 'What the run was compared with: a path, or the name of a run.'),
    differences: (0,adapted_shape/* detailed */.L$)((0,results_file_shape/* list */.p_)(results_file_shape/* text */.Qq), 'Why not everything can be compared.'),
    fixed: (0,adapted_shape/* detailed */.L$)((0,results_file_shape/* list */.p_)(case_shape/* testCase */.DH), 'Findings of the baseline that pass now.'),
    onlyHere: results_file_shape/* count */.U9,
    onlyThere: results_file_shape/* count */.U9,
    model: (0,adapted_shape/* nullable */.me)(comparison_shape_modelComparison),
});
const detectableDrop = (0,object_shape/* object */.Ik)({
    metric: results_file_shape/* text */.Qq,
    title: results_file_shape/* text */.Qq,
    rows: results_file_shape/* count */.U9,
    drop: results_file_shape/* number */.ai,
});

// EXTERNAL MODULE: ./build/domain/gate-rules.js
var gate_rules = __webpack_require__(96564);
;// CONCATENATED MODULE: ./build/reports/results-file/gate-shape.js




const gate_shape_ignoreRule = (0,adapted_shape/* named */.KT)('ignoreRule', (0,object_shape/* object */.Ik)({
    test: results_file_shape/* text */.Qq,
    feature: (0,adapted_shape/* nullable */.me)(results_file_shape/* text */.Qq),
    category: (0,adapted_shape/* nullable */.me)(results_file_shape/* text */.Qq),
    case: (0,adapted_shape/* nullable */.me)(results_file_shape/* text */.Qq),
    reason: results_file_shape/* text */.Qq,
    expires: (0,adapted_shape/* detailed */.L$)(results_file_shape/* text */.Qq, 'Last day it holds, YYYY-MM-DD in UTC.'),
}));
const thresholds = {
    failOn: (0,results_file_shape/* oneOf */.yL)(...gate_rules/* gateRules */.D.failOn.words),
    maxAlerts: atLeast(gate_rules/* gateRules */.D.maxAlerts),
    maxWarnings: atLeast(gate_rules/* gateRules */.D.maxWarnings),
};
const overrides = (0,object_shape/* mapOf */.A7)((0,object_shape/* partial */.OH)(thresholds));
const share = (0,adapted_shape/* detailed */.L$)(results_file_shape/* number */.ai, { minimum: 0 });
/** A smaller number is read nevertheless: it was the policy. */
function atLeast({ least }) {
    return (0,adapted_shape/* detailed */.L$)(results_file_shape/* count */.U9, { minimum: least });
}
/** The policy that a run was judged by. What version 1 of the file doesn't have is the default. */
const gatePolicy = (0,object_shape/* object */.Ik)({
    mode: (0,results_file_shape/* oneOf */.yL)(...gate_rules/* gateRules */.D.mode.words),
    ...thresholds,
    maxWarnings: (0,adapted_shape/* detailed */.L$)((0,adapted_shape/* nullable */.me)(thresholds.maxWarnings), 'null = unlimited.'),
    minTests: atLeast(gate_rules/* gateRules */.D.minTests),
    categories: (0,adapted_shape/* since */.XP)(overrides, gate_rules/* gateRules */.D.categories.fallback),
    tests: (0,adapted_shape/* since */.XP)(overrides, gate_rules/* gateRules */.D.tests.fallback),
    ignore: (0,adapted_shape/* since */.XP)((0,results_file_shape/* list */.p_)(gate_shape_ignoreRule), gate_rules/* gateRules */.D.ignore.fallback),
    baseline: (0,adapted_shape/* since */.XP)((0,object_shape/* oneKindOf */.e2)((0,object_shape/* object */.Ik)({ kind: (0,results_file_shape/* oneOf */.yL)('none') }), (0,object_shape/* object */.Ik)({ kind: (0,results_file_shape/* oneOf */.yL)('file'), path: results_file_shape/* text */.Qq }), (0,object_shape/* object */.Ik)({ kind: (0,results_file_shape/* oneOf */.yL)('test-run'), id: results_file_shape/* text */.Qq }), (0,object_shape/* object */.Ik)({ kind: (0,results_file_shape/* oneOf */.yL)('branch'), name: results_file_shape/* text */.Qq })), gate_rules/* gateRules */.D.baseline.fallback),
    onMissingBaseline: word(gate_rules/* gateRules */.D.onMissingBaseline),
    onLostCoverage: word(gate_rules/* gateRules */.D.onLostCoverage),
    evidence: word(gate_rules/* gateRules */.D.evidence),
    maxDrop: (0,adapted_shape/* since */.XP)((0,object_shape/* object */.Ik)({ overall: share, metrics: (0,object_shape/* mapOf */.A7)(share) }), gate_rules/* gateRules */.D.maxDrop.fallback),
});
function word({ words, fallback, }) {
    return (0,adapted_shape/* since */.XP)((0,results_file_shape/* oneOf */.yL)(...words), fallback);
}

;// CONCATENATED MODULE: ./build/reports/results-file/finding-shape.js





/** Findings of these cases, each told by its position, and lists of such positions. Other cases are not written. */
function finding_shape_findingShapes(cases) {
    const places = new Map(cases.map((testCase, place) => [testCase, place]));
    const position = {
        read: (value, at) => {
            const testCase = cases[results_file_shape/* count */.U9.read(value, at)];
            if (testCase === undefined)
                throw new results_file_shape/* UnexpectedValue */.rA(`${at} is beyond the last case`);
            return testCase;
        },
        write: (testCase) => places.get(testCase),
        schema: results_file_shape/* count */.U9.schema,
    };
    const members = {
        case: (0,adapted_shape/* detailed */.L$)(position, 'Its position in `cases`.'),
        severity: (0,results_file_shape/* oneOf */.yL)('warning', 'alert'),
        change: case_shape/* caseChange */.T5,
        isUncertain: results_file_shape/* flag */.Jt,
    };
    const finding = (0,adapted_shape/* named */.KT)('finding', (0,adapted_shape/* converted */.H$)((0,object_shape/* object */.Ik)(members), withCase, withPlace));
    const ignored = (0,adapted_shape/* converted */.H$)((0,object_shape/* object */.Ik)({ ...members, rule: gate_shape_ignoreRule }), withCase, withPlace);
    const written = (shape, caseOf) => (0,adapted_shape/* converted */.H$)((0,results_file_shape/* list */.p_)(shape), (items) => items, (items) => items.filter((item) => places.has(caseOf(item))));
    return {
        finding,
        findings: written(finding, ({ testCase }) => testCase),
        ignored: written(ignored, ({ testCase }) => testCase),
        positions: written(position, (testCase) => testCase),
    };
}
function withCase({ case: testCase, ...rest }) {
    return { ...rest, testCase };
}
function withPlace({ testCase, ...rest }) {
    return { ...rest, case: testCase };
}

;// CONCATENATED MODULE: ./build/reports/results-file/tested-shape.js




const sha256 = (0,adapted_shape/* detailed */.L$)(results_file_shape/* text */.Qq, { pattern: '^[0-9a-f]{64}$' });
const file = (0,object_shape/* object */.Ik)({ name: results_file_shape/* text */.Qq, sha256: (0,adapted_shape/* optional */.lq)(sha256) });
const source = (0,object_shape/* object */.Ik)({
    kind: (0,adapted_shape/* detailed */.L$)((0,results_file_shape/* oneOf */.yL)('file', 'hub', 'address', 'cluster', 'predictions'), 'A file of the workspace, a name on the Hub of Hugging Face, an address of the web, what only the cluster knows, or the stored answers of a model.'),
    name: (0,adapted_shape/* detailed */.L$)(results_file_shape/* text */.Qq, 'As it was given: a path, a repository, an address without its secrets.'),
    revision: (0,adapted_shape/* optional */.lq)(results_file_shape/* text */.Qq),
    configuration: (0,adapted_shape/* optional */.lq)(results_file_shape/* text */.Qq),
    split: (0,adapted_shape/* optional */.lq)(results_file_shape/* text */.Qq),
    files: (0,results_file_shape/* list */.p_)(file),
    rowCount: (0,adapted_shape/* optional */.lq)(results_file_shape/* count */.U9),
});
/** What was tested, in which state of the repository. */
const tested = (0,adapted_shape/* detailed */.L$)((0,object_shape/* object */.Ik)({
    model: (0,adapted_shape/* optional */.lq)(source),
    reference: (0,adapted_shape/* optional */.lq)(source),
    evaluation: (0,adapted_shape/* optional */.lq)(source),
    runtime: (0,adapted_shape/* detailed */.L$)((0,adapted_shape/* optional */.lq)(results_file_shape/* text */.Qq), 'What the model ran in.'),
    commit: (0,adapted_shape/* optional */.lq)(results_file_shape/* text */.Qq),
    pullRequest: (0,adapted_shape/* optional */.lq)(results_file_shape/* count */.U9),
    repositoryUrl: (0,adapted_shape/* optional */.lq)(case_shape/* webAddress */.Dy),
}), 'What was tested: as it was asked for, and of files that the gate read itself their hashes and rows.');
/** Rows of findings with their values. */
const exampleRows = (0,adapted_shape/* detailed */.L$)((0,object_shape/* object */.Ik)({
    columns: (0,results_file_shape/* list */.p_)(results_file_shape/* text */.Qq),
    rows: (0,results_file_shape/* list */.p_)((0,object_shape/* object */.Ik)({
        number: (0,adapted_shape/* detailed */.L$)(results_file_shape/* count */.U9, 'Place in the data file, counted from 1.'),
        cells: (0,results_file_shape/* list */.p_)((0,adapted_shape/* nullable */.me)(results_file_shape/* text */.Qq)),
        label: (0,adapted_shape/* optional */.lq)(results_file_shape/* text */.Qq),
        prediction: (0,adapted_shape/* optional */.lq)(results_file_shape/* text */.Qq),
        probability: (0,adapted_shape/* optional */.lq)(results_file_shape/* number */.ai),
    })),
    ofCases: (0,results_file_shape/* list */.p_)((0,object_shape/* object */.Ik)({
        testType: results_file_shape/* text */.Qq,
        caseId: results_file_shape/* text */.Qq,
        marked: (0,results_file_shape/* list */.p_)(results_file_shape/* text */.Qq),
        rows: (0,adapted_shape/* detailed */.L$)((0,results_file_shape/* list */.p_)(results_file_shape/* count */.U9), 'Positions in `rows`, the worst first.'),
    })),
}), 'Evaluation rows that findings rest on, with their values.');

// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(56046);
// EXTERNAL MODULE: ./build/domain/judge/severity-of.js
var severity_of = __webpack_require__(34838);
// EXTERNAL MODULE: ./build/reports/facts/remedies.js
var remedies = __webpack_require__(95686);
;// CONCATENATED MODULE: ./build/reports/results-file/verdict-shape.js








const presentCounts = (0,object_shape/* object */.Ik)({
    alert: results_file_shape/* count */.U9,
    warning: results_file_shape/* count */.U9,
    pass: results_file_shape/* count */.U9,
    skip: results_file_shape/* count */.U9,
    ignored: results_file_shape/* count */.U9,
    new: results_file_shape/* count */.U9,
});
const formerCounts = (0,object_shape/* object */.Ik)({ ...presentCounts.members, ignored: (0,adapted_shape/* since */.XP)(results_file_shape/* count */.U9, 0), new: (0,adapted_shape/* optional */.lq)(results_file_shape/* count */.U9) });
const counts = {
    ...(0,adapted_shape/* detailed */.L$)(presentCounts, 'The first five add up to all cases; `new` are the alerts and warnings that the baseline does not have, or has less bad.'),
    read: (value, at) => {
        const { new: fresh, ...read } = formerCounts.read(value, at);
        return { ...read, new: fresh ?? read.alert + read.warning };
    },
};
/** What every version tells of a verdict on cases. */
const judged = {
    kind: (0,results_file_shape/* oneOf */.yL)('passed', 'failed'),
    wouldFail: (0,adapted_shape/* detailed */.L$)(results_file_shape/* flag */.Jt, 'What gate mode says of these findings.'),
    reason: results_file_shape/* text */.Qq,
    counts,
};
const skipped = (0,object_shape/* object */.Ik)({ kind: (0,results_file_shape/* oneOf */.yL)('skipped'), reason: (0,adapted_shape/* detailed */.L$)(results_file_shape/* text */.Qq, 'Why nothing was tested.') });
const failure = (0,object_shape/* object */.Ik)({
    kind: (0,results_file_shape/* oneOf */.yL)('error'),
    // Any text, since a later program may have more codes within this version of the file.
    code: { ...(0,results_file_shape/* oneOf */.yL)(...errors/* errorCodes */.fv), schema: results_file_shape/* text */.Qq.schema },
    reason: results_file_shape/* text */.Qq,
    remedy: (0,adapted_shape/* unread */.gy)(results_file_shape/* text */.Qq),
});
/** The verdict on these cases. Version 1 named no findings: there all alerts and warnings are, worst first. */
function verdictShape(cases, version) {
    const added = (shape, formerly) => version === 1 ? { ...shape, read: () => formerly } : shape;
    const { findings, ignored, positions } = finding_shape_findingShapes(cases);
    const verdict = (0,object_shape/* object */.Ik)({
        ...judged,
        notes: added((0,adapted_shape/* detailed */.L$)((0,results_file_shape/* list */.p_)(results_file_shape/* text */.Qq), 'What the reader should know about the policy: expired and unused ignore rules, a missing baseline.'), []),
        comparison: added((0,adapted_shape/* nullable */.me)(comparison), undefined),
        findings: added((0,adapted_shape/* detailed */.L$)(findings, 'What counts against the gate, worst first; with a baseline only what is new or worse.'), version === 1 ? allFindings(cases) : []),
        known: added((0,adapted_shape/* detailed */.L$)(findings, 'Alerts and warnings that the baseline has as well.'), []),
        ignored: added(ignored, []),
        uncertain: (0,adapted_shape/* since */.XP)((0,adapted_shape/* detailed */.L$)(positions, 'Positions of cases that pass and say that they are beyond a threshold by their point, though not surely.'), []),
    });
    return (0,adapted_shape/* converted */.H$)((0,object_shape/* oneKindOf */.e2)(verdict, skipped, failure), (read) => (read.kind === 'error' ? { kind: read.kind, code: read.code, reason: read.reason } : read), (told) => (told.kind === 'error' ? { ...told, remedy: remedies/* remedies */.J[told.code] } : told));
}
function allFindings(cases) {
    return ['alert', 'warning'].flatMap((severity) => cases
        .filter((testCase) => (0,severity_of/* severityOf */.x)(testCase) === severity)
        .map((testCase) => ({ severity, testCase, change: undefined, isUncertain: false })));
}

;// CONCATENATED MODULE: ./build/reports/results-file/results-shape.js









/** Raised by one when a reader of the former version would misread the file. */
const schemaVersion = 3;
const readableVersions = [1, 2, schemaVersion];
const version = {
    ...results_file_shape/* count */.U9,
    read: (value, at) => {
        const given = results_file_shape/* count */.U9.read(value, at);
        if (readableVersions.includes(given))
            return given;
        throw new results_file_shape/* UnexpectedValue */.rA(`${at} is ${given}, but this program reads ${readableVersions.join(', ')}; use the program that wrote it, or a newer one`);
    },
    schema: { const: schemaVersion },
};
/** Of a run whose inputs could be read. */
const askedRun = { name: results_file_shape/* text */.Qq, target: results_file_shape/* text */.Qq, seed: (0,adapted_shape/* detailed */.L$)(results_file_shape/* number */.ai, { type: 'integer' }) };
const run = (0,object_shape/* object */.Ik)({
    name: (0,adapted_shape/* nullable */.me)(askedRun.name),
    target: (0,adapted_shape/* detailed */.L$)((0,adapted_shape/* nullable */.me)(askedRun.target), "The cluster's address, or `embedded engine`."),
    seed: (0,adapted_shape/* nullable */.me)(askedRun.seed),
    startedAt: (0,adapted_shape/* detailed */.L$)(results_file_shape/* text */.Qq, { format: 'date-time' }),
    durationMs: (0,adapted_shape/* detailed */.L$)(results_file_shape/* number */.ai, { minimum: 0 }),
});
const report = (0,object_shape/* object */.Ik)({
    commentKey: (0,adapted_shape/* since */.XP)(results_file_shape/* text */.Qq, ''),
    annotatedFile: (0,adapted_shape/* detailed */.L$)((0,adapted_shape/* nullable */.me)(results_file_shape/* text */.Qq), 'The config file, else the model file: where a finding stands that has no better place.'),
    ruleLines: (0,adapted_shape/* optional */.lq)((0,adapted_shape/* detailed */.L$)((0,object_shape/* mapOf */.A7)((0,adapted_shape/* detailed */.L$)(results_file_shape/* count */.U9, { minimum: 1 })), 'Lines of the keys below `gate` and `run` in that config file, such as `gate.tests.label_drift`.')),
});
const ids = (0,adapted_shape/* detailed */.L$)((0,object_shape/* partial */.OH)({
    projectId: results_file_shape/* text */.Qq,
    referenceId: results_file_shape/* text */.Qq,
    evaluationId: results_file_shape/* text */.Qq,
    modelId: results_file_shape/* text */.Qq,
    jobId: results_file_shape/* text */.Qq,
    testRunId: results_file_shape/* text */.Qq,
}), 'The ids that were known when the run ended.');
const fileName = /^[\w-][\w.-]{0,99}$/;
/** Its place is beside the file that names it, so a name that leads elsewhere is none. */
const rowsFile = (description) => (0,adapted_shape/* converted */.H$)((0,adapted_shape/* detailed */.L$)((0,object_shape/* object */.Ik)({
    name: {
        ...(0,adapted_shape/* detailed */.L$)(results_file_shape/* text */.Qq, { pattern: fileName.source }),
        read: (value, at) => {
            const name = results_file_shape/* text */.Qq.read(value, at);
            if (!fileName.test(name))
                throw new results_file_shape/* UnexpectedValue */.rA(`${at} must be the name of a file`);
            return name;
        },
    },
    sha256: (0,adapted_shape/* detailed */.L$)(results_file_shape/* text */.Qq, { pattern: '^[0-9a-f]{64}$' }),
    rowCount: results_file_shape/* count */.U9,
}), description), (file) => ({ ...file, bytes: undefined }), (file) => file);
const predictionsFile = rowsFile("The file beside this one with the model's answers row by row.");
const scoresFile = rowsFile("The file beside this one with the user's own scores row by row.");
/** The file without its cases, which are read first and written last: findings name them by position. */
function headShape(cases, ofVersion = schemaVersion) {
    return (0,object_shape/* object */.Ik)({
        schemaVersion: version,
        verdict: verdictShape(cases, ofVersion),
        run,
        rules: (0,adapted_shape/* since */.XP)((0,adapted_shape/* detailed */.L$)((0,results_file_shape/* list */.p_)(results_file_shape/* text */.Qq), 'What of the policy and the tests differs from the defaults, a clause each.'), []),
        gate: (0,adapted_shape/* nullable */.me)(gatePolicy),
        report: (0,adapted_shape/* nullable */.me)(report),
        ids,
        predictions: (0,adapted_shape/* nullable */.me)(predictionsFile),
        scores: (0,adapted_shape/* optional */.lq)(scoresFile),
        tested: (0,adapted_shape/* optional */.lq)(tested),
        examples: (0,adapted_shape/* optional */.lq)(exampleRows),
        detectable: (0,adapted_shape/* since */.XP)((0,adapted_shape/* detailed */.L$)((0,results_file_shape/* list */.p_)(detectableDrop), 'The smallest drop of each metric that a run of this size tells from chance, at 80 % power.'), []),
        testRun: (0,adapted_shape/* nullable */.me)(case_shape/* testRun */.sA),
    });
}
const contentHash = (0,adapted_shape/* optional */.lq)((0,adapted_shape/* detailed */.L$)(results_file_shape/* text */.Qq, {
    pattern: '^[0-9a-f]{64}$',
    description: 'SHA-256 of what the file says; one that was changed is no baseline. Who changes it knowingly removes this.',
}));
/** JSON Schema (2020-12) of the file, from the shapes by which it is written and read. */
function resultsSchema() {
    const { finding } = findingShapes([]);
    const definitions = [testCase, judgedCase, finding, ignoreRule, modelComparison, metricComparison];
    return {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        title: 'RIME Model Gate results',
        description: `results.json, schema version ${schemaVersion}. Members may be added within a version; none is removed or changes its meaning. Version 2 had no comparison of the models, no predictions, no smallest detectable drops and no rules in force; version 1 had no baseline, no ignore rules and no list of findings either.`,
        ...object({ ...headShape([]).members, cases: list(judgedCase), sha256: contentHash }).schema,
        $defs: Object.fromEntries(definitions.map(({ name, definition }) => [name, definition])),
    };
}


/***/ }),

/***/ 13411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qm: () => (/* binding */ wrong),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   rA: () => (/* binding */ UnexpectedValue),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/** A value that isn't what its place asks for; the message begins with the place. */
class UnexpectedValue extends Error {
    name = 'UnexpectedValue';
}
/** What is written as it is. */
function plain(schema, read) {
    return { read, write: (value) => value, schema, isAsIs: true };
}
const text = plain({ type: 'string' }, (value, at) => {
    if (typeof value !== 'string')
        throw wrong(value, at, 'a text');
    return value;
});
const number = plain({ type: 'number' }, (value, at) => {
    if (typeof value !== 'number' || !Number.isFinite(value))
        throw wrong(value, at, 'a number');
    return value;
});
/** A whole number from 0. */
const count = plain({ type: 'integer', minimum: 0 }, (value, at) => {
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
        throw wrong(value, at, 'a whole number from 0');
    }
    return value;
});
const flag = plain({ type: 'boolean' }, (value, at) => {
    if (typeof value !== 'boolean')
        throw wrong(value, at, 'true or false');
    return value;
});
/** One of some words. */
function oneOf(...words) {
    const schema = words.length === 1 ? { const: words[0] ?? '' } : { enum: words };
    const shape = plain(schema, (value, at) => {
        const word = words.find((one) => one === value);
        if (word === undefined)
            throw wrong(value, at, `one of ${words.join(', ')}`);
        return word;
    });
    return { ...shape, words };
}
function list(item) {
    return {
        read: (value, at) => {
            if (!Array.isArray(value))
                throw wrong(value, at, 'a list');
            return value.map((one, index) => item.read(one, `${at}[${index}]`));
        },
        write: (items) => (item.isAsIs ? items : items.map((one) => item.write(one))),
        schema: { type: 'array', items: item.schema },
    };
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


/***/ }),

/***/ 68167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ whyNoReports)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_words_is_within_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50787);



/** What a later step or run would act on. Case counts on no system that matters here. */
const guarded = ['.git', '.github'];
/**
 * Why no report may be written to a folder, links followed as far as it exists; `undefined` when they may. A completed
 * sentence without its subject.
 */
async function whyNoReports(dir, { workspace, reportRoots }) {
    const place = await realPlace(dir);
    const home = await realPlace(workspace);
    const names = ((0,_domain_words_is_within_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .U)(home, place) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(home, place) : place).toLowerCase().split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    const found = guarded.find((name) => names.includes(name));
    if (found !== undefined)
        return `lies in ${found}, which later steps act on. Give another folder, such as model-gate-report.`;
    if (reportRoots === undefined)
        return undefined;
    const roots = await Promise.all(reportRoots.map(realPlace));
    return roots.some((root) => (0,_domain_words_is_within_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .U)(root, place))
        ? undefined
        : "leads out of the workspace and the runner's temporary folder (RUNNER_TEMP). Give a folder in one of them, such as model-gate-report.";
}
/** Where a path leads, of which the end may not exist yet. */
async function realPlace(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
    }
    catch {
        const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        return above === path ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await realPlace(above), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    }
}


/***/ })

};
