const id=549,ids=[549],modules={40857:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{let multiclass=function(rows,plan,here){const names=[...rows.keys()].sort(_encoding_js__WEBPACK_IMPORTED_MODULE_0__.My),problems=[];for(const[role,known]of plan.
probabilityClasses){const lacking=names.filter(name=>!known.includes(name));lacking.length!==0&&problems.push({file:plan.tables.get(role)?.table.file??"",path:"\
probabilities",message:`no probability column for the class ${here.hidden?"(private)":listed(lacking)}`,remedy:`The columns stand for ${listed(known)}. Map ever\
y class to its column, or give the prefix before the class.`})}return{names,codes:new Map(names.map((name,index)=>[name,index])),problems}},binary=function(rows,here){
const found=[...rows.keys()],logical=found.every(value=>truthy.includes(value)||falsy.includes(value)),wanted=here.options.positive===void 0?null:String(here.options.
positive),same=wanted!==null&&logical&&[truthy,falsy].find(words=>words.includes(wanted.toLowerCase()))||null,isPositive=value=>same!==null?same.includes(value):
wanted!==null?value===wanted:logical&&truthy.includes(value),positives=found.filter(isPositive),names=[found.filter(value=>!isPositive(value))[0]??(logical?"0":
"(other)"),positives[0]??wanted??"1"],codes=new Map(found.map(value=>[value,isPositive(value)?1:0])),seen=[...rows].slice(0,6).map(([value,times])=>`${quoted(value)}\
 (${(0,_row_naming_js__WEBPACK_IMPORTED_MODULE_1__.U9)(times)})`),values=here.hidden?"":`: ${seen.join(", ")}${rows.size>6?", …":""}`,problems=[];return!logical&&
found.length>2?problems.push(at(here,`a binary label has two values, this has ${(0,_row_naming_js__WEBPACK_IMPORTED_MODULE_1__.U9)(found.length)}${values}`,"Dec\
lare `task: multiclass-classification`, or name the column with the binary label.")):!logical&&wanted===null?problems.push(at(here,`it is not said which label i\
s positive${values}`,"Name it with `positive`.")):wanted!==null&&found.length>0&&positives.length===0&&problems.push(at(here,`no row has the positive label ${quoted(
wanted)}${values}`,"Give `positive` as it stands in the files.")),{names,codes,problems}},oneClassOnly=function(plan,options,{names},codes){if(codes.length!==1||
names.length===0)return[];const hidden=isHidden(options),table=plan.tables.get(plan.labels[0])?.table,which=hidden?"":` ${quoted(names[codes[0]]??"")}`;return[at(
{table,options,hidden},`every row has the same label${which}`,"A comparison needs rows of at least two classes: check how the holdout was chosen.")]},at=function({
table,options},message,remedy){return{...table===void 0?{}:{file:table.file},path:"label",value:options.label,message,remedy}};__webpack_require__.d(__webpack_exports__,
{K:()=>findClasses,T:()=>oneClassOnly});var _encoding_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(24908),_row_naming_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
66714),_tables_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(26864),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_encoding_js__WEBPACK_IMPORTED_MODULE_0__,
_row_naming_js__WEBPACK_IMPORTED_MODULE_1__,_tables_js__WEBPACK_IMPORTED_MODULE_2__]);[_encoding_js__WEBPACK_IMPORTED_MODULE_0__,_row_naming_js__WEBPACK_IMPORTED_MODULE_1__,
_tables_js__WEBPACK_IMPORTED_MODULE_2__]=__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__;const maxClasses=1e3;
async function findClasses(session,plan,options){const stored=new Map;for(const{columns}of plan.tables.values())for(const column of columns)column.check==="clas\
s"&&stored.set(column,await(0,_encoding_js__WEBPACK_IMPORTED_MODULE_0__.ee)(session,column.conversion,maxClasses));const authority=plan.tables.get(plan.labels[0]),
labelColumn=authority?.columns.find(({alias})=>alias==="label"),labelled=(labelColumn&&stored.get(labelColumn))??[],rows=new Map;for(const{text,rows:times}of labelled)
text!==null&&rows.set(text,(rows.get(text)??0)+times);for(const values of stored.values())for(const{text}of values)text!==null&&!rows.has(text)&&rows.set(text,0);
for(const names of plan.probabilityClasses.values())for(const name of names)rows.has(name)||rows.set(name,0);const here={table:authority?.table,options,hidden:isHidden(
options)};if(rows.size>maxClasses||[...stored.values()].some(values=>values.length>maxClasses)){const problem=at(here,`there are more than ${(0,_row_naming_js__WEBPACK_IMPORTED_MODULE_1__.
U9)(maxClasses)} classes`,"Declare `task: regression` if this is a quantity, or name the column with the class.");return{classes:{names:[],codes:new Map,stored:new Map},
problems:[problem]}}const found=options.task==="binary-classification"?binary(rows,here):multiclass(rows,plan,here);return{classes:{...found,stored},problems:found.
problems}}const truthy=["1","true"],falsy=["0","false"],isHidden=({private:columns,label})=>(columns??[]).includes(label),quoted=value=>`\`${(0,_tables_js__WEBPACK_IMPORTED_MODULE_2__.
ml)(value,60)}\``,listed=values=>`${values.slice(0,10).map(quoted).join(", ")}${values.length>10?`, … (${values.length})`:""}`;__webpack_async_result__()}catch(e){
__webpack_async_result__(e)}})}),59375:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{D:()=>maxSliceValues});const maxSliceValues=200}),95020:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,
async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let refuse=function(problems){if(problems.length>0)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.
j1(problems)},factsOf=function(engine,tables,plan,{rowsBefore,rows},sample){const before=role=>rowsBefore.get(role)??null,dropped=role=>Math.max(0,(before(role)??
rows)-rows),{buffer,byteOffset,byteLength}=sample.label;return{candidateRows:before("candidate")??rows,championRows:before("champion"),holdoutRows:before("holdo\
ut"),joinedRows:rows,dropped:{candidate:dropped("candidate"),champion:dropped("champion"),holdout:dropped("holdout")},labelsFrom:plan.labels,labelsSha256:(0,_hashing_js__WEBPACK_IMPORTED_MODULE_1__.
sW)([JSON.stringify(sample.classes),new Uint8Array(buffer,byteOffset,byteLength)]),files:tables.flatMap(({role,files})=>files.map(file=>({...file,role}))),columns:Object.
fromEntries(tables.map(({role,columns})=>[role,[...columns.keys()]])),engine:engine.version}};__webpack_require__.d(__webpack_exports__,{S:()=>loadComparison});
var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33560),_hashing_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(22193),_loading_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
79045),_plan_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(30534),_sample_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(68779),_slices_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
67726),_sql_metric_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(15346),_tables_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(26864),__webpack_async_dependencies__=__webpack_handle_async_dependencies__(
[_hashing_js__WEBPACK_IMPORTED_MODULE_1__,_loading_js__WEBPACK_IMPORTED_MODULE_2__,_plan_js__WEBPACK_IMPORTED_MODULE_3__,_sample_js__WEBPACK_IMPORTED_MODULE_4__,
_slices_js__WEBPACK_IMPORTED_MODULE_5__,_sql_metric_js__WEBPACK_IMPORTED_MODULE_6__,_tables_js__WEBPACK_IMPORTED_MODULE_7__]);[_hashing_js__WEBPACK_IMPORTED_MODULE_1__,
_loading_js__WEBPACK_IMPORTED_MODULE_2__,_plan_js__WEBPACK_IMPORTED_MODULE_3__,_sample_js__WEBPACK_IMPORTED_MODULE_4__,_slices_js__WEBPACK_IMPORTED_MODULE_5__,_sql_metric_js__WEBPACK_IMPORTED_MODULE_6__,
_tables_js__WEBPACK_IMPORTED_MODULE_7__]=__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__;async function loadComparison(engine,options){
const session=await engine.open();try{const tables=await openTables(session,engine.workspace,options),metrics=await(0,_sql_metric_js__WEBPACK_IMPORTED_MODULE_6__.
v)(session,options.sqlMetrics??[]),{plan,problems}=(0,_plan_js__WEBPACK_IMPORTED_MODULE_3__.Z)(tables,options,metrics.columns);refuse([...metrics.problems,...problems]);
const naming={ids:options.id,private:new Set(options.private??[])},loaded=await(0,_loading_js__WEBPACK_IMPORTED_MODULE_2__.i)(session,plan,options,naming);await session.
lock();const slicePlans=await(0,_slices_js__WEBPACK_IMPORTED_MODULE_5__.dG)(session,loaded.sliceCodes),codes=slicePlans.map(()=>new Int32Array(loaded.rows)),sample=await(0,_sample_js__WEBPACK_IMPORTED_MODULE_4__.
a)(session,plan,options,loaded,slicePlans,codes),finished=slicePlans.map((slice,index)=>(0,_slices_js__WEBPACK_IMPORTED_MODULE_5__.o3)(slice,codes[index])),slices=finished.
map(({slice})=>slice),sqlSlices=finished.map(({sql})=>sql),sqlMetrics=await(0,_sql_metric_js__WEBPACK_IMPORTED_MODULE_6__.N)(session,plan,metrics.metrics,sqlSlices,
sample.rows,naming.private);return{sample,slices,facts:factsOf(engine,tables,plan,loaded,sample),sqlMetrics}}finally{await session.close()}}async function openTables(session,workspace,options){
const asked=[["candidate",options.candidate],["champion",options.champion],["holdout",options.holdout]],tables=[],problems=[];for(const[role,patterns]of asked){
if(patterns==null||role==="holdout"&&patterns.length===0)continue;const opened=await(0,_tables_js__WEBPACK_IMPORTED_MODULE_7__.RT)(session,workspace,role,patterns);
Array.isArray(opened)?problems.push(...opened):tables.push(opened)}return refuse(problems),tables}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),
45991:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{QO:()=>findBomb,zy:()=>readHead});
var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51455),node_zlib__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
38522),_foundation_index_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(33560);const largestRatio={gz:1032,zst:43700},suspicious={ratio:200,bytes:4*1024**3};
function openDecompressed(path){const file=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path,{highWaterMark:1048576}),transform=decompressorOf(path);
return transform===null?file:(file.on("error",error=>transform.destroy(error)),transform.on("close",()=>file.destroy()),file.pipe(transform))}async function readHead(path,bytes){
const chunks=[];let length=0;for await(const chunk of openDecompressed(path))if(chunks.push(chunk),length+=chunk.length,length>=bytes)break;return Buffer.concat(
chunks).subarray(0,bytes)}async function findBomb(path,file,limit){const kind=kindOf(path);if(kind===null)return null;const{size}=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
stat)(path),most=limit??Math.max(suspicious.bytes,suspicious.ratio*size);if(size*largestRatio[kind]<=most)return null;let bytes=0;for await(const chunk of openDecompressed(
path))if(bytes+=chunk.length,bytes>most)return{file,value:`${size} bytes`,message:`holds more than ${most} bytes when it is decompressed`,remedy:"Write it as Pa\
rquet, or split it into several files."};return null}function kindOf(path){return/\.gz$/i.test(path)?"gz":/\.zst$/i.test(path)?"zst":null}function decompressorOf(path){
const kind=kindOf(path);if(kind===null)return null;if(kind==="gz")return node_zlib__WEBPACK_IMPORTED_MODULE_2__.createGunzip({finishFlush:node_zlib__WEBPACK_IMPORTED_MODULE_2__.
constants.Z_SYNC_FLUSH,chunkSize:256*1024});if(node_zlib__WEBPACK_IMPORTED_MODULE_2__.createZstdDecompress===void 0)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__.
eG("Zstandard needs Node.js 22.15 or later",{remedy:"Use a newer Node.js, or compress the file with gzip."});return node_zlib__WEBPACK_IMPORTED_MODULE_2__.createZstdDecompress(
{chunkSize:256*1024})}}),98511:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{K:()=>ContractBuilder});
var _writing_draft_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(36309),_writing_yaml_text_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(63951),_rule_shapes_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
69531);class ContractBuilder{unsupported=[];#columns=new Map;#quality=[];column(name){const found=this.#columns.get(name)??{type:null,flags:new Set,options:new Map,
quality:[]};return this.#columns.set(name,found),found}get columns(){return[...this.#columns.keys()]}skip(what,reason){this.unsupported.push({what,reason})}flag(name,flag){
this.column(name).flags.add(flag)}type(name,type){const column=this.column(name);return column.type??=type,(0,_rule_shapes_js__WEBPACK_IMPORTED_MODULE_1__.G3)(column.
type,type)}valueRule(rule){if(rule.share===1&&rule.severity==="error"&&this.#asOptions(rule))return;const labels=labelLines(rule),{quality}=this.column(rule.column);
if(rule.share===1&&rule.values!==void 0&&rule.values.length>0){const valid=(0,_writing_draft_js__WEBPACK_IMPORTED_MODULE_2__.n)("arguments",{validValues:rule.values});
quality.push([...labels,(0,_writing_draft_js__WEBPACK_IMPORTED_MODULE_2__.n)("metric","invalidValues"),valid,(0,_writing_draft_js__WEBPACK_IMPORTED_MODULE_2__.n)(
"mustBe",0)])}else if(rule.share===1&&rule.pattern!==void 0&&isEcmaPattern(rule.pattern)){const valid=(0,_writing_draft_js__WEBPACK_IMPORTED_MODULE_2__.n)("argu\
ments",{pattern:rule.pattern});quality.push([...labels,(0,_writing_draft_js__WEBPACK_IMPORTED_MODULE_2__.n)("metric","invalidValues"),valid,(0,_writing_draft_js__WEBPACK_IMPORTED_MODULE_2__.
n)("mustBe",0)])}else if(rule.share===1){const query=`SELECT count(*) FROM \${object} WHERE NOT (${rule.valid})`;this.query({...rule,query,bounds:[{operator:"mu\
stBe",value:0}]})}else{const query=`SELECT coalesce(100.0 * count_if(NOT (${rule.valid})) / count(\${property}), 0) FROM \${object}`;this.query({...rule,query,bounds:[
{operator:"mustBeLessOrEqualTo",value:(0,_rule_shapes_js__WEBPACK_IMPORTED_MODULE_1__.KN)(1-rule.share)}]})}}nulls(name,bounds,unit,rule){this.column(name).quality.
push([...labelLines(rule),(0,_writing_draft_js__WEBPACK_IMPORTED_MODULE_2__.n)("metric","nullValues"),(0,_writing_draft_js__WEBPACK_IMPORTED_MODULE_2__.n)(bounds.
operator,bounds.value),...unit==="percent"?[(0,_writing_draft_js__WEBPACK_IMPORTED_MODULE_2__.n)("unit","percent")]:[]])}query(rule){for(const{operator,value}of rule.
bounds)this.#qualityOf(rule.column).push([...labelLines(rule),(0,_writing_draft_js__WEBPACK_IMPORTED_MODULE_2__.n)("type","sql"),(0,_writing_draft_js__WEBPACK_IMPORTED_MODULE_2__.
n)("query",rule.query),(0,_writing_draft_js__WEBPACK_IMPORTED_MODULE_2__.n)(operator,value)])}rowCount(bounds,rule){for(const{operator,value}of bounds)this.#quality.
push([...labelLines(rule),(0,_writing_draft_js__WEBPACK_IMPORTED_MODULE_2__.n)("metric","rowCount"),(0,_writing_draft_js__WEBPACK_IMPORTED_MODULE_2__.n)(operator,
value)])}uniqueTogether(columns,rule){for(const column of columns)this.column(column);const valid=(0,_writing_draft_js__WEBPACK_IMPORTED_MODULE_2__.n)("argument\
s",{properties:columns});this.#quality.push([...labelLines(rule),(0,_writing_draft_js__WEBPACK_IMPORTED_MODULE_2__.n)("metric","duplicateValues"),valid,(0,_writing_draft_js__WEBPACK_IMPORTED_MODULE_2__.
n)("mustBe",0)])}noOtherColumns(rule){this.#quality.push([...labelLines(rule),(0,_writing_draft_js__WEBPACK_IMPORTED_MODULE_2__.n)("type","custom"),(0,_writing_draft_js__WEBPACK_IMPORTED_MODULE_2__.
n)("engine","mlops"),(0,_writing_draft_js__WEBPACK_IMPORTED_MODULE_2__.n)("implementation",{noOtherColumns:!0})])}build(name,from){const listed=this.unsupported.
map(({what,reason})=>`  ${what}: ${reason}`),draft={id:name,name:null,head:[`Imported from ${from} by mlops data-validate.`,...listed.length===0?[]:["Not import\
ed, because a contract cannot say it:",...listed]],objects:[{name,physicalName:null,description:null,quality:this.#quality,columns:[...this.#columns].map(([column,
{type,flags,options,quality}])=>({name:column,lines:[...type===null?[]:[(0,_writing_draft_js__WEBPACK_IMPORTED_MODULE_2__.n)("logicalType",type)],...[...flags].
map(flag=>(0,_writing_draft_js__WEBPACK_IMPORTED_MODULE_2__.n)(flag,!0)),...options.size===0?[]:[{key:"logicalTypeOptions",lines:[...options].map(([key,value])=>(0,_writing_draft_js__WEBPACK_IMPORTED_MODULE_2__.
n)(key,value))}]],quality}))}]};return{text:(0,_writing_yaml_text_js__WEBPACK_IMPORTED_MODULE_0__.Wc)(draft),unsupported:this.unsupported}}#qualityOf(column){return column===
null?this.#quality:this.column(column).quality}#asOptions({column:name,options}){if(options===void 0)return!1;const column=this.column(name),entries=Object.entries(
options.lines);if(entries.some(([key])=>column.options.has(key))||options.lines.pattern!==void 0&&!isEcmaPattern(String(options.lines.pattern))||(options.type===
"date"||options.type==="timestamp")&&column.type===null||!this.type(name,options.type))return!1;for(const[key,value]of entries)column.options.set(key,value);return!0}}
function labelLines({name,severity,description}){return[(0,_writing_draft_js__WEBPACK_IMPORTED_MODULE_2__.n)("name",name),...description===void 0?[]:[(0,_writing_draft_js__WEBPACK_IMPORTED_MODULE_2__.
n)("description",description)],...severity==="warning"?[(0,_writing_draft_js__WEBPACK_IMPORTED_MODULE_2__.n)("severity","warning")]:[]]}function isEcmaPattern(pattern){
try{return new RegExp(pattern,"u"),!0}catch{return!1}}}),17894:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{BO:()=>boundsOf,Dy:()=>names,PC:()=>labelsOf,Wb:()=>translatorOf,jn:()=>isScalar,kw:()=>scalars,tC:()=>shareOf,uV:()=>columnOf});var _sql_text_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
86054);const where=({type,kwargs})=>typeof kwargs.column=="string"?`${kwargs.column}: ${type}`:type;function translatorOf(builder,importers){return expectation=>{
const importer=Object.hasOwn(importers,expectation.type)?importers[expectation.type]:void 0,reason=(importer===void 0?"a contract has no such rule":void 0)??conditional(
expectation)??importer?.(builder,expectation);reason!==void 0&&builder.skip(where(expectation),reason)}}function conditional({kwargs}){return kwargs.row_condition!=
null&&kwargs.row_condition!==""?"it has a `row_condition`":kwargs.parse_strings_as_datetimes===!0?"it parses texts as dates":Object.values(kwargs).some(value=>value!==
null&&typeof value=="object"&&"$PARAMETER"in value)?"it has a parameter that is filled in at run time":void 0}const labelsOf=({type,severity,description})=>({name:type,
severity,description});function shareOf({kwargs}){return typeof kwargs.mostly=="number"?kwargs.mostly:1}const columnOf=({kwargs})=>typeof kwargs.column=="string"&&
kwargs.column!==""?kwargs.column:null,isScalar=value=>typeof value=="string"||typeof value=="number"||typeof value=="boolean";function scalars(value){if(!Array.
isArray(value))return null;const present=value.filter(each=>each!==null);return present.every(isScalar)?present:null}function names(...values){const found=values.
map(value=>typeof value=="string"&&value!==""?(0,_sql_text_js__WEBPACK_IMPORTED_MODULE_0__.iA)(value):null);return found.some(name=>name===null)?null:found}function boundsOf({
kwargs}){const{min_value:low=null,max_value:high=null}=kwargs,numeric=value=>value===null||typeof value=="number";if(!numeric(low)||!numeric(high)||low===null&&
high===null)return null;const[strictLow,strictHigh]=[kwargs.strict_min===!0,kwargs.strict_max===!0];return typeof low=="number"&&typeof high=="number"&&!strictLow&&
!strictHigh?low===high?[{operator:"mustBe",value:low}]:[{operator:"mustBeBetween",value:[low,high]}]:[...typeof low=="number"?[{operator:strictLow?"mustBeGreate\
rThan":"mustBeGreaterOrEqualTo",value:low}]:[],...typeof high=="number"?[{operator:strictHigh?"mustBeLessThan":"mustBeLessOrEqualTo",value:high}]:[]]}}),83511:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{A:()=>importGreatExpectations});var schemas=__webpack_require__(27597),foundation=__webpack_require__(33560),remedies=__webpack_require__(
30273),imports_builder=__webpack_require__(98511),imports_expectation=__webpack_require__(17894),rule_shapes=__webpack_require__(69531),sql_text=__webpack_require__(
86054);const property="${property}",asText=`CAST(${property} AS VARCHAR)`,ofValues=say=>(builder,expectation)=>{const column=(0,imports_expectation.uV)(expectation);
if(column===null)return"it names no column";const said=say(expectation);if(typeof said=="string")return said;builder.valueRule({...(0,imports_expectation.PC)(expectation),
column,share:(0,imports_expectation.tC)(expectation),...said})},ofNumber=sql=>(builder,expectation)=>{const column=(0,imports_expectation.uV)(expectation),bounds=(0,imports_expectation.
BO)(expectation);if(column===null||bounds===null)return"it is not held to numbers";builder.query({...(0,imports_expectation.PC)(expectation),column,query:`SELEC\
T ${sql} FROM \${object}`,bounds})},ofMeasure=sql=>(builder,expectation)=>{const column=(0,imports_expectation.uV)(expectation);return column!==null&&(0,imports_expectation.
BO)(expectation)!==null&&!builder.type(column,"number")?"the column is no number":ofNumber(sql)(builder,expectation)},columnExpectations={expect_column_to_exist:(_,expectation)=>expectation.
kwargs.column_index==null?void 0:"the place of a column is not part of a contract",expect_column_values_to_not_be_null:(builder,expectation)=>{const column=(0,imports_expectation.
uV)(expectation);if(column===null)return"it names no column";const share=(0,imports_expectation.tC)(expectation);if(share===1&&expectation.severity==="error")builder.
flag(column,"required");else{const most={operator:"mustBeLessOrEqualTo",value:(0,rule_shapes.KN)(1-share)};builder.nulls(column,most,"percent",(0,imports_expectation.
PC)(expectation))}},expect_column_values_to_be_null:(builder,expectation)=>{const column=(0,imports_expectation.uV)(expectation);if(column===null)return"it name\
s no column";const least={operator:"mustBeGreaterOrEqualTo",value:(0,rule_shapes.KN)((0,imports_expectation.tC)(expectation))};builder.nulls(column,least,"perce\
nt",(0,imports_expectation.PC)(expectation))},expect_column_values_to_be_unique:(builder,expectation)=>{const column=(0,imports_expectation.uV)(expectation);if(column===
null)return"it names no column";if((0,imports_expectation.tC)(expectation)<1||expectation.severity==="warning")return"a contract counts values that repeat, not \
their share of the rows";builder.flag(column,"unique")},expect_column_values_to_be_between:ofValues(between),expect_column_value_lengths_to_be_between:ofValues(
({kwargs})=>lengths(kwargs.min_value,kwargs.max_value,kwargs)),expect_column_value_lengths_to_equal:ofValues(({kwargs})=>lengths(kwargs.value,kwargs.value,kwargs)),
expect_column_values_to_be_in_set:ofValues(inSet),expect_column_distinct_values_to_be_in_set:ofValues(inSet),expect_column_values_to_not_be_in_set:ofValues(({kwargs})=>{
const values=(0,imports_expectation.kw)(kwargs.value_set);return values===null||values.length===0?"its set has values that are not texts, numbers or booleans":{
valid:`${property} NOT IN ${(0,sql_text.$x)(values)}`}}),expect_column_distinct_values_to_contain_set:containsSet,expect_column_distinct_values_to_equal_set:(builder,expectation)=>ofValues(
inSet)(builder,expectation)??containsSet(builder,expectation),expect_column_values_to_match_regex:ofValues(({kwargs})=>regexes([kwargs.regex],"any")),expect_column_values_to_not_match_regex:ofValues(
({kwargs})=>regexes([kwargs.regex],"none")),expect_column_values_to_match_regex_list:ofValues(({kwargs})=>regexes(kwargs.regex_list,kwargs.match_on==="all"?"all":
"any")),expect_column_values_to_not_match_regex_list:ofValues(({kwargs})=>regexes(kwargs.regex_list,"none")),expect_column_values_to_match_like_pattern:ofValues(
({kwargs})=>like(kwargs.like_pattern,"")),expect_column_values_to_not_match_like_pattern:ofValues(({kwargs})=>like(kwargs.like_pattern,"NOT ")),expect_column_values_to_match_strftime_format:ofValues(
({kwargs})=>typeof kwargs.strftime_format=="string"?{valid:`try_strptime(${asText}, ${(0,sql_text.Cy)(kwargs.strftime_format)}) IS NOT NULL`}:"it has no format"),
expect_column_values_to_be_json_parseable:ofValues(()=>({valid:`json_valid(${asText})`})),expect_column_mean_to_be_between:ofMeasure(`avg(${property})`),expect_column_median_to_be_between:ofMeasure(
`median(${property})`),expect_column_stdev_to_be_between:ofMeasure(`stddev_samp(${property})`),expect_column_sum_to_be_between:ofMeasure(`sum(${property})`),expect_column_min_to_be_between:ofMeasure(
`min(${property})`),expect_column_max_to_be_between:ofMeasure(`max(${property})`),expect_column_unique_value_count_to_be_between:ofNumber(`count(DISTINCT ${property}\
)`),expect_column_proportion_of_unique_values_to_be_between:ofNumber(`count(DISTINCT ${property}) / count(${property})`),expect_column_proportion_of_non_null_values_to_be_between:ofNumber(
`count(${property}) / count(*)`)};function between({kwargs}){const{min_value:low=null,max_value:high=null}=kwargs,bounds=[low,high].filter(bound=>bound!==null);
if(bounds.length===0||!bounds.every(imports_expectation.jn))return"its bounds are not numbers or texts";const keys={[kwargs.strict_min===!0?"exclusiveMinimum":"\
minimum"]:low,[kwargs.strict_max===!0?"exclusiveMaximum":"maximum"]:high},lines=Object.fromEntries(Object.entries(keys).filter(([,value])=>value!==null)),[type,
...others]=new Set(bounds.map(rule_shapes.ew)),valid=[...(0,imports_expectation.jn)(low)?[`${property} ${kwargs.strict_min===!0?">":">="} ${(0,sql_text.Cy)(low)}`]:
[],...(0,imports_expectation.jn)(high)?[`${property} ${kwargs.strict_max===!0?"<":"<="} ${(0,sql_text.Cy)(high)}`]:[]].join(" AND ");return(type==="number"||type===
"date"||type==="timestamp")&&others.length===0?{valid,options:{type,lines}}:{valid}}function lengths(low,high,kwargs){const count=value=>value==null||Number.isInteger(
value)&&Number(value)>=0;if(!count(low)||!count(high)||low==null&&high==null)return"its lengths are not whole numbers";const minimum=low==null?null:Number(low)+
(kwargs.strict_min===!0?1:0),maximum=high==null?null:Number(high)-(kwargs.strict_max===!0?1:0),lines={...minimum===null?{}:{minLength:minimum},...maximum===null?
{}:{maxLength:maximum}},valid=[...minimum===null?[]:[`length(${asText}) >= ${minimum}`],...maximum===null?[]:[`length(${asText}) <= ${maximum}`]].join(" AND ");
return maximum!==null&&maximum<0?{valid}:{valid,options:{type:"string",lines}}}function inSet({kwargs}){const values=(0,imports_expectation.kw)(kwargs.value_set);
return values===null||values.length===0?"its set has values that are not texts, numbers or booleans":{valid:`${property} IN ${(0,sql_text.$x)(values)}`,values}}
function containsSet(...[builder,expectation]){const column=(0,imports_expectation.uV)(expectation),values=(0,imports_expectation.kw)(expectation.kwargs.value_set);
if(column===null||values===null||values.length===0)return"its set has values that are not texts, numbers or booleans";const query=`SELECT count(DISTINCT ${property}\
) FROM \${object} WHERE ${property} IN ${(0,sql_text.$x)(values)}`,bounds=[{operator:"mustBe",value:new Set(values).size}];builder.query({...(0,imports_expectation.
PC)(expectation),column,query,bounds})}function regexes(list,match){const patterns=Array.isArray(list)?list.filter(pattern2=>typeof pattern2=="string"):[];if(patterns.
length===0)return"it has no regular expression";const tests=patterns.map(pattern2=>`regexp_matches(${asText}, ${(0,sql_text.Cy)(pattern2)})`);if(match==="none")
return{valid:`NOT (${tests.join(" OR ")})`};if(match==="all"&&patterns.length>1)return{valid:tests.join(" AND ")};const pattern=patterns.length===1?patterns[0]:
patterns.map(each=>`(?:${each})`).join("|");return{valid:tests.join(" OR "),pattern}}function like(pattern,not){return typeof pattern=="string"?{valid:`${asText}\
 ${not}LIKE ${(0,sql_text.Cy)(pattern)}`}:"it has no pattern"}const ofRows=say=>(builder,expectation)=>{if(typeof expectation.kwargs.mostly=="number"&&expectation.
kwargs.mostly<1)return"a share of rows over several columns is not imported";const said=say(expectation.kwargs);if(typeof said=="string")return said;const columns=Array.
isArray(said.columns)?said.columns:[],quoted=(0,imports_expectation.Dy)(...columns);if(quoted===null||quoted.length===0)return"it names no columns that a query \
can hold";for(const column of columns)builder.column(column);builder.query({...(0,imports_expectation.PC)(expectation),column:null,query:`SELECT count(*) FROM \$\
{object} WHERE NOT (${said.valid(quoted)})`,bounds:[{operator:"mustBe",value:0}]})},compared=operator=>kwargs=>({columns:[kwargs.column_A,kwargs.column_B],valid:([
a,b])=>{const missing={either_value_is_missing:"true",neither:"false",never:"false"}[String(kwargs.ignore_row_if)]??`${a} IS NULL AND ${b} IS NULL`;return`coale\
sce(${a} ${operator(kwargs)} ${b}, ${missing})`}}),tableExpectations={expect_table_row_count_to_be_between:(builder,expectation)=>{const bounds=(0,imports_expectation.
BO)(expectation);if(bounds===null)return"it has no bounds";builder.rowCount(bounds,(0,imports_expectation.PC)(expectation))},expect_table_row_count_to_equal:(builder,expectation)=>{
const{value}=expectation.kwargs;if(typeof value!="number")return"it has no number";builder.rowCount([{operator:"mustBe",value}],(0,imports_expectation.PC)(expectation))},
expect_compound_columns_to_be_unique:(builder,expectation)=>{const columns=expectation.kwargs.column_list;if(!Array.isArray(columns)||!columns.every(column=>typeof column==
"string")||columns.length===0)return"it names no columns";builder.uniqueTogether(columns,(0,imports_expectation.PC)(expectation))},expect_table_columns_to_match_set:(builder,expectation)=>{
const{column_set:columns,exact_match:exact}=expectation.kwargs;if(!Array.isArray(columns)||!columns.every(column=>typeof column=="string"))return"it names no co\
lumns";for(const column of columns)builder.column(column);exact!==!1&&builder.noOtherColumns((0,imports_expectation.PC)(expectation))},expect_table_columns_to_match_ordered_list:(builder,expectation)=>{
const columns=expectation.kwargs.column_list;if(!Array.isArray(columns)||!columns.every(column=>typeof column=="string"))return"it names no columns";for(const column of columns)
builder.column(column);return builder.noOtherColumns((0,imports_expectation.PC)(expectation)),"the order of columns is not part of a contract; that they are the\
re, and no others, is imported"},expect_column_pair_values_a_to_be_greater_than_b:ofRows(compared(kwargs=>kwargs.or_equal===!0?">=":">")),expect_column_pair_values_to_be_equal:ofRows(
compared(()=>"=")),expect_multicolumn_sum_to_equal:ofRows(kwargs=>{const{sum_total:total}=kwargs;return typeof total!="number"?"it has no number":{columns:kwargs.
column_list,valid:columns=>`${columns.join(" + ")} = ${(0,sql_text.Cy)(total)}`}}),expect_select_column_values_to_be_unique_within_record:ofRows(kwargs=>({columns:kwargs.
column_list,valid:columns=>columns.flatMap((a,index)=>columns.slice(index+1).map(b=>`${a} <> ${b}`)).join(" AND ")||"true"})),unexpected_rows_expectation:(builder,expectation)=>{
const{unexpected_rows_query:query}=expectation.kwargs;if(typeof query!="string")return"it has no query";const placed=query.trim().replace(/;$/,"").replaceAll("{\
batch}","${object}");if(/(^|[^$])\{[A-Za-z_]/.test(placed))return"its query has placeholders beside `{batch}`";builder.query({...(0,imports_expectation.PC)(expectation),
column:null,query:`SELECT count(*) FROM (${placed}) AS unexpected`,bounds:[{operator:"mustBe",value:0}]})}};var type_names=__webpack_require__(13991);const ofType=names=>(builder,expectation)=>{
const column=(0,imports_expectation.uV)(expectation);if(column===null)return"it names no column";if((0,imports_expectation.tC)(expectation)<1)return"a type is t\
hat of every value, not of most";const written=[names(expectation.kwargs)].flat().filter(name=>typeof name=="string"),types=new Set(written.map(type_names.n)),[
type]=types;return types.size!==1||type==null?`the types ${written.join(", ")} are not one logical type`:builder.type(column,type)?void 0:"the column has anothe\
r type by another expectation"},typeExpectations={expect_column_values_to_be_of_type:ofType(kwargs=>kwargs.type_),expect_column_type_to_be:ofType(kwargs=>kwargs.
type_),expect_column_values_to_be_in_type_list:ofType(kwargs=>kwargs.type_list)},start="Give the JSON that Great Expectations writes for a suite, with `expectat\
ions`",suiteSchema=schemas._H3({name:schemas.YjP().nullish(),expectation_suite_name:schemas.YjP().nullish(),expectations:schemas.YOg(schemas._H3({type:schemas.YjP().
nullish(),expectation_type:schemas.YjP().nullish(),kwargs:schemas.g1P(schemas.YjP(),schemas.L5J()),meta:schemas.g1P(schemas.YjP(),schemas.L5J()).nullish(),notes:schemas.
L5J().optional(),severity:schemas.YjP().nullish()}))}),importers={...typeExpectations,...columnExpectations,...tableExpectations};function importGreatExpectations(content,file,options={}){
const source=(0,foundation.o$)(content,file,start);if(!("data"in source))throw new foundation.j1(source);const suite=(0,foundation.z6)(suiteSchema,source,file);
if("problems"in suite)throw new foundation.j1((0,remedies.N)(suite.problems));const{expectations,name,expectation_suite_name:older}=suite.value,builder=new imports_builder.
K,all=expectations.map(one=>({type:one.type??one.expectation_type??"",kwargs:one.kwargs,severity:/^(warning|info)$/i.test(one.severity??"")?"warning":"error",description:notesOf(
one.notes)??notesOf(one.meta?.notes)})),ordered=[...all.filter(({type})=>Object.hasOwn(typeExpectations,type)),...all.filter(({type})=>!Object.hasOwn(typeExpectations,
type))];for(const column of all.flatMap(({kwargs})=>kwargs.column??[]))typeof column=="string"&&column!==""&&builder.column(column);for(const expectation of ordered)
(0,imports_expectation.Wb)(builder,importers)(expectation);const chosen=options.name??name??older??"";return builder.build(chosen===""?"data":chosen,file)}function notesOf(notes){
if(typeof notes=="string")return notes===""?void 0:notes;if(Array.isArray(notes))return notesOf(notes.filter(note=>typeof note=="string").join(" "));if(notes!==
null&&typeof notes=="object"&&"content"in notes)return notesOf(notes.content)}}),81527:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{l:()=>importPandera});var schemas=__webpack_require__(27597),foundation=__webpack_require__(33560),remedies=__webpack_require__(
30273),imports_builder=__webpack_require__(98511),expectation=__webpack_require__(17894),rule_shapes=__webpack_require__(69531),sql_text=__webpack_require__(86054);
const property="${property}",asText=`CAST(${property} AS VARCHAR)`,literally=text=>text.replace(/[\\^$.*+?()[\]{}|/]/g,"\\$&");function compared(key,operator,bound){
if(!(0,expectation.jn)(bound))return"its bound is not a number or a text";const valid=`${property} ${operator} ${(0,sql_text.Cy)(bound)}`,type=(0,rule_shapes.ew)(
bound);return type===null?{valid}:{valid,options:{type,lines:{[key]:bound}}}}function matching(pattern){return{valid:`regexp_matches(${asText}, ${(0,sql_text.Cy)(
pattern)})`,pattern,options:{type:"string",lines:{pattern}}}}const ofText=(key,pattern)=>given=>{const text=given[key];return typeof text=="string"?matching(pattern(
text)):"it has no text"},builtIn={equal_to:{bare:"value",say:({value})=>oneOf([value])},not_equal_to:{bare:"value",say:({value})=>noneOf([value])},isin:{bare:"a\
llowed_values",say:given=>oneOf(given.allowed_values)},notin:{bare:"forbidden_values",say:given=>noneOf(given.forbidden_values)},greater_than:{bare:"min_value",
say:given=>compared("exclusiveMinimum",">",given.min_value)},greater_than_or_equal_to:{bare:"min_value",say:given=>compared("minimum",">=",given.min_value)},less_than:{
bare:"max_value",say:given=>compared("exclusiveMaximum","<",given.max_value)},less_than_or_equal_to:{bare:"max_value",say:given=>compared("maximum","<=",given.max_value)},
in_range:{bare:"",say:inRange},str_length:{bare:"exact_value",say:textLength},str_matches:{bare:"pattern",say:ofText("pattern",text=>`^(?:${text})`)},str_contains:{
bare:"pattern",say:ofText("pattern",text=>text)},str_startswith:{bare:"string",say:ofText("string",text=>`^${literally(text)}`)},str_endswith:{bare:"string",say:ofText(
"string",text=>`${literally(text)}$`)}},checkNames=new Set([...Object.keys(builtIn),"unique_values_eq"]);function addPanderaCheck(builder,column,name,value){const mapping=value!==
null&&typeof value=="object"&&!Array.isArray(value),given=mapping?value:{},options={...given,...given.options};if(options.ignore_na===!1)return"it counts missin\
g values as wrong";const severity=options.raise_warning===!0?"warning":"error",labels={name,severity,column,share:1};if(name==="unique_values_eq"){const values=(0,expectation.
kw)(mapping?given.values:value);if(values===null||values.length===0)return"its values are not texts, numbers or booleans";builder.valueRule({...labels,valid:`${property}\
 IN ${(0,sql_text.$x)(values)}`,values});const query=`SELECT count(DISTINCT ${property}) FROM \${object}`;builder.query({...labels,query,bounds:[{operator:"must\
Be",value:new Set(values).size}]});return}const{bare,say}=builtIn[name],said=say(mapping?{[bare]:given.value,...given}:{[bare]:value});if(typeof said=="string")
return said;builder.valueRule({...labels,...said})}function oneOf(given){const values=(0,expectation.kw)(given);return values===null||values.length===0?"its val\
ues are not texts, numbers or booleans":{valid:`${property} IN ${(0,sql_text.$x)(values)}`,values}}function noneOf(given){const values=(0,expectation.kw)(given);
return values===null||values.length===0?"its values are not texts, numbers or booleans":{valid:`${property} NOT IN ${(0,sql_text.$x)(values)}`}}function inRange(given){
const low=given.include_min===!1?["exclusiveMinimum",">"]:["minimum",">="],high=given.include_max===!1?["exclusiveMaximum","<"]:["maximum","<="],sides=[compared(
low[0],low[1],given.min_value),compared(high[0],high[1],given.max_value)],wrong=sides.find(side=>typeof side=="string");if(wrong!==void 0)return wrong;const[first,
second]=sides,valid=`${first.valid} AND ${second.valid}`;return first.options===void 0||first.options.type!==second.options?.type?{valid}:{valid,options:{type:first.
options.type,lines:{...first.options.lines,...second.options.lines}}}}function textLength(given){const exact=given.exact_value??null,[low,high]=[exact??given.min_value??
null,exact??given.max_value??null],lines={...low===null?{}:{minLength:low},...high===null?{}:{maxLength:high}},counts=Object.values(lines);return counts.length===
0||!counts.every(count=>Number.isInteger(count)&&Number(count)>=0)?"its lengths are not whole numbers":{valid:[...low===null?[]:[`length(${asText}) >= ${low}`],
...high===null?[]:[`length(${asText}) <= ${high}`]].join(" AND "),options:{type:"string",lines}}}var type_names=__webpack_require__(13991);const start="Give the\
 YAML that `DataFrameSchema.to_yaml()` writes, with `columns`",columnSchema=schemas._H3({dtype:schemas.YjP().nullish(),nullable:schemas.zMY().nullish(),unique:schemas.
zMY().nullish(),required:schemas.zMY().nullish(),regex:schemas.zMY().nullish(),checks:schemas.L5J().optional()}),frameSchema=schemas._H3({schema_type:schemas.euz(
"dataframe").nullish(),name:schemas.YjP().nullish(),columns:schemas.g1P(schemas.YjP(),columnSchema.nullish()).nullish(),checks:schemas.L5J().optional(),index:schemas.
L5J().optional(),unique:schemas.KCZ([schemas.YjP(),schemas.YOg(schemas.YjP())]).nullish(),strict:schemas.KCZ([schemas.zMY(),schemas.YjP()]).nullish(),ordered:schemas.
zMY().nullish()}),passed=new Set(["title","description","coerce","default","metadata","drop_invalid_rows","report_duplicates"]);function importPandera(content,file,options={}){
const source=(0,foundation.o$)(content,file,start);if(!("data"in source))throw new foundation.j1(source);const frame=(0,foundation.z6)(frameSchema,source,file);
if("problems"in frame)throw new foundation.j1((0,remedies.N)(frame.problems));const{columns,unique,strict,ordered,index,checks,name}=frame.value,builder=new imports_builder.
K;for(const[column,settings]of Object.entries(columns??{}))addColumn(builder,column,settings??{});for(const check of namedChecks(checks))builder.skip(check.name,
"a check of the whole frame is code of its own");Array.isArray(index)&&index.length>0&&builder.skip("index","files have columns, not an index; write it as a col\
umn");const together=[unique??[]].flat();together.some(column=>!builder.columns.includes(column))?builder.skip("unique","it is about a column that is not import\
ed"):together.length>0&&builder.uniqueTogether(together,{name:"unique",severity:"error"}),strict===!0&&builder.columns.length<Object.keys(columns??{}).length?builder.
skip("strict","columns that are not imported may be there"):strict===!0&&builder.noOtherColumns({name:"strict",severity:"error"}),ordered===!0&&builder.skip("or\
dered","the order of columns is not part of a contract");const chosen=options.name??name??"";return builder.build(chosen===""?"data":chosen,file)}function addColumn(builder,column,settings){
const left=leftOut(column,settings);if(left!==null){builder.skip(column,left);return}if(builder.column(column),settings.dtype!=null){const type=(0,type_names.n)(
settings.dtype);type===null?builder.skip(`${column}: dtype ${settings.dtype}`,"it is not one logical type"):builder.type(column,type)}settings.nullable!==!0&&builder.
flag(column,"required"),settings.unique===!0&&builder.flag(column,"unique");const{dtype,nullable,unique,required,regex,checks,...others}=settings;for(const{name,
value}of[...namedChecks(checks),...namedChecks(others)])passed.has(name)||addCheck(builder,column,name,value)}function leftOut(column,settings){return column===
""?"a contract names columns":settings.regex===!0?"a contract names columns, not patterns of names":settings.required===!1?"a contract has no columns that may b\
e left out":null}function addCheck(builder,column,name,value){const reason=checkNames.has(name)?addPanderaCheck(builder,column,name,value):"it is a check of its\
 own";reason!==void 0&&builder.skip(`${column}: ${name}`,reason)}function namedChecks(checks){return checks===null||typeof checks!="object"?(0,expectation.jn)(checks)?
[{name:String(checks),value:null}]:[]:Array.isArray(checks)?checks.flatMap(namedChecks):Object.entries(checks).map(([name,value])=>({name,value}))}}),69531:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{G3:()=>accepts,KN:()=>percent,ew:()=>typeOfBound});var _rules_iso_text_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
94434);function accepts(known,wanted){const pair=`${known} ${wanted}`;return known===wanted||["integer number","timestamp date","date timestamp"].includes(pair)}
const percent=share=>Number((share*100).toPrecision(12));function typeOfBound(value){return typeof value=="number"?"number":typeof value!="string"||!(0,_rules_iso_text_js__WEBPACK_IMPORTED_MODULE_0__.
x)(value,"timestamp")?null:value.length===10?"date":"timestamp"}}),86054:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{$x:()=>sqlValues,Cy:()=>sqlValue,iA:()=>sqlName});var _sql_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(47069);function sqlValue(value){
if(typeof value!="string")return String(value);const text=(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.e)(value);return text.includes("{")?`(${text.replaceAll("{","{\
' || '")})`:text}const sqlValues=values=>`(${values.map(sqlValue).join(", ")})`,sqlName=name=>/\{\w/.test(name)?null:(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.C)(
name)}),13991:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{n:()=>logicalTypeNamed});
const names=[[/^(u?int\d*|integer|bigint|smallint|tinyint|hugeint|long|short|byte|integertype|longtype|shorttype)$/,"integer"],[/^(float\d*|double|real|number|numeric|decimal|complex|doubletype|floattype|decimaltype)(\(.*\))?(\[pyarrow\])?$/,
"number"],[/^(str|string|object|text|varchar|char|character|stringtype|uuid)(\(.*\))?(\[\w+\])?$/,"string"],[/^(bool|bool_|boolean|booleantype)$/,"boolean"],[/^(datetime64.*|datetime|timestamp.*|timestamptype|datetimetz.*)$/,
"timestamp"],[/^(date|date32.*|date64.*|datetype)$/,"date"],[/^time$/,"time"]];function logicalTypeNamed(name){const plain=name.trim().toLowerCase().replace(/^(numpy|np|pandas|pd|polars|pl)\./,
"").replace(/^(u?int\d*|float\d*|bool)(dtype|\[pyarrow\])$/,"$1");return names.find(([pattern])=>pattern.test(plain))?.[1]??null}}),29013:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{__webpack_require__.d(__webpack_exports__,{
Ae:()=>_imports_great_expectations_js__WEBPACK_IMPORTED_MODULE_0__.A,Or:()=>_inference_infer_from_files_js__WEBPACK_IMPORTED_MODULE_4__.O,eo:()=>_inference_merge_js__WEBPACK_IMPORTED_MODULE_5__.
e,l6:()=>_imports_pandera_js__WEBPACK_IMPORTED_MODULE_1__.l,lF:()=>_read_contract_js__WEBPACK_IMPORTED_MODULE_6__.l});var _imports_great_expectations_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
83511),_imports_pandera_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(81527),_inference_collect_facts_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
24707),_inference_infer_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(82209),_inference_infer_from_files_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
76048),_inference_merge_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(39802),_read_contract_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(86336),__webpack_async_dependencies__=__webpack_handle_async_dependencies__(
[_inference_infer_from_files_js__WEBPACK_IMPORTED_MODULE_4__]);_inference_infer_from_files_js__WEBPACK_IMPORTED_MODULE_4__=(__webpack_async_dependencies__.then?
(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0],__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),24707:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{M:()=>collectFacts});var foundation=__webpack_require__(33560),sql=__webpack_require__(47069);const integers=/^U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)$/;
function logicalTypeOf(type){return integers.test(type)?"integer":/^(FLOAT|DOUBLE|DECIMAL)/.test(type)?/\[/.test(type)?"array":"number":/\[\d*\]$/.test(type)?"a\
rray":/^(STRUCT|MAP|UNION)/.test(type)?"object":/^(VARCHAR|ENUM|UUID)/.test(type)?"string":type==="BOOLEAN"?"boolean":type==="DATE"?"date":type.startsWith("TIME\
STAMP")?"timestamp":type.startsWith("TIME")?"time":null}const isText=type=>type==="VARCHAR"||type==="JSON";function rawSql(column,type){const name=(0,sql.C)(column);
return type==="JSON"?`(${name} ->> '$')`:type==="DOUBLE"||type==="FLOAT"?`CASE WHEN NOT isnan(${name}) THEN ${name} END`:name}const day="[0-9]{4}-[0-9]{2}-[0-9]\
{2}",clock="[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:?[0-9]{2})?",whole="-?(0|[1-9][0-9]*)",scalars=[{logicalType:"boolean",holds:text=>`lower(${text}\
) IN ('true', 'false')`},{logicalType:"integer",holds:text=>reads(text,whole,"BIGINT")},{logicalType:"number",holds:text=>reads(text,`${whole}([.][0-9]+)?([eE][\
+-]?[0-9]+)?`,"DOUBLE")},{logicalType:"date",holds:text=>reads(text,day,"DATE")},{logicalType:"timestamp",holds:text=>reads(text,`${day}[T ]${clock}`,"TIMESTAMP\
TZ")}],containers=[{logicalType:"object",holds:(_,column)=>`json_type(${(0,sql.C)(column)}) = 'OBJECT'`},{logicalType:"array",holds:(_,column)=>`json_type(${(0,sql.
C)(column)}) = 'ARRAY'`}],textTypes=type=>type==="JSON"?[...containers,...scalars]:scalars;function reads(text,pattern,type){return`regexp_full_match(${text}, ${(0,sql.
e)(pattern)}) AND TRY_CAST(${text} AS ${type}) IS NOT NULL`}const casts={integer:"BIGINT",number:"DOUBLE",boolean:"BOOLEAN",date:"DATE",timestamp:"TIMESTAMPTZ"};
function valueSql(column,type,logicalType){const raw=rawSql(column,type),cast=logicalType===null||!isText(type)?void 0:casts[logicalType];return cast===void 0?raw:
`TRY_CAST(${raw} AS ${cast})`}const firstRows=1e4;async function countColumns(session,relation,columns,rows){const possible=await possibleTypes(session,relation,
columns),parts=columns.flatMap(({column,type},index)=>[`count(${rawSql(column,type)})::DOUBLE`,isNested(type)?"0::DOUBLE":`approx_count_distinct(${rawSql(column,
type)})::DOUBLE`,...(possible[index]??[]).map(each=>holding(column,type,each))]),[row=[]]=await session.rows(`SELECT ${parts.join(", ")} FROM ${relation}`);let at=0;
const next=()=>Number(row[at++]);return columns.map((stored,index)=>{const present=next(),approximate=next(),holds=(possible[index]??[]).filter(()=>next()===present),
logicalType=(present>0?holds[0]?.logicalType:void 0)??(isText(stored.type)?"string":logicalTypeOf(stored.type));return{...stored,logicalType,rows,missing:rows-present,
approximate}})}const holding=(column,type,{holds})=>`(count(*) FILTER (${holds(rawSql(column,type),column)}))::DOUBLE`;async function possibleTypes(session,relation,columns){
const texts=columns.filter(({type})=>isText(type));if(texts.length===0)return[];const parts=texts.flatMap(({column,type})=>[`count(${rawSql(column,type)})::DOUB\
LE`,...textTypes(type).map(each=>holding(column,type,each))]),[row=[]]=await session.rows(`SELECT ${parts.join(", ")} FROM (SELECT * FROM ${relation} LIMIT ${firstRows}\
)`);let at=0;return columns.map(({type})=>{if(!isText(type))return[];const present=row[at++];return textTypes(type).filter(()=>row[at++]===present)})}const isNested=type=>/[[(]/.
test(type.replace(/^(DECIMAL|ENUM)\(.*\)$/,""));var facts=__webpack_require__(20262);const uniqueCandidates=16,pairColumns=8,keyTypes=["integer","string","date",
"timestamp"],canBeKey=({logicalType,missing,rows})=>rows>0&&missing===0&&keyTypes.includes(logicalType),idsFirst=(a,b)=>Number((0,facts.B)(b.column))-Number((0,facts.
B)(a.column));async function uniqueColumns(session,relation,columns){const likely=columns.filter(one=>canBeKey(one)&&one.rows>1&&one.approximate>.8*one.rows).sort(
idsFirst).slice(0,uniqueCandidates),found=new Set;for(const{column,type,rows}of likely){const[[distinct]=[]]=await session.rows(`SELECT count(*)::DOUBLE FROM (S\
ELECT DISTINCT ${rawSql(column,type)} FROM ${relation})`);distinct===rows&&found.add(column)}return found}async function uniquePairs(session,relation,columns){const usable=columns.
filter(one=>canBeKey(one)&&one.approximate>1).sort(idsFirst).slice(0,pairColumns),pairs=usable.flatMap((a,index)=>usable.slice(index+1).flatMap(b=>a.approximate*
b.approximate*1.2>=a.rows?[[a,b]]:[]));if(pairs.length===0)return[];const both=([a,b])=>`${rawSql(a.column,a.type)}, ${rawSql(b.column,b.type)}`,estimates=pairs.
map(pair=>`approx_count_distinct(row(${both(pair)}))::DOUBLE`),[row=[]]=await session.rows(`SELECT ${estimates.join(", ")} FROM ${relation}`);for(const[index,pair]of pairs.
entries()){const[{rows}]=pair;if(Number(row[index])<.8*rows)continue;const[[distinct]=[]]=await session.rows(`SELECT count(*)::DOUBLE FROM (SELECT DISTINCT ${both(
pair)} FROM ${relation})`);if(distinct===rows)return[[pair[0].column,pair[1].column]]}return[]}const columnsAtOnce=250,mostColumns=3e3,mostValues=50;async function collectFacts(session,relation){
const stored=(await session.rows(`SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM ${relation})`)).map(([column,type])=>({column,type}));if(stored.length>
mostColumns)throw new foundation.j1({value:`${stored.length} columns`,message:`a contract cannot be inferred for more than ${mostColumns} columns`,remedy:"Infer\
 it from the columns that matter"});const[[rows]=[]]=await session.rows(`SELECT count(*)::DOUBLE FROM ${relation}`),columns=[],counted=[];for(let from=0;from<stored.
length;from+=columnsAtOnce)counted.push(...await countColumns(session,relation,stored.slice(from,from+columnsAtOnce),Number(rows)));const unique=await uniqueColumns(
session,relation,counted);for(let from=0;from<counted.length;from+=columnsAtOnce)columns.push(...await describe(session,relation,counted.slice(from,from+columnsAtOnce),
unique));return{rows:Number(rows),columns,uniquePairs:unique.size>0?[]:await uniquePairs(session,relation,counted)}}async function describe(session,relation,columns,unique){
const few=new Set(columns.filter(listable).map(({column})=>column)),parts=columns.map((one,index)=>{const[low,high]=extremes(one),values=few.has(one.column)?`hi\
stogram(CAST(${valueSqlOf(one)} AS VARCHAR))`:"NULL";return`${low} AS low${index}, ${high} AS high${index}, ${values} AS values${index}`});await session.execute(
`CREATE OR REPLACE TEMP TABLE mlops_facts AS SELECT ${parts.join(", ")} FROM ${relation}`);try{const[bounds=[]]=await session.rows(`SELECT ${columns.map((_,index)=>`\
low${index}, high${index}`).join(", ")} FROM mlops_facts`),listed=await valuesOf(session,columns,few);return columns.map((one,index)=>{const values=listed.get(index)??
null;return{column:one.column,type:one.type,logicalType:one.logicalType,rows:one.rows,missing:one.missing,distinct:values?.length??one.approximate,unique:unique.
has(one.column),minimum:bound(bounds[index*2]),maximum:bound(bounds[index*2+1]),values:values===null||values.length>mostValues?null:values}})}finally{await session.
execute("DROP TABLE mlops_facts")}}const valueSqlOf=({column,type,logicalType})=>valueSql(column,type,logicalType),listable=({logicalType,approximate})=>(logicalType===
"string"||logicalType==="integer"||logicalType==="boolean")&&approximate<=mostValues*1.2;function extremes(one){const value=valueSqlOf(one),both=of=>[of("min"),
of("max")];switch(one.logicalType){case"integer":case"number":{const number=`CAST(${value} AS DOUBLE)`;return both(which=>`CASE WHEN bool_and(isfinite(${number}\
)) THEN ${which}(${number}) END`)}case"date":return both(which=>dated(`${which}(${value})`,"%Y-%m-%d","DATE"));case"timestamp":return both(which=>dated(`${which}\
(${value})`,"%Y-%m-%dT%H:%M:%S",one.type));default:return["NULL::VARCHAR","NULL::VARCHAR"]}}function dated(value,format,type){const plain=isText(type)||type==="\
TIMESTAMP WITH TIME ZONE"?`(${value} AT TIME ZONE 'UTC')`:`CAST(${value} AS TIMESTAMP)`,suffix=type==="TIMESTAMP WITH TIME ZONE"?" || 'Z'":"";return`CASE WHEN i\
sfinite(${plain}) AND year(${plain}) BETWEEN 1000 AND 9999 THEN strftime(${plain}, ${(0,sql.e)(format)})${suffix} END`}function bound(cell){return typeof cell==
"number"?Number.isFinite(cell)?cell:null:typeof cell=="string"?cell:null}async function valuesOf(session,columns,few){const indices=columns.flatMap(({column},index)=>few.
has(column)?[index]:[]),found=new Map;if(indices.length===0)return found;for(const index of indices)found.set(index,[]);const maps=indices.map(index=>`values${index}`).
join(", "),rows=await session.rows(`SELECT i, unnest(map_keys(m)) AS v, unnest(map_values(m))::DOUBLE AS n
     FROM (SELECT unnest([${indices.join(", ")}])::DOUBLE AS i, unnest([${maps}]) AS m FROM mlops_facts)
     ORDER BY i, n DESC, v`);for(const[index,text,count]of rows){const{logicalType}=columns[Number(index)];found.get(Number(index))?.push({value:scalar(String(text),
logicalType),count:Number(count)})}return found}function scalar(text,type){return type==="integer"?Number(text):type==="boolean"?text==="true":text}}),20262:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{B:()=>namesAnId});function namesAnId(column){return/(^|[_\-. ])(id|ids|key|uuid|guid|code|number|no|nr)$|Id$|ID$|Key$|Uuid$|^(id|uuid|guid|key)_/.
test(column)}}),76048:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{__webpack_require__.d(__webpack_exports__,{O:()=>inferFromFiles});var _review_version_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(23678),_sql_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
47069),_collect_facts_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(24707),_infer_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(82209),__webpack_async_dependencies__=__webpack_handle_async_dependencies__(
[_review_version_js__WEBPACK_IMPORTED_MODULE_0__]);_review_version_js__WEBPACK_IMPORTED_MODULE_0__=(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():
__webpack_async_dependencies__)[0];async function inferFromFiles(engine,patterns,input,options){const session=await engine.open();try{const files=await(0,_review_version_js__WEBPACK_IMPORTED_MODULE_0__.
Am)(session,engine.workspace,patterns,input),[version]=await(0,_review_version_js__WEBPACK_IMPORTED_MODULE_0__.kz)(session,engine.workspace,[files]),columns=[...version.
columns.keys()].map(_sql_js__WEBPACK_IMPORTED_MODULE_1__.C);return await session.execute(`CREATE VIEW inferred AS SELECT ${columns.join(", ")} FROM ${version.relation}`),
(0,_infer_js__WEBPACK_IMPORTED_MODULE_3__.V)(await(0,_collect_facts_js__WEBPACK_IMPORTED_MODULE_2__.M)(session,"inferred"),options)}finally{await session.close()}}
__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),82209:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{V:()=>inferContract});var writing_draft=__webpack_require__(36309),yaml_text=__webpack_require__(63951),inference_facts=__webpack_require__(
20262);const headRoom=.1,largest=1e15,smallest=1e-6;function widened(low,high,whole){if(Math.max(Math.abs(low),Math.abs(high))>=largest)return null;if(low>=0&&high<=
1&&(!whole||high>low))return{minimum:0,maximum:1};const span=high>low?high-low:Math.max(Math.abs(high),whole?10:smallest),pad=span*headRoom,step=Math.max(10**(Math.
floor(Math.log10(span))-1),whole?1:smallest),down=decimal(Math.floor((low-pad)/step)*step),up=decimal(Math.ceil((high+pad)/step)*step);return{minimum:Math.min(low>=
0?Math.max(down,0):down,low),maximum:Math.max(high<=0?Math.min(up,0):up,high)}}const decimal=value=>Number(value.toPrecision(15))+0,mostListed=20,oftenEnough=20,
enoughForKeys=100,enoughForUnique=1e3;function inferContract(facts,options){const key=keyOf(facts),draft={id:options.name,name:null,head:[`Inferred by mlops dat\
a-validate --infer from ${counted(facts.rows,"row")}${options.from===void 0?"":` of ${options.from}`}.`,"Edit freely: running it again adds what is missing and \
leaves what is here."],objects:[{name:options.name,physicalName:null,description:null,columns:facts.columns.filter(({column})=>column!=="").map(column=>columnDraft(
column,key,options.private?.includes(column.column)===!0)),quality:facts.rows===0?[]:[[(0,writing_draft.n)("metric","rowCount"),(0,writing_draft.n)("mustBeGreat\
erThan",0,`there were ${grouped(facts.rows)}`)]]}]};return{draft,text:(0,yaml_text.Wc)(draft)}}function keyOf({rows,columns,uniquePairs}){const unique=columns.filter(
column=>column.unique),named=unique.find(({column})=>(0,inference_facts.B)(column));if(named!==void 0)return[named.column];if(rows<enoughForKeys)return[];const countable=unique.
find(({logicalType})=>logicalType==="string"||logicalType==="integer");return countable===void 0?uniquePairs[0]??[]:[countable.column]}function columnDraft(facts,key,hidden){
const{column,missing,rows,logicalType}=facts,values=hidden?null:infer_closed(facts),position=key.indexOf(column),unique=facts.unique&&position===-1&&logicalType!==
"timestamp"&&((0,inference_facts.B)(column)||rows>=enoughForUnique),identifies=unique||key.length===1&&position===0,options=hidden||identifies?[]:optionLines(facts),
lines=[...logicalType===null?[(0,writing_draft.n)("physicalType",facts.type)]:[(0,writing_draft.n)("logicalType",logicalType,typeReason(facts))],...rows>0&&missing===
0?[(0,writing_draft.n)("required",!0,`no null in ${counted(rows,"row")}`)]:[],...position===-1?[]:keyLines(facts,key,position),...unique?[(0,writing_draft.n)("u\
nique",!0,`${counted(rows,"row")}, no value twice`)]:[],...options.length===0?[]:[{key:"logicalTypeOptions",lines:options}],...hidden?[(0,writing_draft.n)("clas\
sification","confidential","its values are never shown")]:[]],quality=[];if(values!==null){const least=Math.min(...(facts.values??[]).map(({count})=>count));quality.
push([(0,writing_draft.n)("metric","invalidValues",`closed: ${values.length} values, each at least ${grouped(least)} times`),(0,writing_draft.n)("arguments",{validValues:values}),
(0,writing_draft.n)("mustBe",0)])}const nulls=missing===0?null:nullLimit(missing/rows);return nulls!==null&&quality.push([(0,writing_draft.n)("metric","nullValu\
es"),(0,writing_draft.n)("mustBeLessOrEqualTo",nulls,`${share(missing/rows)} were null`),(0,writing_draft.n)("unit","percent")]),{name:column,lines,quality}}function keyLines({
rows},key,position){if(key.length===1)return[(0,writing_draft.n)("primaryKey",!0,`${counted(rows,"row")}, no value twice`)];const other=key[1-position];return[(0,writing_draft.
n)("primaryKey",!0,`no combination with ${JSON.stringify(other)} twice in ${counted(rows,"row")}`),(0,writing_draft.n)("primaryKeyPosition",position+1)]}function typeReason({
type,logicalType}){return type!=="VARCHAR"&&type!=="JSON"?`stored as ${type.replace(/^(ENUM|STRUCT|MAP|UNION)\b.*$/s,"$1")}`:logicalType==="string"?"text":`ever\
y value can be read as ${logicalType}`}function infer_closed({logicalType,values,unique}){return logicalType!=="string"||values===null||unique||values.length<2||
values.length>mostListed?null:values.every(({count})=>count>=oftenEnough)?values.map(({value})=>String(value)).toSorted():null}function optionLines(facts){const{
minimum,maximum,logicalType,column}=facts;if(typeof minimum=="number"&&typeof maximum=="number"){const whole=logicalType==="integer";if(whole&&(0,inference_facts.
B)(column))return[];const range=widened(minimum,maximum,whole);if(range===null)return[];const room=`${Math.round(headRoom*100)} % of the range as head room`,reason=(seen,written,open)=>seen===
written?`seen: ${seen}`:`seen: ${seen}, ${open}`;return[(0,writing_draft.n)("minimum",range.minimum,reason(minimum,range.minimum,range.minimum===0?"never negati\
ve":room)),(0,writing_draft.n)("maximum",range.maximum,reason(maximum,range.maximum,room))]}if(typeof minimum=="string"&&(logicalType==="date"||logicalType==="t\
imestamp")){const month=`${minimum.slice(0,7)}-01`,start=logicalType==="date"?month:`${month}T00:00:00${minimum.endsWith("Z")?"Z":""}`;return[(0,writing_draft.n)(
"minimum",start,`seen: ${minimum}; open at the end, later data will come`)]}return[]}function nullLimit(share2){const percent=share2*100,limit=Math.ceil(Math.max(
percent*2,percent+1));return limit<100?limit:null}const grouped=value=>value.toLocaleString("en-US"),counted=(value,noun)=>`${grouped(value)} ${noun}${value===1?
"":"s"}`,share=value=>`${Number((value*100).toPrecision(2))} %`}),39802:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{e:()=>mergeInferred});var dist=__webpack_require__(38815),foundation=__webpack_require__(33560),read_contract=__webpack_require__(86336),
yaml_text=__webpack_require__(63951);function appended(text,list,entries){const node=(0,dist.Tp)(text).getIn(list,!0);if(!(0,dist.oP)(node)||node.flow===!0||node.
items.length===0)return null;const last=node.items.at(-1);if(last.range==null)return null;const[first,end]=last.range,dash=text.lastIndexOf("-",first-1),indent=text.
slice(text.lastIndexOf(`
`,dash)+1,dash);if(indent.trim()!==""||text.slice(dash+1,first).trim()!=="")return null;const newLine=text.includes(`\r
`)?`\r
`:`
`,lineEnd=text[end-1]===`
`?end:text.indexOf(`
`,end)+1,at=lineEnd===0?text.length:lineEnd,before=text.slice(0,at),added=entries(indent).replaceAll(`
`,newLine),result=`${before}${before.endsWith(`
`)?"":newLine}${added}${text.slice(at)}`;return keeps(text,result,list)?result:null}function keeps(before,after,list){const[old,fresh]=[(0,dist.Tp)(before,{merge:!0}),
(0,dist.Tp)(after,{merge:!0})];if(fresh.errors.length>0)return!1;const items=(0,foundation.fK)(old.toJS(),list).length;fresh.setIn(list,void 0);const rest=old.clone();
rest.setIn(list,void 0);const kept=(0,foundation.fK)((0,dist.Tp)(after,{merge:!0}).toJS(),list).slice(0,items),same=(a,b)=>JSON.stringify(a)===JSON.stringify(b);
return same(kept,(0,foundation.fK)(old.toJS(),list))&&same(rest.toJS(),fresh.toJS())}function mergeInferred(existing,inferred,file){(0,read_contract.J)(existing,
file);const source=(0,foundation.o$)(existing,file);if(!("data"in source))throw new foundation.j1(source);let text=existing;const added=[],differences=[];for(const object of inferred.
objects){const index=objectIndex(source.data,object,inferred.objects.length===1);if(index===null){text=withObject(text,object),added.push(object.name);continue}
const path=["schema",index],name=String((0,foundation.fK)(source.data,[...path,"name"])),missing=[];for(const column of object.columns){const at=propertyIndex((0,foundation.
fK)(source.data,[...path,"properties"]),column.name);at===null?missing.push(column):differences.push(...compareColumn(source,[...path,"properties",at],`${name}.${column.
name}`,column))}missing.length>0&&(text=withColumns(text,index,missing)),added.push(...missing.map(column=>`${name}.${column.name}`))}return(0,read_contract.J)(
text,file),{text,added,differences}}const calls=(named,name)=>named.physicalName===name||named.name===name;function objectIndex(data,{name},single){const objects=(0,foundation.
fK)(data,["schema"])??[],index=objects.findIndex(object=>calls(object,name));return index!==-1?index:single&&objects.length===1?0:null}function propertyIndex(properties,name){
const index=(properties??[]).findIndex(property=>(property.physicalName??property.name)===name);return index===-1?null:index}function compareColumn(source,path,name,column){
const written=(0,foundation.fK)(source.data,[...path,"quality"])??[],quality=column.quality.flatMap(lines=>{const metric=lines.flatMap(each=>"value"in each&&each.
key==="metric"?[each.value]:[])[0],index=written.findIndex(entry=>entry.metric===metric),at=index===-1?[...path,"quality",written.length]:[...path,"quality",index];
return compare(source,at,`${name}.${String(metric)}`,lines)});return[...compare(source,path,name,column.lines),...quality]}function compare(source,path,name,lines){
return lines.flatMap(line=>{const below=[...path,line.key];if("lines"in line)return compare(source,below,`${name}.${line.key}`,line.lines);const written=(0,foundation.
fK)(source.data,below)??null;return JSON.stringify(written)===JSON.stringify(line.value)?[]:[{path:`${name}.${line.key}`,written,inferred:line.value,at:source.valuePositionOf(
below)}]})}function withColumns(text,index,columns){const spliced=appended(text,["schema",index,"properties"],indent=>(0,yaml_text.v6)(columns,indent));return spliced!==
null?spliced:rewritten(text,document=>{const object=document.getIn(["schema",index]),nodes=columns.map(column=>(0,yaml_text.fy)(document,column));addTo(document,
object,"properties",nodes)})}function withObject(text,object){const spliced=appended(text,["schema"],indent=>(0,yaml_text.Qh)([object],indent));return spliced!==
null?spliced:rewritten(text,document=>{addTo(document,document.contents,"schema",[(0,yaml_text.e1)(document,object)])})}function addTo(document,map,key,nodes){const list=map.
get(key,!0);if((0,dist.oP)(list)){list.flow=!1;for(const item of list.items)(0,dist.jh)(item)&&(item.flow=item.flow===!0);list.items.push(...nodes);return}const fresh=new dist.
Rw;fresh.items=[...nodes],map.set(document.createNode(key),fresh)}function rewritten(text,change){const document=(0,dist.Tp)(text);return change(document),document.
toString({lineWidth:0})}}),86336:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{l:()=>loadContract,
J:()=>readContract});var promises_=__webpack_require__(51455),external_node_path_=__webpack_require__(76760),foundation=__webpack_require__(33560),schemas=__webpack_require__(
27597);const values_text=()=>schemas.YjP().nullish(),flag=()=>schemas.zMY().nullish(),list=item=>schemas.YOg(item).nullish(),stableId=()=>schemas.YjP().regex(/^[^\s.#/\\@!%&^]+$/,
"must not have spaces or any of . # / \\ @ ! % & ^").nullish(),customProperties=()=>list(schemas.rej({id:stableId(),property:schemas.YjP(),value:schemas.L5J(),description:values_text(),
vendor:values_text()})),authoritativeDefinitions=()=>list(schemas.rej({id:stableId(),url:schemas.YjP(),type:schemas.YjP(),description:values_text()})),tags=()=>list(
schemas.YjP()),context=()=>schemas.KCZ([schemas.YjP(),schemas.g1P(schemas.YjP(),schemas.L5J())]).nullish(),values_element={id:stableId(),physicalName:values_text(),
physicalType:values_text(),description:values_text(),businessName:values_text(),authoritativeDefinitions:authoritativeDefinitions(),tags:tags(),customProperties:customProperties(),
deprecated:flag(),synonyms:list(schemas.g1P(schemas.YjP(),schemas.L5J())),context:context()},number=()=>schemas.aig().nullish(),pair=()=>schemas.PVZ([schemas.aig(),
schemas.aig()]).nullish(),operators=["mustBe","mustNotBe","mustBeGreaterThan","mustBeGreaterOrEqualTo","mustBeLessThan","mustBeLessOrEqualTo","mustBeBetween","m\
ustNotBeBetween"],metrics=["rowCount","nullValues","missingValues","invalidValues","duplicateValues"],scalar=schemas.KCZ([schemas.YjP(),schemas.aig(),schemas.zMY(),
schemas.chJ()]),metricArguments=schemas.rej({properties:schemas.YOg(schemas.YjP()).min(1).nullish(),missingValues:schemas.YOg(scalar).nullish(),validValues:schemas.
YOg(scalar).min(1).nullish(),pattern:values_text()}).nullish(),qualitySchema=schemas.rej({id:stableId(),name:values_text(),description:values_text(),type:schemas.
k5n(["library","text","sql","custom"]).nullish(),metric:values_text(),rule:values_text(),arguments:metricArguments,validValues:schemas.YOg(scalar).min(1).nullish(),
query:values_text(),engine:values_text(),implementation:schemas.KCZ([schemas.YjP(),schemas.g1P(schemas.YjP(),schemas.L5J())]).nullish(),mustBe:schemas.KCZ([schemas.
aig(),schemas.zMY()]).nullish(),mustNotBe:schemas.KCZ([schemas.aig(),schemas.zMY()]).nullish(),mustBeGreaterThan:number(),mustBeGreaterOrEqualTo:number(),mustBeLessThan:number(),
mustBeLessOrEqualTo:number(),mustBeBetween:pair(),mustNotBeBetween:pair(),unit:values_text(),severity:values_text(),dimension:schemas.k5n(["accuracy","completen\
ess","conformity","consistency","coverage","timeliness","uniqueness","ac","cp","cf","cs","cv","tm","uq"]).nullish(),method:values_text(),businessImpact:values_text(),
schedule:values_text(),scheduler:values_text(),tags:tags(),customProperties:customProperties(),authoritativeDefinitions:authoritativeDefinitions()}),reference=()=>schemas.
KCZ([schemas.YjP(),schemas.YOg(schemas.YjP()).min(1)]),relationshipSchema=schemas.rej({id:values_text(),type:schemas.euz("foreignKey").nullish(),from:reference().
nullish(),to:reference(),description:values_text(),customProperties:customProperties()}),count=()=>schemas.Whr().min(0).nullish(),bound=()=>schemas.KCZ([schemas.
aig(),schemas.YjP(),schemas.zMY()]).nullish(),optionFields={minLength:count(),maxLength:count(),pattern:values_text(),format:values_text(),minimum:bound(),maximum:bound(),
exclusiveMinimum:bound(),exclusiveMaximum:bound(),multipleOf:schemas.aig().positive("must be above 0").nullish(),timezone:flag(),defaultTimezone:values_text(),minItems:count(),
maxItems:count(),uniqueItems:flag(),minProperties:count(),maxProperties:count(),required:list(schemas.YjP()),dimensions:schemas.Whr().min(1).nullish(),elementType:values_text(),
distanceMetric:values_text(),embeddingModel:values_text(),embeddingModelVersion:values_text(),normalized:flag()},optionsSchema=schemas.rej(optionFields);function lenient(fields){
const entries=Object.entries(fields).map(([name,field])=>[name,field.catch(void 0)]);return Object.fromEntries(entries)}const bounds=["minimum","maximum","exclu\
siveMinimum","exclusiveMaximum"],numeric=["format",...bounds,"multipleOf"],times=["format",...bounds,"timezone","defaultTimezone"],optionsOf={string:["minLength",
"maxLength","pattern","format"],date:["format",...bounds],timestamp:times,time:times,number:numeric,integer:numeric,object:["minProperties","maxProperties","req\
uired"],array:["minItems","maxItems","uniqueItems"],boolean:[],map:[],vector:["dimensions","elementType","distanceMetric","embeddingModel","embeddingModelVersio\
n","normalized"]},propertyFields={...values_element,logicalType:schemas.k5n(Object.keys(optionsOf)).nullish(),logicalTypeOptions:optionsSchema.nullish(),required:flag(),
unique:flag(),primaryKey:flag(),primaryKeyPosition:schemas.Whr().nullish(),partitioned:flag(),partitionKeyPosition:schemas.Whr().nullish(),classification:values_text(),
encryptedName:values_text(),transformSourceObjects:list(schemas.YjP()),transformLogic:values_text(),transformDescription:values_text(),examples:list(schemas.L5J()),
criticalDataElement:flag(),semanticType:schemas.k5n(["column","measure","dimension"]).nullish(),enum:list(schemas.rej({value:schemas.KCZ([schemas.YjP(),schemas.
aig(),schemas.zMY(),schemas.chJ()]),label:values_text(),id:values_text(),description:values_text(),customProperties:customProperties(),authoritativeDefinitions:list(
schemas.g1P(schemas.YjP(),schemas.L5J())),tags:list(schemas.YjP())}))},nested={quality:list(qualitySchema),relationships:list(relationshipSchema),map:schemas.rej(
{key:schemas.L5J(),value:schemas.L5J()}).nullish(),properties:schemas.RZV(()=>list(propertySchema)),items:schemas.RZV(()=>itemSchema.nullish())},propertySchema=schemas.
rej({name:schemas.YjP().min(1),...propertyFields,...nested}),itemSchema=schemas.rej({name:values_text(),...propertyFields,...nested}),flatProperty=schemas.Ikc({
name:schemas.YjP().min(1),...lenient({...propertyFields,logicalTypeOptions:schemas.Ikc(lenient(optionFields)).nullish()})}),objectFields={...values_element,logicalType:schemas.
k5n(["object","blob"]).nullish(),dataGranularityDescription:values_text()},objectSchema=schemas.rej({name:schemas.YjP().min(1),...objectFields,properties:list(propertySchema),
relationships:list(relationshipSchema),quality:list(qualitySchema)}),flatObject=schemas.Ikc({name:schemas.YjP().min(1),...lenient(objectFields)});function readFrames(reading){
const frames=reading.entries(["schema"],flatObject).map(({value,path})=>({object:value,path,properties:reading.entries([...path,"properties"],flatProperty).map(
entry=>({property:entry.value,path:entry.path,column:entry.value.physicalName??entry.value.name}))}));refuseRepeats(reading,frames.map(({object,path})=>({name:object.
name,path:[...path,"name"]})));for(const{properties:properties2}of frames)refuseRepeats(reading,properties2.map(({property,path})=>({name:property.name,path:[...path,
"name"]}))),refuseRepeats(reading,properties2.map(({property,column,path})=>({name:column,path:[...path,property.physicalName==null?"name":"physicalName"]})));return frames}
function refuseRepeats(reading,names2){const seen=new Set;for(const{name,path}of names2){if(seen.has(name)){const{line}=reading.source.valuePositionOf(path);reading.
problems.some(problem=>problem.line===line)||reading.problem(path,"stands twice","Keep one of the two, or rename one")}seen.add(name)}}function columnOf(reading,frame,name,path){
const found=frame.properties.find(({property})=>property.name===name)??frame.properties.find(({column})=>column===name);if(found!==void 0)return found.column;const known2=frame.
properties.map(({property})=>property.name);return reading.problem(path,`is not a property of \`${frame.object.name}\``,(0,foundation.zA)(name,known2)),null}function columnsOf(reading,frame,names2,path){
const columns2=typeof names2=="string"?[columnOf(reading,frame,names2,path)]:names2.map((name,index)=>columnOf(reading,frame,name,[...path,index]));return columns2.
some(column=>column===null)?null:columns2}const privateClassifications=new Set(["confidential","pii","personal","personal_data","restricted","secret","sensitive"]);
function customProperty(frame,name){const all=frame.property.customProperties??[],index=all.findIndex(({property})=>property===name),found=all[index];return found===
void 0?null:{value:found.value,path:[...frame.path,"customProperties",index,"value"]}}function logicalTypeOf(type){return type==null||type==="map"||type==="vect\
or"?null:type}function contractObject(reading,{object,properties:properties2}){const keyed=properties2.filter(({property})=>property.primaryKey===!0).map((frame,index)=>({
frame,index,position:frame.property.primaryKeyPosition??-1})).sort((a,b)=>a.position-b.position||a.index-b.index);return{name:object.name,physicalName:object.physicalName??
null,columns:properties2.map(frame=>contractColumn(reading,frame)),primaryKey:keyed.map(({frame})=>frame.column)}}function contractColumn(reading,frame){const{property,
column}=frame,marked=customProperty(frame,"private");marked!==null&&typeof marked.value!="boolean"&&reading.problem(marked.path,"must be true or false","Write `\
value: true` to keep its values out of reports");const classified=privateClassifications.has(property.classification?.trim().toLowerCase()??""),temporal=["date",
"timestamp","time"].includes(property.logicalType??"");return{name:column,logicalType:logicalTypeOf(property.logicalType),physicalType:property.physicalType??null,
format:temporal?property.logicalTypeOptions?.format??null:null,private:typeof marked?.value=="boolean"?marked.value:classified}}const apiVersions=["v3.0.0","v3.\
0.1","v3.0.2","v3.1.0","v3.2.0"],member=schemas.rej({id:stableId(),username:values_text(),name:values_text(),description:values_text(),role:values_text(),dateIn:values_text(),
dateOut:values_text(),replacedByUsername:values_text(),comment:values_text(),tags:tags(),customProperties:customProperties(),authoritativeDefinitions:authoritativeDefinitions()}),
team=schemas.rej({id:stableId(),name:values_text(),description:values_text(),members:list(member),tags:tags(),customProperties:customProperties(),authoritativeDefinitions:authoritativeDefinitions()}),
slaSchema=schemas.rej({id:stableId(),property:schemas.YjP(),value:schemas.KCZ([schemas.YjP(),schemas.aig(),schemas.zMY(),schemas.chJ()]),valueExt:schemas.KCZ([schemas.
YjP(),schemas.aig(),schemas.zMY()]).nullish(),unit:values_text(),element:values_text(),column:values_text(),driver:values_text(),description:values_text(),scheduler:values_text(),
schedule:values_text(),customProperties:customProperties(),authoritativeDefinitions:authoritativeDefinitions()}),documentSchema=schemas.rej({apiVersion:schemas.
k5n(apiVersions),kind:schemas.euz("DataContract"),id:schemas.YjP().min(1),version:schemas.YjP().min(1),status:values_text(),name:values_text(),tenant:values_text(),
domain:values_text(),dataProduct:values_text(),tags:tags(),context:context(),description:schemas.rej({usage:values_text(),purpose:values_text(),limitations:values_text(),
authoritativeDefinitions:authoritativeDefinitions(),customProperties:customProperties()}).nullish(),servers:list(schemas._H3({server:schemas.YjP(),type:schemas.
YjP()})),schema:list(objectSchema),support:list(schemas.rej({id:stableId(),channel:schemas.YjP(),url:values_text(),description:values_text(),tool:values_text(),
scope:values_text(),invitationUrl:values_text(),customProperties:customProperties()})),price:schemas.rej({id:stableId(),priceAmount:schemas.aig().nullish(),priceCurrency:values_text(),
priceUnit:values_text()}).nullish(),team:schemas.KCZ([team,schemas.YOg(member)]).nullish(),roles:list(schemas.rej({id:stableId(),role:schemas.YjP(),description:values_text(),
access:values_text(),firstLevelApprovers:values_text(),secondLevelApprovers:values_text(),customProperties:customProperties()})),slaDefaultElement:values_text(),
slaProperties:list(slaSchema),authoritativeDefinitions:authoritativeDefinitions(),customProperties:customProperties(),contractCreatedTs:values_text()});var remedies=__webpack_require__(
30273);class Reading{source;file;problems=[];notes=[];constructor(source,file){this.source=source,this.file=file}value(path){return(0,foundation.fK)(this.source.
data,path)}entries(path,schema){const list2=this.value(path);return Array.isArray(list2)?list2.flatMap((entry,index)=>{const parsed=schema.safeParse(entry);return parsed.
success?[{value:parsed.data,path:[...path,index]}]:[]}):[]}part(path,schema){const{source}=this,part={data:this.value(path),positionOf:inner=>source.positionOf(
[...path,...inner]),valuePositionOf:inner=>source.valuePositionOf([...path,...inner])},result=(0,foundation.z6)(schema,part,this.file);if("value"in result)return result.
value;for(const problem of(0,remedies.N)(result.problems)){const inner=problem.path===void 0||problem.path===""?"":`.${problem.path}`;this.problems.push({...problem,
path:(0,foundation.LF)(path)+inner})}}at(path){return this.source.positionOf(path)}problem(path,message,remedy){const value=(0,foundation.SP)(this.value(path));
this.problems.push({file:this.file,...this.source.valuePositionOf(path),path:(0,foundation.LF)(path),message,...value===void 0?{}:{value},remedy})}note(path,message){
this.notes.push({message,at:this.at(path)})}}function draft(subject,check,expected,at,more={}){return{named:more.named??null,suffix:more.suffix??check.kind,rule:{
object:subject.object,column:subject.column,severity:more.severity??"error",expected,description:more.description??null,at,check}}}function withIds(drafts){const named=new Map;
for(const{named:name}of drafts)name!==null&&named.set(name,(named.get(name)??0)+1);const taken=new Set([...named].filter(([,times2])=>times2===1).map(([name])=>name));
return drafts.map(({named:name,suffix,rule})=>{if(name!==null&&named.get(name)===1)return{id:name,...rule};const base=[rule.object,rule.column,name??suffix].filter(
part=>part!==null).join(".");let id2=base;for(let times2=2;taken.has(id2);times2++)id2=`${base}-${times2}`;return taken.add(id2),{id:id2,...rule}})}const below=(path,...steps)=>[
...path,...steps];var iso_text=__webpack_require__(94434);function word(value){return value===null?"null":value===""?"‹empty›":String(value)}function words(values){
const first=values.slice(0,12).map(word).join(", ");return values.length>12?`${first}, … (${values.length} in all)`:first}function rangeWords(range){const low=range.
exclusiveMinimum!==null?`above ${word(range.exclusiveMinimum)}`:range.minimum!==null&&`at least ${word(range.minimum)}`,high=range.exclusiveMaximum!==null?`belo\
w ${word(range.exclusiveMaximum)}`:range.maximum!==null&&`at most ${word(range.maximum)}`,both=[low,high].filter(part=>part!==!1).join(" and "),multiple=range.multipleOf!==
null&&`a multiple of ${range.multipleOf}`;return[both,multiple].filter(part=>part!==!1&&part!=="").join(", ")}function lengthWords(minimum,maximum){return minimum!==
null&&minimum===maximum?`${minimum} ${minimum===1?"character":"characters"}`:minimum!==null&&maximum!==null?`${minimum} to ${maximum} characters`:minimum!==null?
`at least ${minimum} characters`:`at most ${maximum} characters`}function boundWords(bound2,unit=""){const{value}=bound2,one=`${typeof value=="number"?value:`${value[0]}\
 and ${value[1]}`}${unit}`;return{mustBe:one,mustNotBe:`not ${one}`,mustBeGreaterThan:`more than ${one}`,mustBeGreaterOrEqualTo:`at least ${one}`,mustBeLessThan:`\
less than ${one}`,mustBeLessOrEqualTo:`at most ${one}`,mustBeBetween:`between ${one}`,mustNotBeBetween:`not between ${one}`}[bound2.operator]}function measureWords(check){
const percent=check.unit==="percent",bound2=boundWords(check.bound,percent?" %":""),none=check.bound.operator==="mustBe"&&check.bound.value===0,count2=none?"no":
bound2;switch(check.metric){case"rowCount":return`${none?"no":bound2} rows`;case"nullValues":return`${count2} null values`;case"missingValues":return`${count2} \
missing values${check.missingValues.length>0?` (missing: ${words(check.missingValues)})`:""}`;case"invalidValues":{const valid=[check.validValues!==null&&`valid\
: ${words(check.validValues)}`,check.pattern!==null&&`valid: matching ${check.pattern}`].filter(part=>part!==!1);return`${count2} invalid values (${valid.join("\
; ")})`}case"duplicateValues":return`${count2} duplicate values${check.columns.length>1?` of ${check.columns.join(", ")}`:""}`}}const textFormats=["email","uuid",
"uri","hostname","ipv4","ipv6"],unchecked=["password","byte","binary"],integerFormats=["i8","i16","i32","i64","i128","u8","u16","u32","u64","u128"],numberFormats=[
"f32","f64"];function optionRules(reading,subject,frame){const{property}=frame,path=[...frame.path,"logicalTypeOptions"],options=property.logicalTypeOptions;if(options==
null)return[];const type=property.logicalType??null;type!==null&&refuseForeign(reading,path,options,type,optionsOf[type]);const drafts=[],add=(check,expected,keys,suffix)=>{
const first=keys.find(key=>options[key]!=null);drafts.push(draft(subject,check,expected,reading.at([...path,first]),suffix===void 0?{}:{suffix}))},{minLength=null,
maxLength=null,pattern=null,format=null}=options;(minLength!==null||maxLength!==null)&&(minLength!==null&&maxLength!==null&&minLength>maxLength&&reading.problem(
[...path,"minLength"],`is above \`maxLength\` (${maxLength})`,"Swap the two"),add({kind:"length",minimum:minLength,maximum:maxLength},lengthWords(minLength,maxLength),
["minLength","maxLength"])),pattern!==null&&isPattern(reading,[...path,"pattern"],pattern)&&add({kind:"pattern",pattern},`matching ${pattern}`,["pattern"]);const range=rangeOf(
reading,path,options,type);if(range!==null&&add(range,rangeWords(range),["minimum","exclusiveMinimum","maximum","exclusiveMaximum","multipleOf"]),format!==null)
if(type==="string"||type===null)textFormats.includes(format)?add({kind:"format",format},`${article(format)} ${format}`,["format"]):type==="string"&&!unchecked.includes(
format)&&unknownFormat(reading,path,format);else if(type==="integer"&&integerFormats.includes(format)){const fits=integerRange(format);fits!==null&&add(fits,`fi\
ts ${format}: ${rangeWords(fits)}`,["format"],"format")}else type==="integer"?wrongFormat(reading,path,format,integerFormats):type==="number"&&!numberFormats.includes(
format)&&wrongFormat(reading,path,format,numberFormats);for(const key of["minItems","maxItems","uniqueItems","minProperties","maxProperties","required"])options[key]!=
null&&reading.note([...path,key],`\`${key}\` is not checked: rules look at columns, not into arrays and objects.`);return drafts}function refuseForeign(reading,path,options,type,known2){
for(const key of Object.keys(options))known2.includes(key)||reading.problem([...path,key],`is not an option of \`logicalType: ${type}\``,(0,foundation.zA)(key,known2))}
function isPattern(reading,path,pattern){try{return new RegExp(pattern,"u"),!0}catch{try{return new RegExp(pattern),!0}catch(error){return reading.problem(path,
`is not a regular expression: ${error.message.replace(/^Invalid regular expression: /,"")}`,"Escape characters that stand for themselves, such as `\\.`"),!1}}}function rangeOf(reading,path,options,type){
const bound2=key=>{const value=options[key]??null;return value===null||typeof value=="boolean"?null:fitsType(reading,[...path,key],value,type)?value:null};let[minimum,
maximum]=[bound2("minimum"),bound2("maximum")],[exclusiveMinimum,exclusiveMaximum]=[bound2("exclusiveMinimum"),bound2("exclusiveMaximum")];options.exclusiveMinimum===
!0&&([exclusiveMinimum,minimum]=[minimum,null]),options.exclusiveMaximum===!0&&([exclusiveMaximum,maximum]=[maximum,null]);const multipleOf=options.multipleOf??
null,low=minimum??exclusiveMinimum,high=maximum??exclusiveMaximum;if(low!==null&&high!==null&&typeof low==typeof high&&low>high){const key=minimum===null&&options.
exclusiveMinimum!==!0?"exclusiveMinimum":"minimum";reading.problem([...path,key],`is above the maximum (${high})`,"Swap the two")}return[low,high,multipleOf].every(
part=>part===null)?null:{kind:"range",minimum,maximum,exclusiveMinimum,exclusiveMaximum,multipleOf}}const samples={date:'Write ISO 8601: "2013-01-31"',timestamp:'\
Write ISO 8601: "2013-01-31T08:00:00Z"',time:'Write ISO 8601: "08:00:00"'};function fitsType(reading,path,value,type){if(type==="number"||type==="integer")return typeof value==
"number"?!0:(reading.problem(path,"must be a number","Write it without quotes"),!1);const sample=type===null?void 0:samples[type];return sample===void 0||typeof value==
"string"&&(0,iso_text.x)(value,type)?!0:(reading.problem(path,`must be a ${type}`,sample),!1)}function integerRange(format){const bits=Number(format.slice(1)),signed=format.
startsWith("i"),exact=bits<=32;return signed&&!exact?null:{kind:"range",minimum:signed?-(2**(bits-1)):0,maximum:exact?2**(signed?bits-1:bits)-1:null,exclusiveMinimum:null,
exclusiveMaximum:null,multipleOf:null}}function unknownFormat(reading,path,format){reading.note([...path,"format"],`The format \`${format}\` is not checked; ${textFormats.
join(", ")} are.`)}function wrongFormat(reading,path,format,known2){reading.problem([...path,"format"],"is not a format of this type",(0,foundation.zA)(format,known2))}
const article=name=>/^[aeio]/.test(name)?"an":"a",availabilities=["before-prediction","at-prediction","after-prediction"];function isAfterPrediction(frame){return customProperty(
frame,"availability")?.value==="after-prediction"}function columnRules(reading,object,frame){const{property,path,column}=frame,subject={object:object.object.name,
column},at=(...key)=>reading.at([...path,...key]),availability=customProperty(frame,"availability");if(availability!==null&&!availabilities.includes(String(availability.
value))){const remedy=(0,foundation.zA)(String(availability.value),availabilities);reading.problem(availability.path,"is not a moment that is known",remedy)}if(isAfterPrediction(
frame)){const place=reading.at(availability.path);return[draft(subject,{kind:"absent"},"not there: known only after the prediction",place)]}const drafts=[draft(
subject,{kind:"present"},"there",at("name"))],logicalType=logicalTypeOf(property.logicalType),physicalType=property.physicalType??null,options=property.logicalTypeOptions??
{};if(logicalType!==null||physicalType!==null){const format=logicalType==="date"||logicalType==="timestamp"||logicalType==="time"?options.format??null:null,expected=[
logicalType,physicalType!==null&&`stored as ${physicalType}`,format!==null&&`as ${format}`].filter(part=>part!==null&&part!==!1).join(", "),key=logicalType===null?
"physicalType":"logicalType";drafts.push(draft(subject,{kind:"type",logicalType,physicalType,format},expected,at(key)))}property.required===!0&&drafts.push(draft(
subject,{kind:"required"},"no null values",at("required"))),property.unique===!0&&drafts.push(draft(subject,{kind:"unique",columns:[column]},"no value twice",at(
"unique")));const listed=(property.enum??[]).map(({value})=>value).filter(value=>value!==null);return listed.length>0&&drafts.push(draft(subject,{kind:"one-of",
values:listed},`one of ${words(listed)}`,at("enum"))),[...drafts,...optionRules(reading,subject,frame)]}function primaryKeyRule(reading,frame,key){const first=frame.
properties.find(({column})=>column===key[0]);if(first===void 0)return[];const subject={object:frame.object.name,column:key.length===1?first.column:null},expected=key.
length===1?"no null values, no value twice":`no null values, no combination of ${key.join(", ")} twice`,at=reading.at([...first.path,"primaryKey"]);return[draft(
subject,{kind:"primary-key",columns:key},expected,at)]}const properties=new Set(["freshness","latency","ly"]),units=[[["s","sec","second","seconds"],1],[["m","m\
in","minute","minutes"],60],[["h","hr","hour","hours"],3600],[["d","day","days"],86400],[["w","wk","week","weeks"],604800],[["y","yr","year","years"],31536e3]];
function freshnessRules(reading,frames){const fallback=reading.value(["slaDefaultElement"]);return reading.entries(["slaProperties"],slaSchema).flatMap(({value:sla,
path})=>{if(!properties.has(sla.property.toLowerCase()))return[];const element=sla.element??(typeof fallback=="string"?fallback:null);if(element===null)return reading.
note(path,`\`${sla.property}\` is not checked: it names no \`element\`.`),[];const at=[...path,...sla.element==null?["property"]:["element"]],seconds=secondsOf(
reading,sla,path);return element.split(",").flatMap(one=>{const place=placeOf(reading,frames,one.trim(),at);if(place===null||seconds===null)return[];const subject={
object:place.object,column:place.column},expected=`latest value at most ${durationWords(seconds)} old`;return[draft(subject,{kind:"freshness",column:place.column,
seconds},expected,reading.at([...path,"value"]),{named:sla.id,description:sla.description})]})})}function placeOf(reading,frames,element,path){const dot=element.
indexOf("."),name=dot===-1?element:element.slice(0,dot),names2=frames.map(({object})=>object.name),frame=frames.find(({object})=>object.name===name||object.physicalName===
name);if(frame===void 0){const message=`The service level of \`${element}\` is not checked: the contract has no object \`${name}\`.`;return reading.note(path,`${message}\
 ${(0,foundation.zA)(name,names2)}`),null}if(dot===-1)return reading.problem(path,"does not say which property",`Write \`${name}.<property>\` with the time of a \
row`),null;const column=columnOf(reading,frame,element.slice(dot+1),path);return column===null?null:{object:frame.object.name,column}}function secondsOf(reading,sla,path){
const at=[...path,"value"];if(typeof sla.value=="string"&&!/^\d+(\.\d+)?$/.test(sla.value)){const seconds=isoSeconds(sla.value);return seconds===null&&reading.problem(
at,"is not a length of time","Write a number and `unit`, or a duration such as P1DT12H"),seconds}const value=sla.value===null||typeof sla.value=="boolean"?Number.
NaN:Number(sla.value);if(!(value>0))return reading.problem(at,"must be a number above 0","Write how old the latest row may be"),null;const unit=sla.unit?.trim().
toLowerCase()??"d",found=units.find(([names2])=>names2.includes(unit));if(found===void 0){const known2=units.map(([names2])=>names2[0]);return reading.problem([
...path,"unit"],"is not a unit of time",(0,foundation.zA)(unit,known2)),null}return value*found[1]}const iso=/^P(?=\d|T\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/i,
isoUnits=[31536e3,2592e3,604800,86400,3600,60,1];function isoSeconds(text){const found=iso.exec(text.trim());return found===null?null:isoUnits.reduce((sum,seconds,index)=>sum+
Number(found[index+1]??0)*seconds,0)}function durationWords(seconds){const names2=["second","minute","hour","day"],sizes=[1,60,3600,86400],index=sizes.findLastIndex(
size=>seconds>=size&&seconds%size===0),count2=seconds/(sizes[index]??1);return`${count2} ${names2[Math.max(index,0)]}${count2===1?"":"s"}`}const methods=["jense\
nshannon","psi","wasserstein","ks","TVD","hellinger","kl_div"],method=()=>schemas.k5n(methods).default("jensenshannon").describe("How the distance is measured."),
dataset=()=>schemas.YjP().min(1),names=()=>schemas.KCZ([schemas.YjP().min(1),schemas.YOg(schemas.YjP().min(1)).min(1)]),distance=()=>schemas.aig().min(0),share=()=>schemas.
aig().min(0).max(1),learningSchemas={splitsDisjoint:schemas.rej({with:dataset().describe("Data set that must share no row with this one, as `mlops.yaml` names i\
t."),by:names().describe("Property or properties that identify a row."),orderedBy:schemas.YjP().min(1).optional().describe("Time property: every row here is lat\
er than all of those.")}),labelRate:schemas.rej({value:schemas.KCZ([schemas.YjP(),schemas.aig(),schemas.zMY()]).describe("Value of the label that is counted."),
minimum:share().optional(),maximum:share().optional(),reference:dataset().optional().describe("Data set whose rate it must be near; default: the base commit."),
maxAbsoluteChange:share().optional()}),trainServeSkew:schemas.rej({with:dataset().describe("Data set with what serving saw."),columns:names().optional().describe(
"Properties that are compared; default all that both have."),method:method(),max:distance()}),distribution:schemas.rej({method:method(),reference:dataset().optional().
describe("Data set it is compared with; default: the base commit."),max:distance()}),knownBy:schemas.rej({moment:schemas.YjP().min(1).describe("Property with th\
e moment of the prediction.")}),noOtherColumns:schemas.euz(!0)},warnings=new Set(["info","warning","warn","low","minor","trivial"]);function labels({quality}){return{
named:quality.id??quality.name??null,description:quality.description??quality.name??null,severity:warnings.has(quality.severity?.trim().toLowerCase()??"")?"warn\
ing":"error"}}function operatorMissing(reading,path){reading.problem(path,"does not say what must be",`Add one of ${operators.join(", ")}`)}function boundsOf(reading,{
quality,path}){return operators.flatMap(operator=>{const value=quality[operator];if(value==null)return[];const at=[...path,operator];if(Array.isArray(value)){if(value[0]>
value[1])return reading.problem(at,"has the larger number first",`Write [${value[1]}, ${value[0]}]`),[];const bound3={operator,value:[value[0],value[1]]};return[
{bound:bound3,at,words:boundWords(bound3)}]}const bound2={operator,value:Number(value)},words2=typeof value=="boolean"?`${operator==="mustBe"?"":"not "}${value}`:
boundWords(bound2);return[{bound:bound2,at,words:words2}]})}const extensionEngine="mlops",levels={splitsDisjoint:"object",trainServeSkew:"object",noOtherColumns:"\
object",labelRate:"property",distribution:"property",knownBy:"property"},known=Object.keys(levels);function learningRules(reading,entry){const{quality,subject}=entry,
path=[...entry.path,"implementation"],written=quality.implementation;if(written===null||typeof written!="object"){const remedy=`Write a mapping with one of ${known.
join(", ")}`;return reading.problem(written==null?entry.path:path,"has no `implementation` that can be read",remedy),[]}const names2=Object.keys(written),unknown=names2.
filter(name=>!known.includes(name));for(const name of unknown)reading.problem([...path,name],"is not a rule",(0,foundation.zA)(name,known));return names2.length===
0&&reading.problem(path,"asks for nothing",`Write one of ${known.join(", ")}`),names2.filter(name=>!unknown.includes(name)).flatMap(name=>{const level=subject.column===
null?"object":"property";if(levels[name]!==level){const where=levels[name]==="object"?"an object":"a property";return reading.problem([...path,name],`belongs to\
 ${where}`,`Move it to the \`quality\` of ${where}`),[]}const found=checkOf(reading,entry,name,[...path,name]);return found===null?[]:[draft(subject,found.check,
found.expected,reading.at([...path,name]),labels(entry))]})}function checkOf(reading,entry,name,path){switch(name){case"splitsDisjoint":return splitsDisjoint(reading,
entry,path);case"labelRate":return labelRate(reading,path);case"trainServeSkew":return trainServeSkew(reading,entry,path);case"distribution":{const value=reading.
part(path,learningSchemas.distribution);if(value===void 0)return null;const{method:method2,max}=value,reference2=value.reference??null,expected=`${method2} to ${reference2??
"the base commit"} at most ${max}`;return{check:{kind:"distribution",method:method2,reference:reference2,max},expected}}case"knownBy":{const value=reading.part(
path,learningSchemas.knownBy),moment=value&&columnOf(reading,entry.frame,value.moment,[...path,"moment"]);return moment?{check:{kind:"known-by",moment},expected:`\
not later than ${moment}`}:null}case"noOtherColumns":{if(reading.part(path,learningSchemas.noOtherColumns)===void 0)return null;const columns2=entry.frame.properties.
map(({column})=>column);return{check:{kind:"no-other-columns",columns:columns2},expected:`no other than these ${columns2.length} columns`}}}}function splitsDisjoint(reading,{
frame},path){const value=reading.part(path,learningSchemas.splitsDisjoint);if(value===void 0)return null;const by=columnsOf(reading,frame,value.by,[...path,"by"]),
{orderedBy:time}=value,orderedBy=time===void 0?null:columnOf(reading,frame,time,[...path,"orderedBy"]);if(by===null||time!==void 0&&orderedBy===null)return null;
const later=orderedBy===null?"":`, and every row later by ${orderedBy}`;return{check:{kind:"splits-disjoint",with:value.with,by,orderedBy},expected:`no ${by.join(
", ")} that is in ${value.with}${later}`}}function labelRate(reading,path){const value=reading.part(path,learningSchemas.labelRate);if(value===void 0)return null;
const{minimum=null,maximum=null,reference:reference2=null,maxAbsoluteChange=null}=value;if(minimum===null&&maximum===null&&maxAbsoluteChange===null)return reading.
problem(path,"sets no bound","Add `minimum`, `maximum` or `maxAbsoluteChange`"),null;if(reference2!==null&&maxAbsoluteChange===null)return reading.problem([...path,
"reference"],"is compared with nothing","Add `maxAbsoluteChange`"),null;if(minimum!==null&&maximum!==null&&minimum>maximum)return reading.problem([...path,"mini\
mum"],`is above the maximum (${maximum})`,"Swap the two"),null;const percent=share2=>`${Number((share2*100).toPrecision(12))}`,range=minimum!==null&&maximum!==null?
`${percent(minimum)} to ${percent(maximum)} %`:minimum!==null?`at least ${percent(minimum)} %`:maximum!==null&&`at most ${percent(maximum)} %`,near=maxAbsoluteChange!==
null&&`within ${percent(maxAbsoluteChange)} percentage points of ${reference2??"the base commit"}`,bounds2=[range,near].filter(part=>part!==!1).join(", ");return{
check:{kind:"label-rate",value:value.value,minimum,maximum,reference:reference2,maxAbsoluteChange},expected:`share of ${word(value.value)}: ${bounds2}`}}function trainServeSkew(reading,{
frame},path){const value=reading.part(path,learningSchemas.trainServeSkew);if(value===void 0)return null;const columns2=value.columns===void 0?null:columnsOf(reading,
frame,value.columns,[...path,"columns"]);if(value.columns!==void 0&&columns2===null)return null;const which=columns2===null?"every column":columns2.join(", ");return{
check:{kind:"train-serve-skew",with:value.with,columns:columns2,method:value.method,max:value.max},expected:`${value.method} of ${which} to ${value.with} at mos\
t ${value.max}`}}const olderRules={rowCount:{metric:"rowCount",none:!1},countCheck:{metric:"rowCount",none:!1},nullCheck:{metric:"nullValues",none:!0},nullCount:{
metric:"nullValues",none:!0},duplicateCheck:{metric:"duplicateValues",none:!0},duplicateCount:{metric:"duplicateValues",none:!0},uniqueCheck:{metric:"duplicateV\
alues",none:!0},unique:{metric:"duplicateValues",none:!0},validValues:{metric:"invalidValues",none:!0}};function libraryRules(reading,entry){const{quality,path}=entry;
if(quality.metric==null&&quality.rule==null){const remedy=`Add \`metric:\` (${metrics.join(", ")}), or \`type: text\` for words alone`;return reading.problem(path,
"asks for nothing",remedy),[]}const written=quality.metric??quality.rule,key=quality.metric!=null?"metric":"rule",older=key==="rule"?olderRules[written]:void 0,
metric=older?.metric??metrics.find(name=>name===written);if(metric===void 0){const known2=key==="metric"?[...metrics]:[...metrics,...Object.keys(olderRules)];return key===
"metric"||(0,foundation.qb)(written,known2)!==void 0?reading.problem([...path,key],"is not a metric",(0,foundation.zA)(written,known2)):reading.note([...path,key],
`\`rule: ${written}\` is not checked: version 3.0 does not say what it means.`),[]}const measure=measureOf(reading,entry,metric,[...path,key]),given=boundsOf(reading,
entry);if(measure===null)return[];const suffix=metric;if(given.length>0)return given.map(({bound:bound2,at})=>{const check={kind:"measure",...measure,bound:bound2};
return draft(entry.subject,check,measureWords(check),reading.at(at),{...labels(entry),suffix})});if(older===void 0)operatorMissing(reading,path);else if(!older.
none)reading.note([...path,key],`\`rule: ${written}\` is not checked: it has no operator.`);else{const check={kind:"measure",...measure,bound:{operator:"mustBe",
value:0}};return[draft(entry.subject,check,measureWords(check),reading.at([...path,key]),{...labels(entry),suffix})]}return[]}function measureOf(reading,{quality,
path,subject,frame},metric,key){const given=quality.arguments??{},unit=unitOf(reading,quality,path),validValues=given.validValues??quality.validValues??null,pattern=given.
pattern??null;if(pattern!==null&&!isPattern(reading,[...path,"arguments","pattern"],pattern))return null;let columns2=subject.column===null?[]:[subject.column];
if(metric==="rowCount"){if(subject.column!==null)return reading.problem(key,"counts rows, so it belongs to an object","Move it to the `quality` of the object"),
null;if(unit==="percent")return reading.problem([...path,"unit"],"a number of rows is not a share","Remove the line"),null}else if(metric==="duplicateValues"&&given.
properties!=null)columns2=columnsOf(reading,frame,given.properties,[...path,"arguments","properties"]);else if(subject.column===null){const remedy=metric==="dup\
licateValues"?"Add `arguments: { properties: [a, b] }`, or move it to the `quality` of a property":"Move it to the `quality` of a property";return reading.problem(
key,"does not say which property it is about",remedy),null}return metric==="invalidValues"&&validValues===null&&pattern===null?(reading.problem(key,"does not sa\
y what is valid","Add `arguments: { validValues: [a, b] }` or `arguments: { pattern: … }`"),null):columns2===null||unit===null?null:{metric,columns:columns2,missingValues:metric===
"missingValues"?given.missingValues??[]:[],validValues:metric==="invalidValues"?validValues?.filter(value=>value!==null)??null:null,pattern:metric==="invalidVal\
ues"?pattern:null,unit}}function unitOf(reading,quality,path){const unit=quality.unit?.trim().toLowerCase()??"rows";return unit==="rows"||unit==="row"?"rows":unit===
"percent"||unit==="percentage"||unit==="%"?"percent":(reading.problem([...path,"unit"],"is not a unit",(0,foundation.zA)(unit,["rows","percent"])),null)}var sql=__webpack_require__(
47069);const objects=["object","table","model"],columns=["property","column","field"];function placedQuery(reading,path,query,subject){let refused=!1;const placed=query.
replace(/(["'`]?)\$?\{([A-Za-z_]\w*)\}\1/g,(all,quote,name)=>{if(objects.includes(name))return(0,sql.C)(subject.object);if(columns.includes(name)&&subject.column!==
null)return(0,sql.C)(subject.column);if(refused=!0,columns.includes(name))reading.problem(path,`\`{${name}}\` stands for a property, and this rule is the object'\
s`,"Write the name itself");else{const known2=subject.column===null?objects:[...objects,...columns];reading.problem(path,`\`${all.slice(quote.length)}\` stands f\
or nothing`,(0,foundation.zA)(name,known2))}return all});return refused?null:placed}function qualityRules(reading,frame,subject,above){return reading.entries([...above,
"quality"],qualitySchema).flatMap(({value:quality,path})=>{const entry={subject,frame,quality,path},type=quality.type??(quality.query==null?quality.engine==null?
"library":"custom":"sql");return type==="text"?[]:type==="sql"?sqlRules(reading,entry):type==="custom"?customRules(reading,entry):libraryRules(reading,entry)})}
function customRules(reading,entry){const{quality,path}=entry;return quality.engine==null?(reading.problem(path,"is `type: custom` without `engine`","Add `engin\
e: mlops`, or the tool that checks it"),[]):quality.engine===extensionEngine?learningRules(reading,entry):(reading.note(path,`A rule for the engine \`${quality.
engine}\` is not checked here.`),[])}function sqlRules(reading,entry){const{quality,path,subject}=entry;if(quality.query==null)return reading.problem(path,"is `\
type: sql` without `query`","Add `query: SELECT …` that gives one number"),[];const query=placedQuery(reading,[...path,"query"],quality.query,subject),bounds2=boundsOf(
reading,entry);return bounds2.length===0&&operatorMissing(reading,path),query===null?[]:bounds2.map(({bound:bound2,at,words:words2})=>draft(subject,{kind:"sql",
query,bound:bound2},words2,reading.at(at),labels(entry)))}function relationshipRules(reading,frames,frame,source){const above=source?.path??frame.path;return reading.
entries([...above,"relationships"],relationshipSchema).flatMap(({value,path})=>{const from=source===null?fromOf(reading,frames,frame,value,path):implied(reading,
source,value,path),to=references(reading,frames,value.to,[...path,"to"]);if(from===null||to===null)return[];if(from.length!==to.length)return reading.problem([...path,
"to"],`has ${to.length} properties for ${from.length}`,"Pair them one to one"),[];const[first]=to;if(first===void 0||to.some(({object})=>object!==first.object))
return reading.problem([...path,"to"],"must name properties of one object","Write one relationship for each object"),[];const columns2=from.map(({column})=>column),
target={object:first.object.object.name,columns:to.map(({column})=>column)},subject={object:frame.object.name,column:columns2.length===1?columns2[0]:null},expected=`\
every value exists in ${target.object} (${target.columns.join(", ")})`;return[draft(subject,{kind:"relationship",columns:columns2,to:target},expected,reading.at(
[...path,"to"]),{named:value.id})]})}function implied(reading,source,value,path){return value.from==null?[source]:(reading.problem([...path,"from"],"is the prop\
erty itself","Remove the line, or move the relationship to the object"),null)}function fromOf(reading,frames,frame,value,path){if(value.from==null)return reading.
problem(path,"does not say `from` which property",`Add \`from: ${frame.object.name}.<property>\``),null;const from=references(reading,frames,value.from,[...path,
"from"]);return from?.some(({object})=>object!==frame)?(reading.problem([...path,"from"],`must name properties of \`${frame.object.name}\``,"Move it to that obj\
ect"),null):from}function references(reading,frames,written,path){const found=typeof written=="string"?[resolve(reading,frames,written,path)]:written.map((one,index)=>resolve(
reading,frames,one,[...path,index]));return found.some(one=>one===null)?null:found}function resolve(reading,frames,reference2,path){if(reference2.includes("#"))
return reading.note(path,`A relationship to another contract (${reference2}) is not checked.`),null;const byId=/^\/?schema\/([^/]+)\/properties\/(.+)$/.exec(reference2),
dot=reference2.indexOf("."),[objectName,propertyName]=byId?[byId[1],byId[2]]:[reference2.slice(0,Math.max(dot,0)),reference2.slice(dot+1)];if(objectName==="")return reading.
problem(path,"is not a reference to a property","Write `object.property`"),null;const nameOf=({id:id2,name})=>byId?id2??name:name,object=frames.find(frame=>nameOf(
frame.object)===objectName);if(object===void 0){const known3=frames.map(frame=>nameOf(frame.object)),message=`The relationship to \`${reference2}\` is not checke\
d: the contract has no object \`${objectName}\`.`;return reading.note(path,`${message} ${(0,foundation.zA)(objectName,known3)}`),null}const property=object.properties.
find(frame=>nameOf(frame.property)===propertyName);if(property!==void 0)return{object,column:property.column};if(propertyName.includes(byId?"/":"."))return reading.
note(path,`A relationship to a nested property (${reference2}) is not checked.`),null;const known2=object.properties.map(frame=>nameOf(frame.property));return reading.
problem(path,`leads to no property \`${propertyName}\``,(0,foundation.zA)(propertyName,known2)),null}const start="Start with `apiVersion: v3.1.0`, `kind: DataCo\
ntract`, `id`, `version`, `status` and a `schema:`, or let `mlops data-validate --infer` write it";function readContract(content,file){const source=(0,foundation.
o$)(content,file,start);if(!("data"in source))throw new foundation.j1(source);if(isDeeperThan(source.data,deepest))throw new foundation.j1({file,message:`is nes\
ted deeper than ${deepest} levels`,remedy:"Nest less deeply"});const reading=new Reading(source,file),document=(0,foundation.z6)(documentSchema,source,file);"pr\
oblems"in document&&reading.problems.push(...(0,remedies.N)(document.problems));const frames=readFrames(reading),objects2=frames.map(frame=>contractObject(reading,
frame)),rules=[...frames.flatMap((frame,index)=>objectRules(reading,frames,frame,objects2[index]?.primaryKey??[])),...freshnessRules(reading,frames)];if("value"in
document&&document.value.status==null&&document.value.apiVersion<"v3.2"&&reading.problem(["status"],"is required: `status`","Write `status: draft` or `status: a\
ctive`"),reading.problems.length>0||!("value"in document))throw new foundation.j1(inOrder(reading.problems));const{id:id2,version,name}=document.value;return{file,
id:id2,version,name:name??null,objects:objects2,rules:withIds(rules),notes:reading.notes.toSorted((a,b)=>a.at.line-b.at.line||a.at.column-b.at.column)}}async function loadContract(path,workspace){
const absolute=(0,external_node_path_.resolve)(workspace,path),inside=(0,external_node_path_.relative)(workspace,absolute),file=(inside.startsWith("..")||(0,external_node_path_.
isAbsolute)(inside)?absolute:inside).replaceAll("\\","/");return readContract(await contentOf(absolute,file),file)}const maximumBytes=16*1024*1024;async function contentOf(absolute,file){
try{const{size}=await(0,promises_.stat)(absolute);if(size>maximumBytes)throw new foundation.j1({file,message:"is too large for a contract",remedy:"Give the cont\
ract, not the data"});return await(0,promises_.readFile)(absolute,"utf8")}catch(error){if(error instanceof foundation.j1)throw error;const{code,message}=error,words2={
ENOENT:"this file does not exist",EISDIR:"is a folder, not a contract",EACCES:"may not be read"},remedy="Name a contract, or let `mlops data-validate --infer` w\
rite one";throw new foundation.j1({file,message:words2[code??""]??`cannot be read: ${message}`,remedy},{cause:error})}}const deepest=100;function isDeeperThan(data,limit){
let level=[data];for(let depth=0;level.length>0;depth++){if(depth>limit)return!0;level=level.flatMap(value=>value!==null&&typeof value=="object"?Object.values(value):
[])}return!1}function objectRules(reading,frames,frame,key){const object=frame.object.name;return[...frame.properties.flatMap(property=>{const subject={object,column:property.
column},rules=[...columnRules(reading,frame,property),...qualityRules(reading,frame,subject,property.path),...relationshipRules(reading,frames,frame,property)];
return noteNested(reading,property),isAfterPrediction(property)?rules.filter(({rule})=>rule.check.kind==="absent"):rules}),...primaryKeyRule(reading,frame,key),
...qualityRules(reading,frame,{object,column:null},frame.path),...relationshipRules(reading,frames,frame,null)]}const asking=["required","unique","logicalTypeOp\
tions","quality","relationships","enum"];function noteNested(reading,{path,column}){const asks=value=>value!==null&&typeof value=="object"&&Object.entries(value).
some(([key,inner])=>asking.includes(key)&&inner!==!1&&inner!==null||asks(inner));for(const key of["properties","items","map"]){const below2=[...path,key];asks(reading.
value(below2))&&reading.note(below2,`Rules inside \`${column}\` are not checked: rules look at columns, not into them.`)}}function inOrder(problems){return problems.
toSorted((a,b)=>(a.line??0)-(b.line??0)||(a.column??0)-(b.column??0))}}),30273:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{N:()=>withRemedies});var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33560);function withRemedies(problems){
return problems.map(problem=>{const remedy=problem.remedy??remedyOf(problem);return remedy===void 0?problem:{...problem,remedy}})}function remedyOf({message,value}){
const choices=/must be one of (.+)$/.exec(message)?.[1]?.split(", ");if(choices!==void 0){const near=value===void 0?void 0:(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.
qb)(value,choices);return near===void 0?void 0:`Did you mean \`${near}\`?`}if(message.startsWith("is required"))return"Add the line";if(message==="must be text")
return"Put it in quotes";if(message==="must be a number"||message==="must be a whole number")return"Write digits, without quotes";if(message==="must be true or \
false")return"Write true or false, without quotes";if(message==="must be a list")return"Begin each entry on its own line with `- `"}}),94434:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{x:()=>isIsoText});const date=/^(\d{4})-(\d{2})-(\d{2})/,time=/^\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}(:?\d{2})?)?$/;
function isIsoText(text,type){if(type==="time")return time.test(text);const found=date.exec(text);if(found===null)return!1;const[whole,year,month,day]=found,there=new Date(
Date.UTC(Number(year),Number(month)-1,Number(day)));if(there.getUTCMonth()!==Number(month)-1||there.getUTCDate()!==Number(day))return!1;const rest=text.slice(whole.
length);return rest===""?!0:/^[T ]/.test(rest)&&time.test(rest.slice(1).trim())}}),36309:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{n:()=>line});const line=(key,value,why)=>why===void 0?{key,value}:{key,value,why}}),63951:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Qh:()=>objectsText,Wc:()=>contractText,e1:()=>objectNode,fy:()=>columnNode,v6:()=>columnsText});var yaml__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
38815);const schemaUrl="https://raw.githubusercontent.com/bitol-io/open-data-contract-standard/main/schema/odcs-json-schema-v3.1.0.json";function contractText(draft){
const document=newDocument(),lines=[{key:"apiVersion",value:"v3.1.0"},{key:"kind",value:"DataContract"},{key:"id",value:draft.id},...draft.name===null?[]:[{key:"\
name",value:draft.name}],{key:"version",value:"1.0.0"},{key:"status",value:"draft"}],root=mapOf(document,lines);return root.add(document.createPair("schema",seqOf(
draft.objects.map(object=>objectNode(document,object))))),document.contents=root,`${[`yaml-language-server: $schema=${schemaUrl}`,...draft.head].map(text2=>`#${comment(
text2)}`).join(`
`)}
${text(document)}`}function columnsText(columns,indent){return indented(columns.map(column=>columnNode(newDocument(),column)),indent)}function objectsText(objects,indent){
return indented(objects.map(object=>objectNode(newDocument(),object)),indent)}function indented(nodes,indent){const document=newDocument();return document.contents=
seqOf(nodes),text(document).split(`
`).map(each=>each===""?"":indent+each).join(`
`)}const newDocument=()=>new yaml__WEBPACK_IMPORTED_MODULE_0__.yo(void 0,{compat:"yaml-1.1"}),text=document=>document.toString({lineWidth:0,flowCollectionPadding:!1});
function objectNode(document,object){const map=mapOf(document,[{key:"name",value:object.name},...object.physicalName===null?[]:[{key:"physicalName",value:object.
physicalName}],{key:"physicalType",value:"table"},...object.description===null?[]:[{key:"description",value:object.description}]]);return addList(document,map,"\
quality",object.quality),object.columns.length>0&&map.add(document.createPair("properties",seqOf(object.columns.map(column=>columnNode(document,column))))),map}
function columnNode(document,column){const map=mapOf(document,[{key:"name",value:column.name},...column.lines]);return addList(document,map,"quality",column.quality),
map}function addList(document,map,key,entries){entries.length>0&&map.add(document.createPair(key,seqOf(entries.map(lines=>mapOf(document,lines)))))}function seqOf(nodes){
const seq=new yaml__WEBPACK_IMPORTED_MODULE_0__.Rw;return seq.items=[...nodes],seq}function mapOf(document,lines){const map=new yaml__WEBPACK_IMPORTED_MODULE_0__.
CA;for(const each of lines)"lines"in each?map.add(document.createPair(each.key,mapOf(document,each.lines))):map.add(pairOf(document,each.key,each.value,each.why));
return map}function pairOf(document,key,value,why){const pair=document.createPair(key,value),node=pair.value;return(0,yaml__WEBPACK_IMPORTED_MODULE_0__.P3)(node)&&
flowed(node),why!==void 0&&((0,yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node)||(0,yaml__WEBPACK_IMPORTED_MODULE_0__.P3)(node))&&(node.comment=comment(why)),(0,yaml__WEBPACK_IMPORTED_MODULE_0__.
jn)(node)&&typeof value=="string"&&dateLike.test(value)&&(node.type="QUOTE_DOUBLE"),pair}function comment(text2){return` ${text2.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g,
" ")}`}function flowed(node){if((0,yaml__WEBPACK_IMPORTED_MODULE_0__.P3)(node)){(0,yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node)||(node.flow=!0);for(const item of node.
items)flowed((0,yaml__WEBPACK_IMPORTED_MODULE_0__.tO)(item)?item.value:item)}}const dateLike=/^\d{4}-\d{2}-\d{2}/}),89452:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let asNumber=function(table,column,option){
const type=(0,_tables_js__WEBPACK_IMPORTED_MODULE_0__.By)(table,column),raw=(0,_tables_js__WEBPACK_IMPORTED_MODULE_0__.$6)(table,column),base={table,column,raw,
wanted:"a number"};return isNumeric(type)?{...base,sql:`CAST(${raw} AS DOUBLE)`}:isText(type)?{...base,sql:`TRY_CAST(trim(CAST(${raw} AS VARCHAR)) AS DOUBLE)`}:
{file:table.file,path:option,value:column,message:`the column has the type ${type}, but numbers are needed`,remedy:"Name the column that holds the number, or wr\
ite it as one."}},asClass=function(table,column,option){const type=(0,_tables_js__WEBPACK_IMPORTED_MODULE_0__.By)(table,column),raw=(0,_tables_js__WEBPACK_IMPORTED_MODULE_0__.
$6)(table,column),base={table,column,raw,wanted:"a class"};if(type==="BOOLEAN")return{...base,sql:`CASE ${raw} WHEN true THEN 'true' WHEN false THEN 'false' END`};
if(isInteger(type))return{...base,sql:`CAST(${raw} AS VARCHAR)`};if(isNumeric(type)){const value=`CAST(${raw} AS DOUBLE)`,text=`CASE WHEN ${`${value} = trunc(${value}\
) AND abs(${value}) < 9007199254740992`} THEN CAST(CAST(${value} AS BIGINT) AS VARCHAR) ELSE CAST(${value} AS VARCHAR) END`;return{...base,sql:`CASE WHEN isnan(${value}\
) THEN NULL ELSE ${text} END`}}if(isText(type)){const text=`CAST(${raw} AS VARCHAR)`;if(table.format==="parquet")return{...base,sql:text};const sql=`CASE WHEN l\
ower(${text}) IN ('true', 'false') THEN lower(${text}) WHEN regexp_full_match(${text}, '-?[0-9]+[.]0*') THEN regexp_extract(${text}, '-?[0-9]+') ELSE ${text} EN\
D`;return{...base,sql}}return{file:table.file,path:option,value:column,message:`the column has the type ${type}, which is no class`,remedy:"Write classes as boo\
leans, whole numbers or text."}};__webpack_require__.d(__webpack_exports__,{AN:()=>isProblem,Fq:()=>isInteger,ZJ:()=>asClass,i:()=>asNumber,kf:()=>isNumeric});var _tables_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
26864),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_tables_js__WEBPACK_IMPORTED_MODULE_0__]);_tables_js__WEBPACK_IMPORTED_MODULE_0__=(__webpack_async_dependencies__.
then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0];const integerTypes=/^U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)$/,floatTypes=/^(FLOAT|DOUBLE)$/,
decimalTypes=/^DECIMAL\(/,textTypes=/^(VARCHAR|ENUM\()/,isInteger=type=>integerTypes.test(type),isNumeric=type=>isInteger(type)||floatTypes.test(type)||decimalTypes.
test(type),isText=type=>textTypes.test(type),isProblem=value=>"message"in value;__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),61465:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{PE:()=>csvRelation,km:()=>readCsvHeader,zS:()=>csvReason});var _compression_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
45991),_sql_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(47069);const delimiters=[",",";","	","|"],headBytes=4*1024*1024;async function readCsvHeader(path){
const text=(await(0,_compression_js__WEBPACK_IMPORTED_MODULE_0__.zy)(path,headBytes)).toString("utf8").replace(/^\ufeff/,"");if(text==="")return null;const first=/^(?:[^"\r\n]+|"[^"]*")*/.
exec(text)?.[0]??"",newLine=/^\r\n|^[\r\n]/.exec(text.slice(first.length))?.[0]??`
`,bare=first.replace(/"[^"]*"/g,""),times=delimiter2=>bare.split(delimiter2).length,delimiter=/\.tsv(\.gz|\.zst)?$/i.test(path)?"	":delimiters.reduce((best,each)=>times(
each)>times(best)?each:best);return{columns:distinctNames(fields(first,delimiter)),delimiter,newLine}}function csvRelation(files,further=[],types=new Map){const groups=new Map;
for(const{path,header}of files){const{columns,delimiter,newLine}=header,typed=columns.map(name=>`${(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__.e)(name)}: ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__.
e)(types.get(name)??"VARCHAR")}`).join(", "),options=`auto_detect = false, header = true, delim = ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__.e)(delimiter)}, quot\
e = '"', escape = '"', new_line = ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__.e)(JSON.stringify(newLine).slice(1,-1))}, columns = {${typed}}`+further.map(option=>`\
, ${option}`).join("");groups.set(options,groups.has(options)?`${groups.get(options)}, ${path}`:path)}const parts=[...groups].map(([options,paths])=>`read_csv([${paths}\
], ${options})`),[only]=parts;return parts.length===1&&only!==void 0?only:`(${parts.map(part=>`SELECT * FROM ${part}`).join(" UNION ALL ")})`}function csvReason(message){
return/Expected Number of Columns[^\n]*|Value with unterminated quote|Invalid unicode[^\n(]*|Maximum line size[^\n]*/i.exec(message)?.[0].trim()??message.split(
`
`)[0]}function fields(text,delimiter){const found=[];let value="",quoted=!1;for(let at=0;at<text.length;at++){const char=text[at];quoted&&char==='"'&&text[at+1]===
'"'?value+=text[at++]:char==='"'&&(quoted||value==="")?quoted=!quoted:!quoted&&char===delimiter?(found.push(value),value=""):value+=char}return[...found,value]}
function distinctNames(names){const taken=new Set;return names.map((name,index)=>{const base=name===""?`column${index}`:name;let unique=base;for(let times=1;taken.
has(unique.toLowerCase());times++)unique=`${base}_${times}`;return taken.add(unique.toLowerCase()),unique})}}),9904:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{__webpack_require__.d(__webpack_exports__,{
K3:()=>dueLabels,ST:()=>lastArrival,si:()=>labelDates});var _sql_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(47069),_joined_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
72592),_open_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(69553),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_joined_js__WEBPACK_IMPORTED_MODULE_1__,
_open_js__WEBPACK_IMPORTED_MODULE_2__]);[_joined_js__WEBPACK_IMPORTED_MODULE_1__,_open_js__WEBPACK_IMPORTED_MODULE_2__]=__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():
__webpack_async_dependencies__;async function lastArrival(engine,files,time,before){const session=await engine.open();try{const{current}=await(0,_open_js__WEBPACK_IMPORTED_MODULE_2__.
LJ)(session,engine.workspace,{reference:null,current:files});if(!current.columns.has(time))return null;const at=`CAST(${(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.
C)(time)} AS TIMESTAMPTZ)`,[[last]=[]]=await session.rows(`SELECT CAST(max(epoch(${at})) AS DOUBLE) FROM ${current.relation} WHERE ${at} < CAST(${(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.
e)(before.toISOString())} AS TIMESTAMPTZ)`);return typeof last=="number"?last:null}finally{await session.close()}}async function labelDates(engine,{path,columns},label,due){
const session=await engine.open();try{const second=(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.C)(_joined_js__WEBPACK_IMPORTED_MODULE_1__.rY),from=`FROM read_parque\
t(${(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.e)(path)})`,has=columns.has(label)?`${(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.C)(label)} IS NOT NULL`:"false",[[last=null]=[]]=await session.
rows(`SELECT CAST(max(${second}) AS DOUBLE) ${from} WHERE ${has}`),after=last===null?"":` AND ${second} > ${last}`,[[missing=null]=[]]=await session.rows(`SELEC\
T CAST(min(${second}) AS DOUBLE) ${from} WHERE ${second} <= ${due}${after}`);return{last:last===null?null:Number(last),missing:missing===null?null:Number(missing)}}finally{
await session.close()}}async function dueLabels(engine,{path,columns},label,due){if(!columns.has(label))return[];const session=await engine.open();try{const window=(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.
C)(_joined_js__WEBPACK_IMPORTED_MODULE_1__.fK);return(await session.rows(`SELECT CAST(${window} AS DOUBLE) AS w, count(*)::DOUBLE, count(${(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.
C)(label)})::DOUBLE FROM read_parquet(${(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.e)(path)})
       WHERE ${window} IS NOT NULL AND ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.C)(_joined_js__WEBPACK_IMPORTED_MODULE_1__.rY)} <= ${due} GROUP BY w ORDER BY w`)).
map(([from,rows,labelled])=>({from:Number(from),rows:Number(rows),labelled:Number(labelled)}))}finally{await session.close()}}__webpack_async_result__()}catch(e){
__webpack_async_result__(e)}})}),46297:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{__webpack_require__.d(__webpack_exports__,{m:()=>binnedScores,t:()=>binRows});var _review_column_types_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(18622),
_sql_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(47069),_joined_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(72592),__webpack_async_dependencies__=__webpack_handle_async_dependencies__(
[_joined_js__WEBPACK_IMPORTED_MODULE_2__]);_joined_js__WEBPACK_IMPORTED_MODULE_2__=(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():
__webpack_async_dependencies__)[0];const parts=10,mostCategories=40;async function binRows(engine,{reference,current},names,from,to){const session=await engine.
open();try{const columns=[],selected=[];for(const name of names){const[before,now]=[reference.columns.get(name),current.columns.get(name)];if(before===void 0||now===
void 0)continue;const made=await binsOf(session,reference.path,name,before,now);if(made===null)continue;const binColumn=`mlops bin ${columns.length}`;columns.push(
{name,binColumn,bins:made.bins}),selected.push(`, CAST(${made.sql} AS VARCHAR) AS ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__.C)(binColumn)}`)}const write=(side,where,path)=>session.
execute(`COPY (SELECT *${selected.join("")} FROM read_parquet(${(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__.e)(side.path)}) WHERE ${where}) TO ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__.
e)(path)} (FORMAT parquet)`);return await write(reference,"true",to.reference),await write(current,from===null?"true":`${(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__.
C)(_joined_js__WEBPACK_IMPORTED_MODULE_2__.rY)} >= ${from}`,to.current),{columns,reference:to.reference,current:to.current}}finally{await session.close()}}const isNumber=type=>(0,_review_column_types_js__WEBPACK_IMPORTED_MODULE_0__.
Fq)(type)||(0,_review_column_types_js__WEBPACK_IMPORTED_MODULE_0__.dk)(type)||(0,_review_column_types_js__WEBPACK_IMPORTED_MODULE_0__.aM)(type),isCategory=type=>(0,_review_column_types_js__WEBPACK_IMPORTED_MODULE_0__.
KH)(type)||type==="BOOLEAN";async function binsOf(session,path,name,before,now){const column=(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__.C)(name),from=`FROM read_pa\
rquet(${(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__.e)(path)})`;if(isNumber(before)&&isNumber(now)){const value2=`CAST(${column} AS DOUBLE)`,missing=`(${column} IS \
NULL OR isnan(${value2}))`,asked=Array.from({length:parts-1},(_,at)=>(at+1)/parts).map(level=>`quantile_disc(${value2}, ${level})`),[found2=[]]=await session.rows(
`SELECT ${asked.join(", ")} ${from} WHERE NOT ${missing}`),edges=[...new Set(found2.filter(edge=>typeof edge=="number"))],when2=edges.map((edge,bin)=>`WHEN ${value2}\
 <= CAST('${edge}' AS DOUBLE) THEN ${bin}`);return{sql:`CASE WHEN ${missing} THEN ${edges.length+1} ${when2.join(" ")} ELSE ${edges.length} END`,bins:edges.length+
2}}if(!isCategory(before)||!isCategory(now))return null;const value=`CAST(${column} AS VARCHAR)`,found=await session.rows(`SELECT ${value} AS v, count(*)::DOUBL\
E AS n ${from} WHERE ${column} IS NOT NULL GROUP BY v ORDER BY n DESC, v LIMIT ${mostCategories}`),when=found.map(([text],bin)=>`WHEN ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__.
e)(String(text))} THEN ${bin}`),known=when.length===0?`${found.length}`:`CASE ${value} ${when.join(" ")} ELSE ${found.length} END`;return{sql:`CASE WHEN ${column}\
 IS NULL THEN ${found.length+1} ELSE ${known} END`,bins:found.length+2}}async function binnedScores(engine,path,score,columns){const session=await engine.open();
try{const from=`FROM read_parquet(${(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__.e)(path)})`,[[rows]=[]]=await session.rows(`SELECT count(*)::DOUBLE ${from}`),scores=new Float64Array(
Number(rows)),bins=columns.map(()=>new Int32Array(Number(rows))),selected=columns.map(({binColumn})=>`CAST(${(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__.C)(binColumn)}\
 AS INTEGER)`),value=`coalesce(CAST(${(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__.C)(score)} AS DOUBLE), 'NaN'::DOUBLE)`;return await session.fill(`SELECT ${[value,
...selected].join(", ")} ${from}`,[scores,...bins]),{scores,bins:bins.map(own=>Uint16Array.from(own))}}finally{await session.close()}}__webpack_async_result__()}catch(e){
__webpack_async_result__(e)}})}),2682:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{z:()=>cadenceOf});var _sql_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(47069);const mostDays=3700;async function cadenceOf(session,table,time){if(!table.
columns.has(time))return null;const at=(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.C)(time),found=await session.rows(`SELECT CAST(CAST(${at} AS DATE) AS VARCHAR), c\
ount(*)::DOUBLE FROM ${table.relation} GROUP BY ALL ORDER BY ALL`),rows=new Map(found.flatMap(([day2,count])=>day2===null?[]:[[String(day2),Number(count)]])),withoutTime=Number(
found.find(([day2])=>day2===null)?.[1]??0),known=[...rows.keys()].filter(day2=>/^\d{4}-\d\d-\d\d$/.test(day2)).sort(),last=known.at(-1),first=known[0];if(first===
void 0||last===void 0)return null;const day=864e5,days=[];for(let ms=Date.parse(last);ms>=Date.parse(first)&&days.length<mostDays;ms-=day){const name=new Date(ms).
toISOString().slice(0,10);days.push({day:name,rows:rows.get(name)??0})}return{days:days.reverse(),withoutTime}}}),93435:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{a:()=>columnReader});var _sql_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(47069);const bytesAhead=16*1024*1024,
mostColumns=100,mostCounted=25,categoriesAhead=2e4;function columnReader(session,table,side,order,where=null){const held={numbers:new Map,categories:new Map,times:new Map},
rows=where===null?table.rows:where.rows,from=where===null?table.relation:`(SELECT * FROM ${table.relation} WHERE ${conditionOf(where)})`,read={numbers:readNumbers,
categories:readCategories,times:readTimes};return{async values(column){const stored=side.get(column);if(stored===void 0)throw new Error(`no column ${column}`);const kind=kindOf(
stored);held[kind].has(column)||(held[kind].clear(),held[kind]=await read[kind](session,from,rows,together(stored,side,order,rows)));const values=held[kind].get(
column);if(held[kind].delete(column),values===void 0)throw new Error(`${column} was not read`);return values}}}function kindOf({storage}){return storage==="stri\
ng"||storage==="boolean"?"categories":storage==="datetime"||storage===null?"times":"numbers"}function together(first,side,order,rows){const kind=kindOf(first),at=order.
indexOf(first.column),next=at<0?[]:order.slice(at+1),most={numbers:Math.min(mostColumns,bytesAhead/(8*rows)),categories:mostCounted,times:mostColumns},found=new Map(
[[first.column,first]]);let categories=first.distinct??0;for(const column of next){if(found.size+1>most[kind])break;const stored=side.get(column);stored===void 0||
kindOf(stored)!==kind||categories+(stored.distinct??0)>categoriesAhead||(categories+=stored.distinct??0,found.set(column,stored))}return[...found.values()]}async function readNumbers(session,from,rows,columns){
const into=columns.map(()=>new Float64Array(rows)),numbers=columns.map(({column})=>`coalesce(CAST(${(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.C)(column)} AS DOUBL\
E), 'NaN'::DOUBLE)`);return await session.fill(`SELECT ${numbers.join(", ")} FROM ${from}`,into),new Map(columns.map(({column,storage},index)=>{const values=withoutMissing(
into[index]),missing=rows-values.length;return[column,{type:"numbers",values,missing,integers:storage==="integer"&&missing===0}]}))}function withoutMissing(read){
let kept=0;for(let at=0;at<read.length;at++){const value=read[at];Number.isNaN(value)||(read[kept++]=value)}return kept===read.length?read:read.subarray(0,kept)}
async function readCategories(session,from,_rows,columns){const names=columns.map(({column})=>(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.C)(column)),value=names.map(
name=>`CAST(${name} AS VARCHAR)`).join(", "),found=await session.rows(`SELECT GROUPING_ID(${names.join(", ")})::DOUBLE, coalesce(${value}), count(*)::DOUBLE FRO\
M ${from} GROUP BY GROUPING SETS (${names.map(name=>`(${name})`).join(", ")}) ORDER BY ALL`),counts=columns.map(()=>new Map),missing=columns.map(()=>0);for(const[
id2,category,count]of found){const at=columns.length-1-Math.round(Math.log2(2**columns.length-1-Number(id2)));category===null?missing[at]=Number(count):counts[at].
set(String(category),Number(count))}return new Map(columns.map(({column},index)=>[column,{type:"categories",counts:counts[index],missing:missing[index]}]))}async function readTimes(session,from,rows,columns){
const asked=columns.map(({column})=>`count(${(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.C)(column)})::DOUBLE`),[counts=[]]=await session.rows(`SELECT ${asked.join(
", ")} FROM ${from}`);return new Map(columns.map(({column},index)=>{const present=Number(counts[index]),values=new Float64Array(present);return[column,{type:"nu\
mbers",values,missing:rows-present,integers:!1}]}))}function conditionOf({column,value}){return value===null?`${(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.C)(column)}\
 IS NULL`:`CAST(${(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.C)(column)} AS VARCHAR) = ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.e)(value)}`}}),80079:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Lm:()=>embeddingShape,Lw:()=>readVectors,tX:()=>meanOfVectors,v1:()=>matchingColumns});var _review_column_types_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
18622),_sql_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(47069);function matchingColumns(table,patterns){const matchers=patterns.map(pattern=>new RegExp(
`^${pattern.replace(/[.+?^${}()|[\]\\]/g,"\\$&").replace(/\*+/g,"[\\s\\S]*")}$`,"u"));return[...table.columns.keys()].filter(name=>matchers.some(matcher=>matcher.
test(name)))}async function embeddingShape(session,table,columns){const types=columns.map(column=>({column,type:table.columns.get(column)??""})),list=types.length===
1&&elementOf(types[0].type)!==null,unfit=types.filter(({type})=>!isNumber(list?elementOf(type)??"":type)),nothing={columns,unfit,list,dimensions:0,otherLength:0,
whole:0,missing:table.rows};if(unfit.length>0||columns.length===0)return nothing;const vectors=vectorsOf(table,columns,list),lengths=list?await session.rows(`SE\
LECT len(v)::DOUBLE, count(*)::DOUBLE FROM ${vectors} WHERE len(v) > 0 GROUP BY ALL ORDER BY 2 DESC, 1 LIMIT 1`):[[columns.length,table.rows]],dimensions=Number(
lengths[0]?.[0]??0);if(dimensions===0)return nothing;const[[whole,other]=[]]=await session.rows(`SELECT count(*) FILTER (WHERE ${isWhole(dimensions)})::DOUBLE, \
count(*) FILTER (WHERE len(v) <> ${dimensions})::DOUBLE FROM ${vectors}`);return{...nothing,dimensions,otherLength:Number(other),whole:Number(whole),missing:table.
rows-Number(whole)}}async function readVectors(session,table,{columns,list,dimensions,whole},positions){const values=new Float64Array(positions.length*dimensions);
if(positions.length===0)return values;const numbered=`SELECT v, row_number() OVER () AS position FROM ${vectorsOf(table,columns,list)} WHERE ${isWhole(dimensions)}`,
some=positions.length===whole?"":` WHERE position IN (${positions.join(", ")})`,filled=await session.fill(`SELECT unnest(v) FROM (SELECT v FROM (${numbered})${some}\
 ORDER BY position)`,[values]);if(filled!==values.length)throw new Error(`${filled} numbers were read, not ${values.length}`);return values}async function meanOfVectors(session,table,{
columns,list,dimensions}){const means=Array.from({length:dimensions},(_,at)=>`coalesce(favg(v[${at+1}]), 'NaN'::DOUBLE)`),[row=[]]=await session.rows(`SELECT ${means.
join(", ")} FROM ${vectorsOf(table,columns,list)} WHERE ${isWhole(dimensions)}`);return Float64Array.from(row,Number)}function vectorsOf({relation},columns,list){
const names=columns.map(_sql_js__WEBPACK_IMPORTED_MODULE_1__.C);return`(SELECT ${list?`CAST(${names[0]} AS DOUBLE[])`:`list_value(${names.map(name=>`CAST(${name}\
 AS DOUBLE)`).join(", ")})`} AS v FROM ${relation})`}function isWhole(dimensions){return`(len(v) = ${dimensions} AND list_count(v) = ${dimensions} AND coalesce(\
isfinite(list_sum(v)), false))`}function elementOf(type){return/^(.+)\[\d*\]$/.exec(type)?.[1]??null}function isNumber(type){return(0,_review_column_types_js__WEBPACK_IMPORTED_MODULE_0__.
Fq)(type)||(0,_review_column_types_js__WEBPACK_IMPORTED_MODULE_0__.dk)(type)||(0,_review_column_types_js__WEBPACK_IMPORTED_MODULE_0__.aM)(type)}}),69139:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{__webpack_require__.d(__webpack_exports__,{
s:()=>exportCurrent});var _sql_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(47069),_open_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(69553),__webpack_async_dependencies__=__webpack_handle_async_dependencies__(
[_open_js__WEBPACK_IMPORTED_MODULE_1__]);_open_js__WEBPACK_IMPORTED_MODULE_1__=(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0];
async function exportCurrent(engine,files,to){const session=await engine.open();try{const{current}=await(0,_open_js__WEBPACK_IMPORTED_MODULE_1__.LJ)(session,engine.
workspace,{...files,reference:null});await session.execute(`COPY (SELECT * FROM ${current.relation}) TO ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.e)(to)} (FORMA\
T parquet)`)}finally{await session.close()}}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),31:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{__webpack_require__.d(__webpack_exports__,{
z:()=>writeFreshRows});var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33560),_sql_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
47069),_open_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(69553),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_open_js__WEBPACK_IMPORTED_MODULE_2__]);
_open_js__WEBPACK_IMPORTED_MODULE_2__=(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0];async function writeFreshRows(engine,{
training,fresh,time,window,key,mode,to}){const session=await engine.open();try{const{reference,current}=await(0,_open_js__WEBPACK_IMPORTED_MODULE_2__.LJ)(session,
engine.workspace,{reference:training,current:fresh,time,window});if(reference===null)throw new Error("training data is always given");const names=[...reference.
columns.keys()],missing=names.filter(name=>!current.columns.has(name));if(missing.length>0)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1({file:current.
file,path:"current",value:missing.join(", "),message:`lacks ${missing.length===1?"a column":"columns"} that training data has`,remedy:"A model cannot learn from\
 rows without them: add them where the rows are made, the label too"});const typed=names.map(name=>`CAST(${(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__.C)(name)} AS ${reference.
columns.get(name)}) AS ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__.C)(name)}`),known=key.filter(name=>reference.columns.has(name)),equal=known.map(name=>`t.${(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__.
C)(name)} IS NOT DISTINCT FROM f.${(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__.C)(name)}`).join(" AND "),fromFresh=known.length===0||mode==="replace"?`SELECT ${typed.
join(", ")} FROM ${current.relation} f`:`SELECT ${typed.join(", ")} FROM ${current.relation} f WHERE NOT EXISTS (SELECT 1 FROM ${reference.relation} t WHERE ${equal}\
)`;await session.execute(`CREATE TEMP TABLE fresh AS ${fromFresh}`);const[[added]=[]]=await session.rows("SELECT count(*)::DOUBLE FROM fresh"),all=mode==="repla\
ce"?"SELECT * FROM fresh":`SELECT ${names.map(_sql_js__WEBPACK_IMPORTED_MODULE_1__.C).join(", ")} FROM ${reference.relation} UNION ALL SELECT * FROM fresh`,format=to.
endsWith(".csv")?"FORMAT csv, HEADER":"FORMAT parquet";return await session.execute(`COPY (${all}) TO ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__.e)(to)} (${format}\
)`),{before:reference.rows,added:Number(added)}}finally{await session.close()}}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),46853:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{__webpack_require__.d(__webpack_exports__,{
$O:()=>_open_js__WEBPACK_IMPORTED_MODULE_10__.$O,Jh:()=>_values_js__WEBPACK_IMPORTED_MODULE_13__.J,K3:()=>_arrival_js__WEBPACK_IMPORTED_MODULE_0__.K3,LJ:()=>_open_js__WEBPACK_IMPORTED_MODULE_10__.
LJ,Lm:()=>_embeddings_js__WEBPACK_IMPORTED_MODULE_4__.Lm,Lw:()=>_embeddings_js__WEBPACK_IMPORTED_MODULE_4__.Lw,NE:()=>_kpis_js__WEBPACK_IMPORTED_MODULE_8__.N,Nv:()=>_labelled_js__WEBPACK_IMPORTED_MODULE_9__.
N,ST:()=>_arrival_js__WEBPACK_IMPORTED_MODULE_0__.ST,U5:()=>_joined_js__WEBPACK_IMPORTED_MODULE_7__.U5,a8:()=>_column_reader_js__WEBPACK_IMPORTED_MODULE_3__.a,fK:()=>_joined_js__WEBPACK_IMPORTED_MODULE_7__.
fK,mK:()=>_segments_js__WEBPACK_IMPORTED_MODULE_12__.m,mn:()=>_binned_js__WEBPACK_IMPORTED_MODULE_1__.m,oK:()=>_scores_js__WEBPACK_IMPORTED_MODULE_11__.o,si:()=>_arrival_js__WEBPACK_IMPORTED_MODULE_0__.
si,sl:()=>_export_js__WEBPACK_IMPORTED_MODULE_5__.s,t5:()=>_binned_js__WEBPACK_IMPORTED_MODULE_1__.t,tX:()=>_embeddings_js__WEBPACK_IMPORTED_MODULE_4__.tX,v1:()=>_embeddings_js__WEBPACK_IMPORTED_MODULE_4__.
v1,xD:()=>_windowed_scores_js__WEBPACK_IMPORTED_MODULE_14__.x,zD:()=>_cadence_js__WEBPACK_IMPORTED_MODULE_2__.z,zv:()=>_fresh_rows_js__WEBPACK_IMPORTED_MODULE_6__.
z});var _arrival_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(9904),_binned_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(46297),_cadence_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
2682),_column_reader_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(93435),_embeddings_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(80079),_export_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
69139),_fresh_rows_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(31),_joined_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(72592),_kpis_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
3822),_labelled_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(96578),_open_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(69553),_scores_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(
41070),_segments_js__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(95667),_values_js__WEBPACK_IMPORTED_MODULE_13__=__webpack_require__(395),_windowed_scores_js__WEBPACK_IMPORTED_MODULE_14__=__webpack_require__(
28170),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_arrival_js__WEBPACK_IMPORTED_MODULE_0__,_binned_js__WEBPACK_IMPORTED_MODULE_1__,_export_js__WEBPACK_IMPORTED_MODULE_5__,
_fresh_rows_js__WEBPACK_IMPORTED_MODULE_6__,_joined_js__WEBPACK_IMPORTED_MODULE_7__,_kpis_js__WEBPACK_IMPORTED_MODULE_8__,_labelled_js__WEBPACK_IMPORTED_MODULE_9__,
_open_js__WEBPACK_IMPORTED_MODULE_10__,_scores_js__WEBPACK_IMPORTED_MODULE_11__,_windowed_scores_js__WEBPACK_IMPORTED_MODULE_14__]);[_arrival_js__WEBPACK_IMPORTED_MODULE_0__,
_binned_js__WEBPACK_IMPORTED_MODULE_1__,_export_js__WEBPACK_IMPORTED_MODULE_5__,_fresh_rows_js__WEBPACK_IMPORTED_MODULE_6__,_joined_js__WEBPACK_IMPORTED_MODULE_7__,
_kpis_js__WEBPACK_IMPORTED_MODULE_8__,_labelled_js__WEBPACK_IMPORTED_MODULE_9__,_open_js__WEBPACK_IMPORTED_MODULE_10__,_scores_js__WEBPACK_IMPORTED_MODULE_11__,
_windowed_scores_js__WEBPACK_IMPORTED_MODULE_14__]=__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__,__webpack_async_result__()}catch(e){
__webpack_async_result__(e)}})}),72592:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{let labelsOf=function(label,first,others){const sides=[...others.map((version,at)=>({version,name:`s${at}`})),{version:first,name:"b"}],type=first.columns.get(
label);return sides.filter(({version})=>version.columns.get(label)===type).map(({name})=>`${name}.${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__.C)(label)}`)};__webpack_require__.
d(__webpack_exports__,{U5:()=>joinRows,fK:()=>windowColumn,rY:()=>secondColumn});var _review_column_types_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(18622),
_review_version_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(23678),_sql_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(47069),_open_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
69553),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_review_version_js__WEBPACK_IMPORTED_MODULE_1__,_open_js__WEBPACK_IMPORTED_MODULE_3__]);
[_review_version_js__WEBPACK_IMPORTED_MODULE_1__,_open_js__WEBPACK_IMPORTED_MODULE_3__]=__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():
__webpack_async_dependencies__;const secondColumn="mlops second",windowColumn="mlops window",day=86400,origin=4*day,mostWindows=150;async function joinRows(engine,{
base,beside,id:id2,label,time,every,to}){const session=await engine.open();try{const sets=[base,...beside].filter(patterns=>patterns.length>0),files=[];for(const patterns of sets)
files.push(await(0,_review_version_js__WEBPACK_IMPORTED_MODULE_1__.Am)(session,engine.workspace,patterns,"rows"));const[first,...rest]=await(0,_review_version_js__WEBPACK_IMPORTED_MODULE_1__.
kz)(session,engine.workspace,files,{missing:_open_js__WEBPACK_IMPORTED_MODULE_3__.No,lenient:!0});if(first===void 0)throw new Error("there are always files of t\
he rows");const hasId=version=>id2.length>0&&id2.every(name=>version.columns.has(name)),others=hasId(first)?rest.filter(hasId):[],columns=new Map(first.columns),
added=[];for(const[at,{columns:own}]of others.entries())for(const[name,type]of own)columns.has(name)||(columns.set(name,type),added.push(`s${at}.${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__.
C)(name)}`));const known=label===void 0?[]:labelsOf(label,first,others),replaced=label===void 0||known.length<2||!first.columns.has(label)?"":` REPLACE (coalesc\
e(${known.join(", ")}) AS ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__.C)(label)})`,joins=others.map(({relation},at)=>{const key=id2.map(name=>(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__.
C)(name)),on=key.map(name=>`CAST(b.${name} AS VARCHAR) = CAST(s${at}.${name} AS VARCHAR)`);return` LEFT JOIN (SELECT DISTINCT ON (${key.join(", ")}) * FROM ${relation}\
) s${at} ON ${on.join(" AND ")}`}),timed=time!==void 0&&(0,_review_column_types_js__WEBPACK_IMPORTED_MODULE_0__.t_)(columns.get(time)??""),second=timed?`CAST(fl\
oor(epoch(CAST(${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__.C)(time)} AS TIMESTAMPTZ))) AS BIGINT)`:"NULL::BIGINT",joined=`SELECT b.*${replaced}${added.map(sql=>`,\
 ${sql}`).join("")} FROM ${first.relation} b${joins.join("")}`;await session.execute(`CREATE TEMP VIEW joined AS SELECT *, ${second} AS ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__.
C)(secondColumn)} FROM (${joined})`);const length=timed?every??await lengthFor(session):null,begin=length===null?"NULL::BIGINT":`CAST(floor((${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__.
C)(secondColumn)} - ${origin}) / ${length}) * ${length} + ${origin} AS BIGINT)`,windows=(length===null?[]:await session.rows(`SELECT DISTINCT CAST(${begin} AS D\
OUBLE) AS w FROM joined WHERE ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__.C)(secondColumn)} IS NOT NULL ORDER BY w DESC LIMIT ${mostWindows}`)).map(([at])=>Number(
at)).reverse(),kept=windows[0]===void 0?begin:`CASE WHEN ${begin} >= ${windows[0]} THEN ${begin} END`;await session.execute(`COPY (SELECT *, CAST(${kept} AS VAR\
CHAR) AS ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__.C)(windowColumn)} FROM joined) TO ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__.e)(to)} (FORMAT parquet)`);const[
[rows]=[]]=await session.rows(`SELECT count(*)::DOUBLE FROM read_parquet(${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__.e)(to)})`);return{path:to,rows:Number(rows),columns,
every:length,windows}}finally{await session.close()}}const enoughRows=200;async function lengthFor(session){const at=(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__.C)(
secondColumn),[[days,rows]=[]]=await session.rows(`SELECT CAST((max(${at}) - min(${at})) / ${day} AS DOUBLE), count(${at})::DOUBLE FROM joined`);return typeof days!=
"number"||days<21?day:Number(rows)/(days/7)>=enoughRows&&days<=7*mostWindows?7*day:28*day}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),3822:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let windowSlice=function({windows}){return{
column:_joined_js__WEBPACK_IMPORTED_MODULE_5__.fK,code:(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_sql_rows_js__WEBPACK_IMPORTED_MODULE_4__.e9)(0)),values:windows.
map(String)}};__webpack_require__.d(__webpack_exports__,{N:()=>computeKpis});var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33560),_sql_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
47069),_sql_expression_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(31523),_sql_jackknife_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(10952),_sql_rows_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
17767),_joined_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(72592),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_sql_jackknife_js__WEBPACK_IMPORTED_MODULE_3__,
_sql_rows_js__WEBPACK_IMPORTED_MODULE_4__,_joined_js__WEBPACK_IMPORTED_MODULE_5__]);[_sql_jackknife_js__WEBPACK_IMPORTED_MODULE_3__,_sql_rows_js__WEBPACK_IMPORTED_MODULE_4__,
_joined_js__WEBPACK_IMPORTED_MODULE_5__]=__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__;const leastDays=10;
async function computeKpis(engine,{reference,current},kpis,hidden){const session=await engine.open();try{const catalog=await(0,_sql_expression_js__WEBPACK_IMPORTED_MODULE_2__.
kB)(session);await session.lock([current.path,...reference===null?[]:[reference.path]]);const found=[];for(const kpi of kpis){const failed=problem=>({name:kpi.name,
reference:null,current:null,groups:"rows",problem}),expression=await(0,_sql_expression_js__WEBPACK_IMPORTED_MODULE_2__.YK)(session,catalog,kpi.sql);if(typeof expression==
"string"){found.push(failed(expression));continue}try{found.push(await computeOne(session,reference,current,kpi,expression))}catch(error){if(error instanceof _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.
eG)throw error;const secret=expression.columns.some(column=>hidden.has(column)),said=(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error).split(`
`)[0]??"";found.push(failed(secret?"it fails on values of a private column":said))}}return found}finally{await session.close()}}async function computeOne(session,reference,current,{
name,until},expression){const sides=[...reference===null?[]:[{role:"champion",rows:reference,until:null}],{role:"candidate",rows:current,until}];for(const side of sides)
await createTable(session,side,expression,"rows");let byDay=!0;for(const{role}of sides)byDay&&=await daysOf(session,role)>=leastDays;const values=new Map;for(const side of sides){
const{role,rows}=side,[all,windowed]=await(0,_sql_jackknife_js__WEBPACK_IMPORTED_MODULE_3__.z)(session,role,expression,[windowSlice(rows)],rows.rows),counts=await countsOf(
session,role);byDay&&await createTable(session,side,expression,"days");const total=(byDay?(await(0,_sql_jackknife_js__WEBPACK_IMPORTED_MODULE_3__.z)(session,role,
expression,[],rows.rows))[0]:all)?.get(null),windows=rows.windows.flatMap((from,code)=>{const one=windowed?.get(code);return one===void 0||one.estimate===null?[]:
[{from,rows:counts.get(code)??0,estimate:one.estimate,replicates:one.replicates}]}),count=[...counts.values()].reduce((sum,one)=>sum+one,0);values.set(role,total===
void 0||total.estimate===null||!Number.isFinite(total.estimate)?null:{rows:count,estimate:total.estimate,replicates:total.replicates,windows})}const[before,now]=[
values.get("champion")??null,values.get("candidate")??null];return{name,reference:before,current:now,groups:byDay?"days":"rows",problem:now===null?"it has no va\
lue on the current rows":reference!==null&&before===null?"it has no value on the rows of the reference":null}}async function createTable(session,{role,rows,until},{
columns},groups){const window=(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__.C)(_joined_js__WEBPACK_IMPORTED_MODULE_5__.fK),second=(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__.
C)(_joined_js__WEBPACK_IMPORTED_MODULE_5__.rY),codes=rows.windows.map((from,code2)=>`WHEN ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__.e)(String(from))} THEN ${code2}`),
code=codes.length===0?"-1":`CASE ${window} ${codes.join(" ")} ELSE -1 END`,selected=[`${groups==="days"?`CAST(coalesce(${second} // 86400, 0) % ${_sql_rows_js__WEBPACK_IMPORTED_MODULE_4__.
xb} AS INTEGER)`:`CAST(row_number() OVER () % ${_sql_rows_js__WEBPACK_IMPORTED_MODULE_4__.xb} AS INTEGER)`} AS ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__.C)(_sql_rows_js__WEBPACK_IMPORTED_MODULE_4__.
kq)}`,`0 AS ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_sql_rows_js__WEBPACK_IMPORTED_MODULE_4__.e9)(null))}`,`CAST(${code} AS INTEGER) AS ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__.
C)((0,_sql_rows_js__WEBPACK_IMPORTED_MODULE_4__.e9)(0))}`,`${second} AS ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__.C)(_joined_js__WEBPACK_IMPORTED_MODULE_5__.rY)}`,
...columns.map(column=>(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__.C)(column))],where=until===null?"true":`${second} <= ${until}`;await session.execute(`CREATE OR R\
EPLACE TEMP TABLE ${(0,_sql_rows_js__WEBPACK_IMPORTED_MODULE_4__.YB)(role)} AS SELECT ${selected.join(", ")} FROM read_parquet(${(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__.
e)(rows.path)}) WHERE ${where}`)}async function daysOf(session,role){const[[days]=[]]=await session.rows(`SELECT CAST(count(DISTINCT ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__.
C)(_joined_js__WEBPACK_IMPORTED_MODULE_5__.rY)} // 86400) AS DOUBLE) FROM ${(0,_sql_rows_js__WEBPACK_IMPORTED_MODULE_4__.YB)(role)}`);return Number(days)}async function countsOf(session,role){
const code=(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_sql_rows_js__WEBPACK_IMPORTED_MODULE_4__.e9)(0)),found=await session.rows(`SELECT CAST(${code} AS DOUB\
LE), count(*)::DOUBLE FROM ${(0,_sql_rows_js__WEBPACK_IMPORTED_MODULE_4__.YB)(role)} GROUP BY 1`);return new Map(found.map(([at,rows])=>[Number(at),Number(rows)]))}
__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),96578:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(
__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{__webpack_require__.d(__webpack_exports__,{N:()=>labelledRows});var _sql_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
47069),_open_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(69553),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_open_js__WEBPACK_IMPORTED_MODULE_1__]);
_open_js__WEBPACK_IMPORTED_MODULE_1__=(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0];async function labelledRows(engine,files,label,to){
const session=await engine.open();try{const{current}=await(0,_open_js__WEBPACK_IMPORTED_MODULE_1__.LJ)(session,engine.workspace,{reference:null,current:files}),
{rows,relation}=current;if(!current.columns.has(label))return{rows,labelled:null,files};const name=(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.C)(label),[[labelled]=[]]=await session.
rows(`SELECT count(${name})::DOUBLE FROM ${relation}`);return labelled===rows?{rows,labelled:rows,files}:(await session.execute(`COPY (SELECT * FROM ${relation}\
 WHERE ${name} IS NOT NULL) TO ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.e)(to)} (FORMAT parquet)`),{rows,labelled:Number(labelled),files:[to]})}finally{await session.
close()}}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),69553:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let windowOf=function({window,time}){if(window===void 0||time===
void 0)return"true";const at=date=>`CAST(${(0,_sql_js__WEBPACK_IMPORTED_MODULE_5__.e)(date.toISOString())} AS TIMESTAMPTZ)`;return`CAST(${(0,_sql_js__WEBPACK_IMPORTED_MODULE_5__.
C)(time)} AS TIMESTAMPTZ) >= ${at(window.from)} AND CAST(${(0,_sql_js__WEBPACK_IMPORTED_MODULE_5__.C)(time)} AS TIMESTAMPTZ) < ${at(window.to)}`},seasonOf=function({
season,time}){if(season===void 0||time===void 0)return"true";const part=`${parts[season]}(CAST(${(0,_sql_js__WEBPACK_IMPORTED_MODULE_5__.C)(time)} AS TIMESTAMP)\
)`;return`${part} IN (SELECT DISTINCT ${part} FROM current_rows)`},timeProblems=function(files,current,reference){const{time,window,season}=files;if(time===void 0){
const asked=window!==void 0?"window":season!==void 0?"season":null;return asked===null?[]:[{path:asked,message:"needs a column of times",remedy:"Name the column\
 that says when a row came: `time`."}]}return(season===void 0||reference===void 0?[current]:[current,reference]).flatMap(({columns,file})=>{const type=columns.get(
time);if(type!==void 0&&(0,_review_column_types_js__WEBPACK_IMPORTED_MODULE_3__.t_)(type))return[];const near=(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_2__.
qb)(time,[...columns.keys()]);return[type===void 0?{file,path:"time",value:time,message:"no such column",remedy:near===void 0?"Name a column of dates or timesta\
mps.":`Did you mean \`${near}\`?`}:{file,path:"time",value:time,message:`is a column of type ${type}, not of times`,remedy:"Store it as DATE or TIMESTAMP, in a \
text file as ISO 8601."}]})},refuse=function(problems){if(problems.length>0)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_2__.j1([...problems])};__webpack_require__.
d(__webpack_exports__,{$O:()=>presentPatterns,LJ:()=>openDriftTables,No:()=>missingTexts});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760),_foundation_index_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(33560),_review_column_types_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(18622),
_review_version_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(23678),_sql_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(47069),__webpack_async_dependencies__=__webpack_handle_async_dependencies__(
[_review_version_js__WEBPACK_IMPORTED_MODULE_4__]);_review_version_js__WEBPACK_IMPORTED_MODULE_4__=(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():
__webpack_async_dependencies__)[0];const missingTexts=["","#N/A","#N/A N/A","#NA","-1.#IND","-1.#QNAN","-NaN","-nan","1.#IND","1.#QNAN","<NA>","N/A","NA","NULL",
"NaN","None","n/a","nan","null"];async function openDriftTables(session,workspace,files){const find=(patterns,input)=>(0,_review_version_js__WEBPACK_IMPORTED_MODULE_4__.
Am)(session,workspace,patterns,input),current=await find(files.current,"current"),reference=files.reference===null?null:await find(files.reference,"reference"),
versions=await(0,_review_version_js__WEBPACK_IMPORTED_MODULE_4__.kz)(session,workspace,reference===null?[current]:[current,reference],{missing:missingTexts,lenient:!0}),
[now,before]=versions;refuse(timeProblems(files,now,before));const table=(version,name,where)=>(0,_review_version_js__WEBPACK_IMPORTED_MODULE_4__.hF)(version,()=>view(
session,version,name,where,files.time));return{current:await table(now,"current_rows",windowOf(files)),reference:before===void 0?null:await table(before,"refere\
nce_rows",seasonOf(files))}}async function presentPatterns(session,workspace,patterns){const present=[];for(const pattern of patterns){const full=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
resolve)(workspace,pattern);((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(full)||(await session.rows(`SELECT 1::DOUBLE FROM glob(${(0,_sql_js__WEBPACK_IMPORTED_MODULE_5__.
e)(full)}) LIMIT 1`)).length>0)&&present.push(pattern)}return present}async function view(session,version,name,where,time){await session.execute(`CREATE TEMP VI\
EW ${name} AS SELECT * FROM ${version.relation} WHERE ${where}`);const bounds=time!==void 0&&version.columns.has(time)?`CAST(min(${(0,_sql_js__WEBPACK_IMPORTED_MODULE_5__.
C)(time)}) AS VARCHAR), CAST(max(${(0,_sql_js__WEBPACK_IMPORTED_MODULE_5__.C)(time)}) AS VARCHAR)`:"NULL::VARCHAR, NULL::VARCHAR",[[rows,first,last]=[]]=await session.
rows(`SELECT count(*)::DOUBLE, ${bounds} FROM ${name}`);return{relation:name,rows:Number(rows),columns:version.columns,files:version.files,file:version.file,span:typeof first==
"string"&&typeof last=="string"?{first,last}:null}}const parts={month:"month",weekday:"isodow",hour:"hour"};__webpack_async_result__()}catch(e){__webpack_async_result__(
e)}})}),41070:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{__webpack_require__.d(__webpack_exports__,{o:()=>readScores});var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33560),_review_column_types_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
18622),_sql_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(47069),_tables_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(26864),_open_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
69553),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_tables_js__WEBPACK_IMPORTED_MODULE_3__,_open_js__WEBPACK_IMPORTED_MODULE_4__]);[_tables_js__WEBPACK_IMPORTED_MODULE_3__,
_open_js__WEBPACK_IMPORTED_MODULE_4__]=__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__;async function readScores(engine,files,score,key="\
evaluate.score"){const session=await engine.open();try{const{current}=await(0,_open_js__WEBPACK_IMPORTED_MODULE_4__.LJ)(session,engine.workspace,{reference:null,
current:files}),type=current.columns.get(score);if(type===void 0)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1((0,_tables_js__WEBPACK_IMPORTED_MODULE_3__.
JA)([{...current,title:"current predictions"}],score,key));if(!(0,_review_column_types_js__WEBPACK_IMPORTED_MODULE_1__.dk)(type)&&!(0,_review_column_types_js__WEBPACK_IMPORTED_MODULE_1__.
Fq)(type)&&!(0,_review_column_types_js__WEBPACK_IMPORTED_MODULE_1__.aM)(type))throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1({file:current.file,
path:key,value:score,message:`is a column of type ${type}, not of numbers`,remedy:key==="evaluate.score"?"Name the column with the score of the positive class":
"Name the column with the predicted number"});const scores=new Float64Array(current.rows);return await session.fill(`SELECT coalesce(CAST(${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__.
C)(score)} AS DOUBLE), 'NaN'::DOUBLE) FROM ${current.relation}`,[scores]),scores}finally{await session.close()}}__webpack_async_result__()}catch(e){__webpack_async_result__(
e)}})}),95667:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{m:()=>segmentValues});
var _sql_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(47069);async function segmentValues(session,tables,column,{least,most}){if(tables.reference===null)
return[];const name=(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.C)(column),side=relation=>`SELECT CAST(${name} AS VARCHAR) AS v, count(*) AS n FROM ${relation} GROU\
P BY ALL HAVING count(*) >= ${least}`;return(await session.rows(`
    SELECT a.v, a.n::DOUBLE, b.n::DOUBLE
    FROM (${side(tables.reference.relation)}) a JOIN (${side(tables.current.relation)}) b ON a.v IS NOT DISTINCT FROM b.v
    ORDER BY b.n DESC, a.v LIMIT ${most}`)).map(([value,reference,current])=>({column,value:value===null?null:String(value),reference:Number(reference),current:Number(
current)}))}}),395:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{J:()=>sideOf});var _review_column_types_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
18622),_sql_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(47069);const columnsAtOnce=200;async function sideOf(session,table){const stored=[...table.columns].
map(([column,type])=>({column,type,storage:storageOf(type)})),texts=stored.filter(({storage})=>storage==="string").map(({column})=>column),distinct=new Map;for(let at=0;at<
texts.length;at+=columnsAtOnce){const some=texts.slice(at,at+columnsAtOnce),asked=some.map(column=>`approx_count_distinct(${(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__.
C)(column)})::DOUBLE`),[counts=[]]=await session.rows(`SELECT ${asked.join(", ")} FROM ${table.relation}`);for(const[index,column]of some.entries())distinct.set(
column,Number(counts[index]))}return new Map(stored.map(one=>[one.column,{...one,rows:table.rows,distinct:distinct.get(one.column)??null}]))}function storageOf(type){
return(0,_review_column_types_js__WEBPACK_IMPORTED_MODULE_0__.Fq)(type)?"integer":(0,_review_column_types_js__WEBPACK_IMPORTED_MODULE_0__.dk)(type)||(0,_review_column_types_js__WEBPACK_IMPORTED_MODULE_0__.
aM)(type)?"float":type==="BOOLEAN"?"boolean":(0,_review_column_types_js__WEBPACK_IMPORTED_MODULE_0__.t_)(type)?"datetime":(0,_review_column_types_js__WEBPACK_IMPORTED_MODULE_0__.
KH)(type)?"string":null}}),28170:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{__webpack_require__.d(__webpack_exports__,{x:()=>windowedScores});var _review_column_types_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(18622),_sql_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
47069),_joined_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(72592),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_joined_js__WEBPACK_IMPORTED_MODULE_2__]);
_joined_js__WEBPACK_IMPORTED_MODULE_2__=(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0];async function windowedScores(engine,{
path,columns},score){const type=columns.get(score);if(type===void 0||!((0,_review_column_types_js__WEBPACK_IMPORTED_MODULE_0__.dk)(type)||(0,_review_column_types_js__WEBPACK_IMPORTED_MODULE_0__.
Fq)(type)||(0,_review_column_types_js__WEBPACK_IMPORTED_MODULE_0__.aM)(type)))return null;const session=await engine.open();try{const from=`read_parquet(${(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__.
e)(path)}) WHERE ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__.C)(_joined_js__WEBPACK_IMPORTED_MODULE_2__.fK)} IS NOT NULL`,window=`CAST(${(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__.
C)(_joined_js__WEBPACK_IMPORTED_MODULE_2__.fK)} AS DOUBLE)`,windows=(await session.rows(`SELECT ${window} AS w, count(*)::DOUBLE FROM ${from} GROUP BY w ORDER B\
Y w`)).map(([at,rows])=>({from:Number(at),rows:Number(rows)})),scores=new Float64Array(windows.reduce((sum,{rows})=>sum+rows,0)),value=`coalesce(CAST(${(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__.
C)(score)} AS DOUBLE), 'NaN'::DOUBLE)`;return await session.fill(`SELECT ${value} FROM ${from} ORDER BY ${window}`,[scores]),{scores,windows}}finally{await session.
close()}}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),22686:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let platformName=function(platform=process.platform,arch=process.
arch,musl=isMusl()){return`${platform}-${arch}${platform==="linux"&&musl?"-musl":""}`},packagesFor=function(platform){const native=`@duckdb/node-bindings-${platform}`,
all=Object.entries(_duckdb_packages_json__WEBPACK_IMPORTED_MODULE_7__.U);if(!all.some(([name])=>name===native))throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_6__.
eG(`DuckDB publishes no build for ${platform}.`,{remedy:"Run on Linux, macOS or Windows on x64 or arm64."});return all.filter(([name])=>name===native||!name.startsWith(
"@duckdb/node-bindings-")).map(([name,pin])=>({name,...pin}))},npmCommand=function(env){if(process.platform!=="win32")return["npm"];const script=[(0,node_path__WEBPACK_IMPORTED_MODULE_4__.
dirname)(process.execPath),...(env.PATH??env.Path??"").split(node_path__WEBPACK_IMPORTED_MODULE_4__.delimiter)].map(folder=>(0,node_path__WEBPACK_IMPORTED_MODULE_4__.
join)(folder,"node_modules","npm","bin","npm-cli.js")).find(path=>(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path));return script===void 0?["npm.cmd"]:
[process.execPath,script]},cacheRoot=function(env){if(env.RUNNER_TOOL_CACHE)return env.RUNNER_TOOL_CACHE;const home=env.HOME||env.USERPROFILE||(0,node_os__WEBPACK_IMPORTED_MODULE_3__.
homedir)();return process.platform==="win32"?env.LOCALAPPDATA||(0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(home,"AppData","Local"):(0,node_path__WEBPACK_IMPORTED_MODULE_4__.
join)(env.XDG_CACHE_HOME||(0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(home,".cache"),"mlops-actions")},resolvable=function(folder){const require2=(0,node_module__WEBPACK_IMPORTED_MODULE_2__.
createRequire)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(folder),"from.js"));try{return require2.resolve(
apiName),require2}catch{return null}},load=function(require2,place){try{const api=require2(apiName),bindings=(0,node_module__WEBPACK_IMPORTED_MODULE_2__.createRequire)(
require2.resolve(apiName))(bindingsName);return{api,bindings}}catch(cause){throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_6__.eG(`DuckDB in ${place} do\
es not load here: ${(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_6__.bD)(cause)}`,{cause,remedy:"Reinstall @duckdb/node-api for this platform, or remove it \
so that the pinned one is fetched."})}},isMusl=function(){return process.platform!=="linux"?!1:process.report.getReport().header.glibcVersionRuntime===void 0};__webpack_require__.
d(__webpack_exports__,{gV:()=>locateDuckDB});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
51455),node_module__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(98995),node_os__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(48161),node_path__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
76760),node_url__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(73136),hasha__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(7690),_foundation_index_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
33560),_duckdb_packages_json__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(90235),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([hasha__WEBPACK_IMPORTED_MODULE_8__]);
hasha__WEBPACK_IMPORTED_MODULE_8__=(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0];async function locateDuckDB(options){
const{bindingPath,logger}=options;if(bindingPath!==void 0){const given=resolvable(bindingPath);if(given!==null)return load(given,`the folder ${bindingPath}`);throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_6__.
eG(`DuckDB is not in ${bindingPath}: @duckdb/node-api cannot be resolved from there.`,{remedy:"Name a folder in which `npm install @duckdb/node-api` ran."})}const own=resolvable(
(0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_5__.fileURLToPath)(import.meta.url)));if(own!==null)return load(own,"nod\
e_modules");const platform=platformName(),wanted=packagesFor(platform),kept=(0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(cacheRoot(options.env),"mlops-duckdb",
_duckdb_packages_json__WEBPACK_IMPORTED_MODULE_7__.r,platform);(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(kept)||(logger.info(`Fetching DuckDB ${_duckdb_packages_json__WEBPACK_IMPORTED_MODULE_7__.
r} for ${platform} with npm; this happens once.`),await fetchPackages(wanted,kept,options).catch(cause=>{if(cause instanceof _foundation_index_js__WEBPACK_IMPORTED_MODULE_6__.
eG)throw cause;const remedy="Set RUNNER_TOOL_CACHE or XDG_CACHE_HOME to a folder that can be written to.";throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_6__.
eG(`DuckDB could not be kept in ${kept}: ${(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_6__.bD)(cause)}`,{cause,remedy})}));const cached=resolvable(kept);if(cached===
null)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_6__.eG(`The cached DuckDB in ${kept} is not complete.`,{remedy:"Delete that folder and run again."});
return load(cached,kept)}async function fetchPackages(packages,target,options){await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.
dirname)(target),{recursive:!0});const staging=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)(`${target}.part-`);try{const drop=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(staging,"pack-")),[npm,...first]=npmCommand(options.env),wanted=packages.map(({name,version})=>`${name}\
@${version}`);await finish(options.process,npm,[...first,"pack",...wanted,"--ignore-scripts","--loglevel=error","--pack-destination",drop],`npm could not fetch ${wanted.
join(", ")}`);for(const one of packages)await unpack(one,drop,(0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(staging,"node_modules"),options.process);await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
rm)(drop,{recursive:!0}),await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(staging,target).catch(cause=>{if(!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
existsSync)(target))throw cause})}finally{await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(staging,{recursive:!0,force:!0})}}async function unpack({name,
version,integrity},drop,modules2,runner){const file=(0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(drop,`${name.replace("@","").replace("/","-")}-${version}.tg\
z`);if(!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_6__.eG(`npm pack left no file for ${name}\
@${version}.`);const found=`sha512-${(0,hasha__WEBPACK_IMPORTED_MODULE_8__.iu)(file,{algorithm:"sha512",encoding:"base64"})}`;if(found!==integrity)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_6__.
eG(`${name}@${version} has the hash ${found}, but ${integrity} is pinned: it is not used.`,{remedy:"Find out who changed the package on your registry or proxy."});
const home=(0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(modules2,...name.split("/"));await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(home,{recursive:!0}),
await finish(runner,"tar",["-xzf",file,"-C",home,"--strip-components=1"],`tar could not unpack ${name}@${version}`)}async function finish(runner,command,args,failure){
const result=await runner.run(command,args,{timeoutSeconds:600});if(result.exitCode!==0)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_6__.eG(`${failure}\
: ${(result.stderr||result.stdout).trim().slice(-500)}`,{remedy:"Check npm’s registry and proxy settings, or give the path of an installed @duckdb/node-api."})}
const apiName=["@duckdb","node-api"].join("/"),bindingsName=["@duckdb","node-bindings"].join("/");__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),
24908:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{let valueOrder=function(a,b){return/^-?\d+$/.test(a)&&/^-?\d+$/.test(b)?Number(a)-Number(b):a<b?-1:a>b?1:0};__webpack_require__.d(__webpack_exports__,{My:()=>valueOrder,
e9:()=>codeColumn,ee:()=>storedValues});var _sql_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(47069),_tables_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
26864),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_tables_js__WEBPACK_IMPORTED_MODULE_1__]);_tables_js__WEBPACK_IMPORTED_MODULE_1__=(__webpack_async_dependencies__.
then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0];async function storedValues(session,{table,raw,sql},limit){return(await session.
rows(`SELECT CAST(value AS VARCHAR), text, times FROM (
       SELECT ${raw} AS value, any_value(CAST(${sql} AS VARCHAR)) AS text, CAST(count(*) AS DOUBLE) AS times
       FROM ${table.relation} WHERE ${raw} IS NOT NULL GROUP BY 1 ORDER BY times DESC, value LIMIT ${limit+1})`)).map(([raw2,text,times])=>({raw:raw2,text,rows:times}))}
const shortList=24;async function codeColumn(session,{table,column,raw},codes,typeName){if(codes.length===0)return"CAST(NULL AS SMALLINT)";const type=(0,_tables_js__WEBPACK_IMPORTED_MODULE_1__.
By)(table,column),values=codes.map(([value])=>(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.e)(value)).join(", "),numbers=`CAST([${codes.map(([,code])=>code??"NULL").
join(", ")}] AS SMALLINT[])`;return codes.length<=shortList||table.format==="parquet"&&type==="VARCHAR"?`list_extract(${numbers}, list_position(CAST([${values}]\
 AS ${type}[]), ${raw}))`:(await session.execute(`CREATE TYPE ${typeName} AS ENUM (${values})`),`list_extract(${numbers}, enum_code(CAST(CAST(${raw} AS VARCHAR)\
 AS ${typeName})) + 1)`)}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),90171:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{__webpack_require__.d(__webpack_exports__,{
F:()=>openEngine});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(76760),_duckdb_modules_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(22686),
_session_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(73621),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_duckdb_modules_js__WEBPACK_IMPORTED_MODULE_1__]);
_duckdb_modules_js__WEBPACK_IMPORTED_MODULE_1__=(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0];
async function openEngine(options){const{workspace}=options,bindingPath=options.bindingPath??options.env.MLOPS_DUCKDB_PATH,modules2=await(0,_duckdb_modules_js__WEBPACK_IMPORTED_MODULE_1__.
gV)({...options,bindingPath:bindingPath&&!(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(bindingPath)?(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(
workspace,bindingPath):bindingPath});return{workspace,version:modules2.api.version(),open:()=>(0,_session_js__WEBPACK_IMPORTED_MODULE_2__.f)(modules2,{memoryLimit:options.
memoryLimit,threads:options.threads,temporaryDirectory:options.env.RUNNER_TEMP||void 0})}}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),41418:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Ke:()=>relationOf,SP:()=>shown,lY:()=>findFiles,tU:()=>withoutGlob});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
73024),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),_csv_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(61465),_sql_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
47069);const extensions=[[/\.(parquet|pq)$/i,"parquet"],[/\.(csv|tsv)(\.gz|\.zst)?$/i,"csv"],[/\.(jsonl|ndjson|json)(\.gz|\.zst)?$/i,"json"]];async function findFiles(session,workspace,patterns,input){
const problems=[],found=new Set,ours=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace,".mlops")+node_path__WEBPACK_IMPORTED_MODULE_1__.sep;for(const pattern of patterns){
if(/^[a-z][a-z0-9+.-]+:\/\//i.test(pattern)){problems.push({path:input,value:pattern,message:"remote files are not read",remedy:"Download it in a step before an\
d give the local path."});continue}const full=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(pattern)?pattern:(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(
workspace,pattern),files=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(full)?(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(full).isDirectory()?tablesIn(
full):[full]:(await session.rows(`SELECT file FROM glob(${(0,_sql_js__WEBPACK_IMPORTED_MODULE_3__.e)(full)})`)).map(([file])=>file).filter(file=>full.startsWith(
ours)||!file.startsWith(ours));if(files.length===0){const message=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(full)?"this folder holds no table":/[*?[]/.
test(pattern)?"no file matches this pattern":"this file does not exist";problems.push({path:input,value:pattern,message,remedy:`Paths start at ${workspace}.`})}
for(const file of files)found.add(file)}const paths=[...found].sort(),formats=new Map;for(const path of paths){const format2=extensions.find(([ending])=>ending.
test(path))?.[1];format2!==void 0?formats.set(format2,path):problems.push({path:input,file:shown(workspace,path),message:"the format is not known by its ending",
remedy:"Use .parquet, .csv, .tsv, .jsonl or .ndjson; text also as .gz or .zst."})}if(formats.size>1){const value=[...formats.values()].map(path=>shown(workspace,
path)).join(", ");problems.push({path:input,value,message:"files of different formats cannot be one table",remedy:"Write all of them in one format."})}const[format]=formats.
keys();return problems.length>0||format===void 0?(problems.length===0&&problems.push({path:input,message:"no files are given"}),problems):{paths,format}}function tablesIn(folder){
return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder,{recursive:!0,encoding:"utf8"}).filter(name=>extensions.some(([ending])=>ending.test(name))&&name.
split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).every(part=>!/^[._]/.test(part))).map(name=>(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,name))}function shown(workspace,path){
const inside=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace,path);return inside.startsWith("..")||(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(
inside)?path:inside}async function relationOf(workspace,{paths,format},csv={}){const quoted=paths.map(path=>(0,_sql_js__WEBPACK_IMPORTED_MODULE_3__.e)(withoutGlob(
path))),list=`[${quoted.join(", ")}]`;if(format==="parquet")return`read_parquet(${list})`;if(format==="json")return`read_json(${list}, format = ${jsonFormat(paths)}\
, records = true, maximum_depth = 1, sample_size = -1)`;const problems=[],files=[];for(const[index,path]of paths.entries()){const file=shown(workspace,path),header=await(0,_csv_js__WEBPACK_IMPORTED_MODULE_2__.
km)(path);if(header===null){problems.push({file,message:"the file is empty",remedy:"Write a header and at least one row."});continue}files.push({path:quoted[index],
header}),JSON.stringify(header.columns)!==JSON.stringify(files[0]?.header.columns)&&problems.push({file,message:`the columns are not those of ${shown(workspace,
paths[0])}`,remedy:"Write all files of a side with the same columns in the same order."})}return problems.length>0?problems:(0,_csv_js__WEBPACK_IMPORTED_MODULE_2__.
PE)(files,[...nullTexts(csv),...buffer(csv)],csv.types)}function buffer({types}){return types===void 0?[]:["buffer_size = 8388608"]}function nullTexts({missing=[]}){
return missing.length===0?[]:[`nullstr = [${missing.map(_sql_js__WEBPACK_IMPORTED_MODULE_3__.e).join(", ")}]`]}function jsonFormat(paths){return paths.some(path=>/\.json(\.gz|\.zst)?$/i.
test(path))?"'auto'":"'newline_delimited'"}function withoutGlob(path){return path.replace(/[*?[]/g,wildcard=>`[${wildcard}]`)}}),67840:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{__webpack_require__.d(__webpack_exports__,{
T:()=>repeatedIds});var _row_naming_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(66714),__webpack_async_dependencies__=__webpack_handle_async_dependencies__(
[_row_naming_js__WEBPACK_IMPORTED_MODULE_0__]);_row_naming_js__WEBPACK_IMPORTED_MODULE_0__=(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():
__webpack_async_dependencies__)[0];async function repeatedIds(session,plan,rows,naming){return await idsAreDistinct(session,plan,rows)?[]:duplicates(session,plan,
naming)}async function idsAreDistinct(session,{table:{role},columns},rows){const keys=columns.filter(({check})=>check==="id").map(({alias})=>alias),[key]=keys;if(keys.
length===1){const[stored]=await session.rows(`SELECT typeof(any_value(${key})), CAST(min(${key}) AS VARCHAR), CAST(max(${key}) AS VARCHAR) FROM ${role}`),[type,
low,high]=stored;if(type==="BIGINT"&&low!==null&&high!==null&&BigInt(high)-BigInt(low)<BigInt(rows)*16n){const[counted]=await session.rows(`SELECT CAST(bit_coun\
t(bitstring_agg(${key}, ${low}, ${high})) AS DOUBLE) FROM ${role}`);return counted?.[0]===rows}}const[grouped]=await session.rows(`SELECT CAST(count(*) AS DOUBL\
E) FROM (SELECT DISTINCT ${keys.join(", ")} FROM ${role})`);return grouped?.[0]===rows}async function duplicates(session,{table},naming){const repeated=`SELECT ${(0,_row_naming_js__WEBPACK_IMPORTED_MODULE_0__.
iG)(naming)}, count(*) AS times FROM ${table.role} GROUP BY ALL HAVING times > 1`,[found]=await session.rows(`SELECT CAST(count(*) AS DOUBLE), CAST(coalesce(sum\
(times), 0) AS DOUBLE) FROM (${repeated})`),[ids2,rows]=found;if(ids2===0)return[];const such=await(0,_row_naming_js__WEBPACK_IMPORTED_MODULE_0__.pR)(session,`(${repeated}\
)`,"true",naming);return[{file:table.file,path:"id",message:`${(0,_row_naming_js__WEBPACK_IMPORTED_MODULE_0__.U9)(ids2)} ${ids2===1?"id stands":"ids stand"} in \
more than one row (${(0,_row_naming_js__WEBPACK_IMPORTED_MODULE_0__.U9)(rows)} rows)${such}`,remedy:"Name the columns that identify a row, or remove the repeate\
d rows."}]}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),63765:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let familyOf=function(table,column){if(table.format!=="parquet")
return"untyped";const type=(0,_tables_js__WEBPACK_IMPORTED_MODULE_1__.By)(table,column);return(0,_conversions_js__WEBPACK_IMPORTED_MODULE_0__.Fq)(type)?"integer":
(0,_conversions_js__WEBPACK_IMPORTED_MODULE_0__.kf)(type)?"whole":type==="VARCHAR"||type.startsWith("ENUM(")?"text":type==="UUID"?"uuid":type==="DATE"?"date":type===
"TIMESTAMP WITH TIME ZONE"?"instant":type.startsWith("TIMESTAMP")?"timestamp":type==="BOOLEAN"?"boolean":null},commonType=function(tables,column){const families=tables.
map(table=>familyOf(table,column)),is=(...allowed)=>families.every(family=>allowed.includes(family)),types=tables.map(table=>(0,_tables_js__WEBPACK_IMPORTED_MODULE_1__.
By)(table,column));return is("untyped")||is("text","untyped")?"VARCHAR":is("integer","whole","untyped")?types.some(type=>/^(UBIGINT|U?HUGEINT)$/.test(type))?"HU\
GEINT":"BIGINT":is("uuid","text","untyped")?"UUID":is("date","untyped")?"DATE":is("date","timestamp","untyped")?types.includes("TIMESTAMP_NS")?"TIMESTAMP_NS":"T\
IMESTAMP":is("instant","untyped")?"TIMESTAMP WITH TIME ZONE":is("boolean","untyped")?"BOOLEAN":null},resolveIds=function(tables,ids2){const conversions=new Map(
tables.map(table=>[table,[]])),problems=[];for(const column of ids2){const type=commonType(tables,column);if(type===null){const found=tables.map(table=>`${(0,_tables_js__WEBPACK_IMPORTED_MODULE_1__.
By)(table,column)} in ${table.file}`);problems.push({file:tables[0].file,path:"id",value:column,message:`ids can only be joined where they have one type; found ${found.
join(", ")}`,remedy:"Write the id with the same type (whole number, text, UUID, date) in every file."});continue}for(const table of tables){const raw=(0,_tables_js__WEBPACK_IMPORTED_MODULE_1__.
$6)(table,column),sql=convert(raw,familyOf(table,column),type);conversions.get(table)?.push({table,column,raw,sql,wanted:wantedOf(type)})}}return{conversions,problems}},
convert=function(raw,family,type){const cast=`TRY_CAST(${raw} AS ${type})`,when=condition=>`CASE WHEN ${condition} THEN ${cast} END`;if(family==="whole"){const value=`\
CAST(${raw} AS DOUBLE)`;return when(`${value} = trunc(${value}) AND abs(${value}) <= 9007199254740992`)}return family==="untyped"&&type.endsWith("INT")?when(`re\
gexp_full_match(${raw}, '[+-]?[0-9]+([.]0*)?')`):family==="untyped"&&type==="DATE"?when(`TRY_CAST(${raw} AS TIMESTAMP) = ${cast}`):cast},wantedOf=function(type){
return type.endsWith("INT")?"a whole number":type==="VARCHAR"?"text":`of the type ${type}`};__webpack_require__.d(__webpack_exports__,{T:()=>resolveIds});var _conversions_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
89452),_tables_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(26864),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_conversions_js__WEBPACK_IMPORTED_MODULE_0__,
_tables_js__WEBPACK_IMPORTED_MODULE_1__]);[_conversions_js__WEBPACK_IMPORTED_MODULE_0__,_tables_js__WEBPACK_IMPORTED_MODULE_1__]=__webpack_async_dependencies__.
then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__,__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),40549:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{__webpack_require__.d(__webpack_exports__,{
$O:()=>_drift_index_js__WEBPACK_IMPORTED_MODULE_2__.$O,Ae:()=>_contracts_index_js__WEBPACK_IMPORTED_MODULE_1__.Ae,Bp:()=>_pipelines_index_js__WEBPACK_IMPORTED_MODULE_7__.
Bp,DC:()=>_versioning_index_js__WEBPACK_IMPORTED_MODULE_12__.hashFile,F5:()=>_engine_js__WEBPACK_IMPORTED_MODULE_3__.F,GI:()=>_versioning_index_js__WEBPACK_IMPORTED_MODULE_12__.
fetchBucketFiles,Jh:()=>_drift_index_js__WEBPACK_IMPORTED_MODULE_2__.Jh,Ji:()=>_review_index_js__WEBPACK_IMPORTED_MODULE_9__.Ji,K3:()=>_drift_index_js__WEBPACK_IMPORTED_MODULE_2__.
K3,Kk:()=>_lineage_index_js__WEBPACK_IMPORTED_MODULE_5__.Kk,LJ:()=>_drift_index_js__WEBPACK_IMPORTED_MODULE_2__.LJ,Lm:()=>_drift_index_js__WEBPACK_IMPORTED_MODULE_2__.
Lm,Lw:()=>_drift_index_js__WEBPACK_IMPORTED_MODULE_2__.Lw,NE:()=>_drift_index_js__WEBPACK_IMPORTED_MODULE_2__.NE,Nv:()=>_drift_index_js__WEBPACK_IMPORTED_MODULE_2__.
Nv,Or:()=>_contracts_index_js__WEBPACK_IMPORTED_MODULE_1__.Or,PX:()=>_versioning_index_js__WEBPACK_IMPORTED_MODULE_12__.isBucketAddress,ST:()=>_drift_index_js__WEBPACK_IMPORTED_MODULE_2__.
ST,Sk:()=>_comparison_js__WEBPACK_IMPORTED_MODULE_0__.S,Sw:()=>_versioning_index_js__WEBPACK_IMPORTED_MODULE_12__.choose,U5:()=>_drift_index_js__WEBPACK_IMPORTED_MODULE_2__.
U5,VC:()=>_versioning_index_js__WEBPACK_IMPORTED_MODULE_12__.push,Xm:()=>_drift_index_js__WEBPACK_IMPORTED_MODULE_2__.oK,Z0:()=>_leakage_js__WEBPACK_IMPORTED_MODULE_4__.
Z,a$:()=>_versioning_index_js__WEBPACK_IMPORTED_MODULE_12__.pull,a8:()=>_drift_index_js__WEBPACK_IMPORTED_MODULE_2__.a8,aI:()=>_pipelines_index_js__WEBPACK_IMPORTED_MODULE_7__.
aI,aM:()=>_versioning_index_js__WEBPACK_IMPORTED_MODULE_12__.usedObjects,eo:()=>_contracts_index_js__WEBPACK_IMPORTED_MODULE_1__.eo,fK:()=>_drift_index_js__WEBPACK_IMPORTED_MODULE_2__.
fK,hx:()=>_pipelines_index_js__WEBPACK_IMPORTED_MODULE_7__.hx,kw:()=>_versioning_index_js__WEBPACK_IMPORTED_MODULE_12__.openDataWorkspace,l6:()=>_contracts_index_js__WEBPACK_IMPORTED_MODULE_1__.
l6,lF:()=>_contracts_index_js__WEBPACK_IMPORTED_MODULE_1__.lF,mK:()=>_drift_index_js__WEBPACK_IMPORTED_MODULE_2__.mK,mn:()=>_drift_index_js__WEBPACK_IMPORTED_MODULE_2__.
mn,oK:()=>_versioning_index_js__WEBPACK_IMPORTED_MODULE_12__.readDvcConfig,rq:()=>_predictions_difference_js__WEBPACK_IMPORTED_MODULE_8__.r,runLineage:()=>_lineage_index_js__WEBPACK_IMPORTED_MODULE_5__.
JX,si:()=>_drift_index_js__WEBPACK_IMPORTED_MODULE_2__.si,sl:()=>_drift_index_js__WEBPACK_IMPORTED_MODULE_2__.sl,t0:()=>_metrics_files_js__WEBPACK_IMPORTED_MODULE_6__.
t,t5:()=>_drift_index_js__WEBPACK_IMPORTED_MODULE_2__.t5,tX:()=>_drift_index_js__WEBPACK_IMPORTED_MODULE_2__.tX,tf:()=>_validation_index_js__WEBPACK_IMPORTED_MODULE_11__.
t,v1:()=>_drift_index_js__WEBPACK_IMPORTED_MODULE_2__.v1,xD:()=>_drift_index_js__WEBPACK_IMPORTED_MODULE_2__.xD,ys:()=>_versioning_index_js__WEBPACK_IMPORTED_MODULE_12__.
addData,zD:()=>_drift_index_js__WEBPACK_IMPORTED_MODULE_2__.zD,zT:()=>_versioning_index_js__WEBPACK_IMPORTED_MODULE_12__.trackedOutputs,zv:()=>_drift_index_js__WEBPACK_IMPORTED_MODULE_2__.
zv});var _comparison_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(95020),_contracts_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(29013),_drift_index_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
46853),_engine_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(90171),_leakage_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(57391),_lineage_index_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
28155),_metrics_files_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(41478),_pipelines_index_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(6977),_predictions_difference_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
18991),_review_index_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(32701),_slices_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(67726),_validation_index_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(
54733),_versioning_index_js__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(88658),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_comparison_js__WEBPACK_IMPORTED_MODULE_0__,
_contracts_index_js__WEBPACK_IMPORTED_MODULE_1__,_drift_index_js__WEBPACK_IMPORTED_MODULE_2__,_engine_js__WEBPACK_IMPORTED_MODULE_3__,_leakage_js__WEBPACK_IMPORTED_MODULE_4__,
_lineage_index_js__WEBPACK_IMPORTED_MODULE_5__,_metrics_files_js__WEBPACK_IMPORTED_MODULE_6__,_pipelines_index_js__WEBPACK_IMPORTED_MODULE_7__,_predictions_difference_js__WEBPACK_IMPORTED_MODULE_8__,
_review_index_js__WEBPACK_IMPORTED_MODULE_9__,_slices_js__WEBPACK_IMPORTED_MODULE_10__,_validation_index_js__WEBPACK_IMPORTED_MODULE_11__,_versioning_index_js__WEBPACK_IMPORTED_MODULE_12__]);
[_comparison_js__WEBPACK_IMPORTED_MODULE_0__,_contracts_index_js__WEBPACK_IMPORTED_MODULE_1__,_drift_index_js__WEBPACK_IMPORTED_MODULE_2__,_engine_js__WEBPACK_IMPORTED_MODULE_3__,
_leakage_js__WEBPACK_IMPORTED_MODULE_4__,_lineage_index_js__WEBPACK_IMPORTED_MODULE_5__,_metrics_files_js__WEBPACK_IMPORTED_MODULE_6__,_pipelines_index_js__WEBPACK_IMPORTED_MODULE_7__,
_predictions_difference_js__WEBPACK_IMPORTED_MODULE_8__,_review_index_js__WEBPACK_IMPORTED_MODULE_9__,_slices_js__WEBPACK_IMPORTED_MODULE_10__,_validation_index_js__WEBPACK_IMPORTED_MODULE_11__,
_versioning_index_js__WEBPACK_IMPORTED_MODULE_12__]=__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__,
__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),50457:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(
__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let disagreements=function(plan,alias){const[first,...others]=alias===
"label"?plan.labels:plan.weights;if(first===void 0)return[];const stored=role=>plan.tables.get(role)?.columns.find(column=>column.alias===alias);return others.map(
other=>{const types=[first,other].map(role=>{const conversion=stored(role)?.conversion;return conversion?.table.columns.get(conversion.column)}),isDouble=stored(
first)?.check!=="class",value=role=>{const column=sideColumn(alias,role);return isDouble&&types.includes("FLOAT")?`CAST(${column} AS FLOAT)`:column},files=[first,
other].map(role=>plan.tables.get(role)?.table.file);return{when:`(${value(first)}) IS DISTINCT FROM (${value(other)})`,path:alias,files:files[1]??"",message:`th\
e ${alias} differs from that in ${files[0]}`,remedy:`Both models must be judged on the same rows with the same ${alias}s: predict them from one holdout.`}})},percent=function(share){
return`${(Math.floor(share*1e4)/100).toString()} %`};__webpack_require__.d(__webpack_exports__,{I:()=>joinTables,O:()=>sideColumn});var _row_naming_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
66714),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_row_naming_js__WEBPACK_IMPORTED_MODULE_0__]);_row_naming_js__WEBPACK_IMPORTED_MODULE_0__=
(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0];const sideColumn=(alias,role)=>`${alias}_${role}`;
async function joinTables(session,plan,rows,options,naming){const roles=[...rows.keys()],[first,...others]=roles,ids2=plan.ids.map((_,index)=>`id${index}`),meets=role=>ids2.
map(id2=>`${first}.${id2} = ${role}.${id2}`).join(" AND "),columns=[...ids2.map(id2=>`${first}.${id2} AS ${id2}`),...roles.flatMap(role=>(plan.tables.get(role)?.
columns??[]).filter(({check})=>check!=="id").map(({alias})=>`${role}.${alias} AS ${sideColumn(alias,role)}`))],joins=others.map(role=>`JOIN ${role} ON ${meets(role)}`);
await session.execute(`CREATE TABLE joined AS SELECT ${columns.join(", ")} FROM ${first} ${joins.join(" ")} ORDER BY ${ids2.join(", ")}`);const checks=[...disagreements(
plan,"label"),...disagreements(plan,"weight")],counts=["count(*)",...checks.map(({when})=>`count(*) FILTER (${when})`)],[found]=await session.rows(`SELECT ${counts.
map(each=>`CAST(${each} AS DOUBLE)`).join(", ")} FROM joined`),[joined,...differing]=found,problems=await joinRate(session,plan,rows,joined,options.minJoinRate??
1,naming);for(const[index,{when,message,remedy,path,files}]of checks.entries()){const differ=differing[index];if(differ===0)continue;const such=await(0,_row_naming_js__WEBPACK_IMPORTED_MODULE_0__.
pR)(session,"joined",when,naming);problems.push({file:files,path,message:`${message} in ${(0,_row_naming_js__WEBPACK_IMPORTED_MODULE_0__.RO)(differ,joined)}${such}`,
remedy})}return{rows:joined,problems}}async function joinRate(session,plan,rows,joined,limit,naming){const short=[...rows].filter(([,all])=>joined===0||joined/all<
limit);if(short.length===0)return[];const sides=[...rows].map(([role,all])=>`${percent(joined/all)} of the ${role}'s ${(0,_row_naming_js__WEBPACK_IMPORTED_MODULE_0__.
U9)(all)}`),problems=[];for(const[role,all]of short){const table=plan.tables.get(role)?.table,ids2=plan.ids.map((_,index)=>`id${index}`).join(", "),such=await(0,_row_naming_js__WEBPACK_IMPORTED_MODULE_0__.
pR)(session,`(SELECT ${ids2} FROM ${role} EXCEPT SELECT ${ids2} FROM joined)`,"true",naming);problems.push({...table===void 0?{}:{file:table.file},path:"min-joi\
n-rate",message:`${(0,_row_naming_js__WEBPACK_IMPORTED_MODULE_0__.U9)(all-joined)} of the ${role}'s ${(0,_row_naming_js__WEBPACK_IMPORTED_MODULE_0__.U9)(all)} r\
ows are not in every file${such}; joined are ${(0,_row_naming_js__WEBPACK_IMPORTED_MODULE_0__.U9)(joined)}: ${sides.join(", ")}, where ${percent(limit)} is aske\
d`,remedy:"Predict the same rows with both models, or allow the loss with `min-join-rate`."})}return problems}__webpack_async_result__()}catch(e){__webpack_async_result__(
e)}})}),57391:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{let opened=function(table){if(Array.isArray(table))throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1(table);return table};__webpack_require__.d(
__webpack_exports__,{Z:()=>sharedRows});var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33560),_tables_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
26864),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_tables_js__WEBPACK_IMPORTED_MODULE_1__]);_tables_js__WEBPACK_IMPORTED_MODULE_1__=(__webpack_async_dependencies__.
then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0];async function sharedRows(engine,sets){const session=await engine.open();try{const training=opened(
await(0,_tables_js__WEBPACK_IMPORTED_MODULE_1__.RT)(session,engine.workspace,"training",sets.training)),holdout=opened(await(0,_tables_js__WEBPACK_IMPORTED_MODULE_1__.
RT)(session,engine.workspace,"holdout",sets.holdout));if(![training,holdout].every(table=>sets.id.every(column=>table.columns.has(column))))return null;const ids2=table=>`\
SELECT ${sets.id.map((column,i)=>`CAST(${(0,_tables_js__WEBPACK_IMPORTED_MODULE_1__.$6)(table,column)} AS VARCHAR) AS id${i}`).join(", ")} FROM ${table.relation}`,
columns=sets.id.map((_,i)=>`id${i}`);await session.execute(`CREATE TABLE training AS ${ids2(training)}`),await session.execute(`CREATE TABLE shared AS FROM (${ids2(
holdout)}) h SEMI JOIN training USING (${columns.join(", ")})`);const[[trainingRows,shared]=[]]=await session.rows("SELECT (SELECT count(*)::DOUBLE FROM trainin\
g), (SELECT count(*)::DOUBLE FROM shared)"),examples=await session.rows(`SELECT concat_ws(', ', ${columns.join(", ")}) FROM shared ORDER BY ALL LIMIT 3`);return{
trainingRows:Number(trainingRows),shared:Number(shared),examples:examples.map(([text])=>String(text))}}finally{await session.close()}}__webpack_async_result__()}catch(e){
__webpack_async_result__(e)}})}),93925:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{D:()=>_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.D,HT:()=>_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.HT,Lx:()=>runSchema,YC:()=>_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.
YC,az:()=>_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.az,sL:()=>runStatuses});var zod__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(27597),zod__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
64377),_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33560);const runStatuses=["complete","failed","aborted"],runSchema=zod__WEBPACK_IMPORTED_MODULE_1__.
Ikc({action:zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),model:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().nullable(),startedAt:zod__WEBPACK_IMPORTED_MODULE_2__.w$(),completedAt:zod__WEBPACK_IMPORTED_MODULE_2__.
w$().nullable(),commit:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().nullable(),runUrl:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().nullable(),verdict:zod__WEBPACK_IMPORTED_MODULE_1__.
YjP(),status:zod__WEBPACK_IMPORTED_MODULE_1__.k5n(runStatuses)})}),24044:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{c:()=>deliver,e:()=>transportsOf});var promises_=__webpack_require__(51455),external_node_path_=__webpack_require__(76760),foundation=__webpack_require__(
33560),files=__webpack_require__(41418),external_node_timers_promises_=__webpack_require__(58500);const attempts=3;async function postEvents(transport,events,signal){
let delivered=0,failure=null;for(const event of events){const outcome=await postPatiently(transport,JSON.stringify(event),signal);if(outcome.kind==="done")delivered++;else if(failure??=
outcome.why,outcome.kind!=="refused")break}return{to:transport.url,delivered,failure}}async function postPatiently(transport,body,signal){for(let attempt=1;;attempt++){
const outcome=await post(transport,body,signal);if(outcome.kind!=="again"||attempt===attempts)return outcome;const pause=transport.retrySeconds*2**(attempt-1)*1e3;
if(await(0,external_node_timers_promises_.setTimeout)(pause,void 0,{signal}).catch(()=>{}),signal.aborted)return{kind:"stop",why:"the run was cancelled"}}}async function post({
url,key,timeoutSeconds},body,signal){try{const response=await fetch(url,{method:"POST",headers:{"content-type":"application/json",...key===null?{}:{authorization:`\
Bearer ${key}`}},body,redirect:"manual",signal:AbortSignal.any([signal,AbortSignal.timeout(timeoutSeconds*1e3)])}),{status}=response;if(await response.body?.cancel(),
response.ok)return{kind:"done"};const why=`the server answered ${status}`;return status>=500||status===408||status===429?{kind:"again",why}:status>=300&&status<
400?{kind:"stop",why:`${why}, a redirection: give the address that it leads to`}:status===401||status===403?{kind:"stop",why:`${why}: check OPENLINEAGE_API_KEY`}:
status===404||status===405?{kind:"stop",why:`${why}: check OPENLINEAGE_ENDPOINT`}:{kind:"refused",why}}catch(error){if(signal.aborted)return{kind:"stop",why:"th\
e run was cancelled"};if(error instanceof Error&&error.name==="TimeoutError")return{kind:"again",why:`no answer within ${timeoutSeconds} s`};const cause=error instanceof
Error&&error.cause!==void 0?error.cause:error;return{kind:"again",why:cause.code??(0,foundation.bD)(cause)}}}function transportsOf(options,env){if(env.OPENLINEAGE_DISABLED?.
toLowerCase()==="true")return{file:null,http:null};const given=value=>value===void 0||value.trim()===""?void 0:value.trim(),address=given(options.openlineageUrl)??
given(env.OPENLINEAGE_URL),key=given(options.openlineageApiKey)??given(env.OPENLINEAGE_API_KEY)??null,file=given(options.openlineageFile)??null;if(address===void 0)
return{file,http:null};const problems=[],url=URL.canParse(address)?new URL(address):null,path=given(options.openlineageUrl)===void 0?"OPENLINEAGE_URL":"openline\
age-url";if(url===null||!/^https?:$/.test(url.protocol)?problems.push({path,message:"must start with http:// or https://",remedy:"Give the address of the server\
, such as `https://marquez.example.com`."}):(url.username!==""||url.password!=="")&&problems.push({path,message:"must not carry a user or a password",remedy:"Le\
ave it out; a key goes into `OPENLINEAGE_API_KEY`."}),key!==null&&!/^[\x21-\x7e]+$/.test(key)&&problems.push({path:"OPENLINEAGE_API_KEY",message:"has characters\
 that a header cannot carry",remedy:"Check the secret for spaces and line breaks."}),problems.length>0||url===null)throw new foundation.j1(problems);const endpoint=given(
env.OPENLINEAGE_ENDPOINT)??"api/v1/lineage";url.pathname=`${url.pathname.replace(/\/+$/,"")}/${endpoint.replace(/^\/+/,"")}`;const{timeoutSeconds=5,retrySeconds=.5}=options;
return{file,http:{url:url.href,key,timeoutSeconds,retrySeconds}}}async function deliver(services,events,{file,http}){const deliveries=[];file!==null&&deliveries.
push(await append(services.workspace,file,events)),http!==null&&deliveries.push(await postEvents(http,events,services.signal));for(const{to,delivered,failure}of deliveries)
if(failure===null)services.logger.info(`${delivered} OpenLineage events went to ${to}.`);else{const left=`${events.length-delivered} of ${events.length} OpenLin\
eage events did not reach ${to}`;services.logger.warning(`${left}: ${failure}. The run goes on without them.`)}return deliveries}async function append(workspace,file,events){
const path=(0,external_node_path_.resolve)(workspace,file),to=(0,files.SP)(workspace,path);if(events.length===0)return{to,delivered:0,failure:null};try{await(0,promises_.
mkdir)((0,external_node_path_.dirname)(path),{recursive:!0});const handle=await(0,promises_.open)(path,"a");try{const bytes=Buffer.from(events.map(event=>`${JSON.
stringify(event)}
`).join("")),{bytesWritten}=await handle.write(bytes);if(bytesWritten<bytes.length)return await handle.truncate((await handle.stat()).size-bytesWritten),{to,delivered:0,
failure:"the disk is full"}}finally{await handle.close()}return{to,delivered:events.length,failure:null}}catch(error){return{to,delivered:0,failure:(0,foundation.
bD)(error)}}}}),17843:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{z4:()=>byText});
var zod__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(27597),_artifact_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(93925);const runNodeSchema=_artifact_js__WEBPACK_IMPORTED_MODULE_0__.
Lx.extend({id:zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),repository:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().nullable(),pullRequest:zod__WEBPACK_IMPORTED_MODULE_1__.Whr().
nullable(),version:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().nullable(),suite:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().nullable(),reports:zod__WEBPACK_IMPORTED_MODULE_1__.
YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP())}),artifactNodeSchema=zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({id:zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),kind:zod__WEBPACK_IMPORTED_MODULE_1__.
k5n(_artifact_js__WEBPACK_IMPORTED_MODULE_0__.YC),name:zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),path:zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),kinds:zod__WEBPACK_IMPORTED_MODULE_1__.
YOg(zod__WEBPACK_IMPORTED_MODULE_1__.k5n(_artifact_js__WEBPACK_IMPORTED_MODULE_0__.YC)),names:zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.
YjP()),paths:zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP()),hashes:zod__WEBPACK_IMPORTED_MODULE_1__.YOg(_artifact_js__WEBPACK_IMPORTED_MODULE_0__.
az),bytes:zod__WEBPACK_IMPORTED_MODULE_1__.Whr().nullable()}),edgeSchema=zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({run:zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),relation:zod__WEBPACK_IMPORTED_MODULE_1__.
k5n(["read","wrote"]),artifact:zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),kind:zod__WEBPACK_IMPORTED_MODULE_1__.k5n(_artifact_js__WEBPACK_IMPORTED_MODULE_0__.YC),name:zod__WEBPACK_IMPORTED_MODULE_1__.
YjP(),path:zod__WEBPACK_IMPORTED_MODULE_1__.YjP()}),noteSchema=zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({file:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().nullable(),message:zod__WEBPACK_IMPORTED_MODULE_1__.
YjP()}),lineageGraphSchema=zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({runs:zod__WEBPACK_IMPORTED_MODULE_1__.YOg(runNodeSchema),artifacts:zod__WEBPACK_IMPORTED_MODULE_1__.
YOg(artifactNodeSchema),edges:zod__WEBPACK_IMPORTED_MODULE_1__.YOg(edgeSchema),notes:zod__WEBPACK_IMPORTED_MODULE_1__.YOg(noteSchema)}),directions=["up","down",
"both"],lineageDocumentSchema=zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({schemaVersion:zod__WEBPACK_IMPORTED_MODULE_1__.euz(1),of:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().
nullable(),direction:zod__WEBPACK_IMPORTED_MODULE_1__.k5n(directions),data:zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP()),models:zod__WEBPACK_IMPORTED_MODULE_1__.
YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP()),...lineageGraphSchema.shape});function byText(a,b){return a<b?-1:a>b?1:0}}),21965:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{z:()=>grouped});function grouped(items,keyOf){const groups=new Map;for(const item of items){const key=keyOf(item),group=groups.
get(key);group===void 0?groups.set(key,[item]):group.push(item)}return groups}}),31095:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{R:()=>reportsInHistory});var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33560),_load_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
39875);const maximumReports=5e3,together=8;async function reportsInHistory(services,reference,folder){const git=(args,keepOutput=16777216)=>services.process.run(
"git",args,{cwd:services.workspace,keepOutput}),commit=await git(["rev-parse","--verify","--quiet","--end-of-options",`${reference}^{commit}`]);if(commit.exitCode!==
0)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1({path:"reports-ref",value:reference,message:"is no branch, tag or commit of this repository",remedy:"\
Fetch it first: `git fetch origin <branch>`, or check out with `fetch-depth: 0`."});const listed=await git(["rev-list","--objects",commit.stdout.trim(),"--",`:(\
literal)${folder}`]);if(listed.exitCode!==0)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.eG(`git rev-list failed: ${listed.stderr.trim()}`);const blobs=listed.
stdout.split(`
`).map(line=>/^([0-9a-f]{40,64}) (.+\.json)$/.exec(line)).filter(match=>match!==null).map(match=>({id:match[1]??"",file:`${reference}:${match[2]??""}`})),reports=[],
notes=[];if(blobs.length>maximumReports){const message=`has ${blobs.length} reports in its history; the newest ${maximumReports} are read`;notes.push({file:reference,
message})}const newest=blobs.slice(0,maximumReports);for(let at=0;at<newest.length;at+=together){const some=newest.slice(at,at+together),contents=await Promise.
all(some.map(({id:id2})=>git(["cat-file","blob",id2],17*1024*1024)));for(const[index,{exitCode,stdout}]of contents.entries()){const file=some[index]?.file??reference;
if(exitCode!==0)continue;const read=(0,_load_js__WEBPACK_IMPORTED_MODULE_1__.M)(Buffer.from(stdout));typeof read=="string"?notes.push({file,message:read}):reports.
push({file,...read})}}return{reports,notes}}}),64597:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{U:()=>identitiesOf,q:()=>hashText});var _artifact_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(93925),_graph_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
17843),_grouped_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(21965);const empty=new Set(["sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b\
7852b855","md5:d41d8cd98f00b204e9800998ecf8427e","md5-dos2unix:d41d8cd98f00b204e9800998ecf8427e","git:e69de29bb2d1d6434b8b29ae775ad8c2e48c5391","git:473a0f4c3be\
8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813"]),hashText=({algorithm,value})=>`${algorithm}:${value}`,ranks=new Map(_artifact_js__WEBPACK_IMPORTED_MODULE_0__.
D.map((algorithm,rank)=>[algorithm,rank])),rankOf=({algorithm})=>ranks.get(algorithm)??_artifact_js__WEBPACK_IMPORTED_MODULE_0__.D.length,keyOf=artifact=>{const texts=[
...new Set(artifact.hashes.map(hashText))].sort(_graph_js__WEBPACK_IMPORTED_MODULE_1__.z4);return texts.some(text=>empty.has(text))?`${texts.join()}\0${artifact.
path}`:texts.join()};function identitiesOf(artifacts){const mentions=new Map;for(const artifact of artifacts)mentions.set(keyOf(artifact),artifact);let groups=[
...mentions].sort(([a],[b])=>(0,_graph_js__WEBPACK_IMPORTED_MODULE_1__.z4)(a,b)).map(([key,artifact])=>({keys:[key],hashes:new Map(artifact.hashes.map(hash=>[hashText(
hash),hash]))}));const notes=[];for(const[rank,algorithm]of _artifact_js__WEBPACK_IMPORTED_MODULE_0__.D.entries()){const claims=groups.flatMap(group=>[...group.
hashes].filter(([text,hash])=>hash.algorithm===algorithm&&!empty.has(text)).map(([text])=>({text,group}))),joined=new Map,now=group=>{const next=joined.get(group);
return next===void 0?group:now(next)};for(const[text,all]of(0,_grouped_js__WEBPACK_IMPORTED_MODULE_2__.z)(claims,claim=>claim.text)){const same=[...new Set(all.
map(({group})=>now(group)))],contradicted=contradictions(same,rank);if(contradicted!==void 0){const message=`${text} is recorded for bytes with different ${contradicted}\
; they are kept apart`;notes.push({file:null,message});continue}const[first,...others]=same;if(!(first===void 0||others.length===0))for(const other of others){first.
keys.push(...other.keys);for(const[key,hash]of other.hashes)first.hashes.set(key,hash);joined.set(other,first)}}groups=groups.filter(group=>!joined.has(group))}
const identities=new Map;for(const{keys,hashes}of groups){const sorted=[...hashes.values()].sort((a,b)=>rankOf(a)-rankOf(b)||(0,_graph_js__WEBPACK_IMPORTED_MODULE_1__.
z4)(a.value,b.value)),path=keys[0]?.split("\0")[1],strongest=sorted[0]===void 0?"":hashText(sorted[0]),identity={id:path===void 0?strongest:`${strongest}:${path}`,
hashes:sorted};for(const key of keys)identities.set(key,identity)}return{notes,of(artifact){const identity=identities.get(keyOf(artifact));if(identity===void 0)
throw new Error(`${artifact.path} was not among the artifacts`);return identity}}}function contradictions(groups,rank){return _artifact_js__WEBPACK_IMPORTED_MODULE_0__.
D.slice(0,rank).find(stronger=>{const values=groups.flatMap(({hashes})=>[...hashes.values()].filter(({algorithm})=>algorithm===stronger).map(({value})=>value));
return new Set(values).size>1})}}),28155:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{__webpack_require__.d(__webpack_exports__,{JX:()=>_run_lineage_js__WEBPACK_IMPORTED_MODULE_7__.JX,Kk:()=>_run_lineage_js__WEBPACK_IMPORTED_MODULE_7__.Kk});var _artifact_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
93925),_graph_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(17843),_history_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(31095),_lineage_of_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
69594),_load_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(39875),_open_lineage_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(73787),_query_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
34875),_run_lineage_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(56238),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_lineage_of_js__WEBPACK_IMPORTED_MODULE_3__,
_open_lineage_js__WEBPACK_IMPORTED_MODULE_5__,_run_lineage_js__WEBPACK_IMPORTED_MODULE_7__]);[_lineage_of_js__WEBPACK_IMPORTED_MODULE_3__,_open_lineage_js__WEBPACK_IMPORTED_MODULE_5__,
_run_lineage_js__WEBPACK_IMPORTED_MODULE_7__]=__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__,__webpack_async_result__()}catch(e){
__webpack_async_result__(e)}})}),69594:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{let lineageOf=function(reports){const notes=[],runs=new Map;for(const source of[...reports].sort((a,b)=>(0,_graph_js__WEBPACK_IMPORTED_MODULE_1__.z4)(a.file,
b.file))){const read=(0,_report_js__WEBPACK_IMPORTED_MODULE_3__.t)(source);typeof read=="string"?notes.push({file:source.file,message:read}):runs.set(read.run.id,
merged(runs.get(read.run.id),read))}const ordered=[...runs.values()].sort((a,b)=>byStart(a.run,b.run)),identities=(0,_identity_js__WEBPACK_IMPORTED_MODULE_2__.U)(
ordered.flatMap(({reads,writes})=>[...reads,...writes])),edges=ordered.flatMap(reported=>edgesOf(reported,identities));return{runs:ordered.map(({run})=>run),artifacts:artifactsOf(
ordered,edges,identities),edges,notes:[...notes,...identities.notes]}},merged=function(known,read){if(known===void 0)return read;const reports=[...new Set([...known.
run.reports,...read.run.reports])].sort(_graph_js__WEBPACK_IMPORTED_MODULE_1__.z4);return{run:{...known.run,reports},reads:[...known.reads,...read.reads],writes:[
...known.writes,...read.writes]}},byStart=function(a,b){return Date.parse(a.startedAt)-Date.parse(b.startedAt)||(0,_graph_js__WEBPACK_IMPORTED_MODULE_1__.z4)(a.
id,b.id)},edgesOf=function({run,reads,writes},identities){const edges=new Map,add=(relation,artifacts)=>{for(const artifact of artifacts){const{kind,name,path}=artifact,
edge={run:run.id,relation,artifact:identities.of(artifact).id,kind,name,path};edges.set(JSON.stringify(edge),edge)}};return add("read",reads),add("wrote",writes),
[...edges.values()].sort((a,b)=>(0,_graph_js__WEBPACK_IMPORTED_MODULE_1__.z4)(a.relation,b.relation)||byKind(a,b)||(0,_graph_js__WEBPACK_IMPORTED_MODULE_1__.z4)(
a.path,b.path)||(0,_graph_js__WEBPACK_IMPORTED_MODULE_1__.z4)(a.name,b.name)||(0,_graph_js__WEBPACK_IMPORTED_MODULE_1__.z4)(a.artifact,b.artifact))},byKind=function(a,b){
return(kindRanks.get(a.kind)??0)-(kindRanks.get(b.kind)??0)},artifactsOf=function(runs,edges,identities){const known=new Map;for(const artifact of runs.flatMap(
({reads,writes})=>[...reads,...writes])){const identity=identities.of(artifact),sizes=[known.get(identity.id)?.bytes,artifact.bytes].filter(size=>typeof size=="\
number");known.set(identity.id,{...identity,bytes:sizes.length===0?null:Math.max(...sizes)})}const mentions=(0,_grouped_js__WEBPACK_IMPORTED_MODULE_4__.z)(edges,
({artifact})=>artifact);return[...known.values()].flatMap(({id:id2,hashes,bytes})=>{const all=mentions.get(id2)??[],first=all.find(edge=>edge.relation==="wrote"&&
!readToo(edge,all))??all[0];if(first===void 0)return[];const kinds=_artifact_js__WEBPACK_IMPORTED_MODULE_0__.YC.filter(kind=>all.some(edge=>edge.kind===kind));return[
{id:id2,kind:first.kind,name:first.name,path:first.path,kinds,names:distinct(all.map(({name})=>name)),paths:distinct(all.map(({path})=>path)),hashes:[...hashes],
bytes}]}).sort((a,b)=>byKind(a,b)||(0,_graph_js__WEBPACK_IMPORTED_MODULE_1__.z4)(a.path,b.path)||(0,_graph_js__WEBPACK_IMPORTED_MODULE_1__.z4)(a.id,b.id))};__webpack_require__.
d(__webpack_exports__,{b:()=>lineageOf});var _artifact_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(93925),_graph_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
17843),_grouped_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(21965),_identity_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(64597),_report_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
19005),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_report_js__WEBPACK_IMPORTED_MODULE_3__]);_report_js__WEBPACK_IMPORTED_MODULE_3__=(__webpack_async_dependencies__.
then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0];const kindRanks=new Map(_artifact_js__WEBPACK_IMPORTED_MODULE_0__.YC.map((kind,rank)=>[
kind,rank])),readToo=(wrote,all)=>all.some(edge=>edge.relation==="read"&&edge.run===wrote.run),distinct=texts=>[...new Set(texts)].sort(_graph_js__WEBPACK_IMPORTED_MODULE_1__.
z4);__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),39875:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{M:()=>parseReport,y:()=>loadReports});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760),ignore__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(70298),_foundation_index_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(33560),_files_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
41418),_graph_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(17843);const maximumBytes=16*1024*1024,maximumFiles=2e4,maximumDepth=100;async function loadReports({
workspace},patterns,{optional,input="reports"}={}){const problems=[],files=new Set;if(optional!==void 0)for(const file of await jsonFiles((0,node_path__WEBPACK_IMPORTED_MODULE_1__.
resolve)(workspace,optional)))files.add(file);for(const pattern of patterns){const found=await expand(workspace,pattern);if(found.length===0){const message=/[*?[]/.
test(pattern)?"no file matches this pattern":"this file does not exist";problems.push({path:input,value:pattern,message,remedy:`Paths start at ${workspace}.`})}
for(const file of found)files.add(file)}if(files.size>maximumFiles&&problems.push({path:input,message:`these are ${files.size} files; at most ${maximumFiles} ar\
e read`,remedy:"Name the folder that holds the reports."}),problems.length>0)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__.j1(problems);const reports=[],
notes=[];for(const path of[...files].sort(_graph_js__WEBPACK_IMPORTED_MODULE_5__.z4)){const file=(0,_files_js__WEBPACK_IMPORTED_MODULE_4__.SP)(workspace,path).split(
node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/"),content=await readBytes(path),read=typeof content=="string"?content:parseReport(content);typeof read=="str\
ing"?notes.push({file,message:read}):reports.push({file,...read})}return{reports,notes}}function parseReport(bytes){if(bytes.length>maximumBytes)return"is large\
r than 16 MiB; ignored";let text;try{text=new TextDecoder("utf-8",{fatal:!0}).decode(bytes)}catch{return"is not UTF-8; ignored"}if(depth(text)>maximumDepth)return`\
is nested more than ${maximumDepth} levels deep; ignored`;try{return{content:JSON.parse(text)}}catch(error){return`is not JSON: ${(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_3__.
bD)(error).slice(0,120)}; ignored`}}async function readBytes(path){try{const found=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);return found.
isFile()?found.size>maximumBytes?"is larger than 16 MiB; ignored":await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path):"is no file; ignored"}catch(error){
return`cannot be read: ${error.code??(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_3__.bD)(error)}; ignored`}}function depth(json){let deepest=0,level=0,inText=!1;
for(let at=0;at<json.length;at++){const character=json[at];inText?character==="\\"?at++:character==='"'&&(inText=!1):character==='"'?inText=!0:character==="["||
character==="{"?deepest=Math.max(deepest,++level):(character==="]"||character==="}")&&level--}return deepest}async function expand(workspace,pattern){const full=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
isAbsolute)(pattern)?pattern:(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace,pattern),found=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(
full).catch(()=>null);if(found!==null)return found.isDirectory()?jsonFiles(full):[full];const parts=full.split(/[/\\]/),wild=parts.findIndex(part=>/[*?[]/.test(
part));if(wild<0)return[];const base=parts.slice(0,wild).join(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)||node_path__WEBPACK_IMPORTED_MODULE_1__.sep,matcher=ignore__WEBPACK_IMPORTED_MODULE_2__(
{ignorecase:!1}).add(`/${parts.slice(wild).join("/")}`);return(await jsonFiles(base)).filter(path=>matcher.ignores((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(
base,path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/")))}async function jsonFiles(folder){const files=[],waiting=[folder];for(let current=waiting.
pop();current!==void 0;current=waiting.pop())for(const entry of await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(current,{withFileTypes:!0}).catch(
()=>[])){const path=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(current,entry.name);entry.isDirectory()&&entry.name!==".git"&&entry.name!=="node_modules"?waiting.
push(path):!entry.isDirectory()&&entry.name.endsWith(".json")&&files.push(path)}return files}}),45504:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{a:()=>mermaid});var _grouped_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(21965),_visible_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
93);const maximumEdges=450,maximumCharacters=45e3,drawn=5,labelLength=48;function mermaid(graph,of=null){const artifacts=new Map(graph.artifacts.map(artifact=>[
artifact.id,artifact])),edges=(0,_grouped_js__WEBPACK_IMPORTED_MODULE_0__.z)(graph.edges,({run})=>run),uses=(0,_grouped_js__WEBPACK_IMPORTED_MODULE_0__.z)(graph.
edges,({artifact})=>artifact),names=new Map(graph.artifacts.map(({id:id2},at)=>[id2,`a${at+1}`])),known=new Set,lines=[];let size=0,count=0,left=0;for(const[back,
run]of[...graph.runs].reverse().entries()){const name=`r${graph.runs.length-back}`,block=runBlock(run,name,edges.get(run.id)??[]),length=block.nodes.concat(block.
edges).join(`
`).length;if(count+block.edges.length>maximumEdges||size+length>maximumCharacters){left=graph.runs.length-back;break}lines.push(...block.nodes,...block.edges),size+=
length,count+=block.edges.length}left>0&&lines.push(`  more["… and ${left} earlier ${left===1?"run":"runs"}"]`),lines.length===0&&lines.push('  nothing["No re\
port with lineage was found"]');const asked=of===null?void 0:names.get(of);return asked!==void 0&&of!==null&&known.has(of)&&lines.push(`  style ${asked} stroke-\
width:4px`),`${["flowchart LR",...lines].join(`
`)}
`;function runBlock(run,name,all){const block={nodes:[`  ${name}{{"${runLabel(run)}"}}`],edges:[]},connect=(relation,node)=>block.edges.push(relation==="read"?`\
  ${node} --> ${name}`:`  ${name} --> ${node}`);for(const[place,some]of(0,_grouped_js__WEBPACK_IMPORTED_MODULE_0__.z)(all,({relation,kind})=>`${relation}_${kind}`)){
const own=some.filter(({artifact})=>artifact!==of&&uses.get(artifact)?.length===1),folds=own.length>drawn;for(const{artifact,relation}of some){const node=artifacts.
get(artifact);if(node===void 0||folds&&uses.get(artifact)?.length===1&&artifact!==of)continue;const id2=names.get(artifact)??"";known.has(artifact)||block.nodes.
push(`  ${id2}${artifactShape(node)}`),known.add(artifact),connect(relation,id2)}const[first]=own;if(folds&&first!==void 0){const group=`${name}_${place}`;block.
nodes.push(`  ${group}["${own.length} × ${first.kind}"]`),connect(first.relation,group)}}return block}}const lineBreak="<br/>";function runLabel(run){const commit=run.
commit===null?"":` ${run.commit.slice(0,7)}`;return[label((0,_visible_js__WEBPACK_IMPORTED_MODULE_1__.kh)(run)),label(run.verdict),`${(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__.
Vc)(run.startedAt)}${commit}`].join(lineBreak)}function artifactShape({kind,name,path,hashes}){const hash=hashes[0]?.value.slice(0,8)??"",text=[name===kind?kind:
`${kind} ${label(name)}`,...path===name?[]:[label(path)],hash].join(lineBreak);return kind==="data"?`[("${text}")]`:kind==="model"?`(["${text}"])`:`["${text}"]`}
function label(text){const characters=[...(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__.RK)(text)];return(characters.length<=labelLength?characters:[...characters.
slice(0,labelLength/2-1),"…",...characters.slice(-labelLength/2)]).map(character=>/[\p{L}\p{M}\p{N} ._/,…-]/u.test(character)?character:`#${character.codePointAt(
0)};`).join("")}}),34480:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{HZ:()=>runEventSchema,
Q1:()=>facet,jp:()=>facets});const schemas={RunEvent:"https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent",jobType:facetUrl("2-0-4","JobTypeJobFa\
cet"),sourceCodeLocation:facetUrl("1-1-0","SourceCodeLocationJobFacet"),processing_engine:facetUrl("1-1-1","ProcessingEngineRunFacet"),parent:facetUrl("1-2-0","\
ParentRunFacet"),errorMessage:facetUrl("1-0-1","ErrorMessageRunFacet"),runTags:facetUrl("1-0-0","TagsRunFacet"),version:facetUrl("1-0-1","DatasetVersionDatasetF\
acet"),dataSource:facetUrl("1-0-1","DatasourceDatasetFacet"),storage:facetUrl("1-0-1","StorageDatasetFacet"),datasetTags:facetUrl("1-0-0","TagsDatasetFacet"),inputStatistics:facetUrl(
"1-0-0","InputStatisticsInputDatasetFacet"),outputStatistics:facetUrl("1-0-2","OutputStatisticsOutputDatasetFacet")},runEventSchema=schemas.RunEvent;function facet(producer,schema,content){
return{_producer:producer,_schemaURL:schemas[schema],...content}}function facets(all){return Object.fromEntries(Object.entries(all).filter(entry=>entry[1]!==null))}
function facetUrl(version,name){return`https://openlineage.io/spec/facets/${version}/${name}.json#/$defs/${name}`}}),73787:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let openLineageEvents=function(graph,options={}){
const artifacts=new Map(graph.artifacts.map(artifact=>[artifact.id,artifact])),edges=(0,_grouped_js__WEBPACK_IMPORTED_MODULE_5__.z)(graph.edges,({run})=>run);return graph.
runs.flatMap(run=>eventsOf(run,edges.get(run.id)??[],artifacts,options))},eventsOf=function(run,edges,artifacts,options){const producer=options.producer??`https\
://github.com/acme/mlops-actions/tree/v${_foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.rE}`,dataset=(edge,node)=>({...datasetName(edge.path,run.repository,options.
workspace),facets:datasetFacets(edge,node,run,producer)}),all=edges.flatMap(edge=>{const node=artifacts.get(edge.artifact);return node===void 0?[]:[{edge,node}]}),
inputs=all.filter(({edge})=>edge.relation==="read").map(({edge,node})=>({...dataset(edge,node),inputFacets:(0,_open_lineage_facets_js__WEBPACK_IMPORTED_MODULE_3__.
jp)({inputStatistics:statistics(producer,"inputStatistics",node)})})),outputs=all.filter(({edge})=>edge.relation==="wrote").map(({edge,node})=>({...dataset(edge,
node),outputFacets:(0,_open_lineage_facets_js__WEBPACK_IMPORTED_MODULE_3__.jp)({outputStatistics:statistics(producer,"outputStatistics",node)})})),event=(eventType,eventTime)=>({
eventTime,eventType,producer,schemaURL:_open_lineage_facets_js__WEBPACK_IMPORTED_MODULE_3__.HZ,run:{runId:run.id,facets:runFacets(run,eventType,options,producer)},
job:{namespace:jobNamespace(run,options),name:run.model===null?run.action:`${run.model}.${run.action}`,facets:jobFacets(run,producer)},inputs,outputs:eventType===
"START"?[]:outputs});return[event("START",run.startedAt),event(ends[run.status],run.completedAt??run.startedAt)]},statistics=function(producer,schema,{bytes,hashes}){
if(bytes===null)return null;const folder=hashes.some(({value})=>value.endsWith(".dir"));return(0,_open_lineage_facets_js__WEBPACK_IMPORTED_MODULE_3__.Q1)(producer,
schema,folder?{size:bytes}:{size:bytes,fileCount:1})},datasetName=function(path,repository,workspace){if((0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path)||
repository===null&&workspace===void 0)return{namespace:"file",name:path};if(repository===null)return{namespace:"file",name:node_path__WEBPACK_IMPORTED_MODULE_0__.
posix.join(workspace??"",path)};const{host,pathname}=new URL(repository);return{namespace:`file://${host}`,name:node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(
pathname.slice(1),path)}},datasetFacets=function(edge,node,run,producer){const[hash]=node.hashes,format=/\.([a-z0-9]{1,10})$/i.exec(edge.path)?.[1]?.toLowerCase(),
tag=(key,value)=>({key,value,source:"mlops-actions"}),isVersioned=edge.kind==="model"&&run.version!==null;return(0,_open_lineage_facets_js__WEBPACK_IMPORTED_MODULE_3__.
jp)({version:hash===void 0?null:(0,_open_lineage_facets_js__WEBPACK_IMPORTED_MODULE_3__.Q1)(producer,"version",{datasetVersion:(0,_identity_js__WEBPACK_IMPORTED_MODULE_2__.
q)(hash)}),dataSource:run.repository===null?null:(0,_open_lineage_facets_js__WEBPACK_IMPORTED_MODULE_3__.Q1)(producer,"dataSource",{name:run.repository,uri:run.
repository}),storage:(0,_open_lineage_facets_js__WEBPACK_IMPORTED_MODULE_3__.Q1)(producer,"storage",{storageLayer:"file",...format===void 0?{}:{fileFormat:format}}),
tags:(0,_open_lineage_facets_js__WEBPACK_IMPORTED_MODULE_3__.Q1)(producer,"datasetTags",{tags:[tag("kind",edge.kind),tag("name",edge.name),...isVersioned?[tag("\
model-version",run.version??"")]:[],...node.hashes.map(({algorithm,value})=>tag(algorithm,value))]})})},runFacets=function(run,eventType,options,producer){const ended=eventType!==
"START";return(0,_open_lineage_facets_js__WEBPACK_IMPORTED_MODULE_3__.jp)({processing_engine:(0,_open_lineage_facets_js__WEBPACK_IMPORTED_MODULE_3__.Q1)(producer,
"processing_engine",{name:"mlops-actions",version:/ (\S+)$/.exec(run.suite??_foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.rs)?.[1]??_foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.
rE,openlineageAdapterVersion:_foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.rE}),parent:run.runUrl===null?null:(0,_open_lineage_facets_js__WEBPACK_IMPORTED_MODULE_3__.
Q1)(producer,"parent",{run:{runId:(0,_run_id_js__WEBPACK_IMPORTED_MODULE_4__.p)(run.runUrl)},job:{namespace:jobNamespace(run,options),name:"workflow"}}),tags:ended?
(0,_open_lineage_facets_js__WEBPACK_IMPORTED_MODULE_3__.Q1)(producer,"runTags",{tags:[{key:"verdict",value:run.verdict,source:"mlops-actions"}]}):null,errorMessage:eventType===
"FAIL"?(0,_open_lineage_facets_js__WEBPACK_IMPORTED_MODULE_3__.Q1)(producer,"errorMessage",{message:`${run.action} failed: ${run.verdict}`,programmingLanguage:"\
TypeScript"}):null})},jobFacets=function(run,producer){const{repository,commit,pullRequest}=run;return(0,_open_lineage_facets_js__WEBPACK_IMPORTED_MODULE_3__.jp)(
{jobType:(0,_open_lineage_facets_js__WEBPACK_IMPORTED_MODULE_3__.Q1)(producer,"jobType",{processingType:"BATCH",integration:"MLOPS_ACTIONS",jobType:"JOB"}),sourceCodeLocation:repository===
null||commit===null?null:(0,_open_lineage_facets_js__WEBPACK_IMPORTED_MODULE_3__.Q1)(producer,"sourceCodeLocation",{type:"git",url:`${repository}/tree/${commit}`,
repoUrl:`${repository}.git`,version:commit,...pullRequest===null?{}:{pullRequestNumber:String(pullRequest)}})})};__webpack_require__.d(__webpack_exports__,{l:()=>openLineageEvents});
var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(76760),_foundation_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(33560),_grouped_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
21965),_identity_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(64597),_open_lineage_facets_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(34480),_run_id_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
41742),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_run_id_js__WEBPACK_IMPORTED_MODULE_4__]);_run_id_js__WEBPACK_IMPORTED_MODULE_4__=(__webpack_async_dependencies__.
then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0];const ends={complete:"COMPLETE",failed:"FAIL",aborted:"ABORT"},jobNamespace=(run,options)=>options.
namespace??run.repository??"default";__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),34875:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Kc:()=>findArtifact});var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33560),_grouped_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
21965),_visible_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(93),_walk_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(55138);function whichData(graph,query){
return answer(graph,findArtifact(graph,query,["model"]),"up")}function whichModels(graph,query){return answer(graph,findArtifact(graph,query,["data"]),"down")}function findArtifact(graph,query,kinds,input="\
of"){const known=index(graph),wanted=known.filter(({node})=>node.kinds.some(kind=>kinds.includes(kind))),text=query.trim(),found=[matches(wanted,text),matches(known,
text)].find(some=>some.length>0)??[],[first,...others]=found;if(first===void 0)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1({path:input,value:(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__.
RK)(query),message:known.length===0?"no report with lineage was found":"nothing that is known has this name",remedy:known.length===0?"Run an action first, or na\
me reports with `reports`.":(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.zA)(text,namesOf(wanted.length>0?wanted:known))});if(others.length>0)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.
j1({path:input,value:(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__.RK)(query),message:`${found.length} different files are meant by this`,remedy:`Name one of them\
: ${candidates(found,text)}.`});return first.node}function index(graph){const{makers,runs}=(0,_walk_js__WEBPACK_IMPORTED_MODULE_2__.YV)(graph),edges=(0,_grouped_js__WEBPACK_IMPORTED_MODULE_3__.
z)(graph.edges,({artifact})=>artifact),runsOf=ids2=>[...new Set(ids2)].flatMap(id2=>runs.get(id2)??[]);return graph.artifacts.map(node=>{const around=edges.get(
node.id)??[],wrote=around.filter(({relation})=>relation==="wrote"),ids2=some=>some.map(({run})=>run),nearest=[makers(node.id),ids2(wrote),ids2(around)].find(some=>some.
length>0)??[];return{node,runs:runsOf(nearest),all:runsOf(ids2(around))}})}function matches(known,query){const tiers=[()=>known.filter(({node})=>node.id===query||
hashValues(node).includes(query)),()=>named(known,query),()=>digits(known,query),()=>{const at=query.lastIndexOf("@");return at<=0?[]:selected(named(known,query.
slice(0,at)),query.slice(at+1))}];for(const tier of tiers){const found=tier();if(found.length>0)return found}return[]}const hashValues=({hashes})=>hashes.flatMap(
({algorithm,value})=>[value,`${algorithm}:${value}`]);function named(known,name){const path=name.replace(/^(\.\/)+/,"").replace(/\/+$/,""),pointed=path.replace(
/\.dvc$/,"");for(const fits of[({node})=>node.paths.includes(path),({node})=>pointed!==path&&node.paths.includes(pointed),({node})=>node.names.includes(name),({
node,runs})=>node.kinds.includes("model")&&runs.some(({model})=>model===name)]){const found=known.filter(fits);if(found.length>0)return found}return[]}function digits(known,query){
const prefix=query.toLowerCase().replace(/^(sha256|md5|git|md5-dos2unix):/,"");if(!/^[0-9a-f]{6,64}$/.test(prefix))return[];const byHash=known.filter(({node})=>node.
hashes.some(({value})=>value.startsWith(prefix)));return byHash.length>0?byHash:known.filter(({runs})=>runs.some(({commit})=>commit?.startsWith(prefix)===!0))}function selected(known,which){
if(which==="latest"){const last=({runs})=>Math.max(...runs.map(({startedAt})=>Date.parse(startedAt))),newest=Math.max(...known.map(last));return known.filter(one=>last(
one)===newest)}const versions=[which,`v${which}`],byVersion=known.filter(({all})=>all.some(({version})=>version!==null&&versions.includes(version)));return byVersion.
length>0?byVersion:digits(known,which)}function namesOf(known){const names=known.flatMap(({node,runs})=>[...node.paths,...node.names,...node.kinds.includes("mod\
el")?runs.flatMap(({model})=>model??[]):[]]);return[...new Set(names.map(_visible_js__WEBPACK_IMPORTED_MODULE_1__.RK))].slice(0,20)}function candidates(found,query){
const newest=[...found].reverse().sort((a,b)=>startOf(b)-startOf(a)),name=query.includes("@")||/^[0-9a-f]{6,64}$/i.test(query)?"":`${(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__.
RK)(query)}@`,lines=newest.slice(0,10).map(({node,runs})=>{const digest=node.hashes[0]?.value.slice(0,12),run=runs.at(-1),about=run===void 0?[]:[(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__.
kh)(run),(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__.Vc)(run.startedAt),commitText(run)],words=[(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__.pp)(node),...about].
filter(word=>word!=="");return`\`${name}${digest}\` ${words.join(", ")}`}),more=newest.length-lines.length;return`${lines.join("; ")}${more>0?`; and ${more} mor\
e`:""}`}const startOf=({runs})=>Date.parse(runs.at(-1)?.startedAt??"1970-01-01"),commitText=({commit})=>commit===null?"":`commit ${commit.slice(0,7)}`}),19005:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let readReport=function({file,content}){if(!isReport(
content))return"is not a report of this suite; ignored";if(content.lineage===void 0)return`is a report of ${JSON.stringify(content.action)} without lineage; ign\
ored`;const nowhere={line:1,column:1},checked=(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.z6)(reportSchema,{data:content,positionOf:()=>nowhere,valuePositionOf:()=>nowhere},
file);if("problems"in checked){const[first,...others]=checked.problems,more=others.length===0?"":` (and ${others.length} more problems)`;return`is no valid repo\
rt: ${first?.path??(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.LF)([])} ${first?.message}${more}; ignored`}const{lineage,provenance,...report}=checked.
value,run={action:report.action,model:report.model??null,startedAt:report.startedAt,completedAt:report.completedAt??endOf(report.startedAt,report.seconds??null),
commit:provenance.headCommit??provenance.commit??null,runUrl:provenance.runUrl??null,verdict:report.verdict,status:report.status??"complete",repository:repositoryUrl(
provenance.serverUrl??null,provenance.repository??null),pullRequest:provenance.pullRequest??null,version:report.version??null,suite:provenance.suite??null,reports:[
file]};return{run:{...run,id:(0,_run_id_js__WEBPACK_IMPORTED_MODULE_2__.S)(run)},...lineage}},isReport=function(content){return typeof content=="object"&&content!==
null&&"schemaVersion"in content&&"action"in content&&typeof content.action=="string"&&"verdict"in content},endOf=function(startedAt,seconds){return seconds===null?
null:new Date(Date.parse(startedAt)+Math.round(seconds*1e3)).toISOString()},repositoryUrl=function(server,repository){if(repository===null)return null;const{origin}=new URL(
server??"https://github.com");return`${origin}/${repository}`};__webpack_require__.d(__webpack_exports__,{t:()=>readReport});var zod__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
27597),zod__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(64377),_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33560),_artifact_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
93925),_run_id_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(41742),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_run_id_js__WEBPACK_IMPORTED_MODULE_2__]);
_run_id_js__WEBPACK_IMPORTED_MODULE_2__=(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0];const text=zod__WEBPACK_IMPORTED_MODULE_3__.
YjP().max(4096),where=schema=>schema.nullable().optional().catch(null),reportSchema=zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({schemaVersion:zod__WEBPACK_IMPORTED_MODULE_3__.
euz(1),action:zod__WEBPACK_IMPORTED_MODULE_3__.YjP().regex(/^[a-z][a-z0-9-]{0,99}$/,"must be the name of an action"),verdict:zod__WEBPACK_IMPORTED_MODULE_3__.YjP().
max(200),startedAt:zod__WEBPACK_IMPORTED_MODULE_4__.w$(),completedAt:where(zod__WEBPACK_IMPORTED_MODULE_4__.w$()),status:where(zod__WEBPACK_IMPORTED_MODULE_3__.
k5n(_artifact_js__WEBPACK_IMPORTED_MODULE_1__.sL)),seconds:where(zod__WEBPACK_IMPORTED_MODULE_3__.aig().nonnegative().max(1e8)),model:where(text),version:where(
text),provenance:zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({suite:where(text),commit:where(zod__WEBPACK_IMPORTED_MODULE_3__.YjP().regex(/^[0-9a-f]{7,64}$/)),headCommit:where(
zod__WEBPACK_IMPORTED_MODULE_3__.YjP().regex(/^[0-9a-f]{7,64}$/)),pullRequest:where(zod__WEBPACK_IMPORTED_MODULE_3__.Whr().positive()),repository:where(zod__WEBPACK_IMPORTED_MODULE_3__.
YjP().regex(/^[\w.-]+(\/[\w.-]+)+$/)),serverUrl:where(zod__WEBPACK_IMPORTED_MODULE_3__.OZ5({protocol:/^https?$/})),runUrl:where(zod__WEBPACK_IMPORTED_MODULE_3__.
OZ5({protocol:/^https?$/}))}),lineage:_artifact_js__WEBPACK_IMPORTED_MODULE_1__.HT});__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),41742:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let runIdOf=function(run){const identity=[run.
action,run.model,run.startedAt,run.commit,run.runUrl],time=Math.max(0,Date.parse(run.startedAt)).toString(16).padStart(12,"0");return uuid(time+(0,_hashing_js__WEBPACK_IMPORTED_MODULE_0__.
sW)([JSON.stringify(identity)]),"7")},uuidOf=function(text){return uuid((0,_hashing_js__WEBPACK_IMPORTED_MODULE_0__.sW)([text]),"8")},uuid=function(hex,version){
const variant=(Number.parseInt(hex.charAt(16),16)&3|8).toString(16);return[hex.slice(0,8),hex.slice(8,12),version+hex.slice(13,16),variant+hex.slice(17,20),hex.
slice(20,32)].join("-")};__webpack_require__.d(__webpack_exports__,{S:()=>runIdOf,p:()=>uuidOf});var _hashing_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
22193),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_hashing_js__WEBPACK_IMPORTED_MODULE_0__]);_hashing_js__WEBPACK_IMPORTED_MODULE_0__=
(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0],__webpack_async_result__()}catch(e){__webpack_async_result__(
e)}})}),56238:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{let ask=function(graph,query,direction){const kinds={up:["model"],down:["data"],both:["model","data"]},of=(0,_query_js__WEBPACK_IMPORTED_MODULE_5__.Kc)(graph,
query,kinds[direction??"both"]);return(0,_walk_js__WEBPACK_IMPORTED_MODULE_8__.ZF)(graph,of,direction??(of.kind==="model"?"up":of.kind==="data"?"down":"both"))},
documentOf=function(graph,found,direction){const ids2=nodes=>nodes.map(({id:id2})=>id2);return{schemaVersion:1,of:found?.of.id??null,direction:found?.direction??
direction??"both",data:ids2(found?.data??[]),models:ids2(found?.models??[]),...graph}};__webpack_require__.d(__webpack_exports__,{JX:()=>runLineage,Kk:()=>emitReport});
var _delivery_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(24044),_history_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(31095),_lineage_of_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
69594),_load_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(39875),_mermaid_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(45504),_open_lineage_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
73787),_query_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(34875),_text_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(72852),_walk_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
55138),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_lineage_of_js__WEBPACK_IMPORTED_MODULE_2__,_open_lineage_js__WEBPACK_IMPORTED_MODULE_4__]);
[_lineage_of_js__WEBPACK_IMPORTED_MODULE_2__,_open_lineage_js__WEBPACK_IMPORTED_MODULE_4__]=__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():
__webpack_async_dependencies__;const lineageFormats=null;async function runLineage(services,options){const transports=options.openlineageFile!==void 0||options.
openlineageUrl!==void 0||options.format==="openlineage"?(0,_delivery_js__WEBPACK_IMPORTED_MODULE_0__.e)(options,services.env):{file:null,http:null},graph=await readGraph(
services,options),found=options.of===void 0||options.of.trim()===""?null:ask(graph,options.of,options.direction),part=found?.graph??graph,events=(0,_open_lineage_js__WEBPACK_IMPORTED_MODULE_4__.
l)(part,{workspace:services.workspace,namespace:services.env.OPENLINEAGE_NAMESPACE||void 0}),deliveries=await(0,_delivery_js__WEBPACK_IMPORTED_MODULE_0__.c)(services,
events,transports),document=documentOf(part,found,options.direction);return{content:{text:()=>found===null?(0,_text_js__WEBPACK_IMPORTED_MODULE_6__.u)(graph):(0,_text_js__WEBPACK_IMPORTED_MODULE_6__.
y)(found),json:()=>`${JSON.stringify(document,null,2)}
`,mermaid:()=>(0,_mermaid_js__WEBPACK_IMPORTED_MODULE_7__.a)(part,found?.of.id??null),openlineage:()=>events.map(event=>`${JSON.stringify(event)}
`).join("")}[options.format](),document,deliveries}}async function emitReport(services,report,options={}){const transports=(0,_delivery_js__WEBPACK_IMPORTED_MODULE_0__.
e)(options,services.env);if(transports.file===null&&transports.http===null)return[];const events=(0,_open_lineage_js__WEBPACK_IMPORTED_MODULE_4__.l)((0,_lineage_of_js__WEBPACK_IMPORTED_MODULE_2__.
b)([report]),{workspace:services.workspace,namespace:services.env.OPENLINEAGE_NAMESPACE||void 0});return(0,_delivery_js__WEBPACK_IMPORTED_MODULE_0__.c)(services,
events,transports)}async function readGraph(services,options){const{reportDirectory,reports=[],reportsRef}=options,loaded=[await(0,_load_js__WEBPACK_IMPORTED_MODULE_3__.
y)(services,reports,{optional:reportDirectory})];if(reportsRef!==void 0&&reportsRef!==""){const[reference="",...folder]=reportsRef.split(":");loaded.push(await(0,_history_js__WEBPACK_IMPORTED_MODULE_1__.
R)(services,reference,folder.join(":")||reportDirectory))}const graph=(0,_lineage_of_js__WEBPACK_IMPORTED_MODULE_2__.b)(loaded.flatMap(some=>some.reports));return{
...graph,notes:[...loaded.flatMap(some=>some.notes),...graph.notes]}}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),72852:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{u:()=>graphText,y:()=>answerText});var _grouped_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(21965),_visible_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
93),_walk_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(55138);const listed=12,deepest=40;function graphText(graph){const{artifacts}=(0,_walk_js__WEBPACK_IMPORTED_MODULE_0__.
YV)(graph),edgesOf=(0,_grouped_js__WEBPACK_IMPORTED_MODULE_1__.z)(graph.edges,({run})=>run),blocks=[...graph.runs].reverse().map(run=>{const edges=edgesOf.get(run.
id)??[],lines=(relation,word)=>folded(edges.filter(edge=>edge.relation===relation)).map(item=>`  ${word}  ${typeof item=="string"?item:edgeText(item,artifacts)}`);
return[runText(run),...lines("read","read "),...lines("wrote","wrote")].join(`
`)});return`${[...blocks.length===0?["No report with lineage was found."]:blocks,...notes(graph)].join(`

`)}
`}function answerText(answer2){const neighbours=(0,_walk_js__WEBPACK_IMPORTED_MODULE_0__.YV)(answer2.graph),parts=[artifactText(answer2.of)];return answer2.direction!==
"down"&&parts.push(`${sentence("Made from",answer2.data,"data")}
${tree(answer2,neighbours,"up")}`),answer2.direction!=="up"&&parts.push(`${sentence("Made into",answer2.models,"model")}
${tree(answer2,neighbours,"down")}`),`${[...parts,...notes(answer2.graph)].join(`

`)}
`}function sentence(words,found,kind){if(found.length===0)return kind==="data"?"No report tells of data that made it.":"No report tells of a model made from it.";
const count=kind==="data"?counted(found.length,"data set"):counted(found.length,"model"),names=found.slice(0,listed).map(node=>`${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__.
RK)(node.path)} (${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__.BC)(node.hashes)})`),more=found.length>names.length?`, and ${found.length-names.length} more`:"";
return`${words} ${count}: ${names.join(", ")}${more}.`}const counted=(count,noun)=>`${count} ${noun}${count===1?"":"s"}`;function tree({of},neighbours,direction){
const lines=[],shown=new Set,runsOf=direction==="up"?neighbours.makers:neighbours.readers,edgesOf=direction==="up"?neighbours.readBy:neighbours.madeBy,branch=(items,indent,show)=>{
for(const[at,item]of items.entries()){const last=at===items.length-1,place=lines.push("")-1;lines[place]=`${indent}${last?"└─ ":"├─ "}${show(item,`${indent}${last?
"   ":"│  "}`)}`}},runs=(artifact,indent,depth)=>branch(runsOf(artifact),indent,(id2,below)=>{const run=neighbours.runs.get(id2);return run===void 0?id2:shown.
has(id2)?`${runText(run)} · shown above`:(shown.add(id2),branch(folded(edgesOf(id2)),below,(item,deeper)=>{if(typeof item=="string")return item;const text=edgeText(
item,neighbours.artifacts);if(shown.has(item.artifact))return runsOf(item.artifact).length>0?`${text} · shown above`:text;if(shown.add(item.artifact),depth<deepest)
runs(item.artifact,deeper,depth+1);else if(runsOf(item.artifact).length>0)return`${text} · goes on; ask about it`;return text}),runText(run))});return shown.add(
of.id),runs(of.id,"",0),lines.join(`
`)}function folded(edges){const counts=new Map,items=[];for(const edge of edges){const count=(counts.get(edge.kind)??0)+1;counts.set(edge.kind,count),count<=listed&&
items.push(edge)}for(const[kind,count]of counts)count>listed&&items.push(`${kind} … and ${count-listed} more`);return items}function runText(run){return[(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__.
kh)(run),(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__.RK)(run.version??""),(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__.RK)(run.verdict),run.status==="complete"?"":
run.status,(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__.Vc)(run.startedAt),run.commit===null?"":`commit ${run.commit.slice(0,7)}`].filter(part=>part!=="").join("\
 · ")}function edgeText(edge,artifacts){const node=artifacts.get(edge.artifact);return node===void 0?(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__.pp)(edge):details(
(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__.pp)(edge),node)}const artifactText=node=>details((0,_visible_js__WEBPACK_IMPORTED_MODULE_2__.pp)(node),node);function details(title,{
hashes,bytes}){return[title,(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__.BC)(hashes),bytes===null?"":size(bytes)].filter(part=>part!=="").join(" · ")}function size(bytes){
const units=["B","kB","MB","GB","TB"],power=bytes<1e3?0:Math.min(Math.floor(Math.log10(bytes)/3),units.length-1),value=bytes/1e3**power;return`${value.toFixed(power===
0||value>=100?0:1)} ${units[power]}`}function notes({notes:notes2}){return notes2.length===0?[]:[[...notes2.slice(0,20).map(({file,message})=>`Note: ${file===null?
"":`${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__.RK)(file)} `}${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__.RK)(message)}.`),...notes2.length>20?[`… and ${notes2.
length-20} more notes.`]:[]].join(`
`)]}}),93:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{BC:()=>shortHash,RK:()=>visible,
Vc:()=>minute,kh:()=>runTitle,pp:()=>artifactTitle});const unseen=/[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\p{Cs}\p{Co}]/gu;function visible(text){
return text.replace(unseen,character=>character===`
`?"\\n":`\\u{${character.codePointAt(0)?.toString(16)}}`)}function shortHash(hashes){const[first]=hashes;return first===void 0?"":`${first.algorithm} ${first.value.
slice(0,12)}${first.value.endsWith(".dir")?".dir":""}`}function runTitle({action,model}){return model===null?action:`${action} of ${visible(model)}`}function minute(iso){
return`${new Date(iso).toISOString().slice(0,16).replace("T"," ")} UTC`}function artifactTitle({kind,name,path}){return name===path||name===kind?`${kind} ${visible(
path)}`:`${kind} ${visible(name)} (${visible(path)})`}}),55138:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{YV:()=>neighboursOf,ZF:()=>answer2});var _grouped_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(21965);function neighboursOf(graph){
const reads=graph.edges.filter(({relation})=>relation==="read"),pair=edge=>`${edge.run}\0${edge.artifact}`,read=new Set(reads.map(pair)),made=graph.edges.filter(
edge=>edge.relation==="wrote"&&!read.has(pair(edge))),once=edges=>[...new Map([...edges].reverse().map(e=>[pair(e),e])).values()].reverse(),makers=(0,_grouped_js__WEBPACK_IMPORTED_MODULE_0__.
z)(once(made),({artifact})=>artifact),readers=(0,_grouped_js__WEBPACK_IMPORTED_MODULE_0__.z)(once(reads),({artifact})=>artifact),readBy=(0,_grouped_js__WEBPACK_IMPORTED_MODULE_0__.
z)(once(reads),({run})=>run),madeBy=(0,_grouped_js__WEBPACK_IMPORTED_MODULE_0__.z)(once(made),({run})=>run);return{runs:new Map(graph.runs.map(run=>[run.id,run])),
artifacts:new Map(graph.artifacts.map(artifact=>[artifact.id,artifact])),makers:artifact=>(makers.get(artifact)??[]).map(({run})=>run),readers:artifact=>(readers.
get(artifact)??[]).map(({run})=>run),readBy:run=>readBy.get(run)??[],madeBy:run=>madeBy.get(run)??[]}}function reach(neighbours,from,direction){const reached={runs:new Set,
artifacts:new Set},waiting=[from];for(let artifact=waiting.pop();artifact!==void 0;artifact=waiting.pop())for(const run of direction==="up"?neighbours.makers(artifact):
neighbours.readers(artifact))if(!reached.runs.has(run)){reached.runs.add(run);for(const edge of direction==="up"?neighbours.readBy(run):neighbours.madeBy(run))reached.
artifacts.has(edge.artifact)||(reached.artifacts.add(edge.artifact),waiting.push(edge.artifact))}return reached}function answer2(graph,of,direction){const neighbours=neighboursOf(
graph),nothing={runs:new Set,artifacts:new Set},up=direction==="down"?nothing:reach(neighbours,of.id,"up"),down=direction==="up"?nothing:reach(neighbours,of.id,
"down"),nodes=(reached,kind)=>graph.artifacts.filter(({id:id2,kinds})=>id2!==of.id&&reached.artifacts.has(id2)&&kinds.includes(kind)),within=(edge,reached)=>reached.
runs.has(edge.run)&&(edge.artifact===of.id||reached.artifacts.has(edge.artifact)),edges=graph.edges.filter(edge=>within(edge,up)||within(edge,down)),runs=new Set(
edges.map(({run})=>run)),artifacts=new Set([of.id,...edges.map(({artifact})=>artifact)]);return{of,direction,data:nodes(up,"data"),models:nodes(down,"model"),graph:{
runs:graph.runs.filter(({id:id2})=>runs.has(id2)),artifacts:graph.artifacts.filter(({id:id2})=>artifacts.has(id2)),edges,notes:graph.notes}}}}),79045:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let codesOf=function(column,role,classes,slices){
const slice=slices.find(each=>each.role===role&&each.alias===column.alias);return slice!==void 0?slice.raws?.map((raw,code)=>[raw,code])??null:column.check!=="c\
lass"?null:(classes.stored.get(column)??[]).map(({raw,text})=>[raw,text===null?null:classes.codes.get(text)??null])};__webpack_require__.d(__webpack_exports__,{
i:()=>loadTables});var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33560),_classes_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
40857),_encoding_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(24908),_joining_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(50457),_slices_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
67726),_sql_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(47069),_tables_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(26864),_value_checks_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
96076),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_classes_js__WEBPACK_IMPORTED_MODULE_1__,_encoding_js__WEBPACK_IMPORTED_MODULE_2__,
_joining_js__WEBPACK_IMPORTED_MODULE_3__,_slices_js__WEBPACK_IMPORTED_MODULE_4__,_tables_js__WEBPACK_IMPORTED_MODULE_6__,_value_checks_js__WEBPACK_IMPORTED_MODULE_7__]);
[_classes_js__WEBPACK_IMPORTED_MODULE_1__,_encoding_js__WEBPACK_IMPORTED_MODULE_2__,_joining_js__WEBPACK_IMPORTED_MODULE_3__,_slices_js__WEBPACK_IMPORTED_MODULE_4__,
_tables_js__WEBPACK_IMPORTED_MODULE_6__,_value_checks_js__WEBPACK_IMPORTED_MODULE_7__]=__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():
__webpack_async_dependencies__;async function loadTables(session,planned,options,naming){const plan=await readTextFiles(session,planned),problems=[],classes=await classesOf(
session,plan,options,problems),sliceCodes=await(0,_slices_js__WEBPACK_IMPORTED_MODULE_4__.hj)(session,plan,naming.private,problems),rowsBefore=new Map;let joinable=!0;
for(const[role,tablePlan]of plan.tables){await loadTable(session,role,tablePlan,classes,sliceCodes);const checked=await(0,_value_checks_js__WEBPACK_IMPORTED_MODULE_7__.
D)(session,tablePlan,naming);rowsBefore.set(role,checked.rows),problems.push(...checked.problems),(checked.duplicates||checked.rows===0)&&(joinable=!1)}if(!joinable)
throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1(problems);const joined=await(0,_joining_js__WEBPACK_IMPORTED_MODULE_3__.I)(session,plan,rowsBefore,
options,naming);problems.push(...joined.problems);for(const role of rowsBefore.keys())await session.execute(`DROP TABLE ${role}`);if(joined.rows>0&&options.task!==
"regression"){const label=(0,_joining_js__WEBPACK_IMPORTED_MODULE_3__.O)("label",plan.labels[0]),codes=await session.rows(`SELECT DISTINCT CAST(${label} AS DOUB\
LE) FROM joined WHERE ${label} IS NOT NULL`);problems.push(...(0,_classes_js__WEBPACK_IMPORTED_MODULE_1__.T)(plan,options,classes,codes.map(([code])=>code)))}if(problems.
length>0)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1(problems);return{rowsBefore,rows:joined.rows,classes,sliceCodes}}async function readTextFiles(session,plan){
const problems=[],tables=new Map;for(const[role,{table,columns}]of plan.tables){if(table.format==="parquet"){tables.set(role,{table,columns});continue}const relation=`\
text_${role}`,names=[...new Set(columns.map(({conversion})=>conversion.column))].map(_sql_js__WEBPACK_IMPORTED_MODULE_5__.C);try{await session.execute(`CREATE T\
EMP TABLE ${relation} AS SELECT ${names.join(", ")} FROM ${table.relation}`)}catch(error){problems.push((0,_tables_js__WEBPACK_IMPORTED_MODULE_6__.O$)(table.file,
table.format,error))}const read={...table,relation},moved=columns.map(column=>({...column,conversion:{...column.conversion,table:read}}));tables.set(role,{table:read,
columns:moved})}if(problems.length>0)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1(problems);return{...plan,tables}}async function classesOf(session,plan,options,problems){
if(options.task==="regression")return{names:[],codes:new Map,stored:new Map};try{const found=await(0,_classes_js__WEBPACK_IMPORTED_MODULE_1__.K)(session,plan,options);
return problems.push(...found.problems),found.classes}catch(error){const{table}=[...plan.tables.values()][0];throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.
j1((0,_tables_js__WEBPACK_IMPORTED_MODULE_6__.O$)(table.file,table.format,error),{cause:error})}}async function loadTable(session,role,{table,columns},classes,slices){
const selected=[];for(const column of columns){const{alias,conversion}=column,codes=codesOf(column,role,classes,slices),sql=codes===null?conversion.sql:await(0,_encoding_js__WEBPACK_IMPORTED_MODULE_2__.
e9)(session,conversion,codes,`type_${(0,_joining_js__WEBPACK_IMPORTED_MODULE_3__.O)(alias,role)}`);selected.push(`${sql} AS ${alias}`)}try{await session.execute(
`CREATE TABLE ${role} AS SELECT ${selected.join(", ")} FROM ${table.relation}`)}catch(error){throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1((0,_tables_js__WEBPACK_IMPORTED_MODULE_6__.
O$)(table.file,table.format,error),{cause:error})}}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),41478:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let flatten=function(data){const values=new Map,
repeated=[];let ignored=0;const visit=(value,name)=>{if(typeof value=="object"&&value!==null&&!(value instanceof Date)){for(const[key,inner]of Object.entries(value))
visit(inner,name===""?key:`${name}.${key}`);return}const number=typeof value=="number"?value:typeof value=="string"?special[value.toLowerCase()]:void 0;number===
void 0?ignored++:values.has(name)?repeated.push(name):values.set(name,number)};return visit(data,""),{values,ignored,repeated}};__webpack_require__.d(__webpack_exports__,
{t:()=>readMetricsFiles});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760),yaml__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(38815),_foundation_index_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(33560),_files_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
41418),_hashing_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(22193),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_hashing_js__WEBPACK_IMPORTED_MODULE_5__]);
_hashing_js__WEBPACK_IMPORTED_MODULE_5__=(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0];const maximumBytes=16*
1024*1024;async function readMetricsFiles(paths,{workspace,input}){const problems=[],runs=[],files=[];let ignored=0;for(const path of paths){const full=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
isAbsolute)(path)?path:(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace,path),file=(0,_files_js__WEBPACK_IMPORTED_MODULE_4__.SP)(workspace,full),read=await readRun(
full,file);Array.isArray(read)?problems.push(...read.map(problem=>({path:input,...problem}))):(runs.push(read.values),ignored+=read.ignored,files.push({...await(0,_hashing_js__WEBPACK_IMPORTED_MODULE_5__.
DC)(full),path:file}))}if(paths.length===0&&problems.push({path:input,message:"no files are given"}),problems.length>0)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__.
j1(problems);const names=[...new Set(runs.flatMap(run=>[...run.keys()]))],complete=names.filter(name=>runs.every(run=>run.has(name)));return{values:Object.fromEntries(
complete.map(name=>[name,runs.map(run=>run.get(name))])),runNames:files.map(({path})=>path),files,ignored,incomplete:names.filter(name=>!complete.includes(name))}}
async function readRun(full,file){const found=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(full).catch(()=>null);if(found===null||!found.isFile())
return[{file,message:"this file does not exist"}];if(found.size>maximumBytes)return[{file,message:"the file is too large for metrics (over 16 MiB)",remedy:"Name\
 the file with the metrics, not one with predictions."}];const lines=new yaml__WEBPACK_IMPORTED_MODULE_2__.HN,document=(0,yaml__WEBPACK_IMPORTED_MODULE_2__.Tp)(
await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(full,"utf8"),{lineCounter:lines,merge:!0});if(document.errors.length>0){const remedy="Write the \
metrics as JSON or YAML: names and numbers.";return document.errors.map(({message,pos})=>{const{line,col}=lines.linePos(pos[0]);return{file,line,column:col,message:message.
split(`
`)[0]?.replace(/ at line .*/,"")??"",remedy}})}let data;try{data=document.toJS({maxAliasCount:100})}catch(error){return[{file,message:(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_3__.
bD)(error)}]}const flat=flatten(data),problems=flat.repeated.map(name=>({file,value:name,message:"two values have this dotted name",remedy:"Rename one of them."}));
return problems.length>0?problems:flat.values.size===0?[{file,message:"there is no number in this file",remedy:'Write metrics as names and numbers, such as `{"r\
oc_auc": 0.91}`.'}]:flat}const special={nan:Number.NaN,infinity:Number.POSITIVE_INFINITY,inf:Number.POSITIVE_INFINITY,"-infinity":Number.NEGATIVE_INFINITY,"-inf":Number.
NEGATIVE_INFINITY};__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),84433:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{E:()=>openFolderMemory});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
73024),node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76760),_versioning_folder_files_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(52818);const layout="\
mlops folders 1",settledMilliseconds=20;function openFolderMemory(data){const file=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(data.root,".dvc","tmp","mlops\
-folders"),known=read(file);let changed=!1;return{get(place,hash){const entry=known.get(`${hash} ${place}`);return entry===void 0||stampOf((0,_versioning_folder_files_js__WEBPACK_IMPORTED_MODULE_3__.
nG)(data.root,place,data.rules))!==entry.stamp?null:{hash,oid:entry.oid,size:entry.size,files:entry.files,executable:!1}},set(place,{hash,oid,size,files:count},files,hashedAt){
size===null||count===null||files.some(({modified})=>Number(modified/1000000n)>hashedAt-settledMilliseconds)||(known.set(`${hash} ${place}`,{stamp:stampOf(files),
oid,size,files:count}),changed=!0)},save(){changed&&write(file,known),changed=!1}}}function stampOf(files){const digest=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
createHash)("sha256"),numbers=new BigInt64Array(2048);let paths=[],at=0;const flush=()=>{digest.update(`${paths.length}\0${paths.join("\0")}\0`).update(numbers.
subarray(0,at)),paths=[],at=0};for(const{path,size,modified}of files)paths.push(path),numbers[at++]=BigInt(size),numbers[at++]=modified,at===numbers.length&&flush();
return flush(),digest.digest("hex")}function read(file){try{const[first,...lines]=(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file,"utf8").split(`
`);return first!==layout?new Map:new Map(lines.filter(line=>line!=="").map(line=>entryOf(JSON.parse(line))))}catch{return new Map}}function entryOf([key,stamp,oid,
size,files]){if(!(typeof key=="string"&&typeof stamp=="string"&&/^[0-9a-f]{32}\.dir$/.test(String(oid)))||!Number.isSafeInteger(size)||!Number.isSafeInteger(files))
throw new Error("not an entry");return[key,{stamp,oid:String(oid),size:Number(size),files:Number(files)}]}function write(file,entries){const lines=[...entries].
map(([key,{stamp,oid,size,files}])=>JSON.stringify([key,stamp,oid,size,files])),temporary=`${file}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).
toString("hex")}`;try{(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file),{recursive:!0}),(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.
writeFileSync)(temporary,[layout,...lines,""].join(`
`)),(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary,file)}catch{(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary,{force:!0})}}}),6977:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{__webpack_require__.d(__webpack_exports__,{
Bp:()=>_pipeline_js__WEBPACK_IMPORTED_MODULE_0__.B,aI:()=>_run_pipeline_js__WEBPACK_IMPORTED_MODULE_2__.a,hx:()=>_shell_js__WEBPACK_IMPORTED_MODULE_3__.h});var _pipeline_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
84170),_pipeline_status_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(68542),_run_pipeline_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(3331),_shell_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
83419),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_pipeline_status_js__WEBPACK_IMPORTED_MODULE_1__,_run_pipeline_js__WEBPACK_IMPORTED_MODULE_2__]);
[_pipeline_status_js__WEBPACK_IMPORTED_MODULE_1__,_run_pipeline_js__WEBPACK_IMPORTED_MODULE_2__]=__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():
__webpack_async_dependencies__,__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),58412:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{C:()=>mappingText});var _versioning_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(31516),_python_values_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
2882);const width=80;function mappingText(map,indent){return[...map].map(([key,value])=>entryText(`${" ".repeat(indent)}${keyText(key)}:`,value,indent)).join("")}
function entryText(head,value,indent){return(0,_python_values_js__WEBPACK_IMPORTED_MODULE_1__.jh)(value)?value.size===0?`${head} {}
`:`${head}
${mappingText(value,indent+2)}`:(0,_python_values_js__WEBPACK_IMPORTED_MODULE_1__.Lv)(value)?value.length===0?`${head} []
`:`${head}
${listText(value,indent)}`:`${head}${scalar(value,head,indent+2)}
`}function listText(list,indent){return list.map(item=>itemText(item,indent)).join("")}function itemText(item,indent){const dash=`${" ".repeat(indent)}-`;if((0,_python_values_js__WEBPACK_IMPORTED_MODULE_1__.
jh)(item)){if(item.size===0)return`${dash} {}
`;const lines=mappingText(item,indent+2);return`${dash} ${lines.slice(indent+2)}`}return(0,_python_values_js__WEBPACK_IMPORTED_MODULE_1__.Lv)(item)?item.length===
0?`${dash} []
`:`${dash} ${listText(item,indent+2).slice(indent+2)}`:item===null?`${dash} 
`:`${dash}${scalar(item,dash,indent+2)}
`}function scalar(value,head,indent){if(value===null)return"";const column=[...head].length;if(typeof value=="string")return(0,_versioning_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_0__.
w)(value," ".repeat(column),indent);const text=typeof value=="number"?yamlFloat(value):String(value);return column+1+text.length>width?` 
${" ".repeat(indent)}${text}`:` ${text}`}function yamlFloat(value){return Number.isNaN(value)?".nan":Number.isFinite(value)?(0,_python_values_js__WEBPACK_IMPORTED_MODULE_1__.
qx)(value):value>0?".inf":"-.inf"}function keyText(key){if(key===null)return"null";if(typeof key=="number")return yamlFloat(key);if(typeof key!="string")return String(
key);const text=(0,_versioning_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_0__.w)(key,"",0);return(text.includes(`
`)?(0,_versioning_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_0__.i)(key):text).slice(1)}}),31566:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{h:()=>lockedStage,w:()=>readPipelineLock2});var yaml__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(38815),_foundation_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
33560),_lock_text_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(58412),_python_values_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(2882),_python_yaml_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
42443);class Malformed extends Error{path;constructor(message,path){super(message),this.path=path}}function readPipelineLock2(text,file){if(text===null||text.trim()===
"")return lockOf(new Map,new Map,"");const remedy="Take one side of the file whole (`git checkout --theirs dvc.lock`), then run the pipeline";if(/^(<{7}|={7}|>{7})( |$)/m.
test(text)){const line=text.slice(0,text.search(/^<{7}/m)).split(`
`).length;throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.j1({file,line,message:"holds the conflict of a merge",remedy})}const read=(0,_python_yaml_js__WEBPACK_IMPORTED_MODULE_3__.
E)(text,file);if("problem"in read)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.j1({...read.problem,remedy});const modern=(0,_python_values_js__WEBPACK_IMPORTED_MODULE_4__.
jh)(read.value)&&read.value.has("schema");try{if(!(0,_python_values_js__WEBPACK_IMPORTED_MODULE_4__.jh)(read.value))throw new Malformed("must be a mapping",[]);
if(modern&&read.value.get("schema")!=="2.0")throw new Malformed("is of a layout that is not known: only 2.0 is",["schema"]);const written=modern?read.value.get(
"stages")??new Map:read.value;if(!(0,_python_values_js__WEBPACK_IMPORTED_MODULE_4__.jh)(written))throw new Malformed("must be a mapping",["stages"]);const prefix=modern?
["stages"]:[],stages=[...written].map(([name,stage])=>[String(name),lockedStage(stage,[...prefix,String(name)])]);return lockOf(new Map(stages),read.value,modern?
text:"")}catch(error){throw error instanceof Malformed?malformed(error.message,error.path,text,file):error}}function malformed(message,path,text,file){const source=(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.
o$)(text,file),place="positionOf"in source?source.positionOf(path):{},remedy="Only DVC and this action write this file: take it from an earlier commit, or remov\
e the stage from it";return new _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.j1({file,...place,path:(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.LF)(
path),message,remedy})}function lockedStage(value,path=[]){if(!(0,_python_values_js__WEBPACK_IMPORTED_MODULE_4__.jh)(value))throw new Malformed("must be a mappi\
ng",path);const params=value.get("params")??new Map;if(!(0,_python_values_js__WEBPACK_IMPORTED_MODULE_4__.jh)(params))throw new Malformed("must be a mapping",[...path,
"params"]);return{cmd:value.get("cmd")??null,deps:versions(value.get("deps"),[...path,"deps"]),outs:versions(value.get("outs"),[...path,"outs"]),params:new Map(
[...params].map(([file,one])=>[String(file),(0,_python_values_js__WEBPACK_IMPORTED_MODULE_4__.jh)(one)?one:new Map]))}}function versions(list,path){if(list==null)
return new Map;if(!(0,_python_values_js__WEBPACK_IMPORTED_MODULE_4__.Lv)(list))throw new Malformed("must be a list",path);return new Map(list.map((entry,index)=>{
const at=[...path,index],name=(0,_python_values_js__WEBPACK_IMPORTED_MODULE_4__.jh)(entry)?entry.get("path"):void 0;if(!(0,_python_values_js__WEBPACK_IMPORTED_MODULE_4__.
jh)(entry)||typeof name!="string")throw new Malformed("must have a path",at);return[name,versionOf(entry,at)]}))}function versionOf(entry,path){const oid=entry.
get("md5"),hash=entry.get("hash");if(oid==null||oid==="")return null;if(typeof oid!="string"||!/^[0-9a-f]{32}(\.dir)?$/.test(oid))throw new Malformed("must be 3\
2 hex digits, with .dir after them for a folder",[...path,"md5"]);if(hash!==void 0&&hash!=="md5")throw new Malformed("is not a hash that is supported",[...path,
"hash"]);return{hash:hash==="md5"?"md5":"md5-dos2unix",oid,size:numberAt(entry,"size"),files:numberAt(entry,"nfiles"),executable:entry.get("isexec")===!0}}function numberAt(entry,key){
const value=entry.get(key);return typeof value=="bigint"?Number(value):null}function lockOf(stages,whole,text){let segments;return{stages,with(records){if(segments??=
text===""?null:segmentsOf(text),segments!==null)return replaced(segments,records);const modern=whole.has("schema"),all=new Map(modern?whole:[["schema","2.0"]]),
before=modern?whole.get("stages"):whole;return all.set("stages",new Map([...(0,_python_values_js__WEBPACK_IMPORTED_MODULE_4__.jh)(before)?before:[],...records])),
(0,_lock_text_js__WEBPACK_IMPORTED_MODULE_2__.C)(all,0)}}}function segmentsOf(text){const{contents}=(0,yaml__WEBPACK_IMPORTED_MODULE_0__.Tp)(text,{schema:"fails\
afe",uniqueKeys:!1});if(!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(contents))return null;const index=contents.items.findIndex(({key})=>(0,yaml__WEBPACK_IMPORTED_MODULE_0__.
jn)(key)&&key.value==="stages"),pair=contents.items[index];if(pair===void 0||!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(pair.value)||pair.value.flow===!0)return null;
const following=contents.items[index+1],end=following===void 0?text.length:lineStart(text,following.key)??text.length,starts=pair.value.items.map(({key})=>lineStart(
text,key)??-1),stages=pair.value.items.map(({key},at)=>({name:(0,yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key)?String(key.value):"",text:ended(text.slice(starts[at],
starts[at+1]??end))}));return starts.every(start=>start>=0&&/^ {2}[^ ]/.test(text.slice(start,start+3)))?{before:text.slice(0,starts[0]??end),stages,after:text.
slice(end)}:null}function replaced({before,stages,after},records){const known=new Set(stages.map(({name})=>name)),added=new Map([...records].filter(([name])=>!known.
has(name))),texts=stages.map(({name,text})=>{const record=records.get(name);return record===void 0?text:(0,_lock_text_js__WEBPACK_IMPORTED_MODULE_2__.C)(new Map(
[[name,record]]),2)});return[before,...texts,(0,_lock_text_js__WEBPACK_IMPORTED_MODULE_2__.C)(added,2),after].join("")}function lineStart(text,key){const range=key?.
range;return range===void 0?null:text.lastIndexOf(`
`,range[0]-1)+1}function ended(segment){return segment.endsWith(`
`)?segment:`${segment}
`}}),93910:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{let isCached=function(data,version){const entries=entriesOf(data,version);if(entries===null)return!1;const listed=data.cache.listed(),{hash}=version;return entries.
every(({oid})=>listed({hash,oid}))&&entries.every(({oid})=>data.cache.has({hash,oid}))},entriesOf=function(data,version){return version.oid.endsWith(".dir")?(0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_5__.
manifestEntries)(data.cache,version):[{relpath:"",oid:version.oid}]},placeOutput=function(data,output,version){const entries=entriesOf(data,version)??[],{place}=output;
refuseLink(data,place),removeOutput(data,place);const root=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(data.root,place),types=linkTypesOf(data,output);try{(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
mkdirSync)(version.oid.endsWith(".dir")?root:(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(root),{recursive:!0});const mode=(0,_versioning_links_js__WEBPACK_IMPORTED_MODULE_6__.
A1)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(data.cache.temporary())),made=new Set;for(const{relpath,oid}of entries){const target=relpath===""?root:(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
join)(root,relpath);made.has((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target))||(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.
dirname)(target),{recursive:!0}),made.add((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target));const object=data.cache.path({hash:version.hash,oid});(0,_versioning_links_js__WEBPACK_IMPORTED_MODULE_6__.
SX)(object,target,{types,mode,executable:relpath===""&&version.executable})}}catch(error){throw error.code===void 0?error:(0,_versioning_failures_js__WEBPACK_IMPORTED_MODULE_3__.
C)(error,place)}for(const{relpath,oid}of entries)remember(data,relpath===""?place:`${place}/${relpath}`,version,oid);data.hashes.save()},remember=function(data,path,{
hash},oid){const file=(0,_versioning_folder_files_js__WEBPACK_IMPORTED_MODULE_4__.Wd)(data.root,path,(0,_versioning_folder_files_js__WEBPACK_IMPORTED_MODULE_4__.
I)(data.root,path)==="link");file!==null&&data.hashes.set(path,hash,file,oid,Date.now())},linkTypesOf=function(data,output){return output.cache?data.linkTypes:[
"copy"]},removeOutput=function(data,place){refuseLink(data,place);try{(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.
join)(data.root,place),{recursive:!0,force:!0})}catch(error){throw(0,_versioning_failures_js__WEBPACK_IMPORTED_MODULE_3__.C)(error,place)}},refuseLink=function(data,place){
const link=new _versioning_safe_path_js__WEBPACK_IMPORTED_MODULE_7__.OT(data.root).linkOnTheWay(place);if(link===null)return;const remedy="Only real folders of \
the workspace are written: replace the link by a folder";throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_2__.j1({value:place,message:`lies behind the li\
nk ${link}`,remedy})},unlinkFromCache=function(data,place){const kind=(0,_versioning_folder_files_js__WEBPACK_IMPORTED_MODULE_4__.I)(data.root,place);if(kind===
"absent")return;const file=kind==="folder"?null:(0,_versioning_folder_files_js__WEBPACK_IMPORTED_MODULE_4__.Wd)(data.root,place,kind==="link");for(const{path}of file===
null?[...(0,_versioning_folder_files_js__WEBPACK_IMPORTED_MODULE_4__.nG)(data.root,place,data.rules)]:[file]){const full=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
join)(data.root,path),found=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(full);if(!found.isSymbolicLink()&&found.nlink===1&&(found.mode&128)!==0)continue;
const copy=`${full}.${process.pid}.tmp`;(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(full,copy),(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(copy,
(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(full).mode&73|420),(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(copy,full)}},linkToCache=function(data,output,current){
const types=linkTypesOf(data,output);let mode;for(const[index,file]of current.members.entries()){const oid=current.hashes[index],places=()=>({path:(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
join)(data.root,file.path),object:data.cache.path({hash:current.hash,oid})});if((0,_versioning_links_js__WEBPACK_IMPORTED_MODULE_6__.M3)(types,file,places))continue;
const{path,object}=places();mode??=(0,_versioning_links_js__WEBPACK_IMPORTED_MODULE_6__.A1)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(data.cache.temporary())),
(0,_versioning_links_js__WEBPACK_IMPORTED_MODULE_6__.SX)(object,path,{types,mode,executable:current.executable}),remember(data,file.path,current,oid)}};__webpack_require__.
d(__webpack_exports__,{C4:()=>unlinkFromCache,Wb:()=>linkToCache,b7:()=>placeOutput,bm:()=>isCached,kF:()=>removeOutput});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
73024),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),_foundation_index_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(33560),_versioning_failures_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
63151),_versioning_folder_files_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(52818),_versioning_index_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
88658),_versioning_links_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(89595),_versioning_safe_path_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(22365),
__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_versioning_index_js__WEBPACK_IMPORTED_MODULE_5__]);_versioning_index_js__WEBPACK_IMPORTED_MODULE_5__=
(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0],__webpack_async_result__()}catch(e){__webpack_async_result__(
e)}})}),25998:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Ev:()=>readParamFile,I0:()=>valuesAt,
t5:()=>paramFileProblem});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(76760),_python_values_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
2882),_python_yaml_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(42443);const refused={".toml":"TOML files are not read: nothing here reads them with the \
types that DVC records",".py":"Python files are not read: only Python itself knows what their assignments evaluate to"};function paramFileProblem(file){const message=refused[node_path__WEBPACK_IMPORTED_MODULE_0__.
posix.extname(file).toLowerCase()];return message===void 0?null:{message,remedy:"Keep the parameters in a .yaml or .json file, which DVC reads as well"}}function readParamFile(text,file){
const kind=paramFileProblem(file);if(kind!==null)return{problem:{file,...kind}};const read=node_path__WEBPACK_IMPORTED_MODULE_0__.posix.extname(file).toLowerCase()===
".json"?readPythonJson(text,file):(0,_python_yaml_js__WEBPACK_IMPORTED_MODULE_1__.E)(text,file);return"problem"in read?read:(0,_python_values_js__WEBPACK_IMPORTED_MODULE_2__.
jh)(read.value)?{values:read.value}:{problem:{file,message:"must hold a mapping of parameters at its top",remedy:"Write `name: value` lines"}}}const tokens=/"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?|NaN|-?Infinity/g;
function readPythonJson(text,file){try{JSON.parse(text.replace(tokens,token=>/^-?[NI]/.test(token)?"0":token))}catch(error){return{problem:{file,message:`cannot\
 be read as JSON: ${error.message}`}}}const marked=text.replace(tokens,token=>token[0]==='"'?`"s${token.slice(1)}`:`"n${token}"`),value=typed(JSON.parse(marked));
return{value:value===null||value===!1||value===""||value===0n||value===0||(0,_python_values_js__WEBPACK_IMPORTED_MODULE_2__.Lv)(value)&&value.length===0?new Map:
value}}function typed(value){return typeof value=="string"?value[0]==="s"?value.slice(1):numberOf(value.slice(1)):Array.isArray(value)?value.map(typed):typeof value!=
"object"||value===null?value:new Map(Object.entries(value).map(([key,one])=>[key.slice(1),typed(one)]))}function numberOf(token){return/^-?\d+$/.test(token)?BigInt(
token):Number(token)}function valuesAt(values,keys){if(keys.length===0){const named=[...values].filter(entry=>typeof entry[0]=="string");return new Map(named)}const found=new Map;
for(const key of keys){const value=key.replace(/^\.+/,"").split(".").reduce(inside,values);value!==void 0&&found.set(key,value)}return found}function inside(value,step){
if((0,_python_values_js__WEBPACK_IMPORTED_MODULE_2__.Lv)(value))return/^-?\d+$/.test(step)?value.at(Number(step)):void 0;if(!(0,_python_values_js__WEBPACK_IMPORTED_MODULE_2__.
jh)(value))return;if(value.has(step))return value.get(step);const key=[...value.keys()].find(one=>typeof one=="bigint"&&String(one)===step);return key===void 0?
void 0:value.get(key)}}),68542:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{var _versioning_text_files_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77885),_lock_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(31566),_selection_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
52499),_stage_check_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(82566),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_stage_check_js__WEBPACK_IMPORTED_MODULE_3__]);
_stage_check_js__WEBPACK_IMPORTED_MODULE_3__=(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0];async function pipelineStatus(pipeline,data,targets=[]){
const stages=chosenStages(pipeline,targets),lock=readPipelineLock(readIfThere(data.root,pipeline.lockFile),pipeline.lockFile),states=await statesOf(data,stages,
lock.stages,new Map),stirred=new Set;return stages.map(stage=>{const{name}=stage,reasons=allReasons(reasonsOf(stage,states.get(name),lock.stages.get(name))),after=[
...pipeline.graph.upstream.get(name)??[]].filter(one=>stirred.has(one));return reasons.length===0&&after.length===0?{name,state:"unchanged",reasons}:(stirred.add(
name),reasons.length>0?{name,state:"changed",reasons}:{name,state:"waits",reasons:after.map(one=>`it comes after ${one}`)})})}__webpack_async_result__()}catch(e){
__webpack_async_result__(e)}})}),84170:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{B:()=>loadPipeline});var external_node_path_=__webpack_require__(76760),foundation=__webpack_require__(33560),text_files=__webpack_require__(77885),python_values=__webpack_require__(
2882);class Unresolved extends Error{path=[];remedy;constructor(message,remedy){super(message),this.remedy=remedy}}const expression=/(?<!\\)\$\{(.*?)\}/g,wellFormed=/^[^.[\]]+(?:\.[^.[\]]+|\[[^.[\]]+\])*\s*$/;
function resolve(value,variables,key){if(typeof value=="string")return resolveText(value,variables,key);if((0,python_values.Lv)(value))return value.map((one,at)=>below(
at,()=>resolve(one,variables,key)));if(!(0,python_values.jh)(value))return value;const entries2=[...value].map(([name,one])=>below((0,python_values.b6)(name),()=>[
typeof name=="string"?keyText(resolveText(name,variables,key)):name,resolve(one,variables,key)]));return new Map(entries2)}function below(step,work){try{return work()}catch(error){
throw error instanceof Unresolved&&error.path.unshift(step),error}}function keyText(value){if(typeof value!="object"||value===null)return value;throw new Unresolved(
"a list or a mapping cannot be a key","Name a single value")}function resolveText(text,variables,key){const found=[...text.matchAll(expression)],[first]=found;if(first!==
void 0&&found.length===1&&first[0]===text){const value=interpolation_select(first[1],variables);if(typeof value=="object"&&value!==null&&key!==null){const whole="\
stands alone and is not a single value";throw new Unresolved(`${text} ${whole}`,"Name one value in it, such as ${list[0]} or ${mapping.name}")}return value}return text.
replaceAll(expression,(match,inner)=>insideText(interpolation_select(inner,variables),match,key)).replaceAll("\\${","${")}function interpolation_select(inner,variables){
if(!wellFormed.test(inner))throw new Unresolved(`\${${inner}} is not a name`,"Write names as in ${train.layers[0]}; a variable of the shell is written \\${NAME}");
let value=variables;for(const part of inner.replaceAll("[",".").replaceAll("]","").split(".")){const step=part.trim();if((0,python_values.jh)(value)?value=value.
get(step):(0,python_values.Lv)(value)?value=/^[-+]?\d+$/.test(step)?value.at(Number(step)):void 0:value=void 0,value===void 0)throw new Unresolved(`\${${inner}}\
 is not among the variables`,"Define it in params.yaml or under `vars`; a variable of the shell is written \\${NAME}")}return value}function insideText(value,match,key){
if((0,python_values.jh)(value)&&key==="cmd")return argumentsText(value);if(typeof value=="object"&&value!==null)throw new Unresolved(`${match} is a ${(0,python_values.
Lv)(value)?"list":"mapping"}, which has no place inside a text`,key==="cmd"?"Name one value in it, or a mapping, which becomes arguments":"Name one value in it");
return(0,python_values.b6)(value)}function argumentsText(map){const parts=[];for(const[name,value]of flat(map,""))if(value===!0)parts.push(`--${name}`);else{if(value===
!1)continue;if(typeof value=="string")parts.push(`--${name} ${quoted(value)}`);else if((0,python_values.Lv)(value)){const items=value.map(item=>argument(item,name));
items.length>0&&parts.push(`--${name} ${items.join(" ")}`)}else parts.push(`--${name} ${argument(value,name)}`)}return parts.join(" ")}function argument(value,name){
if(typeof value=="string")return quoted(value);if(typeof value=="boolean")return value?"True":"False";if(typeof value=="object"&&value!==null)throw new Unresolved(
`\`${name}\` holds a list or mapping within a list`,"Write the arguments out");return typeof value=="number"?(0,python_values.qx)(value):(0,python_values.b6)(value)}
function flat(map,prefix){return[...map].flatMap(([key,value])=>{const name=prefix+(0,python_values.b6)(key);return(0,python_values.jh)(value)?flat(value,`${name}\
.`):[[name,value]]})}function quoted(text){return text===""?"''":/^[\w@%+=:,./-]+$/.test(text)?text:`'${text.replaceAll("'",`'"'"'`)}'`}var param_files=__webpack_require__(
25998);const noVariables={values:new Map,loaded:new Map},reserved=["item","key"];class UnusableVariables extends Error{index;constructor(message,index){super(message),
this.index=index}}function withVars(base,vars2,folder,read,template){let result=base;for(const[index,item]of vars2.entries()){const refuse=message=>new UnusableVariables(
message,index);if((0,python_values.jh)(item))result={...result,values:joined(result.values,item,refuse,template)};else if(typeof item=="string")result=withFile(
result,item,folder,read,refuse,template);else throw refuse("must be a file or a mapping")}return result}function withDefaults(base,folder,read){const file="para\
ms.yaml";return read(external_node_path_.posix.join(folder,file))===null?base:withVars(base,[file],folder,read,!1)}function withFile(base,item,folder,read,refuse,template){
const colon=item.indexOf(":"),name=colon<0?item:item.slice(0,colon),keys=colon<0?[]:item.slice(colon+1).split(",").filter(key=>key!==""),file=external_node_path_.
posix.join(folder,name),before=base.loaded.get(file);if(before===null&&keys.length===0)return base;if(before===null)throw refuse(`${item}: all of ${name} is loa\
ded already`);if(before!==void 0&&(keys.length===0||keys.some(key=>before.includes(key))))throw refuse(`${item}: a part of it is loaded already`);const text=read(
file);if(text===null)throw refuse(`${file} does not exist`);const found=(0,param_files.Ev)(text,file);if("problem"in found){const{line,message}=found.problem;throw refuse(
`${file}${line===void 0?"":`:${line}`} ${message}`)}const absent=keys.filter(key=>!found.values.has(key));if(absent.length>0)throw refuse(`${file} has no ${absent.
join(", ")}`);const chosen=keys.map(key=>[key,found.values.get(key)]),values=joined(base.values,keys.length===0?found.values:new Map(chosen),refuse,template),taken=keys.
length===0?null:[...before??[],...keys];return{values,loaded:new Map(base.loaded).set(file,taken)}}function joined(into,from,refuse,template,prefix=""){const result=new Map(
into);for(const[key,value]of nameable(from)){const name=`${prefix}${String(key)}`,before=result.get(key);if(template&&prefix===""&&reserved.includes(name))throw refuse(
`\`${name}\` is set by the template itself`);if((0,python_values.jh)(before)&&(0,python_values.jh)(value))result.set(key,joined(before,value,refuse,template,`${name}\
.`));else{if(before!==void 0)throw refuse(`\`${name}\` is defined already`);result.set(key,value)}}return result}function nameable(value){if((0,python_values.Lv)(
value))return value.map(nameable);if(!(0,python_values.jh)(value))return value;const named=[...value].filter(([key])=>typeof key=="string");return new Map(named.
map(([key,one])=>[key,nameable(one)]))}function withNames(base,set){return{...base,values:new Map([...base.values,...nameable(set)])}}function stagesOf(group,definition2,variables,folder,read,report){
const at=["stages",group],one=(name,keys,own,place,template)=>resolved({name,group,at:place,keys},own,folder,read,report,template);if(definition2.has("foreach"))
return(guarded([...at,"foreach"],report,()=>elementsOf(definition2.get("foreach"),variables))??[]).flatMap(([key,set])=>one(`${group}@${key}`,definition2.get("d\
o"),withNames(variables,set),[...at,"do"],!0));if(definition2.has("matrix")){const keys=new Map([...definition2].filter(([key])=>key!=="matrix"));return(guarded(
[...at,"matrix"],report,()=>combinationsOf(definition2.get("matrix"),variables))??[]).flatMap(([key,set])=>one(`${group}@${key}`,keys,withNames(variables,set),at,
!0))}return one(group,definition2,variables,at,!1)}function guarded(at,report,work){try{return work()}catch(error){if(error instanceof Unresolved)report([...at,
...error.path],error.message,error.remedy);else if(error instanceof UnusableVariables)report([...at,error.index],error.message,"Correct the entry of `vars`");else
throw error;return}}function elementsOf(foreach,variables){const found=resolve(foreach??null,variables.values,null);if((0,python_values.jh)(found))return[...found].
map(([key,item])=>[(0,python_values.b6)(key),entries({item,key:(0,python_values.b6)(key)})]);if(!(0,python_values.Lv)(found))throw new Unresolved("must be a lis\
t or a mapping","List what the stages are made for");const composite=found.some(isComposite),named=found.map((item,index)=>[composite?String(index):nameOf(item,
foreach,index),entries({item})]);return[...new Map(named)]}function combinationsOf(matrix,variables){const axes=resolve(matrix??null,variables.values,null),written=[
...(0,python_values.jh)(matrix)?matrix.values():[]];let all=[{names:[],item:new Map}];for(const[at,[axis,values]]of[...(0,python_values.jh)(axes)?axes:[]].entries()){
if(!(0,python_values.Lv)(values))throw expansion_below(axis,new Unresolved("must be a list","List the values of the axis"));all=all.flatMap(({names,item})=>values.
map((value,index)=>{const name=isComposite(value)?`${(0,python_values.b6)(axis)}${index}`:nameOf(value,written[at],index);return{names:[...names,name],item:new Map(
item).set(axis,value)}}))}const named=all.map(({names,item})=>{const key=names.join("-");return[key,entries({key,item})]});return[...new Map(named)]}function expansion_below(axis,error){
return error.path.unshift((0,python_values.b6)(axis)),error}function entries(values){return new Map(Object.entries(values))}function isComposite(value){return(0,python_values.
Lv)(value)||(0,python_values.jh)(value)}function nameOf(value,written,index){const source=(0,python_values.Lv)(written)?written[index]:written;return typeof value!=
"boolean"||typeof source!="string"?(0,python_values.b6)(value):value?"True":"False"}function resolved(stage2,variables,folder,read,report,template){const{at,keys}=stage2,
own=guarded([...at,"vars"],report,()=>{const vars2=keys.get("vars");if(!(0,python_values.Lv)(vars2))return variables;const wdir=keys.get("wdir"),place=wdir===void 0?
".":String(resolve(wdir,variables.values,"wdir"));return withVars(variables,vars2,`${folder}/${place}`,read,template)});if(own===void 0)return[];const result=new Map;
let whole=!0;for(const[key,value]of keys){if(key==="vars")continue;const found=guarded([...at,(0,python_values.b6)(key)],report,()=>resolve(value,own.values,(0,python_values.
b6)(key)));found===void 0?whole=!1:result.set(key,found)}return whole?[{...stage2,keys:result}]:[]}function graphOf(stages2){const made=stages2.flatMap(stage2=>stage2.
outs.map(output=>({stage:stage2,output}))),problems=[],byPlace=new Map;for(const one of made){problems.push(...ownProblems(one));const other=byPlace.get(one.output.
place);other===void 0?byPlace.set(one.output.place,one):problems.push(twice(one,other))}for(const one of byPlace.values())for(const above of foldersAbove(one.output.
place)){const other=byPlace.get(above);other!==void 0&&problems.push(overlap(one,other))}const inFolder=new Map;for(const one of byPlace.values())for(const above of foldersAbove(
one.output.place)){const inside=inFolder.get(above);inside===void 0?inFolder.set(above,[one]):inside.push(one)}const makersOf=place=>[...[...foldersAbove(place).
reverse(),place].flatMap(above=>byPlace.get(above)??[]),...inFolder.get(place)??[]],reads=new Map(stages2.map(stage2=>[stage2.name,readsOf(stage2,makersOf)]));if(problems.
push(...circles(stages2,reads)),problems.length>0)return problems;const active=new Map(stages2.map(stage2=>[stage2.name,stage2.frozen?[]:reads.get(stage2.name)??
[]]));return{order:inOrder(stages2,active),upstream:new Map([...active].map(([name,all])=>[name,new Set(all.map(({maker})=>maker.name))])),makersOf}}function readsOf(stage2,makersOf){
return[...stage2.deps,...stage2.params].flatMap(through=>makersOf(through.place).map(one=>({maker:one.stage,through})))}function foldersAbove(place){const found=[];
for(let above=external_node_path_.posix.dirname(place);above!==".";above=external_node_path_.posix.dirname(above))found.push(above);return found}const describing=[
"dvc.yaml","dvc.lock",".gitignore",".dvcignore"];function ownProblems({stage:stage2,output}){const{place,line}=output,at={file:stage2.file,line,path:`stages.${stage2.
name}`,value:place};return place.endsWith(".dvc")||describing.includes(external_node_path_.posix.basename(place))?[{...at,message:"describes data and cannot be \
an output",remedy:"Name another path"}]:stage2.file.startsWith(`${place}/`)?[{...at,message:`holds ${stage2.file} itself`,remedy:"Write the output to a folder o\
f its own"}]:[]}function twice(one,other){const same=one.stage===other.stage;return{file:one.stage.file,line:one.output.line,path:`stages.${one.stage.name}`,value:one.
output.place,message:same?"is named twice as an output":`is also an output of stage ${other.stage.name} (line ${other.output.line})`,remedy:"An output has one s\
tage that makes it: remove one of the two"}}function overlap(inner,outer){return{file:inner.stage.file,line:inner.output.line,path:`stages.${inner.stage.name}`,
value:inner.output.place,message:`lies inside ${outer.output.place}, an output of stage ${outer.stage.name} (line ${outer.output.line})`,remedy:"Outputs must no\
t overlap: write one of them elsewhere"}}function circles(stages2,reads){const problems=[],done=new Set,way=[],pending=stages2.map(stage2=>({stage:stage2,leave:!1})).
reverse();for(let next=pending.pop();next!==void 0;next=pending.pop()){const{stage:stage2,leave}=next;if(leave){way.pop(),done.add(stage2.name);continue}if(!(done.
has(stage2.name)||way.includes(stage2.name))){way.push(stage2.name),pending.push({stage:stage2,leave:!0});for(const{maker,through}of[...reads.get(stage2.name)??
[]].reverse()){const from=way.indexOf(maker.name);from>=0?problems.push(circle(stage2,through,way.slice(from))):done.has(maker.name)||pending.push({stage:maker,
leave:!1})}}}return problems}function circle(stage2,through,names){const message=names.length===1?`stage ${stage2.name} reads what it makes itself`:`the stages ${[
...names].reverse().join(" → ")} → ${names.at(-1)} wait for each other`;return{file:stage2.file,line:through.line,path:`stages.${stage2.name}`,value:through.
place,message,remedy:"Remove the dependency, or split the stage in two"}}function inOrder(stages2,reads){const order=[],seen=new Set,pending=stages2.map(stage2=>({
stage:stage2,leave:!1})).reverse();for(let next=pending.pop();next!==void 0;next=pending.pop()){const{stage:stage2,leave}=next;if(leave){order.push(stage2);continue}
if(!seen.has(stage2.name)){seen.add(stage2.name),pending.push({stage:stage2,leave:!0});for(const{maker}of[...reads.get(stage2.name)??[]].reverse())seen.has(maker.
name)||pending.push({stage:maker,leave:!1})}}return order}var python_yaml=__webpack_require__(42443),schemas=__webpack_require__(27597);const outputFlags={...{desc:schemas.
YjP().optional(),type:schemas.YjP().optional(),labels:schemas.YOg(schemas.YjP()).optional(),meta:schemas.L5J().optional()},cache:schemas.zMY().optional(),persist:schemas.
zMY().optional(),checkpoint:schemas.zMY().optional(),remote:schemas.YjP().optional(),push:schemas.zMY().optional()},plotProperties=["template","x","y","x_label",
"y_label","title","header"],plotFlags={template:schemas.YjP().optional(),x:schemas.YjP().optional(),y:schemas.YjP().optional(),x_label:schemas.YjP().optional(),
y_label:schemas.YjP().optional(),title:schemas.YjP().optional(),header:schemas.zMY().optional()},outputs=schemas.YOg(schemas.KCZ([schemas.YjP(),schemas.g1P(schemas.
YjP(),schemas.rej(outputFlags))])).optional(),plots=schemas.YOg(schemas.KCZ([schemas.YjP(),schemas.g1P(schemas.YjP(),schemas.rej({...outputFlags,...plotFlags}))])).
optional(),vars=schemas.YOg(schemas.KCZ([schemas.YjP(),schemas.g1P(schemas.YjP(),schemas.L5J())])).optional(),command=schemas.KCZ([schemas.YjP().min(1,"must not\
 be empty"),schemas.YOg(schemas.YjP()).min(1,"must not be empty")]),paths=schemas.YOg(schemas.YjP()).optional(),params=schemas.YOg(schemas.KCZ([schemas.YjP(),schemas.
g1P(schemas.YjP(),schemas.YOg(schemas.YjP()).nullable())])).optional(),stageKeys={cmd:command,wdir:schemas.YjP().optional(),deps:paths,params,vars,frozen:schemas.
zMY().optional(),always_changed:schemas.zMY().optional(),desc:schemas.YjP().optional(),meta:schemas.L5J().optional(),outs:outputs,metrics:outputs,plots},iterable=schemas.
KCZ([schemas.YjP(),schemas.YOg(schemas.L5J()),schemas.g1P(schemas.YjP(),schemas.L5J())]),stage=schemas.rej({matrix:schemas.g1P(schemas.YjP(),schemas.KCZ([schemas.
YjP(),schemas.YOg(schemas.L5J())])).optional(),...stageKeys}),stages=schemas.rej({foreach:iterable,do:schemas.rej(stageKeys)}),definition=schemas._H3({}).superRefine(
(value,context)=>{const result=("foreach"in value||"do"in value?stages:stage).safeParse(value,{error:issue=>issue.code==="unrecognized_keys"?Object.keys(shapeOf(
issue.inst)).join(","):void 0});for(const issue of result.error?.issues??[]){const{path}=issue,absent=path.at(-1)==="cmd"&&!("cmd"in(path.length>1?value.do:value));
context.addIssue(absent?{code:"custom",path,message:"is required"}:issue)}});function shapeOf(schema){return schema._zod?.def?.shape??{}}const pipelineSchema=schemas.
rej({stages:schemas.g1P(schemas.YjP(),definition).nullish(),vars,params:paths,metrics:paths,plots:schemas.YOg(schemas.KCZ([schemas.YjP(),schemas.g1P(schemas.YjP(),
schemas.L5J())])).optional(),artifacts:schemas.g1P(schemas.YjP(),schemas.L5J()).optional(),datasets:schemas.L5J().optional()});var pipelines_stage=__webpack_require__(
39667),safe_path=__webpack_require__(22365);function buildStage(resolved2,context){const{name,group,at,keys}=resolved2;let failed=!1;const report=(...problem)=>{
failed=!0,context.report(...problem)},inner={...context,report},cmd=commandOf(keys.get("cmd"));cmd===null&&report([...at,"cmd"],"must be text","Write the comman\
d to run, or a list of them");const folder=folderOf(keys.get("wdir"),[...at,"wdir"],inner),place=(path,where)=>placed(path,folder,where,inner),deps=listOf(keys.
get("deps")).map((path,index)=>place(path,[...at,"deps",index])),stage2={name,group,file:context.file,line:context.positionOf(["stages",group]).line,cmd:cmd??"",
folder,deps:deps.filter(dep=>dep!==null),params:paramsOf(keys.get("params"),at,place,report),outs:["outs","metrics","plots"].flatMap(kind=>outputsOf(kind,keys,at,
place)),frozen:keys.get("frozen")===!0,alwaysChanged:keys.get("always_changed")===!0,desc:textOrNull(keys.get("desc"))};return failed?null:stage2}function commandOf(cmd){
return typeof cmd=="string"||(0,python_values.Lv)(cmd)&&cmd.every(one=>typeof one=="string")?cmd:null}function listOf(value){return(0,python_values.Lv)(value)?value:
[]}function textOrNull(value){return typeof value=="string"?value:null}function folderOf(wdir,where,{file,report}){const folder=external_node_path_.posix.join(external_node_path_.
posix.dirname(file),typeof wdir=="string"?wdir:"."),normal=external_node_path_.posix.normalize(folder).replace(/(.)\/$/,"$1"),problem=normal==="."?null:(0,safe_path.
z9)(folder);return wdir!==void 0&&(typeof wdir!="string"||problem!==null||(0,external_node_path_.isAbsolute)(wdir))&&report(where,problem??"must be a folder ins\
ide the workspace","Name a folder of this repository"),normal}function placed(path,folder,where,{workspace,report,positionOf}){if(typeof path!="string")return report(
where,"must be a path","Write the path as text"),null;const named=(0,external_node_path_.isAbsolute)(path)&&path.startsWith(`${workspace}${external_node_path_.sep}`)?
(0,external_node_path_.relative)(`${workspace}/${folder}`,path).split(external_node_path_.sep).join("/"):path,joined2=external_node_path_.posix.join(folder,named),
problem=/^([A-Za-z]:[\\/]|\\\\|[a-z][a-z0-9+.-]+:\/\/)/.test(named)||(0,external_node_path_.isAbsolute)(named)?"must be a path inside the workspace":(0,safe_path.
z9)(joined2);return problem!==null?(report(where,`${problem}: ${path}`,"Only data of this repository can be followed; correct the path"),null):{path:named,place:external_node_path_.
posix.normalize(joined2).replace(/\/$/,""),line:positionOf(where).line}}function paramsOf(value,at,place,report){const files=new Map,add=(file,keys,where)=>{const known=files.
get(file),names=keys===null||keys.length===0||known?.keys===null?null:keys.map(String);files.set(file,{keys:names===null?null:[...new Set([...known?.keys??[],...names])],
where:known?.where??where})};for(const[index,item]of listOf(value).entries()){const where=[...at,"params",index];if(typeof item=="string")add("params.yaml",[item],
where);else if((0,python_values.jh)(item))for(const[file,keys]of item)add(String(file),(0,python_values.Lv)(keys)?keys:null,[...where,String(file)]);else report(
where,"must be the name of a parameter","Write the name as text")}return[...files].flatMap(([file,{keys,where}])=>{const found=place(file,where);if(found===null)
return[];const kind=(0,param_files.t5)(found.place);return kind!==null&&report(where,kind.message,kind.remedy??""),[{...found,path:external_node_path_.posix.normalize(
found.path),keys:keys??[]}]})}function outputsOf(kind,keys,at,place){const merged=new Map;for(const[index,item]of listOf(keys.get(kind)).entries()){const named=(0,python_values.
jh)(item)?[...item]:[[item,new Map]];for(const[path,flags]of named){const where=(0,python_values.jh)(item)?[...at,kind,index,String(path)]:[...at,kind,index],known=merged.
get(String(path))??{flags:new Map,where};for(const[flag,value]of(0,python_values.jh)(flags)?flags:[])known.flags.set(String(flag),value);merged.set(String(path),
known)}}return[...merged].flatMap(([path,{flags,where}])=>{const found=place(path,where);if(found===null)return[];const properties=plotProperties.filter(name=>flags.
has(name));return[{...found,kind,cache:flags.get("cache")!==!1,persist:flags.get("persist")===!0,remote:textOrNull(flags.get("remote")),push:flags.get("push")!==
!1,desc:textOrNull(flags.get("desc")),plot:Object.fromEntries(properties.map(name=>[name,(0,python_values._y)(flags.get(name))]))}]})}function loadPipeline(services,file="\
dvc.yaml"){const root=services.workspace,text=(0,text_files.q)(root,file);if(text===null)throw new foundation.j1({file,message:"does not exist",remedy:"Name the\
 pipeline, such as `train.pipeline: dvc.yaml`, or write one"});const source=(0,foundation.o$)(text,file,"Start with `stages:`");if(!("data"in source))throw new foundation.
j1(source);const checked=(0,foundation.z6)(pipelineSchema,source,file);if("problems"in checked)throw new foundation.j1(checked.problems);const read=(0,python_yaml.
E)(text,file);if("problem"in read)throw new foundation.j1(read.problem);return pipeline_resolved(read.value,source,file,root)}function pipeline_resolved(written,source,file,root){
const problems=[],told=new Set,report=(at,message,remedy)=>{const place=source.positionOf(at),key=`${place.line}:${place.column} ${message}`;told.has(key)||(told.
add(key),problems.push({file,...place,path:(0,foundation.LF)(at),message,remedy}))},folder=external_node_path_.posix.dirname(file),readFile=path=>external_node_path_.
posix.normalize(path).startsWith("..")?null:(0,text_files.q)(root,external_node_path_.posix.normalize(path)),variables=variablesOf(written,folder,readFile,report);
if(variables===null)throw new foundation.j1(problems);const found=[...mapAt(written,"stages")].flatMap(([name,definition2])=>(0,python_values.jh)(definition2)?stagesOf(
String(name),definition2,variables,folder,readFile,report):[]),context={workspace:root,file,positionOf:at=>source.positionOf(at),report},stages2=found.map(one=>buildStage(
one,context)).filter(stage2=>stage2!==null),top=topLevel(written,variables,folder,report);if(problems.length>0)throw new foundation.j1(problems);const graph=graphOf(
stages2);if(!("order"in graph))throw new foundation.j1(graph);return{file,lockFile:(0,pipelines_stage.LN)(file),stages:stages2,graph,...top}}function variablesOf(written,folder,read,report){
const vars2=written.get("vars");try{const usual=withDefaults(noVariables,folder,read);return(0,python_values.Lv)(vars2)?withVars(usual,vars2,folder,read,!1):usual}catch(error){
if(!(error instanceof UnusableVariables))throw error;return report((0,python_values.Lv)(vars2)?["vars",error.index]:[],error.message,"Every variable has one def\
inition"),null}}function topLevel(written,variables,folder,report){const value=key=>{try{return resolve(written.get(key)??null,variables.values,key)}catch(error){
if(!(error instanceof Unresolved))throw error;return report([key,...error.path],error.message,error.remedy),null}},list=key=>{const found=value(key);return(0,python_values.
Lv)(found)?found:[]},paths2=key=>list(key).map(path=>external_node_path_.posix.join(folder,String(path))),artifacts=value("artifacts");return{metrics:paths2("me\
trics"),params:paths2("params"),plots:list("plots").map(python_values._y),artifacts:(0,python_values.jh)(artifacts)?(0,python_values._y)(artifacts):{}}}function mapAt(written,key){
const value=written.get(key);return(0,python_values.jh)(value)?value:new Map}}),72938:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let at=function(stage,path){const value=path.place===void 0?{}:
{value:path.place};return{file:stage.file,line:path.line,path:`stages.${stage.name}`,...value,message:""}},inputProblems=function(pipeline,data,stage,state){const made=({
place})=>pipeline.graph.makersOf(place).length>0,absent=[...stage.deps.filter(dep=>!state.deps.has(dep.path)&&!made(dep)),...stage.params.filter(file=>!state.params.
has(file.path)&&!made(file))],unknown=(0,_stage_check_js__WEBPACK_IMPORTED_MODULE_5__.p)(stage,state).filter(([file])=>!made(file));return[...absent.map(path=>({
...at(stage,path),message:"does not exist, and no stage makes it",remedy:remedyFor(data,path.place)})),...unknown.map(([file,keys])=>({...at(stage,file),value:keys.
join(", "),message:`is not in ${file.place}`,remedy:`Add it to ${file.place}, or take it from the stage's params`}))]},remedyFor=function(data,place){const pointer=pointerOf(
data,place);return pointer===null?"Correct the path, or add the stage that makes it":`Run \`mlops data pull ${pointer.slice(0,-4)}\` to fetch it`},pointerOf=function(data,place){
for(let path=place;path!==".";path=node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(path))if((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.
join)(data.root,`${path}.dvc`)))return`${path}.dvc`;return null},folderProblems=function(pipeline,data,stage){return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(
(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(data.root,stage.folder),{throwIfNoEntry:!1})?.isDirectory()===!0?[]:pipeline.graph.makersOf(stage.folder).length>
0?[]:[{...at(stage,{line:stage.line,place:stage.folder}),message:"is not a folder, so nothing can run in it",remedy:"Correct `wdir`"}]},outputProblems=function(data,stage,output){
const{place}=output,link=new _versioning_safe_path_js__WEBPACK_IMPORTED_MODULE_4__.OT(data.root).linkOnTheWay(place),pointer=pointerOf(data,place),ignored=data.
rules.ignoresAny(place,!1)||data.rules.ignoresAny(place,!0),problem=at(stage,output);return[...link===null?[]:[{...problem,message:`lies behind the link ${link}`,
remedy:"Replace the link by a folder"}],...pointer===null?[]:[{...problem,message:`is tracked by ${pointer} as well`,remedy:`Remove ${pointer}`}],...ignored?[{...problem,
message:"is left out by .dvcignore",remedy:"Remove the pattern from .dvcignore"}]:[]]};__webpack_require__.d(__webpack_exports__,{N:()=>refuseTrackedOutputs,z:()=>checkBeforeRun});
var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),_foundation_index_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
33560),_versioning_git_facts_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(4200),_versioning_safe_path_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
22365),_stage_check_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(82566),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_stage_check_js__WEBPACK_IMPORTED_MODULE_5__]);
_stage_check_js__WEBPACK_IMPORTED_MODULE_5__=(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0];async function checkBeforeRun(pipeline,data,stages,states){
const problems=stages.flatMap(stage=>{const state=states.get(stage.name);return[...stage.frozen||state===void 0?[]:inputProblems(pipeline,data,stage,state),...folderProblems(
pipeline,data,stage),...stage.outs.flatMap(output=>outputProblems(data,stage,output))]});if(problems.length>0)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_2__.
j1(problems)}async function refuseTrackedOutputs(data,stages){if(!data.inGit)return;const outputs=stages.flatMap(stage=>stage.outs.filter(({cache})=>cache).map(
output=>({stage,output}))),files=await(0,_versioning_git_facts_js__WEBPACK_IMPORTED_MODULE_3__.mq)(data.services,outputs.map(({output})=>output.place));if(files.
length===0)return;const problems=outputs.flatMap(({stage,output})=>{const{place}=output;if(!files.some(file=>file===place||file.startsWith(`${place}/`)))return[];
const message="is tracked by git, so it cannot be an output that the cache keeps",remedy=`Run \`git rm -r --cached -- ${place}\`, or say \`cache: false\``;return[
{...at(stage,output),message,remedy}]});if(problems.length>0)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_2__.j1(problems)}__webpack_async_result__()}catch(e){
__webpack_async_result__(e)}})}),2882:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Is:()=>sortedJson,LC:()=>equal,Lv:()=>isList,_y:()=>plainValue,b6:()=>textOf,jh:()=>isMap,n6:()=>compareText,qx:()=>floatText});function isMap(value){return value instanceof
Map}function isList(value){return Array.isArray(value)}function floatText(value){if(Number.isNaN(value))return"nan";if(!Number.isFinite(value))return value>0?"i\
nf":"-inf";if(Object.is(value,-0))return"-0.0";if(value===0)return"0.0";const[mantissa,exponent]=value.toExponential().split("e"),power=Number(exponent);if(power<
-4||power>=16){const digits2=String(Math.abs(power)).padStart(2,"0");return`${mantissa}e${power<0?"-":"+"}${digits2}`}const sign=mantissa.startsWith("-")?"-":"",
digits=mantissa.replace(/[-.]/g,"");if(power<0)return`${sign}0.${"0".repeat(-power-1)}${digits}`;const whole=digits.slice(0,power+1).padEnd(power+1,"0");return`${sign}${whole}\
.${digits.slice(power+1)||"0"}`}function textOf(value){return value===null?"None":typeof value=="number"?floatText(value):String(value)}function equal(a,b){if(isMap(
a))return isMap(b)&&sameMaps(a,b);if(isList(a))return isList(b)&&a.length===b.length&&a.every((one2,at)=>equal(one2,b[at]));if(a===b)return!0;const[one,other]=[
asNumber(a),asNumber(b)];return one!==null&&other!==null&&one==other}function sameMaps(a,b){if(a.size!==b.size)return!1;for(const[key,value]of a){const other=b.
get(key);if(other===void 0||!equal(value,other))return!1}return!0}function asNumber(value){return typeof value=="boolean"?value?1n:0n:typeof value=="bigint"||typeof value==
"number"?value:null}function compareText(a,b){return a===b?0:!/[\ud800-\uffff]/.test(a)&&!/[\ud800-\uffff]/.test(b)?a<b?-1:1:Buffer.compare(Buffer.from(a),Buffer.
from(b))}function sortedJson(value,exclude){return value===null?"null":typeof value=="string"?jsonText(value):typeof value=="number"?jsonFloat(value):isList(value)?
`[${value.map(one=>sortedJson(one,exclude)).join(", ")}]`:isMap(value)?`{${[...value].filter(([key])=>typeof key!="string"||!exclude.has(key)).sort(([a],[b])=>compareKeys(
a,b)).map(([key,one])=>`${jsonText(jsonKey(key))}: ${sortedJson(one,exclude)}`).join(", ")}}`:String(value)}function compareKeys(a,b){if(typeof a=="string"&&typeof b==
"string")return compareText(a,b);const[one,other]=[asNumber(a),asNumber(b)];if(one===null||other===null)throw new TypeError(`keys ${textOf(a)} and ${textOf(b)} \
have no order`);return one<other?-1:one>other?1:0}function jsonKey(key){return key===null?"null":typeof key=="number"?jsonFloat(key):String(key)}function jsonFloat(value){
return Number.isNaN(value)?"NaN":Number.isFinite(value)?floatText(value):value>0?"Infinity":"-Infinity"}function jsonText(text){return JSON.stringify(text).replace(
/[\x7f-\uffff]/g,unit=>`\\u${unit.charCodeAt(0).toString(16).padStart(4,"0")}`)}function plainValue(value){return typeof value=="bigint"?Number.isSafeInteger(Number(
value))?Number(value):String(value):typeof value=="number"?Number.isFinite(value)?value:floatText(value):isList(value)?value.map(plainValue):isMap(value)?Object.
fromEntries([...value].map(([key,one])=>[textOf(key),plainValue(one)])):value}}),42443:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{E:()=>readPythonYaml});var yaml__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(38815);const maximumRepeated=1e5;class Unreadable extends Error{at;constructor(message,at){
super(message),this.at=at}}function readPythonYaml(text,file){const lines=new yaml__WEBPACK_IMPORTED_MODULE_0__.HN,document=(0,yaml__WEBPACK_IMPORTED_MODULE_0__.
Tp)(text,{lineCounter:lines,schema:"failsafe",prettyErrors:!1,uniqueKeys:!1}),at=offset=>{const{line,col}=lines.linePos(offset);return{line:Math.max(line,1),column:Math.
max(col,1)}},error=document.errors[0];if(error!==void 0){const message=`cannot be read as YAML: ${error.message}`;return{problem:{file,...at(error.pos[0]),message}}}
try{const value=new Conversion().valueOf(document.contents);return{value:isFalsy(value)?new Map:value}}catch(thrown){if(!(thrown instanceof Unreadable))throw thrown;
return{problem:{file,...at(thrown.at),message:thrown.message}}}}function isFalsy(value){return value===null||value===!1||value===""||value===0||value===0n}class Conversion{#anchors=new Map;#nodes=0;#repeated=0;valueOf(node){
if(node==null)return null;if((0,yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(node))return this.#repeat(node);const before=this.#nodes++,value=this.#valueOf(node),{anchor}=node;
return anchor!==void 0&&this.#anchors.set(anchor,{value,nodes:this.#nodes-before}),value}#repeat(node){const target=this.#anchors.get(node.source);if(target===void 0)
throw new Unreadable(`*${node.source} stands for nothing above it`,offsetOf(node));if(this.#nodes+=target.nodes,this.#repeated+=target.nodes,this.#repeated>maximumRepeated)
throw new Unreadable("repeats too much by aliases: write it out",offsetOf(node));return target.value}#valueOf(node){if((0,yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(
node))return this.#mapOf(node);if((0,yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(node))return node.items.map(item=>this.valueOf(item));if((0,yaml__WEBPACK_IMPORTED_MODULE_0__.
jn)(node))return scalarValue(node);throw new Unreadable("cannot be read",0)}#mapOf(node){const merged=new Map,own=[],seen=new Set;for(const{key,value}of node.items){
if((0,yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key)&&key.type==="PLAIN"&&key.value==="<<"){for(const one of this.#mergedIn(value))for(const[name2,inner]of one)merged.
set(name2,inner);continue}const name=this.#keyOf(key);if(seen.has(name))throw new Unreadable(`the key ${String(name)} stands twice`,offsetOf(key));seen.add(name),
own.push([name,this.valueOf(value)])}for(const[key,value]of own)merged.set(key,value);return merged}#mergedIn(value){const found=this.valueOf(value);return(Array.
isArray(found)?[...found].reverse():[found]).map(one=>{if(one instanceof Map)return one;throw new Unreadable("only mappings can be merged with <<",offsetOf(value))})}#keyOf(node){
const key=this.valueOf(node);if(typeof key=="object"&&key!==null)throw new Unreadable("a key must be text or a number",offsetOf(node));return key}}function offsetOf(node){
return node?.range?.[0]??0}const truths={true:!0,false:!1},float=/^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+]?[0-9]+)?|[-+]?[0-9][0-9_]*[eE][-+]?[0-9]+|[-+]?\.[0-9_]+(?:[eE][-+][0-9]+)?)$/,
whole=/^(?:[-+]?0b[01_]+|[-+]?0o?[0-7_]+|[-+]?[0-9_]+|[-+]?0x[0-9a-fA-F_]+)$/,time=/^\d{4}-\d\d-\d\d$|^\d{4}-\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::\d\d)?))?$/;
function scalarValue(node){const text=String(node.value??""),{tag}=node;if(tag!==void 0&&tag!=="tag:yaml.org,2002:str"&&tag!=="!")throw new Unreadable(`has the \
tag ${tag}, which is not read`,offsetOf(node));if(tag!==void 0||node.type!=="PLAIN"&&node.type!==void 0)return text;if(/^(?:~|null|Null|NULL|)$/.test(text))return null;
if(/^(?:true|True|TRUE|false|False|FALSE)$/.test(text))return truths[text.toLowerCase()];if(/^[-+]?\.(?:inf|Inf|INF)$/.test(text))return text.startsWith("-")?-1/0:
1/0;if(/^\.(?:nan|NaN|NAN)$/.test(text))return Number.NaN;if(float.test(text))return Number(text.replaceAll("_",""));if(whole.test(text)&&/^[-+0-9]/.test(text))
return wholeNumber(text,node);if(time.test(text))throw new Unreadable(`${text} is read as a date, which has no place in dvc.lock: quote it`,offsetOf(node));return text}
function wholeNumber(text,node){const negative=text.startsWith("-"),digits=text.replaceAll("_","").replace(/^[-+]/,""),plain=/^[0-9]+$/.test(digits)?digits.replace(
/^0+(?=.)/,""):digits;try{return BigInt(plain)*(negative?-1n:1n)}catch{throw new Unreadable(`${text} cannot be read as a number: quote it`,offsetOf(node))}}}),96728:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let wholeOutputs=function(stage,earlier){if(earlier===
null)return null;const found=stage.outs.flatMap(({path})=>{const version=earlier.outs.get(path);return version==null?[]:[[path,version]]});return found.length===
stage.outs.length?new Map(found):null},isThere=function(state,{path},outs){const[now,wanted]=[state.outs.get(path),outs.get(path)];return now!==void 0&&now.oid===
wanted?.oid&&now.hash===wanted.hash},versionOf=function({path},versions){return versions.get(path)},tracked=function(stage,output,versions){const{hash,oid,size,
files,executable}=versionOf(output,versions);return{path:output.place,pointer:stage.file,hash,oid,size,files,executable,cached:!0,remote:output.remote,push:output.
push,placed:!0}};__webpack_require__.d(__webpack_exports__,{H:()=>restoreStage,n:()=>keepInCache});var _versioning_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
88658),_output_files_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(93910),_run_cache_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(42479),_stage_record_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
13629),_stage_saving_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(95210),_workspace_versions_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(7980),__webpack_async_dependencies__=__webpack_handle_async_dependencies__(
[_versioning_index_js__WEBPACK_IMPORTED_MODULE_0__,_output_files_js__WEBPACK_IMPORTED_MODULE_1__,_stage_saving_js__WEBPACK_IMPORTED_MODULE_3__,_workspace_versions_js__WEBPACK_IMPORTED_MODULE_4__]);
[_versioning_index_js__WEBPACK_IMPORTED_MODULE_0__,_output_files_js__WEBPACK_IMPORTED_MODULE_1__,_stage_saving_js__WEBPACK_IMPORTED_MODULE_3__,_workspace_versions_js__WEBPACK_IMPORTED_MODULE_4__]=
__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__;async function restoreStage(data,stage,state,reasons,locked,fetch2){
const inputs={deps:await(0,_stage_saving_js__WEBPACK_IMPORTED_MODULE_3__.gu)(data,stage.deps,locked?.deps,()=>!1),params:state.params};if(!(0,_run_cache_js__WEBPACK_IMPORTED_MODULE_2__.
su)(stage,inputs))return null;const earlier=locked!==void 0&&reasons.own.length+reasons.deps.length===0?locked:(0,_run_cache_js__WEBPACK_IMPORTED_MODULE_2__.cV)(
data,(0,_stage_record_js__WEBPACK_IMPORTED_MODULE_5__.z)(stage,{...inputs,outs:new Map})),outs=wholeOutputs(stage,earlier);if(outs===null)return null;const elsewhere=stage.
outs.filter(output=>!isThere(state,output,outs)),missing=()=>elsewhere.filter(output=>!(0,_output_files_js__WEBPACK_IMPORTED_MODULE_1__.bm)(data,versionOf(output,
outs))),absent=missing();if(absent.length>0&&fetch2!==void 0){const targets=absent.map(output=>({output:tracked(stage,output,outs),inside:null}));await fetch2(async()=>(0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_0__.
usedObjects)(data.cache,targets))}if(absent.length>0&&missing().length>0)return null;for(const output of elsewhere)(0,_output_files_js__WEBPACK_IMPORTED_MODULE_1__.
b7)(data,output,versionOf(output,outs));return await keepInCache(data,stage.outs.filter(output=>!elsewhere.includes(output)),outs),(0,_stage_saving_js__WEBPACK_IMPORTED_MODULE_3__.
kY)(data,stage,{...inputs,outs})}async function keepInCache(data,outputs,versions){const asked=outputs.filter(output=>output.cache&&!(0,_output_files_js__WEBPACK_IMPORTED_MODULE_1__.
bm)(data,versionOf(output,versions))).map(output=>({place:output.place,hash:versionOf(output,versions).hash}));asked.length>0&&await(0,_workspace_versions_js__WEBPACK_IMPORTED_MODULE_4__.
l)(data,asked,!0)}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),49872:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{B:()=>resultOf});var _param_files_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(25998),_python_values_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
2882);function resultOf(pipeline,stages,results,params){const outputs=kind=>stages.flatMap(stage=>stage.outs.filter(output=>output.kind===kind).map(output=>({stage,
output})));return{stages:stages.flatMap(stage=>reportOf(stage,results.get(stage.name))),metrics:[...outputs("metrics").map(({stage,output})=>({path:output.place,
stage:stage.name})),...pipeline.metrics.map(path=>({path,stage:null}))],plots:outputs("plots").map(({stage,output})=>({path:output.place,stage:stage.name,properties:output.
plot})),params:paramsOf(stages,params)}}function reportOf(stage,result){if(result===void 0)return[];const outs=stage.outs.flatMap(({path,place})=>{const version=result.
outs.get(path);return version===void 0?[]:[{path:place,md5:version.oid,size:version.size}]});return[{name:stage.name,...result,outs}]}function paramsOf(stages,cache){
const found=new Map;for(const{place,keys}of stages.flatMap(stage=>stage.params)){const read=cache.get(place);if(read==null||"problem"in read)continue;const values=found.
get(place)??new Map;for(const[key,value]of(0,_param_files_js__WEBPACK_IMPORTED_MODULE_0__.I0)(read.values,keys))values.set(key,value);found.set(place,values)}return(0,_python_values_js__WEBPACK_IMPORTED_MODULE_1__.
_y)(found)}}),42479:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{cV:()=>rememberedRun,
j:()=>rememberRun,rK:()=>isRemembered,su:()=>isRepeatable});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
73024),node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76760),_versioning_failures_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(63151),_lock_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
31566),_lock_text_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(58412),_python_values_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(2882),_python_yaml_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
42443),_stage_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(39667);const sizes=new Set(["size","nfiles"]);function isRepeatable(stage,{deps,params}){return(0,_stage_js__WEBPACK_IMPORTED_MODULE_7__.
ir)(stage)||stage.outs.length===0||stage.outs.some(({persist})=>persist)||stage.deps.length+stage.params.length===0?!1:stage.deps.every(({path})=>deps.has(path))&&
stage.params.every(({path})=>(params.get(path)?.size??0)>0)}function isRemembered(stage){return stage.outs.every(({cache,kind})=>cache||kind!=="outs")}function rememberedRun(data,record){
const folder=folderOf(data,record),[newest]=namesIn(folder).map(name=>({name,time:(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.
join)(folder,name),{throwIfNoEntry:!1})?.mtimeMs??0})).sort((a,b)=>b.time-a.time);return newest===void 0?null:readRun((0,node_path__WEBPACK_IMPORTED_MODULE_2__.
join)(folder,newest.name))}function readRun(file){const read=(0,_python_yaml_js__WEBPACK_IMPORTED_MODULE_6__.E)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(
file,"utf8"),file);try{if(!("problem"in read))return(0,_lock_js__WEBPACK_IMPORTED_MODULE_4__.h)(read.value)}catch{}return(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.
rmSync)(file,{force:!0}),null}function rememberRun(data,record){const file=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folderOf(data,record),digest(record));
if((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file,{throwIfNoEntry:!1})!==void 0&&readRun(file)!==null)return;const temporary=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.
join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file),`.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString("hex")}.tmp`);try{(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.
mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file),{recursive:!0}),(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(temporary,(0,_lock_text_js__WEBPACK_IMPORTED_MODULE_5__.
C)(record,0),{flag:"wx"}),(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary,file)}catch(error){throw(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(
temporary,{force:!0}),(0,_versioning_failures_js__WEBPACK_IMPORTED_MODULE_3__.C)(error,file)}}function folderOf(data,record){const outs=record.get("outs"),paths=((0,_python_values_js__WEBPACK_IMPORTED_MODULE_8__.
Lv)(outs)?outs:[]).map(out=>(0,_python_values_js__WEBPACK_IMPORTED_MODULE_8__.jh)(out)?out.get("path")??null:null),key=digest(new Map(record).set("outs",paths));
return(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(data.cache.folder,"runs",key.slice(0,2),key)}function digest(record){return(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
createHash)("sha256").update((0,_python_values_js__WEBPACK_IMPORTED_MODULE_8__.Is)(record,sizes)).digest("hex")}function namesIn(folder){try{return(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.
readdirSync)(folder).filter(name=>/^[0-9a-f]{64}$/.test(name))}catch{return[]}}}),3331:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let oneOf=function(failures){return failures.length===1?failures[0]:
failures.every(one=>one instanceof _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__.j1)?new _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__.j1(failures.flatMap(
({problems})=>problems)):new _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__.eG(failures.map(_foundation_index_js__WEBPACK_IMPORTED_MODULE_3__.bD).join(`
`),{cause:failures[0]})},requireWritable=function(data){const folder=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(data.cache.folder,"tmp");try{(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
mkdirSync)(folder,{recursive:!0}),(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(folder,node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK)}catch(error){throw(0,_versioning_failures_js__WEBPACK_IMPORTED_MODULE_4__.
C)(error,folder)}};__webpack_require__.d(__webpack_exports__,{a:()=>runPipeline});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_os__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
48161),node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76760),_foundation_index_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(33560),_versioning_failures_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
63151),_versioning_git_ignore_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(20873),_versioning_text_files_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
77885),_lock_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(31566),_output_files_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(93910),_preflight_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(
72938),_restoring_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(96728),_result_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(49872),_schedule_js__WEBPACK_IMPORTED_MODULE_16__=__webpack_require__(
88316),_selection_js__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(52499),_stage_js__WEBPACK_IMPORTED_MODULE_13__=__webpack_require__(39667),_stage_check_js__WEBPACK_IMPORTED_MODULE_14__=__webpack_require__(
82566),_stage_saving_js__WEBPACK_IMPORTED_MODULE_15__=__webpack_require__(95210),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_output_files_js__WEBPACK_IMPORTED_MODULE_8__,
_preflight_js__WEBPACK_IMPORTED_MODULE_9__,_restoring_js__WEBPACK_IMPORTED_MODULE_10__,_stage_check_js__WEBPACK_IMPORTED_MODULE_14__,_stage_saving_js__WEBPACK_IMPORTED_MODULE_15__]);
[_output_files_js__WEBPACK_IMPORTED_MODULE_8__,_preflight_js__WEBPACK_IMPORTED_MODULE_9__,_restoring_js__WEBPACK_IMPORTED_MODULE_10__,_stage_check_js__WEBPACK_IMPORTED_MODULE_14__,
_stage_saving_js__WEBPACK_IMPORTED_MODULE_15__]=__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__;async function runPipeline(pipeline,data,options){
const{signal}=data.services,stages=(0,_selection_js__WEBPACK_IMPORTED_MODULE_12__.u)(pipeline,options.targets??[]),run=await PipelineRun.open(pipeline,data,stages,
options),results=new Map;let failures=[];try{const jobs=Math.max(1,options.jobs??(0,node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)());failures=await(0,_schedule_js__WEBPACK_IMPORTED_MODULE_16__.
w)(stages,pipeline.graph.upstream,jobs,signal,async stage=>{const result=await run.make(stage);results.set(stage.name,result),options.onStage?.({event:"ends",name:stage.
name,result})})}finally{await run.ignoreOutputs(results)}if(failures.length>0)throw oneOf(failures);signal.throwIfAborted();for(const stage of stages)(0,_stage_check_js__WEBPACK_IMPORTED_MODULE_14__.
Ex)(data,stage,run.params);return(0,_result_js__WEBPACK_IMPORTED_MODULE_11__.B)(pipeline,stages,results,run.params)}class PipelineRun{#pipeline;#data;#stages;#options;#lock;#records=new Map;params=new Map;#seen=null;constructor(pipeline,data,stages,options){
this.#pipeline=pipeline,this.#data=data,this.#stages=stages,this.#options=options,this.#lock=(0,_lock_js__WEBPACK_IMPORTED_MODULE_7__.w)((0,_versioning_text_files_js__WEBPACK_IMPORTED_MODULE_6__.
q)(data.root,pipeline.lockFile),pipeline.lockFile)}static async open(pipeline,data,stages,options){const run=new PipelineRun(pipeline,data,stages,options),seen=await(0,_stage_check_js__WEBPACK_IMPORTED_MODULE_14__.
kY)(data,stages,run.#lock.stages,run.params);return run.#seen=seen,stages.filter(stage=>{const state=seen.get(stage.name),known=run.#lock.stages.get(stage.name);
return options.force===!0||state===void 0||(0,_stage_check_js__WEBPACK_IMPORTED_MODULE_14__.nP)((0,_stage_check_js__WEBPACK_IMPORTED_MODULE_14__.zM)(stage,state,
known)).length>0}).length===0||(await(0,_preflight_js__WEBPACK_IMPORTED_MODULE_9__.z)(pipeline,data,stages,seen),await(0,_preflight_js__WEBPACK_IMPORTED_MODULE_9__.
N)(data,stages),requireWritable(data)),run}async make(stage){const started=performance.now(),{force,fetch:fetch2}=this.#options,locked=this.#lock.stages.get(stage.
name),state=await this.#stateOf(stage),found=(0,_stage_check_js__WEBPACK_IMPORTED_MODULE_14__.zM)(stage,state,locked),reasons=(0,_stage_check_js__WEBPACK_IMPORTED_MODULE_14__.
nP)(found),seconds=()=>(performance.now()-started)/1e3;if(reasons.length===0&&force!==!0)return await(0,_restoring_js__WEBPACK_IMPORTED_MODULE_10__.n)(this.#data,
stage.outs,state.outs),{how:"unchanged",seconds:seconds(),reasons,outs:state.outs};if(stage.frozen){const{record:record2,outs:outs2}=await(0,_stage_saving_js__WEBPACK_IMPORTED_MODULE_15__.
ev)(this.#data,stage,locked,this.params);return this.#write(stage,record2),{how:"recorded",seconds:seconds(),reasons,outs:outs2}}const restored=force===!0?null:
await(0,_restoring_js__WEBPACK_IMPORTED_MODULE_10__.H)(this.#data,stage,state,found,locked,fetch2);if(restored!==null)return this.#forget(),this.#write(stage,restored.
record),{how:"restored",seconds:seconds(),reasons,outs:restored.outs};const told=reasons.length>0?reasons:["it was asked for"];this.#options.onStage?.({event:"s\
tarts",name:stage.name,reasons:told}),await this.#execute(stage);const{record,outs}=await(0,_stage_saving_js__WEBPACK_IMPORTED_MODULE_15__.ev)(this.#data,stage,
locked,this.params);return this.#write(stage,record),{how:"run",seconds:seconds(),reasons:told,outs}}async#stateOf(stage){const seen=this.#seen?.get(stage.name);
return seen!==void 0?seen:(await(0,_stage_check_js__WEBPACK_IMPORTED_MODULE_14__.kY)(this.#data,[stage],this.#lock.stages,this.params)).get(stage.name)}#forget(){
this.#seen=null,this.params.clear()}async#execute(stage){const{root,services}=this.#data;for(const{place,persist}of stage.outs)persist?(0,_output_files_js__WEBPACK_IMPORTED_MODULE_8__.
C4)(this.#data,place):(0,_output_files_js__WEBPACK_IMPORTED_MODULE_8__.kF)(this.#data,place);this.#forget();const{file}=this.#pipeline,address=file==="dvc.yaml"?
stage.name:`${file}:${stage.name}`,commands={name:stage.name,commands:(0,_stage_js__WEBPACK_IMPORTED_MODULE_13__.Kf)(stage),cwd:(0,node_path__WEBPACK_IMPORTED_MODULE_2__.
join)(root,stage.folder),env:{DVC_ROOT:root,DVC_STAGE:address}};try{await this.#options.execute(commands,services.signal)}finally{this.#forget()}}#write(stage,record){
this.#records.set(stage.name,record);const ordered=this.#stages.flatMap(({name})=>{const known=this.#records.get(name);return known===void 0?[]:[[name,known]]});
(0,_versioning_text_files_js__WEBPACK_IMPORTED_MODULE_6__.f)(this.#data.root,this.#pipeline.lockFile,this.#lock.with(new Map(ordered)))}async ignoreOutputs(results){
const places=this.#stages.filter(({name})=>!["unchanged",void 0].includes(results.get(name)?.how)).flatMap(({outs})=>outs.filter(({cache})=>cache).map(({place})=>place));
await(0,_versioning_git_ignore_js__WEBPACK_IMPORTED_MODULE_5__.e)(this.#data,places)}}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),88316:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{w:()=>inGraphOrder});async function inGraphOrder(stages,upstream,jobs,signal,work){const failures=[],chosen=new Set(stages.
map(({name})=>name)),waiting=[...stages],done=new Set,running=new Set,isReady=({name})=>[...upstream.get(name)??[]].every(one=>done.has(one)||!chosen.has(one)),
start=stage=>{const run=work(stage).then(()=>{done.add(stage.name)},error=>{failures.push(error)}).finally(()=>running.delete(run));running.add(run)};for(;waiting.
length>0||running.size>0;){const next=failures.length>0||signal.aborted||running.size>=jobs?-1:waiting.findIndex(isReady),[stage]=next<0?[]:waiting.splice(next,
1);if(stage!==void 0)start(stage);else if(running.size>0)await Promise.race(running);else break}return failures}}),52499:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{u:()=>chosenStages2});var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33560);function chosenStages2(pipeline,targets){
const{order,upstream}=pipeline.graph;if(targets.length===0)return order;const names=[...new Set(order.flatMap(({name,group})=>[name,group]))],unknown=targets.filter(
target=>!names.includes(target));if(unknown.length>0)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1(unknown.map(value=>({file:pipeline.file,value,
message:"is not a stage",remedy:(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.zA)(value,names)})));const wanted=new Set,pending=order.filter(({name,group})=>targets.
includes(name)||targets.includes(group)).map(({name})=>name);for(let name=pending.pop();name!==void 0;name=pending.pop())wanted.has(name)||(wanted.add(name),pending.
push(...upstream.get(name)??[]));return order.filter(({name})=>wanted.has(name))}}),83419:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{h:()=>executeInShell});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(76760),_foundation_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
33560);const quietly={zsh:["--no-rcs"],bash:["--noprofile","--norc"]};function shellCommand(command,env,platform=process.platform){if(platform==="win32")return[
env.ComSpec??"cmd.exe","/c",command];const shell=env.SHELL===void 0||env.SHELL===""?"/bin/sh":env.SHELL;return[shell,...quietly[(0,node_path__WEBPACK_IMPORTED_MODULE_0__.
basename)(shell).toLowerCase()]??[],"-c",command]}function executeInShell(services){return async({name,commands,cwd,env},signal)=>{for(const command of commands){
signal.throwIfAborted(),services.logger.info(`> ${command}`);const[program,...args]=shellCommand(command,services.env),result=await services.process.run(program,
args,{cwd,env,onLine:(_,line)=>services.logger.info(line)});if(result.exitCode===0)continue;const how=result.signal===null?`ended with exit status ${result.exitCode}`:
`was ended by signal ${result.signal}`,said=(result.stderr.trim()||result.stdout.trim()).split(`
`).slice(-15).join(`
`),words=said===""?"":`
${said}`;throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.eG(`Stage ${name}: the command ${how}: ${command.trim()}${words}`)}}}}),82566:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let allReasons2=function({own,deps,outs}){return[
...own,...deps,...outs]},hashNameOf=function(locked){return locked?.hash??"md5"},askedOf=function(paths,locked){return paths.map(({path,place})=>({place,hash:hashNameOf(
locked?.get(path))}))},picked=function(paths,locked,found){return new Map(paths.flatMap(({path,place})=>{const current=found.get((0,_workspace_versions_js__WEBPACK_IMPORTED_MODULE_5__.
T)({place,hash:hashNameOf(locked?.get(path))}));return current===void 0?[]:[[path,current]]}))},paramValues=function(data,stage,cache){const problems=[],values=new Map;
for(const{path,place,keys,line}of stage.params){const read=cached(cache,place,()=>{const text=(0,_versioning_text_files_js__WEBPACK_IMPORTED_MODULE_2__.q)(data.
root,place);return text===null?null:(0,_param_files_js__WEBPACK_IMPORTED_MODULE_3__.Ev)(text,place)});read!==null&&("problem"in read?problems.push(read.problem):
(keys.length===0&&[...read.values.keys()].some(key=>typeof key!="string")&&problems.push(keysProblem(stage,path,line)),values.set(path,(0,_param_files_js__WEBPACK_IMPORTED_MODULE_3__.
I0)(read.values,keys))))}if(problems.length>0)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.j1(problems);return values},cached=function(cache,key,make){
const known=cache.get(key);if(known!==void 0)return known;const made=make();return cache.set(key,made),made},keysProblem=function(stage,path,line){return{file:stage.
file,line,value:path,message:"has keys that are not text, so it cannot be followed as a whole",remedy:"Quote the keys, or name the parameters"}},missingParams=function(stage,state){
return stage.params.flatMap(one=>{const values=state.params.get(one.path),missing=one.keys.filter(key=>values?.has(key)!==!0);return values!==void 0&&missing.length>
0?[[one,missing]]:[]})},reasonsOf2=function(stage,state,locked){if(locked===void 0)return{own:["it has not run yet"],deps:[],outs:[]};const own=[];(0,_python_values_js__WEBPACK_IMPORTED_MODULE_6__.
LC)(stage.cmd,locked.cmd)||own.push("its command changed"),(0,_stage_js__WEBPACK_IMPORTED_MODULE_4__.ir)(stage)&&!stage.frozen&&own.push("it runs always");const deps=stage.
frozen?[]:[...changes(stage.deps,state.deps,locked.deps),...paramChanges(stage,state,locked)];return{own,deps,outs:changes(stage.outs,state.outs,locked.outs)}},
changes=function(paths,current,locked){return paths.flatMap(({path,place})=>{const[now,before]=[current.get(path),locked.get(path)];return now===void 0?[`${place}\
 is missing`]:before==null?[`${place} is new`]:now.oid===before.oid?[]:[`${place} changed`]})},paramChanges=function(stage,state,locked){return stage.params.flatMap(
({path,place,keys})=>{const[now,before]=[state.params.get(path),locked.params.get(path)];if(now===void 0)return[`${place} is missing`];const named=key=>node_path__WEBPACK_IMPORTED_MODULE_0__.
posix.basename(place)==="params.yaml"?key:`${key} of ${place}`;return(keys.length>0?keys:[...new Set([...now.keys(),...before?.keys()??[]])]).flatMap(key=>{const name=String(
key),[value,old]=[now.get(name),before?.get(key)];return value===void 0?[`${named(name)} is missing`]:old===void 0?[`${named(name)} is new`]:(0,_python_values_js__WEBPACK_IMPORTED_MODULE_6__.
LC)(value,old)?[]:[`${named(name)}: ${shown(old)} → ${shown(value)}`]})})},shown=function(value){if((0,_python_values_js__WEBPACK_IMPORTED_MODULE_6__.Lv)(value)||
(0,_python_values_js__WEBPACK_IMPORTED_MODULE_6__.jh)(value))return(0,_python_values_js__WEBPACK_IMPORTED_MODULE_6__.Lv)(value)?`a list of ${value.length}`:`a m\
apping of ${value.size}`;const text=JSON.stringify((0,_python_values_js__WEBPACK_IMPORTED_MODULE_6__._y)(value));return text.length>60?`${text.slice(0,59)}…`:
text};__webpack_require__.d(__webpack_exports__,{Ex:()=>paramValues,kY:()=>statesOf2,nP:()=>allReasons2,p:()=>missingParams,zM:()=>reasonsOf2});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
76760),_foundation_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(33560),_versioning_text_files_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(77885),
_param_files_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(25998),_python_values_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(2882),_stage_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
39667),_workspace_versions_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(7980),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_workspace_versions_js__WEBPACK_IMPORTED_MODULE_5__]);
_workspace_versions_js__WEBPACK_IMPORTED_MODULE_5__=(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0];
async function statesOf2(data,stages,locks,params){const asked=stages.flatMap(stage=>{const locked=locks.get(stage.name);return[...askedOf(stage.deps,locked?.deps),
...askedOf(stage.outs,locked?.outs)]}),found=await(0,_workspace_versions_js__WEBPACK_IMPORTED_MODULE_5__.l)(data,asked,!1);return new Map(stages.map(stage=>{const locked=locks.
get(stage.name),deps=picked(stage.deps,locked?.deps,found),outs=picked(stage.outs,locked?.outs,found);return[stage.name,{deps,outs,params:paramValues(data,stage,
params)}]}))}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),13629:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{z:()=>recordOf});var _python_values_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2882);function recordOf(stage,{
deps,outs,params}){const record=new Map([["cmd",stage.cmd]]),put=(key,value,size)=>{size>0&&record.set(key,value)},inputs=entries(stage.deps,deps);put("deps",inputs,
inputs.length);const files=paramsOf(stage,params);put("params",files,files.size);const made=entries(stage.outs,outs);return put("outs",made,made.length),record}
function entries(paths,versions){return[...paths].sort((a,b)=>(0,_python_values_js__WEBPACK_IMPORTED_MODULE_0__.n6)(a.path,b.path)).map(({path})=>{const version=versions.
get(path),entry=new Map([["path",path]]);return version===void 0||(version.hash==="md5"&&entry.set("hash","md5"),entry.set("md5",version.oid),version.size!==null&&
entry.set("size",BigInt(version.size)),version.files!==null&&entry.set("nfiles",BigInt(version.files)),version.executable&&entry.set("isexec",!0)),entry})}function paramsOf(stage,params){
const usual=path=>path==="params.yaml"?0:1,files=[...stage.params].sort((a,b)=>usual(a.path)-usual(b.path)||(0,_python_values_js__WEBPACK_IMPORTED_MODULE_0__.n6)(
a.path,b.path));return new Map(files.map(({path})=>{const values=[...params.get(path)??[]].sort(([a],[b])=>(0,_python_values_js__WEBPACK_IMPORTED_MODULE_0__.n6)(
a,b));return[path,new Map(values)]}))}}),95210:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{let remember=function(data,stage,versions){const record=(0,_stage_record_js__WEBPACK_IMPORTED_MODULE_5__.z)(stage,versions);return(0,_run_cache_js__WEBPACK_IMPORTED_MODULE_2__.
rK)(stage)&&(0,_run_cache_js__WEBPACK_IMPORTED_MODULE_2__.su)(stage,versions)&&(0,_run_cache_js__WEBPACK_IMPORTED_MODULE_2__.j)(data,record),{record,outs:versions.
outs}},refuseMissing=function(stage,deps,outs,state){const problem=(path,message,remedy)=>({file:stage.file,line:path.line,path:`stages.${stage.name}`,value:path.
place,message,remedy}),problems=[...stage.outs.filter(({path})=>!outs.has(path)).map(output=>problem(output,`is an output that stage ${stage.name} did not make`,
"Correct the path, or the command that writes it")),...[...stage.deps.filter(({path})=>!deps.has(path)),...stage.params.filter(({path})=>!state.params.has(path))].
map(path=>problem(path,"was there before the stage ran and is gone","A stage must keep what it reads")),...(0,_stage_check_js__WEBPACK_IMPORTED_MODULE_3__.p)(stage,
state).map(([file,keys])=>problem(file,`does not hold ${keys.join(", ")}`,`Add it to ${file.place}`))];if(problems.length>0)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.
j1(problems)};__webpack_require__.d(__webpack_exports__,{ev:()=>saveStage,gu:()=>settled,kY:()=>remember});var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
33560),_output_files_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(93910),_run_cache_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(42479),_stage_check_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
82566),_stage_record_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(13629),_workspace_versions_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(7980),__webpack_async_dependencies__=__webpack_handle_async_dependencies__(
[_output_files_js__WEBPACK_IMPORTED_MODULE_1__,_stage_check_js__WEBPACK_IMPORTED_MODULE_3__,_workspace_versions_js__WEBPACK_IMPORTED_MODULE_4__]);[_output_files_js__WEBPACK_IMPORTED_MODULE_1__,
_stage_check_js__WEBPACK_IMPORTED_MODULE_3__,_workspace_versions_js__WEBPACK_IMPORTED_MODULE_4__]=__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():
__webpack_async_dependencies__;async function saveStage(data,stage,locked,params){const values=(0,_stage_check_js__WEBPACK_IMPORTED_MODULE_3__.Ex)(data,stage,params),
deps=await settled(data,stage.deps,locked?.deps,()=>!1),remembered=(0,_run_cache_js__WEBPACK_IMPORTED_MODULE_2__.rK)(stage)&&(0,_run_cache_js__WEBPACK_IMPORTED_MODULE_2__.
su)(stage,{deps,params:values}),kept=new Set(stage.outs.filter(({cache})=>cache||remembered).map(({path})=>path)),outs=await settled(data,stage.outs,locked?.outs,
({path})=>kept.has(path));refuseMissing(stage,deps,outs,{params:values});for(const output of stage.outs){const current=outs.get(output.path);current!==void 0&&output.
cache&&(0,_output_files_js__WEBPACK_IMPORTED_MODULE_1__.Wb)(data,output,current)}return data.hashes.save(),remember(data,stage,{deps,outs,params:values})}async function settled(data,paths,locked,keep){
const isOld=({path})=>locked?.get(path)?.hash==="md5-dos2unix",old=await(0,_workspace_versions_js__WEBPACK_IMPORTED_MODULE_4__.l)(data,paths.filter(isOld).map(({
place})=>({place,hash:"md5-dos2unix"})),!1),hashOf=path=>{const same=old.get((0,_workspace_versions_js__WEBPACK_IMPORTED_MODULE_4__.T)({place:path.place,hash:"m\
d5-dos2unix"}))?.oid===locked?.get(path.path)?.oid;return isOld(path)&&same?"md5-dos2unix":"md5"},asked=paths.map(path=>({path,place:path.place,hash:hashOf(path),
keep:keep(path)})),found=new Map([...await(0,_workspace_versions_js__WEBPACK_IMPORTED_MODULE_4__.l)(data,asked.filter(one=>one.keep),!0),...await(0,_workspace_versions_js__WEBPACK_IMPORTED_MODULE_4__.
l)(data,asked.filter(one=>!one.keep),!1)]);return new Map(asked.flatMap(({path,...one})=>{const current=found.get((0,_workspace_versions_js__WEBPACK_IMPORTED_MODULE_4__.
T)(one));return current===void 0?[]:[[path.path,current]]}))}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),39667:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Kf:()=>commandsOf,LN:()=>lockFileOf,ir:()=>runsAlways});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
76760);function commandsOf({cmd}){if(typeof cmd!="string")return cmd;const lines=cmd.split(/\r\n|[\n\r\v\f\x85\u2028\u2029]/);return lines.at(-1)===""?lines.slice(
0,-1):lines}function runsAlways({alwaysChanged,deps,params,outs}){return alwaysChanged||deps.length+params.length+outs.length===0}function lockFileOf(file){return node_path__WEBPACK_IMPORTED_MODULE_0__.
posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file),`${node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(file).replace(/\.[^.]*$/,"")}.loc\
k`)}}),7980:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{let keyOf=function({place,hash}){return`${hash} ${place}`},fileVersion=function(some,hash){const[file,oid]=[some.members[0],some.hashes[0]];return{hash,oid,
size:file.size,files:null,executable:file.executable,manifest:null,...some}},folderVersion=function(some,place,hash){const listed=[];let size=0;for(const[index,
file]of some.members.entries())listed.push({relpath:file.path.slice(place.length+1),oid:some.hashes[index]}),size+=file.size;const{bytes,oid}=(0,_versioning_manifest_js__WEBPACK_IMPORTED_MODULE_3__.
$)(listed);return{hash,oid,size,files:listed.length,executable:!1,manifest:bytes,...some}};__webpack_require__.d(__webpack_exports__,{T:()=>keyOf,l:()=>currentVersions});
var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),_versioning_folder_files_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
52818),_versioning_manifest_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(89305),_versioning_workspace_data_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
68692),_folder_memory_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(84433),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_versioning_manifest_js__WEBPACK_IMPORTED_MODULE_3__,
_versioning_workspace_data_js__WEBPACK_IMPORTED_MODULE_4__]);[_versioning_manifest_js__WEBPACK_IMPORTED_MODULE_3__,_versioning_workspace_data_js__WEBPACK_IMPORTED_MODULE_4__]=
__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__;async function currentVersions(data,asked,keep){const found=new Map,
memory=(0,_folder_memory_js__WEBPACK_IMPORTED_MODULE_5__.E)(data);for(const hash of["md5","md5-dos2unix"]){const places=[...new Set(asked.filter(one=>one.hash===
hash).map(({place})=>place))];places.length>0&&await hashPlaces(data,memory,places,hash,keep,found)}return memory.save(),found}async function hashPlaces(data,memory,places,hash,keep,found){
const kinds=new Map,ends=[];let count=0;function*all(){for(const place of places){const stat=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.
join)(data.root,place),{throwIfNoEntry:!1}),kind=stat?.isDirectory()===!0?"folder":stat?.isFile()===!0?"file":null;if(kind===null)continue;const known=kind==="f\
older"&&!keep?memory.get(place,hash):null;if(known!==null){found.set(keyOf({place,hash}),{...known,members:[],hashes:[],manifest:null});continue}kinds.set(place,
kind);const file=kind==="file"?(0,_versioning_folder_files_js__WEBPACK_IMPORTED_MODULE_2__.Wd)(data.root,place,!1):null;for(const one of file===null?(0,_versioning_folder_files_js__WEBPACK_IMPORTED_MODULE_2__.
nG)(data.root,place,data.rules):[file])count++,yield one;ends.push({place,end:count})}}const hashedAt=Date.now(),{files,hashes}=await(0,_versioning_workspace_data_js__WEBPACK_IMPORTED_MODULE_4__.
m)(data,all(),hash,keep);let start=0;for(const{place,end}of ends){const whole=start===0&&end===files.length,some={members:whole?files:files.slice(start,end),hashes:whole?
hashes:hashes.slice(start,end)};start=end;const version=kinds.get(place)==="file"?fileVersion(some,hash):folderVersion(some,place,hash);keep&&version.manifest!==
null&&data.cache.store(version,version.manifest),version.manifest!==null&&memory.set(place,version,some.members,hashedAt),found.set(keyOf({place,hash}),version)}}
__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),30534:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(
__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let planTables=function(tables,options,sqlNames){const problems=[],
plans=new Map(tables.map(table=>[table.role,{table,columns:[]}])),byAuthority=["holdout","candidate","champion"].flatMap(role=>plans.get(role)??[]),sides=["cand\
idate","champion"].flatMap(role=>plans.get(role)??[]),regression=options.task==="regression",add=({table,columns},alias,option,check,made)=>((0,_conversions_js__WEBPACK_IMPORTED_MODULE_0__.
AN)(made)?problems.push(made):columns.push({alias,conversion:made,option,check}),{name:made,role:table.role,alias}),having=(column,among=byAuthority)=>among.filter(
({table})=>table.columns.has(column)),missing=(column,option,among)=>{problems.push((0,_tables_js__WEBPACK_IMPORTED_MODULE_2__.JA)(among.map(({table})=>table),column,
option))},ids2=options.id.filter(column=>{const lacking=byAuthority.filter(({table})=>!table.columns.has(column));for(const lack of lacking)missing(column,"id",
[lack]);return lacking.length===0}),resolved=(0,_identifiers_js__WEBPACK_IMPORTED_MODULE_1__.T)(tables,ids2);problems.push(...resolved.problems);for(const[table,
conversions]of resolved.conversions){const plan2=plans.get(table.role);for(const[index,conversion]of conversions.entries())add(plan2,`id${index}`,"id","id",conversion)}
const labelled=having(options.label);labelled.length===0&&missing(options.label,"label",byAuthority);for(const plan2 of labelled){const read=regression?_conversions_js__WEBPACK_IMPORTED_MODULE_0__.
i:_conversions_js__WEBPACK_IMPORTED_MODULE_0__.ZJ;add(plan2,"label","label",regression?"finite":"class",read(plan2.table,options.label,"label"))}const weighted=options.
weight===void 0?[]:having(options.weight);if(options.weight!==void 0){weighted.length===0&&missing(options.weight,"weight",byAuthority);for(const plan2 of weighted)
add(plan2,"weight","weight","weight",(0,_conversions_js__WEBPACK_IMPORTED_MODULE_0__.i)(plan2.table,options.weight,"weight"))}const probabilityClasses=new Map;for(const side of sides){
const named=(column,option)=>column===void 0?null:side.table.columns.has(column)?column:(missing(column,option,[side]),null),declared=options.scoresAreProbabilities??
!0,scoreOption=regression&&options.score===void 0?"prediction":"score",score=named(scoreOption==="score"?options.score:options.prediction,scoreOption);score!==null&&
options.task!=="multiclass-classification"&&add(side,"score",scoreOption,!regression&&declared?"probability":"finite",(0,_conversions_js__WEBPACK_IMPORTED_MODULE_0__.
i)(side.table,score,scoreOption));const prediction=regression?null:named(options.prediction,"prediction");if(prediction!==null&&add(side,"prediction","predictio\
n","class",(0,_conversions_js__WEBPACK_IMPORTED_MODULE_0__.ZJ)(side.table,prediction,"prediction")),options.task==="multiclass-classification"&&options.probabilities!==
void 0){const columns=probabilityColumns(side,options.probabilities,problems,named);probabilityClasses.set(side.table.role,columns.map(entry=>entry.class));for(const[
index,{column}]of columns.entries())add(side,`probability${index}`,"probabilities","probability",(0,_conversions_js__WEBPACK_IMPORTED_MODULE_0__.i)(side.table,column,
"probabilities"))}}const slices=(options.slices??[]).flatMap((option,index)=>{const[plan2]=having(option.column);if(plan2===void 0)return missing(option.column,
"slices",byAuthority),[];const alias=`slice${index}`,{table}=plan2,raw=(0,_tables_js__WEBPACK_IMPORTED_MODULE_2__.$6)(table,option.column),made=option.quantiles!==
void 0||option.edges!==void 0?(0,_conversions_js__WEBPACK_IMPORTED_MODULE_0__.i)(table,option.column,"slices"):{table,column:option.column,raw,sql:raw,wanted:"a\
 value"};return add(plan2,alias,"slices","none",made),[{option,role:table.role,alias}]}),sqlColumns=new Map;for(const side of sides){const visible=[side,...byAuthority.
filter(({table})=>table.role==="holdout")],found=sqlNames.flatMap((name,index)=>{const plan2=visible.find(({table:table2})=>table2.columns.has(name));if(plan2===
void 0)return missing(name,"metrics",visible),[];const alias=`sql${index}`,{table}=plan2;if(!plan2.columns.some(column=>column.alias===alias)){const raw=(0,_tables_js__WEBPACK_IMPORTED_MODULE_2__.
$6)(table,name);add(plan2,alias,"metrics","none",{table,column:name,raw,sql:raw,wanted:"a value"})}return[{name,role:table.role,alias}]});sqlColumns.set(side.table.
role,found)}const roles=found=>found.map(({table})=>table.role);return{plan:{tables:plans,ids:ids2,labels:roles(labelled),weights:roles(weighted),slices,probabilityClasses,
sqlColumns},problems}},probabilityColumns=function(side,wanted,problems,named){if(wanted.kind==="columns")return wanted.columns.filter(({column})=>named(column,
"probabilities")!==null);const columns=[...side.table.columns.keys()].filter(column=>column.startsWith(wanted.prefix)&&column!==wanted.prefix).map(column=>({class:column.
slice(wanted.prefix.length),column}));return columns.length===0&&problems.push({...(0,_tables_js__WEBPACK_IMPORTED_MODULE_2__.JA)([side.table],wanted.prefix,"pr\
obabilities"),message:`no column of the ${side.table.title} starts with this prefix`}),columns};__webpack_require__.d(__webpack_exports__,{Z:()=>planTables});var _conversions_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
89452),_identifiers_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(63765),_tables_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(26864),__webpack_async_dependencies__=__webpack_handle_async_dependencies__(
[_conversions_js__WEBPACK_IMPORTED_MODULE_0__,_identifiers_js__WEBPACK_IMPORTED_MODULE_1__,_tables_js__WEBPACK_IMPORTED_MODULE_2__]);[_conversions_js__WEBPACK_IMPORTED_MODULE_0__,
_identifiers_js__WEBPACK_IMPORTED_MODULE_1__,_tables_js__WEBPACK_IMPORTED_MODULE_2__]=__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():
__webpack_async_dependencies__,__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),18991:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let opened=function(table){if(Array.isArray(
table))throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1(table);return table},isNumber=function(type){return/^(U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?|FLOAT|DOUBLE|DECIMAL)/.
test(type)};__webpack_require__.d(__webpack_exports__,{r:()=>differenceOfPredictions});var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
33560),_tables_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(26864),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_tables_js__WEBPACK_IMPORTED_MODULE_1__]);
_tables_js__WEBPACK_IMPORTED_MODULE_1__=(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0];async function differenceOfPredictions(engine,files,id2,tolerance=0){
const session=await engine.open();try{const first=opened(await(0,_tables_js__WEBPACK_IMPORTED_MODULE_1__.RT)(session,engine.workspace,"candidate",[files.first])),
second=opened(await(0,_tables_js__WEBPACK_IMPORTED_MODULE_1__.RT)(session,engine.workspace,"champion",[files.second])),shared=[...first.columns.keys()].filter(column=>second.
columns.has(column)),values=shared.filter(column=>!id2.includes(column)),onlyOne=first.columns.size+second.columns.size>2*shared.length,side=table=>[id2.length===
0?"row_number() OVER () AS row":`concat_ws(chr(31), ${id2.map(column=>`CAST(${(0,_tables_js__WEBPACK_IMPORTED_MODULE_1__.$6)(table,column)} AS VARCHAR)`).join("\
, ")}) AS row`,...values.map((column,at)=>`${(0,_tables_js__WEBPACK_IMPORTED_MODULE_1__.$6)(table,column)} AS v${at}`)].join(", ");await session.execute(`CREATE\
 TABLE a AS SELECT ${side(first)} FROM ${first.relation}`),await session.execute(`CREATE TABLE b AS SELECT ${side(second)} FROM ${second.relation}`);const numeric=values.
map(column=>[first,second].every(table=>isNumber((0,_tables_js__WEBPACK_IMPORTED_MODULE_1__.By)(table,column)))),apart=at=>numeric[at]?`(abs(a.v${at}::DOUBLE - \
b.v${at}::DOUBLE) > ${tolerance} OR (a.v${at} IS NULL) <> (b.v${at} IS NULL))`:`a.v${at}::VARCHAR IS DISTINCT FROM b.v${at}::VARCHAR`,any=values.length===0?"fal\
se":values.map((_,at)=>apart(at)).join(" OR "),gaps=values.flatMap((_,at)=>numeric[at]?[`coalesce(abs(a.v${at}::DOUBLE - b.v${at}::DOUBLE), 0)`]:[]),largest=gaps.
length===0?"0":gaps.length===1?gaps[0]:`greatest(${gaps.join(", ")})`,[[rows,unmatched,different,gap]=[]]=await session.rows(`
      SELECT count(*)::DOUBLE,
        count(*) FILTER (a.row IS NULL OR b.row IS NULL)::DOUBLE,
        count(*) FILTER (a.row IS NOT NULL AND b.row IS NOT NULL AND (${onlyOne||any}))::DOUBLE,
        coalesce(max(${largest}) FILTER (a.row IS NOT NULL AND b.row IS NOT NULL), 0)::DOUBLE
      FROM a FULL OUTER JOIN b ON a.row = b.row`);return{rows:Number(rows),unmatched:Number(unmatched),different:Number(different),largest:Number(gap)}}finally{
await session.close()}}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),11666:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let sharedHistograms=function(sides,kind){const filled=sides.
filter(side=>side.length>0);if(filled.length===0)return null;const values=differentValues(filled);if(values!==null){const label=kind==="moment"?moment:String;return sides.
map(side=>values.map(value=>({label:label(value),count:until(side,value,!0)-until(side,value,!1)})))}const edges=edgesOf(filled,kind);if(edges===null)return null;
const least=Math.min(...filled.map(side=>side[0])),most=Math.max(...filled.map(side=>side.at(-1))),labels=labelsOf(edges,kind),[first,last]=[labels[0].from,labels.
at(-1).to];return sides.map(side=>{const end=edges.at(-1),below=edges.map(edge=>until(side,edge,edge===end&&most===end)),bars=labels.map(({from,to},i)=>({label:`${from}\
 – ${to}`,count:below[i+1]-below[i]}));return[...least<edges[0]?[{label:`below ${first}`,count:below[0]}]:[],...bars,...most>end?[{label:`${last} and above`,count:side.
length-below.at(-1)}]:[]]})},differentValues=function(sides){const values=new Set;for(const side of sides)for(let at=0;at<side.length;at=until(side,side[at],!0))
if(values.add(side[at]===0?0:side[at]),values.size>singleValues)return null;return[...values].sort((a,b)=>a-b)},until=function(sorted,value,including){let[low,high]=[
0,sorted.length];for(;low<high;){const middle=low+high>>>1,number=sorted[middle];number<value||including&&number===value?low=middle+1:high=middle}return low},edgesOf=function(sides,kind){
const ends=probability=>sides.map(side=>(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.YV)(side,probability)),[least,most]=[Math.min(...ends(0)),Math.max(...ends(1))];
let[low,high]=[Math.min(...ends(outer)),Math.max(...ends(1-outer))];const room=(high-low)/4;(low===high||least>=low-room)&&(low=least),(low===high||most<=high+room)&&
(high=most);const width=widthOf(high-low,kind),start=Math.floor(low/width),bars=Math.max(1,Math.ceil(high/width)-start),edges=Array.from({length:bars+1},(_,i)=>round(
(start+i)*width)),ascending=edges.every((edge,i)=>Number.isFinite(edge)&&(i===0||edge>edges[i-1]));return bars<=4*wantedBars&&ascending?edges:null},widthOf=function(span,kind){
const wanted=span/wantedBars;if(kind==="moment"){const fitting=roundMoments.find(width2=>width2>=wanted);if(fitting!==void 0&&wanted>=1)return fitting}const power=10**
Math.floor(Math.log10(wanted)),width=power*([1,2,5].find(step=>step*power>=wanted*.999999)??10);return kind==="whole"?Math.max(1,width):width},labelsOf=function(edges,kind){
const label=kind==="moment"?moment:String;return edges.slice(1).map((edge,i)=>({from:label(edges[i]),to:label(edge)}))},round=function(value){return Number(value.
toPrecision(15))},moment=function(seconds){const date=new Date(seconds*1e3);if(Number.isNaN(date.getTime()))return String(seconds);const text=date.toISOString().
replace(".000Z","Z");return text.endsWith("T00:00:00Z")?text.slice(0,10):text};__webpack_require__.d(__webpack_exports__,{R:()=>sharedHistograms});var _numbers_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
42632),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_numbers_js__WEBPACK_IMPORTED_MODULE_0__]);_numbers_js__WEBPACK_IMPORTED_MODULE_0__=
(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0];const singleValues=12,wantedBars=16,outer=.01,days=86400,
momentWidths=[1,2,5,10,15,30].flatMap(count=>[count,count*60]),longWidths=[1,2,3,6,12].map(hours=>hours*3600),dayWidths=[1,2,7,14,28,91,182,365,730,1826,3652,18262,
36525].map(count=>count*days),roundMoments=[...momentWidths,...longWidths,...dayWidths].sort((a,b)=>a-b);__webpack_async_result__()}catch(e){__webpack_async_result__(
e)}})}),48780:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{let categoryBatches=function(items,distinct){const batches=[];let held=0;for(const item of items){const last=batches.at(-1);held+=distinct(item),last!==void 0&&
last.length<columnsAtOnce&&held<=categoriesAtOnce?last.push(item):(batches.push([item]),held=distinct(item))}return batches},category=function(value){const text=`\
CAST(${value} AS VARCHAR)`;return`CASE WHEN length(${text}) > ${categoryLength} THEN left(${text}, ${categoryLength-1}) || '…' ELSE ${text} END`},categoryHistograms=function(sides){
const named=byFrequency(sides),shown=named.length<=namedBars+1?named:named.slice(0,namedBars),rest=named.length-shown.length;return sides.map(side=>{const bars=shown.
map(label=>({label,count:side.get(label)??0})),counted=bars.reduce((sum,{count})=>sum+count,0),all=[...side.values()].reduce((sum,count)=>sum+count,0);return rest===
0?bars:[...bars,{label:`${rest} others`,count:all-counted}]})},byFrequency=function(sides){const total=new Map;for(const side of sides)for(const[label,count]of side)
total.set(label,(total.get(label)??0)+count);return[...total].sort(([a,m],[b,n])=>n-m||(a<b?-1:1)).map(([label])=>label)},categoriesOnlyIn=function(of,than){return byFrequency(
[new Map([...of].filter(([label])=>!than.has(label)))])};__webpack_require__.d(__webpack_exports__,{Ad:()=>categoriesOnlyIn,LK:()=>categoryBatches,q8:()=>countCategories,
ut:()=>categoryHistograms});var _sql_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(47069),_version_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(23678),
__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_version_js__WEBPACK_IMPORTED_MODULE_1__]);_version_js__WEBPACK_IMPORTED_MODULE_1__=(__webpack_async_dependencies__.
then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0];const categoryLength=200,namedBars=20,categoriesAtOnce=2e5,columnsAtOnce=200;async function countCategories(session,version,columns){
if(columns.length===0)return[];const counted=columns.map(column=>`to_json(histogram(${category((0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.C)(column))}))::VARCHAR`),
[cells=[]]=await(0,_version_js__WEBPACK_IMPORTED_MODULE_1__.hF)(version,()=>session.rows(`SELECT ${counted.join(", ")} FROM ${version.relation}`));return cells.
map(cell=>new Map(Object.entries(JSON.parse(String(cell??"{}")))))}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),91421:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{OM:()=>expectedByChance,nx:()=>expectedWasserstein});var foundation=__webpack_require__(33560);function chiSquareCdf(x,freedom){
return x<=0?0:1-(0,foundation.CS)(freedom/2,x/2)}function chiSquareQuantile(probability,freedom){let[low,high]=[0,freedom+10];for(;chiSquareCdf(high,freedom)<probability;)
high*=2;for(;high-low>high*1e-13;){const middle=(low+high)/2;if(middle===low||middle===high)break;chiSquareCdf(middle,freedom)<probability?low=middle:high=middle}
return(low+high)/2}var distances=__webpack_require__(42014);function expectedByChance(method,bins,sizes){const noise=1/sizes.reference+1/sizes.current,freedom=bins-
1;if(freedom<1)return{mean:0,high:0};const high=chiSquareQuantile(.95,freedom);if(method==="psi")return{mean:freedom*noise,high:high*noise};if(method==="kl_div")
return{mean:freedom*noise/2,high:high*noise/2};const most=method==="hellinger"?1:Math.sqrt(Math.LN2),chi=Math.SQRT2*Math.exp((0,foundation.SX)((freedom+1)/2)-(0,foundation.
SX)(freedom/2)),scale=Math.sqrt(noise/8);return{mean:Math.min(most,chi*scale),high:Math.min(most,Math.sqrt(high)*scale)}}function expectedKolmogorovSmirnov(sizes){
const scale=Math.sqrt(1/sizes.reference+1/sizes.current);return{mean:Math.min(1,Math.sqrt(Math.PI/2)*Math.LN2*scale),high:Math.min(1,1.3580986*scale)}}function expectedTotalVariation(pooled,sizes){
const total=Array.from(pooled).reduce((sum,count)=>sum+count,0),p=Array.from(pooled,count=>count/total).filter(share=>share>0),terms=p.map(share=>({factor:.5,deviation:Math.
sqrt(share*(1-share))})),correlation=(i,j)=>-Math.sqrt(p[i]*p[j]/((1-p[i])*(1-p[j]))),{mean,high}=sumOfAbsoluteNormals(terms,correlation),scale=Math.sqrt(1/sizes.
reference+1/sizes.current);return{mean:Math.min(1,mean*scale),high:Math.min(1,high*scale)}}const coarseSteps=60;function expectedWasserstein(pooled,sizes,deviation=(0,distances.
Fx)(pooled)){const steps=stepsOf(pooled),termsOf=some=>some.map(({width,below})=>({factor:width,deviation:Math.sqrt(below*(1-below))})),mean=Math.sqrt(2/Math.PI)*
termsOf(steps).reduce((sum,term)=>sum+term.factor*term.deviation,0);if(!(mean>0&&mean<Number.POSITIVE_INFINITY))return{mean:0,high:0};const coarse=thinned(steps),
correlation=(i,j)=>{const[s,t]=[coarse[Math.min(i,j)].below,coarse[Math.max(i,j)].below];return Math.sqrt(s*(1-t)/(t*(1-s)))},shape=sumOfAbsoluteNormals(termsOf(
coarse),correlation),scale=Math.sqrt(1/sizes.reference+1/sizes.current)/Math.max(deviation,distances.VP);return{mean:mean*scale,high:mean*(shape.high/shape.mean)*
scale}}function stepsOf({values,weights}){const weight=i=>weights===void 0?1:weights[i];let total=0;for(let i=0;i<values.length;i++)total+=weight(i);const steps=[];
let sum=0;for(let i=0;i+1<values.length;i++){sum+=weight(i);const width=values[i+1]-values[i],below=sum/total;width>0&&below>0&&below<1&&steps.push({width,below})}
return steps}function thinned(steps){const each=Math.ceil(steps.length/coarseSteps);return Array.from({length:Math.ceil(steps.length/each)},(_,at)=>{const group=steps.
slice(at*each,(at+1)*each);return{width:group.reduce((sum,{width})=>sum+width,0),below:group[group.length>>1].below}})}function sumOfAbsoluteNormals(terms,correlation){
const total=terms.reduce((sum,{factor,deviation})=>sum+factor*deviation,0);if(!(total>0&&total<Number.POSITIVE_INFINITY))return{mean:0,high:0};const sizes=terms.
map(({factor,deviation})=>factor*deviation/total);let variance=0;for(const[i,size]of sizes.entries()){variance+=size*size*(Math.PI/2-1);for(let j=0;j<i;j++){const rho=Math.
max(-1,Math.min(1,correlation(i,j))),product=Math.sqrt(1-rho*rho)+rho*Math.asin(rho);variance+=2*size*sizes[j]*(product-1)}}const mean=Math.sqrt(2/Math.PI)*total,
freedom=2/variance;return{mean,high:mean*chiSquareQuantile(.95,freedom)/freedom}}}),35199:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let presentValue=function(column,type){const value=(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.
C)(column);return(0,_column_types_js__WEBPACK_IMPORTED_MODULE_1__.dk)(type)?`CASE WHEN NOT isnan(${value}) THEN ${value} END`:(0,_column_types_js__WEBPACK_IMPORTED_MODULE_1__.
$i)(type)?value:`CAST(${value} AS VARCHAR)`},bounds=function(value,type){const kind=(0,_column_types_js__WEBPACK_IMPORTED_MODULE_1__.I)(type);if((0,_column_types_js__WEBPACK_IMPORTED_MODULE_1__.
Et)(type)){const finite=(0,_column_types_js__WEBPACK_IMPORTED_MODULE_1__.dk)(type)?`CASE WHEN isfinite(${value}) THEN ${value} END`:value;return[`CAST(min(${finite}\
) AS DOUBLE)`,`CAST(max(${finite}) AS DOUBLE)`]}return kind==="datetime"?[isoText(`min(${value})`,type),isoText(`max(${value})`,type)]:["CAST(NULL AS VARCHAR)",
"CAST(NULL AS VARCHAR)"]},isoText=function(value,type){const text=`replace(CAST(${value} AS VARCHAR), ' ', 'T')`;return type==="TIMESTAMP WITH TIME ZONE"?`regex\
p_replace(${text}, '[+]00$', 'Z')`:text};__webpack_require__.d(__webpack_exports__,{v:()=>countColumns,w:()=>exactDistinct});var _sql_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
47069),_column_types_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(18622),_version_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(23678),__webpack_async_dependencies__=__webpack_handle_async_dependencies__(
[_version_js__WEBPACK_IMPORTED_MODULE_2__]);_version_js__WEBPACK_IMPORTED_MODULE_2__=(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():
__webpack_async_dependencies__)[0];const exactDistinct=1e5,columnsAtOnce=100,distinctAtOnce=25;async function countColumns(session,version,columns){const counts=new Map;
for(let at=0;at<columns.length;at+=columnsAtOnce){const some=columns.slice(at,at+columnsAtOnce),found=await counted(session,version,some),few=some.filter(column=>found.
get(column).distinct<=exactDistinct*1.1),exact=new Map;for(let from=0;from<few.length;from+=distinctAtOnce)await exactly(session,version,few.slice(from,from+distinctAtOnce),
exact);for(const[column,count]of found){const distinct=exact.get(column)??Math.min(count.distinct,version.rows-count.missing);counts.set(column,{...count,distinct})}}
return counts}async function counted(session,version,columns){const expressions=columns.flatMap(column=>{const type=version.columns.get(column),value=presentValue(
column,type),[least,most]=bounds((0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.C)(column),type);return[`CAST(count(${value}) AS DOUBLE)`,`CAST(approx_count_distinct(${value}\
) AS DOUBLE)`,least,most]}),[cells=[]]=await(0,_version_js__WEBPACK_IMPORTED_MODULE_2__.hF)(version,()=>session.rows(`SELECT ${expressions.join(", ")} FROM ${version.
relation}`));return new Map(columns.map((column,index)=>{const[present,distinct,minimum,maximum]=cells.slice(index*4,index*4+4);return[column,{missing:version.rows-
Number(present),distinct:Number(distinct),minimum,maximum}]}))}async function exactly(session,version,columns,into){const expressions=columns.map(column=>`CAST(\
count(DISTINCT ${presentValue(column,version.columns.get(column))}) AS DOUBLE)`),[cells=[]]=await(0,_version_js__WEBPACK_IMPORTED_MODULE_2__.hF)(version,()=>session.
rows(`SELECT ${expressions.join(", ")} FROM ${version.relation}`));for(const[index,column]of columns.entries())into.set(column,Number(cells[index]))}__webpack_async_result__()}catch(e){
__webpack_async_result__(e)}})}),18622:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{$i:()=>isPlain,Et:()=>isNumber,Fq:()=>isInteger,I:()=>kindOf,KH:()=>isText,a2:()=>isNanoseconds,aM:()=>isDecimal,dk:()=>isFloat,fF:()=>typeChange,t_:()=>isMoment});
const integerBits={TINYINT:7,SMALLINT:15,INTEGER:31,BIGINT:63,HUGEINT:127,UTINYINT:8,USMALLINT:16,UINTEGER:32,UBIGINT:64,UHUGEINT:128},timestampDigits={DATE:-1,
TIMESTAMP_S:0,TIMESTAMP_MS:3,TIMESTAMP:6,TIMESTAMP_NS:9},zoned="TIMESTAMP WITH TIME ZONE",isInteger=type=>type in integerBits,isFloat=type=>type==="FLOAT"||type===
"DOUBLE",isDecimal=type=>/^DECIMAL\(\d+,\d+\)$/.test(type),isNumber=type=>isInteger(type)||isFloat(type)||isDecimal(type),isMoment=type=>type in timestampDigits||
type===zoned,isZoned=type=>type===zoned,isNanoseconds=type=>type==="TIMESTAMP_NS",isText=type=>type==="VARCHAR"||type==="UUID"||/^ENUM\(.*\)$/s.test(type),isPlain=type=>isNumber(
type)||isMoment(type)||isText(type)||/^(BOOLEAN|BLOB|TIME|INTERVAL)$/.test(type);function kindOf(type){return isNumber(type)?"numerical":isMoment(type)?"datetim\
e":type==="BOOLEAN"?"boolean":isText(type)?"categorical":"other"}const widening=reason=>({breaking:!1,reason}),breaking=reason=>({breaking:!0,reason});function typeChange(before,after){
if(isInteger(before)&&isInteger(after)){const signs=before.startsWith("U")||!after.startsWith("U"),fits=integerBits[after]>=integerBits[before];return signs&&fits?
widening("every old value fits the wider type"):breaking(signs?"values beyond the narrower type no longer fit":"negative values no longer fit")}return isInteger(
before)&&isFloat(after)?integerBits[before]<=(after==="DOUBLE"?53:24)?widening("every whole number is kept exactly"):breaking("whole numbers above 2^53 lose dig\
its"):isNumber(before)&&isNumber(after)?numberChange(before,after):isMoment(before)&&isMoment(after)?momentChange(before,after):isText(before)&&isText(after)?widening(
"both are text"):isText(after)?breaking("values are text now: they compare and sort differently"):breaking("values are of another kind")}function numberChange(before,after){
if(isFloat(before)&&isFloat(after))return after==="DOUBLE"?widening("every old value fits the wider type"):breaking("values lose digits");if(isInteger(after))return breaking(
"fractions no longer fit");if(isFloat(after))return breaking("decimal fractions are rounded to binary ones");if(isFloat(before))return breaking("values are roun\
ded to the decimal places of the type");const[digits,scale]=decimal(after),[oldDigits,oldScale]=isInteger(before)?[decimalDigits(before),0]:decimal(before);return scale>=
oldScale&&digits-scale>=oldDigits-oldScale?widening("every old value fits the wider type"):breaking("values beyond the narrower type no longer fit")}function momentChange(before,after){
if(isZoned(before)||isZoned(after))return breaking("a local time and a moment in UTC are not the same");const[old,now]=[timestampDigits[before],timestampDigits[after]];
return isNanoseconds(after)?breaking("nanoseconds only reach from 1677 to 2262"):now>=old?widening("every old value fits the finer type"):breaking("times lose d\
igits")}function decimal(type){const[,digits="18",scale="3"]=/^DECIMAL\((\d+),(\d+)\)$/.exec(type)??[];return[Number(digits),Number(scale)]}function decimalDigits(type){
return Math.ceil(integerBits[type]*Math.log10(2))}}),42014:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Fx:()=>standardDeviation,IG:()=>totalVariation,VP:()=>smallestDeviation,Vm:()=>hellinger,fy:()=>jensenShannon,js:()=>psi,sL:()=>klDivergence,
wA:()=>wassersteinDistance});const smallestDeviation=.001;function jensenShannon(reference,current){const p=shares(reference),q=shares(current),divergence=sum(p,
(share,i)=>{const middle=(share+q[i])/2;return(relativeEntropy(share,middle)+relativeEntropy(q[i],middle))/2});return Math.sqrt(Math.max(0,divergence))}function psi(reference,current){
const p=withoutZeros(shares(reference)),q=withoutZeros(shares(current));return sum(p,(share,i)=>(share-q[i])*Math.log(share/q[i]))}function klDivergence(reference,current){
const p=shares(withoutZeros(shares(reference))),q=shares(withoutZeros(shares(current)));return Math.max(0,sum(p,(share,i)=>relativeEntropy(share,q[i])))}function hellinger(reference,current){
const p=shares(reference),q=shares(current),squares=sum(p,(share,i)=>(Math.sqrt(share)-Math.sqrt(q[i]))**2);return Math.min(1,Math.sqrt(squares/2))}function totalVariation(reference,current){
const p=shares(reference),q=shares(current);return Math.min(1,sum(p,(share,i)=>Math.abs(share-q[i]))/2)}function wasserstein(reference,current,deviation=standardDeviation(
reference)){return wassersteinDistance(reference,current)/Math.max(deviation,smallestDeviation)}function wassersteinDistance(reference,current){let area=0;return walk(
reference,current,(width,below,belowCurrent)=>{area+=width*Math.abs(below-belowCurrent)}),isEmpty(reference)||isEmpty(current)?Number.NaN:area}function kolmogorovSmirnov(reference,current){
let largest=0;return walk(reference,current,(_,below,belowCurrent)=>{largest=Math.max(largest,Math.abs(below-belowCurrent))}),isEmpty(reference)||isEmpty(current)?
Number.NaN:Math.min(1,largest)}function standardDeviation({values,weights}){const weight=i=>weights===void 0?1:weights[i];let total=0,mean=0,squares=0;for(let i=0;i<
values.length;i++){if(weight(i)===0)continue;total+=weight(i);const away=values[i]-mean;mean+=away*weight(i)/total,squares+=weight(i)*away*(values[i]-mean)}return Math.
sqrt(Math.max(0,squares/total))}function walk(reference,current,visit){const[a,b]=[reference.values,current.values],[totalA,totalB]=[totalOf(reference),totalOf(
current)],weight=(side,at)=>side.weights===void 0?1:side.weights[at];let[i,j]=[0,0],[sumA,sumB]=[0,0];for(;i<a.length||j<b.length;){const at=i<a.length&&(j>=b.length||
a[i]<=b[j])?a[i]:b[j];for(;i<a.length&&a[i]===at;)sumA+=weight(reference,i++);for(;j<b.length&&b[j]===at;)sumB+=weight(current,j++);const next=Math.min(a[i]??Number.
POSITIVE_INFINITY,b[j]??Number.POSITIVE_INFINITY);if(next===Number.POSITIVE_INFINITY)return;visit(next-at,sumA/totalA,sumB/totalB)}}const isEmpty=side=>!(totalOf(
side)>0);function totalOf({values,weights}){return weights===void 0?values.length:sum(weights,weight=>weight)}function relativeEntropy(p,q){return p===0?0:p*Math.
log(p/q)}function shares(histogram){const total=sum(histogram,count=>count);return Float64Array.from({length:histogram.length},(_,i)=>histogram[i]/total)}function withoutZeros(of){
const smallest=of.reduce((least,share)=>share>0&&share<least?share:least,1),instead=smallest<=1e-4?smallest/1e6:1e-4;return of.map(share=>share===0?instead:share)}
function sum(of,term){let total=0;for(let i=0;i<of.length;i++)total+=term(of[i],i);return total}}),27671:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let numbersMoved=function(moved,before,after,deviation){
const comparable=before.length>0&&after.length>0,distance=comparable?(0,_distances_js__WEBPACK_IMPORTED_MODULE_3__.wA)({values:before},{values:after}):0,effect=Math.
min(distance/Math.max(deviation,_distances_js__WEBPACK_IMPORTED_MODULE_3__.VP),Number.MAX_VALUE),sizes2={reference:before.length,current:after.length},chance=comparable?
(0,_chance_js__WEBPACK_IMPORTED_MODULE_1__.nx)(pooled(before,after),sizes2,deviation):{mean:0,high:0};return change(moved,"wasserstein",Number.isNaN(effect)?0:effect,
chance)},categoriesMoved=function(moved,before,after,named){const[p,q]=sharedCounts(before,after),sizes2={reference:total(p),current:total(q)},comparable=sizes2.
reference>0&&sizes2.current>0,effect=comparable?(0,_distances_js__WEBPACK_IMPORTED_MODULE_3__.fy)(p,q):0,chance=comparable?(0,_chance_js__WEBPACK_IMPORTED_MODULE_1__.
OM)("jensenshannon",p.length,sizes2):{mean:0,high:0},[appeared,vanished]=[(0,_categories_js__WEBPACK_IMPORTED_MODULE_0__.Ad)(after,before),(0,_categories_js__WEBPACK_IMPORTED_MODULE_0__.
Ad)(before,after)];return{...change(moved,"jensenshannon",effect,chance),newCategories:named?appeared.slice(0,namedCategories):[],vanishedCategories:named?vanished.
slice(0,namedCategories):[],newCategoryCount:appeared.length,vanishedCategoryCount:vanished.length}},change=function({column,kind,presence},method,effect,expected){
return{column,kind,method,effect,expectedByChance:expected,size:larger(sizeOf(method,effect,expected),missingSize(presence)),missingShare:{before:share(presence.
missing.reference,presence.rows.reference),after:share(presence.missing.current,presence.rows.current)},newCategories:[],vanishedCategories:[],newCategoryCount:0,
vanishedCategoryCount:0}},sizeOf=function(method,effect,chance){if(effect<=chance.high*beyondChance)return"none";const beyond=Math.sqrt(Math.max(0,effect*effect-
chance.mean*chance.mean)),index=cutOffs[method].filter(cutOff=>beyond>=cutOff).length;return sizes[index]},missingSize=function({rows,missing}){if(rows.reference===
0||rows.current===0)return"none";const before=[missing.reference,rows.reference-missing.reference],after=[missing.current,rows.current-missing.current];return sizeOf(
"jensenshannon",(0,_distances_js__WEBPACK_IMPORTED_MODULE_3__.fy)(before,after),(0,_chance_js__WEBPACK_IMPORTED_MODULE_1__.OM)("jensenshannon",2,rows))},larger=function(one,other){
return sizes[Math.max(sizes.indexOf(one),sizes.indexOf(other))]},sharedCounts=function(before,after){const[p,q]=[[],[]],rare=[0,0];for(const label of new Set([...before.
keys(),...after.keys()])){const[old,now]=[before.get(label)??0,after.get(label)??0];old+now>=rareRows?(p.push(old),q.push(now)):(rare[0]+=old,rare[1]+=now)}return rare[0]+
rare[1]===0?[p,q]:[[...p,rare[0]],[...q,rare[1]]]},pooled=function(before,after){const points=[before,after].flatMap(side=>{const count=Math.min(chancePoints,side.
length),weight=side.length/count;return Array.from({length:count},(_,i)=>({value:(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__.YV)(side,(i+.5)/count),weight}))});
return points.sort((a,b)=>a.value-b.value),{values:points.map(({value})=>value),weights:points.map(({weight})=>weight)}},share=function(part,of){return of===0?0:
part/of},total=function(counts){return counts.reduce((sum,count)=>sum+count,0)};__webpack_require__.d(__webpack_exports__,{GS:()=>categoriesMoved,Ws:()=>numbersMoved});
var _categories_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(48780),_chance_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(91421),_distances_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
42014),_numbers_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(42632),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_categories_js__WEBPACK_IMPORTED_MODULE_0__,
_numbers_js__WEBPACK_IMPORTED_MODULE_2__]);[_categories_js__WEBPACK_IMPORTED_MODULE_0__,_numbers_js__WEBPACK_IMPORTED_MODULE_2__]=__webpack_async_dependencies__.
then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__;const cutOffs={wasserstein:[.02,.1,.5],jensenshannon:[.01,.1,.3]},namedCategories=20,
rareRows=5,chancePoints=200,sizes=["none","small","medium","large"],beyondChance=1.5;__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),32701:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{__webpack_require__.d(__webpack_exports__,{
Ji:()=>_review_js__WEBPACK_IMPORTED_MODULE_2__.J});var _chance_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(91421),_profile_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
28547),_review_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(72376),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_profile_js__WEBPACK_IMPORTED_MODULE_1__,
_review_js__WEBPACK_IMPORTED_MODULE_2__]);[_profile_js__WEBPACK_IMPORTED_MODULE_1__,_review_js__WEBPACK_IMPORTED_MODULE_2__]=__webpack_async_dependencies__.then?
(await __webpack_async_dependencies__)():__webpack_async_dependencies__,__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),9192:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let describeNumbers=function(sorted){const count=sorted.
length;if(count===0)return{mean:null,standardDeviation:null,quantiles:null};const at=probability=>(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.YV)(sorted,probability);
return{mean:finite(meanOf(sorted)),standardDeviation:count<2?null:finite(Math.sqrt(squaresOf(sorted)/(count-1))),quantiles:[at(.05),at(.25),at(.5),at(.75),at(.95)]}},
populationDeviation=function(sorted){return Math.sqrt(squaresOf(sorted)/sorted.length)},squaresOf=function(numbers){const mean=meanOf(numbers);let squares=0;for(let i=0;i<
numbers.length;i++)squares+=(numbers[i]-mean)**2;return squares},meanOf=function(numbers){let mean=0;for(let i=0;i<numbers.length;i++)mean+=(numbers[i]-mean)/(i+
1);return mean},finite=function(value){return Number.isFinite(value)?value:null};__webpack_require__.d(__webpack_exports__,{_:()=>describeNumbers,r:()=>populationDeviation});
var _numbers_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(42632),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_numbers_js__WEBPACK_IMPORTED_MODULE_0__]);
_numbers_js__WEBPACK_IMPORTED_MODULE_0__=(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0],__webpack_async_result__()}catch(e){
__webpack_async_result__(e)}})}),42632:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{let numericBatch=function(versions){const rows=Math.max(1,...versions.map(readRows));return Math.max(1,Math.min(columnsAtOnce,Math.floor(numbersAtOnce/rows)))},
numberReader=function(session,version,atOnce){const step=Math.ceil(version.rows/sampledRows),where=version.rows>rowsReadWhole?` WHERE hash(file_row_number) % ${step}\
 = 0`:"";let buffers=null;return{async read(columns){buffers??=await allocate(session,version,where,atOnce);const into=buffers.slice(0,columns.length),values=columns.
map(column=>finite((0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.C)(column),version.columns.get(column))),rows=await(0,_version_js__WEBPACK_IMPORTED_MODULE_2__.hF)(version,
()=>session.fill(`SELECT ${values.join(", ")} FROM ${version.relation}${where}`,into));return into.map(numbers=>sortedFinite(numbers,rows))}}},readRows=function({
rows}){return rows>rowsReadWhole?sampledRows*1.1:rows},finite=function(value,type){return(0,_column_types_js__WEBPACK_IMPORTED_MODULE_1__.I)(type)==="datetime"?
`coalesce(CASE WHEN isfinite(${value}) THEN CAST(epoch(${value}) AS DOUBLE) END, 'nan'::DOUBLE)`:`coalesce(CAST(${(0,_column_types_js__WEBPACK_IMPORTED_MODULE_1__.
dk)(type)?`CASE WHEN isfinite(${value}) THEN ${value} END`:value} AS DOUBLE), 'nan'::DOUBLE)`},sortedFinite=function(numbers,rows){let kept=0;for(let i=0;i<rows;i++){
const number=numbers[i];Number.isNaN(number)||(numbers[kept++]=number)}return numbers.subarray(0,kept).sort()},quantile=function(sorted,probability){if(sorted.length===
0)return Number.NaN;const position=(sorted.length-1)*probability,below=Math.floor(position),[low,high]=[sorted[below],sorted[Math.min(below+1,sorted.length-1)]],
share=position-below;return share===0?low:low*(1-share)+high*share};__webpack_require__.d(__webpack_exports__,{I1:()=>numericBatch,LM:()=>numberReader,YV:()=>quantile,
xz:()=>rowsReadWhole});var _sql_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(47069),_column_types_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(18622),
_version_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(23678),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_version_js__WEBPACK_IMPORTED_MODULE_2__]);
_version_js__WEBPACK_IMPORTED_MODULE_2__=(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0];const rowsReadWhole=2e6,
sampledRows=1e6,numbersAtOnce=4e6,columnsAtOnce=200;async function allocate(session,version,where,columns){const[[rows]=[]]=where===""?[[version.rows]]:await session.
rows(`SELECT CAST(count(*) AS DOUBLE) FROM ${version.relation}${where}`);return Array.from({length:columns},()=>new Float64Array(Number(rows)))}__webpack_async_result__()}catch(e){
__webpack_async_result__(e)}})}),30887:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{let describePair=function(pair,numbersOf){const numeric=present(pair).filter(isNumeric),comparable=numeric.length===2&&numeric[0].kind===numeric[1].kind;for(const group of comparable?
[numeric]:numeric.map(side=>[side])){const whole=group.every(({type})=>(0,_column_types_js__WEBPACK_IMPORTED_MODULE_2__.Fq)(type)),kind=group[0].kind==="datetim\
e"?"moment":whole?"whole":"fraction",histograms=pair.private?null:(0,_bins_js__WEBPACK_IMPORTED_MODULE_0__.R)(group.map(numbersOf),kind);for(const[index,side]of group.
entries()){const numbers=numbersOf(side);side.kind==="numerical"&&(side.numbers=(0,_number_summary_js__WEBPACK_IMPORTED_MODULE_4__._)(numbers)),side.histogram=histograms&&
scaled(histograms[index],side,numbers.length)}}if(!comparable)return;const[before,after]=numeric,deviation=(0,_number_summary_js__WEBPACK_IMPORTED_MODULE_4__.r)(
numbersOf(before));pair.change=(0,_distribution_change_js__WEBPACK_IMPORTED_MODULE_3__.Ws)(moved(before,after),numbersOf(before),numbersOf(after),deviation)},scaled=function(bars,{
version,counts},sample){if(version.rows<=_numbers_js__WEBPACK_IMPORTED_MODULE_5__.xz||sample===0)return bars;const by=(version.rows-counts.missing)/sample;return bars.
map(({label,count})=>({label,count:Math.round(count*by)}))},moved=function(before,after){const rows={reference:before.version.rows,current:after.version.rows},missing={
reference:before.counts.missing,current:after.counts.missing};return{column:after.column,kind:after.kind,presence:{rows,missing}}};__webpack_require__.d(__webpack_exports__,
{Eb:()=>present,_t:()=>addNumbers,hQ:()=>isCategory,kf:()=>isNumeric,yW:()=>addCategories});var _bins_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(11666),
_categories_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(48780),_column_types_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(18622),_distribution_change_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
27671),_number_summary_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(9192),_numbers_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(42632),__webpack_async_dependencies__=__webpack_handle_async_dependencies__(
[_bins_js__WEBPACK_IMPORTED_MODULE_0__,_categories_js__WEBPACK_IMPORTED_MODULE_1__,_distribution_change_js__WEBPACK_IMPORTED_MODULE_3__,_number_summary_js__WEBPACK_IMPORTED_MODULE_4__,
_numbers_js__WEBPACK_IMPORTED_MODULE_5__]);[_bins_js__WEBPACK_IMPORTED_MODULE_0__,_categories_js__WEBPACK_IMPORTED_MODULE_1__,_distribution_change_js__WEBPACK_IMPORTED_MODULE_3__,
_number_summary_js__WEBPACK_IMPORTED_MODULE_4__,_numbers_js__WEBPACK_IMPORTED_MODULE_5__]=__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():
__webpack_async_dependencies__;const isNumeric=({kind})=>kind==="numerical"||kind==="datetime",isCategory=({kind})=>kind==="categorical"||kind==="boolean",present=({
sides})=>sides.filter(side=>side!==null);async function addNumbers(session,versions,pairs){const atOnce=(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__.I1)(versions.
filter(version=>version!==null)),readers=versions.map(version=>version&&(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__.LM)(session,version,atOnce));for(let at=0;at<
pairs.length;at+=atOnce){const some=pairs.slice(at,at+atOnce),numbers=new Map;for(const[index,reader]of readers.entries()){const numeric=some.map(({sides:sides2})=>sides2[index]??
null).filter(side=>side!==null).filter(isNumeric);if(reader===null||numeric.length===0)continue;const read=await reader.read(numeric.map(({column})=>column));for(const[
i,side]of numeric.entries())numbers.set(side,read[i])}for(const pair of some)describePair(pair,side=>numbers.get(side))}}async function addCategories(session,versions,pairs){
const distinct=pair=>Math.max(...present(pair).map(({counts})=>counts.distinct));for(const some of(0,_categories_js__WEBPACK_IMPORTED_MODULE_1__.LK)(pairs,distinct)){
const counted=new Map;for(const[index,version]of versions.entries()){const sides=some.map(({sides:sides2})=>sides2[index]??null).filter(side=>side!==null).filter(
isCategory);if(version===null)continue;const found=await(0,_categories_js__WEBPACK_IMPORTED_MODULE_1__.q8)(session,version,sides.map(({column})=>column));for(const[
i,side]of sides.entries())counted.set(side,found[i])}for(const pair of some){const sides=present(pair).filter(isCategory),categories=sides.map(side=>counted.get(
side)),histograms=pair.private?null:(0,_categories_js__WEBPACK_IMPORTED_MODULE_1__.ut)(categories);for(const[index,side]of sides.entries())side.histogram=histograms&&
histograms[index];if(sides.length<2)continue;const[before,after]=sides;pair.change=(0,_distribution_change_js__WEBPACK_IMPORTED_MODULE_3__.GS)(moved(before,after),
categories[0],categories[1],!pair.private)}}}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),28547:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let newSide=function(version,column,counts){
const type=version.columns.get(column);return{version,column,type,counts,kind:(0,_column_types_js__WEBPACK_IMPORTED_MODULE_1__.I)(type),histogram:null,numbers:null}},
hasTooMany=function({counts:{distinct,missing},version}){return distinct>_column_counts_js__WEBPACK_IMPORTED_MODULE_0__.w||distinct>fewDistinct&&distinct>(version.
rows-missing)/2},columnProfile=function({version,column,type,counts,kind,...found},hidden){const{missing,distinct}=counts,numbers=hidden?null:found.numbers;return{
column,type,kind,rows:version.rows,missing,distinct,minimum:hidden?null:counts.minimum,maximum:hidden?null:counts.maximum,mean:numbers?.mean??null,standardDeviation:numbers?.
standardDeviation??null,quantiles:numbers?.quantiles??null,histogram:hidden?null:found.histogram}};__webpack_require__.d(__webpack_exports__,{N:()=>profilePairs});
var _column_counts_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(35199),_column_types_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(18622),_pair_values_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
30887),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_column_counts_js__WEBPACK_IMPORTED_MODULE_0__,_pair_values_js__WEBPACK_IMPORTED_MODULE_2__]);
[_column_counts_js__WEBPACK_IMPORTED_MODULE_0__,_pair_values_js__WEBPACK_IMPORTED_MODULE_2__]=__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():
__webpack_async_dependencies__;const fewDistinct=50;async function profile(session,version,hidden){const pairs=[...version.columns.keys()].map(column=>({before:null,
after:column,private:hidden.has(column)}));return(await profilePairs(session,null,version,pairs)).map(({after})=>after)}async function profilePairs(session,before,after,columns){
const sidesOf=async(version,names)=>{const asked=names.filter(name=>name!==null);if(version===null||asked.length===0)return new Map;const counts=await(0,_column_counts_js__WEBPACK_IMPORTED_MODULE_0__.
v)(session,version,asked);return new Map(asked.map(column=>[column,newSide(version,column,counts.get(column))]))},old=await sidesOf(before,columns.map(pair=>pair.
before)),now=await sidesOf(after,columns.map(pair=>pair.after)),pairs=columns.map(pair=>{const sides=[old.get(pair.before??"\0")??null,now.get(pair.after??"\0")??
null];if((0,_pair_values_js__WEBPACK_IMPORTED_MODULE_2__.Eb)({sides}).some(side=>side.kind==="categorical"&&hasTooMany(side)))for(const side of(0,_pair_values_js__WEBPACK_IMPORTED_MODULE_2__.
Eb)({sides}))side.kind==="categorical"&&(side.kind="other");return{private:pair.private,sides,change:null}});return await(0,_pair_values_js__WEBPACK_IMPORTED_MODULE_2__.
_t)(session,[before,after],pairs.filter(pair=>(0,_pair_values_js__WEBPACK_IMPORTED_MODULE_2__.Eb)(pair).some(_pair_values_js__WEBPACK_IMPORTED_MODULE_2__.kf))),
await(0,_pair_values_js__WEBPACK_IMPORTED_MODULE_2__.yW)(session,[before,after],pairs.filter(pair=>(0,_pair_values_js__WEBPACK_IMPORTED_MODULE_2__.Eb)(pair).some(
_pair_values_js__WEBPACK_IMPORTED_MODULE_2__.hQ))),pairs.map(({sides:[one,other],change,private:hidden})=>({before:one&&columnProfile(one,hidden),after:other&&columnProfile(
other,hidden),change}))}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),49865:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{__webpack_require__.d(__webpack_exports__,{
P:()=>findRenames});var _column_types_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(18622),_row_pairs_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
18394),_value_alignment_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(57791),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_row_pairs_js__WEBPACK_IMPORTED_MODULE_1__]);
_row_pairs_js__WEBPACK_IMPORTED_MODULE_1__=(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0];const columnsAtOnce=200,
mostCompared=200;async function findRenames(session,pairs,removed,added){const renames=new Map;if(removed.length===0||added.length===0)return renames;const old=await fingerprints(
session,pairs,"before",removed),now=await fingerprints(session,pairs,"after",added),candidates=[...old].map(([print,columns])=>({columns,others:now.get(print)??
[]})).filter(({columns,others})=>columns.length===1&&others.length===1).slice(0,mostCompared);for(const{columns,others}of candidates){const[before,after]=[columns[0],
others[0]];await sameValues(session,pairs,before,after)&&renames.set(before,after)}return renames}async function fingerprints(session,pairs,of,columns){const prints=new Map,
key=pairs.key.map((_,i)=>`o.k${i}`),row=key.length>0?`hash(${key.join(", ")})`:"hash(row_number() OVER ())",side=of==="before"?"o":"n";for(let at=0;at<columns.length;at+=
columnsAtOnce){const some=columns.slice(at,at+columnsAtOnce),joined=(0,_row_pairs_js__WEBPACK_IMPORTED_MODULE_1__.Cc)(pairs,{before:of==="before"?some:[],after:of===
"after"?some:[]}),types=some.map(column=>pairs[of].columns.get(column)),counted=some.map((_,i)=>(0,_column_types_js__WEBPACK_IMPORTED_MODULE_0__.$i)(types[i])?`\
c${i}`:`CAST(c${i} AS VARCHAR)`).map(value=>`CASE WHEN approx_count_distinct(${value}) > 1 THEN CAST(bit_xor(hash(row, ${value})) AS VARCHAR) END`),[cells=[]]=await session.
rows(`SELECT ${counted.join(", ")} FROM (SELECT ${row} AS row, ${some.map((_,i)=>`${side}.c${i}`).join(", ")}
       FROM ${joined} WHERE o.here AND n.here)`);for(const[i,cell]of cells.entries()){if(cell===null)continue;const print=`${cell} ${types[i]}`;prints.set(print,
[...prints.get(print)??[],some[i]])}}return prints}async function sameValues(session,pairs,before,after){const types={before:pairs.before.columns.get(before),after:pairs.
after.columns.get(after)},joined=(0,_row_pairs_js__WEBPACK_IMPORTED_MODULE_1__.Cc)(pairs,{before:[before],after:[after]}),[[different]=[]]=await session.rows(`S\
ELECT CAST(count(*) FILTER (${(0,_value_alignment_js__WEBPACK_IMPORTED_MODULE_2__.A)("o.c0","n.c0",types)}) AS DOUBLE) FROM ${joined} WHERE o.here AND n.here`);
return different===0}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),72376:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let columnPairs=function(before,after,renames,hidden){
const oldNames=new Map([...renames].map(([from,to])=>[to,from])),now=[...after.columns.keys()].map(column=>({before:oldNames.get(column)??(before.columns.has(column)?
column:null),after:column,private:hidden.has(column)})),gone=[...before.columns.keys()].filter(column=>!after.columns.has(column)&&!renames.has(column));return[
...now,...gone.map(column=>({before:column,after:null,private:hidden.has(column)}))]},facts=function(version,profiles,other){const known=new Map(profiles.map(profile=>[
profile?.column,profile]));return new Map([...version.columns].map(([column,type])=>{const told2=version.untyped.has(column)?other.columns.get(column)??type:type;
return[column,{type:told2,missing:known.get(column)?.missing??0,rows:version.rows}]}))},privateColumns=function({private:named},columns){const hidden=new Set(named.
map(name=>name.toLowerCase()));return new Set([...columns.keys()].filter(column=>hidden.has(column.toLowerCase())))},movedFirst=function(a,b){const beyond=({effect,
expectedByChance})=>effect-expectedByChance.high;return order.indexOf(a.size)-order.indexOf(b.size)||beyond(b)-beyond(a)},told=function({files,bytes},rows){return{
files,rows,bytes}};__webpack_require__.d(__webpack_exports__,{J:()=>reviewData});var _validation_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(54733),
_profile_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(28547),_renames_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(49865),_row_diff_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
25400),_row_pairs_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(18394),_schema_diff_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(38519),_version_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
23678),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_validation_index_js__WEBPACK_IMPORTED_MODULE_0__,_profile_js__WEBPACK_IMPORTED_MODULE_1__,
_renames_js__WEBPACK_IMPORTED_MODULE_2__,_row_diff_js__WEBPACK_IMPORTED_MODULE_3__,_row_pairs_js__WEBPACK_IMPORTED_MODULE_4__,_schema_diff_js__WEBPACK_IMPORTED_MODULE_5__,
_version_js__WEBPACK_IMPORTED_MODULE_6__]);[_validation_index_js__WEBPACK_IMPORTED_MODULE_0__,_profile_js__WEBPACK_IMPORTED_MODULE_1__,_renames_js__WEBPACK_IMPORTED_MODULE_2__,
_row_diff_js__WEBPACK_IMPORTED_MODULE_3__,_row_pairs_js__WEBPACK_IMPORTED_MODULE_4__,_schema_diff_js__WEBPACK_IMPORTED_MODULE_5__,_version_js__WEBPACK_IMPORTED_MODULE_6__]=
__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__;async function reviewData(engine,request){const session=(0,_validation_index_js__WEBPACK_IMPORTED_MODULE_0__.
F)(await engine.open());try{const{workspace}=engine;await session.execute("SET parquet_metadata_cache = true");const after=await(0,_version_js__WEBPACK_IMPORTED_MODULE_6__.
Am)(session,workspace,request.after,request.inputs.after);if(request.before===null)return await firstVersion(session,workspace,after,request);const before=await(0,_version_js__WEBPACK_IMPORTED_MODULE_6__.
Am)(session,workspace,request.before,request.inputs.before);if((0,_version_js__WEBPACK_IMPORTED_MODULE_6__.er)(before,after)){const rows=await(0,_version_js__WEBPACK_IMPORTED_MODULE_6__.
BO)(session,workspace,after);return{...nothing,identical:!0,before:told(before,rows),after:told(after,rows)}}const[old,now]=await(0,_version_js__WEBPACK_IMPORTED_MODULE_6__.
kz)(session,workspace,[before,after]);return await compare(session,old,now,request)}finally{await session.close()}}const nothing={identical:!1,schema:[],rows:{notComputable:"\
the bytes are the same"},distributions:[],profiles:[]};async function firstVersion(session,workspace,files,request){const[version]=await(0,_version_js__WEBPACK_IMPORTED_MODULE_6__.
kz)(session,workspace,[files]),hidden=privateColumns(request,version.columns),columns=[...version.columns.keys()].map(column=>({before:null,after:column,private:hidden.
has(column)}));return{...nothing,before:{files:[],rows:0,bytes:0},after:told(version,version.rows),rows:{notComputable:"there is no version before"},profiles:(await(0,_profile_js__WEBPACK_IMPORTED_MODULE_1__.
N)(session,null,version,columns)).map(({before,after})=>({before,after}))}}async function compare(session,before,after,request){const key=request.key??[],refused=key.
length===0?noKey:await(0,_row_pairs_js__WEBPACK_IMPORTED_MODULE_4__.bn)(session,{before,after,key}),pairs={before,after,key:refused===null?key:[]},removed=[...before.
columns.keys()].filter(column=>!after.columns.has(column)),added=[...after.columns.keys()].filter(column=>!before.columns.has(column)),renames=refused===null||before.
rows===after.rows?await(0,_renames_js__WEBPACK_IMPORTED_MODULE_2__.P)(session,pairs,removed,added):new Map,hidden=new Set([...privateColumns(request,before.columns),
...privateColumns(request,after.columns)]);for(const[from,to]of renames)hidden.has(from)&&hidden.add(to);const columns=columnPairs(before,after,renames,hidden),
profiled=await(0,_profile_js__WEBPACK_IMPORTED_MODULE_1__.N)(session,before,after,columns),compared=columns.filter(({before:old,after:now})=>old!==null&&old===now).
filter(pair=>!key.includes(pair.after));return{before:told(before,before.rows),after:told(after,after.rows),identical:!1,schema:(0,_schema_diff_js__WEBPACK_IMPORTED_MODULE_5__.
L)(facts(before,profiled.map(pair=>pair.before),after),facts(after,profiled.map(pair=>pair.after),before),renames),rows:refused===null?await(0,_row_diff_js__WEBPACK_IMPORTED_MODULE_3__.
E)(session,pairs,compared,hidden):{notComputable:refused},distributions:profiled.flatMap(({change})=>change===null?[]:[change]).sort(movedFirst),profiles:profiled.
map(pair=>({before:pair.before,after:pair.after}))}}const noKey="no key is given that tells which rows of the two versions are the same",order=["large","medium",
"small","none"];__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),25400:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let compared=function(pairs,shared){return(0,_row_pairs_js__WEBPACK_IMPORTED_MODULE_1__.
Cc)(pairs,{before:shared.map(({before})=>before),after:shared.map(({after})=>after)})},changes=function({before,after},shared){return shared.map((column,i)=>(0,_value_alignment_js__WEBPACK_IMPORTED_MODULE_2__.
A)(`o.c${i}`,`n.c${i}`,typesOf(before,after,column)))},typesOf=function(before,after,column){return{before:before.columns.get(column.before),after:after.columns.
get(column.after)}};__webpack_require__.d(__webpack_exports__,{E:()=>rowDiff});var _row_examples_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(65800),_row_pairs_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
18394),_value_alignment_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(57791),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_row_examples_js__WEBPACK_IMPORTED_MODULE_0__,
_row_pairs_js__WEBPACK_IMPORTED_MODULE_1__]);[_row_examples_js__WEBPACK_IMPORTED_MODULE_0__,_row_pairs_js__WEBPACK_IMPORTED_MODULE_1__]=__webpack_async_dependencies__.
then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__;const columnsAtOnce=400;async function rowDiff(session,pairs,shared,hidden,atOnce=columnsAtOnce){
const counts=await countChanges(session,pairs,shared,atOnce),columns=shared.map((column,i)=>({column,changed:counts.columns[i]})).filter(({changed})=>changed>0).
sort((a,b)=>b.changed-a.changed),examples={added:counts.added===0?[]:await(0,_row_examples_js__WEBPACK_IMPORTED_MODULE_0__.sL)(session,pairs,"after",hidden),removed:counts.
removed===0?[]:await(0,_row_examples_js__WEBPACK_IMPORTED_MODULE_0__.sL)(session,pairs,"before",hidden),changed:await(0,_row_examples_js__WEBPACK_IMPORTED_MODULE_0__.
U$)(session,pairs,columns.map(({column})=>column),hidden)};return{key:pairs.key,added:counts.added,removed:counts.removed,changed:counts.changed,unchanged:counts.
both-counts.changed,columns:columns.map(({column,changed})=>({column:column.after,changed})),examples}}async function countChanges(session,pairs,shared,atOnce){
if(shared.length<=atOnce)return countBatch(session,pairs,shared);const batches=[],keys=pairs.key.map((_,i)=>`k${i}`);for(let at=0;at<shared.length;at+=atOnce){const some=shared.
slice(at,at+atOnce),batch=await countBatch(session,pairs,some);if(batches.push(batch),batch.changed===0)continue;const rows=`SELECT ${keys.map(key=>`o.${key}`).
join(", ")} FROM ${compared(pairs,some)}
      WHERE o.here AND n.here AND (${changes(pairs,some).join(" OR ")})`,first=batches.every(each=>each===batch||each.changed===0);await session.execute(first?`\
CREATE OR REPLACE TEMP TABLE changed_rows AS ${rows}`:`INSERT INTO changed_rows ${rows}`)}const columns=batches.flatMap(batch=>batch.columns);if(batches.every(({
changed:changed2})=>changed2===0))return{...batches[0],columns};const[[changed]=[]]=await session.rows(`SELECT CAST(count(*) AS DOUBLE) FROM (SELECT DISTINCT ${keys.
join(", ")} FROM changed_rows)`);return{...batches[0],changed:Number(changed),columns}}async function countBatch(session,pairs,shared){const flags=changes(pairs,
shared).map((sql,i)=>`(o.here AND n.here AND ${sql}) AS d${i}`),names=shared.map((_,i)=>`d${i}`),conditions=["old IS NULL","now IS NULL","old AND now",names.join(
" OR ")||"false",...names],[cells=[]]=await session.rows(`SELECT ${conditions.map(condition=>`CAST(count_if(${condition}) AS DOUBLE)`).join(", ")}
     FROM (SELECT ${["o.here AS old","n.here AS now",...flags].join(", ")} FROM ${compared(pairs,shared)})`),[added,removed,both,changed,...columns]=cells.map(Number);
return{added,removed,both,changed,columns}}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),65800:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let shownText=function(value,secret){if(secret)
return`CASE WHEN ${value} IS NOT NULL THEN ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.e)(privateValue)} END`;const text=`CAST(${value} AS VARCHAR)`;return`CASE W\
HEN length(${text}) > ${textLength} THEN left(${text}, ${textLength-1}) || '…' ELSE ${text} END`};__webpack_require__.d(__webpack_exports__,{U$:()=>changedExamples,
sL:()=>addedOrRemoved});var _sql_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(47069),_row_pairs_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(18394),
_value_alignment_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(57791),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_row_pairs_js__WEBPACK_IMPORTED_MODULE_1__]);
_row_pairs_js__WEBPACK_IMPORTED_MODULE_1__=(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0];const rowsShown=5,
columnsShown=12,changedColumns=10,changesShown=3,textLength=200,privateValue="‹private›";async function addedOrRemoved(session,pairs,only,hidden){const version=pairs[only],
[mine,others]=only==="before"?(0,_row_pairs_js__WEBPACK_IMPORTED_MODULE_1__.NP)(pairs):(0,_row_pairs_js__WEBPACK_IMPORTED_MODULE_1__.NP)(pairs).reverse(),other=pairs[only===
"before"?"after":"before"],rest=[...version.columns.keys()].filter(column=>!pairs.key.includes(column)),columns=[...pairs.key,...rest.slice(0,columnsShown)],keys=pairs.
key.map((_,i)=>`k${i}`);return(await session.rows(`SELECT ${columns.map((column,i)=>shownText(`c${i}`,hidden.has(column))).join(", ")} FROM (
       FROM (SELECT ${[...mine.map((sql,i)=>`${sql} AS k${i}`),...columns.map((column,i)=>`${(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.C)(column)} AS c${i}`)].join(
", ")} FROM ${version.relation})
       ANTI JOIN (SELECT ${others.map((sql,i)=>`${sql} AS k${i}`).join(", ")} FROM ${other.relation})
       USING (${keys.join(", ")})
       ORDER BY ${keys.join(", ")} LIMIT ${rowsShown})`)).map(cells=>Object.fromEntries(columns.map((column,i)=>[column,cells[i]])))}async function changedExamples(session,pairs,mostChanged,hidden){
const shared=mostChanged.slice(0,changedColumns);if(shared.length===0)return[];const keys=pairs.key.map((_,i)=>`o.k${i}`),found=shared.map((column,i)=>{const types={
before:pairs.before.columns.get(column.before),after:pairs.after.columns.get(column.after)},row=`{${[...keys.map((key,at)=>`k${at}: ${key}`),`o: o.c${i}`,`n: n.\
c${i}`].join(", ")}}`,changed=(0,_value_alignment_js__WEBPACK_IMPORTED_MODULE_2__.A)(`o.c${i}`,`n.c${i}`,types);return`arg_min(${row}, ROW(${keys.join(", ")}), ${changesShown}\
) FILTER (${changed}) AS e${i}`}),texts=shared.map((column,i)=>{const secret=hidden.has(column.before)||hidden.has(column.after),parts=[...pairs.key.map((name,at)=>`\
k${at}: ${shownText(`x.k${at}`,hidden.has(name))}`),`o: ${shownText("x.o",secret)}`,`n: ${shownText("x.n",secret)}`];return`CAST(to_json(list_transform(e${i}, l\
ambda x: {${parts.join(", ")}})) AS VARCHAR)`}),joined=(0,_row_pairs_js__WEBPACK_IMPORTED_MODULE_1__.Cc)(pairs,{before:shared.map(({before})=>before),after:shared.
map(({after})=>after)}),[cells=[]]=await session.rows(`SELECT ${texts.join(", ")} FROM (SELECT ${found.join(", ")} FROM ${joined} WHERE o.here AND n.here)`);return shared.
flatMap(({after},i)=>JSON.parse(String(cells[i]??"[]")).map(cell=>({key:Object.fromEntries(pairs.key.map((name,at)=>[name,cell[`k${at}`]??null])),column:after,before:cell.
o??null,after:cell.n??null})))}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),18394:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let rowPairs=function(pairs,columns){const{
before,after,key}=pairs,[oldKeys,newKeys]=alignedKeys(pairs),side=(version,keys,some)=>`(SELECT true AS here, ${[...keys.map((sql,i)=>`${sql} AS k${i}`),...some.
map((column,i)=>`${(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.C)(column)} AS c${i}`)].join(", ")} FROM ${version.relation})`,[old,now]=[side(before,oldKeys,columns.
before),side(after,newKeys,columns.after)];return key.length===0?`${old} o POSITIONAL JOIN ${now} n`:`${old} o FULL JOIN ${now} n ON ${key.map((_,i)=>`o.k${i} =\
 n.k${i}`).join(" AND ")}`},alignedKeys=function({before,after,key}){const sides=key.map(column=>(0,_value_alignment_js__WEBPACK_IMPORTED_MODULE_2__.M)(before.columns.
get(column),after.columns.get(column)));return[sides.map((side,i)=>side.before((0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.C)(key[i]))),sides.map((side,i)=>side.after(
(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.C)(key[i])))]},rowCount=function(count){return count===1?"1 row":`${count} rows`};__webpack_require__.d(__webpack_exports__,
{Cc:()=>rowPairs,NP:()=>alignedKeys,bn:()=>whyNoKey});var _sql_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(47069),_tables_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
26864),_value_alignment_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(57791),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_tables_js__WEBPACK_IMPORTED_MODULE_1__]);
_tables_js__WEBPACK_IMPORTED_MODULE_1__=(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0];async function whyNoKey(session,pairs){
const{before,after,key}=pairs,versions=[{name:"the version before",version:before},{name:"the version after",version:after}],named=key.map(column=>`\`${(0,_tables_js__WEBPACK_IMPORTED_MODULE_1__.
ml)(column,80)}\``),absent=versions.flatMap(({name,version})=>key.flatMap((column,i)=>version.columns.has(column)?[]:[`${name} has no column ${named[i]}`]));if(absent.
length>0)return absent.join("; ");const reasons=[];for(const[index,{name,version}]of versions.entries()){const{missing,repeated}=await keyFaults(session,version,
alignedKeys(pairs)[index]),keyName=named.join(", ");missing>0&&reasons.push(`the key ${keyName} is missing in ${rowCount(missing)} of ${name}`),repeated>0&&reasons.
push(`${rowCount(repeated)} of ${name} share their key ${keyName} with another row`)}return reasons.length===0?null:reasons.join("; ")}async function keyFaults(session,version,keys){
const columns=version.columns,missing=keys.map(sql=>`(${sql}) IS NULL`).join(" OR "),[found=[]]=await session.rows(`SELECT CAST(coalesce(sum(rows) FILTER (missi\
ng), 0) AS DOUBLE),
     CAST(coalesce(sum(rows) FILTER (rows > 1 AND NOT missing), 0) AS DOUBLE)
     FROM (SELECT count(*) AS rows, ${missing} AS missing FROM ${version.relation} GROUP BY ${keys.join(", ")})`);return columns.size===0?{missing:0,repeated:0}:
{missing:Number(found[0]),repeated:Number(found[1])}}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),38519:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let schemaDiff=function(before,after,renames=new Map){
const oldNames=new Map([...renames].map(([from,to])=>[to,from])),changes=[];for(const[column,{type}]of before){const renamed=renames.get(column);renamed!==void 0?
changes.push({column,change:"renamed",before:column,after:renamed,breaking:!0,reason:"code that asks for the old name fails; all values are the same"}):after.has(
column)||changes.push({column,change:"removed",before:shownType(type),after:null,breaking:!0,reason:"code that asks for the column fails"})}for(const[column,facts]of after){
const old=before.get(oldNames.get(column)??column);old===void 0?changes.push({column,change:"added",before:null,after:shownType(facts.type),breaking:!1,reason:"\
code that names its columns does not see it"}):changes.push(...typeChanges(column,old,facts))}return[...changes,...moves(before,after,renames)]},typeChanges=function(column,before,after){
const found=[];if(before.type!==after.type){const{breaking,reason}=judged(before,after),[old,now]=[shownType(before.type),shownType(after.type)];found.push({column,
change:"type",before:old,after:now,breaking,reason})}return before.rows>0&&before.missing===0&&after.missing>0&&found.push({column,change:"type",before:`${shownType(
before.type)}, never missing`,after:`${shownType(after.type)}, missing in ${after.missing} of ${after.rows} rows`,breaking:!0,reason:"code for the old version n\
ever met a missing value"}),found},judged=function(before,after){return before.missing===before.rows?{breaking:!1,reason:"the column held no value before"}:after.
missing===after.rows?{breaking:!1,reason:"the column holds no value any more"}:(0,_column_types_js__WEBPACK_IMPORTED_MODULE_1__.fF)(before.type,after.type)},moves=function(before,after,renames){
const positions=new Map([...before.keys()].map((column,at)=>[renames.get(column)??column,at])),kept=[...after.keys()].map((column,at)=>({column,at,old:positions.
get(column)})).filter(each=>each.old!==void 0),still=longestAscending(kept.map(({old})=>old));return kept.filter((_,index)=>!still.has(index)).map(({column,at,old})=>({
column,change:"moved",before:String(old+1),after:String(at+1),breaking:!1,reason:"only code that counts columns instead of naming them is affected"}))},longestAscending=function(numbers){
const ends=[],previous=[];for(const[index,number]of numbers.entries()){let[low,high]=[0,ends.length];for(;low<high;){const middle=low+high>>1;numbers[ends[middle]]<
number?low=middle+1:high=middle}previous[index]=low===0?-1:ends[low-1],ends[low]=index}const found=new Set;for(let at=ends.at(-1)??-1;at>=0;at=previous[at])found.
add(at);return found},shownType=function(type){return(0,_tables_js__WEBPACK_IMPORTED_MODULE_0__.ml)(type,200)};__webpack_require__.d(__webpack_exports__,{L:()=>schemaDiff});
var _tables_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(26864),_column_types_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(18622),__webpack_async_dependencies__=__webpack_handle_async_dependencies__(
[_tables_js__WEBPACK_IMPORTED_MODULE_0__]);_tables_js__WEBPACK_IMPORTED_MODULE_0__=(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():
__webpack_async_dependencies__)[0],__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),48055:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{pd:()=>csvOptions,q0:()=>describe,M9:()=>typedText});var foundation=__webpack_require__(33560),files=__webpack_require__(
41418),sql=__webpack_require__(47069),column_types=__webpack_require__(18622);const firstRows=1e4,columnsAtOnce=100,narrowing=["BOOLEAN","BIGINT","HUGEINT","DOU\
BLE","DATE","TIMESTAMP","TIMESTAMP WITH TIME ZONE"];async function textTypes(session,relation,columns,hints){const types=new Map;for(let at=0;at<columns.length;at+=
columnsAtOnce){const some=columns.slice(at,at+columnsAtOnce),head=`(SELECT ${some.map(sql.C).join(", ")} FROM ${relation} LIMIT ${firstRows})`,all=new Map(some.
map(column=>[column,candidates(hints.get(column))])),likely=await notRefuted(session,head,all);await text_types_confirm(session,relation,new Map([...likely].map(
([column,found])=>[column,found.types])),types)}return types}async function text_types_confirm(session,relation,left,types){const first=new Map([...left].map(([
column,found])=>[column,found.slice(0,1)])),answers=await notRefuted(session,relation,first),next=new Map;for(const[column,{values,types:found}]of answers){const rest=left.
get(column).slice(1);values!==0&&(found[0]!==void 0||rest.length===0?types.set(column,found[0]??"VARCHAR"):next.set(column,rest))}next.size>0&&await text_types_confirm(
session,relation,next,types)}function candidates(hint){return hint===void 0?narrowing:readsAs(hint,"")===null?[]:[hint,...narrowing.filter(type=>type!==hint)]}async function notRefuted(session,source,asked){
const counts=[...asked].flatMap(([column,types])=>{const value=(0,sql.C)(column);return[`count(${value})`,...types.map(type=>`count_if(${readsAs(type,value)})`)]}).
map(expression=>`CAST(${expression} AS DOUBLE)`).join(", "),found=(await session.rows(`SELECT ${counts} FROM ${source}`))[0];let at=0;return new Map([...asked].
map(([column,types])=>{const values=found[at++];return[column,{values,types:types.filter(()=>found[at++]===values)}]}))}function readsAs(type,text){const cast=`\
TRY_CAST(${text} AS ${type})`,number=`TRY_CAST(${text} AS DOUBLE)`,padded=`CASE WHEN ${text} < '1' THEN regexp_matches(${text}, '^([+]|-?0[^.eE])') ELSE false E\
ND`,plain=`${number} IS NOT NULL AND NOT contains(${text}, '_') AND NOT ${padded}`,offset=`regexp_matches(substr(${text}, 11), '[Zz+-]')`;return type==="BOOLEAN"?
`lower(${text}) IN ('true', 'false')`:(0,column_types.Fq)(type)||type==="DATE"?`CAST(${cast} AS VARCHAR) = ${text}`:(0,column_types.dk)(type)?plain:(0,column_types.
aM)(type)?`${plain} AND CAST(${cast} AS DOUBLE) = ${number}`:type==="TIMESTAMP WITH TIME ZONE"?`length(${text}) >= 16 AND ${cast} IS NOT NULL AND ${offset}`:/^TIMESTAMP(_S|_MS|_NS)?$/.
test(type)?`length(${text}) >= 16 AND ${cast} IS NOT NULL AND NOT ${offset} AND ${sameMoment(type,text)}`:type==="TIME"||type==="UUID"?`${cast} IS NOT NULL`:null}
function sameMoment(type,text){return type==="TIMESTAMP"||type==="TIMESTAMP_NS"?"true":`CAST(TRY_CAST(${text} AS ${type}) AS TIMESTAMP) = TRY_CAST(${text} AS TI\
MESTAMP)`}function csvOptions({missing}){return missing===void 0?{}:{missing}}async function typedText(session,{workspace,set,source,name},options){const names=[
...source.columns.keys()],texts=names.map(column=>`CAST(${set.format==="json"?`(${(0,sql.C)(column)} ->> '$')`:(0,sql.C)(column)} AS VARCHAR) AS ${(0,sql.C)(column)}`),
columns={names,texts,hints:options.hints},path=`${session.temporaryDirectory}/${name}.parquet`,parses=options.lenient===!0&&set.format==="csv",wide=names.length>
mostColumns,types=wide&&!parses?null:await typesOfHead(session,columns,source.relation);if(types!==null){const once=(parses?await parsed(session,{workspace,set,
source,name},{...options,types},path):null)??(wide?null:await typedAtOnce(session,columns,types,source.relation,path));if(once!==null)return{...once,untyped:new Set}}
const raw=await asParquet(session,`${session.temporaryDirectory}/${name}-text.parquet`,texts,source.relation),known=await textTypes(session,raw,names,options.hints),
values=names.map(column=>{const type=known.get(column);return`${type===void 0||type==="VARCHAR"?(0,sql.C)(column):`CAST(${(0,sql.C)(column)} AS ${type})`} AS ${(0,sql.
C)(column)}`}),relation=await asParquet(session,path,values,raw),untyped=new Set(names.filter(column=>!known.has(column)));return{relation,untyped,columns:await describe(
session,relation)}}const headRows=2e3,mostColumns=500,refuted="refuted";async function typesOfHead(session,{names,texts,hints},source){const head=(0,sql.C)("h\
ead");await session.execute(`CREATE OR REPLACE TEMP TABLE ${head} AS SELECT ${texts.join(", ")} FROM ${source} LIMIT ${headRows}`);const types=await textTypes(session,
head,names,hints);return await session.execute(`DROP TABLE ${head}`),types.size<names.length?null:types}async function parsed(session,files2,{missing=[],types},path){
const none=missing.map(sql.e).join(", "),values=[...files2.source.columns.keys()].map(column=>{const name=(0,sql.C)(column),type=types.get(column)??"VARCHAR";return type===
"VARCHAR"&&none!==""?`CASE WHEN ${name} IN (${none}) THEN NULL ELSE ${name} END AS ${name}`:(0,column_types.dk)(type)&&none!==""?`CASE WHEN isnan(${name}) THEN \
NULL ELSE ${name} END AS ${name}`:name});return await parsedAs(session,files2,{types},values,path)??await parsedAs(session,files2,{...csvOptions({missing}),types},
["*"],path)}async function parsedAs(session,{workspace,set},csv,values,path){const source=await(0,files.Ke)(workspace,set,csv);if(Array.isArray(source))return null;
try{const relation=await asParquet(session,path,values,source);return{relation,columns:await describe(session,relation)}}catch(error){if(error instanceof foundation.
eG||!/convert|conversion/i.test((0,foundation.bD)(error)))throw error;return null}}async function typedAtOnce(session,{names,texts},types,source,path){const cast=names.
filter(column=>types.get(column)!=="VARCHAR"),values=names.map(column=>{const name=(0,sql.C)(column);return cast.includes(column)?`TRY_CAST(${name} AS ${types.get(
column)}) AS ${name}`:name}),doubts=cast.map(column=>{const name=(0,sql.C)(column);return`(${name} IS NOT NULL AND NOT (${readsAs(types.get(column),name)}))`}),
doubt=doubts.length===0?"false":`coalesce(${doubts.join(" OR ")}, true)`,relation=await asParquet(session,path,[...values,`${doubt} AS ${(0,sql.C)(refuted)}`],`\
(SELECT ${texts.join(", ")} FROM ${source})`),[[found]=[]]=await session.rows(`SELECT count_if(${(0,sql.C)(refuted)})::DOUBLE FROM ${relation}`);if(found!==0)return null;
const columns=await describe(session,relation);return columns.delete(refuted),{relation,columns}}async function asParquet(session,path,columns,from){return await session.
execute(`COPY (SELECT ${columns.join(", ")} FROM ${from}) TO ${(0,sql.e)(path)} (FORMAT parquet, COMPRESSION lz4_raw, ROW_GROUP_SIZE 32768)`),`read_parquet(${(0,sql.
e)(path)}, hive_partitioning = false)`}async function describe(session,relation){const found=await session.rows(`SELECT column_name, column_type FROM (DESCRIBE \
SELECT * FROM ${relation})`);return new Map(found.map(([name,type])=>[name,type]))}}),57791:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{A:()=>differs,M:()=>align});var _column_types_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(18622);const same=value=>value,
text=value=>`CAST(${value} AS VARCHAR)`,double=value=>`CAST(${value} AS DOUBLE)`,huge=value=>`CAST(${value} AS HUGEINT)`,timestamp=value=>`CAST(${value} AS TIME\
STAMP)`,whole=value=>`CASE WHEN ${value} = trunc(${value}) THEN TRY_CAST(${value} AS HUGEINT) END`,digits=value=>{const written=text(value);return`CASE WHEN con\
tains(${written}, '.') THEN rtrim(rtrim(${written}, '0'), '.') ELSE ${written} END`};function align(before,after){const both=sql=>({before:sql,after:sql});return before===
after?both((0,_column_types_js__WEBPACK_IMPORTED_MODULE_0__.$i)(before)?same:text):(0,_column_types_js__WEBPACK_IMPORTED_MODULE_0__.Et)(before)&&(0,_column_types_js__WEBPACK_IMPORTED_MODULE_0__.
Et)(after)?[before,after].includes("UHUGEINT")?both((0,_column_types_js__WEBPACK_IMPORTED_MODULE_0__.dk)(before)||(0,_column_types_js__WEBPACK_IMPORTED_MODULE_0__.
dk)(after)?double:digits):(0,_column_types_js__WEBPACK_IMPORTED_MODULE_0__.Fq)(before)&&(0,_column_types_js__WEBPACK_IMPORTED_MODULE_0__.Fq)(after)?both([before,
after].some(isUnsigned)?huge:same):(0,_column_types_js__WEBPACK_IMPORTED_MODULE_0__.Fq)(before)&&(0,_column_types_js__WEBPACK_IMPORTED_MODULE_0__.dk)(after)?{before:huge,
after:whole}:(0,_column_types_js__WEBPACK_IMPORTED_MODULE_0__.dk)(before)&&(0,_column_types_js__WEBPACK_IMPORTED_MODULE_0__.Fq)(after)?{before:whole,after:huge}:
both((0,_column_types_js__WEBPACK_IMPORTED_MODULE_0__.dk)(before)||(0,_column_types_js__WEBPACK_IMPORTED_MODULE_0__.dk)(after)?double:digits):(0,_column_types_js__WEBPACK_IMPORTED_MODULE_0__.
t_)(before)&&(0,_column_types_js__WEBPACK_IMPORTED_MODULE_0__.t_)(after)?both((0,_column_types_js__WEBPACK_IMPORTED_MODULE_0__.a2)(before)||(0,_column_types_js__WEBPACK_IMPORTED_MODULE_0__.
a2)(after)?nanoseconds:timestamp):both(text)}const isUnsigned=type=>type.startsWith("U");function nanoseconds(value){return`CASE WHEN length(${text(value)}) = 1\
0 THEN ${text(value)} || ' 00:00:00' ELSE ${text(value)} END`}function differs(before,after,types){if(types.before===types.after&&(0,_column_types_js__WEBPACK_IMPORTED_MODULE_0__.
$i)(types.before))return`${before} IS DISTINCT FROM ${after}`;const sides=align(types.before,types.after);return`((${before} IS NULL) <> (${after} IS NULL) OR ${sides.
before(before)} IS DISTINCT FROM ${sides.after(after)})`}}),23678:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,
async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let sameBytes=function(one,other){const hashes=({set,files})=>[set.format,...files.map(
({sha256})=>sha256)].join(`
`);return hashes(one)===hashes(other)},orRefuse=function(found){if(Array.isArray(found))throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1(found);return found};
__webpack_require__.d(__webpack_exports__,{Am:()=>findVersion,BO:()=>countRows,er:()=>sameBytes,hF:()=>reading,kz:()=>openVersions});var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
33560),_files_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(41418),_hashing_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(22193),_tables_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
26864),_typed_text_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(48055),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_hashing_js__WEBPACK_IMPORTED_MODULE_2__,
_tables_js__WEBPACK_IMPORTED_MODULE_3__]);[_hashing_js__WEBPACK_IMPORTED_MODULE_2__,_tables_js__WEBPACK_IMPORTED_MODULE_3__]=__webpack_async_dependencies__.then?
(await __webpack_async_dependencies__)():__webpack_async_dependencies__;async function findVersion(session,workspace,patterns,input){const set=orRefuse(await(0,_files_js__WEBPACK_IMPORTED_MODULE_1__.
lY)(session,workspace,patterns,input)),files=[];for(const path of set.paths)files.push({...await(0,_hashing_js__WEBPACK_IMPORTED_MODULE_2__.DC)(path),path:(0,_files_js__WEBPACK_IMPORTED_MODULE_1__.
SP)(workspace,path)});const file=(0,_files_js__WEBPACK_IMPORTED_MODULE_1__.SP)(workspace,set.paths[0]);return{set,file,files,bytes:files.reduce((sum,{bytes})=>sum+
bytes,0)}}async function countRows(session,workspace,files){return reading(files,async()=>{const relation=orRefuse(await(0,_files_js__WEBPACK_IMPORTED_MODULE_1__.
Ke)(workspace,files.set));return Number((await session.rows(`SELECT CAST(count(*) AS DOUBLE) FROM ${relation}`))[0]?.[0])})}async function openVersions(session,workspace,versions,options={}){
const sources=[];for(const files of versions){const described=await reading(files,async()=>{const relation=orRefuse(await(0,_files_js__WEBPACK_IMPORTED_MODULE_1__.
Ke)(workspace,files.set,(0,_typed_text_js__WEBPACK_IMPORTED_MODULE_4__.pd)(options)));return{relation,columns:await(0,_typed_text_js__WEBPACK_IMPORTED_MODULE_4__.
q0)(session,relation)}});sources.push(described)}const stored=sources.filter((_,index)=>versions[index]?.set.format==="parquet"),hints=new Map(stored.flatMap(({
columns})=>[...columns])),opened=[];for(const[index,files]of versions.entries()){const source=sources[index];opened.push(await reading(files,()=>open(session,workspace,
files,source,{...options,hints},index)))}return opened}async function open(session,workspace,files,source,reads,index){const parquet=files.set.format==="parquet",
{relation,columns,untyped}=parquet?{...source,untyped:new Set}:await(0,_typed_text_js__WEBPACK_IMPORTED_MODULE_4__.M9)(session,{workspace,set:files.set,source,name:`\
version${index}`},reads),[[rows]=[]]=await session.rows(`SELECT CAST(count(*) AS DOUBLE) FROM ${relation}`);return{...files,rows:Number(rows),relation,columns,untyped}}
async function reading(version,work){try{return await work()}catch(error){throw error instanceof _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1||error instanceof
_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.eG?error:new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1((0,_tables_js__WEBPACK_IMPORTED_MODULE_3__.O$)(
version.file,version.set.format,error),{cause:error})}}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),66714:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let idAliases=function({ids:ids2}){return ids2.
map((_,index)=>`id${index}`).join(", ")},rowsOf=function(some,all){return`${count(some)} of ${count(all)} rows`},count=function(value){return value.toLocaleString(
"en-US")};__webpack_require__.d(__webpack_exports__,{RO:()=>rowsOf,U9:()=>count,iG:()=>idAliases,pR:()=>nameRows});var _tables_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
26864),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_tables_js__WEBPACK_IMPORTED_MODULE_0__]);_tables_js__WEBPACK_IMPORTED_MODULE_0__=(__webpack_async_dependencies__.
then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0];const examples=3;async function nameRows(session,from,when,{ids:ids2,private:hidden}){
if(ids2.length===0||ids2.some(id2=>hidden.has(id2)))return"";const keys=ids2.map((_,index)=>`id${index}`),texts=keys.map(key=>`CAST(${key} AS VARCHAR)`),shown=(await session.
rows(`SELECT ${texts.join(", ")} FROM ${from} WHERE ${when} ORDER BY ${keys.join(", ")} LIMIT ${examples}`)).map(row=>row.map(value=>(0,_tables_js__WEBPACK_IMPORTED_MODULE_0__.
ml)(value===null?"(missing)":String(value),40))),names=ids2.map(id2=>(0,_tables_js__WEBPACK_IMPORTED_MODULE_0__.ml)(id2,40)).join(", "),values=shown.map(row=>row.
length===1?row[0]:`(${row.join(", ")})`);return values.length===0?"":`, such as ${ids2.length===1?names:`(${names})`} ${values.join(", ")}`}__webpack_async_result__()}catch(e){
__webpack_async_result__(e)}})}),68779:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{let modelOutput=function(role,plan,options,classes,columns){const has=alias=>plan.tables.get(role)?.columns.some(column=>column.alias===alias),score=has("sc\
ore")?(0,_joining_js__WEBPACK_IMPORTED_MODULE_0__.O)("score",role):null,given=plan.probabilityClasses.get(role),probability=(given===void 0?null:classes.names.map(
name=>`probability${given.indexOf(name)}`))?.map(alias=>(0,_joining_js__WEBPACK_IMPORTED_MODULE_0__.O)(alias,role))??null;return{score:score===null?null:columns.
double(score),probabilities:probability?.map(sql=>columns.double(sql))??null,prediction:predictionSql(role,has("prediction")??!1,score,probability,options,columns)}},
predictionSql=function(role,written,score,probability,options,columns){if(written)return columns.integer((0,_joining_js__WEBPACK_IMPORTED_MODULE_0__.O)("predict\
ion",role));if(options.task==="binary-classification"&&score!==null){const declared=options.scoresAreProbabilities??!0,threshold=options.threshold??(declared?.5:
null);return threshold===null?null:columns.integer(`${score} >= CAST('${threshold}' AS DOUBLE)`)}if(options.task==="multiclass-classification"&&probability!==null){
const largest=`greatest(${probability.join(", ")})`,when=probability.map((sql,index)=>`WHEN ${sql} = ${largest} THEN ${index}`);return columns.integer(`CASE ${when.
join(" ")} END`)}return null};__webpack_require__.d(__webpack_exports__,{a:()=>fillSample});var _joining_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(50457),
__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_joining_js__WEBPACK_IMPORTED_MODULE_0__]);_joining_js__WEBPACK_IMPORTED_MODULE_0__=(__webpack_async_dependencies__.
then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0];class Columns{expressions=[];arrays=[];#rows;constructor(rows){this.#rows=rows}double(sql){
const array=new Float64Array(this.#rows);return this.expressions.push(`CAST(${sql} AS DOUBLE)`),this.arrays.push(array),array}integer(sql,array=new Int32Array(this.#rows)){
return this.expressions.push(`CAST(${sql} AS INTEGER)`),this.arrays.push(array),array}}async function fillSample(session,plan,options,{classes,rows},slices,sliceArrays){
const columns=new Columns(rows),label=(0,_joining_js__WEBPACK_IMPORTED_MODULE_0__.O)("label",plan.labels[0]),[weighted]=plan.weights,probabilities=options.task===
"binary-classification"&&(options.scoresAreProbabilities??!0),sample={task:options.task,rows,label:columns.double(label),classes:classes.names,weight:weighted===
void 0?null:columns.double((0,_joining_js__WEBPACK_IMPORTED_MODULE_0__.O)("weight",weighted)),candidate:modelOutput("candidate",plan,options,classes,columns),champion:plan.
tables.has("champion")?modelOutput("champion",plan,options,classes,columns):null,probabilities:probabilities||plan.probabilityClasses.size>0};for(const[index,{code}]of slices.
entries())columns.integer(code,sliceArrays[index]);return await session.fill(`SELECT ${columns.expressions.join(", ")} FROM joined`,columns.arrays),sample}__webpack_async_result__()}catch(e){
__webpack_async_result__(e)}})}),73621:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{f:()=>openSession});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),node_os__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(48161),
node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76760),_foundation_index_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(33560),_sql_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
47069);async function openSession(modules2,options={}){const spill=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.
join)(options.temporaryDirectory??(0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(),"mlops-duckdb-")),instance=await modules2.api.DuckDBInstance.create(":memory\
:",{autoinstall_known_extensions:"false",autoload_known_extensions:"false",temp_directory:spill,...options.memoryLimit===void 0?{}:{memory_limit:options.memoryLimit},
...options.threads===void 0?{}:{threads:String(options.threads)}}),connection=await instance.connect();return await connection.run("SET TimeZone = 'UTC'"),{temporaryDirectory:spill,
execute:sql=>named(async()=>{await connection.run(sql)}),rows:sql=>named(async()=>await(await connection.run(sql)).getRowsJS()),fill:(sql,into)=>named(()=>fill(
modules2,connection,sql,into)),async lock(readable=[]){await connection.run(`SET allowed_directories = [${(0,_sql_js__WEBPACK_IMPORTED_MODULE_4__.e)(spill)}]`),
await connection.run(`SET allowed_paths = [${readable.map(_sql_js__WEBPACK_IMPORTED_MODULE_4__.e).join(", ")}]`),await connection.run("SET enable_external_acces\
s = false"),await connection.run("SET lock_configuration = true")},async close(){connection.closeSync(),instance.closeSync(),await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
rm)(spill,{recursive:!0,force:!0})}}}async function named(work){try{return await work()}catch(error){throw/^Out of Memory Error|No space left on device/.test((0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_3__.
bD)(error))?new _foundation_index_js__WEBPACK_IMPORTED_MODULE_3__.eG(`DuckDB has not enough memory: ${(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_3__.bD)(error).
split(`
`)[0]}`,{cause:error,remedy:"Use a larger runner, or point RUNNER_TEMP to a disk with more room to spill to."}):error}}async function fill(modules2,connection,sql,into){
const{bindings}=modules2,result=await connection.stream(sql);let filled=0;for(;;){const chunk=await result.fetchChunk(),rows=chunk?.rowCount??0;if(chunk===null||
rows===0)return filled;for(const[index,target]of into.entries()){const vector=bindings.data_chunk_get_vector(chunk.chunk,index),bytes=bindings.vector_get_data(vector,
rows*target.BYTES_PER_ELEMENT);target instanceof Float64Array?target.set(new Float64Array(bytes.buffer,bytes.byteOffset,rows),filled):target.set(new Int32Array(
bytes.buffer,bytes.byteOffset,rows),filled)}filled+=rows}}}),67726:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,
async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let cutSlice=function(column,stored,edges){const when=edges.map((edge,index)=>`WHEN ${stored}\
 <= ${double(edge)} THEN ${index}`),code=`CAST(CASE WHEN ${stored} IS NULL OR isnan(${stored}) THEN ${edges.length+1} ${when.join(" ")} ELSE ${edges.length} END\
 AS INTEGER)`;return{column,code,values:[...intervalTexts(edges),missingValue]}},intervalTexts=function(edges){if(edges.length===0)return["(any)"];const rounded=edges.
map(edge=>String(Number(edge.toPrecision(6)))),texts=new Set(rounded).size===edges.length?rounded:edges.map(String);return[`≤ ${texts[0]}`,...texts.slice(1).map(
(text,index)=>`> ${texts[index]}, ≤ ${text}`),`> ${texts.at(-1)}`]},finishSlice=function({column,code,values},codes){const counts=new Float64Array(values.length);
for(const each of codes)counts[each]=counts[each]+1;const kept=[],renumber=values.map((value,old)=>{if(counts[old]===0)return-1;const index=kept.indexOf(value);
return index===-1?kept.push(value)-1:index});if(kept.length===values.length)return{slice:{column,values,codes},sql:{column,code,values}};for(let row=0;row<codes.
length;row++)codes[row]=renumber[codes[row]];const moved=`list_extract([${renumber.join(", ")}], (${code}) + 1)`;return{slice:{column,values:kept,codes},sql:{column,
code:moved,values:kept}}};__webpack_require__.d(__webpack_exports__,{dG:()=>planSlices,hj:()=>prepareSlices,o3:()=>finishSlice});var _comparison_options_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
59375),_encoding_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(24908),_joining_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(50457),__webpack_async_dependencies__=__webpack_handle_async_dependencies__(
[_encoding_js__WEBPACK_IMPORTED_MODULE_0__,_joining_js__WEBPACK_IMPORTED_MODULE_1__]);[_encoding_js__WEBPACK_IMPORTED_MODULE_0__,_joining_js__WEBPACK_IMPORTED_MODULE_1__]=
__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__;const missingValue="(missing)",emptyValue="(empty)";
async function prepareSlices(session,plan,hidden,problems){const slices=[];for(const{option,role,alias}of plan.slices){const{column}=option,planned=plan.tables.
get(role)?.columns.find(each=>each.alias===alias);if(planned===void 0)continue;const{conversion}=planned,place={file:conversion.table.file,path:"slices",value:column};
if(hidden.has(column)&&problems.push({...place,message:"the column is private, and a slice would publish its values",remedy:"Leave the slice out, or take the co\
lumn off the private ones."}),option.quantiles!==void 0||option.edges!==void 0){slices.push({column,role,alias,raws:null,option});continue}const stored=await(0,_encoding_js__WEBPACK_IMPORTED_MODULE_0__.
ee)(session,conversion,_comparison_options_js__WEBPACK_IMPORTED_MODULE_2__.D);stored.length>_comparison_options_js__WEBPACK_IMPORTED_MODULE_2__.D?(problems.push(
{...place,message:`the column has more than ${_comparison_options_js__WEBPACK_IMPORTED_MODULE_2__.D} values, the most that a slice by value may have`,remedy:"Cu\
t a numeric column with `quantiles` or `edges`; group a text column when predictions are written."}),slices.push({column,role,alias,raws:[],option})):slices.push(
{column,role,alias,raws:stored.map(({raw})=>raw).sort(_encoding_js__WEBPACK_IMPORTED_MODULE_0__.My),option})}return slices}async function planSlices(session,slices){
const plans=[];for(const{column,role,alias,raws,option}of slices){const stored=(0,_joining_js__WEBPACK_IMPORTED_MODULE_1__.O)(alias,role);if(raws===null){const edges=option.
edges??await quantileEdges(session,stored,option.quantiles??4);plans.push(cutSlice(column,stored,edges))}else{const values=[...raws.map(raw=>raw===""?emptyValue:
raw),missingValue];plans.push({column,code:`coalesce(${stored}, ${raws.length})`,values})}}return plans}async function quantileEdges(session,stored,parts){const selected=Array.
from({length:parts-1},(_,index)=>(index+1)/parts).map(share=>`quantile_disc(value, ${share})`),[found]=await session.rows(`SELECT ${[...selected,"max(value)"].join(
", ")} FROM
     (SELECT ${stored} AS value FROM joined WHERE ${stored} IS NOT NULL AND NOT isnan(${stored}))`),edges=found??[],largest=edges.pop();return[...new Set(edges)].
filter(edge=>edge!==null&&edge!==largest)}const double=value=>`CAST('${value}' AS DOUBLE)`;__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),
31523:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{YK:()=>parseExpression,kB:()=>functionCatalog,
ts:()=>splitExpression});var _sql_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(47069);async function functionCatalog(session){const rows=await session.rows(
`SELECT DISTINCT function_name, function_type = 'aggregate', coalesce(stability, 'CONSISTENT') <> 'CONSISTENT'
     FROM duckdb_functions()`),named=column=>new Set(rows.flatMap(row=>row[column]?[row[0]]:[]));return{aggregates:named(1),unstable:named(2)}}async function parseExpression(session,catalog,sql){
const parsed=await parse(session,`SELECT (${sql}
)`);if(typeof parsed=="string")return parsed;const select=parsed.statements.length===1?parsed.statements[0]?.node:void 0,list=select?.select_list;if(!(select?.type===
"SELECT_NODE"&&select.from_table?.type==="EMPTY"&&[select.where_clause,select.having,select.qualify,select.sample].every(part=>part===null)&&[select.modifiers,select.
group_expressions,select.cte_map?.map].every(part=>part?.length===0))||list?.length!==1)return"it must be one expression, without FROM, WHERE or a second statem\
ent";const tree=list[0],columns=new Set,aggregates=[];for(const node of nodesOf(tree)){const name=node.function_name?.toLowerCase()??"";if(node.class==="SUBQUER\
Y")return"subqueries are not allowed";if(node.class==="WINDOW")return"window functions are not allowed; aggregate over the rows instead";if(node.class==="STAR"||
node.class==="LAMBDA"||node.class==="PARAMETER")return"it must name plain columns";if(catalog.unstable.has(name))return`\`${name}\` does not give the same value \
every time`;if(catalog.aggregates.has(name)&&aggregates.push(node),node.class==="COLUMN_REF"){if(node.column_names?.length!==1)return"columns are named without \
a table";columns.add(node.column_names[0])}}return aggregates.length===0?"it must aggregate the rows into one number, with `sum`, `avg`, `count` …":{sql,tree,
columns:[...columns],aggregates}}async function parse(session,sql){const[row]=await session.rows(`SELECT CAST(json_serialize_sql(${(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.
e)(sql)}) AS VARCHAR)`),answer2=JSON.parse(row?.[0]);return answer2.error?answer2.error_message??"it cannot be parsed":answer2}function*nodesOf(value){if(Array.
isArray(value))for(const each of value)yield*nodesOf(each);else if(typeof value=="object"&&value!==null){"class"in value&&(yield value);for(const each of Object.
values(value))yield*nodesOf(each)}}const combining={sum:"sum",count:"sum",count_star:"sum",count_if:"sum",countif:"sum",min:"min",max:"max",bool_and:"bool_and",
bool_or:"bool_or"};async function splitExpression(session,expression){if(!expression.aggregates.every(node=>(combining[nameOf(node)]!==void 0||nameOf(node)==="a\
vg")&&node.distinct===!1&&node.order_bys?.orders?.length===0&&node.children?.every(child=>![...nodesOf(child)].some(inner=>expression.aggregates.includes(inner))))||
/"value":-?\d{16}/.test(JSON.stringify(expression.tree)))return null;const parts=[],part=node=>(parts.push(node),{class:"COLUMN_REF",type:"COLUMN_REF",alias:"",
query_location:0,column_names:[`part${parts.length-1}`]}),over=(name,node,child)=>({...node,function_name:name,children:[child],filter:null}),combine=node=>{const name=nameOf(
node);if(name!=="avg")return over(combining[name],node,part(node));const total=over("sum",node,part({...node,function_name:"sum"})),rows=over("sum",node,part({...node,
function_name:"count"}));return{...node,function_name:"/",is_operator:!0,filter:null,children:[total,rows]}},replaced=replace(expression.tree,new Set(expression.
aggregates),combine),whole=await print(session,replaced),printed=[];for(const each of parts)printed.push(await print(session,each));return{parts:printed,whole}}
const nameOf=node=>node.function_name?.toLowerCase()??"";function replace(value,targets,by){const walk=each=>Array.isArray(each)?each.map(walk):typeof each!="ob\
ject"||each===null?each:targets.has(each)?by(each):Object.fromEntries(Object.entries(each).map(([key,inner])=>[key,walk(inner)]));return walk(value)}async function print(session,tree){
const empty=await parse(session,"SELECT 1");if(typeof empty=="string")throw new Error(empty);const node=empty.statements[0]?.node,statement={...empty,statements:[
{...empty.statements[0],node:{...node,select_list:[tree]}}]},json=JSON.stringify(statement,(key,value)=>key==="query_location"?0:value),[row]=await session.rows(
`SELECT json_deserialize_sql(CAST(${(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.e)(json)} AS JSON))`);return String(row?.[0]).replace(/^SELECT /,"").replace(/;$/,"")}}),
10952:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{let valuesOf=function(rows,slice){const values=new Map;for(const[at,away,value]of rows){const key=slice===null?null:at,entry=values.get(key)??{estimate:null,
replicates:[]};away===-1?entry.estimate=value:entry.replicates.push(value??Number.NaN),values.set(key,entry)}return values};__webpack_require__.d(__webpack_exports__,
{z:()=>jackknife});var _sql_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(47069),_sql_expression_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(31523),
_sql_rows_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(17767),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_sql_rows_js__WEBPACK_IMPORTED_MODULE_2__]);
_sql_rows_js__WEBPACK_IMPORTED_MODULE_2__=(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0];const costlyGroups=20,
costlyRows=2e5;async function jackknife(session,role,expression,slices,rows){const split=await(0,_sql_expression_js__WEBPACK_IMPORTED_MODULE_1__.ts)(session,expression),
count=rows>costlyRows?costlyGroups:_sql_rows_js__WEBPACK_IMPORTED_MODULE_2__.xb,found=[];for(const slice of[null,...slices.keys()])found.push(split===null?await byPass(
session,role,expression.sql,slice,count):await byParts(session,role,split,slice));return found}async function byParts(session,role,split,slice){const group=(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.
C)(_sql_rows_js__WEBPACK_IMPORTED_MODULE_2__.kq),code=(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.C)((0,_sql_rows_js__WEBPACK_IMPORTED_MODULE_2__.e9)(slice)),parts=split.
parts.map((sql,index)=>`${sql} AS part${index}`),rows=await session.rows(`WITH part AS MATERIALIZED (
       SELECT ${group} AS own_group, ${code} AS code, ${parts.join(", ")} FROM ${(0,_sql_rows_js__WEBPACK_IMPORTED_MODULE_2__.YB)(role)} GROUP BY 1, 2),
     wanted AS (
       SELECT code AS wanted_code, own_group AS left_out FROM part UNION ALL SELECT DISTINCT code, -1 FROM part)
     SELECT CAST(wanted_code AS DOUBLE), CAST(left_out AS DOUBLE), CAST(${split.whole} AS DOUBLE)
     FROM wanted JOIN part ON code = wanted_code AND own_group <> left_out
     GROUP BY wanted_code, left_out ORDER BY wanted_code, left_out`);return valuesOf(rows,slice)}async function byPass(session,role,sql,slice,count){const group=`${(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.
C)(_sql_rows_js__WEBPACK_IMPORTED_MODULE_2__.kq)} % ${count}`,code=(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.C)((0,_sql_rows_js__WEBPACK_IMPORTED_MODULE_2__.e9)(slice)),
present=await session.rows(`SELECT DISTINCT CAST(${code} AS DOUBLE), CAST(${group} AS DOUBLE) FROM ${(0,_sql_rows_js__WEBPACK_IMPORTED_MODULE_2__.YB)(role)}`),has=new Set(
present.map(([at,own])=>`${at}/${own}`)),found=[];for(let away=-1;away<count;away++){const rows=await session.rows(`SELECT CAST(${code} AS DOUBLE), CAST((${sql}\

) AS DOUBLE) FROM ${(0,_sql_rows_js__WEBPACK_IMPORTED_MODULE_2__.YB)(role)}
       WHERE ${group} <> ${away} GROUP BY ${code} ORDER BY 1`);for(const[at,value]of rows)(away===-1||has.has(`${at}/${away}`))&&found.push([at,away,value])}return valuesOf(
found,slice)}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),15346:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let refusal=function(name,sql,message){return{path:`metrics.${name}`,
value:sql,message:`the SQL of \`${name}\` is refused: ${message}`,remedy:"Write one aggregate over columns of the predictions and the holdout, such as `avg(prof\
it)`."}},resultsOf=function(metric,values,slices){const at=(role,index,code)=>{const found=values.get(role)?.[index]?.get(code);return found===void 0||found.estimate===
null?null:{estimate:found.estimate,replicates:found.replicates}},one=(index,code,slice)=>{const candidate=at("candidate",index,code),champion=at("champion",index,
code),empty=candidate===null?"candidate":values.has("champion")&&champion===null?"champion":null,reason=empty===null?{}:{reason:`the SQL is NULL for the ${empty}\
 on these rows`};return{metric,slice,candidate,champion,...reason}};return[one(0,null,null),...slices.flatMap(({column,values:texts},index)=>texts.map((value,code)=>one(
index+1,code,{column,value})))]};__webpack_require__.d(__webpack_exports__,{N:()=>computeSqlMetrics,v:()=>parseSqlMetrics});var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
33560),_sql_expression_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(31523),_sql_jackknife_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(10952),_sql_rows_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
17767),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_sql_jackknife_js__WEBPACK_IMPORTED_MODULE_2__,_sql_rows_js__WEBPACK_IMPORTED_MODULE_3__]);
[_sql_jackknife_js__WEBPACK_IMPORTED_MODULE_2__,_sql_rows_js__WEBPACK_IMPORTED_MODULE_3__]=__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():
__webpack_async_dependencies__;async function parseSqlMetrics(session,metrics){if(metrics.length===0)return{metrics:[],columns:[],problems:[]};const catalog=await(0,_sql_expression_js__WEBPACK_IMPORTED_MODULE_1__.
kB)(session),parsed=[],problems=[];for(const{name,sql}of metrics){const expression=await(0,_sql_expression_js__WEBPACK_IMPORTED_MODULE_1__.YK)(session,catalog,sql);
typeof expression=="string"?problems.push(refusal(name,sql,expression)):parsed.push({name,expression})}const columns=new Set(parsed.flatMap(({expression})=>expression.
columns));return{metrics:parsed,columns:[...columns],problems}}async function computeSqlMetrics(session,plan,metrics,slices,rows,hidden){if(metrics.length===0)return[];
const sides=["candidate","champion"].filter(role=>plan.tables.has(role));for(const role of sides)await(0,_sql_rows_js__WEBPACK_IMPORTED_MODULE_3__.Om)(session,plan,
role,slices);const results=[],problems=[];for(const{name,expression}of metrics)try{for(const role of sides)await session.rows(`SELECT CAST((${expression.sql}
) AS DOUBLE) FROM ${(0,_sql_rows_js__WEBPACK_IMPORTED_MODULE_3__.YB)(role)} WHERE false`);const values=new Map;for(const role of sides)values.set(role,await(0,_sql_jackknife_js__WEBPACK_IMPORTED_MODULE_2__.
z)(session,role,expression,slices,rows));results.push(...resultsOf(name,values,slices))}catch(error){if(error instanceof _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.
eG)throw error;const said=(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error).split(`
`)[0],secret=expression.columns.some(column=>hidden.has(column));problems.push(refusal(name,expression.sql,secret?"it fails on values of a private column":said))}
if(problems.length>0)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1(problems);return results}__webpack_async_result__()}catch(e){__webpack_async_result__(
e)}})}),17767:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{__webpack_require__.d(__webpack_exports__,{Om:()=>createRows,YB:()=>rowsTable,e9:()=>codeColumn,kq:()=>groupColumn,xb:()=>sqlGroups});var _joining_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
50457),_sql_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(47069),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_joining_js__WEBPACK_IMPORTED_MODULE_0__]);
_joining_js__WEBPACK_IMPORTED_MODULE_0__=(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0];const sqlGroups=100,
groupColumn="mlops group",codeColumn=slice=>`mlops slice ${slice??"none"}`,rowsTable=role=>`rows_${role}`;async function createRows(session,plan,role,slices){const selected=[
`CAST(md5_number_lower(concat_ws(chr(31), ${plan.ids.map((_,index)=>`CAST(id${index} AS VARCHAR)`).join(", ")})) % ${sqlGroups} AS INTEGER) AS ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__.
C)(groupColumn)}`,`0 AS ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__.C)(codeColumn(null))}`,...slices.map(({code},index)=>`CAST(${code} AS INTEGER) AS ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__.
C)(codeColumn(index))}`)];for(const{name,role:from,alias}of plan.sqlColumns.get(role)??[]){const stored=(0,_joining_js__WEBPACK_IMPORTED_MODULE_0__.O)(alias,from),
sql=plan.tables.get(from)?.table.format!=="parquet"?`CAST(${stored} AS ${await textType(session,stored)})`:stored;selected.push(`${sql} AS ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__.
C)(name)}`)}await session.execute(`CREATE TEMP TABLE ${rowsTable(role)} AS SELECT ${selected.join(", ")} FROM joined`)}async function textType(session,column){const never=condition=>`\
count(*) FILTER (${condition}) = 0`,fails=type=>never(`TRY_CAST(${column} AS ${type}) IS NULL`),rules={BOOLEAN:never(`lower(${column}) NOT IN ('true', 'false')`),
BIGINT:`${never(`NOT regexp_full_match(${column}, '[+-]?[0-9]+')`)} AND ${fails("BIGINT")}`,DOUBLE:fails("DOUBLE"),DATE:`${never(`NOT regexp_full_match(${column}\
, '[0-9]{4}-[0-9]{2}-[0-9]{2}')`)} AND ${fails("DATE")}`,TIMESTAMP:fails("TIMESTAMP")},[row]=await session.rows(`SELECT ${Object.values(rules).join(", ")} FROM \
joined WHERE ${column} IS NOT NULL`);return Object.keys(rules).find((_,index)=>row?.[index]===!0)??"VARCHAR"}__webpack_async_result__()}catch(e){__webpack_async_result__(
e)}})}),47069:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{C:()=>identifier,e:()=>literal});
var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33560);function identifier(name){return`"${withoutNul(name).replaceAll('"','""')}"`}function literal(text){
return`'${withoutNul(text).replaceAll("'","''")}'`}function withoutNul(text){if(text.includes("\0"))throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.
j1({value:text.replaceAll("\0","\\0"),message:"a name or value holds a NUL character"});return text}}),26864:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let unreadable=function(file,format,error){
if(error instanceof _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.eG)throw error;const message=(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error),
found=/(?:CSV Error on Line:|in line)\s+(\d+)/i.exec(message)?.[1],line=found===void 0?void 0:Number(found)-(format==="json"?1:0),reason=format==="csv"?(0,_csv_js__WEBPACK_IMPORTED_MODULE_1__.
zS)(message):message.split(`
`)[0];return{file,...line===void 0?{}:{line},message:`cannot be read as ${formatNames[format]}: ${reason}`,remedy:"Write the file again, or give it the ending o\
f its real format."}},rawColumn=function(table,column){return table.format==="json"?`(${(0,_sql_js__WEBPACK_IMPORTED_MODULE_4__.C)(column)} ->> '$')`:(0,_sql_js__WEBPACK_IMPORTED_MODULE_4__.
C)(column)},rawType=function(table,column){return table.format==="json"?"VARCHAR":table.columns.get(column)},missingColumn=function(tables,column,option){const names=[
...new Set(tables.flatMap(table=>[...table.columns.keys()]))],near=(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.qb)(column,names),listed=names.slice(0,20).
map(name=>shorten(name,40)),rest=names.length>20?`, … (${names.length} in all)`:"";return{file:tables[0].file,path:option,value:column,message:`no such column\
 in the ${tables.map(table=>table.title).join(", ")}`,remedy:`${near===void 0?"":`Did you mean \`${shorten(near,80)}\`? `}There are ${listed.join(", ")}${rest}.`}},
shorten=function(text,limit){return text.length<=limit?text:`${text.slice(0,limit-1)}…`};__webpack_require__.d(__webpack_exports__,{$6:()=>rawColumn,By:()=>rawType,
JA:()=>missingColumn,O$:()=>unreadable,RT:()=>openTable,ml:()=>shorten});var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33560),_csv_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
61465),_files_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(41418),_hashing_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(22193),_sql_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
47069),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_hashing_js__WEBPACK_IMPORTED_MODULE_3__]);_hashing_js__WEBPACK_IMPORTED_MODULE_3__=
(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0];const inputNames={candidate:"candidate-predicti\
ons",champion:"champion-predictions",holdout:"holdout",training:"training data"},titles={candidate:"candidate predictions",champion:"champion predictions",holdout:"\
holdout",training:"training data"};async function openTable(session,workspace,role,patterns){const set=await(0,_files_js__WEBPACK_IMPORTED_MODULE_2__.lY)(session,
workspace,patterns,inputNames[role]);if(Array.isArray(set))return set;const file=(0,_files_js__WEBPACK_IMPORTED_MODULE_2__.SP)(workspace,set.paths[0]);try{const relation=await(0,_files_js__WEBPACK_IMPORTED_MODULE_2__.
Ke)(workspace,set);if(Array.isArray(relation))return relation;const described=await session.rows(`SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM ${relation}\
)`),files=[];for(const path of set.paths)files.push({...await(0,_hashing_js__WEBPACK_IMPORTED_MODULE_3__.DC)(path),path:(0,_files_js__WEBPACK_IMPORTED_MODULE_2__.
SP)(workspace,path)});const columns=new Map(described.map(([name,type])=>[name,type]));return{role,title:titles[role],file,files,format:set.format,columns,relation}}catch(error){
return[unreadable(file,set.format,error)]}}const formatNames={parquet:"Parquet",csv:"CSV",json:"JSON lines"};__webpack_async_result__()}catch(e){__webpack_async_result__(
e)}})}),51290:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{let batchesOf=function(entries){const batches=entries.filter(({alone})=>alone).map(entry=>[entry]);let batch=[],size=0;for(const entry of entries.filter(({alone})=>!alone))
size+entry.values.length>mostExpressions&&batch.length>0&&(batches.push(batch),batch=[],size=0),batch.push(entry),size+=entry.values.length;return batch.length>
0?[batch,...batches]:batches};__webpack_require__.d(__webpack_exports__,{G:()=>runAggregates});var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
33560),_tables_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(26864),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_tables_js__WEBPACK_IMPORTED_MODULE_1__]);
_tables_js__WEBPACK_IMPORTED_MODULE_1__=(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0];const mostExpressions=1e3;
async function runAggregates(session,set,entries){const results=new Map;let rows=Number.NaN;const run=async batch=>{const selected=["count(*)",...batch.flatMap(
entry=>entry.values)].map(value=>`CAST(${value} AS DOUBLE)`).join(", ");try{const[found]=await session.rows(`SELECT ${selected} FROM ${set.relation}`);let at=1;
rows=found?.[0];for(const entry of batch){const end=at+entry.values.length;results.set(entry,(found??[]).slice(at,end)),at=end}}catch(error){if(error instanceof
_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.eG)throw error;(batch.length===entries.length||batch.length===0)&&await assertReadable(session,set,error);const[
only]=batch;if(batch.length===1&&only!==void 0)results.set(only,error instanceof Error?error:new Error((0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.bD)(
error)));else if(batch.length>0){const middle=batch.length>>1;await run(batch.slice(0,middle)),await run(batch.slice(middle))}}};for(const batch of batchesOf(entries))
await run(batch);return Number.isNaN(rows)&&await run([]),{rows,results:entries.map(entry=>results.get(entry))}}async function assertReadable(session,set,cause){
const counts=set.columns.slice(0,mostExpressions).map(({sql})=>`count(${sql})`);try{await session.rows(`SELECT CAST(${["count(*)",...counts].join(" + ")} AS DOU\
BLE) FROM ${set.relation}`)}catch(error){throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1((0,_tables_js__WEBPACK_IMPORTED_MODULE_1__.O$)(set.file,
set.format,error),{cause})}}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),49908:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{g:()=>isTooMuch,l:()=>keeps});function keeps(value,bound){switch(bound.operator){case"mustBe":return value===bound.value;case"\
mustNotBe":return value!==bound.value;case"mustBeGreaterThan":return value>bound.value;case"mustBeGreaterOrEqualTo":return value>=bound.value;case"mustBeLessTha\
n":return value<bound.value;case"mustBeLessOrEqualTo":return value<=bound.value;case"mustBeBetween":return value>=bound.value[0]&&value<=bound.value[1];case"mus\
tNotBeBetween":return value<bound.value[0]||value>bound.value[1]}}function isTooMuch(value,bound){switch(bound.operator){case"mustBe":return value>bound.value;case"\
mustBeLessThan":case"mustBeLessOrEqualTo":return!keeps(value,bound);case"mustBeBetween":return value>bound.value[1];default:return!1}}}),86340:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Z:()=>comparable});var _sql_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(47069),_stored_types_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
98782);function comparable(column,scalars){const{sql,type}=column,family=(0,_stored_types_js__WEBPACK_IMPORTED_MODULE_1__.Ap)(type),wrong=wanted=>`the column ha\
s the type ${type}, which cannot be compared with ${wanted}`;if((0,_stored_types_js__WEBPACK_IMPORTED_MODULE_1__.kf)(family)){const bad=scalars.find(scalar=>numberOf(
scalar)===null);return bad!==void 0?wrong(`the text \`${bad}\``):{value:sql,constant:scalar=>numberOf(scalar)}}if(family==="text"){if(type!=="VARCHAR"||scalars.
every(scalar=>typeof scalar!="number"))return{value:type==="VARCHAR"?sql:`CAST(${sql} AS VARCHAR)`,constant:scalar=>(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.e)(String(
scalar))};const bad=scalars.find(scalar=>numberOf(scalar)===null);return bad!==void 0?`\`${bad}\` is no number, but others of the rule are`:{value:`TRY_CAST(tri\
m(${sql}) AS DOUBLE)`,constant:scalar=>numberOf(scalar)}}if(family==="boolean"){const bad=scalars.find(scalar=>!/^(true|false)$/i.test(String(scalar)));return bad===
void 0?{value:sql,constant:scalar=>String(scalar)}:wrong(`\`${bad}\``)}return family==="date"||family==="timestamp"?scalars.some(scalar=>typeof scalar!="string")?
wrong("numbers"):{value:type==="TIMESTAMP"?sql:`CAST(${sql} AS TIMESTAMP)`,constant:scalar=>`CAST(CAST(${(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.e)(String(scalar))}\
 AS TIMESTAMPTZ) AS TIMESTAMP)`}:family==="time"?scalars.some(scalar=>typeof scalar!="string")?wrong("numbers"):{value:sql,constant:scalar=>`CAST(${(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.
e)(String(scalar))} AS TIME)`}:wrong("single values")}function numberOf(scalar){const text=String(scalar).trim();return typeof scalar!="boolean"&&/^[+-]?\d+(\.\d+)?([eE][+-]?\d+)?$/.
test(text)?text:null}}),62813:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{__webpack_require__.d(__webpack_exports__,{G:()=>badLinesShown,k:()=>csvText});var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33560),
_csv_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(61465),_files_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(41418),_sql_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
47069),_tables_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(26864),_parquet_set_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(67956),__webpack_async_dependencies__=__webpack_handle_async_dependencies__(
[_tables_js__WEBPACK_IMPORTED_MODULE_4__,_parquet_set_js__WEBPACK_IMPORTED_MODULE_5__]);[_tables_js__WEBPACK_IMPORTED_MODULE_4__,_parquet_set_js__WEBPACK_IMPORTED_MODULE_5__]=
__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__;const badLinesShown=20;async function csvText(session,workspace,{
paths},_declared,number){const files=await headersOf(workspace,paths),columns=files[0]?.header.columns??[],partitions=(0,_parquet_set_js__WEBPACK_IMPORTED_MODULE_5__.
lO)(workspace,paths).filter(key=>!columns.includes(key)),names=[...columns,...partitions],pathColumn=(0,_parquet_set_js__WEBPACK_IMPORTED_MODULE_5__.IL)("mlops_\
source",names),rejects=`mlops_rejects_${number}`,scans=`mlops_scans_${number}`;return{relation:(0,_csv_js__WEBPACK_IMPORTED_MODULE_1__.PE)(files.map(({path,header})=>({
path:(0,_sql_js__WEBPACK_IMPORTED_MODULE_3__.e)((0,_files_js__WEBPACK_IMPORTED_MODULE_2__.tU)(path)),header})),[`filename = ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_3__.
e)(pathColumn)}`,`hive_partitioning = ${partitions.length>0}`,...partitions.length>0?["hive_types_autocast = false"]:[],"store_rejects = true",`rejects_table = \
'found_${rejects}'`,`rejects_scan = '${scans}'`]),path:(0,_sql_js__WEBPACK_IMPORTED_MODULE_3__.C)(pathColumn),columns:names.map(name=>({name,value:{text:(0,_sql_js__WEBPACK_IMPORTED_MODULE_3__.
C)(name),jsonType:null}})),where:null,rejects,async badLines(){await session.execute(`CREATE OR REPLACE TEMP TABLE ${rejects} AS
         SELECT path, line, min(error_message) AS message,
           line - 1 AS row FROM (
           SELECT s.file_path AS path, r.line AS line, r.error_message FROM found_${rejects} r
           JOIN (SELECT DISTINCT scan_id, file_id, file_path FROM ${scans}) s USING (scan_id, file_id))
         GROUP BY path, line`),await session.execute(`DROP TABLE found_${rejects}`),await session.execute(`DROP TABLE ${scans}`);const[count]=await session.rows(
`SELECT CAST(count(*) AS DOUBLE) FROM ${rejects}`),first=await session.rows(`SELECT path, CAST(line AS DOUBLE), message FROM ${rejects} ORDER BY path, line LIMI\
T ${badLinesShown}`);return{count:count?.[0],first:first.map(([path,line,message])=>({file:(0,_files_js__WEBPACK_IMPORTED_MODULE_2__.SP)(workspace,path),line,reason:(0,_csv_js__WEBPACK_IMPORTED_MODULE_1__.
zS)(message)}))}}}}async function headersOf(workspace,paths){const problems=[],files=[];for(const path of paths){const file=(0,_files_js__WEBPACK_IMPORTED_MODULE_2__.
SP)(workspace,path);let header;try{header=await(0,_csv_js__WEBPACK_IMPORTED_MODULE_1__.km)(path)}catch(error){problems.push((0,_tables_js__WEBPACK_IMPORTED_MODULE_4__.
O$)(file,"csv",error));continue}if(header===null){problems.push({file,message:"the file is empty",remedy:"Write a header and at least one row."});continue}files.
push({path,header}),JSON.stringify(header.columns)!==JSON.stringify(files[0]?.header.columns)&&problems.push({file,message:`the columns are not those of ${(0,_files_js__WEBPACK_IMPORTED_MODULE_2__.
SP)(workspace,paths[0])}`,remedy:"Write all files of a data set with the same columns in the same order."})}if(problems.length>0)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.
j1(problems);return files}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),44572:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let indexOf=function(columns){const all=columns.
toReversed();return{exact:new Map(all.map(column=>[column.name,column])),caseless:new Map(all.map(column=>[column.name.toLowerCase(),column]))}},columnOf=function({
index},name){return index.exact.get(name)??index.caseless.get(name.toLowerCase())},missing=function({sql,type,unread}){return unread!==null?`(${sql} IS NULL AND\
 ${unread} IS NULL)`:type==="DOUBLE"||type==="FLOAT"?`(${sql} IS NULL OR isnan(${sql}))`:`${sql} IS NULL`},shownPath=function(path,workspace){const folder=(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__.
e)(workspace.endsWith("/")?workspace:`${workspace}/`);return`CASE WHEN starts_with(${path}, ${folder}) THEN substr(${path}, length(${folder}) + 1) ELSE ${path} \
END`};__webpack_require__.d(__webpack_exports__,{LO:()=>missing,mU:()=>hashesOf,pS:()=>shownPath,qh:()=>indexOf,uV:()=>columnOf});var _hashing_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
22193),_sql_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(47069),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_hashing_js__WEBPACK_IMPORTED_MODULE_0__]);
_hashing_js__WEBPACK_IMPORTED_MODULE_0__=(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0];async function hashesOf(set,shown){
const files=[];for(const path of set.paths)files.push({...await(0,_hashing_js__WEBPACK_IMPORTED_MODULE_0__.DC)(path),path:shown(path)});return files}__webpack_async_result__()}catch(e){
__webpack_async_result__(e)}})}),48339:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{let dataSets=function(session,workspace,request){const opened=new Map;let count=0;const{contract,maxBytes,others={},base=null}=request,open=(patterns,input,object)=>(0,_open_data_js__WEBPACK_IMPORTED_MODULE_1__.
$)(session,workspace,{patterns,input,number:++count,maxBytes},object?.columns??[]),objectNamed=name=>contract.objects.find(each=>each.name===name),find=async name=>{
const patterns=name===null?base:Object.hasOwn(others,name)?others[name]:void 0;if(name===null&&patterns===null)return"there is no base version to compare with";
if(patterns==null)return`no data set \`${name}\` is given`;try{return await open(patterns,name??"base",objectNamed(name??request.object)??objectNamed(request.object))}catch(error){
return`the data set \`${name??"base"}\` cannot be read: ${(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error).split(`
`)[0]}`}},other=async name=>{const key=name??"\0base",set=opened.get(key)??await find(name);return opened.set(key,set),set};return{async own(patterns,input,object){
const set=await open(patterns,input,object);return opened.set(request.object,set),set},other,async named(object){for(const name of Object.keys(others))await other(
name);const found=[];for(const[name,set]of opened){if(typeof set=="string"||name==="\0base")continue;const stored=(name===request.object?object:objectNamed(name))?.
physicalName;found.push({name,set},...stored?[{name:stored,set}]:[])}return found}}};__webpack_require__.d(__webpack_exports__,{U:()=>dataSets});var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
33560),_open_data_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(44722),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_open_data_js__WEBPACK_IMPORTED_MODULE_1__]);
_open_data_js__WEBPACK_IMPORTED_MODULE_1__=(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0],__webpack_async_result__()}catch(e){
__webpack_async_result__(e)}})}),32057:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{x:()=>datePattern});const directives={y:"%Y",yy:"%y",yyyy:"%Y",u:"%Y",uu:"%y",uuuu:"%Y",M:"%m",MM:"%m",MMM:"%b",MMMM:"%B",L:"%m",LL:"%m",d:"%d",dd:"%d",D:"%j",
DDD:"%j",E:"%a",EEE:"%a",EEEE:"%A",H:"%H",HH:"%H",h:"%I",hh:"%I",m:"%M",mm:"%M",s:"%S",ss:"%S",SSS:"%g",SSSSSS:"%f",SSSSSSSSS:"%n",a:"%p",X:"%z",XX:"%z",XXX:"%z",
x:"%z",xx:"%z",xxx:"%z",Z:"%z",ZZZZZ:"%z"};function datePattern(pattern){if(pattern.includes("%"))return{strptime:pattern,hasOffset:pattern.includes("%z")};let strptime="",
hasOffset=!1;for(const[token,quoted]of pattern.matchAll(/'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']|'/g))if(quoted!==void 0)strptime+=quoted===""?"'":quoted.replaceAll(
"''","'");else if(/^[A-Za-z]/.test(token)){const directive=directives[token];if(directive===void 0)return`\`${token}\` in the date format \`${pattern}\` is not s\
upported`;hasOffset||=directive==="%z",strptime+=directive}else{if(/[[\]{}#']/.test(token))return`\`${token}\` in the date format \`${pattern}\` is not supported`;
strptime+=token}return{strptime,hasOffset}}}),98621:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{let distribution=function(scene,check,column){return{how:"alone",async judge(){const reference=await scene.other(check.reference);if(typeof reference=="stri\
ng")return(0,_work_js__WEBPACK_IMPORTED_MODULE_4__.L5)(reference);const there=(0,_data_set_js__WEBPACK_IMPORTED_MODULE_1__.uV)(reference,column.name);if(there===
void 0)return(0,_work_js__WEBPACK_IMPORTED_MODULE_4__.L5)(`the reference ${reference.file} does not have the column`);const value=await(0,_distributions_js__WEBPACK_IMPORTED_MODULE_2__.
S)(scene.session,{set:reference,column:there},{set:scene.set,column},check.method);return typeof value=="string"?(0,_work_js__WEBPACK_IMPORTED_MODULE_4__.L5)(value):
value<=check.max?(0,_work_js__WEBPACK_IMPORTED_MODULE_4__.BG)(value):(0,_work_js__WEBPACK_IMPORTED_MODULE_4__.mw)(value)}}};__webpack_require__.d(__webpack_exports__,
{N:()=>distribution,_:()=>trainServeSkew});var _tables_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(26864),_data_set_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
44572),_distributions_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(82326),_learning_rules_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(66177),_work_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
52880),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_tables_js__WEBPACK_IMPORTED_MODULE_0__,_data_set_js__WEBPACK_IMPORTED_MODULE_1__,_distributions_js__WEBPACK_IMPORTED_MODULE_2__,
_learning_rules_js__WEBPACK_IMPORTED_MODULE_3__]);[_tables_js__WEBPACK_IMPORTED_MODULE_0__,_data_set_js__WEBPACK_IMPORTED_MODULE_1__,_distributions_js__WEBPACK_IMPORTED_MODULE_2__,
_learning_rules_js__WEBPACK_IMPORTED_MODULE_3__]=__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__;async function trainServeSkew(scene,check){
const other=await scene.other(check.with);if(typeof other=="string")return(0,_work_js__WEBPACK_IMPORTED_MODULE_4__.eO)((0,_work_js__WEBPACK_IMPORTED_MODULE_4__.
L5)(other));const names=check.columns??scene.set.columns.map(({name})=>name).filter(name=>(0,_data_set_js__WEBPACK_IMPORTED_MODULE_1__.uV)(other,name));return{how:"\
alone",async judge(){const found=[],failures=[];for(const name of names){const here=(0,_data_set_js__WEBPACK_IMPORTED_MODULE_1__.uV)(scene.set,name),there=(0,_data_set_js__WEBPACK_IMPORTED_MODULE_1__.
uV)(other,name),value=here===void 0?"it is missing here":there===void 0?`it is missing in ${other.file}`:await(0,_distributions_js__WEBPACK_IMPORTED_MODULE_2__.
S)(scene.session,{set:scene.set,column:here},{set:other,column:there},check.method);typeof value=="number"?found.push({name,value}):check.columns!==null&&failures.
push(`\`${(0,_tables_js__WEBPACK_IMPORTED_MODULE_0__.ml)(name,80)}\`: ${value}`)}if(failures.length>0)return(0,_work_js__WEBPACK_IMPORTED_MODULE_4__.L5)(`${failures.
join("; ")}.`);if(found.length===0)return(0,_work_js__WEBPACK_IMPORTED_MODULE_4__.L5)(`no column can be compared with ${other.file}`);found.sort((a,b)=>b.value-
a.value);const far=found.filter(({value})=>value>check.max),largest=found[0]?.value;if(far.length===0)return(0,_work_js__WEBPACK_IMPORTED_MODULE_4__.BG)(largest,
`Largest in \`${(0,_tables_js__WEBPACK_IMPORTED_MODULE_0__.ml)(found[0]?.name,80)}\`.`);const shown=far.slice(0,10).map(({name,value})=>`\`${(0,_tables_js__WEBPACK_IMPORTED_MODULE_0__.
ml)(name,80)}\` ${(0,_learning_rules_js__WEBPACK_IMPORTED_MODULE_3__.Wf)(value)}`);return(0,_work_js__WEBPACK_IMPORTED_MODULE_4__.mw)(largest,`Beyond it: ${shown.
join(", ")}${far.length>10?`, … (${far.length} in all)`:""}.`)}}}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),82326:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let comparedValue=function(column,numeric){
return numeric?(0,_stored_types_js__WEBPACK_IMPORTED_MODULE_1__.kf)((0,_stored_types_js__WEBPACK_IMPORTED_MODULE_1__.Ap)(column.type))?`CAST(${column.sql} AS DO\
UBLE)`:`epoch(${(0,_other_data_js__WEBPACK_IMPORTED_MODULE_0__.nR)(column)})`:`CAST(${column.sql} AS VARCHAR)`};__webpack_require__.d(__webpack_exports__,{S:()=>distanceBetween});
var _review_distances_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(42014),_other_data_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(56616),_stored_types_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
98782),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_other_data_js__WEBPACK_IMPORTED_MODULE_0__]);_other_data_js__WEBPACK_IMPORTED_MODULE_0__=
(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0];const binned={jensenshannon:_review_distances_js__WEBPACK_IMPORTED_MODULE_2__.
fy,psi:_review_distances_js__WEBPACK_IMPORTED_MODULE_2__.js,TVD:_review_distances_js__WEBPACK_IMPORTED_MODULE_2__.IG,hellinger:_review_distances_js__WEBPACK_IMPORTED_MODULE_2__.
Vm,kl_div:_review_distances_js__WEBPACK_IMPORTED_MODULE_2__.sL},mostCategories=1e4;async function distanceBetween(session,reference,current,method){const numeric=isOrdered(
reference.column)&&isOrdered(current.column);if(!numeric&&isOrdered(reference.column)!==isOrdered(current.column))return`the types ${reference.column.type} and ${current.
column.type} cannot be compared`;const both=`(SELECT true AS is_reference, ${comparedValue(reference.column,numeric)} AS value FROM ${reference.set.relation}
    UNION ALL SELECT false, ${comparedValue(current.column,numeric)} FROM ${current.set.relation})`,known=numeric?"value IS NOT NULL AND isfinite(value)":"value\
 IS NOT NULL",distance=binned[method];if(distance===void 0)return numeric?orderedDistance(session,both,known,method):`\`${method}\` needs numbers or times, but t\
he type is ${current.column.type}`;const counts=numeric?await numericCounts(session,both,known):await categoryCounts(session,both,known),value=distance(counts.map(
([a])=>a),counts.map(([,b])=>b));return Number.isNaN(value)?"one of the sides has no values":value}const isOrdered=({type})=>(0,_stored_types_js__WEBPACK_IMPORTED_MODULE_1__.
kf)((0,_stored_types_js__WEBPACK_IMPORTED_MODULE_1__.Ap)(type))||["date","timestamp"].includes((0,_stored_types_js__WEBPACK_IMPORTED_MODULE_1__.Ap)(type)),sides="\
CAST(count_if(is_reference) AS DOUBLE), CAST(count_if(NOT is_reference) AS DOUBLE)";async function numericCounts(session,both,known){const[found]=await session.
rows(`SELECT min(value), max(value), CAST(count(DISTINCT value) FILTER (is_reference) AS DOUBLE),
       CAST(count_if(is_reference) AS DOUBLE), CAST(count(*) AS DOUBLE)
     FROM ${both} WHERE ${known}`),[low,high,distinct,,total]=found;if(low===null||high===null)return[];if(distinct<=20)return categoryCounts(session,both,known);
const bins=Math.max(1,Math.ceil(Math.log2(total)+1)),width=(high-low)/bins,bin=width>0?`least(CAST(floor((value - ${low}) / ${width}) AS INTEGER), ${bins-1})`:"\
0";return await session.rows(`SELECT ${sides} FROM ${both} WHERE ${known} GROUP BY ${bin} ORDER BY ${bin}`)}async function categoryCounts(session,both,known){return await session.
rows(`WITH counted AS (SELECT value, count_if(is_reference) AS a, count_if(NOT is_reference) AS b
       FROM ${both} WHERE ${known} GROUP BY value),
     ranked AS (SELECT a, b, least(row_number() OVER (ORDER BY a + b DESC, value), ${mostCategories}) AS place FROM counted)
     SELECT CAST(sum(a) AS DOUBLE), CAST(sum(b) AS DOUBLE) FROM ranked GROUP BY place ORDER BY place`)}async function orderedDistance(session,both,known,method){
const[found]=await session.rows(`WITH counted AS (SELECT value, count_if(is_reference) AS a, count_if(NOT is_reference) AS b
       FROM ${both} WHERE ${known} GROUP BY value),
     totals AS (SELECT sum(a) AS a, sum(b) AS b FROM counted),
     steps AS (SELECT lead(value) OVER places - value AS width,
         abs(sum(counted.a) OVER places / totals.a - sum(counted.b) OVER places / totals.b) AS gap
       FROM counted CROSS JOIN totals WINDOW places AS (ORDER BY value))
     SELECT CAST(max(gap) AS DOUBLE), CAST(sum(gap * width) AS DOUBLE), CAST((SELECT a FROM totals) AS DOUBLE),
       CAST((SELECT b FROM totals) AS DOUBLE),
       (SELECT stddev_pop(value) FROM ${both} WHERE ${known} AND is_reference) FROM steps`),[largest,area,referenceRows,currentRows,deviation]=found;return!referenceRows||
!currentRows?"one of the sides has no values":method==="ks"?Math.min(1,largest??0):(area??0)/Math.max(deviation??0,.001)}__webpack_async_result__()}catch(e){__webpack_async_result__(
e)}})}),94127:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{let keptColumns=function(set,rules,{primaryKey,isPrivate}){const open=set.columns.filter(({name})=>!isPrivate(name));if(open.length<=widest)return open;const wanted=new Set(
[...primaryKey,...rules.flatMap(({rule})=>(0,_rule_columns_js__WEBPACK_IMPORTED_MODULE_8__.L)(rule))]),found=new Set([...wanted].map(name=>(0,_data_set_js__WEBPACK_IMPORTED_MODULE_4__.
uV)(set,name)));return open.filter(column=>found.has(column))},sampled=function(column,open,values){const index=open.indexOf(column);if(index===-1)return"‹priva\
te›";const value=values[index]??null;return value===null?null:(0,_tables_js__WEBPACK_IMPORTED_MODULE_3__.ml)(value,longestValue)},kept=function({sql,type,unread}){
return unread!==null?`coalesce(${unread}, CAST(${sql} AS VARCHAR))`:/HUGEINT/.test(type)||(0,_stored_types_js__WEBPACK_IMPORTED_MODULE_7__.Ap)(type)==="other"?`\
CAST(${sql} AS VARCHAR)`:sql};__webpack_require__.d(__webpack_exports__,{a:()=>collectFailingRows});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
51455),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),_sql_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(47069),_tables_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
26864),_data_set_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(44572),_full_disk_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(54608),_parquet_set_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
67956),_rule_columns_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(17341),_stored_types_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(98782),__webpack_async_dependencies__=__webpack_handle_async_dependencies__(
[_tables_js__WEBPACK_IMPORTED_MODULE_3__,_data_set_js__WEBPACK_IMPORTED_MODULE_4__,_parquet_set_js__WEBPACK_IMPORTED_MODULE_6__]);[_tables_js__WEBPACK_IMPORTED_MODULE_3__,
_data_set_js__WEBPACK_IMPORTED_MODULE_4__,_parquet_set_js__WEBPACK_IMPORTED_MODULE_6__]=__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():
__webpack_async_dependencies__;const widest=2e3,longestValue=200;async function collectFailingRows(session,set,rules,options){const{workspace,sampleRows,isPrivate}=options,
target=options.target??(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(session.temporaryDirectory,"failing.parquet"),names=set.columns.map(({name})=>name),file=(0,_parquet_set_js__WEBPACK_IMPORTED_MODULE_6__.
IL)("mlops_file",names),row=(0,_parquet_set_js__WEBPACK_IMPORTED_MODULE_6__.IL)("mlops_row",names),broken=(0,_parquet_set_js__WEBPACK_IMPORTED_MODULE_6__.IL)("m\
lops_rules",names),columns=keptColumns(set,rules,options),flags=rules.map((_,index)=>(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__.C)((0,_parquet_set_js__WEBPACK_IMPORTED_MODULE_6__.
IL)(`mlops_breaks_${index}`,names))),flagged=rules.map(({failing},index)=>`CASE WHEN ${failing} THEN true ELSE false END AS ${flags[index]}`),ids2=rules.map(({rule},index)=>`\
CASE WHEN ${flags[index]} THEN ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__.e)(rule.id)} END`),selected=[...columns.map(column=>`${kept(column)} AS ${column.sql}`),
`${set.path} AS ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__.C)(file)}`,`${place(set)} AS ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__.C)(row)}`],found=`(SELECT ${[...columns.
map(({sql})=>sql),(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__.C)(file),(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__.C)(row),`list_filter([${ids2.join(", ")}], lambda id:\
 id IS NOT NULL) AS ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__.C)(broken)}`].join(", ")} FROM (SELECT ${[...selected,...flagged].join(", ")} FROM ${set.relation}\
)
    WHERE ${flags.join(" OR ")})`,numbering=await rowNumbering(session,set,`found.${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__.C)(file)}`,`found.${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__.
C)(row)}`),draft=(0,_full_disk_js__WEBPACK_IMPORTED_MODULE_5__.b)(target),written=session.execute(`COPY (SELECT found.* REPLACE (${(0,_data_set_js__WEBPACK_IMPORTED_MODULE_4__.
pS)(`found.${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__.C)(file)}`,workspace)} AS ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__.C)(file)},
       ${numbering.row} AS ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__.C)(row)}) FROM ${found} found ${numbering.joins})
     TO ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__.e)(draft)} (FORMAT PARQUET, COMPRESSION ZSTD)`);try{await written,await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
rename)(draft,target)}finally{await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(draft,{force:!0})}const samples=new Map;for(const{rule}of rules){const wanted=[
...new Set([...options.primaryKey,...(0,_rule_columns_js__WEBPACK_IMPORTED_MODULE_8__.L)(rule)])].flatMap(name=>(0,_data_set_js__WEBPACK_IMPORTED_MODULE_4__.uV)(
set,name)??[]),open=wanted.filter(({name})=>!isPrivate(name)),texts=open.map(({sql})=>`left(CAST(${sql} AS VARCHAR), ${longestValue+1})`),first=await session.rows(
`SELECT ${[(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__.C)(file),`CAST(${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__.C)(row)} AS DOUBLE)`,...texts].join(", ")}
       FROM read_parquet(${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__.e)(target)}) WHERE list_contains(${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__.C)(broken)}, ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__.
e)(rule.id)})
       ORDER BY ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__.C)(file)}, ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__.C)(row)} LIMIT ${Math.max(0,Math.trunc(sampleRows))}`);
samples.set(rule,first.map(([path,number,...values])=>({file:path,row:number,values:Object.fromEntries(wanted.map(column=>[column.name,sampled(column,open,values)]))})))}
return samples}const place=({position})=>position==="file_row_number"?`${position} + 1`:position;async function rowNumbering(session,set,path,row){if(set.format===
"parquet"&&set.position==="file_row_number")return{row,joins:""};await session.execute(`CREATE OR REPLACE TEMP TABLE mlops_file_starts AS SELECT path, min(place\
) - 1 AS before FROM (
       SELECT ${set.path} AS path, ${place(set)} AS place FROM ${set.relation}) GROUP BY path`);const own=`${row} - starts.before`,starts=`JOIN mlops_file_start\
s starts ON starts.path = ${path}`;return set.rejects===null||set.badLines.count===0?{row:own,joins:starts}:(await session.execute(`CREATE OR REPLACE TEMP TABLE\
 mlops_shifts AS
     SELECT path, row - times + 1 AS readable, max(times) AS shift FROM (
       SELECT path, row, row_number() OVER (PARTITION BY path ORDER BY row) AS times FROM ${set.rejects})
     GROUP BY ALL`),{row:`${own} + coalesce(shifts.shift, 0)`,joins:`${starts} ASOF LEFT JOIN mlops_shifts shifts ON shifts.path = ${path} AND ${own} >= shifts.\
readable`})}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),54608:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{F:()=>namingFullDisk,b:()=>draftOf});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760),_foundation_index_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(33560);function namingFullDisk(session){const named=async work=>{try{return await work()}catch(error){
throw fullDisk(error,session.temporaryDirectory)??error}};return{...session,execute:sql=>named(()=>session.execute(sql)),rows:sql=>named(()=>session.rows(sql)),
fill:(sql,into)=>named(()=>session.fill(sql,into))}}const refused=/^IO Error: [^\n]*"([^"\n]+)": (No space left on device|Disk quota exceeded|File too large|There is not enough space on the disk)/,
spent=/^Out of Memory Error: [^\n]*\(([^/\n]+)\/([^)\n]+) used\)[\s\S]*max_temp_directory_size/;function fullDisk(error,temporary){const cause=error instanceof _foundation_index_js__WEBPACK_IMPORTED_MODULE_2__.
eG&&error.cause!==void 0?error.cause:error,text=(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_2__.bD)(cause),[,file,reason]=refused.exec(text)??[];if(file!==
void 0&&!file.startsWith(temporary+node_path__WEBPACK_IMPORTED_MODULE_1__.sep))return new _foundation_index_js__WEBPACK_IMPORTED_MODULE_2__.eG(`There is no room\
 for ${ofDraft(file)}: ${reason}`,{cause,remedy:`Free space in ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file)}, or name a folder on a larger disk wi\
th \`report-directory\``});const[,used,most]=spent.exec(text)??[];if(file===void 0&&used===void 0)return null;const folder=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
dirname)(temporary),why=used===void 0?reason:`${used} of the ${most} that it may take are used`;return new _foundation_index_js__WEBPACK_IMPORTED_MODULE_2__.eG(
`There is no room in ${folder} for what does not fit into memory: ${why}`,{cause,remedy:"Free space there, set RUNNER_TEMP to a folder on a larger disk, or allo\
w more memory with `memory-limit`"})}function draftOf(path){return`${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.part`}function ofDraft(path){
return path.replace(/\.[0-9a-f-]{36}\.part$/,"")}}),54733:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,
async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{__webpack_require__.d(__webpack_exports__,{F:()=>_full_disk_js__WEBPACK_IMPORTED_MODULE_0__.
F,t:()=>_validate_js__WEBPACK_IMPORTED_MODULE_1__.t});var _full_disk_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(54608),_validate_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
45391),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_validate_js__WEBPACK_IMPORTED_MODULE_1__]);_validate_js__WEBPACK_IMPORTED_MODULE_1__=
(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0],__webpack_async_result__()}catch(e){__webpack_async_result__(
e)}})}),65879:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{__webpack_require__.d(__webpack_exports__,{s:()=>jsonText});var _files_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(41418),_sql_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
47069),_csv_text_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(62813),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_csv_text_js__WEBPACK_IMPORTED_MODULE_2__]);
_csv_text_js__WEBPACK_IMPORTED_MODULE_2__=(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0];const longestObject=16*
1024*1024;async function jsonText(session,workspace,{paths},declared,number){const list=`[${paths.map(path=>(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__.e)((0,_files_js__WEBPACK_IMPORTED_MODULE_0__.
tU)(path))).join(", ")}]`,source=paths.every(path=>!/\.json(\.gz|\.zst)?$/i.test(path))?`(SELECT line, filename FROM read_csv(${list}, columns = {'line': 'VARCH\
AR'}, header = false,
         auto_detect = false, delim = '\\x01', quote = '', escape = '', filename = true,
         max_line_size = ${longestObject}))`:`(SELECT CAST(json AS VARCHAR) AS line, filename FROM read_json_objects(${list}, format = 'auto', filename = true,
         maximum_object_size = ${longestObject}))`,names=await keysOf(session,source,declared),structure=JSON.stringify(Object.fromEntries(names.map(name=>[name,
"JSON"]))),object="CASE WHEN json_valid(line) AND json_type(line) = 'OBJECT' THEN line END",parsed=names.length===0?"NULL":`json_transform(${object}, ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__.
e)(structure)})`,rejects=`mlops_rejects_${number}`;return{relation:`(SELECT ${parsed} AS row, ${object} IS NOT NULL AS is_row, filename FROM ${source})`,path:"f\
ilename",columns:names.map(name=>{const value=`struct_extract(row, ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__.e)(name)})`;return{name,value:{text:`(${value} ->> \
'$')`,jsonType:`json_type(${value})`}}}),where:"is_row",rejects,async badLines(){await session.execute(`CREATE OR REPLACE TEMP TABLE ${rejects} AS
         SELECT path, line, row FROM (
           SELECT path, is_row, is_blank, place - min(place) OVER files + 1 AS line,
             count_if(NOT is_blank) OVER (files ORDER BY place) AS row
           FROM (SELECT filename AS path, row_number() OVER () AS place,
             line IS NULL OR trim(line) = '' AS is_blank, ${object} IS NOT NULL AS is_row FROM ${source})
           WINDOW files AS (PARTITION BY path))
         WHERE NOT is_row AND NOT is_blank`);const[count]=await session.rows(`SELECT CAST(count(*) AS DOUBLE) FROM ${rejects}`),first=await session.rows(`SELECT\
 path, CAST(line AS DOUBLE) FROM ${rejects} ORDER BY path, line LIMIT ${_csv_text_js__WEBPACK_IMPORTED_MODULE_2__.G}`);return{count:count?.[0],first:first.map(([
path,line])=>({file:(0,_files_js__WEBPACK_IMPORTED_MODULE_0__.SP)(workspace,path),line,reason:"no JSON object"}))}}}}async function keysOf(session,source,declared){
const rows=await session.rows(`SELECT key FROM (SELECT unnest(json_keys(line)) AS key, row_number() OVER () AS place FROM ${source}
       WHERE json_valid(line) AND json_type(line) = 'OBJECT')
     GROUP BY key ORDER BY min(place)`),names=new Map;for(const[key]of rows){const lower=String(key).toLowerCase();names.has(lower)||names.set(lower,String(key))}
return rows.length>0?[...names.values()]:declared.map(({name})=>name)}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),38029:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let concluded=function(value,work,secret){if(typeof value==
"object")return value;if(typeof value=="string")return(0,_work_js__WEBPACK_IMPORTED_MODULE_3__.L5)(value);const outcome=work.conclude(value);return secret?{...outcome,
observed:null,note:"The number is not shown: it may be a value of a private column."}:outcome};__webpack_require__.d(__webpack_exports__,{S:()=>judge,s:()=>judgeQueries});
var _aggregate_pass_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51290),_rule_work_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(57053),_user_sql_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
83735),_work_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(52880),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_aggregate_pass_js__WEBPACK_IMPORTED_MODULE_0__,
_rule_work_js__WEBPACK_IMPORTED_MODULE_1__]);[_aggregate_pass_js__WEBPACK_IMPORTED_MODULE_0__,_rule_work_js__WEBPACK_IMPORTED_MODULE_1__]=__webpack_async_dependencies__.
then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__;async function judge(scene,rules,secret){const works=new Map;for(const rule of rules){
const work=await(0,_rule_work_js__WEBPACK_IMPORTED_MODULE_1__.L)(scene,rule).catch(error=>(0,_work_js__WEBPACK_IMPORTED_MODULE_3__.eO)((0,_work_js__WEBPACK_IMPORTED_MODULE_3__.
V2)(error,secret(rule))));works.set(rule,work)}const entries=new Map;for(const[rule,work]of works)work.how==="aggregates"&&entries.set(rule,{values:work.values,
alone:work.alone??!1});const{rows,results}=await(0,_aggregate_pass_js__WEBPACK_IMPORTED_MODULE_0__.G)(scene.session,scene.set,[...entries.values()]),found=new Map(
[...entries.keys()].map((rule,index)=>[rule,results[index]])),outcomes=new Map,queries=[];for(const[rule,work]of works)try{if(work.how==="known")outcomes.set(rule,
work.outcome);else if(work.how==="alone")outcomes.set(rule,await work.judge(rows));else if(work.how==="user-sql")queries.push({rule,work});else{const values=found.
get(rule);if(values instanceof Error)throw values;outcomes.set(rule,work.conclude(values??[],rows))}}catch(error){outcomes.set(rule,(0,_work_js__WEBPACK_IMPORTED_MODULE_3__.
V2)(error,secret(rule)))}return{rows,outcomes,queries}}async function judgeQueries(session,{queries,outcomes},sets,isPrivate){if(queries.length===0)return;const named=await sets();
await(0,_user_sql_js__WEBPACK_IMPORTED_MODULE_2__.Kv)(session,named);const columns=named.flatMap(({set})=>set.columns.map(({name})=>name.toLowerCase())),open=new Set(
columns.filter(name=>!isPrivate(name))),hasPrivate=columns.some(isPrivate);for(const{rule,work}of queries){const query=await(0,_user_sql_js__WEBPACK_IMPORTED_MODULE_2__.
mA)(session,work.query).catch(error=>(0,_work_js__WEBPACK_IMPORTED_MODULE_3__.V2)(error,hasPrivate));if(typeof query=="string")outcomes.set(rule,(0,_work_js__WEBPACK_IMPORTED_MODULE_3__.
L5)(query));else if("status"in query)outcomes.set(rule,query);else{const secret=hasPrivate&&(query.columns===null||[...query.columns].some(name=>!open.has(name))),
value=await(0,_user_sql_js__WEBPACK_IMPORTED_MODULE_2__.rl)(session,query).catch(error=>(0,_work_js__WEBPACK_IMPORTED_MODULE_3__.V2)(error,secret));outcomes.set(
rule,concluded(value,work,secret&&!query.counts))}}}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),48372:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let keyOf=function(columns){const[only]=columns;
return columns.length===1&&only!==void 0?only.sql:`row(${columns.map(({sql})=>sql).join(", ")})`};__webpack_require__.d(__webpack_exports__,{Am:()=>unique,HC:()=>allKnown,
fg:()=>repeatedKeys,ie:()=>primaryKey});var _sql_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(47069),_data_set_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
44572),_stored_types_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(98782),_work_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(52880),__webpack_async_dependencies__=__webpack_handle_async_dependencies__(
[_data_set_js__WEBPACK_IMPORTED_MODULE_1__]);_data_set_js__WEBPACK_IMPORTED_MODULE_1__=(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():
__webpack_async_dependencies__)[0];const mostBits=2**27,allKnown=columns=>columns.map(({sql})=>`${sql} IS NOT NULL`).join(" AND ");async function repeatedKeys(scene,columns){
const{session,set}=scene,isUnique={keys:0,rows:0,failing:"false"};if(await hasEveryNumberOnce(scene,columns))return isUnique;const number=scene.nextNumber(),known=allKnown(
columns),hash=`hash(${columns.map(({sql})=>sql).join(", ")})`;await session.execute(`CREATE TEMP TABLE mlops_hashes_${number} AS SELECT ${hash} AS hash FROM ${set.
relation}
     WHERE ${known} GROUP BY 1 HAVING count(*) > 1`);const[hashes]=await session.rows(`SELECT CAST(count(*) AS DOUBLE) FROM mlops_hashes_${number}`);if(hashes?.[0]===
0)return isUnique;const table=`mlops_repeated_${number}`,names=columns.map((_,index)=>`key${index}`),selected=columns.map(({sql},index)=>`${sql} AS ${names[index]}`);
await session.execute(`CREATE TEMP TABLE ${table} AS SELECT ${selected.join(", ")}, count(*) AS times FROM ${set.relation}
     WHERE ${known} AND ${hash} IN (SELECT hash FROM mlops_hashes_${number})
     GROUP BY ${columns.map((_,index)=>index+1).join(", ")} HAVING count(*) > 1`);const[found]=await session.rows(`SELECT CAST(count(*) AS DOUBLE), CAST(coalesc\
e(sum(times), 0) AS DOUBLE) FROM ${table}`),key=keyOf(names.map(name=>({sql:(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.C)(name)}))),failing=`${known} AND ${keyOf(columns)}\
 IN (SELECT ${key} FROM ${table})`;return{keys:found?.[0],rows:found?.[1],failing}}async function hasEveryNumberOnce({session,set},columns){const[column]=columns;
if(columns.length!==1||column===void 0||(0,_stored_types_js__WEBPACK_IMPORTED_MODULE_2__.Ap)(column.type)!=="integer")return!1;const{sql}=column,[found]=await session.
rows(`SELECT CAST(count(${sql}) AS DOUBLE), CAST(min(${sql}) AS VARCHAR), CAST(max(${sql}) AS VARCHAR) FROM ${set.relation}`),[count,low,high]=found;if(low===null||
high===null)return!0;const range=BigInt(high)-BigInt(low)+1n;if(range<BigInt(count)||range>BigInt(Math.min(mostBits,64*count+1024)))return!1;const[bits]=await session.
rows(`SELECT CAST(bit_count(bitstring_agg(${sql}, ${low}, ${high})) AS DOUBLE) FROM ${set.relation}`);return bits?.[0]===count}async function unique(scene,columns,rows){
const repeated=await repeatedKeys(scene,columns);return(0,_work_js__WEBPACK_IMPORTED_MODULE_3__.Ur)(repeated.rows,rows,repeated.failing)}async function primaryKey(scene,columns,rows){
const repeated=await repeatedKeys(scene,columns),absent=columns.map(_data_set_js__WEBPACK_IMPORTED_MODULE_1__.LO).join(" OR "),[found]=await scene.session.rows(
`SELECT CAST(count_if(${absent}) AS DOUBLE) FROM ${scene.set.relation}`),without=found?.[0]??0,nan=columns.some(({type})=>(0,_stored_types_js__WEBPACK_IMPORTED_MODULE_2__.
Ap)(type)==="float"),failing=`(${absent}) OR (${repeated.failing})`;if(!nan)return(0,_work_js__WEBPACK_IMPORTED_MODULE_3__.Ur)(without+repeated.rows,rows,failing);
const[both]=await scene.session.rows(`SELECT CAST(count_if(${failing}) AS DOUBLE) FROM ${scene.set.relation}`);return(0,_work_js__WEBPACK_IMPORTED_MODULE_3__.Ur)(
both?.[0]??0,rows,failing)}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),66177:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let freshness=function({now},check,column){
return(0,_other_data_js__WEBPACK_IMPORTED_MODULE_3__.K8)(column)?{how:"aggregates",values:[`epoch(max(${(0,_other_data_js__WEBPACK_IMPORTED_MODULE_3__.nR)(column)}\
) FILTER (isfinite(${(0,_other_data_js__WEBPACK_IMPORTED_MODULE_3__.nR)(column)})))`],conclude([latest]){if(latest==null)return(0,_work_js__WEBPACK_IMPORTED_MODULE_5__.
mw)("no time in any row");const age=Math.round(now.getTime()/1e3-latest),observed=`${age} seconds old`,note=age<0?"The latest time lies in the future.":null;return age<=
check.seconds?(0,_work_js__WEBPACK_IMPORTED_MODULE_5__.BG)(observed,note):(0,_work_js__WEBPACK_IMPORTED_MODULE_5__.mw)(observed)}}:(0,_work_js__WEBPACK_IMPORTED_MODULE_5__.
eO)((0,_work_js__WEBPACK_IMPORTED_MODULE_5__.L5)(`the column has the type ${column.type}, which is no time`))},shareOf=function({value},column){const compared=(0,_constants_js__WEBPACK_IMPORTED_MODULE_0__.
Z)(column,[value]);return typeof compared=="string"?[]:[`count_if(${compared.value} = ${compared.constant(value)})`,`count_if(NOT ${(0,_data_set_js__WEBPACK_IMPORTED_MODULE_1__.
LO)(column)})`]},absent=function(set,name){const column=(0,_data_set_js__WEBPACK_IMPORTED_MODULE_1__.uV)(set,name);return(0,_work_js__WEBPACK_IMPORTED_MODULE_5__.
eO)(column===void 0?(0,_work_js__WEBPACK_IMPORTED_MODULE_5__.BG)("not there"):(0,_work_js__WEBPACK_IMPORTED_MODULE_5__.mw)("there"))},knownBy=function({set},check,column){
const moment=(0,_data_set_js__WEBPACK_IMPORTED_MODULE_1__.uV)(set,check.moment);if(moment===void 0)return(0,_work_js__WEBPACK_IMPORTED_MODULE_5__.eO)((0,_work_js__WEBPACK_IMPORTED_MODULE_5__.
L5)(`the column \`${check.moment}\` is missing`));for(const each of[column,moment])if(!(0,_other_data_js__WEBPACK_IMPORTED_MODULE_3__.K8)(each))return(0,_work_js__WEBPACK_IMPORTED_MODULE_5__.
eO)((0,_work_js__WEBPACK_IMPORTED_MODULE_5__.L5)(`\`${each.name}\` has the type ${each.type}, which is no time`));return(0,_work_js__WEBPACK_IMPORTED_MODULE_5__.
BO)(`${(0,_other_data_js__WEBPACK_IMPORTED_MODULE_3__.nR)(column)} > ${(0,_other_data_js__WEBPACK_IMPORTED_MODULE_3__.nR)(moment)}`)};__webpack_require__.d(__webpack_exports__,
{Ge:()=>absent,I9:()=>freshness,NE:()=>knownBy,Wf:()=>rounded,dL:()=>relationship,qq:()=>splitsDisjoint,rc:()=>labelRate});var _constants_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
86340),_data_set_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(44572),_key_rules_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(48372),_other_data_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
56616),_stored_types_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(98782),_work_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(52880),__webpack_async_dependencies__=__webpack_handle_async_dependencies__(
[_data_set_js__WEBPACK_IMPORTED_MODULE_1__,_key_rules_js__WEBPACK_IMPORTED_MODULE_2__,_other_data_js__WEBPACK_IMPORTED_MODULE_3__]);[_data_set_js__WEBPACK_IMPORTED_MODULE_1__,
_key_rules_js__WEBPACK_IMPORTED_MODULE_2__,_other_data_js__WEBPACK_IMPORTED_MODULE_3__]=__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():
__webpack_async_dependencies__;async function relationship(scene,check){const other=await scene.other(check.to.object);if(typeof other=="string")return(0,_work_js__WEBPACK_IMPORTED_MODULE_5__.
eO)((0,_work_js__WEBPACK_IMPORTED_MODULE_5__.L5)(other));const paired=(0,_other_data_js__WEBPACK_IMPORTED_MODULE_3__.AS)(scene.set,check.columns,other,check.to.
columns);if(typeof paired=="string")return(0,_work_js__WEBPACK_IMPORTED_MODULE_5__.eO)((0,_work_js__WEBPACK_IMPORTED_MODULE_5__.L5)(paired));const given=(0,_key_rules_js__WEBPACK_IMPORTED_MODULE_2__.
HC)(paired.map(({here})=>here));return(0,_work_js__WEBPACK_IMPORTED_MODULE_5__.BO)(`${given} AND NOT ${(0,_other_data_js__WEBPACK_IMPORTED_MODULE_3__.Iy)(paired,
other)}`,!0)}async function splitsDisjoint(scene,check){const other=await scene.other(check.with);if(typeof other=="string")return(0,_work_js__WEBPACK_IMPORTED_MODULE_5__.
eO)((0,_work_js__WEBPACK_IMPORTED_MODULE_5__.L5)(other));const paired=(0,_other_data_js__WEBPACK_IMPORTED_MODULE_3__.AS)(scene.set,check.by,other,check.by);if(typeof paired==
"string")return(0,_work_js__WEBPACK_IMPORTED_MODULE_5__.eO)((0,_work_js__WEBPACK_IMPORTED_MODULE_5__.L5)(paired));const shared=`(${(0,_key_rules_js__WEBPACK_IMPORTED_MODULE_2__.
HC)(paired.map(({here})=>here))} AND ${(0,_other_data_js__WEBPACK_IMPORTED_MODULE_3__.Iy)(paired,other)})`;if(check.orderedBy===null)return(0,_work_js__WEBPACK_IMPORTED_MODULE_5__.
BO)(shared,!0);const ordered=(0,_other_data_js__WEBPACK_IMPORTED_MODULE_3__.AS)(scene.set,[check.orderedBy],other,[check.orderedBy]);if(typeof ordered=="string")
return(0,_work_js__WEBPACK_IMPORTED_MODULE_5__.eO)((0,_work_js__WEBPACK_IMPORTED_MODULE_5__.L5)(ordered));const[order]=ordered,isNumber=(0,_stored_types_js__WEBPACK_IMPORTED_MODULE_4__.
kf)((0,_stored_types_js__WEBPACK_IMPORTED_MODULE_4__.Ap)(order.here.type))&&(0,_stored_types_js__WEBPACK_IMPORTED_MODULE_4__.kf)((0,_stored_types_js__WEBPACK_IMPORTED_MODULE_4__.
Ap)(order.there.type));if(!isNumber&&!((0,_other_data_js__WEBPACK_IMPORTED_MODULE_3__.K8)(order.here)&&(0,_other_data_js__WEBPACK_IMPORTED_MODULE_3__.K8)(order.
there)))return(0,_work_js__WEBPACK_IMPORTED_MODULE_5__.eO)((0,_work_js__WEBPACK_IMPORTED_MODULE_5__.L5)(`\`${check.orderedBy}\` is neither a time nor a number in\
 both`));const place=column=>isNumber?column.sql:(0,_other_data_js__WEBPACK_IMPORTED_MODULE_3__.nR)(column),table=`mlops_last_${scene.nextNumber()}`;await scene.
session.execute(`CREATE TEMP TABLE ${table} AS SELECT max(${place(order.there)}) AS last FROM ${other.relation}`);const early=`coalesce(${place(order.here)} <= \
(SELECT last FROM ${table}), false)`,work=(0,_work_js__WEBPACK_IMPORTED_MODULE_5__.BO)(`${shared} OR ${early}`,!0);return work.how!=="aggregates"?work:{...work,
values:[...work.values,`count_if(${shared})`,`count_if(${early})`],conclude(values,rows){const outcome=work.conclude(values,rows);if(outcome.status==="met")return outcome;
const note=`${values[1]} with a key that is there too, ${values[2]} not later than its last.`;return{...outcome,note}}}}async function labelRate(scene,check,column){
const share=shareOf(check,column);if(share.length===0)return(0,_work_js__WEBPACK_IMPORTED_MODULE_5__.eO)((0,_work_js__WEBPACK_IMPORTED_MODULE_5__.L5)(`the label\
 cannot be compared with \`${check.value}\``));const reference=await referenceRate(scene,check,column);return typeof reference=="string"?(0,_work_js__WEBPACK_IMPORTED_MODULE_5__.
eO)((0,_work_js__WEBPACK_IMPORTED_MODULE_5__.L5)(reference)):{how:"aggregates",values:share,conclude([times,labelled]){if(!labelled)return(0,_work_js__WEBPACK_IMPORTED_MODULE_5__.
mw)("no label in any row");const rate=times/labelled,reasons=[...check.minimum!==null&&rate<check.minimum?[`It is below ${check.minimum}.`]:[],...check.maximum!==
null&&rate>check.maximum?[`It is above ${check.maximum}.`]:[],...reference!==null&&check.maxAbsoluteChange!==null&&Math.abs(rate-reference)>check.maxAbsoluteChange?
[`The reference has ${rounded(reference)}.`]:[]];return reasons.length===0?(0,_work_js__WEBPACK_IMPORTED_MODULE_5__.BG)(rate):(0,_work_js__WEBPACK_IMPORTED_MODULE_5__.
mw)(rate,reasons.join(" "))}}}async function referenceRate({session,other},check,column){if(check.maxAbsoluteChange===null)return null;const reference=await other(
check.reference);if(typeof reference=="string")return reference;const there=(0,_data_set_js__WEBPACK_IMPORTED_MODULE_1__.uV)(reference,column.name),values=there===
void 0?[]:shareOf(check,there);if(values.length===0)return`the reference ${reference.file} has no such label`;const[found]=await session.rows(`SELECT ${values.map(
value=>`CAST(${value} AS DOUBLE)`).join(", ")} FROM ${reference.relation}`),[times,labelled]=found;return labelled===0?`the reference ${reference.file} has no l\
abel in any row`:times/labelled}const rounded=value=>Number(value.toPrecision(4));__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),73287:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let measure=function(scene,check,columns){const concluded=(count,rows,failing2,failingRows)=>{
const value=check.unit==="percent"?rows===0?0:Math.round(count/rows*1e8)/1e6:count,outcome=(0,_bounds_js__WEBPACK_IMPORTED_MODULE_5__.l)(value,check.bound)?(0,_work_js__WEBPACK_IMPORTED_MODULE_4__.
BG)(value):(0,_work_js__WEBPACK_IMPORTED_MODULE_4__.mw)(value);if(failing2===null)return outcome;const shows=outcome.status==="broken"&&(0,_bounds_js__WEBPACK_IMPORTED_MODULE_5__.
g)(value,check.bound);return{...outcome,failingRows:outcome.status==="met"||shows?failingRows:null,failing:shows?failing2:null}};if(check.metric==="rowCount")return{
how:"aggregates",values:[],conclude:(_,rows)=>concluded(rows,rows,null,0)};if(check.metric==="duplicateValues")return{how:"alone",async judge(rows){const{keys,rows:repeated,
failing:failing2}=await(0,_key_rules_js__WEBPACK_IMPORTED_MODULE_2__.fg)(scene,columns);return concluded(keys,rows,failing2,repeated)}};const[column]=columns;if(column===
void 0)return(0,_work_js__WEBPACK_IMPORTED_MODULE_4__.eO)((0,_work_js__WEBPACK_IMPORTED_MODULE_4__.L5)("the rule names no column"));const condition=conditionOf(
check,column);if(typeof condition=="string")return(0,_work_js__WEBPACK_IMPORTED_MODULE_4__.eO)((0,_work_js__WEBPACK_IMPORTED_MODULE_4__.L5)(condition));const{failing,
alone}=condition;return{how:"aggregates",values:[`count_if(${failing})`],alone,conclude:([count],rows)=>concluded(count??0,rows,failing,count??0)}},conditionOf=function(check,column){
const absent=(0,_data_set_js__WEBPACK_IMPORTED_MODULE_1__.LO)(column);if(check.metric==="nullValues")return{failing:absent,alone:!1};const isMissing=[absent,...countedAsMissing(
check,column)].join(" OR ");if(check.metric==="missingValues")return{failing:isMissing,alone:!1};const conditions=[...check.validValues===null?[]:[(0,_value_rules_js__WEBPACK_IMPORTED_MODULE_3__.
NR)(column,check.validValues)],...check.pattern===null?[]:[(0,_value_rules_js__WEBPACK_IMPORTED_MODULE_3__.lc)(column,check.pattern)]],wrong=conditions.find(condition=>typeof condition==
"string");if(wrong!==void 0)return wrong;const parts=conditions.map(condition=>typeof condition=="string"?condition:`(${condition.failing})`);column.unread!==null&&
parts.push(`${column.unread} IS NOT NULL`);const alone=conditions.some(condition=>typeof condition!="string"&&condition.alone);return{failing:parts.length===0?"\
false":`NOT (${isMissing}) AND (${parts.join(" OR ")})`,alone}},countedAsMissing=function({missingValues},column){const{sql,unread}=column,text=`CAST(${sql} AS \
VARCHAR)`,written=unread===null?text:`coalesce(${unread}, ${text})`,values=missingValues.filter(value=>value!==null),numbers=(0,_value_rules_js__WEBPACK_IMPORTED_MODULE_3__.
kc)(column)?values.filter(value=>typeof value=="number"):[],texts=values.filter(value=>!numbers.includes(value));return[...numbers.length===0?[]:[`coalesce(${sql}\
 IN (${numbers.join(", ")}), false)`],...texts.length===0?[]:[`coalesce(${written} IN (${texts.map(value=>(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.e)(String(value))).
join(", ")}), false)`]]};__webpack_require__.d(__webpack_exports__,{x:()=>measure});var _sql_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(47069),_bounds_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
49908),_data_set_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(44572),_key_rules_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(48372),_value_rules_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
434),_work_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(52880),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_data_set_js__WEBPACK_IMPORTED_MODULE_1__,
_key_rules_js__WEBPACK_IMPORTED_MODULE_2__,_value_rules_js__WEBPACK_IMPORTED_MODULE_3__]);[_data_set_js__WEBPACK_IMPORTED_MODULE_1__,_key_rules_js__WEBPACK_IMPORTED_MODULE_2__,
_value_rules_js__WEBPACK_IMPORTED_MODULE_3__]=__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__,__webpack_async_result__()}catch(e){
__webpack_async_result__(e)}})}),44722:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{__webpack_require__.d(__webpack_exports__,{$:()=>openData});var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33560),_files_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
41418),_tables_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(26864),_parquet_set_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(67956),_text_set_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
10007),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_tables_js__WEBPACK_IMPORTED_MODULE_2__,_parquet_set_js__WEBPACK_IMPORTED_MODULE_3__,
_text_set_js__WEBPACK_IMPORTED_MODULE_4__]);[_tables_js__WEBPACK_IMPORTED_MODULE_2__,_parquet_set_js__WEBPACK_IMPORTED_MODULE_3__,_text_set_js__WEBPACK_IMPORTED_MODULE_4__]=
__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__;async function openData(session,workspace,{patterns,
input,number,maxBytes},declared){const set=await(0,_files_js__WEBPACK_IMPORTED_MODULE_1__.lY)(session,workspace,patterns,input);if(Array.isArray(set))throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.
j1(set);try{return set.format==="parquet"?await(0,_parquet_set_js__WEBPACK_IMPORTED_MODULE_3__.D4)(session,workspace,set,declared):await(0,_text_set_js__WEBPACK_IMPORTED_MODULE_4__.
U)(session,workspace,set,declared,number,maxBytes)}catch(error){if(error instanceof _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1)throw error;const file=(0,_files_js__WEBPACK_IMPORTED_MODULE_1__.
SP)(workspace,set.paths[0]);throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.j1((0,_tables_js__WEBPACK_IMPORTED_MODULE_2__.O$)(file,set.format,error),
{cause:error})}}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),56616:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let pairs=function(here,columns,there,counterparts){const found=[];
for(const[index,name]of columns.entries()){const mine=(0,_data_set_js__WEBPACK_IMPORTED_MODULE_0__.uV)(here,name),other=counterparts[index]??name,theirs=(0,_data_set_js__WEBPACK_IMPORTED_MODULE_0__.
uV)(there,other);if(mine===void 0)return`the column \`${name}\` is missing`;if(theirs===void 0)return`the column \`${other}\` is missing in ${there.file}`;found.
push({here:mine,there:theirs})}return found},sharedKey=function(of){const sides=of.map(({here,there})=>{const[mine,theirs]=[(0,_stored_types_js__WEBPACK_IMPORTED_MODULE_1__.
Ap)(here.type),(0,_stored_types_js__WEBPACK_IMPORTED_MODULE_1__.Ap)(there.type)];return mine===theirs||(0,_stored_types_js__WEBPACK_IMPORTED_MODULE_1__.kf)(mine)&&
(0,_stored_types_js__WEBPACK_IMPORTED_MODULE_1__.kf)(theirs)?[here.sql,there.sql]:[`CAST(${here.sql} AS VARCHAR)`,`CAST(${there.sql} AS VARCHAR)`]}),key=parts=>parts.
length===1?parts[0]:`row(${parts.join(", ")})`;return{here:key(sides.map(([mine])=>mine)),there:key(sides.map(([,theirs])=>theirs))}},existsIn=function(of,there){
const key=sharedKey(of),known=of.map(pair=>`${pair.there.sql} IS NOT NULL`).join(" AND ");return`${key.here} IN (SELECT ${key.there} FROM ${there.relation} WHER\
E ${known})`},timeOf=function({sql,type}){return type==="VARCHAR"?`CAST(TRY_CAST(${sql} AS TIMESTAMPTZ) AS TIMESTAMP)`:type==="TIMESTAMP"?sql:`CAST(${sql} AS TI\
MESTAMP)`};__webpack_require__.d(__webpack_exports__,{AS:()=>pairs,Iy:()=>existsIn,K8:()=>isTime,nR:()=>timeOf});var _data_set_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
44572),_stored_types_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(98782),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_data_set_js__WEBPACK_IMPORTED_MODULE_0__]);
_data_set_js__WEBPACK_IMPORTED_MODULE_0__=(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0];const isTime=({
type})=>["date","timestamp","text"].includes((0,_stored_types_js__WEBPACK_IMPORTED_MODULE_1__.Ap)(type));__webpack_async_result__()}catch(e){__webpack_async_result__(
e)}})}),67956:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{let positionIn=function(names){return names.some(name=>name.toLowerCase()==="file_row_number")?"row_number() OVER ()":"file_row_number"},freeName=function(wanted,names){
const taken=new Set(names.map(name2=>name2.toLowerCase()));let name=wanted;for(let times=1;taken.has(name);times++)name=`${wanted}_${times}`;return name},partitionKeys=function(workspace,paths){
const keysOf=path=>(0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace,path)).split(/[\\/]/).flatMap(
part=>/^([^=]+)=/.exec(part)?.[1]??[]),[first,...rest]=paths.map(keysOf);return(first??[]).filter(key=>rest.every(keys=>keys.includes(key)))},partitionTypes=function(keys,declared){
const types={string:"VARCHAR",integer:"BIGINT",number:"DOUBLE",boolean:"BOOLEAN",date:"DATE",timestamp:"TIMESTAMP"},known=keys.flatMap(key=>{const column=declared.
find(({name})=>name===key),logical=column?.logicalType??(0,_stored_types_js__WEBPACK_IMPORTED_MODULE_4__.z9)(column?.physicalType?.toUpperCase()??""),type=types[logical??
""];return type===void 0?[]:[`${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__.e)(key)}: ${type}`]});return known.length===0?[]:[`hive_types = {${known.join(", ")}}`]};
__webpack_require__.d(__webpack_exports__,{D4:()=>openParquet,IL:()=>freeName,Nu:()=>positionIn,lO:()=>partitionKeys});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
76760),_files_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(41418),_sql_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(47069),_data_set_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
44572),_stored_types_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(98782),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_data_set_js__WEBPACK_IMPORTED_MODULE_3__]);
_data_set_js__WEBPACK_IMPORTED_MODULE_3__=(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0];async function openParquet(session,workspace,{
paths},declared){const list=`[${paths.map(path=>(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__.e)((0,_files_js__WEBPACK_IMPORTED_MODULE_1__.tU)(path))).join(", ")}]`,partitions=partitionKeys(
workspace,paths),options=[...paths.length>1?["union_by_name = true"]:[],`hive_partitioning = ${partitions.length>0}`,...partitionTypes(partitions,declared)],plain=`\
read_parquet(${[list,...options].join(", ")})`,described=await session.rows(`SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM ${plain})`),names=described.
map(([name])=>name),written=await writtenNames(session,paths,names),columns=described.map(([name,type],index)=>({name:written[index],sql:(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__.
C)(name),type,unread:null})),fileColumn=freeName("mlops_path",names),relation=`read_parquet(${[list,...options,`filename = ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__.
e)(fileColumn)}`].join(", ")})`;return{file:(0,_files_js__WEBPACK_IMPORTED_MODULE_1__.SP)(workspace,paths[0]),paths,format:"parquet",columns,index:(0,_data_set_js__WEBPACK_IMPORTED_MODULE_3__.
qh)(columns),relation,path:(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__.C)(fileColumn),position:positionIn(names),stored:paths,incomplete:await incompleteColumns(session,
workspace,list,paths.length,names),badLines:{count:0,first:[]},rejects:null}}async function writtenNames(session,paths,names){const[path]=paths;if(path===void 0||
paths.length>1||!names.some(name=>/_\d+$/.test(name)))return names;const rows=await session.rows(`SELECT name, CAST(coalesce(num_children, 0) AS DOUBLE) FROM pa\
rquet_schema(${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__.e)((0,_files_js__WEBPACK_IMPORTED_MODULE_1__.tU)(path))})`),found=[],open=[rows[0]?.[1]];for(const[name,children]of rows.
slice(1))for(open.length===1&&found.push(name),open[open.length-1]=open.at(-1)-1,children>0&&open.push(children);open.length>1&&open.at(-1)===0;)open.pop();return names.
map((name,index)=>found[index]??name)}async function incompleteColumns(session,workspace,list,files,names){if(files===1)return new Map;const rows=await session.
rows(`WITH entries AS (SELECT DISTINCT file_name, name FROM parquet_schema(${list})),
       paths AS (SELECT DISTINCT file_name FROM entries),
       partial AS (SELECT name FROM entries GROUP BY name HAVING count(*) < ${files})
     SELECT name, min(file_name) FROM partial CROSS JOIN paths
     WHERE NOT EXISTS (FROM entries e WHERE e.name = partial.name AND e.file_name = paths.file_name)
     GROUP BY name`),known=new Set(names);return new Map(rows.flatMap(([name,file])=>known.has(name)?[[name,(0,_files_js__WEBPACK_IMPORTED_MODULE_1__.SP)(workspace,
file)]]:[]))}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),17341:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{L:()=>shownColumns});function shownColumns({column,check}){const own=column===null?[]:[column];switch(check.kind){case"\
unique":case"primary-key":case"relationship":case"measure":return[...own,...check.columns];case"splits-disjoint":return[...check.by,...check.orderedBy===null?[]:
[check.orderedBy]];case"known-by":return[...own,check.moment];default:return own}}}),57053:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let oneColumn=function(scene,name){return(0,_data_set_js__WEBPACK_IMPORTED_MODULE_2__.
uV)(scene.set,name)??missingColumn(scene,name)},missingColumn=function({set},name){if(name==="")return(0,_work_js__WEBPACK_IMPORTED_MODULE_9__.L5)("the rule nam\
es no column");const near=(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.qb)(name,set.columns.map(each=>each.name)),hint=near===void 0?"":`; there is \`${(0,_tables_js__WEBPACK_IMPORTED_MODULE_1__.
ml)(near,80)}\``;return(0,_work_js__WEBPACK_IMPORTED_MODULE_9__.L5)(`the column \`${(0,_tables_js__WEBPACK_IMPORTED_MODULE_1__.ml)(name,80)}\` is missing${hint}`)};
__webpack_require__.d(__webpack_exports__,{L:()=>workOf});var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33560),_tables_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
26864),_bounds_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(49908),_data_set_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(44572),_distribution_rules_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
98621),_key_rules_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(48372),_learning_rules_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(66177),_measure_rules_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
73287),_schema_rules_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(40704),_value_rules_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(434),_work_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(
52880),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_tables_js__WEBPACK_IMPORTED_MODULE_1__,_data_set_js__WEBPACK_IMPORTED_MODULE_2__,_distribution_rules_js__WEBPACK_IMPORTED_MODULE_3__,
_key_rules_js__WEBPACK_IMPORTED_MODULE_4__,_learning_rules_js__WEBPACK_IMPORTED_MODULE_5__,_measure_rules_js__WEBPACK_IMPORTED_MODULE_6__,_schema_rules_js__WEBPACK_IMPORTED_MODULE_7__,
_value_rules_js__WEBPACK_IMPORTED_MODULE_8__]);[_tables_js__WEBPACK_IMPORTED_MODULE_1__,_data_set_js__WEBPACK_IMPORTED_MODULE_2__,_distribution_rules_js__WEBPACK_IMPORTED_MODULE_3__,
_key_rules_js__WEBPACK_IMPORTED_MODULE_4__,_learning_rules_js__WEBPACK_IMPORTED_MODULE_5__,_measure_rules_js__WEBPACK_IMPORTED_MODULE_6__,_schema_rules_js__WEBPACK_IMPORTED_MODULE_7__,
_value_rules_js__WEBPACK_IMPORTED_MODULE_8__]=__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__;async function workOf(scene,{
column,check}){const{set}=scene,own=column===null?missingColumn(scene,""):oneColumn(scene,column),withOwn=work=>"status"in own?(0,_work_js__WEBPACK_IMPORTED_MODULE_9__.
eO)(own):work(own),withAll=(names,work)=>{const columns=names.map(name=>oneColumn(scene,name)),wrong=columns.find(each=>"status"in each);return wrong===void 0?work(
columns):(0,_work_js__WEBPACK_IMPORTED_MODULE_9__.eO)(wrong)},alone=judge=>({how:"alone",judge});switch(check.kind){case"present":return(0,_schema_rules_js__WEBPACK_IMPORTED_MODULE_7__.
Eb)(set,column??"");case"no-other-columns":return(0,_schema_rules_js__WEBPACK_IMPORTED_MODULE_7__.Fh)(set,check.columns);case"type":return(0,_schema_rules_js__WEBPACK_IMPORTED_MODULE_7__.
nE)(scene,column??"",check);case"required":case"one-of":case"pattern":case"range":case"length":case"format":return withOwn(found=>{const condition=(0,_value_rules_js__WEBPACK_IMPORTED_MODULE_8__.
rI)(check,found);return typeof condition=="string"?(0,_work_js__WEBPACK_IMPORTED_MODULE_9__.eO)((0,_work_js__WEBPACK_IMPORTED_MODULE_9__.L5)(condition)):(0,_work_js__WEBPACK_IMPORTED_MODULE_9__.
BO)(condition.failing,condition.alone)});case"unique":return withAll(check.columns,columns=>alone(rows=>(0,_key_rules_js__WEBPACK_IMPORTED_MODULE_4__.Am)(scene,
columns,rows)));case"primary-key":return withAll(check.columns,columns=>alone(rows=>(0,_key_rules_js__WEBPACK_IMPORTED_MODULE_4__.ie)(scene,columns,rows)));case"\
measure":return withAll(check.columns,columns=>(0,_measure_rules_js__WEBPACK_IMPORTED_MODULE_6__.x)(scene,check,columns));case"sql":return{how:"user-sql",query:check.
query,conclude:value=>(0,_bounds_js__WEBPACK_IMPORTED_MODULE_10__.l)(value,check.bound)?(0,_work_js__WEBPACK_IMPORTED_MODULE_9__.BG)(value):(0,_work_js__WEBPACK_IMPORTED_MODULE_9__.
mw)(value)};case"relationship":return(0,_learning_rules_js__WEBPACK_IMPORTED_MODULE_5__.dL)(scene,check);case"freshness":{const found=oneColumn(scene,check.column);
return"status"in found?(0,_work_js__WEBPACK_IMPORTED_MODULE_9__.eO)(found):(0,_learning_rules_js__WEBPACK_IMPORTED_MODULE_5__.I9)(scene,check,found)}case"splits\
-disjoint":return(0,_learning_rules_js__WEBPACK_IMPORTED_MODULE_5__.qq)(scene,check);case"label-rate":return withOwn(found=>(0,_learning_rules_js__WEBPACK_IMPORTED_MODULE_5__.
rc)(scene,check,found));case"train-serve-skew":return(0,_distribution_rules_js__WEBPACK_IMPORTED_MODULE_3__._)(scene,check);case"absent":return(0,_learning_rules_js__WEBPACK_IMPORTED_MODULE_5__.
Ge)(set,column??"");case"known-by":return withOwn(found=>(0,_learning_rules_js__WEBPACK_IMPORTED_MODULE_5__.NE)(scene,check,found));case"distribution":return withOwn(
found=>(0,_distribution_rules_js__WEBPACK_IMPORTED_MODULE_3__.N)(scene,check,found))}}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),40704:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let present=function(set,name){const column=(0,_data_set_js__WEBPACK_IMPORTED_MODULE_2__.
uV)(set,name);if(column===void 0){const near=(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.qb)(name,set.columns.map(each=>each.name)),note2=near===void 0?
null:`There is \`${(0,_tables_js__WEBPACK_IMPORTED_MODULE_1__.ml)(near,80)}\`.`;return(0,_work_js__WEBPACK_IMPORTED_MODULE_5__.eO)((0,_work_js__WEBPACK_IMPORTED_MODULE_5__.
mw)("missing",note2))}const without=set.incomplete.get(column.name);if(without!==void 0)return(0,_work_js__WEBPACK_IMPORTED_MODULE_5__.eO)((0,_work_js__WEBPACK_IMPORTED_MODULE_5__.
mw)("missing in some files",`${without} does not have it.`));const note=column.name===name?null:`The data writes it \`${(0,_tables_js__WEBPACK_IMPORTED_MODULE_1__.
ml)(column.name,80)}\`.`;return(0,_work_js__WEBPACK_IMPORTED_MODULE_5__.eO)((0,_work_js__WEBPACK_IMPORTED_MODULE_5__.BG)("present",note))},noOtherColumns=function(set,names){
const wanted=new Set(names.map(name=>name.toLowerCase())),others=set.columns.filter(({name})=>!wanted.has(name.toLowerCase()));if(others.length===0)return(0,_work_js__WEBPACK_IMPORTED_MODULE_5__.
eO)((0,_work_js__WEBPACK_IMPORTED_MODULE_5__.BG)("none"));const shown=others.slice(0,listed).map(({name})=>(0,_tables_js__WEBPACK_IMPORTED_MODULE_1__.ml)(name,80));
return(0,_work_js__WEBPACK_IMPORTED_MODULE_5__.eO)((0,_work_js__WEBPACK_IMPORTED_MODULE_5__.mw)(`${shown.join(", ")}${others.length>listed?`, … (${others.length}\
 in all)`:""}`))};__webpack_require__.d(__webpack_exports__,{Eb:()=>present,Fh:()=>noOtherColumns,nE:()=>typed});var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
33560),_tables_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(26864),_data_set_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(44572),_date_patterns_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
32057),_stored_types_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(98782),_work_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(52880),__webpack_async_dependencies__=__webpack_handle_async_dependencies__(
[_tables_js__WEBPACK_IMPORTED_MODULE_1__,_data_set_js__WEBPACK_IMPORTED_MODULE_2__]);[_tables_js__WEBPACK_IMPORTED_MODULE_1__,_data_set_js__WEBPACK_IMPORTED_MODULE_2__]=
__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__;const listed=10;async function typed({session,set},name,check){
const column=(0,_data_set_js__WEBPACK_IMPORTED_MODULE_2__.uV)(set,name);if(column===void 0)return(0,_work_js__WEBPACK_IMPORTED_MODULE_5__.eO)((0,_work_js__WEBPACK_IMPORTED_MODULE_5__.
L5)("the column is missing"));if(set.format!=="parquet"){if(column.unread===null)return(0,_work_js__WEBPACK_IMPORTED_MODULE_5__.BO)("false");const pattern=check.
format===null?null:(0,_date_patterns_js__WEBPACK_IMPORTED_MODULE_3__.x)(check.format);return typeof pattern=="string"&&/^(date|time)/.test(check.logicalType??"")?
(0,_work_js__WEBPACK_IMPORTED_MODULE_5__.eO)((0,_work_js__WEBPACK_IMPORTED_MODULE_5__.L5)(pattern)):(0,_work_js__WEBPACK_IMPORTED_MODULE_5__.BO)(`${column.unread}\
 IS NOT NULL`)}const{type}=column,shown=(0,_tables_js__WEBPACK_IMPORTED_MODULE_1__.ml)(type,200);if(check.physicalType!==null){const canonical=await canonicalType(
session,check.physicalType);if(canonical!==null)return(0,_work_js__WEBPACK_IMPORTED_MODULE_5__.eO)((0,_stored_types_js__WEBPACK_IMPORTED_MODULE_4__.qF)(type,check.
physicalType,canonical)?(0,_work_js__WEBPACK_IMPORTED_MODULE_5__.BG)(shown):(0,_work_js__WEBPACK_IMPORTED_MODULE_5__.mw)(shown))}const note=check.physicalType===
null?null:`\`${(0,_tables_js__WEBPACK_IMPORTED_MODULE_1__.ml)(check.physicalType,80)}\` is no type of Parquet files.`;return check.logicalType===null?(0,_work_js__WEBPACK_IMPORTED_MODULE_5__.
eO)((0,_work_js__WEBPACK_IMPORTED_MODULE_5__.BG)(shown,note)):(0,_work_js__WEBPACK_IMPORTED_MODULE_5__.eO)((0,_stored_types_js__WEBPACK_IMPORTED_MODULE_4__.lA)(
type,check.logicalType)?(0,_work_js__WEBPACK_IMPORTED_MODULE_5__.BG)(shown,note):(0,_work_js__WEBPACK_IMPORTED_MODULE_5__.mw)(shown,note))}async function canonicalType(session,declared){
if(!(0,_stored_types_js__WEBPACK_IMPORTED_MODULE_4__.Ai)(declared))return null;try{const[row]=await session.rows(`SELECT typeof(CAST(NULL AS ${declared}))`);return row?.[0]}catch(error){
if(/Catalog Error|Parser Error|Binder Error/.test((0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error)))return null;throw error}}__webpack_async_result__()}catch(e){
__webpack_async_result__(e)}})}),98782:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Ai:()=>isTypeName,Ap:()=>familyOf,kf:()=>isNumeric,lA:()=>fits,qF:()=>isSamePhysicalType,z9:()=>logicalTypeOf});const families=[[/\[\d*\]$/,"array"],[/^U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)$/,
"integer"],[/^(FLOAT|DOUBLE)$/,"float"],[/^DECIMAL\(/,"decimal"],[/^(VARCHAR|UUID|ENUM\()/,"text"],[/^BOOLEAN$/,"boolean"],[/^DATE$/,"date"],[/^TIMESTAMP/,"time\
stamp"],[/^TIME/,"time"],[/^(STRUCT\(|MAP\(|UNION\(|JSON$|VARIANT$)/,"object"]];function familyOf(type){return families.find(([pattern])=>pattern.test(type))?.[1]??
"other"}const isNumeric=family=>family==="integer"||family==="decimal"||family==="float",fitting={string:["text"],integer:["integer"],number:["float","decimal",
"integer"],boolean:["boolean"],date:["date"],timestamp:["timestamp"],time:["time"],object:["object"],array:["array"]};function fits(type,logicalType){return fitting[logicalType].
includes(familyOf(type))||type==="JSON"&&logicalType==="array"}function isTypeName(text){return/^[A-Za-z_][A-Za-z0-9_ ]{0,40}(\(\s*\d{1,4}(\s*,\s*\d{1,4})?\s*\))?( (?:with|without) time zone)?(\[\])*$/i.
test(text.trim())}function isSamePhysicalType(stored,declared,canonical){return stored===canonical||familyOf(stored)==="timestamp"&&familyOf(canonical)==="times\
tamp"||stored.startsWith("ENUM(")&&canonical==="VARCHAR"?!0:familyOf(stored)==="decimal"&&familyOf(canonical)==="decimal"&&!declared.includes("(")}function logicalTypeOf(canonical){
const family=familyOf(canonical);return family==="text"?"string":family==="float"||family==="decimal"?"number":family==="other"?null:family}}),38368:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{E:()=>textFormats,WQ:()=>re2Pattern,rf:()=>isAnchored});function re2Pattern(pattern){let inClass=!1,found="";for(let at=0;at<
pattern.length;at++){const rest=pattern.slice(at),sequence=/^\\(u\{[0-9a-fA-F]+\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|c[A-Za-z]|k<[^>]*>|[1-9]|[\s\S])/.exec(rest);if(sequence!==
null){const translated=escaped(sequence[1],inClass);if(translated===null)return`back references such as \`${sequence[0]}\` are not supported`;found+=translated,
at+=sequence[0].length-1}else if(inClass)rest[0]==="]"&&(inClass=!1),found+=rest[0]==="["?"\\[":rest[0];else if(rest.startsWith("[^]")||rest.startsWith("[]"))found+=
rest.startsWith("[^]")?"[\\x{0}-\\x{10FFFF}]":"[^\\x{0}-\\x{10FFFF}]",at+=rest.startsWith("[^]")?2:1;else{if(/^\(\?<?[=!]/.test(rest))return`look-ahead and look\
-behind (\`${/^\(\?<?[=!]/.exec(rest)?.[0]}\`) are not supported`;rest.startsWith("(?<")?(found+="(?P<",at+=2):(rest[0]==="["&&(inClass=!0),found+=rest.startsWith(
"[^")?"[^":rest[0],rest.startsWith("[^")&&at++)}}return{pattern:found}}function isAnchored(pattern){const bare=pattern.replace(/\\(?:x\{[^}]*\}|[\s\S])/g,"_").replace(
/\[[^\]]*\]/g,"_");let depth=0;for(const char of bare)if(char==="(")depth++;else if(char===")")depth--;else if(char==="|"&&depth===0)return!1;return bare.startsWith(
"^")&&bare.endsWith("$")&&!bare.includes("(?")}const spaces="\\t\\n\\v\\f\\r \\x{A0}\\x{1680}\\x{2000}-\\x{200A}\\x{2028}\\x{2029}\\x{202F}\\x{205F}\\x{3000}\\x{FEFF}";
function escaped(text,inClass){const hex=/^(?:u\{([0-9a-fA-F]+)\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2}))$/.exec(text);return hex!==null?`\\x{${hex[1]??hex[2]??hex[3]}\
}`:/^c[A-Za-z]$/.test(text)?`\\x{${(text.charCodeAt(1)%32).toString(16)}}`:/^(k<.*>|[1-9])$/.test(text)?null:text==="s"?inClass?spaces:`[${spaces}]`:text==="S"&&
!inClass?`[^${spaces}]`:text==="0"?"\\x{0}":text==="b"&&inClass?"\\x{8}":/^[A-Za-z]$/.test(text)&&!/^[bBdDfnrsStvwWpP]$/.test(text)?text:`\\${text}`}const textFormats={
email:"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z\
0-9])?",uuid:"(urn:uuid:)?[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}",uri:'[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>"{}|\\\\^`]+',hostname:"([A-Za-z0-9]([A-Za-z0-\
9-]{0,61}[A-Za-z0-9])?)(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*\\.?",ipv4:"((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9\
]{2}|[1-9]?[0-9])",ipv6:"(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[\
0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,\
4}){1,5}|[0-9a-fA-F]{1,4}:(:[0-9a-fA-F]{1,4}){1,6}|:((:[0-9a-fA-F]{1,4}){1,7}|:)|(([0-9a-fA-F]{1,4}:){6}|::([0-9a-fA-F]{1,4}:){0,5})([0-9]{1,3}\\.){3}[0-9]{1,3})"}}),
10007:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{let caseless=function(declared,name){return declared.find(each=>each.name.toLowerCase()===name.toLowerCase())};__webpack_require__.d(__webpack_exports__,{U:()=>openText});
var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(76760),_foundation_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(33560),_compression_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
45991),_files_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(41418),_sql_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(47069),_csv_text_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
62813),_data_set_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(44572),_json_text_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(65879),_parquet_set_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
67956),_text_values_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(70417),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_csv_text_js__WEBPACK_IMPORTED_MODULE_5__,
_data_set_js__WEBPACK_IMPORTED_MODULE_6__,_json_text_js__WEBPACK_IMPORTED_MODULE_7__,_parquet_set_js__WEBPACK_IMPORTED_MODULE_8__]);[_csv_text_js__WEBPACK_IMPORTED_MODULE_5__,
_data_set_js__WEBPACK_IMPORTED_MODULE_6__,_json_text_js__WEBPACK_IMPORTED_MODULE_7__,_parquet_set_js__WEBPACK_IMPORTED_MODULE_8__]=__webpack_async_dependencies__.
then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__;async function openText(session,workspace,set,declared,number,maxBytes){const bombs=[];
for(const path of set.paths){const bomb=await(0,_compression_js__WEBPACK_IMPORTED_MODULE_2__.QO)(path,(0,_files_js__WEBPACK_IMPORTED_MODULE_3__.SP)(workspace,path),
maxBytes);bomb!==null&&bombs.push(bomb)}if(bombs.length>0)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.j1(bombs);const rows=await(set.format==="c\
sv"?_csv_text_js__WEBPACK_IMPORTED_MODULE_5__.k:_json_text_js__WEBPACK_IMPORTED_MODULE_7__.s)(session,workspace,set,declared,number),target=(0,node_path__WEBPACK_IMPORTED_MODULE_0__.
join)(session.temporaryDirectory,`text-${number}.parquet`),names=rows.columns.map(({name})=>name),pathColumn=(0,_parquet_set_js__WEBPACK_IMPORTED_MODULE_8__.IL)(
"mlops_path",names),columns=rows.columns.map(({name,value},index)=>{const column=declared.find(each=>each.name===name)??caseless(declared,name);return{name,value,
column,unread:(0,_parquet_set_js__WEBPACK_IMPORTED_MODULE_8__.IL)(`mlops_unread_${index}`,names)}}),stored=async wide2=>{const readings2=columns.map(({value,column,
name})=>(0,_text_values_js__WEBPACK_IMPORTED_MODULE_9__.w)(value,column,wide2.has(name))),selected=columns.flatMap(({name,value,unread},index)=>{const{sql,total}=readings2[index],
typed2=`${sql} AS ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_4__.C)(name)}`;if(total)return[typed2];const left=`CASE WHEN ${value.text} IS NOT NULL AND (${sql}) IS N\
ULL THEN ${value.text} END`;return[typed2,`${left} AS ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_4__.C)(unread)}`]}),where=rows.where===null?"":` WHERE ${rows.where}`;
return await session.execute(`COPY (SELECT ${[...selected,`${rows.path} AS ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_4__.C)(pathColumn)}`].join(", ")} FROM ${rows.relation}${where}\
)
       TO ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_4__.e)(target)} (FORMAT PARQUET)`),readings2};let readings=await stored(new Set);const badLines=await rows.badLines(),
relation=`read_parquet(${(0,_sql_js__WEBPACK_IMPORTED_MODULE_4__.e)(target)})`,whole=columns.filter(({column})=>(0,_text_values_js__WEBPACK_IMPORTED_MODULE_9__.
t)(column)==="integer"),wide=await wideColumns(session,relation,whole);wide.size>0&&(rows.rejects!==null&&await session.execute(`DROP TABLE IF EXISTS ${rows.rejects}`),
readings=await stored(wide),await rows.badLines());const types=new Map(await session.rows(`SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM ${relation}\
)`)),typed=columns.map(({name,unread},index)=>({name,sql:(0,_sql_js__WEBPACK_IMPORTED_MODULE_4__.C)(name),type:types.get(name),unread:readings[index]?.total?null:
(0,_sql_js__WEBPACK_IMPORTED_MODULE_4__.C)(unread)}));return{file:(0,_files_js__WEBPACK_IMPORTED_MODULE_3__.SP)(workspace,set.paths[0]),paths:set.paths,format:set.
format,columns:typed,index:(0,_data_set_js__WEBPACK_IMPORTED_MODULE_6__.qh)(typed),relation,path:(0,_sql_js__WEBPACK_IMPORTED_MODULE_4__.C)(pathColumn),position:(0,_parquet_set_js__WEBPACK_IMPORTED_MODULE_8__.
Nu)(names),stored:[target],incomplete:new Map,badLines,rejects:rows.rejects}}async function wideColumns(session,relation,columns){if(columns.length===0)return new Set;
const counts=columns.map(({unread})=>`CAST(count_if(regexp_full_match(${(0,_sql_js__WEBPACK_IMPORTED_MODULE_4__.C)(unread)}, '\\s*[+-]?[0-9]{19,38}\\s*')) AS DOUB\
LE)`),[found]=await session.rows(`SELECT ${counts.join(", ")} FROM ${relation}`);return new Set(columns.flatMap(({name},index)=>Number(found?.[index])>0?[name]:
[]))}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),70417:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{t:()=>declaredType,w:()=>readValue});var _sql_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(47069),_date_patterns_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
32057),_stored_types_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(98782);function declaredType(column){if(column===void 0)return null;if(column.logicalType!==
null)return column.logicalType;const physical=column.physicalType?.trim().toUpperCase()??"";return(0,_stored_types_js__WEBPACK_IMPORTED_MODULE_2__.z9)(physical.
replace(/^(INT|INT4|INT8|LONG|SHORT)$/,"BIGINT").replace(/^(STRING|TEXT|CHAR).*/,"VARCHAR"))}function readValue(value,column,wide){const logical=declaredType(column);
if(logical===null)return{sql:value.text,total:!0};if(logical==="string"&&value.jsonType===null)return{sql:value.text,total:!0};const sql=conversions[logical](value,
column,wide),types=jsonTypes[logical];if(value.jsonType===null||types===void 0)return{sql,total:!1};const allowed=types.map(type=>(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.
e)(type)).join(", ");return{sql:`CASE WHEN ${value.jsonType} IN (${allowed}) THEN ${sql} END`,total:!1}}const jsonTypes={string:["VARCHAR"],date:["VARCHAR"],timestamp:[
"VARCHAR"],time:["VARCHAR"],integer:["BIGINT","UBIGINT","HUGEINT","UHUGEINT","DOUBLE"],number:["BIGINT","UBIGINT","HUGEINT","UHUGEINT","DOUBLE"],boolean:["BOOLE\
AN"]},wholeNumber=(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.e)("\\s*[+-]?[0-9]+([.]0*)?\\s*"),conversions={string:({text})=>text,integer:({text},column,wide)=>{const type=wide||
isWide(column)?"DECIMAL(38, 0)":"BIGINT";return`CASE WHEN regexp_full_match(${text}, ${wholeNumber}) THEN TRY_CAST(${text} AS ${type}) END`},number:({text},column)=>`\
TRY_CAST(trim(${text}) AS ${decimalOf(column)??"DOUBLE"})`,boolean:({text})=>`TRY_CAST(trim(${text}) AS BOOLEAN)`,date:(value,column)=>{const parsed=parsedBy(value,
column);return parsed===null?`CAST(try_strptime(trim(${value.text}), '%Y-%m-%d') AS DATE)`:`CAST(${parsed} AS DATE)`},timestamp:(value,column)=>parsedBy(value,column)??
`CAST(TRY_CAST(trim(${value.text}) AS TIMESTAMPTZ) AS TIMESTAMP)`,time:(value,column)=>{const parsed=parsedBy(value,column);return parsed===null?`TRY_CAST(trim(${value.
text}) AS TIME)`:`CAST(${parsed} AS TIME)`},object:value=>jsonOf(value,"OBJECT"),array:value=>jsonOf(value,"ARRAY")};function parsedBy({text},{format}){if(format===
null)return null;const pattern=(0,_date_patterns_js__WEBPACK_IMPORTED_MODULE_1__.x)(format);return typeof pattern=="string"?"CAST(NULL AS TIMESTAMP)":pattern.hasOffset?
`CAST(try_strptime(${`regexp_replace(trim(${text}), '[zZ]$', '+00:00')`}, ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.e)(pattern.strptime)}) AS TIMESTAMP)`:`try_s\
trptime(trim(${text}), ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.e)(pattern.strptime)})`}function jsonOf({text,jsonType},type){return`CASE WHEN ${jsonType??`jso\
n_type(TRY_CAST(${text} AS JSON))`} = '${type}' THEN TRY_CAST(${text} AS JSON) END`}function isWide({physicalType}){return/^(HUGEINT|UHUGEINT|UBIGINT|(DECIMAL|NUMERIC|NUMBER)\(38)/i.
test(physicalType??"")}function decimalOf({physicalType}){const decimal=/^(?:DECIMAL|NUMERIC|NUMBER)\((.*)\)$/i.exec(physicalType?.trim()??"");return decimal===
null||!(0,_stored_types_js__WEBPACK_IMPORTED_MODULE_2__.Ai)(`DECIMAL(${decimal[1]})`)?null:`DECIMAL(${decimal[1]})`}}),83735:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Kv:()=>lockOnto,mA:()=>parseQuery,rl:()=>numberOf});var _sql_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(47069);
async function lockOnto(session,sets){const left=await session.rows("SELECT table_name FROM duckdb_tables() WHERE temporary");for(const[name]of left)await session.
execute(`DROP TABLE temp.main.${(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.C)(name)}`);const named=new Set;for(const{name,set}of sets){if(named.has(name.toLowerCase()))
continue;named.add(name.toLowerCase());const columns=set.columns.map(({sql})=>sql).join(", ");await session.execute(`CREATE VIEW ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.
C)(name)} AS SELECT ${columns} FROM ${set.relation}`)}await session.lock(sets.flatMap(({set})=>set.stored))}async function parseQuery(session,text){const sql=text.
trim().replace(/;\s*$/,""),[row]=await session.rows(`SELECT CAST(json_serialize_sql(${(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.e)(sql)}) AS VARCHAR)`),parsed=JSON.
parse(row?.[0]);if(parsed.error)return/Only SELECT statements/i.test(parsed.error_message??"")?"it must be one SELECT":parsed.error_message??"it cannot be parse\
d";const node=parsed.statements?.[0]?.node;if(node===void 0||parsed.statements?.length!==1)return"it must be one SELECT, without a second statement";const nodes=[
...nodesOf(node)],selected=node.select_list??[];return{sql,counts:selected.length===1&&onlyCounts(selected[0]),columns:nodes.some(hidesColumns)?null:new Set(nodes.
flatMap(namesOf))}}function hidesColumns({class:kind,type,column_name_alias:aliases}){return kind==="STAR"||kind==="POSITIONAL_REFERENCE"||type==="TABLE_FUNCTIO\
N"||aliases!==void 0&&aliases.length>0}const namesOf=({column_names:names})=>(names??[]).slice(-1).map(name=>name.toLowerCase());function onlyCounts({class:kind,
function_name:name,children=[]}){return kind==="CONSTANT"?!0:kind!=="FUNCTION"?!1:/^count(_star|_if|if)?$/i.test(name??"")?!0:/^[+\-*/]$/.test(name??"")&&children.
every(onlyCounts)}function*nodesOf(value){if(Array.isArray(value))for(const each of value)yield*nodesOf(each);else if(typeof value=="object"&&value!==null){("cl\
ass"in value||"type"in value)&&(yield value);for(const each of Object.values(value))yield*nodesOf(each)}}async function numberOf(session,{sql}){const[columns]=await session.
rows(`SELECT CAST(count(*) AS DOUBLE) FROM (DESCRIBE ${sql}
)`);if(columns?.[0]!==1)return`it gives ${columns?.[0]} columns instead of one number`;const rows=await session.rows(`SELECT CASE WHEN value IS NULL THEN NULL E\
LSE coalesce(CAST(TRY_CAST(value AS DOUBLE) AS VARCHAR), 'no') END
     FROM (${sql}
) AS result(value) LIMIT 2`);if(rows.length!==1)return`it gives ${rows.length===0?"no row":"several rows"} instead of one number`;const value=rows[0]?.[0];return value===
null?"it gives NULL instead of a number":value==="no"?"what it gives is no number":Number(value)}}),45391:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let targetOf=function(workspace,file){return file===
null?null:(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(file)?file:(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace,file)},hiddenColumns=function(request,object){
const declared=object?.columns.filter(column=>column.private).map(({name})=>name)??[];return new Set([...declared,...request.private??[]].map(name=>name.toLowerCase()))};
__webpack_require__.d(__webpack_exports__,{t:()=>validate});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760),_foundation_index_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(33560),_files_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(41418),_data_set_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
44572),_data_sets_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(48339),_failing_rows_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(94127),_full_disk_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
54608),_judging_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(38029),_rule_columns_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(17341),_verdict_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(
13884),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_data_set_js__WEBPACK_IMPORTED_MODULE_4__,_data_sets_js__WEBPACK_IMPORTED_MODULE_5__,
_failing_rows_js__WEBPACK_IMPORTED_MODULE_6__,_judging_js__WEBPACK_IMPORTED_MODULE_8__]);[_data_set_js__WEBPACK_IMPORTED_MODULE_4__,_data_sets_js__WEBPACK_IMPORTED_MODULE_5__,
_failing_rows_js__WEBPACK_IMPORTED_MODULE_6__,_judging_js__WEBPACK_IMPORTED_MODULE_8__]=__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():
__webpack_async_dependencies__;async function validate(engine,request){const session=(0,_full_disk_js__WEBPACK_IMPORTED_MODULE_7__.F)(await engine.open());try{return await session.
execute("SET disabled_optimizers = 'statistics_propagation,join_filter_pushdown'"),await validateIn(session,engine.workspace,request)}finally{await session.close()}}
async function validateIn(session,workspace,request){const{contract,patterns,input}=request,object=contract.objects.find(({name})=>name===request.object),sets=(0,_data_sets_js__WEBPACK_IMPORTED_MODULE_5__.
U)(session,workspace,request),set=await sets.own(patterns,input,object),hidden=hiddenColumns(request,object),isPrivate=column=>hidden.has(column.toLowerCase());
let numbers=0;const scene={session,set,now:request.now,other:name=>sets.other(name),nextNumber:()=>++numbers},rules=contract.rules.filter(rule=>rule.object===request.
object),secret=rule=>(0,_rule_columns_js__WEBPACK_IMPORTED_MODULE_9__.L)(rule).some(name=>isPrivate((0,_data_set_js__WEBPACK_IMPORTED_MODULE_4__.uV)(set,name)?.
name??name)),judged=await(0,_judging_js__WEBPACK_IMPORTED_MODULE_8__.S)(scene,rules,secret),brokenRules=rules.flatMap(rule=>{const failing=judged.outcomes.get(rule)?.
failing??null;return failing===null?[]:[{rule,failing}]}),target=targetOf(workspace,request.failingRowsFile);target!==null&&await clearTarget(target,(0,_files_js__WEBPACK_IMPORTED_MODULE_3__.
SP)(workspace,target));const samples=brokenRules.length===0?new Map:await(0,_failing_rows_js__WEBPACK_IMPORTED_MODULE_6__.a)(session,set,brokenRules,{workspace,
target,sampleRows:request.sampleRows,primaryKey:object?.primaryKey??[],isPrivate});return await(0,_judging_js__WEBPACK_IMPORTED_MODULE_8__.s)(session,judged,()=>sets.
named(object),isPrivate),{object:request.object,files:await(0,_data_set_js__WEBPACK_IMPORTED_MODULE_4__.mU)(set,path=>(0,_files_js__WEBPACK_IMPORTED_MODULE_3__.
SP)(workspace,path)),rows:judged.rows,columns:set.columns.length,checks:rules.map(rule=>(0,_verdict_js__WEBPACK_IMPORTED_MODULE_10__.i)(rule,judged.outcomes.get(
rule),judged.rows,samples.get(rule)??[])),badLines:set.badLines,failingRowsFile:target===null||brokenRules.length===0?null:(0,_files_js__WEBPACK_IMPORTED_MODULE_3__.
SP)(workspace,target)}}async function clearTarget(target,file){await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.
dirname)(target),{recursive:!0});const found=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(target).catch(()=>null);if(found!==null){if(!found.isFile()){
const message="is not a file, so the failing rows cannot be written there";throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_2__.j1({file,message,remedy:"\
Name a file of its own."})}await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(target)}}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),
434:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{let conditionOf=function(check,column){switch(check.kind){case"required":return plain((0,_data_set_js__WEBPACK_IMPORTED_MODULE_2__.LO)(column));case"one-of":
return notOneOf(column,check.values);case"pattern":{const failing=notMatching(column,check.pattern);return typeof failing=="string"?failing:plain(failing.failing)}case"\
format":{const text=textOf(column);return text===null?noText(column):plain(`NOT regexp_full_match(${text}, ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.e)(_text_patterns_js__WEBPACK_IMPORTED_MODULE_4__.
E[check.format])})`)}case"length":return lengthOutside(column,check);case"range":return outside(column,check)}},textOf=function({sql,type}){return type==="VARCH\
AR"?sql:["object","array","other"].includes((0,_stored_types_js__WEBPACK_IMPORTED_MODULE_3__.Ap)(type))&&type!=="JSON"?null:`CAST(${sql} AS VARCHAR)`},notOneOf=function(column,values){
if(values.length===0)return plain(`NOT (${(0,_data_set_js__WEBPACK_IMPORTED_MODULE_2__.LO)(column)})`);const compared=(0,_constants_js__WEBPACK_IMPORTED_MODULE_1__.
Z)(column,values);if(typeof compared=="string")return compared;const{value}=compared,constants=values.map(scalar=>compared.constant(scalar)),known=`${column.sql}\
 IS NOT NULL${nanGuard(column)}`,list=`[${constants.join(", ")}]`,none=found=>`${known} AND NOT coalesce(${found}, false)`;return values.length>shortList?{failing:none(
`${value} IN (SELECT unnest(${list}))`),alone:!0}:values.length>shortestList||column.type==="VARCHAR"?plain(none(`list_contains(${list}, ${value})`)):plain(none(
`${value} IN (${constants.join(", ")})`))},notMatching=function(column,pattern){const text=textOf(column);if(text===null)return noText(column);const translated=(0,_text_patterns_js__WEBPACK_IMPORTED_MODULE_4__.
WQ)(pattern);if(typeof translated=="string")return`the pattern cannot be used: ${translated}; write it without, or as a rule of type \`sql\``;const matches=(0,_text_patterns_js__WEBPACK_IMPORTED_MODULE_4__.
rf)(translated.pattern)?"regexp_full_match":"regexp_matches";return plain(`NOT ${matches}(${text}, ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.e)(translated.pattern)}\
)`)},nanGuard=function({sql,type}){return(0,_stored_types_js__WEBPACK_IMPORTED_MODULE_3__.Ap)(type)==="float"?` AND NOT isnan(${sql})`:""},lengthOutside=function(column,{
minimum,maximum}){const text=(0,_stored_types_js__WEBPACK_IMPORTED_MODULE_3__.Ap)(column.type)==="array"?column.sql:textOf(column);if(text===null)return noText(
column);const length=`length(${text})`,parts=[...minimum===null?[]:[`${length} < ${count(minimum)}`],...maximum===null?[]:[`${length} > ${count(maximum)}`]];return plain(
parts.length===0?"false":parts.join(" OR "))},outside=function(column,check){const bounds=[check.minimum,check.maximum,check.exclusiveMinimum,check.exclusiveMaximum].
filter(bound=>bound!==null),compared=(0,_constants_js__WEBPACK_IMPORTED_MODULE_1__.Z)(column,check.multipleOf===null?bounds:[...bounds,check.multipleOf]);if(typeof compared==
"string")return compared;const{value}=compared,beyond=(operator,bound)=>bound===null?[]:[`${value} ${operator} ${compared.constant(bound)}`],parts=[...beyond("<",
check.minimum),...beyond(">",check.maximum),...beyond("<=",check.exclusiveMinimum),...beyond(">=",check.exclusiveMaximum),...check.multipleOf===null?[]:[noMultiple(
column,value,check.multipleOf)]],unreadable=value.startsWith("TRY_CAST")?[`${column.sql} IS NOT NULL AND ${value} IS NULL`]:[],any=[...parts,...unreadable].map(
part=>`(${part})`).join(" OR ");return any===""?plain("false"):(0,_stored_types_js__WEBPACK_IMPORTED_MODULE_3__.Ap)(column.type)==="float"?plain(`NOT isnan(${column.
sql}) AND (${any})`):plain(any)},noMultiple=function({type},value,step){if(step===0)return"false";if((0,_stored_types_js__WEBPACK_IMPORTED_MODULE_3__.Ap)(type)===
"integer"&&Number.isSafeInteger(step))return`${value} % ${step} <> 0`;const steps=`(CAST(${value} AS DOUBLE) / ${step})`;return`abs(${steps} - round(${steps})) \
> 1e-9 * greatest(1, abs(${steps}))`};__webpack_require__.d(__webpack_exports__,{NR:()=>notOneOf,kc:()=>isNumericColumn,lc:()=>notMatching,rI:()=>conditionOf});
var _sql_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(47069),_constants_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(86340),_data_set_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
44572),_stored_types_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(98782),_text_patterns_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(38368),__webpack_async_dependencies__=__webpack_handle_async_dependencies__(
[_data_set_js__WEBPACK_IMPORTED_MODULE_2__]);_data_set_js__WEBPACK_IMPORTED_MODULE_2__=(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():
__webpack_async_dependencies__)[0];const plain=failing=>({failing,alone:!1}),noText=({type})=>`the column has the type ${type}, which has no text`,shortList=200,
shortestList=8,count=value=>String(Math.trunc(value)),isNumericColumn=({type})=>(0,_stored_types_js__WEBPACK_IMPORTED_MODULE_3__.kf)((0,_stored_types_js__WEBPACK_IMPORTED_MODULE_3__.
Ap)(type));__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),13884:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{i:()=>checkResult});function checkResult(rule,outcome,rows,sample){const{observed,failingRows,note}=outcome;return{id:rule.
id,column:rule.column,rule:rule.check.kind,status:statusOf(rule,outcome),observed,expected:rule.expected,failingRows,failingShare:failingRows===null?null:rows===
0?0:failingRows/rows,sample,note,description:rule.description,at:rule.at}}function statusOf({severity},{status}){return status==="met"?"pass":status==="unknown"?
"error":severity==="warning"?"warn":"fail"}}),52880:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{BG:()=>met,BO:()=>countRows,L5:()=>unknown,Ur:()=>rowsOutcome,V2:()=>failure,eO:()=>known,mw:()=>broken});var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
33560);const known=outcome=>({how:"known",outcome});function met(observed,note=null){return{status:"met",observed,failingRows:null,note,failing:null}}function broken(observed,note=null){
return{status:"broken",observed,failingRows:null,note,failing:null}}function unknown(note){return{status:"unknown",observed:null,failingRows:null,note,failing:null}}
function rowsOutcome(failingRows,rows,failing,note=null){const observed=failingRows===0?"no row breaks it":`${grouped(failingRows)} of ${grouped(rows)} rows ${failingRows===
1?"breaks":"break"} it`;return{status:failingRows===0?"met":"broken",observed,failingRows,note,failing:failingRows===0?null:failing}}function countRows(failing,alone=!1){
return{how:"aggregates",values:[`count_if(${failing})`],alone,conclude:([count],rows)=>rowsOutcome(count??0,rows,failing)}}const grouped=value=>value.toLocaleString(
"en-US");function failure(error,secret){if(error instanceof _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.eG)throw error;return unknown(secret?"it fails on \
values of a private column":(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error).split(`
`)[0])}}),96076:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{let rulesOf=function({alias,check,conversion}){const name=`\`${(0,_tables_js__WEBPACK_IMPORTED_MODULE_2__.ml)(conversion.column,80)}\``,finite=[{when:`isnan\
(${alias})`,message:`${name} is NaN`,remedy:"Find out why the model gives no number for these rows."},{when:`isinf(${alias})`,message:`${name} is infinite`,remedy:"\
Find out why the model gives no finite number for these rows."}];switch(check){case"finite":return finite;case"probability":return[...finite,{when:`isfinite(${alias}\
) AND (${alias} < 0 OR ${alias} > 1)`,message:`${name} is declared a probability but lies outside [0, 1]`,remedy:"Write probabilities (`predict_proba`), or decl\
are `score-is: score`."}];case"weight":return[...finite,{when:`${alias} < 0`,message:`${name} is negative`,remedy:"Weights are 0 or more."}];default:return[]}},
sumRule=function({columns}){const parts=columns.filter(({alias})=>alias.startsWith("probability"));if(parts.length===0)return[];const tolerance=parts.map(({conversion:{
table,column}})=>table.columns.get(column)).includes("FLOAT")?sumTolerance.float:sumTolerance.double,sum=parts.map(({alias})=>alias).join(" + ");return[{when:`i\
sfinite(${sum}) AND abs(${sum} - 1) > ${tolerance}`,message:`the probabilities of the ${parts.length} classes do not add up to 1`,remedy:"Name the columns of al\
l classes, and write probabilities without rounding."}]};__webpack_require__.d(__webpack_exports__,{D:()=>checkTable});var _id_checks_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
67840),_row_naming_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(66714),_tables_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(26864),__webpack_async_dependencies__=__webpack_handle_async_dependencies__(
[_id_checks_js__WEBPACK_IMPORTED_MODULE_0__,_row_naming_js__WEBPACK_IMPORTED_MODULE_1__,_tables_js__WEBPACK_IMPORTED_MODULE_2__]);[_id_checks_js__WEBPACK_IMPORTED_MODULE_0__,
_row_naming_js__WEBPACK_IMPORTED_MODULE_1__,_tables_js__WEBPACK_IMPORTED_MODULE_2__]=__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():
__webpack_async_dependencies__;const sumTolerance={float:Math.sqrt(2**-23),double:1e-6},nullRules={id:"Give every row an id, or leave the row out of every file.",
finite:"A model must say something about every row it is judged on: find out why it did not.",probability:"A model must say something about every row it is judg\
ed on: find out why it did not.",class:"Leave rows without it out of the holdout, so that both models are judged on the same rows.",weight:"Give every row a wei\
ght; 0 leaves it out."};async function checkTable(session,plan,naming){const{table,columns}=plan,checked=columns.filter(({check})=>check!=="none"),nulls=checked.
map(({alias})=>`count(*) FILTER (${alias} IS NULL)`),rules=[...checked.flatMap(rulesOf),...sumRule(plan)],broken=rules.map(({when})=>`count(*) FILTER (${when})`),
counts=["count(*)",...nulls,...broken].map(count=>`CAST(${count} AS DOUBLE)`),[found]=await session.rows(`SELECT ${counts.join(", ")} FROM ${table.role}`),[rows=0,
...rest]=found??[],file=table.file;if(rows===0){const message=`the ${table.title} have no rows`;return{rows,duplicates:!1,problems:[{file,message,remedy:"Write \
at least one row."}]}}const problems=[];for(const[index,column]of checked.entries())rest[index]>0&&problems.push(...await explainNulls(session,plan,column,rows,
naming));for(const[index,{when,message,remedy}]of rules.entries()){const count=rest[checked.length+index];if(count===0)continue;const such=await(0,_row_naming_js__WEBPACK_IMPORTED_MODULE_1__.
pR)(session,table.role,when,naming);problems.push({file,message:`${message} in ${(0,_row_naming_js__WEBPACK_IMPORTED_MODULE_1__.RO)(count,rows)}${such}`,remedy})}
const repeated=await(0,_id_checks_js__WEBPACK_IMPORTED_MODULE_0__.T)(session,plan,rows,naming);return{rows,duplicates:repeated.length>0,problems:[...problems,...repeated]}}
async function explainNulls(session,{table},{alias,conversion,check,option},rows,naming){const{raw,sql,column,wanted}=conversion,bad=`${raw} IS NOT NULL AND (${sql}\
) IS NULL`,[found]=await session.rows(`SELECT CAST(count(*) FILTER (${raw} IS NULL) AS DOUBLE), CAST(count(*) FILTER (${bad}) AS DOUBLE),
     CAST(min(CAST(${raw} AS VARCHAR)) FILTER (${bad}) AS VARCHAR) FROM ${table.relation}`),[missing,unreadable,example]=found,name=`\`${(0,_tables_js__WEBPACK_IMPORTED_MODULE_2__.
ml)(column,80)}\``,base={file:table.file,path:option},problems=[];if(missing>0){const such=check==="id"||unreadable>0?"":await(0,_row_naming_js__WEBPACK_IMPORTED_MODULE_1__.
pR)(session,table.role,`${alias} IS NULL`,naming),remedy=nullRules[check];problems.push({...base,message:`${name} is missing in ${(0,_row_naming_js__WEBPACK_IMPORTED_MODULE_1__.
RO)(missing,rows)}${such}`,remedy})}return unreadable>0&&problems.push({...base,...example===null||naming.private.has(column)?{}:{value:example},message:`${name}\
 is not ${wanted} in ${(0,_row_naming_js__WEBPACK_IMPORTED_MODULE_1__.RO)(unreadable,rows)}`,remedy:`Write ${name} with one type in every file.`}),problems}__webpack_async_result__()}catch(e){
__webpack_async_result__(e)}})}),90235:(module=>{module.exports=JSON.parse('{"r":"1.5.5-r.5","U":{"@duckdb/node-api":{"version":"1.5.5-r.5","integrity":"sha512-\
ZMX+sel3DjSKbGuQ44Y5Tp5LwYjlJkhB5faKr+9sSMcxixDMSW+8vaTOD1uRDuN9o0udUoCY/XX9PI1haEZuZg=="},"@duckdb/node-bindings":{"version":"1.5.5-r.5","integrity":"sha512-sR\
7x91TfBunLqLbdvrcdiPCU+VGEQFPicxh1STZM402fuHW2ituPTAo2bY3IlntsvJShltrKF4R6B+JYPlAPZg=="},"@duckdb/node-bindings-darwin-arm64":{"version":"1.5.5-r.5","integrity"\
:"sha512-WJdeLTFy4pRg60rkbp9smtlP1iIQ8ErtIJkxS+2LQtM1ZZMSByyW+3WPpNoKe7IwPtVl2fLlPw7tDmQW4Z974g=="},"@duckdb/node-bindings-darwin-x64":{"version":"1.5.5-r.5","i\
ntegrity":"sha512-rN0KjX13MwVQ5V5ufykolty/tf4SaafOpGWcUA1Cegf98jPeRdsJsEE1IMXn8n3u6WvMSZEVJmHJ3ma4Hr7Vzg=="},"@duckdb/node-bindings-linux-arm64":{"version":"1.5\
.5-r.5","integrity":"sha512-CafH2AIvXtpwDynG3KB/4uEOHRGlFoB7auCRMIwH3BKNIobsANV5LSpDJ3tfyRCFIsK6e8AT1eseWVnu2Dv3cw=="},"@duckdb/node-bindings-linux-arm64-musl":\
{"version":"1.5.5-r.5","integrity":"sha512-00z3mYHUBAucp3L73EoftKDdaGOaV8ENELejiT+PK7dFjTzdXxqhJwZ1LaQV1/zEhIecz+x23f6WvFhWw+7XXQ=="},"@duckdb/node-bindings-lin\
ux-x64":{"version":"1.5.5-r.5","integrity":"sha512-kCyq6BXhn6QXfwF8yVdVKriSSHP+rfVWcJ56cG8qZzlOZpxyvT5WGm6jMshxg4ditLlOsHsIN/D47RYrcjXuHQ=="},"@duckdb/node-bind\
ings-linux-x64-musl":{"version":"1.5.5-r.5","integrity":"sha512-S5qEc7F+GjXt85T2xArjjvN5oc/IjtH6zsLJsuo8N3fQolheBCefemIMdZoK2Jik8a0sBxidiS6Ld4qprMPPDw=="},"@duc\
kdb/node-bindings-win32-arm64":{"version":"1.5.5-r.5","integrity":"sha512-L3Mroc23xhqOowWVElni8LgEmsm5e9DdG1y2pLka/1ug3Pl2vpQMl1Phxwz4UEMF8DOBbMgN5BBNrYwG2BFo+g\
=="},"@duckdb/node-bindings-win32-x64":{"version":"1.5.5-r.5","integrity":"sha512-mBGFn8netT/AAhK4TOG6Fw47+Db68CxCVtQ9qfxZc1kZAjds+aYrh17Fd/u5CbTDdxILsrcyuF8q9c\
Ucm54kQA=="},"detect-libc":{"version":"2.1.2","integrity":"sha512-Btj2BOOO83o3WyH59e8MgXsxEQVcarkUOpEYrubB0urwnN10yQ364rsiByU11nZlqWYZm05i/of7io4mzihBtQ=="}}}')})};export{id,ids,modules};
