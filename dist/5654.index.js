const id=5654,ids=[5654,3081],modules={84356:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{let afterTrafficOf=function(parts){const{model,environment,main,github}=parts,path=(0,_config_index_js__WEBPACK_IMPORTED_MODULE_0__.r9)(environment);return{
intended:async()=>(0,_config_index_js__WEBPACK_IMPORTED_MODULE_0__.N3)(await(await main.read()).file(path),environment,model)?.version??null,async revertIntent(rollback){
for(let attempt=0;attempt<attempts;attempt++){const snapshot=await main.read(),text=await snapshot.file(path),named=(0,_config_index_js__WEBPACK_IMPORTED_MODULE_0__.
N3)(text,environment,model)?.version??null;if(named===rollback.to||named!==null&&named!==rollback.from)return{pullRequest:rollback.pullRequest};const change={[path]:(0,_config_index_js__WEBPACK_IMPORTED_MODULE_0__.
lN)(text,model,rollback.to)},done=await github.changeMain(main,snapshot,change,revertMessage(parts,rollback),`mlops/rollback-${rollback.id}`);if(done!=="moved")
return done}throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.eG(`${main.branch} changed ${attempts} times while ${path} was reverted`,{remedy:"Run th\
e step again"})},moveStage:({to,by,reason})=>followStage(parts,to,by,`rollback: ${reason}`),markDeployment:(rollback,progress)=>github.markRollback(rollback,progress),
tellIncident:async(rollback,progress)=>({issue:await github.tellIncident(rollback,progress)})}},revertMessage=function({model,environment},{from,to,by,reason}){
return`${`Roll ${model} in ${environment} back to ${to}`}

${from??"What served"} was taken out of service by ${by}: ${reason}
`};__webpack_require__.d(__webpack_exports__,{i:()=>followStage,x:()=>afterTrafficOf});var _config_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(63472),
_foundation_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(33560),_registry_index_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(42682),__webpack_async_dependencies__=__webpack_handle_async_dependencies__(
[_registry_index_js__WEBPACK_IMPORTED_MODULE_2__]);_registry_index_js__WEBPACK_IMPORTED_MODULE_2__=(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():
__webpack_async_dependencies__)[0];const attempts=5;async function followStage({model,stage,registry,tagger,runUrl},version,by,reason){await(0,_registry_index_js__WEBPACK_IMPORTED_MODULE_2__.
assignStage)(registry,{model,stage,version,tagger,entries:{by,reason,...runUrl===null?{}:{run:runUrl}}})}__webpack_async_result__()}catch(e){__webpack_async_result__(
e)}})}),42904:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{F:()=>mainBranchOf,I:()=>branchesOf});
var _delivery_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(70527),_foundation_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(33560);function branchesOf(remote,services){
return branch=>(0,_delivery_index_js__WEBPACK_IMPORTED_MODULE_0__.On)(services,{remote:remote??".",branch})}async function mainBranchOf(declared,gh,remote,{process:process2,
workspace}){if(declared!==void 0)return declared;if(gh.connected&&gh.context.defaultBranch!==null)return gh.context.defaultBranch;const git=args=>process2.run("\
git",args,{cwd:workspace});if(remote===null){const{stdout}=await git(["symbolic-ref","--short","HEAD"]);if(stdout.trim()!=="")return stdout.trim()}else{const{stdout}=await git(
["ls-remote","--symref",remote,"HEAD"]),named=/^ref: refs\/heads\/(\S+)\s+HEAD$/m.exec(stdout)?.[1];if(named!==void 0)return named}throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.
eG("Nobody says which branch is the main one.",{remedy:"Name it in `deploy: { branch: main }`"})}}),44810:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let versionsOf=function(registry,model,kept,services,token){
let standing=null;const known=()=>standing??=(0,_registry_index_js__WEBPACK_IMPORTED_MODULE_3__.registeredVersions)(registry,model);return{list:async()=>(await known()).
map(({version})=>version),async find(version){const all=await known(),found=all.find(one=>one.version===version);if(found===void 0)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_2__.
j1({path:"version",value:version,message:`is no registered version of ${model}`,remedy:`Name one of ${all.slice(-5).map(one=>one.version).join(", ")||"those tha\
t `mlops models` lists; there is none"}`});return{model,version,commit:found.commit,files:()=>bytesOf(`${model}@${version}`,version,{registry,model,kept,services,
token})}}}};__webpack_require__.d(__webpack_exports__,{x:()=>versionsOf});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760),_foundation_index_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(33560),_registry_index_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(42682),_version_bytes_index_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
13081),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_registry_index_js__WEBPACK_IMPORTED_MODULE_3__,_version_bytes_index_js__WEBPACK_IMPORTED_MODULE_4__]);
[_registry_index_js__WEBPACK_IMPORTED_MODULE_3__,_version_bytes_index_js__WEBPACK_IMPORTED_MODULE_4__]=__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():
__webpack_async_dependencies__;async function bytesOf(tag,version,{registry,model,kept,services,token}){const folder=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(
kept,model.replaceAll("/","-"),version);if(!await isThere(folder)){const read=await(0,_registry_index_js__WEBPACK_IMPORTED_MODULE_3__.readVersionTag)(registry.repository,
tag),partly=`${folder}.${process.pid}`;await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(partly,{recursive:!0});try{await(0,_version_bytes_index_js__WEBPACK_IMPORTED_MODULE_4__.
fetchVersionOf)(services,token)(read,(0,_registry_index_js__WEBPACK_IMPORTED_MODULE_3__.locationIn)(read),partly),await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
rename)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(partly,"version"),folder)}catch(error){if(!await isThere(folder))throw error}finally{await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
rm)(partly,{recursive:!0,force:!0})}}return(await(0,_registry_index_js__WEBPACK_IMPORTED_MODULE_3__.versionIn)(folder,tag)).model}const isThere=async path=>await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
stat)(path).catch(()=>null)!==null;__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),28913:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{F:()=>declaredAnalysis});var _delivery_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(70527),_foundation_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
33560);const usualAbsoluteLoss=.01,usualRelativeLoss=.05;function declaredAnalysis({guardrails,advisory,alpha,beta,judge},minRequests,problemAt){const all=[...guardrails.
map(setting=>entryOf(setting,!1)),...advisory.map(setting=>entryOf(setting,!0))];if(all.length===0)return null;const names=all.map(({guardrail})=>guardrail.name),
twice=names.filter((name,index)=>names.indexOf(name)!==index);if(twice.length>0)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.j1(problemAt(`has th\
e guardrail ${twice[0]} twice`,"Keep one, or give a latency another bound"));return{plan:{guardrails:all.map(({guardrail})=>guardrail),alpha,beta,minRequests,judge},
questions:all.map(({question})=>question)}}function entryOf(setting,advisory){const{settings}=setting,rest={advisory:settings.advisory??advisory,policy:policyOf(
settings)};switch(setting.kind){case"error-rate":return{guardrail:{name:"error-rate",kind:"counts",better:"lower",...losses(setting.settings,!0),...rest},question:{
name:"error-rate",measure:{kind:"error-rate"}}};case"latency":{const{over}=setting.settings,name=`latency over ${over<1?`${Math.round(over*1e3)} ms`:`${over} s`}`;
return{guardrail:{name,kind:"counts",better:"lower",...losses(setting.settings,!0),...rest},question:{name,measure:{kind:"latency",overSeconds:over}}}}case"pred\
iction-drift":return{guardrail:{name:"prediction-drift",kind:"bins",better:"lower",maxAbsoluteLoss:null,maxRelativeLoss:null,...{...rest,advisory:settings.advisory??
!0}},question:{name:"prediction-drift",measure:{kind:"predictions"}}};case"kpi":{const{name,better,kind,total,events,count,sum,sumOfSquares,delay}=setting.settings,
share=kind==="share";return{guardrail:{name,kind:share?"counts":"moments",better,...losses(setting.settings,share),...rest,...delay===void 0?{}:{delaySeconds:delay}},
question:{name,measure:share?{kind:"counts",total:total??null,events:events??null}:{kind:"moments",count:count??null,sum:sum??null,sumOfSquares:sumOfSquares??null}}}}}}
function losses(limits,share){const absolute=limits.maxAbsoluteLoss??limits.maxAbsoluteIncrease??null,relative=limits.maxRelativeLoss??limits.maxRelativeIncrease??
null;return absolute===null&&relative===null?share?{maxAbsoluteLoss:usualAbsoluteLoss,maxRelativeLoss:null}:{maxAbsoluteLoss:null,maxRelativeLoss:usualRelativeLoss}:
{maxAbsoluteLoss:absolute,maxRelativeLoss:relative}}function policyOf({onInconclusive,onNoData,onError}){const entry=(verdict,given)=>given===void 0?_delivery_index_js__WEBPACK_IMPORTED_MODULE_0__.
G4[verdict]:{now:given==="ignore"?given:_delivery_index_js__WEBPACK_IMPORTED_MODULE_0__.G4[verdict].now,atDeadline:given};return{..._delivery_index_js__WEBPACK_IMPORTED_MODULE_0__.
G4,inconclusive:entry("inconclusive",onInconclusive),"no-data":entry("no-data",onNoData),error:entry("error",onError)}}}),73765:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{H:()=>keptFolder});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(76760),_foundation_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
33560);async function keptFolder({env,workspace}){const{GITHUB_ACTIONS,GITHUB_REPOSITORY,XDG_STATE_HOME,HOME}=env,home=(XDG_STATE_HOME?.startsWith("/")?XDG_STATE_HOME:
null)??(HOME?.startsWith("/")?(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(HOME,".local","state"):null);return GITHUB_ACTIONS!=="true"||GITHUB_REPOSITORY===void 0||
home===null?(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.En)(workspace):(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home,"mlops-actions",GITHUB_REPOSITORY)}}),
95124:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{d:()=>writeMetricsTargets});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
51455),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),_delivery_index_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(70527);async function writeMetricsTargets(folder){
const groups=(await(0,_delivery_index_js__WEBPACK_IMPORTED_MODULE_2__.hM)(folder)).map(({address,version,role})=>({targets:[address],labels:{version,role}}));await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
mkdir)(folder,{recursive:!0});const draft=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,`.targets.json.${process.pid}`);await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
writeFile)(draft,`${JSON.stringify(groups,null,2)}
`),await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(draft,(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,"targets.json"))}}),65032:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{__webpack_require__.d(__webpack_exports__,{
A:()=>openEnvironment});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(76760),_config_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
63472),_delivery_index_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(70527),_foundation_index_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(33560),_github_index_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
84430),_registry_index_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(42682),_github_context_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(92047),_tagger_js__WEBPACK_IMPORTED_MODULE_15__=__webpack_require__(
95268),_without_absent_js__WEBPACK_IMPORTED_MODULE_14__=__webpack_require__(41476),_after_traffic_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(84356),_branches_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
42904),_find_version_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(44810),_judgement_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(28913),_kept_folder_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(
73765),_settings_js__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(23129),_told_on_github_js__WEBPACK_IMPORTED_MODULE_13__=__webpack_require__(35210),__webpack_async_dependencies__=__webpack_handle_async_dependencies__(
[_registry_index_js__WEBPACK_IMPORTED_MODULE_5__,_after_traffic_js__WEBPACK_IMPORTED_MODULE_7__,_find_version_js__WEBPACK_IMPORTED_MODULE_9__]);[_registry_index_js__WEBPACK_IMPORTED_MODULE_5__,
_after_traffic_js__WEBPACK_IMPORTED_MODULE_7__,_find_version_js__WEBPACK_IMPORTED_MODULE_9__]=__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():
__webpack_async_dependencies__;async function openEnvironment(inputs,services){const configuration=await(0,_config_index_js__WEBPACK_IMPORTED_MODULE_1__.loadConfiguration)(
inputs.config,{workspace:services.workspace}),{name:model,model:settings}=(0,_config_index_js__WEBPACK_IMPORTED_MODULE_1__.U8)(configuration,inputs.model),environment=(0,_settings_js__WEBPACK_IMPORTED_MODULE_12__.
H)(configuration,model,settings,inputs.environment),repository=await(0,_registry_index_js__WEBPACK_IMPORTED_MODULE_5__.openRepository)(services,services.workspace);
if(repository===null)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__.eG("There is no git repository here.",{remedy:"Check it out first; its main bra\
nch says what should run"});const registry=await(0,_registry_index_js__WEBPACK_IMPORTED_MODULE_5__.openRegistry)(services,repository,inputs.remote==="none"?null:
inputs.remote),context=(0,_github_context_js__WEBPACK_IMPORTED_MODULE_6__.h)(services),gh=await(0,_github_index_js__WEBPACK_IMPORTED_MODULE_4__.connectGitHub)({
context,token:inputs.githubToken,logger:services.logger}),branch=(0,_branches_js__WEBPACK_IMPORTED_MODULE_8__.I)(registry.remote,services),mainName=await(0,_branches_js__WEBPACK_IMPORTED_MODULE_8__.
F)(environment.deploy.branch,gh,registry.remote,services),main=branch(mainName),stage=environment.settings.stage??environment.name,github=(0,_told_on_github_js__WEBPACK_IMPORTED_MODULE_13__.
q)(gh,{model,environment:environment.name,url:environment.settings.url??null,branch,env:services.env}),file=(0,_config_index_js__WEBPACK_IMPORTED_MODULE_1__.r9)(
environment.name),kept=await(0,_kept_folder_js__WEBPACK_IMPORTED_MODULE_11__.H)(services),folder=(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(kept,"serving",
environment.name,model.replaceAll("/","-")),place=environment.path.join("."),targetSettings=(0,_config_index_js__WEBPACK_IMPORTED_MODULE_1__.Mo)(environment.settings.
target,services.env,`${place}.target`),target=await(0,_delivery_index_js__WEBPACK_IMPORTED_MODULE_2__.Ap)((0,_without_absent_js__WEBPACK_IMPORTED_MODULE_14__.S)(
targetSettings),{...services,model,environment:environment.name,folder,branch:async name=>branch(name??mainName)}),parts={model,environment:environment.name,stage,
main,registry,github,tagger:await(0,_tagger_js__WEBPACK_IMPORTED_MODULE_15__.M)(repository,services),runUrl:context?.runUrl??null,logger:services.logger};return{
model,environment,target,main,github,context,folder,commit:await repository.commitOf("HEAD"),store:(0,_delivery_index_js__WEBPACK_IMPORTED_MODULE_2__.L2)(branch(
environment.deploy.stateBranch),model,environment.name),readIntent:async()=>(0,_settings_js__WEBPACK_IMPORTED_MODULE_12__.o)((0,_config_index_js__WEBPACK_IMPORTED_MODULE_1__.
N3)(await(await main.read()).file(file),environment.name,model),environment,target),versions:(0,_find_version_js__WEBPACK_IMPORTED_MODULE_9__.x)(registry,model,
(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(kept,"versions"),services,inputs.githubToken),judgement:await judgementOf(environment,model,services,(message,remedy)=>configuration.
problemAt([...environment.path,"analysis"],message,remedy)),afterTraffic:(0,_after_traffic_js__WEBPACK_IMPORTED_MODULE_7__.x)(parts),followStage:(version,reason)=>(0,_after_traffic_js__WEBPACK_IMPORTED_MODULE_7__.
i)(parts,version,"deploy-canary",reason)}}async function judgementOf({name,settings,path},model,services,problemAt){const{analysis,target}=settings;if(analysis===
void 0)return null;const declared=(0,_judgement_js__WEBPACK_IMPORTED_MODULE_10__.F)(analysis,settings.strategy?.minRequests??100,problemAt);if(declared===null)return null;
const{source}=analysis;if(source===void 0)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__.j1(problemAt("has guardrails, and says not where the measu\
rements come from","Add `source: { prometheus: … }` or `source: { command: … }`"));const namespace="namespace"in target?target.namespace??null:null;return{...declared,
source:await(0,_delivery_index_js__WEBPACK_IMPORTED_MODULE_2__.oD)((0,_config_index_js__WEBPACK_IMPORTED_MODULE_1__.ev)(source,services.env,_delivery_index_js__WEBPACK_IMPORTED_MODULE_2__.
Yt,`${path.join(".")}.analysis.source`),services),arms:{model,environment:name,namespace},lagSeconds:analysis.lag}}__webpack_async_result__()}catch(e){__webpack_async_result__(
e)}})}),81434:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{CE:()=>timelineBlocks,
Ix:()=>guardrailBlocks,Pt:()=>historyBlocks,_h:()=>timeBlocks});var _report_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33916);const tones={pass:"\
good",fail:"bad",inconclusive:"neutral","no-data":"warn",error:"warn"};function guardrailBlocks(assessment,rollout){if(assessment===null||rollout===null||assessment.
guardrails.length===0)return[];const rows=assessment.guardrails.map(one=>({keep:one.verdict==="fail"?"always":40,cells:cellsOf(one)})),reasons=assessment.guardrails.
map(({name,reason})=>[{strong:[name]},`: ${reason}`]);return[{kind:"table",keep:"always",rowName:"guardrails",columns:[{title:["Guardrail"]},{title:[rollout.version],
align:"right"},{title:[rollout.from??"before"],align:"right"},{title:["Difference"],align:"right"},{title:["Harm"],align:"right"},{title:["Verdict"]}],rows},{kind:"\
list",items:reasons,keep:20},{kind:"paragraph",small:!0,keep:60,text:["Both versions are measured over the same minutes; intervals and evidence hold however oft\
en they are looked at. Harm: the evidence so far, of the evidence that takes the candidate out, as powers of ten."]}]}function cellsOf(one){const{candidate,champion,
difference,harm}=one,share=isShare(one),values=[candidate.value,champion.value].flatMap(value=>value===null?[]:[value]),halfWidth=difference===null?null:(difference.
high-difference.low)/2,written=(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.au)({share,values,halfWidth}),arm=({value,total})=>value===null?["–"]:[`${written.
levelInColumn(value)} of ${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.jG)(total)}`];return[[{code:one.name},...one.advisory?[" (told only)"]:[]],arm(candidate),
arm(champion),difference===null?["–"]:one.candidate.value===null?[`${(difference.estimate*100).toFixed(1)} % elsewhere`]:[written.changeWithInterval(difference.
estimate,difference.low,difference.high)],harm===null?["–"]:[`${harm.log10.toFixed(1)} of ${harm.threshold.toFixed(1)}`],[{tone:tones[one.verdict],text:one.verdict}]]}
const isShare=({candidate,champion})=>[candidate.value,champion.value].every(value=>value===null||value>=0&&value<=1);function timeBlocks(rollout,assessment=null){
if(rollout===null)return[];const started=Date.parse(rollout.startedAt),minutes=at=>(Date.parse(at)-started)/6e4,now=rollout.endedAt??rollout.looks.at(-1)?.to??rollout.
events.at(-1)?.at??rollout.startedAt,steps=rollout.events.map(({at,weight})=>[minutes(at),weight]);return[{kind:"chart",chart:{type:"lines",title:`Requests that\
 go to ${rollout.version}`,x:{name:"minutes since the start",min:0},y:{name:"percent",min:0,max:100},series:[{name:rollout.version,step:!0,points:[...steps,[minutes(
now),steps.at(-1)?.[1]??0]]}]},keep:45,alternative:[{kind:"code",text:weightBars(rollout),keep:45}]},...rollout.looks.length<2?[]:evidenceCharts(rollout,minutes,
assessment)]}function evidenceCharts(rollout,minutes,assessment){const names=[...new Set(rollout.looks.flatMap(({guardrails})=>Object.keys(guardrails)))],over=(name,value)=>rollout.
looks.flatMap(look=>{const of=look.guardrails[name],at=of===void 0?null:value(of);return at===null?[]:[[minutes(look.to),at]]}),harm=names.map(name=>({name,points:over(
name,({harm:harm2})=>harm2)})).filter(({points})=>points.length>0),differences=names.flatMap(name=>{if(rollout.looks.some(({guardrails})=>guardrails[name]?.difference?.[2]===
1))return[];const points=[0,1,2].map(index=>over(name,({difference})=>difference?.[index]??null)),[estimate=[],low=[],high=[]]=points;return estimate.length===0?
[]:[{kind:"chart",chart:{type:"lines",title:`${name}: ${rollout.version} minus ${rollout.from??"before"}`,x:{name:"minutes since the start",min:0},y:{name:"diff\
erence"},series:[{name:"difference",points:estimate,group:0},{name:"from",points:low,dashed:!0,group:0},{name:"to",points:high,dashed:!0,group:0}]},keep:70}]});
if(harm.length===0)return differences;const threshold=assessment?.guardrails.find(one=>one.harm!==null)?.harm?.threshold??null,ends=harm.flatMap(({points})=>points.
map(([at])=>at)),bound=threshold===null?[]:[{name:"takes it out",dashed:!0,points:[[0,threshold],[Math.max(...ends),threshold]]}];return[{kind:"chart",chart:{type:"\
lines",title:"Evidence of harm, as powers of ten",x:{name:"minutes since the start",min:0},y:{name:"log10 of the e-value"},series:[...harm,...bound]},keep:60},...differences]}
function weightBars(rollout){return rollout.events.map(({at,weight,kind})=>{const full=Math.round(weight/100*20);return`${at.slice(0,16).replace("T"," ")}  ${"█".
repeat(full)}${"·".repeat(20-full)} ${String(weight).padStart(3)} %  ${kind}`}).join(`
`)}function timelineBlocks(rollout){if(rollout===null||rollout.events.length===0)return[];const rows=rollout.events.map(({at,kind,weight,reason,run})=>({cells:[
[at.slice(0,19).replace("T"," ")],run===null?[kind]:[{link:run,text:[kind]}],[`${weight} %`],[reason]]}));return[{kind:"details",keep:30,summary:[`Timeline of ${rollout.
id}`],blocks:[{kind:"table",rowName:"events",textRows:30,columns:[{title:["UTC"]},{title:["What"]},{title:["Traffic"],align:"right"},{title:["Why"]}],rows}]}]}function historyBlocks({
promoted,rejected}){if(promoted.length+rejected.length===0)return[];const served=promoted.slice(-10).toReversed().map(({version,at})=>[{code:version},` since ${at.
slice(0,10)}`]),turned=rejected.slice(-10).toReversed().map(({version,at,reason,by})=>[{code:version},` was turned down on ${at.slice(0,10)} by ${by}: ${reason}`]);
return[{kind:"details",keep:50,summary:["Earlier versions"],blocks:[{kind:"list",items:[...served,...turned]}]}]}}),23129:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{H:()=>chooseEnvironment,o:()=>intentOf});var _config_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(63472),
_foundation_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(33560);function chooseEnvironment(configuration,model,{deploy},given){const path=["models",
model];if(deploy===void 0)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.j1(configuration.problemAt(path,"says nothing of how it is deployed","Add \
`deploy: { environments: … }`"));const names=Object.keys(deploy.environments),name=given??(names.length===1?names[0]:void 0);if(name===void 0)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.
j1({path:"environment",message:`is needed: ${model} has ${names.length} environments`,remedy:`Name one of ${names.join(", ")}`});const settings=Object.hasOwn(deploy.
environments,name)?deploy.environments[name]:void 0;if(settings===void 0)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.j1({path:"environment",value:name,
message:`is no environment of ${model}`,remedy:(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.zA)(name,names)});return{name,settings,deploy,path:[...path,
"deploy","environments",name]}}const usual=()=>_config_index_js__WEBPACK_IMPORTED_MODULE_0__.UL.parse({canary:[10,50,100]});function intentOf(declared,{settings,
path},{kind,can}){if(declared===null)return null;const{strategy,every,minRequests,deadline}=declared.strategy??settings.strategy??usual(),at={path:[...path,"str\
ategy"].join(".")};if(strategy.kind==="shadow"&&!can.shadow)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.j1({...at,value:"shadow",message:`cannot\
 be carried out: a target of the kind ${kind} as it is set up copies no requests`,remedy:"Take `canary`, or a target that copies requests: docs/guides/rollouts.\
md"});const{weights}=can,steps=strategy.kind==="canary"?strategy.steps:strategy.kind==="ab-test"?[strategy.percent]:[],impossible=weights==="any"?[]:steps.filter(
step=>step<100&&!weights.includes(step));if(impossible.length>0)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.j1({...at,value:impossible.join(", "),
message:`cannot be carried out: the target gives the candidate only ${[...weights].join(", ")} percent`,remedy:"Take these steps, or set up a traffic router"});
return{version:declared.version,again:declared.again??null,strategy:strategy.kind==="canary"?{kind:"canary",steps:[...strategy.steps]}:strategy,pacing:{everySeconds:every,
minRequests,deadlineSeconds:deadline}}}}),36212:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{E:()=>targetBlocks});function targetBlocks(target,intended){const{kind,stable,candidate,weight,mirrored,ready,settled,problem,details}=target,items=[["The main\
 branch names ",{code:intended??"nothing"},"; stable at the target is ",{code:stable??"nothing"},"."],...candidate===null?[]:[["Candidate ",{code:candidate},` w\
ith ${weight} % of the requests${mirrored>0?`, and copies of ${mirrored} %`:""}: ${ready?"ready":"not ready"}${settled?"":", on its way"}.`]],...problem===null?
[]:[[{tone:"bad",text:"problem"},`: ${problem}`]],...details.map(line=>[line])];return[{kind:"details",keep:50,summary:[`What the target (${kind}) says`],blocks:[
{kind:"list",items}]}]}}),35210:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{q:()=>toldOnGitHub});
var github=__webpack_require__(84430),report=__webpack_require__(33916),rollout_blocks=__webpack_require__(81434);function incidentDocument(model,environment,{from,
to,reason,by,at},progress){const rollout=progress.rollout!==null&&progress.rollout.version===from?progress.rollout:null;return{id:`incident:${environment}:${model}`,
tone:"bad",title:[{code:model},` in ${environment}: ${from??"what served"} was taken out of service`],blocks:[{kind:"paragraph",keep:"always",text:[`${by} said:\
 `,reason]},{kind:"list",keep:"always",items:[[`${to} serves again; it was asked for at ${at}.`],[`${from??"The version"} is remembered, and is not deployed aga\
in unless the environment’s file says `,{code:"again"}," and why."],["Close this issue when the cause is known."]]},...(0,rollout_blocks._h)(rollout),...(0,rollout_blocks.
CE)(rollout),...(0,rollout_blocks.Pt)(progress)]}}const issueBytes=6e4;function toldOnGitHub(gh,about){const{model,environment,url}=about,{logger}=gh,record={model,
environment,url};return{async changeMain(main,snapshot,files,message,branch){const done=await(0,github.Pf)(gh,main,about.branch,snapshot,{files,message,branch});
if(done==="moved")return done;if(done.way==="commit")return{pullRequest:null};const{number,url:url2,autoMerge}=done;return autoMerge===!0?logger.info(`${url2} m\
erges itself when its checks pass.`):logger.warning(`${url2} has to be merged by somebody: ${autoMerge}`),{pullRequest:number}},async markRollback({id:id2,from,
to,reason},{rollout}){rollout!==null&&rollout.version===from&&(0,github.valueOrThrow)(await(0,github.dj)(gh,{...record,version:rollout.version,rollout:rollout.id,
state:"failure",description:reason})),(0,github.valueOrThrow)(await(0,github.dj)(gh,{...record,version:to,rollout:id2,state:"success",description:`Back after ${from??
"nothing"}: ${reason}`}))},async tellIncident(rollback,progress){const document=incidentDocument(model,environment,rollback,progress);return(0,github.valueOrThrow)(
await(0,github.px)(gh,{key:`incident:${environment}:${model}:${rollback.id}`,label:"incident",open:null,title:`${model} in ${environment} was rolled back to ${rollback.
to}`,body:(0,report.Gc)(document,{budgetBytes:issueBytes})}))},async tellRollout({rollout},actual,document){if(!gh.connected||((0,github.dR)(await(0,github.j7)(
about.env,(0,report.Gc)(document)),logger),rollout===null))return;const ended=rollout.endedAt!==null,state=ended?rollout.phase==="promoted"?"success":"failure":
"in_progress",description=ended?rollout.events.at(-1)?.reason??rollout.phase:`${actual.weight} % of the requests; ${rollout.events.at(-1)?.reason??""}`;(0,github.
dR)(await(0,github.dj)(gh,{...record,version:rollout.version,rollout:rollout.id,state,description}),logger),(0,github.dR)(await(0,github.px)(gh,{key:`rollout:${environment}\
:${model}`,label:"rollout",open:!ended,title:`Rollout of ${model} in ${environment}`,body:(0,report.Gc)(document,{budgetBytes:issueBytes})}),logger)}}}}),54911:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{o:()=>withGitToken});function withGitToken(services,token){const server=services.env.GITHUB_SERVER_URL;if(token===void 0||
token===""||server===void 0)return services;const header=`http.${server.replace(/\/+$/,"")}/.extraheader`,added=["",`AUTHORIZATION: basic ${Buffer.from(`x-acces\
s-token:${token}`).toString("base64")}`];return{...services,process:{run(command,args,options={}){if(command!=="git")return services.process.run(command,args,options);
const env={...services.env,...options.env},count=Number(env.GIT_CONFIG_COUNT??0),entries=added.flatMap((value,index)=>[[`GIT_CONFIG_KEY_${count+index}`,header],
[`GIT_CONFIG_VALUE_${count+index}`,value]]);return services.process.run(command,args,{...options,env:{...options.env,...Object.fromEntries(entries),GIT_CONFIG_COUNT:String(
count+added.length)}})}}}}}),92047:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{h:()=>githubContext});
var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),_github_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(84430);function githubContext(services){
return(0,_github_index_js__WEBPACK_IMPORTED_MODULE_1__.L7)(services.env,path=>(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path,"utf8"))}}),95268:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{M:()=>taggerOf});async function taggerOf(repository,{env}){const asked=async key=>{const result=await repository.run(
["config","--get",key]);return result.exitCode===0?result.stdout.trim():""},name=env.GIT_COMMITTER_NAME||await asked("user.name"),email=env.GIT_COMMITTER_EMAIL||
await asked("user.email");if(name&&email)return{name,email};const bot={name:"github-actions[bot]",email:"41898282+github-actions[bot]@users.noreply.github.com"};
return env.GITHUB_ACTIONS==="true"?bot:{name:name||"mlops-actions",email:email||"mlops-actions@localhost"}}}),82503:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{__webpack_require__.d(__webpack_exports__,{
W:()=>connectionContext});var _registry_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(42682),_github_context_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
92047),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_registry_index_js__WEBPACK_IMPORTED_MODULE_0__]);_registry_index_js__WEBPACK_IMPORTED_MODULE_0__=
(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0];async function connectionContext(services){const here=(0,_github_context_js__WEBPACK_IMPORTED_MODULE_1__.
h)(services);if(here!==null)return here;const repository=await(0,_registry_index_js__WEBPACK_IMPORTED_MODULE_0__.openRepository)(services,services.workspace),origin=repository===
null?null:await(0,_registry_index_js__WEBPACK_IMPORTED_MODULE_0__.originOf)(repository),[,owner,repo]=/^https:\/\/github\.com\/([^/]+)\/([^/]+)$/.exec(origin??"")??
[];return owner===void 0||repo===void 0?null:{...{headBranch:null,baseSha:null,baseBranch:null,pullRequest:null,triggeringRun:null},repository:{owner,repo},eventName:"\
none",sha:"0".repeat(40),ref:null,headSha:"0".repeat(40),isFork:!1,defaultBranch:null,runId:0,runAttempt:0,runNumber:0,serverUrl:"https://github.com",apiUrl:services.
env.GITHUB_API_URL??"https://api.github.com",runUrl:"",workflow:"",workflowFile:null,job:"",actor:null}}__webpack_async_result__()}catch(e){__webpack_async_result__(
e)}})}),39120:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{let fetchVersionOf=function(services,token){return async(tag,location,into)=>{if(location===null)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.
j1({path:"mlops verify",value:tag.name,message:"has a tag that does not say where its bytes are kept",remedy:"Put the model and its papers into a folder, and na\
me it with --from"});const store=await(0,_stores_js__WEBPACK_IMPORTED_MODULE_3__.x)(location,services,token),place=(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(
into,"version");return await store.get(location,place),(0,_registry_index_js__WEBPACK_IMPORTED_MODULE_2__.versionIn)(place,location)}};__webpack_require__.d(__webpack_exports__,
{G:()=>fetchVersionOf});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(76760),_foundation_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
33560),_registry_index_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(42682),_stores_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(43583),__webpack_async_dependencies__=__webpack_handle_async_dependencies__(
[_registry_index_js__WEBPACK_IMPORTED_MODULE_2__,_stores_js__WEBPACK_IMPORTED_MODULE_3__]);[_registry_index_js__WEBPACK_IMPORTED_MODULE_2__,_stores_js__WEBPACK_IMPORTED_MODULE_3__]=
__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__,__webpack_async_result__()}catch(e){__webpack_async_result__(
e)}})}),13081:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{__webpack_require__.d(__webpack_exports__,{C:()=>_stores_js__WEBPACK_IMPORTED_MODULE_2__.C,connectionContext:()=>_connection_context_js__WEBPACK_IMPORTED_MODULE_0__.
W,fetchVersionOf:()=>_fetch_version_js__WEBPACK_IMPORTED_MODULE_1__.G,x:()=>_stores_js__WEBPACK_IMPORTED_MODULE_2__.x});var _connection_context_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
82503),_fetch_version_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(39120),_stores_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(43583),__webpack_async_dependencies__=__webpack_handle_async_dependencies__(
[_connection_context_js__WEBPACK_IMPORTED_MODULE_0__,_fetch_version_js__WEBPACK_IMPORTED_MODULE_1__,_stores_js__WEBPACK_IMPORTED_MODULE_2__]);[_connection_context_js__WEBPACK_IMPORTED_MODULE_0__,
_fetch_version_js__WEBPACK_IMPORTED_MODULE_1__,_stores_js__WEBPACK_IMPORTED_MODULE_2__]=__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():
__webpack_async_dependencies__,__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),43583:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let dataRemote=function(remote,services){return(0,_registry_index_js__WEBPACK_IMPORTED_MODULE_2__.
remoteStore)(remote,name=>(0,_data_version_index_js__WEBPACK_IMPORTED_MODULE_3__.openDataObjects)(services,name),services)},registry=function(services,token,setting){
const github=setting?.repository.startsWith("ghcr.io/")??!1,user=services.env.GITHUB_ACTOR;return(0,_registry_index_js__WEBPACK_IMPORTED_MODULE_2__.ociStore)({...setting===
void 0?{}:{repository:setting.repository,plainHttp:setting.plainHttp},...github&&token!==void 0&&user!==void 0?{credentials:{user,secret:token}}:{}},services)};
__webpack_require__.d(__webpack_exports__,{C:()=>declaredStore,x:()=>storeOf});var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33560),
_github_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(84430),_registry_index_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(42682),_data_version_index_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
20168),_connection_context_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(82503),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_registry_index_js__WEBPACK_IMPORTED_MODULE_2__,
_data_version_index_js__WEBPACK_IMPORTED_MODULE_3__,_connection_context_js__WEBPACK_IMPORTED_MODULE_4__]);[_registry_index_js__WEBPACK_IMPORTED_MODULE_2__,_data_version_index_js__WEBPACK_IMPORTED_MODULE_3__,
_connection_context_js__WEBPACK_IMPORTED_MODULE_4__]=__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__;
async function declaredStore(setting,remote,services,token){if(setting===void 0)return await(0,_data_version_index_js__WEBPACK_IMPORTED_MODULE_3__.remoteName)(services,
remote)===null?null:dataRemote(remote,services);switch(setting.kind){case"none":return null;case"remote":return dataRemote(remote,services);case"release":return releases(
services,token);case"oci":return registry(services,token,setting)}}async function storeOf(location,services,token){switch((0,_registry_index_js__WEBPACK_IMPORTED_MODULE_2__.
schemeOfLocation)(location)){case"github-release":return releases(services,token);case"oci":return registry(services,token);case"dvc":return dataRemote(null,services);case"\
folder":throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1({path:"Model-Location",value:location,message:"names a folder of some machine",remedy:"Na\
me the folder with --from where it is here"});case null:throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1({path:"Model-Location",value:location,message:"\
is no place that this release knows",remedy:"Fetch the model and its papers into a folder, and name it with --from"})}}async function releases(services,token){const context=await(0,_connection_context_js__WEBPACK_IMPORTED_MODULE_4__.
W)(services),{GITHUB_TOKEN,GH_TOKEN}=services.env,github=await(0,_github_index_js__WEBPACK_IMPORTED_MODULE_1__.connectGitHub)({context,token:token??GITHUB_TOKEN??
GH_TOKEN,logger:services.logger});if(!github.connected)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.eG(`GitHub’s releases cannot be reached: ${github.
reason}`,{remedy:"Give the step `github-token`, or set GITHUB_TOKEN in a clone whose `origin` is on GitHub"});return(0,_registry_index_js__WEBPACK_IMPORTED_MODULE_2__.
releaseStore)((0,_github_index_js__WEBPACK_IMPORTED_MODULE_1__.tT)(github),{tagOf:(model,version)=>`${model.replace(":","=")}@${version}`},services)}__webpack_async_result__()}catch(e){
__webpack_async_result__(e)}})}),41476:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{S:()=>withoutAbsent});function withoutAbsent(settings){return Array.isArray(settings)?settings.map(item=>withoutAbsent(item)):typeof settings!="object"||settings===
null?settings:Object.fromEntries(Object.entries(settings).filter(([,value])=>value!==void 0).map(([key,value])=>[key,withoutAbsent(value)]))}}),3729:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{L:()=>writeReports});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760),_foundation_index_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(33560),_report_index_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(33916);async function writeReports(action,directory,json,document,title,services){
const folder=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(services.workspace,directory);await(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_2__.En)(services.
workspace),await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder,{recursive:!0});const write=async(extension,content)=>{const path=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
resolve)(folder,`${action}.${extension}`);await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path,content);const inside=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
relative)(services.workspace,path);return inside.startsWith("..")?path:inside};return{reportJson:await write("json",`${JSON.stringify(json,null,2)}
`),reportMarkdown:await write("md",(0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__.Gc)(document)),reportHtml:await write("html",await(0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__.
K2)(document,{title,generatedBy:`mlops-actions ${action}`})),terminal:(0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__.bF)(document,terminalOptions(services.env))}}
function terminalOptions(env){const columns=Number(env.COLUMNS),color=env.NO_COLOR===void 0&&(env.FORCE_COLOR!==void 0||env.MLOPS_TERMINAL==="color");return{columns:Number.
isInteger(columns)&&columns>=40?columns:110,color}}})};export{id,ids,modules};
