const id=8111,ids=[8111],modules={20877:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{e1:()=>tokenInput,e5:()=>commonOutputs,j$:()=>commonInputs});var zod__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(27597),_input_types_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
78332);const commonInputs={config:(0,_input_types_js__WEBPACK_IMPORTED_MODULE_0__.hv)("mlops.yaml").describe("Path of the configuration file, relative to the wo\
rkspace."),model:(0,_input_types_js__WEBPACK_IMPORTED_MODULE_0__.Qq)().describe("Name under `models` in the configuration; may be left out where there is only o\
ne."),reportDirectory:(0,_input_types_js__WEBPACK_IMPORTED_MODULE_0__.hv)(".mlops/reports").describe("Folder for the reports: `<action>.json`, `.md` and `.html`\
.")},tokenInput={githubToken:(0,_input_types_js__WEBPACK_IMPORTED_MODULE_0__.Qq)().describe("Token for comments and checks; the permissions it needs are listed \
below.").meta({actionDefault:"${{ github.token }}",secret:!0})},commonOutputs={verdict:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().describe("The verdict in one word."),
reportJson:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().describe("Path of the JSON report."),reportMarkdown:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().describe("Path of t\
he Markdown report."),reportHtml:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().describe("Path of the HTML report.")}}),58111:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{dataValidate:()=>dataValidate});var schemas=__webpack_require__(27597),common_inputs=__webpack_require__(
20877),input_types=__webpack_require__(78332);const dataValidateInputs=schemas.Ikc({...common_inputs.j$,datasets:(0,input_types.p_)().describe("Data sets of the\
 configuration to validate; default all of them."),contract:(0,input_types.Qq)().describe("Open Data Contract to hold `data` against, instead of those of the co\
nfiguration."),data:(0,input_types.p_)().describe("Parquet, CSV or JSON lines files, folders or globs, instead of the configured data sets."),object:(0,input_types.
Qq)().describe("Schema object of the contract that `data` is, where the contract has several."),key:(0,input_types.p_)().describe("Columns that identify a row o\
f `data`; default the contract's primary key."),private:(0,input_types.p_)().describe("Columns whose values no report may show, beside those declared so."),base:(0,input_types.
Qq)().describe("Revision whose data the review compares with, or `none`; default what the pull request merges into."),baseData:(0,input_types.p_)().describe("Fi\
les of the earlier version of `data`, where they are not under version control."),sampleRows:(0,input_types.ai)({min:0,max:1e3}).describe("Failing rows shown fo\
r each rule; 5 by default."),memoryLimit:(0,input_types.hv)("1GB").describe("Memory that reading may take, such as `4GB`; what needs more goes to disk. Up to tw\
ice as much is used in all."),infer:(0,input_types.Jt)(!1).describe("Whether to write a contract from `data` to `contract` instead; what stands there already is\
 kept."),from:(0,input_types.Qq)().describe("Great Expectations suite (JSON) or pandera schema (YAML) to write to `contract` as a contract."),comment:(0,input_types.
Jt)(!0).describe("Whether to keep a section of the comment on the pull request."),check:(0,input_types.Jt)(!0).describe("Whether to report a check run on the he\
ad commit."),publishFromRun:(0,input_types.Qq)().describe("Run id of an untrusted workflow whose JSON report is checked, rendered and published here."),...common_inputs.
e1}),dataValidateOutputs=schemas.Ikc({...common_inputs.e5,verdict:schemas.YjP().describe("`pass` or `fail`; `written` or `unchanged` where a contract was inferr\
ed or imported."),failedChecks:schemas.YjP().describe("How many checks fail or could not be judged."),warnings:schemas.YjP().describe("How many checks of severi\
ty `warning` are broken."),failingRows:schemas.YjP().describe("Paths of the Parquet files with every failing row, one a line."),reportJunit:schemas.YjP().describe(
"Path of the JUnit report."),reportSarif:schemas.YjP().describe("Path of the SARIF report."),contract:schemas.YjP().describe("Path of the contract that was writ\
ten, with `infer` or `from`."),commentUrl:schemas.YjP().describe("Address of the comment, empty where none was written.")}),dataValidate={name:"data-validate",description:"\
Holds data to its contract and shows what changed since the base commit: schema, rows and distributions.",inputs:dataValidateInputs,outputs:dataValidateOutputs,
report:async()=>(await __webpack_require__.e(4659).then(__webpack_require__.bind(__webpack_require__,24659))).dataValidateReportSchema,permissions:[{scope:"cont\
ents: read",reason:"to check out the data, its contract and the base commit"},{scope:"pull-requests: write",reason:"to keep a section of the comment on the pull\
 request"},{scope:"checks: write",reason:"to report a check run on the head commit"},{scope:"actions: read",reason:"only with `publish-from-run`: to fetch the r\
eport of the untrusted run"}],run:async(inputs,services)=>(await Promise.all([__webpack_require__.e(2088),__webpack_require__.e(8753),__webpack_require__.e(1153),
__webpack_require__.e(4674),__webpack_require__.e(9689),__webpack_require__.e(4430),__webpack_require__.e(2314),__webpack_require__.e(8658),__webpack_require__.
e(2682),__webpack_require__.e(3472),__webpack_require__.e(168),__webpack_require__.e(3916),__webpack_require__.e(549),__webpack_require__.e(6175)]).then(__webpack_require__.
bind(__webpack_require__,86175))).runDataValidation(inputs,services)}})};export{id,ids,modules};
