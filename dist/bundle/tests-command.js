export const id = "tests-command";
export const ids = ["tests-command"];
export const modules = {

/***/ 10665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  testsCommand: () => (/* binding */ testsCommand)
});

// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(56046);
// EXTERNAL MODULE: ./build/domain/words/nearest.js
var nearest = __webpack_require__(72741);
// EXTERNAL MODULE: ./build/engine/suite/platform-tests.js
var platform_tests = __webpack_require__(80645);
// EXTERNAL MODULE: ./build/engine/checks/index.js + 191 modules
var checks = __webpack_require__(32066);
// EXTERNAL MODULE: ./build/engine/contract/read-shape.js
var read_shape = __webpack_require__(72808);
// EXTERNAL MODULE: ./build/cli/commands.js
var commands = __webpack_require__(58455);
// EXTERNAL MODULE: ./build/cli/flag.js
var flag = __webpack_require__(55643);
// EXTERNAL MODULE: ./build/reports/terminal/fit-columns.js + 7 modules
var fit_columns = __webpack_require__(60172);
// EXTERNAL MODULE: ./build/cli/wrap-text.js
var wrap_text = __webpack_require__(85525);
;// CONCATENATED MODULE: ./build/cli/test-catalogue.js


/** One line a test, under its category. */
function testCatalogue(tests, { width, paint }) {
    const nameColumns = Math.max(...tests.map(({ testType }) => testType.length));
    const categories = [...new Set(tests.map(({ category }) => category))];
    const blocks = categories.map((category) => {
        const rows = tests
            .filter((test) => test.category === category)
            .map((test) => {
            const off = test.runsByDefault ? '' : ' (off by default)';
            const line = `  ${(0,fit_columns/* padToColumns */.UG)(test.testType, nameColumns)}  ${test.title}${off}`;
            return (0,fit_columns/* cutToColumns */.b9)(line, width);
        });
        return [paint('bold', category), ...rows, ''].join('\n');
    });
    return `${blocks.join('\n')}\n`.replace(/\n+$/, '\n');
}
/** All about each test: what it does, where it applies, and its parameters with their defaults and what they may be. */
function testSheet(tests, { width, paint }) {
    return `${tests.map((test) => sheet(test, width, paint)).join('\n\n')}\n`;
}
function sheet(test, width, paint) {
    const parameters = describeParameters(test.params, '  ');
    return [
        `${paint('bold', test.title)} (${test.testType})`,
        ...(0,wrap_text/* wrapText */.C)(test.description, Math.min(width, 100)),
        '',
        `Category: ${test.category}`,
        `Data: ${test.modalities.join(', ')}`,
        `Tasks: ${test.tasks.join(', ')}`,
        `Runs by default: ${test.runsByDefault ? 'yes' : 'no'}`,
        '',
        `Parameters, in run.tests.${test.configKey}:`,
        ...(parameters.length > 0 ? parameters : ['  none']),
    ].join('\n');
}
/** One line each, with default and what it may be; those of a group below its name. */
function describeParameters(shape, indent) {
    return Object.entries(shape).flatMap(([name, { preset, allowed, within }]) => within
        ? [`${indent}${name}:`, ...describeParameters(within, `${indent}  `)]
        : [`${indent}${name}: ${JSON.stringify(preset)} (${allowed})`]);
}

;// CONCATENATED MODULE: ./build/cli/tests-command.js








/** `tests`: the catalogue of the embedded engine. Throws InputError for a test it does not have. */
function testsCommand({ operand, values, switches }, edge) {
    const category = (0,flag/* readFlag */.fG)(commands/* testsFlags */.tM.category, values.category);
    const named = operand === undefined ? checks/* stressTests */.O : findTests(operand);
    const found = named.filter((test) => category === undefined || test.category === category);
    if (switches.has('json'))
        edge.print(`${JSON.stringify(found.map(toData), undefined, 1)}\n`);
    else if (found.length > 0)
        edge.print(operand === undefined ? testCatalogue(found, edge.look) : testSheet(found, edge.look));
    else
        edge.log.info(`The embedded engine has no such test${category ? ` of the category ${category}` : ''}.`);
    return 0;
}
/** By type, by key in `individual_tests_config` (which several tests may share) or by title. */
function findTests(typed) {
    const normal = (word) => word.toLowerCase().replaceAll(/[-_ ]+/g, '_');
    const namesOf = ({ testType, configKey, title }) => [
        testType,
        configKey,
        title,
    ];
    for (const index of [0, 1, 2]) {
        const found = checks/* stressTests */.O.filter((test) => normal(namesOf(test)[index] ?? '') === normal(typed));
        if (found.length > 0)
            return found;
    }
    if ((0,platform_tests/* isPlatformTest */.K)(typed)) {
        const message = 'is known to RIME, but not run by the embedded engine; a cluster runs it.';
        throw new errors/* InputError */.dz([{ name: JSON.stringify(typed), message }]);
    }
    const close = (0,nearest/* nearest */.pA)(typed, checks/* stressTests */.O.flatMap(namesOf));
    const hint = close === undefined ? 'See model-gate tests.' : `Did you mean ${JSON.stringify(close)}?`;
    throw new errors/* InputError */.dz([{ name: JSON.stringify(typed), message: `is not a test. ${hint}` }]);
}
function toData(test) {
    const { testType, configKey, title, description, category, modalities, tasks, runsByDefault } = test;
    return {
        testType,
        configKey,
        title,
        description,
        category,
        modalities,
        tasks,
        runsByDefault,
        parameters: (0,read_shape/* defaultsOf */.Gf)(test.params),
    };
}


/***/ })

};
