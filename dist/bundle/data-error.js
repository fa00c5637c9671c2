export const id = "data-error";
export const ids = ["data-error"];
export const modules = {

/***/ 89253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DataError: () => (/* binding */ DataError)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26286);

/** The data are not usable as they are. */
class DataError extends _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
    name = 'DataError';
    constructor(problems, options) {
        super(typeof problems === 'string' ? [problems] : problems, options);
    }
}


/***/ }),

/***/ 26286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ about),
/* harmony export */   ek: () => (/* binding */ toProblems),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/** The user's to fix. Each of its problems says what, where, what is allowed, what next. */
class UserError extends Error {
    problems;
    /** The gate's setting that it is about, such as `evaluation-uri`; `undefined` as long as nobody has said so. */
    setting;
    constructor(problems, options) {
        super(problems.join('\n'), options);
        this.problems = problems;
    }
}
/** Has whatever is the user's to fix in the work say which setting it is about, where nothing in it knew better. */
async function about(setting, work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof UserError)
            error.setting ??= setting;
        throw error;
    }
}
/** `undefined` where the setting is not known. */
function toProblems({ setting, problems }) {
    return setting === undefined ? undefined : problems.map((message) => ({ name: setting, message }));
}


/***/ })

};
