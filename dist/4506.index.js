const id=4506,ids=[4506,1898],modules={20877:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{e1:()=>tokenInput,e5:()=>commonOutputs,j$:()=>commonInputs});var zod__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(27597),_input_types_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
78332);const commonInputs={config:(0,_input_types_js__WEBPACK_IMPORTED_MODULE_0__.hv)("mlops.yaml").describe("Path of the configuration file, relative to the wo\
rkspace."),model:(0,_input_types_js__WEBPACK_IMPORTED_MODULE_0__.Qq)().describe("Name under `models` in the configuration; may be left out where there is only o\
ne."),reportDirectory:(0,_input_types_js__WEBPACK_IMPORTED_MODULE_0__.hv)(".mlops/reports").describe("Folder for the reports: `<action>.json`, `.md` and `.html`\
.")},tokenInput={githubToken:(0,_input_types_js__WEBPACK_IMPORTED_MODULE_0__.Qq)().describe("Token for comments and checks; the permissions it needs are listed \
below.").meta({actionDefault:"${{ github.token }}",secret:!0})},commonOutputs={verdict:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().describe("The verdict in one word."),
reportJson:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().describe("Path of the JSON report."),reportMarkdown:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().describe("Path of t\
he Markdown report."),reportHtml:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().describe("Path of the HTML report.")}}),34506:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{plan:()=>plan,root:()=>root,runRoot:()=>runRoot});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
51455),zod__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(27597),_config_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(63472),_foundation_index_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
33560),_common_inputs_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(20877),_input_types_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(78332),_inputs_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
65355),_registry_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(95389),_shell_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(1898);const root={name:"m\
lops-actions",description:"Gives every change to a model an honest verdict on its pull request, in one step that does what the event calls for.",inputs:zod__WEBPACK_IMPORTED_MODULE_7__.
Ikc({..._common_inputs_js__WEBPACK_IMPORTED_MODULE_3__.j$,setup:(0,_input_types_js__WEBPACK_IMPORTED_MODULE_8__.Jt)(!1).describe("Whether to run the declared `t\
rain.setup` commands before training."),..._common_inputs_js__WEBPACK_IMPORTED_MODULE_3__.e1}),outputs:zod__WEBPACK_IMPORTED_MODULE_7__.Ikc(_common_inputs_js__WEBPACK_IMPORTED_MODULE_3__.
e5),permissions:[{scope:"contents: read",reason:"to check out the repository and read the registry tags; `write` on `push`, `schedule` and rollbacks, to push ta\
gs and progress"},{scope:"pull-requests: write",reason:"to keep the comment on the pull request"},{scope:"checks: write",reason:"to report the check run on the \
head commit"},{scope:"actions: read",reason:"on `workflow_run`, to read the report of a fork"},{scope:"issues: write",reason:"on `schedule` and rollbacks, to ke\
ep the issue of an incident"},{scope:"deployments: write",reason:"on `schedule` and rollbacks, to mark deployments"}]},validateTrainCompare=[{action:"data-valid\
ate",inputs:{}},{action:"train-on-runner",inputs:{}},{action:"evaluate-and-compare",inputs:{}}],plans={pull_request:()=>validateTrainCompare,push:payload=>[...validateTrainCompare,
...isDefaultBranch(payload)?[{action:"register-model",inputs:{},section:"register"}]:[]],workflow_dispatch:()=>validateTrainCompare,schedule:()=>[{action:"deplo\
y-canary",inputs:{},section:"deploy"},{action:"drift-report",inputs:{},section:"monitor"}],issue_comment:()=>[{action:"rollback",inputs:{},section:"deploy"}],repository_dispatch:()=>[
{action:"rollback",inputs:{},section:"deploy"}],workflow_run:payload=>{const inputs={"publish-from-run":workflowRunId(payload)};return[{action:"data-validate",inputs},
{action:"evaluate-and-compare",inputs}]}};function plan(event,payload){const steps=event!==void 0&&Object.hasOwn(plans,event)?plans[event]:void 0;if(steps===void 0)
throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_2__.j1({path:"on",...event===void 0?{}:{value:event},message:event===void 0?"no event is known (GITHUB_E\
VENT_NAME is not set)":"is an event that calls for nothing here",remedy:`Run it on ${Object.keys(plans).join(", ")}, or use one of the actions under \`actions/\` \
directly`});return steps(payload)}const pushEvent=zod__WEBPACK_IMPORTED_MODULE_7__.Ikc({ref:zod__WEBPACK_IMPORTED_MODULE_7__.YjP(),repository:zod__WEBPACK_IMPORTED_MODULE_7__.
Ikc({default_branch:zod__WEBPACK_IMPORTED_MODULE_7__.YjP()})});function isDefaultBranch(payload){const event=pushEvent.safeParse(payload);return event.success&&
event.data.ref===`refs/heads/${event.data.repository.default_branch}`}const workflowRunEvent=zod__WEBPACK_IMPORTED_MODULE_7__.Ikc({workflow_run:zod__WEBPACK_IMPORTED_MODULE_7__.
Ikc({id:zod__WEBPACK_IMPORTED_MODULE_7__.Whr().positive()})});function workflowRunId(payload){const event=workflowRunEvent.safeParse(payload);if(event.success)return String(
event.data.workflow_run.id);throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_2__.j1({path:"on.workflow_run",message:"the event names no workflow run whos\
e report could be published",remedy:"Start this workflow by `on: workflow_run`, not by hand"})}async function runRoot(){await(0,_shell_js__WEBPACK_IMPORTED_MODULE_6__.
asStep)(root.name,async services=>{const given=(0,_shell_js__WEBPACK_IMPORTED_MODULE_6__.workflowInputs)(root);(0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__.TL)(root,
given);const event=services.env.GITHUB_EVENT_NAME,steps=plan(event,await eventPayload(services)),independent=event==="schedule";let last;for(const step of steps)
for(const one of await asked(step,given,services)){const outcome=await services.logger.group(one.action,()=>runStep(one,given,services)),failure=last?.failure??
outcome.failure;if(last=failure===void 0?outcome:{...outcome,failure},failure!==void 0&&!independent)return last}return last??{outputs:{}}})}async function asked(step,given,services){
if(step.action==="data-validate")return await asksOfData(given,services)?[step]:[];if(step.section===void 0)return[step];const{config,model}=(0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__.
TL)(root,given),configuration=await(0,_config_index_js__WEBPACK_IMPORTED_MODULE_1__.loadConfiguration)(config,{workspace:services.workspace}),section=(0,_config_index_js__WEBPACK_IMPORTED_MODULE_1__.
U8)(configuration,model).model;return section[step.section]===void 0?(services.logger.info(`\`${step.section}\` is not declared: ${step.action} is left out.`),[]):
step.action!=="deploy-canary"?[step]:Object.keys(section.deploy?.environments??{}).map(environment=>({...step,inputs:{...step.inputs,environment}}))}async function asksOfData(given,services){
const{config,model}=(0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__.TL)(root,given),configuration=await(0,_config_index_js__WEBPACK_IMPORTED_MODULE_1__.loadConfiguration)(
config,{workspace:services.workspace}),{data}=(0,_config_index_js__WEBPACK_IMPORTED_MODULE_1__.U8)(configuration,model).model,asked2=data!==void 0&&(data.rules.
length>0||Object.values(data.datasets).some(({contract})=>contract!==void 0));return asked2||services.logger.info("No contract and no rule is declared for the d\
ata: data-validate is left out."),asked2}async function runStep(step,given,services){const definition=await(0,_registry_js__WEBPACK_IMPORTED_MODULE_5__.TH)(step.
action),known=new Set((0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__.Vc)(definition).map(({name})=>name)),shared=Object.fromEntries(Object.entries(given).filter(([name])=>known.
has(name))),inputs=(0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__.TL)(definition,{...shared,...step.inputs});return await definition.run(inputs,services)}async function eventPayload(services){
const path=services.env.GITHUB_EVENT_PATH;return path===void 0||path===""?{}:JSON.parse(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path,"ut\
f8"))}}),1898:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.d(
__webpack_exports__,{asStep:()=>asStep,runAction:()=>runAction,workflowInputs:()=>workflowInputs});var core=__webpack_require__(33838),foundation=__webpack_require__(
33560),actions_failure=__webpack_require__(34622),inputs=__webpack_require__(65355),registry=__webpack_require__(95389);const annotationLimit=10;function workflowLogger(){
const left={warning:annotationLimit,error:annotationLimit},annotate=(kind,message,at)=>{left[kind]>0?(left[kind]-=1,(kind==="error"?core.z3:core.$e)(message,annotationAt(
at))):core.pq(inert(`${kind}: ${at===void 0?message:(0,foundation.Vw)({...at,message})}`))};return{debug:message=>core.Yz(message),info:message=>core.pq(inert(message)),
warning:(message,at)=>annotate("warning",message,at),error:(message,at)=>annotate("error",message,at),group:(title,work)=>core.Os(inert(title).replaceAll(`
`," "),work)}}function annotationAt(at){return{...at?.file===void 0?{}:{file:at.file},...at?.line===void 0?{}:{startLine:at.line},...at?.column===void 0?{}:{startColumn:at.
column}}}function inert(message){return message.replace(/^(\s*)::/gm,"$1∷").replaceAll("##[","## [")}async function runAction(name){const definition=await(0,registry.
Lv)(name);await asStep(name,async services=>await definition.run((0,inputs.TL)(definition,workflowInputs(definition)),services))}function workflowInputs(definition){
return Object.fromEntries((0,inputs.Vc)(definition).map(({name,secret})=>{const value=core.V4(name);return secret===!0&&value!==""&&core.Pq(value),[name,value]}))}
async function asStep(subject,work){const logger=workflowLogger();try{const outcome=await work(workflowServices(logger));for(const[name,value]of Object.entries(
(0,inputs.im)(outcome.outputs)))core.uH(name,value);if(outcome.failure!==void 0)throw outcome.failure;process.exitCode=foundation.yU.ok}catch(error){const failure=(0,actions_failure.
I)(error,subject,process.env);for(const problem of failure.problems){const{file:_file,line:_line,column:_column,...told}=problem;logger.error((0,foundation.Vw)(
told),problem)}failure.stack!==void 0&&core.Yz(failure.stack),core.C1(failure.remedy===void 0?failure.summary:`${failure.summary}. ${failure.remedy}.`),process.
exitCode=failure.exitCode}}function workflowServices(logger){const env={...process.env},workspace=env.GITHUB_WORKSPACE??process.cwd(),signal=(0,foundation.PB)();
return{logger,clock:foundation.ml,process:(0,foundation.ao)({env,cwd:workspace,signal}),env,workspace,signal}}})};export{id,ids,modules};
