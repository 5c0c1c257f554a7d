const id=5237,ids=[5237],modules={20877:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{e1:()=>tokenInput,e5:()=>commonOutputs,j$:()=>commonInputs});var zod__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(27597),_input_types_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
78332);const commonInputs={config:(0,_input_types_js__WEBPACK_IMPORTED_MODULE_0__.hv)("mlops.yaml").describe("Path of the configuration file, relative to the wo\
rkspace."),model:(0,_input_types_js__WEBPACK_IMPORTED_MODULE_0__.Qq)().describe("Name under `models` in the configuration; may be left out where there is only o\
ne."),reportDirectory:(0,_input_types_js__WEBPACK_IMPORTED_MODULE_0__.hv)(".mlops/reports").describe("Folder for the reports: `<action>.json`, `.md` and `.html`\
.")},tokenInput={githubToken:(0,_input_types_js__WEBPACK_IMPORTED_MODULE_0__.Qq)().describe("Token for comments and checks; the permissions it needs are listed \
below.").meta({actionDefault:"${{ github.token }}",secret:!0})},commonOutputs={verdict:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().describe("The verdict in one word."),
reportJson:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().describe("Path of the JSON report."),reportMarkdown:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().describe("Path of t\
he Markdown report."),reportHtml:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().describe("Path of the HTML report.")}}),25237:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{registerModel:()=>registerModel});var schemas=__webpack_require__(27597),common_inputs=__webpack_require__(
20877),input_types=__webpack_require__(78332);const registerInputs=schemas.Ikc({...common_inputs.j$,versionBump:(0,input_types.Yq)(["conventional","major","mino\
r","patch"]).describe("Which part of the version rises; default `register.version`."),version:(0,input_types.Qq)().describe("The version itself, such as `v1.2.0\
`: to be registered, or with `stage`, `deregister` the one that is meant."),stage:(0,input_types.Qq)().describe("Stage that the version is given, such as `produ\
ction`."),reason:(0,input_types.Qq)().describe("Why, for the tag: of a stage, a force, a retirement."),force:(0,input_types.Qq)().describe("Registers a version \
whose evaluation did not pass or is missing; the reason is recorded in the tag."),evaluation:(0,input_types.Qq)().describe("Report of evaluate-and-compare that \
speaks for the version; default `evaluate-and-compare.json` among the reports."),manifest:(0,input_types.Qq)().describe("Run manifest of the training; default `\
run-manifest.json` among the reports."),deregister:(0,input_types.Jt)(!1).describe("Whether `version` is taken back."),deprecate:(0,input_types.Jt)(!1).describe(
"Whether the model as a whole is marked as no longer used."),remote:(0,input_types.Qq)().describe("Git remote that the tag is pushed to; default `origin`. `none\
` keeps it in this clone."),...common_inputs.e1,proposalToken:(0,input_types.Qq)().describe("Token that opens the pull requests of `register.propose`; default `\
github-token`.").meta({secret:!0})}),registerOutputs=schemas.Ikc({...common_inputs.e5,verdict:schemas.YjP().describe("`registered`, `unchanged` where the commit\
 had its version, `moved` for a stage alone, `retired`, or `refused`."),version:schemas.YjP().describe("The version, such as `v1.2.0`."),tag:schemas.YjP().describe(
"Its tag, such as `flight-delay@v1.2.0`."),created:schemas.YjP().describe("`true` where the version is new."),stage:schemas.YjP().describe("Stage that the versi\
on has been given.")}),registerModel={name:"register-model",description:"Records a model version as an annotated git tag, with its bytes, its papers and why it \
may be used; moves stages.",inputs:registerInputs,outputs:registerOutputs,report:async()=>(await __webpack_require__.e(9454).then(__webpack_require__.bind(__webpack_require__,
99454))).registerReportSchema,permissions:[{scope:"contents: write",reason:"to push the tag that is the version, and to keep bytes in a release"},{scope:"packag\
es: write",reason:"to keep bytes in GitHub’s container registry, where `store.oci` is it"},{scope:"pull-requests: read",reason:"to find who waived a gate that\
 fails, in the comments of the pull request that was merged"},{scope:"pull-requests: write",reason:"to propose a version for an environment, where `register.pro\
pose` names one"},{scope:"id-token: write",reason:"to sign and attest the papers in the name of the workflow"},{scope:"attestations: write",reason:"to keep the \
attestations on GitHub"}],run:async(inputs,services)=>(await Promise.all([__webpack_require__.e(2088),__webpack_require__.e(8753),__webpack_require__.e(1153),__webpack_require__.
e(4674),__webpack_require__.e(43),__webpack_require__.e(1143),__webpack_require__.e(6118),__webpack_require__.e(9689),__webpack_require__.e(4430),__webpack_require__.
e(2314),__webpack_require__.e(8658),__webpack_require__.e(2682),__webpack_require__.e(3472),__webpack_require__.e(168),__webpack_require__.e(3916),__webpack_require__.
e(549),__webpack_require__.e(6107),__webpack_require__.e(527),__webpack_require__.e(8349),__webpack_require__.e(9645)]).then(__webpack_require__.bind(__webpack_require__,
29645))).runRegisterModel(inputs,services)}})};export{id,ids,modules};
