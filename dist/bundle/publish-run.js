export const id = "publish-run";
export const ids = ["publish-run"];
export const modules = {

/***/ 7003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishRun: () => (/* binding */ publishRun)
});

// EXTERNAL MODULE: ./build/action/action-log.js
var action_log = __webpack_require__(7178);
// EXTERNAL MODULE: ./build/action/publish.js
var publish = __webpack_require__(4624);
// EXTERNAL MODULE: ./build/github/post-comment.js + 9 modules
var post_comment = __webpack_require__(4575);
// EXTERNAL MODULE: ./build/domain/outcome.js
var outcome = __webpack_require__(3153);
// EXTERNAL MODULE: ./build/reports/safe-text/clean-text.js
var clean_text = __webpack_require__(2829);
// EXTERNAL MODULE: ./build/reports/facts/headline.js
var headline = __webpack_require__(7806);
;// CONCATENATED MODULE: ./build/reports/ci/annotations.js



/**
 * GitHub keeps 10 errors, 10 warnings and 10 notices of a step, and the step's end is one of them.
 * Source: GitHub documentation, "Workflow commands for GitHub Actions", annotation limits.
 */
const maxShown = 9;
/** The worst findings that count, then how many more there are. None for a run without a judgement: its end says why. */
function toAnnotations({ verdict, asked }) {
    if (!(0,outcome/* isJudged */.s)(verdict) || !asked?.report.annotations)
        return [];
    const file = asked.report.annotatedFile;
    const shown = verdict.findings.slice(0, maxShown).map(({ severity, testCase }) => {
        const features = (0,clean_text/* cleanLine */.O)(testCase.features.join(', '), 100);
        const details = [features, (0,headline/* headline */.Pl)(testCase), (0,headline/* whereabouts */.CJ)(testCase)].filter(Boolean).join(': ');
        const title = `${severity === 'alert' ? 'Alert' : 'Warning'}: ${(0,clean_text/* cleanLine */.O)(testCase.testType, 80)}`;
        const message = (0,clean_text/* cleanLine */.O)(details, 300) || 'No measured value.';
        return { level: severity === 'alert' ? 'error' : 'warning', title, message, file };
    });
    const hidden = verdict.findings.length - shown.length;
    if (hidden === 0)
        return shown;
    const message = `${hidden} more ${hidden === 1 ? 'finding is' : 'findings are'} in the job summary.`;
    return [...shown, { level: 'notice', title: 'Model gate', message, file }];
}

// EXTERNAL MODULE: ./build/reports/outputs.js
var outputs = __webpack_require__(5814);
// EXTERNAL MODULE: ./build/reports/terminal/result-table.js + 1 modules
var result_table = __webpack_require__(6537);
// EXTERNAL MODULE: ./build/reports/markdown/summary.js + 1 modules
var summary = __webpack_require__(8938);
// EXTERNAL MODULE: ./build/surroundings/store-reports.js
var store_reports = __webpack_require__(2233);
;// CONCATENATED MODULE: ./build/action/publish-run.js








/** A workflow's log folds nothing and needs no colour to be read. */
const logLook = { width: 160, paint: (_style, text) => text };
/** Concludes the step and sends all that tells of the run. The verdict stands; nothing here can change it. */
async function publishRun(outcome, reportDir, edge) {
    (0,publish/* concludeStep */.ux)(outcome);
    await (0,store_reports/* removeReports */.C)(reportDir, action_log/* actionLog */.Z);
    const paths = await (0,store_reports/* storeReports */.$)(outcome, reportDir, action_log/* actionLog */.Z);
    await (0,publish/* attempt */.CD)('outputs', () => (0,publish/* setOutputs */.n0)((0,outputs/* toOutputs */.Iu)(outcome, paths)));
    await (0,publish/* attempt */.CD)('annotations', () => (0,publish/* annotate */.fz)(toAnnotations(outcome)));
    await (0,publish/* attempt */.CD)('job summary', () => (0,publish/* writeJobSummary */.j7)((0,summary/* renderSummary */.B)(outcome)));
    await (0,publish/* attempt */.CD)('result table', () => action_log/* actionLog */.Z.info((0,result_table/* resultTable */.A)(outcome, logLook)));
    await (0,publish/* attempt */.CD)('pull-request comment', async () => {
        await (0,post_comment/* postComment */.G)(outcome, edge);
    });
}


/***/ })

};
