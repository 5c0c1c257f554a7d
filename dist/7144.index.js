const id=7144,ids=[7144],modules={20877:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{e1:()=>tokenInput,e5:()=>commonOutputs,j$:()=>commonInputs});var zod__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(27597),_input_types_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
78332);const commonInputs={config:(0,_input_types_js__WEBPACK_IMPORTED_MODULE_0__.hv)("mlops.yaml").describe("Path of the configuration file, relative to the wo\
rkspace."),model:(0,_input_types_js__WEBPACK_IMPORTED_MODULE_0__.Qq)().describe("Name under `models` in the configuration; may be left out where there is only o\
ne."),reportDirectory:(0,_input_types_js__WEBPACK_IMPORTED_MODULE_0__.hv)(".mlops/reports").describe("Folder for the reports: `<action>.json`, `.md` and `.html`\
.")},tokenInput={githubToken:(0,_input_types_js__WEBPACK_IMPORTED_MODULE_0__.Qq)().describe("Token for comments and checks; the permissions it needs are listed \
below.").meta({actionDefault:"${{ github.token }}",secret:!0})},commonOutputs={verdict:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().describe("The verdict in one word."),
reportJson:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().describe("Path of the JSON report."),reportMarkdown:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().describe("Path of t\
he Markdown report."),reportHtml:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().describe("Path of the HTML report.")}}),77144:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{deployCanary:()=>deployCanary});var schemas=__webpack_require__(27597),common_inputs=__webpack_require__(
20877),inputs=__webpack_require__(97441),input_types=__webpack_require__(78332);const deployInputs=schemas.Ikc({...common_inputs.j$,...inputs.r,wait:(0,input_types.
Jt)(!1).describe("Whether the step lasts until the rollout has ended, instead of one decision a call on a schedule."),timeout:(0,input_types.ai)({min:1}).describe(
"With `wait`: seconds after which the step ends and leaves the rest to the next call; default 21,000."),patience:(0,input_types.ai)({min:1}).describe("Seconds t\
hat one decision waits for the target to do what was asked; default 60."),...common_inputs.e1}),deployOutputs=schemas.Ikc({...common_inputs.e5,verdict:schemas.YjP().
describe("`steady` where what should run does, `progressing`, `holding`, `promoted`, `rolled-back`, `withdrawn`, or `refused` for a version that was turned down\
."),version:schemas.YjP().describe("Version of the rollout, or the one that serves where there is none."),stable:schemas.YjP().describe("Version that is the sta\
ble one now, as the target says."),weight:schemas.YjP().describe("Percent of the requests that go to the candidate now, as the target says."),reason:schemas.YjP().
describe("Why it was decided so, in a sentence.")}),deployCanary={name:"deploy-canary",description:"Leads an environment to the version that the main branch nam\
es: step by step, each decided by evidence, and back when it harms.",inputs:deployInputs,outputs:deployOutputs,report:async()=>(await Promise.all([__webpack_require__.
e(527),__webpack_require__.e(5039)]).then(__webpack_require__.bind(__webpack_require__,15039))).deployReportSchema,permissions:[{scope:"contents: write",reason:"\
to keep progress on the state branch, and to revert the environment’s file after a rollback"},{scope:"deployments: write",reason:"to record the deployment and\
 its status"},{scope:"issues: write",reason:"to keep the live issue of the rollout, and that of an incident"},{scope:"pull-requests: write",reason:"where rules \
of the main branch ask for a pull request to revert the environment’s file"},{scope:"id-token: write",reason:"where the target is a cloud: to sign in without \
stored keys"}],run:async(inputs2,services)=>(await Promise.all([__webpack_require__.e(2088),__webpack_require__.e(8753),__webpack_require__.e(1153),__webpack_require__.
e(4674),__webpack_require__.e(9689),__webpack_require__.e(4430),__webpack_require__.e(2314),__webpack_require__.e(8658),__webpack_require__.e(2682),__webpack_require__.
e(3472),__webpack_require__.e(168),__webpack_require__.e(3916),__webpack_require__.e(527),__webpack_require__.e(5654),__webpack_require__.e(8232)]).then(__webpack_require__.
bind(__webpack_require__,58232))).runDeployCanary(inputs2,services)}}),97441:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{r:()=>environmentInputs});var _input_types_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(78332);const environmentInputs={environment:(0,_input_types_js__WEBPACK_IMPORTED_MODULE_0__.
Qq)().describe("Environment of `deploy.environments`; may be left out where there is only one."),remote:(0,_input_types_js__WEBPACK_IMPORTED_MODULE_0__.Qq)().describe(
"Git remote with the tags, the environment files and the state branch; default `origin`. `none` keeps to this clone.")}})};export{id,ids,modules};
