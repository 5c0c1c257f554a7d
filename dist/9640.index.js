const id=9640,ids=[9640],modules={53924:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{__webpack_require__.d(__webpack_exports__,{Q:()=>contractOf});var _data_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(40549),_foundation_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
33560),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_data_index_js__WEBPACK_IMPORTED_MODULE_0__]);_data_index_js__WEBPACK_IMPORTED_MODULE_0__=
(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0];async function contractOf(setting,workspace){if(setting.
contract===null)return{setting,contract:null,object:null};const contract=await(0,_data_index_js__WEBPACK_IMPORTED_MODULE_0__.lF)(setting.contract,workspace),{objects}=contract,
wanted=setting.object??setting.name,object=objects.find(({name,physicalName})=>name===wanted||physicalName===wanted)??(setting.object===null&&objects.length===1?
objects[0]:void 0);if(object!==void 0)return{setting,contract,object};const names=objects.map(({name})=>name);throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.
j1({file:contract.file,path:"schema",value:wanted,message:setting.object===null?`has ${names.length} objects, and none is called like the data set`:"has no obje\
ct of this name",remedy:setting.object===null?`Say which one it is with \`object\`: ${names.join(", ")}`:(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.zA)(
wanted,names)})}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),25662:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let refuseAbsent=function(lists,local,currentMayBeAbsent){const problems=Object.
entries(lists).flatMap(([path,patterns])=>path==="current"&&currentMayBeAbsent?[]:patterns.filter(pattern=>(0,_data_index_js__WEBPACK_IMPORTED_MODULE_3__.PX)(pattern)&&
!local.has(pattern)).map(value=>({path,value,message:"no file of the bucket answers to this",remedy:"Look at the spelling, and whether the files are there"})));
if(problems.length>0)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_4__.j1(problems)};__webpack_require__.d(__webpack_exports__,{q:()=>withBucketFiles});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),node_os__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(48161),node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
76760),_data_index_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(40549),_foundation_index_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(33560),_report_index_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
33916),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_data_index_js__WEBPACK_IMPORTED_MODULE_3__]);_data_index_js__WEBPACK_IMPORTED_MODULE_3__=
(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0];const mostBytes=64*2**30;async function withBucketFiles(settings,services,work){
const{files,predictions,labels}=settings,lists={reference:files.reference??[],current:files.current,"reference-predictions":predictions?.reference??[],"current-\
predictions":predictions?.current??[],labels},addresses=[...new Set(Object.values(lists).flat())].filter(_data_index_js__WEBPACK_IMPORTED_MODULE_3__.PX);if(addresses.
length===0)return work(settings);const folder=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(services.
env.RUNNER_TEMP||(0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(),"mlops-bucket-"));try{const{bavail,bsize}=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
statfs)(folder),config=await(0,_data_index_js__WEBPACK_IMPORTED_MODULE_3__.oK)(services.workspace,services.env),fetched=await(0,_data_index_js__WEBPACK_IMPORTED_MODULE_3__.
GI)(addresses,config,services,{folder,mostBytes:Math.min(mostBytes,.9*bavail*bsize)});services.logger.info(`Fetched ${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_5__.
hS)(fetched.addresses.size,"file")} (${(fetched.bytes/1e6).toFixed(1)} MB) from buckets`);const mayBeAbsent=settings.dated||settings.monitor?.current?.grace!==void 0;
refuseAbsent(lists,fetched.local,mayBeAbsent);const here=patterns=>patterns.map(one=>fetched.local.get(one)??one);return await work({...settings,addresses:fetched.
addresses,files:{...files,reference:files.reference===null?null:here(files.reference),current:here(files.current)},predictions:predictions===null?null:{reference:here(
predictions.reference),current:here(predictions.current),labels:here(predictions.labels)},labels:here(labels)})}finally{await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
rm)(folder,{recursive:!0,force:!0})}}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),57676:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let composeDriftDocument=function(report){const{
tone,title,blocks}=(0,_document_headline_js__WEBPACK_IMPORTED_MODULE_5__.P)(report);return{id:report.model===null?report.action:`${report.action}:${report.model}`,
tone,title,blocks:[...blocks,...(0,_document_timeline_js__WEBPACK_IMPORTED_MODULE_10__.I)(report),...(0,_document_performance_js__WEBPACK_IMPORTED_MODULE_7__.F)(
report),...(0,_document_kpis_js__WEBPACK_IMPORTED_MODULE_6__.u)(report),...(0,_document_dates_js__WEBPACK_IMPORTED_MODULE_3__.Y)(report),...(0,_document_attribution_js__WEBPACK_IMPORTED_MODULE_0__.
a)(report),...(0,_document_embeddings_js__WEBPACK_IMPORTED_MODULE_4__.V)(report),...(0,_document_charts_js__WEBPACK_IMPORTED_MODULE_1__.e)(report),...(0,_document_segments_js__WEBPACK_IMPORTED_MODULE_8__.
J)(report),...(0,_document_columns_js__WEBPACK_IMPORTED_MODULE_2__.e)(report),...(0,_document_trust_js__WEBPACK_IMPORTED_MODULE_9__.Q2)(report),...(0,_document_trust_js__WEBPACK_IMPORTED_MODULE_9__.
aH)(report),...(0,_document_trust_js__WEBPACK_IMPORTED_MODULE_9__.qr)(report)]}};__webpack_require__.d(__webpack_exports__,{R:()=>composeDriftDocument});var _document_attribution_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
29798),_document_charts_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(33906),_document_columns_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(45056),
_document_dates_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(96230),_document_embeddings_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(51045),_document_headline_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
49623),_document_kpis_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(22900),_document_performance_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(84265),
_document_segments_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(58305),_document_timeline_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(27464),_document_trust_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(
44093),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_document_headline_js__WEBPACK_IMPORTED_MODULE_5__]);_document_headline_js__WEBPACK_IMPORTED_MODULE_5__=
(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0],__webpack_async_result__()}catch(e){__webpack_async_result__(
e)}})}),29798:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{a:()=>attribution});var _report_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
33916),_wording_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(16807);function attribution({followed:{attribution:found}}){if(found===null)return[];const{title,
source,from,rows,reference,current,difference,standardError}=found,written=(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.au)({unit:null,halfWidth:2*standardError,
values:[reference,current]}),since=from===null?"now":`since ${from.slice(0,10)}`,opening=`${title}${source==="estimated"?" (estimated)":""}: ${written.level(reference)}\
 on the reference (${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.jG)(rows.reference)}), ${written.level(current)} ${since} (${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.
jG)(rows.current)}), a change of ${written.change(difference)}.`,blocks=[{kind:"heading",keep:11,text:["What goes with the change?"]},{kind:"paragraph",keep:11,
text:[opening," ",...restOf(found)]}];return found.columns.length>0&&found.withoutShares===null&&blocks.push({kind:"table",keep:11,rowName:"columns",textRows:5,
columns:[{title:["Drift of"]},{title:["explains by itself"],align:"right"},{title:["of the change"],align:"right"}],rows:found.columns.map(({column,explained,share,
shareStandardError},at)=>({keep:11+at,cells:[[(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.aY)(column)],[written.change(explained)],[share===null?"":`${percentOf(
share)}${shareStandardError===null?"":` ± ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.KN)(2*shareStandardError)}`}`]]}))}),[...blocks,{kind:"paragraph",small:!0,
keep:12,text:["This assumes that rows with the same value of a column are judged as well as on the reference, so that only how many there are changed. Columns t\
hat go together explain the same part again: shares do not add up. What is not explained is another relation of the columns to the label, drift within bins, or \
columns that are not here."]}]}function restOf({together,withoutShares}){return withoutShares!==null?(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.em)(withoutShares):
together===null||together.rest===null||together.share===null?[]:["The drift of ",...together.columns.flatMap((column,at)=>[at===0?"":", ",(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.
aY)(column,32)])," together explains ",{strong:[percentOf(together.share)]}," of it; ",{strong:[percentOf(together.rest)]}," is not explained by it."]}function percentOf(share){
return share<0?`−${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.KN)(-share)}`:(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.KN)(share)}}),33906:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{e:()=>charts});var _report_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33916),_wording_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
16807);const mostCharts=12;function charts({columns}){const drawn=(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.al)(columns.filter(({kind})=>kind!=="embedding")).
flatMap(({column,distribution})=>distribution===null||distribution.labels.length<2?[]:[{kind:"chart",chart:{type:"bars",title:(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.
vI)(column,48),x:{name:(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.vI)(column,48)},y:{name:"Share of values",min:0},categories:distribution.labels.map(label=>(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.
vI)(label,24)),series:[{name:"reference",values:distribution.reference},{name:"current",values:distribution.current}]}}]);return drawn.length===0?[]:[{kind:"onl\
y",in:"html",blocks:[{kind:"heading",text:["How the values are distributed"]},...drawn.slice(0,mostCharts)]}]}}),45056:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{e:()=>columnsTable});var _report_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33916),_wording_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
16807);const mostRows=1e3;function columnsTable(report){const ordered=(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.al)(report.columns.filter(({kind})=>kind!=="em\
bedding")),drifted=ordered.filter(column=>column.drifted),rest=ordered.filter(column=>!column.drifted),blocks=[];return drifted.length>0&&blocks.push(table(report,
drifted,10)),rest.length>0&&blocks.push({kind:"details",keep:40,summary:[{strong:[drifted.length===0?"All columns":"Columns that did not drift"]},`: ${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.
hS)(rest.length,"column")}`],blocks:[table(report,rest,60),...left(rest.length)]}),blocks}function left(count){return count<=mostRows?[]:[{kind:"paragraph",small:!0,
text:[`${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.hS)(count-mostRows,"more column")} in `,{code:"drift-report.json"},"."]}]}function table({compat},columns,keep){
return{kind:"table",keep,rowName:"columns",textRows:40,columns:[{title:["Column"]},{title:[compat===null?"Effect":"Score"],align:"right"},{title:[compat===null?
"p":"Method"],align:compat===null?"right":"left"},{title:["Missing"],align:"right"},{title:["Reference → current"]}],rows:columns.slice(0,mostRows).map((column,at)=>rowOf(
column,compat,Math.min(95,keep+at)))}}function rowOf(column,compat,keep){const sign=column.drifted?[{tone:column.critical?"bad":"warn",text:""}," "]:column.notComputable!==
null?[{tone:"neutral",text:""}," "]:[];return{keep,cells:[[...sign,(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.aY)(column.column),column.critical?" critical":""],
[(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.tr)(column)],compat===null?[(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.C6)(column)]:[{code:column.method}],[(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.
qq)(column)],shapes(column)]}}function shapes({distribution,notComputable,kind,drifted}){if(notComputable!==null&&!drifted)return(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.
em)(notComputable,120);if(distribution===null||distribution.labels.length<2)return[];const{reference,current}=distribution,most=Math.max(...reference,...current);
if(kind==="numerical")return[(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.fE)(reference,most)," → ",(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.fE)(current,
most)];const top=reference.map((before,at)=>({label:distribution.labels[at],before,now:current[at]})).sort((a,b)=>Math.abs(b.now-b.before)-Math.abs(a.now-a.before))[0];
return[(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.fE)(reference,most)," → ",(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.fE)(current,most),...top===
void 0||!drifted?[]:[" ",(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.aY)(top.label,24),` ${(top.before*100).toFixed(0)} → ${(top.now*100).toFixed(0)} %`]]}}),
96230:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Y:()=>dates});var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
33560),_report_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(33916);const day=864e5,mostSeries=6,mostWindows=60;function dates(report){const{every,series:all}=report.
followed,series=all.filter(({points})=>points.length>1).slice(0,mostSeries);if(series.length===0||every===null)return[];const changed=series.filter(({change})=>change!==
null),others=series.filter(({change})=>change===null);return[{kind:"heading",keep:9,text:["When did it change?"]},changed.length>0?{kind:"list",keep:9,items:changed.
map(one2=>changeOf(one2,every))}:{kind:"paragraph",keep:12,text:[whyNone(series)]},...changed.length===0?[]:[{kind:"paragraph",small:!0,keep:13,text:[...others.
length===0?[]:[`No date for ${others.map(nameOf).join(", ")}: ${whyNone(others)} `],"One date is given to each series: a slow decline or a season has one too. I\
t is the most likely beginning, from windows that are taken for independent."]}],{kind:"only",in:"html",blocks:series.map(one2=>chartOf(one2,report))},{kind:"on\
ly",in:"markdown",blocks:[{kind:"details",keep:40,summary:[`The ${words(every)} one by one`],blocks:[tableOf(series)]}]}]}function nameOf({title,kind}){return`${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__.
vI)(title,48)}${kind==="estimated"?" (estimated)":""}`}function words(every){const days=every/86400;return days===1?"days":days===7?"weeks":"windows"}function one(every){
const days=every/86400;return days===1?"on ":days===7?"in the week from ":`in the ${Number(days.toPrecision(2))} days from `}function quantityFor({unit,points}){
const errors=points.map(({standardError})=>standardError).sort((a,b)=>a-b),values=points.map(({value})=>value);return(0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__.
au)({unit,halfWidth:_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__._3*(errors[Math.floor(errors.length/2)]??0),values})}function changeOf(series,every){const{
change}=series;if(change===null)return[];const written=quantityFor(series),from=change.at.slice(0,10),range=change.earliest===change.latest?"no other window is \
as likely":`95 %: ${change.earliest.slice(0,10)} to ${change.latest.slice(0,10)}`,first=series.points.find(({side})=>side!=="reference")?.from===change.at;return[
{tone:change.verdict==="worse"?"bad":"good",text:""}," ",{strong:[`${nameOf(series)} got ${change.verdict} ${one(every)}${from}`]},first&&series.points[0]?.from===
null?" or before":"",` (${range}): ${written.levelInColumn(change.before.value)} before, ${written.levelInColumn(change.after.value)} since, ${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__.
DN)(change.pValue)}.`]}function whyNone(series){const reasons=new Set(series.flatMap(({withoutChange})=>withoutChange??[]));return reasons.size===1?[...reasons].
join(""):"No date: nothing changed by more than matters and chance gives."}function chartOf(series,{current,startedAt}){const{points,change}=series,now=Date.parse(
current.window?.to??startedAt),shown=points.slice(-mostWindows),first=shown.find(({from})=>from!==null)?.from??startedAt,width=Date.parse(shown.at(-1)?.to??"")-
Date.parse(shown.at(-1)?.from??""),x=from=>(Date.parse(from??first)-(from===null?width:0)+width/2-now)/day,band=sign=>shown.map(({from,value,standardError})=>[x(
from),value+sign*_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__._3*standardError]),bounds=[...band(-1),...band(1)].map(([,value])=>value),of=side=>shown.flatMap(
({from,side:own,value})=>own==="reference"==(side==="reference")?[[x(from),value]]:[]),at=change===null?null:(Date.parse(change.at)-now)/day,name=nameOf(series);
return{kind:"chart",chart:{type:"lines",title:name,x:{name:"days before this report",max:Math.max(0,...shown.map(({from})=>x(from)))},y:{name:series.unit===null?
name:`${name}, ${series.unit}`},series:[{name:"windows",group:0,points:of("not")},{name:"reference",group:1,points:of("reference")},{name:"band of 95 %, low",group:0,
dashed:!0,points:band(-1)},{name:"band of 95 %, high",group:0,dashed:!0,points:band(1)},...at===null?[]:[{name:`change, ${change?.at.slice(0,10)??""}`,group:2,points:[
[at,Math.min(...bounds)],[at,Math.max(...bounds)]]}]]}}}function tableOf(series){const shown=series.slice(0,4),keys=new Map;for(const{points}of shown)for(const{
from,side}of points)keys.set(from??"",side==="reference"?`${from?.slice(0,10)??""} (reference)`.trim():from?.slice(0,10)??"");const rows=[...keys].sort(([a],[b])=>a<
b?-1:1).slice(-mostWindows);return{kind:"table",rowName:"windows",textRows:mostWindows,columns:[{title:["From"]},{title:["Rows"],align:"right"},...shown.map(one2=>({
title:[nameOf(one2)],align:"right"}))],rows:rows.map(([from,text])=>{const at=shown.map(({points})=>points.find(point=>(point.from??"")===from));return{cells:[[
text],[(0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__.jG)(Math.max(0,...at.map(point=>point?.rows??0)))],...at.map((point,index)=>{const own=shown[index];if(point===
void 0||own===void 0)return[""];const written=quantityFor(own),marked=own.change?.at===point.from?"← ":"",{value,standardError:error}=point;return[`${marked}${written.
levelInColumn(value)} ${written.range(value-_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__._3*error,value+_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__._3*
error)}`]})]}})}}}),51045:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{V:()=>embeddings});
var _report_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33916),_wording_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(16807);const mostCharts=6;
function embeddings({columns,compat}){const found=(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.al)(columns.filter(({kind})=>kind==="embedding"));return found.length===
0?[]:[{kind:"heading",keep:14,text:["Embeddings"]},{kind:"table",keep:14,rowName:"embeddings",textRows:10,columns:[{title:["Embedding"]},{title:["Vectors"]},{title:[
compat===null?"Effect":"Score"],align:"right"},{title:[compat===null?"p":"Method"],align:compat===null?"right":"left"},{title:["Missing"],align:"right"},{title:[
"Along the shift: reference → current"]}],rows:found.map((one,at)=>rowOf(one,compat,Math.min(90,14+at)))},...charts(found)]}function rowOf(one,compat,keep){const{
column,drifted,critical,method,notComputable,distribution}=one,most=distribution===null?1:Math.max(...distribution.reference,...distribution.current);return{keep,
cells:[[...drifted?[{tone:critical?"bad":"warn",text:""}," "]:[],(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.aY)(column),critical?" critical":""],[vectorsText(one)],
[(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.tr)(one)],compat===null?[(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.C6)(one)]:[{code:method}],[(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.
qq)(one)],distribution===null?(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.em)(notComputable??"",160):[(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.fE)(
distribution.reference,most)," → ",(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.fE)(distribution.current,most)]]}}function vectorsText({embedding}){if(embedding===
void 0||embedding.dimensions===null)return"";const{dimensions,compared}=embedding;return`${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.jG)(compared.reference)}\
 and ${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.jG)(compared.current)} of ${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.jG)(dimensions)} numbers`}function charts(found){
const drawn=found.flatMap(({column,distribution})=>distribution===null?[]:[{kind:"chart",chart:{type:"bars",title:(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.
vI)(column,48),x:{name:"Position along the shift of the mean"},y:{name:"Share of rows",min:0},categories:distribution.labels.map(label=>(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.
vI)(label,24)),series:[{name:"reference",values:distribution.reference},{name:"current",values:distribution.current}]}}]);return drawn.length===0?[]:[{kind:"onl\
y",in:"html",blocks:drawn.slice(0,mostCharts)}]}}),49623:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,
async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let headline=function(report){return{tone:toneOf(report),title:[...report.model===null?
[]:[(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__.aY)(report.model,60),": "],...verdict(report),...lateness(report)],blocks:[{kind:"paragraph",keep:"always",text:[
{strong:[decision(report)]}," ",...compared(report)]},...why(report),...advice(report)]}},toneOf=function(report){return losses(report).length>0?"bad":report.verdict===
"stable"?drifted(report).length===0?"good":"neutral":drifted(report).some(({critical})=>critical)?"bad":"warn"},drifted=function({columns}){return(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__.
al)(columns).filter(column=>column.drifted)},worse=function({performance}){return performance?.estimates.filter(one=>one.verdict==="worse")??[]},losses=function(report){
const likely=isEstimated(report)?"likely ":"";return[...worse(report).map(one=>({...one,words:`${one.title} is ${likely}worse`})),...report.kpis.flatMap(({name,
unit,verdict:verdict2,reference,current})=>verdict2!=="worse"||reference===null||current===null?[]:[{unit,reference,current,words:`${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.
vI)(name,48)} is worse`}])]},isEstimated=function(report){return worse(report).every(({source})=>source==="estimated")},verdict=function(report){const some=drifted(
report),[first]=losses(report),lost=first===void 0?[]:[`${first.words}, ${(0,_performance_js__WEBPACK_IMPORTED_MODULE_2__.R)(first).levelInColumn(first.reference.
estimate)} → ${(0,_performance_js__WEBPACK_IMPORTED_MODULE_2__.R)(first).levelInColumn(first.current.estimate)}`],alarms=report.performance?.alarms??[];if(some.
length===0&&lost.length===0&&alarms.length>0)return[alarmWords[alarms.at(-1)]];if(some.length===0)return lost.length>0?lost:report.columns.length===0&&report.arrivals.
length>0?["no report"]:["no drift"];if(lost.length>0)return[...lost,`; ${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.hS)(some.length,"column")} drifted`];const named=some.
slice(0,mostNamed).map(({column})=>(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__.aY)(column)),more=some.length-named.length,words=report.verdict==="drifted"?" dri\
fted":" moved, too little to be drift of the whole";return[...(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.oR)(more>0?[...named,(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.
hS)(more,"more column")]:named),words]},lateness=function({arrivals}){return arrivals.length===0?[]:[`; ${arrivals.map(({what})=>_followed_arrivals_js__WEBPACK_IMPORTED_MODULE_1__.
kq[what]).join(", ")}`]},decision=function(report){const some=drifted(report).length;if(report.columns.length===0)return report.arrivals.length>0?"There is noth\
ing to compare.":"Nothing was compared.";if(worse(report).length>0)return`The model is ${isEstimated(report)?"likely ":""}worse than it was: ${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.
hS)(worse(report).length,"metric")} fell by more than may be lost.`;const kpis=report.kpis.filter(({verdict:verdict2})=>verdict2==="worse").length;if(kpis>0)return`\
The business sees less than it did: ${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.hS)(kpis,"KPI")} got worse by more than may be lost.`;if(some===0&&(report.
performance?.alarms.length??0)>0)return"The columns are as before, and what the model says of them is not.";if(some===0)return report.arrivals.length>0?"Nothing\
 drifted in what came, and not all came that should have.":"Nothing to do.";const of=`${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.jG)(some)} of ${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.
hS)(report.columns.length,"column")} drifted`;return report.verdict==="drifted"?`${of}: the model sees other data than it was made for.`:`${of}: below what coun\
ts as drift of the whole.`},compared=function({reference,current,rowName,settings,columns,arrivals}){if(columns.length===0&&arrivals.length>0)return[];const rows=rowName.
length<=24?rowName:"rows",time=side=>side.span===null?"":` (${side.span.first.slice(0,10)} to ${side.span.last.slice(0,10)})`,season=settings.season===null?"":`\
 of the same ${settings.season}s`;return[`${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.jG)(current.rows)} current ${rows}${time(current)} against ${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.
jG)(reference.rows)} of the reference${season}${time(reference)}.`]},why=function(report){const some=drifted(report),items=some.slice(0,5).map(({column,findings,
critical})=>[(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__.aY)(column),critical?" (critical): ":": ",...(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.em)(findings[0]??
"drifted.",240)]),more=some.length-items.length;more>0&&items.push([`and ${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.hS)(more,"more column")}, below.`]);
const unknown=report.columns.filter(({notComputable,drifted:gone,kind})=>notComputable!==null&&!gone&&kind!=="datetime");unknown.length>0&&items.push([...(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.
oR)(unknown.slice(0,mostNamed).map(({column})=>(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__.aY)(column))),unknown.length>mostNamed?` and ${unknown.length-mostNamed}\
 more`:""," could not be compared: ",...(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.em)(unknown[0]?.notComputable??"",160)]);for(const{finding}of report.arrivals)
items.unshift((0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.em)(finding,240));for(const{name,notComputable}of report.kpis)notComputable!==null&&items.push(["\
KPI ",(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__.aY)(name)," could not be computed: ",...(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.em)(notComputable,200)]);
for(const finding of report.cadence)items.push(["Arrival: ",...(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.em)(finding,240)]);return items.length===0?[]:[{
kind:"list",keep:3,items}]},advice=function(report){if(report.verdict==="stable")return[];const[first]=drifted(report);return worse(report).length>0?[{kind:"ale\
rt",tone:"info",keep:5,text:isEstimated(report)?["That is estimated, without labels: look at labels of these rows, if only of a few hundred, before you retrain."]:
first===void 0?["The inputs look as before, so it is what they mean that changed. Retrain on fresh data, and look whether labels are made as before."]:["Retrain\
 on fresh data. Start with ",(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__.aY)(first.column),", which drifted most."]}]:first===void 0?adviceWithoutColumns(report):
[{kind:"alert",tone:"info",keep:5,text:first.effect?.name==="gone"||first.effect?.name==="other type"?["Start with ",(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__.
aY)(first.column),": the pipeline that makes it changed, and no retraining helps that."]:first.findings[0]?.startsWith("Missing values")===!0?["Start with ",(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__.
aY)(first.column),": find out why values are missing before a model learns from it."]:["Start with ",(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__.aY)(first.column),
": is it the season, a new group of users, or a change in how it is measured? If the world changed, retrain on fresh data; if it is the season, set ",{code:"sea\
son"},"."]}]},adviceWithoutColumns=function({kpis,arrivals,performance}){const text=kpis.some(({verdict:verdict2})=>verdict2==="worse")?"No column drifted and n\
o metric is known to be worse: look at what else the number depends on, such as prices or who sees the predictions.":performance?.alarms.includes("calibration")===
!0?"Decisions that rest on a threshold are other decisions now: recalibrate the model on labels of these rows, or retrain it.":performance?.alarms.includes("pre\
dictions")===!0?"Look at how columns move together, and whether it is the same model that serves.":arrivals.length>0?"Look at the job that brings them. This hea\
ls by itself once they are here.":"";return text===""?[]:[{kind:"alert",tone:"info",keep:5,text:[text]}]};__webpack_require__.d(__webpack_exports__,{P:()=>headline});
var _report_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33916),_followed_arrivals_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(5010),_performance_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
84265),_wording_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(16807),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_followed_arrivals_js__WEBPACK_IMPORTED_MODULE_1__]);
_followed_arrivals_js__WEBPACK_IMPORTED_MODULE_1__=(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0];
const mostNamed=3,alarmWords={predictions:"other predictions than on the reference",calibration:"scores mean other chances than on the reference"};__webpack_async_result__()}catch(e){
__webpack_async_result__(e)}})}),22900:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{u:()=>kpis});var _report_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33916),_performance_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(84265),
_wording_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(16807);const tones={worse:"bad",better:"good","as-good":"neutral","not-known":"info"};function kpis({
kpis:found}){if(found.length===0)return[];const rows=found.flatMap(rowOf),failed=found.filter(({notComputable})=>notComputable!==null),over=new Set(found.filter(
({current})=>current!==null).map(one=>one.intervalsOver));return[{kind:"heading",keep:8,text:["What does the business see?"]},...rows.length===0?[]:[{kind:"tabl\
e",keep:8,rowName:"KPIs",columns:[{title:["KPI"]},{title:["Reference"],align:"right"},{title:["Now"],align:"right"},{title:["Change"],align:"right"},{title:["p"],
align:"right"}],rows},{kind:"paragraph",small:!0,keep:9,text:[over.has("days")?"Intervals are of how whole days vary (jackknife), as rows of a day resemble each\
 other.":"Intervals are of how rows vary (jackknife); rows that come in groups make them too narrow."]}],...failed.length===0?[]:[{kind:"list",keep:8,items:failed.
map(({name,notComputable})=>[(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.aY)(name)," could not be computed: ",...(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.
em)(notComputable??"",240)])}]]}function rowOf(one){const{reference,current,name,direction,unit,rows}=one;if(current===null)return[];const written=(0,_performance_js__WEBPACK_IMPORTED_MODULE_1__.
R)({unit,reference:reference??current,current}),level=(side,count)=>[written.levelInColumn(side.estimate),side.low===null||side.high===null?"":` ${written.range(
side.low,side.high)}`,` (${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.jG)(count)})`];return[{keep:one.verdict==="worse"?"always":8,cells:[[{tone:tones[one.
verdict],text:""}," ",(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__.aY)(name),direction==="higher"?" ↑":" ↓"],reference===null?["not known"]:level(reference,rows.
reference),level(current,rows.current),[reference===null?"":written.change(current.estimate-reference.estimate)],[one.pValue===null?"":(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.
DN)(one.pValue).replace("p = ","").replace("p < ","< ")]]}]}}),84265:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{F:()=>performance,R:()=>quantityOf});var _report_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33916),_wording_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
16807);function performance({performance:found}){if(found===null)return[];const{estimates,rows,predictions,notes}=found,estimated=estimates.every(({source})=>source===
"estimated"),blocks=[{kind:"heading",keep:8,text:["Is the model still as good?"]}],told=notes.flatMap((note,at)=>[at===0?"":" ",...(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.
em)(note)]);return estimates.length===0?[...blocks,{kind:"paragraph",keep:8,text:["Not known yet. ",...told]},...saidAndMeant(found)]:[...blocks,{kind:"table",keep:8,
rowName:"metrics",columns:[{title:["Metric"]},{title:[`Reference (${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.jG)(rows.reference)})`],align:"right"},{title:[
`Now (${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.jG)(estimated?predictions:rows.current)})`],align:"right"},{title:["Change"],align:"right"},{title:["p"],
align:"right"}],rows:estimates.map(rowOf)},...saidAndMeant(found),...told.length===0?[]:[{kind:"paragraph",small:!0,keep:9,text:told}]]}function saidAndMeant({predictionDrift:said,
calibration:meant}){const items=[];if(said?.drifted?items.push(["Predictions ",(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.aY)(said.column),": ",...(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.
em)(said.findings[0]??"they drifted.",240)]):said!==null&&said.notComputable===null&&items.push(["Predictions ",(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.aY)(
said.column)," are distributed as on the reference."]),meant?.reference!=null&&meant.current!==null&&meant.distance!==null){const percent=value=>`${(value*100).
toFixed(1)} %`,points=value=>`${(value*100).toFixed(1)} percentage points`,{reference,current}=meant,on=line=>`${percent(line.meanScore)} said, ${percent(line.positives)}\
 came true`,p=meant.pValue===null?"":`, ${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.DN)(meant.pValue)}`;items.push([meant.drifted?`Calibration: a score s\
tands for a chance that is ${points(meant.distance)} away from what it was (${points(meant.threshold)} count${p}). `:"Calibration: a score stands for the chance\
 that it did. ",`On the mean ${on(current)}; on the reference ${on(reference)}.`])}return items.length===0?[]:[{kind:"list",keep:9,items}]}const tones={worse:"b\
ad",better:"good","as-good":"neutral","not-known":"info"};function rowOf(one){const{reference,current}=one,written=quantityOf(one),interval=({low,high})=>low===
null||high===null?"":` ${written.range(low,high)}`;return{keep:one.verdict==="worse"?"always":8,cells:[[{tone:tones[one.verdict],text:""}," ",one.title,one.source===
"estimated"?" (estimated)":""],[written.levelInColumn(reference.estimate),interval(reference)],[written.levelInColumn(current.estimate),interval(current)],[written.
change(current.estimate-reference.estimate)],[one.pValue===null?"":(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.DN)(one.pValue).replace("p = ","").replace("\
p < ","< ")]]}}function quantityOf({unit,reference,current}){const halves=[reference,current].flatMap(({low,high})=>low===null||high===null?[]:[(high-low)/2]);return(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.
au)({unit,halfWidth:halves.length===0?null:Math.max(...halves),values:[reference.estimate,current.estimate]})}}),58305:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{J:()=>segments});var _report_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33916),_wording_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
16807);function segments({segments:found,segmentsAsked,columns}){return segmentsAsked.length===0?[]:found.length===0?columns.some(({drifted})=>drifted)?[{kind:"\
paragraph",keep:20,text:["No group by ",...(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.oR)(segmentsAsked.slice(0,5).map(column=>(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.
aY)(column)))," drifted by itself."]}]:[]:[{kind:"heading",keep:15,text:["Where the drift is"]},{kind:"table",keep:15,rowName:"groups",textRows:10,columns:[{title:[
"Group"]},{title:["Rows"],align:"right"},{title:["Drifted, the largest effect first"]}],rows:found.slice(0,200).map(rowOf)}]}function rowOf({column,value,rows,drifted},at){
const shown=drifted.slice(0,3),more=drifted.length-shown.length;return{keep:Math.min(90,15+at),cells:[[(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.aY)(column),"\
 = ",value===null?"(missing)":(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.aY)(value)],[(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.jG)(rows.current)],[...shown.
flatMap(({column:name,effect},index)=>[...index===0?[]:[", "],(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.aY)(name),` ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.
vj)(effect.value)}`]),more>0?` and ${more} more`:""]]}}}),27464:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{I:()=>timeline});const day=864e5;function timeline(report){const{incident,earlier,current,startedAt,driftShare,performance}=report;if(incident===
null)return[];const now=Date.parse(current.window?.to??startedAt),before=asOf=>(Date.parse(asOf)-now)/day,shares=[...earlier.map(one=>[before(one.asOf),one.driftShare]),
[0,driftShare]],drawn=new Set(report.followed.series.filter(({points})=>points.length>1).map(({title})=>title)),names=performance?.estimates.filter(({title})=>!drawn.
has(title)).map(({metric,title})=>({metric,title}))??[],charts=earlier.length===0?[]:[line("Columns that drifted","Share of the weight",[{name:"drift share",points:shares}],
0),...names.slice(0,3).flatMap(({metric,title})=>{const points=earlier.flatMap(one=>one.metrics[metric]===void 0?[]:[[before(one.asOf),one.metrics[metric]]]),found=performance.
estimates.find(one=>one.metric===metric),level=(name,value)=>value===null||points.length===0?[]:[{name,dashed:!0,group:1,points:[[points[0][0],value],[0,value]]}];
return points.length===0?[]:[line(title,title,[{name:"current",group:0,points:[...points,[0,found.current.estimate]]},...level("reference",found.reference.estimate),
...level("reference, low",found.reference.low),...level("reference, high",found.reference.high)])]})],since=incident.since===null?"":` since ${incident.since.slice(
0,10)}`;return[{kind:"paragraph",keep:6,text:[{strong:[{none:"No incident is open.",watching:"No incident yet.",new:`An incident is open${since}.`,ongoing:`The \
incident goes on${since}.`,worse:`The incident got worse; it is open${since}.`,healed:`The incident that was open${since} is healed.`}[incident.state]]},` ${incident.
why}`]},...charts.length===0?[]:[{kind:"only",in:"html",blocks:charts}]]}function line(title,y,series,min){return{kind:"chart",chart:{type:"lines",title,x:{name:"\
days before this report"},y:{name:y,...min===void 0?{}:{min}},series}}}}),44093:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Q2:()=>notes,aH:()=>provenance,qr:()=>footer});var _report_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
33916),_wording_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(16807);const mostNotes=20;function notes(report){return report.notes.length===0?[]:[{kind:"a\
lert",tone:"info",keep:7,text:report.notes.slice(0,mostNotes).flatMap((note,index)=>[...index===0?[]:[" "],...(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.em)(
note)])}]}function provenance(report){const{reference,current,settings,compat}=report,fact=(title,text)=>({keep:71,cells:[[title],text]}),files=(title,side)=>side.
files.map(({path,sha256,bytes})=>fact(title,[(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.aY)(path,80),` ${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.jG)(bytes)}\
 bytes, sha256 `,(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.aY)(sha256,64)])),rows=[fact("Compared",[`${report.startedAt.slice(0,16).replace("T"," ")} UTC`]),fact(
"Rule",[compat===null?`a column drifted where effect and significance both say so; false-discovery rate ${settings.alpha} over all columns`:"as Evidently 0.7.23\
 decides: its tests, bins and thresholds"]),...current.window===null?[]:[fact("Window",[`${current.window.from.slice(0,16)} to ${current.window.to.slice(0,16)} \
UTC`])],...reference.profile===null?[]:[fact("Profile",[(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.aY)(reference.profile,80)])],...report.provenance.commit===null?
[]:[fact("Commit",[(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.aY)(report.provenance.commit,40)])],...files("Reference",reference),...files("Current",current)];
return[{kind:"details",keep:70,summary:[{strong:["Provenance"]},`: ${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.hS)(reference.files.length+current.files.length,
"file")} by hash, and how it was decided`],blocks:[{kind:"table",rowName:"facts",textRows:16,columns:[{title:["What"]},{title:["Which"]}],rows:rows.slice(0,200)}]}]}
function footer({provenance:from,model}){const link=from.runUrl===null?null:(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.Dy)(from.runUrl),parts=[];if(from.runId!==
null){const text=`run ${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.vI)(from.runId,24)}`;parts.push([link===null?text:{link,text:[text]}])}return model!==null&&
parts.push(["data of ",(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__.aY)(model,60)]),parts.push([(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.vI)(from.suite,32)]),
[{kind:"paragraph",small:!0,keep:10,text:parts.flatMap((part,index)=>index===0?part:[" · ",...part])}]}}),16807:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{C6:()=>pText,KN:()=>percent,aY:()=>code,al:()=>inOrder,qq:()=>missingText,tr:()=>effectText,vj:()=>amount});var _report_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
33916);const space=" ";function code(text,limit=48){return text===""?"(empty)":text.trim()===""?"(blank)":{code:(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.
vI)(text,limit)}}function percent(share){const value=share*100;return`${value===0||value>=10?value.toFixed(0):value>=.1?value.toFixed(1):"< 0.1"}${space}%`}function amount(value){
return(Math.abs(value)>=.001||value===0?String(Number(value.toPrecision(2))):value.toExponential(1)).replace("-","−")}function effectText({effect,score,notComputable}){
return effect!==null?`${amount(effect.value)} (chance ${amount(effect.withoutDrift)})`:score!==null?amount(score):notComputable===null?"":"not computable"}function pText({
pValue}){return pValue===null?"":(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.DN)(pValue).replace("p = ","").replace("p < ","< ")}function missingText({missing:{
reference,current}}){return reference===null||current===null||reference===0&&current===0?"":`${percent(reference)} → ${percent(current)}`}function inOrder(columns){
const size=({effect,score})=>effect?.value??score??0;return[...columns].sort((a,b)=>Number(b.drifted)-Number(a.drifted)||Number(b.critical)-Number(a.critical)||
+(b.notComputable!==null&&!b.drifted)-+(a.notComputable!==null&&!a.drifted)||size(b)-size(a))}}),55387:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let findEmbeddings=function(sides,settings){
const{reference,current}=sides.tables,found=Object.entries(settings.monitor?.embeddings??{}).map(([name,setting])=>({name,setting,reference:reference===null?[]:
(0,_data_index_js__WEBPACK_IMPORTED_MODULE_0__.v1)(reference,setting.columns),current:(0,_data_index_js__WEBPACK_IMPORTED_MODULE_0__.v1)(current,setting.columns)})),
problems=[],owners=new Map;for(const one of found){const{name,setting}=one,problem=(message,remedy)=>problems.push(problemAt(settings,name,message,remedy)),own=columnsOf(
[one]),shared=[...own].find(column=>owners.has(column));shared!==void 0&&problem(`\`${shared}\` is of \`${owners.get(shared)}\` already`,"Narrow one of the two \
patterns");for(const column of own)owners.set(column,name);!own.has(name)&&(sides.current.has(name)||sides.reference.has(name))&&problem("is also the name of a \
column that is no part of it","Give the embedding another name"),"bootstrap"in setting&&setting.bootstrap!==void 0&&settings.compat===null&&problem("`bootstrap`\
 is Evidently’s, and this report decides in our way","Take it out, or set `compat: evidently`")}if(problems.length>0)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.
j1(problems);return found},problemAt=function({configuration,model},name,message,remedy){return configuration===null||model===null?{path:`embeddings.${name}`,message,
remedy}:configuration.problemAt(["models",model,"monitor","embeddings",name],message,remedy)},columnsOf=function(embeddings){return new Set(embeddings.flatMap(({
reference,current})=>[...reference,...current]))},optionsOf=function(setting){return"method"in setting||"threshold"in setting||"bootstrap"in setting?{method:setting.
method,distance:setting.distance,threshold:setting.threshold,bootstrap:setting.bootstrap}:{}},changedColumns=function({reference,current}){const[before,now]=[new Set(
reference),new Set(current)],gone=reference.filter(column=>!now.has(column)),added=current.filter(column=>!before.has(column));if(gone.length+added.length===0)return null;
const named=(some,word)=>some.length===0?[]:[`${some.slice(0,3).join(", ")}${some.length>3?` and ${some.length-3} more`:""} ${word}`];return`Other columns: ${reference.
length} before, ${current.length} now; ${[...named(gone,"gone"),...named(added,"new")].join(", ")}.`},otherLengths=function(before,now){const said=(shape,side)=>shape.
otherLength===0?[]:[`${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__.hS)(shape.otherLength,`${side} row`)} with a list of another length than ${shape.dimensions}\
.`];return[...said(before,"reference"),...said(now,"current")]};__webpack_require__.d(__webpack_exports__,{PL:()=>columnsOf,_8:()=>scoreOneEmbedding,a2:()=>findEmbeddings});
var _data_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(40549),_foundation_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(33560),_monitoring_index_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
94279),_report_index_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(33916),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_data_index_js__WEBPACK_IMPORTED_MODULE_0__]);
_data_index_js__WEBPACK_IMPORTED_MODULE_0__=(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0];async function scoreOneEmbedding(sides,settings,found){
const{name,setting}=found,options=optionsOf(setting),threshold=settings.compat===null?options.threshold??.1:(0,_monitoring_index_js__WEBPACK_IMPORTED_MODULE_2__.
j4)(options),nothing=drift2=>({drift:drift2,missing:{reference:null,current:null},distribution:null,embedding:{columns:[...setting.columns],dimensions:null,compared:{
reference:0,current:0}}}),without=reason=>nothing((0,_monitoring_index_js__WEBPACK_IMPORTED_MODULE_2__.Ee)(name,reason,{...options,threshold})),otherwise=finding=>settings.
compat===null?nothing((0,_monitoring_index_js__WEBPACK_IMPORTED_MODULE_2__.yW)(name,finding,options)):without(finding),{session,tables}=sides;if(tables.reference===
null)return without("The reference is a profile, which holds no rows; an embedding is compared by rows.");const absent=setting.columns.filter(pattern=>!pattern.
includes("*")&&!sides.reference.has(pattern)&&!sides.current.has(pattern));if(absent.length>0)return without(`On neither side: ${absent.slice(0,3).join(", ")}.`);
if(found.reference.length===0&&found.current.length===0)return without(`No column is called ${setting.columns.join(" or ")}.`);if(found.reference.length===0)return without(
"The reference has none of its columns.");if(found.current.length===0)return otherwise("The embedding is gone: the current data has none of its columns.");const before=await(0,_data_index_js__WEBPACK_IMPORTED_MODULE_0__.
Lm)(session,tables.reference,found.reference),now=await(0,_data_index_js__WEBPACK_IMPORTED_MODULE_0__.Lm)(session,tables.current,found.current),unfit=[...before.
unfit,...now.unfit][0];if(unfit!==void 0)return without(`${unfit.column} is of type ${unfit.type.slice(0,60)}: an embedding is made of numbers, or of one column\
 of lists of them.`);const changed=before.list||now.list?null:changedColumns(found);if(changed!==null)return otherwise(changed);if(before.dimensions!==now.dimensions&&
before.dimensions>0&&now.dimensions>0)return otherwise(`Another length: vectors of ${before.dimensions} numbers before, of ${now.dimensions} now.`);const how={compat:settings.
compat!==null,all:options.method!=="distance"||options.bootstrap===!0},most=how.compat&&how.all&&before.whole+now.whole<=_monitoring_index_js__WEBPACK_IMPORTED_MODULE_2__.
if?_monitoring_index_js__WEBPACK_IMPORTED_MODULE_2__.if:_monitoring_index_js__WEBPACK_IMPORTED_MODULE_2__.X9,pair={name,reference:await readSide(sides,tables.reference,
before,most,how.compat),current:await readSide(sides,tables.current,before.list||now.list?now:{...now,columns:before.columns},most,how.compat)},drift=how.compat?
(0,_monitoring_index_js__WEBPACK_IMPORTED_MODULE_2__.ex)(pair,options):(0,_monitoring_index_js__WEBPACK_IMPORTED_MODULE_2__.My)(pair,{...options,alpha:settings.
alpha}),hidden=[...columnsOf([found])].some(column=>settings.private.has(column)),share=({missing,whole})=>missing+whole===0?null:missing/(missing+whole);return{
drift:{...drift,findings:[...drift.findings,...otherLengths(before,now)]},missing:{reference:share(before),current:share(now)},distribution:hidden?null:(0,_monitoring_index_js__WEBPACK_IMPORTED_MODULE_2__.
VI)(pair),embedding:{columns:[...setting.columns],dimensions:Math.max(before.dimensions,now.dimensions),compared:{reference:pair.reference.vectors.rows,current:pair.
current.vectors.rows}}}}async function readSide({session},table,shape,most,withMean){const positions=(0,_monitoring_index_js__WEBPACK_IMPORTED_MODULE_2__.rT)(shape.
whole,most),values=await(0,_data_index_js__WEBPACK_IMPORTED_MODULE_0__.Lw)(session,table,shape,positions),mean=withMean&&positions.length<shape.whole?await(0,_data_index_js__WEBPACK_IMPORTED_MODULE_0__.
tX)(session,table,shape):void 0;return{whole:shape.whole,missing:shape.missing,vectors:{rows:positions.length,dimensions:shape.dimensions,values},mean}}__webpack_async_result__()}catch(e){
__webpack_async_result__(e)}})}),72448:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{S:()=>evaluationOf});var _evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(88349),_foundation_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
33560);function evaluationOf({section,configuration,model}){const evaluate=section?.evaluate,missing=(message,remedy)=>new _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.
j1(configuration===null||model===null?{path:"current-predictions",message,remedy}:configuration.problemAt(["models",model,"evaluate"],message,remedy));if(section===
null||evaluate===void 0||evaluate.label===void 0||evaluate.id===void 0)throw missing("does not say what the columns of predictions are","Declare the model with \
`evaluate: { id: …, label: …, score: … }` in mlops.yaml");const{task}=section,declared=evaluate.metrics.length===0?_evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__.
AU[task]:evaluate.metrics,{specs,problems}=(0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__._Y)(declared,task);if(problems.length>0)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.
j1(problems);const sqlMetrics=specs.flatMap(({id:id2,sql})=>sql===null?[]:[{name:id2,sql}]);return{metrics:specs,options:{task,candidate:[],champion:null,id:evaluate.
id,label:evaluate.label,score:evaluate.score,prediction:evaluate.prediction,probabilities:evaluate.probabilities,scoresAreProbabilities:evaluate.scoreIs==="prob\
ability",weight:evaluate.weight,positive:evaluate.positive,threshold:evaluate.threshold,private:section.data?.datasets[evaluate.holdout]?.private,sqlMetrics}}}}),
20400:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{let remembers=function({remember:remember2},settings,services){if(remember2!==void 0)return remember2==="true";const context=(0,_github_context_js__WEBPACK_IMPORTED_MODULE_6__.
h)(services);return settings.monitor!==null&&context!==null&&context.pullRequest===null},tells=function({onDrift,monitor}){return onDrift!=="report"||(monitor?.
notify.length??0)>0},persistenceOf=function({monitor}){return monitor?.persistence??{needed:1,of:1}},earlierOf=function({records},key){return records.filter(one=>one.
key!==key).slice(-60).map(({asOf,verdict,driftShare,findings,metrics})=>({asOf,verdict,driftShare,findings:findings.length,metrics}))};__webpack_require__.d(__webpack_exports__,
{OR:()=>earlierOf,kY:()=>remember,nF:()=>followUp,ph:()=>remembers});var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33560),_github_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
84430),_monitoring_index_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(94279),_registry_index_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(42682),_report_index_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
33916),_environment_branches_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(42904),_git_credentials_js__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(54911),
_github_context_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(92047),_followed_change_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(24276),_history_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
95093),_incident_document_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(18513),_notify_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(13316),_record_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(
69428),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_registry_index_js__WEBPACK_IMPORTED_MODULE_3__,_record_js__WEBPACK_IMPORTED_MODULE_11__]);
[_registry_index_js__WEBPACK_IMPORTED_MODULE_3__,_record_js__WEBPACK_IMPORTED_MODULE_11__]=__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():
__webpack_async_dependencies__;const stateBranch="mlops-state";async function remember(report,settings,inputs,given,patience={}){const services=(0,_git_credentials_js__WEBPACK_IMPORTED_MODULE_12__.
o)(given,inputs.githubToken),repository=await(0,_registry_index_js__WEBPACK_IMPORTED_MODULE_3__.openRepository)(services,services.workspace),model=settings.model;
if(repository===null||model===null)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.eG("There is no git repository here to remember reports in.",{remedy:"\
Check it out first, or set `remember: false`"});const{remote}=await(0,_registry_index_js__WEBPACK_IMPORTED_MODULE_3__.openRegistry)(services,repository,inputs.remote===
"none"?null:inputs.remote),branch=(0,_environment_branches_js__WEBPACK_IMPORTED_MODULE_5__.I)(remote,services),name=settings.section?.deploy?.stateBranch??stateBranch,
store=(0,_history_js__WEBPACK_IMPORTED_MODULE_8__.j)(branch(name),model),gh=await(0,_github_index_js__WEBPACK_IMPORTED_MODULE_1__.connectGitHub)({context:(0,_github_context_js__WEBPACK_IMPORTED_MODULE_6__.
h)(services),token:inputs.githubToken,logger:services.logger,patience}),record=(0,_record_js__WEBPACK_IMPORTED_MODULE_11__.z)(report),judged=(0,_monitoring_index_js__WEBPACK_IMPORTED_MODULE_2__.
rg)(await store.read(),record,persistenceOf(settings));return{model,store,gh,branch,remote,record,judged}}async function followUp({store,gh,record,model},report,document,settings,services){
const judged=await store.update(history=>{const recorded=(0,_monitoring_index_js__WEBPACK_IMPORTED_MODULE_2__.rg)(history,record,persistenceOf(settings));return{
...recorded,history:(0,_monitoring_index_js__WEBPACK_IMPORTED_MODULE_2__.bo)(recorded.history,(0,_followed_change_js__WEBPACK_IMPORTED_MODULE_7__.R5)(report.followed))}},
`Remember the drift report of ${model} as of ${record.asOf}`),{incident,state}=judged;if(incident===null||!tells(settings))return{state,issue:null};const issue=settings.
onDrift==="report"?null:await tellOnIssue(gh,model,judged,report,document),told=await(0,_notify_js__WEBPACK_IMPORTED_MODULE_10__.d)(judged,report,document,issue?.
url??null,settings,services);return incident.pending!==null&&told&&await store.update(history=>({history:(0,_monitoring_index_js__WEBPACK_IMPORTED_MODULE_2__.dc)(
history,incident.id)}),`Remember that people were told of the drift of ${model}`),{state,issue}}const issueBytes=6e4;async function tellOnIssue(gh,model,judged,report,document){
const{incident,state,history}=judged;if(incident===null||!gh.connected)return null;const{serverUrl,repository}=gh.context,number=(0,_github_index_js__WEBPACK_IMPORTED_MODULE_1__.
valueOrThrow)(await(0,_github_index_js__WEBPACK_IMPORTED_MODULE_1__.px)(gh,{key:`drift:${model}:${incident.id}`,label:"drift",open:state==="healed"?!1:null,title:`\
Drift of ${model} since ${incident.openedAt.slice(0,10)}`,body:(0,_report_index_js__WEBPACK_IMPORTED_MODULE_4__.Gc)((0,_incident_document_js__WEBPACK_IMPORTED_MODULE_9__.
y)(model,judged,document),{budgetBytes:issueBytes})}));return number===null?null:((state==="worse"||state==="healed")&&(0,_github_index_js__WEBPACK_IMPORTED_MODULE_1__.
valueOrThrow)(await(0,_github_index_js__WEBPACK_IMPORTED_MODULE_1__.Xz)(gh,{issue:number,key:`drift:${model}:${incident.id}:${state}:${history.records.at(-1)?.key.
slice(0,16)??""}`,body:(0,_report_index_js__WEBPACK_IMPORTED_MODULE_4__.Gc)({id:`drift:${state}`,tone:state==="healed"?"good":"warn",title:[state==="healed"?"He\
aled":"Worse",` as of ${report.current.window?.to.slice(0,10)??report.startedAt.slice(0,10)}`],blocks:[{kind:"paragraph",text:[judged.why]}]})})),{number,url:`${serverUrl}\
/${repository.owner}/${repository.repo}/issues/${number}`})}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),5010:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let moment=function(second){return new Date(
second*1e3).toISOString()},days=function(seconds){const hours=Math.max(1,Math.round(seconds/3600));return hours<48?hours===24?"1 day":hours===1?"1 hour":`${hours}\
 hours`:`${Math.floor(seconds/day)} days`};__webpack_require__.d(__webpack_exports__,{Mr:()=>lateRows,kq:()=>arrivalNames,sS:()=>lateLabels});var _data_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
40549),_monitoring_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(94279),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_data_index_js__WEBPACK_IMPORTED_MODULE_0__]);
_data_index_js__WEBPACK_IMPORTED_MODULE_0__=(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0];const day=86400,
leastDueRows=50,arrivalNames={current:"no new rows",predictions:"no new predictions",labels:"labels are late","some-labels":"labels are missing"};async function lateRows(engine,{
files:{time},monitor,asOf},what,present){const grace=monitor?.current?.grace;if(grace===void 0)return null;const rows=what==="current"?"rows":"predictions";if(present.
length===0)return{what,last:null,daysLate:null,finding:`No ${rows} came: none of their files is there.`};const last=time===void 0?null:await(0,_data_index_js__WEBPACK_IMPORTED_MODULE_0__.
ST)(engine,present,time,asOf);if(last===null)return null;const late=asOf.getTime()/1e3-last-grace;return late<=0?null:{what,last:moment(last),daysLate:late/day,
finding:`No ${rows} came for ${days(late+grace)}, ${days(grace)} are usual: the last is of ${date(last)}.`}}async function lateLabels(engine,{section,monitor,asOf},rows){
const{labelDelay:delay,labelGrace:grace=0}=monitor?.performance??{},label=section?.evaluate?.label;if(delay===void 0||label===void 0||rows===null)return{late:null,
note:null};if(rows.every===null)return{late:null,note:"Whether labels are late is not known: no column says when a row came, `current.time`."};const now=asOf.getTime()/
1e3,{last,missing}=await(0,_data_index_js__WEBPACK_IMPORTED_MODULE_0__.si)(engine,rows,label,now-delay),late=missing===null?0:now-missing-delay;if(missing===null||
late<=grace)return{late:await someLabels(engine,rows,label,{due:now-delay,grace}),note:null};const known=last===null?"none came":`the last is of ${date(last)}`;
return{note:null,late:{what:"labels",last:last===null?null:moment(last),daysLate:late/day,finding:`Labels are ${days(late)} late: ${known}, and the next was due\
 on ${date(missing+delay)}, ${days(delay)} after its row.`}}}async function someLabels(engine,rows,label,{due,grace}){const windows=(await(0,_data_index_js__WEBPACK_IMPORTED_MODULE_0__.
K3)(engine,rows,label,due-grace)).filter(one=>one.rows>=leastDueRows),found=(0,_monitoring_index_js__WEBPACK_IMPORTED_MODULE_1__.CG)(windows),last=windows.at(-1);
if(found===null||last===void 0)return null;const[now,usual]=[found.now,found.usual].map(share=>`${(100*share).toFixed(0)} %`);return{what:"some-labels",last:moment(
last.from),daysLate:(due-last.from)/day,finding:`Only ${now} of the rows from ${date(last.from)} on that are due have a label, ${usual} are usual: what is measu\
red there is of these alone.`}}const date=second=>moment(second).slice(0,10);__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),47047:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let chooseMetric=function({estimates},series){
const changeOf=title=>{const change=series.find(one=>one.kind!=="kpi"&&one.title===title)?.change??null;return change?.verdict==="worse"?change:null},candidates=estimates.
filter(({title,verdict})=>verdict==="worse"||changeOf(title)!==null),[first]=candidates;if(first===void 0)return null;if(first.source==="estimated")return{metric:"\
accuracy",title:"Chance of a wrong prediction",source:"estimated",from:changeOf(first.title)?.at??null};for(const{metric,title}of candidates)if((0,_row_numbers_js__WEBPACK_IMPORTED_MODULE_6__.
yM)(metric))return{metric,title,source:"realised",from:changeOf(title)?.at??null};return null},namesOf=function({section},columns){const{label,score,prediction,
weight,id:id2=[]}=section?.evaluate??{},left=new Set([label,score,prediction,weight,...id2]);return(0,_document_wording_js__WEBPACK_IMPORTED_MODULE_4__.al)(columns).
filter(({column,kind,notComputable})=>kind!=="datetime"&&kind!=="embedding"&&notComputable===null&&!left.has(column)).map(({column})=>column).slice(0,mostColumns)},
shared=function(columns,{reference,current},{metric,title,source,from}){const tallied=(side,at,bins)=>{const tally=(0,_monitoring_index_js__WEBPACK_IMPORTED_MODULE_3__.
CK)(bins);return(0,_monitoring_index_js__WEBPACK_IMPORTED_MODULE_3__.JQ)(tally,side.bins[at]??new Uint16Array(side.numbers.length),side.numbers),tally},tallies=columns.
map(({name,bins},at)=>({name,at,reference:tallied(reference,at,bins),current:tallied(current,at,bins)})),found=(0,_monitoring_index_js__WEBPACK_IMPORTED_MODULE_3__.
D2)(tallies);if(found===null)return null;const together=names2=>(0,_monitoring_index_js__WEBPACK_IMPORTED_MODULE_3__.rU)(tallies.filter(({name})=>names2.includes(
name)).map(one=>({bins:reference.bins[one.at]??new Uint16Array(reference.numbers.length),current:one.current.counts})),reference.numbers,reference.exact),single=found.
columns.map(one=>{if(reference.exact===void 0)return one;const explained2=together([one.name])??one.explained;return{...one,explained:explained2,share:one.share===
null?null:explained2/found.difference}}).sort((a,b)=>Math.abs(b.explained)-Math.abs(a.explained)),names=single.slice(0,mostTogether).map(({name})=>name),explained=together(
names),withoutShares=found.columns.find(({notComputable})=>notComputable!==void 0)?.notComputable,share=explained===null||withoutShares!==void 0?null:explained/
found.difference,rows=side=>side.numbers.reduce((sum,one)=>sum+(Number.isFinite(one)?1:0),0);return{metric,title,source,from,rows:{reference:rows(reference),current:rows(
current)},reference:found.reference,current:found.current,difference:found.difference,standardError:found.standardError,columns:single.slice(0,mostShown).map(({
name,explained:own,standardError,share:part,shareStandardError,unseen})=>({column:name,explained:own,standardError,share:part,shareStandardError,unseen})),together:explained===
null?null:{columns:names,explained,share,rest:share===null?null:1-share},withoutShares:withoutShares===void 0?null:`No shares are given: ${withoutShares}.`}};__webpack_require__.
d(__webpack_exports__,{l:()=>attribute});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(76760),_data_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
40549),_evaluation_index_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(88349),_monitoring_index_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(94279),
_document_wording_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(16807),_evaluation_options_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(72448),_row_numbers_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
43173),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_data_index_js__WEBPACK_IMPORTED_MODULE_1__]);_data_index_js__WEBPACK_IMPORTED_MODULE_1__=
(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0];const mostColumns=20,mostShown=5,mostTogether=5,
least=30;async function attribute(engine,settings,{reference,current},{performance,series,columns:scored},folder){const chosen=chooseMetric(performance,series),
names=namesOf(settings,scored);if(chosen===null||reference===null||names.length===0)return null;const since=chosen.from===null?null:Date.parse(chosen.from)/1e3,
to={reference:(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder,"bins-reference.parquet"),current:(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder,"b\
ins-current.parquet")},binned=await(0,_data_index_js__WEBPACK_IMPORTED_MODULE_1__.t5)(engine,{reference,current},names,since,to);if(binned.columns.length===0)return null;
const numbered=chosen.source==="realised"?await realised(engine,settings,chosen.metric,binned,folder):await estimated(engine,settings,binned,folder);return numbered===
null?null:shared(binned.columns,numbered,chosen)}async function realised(engine,settings,metric,binned,folder){const side=async which=>{const loaded=await labelledSample(
engine,settings,binned,which,folder);if(loaded===null)return null;const sample=(0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_2__.ZK)(loaded.sample),numbers=(0,_row_numbers_js__WEBPACK_IMPORTED_MODULE_6__.
Vl)(metric,sample),{score}=sample.candidate,exact=metric==="roc_auc"&&score!==null?(0,_monitoring_index_js__WEBPACK_IMPORTED_MODULE_3__.zt)(score,sample.label):
void 0;return numbers===null?null:{numbers,bins:loaded.bins,exact}},[reference,current]=[await side("reference"),await side("current")];return reference===null||
current===null?null:{reference,current}}async function labelledSample(engine,settings,{columns,...paths},which,folder){const{options}=(0,_evaluation_options_js__WEBPACK_IMPORTED_MODULE_5__.
S)(settings),path=(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder,`bins-labelled-${which}.parquet`),{files,labelled}=await(0,_data_index_js__WEBPACK_IMPORTED_MODULE_1__.
Nv)(engine,[paths[which]],options.label,path);if((labelled??0)<least)return null;const{sample,slices}=await(0,_data_index_js__WEBPACK_IMPORTED_MODULE_1__.Sk)(engine,
{...options,sqlMetrics:[],candidate:files,slices:columns.map(({binColumn})=>({column:binColumn}))}),bins=slices.map(({values,codes})=>{const numbers=values.map(
Number);return Uint16Array.from(codes,code=>numbers[code]??0)});return{sample,bins}}async function estimated(engine,settings,binned,folder){const score=settings.
section?.evaluate?.score,loaded=await labelledSample(engine,settings,binned,"reference",folder);if(loaded===null||score===void 0)return null;const sample=(0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_2__.
ZK)(loaded.sample);if(sample.candidate.score===null)return null;const{scores,bins}=await(0,_data_index_js__WEBPACK_IMPORTED_MODULE_1__.mn)(engine,binned.current,
score,binned.columns),threshold=settings.section?.evaluate?.threshold??(sample.probabilities?.5:null),losses=(0,_monitoring_index_js__WEBPACK_IMPORTED_MODULE_3__.
o2)({scores:[sample.candidate.score],predictions:sample.candidate.prediction,labels:Int32Array.from(sample.label)},{scores:[scores],predictions:threshold===null?
null:Int32Array.from(scores,one=>Number.isNaN(one)?-1:one>=threshold?1:0)});return"notComputable"in losses?null:{reference:{numbers:losses.reference,bins:loaded.
bins},current:{numbers:losses.analysis,bins}}}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),24276:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{R5:()=>windowsOf,sg:()=>withDates});var _monitoring_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(94279);
const leastWindows=6;function windowsOf({series}){const windows=series.flatMap(({name,points})=>points.flatMap(({from,to,side,rows,value,standardError:error})=>side!==
"current"||from===null||to===null?[]:[{from,to,values:{[name]:{value,error,rows}}}]));return(0,_monitoring_index_js__WEBPACK_IMPORTED_MODULE_0__.os)([],windows)}
function withDates(followed,earlier,alpha){const merged=followed.series.map(one=>({...one,points:withEarlier(one,earlier)})),level=alpha/Math.max(1,merged.length);
return{...followed,series:merged.map(one=>dated(one,level))}}function withEarlier({name,points},earlier){const reference=points.filter(({side})=>side==="referen\
ce"),own=points.filter(({side})=>side==="current"),length=lengthOf(own[0]),ends=Math.max(0,...reference.map(({to})=>to===null?0:Date.parse(to))),first=own[0]?.from??
null,known=earlier.flatMap(window=>{const{from,to,values}=window,one=Object.hasOwn(values,name)?values[name]:void 0;return one===void 0||length===null||Date.parse(
to)-Date.parse(from)!==length?[]:Date.parse(from)<ends?[]:[{from,to,side:"earlier",rows:one.rows,value:one.value,standardError:one.error}]}),current=own.map(point=>known.
find(({from,rows})=>from===point.from&&rows>point.rows)??point),before=known.filter(({from})=>first===null||Date.parse(from??"")<Date.parse(first));return[...reference,
...before,...current]}function lengthOf(point){return point?.from==null||point.to===null?null:Date.parse(point.to)-Date.parse(point.from)}function dated(one,alpha){
const{points,direction,allowedLoss}=one,without=withoutChange=>({...one,change:null,withoutChange});if(points.length<leastWindows)return without(`A date of chan\
ge needs ${leastWindows} windows; there are ${points.length}.`);const search=(0,_monitoring_index_js__WEBPACK_IMPORTED_MODULE_0__.YC)(points.map(({value,standardError})=>({
value,standardError})),{alpha}),{change,pValue}=search;if(change===null||pValue===null)return without(search.notComputable??"It did not change by more than chan\
ce gives.");const gain=(direction==="higher"?1:-1)*(change.after.value-change.before.value);if(Math.abs(gain)<=allowedLoss)return without("It changed by less th\
an matters.");const at=index=>points[index]?.from??points.find(({from})=>from!==null)?.from??"";return{...one,withoutChange:null,change:{at:at(change.index),earliest:at(
change.earliest),latest:at(change.latest),before:change.before,after:change.after,pValue,verdict:gain>0?"better":"worse"}}}}),61322:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{__webpack_require__.d(__webpack_exports__,{
d:()=>followModel});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),node_os__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(48161),
node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76760),_foundation_index_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(33560),_own_predictions_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
82654),_performance_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(60075),_arrivals_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(5010),_attribution_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
47047),_change_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(24276),_kpis_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(36951),_performance_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(
55692),_rows_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(74097),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_own_predictions_js__WEBPACK_IMPORTED_MODULE_4__,
_performance_js__WEBPACK_IMPORTED_MODULE_5__,_arrivals_js__WEBPACK_IMPORTED_MODULE_6__,_attribution_js__WEBPACK_IMPORTED_MODULE_7__,_kpis_js__WEBPACK_IMPORTED_MODULE_9__,
_performance_js__WEBPACK_IMPORTED_MODULE_10__,_rows_js__WEBPACK_IMPORTED_MODULE_11__]);[_own_predictions_js__WEBPACK_IMPORTED_MODULE_4__,_performance_js__WEBPACK_IMPORTED_MODULE_5__,
_arrivals_js__WEBPACK_IMPORTED_MODULE_6__,_attribution_js__WEBPACK_IMPORTED_MODULE_7__,_kpis_js__WEBPACK_IMPORTED_MODULE_9__,_performance_js__WEBPACK_IMPORTED_MODULE_10__,
_rows_js__WEBPACK_IMPORTED_MODULE_11__]=__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__;async function followModel(engine,settings,columns,services){
const place=services.env.RUNNER_TEMP||(0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)();await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(place,{recursive:!0});
const folder=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place,"mlops-labelled-"));try{const{
predictions,late}=await predictionsThatCame(engine,settings,folder,services),judged=predictions===null?null:await(0,_performance_js__WEBPACK_IMPORTED_MODULE_5__.
I)(engine,settings,predictions,folder),notes=[],rows=await(0,_rows_js__WEBPACK_IMPORTED_MODULE_11__.w)(engine,settings,predictions,folder),labels=await(0,_arrivals_js__WEBPACK_IMPORTED_MODULE_6__.
sS)(engine,settings,rows?.current??null);labels.note!==null&&notes.push(labels.note);const{kpis,series:ofKpis}=await(0,_kpis_js__WEBPACK_IMPORTED_MODULE_9__.t)(
engine,settings,rows,services),series=judged===null||rows===null?[]:await(0,_performance_js__WEBPACK_IMPORTED_MODULE_10__.u)(engine,settings,rows,judged,folder).
catch(error=>{if(!(error instanceof _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__.j1))throw error;return notes.push(`Performance cannot be followed over win\
dows: ${(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_3__.bD)(error)}`),[]}),followed=(0,_change_js__WEBPACK_IMPORTED_MODULE_8__.sg)({every:rows?.current.every??
null,series:[...series,...ofKpis],attribution:null},[],settings.alpha),attribution=judged===null||rows===null?null:await(0,_attribution_js__WEBPACK_IMPORTED_MODULE_7__.
l)(engine,settings,rows,{performance:judged.performance,series:followed.series,columns},folder).catch(error=>{if(!(error instanceof _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__.
j1))throw error;return notes.push(`What goes with the change is not known: ${(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_3__.bD)(error)}`),null});return{performance:judged?.
performance??null,kpis,followed:{...followed,attribution},arrivals:[late,labels.late].filter(one=>one!==null),notes}}finally{await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
rm)(folder,{recursive:!0,force:!0})}}async function predictionsThatCame(engine,settings,folder,services){const given=settings.predictions,waits=settings.monitor?.
performance?.labelDelay!==void 0,labelled=async some=>waits?{...some,labels:await(0,_rows_js__WEBPACK_IMPORTED_MODULE_11__.Z)(engine,some.labels)}:some;if(given===
null)return{late:null,predictions:settings.predicts?await labelled(await(0,_own_predictions_js__WEBPACK_IMPORTED_MODULE_4__.q)(engine,settings,folder,services)):
null};if(settings.monitor?.current?.grace===void 0)return{late:null,predictions:await labelled(given)};const current=await(0,_rows_js__WEBPACK_IMPORTED_MODULE_11__.
Z)(engine,given.current);return{late:await(0,_arrivals_js__WEBPACK_IMPORTED_MODULE_6__.Mr)(engine,settings,"predictions",current),predictions:current.length===0?
null:await labelled({...given,current})}}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),36951:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let intervalOf=function(side){return side==
null?null:(0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_3__.QM)(side,.05)},allowed=function(kpi,reference){return kpi.maxAbsoluteLoss??(kpi.maxRelativeLoss??
usualLoss)*Math.abs(reference??0)},windowsOf=function({reference,current},{current:{every}}){const points=(side,which)=>(0,_points_js__WEBPACK_IMPORTED_MODULE_5__.
XE)((side?.windows??[]).map(window=>{const{estimate,low,high}=(0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_3__.QM)(window,.05);return{from:window.from,rows:window.
rows,value:estimate,error:(0,_points_js__WEBPACK_IMPORTED_MODULE_5__.JA)(low,high)}}),every,which);return{before:points(reference,"reference"),now:points(current,
"current")}};__webpack_require__.d(__webpack_exports__,{t:()=>judgeKpis});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760),_data_index_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(40549),_evaluation_index_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(88349),_foundation_index_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
33560),_points_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(47431),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_data_index_js__WEBPACK_IMPORTED_MODULE_2__]);
_data_index_js__WEBPACK_IMPORTED_MODULE_2__=(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0];const usualLoss=.02;
async function judgeKpis(engine,settings,rows,services){if(rows===null||settings.kpis.length===0)return{kpis:[],series:[]};const read=[];for(const kpi of settings.
kpis)read.push({kpi,...await queryOf(kpi,settings,rows,services.workspace)});const values=await(0,_data_index_js__WEBPACK_IMPORTED_MODULE_2__.NE)(engine,rows,read.
flatMap(({query})=>query===null?[]:[query]),settings.private),found=read.map(({kpi,problem})=>{const one=values.find(({name})=>name===kpi.name),[reference,current]=[
intervalOf(one?.reference),intervalOf(one?.current)];return{kpi,values:one,reference,current,problem:problem??one?.problem??null,allowedLoss:allowed(kpi,reference?.
estimate)}}),pairs=found.flatMap(({kpi,reference,current,allowedLoss})=>reference===null||current===null?[]:[{name:kpi.name,direction:kpi.direction,reference,current,
allowedLoss}]),judged=(0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_3__.lT)(pairs,{alpha:settings.alpha,maxRelativeLoss:usualLoss}),verdicts=new Map(pairs.map(
({name},at)=>[name,judged[at]])),kpis=found.map(({kpi,values:one,reference,current,allowedLoss,problem})=>{const verdict=verdicts.get(kpi.name);return{name:kpi.
name,unit:kpi.unit??null,direction:kpi.direction,reference,current,rows:{reference:one?.reference?.rows??0,current:one?.current?.rows??0},allowedLoss,pValue:verdict?.
pValue??null,verdict:verdict?.verdict??"not-known",intervalsOver:one?.groups??"rows",notComputable:problem}}),series=found.flatMap(({kpi,values:one,reference,allowedLoss})=>one?.
current==null?[]:[(0,_points_js__WEBPACK_IMPORTED_MODULE_5__.Lf)({name:`kpi: ${kpi.name}`,kind:"kpi",title:kpi.name,unit:kpi.unit??null,direction:kpi.direction,
allowedLoss,reference:reference===null?null:{...reference,rows:one.reference?.rows??0},...windowsOf(one,rows)})]);return{kpis,series}}async function queryOf(kpi,{
asOf},rows,workspace){const failed=problem=>({query:null,problem});if(kpi.delay!==void 0&&rows.current.every===null)return failed("`delay` needs the time of row\
s: name its column as `current.time`");const until=kpi.delay===void 0?null:Math.floor(asOf.getTime()/1e3-kpi.delay);try{const sql=kpi.sql??await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace,kpi.file??""),"utf8");return{query:{name:kpi.name,sql:sql.trim().replace(/;$/,""),until},
problem:null}}catch(error){return failed(`${kpi.file} cannot be read: ${(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_4__.bD)(error)}`)}}__webpack_async_result__()}catch(e){
__webpack_async_result__(e)}})}),55692:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{__webpack_require__.d(__webpack_exports__,{u:()=>followPerformance});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(76760),_data_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
40549),_evaluation_index_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(88349),_monitoring_index_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(94279),
_evaluation_options_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(72448),_performance_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(60075),_points_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
47431),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_data_index_js__WEBPACK_IMPORTED_MODULE_1__,_performance_js__WEBPACK_IMPORTED_MODULE_5__]);
[_data_index_js__WEBPACK_IMPORTED_MODULE_1__,_performance_js__WEBPACK_IMPORTED_MODULE_5__]=__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():
__webpack_async_dependencies__;async function followPerformance(engine,settings,rows,judged,folder){const{estimates,rows:counts}=judged.performance;if(rows.current.
every===null||estimates.length===0)return[];const estimated=estimates.every(({source})=>source==="estimated"),before=rows.reference===null||estimated?new Map:await realised(
engine,settings,rows.reference,"reference",folder),now=estimated?await estimatedWindows(engine,settings,rows.current,judged):await realised(engine,settings,rows.
current,"current",folder);return estimates.map(({metric,title,unit,direction,source,reference,allowedLoss})=>(0,_points_js__WEBPACK_IMPORTED_MODULE_6__.Lf)({name:source===
"estimated"?`${metric} (estimated)`:metric,kind:source,title,unit,direction,allowedLoss,reference:{...reference,rows:counts.reference},before:before.get(metric)??
[],now:now.get(metric)??[]}))}async function realised(engine,settings,rows,side,folder){const{metrics,options}=(0,_evaluation_options_js__WEBPACK_IMPORTED_MODULE_4__.
S)(settings),path=(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder,`windows-${side}.parquet`),{files,labelled}=await(0,_data_index_js__WEBPACK_IMPORTED_MODULE_1__.
Nv)(engine,[rows.path],options.label,path);if((labelled??0)<_performance_js__WEBPACK_IMPORTED_MODULE_5__.l)return new Map;const loaded=await(0,_data_index_js__WEBPACK_IMPORTED_MODULE_1__.
Sk)(engine,{...options,candidate:files,slices:[{column:_data_index_js__WEBPACK_IMPORTED_MODULE_1__.fK}]}),{sample,slices,sqlMetrics:custom}=loaded,found=(0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_2__.
wA)({sample,slices,metrics,gates:[],seed:0,custom}).metrics,isWindow=({slice,rows:count})=>slice!==null&&/^-?\d+$/.test(slice.value)&&count>=_performance_js__WEBPACK_IMPORTED_MODULE_5__.
l;return new Map(metrics.map(({id:id2})=>{const values=found.filter(one=>one.metric===id2&&isWindow(one)).flatMap(({slice,rows:count,candidate})=>slice===null||
candidate===null?[]:[{from:Number(slice.value),rows:count,value:candidate.estimate,error:(0,_points_js__WEBPACK_IMPORTED_MODULE_6__.JA)(candidate.low,candidate.
high)}]);return[id2,(0,_points_js__WEBPACK_IMPORTED_MODULE_6__.XE)(values,rows.every,side)]}))}async function estimatedWindows(engine,{section},rows,{performance,
sample:given}){const column=section?.evaluate?.score,sample=given===null?null:(0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_2__.ZK)(given);if(sample===null||
column===void 0||sample.candidate.score===null)return new Map;const read=await(0,_data_index_js__WEBPACK_IMPORTED_MODULE_1__.xD)(engine,rows,column);if(read===null)
return new Map;const threshold=section?.evaluate?.threshold??(sample.probabilities?.5:null);let start=0;const ranges=read.windows.map(({rows:count})=>(start+=count,
{from:start-count,to:start})),{metrics}=(0,_monitoring_index_js__WEBPACK_IMPORTED_MODULE_3__.gM)({reference:{scores:[sample.candidate.score],predictions:sample.
candidate.prediction,labels:Int32Array.from(sample.label)},analysis:{scores:[read.scores],predictions:threshold===null?null:Int32Array.from(read.scores,one=>Number.
isNaN(one)?-1:one>=threshold?1:0)},referenceRanges:[{from:0,to:sample.rows}],analysisRanges:ranges,metrics:performance.estimates.map(({metric})=>metric)});return new Map(
metrics.map(({metric,analysis})=>{const values=analysis.flatMap(({value,standardError,rows:count},at)=>value===null||count<_performance_js__WEBPACK_IMPORTED_MODULE_5__.
l?[]:[{from:read.windows[at]?.from??0,rows:count,value,error:standardError}]);return[metric,(0,_points_js__WEBPACK_IMPORTED_MODULE_6__.XE)(values,rows.every,"cu\
rrent")]}))}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),47431:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{JA:()=>errorOfInterval,Lf:()=>seriesOf,XE:()=>pointsOf});var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
33560);function errorOfInterval(low,high){return low===null||high===null?null:(high-low)/(2*_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__._3)}function pointsOf(windows,every,side){
if(every===null)return[];const moment=second=>new Date(second*1e3).toISOString();return windows.filter(({error,value})=>error!==null&&error>0&&Number.isFinite(value)).
sort((a,b)=>a.from-b.from).map(({from,rows,value,error})=>({from:moment(from),to:moment(from+every),side,rows,value,standardError:error??0}))}function seriesOf({
reference,before,now,...about}){const first=now[0]?.from??null,earlier=before.filter(({to})=>first!==null&&to!==null&&Date.parse(to)<=Date.parse(first)),error=reference===
null?null:errorOfInterval(reference.low,reference.high),whole=reference===null||error===null||!(error>0)?[]:[{from:null,to:null,side:"reference",rows:reference.
rows,value:reference.estimate,standardError:error}];return{...about,points:[...earlier.length>1?earlier:whole,...now],change:null,withoutChange:null}}}),43173:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Vl:()=>rowNumbers,yM:()=>isShared});var _monitoring_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(94279);
const sharedMetrics=["roc_auc","log_loss","brier_score","accuracy","mean_absolute_error","mean_squared_error"];function isShared(metric){return sharedMetrics.includes(
metric)}const least=2**-52;function rowNumbers(metric,sample){const{task,label,candidate,rows}=sample,{score,prediction}=candidate;if(sample.weight!==null)return null;
const each=of=>Float64Array.from({length:rows},(_,row)=>of(row));if(metric==="accuracy")return prediction===null?null:each(row=>prediction[row]===label[row]?1:0);
if(score===null)return null;const off=row=>score[row]-label[row];return task==="regression"?metric==="mean_absolute_error"?each(row=>Math.abs(off(row))):metric===
"mean_squared_error"?each(row=>off(row)**2):null:task!=="binary-classification"?null:metric==="roc_auc"?(0,_monitoring_index_js__WEBPACK_IMPORTED_MODULE_0__.N1)(
score,label):sample.probabilities?metric==="brier_score"?each(row=>off(row)**2):metric!=="log_loss"?null:each(row=>{const right=label[row]===1?score[row]:1-score[row];
return-Math.log(Math.min(1-least,Math.max(least,right)))}):null}}),74097:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,
async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{__webpack_require__.d(__webpack_exports__,{Z:()=>presentOf,w:()=>followedRows});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
76760),_data_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(40549),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_data_index_js__WEBPACK_IMPORTED_MODULE_1__]);
_data_index_js__WEBPACK_IMPORTED_MODULE_1__=(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0];async function followedRows(engine,settings,predictions,folder){
const{files,monitor,section}=settings;if(predictions===null&&settings.kpis.length===0)return null;const present=patterns=>presentOf(engine,patterns),evaluate=section?.
evaluate,common={id:evaluate?.id??[],label:evaluate?.label,time:files.time},rowsNow=await present(files.current),labels=await present(settings.labels),exported=(0,node_path__WEBPACK_IMPORTED_MODULE_0__.
join)(folder,"rows-of-window.parquet");predictions===null&&await(0,_data_index_js__WEBPACK_IMPORTED_MODULE_1__.sl)(engine,{...files,current:rowsNow},exported);const current=await(0,_data_index_js__WEBPACK_IMPORTED_MODULE_1__.
U5)(engine,{...common,base:predictions?.current??[exported],beside:[labels,...predictions===null?[]:[rowsNow]],every:monitor?.every??null,to:(0,node_path__WEBPACK_IMPORTED_MODULE_0__.
join)(folder,"joined-current.parquet")}),base=predictions?.reference??files.reference;if(base===null)return{reference:null,current};const holdout=section?.data?.
datasets[evaluate?.holdout??"holdout"]?.path,judged=holdout===void 0?[]:await present([holdout]);return{reference:await(0,_data_index_js__WEBPACK_IMPORTED_MODULE_1__.
U5)(engine,{...common,base,beside:predictions===null?[]:[judged.length>0?judged:await present(files.reference??[])],every:current.every??monitor?.every??null,to:(0,node_path__WEBPACK_IMPORTED_MODULE_0__.
join)(folder,"joined-reference.parquet")}),current}}async function presentOf(engine,patterns){if(patterns.length===0)return[];const session=await engine.open();
try{return await(0,_data_index_js__WEBPACK_IMPORTED_MODULE_1__.$O)(session,engine.workspace,patterns)}finally{await session.close()}}__webpack_async_result__()}catch(e){
__webpack_async_result__(e)}})}),95093:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{j:()=>openHistory});var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33560),_monitoring_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
94279);const attempts=8;function openHistory(branch,model){const path=`drift/${model}/history.json`,parse=text=>{if(text===null)return(0,_monitoring_index_js__WEBPACK_IMPORTED_MODULE_1__.
s4)(model);const read=_monitoring_index_js__WEBPACK_IMPORTED_MODULE_1__.jU.safeParse(jsonOf(text));if(read.success)return read.data;const[issue]=read.error.issues;
throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.eG(`${path} on the branch ${branch.branch} is damaged: ${issue?.path.join(".")??""} ${issue?.message??
"is no JSON"}`,{remedy:"Revert the commit that damaged it, or remove the file to begin anew."})};return{async read(){return parse(await(await branch.read()).file(
path))},async update(change,message){for(let attempt=1;attempt<=attempts;attempt++){const snapshot=await branch.read(),before=await snapshot.file(path),changed=change(
parse(before)),after=`${JSON.stringify(changed.history,null,1)}
`;if(after===before||await branch.commit(snapshot,{[path]:after},message)!=="moved")return changed}throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.eG(
`The branch ${branch.branch} moved ${attempts} times while it was written.`,{remedy:"Run it again."})}}}function jsonOf(text){try{return JSON.parse(text)}catch{
return null}}}),18513:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{y:()=>incidentDocument});
var _report_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33916),_document_wording_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(16807);const mostReports=30;
function incidentDocument(model,{incident,state,why,history},last){const since=incident?.openedAt??"",reports=history.records.filter(({asOf})=>Date.parse(asOf)>=
Date.parse(since)).filter(({asOf})=>incident?.healedAt==null||Date.parse(asOf)<=Date.parse(incident.healedAt)).reverse(),healed=state==="healed";return{id:`inci\
dent:drift:${model}`,tone:healed?"good":last.tone,title:healed?["The drift of ",(0,_document_wording_js__WEBPACK_IMPORTED_MODULE_1__.aY)(model,60)," is gone"]:[
"What ",(0,_document_wording_js__WEBPACK_IMPORTED_MODULE_1__.aY)(model,60)," sees has drifted"],blocks:[{kind:"paragraph",keep:"always",text:[healed?`From ${since.
slice(0,10)} to ${(incident?.healedAt??"").slice(0,10)}. ${why}`:`Since ${since.slice(0,10)}, in ${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.hS)(reports.
filter(({verdict})=>verdict==="drifted").length,"report")}. This issue is kept up to date, and closed when the drift is gone.`]},...found(incident?.told??[]),{kind:"\
table",keep:20,rowName:"reports",textRows:mostReports,columns:[{title:["As of"]},{title:["Verdict"]},{title:["Drifted"],align:"right"},{title:["What"]}],rows:reports.
slice(0,mostReports).map((one,at)=>{const link=one.runUrl===null?null:(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.Dy)(one.runUrl),day=one.asOf.slice(0,10);
return{keep:Math.min(90,20+at),cells:[[link===null?day:{link,text:[day]}],[{tone:one.verdict==="stable"?"good":"warn",text:one.verdict}],[(0,_document_wording_js__WEBPACK_IMPORTED_MODULE_1__.
KN)(one.driftShare)],one.findings.slice(0,4).flatMap((name,index)=>[index===0?"":", ",(0,_document_wording_js__WEBPACK_IMPORTED_MODULE_1__.aY)(name,32)])]}})},{
kind:"details",keep:30,summary:[{strong:["The last report"]}],blocks:[{kind:"heading",text:last.title},...last.blocks]}]}}function found(told){if(told.length===
0)return[];const shown=told.slice(0,8).map(name=>(0,_document_wording_js__WEBPACK_IMPORTED_MODULE_1__.aY)(name));return[{kind:"paragraph",keep:"always",text:["F\
ound: ",...(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.oR)(told.length>8?[...shown,`${told.length-8} more`]:shown),"."]}]}}),77518:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let frameOf=function(settings,publication,commit,services){
const{window,season}=settings.files,nothing={rows:0,files:[],span:null};return{schemaVersion:1,action:"drift-report",verdict:"stable",startedAt:services.clock.now().
toISOString(),model:settings.model,task:settings.section?.task??null,compat:settings.compat,driftShare:0,reasons:[],columns:[],segments:[],segmentsAsked:[...settings.
segments],cadence:[],performance:null,kpis:[],followed:{every:null,series:[],attribution:null},arrivals:[],incident:null,earlier:[],reference:{...nothing,profile:settings.
profile},current:{...nothing,window:window===void 0?null:{from:window.from.toISOString(),to:window.to.toISOString()}},rowName:settings.rowName,settings:{alpha:settings.
alpha,driftShare:settings.driftShare??null,critical:[...settings.critical],season:season??null},notes:[],provenance:(0,_publication_index_js__WEBPACK_IMPORTED_MODULE_3__.
Jj)(publication,commit),lineage:{reads:[],writes:[]}}},referenceRows=function({tables,profile}){return profile?.rows??tables.reference?.rows??0},sideFacts=function(table,{
profile}){return table!==null?{rows:table.rows,files:[...table.files],span:table.span}:{rows:profile?.rows??0,files:profile?.files??[],span:null}},readBy=function({
tables,profile}){const of=(name,files)=>files.map(({path,sha256,bytes})=>({kind:"data",name,path,hashes:(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.mU)(
{sha256}),bytes}));return[...of("reference",tables.reference?.files??profile?.files??[]),...of("current",tables.current.files)]};__webpack_require__.d(__webpack_exports__,
{J:()=>judgeDrift});var _data_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(40549),_foundation_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
33560),_monitoring_index_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(94279),_publication_index_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(19441),
_followed_arrivals_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(5010),_followed_index_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(61322),_followed_rows_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
74097),_score_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(73591),_segments_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(89863),_sides_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(
32577),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_data_index_js__WEBPACK_IMPORTED_MODULE_0__,_followed_arrivals_js__WEBPACK_IMPORTED_MODULE_4__,
_followed_index_js__WEBPACK_IMPORTED_MODULE_5__,_followed_rows_js__WEBPACK_IMPORTED_MODULE_6__,_score_js__WEBPACK_IMPORTED_MODULE_7__,_segments_js__WEBPACK_IMPORTED_MODULE_8__,
_sides_js__WEBPACK_IMPORTED_MODULE_9__]);[_data_index_js__WEBPACK_IMPORTED_MODULE_0__,_followed_arrivals_js__WEBPACK_IMPORTED_MODULE_4__,_followed_index_js__WEBPACK_IMPORTED_MODULE_5__,
_followed_rows_js__WEBPACK_IMPORTED_MODULE_6__,_score_js__WEBPACK_IMPORTED_MODULE_7__,_segments_js__WEBPACK_IMPORTED_MODULE_8__,_sides_js__WEBPACK_IMPORTED_MODULE_9__]=
__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__;async function judgeDrift(engine,settings,publication,commit,services){
const frame=frameOf(settings,publication,commit,services),absent=await absentRows(engine,settings);if(absent?.nothing===!0)return{...frame,verdict:"drifted",arrivals:[
absent.late]};const session=await engine.open();try{const sides=await(0,_sides_js__WEBPACK_IMPORTED_MODULE_9__.Pq)(session,settings,services);services.logger.info(
`Comparing ${sides.tables.current.rows.toLocaleString("en-US")} current rows with ${referenceRows(sides).toLocaleString("en-US")} of the reference`);const scored=await(0,_score_js__WEBPACK_IMPORTED_MODULE_7__.
O)(sides,settings),located=await(0,_segments_js__WEBPACK_IMPORTED_MODULE_8__.k)(sides,settings,scored),model=await(0,_followed_index_js__WEBPACK_IMPORTED_MODULE_5__.
d)(engine,settings,scored.columns,services),{performance,kpis,followed}=model,arrivals=[...absent===null?[]:[absent.late],...model.arrivals],drifted=scored.verdict===
"drifted"||performance?.verdict==="worse"||(performance?.alarms.length??0)>0||kpis.some(({verdict})=>verdict==="worse")||arrivals.length>0;return{...frame,verdict:drifted?
"drifted":"stable",driftShare:scored.driftShare,reasons:[...scored.reasons],columns:[...scored.columns],segments:[...located.segments],cadence:await cadence(sides,
settings.files.time),performance,kpis,followed,arrivals,reference:{...sideFacts(sides.tables.reference,sides),profile:settings.profile},current:{...frame.current,
...sideFacts(sides.tables.current,sides)},notes:[...scored.notes,...located.notes,...model.notes],lineage:{reads:readBy(sides),writes:[]}}}finally{await session.
close()}}async function absentRows(engine,settings){if(settings.monitor?.current?.grace===void 0)return null;const present=await(0,_followed_rows_js__WEBPACK_IMPORTED_MODULE_6__.
Z)(engine,settings.files.current),late=await(0,_followed_arrivals_js__WEBPACK_IMPORTED_MODULE_4__.Mr)(engine,settings,"current",present);if(late===null)return null;
const from=settings.files.window?.from.getTime()??Number.NEGATIVE_INFINITY;return{late,nothing:late.last===null||Date.parse(late.last)<from}}async function cadence({
session,tables},time){if(time===void 0)return[];const current=await(0,_data_index_js__WEBPACK_IMPORTED_MODULE_0__.zD)(session,tables.current,time),reference=tables.
reference===null?null:await(0,_data_index_js__WEBPACK_IMPORTED_MODULE_0__.zD)(session,tables.reference,time),without=current?.withoutTime??0;return[...current===
null?[]:(0,_monitoring_index_js__WEBPACK_IMPORTED_MODULE_2__.qF)(reference?.days??null,current.days),...without===0?[]:[`${without.toLocaleString("en-US")} rows\
 have no time.`]]}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),56901:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{O:()=>sendMetrics});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(76760),_config_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
63472),_foundation_index_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(33560),_monitoring_index_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(94279),
_sha256_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(25905);async function sendMetrics(report,state,{monitor,model},services){if(monitor===null||model===
null)return;const{logger,env,signal}=services,attempt=async(what,work)=>{try{await work()}catch(error){logger.warning(`The metrics of drift did not reach ${what}\
: ${(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_2__.bD)(error)}`)}},resolved=(value,key)=>(0,_config_index_js__WEBPACK_IMPORTED_MODULE_1__.g9)(value,env,`m\
odels.${model}.monitor.${key}`),{pushgateway,textfile}=monitor.prometheus??{},text=pushgateway===void 0&&textfile===void 0?"":(0,_monitoring_index_js__WEBPACK_IMPORTED_MODULE_3__.
zX)(metricsOf(report,state,model));pushgateway!==void 0&&await attempt("the Pushgateway",()=>{const[username,password,bearerToken]=["USERNAME","PASSWORD","TOKEN"].
map(name=>env[`PUSHGATEWAY_${name}`]||void 0),basic=username===void 0||password===void 0?void 0:{username,password},address=resolved(pushgateway,"prometheus.pus\
hgateway");return(0,_monitoring_index_js__WEBPACK_IMPORTED_MODULE_3__.U6)({address,basic,bearerToken},model,text,signal)}),textfile!==void 0&&await attempt(textfile,
()=>(0,_monitoring_index_js__WEBPACK_IMPORTED_MODULE_3__.X1)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(services.workspace,resolved(textfile,"prometheus\
.textfile")),model,text));const{mlflow}=monitor;mlflow!==void 0&&await attempt("MLflow",()=>{const data=(0,_sha256_js__WEBPACK_IMPORTED_MODULE_4__.e)(report.current.
files.map(({sha256})=>sha256).join(`
`)),at={asOf:report.current.window?.to??report.startedAt,driftShare:report.driftShare,data};return(0,_monitoring_index_js__WEBPACK_IMPORTED_MODULE_3__.y)(metricsOf(
report,state,model),at,resolved(mlflow,"mlflow"),services)})}function metricsOf(report,state,model){return{model,at:new Date(report.startedAt),drifted:report.verdict===
"drifted",driftedColumns:report.columns.filter(({drifted})=>drifted).length,columns:report.columns.map(({column,method,score,effect,threshold,pValue,drifted,missing,
weight})=>({column,method,score,noDriftScore:effect?.withoutDrift??null,threshold,pValue,drifted,missingShare:missing.current,importance:weight})),rowsReference:report.
reference.rows,rowsCurrent:report.current.rows,performance:(report.performance?.estimates??[]).map(({metric,source,current})=>({metric,source,...current})),kpis:report.
kpis.map(({name,current,verdict})=>({name,estimate:current?.estimate??null,low:current?.low??null,high:current?.high??null,worse:verdict==="worse"})),late:report.
arrivals.map(({what,daysLate})=>({what,days:daysLate})),incident:state===null||state==="watching"?"none":state}}}),13316:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{d:()=>notifyPeople});var _config_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(63472),_foundation_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
33560),_monitoring_index_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(94279),_report_index_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(33916);async function notifyPeople(judged,report,document,issueUrl,{
monitor,model},services){const{incident,state,why}=judged;if(monitor===null||model===null||monitor.notify.length===0||incident===null||state!=="new"&&state!=="w\
orse"&&state!=="healed")return!0;const notification={state,title:(0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__.wh)(document.title),summary:why,facts:[{name:"\
Found",value:incident.told.slice(0,10).join(", ")},{name:"Since",value:incident.openedAt.slice(0,10)},{name:"Rows",value:report.current.rows.toLocaleString("en-\
US")}],link:issueUrl??report.provenance.runUrl,model,incident:incident.id};let reached=0;for(const[at,setting]of monitor.notify.entries())try{await send(setting,
`models.${model}.monitor.notify[${at}]`,notification,new Date(report.startedAt),services),reached++}catch(error){services.logger.warning(`Somebody was not told \
of the incident: ${(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.bD)(error)}`)}return reached>0}async function send(setting,path,notification,at,{env,signal}){
const given=(0,_config_index_js__WEBPACK_IMPORTED_MODULE_0__.Mo)(setting,env,path);return"slack"in given?(0,_monitoring_index_js__WEBPACK_IMPORTED_MODULE_2__.g9)(
notification,{url:given.slack},signal):"teams"in given?(0,_monitoring_index_js__WEBPACK_IMPORTED_MODULE_2__.sY)(notification,{url:given.teams},signal):"webhook"in
given?(0,_monitoring_index_js__WEBPACK_IMPORTED_MODULE_2__.he)(notification,{url:given.webhook,secret:given.secret},signal):(0,_monitoring_index_js__WEBPACK_IMPORTED_MODULE_2__.
Dt)(notification,given.smtp,at,signal)}}),82654:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{__webpack_require__.d(__webpack_exports__,{q:()=>predictHere});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760),_data_index_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(40549),_foundation_index_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(33560),_training_index_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
46107),_data_version_index_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(20168),_model_version_index_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(15679),
_near_cache_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(30719),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_data_index_js__WEBPACK_IMPORTED_MODULE_2__,
_data_version_index_js__WEBPACK_IMPORTED_MODULE_5__,_model_version_index_js__WEBPACK_IMPORTED_MODULE_6__,_near_cache_js__WEBPACK_IMPORTED_MODULE_7__]);[_data_index_js__WEBPACK_IMPORTED_MODULE_2__,
_data_version_index_js__WEBPACK_IMPORTED_MODULE_5__,_model_version_index_js__WEBPACK_IMPORTED_MODULE_6__,_near_cache_js__WEBPACK_IMPORTED_MODULE_7__]=__webpack_async_dependencies__.
then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__;async function predictHere(engine,{model,configuration,section,files,labels},folder,services){
if(model===null||configuration===null||section===null)throw new Error("`predict` is declared in a configuration");const{logger,workspace}=services,store=await(0,_training_index_js__WEBPACK_IMPORTED_MODULE_4__.
Ch)(workspace,await(0,_near_cache_js__WEBPACK_IMPORTED_MODULE_7__._)(services,section.data?.remote)),{version,repository}=await(0,_model_version_index_js__WEBPACK_IMPORTED_MODULE_6__.
Q3)(model,section,services);await(0,_data_version_index_js__WEBPACK_IMPORTED_MODULE_5__.provideDatasets)(section,repository,services);const name=section.evaluate?.
holdout??"holdout",holdout=(0,_model_version_index_js__WEBPACK_IMPORTED_MODULE_6__.u8)(version,name);if(holdout===null)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__.
j1(configuration.problemAt(["models",model,"monitor","performance","predict"],`needs the data set \`${name}\` to compare with`,"Add it, or name another with `ev\
aluate.holdout`"));await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder,{recursive:!0});const current=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(
folder,"current-rows.parquet");return await(0,_data_index_js__WEBPACK_IMPORTED_MODULE_2__.sl)(engine,files,current),logger.group("Predicting",async()=>{const trained=await(0,_model_version_index_js__WEBPACK_IMPORTED_MODULE_6__.
b0)(version,configuration,store,services),predicted=async rows=>(await(0,_model_version_index_js__WEBPACK_IMPORTED_MODULE_6__.Iy)(version,configuration,trained,
rows,store,services)).path;return{reference:[await predicted(holdout)],current:[await predicted(current)],labels}})}__webpack_async_result__()}catch(e){__webpack_async_result__(
e)}})}),17444:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{let isEstimated=function(id2){return _monitoring_index_js__WEBPACK_IMPORTED_MODULE_3__.gS.includes(id2)};__webpack_require__.d(__webpack_exports__,{v:()=>estimateWithout});
var _data_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(40549),_evaluation_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(88349),_foundation_index_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
33560),_monitoring_index_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(94279),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_data_index_js__WEBPACK_IMPORTED_MODULE_0__]);
_data_index_js__WEBPACK_IMPORTED_MODULE_0__=(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0];const assumption="\
Estimated without labels (CBPE): it holds as long as a score means what it meant on the reference. It sees that other rows come, and does not see that the same \
rows turn out otherwise.";async function estimateWithout(engine,{alpha,maxRelativeLoss,section},{sample:given,specs,found,files}){const sample=(0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_1__.
ZK)(given),{score,prediction}=sample.candidate,column=section?.evaluate?.score,nothing=note=>({estimates:[],notes:[note]});if(sample.task!=="binary-classificati\
on"||score===null||column===void 0)return nothing("Without labels, performance is estimated for two classes with a score only.");const metrics=specs.filter(({id:id2})=>isEstimated(
id2));if(metrics.length===0)return nothing(`Without labels, only these can be estimated: ${_monitoring_index_js__WEBPACK_IMPORTED_MODULE_3__.gS.slice(0,7).join(
", ")}.`);const scores=await(0,_data_index_js__WEBPACK_IMPORTED_MODULE_0__.Xm)(engine,files,column),threshold=section?.evaluate?.threshold??(sample.probabilities?
.5:null),{metrics:estimated}=(0,_monitoring_index_js__WEBPACK_IMPORTED_MODULE_3__.gM)({reference:{scores:[score],predictions:prediction,labels:Int32Array.from(sample.
label)},analysis:{scores:[scores],predictions:threshold===null?null:Int32Array.from(scores,one=>Number.isNaN(one)?-1:one>=threshold?1:0)},referenceRanges:[{from:0,
to:sample.rows}],analysisRanges:[{from:0,to:scores.length}],metrics:metrics.map(({id:id2})=>id2)}),notes=[assumption],pairs=metrics.flatMap(({id:id2,title,unit,
direction})=>{const reference=found.find(({metric})=>metric===id2)?.candidate,now=estimated.find(({metric})=>metric===id2)?.analysis[0];if(now?.notComputable!==
void 0&&notes.push(`${title} cannot be estimated: ${now.notComputable}.`),reference==null||now===void 0||now.value===null)return[];const{value,standardError}=now,
bound=sign=>standardError===null?null:value+sign*_foundation_index_js__WEBPACK_IMPORTED_MODULE_2__._3*standardError;return[{metric:id2,title,unit,direction,reference,
allowedLoss:maxRelativeLoss*Math.abs(reference.estimate),current:{estimate:value,low:bound(-1),high:bound(1)}}]}),judged=(0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_1__.
lT)(pairs,{alpha,maxRelativeLoss});return{notes,estimates:pairs.map((pair,at)=>({...pair,source:"estimated",...judged[at]}))}}__webpack_async_result__()}catch(e){
__webpack_async_result__(e)}})}),60075:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{let estimatesOf=function(specs,reference,current,{alpha,maxRelativeLoss}){const pairs=specs.flatMap(({id:id2,title,unit,direction})=>{const before=reference.
find(({metric})=>metric===id2)?.candidate,now=current.find(({metric})=>metric===id2)?.candidate;return before==null||now==null?[]:[{metric:id2,title,unit,direction,
reference:before,current:now,allowedLoss:maxRelativeLoss*Math.abs(before.estimate)}]}),judged=(0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_2__.lT)(pairs,{alpha,
maxRelativeLoss});return pairs.map((pair,at)=>({...pair,source:"realised",...judged[at]}))},overall=function(estimates){const some=verdict=>estimates.some(one=>one.
verdict===verdict);return some("worse")?"worse":some("better")?"better":some("as-good")?"as-good":"not-known"};__webpack_require__.d(__webpack_exports__,{I:()=>judgePerformance,
l:()=>leastLabels});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(76760),_data_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(40549),
_evaluation_index_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(88349),_report_index_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(33916),_evaluation_options_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
72448),_performance_without_labels_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(17444),_predictions_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(19043),
__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_data_index_js__WEBPACK_IMPORTED_MODULE_1__,_performance_without_labels_js__WEBPACK_IMPORTED_MODULE_5__,
_predictions_js__WEBPACK_IMPORTED_MODULE_6__]);[_data_index_js__WEBPACK_IMPORTED_MODULE_1__,_performance_without_labels_js__WEBPACK_IMPORTED_MODULE_5__,_predictions_js__WEBPACK_IMPORTED_MODULE_6__]=
__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__;const leastLabels=30;async function judgePerformance(engine,settings,predictions,folder){
const{metrics,options}=(0,_evaluation_options_js__WEBPACK_IMPORTED_MODULE_4__.S)(settings),notes=[],side=async(name,files,labels)=>{const path=(0,node_path__WEBPACK_IMPORTED_MODULE_0__.
join)(folder,`${name}.parquet`),found=await(0,_data_index_js__WEBPACK_IMPORTED_MODULE_1__.Nv)(engine,files,options.label,path),{rows}=found;if((found.labelled??
(labels.length>0?rows:0))<leastLabels)return{rows,sample:null,found:null};const some=labels.length===0?{}:{holdout:labels,minJoinRate:0},loaded=await(0,_data_index_js__WEBPACK_IMPORTED_MODULE_1__.
Sk)(engine,{...options,...some,candidate:found.files}),{sample,slices}=loaded,compared=(0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_2__.wA)({sample,slices,metrics,
gates:[],seed:0,custom:loaded.sqlMetrics});return{rows,sample,found:compared.metrics}},reference=await side("reference",predictions.reference,[]),current=await side(
"current",predictions.current,predictions.labels),labelled=current.sample?.rows??0;labelled<current.rows&&notes.push(`${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__.
jG)(labelled)} of ${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__.hS)(current.rows,"current prediction")} have a label yet.`),reference.found===null&&notes.push(
"The predictions on the reference have too few labels to say anything.");const estimates=reference.found!==null&&current.found!==null?estimatesOf(metrics,reference.
found,current.found,settings):[];if(reference.sample!==null&&reference.found!==null&&current.found===null){const told=await(0,_performance_without_labels_js__WEBPACK_IMPORTED_MODULE_5__.
v)(engine,settings,{sample:reference.sample,specs:metrics,found:reference.found,files:predictions.current});estimates.push(...told.estimates),notes.push(...told.
notes)}const moved=await(0,_predictions_js__WEBPACK_IMPORTED_MODULE_6__.zM)(engine,settings,reference.sample,predictions.current),calibration=(0,_predictions_js__WEBPACK_IMPORTED_MODULE_6__.
_$)(settings,reference.sample,current.sample),asked=settings.monitor?.performance?.alarm??[];return{performance:{verdict:overall(estimates),rows:{reference:reference.
sample?.rows??0,current:labelled},predictions:current.rows,estimates,predictionDrift:moved,calibration,alarms:asked.filter(one=>(one==="calibration"?calibration?.
drifted:moved?.drifted)===!0),notes},sample:reference.sample}}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),19043:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let calibrationOf=function({alpha},reference,current){
if(reference===null||current===null||reference.task!=="binary-classification"||!reference.probabilities)return null;const[before,now]=[reference,current].map(sample=>({
scores:sample.candidate.score,labels:sample.label}));if(before?.scores==null||now?.scores==null)return null;const found=(0,_monitoring_index_js__WEBPACK_IMPORTED_MODULE_2__.
iH)({scores:before.scores,labels:Uint8Array.from(before.labels)},{scores:now.scores,labels:Uint8Array.from(now.labels)}),nothing={threshold:leastCalibrationDistance,
distance:null,pValue:null,drifted:!1};if("reason"in found)return{...nothing,notComputable:found.reason,reference:null,current:null};const{distance,pValue}=found;
return{threshold:leastCalibrationDistance,distance,pValue,drifted:distance>=leastCalibrationDistance&&pValue<alpha,notComputable:null,reference:lineOf(found.reference),
current:lineOf(found.current)}},lineOf=function({intercept,slope,meanScore,positives}){return{intercept,slope,meanScore,positives}};__webpack_require__.d(__webpack_exports__,
{_$:()=>calibrationOf,zM:()=>predictionDrift});var _data_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(40549),_evaluation_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
88349),_monitoring_index_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(94279),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_data_index_js__WEBPACK_IMPORTED_MODULE_0__]);
_data_index_js__WEBPACK_IMPORTED_MODULE_0__=(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0];const leastCalibrationDistance=.02;
async function predictionDrift(engine,{section,alpha,method,threshold},sample,files){if(sample===null)return null;const given=(0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_1__.
ZK)(sample).candidate,evaluate=section?.evaluate,regression=sample.task==="regression",column=regression?evaluate?.prediction:evaluate?.score,values=given.score;
if(column===void 0||values===null||sample.task==="multiclass-classification")return null;const side=some=>{const present=some.filter(value=>!Number.isNaN(value)),
sorted=(0,_monitoring_index_js__WEBPACK_IMPORTED_MODULE_2__.Hb)(present);return{type:"numbers",values:sorted,sorted,missing:some.length-present.length}},pair={name:column,
kind:"numerical",reference:side(Float64Array.from(values)),current:side(await(0,_data_index_js__WEBPACK_IMPORTED_MODULE_0__.Xm)(engine,files,column,regression?"\
evaluate.prediction":"evaluate.score"))},scored=(0,_monitoring_index_js__WEBPACK_IMPORTED_MODULE_2__.s8)(pair,{method,threshold,alpha}),[drift]=(0,_monitoring_index_js__WEBPACK_IMPORTED_MODULE_2__.
Nw)([scored],{alpha}).columns;if(drift===void 0)return null;const{score,pValue,effect,drifted,notComputable,findings}=drift,shown=(0,_monitoring_index_js__WEBPACK_IMPORTED_MODULE_2__.
AO)(pair);return{column,method:drift.method,threshold:drift.threshold,score,pValue,drifted,notComputable,effect:effect===null?null:{...effect},findings:[...findings],
distribution:shown===null?null:{labels:[...shown.labels],reference:[...shown.reference],current:[...shown.current]}}}__webpack_async_result__()}catch(e){__webpack_async_result__(
e)}})}),10935:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{let beginDriftPublication=function(options,services){return(0,_publication_index_js__WEBPACK_IMPORTED_MODULE_0__._W)({action:"drift-report",order:60,key:options.
model??nameless,token:options.token,check:options.check,...options.patience===void 0?{}:{patience:options.patience},comment:!1,opening:{title:"Comparing",summary:"\
Current data is being compared with the reference."},refusal:"The data could not be compared."},services)},findingOf=function(report){const drifted=report.columns.
filter(column=>column.drifted).length;return{document:(0,_document_js__WEBPACK_IMPORTED_MODULE_2__.R)(report),conclusion:report.verdict==="stable"?"success":"fa\
ilure",checkTitle:`${report.verdict}: ${drifted} of ${report.columns.length} columns drifted`,annotations:[]}};__webpack_require__.d(__webpack_exports__,{dM:()=>beginDriftPublication,
n2:()=>deliverDriftReport});var _publication_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(19441),_write_reports_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
3729),_document_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(57676),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_document_js__WEBPACK_IMPORTED_MODULE_2__]);
_document_js__WEBPACK_IMPORTED_MODULE_2__=(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0];const nameless="\
data";async function deliverDriftReport(report,reportDirectory,publication,services){const noted={...report,notes:[...report.notes,...publication.notes]},finding=findingOf(
noted),title=`${report.model??nameless}: drift`,written=await(0,_write_reports_js__WEBPACK_IMPORTED_MODULE_1__.L)("drift-report",reportDirectory,noted,finding.document,
title,services),url=await publication.upload(written);return await publication.finish(finding,url),{report:noted,written,document:finding.document}}__webpack_async_result__()}catch(e){
__webpack_async_result__(e)}})}),69428:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{let recordOf=function(report){const{current,performance}=report,estimates=performance?.estimates??[],worse=estimates.filter(({verdict})=>verdict==="worse"),
kpis=report.kpis.filter(({verdict})=>verdict==="worse"),data=current.files.map(({sha256})=>sha256).join(`
`),span=current.window===null?"":`${current.window.from}/${current.window.to}`;return{key:(0,_sha256_js__WEBPACK_IMPORTED_MODULE_1__.e)(span===""?data:span),asOf:current.
window?.to??report.startedAt,comparedAt:report.startedAt,verdict:report.verdict,driftShare:report.driftShare,findings:[...report.arrivals.map(({what})=>_followed_arrivals_js__WEBPACK_IMPORTED_MODULE_2__.
kq[what]),...worse.map(({title})=>title),...kpis.map(({name})=>name),...performance?.alarms??[],...report.columns.filter(({drifted})=>drifted).map(({column})=>column)],
severities:{...severitiesOfColumns(report),...severitiesOfLosses(worse.map(one=>({...one,name:one.title}))),...severitiesOfLosses(kpis)},metrics:Object.fromEntries(
[...estimates.map(({metric,current:{estimate}})=>[metric,estimate]),...report.kpis.flatMap(({name,current:now})=>now===null?[]:[[`kpi: ${name}`,now.estimate]])]),
rows:current.rows,runUrl:report.provenance.runUrl}},severitiesOfColumns=function({columns}){return Object.fromEntries(columns.flatMap(({column,drifted,strength})=>drifted&&
strength!==null?[[column,{size:strength,error:null}]]:[]))},severitiesOfLosses=function(worse){return Object.fromEntries(worse.flatMap(one=>{const severity=severityOfLoss(
one);return severity===null?[]:[[one.name,severity]]}))},severityOfLoss=function({reference,current,allowedLoss}){if(reference===null||current===null)return null;
const errorOf=({low,high})=>(0,_followed_points_js__WEBPACK_IMPORTED_MODULE_3__.JA)(low,high),[before,now]=[errorOf(reference),errorOf(current)];if(before===null||
now===null)return null;const error=Math.hypot(before,now),unit=allowedLoss>0?allowedLoss:_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__._3*error;return unit>
0?{size:Math.abs(current.estimate-reference.estimate)/unit,error:now/unit}:null};__webpack_require__.d(__webpack_exports__,{z:()=>recordOf});var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
33560),_sha256_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(25905),_followed_arrivals_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(5010),_followed_points_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
47431),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_followed_arrivals_js__WEBPACK_IMPORTED_MODULE_2__]);_followed_arrivals_js__WEBPACK_IMPORTED_MODULE_2__=
(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0],__webpack_async_result__()}catch(e){__webpack_async_result__(
e)}})}),25720:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{let changesOf=function(settings,retrain){const{section,configuration,model}=settings,datasets=section?.data?.datasets??{},named=name=>Object.hasOwn(datasets,
name)?datasets[name]:null,dataset=named(retrain.dataset);if(dataset===null||configuration===null||model===null)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_4__.
j1({path:"monitor.retrain.dataset",value:retrain.dataset,message:"is no data set of the model",remedy:"Name the one that the model is trained on"});const holdoutName=section?.
evaluate?.holdout??"holdout",holdout=retrain.rollHoldout&&holdoutName!==retrain.dataset?named(holdoutName):null,fresh=settings.files.current,train={name:retrain.
dataset,dataset,mode:retrain.mode};return holdout===null?[{...train,fresh,current:!0}]:[{...train,fresh:[holdout.path],current:!1},{name:holdoutName,dataset:holdout,
fresh,current:!0,mode:"replace"}]},freshPath=function(folder,{name,dataset}){return(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder,`${name}${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.
extname)(dataset.path)}`)},refused=function(reason){return{kind:"refused",reason}},refuse=function(problems){if(problems.length>0)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_4__.
j1([...problems])};__webpack_require__.d(__webpack_exports__,{z:()=>makeFreshVersion});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),
node_os__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(48161),node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76760),_data_index_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
40549),_foundation_index_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(33560),_registry_index_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(42682),_contract_of_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
53924),_data_version_index_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(20168),_followed_rows_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(74097),
__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_data_index_js__WEBPACK_IMPORTED_MODULE_3__,_registry_index_js__WEBPACK_IMPORTED_MODULE_5__,
_contract_of_js__WEBPACK_IMPORTED_MODULE_6__,_data_version_index_js__WEBPACK_IMPORTED_MODULE_7__,_followed_rows_js__WEBPACK_IMPORTED_MODULE_8__]);[_data_index_js__WEBPACK_IMPORTED_MODULE_3__,
_registry_index_js__WEBPACK_IMPORTED_MODULE_5__,_contract_of_js__WEBPACK_IMPORTED_MODULE_6__,_data_version_index_js__WEBPACK_IMPORTED_MODULE_7__,_followed_rows_js__WEBPACK_IMPORTED_MODULE_8__]=
__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__;async function makeFreshVersion(engine,settings,retrain,services){
const changes=changesOf(settings,retrain),repository=await(0,_registry_index_js__WEBPACK_IMPORTED_MODULE_5__.openRepository)(services,services.workspace);return(0,_data_version_index_js__WEBPACK_IMPORTED_MODULE_7__.
withDataVersions)(settings.section,repository,services,async versioned=>{if(refuse(await untracked(changes,settings,versioned)),versioned===null)throw new Error(
"what is tracked is versioned");const paths=changes.map(({dataset})=>dataset.path);await(0,_data_version_index_js__WEBPACK_IMPORTED_MODULE_7__.provideData)(versioned,
[...paths,...settings.files.current]);const present=await(0,_followed_rows_js__WEBPACK_IMPORTED_MODULE_8__.Z)(engine,settings.files.current),folder=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.
join)(services.workspace,".mlops","retraining");await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder,{recursive:!0,force:!0}),await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
mkdir)(folder,{recursive:!0});try{const changed=[];for(const change of changes){const{name,dataset,mode}=change,to=freshPath(folder,change),rows=await(0,_data_index_js__WEBPACK_IMPORTED_MODULE_3__.
zv)(engine,{training:[dataset.path],fresh:change.current?present:change.fresh,...change.current?{time:settings.files.time,window:settings.files.window}:{},key:dataset.
key??settings.section?.evaluate?.id??[],mode,to}),broken=await brokenRules(engine,change,to,services);if(broken.length>0)return refused(`The fresh rows break th\
e contract of \`${name}\`: ${broken.slice(0,5).join("; ")}.`);changed.push({name,path:dataset.path,mode,...rows})}if(changed.every(({added})=>added===0))return refused(
"The current data has no row that is not known already.");const before={};for(const path of paths)before[`${path}.dvc`]=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(services.workspace,`${path}.dvc`),"utf8");return{kind:"made",files:await recorded(changes,folder,versioned,
services),before,changed}}finally{await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder,{recursive:!0,force:!0})}})}async function untracked(changes,{
configuration,model},versioned){const tracked=versioned===null?[]:await(0,_data_index_js__WEBPACK_IMPORTED_MODULE_3__.zT)(versioned.data);return changes.flatMap(
({name,dataset:{path}})=>{const problem=(message,remedy)=>configuration.problemAt(["models",model,"data","datasets",name,"path"],message,remedy);return!/\.(parquet|csv)$/.
test(path)||/[*?[]/.test(path)?[problem("is not one Parquet or CSV file, so that rows cannot be added to it","Name one file")]:tracked.some(one=>one.path===path&&
one.pointer===`${path}.dvc`)?[]:[problem("is not under version control",`Run \`mlops data add ${path}\` and commit ${path}.dvc`)]})}async function recorded(changes,folder,versioned,services){
const{data,remotes,transfer}=versioned,root=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(services.
env.RUNNER_TEMP||(0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(),"mlops-version-"));try{const paths=changes.map(({dataset})=>dataset.path);for(const change of changes){
const{path}=change.dataset;await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.
join)(root,path)),{recursive:!0}),await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(freshPath(folder,change),(0,node_path__WEBPACK_IMPORTED_MODULE_2__.
join)(root,path)),await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(services.workspace,`${path}\
.dvc`),(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root,`${path}.dvc`))}const own=(0,_data_index_js__WEBPACK_IMPORTED_MODULE_3__.kw)({...services,workspace:root},
{cacheFolder:data.cache.folder,linkTypes:data.linkTypes});await(0,_data_index_js__WEBPACK_IMPORTED_MODULE_3__.ys)(own,paths);const outputs=(0,_data_index_js__WEBPACK_IMPORTED_MODULE_3__.
Sw)(await(0,_data_index_js__WEBPACK_IMPORTED_MODULE_3__.zT)(own),paths);await(0,_data_index_js__WEBPACK_IMPORTED_MODULE_3__.VC)((0,_data_index_js__WEBPACK_IMPORTED_MODULE_3__.
aM)(own.cache,outputs),own.cache,remotes,services,transfer);const files={};for(const path of paths)files[`${path}.dvc`]=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root,`${path}.dvc`),"utf8");return files}finally{await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
rm)(root,{recursive:!0,force:!0})}}async function brokenRules(engine,{name,dataset},file,services){if(dataset.contract===void 0)return[];const{contract,object}=await(0,_contract_of_js__WEBPACK_IMPORTED_MODULE_6__.
Q)({name,contract:dataset.contract,object:dataset.object??null},services.workspace);if(contract===null||object===null)return[];const{checks}=await(0,_data_index_js__WEBPACK_IMPORTED_MODULE_3__.
tf)(engine,{contract,object:object.name,patterns:[file],input:"current",failingRowsFile:`${file}.failing.parquet`,sampleRows:0,now:services.clock.now()});return checks.
filter(({status})=>status==="fail"||status==="error").map(({id:id2,failingRows})=>failingRows===null?id2:`${id2} (${failingRows.toLocaleString("en-US")} rows)`)}
__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),85918:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{$:()=>branchPrefix,v:()=>mayRetrain});var _github_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(84430),_report_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
33916);function branchPrefix(model){return`mlops/retrain/${model}/`}async function mayRetrain(gh,model,base,settings,now,since){if(!gh.connected)return refused(
"There is no token for GitHub, so that no pull request can be opened: pass one of an app as `github-token`.");if((0,_github_index_js__WEBPACK_IMPORTED_MODULE_0__.
valueOrThrow)(await(0,_github_index_js__WEBPACK_IMPORTED_MODULE_0__.EM)(gh))!==!0)return refused("Pull requests that are made with GITHUB_TOKEN start no workflo\
ws, so that nothing would be trained or compared: pass the token of an app as `github-token` (docs/guides/drift-healing.md).");const prefix=branchPrefix(model),
earlier=((0,_github_index_js__WEBPACK_IMPORTED_MODULE_0__.valueOrThrow)(await(0,_github_index_js__WEBPACK_IMPORTED_MODULE_0__.I2)(gh,base,prefix))??[]).filter(({
branch})=>/^\d{4}-\d\d-\d\d$/.test(branch.slice(prefix.length))),[last]=earlier;if(last===void 0)return{kind:"free"};const open=earlier.find(({state})=>state===
"open");if(open!==void 0)return{kind:"open",number:open.number,url:open.url};const healed=earlier.findIndex(({state,createdAt})=>state==="merged"&&Date.parse(createdAt)<
since.getTime()),failed=healed===-1?earlier:earlier.slice(0,healed),failures=failed.length,merged=failed.filter(({state})=>state==="merged").length;if(failures>=
settings.maxFailures)return refused(`${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__.hS)(failures,"retraining pull request")} in a row ${merged===failures?"c\
hanged nothing: the drift goes on":`${failures===1?"was":"were"} closed without being merged${merged>0?", or merged and changed nothing":""}`}. The last one is \
#${last.number}: somebody has to find out why, and mend it or raise \`retrain.max-failures\`.`);const free=Date.parse(last.createdAt)+settings.cooldown*1e3;return now.
getTime()<free?refused(`The last retraining pull request, #${last.number}, is younger than the cooldown: the next may come at ${new Date(free).toISOString().slice(
0,16).replace("T"," ")} UTC.`):{kind:"free"}}function refused(reason){return{kind:"refused",reason}}}),99007:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let wordsOf=function(retraining){const proposed=retraining.
kind==="proposed",text=proposed?["Fresh data is proposed in ",{link:retraining.url,text:[`#${retraining.number}`]},". Merging it closes the loop."]:[`No retrain\
ing pull request was opened. ${retraining.reason}`];return{id:"drift:retraining",tone:proposed?"info":"warn",title:["Retraining"],blocks:[{kind:"paragraph",text,
keep:"always"}]}},begunAfter=function({incident,history},asOf){const opened=incident?.openedAt??asOf,before=history.records.filter(one=>one.asOf<opened).map(({comparedAt})=>comparedAt);
return new Date(before.sort().at(-1)??opened)},messageOf=function(model,asOf,findings,changed,issueUrl){const code=name=>`\`${name.replace(/[`\r\n|<>]/g," ").slice(
0,60)}\``,found=findings.slice(0,8).map(code).join(", "),more=findings.length>8?` and ${findings.length-8} more`:"",rows=changed.map(({name,before,added,mode})=>mode===
"replace"?`- ${code(name)}: ${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__.hS)(added,"row")} instead of ${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__.jG)(
before)}`:`- ${code(name)}: ${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__.hS)(added,"row")} more than ${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__.jG)(
before)}`);return[`fix: retrain ${model} on data as of ${asOf.slice(0,10)}`,"",`What the model sees has drifted: ${found}${more}. This pull request changes the \
version of its data; the checks train on it and compare with the model in production.`,"",...rows,"",...issueUrl===null?[]:[`The incident: ${issueUrl}`]].join(`\

`)};__webpack_require__.d(__webpack_exports__,{k:()=>proposeRetraining});var _config_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(63472),_github_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
84430),_report_index_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(33916),_environment_branches_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(42904),
_fresh_version_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(25720),_permission_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(85918),__webpack_async_dependencies__=__webpack_handle_async_dependencies__(
[_fresh_version_js__WEBPACK_IMPORTED_MODULE_4__]);_fresh_version_js__WEBPACK_IMPORTED_MODULE_4__=(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():
__webpack_async_dependencies__)[0];async function proposeRetraining(engine,settings,remembered,issue,services){const retraining=await attempt(engine,settings,remembered,
issue?.url??null,services);if(issue!==null){const{gh,model}=remembered,said={issue:issue.number,key:`drift:${model}:retraining`,body:(0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__.
Gc)(wordsOf(retraining))};(0,_github_index_js__WEBPACK_IMPORTED_MODULE_1__.dR)(await(0,_github_index_js__WEBPACK_IMPORTED_MODULE_1__.Xz)(gh,said),services.logger)}
return retraining}async function attempt(engine,settings,{model,gh,branch,remote,record,judged},issueUrl,services){const retrain=settings.monitor?.retrain??(0,_config_index_js__WEBPACK_IMPORTED_MODULE_0__.
uK)(),base=await(0,_environment_branches_js__WEBPACK_IMPORTED_MODULE_3__.F)(settings.section?.deploy?.branch,gh,remote,services),since=begunAfter(judged,record.
asOf),permission=await(0,_permission_js__WEBPACK_IMPORTED_MODULE_5__.v)(gh,model,base,retrain,services.clock.now(),since);if(permission.kind==="refused")return permission;
if(permission.kind==="open")return{kind:"proposed",number:permission.number,url:permission.url};const version=await(0,_fresh_version_js__WEBPACK_IMPORTED_MODULE_4__.
z)(engine,settings,retrain,services);if(version.kind==="refused")return version;const change={files:version.files,branch:`${(0,_permission_js__WEBPACK_IMPORTED_MODULE_5__.
$)(model)}${record.asOf.slice(0,10)}`,message:messageOf(model,record.asOf,record.findings,version.changed,issueUrl)},done=await(0,_github_index_js__WEBPACK_IMPORTED_MODULE_1__.
Wy)(gh,base,branch,async snapshot=>{for(const[path,text]of Object.entries(version.before))if(await snapshot.file(path)!==text)return{instead:{kind:"refused",reason:`${path}\
 is another version here than on ${base}, which the fresh rows would undo: run it on a checkout of ${base}.`}};return{change}},retrain.autoMerge?"after-checks":
!1);return"kind"in done?done:{kind:"proposed",number:done.number,url:done.url}}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),99640:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let heals=function({onDrift},state,report){
const{performance,kpis,columns,arrivals}=report,drifts=arrivals.length===0||performance?.verdict==="worse"||kpis.some(({verdict})=>verdict==="worse")||columns.some(
({drifted})=>drifted);return onDrift==="retrain"&&drifts&&["new","ongoing","worse"].includes(state)},besideEarlier=function(report,{judged,record}){const{state,
why,incident,history}=judged;return{...report,incident:{state,why,since:incident?.openedAt??null},earlier:(0,_follow_up_js__WEBPACK_IMPORTED_MODULE_7__.OR)(history,
record.key),followed:(0,_followed_change_js__WEBPACK_IMPORTED_MODULE_9__.sg)(report.followed,history.windows,report.settings.alpha)}},outcomeOf=function(report,{
terminal,...paths},fails){const drifted=report.columns.filter(column=>column.drifted),outputs={...nothing,...paths,verdict:report.verdict,driftShare:String(report.
driftShare),driftedColumns:drifted.map(({column})=>column.replace(/[\r\n]+/g," ")).join(`
`)};if(report.verdict==="stable"||!fails)return{outputs,terminal};const worse=report.performance?.estimates.filter(one=>one.verdict==="worse")??[],kpis=report.kpis.
filter(one=>one.verdict==="worse"),names=[...worse.map(({title})=>title),...kpis.map(({name})=>name)],late=report.arrivals.map(({what})=>`; ${_followed_arrivals_js__WEBPACK_IMPORTED_MODULE_8__.
kq[what]}`).join(""),failure=new _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.To(`${report.model??"data"}: ${drifted.length} of ${report.columns.length} co\
lumns drifted${names.length===0?"":`, ${names.join(", ")} worse`}${late}`,[...report.arrivals.map(({what,finding})=>({path:what,message:finding})),...kpis.map(({
name,reference,current})=>({path:`kpis.${name}`,message:`${current?.estimate} now, ${reference?.estimate} on the reference`})),...worse.map(({metric,reference,current})=>({
path:metric,message:`${current.estimate} now, ${reference.estimate} on the reference`})),...drifted.slice(0,20).map(({column,findings})=>({path:column,message:findings[0]??
"drifted"}))]);return{outputs,terminal,failure}};__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{runDriftReport:()=>runDriftReport});
var _data_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(40549),_foundation_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(33560),_registry_index_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
42682),_data_version_index_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(20168),_emit_lineage_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(62029),_memory_limit_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
98027),_buckets_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(25662),_follow_up_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(20400),_followed_arrivals_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
5010),_followed_change_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(24276),_judge_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(77518),_metrics_sinks_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(
56901),_publication_js__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(10935),_retraining_propose_js__WEBPACK_IMPORTED_MODULE_13__=__webpack_require__(99007),
_settings_js__WEBPACK_IMPORTED_MODULE_14__=__webpack_require__(52812),_write_profile_js__WEBPACK_IMPORTED_MODULE_15__=__webpack_require__(40326),__webpack_async_dependencies__=__webpack_handle_async_dependencies__(
[_data_index_js__WEBPACK_IMPORTED_MODULE_0__,_registry_index_js__WEBPACK_IMPORTED_MODULE_2__,_data_version_index_js__WEBPACK_IMPORTED_MODULE_3__,_emit_lineage_js__WEBPACK_IMPORTED_MODULE_4__,
_buckets_js__WEBPACK_IMPORTED_MODULE_6__,_follow_up_js__WEBPACK_IMPORTED_MODULE_7__,_followed_arrivals_js__WEBPACK_IMPORTED_MODULE_8__,_judge_js__WEBPACK_IMPORTED_MODULE_10__,
_publication_js__WEBPACK_IMPORTED_MODULE_12__,_retraining_propose_js__WEBPACK_IMPORTED_MODULE_13__,_write_profile_js__WEBPACK_IMPORTED_MODULE_15__]);[_data_index_js__WEBPACK_IMPORTED_MODULE_0__,
_registry_index_js__WEBPACK_IMPORTED_MODULE_2__,_data_version_index_js__WEBPACK_IMPORTED_MODULE_3__,_emit_lineage_js__WEBPACK_IMPORTED_MODULE_4__,_buckets_js__WEBPACK_IMPORTED_MODULE_6__,
_follow_up_js__WEBPACK_IMPORTED_MODULE_7__,_followed_arrivals_js__WEBPACK_IMPORTED_MODULE_8__,_judge_js__WEBPACK_IMPORTED_MODULE_10__,_publication_js__WEBPACK_IMPORTED_MODULE_12__,
_retraining_propose_js__WEBPACK_IMPORTED_MODULE_13__,_write_profile_js__WEBPACK_IMPORTED_MODULE_15__]=__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():
__webpack_async_dependencies__;async function runDriftReport(inputs,services,patience={}){const settings=await(0,_settings_js__WEBPACK_IMPORTED_MODULE_14__.V)(inputs,
services);return(0,_buckets_js__WEBPACK_IMPORTED_MODULE_6__.q)(settings,services,local=>runOnFiles(local,inputs,services,patience))}async function runOnFiles(settings,inputs,services,patience){
const engine=await(0,_data_index_js__WEBPACK_IMPORTED_MODULE_0__.F5)({...services,memoryLimit:(0,_memory_limit_js__WEBPACK_IMPORTED_MODULE_5__.S)(inputs)});if(inputs.
writeProfile!==void 0)return withData(settings,services,()=>written(engine,settings,inputs.writeProfile,services));const publication=await(0,_publication_js__WEBPACK_IMPORTED_MODULE_12__.
dM)({model:settings.model,token:inputs.githubToken,check:inputs.check,patience},services);try{const judged=await withData(settings,services,commit=>(0,_judge_js__WEBPACK_IMPORTED_MODULE_10__.
J)(engine,settings,publication,commit,services)),asked=(0,_follow_up_js__WEBPACK_IMPORTED_MODULE_7__.ph)(inputs,settings,services)?await(0,_follow_up_js__WEBPACK_IMPORTED_MODULE_7__.
kY)(judged,settings,inputs,services,patience).catch(error=>{if(error instanceof _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.eG)return error;throw error}):
null,remembered=asked instanceof _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.eG?null:asked,unknown=asked instanceof _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.
eG?[`Earlier reports are not known: ${asked.message}`]:[],report=remembered===null?{...judged,notes:[...judged.notes,...unknown]}:besideEarlier(judged,remembered),
delivered=await(0,_publication_js__WEBPACK_IMPORTED_MODULE_12__.n2)(report,inputs.reportDirectory,publication,services);await(0,_emit_lineage_js__WEBPACK_IMPORTED_MODULE_4__.
j)(delivered.written.reportJson,delivered.report,services);const outcome=outcomeOf(delivered.report,delivered.written,inputs.failOnDrift);if(await(0,_metrics_sinks_js__WEBPACK_IMPORTED_MODULE_11__.
O)(delivered.report,remembered?.judged.state??null,settings,services),asked instanceof _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.eG)throw asked;if(remembered===
null)return outcome;const{state,issue}=await(0,_follow_up_js__WEBPACK_IMPORTED_MODULE_7__.nF)(remembered,delivered.report,delivered.document,settings,services),
retraining=heals(settings,state,delivered.report)?await(0,_retraining_propose_js__WEBPACK_IMPORTED_MODULE_13__.k)(engine,settings,remembered,issue,services):null;
retraining?.kind==="refused"&&services.logger.warning(`No retraining pull request was opened. ${retraining.reason}`),retraining?.kind==="proposed"&&services.logger.
info(`Retraining pull request: ${retraining.url}`);const retrainingUrl=retraining?.kind==="proposed"?retraining.url:"",told={incident:state,issueUrl:issue?.url??
"",retrainingUrl};return{...outcome,outputs:{...outcome.outputs,...told}}}catch(error){throw await publication.abandon(error),error}}async function withData(settings,services,work){
const repository=await(0,_registry_index_js__WEBPACK_IMPORTED_MODULE_2__.openRepository)(services,services.workspace),commit=await repository?.commitOf("HEAD")??
null;return(0,_data_version_index_js__WEBPACK_IMPORTED_MODULE_3__.withDataVersions)(settings.section,repository,services,async versioned=>(versioned!==null&&await(0,_data_version_index_js__WEBPACK_IMPORTED_MODULE_3__.
provideData)(versioned,[...settings.files.reference??[],...settings.files.current,...settings.predictions===null?settings.labels:Object.values(settings.predictions).
flat()]),work(commit)))}const nothing={reportJson:"",reportMarkdown:"",reportHtml:"",driftShare:"",driftedColumns:"",incident:"",issueUrl:"",retrainingUrl:"",profile:""};
async function written(engine,settings,path,services){const profile=await(0,_write_profile_js__WEBPACK_IMPORTED_MODULE_15__.Z)(engine,settings,path,services);return{
outputs:{...nothing,verdict:"written",profile:path},terminal:`${profile.message}
`}}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),73591:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let weightOf=function({weights},column){return Object.hasOwn(weights,
column)?weights[column]:1},judge=function(drifts,settings){if(settings.compat===null)return(0,_monitoring_index_js__WEBPACK_IMPORTED_MODULE_1__.Nw)(drifts,{critical:settings.
critical,weights:settings.weights,alpha:settings.alpha,share:settings.driftShare});const embedding=one=>one.kind==="embedding",preset=(0,_monitoring_index_js__WEBPACK_IMPORTED_MODULE_1__.
KG)(drifts.filter(one=>!embedding(one)),settings.driftShare),drifted=preset.drifted||drifts.some(one=>embedding(one)&&one.drifted),{driftShare}=preset,some=drifts.
filter(one=>one.drifted);return{verdict:drifted?"drifted":"stable",driftShare,reasons:[`${some.length} of ${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__.hS)(
drifts.length,"column")} drifted by Evidently’s rules.`],columns:drifts}},chosenColumns=function(sides,settings,embedded){const before=sides.profile===null?[...sides.
reference.keys()]:Object.keys(sides.profile.columns),now=new Set(sides.current.keys()),asked=settings.columns.length>0?settings.columns:before,labels=settings.labels.
length>0?settings.section?.evaluate?.label:void 0,left=name=>settings.ignore.has(name)||name===settings.files.time||embedded.has(name)||name===labels&&!now.has(
name),names=asked.filter(name=>!left(name)),notes=[...sides.notes],known=new Set(before),added=settings.columns.length>0?[]:[...now].filter(name=>!known.has(name)&&
!left(name)),shown=some=>`${some.slice(0,5).map(name=>`\`${name}\``).join(", ")}${some.length>5?` and ${some.length-5} more`:""}`;added.length>0&&!(sides.profile!==
null&&settings.private.size>0)&&notes.push(`New in the current data, so that nothing is there to compare with: ${shown(added)}.`);const compared=settings.compat===
null?names:names.filter(name=>known.has(name)&&now.has(name)),unknown=compared.filter(name=>!known.has(name)&&!now.has(name));return unknown.length>0&&notes.push(
`Asked for and on neither side: ${shown(unknown)}.`),{names:compared.filter(name=>known.has(name)||now.has(name)),notes}},inOrder=function(pair,sort){const sorted=values=>values.
type==="numbers"?{...values,values:values.sorted??(0,_monitoring_index_js__WEBPACK_IMPORTED_MODULE_1__.Hb)(values.values,sort)}:values;return{...pair,reference:sorted(
pair.reference),current:sorted(pair.current)}},besideSorted=function(pair,sort){const both=values=>values.type==="numbers"?{...values,sorted:(0,_monitoring_index_js__WEBPACK_IMPORTED_MODULE_1__.
TZ)(values.values,sort)}:values;return{...pair,reference:both(pair.reference),current:both(pair.current)}},notCompared=function({storage,type,distinct}){return storage===
null?`Values of type ${type.slice(0,60)} are not compared.`:distinct!==null&&distinct>mostValues?`About ${distinct.toLocaleString("en-US")} different texts: the\
y are identifiers, or need to be split into what they say.`:null},kindOfStored=function(column,values,likePandas){const stored={storage:likePandas&&column.storage===
"integer"&&values!==null&&values.missing>0?"float":column.storage??"string",...distinctOf(values)};return(0,_monitoring_index_js__WEBPACK_IMPORTED_MODULE_1__.I)(
stored)},distinctOf=function(values){if(values===null)return{distinct:0,values:0};if(values.type==="categories"){let all=0;for(const count of values.counts.values())
all+=count;return{distinct:values.counts.size,values:all}}const distinct=new Set;for(const value of values.values)if(distinct.add(value).size>20)break;return{distinct:distinct.
size,values:values.values.length}},masked=function(pair){const{reference,current}=pair,counts=values=>values.type==="categories"?values.counts:new Map,names=[...new Set(
[...counts(reference).keys(),...counts(current).keys()])].sort(),label=new Map(names.map((name,at)=>[name,`‹private ${at+1}›`])),hide=values=>values.type===
"numbers"?values:{...values,counts:new Map([...values.counts].map(([name,count])=>[label.get(name),count]))};return{...pair,reference:hide(reference),current:hide(
current)}},withoutValues=function(drift){const told=finding=>finding.startsWith("Other values:")?`Other values, which are private; ${finding.split("; ").at(-1)??
""}`:finding;return{...drift,findings:drift.findings.map(told),...drift.aspects===void 0?{}:{aspects:drift.aspects.map(aspect=>({...aspect,finding:told(aspect.finding)}))}}},
missingShare=function(values){let present=0;if(values.type==="numbers")present=values.values.length;else for(const count of values.counts.values())present+=count;
const rows=present+values.missing;return rows===0?null:values.missing/rows};__webpack_require__.d(__webpack_exports__,{$:()=>readPair,O:()=>scoreColumns});var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
33560),_monitoring_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(94279),_report_index_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(33916),_embeddings_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
55387),_sides_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(32577),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_embeddings_js__WEBPACK_IMPORTED_MODULE_3__,
_sides_js__WEBPACK_IMPORTED_MODULE_4__]);[_embeddings_js__WEBPACK_IMPORTED_MODULE_3__,_sides_js__WEBPACK_IMPORTED_MODULE_4__]=__webpack_async_dependencies__.then?
(await __webpack_async_dependencies__)():__webpack_async_dependencies__;const mostValues=2e5;async function scoreColumns(sides,settings){const embeddings=(0,_embeddings_js__WEBPACK_IMPORTED_MODULE_3__.
a2)(sides,settings),{names,notes}=chosenColumns(sides,settings,(0,_embeddings_js__WEBPACK_IMPORTED_MODULE_3__.PL)(embeddings)),scored=[],sort=(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.
XO)();for(const name of names)scored.push(await scoreColumn(sides,settings,name,sort));for(const one of embeddings)scored.push(await(0,_embeddings_js__WEBPACK_IMPORTED_MODULE_3__.
_8)(sides,settings,one));const drifts=scored.map(({drift})=>drift),judged=judge(drifts,settings),critical=new Set(settings.critical);return{...judged,notes,columns:scored.
map(({missing,distribution,embedding},at)=>{const{aspects:_,...drift}=judged.columns[at],{column}=drift;return{...drift,findings:[...drift.findings],effect:drift.
effect===null?null:{...drift.effect},strength:(0,_monitoring_index_js__WEBPACK_IMPORTED_MODULE_1__.NY)(judged.columns[at]),critical:critical.has(column),weight:weightOf(
settings,column),missing,distribution:distribution===null?null:{labels:[...distribution.labels],reference:[...distribution.reference],current:[...distribution.current]},
...embedding===void 0?{}:{embedding}}})}}async function scoreColumn(sides,settings,name,sort){const options={method:settings.method,threshold:settings.threshold},
before=(0,_sides_js__WEBPACK_IMPORTED_MODULE_4__.EV)(sides,name),now=(0,_sides_js__WEBPACK_IMPORTED_MODULE_4__.Md)(sides,name),nothing=drift2=>({drift:drift2,missing:{
reference:null,current:null},distribution:null});if(now===null||before===null){const kind=kindOfStored(now??before,null,!1);return nothing(now===null?(0,_monitoring_index_js__WEBPACK_IMPORTED_MODULE_1__.
Y0)(name,kind,options):(0,_monitoring_index_js__WEBPACK_IMPORTED_MODULE_1__.Eq)(name,kind,"The reference has no such column.",options))}const refused=notCompared(
before)??notCompared(now);if(refused!==null)return nothing((0,_monitoring_index_js__WEBPACK_IMPORTED_MODULE_1__.Eq)(name,kindOfStored(now,null,!1),refused,options));
const pair=await readPair(name,before,now,settings,sort),drift=settings.compat===null?(0,_monitoring_index_js__WEBPACK_IMPORTED_MODULE_1__.s8)(pair,{...options,
alpha:settings.alpha}):(0,_monitoring_index_js__WEBPACK_IMPORTED_MODULE_1__.Pu)(pair,options),hidden=settings.private.has(name);return{drift:hidden?withoutValues(
drift):drift,missing:{reference:missingShare(pair.reference),current:missingShare(pair.current)},distribution:hidden?null:(0,_monitoring_index_js__WEBPACK_IMPORTED_MODULE_1__.
AO)(inOrder(pair,sort))}}async function readPair(name,before,now,settings,sort){const reference=await before.values(),read=await now.values(),current=before.profiled===
null?read:(0,_monitoring_index_js__WEBPACK_IMPORTED_MODULE_1__.SX)(before.profiled,read),kind=kindOfStored(now,current,settings.compat!==null),given={name,kind,
reference,current},pair=settings.compat===null?inOrder(given,sort):besideSorted(given,sort);return settings.private.has(name)?masked(pair):pair}__webpack_async_result__()}catch(e){
__webpack_async_result__(e)}})}),89863:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{let largest=function({drifted}){return drifted[0]?.effect.value??0},columnsToAsk=function({columns},asked){const by=new Set(asked);return columns.filter(({column,
notComputable,effect,kind})=>!by.has(column)&&notComputable===null&&effect!==null&&kind!=="text"&&kind!=="embedding").sort((a,b)=>Number(b.drifted)-Number(a.drifted)||
b.effect.value-a.effect.value).slice(0,mostColumns).map(({column})=>column)},readersWithin=function({session,tables,reference,current},{column,value,...rows},order){
const within=count=>({column,value,rows:count});return{reference:tables.reference===null?null:(0,_data_index_js__WEBPACK_IMPORTED_MODULE_0__.a8)(session,tables.
reference,reference,order,within(rows.reference)),current:(0,_data_index_js__WEBPACK_IMPORTED_MODULE_0__.a8)(session,tables.current,current,order,within(rows.current))}};
__webpack_require__.d(__webpack_exports__,{k:()=>locateDrift});var _data_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(40549),_foundation_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
33560),_monitoring_index_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(94279),_report_index_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(33916),_score_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
73591),_sides_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(32577),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_data_index_js__WEBPACK_IMPORTED_MODULE_0__,
_score_js__WEBPACK_IMPORTED_MODULE_4__,_sides_js__WEBPACK_IMPORTED_MODULE_5__]);[_data_index_js__WEBPACK_IMPORTED_MODULE_0__,_score_js__WEBPACK_IMPORTED_MODULE_4__,
_sides_js__WEBPACK_IMPORTED_MODULE_5__]=__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__;const leastRows=100,
mostValues=20,mostColumns=30;async function locateDrift(sides,settings,scored){const{segments:asked}=settings;if(asked.length===0)return{segments:[],notes:[]};if(sides.
profile!==null)return{segments:[],notes:["A profile has no rows: groups of rows cannot be compared with it."]};const notes=[],groups=[];for(const column of asked){
if(!sides.reference.has(column)||!sides.current.has(column)){notes.push(`\`${column}\` is not on both sides: its groups were not compared.`);continue}groups.push(
...await(0,_data_index_js__WEBPACK_IMPORTED_MODULE_0__.mK)(sides.session,sides.tables,column,{least:leastRows,most:mostValues}))}const columns=columnsToAsk(scored,
asked),tests=[],sort=(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.XO)();for(const group of groups){const readers=readersWithin(sides,group,columns);for(const column of columns){
const drift=await scoreWithin(sides,settings,readers,column,sort);drift!==null&&tests.push({group,drift})}}const judged=(0,_monitoring_index_js__WEBPACK_IMPORTED_MODULE_2__.
Nw)(tests.map(({drift})=>drift),{alpha:settings.alpha}).columns,found=groups.flatMap(group=>{const drifted=judged.flatMap((one,at)=>tests[at]?.group===group&&one.
drifted&&one.effect!==null&&one.pValue!==null?[{column:one.column,effect:{...one.effect},pValue:one.pValue}]:[]);if(drifted.length===0)return[];drifted.sort((a,b)=>b.
effect.value-a.effect.value);const hidden=settings.private.has(group.column)&&group.value!==null;return[{column:group.column,value:hidden?"‹private›":group.
value,rows:{reference:group.reference,current:group.current},drifted}]});return groups.length>0&&notes.push(`${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__.
hS)(groups.length,"group")} of at least ${leastRows} rows on both sides were looked at, in ${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__.hS)(columns.length,
"column")} each.`),{segments:found.sort((a,b)=>largest(b)-largest(a)),notes}}async function scoreWithin({reference,current},settings,readers,column,sort){const[
before,now]=[reference.get(column),current.get(column)];if(before===void 0||now===void 0||readers.reference===null)return null;const pair=await(0,_score_js__WEBPACK_IMPORTED_MODULE_4__.
$)(column,(0,_sides_js__WEBPACK_IMPORTED_MODULE_5__.uV)(before,readers.reference),(0,_sides_js__WEBPACK_IMPORTED_MODULE_5__.uV)(now,readers.current),settings,sort),
{method,threshold,alpha}=settings;return(0,_monitoring_index_js__WEBPACK_IMPORTED_MODULE_2__.s8)(pair,{method,threshold,alpha})}__webpack_async_result__()}catch(e){
__webpack_async_result__(e)}})}),52812:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{V:()=>readDriftSettings});var config=__webpack_require__(63472),foundation=__webpack_require__(33560);const day=864e5,mostDays=3700,placeholder=/\{date(?::([^}]*))?\}/g,
formats=/^[yMdHm/_.-]*$/;function expandDates(patterns,window){const dated=patterns.find(pattern=>/\{date/.test(pattern));if(dated===void 0)return{patterns};const problem=(message,remedy)=>({
problem:{path:"current",value:dated,message,remedy}});if(window===null)return problem("names files by day, and no window says which days","Give `window`, such a\
s 7d");for(const[,format]of dated.matchAll(placeholder))if(format!==void 0&&!(formats.test(format.replace(/yyyy|MM|dd/g,""))&&/dd/.test(format)))return problem(
`has a date that is not understood: ${format}`,"Write {date:yyyy-MM-dd}, {date:yyyy/MM/dd} or {date:yyyyMMdd}");const days=[];for(let at=Math.floor(window.from.
getTime()/day)*day;at<window.to.getTime();at+=day)days.push(new Date(at));return days.length>mostDays?problem(`stands for ${days.length} days`,`Choose a window \
of at most ${mostDays} days`):{patterns:patterns.flatMap(pattern=>/\{date/.test(pattern)?days.map(date=>pattern.replace(placeholder,(_,format)=>written(date,format))):
[pattern])}}function written(date,format="yyyy-MM-dd"){const[year="",month="",dayOfMonth=""]=date.toISOString().slice(0,10).split("-");return format.replace(/yyyy/g,
year).replace(/MM/g,month).replace(/dd/g,dayOfMonth)}async function readDriftSettings(inputs,services){const{configuration,name,section}=await configured(inputs,
services.workspace),monitor=section?.monitor??null,problems=[],window=windowOf(inputs,monitor,services,problems),reference=referenceOf(inputs,section,configuration,
name,problems),current=inputs.current.length>0?inputs.current:monitor?.current?.path??[];current.length===0&&inputs.writeProfile===void 0&&problems.push({path:"\
current",message:"is not given, so there is nothing to compare",remedy:"Give `current`, or declare `monitor.current` in mlops.yaml"});const dated=expandDates(current,
window);"problem"in dated&&problems.push(dated.problem);const time=inputs.time??monitor?.current?.time,dates=current.some(pattern=>pattern.includes("{date"));if(problems.
length>0)throw new foundation.j1(problems);const compat=inputs.compat??monitor?.compat??null;return{model:name??inputs.model??null,configuration,section,monitor,
files:{reference:reference.patterns,current:"patterns"in dated?dated.patterns:[],time,window:dates&&time===void 0?void 0:window??void 0,season:inputs.season??monitor?.
season},dated:dates,profile:reference.profile,columns:inputs.columns.length>0?inputs.columns:monitor?.columns??[],ignore:new Set([...monitor?.ignore??[],...inputs.
ignore]),private:new Set([...privateOf(section),...inputs.private]),critical:inputs.critical.length>0?inputs.critical:monitor?.critical??[],weights:monitor?.weights??
{},driftShare:inputs.driftShare??monitor?.driftShare,method:inputs.method??monitor?.method,threshold:inputs.threshold??monitor?.threshold,alpha:inputs.alpha??monitor?.
alpha??.05,compat,segments:inputs.segments.length>0?inputs.segments:monitor?.segments??[],predictions:predictionsOf(inputs,monitor),labels:labelsOf(inputs,monitor),
kpis:monitor?.kpis??[],asOf:window?.to??(inputs.asOf===void 0?services.clock.now():new Date(inputs.asOf)),onDrift:inputs.onDrift??monitor?.onDrift??"report",predicts:monitor?.
performance?.predict??!1,maxRelativeLoss:monitor?.performance?.maxRelativeLoss??.02,rowName:section?.evaluate?.rowName??"rows"}}function predictionsOf(inputs,monitor){
const declared=monitor?.performance,given=(inline,configured2)=>inline.length>0?inline:configured2??[],reference=given(inputs.referencePredictions,declared?.reference),
current=given(inputs.currentPredictions,declared?.current),labels=labelsOf(inputs,monitor);if(reference.length===0&&current.length===0)return null;if(reference.
length>0&&current.length>0)return{reference,current,labels};const[missing,there]=reference.length===0?["reference-predictions","current-predictions"]:["current-\
predictions","reference-predictions"];throw new foundation.j1({path:missing,message:`is required beside \`${there}\``,remedy:"Give the predictions on both sides\
, or neither"})}function labelsOf(inputs,monitor){return inputs.labels.length>0?inputs.labels:monitor?.performance?.labels??[]}async function configured(inputs,workspace){
if(!((inputs.reference.length>0||inputs.referenceProfile!==void 0)&&(inputs.current.length>0||inputs.writeProfile!==void 0))){const configuration2=await(0,config.
loadConfiguration)(inputs.config,{workspace}),{name:name2,model:model2}=(0,config.U8)(configuration2,inputs.model);return{configuration:configuration2,name:name2,
section:model2}}const named=inputs.config==="mlops.yaml"?void 0:inputs.config,configuration=await(0,config.oN)(named,{workspace}),one=configuration!==null&&Object.
keys(configuration.models).length===1;if(configuration===null||inputs.model===void 0&&!one)return{configuration:null,name:null,section:null};const{name,model}=(0,config.
U8)(configuration,inputs.model);return{configuration,name,section:model}}function windowOf(inputs,monitor,services,problems){const to=inputs.asOf===void 0?services.
clock.now():new Date(inputs.asOf);Number.isNaN(to.getTime())&&problems.push({path:"as-of",value:inputs.asOf??"",message:"is no moment",remedy:"Write it like 201\
3-08-01 or 2013-08-01T06:00:00Z"});const given=inputs.window===void 0?void 0:(0,config.$7)(inputs.window);if(given===null)return problems.push({path:"window",value:inputs.
window??"",message:"is no length of time",remedy:"Write a number and a unit, such as 7d or 24h"}),null;const seconds=given??monitor?.current?.window;return seconds===
void 0||Number.isNaN(to.getTime())?null:{from:new Date(to.getTime()-seconds*1e3),to}}function referenceOf(inputs,section,configuration,model,problems){if(inputs.
reference.length>0&&inputs.referenceProfile!==void 0&&problems.push({path:"reference-profile",value:inputs.referenceProfile,message:"cannot be given beside `ref\
erence`",remedy:"Give one of them"}),inputs.reference.length>0)return{patterns:inputs.reference,profile:null};const writes=inputs.writeProfile!==void 0;if(inputs.
referenceProfile!==void 0)return{patterns:null,profile:inputs.referenceProfile};const declared=section?.monitor?.reference,datasets=section?.data?.datasets??{};
if(declared?.profile!==void 0&&!writes)return{patterns:null,profile:declared.profile};if(declared?.path!==void 0)return{patterns:[declared.path],profile:null};const dataset=declared?.
dataset??(writes?Object.keys(datasets)[0]:void 0);if(dataset===void 0)return problems.push({path:"reference",message:"is not given, so there is nothing to compa\
re with",remedy:"Give `reference`, or declare `monitor.reference` in mlops.yaml"}),{patterns:null,profile:null};if(Object.hasOwn(datasets,dataset))return{patterns:[
datasets[dataset].path],profile:null};const message=`is no data set of \`${model}\``,remedy=(0,foundation.zA)(dataset,Object.keys(datasets));return problems.push(
configuration===null||model===null?{path:"reference",value:dataset,message,remedy}:configuration.problemAt(["models",model,"monitor","reference","dataset"],message,
remedy)),{patterns:null,profile:null}}function privateOf(section){return Object.values(section?.data?.datasets??{}).flatMap(dataset=>dataset.private??[])}}),32577:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let underAddresses=function({reference,current},{
addresses},workspace){if(addresses===void 0)return{reference,current};const named=path=>addresses.get((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace,
path))??path,table=one=>({...one,file:named(one.file),files:one.files.map(file=>({...file,path:named(file.path)}))});return{reference:reference===null?null:table(
reference),current:table(current)}},askedInOrder=function({columns,ignore,files},reference){return(columns.length>0?columns:reference).filter(name=>!ignore.has(
name)&&name!==files.time)},referenceColumn=function(sides,column){const{profile,readers}=sides;if(profile!==null){const profiled=Object.hasOwn(profile.columns,column)?
profile.columns[column]:null;return profiled===null?null:{storage:profiled.storage,type:profiled.storage,rows:profile.rows,distinct:null,values:async()=>(0,_monitoring_index_js__WEBPACK_IMPORTED_MODULE_4__.
Zj)(profiled),profiled}}const stored=sides.reference.get(column);return stored===void 0||readers.reference===null?null:columnOf(stored,readers.reference)},currentColumn=function({
readers,current},column){const stored=current.get(column);return stored===void 0?null:columnOf(stored,readers.current)},columnOf=function(stored,reader){const{column,
storage,type,rows,distinct}=stored;return{storage,type,rows,distinct,values:()=>reader.values(column),profiled:null}};__webpack_require__.d(__webpack_exports__,
{EV:()=>referenceColumn,Md:()=>currentColumn,Pq:()=>openSides,uV:()=>columnOf});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760),_data_index_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(40549),_foundation_index_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(33560),_monitoring_index_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
94279),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_data_index_js__WEBPACK_IMPORTED_MODULE_2__]);_data_index_js__WEBPACK_IMPORTED_MODULE_2__=
(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0];async function openSides(session,settings,services){
const profile=settings.profile===null?null:await readProfile(settings.profile,services.workspace),{patterns,notes}=await presentDays(session,settings,services.workspace),
opened=await(0,_data_index_js__WEBPACK_IMPORTED_MODULE_2__.LJ)(session,services.workspace,{...settings.files,current:patterns}),tables=underAddresses(opened,settings,
services.workspace),current=await(0,_data_index_js__WEBPACK_IMPORTED_MODULE_2__.Jh)(session,tables.current),reference=tables.reference===null?new Map:await(0,_data_index_js__WEBPACK_IMPORTED_MODULE_2__.
Jh)(session,tables.reference),order=askedInOrder(settings,profile===null?[...reference.keys()]:Object.keys(profile.columns)),readers={reference:tables.reference===
null?null:(0,_data_index_js__WEBPACK_IMPORTED_MODULE_2__.a8)(session,tables.reference,reference,order),current:(0,_data_index_js__WEBPACK_IMPORTED_MODULE_2__.a8)(
session,tables.current,current,order)};return{session,tables,profile,reference,current,readers,notes}}async function presentDays(session,settings,workspace){const all=settings.
files.current;if(!settings.dated)return{patterns:all,notes:[]};const there=await(0,_data_index_js__WEBPACK_IMPORTED_MODULE_2__.$O)(session,workspace,all),absent=all.
filter(pattern=>!there.includes(pattern));if(there.length===0)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__.j1({path:"current",value:`${all[0]} … ${all.
at(-1)}`,message:"no day of the window has a file",remedy:"Download the files in a step before, or choose another window or `as-of`"});if(absent.length===0)return{
patterns:there,notes:[]};const shown=absent.slice(0,3).join(", "),more=absent.length>3?` and ${absent.length-3} more`:"";return{patterns:there,notes:[`${absent.
length} of ${all.length} days have no file: ${shown}${more}.`]}}async function readProfile(path,workspace){const problem=message=>new _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__.
j1({path:"reference-profile",file:path,message,remedy:"Write it with `mlops drift-report --write-profile`"});let text;try{text=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace,path),"utf8")}catch(error){throw error.code==="ENOENT"?problem("this file does not exist"):
new _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__.eG(`${path} cannot be read: ${(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_3__.bD)(error)}`,{cause:error})}
let value;try{value=JSON.parse(text)}catch(error){throw problem(`is no JSON: ${(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_3__.bD)(error)}`)}const read=_monitoring_index_js__WEBPACK_IMPORTED_MODULE_4__.
Gz.safeParse(value);if(read.success)return read.data;const[issue]=read.error.issues;throw problem(`is no drift profile: ${issue?.path.join(".")??""} ${issue?.message??
""}`)}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),40326:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let serialised=function({columns,...profile}){const head=JSON.stringify(
profile,null,2).replace(/\n}$/,""),lines=Object.entries(columns).map(([name,column])=>{const text=JSON.stringify(column,(_,value)=>typeof value=="number"&&!Number.
isFinite(value)?String(value):value);return`    ${JSON.stringify(name)}: ${text}`});return`${head},
  "columns": {
${lines.join(`,
`)}
  }
}`};__webpack_require__.d(__webpack_exports__,{Z:()=>writeProfile});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760),_monitoring_index_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(94279),_report_index_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(33916),_sides_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
32577),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_sides_js__WEBPACK_IMPORTED_MODULE_4__]);_sides_js__WEBPACK_IMPORTED_MODULE_4__=(__webpack_async_dependencies__.
then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0];async function writeProfile(engine,settings,path,services){const session=await engine.
open();try{const reference=settings.files.reference??[],sides=await(0,_sides_js__WEBPACK_IMPORTED_MODULE_4__.Pq)(session,{...settings,profile:null,dated:!1,files:{
reference,current:reference}},services),columns={},names=settings.columns.length>0?settings.columns:[...sides.reference.keys()];for(const name of names){if(settings.
ignore.has(name)||settings.private.has(name))continue;const column=(0,_sides_js__WEBPACK_IMPORTED_MODULE_4__.EV)(sides,name);if(column===null||column.storage===
null)continue;const values=await column.values();columns[name]=(0,_monitoring_index_js__WEBPACK_IMPORTED_MODULE_2__.AJ)(column.storage,values.type==="numbers"?{
...values,values:(0,_monitoring_index_js__WEBPACK_IMPORTED_MODULE_2__.TZ)(values.values)}:values)}const table=sides.tables.reference,profile={schemaVersion:1,kind:"\
drift-profile",createdAt:services.clock.now().toISOString(),model:settings.model,rows:table?.rows??0,files:[...table?.files??[]],columns},target=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
resolve)(services.workspace,path);await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target),{recursive:!0}),
await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(`${target}.partial`,`${serialised(profile)}
`),await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(`${target}.partial`,target);const message=`Wrote ${path}: ${profile.rows.toLocaleString("en-US")}\
 rows in ${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__.hS)(Object.keys(columns).length,"column")}. Commit it, and name it as \`monitor.reference.profile\`.`;
return{profile,message}}finally{await session.close()}}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),42904:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{F:()=>mainBranchOf,I:()=>branchesOf});var _delivery_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(70527),
_foundation_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(33560);function branchesOf(remote,services){return branch=>(0,_delivery_index_js__WEBPACK_IMPORTED_MODULE_0__.
On)(services,{remote:remote??".",branch})}async function mainBranchOf(declared,gh,remote,{process:process2,workspace}){if(declared!==void 0)return declared;if(gh.
connected&&gh.context.defaultBranch!==null)return gh.context.defaultBranch;const git=args=>process2.run("git",args,{cwd:workspace});if(remote===null){const{stdout}=await git(
["symbolic-ref","--short","HEAD"]);if(stdout.trim()!=="")return stdout.trim()}else{const{stdout}=await git(["ls-remote","--symref",remote,"HEAD"]),named=/^ref: refs\/heads\/(\S+)\s+HEAD$/m.
exec(stdout)?.[1];if(named!==void 0)return named}throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.eG("Nobody says which branch is the main one.",{remedy:"\
Name it in `deploy: { branch: main }`"})}}),54911:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{o:()=>withGitToken});function withGitToken(services,token){const server=services.env.GITHUB_SERVER_URL;if(token===void 0||token===""||server===void 0)return services;
const header=`http.${server.replace(/\/+$/,"")}/.extraheader`,added=["",`AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`];return{
...services,process:{run(command,args,options={}){if(command!=="git")return services.process.run(command,args,options);const env={...services.env,...options.env},
count=Number(env.GIT_CONFIG_COUNT??0),entries=added.flatMap((value,index)=>[[`GIT_CONFIG_KEY_${count+index}`,header],[`GIT_CONFIG_VALUE_${count+index}`,value]]);
return services.process.run(command,args,{...options,env:{...options.env,...Object.fromEntries(entries),GIT_CONFIG_COUNT:String(count+added.length)}})}}}}}),98027:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{S:()=>memoryLimitOf});var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33560);function memoryLimitOf({
memoryLimit}){if(/^\d+(\.\d+)? ?([KMGT]i?B)$/i.test(memoryLimit))return memoryLimit;throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1({path:"memory\
-limit",value:memoryLimit,message:"is not an amount of memory",remedy:"Write a number and a unit, such as 1GB or 800MB"})}}),19441:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{_W:()=>beginPublication,BJ:()=>claimNote,Jj:()=>provenance.J,jr:()=>takeClaimedReport});var foundation=__webpack_require__(
33560),github=__webpack_require__(84430),github_context=__webpack_require__(92047),external_node_path_=__webpack_require__(76760);function handoverName(action,key){
return`mlops-${action}-${key.replaceAll("/","-")}`}async function uploadReports({action,key,reports,others,context},{logger,env,workspace}){if(context===null)return null;
const file=path=>(0,external_node_path_.resolve)(workspace,path),json=file(reports.reportJson),folder=(0,external_node_path_.resolve)(json,".."),name=handoverName(
action,key);(0,github.dR)(await(0,github.qw)({env,name,files:[json],rootDirectory:folder}),logger);const whole=(0,github.dR)(await(0,github.qw)({env,name:`${name}\
-report`,files:[reports.reportHtml,reports.reportMarkdown,...others].map(file),rootDirectory:folder}),logger);if(whole===null)return null;const{serverUrl,repository,
runId}=context;return`${serverUrl}/${repository.owner}/${repository.repo}/actions/runs/${runId}/artifacts/${whole.id}`}const claimNote="The numbers come from a \
run of the fork's own code; only their form was checked before they were shown here.";async function takeClaimedReport(options,services){const{action,token,patience}=options,
context=(0,github_context.h)(services),run=context?.triggeringRun??null;if(context===null||run===null||String(run.id)!==options.publishFromRun)throw new foundation.
j1({path:"publish-from-run",value:options.publishFromRun??"",message:"must be the run that started this workflow",remedy:"Use it on `workflow_run` with `publish\
-from-run: ${{ github.event.workflow_run.id }}`"});const{logger}=services,key=await options.key(),gh=await(0,github.connectGitHub)({context,token,logger,...patience===
void 0?{}:{patience}}),files=(0,github.valueOrThrow)(await(0,github.dS)(gh,run.id,handoverName(action,key)));if(files===null)return logger.info("The run uploade\
d no report: it stopped before there was one. Nothing is posted."),null;const report2=parseReport(reportOf(files,action),options.schema),pull=(0,github.valueOrThrow)(
await(0,github.rf)(gh,{sha:run.headSha,repository:run.headRepository,branch:run.headBranch,claimed:claimedPullRequest(report2)}));if(pull===null)return logger.info(
`No open pull request has the head ${run.headSha.slice(0,7)} any more. Nothing is posted.`),null;const{owner,repo}=context.repository;return{report:report2,key,
identity:{headCommit:run.headSha,pullRequest:pull.number,repository:`${owner}/${repo}`,serverUrl:context.serverUrl,runId:String(run.id),runAttempt:run.attempt,runUrl:`${context.
serverUrl}/${owner}/${repo}/actions/runs/${run.id}`}}}function reportOf(files,action){const named=Object.entries(files).find(([name])=>name.split("/").pop()===`${action}\
.json`);if(named===void 0)throw refused(`it holds no \`${action}.json\``);return named[1]}function parseReport(text,schema){let json;try{json=JSON.parse(text)}catch(cause){
throw refused("it is not JSON",cause)}const parsed=schema.safeParse(json);if(parsed.success)return parsed.data;const[issue]=parsed.error.issues;throw refused(`${issue?.
path.join(".")}: ${issue?.message}`,parsed.error)}function claimedPullRequest(report2){const claimed=report2.provenance?.pullRequest;return typeof claimed=="num\
ber"?claimed:null}function refused(why,cause){return new foundation.eG(`The uploaded report is refused: ${why}.`,{cause,remedy:"It was not written by this suite\
, or by a version of it that does not fit this one."})}var provenance=__webpack_require__(41878),report=__webpack_require__(33916);function problemsOf(error){return error instanceof
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
runUrl??null}}}),25905:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{e:()=>sha256OfBytes});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598);function sha256OfBytes(bytes){return(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(
"sha256").update(bytes).digest("hex")}}),94279:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{if:()=>EMBEDDING_ROWS,X9:()=>EMBEDDING_SAMPLE,JQ:()=>addToTally,N1:()=>areaContributions,SX:()=>asProfileSees,D2:()=>attributeChange,qF:()=>cadenceFindings,iH:()=>calibrationDrift,
KG:()=>compatDatasetDrift,AO:()=>distributionOf,jU:()=>driftHistorySchema,Gz:()=>driftProfileSchema,yW:()=>embeddingOfOtherShape,Ee:()=>embeddingWithout,s4:()=>emptyHistory,
CK:()=>emptyTally,gM:()=>estimateWithoutLabels,o2:()=>estimatedLosses,gS:()=>estimatedMetrics,j4:()=>evidentlyEmbeddingThreshold,rU:()=>explainedTogether,YC:()=>findChange,
Nw:()=>judgeDefault,I:()=>kindOf,y:()=>logDriftToMlflow,os:()=>mergedWindows,zX:()=>metricsText,CG:()=>missingLabels,Dt:()=>notifyBySmtp,g9:()=>notifySlack,sY:()=>notifyTeams,
he:()=>notifyWebhook,AJ:()=>profileColumn,VI:()=>projectedDistribution,U6:()=>pushMetrics,rg:()=>recordDrift,bo:()=>rememberWindows,rT:()=>samplePositions,s8:()=>scoreDefault,
My:()=>scoreEmbedding,ex:()=>scoreEmbeddingEvidently,Pu:()=>scoreEvidently,Y0:()=>scoreGone,Eq:()=>scoreNothing,Hb:()=>sortInPlace,TZ:()=>sortedCopy,NY:()=>strengthOf,
dc:()=>toldOf,Zj:()=>valuesOfProfile,zt:()=>weightedArea,X1:()=>writeTextfile});function percent(share2){return share2>0&&share2<1e-4?"under 0.01 %":share2<1&&share2>
.9999?"over 99.99 %":share2===0||share2===1?`${share2*100} %`:`${digits(share2*100,Math.abs(share2-.5)>.49?2:3)} %`}function digits(value,significant=3){return String(
Number(value.toPrecision(significant)))}function pWords(p){return p<1e-6?"p < 0.000001":`p = ${digits(p,2)}`}function quoted(name){const line2=name.replace(/\s+/g,
" ");return`“${line2.length>40?`${line2.slice(0,39)}…`:line2}”`}function listed(names2,most=3){return names2.length>most?`${names2.slice(0,most).join(", ")}\
 and ${names2.length-most} more`:names2.length<2?names2.join(""):`${names2.slice(0,-1).join(", ")} and ${names2.at(-1)}`}const leastDays=7;function cadenceFindings(reference,current){
const findings=[],empty=current.filter(({rows:rows2})=>rows2===0),emptyBefore=reference===null?0:reference.filter(({rows:rows2})=>rows2===0).length,usual=reference===
null||reference.length===0?0:emptyBefore/reference.length;if(empty.length>0&&empty.length/current.length>2*usual&&findings.push(`${empty.length} of ${current.length}\
 days have no rows: ${listed(empty.map(({day})=>day))}.`),reference===null||reference.length<leastDays||current.length<leastDays)return findings;const inner=days=>days.
slice(1,-1).map(({rows:rows2})=>rows2),before=inner(reference).sort((a,b)=>a-b),now=inner(current).sort((a,b)=>a-b),at=(sorted,level2)=>sorted[Math.min(sorted.length-
1,Math.floor(level2*sorted.length))],[usualRows,rows]=[at(before,.5),at(now,.5)];return(rows<at(before,.025)||rows>at(before,.975))&&(rows>=1.5*usualRows||usualRows>=
1.5*rows)&&findings.push(`A day brings ${digits(rows)} rows now (median), ${digits(usualRows)} in the reference.`),findings}var foundation=__webpack_require__(33560);
function side_finiteSides(pair){return[finiteSide(pair.reference),finiteSide(pair.current)]}function finiteSide(values){if(values.type==="categories"){const counts2=new Map(
[...values.counts].filter(([,count2])=>count2>0));let size=0;for(const count2 of counts2.values())size+=count2;return{size,numbers:null,integers:!1,sorted:()=>new Float64Array,
counts:()=>counts2}}const finite=allFinite(values.values),numbers=finite?values.values:values.values.filter(Number.isFinite);let sorted=finite?values.sorted:void 0;
const sort=()=>(sorted??=sortedCopy(numbers),sorted);let counts;return{size:numbers.length,numbers,integers:values.integers===!0,sorted:sort,counts:()=>(counts??=
runs(sort()),counts)}}function sortedCopy(values,sort=foundation.Dx){return isSorted(values)?values:sort(values.slice())}function sortInPlace(values,sort=foundation.
Dx){return isSorted(values)?values:sort(values)}function isSorted(values){for(let i=1;i<values.length;i++)if(values[i]<values[i-1])return!1;return!0}function allFinite(values){
for(let i=0;i<values.length;i++)if(!Number.isFinite(values[i]))return!1;return!0}function countsByText(values){const counts=new Map;let start=0;for(let i=1;i<=values.
length;i++)if(i===values.length||values[i]!==values[start]){const text=String(values[start]);counts.set(text,(counts.get(text)??0)+i-start),start=i}return counts}
function runs(sorted){const counts=new Map;let start=0;for(let i=1;i<=sorted.length;i++)(i===sorted.length||sorted[i]!==sorted[start])&&(counts.set(sorted[start]+
0,i-start),start=i);return counts}function distinctValues(sides,limit){if(sides.some(side=>side.numbers===null))return new Set(sides.flatMap(side=>[...side.counts().
keys()].map(String))).size;const seen=new Set;for(const side of sides){const sorted=side.sorted();for(let i=0;i<sorted.length;i++)if((i===0||sorted[i]!==sorted[i-
1])&&(seen.add(sorted[i]),seen.size>limit))return seen.size}return seen.size}function countsOf(values){return values.type==="categories"?values.counts:countsByText(
values.values)}function evidentlyBins(reference,current,kind){if(kind!=="numerical"||reference.numbers===null||current.numbers===null||distinctValues([reference],
20)<=20)return oneBinAValue(reference,current);const[a,b]=[reference.sorted(),current.sorted()],edges=sturgesEdges(Math.min(a[0],b[0]),Math.max(a.at(-1),b.at(-1)),
a.length+b.length,reference.integers&&current.integers);return{reference:histogram(a,edges),current:histogram(b,edges)}}function oneBinAValue(reference,current){
const keys=new Set([...reference.counts().keys(),...current.counts().keys()]),of=side=>Array.from(keys,key=>side.counts().get(key)??0);return{reference:of(reference),
current:of(current)}}function sturgesEdges(low,high,count2,integers){let[first,last]=[low,high],width=(last-first)/(Math.log2(count2)+1);first===last&&(first-=.5,
last+=.5),integers&&width<1&&(width=1);const bins=width>0?Math.ceil((last-first)/width):1,step=(last-first)/bins,edges=Float64Array.from({length:bins+1},(_,at)=>at*
step+first);return edges[bins]=last,edges}function histogram(sorted,edges){const bins=edges.length-1,below=Array.from(edges,(edge,at)=>insertionPoint(sorted,edge,
at===bins));return Array.from({length:bins},(_,at)=>below[at+1]-below[at])}function insertionPoint(sorted,edge,after){let[low,high]=[0,sorted.length];for(;low<high;){
const middle2=low+high>>>1;(after?sorted[middle2]<=edge:sorted[middle2]<edge)?low=middle2+1:high=middle2}return low}function largestGap(a,b){let[i,j,lowest,highest]=[
0,0,0,0];for(;i<a.length&&j<b.length;){const value=Math.min(a[i],b[j]);for(;i<a.length&&a[i]<=value;)i+=1;for(;j<b.length&&b[j]<=value;)j+=1;const gap=i/a.length-
j/b.length;gap<lowest&&(lowest=gap),gap>highest&&(highest=gap)}return Math.max(highest,-lowest)}function*ties(a,b){let[i,j]=[0,0];for(;i<a.length||j<b.length;){
const value=j>=b.length||i<a.length&&a[i]<=b[j]?a[i]:b[j],[startA,startB]=[i,j];for(;i<a.length&&a[i]<=value;)i+=1;for(;j<b.length&&b[j]<=value;)j+=1;yield{value,
a:i-startA,b:j-startB}}}function distinctOf(a,b){let[i,j,distinct]=[0,0,0];for(;i<a.length||j<b.length;){const value=Math.min(a[i]??Number.POSITIVE_INFINITY,b[j]??
Number.POSITIVE_INFINITY);for(;i<a.length&&a[i]<=value;)i+=1;for(;j<b.length&&b[j]<=value;)j+=1;distinct+=1}return distinct}function wassersteinDistance(a,b){let[
i,j,sum2]=[0,0,0],previous=Math.min(a[0],b[0]);for(;i<a.length||j<b.length;){const value=j>=b.length||i<a.length&&a[i]<=b[j]?a[i]:b[j];for(sum2+=Math.abs(i/a.length-
j/b.length)*(value-previous),previous=value;i<a.length&&a[i]<=value;)i+=1;for(;j<b.length&&b[j]<=value;)j+=1}return sum2}function pairwiseSum(values,start=0,count2=values.
length){if(count2<8){let sum2=count2>0?values[start]:0;for(let i=1;i<count2;i++)sum2+=values[start+i];return sum2}if(count2<=128){const r=[0,1,2,3,4,5,6,7].map(
lane=>values[start+lane]);let i=8;for(;i<count2-count2%8;i+=8)for(let lane=0;lane<8;lane++)r[lane]+=values[start+i+lane];let sum2=r[0]+r[1]+(r[2]+r[3])+(r[4]+r[5]+
(r[6]+r[7]));for(;i<count2;i++)sum2+=values[start+i];return sum2}let half=Math.floor(count2/2);return half-=half%8,pairwiseSum(values,start,half)+pairwiseSum(values,
start+half,count2-half)}function moments(values,less){const mean=pairwiseSum(values)/values.length;return{mean,variance:pairwiseSum(values.map(value=>(mean-value)**
2))/(values.length-less)}}const LEVELS=[.25,.1,.05,.025,.01,.005,.001],CRITICAL=[.675,1.281,1.645,1.96,2.326,2.573,3.085].map((b0,at)=>b0+[-.245,.25,.678,1.149,
1.822,2.364,3.615][at]+[-.105,-.305,-.362,-.391,-.396,-.345,-.154][at]);function andersonDarling(a,b){const[n,m]=[a.length,b.length],total2=n+m;if(total2<4)return Number.
NaN;let[below,belowA,belowB,sumA,sumB]=[0,0,0,0,0];for(const tie of ties(a,b)){const count2=tie.a+tie.b,middle2=below+count2/2,bottom=middle2*(total2-middle2)-total2*
count2/4;sumA+=count2/total2*(total2*(belowA+tie.a/2)-middle2*n)**2/bottom,sumB+=count2/total2*(total2*(belowB+tie.b/2)-middle2*m)**2/bottom,below+=count2,belowA+=
tie.a,belowB+=tie.b}const standardised=((sumA/n+sumB/m)*((total2-1)/total2)-1)/Math.sqrt(variance(n,m));return standardised<CRITICAL[0]?LEVELS[0]:standardised>CRITICAL[6]?
LEVELS[6]:Math.exp(parabola(CRITICAL,LEVELS.map(Math.log),standardised))}function variance(n,m){const total2=n+m,inverse=1/n+1/m;let[h,g]=[0,0];for(let i=total2-
1;i>=1;i--)i<total2-1&&(g+=h/(total2-i)),h+=1/i;const a=4*g-6+(10-6*g)*inverse,b=(2*g-4)*4+16*h+(2*g-14*h-4)*inverse-8*h+4*g-6,c=(6*h+2*g-2)*4+(4*h-4*g+6)*2+(2*
h-6)*inverse+4*h,d=(2*h+6)*4-8*h;return(a*total2**3+b*total2**2+c*total2+d)/((total2-1)*(total2-2)*(total2-3))}function parabola(x,y,at){const mean=values=>values.
reduce((sum2,value)=>sum2+value,0)/values.length,dot=(p,q)=>p.reduce((sum2,value,i)=>sum2+value*q[i],0),centre=mean(x),linear=x.map(value=>value-centre),squares=linear.
map(value=>value*value),tilt=dot(squares,linear)/dot(linear,linear),level2=mean(squares),quadratic=linear.map(value=>value*value-tilt*value-level2),t=at-centre;
return mean(y)+dot(y,linear)/dot(linear,linear)*t+dot(y,quadratic)/dot(quadratic,quadratic)*(t*t-tilt*t-level2)}function kolmogorovTail(n,x){if(!(n>=1))return Number.
NaN;if(x>=1)return 0;if(x<=0)return 1;const t=n*x;if(t<=.5)return 1;if(t<=1)return 1-Math.exp((0,foundation.SX)(n+1)-n*Math.log(n)+n*Math.log(2*t-1));if(t>=n-1)
return 2*(1-x)**n;if(x>=.5)return clip(2*smirnovTail(n,x));const scaled=t*x;return n<=140?clip(scaled<=4?1-durbin(n,x):2*smirnovTail(n,x)):scaled>=370?0:scaled>=
2.2?clip(2*smirnovTail(n,x)):n<=1e5&&n*x**1.5<=1.4?clip(1-durbin(n,x)):clip(1-pelzGood(n,x))}function smirnovTail(n,x){let sum2=0;const last=Math.floor(n*(1-x)),
step=Math.max(1,Math.floor(n/2e4));for(let j=0;j<=last;j+=step){const p=x+j/n;sum2+=(0,foundation.iM)(j,n,p,Math.max(0,1-p))/p}return x*step*sum2}function durbin(n,x){
const k=Math.ceil(n*x),size=2*k-1,h=k-n*x;let matrix=new Float64Array(size*size);for(let i=0;i<size;i++)for(let j=0;j<size;j++){const order=i-j+1;if(order<0)continue;
let value=1;j===0&&(value-=h**(i+1)),i===size-1&&(value-=h**(size-j)),i===size-1&&j===0&&(value+=Math.max(0,2*h-1)**size);for(let g=1;g<=order;g++)value/=g;matrix[i*
size+j]=value}let power=new Float64Array(size*size);for(let i=0;i<size;i++)power[i*size+i]=1;let exponent=0,matrixExponent=0;const middle2=(k-1)*size+(k-1);for(let left=n;left>
0;left=Math.floor(left/2)){if(left%2===1&&(power=multiply(power,matrix,size),exponent+=matrixExponent,power[middle2]>1e140)){for(let i=0;i<power.length;i++)power[i]*=
1e-140;exponent+=140}if(matrix=multiply(matrix,matrix,size),matrixExponent*=2,matrix[middle2]>1e140){for(let i=0;i<matrix.length;i++)matrix[i]*=1e-140;matrixExponent+=
140}}let p=power[middle2];for(let i=1;i<=n;i++)p=p*i/n,p<1e-140&&(p*=1e140,exponent-=140);return p*10**exponent}function multiply(a,b,size){const product=new Float64Array(
size*size);for(let i=0;i<size;i++)for(let k=0;k<size;k++){const left=a[i*size+k];if(left!==0)for(let j=0;j<size;j++)product[i*size+j]+=left*b[k*size+j]}return product}
function pelzGood(n,x){const z=Math.sqrt(n)*x,pi2=Math.PI**2,z2=z*z;if(-pi2/8/z2<-708)return 0;const[z4,z6,z8]=[z2**2,z2**3,z2**4],root2=Math.sqrt(2*Math.PI),sums=[
0,0,0,0],count2=Math.ceil(16*z/Math.PI);for(let k=1;k<=count2;k++){const m2=(2*k-1)**2,[m4,m6]=[m2**2,m2**3],weight=Math.exp(-pi2/8/z2*m2);sums[0]+=weight,sums[1]+=
weight*(-z2+pi2/4*m2),sums[2]+=weight*(6*z6+2*z4+(2*z4-5*z2)*pi2/4*m2+pi2**2*(1-2*z2)/16*m4),sums[3]+=weight*(-30*z6-90*z8+pi2*(135*z4-96*z6)/4*m2+pi2**2*(-60*z2+
212*z4)/16*m4+pi2**3*(5-30*z2)/64*m6)}let second=0,third=0;for(let k=count2;k>=1;k--){const weight=k*k*Math.exp(-pi2/2/z2*k*k);second+=weight,third+=(3*z2-pi2*k*
k)*weight}const k0=sums[0]*root2/z,k1=sums[1]*root2/(6*z4),k2=sums[2]*root2/(72*z**7)-second*pi2*root2/(36*z**3),k3=sums[3]*root2/(6480*z**10)+third*pi2*root2/(216*
z6);return k0+k1/Math.sqrt(n)+k2/n+k3/n**1.5}function clip(p){return Math.min(1,Math.max(0,p))}function kolmogorovSmirnov(a,b,exactUpTo=1e4){const gap=largestGap(
a,b),[n,m]=[Math.max(a.length,b.length),Math.min(a.length,b.length)];if(n>exactUpTo)return{gap,pValue:kolmogorovTail(roundHalfEven(n*m/(n+m)),gap)};const divisor=greatestCommonDivisor(
n,m),height=Math.round(gap*(n/divisor)*m);if(height===0)return{gap,pValue:1};const pValue=n===m?outsideSquare(n,height):outside(n,m,divisor,height);return{gap,pValue:Math.
min(1,Math.max(0,pValue))}}function outsideSquare(n,height){let p=0;for(let k=Math.floor(n/height);k>=0;k--){let ratio=1;for(let j=0;j<height;j++)ratio*=(n-k*height-
j)/(n+k*height+j+1);p=ratio*(1-p)}return 2*p}function outside(n,m,divisor,height){const[ng,mg]=[n/divisor,m/divisor];let first=0,end=Math.min(Math.ceil(height/ng),
m+1),length=end-first;const column=new Float64Array(Math.min(2*end+2,m+1)).fill(1);column.fill(0,0,length);const inverse=Float64Array.from({length:n+m+1},(_,steps2)=>1/
steps2);for(let i=1;i<=n;i++){const[lastFirst,lastLength]=[first,length];if(first=Math.min(Math.max(Math.floor((mg*i-height)/ng)+1,0),m),end=Math.min(Math.ceil(
(mg*i+height)/ng),m+1),end<=first)return 1;length=end-first;let value=first===0?0:1;for(let at=0;at<length;at++){const j=at+first,share2=inverse[i+j];value=column[j-
lastFirst]*(i*share2)+value*(j*share2),column[at]=value}lastLength>length&&column.fill(1,length,lastLength)}return column[end-first-1]}function greatestCommonDivisor(a,b){
return b===0?a:greatestCommonDivisor(b,a%b)}function roundHalfEven(value){const rounded=Math.round(value);return Math.abs(value%1)===.5&&rounded%2!==0?rounded-1:
rounded}function normalTail(z){return Number.isNaN(z)?Number.NaN:z<0?1-normalTail(-z):.5*(0,foundation.CS)(.5,z*z/2)}function chiSquareTail(x,df){return x>0?x===
Number.POSITIVE_INFINITY?0:(0,foundation.CS)(df/2,x/2):x<=0?1:Number.NaN}function studentTwoSided(t,df){if(Number.isNaN(t))return Number.NaN;if(!Number.isFinite(
t))return 0;if(t===0)return 1;const square2=t*t;return(0,foundation.J7)(df/2,.5,df/(df+square2),square2/(df+square2))}function mannWhitneyLess(a,b){const[n,m]=[
a.length,b.length],total2=n+m;let[below,rankSum,tieTerm]=[0,0,0],tied=!1;for(const tie of ties(a,b)){const count2=tie.a+tie.b;rankSum+=tie.a*(below+(count2+1)/2),
tieTerm+=count2**3-count2,tied||=count2>1,below+=count2}const u=n*m-(rankSum-n*(n+1)/2);if(Math.min(n,m)<=8&&!tied)return exactTail(Math.min(n,m),Math.max(n,m),
u);const deviation=Math.sqrt(n*m/12*(total2+1-tieTerm/(total2*(total2-1))));return normalTail((u-n*m/2-.5)/deviation)}function exactTail(n,m,u){const complement=n*
m-u,shares2=arrangements(n,m,Math.min(u,complement)),sum2=shares2.reduce((total2,share2)=>total2+share2,0);return u<complement?1-sum2+shares2[u]:sum2}function arrangements(n,m,last){
const counts=new Float64Array(last+1);counts[0]=1;for(let i=1;i<=n;i++){const factor2=i/(m+i);for(let u=last;u>=m+i;u--)counts[u]-=counts[u-m-i];for(let u=i;u<=
last;u++)counts[u]+=counts[u-i];for(let u=0;u<=last;u++)counts[u]*=factor2}return counts}function studentTest(a,b){const[n,m]=[a.length,b.length],df=n+m-2;if(df<
1)return Number.NaN;const[first,second]=[a,b].map(values=>values.length===1?{mean:values[0],variance:0}:moments(values,1)),pooled2=((n-1)*first.variance+(m-1)*second.
variance)/df;return studentTwoSided((first.mean-second.mean)/Math.sqrt(pooled2*(1/n+1/m)),df)}function cramerVonMisesTail(t){if(Number.isNaN(t))return Number.NaN;
if(t<.003)return 1;let sum2=0;for(let k=0;k<1e3;k++){const y=4*k+1,q=y*y/(16*t),term=Math.exp((0,foundation.SX)(k+.5)-(0,foundation.SX)(k+1))/(Math.PI**1.5*Math.
sqrt(t))*Math.sqrt(y)*scaledBessel(.25,q);if(sum2+=term,Math.abs(term)<1e-7)break}return Math.max(0,1-sum2)}function scaledBessel(order,q){const end=Math.acosh(
1+50/q);let sum2=.5*Math.exp(-2*q);for(let t=.0625;t<=end;t+=.0625)sum2+=Math.exp(-q*(1+Math.cosh(t)))*Math.cosh(order*t);return sum2*.0625}function cramerVonMisesStatistic(a,b){
const[n,m]=[a.length,b.length];let[below,beforeA,beforeB,sumA,sumB]=[0,0,0,0,0];for(const tie of ties(a,b)){const rank=below+(tie.a+tie.b+1)/2;for(let i=1;i<=tie.
a;i++)sumA+=(rank-beforeA-i)**2;for(let i=1;i<=tie.b;i++)sumB+=(rank-beforeB-i)**2;below+=tie.a+tie.b,beforeA+=tie.a,beforeB+=tie.b}const u=n*sumA+m*sumB,product=n*
m;return{u,t:u/(product*(n+m))-(4*product-1)/(6*(n+m))}}function cramerVonMisesAsymptotic(t,n,m){const[product,total2]=[n*m,n+m],mean=(1+1/total2)/6,variance2=(total2+
1)*(4*product*total2-3*(n**2+m**2)-2*product)/(45*total2**2*4*product);return cramerVonMisesTail(1/6+(t-mean)/Math.sqrt(45*variance2))}function cramerVonMises(reference,current){
const[a,b]=[reference.sorted(),current.sorted()];if(a.length<2||b.length<2)return"the Cramér–von Mises test needs two values on each side";const{u,t}=cramerVonMisesStatistic(
a,b);return Math.max(a.length,b.length)>20?cramerVonMisesAsymptotic(t,a.length,b.length):exact(u,a.length,b.length)}function exact(u,n,m){const common2=leastCommonMultiple(
n,m),arrangements2=binomial(n+m,n),largest=common2**2*(n+m);if(largest>=arrangements2)return"its Cramér–von Mises test stops with a type error at these numbers \
of values";const round=arrangements2>65504?Math.fround:roundToHalf,[a,b]=[common2/n,common2/m],product=n*m,least=Math.floor(largest*(6*u-product*(4*product-1))/
(6*product**2));let tables=[[[0,1]],...Array.from({length:n},()=>[])];for(let i=0;i<=m;i++){const next=[];let before=[];for(const[j,table]of tables.entries()){const gain=(a*
j-b*i)**2;before=merged(before,table,round).map(([value,count2])=>[round(value+gain),count2]),next.push(before)}tables=next}const reached=tables[n].filter(([value])=>value>=
least).map(([,count2])=>count2);return round(round(singlePairwiseSum(reached,0,reached.length))/round(arrangements2))}function merged(first,second,round){const[
inFirst,inSecond]=[firstIndices(first),firstIndices(second)],values=[...inFirst.keys()].filter(value=>inSecond.has(value)).sort((x,y)=>x-y),common2=values.map(value=>[
value,round(first[inFirst.get(value)][1]+second[inSecond.get(value)][1])]),taken=new Set(values),others=(rows,indices)=>rows.filter(([value],at)=>!taken.has(value)||
indices.get(value)!==at);return[...common2,...others(first,inFirst),...others(second,inSecond)]}function firstIndices(rows){const indices=new Map;for(const[at,[
value]]of rows.entries())indices.has(value)||indices.set(value,at);return indices}function singlePairwiseSum(values,start,count2){if(count2<8){let sum3=count2>0?
values[start]:0;for(let i2=1;i2<count2;i2++)sum3=Math.fround(sum3+values[start+i2]);return sum3}if(count2>128){let half=Math.floor(count2/2);return half-=half%8,
Math.fround(singlePairwiseSum(values,start,half)+singlePairwiseSum(values,start+half,count2-half))}const r=[0,1,2,3,4,5,6,7].map(lane=>values[start+lane]);let i=8;
for(;i<count2-count2%8;i+=8)for(let lane=0;lane<8;lane++)r[lane]=Math.fround(r[lane]+values[start+i+lane]);const pair=(x,y)=>Math.fround(x+y);let sum2=pair(pair(
pair(r[0],r[1]),pair(r[2],r[3])),pair(pair(r[4],r[5]),pair(r[6],r[7])));for(;i<count2;i++)sum2=Math.fround(sum2+values[start+i]);return sum2}function roundToHalf(x){
if(x===0)return 0;const step=2**(Math.floor(Math.log2(x))-10),[steps2,whole]=[x/step,Math.floor(x/step)],rest=steps2-whole;return(rest>.5||rest===.5&&whole%2===
1?whole+1:whole)*step}function binomial(n,k){let value=1;for(let i=1;i<=k;i++)value=value*(n-k+i)/i;return Math.round(value)}function leastCommonMultiple(a,b){let[
x,y]=[a,b];for(;y!==0;)[x,y]=[y,x%y];return a/x*b}const jensenShannon=(reference,current,kind)=>{const[p,q]=shares(reference,current,kind).map(normalised),half=(x,y)=>pairwiseSum(
x.map((value,at)=>value===0?0:value*Math.log(value/((value+y[at])/2))));return Math.sqrt(Math.max(0,half(p,q)+half(q,p))/2)},psi=(reference,current,kind)=>{const[
p,q]=filledShares(reference,current,kind);return pairwiseSum(p.map((value,at)=>(value-q[at])*Math.log(value/q[at])))},kullbackLeibler=(reference,current,kind)=>{
const[p,q]=filledShares(reference,current,kind).map(normalised);return pairwiseSum(p.map((value,at)=>value*Math.log(value/q[at])))},hellinger=(reference,current,kind)=>{
let affinity=0;if(kind==="categorical"||reference.numbers===null||current.numbers===null){const{reference:a,current:b}=oneBinAValue(reference,current);for(const[
at,count2]of a.entries())affinity+=Math.sqrt(count2/reference.size*(b[at]/current.size))}else{const[a,b]=[reference.sorted(),current.sorted()],distinct=distinctOf(
a,b),integers=reference.integers&&current.integers,edges=sturgesEdges(Math.min(a[0],b[0]),Math.max(a.at(-1),b.at(-1)),distinct,integers),width=(edges.at(-1)-edges[0])/
(edges.length-1),density2=sorted=>histogram(sorted,edges).map((count2,at)=>count2/(edges[at+1]-edges[at])/sorted.length),second=density2(b);for(const[at,p]of density2(
a).entries())affinity+=Math.sqrt(p*second[at])*width}return Math.sqrt(1-Math.min(1,Math.max(0,affinity)))},wasserstein=(reference,current)=>wassersteinDistance(
reference.sorted(),current.sorted())/Math.max(Math.sqrt(moments(reference.numbers,0).variance),.001);function shares(reference,current,kind){const bins=evidentlyBins(
reference,current,kind);return[bins.reference.map(n=>n/reference.size),bins.current.map(n=>n/current.size)]}function filledShares(reference,current,kind){return shares(
reference,current,kind).map(side=>{const least=Math.min(...side.filter(share2=>share2>0)),fill=least<=1e-4?least/1e6:1e-4;return side.map(share2=>share2===0?fill:
share2)})}function normalised(values){const sum2=pairwiseSum(values);return values.map(value=>value/sum2)}function randomNumbers(seed){let state=seed>>>0;return()=>{
state=state+1831565813>>>0;let mixed=Math.imul(state^state>>>15,1|state);return mixed=mixed+Math.imul(mixed^mixed>>>7,61|mixed)^mixed,((mixed^mixed>>>14)>>>0)/4294967296}}
function hypergeometric(drawn,marked,total2,random){const[low,high]=[Math.max(0,drawn-(total2-marked)),Math.min(drawn,marked)];if(low===high)return low;const mode=Math.
min(high,Math.max(low,Math.floor((drawn+1)*(marked+1)/(total2+2))));let rest=random(),[below,above]=[mode,mode],[pBelow,pAbove]=Array(2).fill((0,foundation.si)(
mode,drawn,marked,total2));for(rest-=pBelow;rest>0&&(below>low||above<high);){if(below>low&&(pBelow*=below*(total2-marked-drawn+below)/((marked-below+1)*(drawn-
below+1)),below-=1,rest-=pBelow,rest<=0))return below;if(above<high&&(pAbove*=(marked-above)*(drawn-above)/((above+1)*(total2-marked-drawn+above+1)),above+=1,rest-=
pAbove,rest<=0))return above}return mode}function permutedCounts(totals,drawn,random){let left=totals.reduce((sum2,total2)=>sum2+total2,0),open=drawn;return totals.
map(total2=>{const count2=hypergeometric(open,total2,left,random);return left-=total2,open-=count2,count2})}const MMD_ROWS=6e3;function totalVariation(reference,current){
const bins=oneBinAValue(reference,current),totals=bins.reference.map((count2,at)=>count2+bins.current[at]),distance2=counts=>counts.reduce((sum2,count2,at)=>sum2+
Math.abs(count2/reference.size-(totals[at]-count2)/current.size)/2,0),observed=distance2(bins.reference),random=randomNumbers(0);let reached=0;for(let trial=0;trial<
1e3;trial++)distance2(permutedCounts(totals,reference.size,random))>=observed-1e-12&&(reached+=1);return reached/1e3}function meanDiscrepancy(reference,current){
const[n,m]=[reference.size,current.size];if(n<2||m<2)return"the maximum mean discrepancy needs two values on each side";if(n+m>MMD_ROWS)return`the maximum mean \
discrepancy needs memory for each pair of rows, so that it is made up to ${MMD_ROWS} rows`;const made=kernel(reference.numbers,current.numbers),random=randomNumbers(
0),order=Uint32Array.from({length:n+m},(_,at)=>at),observed=discrepancy(made,order,n);let reached=0;for(let trial=0;trial<100;trial++){for(let i=order.length-1;i>
0;i--){const j=Math.floor(random()*(i+1));[order[i],order[j]]=[order[j],order[i]]}observed<=discrepancy(made,order,n)&&(reached+=1)}return reached/100}function meanDiscrepancyStatistic(reference,current){
const made=kernel(reference,current),order=Uint32Array.from({length:reference.length+current.length},(_,at)=>at);return discrepancy(made,order,reference.length)}
function kernel(reference,current){const values=Float64Array.of(...reference,...current),size=values.length,distance2=(x,y)=>y*y-2*(x*y)+x*x,within2=new Float64Array(
reference.length**2);for(let i=0;i<reference.length;i++)for(let j=0;j<reference.length;j++)within2[i*reference.length+j]=distance2(reference[i],reference[j]);within2.
sort();const half=(within2.length-1)/2,gamma=1/(2*((.5*within2[half%1===0?half:2*Math.round(half/2)])**.5||.5**.5)**2),matrix=new Float64Array(size*size),sums=new Float64Array(
size);for(let i=0;i<size;i++)for(let j=0;j<size;j++){if(i===j)continue;const swapped=i>=reference.length&&j<reference.length,value=Math.exp(-gamma*(swapped?distance2(
values[j],values[i]):distance2(values[i],values[j])));matrix[i*size+j]=value,sums[i]+=value}return{matrix,sums}}function discrepancy({matrix,sums},order,n){const size=order.
length,m=size-n,first=order.subarray(0,n);let[within2,rows,all]=[0,0,0];for(const i of first){rows+=sums[i];for(const j of first)within2+=matrix[i*size+j]}for(const sum2 of sums)
all+=sum2;const across2=rows-within2,rest=all-within2-2*across2;return within2/(n*(n-1))+rest/(m*(m-1))-2*across2/(n*m)}function fisherExact(a,n,b,m){const[marked,
total2]=[a+b,n+m],density2=x=>(0,foundation.si)(x,n,marked,total2),limit=density2(a)*(1+1e-9),[low,high]=[Math.max(0,n-(total2-marked)),Math.min(n,marked)],mode=Math.
min(high,Math.max(low,Math.floor((n+1)*(marked+1)/(total2+2))));let p=0;for(const direction of[-1,1]){const inside=x=>x>=low&&x<=high;let near=direction<0?mode:
mode+1,far=direction<0?low:high;if(inside(near)&&!(density2(far)>limit)){if(density2(near)>limit){for(;Math.abs(far-near)>1;){const middle2=Math.floor((near+far)/
2);density2(middle2)>limit?near=middle2:far=middle2}near=far}for(let x=near;inside(x);x+=direction){const term=density2(x);if(p+=term,term<p*1e-18)break}}}return Math.
min(1,p)}function chiSquare(reference,current){const bins=oneBinAValue(reference,current),scale=current.size/reference.size;let statistic=0;for(const[at,count2]of bins.
reference.entries())statistic+=(bins.current[at]-count2*scale)**2/(count2*scale);return bins.reference.length===1?Number.NaN:chiSquareTail(statistic,bins.reference.
length-1)}function gTest(reference,current){if(reference.size!==current.size&&Math.abs(reference.size-current.size)>149e-10*Math.min(reference.size,current.size))
return"its G test needs as many current values as reference values";const bins=oneBinAValue(reference,current);let statistic=0;for(const[at,count2]of bins.current.
entries())count2>0&&(statistic+=2*count2*Math.log(count2/bins.reference[at]));return bins.reference.length===1?Number.NaN:chiSquareTail(statistic,bins.reference.
length-1)}function fisher(reference,current){if(reference.counts().size>2||current.counts().size>2)return"Fisher's exact test takes two categories";if(reference.
size!==current.size)return"its exact test needs as many current values as reference values";const bins=oneBinAValue(reference,current);return bins.reference.length>
2?"Fisher's exact test takes the same two categories on both sides":fisherExact(bins.reference[0],reference.size,bins.current[0],current.size)}function zTest(reference,current){
const keys=[...new Set([...reference.counts().keys(),...current.counts().keys()])];if(keys.length===1)return 1;const first=keys.reduce((least,key)=>precedes(key,
least)?key:least),[n,m]=[reference.size,current.size],p=(n-(reference.counts().get(first)??0))/n,q=(m-(current.counts().get(first)??0))/m,pooled2=(p*n+q*m)/(n+m);
return 2*normalTail(Math.abs((p-q)/Math.sqrt(pooled2*(1-pooled2)*(1/n+1/m))))}function precedes(a,b){if(typeof a=="number"&&typeof b=="number")return a<b;const[
x,y]=[Array.from(String(a)),Array.from(String(b))];for(let i=0;i<x.length&&i<y.length;i++)if(x[i]!==y[i])return x[i].codePointAt(0)<y[i].codePointAt(0);return x.
length<y.length}const numerical=["numerical"],categorical=["categorical"],both=["numerical","categorical"],distance=(kinds,score)=>({kinds,threshold:.1,drifted:"\
at least",test:!1,score}),test=(kinds,threshold,score,drifted="below")=>({kinds,threshold,drifted,test:!0,score}),evidentlyMethods={ks:test(numerical,.05,(a,b)=>kolmogorovSmirnov(
a.sorted(),b.sorted()).pValue,"at most"),wasserstein:distance(numerical,wasserstein),psi:distance(both,psi),jensenshannon:distance(both,jensenShannon),kl_div:distance(
both,kullbackLeibler),hellinger:distance(both,hellinger),chisquare:test(categorical,.05,chiSquare),z:test(categorical,.05,zTest),fisher_exact:test(categorical,.1,
fisher),g_test:test(categorical,.1,gTest),anderson:test(numerical,.1,anderson),cramer_von_mises:test(numerical,.1,cramerVonMises,"at most"),mannw:test(numerical,
.05,(a,b)=>mannWhitneyLess(a.sorted(),b.sorted())),t_test:test(numerical,.05,(a,b)=>studentTest(a.numbers,b.numbers)),TVD:test(categorical,.1,totalVariation),empirical_mmd:test(
numerical,.1,meanDiscrepancy)};function anderson(reference,current){const[a,b]=[reference.sorted(),current.sorted()];return a[0]===b[0]&&a[0]===a.at(-1)&&b[0]===
b.at(-1)?"all values are equal":andersonDarling(a,b)}function categoryTable(reference,current){const names2=[...new Set([...reference.keys(),...current.keys()])].
filter(name=>(reference.get(name)??0)+(current.get(name)??0)>0);return names2.sort(),{names:names2,reference:names2.map(name=>reference.get(name)??0),current:names2.
map(name=>current.get(name)??0)}}function oneSidedCategories(reference,current){return[...oneSided("New",reference,current,"of the current values"),...oneSided(
"Vanished",current,reference,"of the reference's values")]}function oneSided(word,without,within2,of){const[n,m]=[total(without),total(within2)];if(n===0||m===0)
return[];const found=[...within2].filter(([name,count2])=>count2>0&&(without.get(name)??0)===0),rows=found.reduce((sum2,[,count2])=>sum2+count2,0);let[expected,
variance2]=[0,0];for(const name of new Set([...without.keys(),...within2.keys()])){const count2=(without.get(name)??0)+(within2.get(name)??0),p=shareAllWithin(count2,
m,n+m);expected+=count2*p,variance2+=count2**2*p*(1-p)}if(rows<=expected+4*Math.sqrt(variance2)||rows===0)return[];found.sort(([a,x],[b,y])=>y-x||(a<b?-1:1));const names2=listed(
found.map(([name,count2])=>`${quoted(name)} (${percent(count2/m)})`));return[`${word} categories: ${names2}, ${percent(rows/m)} ${of} in all; chance alone would\
 give ${percent(expected/m)}.`]}function shareAllWithin(count2,m,all){let p=1;for(let i=0;i<count2&&p>1e-15;i++)p*=(m-i)/(all-i);return count2>m?0:p}function total(counts){
let sum2=0;for(const count2 of counts.values())sum2+=count2;return sum2}function homogeneityTest(table){const rows=table.reference.flatMap((count2,at)=>{const total2=count2+
table.current[at];return total2===0?[]:[{count:count2,total:total2}]}),n=table.reference.reduce((sum2,count2)=>sum2+count2,0),m=table.current.reduce((sum2,count2)=>sum2+
count2,0),classes=rows.length;if(classes<2||n===0||m===0)return 1;const all=n+m,leastShare=Math.min(n,m)/all,sparse=rows.some(({total:total2})=>total2*leastShare<
5);if(sparse&&classes===2)return fisherExact(rows[0].count,n,rows[0].total-rows[0].count,m);const statistic=rows.reduce((sum2,{count:count2,total:total2})=>{const expected=total2*
n/all;return sum2+(count2-expected)**2/expected*(all/m)},0);if(!sparse)return chiSquareTail(statistic,classes-1);const mean=all/(all-1)*(classes-1),variance2=permutationVariance(
rows.map(({total:total2})=>total2),n,m);return variance2>1e-9*classes?(0,foundation.CS)(mean**2/variance2,statistic*mean/variance2):1}function permutationVariance(totals,n,m){
const all=n+m,p=[1,1,1,1,1];for(let order=1;order<=4;order++)p[order]=p[order-1]*(n-order+1)/(all-order+1);const[p1,p2,p3,p4]=[p[1],p[2],p[3],p[4]],classes=totals.
length;let[excess,squares,diagonal]=[0,0,0];for(const t of totals){const[t1,t2,t3]=[t-1,t-2,t-3];excess+=t1,squares+=t1*t1,diagonal+=(t1*t2*t3*p4+6*t1*t2*p3+7*t1*
p2+p1)/t}const second=(excess**2-squares)*p4+2*(classes-1)*excess*p3+classes*(classes-1)*p2+diagonal,first=excess*p2+classes*p1;return(second-first**2)*(all**2/
(n*m))**2}const xlog=(x,y)=>x===0?0:x*Math.log(x/y),same=x=>x,root=x=>Math.sqrt(Math.max(0,x)),square=x=>x*x,divergences={jensenshannon:{name:"Jensen–Shannon di\
stance",part:(p,q)=>(xlog(p,(p+q)/2)+xlog(q,(p+q)/2))/2,whole:root,sum:square,pseudocount:0},hellinger:{name:"Hellinger distance",part:(p,q)=>(Math.sqrt(p)-Math.
sqrt(q))**2/2,whole:root,sum:square,pseudocount:0},TVD:{name:"total variation distance",part:(p,q)=>Math.abs(p-q)/2,whole:same,sum:same,pseudocount:0},psi:{name:"\
population stability index",part:(p,q)=>(p-q)*Math.log(p/q),whole:same,sum:same,pseudocount:.5},kl_div:{name:"Kullback–Leibler divergence",part:(p,q)=>p*Math.
log(p/q)-p+q,whole:same,sum:same,pseudocount:.5}};function measure(divergence,table){const classes=table.reference.length,n=table.reference.reduce((sum2,count2)=>sum2+
count2,0),m=table.current.reduce((sum2,count2)=>sum2+count2,0),extra=divergence.pseudocount,part=(a,b)=>divergence.part((a+extra)/(n+extra*classes),(b+extra)/(m+
extra*classes));let[value,expected]=[0,0];const known=new Map;for(const[at,a]of table.reference.entries()){const b=table.current[at];value+=part(a,b);let mean=known.
get(a+b);mean===void 0&&(mean=meanOverPermutations(a+b,n,m,part),known.set(a+b,mean)),expected+=mean}return{value:divergence.whole(value),withoutDrift:divergence.
whole(Math.max(0,expected))}}function meanOverPermutations(total2,n,m,part){if(total2===0)return part(0,0);const all=n+m,mean=total2*n/all,deviation=all>1?Math.
sqrt(mean*(m/all)*(all-total2)/(all-1)):0,[least,most]=[Math.max(0,total2-m),Math.min(total2,n)];if(deviation<40){const low=Math.max(least,Math.floor(mean-8*deviation-
12)),high=Math.min(most,Math.ceil(mean+8*deviation+12));let[sum3,weights2]=[0,0];const add=(x,weight)=>{sum3+=weight*part(x,total2-x),weights2+=weight},middle2=Math.
min(high,Math.max(low,Math.round(mean))),density2=(0,foundation.si)(middle2,n,total2,all);add(middle2,density2);for(let x=middle2,weight=density2;x<high;x++)weight*=
(n-x)*(total2-x)/((x+1)*(m-total2+x+1)),add(x+1,weight);for(let x=middle2,weight=density2;x>low;x--)weight*=x*(m-total2+x)/((n-x+1)*(total2-x+1)),add(x-1,weight);
return weights2>0?sum3/weights2:part(mean,total2-mean)}let[sum2,weights]=[0,0];for(let z=-6;z<=6;z+=.25){const x=Math.min(most,Math.max(least,mean+z*deviation)),
weight=Math.exp(-z*z/2);sum2+=weight*part(x,total2-x),weights+=weight}return sum2/weights}function effectOf(method,table,samples){if(method==="wasserstein"&&samples.
type==="numbers")return transport(samples.reference,samples.current);const divergence=method in divergences?divergences[method]:divergences.jensenshannon,{value,
withoutDrift}=measure(divergence,table),excess=divergence.whole(Math.max(0,divergence.sum(value)-divergence.sum(withoutDrift)));return{name:divergence.name,value,
withoutDrift,excess}}function transport(withInfinite,currentWithInfinite){const[a,b]=[finitePart(withInfinite),finitePart(currentWithInfinite)],name="Wasserstei\
n distance in standard deviations";if(a.length===0||b.length===0)return{name,value:0,withoutDrift:0,excess:0};const pooled2=new Float64Array(a.length+b.length);
pooled2.set(a),pooled2.set(b,a.length),pooled2.sort();const unit=Math.sqrt(moments(a,0).variance)||Math.sqrt(moments(pooled2,0).variance)||Number.POSITIVE_INFINITY;
let spread=0;for(let i=1;i<pooled2.length;i++){const share2=i/pooled2.length;spread+=Math.sqrt(share2*(1-share2))*(pooled2[i]-pooled2[i-1])}const value=wassersteinDistance(
a,b)/unit,withoutDrift=Math.sqrt(2/Math.PI*(1/a.length+1/b.length))*spread/unit;return{name,value,withoutDrift,excess:Math.max(0,value-withoutDrift)}}function finitePart(sorted){
return Number.isFinite(sorted[0]??0)&&Number.isFinite(sorted.at(-1)??0)?sorted:sorted.filter(Number.isFinite)}const quantile_bins_LEVELS=[1e-4,.001,.01,.1,.2,.3,
.4,.5,.6,.7,.8,.9,.99,.999,.9999],ROWS=5;function quantileEdges(sortedReference,currentRows){const n=sortedReference.length,least=Math.min(n,currentRows),edges=[];
for(const level2 of quantile_bins_LEVELS){const tail2=Math.min(level2,1-level2);if(tail2<.5&&tail2*least<ROWS)continue;const edge=sortedReference[Math.min(n-1,Math.
max(0,Math.ceil(level2*n)-1))];insertionPoint(sortedReference,edge,!0)-insertionPoint(sortedReference,edge,!1)>n/10&&Number.isFinite(edge)&&edges.push(nextBelow(
edge)),edges.push(edge)}return[...new Set(edges.map(edge=>edge+0))].sort((a,b)=>a-b)}function nextBelow(value){if(value===0)return-Number.MIN_VALUE;const bits=new BigInt64Array(
Float64Array.of(value).buffer);return bits[0]+=value>0?-1n:1n,new Float64Array(bits.buffer)[0]}function binned(edges,reference,current){const counts=sorted=>{const below=[
0,...edges.map(edge=>insertionPoint(sorted,edge,!0)),sorted.length];return below.slice(1).map((count2,at)=>count2-below[at])},table={reference:counts(reference),
current:counts(current)},kept=table.reference.map((count2,at)=>count2+table.current[at]>0);return{reference:table.reference.filter((_,at)=>kept[at]),current:table.
current.filter((_,at)=>kept[at])}}function rowsOf(values){if(values.type==="numbers")return values.values.length+values.missing;let rows=values.missing;for(const count2 of values.
counts.values())rows+=count2;return rows}function samplesOf(pair){const{reference,current}=pair;if(pair.kind!=="categorical"&&pair.kind!=="text"){if(reference.type===
"numbers"&&current.type==="numbers")return{type:"numbers",reference:present(reference.values),current:present(current.values)};if(reference.type!==current.type)
return null}return reference.type!==current.type&&rowsOf(reference)>0&&rowsOf(current)>0?null:{type:"categories",reference:countsOf(reference),current:countsOf(
current)}}function describeType(values,kind){return values.type==="categories"?"text":kind==="datetime"?"times":"numbers"}function present(values){for(let i=0;i<
values.length;i++)if(Number.isNaN(values[i]))return sortedCopy(values.filter(value=>!Number.isNaN(value)));return sortedCopy(values)}function significanceOf(method,table,samples){
if(samples.type==="categories")return homogeneityTest(table);const{reference:a,current:b}=samples,named=namedTest(method,a,b,table);return named!==null?Number.isNaN(
named)?1:named:Math.min(1,2*Math.min(kolmogorovSmirnov(a,b).pValue,homogeneityTest(table)))}function namedTest(method,a,b,table){switch(method){case"ks":return kolmogorovSmirnov(
a,b).pValue;case"anderson":return a[0]===b.at(-1)&&b[0]===a.at(-1)?1:andersonDarling(a,b);case"cramer_von_mises":return cramerVonMisesAsymptotic(cramerVonMisesStatistic(
a,b).t,a.length,b.length);case"mannw":return Math.min(1,2*Math.min(mannWhitneyLess(a,b),mannWhitneyLess(b,a)));case"t_test":return studentTest(a.filter(Number.isFinite),
b.filter(Number.isFinite));case"chisquare":case"g_test":case"z":case"fisher_exact":return homogeneityTest(table);default:return null}}function valuesAspect(samples,method,minimum){
const table=tableOf(samples),effect2=effectOf(method,table,samples),pValue=significanceOf(method,table,samples);return{what:"values",effect:{name:effect2.name,value:effect2.
value,withoutDrift:effect2.withoutDrift},minimum,large:effect2.excess>=minimum,pValue,finding:`Other values: ${change(samples,table)}; ${effectWords(effect2)}, ${pWords(
pValue)}.`}}function missingAspect(pair,minimum){const[n,m]=[rowsOf(pair.reference),rowsOf(pair.current)],[a,b]=[pair.reference.missing,pair.current.missing];if(a+
b===0||n===0||m===0)return null;const table={reference:[a,n-a],current:[b,m-b]},{value,withoutDrift}=measure(divergences.jensenshannon,table),pValue=homogeneityTest(
table),effect2={name:divergences.jensenshannon.name,value,withoutDrift};return{what:"missing",effect:effect2,minimum,large:Math.sqrt(Math.max(0,value**2-withoutDrift**
2))>=minimum,pValue,finding:`Missing values: ${percent(a/n)} before, ${percent(b/m)} now; ${effectWords(effect2)}, ${pWords(pValue)}.`}}function typeAspect(pair){
const[before,now]=[pair.reference,pair.current].map(values=>describeType(values,pair.kind));return{what:"type",effect:{name:"other type",value:1,withoutDrift:0},
minimum:1,large:!0,pValue:0,finding:`Another type: ${before} before, ${now} now.`}}function goneAspect(){return{what:"type",effect:{name:"gone",value:1,withoutDrift:0},
minimum:1,large:!0,pValue:0,finding:"The column is gone: the current data has none of this name."}}function tableOf(samples){if(samples.type==="categories")return categoryTable(
samples.reference,samples.current);const edges=quantileEdges(samples.reference,samples.current.length);return binned(edges,samples.reference,samples.current)}function effectWords(effect2){
return`${effect2.name} ${digits(effect2.value)}, where chance alone gives ${digits(effect2.withoutDrift,2)}`}function change(samples,table){if(samples.type==="n\
umbers"){const{reference:a,current:b}=samples,at=(sorted,level2)=>digits(sorted[Math.ceil(level2*sorted.length)-1],4);return`median ${at(a,.5)} before, ${at(b,.5)}\
 now; 95 % are at most ${at(a,.95)} before, ${at(b,.95)} now`}const names2=table.names,sum2=counts=>counts.reduce((total2,count2)=>total2+count2,0),[n,m]=[sum2(
table.reference),sum2(table.current)],moved=names2.map((name,i)=>({name,before:table.reference[i]/n,now:table.current[i]/m})).sort((x,y)=>Math.abs(y.now-y.before)-
Math.abs(x.now-x.before)).slice(0,2);return listed(moved.map(({name,before,now})=>`${quoted(name)} ${percent(before)} before, ${percent(now)} now`))}function scoreDefault(pair,options={}){
const method=options.method??"jensenshannon",threshold=options.threshold??.1,samples=samplesOf(pair),notComputable=samples===null?null:obstacle(pair,samples,method),
values=samples===null?typeAspect(pair):notComputable===null?valuesAspect(samples,method,threshold):null,aspects=[values,missingAspect(pair,.1)].filter(aspect=>aspect!==
null),drifting=driftingAspects(aspects,options.alpha??.05),pValue=columnPValue(aspects),shown=values??aspects[0]??null;return{column:pair.name,kind:pair.kind,method,
threshold,score:values===null||values.what==="type"?null:evidentlyMethods[method].test?values.pValue:values.effect.value,pValue,effect:shown?.effect??null,drifted:drifting.
length>0,notComputable,findings:[...drifting.map(aspect=>aspect.finding),...samples===null?[]:facts(samples)],aspects}}function scoreGone(name,kind,options={}){
const gone=goneAspect();return{...scoreNothing(name,kind,"The current data has no such column.",options),pValue:0,effect:gone.effect,drifted:!0,findings:[gone.finding],
aspects:[gone]}}function scoreNothing(name,kind,reason,options={}){return{column:name,kind,method:options.method??"jensenshannon",score:null,threshold:options.threshold??
.1,pValue:null,effect:null,drifted:!1,notComputable:reason,findings:[]}}function driftingAspects(aspects,level2){return aspects.filter(aspect=>aspect.large&&aspect.
pValue*aspects.length<=level2)}function columnPValue(aspects){return aspects.length===0?null:Math.min(1,aspects.length*Math.min(...aspects.map(aspect=>aspect.pValue)))}
function obstacle(pair,samples,method){if(rowsOf(pair.reference)===0)return"The reference has no rows.";if(rowsOf(pair.current)===0)return"There are no current \
rows.";if(pair.kind==="datetime")return"Times of two periods differ by nature: only their type and how many are missing is compared.";const size=side=>side instanceof
Float64Array?side.length:side.size;return size(samples.reference)===0?"Every value of the reference is missing.":size(samples.current)===0?"Every current value \
is missing.":method==="empirical_mmd"||samples.type==="categories"&&!evidentlyMethods[method].kinds.includes("categorical")?`The method ${method} is not offered\
 for ${pair.kind} columns here; jensenshannon is for all.`:null}function facts(samples){if(samples.type==="categories")return oneSidedCategories(samples.reference,
samples.current);const infinite=sorted=>sorted.length===0?0:(insertionPoint(sorted,Number.NEGATIVE_INFINITY,!0)+sorted.length-insertionPoint(sorted,Number.POSITIVE_INFINITY,
!1))/sorted.length,[before,now]=[infinite(samples.reference),infinite(samples.current)];return before===now?[]:[`Infinite values: ${percent(before)} before, ${percent(
now)} now.`]}function judgeDefault(columns,options={}){const level2=benjaminiHochbergLevel(columns,options.alpha??.05),judged=columns.map(column=>corrected(column,
level2)),weight=column=>{const given=options.weights;return given!==void 0&&Object.hasOwn(given,column.column)?given[column.column]:1},drifted=judged.filter(column=>column.
drifted),sum2=some=>some.reduce((total2,column)=>total2+weight(column),0),driftShare=sum2(judged)>0?sum2(drifted)/sum2(judged):0,isCritical=new Set(options.critical??
[]),critical=drifted.filter(column=>isCritical.has(column.column)),share2=options.share??(isCritical.size>0?.5:0),enough2=driftShare>0&&driftShare>=share2,order=column=>isCritical.
has(column.column)?Number.POSITIVE_INFINITY:weight(column),ranked=[...drifted].sort((a,b)=>compare(order(b),order(a))||compare(effect(b),effect(a)));return{verdict:critical.
length>0||enough2?"drifted":"stable",driftShare,reasons:[...critical.length>0?[`Critical: ${listed(critical.map(judge_name),5)} drifted.`]:[],...drifted.length>
0?[`${drifted.length} of ${columns.length} columns drifted, ${percent(driftShare)} of the weight${share2>0?`; ${percent(share2)} is too much`:""}.`]:[],...ranked.
flatMap(column=>column.findings.slice(0,1).map(finding=>`${judge_name(column)}: ${finding}`)),...judged.flatMap(column=>column.notComputable===null?[]:[`${judge_name(
column)}: ${column.notComputable}`])],columns:judged}}function benjaminiHochbergLevel(columns,alpha){const sorted=columns.flatMap(column=>column.pValue===null?[]:
[column.pValue]).sort((a,b)=>a-b);for(let rank=sorted.length;rank>=1;rank--){const limit=alpha*rank/sorted.length;if(sorted[rank-1]<=limit)return limit}return-1}
function corrected(column,level2){const aspects=column.aspects??[],drifting=driftingAspects(aspects,level2),ofAspects=new Set(aspects.map(aspect=>aspect.finding)),
facts2=column.findings.filter(finding=>!ofAspects.has(finding));return{...column,drifted:drifting.length>0,findings:[...drifting.map(aspect=>aspect.finding),...facts2]}}
function effect(column){return Math.max(0,...(column.aspects??[]).map(aspect=>aspect.effect.value))}function compare(a,b){return a===b?0:a<b?-1:1}function judge_name(column){
return column.column}const mostBins=20,mostCategories=12;function distributionOf({kind,reference,current}){return kind==="datetime"?null:reference.type==="numbe\
rs"&&current.type==="numbers"?kind==="numerical"?ofNumbers(reference.values,current.values):ofCategories(countsOf(reference),countsOf(current)):reference.type!==
current.type?null:ofCategories(countsOf(reference),countsOf(current))}function ofNumbers(reference,current){const edges=edgesOf(reference,current);if(edges===null)
return null;const shares2=sorted=>{const below=[0,...edges.slice(1,-1).map(edge=>insertionPoint(sorted,edge,!1)),sorted.length];return below.slice(1).map((count2,at)=>sorted.
length===0?0:(count2-below[at])/sorted.length)},label=edge=>digits(edge,4);return{labels:edges.slice(1).map((edge,at)=>at===0?`under ${label(edge)}`:at===edges.
length-2?`${label(edges[at])} and more`:`${label(edges[at])} to ${label(edge)}`),reference:shares2(reference),current:shares2(current)}}function edgesOf(reference,current){
const ends=[reference,current].flatMap(sorted=>{const finite=level2=>sorted[Math.min(sorted.length-1,Math.floor(level2*sorted.length))];return[finite(.01),finite(
.99)].filter(value=>value!==void 0&&Number.isFinite(value))});if(ends.length===0)return null;const low=Math.min(...ends),high=Math.max(...ends),width=(high-low)/
mostBins;return!(width>0)||low+width===low||!Number.isFinite(width)?[low,low,high]:Array.from({length:mostBins+1},(_,at)=>low+at*width)}function ofCategories(reference,current){
const total2=counts=>[...counts.values()].reduce((sum2,one)=>sum2+one,0),[before,now]=[Math.max(1,total2(reference)),Math.max(1,total2(current))],names2=[...new Set(
[...reference.keys(),...current.keys()])];if(names2.length===0)return null;const share2=name=>({reference:(reference.get(name)??0)/before,current:(current.get(name)??
0)/now}),all=names2.map(name=>({name,...share2(name)})),weight=one=>Math.max(one.reference,one.current);all.sort((a,b)=>weight(b)-weight(a)||(a.name<b.name?-1:1));
const shown=all.slice(0,mostCategories),rest=all.slice(mostCategories);if(rest.length>0){const sum2=side=>rest.reduce((total_,one)=>total_+one[side],0);shown.push(
{name:`${rest.length} others`,reference:sum2("reference"),current:sum2("current")})}return{labels:shown.map(({name})=>name),reference:shown.map(one=>one.reference),
current:shown.map(one=>one.current)}}const meanDistances=null;function distanceOf(name,a,b){return name==="cosine"?cosine(a,b):lengthOf(name,a.map((value,k)=>value-
b[k]))}function lengthOf(name,difference){let length=0;for(const value of difference)name==="euclidean"?length+=value*value:name==="cityblock"?length+=Math.abs(
value):length=Math.max(length,Math.abs(value));return name==="euclidean"?Math.sqrt(length):length}function cosine(a,b){let[product,left,right]=[0,0,0];for(let k=0;k<
a.length;k++)product+=a[k]*b[k],left+=a[k]*a[k],right+=b[k]*b[k];return Math.min(2,Math.max(0,1-product/Math.sqrt(left*right)))}const embeddingMethods=null;function embeddingWithout(name,reason,options){
return{column:name,kind:"embedding",method:options.method??"mmd",score:null,threshold:options.threshold,pValue:null,effect:null,drifted:!1,notComputable:reason,
findings:[]}}function squaredDistances(a,b){const{dimensions}=a,[x,y]=[a.values,b.values],found=new Float64Array(a.rows*b.rows),same2=a===b;for(let i=0;i<a.rows;i++)
for(let j=same2?i+1:0;j<b.rows;j++){const sum2=squaredDistance(x,i*dimensions,y,j*dimensions,dimensions);found[i*b.rows+j]=sum2,same2&&(found[j*b.rows+i]=sum2)}
return found}function squaredDistance(x,from,y,at,dimensions){let[even,odd]=[0,0],k=0;for(;k+1<dimensions;k+=2){const first=x[from+k]-y[at+k],second=x[from+k+1]-
y[at+k+1];even+=first*first,odd+=second*second}return k<dimensions&&(even+=(x[from+k]-y[at+k])**2),even+odd}function gaussian(squared,size,gamma){for(let at=0;at<
squared.length;at++)squared[at]=Math.exp(-gamma*squared[at]);return{size,matrix:squared}}function medianRoot(squared){const sorted=squared.slice().sort(),half=sorted.
length>>>1,upper=Math.sqrt(sorted[half]??Number.NaN);return sorted.length%2===1?upper:(Math.sqrt(sorted[half-1]??Number.NaN)+upper)/2}function squaredDiscrepancy({
size,matrix},x,y){const[m,n]=[x.length,y.length];return 2*within(matrix,size,x)/(m*(m-1))+2*within(matrix,size,y)/(n*(n-1))-2*across(matrix,size,x,y)/(m*n)}function within(matrix,size,rows){
let sum2=0;for(let i=1;i<rows.length;i++){const start=rows[i]*size;let row=0;for(let j=0;j<i;j++)row+=matrix[start+rows[j]];sum2+=row}return sum2}function across(matrix,size,x,y){
let sum2=0;for(let i=0;i<x.length;i++){const start=x[i]*size;let row=0;for(let j=0;j<y.length;j++)row+=matrix[start+y[j]];sum2+=row}return sum2}function sumWithin({
size,matrix},rows){return 2*within(matrix,size,rows)}const trials=499,enough=10;function permute(size,n,statistic){const order=Uint32Array.from({length:size},(_,at)=>at),
[first,rest]=[order.subarray(0,n),order.subarray(n)],observed=statistic(first,rest),random=randomNumbers(0),drawn=new Float64Array(trials);for(let trial=0;trial<
trials;trial++){for(let i=0;i<n;i++){const j=i+Math.floor(random()*(size-i));[order[i],order[j]]=[order[j],order[i]]}drawn[trial]=statistic(first,rest)}let reached=0;
for(const value of drawn)value>=observed-1e-12*Math.abs(observed)&&(reached+=1);const share2=(reached+1)/(trials+1);return{observed,withoutDrift:of=>drawn.reduce(
(sum2,value)=>sum2+of(value),0)/trials,pValue:reached>=enough?share2:Math.min(share2,tail(drawn,observed))}}function tail(drawn,observed){const mean=drawn.reduce(
(sum2,value)=>sum2+value,0)/drawn.length;let[second,third]=[0,0];for(const value of drawn)second+=(value-mean)**2/drawn.length,third+=(value-mean)**3/drawn.length;
const deviation=Math.sqrt(second);if(!(deviation>1e-12*Math.abs(mean)))return 1;const z=(observed-mean)/deviation,skewness=third/deviation**3;if(skewness<.01)return normalTail(
z);const shape=4/skewness**2;return chiSquareTail(2*(shape+z*Math.sqrt(shape)),2*shape)}function pooled(reference,current){const values=new Float64Array(reference.
values.length+current.values.length);return values.set(reference.values),values.set(current.values,reference.values.length),{rows:reference.rows+current.rows,dimensions:reference.
dimensions,values}}function vectorAt({values,dimensions},row){return values.subarray(row*dimensions,(row+1)*dimensions)}function meanVector(vectors,rows){const{
dimensions,values}=vectors,mean=new Float64Array(dimensions),count2=rows?.length??vectors.rows;for(let i=0;i<count2;i++){const start=(rows===void 0?i:rows[i])*dimensions;
for(let k=0;k<dimensions;k++)mean[k]+=values[start+k]}for(let k=0;k<dimensions;k++)mean[k]/=count2;return mean}function spreadVector(vectors,mean){const{rows,dimensions,
values}=vectors,spread=new Float64Array(dimensions);for(let i=0;i<rows;i++)for(let k=0;k<dimensions;k++)spread[k]+=(values[i*dimensions+k]-mean[k])**2;return spread.
map(sum2=>Math.sqrt(sum2/rows))}const EMBEDDING_SAMPLE=1e3,usualThreshold=.1;function scoreEmbedding(pair,options={}){const threshold=options.threshold??usualThreshold,
frame=embeddingWithout(pair.name,default_obstacle(pair),{...options,threshold}),vectors=frame.notComputable===""?vectorsAspect(pair,{...options,threshold}):null,
undefinedEffect=vectors!==null&&Number.isNaN(vectors.effect.value),values=undefinedEffect?null:vectors,missing=missingAspect({name:pair.name,kind:"categorical",
reference:counted(pair.reference),current:counted(pair.current)},.1),aspects=[values,missing===null?null:{...missing,finding:missing.finding.replace("Missing va\
lues","Rows without a whole vector")}].filter(aspect=>aspect!==null),drifting=driftingAspects(aspects,options.alpha??.05);return{...frame,score:values?.effect.value??
null,pValue:columnPValue(aspects),effect:(values??aspects[0])?.effect??null,drifted:drifting.length>0,notComputable:undefinedEffect?"The distance of the means i\
s undefined, as where a mean is zero or the reference does not vary.":frame.notComputable||null,findings:drifting.map(({finding})=>finding),aspects}}function embeddingOfOtherShape(name,finding,options={}){
const threshold=options.threshold??usualThreshold,effect2={name:"other type",value:1,withoutDrift:0};return{...embeddingWithout(name,"Vectors of another length \
cannot be compared.",{...options,threshold}),pValue:0,effect:effect2,drifted:!0,findings:[finding],aspects:[{what:"type",effect:effect2,minimum:1,large:!0,pValue:0,
finding}]}}function counted({whole,missing}){return{type:"categories",counts:new Map([["whole",whole]]),missing}}function default_obstacle({reference,current}){
return reference.vectors.rows<2?"The reference has fewer than two rows with a whole vector.":current.vectors.rows<2?"Fewer than two current rows have a whole ve\
ctor.":""}function vectorsAspect({reference,current},{method,distance:distance2="euclidean",threshold}){const[x,y]=[reference.vectors,current.vectors],{name,value,
withoutDrift,excess,pValue}=method==="distance"?byMeans(x,y,distance2):byKernel(x,y),taken=side=>side.vectors.rows<side.whole?` of ${side.vectors.rows.toLocaleString(
"en-US")} rows drawn`:"",sample=taken(reference)||taken(current);return{what:"values",effect:{name,value,withoutDrift},minimum:threshold,large:excess>=threshold,
pValue,finding:`Other vectors: ${name}${sample} ${digits(value)}, where chance alone gives ${digits(withoutDrift,2)}, ${pWords(pValue)}.`}}function rootExcess(value,withoutDrift){
return Math.sqrt(Math.max(0,value**2-withoutDrift**2))}function byKernel(x,y){const both2=pooled(x,y),squared=squaredDistances(both2,both2),width=medianRoot(offDiagonal(
squared,both2.rows)),kernel2=gaussian(squared,both2.rows,width>0?1/width**2:Number.MAX_VALUE),{size,matrix}=kernel2,sums=new Float64Array(size);let all=0;for(let i=0;i<
size;i++){matrix[i*size+i]=0;for(let j=0;j<size;j++)sums[i]+=matrix[i*size+j];all+=sums[i]}const statistic=first=>{const[n,m]=[first.length,size-first.length],within2=sumWithin(
kernel2,first);let rows=0;for(const i of first)rows+=sums[i];const across2=rows-within2;return within2/(n*(n-1))+(all-within2-2*across2)/(m*(m-1))-2*across2/(n*
m)},{observed,withoutDrift,pValue}=permute(size,x.rows,statistic),root2=square2=>Math.sqrt(Math.max(0,square2)),[value,chance]=[root2(observed),withoutDrift(root2)];
return{name:"maximum mean discrepancy",value,withoutDrift:chance,excess:rootExcess(value,chance),pValue}}function offDiagonal(matrix,size){const found=new Float64Array(
size*(size-1)/2);for(let i=1,at=0;i<size;at+=i,i++)found.set(matrix.subarray(i*size,i*size+i),at);return found}const names={euclidean:"distance of the means in \
standard deviations",cityblock:"city-block distance of the means in standard deviations",chebyshev:"Chebyshev distance of the means in standard deviations",cosine:"\
cosine distance of the means"};function byMeans(x,y,distance2){const both2=pooled(x,y),unit=distance2==="cosine"?1:lengthOf(distance2,spreadVector(x,meanVector(
x))),statistic=(first,rest)=>distanceOf(distance2,meanVector(both2,first),meanVector(both2,rest)),{observed,withoutDrift,pValue}=permute(both2.rows,x.rows,statistic),
[value,chance]=[observed/unit,withoutDrift(one=>one)/unit],excess=distance2==="euclidean"?rootExcess(value,chance):Math.max(0,value-chance);return{name:names[distance2],
value:unit>0?value:Number.NaN,withoutDrift:chance,excess,pValue}}const mersenne_twister_length=624,middle=397;function randomState(seed){const state=new Uint32Array(
mersenne_twister_length);state[0]=seed;for(let i=1;i<mersenne_twister_length;i++){const before=state[i-1]^state[i-1]>>>30;state[i]=Math.imul(1812433253,before)+
i}let at=mersenne_twister_length;const next=()=>{at===mersenne_twister_length&&(turn(state),at=0);let word=state[at++];return word^=word>>>11,word^=word<<7&2636928640,
word^=word<<15&4022730752,(word^word>>>18)>>>0},upTo=most=>{if(most===0)return 0;const mask=4294967295>>>Math.clz32(most);for(;;){const value=(next()&mask)>>>0;
if(value<=most)return value}};return{drawn:(size,count2)=>Uint32Array.from({length:count2},()=>upTo(size-1)),chosen(size,count2){const order=Uint32Array.from({length:size},
(_,i)=>i);for(let i=size-1;i>0;i--){const j=upTo(i);[order[i],order[j]]=[order[j],order[i]]}return order.subarray(0,count2)}}}function turn(state){for(let i=0;i<
mersenne_twister_length;i++){const mixed=state[i]&2147483648|state[(i+1)%mersenne_twister_length]&2147483647;state[i]=state[(i+middle)%mersenne_twister_length]^
mixed>>>1^((mixed&1)===0?0:2567483615)}}const EMBEDDING_ROWS=6e3,evidently_trials=100,widthRows=1e3;function evidentlyEmbeddingThreshold({method,threshold}){return threshold??
(method==="distance"?.2:.015)}function scoreEmbeddingEvidently({name,reference,current},options={}){const threshold=evidentlyEmbeddingThreshold(options),asked={
...options,threshold},[x,y]=[reference.vectors,current.vectors],mmd=options.method!=="distance";if(reference.missing+current.missing>0)return embeddingWithout(name,
mmd?"Some rows have no whole vector; Evidently stops at them.":"Some rows have no whole vector; Evidently takes the mean of what is there, number by number, whi\
ch is not done here.",asked);if((mmd||options.bootstrap===!0)&&reference.whole+current.whole>EMBEDDING_ROWS)return embeddingWithout(name,`Evidently compares eac\
h pair of rows, which is done here up to ${EMBEDDING_ROWS.toLocaleString("en-US")} rows.`,asked);if(x.rows<2||y.rows<2)return embeddingWithout(name,"An embeddin\
g needs two rows on each side.",asked);const raw=mmd?evidently_discrepancy(x,y):distanceOf(options.distance??"euclidean",reference.mean??meanVector(x),current.mean??
meanVector(y)),limit=options.bootstrap===!0?mmd?drawnDiscrepancy(x,y):drawnDistance(x,y,options):threshold;return!Number.isFinite(raw)||!Number.isFinite(limit)?
embeddingWithout(name,"Evidently’s score is not a number for these vectors.",asked):{...embeddingWithout(name,"",asked),score:mmd?Math.max(raw,0):raw,threshold:limit,
drifted:raw>limit,notComputable:null}}function evidently_discrepancy(x,y){const width=medianRoot(squaredDistances(sampled(x),sampled(y))),both2=pooled(x,y),kernel2=gaussian(
squaredDistances(both2,both2),both2.rows,1/width**2);return squaredDiscrepancy(kernel2,range(0,x.rows),range(x.rows,both2.rows))}function drawnDiscrepancy(x,y){
const some=sampled(x),width=medianRoot(squaredDistances(some,some)),kernel2=gaussian(squaredDistances(x,x),x.rows,1/width**2);for(let i=0;i<x.rows;i++)kernel2.matrix[i*
x.rows+i]=1;const[m,n]=[x.rows,y.rows],sizes=[Math.max(Math.trunc(m*m/(m+n)),1),Math.max(Math.trunc(m*n/(m+n)),1)],found=draws(random=>squaredDiscrepancy(kernel2,
...drawnRows(random,m,sizes)));return quantile(found,.05)}function drawnDistance(x,y,{distance:distance2="euclidean"}){const[m,n]=[x.rows,y.rows],sizes=[Math.trunc(
m**2/(m+n)),Math.trunc(n*m/(m+n))],found=draws(random=>{const[a,b]=drawnRows(random,m,sizes);return distanceOf(distance2,meanVector(x,a),meanVector(x,b))});return quantile(
found,.95)}function drawnRows(random,of,[first,second]){return[random.drawn(of,first),random.drawn(of,second)]}function draws(one){return Float64Array.from({length:evidently_trials},
(_,seed)=>one(randomState(seed)))}function quantile(values,level2){const sorted=values.slice().sort(),at=level2*(sorted.length-1),below=Math.floor(at),[low,high]=[
sorted[below],sorted[Math.min(below+1,sorted.length-1)]];return low+(high-low)*(at-below)}function sampled(vectors){const count2=Math.min(vectors.rows,widthRows),
rows=randomState(0).chosen(vectors.rows,count2),values=new Float64Array(count2*vectors.dimensions);for(let i=0;i<count2;i++)values.set(vectorAt(vectors,rows[i]),
i*vectors.dimensions);return{rows:count2,dimensions:vectors.dimensions,values}}function range(from,to){return Uint32Array.from({length:to-from},(_,i)=>from+i)}function projectedDistribution({
name,reference,current}){const[x,y]=[reference.vectors,current.vectors];if(x.rows<4||y.rows<4)return null;const[before,now]=[meanVector(x,everySecond(x,0)),meanVector(
y,everySecond(y,0))],direction=now.map((value,k)=>value-before[k]),length=Math.hypot(...direction);if(!(length>0))return null;const along=vectors=>{const{dimensions,
values}=vectors;return Float64Array.from(everySecond(vectors,1),row=>{let sum2=0;for(let k=0;k<dimensions;k++)sum2+=values[row*dimensions+k]*direction[k];return sum2/
length}).sort()},side=vectors=>({type:"numbers",values:along(vectors),missing:0});return distributionOf({name,kind:"numerical",reference:side(x),current:side(y)})}
function everySecond({rows},from){return Uint32Array.from({length:Math.floor((rows-from+1)/2)},(_,i)=>from+2*i)}function samplePositions(of,most){if(of<=most)return Array.
from({length:of},(_,at)=>at+1);const random=randomNumbers(0),drawn=new Set;for(let last=of-most+1;last<=of;last++){const one=1+Math.floor(random()*last);drawn.add(
drawn.has(one)?last:one)}return[...drawn].sort((a,b)=>a-b)}function chooseEvidently(pair,options={}){return chooseForSides(pair,finiteSides(pair),options)}function chooseForSides(pair,sides,options){
const method=options.method??byDefault(pair,sides,options.referenceRows??sides[0].size);return{method,threshold:options.threshold??evidentlyMethods[method].threshold}}
function byDefault(pair,sides,rows){const distinct=distinctValues(sides,5),many=pair.kind==="numerical"&&distinct>5;return rows>1e3?many?"wasserstein":"jensensh\
annon":many?"ks":distinct>2?"chisquare":"z"}function compatDatasetDrift(columns,share2=.5){const driftShare=columns.length===0?0:columns.filter(one=>one.drifted).
length/columns.length;return{drifted:driftShare>=share2,driftShare}}function scoreEvidently(pair,options={}){const sides=side_finiteSides(pair),choice=chooseForSides(
pair,sides,options),method=evidentlyMethods[choice.method],scored=score_obstacle(pair,sides,method,options.method!==void 0)??method.score(...sides,pair.kind),undefinedScore=typeof scored==
"number"&&Number.isNaN(scored),score=typeof scored=="number"&&!undefinedScore?scored:null;return{column:pair.name,kind:pair.kind,...choice,score,pValue:method.test?
score:null,effect:null,drifted:score!==null&&isDrift(method,score,choice.threshold),notComputable:typeof scored=="string"?sentence(scored):undefinedScore?`Evide\
ntly's score is not a number: ${choice.method} is undefined for these values.`:null,findings:[]}}function score_obstacle(pair,[reference,current],method,asked){
return pair.kind==="text"?"text is compared by a trained classifier in Evidently, which is not offered here":pair.kind==="datetime"?"Evidently does not compare \
times":pair.kind==="numerical"&&(reference.numbers===null||current.numbers===null)?"a numerical column holds values that are not numbers":reference.size===0?"th\
e reference has no value that is neither missing nor infinite":current.size===0?"there is no current value that is neither missing nor infinite":asked&&!method.
kinds.includes(pair.kind)?`Evidently does not apply this method to ${pair.kind} columns`:null}function isDrift(method,score,threshold){return method.drifted==="\
at least"?score>=threshold:method.drifted==="at most"?score<=threshold:score<threshold}function sentence(words){return`${words[0].toUpperCase()}${words.slice(1)}\
.`}function kindOf(column){switch(column.storage){case"datetime":return"datetime";case"boolean":return"categorical";case"float":return"numerical";case"integer":
return column.distinct<=10?"categorical":"numerical";case"string":return column.distinct>column.values*.5?"text":"categorical"}}function strengthOf({aspects,drifted,
method,score,threshold}){if(!drifted)return null;if(aspects===void 0)return score===null||threshold<=0||isTest(method)?null:score/threshold;const sized=aspects.
filter(({what,large,minimum})=>what!=="type"&&large&&minimum>0);return sized.length===0?null:Math.max(...sized.map(({effect:effect2,minimum})=>effect2.value/minimum))}
function isTest(method){return method!=="mmd"&&method!=="distance"&&evidentlyMethods[method].test}var schemas=__webpack_require__(27597);const severitySchema=schemas.
Ikc({size:schemas.aig().nonnegative(),error:schemas.aig().nonnegative().nullable()}),factor=2;function grown(told,now){return Object.entries(now).flatMap(([finding,
{size,error}])=>{const before=Object.hasOwn(told,finding)?told[finding]:void 0;if(before===void 0||size<factor*before.size)return[];const chance=foundation._3*Math.
hypot(error??0,before.error??0);return size-before.size>chance?[{finding,from:before.size,to:size}]:[]})}function toldWith(told,now,of){const fresh=Object.entries(
now).filter(([name])=>of.includes(name)||!Object.hasOwn(told,name));return{...told,...Object.fromEntries(fresh)}}function grownText({finding,from,to}){return`${finding}\
 (${Number(to.toPrecision(2))} times what counts, ${Number(from.toPrecision(2))} when it was told)`}const mostRecords=400,mostIncidents=100,mostFindings=50;function recordDrift(history,given,{
needed,of}){const record={...given,asOf:judge_compare(given.asOf,given.comparedAt)>0?given.comparedAt:given.asOf,findings:given.findings.slice(0,mostFindings),severities:Object.
fromEntries(Object.entries(given.severities).filter(([name])=>given.findings.slice(0,mostFindings).includes(name)))},records=[...history.records.filter(({key})=>key!==
record.key),record].sort((a,b)=>judge_compare(a.asOf,b.asOf)||judge_compare(a.comparedAt,b.comparedAt)).slice(-mostRecords),last=records.at(-1)??record,recent=records.
slice(-of),drifted=recent.filter(({verdict})=>verdict==="drifted"),shown=recent.length===1?`The last report shows ${last.verdict==="drifted"?"":"no "}drift`:`${drifted.
length} of the last ${recent.length} reports show drift`,open=history.incidents.findLast(({healedAt})=>healedAt===null)??null,withIncident=incident2=>({...history,
records,incidents:[...history.incidents.filter(({id:id2})=>id2!==incident2.id),incident2].slice(-mostIncidents)}),unchanged={...history,records};if(open===null){
if(drifted.length<needed){const unsaid=history.incidents.at(-1);if(unsaid?.pending==="healed")return{history:unchanged,state:"healed",incident:unsaid,why:`${shown}\
.`};const state2=last.verdict==="drifted"?"watching":"none",why=state2==="none"?"The last report shows no drift.":`${shown}; an incident needs ${needed}.`;return{
history:unchanged,state:state2,incident:null,why}}const incident2={id:idFor(last.asOf,history.incidents),openedAt:last.asOf,healedAt:null,told:[...last.findings],
toldSeverities:{...last.severities},pending:"new"};return{history:withIncident(incident2),state:"new",incident:incident2,why:`${shown}.`}}const stableInARow=records.
length-1-records.findLastIndex(({verdict})=>verdict==="drifted");if(stableInARow===records.length||stableInARow>of-needed){const incident2={...open,healedAt:last.
asOf,pending:"healed"};return{history:withIncident(incident2),state:"healed",incident:incident2,why:`${shown}.`}}const drifts=last.verdict==="drifted",more=drifts?
last.findings.filter(one=>!open.told.includes(one)):[],stronger=drifts?grown(open.toldSeverities,last.severities):[],told=[...open.told,...more],names2=[...more,
...stronger.map(({finding})=>finding)],toldSeverities=drifts?toldWith(open.toldSeverities,last.severities,names2):open.toldSeverities;if(names2.length>0&&open.pending!==
"new"){const incident2={...open,told,toldSeverities,pending:"worse"},why=[...more.length===0?[]:[`Of this nobody was told yet: ${someOf(more)}.`],...stronger.length===
0?[]:[`Twice as strong as when it was told: ${someOf(stronger.map(grownText))}.`]].join(" ");return{history:withIncident(incident2),state:"worse",incident:incident2,
why}}const incident={...open,told,toldSeverities},state=open.pending==="healed"||open.pending===null?"ongoing":open.pending;return{history:withIncident(incident),
state,incident,why:`${shown}.`}}function someOf(names2){return`${names2.slice(0,5).join(", ")}${names2.length>5?` and ${names2.length-5} more`:""}`}function toldOf(history,id2){
return{...history,incidents:history.incidents.map(one=>one.id===id2?{...one,pending:null}:one)}}function idFor(asOf,incidents){const day=asOf.slice(0,10),same2=incidents.
filter(({id:id2})=>id2===day||id2.startsWith(`${day}.`)).length;return same2===0?day:`${day}.${same2+1}`}function judge_compare(a,b){return Date.parse(a)-Date.parse(
b)}var iso=__webpack_require__(64377);const rememberedWindowSchema=schemas.Ikc({from:iso.w$(),to:iso.w$(),values:schemas.g1P(schemas.YjP(),schemas.Ikc({value:schemas.
aig(),error:schemas.aig().nonnegative(),rows:schemas.Whr().nonnegative()}))}),mostWindows=400;function rememberWindows(history,windows){return{...history,windows:mergedWindows(
history.windows,windows).slice(-mostWindows)}}function mergedWindows(earlier,later){const merged2=new Map;for(const window of[...earlier,...later]){const key=`${window.
from}/${window.to}`,values={...merged2.get(key)?.values};for(const[name,value]of Object.entries(window.values)){const before=Object.hasOwn(values,name)?values[name]:
void 0;(before===void 0||value.rows>=before.rows)&&(values[name]=value)}merged2.set(key,{from:window.from,to:window.to,values})}return[...merged2.values()].sort(
(a,b)=>Date.parse(a.from)-Date.parse(b.from)||Date.parse(a.to)-Date.parse(b.to))}const share=schemas.aig().min(0).max(1),driftRecordSchema=schemas.Ikc({key:schemas.
YjP(),asOf:iso.w$(),comparedAt:iso.w$(),verdict:schemas.k5n(["stable","drifted"]),driftShare:share,findings:schemas.YOg(schemas.YjP()),severities:schemas.g1P(schemas.
YjP(),severitySchema).default({}),metrics:schemas.g1P(schemas.YjP(),schemas.aig()),rows:schemas.Whr().nonnegative(),runUrl:schemas.YjP().nullable()}),driftIncidentSchema=schemas.
Ikc({id:schemas.YjP(),openedAt:iso.w$(),healedAt:iso.w$().nullable(),told:schemas.YOg(schemas.YjP()),toldSeverities:schemas.g1P(schemas.YjP(),severitySchema).default(
{}),pending:schemas.k5n(["new","worse","healed"]).nullable()}),driftHistorySchema=schemas.Ikc({schemaVersion:schemas.euz(1),kind:schemas.euz("drift-history"),model:schemas.
YjP(),records:schemas.YOg(driftRecordSchema),incidents:schemas.YOg(driftIncidentSchema),windows:schemas.YOg(rememberedWindowSchema).default([])});function emptyHistory(model){
return{schemaVersion:1,kind:"drift-history",model,records:[],incidents:[],windows:[]}}const incidentStates=["none","new","ongoing","worse","healed"],mostColumns=200;
function metricsText(metrics,most=mostColumns){const kept=keptColumns(metrics.columns,most),{model}=metrics,ofColumns=of=>kept.map(column=>[{model,column:column.
column,method:column.method},of(column)]),ofPerformance=of=>metrics.performance.map(one2=>[{model,metric:one2.metric,source:one2.source},of(one2)]),ofKpis=of=>metrics.
kpis.map(one2=>[{model,kpi:one2.name},of(one2)]),one=value=>[[{model},value]];return[{name:"detected",help:"Whether the data drifted: 1 or 0.",samples:one(Number(
metrics.drifted))},{name:"columns",help:"Columns that were compared.",samples:one(metrics.columns.length)},{name:"drifted_columns",help:"Columns that drifted.",
samples:one(metrics.driftedColumns)},{name:"left_out_columns",help:"Columns without series of their own, since there are too many.",samples:one(metrics.columns.
length-kept.length)},{name:"rows",help:"Rows on each side of the comparison.",samples:[[{model,side:"reference"},metrics.rowsReference],[{model,side:"current"},
metrics.rowsCurrent]]},{name:"last_run_timestamp_seconds",help:"When drift was last looked for, in seconds since 1970.",samples:one(metrics.at.getTime()/1e3)},{
name:"incident",help:"State of the incident: 1 for the state that holds, 0 for the others.",samples:incidentStates.map(state=>[{model,state},+(state===metrics.incident)])},
{name:"column_detected",help:"Whether the column drifted: 1 or 0.",samples:ofColumns(({drifted})=>Number(drifted))},{name:"column_score",help:"Score of the colu\
mn by its method.",samples:ofColumns(c=>c.score)},{name:"column_no_drift_score",help:"Score that is usual where nothing drifts.",samples:ofColumns(c=>c.noDriftScore)},
{name:"column_threshold",help:"Score at which the column counts as drifted.",samples:ofColumns(c=>c.threshold)},{name:"column_p_value",help:"p-value of the colu\
mn.",samples:ofColumns(c=>c.pValue)},{name:"column_missing_share",help:"Share of current rows without a value, 0 to 1.",samples:ofColumns(c=>c.missingShare)},{name:"\
performance",help:"Metric of the model on current rows, realised or estimated.",samples:ofPerformance(({estimate})=>estimate)},{name:"performance_low",help:"Low\
er end of the interval of the metric.",samples:ofPerformance(({low})=>low)},{name:"performance_high",help:"Upper end of the interval of the metric.",samples:ofPerformance(
({high})=>high)},{name:"kpi",help:"KPI on current rows.",samples:ofKpis(({estimate})=>estimate)},{name:"kpi_low",help:"Lower end of the interval of the KPI.",samples:ofKpis(
({low})=>low)},{name:"kpi_high",help:"Upper end of the interval of the KPI.",samples:ofKpis(({high})=>high)},{name:"kpi_worse",help:"Whether the KPI is worse th\
an on the reference: 1 or 0.",samples:ofKpis(({worse})=>Number(worse))},{name:"late_days",help:"How many days rows, predictions or labels are late.",samples:metrics.
late.map(({what,days})=>[{model,what},days])}].map(familyText).join("")}function keptColumns(columns,most){return[...new Map(columns.map(column=>[`${column.column}\
\0${column.method}`,column])).values()].map((column,place)=>({column,place})).sort((a,b)=>Number(b.column.drifted)-Number(a.column.drifted)||(b.column.importance??
0)-(a.column.importance??0)||a.place-b.place).slice(0,most).sort((a,b)=>a.place-b.place).map(({column})=>column)}function familyText({name,help,samples}){const full=`\
mlops_drift_${name}`,lines2=samples.flatMap(([labels,value])=>value===null||Number.isNaN(value)?[]:[`${full}{${labelsText(labels)}} ${numberText(value)}
`]);return lines2.length===0?"":`# HELP ${full} ${help}
# TYPE ${full} gauge
${lines2.join("")}`}function labelsText(labels){return Object.entries(labels).map(([name,value])=>`${name}="${escaped(value)}"`).join(",")}function escaped(value){
return value.replace(/\p{Surrogate}/gu,"�").replaceAll("\\","\\\\").replaceAll('"','\\"').replaceAll(`
`,"\\n")}function numberText(value){return value===Number.POSITIVE_INFINITY?"+Inf":value===Number.NEGATIVE_INFINITY?"-Inf":Object.is(value,-0)?"0":String(value)}
function emptyTally(bins){return{counts:new Float64Array(bins),means:new Float64Array(bins),squares:new Float64Array(bins)}}function addToTally(tally,bins,numbers){
if(bins.length!==numbers.length)throw new RangeError("bins and numbers differ in length");for(let row=0;row<bins.length;row++){const bin=bins[row],number=numbers[row];
if(!Number.isFinite(number))continue;if(bin>=tally.counts.length)throw new RangeError(`bin ${bin} of ${tally.counts.length}`);const count2=tally.counts[bin]+1,away=number-
tally.means[bin],mean=tally.means[bin]+away/count2;tally.counts[bin]=count2,tally.means[bin]=mean,tally.squares[bin]+=away*(number-mean)}}const VISIBLE=2;function attributeChange(columns){
const first=columns[0];if(first===void 0)return null;const[reference,current]=[totalOf(first.reference),totalOf(first.current)];if(reference.rows===0||current.rows===
0)return null;const difference=current.mean-reference.mean,variance2=reference.variance/reference.rows+current.variance/current.rows,change2={reference,current,
difference,variance:variance2};return{reference:reference.mean,current:current.mean,difference,standardError:Math.sqrt(variance2),columns:columns.map(column=>explainedBy(
column,change2)).sort((a,b)=>Math.abs(b.explained)-Math.abs(a.explained)||(a.name<b.name?-1:1))}}function totalOf({counts,means,squares}){let[rows,sum2]=[0,0];for(let bin=0;bin<
counts.length;bin++)rows+=counts[bin],sum2+=counts[bin]*means[bin];const mean=sum2/rows;let deviation=0;for(let bin=0;bin<counts.length;bin++)deviation+=squares[bin]+
counts[bin]*(means[bin]-mean)**2;return{rows,mean,variance:deviation/rows}}function explainedBy({name,reference,current},change2){const[n,m]=[change2.reference.
rows,change2.current.rows],bins=Array.from({length:reference.counts.length},(_,bin)=>{const count2=reference.counts[bin];return{p:count2/n,q:(current.counts[bin]??
0)/m,away:count2===0?0:reference.means[bin]-change2.reference.mean,spread:count2===0?0:reference.squares[bin]/count2,now:(current.means[bin]??0)-change2.current.
mean}}),sum2=of=>bins.reduce((total2,bin)=>total2+of(bin),0),explained=sum2(({q,away})=>q*away),unseen=sum2(({p,q})=>p===0?q:0),seen=1-unseen,ofReference=sum2(({
p,q,away,spread})=>p===0?0:p*((q/p-seen)**2*spread+(seen*away)**2)),ofCurrent=sum2(({q,away})=>q*(away-explained)**2),variance2=ofReference/n+ofCurrent/m,withChange=sum2(
({p,q,away,spread})=>p===0?0:p*(seen*away**2-(q/p-seen)*spread))/n+sum2(({q,away,now})=>q*(away-explained)*now)/m,base={name,explained,standardError:Math.sqrt(variance2),
unseen};if(Math.abs(change2.difference)<=VISIBLE*Math.sqrt(change2.variance))return{...base,share:null,shareStandardError:null,notComputable:"the change is with\
in what chance gives, so that there is nothing to share out"};const share2=explained/change2.difference,ofShare=variance2-2*share2*withChange+share2*share2*change2.
variance;return{...base,share:share2,shareStandardError:Math.sqrt(Math.max(0,ofShare))/Math.abs(change2.difference)}}const SAME=.999;function crossingProbability(shares2,z){
if(!(z>0))return 1;const correlations=correlationsOf(shares2),narrowest=Math.sqrt(1-Math.max(0,...correlations)**2),{nodes,weights}=legendre(Math.max(48,Math.ceil(
2.5*z/narrowest))),points=nodes.map(node=>node*z),area=weights.map(weight=>weight*z);let inside=points.map(x=>density(x));for(const correlation of correlations){
const spread=Math.sqrt(1-correlation*correlation),masses=inside.map((value,from)=>value*(area[from]??0)/spread);inside=points.map(to=>{let sum2=0;for(let from=0;from<
points.length;from++)sum2+=masses[from]*density((to-correlation*points[from])/spread);return sum2})}const stays=inside.reduce((sum2,value,at)=>sum2+value*(area[at]??
0),0),bound=2*normalTail(z)*(correlations.length+1);return bound<1e-9?bound:Math.min(1,Math.max(2*normalTail(z),1-stays))}const density=x=>Math.exp(-x*x/2)/Math.
sqrt(2*Math.PI);function correlationsOf(shares2){const odds=shares2.map(share2=>share2/(1-share2)),correlations=[];let last=odds[0]??1;for(const one of odds.slice(
1)){const correlation=Math.sqrt(last/one);correlation>SAME||(correlations.push(correlation),last=one)}return correlations}function legendre(n){const found=Array.
from({length:n},(_,at)=>{let x=Math.cos(Math.PI*(at+.75)/(n+.5)),slope=1;for(let step=0;step<100;step++){let[before,value]=[0,1];for(let degree=1;degree<=n;degree++)
[before,value]=[value,((2*degree-1)*x*value-(degree-1)*before)/degree];slope=n*(x*value-before)/(x*x-1);const moved=value/slope;if(x-=moved,Math.abs(moved)<1e-15)
break}return{node:x,weight:2/((1-x*x)*slope*slope)}});return{nodes:found.map(({node})=>node),weights:found.map(({weight})=>weight)}}const LIKELY=.95;function findChange(windows,{
alpha=.05}={}){const known=windows.flatMap(({value,standardError},index)=>value!==null&&standardError!==null&&Number.isFinite(value)&&standardError>0?[{index,value,
weight:1/(standardError*standardError)}]:[]);if(known.length<2)return{change:null,pValue:null,dispersion:null,notComputable:"a change needs two windows with a v\
alue and its standard error"};const splits=splitsOf(known),best=splits.reduce((top,split)=>split.z>top.z?split:top),dispersion=dispersionOf(known,best.first),z=dispersion===
1?best.z:normalScore(best.z/Math.sqrt(dispersion),2/3*(known.length-2)),pValue=crossingProbability(splits.map(({share:share2})=>share2),z),indexOf=split=>known[split]?.
index??0,[earliest,latest]=likely(splits,dispersion),change2={index:indexOf(best.first),earliest:indexOf(earliest),latest:indexOf(latest),before:widened(best.before,
dispersion),after:widened(best.after,dispersion)};return{change:pValue<alpha?change2:null,pValue,dispersion}}function splitsOf(known){const total2=known.reduce(
(sum2,{weight})=>sum2+weight,0),origin=known[0]?.value??0,whole=known.reduce((sum2,{value,weight})=>sum2+weight*(value-origin),0);let[weightBefore,sumBefore]=[0,
0];return known.slice(0,-1).map(({value,weight},at)=>{weightBefore+=weight,sumBefore+=weight*(value-origin);const weightAfter=known.slice(at+1).reduce((sum2,one)=>sum2+
one.weight,0),[before,after]=[sumBefore/weightBefore,(whole-sumBefore)/weightAfter];return{first:at+1,share:weightBefore/total2,z:Math.abs(after-before)/Math.sqrt(
1/weightBefore+1/weightAfter),before:{value:origin+before,standardError:1/Math.sqrt(weightBefore)},after:{value:origin+after,standardError:1/Math.sqrt(weightAfter)}}})}
function dispersionOf(known,first){let[sum2,count2]=[0,0];for(let at=1;at<known.length;at++){const[one,next]=[known[at-1],known[at]];at===first||one===void 0||next===
void 0||(sum2+=(next.value-one.value)**2/(1/one.weight+1/next.weight),count2+=1)}return count2===0?1:Math.max(1,sum2/count2)}const widened=({value,standardError},dispersion)=>({
value,standardError:standardError*Math.sqrt(dispersion)});function normalScore(t,df){const tail2=studentTwoSided(t,df);let[low,high]=[0,t];for(let step=0;step<60;step++){
const middle2=(low+high)/2;2*normalTail(middle2)>tail2?low=middle2:high=middle2}return(low+high)/2}function likely(splits,dispersion){const most=Math.max(...splits.
map(({z})=>z)),weighed=splits.map(({first,z})=>({first,weight:Math.exp((z*z-most*most)/2/dispersion)})).sort((a,b)=>b.weight-a.weight||a.first-b.first),total2=weighed.
reduce((sum2,{weight})=>sum2+weight,0);let held=0;const firsts=weighed.filter(({weight})=>{const needed=held<LIKELY*total2;return held+=weight,needed}).map(({first})=>first);
return[Math.min(...firsts),Math.max(...firsts)]}function areaContributions(scores,labels){const rows=scores.length,order=Uint32Array.from({length:rows},(_,at)=>at).
sort((a,b)=>scores[a]-scores[b]);let positives=0;for(let row=0;row<rows;row++)labels[row]===1&&(positives+=1);const negatives=rows-positives;if(positives===0||negatives===
0)return null;const placements2=new Float64Array(rows);let[positivesBelow,negativesBelow,sum2]=[0,0,0];for(let from=0;from<rows;){let to=from,tiedPositives=0;for(;to<
rows&&scores[order[to]]===scores[order[from]];)labels[order[to]]===1&&(tiedPositives+=1),to+=1;const tiedNegatives=to-from-tiedPositives;for(let at=from;at<to;at++){
const row=order[at],positive=labels[row]===1;placements2[row]=positive?(negativesBelow+tiedNegatives/2)/negatives:(positives-positivesBelow-tiedPositives/2)/positives,
positive&&(sum2+=placements2[row])}positivesBelow+=tiedPositives,negativesBelow+=tiedNegatives,from=to}const area=sum2/positives;return placements2.map((placement,row)=>area+
(placement-area)*rows/(labels[row]===1?positives:negatives))}function weightedArea(scores,labels){const order=Uint32Array.from({length:scores.length},(_,at)=>at).
sort((a,b)=>scores[a]-scores[b]);return weights=>{let[positives,negatives,ordered]=[0,0,0];for(let from=0;from<order.length;){let[to,tiedPositives,tiedNegatives]=[
from,0,0];for(;to<order.length&&scores[order[to]]===scores[order[from]];){const row=order[to];labels[row]===1?tiedPositives+=weights[row]:tiedNegatives+=weights[row],
to+=1}ordered+=tiedPositives*(negatives+tiedNegatives/2),positives+=tiedPositives,negatives+=tiedNegatives,from=to}return positives>0&&negatives>0?ordered/positives/
negatives:null}}function rangesOfSize(rows,size){const width=Math.max(1,Math.floor(size));return Array.from({length:Math.ceil(rows/width)},(_,at)=>({from:at*width,
to:Math.min(rows,(at+1)*width)}))}function orderOf(values){return Uint32Array.from(values,(_,at)=>at).sort((a,b)=>values[a]-values[b]||a-b)}function pick(values,rows){
return Float64Array.from(rows,row=>values[row])}function completeRows(data,range2){const rows=[];for(let row=range2.from;row<range2.to;row++)data.scores.every(column=>Number.
isFinite(column[row]))&&(data.predictions!==null&&data.predictions[row]<0||data.labels!==void 0&&data.labels[row]<0||rows.push(row));return Uint32Array.from(rows)}
function toFiveDigits(value){const scaled=value*1e5,floor=Math.floor(scaled),rest=scaled-floor,up=rest>.5||rest===.5&&floor%2!==0;return(floor+(up?1:0))/1e5}function byScore(probabilities,scores){
const order=orderOf(scores).reverse(),sorted=Float64Array.from(order,row=>probabilities[row]);for(let from=0,to=1;from<sorted.length;from=to,to++){for(;to<sorted.
length&&scores[order[to]]===scores[order[from]];)to++;if(to-from===1)continue;const first=sorted[from],tied=sorted.subarray(from,to);tied.every(value=>value===first)||
tied.fill(tied.reduce((sum2,value)=>sum2+value,0)/tied.length)}return sorted}function estimateRocAuc(probabilities,scores){const sorted=byScore(probabilities,scores);
let[total2,area,before,hits]=[0,0,0,0];for(let at=0;at<sorted.length;at++){total2+=sorted[at];const[found,missed]=[toFiveDigits(total2),toFiveDigits(at+1-total2)];
area+=(missed-before)*(found+hits)/2,before=missed,hits=found}return hits>0&&before>0?area/hits/before:null}function estimateAveragePrecision(probabilities,scores){
const sorted=byScore(probabilities,scores);let[total2,sum2,before]=[0,0,0];for(let at=0;at<sorted.length;at++){total2+=sorted[at];const found=toFiveDigits(total2);
sum2+=(found-before)*(found/(at+1)),before=found}return before>0?sum2/before:null}function rocAuc(scores,labels,order=orderOf(scores)){let[below,wins,positives]=[
0,0,0];for(let from=0,to=0;from<order.length;from=to){let[tied,hits]=[0,0];for(;to<order.length&&scores[order[to]]===scores[order[from]];to++)tied+=1,hits+=labels[order[to]];
wins+=hits*(below+(tied-hits)/2),below+=tied-hits,positives+=hits}return positives>0&&below>0?wins/positives/below:null}function averagePrecision(scores,labels,order=orderOf(
scores),weights){let[seen,found,sum2]=[0,0,0];for(let from=order.length-1,to=from;from>=0;from=to){let hits=0;for(;to>=0&&scores[order[to]]===scores[order[from]];to--){
const weight=weights?.[order[to]]??1;seen+=weight,hits+=weight*labels[order[to]]}found+=hits,hits>0&&(sum2+=hits*(found/seen))}return found>0?sum2/found:null}const rankingMetrics=[
"roc_auc","average_precision"],countingMetrics=["f1","precision","recall","specificity","accuracy"],confusionMetrics=["true_positive","true_negative","false_pos\
itive","false_negative"],estimatedMetrics=[...rankingMetrics,...countingMetrics,...confusionMetrics];function isRanking(metric){return rankingMetrics.some(one=>one===
metric)}function isConfusion(metric){return confusionMetrics.some(one=>one===metric)}function metrics_tableOf(predicted,truth){let[tp,fp,fn,tn]=[0,0,0,0];for(let row=0;row<
predicted.length;row++){const p=truth[row];predicted[row]===1?(tp+=p,fp+=1-p):(fn+=p,tn+=1-p)}return{tp,fp,fn,tn}}const metrics_share=(part,whole)=>whole===0?0:
part/whole;function ofTables(metric,tables,rows){const mean=value=>tables.reduce((sum2,table)=>sum2+value(table),0)/tables.length;switch(metric){case"f1":return mean(
({tp,fp,fn})=>metrics_share(tp,tp+.5*(fp+fn)));case"precision":return mean(({tp,fp})=>metrics_share(tp,tp+fp));case"recall":return mean(({tp,fn})=>metrics_share(
tp,tp+fn));case"specificity":return mean(({tn,fp})=>metrics_share(tn,tn+fp));case"true_positive":return mean(({tp})=>tp);case"true_negative":return mean(({tn})=>tn);case"\
false_positive":return mean(({fp})=>fp);case"false_negative":return mean(({fn})=>fn);default:return tables.reduce((sum2,{tp,tn})=>sum2+tp+(tables.length===1?tn:
0),0)/rows}}const NO_ROWS={notComputable:"no row without missing values"},NO_PREDICTIONS={notComputable:"needs the predicted classes, only scores are given"};function meanOf(values,missing){
let sum2=0;for(const value of values){if(value===null)return{notComputable:missing};sum2+=value}return sum2/values.length}function estimated(metric,views){const rows=views[0]?.
scores.length??0;if(rows===0)return NO_ROWS;const missing="by its probabilities one of the classes occurs on no row";if(metric==="roc_auc")return meanOf(views.map(
view=>estimateRocAuc(view.probabilities,view.scores)),missing);if(metric==="average_precision")return meanOf(views.map(view=>estimateAveragePrecision(view.probabilities,
view.scores)),missing);const tables=views.flatMap(({predicted,probabilities})=>predicted===null?[]:[metrics_tableOf(predicted,probabilities)]);return tables.length===
0?NO_PREDICTIONS:ofTables(metric,tables,rows)}function realised(metric,views){const rows=views[0]?.scores.length??0;if(rows===0)return NO_ROWS;const missing="on\
e of the classes occurs on no row";if(metric==="roc_auc")return meanOf(views.map(view=>rocAuc(view.scores,view.labels)),missing);if(metric==="average_precision")
return meanOf(views.map(view=>averagePrecision(view.scores,view.labels)),missing);const tables=views.flatMap(({predicted,labels})=>predicted===null?[]:[metrics_tableOf(
predicted,labels)]);if(tables.length===0)return NO_PREDICTIONS;const several=tables.length>1,oneLabel=tables.some(({fp,tn})=>fp+tn===0)||!several&&tables[0].tp+
tables[0].fn===0,onePrediction=tables.some(({fn,tn})=>fn+tn===0)||!several&&tables[0].tp+tables[0].fp===0;if(metric==="specificity"&&!several){if(tables[0].tn+tables[0].
fp===0)return{notComputable:"no row is of the negative class"}}else if(several||metric==="f1"||metric==="precision"||metric==="recall"){if(oneLabel)return{notComputable:"\
all rows are of one class"};if(onePrediction)return{notComputable:"one class is predicted on all rows"}}return ofTables(metric,tables,rows)}const isotonic_SAME=1e-15;
function fitIsotonic(scores,labels,order=orderOf(scores)){const at=[],sums=[],weights=[];for(const row of order){const last=at.length-1;last>=0&&scores[row]-at[last]<
isotonic_SAME?(sums[last]+=labels[row],weights[last]+=1):(at.push(scores[row]),sums.push(labels[row]),weights.push(1))}return trimmed(at,isotonic_pooled(sums,weights))}
function isotonic_pooled(sums,weights){const blocks=[];for(let point2=0;point2<sums.length;point2++){let block={sum:sums[point2],weight:weights[point2],points:1};
for(let before=blocks.at(-1);before!==void 0&&!(before.sum*block.weight<block.sum*before.weight);before=blocks.at(-1))blocks.pop(),block={sum:before.sum+block.sum,
weight:before.weight+block.weight,points:before.points+block.points};blocks.push(block)}const means=new Float64Array(sums.length);let point=0;for(const{sum:sum2,
weight,points}of blocks)means.fill(sum2/weight,point,point+points),point+=points;return means}function trimmed(at,values){const last=at.length-1,kept=at.flatMap(
(_,i)=>i===0||i===last||values[i]!==values[i-1]||values[i]!==values[i+1]?[i]:[]);return{at:Float64Array.from(kept,i=>at[i]),values:Float64Array.from(kept,i=>values[i])}}
function calibrate({at,values},scores){const last=at.length-1;return scores.map(score=>{if(score<=at[0])return values[0];if(score>=at[last])return values[last];
let[low,high]=[0,last];for(;high-low>1;){const middle2=low+high>>1;at[middle2]<score?low=middle2:high=middle2}return score===at[high]?values[high]:(values[high]-
values[low])/(at[high]-at[low])*(score-at[low])+values[low]})}function mersenneTwister(seed){const state=new Uint32Array(624);state[0]=seed;for(let i=1;i<624;i++){
const before=state[i-1]^state[i-1]>>>30;state[i]=Math.imul(1812433253,before)+i}let next=624;const refill=()=>{for(let i=0;i<624;i++){const y=state[i]&2147483648|
state[(i+1)%624]&2147483647;state[i]=state[(i+397)%624]^y>>>1^(y&1?2567483615:0)}next=0};return()=>{next===624&&refill();let y=state[next++];return y^=y>>>11,y^=
y<<7&2636928640,y^=y<<15&4022730752,(y^y>>>18)>>>0}}function shuffle(values,draw){for(let i=values.length-1;i>=1;i--){const mask=2**(32-Math.clz32(i))-1;let j=(draw()&
mask)>>>0;for(;j>i;)j=(draw()&mask)>>>0;const held=values[i];values[i]=values[j],values[j]=held}return values}const firstNumbers=count2=>Uint32Array.from({length:count2},
(_,at)=>at);function stratifiedSplits(labels,splits,seed){const members=[0,1].map(label=>firstNumbers(labels.length).filter(row=>labels[row]===label)),counts=members.
map(rows=>rows.length),tested=Math.ceil(.1*labels.length),trained=labels.length-tested;if(counts.some(count2=>count2<2)||tested<2||trained<2)return null;const draw=mersenneTwister(
seed);return Array.from({length:splits},()=>{const train=nearestCounts(counts,trained,draw),test2=nearestCounts(counts.map((count2,at)=>count2-train[at]),tested,
draw),parts=members.map((rows,at)=>{const mixed=shuffle(firstNumbers(rows.length),draw).map(place=>rows[place]),end=train[at]+test2[at];return{train:mixed.slice(
0,train[at]),test:mixed.slice(train[at],end)}}),joined=part=>Uint32Array.from(parts.flatMap(one=>[...one[part]]));return{train:shuffle(joined("train"),draw),test:shuffle(
joined("test"),draw)}})}function nearestCounts(counts,total2,draw){const all=counts.reduce((sum2,count2)=>sum2+count2,0),exact2=counts.map(count2=>count2/all*total2),
taken=exact2.map(Math.floor);let missing=Math.trunc(total2-taken.reduce((sum2,count2)=>sum2+count2,0));const remainders=exact2.map((value,at)=>value-taken[at]);
for(const value of[...new Set(remainders)].sort((a,b)=>b-a)){if(missing<=0)break;const tied=remainders.flatMap((remainder,at)=>remainder===value?[at]:[]),chosen=shuffle(
firstNumbers(tied.length),draw).subarray(0,Math.min(tied.length,missing));for(const place of chosen)taken[tied[place]]+=1;missing-=chosen.length}return taken}const SPLITS=10,
BINS=10,SEED=42;function fitCalibration(scores,labels){const positives=labels.reduce((sum2,label)=>sum2+label,0);if(labels.length===0)return{kind:"unknown",reason:"\
the reference has no row without missing values"};if(positives===0||positives===labels.length)return{kind:"none"};const order=orderOf(scores);if((rocAuc(scores,
labels,order)??0)>.999)return{kind:"none"};const splits=stratifiedSplits(labels,SPLITS,SEED);if(splits===null)return{kind:"unknown",reason:`whether the scores a\
re calibrated cannot be asked of ${labels.length} reference rows with ${positives} of the class: more than 10 are needed, 2 of it and 2 others`};const size=splits.
reduce((sum2,{test:test2})=>sum2+test2.length,0),[raw,calibrated,truth]=[new Float64Array(size),new Float64Array(size),new Uint8Array(size)];let place=0;for(const{
train,test:test2}of splits){const trained=new Uint8Array(scores.length);for(const row of train)trained[row]=1;const fold=fitIsotonic(scores,labels,order.filter(
row=>trained[row]===1)),picked=pick(scores,test2);raw.set(picked,place),calibrated.set(calibrate(fold,picked),place),test2.forEach((row,at)=>{truth[place+at]=labels[row]}),
place+=test2.length}return calibrationError(raw,truth)>calibrationError(calibrated,truth)?{kind:"isotonic",calibrator:fitIsotonic(scores,labels,order)}:{kind:"n\
one"}}function calibrationError(scores,labels){const n=scores.length,width=Math.floor(n/(n<=2*BINS?Math.floor(n/2):BINS)),bins=Math.floor(n/width),order=orderOf(
scores);let error=0;for(let bin=0;bin<bins;bin++){const[from,to]=[bin*width,bin===bins-1?n:(bin+1)*width];let difference=0;for(let at=from;at<to;at++)difference+=
scores[order[at]]-labels[order[at]];error+=Math.abs(difference)/n}return error}function prepare(reference,analysis){checkShapes(reference,analysis);const rows=completeRows(
reference,{from:0,to:reference.labels.length}),whole=labelledViews(reference,rows),calibrations=whole.map(({scores,labels})=>fitCalibration(scores,labels)),obstacle2=obstacleOf(
whole,calibrations,[reference,analysis]);return{classes:reference.scores.length,whole,calibrations,obstacle:obstacle2}}function obstacleOf(views,calibrations,sides){
const unknown=calibrations.find(one=>one.kind==="unknown");if(unknown!==void 0)return{notComputable:unknown.reason};const absent=views.findIndex(({labels})=>!labels.
includes(1));return views.length>1&&absent>=0?{notComputable:`class ${absent} is true on no row of the reference`}:calibrations.findIndex(({kind},at)=>kind==="n\
one"&&sides.some(({scores})=>scores[at]?.some(score=>Number.isFinite(score)&&(score<0||score>1))))>=0?{notComputable:"the scores are neither calibrated nor betw\
een 0 and 1"}:null}const classOf=(column,columns)=>columns===1?1:column;function labelledViews(data,rows){return data.scores.map((column,at)=>{const one=classOf(
at,data.scores.length),{predictions,labels}=data;return{scores:pick(column,rows),predicted:predictions===null?null:Uint8Array.from(rows,row=>predictions[row]===
one?1:0),labels:Uint8Array.from(rows,row=>labels[row]===one?1:0)}})}function estimatedViews(data,rows,calibrations){const columns=data.scores.map(column=>pick(column,
rows)),probabilities=columns.map((scores,at)=>{const calibration=calibrations[at];return calibration?.kind==="isotonic"?calibrate(calibration.calibrator,scores):
scores.slice()});if(columns.length>1)for(let row=0;row<rows.length;row++){const sum2=probabilities.reduce((total2,column)=>total2+column[row],0);for(const column of probabilities)
column[row]=sum2===0?1/columns.length:column[row]/sum2}const{predictions}=data;return columns.map((scores,at)=>{const one=classOf(at,columns.length);return{scores,
probabilities:probabilities[at],predicted:predictions===null?null:Uint8Array.from(rows,row=>predictions[row]===one?1:0)}})}function checkShapes(reference,analysis){
const columns=reference.scores.length;if(columns!==1&&columns<3)throw new RangeError("one column of scores for two classes, or one for each of at least three");
if(analysis.scores.length!==columns)throw new RangeError("reference and analysis have different numbers of columns");for(const side of[reference,analysis]){const lengths=[
...side.scores,...side.predictions===null?[]:[side.predictions]];if(new Set(lengths.map(({length})=>length)).size>1)throw new RangeError("scores and predictions\
 differ in length")}if(reference.labels.length!==reference.scores[0]?.length)throw new RangeError("scores and labels differ in length")}const RESAMPLES=50,LARGEST_RESAMPLE=5e4;
function samplingErrors(views){const known=new Map;return(metric,rows)=>{const components=known.get(metric)??componentsOf(metric,views);if(known.set(metric,components),
"notComputable"in components)return components;const sum2=components.reduce((total2,{variance:variance2,share:share2})=>total2+variance2/(rows*share2),0),error=factorOf(
metric,views.length)*Math.sqrt(sum2)/components.length;return isConfusion(metric)?error*rows:error}}function factorOf(metric,classes){return classes===1?1:metric===
"roc_auc"?1.2:metric==="average_precision"?Math.sqrt(classes):1}function componentsOf(metric,views){if(metric==="accuracy"||isConfusion(metric))return[shareOfRows(
metric,views)];const components=[];for(const[at,view]of views.entries()){const component=componentOf(metric,view,views.length>1);if(component===null)return{notComputable:`\
its chance cannot be told from the reference, where ${lacking(metric,views.length>1?`class ${at}`:"the positive class")}`};components.push(component)}return components}
function lacking(metric,name){return metric==="f1"?`${name} is neither true nor predicted on any row`:metric==="precision"?`${name} is predicted on no row`:metric===
"specificity"?`${name} is true on every row`:metric==="roc_auc"?`${name} is true on every row or on none`:`${name} is true on no row`}function componentOf(metric,view,several){
if(metric==="roc_auc")return placements(view);if(metric==="average_precision")return resampled(view);if(view.predicted===null)return null;const{tp,fp,fn,tn}=metrics_tableOf(
view.predicted,view.labels),rows=view.labels.length,[hits,misses]=metric==="f1"?[tp,fp+fn]:metric==="precision"?[tp,fp]:metric==="recall"?[tp,fn]:[tn,fp],all=hits+
misses;if(all===0)return null;const weight=metric==="f1"&&!several?all/(misses*.5+hits):1;return{variance:bernoulli(hits/all)*weight**2,share:all/rows}}const bernoulli=p=>p*
(1-p);function shareOfRows(metric,views){const rows=views[0]?.labels.length??0,tables=views.flatMap(({predicted,labels})=>predicted===null?[]:[metrics_tableOf(predicted,
labels)]),count2=tables.reduce((sum2,{tp,tn,fp,fn})=>metric==="accuracy"?sum2+tp+(tables.length===1?tn:0):metric==="true_positive"?sum2+tp:metric==="true_negati\
ve"?sum2+tn:sum2+(metric==="false_positive"?fp:fn),0);return{variance:bernoulli(count2/rows),share:1}}function placements({scores,labels}){const rows=labels.length,
ones=labels.reduce((sum2,label)=>sum2+label,0),turned=ones/rows>.5,positives=turned?rows-ones:ones;if(positives===0)return null;const order=orderOf(scores),places=[];
for(let rank=1;rank<rows;rank++){const row=order[turned?rows-1-rank:rank];labels[row]===1!==turned&&places.push((rank-places.length)/(rows-positives))}if(places.
length===0)return null;const mean=places.reduce((sum2,place)=>sum2+place,0)/places.length;return{variance:places.reduce((sum2,place)=>sum2+(place-mean)**2,0)/places.
length,share:positives/rows}}function resampled({scores,labels}){const rows=labels.length,size=Math.min(Math.floor(rows/2),LARGEST_RESAMPLE);if(size===0||!labels.
includes(1))return null;const order=orderOf(scores),random=randomNumbers(rows),values=Array.from({length:RESAMPLES},()=>{const weights=new Uint32Array(rows);for(let drawn=0;drawn<
size;drawn++)weights[Math.floor(random()*rows)]+=1;return averagePrecision(scores,labels,order,weights)??0}),mean=values.reduce((sum2,value)=>sum2+value,0)/RESAMPLES;
return{variance:values.reduce((sum2,value)=>sum2+(value-mean)**2,0)/RESAMPLES*size,share:1}}const WIDTH=3;function estimateWithoutLabels(options){const{reference,
analysis,referenceRanges,analysisRanges}=options,{classes,whole,calibrations,obstacle:obstacle2}=prepare(reference,analysis),errors=samplingErrors(whole),chosen=options.
metrics??estimatedMetrics.filter(metric=>classes===1||!isConfusion(metric)),parts={reference:referenceRanges.map(range2=>{const inside=completeRows(reference,range2);
return{range:range2,views:estimatedViews(reference,inside,calibrations),labelled:labelledViews(reference,inside)}}),analysis:analysisRanges.map(range2=>({range:range2,
views:estimatedViews(analysis,completeRows(analysis,range2),calibrations),labelled:null}))},metrics=chosen.map(metric=>{const refused=obstacle2??refusal(metric,
reference,analysis),truths=parts.reference.map(({labelled})=>numberOf(realised(metric,labelled))),thresholds=refused===null?thresholdsOf(metric,truths):null,estimate=(range2,views,truth)=>{
const count2=views[0]?.scores.length??0,value=count2===0?NO_ROWS:refused??estimated(metric,views),error=typeof value=="number"?errors(metric,count2):value;return rangeEstimate(
metric,{...range2,rows:count2,realised:truth},value,error,thresholds)};return{metric,thresholds,reference:parts.reference.map(({range:range2,views},at)=>estimate(
range2,views,truths[at]??null)),analysis:parts.analysis.map(({range:range2,views})=>estimate(range2,views,null))}});return{calibrated:calibrations.map(({kind})=>kind===
"isotonic"),metrics}}function rangeEstimate(metric,about,value,error,thresholds){const[known,spread]=[numberOf(value),numberOf(error)],bounded=known!==null&&spread!==
null,reason=[value,error].find(one=>typeof one!="number");return{...about,value:known,standardError:spread,lower:bounded?Math.max(0,known-WIDTH*spread):null,upper:bounded?
Math.min(mostOf(metric),known+WIDTH*spread):null,alert:known===null||thresholds===null?null:known<thresholds.lower||known>thresholds.upper,...typeof reason=="ob\
ject"?reason:{}}}function thresholdsOf(metric,truths){const known=truths.filter(truth=>truth!==null);if(known.length===0)return null;const mean=known.reduce((sum2,value)=>sum2+
value,0)/known.length,deviation=Math.sqrt(known.reduce((sum2,value)=>sum2+(value-mean)**2,0)/known.length);return{lower:Math.max(0,mean-WIDTH*deviation),upper:Math.
min(mostOf(metric),mean+WIDTH*deviation)}}const mostOf=metric=>isConfusion(metric)?Number.POSITIVE_INFINITY:1,numberOf=value=>typeof value=="number"?value:null;
function refusal(metric,reference,analysis){return isConfusion(metric)&&reference.scores.length>1?{notComputable:"is counted of two classes only"}:!isRanking(metric)&&
(reference.predictions===null||analysis.predictions===null)?NO_PREDICTIONS:null}const leastMissingShare=.1,leastEarlierWindows=3,level=.01;function missingLabels(windows){
const last=windows.at(-1),earlier=windows.slice(0,-1);if(last===void 0||earlier.length<leastEarlierWindows)return null;const rows=sum(earlier.map(one=>one.rows)),
usual=(sum(earlier.map(one=>one.labelled))+1)/(rows+2),variance2=usual*(1-usual),freedom=earlier.length-1,pearson=sum(earlier.map(one=>(one.labelled-one.rows*usual)**
2/(one.rows*variance2))),error=Math.sqrt(Math.max(1,pearson/freedom)*variance2*(1/last.rows+1/rows)),now=last.labelled/last.rows,pValue=now<usual?studentTwoSided(
(usual-now)/error,freedom)/2:1;return usual-now>=leastMissingShare&&pValue<level?{usual,now,pValue}:null}function sum(values){return values.reduce((total2,one)=>total2+
one,0)}function estimatedLosses(reference,analysis){const{calibrations,obstacle:obstacle2}=prepare(reference,analysis);if(obstacle2!==null&&typeof obstacle2!="n\
umber")return obstacle2;if(reference.predictions===null||analysis.predictions===null)return NO_PREDICTIONS;const of=data=>{const length=data.scores[0]?.length??
0,rows=completeRows(data,{from:0,to:length}),views=estimatedViews(data,rows,calibrations),losses=new Float64Array(length).fill(Number.NaN);return rows.forEach((row,at)=>{
let right=0;for(const{predicted,probabilities}of views){const probability=probabilities[at]??0;predicted?.[at]===1?right+=probability:views.length===1&&(right+=
1-probability)}losses[row]=1-right}),losses};return{reference:of(reference),analysis:of(analysis)}}const nearest=1e-6,steps=50;function calibrationDrift(reference,current){
const before=recalibrate(reference);if(before===null)return{reason:"the labels of the reference are of one class, or its scores part them"};const now=recalibrate(
current);if(now===null)return{reason:"the current labels are of one class, or their scores part them"};const[a,b]=[now.intercept-before.intercept,now.slope-before.
slope],[aa,ab,bb]=[0,1,2].map(at=>before.covariance[at]+now.covariance[at]),wald=(a*a*bb-2*a*b*ab+b*b*aa)/(aa*bb-ab*ab);let distance2=0;for(const score of current.
scores){const x=logit(score);distance2+=Math.abs(expit(now.intercept+now.slope*x)-expit(before.intercept+before.slope*x))}return{reference:before,current:now,distance:distance2/
current.scores.length,pValue:chiSquareTail(Math.max(0,wald),2)}}function recalibrate({scores,labels}){const rows=scores.length;let positives=0,sum2=0;const x=new Float64Array(
rows);for(let row=0;row<rows;row++)positives+=labels[row],sum2+=scores[row],x[row]=logit(scores[row]);if(positives===0||positives===rows)return null;let[intercept,
slope]=[0,1],likelihood=Number.NEGATIVE_INFINITY;for(let step=0;step<steps;step++){const at=informationAt(x,labels,intercept,slope),[g,h,aa,ab,bb]=at.sums,determinant=aa*
bb-ab*ab;if(!(determinant>0)||!Number.isFinite(determinant))return null;if(Math.abs(at.likelihood-likelihood)<=1e-12*Math.abs(at.likelihood))return{rows,intercept,
slope,covariance:[bb/determinant,-ab/determinant,aa/determinant],meanScore:sum2/rows,positives:positives/rows};if(likelihood=at.likelihood,intercept+=(bb*g-ab*h)/
determinant,slope+=(aa*h-ab*g)/determinant,Math.abs(intercept)>1e4||Math.abs(slope)>1e4)return null}return null}function informationAt(x,labels,intercept,slope){
let[likelihood,g,h,aa,ab,bb]=[0,0,0,0,0,0];for(let row=0;row<x.length;row++){const value=x[row],linear=intercept+slope*value,chance=expit(linear),residual=labels[row]-
chance,weight=chance*(1-chance);likelihood+=labels[row]*linear-(Math.max(linear,0)+Math.log1p(Math.exp(-Math.abs(linear)))),g+=residual,h+=residual*value,aa+=weight,
ab+=weight*value,bb+=weight*value*value}return{likelihood,sums:[g,h,aa,ab,bb]}}function logit(score){const inside=Math.min(1-nearest,Math.max(nearest,score));return Math.
log(inside/(1-inside))}function expit(linear){return linear>=0?1/(1+Math.exp(-linear)):Math.exp(linear)/(1+Math.exp(linear))}const rounds=100,together_close=1e-6;
function explainedTogether(columns,numbers,measured=weights=>weightedMean(numbers,weights)){const rows=[];for(let row=0;row<numbers.length;row++)Number.isFinite(
numbers[row])&&rows.push(row);if(rows.length===0)return null;const plain=Float64Array.from(numbers,number=>Number.isFinite(number)?1:0),weights=plain.slice(),targets=columns.
map(({bins,current})=>{const seen=new Uint8Array(current.length);for(const row of rows)seen[bins[row]]=1;const total2=current.reduce((sum2,count2,bin)=>sum2+(seen[bin]===
1?count2:0),0);return current.map((count2,bin)=>seen[bin]===1&&total2>0?count2/total2:0)});for(let round=0;round<rounds;round++){let furthest=0;for(const[at,{bins}]of columns.
entries()){const target2=targets[at],sums=new Float64Array(target2.length);let all=0;for(const row of rows)sums[bins[row]]+=weights[row],all+=weights[row];const factors=sums.
map((sum2,bin)=>sum2>0?target2[bin]*all/sum2:1);for(const row of rows)weights[row]*=factors[bins[row]];for(const[bin,sum2]of sums.entries())furthest=Math.max(furthest,
Math.abs(sum2/all-target2[bin]))}if(furthest<together_close)break}const[before,after]=[measured(plain),measured(weights)];return before===null||after===null?null:
after-before}function weightedMean(numbers,weights){let[sum2,all]=[0,0];for(const[row,weight]of weights.entries())weight!==0&&(sum2+=weight*numbers[row],all+=weight);
return all>0?sum2/all:null}const columns_steps=1e3,columns_mostCategories=1e3,othersName="‹others›";function profileColumn(storage,values){const{missing}=values;
if(values.type==="categories"){const sorted2=[...values.counts].sort((a,b)=>b[1]-a[1]||(a[0]<b[0]?-1:1)),rest=sorted2.slice(columns_mostCategories);return{storage,
missing,type:"categories",counts:sorted2.slice(0,columns_mostCategories),others:rest.reduce((sum2,[,count2])=>sum2+count2,0)}}const sorted=values.values,n=sorted.
length,kept=[],counts=[];let before=0;for(const rank of ranks(n)){const value=sorted[rank-1];kept.at(-1)===value?counts[counts.length-1]+=rank-before:(kept.push(
value),counts.push(rank-before)),before=rank}return{storage,missing,type:"numbers",present:n,values:kept,counts}}function ranks(n){const found=new Set;for(let step=1;step<=
Math.min(columns_steps,n);step++)found.add(Math.ceil(step*n/Math.min(columns_steps,n)));for(let ten=1;ten<=n;ten*=10)for(const rank of[ten,2*ten,5*ten])rank<=n&&
(found.add(rank),found.add(n-rank+1));return[...found].sort((a,b)=>a-b)}function valuesOfProfile(column){const{missing}=column;if(column.type==="categories"){const counts=new Map(
column.counts);return column.others>0&&counts.set(othersName,(counts.get(othersName)??0)+column.others),{type:"categories",counts,missing}}const values=new Float64Array(
column.present);let at=0;for(const[index,value]of column.values.entries()){const next=at+column.counts[index];values.fill(value,at,next),at=next}return{type:"nu\
mbers",values,missing,integers:column.storage==="integer"&&missing===0}}function asProfileSees(column,values){if(column.type!=="categories"||column.others===0||
values.type!=="categories")return values;const named=new Set(column.counts.map(([name])=>name)),counts=new Map;for(const[name,count2]of values.counts){const shown=named.
has(name)?name:othersName;counts.set(shown,(counts.get(shown)??0)+count2)}return{...values,counts}}const count=schemas.Whr().nonnegative(),amount=schemas.KCZ([schemas.
aig(),schemas.k5n(["Infinity","-Infinity"]).transform(Number)]),common={storage:schemas.k5n(["float","integer","boolean","string","datetime"]),missing:count},driftProfileSchema=schemas.
Ikc({schemaVersion:schemas.euz(1),kind:schemas.euz("drift-profile"),createdAt:iso.w$(),model:schemas.YjP().nullable(),rows:count,files:schemas.YOg(schemas.Ikc({
path:schemas.YjP(),sha256:schemas.YjP(),bytes:count})),columns:schemas.g1P(schemas.YjP(),schemas.gMt("type",[schemas.Ikc({...common,type:schemas.euz("numbers"),
present:count,values:schemas.YOg(amount),counts:schemas.YOg(count)}),schemas.Ikc({...common,type:schemas.euz("categories"),counts:schemas.YOg(schemas.PVZ([schemas.
YjP(),count])),others:count})]))}),stateWords={new:"New",ongoing:"Ongoing",worse:"Worse",healed:"Healed"};function line(text,most){return cut(text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}\s]+/gu,
" ").trim(),most)}function lines(text,most){return cut(text.split(/\r\n|[\r\n]/).map(one=>line(one,most)).join(`
`).trim(),most)}function webLink(link){if(link===null||!URL.canParse(link))return null;const url=new URL(link);return url.protocol!=="https:"&&url.protocol!=="h\
ttp:"||url.username!==""?null:url.href.replace(/[|<>"'`\\]/g,sign=>`%${sign.charCodeAt(0).toString(16).toUpperCase()}`)}function cut(text,most){const letters=[...text];
return letters.length<=most?text:`${letters.slice(0,most-1).join("")}…`}class PostFailure extends foundation.eG{passing;retryAfter;constructor(message,about){
super(message,{remedy:about.remedy}),this.passing=about.passing,this.retryAfter=about.retryAfter}}async function postMessage(receiver,address,body,headers,signal,patience={}){
const url=webhookAddress(receiver,address),{timeoutSeconds=15,attempts=4,delaySeconds=1,longestDelaySeconds=60}=patience,longestDelay=longestDelaySeconds*1e3;await(0,foundation.
R$)(once,{attempts,firstDelay:delaySeconds*1e3,longestDelay},{isPassing:error=>error instanceof PostFailure&&error.passing,asked:error=>error instanceof PostFailure&&
error.retryAfter!==null?Math.min(error.retryAfter*1e3,longestDelay):null},signal);async function once(){const timeout=AbortSignal.timeout(Math.ceil(timeoutSeconds*
1e3));try{const answer=await fetch(url,{method:"POST",body,headers:{"content-type":"application/json; charset=utf-8",...headers},redirect:"manual",signal:AbortSignal.
any([signal,timeout])}),said=(await answer.text()).replace(/\s+/g," ").trim();if(answer.ok)return;const{status}=answer,words=`${receiver} answered ${status}${said===
""?"":`: ${said.slice(0,2e3)}`}`;throw new PostFailure(masked(words,url),{remedy:remedyFor(status),passing:status===429||status>=500,retryAfter:retryAfterOf(answer.
headers)})}catch(error){if(signal.throwIfAborted(),error instanceof PostFailure)throw error;const cause=error instanceof Error&&error.cause!==void 0?error.cause:
error,why=timeout.aborted?`no answer within ${timeoutSeconds} s`:(0,foundation.bD)(cause);throw new PostFailure(masked(`${receiver} could not be reached: ${why}`,
url),{remedy:"Check the address of the webhook, and that this machine may reach it",passing:!timeout.aborted,retryAfter:null})}}}function webhookAddress(receiver,address){
const url=URL.canParse(address)?new URL(address):null,here=url!==null&&/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname);if(url!==null&&(url.protocol===
"https:"||url.protocol==="http:"&&here)&&url.username==="")return url;throw new foundation.j1({path:"monitor.notify",message:`the address of the webhook of ${receiver}\
 does not begin with https, or holds a user`,remedy:"Store the whole address, as the receiver shows it, in the secret that the setting names"})}function masked(words,url){
return[url.href,`${url.pathname}${url.search}`,url.pathname,...url.pathname.split("/"),...url.searchParams.values()].flatMap(part=>[part,safelyDecoded(part)]).filter(
part=>part.length>=4).sort((a,b)=>b.length-a.length).reduce((left,part)=>left.replaceAll(part,"***"),words).slice(0,400)}function safelyDecoded(part){try{return decodeURIComponent(
part)}catch{return part}}function retryAfterOf(headers){const after=headers.get("retry-after");if(after===null)return null;const seconds=/^\d+$/.test(after)?Number(
after):(Date.parse(after)-Date.parse(headers.get("date")??""))/1e3;return Number.isFinite(seconds)&&seconds>=0?seconds:null}function remedyFor(status){return status===
400||status===413?"Look whether the webhook is of the kind that the setting names":status===401||status===403||status===404||status===410?"Make a new webhook an\
d store its address in the secret that the setting names":status>=300&&status<400?"Store the address that it leads to":"Try again later, or look at the receiver"}
function slackMessage(notification){const{facts:facts2,incident,model}=notification,title=`${stateWords[notification.state]}: ${notification.title}`,link=webLink(
notification.link),plain=text=>({type:"plain_text",text:slack_escaped(text)||" ",emoji:!1});return{text:slack_escaped(line(title,200)),mrkdwn:!1,parse:"none",link_names:!1,
unfurl_links:!1,unfurl_media:!1,blocks:[{type:"header",text:{...plain(fitting(line(title,150),150))}},{type:"section",text:plain(fitting(lines(notification.summary,
2500),2900))},...chunks(facts2.slice(0,30),10).map(some=>({type:"section",fields:some.map(({name,value})=>plain(fitting(`${line(name,200)}
${line(value,1e3)}`,1900)))})),...link===null||link.length>2e3?[]:[{type:"section",text:{type:"mrkdwn",text:`<${link.replaceAll("&","&amp;")}|Read the report>`,
verbatim:!0}}],{type:"context",elements:[plain(fitting(`${line(model,200)} · ${line(incident,200)}`,1900))]}]}}async function notifySlack(notification,options,signal){
await postMessage("Slack",options.url,JSON.stringify(slackMessage(notification)),{},signal,options)}function slack_escaped(text){return text.replaceAll("&","&am\
p;").replaceAll("<","&lt;").replaceAll(">","&gt;")}function fitting(text,most){if(slack_escaped(text).length<=most)return text;let room=most-1,fitted="";for(const letter of text){
if(room-=slack_escaped(letter).length,room<0)break;fitted+=letter}return`${fitted}…`}function chunks(items,size){return Array.from({length:Math.ceil(items.length/
size)},(_,at)=>items.slice(at*size,(at+1)*size))}var external_node_crypto_=__webpack_require__(77598);const addressPattern=/^[^\s@<>,;:"()[\]\\\p{Cc}]+@[^\s@<>,;:"()[\]\\\p{Cc}]+$/u;
async function notifyBySmtp(notification,options,at,signal){check(options);const message=await mail(notification,options,at),{attempts=3,delaySeconds=2,longestDelaySeconds=60}=options,
isPassing=error=>{const code=Number(error.responseCode??0);return code>=400&&code<=499};await(0,foundation.R$)(()=>sendOnce(message,options,signal),{attempts,firstDelay:delaySeconds*
1e3,longestDelay:longestDelaySeconds*1e3},{isPassing},signal).catch(error=>{throw signal.throwIfAborted(),failureOf(error,options)})}async function mail(notification,options,at){
const{state,title,summary,facts:facts2,model,incident}=notification,{default:MailComposer}=await Promise.all([__webpack_require__.e(2076),__webpack_require__.e(
7672)]).then(__webpack_require__.bind(__webpack_require__,37672)),link=webLink(notification.link),subject=line(`[${model}] ${stateWords[state]}: ${title}`,200),
shownFacts=facts2.map(({name,value})=>`${line(name,200)}: ${line(value,1e3)}`),text=[lines(summary,1e4),shownFacts.join(`
`),link===null?"":`Read the report: ${link}`,`${line(model,200)} · ${line(incident,200)}`].filter(part=>part!==""),html=[...lines(summary,1e4).split(`
`).map(one=>`<p>${smtp_escaped(one)}</p>`),`<ul>${shownFacts.map(fact=>`<li>${smtp_escaped(fact)}</li>`).join("")}</ul>`,link===null?"":`<p><a href="${smtp_escaped(
link)}">Read the report</a></p>`,`<p><small>${smtp_escaped(`${line(model,200)} · ${line(incident,200)}`)}</small></p>`],domain=options.from.slice(options.from.
indexOf("@")+1),named=name=>`<${(0,external_node_crypto_.createHash)("sha256").update(name).digest("hex").slice(0,32)}.drift@${domain}>`,conversation=named(`${model}\
\0${incident}`);return new MailComposer({from:{name:"",address:options.from},to:options.to.map(address=>({name:"",address})),subject,date:at,messageId:named(`${model}\
\0${incident}\0${state}\0${at.toISOString()}`),inReplyTo:conversation,references:conversation,text:`${text.join(`

`)}
`,html:html.join(`
`),headers:{"Auto-Submitted":"auto-generated"},disableFileAccess:!0,disableUrlAccess:!0}).compile().build()}async function sendOnce(message,options,signal){const{
default:SmtpConnection}=await Promise.all([__webpack_require__.e(2076),__webpack_require__.e(6611)]).then(__webpack_require__.bind(__webpack_require__,76611)),{
host,port=587,from,to,user,password,unencrypted=!1,ca,timeoutSeconds=15}=options,milliseconds=Math.ceil(timeoutSeconds*1e3),connection=new SmtpConnection({host,
port,secure:port===465,requireTLS:!unencrypted,ignoreTLS:unencrypted,connectionTimeout:milliseconds,greetingTimeout:milliseconds,socketTimeout:milliseconds,...ca===
void 0?{}:{tls:{ca}}}),stop=()=>connection.close();signal.addEventListener("abort",stop,{once:!0});try{await new Promise((resolve,reject)=>{connection.once("err\
or",reject),connection.once("end",()=>reject(new Error("the server closed the connection")));const send=()=>connection.send({from,to:[...to]},message,(error,sent)=>{
error?reject(error):sent.rejected.length>0?reject(new Error(`the server took the mail for some, and not for ${sent.rejected.join(", ")}`)):resolve()});connection.
connect(error=>{error?reject(error):user===void 0?send():connection.login({user,pass:password??""},refused=>{refused?reject(refused):send()})})}),connection.quit()}finally{
signal.removeEventListener("abort",stop),connection.on("error",()=>{}),connection.close()}}function check(options){const here=/^(localhost|127\.\d+\.\d+\.\d+|::1)$/.
test(options.host),problems=[...[options.from,...options.to].filter(address=>!addressPattern.test(address)).map(address=>({path:"monitor.notify.smtp",value:address,
message:"is no address of mail",remedy:"Give the address alone, such as `models@example.com`"})),...options.to.length>0?[]:[{path:"monitor.notify.smtp.to",message:"\
names nobody",remedy:"Name at least one address of mail"}],...options.unencrypted!==!0||here?[]:[{path:"monitor.notify.smtp",message:"would send mail to another\
 machine without TLS",remedy:"Use a server that offers STARTTLS, or port 465"}],...options.user===void 0==(options.password===void 0)?[]:[{path:"monitor.notify.\
smtp",message:"has one of `user` and `password`",remedy:"Give both, or neither"}]];if(problems.length>0)throw new foundation.j1(problems)}function failureOf(error,{
host,port=587,user,password}){const words=[password,`\0${user}\0${password}`].filter(secret=>secret!==void 0&&secret!=="").flatMap(secret=>[Buffer.from(secret).
toString("base64"),secret]).reduce((left,secret)=>left.replaceAll(secret,"***"),(0,foundation.bD)(error).replace(/\s+/g," ")),code=error.code;return new foundation.
eG(`The mail could not be sent by ${host}:${port}: ${line(words,400)}`,{remedy:code==="EAUTH"?"Check `user` and `password`":code==="ETLS"?"Use a server that off\
ers STARTTLS with a certificate that this machine trusts":"Check `host`, `port` and whether the server takes mail from this sender"})}function smtp_escaped(text){
return text.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;")}const colors={new:"attention",ongoing:"warning",worse:"\
attention",healed:"good"},mostBytes=27e3;function teamsMessage(notification){let facts2=notification.facts.slice(0,30),message=messageWith(notification,facts2);
for(;facts2.length>0&&Buffer.byteLength(JSON.stringify(message))>mostBytes;)facts2=facts2.slice(0,-1),message=messageWith(notification,facts2);return message}function messageWith(notification,facts2){
const{state,model,incident}=notification,given=webLink(notification.link),link=given===null||given.length>2e3?null:given,left=notification.facts.length-facts2.length,
run=(text,more={})=>({type:"TextRun",text:text===""?" ":text,...more}),block=(...inlines)=>({type:"RichTextBlock",inlines});return{type:"message",attachments:[{
contentType:"application/vnd.microsoft.card.adaptive",contentUrl:null,content:{$schema:"http://adaptivecards.io/schemas/adaptive-card.json",type:"AdaptiveCard",
version:"1.4",body:[block(run(line(`${stateWords[state]}: ${notification.title}`,300),{size:"large",weight:"bolder",color:colors[state]})),...lines(notification.
summary,4e3).split(`
`).slice(0,40).map(one=>block(run(one))),...facts2.map(({name,value})=>block(run(`${line(name,200)}: `,{weight:"bolder"}),run(line(value,1e3)))),...left===0?[]:
[block(run(`and ${left} more`,{isSubtle:!0}))],block(run(`${line(model,200)} · ${line(incident,200)}`,{isSubtle:!0,size:"small"}))],...link===null?{}:{actions:[
{type:"Action.OpenUrl",title:"Read the report",url:link}]}}}]}}async function notifyTeams(notification,options,signal){await postMessage("Teams",options.url,JSON.
stringify(teamsMessage(notification)),{},signal,options)}const webhookSchemaVersion=1;function webhookMessage({state,title,summary,facts:facts2,link,model,incident}){
return{schemaVersion:webhookSchemaVersion,event:"drift-incident",state,model,incident,title,summary,facts:facts2.map(({name,value})=>({name,value})),link}}function signatureOf(body,secret){
return`sha256=${(0,external_node_crypto_.createHmac)("sha256",secret).update(body,"utf8").digest("hex")}`}async function notifyWebhook(notification,options,signal){
const body=JSON.stringify(webhookMessage(notification)),headers=options.secret===void 0?{}:{"x-mlops-signature-256":signatureOf(body,options.secret)};await postMessage(
"The webhook",options.url,body,headers,signal,options)}async function pushMetrics(options,model,text,signal){const{url,shown,headers,secrets}=target(options,model),
{timeoutSeconds=15,attempts=3,delaySeconds=1}=options,hidden=words=>secrets.reduce((left,secret)=>left.replaceAll(secret,"***"),words);await(0,foundation.R$)(once,
{attempts,firstDelay:delaySeconds*1e3,longestDelay:timeoutSeconds*1e3},{isPassing:error=>error instanceof PushFailure&&error.passing},signal);async function once(){
const timeout=AbortSignal.timeout(Math.ceil(timeoutSeconds*1e3));try{const answer=await fetch(url,{method:"PUT",body:text,headers:{"content-type":"text/plain; v\
ersion=0.0.4; charset=utf-8",...headers},redirect:"manual",signal:AbortSignal.any([signal,timeout])}),said=(await answer.text()).replace(/\s+/g," ").trim().slice(
0,300);if(answer.ok)return;throw new PushFailure(hidden(`The Pushgateway at ${shown} answered ${answer.status}${said===""?"":`: ${said}`}`),{remedy:push_remedyFor(
answer.status),passing:answer.status===429||answer.status>=500})}catch(error){if(signal.throwIfAborted(),error instanceof PushFailure)throw error;const cause=error instanceof
Error&&error.cause!==void 0?error.cause:error,why=timeout.aborted?`no answer within ${timeoutSeconds} s`:(0,foundation.bD)(cause);throw new PushFailure(hidden(`\
The Pushgateway at ${shown} could not be reached: ${why}`),{remedy:"Check that the gateway runs and can be reached from this machine",passing:!0})}}}class PushFailure extends foundation.
eG{passing;constructor(message,{remedy,passing}){super(message,{remedy}),this.passing=passing}}function target(options,model){const{address,basic,bearerToken,job="\
mlops_drift"}=options,base=URL.canParse(address)?new URL(address):null;if(base===null||base.protocol!=="http:"&&base.protocol!=="https:")throw new foundation.j1(
{path:"monitor.prometheus.pushgateway",message:"is no address of a server",remedy:"Give an address such as `https://pushgateway.example.com`"});const written=base.
username===""?void 0:{username:decodeURIComponent(base.username),password:decodeURIComponent(base.password)},user=basic??written;if(user!==void 0&&bearerToken!==
void 0)throw new foundation.j1({path:"monitor.prometheus",message:"names more than one way to sign in to the Pushgateway",remedy:"Keep a user or a bearer token"});
const authorization=user!==void 0?`Basic ${Buffer.from(`${user.username}:${user.password}`).toString("base64")}`:bearerToken===void 0?null:`Bearer ${bearerToken}`,
shown=`${base.protocol}//${base.host}${base.pathname.replace(/\/+$/,"")}`;return{url:`${shown}/metrics/job@base64/${base64(job)}/model@base64/${base64(model)}`,
shown,headers:authorization===null?{}:{authorization},secrets:[user?.password,bearerToken,authorization].filter(secret=>typeof secret=="string"&&secret!=="")}}function base64(value){
return value===""?"=":Buffer.from(value,"utf8").toString("base64url")}function push_remedyFor(status){return status===400?"Look whether another job pushes metri\
cs of the same names with other types":status===401||status===403?"Give a user or a bearer token that the gateway accepts":status>=300&&status<400?"Give the add\
ress that it leads to":status===404||status===405?"Check the address, with its path prefix":"Look at the log of the Pushgateway and of the proxy before it"}var promises_=__webpack_require__(
51455),external_node_path_=__webpack_require__(76760);function textfileName(model){return`mlops_drift_${[...Buffer.from(model,"utf8")].map(byte=>{const letter=String.
fromCharCode(byte);return/[A-Za-z0-9-]/.test(letter)?letter:`_${byte.toString(16).padStart(2,"0")}`}).join("")}.prom`}async function writeTextfile(folder,model,text){
const target2=(0,external_node_path_.join)(folder,textfileName(model)),draft=`${target2}.${process.pid}.tmp`;try{await(0,promises_.mkdir)(folder,{recursive:!0}),
await(0,promises_.writeFile)(draft,text,{mode:420}),await(0,promises_.rename)(draft,target2)}catch(error){throw await(0,promises_.rm)(draft,{force:!0}).catch(()=>{}),
new foundation.eG(`The metrics could not be written to ${target2}: ${(0,foundation.bD)(error)}`,{remedy:"Name a folder that this job may write and that node_exp\
orter's textfile collector reads",cause:error})}return target2}var clients_mlflow=__webpack_require__(42314);const mlflow_mostColumns=500;async function logDriftToMlflow({
model,at,drifted,columns,performance,kpis},{asOf,driftShare,data},address,{env,signal}){const place={path:`models.${model}.monitor.mlflow`},mlflow=(0,clients_mlflow.
gZ)((0,clients_mlflow.MX)(address,env,place),signal),experimentId=await(0,clients_mlflow.$G)(mlflow,`${model} drift`),startedAt=at.getTime(),tags={"mlops.drift.\
data":data,"mlops.drift.as-of":asOf,"mlops.drift.verdict":drifted?"drifted":"stable"},{id:id2}=await(0,clients_mlflow.OR)(mlflow,[experimentId],"mlops.drift.dat\
a",data)??await(0,clients_mlflow.ut)(mlflow,{experimentId,name:`drift as of ${asOf.slice(0,10)}`,startedAt,tags}),values=[{key:"drift_share",value:driftShare},...performance.
map(({metric,estimate})=>({key:metric,value:estimate})),...kpis.map(({name,estimate})=>({key:`kpi/${name}`,value:estimate})),...columns.slice(0,mlflow_mostColumns).
map(({column,score})=>({key:`drift/${column}`,value:score}))],keys=distinctKeys(values.map(({key})=>key)),metrics=values.flatMap(({value},at2)=>value===null?[]:
[{key:keys[at2]??"",value,step:0,at:startedAt}]);await(0,clients_mlflow.hT)(mlflow,id2,{tags,metrics}),await(0,clients_mlflow.PF)(mlflow,id2,"FINISHED",startedAt)}
function distinctKeys(names2){const accepted=names2.map(name=>(0,clients_mlflow.Po)(name)),times=new Map;for(const key of accepted)times.set(key,(times.get(key)??
0)+1);return names2.map((name,at)=>{const key=accepted[at]??"";if(key===name||times.get(key)===1)return key;const hash=(0,external_node_crypto_.createHash)("sha\
256").update(name).digest("hex").slice(0,8);return`${(0,clients_mlflow.vI)(key,clients_mlflow.Fy.key-hash.length-1)} ${hash}`})}})};export{id,ids,modules};
