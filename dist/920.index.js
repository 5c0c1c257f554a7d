const id=920,ids=[920],modules={20877:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{e1:()=>tokenInput,e5:()=>commonOutputs,j$:()=>commonInputs});var zod__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(27597),_input_types_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
78332);const commonInputs={config:(0,_input_types_js__WEBPACK_IMPORTED_MODULE_0__.hv)("mlops.yaml").describe("Path of the configuration file, relative to the wo\
rkspace."),model:(0,_input_types_js__WEBPACK_IMPORTED_MODULE_0__.Qq)().describe("Name under `models` in the configuration; may be left out where there is only o\
ne."),reportDirectory:(0,_input_types_js__WEBPACK_IMPORTED_MODULE_0__.hv)(".mlops/reports").describe("Folder for the reports: `<action>.json`, `.md` and `.html`\
.")},tokenInput={githubToken:(0,_input_types_js__WEBPACK_IMPORTED_MODULE_0__.Qq)().describe("Token for comments and checks; the permissions it needs are listed \
below.").meta({actionDefault:"${{ github.token }}",secret:!0})},commonOutputs={verdict:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().describe("The verdict in one word."),
reportJson:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().describe("Path of the JSON report."),reportMarkdown:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().describe("Path of t\
he Markdown report."),reportHtml:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().describe("Path of the HTML report.")}}),40920:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{driftReport:()=>driftReport});var schemas=__webpack_require__(27597),config=__webpack_require__(
63472),common_inputs=__webpack_require__(20877),input_types=__webpack_require__(78332);const driftReportInputs=schemas.Ikc({...common_inputs.j$,reference:(0,input_types.
p_)().describe("Files, folders or globs of the reference, instead of the configured one; also `s3://`, `gs://` and `azure://`."),referenceProfile:(0,input_types.
Qq)().describe("Profile to compare with, instead of a reference with rows."),current:(0,input_types.p_)().describe("Files, folders or globs of the current data,\
 also `s3://`, `gs://` and `azure://`; `{date:yyyy-MM-dd}` stands for every day of the window."),time:(0,input_types.Qq)().describe("Column that says when a row\
 came."),window:(0,input_types.Qq)().describe("How far back current rows count, such as `7d`."),asOf:(0,input_types.Qq)().describe("Moment that the window ends \
at, in ISO 8601; default now."),season:(0,input_types.Yq)(config.B0).describe("Compares with reference rows of the same months, weekdays or hours only."),columns:(0,input_types.
p_)().describe("Columns to compare; default all of them."),ignore:(0,input_types.p_)().describe("Columns to leave out."),critical:(0,input_types.p_)().describe(
"Columns whose drift alone raises the alarm."),private:(0,input_types.p_)().describe("Columns whose values no report may show, beside those declared so."),segments:(0,input_types.
p_)().describe("Columns whose values tell groups of rows apart, to find where the drift is."),method:(0,input_types.Yq)(config.mR).describe("Distance or test, u\
nder Evidently’s names; `jensenshannon` by default."),threshold:(0,input_types.ai)({min:0}).describe("Smallest effect that matters, above what chance gives; 0\
.1 by default."),alpha:(0,input_types.ai)({min:0,max:1}).describe("False-discovery rate over the columns; 0.05 by default."),driftShare:(0,input_types.ai)({min:0,
max:1}).describe("Share of the weight of columns that counts as drift of the whole; default any column, half with `critical` or `compat`."),compat:(0,input_types.
Yq)(["evidently"]).describe("Decide as Evidently 0.7 does: its choice of test, bins and thresholds."),referencePredictions:(0,input_types.p_)().describe("Predic\
tions on the reference with labels, to judge performance by."),currentPredictions:(0,input_types.p_)().describe("Predictions on the current data; labels where t\
hey have arrived."),labels:(0,input_types.p_)().describe("Files of labels that arrived later."),writeProfile:(0,input_types.Qq)().describe("Path of a profile of\
 the reference to write instead: what it looks like, without its rows."),onDrift:(0,input_types.Yq)(["report","issue","retrain"]).describe("What happens on drif\
t, instead of the configured."),remember:(0,input_types.Yq)(["true","false"]).describe("Whether earlier reports are read from the state branch and this one is k\
ept there; default where the model is declared with `monitor`, on GitHub, outside of pull requests."),remote:(0,input_types.Qq)().describe("Git remote with the \
state branch; default `origin`. `none` keeps to this clone."),failOnDrift:(0,input_types.Jt)(!1).describe("Whether drift fails the step, with exit code 1."),memoryLimit:(0,input_types.
hv)("1GB").describe("Memory that reading may take, such as `4GB`; what needs more goes to disk. Columns are held one at a time beside it."),check:(0,input_types.
Jt)(!1).describe("Whether to report a check run on the commit."),...common_inputs.e1}),driftReportOutputs=schemas.Ikc({...common_inputs.e5,verdict:schemas.YjP().
describe("`stable` or `drifted`; `written` where a profile was."),driftShare:schemas.YjP().describe("Weight of the columns that drifted over all weight, 0 to 1."),
driftedColumns:schemas.YjP().describe("Columns that drifted, one a line, the weightiest first."),incident:schemas.YjP().describe("`none`, `watching`, `new`, `on\
going`, `worse` or `healed`; empty where nothing is remembered."),issueUrl:schemas.YjP().describe("Address of the incident’s issue, empty where there is none."),
retrainingUrl:schemas.YjP().describe("Address of the retraining pull request, empty where there is none."),profile:schemas.YjP().describe("Path of the profile t\
hat was written.")}),driftReport={name:"drift-report",description:"Compares what the model sees now with what it was made for, and says what drifted, where, and\
 what to do.",inputs:driftReportInputs,outputs:driftReportOutputs,report:async()=>(await __webpack_require__.e(7820).then(__webpack_require__.bind(__webpack_require__,
57820))).driftReportSchema,permissions:[{scope:"contents: write",reason:"to keep earlier reports on the state branch, and to propose fresh data"},{scope:"issues\
: write",reason:"to open, update and close the issue of an incident"},{scope:"checks: write",reason:"only with `check`: to report a check run on the commit"},{scope:"\
pull-requests: write",reason:"only with `on-drift: retrain`: to open the pull request"}],run:async(inputs,services)=>(await Promise.all([__webpack_require__.e(2088),
__webpack_require__.e(8753),__webpack_require__.e(1153),__webpack_require__.e(4674),__webpack_require__.e(43),__webpack_require__.e(1143),__webpack_require__.e(
6118),__webpack_require__.e(9689),__webpack_require__.e(4430),__webpack_require__.e(2314),__webpack_require__.e(8658),__webpack_require__.e(2682),__webpack_require__.
e(168),__webpack_require__.e(3916),__webpack_require__.e(549),__webpack_require__.e(6107),__webpack_require__.e(527),__webpack_require__.e(8349),__webpack_require__.
e(1965),__webpack_require__.e(9640)]).then(__webpack_require__.bind(__webpack_require__,99640))).runDriftReport(inputs,services)}})};export{id,ids,modules};
