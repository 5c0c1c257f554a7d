const id=6175,ids=[6175],modules={53924:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{__webpack_require__.d(__webpack_exports__,{Q:()=>contractOf});var _data_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(40549),_foundation_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
33560),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_data_index_js__WEBPACK_IMPORTED_MODULE_0__]);_data_index_js__WEBPACK_IMPORTED_MODULE_0__=
(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0];async function contractOf(setting,workspace){if(setting.
contract===null)return{setting,contract:null,object:null};const contract=await(0,_data_index_js__WEBPACK_IMPORTED_MODULE_0__.lF)(setting.contract,workspace),{objects}=contract,
wanted=setting.object??setting.name,object=objects.find(({name,physicalName})=>name===wanted||physicalName===wanted)??(setting.object===null&&objects.length===1?
objects[0]:void 0);if(object!==void 0)return{setting,contract,object};const names=objects.map(({name})=>name);throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.
j1({file:contract.file,path:"schema",value:wanted,message:setting.object===null?`has ${names.length} objects, and none is called like the data set`:"has no obje\
ct of this name",remedy:setting.object===null?`Say which one it is with \`object\`: ${names.join(", ")}`:(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.zA)(
wanted,names)})}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),22614:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{U:()=>allProblems});var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33560);function allProblems(){
const problems=new Map;return{async attempt(work){try{return await work()}catch(error){if(!(error instanceof _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1))
throw error;for(const problem of error.problems)problems.set(JSON.stringify(problem),problem);return null}},refuse(){if(problems.size>0)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.
j1([...problems.values()])}}}}),94542:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{T:()=>checkTitle,g:()=>checkMessage});var _report_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33916),_document_wording_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
26446);function checkTitle(check){const{dataset,column}=check,about=column===null?dataset:`${dataset}.${column}`;return`${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.
RK)((0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.vI)(about,120))}: ${(0,_document_wording_js__WEBPACK_IMPORTED_MODULE_1__.oF)(check)}`}function checkMessage(check){
const{status,expected,failingRows,failingShare,note,description}=check,found=failingRows!==null&&/\brows? breaks? it$/.test(String(check.observed))?null:(0,_document_wording_js__WEBPACK_IMPORTED_MODULE_1__.
iq)(check),share=failingShare===null?"":` (${(0,_document_wording_js__WEBPACK_IMPORTED_MODULE_1__.KN)(failingShare)})`,parts=[`expected ${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.
vI)(expected,400)}`,...status==="error"?["could not be judged"]:[],...failingRows===null||failingRows===0?[]:[`${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.
jG)(failingRows)} ${failingRows===1?"row breaks":"rows break"} it${share}`],...found===null?[]:[`found ${found}`],...note===null?[]:[(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.
vI)(note,400)]],why=description===null?"":` ${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.vI)(description,400)}`;return(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.
RK)(`${parts.join("; ")}.${why}`).replaceAll(" "," ")}}),26446:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{ET:()=>perDataset,EU:()=>shortName,KN:()=>percent,NO:()=>failingRowsText,UE:()=>arrow,UU:()=>name,aY:()=>code,aq:()=>files,bD:()=>writeValue,
bc:()=>subject,iq:()=>foundText,oF:()=>ruleName,uo:()=>capped});var _report_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33916);const space=" ";function name(text,limit=48){
return(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.vI)(text,limit)}function code(text,limit=48){return text===""?"(empty)":text.trim()===""?"(blank)":{code:name(
text,limit)}}const ruleNames={present:"present","no-other-columns":"no other columns",type:"type",required:"no missing values",unique:"no value twice","primary-\
key":"primary key","one-of":"allowed values",pattern:"pattern",range:"range",length:"length",format:"format",measure:"measure",sql:"query",relationship:"refers \
to rows that exist",freshness:"freshness","splits-disjoint":"splits apart","label-rate":"label rate","train-serve-skew":"training as in serving",absent:"not kno\
wn before the prediction","known-by":"known at the prediction",distribution:"distribution near the reference"};function ruleName({rule}){return ruleNames[rule]}
function subject({several},{dataset,column}){return several?column===null?[code(dataset)]:[code(dataset)," · ",code(column)]:[column===null?"all columns":code(
column)]}function failingRowsText({datasets,rowNameOf},{dataset,failingRows,failingShare}){if(failingRows===null||failingRows===0)return null;const rows=datasets.
find(one=>one.dataset.name===dataset)?.dataset.result.rows,of=rows===void 0?"":` of ${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.jG)(rows)}`,share=failingShare===
null?"":` (${percent(failingShare)})`;return`${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.jG)(failingRows)}${of} ${shortName(rowNameOf(dataset))}${share}`}
function shortName(rowName){return rowName.length<=24?rowName:"rows"}function foundText({observed}){return observed===null?null:typeof observed=="number"?writeValue(
observed):name(observed,120)}function percent(share){if(share>0&&share<1e-4)return`<${space}0.01${space}%`;if(share<1&&share>.9999)return`>${space}99.99${space}\
%`;const value=share*100;return`${Number(value.toPrecision(value>=10?3:2))}${space}%`}function writeValue(value){return Number.isInteger(value)&&Math.abs(value)<
1e15?(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.jG)(value):(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.au)({values:[value]}).level(value)}function arrow(before,after){
return before===after?after:`${before}${space}→ ${after}`}function files(count){return count===1?"one file":`${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.
jG)(count)} files`}function perDataset(most,datasets){return Math.max(10,Math.floor(most/datasets))}function capped(table,most){const missing=table.rows.length-
most;return missing<=0?[table]:[{...table,rows:table.rows.slice(0,most)},{kind:"paragraph",small:!0,...table.keep===void 0?{}:{keep:table.keep},text:[`${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.
jG)(missing)} more ${table.rowName??"rows"} are in `,{code:"data-validate.json"},"."]}]}}),1883:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let earlierVersions=function(inputs,versioned,repository,base,placeOf,services){
let folder=null;return{async of(setting){const{name,patterns}=setting;if(inputs.baseData.length>0)return{files:inputs.baseData,below:null,movedFrom:null};if(repository===
null||inputs.base==="none")return null;if(versioned===null)return{notComputable:"this folder is not the root of its repository, where versions of data are kept",
movedFrom:null};if(base===null)return{notComputable:await whyNoBase(inputs,repository),movedFrom:null};folder??=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_2__.En)(services.workspace),"versions-"));const below=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
join)(folder,(0,_file_name_js__WEBPACK_IMPORTED_MODULE_5__.M)(name)),place=placeOf(setting),movedFrom=place===null||isNow(place,setting,services.workspace)?null:
place,then=movedFrom===null?patterns:[movedFrom.path],version=await(0,_data_version_index_js__WEBPACK_IMPORTED_MODULE_4__.materialise)(versioned,repository,base,
then,below);return"files"in version?{...version,below:(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(services.workspace,below),movedFrom}:{...version,movedFrom}},
async remove(){folder!==null&&await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder,{recursive:!0,force:!0})}}},isNow=function({name,path},setting,workspace){
const[now]=setting.patterns;return name===setting.name&&now!==void 0&&((0,_data_version_index_js__WEBPACK_IMPORTED_MODULE_4__.inWorkspaceWords)(workspace,path)??
path)===((0,_data_version_index_js__WEBPACK_IMPORTED_MODULE_4__.inWorkspaceWords)(workspace,now)??now)};__webpack_require__.d(__webpack_exports__,{b:()=>baseOf,
m:()=>earlierVersions});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760),_foundation_index_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(33560),_registry_index_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(42682),_data_version_index_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
20168),_file_name_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(43036),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_registry_index_js__WEBPACK_IMPORTED_MODULE_3__,
_data_version_index_js__WEBPACK_IMPORTED_MODULE_4__]);[_registry_index_js__WEBPACK_IMPORTED_MODULE_3__,_data_version_index_js__WEBPACK_IMPORTED_MODULE_4__]=__webpack_async_dependencies__.
then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__;async function baseOf({base,baseData},repository,services){const head=await repository?.
commitOf("HEAD")??null;if(base==="none"||baseData.length>0||repository===null||head===null)return null;if(base===void 0)return(0,_registry_index_js__WEBPACK_IMPORTED_MODULE_3__.
commitBefore)(repository,head,(0,_registry_index_js__WEBPACK_IMPORTED_MODULE_3__.baseBranches)(services.env.GITHUB_BASE_REF));const named=(/^HEAD\b|[~^:@{]/.test(
base)?null:await repository.commitOf(`refs/remotes/origin/${base}`))??await repository.commitOf(base);if(named!==null)return repository.mergeBase(head,named);throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_2__.
j1({path:"base",value:base,message:"names no commit of this repository",remedy:"Check its spelling, and that the checkout has it: `fetch-depth: 0`"})}async function whyNoBase({
base},repository){return await repository.isShallow()?"this checkout has no history to find the earlier commit in: set `fetch-depth: 0` in the actions/checkout \
step":base===void 0?"there is no earlier commit to compare with":`\`${base}\` and this commit have no common ancestor`}__webpack_async_result__()}catch(e){__webpack_async_result__(
e)}})}),43890:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{let earlierPlace=function({name,path},now,earlier){const own=earlier.get(name);if(own!==void 0)return{name,path:own};const renamed=[...earlier].find(([other,
at])=>!now.has(other)&&at===path);return renamed===void 0?null:{name:renamed[0],path}},isMapping=function(value){return typeof value=="object"&&value!==null&&!Array.
isArray(value)};__webpack_require__.d(__webpack_exports__,{O:()=>earlierPlace,Y:()=>earlierSettings});var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
33560),_data_version_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(20168),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_data_version_index_js__WEBPACK_IMPORTED_MODULE_1__]);
_data_version_index_js__WEBPACK_IMPORTED_MODULE_1__=(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0];
async function earlierSettings({inline,configuration,model},repository,commit,services){if(inline||configuration===null||model===null)return null;const{file}=configuration,
text=await(0,_data_version_index_js__WEBPACK_IMPORTED_MODULE_1__.earlierText)(repository,services.workspace,commit,file);if(text===null)return{notReadable:`${file}\
 was not there`};const source=(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.o$)(text,file);if(!("data"in source)){const[first]=source,line=first?.line===
void 0?"":` at line ${first.line}`;return{notReadable:`${file} ${first?.message??"cannot be read"}${line}`}}const section=(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.
fK)(source.data,["models",model]);if(!isMapping(section))return{notReadable:`${file} had no model \`${model}\``};const datasets=(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.
fK)(section,["data","datasets"]),declared=isMapping(datasets)?Object.entries(datasets):[],paths=new Map;for(const[name,one]of declared){const path=typeof one=="\
string"?one:(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.fK)(one,["path"]);typeof path=="string"&&path!==""&&paths.set(name,path)}return{paths}}__webpack_async_result__()}catch(e){
__webpack_async_result__(e)}})}),43036:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{M:()=>fileName});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598);function fileName(name){const safe=name.replace(/[^\w.-]+/g,"_").slice(
0,80);if(safe===name&&/^\w/.test(name))return name;const hash=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(name).digest("hex").slice(
0,8);return`${safe.replace(/^[._-]+/,"")}-${hash}`.replace(/^-/,"")}}),94501:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let notesOf=function({file,notes}){return notes.map(({message,at})=>`${file}\
:${at.line}: ${message}`)};__webpack_require__.d(__webpack_exports__,{S:()=>judge});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(76760),_data_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
40549),_registry_index_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(42682),_contract_of_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(53924),_data_version_index_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
20168),_memory_limit_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(98027),_publication_index_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(19441),_all_problems_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
22614),_earlier_data_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(1883),_earlier_settings_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(43890),_lineage_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(
69403),_split_rules_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(3196),_validate_dataset_js__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(31723),__webpack_async_dependencies__=__webpack_handle_async_dependencies__(
[_data_index_js__WEBPACK_IMPORTED_MODULE_1__,_registry_index_js__WEBPACK_IMPORTED_MODULE_2__,_contract_of_js__WEBPACK_IMPORTED_MODULE_3__,_data_version_index_js__WEBPACK_IMPORTED_MODULE_4__,
_earlier_data_js__WEBPACK_IMPORTED_MODULE_8__,_earlier_settings_js__WEBPACK_IMPORTED_MODULE_9__,_lineage_js__WEBPACK_IMPORTED_MODULE_10__,_validate_dataset_js__WEBPACK_IMPORTED_MODULE_12__]);
[_data_index_js__WEBPACK_IMPORTED_MODULE_1__,_registry_index_js__WEBPACK_IMPORTED_MODULE_2__,_contract_of_js__WEBPACK_IMPORTED_MODULE_3__,_data_version_index_js__WEBPACK_IMPORTED_MODULE_4__,
_earlier_data_js__WEBPACK_IMPORTED_MODULE_8__,_earlier_settings_js__WEBPACK_IMPORTED_MODULE_9__,_lineage_js__WEBPACK_IMPORTED_MODULE_10__,_validate_dataset_js__WEBPACK_IMPORTED_MODULE_12__]=
__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__;async function judge(inputs,settings,publication,services){
const startedAt=services.clock.now().toISOString(),repository=await(0,_registry_index_js__WEBPACK_IMPORTED_MODULE_2__.openRepository)(services,services.workspace),
commit=await repository?.commitOf("HEAD")??null,{attempt,refuse}=(0,_all_problems_js__WEBPACK_IMPORTED_MODULE_7__.U)(),contracted=[];for(const setting of settings.
datasets){const one=await attempt(()=>(0,_contract_of_js__WEBPACK_IMPORTED_MODULE_3__.Q)(setting,services.workspace));one!==null&&contracted.push(one)}const splits=await attempt(
()=>(0,_split_rules_js__WEBPACK_IMPORTED_MODULE_11__.K)(settings))??[],memoryLimit=await attempt(()=>(0,_memory_limit_js__WEBPACK_IMPORTED_MODULE_5__.S)(inputs))??
void 0,base=await attempt(()=>(0,_earlier_data_js__WEBPACK_IMPORTED_MODULE_8__.b)(inputs,repository,services));refuse();const engine=await(0,_data_index_js__WEBPACK_IMPORTED_MODULE_1__.
F5)({...services,memoryLimit}),contracts=contracted.flatMap(({contract})=>contract??[]),notes=[...new Set(contracts.flatMap(notesOf))],judged=[];let md5=new Map;
await(0,_data_version_index_js__WEBPACK_IMPORTED_MODULE_4__.withDataVersions)(settings.section,repository,services,async versioned=>{const patterns=settings.datasets.
flatMap(setting=>setting.patterns);if(versioned!==null){const read=settings.inline?patterns:Object.values(settings.all).flat(),provided=await(0,_data_version_index_js__WEBPACK_IMPORTED_MODULE_4__.
provideData)(versioned,read);md5=provided.md5;for(const{path,pointer}of provided.modified)notes.push(`${path} is not the version that ${pointer} names: run \`mlo\
ps data add ${path}\` and commit.`)}const configured=versioned===null||repository===null||base===null?null:await(0,_earlier_settings_js__WEBPACK_IMPORTED_MODULE_9__.
Y)(settings,repository,base,services);configured!==null&&"notReadable"in configured&&base!==null&&notes.push(`At ${base.slice(0,7)} ${configured.notReadable}, s\
o that data sets are compared with what was at their present paths then.`);const names=new Set(Object.keys(settings.all)),placeOf=({name,patterns:[path]})=>configured===
null||"notReadable"in configured||path===void 0?null:(0,_earlier_settings_js__WEBPACK_IMPORTED_MODULE_9__.O)({name,path},names,configured.paths),earlier=(0,_earlier_data_js__WEBPACK_IMPORTED_MODULE_8__.
m)(inputs,versioned,repository,base,placeOf,services);try{for(const dataset of contracted){const before=await earlier.of(dataset.setting);services.logger.info(`\
Validating ${dataset.setting.name}`);const options={engine,settings,splits,inputs,earlier:before,services},one=await attempt(()=>(0,_validate_dataset_js__WEBPACK_IMPORTED_MODULE_12__.
g)(dataset,options));one!==null&&judged.push(one)}}finally{await earlier.remove()}refuse(),versioned!==null&&publication.context!==null&&!publication.context.isFork&&
await(0,_data_version_index_js__WEBPACK_IMPORTED_MODULE_4__.keepData)(versioned,patterns)});const failingRows=judged.flatMap(one=>one.failingRows),contractFiles=await hashedContracts(
contracts,services.workspace),datasets=judged.map(({dataset})=>dataset),checks=judged.flatMap(one=>one.checks),broken=checks.some(({status})=>status==="fail"||status===
"error"),badLines=datasets.some(({result})=>result.badLines.count>0);return{report:{schemaVersion:1,action:"data-validate",verdict:broken||badLines?"fail":"pass",
startedAt,model:settings.model,datasets,checks,notes,provenance:{...(0,_publication_index_js__WEBPACK_IMPORTED_MODULE_6__.Jj)(publication,commit),baseCommit:base,
inputs:contractFiles},lineage:await(0,_lineage_js__WEBPACK_IMPORTED_MODULE_10__.b)(judged,contractFiles,md5,services)},failingRows:failingRows.map(({path})=>path)}}
async function hashedContracts(contracts,workspace){const found=[];for(const file of new Set(contracts.map(contract=>(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(
workspace,contract.file)))){const hashed=await(0,_data_index_js__WEBPACK_IMPORTED_MODULE_1__.DC)(file),inside=(0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(
workspace,file);found.push({...hashed,path:inside.startsWith("..")?file:inside})}return found}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),
69403:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{__webpack_require__.d(__webpack_exports__,{b:()=>lineageOf});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(76760),_data_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
40549),_foundation_index_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(33560),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_data_index_js__WEBPACK_IMPORTED_MODULE_1__]);
_data_index_js__WEBPACK_IMPORTED_MODULE_1__=(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0];async function lineageOf(judged,contracts,md5,services){
const reads=[...judged.flatMap(({dataset:{name,result}})=>result.files.map(({path,sha256,bytes})=>({kind:"data",name,path,hashes:(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_2__.
mU)({sha256,md5:md5.get(path.replaceAll("\\","/"))}),bytes}))),...contracts.map(({path,sha256,bytes})=>({kind:"contract",name:path,path,hashes:(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_2__.
mU)({sha256}),bytes}))],writes=[];for(const{name,path}of judged.flatMap(({failingRows})=>failingRows)){const{sha256,bytes}=await(0,_data_index_js__WEBPACK_IMPORTED_MODULE_1__.
DC)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(services.workspace,path));writes.push({kind:"report",name,path,hashes:(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_2__.
mU)({sha256}),bytes})}return{reads,writes}}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),83428:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{k$:()=>beginDataPublication,oX:()=>deliverDataReport,TN:()=>keyOf});var promises_=__webpack_require__(51455),external_node_path_=__webpack_require__(
76760),publication=__webpack_require__(19441),write_reports=__webpack_require__(3729),check_words=__webpack_require__(94542),build_report=__webpack_require__(33916),
wording=__webpack_require__(26446);function isBreaking({breaking}){return breaking}function moved(review){return review.distributions.filter(({size})=>size!=="n\
one")}function isLarge({size}){return size==="large"}function columnNames(changes2){const distinct=[...new Set(changes2.map(({column})=>column))],shown=distinct.
slice(0,3).map(column=>(0,wording.aY)(column)),more=distinct.length-shown.length;return(0,build_report.oR)(more>0?[...shown,`${(0,build_report.jG)(more)} more`]:
shown)}function rowCounts({rows},rowName){if("notComputable"in rows)return null;const counts2=["added","removed","changed"].filter(kind=>rows[kind]>0);return counts2.
length===0?null:counts2.map((kind,index)=>`${(0,build_report.jG)(rows[kind])}${index===0?` ${(0,wording.UU)(rowName,24)}`:""} ${kind}`).join(", ")}function changeSentence({
datasets,report,several}){const compared=datasets.filter(({review})=>review!==null);if(compared.length===0)return[];const base=report.provenance.baseCommit,since=base===
null?["the base"]:[{code:base.slice(0,7)}],differing=compared.filter(({review})=>!review.identical);if(differing.length===0)return[compared.length===1?"The data\
 is":"The data sets are"," the same as at ",...since,", byte for byte."];const clauses=differing.slice(0,3).map(one=>clause(one,several));return["Since ",...since,
": ",...clauses.flatMap((one,index)=>index===0?one:["; ",...one]),"."]}function clause({dataset,review},several){const rows=rowCounts(review,dataset.rowName),schema=review.
schema.length,columns=moved(review),parts=[...rows===null?sizes(review):[[rows]],...schema===0?[]:[[schema===1?"one change of the schema":`${(0,build_report.jG)(
schema)} changes of the schema`]],...columns.length===0?[]:[[...columnNames(columns)," moved beyond chance"]]],said=parts.length===0?[["other bytes, the same ro\
ws"]]:parts;return[...several?[(0,wording.aY)(dataset.name)," "]:[],...said.flatMap((part,index)=>index===0?part:[", ",...part])]}function sizes({before,after,rows}){
return!("notComputable"in rows)||before.rows===after.rows?[]:[[`${(0,build_report.jG)(after.rows)} rows instead of ${(0,build_report.jG)(before.rows)}`]]}const mostMoved=200,
tones={none:"neutral",small:"info",medium:"warn",large:"warn"},distances={wasserstein:"Wasserstein, in standard deviations",jensenshannon:"Jensen–Shannon"};function distributionTable(review,datasets){
const far=moved(review),still=review.distributions.length-far.length,note={kind:"paragraph",small:!0,keep:43,text:[...far.length===0?[]:["Chance: what two sampl\
es of these sizes from one distribution would reach in 95 of 100 draws. "],still===0?"Every column moved.":`${(0,build_report.jG)(still)} of ${(0,build_report.jG)(
review.distributions.length)} columns did not move further than chance.`]};return review.distributions.length===0?[]:far.length===0?[note]:[...(0,wording.uo)({kind:"\
table",rowName:"columns",textRows:12,columns:[{title:["Distribution of"]},{title:["Moved"]},{title:["Distance"],align:"right"},{title:["Chance"],align:"right"},
{title:["Missing"],align:"right"},{title:["Categories"]}],rows:far.map(one=>({keep:one.size==="small"?45:43,cells:[[(0,wording.aY)(one.column)],[{tone:tones[one.
size],text:one.size}],[distance(one.effect)],[`≤ ${distance(one.expectedByChance.high)}`],[(0,wording.UE)((0,wording.KN)(one.missingShare.before),(0,wording.
KN)(one.missingShare.after))],categories(one)]}))},(0,wording.ET)(mostMoved,datasets)),{kind:"paragraph",small:!0,keep:43,text:[`Distances: ${methods(far)}.`]},
note]}function distance(value){return Number.isFinite(value)?value>=.1||value===0?value.toFixed(2):Number(value.toPrecision(2)).toString():"–"}function methods(far){
return[...new Set(far.map(({method})=>method))].map(method=>{const kinds=method==="wasserstein"?"numbers":"categories";return`${distances[method]}, for ${kinds}`}).
join("; ")}function categories(one){const parts=[...some("new",one.newCategories,one.newCategoryCount),...some("gone",one.vanishedCategories,one.vanishedCategoryCount)];
return parts.length===0?["–"]:parts.flatMap((part,index)=>index===0?part:["; ",...part])}function some(title,values,count){if(count===0)return[];if(values.length===
0)return[[`${title}: ${(0,build_report.jG)(count)}`]];const shown=values.slice(0,3).map(value=>(0,wording.aY)(value,24)),more=count-shown.length;return[[`${title}\
: `,...(0,build_report.oR)(more>0?[...shown,`${(0,build_report.jG)(more)} more`]:shown)]]}const mostColumns=600;function profileTable(review,datasets){return review.
profiles.length===0?[]:[{kind:"paragraph",keep:55,text:[`Profile of ${(0,build_report.jG)(review.profiles.length)} columns:`]},...(0,wording.uo)({kind:"table",keep:55,
rowName:"columns",textRows:12,columns:[{title:["Column"]},{title:["Missing"],align:"right"},{title:["Distinct"],align:"right"},{title:["Median [5 %, 95 %], or r\
ange"],align:"right"},{title:["Before"]},{title:["Now"]}],rows:inOrder(review).map(pair=>{const[before,after]=drawings(pair);return{keep:56,cells:[[(0,wording.aY)(
(pair.after??pair.before)?.column??"")],[both(pair,({missing,rows})=>(0,wording.KN)(rows===0?0:Math.min(1,missing/rows)))],[both(pair,({distinct})=>(0,build_report.
jG)(distinct))],[both(pair,middle)],before,after]}})},(0,wording.ET)(mostColumns,datasets)),{kind:"paragraph",small:!0,keep:56,text:["Bars are shares of rows on\
 one scale for both; ▁ is none. Distinct values above 100,000 are estimated."]}]}function inOrder({profiles,distributions}){const place2=new Map(distributions.
map(({column},index)=>[column,index])),of=({before,after})=>place2.get((after??before)?.column??"")??place2.size;return profiles.toSorted((a,b)=>of(a)-of(b))}function both({
before,after},write){return before===null||after===null?write(before??after):(0,wording.UE)(write(before),write(after))}function middle({quantiles,minimum,maximum}){
if(quantiles!==null){const[low,,median,,high]=quantiles;return`${(0,wording.bD)(median)} [${(0,wording.bD)(low)}, ${(0,wording.bD)(high)}]`}if(minimum===null||maximum===
null)return"–";const text=value=>typeof value=="number"?(0,wording.bD)(value):(0,wording.UU)(value,24);return`${text(minimum)} – ${text(maximum)}`}function drawings(pair){
const{before,after}=sharesOf(pair),most2=Math.max(0,...(0,build_report.n$)(before??[]),...(0,build_report.n$)(after??[])),drawn=shares=>shares===null||shares.length===
0?["–"]:[{code:(0,build_report.fE)(shares,most2)}];return[drawn(before),drawn(after)]}function sharesOf({before,after}){const labels=[...new Set([before,after].
flatMap(one=>one?.histogram?.map(({label})=>label)??[]))],shares=profile=>{if(profile?.histogram==null)return null;const counts2=new Map(profile.histogram.map(({
label,count})=>[label,count])),all=profile.histogram.reduce((sum,{count})=>sum+count,0);return labels.map(label=>all===0?0:(counts2.get(label)??0)/all)};return{
labels,before:shares(before),after:shares(after)}}const most={checks:40,checksInText:8,rows:10,columns:6};function samples(reading){const shown=[...reading.failing,
...reading.warned].filter(({sample:sample2})=>sample2.length>0);if(shown.length===0)return[];const blocks=shown.slice(0,most.checks).map(check=>sample(reading,check)),
beyond=blocks.slice(most.checksInText).flat(),left=shown.length-most.checks;return[{kind:"details",keep:30,summary:[{strong:["Rows that fail"]},`: the first of ${shown.
length===1?"one rule":`${(0,build_report.jG)(shown.length)} rules`}`],blocks:[...blocks.slice(0,most.checksInText).flat(),...beyond.length===0?[]:[{kind:"only",
in:"html",blocks:beyond}],...left<=0?[]:[{kind:"paragraph",small:!0,text:[`Rows of ${(0,build_report.jG)(left)} more rules are in `,{code:"data-validate.json"},
"."]}]]}]}function sample(reading,check){const rows=check.sample.slice(0,most.rows),all=[...new Set(rows.flatMap(({values})=>Object.keys(values)))],own=check.column!==
null&&all.includes(check.column)?[check.column]:[],columns=[...all.filter(column=>!own.includes(column)).slice(0,most.columns-own.length),...own];return[{kind:"\
paragraph",text:[...(0,wording.bc)(reading,check),`: ${(0,wording.oF)(check)}`]},{kind:"table",rowName:"rows",textRows:3,columns:[{title:["Row"]},...columns.map(
column=>({title:[(0,wording.aY)(column,32)]}))],rows:rows.map(({file,row,values})=>({keep:32,cells:[[(0,wording.aY)(`${file}:${row}`,60)],...columns.map(column=>[
valueText(values[column])])]}))}]}function valueText(value){return value===void 0?"–":value===null?"missing":(0,wording.aY)(value,40)}const row_changes_most={
columns:100,examples:10,shown:6};function rowChanges({rows},datasets){if("notComputable"in rows)return[];const matched=rows.changed+rows.unchanged,{changed,added,
removed}=rows.examples;return[...rows.columns.length===0?[]:(0,wording.uo)({kind:"table",rowName:"columns",textRows:10,columns:[{title:["Column"]},{title:["Chan\
ged values"],align:"right"},{title:["Of matched rows"],align:"right"}],rows:rows.columns.map(({column,changed:count})=>({keep:44,cells:[[(0,wording.aY)(column)],
[(0,build_report.jG)(count)],[matched===0?"–":(0,wording.KN)(Math.min(1,count/matched))]]}))},(0,wording.ET)(row_changes_most.columns,datasets)),...changed.length===
0?[]:[{kind:"table",rowName:"changed values",textRows:5,columns:[...rows.key.slice(0,3).map(column=>({title:[(0,wording.aY)(column,32)]})),{title:["Changed"]},{
title:["Before"]},{title:["Now"]}],rows:changed.slice(0,row_changes_most.examples).map(({key,column,before,after})=>({keep:46,cells:[...rows.key.slice(0,3).map(
part=>[valueText(key[part])]),[(0,wording.aY)(column)],[valueText(before)],[valueText(after)]]}))}],...examples("Added, for example:",added),...examples("Remove\
d, for example:",removed)]}function examples(title,rows){if(rows.length===0)return[];const all=[...new Set(rows.flatMap(row=>Object.keys(row)))],columns=all.slice(
0,row_changes_most.shown),more=all.length-columns.length;return[{kind:"paragraph",keep:47,text:[title]},{kind:"table",keep:47,textRows:3,columns:columns.map(column=>({
title:[(0,wording.aY)(column,32)]})),rows:rows.slice(0,row_changes_most.examples).map(row=>({keep:48,cells:columns.map(column=>[valueText(row[column])])}))},...more===
0?[]:[{kind:"paragraph",small:!0,keep:49,text:[`${(0,build_report.jG)(more)} more columns are in `,{code:"data-validate.json"},"."]}]]}const mostChanges=200;function changes(reading){
return[...breakingChanges(reading),...reading.datasets.flatMap(one=>datasetChanges(reading,one))]}function breakingChanges({datasets,several}){const rows=datasets.
flatMap(({dataset,review})=>(review?.schema??[]).filter(isBreaking).map(change=>schemaRow(change,several?dataset.name:null,6)));return rows.length===0?[]:schemaTable(
"Change that can break code",rows,mostChanges)}function datasetChanges(reading,{dataset,review}){if(review===null||review.identical)return[];const count=reading.
datasets.length,order=review.schema.toSorted((a,b)=>Number(b.breaking)-Number(a.breaking)),blocks=[{kind:"paragraph",keep:41,small:!0,text:versions(reading,review)},
...order.length===0?[]:schemaTable("Schema",order.map(change=>schemaRow(change,null,42)),(0,wording.ET)(mostChanges,count)),...rowChanges(review,count),...distributionTable(
review,count),...profileTable(review,count)];return[{kind:"details",keep:40,summary:[{strong:["What changed in ",(0,wording.aY)(dataset.name)]},`: ${summary(review,
dataset.rowName)}`],blocks}]}function summary(review,rowName){const breaking=review.schema.filter(isBreaking).length,columns=moved(review).length,rows=rowCounts(
review,rowName),schema=review.schema.length;return[...schema===0?[]:[`${(0,build_report.jG)(schema)} ${schema===1?"change":"changes"} of the schema${breaking===
0?", none breaking":`, ${(0,build_report.jG)(breaking)} breaking`}`],...rows===null?["notComputable"in review.rows?"rows not matched":"no row differs"]:[rows],columns===
0?"no column moved beyond chance":`${(0,build_report.jG)(columns)} ${columns===1?"column":"columns"} moved`].join("; ")}function versions({report},{before,after,
rows}){const base=report.provenance.baseCommit,size=({rows:count,bytes,files:list})=>`${(0,build_report.jG)(count)} rows, ${(0,build_report.jG)(bytes)} bytes in\
 ${(0,wording.aq)(list.length)}`,matched="notComputable"in rows?["Rows are not matched: ",...(0,build_report.em)(rows.notComputable,240)]:["Rows are matched by ",
...(0,build_report.oR)(rows.key.slice(0,4).map(column=>(0,wording.aY)(column)))];return["Before",...base===null?[]:[" (",{code:base.slice(0,7)},")"],`: ${size(before)}\
. Now: ${size(after)}. `,...matched,"."]}function schemaTable(title,rows,most2){return(0,wording.uo)({kind:"table",rowName:"changes of the schema",textRows:20,columns:[
{title:[title]},{title:["Column"]},{title:["Before"]},{title:["Now"]},{title:["Why"]}],rows},most2)}function schemaRow(change,dataset,keep){const{column,before,
after,breaking,reason}=change;return{keep:breaking?keep:keep+1,cells:[[{tone:breaking?"warn":"info",text:change.change}],dataset===null?[(0,wording.aY)(column)]:
[(0,wording.aY)(dataset)," · ",(0,wording.aY)(column)],[before===null?"–":(0,wording.UU)(before,40)],[after===null?"–":(0,wording.UU)(after,40)],(0,build_report.
em)(reason,200)]}}const mostCharts=6,mostBins=40;function charts({datasets,several}){const drawn=datasets.flatMap(({dataset,review})=>{if(review===null)return[];
const far=new Set(moved(review).map(({column})=>column));return inOrder(review).flatMap(pair=>{const column=pair.after?.column,{labels,before,after}=sharesOf(pair);
return column===void 0||!far.has(column)||before===null||after===null?[]:labels.length<2||labels.length>mostBins?[]:[{kind:"chart",chart:{type:"bars",title:several?
`${(0,wording.UU)(dataset.name)}: ${(0,wording.UU)(column)}`:(0,wording.UU)(column),x:{name:(0,wording.UU)(column)},y:{name:"Share of values",min:0},categories:labels.
map(label=>(0,wording.UU)(label,24)),series:[{name:"before",values:before},{name:"now",values:after}]}}]})});return drawn.length===0?[]:[{kind:"only",in:"html",
blocks:[{kind:"heading",text:["Columns that moved most"]},...drawn.slice(0,mostCharts)]}]}function read(report){const ofDataset=grouped(report.checks,({dataset})=>dataset),
datasets=report.datasets.map(dataset=>{const checks=ofDataset.get(dataset.name)??[];return{dataset,checks,failing:checks.filter(isFailing),warned:checks.filter(
({status})=>status==="warn"),passed:checks.filter(({status})=>status==="pass"),review:dataset.review===null||"notComputable"in dataset.review?null:dataset.review}}),
rowNames=new Map(report.datasets.map(({name,rowName})=>[name,rowName]));return{report,datasets,failing:report.checks.filter(isFailing),warned:report.checks.filter(
({status})=>status==="warn"),several:report.datasets.length>1,rowNameOf:dataset=>rowNames.get(dataset)??"rows"}}function isFailing({status}){return status==="fa\
il"||status==="error"}const mostDatasets=30;function shownOf(reading){const{datasets}=reading;if(datasets.length<=mostDatasets)return{shown:reading,left:0};const first=datasets.
toSorted((a,b)=>+(b.failing.length>0)-+(a.failing.length>0));return{shown:{...reading,datasets:first.slice(0,mostDatasets)},left:datasets.length-mostDatasets}}function grouped(items,keyOf2){
const groups=new Map;for(const item of items){const group=groups.get(keyOf2(item));group===void 0?groups.set(keyOf2(item),[item]):group.push(item)}return groups}
const fewWarnings=4,mostChecks=500,checks_mostColumns=600;function failingChecks(reading){const{failing,warned}=reading,few=warned.length<=fewWarnings,open=few?
[...failing,...warned]:failing,title=failing.length===0?"Rule that warns":open.length>failing.length?"Rule that fails or warns":"Rule that fails";return[...open.
length===0?[]:checkTable(reading,open,title),...few?[]:[{kind:"details",keep:9,summary:[{strong:["Warnings"]},`: ${(0,build_report.jG)(warned.length)} rules to \
look at, none of which blocks`],blocks:checkTable(reading,warned,"Rule that warns")}]]}function checkTable(reading,checks,title){const failing=checks.filter(({status})=>status!==
"warn").length;return(0,wording.uo)({kind:"table",rowName:"rules",textRows:Math.max(failing,20),columns:[{title:[title]},{title:[reading.several?"Of":"Column"]},
{title:["Expected"]},{title:["Found"]},{title:["Where"]}],rows:checks.map(check=>({keep:check.status==="warn"?8:"always",cells:[[{tone:check.status==="warn"?"wa\
rn":"bad",text:""}," ",(0,wording.oF)(check)],(0,wording.bc)(reading,check),(0,build_report.em)(check.expected,160),found(reading,check),[place(reading,check)]]}))},
mostChecks)}function found(reading,check){const text=(0,wording.NO)(reading,check)??(0,wording.iq)(check),note=check.note===null?[]:(0,build_report.em)(check.note,
240);if(check.status==="error")return[{strong:["could not be judged"]},...note.length===0?[]:[": ",...note]];const told=text===null?[]:(0,build_report.em)(text,
160);return note.length===0?told.length===0?["–"]:told:told.length===0?note:[...told,"; ",...note]}function place({report},{file,line:line2}){return file===null?
"–":(0,build_report.$Y)(report.provenance,file,line2)}function passedChecks(reading){const passed=reading.datasets.flatMap(dataset=>dataset.passed);if(passed.
length===0)return[];const bySubject=grouped(passed,({dataset,column})=>JSON.stringify([dataset,column])),table={kind:"table",rowName:"columns",textRows:12,columns:[
{title:[reading.several?"Of":"Column"]},{title:["What holds"]}],rows:[...bySubject.values()].map(checks=>{const shown=checks.slice(0,6),more=checks.length-shown.
length;return{keep:65,cells:[(0,wording.bc)(reading,checks[0]),[...shown.flatMap((check,index)=>[...index===0?[]:["; "],`${(0,wording.oF)(check)}: `,...(0,build_report.
em)(check.expected,60)]),...more===0?[]:[`; ${(0,build_report.jG)(more)} more`]]]}})},asked=reading.report.checks.length;return[{kind:"details",keep:60,summary:[
{strong:["Rules that hold"]},`: ${(0,build_report.jG)(passed.length)} of ${(0,build_report.jG)(asked)}`],blocks:(0,wording.uo)(table,checks_mostColumns)}]}function badLines({
datasets}){return datasets.flatMap(({dataset})=>{const{count,first}=dataset.result.badLines;if(count===0)return[];const told=first.slice(0,3).map(({file,line:line2,
reason})=>[{code:`${(0,wording.UU)(file,60)}:${line2}`}," ",...(0,build_report.em)(reason,160)]);return[{kind:"alert",tone:"warn",keep:6,text:[(0,wording.aY)(dataset.
name),`: ${(0,build_report.jG)(count)} ${count===1?"line":"lines"} cannot be read as ${count===1?"a row":"rows"}`,...told.flatMap((one,index)=>[index===0?": ":"\
; ",...one]),"."]}]})}function advice(reading){const{report,failing,warned,datasets}=reading,items=[];failing.some(({status})=>status==="fail")&&items.push(["Me\
nd the data, or, where the data is right, the rule at its line of the contract."]),failing.some(({status})=>status==="error")&&items.push(["What could not be ju\
dged counts as failing: the reason stands beside each rule."]);const withRows=datasets.filter(({dataset})=>dataset.result.failingRowsFile!==null);for(const{dataset}of withRows.
slice(0,3))dataset.result.failingRowsFile!==null&&items.push(["Every failing row, with the rules that it breaks, is in ",(0,wording.aY)(dataset.result.failingRowsFile,
80),"."]);warned.length>0&&items.push([warned.length===1?"One rule warns, listed below; nothing is blocked by it.":`${(0,build_report.jG)(warned.length)} rules \
warn, listed below; nothing is blocked by them.`]);const breaking=datasets.flatMap(({review})=>review?.schema.filter(isBreaking)??[]);breaking.length>0&&items.push(
["Code that reads ",...columnNames(breaking)," may have to change with this data."]);const large=datasets.flatMap(({review})=>review===null?[]:moved(review).filter(
isLarge));large.length>0&&items.push(["See whether it is meant that ",...columnNames(large)," moved far."]);const bare=datasets.filter(({dataset})=>dataset.contract===
null);return bare.length>0&&report.verdict==="pass"&&items.push(["Write a contract for ",...(0,build_report.oR)(bare.slice(0,3).map(({dataset})=>(0,wording.aY)(
dataset.name)))," with ",{code:"mlops data-validate --infer"},", and the next change of it is checked."]),items.length===0?[]:items.length===1?[{kind:"paragraph",
text:items[0],keep:4}]:[{kind:"list",items,keep:4}]}function headline(reading){const{tone,title}=verdict(reading);return{tone,title,blocks:[{kind:"paragraph",keep:"\
always",text:[{strong:[decision(reading,tone)]},...spaced(why(reading)),...spaced(changeSentence(reading))]},...advice(reading)]}}function verdict(reading){const{
report,datasets,warned}=reading,all=names(datasets);if(report.verdict==="fail"){const broken=datasets.filter(({failing})=>failing.length>0),[only]=broken;return only===
void 0?{tone:"bad",title:[...all,": ",unreadable(datasets)]}:{tone:"bad",title:broken.length===1?[(0,wording.aY)(only.dataset.name,60),": ",breach(only)]:[...names(
broken)," break their contracts"]}}const asked=datasets.filter(({checks})=>checks.length>0);if(asked.length===0)return{tone:"neutral",title:[...all,": no contra\
ct to hold it to"]};const holds=asked.length===1?"the contract holds":"the contracts hold",breaking=datasets.flatMap(({review})=>review?.schema.filter(isBreaking)??
[]).length;if(breaking>0)return{tone:"warn",title:[...all,`: ${holds}, but ${breaking===1?"a column changes":`${(0,build_report.jG)(breaking)} columns change`} \
in a way that can break code`]};const far=datasets.flatMap(({review})=>review===null?[]:moved(review).filter(isLarge));return far.length>0?{tone:"warn",title:[...all,
`: ${holds}, but `,...columnNames(far)," moved far"]}:warned.length>0?{tone:"warn",title:[...all,`: ${holds}, with ${warned.length===1?"a warning":`${(0,build_report.
jG)(warned.length)} warnings`}`]}:{tone:"good",title:[...all,`: ${holds} for all ${rowsOf(asked)}`]}}function breach({dataset,checks,failing}){const rows=failing.
flatMap(({failingRows})=>failingRows===null||failingRows===0?[]:[failingRows]);if(rows.length>0){const most2=Math.max(...rows),others=failing.length-rows.length,
sure=rows.length>1?"at least ":"",more=others===0?"":`, and ${others===1?"another rule fails":`${others} more rules fail`}`;return`${sure}${(0,build_report.jG)(
most2)} of ${(0,build_report.jG)(dataset.result.rows)} ${(0,wording.EU)(dataset.rowName)} ${most2===1?"breaks":"break"} the contract${more}`}const broken=failing.
filter(({status})=>status==="fail").length,count=`of ${(0,build_report.jG)(checks.length)} ${checks.length===1?"rule":"rules"}`,open=failing.length-broken;return broken>
0?`${(0,build_report.jG)(broken)} ${count} of the contract ${broken===1?"is":"are"} broken${open===0?"":`, ${(0,build_report.jG)(open)} could not be judged`}`:`${(0,build_report.
jG)(failing.length)} ${count} could not be judged`}function unreadable(datasets){const lines=datasets.reduce((sum,{dataset})=>sum+dataset.result.badLines.count,
0);return lines===0?"fails":`${(0,build_report.jG)(lines)} ${lines===1?"line":"lines"} cannot be read`}function decision({report,datasets,failing},tone){const asked=datasets.
reduce((sum,{checks})=>sum+checks.length,0);if(report.verdict==="fail")return failing.length===0?"Not ready to merge.":`Not ready to merge: ${(0,build_report.jG)(
failing.length)} of ${(0,build_report.jG)(asked)} rules ${failing.length===1?"fails":"fail"}.`;if(asked===0)return"Nothing was asked of this data.";const yours=asked===
1?"your rule":`your ${(0,build_report.jG)(asked)} rules`;return tone==="good"?`Merge is safe by ${yours}.`:`No objection from ${yours}.`}function why(reading){const{
failing}=reading,clauses=failing.slice(0,2).map(check=>headline_clause(reading,check));if(clauses.length===0)return[];const more=failing.length-clauses.length;return[
...clauses.flatMap((one,index)=>index===0?one:["; ",...one]),...more===0?[]:[`; and ${(0,build_report.jG)(more)} more`],"."]}function headline_clause(reading,check){
const{failingRows,failingShare,dataset}=check,head=[...(0,wording.bc)(reading,check),` (${(0,wording.oF)(check)}): expected `,...(0,build_report.em)(check.expected,
120)];if(check.status==="error")return[...head,", which could not be judged"];if(failingRows!==null&&failingRows>0){const share=failingShare===null?"":` (${(0,wording.
KN)(failingShare)})`,rows=failingRows===1?"row":(0,wording.EU)(reading.rowNameOf(dataset));return[...head,`, ${(0,build_report.jG)(failingRows)} ${rows}${share}\
 ${failingRows===1?"breaks":"break"} it`]}const found2=(0,wording.iq)(check);return found2===null?[...head,", which is not so"]:[...head,", found ",...(0,build_report.
em)(found2,120)]}function names(datasets){if(datasets.length===0)return["data"];const shown=datasets.slice(0,3).map(({dataset})=>(0,wording.aY)(dataset.name,60)),
more=datasets.length-shown.length;return(0,build_report.oR)(more>0?[...shown,`${more} more`]:shown)}function rowsOf(datasets){const rowNames=new Set(datasets.map(
({dataset})=>dataset.rowName)),rows=datasets.reduce((sum,{dataset})=>sum+dataset.result.rows,0);return`${(0,build_report.jG)(rows)} ${rowNames.size===1?(0,wording.
EU)([...rowNames][0]):"rows"}`}function spaced(text){return text.length===0?[]:[" ",...text]}const mostMoves=10;function moves({report,datasets}){const base=report.
provenance.baseCommit,at=base===null?["the base"]:[{code:base.slice(0,7)}],items=datasets.flatMap(one=>line(one,at));if(items.length===0)return[];const left=items.
length-mostMoves,more=left>0?[[`${(0,build_report.jG)(left)} more moved too, as `,{code:"data-validate.json"}," says"]]:[];return[{kind:"list",keep:12,items:[...items.
slice(0,mostMoves),...more]}]}function line({dataset,review},at){const{movedFrom,name}=dataset;if(movedFrom===null)return[];const called=movedFrom.name===name?[]:
["called ",(0,wording.aY)(movedFrom.name)," and "],compared=review===null?"":", which it is compared with";return[[(0,wording.aY)(name)," was ",...called,"in ",
(0,wording.aY)(movedFrom.path,80)," at ",...at,compared]]}const mostNotes=20;function comparability({datasets,report}){const items=[],base=report.provenance.baseCommit,
at=base===null?["the base"]:[{code:base.slice(0,7)}];for(const{dataset}of datasets){const{name:dataset_,review}=dataset;if(review===null)continue;const head=[(0,wording.
aY)(dataset_),": "];if("notComputable"in review){items.push([{tone:"neutral",text:""}," ",...head,"not compared: ",...(0,build_report.em)(review.notComputable,300)]);
continue}items.push([{tone:"good",text:""}," ",...head,`compared with ${(0,wording.aq)(review.before.files.length)} of `,...at,review.identical?", equal by hash":
""]),!review.identical&&items.push("notComputable"in review.rows?[{tone:"neutral",text:""}," ",...head,"rows not matched: ",...(0,build_report.em)(review.rows.notComputable,
300)]:[{tone:"good",text:""}," ",...head,"each row is found again by ",...(0,build_report.oR)(review.rows.key.slice(0,4).map(column=>(0,wording.aY)(column))),",\
 which no two rows share"])}return items.length===0?[]:[{kind:"details",keep:45,summary:[{strong:["Can the comparison be trusted?"]}," What it rests on"],blocks:[
{kind:"list",items}]}]}function notes({report}){return report.notes.length===0?[]:[{kind:"alert",tone:"info",keep:7,text:report.notes.slice(0,mostNotes).flatMap(
(note,index)=>[...index===0?[]:[" "],...(0,build_report.em)(note)])}]}function provenance({report}){const{provenance:from,datasets,lineage}=report,fact=(title,text)=>({
keep:71,cells:[[title],text]}),file=({path,sha256,bytes})=>[(0,wording.aY)(path,80),` ${(0,build_report.jG)(bytes)} bytes, sha256 `,(0,wording.aY)(sha256,64)],data=datasets.
flatMap(({result})=>result.files),rows=[fact("Checked",[`${report.startedAt.slice(0,16).replace("T"," ")} UTC`]),fact("With",[(0,wording.UU)(from.suite,32)]),...from.
commit===null?[]:[fact("Commit",[(0,wording.aY)(from.commit,40)])],...from.baseCommit===null?[]:[fact("Compared with",[(0,wording.aY)(from.baseCommit,40)])],...[
...new Map(datasets.map(({contract})=>[contract?.file,contract])).values()].flatMap(contract=>contract===null?[]:[fact("Contract",[(0,wording.aY)(contract.file,
80),` ${(0,wording.UU)(contract.id,60)}, version ${(0,wording.UU)(contract.version,24)}`])]),...data.map(one=>fact("Data",file(one))),...from.inputs.map(one=>fact(
"Input",file(one))),...lineage.writes.map(({path,hashes})=>fact("Written",[(0,wording.aY)(path,80),...hashes.slice(0,1).flatMap(({algorithm,value})=>[` ${algorithm}\
 `,(0,wording.aY)(value,64)])]))];return[{kind:"details",keep:70,summary:[{strong:["Provenance"]},`: ${(0,wording.aq)(data.length)} of data and ${(0,build_report.
hS)(from.inputs.length,"input")} by hash`],blocks:(0,wording.uo)({kind:"table",rowName:"facts",textRows:16,columns:[{title:["What"]},{title:["Which"]}],rows},200)}]}
function footer({report}){const{runId,runUrl,runAttempt,suite}=report.provenance,link=runUrl===null?null:(0,build_report.Dy)(runUrl),parts=[];if(runId!==null){const text=`\
run ${(0,wording.UU)(runId,24)}${runAttempt!==null&&runAttempt>1?`, attempt ${runAttempt}`:""}`;parts.push([link===null?text:{link,text:[text]}])}return report.
model!==null&&parts.push(["data of ",(0,wording.aY)(report.model,60)]),parts.push(...contracts(report),[(0,wording.UU)(suite,32)]),[{kind:"paragraph",small:!0,keep:10,
text:parts.flatMap((part,index)=>index===0?part:[" · ",...part])}]}function contracts({datasets}){return[...new Map(datasets.flatMap(({contract})=>contract===null?
[]:[[contract.file,contract]])).values()].slice(0,3).map(({file,version})=>["contract ",(0,wording.aY)(file,60),` version ${(0,wording.UU)(version,24)}`])}function composeDataValidateDocument(report){
const reading=read(report),{shown,left}=shownOf(reading),{tone,title,blocks}=headline(reading);return{id:report.model===null?report.action:`${report.action}:${report.
model}`,tone,title,blocks:[...blocks,...failingChecks(reading),...badLines(shown),...notes(reading),...samples(reading),...moves(shown),...changes(shown),...notShown(
left),...charts(shown),...comparability(shown),...passedChecks(reading),...provenance(reading),...footer(reading)]}}function notShown(left){return left===0?[]:[
{kind:"paragraph",small:!0,keep:11,text:[`What changed in ${(0,build_report.jG)(left)} more data sets is in `,{code:"data-validate.json"},"."]}]}async function toJunit(report){
const{XMLBuilder}=await Promise.all([__webpack_require__.e(43),__webpack_require__.e(5824)]).then(__webpack_require__.bind(__webpack_require__,75824)),builder=new XMLBuilder(
{ignoreAttributes:!1,attributeNamePrefix:"@",textNodeName:"#text",format:!0,suppressEmptyNode:!0,suppressBooleanAttributes:!1}),ofDataset=grouped(report.checks,
({dataset})=>dataset),suites=report.datasets.map(dataset=>{const checks=ofDataset.get(dataset.name)??[];return{"@name":junit_text(dataset.name),...counts(checks),
"@timestamp":report.startedAt.replace(/\.\d+Z$|Z$/,""),"@time":"0",testcase:checks.map(testcase)}}),xml=builder.build({"?xml":{"@version":"1.0","@encoding":"UTF\
-8"},testsuites:{"@name":"data-validate",...counts(report.checks),"@time":"0",testsuite:suites}});return xml.endsWith(`
`)?xml:`${xml}
`}function counts(checks){const of=status=>String(checks.filter(check=>check.status===status).length);return{"@tests":String(checks.length),"@failures":of("fail"),
"@errors":of("error"),"@skipped":"0"}}function testcase(check){const{id:id2,dataset,column,rule,status,file,line:line2}=check,told={"@message":junit_text((0,check_words.
g)(check)),"@type":rule,"#text":junit_text(details(check))};return{"@name":junit_text(id2),"@classname":junit_text(column===null?dataset:`${dataset}.${column}`),
"@time":"0",...file===null?{}:{"@file":junit_text(file)},...line2===null?{}:{"@line":String(line2)},...status==="fail"?{failure:told}:{},...status==="error"?{error:told}:
{},...status==="warn"?{"system-out":junit_text(`Warning: ${(0,check_words.g)(check)}`)}:{}}}function details({file,line:line2,sample:sample2}){const place2=file===
null?[]:[`${(0,build_report.RK)(file)}${line2===null?"":`:${line2}`}`],rows=sample2.slice(0,10).map(row=>`${(0,build_report.RK)(row.file)}:${row.row} ${(0,build_report.
RK)(JSON.stringify(row.values)).slice(0,400)}`);return[...place2,...rows].join(`
`)}function junit_text(value){return value.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,"�").replaceAll("]]>","]] >")}var external_node_crypto_=__webpack_require__(
77598),foundation=__webpack_require__(33560);const mostResults=5e3;function toSarif(report){const severity=["fail","error","warn"],broken=report.checks.filter(({
status})=>status!=="pass").toSorted((a,b)=>severity.indexOf(a.status)-severity.indexOf(b.status)).slice(0,mostResults),rules=[...new Map(broken.map(check=>[check.
rule,(0,wording.oF)(check)]))],ruleIndex=new Map(rules.map(([rule],index)=>[rule,index])),[name,version]=foundation.rs.split(" "),{serverUrl,repository,headCommit}=report.
provenance,log={$schema:"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",version:"2.1.0",runs:[{tool:{driver:{name:`${name}\
 data-validate`,...version===void 0?{}:{semanticVersion:version},rules:rules.map(([id2,words])=>({id:id2,name:words,shortDescription:{text:`Data contract: ${words}`},
defaultConfiguration:{level:"error"}}))}},automationDetails:{id:`data-validate/${report.model===null?"":uriOf(report.model)}`},columnKind:"utf16CodeUnits",...serverUrl===
null||repository===null?{}:{versionControlProvenance:[{repositoryUri:`${serverUrl}/${uriOf(repository)}`,...headCommit===null?{}:{revisionId:headCommit}}]},results:broken.
map(check=>({ruleId:check.rule,ruleIndex:ruleIndex.get(check.rule),level:check.status==="warn"?"warning":"error",message:{text:(0,build_report.vI)(`${(0,check_words.
T)(check)}: ${(0,check_words.g)(check)}`,1e3)},locations:locations(check,report),partialFingerprints:{"dataContractRule/v1":fingerprint(check)}}))}]};return`${JSON.
stringify(log,null,2)}
`}function locations({dataset,column,file,line:line2},{datasets}){const path=file??datasets.find(({name})=>name===dataset)?.contract?.file??null,about=(0,build_report.
RK)((0,build_report.vI)(column===null?dataset:`${dataset}.${column}`,400));return[{...path===null?{}:{physicalLocation:{artifactLocation:{uri:uriOf(path)},region:{
startLine:file===null?1:line2??1}}},logicalLocations:[{fullyQualifiedName:about,kind:column===null?"resource":"member"}]}]}function uriOf(path){return path.replaceAll(
"\\","/").replace(/^(?:\.?\/)+/,"").split("/").map(part=>encodeURIComponent(part.replace(/\p{Cs}/gu,"�"))).join("/")}function fingerprint({dataset,id:id2}){return(0,external_node_crypto_.
createHash)("sha256").update(JSON.stringify([dataset,id2])).digest("hex")}const nameless="data";function beginDataPublication(options,services){const{model,...where}=options;
return(0,publication._W)({...where,action:"data-validate",order:10,key:keyOf(model),opening:{title:"Checking",summary:"The data is being held to its contract."},
refusal:"The data could not be held to its contract.",fullReportTitle:"Full report with every column and more examples",commentBytes:24e3},services)}function keyOf(model){
return model??nameless}function findingOf(report){const failing=report.checks.filter(({status})=>status==="fail"||status==="error"),rules=`${report.checks.length}\
 ${report.checks.length===1?"rule":"rules"}`;return{document:composeDataValidateDocument(report),conclusion:report.verdict==="pass"?"success":"failure",checkTitle:report.
verdict==="pass"?`pass: ${report.checks.length===0?"nothing is asked of the data":`${rules} hold`}`:`fail: ${failing.length} of ${rules} ${failing.length===1?"f\
ails":"fail"}`,annotations:annotationsOf(report)}}function annotationsOf({checks}){return checks.flatMap(check=>check.file===null||check.line===null||check.status===
"pass"?[]:[{path:check.file,startLine:check.line,level:check.status==="warn"?"warning":"failure",title:(0,check_words.T)(check),message:(0,check_words.g)(check)}])}
async function deliverDataReport(report,reportDirectory,publication2,services,others=[]){const noted={...report,notes:[...report.notes,...publication2.notes]},finding=findingOf(
noted),written=await writeDataReports(noted,finding,reportDirectory,services),fullReportUrl=await publication2.upload(written,[written.reportJunit,written.reportSarif,
...others]);return{report:noted,written,commentUrl:await publication2.finish(finding,fullReportUrl)}}async function writeDataReports(report,{document},directory,services){
const title=`${keyOf(report.model)}: the data and its contract`,common=await(0,write_reports.L)("data-validate",directory,report,document,title,services),folder=(0,external_node_path_.
resolve)(services.workspace,directory);await(0,promises_.mkdir)(folder,{recursive:!0});const write=async(file,content)=>{const path=(0,external_node_path_.resolve)(
folder,file);await(0,promises_.writeFile)(path,content);const inside=(0,external_node_path_.relative)(services.workspace,path);return inside.startsWith("..")?path:
inside};return{...common,reportJunit:await write("data-validate.junit.xml",await toJunit(report)),reportSarif:await write("data-validate.sarif",toSarif(report))}}}),
7850:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{d:()=>publishDataReportFromRun});
var _publication_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(19441),_publication_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(83428),_report_schema_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
24659);async function publishDataReportFromRun(from,services){let model=null;const patience=from.patience===void 0?{}:{patience:from.patience},claimed=await(0,_publication_index_js__WEBPACK_IMPORTED_MODULE_0__.
jr)({...patience,action:"data-validate",key:async()=>(model=await from.model(),(0,_publication_js__WEBPACK_IMPORTED_MODULE_1__.TN)(model)),schema:_report_schema_js__WEBPACK_IMPORTED_MODULE_2__.
dataValidateReportSchema,publishFromRun:from.publishFromRun,token:from.githubToken},services);if(claimed===null)return null;const{report:said,identity}=claimed,
report={...said,model,verdict:said.checks.some(({status})=>status==="fail"||status==="error")?"fail":said.verdict,notes:[...said.notes,_publication_index_js__WEBPACK_IMPORTED_MODULE_0__.
BJ],provenance:{...said.provenance,...identity}},publication=await(0,_publication_js__WEBPACK_IMPORTED_MODULE_1__.k$)({...patience,model,token:from.githubToken,
comment:from.comment,check:from.check,target:{headSha:identity.headCommit,pullRequest:identity.pullRequest}},services);return(0,_publication_js__WEBPACK_IMPORTED_MODULE_1__.
oX)(report,from.reportDirectory,publication,services)}}),24659:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{dataValidateReportSchema:()=>dataValidateReportSchema,ruleSchema:()=>ruleSchema});var schemas=__webpack_require__(
27597),iso=__webpack_require__(64377),foundation=__webpack_require__(33560),provenance=__webpack_require__(41878);const fileSchema=schemas.Ikc({path:schemas.YjP(),
sha256:schemas.YjP(),bytes:schemas.Whr().nonnegative()}),count=schemas.Whr().nonnegative(),share=schemas.aig().min(0).max(1),kindSchema=schemas.k5n(["numerical",
"categorical","datetime","boolean","other"]),rowSchema=schemas.g1P(schemas.YjP(),schemas.YjP().nullable()),profileSchema=schemas.Ikc({column:schemas.YjP(),type:schemas.
YjP(),kind:kindSchema,rows:count,missing:count,distinct:count,minimum:schemas.KCZ([schemas.aig(),schemas.YjP()]).nullable(),maximum:schemas.KCZ([schemas.aig(),schemas.
YjP()]).nullable(),mean:schemas.aig().nullable(),standardDeviation:schemas.aig().nullable(),quantiles:schemas.PVZ([schemas.aig(),schemas.aig(),schemas.aig(),schemas.
aig(),schemas.aig()]).nullable(),histogram:schemas.YOg(schemas.Ikc({label:schemas.YjP(),count})).nullable()}),schemaChangeSchema=schemas.Ikc({column:schemas.YjP(),
change:schemas.k5n(["added","removed","type","renamed","moved"]),before:schemas.YjP().nullable(),after:schemas.YjP().nullable(),breaking:schemas.zMY(),reason:schemas.
YjP()}),notComputableSchema=schemas.Ikc({notComputable:schemas.YjP()}),rowDiffSchema=schemas.Ikc({key:schemas.YOg(schemas.YjP()),added:count,removed:count,changed:count,
unchanged:count,columns:schemas.YOg(schemas.Ikc({column:schemas.YjP(),changed:count})),examples:schemas.Ikc({added:schemas.YOg(rowSchema),removed:schemas.YOg(rowSchema),
changed:schemas.YOg(schemas.Ikc({key:rowSchema,column:schemas.YjP(),before:schemas.YjP().nullable(),after:schemas.YjP().nullable()}))})}),distributionSchema=schemas.
Ikc({column:schemas.YjP(),kind:kindSchema,method:schemas.k5n(["wasserstein","jensenshannon"]),effect:schemas.aig(),expectedByChance:schemas.Ikc({mean:schemas.aig(),
high:schemas.aig()}),size:schemas.k5n(["none","small","medium","large"]),missingShare:schemas.Ikc({before:share,after:share}),newCategories:schemas.YOg(schemas.
YjP()),vanishedCategories:schemas.YOg(schemas.YjP()),newCategoryCount:count,vanishedCategoryCount:count}),versionSchema=schemas.Ikc({files:schemas.YOg(fileSchema),
rows:count,bytes:count}),reviewSchema=schemas.Ikc({before:versionSchema,after:versionSchema,identical:schemas.zMY(),schema:schemas.YOg(schemaChangeSchema),rows:schemas.
KCZ([rowDiffSchema,notComputableSchema]),distributions:schemas.YOg(distributionSchema),profiles:schemas.YOg(schemas.Ikc({before:profileSchema.nullable(),after:profileSchema.
nullable()}))}),ruleSchema=schemas.k5n(["present","no-other-columns","type","required","unique","primary-key","one-of","pattern","range","length","format","meas\
ure","sql","relationship","freshness","splits-disjoint","label-rate","train-serve-skew","absent","known-by","distribution"]),report_schema_count=schemas.Whr().nonnegative(),
checkSchema=schemas.Ikc({id:schemas.YjP(),dataset:schemas.YjP(),column:schemas.YjP().nullable(),rule:ruleSchema,status:schemas.k5n(["pass","warn","fail","error"]),
observed:schemas.KCZ([schemas.aig(),schemas.YjP()]).nullable(),expected:schemas.YjP(),failingRows:report_schema_count.nullable(),failingShare:schemas.aig().min(
0).max(1).nullable(),sample:schemas.YOg(schemas.Ikc({file:schemas.YjP(),row:schemas.Whr().positive(),values:rowSchema})),note:schemas.YjP().nullable(),description:schemas.
YjP().nullable(),file:schemas.YjP().nullable(),line:schemas.Whr().positive().nullable()}),resultSchema=schemas.Ikc({files:schemas.YOg(fileSchema),rows:report_schema_count,
columns:report_schema_count,badLines:schemas.Ikc({count:report_schema_count,first:schemas.YOg(schemas.Ikc({file:schemas.YjP(),line:schemas.Whr().positive(),reason:schemas.
YjP()}))}),failingRowsFile:schemas.YjP().nullable()}),datasetSchema=schemas.Ikc({name:schemas.YjP(),rowName:schemas.YjP(),contract:schemas.Ikc({file:schemas.YjP(),
id:schemas.YjP(),version:schemas.YjP()}).nullable(),movedFrom:schemas.Ikc({name:schemas.YjP(),path:schemas.YjP()}).nullable(),result:resultSchema,review:schemas.
KCZ([reviewSchema,notComputableSchema]).nullable()}),dataValidateReportSchema=schemas.Ikc({schemaVersion:schemas.euz(1),action:schemas.euz("data-validate"),verdict:schemas.
k5n(["pass","fail"]),startedAt:iso.w$(),model:schemas.YjP().nullable(),datasets:schemas.YOg(datasetSchema),checks:schemas.YOg(checkSchema),notes:schemas.YOg(schemas.
YjP()),provenance:schemas.Ikc({...provenance.u.shape,baseCommit:schemas.YjP().nullable(),inputs:schemas.YOg(fileSchema)}),lineage:foundation.HT})}),86175:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let outcomeOf=function({report,written,commentUrl},failingRows){
const{terminal,...paths}=written,failing=report.checks.filter(({status})=>status==="fail"||status==="error"),lines=report.datasets.reduce((sum,{result})=>sum+result.
badLines.count,0),outputs={...paths,verdict:report.verdict,failedChecks:String(failing.length),warnings:String(report.checks.filter(({status})=>status==="warn").
length),failingRows:failingRows.join(`
`),contract:"",commentUrl:commentUrl??""};if(report.verdict==="pass")return{outputs,terminal};const unreadable=lines===0?[]:[`${lines.toLocaleString("en-US")} ${lines===
1?"line":"lines"} cannot be read`],told=failing.length===0?[]:[`${failing.length} of ${report.checks.length} rules fail`],failure=new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.
To(`${report.model??"data"}: ${[...told,...unreadable].join(", ")}`,[...failing.map(check=>({...check.file===null?{}:{file:check.file},...check.line===null?{}:{
line:check.line},path:(0,_check_words_js__WEBPACK_IMPORTED_MODULE_2__.T)(check),message:(0,_check_words_js__WEBPACK_IMPORTED_MODULE_2__.g)(check)})),...badLinesOf(
report)]);return{outputs,terminal,failure}},badLinesOf=function({datasets}){return datasets.flatMap(({result})=>result.badLines.first.slice(0,5).map(({file,line,
reason})=>({file,line,message:reason})))};__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{runDataValidation:()=>runDataValidation});
var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33560),_emit_lineage_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(62029),_check_words_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
94542),_judge_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(94501),_publication_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(83428),_publish_from_run_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
7850),_settings_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(88461),_write_contract_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(47536),__webpack_async_dependencies__=__webpack_handle_async_dependencies__(
[_emit_lineage_js__WEBPACK_IMPORTED_MODULE_1__,_judge_js__WEBPACK_IMPORTED_MODULE_3__,_write_contract_js__WEBPACK_IMPORTED_MODULE_7__]);[_emit_lineage_js__WEBPACK_IMPORTED_MODULE_1__,
_judge_js__WEBPACK_IMPORTED_MODULE_3__,_write_contract_js__WEBPACK_IMPORTED_MODULE_7__]=__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():
__webpack_async_dependencies__;async function runDataValidation(inputs,services){if(inputs.publishFromRun!==void 0)return fromRun(inputs,services);if(inputs.infer||
inputs.from!==void 0)return(0,_write_contract_js__WEBPACK_IMPORTED_MODULE_7__.E)(inputs,services);const settings=await(0,_settings_js__WEBPACK_IMPORTED_MODULE_6__.
w)(inputs,services.workspace),publication=await(0,_publication_js__WEBPACK_IMPORTED_MODULE_4__.k$)({model:settings.model,token:inputs.githubToken,comment:inputs.
comment,check:inputs.check},services);try{const{report,failingRows}=await(0,_judge_js__WEBPACK_IMPORTED_MODULE_3__.S)(inputs,settings,publication,services),delivered=await(0,_publication_js__WEBPACK_IMPORTED_MODULE_4__.
oX)(report,inputs.reportDirectory,publication,services,failingRows);return await(0,_emit_lineage_js__WEBPACK_IMPORTED_MODULE_1__.j)(delivered.written.reportJson,
report,services),outcomeOf(delivered,failingRows)}catch(error){throw await publication.abandon(error),error}}async function fromRun(inputs,services){const{publishFromRun,
githubToken,comment,check,reportDirectory}=inputs,model=async()=>(await(0,_settings_js__WEBPACK_IMPORTED_MODULE_6__.w)(inputs,services.workspace)).model,delivered=await(0,_publish_from_run_js__WEBPACK_IMPORTED_MODULE_5__.
d)({publishFromRun,githubToken,comment,check,reportDirectory,model},services);return delivered!==null?{outputs:outcomeOf(delivered,[]).outputs}:{outputs:{...nothing,
verdict:""}}}const nothing={reportJson:"",reportMarkdown:"",reportHtml:"",reportJunit:"",reportSarif:"",failedChecks:"0",warnings:"0",failingRows:"",contract:"",
commentUrl:""};__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),88461:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{w:()=>readDataSettings});var _config_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(63472),_foundation_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
33560);async function readDataSettings(inputs,workspace){return inputs.data.length>0?inlineSettings(inputs,workspace):configuredSettings(inputs,workspace)}async function inlineSettings(inputs,workspace){
const named=inputs.config==="mlops.yaml"?void 0:inputs.config,configuration=await(0,_config_index_js__WEBPACK_IMPORTED_MODULE_0__.oN)(named,{workspace}),problems=[];
if(inputs.datasets.length>0&&problems.push({path:"datasets",value:inputs.datasets.join(", "),message:"cannot be given beside `data`",remedy:"Name data sets of t\
he configuration, or give files"}),problems.length>0)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.j1(problems);const selected=configuration!==null&&
(inputs.model!==void 0||Object.keys(configuration.models).length===1)?(0,_config_index_js__WEBPACK_IMPORTED_MODULE_0__.U8)(configuration,inputs.model):null;return{
inline:!0,model:selected?.name??inputs.model??null,configuration:selected===null?null:configuration,section:selected?.model??null,datasets:[{name:inputs.object??
nameOf(inputs.data[0]),patterns:inputs.data,contract:inputs.contract??null,object:inputs.object??null,key:inputs.key,private:inputs.private}],all:patternsOf(selected?.
model??null),rowName:"rows"}}async function configuredSettings(inputs,workspace){const configuration=await(0,_config_index_js__WEBPACK_IMPORTED_MODULE_0__.loadConfiguration)(
inputs.config,{workspace}),{name:model,model:section}=(0,_config_index_js__WEBPACK_IMPORTED_MODULE_0__.U8)(configuration,inputs.model),declared=section.data?.datasets??
{},names=inputs.datasets.length>0?inputs.datasets:Object.keys(declared),problems=[];for(const name of names)Object.hasOwn(declared,name)||problems.push({path:"d\
atasets",value:name,message:`is no data set of \`${model}\``,remedy:(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.zA)(name,Object.keys(declared))});names.
length===0&&problems.push(configuration.problemAt(["models",model,"data"],"declares no data set, so there is nothing to validate","Add `data: { datasets: { trai\
n: { path: …, contract: … } } }`, or give `data` and `contract`"));for(const[name,given]of Object.entries({contract:inputs.infer||inputs.from!==void 0?void 0:
inputs.contract,object:inputs.object,"base-data":inputs.baseData[0]}))given!==void 0&&problems.push({path:name,value:given,message:"is only for files that are g\
iven as `data`",remedy:`Give \`data\` too, or declare it with the data set in ${configuration.file}`});if(problems.length>0)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.
j1(problems);return{inline:!1,model,configuration,section,datasets:names.map(name=>{const dataset=declared[name];return{name,patterns:[dataset.path],contract:dataset.
contract??null,object:dataset.object??null,key:inputs.key.length>0?inputs.key:dataset.key??[],private:[...dataset.private??[],...inputs.private]}}),all:patternsOf(
section),rowName:section.evaluate?.rowName??"rows"}}function patternsOf(section){const declared=Object.entries(section?.data?.datasets??{});return Object.fromEntries(
declared.map(([name,{path}])=>[name,[path]]))}function nameOf(pattern){return(pattern.split(/[/\\]/).findLast(part=>part!=="")??"data").replace(/\.(parquet|pq|csv|tsv|jsonl|ndjson|json)?(\.(gz|zst))?$/i,
"").replace(/[*?[\]]+/g,"").replace(/^[-_.]+|[-_.]+$/g,"")||"data"}}),3196:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{K:()=>splitRules});var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33560);function splitRules({inline,configuration,
section,model}){if(inline||configuration===null||section===null||model===null)return[];const declared=Object.keys(section.data?.datasets??{}),problems=[],found=(section.
data?.rules??[]).flatMap((entry,index)=>{const rule=entry.splitsDisjoint;if(rule===void 0)return[];const place=["models",model,"data","rules",index],between=rule.
between??declared;for(const[at,name]of between.entries())declared.includes(name)||problems.push(configuration.problemAt([...place,"splits-disjoint","between",at],
"is not a data set of this model",(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.zA)(name,declared)));const later=rule.orderedBy===void 0?"":`, and every \
row later by ${rule.orderedBy}`;return between.flatMap((dataset,position)=>between.slice(0,position).map(other=>({dataset,rule:{id:`${dataset}.splits-disjoint.${other}`,
object:dataset,column:rule.by.length===1?rule.by[0]:null,severity:"error",expected:`no ${rule.by.join(", ")} that is in ${other}${later}`,description:null,at:configuration.
lineOf(place),check:{kind:"splits-disjoint",with:other,by:rule.by,orderedBy:rule.orderedBy??null}}})))});if(problems.length>0)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.
j1(problems);return found}}),31723:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{let failing=function(name,result){return result?.failingRowsFile?[{name,path:result.failingRowsFile}]:[]},checksOf=function(result,dataset,file){return result.
checks.map(({at,...check})=>({...check,dataset,file,line:at?.line??null}))};__webpack_require__.d(__webpack_exports__,{g:()=>judgeDataset});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
76760),_data_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(40549),_foundation_index_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(33560),_file_name_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
43036),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_data_index_js__WEBPACK_IMPORTED_MODULE_1__]);_data_index_js__WEBPACK_IMPORTED_MODULE_1__=
(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0];async function judgeDataset({setting,contract,object},options){
const{engine,settings,inputs,earlier,services}=options,secret=[...setting.private,...(object?.columns??[]).filter(column=>column.private).map(({name})=>name)],base=earlier!==
null&&"files"in earlier?earlier.files:null,request={patterns:setting.patterns,input:settings.inline?"data":`data.datasets.${setting.name}.path`,others:settings.
all,base,private:secret,sampleRows:inputs.sampleRows??5,now:services.clock.now()},folder=(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(inputs.reportDirectory,
"failing-rows"),own=await(0,_data_index_js__WEBPACK_IMPORTED_MODULE_1__.tf)(engine,{...request,contract:contract??nothingAsked,object:object?.name??setting.name,
failingRowsFile:(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder,`${(0,_file_name_js__WEBPACK_IMPORTED_MODULE_3__.M)(setting.name)}.parquet`)}),rules=options.
splits.filter(({dataset})=>dataset===setting.name).map(({rule})=>rule),split=rules.length===0?null:await(0,_data_index_js__WEBPACK_IMPORTED_MODULE_1__.tf)(engine,
{...request,contract:{...nothingAsked,rules},object:setting.name,failingRowsFile:(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder,`${(0,_file_name_js__WEBPACK_IMPORTED_MODULE_3__.
M)(setting.name)}.splits.parquet`)}),review=earlier===null?null:"notComputable"in earlier?{notComputable:earlier.notComputable}:await reviewed(engine,setting,object,
earlier,secret),{checks:_checks,object:_object,...result}=own;return{dataset:{name:setting.name,rowName:settings.rowName,contract:contract===null?null:{file:contract.
file,id:contract.id,version:contract.version},movedFrom:earlier?.movedFrom??null,result:{...result,failingRowsFile:own.failingRowsFile??split?.failingRowsFile??
null},review},checks:[...checksOf(own,setting.name,contract?.file??null),...split===null?[]:checksOf(split,setting.name,settings.configuration?.file??null)],failingRows:[
...failing(`${setting.name}: failing rows`,own),...failing(`${setting.name}: rows of other data sets`,split)]}}const nothingAsked={file:"",id:"",version:"",name:null,
objects:[],rules:[],notes:[]};async function reviewed(engine,setting,object,{files,below},secret){const key=setting.key.length>0?setting.key:object?.primaryKey??
[],before=below===null?"base-data":"base";try{const review=await(0,_data_index_js__WEBPACK_IMPORTED_MODULE_1__.Ji)(engine,{before:files,after:setting.patterns,key:key.
length===0?null:key,private:secret,inputs:{before,after:"data"}});if(below===null)return review;const own=path=>path.startsWith(`${below}${node_path__WEBPACK_IMPORTED_MODULE_0__.
sep}`)?path.slice(below.length+1):path,told=review.before.files.map(file=>({...file,path:own(file.path)}));return{...review,before:{...review.before,files:told}}}catch(error){
if(!(error instanceof _foundation_index_js__WEBPACK_IMPORTED_MODULE_2__.j1)||error.problems.some(({path})=>path==="base-data"))throw error;const[first]=error.problems,
reason=first===void 0?error.message:(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_2__.Vw)(first);return{notComputable:below===null?reason:reason.replaceAll(`${below}${node_path__WEBPACK_IMPORTED_MODULE_0__.
sep}`,"")}}}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),47536:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let kept=function(file,{path,written,inferred:inferred2,at}){const say=value=>value===
null?"nothing":JSON.stringify(value);return`${file}:${at.line} ${path} is kept as ${say(written)}; the data would say ${say(inferred2)}`};__webpack_require__.d(
__webpack_exports__,{E:()=>writeContract});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760),_data_index_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(40549),_foundation_index_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(33560),_registry_index_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
42682),_data_version_index_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(20168),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_data_index_js__WEBPACK_IMPORTED_MODULE_2__,
_registry_index_js__WEBPACK_IMPORTED_MODULE_4__,_data_version_index_js__WEBPACK_IMPORTED_MODULE_5__]);[_data_index_js__WEBPACK_IMPORTED_MODULE_2__,_registry_index_js__WEBPACK_IMPORTED_MODULE_4__,
_data_version_index_js__WEBPACK_IMPORTED_MODULE_5__]=__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__;
async function writeContract(inputs,services){const target=inputs.contract;if(target===void 0)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__.j1({path:"\
contract",message:"is required: the file that the contract is written to",remedy:"Give `contract`, such as contracts/flights.odcs.yaml"});const path=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
resolve)(services.workspace,target),existing=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path,"utf8").catch(error=>{if(error.code==="ENOENT")
return null;throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__.j1({file:target,message:`cannot be read: ${error.message}`})}),{text,said}=inputs.from===
void 0?await inferred(inputs,existing,target,services):await imported(inputs,inputs.from,existing,target,services),changed=text!==existing;changed&&(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path),{recursive:!0}),await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path,text));const head=changed?
existing===null?`${target} was written`:`${target} was completed`:`${target} is as it was`;return{outputs:{verdict:changed?"written":"unchanged",reportJson:"",reportMarkdown:"",
reportHtml:"",failedChecks:"0",warnings:"0",failingRows:"",reportJunit:"",reportSarif:"",contract:target,commentUrl:""},terminal:[head,...said.map(line=>`  ${line}`)].
join(`
`)}}async function inferred(inputs,existing,target,services){if(inputs.data.length===0)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__.j1({path:"dat\
a",message:"is required to infer a contract from",remedy:"Give `data`, such as data/train.parquet"});const repository=await(0,_registry_index_js__WEBPACK_IMPORTED_MODULE_4__.
openRepository)(services,services.workspace);await(0,_data_version_index_js__WEBPACK_IMPORTED_MODULE_5__.withDataVersions)(null,repository,services,async versioned=>{
versioned!==null&&await(0,_data_version_index_js__WEBPACK_IMPORTED_MODULE_5__.provideData)(versioned,inputs.data)});const engine=await(0,_data_index_js__WEBPACK_IMPORTED_MODULE_2__.
F5)(services),name=inputs.object??(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(target).replace(/(\.odcs)?\.ya?ml$/i,""),{draft,text}=await(0,_data_index_js__WEBPACK_IMPORTED_MODULE_2__.
Or)(engine,inputs.data,"data",{name,private:inputs.private,from:inputs.data.join(", ")});if(existing===null)return{text,said:["Read it before you rely on it: it\
 says what the data is, not what it should be."]};const merged=(0,_data_index_js__WEBPACK_IMPORTED_MODULE_2__.eo)(existing,draft,target);return{text:merged.text,
said:[...merged.added.map(added=>`+ ${added}`),...merged.differences.map(difference=>kept(target,difference))]}}async function imported(inputs,from,existing,target,services){
if(existing!==null)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__.j1({path:"contract",value:target,message:"exists, and an import would overwrite i\
t",remedy:"Name another file, and take from it what you need"});const content=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.
resolve)(services.workspace,from),"utf8").catch(error=>{throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__.j1({path:"from",value:from,message:`cannot b\
e read: ${error.message}`})}),read=content.trimStart().startsWith("{")?_data_index_js__WEBPACK_IMPORTED_MODULE_2__.Ae:_data_index_js__WEBPACK_IMPORTED_MODULE_2__.
l6,{text,unsupported}=read(content,from,{name:inputs.object});return{text,said:unsupported.map(({what,reason})=>`not imported: ${what}: ${reason}`)}}__webpack_async_result__()}catch(e){
__webpack_async_result__(e)}})}),62029:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{__webpack_require__.d(__webpack_exports__,{j:()=>emitLineage});var _data_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(40549),_foundation_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
33560),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_data_index_js__WEBPACK_IMPORTED_MODULE_0__]);_data_index_js__WEBPACK_IMPORTED_MODULE_0__=
(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0];async function emitLineage(file,report,services){
try{await(0,_data_index_js__WEBPACK_IMPORTED_MODULE_0__.Kk)(services,{file,content:report})}catch(error){services.logger.warning(`No OpenLineage events were sen\
t: ${(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.bD)(error)}`)}}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),92047:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{h:()=>githubContext});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),_github_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
84430);function githubContext(services){return(0,_github_index_js__WEBPACK_IMPORTED_MODULE_1__.L7)(services.env,path=>(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(
path,"utf8"))}}),98027:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{S:()=>memoryLimitOf});
var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33560);function memoryLimitOf({memoryLimit}){if(/^\d+(\.\d+)? ?([KMGT]i?B)$/i.test(memoryLimit))
return memoryLimit;throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1({path:"memory-limit",value:memoryLimit,message:"is not an amount of memory",remedy:"\
Write a number and a unit, such as 1GB or 800MB"})}}),19441:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{_W:()=>beginPublication,BJ:()=>claimNote,Jj:()=>provenance.J,jr:()=>takeClaimedReport});var foundation=__webpack_require__(33560),github=__webpack_require__(
84430),github_context=__webpack_require__(92047),external_node_path_=__webpack_require__(76760);function handoverName(action,key){return`mlops-${action}-${key.replaceAll(
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
runUrl??null}}}),3729:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{L:()=>writeReports});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),_foundation_index_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
33560),_report_index_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(33916);async function writeReports(action,directory,json,document,title,services){const folder=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
resolve)(services.workspace,directory);await(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_2__.En)(services.workspace),await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
mkdir)(folder,{recursive:!0});const write=async(extension,content)=>{const path=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder,`${action}.${extension}`);
await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path,content);const inside=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(services.workspace,
path);return inside.startsWith("..")?path:inside};return{reportJson:await write("json",`${JSON.stringify(json,null,2)}
`),reportMarkdown:await write("md",(0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__.Gc)(document)),reportHtml:await write("html",await(0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__.
K2)(document,{title,generatedBy:`mlops-actions ${action}`})),terminal:(0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__.bF)(document,terminalOptions(services.env))}}
function terminalOptions(env){const columns=Number(env.COLUMNS),color=env.NO_COLOR===void 0&&(env.FORCE_COLOR!==void 0||env.MLOPS_TERMINAL==="color");return{columns:Number.
isInteger(columns)&&columns>=40?columns:110,color}}})};export{id,ids,modules};
