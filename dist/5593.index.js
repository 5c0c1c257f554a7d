const id=5593,ids=[5593],modules={85993:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{D:()=>describeChanges});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760),_training_index_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(46107);async function describeChanges(repository,candidate,champion){const parameters=await parameterChanges(
candidate,champion),environment=await environmentChanges(candidate,champion),known=new Set([...candidate.settings.train?.parameters??[],...[candidate.settings.train?.
environment??[]].flat()]);return[...parameters,...environment,...await codeChanges(repository,candidate.tree,champion.tree,known)]}async function parameterChanges(candidate,champion){
const before=await parametersOf(champion),after=await parametersOf(candidate);return[...new Set([...before.keys(),...after.keys()])].filter(name=>before.get(name)!==
after.get(name)).sort().map(name=>({kind:"parameter",name,champion:before.get(name)??null,candidate:after.get(name)??null}))}async function parametersOf({settings,
folder}){const values=(await(0,_training_index_js__WEBPACK_IMPORTED_MODULE_2__.nZ)(folder,settings.train?.parameters??[])).flatMap(file=>Object.entries(file.values));
return new Map(values.map(([name,value])=>[name,typeof value=="string"?value:JSON.stringify(value)]))}async function environmentChanges(candidate,champion){const before=await pinsOf(
champion),after=await pinsOf(candidate);return[...new Set([...before.keys(),...after.keys()])].filter(name=>before.get(name)!==after.get(name)).sort().map(name=>({
kind:"environment",name,champion:before.get(name)??null,candidate:after.get(name)??null}))}async function pinsOf(version){const path=version.settings.train?.environment;
if(path===void 0)return new Map;const text=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(version.
folder,path),"utf8").catch(()=>""),pins=new Map;for(const line of text.split(`
`)){const pin=/^([A-Za-z0-9._-]+)(?:\[[^\]]*\])?==([^\s;\\]+)/.exec(line);pin&&pins.set(pin[1].toLowerCase(),pin[2])}return pins}async function codeChanges(repository,candidate,champion,known){
return(await repository.git(["diff","--numstat","-z","--no-renames",champion,candidate,"--"])).split("\0").filter(Boolean).map(line=>line.split("	")).filter(([,
,name])=>!known.has(name)).map(([added,removed,name])=>({name,added:Number(added)||0,removed:Number(removed)||0})).sort((a,b)=>b.added+b.removed-(a.added+a.removed)||
(a.name<b.name?-1:1)).map(({name,added,removed})=>({kind:"code",name,champion:removed===0?null:`−${removed}`,candidate:added===0?null:`+${added}`}))}}),99370:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{s:()=>comparabilityOf});function comparabilityOf(settings,sides,loaded,leakage){const{facts,sample}=loaded,{rowName,minJoinRate}=settings.
evaluate,count=rows=>rows.toLocaleString("en-US"),holds=(id2,statement)=>({id:id2,status:"holds",statement}),checks=[];if(facts.championRows!==null){const most=Math.
max(facts.candidateRows,facts.championRows);checks.push(holds("same-rows",`same ${rowName} (${count(facts.joinedRows)} of ${count(most)} joined, at least ${minJoinRate*
100} % asked)`),holds("same-labels","same labels on both sides"))}return checks.push(holds("unique-ids","no id twice, none missing")),sample.probabilities?checks.
push(holds("scores","every score is a probability")):checks.push(holds("scores","every score is finite")),checks.push(holds("same-metrics","same metric code for\
 every number")),settings.source==="predict-command"&&sides.champion!==null&&checks.push(holds("same-holdout","both models predicted the same holdout")),checks.
push(leakage),checks}}),4806:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{J:()=>judgeFirstModel});
var _evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(88349);const beatable=new Set(["roc_auc","average_precision","log_loss","brier_score"]);
function judgeFirstModel(input){const alone=(0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__.wA)({...input,sample:{...input.sample,champion:null}}),sample={
...input.sample,champion:(0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__.wC)(input.sample)},beside=(0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__.wA)(
{...input,sample,gates:[],custom:[]}),metrics=alone.metrics.map((row,index)=>{const compared=beside.metrics[index];return compared===void 0||compared.champion===
null||row.candidate===null?row:{...row,champion:compared.champion,difference:compared.difference}}),gated=new Set(input.gates.filter(gate=>gate.onFail==="block").
map(gate=>gate.metric)),gates=beside.metrics.filter(({metric,slice,verdict})=>slice===null&&verdict==="regressed"&&(gated.has(metric)||beatable.has(metric))).map(
row=>({gate:`${row.metric} against the prior`,metric:row.metric,slice:null,status:"fail",reason:`${row.title} is worse than that of the prior, which gives every\
 row the same answer`,line:null,file:null}));return{...alone,metrics,gates:[...alone.gates,...gates],curves:alone.curves}}}),47238:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{__webpack_require__.d(__webpack_exports__,{
r:()=>checkLeakage});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),_data_index_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
40549),_foundation_index_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(33560),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_data_index_js__WEBPACK_IMPORTED_MODULE_2__]);
_data_index_js__WEBPACK_IMPORTED_MODULE_2__=(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0];const id2="\
training-rows";async function checkLeakage(settings,holdout,engine){const{section,evaluate}=settings,command=section?.train?.run??"",training=Object.entries(section?.
data?.datasets??{}).filter(([name])=>name!==evaluate.holdout&&command.includes(`{${name}}`)).map(([,{path}])=>path).filter(path=>(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(engine.workspace,path))),unknown=why=>({id:id2,status:"not-checked",statement:`whether a training\
 row is in the holdout could not be checked: ${why}`});if(training.length===0||holdout.length===0)return unknown("the training data is not here");const columns=evaluate.
id??[],found=await(0,_data_index_js__WEBPACK_IMPORTED_MODULE_2__.Z0)(engine,{training,holdout,id:columns});if(found===null)return unknown(`it has no column ${columns.
join(", ")}`);if(found.shared>0){const place=["models",settings.model,"data","datasets"];throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__.j1({...settings.
configuration===null?{}:{file:settings.configuration.file,...settings.configuration.lineOf(place)},path:place.join("."),value:found.examples.join("; "),message:`${found.
shared.toLocaleString("en-US")} rows of the holdout are in the training data too, by ${columns.join(", ")}`,remedy:"Split the data so that no row is in both; a \
model is judged on rows it has not seen"})}const rows=found.trainingRows.toLocaleString("en-US");return{id:id2,status:"holds",statement:`no training row in the \
holdout (${rows} looked through by ${columns.join(", ")})`}}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),21951:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let metricsArtifact=function(name,{path,sha256,
bytes}){return{kind:"metrics",name,path,hashes:(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_2__.mU)({sha256}),bytes}};__webpack_require__.d(__webpack_exports__,
{H:()=>metricsFilesReport});var _data_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(40549),_evaluation_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
88349),_foundation_index_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(33560),_publication_index_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(19441),
__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_data_index_js__WEBPACK_IMPORTED_MODULE_0__]);_data_index_js__WEBPACK_IMPORTED_MODULE_0__=
(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0];async function metricsFilesReport(inputs,settings,frame,services){
const{workspace}=services,candidate=await(0,_data_index_js__WEBPACK_IMPORTED_MODULE_0__.t0)(inputs.candidateMetrics,{workspace,input:"candidate-metrics"}),champion=inputs.
championMetrics.length===0?null:await(0,_data_index_js__WEBPACK_IMPORTED_MODULE_0__.t0)(inputs.championMetrics,{workspace,input:"champion-metrics"}),compared=(0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_1__.
qB)({candidate:candidate.values,champion:champion?.values??null,metrics:inputs.metrics.length>0||settings.evaluate.metrics.length>0?settings.metrics:null,gates:settings.
gates,confidence:settings.evaluate.confidence}),side=files=>({name:files.join(", "),source:"file",commit:null,tag:null,predictions:null}),runs=Math.max(inputs.candidateMetrics.
length,inputs.championMetrics.length);return{schemaVersion:1,action:"evaluate-and-compare",verdict:compared.verdict,startedAt:frame.startedAt,model:settings.model,
task:settings.task,confidence:settings.evaluate.confidence,candidate:side(inputs.candidateMetrics),champion:champion===null?null:side(inputs.championMetrics),rows:0,
rowName:settings.evaluate.rowName,metrics:compared.metrics,gates:compared.gates,examples:null,comparability:[{id:"same-rows",status:"not-checked",statement:"whe\
ther both numbers are of the same rows cannot be seen from metrics files"}],changes:[],curves:{roc:[],precisionRecall:[],calibration:[],scores:null},notes:[runs>
1?"Intervals show the spread between runs (seeds), not the uncertainty from a finite holdout.":"No interval is possible from two numbers, so nothing here says w\
hether a difference is real.","One line gives intervals: `predict: <command that writes {predictions}>` under `evaluate`."],provenance:{...(0,_publication_index_js__WEBPACK_IMPORTED_MODULE_3__.
Jj)(frame,null),inputs:[...candidate.files,...champion?.files??[]].map(({path,sha256,bytes})=>({path,sha256,bytes})),seed:settings.evaluate.seed},lineage:{reads:[
...candidate.files.map(file=>metricsArtifact("candidate",file)),...(champion?.files??[]).map(file=>metricsArtifact("champion",file))],writes:[]}}}__webpack_async_result__()}catch(e){
__webpack_async_result__(e)}})}),82769:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{let lineageOf=function({evaluate,source},sides,loaded,workspace){const artifacts=loaded.facts.files.map(({role,path,sha256,bytes})=>{const shown=readable(path,
workspace);return{kind:role==="holdout"?"data":"predictions",name:role==="holdout"?evaluate.holdout:role,path:shown,hashes:(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_3__.
mU)({sha256,md5:sides.md5.get(shown)}),bytes}}),made=({kind})=>source==="predict-command"&&kind==="predictions";return{reads:[...sides.models,...artifacts.filter(
one=>!made(one))],writes:artifacts.filter(made)}},championOf=function(sides,loaded,prior){return sides.champion!==null?withPredictions(sides.champion.version,loaded,
"champion"):prior?{name:"the prior",source:"prior",commit:null,tag:null,predictions:null}:null},withPredictions=function(version,loaded,role){const files=loaded.
facts.files.filter(file=>file.role===role);return files.length===1?{...version,predictions:files[0].sha256}:version},readable=function(path,workspace){const absolute=(0,node_path__WEBPACK_IMPORTED_MODULE_0__.
resolve)(workspace,path);return absolute.startsWith(`${workspace}/`)?absolute.slice(workspace.length+1):path};__webpack_require__.d(__webpack_exports__,{J:()=>predictionsReport});
var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(76760),_data_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(40549),_evaluation_index_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
88349),_foundation_index_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(33560),_publication_index_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(19441),
_comparability_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(99370),_first_model_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(4806),_leakage_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
47238),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_data_index_js__WEBPACK_IMPORTED_MODULE_1__,_leakage_js__WEBPACK_IMPORTED_MODULE_6__]);
[_data_index_js__WEBPACK_IMPORTED_MODULE_1__,_leakage_js__WEBPACK_IMPORTED_MODULE_6__]=__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():
__webpack_async_dependencies__;async function predictionsReport(settings,sides,frame,services){const{evaluate,section,task,metrics,gates}=settings,engine=await(0,_data_index_js__WEBPACK_IMPORTED_MODULE_1__.
F5)(services),sql=metrics.flatMap(({id:id2,sql:sql2})=>sql2===null?[]:[{name:id2,sql:sql2}]),loaded=await(0,_data_index_js__WEBPACK_IMPORTED_MODULE_1__.Sk)(engine,
{task,candidate:sides.candidate.files,champion:sides.champion?.files??null,holdout:sides.holdout.length===0?void 0:sides.holdout,id:evaluate.id??[],label:evaluate.
label??"",score:evaluate.score,prediction:evaluate.prediction,probabilities:evaluate.probabilities,scoresAreProbabilities:evaluate.scoreIs==="probability",weight:evaluate.
weight,positive:evaluate.positive,threshold:evaluate.threshold,slices:evaluate.slices,minJoinRate:evaluate.minJoinRate,private:section?.data?.datasets[evaluate.
holdout]?.private,sqlMetrics:sql}),leakage=await(0,_leakage_js__WEBPACK_IMPORTED_MODULE_6__.r)(settings,sides.holdout,engine),{sample}=loaded,prior=sample.champion===
null&&task!=="regression",compared=(prior?_first_model_js__WEBPACK_IMPORTED_MODULE_5__.J:_evaluation_index_js__WEBPACK_IMPORTED_MODULE_2__.wA)({sample,slices:loaded.
slices,metrics,gates,confidence:evaluate.confidence,seed:evaluate.seed,custom:loaded.sqlMetrics});return{schemaVersion:1,action:"evaluate-and-compare",verdict:compared.
verdict,startedAt:frame.startedAt,model:settings.model,task,confidence:evaluate.confidence,candidate:withPredictions(sides.candidate.version,loaded,"candidate"),
champion:championOf(sides,loaded,prior),rows:sample.rows,rowName:evaluate.rowName,metrics:compared.metrics,gates:compared.gates,examples:sides.champion===null?null:
compared.examples,comparability:(0,_comparability_js__WEBPACK_IMPORTED_MODULE_7__.s)(settings,sides,loaded,leakage),changes:[...sides.changes],curves:compared.curves,
notes:[...sides.notes],provenance:{...(0,_publication_index_js__WEBPACK_IMPORTED_MODULE_4__.Jj)(frame,sides.candidate.version.commit),inputs:loaded.facts.files.
map(({path,sha256,bytes})=>({path:readable(path,services.workspace),sha256,bytes})),seed:evaluate.seed},lineage:lineageOf(settings,sides,loaded,services.workspace)}}
__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),32094:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{E:()=>beginEvaluationPublication,h:()=>findingOf});var publication=__webpack_require__(19441),build_report=__webpack_require__(33916);const verdictWords={
improved:{tone:"good",word:"improved"},"non-inferior":{tone:"info",word:"non-inferior"},regressed:{tone:"bad",word:"regressed"},inconclusive:{tone:"warn",word:"\
inconclusive"},"no-baseline":{tone:"neutral",word:"no champion"},"not-computable":{tone:"neutral",word:"not computable"}},priorWords={improved:"better than the \
prior","non-inferior":"not worse than the prior",regressed:"worse than the prior",inconclusive:"not told apart from the prior"};function verdictOf(report,comparison){
const{tone,word}=verdictWords[comparison.verdict];if(isTooSmall(comparison))return{tone,text:wording_name(comparison.notComputable)};if(report.champion?.source===
"prior")return{tone,text:priorWords[comparison.verdict]??word};const{difference,direction}=comparison;if(difference===null||difference.low!==null)return{tone,text:word};
const lead=difference.estimate*(direction==="higher"?1:-1);return{tone:"neutral",text:`${lead>0?"ahead":lead<0?"behind":"equal numbers"}, no interval`}}const methodNames={
delong:"DeLong","mcnemar-exact":"exact McNemar","influence-function":"influence function","paired-bootstrap-bca":"paired BCa bootstrap","paired-t":"paired t",wilson:"\
Wilson",runs:"spread between runs",point:"two numbers, no interval"};function methodName(method){return methodNames[method]??wording_name(method.replaceAll("-",
" "),60)}function wording_name(text,limit=48){return(0,build_report.vI)(text,limit)}const properNames=/^(Brier|Cohen|Gamma|Jaccard|Matthews|Poisson|Tweedie)/;function inSentence(title){
return/^[A-Z][a-z]/.test(title)&&!properNames.test(title)?wording_name(title.charAt(0).toLowerCase()+title.slice(1)):wording_name(title)}function sliceName({column,
value:value2}){const sign=/^[≤≥<>] ?[-−.\d]/.test(value2)?" ":" = ";return[wording_name(column),sign,value2===""?"(empty)":wording_name(value2)]}const shares=new Set(
["accuracy","balanced_accuracy","precision","recall","specificity","top_k_accuracy"]);function isShare(comparison){return comparison.unit===null&&shares.has(comparison.
metric.replace(/[([@].*$/,""))}function quantityOf(comparison){const{candidate,champion:champion2,difference}=comparison;return(0,build_report.au)({unit:comparison.
unit===null?null:wording_name(comparison.unit,24),share:isShare(comparison),halfWidth:halfWidth(difference)??halfWidth(candidate),values:[candidate,champion2].flatMap(
side=>side===null?[]:[side.estimate])})}function halfWidth(interval){if(interval===null||interval.low===null||interval.high===null)return null;const half=(interval.
high-interval.low)/2;return half>0?half:null}function differenceText(comparison){const{difference}=comparison;if(difference===null)return"–";const written=quantityOf(
comparison);return difference.low===null||difference.high===null?written.change(difference.estimate):written.changeWithInterval(difference.estimate,difference.low,
difference.high)}function versionLabel(version2){return{code:wording_name(version2.source==="file"?version2.name.split("/").pop()??"":version2.name,24)}}function withoutIntervals(report){
const compared2=report.metrics.filter(({difference})=>difference!==null);return compared2.length>0&&compared2.every(({difference})=>difference.low===null)}function isTooSmall({
notComputable}){return notComputable?.startsWith("too few rows")??!1}const nouns={parameter:["parameter","parameters"],model:["fact of the model","facts of the \
model"],code:["file of code","files of code"],data:["data set","data sets"],environment:["package","packages"]},order=["parameter","model","code","data","enviro\
nment"];function changesTable(report){if(report.changes.length===0||report.champion===null)return[];const changes=report.changes.toSorted((a,b)=>order.indexOf(a.
kind)-order.indexOf(b.kind));return[{kind:"details",keep:40,summary:[{strong:["What changed"]},`: ${summary(changes)}`],blocks:[{kind:"table",rowName:"changes",
textRows:20,columns:[{title:[""]},{title:["Champion ",versionLabel(report.champion)]},{title:["Candidate ",versionLabel(report.candidate)]}],rows:changes.map(change2=>{
const same=change2.champion===change2.candidate;return{keep:same?49:41+order.indexOf(change2.kind),cells:[[{code:wording_name(change2.name,80)}],...same?[[value(
change2.champion)],["same"]]:values(change2)]}})}]}]}function values({champion:champion2,candidate}){const[before,after]=[listOf(champion2),listOf(candidate)];if(before===
null||after===null)return[[value(champion2)],[candidate===null?"–":{strong:[value(candidate)]}]];const came=after.filter(item=>!before.includes(item)).map(item=>`\
+ ${wording_name(item)}`),went=before.filter(item=>!after.includes(item)).map(item=>`− ${wording_name(item)}`),moved=[...came,...went],told=moved.length===0?[
"another order"]:moved.slice(0,6),more=moved.length>told.length?`, ${moved.length-told.length} more`:"";return[[`${before.length} items`],[{strong:[`${after.length}\
 items`]},` (${told.join(", ")}${more})`]]}function listOf(text){if(text===null||!text.startsWith("["))return null;try{const parsed=JSON.parse(text);return Array.
isArray(parsed)?parsed.map(item=>typeof item=="string"?item:JSON.stringify(item)):null}catch{return null}}function value(text){return text===null?"–":text===""?
"(empty)":wording_name(text,80)}function summary(changes){const differing=order.flatMap(kind=>{const count=changes.filter(one=>one.kind===kind&&one.champion!==one.
candidate).length;return count===0?[]:[`${count} ${nouns[kind][count===1?0:1]}`]});return differing.length===0?"nothing that is recorded":differing.join(", ")}function charts(report){
const{roc,precisionRecall,calibration}=report.curves,regression=report.task==="regression",drawn=[...lines(roc,{type:"lines",title:"ROC curve",x:{name:"False po\
sitive rate",min:0,max:1},y:{name:"True positive rate",min:0,max:1},diagonal:!0,series:[]}),...lines(precisionRecall,{type:"lines",title:"Precision and recall",
x:{name:"Recall",min:0,max:1},y:{name:"Precision",min:0,max:1},series:[]}),...lines(calibration,{type:"lines",title:regression?"Predicted and observed":"Calibra\
tion",x:{name:regression?"Predicted":"Predicted probability",...regression?{}:{min:0,max:1}},y:{name:regression?"Observed mean":"Observed frequency",...regression?
{}:{min:0,max:1}},diagonal:!0,series:[]}),...distributions(report,regression)];return drawn.length===0?[]:[{kind:"only",in:"html",blocks:[{kind:"heading",text:[
"Curves"]},...drawn.map(chart=>({kind:"chart",chart}))]}]}function lines(curves,frame){const sides=["candidate","champion"].flatMap(side=>curves.filter(curve=>curve.
side===side));return sides.every(({points})=>points.length===0)?[]:[{...frame,series:sides.map(({side,points})=>({name:side,points,...side==="champion"?{dashed:!0}:
{}}))}]}function distributions(report,regression){const{scores}=report.curves;if(scores===null||scores.edges.length<2)return[];const{edges}=scores,kinds=[...new Set(
scores.series.map(one=>kindOf(one.name)))];return[{type:"lines",title:regression?"Residuals":"Scores",x:{name:regression?"Residual":"Score",min:edges[0],max:edges.
at(-1)},y:{name:`Share of ${wording_name(report.rowName,24)}`,min:0},series:scores.series.map(({name:title,shares:shares2})=>({name:wording_name(title),step:!0,
dashed:title.startsWith("champion"),group:kinds.indexOf(kindOf(title)),points:edges.map((edge,bin)=>[edge,shares2[Math.min(bin,shares2.length-1)]??0])}))}]}function kindOf(title){
const comma=title.indexOf(", ");return comma<0?title:title.slice(comma+2)}const forestRows=40;function forests(report){if(report.champion===null)return[];const drawn=[
...new Set(report.metrics.filter(({slice})=>slice!==null).map(({metric})=>metric))].flatMap(metric=>{const all=report.metrics.filter(one=>one.metric===metric),rows=all.
filter(({slice,difference})=>slice!==null&&difference?.low!=null&&difference.high!==null),first=rows[0];if(first===void 0)return[];const whole=all.filter(({slice})=>slice===
null);return[{kind:"chart",chart:forest([...whole,...rows.toSorted(bySize).slice(0,forestRows)],whole[0]??first)}]});return drawn.length===0?[]:[{kind:"only",in:"\
html",blocks:[{kind:"heading",text:["Differences by slice"]},...drawn]}]}function bySize(a,b){const order2=["regressed","improved","inconclusive","non-inferior"];
return order2.indexOf(a.verdict)-order2.indexOf(b.verdict)||b.rows-a.rows}function forest(rows,first){const share=isShare(first),factor=share?100:1;return{type:"\
forest",title:`${wording_name(first.title)}, candidate − champion`,unit:share?"pt":wording_name(first.unit??"",24),better:first.direction==="higher"?1:-1,margin:first.
margin>0?first.margin*factor:null,rows:rows.flatMap(({slice,difference,verdict,rows:count})=>difference===null||difference.low===null||difference.high===null?[]:
[{name:slice===null?"all rows":sliceName(slice).join(""),low:difference.low*factor,estimate:difference.estimate*factor,high:difference.high*factor,tone:verdictWords[verdict].
tone,note:`${count.toLocaleString("en-US")} rows, ${verdictWords[verdict].word}`}])}}const fewWarnings=4;function failingGates({report}){const failing=report.gates.
filter(({status})=>status==="fail"),warning=report.gates.filter(({status})=>status==="warn"),few=warning.length<=fewWarnings,open=few?[...failing,...warning]:failing,
title=failing.length===0?"Gate that warns":open.length>failing.length?"Gate that fails or warns":"Gate that fails",row=gate=>({keep:gate.status==="fail"?"always":
8,cells:[[{tone:gate.status==="fail"?"bad":"warn",text:""}," ",{code:wording_name(gate.gate,80)}],(0,build_report.em)(gate.reason),[place(report,gate)]]}),table=(gates,head)=>({
kind:"table",rowName:"gates",textRows:Math.max(failing.length,20),columns:[{title:[head]},{title:["Why"]},{title:["Where"]}],rows:gates.map(row)});return[...open.
length===0?[]:[table(open,title)],...few?[]:[{kind:"details",keep:9,summary:[{strong:["Warnings"]},`: ${warning.length} gate checks to look at, none of which bl\
ocks`],blocks:[table(warning,"Gate that warns")]}]]}function otherGates({report,gates}){const others=report.gates.filter(({status})=>status==="pass"||status==="\
skipped");if(others.length===0)return[];const counts2=["pass","warn","fail","skipped"].flatMap(status=>{const count=report.gates.filter(gate=>gate.status===status).
length;return count===0?[]:[`${count} ${{pass:"passed",warn:"warn",fail:"failed",skipped:"skipped"}[status]}`]});return[{kind:"details",keep:60,summary:[{strong:[
"Gates"]},`: ${(0,build_report.hS)(gates.length,"gate")}, ${(0,build_report.hS)(report.gates.length,"check")} (${counts2.join(", ")})`],blocks:[{kind:"table",rowName:"\
checks",textRows:12,columns:[{title:["Gate"]},{title:["Result"]},{title:["Why"]},{title:["Where"]}],rows:others.map(gate=>({keep:gate.status==="pass"?65:66,cells:[
[{code:wording_name(gate.gate,80)}],[gate.status==="pass"?{tone:"good",text:"passes"}:{tone:"neutral",text:"skipped"}],(0,build_report.em)(gate.reason),[place(report,
gate)]]}))}]}]}function place({provenance:provenance2},{file,line}){return file===null?"–":(0,build_report.$Y)(provenance2,file,line)}function advice(reading){
const{report,overall,slices,gates,gateOn}=reading,rows=wording_name(report.rowName),items=[],declared=gates.some(gate=>gate.declared);report.verdict==="regresse\
d"&&gates.some(gate=>gate.declared&&gate.status==="fail")&&items.push(["Improve the candidate, or, if the loss is meant, change the gate where it is declared."]);
const warning=gates.filter(({status})=>status==="warn").length;warning>0&&items.push([`${(0,build_report.hS)(warning,"gate")} ${warning===1?"asks":"ask"} for a \
look, listed below; nothing is blocked by ${warning===1?"it":"them"}.`]);for(const comparison of overall)declared&&comparison.verdict==="regressed"&&gateOn(comparison)===
void 0&&items.push([{strong:[wording_name(comparison.title)]},` got worse, by ${differenceText(comparison)}, and no gate watches it.`]);for(const comparison of overall)
items.push(...settlement(comparison,rows));const open=slices.filter(({verdict})=>verdict==="inconclusive").length;return open>0&&!slices.some(comparison=>gateOn(
comparison)!==void 0)&&items.push([`${(0,build_report.hS)(open,"slice comparison")} ${open===1?"has":"have"} too few ${rows} to judge.`]),declared||items.push([
"Declare ",{code:"evaluate.gates"}," to turn this verdict into a rule that protects the branch."]),items.length===0?[]:items.length===1?[{kind:"paragraph",text:items[0],
keep:4}]:[{kind:"list",items,keep:4}]}function settlement(comparison,rows){if(comparison.verdict!=="inconclusive"||comparison.smallestDetectable===null)return[];
const size=quantityOf(comparison).size(comparison.smallestDetectable),more=comparison.rowsToSettle;return[[{strong:[wording_name(comparison.title)]},` is inconc\
lusive: ${(0,build_report.jG)(comparison.rows)} ${rows} can show a difference of ${size} or more`,...more===null?[]:[", and about ",{strong:[`${(0,build_report.
jG)(Number(more.toPrecision(2)))} more labelled ${rows}`]}," would settle it"],"."]]}function titleWords(reading){const first=reading.report.verdict==="no-basel\
ine",failing=reading.gates.filter(({status})=>status==="fail").length,said=first?firstModel(reading,failing):compared(reading);if(failing===0)return said;const gates=`${(0,build_report.
hS)(failing,"gate")} ${failing===1?"fails":"fail"}`;return{tone:"bad",words:[...said.words,first?`: ${gates}`:`, and ${gates}`]}}function compared({report,overall}){
const{verdict}=report,better=of(overall,"improved"),worse2=of(overall,"regressed"),open=[...of(overall,"inconclusive"),...of(overall,"not-computable")],doubt=verdict===
"inconclusive"||worse2.length>0,tone=verdict==="regressed"?"bad":doubt?"warn":"good",everywhere=overall.length>1?" on every metric":"";if(withoutIntervals(report))
return{tone,words:byNumbers(overall)};for(const[metrics,words2]of[[better,`better than the champion${everywhere}`],[worse2,`worse than the champion${everywhere}`]])
if(metrics.length===overall.length)return{tone,words:[words2]};if(open.length===overall.length)return{tone,words:["cannot be told apart from the champion on the\
se ",wording_name(report.rowName)]};if(worse2.length===0&&open.length===0)return{tone,words:better.length===0?["not worse than the champion"]:["not worse, and b\
etter on ",...titles(better)]};const clauses={better:clause("better on ",better),worse:clause("worse on ",worse2),open:verdict==="regressed"?[]:clause("undecide\
d on ",open)},words=(verdict==="regressed"?["worse","better","open"]:["better","open","worse"]).map(kind=>clauses[kind]).filter(clause2=>clause2.length>0);return{
tone,words:words.flatMap((clause2,index)=>index===0?clause2:[", ",...clause2])}}function firstModel({report,overall,gates},failing){const limits=gates.some(({status,
declared})=>status!=="skipped"&&declared);if(failing>0)return{tone:"bad",words:["first model, outside its limits"]};const within=limits?"first model, within its\
 limits":"first model";if(report.champion===null)return limits?{tone:"good",words:[within]}:{tone:"neutral",words:["first model, nothing to compare with yet"]};
const[better,worse2]=[of(overall,"improved"),of(overall,"regressed")];return worse2.length>0?{tone:"warn",words:[within,", worse than the prior on ",...titles(worse2)]}:
better.length>0?{tone:"good",words:[within,", better than the prior on ",...titles(better)]}:{tone:"warn",words:[within,", not shown better than the prior"]}}function byNumbers(metrics){
return[`ahead on ${metrics.filter(({difference,direction})=>difference!==null&&difference.estimate*(direction==="higher"?1:-1)>0).length} of ${(0,build_report.hS)(
metrics.length,"metric")}, by numbers alone`]}function of(metrics,wanted){return metrics.filter(({verdict})=>verdict===wanted)}function clause(words,metrics){return metrics.
length===0?[]:[words,...titles(metrics)]}function titles(comparisons){const shown=comparisons.slice(0,3).map(({title})=>inSentence(title)),more=comparisons.length-
shown.length;return(0,build_report.oR)(more>0?[...shown,`${more} more`]:shown)}function headline(reading){const{tone,words}=titleWords(reading);return{tone,title:[
{code:wording_name(reading.report.model,60)},": ",...words],blocks:[{kind:"paragraph",keep:"always",text:[{strong:[decision(reading,tone)]}," ",...why(reading)]},
...advice(reading)]}}function decision({gates},tone){const asked=gates.filter(({status})=>status!=="skipped"),failing=asked.filter(({status})=>status==="fail").
length,count=(0,build_report.hS)(asked.length,"gate");if(failing>0)return`Not ready to merge: ${failing} of ${count} ${failing===1?"fails":"fail"}.`;if(!asked.some(
({declared})=>declared))return"Nothing blocks this merge.";const yours=asked.length===1?"your gate":`your ${count}`;return tone==="good"?`Merge is safe by ${yours}\
.`:`No objection from ${yours}.`}function why(reading){const{report,overall,gateOn}=reading,verdicts=["regressed","improved","inconclusive","non-inferior"],gates=[
"fail","warn","pass"],rank2=comparison=>{const gate=gates.indexOf(gateOn(comparison)??"");return(gate<0?gates.length:gate)*verdicts.length+verdicts.indexOf(comparison.
verdict)},told=overall.filter(({difference})=>difference!==null).toSorted((a,b)=>rank2(a)-rank2(b)).slice(0,2);return told.length===0||report.champion?.source===
"prior"?firstLevels(overall):[`${told.map((comparison,index)=>change(comparison,index===0)).join("; ")}.`,...sliceSentence(reading)]}function change(comparison,first){
const{estimate,low,high}=comparison.difference,title=first?wording_name(comparison.title):inSentence(comparison.title);if(low!==null&&high!==null&&low*high<=0)return`${title}\
 may have moved by ${differenceText(comparison)}`;if(estimate===0)return`${title} does not move`;const interval=low===null||high===null?"":` ${bounds(comparison)}`;
return`${title} ${estimate>0?"rises":"falls"} by ${quantityOf(comparison).size(estimate)}${interval}`}function bounds(comparison){const text=differenceText(comparison);
return text.slice(text.indexOf("["),text.indexOf("]")+1)}function firstLevels(overall){const told=overall.filter(({candidate})=>candidate!==null).slice(0,2);return told.
length===0?[]:[`${told.map((comparison,index)=>{const{estimate,low,high}=comparison.candidate,written=quantityOf(comparison),interval=low===null||high===null?"":
` ${written.range(low,high)}`,prior=comparison.champion===null?"":`, the prior’s ${written.level(comparison.champion.estimate)}`;return`${index===0?wording_name(
comparison.title):inSentence(comparison.title)} is ${written.level(estimate)}${interval}${prior}`}).join("; ")}.`]}function sliceSentence({slices,gateOn}){if(slices.
length===0)return[];const worse2=slices.filter(({verdict})=>verdict==="regressed"),forbidden=worse2.filter(comparison=>["fail","warn"].includes(gateOn(comparison)??
""));if(worse2.length===0)return[" No slice is shown to lose more than you allow."];const told=forbidden.length>0?forbidden:worse2,named=told.slice(0,2).map(({slice,
title})=>({strong:[...sliceName(slice),` (${inSentence(title)})`]})),more=told.length-named.length;return[forbidden.length>0?" Worse by more than you allow: ":"\
 Worse, though no gate forbids it: ",...(0,build_report.oR)(more>0?[...named,`${more} more`]:named),"."]}function smallPrint(report){const parts=[];if(report.rows>
0){const same=report.champion!==null&&report.champion.source!=="prior";parts.push(`${(0,build_report.jG)(report.rows)} ${wording_name(report.rowName)}${same?", \
the same for both models":""}.`)}const methods=new Map;for(const{method,title,slice,difference}of report.metrics)slice===null&&difference?.low!==null&&method!==
"point"&&methods.set(method,(methods.get(method)??new Set).add(inSentence(title)));const named=[...methods].map(([method,titles2])=>`${methodName(method)} for ${titles2.
size>3?`${titles2.size} metrics`:(0,build_report.oR)([...titles2]).join("")}`);named.length>0&&parts.push(`Intervals: ${named.join("; ")}.`);const family=report.
metrics.filter(({difference})=>difference?.adjustedPValue!=null),sliced=family.filter(({slice})=>slice!==null).length,groups=[...family.length-sliced>1?[(0,build_report.
hS)(family.length-sliced,"metric")]:[],...sliced>1?[(0,build_report.hS)(sliced,"slice comparison")]:[]];return groups.length>0&&parts.push(`Improved and regress\
ed are called so after Holm’s correction over ${groups.join(" and over ")}.`),!withoutIntervals(report)&&report.metrics.some(({margin,slice})=>slice===null&&margin>
0)&&parts.push("┊ is the loss you allow: regressed lies wholly below it, non-inferior wholly above."),parts.length===0?[]:[{kind:"paragraph",small:!0,keep:12,
text:[parts.join(" ")]},...remarks(report)]}function remarks(report){const items=report.metrics.filter(({slice})=>slice===null).flatMap(({title,notes:notes2})=>(notes2??
[]).map(note=>[{strong:[wording_name(title)]},": ",...(0,build_report.em)(note)]));return items.length===0?[]:[{kind:"list",items,keep:20}]}function metricTable(reading){
const{report,overall}=reading;return overall.length===0?[]:[report.champion===null?levelTable(reading):comparisonTable(reading),...smallPrint(report)]}function comparisonTable(reading){
const{report,overall}=reading,drawn=!withoutIntervals(report),rival=report.champion?.source==="prior"?["Prior"]:["Champion ",versionLabel(report.champion)],ci=drawn?
` (${(0,build_report.kN)(report.confidence)} CI)`:"";return{kind:"table",keep:"always",rowName:"metrics",columns:[{title:["Metric"]},{title:rival,align:"right"},
{title:["Candidate ",versionLabel(report.candidate)],align:"right"},{title:[`Difference${ci}`],align:"right"},...drawn?[{title:[betterSide],align:"center"}]:[],
{title:["Verdict"]}],rows:overall.map(comparison=>{const written=quantityOf(comparison),{candidate,champion:champion2,difference}=comparison,better=comparison.verdict===
"improved",level=candidate===null?"–":written.levelInColumn(candidate.estimate);return{keep:keepOf(reading,comparison,3),cells:[metricName(comparison),[champion2===
null?"–":written.levelInColumn(champion2.estimate)],[better?{strong:[level]}:level],[difference===null?"–":differenceText(comparison)],...drawn?[drawing(comparison,
scaleOf([comparison]))]:[],verdictCell(reading,comparison)]}})}}function levelTable(reading){const{report,overall}=reading;return{kind:"table",keep:"always",rowName:"\
metrics",columns:[{title:["Metric"]},{title:["Candidate ",versionLabel(report.candidate)],align:"right"},{title:[`${(0,build_report.kN)(report.confidence)} CI`],
align:"right"},{title:["Gate"]}],rows:overall.map(comparison=>{const{candidate}=comparison,written=quantityOf(comparison),bounded=candidate!==null&&candidate.low!==
null&&candidate.high!==null;return{keep:keepOf(reading,comparison,3),cells:[metricName(comparison),[candidate===null?"–":written.level(candidate.estimate)],[bounded?
written.range(candidate.low,candidate.high):"–"],comparison.notComputable===null?gateCell(reading,comparison):verdictCell(reading,comparison)]}})}}function metricName(comparison){
return[{strong:[wording_name(comparison.title)]},comparison.direction==="higher"?" ↑":" ↓"]}function verdictCell(reading,comparison){const cell=[verdictOf(
reading.report,comparison)];comparison.notComputable!==null&&!isTooSmall(comparison)&&cell.push(": ",...(0,build_report.em)(comparison.notComputable));const gate=reading.
gateOn(comparison);return gate==="fail"&&cell.push(", ",{strong:["gate fails"]}),gate==="warn"&&cell.push(", gate warns"),cell}function gateCell(reading,comparison){
const gate=reading.gateOn(comparison);return gate===void 0||gate==="skipped"?["–"]:gate==="fail"?[{tone:"bad",text:"fails"}]:[gate==="warn"?{tone:"warn",text:"\
warns"}:{tone:"good",text:"passes"}]}const betterSide="worse │ better";function keepOf(reading,comparison,otherwise){return reading.gateOn(comparison)==="fa\
il"?"always":otherwise}function drawing(comparison,scale){const{difference,direction,margin}=comparison;if(difference===null||difference.low===null||difference.
high===null)return[];const sign=direction==="higher"?1:-1,[low,high]=sign>0?[difference.low,difference.high]:[-difference.high,-difference.low];return{interval:{
low,estimate:sign*difference.estimate,high,margin:margin>0?-margin:null,scale,tone:verdictWords[comparison.verdict].tone}}}function scaleOf(comparisons){const reach=comparisons.
flatMap(({difference})=>difference===null||difference.low===null||difference.high===null?[]:[Math.max(Math.abs(difference.low),Math.abs(difference.high))]).toSorted(
(a,b)=>a-b),margin=comparisons[0]?.margin??0,most=Math.max(margin,reach[Math.ceil(.75*reach.length)-1]??0);return most>0?most*1.05:1}const reading_order=["fail",
"warn","pass","skipped"];function read(report){const onRows=new Map,declared=new Map;for(const gate of report.gates){const rows=keyOf(gate);onRows.set(rows,worse(
onRows.get(rows),gate.status));const place2=gate.file===null?`\0${gate.gate}`:`${gate.file}\0${gate.line}`;declared.set(place2,{status:worse(declared.get(place2)?.
status,gate.status),declared:gate.file!==null})}return{report,overall:report.metrics.filter(({slice})=>slice===null),slices:report.metrics.filter(({slice})=>slice!==
null),gates:[...declared.values()],gateOn:comparison=>onRows.get(keyOf(comparison))}}function keyOf({metric,slice}){return JSON.stringify([metric,slice?.column,
slice?.value])}function worse(one,other){return one!==void 0&&reading_order.indexOf(one)<=reading_order.indexOf(other)?one:other}const importance=["regressed","\
improved","inconclusive","non-inferior","no-baseline","not-computable"];function rank({overall,slices,gateOn}){const gated=new Set(slices.filter(one=>gateOn(one)!==
void 0).map(({metric})=>metric)),asked=gated.size>0?gated:new Set(overall.slice(0,1).map(({metric})=>metric));return comparison=>{const gate=gateOn(comparison);
return gate==="fail"||gate==="warn"?gate==="fail"?0:1:comparison.verdict==="regressed"?2:(asked.has(comparison.metric)?3:10)+importance.indexOf(comparison.verdict)}}
function strength({difference}){if(difference===null||difference.low===null||difference.high===null)return 0;const width=difference.high-difference.low;return width>
0?Math.abs(difference.estimate)/width:0}function sliceTable(reading){const{report}=reading,rankOf=rank(reading),slices=reading.slices.map(comparison=>({comparison,
rank:rankOf(comparison)})).toSorted((a,b)=>a.rank-b.rank||strength(b.comparison)-strength(a.comparison));if(slices.length===0)return[];const scales=new Map;for(const{
comparison}of slices)scales.has(comparison.metric)||scales.set(comparison.metric,scaleOf(slices.map(one=>one.comparison).filter(({metric})=>metric===comparison.
metric)));const several=scales.size>1,compared2=report.champion!==null,title=wording_name(slices[0].comparison.title);return[{kind:"details",keep:30,summary:[{strong:[
"Slices"]},`${several?` × ${scales.size} metrics`:""}: ${counts(reading.slices,report)}`],blocks:[{kind:"table",rowName:several?"slice comparisons":"slices",textRows:15,
columns:[{title:["Slice"]},...several?[{title:["Metric"]}]:[],{title:["Rows"],align:"right"},{title:[compared2?`${several?"Difference":`${title} difference`}`:several?
"Value":title],align:"right"},...compared2?[{title:[betterSide],align:"center"}]:[],{title:["Verdict"]}],rows:slices.map(({comparison,rank:rank2})=>({keep:keepOf(
reading,comparison,31+rank2),cells:[sliceName(comparison.slice),...several?[[`${wording_name(comparison.title)} ${comparison.direction==="higher"?"↑":"↓"}`]]:
[],[(0,build_report.jG)(comparison.rows)],[isTooSmall(comparison)?"–":compared2?differenceText(comparison):levelText(comparison)],...compared2?[isTooSmall(comparison)?
[]:drawing(comparison,scales.get(comparison.metric))]:[],verdictCell(reading,comparison)]}))}]}]}function levelText(comparison){const{candidate}=comparison;if(candidate===
null)return"–";const written=quantityOf(comparison),range=candidate.low===null||candidate.high===null?"":` ${written.range(candidate.low,candidate.high)}`;return`${written.
level(candidate.estimate)}${range}`}function counts(slices,report){if(report.champion===null)return`${(0,build_report.jG)(slices.length)} looked at`;const small=slices.
filter(isTooSmall).length;return[...["regressed","improved","non-inferior","inconclusive","not-computable","no-baseline"].map(verdict=>({word:verdictWords[verdict].
word,count:slices.filter(one=>one.verdict===verdict&&!isTooSmall(one)).length})).filter(({word,count})=>count>0||word==="regressed"),...small>0?[{word:"with too\
 few rows",count:small}]:[]].map(({word,count})=>`${(0,build_report.jG)(count)} ${word}`).join(", ")}function examplesSentence(reading){const{examples}=reading.
report;if(examples===null)return[];const net=examples.fixed-examples.broken,sign=net>0?"+":net<0?"−":"",p=examples.pValue===null?"":`, ${(0,build_report.DN)(examples.
pValue)}`,text=[{strong:["What changed for whom"]},`: ${(0,build_report.jG)(examples.fixed)} predictions fixed, ${(0,build_report.jG)(examples.broken)} broken (\
net ${sign}${(0,build_report.jG)(Math.abs(net))}${p}).`],hardest=worstSlice(reading);return hardest!==null&&text.push(" Hardest hit: ",{strong:sliceName(hardest.
slice)},`, ${inSentence(hardest.title)} ${differenceText(hardest)}.`),[{kind:"paragraph",keep:6,text}]}function worstSlice(reading){const losses=reading.slices.
filter(({difference,direction})=>difference===null||difference.low===null||difference.high===null?!1:direction==="higher"?difference.high<0:difference.low>0),asked=losses.
filter(comparison=>reading.gateOn(comparison)!==void 0);return(asked.length>0?asked:losses).toSorted((a,b)=>strength(b)-strength(a))[0]??null}function comparability(report){
const checks=report.comparability;if(checks.length===0)return[];const held=checks.filter(({status})=>status==="holds"),open=checks.filter(({status})=>status==="\
not-checked"),items=[...held.map(({statement})=>[{tone:"good",text:""}," ",...(0,build_report.em)(statement)]),...open.map(({statement})=>[{tone:"neutral",text:""},
" ",...(0,build_report.em)(statement)])],counts2=[...held.length>0?[`${held.length} of ${(0,build_report.hS)(checks.length,"check")} ${held.length===1?"holds":"\
hold"}`]:[],...open.length>0?[held.length>0?`${open.length} not made`:`${(0,build_report.hS)(open.length,"check")} not made`]:[]];return[{kind:"details",keep:45,
summary:[{strong:["Can the comparison be trusted?"]},` ${counts2.join(", ")}`],blocks:[{kind:"list",items}]}]}function notes(report){return report.notes.length===
0?[]:[{kind:"alert",tone:"info",keep:7,text:report.notes.flatMap((note,index)=>[...index===0?[]:[" "],...(0,build_report.em)(note)])}]}function provenance(report){
const{provenance:provenance2}=report,rows=[["Candidate",version(report.candidate)],...report.champion===null?[]:[["Champion",version(report.champion)]],["Evalua\
ted",[`${report.startedAt.slice(0,16).replace("T"," ")} UTC`]],["With",[`${provenance2.suite}, seed ${provenance2.seed}`]],...provenance2.commit===null?[]:[["Co\
mmit",[{code:provenance2.commit}]]],...provenance2.inputs.map(({path,sha256,bytes})=>["Input",[{code:wording_name(path,80)},` ${(0,build_report.jG)(bytes)} byte\
s, sha256 `,{code:sha256}]])];return[{kind:"details",keep:70,summary:[{strong:["Provenance"]},`: ${(0,build_report.jG)(provenance2.inputs.length)} inputs by has\
h, seed ${provenance2.seed}`],blocks:[{kind:"table",rowName:"facts",textRows:16,columns:[{title:["What"]},{title:["Which"]}],rows:rows.map(([title,text])=>({keep:71,
cells:[[title],text]}))}]}]}function version({name:label,source,commit,tag,predictions}){const parts=[{code:wording_name(label,80)},` (${source})`];return tag!==
null&&parts.push(", tag ",{code:wording_name(tag,80)}),commit!==null&&parts.push(", commit ",{code:wording_name(commit,40)}),predictions!==null&&parts.push(", p\
redictions sha256 ",{code:wording_name(predictions,64)}),parts}function footer(report){const{runId,runUrl,runAttempt,suite}=report.provenance,parts=[],link=runUrl===
null?null:(0,build_report.Dy)(runUrl);if(runId!==null){const text=`run ${wording_name(runId,24)}${runAttempt!==null&&runAttempt>1?`, attempt ${runAttempt}`:""}`;
parts.push([link===null?text:{link,text:[text]}])}return report.champion!==null&&parts.push(champion(report.champion)),parts.push([wording_name(suite,32)]),[{kind:"\
paragraph",small:!0,keep:10,text:parts.flatMap((part,index)=>index===0?part:[" · ",...part])}]}function champion({name:label,source,tag,commit}){switch(source){case"\
tag":return["champion from tag ",{code:wording_name(tag??label,80)}];case"merge-base":return["champion: the merge base",...commit===null?[]:[" ",{code:commit.slice(
0,7)}]];case"prior":return["no champion: judged beside the prior, which always predicts how common each class is"];default:return["champion ",{code:wording_name(
label,60)}]}}function composeEvaluateDocument(report){const reading=read(report),{tone,title,blocks}=headline(reading);return{id:`${report.action}:${report.model}`,
tone,title,blocks:[...blocks,...failingGates(reading),...metricTable(reading),...examplesSentence(reading),...notes(report),...charts(report),...forests(report),
...sliceTable(reading),...changesTable(report),...comparability(report),...otherGates(reading),...provenance(report),...footer(report)]}}function beginEvaluationPublication(options,services){
const{model,...where}=options;return(0,publication._W)({...where,action:"evaluate-and-compare",order:20,key:model,opening:{title:"Evaluating",summary:"The candi\
date is being compared with the champion."},refusal:"The two models could not be compared."},services)}function findingOf(report){const failing=report.gates.filter(
gate=>gate.status==="fail");return{document:composeEvaluateDocument(report),conclusion:failing.length===0?"success":"failure",checkTitle:failing.length===0?`${report.
verdict}: every gate passes`:`${report.verdict}: ${failing.length} of ${report.gates.length} gates fail`,annotations:report.gates.flatMap(gate=>gate.file===null||
gate.line===null||gate.status!=="fail"&&gate.status!=="warn"?[]:[{path:gate.file,startLine:gate.line,level:gate.status==="fail"?"failure":"warning",title:`Gate ${gate.
gate}`,message:gate.reason}])}}}),68364:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Z:()=>publishFromRun});var _config_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(63472),_publication_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
19441),_write_reports_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(3729),_publication_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(32094),_report_schema_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
30394);async function publishFromRun(inputs,services){const modelOf=async()=>inputs.model??(0,_config_index_js__WEBPACK_IMPORTED_MODULE_0__.U8)(await(0,_config_index_js__WEBPACK_IMPORTED_MODULE_0__.
loadConfiguration)(inputs.config,{workspace:services.workspace})).name,claimed=await(0,_publication_index_js__WEBPACK_IMPORTED_MODULE_1__.jr)({action:"evaluate-\
and-compare",key:modelOf,schema:_report_schema_js__WEBPACK_IMPORTED_MODULE_4__.evaluateReportSchema,publishFromRun:inputs.publishFromRun,token:inputs.githubToken},
services);if(claimed===null)return{outputs:noOutputs};const{identity,key:model}=claimed,report={...claimed.report,model,candidate:{...claimed.report.candidate,name:identity.
headCommit.slice(0,7),commit:identity.headCommit},notes:[...claimed.report.notes,_publication_index_js__WEBPACK_IMPORTED_MODULE_1__.BJ],provenance:{...claimed.report.
provenance,...identity}},publication=await(0,_publication_js__WEBPACK_IMPORTED_MODULE_3__.E)({model,token:inputs.githubToken,comment:inputs.comment,check:inputs.
check,target:{headSha:identity.headCommit,pullRequest:identity.pullRequest}},services),finding=(0,_publication_js__WEBPACK_IMPORTED_MODULE_3__.h)(report),title=`${model}\
: candidate and champion`,written=await(0,_write_reports_js__WEBPACK_IMPORTED_MODULE_2__.L)("evaluate-and-compare",inputs.reportDirectory,report,finding.document,
title,services),{terminal,...paths}=written,fullReportUrl=await publication.upload(written),commentUrl=await publication.finish(finding,fullReportUrl),failing=finding.
conclusion==="failure";return{outputs:{...paths,verdict:report.verdict,gates:failing?"fail":report.gates.some(gate=>gate.status==="warn")?"warn":"pass",championCommit:report.
champion?.commit??"",commentUrl:commentUrl??""},terminal}}const noOutputs={verdict:"",reportJson:"",reportMarkdown:"",reportHtml:"",gates:"",championCommit:"",commentUrl:""}}),
30394:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,
{evaluateReportSchema:()=>evaluateReportSchema});var zod__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(27597),zod__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
64377),_evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(88349),_foundation_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(33560),
_publication_provenance_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(41878);const versionSchema=zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({name:zod__WEBPACK_IMPORTED_MODULE_3__.
YjP(),source:zod__WEBPACK_IMPORTED_MODULE_3__.k5n(["tag","merge-base","file","head","working-tree","prior"]),commit:zod__WEBPACK_IMPORTED_MODULE_3__.YjP().nullable(),
tag:zod__WEBPACK_IMPORTED_MODULE_3__.YjP().nullable(),predictions:zod__WEBPACK_IMPORTED_MODULE_3__.YjP().nullable()}),comparabilitySchema=zod__WEBPACK_IMPORTED_MODULE_3__.
Ikc({id:zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),status:zod__WEBPACK_IMPORTED_MODULE_3__.k5n(["holds","not-checked"]),statement:zod__WEBPACK_IMPORTED_MODULE_3__.YjP()}),
changeSchema=zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({kind:zod__WEBPACK_IMPORTED_MODULE_3__.k5n(["code","parameter","data","environment","model"]),name:zod__WEBPACK_IMPORTED_MODULE_3__.
YjP(),champion:zod__WEBPACK_IMPORTED_MODULE_3__.YjP().nullable(),candidate:zod__WEBPACK_IMPORTED_MODULE_3__.YjP().nullable()}),pointsSchema=zod__WEBPACK_IMPORTED_MODULE_3__.
YOg(zod__WEBPACK_IMPORTED_MODULE_3__.PVZ([zod__WEBPACK_IMPORTED_MODULE_3__.aig(),zod__WEBPACK_IMPORTED_MODULE_3__.aig()])),sideSchema=zod__WEBPACK_IMPORTED_MODULE_3__.
k5n(["candidate","champion"]),curvesSchema=zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({roc:zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({
side:sideSchema,points:pointsSchema})),precisionRecall:zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({side:sideSchema,points:pointsSchema})),
calibration:zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({side:sideSchema,points:pointsSchema})),scores:zod__WEBPACK_IMPORTED_MODULE_3__.
Ikc({edges:zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.aig()),series:zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.
Ikc({name:zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),shares:zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.aig())}))}).nullable()}),evaluateReportSchema=zod__WEBPACK_IMPORTED_MODULE_3__.
Ikc({schemaVersion:zod__WEBPACK_IMPORTED_MODULE_3__.euz(1),action:zod__WEBPACK_IMPORTED_MODULE_3__.euz("evaluate-and-compare"),verdict:_evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__.
$D,startedAt:zod__WEBPACK_IMPORTED_MODULE_4__.w$(),model:zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),task:_evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__.v,confidence:zod__WEBPACK_IMPORTED_MODULE_3__.
aig(),candidate:versionSchema,champion:versionSchema.nullable(),rows:zod__WEBPACK_IMPORTED_MODULE_3__.Whr(),rowName:zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),metrics:zod__WEBPACK_IMPORTED_MODULE_3__.
YOg(_evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__.RH),gates:zod__WEBPACK_IMPORTED_MODULE_3__.YOg(_evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__.mK),examples:zod__WEBPACK_IMPORTED_MODULE_3__.
Ikc({fixed:zod__WEBPACK_IMPORTED_MODULE_3__.Whr(),broken:zod__WEBPACK_IMPORTED_MODULE_3__.Whr(),pValue:zod__WEBPACK_IMPORTED_MODULE_3__.aig().nullable()}).nullable(),
comparability:zod__WEBPACK_IMPORTED_MODULE_3__.YOg(comparabilitySchema),changes:zod__WEBPACK_IMPORTED_MODULE_3__.YOg(changeSchema),curves:curvesSchema,notes:zod__WEBPACK_IMPORTED_MODULE_3__.
YOg(zod__WEBPACK_IMPORTED_MODULE_3__.YjP()),provenance:zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({..._publication_provenance_js__WEBPACK_IMPORTED_MODULE_2__.u.shape,
inputs:zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({path:zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),sha256:zod__WEBPACK_IMPORTED_MODULE_3__.
YjP(),bytes:zod__WEBPACK_IMPORTED_MODULE_3__.Whr()})),seed:zod__WEBPACK_IMPORTED_MODULE_3__.Whr()}),lineage:_foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.HT})}),
55593:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{deliver:()=>deliver,runEvaluation:()=>runEvaluation});var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
33560),_emit_lineage_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(62029),_write_reports_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(3729),_metrics_files_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
21951),_predictions_report_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(82769),_publication_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(32094),_publish_from_run_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
68364),_settings_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(9779),_sides_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(90352),__webpack_async_dependencies__=__webpack_handle_async_dependencies__(
[_emit_lineage_js__WEBPACK_IMPORTED_MODULE_1__,_metrics_files_js__WEBPACK_IMPORTED_MODULE_3__,_predictions_report_js__WEBPACK_IMPORTED_MODULE_4__,_sides_js__WEBPACK_IMPORTED_MODULE_8__]);
[_emit_lineage_js__WEBPACK_IMPORTED_MODULE_1__,_metrics_files_js__WEBPACK_IMPORTED_MODULE_3__,_predictions_report_js__WEBPACK_IMPORTED_MODULE_4__,_sides_js__WEBPACK_IMPORTED_MODULE_8__]=
__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__;async function runEvaluation(inputs,services){if(inputs.
publishFromRun!==void 0)return(0,_publish_from_run_js__WEBPACK_IMPORTED_MODULE_6__.Z)(inputs,services);const settings=await(0,_settings_js__WEBPACK_IMPORTED_MODULE_7__.
s)(inputs,services.workspace),publication=await(0,_publication_js__WEBPACK_IMPORTED_MODULE_5__.E)({model:settings.model,token:inputs.githubToken,comment:inputs.
comment,check:inputs.check},services);try{const report=await evaluate(inputs,settings,publication,services),outcome=await deliver(report,inputs,publication,services);
return await(0,_emit_lineage_js__WEBPACK_IMPORTED_MODULE_1__.j)(outcome.outputs.reportJson,report,services),outcome}catch(error){throw await publication.abandon(
error),error}}async function evaluate(inputs,settings,publication,services){const frame={startedAt:services.clock.now().toISOString(),context:publication.context};
if(settings.source==="metrics-files")return(0,_metrics_files_js__WEBPACK_IMPORTED_MODULE_3__.H)(inputs,settings,frame,services);const sides=settings.source==="p\
rediction-files"?await(0,_sides_js__WEBPACK_IMPORTED_MODULE_8__.I)(inputs,settings,services):await(0,_sides_js__WEBPACK_IMPORTED_MODULE_8__.u)(inputs,settings,services);
return(0,_predictions_report_js__WEBPACK_IMPORTED_MODULE_4__.J)(settings,sides,frame,services)}async function deliver(report,inputs,publication,services){const noted={
...report,notes:[...report.notes,...publication.notes]},finding=(0,_publication_js__WEBPACK_IMPORTED_MODULE_5__.h)(noted),{terminal,...paths}=await(0,_write_reports_js__WEBPACK_IMPORTED_MODULE_2__.
L)("evaluate-and-compare",inputs.reportDirectory,noted,finding.document,`${report.model}: candidate and champion`,services),fullReportUrl=await publication.upload(
{...paths,terminal}),commentUrl=await publication.finish(finding,fullReportUrl),failing=noted.gates.filter(gate=>gate.status==="fail"),warned=noted.gates.some(gate=>gate.
status==="warn"),outputs={...paths,verdict:noted.verdict,gates:failing.length>0?"fail":warned?"warn":"pass",championCommit:noted.champion?.commit??"",commentUrl:commentUrl??
""};if(failing.length===0)return{outputs,terminal};const failure=new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.To(`${report.model}: ${failing.length} of\
 ${noted.gates.length} gates fail`,failing.map(gate=>({...gate.file===null?{}:{file:gate.file},...gate.line===null?{}:{line:gate.line},path:gate.gate,message:gate.
reason})));return{outputs,terminal,failure}}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),9779:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{s:()=>readSettings});var _config_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(63472),_evaluation_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
88349),_foundation_index_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(33560);const defaultConfig="mlops.yaml";async function readSettings(inputs,workspace){
const named=inputs.config===defaultConfig?void 0:inputs.config,source=sourceOf(inputs),configuration=source==="predict-command"?await(0,_config_index_js__WEBPACK_IMPORTED_MODULE_0__.
loadConfiguration)(inputs.config,{workspace}):await(0,_config_index_js__WEBPACK_IMPORTED_MODULE_0__.oN)(named,{workspace}),selected=configuration===null?null:(0,_config_index_js__WEBPACK_IMPORTED_MODULE_0__.
U8)(configuration,inputs.model),section=selected?.model??null,model=selected?.name??inputs.model??"model",problems=[],task=inputs.task??section?.task;task===void 0&&
problems.push({path:"task",message:"is required where no configuration says it",remedy:"Give `task`: binary-classification, multiclass-classification or regress\
ion"});const evaluate=(0,_config_index_js__WEBPACK_IMPORTED_MODULE_0__.sg)(section?.evaluate??_config_index_js__WEBPACK_IMPORTED_MODULE_0__.ds.parse({}),inlineEvaluate(
inputs));source!=="metrics-files"&&problems.push(...missingColumns(evaluate,task,configuration,model)),inputs.championPredictions.length>0&&inputs.candidatePredictions.
length===0&&problems.push({path:"candidate-predictions",message:"is required beside `champion-predictions`",remedy:"Give the candidate's predictions too, or nei\
ther and declare `evaluate.predict`"});const declared=evaluate.metrics.length===0&&task!==void 0?_evaluation_index_js__WEBPACK_IMPORTED_MODULE_1__.AU[task]:evaluate.
metrics,inlineMetrics=inputs.metrics.length>0,metrics=(0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_1__._Y)(declared,task),gates=(0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_1__.
MJ)(inlineMetrics?gatesOf(declared,evaluate.gates):evaluate.gates,metrics.specs),place=problem=>{const path=problem.path??"";if(configuration===null||inlineMetrics)
return problem;const steps=["models",model,"evaluate",...pathSteps(path)];return{...problem,file:configuration.file,...configuration.lineOf(steps),path:`models.${model}\
.evaluate.${path}`}};if(problems.push(...[...metrics.problems,...gates.problems].map(place)),problems.length>0||task===void 0)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_2__.
j1(problems);const located=gates.gates.map(gate=>{if(configuration===null||inlineMetrics)return gate;const{line}=configuration.lineOf(["models",model,"evaluate",
"gates",gate.index]);return{...gate,file:configuration.file,line}});return{model,task,configuration,section,evaluate,metrics:metrics.specs,gates:located,source}}
function sourceOf(inputs){return inputs.candidatePredictions.length>0||inputs.championPredictions.length>0?"prediction-files":inputs.candidateMetrics.length>0?"\
metrics-files":"predict-command"}function inlineEvaluate(inputs){return{id:inputs.id.length>0?inputs.id:void 0,label:inputs.label,score:inputs.score,prediction:inputs.
prediction,positive:inputs.positive,threshold:inputs.threshold,weight:inputs.weight,metrics:inputs.metrics,slices:inputs.slices.map(column=>({column})),minJoinRate:inputs.
minJoinRate,confidence:inputs.confidence,seed:inputs.seed,probabilities:inputs.probabilities.length===0?void 0:inputs.probabilities.length===1?{kind:"prefix",prefix:inputs.
probabilities[0]}:{kind:"columns",columns:inputs.probabilities.map(column=>({class:column,column}))}}}function gatesOf(metrics,gates){const nameOf=entry=>typeof entry==
"string"?entry:Object.keys(entry)[0],names=new Set(metrics.map(nameOf));return gates.filter(gate=>names.has(nameOf(gate)))}function pathSteps(path){return[...path.
matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([,index,key])=>index===void 0?key:Number(index))}function missingColumns(evaluate,task,configuration,model){const problems=[],
require2=(name,remedy)=>problems.push({...configuration===null?{path:name}:{file:configuration.file,...configuration.lineOf(["models",model,"evaluate"]),path:`m\
odels.${model}.evaluate.${name}`},message:"is required to compare predictions",remedy});return(evaluate.id===void 0||evaluate.id.length===0)&&require2("id","Nam\
e the column or columns that identify a row in both files"),evaluate.label===void 0&&require2("label","Name the column with the observed outcome"),(evaluate.score??
evaluate.prediction??evaluate.probabilities)===void 0&&task!==void 0&&require2("score","Name the column with the score, or `prediction`, or for several classes \
`probabilities`"),problems}}),90352:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{let modelArtifact=function(name,model,folder){return{kind:"model",name,path:(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder,model.path),hashes:(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_3__.
mU)({sha256:model.sha256})}},preparation=function(champion,configuration,services){let done=champion.environmentMade??!0;return async()=>{done||(done=!0,services.
logger.info("The champion's environment differs; its set-up runs first."),await(0,_model_version_index_js__WEBPACK_IMPORTED_MODULE_8__.s)(champion,configuration,
services))}};__webpack_require__.d(__webpack_exports__,{I:()=>sidesFromFiles,u:()=>sidesFromCommand});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
73024),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),_config_index_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(63472),_foundation_index_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
33560),_registry_index_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(42682),_training_index_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(46107),_data_version_index_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
20168),_github_context_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(92047),_model_version_index_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(15679),
_near_cache_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(30719),_changes_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(85993),__webpack_async_dependencies__=__webpack_handle_async_dependencies__(
[_registry_index_js__WEBPACK_IMPORTED_MODULE_4__,_data_version_index_js__WEBPACK_IMPORTED_MODULE_6__,_model_version_index_js__WEBPACK_IMPORTED_MODULE_8__,_near_cache_js__WEBPACK_IMPORTED_MODULE_9__]);
[_registry_index_js__WEBPACK_IMPORTED_MODULE_4__,_data_version_index_js__WEBPACK_IMPORTED_MODULE_6__,_model_version_index_js__WEBPACK_IMPORTED_MODULE_8__,_near_cache_js__WEBPACK_IMPORTED_MODULE_9__]=
__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__;async function sidesFromFiles(inputs,settings,services){
const side=files=>({files,version:{name:files.join(", "),source:"file",commit:null,tag:null,predictions:null}}),declared=settings.section?.data?.datasets[settings.
evaluate.holdout]?.path,holdout=inputs.id.length===0&&declared!==void 0&&(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.
join)(services.workspace,declared))?[declared]:[];return{candidate:side(inputs.candidatePredictions),champion:inputs.championPredictions.length===0?null:side(inputs.
championPredictions),holdout,changes:[],notes:[],models:[],md5:new Map}}async function sidesFromCommand(inputs,settings,services){const{configuration,section}=settings;
if(configuration===null||section===null)throw new Error("a predict command needs a configuration");const{logger,workspace}=services,store=await(0,_training_index_js__WEBPACK_IMPORTED_MODULE_5__.
Ch)(workspace,await(0,_near_cache_js__WEBPACK_IMPORTED_MODULE_9__._)(services,section.data?.remote)),{version:candidateVersion,repository,commit,dirty}=await(0,_model_version_index_js__WEBPACK_IMPORTED_MODULE_8__.
Q3)(settings.model,section,services),{md5}=await(0,_data_version_index_js__WEBPACK_IMPORTED_MODULE_6__.provideDatasets)(section,repository,services),holdout=(0,_model_version_index_js__WEBPACK_IMPORTED_MODULE_8__.
u8)(candidateVersion,settings.evaluate.holdout);if(holdout===null||!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(holdout))throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__.
j1(configuration.problemAt(["models",settings.model,"data","datasets"],holdout===null?`names no data set \`${settings.evaluate.holdout}\` to judge both models on`:
`has a data set \`${settings.evaluate.holdout}\` that is not there: ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace,holdout)}`,holdout===null?"A\
dd it, or name another with `evaluate.holdout`":"Make or fetch the data in a step before this one"));const candidate=await logger.group("Candidate",async()=>{const model=await(0,_model_version_index_js__WEBPACK_IMPORTED_MODULE_8__.
b0)(candidateVersion,configuration,store,services);return{model,predictions:await(0,_model_version_index_js__WEBPACK_IMPORTED_MODULE_8__.Iy)(candidateVersion,configuration,
model,holdout,store,services)}}),head=(0,_github_context_js__WEBPACK_IMPORTED_MODULE_7__.h)(services)?.headSha??commit,candidateSide={files:[candidate.predictions.
path],version:{name:`${head?.slice(0,7)??"working tree"}${dirty?" + uncommitted changes":""}`,source:dirty||head===null?"working-tree":"head",commit:head,tag:null,
predictions:(await(0,_model_version_index_js__WEBPACK_IMPORTED_MODULE_8__.contentHash)(candidate.predictions.path)).sha256}},found=repository===null||commit===null?
null:await locateChampion(inputs,settings,repository,commit,services);if(found===null||repository===null)return{candidate:candidateSide,champion:null,holdout:[holdout],
changes:[],notes:[],models:[modelArtifact("candidate",candidate.model,workspace)],md5};const notes=[],place=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace,
".mlops","worktrees",found.commit);return logger.group(`Champion ${found.name}`,()=>(0,_registry_index_js__WEBPACK_IMPORTED_MODULE_4__.withWorktree)(repository,
found.commit,place,async folder=>{const champion=await championVersion(found,folder,candidateVersion,inputs,repository,services);if(champion===null)return notes.
push(`\`${settings.model}\` did not exist at ${found.name}, so this is its first version.`),{candidate:candidateSide,champion:null,holdout:[holdout],changes:[],
notes,models:[modelArtifact("candidate",candidate.model,workspace)],md5};const missing=await(0,_data_version_index_js__WEBPACK_IMPORTED_MODULE_6__.provideEarlierDatasets)(
champion.version.settings,repository,found.commit,folder,services);missing!==null&&notes.push(`The data that ${found.name} was trained on is not to be had, so i\
t stands for that code on the data of now: ${missing}`);const version=await(0,_model_version_index_js__WEBPACK_IMPORTED_MODULE_8__.oO)(champion.version),prepare=preparation(
version,champion.configuration,services),model=await(0,_model_version_index_js__WEBPACK_IMPORTED_MODULE_8__.b0)(version,champion.configuration,store,services,prepare),
predictions=await(0,_model_version_index_js__WEBPACK_IMPORTED_MODULE_8__.Iy)(version,champion.configuration,model,holdout,store,services,prepare);return notes.push(
...champion.notes),{candidate:candidateSide,champion:{files:[predictions.path],version:{name:found.name,source:found.source,commit:found.commit,tag:found.tag,predictions:(await(0,_model_version_index_js__WEBPACK_IMPORTED_MODULE_8__.
contentHash)(predictions.path)).sha256}},holdout:[holdout],changes:await(0,_changes_js__WEBPACK_IMPORTED_MODULE_10__.D)(repository,candidateVersion,version),notes,
models:[modelArtifact("candidate",candidate.model,workspace),modelArtifact("champion",model,folder)],md5}}))}async function locateChampion(inputs,settings,repository,commit,services){
if(inputs.champion==="none")return null;const declared=settings.evaluate.champion,revision=inputs.champion??("ref"in declared?declared.ref:void 0);if(revision!==
void 0){const named=await repository.commitOf(revision);if(named===null)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__.j1({path:"champion",value:revision,
message:"names no commit of this repository",remedy:"Check its spelling, and that the checkout has it: `fetch-depth: 0`"});return{source:"merge-base",commit:named,
name:revision,tag:null}}const champion=await(0,_registry_index_js__WEBPACK_IMPORTED_MODULE_4__.findChampion)(repository,{model:settings.model,stage:"stage"in declared?
declared.stage:"production",head:commit,bases:(0,_registry_index_js__WEBPACK_IMPORTED_MODULE_4__.baseBranches)(inputs.base??services.env.GITHUB_BASE_REF)});if(champion===
null&&await repository.isShallow())throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__.eG("The champion cannot be found: this checkout has no history.",
{remedy:"Set `fetch-depth: 0` in the actions/checkout step"});return champion}async function championVersion(champion,folder,candidate,inputs,repository,services){
if(!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,inputs.config)))return null;const notes=[],own=await(0,_config_index_js__WEBPACK_IMPORTED_MODULE_2__.
loadConfiguration)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,inputs.config),{workspace:folder}).catch(error=>{if(!(error instanceof _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__.
j1))throw error;return notes.push(`The champion's own ${inputs.config} is not readable here: ${(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_3__.Vw)(error.problems[0])}`),
null});if(own!==null&&!Object.hasOwn(own.models,candidate.model))return null;const configuration=own??await(0,_config_index_js__WEBPACK_IMPORTED_MODULE_2__.loadConfiguration)(
inputs.config,{workspace:services.workspace}),{model:settings}=(0,_config_index_js__WEBPACK_IMPORTED_MODULE_2__.U8)(configuration,candidate.model),tree=await repository.
treeOf(champion.commit),version={...candidate,settings,folder,tree},environmentMade=await(0,_model_version_index_js__WEBPACK_IMPORTED_MODULE_8__.J4)(version)===
await(0,_model_version_index_js__WEBPACK_IMPORTED_MODULE_8__.J4)(candidate);return{version:{...version,environmentMade},configuration,notes}}__webpack_async_result__()}catch(e){
__webpack_async_result__(e)}})}),19441:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{_W:()=>beginPublication,BJ:()=>claimNote,Jj:()=>provenance.J,jr:()=>takeClaimedReport});var foundation=__webpack_require__(33560),github=__webpack_require__(84430),
github_context=__webpack_require__(92047),external_node_path_=__webpack_require__(76760);function handoverName(action,key){return`mlops-${action}-${key.replaceAll(
"/","-")}`}async function uploadReports({action,key,reports,others,context},{logger,env,workspace}){if(context===null)return null;const file=path=>(0,external_node_path_.
resolve)(workspace,path),json=file(reports.reportJson),folder=(0,external_node_path_.resolve)(json,".."),name=handoverName(action,key);(0,github.dR)(await(0,github.
qw)({env,name,files:[json],rootDirectory:folder}),logger);const whole=(0,github.dR)(await(0,github.qw)({env,name:`${name}-report`,files:[reports.reportHtml,reports.
reportMarkdown,...others].map(file),rootDirectory:folder}),logger);if(whole===null)return null;const{serverUrl,repository,runId}=context;return`${serverUrl}/${repository.
owner}/${repository.repo}/actions/runs/${runId}/artifacts/${whole.id}`}const claimNote="The numbers come from a run of the fork's own code; only their form was \
checked before they were shown here.";async function takeClaimedReport(options,services){const{action,token,patience}=options,context=(0,github_context.h)(services),
run=context?.triggeringRun??null;if(context===null||run===null||String(run.id)!==options.publishFromRun)throw new foundation.j1({path:"publish-from-run",value:options.
publishFromRun??"",message:"must be the run that started this workflow",remedy:"Use it on `workflow_run` with `publish-from-run: ${{ github.event.workflow_run.i\
d }}`"});const{logger}=services,key=await options.key(),gh=await(0,github.connectGitHub)({context,token,logger,...patience===void 0?{}:{patience}}),files=(0,github.
valueOrThrow)(await(0,github.dS)(gh,run.id,handoverName(action,key)));if(files===null)return logger.info("The run uploaded no report: it stopped before there wa\
s one. Nothing is posted."),null;const report2=parseReport(reportOf(files,action),options.schema),pull=(0,github.valueOrThrow)(await(0,github.rf)(gh,{sha:run.headSha,
repository:run.headRepository,branch:run.headBranch,claimed:claimedPullRequest(report2)}));if(pull===null)return logger.info(`No open pull request has the head ${run.
headSha.slice(0,7)} any more. Nothing is posted.`),null;const{owner,repo}=context.repository;return{report:report2,key,identity:{headCommit:run.headSha,pullRequest:pull.
number,repository:`${owner}/${repo}`,serverUrl:context.serverUrl,runId:String(run.id),runAttempt:run.attempt,runUrl:`${context.serverUrl}/${owner}/${repo}/actio\
ns/runs/${run.id}`}}}function reportOf(files,action){const named=Object.entries(files).find(([name])=>name.split("/").pop()===`${action}.json`);if(named===void 0)
throw refused(`it holds no \`${action}.json\``);return named[1]}function parseReport(text,schema){let json;try{json=JSON.parse(text)}catch(cause){throw refused(
"it is not JSON",cause)}const parsed=schema.safeParse(json);if(parsed.success)return parsed.data;const[issue]=parsed.error.issues;throw refused(`${issue?.path.join(
".")}: ${issue?.message}`,parsed.error)}function claimedPullRequest(report2){const claimed=report2.provenance?.pullRequest;return typeof claimed=="number"?claimed:
null}function refused(why,cause){return new foundation.eG(`The uploaded report is refused: ${why}.`,{cause,remedy:"It was not written by this suite, or by a ver\
sion of it that does not fit this one."})}var provenance=__webpack_require__(41878),report=__webpack_require__(33916);function problemsOf(error){return error instanceof
foundation.j1?error.problems:[{message:(0,foundation.bD)(error)}]}function refusalSummary(problems){return["There is no verdict:","","```text",...problems.map(foundation.
Vw),"```"].join(`
`)}function refusalAnnotations(problems){return problems.flatMap(problem=>problem.file===void 0||problem.line===void 0?[]:[{path:problem.file,startLine:problem.
line,level:"failure",title:"No verdict",message:(0,foundation.Vw)(problem)}])}function refusalDocument(about,problems){return{id:`${about.action}:${about.key}`,
tone:"bad",title:[{code:about.key},": no verdict"],blocks:[{kind:"paragraph",keep:"always",text:[{strong:[about.what]}," Mend what is below and push again."]},{
kind:"code",language:"text",text:problems.map(foundation.Vw).join(`
`),keep:"always"}]}}const mostAnnotations=500;async function beginPublication(options,services){const{action,key,order,opening}=options,{logger,env,clock}=services,
context=(0,github_context.h)(services),headSha=options.target?.headSha??context?.headSha??null,pullRequest=options.target===void 0?context?.pullRequest??null:options.
target.pullRequest,untrusted=context?.isFork===!0&&options.target===void 0,{token,patience}=options,gh=await(0,github.connectGitHub)({context,token,logger,...patience===
void 0?{}:{patience}}),now=()=>clock.now().toISOString(),run=context===null||headSha===null?null:{id:context.runId,attempt:context.runAttempt,headSha,startedAt:now()},
place=pullRequest===null?null:{issueNumber:pullRequest,key,section:action,order},comments=options.comment&&!untrusted&&run!==null&&place!==null,notes=[],said=reply=>(reply.
status==="failed"&&notes.push(reply.reason),(0,github.dR)(reply,logger)),render=(document,budgetBytes,fullReportUrl)=>(0,report.Gc)(document,{...budgetBytes===void 0?
{}:{budgetBytes},...options.fullReportTitle===void 0?{}:{fullReportTitle:options.fullReportTitle},...fullReportUrl===null?{}:{fullReportUrl}}),opened=options.check&&
!untrusted&&run!==null?said(await(0,github.b7)(gh,{name:(0,github.I3)(action,key),headSha:run.headSha,startedAt:run.startedAt,...opening})):null;return comments&&
said(await(0,github.ZK)(gh,{...place,run})),{context,notes,upload:(reports,others=[])=>uploadReports({action,key,reports,others,context},services),async finish({
document,conclusion,checkTitle,annotations},fullReportUrl){const whole=render(document,void 0,fullReportUrl);context!==null&&(0,github.dR)(await(0,github.j7)(env,
whole),logger);const body=options.commentBytes===void 0?whole:render(document,options.commentBytes,fullReportUrl),posted=comments?said(await(0,github.qD)(gh,{...place,
body,run})):null;return posted?.action==="superseded"&&logger.info("A newer run has written the comment; it was left as it is."),opened!==null&&said(await(0,github.
iL)(gh,opened,{conclusion,title:checkTitle,summary:whole,annotations:mostSevere(annotations),completedAt:now(),...fullReportUrl===null?{}:{detailsUrl:fullReportUrl}})),
posted?.url??null},async abandon(error){const problems=problemsOf(error);if(comments){const document=refusalDocument({action,key,what:options.refusal},problems),
body=render(document,options.commentBytes,null);said(await(0,github.qD)(gh,{...place,body,run}))}opened!==null&&said(await(0,github.iL)(gh,opened,{conclusion:"f\
ailure",title:"No verdict",summary:refusalSummary(problems),annotations:mostSevere(refusalAnnotations(problems)),completedAt:now()}))}}}function mostSevere(annotations){
if(annotations.length<=mostAnnotations)return annotations;const levels=["failure","warning","notice"];return annotations.toSorted((a,b)=>levels.indexOf(a.level)-
levels.indexOf(b.level)).slice(0,mostAnnotations)}}),41878:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{J:()=>provenanceOf,u:()=>runProvenanceSchema});var zod__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(27597),_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
33560);const runProvenanceSchema=zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({suite:zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),commit:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().
nullable(),headCommit:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().nullable(),pullRequest:zod__WEBPACK_IMPORTED_MODULE_1__.Whr().nullable(),repository:zod__WEBPACK_IMPORTED_MODULE_1__.
YjP().nullable(),serverUrl:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().nullable(),runId:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().nullable(),runAttempt:zod__WEBPACK_IMPORTED_MODULE_1__.
Whr().nullable(),runUrl:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().nullable()});function provenanceOf({context},commit){return{suite:_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.
rs,commit:context?.sha??commit,headCommit:context?.headSha??commit,pullRequest:context?.pullRequest??null,repository:context===null?null:`${context.repository.owner}\
/${context.repository.repo}`,serverUrl:context?.serverUrl??null,runId:context===null?null:String(context.runId),runAttempt:context?.runAttempt??null,runUrl:context?.
runUrl??null}}})};export{id,ids,modules};
