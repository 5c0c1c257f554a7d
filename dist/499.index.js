const id=499,ids=[499],modules={45254:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{let checkpointStore=function(keep,remote,services){const context=(0,_github_context_js__WEBPACK_IMPORTED_MODULE_3__.h)(services);switch(keep??(context===null?
"local":"cache")){case"cache":return(0,_data_version_index_js__WEBPACK_IMPORTED_MODULE_2__.checkpointsInCache)(services);case"artifact":return(0,_data_version_index_js__WEBPACK_IMPORTED_MODULE_2__.
checkpointsInArtifacts)(services);case"remote":return(0,_data_version_index_js__WEBPACK_IMPORTED_MODULE_2__.checkpointsInRemote)(services,{remote:remote??null,write:(0,_data_version_index_js__WEBPACK_IMPORTED_MODULE_2__.
mayKeepForOthers)(context)});case"local":return(0,_training_index_js__WEBPACK_IMPORTED_MODULE_1__.Bl)(services.workspace)}},checkpointsOf=function(section,planned,remote,services){
if(section.checkpoints===void 0)return{};const{path,every,keep}=section.checkpoints;return{checkpoints:{folder:(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(
services.workspace,path),key:planned.key,store:checkpointStore(keep,remote,services),...every===void 0?{}:{everySeconds:every}}}};__webpack_require__.d(__webpack_exports__,
{x:()=>checkpointsOf});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(76760),_training_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
46107),_data_version_index_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(20168),_github_context_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(92047),
__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_data_version_index_js__WEBPACK_IMPORTED_MODULE_2__]);_data_version_index_js__WEBPACK_IMPORTED_MODULE_2__=
(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0],__webpack_async_result__()}catch(e){__webpack_async_result__(
e)}})}),64414:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{__webpack_require__.d(__webpack_exports__,{c:()=>comparePredictions});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
51455),node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76760),_config_index_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(63472),_data_index_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
40549),_foundation_index_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(33560),_training_index_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(46107),_model_version_index_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
15679),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_data_index_js__WEBPACK_IMPORTED_MODULE_4__,_model_version_index_js__WEBPACK_IMPORTED_MODULE_7__]);
[_data_index_js__WEBPACK_IMPORTED_MODULE_4__,_model_version_index_js__WEBPACK_IMPORTED_MODULE_7__]=__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():
__webpack_async_dependencies__;const tolerance=1e-9;async function comparePredictions(version,configuration,first,second,services){const{evaluate=(0,_config_index_js__WEBPACK_IMPORTED_MODULE_3__.
oz)(),train}=version.settings,holdout=(0,_model_version_index_js__WEBPACK_IMPORTED_MODULE_7__.u8)(version,evaluate.holdout),command=evaluate.predict;if(command===
void 0||holdout===null||!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(holdout))return null;const folder=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(services.workspace,".mlops","predictions-"));try{const predict=async(outputs,file)=>{const target=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.
join)(folder,file),words=(0,_model_version_index_js__WEBPACK_IMPORTED_MODULE_7__.Bl)(version,configuration,["evaluate","predict"],command,services.env,{...outputs,
[evaluate.holdout]:holdout,predictions:target});if(await(0,_training_index_js__WEBPACK_IMPORTED_MODULE_6__.qu)({purpose:"prediction",words,cwd:version.folder,env:train?.
env??{}},services),!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(target))throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_5__.eG("The prediction c\
ommand wrote no predictions.");return target},files={first:await predict(first,"first.parquet"),second:await predict(second,"second.parquet")},{rows,unmatched,different,
largest}=await(0,_data_index_js__WEBPACK_IMPORTED_MODULE_4__.rq)(await(0,_data_index_js__WEBPACK_IMPORTED_MODULE_4__.F5)(services),files,evaluate.id??[],tolerance),
all=rows.toLocaleString("en-US"),detail=unmatched>0?`${unmatched.toLocaleString("en-US")} of ${all} rows are predicted by one of them alone`:different>0?`${different.
toLocaleString("en-US")} of ${all} rows are predicted differently, by at most ${Number(largest.toPrecision(2))}`:`no row of ${all} is predicted differently by m\
ore than ${tolerance}`;return{equal:unmatched+different===0,detail}}finally{await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder,{recursive:!0,force:!0})}}
__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),87674:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{i:()=>composeTrainDocument});function curves({metrics:metrics2}){const families=new Map;for(const metric of metrics2.filter(({points})=>points.
length>1)){const family=familyOf(metric.name);families.set(family,[...families.get(family)??[],metric])}return families.size===0?[]:[{kind:"only",in:"html",blocks:[
{kind:"heading",text:["Curves"]},...[...families].slice(0,12).map(([title,members])=>({kind:"chart",chart:{type:"lines",title,x:{name:"Step"},y:{name:title},series:members.
slice(0,6).map(({name,points})=>({name,points}))}}))]}]}function familyOf(name){return name.replace(/^(train(ing)?|val(id(ation)?)?|test|eval)[/_.-]/i,"").replace(
/[/_.-](train(ing)?|val(id(ation)?)?|test|eval)$/i,"")||name}function ending({verdict,ending:told}){if(told===null||verdict==="trained"||verdict==="restored")return[];
const{words,remedy,lastLines,at}=told;return[{kind:"alert",tone:verdict==="cancelled"?"warn":"bad",keep:"always",text:[words,...at===null?[]:[" It failed at ",{
code:`${at.file}:${at.line}`},"."],...remedy===null?[]:[` ${remedy}.`]]},...lastLines.length===0?[]:[{kind:"code",text:lastLines.join(`
`),keep:1}]]}function span(seconds){if(seconds<60)return`${seconds.toFixed(1)} s`;const whole=Math.round(seconds),pad=value=>String(value).padStart(2,"0");return whole<
3600?`${Math.floor(whole/60)} min ${pad(whole%60)} s`:`${Math.floor(whole/3600)} h ${pad(Math.floor(whole%3600/60))} min`}function size(bytes){if(bytes<1e3)return`${bytes}\
 bytes`;const units=["kB","MB","GB","TB"],power=Math.min(units.length,Math.floor(Math.log10(bytes)/3));return`${(bytes/1e3**power).toFixed(1)} ${units[power-1]}`}
