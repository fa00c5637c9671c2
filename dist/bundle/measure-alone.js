export const id = "measure-alone";
export const ids = ["measure-alone"];
export const modules = {

/***/ 74210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   measureAlone: () => (/* binding */ measureAlone)
/* harmony export */ });
/* harmony import */ var _compare_with_baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50822);
/* harmony import */ var _domain_judge_note_left_out_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25226);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58315);
/* harmony import */ var _steps_find_baseline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99914);




/** Own metrics beside those of the baseline, where there is nothing else: no model, no data, and so no stress test. */
async function measureAlone(story) {
    const { plan, own, commitSha } = story;
    const found = await (0,_steps_find_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .findBaseline */ .X)(story, { projectId: '', testRunId: undefined, commitSha });
    const collected = { testRun: noTestRun(plan.run.name), cases: own.cases };
    return {
        ...found,
        ...(await (0,_compare_with_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .compareWithBaseline */ .$)(collected, undefined, found.baseline, plan, own.scores)),
        predictions: undefined,
        read: {},
        scores: await (0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .keepScores */ .F)(own, plan),
        unmeasured: undefined,
        shortOfRows: [],
        brokenModel: undefined,
        isKnownByOwnMetrics: true,
        notes: [...(0,_domain_judge_note_left_out_js__WEBPACK_IMPORTED_MODULE_3__/* .noteLeftOut */ .y)(plan), ...own.notes],
        projectId: undefined,
    };
}
function noTestRun(name) {
    return {
        testRunId: '',
        name,
        modelTask: undefined,
        webUrl: undefined,
        categories: [],
        modelMetrics: [],
        durationMs: undefined,
        engineVersion: undefined,
    };
}


/***/ })

};
