const id=9920,ids=[9920],modules={20877:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{e1:()=>tokenInput,e5:()=>commonOutputs,j$:()=>commonInputs});var zod__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(27597),_input_types_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
78332);const commonInputs={config:(0,_input_types_js__WEBPACK_IMPORTED_MODULE_0__.hv)("mlops.yaml").describe("Path of the configuration file, relative to the wo\
rkspace."),model:(0,_input_types_js__WEBPACK_IMPORTED_MODULE_0__.Qq)().describe("Name under `models` in the configuration; may be left out where there is only o\
ne."),reportDirectory:(0,_input_types_js__WEBPACK_IMPORTED_MODULE_0__.hv)(".mlops/reports").describe("Folder for the reports: `<action>.json`, `.md` and `.html`\
.")},tokenInput={githubToken:(0,_input_types_js__WEBPACK_IMPORTED_MODULE_0__.Qq)().describe("Token for comments and checks; the permissions it needs are listed \
below.").meta({actionDefault:"${{ github.token }}",secret:!0})},commonOutputs={verdict:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().describe("The verdict in one word."),
reportJson:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().describe("Path of the JSON report."),reportMarkdown:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().describe("Path of t\
he Markdown report."),reportHtml:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().describe("Path of the HTML report.")}}),97441:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{r:()=>environmentInputs});var _input_types_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(78332);const environmentInputs={
environment:(0,_input_types_js__WEBPACK_IMPORTED_MODULE_0__.Qq)().describe("Environment of `deploy.environments`; may be left out where there is only one."),remote:(0,_input_types_js__WEBPACK_IMPORTED_MODULE_0__.
Qq)().describe("Git remote with the tags, the environment files and the state branch; default `origin`. `none` keeps to this clone.")}}),59920:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{rollback:()=>rollback});var schemas=__webpack_require__(27597),common_inputs=__webpack_require__(
20877),inputs=__webpack_require__(97441),input_types=__webpack_require__(78332);const rollbackInputs=schemas.Ikc({...common_inputs.j$,...inputs.r,to:(0,input_types.
Qq)().describe("Version to go back to; default the last one that served before and was not turned down."),reason:(0,input_types.Qq)().describe("Why, in a senten\
ce; where it is not given it is read from the event: a comment, an alert, a dispatch."),patience:(0,input_types.ai)({min:1}).describe("Seconds that the target h\
as for taking the traffic back; default 300."),...common_inputs.e1}),rollbackOutputs=schemas.Ikc({...common_inputs.e5,verdict:schemas.YjP().describe("`rolled-ba\
ck`, or `nothing-to-do` where the event asks for nothing."),version:schemas.YjP().describe("Version that serves now."),from:schemas.YjP().describe("Version that\
 was taken out of service."),pullRequest:schemas.YjP().describe("Number of the pull request that reverts the environment’s file, where rules ask for one."),issue:schemas.
YjP().describe("Number of the incident issue.")}),rollback={name:"rollback",description:"Takes an environment back to the version that served before: traffic fi\
rst, then git, registry, deployment and incident.",inputs:rollbackInputs,outputs:rollbackOutputs,report:async()=>(await Promise.all([__webpack_require__.e(527),
__webpack_require__.e(919)]).then(__webpack_require__.bind(__webpack_require__,50919))).rollbackReportSchema,permissions:[{scope:"contents: write",reason:"to ke\
ep progress on the state branch, and to revert the environment’s file"},{scope:"deployments: write",reason:"to mark the deployment"},{scope:"issues: write",reason:"\
to open the incident, and to answer the comment that asked"},{scope:"pull-requests: write",reason:"where rules of the main branch ask for a pull request to reve\
rt the environment’s file"},{scope:"id-token: write",reason:"where the target is a cloud: to sign in without stored keys"}],run:async(inputs2,services)=>(await Promise.
all([__webpack_require__.e(2088),__webpack_require__.e(8753),__webpack_require__.e(1153),__webpack_require__.e(4674),__webpack_require__.e(9689),__webpack_require__.
e(4430),__webpack_require__.e(2314),__webpack_require__.e(8658),__webpack_require__.e(2682),__webpack_require__.e(3472),__webpack_require__.e(168),__webpack_require__.
e(3916),__webpack_require__.e(527),__webpack_require__.e(5654),__webpack_require__.e(3760)]).then(__webpack_require__.bind(__webpack_require__,63760))).runRollback(
inputs2,services)}})};export{id,ids,modules};
