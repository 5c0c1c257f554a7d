const id=9873,ids=[9873],modules={20877:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{e1:()=>tokenInput,e5:()=>commonOutputs,j$:()=>commonInputs});var zod__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(27597),_input_types_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
78332);const commonInputs={config:(0,_input_types_js__WEBPACK_IMPORTED_MODULE_0__.hv)("mlops.yaml").describe("Path of the configuration file, relative to the wo\
rkspace."),model:(0,_input_types_js__WEBPACK_IMPORTED_MODULE_0__.Qq)().describe("Name under `models` in the configuration; may be left out where there is only o\
ne."),reportDirectory:(0,_input_types_js__WEBPACK_IMPORTED_MODULE_0__.hv)(".mlops/reports").describe("Folder for the reports: `<action>.json`, `.md` and `.html`\
.")},tokenInput={githubToken:(0,_input_types_js__WEBPACK_IMPORTED_MODULE_0__.Qq)().describe("Token for comments and checks; the permissions it needs are listed \
below.").meta({actionDefault:"${{ github.token }}",secret:!0})},commonOutputs={verdict:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().describe("The verdict in one word."),
reportJson:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().describe("Path of the JSON report."),reportMarkdown:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().describe("Path of t\
he Markdown report."),reportHtml:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().describe("Path of the HTML report.")}}),79873:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{evaluateAndCompare:()=>evaluateAndCompare});var schemas=__webpack_require__(
27597),evaluation=__webpack_require__(88349),common_inputs=__webpack_require__(20877),input_types=__webpack_require__(78332);const evaluateInputs=schemas.Ikc({...common_inputs.
j$,candidatePredictions:(0,input_types.p_)().describe("The candidate's predictions: Parquet, CSV or JSON lines files, or globs. Without them `evaluate.predict` \
is run."),championPredictions:(0,input_types.p_)().describe("The champion's predictions, likewise."),candidateMetrics:(0,input_types.p_)().describe("The candida\
te's metrics files (JSON or YAML, one a run) for teams without predictions."),championMetrics:(0,input_types.p_)().describe("The champion's metrics files, likew\
ise."),task:(0,input_types.Yq)(evaluation.v.options).describe("What is predicted; from the configuration where it has one."),id:(0,input_types.p_)().describe("C\
olumn or columns that identify a row in both files."),label:(0,input_types.Qq)().describe("Column with the observed outcome."),score:(0,input_types.Qq)().describe(
"Column with the probability or score (binary), or the predicted value (regression)."),prediction:(0,input_types.Qq)().describe("Column with the predicted class\
; derived from the score where left out."),probabilities:(0,input_types.p_)().describe("Columns with the probability of each class (multiclass), or one prefix s\
uch as `p_`."),positive:(0,input_types.Qq)().describe("Label of the positive class where it is not 1 or true."),threshold:(0,input_types.ai)({min:0,max:1}).describe(
"Score from which a row is predicted positive; 0.5 by default."),weight:(0,input_types.Qq)().describe("Column with sample weights."),metrics:(0,input_types.p_)().
describe("Metrics by scikit-learn's names; from the configuration where it has them."),slices:(0,input_types.p_)().describe("Columns whose values are compared o\
ne by one."),minJoinRate:(0,input_types.ai)({min:0,max:1}).describe("Share of rows that must be in both files; 1 by default."),confidence:(0,input_types.ai)({min:.5,
max:.9999}).describe("Confidence of the intervals; 0.95 by default."),seed:(0,input_types.ai)({min:0}).describe("Seed of every resampling."),champion:(0,input_types.
Qq)().describe("Revision to compare with instead of the production version, or `none` to judge the candidate alone."),base:(0,input_types.Qq)().describe("Branch\
 whose merge base is the champion where no version is in production."),comment:(0,input_types.Jt)(!0).describe("Whether to keep a comment on the pull request."),
check:(0,input_types.Jt)(!0).describe("Whether to report a check run on the head commit."),publishFromRun:(0,input_types.Qq)().describe("Run id of an untrusted \
workflow whose JSON report is checked, rendered and published here."),...common_inputs.e1}),evaluateOutputs=schemas.Ikc({...common_inputs.e5,verdict:schemas.YjP().
describe("`improved`, `non-inferior`, `regressed`, `inconclusive` or `no-baseline`."),gates:schemas.YjP().describe("`pass`, `warn` or `fail`: what the gates sai\
d together."),championCommit:schemas.YjP().describe("Commit of the champion, empty where there is none."),commentUrl:schemas.YjP().describe("Address of the comm\
ent, empty where none was written.")}),evaluateAndCompare={name:"evaluate-and-compare",description:"Compares a candidate model with the one in production on the\
 same rows and says, with intervals, whether it is better, not worse, worse, or cannot be told apart.",inputs:evaluateInputs,outputs:evaluateOutputs,report:async()=>(await __webpack_require__.
e(394).then(__webpack_require__.bind(__webpack_require__,30394))).evaluateReportSchema,permissions:[{scope:"contents: read",reason:"to check out the candidate a\
nd the champion"},{scope:"pull-requests: write",reason:"to keep one comment on the pull request"},{scope:"checks: write",reason:"to report a check run on the he\
ad commit"},{scope:"actions: read",reason:"only with `publish-from-run`: to fetch the report of the untrusted run"}],run:async(inputs,services)=>(await Promise.
all([__webpack_require__.e(2088),__webpack_require__.e(8753),__webpack_require__.e(1153),__webpack_require__.e(4674),__webpack_require__.e(43),__webpack_require__.
e(1143),__webpack_require__.e(6118),__webpack_require__.e(9689),__webpack_require__.e(4430),__webpack_require__.e(2314),__webpack_require__.e(8658),__webpack_require__.
e(2682),__webpack_require__.e(3472),__webpack_require__.e(168),__webpack_require__.e(3916),__webpack_require__.e(549),__webpack_require__.e(6107),__webpack_require__.
e(1965),__webpack_require__.e(5593)]).then(__webpack_require__.bind(__webpack_require__,55593))).runEvaluation(inputs,services)}})};export{id,ids,modules};
