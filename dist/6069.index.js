const id=6069,ids=[6069,4506,1898,8902],modules={20877:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
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
return{logger,clock:foundation.ml,process:(0,foundation.ao)({env,cwd:workspace,signal}),env,workspace,signal}}}),64473:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{b:()=>actionsOfStep});var _actions_root_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(34506);const payload={ref:"\
refs/heads/main",repository:{default_branch:"main"},workflow_run:{id:1}};function actionsOfStep({ours},events,sections){if(ours===null)return[];if(ours!=="")return[
ours];const asked=events.flatMap(event=>{try{return(0,_actions_root_js__WEBPACK_IMPORTED_MODULE_0__.plan)(event,payload)}catch{return[]}}).filter(({section})=>section===
void 0||sections.includes(section));return[...new Set(asked.map(({action})=>action))]}}),74562:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{H:()=>configurationFindings,t:()=>intentFindings});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
51455),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),_config_index_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(63472),_evaluation_index_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
88349),_foundation_index_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(33560),_finding_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(26996);async function configurationFindings(root,path){
try{const configuration=await(0,_config_index_js__WEBPACK_IMPORTED_MODULE_2__.loadConfiguration)(path,{workspace:root}),problems=Object.values(configuration.models).
flatMap(problemsOfGates),names=Object.keys(configuration.models),findings=problems.length>0?problems.map(problem=>findingOf(problem,path)):[(0,_finding_js__WEBPACK_IMPORTED_MODULE_5__.
ok)(path,`loads; ${names.length===1?`its model is ${names[0]}`:`its models are ${names.join(", ")}`}`)];return{configuration,findings}}catch(error){if(!(error instanceof
_foundation_index_js__WEBPACK_IMPORTED_MODULE_4__.j1))throw error;return{configuration:null,findings:error.cause?.code==="ENOENT"?[(0,_finding_js__WEBPACK_IMPORTED_MODULE_5__.
U)(path,"is not there","Run `mlops init`")]:error.problems.map(problem=>findingOf(problem,path))}}}async function intentFindings(root,configuration,names){const declared=Object.
values(configuration.models).flatMap(({deploy})=>Object.keys(deploy?.environments??{})),found=[...new Set(declared)].filter(name=>!names.includes(name)).map(name=>(0,_finding_js__WEBPACK_IMPORTED_MODULE_5__.
U)((0,_config_index_js__WEBPACK_IMPORTED_MODULE_2__.r9)(name),`is not there, and ${name} is an environment of mlops.yaml`,"Write `models: {}` into it; a version\
 named there is what runs"));for(const name of names){const text=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.
join)(root,(0,_config_index_js__WEBPACK_IMPORTED_MODULE_2__.r9)(name)),"utf8").catch(()=>null);try{for(const model of Object.keys(configuration.models))(0,_config_index_js__WEBPACK_IMPORTED_MODULE_2__.
N3)(text,name,model)}catch(error){if(!(error instanceof _foundation_index_js__WEBPACK_IMPORTED_MODULE_4__.j1))throw error;found.push(...error.problems.map(problem=>findingOf(
problem,(0,_config_index_js__WEBPACK_IMPORTED_MODULE_2__.r9)(name))))}}return found}function problemsOfGates({task,evaluate}){if(evaluate===void 0)return[];const declared=evaluate.
metrics.length===0?_evaluation_index_js__WEBPACK_IMPORTED_MODULE_3__.AU[task]:evaluate.metrics,metrics=(0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_3__._Y)(
declared,task);return[...metrics.problems,...(0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_3__.MJ)(evaluate.gates,metrics.specs).problems]}function findingOf({
file,line,path,message,value,remedy},fallback){const place=[file??fallback,line].filter(part=>part!==void 0).join(":"),what=[path,message].filter(part=>part!==void 0&&
part!=="").join(" ");return(0,_finding_js__WEBPACK_IMPORTED_MODULE_5__.U)(place,value===void 0?what:`${what}, and it is ${value}`,remedy??"Correct it; an editor\
 that reads the schema in the first line shows what may stand there")}}),26996:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{J:()=>cannotTell,U:()=>fix,ok:()=>ok});const ok=(subject,message)=>({state:"ok",subject,message,remedy:null}),fix=(subject,message,remedy)=>({
state:"fix",subject,message,remedy}),cannotTell=(subject,message,remedy)=>({state:"cannot-tell",subject,message,remedy})}),38584:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{__webpack_require__.d(__webpack_exports__,{
t:()=>gitFindings});var _registry_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(42682),_finding_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
26996),_program_version_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7088),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_registry_index_js__WEBPACK_IMPORTED_MODULE_0__]);
_registry_index_js__WEBPACK_IMPORTED_MODULE_0__=(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0];
async function gitFindings(services){const version=await(0,_program_version_js__WEBPACK_IMPORTED_MODULE_1__.R)(services,"git",["--version"]);if(version===null)return[
(0,_finding_js__WEBPACK_IMPORTED_MODULE_2__.U)("git","cannot be started","Install git, and make sure that it is on the PATH")];const repository=await(0,_registry_index_js__WEBPACK_IMPORTED_MODULE_0__.
openRepository)(services,services.workspace);if(repository===null)return[(0,_finding_js__WEBPACK_IMPORTED_MODULE_2__.U)("git","this folder is in no repository",
"Run it inside a clone, or `git init` first")];const found=[];await repository.commitOf("HEAD")===null&&found.push((0,_finding_js__WEBPACK_IMPORTED_MODULE_2__.U)(
"git","there is no commit yet","Commit what is here, and push it")),await repository.isShallow()&&found.push((0,_finding_js__WEBPACK_IMPORTED_MODULE_2__.U)("git",
"this clone holds only the end of its history","Run `git fetch --unshallow --tags`"));const{exitCode,stdout}=await repository.run(["remote","get-url","origin"]);
return exitCode!==0?found.push((0,_finding_js__WEBPACK_IMPORTED_MODULE_2__.U)("git","there is no remote `origin`","Run `git remote add origin https://github.com\
/OWNER/NAME`")):/github\.com[/:]/.test(stdout)||found.push((0,_finding_js__WEBPACK_IMPORTED_MODULE_2__.J)("git","`origin` is not on github.com, so that its sett\
ings cannot be asked for from here","Run `mlops doctor` in a workflow of that server")),found.length>0?found:[(0,_finding_js__WEBPACK_IMPORTED_MODULE_2__.ok)("g\
it",`${version}; a clone with its history and a remote`)]}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),66069:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{__webpack_require__.d(__webpack_exports__,{
doctorText:()=>_text_js__WEBPACK_IMPORTED_MODULE_4__.l,jobEnvironments:()=>_job_environments_js__WEBPACK_IMPORTED_MODULE_0__.Q,lookHere:()=>_local_js__WEBPACK_IMPORTED_MODULE_1__.
c,lookOnGitHub:()=>_remote_js__WEBPACK_IMPORTED_MODULE_3__.w,summaryOf:()=>_text_js__WEBPACK_IMPORTED_MODULE_4__.Y});var _job_environments_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
86589),_local_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(64870),_needed_permissions_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(83105),_remote_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
85269),_text_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(63814),_workflow_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(87370),_workflow_findings_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
43171),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_local_js__WEBPACK_IMPORTED_MODULE_1__]);_local_js__WEBPACK_IMPORTED_MODULE_1__=(__webpack_async_dependencies__.
then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0],__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),86589:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Q:()=>jobEnvironments});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760),_workflow_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(87370);async function jobEnvironments(root){const folder=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
join)(root,".github/workflows"),names=(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(()=>[])).filter(name=>/\.ya?ml$/.test(name)),
found=(await Promise.all(names.map(name=>(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,name),
"utf8").catch(()=>"")))).flatMap(text=>(0,_workflow_js__WEBPACK_IMPORTED_MODULE_2__.S)("",text).jobs.flatMap(({environment})=>environment??[]));return[...new Set(
found)].sort()}}),64870:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{let settingsOf=function(configuration,rulesets){const models=Object.values(configuration?.models??{}),targets=models.flatMap(({deploy})=>Object.values(deploy?.
environments??{}));return{sections:["register","deploy","monitor"].filter(section=>models.some(model=>model[section]!==void 0)),packages:models.some(({register})=>register?.
store?.kind==="oci"&&register.store.repository.startsWith("ghcr.io/")),pullRequests:(rulesets??[]).some(({target,enforcement,rules})=>target==="branch"&&enforcement===
"active"&&rules.some(({type})=>type==="pull_request")),cloud:targets.some(({target})=>target.kind==="sagemaker"),proposes:models.some(({register})=>register?.propose!==
void 0),retrain:models.some(({monitor})=>monitor?.onDrift==="retrain")}};__webpack_require__.d(__webpack_exports__,{c:()=>lookHere});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
51455),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),_actions_registry_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(95389),_foundation_index_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
33560),_registry_index_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(42682),_setup_index_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(48902),_configuration_findings_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
74562),_finding_js__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(26996),_git_findings_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(38584),_path_findings_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
85125),_program_findings_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(62376),_workflow_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(87370),_workflow_findings_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(
43171),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_registry_index_js__WEBPACK_IMPORTED_MODULE_4__,_git_findings_js__WEBPACK_IMPORTED_MODULE_7__,
_path_findings_js__WEBPACK_IMPORTED_MODULE_8__]);[_registry_index_js__WEBPACK_IMPORTED_MODULE_4__,_git_findings_js__WEBPACK_IMPORTED_MODULE_7__,_path_findings_js__WEBPACK_IMPORTED_MODULE_8__]=
__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__;async function lookHere(services,config){const root=(await(0,_registry_index_js__WEBPACK_IMPORTED_MODULE_4__.
openRepository)(services,services.workspace).catch(()=>null))?.root,here={...services,workspace:root??services.workspace},{workspace}=here,{configuration,findings:ofConfiguration}=await(0,_configuration_findings_js__WEBPACK_IMPORTED_MODULE_6__.
H)(workspace,config),environments=await(0,_setup_index_js__WEBPACK_IMPORTED_MODULE_5__.environmentNames)(workspace),{rulesets,findings:ofRulesets}=await rulesetsOf(
workspace),settings=settingsOf(configuration,rulesets),read=(await filesOf(workspace,".github/workflows",/\.ya?ml$/)).map(({path,text})=>(0,_workflow_js__WEBPACK_IMPORTED_MODULE_10__.
S)(path,text)),owners=await Promise.all([".github/CODEOWNERS","CODEOWNERS","docs/CODEOWNERS"].map(path=>(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(
(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace,path),"utf8").catch(()=>"")));return{configuration,environments,rulesets,settings,workflows:read,codeOwners:owners.
some(text=>/^[^#\s].*@/m.test(text)),forms:(await filesOf(workspace,".github/ISSUE_TEMPLATE",/\.ya?ml$/)).map(({text})=>text),findings:[...await(0,_git_findings_js__WEBPACK_IMPORTED_MODULE_7__.
t)(here),...ofConfiguration,...configuration===null?[]:[...await(0,_configuration_findings_js__WEBPACK_IMPORTED_MODULE_6__.t)(workspace,configuration,environments),
...await(0,_path_findings_js__WEBPACK_IMPORTED_MODULE_8__.K)(here,configuration),...await(0,_program_findings_js__WEBPACK_IMPORTED_MODULE_9__.t)(here,configuration)],
...(0,_workflow_findings_js__WEBPACK_IMPORTED_MODULE_11__.g)(read,{settings,permissions:await listedPermissions(),major:_foundation_index_js__WEBPACK_IMPORTED_MODULE_3__.
rE.split(".")[0]??""}),...ofRulesets]}}async function listedPermissions(){const actions=await(0,_actions_registry_js__WEBPACK_IMPORTED_MODULE_2__.XA)(),companions=await(0,_actions_registry_js__WEBPACK_IMPORTED_MODULE_2__.
LS)();return new Map([...actions.map(({name,permissions})=>[name,permissions]),...companions.map(({name,of,permissions})=>[`${of}/${name}`,permissions])])}async function rulesetsOf(root){
try{return{rulesets:await(0,_setup_index_js__WEBPACK_IMPORTED_MODULE_5__.readRulesetFiles)(root),findings:[]}}catch(error){if(!(error instanceof _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__.
j1))throw error;return{rulesets:null,findings:error.problems.map(({file,path,message,remedy})=>(0,_finding_js__WEBPACK_IMPORTED_MODULE_12__.U)(file??".github/ru\
lesets",[path,message].filter(Boolean).join(" "),remedy??"Correct the JSON"))}}}async function filesOf(root,folder,pattern){const names=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root,folder)).catch(()=>[]);return Promise.all(names.filter(name=>pattern.test(name)).sort().map(async name=>({
path:`${folder}/${name}`,text:await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root,folder,name),
"utf8").catch(()=>"")})))}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),83105:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$Z:()=>gives,Ad:()=>isNeeded});const isSet=value=>value!==void 0&&value!==""&&value!=="false",onPullRequest=({events,
with:given})=>events.some(event=>event.startsWith("pull_request"))||isSet(given["publish-from-run"]),conditions=[[/^only with `on-drift: (\w+)`/,(use,[,value])=>{
const given=use.with["on-drift"];return given===void 0?use.settings.retrain&&value==="retrain":given===value}],[/^only on `([\w-]+)`, with `([\w-]+)`/,({events,
with:given},[,event="",input=""])=>events.includes(event)&&isSet(given[input])],[/^only with `([\w-]+)`/,({with:given},[,input=""])=>isSet(given[input])],[/^only without `([\w-]+)`/,
({with:given},[,input=""])=>!isSet(given[input])],[/where `store\.oci` is it/,({settings})=>settings.packages],[/^where rules of the main branch ask/,({settings})=>settings.
pullRequests],[/where `register\.propose` names one/,({settings,with:given})=>settings.proposes&&!isSet(given["proposal-token"])&&!(isSet(given.version)&&isSet(
given.stage))],[/^where the target is a cloud/,({settings})=>settings.cloud],[/^to find who waived/,({with:given})=>!isSet(given.version)],[/attest/,()=>!1]];function isNeeded({
scope,reason},use){for(const[pattern,holds]of conditions){const match=pattern.exec(reason);if(match!==null)return holds(use,match)}return use.action==="data-val\
idate"||use.action==="evaluate-and-compare"?scope==="checks: write"?onPullRequest(use)&&use.with.check!=="false":scope==="pull-requests: write"?onPullRequest(use)&&
use.with.comment!=="false":!0:!0}function gives(permissions,scope){const[name="",access]=scope.split(": ");if(permissions==="write-all")return!0;if(permissions===
"read-all")return access==="read";const given=permissions?.[name];return given==="write"||given!==void 0&&given===access}}),85125:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let filesOf=function({data,train,register}){
return[...Object.entries(data?.datasets??{}).map(([name,{contract}])=>[`data.datasets.${name}.contract`,contract]),["train.pipeline",train?.pipeline],["train.en\
vironment",train?.environment],...(train?.parameters??[]).map(path=>["train.parameters",path]),["register.card",register?.card]].filter(one=>one[1]!==void 0)},programsOf=function({
train,evaluate}){return[["train.run",train?.run],["evaluate.predict",evaluate?.predict]].flatMap(([what,command])=>{const words=command?.trim().split(/\s+/)??[],
[first="",second="",third=""]=words;if(/^python3?$/.test(first)&&second==="-m"){const path=third.replaceAll(".","/");if(!/^\w+(\.\w+)+$/.test(third))return[];const candidates=[
`${path}.py`,`${path}/__main__.py`,`src/${path}.py`,`src/${path}/__main__.py`];return[[what,{name:third,candidates}]]}const file=[first,second].find(word=>/^[\w./-]+\.(py|R|jl|sh)$/.
test(word));return file===void 0?[]:[[what,{name:file,candidates:[file]}]]})},dataFinding=function(subject,dataset,path,outputs){const tracked=outputs.find(output=>output.
path===path||path.startsWith(`${output.path}/`));return tracked===void 0?(0,_finding_js__WEBPACK_IMPORTED_MODULE_5__.J)(subject,`the data set ${dataset} (${path}\
) is neither here nor tracked: a step of the workflow has to bring it`,`Track it with \`mlops data add ${path}\`, where no step brings it`):(0,_finding_js__WEBPACK_IMPORTED_MODULE_5__.
ok)(subject,`the data set ${dataset} (${path}) is tracked by ${tracked.pointer}; \`mlops data pull\` brings it`)};__webpack_require__.d(__webpack_exports__,{K:()=>pathFindings});
var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),_actions_data_version_index_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
20168),_data_versioning_index_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(88658),_foundation_index_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(33560),
_finding_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(26996),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_actions_data_version_index_js__WEBPACK_IMPORTED_MODULE_2__,
_data_versioning_index_js__WEBPACK_IMPORTED_MODULE_3__]);[_actions_data_version_index_js__WEBPACK_IMPORTED_MODULE_2__,_data_versioning_index_js__WEBPACK_IMPORTED_MODULE_3__]=
__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__;async function pathFindings(services,configuration){
const root=services.workspace,pointers=await pointersOf(services),found=[...pointers.findings];for(const[name,model]of Object.entries(configuration.models)){for(const[
what,path]of filesOf(model))(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root,path))||found.push((0,_finding_js__WEBPACK_IMPORTED_MODULE_5__.
U)(`${configuration.file}, ${name}`,`${what} names ${path}, which is not there`,`Write ${path}, or name the file that there is`));for(const[what,program]of programsOf(
model))program.candidates.some(path=>(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root,path)))||found.push(
(0,_finding_js__WEBPACK_IMPORTED_MODULE_5__.U)(`${configuration.file}, ${name}`,`${what} starts ${program.name}, which is not there`,`Write ${program.candidates[0]}\
, or correct the command`));for(const[dataset,{path}]of Object.entries(model.data?.datasets??{}))(await(0,_actions_data_version_index_js__WEBPACK_IMPORTED_MODULE_2__.
matchingFiles)(root,path)).length>0||(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root,path))||found.push(
dataFinding(`${configuration.file}, ${name}`,dataset,path,pointers.outputs))}return found.length>0?found:[(0,_finding_js__WEBPACK_IMPORTED_MODULE_5__.ok)("files",
"all that mlops.yaml names is there")]}async function pointersOf(services){const findings=[];let outputs=[];try{outputs=await(0,_data_versioning_index_js__WEBPACK_IMPORTED_MODULE_3__.
trackedOutputs)((0,_data_versioning_index_js__WEBPACK_IMPORTED_MODULE_3__.openDataWorkspace)(services));const config=await(0,_data_versioning_index_js__WEBPACK_IMPORTED_MODULE_3__.
readDvcConfig)(services.workspace,services.env),kept=outputs.filter(({cached})=>cached);kept.length>0&&config.defaultRemote===null&&kept.some(({remote})=>remote===
null)&&findings.push((0,_finding_js__WEBPACK_IMPORTED_MODULE_5__.J)(".dvc/config",`${kept.length} tracked ${kept.length===1?"path has":"paths have"} no remote: \
a runner gets the bytes only where a step of the workflow makes them`,"Name a remote in .dvc/config, then run `mlops data push`, where no step makes them"));const unversioned=outputs.
filter(({oid,cached})=>cached&&oid===null);for(const{path,pointer}of unversioned)findings.push((0,_finding_js__WEBPACK_IMPORTED_MODULE_5__.U)(pointer,`names no \
version of ${path}`,`Run \`mlops data add ${path}\``))}catch(error){if(!(error instanceof _foundation_index_js__WEBPACK_IMPORTED_MODULE_4__.j1))throw error;for(const{
file,path,message,remedy}of error.problems)findings.push((0,_finding_js__WEBPACK_IMPORTED_MODULE_5__.U)(file??".dvc",[path,message].filter(Boolean).join(" "),remedy??
"Correct the file, or record the version anew with `mlops data add`"))}return{outputs,findings}}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),
62376:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{t:()=>programFindings});var _finding_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
26996),_program_version_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7088);const known=new Set(["python","python3","Rscript","julia","uv","dvc","node"]),
oldestPython=[3,10];async function programFindings(services,configuration){const programs=Object.values(configuration.models).flatMap(({train,evaluate})=>[train?.
run,evaluate?.predict]).flatMap(command=>command?.trim().split(/\s+/)[0]??[]),found=[];for(const program of[...new Set(programs)].sort()){if(!known.has(program)){
found.push((0,_finding_js__WEBPACK_IMPORTED_MODULE_0__.J)(program,"is started by mlops.yaml and was not tried here",`Run \`${program} --version\``));continue}const version=await(0,_program_version_js__WEBPACK_IMPORTED_MODULE_1__.
R)(services,program,["--version"]);version===null?found.push((0,_finding_js__WEBPACK_IMPORTED_MODULE_0__.U)(program,"cannot be started, and commands of mlops.ya\
ml start with it","Install it, or activate the environment that has it")):found.push(program.startsWith("python")?pythonFinding(program,version):(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__.
ok)(program,version))}return found}function pythonFinding(program,version){const[,major,minor]=/(\d+)\.(\d+)/.exec(version)??[];return Number(major)<oldestPython[0]||
Number(major)===oldestPython[0]&&Number(minor)<oldestPython[1]?(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__.U)(program,`is ${version}`,`Use Python ${oldestPython.
join(".")} or newer, best in a virtual environment`):(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__.ok)(program,version)}}),7088:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{R:()=>programVersion});async function programVersion(services,program,args){try{const{exitCode,stdout,stderr}=await services.
process.run(program,args,{cwd:services.workspace,timeoutSeconds:30,keepOutput:4096});return exitCode===0?(stdout.trim()||stderr.trim()).split(`
`)[0]??"":null}catch{return null}}}),85269:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{w:()=>lookOnGitHub});var github=__webpack_require__(84430),setup=__webpack_require__(48902),actions_of_step=__webpack_require__(64473),finding=__webpack_require__(
26996);function asked(reply,subject,permission){if(reply.status==="done")return{value:reply.value};const reason=reply.status==="failed"?reply.error.message:reply.
reason;return/upgrade to github/i.test(reason)?{finding:(0,finding.J)(subject,"GitHub has this for private repositories only on a paid plan","Take such a plan, \
or make the repository public")}:{finding:/lacks the permission|hidden from this token/.test(reason)?(0,finding.J)(subject,`the token lacks \`${permission}\``,`\
Pass a token with \`${permission}\` in GITHUB_TOKEN, such as that of \`gh auth token\` by an administrator`):(0,finding.J)(subject,reason.replace(/\.$/,""),"Run\
 it again when GitHub answers")}}function judged(told,judge){return"finding"in told?[told.finding]:judge(told.value)}var dist=__webpack_require__(38815);function labelsOfForm(text){
const document=(0,dist.Tp)(text);if(document.errors.length>0)return[];const labels2=document.toJS({maxAliasCount:20})?.labels;return typeof labels2=="string"?labels2.
split(",").map(label=>label.trim()):Array.isArray(labels2)?labels2.map(String):[]}function labelFindings(wanted,there){const missing=[...new Set(wanted)].filter(
name=>!there.has(name.toLowerCase()));return wanted.length===0?[]:missing.length===0?[(0,finding.ok)("labels","those of issue forms and of actions are there")]:
[(0,finding.U)("labels",`${missing.join(", ")}: not there`,"Run `mlops setup`")]}function namesOf(workflows){return workflows.flatMap(({path,jobs})=>jobs.flatMap(
({id:id2,environment,names:names2})=>names2.map(name=>({...name,place:`${path}, job ${id2}`,environment}))))}function nameFindings(kind,named,known){const of=named.
filter(one=>one.kind===kind),found=[];for(const{name,place,environment,mayBeUnset}of of){const there=known(environment);if(there===null||there.has(name)||mayBeUnset)
continue;const command=kind==="secret"?"gh secret set":"gh variable set";found.push((0,finding.U)(place,`reads the ${kind} ${name}, which is not set`,`Run \`${command}\
 ${name}\``))}if(found.length>0||of.length===0)return found;const names2=[...new Set(of.map(({name})=>name))].sort();return[(0,finding.ok)(`${kind}s`,`${names2.
join(", ")}: set, or the workflow says what holds without`)]}function proposingSteps(workflows,{retrain,pullRequests,sections}){return workflows.flatMap(({path,
events,jobs})=>jobs.flatMap(({steps})=>steps.flatMap(step=>{const actions=(0,actions_of_step.b)(step,events,sections),given=step.with["on-drift"],retrains=actions.
includes("drift-report")&&(given===void 0?retrain:given==="retrain"),reverts=pullRequests&&(actions.includes("rollback")||actions.includes("deploy-canary"));return retrains||
reverts?[{place:`${path}:${step.line}`,step}]:[]})))}function retrainingFindings(workflows,settings){return proposingSteps(workflows,{...settings,pullRequests:!1}).
map(({place,step})=>{const token=step.with["github-token"];return token===void 0||/github\.token|secrets\.GITHUB_TOKEN/i.test(token)?(0,finding.U)(place,"opens \
retraining pull requests with the workflow’s own token, and those start no checks","Pass the token of a GitHub App as `github-token`, by actions/create-github\
-app-token"):(0,finding.ok)(place,"opens retraining pull requests with a token that starts checks")})}function branchFindings(branch,rules,checks){const subject=`\
branch ${branch}`,found=checks.filter(name=>!rules.checks.includes(name)).map(name=>(0,finding.U)(subject,`merges without the check \`${name}\``,"Run `mlops set\
up`, or require it in Settings, Rules"));return rules.pullRequest||found.unshift((0,finding.U)(subject,"changes without a pull request","Run `mlops setup`, or r\
equire one in Settings, Rules")),found.length>0?found:[(0,finding.ok)(subject,"changes by pull requests whose checks pass")]}function tagFindings(rulesets){return[
rulesets.some(({target,enforcement,rules,conditions})=>target==="tag"&&enforcement==="active"&&["deletion","update"].every(type=>rules.some(rule=>rule.type===type))&&
includesOf(conditions).some(pattern=>pattern==="~ALL"||/^refs\/tags\/\*?\*?\/?\*@\*$/.test(pattern)))?(0,finding.ok)("tags","that are versions can be neither de\
leted nor moved"):(0,finding.U)("tags","that are versions can be deleted and moved","Run `mlops setup`")]}function rulesetFindings(wanted,kept){return wanted.map(
ruleset=>{const subject=`ruleset ${ruleset.name}`,there=kept.find(({name})=>name===ruleset.name);if(there===void 0)return(0,finding.U)(subject,"is a file and no\
 rule on GitHub","Run `mlops setup`");const differences=(0,setup.qt)(ruleset,there);return differences.length===0?(0,finding.ok)(subject,"is on GitHub as its fi\
le says"):(0,finding.U)(subject,`differs from its file: ${differences.join("; ")}`,"Run `mlops setup --dry-run`, then without it")})}function includesOf(conditions){
return conditions?.ref_name?.include??[]}const actionsPath="Settings, Actions, General";function actionsFindings(settings,proposes){const found=[];return settings.
enabled||found.push((0,finding.U)("Actions","are switched off for this repository",`Switch them on in ${actionsPath}`)),settings.allowed==="local_only"&&found.push(
(0,finding.U)("Actions","only actions of this repository’s owner may run, and workflows use those of others",`Allow them in ${actionsPath}, Actions permission\
s`)),settings.allowed==="selected"&&found.push((0,finding.J)("Actions","only listed actions may run, and whether those of the workflows are listed is not told",
`Look at the list in ${actionsPath}, Actions permissions`)),settings.defaultPermissions==="write"&&found.push((0,finding.U)("workflow permissions","a workflow t\
hat says nothing gets a token that may write",`Choose “Read repository contents” in ${actionsPath}, Workflow permissions`)),proposes&&!settings.pullRequests&&
found.push((0,finding.U)("workflow permissions","workflows may not open pull requests, which a rollback under rules and retraining do",`Tick “Allow GitHub Actio\
ns to create and approve pull requests” in ${actionsPath}, Workflow permissions`)),found.length>0?found:[(0,finding.ok)("Actions","are on, and workflows get w\
hat they ask for and no more")]}function environmentFindings(wanted,there,reviewed){return wanted.map(name=>{const subject=`environment ${name}`,environment=there.
find(one=>one.name.toLowerCase()===name.toLowerCase());return environment===void 0?(0,finding.U)(subject,"is not there","Run `mlops setup`"):environment.reviewers.
length>0?(0,finding.ok)(subject,"is there, and has reviewers"):reviewed===!0?(0,finding.ok)(subject,"is there; whoever owns its file in CODEOWNERS approves what\
 is deployed"):(0,finding.U)(subject,"nobody has to approve what is deployed to it",`Add required reviewers in Settings, Environments, ${name}, or let the rules\
 of the main branch require a review by code owners`)})}async function lookOnGitHub(gh,local){if(!gh.connected)return[(0,finding.J)("GitHub","was not asked: the\
re is no token, or no remote on github.com","Run `GITHUB_TOKEN=$(gh auth token) npx mlops doctor` inside a clone")];const facts=asked(await(0,github.mW)(gh),"re\
pository","metadata: read");if("finding"in facts)return[facts.finding];const{defaultBranch,ofOrganisation}=facts.value,pushed=await(0,github.j8)(gh,defaultBranch);
if(pushed.status==="done"&&!pushed.value||isEmpty(pushed))return[(0,finding.U)(`branch ${defaultBranch}`,"is not on GitHub yet","Push it: `git push -u origin HE\
AD`")];const rules=asked(await(0,github.CE)(gh,defaultBranch),`branch ${defaultBranch}`,"contents: read"),rulesets=asked(await(0,github.readRulesets)(gh),"rules\
ets","metadata: read"),there=asked(await(0,github.readEnvironments)(gh),"environments","actions: read"),pullRequests=local.settings.pullRequests||"value"in rules&&
rules.value.pullRequest,proposing=proposingSteps(local.workflows,{...local.settings,pullRequests}),checks=local.configuration===null?[]:(0,setup.tg)(local.configuration);
return[...judged(asked(await(0,github.readActionsSettings)(gh),"Actions","administration: read"),settings=>actionsFindings(settings,proposing.some(({step})=>usesOwnToken(
step.with["github-token"])))),...judged(rules,value=>branchFindings(defaultBranch,value,checks)),...judged(rulesets,value=>[...tagFindings(value),...rulesetFindings(
local.rulesets??[],value)]),...environmentsOf(local,there,rules),...await names(gh,namesOf(local.workflows),ofOrganisation,there),...await labels(gh,local,facts.
value),...await stateBranch(gh,local),...retrainingFindings(local.workflows,local.settings)]}const isEmpty=reply=>reply.status==="failed"&&/repository is empty/i.
test(reply.error.message),usesOwnToken=token=>token===void 0||/github\.token|secrets\.GITHUB_TOKEN/i.test(token);function environmentsOf({environments:files,workflows,
codeOwners},there,rules){const ofJobs=workflows.flatMap(({jobs})=>jobs.flatMap(({environment})=>environment??[])),wanted=[...new Set([...files,...ofJobs])].sort();
if(wanted.length===0)return[];const reviewed="value"in rules?rules.value.codeOwners&&codeOwners:null;return judged(there,value=>environmentFindings(wanted,value,
reviewed))}async function names(gh,named,ofOrganisation,there){const places=[...new Set(named.map(({environment})=>environment))],found=[];for(const kind of["se\
cret","variable"]){if(!named.some(one=>one.kind===kind))continue;const read=kind==="secret"?github.P8:github.hj,permission=kind==="secret"?"secrets: read":"vari\
ables: read",own=asked(await read(gh,{ofOrganisation}),`${kind}s`,permission);if("finding"in own){found.push(own.finding);continue}const known=new Map([[null,own.
value]]);for(const environment of places.filter(place=>place!==null)){const isIt=({name})=>name.toLowerCase()===environment.toLowerCase();if("value"in there&&!there.
value.some(isIt)){known.set(environment,own.value);continue}const reply=await read(gh,{ofOrganisation,environment}),told=asked(reply,`${kind}s of ${environment}`,
"environments: read");"finding"in told&&found.push(told.finding),known.set(environment,"finding"in told?null:new Set([...own.value,...told.value]))}found.push(...nameFindings(
kind,named,environment=>known.get(environment)??null))}return found}async function labels(gh,local,{issues}){const byAction={"deploy-canary":["rollout","inciden\
t"],rollback:["incident"],"drift-report":["drift"]},used=usedActions(local).flatMap(action=>byAction[action]??[]),known=new Set(setup.wantedLabels.map(({name})=>name)),
ofForms=local.forms.flatMap(labelsOfForm),wanted=[...used.filter(name=>known.has(name)),...ofForms];return wanted.length===0?[]:!issues&&used.length>0?[(0,finding.
U)("issues","are switched off, and actions keep incidents in them","Tick “Issues” in Settings, General, Features")]:judged(asked(await(0,github.readLabelNames)(
gh),"labels","issues: read"),there=>labelFindings(wanted,there))}const usedActions=({workflows,settings})=>workflows.flatMap(({events,jobs})=>jobs.flatMap(({steps})=>steps.
flatMap(step=>(0,actions_of_step.b)(step,events,settings.sections))));async function stateBranch(gh,local){if(!usedActions(local).some(action=>action==="deploy-\
canary"||action==="rollback"))return[];const branches=Object.values(local.configuration?.models??{}).map(({deploy})=>deploy?.stateBranch),found=[];for(const branch of new Set(
branches.map(one=>one??"mlops-state"))){const subject=`branch ${branch}`,there=asked(await(0,github.j8)(gh,branch),subject,"contents: read");"finding"in there?found.
push(there.finding):there.value?found.push(...judged(asked(await(0,github.CE)(gh,branch),subject,"contents: read"),({pullRequest})=>[pullRequest?(0,finding.U)(subject,
"changes by pull requests alone, and rollouts write it directly",`Take ${branch} out of the rules in Settings, Rules`):(0,finding.ok)(subject,"keeps the progres\
s of rollouts")])):found.push((0,finding.ok)(subject,"is not there yet; the first rollout makes it"))}return found}}),63814:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Y:()=>summaryOf,l:()=>doctorText});var _report_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33916);const signs={
ok:"✓",fix:"✗","cannot-tell":"?"};function doctorText(findings){const lines=["ok","cannot-tell","fix"].flatMap(state=>findings.filter(one=>one.state===state)).
flatMap(({state,subject,message,remedy})=>[`${signs[state]} ${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.RK)(subject)}: ${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.
RK)(message)}`,...remedy===null?[]:[`    → ${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.RK)(remedy)}`]]),isWell=findings.every(({state})=>state!=="fix");
return[...lines,...isWell?["",summaryOf(findings)]:[]].join(`
`)}function summaryOf(findings){const count=state=>findings.filter(one=>one.state===state).length,[broken,unknown]=[count("fix"),count("cannot-tell")],rest=unknown===
0?"":`; ${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.hS)(unknown,"thing")} cannot be told from here`;return broken===0?`Nothing to fix${rest}.`:`${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.
hS)(broken,"thing")} to fix${rest}.`}}),43171:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{g:()=>workflowFindings});var _actions_of_step_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(64473),_finding_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
26996),_needed_permissions_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(83105);const wantsHistory=new Set(["","data-validate","evaluate-and-compare","reg\
ister-model","deploy-canary","rollback"]);function workflowFindings(workflows,knowledge){const using=workflows.filter(({jobs})=>jobs.some(({steps})=>steps.some(
isOurs)));return[...workflows.filter(({problem})=>problem!==null).map(({path,problem})=>(0,_finding_js__WEBPACK_IMPORTED_MODULE_2__.U)(path,`cannot be read: ${problem}`,
"Correct the YAML")),...using.length===0?[(0,_finding_js__WEBPACK_IMPORTED_MODULE_2__.U)(".github/workflows","no workflow uses an action of this suite, so that \
no pull request gets a verdict","Run `mlops init`")]:[],...using.flatMap(workflow=>findingsOf(workflow,knowledge))]}const isOurs=({ours})=>ours!==null;function findingsOf(workflow,knowledge){
const{path,permissions,jobs}=workflow,found=[...openToken(path,permissions,jobs)];for(const job of jobs){if(!job.steps.some(isOurs))continue;const subject=`${path}\
, job ${job.id}`;found.push(...permissionFindings(subject,workflow,job,knowledge),...historyFindings(path,job))}return found.push(...pinFindings(workflow,knowledge.
major)),found.length>0?found:[(0,_finding_js__WEBPACK_IMPORTED_MODULE_2__.ok)(path,"permissions, pins and fetched history are as the actions need them")]}function openToken(path,permissions,jobs){
return permissions==="write-all"?[(0,_finding_js__WEBPACK_IMPORTED_MODULE_2__.U)(path,"gives every job a token that may write everything","Write `permissions: {\
}` at the top, and per job what it needs")]:permissions!==null||jobs.every(job=>job.permissions!==null)?[]:[(0,_finding_js__WEBPACK_IMPORTED_MODULE_2__.U)(path,
"does not say what its token may do, so that a setting decides","Write `permissions: {}` at the top, and per job what it needs")]}function permissionFindings(subject,{
events,permissions:ofWorkflow},job,{settings,permissions:listed}){const given=job.permissions??ofWorkflow;if(given===null)return[];const ours=job.steps.filter(isOurs).
flatMap(step=>(0,_actions_of_step_js__WEBPACK_IMPORTED_MODULE_0__.b)(step,events,settings.sections).map(action=>({step,action,list:listed.get(action)??[]}))),missing=ours.
flatMap(({step,action,list})=>list.filter(permission=>(0,_needed_permissions_js__WEBPACK_IMPORTED_MODULE_1__.Ad)(permission,{action,with:step.with,events,settings})).
filter(({scope})=>!(0,_needed_permissions_js__WEBPACK_IMPORTED_MODULE_1__.$Z)(given,scope)).map(({scope,reason})=>({scope,reason,action}))),all=new Set(missing.
map(({scope})=>scope));return[...[...all].filter(scope=>!all.has(scope.replace(/: read$/,": write"))||scope.endsWith("write")).map(scope=>{const{action,reason}=missing.
find(one=>one.scope===scope)??{action:"",reason:""};return(0,_finding_js__WEBPACK_IMPORTED_MODULE_2__.U)(subject,`lacks \`${scope}\`, which ${action} takes ${reason}`,
`Add \`${scope}\` to \`permissions:\` of the job`)}),...excess(subject,given,job,ours.flatMap(({list})=>list))]}function excess(subject,given,job,listed){return given===
"write-all"?[(0,_finding_js__WEBPACK_IMPORTED_MODULE_2__.U)(subject,"may write everything","List under `permissions:` of the job what it needs")]:given==="read-\
all"?[]:job.steps.some(({uses,ours,usesToken})=>usesToken||uses!==null&&ours===null&&!/^actions\/(checkout|setup-[\w-]+|cache)@/.test(uses))?[]:Object.entries(given).
filter(([,access])=>access==="write").map(([name,access])=>`${name}: ${access}`).filter(scope=>!listed.some(one=>one.scope===scope)).map(scope=>(0,_finding_js__WEBPACK_IMPORTED_MODULE_2__.
U)(subject,`may \`${scope}\`, which no step of it takes`,`Remove \`${scope}\` from \`permissions:\` of the job`))}function historyFindings(path,{steps}){const wants=steps.
some(({ours,with:given})=>ours!==null&&wantsHistory.has(ours)&&given["publish-from-run"]===void 0),checkout=steps.find(({uses})=>uses!==null&&/^actions\/checkout@/.
test(uses));return!wants||checkout===void 0||checkout.with["fetch-depth"]==="0"?[]:[(0,_finding_js__WEBPACK_IMPORTED_MODULE_2__.U)(`${path}:${checkout.line}`,"f\
etches one commit, and versions and the champion are others","Write `fetch-depth: 0` under `with:` of actions/checkout")]}function pinFindings({path,jobs},major){
return jobs.flatMap(({steps})=>steps.flatMap(({uses,ours,line})=>{if(uses===null||uses.startsWith("./"))return[];const reference=uses.slice(uses.indexOf("@")+1),
isCommit=/^[0-9a-f]{40}$/.test(reference),place=`${path}:${line}`;if(uses.startsWith("docker://"))return/@sha256:[0-9a-f]{64}$/.test(uses)?[]:[(0,_finding_js__WEBPACK_IMPORTED_MODULE_2__.
U)(place,`${uses} may become another image`,"Name it by digest: `docker://IMAGE@sha256:…`")];if(ours===null)return isCommit?[]:[(0,_finding_js__WEBPACK_IMPORTED_MODULE_2__.
U)(place,`${uses} is named by what its owner can move`,"Name it by commit, with the version behind it as a comment")];const version=/^v(\d+)(\.\d+){0,2}$/.exec(
reference)?.[1];return version===void 0?isCommit?[]:[(0,_finding_js__WEBPACK_IMPORTED_MODULE_2__.U)(place,`${uses} follows a branch`,`Follow the major version: \
\`@v${major}\``)]:version===major?[]:[(0,_finding_js__WEBPACK_IMPORTED_MODULE_2__.U)(place,`${uses} is another major version than this command’s`,`Write \`@v${major}\
\`, or run the command of that version`)]}))}}),87370:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{S:()=>readWorkflow});var dist=__webpack_require__(38815);const use=/\b(secrets|vars)\s*(?:\.\s*([A-Za-z_]\w*)|\[\s*'([A-Za-z_]\w*)'\s*\])(\s*(?:[=!]=|\|\|))?/gi;
function namesIn(part){const found=new Map;for(const text of textsIn(part,!1))for(const[,context="",dotted,quoted,after]of text.matchAll(use)){const name=(dotted??
quoted??"").toUpperCase(),kind=context.toLowerCase()==="secrets"?"secret":"variable";if(kind==="secret"&&name==="GITHUB_TOKEN")continue;const key=`${kind} ${name}`,
mayBeUnset=after!==void 0&&(found.get(key)?.mayBeUnset??!0);found.set(key,{kind,name,mayBeUnset})}return[...found.values()]}function*textsIn(value,bare){if(typeof value==
"string")if(bare)yield value;else for(const[,inside=""]of value.matchAll(/\$\{\{([\s\S]*?)\}\}/g))yield inside;else if(Array.isArray(value))for(const item of value)
yield*textsIn(item,!1);else if(typeof value=="object"&&value!==null)for(const[key,item]of Object.entries(value))yield*textsIn(item,key==="if")}function readWorkflow(path,text){
const counter=new dist.HN,document=(0,dist.Tp)(text,{lineCounter:counter}),error=document.errors[0],none={path,events:[],permissions:null,jobs:[]};if(error!==void 0)
return{...none,problem:error.message.split(`
`)[0]??"no YAML"};let content;try{content=document.toJS({maxAliasCount:100})}catch(cause){return{...none,problem:String(cause)}}if(!isRecord(content))return{...none,
problem:"it is no map"};const lines=linesOfUses(document,counter),jobs=isRecord(content.jobs)?Object.entries(content.jobs):[];return{path,problem:null,events:eventsOf(
content.on),permissions:permissionsOf(content.permissions),jobs:jobs.filter(job=>isRecord(job[1])).map(([id2,job])=>({id:id2,name:literal(job.name??id2),environment:literal(
isRecord(job.environment)?job.environment.name:job.environment),permissions:permissionsOf(job.permissions),steps:stepsOf(typeof job.uses=="string"?[job]:job.steps,
step=>lines.get(`${id2}/${step}`)??1),names:namesIn({env:content.env,job})}))}}function stepsOf(steps,lineOf){return Array.isArray(steps)?steps.filter(isRecord).
map((step,index)=>{const uses=typeof step.uses=="string"?step.uses:null;return{line:lineOf(index),uses,ours:uses===null?null:ourAction(uses),with:isRecord(step.
with)?textsOf(step.with):{},usesToken:step.run!==void 0&&/github\.token|GITHUB_TOKEN/.test(JSON.stringify([step.run,step.env]))}}):[]}function ourAction(uses){const match=/^[\w.-]+\/mlops-actions(?:\/actions\/([\w-]+(?:\/[\w-]+)?))?@/.
exec(uses);return match===null?null:match[1]??""}function linesOfUses(document,counter){const lines=new Map,jobs=document.get("jobs");if(!(0,dist.jh)(jobs))return lines;
for(const{key,value}of jobs.items){const called=(0,dist.jh)(value)?value.get("uses",!0):void 0;(0,dist.jn)(key)&&(0,dist.jn)(called)&&lines.set(`${String(key.value)}\
/0`,counter.linePos(called.range?.[0]??0).line);const steps=(0,dist.jh)(value)?value.get("steps"):void 0;if(!(0,dist.jn)(key)||steps===void 0)continue;let index=0;
(0,dist.YR)(steps,{Map(_,step,path){if(path.length===1)return lines.set(`${String(key.value)}/${index}`,counter.linePos(step.range?.[0]??0).line),index+=1,dist.
YR.SKIP}})}return lines}function eventsOf(on){return typeof on=="string"?[on]:Array.isArray(on)?on.map(String):isRecord(on)?Object.keys(on):[]}function permissionsOf(value){
return value==="read-all"||value==="write-all"?value:isRecord(value)?textsOf(value):null}const textsOf=map=>Object.fromEntries(Object.entries(map).map(([key,value])=>[
key,String(value??"")])),literal=value=>typeof value=="string"&&!value.includes("${{")?value:null,isRecord=value=>typeof value=="object"&&value!==null&&!Array.isArray(
value)}),48902:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{tg:()=>checksOf,defaultRulesets:()=>defaultRulesets,
environmentNames:()=>environmentNames,planSetup:()=>planSetup,readRulesetFiles:()=>readRulesetFiles,qt:()=>rulesetDifference,rulesetFolder:()=>rulesetFolder,setupText:()=>setupText,
wantedLabels:()=>wantedLabels});var github=__webpack_require__(84430);const actionsApp=15368;function checksOf({models}){return Object.entries(models).flatMap(([
name,{data,evaluate}])=>[...data!==void 0&&(data.rules.length>0||Object.values(data.datasets).some(({contract})=>contract!==void 0))?[(0,github.I3)("data-valida\
te",name)]:[],...evaluate===void 0?[]:[(0,github.I3)("evaluate-and-compare",name)]])}function defaultRulesets(configuration){return[mainRuleset(checksOf(configuration)),
versionsRuleset]}function mainRuleset(checks){return{name:"main",target:"branch",enforcement:"active",conditions:{ref_name:{include:["~DEFAULT_BRANCH"],exclude:[]}},
bypass_actors:[],rules:[{type:"deletion"},{type:"non_fast_forward"},{type:"pull_request",parameters:{required_approving_review_count:1,dismiss_stale_reviews_on_push:!0,
require_code_owner_review:!0,require_last_push_approval:!1,required_review_thread_resolution:!1}},...checks.length===0?[]:[{type:"required_status_checks",parameters:{
strict_required_status_checks_policy:!1,required_status_checks:checks.map(context=>({context,integration_id:actionsApp}))}}]]}}const versionsRuleset={name:"vers\
ions",target:"tag",enforcement:"active",conditions:{ref_name:{include:["refs/tags/*@*","refs/tags/**/*@*","refs/tags/*#*","refs/tags/**/*#*"],exclude:[]}},bypass_actors:[],
rules:[{type:"deletion"},{type:"update"}]};var promises_=__webpack_require__(51455),external_node_path_=__webpack_require__(76760);async function environmentNames(root){
return(await(0,promises_.readdir)((0,external_node_path_.join)(root,"environments")).catch(()=>[])).filter(name=>/\.yaml$/.test(name)).map(name=>name.replace(/\.yaml$/,
"")).sort()}const wantedLabels=[{name:"incident",color:"b60205",description:"Something went wrong with a model that serves"},{name:"rollout",color:"1d76db",description:"\
Kept by deploy-canary: how far a version has come"},{name:"rollback",color:"d93f0b",description:"Somebody asks for the version before"},{name:"data",color:"fbca\
04",description:"Something is wrong with data"},{name:"drift",color:"5319e7",description:"The data of today is not that of the training"}];function rulesetDifference(wanted,kept){
const{include=[],exclude=[]}=wanted.conditions?.ref_name??{},there=referencesOf(kept.conditions);return[...changed("target",kept.target,wanted.target),...changed(
"enforcement",kept.enforcement,wanted.enforcement),...listed("covers",there.include,include),...listed("does not cover",there.exclude,exclude),...bypassDifference(
wanted,kept),...ruleDifference(wanted.rules,kept.rules)]}function bypassDifference({bypass_actors:wanted},{bypassActors:kept}){return wanted===void 0||kept===null?
[]:listed("may be passed by",kept.map(actorText),wanted.map(actorText))}function actorText(actor){const{actor_type:type,actor_id:id2,bypass_mode:mode}=actor;return`${String(
type)} ${String(id2??"")} ${String(mode??"always")}`}function ruleDifference(wanted,kept){const extra=kept.filter(({type})=>!wanted.some(rule=>rule.type===type));
return[...wanted.flatMap(rule=>{const there=kept.find(({type})=>type===rule.type);return there===void 0?[`+ rule ${rule.type}`]:Object.entries(rule.parameters??
{}).flatMap(([key,value])=>parameterDifference(`${rule.type}.${key}`,there.parameters?.[key],value))}),...extra.map(({type})=>`- rule ${type}`)]}function parameterDifference(name,kept,wanted){
if(Array.isArray(wanted)){const texts=wanted.map(canonical);return listed(name,Array.isArray(kept)?kept.map(canonical):[],texts)}return canonical(kept)===canonical(
wanted)?[]:[`~ ${name}: ${kept===void 0?"not set":canonical(kept)} → ${canonical(wanted)}`]}function changed(name,kept,wanted){return kept===wanted?[]:[`~ ${name}\
: ${kept} → ${wanted}`]}function listed(name,kept,wanted){return[...wanted.filter(one=>!kept.includes(one)).map(one=>`+ ${name}: ${one}`),...kept.filter(one=>!wanted.
includes(one)).map(one=>`- ${name}: ${one}`)]}function referencesOf(conditions){const names=conditions?.ref_name;return{include:names?.include??[],exclude:names?.
exclude??[]}}function canonical(value){return Array.isArray(value)?`[${value.map(canonical).join(", ")}]`:typeof value!="object"||value===null?JSON.stringify(value)??
"null":`{${Object.entries(value).filter(([,one])=>one!=null).sort(([a],[b])=>a<b?-1:1).map(([key,one])=>`${key}: ${canonical(one)}`).join(", ")}}`}function planSetup(wanted,kept){
return[...wanted.rulesets.map(ruleset=>rulesetStep(ruleset,kept.rulesets)),...wanted.environments.map(name=>environmentStep(name,wanted.reviewers,kept.environments)),
...wanted.jobEnvironments.filter(name=>!wanted.environments.some(one=>one.toLowerCase()===name.toLowerCase())).map(name=>environmentStep(name,[],kept.environments)),
...wanted.labels.map(label=>labelStep(label,kept.labels))]}function rulesetStep(ruleset,kept){const there=kept.find(({name})=>name===ruleset.name),apply=gh=>(0,github.
aP)(gh,ruleset,there?.id??null),step={kind:"ruleset",name:ruleset.name};if(there===void 0){const rules=ruleset.rules.map(({type})=>`+ rule ${type}`);return{...step,
action:"make",differences:rules,apply}}const differences=rulesetDifference(ruleset,there);return differences.length===0?{...step,action:"keep",differences,apply:null}:
{...step,action:"change",differences,apply}}function environmentStep(name,reviewers,kept){const step={kind:"environment",name,differences:[]};return kept.some(one=>one.
name.toLowerCase()===name.toLowerCase())?{...step,action:"keep",apply:null}:{...step,action:"make",apply:gh=>(0,github.MO)(gh,{name,reviewers})}}function labelStep(label,kept){
const step={kind:"label",name:label.name,differences:[]};return kept.has(label.name.toLowerCase())?{...step,action:"keep",apply:null}:{...step,action:"make",apply:gh=>(0,github.
fp)(gh,label)}}var schemas=__webpack_require__(27597),foundation=__webpack_require__(33560);const rulesetFolder=".github/rulesets",patterns=schemas.YOg(schemas.
YjP().min(1)),rulesetSchema=schemas.Ikc({name:schemas.YjP().min(1).max(100),target:schemas.k5n(["branch","tag","push"]).default("branch"),enforcement:schemas.k5n(
["active","disabled","evaluate"]),conditions:schemas.Ikc({ref_name:schemas.Ikc({include:patterns.default([]),exclude:patterns.default([])})}).optional(),bypass_actors:schemas.
YOg(schemas.Ikc({actor_id:schemas.Whr().nullable().optional(),actor_type:schemas.k5n(["Integration","OrganizationAdmin","RepositoryRole","Team","DeployKey","Use\
r"]),bypass_mode:schemas.k5n(["always","pull_request","exempt"]).optional()})).optional(),rules:schemas.YOg(schemas.Ikc({type:schemas.YjP().min(1),parameters:schemas.
g1P(schemas.YjP(),schemas.L5J()).optional()})).min(1)});async function readRulesetFiles(root){const files=(await(0,promises_.readdir)((0,external_node_path_.join)(
root,rulesetFolder)).catch(()=>[])).filter(name=>name.endsWith(".json")).sort();if(files.length===0)return null;const problems=[],rulesets=[];for(const name of files){
const file=`${rulesetFolder}/${name}`,read=parseRuleset(await(0,promises_.readFile)((0,external_node_path_.join)(root,file),"utf8"),file);"problems"in read?problems.
push(...read.problems):rulesets.some(one=>one.name===read.ruleset.name)?problems.push({file,path:"name",value:read.ruleset.name,message:"is the name of another \
file’s ruleset"}):rulesets.push(read.ruleset)}if(problems.length>0)throw new foundation.j1(problems);return rulesets}function parseRuleset(text,file){let json;
try{json=JSON.parse(text)}catch(error){return{problems:[{file,message:`is no JSON: ${(0,foundation.bD)(error)}`}]}}const parsed=rulesetSchema.safeParse(json);return parsed.
success?{ruleset:parsed.data}:{problems:parsed.error.issues.map(({path,message})=>({file,path:(0,foundation.LF)(path.map(part=>typeof part=="symbol"?String(part):
part)),message,remedy:"Export a ruleset on GitHub (Settings, Rules, Export) to see the form"}))}}var report=__webpack_require__(33916);const signs={make:"+",change:"\
~",keep:"·"},done={make:"made",change:"changed",keep:"is as it should be"},would={make:"would be made",change:"would be changed",keep:done.keep};function setupText(repository,steps,dryRun){
const changes=steps.filter(({action})=>action!=="keep"),words=dryRun?would:done,lines=steps.flatMap(({kind,name,action,differences})=>[`${signs[action]} ${kind}\
 ${(0,report.RK)(name)}: ${words[action]}`,...differences.map(line=>`    ${(0,report.RK)(line)}`)]),last=changes.length===0?`${(0,report.RK)(repository)} is set\
 up: nothing to change.`:dryRun?`${(0,report.hS)(changes.length,"change")} to make in ${(0,report.RK)(repository)}; nothing was changed. Run it without --dry-ru\
n to make them.`:`${(0,report.hS)(changes.length,"change")} made in ${(0,report.RK)(repository)}.`;return[...lines,"",last].join(`
`)}})};export{id,ids,modules};
