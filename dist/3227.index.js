const id=3227,ids=[3227],modules={20877:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{e1:()=>tokenInput,e5:()=>commonOutputs,j$:()=>commonInputs});var zod__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(27597),_input_types_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
78332);const commonInputs={config:(0,_input_types_js__WEBPACK_IMPORTED_MODULE_0__.hv)("mlops.yaml").describe("Path of the configuration file, relative to the wo\
rkspace."),model:(0,_input_types_js__WEBPACK_IMPORTED_MODULE_0__.Qq)().describe("Name under `models` in the configuration; may be left out where there is only o\
ne."),reportDirectory:(0,_input_types_js__WEBPACK_IMPORTED_MODULE_0__.hv)(".mlops/reports").describe("Folder for the reports: `<action>.json`, `.md` and `.html`\
.")},tokenInput={githubToken:(0,_input_types_js__WEBPACK_IMPORTED_MODULE_0__.Qq)().describe("Token for comments and checks; the permissions it needs are listed \
below.").meta({actionDefault:"${{ github.token }}",secret:!0})},commonOutputs={verdict:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().describe("The verdict in one word."),
reportJson:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().describe("Path of the JSON report."),reportMarkdown:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().describe("Path of t\
he Markdown report."),reportHtml:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().describe("Path of the HTML report.")}}),33227:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{selectRunner:()=>selectRunner});var schemas=__webpack_require__(27597),common_inputs=__webpack_require__(
20877),input_types=__webpack_require__(78332);const selectRunnerInputs=schemas.Ikc({labels:(0,input_types.p_)().describe("Labels that the runner must have, all \
of them; default `train.runs-on` of the configuration, which must then be checked out."),fallback:(0,input_types.p_)().describe("Labels of the runner taken wher\
e none of those is free, such as `ubuntu-latest`."),group:(0,input_types.Qq)().describe("Runner group that the runner must be in."),onDemand:(0,input_types.Jt)(
!1).describe("Whether a scaler starts a runner for the job, so that none needs to be online now: no list is asked for."),runnerToken:(0,input_types.Qq)().describe(
"Token of a GitHub App that may read self-hosted runners of the repository and of the organisation; `GITHUB_TOKEN` never may.").meta({secret:!0}),config:common_inputs.
j$.config,model:common_inputs.j$.model}),selectRunnerOutputs=schemas.Ikc({runsOn:schemas.YjP().describe("JSON for `runs-on`: read it with `fromJSON`."),selfHosted:schemas.
YjP().describe("`true` where the job goes to a machine of your own, else `false`."),reason:schemas.YjP().describe("Why, in a sentence: how many runners fit, and\
 how many of them are busy or offline.")}),selectRunner={name:"select-runner",of:"train-on-runner",description:"Chooses where the next job runs: a self-hosted r\
unner that is online and idle, or the declared fallback.",inputs:selectRunnerInputs,outputs:selectRunnerOutputs,permissions:[{scope:"contents: read",reason:"onl\
y without `labels`: to check out `mlops.yaml`"},{scope:"pull-requests: read",reason:"only on `issue_comment`, with `runner-token`: to see whether the pull reque\
st is from a fork"}],run:async(inputs,services)=>(await Promise.all([__webpack_require__.e(43),__webpack_require__.e(1143),__webpack_require__.e(6118),__webpack_require__.
e(9689),__webpack_require__.e(4430),__webpack_require__.e(2314),__webpack_require__.e(3472),__webpack_require__.e(6107),__webpack_require__.e(6443)]).then(__webpack_require__.
bind(__webpack_require__,66443))).runSelection(inputs,services)}})};export{id,ids,modules};
