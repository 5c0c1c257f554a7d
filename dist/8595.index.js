const id=8595,ids=[8595,7690],modules={42144:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{b:()=>draftOf});var init_facts=__webpack_require__(5475);const found=(value,why)=>({value,why,found:!0}),assumed=(value,why)=>({value,why,found:!1}),mostRows=2e3;
function headOf(path,text){const lines=text.replace(/^\ufeff/,"").split(/\r?\n/),first=lines[0]??"",times=delimiter2=>first.split(delimiter2).length,delimiter=[
",",";","	","|"].reduce((best,each)=>times(each)>times(best)?each:best),columns=fieldsOf(first,delimiter);if(columns.length<2)return null;const rows=lines.slice(
1,Math.min(lines.length-1,mostRows+1)).map(line=>fieldsOf(line,delimiter)).filter(fields=>fields.length===columns.length);return{path,columns,rows}}function fieldsOf(line,delimiter){
const fields=[];let field="",quoted=!1;for(const character of line)character==='"'?quoted=!quoted:character===delimiter&&!quoted?(fields.push(field),field=""):field+=
character;return[...fields,field].map(text=>text.trim())}function valuesOf({columns,rows},column){const at=columns.indexOf(column);return at<0?[]:rows.map(row=>row[at]??
"").filter(value=>value!=="")}const usualLabels=/^(label|target|y|class|outcome)$/i,labelPatterns=[/\b(?:label|target)(?:_?col(?:umn)?)?\s*[:=]\s*["'](\w+)["']/i,
/^\s*y(?:_\w+)?\s*=\s*\w+\[\s*["'](\w+)["']\s*\]/m,/\.fit\([^\n]*,\s*\w+\[\s*["'](\w+)["']\s*\]\s*\)/,/\.pop\(\s*["'](\w+)["']\s*\)/],dropPattern=/\.drop\(\s*(?:columns\s*=\s*)?\[?\s*["'](\w+)["']/;
function findLabel(programs2,heads){for(const pattern of labelPatterns)for(const[path,text]of programs2){const match=(0,init_facts.r9)(text,pattern);if(match===
null)continue;if(heads.length===0||heads.some(({columns})=>columns.includes(match.value)))return found(match.value,`${path}:${match.line} takes it for the outco\
me`)}for(const{path,columns}of heads){const column=columns.find(name=>usualLabels.test(name));if(column!==void 0)return found(column,`a column of ${path} with t\
he usual name`)}for(const[path,text]of programs2){const match=(0,init_facts.r9)(text,dropPattern);if(match!==null)return assumed(match.value,`${path}:${match.line}\
 drops it from the features`)}return null}const idPattern=/^\s*id(?:_?col(?:umn)?)?\s*(?::\s*\w+\s*)?=\s*["'](\w+)["']/im;function findId(programs2,heads){for(const head of heads){
const column=head.columns.find(name=>/^(id|uuid|key)$|(_id|Id|_uuid|_key)$/.test(name)&&allDifferent(valuesOf(head,name)));if(column!==void 0)return found(column,
`no value repeats in the first ${head.rows.length} rows of ${head.path}`)}for(const[path,text]of programs2){const match=(0,init_facts.r9)(text,idPattern);if(match!==
null&&heads.length===0)return found(match.value,`${path}:${match.line} calls it the id`)}return null}function allDifferent(values){return values.length>0&&new Set(
values).size===values.length}const isTable=path=>/\.(parquet|csv|tsv)$/.test(path),isResult=path=>/pred|score|result|metric|output|submission/i.test((0,init_facts.
Vb)(path)),holdoutName=/(^|[_.-])(holdout|hold_out|test|valid|validation|val|eval)([_.-]|$)/i,trainName=/(^|[_.-])train(ing)?([_.-]|$)/i;function tablesOf({files}){
return files.filter(path=>isTable(path)&&!isResult(path)&&!(0,init_facts.Zl)(path))}function predictionTables({files}){return files.filter(path=>isTable(path)&&
/pred/i.test((0,init_facts.Vb)(path))&&!(0,init_facts.Zl)(path))}function chooseDatasets(facts,reads){const tables=tablesOf(facts),holdout=tables.find(path=>holdoutName.
test((0,init_facts.Vb)(path))),read=reads.find(({value})=>tables.includes(value)&&value!==holdout),named=tables.find(path=>trainName.test((0,init_facts.Vb)(path))),
other=tables.find(path=>path!==holdout),train=read??(named!==void 0?found(named,"its name says that it is for training"):other!==void 0?assumed(other,"the only \
kind of table here that could be it"):assumed("data/train.parquet","no table was found here: name yours"));if(holdout!==void 0)return{train,holdout:found(holdout,
"its name says that it is kept apart")};const ending=train.value.slice(train.value.lastIndexOf(".")),folder=train.value.includes("/")?train.value.slice(0,train.
value.lastIndexOf("/")+1):"";return{train,holdout:assumed(`${folder}holdout${ending}`,"no table here is named for it: rows that training never sees, which both \
models predict")}}function readsIn(path,text){return[...text.matchAll(/["']((?:\.\/)?[A-Za-z0-9_][\w./-]*\.(?:parquet|csv|tsv))["']/g)].map(({1:value="",index})=>found(
value.replace(/^\.\//,""),`${path}:${text.slice(0,index).split(`
`).length} names it`))}var dist=__webpack_require__(38815);function trainingStage(text){const document=(0,dist.Tp)(text);if(document.errors.length>0)return null;
const root=document.toJS({maxAliasCount:20}),stages=isRecord(root)&&isRecord(root.stages)?Object.entries(root.stages):[],named=stages.find(([name])=>/train|fit/i.
test(name)),[stage,content]=named??stages.find(([,one])=>isRecord(one)&&/train|fit/i.test(String(one.cmd??"")))??[];if(stage===void 0||!isRecord(content))return null;
const outs=pathsOf(content.outs);return{stage,model:outs.find(path=>/model|\.(pkl|joblib|skops|pt|onnx|h5)$/i.test(path))??outs[0]??null,reads:pathsOf(content.deps)}}
function pathsOf(list){return Array.isArray(list)?list.flatMap(item=>typeof item=="string"?[item]:isRecord(item)?Object.keys(item):[]).filter(init_facts.$i):[]}
const isRecord=value=>typeof value=="object"&&value!==null&&!Array.isArray(value);function programs({files},names){const rank=path=>names.findIndex(name=>name.test(
(0,init_facts.Vb)(path)));return files.filter(path=>/\.(py|R|jl)$/.test(path)&&!(0,init_facts.Zl)(path)&&rank(path)>=0).sort((a,b)=>rank(a)-rank(b)||(0,init_facts.
d1)(a)-(0,init_facts.d1)(b)||(a<b?-1:1))}const trainingPrograms=facts=>programs(facts,[/^train(ing)?\.\w+$/,/^train_?model\.\w+$/,/train/,/^fit\.\w+$/,/^main\.py$/]),
predictionPrograms=facts=>programs(facts,[/^predict\.\w+$/,/predict/,/^(inference|infer|score|scoring)\.\w+$/]);function startOf(path,facts){if(path.endsWith(".\
R"))return`Rscript ${path}`;if(path.endsWith(".jl"))return`julia ${path}`;const folder=path.slice(0,path.length-(0,init_facts.Vb)(path).length),isPackage=folder!==
""&&facts.files.includes(`${folder}__init__.py`),parts=path.replace(/\.py$/,"").split("/");return isPackage&&parts.every(part=>/^[A-Za-z_]\w*$/.test(part))?`pyt\
hon -m ${parts.join(".")}`:`python ${path}`}function optionsOf(text){const declared=[...text.matchAll(/add_argument\(\s*(?:["']-\w["']\s*,\s*)?["'](--[\w-]+)["']/g),
...text.matchAll(/(?:click|typer)\.[Oo]ption\([^)]*?["'](--[\w-]+)["']/g),...text.matchAll(/make_option\([^)]*?["'](--[\w-]+)["']/g)];return[...new Set(declared.
map(([,option=""])=>option))]}const rolesOfTraining=[[/^--(test|holdout|hold-out|valid|validation|val|eval)([-_](data|path|file|set))?$/,"holdout"],[/^--(train|training)([-_](data|path|file|set))?$/,
"train"],[/^--(data|dataset|input|in)([-_](path|file|dir))?$/,"train"],[/^--param(eter)?s([-_](path|file))?$/,"params"],[/^--metrics([-_](path|file|out|output))?$/,
"metrics"],[/^--(out|output|model|save|model[-_]out|model[-_]output)([-_](path|file|dir))?$/,"model"]],rolesOfPrediction=[[/^--(model|checkpoint|weights)([-_](path|file|dir))?$/,
"model"],[/^--(data|dataset|input|in|test|holdout)([-_](data|path|file|set))?$/,"holdout"],[/^--(out|output|predictions|save)([-_](path|file))?$/,"predictions"]];
function commandOf(path,kind,facts){const table=kind==="training"?rolesOfTraining:rolesOfPrediction,roles=new Set,words=[startOf(path,facts)];for(const option of optionsOf(
facts.texts.get(path)??"")){const role=table.find(([pattern])=>pattern.test(option))?.[1];role===void 0||roles.has(role)||(roles.add(role),words.push(`${option}\
 {${role}}`))}return{command:words.join(" "),roles}}const modelEnding="(?:pkl|pickle|joblib|skops|pt|pth|onnx|h5|keras|ubj|cbm|safetensors|rds|bst)";function modelFileIn(text){
const match=new RegExp(String.raw`["']((?:[A-Za-z0-9_][\w.-]*/)*[\w.-]+\.${modelEnding})["']`).exec(text);return match?.[1]===void 0?null:{value:match[1],line:text.
slice(0,match.index).split(`
`).length}}const usualPython="3.13",locks=[/^requirements\.lock$/,/^requirements[\w.-]*\.lock$/,/^uv\.lock$/,/^poetry\.lock$/,/^pdm\.lock$/,/^requirements\.txt$/];
function pythonOf(facts){const lock=locks.map(name=>facts.files.filter(path=>name.test((0,init_facts.Vb)(path))).sort((a,b)=>(0,init_facts.d1)(a)-(0,init_facts.
d1)(b)).at(0)).find(path=>path!==void 0)??null;return{version:versionOf(facts),lock,install:installOf(lock,facts)}}function versionOf({texts}){const pinned=(0,init_facts.
r9)(texts.get(".python-version")??"",/^(\d+\.\d+)/);if(pinned!==null)return found(pinned.value,".python-version says so");const declared=(0,init_facts.r9)(texts.
get("pyproject.toml")??"",/^requires-python\s*=\s*["'][^\d"']*(\d+\.\d+)/m);return declared!==null?found(declared.value,`the oldest that pyproject.toml:${declared.
line} admits`):assumed(usualPython,"nothing here names a version")}function installOf(lock,{files,texts}){const name=lock===null?"":(0,init_facts.Vb)(lock);if(name===
"uv.lock")return found(["python -m pip install --quiet uv","uv export --quiet --frozen --no-emit-project --output-file requirements.exported.txt","python -m pip\
 install --quiet --require-hashes -r requirements.exported.txt"],"what uv.lock pins");if(lock!==null&&name.startsWith("requirements")){const hashes=(texts.get(lock)??
"").includes("--hash=")?" --require-hashes":"";return found([`python -m pip install --quiet${hashes} -r ${lock}`],`what ${lock} lists`)}return files.includes("p\
yproject.toml")?lock===null?found(["python -m pip install --quiet ."],"what pyproject.toml asks for"):assumed(["python -m pip install --quiet ."],`what pyprojec\
t.toml asks for, not what ${lock} pins`):assumed(["python -m pip install --quiet -r requirements.txt"],"no list of packages was found: write one, best with vers\
ions and hashes")}const tasks=["binary-classification","multiclass-classification","regression"],mostClasses=50;function guessTask(label,heads,programs2){for(const head of heads){
const values=label===null?[]:valuesOf(head,label);if(values.length===0)continue;const different=new Set(values).size,where=`in the first ${head.rows.length} row\
s of ${head.path}`,numbers=values.every(value=>Number.isFinite(Number(value)));if(numbers&&(different>mostClasses||values.some(value=>!Number.isInteger(Number(value)))))
return found("regression",`\`${label}\` has ${different} numbers ${where}`);if(different===2)return found("binary-classification",`\`${label}\` has 2 values ${where}`);
if(!numbers&&different>2&&different<=mostClasses)return found("multiclass-classification",`\`${label}\` has ${different} values ${where}`)}for(const[path,text]of programs2){
const classifier=(0,init_facts.r9)(text,/\b(\w*Classifier|LogisticRegression|SVC|BCE\w*Loss)\b/);if(classifier!==null)return assumed("binary-classification",`${path}\
:${classifier.line} uses ${classifier.value}, here taken for two classes`);const regressor=(0,init_facts.r9)(text,/\b(\w*Regressor|LinearRegression|Ridge|Lasso|SVR|MSELoss)\b/);
if(regressor!==null)return found("regression",`${path}:${regressor.line} uses ${regressor.value}`)}return assumed("binary-classification",`nothing here says; th\
e others are ${tasks.slice(1).join(" and ")}`)}function draftOf(facts,given){const[training=null,...others]=trainingPrograms(facts),prediction=predictionPrograms(
facts)[0]??null,programs2=[...new Set([training,prediction,...besideOf(facts,training)])].filter(path=>path!==null).map(path=>[path,facts.texts.get(path)??""]),
stage=trainingStage(facts.texts.get("dvc.yaml")??""),reads=[...(stage?.reads??[]).map(path=>found(path,`stage ${stage?.stage} of dvc.yaml reads it`)),...programs2.
flatMap(([path,text])=>readsIn(path,text))],datasets=givenDatasets(given.data)??chooseDatasets(facts,reads),heads=headsOf(facts,[datasets.holdout.value,datasets.
train.value,...tablesOf(facts)]),label=draft_option(given.label,"--label")??findLabel(programs2,heads),task=given.task!==void 0&&isTask(given.task)?found(given.
task,"given by --task"):guessTask(label?.value??null,heads,programs2);return{model:draft_option(given.model,"--model")??found(modelName(facts.folder),"the name \
of the folder"),task,datasets,train:draft_option(given.train,"--train",run=>({run}))??trainOf(facts,training,stage?.stage),parameters:facts.files.find(path=>/^params\.(ya?ml|json)$/.
test(path))??null,output:outputOf(facts,training,stage?.model??null),predict:predictOf(facts,prediction),id:draft_option(given.id,"--id")??findId(programs2,heads)??
assumed("id","no column with a usual name and different values was found: the one that names the row"),label:label??assumed("label","nothing here says which col\
umn it is"),score:scoreOf(task.value,headsOf(facts,predictionTables(facts))),python:pythonOf(facts),others,pointers:facts.files.some(path=>path.endsWith(".dvc"))||
facts.files.includes("dvc.lock")}}function besideOf({files},program){if(program===null)return[];const folder=program.slice(0,program.lastIndexOf("/")+1);return files.
filter(path=>/\.(py|R|jl)$/.test(path)&&path.slice(0,path.lastIndexOf("/")+1)===folder)}function draft_option(text,name,read=value=>value){return text===void 0?
null:found(read(text),`given by ${name}`)}const isTask=text=>tasks.includes(text);function givenDatasets(data){const[train,holdout]=data??[];return train===void 0?
null:{train:found(train,"given by --data"),holdout:holdout===void 0?assumed(train,"the same rows: name others after a comma in --data, a model knows those it ha\
s seen"):found(holdout,"given by --data")}}function headsOf({texts},paths){return[...new Set(paths)].flatMap(path=>{const text=texts.get(path),head=text===void 0?
null:headOf(path,text);return head===null?[]:[head]})}function modelName(folder){const name=folder.replaceAll(/[^A-Za-z0-9_-]+/g,"-").replace(/^[^A-Za-z]+/,"").
replace(/[^A-Za-z0-9]+$/,"").slice(0,100);return name===""?"model":name}function trainOf(facts,program,stage){if(stage!==void 0)return found({pipeline:"dvc.yaml"},
`its stage ${stage.replaceAll(/[^\w.-]/g,"?")} trains`);if(program===null)return assumed({run:"python train.py --data {train} --output {model}"},"no program her\
e is named for training: write the command that makes the model");const{command,roles}=commandOf(program,"training",facts),unknown=facts.files.some(path=>/^params\.(ya?ml|json)$/.
test(path))?/\{metrics\}/:/\{(metrics|params)\}/,run=command.replaceAll(/ --[\w-]+ \{\w+\}/g,part=>unknown.test(part)?"":part),options=roles.size===0?"it declar\
es no options":"with the options that it declares";return found({run},`${program} is named for training; ${options}`)}function outputOf(facts,program,ofStage){if(ofStage!==
null)return found(ofStage,"the stage that trains writes it");const named=program===null?null:modelFileIn(facts.texts.get(program)??"");return named!==null&&(0,init_facts.
$i)(named.value)?found(named.value,`${program}:${named.line} names it`):assumed("models/model.pkl","nothing here names the file that training writes")}function predictOf(facts,program){
if(program===null)return assumed("python predict.py --model {model} --data {holdout} --output {predictions}","no program here is named for predicting: write one\
 that reads a model and a table, and writes a Parquet file with an id and a score");const{command,roles}=commandOf(program,"prediction",facts);return roles.has(
"model")&&roles.has("holdout")&&roles.has("predictions")?found(command,`${program} is named for it and declares these options`):assumed(command,`${program} is n\
amed for it; it has to take {model} and {holdout}, and to write {predictions}`)}function scoreOf(task,heads){const usual={"binary-classification":"score","multi\
class-classification":"p_",regression:"prediction"},names={"binary-classification":/^(score|prob(ability)?|proba|p|y_?(score|prob(a)?))$/i,"multiclass-classific\
ation":/^$/,regression:/^(prediction|predicted|pred|y_?(pred|hat))$/i};for(const{path,columns}of heads){const column=columns.find(name=>names[task].test(name));
if(column!==void 0)return found(column,`a column of ${path}`)}return assumed(usual[task],"the predictions have to have it")}}),5475:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$i:()=>isPlain,Vb:()=>nameOf,Zl:()=>isAside,d1:()=>depthOf,r9:()=>findIn});function isPlain(path){return/^[A-Za-z0-9_][A-Za-z0-9_./-]*$/.
test(path)&&!path.split("/").includes("..")}function isAside(path){return/(^|\/)(tests?|docs?|examples?|notebooks?|node_modules|site-packages|\.venv|venv|\.[^/]+)\//.
test(path)}const nameOf=path=>path.slice(path.lastIndexOf("/")+1),depthOf=path=>path.split("/").length;function findIn(text,pattern){const match=pattern.exec(text);
return match===null?null:{value:match[1]??match[0],line:text.slice(0,match.index).split(`
`).length}}}),75781:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{__webpack_require__.d(__webpack_exports__,{g:()=>workflowWithSuite,p:()=>gatherFacts});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
51455),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),_foundation_index_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(33560),_registry_index_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
42682),_facts_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(5475),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_registry_index_js__WEBPACK_IMPORTED_MODULE_3__]);
_registry_index_js__WEBPACK_IMPORTED_MODULE_3__=(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0];
const telling=/(\.py|\.R|\.jl|\.csv|\.tsv|(^|\/)dvc\.yaml|(^|\/)\.python-version|(^|\/)(requirements[\w.-]*|pyproject)\.(txt|lock|toml))$/,headBytes=256*1024,mostTexts=400;
async function gatherFacts(services){const repository=await(0,_registry_index_js__WEBPACK_IMPORTED_MODULE_3__.openRepository)(services,services.workspace);if(repository===
null)throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_2__.j1({path:"mlops init",message:"looks at a git repository, and this folder is in none",remedy:"R\
un `git init` first"});const{root}=repository,listed=await repository.git(["ls-files","-z","--cached","--others","--exclude-standard"]),paths=[...new Set(listed.
split("\0"))].filter(path=>path!=="").sort(),pointed=paths.filter(path=>path.endsWith(".dvc")).map(path=>path.slice(0,-4)),files=[...new Set([...paths,...pointed])].
filter(_facts_js__WEBPACK_IMPORTED_MODULE_4__.$i),texts=new Map;for(const path of files){if(texts.size>=mostTexts)break;if(!telling.test(path))continue;const text=await headOf(
(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root,path));text!==null&&texts.set(path,text)}return{root,folder:(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(
root),files,texts}}async function workflowWithSuite(root){const folder=".github/workflows";for(const name of(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root,folder)).catch(()=>[])).sort()){const text=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(
(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root,folder,name),"utf8").catch(()=>"");if(/^\s*(?:-\s*)?uses:\s*["']?[\w.-]+\/mlops-actions[/@]/m.test(text))return`${folder}\
/${name}`}return null}async function headOf(path){try{const file=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path);try{const buffer=Buffer.alloc(
headBytes),{bytesRead}=await file.read(buffer,0,headBytes,0);return buffer.subarray(0,bytesRead).toString("utf8")}finally{await file.close()}}catch{return null}}
__webpack_async_result__()}catch(e){__webpack_async_result__(e)}})}),46208:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(
__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{__webpack_require__.d(__webpack_exports__,{draftOf:()=>_draft_js__WEBPACK_IMPORTED_MODULE_0__.
b,gatherFacts:()=>_gather_js__WEBPACK_IMPORTED_MODULE_1__.p,initText:()=>_words_js__WEBPACK_IMPORTED_MODULE_3__.w,renderConfiguration:()=>_mlops_yaml_js__WEBPACK_IMPORTED_MODULE_2__.
TP,renderWorkflow:()=>_workflow_yaml_js__WEBPACK_IMPORTED_MODULE_4__.cn,workflowWithSuite:()=>_gather_js__WEBPACK_IMPORTED_MODULE_1__.g});var _draft_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
42144),_gather_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(75781),_mlops_yaml_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(93823),_words_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
35021),_workflow_yaml_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(39375),__webpack_async_dependencies__=__webpack_handle_async_dependencies__([_gather_js__WEBPACK_IMPORTED_MODULE_1__]);
_gather_js__WEBPACK_IMPORTED_MODULE_1__=(__webpack_async_dependencies__.then?(await __webpack_async_dependencies__)():__webpack_async_dependencies__)[0],__webpack_async_result__()}catch(e){
__webpack_async_result__(e)}})}),93823:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{TP:()=>renderConfiguration,l:()=>reason,vW:()=>inner});var yaml__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(38815),_report_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
33916);const schemaComment="# yaml-language-server: $schema=https://raw.githubusercontent.com/acme/mlops-actions/v1/mlops.schema.json",gates={"binary-classifica\
tion":"roc_auc: { max-absolute-loss: 0.005 }","multiclass-classification":"accuracy: { max-absolute-loss: 0.005 }",regression:"mean_absolute_error: { max-relati\
ve-loss: 0.01 }"},scoreKeys={"binary-classification":"score","multiclass-classification":"probabilities",regression:"prediction"};function renderConfiguration(draft){
const{datasets,python,task,train}=draft,training="pipeline"in train.value?line("pipeline",train.value.pipeline,train):line("run",train.value.run,train);return`${[
schemaComment,"# Written by `mlops init`: a comment says why a line is as it is. What nothing here says is marked CHECK.","version: 1","","models:",`  ${scalar(
draft.model.value)}:${reason(draft.model)}`,`    ${line("task",task.value,task)}`,"","    data:","      datasets:",`        ${line("train",datasets.train.value,
datasets.train)}`,`        ${line("holdout",datasets.holdout.value,datasets.holdout)}`,"","    train:",`      ${training}`,...draft.parameters===null?[]:[`     \
 parameters: ${scalar(draft.parameters)} # its changes are listed in the report`],...python.lock===null?[]:[`      environment: ${scalar(python.lock)} # fixes t\
he packages, and tells when they change`],`      outputs: { model: ${inner(draft.output.value)} }${reason(draft.output)}`,"","    evaluate:",`      ${line("pred\
ict",draft.predict.value,draft.predict)}`,`      ${line("id",draft.id.value,draft.id)}`,`      ${line("label",draft.label.value,draft.label)}`,`      ${line(scoreKeys[task.
value],draft.score.value,draft.score)}`,"      gates:","        # CHECK: how much a candidate may lose. Train twice with two seeds, and allow more than the two \
differ.",`        - ${gates[task.value]}`].join(`
`)}
`}function line(key,value,guess){return`${key}: ${scalar(value)}${reason(guess)}`}function scalar(value){const text=(0,yaml__WEBPACK_IMPORTED_MODULE_0__.As)(value,
{lineWidth:0,defaultStringType:"PLAIN"}).trimEnd();return text.includes(`
`)?JSON.stringify(value):text}function inner(value){return/[,[\]{}]/.test(value)?JSON.stringify(value):scalar(value)}function reason({why,found}){return` # ${found?
"":"CHECK: "}${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__.RK)(why)}`}}),35021:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{w:()=>initText});var _report_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33916);function openQuestions(draft){
return[["task",draft.task],["data.datasets.train",draft.datasets.train],["data.datasets.holdout",draft.datasets.holdout],["train",draft.train],["train.outputs.m\
odel",draft.output],["evaluate.predict",draft.predict],["evaluate.id",draft.id],["evaluate.label",draft.label],["evaluate.score",draft.score]].filter(([,{found}])=>!found).
map(([place,{why}])=>`${place}: ${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__.RK)(why)}`)}function initText(files,draft,dryRun){const questions=openQuestions(
draft),told=files.flatMap(({path,text,state})=>state==="written"?[`✓ ${path}: written`]:[state==="there"?`· ${path}: is there and stays as it is. This would \
have been written:`:`· ${path}: would be written:`,"",...text.trimEnd().split(`
`).map(line=>`    ${line}`.trimEnd()),""]),first=questions.length===0?"Read mlops.yaml, then try it here: `npx mlops train-on-runner`, and `npx mlops evaluate-a\
nd-compare` on a branch.":"Settle what is marked CHECK in mlops.yaml, then try it here: `npx mlops train-on-runner`.";return[...told,...questions.length===0?[]:
["","Nothing in the repository says:"],...questions.map(question=>`  ? ${question}`),...draft.others.length===0?[]:["",`These could train too: ${draft.others.slice(
0,5).join(", ")}. Each model is one more name under \`models\`.`],"","Next:",`  1. ${first}`,`  2. ${dryRun?"Run it without --dry-run, commit":"Commit"} both fi\
les on a branch and open a pull request; \`npx mlops doctor\` says what GitHub still lacks.`].join(`
`)}}),39375:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{cn:()=>renderWorkflow});
var _mlops_yaml_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(93823);const pinned={checkout:"actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v\
7.0.1",setupPython:"actions/setup-python@5fda3b95a4ea91299a34e894583c3862153e4b97 # v7.0.0"},suiteAction="acme/mlops-actions@v1";function renderWorkflow({python,
pointers},defaultBranch){const install=python.install;return`name: Model

# Written by \`mlops init\`. One step does what the event calls for: it trains the candidate, has both models predict the same
# rows, and keeps one comment on the pull request.
on:
  pull_request:
  push:
    branches: [${(0,_mlops_yaml_js__WEBPACK_IMPORTED_MODULE_0__.vW)(defaultBranch)}]

permissions: {}

concurrency:
  group: model-\${{ github.event.pull_request.number || github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}

jobs:
  model:
    name: Model
    runs-on: ubuntu-latest
    timeout-minutes: 60
    permissions:
      contents: read # to check out
      pull-requests: write # to keep the comment
      checks: write # to report the verdict as a check
    steps:
      - uses: ${pinned.checkout}
        with:
          fetch-depth: 0 # the champion is another commit
          persist-credentials: false
      - uses: ${pinned.setupPython}
        with:
          python-version: "${python.version.value}"${(0,_mlops_yaml_js__WEBPACK_IMPORTED_MODULE_0__.l)(python.version)}
      -${(0,_mlops_yaml_js__WEBPACK_IMPORTED_MODULE_0__.l)(install)}
        run: |
${install.value.map(command=>`          ${command}`).join(`
`)}
${pointers?"      # Data that is tracked by pointer is fetched by the step below: give it what its remote needs under `env:`.\n":""}      - uses: ${suiteAction}\

        with:
          github-token: \${{ github.token }}
`}}),7690:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{let hashSync=function(input,{encoding="hex",algorithm="sha512"}={}){if((0,is_stream__WEBPACK_IMPORTED_MODULE_2__.rL)(input))throw new TypeError("hashSync do\
es not accept streams");const hash2=node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash(algorithm);for(const element of[input].flat())typeof element=="string"?hash2.
update(element,"utf8"):hash2.update(element);return formatOutput(hash2.digest(),encoding)},hashFileSync=function(filePath,{encoding="hex",algorithm="sha512"}={}){
const hasher=node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash(algorithm),chunkSize=64*1024,buffer=Buffer.alloc(chunkSize),fd=node_fs__WEBPACK_IMPORTED_MODULE_0__.
openSync(filePath,"r");try{let bytesRead,position=0;do bytesRead=node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync(fd,buffer,0,chunkSize,position),bytesRead>0&&(hasher.
update(buffer.subarray(0,bytesRead)),position+=bytesRead);while(bytesRead>0)}finally{node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(fd)}return formatOutput(hasher.
digest(),encoding)},hashingStream=function({encoding="hex",algorithm="sha512"}={}){if(encoding!=="buffer"&&!["hex","base64","latin1"].includes(encoding))throw new TypeError(
`Invalid encoding: ${encoding}`);const stream=node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash(algorithm);return encoding!=="buffer"&&stream.setEncoding(encoding),
stream};__webpack_require__.d(__webpack_exports__,{DC:()=>hashFile,Pg:()=>hashingStream,Y8:()=>hashSync,iu:()=>hashFileSync});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
73024),node_crypto__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(77598),is_stream__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(81021);const{Worker}=await(async()=>{
try{return await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__,75919,19))}catch{return{}}})();let worker,taskIdCounter=0;const tasks=new Map,
formatOutput=(buffer,encoding)=>{if(encoding==="buffer"||encoding===void 0)return Buffer.from(buffer);if(!["hex","base64","latin1"].includes(encoding))throw new TypeError(
`Invalid encoding: ${encoding}`);return Buffer.from(buffer).toString(encoding)},recreateWorkerError=sourceError=>{const error=new Error(sourceError.message);sourceError.
name&&(error.name=sourceError.name),sourceError.stack&&(error.stack=sourceError.stack);for(const[key,value]of Object.entries(sourceError))!(key in error)&&key!==
"message"&&(error[key]=value);return error},createWorker=()=>{worker=new Worker(__webpack_require__.ab+"thread.js"),worker.on("message",message=>{const task=tasks.
get(message.id);task&&(tasks.delete(message.id),tasks.size===0&&worker.unref(),message.error===void 0?task.resolve(message.value):task.reject(recreateWorkerError(
message.error)))});const handleWorkerError=error=>{for(const task of tasks.values())task.reject(error);tasks.clear(),worker=void 0};worker.on("error",handleWorkerError),
worker.on("exit",code=>{code!==0&&handleWorkerError(new Error(`Worker thread exited with code ${code}`))})},taskWorker=(method,arguments_,signal)=>new Promise((resolve,reject)=>{
const id2=taskIdCounter++,cleanup=()=>{tasks.delete(id2),tasks.size===0&&worker?.unref()};let abortCleanup;const handleTaskEnd=(fn,value)=>{cleanup(),abortCleanup?.(),
fn(value)},task={resolve:value=>handleTaskEnd(resolve,value),reject:error=>handleTaskEnd(reject,error)};if(tasks.set(id2,task),signal){const onAbort=()=>{worker?.
postMessage({id:id2,abort:!0}),task.reject(signal.reason)};if(signal.aborted){onAbort();return}signal.addEventListener("abort",onAbort,{once:!0}),abortCleanup=()=>signal.
removeEventListener("abort",onAbort)}worker===void 0&&createWorker(),worker.ref();let transferList;if(method==="hash"&&arguments_[1]){const parts=[arguments_[1]].
flat();transferList=[],arguments_[1]=parts.map(part=>{if(part instanceof Uint8Array){const ab=part.buffer.slice(part.byteOffset,part.byteOffset+part.byteLength);
return transferList.push(ab),ab}return part}),arguments_[1].length===1&&(arguments_[1]=arguments_[1][0])}worker.postMessage({id:id2,method,arguments_},transferList)});
async function hash(input,options={}){const{signal}=options;if(signal?.throwIfAborted(),isStream(input))return new Promise((resolve,reject)=>{const hashStream=hashingStream(
options);signal?.addEventListener("abort",()=>{input.destroy(),hashStream.destroy(),reject(signal.reason)},{once:!0}),input.on("error",reject).pipe(hashStream).
on("error",reject).on("finish",function(){resolve(this.read())})});if(Worker===void 0)return hashSync(input,options);const{encoding="hex",algorithm="sha512"}=options,
hash2=await taskWorker("hash",[algorithm,input],signal);return formatOutput(hash2,encoding)}async function hashFile(filePath,options={}){const{signal}=options;if(signal?.
throwIfAborted(),Worker===void 0)return hash2(node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream(filePath),options);const{encoding="hex",algorithm="sha512"}=options,
hash2=await taskWorker("hashFile",[algorithm,filePath],signal);return formatOutput(hash2,encoding)}__webpack_async_result__()}catch(e){__webpack_async_result__(
e)}},1)}),81021:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{rL:()=>isStream2});function isStream2(stream,{
checkOpen=!0}={}){return stream!==null&&typeof stream=="object"&&(stream.writable||stream.readable||!checkOpen||stream.writable===void 0&&stream.readable===void 0)&&
typeof stream.pipe=="function"}function isWritableStream(stream,{checkOpen=!0}={}){return isStream2(stream,{checkOpen})&&(stream.writable||!checkOpen)&&typeof stream.
write=="function"&&typeof stream.end=="function"&&typeof stream.writable=="boolean"&&typeof stream.writableObjectMode=="boolean"&&typeof stream.destroy=="functi\
on"&&typeof stream.destroyed=="boolean"}function isReadableStream(stream,{checkOpen=!0}={}){return isStream2(stream,{checkOpen})&&(stream.readable||!checkOpen)&&
typeof stream.read=="function"&&typeof stream.readable=="boolean"&&typeof stream.readableObjectMode=="boolean"&&typeof stream.destroy=="function"&&typeof stream.
destroyed=="boolean"}function isDuplexStream(stream,options){return isWritableStream(stream,options)&&isReadableStream(stream,options)}function isTransformStream(stream,options){
return isDuplexStream(stream,options)&&typeof stream._transform=="function"}})};export{id,ids,modules};
