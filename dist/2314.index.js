const id=2314,ids=[2314],modules={42314:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{mF:()=>MlflowError,Po:()=>acceptedKey,w2:()=>acceptedModelName,C1:()=>aliasProblem,aC:()=>createLoggedModel,CL:()=>createModelVersion,ut:()=>createRun,Es:()=>decodedValue,
xF:()=>deleteRun,mH:()=>encodedValue,ew:()=>ensureRegisteredModel,$G:()=>experimentNamed,DR:()=>filesBelow,sm:()=>finalizeLoggedModel,fC:()=>findOrCreate,b2:()=>isMissing,
WG:()=>isPassing,bh:()=>lacksLoggedModels,Fy:()=>limits,_Q:()=>linkOutput,hT:()=>logBatch,Vg:()=>loggedModelOf,Y7:()=>loggedModelTagged,NJ:()=>metricHistory,MX:()=>mlflowConnection,
W:()=>modelNameProblem,gZ:()=>openMlflow,O$:()=>recentExperiments,i$:()=>registeredModel,d3:()=>removeAlias,ng:()=>runOf,fL:()=>runPage,OR:()=>runTagged,xz:()=>searchRuns,
Tp:()=>setAlias,vI:()=>limits_shortened,RQ:()=>tagVersion,PF:()=>updateRun,QW:()=>uploadArtifacts,UG:()=>usualPatience,ob:()=>versionPage,gx:()=>versionsTagged,
ES:()=>wellFormed});var foundation=__webpack_require__(33560);const route="/api/2.0/mlflow-artifacts/artifacts";function artifact_path_artifactPathProblem(path2){
return path2===""?"is empty":path2.split("/").some(part=>part===""||part==="."||part==="..")?"is no plain path below the artifacts":/^[A-Za-z]:/.test(path2)?"be\
gins with a drive":/[\\#]/.test(path2)?`has a \`${path2.includes("#")?"#":"\\"}\`, which MLflow refuses`:/[\u0000-\u001f\u007f\p{Surrogate}]/u.test(path2)?"has \
control characters":/%[0-9A-Fa-f]{2}/.test(path2)?"reads as encoded (`%` and two digits)":null}function artifact_path_artifactRoot(mlflow,uri){const parsed2=URL.
canParse(uri)?new URL(uri):null,own=new URL(mlflow.address);if(parsed2?.protocol==="mlflow-artifacts:")return{server:(parsed2.host===""?mlflow.address:`${own.protocol}\
//${parsed2.host}${own.pathname}`).replace(/\/+$/,""),path:plain(parsed2.pathname,uri)};if(parsed2!==null&&/^https?:$/.test(parsed2.protocol)&&parsed2.pathname.
includes(route)){const at=parsed2.pathname.indexOf(route);return{server:`${parsed2.origin}${parsed2.pathname.slice(0,at)}`,path:plain(parsed2.pathname.slice(at+
route.length),uri)}}const where=parsed2===null||parsed2.protocol==="file:"?"a folder of its own":`${parsed2.protocol}//`;throw new foundation.eG(`MLflow at ${mlflow.
address} does not hand artifacts on: it keeps them in ${where}, where only those with access put them.`,{remedy:"Start the server with `--serve-artifacts` and a\
n experiment with `mlflow-artifacts:/` as its location, or leave the artifacts out"})}function artifact_path_artifactUrl(root,path2){return`${root.server}${route}\
/${encoded(root.path)}/${encoded(path2)}`}function artifact_path_listingUrl(root,path2){const whole=path2===""?root.path:`${root.path}/${path2}`;return`${root.server}${route}\
?${new URLSearchParams({path:whole})}`}function encoded(path2){return path2.split("/").map(encodeURIComponent).join("/")}function plain(pathname,uri){const path2=decodeURIComponent(
pathname).replaceAll(/^\/+|\/+$/g,"");if(artifact_path_artifactPathProblem(path2)===null)return path2;throw new foundation.eG(`MLflow names a place for artifact\
s that is no plain path: ${uri}`,{remedy:"Look at the artifact location of the experiment"})}var external_node_fs_=__webpack_require__(73024),promises_=__webpack_require__(
51455),external_node_path_=__webpack_require__(76760),external_node_stream_=__webpack_require__(57075),external_node_stream_promises_=__webpack_require__(46466),
schemas=__webpack_require__(27597);class MlflowError extends foundation.eG{code;status;passing;retryAfter;constructor(message,about){super(message,{remedy:about.
remedy,...about.cause===void 0?{}:{cause:about.cause}}),this.code=about.code,this.status=about.status,this.passing=about.passing,this.retryAfter=about.retryAfter??
null}}function isMissing(error){return error instanceof MlflowError&&error.code==="RESOURCE_DOES_NOT_EXIST"}function isPassing(error){return error instanceof MlflowError&&
error.passing}const passingStatuses=new Set([408,425,429,500,502,503,504]);function failureOf(answer,body,what,address){const{status}=answer,told=errorIn(body),
code=told?.code??`HTTP_${status}`,said=told===null?"":`: ${told.message}`,passing=passingStatuses.has(status)||code==="TEMPORARILY_UNAVAILABLE";return new MlflowError(
`MLflow at ${address} answered ${status} when asked to ${what}${said}`,{code,status,passing,retryAfter:secondsOf(answer.headers.get("retry-after")),remedy:remedyFor(
status,told?.code??null)})}function networkFailure(error,what,address,seconds){const late=error instanceof Error&&error.name==="TimeoutError",cause=error instanceof
Error&&error.cause!==void 0?error.cause:error,named=cause.code,reason=late?`no answer within ${seconds} s`:typeof named=="string"?named:(0,foundation.bD)(cause);
return new MlflowError(`MLflow at ${address} could not be asked to ${what}: ${reason}`,{code:late?"TIMEOUT":"NETWORK",status:null,passing:!/CERT|SELF_SIGNED|ERR_TLS|ERR_INVALID_URL|UNABLE_TO_/.
test(reason),remedy:/CERT|SELF_SIGNED|UNABLE_TO_/.test(reason)?"Name the authority that signed its certificate by NODE_EXTRA_CA_CERTS":reason==="ENOTFOUND"?"Che\
ck the host in the tracking address":"Check that the server runs and can be reached from this machine",cause:error})}function remedyFor(status,code){return status===
401?"Give MLFLOW_TRACKING_TOKEN, or MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, that the server accepts":status===403||code==="PERMISSION_DENIED"?"Gi\
ve the account the right to edit the experiment and the registered model":code==="RESOURCE_ALREADY_EXISTS"?"Take another name, or what is there":code==="RESOURC\
E_DOES_NOT_EXIST"?"Check the name, and that nobody deleted it":status===404||status===405?"Check the tracking address: it is the one under which the MLflow page\
s open, with its path prefix":status>=300&&status<400?"Give the address that it leads to, or credentials where it leads to a log-in page":status===413?"Allow la\
rger requests in the proxy before the server":status===429?"Run it again later, or with fewer jobs at once":status>=500?"Look at the log of the MLflow server, t\
hen run it again":"Correct what the message names"}function errorIn(body){try{const{error_code:code,message}=JSON.parse(body);if(typeof code!="string")return null;
const[first=""]=String(message??"").split(`
`);return{code,message:shortened(first.replace(/ Error: \(.*$/,""))}}catch{return null}}function shortened(text){return text.length<=300?text:`${text.slice(0,299)}\
…`}function secondsOf(header){if(header===null)return null;const seconds=/^\d+$/.test(header)?Number(header):(Date.parse(header)-Date.now())/1e3;return Number.
isFinite(seconds)&&seconds>=0?seconds:null}const keyValue=schemas.Ikc({key:schemas.YjP(),value:schemas.YjP().default("")}),number=schemas.KCZ([schemas.aig(),schemas.
YjP()]).transform(Number),pairs=schemas.YOg(keyValue).default([]).transform(list=>Object.fromEntries(list.map(({key,value})=>[key,value]))),metric=schemas.Ikc({
key:schemas.YjP(),value:schemas.KCZ([schemas.aig(),schemas.YjP()]),timestamp:number.default(0),step:number.default(0)}),run=schemas.Ikc({info:schemas.Ikc({run_id:schemas.
YjP(),experiment_id:schemas.YjP(),run_name:schemas.YjP().default(""),status:schemas.YjP(),start_time:number.default(0),end_time:number.optional(),artifact_uri:schemas.
YjP().default(""),lifecycle_stage:schemas.YjP().default("active")}),data:schemas.Ikc({metrics:schemas.YOg(metric).default([]),params:pairs,tags:pairs}).default(
{metrics:[],params:{},tags:{}}),outputs:schemas.Ikc({model_outputs:schemas.YOg(schemas.Ikc({model_id:schemas.YjP()})).default([])}).optional()}).transform(({info,
data,outputs})=>({id:info.run_id,experimentId:info.experiment_id,name:info.run_name,status:info.status,startedAt:info.start_time,endedAt:info.end_time??null,artifactUri:info.
artifact_uri,deleted:info.lifecycle_stage==="deleted",metrics:data.metrics,params:data.params,tags:data.tags,models:(outputs?.model_outputs??[]).map(({model_id})=>model_id)})),
loggedModel=schemas.Ikc({info:schemas.Ikc({model_id:schemas.YjP(),experiment_id:schemas.YjP(),name:schemas.YjP().default(""),artifact_uri:schemas.YjP().default(
""),status:schemas.YjP().default(""),source_run_id:schemas.YjP().default(""),tags:pairs})}).transform(({info})=>({id:info.model_id,experimentId:info.experiment_id,
name:info.name,artifactUri:info.artifact_uri,ready:info.status==="LOGGED_MODEL_READY",runId:info.source_run_id,tags:info.tags})),modelVersion=schemas.Ikc({name:schemas.
YjP(),version:schemas.KCZ([schemas.YjP(),schemas.aig()]).transform(String),source:schemas.YjP().default(""),run_id:schemas.YjP().default(""),description:schemas.
YjP().default(""),tags:pairs}).transform(({run_id,...rest})=>({...rest,runId:run_id}));function answers_shaped(schema,answer,to){const parsed2=schema.safeParse(
answer);if(parsed2.success)return parsed2.data;const[issue]=parsed2.error.issues;throw new MlflowError(`MLflow's answer, asked to ${to}, is of another shape: \`${issue?.
path.join(".")}\` ${issue?.message}`,{code:"UNEXPECTED_ANSWER",status:null,passing:!1,remedy:"Check that the tracking address is that of an MLflow server, and i\
ts version"})}const usualPatience={timeoutSeconds:30,attempts:5,firstDelaySeconds:.5,longestDelaySeconds:15};async function nothing(answer){await answer.body?.cancel()}
const bytesPerSecond=256*1024;function openMlflow(connection,signal,patience=usualPatience){const{address,authorization,workspace}=connection,own={...authorization===
null?{}:{authorization},...workspace===null?{}:{"x-mlflow-workspace":workspace}};async function once(request,url,to,seconds){const mine=new URL(url).origin===new URL(
address).origin;try{return await fetch(url,{...request,headers:{...mine?own:{},...request.headers},redirect:"manual",signal:AbortSignal.any([signal,AbortSignal.
timeout(Math.ceil(seconds*1e3))])})}catch(error){throw signal.throwIfAborted(),error instanceof TypeError||error instanceof Error&&error.name==="TimeoutError"?networkFailure(
error,to,address,seconds):error}}const patiently=(attempt,attempts)=>{const[firstDelay,longestDelay]=[patience.firstDelaySeconds*1e3,patience.longestDelaySeconds*
1e3],asked=error=>error instanceof MlflowError&&error.retryAfter!==null?Math.min(error.retryAfter*1e3,4*longestDelay):null;return(0,foundation.R$)(attempt,{attempts,
firstDelay,longestDelay},{isPassing,asked},signal)};async function answerOf({method,path:path2,query,body,to}){const search=query===void 0?"":`?${new URLSearchParams(
query)}`,response=await once({method,...body===void 0?{}:{body:JSON.stringify(body),headers:{"content-type":"application/json"}}},`${address}/api/2.0/${path2}${search}`,
to,patience.timeoutSeconds),text=await response.text().catch(error=>{throw signal.throwIfAborted(),networkFailure(error,to,address,patience.timeoutSeconds)});if(!response.
ok)throw failureOf(response,text,to,address);if(text==="")return{};try{return JSON.parse(text)}catch(cause){throw new MlflowError(`What answers at ${address} is\
 no MLflow server: asked to ${to}, it sent no JSON`,{code:"NOT_MLFLOW",status:response.status,passing:!1,remedy:"Check the tracking address, and whether a log-i\
n page stands before the server",cause})}}return{address,secrets:connection.secrets,signal,call:call=>patiently(()=>answerOf(call),call.repeatable===!1?1:patience.
attempts),send:({method,url,headers,body,bytes,to},take)=>patiently(async()=>{const seconds=patience.timeoutSeconds+(bytes===null?3600:bytes/bytesPerSecond),request={
method,...headers&&{headers},...body&&{body}},response=await once(request,url,to,seconds);if(!response.ok)throw failureOf(response,await response.text().catch(()=>""),
to,address);try{return await take(response)}catch(error){throw signal.throwIfAborted(),error instanceof TypeError?networkFailure(error,to,address,seconds):error}},
patience.attempts),with:other=>openMlflow(connection,signal,{...patience,...other})}}async function findOrCreate(find,create,{signal},taken=()=>!1){let creating=!1;
return(0,foundation.R$)(async()=>{creating=!1;const found=await find();return creating=!0,found??await create()},{attempts:3,firstDelay:400,longestDelay:800},{isPassing:error=>creating&&
(isPassing(error)||taken(error))},signal)}const mostParts=1e4,leastPart=10*1024**2,atOnce=4,started=schemas.Ikc({upload_id:schemas.YjP().optional(),credentials:schemas.
YOg(schemas.Ikc({url:schemas.YjP(),part_number:schemas.KCZ([schemas.aig(),schemas.YjP()]).transform(Number),headers:schemas.g1P(schemas.YjP(),schemas.YjP()).default(
{})}))});async function uploadInParts(mlflow,root,path2,body,least=leastPart){let part=least;for(;body.size/part>mostParts;)part*=2;const count=Math.max(1,Math.
ceil(body.size/part)),cut=path2.lastIndexOf("/"),folder=cut<0?root.path:`${root.path}/${path2.slice(0,cut)}`,name=path2.slice(cut+1),ask=async(what,more)=>{const request={
method:"POST",url:`${root.server}/api/2.0/mlflow-artifacts/mpu/${what}/${encoded(folder)}`,headers:{"content-type":"application/json"},body:new Blob([JSON.stringify(
{path:name,...more})]),bytes:0,to:`${what} an upload in parts`};return mlflow.send(request,answer=>answer.text())};let begun;try{begun=answers_shaped(started,JSON.
parse(await ask("create",{num_parts:count})),"start an upload in parts")}catch(error){const status=error instanceof MlflowError?error.status:null;if(status===501||
status===404||status===405)return!1;throw error}const{upload_id:uploadId,credentials}=begun;try{const parts=[],waiting=[...credentials.entries()],work=async()=>{
for(let next=waiting.shift();next!==void 0;next=waiting.shift()){const[index,{url,part_number,headers}]=next,slice=body.slice(index*part,(index+1)*part),to=`tak\
e part ${part_number} of ${path2}`,request={method:"PUT",url,headers,body:slice,bytes:slice.size,to},etag=await mlflow.send(request,async answer=>(await nothing(
answer),answer.headers.get("etag")??""));parts.push({part_number,etag,url})}};return await Promise.all(Array.from({length:atOnce},work)),parts.sort((one,other)=>one.
part_number-other.part_number),await ask("complete",{upload_id:uploadId,parts}),!0}catch(error){throw await ask("abort",{upload_id:uploadId}).catch(()=>{}),error}}
const largeBytes=500*1024**2;async function uploadArtifacts(mlflow,uri,local,as){const root=artifact_path_artifactRoot(mlflow,uri),refused=[];let files=0,bytes=0;
for await(const one of filesBelow(local,as)){const why=artifact_path_artifactPathProblem(one.path);why!==null?refused.push({path:one.path,why}):(await uploadFile(
mlflow,root,one,largeBytes),files++,bytes+=one.bytes)}return{files,bytes,refused}}async function*filesBelow(local,as){const root=await(0,promises_.realpath)(local),
found=await(0,promises_.lstat)(root);if(found.isFile()){yield{file:root,path:as===""?(0,external_node_path_.basename)(local):as,bytes:found.size};return}const paths=(await(0,promises_.
readdir)(root,{recursive:!0,withFileTypes:!0})).filter(entry=>!entry.isDirectory()).map(({parentPath,name})=>(0,external_node_path_.join)(parentPath,name));for(const path2 of paths.
sort()){const file=await(0,promises_.realpath)(path2);if(!file.startsWith(root+external_node_path_.sep))continue;const{size}=await(0,promises_.lstat)(file).then(
one=>one.isFile()?one:{size:-1});size>=0&&(yield{file,path:external_node_path_.posix.join(as,(0,external_node_path_.relative)(root,path2).split(external_node_path_.
sep).join("/")),bytes:size})}}async function uploadFile(mlflow,root,{file,path:path2,bytes},inPartsFrom){const body=await(0,external_node_fs_.openAsBlob)(file);
if(bytes>=inPartsFrom&&await uploadInParts(mlflow,root,path2,body))return;const request={method:"PUT",url:artifact_path_artifactUrl(root,path2),headers:{"conten\
t-type":"application/octet-stream"},body,bytes,to:`take the artifact ${path2}`};await mlflow.send(request,nothing)}const listing=schemas.Ikc({files:schemas.YOg(
schemas.Ikc({path:schemas.YjP(),is_dir:schemas.zMY().default(!1),file_size:schemas.KCZ([schemas.aig(),schemas.YjP()]).transform(Number).optional()})).default([])});
async function listArtifacts(mlflow,uri,folder=""){const to="list artifacts",url=listingUrl(artifactRoot(mlflow,uri),folder),text=await mlflow.send({method:"GET",
url,bytes:0,to},answer=>answer.text()),{files}=shaped(listing,parsed(text),to),named=files.map(({path:path2,is_dir,file_size})=>({path:folder===""?path2:`${folder}\
/${path2}`,folder:is_dir,bytes:is_dir?null:file_size??null})),odd=named.find(({path:path2})=>artifactPathProblem(path2)!==null);if(odd===void 0)return named;throw new EnvironmentError(
`MLflow lists an artifact whose path ${artifactPathProblem(odd.path)}: ${odd.path}`,{remedy:"Rename it in MLflow"})}async function downloadArtifacts(mlflow,uri,path2,into){
const root=artifactRoot(mlflow,uri),inside=await listArtifacts(mlflow,uri,path2);if(inside.length===0)return await downloadFile(mlflow,root,path2,join(into,posix.
basename(path2))),[posix.basename(path2)];const written=[];for(const one of inside)if(one.folder){const name=posix.basename(one.path),below=await downloadArtifacts(
mlflow,uri,one.path,join(into,name));written.push(...below.map(file=>`${name}/${file}`))}else await downloadFile(mlflow,root,one.path,join(into,posix.basename(one.
path))),written.push(posix.basename(one.path));return written}async function downloadFile(mlflow,root,path2,file){const to=`hand over the artifact ${path2}`,draft=`${file}\
.part`;await mkdir(dirname(file),{recursive:!0});try{await mlflow.send({method:"GET",url:artifactUrl(root,path2),bytes:null,to},async({body})=>{const bytes=body===
null?Readable.from([]):Readable.fromWeb(body);await pipeline(bytes,createWriteStream(draft),{signal:mlflow.signal})}),await rename(draft,file)}catch(error){throw await rm(
draft,{force:!0}),error}}function parsed(text){try{return JSON.parse(text)}catch{return null}}function mlflowConnection(trackingUri,env,at={path:"tracking-uri"}){
const problem=(message,remedy)=>{throw new foundation.j1({...at,message,remedy})},url=URL.canParse(trackingUri)?new URL(trackingUri):null;if(url===null||url.protocol!==
"http:"&&url.protocol!=="https:"){const scheme=/^[a-z][a-z0-9+.-]*(?=:)/i.exec(trackingUri)?.[0];return problem(scheme===void 0||scheme.length===1?"the tracking\
 address is no address of a server":`the tracking address begins with \`${scheme}:\`, but only a server is spoken to`,"Give the address of an MLflow server, suc\
h as `https://mlflow.example.com`")}const written=[decodeURIComponent(url.username),decodeURIComponent(url.password)],{MLFLOW_TRACKING_USERNAME:user,MLFLOW_TRACKING_PASSWORD:password}=env,
token=env.MLFLOW_TRACKING_TOKEN;filled(user)!==filled(password)&&problem(`${filled(user)?"MLFLOW_TRACKING_USERNAME is set without MLFLOW_TRACKING_PASSWORD":"MLF\
LOW_TRACKING_PASSWORD is set without MLFLOW_TRACKING_USERNAME"}`,"Set both, or MLFLOW_TRACKING_TOKEN alone");const[authorization,secret]=filled(user)?basic(user??
"",password??""):filled(token)?[`Bearer ${token}`,token??""]:written[0]===""?[null,""]:basic(...written);return{address:`${url.protocol}//${url.host}${url.pathname.
replace(/\/+$/,"")}`,authorization,workspace:filled(env.MLFLOW_WORKSPACE)?env.MLFLOW_WORKSPACE??null:null,secrets:secret===""?[]:[secret,...authorization===null?
[]:[authorization]]}}function basic(user,password){return[`Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`,password]}function filled(value){return value!==
void 0&&value!==""}const limits={metricsPerCall:1e3,paramsPerCall:100,tagsPerCall:100,bytesPerCall:9e5,key:250,param:6e3,tag:8e3,registryTag:1e5};function limits_shortened(text,limit){
if(text.length<=limit)return text;const points=Array.from(text);return points.length<=limit?text:points.slice(0,limit).join("")}function acceptedKey(key){const parts=wellFormed(
key).replaceAll(/[^\p{L}\p{N}_\-.: /]/gu,"_").split("/").filter(part=>part!==""&&part!=="."&&part!=="..");return limits_shortened(parts.join("/"),limits.key).replace(
/\/$/,"")||"_"}function wellFormed(text){return text.replaceAll(/[\p{Surrogate}\0]/gu,"�")}function encodedValue(value){return Number.isFinite(value)?value:String(
value)}function decodedValue(value){const number2=Number(value);return Math.abs(number2)===Number.MAX_VALUE?Math.sign(number2)*Number.POSITIVE_INFINITY:number2}
function*inCalls(items,most){let call=[],bytes=0;for(const item of items){const size=Buffer.byteLength(JSON.stringify(item))+1;call.length>0&&(call.length>=most||
bytes+size>limits.bytesPerCall)&&(yield call,call=[],bytes=0),call.push(item),bytes+=size}call.length>0&&(yield call)}function quotedInFilter(value){if(!value.includes(
"'"))return`'${value}'`;if(!value.includes('"'))return`"${value}"`;throw new RangeError(`a value with both kinds of quotes cannot be searched for in MLflow: ${value}`)}
async function experimentNamed(mlflow,name){const to=`find the experiment \`${name}\``,answer=schemas.Ikc({experiment:schemas.Ikc({experiment_id:schemas.YjP(),lifecycle_stage:schemas.
YjP().default("active")})});return findOrCreate(async()=>{const query={experiment_name:name},found=await missingAsNull(mlflow.call({method:"GET",path:"mlflow/ex\
periments/get-by-name",query,to}));if(found===null)return null;const{experiment}=answers_shaped(answer,found,to);if(experiment.lifecycle_stage==="deleted")throw new foundation.
j1({path:"experiment",value:name,message:"the experiment was deleted in MLflow, which keeps its name taken",remedy:"Restore it there, or name another experiment"});
return experiment.experiment_id},async()=>{const creating=`create the experiment \`${name}\``,made=await mlflow.call({method:"POST",path:"mlflow/experiments/cre\
ate",body:{name},to:creating,repeatable:!1});return answers_shaped(schemas.Ikc({experiment_id:schemas.YjP()}),made,creating).experiment_id},mlflow,wasTaken)}function wasTaken(error){
return error instanceof MlflowError&&error.code==="RESOURCE_ALREADY_EXISTS"}async function createRun(mlflow,about){const to="create a run",body={experiment_id:about.
experimentId,run_name:about.name,start_time:about.startedAt,tags:listed(about.tags)},made=await mlflow.call({method:"POST",path:"mlflow/runs/create",body,to,repeatable:!1});
return answers_shaped(schemas.Ikc({run}),made,to).run}async function runOf(mlflow,id2){const to=`read the run ${id2}`,found=await missingAsNull(mlflow.call({method:"\
GET",path:"mlflow/runs/get",query:{run_id:id2},to}));return found===null?null:answers_shaped(schemas.Ikc({run}),found,to).run}async function searchRuns(mlflow,experimentIds,filter,most=100){
const to="search its runs",body={experiment_ids:experimentIds,filter,max_results:most,order_by:["attributes.start_time DESC"]},found=await mlflow.call({method:"\
POST",path:"mlflow/runs/search",body,to});return answers_shaped(schemas.Ikc({runs:schemas.YOg(run).default([])}),found,to).runs}async function runTagged(mlflow,experimentIds,key,value){
const filter=`tags.\`${key}\` = ${quotedInFilter(value)}`;return(await searchRuns(mlflow,experimentIds,filter,1))[0]??null}async function recentExperiments(mlflow,most=100){
const to="list its experiments",body={max_results:most,order_by:["last_update_time DESC"]},found=await mlflow.call({method:"POST",path:"mlflow/experiments/searc\
h",body,to}),answer=schemas.Ikc({experiments:schemas.YOg(schemas.Ikc({experiment_id:schemas.YjP()})).default([])});return answers_shaped(answer,found,to).experiments.
map(({experiment_id})=>experiment_id)}async function logBatch(mlflow,runId,batch){const post=(part,to)=>mlflow.call({method:"POST",path:"mlflow/runs/log-batch",
body:{run_id:runId,...part},to}),points=(batch.metrics??[]).map(({key,value,step,at})=>({key,value:encodedValue(value),step:Math.trunc(step),timestamp:Math.trunc(
at)}));for(const params of inCalls(listed(batch.params??{}),limits.paramsPerCall))await post({params},"log parameters");for(const metrics of inCalls(points,limits.
metricsPerCall))await post({metrics},"log metrics");for(const tags of inCalls(listed(batch.tags??{}),limits.tagsPerCall))await post({tags},"set tags")}async function updateRun(mlflow,runId,status,endedAt){
const body={run_id:runId,status,...endedAt===null?{}:{end_time:endedAt}};await mlflow.call({method:"POST",path:"mlflow/runs/update",body,to:"update a run"})}async function deleteRun(mlflow,runId){
const body={run_id:runId};await mlflow.call({method:"POST",path:"mlflow/runs/delete",body,to:"delete a run"})}async function metricHistory(mlflow,runId,key){const to="\
read a metric",answer=schemas.Ikc({metrics:schemas.YOg(metric).default([]),next_page_token:schemas.YjP().optional()}),points=[];for(let page;;){const query={run_id:runId,
metric_key:key,...page===void 0?{}:{page_token:page}},found=await mlflow.call({method:"GET",path:"mlflow/metrics/get-history",query,to}),{metrics,next_page_token:next}=answers_shaped(
answer,found,to);for(const{value,step,timestamp}of metrics)points.push({key,value:decodedValue(value),step,at:timestamp});if(next===void 0||next==="")return points;
page=next}}function listed(pairs2){return Object.entries(pairs2).map(([key,value])=>({key,value}))}async function missingAsNull(answer){try{return await answer}catch(error){
if(isMissing(error))return null;throw error}}const path="mlflow/logged-models";function lacksLoggedModels(error){return error instanceof MlflowError?error.code===
"ENDPOINT_NOT_FOUND"||error.code==="HTTP_404"||error.code==="HTTP_405":!1}function acceptedModelName(name){return name.replaceAll(/[/:.%"']/g,"-")||"model"}async function createLoggedModel(mlflow,about){
const to="create a logged model",[first=[],...rest]=inCalls(listed(about.params),limits.paramsPerCall),body={experiment_id:about.experimentId,name:acceptedModelName(
about.name),...about.runId===null?{}:{source_run_id:about.runId},params:first,tags:listed(about.tags)},made=await mlflow.call({method:"POST",path,body,to,repeatable:!1}),
{model}=answers_shaped(schemas.Ikc({model:loggedModel}),made,to);for(const params of rest)await mlflow.call({method:"POST",path:`${path}/${encodeURIComponent(model.
id)}/params`,body:{model_id:model.id,params},to:"log parameters of a logged model"});return model}async function loggedModelOf(mlflow,id2){const to=`read the lo\
gged model ${id2}`,call=mlflow.call({method:"GET",path:`${path}/${encodeURIComponent(id2)}`,to}),found=await missingAsNull(call);return found===null?null:answers_shaped(
schemas.Ikc({model:loggedModel}),found,to).model}async function loggedModelTagged(mlflow,experimentId,key,value){const to="search its logged models",body={experiment_ids:[
experimentId],filter:`tags.\`${key}\` = ${quotedInFilter(value)}`,max_results:1},found=await mlflow.call({method:"POST",path:`${path}/search`,body,to});return answers_shaped(
schemas.Ikc({models:schemas.YOg(loggedModel).default([])}),found,to).models[0]??null}async function finalizeLoggedModel(mlflow,id2){await mlflow.call({method:"P\
ATCH",path:`${path}/${encodeURIComponent(id2)}`,body:{model_id:id2,status:"LOGGED_MODEL_READY"},to:"finalize a logged model"})}async function linkOutput(mlflow,runId,modelId,step=0){
const body={run_id:runId,models:[{model_id:modelId,step}]};await mlflow.call({method:"POST",path:"mlflow/runs/outputs",body,to:"link a logged model to its run"})}
function runPage({address},experimentId,runId){return`${address}/#/experiments/${encodeURIComponent(experimentId)}/runs/${encodeURIComponent(runId)}`}function versionPage({
address},name,version){return`${address}/#/models/${encodeURIComponent(name)}/versions/${encodeURIComponent(version)}`}async function ensureRegisteredModel(mlflow,name,tags){
if(await registeredModel(mlflow,name)!==null)return!1;const body={name,tags:listed(tags)},to=`create the registered model \`${name}\``;try{return await mlflow.call(
{method:"POST",path:"mlflow/registered-models/create",body,to}),!0}catch(error){if(wasTaken(error))return!1;throw error}}async function registeredModel(mlflow,name){
const to=`read the registered model \`${name}\``,found=await missingAsNull(mlflow.call({method:"GET",path:"mlflow/registered-models/get",query:{name},to}));if(found===
null)return null;const alias=schemas.Ikc({alias:schemas.YjP(),version:schemas.KCZ([schemas.YjP(),schemas.aig()]).transform(String)}),answer=schemas.Ikc({registered_model:schemas.
Ikc({aliases:schemas.YOg(alias).default([])})}),{aliases}=answers_shaped(answer,found,to).registered_model;return new Map(aliases.map(({alias:alias2,version})=>[
alias2,version]))}async function versionsTagged(mlflow,name,key,value){const to=`search the versions of \`${name}\``,answer=schemas.Ikc({model_versions:schemas.
YOg(modelVersion).default([]),next_page_token:schemas.YjP().optional()}),filter=`name = ${quotedInFilter(name)} and tags.\`${key}\` = ${quotedInFilter(value)}`,
versions=[];for(let page;;){const query={filter,max_results:"200",...page===void 0?{}:{page_token:page}},found=answers_shaped(answer,await mlflow.call({method:"\
GET",path:"mlflow/model-versions/search",query,to}),to);if(versions.push(...found.model_versions),page=found.next_page_token,page===void 0||page==="")return versions.
sort((one,other)=>Number(one.version)-Number(other.version))}}async function createModelVersion(mlflow,about){const to=`create a version of \`${about.name}\``,body={
name:about.name,source:about.source,...about.runId===null?{}:{run_id:about.runId},...about.modelId===null?{}:{model_id:about.modelId},description:about.description,
tags:listed(about.tags)},made=await mlflow.call({method:"POST",path:"mlflow/model-versions/create",body,to,repeatable:!1});return answers_shaped(schemas.Ikc({model_version:modelVersion}),
made,to).model_version}async function tagVersion(mlflow,name,version,tags){for(const{key,value}of listed(tags))await mlflow.call({method:"POST",path:"mlflow/mod\
el-versions/set-tag",body:{name,version,key,value},to:`tag version ${version} of \`${name}\``})}async function setAlias(mlflow,name,alias,version){await mlflow.
call({method:"POST",path:"mlflow/registered-models/alias",body:{name,alias,version},to:`set the alias \`${alias}\` of \`${name}\``})}async function removeAlias(mlflow,name,alias){
await mlflow.call({method:"DELETE",path:"mlflow/registered-models/alias",body:{name,alias},to:`remove the alias \`${alias}\` of \`${name}\``})}function aliasProblem(alias){
return alias===""?"is empty":/^[\p{L}\p{N}_-]+$/u.test(alias)?alias.length>255?"has more than 255 characters":alias.toLowerCase()==="latest"?"is reserved: MLflo\
w gives `latest` itself":/^v\d+$/i.test(alias)?"is reserved: MLflow reads it as the number of a version":null:"may have letters, digits, `_` and `-` only"}function modelNameProblem(name){
return name.trim()===""?"is empty":/[/:]/.test(name)?"must not have `/` or `:`":name.length>256?"has more than 256 characters":name==="."||name===".."?"is a pat\
h":null}})};export{id,ids,modules};
