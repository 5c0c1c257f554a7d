const id=8867,ids=[8867],modules={20877:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{e1:()=>tokenInput,e5:()=>commonOutputs,j$:()=>commonInputs});var zod__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(27597),_input_types_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
78332);const commonInputs={config:(0,_input_types_js__WEBPACK_IMPORTED_MODULE_0__.hv)("mlops.yaml").describe("Path of the configuration file, relative to the wo\
rkspace."),model:(0,_input_types_js__WEBPACK_IMPORTED_MODULE_0__.Qq)().describe("Name under `models` in the configuration; may be left out where there is only o\
ne."),reportDirectory:(0,_input_types_js__WEBPACK_IMPORTED_MODULE_0__.hv)(".mlops/reports").describe("Folder for the reports: `<action>.json`, `.md` and `.html`\
.")},tokenInput={githubToken:(0,_input_types_js__WEBPACK_IMPORTED_MODULE_0__.Qq)().describe("Token for comments and checks; the permissions it needs are listed \
below.").meta({actionDefault:"${{ github.token }}",secret:!0})},commonOutputs={verdict:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().describe("The verdict in one word."),
reportJson:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().describe("Path of the JSON report."),reportMarkdown:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().describe("Path of t\
he Markdown report."),reportHtml:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().describe("Path of the HTML report.")}}),58867:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{trainOnRunner:()=>trainOnRunner});var external_node_v8_=__webpack_require__(
78877),schemas=__webpack_require__(27597),common_inputs=__webpack_require__(20877),input_types=__webpack_require__(78332);const trainInputs=schemas.Ikc({...common_inputs.
j$,setup:(0,input_types.Jt)(!1).describe("Whether to run the declared `train.setup` commands first."),anew:(0,input_types.Jt)(!1).describe("Whether to train eve\
n where an equal run is kept."),reproduce:(0,input_types.Jt)(!1).describe("Whether to train twice and report whether the outputs, or else the predictions, are e\
qual."),fromManifest:(0,input_types.Qq)().describe("Run manifest of an earlier run, which is repeated at its commit; what differs now is listed."),search:(0,input_types.
Yq)(["run","plan","trials","collect"]).describe("Does the declared `train.search` instead of one training: all of it, its plan as a matrix, the trials of one jo\
b, or the joining of what the jobs found."),trials:(0,input_types.Qq)().describe("With `search: trials`, the trials of this job as JSON, from the matrix."),results:(0,input_types.
Qq)().describe("With `search: collect`, the folder below which the jobs’ trials lie.")}),trainOutputs=schemas.Ikc({...common_inputs.e5,verdict:schemas.YjP().describe(
"`trained`, `restored` where an equal run was kept, `searched`, `planned`, `failed` or `cancelled`."),modelPath:schemas.YjP().describe("Path of the trained mode\
l."),manifest:schemas.YjP().describe("Path of the run manifest."),seconds:schemas.YjP().describe("Wall time of the training command in seconds."),matrix:schemas.
YjP().describe("With `search: plan`, the jobs of the search as JSON for `strategy.matrix`.")}),trainOnRunner={name:"train-on-runner",description:"Runs the decla\
red training command, or restores its outputs where an equal run is kept.",inputs:trainInputs,outputs:trainOutputs,report:async()=>(await Promise.all([__webpack_require__.
e(43),__webpack_require__.e(1143),__webpack_require__.e(6118),__webpack_require__.e(9689),__webpack_require__.e(2314),__webpack_require__.e(6107),__webpack_require__.
e(8831)]).then(__webpack_require__.bind(__webpack_require__,56049))).trainReportSchema,permissions:[{scope:"contents: read",reason:"to check out the code"}],async run(inputs,services){
return(0,external_node_v8_.setFlagsFromString)("--semi-space-growth-factor=1"),(await Promise.all([__webpack_require__.e(2088),__webpack_require__.e(8753),__webpack_require__.
e(1153),__webpack_require__.e(4674),__webpack_require__.e(43),__webpack_require__.e(1143),__webpack_require__.e(6118),__webpack_require__.e(9689),__webpack_require__.
e(4430),__webpack_require__.e(2314),__webpack_require__.e(8658),__webpack_require__.e(2682),__webpack_require__.e(3472),__webpack_require__.e(168),__webpack_require__.
e(3916),__webpack_require__.e(549),__webpack_require__.e(6107),__webpack_require__.e(1965),__webpack_require__.e(499)]).then(__webpack_require__.bind(__webpack_require__,
80499))).runTrainOnRunner(inputs,services)}}})};export{id,ids,modules};