function figure(value){return value===null?"not a number":String(Number(value.toPrecision(4))).replace("-","−")}const levels={note:{tone:"info",text:"note"},warn:{
tone:"warn",text:"warning"},refuse:{tone:"bad",text:"unfit"}};function gpu({gpu:told}){if(told===null)return[];const shown=(told.preflight?.findings??[]).filter(
({level})=>level!=="note");return[...shown.length===0?[]:[{kind:"table",columns:[{title:["GPU"]},{title:[""]},{title:["Seen"]},{title:["Needed"]},{title:["Remed\
y"]}],rows:shown.map(({gpu:which,level,seen,needed,remedy})=>({cells:[[which],[levels[level]],[seen],[needed],[remedy??""]],...level==="refuse"?{keep:"always"}:
{}})),rowName:"findings"}],...told.usage===null?[]:usage(told.usage)]}function usage(told){const{gpus,findings,trouble}=told,sums=[`${told.gpuHours.toFixed(told.
gpuHours<1?3:1)} GPU-hours`,...told.energyKwh===null?[]:[`, ${told.energyKwh.toPrecision(2)} kWh`],...told.cost===null?[]:[`, ${told.cost.amount.toFixed(2)} ${told.
cost.currency}`],"."];return[...findings.map(({headline:headline2,advice})=>({kind:"alert",tone:"warn",text:[{strong:[headline2]},`. ${advice}`]})),...gpus.length===
0?[]:[{kind:"paragraph",text:sums},table(told)],...trouble===null?[]:[{kind:"paragraph",small:!0,text:[trouble]}],...gpus.length===0?[]:[{kind:"only",in:"html",
blocks:charts(told).map(chart=>({kind:"chart",chart}))}]]}function table({gpus}){const pair=(one,text)=>one===null?["not told"]:[`${text(one.mean)} (peak ${text(
one.peak)})`];return{kind:"table",columns:[{title:["GPU"]},{title:["Utilisation"],align:"right"},{title:["Memory"],align:"right"},{title:["Power"],align:"right"}],
rows:gpus.map(({index,name,utilisation,memory,power})=>({cells:[[`${index}: ${name}`],pair(utilisation,value=>`${Math.round(value)} %`),pair(memory,size),pair(power,
value=>`${Math.round(value)} W`)]})),rowName:"GPUs"}}function charts({gpus}){const of=(title,unit,which,scale=1)=>({type:"lines",title,x:{name:"Seconds"},y:{name:unit,
min:0},series:gpus.map(({index,curves:curves2})=>({name:`GPU ${index}`,points:curves2[which].map(([at,value])=>[at,value*scale])}))});return[of("GPU utilisation",
"%","utilisation"),of("GPU memory","GB","memory",1e-9),of("GPU power","W","power")].filter(chart=>chart.type==="lines"&&chart.series.some(({points})=>points.length>
0))}const said={trained:{tone:"good",words:"trained"},restored:{tone:"good",words:"restored, nothing had changed"},searched:{tone:"good",words:"searched for hyp\
erparameters"},planned:{tone:"neutral",words:"search planned"},failed:{tone:"bad",words:"training failed"},cancelled:{tone:"warn",words:"training was cancelled"}},
reproduced={identical:{tone:"good",words:"reproduced, byte for byte"},"equal-predictions":{tone:"good",words:"reproduced: other bytes, equal predictions"},different:{
tone:"warn",words:"not reproduced"}};function toneOf(report){const{tone,words}=report.reproduction===null?said[report.verdict]:reproduced[report.reproduction.verdict];
return{tone,title:[{code:report.model},`: ${words}`]}}function headline(report){const{verdict,seconds,because,attempts:attempts2,backend}=report,text=[];if(verdict===
"trained"){const where=backend.kind==="runner"?"":` on ${backend.kind}`;text.push(`Training${where} took `,{strong:[span(seconds)]}),attempts2.length>1&&text.push(
` in ${attempts2.length} attempts`),text.push(".")}because!==null&&text.push(text.length===0?"":" ",because);const lines=text.length===0?[]:[{kind:"paragraph",keep:"\
always",text}],{lock}=report;return lock!==null&&!lock.verified&&lock.problems.length>0&&lines.push({kind:"alert",tone:"warn",text:["What was installed is not w\
hat ",{code:lock.path},` locks: ${lock.problems.slice(0,3).join("; ")}${lock.problems.length>3?`; and ${lock.problems.length-3} more`:""}.`]}),lines}function reproduction({
reproduction:told}){if(told===null)return[];const{against,outputs:outputs2,predictions,causes}=told;return[{kind:"paragraph",keep:"always",text:[`Held against ${against}\
.`,...predictions===null?[]:[` Predictions: ${predictions.detail}.`]]},{kind:"table",columns:[{title:["Output"]},{title:["Bytes"]},{title:["sha256"]},{title:["W\
here"]}],rows:outputs2.map(({name,identical,where,first,second})=>({cells:[[name],[identical?{tone:"good",text:"equal"}:{tone:"warn",text:"differ"}],identical?[
{code:first.sha256.slice(0,12)}]:[{code:first.sha256.slice(0,12)}," → ",{code:second.sha256.slice(0,12)}],[where??""]]}))},...causes.length===0?[]:[{kind:"par\
agraph",text:["What usually makes such a difference:"]},{kind:"list",items:causes.map(cause=>[cause])}]]}const weights={decides:"decides the result","may matter":"\
may matter",volatile:"says who ran it"};function differences({differences:told}){if(told.length===0)return[];const rows=among=>among.map(({field,was,now,weight})=>({
cells:[[field],[was??"—"],[now??"—"],[weights[weight]]]})),columns=[{title:["What"]},{title:["Was"]},{title:["Is"]},{title:["Weight"]}],telling=told.filter(
({weight})=>weight!=="volatile"),volatile=told.filter(({weight})=>weight==="volatile");return[...telling.length===0?[{kind:"paragraph",text:["Nothing that decid\
es the result is other than it was."]}]:[{kind:"table",columns,rows:rows(telling),rowName:"differences",textRows:20}],...volatile.length===0?[]:[{kind:"details",
summary:[`Who ran it and where: ${volatile.length} differences`],blocks:[{kind:"table",columns,rows:rows(volatile),rowName:"differences",textRows:20}]}]]}function search(report){
const{trials,front,best,optimism,notes}=report,complete=trials.filter(({state})=>state==="complete"),failed=trials.filter(({state})=>state==="failed");return[{kind:"\
heading",text:["Search"]},{kind:"paragraph",text:[summaryOf(report,complete.length,failed.length)]},...best===null&&front.length===0?[]:[{kind:"alert",tone:"inf\
o",text:[optimism],keep:"always"}],...notes.length===0?[]:[{kind:"list",items:notes.map(note=>[note])}],...complete.length<2?[]:search_charts(report,complete),...trialTable(
report,complete),...failed.length===0?[]:[failures(failed)]]}function summaryOf(report,complete,failed){const{method,sampler,seed,planned,continued,trials}=report,
how=method==="optuna"?`Optuna (${sampler})`:method,seconds=trials.reduce((sum,trial)=>sum+trial.seconds,0);return[`${complete} of ${planned} trials completed by\
 ${how}`,method==="grid"?"":`, seed ${seed}`,failed===0?"":`, ${failed} failed`,continued===0?"":`, ${continued} of them in an earlier run`,`; ${span(seconds)} \
of training.`,report.written===null?"":` The best parameters were written to ${report.written}.`].join("")}function ranked({objectives,front,best},complete){const[
name,direction]=Object.entries(objectives)[0],sign=direction==="minimize"?1:-1,place=({number})=>number===best?.number?-1:front.includes(number)?front.indexOf(number):
front.length;return complete.toSorted((a,b)=>place(a)-place(b)||sign*(a.metrics[name]-b.metrics[name])||a.number-b.number)}function trialTable(report,complete){
if(complete.length===0)return[];const objectives=Object.keys(report.objectives),chosen=new Set(report.best===null?report.front:[report.best.number]),rows=ranked(
report,complete).map(trial=>({cells:[chosen.has(trial.number)?[{strong:[`${trial.number} ${report.best===null?"(front)":"(best)"}`]}]:[String(trial.number)],...objectives.
map(name=>[figure(trial.metrics[name])]),[{code:written(trial)}],[span(trial.seconds)]]}));return[{kind:"table",columns:[{title:["Trial"]},...objectives.map(name=>({
title:[{code:name},report.objectives[name]==="minimize"?" ↓":" ↑"],align:"right"})),{title:["Parameters"]},{title:["Time"],align:"right"}],rows,rowName:"tri\
als",textRows:10}]}function search_charts(report,complete){const[first,second]=Object.entries(report.objectives),better=direction=>direction==="minimize"?"lower":
"higher";return[{kind:"only",in:"html",blocks:[...second===void 0?[]:[{kind:"chart",chart:{type:"scatter",title:`${first[0]} and ${second[0]}`,x:{name:first[0],
better:better(first[1])},y:{name:second[0],better:better(second[1])},points:complete.map(trial=>({name:`Trial ${trial.number}`,x:trial.metrics[first[0]],y:trial.
metrics[second[0]],front:report.front.includes(trial.number),note:written(trial)}))}}],{kind:"chart",chart:parallel(report,complete)}]}]}const mostAxes=10;function parallel(report,complete){
const[objective,direction]=Object.entries(report.objectives)[0],axes=Object.keys(report.scales).slice(0,mostAxes).map(name=>axisOf(name,report.scales[name],complete)),
marked=new Set(report.best===null?report.front:[report.best.number]);return{type:"parallel",title:`Parameters and ${objective}`,axes:[...axes,{name:objective,scale:"\
linear",better:direction==="minimize"?"lower":"higher"}],lines:complete.map(trial=>({name:`Trial ${trial.number}`,values:[...axes.map(axis=>{const value=trial.parameters[axis.
name];return axis.scale==="category"?value===void 0?null:axis.categories.indexOf(String(value)):typeof value=="number"?value:null}),trial.metrics[objective]],...marked.
has(trial.number)?{marked:!0}:{}}))}}function axisOf(name,scale,trials){if(scale!=="category")return{name,scale};const values=[...new Set(trials.flatMap(({parameters})=>parameters[name]??
[]))];return values.every(value=>typeof value=="number")&&values.sort((a,b)=>Number(a)-Number(b)),{name,scale,categories:values.map(String)}}function failures(failed){
return{kind:"details",summary:[`${failed.length} failed ${failed.length===1?"trial":"trials"}`],blocks:[{kind:"table",columns:[{title:["Trial"]},{title:["Parame\
ters"]},{title:["Why"]}],rows:failed.map(trial=>({cells:[[String(trial.number)],[{code:written(trial)}],[trial.why??""]]})),rowName:"trials",textRows:10}]}}function written({
parameters}){const names=Object.keys(parameters),short=names.map(name=>name.split(".").at(-1)),plain=new Set(short).size===short.length;return names.map((name,at)=>{
const value=parameters[name];return`${plain?short[at]:name}=${typeof value=="number"?figure(value):value}`}).join(" ")}function smallPrint({provenance}){const{commit,
key,manifest,suite}=provenance;return[{kind:"paragraph",small:!0,text:[`Commit ${commit?.slice(0,7)??"unknown"} · key ${key.slice(0,12)} · `,...manifest===null?
[]:["manifest ",{code:manifest}," · "],suite]}]}function metrics({metrics:told}){return told.length===0?[]:[{kind:"table",columns:[{title:["Metric"]},{title:["\
Last"],align:"right"},{title:["Best"],align:"right"},{title:["At step"],align:"right"}],rows:told.map(({name,last,best})=>({cells:[[{code:name}],[figure(last.value)],
[best===null?"":figure(best.value)],[best===null?"":best.step.toLocaleString("en-US")]]})),rowName:"metrics",textRows:12}]}function attempts({attempts:told}){return told.
length<2?[]:[{kind:"table",columns:[{title:["Attempt"],align:"right"},{title:["Took"],align:"right"},{title:["From"]},{title:["Ended"]},{title:["Then"]}],rows:told.
map(({number,seconds,resumed,words,next})=>({cells:[[String(number)],[span(seconds)],[resumed?"a checkpoint":"the start"],[words],[next??""]]})),rowName:"attemp\
ts"}]}const stageWords={unchanged:"unchanged",restored:"restored from an equal run",run:"run",recorded:"taken as it lies"};function stages({stages:told}){return told.
length===0?[]:[{kind:"paragraph",text:[`${told.filter(({how})=>how!=="run").length} of ${told.length} stages were unchanged or restored.`]},{kind:"table",columns:[
{title:["Stage"]},{title:["How"]},{title:["Took"],align:"right"},{title:["Because"]}],rows:[...told].sort((a,b)=>+(b.how==="run")-+(a.how==="run")).map(({name,how,
seconds,reasons})=>({cells:[[{code:name}],[stageWords[how]],[span(seconds)],[reasons[0]??""]]})),rowName:"stages",textRows:15}]}function outputs({outputs:told}){
return told.length===0?[]:[{kind:"table",columns:[{title:["Output"]},{title:["Path"]},{title:["Size"],align:"right"},{title:["sha256"]}],rows:told.map(({name,path,
bytes,sha256})=>({cells:[[name],[{code:path}],[size(bytes)],[{code:sha256.slice(0,12)}]]})),rowName:"outputs"}]}function tracked({tracked:told}){return told.flatMap(
({tracker,state,url,linked,notes})=>[{kind:"paragraph",text:state==="recorded"?[`Tracked in ${tracker}`,...url===null?[]:[": ",{link:url,text:[url]}],"."]:[`${tracker}\
 could not be reached: what it misses is kept and delivered by the next run.`]},...linked.length===0?[]:[{kind:"list",items:linked.map(({id:id2,url:at,how})=>["\
The code’s own run ",at===""?{code:id2}:{link:at,text:[id2]},` (${how})`])}],...notes.length===0?[]:[{kind:"details",summary:[`Notes of ${tracker}`],blocks:[{
kind:"list",items:notes.map(note=>[note])}]}]])}function composeTrainDocument(report){const blocks=[...headline(report),...ending(report),...reproduction(report),
...differences(report),...report.search===null?[]:search(report.search),...metrics(report),...attempts(report),...gpu(report),...stages(report),...outputs(report),
...tracked(report),...curves(report),...smallPrint(report)];return{id:`train-on-runner:${report.model}`,...toneOf(report),blocks}}}),53262:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let byHash=function(then,now){const outputs=then.
outputs.flatMap(first=>{const second=now.outputs.find(({name})=>name===first.name);if(second===void 0)return[];const identical=first.sha256===second.sha256,where=identical?
null:"its hash is another";return[{name:first.name,identical,where,packagingOnly:!1,first,second}]}),model=outputs.filter(({name})=>name==="model");return{verdict:(model.
length===0?outputs:model).every(({identical})=>identical)?"identical":"different",outputs,predictions:null,causes:[]}};__webpack_require__.d(__webpack_exports__,
{S:()=>earlierRun});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),_config_index_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
63472),_foundation_index_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(33560),_registry_index_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(42682),_training_index_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
46107),_data_version_index_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(20168),_model_version_index_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(15679),
_train_once_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(98108),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_registry_index_js__WEBPACK_IMPORTED_MODULE_4__,
_data_version_index_js__WEBPACK_IMPORTED_MODULE_6__,_model_version_index_js__WEBPACK_IMPORTED_MODULE_7__,_train_once_js__WEBPACK_IMPORTED_MODULE_8__]);[_registry_index_js__WEBPACK_IMPORTED_MODULE_4__,
_data_version_index_js__WEBPACK_IMPORTED_MODULE_6__,_model_version_index_js__WEBPACK_IMPORTED_MODULE_7__,_train_once_js__WEBPACK_IMPORTED_MODULE_8__]=__webpack_async_dependencies__.
then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__;async function earlierRun(file,tree,place,inputs,services){const{workspace}=services,
then=await(0,_training_index_js__WEBPACK_IMPORTED_MODULE_5__.WI)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace,file),file),problem=(message,remedy)=>new _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__.
j1({file,path:"from-manifest",message,remedy});if(then.model!==tree.version.model)throw problem(`is of the model \`${then.model}\``,`Set \`model: ${then.model}\``);
const{repository}=tree,commit=then.commit===null?null:await repository?.commitOf(then.commit)??null;if(repository===null||commit===null)throw problem(then.commit===
null?"names no commit":`names the commit ${then.commit.slice(0,12)}, which is not here`,"Check out with full history: `fetch-depth: 0`");then.dirty!==null&&services.
logger.warning(`The run had uncommitted changes (${then.dirty.paths.slice(0,5).join(", ")}), which its commit has not: it cannot be repeated exactly.`);const at=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
join)(workspace,".mlops","worktrees",`run-${commit}`);return(0,_registry_index_js__WEBPACK_IMPORTED_MODULE_4__.withWorktree)(repository,commit,at,async folder=>{
const own=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,inputs.config))?await(0,_config_index_js__WEBPACK_IMPORTED_MODULE_2__.
loadConfiguration)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,inputs.config),{workspace:folder}):place.configuration,{model:settings}=(0,_config_index_js__WEBPACK_IMPORTED_MODULE_2__.
U8)(own,then.model);if(settings.train===void 0)throw problem("is of a commit without a `train` section","Choose another");const version={...tree.version,settings,
folder,tree:await repository.treeOf(commit)};await(0,_model_version_index_js__WEBPACK_IMPORTED_MODULE_7__.J4)(version)===await(0,_model_version_index_js__WEBPACK_IMPORTED_MODULE_7__.
J4)(tree.version)||await(0,_model_version_index_js__WEBPACK_IMPORTED_MODULE_7__.s)(version,own,services);const missing=await(0,_data_version_index_js__WEBPACK_IMPORTED_MODULE_6__.
provideEarlierDatasets)(settings,repository,commit,folder,services);missing!==null&&services.logger.warning(`The data of that commit is not to be had: ${missing}\
. That of now is used.`);const trained=await(0,_train_once_js__WEBPACK_IMPORTED_MODULE_8__.q)({version:await(0,_model_version_index_js__WEBPACK_IMPORTED_MODULE_7__.
oO)(version),commit},{...place,configuration:own,section:settings.train,setup:!1},{anew:!0},services),now=trained.version?.manifest;return{...trained,because:`R\
epeats the run of ${then.start.slice(0,16).replace("T"," ")} UTC at ${commit.slice(0,7)}.`,differences:(0,_training_index_js__WEBPACK_IMPORTED_MODULE_5__.kK)(then,
now??trained.planned.facts),reproduction:now===void 0?null:{...byHash(then,now),against:"the run of the manifest"}}})}__webpack_async_result__()}catch(e){__webpack_async_result__(
e)}})}),40682:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{l:()=>lastLinesOf});const kept=64*
1024;function lastLinesOf(services){let said="";const{logger}=services;return{services:{...services,logger:{debug:message=>logger.debug(message),warning:(message,at)=>logger.
warning(message,at),error:(message,at)=>logger.error(message,at),group:(title,work)=>logger.group(title,work),info(message){said=`${said}${message}
`.slice(-kept),logger.info(message)}}},text:()=>said}}}),38880:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,
async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let metricsOf=function(section,cwd,tracking){const path=section.metrics?.path??section.
outputs.metrics,{format,totalSteps}=section.metrics??{};return{...path===void 0?{}:{path:(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd,path)},...format===
void 0?{}:{format},...totalSteps===void 0?{}:{totalSteps},onObservations:observations=>tracking.log(observations)}},followable=function({path,...options}){return path===
void 0?{}:{metrics:{...options,path}}},placeOf=function(ending){return ending.at===null?null:{...ending.at,message:ending.words}};__webpack_require__.d(__webpack_exports__,
{$t:()=>placeOf,Q0:()=>nothingObserved,ke:()=>runObserved});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(76760),_foundation_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
33560),_training_index_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(46107),_checkpoint_store_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(45254),_remote_run_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
57794),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_checkpoint_store_js__WEBPACK_IMPORTED_MODULE_3__,_remote_run_js__WEBPACK_IMPORTED_MODULE_4__]);
[_checkpoint_store_js__WEBPACK_IMPORTED_MODULE_3__,_remote_run_js__WEBPACK_IMPORTED_MODULE_4__]=__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():
__webpack_async_dependencies__;const nothingObserved=()=>({run:null,preflight:null,usage:null,ending:null,remote:null});async function runObserved(command,planned,jobKey,version,section,tracking,observed,services){
const env={...command.env,...await tracking.start(planned)};if(section.on.kind!=="runner")return(0,_remote_run_js__WEBPACK_IMPORTED_MODULE_4__.g)({...command,env},
planned,jobKey,version,section,section.on,{metrics:metricsOf(section,command.cwd,tracking),observed},services);if(section.gpu!==void 0){const visible=await checkGpus(
{...command,env},section.gpu,observed,services);visible!==null&&(env.CUDA_VISIBLE_DEVICES=visible)}const sampler=section.gpu===void 0?null:(0,_training_index_js__WEBPACK_IMPORTED_MODULE_2__.
ET)(services);try{const run=await(0,_training_index_js__WEBPACK_IMPORTED_MODULE_2__.qq)({...command,env},{retries:section.retries,...(0,_checkpoint_store_js__WEBPACK_IMPORTED_MODULE_3__.
x)(section,planned,version.settings.data?.remote,services),...followable(metricsOf(section,command.cwd,tracking))},services);if(observed.run=run,observed.ending=
run.ending,run.ending.kind!=="succeeded")throw(0,_training_index_js__WEBPACK_IMPORTED_MODULE_2__.g5)(command,run.ending);return run.seconds}finally{const record=await sampler?.
stop();if(record!==void 0){const{pricePerHour:perGpuHour,currency}=section.gpu;observed.usage=(0,_training_index_js__WEBPACK_IMPORTED_MODULE_2__.W2)(record,{...observed.
run===null?{}:{seconds:observed.run.seconds},...perGpuHour===void 0?{}:{prices:{perGpuHour,currency}}})}}}async function checkGpus(command,needs,observed,services){
const{words,cwd,env={}}=command,facts=await(0,_training_index_js__WEBPACK_IMPORTED_MODULE_2__.mq)({words,cwd,env},services),preflight=(0,_training_index_js__WEBPACK_IMPORTED_MODULE_2__.
nE)(facts,{...needs.count===void 0?{}:{count:needs.count},...needs.minMemory===void 0?{}:{minMemoryBytes:needs.minMemory},allowOtherProcesses:needs.otherProcesses});
observed.preflight=preflight;for(const finding of preflight.findings){const said=(0,_training_index_js__WEBPACK_IMPORTED_MODULE_2__.nc)(finding);finding.level===
"note"?services.logger.info(said):services.logger.warning(said)}if(preflight.verdict==="refuse"&&needs.onProblem==="refuse")throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.
eG(`The GPUs of this machine are not fit for the run: ${preflight.findings.filter(({level})=>level==="refuse").map(_training_index_js__WEBPACK_IMPORTED_MODULE_2__.
nc).join(" ")}`,{remedy:"Take another runner, or set `train.gpu.on-problem: warn` to start all the same"});return preflight.visibleDevices}__webpack_async_result__()}catch(e){
__webpack_async_result__(e)}})}),14148:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{K:()=>refuseForeignCode});var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33560);function refuseForeignCode(context,{env}){if(!(context===
null||!context.isFork||env.RUNNER_ENVIRONMENT!=="self-hosted"))throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1({path:"runs-on",message:"is a self\
-hosted machine, and this pull request comes from a fork",remedy:"Choose the runner by `actions/train-on-runner/select-runner`, which gives forks the hosted fal\
lback, or run this job only where `github.event.pull_request.head.repo.full_name == github.repository`"})}}),85506:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{l:()=>followRemoteMetrics});var _training_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(46107);const mostRemembered=1e5;
function followRemoteMetrics({path,onObservations,...how},comesBack,services){const told=new Told(mostRemembered);let left=0;const began=performance.now(),tell=(all,untold)=>(untold.
length>0&&onObservations?.(untold),all.length-untold.length),lines=(0,_training_index_js__WEBPACK_IMPORTED_MODULE_0__.dV)({...how,onObservations:all=>{left+=tell(
all,comesBack?all.filter(one=>told.remember(one)):all)}},services),readFile=async path2=>{const runningFor=(performance.now()-began)/1e3,onObservations2=all=>{const untold=all.
filter(one=>!told.recall(one));left-=untold.length,tell(all,untold)},file=await(0,_training_index_js__WEBPACK_IMPORTED_MODULE_0__.NC)({...how,path:path2,runningFor,
onObservations:onObservations2},services,!0);return await file.stop(),file.followed()};return{line:text=>lines.line(text),async end(fetched){const printed=lines.
followed(),file=path!==void 0&&comesBack&&fetched?await readFile(path):null;left>0&&services.logger.warning(`Metrics: ${left.toLocaleString("en-US")} printed va\
lues, all beyond the first ${mostRemembered.toLocaleString("en-US")}, were left to the file of metrics, which does not have them: a tracker lacks them.`);const followed=file===
null?printed:withLonger(file,printed);return followed.series.length>0?followed:null}}}function withLonger(file,printed){const series=new Map(file.series.map(one=>[
one.name,one]));for(const one of printed.series)one.points.length>(series.get(one.name)?.points.length??0)&&series.set(one.name,one);return{...file,format:file.
format??printed.format,series:[...series.values()]}}class Told{#times=new Map;#most;constructor(most){this.#most=most}remember(observation){const pair=pairOf(observation),
times=this.#times.get(pair);return times===void 0&&this.#times.size>=this.#most?!1:(this.#times.set(pair,(times??0)+1),!0)}recall(observation){const pair=pairOf(
observation),times=this.#times.get(pair)??0;return times>0&&this.#times.set(pair,times-1),times>0}}function pairOf({name,step}){return`${step} ${name}`}}),57794:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{__webpack_require__.d(__webpack_exports__,{
g:()=>runElsewhere});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(76760),_training_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(46107),
_github_context_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(92047),_model_version_index_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(15679),_without_absent_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
41476),_checkpoint_store_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(45254),_remote_metrics_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(85506),__webpack_async_dependencies__=__webpack_handle_async_dependencies__(
[_model_version_index_js__WEBPACK_IMPORTED_MODULE_3__,_checkpoint_store_js__WEBPACK_IMPORTED_MODULE_4__]);[_model_version_index_js__WEBPACK_IMPORTED_MODULE_3__,
_checkpoint_store_js__WEBPACK_IMPORTED_MODULE_4__]=__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__;const usualCheckpointSeconds=300;
async function runElsewhere(command,planned,jobKey,version,section,on,{metrics,observed},services){const backend=await open(on,services),{checkpoints}=(0,_checkpoint_store_js__WEBPACK_IMPORTED_MODULE_4__.
x)(section,planned,version.settings.data?.remote,services),saver=checkpoints===void 0?null:await _training_index_js__WEBPACK_IMPORTED_MODULE_1__.y4.open(checkpoints,
services);await saver?.begin(1);const following=(0,_remote_metrics_js__WEBPACK_IMPORTED_MODULE_5__.l)(metrics,section.outputs.metrics!==void 0,services),run=await(0,_training_index_js__WEBPACK_IMPORTED_MODULE_1__.
Jl)(backend,await jobOf(command,planned,jobKey,version,section,services),{retries:section.retries,onLine:following.line,...saver===null?{}:{checkpointSeconds:checkpoints?.
everySeconds??usualCheckpointSeconds,onCheckpoints:()=>saver.hurry()}},services);if(await saver?.end(!0),observed.remote={kind:on.kind,job:run.job.id,url:run.job.
url},observed.ending=run.ending,observed.run={ending:run.ending,seconds:run.seconds,attempts:run.attempts,metrics:await following.end(run.outputs.includes("metr\
ics")),checkpoints:saver?.kept()??null},run.ending.kind!=="succeeded")throw(0,_training_index_js__WEBPACK_IMPORTED_MODULE_1__.g5)(command,run.ending);return run.
seconds}async function open(on,services){switch(on.kind){case"ray":return(0,_training_index_js__WEBPACK_IMPORTED_MODULE_1__.Br)((0,_without_absent_js__WEBPACK_IMPORTED_MODULE_6__.
S)(on.settings),services);case"sagemaker":return(0,_training_index_js__WEBPACK_IMPORTED_MODULE_1__.FR)(on.settings,services);case"kubernetes":{const{startTimeout,
tolerations,...settings}=(0,_without_absent_js__WEBPACK_IMPORTED_MODULE_6__.S)(on.settings);return(0,_training_index_js__WEBPACK_IMPORTED_MODULE_1__.JO)({...settings,
...startTimeout===void 0?{}:{startSeconds:startTimeout},...tolerations===void 0?{}:{tolerations}},services)}}}async function jobOf(command,planned,jobKey,version,section,services){
const{folder}=version,inside=path=>(0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder,path).replaceAll("\\","/"),data=planned.facts.data.flatMap(({name})=>{
const path=(0,_model_version_index_js__WEBPACK_IMPORTED_MODULE_3__.u8)(version,name);return path===null?[]:[inside(path)]}),context=(0,_github_context_js__WEBPACK_IMPORTED_MODULE_2__.
h)(services),files=await(0,_training_index_js__WEBPACK_IMPORTED_MODULE_1__.AL)({folder,include:data,exclude:Object.values(section.outputs)},services);return{key:jobKey,
name:version.model,words:command.words.map(word=>word.replaceAll(`${folder}/`,"")),cwd:".",env:command.env??{},files,outputs:section.outputs,checkpoints:section.
checkpoints?.path??null,timeoutSeconds:section.timeout??null,origin:context===null?null:{repository:`${context.repository.owner}/${context.repository.repo}`,commit:context.
headSha,runId:String(context.runId),runAttempt:context.runAttempt,url:context.runUrl}}}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),55238:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let verdictOf=function({failure,observed,version,
search}){return search!==null&&failure===null?search.matrix===null?"searched":"planned":failure!==null?observed.ending?.kind==="cancelled"?"cancelled":"failed":
version?.how==="restored"?"restored":"trained"},endingOf=function({kind,words,remedy,lastLines,at}){return{kind,words,remedy,lastLines:[...lastLines],at}},endingOfFailure=function({
failure}){if(failure===null)return null;const[words="",...lastLines]=failure.message.split(`
`);return{kind:"not-started",words,remedy:failure.remedy??null,lastLines,at:null}},gpuOf=function({observed:{preflight,usage}}){return preflight===null&&usage===
null?null:{preflight:preflight===null?null:{verdict:preflight.verdict,findings:preflight.findings.map(({gpu,level,seen,needed,remedy})=>({gpu:gpu===null?"machin\
e":String(gpu),level,seen,needed:needed??"",remedy}))},usage:usage===null?null:{gpus:usage.gpus.map(({index,name,utilisation,memory,power,curves})=>({index,name,
utilisation,memory,power,curves:{utilisation:curves.utilisation.map(({at,mean})=>[at,mean]),memory:curves.memory.map(({at,mean})=>[at,mean]),power:curves.power.
map(({at,mean})=>[at,mean])}})),gpuHours:usage.gpuHours,energyKwh:usage.energyKwh,cost:usage.cost,findings:usage.findings.map(({headline,advice})=>({headline,advice})),
trouble:usage.trouble}}};__webpack_require__.d(__webpack_exports__,{Z:()=>composeReport});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760),_foundation_index_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(33560),_model_version_index_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(15679),
__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_model_version_index_js__WEBPACK_IMPORTED_MODULE_3__]);_model_version_index_js__WEBPACK_IMPORTED_MODULE_3__=
(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0];async function composeReport(told,services){const{
name,startedAt,tree,trained,md5}=told,{planned,observed,version,pipeline}=trained,outputs=version?.manifest.outputs??[],{lock}=planned.facts.environment;return{
schemaVersion:1,action:"train-on-runner",verdict:verdictOf(trained),startedAt,model:name,command:[...planned.facts.command],seconds:version?.seconds??observed.run?.
seconds??0,outputs:outputs.map(output=>({...output})),backend:observed.remote??{kind:"runner",job:null,url:null},ending:observed.ending===null?endingOfFailure(trained):
endingOf(observed.ending),attempts:(observed.run?.attempts??[]).map(({ending,...attempt})=>({...attempt,kind:ending.kind,words:ending.words})),because:trained.because,
metrics:(observed.run?.metrics?.series??[]).map(({name:metric,last,best,points})=>({name:metric,last,best,points:points.map(([step,value])=>[step,value])})),stages:(pipeline?.
stages??[]).map(({name:stage,how,seconds,reasons})=>({name:stage,how,seconds,reasons:[...reasons]})),gpu:gpuOf(trained),lock:lock===null?null:{path:lock.path,tool:lock.
tool,verified:lock.verified,problems:lock.problems.filter(({kind})=>kind!=="extra").map(({message})=>message)},tracked:trained.tracked.map(({tracker,state,url,linked,
notes})=>({tracker,state,url,linked:linked.map(one=>({...one})),notes:[...notes]})),reproduction:trained.reproduction===null?null:{verdict:trained.reproduction.
verdict,against:trained.reproduction.against,outputs:trained.reproduction.outputs.map(({first,second,name:output,identical,where})=>({name:output,identical,where,
first:{sha256:first.sha256,bytes:first.bytes},second:{sha256:second.sha256,bytes:second.bytes}})),predictions:trained.reproduction.predictions,causes:[...trained.
reproduction.causes]},search:trained.search?.report??null,differences:trained.differences.map(one=>({...one})),provenance:{suite:_foundation_index_js__WEBPACK_IMPORTED_MODULE_2__.
rs,commit:tree.commit,key:planned.key,manifest:trained.manifestFile},lineage:await lineageOf(tree.version,planned.words,outputs,md5,services)}}async function lineageOf(version,words,outputs,md5,{
workspace}){const reads=[];for(const{name,path,hashes,bytes}of await(0,_model_version_index_js__WEBPACK_IMPORTED_MODULE_3__.iz)(version,words)){const shown=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
relative)(workspace,path).replaceAll("\\","/"),sha256=hashes.find(({algorithm})=>algorithm==="sha256")?.value,known=(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_2__.
mU)({sha256,md5:md5.get(shown)});reads.push({kind:"data",name,path:shown,hashes:known,...bytes===void 0?{}:{bytes}})}const lock=version.settings.train?.environment;
if(lock!==void 0&&(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(version.folder,lock))){const{sha256,bytes}=await(0,_model_version_index_js__WEBPACK_IMPORTED_MODULE_3__.
contentHash)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(version.folder,lock));reads.push({kind:"environment",name:lock,path:lock,hashes:(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_2__.
mU)({sha256}),bytes})}const writes=outputs.map(({name,sha256,bytes})=>{const path=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace,(0,_model_version_index_js__WEBPACK_IMPORTED_MODULE_3__.
XC)(version,name)??name);return{kind:name==="metrics"?"metrics":"model",name,path,hashes:(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_2__.mU)({sha256}),bytes}});
return{reads,writes}}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),80499:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let sectionOf=function(section,problem){if(section===
void 0)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_2__.j1(problem());return section};__webpack_require__.r(__webpack_exports__),__webpack_require__.
d(__webpack_exports__,{runTrainOnRunner:()=>runTrainOnRunner});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(76760),_config_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
63472),_foundation_index_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(33560),_training_index_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(46107),_data_version_index_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
20168),_emit_lineage_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(62029),_github_context_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(92047),_model_version_index_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
15679),_near_cache_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(30719),_write_reports_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(3729),_document_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(
87674),_earlier_run_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(53262),_observed_run_js__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(38880),_refuse_foreign_code_js__WEBPACK_IMPORTED_MODULE_13__=__webpack_require__(
14148),_report_js__WEBPACK_IMPORTED_MODULE_14__=__webpack_require__(55238),_search_place_js__WEBPACK_IMPORTED_MODULE_15__=__webpack_require__(15598),_train_once_js__WEBPACK_IMPORTED_MODULE_16__=__webpack_require__(
98108),_train_twice_js__WEBPACK_IMPORTED_MODULE_17__=__webpack_require__(89893),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_data_version_index_js__WEBPACK_IMPORTED_MODULE_4__,
_emit_lineage_js__WEBPACK_IMPORTED_MODULE_5__,_model_version_index_js__WEBPACK_IMPORTED_MODULE_7__,_near_cache_js__WEBPACK_IMPORTED_MODULE_8__,_earlier_run_js__WEBPACK_IMPORTED_MODULE_11__,
_observed_run_js__WEBPACK_IMPORTED_MODULE_12__,_report_js__WEBPACK_IMPORTED_MODULE_14__,_search_place_js__WEBPACK_IMPORTED_MODULE_15__,_train_once_js__WEBPACK_IMPORTED_MODULE_16__,
_train_twice_js__WEBPACK_IMPORTED_MODULE_17__]);[_data_version_index_js__WEBPACK_IMPORTED_MODULE_4__,_emit_lineage_js__WEBPACK_IMPORTED_MODULE_5__,_model_version_index_js__WEBPACK_IMPORTED_MODULE_7__,
_near_cache_js__WEBPACK_IMPORTED_MODULE_8__,_earlier_run_js__WEBPACK_IMPORTED_MODULE_11__,_observed_run_js__WEBPACK_IMPORTED_MODULE_12__,_report_js__WEBPACK_IMPORTED_MODULE_14__,
_search_place_js__WEBPACK_IMPORTED_MODULE_15__,_train_once_js__WEBPACK_IMPORTED_MODULE_16__,_train_twice_js__WEBPACK_IMPORTED_MODULE_17__]=__webpack_async_dependencies__.
then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__;async function runTrainOnRunner(inputs,services){const startedAt=services.clock.now().
toISOString(),configuration=await(0,_config_index_js__WEBPACK_IMPORTED_MODULE_1__.loadConfiguration)(inputs.config,{workspace:services.workspace}),{name,model:settings}=(0,_config_index_js__WEBPACK_IMPORTED_MODULE_1__.
U8)(configuration,inputs.model),section=sectionOf(settings.train,()=>configuration.problemAt(["models",name],"has no `train` section","Add `train: { run: …, out\
puts: { model: … } }`"));(0,_refuse_foreign_code_js__WEBPACK_IMPORTED_MODULE_13__.K)((0,_github_context_js__WEBPACK_IMPORTED_MODULE_6__.h)(services),services);
const tree=await(0,_model_version_index_js__WEBPACK_IMPORTED_MODULE_7__.Q3)(name,settings,services),{md5}=await(0,_data_version_index_js__WEBPACK_IMPORTED_MODULE_4__.
provideDatasets)(settings,tree.repository,services),store=await(0,_training_index_js__WEBPACK_IMPORTED_MODULE_3__.Ch)(services.workspace,await(0,_near_cache_js__WEBPACK_IMPORTED_MODULE_8__.
_)(services,settings.data?.remote)),place={configuration,section,store,setup:inputs.setup,startedAt,directory:inputs.reportDirectory},trained=inputs.search!==void 0?
await searched(inputs,tree,place,services):inputs.fromManifest!==void 0?await(0,_earlier_run_js__WEBPACK_IMPORTED_MODULE_11__.S)(inputs.fromManifest,tree,place,
inputs,services):inputs.reproduce?await(0,_train_twice_js__WEBPACK_IMPORTED_MODULE_17__.r)(tree,place,services):await(0,_train_once_js__WEBPACK_IMPORTED_MODULE_16__.
q)(tree,place,{anew:inputs.anew},services),report=await(0,_report_js__WEBPACK_IMPORTED_MODULE_14__.Z)({name,startedAt,tree,trained,md5},services),written=await(0,_write_reports_js__WEBPACK_IMPORTED_MODULE_9__.
L)("train-on-runner",inputs.reportDirectory,report,(0,_document_js__WEBPACK_IMPORTED_MODULE_10__.i)(report),`${name}: training`,services);await(0,_emit_lineage_js__WEBPACK_IMPORTED_MODULE_5__.
j)(written.reportJson,report,services);const{terminal,...paths}=written,model=(0,_model_version_index_js__WEBPACK_IMPORTED_MODULE_7__.XC)(tree.version,"model");
return{outputs:{verdict:report.verdict,...paths,modelPath:model===null||trained.version===null?"":(0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(services.workspace,
model),manifest:report.provenance.manifest??"",seconds:report.seconds.toFixed(1),matrix:trained.search?.matrix==null?"":JSON.stringify(trained.search.matrix)},terminal,
...trained.failure===null?{}:{failure:trained.failure}}}async function searched(inputs,tree,place,services){const{configuration}=place;place.setup&&await services.
logger.group("Set-up",()=>(0,_model_version_index_js__WEBPACK_IMPORTED_MODULE_7__.s)(tree.version,configuration,services));const planned=await(0,_model_version_index_js__WEBPACK_IMPORTED_MODULE_7__.
kD)(tree.version,configuration,services),search=await(0,_search_place_js__WEBPACK_IMPORTED_MODULE_15__.b)(inputs,tree.version,configuration,planned,services);return{
planned,version:null,observed:(0,_observed_run_js__WEBPACK_IMPORTED_MODULE_12__.Q0)(),pipeline:null,failure:search.failure,because:null,manifestFile:null,tracked:[],
search,reproduction:null,differences:[]}}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),15598:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let partOf=function({search,trials,results}){
switch(search){case"plan":return{part:"plan"};case"trials":return{part:"trials",trials:required("trials",trials,"`${{ toJSON(matrix.trials) }}`")};case"collect":
return{part:"collect",results:required("results",results,"a folder with the jobs’ trials")};default:return{part:"run"}}},required=function(path,value,what){if(value===
void 0)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.j1({path,message:"is not given",remedy:`Give ${what}`});return value};__webpack_require__.d(__webpack_exports__,
{b:()=>searchAsAsked});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),_foundation_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
33560),_training_index_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(46107),_model_version_index_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(15679),
_search_run_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(40999),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_model_version_index_js__WEBPACK_IMPORTED_MODULE_3__]);
_model_version_index_js__WEBPACK_IMPORTED_MODULE_3__=(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0];
async function searchAsAsked(inputs,version,configuration,planned,services){const section=version.settings.train,place=["models",version.model,"train"];if(section?.
search===void 0)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.j1(configuration.problemAt(place,"declares no search","Add `search: { method: …, par\
ameters: … }`"));if(section.pipeline!==void 0)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.j1(configuration.problemAt([...place,"search"],"cann\
ot search a pipeline, whose stages share their files","Search a `run` command, and put the best parameters into the pipeline’s"));return(0,_search_run_js__WEBPACK_IMPORTED_MODULE_4__.
_)({settings:section.search,folder:version.folder,parameterFiles:section.parameters??[],outputs:section.outputs,identity:planned.key,python:(0,_training_index_js__WEBPACK_IMPORTED_MODULE_2__.
we)(planned.words)??"python3",problemAt:(path,message,remedy)=>configuration.problemAt([...place,"search",...path],message,remedy)},partOf(inputs),(trial,signal)=>runTrial(
trial,version,configuration,{...services,signal}),services)}async function runTrial(trial,version,configuration,services){const section=version.settings.train,words=(0,_model_version_index_js__WEBPACK_IMPORTED_MODULE_3__.
Bl)(version,configuration,["train","run"],section.run,services.env,trial.placeholders),command={purpose:`trial ${trial.number}`,words,cwd:version.folder,env:{...section.
env,...trial.env},...section.timeout===void 0?{}:{timeoutSeconds:section.timeout}},path=trial.placeholders.metrics,{ending,seconds,metrics}=path===void 0?{...await(0,_training_index_js__WEBPACK_IMPORTED_MODULE_2__.
Tm)(command,services),metrics:null}:await(0,_training_index_js__WEBPACK_IMPORTED_MODULE_2__.qq)(command,{metrics:{path,everySeconds:3600}},services),values=Object.
fromEntries((metrics?.series??[]).flatMap(({name,last})=>last.value===null?[]:[[name,last.value]]));return{metrics:{...path===void 0?{}:await lastValues(path),...values},
seconds,ending:{kind:ending.kind,words:ending.words}}}async function lastValues(path){try{const value=JSON.parse(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
readFile)(path,"utf8"));return Object.fromEntries(Object.entries(value).filter(entry=>typeof entry[1]=="number"))}catch{return{}}}__webpack_async_result__()}catch(e){
__webpack_async_result__(e)}})}),40999:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{_:()=>runSearch});var external_node_fs_=__webpack_require__(73024),promises_=__webpack_require__(51455),external_node_path_=__webpack_require__(76760),foundation=__webpack_require__(
33560),training=__webpack_require__(46107);function composeSearchReport(settings,told){const objectives={...settings.objectives},names=Object.keys(objectives),complete=told.
trials.filter(({state,metrics})=>state==="complete"&&names.every(name=>metrics[name]!==void 0)),[only,...more]=Object.entries(objectives),best=more.length>0?null:
(0,training.jH)(complete,...only),front=more.length===0?[]:(0,training.jP)(complete,objectives),alone=(0,training._t)(front,objectives);return{method:settings.method,
seed:settings.seed,objectives,key:told.key,sampler:settings.method==="optuna"?settings.sampler??"tpe":null,planned:told.planned,continued:told.continued,notes:[
...told.notes],written:null,scales:Object.fromEntries((0,training.lM)(settings).map(one=>[one.name,one.kind==="choice"?"category":one.scale])),trials:told.trials.
map(trial=>({...trial})),best:best===null?null:{...best,parameters:{...best.parameters}},front:front.map(({number},at)=>({number,alone:alone[at]})).sort((a,b)=>a.
alone===b.alone?a.number-b.number:b.alone-a.alone).map(({number})=>number),optimism:optimismOf(best,complete.length)}}function optimismOf(best,complete){const judged="\
What counts is the comparison on the holdout by evaluate-and-compare, which no trial has seen.";if(complete===0)return"No trial completed.";if(best===null)return`\
The front is the best of ${complete} trials, and each of its scores is likely better than the same parameters would get again. ${judged}`;if(best.compared===1)return`\
Only one set of parameters was tried. ${judged}`;const{shrunken,compared,objective}=best;return shrunken===null?`This is the best of ${compared} sets of paramet\
ers by the scores that chose it: part of its lead is luck, and how much is not known without repeats (search a parameter named \`seed\` as well to know it). ${judged}`:
`This is the best of ${compared} sets of parameters by the scores that chose it. By repeats, ${objective} varies by ±${digits(shrunken.noise)} from seed to see\
d; trained anew, the best is expected at ${digits(shrunken.expected)} rather than ${digits(best.observed)}, so ${digits(shrunken.optimism)} of its score is luck\
. ${judged}`}function digits(value){return String(Number(value.toPrecision(3))).replace("-","−")}async function runSearch(place,part,train,services){const{settings,
problemAt}=place,key=(0,training.ai)(settings,place.identity),adaptive=settings.method==="optuna",file=await parameterFileOf(place);(0,training.lM)(settings,problemAt);
const plan=adaptive&&(part.part==="run"||part.part==="collect")?{trials:[],notes:[]}:(0,training.l7)(settings,problemAt),planned=adaptive?settings.trials??0:plan.
trials.length;if(part.part==="plan"){for(const note of plan.notes)services.logger.info(note);return{report:null,matrix:(0,training.lQ)(plan.trials,part.jobs),trialsFile:null,
failure:null}}const root=(0,external_node_path_.join)(await(0,foundation.En)(services.workspace),"search",key),trialsFile=(0,external_node_path_.join)(root,"tri\
als.jsonl"),outcome=(trials,continued,failure2)=>{const lost=part.part==="collect"?planned-trials.length:0,notes=lost>0?[...plan.notes,`${lost} planned trials h\
ave no result.`]:plan.notes;return{report:composeSearchReport(settings,{key,planned,continued,trials,notes}),matrix:null,failure:failure2,trialsFile:(0,external_node_path_.
relative)(services.workspace,trialsFile)}};if(part.part==="collect"){const{trials,files}=await collected(part.results,services.workspace),ours=adaptive?trials:trials.
filter(one=>plan.trials.some(own=>isSame(one,own))),strange=trials.length-ours.length;strange>0&&services.logger.warning(`${strange} trials of other plans were \
found and are left out.`),services.logger.info(`${ours.length} trials of ${files} jobs.`);const allFailed=ours.length>0&&ours.every(({state})=>state==="failed"),
failure2=new foundation.eG(`All ${ours.length} trials failed; the first: ${ours[0]?.why}`,{remedy:"Train once without the search, and correct what fails"});return outcome(
ours,0,allFailed?failure2:null)}const wanted=part.part==="trials"?(0,training.sb)(part.trials,plan.trials):plan.trials,earlier=(await(0,training.mM)(trialsFile)).
filter(one=>adaptive||one.state==="complete"&&wanted.some(trial=>isSame(one,trial)));earlier.length>0&&services.logger.info(`Going on after ${earlier.length} tr\
ials of an earlier run.`);const study=adaptive?await(0,training.YU)(settings,studyOf(place,key,root,services),services,earlier):null,source=study??(0,training.a0)(
wanted.filter(trial=>!earlier.some(one=>isSame(one,trial))));let failure=null;const finished=[];try{await(0,training.Fj)(source,{parallel:settings.parallel,objectives:Object.
keys(settings.objectives),keep:async record=>{finished.push(record),await(0,training.Bx)(trialsFile,record)}},async(trial,signal)=>train(await prepared(trial,place,
file,root),signal),services)}catch(error){if(!(error instanceof foundation.eG)||finished.length===0)throw error;failure=error}const shared=await study?.list()??
[],all=(0,training.IV)([...shared,...earlier,...finished]),alone=part.part==="run"&&all.every(({state})=>state==="failed");return outcome(all,earlier.length,alone?
failure:null)}async function writeBest(place,report){const file=await parameterFileOf(place);if(file===null||report.best===null)return null;const path=join(place.
folder,file);return await writeParameterFile(path,path,file,report.best.parameters),file}const isSame=(one,other)=>one.number===other.number&&(0,training.xB)(one,
other);async function parameterFileOf(place){const names=Object.keys(place.settings.parameters);let most={file:null,found:[]};for(const file of place.parameterFiles){
const text=await(0,promises_.readFile)((0,external_node_path_.join)(place.folder,file),"utf8").catch(()=>""),found=(0,training.wX)(text,names);(most.file===null||
found.length>most.found.length)&&(most={file,found})}const missing=most.file===null?[]:names.filter(name=>!most.found.includes(name));if(missing.length>0)throw new foundation.
j1(missing.map(name=>place.problemAt(["parameters",name],`is not in ${most.file}, where the others are looked for`,"Write the key as it stands in the parameter \
file, or add it there with its usual value")));return most.file}async function prepared(trial,{folder,outputs},file,root){const own=(0,external_node_path_.join)(
root,"trials",String(trial.number));await(0,promises_.mkdir)(own,{recursive:!0});const placeholders={};for(const[name,path]of Object.entries(outputs))placeholders[name]=
(0,external_node_path_.join)(own,name,(0,external_node_path_.basename)(path)),await(0,promises_.mkdir)((0,external_node_path_.join)(own,name),{recursive:!0});file!==
null&&(placeholders.params=(0,external_node_path_.join)(own,(0,external_node_path_.basename)(file)),await(0,training.HX)((0,external_node_path_.join)(folder,file),
placeholders.params,file,trial.parameters));const env={MLOPS_TRIAL:String(trial.number),MLOPS_PARAMETERS:JSON.stringify(trial.parameters)};return{...trial,folder:own,
placeholders,env}}function studyOf(place,key,root,{workspace,env}){return{python:place.python,study:`mlops-${key}`,storage:(0,training.pX)(place.settings.storage,
(0,external_node_path_.join)(root,"study.log"),workspace),worker:[env.GITHUB_RUN_ID??"local",env.GITHUB_JOB??"",env.MLOPS_SEARCH_WORKER??env.RUNNER_NAME??""].join(
"/")}}async function collected(results,workspace){const folder=(0,external_node_path_.resolve)(workspace,results),problem=message=>new foundation.j1({path:"resu\
lts",value:results,message,remedy:"Name the folder that actions/download-artifact put the results of all jobs into"});if((0,external_node_path_.relative)(workspace,
folder).startsWith(".."))throw problem("leads outside the workspace");if(!(0,external_node_fs_.existsSync)(folder))throw problem("is not there");const found=await(0,training.
Pb)(folder);if(found.files===0)throw problem("has no trials.jsonl in it");return found}}),57489:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let outputFile=function(folder,name,path){return{
file:(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder,path),as:`outputs/${name}/${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path)}`}};__webpack_require__.
d(__webpack_exports__,{w:()=>openTracking});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(76760),_foundation_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
33560),_registry_index_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(42682),_training_index_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(46107),_github_context_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
92047),_model_version_index_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(15679),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_registry_index_js__WEBPACK_IMPORTED_MODULE_2__,
_model_version_index_js__WEBPACK_IMPORTED_MODULE_5__]);[_registry_index_js__WEBPACK_IMPORTED_MODULE_2__,_model_version_index_js__WEBPACK_IMPORTED_MODULE_5__]=__webpack_async_dependencies__.
then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__;async function openTracking(section,trackingUri,version,commit,services){const settings=section.
track?.mlflow;if(settings===void 0||trackingUri===void 0)return untracked;const{logModel,shareRun}=settings,experiment=settings.experiment??version.model,tracker=(0,_training_index_js__WEBPACK_IMPORTED_MODULE_3__.
MJ)({trackingUri,experiment,logModel,shareRun},services);return await(0,_training_index_js__WEBPACK_IMPORTED_MODULE_3__.qZ)({trackingUri,logModel},services),new OneTracker(
tracker,section,version,commit,services)}const untracked={start:async()=>({}),log:()=>{},finish:async()=>[]};class OneTracker{#tracker;#section;#version;#commit;#services;#startedAt;#started=!1;#logging=Promise.
resolve();constructor(tracker,section,version,commit,services){this.#tracker=tracker,this.#section=section,this.#version=version,this.#commit=commit,this.#services=
services,this.#startedAt=services.clock.now().getTime()}async start({words,key,facts}){const context=(0,_github_context_js__WEBPACK_IMPORTED_MODULE_4__.h)(this.#services),
parameters=Object.fromEntries(facts.parameters.flatMap(({values})=>Object.entries(values))),{env,url}=await this.#tracker.start({name:`${this.#version.model} ${this.#commit?.
slice(0,7)??key.slice(0,7)}`,key,startedAt:new Date(this.#startedAt),parameters,commit:this.#commit,source:words.length===0?this.#section.pipeline??"":facts.command.
join(" "),pullRequest:context?.pullRequest==null?null:String(context.pullRequest),workflowRunUrl:context?.runUrl??null,user:context?.actor??null,note:null,tags:{
"mlops.model":this.#version.model}});return this.#started=!0,url!==null&&this.#services.logger.info(`Tracked in ${this.#tracker.name}: ${url}`),env}log(observations){
const points=observations.map(({name,step,value,seconds})=>({key:name,step,value,at:this.#startedAt+seconds*1e3}));this.#logging=this.#logging.then(()=>this.#tracker.
log(points)).catch(error=>this.#warn(error))}async finish(status,left){if(!this.#started)return[];await this.#logging;const{folder}=this.#version,{model,...others}=this.#section.
outputs,made=left.manifest!==null,files=made?Object.entries(others).map(([name,path])=>outputFile(folder,name,path)):[];try{return[await this.#tracker.finish(status,
{endedAt:this.#services.clock.now(),files:[...files,...left.manifestFile===null?[]:[{file:left.manifestFile,as:"run-manifest.json"}]],model:made&&model!==void 0?
{name:this.#version.model,file:(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder,model),tags:{"mlops.key":left.manifest.key,"mlops.sha256":(await(0,_registry_index_js__WEBPACK_IMPORTED_MODULE_2__.
readModel)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder,model),_model_version_index_js__WEBPACK_IMPORTED_MODULE_5__.contentHash)).sha256}}:null,printed:left.
printed,cwd:folder})]}catch(error){return this.#warn(error),[]}}#warn(error){this.#services.logger.warning(`${this.#tracker.name}: ${(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.
bD)(error)}`)}}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),98108:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let trackingUri=function(section,configuration,model,services){
const declared=section.track?.mlflow?.trackingUri;if(declared!==void 0)try{return(0,_config_index_js__WEBPACK_IMPORTED_MODULE_3__.g9)(declared,services.env)}catch(error){
if(!(error instanceof _foundation_index_js__WEBPACK_IMPORTED_MODULE_4__.j1))throw error;const path=["models",model,"train","track","mlflow","tracking-uri"],at={
file:configuration.file,...configuration.lineOf(path),path:path.join(".")};throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_4__.j1(error.problems.map(problem=>({
...problem,...at})))}};__webpack_require__.d(__webpack_exports__,{q:()=>trainOnce});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
51455),node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76760),_config_index_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(63472),_foundation_index_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
33560),_training_index_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(46107),_model_version_index_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(15679),
_last_lines_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(40682),_observed_run_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(38880),_tracking_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
57489),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_model_version_index_js__WEBPACK_IMPORTED_MODULE_6__,_observed_run_js__WEBPACK_IMPORTED_MODULE_7__,
_tracking_js__WEBPACK_IMPORTED_MODULE_8__]);[_model_version_index_js__WEBPACK_IMPORTED_MODULE_6__,_observed_run_js__WEBPACK_IMPORTED_MODULE_7__,_tracking_js__WEBPACK_IMPORTED_MODULE_8__]=
__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__;async function trainOnce({version,commit},place,options,services){
const{configuration,section,store}=place,observed=(0,_observed_run_js__WEBPACK_IMPORTED_MODULE_7__.Q0)(),printed=(0,_last_lines_js__WEBPACK_IMPORTED_MODULE_9__.
l)(services),seen=printed.services,tracking=await(0,_tracking_js__WEBPACK_IMPORTED_MODULE_8__.w)(section,trackingUri(section,configuration,version.model,seen),version,
commit,seen);place.setup&&await services.logger.group("Set-up",()=>(0,_model_version_index_js__WEBPACK_IMPORTED_MODULE_6__.s)(version,configuration,seen));const planned=await(0,_model_version_index_js__WEBPACK_IMPORTED_MODULE_6__.
kD)(version,configuration,seen),{lock}=planned.facts.environment;lock!==null&&(0,_training_index_js__WEBPACK_IMPORTED_MODULE_5__.kQ)(lock,`models.${version.model}\
.train.environment`,services.logger);const jobKey=options.anew?`${planned.key}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`:planned.key;let pipeline=null,
because=null;const carry=async command=>{if(because=await whyAnew(planned,store,options.anew),because!==null&&services.logger.info(because),section.pipeline===void 0)
return(0,_observed_run_js__WEBPACK_IMPORTED_MODULE_7__.ke)(command,planned,jobKey,version,section,tracking,observed,seen);const ran=await(0,_model_version_index_js__WEBPACK_IMPORTED_MODULE_6__.
ec)(version,seen);return pipeline=ran.result,ran.seconds};let trained=null,failure=null;try{trained=await services.logger.group(`Training ${version.model}`,()=>(0,_model_version_index_js__WEBPACK_IMPORTED_MODULE_6__.
f_)(version,configuration,store,seen,{carry,planned,anew:options.anew}))}catch(error){if(!(error instanceof _foundation_index_js__WEBPACK_IMPORTED_MODULE_4__.eG))
throw error;failure=error;const at=observed.ending===null?null:(0,_observed_run_js__WEBPACK_IMPORTED_MODULE_7__.$t)(observed.ending);at!==null&&services.logger.
error(observed.ending.lastLines.join(`
`),at)}const manifest=trained?.manifest??null,manifestFile=manifest===null?null:await writeManifest(manifest,place.directory,services),tracked=await tracking.finish(
failure===null?"finished":observed.ending?.kind==="cancelled"?"killed":"failed",{manifest,manifestFile:manifestFile===null?null:(0,node_path__WEBPACK_IMPORTED_MODULE_2__.
resolve)(services.workspace,manifestFile),printed:printed.text()});return manifest?.restoredFrom!=null&&(because=`An equal run is kept (${(0,_training_index_js__WEBPACK_IMPORTED_MODULE_5__.
CQ)(manifest.restoredFrom)}); its outputs were put back.`),{planned,version:trained,observed,pipeline,failure,because,manifestFile,tracked,search:null,reproduction:null,
differences:[]}}async function whyAnew(planned,store,anew){if(anew)return"Trained anew, as asked.";const nearest=await(0,_training_index_js__WEBPACK_IMPORTED_MODULE_5__.
iL)(planned.facts,store);return nearest===null?null:(0,_training_index_js__WEBPACK_IMPORTED_MODULE_5__.gL)((0,_training_index_js__WEBPACK_IMPORTED_MODULE_5__.kK)(
nearest,planned.facts))}async function writeManifest(manifest,directory,services){const folder=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(services.workspace,
directory);await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder,{recursive:!0});const path=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder,
"run-manifest.json");await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path,`${JSON.stringify(manifest,null,2)}
`);const inside=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(services.workspace,path);return inside.startsWith("..")?path:inside}__webpack_async_result__()}catch(e){
__webpack_async_result__(e)}})}),89893:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{__webpack_require__.d(__webpack_exports__,{r:()=>trainTwice});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),node_os__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
48161),node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76760),_training_index_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(46107),_model_version_index_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
15679),_compare_predictions_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(64414),_train_once_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(98108),__webpack_async_dependencies__=__webpack_handle_async_dependencies__(
[_model_version_index_js__WEBPACK_IMPORTED_MODULE_4__,_compare_predictions_js__WEBPACK_IMPORTED_MODULE_5__,_train_once_js__WEBPACK_IMPORTED_MODULE_6__]);[_model_version_index_js__WEBPACK_IMPORTED_MODULE_4__,
_compare_predictions_js__WEBPACK_IMPORTED_MODULE_5__,_train_once_js__WEBPACK_IMPORTED_MODULE_6__]=__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():
__webpack_async_dependencies__;async function trainTwice(tree,place,services){const first=await(0,_train_once_js__WEBPACK_IMPORTED_MODULE_6__.q)(tree,place,{anew:!1},
services);if(first.failure!==null)return first;const{version}=tree,aside=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.
join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(),"mlops-reproduce-"));try{const one=await copyOutputs(version,version.folder,aside),second=await(0,_train_once_js__WEBPACK_IMPORTED_MODULE_6__.
q)(tree,{...place,setup:!1},{anew:!0},services);if(second.failure!==null)return{...second,because:"The second of two runs failed."};const{section}=place,other=Object.
fromEntries(Object.entries(section.outputs).map(([name,path])=>[name,(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(version.folder,path)])),reproduction=await(0,_training_index_js__WEBPACK_IMPORTED_MODULE_3__.
qB)(one,other,{hash:_model_version_index_js__WEBPACK_IMPORTED_MODULE_4__.contentHash,facts:first.planned.facts,compared:["model"],predictions:()=>(0,_compare_predictions_js__WEBPACK_IMPORTED_MODULE_5__.
c)(version,place.configuration,one,other,services)}),against=first.version?.how==="restored"?"the kept run":"a second run";return{...first,reproduction:{...reproduction,
against}}}finally{await copyOutputs(version,aside,version.folder),await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(aside,{recursive:!0,force:!0})}}async function copyOutputs(version,from,to){
const copied={};for(const[name,path]of Object.entries(version.settings.train?.outputs??{})){const target=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(to,path);
await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target),{recursive:!0});try{await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
cp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(from,path),target,{recursive:!0,force:!0,preserveTimestamps:!0}),copied[name]=target}catch(error){if(error.code!==
"ENOENT")throw error}}return copied}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),41476:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{S:()=>withoutAbsent});function withoutAbsent(settings){return Array.isArray(settings)?settings.map(item=>withoutAbsent(
item)):typeof settings!="object"||settings===null?settings:Object.fromEntries(Object.entries(settings).filter(([,value])=>value!==void 0).map(([key,value])=>[key,
withoutAbsent(value)]))}})};export{id,ids,modules};
