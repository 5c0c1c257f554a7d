const id=6107,ids=[6107],modules={52995:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{dK:()=>KubernetesError,os:()=>asking,$N:()=>codeOf,bg:()=>deployments,g5:()=>failureOf,F5:()=>httpRoutes,qU:()=>ingresses,dh:()=>isConflict,US:()=>isForbidden,
ZD:()=>isStuck,OZ:()=>mergePatchOf,Vb:()=>nameOf,qf:()=>openKubernetesClient,js:()=>openRequests,h3:()=>podProblem,Jw:()=>pods,SZ:()=>replicaSets,R9:()=>rollouts,
$p:()=>services});var promises_=__webpack_require__(58500),foundation=__webpack_require__(33560);class KubernetesError extends foundation.eG{status;constructor(message,status,options){
super(message,options),this.status=status}}class Refusal extends Error{code;body;constructor(code,body){super(`status ${code}`),this.code=code,this.body=body}}function isConflict(error){
return error instanceof KubernetesError&&error.status===409}function isForbidden(error){return error instanceof KubernetesError&&error.status===403}function codeOf(error){
const code=error.code;return typeof code=="number"?code:null}function saysNoSuchKind(error){return error instanceof Refusal&&error.code===404&&!error.body.trimStart().
startsWith("{")}function failureOf(error,{what,server,namespace,place,rights}){const code=codeOf(error);if(code===null){const cause=error instanceof Error&&error.
cause!==void 0?error.cause:error;return new KubernetesError(`The cluster at ${server} cannot be reached: ${(0,foundation.bD)(cause)}.`,null,{remedy:"Check that \
this runner may reach the API server, and that its login has not expired",cause:error})}const[verb,resource2]=what.split(" ");if(saysNoSuchKind(error))return new KubernetesError(
`The cluster at ${server} does not know ${resource2}.`,code,{remedy:"Install what defines them, with its CustomResourceDefinitions, or use another target",cause:error});
const said2=wordsOf(error.body),remedy=code===401?"The login has expired or is for another cluster: log in again before this step":code===403?`Allow \`${verb}\` \
on \`${resource2}\` in the namespace ${namespace} by a Role${rights===void 0?"":`; in all it needs ${rights}`}`:code===409?"Somebody else changes it at the same\
 time: run the step again":code===404&&/^namespaces /.test(said2)?`Create the namespace, or correct \`${place}.namespace\``:code===422||code===400?`Look at the \
values under \`${place}\``:code>=500||code===429?"Run the step again later":void 0;return new KubernetesError(`The cluster at ${server} refuses to ${what} (${code}${said2===
""?"":`: ${said2}`}).`,code,{...remedy===void 0?{}:{remedy},cause:error})}function wordsOf(body){if(typeof body=="object"&&body!==null&&"message"in body)return String(
body.message);if(typeof body!="string")return"";try{return String(JSON.parse(body).message??body).slice(0,1e3)}catch{return body.slice(0,1e3)}}async function asking(request,{
attempts,firstPauseMs,answerMs},signal,work){for(let attempt=1;;attempt++)try{return await withinTime(answerMs,signal,work)}catch(error){const code=codeOf(error);
if(!(code===null||code===429||code>=500)||attempt===attempts||signal.aborted)throw failureOf(error,request);await(0,promises_.setTimeout)(firstPauseMs*2**(attempt-
1),void 0,{signal}).catch(()=>{throw failureOf(error,request)})}}async function withinTime(milliseconds,signal,work){const over=new AbortController;let timer;const late=new Promise(
(_,reject)=>{timer=setTimeout(()=>{reject(new Error(`no answer within ${milliseconds/1e3} s`)),over.abort()},milliseconds)});try{return await Promise.race([work(
AbortSignal.any([signal,over.signal])),late])}finally{clearTimeout(timer)}}const oldestNode=22;async function loadKubernetes(choice,{env},place){if(Number(process.
versions.node.split(".")[0])<oldestNode)throw new foundation.eG(`Kubernetes' client needs Node.js ${oldestNode} or newer, and this is ${process.versions.node}.`,
{remedy:"Actions run on Node.js 24 by themselves; for the command line install a newer Node.js"});const sdk=await Promise.all([__webpack_require__.e(6752),__webpack_require__.
e(4068)]).then(__webpack_require__.bind(__webpack_require__,54068)),config=new sdk.KubeConfig;if(read(config,choice,env),choice.context!==void 0){if(config.getContextObject(
choice.context)===null)throw new foundation.eG(`The kubeconfig has no context ${choice.context}.`,{remedy:`Name one of ${config.getContexts().map(({name})=>name).
join(", ")||"its contexts"} in \`${place}.context\``});config.setCurrentContext(choice.context)}const cluster=config.getCurrentCluster();if(cluster===null||cluster.
name==="cluster"&&cluster.server==="http://localhost:8080")throw new foundation.eG("No cluster of Kubernetes is configured.",{remedy:"Log in before this step (`\
aws eks update-kubeconfig`, `azure/aks-set-context`, …), or set KUBECONFIG"});return{sdk,config}}function read(config,{kubeconfig},env){const listed=(env.KUBECONFIG??
"").split(process.platform==="win32"?";":":").filter(Boolean),files=kubeconfig===void 0?listed:[kubeconfig];try{files.length===0?config.loadFromDefault():config.
loadFromFile(files[0]);for(const file of files.slice(1)){const more=new config.constructor;more.loadFromFile(file),config.mergeConfig(more,!0)}}catch(error){throw new foundation.
eG(`The kubeconfig cannot be read: ${(0,foundation.bD)(error)}.`,{remedy:`Check the file that ${kubeconfig===void 0?"KUBECONFIG":"`kubeconfig`"} names`,cause:error})}}
async function openRequests(choice,services2,place){const{sdk,config}=await loadKubernetes(choice,services2,place),{server}=config.getCurrentCluster(),address=new sdk.
ServerConfiguration(server.replace(/\/$/,""),{}),{httpApi}=sdk.createConfiguration({baseServer:address});return{server,sdk,config,async send({method,path,query={},
body,signal}){const context=address.makeRequestContext(path,sdk.HttpMethod[method]);for(const[name,value]of Object.entries(query))context.setQueryParam(name,value);
context.setHeaderParam("accept","application/json"),context.setSignal(signal),body!==void 0&&(context.setHeaderParam("content-type",body.type),context.setBody(JSON.
stringify(body.content))),await config.applySecurityAuthentication(context);const answer=await httpApi.send(context).toPromise(),text=await answer.body.text();if(answer.
httpStatusCode>=300)throw new Refusal(answer.httpStatusCode,text);return text}}}const resource=(group,version,plural,kind)=>({group,version,plural,kind}),pods=resource(
"","v1","pods","Pod"),services=resource("","v1","services","Service"),deployments=resource("apps","v1","deployments","Deployment"),replicaSets=resource("apps","\
v1","replicasets","ReplicaSet"),ingresses=resource("networking.k8s.io","v1","ingresses","Ingress"),httpRoutes=resource("gateway.networking.k8s.io","v1","httprou\
tes","HTTPRoute"),rollouts=resource("argoproj.io","v1alpha1","rollouts","Rollout");function apiVersionOf({group,version}){return group===""?version:`${group}/${version}`}
function nameOf({group,plural}){return group===""?plural:`${plural}.${group}`}function pathOf(resource2,namespace,name,subresource){const{group}=resource2;return[
group===""?"/api":"/apis",apiVersionOf(resource2),"namespaces",encodeURIComponent(namespace),resource2.plural,...name===void 0?[]:[encodeURIComponent(name)],...subresource===
void 0?[]:[subresource]].join("/")}const fieldManager="mlops-actions",usualPatience={attempts:3,firstPauseMs:300,answerMs:8e3};async function openKubernetesClient({
namespace,place,rights,patience=usualPatience,...choice},services2){const requests=await openRequests(choice,services2,place),{server}=requests,at=until=>{const ask=(what,method,path,query={},body)=>asking(
{what,server,namespace,place,rights},patience,until,async signal=>{const request={method,path,query,signal,...body===void 0?{}:{body}};return JSON.parse(await requests.
send(request))});return{namespace,async get(resource2,name){try{return await ask(`get ${nameOf(resource2)}`,"GET",pathOf(resource2,namespace,name))}catch(error){
const{cause}=error;if(codeOf(cause)===404&&!saysNoSuchKind(cause))return null;throw error}},async list(resource2,selector){const{items}=await ask(`list ${nameOf(
resource2)}`,"GET",pathOf(resource2,namespace),{labelSelector:selector});return items},apply:(resource2,name,object,{dryRun=!1}={})=>ask(`patch ${nameOf(resource2)}`,
"PATCH",pathOf(resource2,namespace,name),{fieldManager,force:"true",...dryRun?{dryRun:"All"}:{}},{type:"application/apply-patch+yaml",content:{apiVersion:apiVersionOf(
resource2),kind:resource2.kind,...object}}),patch:(resource2,name,change,subresource)=>ask(`patch ${nameOf(resource2)}${subresource===void 0?"":`/${subresource}`}`,
"PATCH",pathOf(resource2,namespace,name,subresource),{fieldManager},{type:"application/merge-patch+json",content:change}),until:at}};return at(services2.signal)}
const isFields=value=>typeof value=="object"&&value!==null&&!Array.isArray(value);function mergePatchOf(from,to){const patch={};for(const key of new Set([...Object.
keys(from),...Object.keys(to)])){const[old,wanted]=[from[key]??null,to[key]??null];if(isFields(old)&&isFields(wanted)){const inner=mergePatchOf(old,wanted);inner!==
null&&(patch[key]=inner)}else same(old,wanted)||(patch[key]=wanted)}return Object.keys(patch).length===0?null:patch}function same(one,other){return Array.isArray(
one)&&Array.isArray(other)?one.length===other.length&&one.every((item,index)=>same(item,other[index])):isFields(one)&&isFields(other)?mergePatchOf(one,other)===
null:one===other}const lasting=/^(ImagePullBackOff|InvalidImageName|ErrImageNeverPull|CreateContainer(Config)?Error|RunContainerError|ImageInspectError)$/;function isStuck(reason){
return lasting.test(reason)||reason==="ErrImagePull"}const crashes=3;function podProblem({status}){const containers=[...status?.initContainerStatuses??[],...status?.
containerStatuses??[]];for(const container of containers){const waiting=container.state?.waiting;if(waiting?.reason!==void 0&&lasting.test(waiting.reason))return`${container.
name} waits: ${waiting.reason}${said(waiting.message)}`;if(waiting?.reason==="CrashLoopBackOff"&&container.restartCount>=crashes)return`${container.name} has en\
ded ${container.restartCount} times${lastEnd(container)}`}return null}function lastEnd({lastState}){const ended=lastState?.terminated;return ended===void 0?"":`\
, last with exit status ${ended.exitCode}${ended.reason===void 0||ended.reason==="Error"?"":` (${ended.reason})`}${said(ended.message)}`}function said(message){
const first=(message??"").trim().split(`
`)[0]??"";return first===""?"":`: ${first.slice(0,300)}`}}),46107:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{y4:()=>CheckpointSaver,Bx:()=>appendTrial,jH:()=>bestTrial,wm:()=>chooseRunner,nZ:()=>collectParameters,Sn:()=>collectRun,kK:()=>compareManifests,
qB:()=>compareRuns,_t:()=>crowding,FU:()=>endingKinds,gL:()=>explainMiss,g5:()=>failureOf,L8:()=>findKeptRun,dV:()=>followMetricLines,NC:()=>followMetrics,nc:()=>gpuFindingSentence,
mq:()=>inspectGpus,nE:()=>judgeGpus,Xz:()=>keepRun,Bl:()=>localCheckpoints,rc:()=>manifestSchema,lQ:()=>matrixOf,IV:()=>mergedTrials,MJ:()=>mlflowTracker,wX:()=>namesIn,
iL:()=>nearestKeptRun,dD:()=>needsNoListing,JO:()=>openKubernetes,Br:()=>openRay,FR:()=>openSageMaker,Ch:()=>openStore,YU:()=>openStudy,CQ:()=>originText,jP:()=>paretoFront,
l7:()=>planTrials,a0:()=>plannedSource,we:()=>pythonOf,yf:()=>readGpus,WI:()=>readManifest,lM:()=>readSpace,mM:()=>readTrials,Pb:()=>readTrialsBelow,kQ:()=>refuseLock,
qZ:()=>replaySpools,Ai:()=>restoreRun,Tm:()=>runAttempt,qu:()=>runDeclared,r7:()=>runKey,Jl:()=>runRemotely,qq:()=>runTraining,Fj:()=>runTrials,xB:()=>sameParameters,
ET:()=>sampleGpus,ai:()=>searchKey,AL:()=>selectFiles,pX:()=>storageOf,LN:()=>storeKey,W2:()=>summariseGpus,sb:()=>trialsOfJob,HX:()=>writeParameterFile});var promises_=__webpack_require__(
58500),foundation=__webpack_require__(33560),external_node_os_=__webpack_require__(48161),external_node_util_=__webpack_require__(57975),external_node_fs_promises_=__webpack_require__(
51455);async function diskSpace(folders2){const seen=new Set,disks=[];for(const path of folders2)try{const{dev}=await(0,external_node_fs_promises_.stat)(path);if(seen.
has(dev))continue;seen.add(dev);const{bavail,blocks,bsize,ffree,files}=await(0,external_node_fs_promises_.statfs)(path);disks.push({path,freeBytes:bavail*bsize,
totalBytes:blocks*bsize,freeFiles:files>0?ffree:null})}catch{}return disks}function fullDisks(disks){return disks.filter(({freeBytes,totalBytes,freeFiles})=>totalBytes>
0&&(freeBytes<Math.min(64*1024**2,totalBytes/100)||freeFiles===0))}function signalOfStatus(status){const found=Object.entries(external_node_os_.constants.signals).
find(([,number])=>number===status-128);return found===void 0?null:found[0]}const faults={SIGSEGV:"it read or wrote memory that is not its own",SIGBUS:"it reache\
d memory that is not there, often a full /dev/shm or a truncated file",SIGABRT:"it gave up by itself, usually an assertion in native code",SIGILL:"it has instru\
ctions that this processor lacks",SIGFPE:"it divided an integer by zero"};function faultOf(signal){return faults[signal]??null}const lessMemory="Use smaller bat\
ches, read data in pieces, or take a runner with more memory",patterns=[{kind:"gpu-out-of-memory",pattern:/CUDA out of memory|HIP out of memory|MPS backend out of memory|torch\.(cuda\.)?OutOfMemoryError|CUDA_ERROR_OUT_OF_MEMORY|cudaErrorMemoryAllocation|CUBLAS_STATUS_ALLOC_FAILED|RESOURCE_EXHAUSTED: (Out of memory|Failed to allocate)|OOM when allocating tensor|CUDA error: out of memory/,
remedy:"Use smaller batches, gradient accumulation or lower precision, or ask for a larger GPU with `train.gpu.min-memory`"},{kind:"disk-full",pattern:/insufficient shared memory \(shm\)|unable to (write to|open) file <?\/?(dev\/shm\/)?torch_/,
remedy:"Give the container more shared memory (`--shm-size`), or use fewer loader processes"},{kind:"disk-full",pattern:/No space left on device|\bENOSPC\b|Disk quota exceeded|database or disk is full|There is not enough space on the disk/,
remedy:"Free space before training, write less, or take a runner with a larger disk"},{kind:"gpu-fault",pattern:/uncorrectable (NVLink |ECC )|CUDA_ERROR_ECC_UNCORRECTABLE|GPU is lost|fallen off the bus|CUDA error: (unknown error|unspecified launch failure|all CUDA-capable devices are busy)|CUDA-capable device\(s\) is\/are busy or unavailable|cudaErrorDevicesUnavailable|NCCL error.*(unhandled (system|cuda) error|internal error)|nccl(System|UnhandledCuda)Error|Watchdog caught collective operation timeout/i,
remedy:"Try again; where it comes back, look at the GPU (`nvidia-smi -q`, Xid errors) or take another runner"},{kind:"lost-node",pattern:/ncclRemoteError|remote process exited or there was a network error|Rendezvous(Connection|Timeout)Error|NodeDiedError|The node .{0,80}has (died|been marked dead)|Connection closed by peer .*(gloo|nccl)|(gloo|nccl).*Connection (closed|reset) by peer/i,
remedy:"Try again; another machine of the run went away or could not be reached"},{kind:"out-of-memory",pattern:/(^|[\s.])(_Array)?MemoryError\b|Cannot allocate memory|std::bad_alloc|JavaScript heap out of memory|java\.lang\.OutOfMemoryError|is killed by signal: Killed|DefaultCPUAllocator: (can't|not enough)|\bENOMEM\b|ArrowMemoryError/,
remedy:lessMemory}],outOfMemoryRemedy=lessMemory;function findSymptom(lines){for(const line2 of lines.toReversed())for(const{kind,pattern:pattern2,remedy:remedy2}of patterns)
if(pattern2.test(line2))return{kind,line:line2,remedy:remedy2};return null}var external_node_path_=__webpack_require__(76760),external_node_url_=__webpack_require__(
73136);const recentLines=120,shownFrames=3,header=/^Traceback \(most recent call last\):/,pythonFrame=/^\s+File "(.+)", line (\d+)(?:, in .+)?$/,nodeFrame=/^\s+at (?:.* \()?((?:file:\/\/)?\/[^()]+):(\d+):\d+\)?$/,
workerPrefix=/^(?:\[rank\d+\]:\s?|\([^()]*pid=\d+[^()]*\)\s)/;function findTraceback(stderr,places2){const lines=stderr.slice(-recentLines).map(line2=>line2.replace(
workerPrefix,"")),found=[...pythonTracebacks(lines),...nodeTracebacks(lines)];return found.findLast(({frames})=>frames.some(frame=>ownPlace(frame,places2)!==null))??
found.at(-1)??null}function ownPlace(frame,places2){if(frame.file.startsWith("<"))return null;const path=frame.file.startsWith("file://")?(0,external_node_url_.
fileURLToPath)(frame.file):(0,external_node_path_.resolve)(places2.cwd,frame.file),file=(0,external_node_path_.relative)(places2.workspace,path);if(file===""||file.
startsWith("..")||(0,external_node_path_.isAbsolute)(file))return null;const parts=file.split(external_node_path_.sep);return parts.some(part=>/^(site-packages|dist-packages|node_modules|\.?venv|\.pixi|\.conda|\.mlops)$/.
test(part))?null:{file:parts.join("/"),line:frame.line}}function shortTraceback(traceback,places2){const own=traceback.frames.filter(frame=>ownPlace(frame,places2)!==
null);return[...(own.length>0?own:traceback.frames).slice(-shownFrames).flatMap(frame=>frame.lines),...traceback.exception]}function*pythonTracebacks(lines){for(const[
start,line2]of lines.entries()){const syntax=pythonFrame.test(line2)&&!line2.includes(", in ")&&!/^\s/.test(lines[start-1]??"")&&!header.test(lines[start-1]??"");
if(!header.test(line2)&&!syntax)continue;let at=syntax?start:start+1;const frames=[];for(;at<lines.length&&/^\s/.test(lines[at]);at++){const frame=pythonFrame.exec(
lines[at]);frame!==null?frames.push({lines:[lines[at]],file:frame[1],line:Number(frame[2])}):frames.at(-1)?.lines.length===1&&frames.push(withCode(frames.pop(),
lines[at]))}const exception=messageFrom(lines,at);exception.length>0&&(!syntax||/^\w*(Syntax|Indentation|Tab)Error/.test(exception[0]))&&(yield{frames,exception})}}
function*nodeTracebacks(lines){for(const[start,line2]of lines.entries()){if(!/^(?:Uncaught )?\w*(Error|Exception)\b/.test(line2)||!nodeFrame.test(lines[start+1]??
""))continue;const frames=[];for(let at=start+1;at<lines.length;at++){const frame=nodeFrame.exec(lines[at]);if(frame!==null)frames.push({lines:[lines[at]],file:frame[1],
line:Number(frame[2])});else if(!/^\s+at /.test(lines[at]))break}yield{frames:frames.reverse(),exception:[line2]}}}function withCode(frame,code){return{...frame,
lines:[...frame.lines,code]}}function messageFrom(lines,start){const message=[];for(const line2 of lines.slice(start,start+4)){if(line2.trim()===""||header.test(
line2))break;message.push(line2)}return message}function bytesInWords(bytes){const units2=["bytes","kB","MB","GB","TB","PB"];let value2=bytes,unit=0;for(;value2>=
1e3&&unit<units2.length-1;)value2/=1e3,unit+=1;return`${value2>=10||unit===0?value2.toFixed(0):value2.toFixed(1)} ${units2[unit]}`}function spanInWords(seconds){
if(seconds<60)return`${seconds<10&&seconds%1!==0?seconds.toFixed(1):Math.round(seconds)} s`;const minutes=Math.round(seconds/60);if(minutes<60)return`${minutes}\
 min`;const hours=Math.floor(minutes/60);if(hours<24)return minutes%60===0?`${hours} h`:`${hours} h ${minutes%60} min`;const wholeHours=Math.round(minutes/60),days=Math.
floor(wholeHours/24);return wholeHours%24===0?`${days} d`:`${days} d ${wholeHours%24} h`}function commandInWords(words){return words.map(quoted).join(" ")}function quoted(word){
return/^[\w@%+=:,./-]+$/.test(word)?word:`'${word.replaceAll("'","'\\''")}'`}const shownLines=10,reasonLines=25;function endingOf(facts2){const stderr=facts2.stderr.
map(external_node_util_.stripVTControlCharacters),stdout=facts2.stdout.map(external_node_util_.stripVTControlCharacters),traceback=findTraceback(stderr,facts2),
symptom=findSymptom([...stdout.slice(-5),...stderr.slice(-reasonLines),...traceback?.exception??[]]),verdict=judge(facts2,symptom,stderr),{exitCode,signal}=facts2.
result,succeeded=verdict.kind==="succeeded",own=traceback?.frames.findLast(frame=>ownPlace(frame,facts2)!==null);return{kind:verdict.kind,words:`The ${facts2.purpose}\
 command ${verdict.how}.`,remedy:verdict.remedy,lastLines:succeeded?[]:linesThatMatter(traceback===null?null:shortTraceback(traceback,facts2),stderr,stdout,verdict.
symptom),at:succeeded||own===void 0?null:ownPlace(own,facts2),exitCode,signal}}function judge(facts2,symptom,stderr){const{exitCode,timedOut,wallSeconds}=facts2.
result,signal=facts2.result.signal??(exitCode===null?null:signalOfStatus(exitCode)),status=facts2.result.signal===null?`exit status ${exitCode}`:facts2.result.signal;
if(facts2.cancelledBy!==null)return{kind:"cancelled",how:`was cancelled by ${facts2.cancelledBy} after ${spanInWords(wallSeconds)} (${status})`,remedy:null};if(timedOut===
!0)return{kind:"timeout",how:`was stopped at its time limit of ${spanInWords(facts2.timeoutSeconds??wallSeconds)} (${status})`,remedy:"Raise `train.timeout`, or\
 keep checkpoints so that the next run continues where this one stopped"};if(exitCode===0)return{kind:"succeeded",how:`ended well after ${spanInWords(wallSeconds)}`,
remedy:null};if(symptom!==null&&symptom.kind!=="out-of-memory")return ofSymptom(facts2,symptom,status);const killed=signal==="SIGKILL";return facts2.memoryKills===
"ours"||killed&&facts2.memoryKills==="somewhere"||symptom!==null?outOfMemory(facts2,symptom,status):signal!==null?ofSignal(signal,status,facts2):ofStatus(exitCode,
stderr)}function outOfMemory(facts2,symptom,status){const limit=bytesInWords(facts2.memoryLimit);return{kind:"out-of-memory",how:facts2.memoryKills==="none"?`ra\
n out of memory (${status}; the machine gives it ${limit})`:`ran out of memory: the system killed it, or a process of it, at ${limit} (${status})`,remedy:symptom?.
remedy??outOfMemoryRemedy,symptom}}function ofSymptom(facts2,symptom,status){const full=fullDisks(facts2.disks).map(({path,freeBytes,totalBytes,freeFiles})=>`${path}\
 has ${freeFiles===0?"no place for another file":`${bytesInWords(freeBytes)} of ${bytesInWords(totalBytes)} free`}`),what2={"gpu-out-of-memory":"ran out of GPU \
memory","disk-full":"ran out of disk space","gpu-fault":"failed because a GPU or the link between GPUs failed","lost-node":"failed because another machine of th\
e run was lost"},where=symptom.kind==="disk-full"&&full.length>0?`; ${full.join("; ")}`:"";return{kind:symptom.kind,how:`${what2[symptom.kind]??"failed"} (${status}${where}\
)`,remedy:symptom.remedy,symptom}}function ofSignal(signal,status,facts2){const reported=facts2.result.signal===null?`: ${status} says that ${signal} ended a pr\
ogram in it`:"",fault=faultOf(signal);if(fault!==null)return{kind:"signal",how:`crashed with ${signal}, which says that ${fault}${reported}`,remedy:"Look at nat\
ive libraries and their versions; `PYTHONFAULTHANDLER=1` under `train.env` shows the line of Python"};const how=`was ended from outside by ${signal}${reported}`;
return signal!=="SIGKILL"?{kind:"signal",how,remedy:"Set `train.retries` where machines are taken away"}:{kind:"signal",how:`${how}; the kernel counted no kill \
for want of memory`,remedy:"Look at the machine: who sends SIGKILL is usually its owner, a container’s memory limit, or a person"}}function ofStatus(exitCode,stderr){
const said2=stderr.slice(-reasonLines);if(exitCode===127){const interpreter=said2.map(line2=>/env: [‘'"]?(.+?)(\\r|\r)?[’'"]?: No such file/.exec(line2)).find(
Boolean);return interpreter?{kind:"missing-interpreter",how:`asks for the interpreter \`${interpreter[1]}\`${interpreter[2]===void 0?"":" followed by a carriage\
 return"}, which is not there (exit status 127)`,remedy:interpreter[2]===void 0?"Install the interpreter in `train.setup`, or name one that is there in the firs\
t line":"Store the file with line ends of Unix: `*.sh text eol=lf` in .gitattributes"}:{kind:"command-not-found",how:"calls a program that was not found (exit s\
tatus 127)",remedy:"Install it in `train.setup`, or write its path"}}return exitCode===126?{kind:"not-executable",how:"calls a program that is there and cannot \
be run (exit status 126)",remedy:"Make it executable, and look whether it is made for this processor"}:exitCode===75?{kind:"exit-status",how:"says that the fail\
ure is temporary (exit status 75)",remedy:null}:{kind:"exit-status",how:`ended with exit status ${exitCode}`,remedy:null}}function linesThatMatter(traceback,stderr,stdout,symptom){
const said2=stderr.some(line2=>line2.trim()!=="")?stderr:stdout,lines=traceback??said2.filter(line2=>line2.trim()!=="").slice(-shownLines);return(symptom==null||
lines.includes(symptom.line)?lines:[symptom.line,...lines]).map(line2=>line2.length>500?`${line2.slice(0,499)}…`:line2)}const keptLines=400,keptCharacters=2e3;
class LineTail{#lines=[];push(line2){this.#lines.push(line2.slice(0,keptCharacters)),this.#lines.length>=keptLines*2&&this.#lines.splice(0,this.#lines.length-keptLines)}lines(){
return this.#lines.slice(-keptLines)}}const readText=path=>(0,external_node_fs_promises_.readFile)(path,"utf8").catch(()=>null);async function memoryKills(read2=readText){
const groups2=await read2("/proc/self/cgroup")??"",v2=/^0::(.*)$/m.exec(groups2)?.[1],v1=/^\d+:(?:[^:]*,)?memory(?:,[^:]*)?:(.*)$/m.exec(groups2)?.[1],files=[...v1===
void 0?[]:[`/sys/fs/cgroup/memory${v1}/memory.oom_control`,"/sys/fs/cgroup/memory/memory.oom_control"],...v2===void 0?[]:[`/sys/fs/cgroup${v2}/memory.events`,"/\
sys/fs/cgroup/memory.events"]];let group2=null;for(const file of files)group2??=counter(await read2(file.replaceAll("//","/")));return{group:group2,machine:counter(
await read2("/proc/vmstat"))}}function killedSince(before,after){const more=kind=>(after[kind]??0)>(before[kind]??0);return more("group")?"ours":more("machine")?
"somewhere":"none"}function memoryLimit(){const constrained=process.constrainedMemory();return constrained>0?Math.min(constrained,(0,external_node_os_.totalmem)()):
(0,external_node_os_.totalmem)()}function counter(text){const found=/^oom_kill (\d+)$/m.exec(text??"")?.[1];return found===void 0?null:Number(found)}async function startProblem(program,code,cwd,path){
const file=await findProgram(program,cwd,path),interpreter=file===null?null:await interpreterOf(file);return interpreter?.endsWith("\r")?{kind:"missing-interpre\
ter",message:`its first line asks for \`${interpreter.slice(0,-1)}\` followed by a carriage return`,remedy:"Store the file with line ends of Unix: `*.sh text eo\
l=lf` in .gitattributes"}:interpreter!==null&&code==="ENOENT"?{kind:"missing-interpreter",message:`its first line asks for the interpreter \`${interpreter}\`, wh\
ich is not there`,remedy:"Install the interpreter, or name one that is there in the first line or in the command"}:code==="EACCES"?{kind:"not-executable",message:"\
it is not executable",remedy:"Make it so (`git update-index --chmod=+x` for a file of the repository), or name its interpreter"}:code==="ENOENT"?{kind:"command-\
not-found",message:"no such program",remedy:program.includes("/")?"Write its path relative to the folder that the command runs in":"Install it in `train.setup`,\
 add its folder to PATH, or write its path in the command"}:code==="E2BIG"?{kind:"not-started",message:"its arguments and environment are longer than the system\
 allows",remedy:"Write long arguments to a file and name that"}:{kind:"not-started",message:code??"the system refused",remedy:"Look at what the runner allows: p\
rocesses, memory, open files"}}async function findProgram(program,cwd,path){const places2=program.includes("/")?[(0,external_node_path_.resolve)(cwd,program)]:path.
split(external_node_path_.delimiter).map(folder=>(0,external_node_path_.join)(folder===""?cwd:folder,program));for(const place2 of places2)if((await(0,external_node_fs_promises_.
stat)(place2).catch(()=>null))?.isFile())return place2;return null}async function interpreterOf(file){const handle=await(0,external_node_fs_promises_.open)(file).
catch(()=>null);if(handle===null)return null;try{const{buffer,bytesRead}=await handle.read(Buffer.alloc(256),0,256,0),first=buffer.toString("latin1",0,bytesRead).
split(`
`)[0];return/^#![ \t]*([^ \t]+)/.exec(first)?.[1]??null}finally{await handle.close()}}const secretName=/TOKEN|SECRET|PASSW(OR)?D|CREDENTIAL|(API|ACCESS|PRIVATE|ACCOUNT|SAS)_?KEY|CONNECTION_STRING/i,
shortestSecret=8;function withoutSecrets(lines,...environments){const secrets=new Set;for(const[name,value2]of environments.flatMap(env=>Object.entries(env)))if(secretName.
test(name))for(const part of(value2??"").split(`
`).map(line2=>line2.trim()))part.length>=shortestSecret&&secrets.add(part);const ordered=[...secrets].sort((a,b)=>b.length-a.length);return lines.map(line2=>ordered.
reduce((text,secret)=>text.replaceAll(secret,"***"),line2))}var external_node_fs_=__webpack_require__(73024);function virtualEnvironment(cwd,services){for(const place2 of[
cwd,services.workspace]){const folder=(0,external_node_path_.join)(place2,".venv"),programs=["bin","Scripts"].map(name=>(0,external_node_path_.join)(folder,name)).
find(path=>(0,external_node_fs_.existsSync)(path));if(programs!==void 0)return{VIRTUAL_ENV:folder,PATH:[programs,services.env.PATH??""].join(external_node_path_.
delimiter)}}return{}}async function runAttempt(command,services,secondsLeft=command.timeoutSeconds){const[program,...args]=command.words;if(program===void 0)throw new foundation.
eG(`The ${command.purpose} command is empty.`);const{cwd,purpose,timeoutSeconds:timeoutSeconds2}=command,{workspace:workspace2}=services,env={...virtualEnvironment(
cwd,services),...command.env},tails={stdout:new LineTail,stderr:new LineTail},killsBefore=await memoryKills();services.logger.info(`$ ${commandInWords(command.words)}`);
let result;try{result=await services.process.run(program,args,{cwd,env,keepOutput:16*1024,onLine:(stream,line2)=>{tails[stream].push(line2),services.logger.info(
line2)},...secondsLeft===void 0?{}:{timeoutSeconds:secondsLeft}})}catch(error){const ending2=await notStarted(error,command,env.PATH??services.env.PATH??"");if(ending2===
null)throw error;return{ending:ending2,seconds:0,result:null}}const ending=endingOf({purpose,cwd,workspace:workspace2,result,stderr:tails.stderr.lines(),stdout:tails.
stdout.lines(),memoryKills:killedSince(killsBefore,await memoryKills()),memoryLimit:memoryLimit(),disks:await diskSpace([cwd,workspace2,(0,external_node_os_.tmpdir)(),
"/dev/shm"]),cancelledBy:services.signal.aborted?cancelledBy(services.signal):null,timeoutSeconds:timeoutSeconds2}),lastLines=withoutSecrets(ending.lastLines,services.
env,command.env??{});return{ending:{...ending,lastLines},seconds:result.wallSeconds,result}}function cancelledBy(signal){return typeof signal.reason=="string"?signal.
reason:"us"}async function notStarted(error,command,path){const cause=error instanceof foundation.eG?error.cause:null;if(!(cause instanceof Error))return null;const program=command.
words[0],{code}=cause,{kind,message,remedy:remedy2}=await startProblem(program,code,command.cwd,path),words=`The ${command.purpose} command did not start: canno\
t run \`${program}\`: ${message}.`;return{kind,words,remedy:remedy2,lastLines:[],at:null,exitCode:null,signal:null}}function decideRetry(ending,advanced){const yes=why=>({
again:!0,why}),no=why=>({again:!1,why}),ifAdvanced=why=>advanced?yes("a new checkpoint was saved, so it starts further on"):no(why);switch(ending.kind){case"suc\
ceeded":return no("it ended well");case"cancelled":return no("it was cancelled");case"timeout":return no("its time was up");case"gpu-fault":return yes("such a f\
ault of a GPU often passes");case"lost-node":return yes("another machine may have come in place of the lost one");case"signal":{const signal=ending.signal??signalOfStatus(
ending.exitCode??0);return signal!==null&&faultOf(signal)===null?yes("it was ended from outside"):ifAdvanced("the crash is its own and no new checkpoint was sav\
ed since it started")}case"exit-status":return ending.exitCode===75?yes("it says itself that the failure is temporary"):ifAdvanced("the failure is its own and n\
o new checkpoint was saved since it started");case"out-of-memory":case"gpu-out-of-memory":return ifAdvanced("it would need as much memory again");case"disk-full":
return no("the disk would still be full");case"command-not-found":case"not-executable":case"missing-interpreter":case"not-started":return no("the command cannot\
 be run")}}var external_node_crypto_=__webpack_require__(77598);async function scan(folder){const seen=new Map,visit=async inner=>{for(const name of(await(0,external_node_fs_promises_.
readdir)((0,external_node_path_.join)(folder,inner)).catch(()=>[])).sort()){const path=external_node_path_.posix.join(inner,name),full=(0,external_node_path_.join)(
folder,path),found=await(0,external_node_fs_promises_.lstat)(full).catch(()=>null);if(found?.isDirectory())await visit(path);else if(found?.isFile())seen.set(path,
{bytes:found.size,modified:found.mtimeMs,inode:found.ino,link:null});else if(found?.isSymbolicLink()){const link=await(0,external_node_fs_promises_.readlink)(full).
catch(()=>null);link!==null&&staysInside(folder,path,link)&&seen.set(path,{bytes:0,modified:0,inode:found.ino,link})}}};return await visit(""),seen}function equalSeen(one2,other){
return one2.size===other.size&&changedPaths(one2,other).length===0}function changedPaths(earlier,later){const differs=path=>{const[a,b]=[earlier.get(path),later.
get(path)];return a===void 0||b===void 0||a.bytes!==b.bytes||a.modified!==b.modified||a.inode!==b.inode||a.link!==b.link};return[...new Set([...earlier.keys(),...later.
keys()])].filter(differs)}function bytesOf(seen){let bytes=0;for(const file of seen.values())bytes+=file.bytes;return bytes}function staysInside(folder,path,link){
if((0,external_node_path_.isAbsolute)(link))return!1;const target2=(0,external_node_path_.relative)(folder,(0,external_node_path_.resolve)(folder,external_node_path_.
posix.dirname(path),link));return target2!==".."&&!target2.startsWith(`..${external_node_path_.sep}`)&&!(0,external_node_path_.isAbsolute)(target2)}const checkpointsName="\
the checkpoints";async function keepCheckpoints(backend,handle,job,{checkpointSeconds,onCheckpoints},{logger,signal}){const stopped2=new AbortController,folder=(0,external_node_path_.
join)(job.files.folder,job.checkpoints??"");let content=job.checkpoints===null?"":await contentOf(folder);const fetch=async()=>{if(job.checkpoints===null||signal.
aborted)return!1;try{const found=await backend.fetchOutputs(handle,{[checkpointsName]:job.checkpoints},job.files.folder),now=await contentOf(folder);return found.
length===0||now===content?!1:(content=now,await onCheckpoints?.(),!0)}catch(error){return logger.warning(`The checkpoints of ${handle.id} could not be fetched: ${(0,foundation.
bD)(error)}`),!1}},until=AbortSignal.any([stopped2.signal,signal]),keeping=(async()=>{if(checkpointSeconds!==void 0)for(;!until.aborted;)await(0,promises_.setTimeout)(
checkpointSeconds*1e3,void 0,{signal:until}).catch(()=>{}),until.aborted||await fetch()})();return{fetch,async stop(){stopped2.abort(),signal.aborted||await keeping}}}
async function contentOf(folder){const digest=(0,external_node_crypto_.createHash)("sha256");for(const[path,{bytes}]of await scan(folder)){digest.update(`${path}\
\0${bytes}\0`);for await(const part of(0,external_node_fs_.createReadStream)((0,external_node_path_.join)(folder,path)))digest.update(part)}return digest.digest(
"hex")}function endingOfJob(end,output){return endingOf({purpose:"training",workspace:end.workspace,cwd:end.cwd,result:{exitCode:end.exitCode,signal:null,timedOut:end.
timedOut,wallSeconds:end.seconds},stderr:output.lines(),stdout:[],memoryKills:end.memory.kills,memoryLimit:end.memory.limit,disks:[],cancelledBy:null,timeoutSeconds:end.
timeoutSeconds??void 0})}function toldEnding(kind,words,remedy2,lastLines=[]){return{kind,words,remedy:remedy2,lastLines,at:null,exitCode:null,signal:null}}function compareCodePoints(one2,other){
return Buffer.compare(Buffer.from(one2),Buffer.from(other))}async function refuseLargerThan(bytes,files,where,remedy2){if(files.bytes<=bytes)return;const largest=(await Promise.
all(files.paths.map(async path=>({path,size:(await(0,external_node_fs_promises_.stat)((0,external_node_path_.join)(files.folder,path))).size})))).sort((a,b)=>b.
size-a.size).slice(0,3);throw new foundation.j1({path:"train.on",message:`The workspace has ${bytesInWords(files.bytes)} in ${files.paths.length} files, and ${where}\
 takes ${bytesInWords(bytes)}; the largest: ${largest.map(({path,size})=>`${path} (${bytesInWords(size)})`).join(", ")}`,remedy:remedy2})}const never=new Set(["\
.git",".mlops",".venv","node_modules"]);async function selectFiles({folder,include,exclude},services){return find(folder,[...await trackedFiles(folder,services),
...include],exclude)}function addFiles(files,include){return find(files.folder,[...files.paths,...include],[])}async function find(folder,starts,exclude){const root=await(0,external_node_fs_promises_.
realpath)(folder),sizes2=new Map,problems=[],away=exclude.map(plain),unwanted=path=>path.split("/").some(part=>never.has(part))||away.some(other=>path===other||
path.startsWith(`${other}/`)),visit=async(path,entered)=>{if(unwanted(path)||sizes2.has(path))return;const real=await(0,external_node_fs_promises_.realpath)((0,external_node_path_.
join)(folder,path)).catch(()=>null);if(real===null)return;const first=(0,external_node_path_.relative)(root,real).split(external_node_path_.sep)[0];if(first==="\
.."||never.has(first)){problems.push({path,message:`leads ${first===".."?"outside of the workspace":`into ${first}`}, and what is there would be sent elsewhere`,
remedy:"Put the file itself there instead of a link"});return}const found=await(0,external_node_fs_promises_.stat)(real);if(found.isFile())sizes2.set(path,found.
size);else if(found.isDirectory()&&!entered.includes(real))for(const name of await(0,external_node_fs_promises_.readdir)(real))await visit(external_node_path_.posix.
join(path,name),[...entered,real])};for(const path of starts)await visit(plain(path),[]);if(problems.length>0)throw new foundation.j1(problems);const paths=[...sizes2.
keys()].sort(compareCodePoints);return{folder,paths,bytes:[...sizes2.values()].reduce((sum2,size)=>sum2+size,0)}}function plain(path){return external_node_path_.
posix.normalize(path).replace(/(.)\/$/,"$1")}async function trackedFiles(folder,{process:process2}){const{exitCode,stdout,stderr}=await process2.run("git",["ls-\
files","-z","--cached"],{cwd:folder,keepOutput:268435456});if(exitCode!==0)throw new foundation.eG(`git cannot list the files of ${folder}: ${stderr.trim()}`,{remedy:"\
Check the repository out with actions/checkout before training elsewhere"});return stdout.split("\0").filter(path=>path!=="")}const cancelMs=8e3;async function runRemotely(backend,job,options,services){
const{logger,signal,clock}=services,limit=1+(options.retries??0),attempts2=[],started=performance.now();for(let number=1;;number++){signal.throwIfAborted();const startedAt=clock.
now().toISOString(),one2=await runJob(backend,await prepared(job,number),options,services),{ending,seconds}=one2.end,decision=decideRetry(ending,one2.advanced),
again=decision.again&&number<limit&&!signal.aborted,spent=decision.again&&number===limit&&limit>1?`all ${limit} attempts are spent`:decision.why;if(attempts2.push(
{number,startedAt:one2.end.startedAt??startedAt,seconds,resumed:one2.resumed,ending,next:ending.kind==="succeeded"?null:again?decision.why:spent}),again&&(logger.
warning(`${ending.words} Trying again, attempt ${number+1} of ${limit}: ${decision.why}.`),await(0,promises_.setTimeout)((options.pauseSeconds??10)*1e3,void 0,{
signal}).catch(()=>{})),!again||signal.aborted)return{ending,seconds:attempts2.reduce((sum2,attempt)=>sum2+attempt.seconds,0),wallSeconds:(performance.now()-started)/
1e3,attempts:attempts2,job:one2.handle,outputs:one2.outputs}}}async function prepared(job,attempt){const{checkpoints}=job,files=checkpoints===null?job.files:await addFiles(
job.files,[checkpoints]),resumed=checkpoints!==null&&files.paths.some(path=>path.startsWith(`${checkpoints}/`));return{...job,files,env:{...job.env,MLOPS_ATTEMPT:String(
attempt),MLOPS_RESUMED:String(resumed)}}}async function runJob(backend,job,options,services){const{logger,signal}=services,handle=await backend.submit(job),what2=handle.
url===null?handle.id:`${handle.id} (${handle.url})`;logger.info(`${handle.joined?"Joined":"Started"} the job ${what2} on ${backend.kind}.`);const resumed=job.env.
MLOPS_RESUMED==="true",began=performance.now(),keeper=await keepCheckpoints(backend,handle,job,options,services);let end;try{end=await backend.follow(handle,line2=>{
logger.info(line2),options.onLine?.(line2)},signal)}catch(error){if(await keeper.stop(),!signal.aborted)throw error;const words=await cancelInTime(backend,handle,
services,(performance.now()-began)/1e3);return{handle,end:{ending:toldEnding("cancelled",words,null),seconds:(performance.now()-began)/1e3,startedAt:null},resumed,
advanced:!1,outputs:[]}}if(await keeper.stop(),end.ending.kind!=="succeeded"){const advanced=await keeper.fetch();return await backend.release(handle),{handle,end,
resumed,advanced,outputs:[]}}const wanted={...job.outputs,...job.checkpoints===null?{}:{[checkpointsName]:job.checkpoints}},fetched=await backend.fetchOutputs(handle,
wanted,job.files.folder);return await backend.release(handle),{handle,end,resumed,advanced:!1,outputs:fetched.filter(name=>name!==checkpointsName)}}async function cancelInTime(backend,handle,{
logger,signal},seconds){const by=`The training command was cancelled by ${cancelledBy(signal)} after ${spanInWords(seconds)}`,time=new AbortController,late=(0,promises_.
setTimeout)(cancelMs,"late",{signal:time.signal}).catch(()=>"late"),outcome=await Promise.race([backend.cancel(handle).then(()=>"done",error=>(0,foundation.bD)(
error)),late]);if(time.abort(),outcome==="done")return`${by}, and its job ${handle.id} with it.`;const why=outcome==="late"?`${backend.kind} did not answer with\
in 8 s`:outcome;return logger.warning(`The job ${handle.id} may still run on ${backend.kind}: ${why}`),`${by}; its job ${handle.id} on ${backend.kind} may still\
 run: ${why}`}function jobName(job,start){const slug=job.name.toLowerCase().replaceAll(/[^a-z0-9]+/g,"-").slice(0,24).replaceAll(/^-+|-+$/g,"");return["mlops",...slug===
""?[]:[slug],(0,external_node_crypto_.createHash)("sha256").update(job.key).digest("hex").slice(0,20),start].join("-")}const mostStarts=100;var kubernetes=__webpack_require__(
52995),external_node_stream_=__webpack_require__(57075);const highWater=4*1024*1024,pingMs=2e4;async function execIn(exec,{namespace,pod,container:container2,command},{
stdin,stdout},signal){const stderr=[];let errorBytes=0,socket=null,settle=()=>{};const ended2=new Promise(resolve=>{settle=resolve}),into=new external_node_stream_.
Writable({highWaterMark:highWater,write(chunk2,_,done){if(stdout===void 0)return done();stdout.write(chunk2,done)}});into.on("drain",()=>socket?.resume());const bounded=new external_node_stream_.
Writable({write(chunk2,_,done){errorBytes<65536&&stderr.push(chunk2),errorBytes+=chunk2.length,done()}});async function*fed(source){for await(const chunk2 of source){
for(;socket!==null&&socket.bufferedAmount>highWater;)if(await Promise.race([ended2.then(()=>!0),pause(10).then(()=>!1)]))return;yield chunk2}await ended2}const input=stdin===
void 0?null:external_node_stream_.Readable.from(fed(stdin),{objectMode:!1});input?.on("error",error=>settle(error)),stdout?.on("error",error=>settle(error)),socket=
await exec.exec(namespace,pod,container2,[...command],watched(into,()=>socket?.pause()),bounded,input,!1,status=>settle(exitCodeOf(status))),socket.on("error",error=>settle(
error??new Error("the connection failed"))),socket.on("close",()=>settle(new Error("the connection ended before the command")));const alive=setInterval(()=>socket?.
ping(),pingMs),stop=()=>settle(new Error("cancelled"));signal.addEventListener("abort",stop,{once:!0}),signal.aborted&&stop();const end=await ended2;if(clearInterval(
alive),signal.removeEventListener("abort",stop),end instanceof Error)throw socket.terminate(),input?.destroy(),end;return socket.resume(),await new Promise(resolve=>into.
writableFinished?resolve():into.once("finish",resolve)),{exitCode:end,stderr:Buffer.concat(stderr).toString("utf8").trim()}}function watched(into,full){const write=into.
write.bind(into);return into.write=(chunk2=>{const more=write(chunk2);return more||full(),more}),into}function exitCodeOf(status){if(status.status==="Success")return 0;
const code=status.details?.causes?.find(({reason})=>reason==="ExitCode")?.message;return code===void 0?new foundation.eG(status.message??"the command failed"):Number(
code)}function pause(ms){return new Promise(resolve=>setTimeout(resolve,ms))}const place="train.on.kubernetes",patience={attempts:4,firstPauseMs:500,answerMs:3e4};
async function connect({namespace,context},{env,signal}){const requests=await(0,kubernetes.js)({context},{env},place),{server,config,sdk}=requests,ask2=(what2,work,until=signal)=>(0,kubernetes.
os)({what:what2,server,namespace,place},patience,until,work),uncancelled=new AbortController().signal,nullWhere404=error=>{if((0,kubernetes.$N)(error)===404)return null;
throw error},batch=`/apis/batch/v1/namespaces/${namespace}/jobs`,core=`/api/v1/namespaces/${namespace}`,get=async(path,until,query={})=>JSON.parse(await requests.
send({method:"GET",path,query,signal:until})),jobNamed=(name,until)=>get(`${batch}/${name}`,until).catch(nullWhere404);return{namespace,job:name=>ask2("get jobs",
until=>jobNamed(name,until)),createJob:body=>ask2("create jobs",async until=>{try{const content={apiVersion:"batch/v1",kind:"Job",...body};return await requests.
send({method:"POST",path:batch,signal:until,body:{type:"application/json",content}}),!0}catch(error){if((0,kubernetes.$N)(error)===409)return!1;throw error}}),deleteJob:name=>ask2(
"delete jobs",async until=>{const query={propagationPolicy:"Foreground"};await requests.send({method:"DELETE",path:`${batch}/${name}`,query,signal:until}).catch(
nullWhere404)},uncancelled),pod:job=>ask2("list pods",async until=>{const{items}=await get(`${core}/pods`,until,{labelSelector:`batch.kubernetes.io/job-name=${job}`}),
living=items.find(({metadata})=>metadata?.deletionTimestamp===void 0),pod=living??items.at(0)??null;if(pod===null||living!==void 0)return pod;const owner=await jobNamed(
job,until),of=pod.metadata?.labels?.["batch.kubernetes.io/controller-uid"];return owner!==null&&owner.metadata?.uid!==of?null:pod}),events:name=>ask2("list even\
ts",async until=>{const{items}=await get(`${core}/events`,until,{fieldSelector:`involvedObject.name=${name}`});return items}),log:(name,container2,sinceSeconds)=>ask2(
"get pods/log",async until=>{try{const query={container:container2,timestamps:"true",...sinceSeconds===null?{}:{sinceSeconds:String(sinceSeconds)}};return await requests.
send({method:"GET",path:`${core}/pods/${name}/log`,query,signal:until})}catch(error){if((0,kubernetes.$N)(error)===404||(0,kubernetes.$N)(error)===400)return null;
throw error}}),async exec(pod,container2,command,streams){try{return await execIn(new sdk.Exec(config),{namespace,pod,container:container2,command},streams,signal)}catch(error){
throw signal.throwIfAborted(),(0,kubernetes.g5)(error,{what:"create pods/exec",server,namespace,place})}}}}const receiveScript=`trap 'exit 143' TERM
mkdir -p /mlops/bin && cp /bin/busybox /mlops/bin/busybox || exit 1
waited=0
while [ ! -e /mlops/received ]; do
  sleep 1
  waited=$((waited + 1))
  if [ $waited -ge 3600 ]; then echo 'no workspace came within an hour' >&2; exit 1; fi
done`,commandScript='exec 9>/mlops/alive && { /mlops/bin/busybox flock 9 2>/dev/null || :; } && : >/mlops/started && exec "$@"',keepScript=`trap 'exit 143' TERM\

hold=$1
while [ ! -e /mlops/started ]; do
  [ -e /mlops/fetched ] && exit 0
  sleep 1
done
flock -n /mlops/alive true 2>/dev/null
if [ $? -eq 1 ]; then
  ( flock /mlops/alive true; : >/mlops/ended ) &
fi
held=0
while [ ! -e /mlops/fetched ] && [ $held -lt $hold ]; do
  sleep 1
  [ -e /mlops/ended ] && held=$((held + 1))
done
exit 0`,unpackScript=`exec 8>/mlops/receiving
flock 8 2>/dev/null
[ -e /mlops/received ] && exit 0
head -c "$1" | tar -x -f - -C /workspace && : >/mlops/received`,listScript=`cd /workspace || exit 1
for path; do
  [ -e "$path" ] && find -L "$path" -type f -exec sha256sum {} +
done
exit 0`,packScript=`cd /workspace || exit 1
for path; do
  shift
  [ -e "$path" ] && set -- "$@" "$path"
done
[ $# -eq 0 ] && exit 0
exec tar -c -h -f - -- "$@"`,releaseScript="rm -rf /workspace/* /workspace/.[!.]* 2>/dev/null; : >/mlops/fetched",defaultTransferImage="docker.io/library/busybo\
x:1.37.0-musl",defaultUser=1e3,defaultStartSeconds=1800,holdSeconds=900,containers={receive:"receive-workspace",command:"training",keep:"keep-outputs"},longestSeconds=120*
3600,endedSeconds=3600,keyLabel="mlops-actions/key";function jobManifest(id2,job,settings){const user=settings.runAsUser??defaultUser,start=settings.startSeconds??
defaultStartSeconds,labels={"app.kubernetes.io/managed-by":"mlops-actions",[keyLabel]:(0,external_node_crypto_.createHash)("sha256").update(job.key).digest("hex").
slice(0,40)},restricted={securityContext:{allowPrivilegeEscalation:!1,capabilities:{drop:["ALL"]},runAsNonRoot:!0,runAsUser:user,runAsGroup:user,seccompProfile:{
type:"RuntimeDefault"}}},shared=[{name:"mlops",mountPath:"/mlops"},{name:"workspace",mountPath:"/workspace",...settings.volume===void 0?{}:{subPath:`mlops/${id2}`}}],
helper={image:settings.transferImage??defaultTransferImage,resources:{requests:{cpu:"10m",memory:"32Mi"},limits:{memory:"256Mi"}},volumeMounts:shared,...restricted};
return{apiVersion:"batch/v1",kind:"Job",metadata:{name:id2,namespace:settings.namespace,labels,annotations:annotationsOf(job)},spec:{backoffLimit:0,completions:1,
parallelism:1,ttlSecondsAfterFinished:endedSeconds,activeDeadlineSeconds:Math.ceil(job.timeoutSeconds??longestSeconds)+start+holdSeconds,template:{metadata:{labels},
spec:{restartPolicy:"Never",automountServiceAccountToken:settings.serviceAccount!==void 0,enableServiceLinks:!1,terminationGracePeriodSeconds:30,securityContext:{
runAsNonRoot:!0,runAsUser:user,runAsGroup:user,fsGroup:user,fsGroupChangePolicy:"OnRootMismatch",seccompProfile:{type:"RuntimeDefault"}},...settings.serviceAccount===
void 0?{}:{serviceAccountName:settings.serviceAccount},...settings.imagePullSecrets===void 0?{}:{imagePullSecrets:settings.imagePullSecrets.map(name=>({name}))},
nodeSelector:{...settings.nodeSelector},...settings.tolerations===void 0?{}:{tolerations:settings.tolerations.map(one2=>({...one2}))},initContainers:[{name:containers.
receive,command:escaped(["sh","-c",receiveScript]),...helper}],containers:[{name:containers.command,image:settings.image,command:escaped(["/mlops/bin/busybox","\
sh","-c",commandScript,"sh"]),args:escaped(job.words),workingDir:external_node_path_.posix.join("/workspace",job.cwd),env:environmentOf(job),...settings.envFromSecret===
void 0?{}:{envFrom:[{secretRef:{name:settings.envFromSecret}}]},resources:{requests:{...settings.requests},limits:{...settings.limits}},volumeMounts:[...shared,
{name:"shm",mountPath:"/dev/shm"}],...restricted},{name:containers.keep,command:escaped(["sh","-c",keepScript,"sh",String(holdSeconds)]),...helper}],volumes:[{name:"\
mlops",emptyDir:{}},settings.volume===void 0?{name:"workspace",emptyDir:{}}:{name:"workspace",persistentVolumeClaim:{claimName:settings.volume}},{name:"shm",emptyDir:{
medium:"Memory"}}]}}}}}function escaped(words){return words.map(word=>word.replaceAll("$","$$$$"))}function environmentOf(job){const all={HOME:"/tmp",PYTHONUNBUFFERED:"\
1",...job.env,...job.checkpoints===null?{}:{MLOPS_CHECKPOINTS:external_node_path_.posix.join("/workspace",job.checkpoints)}};return Object.entries(all).map(([name,
value2])=>({name,value:escaped([value2])[0]}))}function annotationsOf(job){const{origin}=job;return{"mlops-actions/key":job.key,"mlops-actions/model":job.name,...origin===
null?{}:{"mlops-actions/repository":origin.repository,"mlops-actions/commit":origin.commit,"mlops-actions/run":`${origin.runId}/${origin.runAttempt}`,"mlops-act\
ions/url":origin.url}}}function stageOf(pod){if(pod===null)return"waiting";if(statusOf(pod,"command")?.state?.terminated!==void 0)return"ended";const{phase:phase2}=pod.
status??{};if(phase2==="Failed"||phase2==="Succeeded"||pod.metadata?.deletionTimestamp!==void 0)return"gone";if(statusOf(pod,"command")?.state?.running!==void 0)
return"running";const receive=statusOf(pod,"receive")?.state;return receive?.running!==void 0?"receiving":receive?.terminated===void 0?"waiting":"starting"}function statusOf(pod,which){
return[...pod.status?.initContainerStatuses??[],...pod.status?.containerStatuses??[]].find(({name})=>name===containers[which])}function stuckOn(pod){for(const which of[
"receive","command","keep"]){const waiting=statusOf(pod,which)?.state?.waiting;if(!(waiting?.reason===void 0||!(0,kubernetes.ZD)(waiting.reason)))return{reason:waiting.
reason,message:waiting.message??""}}return null}function eventInWords({reason,message,type}){return type==="Normal"&&!/^(TriggeredScaleUp|Preempting|Scheduled|Pulling)$/.
test(reason??"")?null:`${reason}: ${(message??"").trim().split(`
`)[0].slice(0,500)}`}function neverStarted(id2,what2,last){return toldEnding("not-started",`The training command did not start: ${what2} (job ${id2}).`,remedyFor(
`${what2} ${last??""}`),last===null?[]:[last])}const remedies=[[/ImagePull|InvalidImageName|ErrImage|pull/i,"Check the name of the image, and that the cluster m\
ay pull it (`image-pull-secrets`, or the registry’s login of the nodes)"],[/FailedScheduling|Insufficient|didn't match|untolerated taint|nodes are available/i,
"Ask for less under `requests` and `limits`, check `node-selector` and `tolerations`, or let the cluster grow"],[/quota/i,"Ask for less, or have the quota of th\
e namespace raised"],[/secret|configmap|CreateContainerConfigError/i,"Check the names of secrets under `train.on.kubernetes`"],[/FailedMount|FailedAttachVolume|persistentvolumeclaim/i,
"Check `volume`: the claim must be bound and mountable"],[/forbidden|PodSecurity|violates/i,"Let the policies of the namespace accept the pod, or use another na\
mespace"]];function remedyFor(words){return remedies.find(([pattern2])=>pattern2.test(words))?.[1]??"Look at the job with `kubectl describe job`"}function lostPod(id2,pod,job){
const failed=job?.status?.conditions?.find(({type,status})=>type==="Failed"&&status==="True");if(failed?.reason==="DeadlineExceeded")return toldEnding("timeout",
`The training command was stopped at the deadline of its job ${id2}.`,"Raise `train.timeout`, or keep checkpoints so that the next run continues where this one \
stopped");if(job===null||job.metadata?.deletionTimestamp!==void 0)return toldEnding("cancelled",`The job ${id2} was deleted.`,null);const message=(pod?.status?.
message??failed?.message??"").trim();if(pod?.status?.reason==="Evicted")return evicted(id2,message);const why=pod?.status?.conditions?.find(({type,status})=>type===
"DisruptionTarget"&&status==="True")?.message??message;return toldEnding("lost-node",`The pod of the job ${id2} was taken away${why===""?"":`: ${why.replace(/\.$/,
"")}`}.`,"Try again (`train.retries`); keep checkpoints so that the next attempt starts further on")}function evicted(id2,message){const words=`The training com\
mand was evicted by its node (job ${id2})${message===""?"":`: ${message.replace(/\.$/,"")}`}.`;return/ephemeral|storage|disk|emptyDir/i.test(message)?toldEnding(
"disk-full",words,"Write less, request `ephemeral-storage`, or use a `volume`"):/memory/i.test(message)?toldEnding("out-of-memory",words,"Request as much memory\
 as the training needs, so that it gets a node that has it"):toldEnding("lost-node",words,"Try again (`train.retries`)")}function bytesOfQuantity(text){const found=/^(\d+(?:\.\d+)?)(Ki|Mi|Gi|Ti|Pi|k|M|G|T|P)?$/.
exec(text??"");if(found===null)return 0;const unit=found[2]??"",power=["k","m","g","t","p"].indexOf(unit.charAt(0).toLowerCase())+1;return Number(found[1])*(unit.
endsWith("i")?1024:1e3)**power}class LogPosition{#last="";#count=0;fresh(text){const fresh=[];let again=this.#count;const lines=text.split(`
`);lines.at(-1)===""&&lines.pop();for(const line2 of lines){const space=line2.indexOf(" "),time=instant(space<0?line2:line2.slice(0,space));if(!(time===null||time<
this.#last)){if(time===this.#last){if(again>0){again-=1;continue}this.#count+=1}else this.#last=time,this.#count=1,again=0;fresh.push(space<0?"":line2.slice(space+
1))}}return fresh}}function instant(text){const found=/^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?(Z|[+-]\d\d:\d\d)$/.exec(text);if(found===null)return null;
const seconds=Date.parse(found[1]+found[3])/1e3;return`${String(seconds).padStart(12,"0")}.${(found[2]??"").padEnd(9,"0")}`}var external_node_stream_promises_=__webpack_require__(
46466),tar_stream=__webpack_require__(56118);async function packedSize(files){let bytes=0;for await(const part of packFiles(files))bytes+=part.length;return bytes}
function packFiles(files){const archive=(0,tar_stream.pack)();return(async()=>{for(const path of files.paths){const full=(0,external_node_path_.join)(files.folder,
path),{size,mode}=await(0,external_node_fs_promises_.stat)(full),entry=archive.entry({name:path,size,mode:(mode&64)===0?420:493,mtime:new Date(0)});await(0,external_node_stream_promises_.
pipeline)((0,external_node_fs_.createReadStream)(full),entry)}archive.finalize()})().catch(error=>archive.destroy(error)),external_node_stream_.Readable.from(archive)}
function belongs(path,outputs){return outputs.some(output=>path===output||path.startsWith(`${output}/`))}async function unpackOutputs(archive,paths,folder){const wanted=paths.
map(path=>external_node_path_.posix.normalize(path)),entries=(0,tar_stream.extract)(),taking=(0,external_node_stream_promises_.pipeline)(archive,entries);taking.
catch(()=>{});for await(const entry of entries){const path=external_node_path_.posix.normalize(entry.header.name).replace(/\/$/,""),{type}=entry.header;if(!belongs(
path,wanted)){entry.resume();continue}const target2=(0,external_node_path_.join)(folder,path);if(type==="directory"){await(0,external_node_fs_promises_.mkdir)(target2,
{recursive:!0}),entry.resume();continue}if(await(0,external_node_fs_promises_.mkdir)((0,external_node_path_.dirname)(target2),{recursive:!0}),type==="link"){const first=external_node_path_.
posix.normalize(entry.header.linkname??"");if(!belongs(first,wanted))throw refused(path,"is a link to something else");await(0,external_node_fs_promises_.copyFile)(
(0,external_node_path_.join)(folder,first),target2),entry.resume();continue}if(type!=="file"&&type!=="contiguous-file")throw refused(path,`is a ${type}, not a f\
ile`);await(0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(entry),(0,external_node_fs_.createWriteStream)(target2,{mode:((entry.
header.mode??0)&64)===0?420:493})).catch(error=>{throw archive.errored??error})}await taking}function refused(path,what2){return new foundation.eG(`The job sent\
 back ${JSON.stringify(path.slice(0,200))}, which ${what2}.`,{remedy:"Write the outputs as plain files below the declared paths"})}async function placeOutputs(outputs,from,into){
const there=[];for(const[name,path]of Object.entries(outputs))await(0,external_node_fs_promises_.lstat)((0,external_node_path_.join)(from,path)).catch(()=>null)!==
null&&there.push(name);const paths=[...new Set(there.map(name=>external_node_path_.posix.normalize(outputs[name])))],root=await(0,external_node_fs_promises_.realpath)(
into);for(const[index,path]of paths.entries()){if(paths.some(other=>path.startsWith(`${other}/`)))continue;const target2=(0,external_node_path_.join)(into,path);
await(0,external_node_fs_promises_.mkdir)((0,external_node_path_.dirname)(target2),{recursive:!0});const folder=await(0,external_node_fs_promises_.realpath)((0,external_node_path_.
dirname)(target2));if(folder!==root&&!folder.startsWith((0,external_node_path_.join)(root,"/")))throw new foundation.eG(`${path} leads outside of ${into} by a l\
ink.`,{remedy:"Remove the link"});const old=(0,external_node_path_.join)(from,`.old-${index}`);await(0,external_node_fs_promises_.rename)(target2,old).catch(error=>{
if(error.code!=="ENOENT")throw error}),await(0,external_node_fs_promises_.rename)((0,external_node_path_.join)(from,path),target2),await(0,external_node_fs_promises_.
rm)(old,{recursive:!0,force:!0})}return there}async function receiveOutputs(archive,outputs,into,verify=async()=>{}){const state=(0,external_node_path_.join)(await(0,foundation.
En)(into),"incoming");await(0,external_node_fs_promises_.mkdir)(state,{recursive:!0});const folder=await(0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.
join)(state,"job-"));try{return await unpackOutputs(archive,Object.values(outputs),folder),await verify(folder),await placeOutputs(outputs,folder,into)}finally{
await(0,external_node_fs_promises_.rm)(folder,{recursive:!0,force:!0})}}const tries=3;async function sendWorkspace(cluster,pod,files,{logger,signal}){const bytes=await packedSize(
files);logger.info(`Sending ${files.paths.length} files (${bytesInWords(files.bytes)}) to the pod ${pod}.`),await trying("The workspace could not be sent",signal,
async()=>{const{exitCode,stderr}=await cluster.exec(pod,containers.receive,["sh","-c",unpackScript,"sh",String(bytes)],{stdin:packFiles(files)});if(exitCode!==0)
throw new Error(stderr===""?`tar ended with status ${exitCode}`:stderr)})}async function fetchOutputsFrom(cluster,pod,outputs,into,signal){const paths=Object.values(
outputs);return trying("The outputs could not be fetched",signal,async()=>{const there=await digests(cluster,pod,paths),archive=new external_node_stream_.PassThrough,
receiving=receiveOutputs(archive,outputs,into,async folder=>{const here=await digestsBelow(folder);for(const[path,digest]of there)if(here.get(path)!==digest)throw new Error(
`${path} is not the same as in the pod`)});receiving.catch(()=>{});const sending=cluster.exec(pod,containers.keep,["sh","-c",packScript,"sh",...paths],{stdout:archive}),
[sent,received]=await Promise.allSettled([sending.then(({exitCode,stderr})=>{if(exitCode===0)return void archive.end();archive.destroy(new Error(stderr===""?`ta\
r ended with status ${exitCode}`:stderr))},error=>{throw archive.destroy(error),error}),receiving]);if(sent.status==="rejected")throw sent.reason;if(received.status===
"rejected")throw received.reason;return received.value})}async function releasePod(cluster,pod){await cluster.exec(pod,containers.keep,["sh","-c",releaseScript],
{})}async function digests(cluster,pod,paths){const listing=new external_node_stream_.PassThrough,text=(async()=>{const parts=[];for await(const part of listing)
parts.push(part);return Buffer.concat(parts).toString("utf8")})();text.catch(()=>{});const{exitCode,stderr}=await cluster.exec(pod,containers.keep,["sh","-c",listScript,
"sh",...paths],{stdout:listing});if(listing.end(),exitCode!==0)throw new Error(stderr);const found=new Map;for(const line2 of(await text).split(`
`)){const match=/^([0-9a-f]{64}) [ *](.+)$/.exec(line2);match!==null&&found.set(match[2],match[1])}return found}async function digestsBelow(folder){const found=new Map;
for(const entry of await(0,external_node_fs_promises_.readdir)(folder,{recursive:!0,withFileTypes:!0})){if(!entry.isFile())continue;const path=(0,external_node_path_.
join)(entry.parentPath,entry.name),digest=(0,external_node_crypto_.createHash)("sha256");for await(const part of(0,external_node_fs_.createReadStream)(path))digest.
update(part);found.set((0,external_node_path_.relative)(folder,path).split(external_node_path_.sep).join("/"),digest.digest("hex"))}return found}async function trying(what2,signal,work){
for(let attempt=1;;attempt++)try{return await work()}catch(error){if(signal.throwIfAborted(),attempt===tries)throw new foundation.eG(`${what2}: ${(0,foundation.
bD)(error).replace(/\.$/,"")}.`,{remedy:"Look at the pod’s containers and their disk; the cluster must allow `exec` into them",cause:error});await new Promise(
resolve=>setTimeout(resolve,1e3*attempt))}}async function followJob(following,services){const{cluster,settings,job,id:id2,signal}=following,{logger}=services,output=new LineTail,
log=new LogReader(following,output),told2=new Set,startMs=(settings.startSeconds??defaultStartSeconds)*1e3,began=performance.now();let stuckSince=null,last=null,
seen=null,sent=!1;const endWithout=async what2=>(await cluster.deleteJob(id2),{ending:neverStarted(id2,what2,last),seconds:0,startedAt:null});for(;;){signal.throwIfAborted();
const pod=await cluster.pod(id2),stage=stageOf(pod);if(pod!==null&&(seen=pod),(stage==="running"||stage==="ended")&&await log.read(pod),stage==="ended")return ended(
following,pod,output);if(stage==="receiving"&&!sent){await sendWorkspace(cluster,pod.metadata.name,job.files,{logger,signal}),sent=!0;continue}if(stage==="runni\
ng"){const started=startOf(pod),ran=started===null?0:(services.clock.now().getTime()-started.getTime())/1e3;if(job.timeoutSeconds!==null&&ran>job.timeoutSeconds)
return await cluster.deleteJob(id2),endOf(following,output,{exitCode:null,timedOut:!0,oom:!1,seconds:ran,started})}else{for(const event of await eventsOf(cluster,
id2,pod))event.type!=="Normal"&&(last=event.words),!told2.has(event.words)&&(told2.add(event.words),logger.info(event.words));const known=stage==="waiting"&&pod===
null?await cluster.job(id2):void 0,jobFailed=known?.status?.conditions?.some(({type,status})=>type==="Failed"&&status==="True");if(stage==="gone"||known===null||
jobFailed===!0)return{ending:lostPod(id2,seen,known===void 0?await cluster.job(id2):known),seconds:0,startedAt:null};const problem=pod===null?null:stuckOn(pod);
if(stuckSince=problem===null?null:stuckSince??performance.now(),problem!==null&&performance.now()-stuckSince>following.patienceMs)return endWithout(`${problem.reason}${problem.
message===""?"":`: ${problem.message}`}`);if(performance.now()-began>startMs)return endWithout(`it has not started within ${Math.round(startMs/6e4)} min`)}await(0,promises_.
setTimeout)(following.pollMs,void 0,{signal})}}class LogReader{#following;#output;#position=new LogPosition;#asked=null;constructor(following,output){this.#following=
following,this.#output=output}async read(pod){const now=performance.now(),since=this.#asked===null?null:Math.ceil((now-this.#asked)/1e3)+5,{cluster,onLine}=this.#following,
text=await cluster.log(pod.metadata.name,containers.command,since);if(text!==null){this.#asked=now;for(const line2 of this.#position.fresh(text))this.#output.push(
line2),onLine(line2)}}}async function eventsOf(cluster,id2,pod){const name=pod?.metadata?.name??id2;return(await cluster.events(name)).flatMap(event=>{const words=eventInWords(
event);return words===null?[]:[{words,type:event.type??"Normal"}]})}function startOf(pod){const state=statusOf(pod,"command")?.state,at=state?.running?.startedAt??
state?.terminated?.startedAt;return at===void 0?null:new Date(at)}function ended(following,pod,output){const state=statusOf(pod,"command").state.terminated,started=startOf(
pod),finished=state.finishedAt===void 0?null:new Date(state.finishedAt),seconds=started===null||finished===null?0:(finished.getTime()-started.getTime())/1e3,disrupted=pod.
status?.conditions?.some(({type,status})=>type==="DisruptionTarget"&&status==="True");return state.exitCode!==0&&state.reason!=="OOMKilled"&&(disrupted||pod.status?.
reason==="Evicted")?{ending:lostPod(following.id,pod,{metadata:{}}),seconds,startedAt:started?.toISOString()??null}:endOf(following,output,{exitCode:state.exitCode,
timedOut:!1,oom:state.reason==="OOMKilled",seconds,started})}function endOf({job,settings},output,end){return{ending:endingOfJob({exitCode:end.exitCode,seconds:end.
seconds,timedOut:end.timedOut,timeoutSeconds:job.timeoutSeconds,memory:{kills:end.oom?"ours":"none",limit:bytesOfQuantity(settings.limits.memory)},workspace:"/w\
orkspace",cwd:`/workspace/${job.cwd}`},output),seconds:end.seconds,startedAt:end.started?.toISOString()??null}}const largestWorkspace=5*1e3*1e3*1e3,releaseMs=15e3;
async function openKubernetes(settings,services,pace={pollMs:2e3,patienceMs:12e4}){if(settings.runAsUser===0)throw new foundation.j1({path:"train.on.kubernetes.\
run-as-user",value:"0",message:"is root, which restricted clusters refuse",remedy:"Name another user, or leave it out for 1000"});return kubernetesBackend(await connect(
settings,services),settings,services,pace)}function kubernetesBackend(cluster,settings,services,pace){const jobs=new Map,handleOf=(id2,joined)=>({kind:"kubernet\
es",id:id2,url:null,joined}),podOf=async id2=>{const pod=await cluster.pod(id2);return pod!==null&&statusOf(pod,"keep")?.state?.running!==void 0?pod.metadata.name:
null},isUsable=async job=>{if(isOver(job))return!1;const pod=await cluster.pod(job.metadata.name),stage=stageOf(pod);return stage!=="ended"?stage!=="gone":statusOf(
pod,"keep")?.state?.running!==void 0&&statusOf(pod,"command").state.terminated.exitCode===0};return{kind:"kubernetes",async submit(job){await refuseLargerThan(largestWorkspace,
job.files,"the transfer to a pod","Let the job read large data from storage of its own");for(let start=1;start<=mostStarts;start++){const id2=jobName(job,start);
jobs.set(id2,job);const known=await cluster.job(id2);if(known!==null){if(await isUsable(known))return handleOf(id2,!0);continue}return handleOf(id2,!await cluster.
createJob(jobManifest(id2,job,settings)))}throw new foundation.eG(`The namespace ${cluster.namespace} has ${mostStarts} ended jobs of this training.`,{remedy:"L\
ook why it fails, and delete them with `kubectl delete job`"})},async follow({id:id2},onLine,signal){const job=jobs.get(id2);if(job===void 0)throw new Error(`fo\
llow() of a job that was not submitted: ${id2}`);return followJob({cluster,settings,job,id:id2,onLine,signal,...pace},services)},async status({id:id2}){const job=await cluster.
job(id2);if(job===null)return"lost";if(job.metadata?.deletionTimestamp!==void 0)return"cancelled";const pod=await cluster.pod(id2),stage=stageOf(pod);return stage===
"ended"?statusOf(pod,"command").state.terminated.exitCode===0?"succeeded":"failed":isOver(job)||stage==="gone"?"failed":stage==="running"?"running":"waiting"},cancel:({
id:id2})=>cluster.deleteJob(id2),async fetchOutputs({id:id2},outputs,into){const pod=await podOf(id2);return pod===null?[]:fetchOutputsFrom(cluster,pod,outputs,
into,services.signal)},async release({id:id2}){try{const pod=await podOf(id2);if(pod===null)return;await releasePod(cluster,pod);const until=performance.now()+releaseMs;
for(;performance.now()<until&&await podOf(id2)!==null;)await(0,promises_.setTimeout)(pace.pollMs/2)}catch(error){services.logger.warning(`The pod of ${id2} coul\
d not be let go and ends by itself: ${(0,foundation.bD)(error)}`)}}}}function isOver({status,metadata}){return status?.conditions?.some(({type,status:holds})=>(type===
"Complete"||type==="Failed")&&holds==="True")===!0||metadata?.deletionTimestamp!==void 0}var schemas=__webpack_require__(27597),external_node_http_=__webpack_require__(
37067),external_node_https_=__webpack_require__(44708),consumers_=__webpack_require__(38321);async function request(method,url,headers,body,signal){const start=url.
startsWith("https:")?external_node_https_.request:external_node_http_.request;return new Promise((resolve,reject)=>{const length=body===null?{}:{"content-length":Buffer.
byteLength(body)},asked2=start(url,{method,headers:{...headers,...length},signal},response=>{(0,consumers_.text)(response).then(said2=>resolve({status:response.
statusCode??0,text:said2}),reject)});asked2.on("error",reject),asked2.end(body??void 0)})}const details=schemas.Ikc({status:schemas.k5n(["PENDING","RUNNING","ST\
OPPED","SUCCEEDED","FAILED"]),message:schemas.YjP().nullish(),error_type:schemas.YjP().nullish(),start_time:schemas.aig().nullish(),end_time:schemas.aig().nullish(),
metadata:schemas.g1P(schemas.YjP(),schemas.YjP()).nullish(),driver_exit_code:schemas.aig().nullish()}),attempts=6,firstPauseMs=500;class RayApi{address;#headers;#signal;constructor(address,{
env,signal}){if(this.address=address.replace(/\/+$/,""),!/^https?:\/\//.test(address)||!URL.canParse(address))throw new foundation.j1({path:"train.on.ray.addres\
s",value:address,message:"is not the address of a dashboard",remedy:"Write it as `http://HOST:8265`"});const token2=env.RAY_AUTH_TOKEN;this.#headers={...token2===
void 0||token2===""?{}:{authorization:`Bearer ${token2}`},...headersOf(env.RAY_JOB_HEADERS)},this.#signal=signal}async job(id2,signal=this.#signal){const answer2=await this.#ask(
"GET",`/api/jobs/${id2}`,{signal});if(answer2.status===404)return null;const parsed2=details.safeParse(JSON.parse(this.#text(answer2)));if(!parsed2.success)throw new foundation.
eG(`Ray at ${this.address} answers what we do not understand.`);return parsed2.data}async submit(submission){const answer2=await this.#ask("POST","/api/jobs/",{
body:JSON.stringify(submission)});return/already exists/.test(answer2.text)?"exists":(this.#text(answer2),"submitted")}async logs(id2,signal=this.#signal){const answer2=await this.#ask(
"GET",`/api/jobs/${id2}/logs`,{signal,seconds:120});if(answer2.status===404)return"";const{logs}=JSON.parse(this.#text(answer2));return typeof logs=="string"?logs:
""}async stop(id2){const answer2=await this.#ask("POST",`/api/jobs/${id2}/stop`,{signal:AbortSignal.timeout(7e3),retry:!1});answer2.status!==404&&this.#text(answer2)}async hasPackage(name){
const answer2=await this.#ask("GET",`/api/packages/gcs/${name}`,{});return answer2.status===404?!1:(this.#text(answer2),!0)}async upload(name,content){this.#text(
await this.#ask("PUT",`/api/packages/gcs/${name}`,{body:content,seconds:600}))}#text({status,text}){if(status<200||status>299)throw refusal(this.address,status,
text);return text}async#ask(method,path,{body,signal=this.#signal,seconds=30,retry=!0}){const headers={...this.#headers,...typeof body=="string"?{"content-type":"\
application/json"}:{}};for(let attempt=1;;attempt++){const last=!retry||attempt===attempts,limit=AbortSignal.any([signal,AbortSignal.timeout(seconds*1e3)]);try{
const answer2=await request(method,`${this.address}${path}`,headers,body??null,limit);if(last||!passes(answer2))return answer2}catch(error){if(signal.throwIfAborted(),
last)throw unreachable(this.address,error)}await(0,promises_.setTimeout)(firstPauseMs*2**(attempt-1),void 0,{signal})}}}function passes({status,text}){return[429,
502,503,504].includes(status)||status===500&&/No available agent/.test(text)}function headersOf(text){if(text===void 0||text==="")return{};try{return schemas.g1P(
schemas.YjP(),schemas.YjP()).parse(JSON.parse(text))}catch{throw new foundation.j1({path:"RAY_JOB_HEADERS",message:"is not a JSON object of texts",remedy:'Write\
 it as `{"NAME": "VALUE"}`'})}}function unreachable(address,error){const cause=error instanceof Error&&error.cause!==void 0?error.cause:error,why=cause.code??(0,foundation.
bD)(cause);return new foundation.eG(`Ray at ${address} cannot be reached: ${why}.`,{remedy:"Check `train.on.ray.address`, and that this runner may reach the das\
hboard; the Jobs API needs `ray[default]` on the head",cause:error})}function refusal(address,status,text){const said2=text.trim().split(`
`).at(-1).slice(0,500),remedy2=status===401||status===403?"Give the token of the cluster in RAY_AUTH_TOKEN, or headers in RAY_JOB_HEADERS":status>=300&&status<400?
"Give the address that it leads to":void 0;return new foundation.eG(`Ray at ${address} answered ${status}${said2===""?"":`: ${said2}`}.`.replace(/\.\.$/,"."),remedy2===
void 0?{}:{remedy:remedy2})}const said=schemas.gMt("kind",[schemas.Ikc({kind:schemas.euz("started"),at:schemas.aig(),workspace:schemas.YjP()}),schemas.Ikc({kind:schemas.
euz("ended"),seconds:schemas.aig(),timedOut:schemas.zMY(),kills:schemas.k5n(["ours","somewhere","none"]),limit:schemas.aig()}),schemas.Ikc({kind:schemas.euz("pa\
rt"),data:schemas.YjP()}),schemas.Ikc({kind:schemas.euz("outputs"),parts:schemas.aig(),stored:schemas.zMY(),sha256:schemas.YjP(),bytes:schemas.aig()}),schemas.Ikc(
{kind:schemas.euz("refused"),bytes:schemas.aig()}),schemas.Ikc({kind:schemas.euz("unsent"),why:schemas.YjP()})]);function readLine(line2,mark2){const at=line2.indexOf(
mark2);if(at<0)return{text:line2,word:null};const parsed2=said.safeParse(jsonOf(line2.slice(at+mark2.length)));return parsed2.success?{text:at===0?null:line2.slice(
0,at),word:parsed2.data}:{text:line2,word:null}}function jsonOf(text){try{return JSON.parse(text)}catch{return null}}function endOfJob(job,id2,seen){if(job===null)
return toldEnding("lost-node",`Ray does not know the job ${id2} any more, as after a new start of its head.`,"Try again; a head that keeps its jobs needs fault \
tolerance of the GCS",seen.output.lines().slice(-10));if(job.status==="STOPPED")return toldEnding("cancelled",`The training command was stopped in Ray (job ${id2}\
).`,null);const status=job.status==="SUCCEEDED"?0:job.driver_exit_code??null;if(status===null)return ofMessage(job.message??"",id2);const workspace2=seen.started?.
workspace??"/";return endingOfJob({exitCode:status<0?128-status:status,seconds:seen.ended?.seconds??secondsOf(job),timedOut:seen.ended?.timedOut??!1,timeoutSeconds:seen.
timeoutSeconds,memory:{kills:seen.ended?.kills??"none",limit:seen.ended?.limit??0},workspace:workspace2,cwd:`${workspace2}/${seen.cwd}`},seen.output)}function secondsOf(job){
return job.start_time==null||job.end_time==null?0:(job.end_time-job.start_time)/1e3}const told=[{pattern:/low on memory|OutOfMemoryError|memory monitor/i,kind:"\
out-of-memory",how:"ran out of memory: Ray ended it because its node had too little left",remedy:"Use smaller batches, read data in pieces, or take a node with \
more memory"},{pattern:/runtime_env|runtime environment|RuntimeEnvSetup/i,kind:"not-started",how:"did not start: Ray could not make its runtime environment",remedy:"\
Look at `train.on.ray.runtime-env`, and at what the cluster may download"},{pattern:/failed to start within|waiting for resources|cannot be scheduled|not enough resources|resources available/i,
kind:"not-started",how:"did not start: the cluster has not got what the entry point asks for",remedy:"Lower `entrypoint-num-cpus` or `entrypoint-num-gpus`, or e\
nlarge the cluster"},{pattern:/node .{0,120}(died|dead|terminated|preempted|lost)|actor .{0,80}(died|is dead)|ActorDied|NodeDied|worker process has died/is,kind:"\
lost-node",how:"was lost: the node or the process that ran it went away",remedy:"Try again; look at the node if it comes back"}];function ofMessage(message,id2){
const found=told.find(({pattern:pattern2})=>pattern2.test(message)),lines=message.split(`
`).filter(line2=>line2.trim()!=="");return toldEnding(found?.kind??"not-started",`The training command ${found?.how??"did not run to its end"} (job ${id2}).`,found?.
remedy??"Look at the job on the dashboard of Ray",lines.slice(-10).map(line2=>line2.slice(0,500)))}const terminal=new Set(["STOPPED","SUCCEEDED","FAILED"]),shortestMs=1e3,
longestMs=3e4,bytesPerMs=1e3,hasEnded=({status})=>terminal.has(status);async function followLog(api,id2,onLine,onWaiting,signal){const cutter=new TextCutter(onLine);
let told2="";for(;;){signal.throwIfAborted();const job=await api.job(id2,signal);if(job===null)return null;const waits=job.status==="PENDING",text=waits?"":await api.
logs(id2,signal);if(cutter.upTo(text),hasEnded(job))return cutter.end(),job;const message=job.message??"";waits&&message!==told2&&onWaiting(message),told2=message;
const pause2=Math.min(Math.max(shortestMs,text.length/bytesPerMs),longestMs);await(0,promises_.setTimeout)(pause2,void 0,{signal})}}class TextCutter{#position=0;#rest="";#onLine;constructor(onLine){
this.#onLine=onLine}upTo(text){if(text.length<=this.#position)return;const lines=(this.#rest+text.slice(this.#position)).split(`
`);this.#position=text.length,this.#rest=lines.pop();for(const line2 of lines)this.#onLine(line2)}end(){this.#rest!==""&&this.#onLine(this.#rest),this.#rest=""}}
var external_node_zlib_=__webpack_require__(38522);const largestInLog=64*1024*1024;async function findOutputs(log,mark2,id2,storage){const parts=[];let sent=null;
for(const line2 of log.split(`
`)){const{word}=readLine(line2,mark2);if(word?.kind==="part"&&parts.push(Buffer.from(word.data,"base64")),word?.kind==="outputs"&&(sent=word),word?.kind==="refu\
sed")throw new foundation.eG(`The outputs of ${id2} are ${bytesInWords(word.bytes)} packed, and ${bytesInWords(largestInLog)} can come back in the log of a job.`,
{remedy:"Name storage that the cluster and the runner share in `train.on.ray.outputs`"});if(word?.kind==="unsent")throw new foundation.eG(`The outputs of ${id2}\
 could not be sent back: ${word.why}.`,{remedy:"Look whether the cluster may write to `train.on.ray.outputs`"})}if(sent===null||sent.bytes===0)return null;const{
sha256:sha2562}=sent;if(!sent.stored)return{open:()=>external_node_stream_.Readable.from(parts),sha256:sha2562};const path=storedAt(storage,id2);return await(0,external_node_fs_promises_.
stat)(path).catch(()=>null)===null?null:{open:()=>(0,external_node_fs_.createReadStream)(path),sha256:sha2562}}function storedAt(storage,id2){return(0,external_node_path_.
join)(storage??"/",`${id2}.tar.gz`)}function unpacked({open,sha256:sha2562}){const digest=(0,external_node_crypto_.createHash)("sha256");async function*checked(){
for await(const part of open())digest.update(part),yield part;if(digest.digest("hex")!==sha2562)throw new foundation.eG("The outputs that came back are not thos\
e that were sent.",{remedy:"Train again; where it comes back, look at the disk of the cluster’s head"})}const gunzip=(0,external_node_zlib_.createGunzip)(),source=external_node_stream_.
Readable.from(checked());return source.on("error",error=>gunzip.destroy(error)),source.pipe(gunzip)}const driverScript=`
import base64, errno, gzip, hashlib, json, os, signal, stat, subprocess, sys, tarfile, tempfile, time

with open('.mlops/job.json', encoding='utf-8') as file:
    job = json.load(file)


def say(kind, **facts):
    sys.stdout.flush()
    os.write(1, (job['mark'] + json.dumps(dict(facts, kind=kind)) + '\\n').encode())


def number(path, name=None):
    try:
        with open(path) as file:
            for line in file:
                words = line.split()
                if name is None or words[0] == name:
                    return int(words[-1])
    except (OSError, ValueError, IndexError):
        pass
    return None


def kills():
    return number('/sys/fs/cgroup/memory.events', 'oom_kill') or 0, number('/proc/vmstat', 'oom_kill') or 0


def run():
    env = dict(os.environ)
    if job['checkpoints'] is not None:
        env['MLOPS_CHECKPOINTS'] = os.path.abspath(job['checkpoints'])
    try:
        child = subprocess.Popen(job['words'], cwd=os.path.abspath(job['cwd']), env=env, start_new_session=False)
    except OSError as error:
        print('cannot run %s: %s' % (job['words'][0], os.strerror(error.errno)), file=sys.stderr)
        return 127 if error.errno == errno.ENOENT else 126, False
    try:
        return child.wait(timeout=job['timeoutSeconds']), False
    except subprocess.TimeoutExpired:
        child.terminate()
    try:
        return child.wait(timeout=10), True
    except subprocess.TimeoutExpired:
        child.kill()
        return child.wait(), True


def pack(target):
    digest, found = hashlib.sha256(), False
    with open(target, 'wb') as raw, gzip.GzipFile('', 'wb', 1, raw, 0) as packed:
        with tarfile.open(fileobj=packed, mode='w', dereference=True) as archive:
            for output in job['outputs']:
                if os.path.isfile(output):
                    archive.add(output, output)
                    found = True
                for folder, _, names in os.walk(output):
                    found = True
                    archive.add(folder, folder, recursive=False)
                    for name in sorted(names):
                        path = os.path.join(folder, name)
                        if os.path.isfile(path):
                            archive.add(path, path)
    if not found:
        return None
    with open(target, 'rb') as file:
        for part in iter(lambda: file.read(1 << 20), b''):
            digest.update(part)
    return digest.hexdigest()


def send():
    folder = job['storage'] or tempfile.gettempdir()
    draft = os.path.join(folder, job['id'] + '.part')
    try:
        os.makedirs(folder, exist_ok=True)
        digest = pack(draft)
        if digest is None:
            return say('outputs', parts=0, stored=False, sha256='', bytes=0)
        size = os.path.getsize(draft)
        if job['storage'] is not None:
            os.replace(draft, os.path.join(folder, job['id'] + '.tar.gz'))
            return say('outputs', parts=0, stored=True, sha256=digest, bytes=size)
        if size > job['largest']:
            return say('refused', bytes=size)
        parts = 0
        with open(draft, 'rb') as file:
            for part in iter(lambda: file.read(12000), b''):
                say('part', data=base64.b64encode(part).decode())
                parts += 1
        say('outputs', parts=parts, stored=False, sha256=digest, bytes=size)
    except OSError as error:
        say('unsent', why=str(error))
    finally:
        if os.path.exists(draft):
            os.remove(draft)


stopped = []
for name in (signal.SIGTERM, signal.SIGINT):
    signal.signal(name, lambda *_: stopped.append(1))
for path in job['executables']:
    os.chmod(path, os.stat(path).st_mode | stat.S_IXUSR | stat.S_IXGRP | stat.S_IXOTH)
before, started = kills(), time.time()
say('started', at=started, workspace=os.getcwd())
status, late = run()
after = kills()
limit = number('/sys/fs/cgroup/memory.max') or number('/proc/meminfo', 'MemTotal:') or 0
say(
    'ended',
    seconds=time.time() - started,
    timedOut=late,
    kills='ours' if after[0] > before[0] else 'somewhere' if after[1] > before[1] else 'none',
    limit=limit,
)
if not stopped:
    send()
sys.stdout.flush()
os._exit(status if status >= 0 else 128 - status)
`,firstDay=33,madeByUnix=788,flags=2048;function zip(entries){const parts=[],directory=[];let offset=0;for(const{path,content,executable}of entries){const name=Buffer.
from(path),deflated=(0,external_node_zlib_.deflateRawSync)(content,{level:6}),stored=deflated.length>=content.length,data=stored?content:deflated,shared=Buffer.
alloc(26);shared.writeUInt16LE(20,0),shared.writeUInt16LE(flags,2),shared.writeUInt16LE(stored?0:8,4),shared.writeUInt16LE(0,6),shared.writeUInt16LE(firstDay,8),
shared.writeUInt32LE((0,external_node_zlib_.crc32)(content),10),shared.writeUInt32LE(data.length,14),shared.writeUInt32LE(content.length,18),shared.writeUInt16LE(
name.length,22),parts.push(Buffer.from("PK","latin1"),shared,name,data);const more=Buffer.alloc(14);more.writeUInt32LE((executable?33261:33188)<<16>>>0,6),more.
writeUInt32LE(offset,10);const made=Buffer.alloc(2);made.writeUInt16LE(madeByUnix),directory.push(Buffer.from("PK","latin1"),made,shared,more,name),offset+=4+
shared.length+name.length+data.length}const central=Buffer.concat(directory),end=Buffer.alloc(18);return end.writeUInt16LE(entries.length,4),end.writeUInt16LE(entries.
length,6),end.writeUInt32LE(central.length,8),end.writeUInt32LE(offset,12),Buffer.concat([...parts,central,Buffer.from("PK","latin1"),end])}const largestPackage=100*
1024*1024,package_largestWorkspace=1e3*1e3*1e3,remedy="Leave large data out (`train.on` sends what git knows and the data sets of the command), and read it on t\
he cluster from shared storage";async function uploadWorkspace(api,files,job){await refuseLargerThan(package_largestWorkspace,files,"Ray",remedy);const entries=[];
for(const path of files.paths){const full=(0,external_node_path_.join)(files.folder,path),executable=((await(0,external_node_fs_promises_.stat)(full)).mode&64)!==
0;entries.push({path,content:await(0,external_node_fs_promises_.readFile)(full),executable})}const executables=entries.filter(({executable})=>executable).map(({
path})=>path),own={...job,executables};entries.push({path:".mlops/job.json",content:Buffer.from(JSON.stringify(own)),executable:!1},{path:".mlops/run_in_ray.py",
content:Buffer.from(driverScript),executable:!1});const name=`_ray_pkg_${digestOf(entries)}.zip`;if(!await api.hasPackage(name)){const archive=zip(entries);if(archive.
length>=largestPackage)throw new foundation.j1({path:"train.on.ray",message:`The workspace is ${bytesInWords(archive.length)} when packed, and Ray takes ${bytesInWords(
largestPackage)}`,remedy});await api.upload(name,archive)}return`gcs://${name}`}function digestOf(entries){const digest=(0,external_node_crypto_.createHash)("sh\
a256");for(const{path,content,executable}of entries)digest.update(`${Buffer.byteLength(path)}:${path}:${executable}:${content.length}:`).update(content);return digest.
digest("hex").slice(0,32)}const stopSeconds="30",open_ray_statusOf={PENDING:"waiting",RUNNING:"running",STOPPED:"cancelled",SUCCEEDED:"succeeded",FAILED:"failed"};
async function openRay(settings,services){refuseWrong(settings);const api=new RayApi(settings.address,services),jobs=new Map,handleOf=(id2,joined)=>({kind:"ray",
id:id2,url:`${api.address}/#/jobs/${id2}`,joined}),outputsOf=async id2=>findOutputs(await api.logs(id2),markOf(id2),id2,settings.outputs);return{kind:"ray",async submit(job){
for(let start=1;start<=mostStarts;start++){const id2=jobName(job,start);jobs.set(id2,job);const known=await api.job(id2);if(known!==null){if(!hasEnded(known)||known.
status==="SUCCEEDED"&&await outputsOf(id2).catch(()=>null)!==null)return handleOf(id2,!0);continue}const workingDir=await uploadWorkspace(api,job.files,{mark:markOf(
id2),id:id2,words:job.words,cwd:job.cwd,checkpoints:job.checkpoints,timeoutSeconds:job.timeoutSeconds,outputs:[...Object.values(job.outputs),...job.checkpoints===
null?[]:[job.checkpoints]],storage:settings.outputs??null,largest:largestInLog}),outcome=await api.submit({entrypoint:"exec python3 .mlops/run_in_ray.py",submission_id:id2,
runtime_env:{...settings.runtimeEnv,working_dir:workingDir,env_vars:{RAY_JOB_STOP_WAIT_TIME_S:stopSeconds,...settings.runtimeEnv.env_vars,...job.env}},metadata:metadataOf(
job),...settings.entrypointNumCpus===void 0?{}:{entrypoint_num_cpus:settings.entrypointNumCpus},...settings.entrypointNumGpus===void 0?{}:{entrypoint_num_gpus:settings.
entrypointNumGpus}});return handleOf(id2,outcome==="exists")}throw new foundation.eG(`Ray has ${mostStarts} ended jobs of this training.`,{remedy:"Look why it f\
ails, and delete them with `ray job delete`"})},async follow({id:id2},onLine,signal){const output=new LineTail,job=jobs.get(id2);let seen={started:null,ended:null,
output,cwd:job?.cwd??".",timeoutSeconds:job?.timeoutSeconds??null};const mark2=markOf(id2),end=await followLog(api,id2,line2=>{const{text,word}=readLine(line2,mark2);
word?.kind==="started"&&(seen={...seen,started:word}),word?.kind==="ended"&&(seen={...seen,ended:word}),text!==null&&(output.push(text),onLine(text))},message=>{
message!==""&&services.logger.info(`Ray: ${message}`)},signal);return{ending:endOfJob(end,id2,seen),seconds:seen.ended?.seconds??(end===null||seen.started===null?
0:secondsOf(end)),startedAt:seen.started===null?null:new Date(seen.started.at*1e3).toISOString()}},async status({id:id2}){const job=await api.job(id2);return job===
null?"lost":open_ray_statusOf[job.status]},cancel:({id:id2})=>api.stop(id2),async fetchOutputs({id:id2},outputs,into){const sent=await outputsOf(id2);return sent===
null?[]:receiveOutputs(unpacked(sent),outputs,into)},async release({id:id2}){settings.outputs!==void 0&&await(0,external_node_fs_promises_.rm)(storedAt(settings.
outputs,id2),{force:!0})}}}function markOf(id2){return`::${id2}:: `}function metadataOf(job){const{origin}=job;return{"mlops.key":job.key,"mlops.model":job.name,
...origin===null?{}:{"mlops.repository":origin.repository,"mlops.commit":origin.commit,"mlops.run":`${origin.runId}/${origin.runAttempt}`,"mlops.url":origin.url}}}
function refuseWrong({runtimeEnv,outputs}){const problems=[];"working_dir"in runtimeEnv&&problems.push({path:"train.on.ray.runtime-env.working_dir",message:"is \
set by us: it is the workspace",remedy:"Remove it"});const variables=runtimeEnv.env_vars??{};if((typeof variables!="object"||Object.values(variables).some(value2=>typeof value2!=
"string"))&&problems.push({path:"train.on.ray.runtime-env.env_vars",message:"holds something that is not a text",remedy:"Put numbers in quotation marks"}),outputs!==
void 0&&!(0,external_node_path_.isAbsolute)(outputs)&&problems.push({path:"train.on.ray.outputs",value:outputs,message:"is not an absolute folder",remedy:"Name \
a folder that the runner and the cluster both mount, or leave it out"}),problems.length>0)throw new foundation.j1(problems)}var sagemaker=__webpack_require__(99689);
const container={input:"/opt/ml/input/data",workspace:"/opt/ml/workspace",checkpoints:"/opt/ml/checkpoints"},reasonStart="The training command",container_outOfMemory="\
ran out of memory: the system killed a process of it",startScript=`import json, os, shutil, signal, subprocess, sys, tarfile

ml = os.environ.get("MLOPS_ML_FOLDER", "/opt/ml")
channels = os.path.join(ml, "input", "data")
workspace = os.path.join(ml, "workspace")
saved = os.path.join(ml, "checkpoints")
with open(os.path.join(channels, "job", "plan.json"), encoding="utf-8") as file:
    plan = json.load(file)


def leading_host():
    try:
        with open(os.path.join(ml, "input", "config", "resourceconfig.json"), encoding="utf-8") as file:
            resources = json.load(file)
        return resources["current_host"] == sorted(resources["hosts"])[0]
    except (OSError, KeyError, ValueError, IndexError):
        return True


def lay_out():
    os.makedirs(workspace, exist_ok=True)
    archive = os.path.join(channels, "code", "workspace.tar.gz")
    if os.path.exists(archive):
        with tarfile.open(archive) as tar:
            if hasattr(tarfile, "data_filter"):
                tar.extractall(workspace, filter="data")
            else:
                tar.extractall(workspace)
    for one in plan["objects"]:
        source = os.path.join(channels, "objects", one["hash"])
        target = os.path.join(workspace, one["path"])
        os.makedirs(os.path.dirname(target), exist_ok=True)
        if one["executable"]:
            os.chmod(source, 0o755)
        try:
            os.link(source, target)
        except OSError:
            os.symlink(source, target)
    for path in plan["outputs"]:
        os.makedirs(os.path.dirname(os.path.join(workspace, path)), exist_ok=True)


def place_checkpoints():
    if plan["checkpoints"] is None:
        return {}
    folder = os.path.join(workspace, plan["checkpoints"])
    os.makedirs(saved, exist_ok=True)
    if os.path.isdir(folder):
        if not os.listdir(saved):
            for name in os.listdir(folder):
                shutil.move(os.path.join(folder, name), os.path.join(saved, name))
        shutil.rmtree(folder)
    os.makedirs(os.path.dirname(folder), exist_ok=True)
    os.symlink(saved, folder)
    resumed = "true" if os.listdir(saved) else "false"
    return {"MLOPS_CHECKPOINTS": folder, "MLOPS_RESUMED": resumed}


def hand_over():
    for path in plan["outputs"]:
        source = os.path.join(workspace, path)
        target = os.path.join(ml, "model", path)
        if os.path.realpath(source) == os.path.realpath(saved) or not os.path.exists(source):
            continue
        os.makedirs(os.path.dirname(target), exist_ok=True)
        if os.path.isdir(source):
            shutil.copytree(source, target)
        else:
            shutil.copy2(source, target)


def memory_kills():
    for path, key in (
        ("/sys/fs/cgroup/memory.events", "oom_kill"),
        ("/sys/fs/cgroup/memory/memory.oom_control", "oom_kill"),
    ):
        try:
            with open(path, encoding="utf-8") as file:
                for line in file:
                    if line.split()[0] == key:
                        return int(line.split()[1])
        except (OSError, ValueError, IndexError):
            pass
    return 0


def fail(how, status):
    os.makedirs(os.path.join(ml, "output"), exist_ok=True)
    with open(os.path.join(ml, "output", "failure"), "w", encoding="utf-8") as file:
        file.write("${reasonStart} " + how)
    sys.exit(status)


kills = memory_kills()
lay_out()
env = dict(os.environ, **place_checkpoints())
try:
    child = subprocess.Popen(
        plan["words"], cwd=os.path.join(workspace, plan["cwd"]), env=env, start_new_session=True
    )
except FileNotFoundError:
    fail("was not found: " + plan["words"][0], 127)
except OSError as error:
    fail("could not be started: " + str(error), 126)


def forward(number, _):
    try:
        os.killpg(child.pid, number)
    except ProcessLookupError:
        pass


for number in (signal.SIGTERM, signal.SIGINT):
    signal.signal(number, forward)
status = child.wait()
if leading_host():
    hand_over()
if status != 0 and memory_kills() > kills:
    fail("${container_outOfMemory} (" + str(status) + ")", status if status > 0 else 128 - status)
if status < 0:
    fail("was ended by signal " + str(-status), 128 - status)
if status > 0:
    fail("ended with exit status " + str(status), status)
`;function job_ending_statusOf({TrainingJobStatus:status,SecondaryStatus:now}){return status==="Completed"?"succeeded":status==="Failed"?"failed":status==="Stop\
ped"||status==="Deleting"?now==="Stopped"||status==="Deleting"?"cancelled":"failed":now==="Training"||now==="Uploading"||now==="Stopping"?"running":"waiting"}function job_ending_hasEnded({
TrainingJobStatus:status}){return status==="Completed"||status==="Failed"||status==="Stopped"}function spotUse(job){const{TrainingTimeInSeconds:trainingSeconds,
BillableTimeInSeconds:billableSeconds}=job;return job.EnableManagedSpotTraining!==!0||trainingSeconds===void 0||billableSeconds===void 0?null:{interruptions:transitionsOf(
job,"Interrupted").length,trainingSeconds,billableSeconds}}function jobEnd(job,lines){const{seconds,startedAt}=timesOf(job),ending=endingFrom(job,lines,seconds),
spot=spotInWords(spotUse(job));return{ending:spot===null?ending:{...ending,words:`${ending.words} ${spot}`},seconds,startedAt}}function endingFrom(job,lines,seconds){
const reason=job.FailureReason?.trim()??"";if(job.TrainingJobStatus==="Completed")return ofCommand(0,lines,seconds);if(job.TrainingJobStatus==="Stopped")return stopped(
job,lines,seconds);const command=ofReason(reason);if(command!==null&&reason.includes(container_outOfMemory))return{...ofCommand(command,lines,seconds),kind:"out\
-of-memory",...memoryWords(command,!0)};if(command!==null)return ofCommand(command,lines,seconds);const told2=(kind,how,remedy2)=>job_ending_ended(kind,`The tra\
ining job ${how}: ${reason||"SageMaker gives no reason"}`,remedy2,lines);return/more memory|out.?of.?memory/i.test(reason)?told2("out-of-memory","ran out of mem\
ory","Use smaller batches, or a larger `instance-type`"):/no space left|disk (is )?full|volume size/i.test(reason)?told2("disk-full","ran out of disk space","Ra\
ise `volume-size`"):/^CapacityError|capacity/i.test(reason)?told2("not-started","got no machine","Try later, or take another `instance-type` or region"):/^InternalServerError|hardware|host.*(failure|unhealthy)/i.
test(reason)?told2("lost-node","lost its machine","Try again"):transitionsOf(job,"Training").length===0?told2("not-started","could not start","Check the image, \
the role and what it may read in the bucket"):told2("exit-status","failed",null)}function stopped(job,lines,seconds){const{MaxRuntimeInSeconds:run=0,MaxWaitTimeInSeconds:wait=0}=job.
StoppingCondition??{};switch(job.SecondaryStatus){case"MaxRuntimeExceeded":return job_ending_ended("timeout",`The training job was stopped at its time limit of ${spanInWords(
run)}.`,"Raise `max-run` or `train.timeout`, or keep checkpoints so that the next run continues where this one stopped",lines);case"MaxWaitTimeExceeded":return job_ending_ended(
"timeout",`The training job did not end within the ${spanInWords(wait)} that it may wait for spare capacity and run.`,"Raise `max-wait`, set `spot: false`, or t\
ake another `instance-type`",lines);case"Interrupted":return job_ending_ended("lost-node","The machine was taken away and the training job did not start again.",
"Keep checkpoints and set `train.retries`, or set `spot: false`",lines);default:return job_ending_ended("cancelled",`The training job was stopped after ${spanInWords(
seconds)}.`,null,lines)}}function ofReason(reason){if(!reason.startsWith("AlgorithmError"))return null;const signal=new RegExp(`${reasonStart} was ended by sign\
al (\\d+)`).exec(reason);if(signal!==null)return 128+Number(signal[1]);if(reason.includes(`${reasonStart} was not found`))return 127;if(reason.includes(`${reasonStart}\
 could not be started`))return 126;const status=/exit (?:status|code):? ?(\d+)/i.exec(reason);return status===null?null:Number(status[1])}function ofCommand(exitCode,lines,wallSeconds){
const ending=endingOf({purpose:"training",result:{exitCode,signal:null,timedOut:!1,wallSeconds},stderr:lines,stdout:[],memoryKills:"none",memoryLimit:0,disks:[],
cancelledBy:null,cwd:container.workspace,workspace:container.workspace});return ending.kind==="out-of-memory"?{...ending,...memoryWords(exitCode,!1)}:exitCode!==
137?ending:{...ending,words:"The training command was ended from outside by SIGKILL (exit status 137).",remedy:"Look at the memory of the instance in CloudWatch\
; where it was full, take a larger `instance-type`"}}function memoryWords(exitCode,killed){return{words:`${reasonStart} ${killed?container_outOfMemory:"ran out \
of memory"} (exit status ${exitCode}).`,remedy:"Use smaller batches, read data in pieces, or take a larger `instance-type`"}}function job_ending_ended(kind,words,remedy2,lines){
return toldEnding(kind,words,remedy2,lines.filter(line2=>line2.trim()!=="").slice(-10))}function timesOf(job){const training=transitionsOf(job,"Training"),started=training[0]?.
StartTime??job.TrainingStartTime,summed=training.reduce((sum2,{StartTime,EndTime})=>sum2+((EndTime??job.TrainingEndTime??StartTime).getTime()-StartTime.getTime())/
1e3,0),seconds=training.length>0?summed:job.TrainingTimeInSeconds??0;return{seconds:Math.max(0,seconds),startedAt:started?.toISOString()??null}}function transitionsOf({
SecondaryStatusTransitions:all=[]},status){return all.filter(one2=>one2.Status===status&&one2.StartTime!==void 0)}function spotInWords(spot){if(spot===null)return null;
const{interruptions,trainingSeconds,billableSeconds}=spot;return`${interruptions===0?"Spare capacity was not taken away":`Spare capacity was taken away ${interruptions===
1?"once":`${interruptions} times`}`}; ${billableSeconds} s of ${trainingSeconds} s are billed.`}const usualPace={poll:10,drain:3,patience:900},group="/aws/sagem\
aker/TrainingJobs",silentLooks=3,follow_job_keptLines=200;async function follow_job_followJob(name,describe,onLine,aws,logger,pace){const last=[],logs=new JobLogs(
name,aws,logger,line2=>{last.push(line2),last.length>follow_job_keptLines&&last.shift(),onLine(line2)}),steps=new Steps(logger);for(let reachedAt=Date.now();;await(0,promises_.
setTimeout)(pace.poll*1e3,void 0,{signal:aws.signal})){let job;try{job=await describe(aws),reachedAt=Date.now()}catch(error){if(!(0,sagemaker.WG)(error)||Date.now()-
reachedAt>pace.patience*1e3)throw error;continue}steps.tell(job);const started=(job.SecondaryStatusTransitions??[]).some(({Status})=>Status==="Training");if((started||
job_ending_hasEnded(job))&&await logs.read(),!!job_ending_hasEnded(job)){for(let silent=0;started&&logs.readable&&silent<silentLooks;)await(0,promises_.setTimeout)(
pace.drain*1e3,void 0,{signal:aws.signal}),silent=await logs.read()>0?0:silent+1;return jobEnd(job,last)}}}class JobLogs{readable=!0;#name;#aws;#logger;#take;#places=new Map;constructor(name,aws,logger,take2){
this.#name=name,this.#aws=aws,this.#logger=logger,this.#take=take2}async read(){if(!this.readable)return 0;let lines=0;try{for(const stream of await(0,sagemaker.
oc)(this.#aws,group,`${this.#name}/`))this.#places.has(stream)||this.#places.set(stream,null);for(const stream of this.#places.keys())lines+=await this.#readStream(
stream)}catch(error){if(!(error instanceof sagemaker.Gy))throw error;if((0,sagemaker.WG)(error))return lines;this.readable=!1,this.#logger.warning(`The output o\
f the job cannot be shown: ${error.message}. Allow \`logs:DescribeLogStreams\` and \`logs:GetLogEvents\` on the log group ${group}.`)}return lines}async#readStream(stream){
let lines=0;for(;;){const from=this.#places.get(stream)??null,page=await(0,sagemaker.k6)(this.#aws,group,stream,from);for(const line2 of page.lines)this.#take(this.#named(
stream,line2.replace(/\r?\n$/,"")));if(lines+=page.lines.length,this.#places.set(stream,page.next),page.next===from||from===null&&page.lines.length===0)return lines}}#named(stream,line2){
const machine=/\/(algo-\d+)/.exec(stream)?.[1]??"algo-1";return machine==="algo-1"?line2:`[${machine}] ${line2}`}}class Steps{#logger;#told=0;constructor(logger){
this.#logger=logger}tell({SecondaryStatusTransitions:all=[]}){for(const{Status,StatusMessage}of all.slice(this.#told)){const words=`SageMaker: ${Status}${StatusMessage?
` – ${StatusMessage}`:""}`;Status==="Interrupted"?this.#logger.warning(words):this.#logger.info(words)}this.#told=Math.max(this.#told,all.length)}}async function fetchJobOutputs(job,plan,outputs,into,bucket){
await(0,external_node_fs_promises_.mkdir)(into,{recursive:!0});const kept2=plan?.checkpoints==null?null:external_node_path_.posix.normalize(plan.checkpoints),isKept=path=>external_node_path_.
posix.normalize(path)===kept2,entries=Object.entries(outputs),inArchive=Object.fromEntries(entries.filter(([,path])=>!isKept(path))),inFolder=Object.fromEntries(
entries.filter(([,path])=>isKept(path))),there=new Set;if(Object.keys(inArchive).length>0){const archive=await bucket.read(`jobs/${job}/output/model.tar.gz`);if(archive!==
null){const plain2=(0,external_node_zlib_.createGunzip)();archive.once("error",error=>plain2.destroy(error));for(const name of await receiveOutputs(archive.pipe(
plain2),inArchive,into))there.add(name)}}if(plan?.checkpointsKey!=null&&Object.keys(inFolder).length>0)for(const name of await fetchFolder(plan.checkpointsKey,inFolder,
into,bucket))there.add(name);return Object.keys(outputs).filter(name=>there.has(name))}async function fetchFolder(folder,outputs,into,bucket){const state=(0,external_node_path_.
join)(await(0,foundation.En)(into),"incoming");await(0,external_node_fs_promises_.mkdir)(state,{recursive:!0});const received=await(0,external_node_fs_promises_.
mkdtemp)((0,external_node_path_.join)(state,"job-"));try{for(const{key:key2}of await bucket.list(`${folder}/`)){const path=key2.slice(folder.length+1),plain2=path!==
""&&!path.includes("\\")&&path.split("/").every(isName);for(const target2 of plain2?Object.values(outputs):[])await bucket.getFile(key2,(0,external_node_path_.join)(
received,target2,path))}return await placeOutputs(outputs,received,into)}finally{await(0,external_node_fs_promises_.rm)(received,{recursive:!0,force:!0})}}function isName(part){
return part!==""&&part!=="."&&part!==".."}function checkpointsFolder(key2){return`checkpoints/${(0,external_node_crypto_.createHash)("sha256").update(key2).digest(
"hex").slice(0,20)}`}const ownVariables=new Set(["MLOPS_CHECKPOINTS","MLOPS_RESUMED"]);function trainingRequest(name,job,settings,times,uploaded,bucket){return{
TrainingJobName:name,AlgorithmSpecification:{TrainingImage:settings.image,TrainingInputMode:"File",ContainerEntrypoint:["python3","-u"],ContainerArguments:[`${container.
input}/job/start.py`]},RoleArn:settings.role,InputDataConfig:[channel("job","S3Prefix",uploaded.job),...uploaded.code===null?[]:[channel("code","S3Prefix",uploaded.
code)],...uploaded.objects===null?[]:[channel("objects","ManifestFile",uploaded.objects)]],OutputDataConfig:{S3OutputPath:bucket.uri("jobs")},ResourceConfig:{InstanceType:settings.
instanceType,InstanceCount:settings.instanceCount,VolumeSizeInGB:settings.volumeSize},StoppingCondition:{MaxRuntimeInSeconds:times.run,...times.wait===null?{}:{
MaxWaitTimeInSeconds:times.wait}},EnableManagedSpotTraining:settings.spot,...job.checkpoints===null?{}:{CheckpointConfig:{S3Uri:bucket.uri(checkpointsFolder(job.
key)),LocalPath:container.checkpoints}},Environment:checkedEnvironment(job.env),Tags:tagsOf(job)}}function channel(name,type,uri){return{ChannelName:name,DataSource:{
S3DataSource:{S3DataType:type,S3Uri:uri,S3DataDistributionType:"FullyReplicated"}}}}function checkedEnvironment(env){const entries=Object.entries(env).filter(([
name])=>!ownVariables.has(name)),problems=entries.filter(([,value2])=>value2.length>sagemaker.Fy.environmentValue).map(([name,value2])=>({path:`train.env.${name}`,
message:`has ${value2.length} characters, more than the ${sagemaker.Fy.environmentValue} that SageMaker takes`,remedy:"Write it into a file of the workspace, or\
 shorten it"}));if(entries.length>sagemaker.Fy.environmentEntries&&problems.push({path:"train.env",message:`has ${entries.length} variables, more than the ${sagemaker.
Fy.environmentEntries} that SageMaker takes`,remedy:"Write them into a file of the workspace"}),problems.length>0)throw new foundation.j1(problems);return Object.
fromEntries(entries)}function tagsOf({key:key2,name,origin}){const tags={"mlops:key":key2,"mlops:model":name,...origin===null?{}:{"mlops:repository":origin.repository,
"mlops:commit":origin.commit,"mlops:run":origin.url,"mlops:run-attempt":String(origin.runAttempt)}};return Object.entries(tags).map(([Key,value2])=>({Key,Value:(0,sagemaker.
vn)(value2)}))}const settingsPath="train.on.sagemaker",day=86400,longest=28*day;function checkedTimes(settings,timeoutSeconds2){const wanted=[settings.maxRun,timeoutSeconds2].
filter(one2=>typeof one2=="number"),run=Math.max(1,Math.ceil(wanted.length===0?day:Math.min(...wanted))),wait=settings.spot?Math.ceil(settings.maxWait??Math.min(
2*run,longest)):null,problems=[],problem=(name,value2,message,remedy2)=>problems.push({path:`${settingsPath}.${name}`,value:value2,message,remedy:remedy2});if(/^arn:aws[a-z-]*:iam::\d{12}:role\/?[\w+=,.@\-/]+$/.
test(settings.role)||problem("role",settings.role,"is no ARN of a role","Write `arn:aws:iam::ACCOUNT:role/NAME`"),/^ml\.[a-z0-9-]+\.[a-z0-9]+$/.test(settings.instanceType)||
problem("instance-type",settings.instanceType,"is no instance type","Write one such as `ml.m5.xlarge`"),run>longest&&problem("max-run",`${run} s`,"is longer tha\
n the 28 days that SageMaker lets a job run","Shorten it"),!settings.spot&&settings.maxWait!==void 0&&problem("max-wait",`${settings.maxWait} s`,"is for spare c\
apacity alone","Set `spot: true`, or leave it out"),wait!==null&&wait<run&&problem("max-wait",`${wait} s`,`is shorter than the run may take (${run} s)`,"Make it\
 as long at least"),problems.length>0)throw new foundation.j1(problems);return{run,wait}}const largeFrom=4*1024*1024,atOnce=4;async function uploadFiles(name,job,bucket){
const files=job.files.paths.map(path=>({path:(0,external_node_path_.join)(job.files.folder,path),name:path})),small=[],objects=[];for(const file of files){const found=await(0,external_node_fs_promises_.
stat)(file.path).catch(cause=>{throw new foundation.eG(`The file is not there any more: ${file.name}`,{cause})});found.size<largeFrom?small.push(file):objects.push(
{hash:await fileHash(file.path),path:file.name,executable:(found.mode&73)!==0,from:file.path})}const distinct=[...new Map(objects.map(one2=>[one2.hash,one2])).values()];
for(let start=0;start<distinct.length;start+=atOnce)await Promise.all(distinct.slice(start,start+atOnce).map(async({hash,from})=>{await bucket.size(`objects/${hash}`)===
null&&await bucket.putFile(`objects/${hash}`,from)}));const plan={words:job.words,cwd:job.cwd,outputs:Object.values(job.outputs),checkpoints:job.checkpoints,checkpointsKey:job.
checkpoints===null?null:checkpointsFolder(job.key),objects:objects.map(({hash,path,executable})=>({hash,path,executable}))},folder=`jobs/${name}`;return await bucket.
putText(`${folder}/input/start.py`,startScript,"text/x-python"),await bucket.putText(`${folder}/input/plan.json`,JSON.stringify(plan),"application/json"),{job:bucket.
uri(`${folder}/input/`),code:small.length===0?null:await uploadCode(small,bucket),objects:distinct.length===0?null:await uploadManifest(folder,distinct,bucket)}}
async function planOf(name,bucket){const body=await bucket.read(`jobs/${name}/input/plan.json`);if(body===null)return null;const chunks=[];for await(const chunk2 of body)
chunks.push(chunk2);return JSON.parse(Buffer.concat(chunks).toString("utf8"))}async function uploadCode(files,bucket){const folder=`code/${await(0,sagemaker.Ae)(
files)}`;if(await bucket.size(`${folder}/workspace.tar.gz`)===null){const temporary=await(0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.
tmpdir)(),"mlops-code-"));try{const archive=(0,external_node_path_.join)(temporary,"workspace.tar.gz");await(0,sagemaker._d)(files,archive),await bucket.putFile(
`${folder}/workspace.tar.gz`,archive)}finally{await(0,external_node_fs_promises_.rm)(temporary,{recursive:!0,force:!0})}}return bucket.uri(`${folder}/`)}async function uploadManifest(folder,objects,bucket){
const manifest=[{prefix:bucket.uri("objects/")},...objects.map(({hash})=>hash)];return await bucket.putText(`${folder}/objects.manifest`,JSON.stringify(manifest),
"application/json"),bucket.uri(`${folder}/objects.manifest`)}async function fileHash(path){const hash=(0,external_node_crypto_.createHash)("sha256");for await(const chunk2 of(0,external_node_fs_.
createReadStream)(path))hash.update(chunk2);return hash.digest("hex")}async function openSageMaker(settings,services,pace=usualPace){checkedTimes(settings,null);
const aws=await(0,sagemaker.eF)(settings,services,`${settingsPath}.region`);return new TrainingJobs(settings,services,aws,(0,sagemaker.xB)(settings.bucket,aws,`${settingsPath}\
.bucket`),pace)}class TrainingJobs{kind="sagemaker";#settings;#services;#aws;#bucket;#pace;constructor(settings,services,aws,bucket,pace){this.#settings=settings,
this.#services=services,this.#aws=aws,this.#bucket=bucket,this.#pace=pace}async submit(job){const times=checkedTimes(this.#settings,job.timeoutSeconds);for(let attempt=1,
taken=0;attempt<=mostStarts;attempt++){const name=jobName(job,attempt),there=await(0,sagemaker.iN)(this.#describe(name,this.#aws));if(there!==null&&await this.#mayJoin(
name,there,job))return this.#handle(name,!0);if(there!==null)continue;const uploaded=await uploadFiles(name,job,this.#bucket),request2=trainingRequest(name,job,
this.#settings,times,uploaded,this.#bucket),{sdk,client}=this.#aws.sagemaker;try{return await this.#aws.asked(`create the training job ${name}`,()=>client.send(
new sdk.CreateTrainingJobCommand(request2),{abortSignal:this.#aws.signal})),this.#handle(name,!1)}catch(error){if(taken+=1,!(0,sagemaker.Ck)(error)||taken>3)throw error;
await(0,promises_.setTimeout)(1e3*taken,void 0,{signal:this.#aws.signal}),attempt-=1}}throw new foundation.eG(`${mostStarts} training jobs have been tried for t\
his run`,{remedy:"Look at why they fail; any change of code, data or parameters starts anew"})}follow(handle,onLine,signal){const aws=this.#aws.until(signal),describe=at=>this.#describe(
handle.id,at);return follow_job_followJob(handle.id,describe,onLine,aws,this.#services.logger,this.#pace)}async status(handle){const found=await(0,sagemaker.iN)(
this.#describe(handle.id,this.#aws));return found===null?"lost":job_ending_statusOf(found)}async cancel(handle){const aws=this.#aws.until(AbortSignal.timeout(7e3)),
{sdk,client}=aws.sagemaker,command=new sdk.StopTrainingJobCommand({TrainingJobName:handle.id});try{await aws.asked(`stop the training job ${handle.id}`,()=>client.
send(command,{abortSignal:aws.signal}))}catch(error){if((0,sagemaker.b2)(error))return;const now=await this.#describe(handle.id,aws).catch(()=>null);if(now===null||
!(job_ending_hasEnded(now)||now.TrainingJobStatus==="Stopping"))throw error}}async fetchOutputs(handle,outputs,into){const plan=await planOf(handle.id,this.#bucket);
return fetchJobOutputs(handle.id,plan,outputs,into,this.#bucket)}async release(handle){const plan=await planOf(handle.id,this.#bucket),folders2=[`jobs/${handle.
id}/`];plan?.checkpointsKey!=null&&await this.status(handle)==="succeeded"&&folders2.push(`${plan.checkpointsKey}/`);for(const folder of folders2)await this.#bucket.
remove((await this.#bucket.list(folder)).map(({key:key2})=>key2))}async spot(handle){const found=await(0,sagemaker.iN)(this.#describe(handle.id,this.#aws));return found===
null?null:spotUse(found)}async#mayJoin(name,there,job){if(there.TrainingJobStatus==="InProgress")return!0;if(there.TrainingJobStatus!=="Completed")return!1;const kept2=Object.
keys(job.outputs).length===0?"input/plan.json":"output/model.tar.gz";return await this.#bucket.size(`jobs/${name}/${kept2}`)!==null}#describe(name,aws){const{sdk,
client}=aws.sagemaker,command=new sdk.DescribeTrainingJobCommand({TrainingJobName:name});return aws.asked(`look at the training job ${name}`,()=>client.send(command,
{abortSignal:aws.signal}))}#handle(id2,joined){const{region}=this.#aws,url=`https://${(0,sagemaker.Fl)(region)}/sagemaker/home?region=${region}#/jobs/${id2}`;return{
kind:"sagemaker",id:id2,url,joined}}}const grows=/(tfevents[^/]*|\.(log|jsonl|csv|tsv|txt))$/;async function takeSnapshot(folder,target2,{quietMs,patienceMs:patienceMs2,
signal}){const started=performance.now();for(;;){const before=await scan(folder),young=[...before.values()].some(({modified})=>Date.now()-modified<quietMs);young&&
await(0,promises_.setTimeout)(quietMs,void 0,{signal}).catch(()=>{});const files=young?await scan(folder):before;let restless=changedPaths(before,files).filter(
path=>!grows.test(path));if(restless.length===0&&(await copyFiles(folder,target2,files),restless=changedPaths(files,await scan(folder)).filter(path=>!grows.test(
path)),restless.length===0))return{files};if(signal.aborted||performance.now()-started>=patienceMs2)return await(0,external_node_fs_promises_.rm)(target2,{recursive:!0,
force:!0}),{restless}}}async function copyFiles(source,target2,files){await(0,external_node_fs_promises_.rm)(target2,{recursive:!0,force:!0}),await(0,external_node_fs_promises_.
mkdir)(target2,{recursive:!0});for(const[path,{link,modified}]of files){const to=(0,external_node_path_.join)(target2,path);if(await(0,external_node_fs_promises_.
mkdir)((0,external_node_path_.dirname)(to),{recursive:!0}),link!==null){await(0,external_node_fs_promises_.symlink)(link,to);continue}try{await(0,external_node_fs_promises_.
copyFile)((0,external_node_path_.join)(source,path),to,external_node_fs_.constants.COPYFILE_FICLONE),await(0,external_node_fs_promises_.utimes)(to,modified/1e3,
modified/1e3)}catch(error){if(error.code!=="ENOENT")throw error}}}const kept=2;function localCheckpoints(workspace2){return{async restore(key2,folder){const place2=checkpointPlace(
workspace2,key2);for(const sequence of(await sequences(place2)).reverse()){const entry=(0,external_node_path_.join)(place2,String(sequence)),files=await scan((0,external_node_path_.
join)(entry,"files"));if(await(0,external_node_fs_promises_.readFile)((0,external_node_path_.join)(entry,"sizes.json"),"utf8").catch(()=>null)!==JSON.stringify(
sizes(files)))continue;const draft=(0,external_node_path_.join)(place2,`restoring-${(0,external_node_crypto_.randomUUID)()}`);try{await copyFiles((0,external_node_path_.
join)(entry,"files"),draft,files),await moveTo(draft,folder)}finally{await(0,external_node_fs_promises_.rm)(draft,{recursive:!0,force:!0})}return"restored"}return"\
none"},async save(key2,sequence,folder){await(0,foundation.En)(workspace2);const place2=checkpointPlace(workspace2,key2),draft=(0,external_node_path_.join)(place2,
`draft-${(0,external_node_crypto_.randomUUID)()}`);try{await(0,external_node_fs_promises_.mkdir)(draft,{recursive:!0}),await(0,external_node_fs_promises_.writeFile)(
(0,external_node_path_.join)(draft,"sizes.json"),JSON.stringify(sizes(await scan(folder)))),await moveTo(folder,(0,external_node_path_.join)(draft,"files")),await(0,external_node_fs_promises_.
rename)(draft,(0,external_node_path_.join)(place2,String(sequence)))}finally{await(0,external_node_fs_promises_.rm)(draft,{recursive:!0,force:!0})}for(const old of(await sequences(
place2)).slice(0,-kept))await(0,external_node_fs_promises_.rm)((0,external_node_path_.join)(place2,String(old)),{recursive:!0,force:!0})}}}function checkpointPlace(workspace2,key2){
if(!/^[A-Za-z0-9_][A-Za-z0-9._=-]{0,199}$/.test(key2))throw new Error(`not a key of checkpoints: ${key2}`);return(0,external_node_path_.join)(workspace2,".mlops",
"checkpoints",key2)}async function moveTo(source,target2){await(0,external_node_fs_promises_.rm)(target2,{recursive:!0,force:!0});try{await(0,external_node_fs_promises_.
rename)(source,target2)}catch(error){if(error.code!=="EXDEV")throw error;await copyFiles(source,target2,await scan(source)),await(0,external_node_fs_promises_.rm)(
source,{recursive:!0,force:!0})}}async function sequences(place2){return(await(0,external_node_fs_promises_.readdir)(place2).catch(()=>[])).filter(name=>/^\d{1,15}$/.
test(name)).map(Number).sort((a,b)=>a-b)}function sizes(files){return Object.fromEntries([...files].map(([path,{bytes}])=>[path,bytes]))}async function checkCheckpointFolder(folder,workspace2){
const real=await realpathOfExisting(folder),inside2=(0,external_node_path_.relative)(await(0,external_node_fs_promises_.realpath)(workspace2),real),first=inside2.
split(external_node_path_.sep)[0];if(!(inside2!==""&&first!==".."&&!(0,external_node_path_.isAbsolute)(inside2)&&first!==".git"&&first!==".mlops"))throw new foundation.
j1({path:"train.checkpoints.path",value:(0,external_node_path_.relative)(workspace2,folder)||".",message:inside2===""?"is the workspace itself":first===".git"||
first===".mlops"?`leads into ${first}`:"leads outside the workspace",remedy:"Name a folder of its own, such as `checkpoints`"})}async function setAside(folder,services){
if((await(0,external_node_fs_promises_.readdir)(folder).catch(()=>[])).length===0)return(0,external_node_fs_promises_.rm)(folder,{recursive:!0,force:!0});const state=await(0,foundation.
En)(services.workspace),target2=(0,external_node_path_.join)(state,"set-aside",(0,external_node_path_.basename)(folder));await(0,external_node_fs_promises_.mkdir)(
(0,external_node_path_.dirname)(target2),{recursive:!0}),await moveTo(folder,target2);const shown2=path=>(0,external_node_path_.relative)(services.workspace,path);
services.logger.info(`What was in ${shown2(folder)} is of no known run or in doubt; it is now in ${shown2(target2)}.`)}async function realpathOfExisting(path){try{
return await(0,external_node_fs_promises_.realpath)(path)}catch{return(0,external_node_path_.join)(await realpathOfExisting((0,external_node_path_.dirname)(path)),
(0,external_node_path_.basename)(path))}}const hurriedMs=300,patienceMs=12e4;class CheckpointSaver{#options;#services;#restored=!1;#saved=0;#lastSequence=null;#known=new Map;#savedBeforeAttempt=0;#doubtful=!1;#timer;#patience=new AbortController;#warned=!1;#working=Promise.
resolve();static async open(options,services){return await checkCheckpointFolder(options.folder,services.workspace),new CheckpointSaver(options,services)}constructor(options,services){
this.#options=options,this.#services=services}async begin(attempt){const{folder}=this.#options;return(attempt===1||this.#doubtful)&&(await setAside(folder,this.#services),
this.#restored=await this.#restore()||attempt>1&&this.#restored,this.#known=await scan(folder)),await(0,external_node_fs_promises_.mkdir)(folder,{recursive:!0}),
await(0,foundation.En)(this.#services.workspace),this.#doubtful=!1,this.#savedBeforeAttempt=this.#saved,this.#patience=new AbortController,this.#saveLater(),(await scan(
folder)).size>0}async hurry(){this.#stopWaiting(),await this.#inTurn(()=>this.#save(hurriedMs,hurriedMs))}async end(clean){this.#stopWaiting();const ended2=Date.
now();return this.#inTurn(async()=>{const fresh=[...(await scan(this.#options.folder)).values()].some(({modified})=>ended2-modified<this.#quietMs);return this.#doubtful=
!clean&&fresh,this.#doubtful?this.#services.logger.info("The command was ended while, or just after, it wrote a checkpoint; the one saved before it counts."):await this.#save(
0,0),this.#saved>this.#savedBeforeAttempt})}kept(){return{restored:this.#restored,saved:this.#saved,lastSequence:this.#lastSequence}}get#quietMs(){return(this.#options.
quietSeconds??2)*1e3}#saveLater(){const{signal}=this.#patience,save=async()=>{await this.#inTurn(()=>this.#save(this.#quietMs,patienceMs)),signal.aborted||this.#saveLater()};
this.#timer=setTimeout(save,(this.#options.everySeconds??300)*1e3).unref()}#stopWaiting(){clearTimeout(this.#timer),this.#patience.abort()}#inTurn(work){const done=this.#working.
then(work);return this.#working=done.catch(()=>{}),done}async#restore(){const{store,key:key2,folder}=this.#options;try{return await(0,external_node_fs_promises_.
mkdir)((0,external_node_path_.dirname)(folder),{recursive:!0}),await store.restore(key2,folder)==="restored"}catch(error){return this.#services.logger.warning(`\
The checkpoint could not be restored, so training starts anew: ${(0,foundation.bD)(error)}`),await(0,external_node_fs_promises_.rm)(folder,{recursive:!0,force:!0}),
!1}}async#save(quietMs,patience2){const{store,key:key2,folder}=this.#options,{logger,workspace:workspace2,clock}=this.#services;try{const seen=await scan(folder);
if(seen.size===0||equalSeen(seen,this.#known))return;const copy=(0,external_node_path_.join)(checkpointPlace(workspace2,key2),"saving"),{signal}=this.#patience,
snapshot=await takeSnapshot(folder,copy,{quietMs,patienceMs:patience2,signal});if("restless"in snapshot)return this.#sayRestless(snapshot.restless,patience2);const{
files}=snapshot,sequence=Math.max((this.#lastSequence??0)+1,Math.floor(clock.now().getTime()/1e3));await store.save(key2,sequence,copy),this.#known=files,this.#lastSequence=
sequence,this.#saved+=1,logger.info(`Checkpoint saved: ${files.size} ${files.size===1?"file":"files"}, ${(bytesOf(files)/1e6).toFixed(1)} MB.`)}catch(error){logger.
warning(`The checkpoint could not be saved; training goes on: ${(0,foundation.bD)(error)}`)}}#sayRestless(paths,patience2){this.#warned||this.#patience.signal.aborted||
(this.#warned=!0,this.#services.logger.warning(`No checkpoint was saved: for ${Math.round(patience2/1e3)} s there was no moment when nothing wrote to ${paths.slice(
0,3).join(", ")}. Write checkpoints to another name and rename them.`))}}const endingKinds=["succeeded","exit-status","signal","out-of-memory","gpu-out-of-memor\
y","gpu-fault","lost-node","disk-full","timeout","cancelled","command-not-found","not-executable","missing-interpreter","not-started"];function failureOf(command,ending){
const message=[ending.words,`$ ${commandInWords(command.words)}`,...ending.lastLines].join(`
`);return new foundation.eG(message,ending.remedy===null?{}:{remedy:ending.remedy})}const paceSeconds=60,fewestSamples=5,shownMetrics=3;class Progress{#total;#at={
step:null,epoch:null};#totals={step:null,epoch:null};#samples={step:[],epoch:[]};constructor(total=null){this.#total=total}observe({at,total},seconds){for(const unit of[
"step","epoch"]){this.#totals[unit]=total[unit]??this.#totals[unit];const position=at[unit];if(position===null)continue;const samples=this.#samples[unit],last=samples.
at(-1);if(this.#at[unit]=position,last!==void 0&&position<last.position)samples.length=0;else if(last!==void 0&&(position===last.position||seconds-last.seconds<
1))continue;samples.push({seconds,position}),samples.length>400&&samples.splice(0,200)}}line(metrics,seconds){const unit=this.#unit(),position=this.#at[unit];if(position===
null)return null;const total=this.#totalOf(unit),parts=[`${unit} ${count(position)}${total===null?"":` of ${count(total)}`}`];for(const{name,value:value2}of chosen(
metrics))parts.push(`${name} ${value2===null?"NaN":shortly(value2)}`);const left=total===null?null:this.#secondsLeft(unit,total,seconds);return left!==null&&parts.
push(`${spanInWords(left<60?Math.ceil(left):left)} left`),parts.join(" · ")}#unit(){const units2=["step","epoch"].filter(unit=>this.#at[unit]!==null);return units2.
find(unit=>this.#totalOf(unit)!==null)??units2[0]??"step"}#totalOf(unit){return(unit==="step"||this.#at.step===null?this.#total:null)??this.#totals[unit]}#secondsLeft(unit,total,seconds){
const samples=this.#samples[unit],last=samples.at(-1);if(last===void 0||samples.length<2)return null;const recent=samples.findLastIndex(sample=>sample.seconds<=
last.seconds-paceSeconds),first=samples[Math.max(0,Math.min(recent,samples.length-fewestSamples))],pace=(last.position-first.position)/(last.seconds-first.seconds),
left=(total-last.position)/pace-(seconds-last.seconds);return Number.isFinite(left)&&(left>0||last.position>=total)?Math.max(0,left):null}}function chosen(metrics){
const all=[...metrics],isLoss=({name})=>/loss/i.test(name);return[...all.filter(isLoss),...all.filter(metric=>!isLoss(metric))].slice(0,shownMetrics)}function count(value2){
return value2.toLocaleString("en-US")}function shortly(value2){return Math.abs(value2)>=1e3&&Math.abs(value2)<1e9?Math.round(value2).toLocaleString("en-US"):String(
Number(value2.toPrecision(3)))}const mostPoints=500,mostBuckets=(mostPoints-2)/2;class Curve{#buckets=[];#width=1;#first=null;#last=null;add(point2){this.#last!==
null&&point2[0]<=this.#last[0]&&this.#dropFrom(point2[0]),this.#first??=point2,this.#last=point2;const open=this.#buckets.at(-1);for(open===void 0||open.count>=
this.#width?this.#buckets.push({low:point2,high:point2,count:1}):take(open,{low:point2,high:point2,count:1});this.#buckets.length>(this.#width===1?mostPoints:mostBuckets);)
this.#halve()}get last(){return this.#last}points(){const points=[],push=point2=>{point2!==null&&(points.length===0||point2[0]>points.at(-1)[0])&&points.push(point2)};
push(this.#first);for(const{low,high}of this.#buckets)for(const point2 of low[0]<high[0]?[low,high]:[high,low])push(point2);return push(this.#last),points}#halve(){
this.#width*=2;const halved=[];for(const bucket of this.#buckets){const open=halved.at(-1);open===void 0||open.count+bucket.count>this.#width?halved.push({...bucket}):
take(open,bucket)}this.#buckets=halved}#dropFrom(step){const before=({low,high,count:count2})=>{const kept2=[low,high].filter(point2=>point2[0]<step);return kept2.
length===0?[]:[{low:kept2[0],high:kept2.at(-1),count:count2}]};this.#buckets=this.#buckets.flatMap(before),this.#first=this.#first!==null&&this.#first[0]<step?this.#first:
null,this.#last=null,this.#last=this.points().at(-1)??null}}function take(open,other){other.low[1]<open.low[1]&&(open.low=other.low),other.high[1]>open.high[1]&&
(open.high=other.high),open.count+=other.count}const better=[["lower",/^(loss|losses|error|errors|err|mae|mse|rmse|rmsle|mape|smape|nll|perplexity|ppl|wer|cer|fid|brier|divergence|kl|deviance|cost|bpc|bpb|crossentropy|logloss)$/],
["higher",/^(acc|accuracy|auc|auroc|auprc|ap|map|map50|f1|fbeta|precision|recall|r2|bleu|rouge|meteor|iou|miou|dice|kappa|mcc|psnr|ssim|ndcg|mrr|reward|return|score)$/]];
function betterDirection(name){const words=name.replaceAll(/([a-z])([A-Z])/g,"$1 $2").toLowerCase().split(/[^a-z0-9]+/);for(const word of words.toReversed())for(const[
direction,names2]of better)if(names2.test(word))return direction;return null}const mostSeries=300,longestName=200;class SeriesSet{#entries=new Map;#onDiverged;#dropped=0;constructor(onDiverged=()=>{}){
this.#onDiverged=onDiverged}add({name:given2,step,value:value2,seconds}){const name=given2.replaceAll(/\p{Cc}/gu," ").trim().slice(0,longestName);let entry=this.#entries.
get(name);if(entry===void 0){if(name===""||this.#entries.size>=mostSeries)return this.#dropped+=1,!1;entry={curve:new Curve,last:{step,value:null},notFinite:null},
this.#entries.set(name,entry)}return entry.last={step,value:Number.isFinite(value2)?value2:null},Number.isFinite(value2)?entry.curve.add([step,value2,Math.round(
seconds*1e3)/1e3]):entry.notFinite!==null?entry.notFinite.count+=1:(entry.notFinite={count:1,firstStep:step},this.#onDiverged(name,step)),!0}get dropped(){return this.#dropped}*lasts(){
for(const[name,{last}]of this.#entries)yield{name,...last}}series(){return[...this.#entries].map(([name,{curve,last,notFinite}])=>{const points=curve.points();return{
name,points,last:{...last},best:bestOf(name,points),notFinite:notFinite&&{...notFinite}}})}}function bestOf(name,points){const better2=betterDirection(name);if(better2===
null||points.length===0)return null;const[step,value2]=points.reduce((best,point2)=>(better2==="lower"?point2[1]<best[1]:point2[1]>best[1])?point2:best);return{
step,value:value2,better:better2}}function collectMetrics(options,{logger,clock}){const before=(options.runningFor??0)*1e3,startedAt=clock.now().getTime()-before,
started=performance.now()-before,elapsed=()=>(performance.now()-started)/1e3,warn=once(problem=>logger.warning(`Metrics: ${problem}`)),set=new SeriesSet((name,step)=>warn(
`${name} is not a finite number from step ${step} on.`)),progress=new Progress(options.totalSteps??null);let saidAt=0,saidLine=null;return{take(record){const step=record.
at.step??record.at.epoch??0,seconds=collect_secondsOf(record.timestamp,startedAt,elapsed());progress.observe(record,seconds);const kept2=[...record.values].map(
([name,value2])=>({name,step,value:value2,seconds})).filter(observation=>set.add(observation));kept2.length>0&&options.onObservations?.(kept2)},tell(){const now=elapsed();
if(now-saidAt<(options.everySeconds??30))return;const line2=progress.line(set.lasts(),now);line2!==null&&line2!==saidLine&&logger.info(line2),saidLine=line2,saidAt=
now},series:()=>set.series(),dropped:()=>set.dropped,warn}}function collect_secondsOf(timestamp,startedAt,seen){if(timestamp===null)return seen;const seconds=(timestamp-
startedAt)/1e3;return seconds>=-1&&seconds<=seen+60?Math.max(0,seconds):seen}function once(say){const said2=new Set;return problem=>{said2.has(problem)||said2.size>=
20||(said2.add(problem),say(problem))}}var file_tail=__webpack_require__(66614),folder_source=__webpack_require__(69923);function parseLenientJson(text){const strict=parse(
text);if(strict!==void 0)return strict;const words=/"(?:[^"\\]|\\.)*"|-?\bInfinity\b|\bNaN\b/g;return parse(text.replaceAll(words,word=>word.startsWith('"')?word:
JSON.stringify({[marker]:word})))??null}const marker="\0not-finite",deepest=8;function flatFields(json){if(!isObject(json))return null;const fields2=new Map,visit=(object,prefix,depth)=>{
for(const[key2,value2]of Object.entries(object))isObject(value2)?typeof value2[marker]=="string"?fields2.set(prefix+key2,Number(value2[marker])):depth<deepest&&
visit(value2,`${prefix}${key2}/`,depth+1):fields2.set(prefix+key2,value2)};return visit(json,"",0),fields2}function parse(text){try{return JSON.parse(text)}catch{
return}}function isObject(value2){return typeof value2=="object"&&value2!==null&&!Array.isArray(value2)}const stepNames=["step","global_step","_step","iteration",
"iter","batch"],epochNames=["epoch","current_epoch"],totalStepNames=["total_steps","max_steps","num_steps","total_iterations"],totalEpochNames=["total_epochs","\
num_epochs","max_epochs","epochs"],timeNames=["timestamp","wall_time","_timestamp","time","created_at"],places=new Set([...stepNames,...epochNames,...totalStepNames,
...totalEpochNames,...timeNames,"_runtime"]);function recordOf(fields2){const first=names2=>names2.map(name2=>numberOf(fields2.get(name2))).find(number=>number!==
null)??null,values=new Map,name=namedMetric(fields2);if(name!==null)values.set(name,fields2.get("value"));else for(const[key2,value2]of fields2)typeof value2=="\
number"&&!places.has(key2)&&values.set(key2,value2);return{values,at:{step:first(stepNames),epoch:first(epochNames)},total:{step:first(totalStepNames),epoch:first(
totalEpochNames)},timestamp:timeOf(timeNames.map(key2=>fields2.get(key2)).find(value2=>value2!==void 0))}}function timeOf(value2){if(typeof value2=="string"&&/^\d{4}-\d\d-\d\d/.
test(value2)){const parsed2=Date.parse(value2);return Number.isNaN(parsed2)?null:parsed2}const number=numberOf(value2);if(number===null||number<=0)return null;let milliseconds=number*
1e3;for(;milliseconds>=1e14;)milliseconds/=1e3;return milliseconds}function namedMetric(fields2){return typeof fields2.get("value")!="number"?null:["name","key",
"metric","tag"].map(key2=>fields2.get(key2)).find(value2=>typeof value2=="string")??null}function numberOf(value2){return typeof value2=="string"&&value2.trim()!==
""?numberOf(Number(value2)):typeof value2=="number"&&Number.isFinite(value2)?value2:null}const largestBytes=4*1024*1024;function jsonSource(path,before){let seen=before===
null?"":`${before.inode} ${before.bytes} ${before.modified}`,count2=0;const poll=async onRecord=>{const now=await(0,external_node_fs_promises_.stat)(path).catch(
()=>null);if(now===null||!now.isFile()||now.size>largestBytes)return;const state=`${now.ino} ${now.size} ${now.mtimeMs}`;if(state===seen)return;const fields2=flatFields(
parseLenientJson(await(0,external_node_fs_promises_.readFile)(path,"utf8").catch(()=>"")));if(fields2===null)return;seen=state;const record=recordOf(fields2),nowhere=record.
at.step===null&&record.at.epoch===null;onRecord(nowhere?{...record,at:{step:count2++,epoch:null}}:record)};return{poll,finish:poll}}function csvFields(line2,delimiter){
if(!line2.includes('"'))return line2.split(delimiter).map(field2=>field2.trim());const fields2=[];let field="",quoted2=!1;for(let at=0;at<line2.length;at++){const character=line2[at];
character==='"'&&quoted2&&line2[at+1]==='"'?(field+='"',at+=1):character==='"'?quoted2=!quoted2:character===delimiter&&!quoted2?(fields2.push(field.trim()),field=
""):field+=character}return[...fields2,field.trim()]}function delimiterOf(header2){return["	",";",","].find(delimiter=>header2.includes(delimiter))??","}var external_node_string_decoder_=__webpack_require__(
46193);const longestLine=1024*1024;class LineCutter{#decoder=new external_node_string_decoder_.StringDecoder("utf8");#rest="";#overlong=!1;startOver(){this.#decoder=
new external_node_string_decoder_.StringDecoder("utf8"),this.#rest="",this.#overlong=!1}*cut(bytes){const lines=(this.#rest+this.#decoder.write(bytes)).split(`
`);this.#rest=lines.pop();for(const line2 of lines)this.#overlong||(yield line2.endsWith("\r")?line2.slice(0,-1):line2),this.#overlong=!1;this.#rest.length>longestLine&&
(this.#overlong=!0,this.#rest="")}rest(){const rest=this.#overlong?"":this.#rest+this.#decoder.end();return this.startOver(),rest}}function jsonLinesSource(path,before){
return lineSource(path,before,()=>{const counted=countRecords();return line2=>{const fields2=flatFields(parseLenientJson(line2));return fields2===null?null:counted(
recordOf(fields2))}})}function csvSource(path,before,rename=column=>column){let passedOver=before?.head.toString("utf8").split(`
`)[0]??null;return lineSource(path,before,()=>{let header2=passedOver;passedOver=null;const counted=countRecords();return line2=>{if(line2.trim()==="")return null;
if(header2===null||header2===line2)return header2=line2,null;const delimiter=delimiterOf(header2),names2=csvFields(header2,delimiter),fields2=new Map;for(const[
index,text]of csvFields(line2,delimiter).entries()){const name=names2[index];name!==void 0&&text!==""&&fields2.set(placeName(name)??rename(name),numberOr(text))}
return counted(recordOf(fields2))}})}function lineSource(path,before,start){const tail=new file_tail.$(path,before),cutter=new LineCutter;let readLine2=start();
const follow2=async(reads,onRecord)=>{for await(const{bytes,anew}of reads){anew&&(give(readLine2(cutter.rest()),onRecord),readLine2=start());for(const line2 of cutter.
cut(bytes))give(readLine2(line2),onRecord)}};return{poll:onRecord=>follow2(tail.read(),onRecord),async finish(onRecord){try{await follow2(tail.readRest(),onRecord),
give(readLine2(cutter.rest()),onRecord)}finally{await tail.close()}}}}function give(record,onRecord){record!==null&&onRecord(record)}function countRecords(){let count2=0;
return record=>record.at.step!==null||record.at.epoch!==null||record.values.size===0?record:{...record,at:{step:count2++,epoch:null}}}function placeName(name){return/^(step|epoch|timestamp)$/.
test(name)?name:null}function numberOr(text){const infinite=/^([+-]?)inf(inity)?$/i.exec(text);if(infinite!==null)return infinite[1]==="-"?Number.NEGATIVE_INFINITY:
Number.POSITIVE_INFINITY;const number=Number(text);return Number.isNaN(number)&&!/^[+-]?nan$/i.test(text)?text:number}async function dvcliveSource(folder,passOver){
const plots=(0,external_node_path_.join)(folder,"plots","metrics"),named=new Set,curves=await(0,folder_source.W)(plots,path=>path.endsWith(".tsv"),(path,before)=>{
const name=path.slice(0,-4);return named.add(name),csvSource((0,external_node_path_.join)(plots,path),before,()=>name)},passOver),summaryPath=(0,external_node_path_.
join)(folder,"metrics.json"),summary=jsonSource(summaryPath,passOver?await(0,file_tail.c)(summaryPath):null),curveless=onRecord=>record=>{const values=new Map([
...record.values].filter(([name])=>!named.has(name)));values.size>0&&onRecord({...record,values})};return{async poll(onRecord){await curves.poll(onRecord),await summary.
poll(curveless(onRecord))},async finish(onRecord){await curves.finish(onRecord),await summary.finish(curveless(onRecord))}}}var files_below=__webpack_require__(
970);async function detectFormat(path){const name=(0,external_node_path_.basename)(path).toLowerCase();if(name.includes("tfevents"))return"tensorboard";const byEnding={
".jsonl":"jsonl",".ndjson":"jsonl",".csv":"csv",".tsv":"csv",".json":"json"},ending=(0,external_node_path_.extname)(name);if(ending in byEnding)return byEnding[ending];
if(name==="dvclive")return"dvclive";const found=await(0,external_node_fs_promises_.stat)(path).catch(()=>null);if(found===null)return null;if(found.isFile())return"\
jsonl";const names2=await(0,external_node_fs_promises_.readdir)(path).catch(()=>[]);return names2.includes("metrics.json")||names2.includes("plots")?"dvclive":(await(0,files_below.
D)(path,inner=>(0,external_node_path_.basename)(inner).includes("tfevents"))).length>0?"tensorboard":null}async function openSource(path,format,passOver,onProblem){
const before=async()=>passOver?await(0,file_tail.c)(path):null;switch(format){case"jsonl":return jsonLinesSource(path,await before());case"csv":return csvSource(
path,await before());case"json":return jsonSource(path,await before());case"dvclive":return dvcliveSource(path,passOver);case"tensorboard":{const{tensorboardSource}=await __webpack_require__.
e(8701).then(__webpack_require__.bind(__webpack_require__,8701));return tensorboardSource(path,passOver,onProblem)}}}const pollMs=1e3,eagerPolls=10,eagerPollMs=200;
async function followMetrics(options,services,resumed){const collector=collectMetrics(options,services),{take:take2,warn}=collector;let format=options.format??await detectFormat(
options.path),source=null;const poll=async last=>{try{if(source===null){if(format??=await detectFormat(options.path),format===null)return;source=await openSource(
options.path,format,!1,warn)}await(last?source.finish(take2):source.poll(take2))}catch(error){warn((0,foundation.bD)(error))}last||collector.tell()};format!==null&&
(source=await openSource(options.path,format,!resumed,warn));let polls=0,stopped2=!1,polling=Promise.resolve(),timer;const later=()=>{const after=polls++<eagerPolls?
eagerPollMs:pollMs;timer=setTimeout(()=>{polling=poll(!1),polling.then(()=>stopped2||later())},after).unref()};return later(),{async stop(){stopped2||(stopped2=
!0,clearTimeout(timer),await polling,await poll(!0))},followed:()=>({format,series:collector.series(),dropped:collector.dropped()})}}const follow_lines_longest=65536;
function followMetricLines(options,services){const collector=collectMetrics(options,services);let seen=!1;return{line(text){const record=metricOf(text);record!==
null&&(seen=!0,collector.take(record),collector.tell())},followed:()=>({format:seen?"jsonl":null,series:collector.series(),dropped:collector.dropped()})}}function metricOf(text){
const start=text.indexOf("{");if(start<0||text.length>follow_lines_longest||!text.trimEnd().endsWith("}"))return null;const fields2=flatFields(parseLenientJson(
text.slice(start)));if(fields2===null)return null;const record=recordOf(fields2);return(record.at.step!==null||record.at.epoch!==null)&&record.values.size>0?record:
null}const totalMs=9300,hurryMs=4500;function graceAfter(signal,hurry){const clock=new AbortController;let stoppedAt=null,hurried;const stop=()=>{stoppedAt=performance.
now(),hurried=setTimeout(()=>{hurry()},hurryMs)};return signal.aborted?stop():signal.addEventListener("abort",stop,{once:!0}),{async within(work,otherwise,late){
if(clearTimeout(hurried),work===void 0)return otherwise;work.catch(()=>{});const timeIsUp=async()=>{stoppedAt===null&&await new Promise(resolve=>signal.addEventListener(
"abort",()=>resolve(),{once:!0,signal:clock.signal}));const spent=performance.now()-(stoppedAt??performance.now());return await(0,promises_.setTimeout)(totalMs-
spent,void 0,{signal:clock.signal}),late(),otherwise};return Promise.race([work,timeIsUp()])},clear(){clearTimeout(hurried),clock.abort(),signal.removeEventListener(
"abort",stop)}}}async function runTraining(command,options,services){const{logger,signal,clock}=services,saver=options.checkpoints===void 0?null:await CheckpointSaver.
open(options.checkpoints,services);let follower=null;const limit=1+(options.retries??0),attempts2=[];let seconds=0;try{for(let number=1;;number++){const startedAt=clock.
now().toISOString(),resumed=await saver?.begin(number)??!1;options.metrics!==void 0&&(follower??=await followMetrics(options.metrics,services,resumed)),resumed&&
logger.info("Continuing from the checkpoint that was saved.");const grace=graceAfter(signal,()=>saver?.hurry()),{ending,seconds:taken}=await runAttempt(run_training_prepared(
command,number,resumed,options),services,command.timeoutSeconds===void 0?void 0:Math.max(.001,command.timeoutSeconds-seconds));seconds+=taken;const advanced=await grace.
within(saver?.end(endedByItself(ending)),!1,()=>logger.warning("The last checkpoint could not be saved in the time that a cancelled job has."));grace.clear();const decision=decideRetry(
ending,advanced),again=decision.again&&number<limit&&!signal.aborted,spent=decision.again&&number===limit&&limit>1?`all ${limit} attempts are spent`:decision.why,
next=ending.kind==="succeeded"?null:again?decision.why:spent;if(attempts2.push({number,startedAt,seconds:taken,resumed,ending,next}),!again||(logger.warning(`${ending.
words} Trying again, attempt ${number+1} of ${limit}: ${decision.why}.`),await(0,promises_.setTimeout)((options.pauseSeconds??10)*1e3,void 0,{signal}).catch(()=>{}),
signal.aborted))break}}finally{await follower?.stop()}const last=attempts2.at(-1).ending;return{ending:signal.aborted&&last.kind!=="cancelled"&&last.kind!=="suc\
ceeded"?cancelledBetween(last,signal):last,seconds,attempts:attempts2,metrics:follower?.followed()??null,checkpoints:saver?.kept()??null}}function endedByItself({
kind,signal,exitCode}){const reported=exitCode===null?null:signalOfStatus(exitCode),cutOff=reported!==null&&(reported==="SIGKILL"||faultOf(reported)!==null);return signal===
null&&!cutOff&&kind!=="disk-full"}function run_training_prepared(command,attempt,resumed,options){const env={...command.env,MLOPS_ATTEMPT:String(attempt),MLOPS_RESUMED:String(
resumed),...options.checkpoints===void 0?{}:{MLOPS_CHECKPOINTS:options.checkpoints.folder}};return{...command,env}}function cancelledBetween(last,signal){const words=`${last.
words} Cancelled by ${cancelledBy(signal)} before another attempt.`;return{...last,kind:"cancelled",words}}async function runDeclared(command,services){const{ending,
result}=await runAttempt(command,services);if(ending.kind!=="succeeded"||result===null)throw failureOf(command,ending);return result}function gpuFindingSentence({
gpu,seen,needed,remedy:remedy2}){return`${gpu===null?"GPU preflight":`GPU ${gpu}`}: ${seen}${needed===null?"":`; needed: ${needed}`}. ${remedy2}.`}const frameworkScript=`\

import sys
sys.path = [place for place in sys.path if place not in ('', '.')]  # a json.py of the repository is not json
import importlib.metadata as metadata, json, re
wanted = re.compile(r'^(torch|tensorflow([-_](cpu|rocm|gpu))?|jax|jaxlib|jax[-_](cuda|rocm)\\d+[-_](plugin|pjrt)|cupy([-_](cuda\\d+x?|rocm.*))?|xgboost([-_]cpu)?|\
lightgbm|nvidia[-_]cuda[-_]runtime([-_]cu\\d+)?)$', re.I)
records = {'torch': 'torch/version.py', 'tensorflow': 'tensorflow/python/platform/build_info.py'}
packages, texts = {}, {}
for distribution in metadata.distributions():
    name = (distribution.metadata or {}).get('Name') or ''
    if not wanted.match(name) or name.lower() in packages:
        continue
    packages[name.lower().replace('_', '-')] = distribution.version
    record = records.get(re.split('[-_]', name.lower())[0])
    if record:
        try:
            with open(str(distribution.locate_file(record)), encoding='utf-8') as file:
                texts[record] = file.read(20000)
        except OSError:
            pass
print(json.dumps({'packages': packages, 'texts': texts}))
`,installedSchema=schemas.Ikc({packages:schemas.g1P(schemas.YjP(),schemas.YjP()),texts:schemas.g1P(schemas.YjP(),schemas.YjP())});async function readFrameworks(python,services,options={}){
try{const{exitCode,stdout,stderr}=await services.process.run(python,["-c",frameworkScript],{...options,timeoutSeconds:60});if(exitCode!==0)throw new Error(stderr.
trim().split(`
`).at(-1)??`exit status ${exitCode}`);return buildsOf(installedSchema.parse(JSON.parse(stdout.trim().split(`
`).at(-1)??"")))}catch(error){return services.logger.debug(`The CUDA of the framework is not known: ${(0,foundation.bD)(error)}`),null}}function pythonOf(words){
const program=words[0]??"",name=program.split(/[/\\]/).at(-1)??"";return/^python[\d.]*(\.exe)?$/i.test(name)?program:null}function buildsOf({packages,texts:texts2}){
const runtime=runtimeCuda(packages),found=[];for(const[name,version]of Object.entries(packages)){const build=name==="torch"?torchBuild(version,texts2["torch/ver\
sion.py"],runtime):name.startsWith("tensorflow")?tensorflowBuild(name,texts2["tensorflow/python/platform/build_info.py"],runtime):otherBuild(name,version,packages,
runtime);build!==null&&found.push({name:`${name} ${version}`,cuda:null,...build})}return found}function torchBuild(version,record,runtime){const assigned=name=>new RegExp(
`^${name}\\b[^=\\n]*=\\s*['"]([^'"]+)['"]`,"m").exec(record??"")?.[1],recorded=assigned("cuda");if(recorded!==void 0)return{needs:"cuda",cuda:recorded};if(assigned(
"hip")!==void 0||/\+rocm/.test(version))return{needs:"rocm"};const tagged=/\+cu(\d+)(\d)$/.exec(version);return tagged!==null?{needs:"cuda",cuda:`${tagged[1]}.${tagged[2]}`}:
record!==void 0||/\+cpu/.test(version)?{needs:"cpu"}:runtime===null?{needs:"cpu"}:{needs:"cuda",cuda:runtime}}function tensorflowBuild(name,record,runtime){if(/-rocm/.
test(name))return{needs:"rocm"};const entry=key2=>new RegExp(`['"]${key2}['"]\\s*[,:]\\s*['"]?([\\w.]+)`).exec(record??"")?.[1];return entry("is_rocm_build")===
"True"?{needs:"rocm"}:entry("is_cuda_build")==="True"?{needs:"cuda",cuda:entry("cuda_version")??runtime}:record===void 0&&runtime!==null&&!/-cpu/.test(name)?{needs:"\
cuda",cuda:runtime}:{needs:"cpu"}}function otherBuild(name,version,packages,runtime){const major=/cuda(\d+?)x?(?:-|$)/.exec(name)?.[1];if(name.startsWith("cupy")&&
major!==void 0)return{needs:"cuda",cuda:major};if(name.startsWith("cupy")&&/rocm/.test(name))return{needs:"rocm"};if(name==="jaxlib"){const plugin=Object.keys(packages).
find(other=>/^jax-(cuda|rocm)\d+-(plugin|pjrt)$/.test(other));if(plugin===void 0){const tagged=/\+cuda(\d+)/.exec(version)?.[1];return tagged===void 0?{needs:"c\
pu"}:{needs:"cuda",cuda:tagged}}return/rocm/.test(plugin)?{needs:"rocm"}:{needs:"cuda",cuda:runtime??/cuda(\d+)/.exec(plugin)?.[1]??null}}return null}function runtimeCuda(packages){
const version=Object.entries(packages).find(([name])=>name.startsWith("nvidia-cuda-runtime"))?.[1];return version===void 0?null:version.split(".").slice(0,2).join(
".")}var XMLParser=__webpack_require__(41143);const slowdownBits={sw_power_cap:4,hw_slowdown:8,sw_thermal_slowdown:32,hw_thermal_slowdown:64,hw_power_brake_slowdown:128},
slowdownReasons=Object.keys(slowdownBits),isTrouble=reason=>reason!=="sw_power_cap",absent=/^\[.*\]$|^(n\/?a|none|not supported|not available|unknown error|insufficient permissions|requested functionality has been deprecated|)$/i;
function quantities_told(text){const trimmed2=text?.trim()??"";return absent.test(trimmed2)?null:trimmed2}function amount(text){const found=/^[-+]?\d+(?:\.\d+)?/.
exec(quantities_told(text)??"");return found===null?null:Number(found[0])}const units={B:1,KB:1e3,MB:1e6,GB:1e9,KIB:1024,MIB:1024**2,GIB:1024**3,TIB:1024**4};function quantities_bytesOf(text,unit="\
MiB"){const found=/^(\d+(?:\.\d+)?)\s*([KMGT]?i?B)?$/i.exec(quantities_told(text)??"");if(found===null)return null;const factor=units[(found[2]??unit).toUpperCase()];
return factor===void 0?null:Math.round(Number(found[1])*factor)}function truth(text){const value2=quantities_told(text)?.toLowerCase();return value2===void 0?null:
["enabled","yes","active","on","1"].includes(value2)?!0:["disabled","no","not active","off","0"].includes(value2)?!1:null}function inGiB(bytes){const value2=bytes/
1073741824;return`${value2>=100||Number.isInteger(value2)?Math.round(value2):value2.toFixed(1)} GiB`}const several=new Set(["gpu","mig_device","process_info"]),
reader={ignoreAttributes:!1,attributeNamePrefix:"@",parseTagValue:!1,isArray:name=>several.has(name)};function parseNvidiaSmi(xml){let document;try{document=new XMLParser.
A(reader).parse(xml)}catch{return null}const log=child(document,"nvidia_smi_log");return typeof log!="object"?null:{vendor:"nvidia",driverVersion:quantities_told(
nvidia_smi_text(log,"driver_version")),cudaVersion:quantities_told(nvidia_smi_text(log,"cuda_version")),gpus:list(log,"gpu").map(gpuOf)}}function gpuOf(gpu,index){
const recovery=quantities_told(nvidia_smi_text(gpu,"gpu_recovery_action")),reset=truth(nvidia_smi_text(gpu,"gpu_reset_status","reset_required"));return{index,name:quantities_told(
nvidia_smi_text(gpu,"product_name"))??"GPU",uuid:quantities_told(nvidia_smi_text(gpu,"uuid")),busId:(quantities_told(nvidia_smi_text(gpu,"pci","pci_bus_id"))??quantities_told(
nvidia_smi_text(gpu,"@id")))?.toLowerCase()??null,persistence:truth(nvidia_smi_text(gpu,"persistence_mode")),mig:migOf(gpu),memory:memoryOf(gpu),utilisation:{gpu:amount(
nvidia_smi_text(gpu,"utilization","gpu_util")),memory:amount(nvidia_smi_text(gpu,"utilization","memory_util"))},power:powerOf(gpu),temperature:amount(nvidia_smi_text(
gpu,"temperature","gpu_temp")),computeMode:quantities_told(nvidia_smi_text(gpu,"compute_mode")),ecc:eccOf(gpu),retiredPages:{count:sum(["multiple_single_bit_ret\
irement","double_bit_retirement"].map(cause=>amount(nvidia_smi_text(gpu,"retired_pages",cause,"retired_count")))),pending:truth(nvidia_smi_text(gpu,"retired_pag\
es","pending_blacklist"))??truth(nvidia_smi_text(gpu,"retired_pages","pending_retirement"))},remappedRows:remappedOf(gpu),slowedBy:slowdownReasons.filter(reason=>[
"event","throttle"].some(word=>truth(nvidia_smi_text(gpu,`clocks_${word}_reasons`,`clocks_${word}_reason_${reason}`))===!0)),processes:list(child(gpu,"processes"),
"process_info").map(processOf),recoveryAction:recovery??(reset===!0?"Reset":null)}}function migOf(gpu){const enabled=truth(nvidia_smi_text(gpu,"mig_mode","curre\
nt_mig"));return enabled===null?null:{enabled,pending:(truth(nvidia_smi_text(gpu,"mig_mode","pending_mig"))??enabled)!==enabled,instances:list(child(gpu,"mig_de\
vices"),"mig_device").map((device,position)=>({index:amount(nvidia_smi_text(device,"index"))??position,memory:memoryOf(device)}))}}function memoryOf(device){const part=name=>quantities_bytesOf(
nvidia_smi_text(device,"fb_memory_usage",name));return{total:part("total"),used:part("used"),free:part("free")}}function powerOf(gpu){const first=names2=>["gpu_\
power_readings","power_readings"].flatMap(group2=>names2.map(name=>amount(nvidia_smi_text(gpu,group2,name)))).find(value2=>value2!==null)??null;return{draw:first(
["power_draw","instant_power_draw","average_power_draw"]),limit:first(["enforced_power_limit","current_power_limit","power_limit"])}}function eccOf(gpu){return{
enabled:truth(nvidia_smi_text(gpu,"ecc_mode","current_ecc")),volatile:countsOf(child(child(gpu,"ecc_errors"),"volatile")),aggregate:countsOf(child(child(gpu,"ec\
c_errors"),"aggregate"))}}function countsOf(counters){const count2=(...path)=>amount(nvidia_smi_text(counters,...path));return{corrected:count2("single_bit","to\
tal")??sum([count2("sram_correctable"),count2("dram_correctable")]),uncorrected:count2("double_bit","total")??sum(["sram_uncorrectable","sram_uncorrectable_pari\
ty","sram_uncorrectable_secded","dram_uncorrectable"].map(name=>count2(name)))}}function remappedOf(gpu){const rows=child(gpu,"remapped_rows"),pending=truth(nvidia_smi_text(
rows,"remapped_row_pending")),failed=truth(nvidia_smi_text(rows,"remapped_row_failure"));return pending===null&&failed===null?null:{corrected:amount(nvidia_smi_text(
rows,"remapped_row_corr")),uncorrected:amount(nvidia_smi_text(rows,"remapped_row_unc")),pending:pending===!0,failed:failed===!0}}function processOf(process2){return{
pid:amount(nvidia_smi_text(process2,"pid"))??0,name:quantities_told(nvidia_smi_text(process2,"process_name")),memory:quantities_bytesOf(nvidia_smi_text(process2,
"used_memory"))}}function child(element,name){if(typeof element!="object"||Array.isArray(element))return;const children=element;return Object.hasOwn(children,name)?
children[name]:void 0}function nvidia_smi_text(element,...path){const found=path.reduce((parent,name)=>child(parent,name),element);return typeof found=="string"?
found:void 0}function list(element,name){const found=child(element,name);return Array.isArray(found)?found:[]}function sum(values){const known=values.filter(value2=>value2!==
null);return known.length===0?null:known.reduce((total,value2)=>total+value2,0)}const meaning=[[/^(ppt|gfx_clk_below_host_limit_(power|pwr))$/,"sw_power_cap"],[
/^((socket|vr|hbm)_thermal|gfx_clk_below_host_limit_(thermal|thm))$/,"sw_thermal_slowdown"],[/^prochot$/,"hw_thermal_slowdown"]];function amdSlowedBy(throttle){
const active=Object.entries(throttle).flatMap(([name,value2])=>{const[,of]=/^(.*)_violation_status$/.exec(name.toLowerCase())??[];return of!==void 0&&isActive(value2)?
[of]:[]});return slowdownReasons.filter(reason=>meaning.some(([names2,means])=>means===reason&&active.some(name=>names2.test(name))))}function isActive(value2){
return typeof value2=="object"&&value2!==null?Object.values(value2).some(isActive):value2===!0||truth(String(value2))===!0}const card=schemas.g1P(schemas.YjP(),
schemas.L5J()),rocmSmi=schemas.g1P(schemas.YjP(),card);function parseRocmSmi(output){const document=rocmSmi.safeParse(jsonIn(output));if(!document.success)return null;
const cards=Object.entries(document.data).filter(([name])=>/^card\d+$/.test(name));return cards.length===0?null:{vendor:"amd",driverVersion:quantities_told(fieldOf(
document.data.system??{},"driver version")),cudaVersion:null,gpus:cards.map(([name,fields2])=>rocmGpu(Number(name.slice(4)),fields2))}}function rocmGpu(index,fields2){
const read2=(...names2)=>names2.map(name=>fieldOf(fields2,name)).find(value2=>quantities_told(value2)!==null),total=quantities_bytesOf(read2("vram total memory \
(b)"),"B"),used=quantities_bytesOf(read2("vram total used memory (b)"),"B");return nothingTold({index,name:quantities_told(read2("card series","device name","ca\
rd model"))??"AMD GPU",uuid:quantities_told(read2("unique id")),busId:quantities_told(read2("pci bus"))?.toLowerCase()??null,memory:{total,used,free:total===null||
used===null?null:Math.max(0,total-used)},utilisation:{gpu:amount(read2("gpu use (%)")),memory:amount(read2("gpu memory read/write activity (%)"))},power:{draw:amount(
read2("average graphics package power (w)","current socket graphics package power (w)")),limit:amount(read2("max graphics package power (w)"))},temperature:amount(
read2("temperature (sensor junction) (c)","temperature (sensor edge) (c)")),slowedBy:[]})}const quantity=schemas.KCZ([schemas.Ikc({value:schemas.L5J(),unit:schemas.
YjP().optional()}),schemas.L5J()]),amdGpu=schemas.Ikc({gpu:schemas.Whr(),asic:schemas.Ikc({market_name:schemas.YjP()}).partial().optional().catch(void 0),bus:schemas.
Ikc({bdf:schemas.YjP()}).partial().optional().catch(void 0),driver:schemas.Ikc({version:schemas.YjP()}).partial().optional().catch(void 0),mem_usage:schemas.g1P(
schemas.YjP(),quantity).optional().catch(void 0),usage:schemas.g1P(schemas.YjP(),quantity).optional().catch(void 0),power:schemas.g1P(schemas.YjP(),quantity).optional().
catch(void 0),temperature:schemas.g1P(schemas.YjP(),quantity).optional().catch(void 0),throttle:schemas.g1P(schemas.YjP(),schemas.L5J()).optional().catch(void 0)}),
amdGpus=schemas.KCZ([schemas.YOg(amdGpu),schemas.Ikc({gpu_data:schemas.YOg(amdGpu)})]);function parseAmdSmi(...outputs){const byIndex=new Map;for(const output of outputs){
const document=amdGpus.safeParse(jsonIn(output));if(document.success)for(const gpu of Array.isArray(document.data)?document.data:document.data.gpu_data)byIndex.
set(gpu.gpu,{...byIndex.get(gpu.gpu),...gpu})}const gpus=[...byIndex.values()];return gpus.length===0?null:{vendor:"amd",driverVersion:gpus.map(({driver})=>quantities_told(
driver?.version)).find(value2=>value2!==null)??null,cudaVersion:null,gpus:gpus.map(gpu=>{const total=withUnit(gpu.mem_usage?.total_vram,quantities_bytesOf),used=withUnit(
gpu.mem_usage?.used_vram,quantities_bytesOf);return nothingTold({index:gpu.gpu,name:quantities_told(gpu.asic?.market_name)??"AMD GPU",uuid:null,busId:quantities_told(
gpu.bus?.bdf)?.toLowerCase()??null,memory:{total,used,free:total===null||used===null?null:Math.max(0,total-used)},utilisation:{gpu:withUnit(gpu.usage?.gfx_activity,
amount),memory:withUnit(gpu.usage?.umc_activity,amount)},power:{draw:withUnit(gpu.power?.socket_power,amount),limit:null},temperature:withUnit(gpu.temperature?.
hotspot,amount)??withUnit(gpu.temperature?.edge,amount),slowedBy:amdSlowedBy(gpu.throttle??{})})})}}function withUnit(given2,read2){const{value:value2,unit=""}=schemas.
Ikc({value:schemas.L5J(),unit:schemas.YjP().optional()}).catch({value:given2}).parse(given2);return read2(`${String(value2??"")} ${unit.replace(/^([KMGT])B$/i,"\
$1iB")}`.trim())}function nothingTold(known){const none={corrected:null,uncorrected:null};return{...known,persistence:null,mig:null,computeMode:null,ecc:{enabled:null,
volatile:none,aggregate:none},retiredPages:{count:null,pending:null},remappedRows:null,processes:[],recoveryAction:null}}function fieldOf(fields2,wanted){const found=Object.
entries(fields2).find(([name])=>name.trim().toLowerCase()===wanted);return found===void 0?void 0:String(found[1])}function jsonIn(output){const start=output.search(
/^[[{]/m);if(start<0)return null;try{return JSON.parse(output.slice(start))}catch{return null}}const rocmArguments=["--showproductname","--showmeminfo","vram","\
--showuse","--showpower","--showtemp","--showbus","--showuniqueid","--showdriverversion","--json"];async function readGpus(services){const nvidia=await ask(services,
"nvidia-smi",["-q","-x"]),reading=nvidia===null?null:judgeNvidiaSmi(nvidia);if(reading!==null&&reading.state!=="none"&&!(nvidia!==null&&isWithoutNvidia(nvidia)))
return reading;const amd=await(await amdReader(services))?.();return amd!=null?{state:"read",facts:amd}:reading??{state:"none",reason:"neither `nvidia-smi` nor \
`rocm-smi` is on this machine"}}function isWithoutNvidia(result){const said2=`${result.stdout}
${result.stderr}`;return hasNoDevices(result.exitCode,said2)||hasNoDriver(result.exitCode,said2)}function hasNoDevices(exitCode,said2){return exitCode===6||/no devices were found/i.
test(said2)}function hasNoDriver(exitCode,said2){return exitCode===9||exitCode===12||/communicate with the NVIDIA driver/i.test(said2)}function judgeNvidiaSmi(result){
const said2=firstLine(result);if(result.timedOut===!0)return{state:"broken",reason:"`nvidia-smi` does not answer",remedy:"A GPU has probably hung: drain this ru\
nner and restart the machine"};if(result.exitCode===0){const facts2=parseNvidiaSmi(result.stdout);return facts2!==null&&facts2.gpus.length>0?{state:"read",facts:facts2}:
facts2!==null||hasNoDevices(result.exitCode,said2)?{state:"none",reason:`\`nvidia-smi\` says: ${said2}`}:{state:"broken",reason:`\`nvidia-smi -q -x\` wrote no XML\
: ${said2}`,remedy:"Run `nvidia-smi -q -x` on the runner and see what stands in its way"}}return hasNoDevices(result.exitCode,said2)?{state:"none",reason:`\`nvid\
ia-smi\` says: ${said2}`}:{state:"broken",reason:`\`nvidia-smi\` says: ${said2}`,remedy:read_gpus_remedyFor(result.exitCode,said2)}}function read_gpus_remedyFor(exitCode,said2){
return exitCode===18||/version mismatch/i.test(said2)?"The driver's libraries were upgraded under the loaded kernel module: restart the machine, or unload and l\
oad the modules; pin the driver on runners against unattended upgrades":hasNoDriver(exitCode,said2)?"Load the kernel module (after a kernel upgrade it must be b\
uilt again); in a container, start it with `--gpus all` and the NVIDIA container toolkit":exitCode===4?"Let the runner's user read /dev/nvidia*":exitCode===8?"C\
onnect the external power cables of the GPU":exitCode===15||/lost|fallen off/i.test(said2)?"A GPU has fallen off the bus: drain this runner and restart the mach\
ine; if it comes again, replace the GPU":exitCode===14?"The GPU's infoROM is damaged: have it looked at":"Run `nvidia-smi` on the runner and see what stands in \
its way"}async function amdReader(services,signal){const fixed=await ask(services,"amd-smi",["static","--asic","--bus","--driver","--json"],signal);if(fixed?.exitCode===
0&&parseAmdSmi(fixed.stdout)!==null)return async()=>{const metric=await ask(services,"amd-smi",["metric","--json"],signal);return parseAmdSmi(fixed.stdout,metric?.
stdout??"")};const rocm=async()=>{const result=await ask(services,"rocm-smi",rocmArguments,signal);return result?.exitCode===0?parseRocmSmi(result.stdout):null},
first=await rocm();if(first===null)return null;let asked2=!1;return async()=>asked2?rocm():(asked2=!0,first)}async function ask(services,program,args,signal){try{
return await services.process.run(program,args,{timeoutSeconds:30,keepOutput:16*1024*1024,...signal===void 0?{}:{signal}})}catch(error){return/no such program/.
test((0,foundation.bD)(error))?null:{exitCode:null,signal:null,stdout:"",stderr:(0,foundation.bD)(error),wallSeconds:0}}}function firstLine({stdout,stderr}){const lines=`${stdout}\

${stderr}`.split(`
`).map(row=>row.trim()).filter(row=>row!=="");return(lines.find(row=>!row.startsWith("<"))??lines[0]??"nothing").slice(0,200)}function limitToVisible(reading,env){
if(reading.state!=="read")return reading;const{gpus,vendor}=reading.facts,variables=vendor==="nvidia"?["CUDA_VISIBLE_DEVICES"]:["HIP_VISIBLE_DEVICES","ROCR_VISI\
BLE_DEVICES"],[name,value2]=variables.map(key2=>[key2,env[key2]]).find(([,set])=>set!==void 0)??[];if(name===void 0||value2===void 0||value2.trim().toLowerCase()===
"all")return reading;const visible=pick(gpus,value2,env.CUDA_DEVICE_ORDER);return visible===null?reading:visible.length===0?{state:"none",reason:`\`${name}\` is \
\`${value2.slice(0,80)}\` and lets programs see none of ${gpus.length}`}:{state:"read",facts:{...reading.facts,gpus:visible}}}function pick(gpus,value2,order2){
const alike=new Set(gpus.map(gpu=>gpu.name)).size<=1,found=[];for(const word of value2.split(",").map(part=>part.trim())){if(word==="")break;if(/^MIG-/i.test(word)||
/^\d+$/.test(word)&&!alike&&order2!=="PCI_BUS_ID")return null;const gpu=/^\d+$/.test(word)?gpus.find(({index})=>index===Number(word)):gpus.find(({uuid})=>uuid?.
toLowerCase().startsWith(word.toLowerCase()));if(gpu===void 0)break;found.push(gpu)}return found}const xidMeaning={48:{level:"suspect",words:"double-bit ECC err\
or"},62:{level:"broken",words:"the internal micro-controller halted"},63:{level:"suspect",words:"a memory row or page is to be replaced"},64:{level:"broken",words:"\
a memory row or page could not be replaced"},74:{level:"suspect",words:"NVLink error"},79:{level:"broken",words:"the GPU has fallen off the bus"},92:{level:"sus\
pect",words:"many single-bit ECC errors"},94:{level:"suspect",words:"contained ECC error"},95:{level:"broken",words:"uncontained ECC error"},119:{level:"broken",
words:"the GPU system processor does not answer"},120:{level:"broken",words:"the GPU system processor failed"},140:{level:"broken",words:"ECC error that could n\
ot be recovered"}},line=/NVRM: Xid \((?:PCI:)?([0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2})[^)]*\): (\d+),?\s*(.*)$/i,date=/^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:[.,]\d+)?(Z|[+-]\d\d:?\d\d)/;
function parseXids(log){return log.split(`
`).flatMap(row=>{const found=line.exec(row);if(found===null)return[];const[,bus="",code="",text=""]=found,written=date.exec(row),zone=written?.[2]?.replace(/^([+-]\d\d):?(\d\d)$/,
"$1:$2")??"";return[{code:Number(code),bus:bus.toLowerCase(),at:written===null?null:new Date(`${written[1]}${zone}`),text:text.trim()}]})}function isAbout(xid,busId){
const parts=id2=>id2.split(".")[0].split(":").map(part=>Number.parseInt(part,16));return busId!==null&&parts(xid.bus).join()===parts(busId).join()}async function readXids(services){
const sources=[["dmesg","--time-format","iso"],["dmesg"],["journalctl","-k","-b","-q","--no-pager","-o","short-iso"]];let reason="there is no kernel log";for(const[
program,...args]of sources)try{const options={timeoutSeconds:10,keepOutput:4194304},{exitCode,stdout,stderr}=await services.process.run(program,args,options);if(exitCode===
0&&stdout.trim()!=="")return{readable:!0,xids:parseXids(stdout)};reason=stderr.trim().split(`
`)[0]||`\`${program}\` says nothing`}catch(error){reason=(0,foundation.bD)(error)}return{readable:!1,reason}}async function inspectGpus(command,services){const python=pythonOf(
command.words),env={...services.env,...command.env},[reading,xids,frameworks]=await Promise.all([readGpus(services),readXids(services),python===null?Promise.resolve(
null):readFrameworks(python,services,{...command.cwd===void 0?{}:{cwd:command.cwd},...command.env===void 0?{}:{env:command.env}})]);return{reading:limitToVisible(
reading,env),xids,frameworks,now:services.clock.now(),forwardCompatible:/(^|[:/])(cuda[^:]*\/)?compat(\/|:|$)/.test(env.LD_LIBRARY_PATH??"")}}const oldest=[["13",
"580"],["12","525.60.13"],["11","450.80.02"],["10.2","440.33"],["10.1","418.39"],["10.0","410.48"],["9.2","396.26"],["9.1","390.46"],["9.0","384.81"],["8.0","37\
5.26"]];function oldestDriver(cuda){return oldest.find(([release])=>cuda===release||cuda.startsWith(`${release}.`))?.[1]??null}function compareVersions(a,b){const[
left,right]=[a,b].map(version=>version.split(".").map(part=>Number.parseInt(part,10)||0));for(let i=0;i<Math.max(left.length,right.length);i+=1){const difference=(left[i]??
0)-(right[i]??0);if(difference!==0)return difference}return 0}function driverFindings(facts2,frameworks,forwardCompatible){if(frameworks===null||frameworks.length===
0)return[];const wanted=facts2.vendor==="nvidia"?"cuda":"rocm",fitting=frameworks.filter(({needs})=>needs===wanted);return fitting.length===0?[{gpu:null,what:"f\
ramework",level:"refuse",seen:`${frameworks.map(({name,needs})=>`${name} is built for ${needs==="cpu"?"the CPU":needs.toUpperCase()}`).join(", ")}: the GPU woul\
d stand idle`,needed:`a build for ${wanted.toUpperCase()}`,remedy:"Install the build for this GPU, or train on a runner without one"}]:facts2.vendor==="nvidia"?
fitting.flatMap(build=>cudaFindings(build,facts2,forwardCompatible)):[]}function cudaFindings(build,facts2,forwardCompatible){const oldest2=build.cuda===null?null:
oldestDriver(build.cuda);return oldest2===null||facts2.driverVersion===null?[]:compareVersions(facts2.driverVersion,oldest2)<0?[{gpu:null,what:"driver",level:forwardCompatible?
"warn":"refuse",seen:`driver ${facts2.driverVersion}, and ${build.name} is built for CUDA ${build.cuda}`,needed:`driver ${oldest2} or newer`,remedy:forwardCompatible?
"CUDA's forward compatibility package is on the library path: see that it fits this GPU and driver":`Upgrade the driver, or install a build for CUDA ${facts2.cudaVersion??
"of this driver"} or older`}]:facts2.cudaVersion===null||compareVersions(facts2.cudaVersion,build.cuda)>=0?[]:[{gpu:null,what:"driver",level:"note",seen:`driver\
 ${facts2.driverVersion} knows CUDA ${facts2.cudaVersion}, and ${build.name} is built for CUDA ${build.cuda}: it runs by minor version compatibility, and kernel\
s compiled from PTX while running do not`,needed:null,remedy:"Upgrade the driver if a kernel fails to load"}]}const dayMs=864e5;function healthFindings(gpu,xids,now){
return[...eccFindings(gpu),...memoryRepairFindings(gpu),...resetFindings(gpu),...xidFindings(xids,now),...slowdownFindings(gpu),...persistenceFindings(gpu)].map(
finding=>({gpu:gpu.index,...finding}))}function eccFindings({ecc}){const recent=ecc.volatile.uncorrected??0,ever=ecc.aggregate.uncorrected??0;return recent>0?[{
what:"ecc",level:"refuse",seen:`${recent} uncorrected ECC error${recent===1?"":"s"} since the driver was loaded`,needed:"none",remedy:"Drain the runner and rese\
t the GPU (`nvidia-smi --gpu-reset`) or restart the machine; if they come again, replace the GPU"}]:ever===0?[]:[{what:"ecc",level:"note",seen:`${ever} uncorrec\
ted ECC error${ever===1?"":"s"} in the GPU's life, none since the driver was loaded`,needed:null,remedy:"Watch whether there are more"}]}function memoryRepairFindings({
remappedRows:rows,retiredPages:pages}){const found=[];return rows?.failed===!0&&found.push({what:"rows",level:"refuse",seen:"a damaged row of its memory could n\
ot be replaced",needed:"memory that could be repaired",remedy:"Take the runner out of service and have the GPU replaced"}),rows?.pending===!0&&found.push({what:"\
rows",level:(rows.uncorrected??0)>0?"refuse":"warn",seen:`damaged rows of its memory wait to be replaced (${rows.corrected??0} corrected, ${rows.uncorrected??0}\
 uncorrected)`,needed:"none waiting",remedy:"Reset the GPU (`nvidia-smi --gpu-reset`) or restart the machine"}),pages.pending===!0&&found.push({what:"pages",level:"\
refuse",seen:"pages of its memory wait to be retired",needed:"none waiting",remedy:"Reset the GPU (`nvidia-smi --gpu-reset`) or restart the machine"}),(pages.count??
0)>=60&&found.push({what:"pages",level:"warn",seen:`${pages.count} pages of its memory are retired`,needed:"fewer than 60",remedy:"Have the GPU replaced"}),found}
function resetFindings({recoveryAction:action,mig}){const found=[];return action!==null&&found.push({what:"reset",level:"refuse",seen:`the driver asks for: ${action}`,
needed:"nothing to be done",remedy:/reboot/i.test(action)?"Drain the runner and restart the machine":"Drain the runner and reset the GPU (`nvidia-smi --gpu-rese\
t`) or restart the machine"}),mig?.pending===!0&&found.push({what:"mig",level:"warn",seen:"a change of its MIG mode waits for a reset",needed:"none waiting",remedy:"\
Reset the GPU (`nvidia-smi --gpu-reset`)"}),found}function xidFindings(xids,now){return[...new Map(xids.map(xid=>[xid.code,xid])).values()].flatMap(xid=>{const meaning2=xidMeaning[xid.
code];if(meaning2===void 0)return[];const recent=xid.at===null||now.getTime()-xid.at.getTime()<dayMs,when=xid.at===null?"since the machine was started":`on ${xid.
at.toISOString().slice(0,16)}Z`;return[{what:"xid",level:meaning2.level==="broken"&&recent?"refuse":recent?"warn":"note",seen:`Xid ${xid.code} (${meaning2.words}\
) ${when}`,needed:"none",remedy:meaning2.level==="broken"?"Drain the runner and restart the machine; if it comes again, replace the GPU":"Watch whether it comes\
 again; reset the GPU if it does"}]})}function slowdownFindings({slowedBy,temperature}){const trouble=slowedBy.filter(isTrouble);if(trouble.length===0)return[];
const named=trouble.filter(reason=>reason!=="hw_slowdown"),brake=named.includes("hw_power_brake_slowdown"),words=[...named.some(reason=>reason.includes("thermal"))?
["heat"]:[],...brake?["the power brake"]:[]];return[{what:"slowdown",level:"warn",seen:`its clocks are slowed by ${words.length===0?"the hardware":words.join(" \
and ")}${temperature===null?"":`, at ${temperature} °C`}, before the run has begun`,needed:"full clocks",remedy:brake?"Look at the power supply and its cables:\
 the board is told to brake":"Look at fans, filters and what else heats the machine"}]}function persistenceFindings({persistence}){return persistence!==!1?[]:[{
what:"persistence",level:"note",seen:"persistence mode is off: every first use of the GPU takes seconds longer, and error counts are lost in between",needed:null,
remedy:"Run `nvidia-persistenced` on the runner"}]}function judgeGpus(facts2,needs={}){const count2=needs.count??1,{reading}=facts2;if(reading.state!=="read")return unusable(
facts2,reading,count2);const{gpus}=reading.facts,general=[...driverFindings(reading.facts,facts2.frameworks,facts2.forwardCompatible),...logFinding(facts2)],each=gpus.
map(gpu=>({gpu,findings:findingsOf(gpu,facts2,needs)})),usable=each.filter(({findings:findings2})=>findings2.every(({level})=>level!=="refuse")).map(({gpu})=>gpu),
enough=usable.length>=count2,own=each.flatMap(({findings:findings2})=>enough?findings2.map(finding=>finding.level==="refuse"?{...finding,level:"warn"}:finding):
findings2),findings=[...general,...countFinding(usable.length,gpus.length,count2),...own],uuids=usable.map(({uuid})=>uuid);return{verdict:verdictOf(findings),findings,
usable:usable.map(({index})=>index),visibleDevices:enough&&usable.length<gpus.length&&uuids.every(uuid=>uuid!==null)?uuids.join(","):null}}function findingsOf(gpu,facts2,needs){
const xids=facts2.xids.readable?facts2.xids.xids.filter(xid=>isAbout(xid,gpu.busId)):[];return[...memoryFindings(gpu,needs.minMemoryBytes??0),...processFindings(
gpu,needs.allowOtherProcesses??!1),...healthFindings(gpu,xids,facts2.now)]}function memoryFindings(gpu,needed){if(gpu.mig?.enabled===!0&&gpu.mig.instances.length===
0)return[{gpu:gpu.index,what:"mig",level:"refuse",seen:"MIG is on and no instance is made, so that no program can use the GPU",needed:"a MIG instance, or MIG of\
f",remedy:"Make one (`nvidia-smi mig -cgi … -C`), or turn MIG off (`nvidia-smi -mig 0`)"}];const parts=gpu.mig?.enabled===!0?gpu.mig.instances.map(({memory})=>memory):
[gpu.memory],free=parts.map(memory=>memory.free).filter(value2=>value2!==null);if(free.length===0||Math.max(...free)>=needed)return[];const total=Math.max(...parts.
map(memory=>memory.total??0)),where=gpu.mig?.enabled===!0?" in the largest MIG instance":"";return[{gpu:gpu.index,what:"memory",level:"refuse",seen:`${inGiB(Math.
max(...free))} of ${inGiB(total)} are free${where}`,needed:`${inGiB(needed)} free`,remedy:total<needed?"Take a runner whose GPU is larger, or lower `gpu.min-mem\
ory`":"Wait until what holds the memory has ended, or end it"}]}function processFindings(gpu,allowed){if(gpu.processes.length===0)return[];const shown2=gpu.processes.
slice(0,3).map(({pid,name,memory})=>`${name?.split(/[/\\]/).at(-1)?.split(" ")[0]?.slice(0,40)??"a program"} (process ${pid}${memory===null?"":`, ${inGiB(memory)}`}\
)`),more=gpu.processes.length>3?` and ${gpu.processes.length-3} more`:"";return[{gpu:gpu.index,what:"processes",level:allowed?"note":"refuse",seen:`used by ${shown2.
join(", ")}${more}`,needed:allowed?null:"no other program",remedy:"End it, or allow it with `gpu.other-processes: true`; times and memory then depend on it"}]}function countFinding(usable,there,needed){
return usable>=needed?[]:[{gpu:null,what:"count",level:"refuse",seen:there<needed?`${there} GPU${there===1?"":"s"}`:`${usable} of ${there} GPUs can be used`,needed:String(
needed),remedy:there<needed?"Take a runner with more GPUs, or lower `gpu.count`":"Mend what stands below"}]}function logFinding({xids,reading}){return xids.readable||
reading.state!=="read"||reading.facts.vendor!=="nvidia"?[]:[{gpu:null,what:"xid",level:"note",seen:`the kernel's log cannot be read (${xids.reason}), so that dr\
iver errors (Xid) are not known`,needed:null,remedy:"Let the runner's user read it: group `adm` or `systemd-journal`, or `kernel.dmesg_restrict=0`"}]}function unusable(facts2,reading,count2){
const cpuOnly=reading.state==="none"&&count2===0,finding={gpu:null,what:reading.state==="none"?"count":"driver",level:cpuOnly?"note":"refuse",seen:reading.state===
"none"?`no GPU: ${reading.reason}`:reading.reason,needed:reading.state==="none"?String(count2):"a driver that answers",remedy:reading.state==="broken"?reading.remedy:
"Take a runner with a GPU (`train.runs-on`); in a container, start it with `--gpus all`"},errors=(facts2.xids.readable?facts2.xids.xids.slice(-3):[]).map(({code,
bus,text})=>({gpu:null,what:"xid",level:"note",seen:`the kernel's log has Xid ${code} of ${bus}: ${text.slice(0,120)}`,needed:null,remedy:"Look it up in NVIDIA'\
s catalogue of XID errors"})),findings=[finding,...errors];return{verdict:verdictOf(findings),findings,usable:[],visibleDevices:null}}function verdictOf(findings){
return findings.some(({level})=>level==="refuse")?"refuse":findings.some(({level})=>level==="warn")?"warn":"ready"}const fields=["index","name","utilization.gpu",
"memory.used","memory.total","power.draw","temperature.gpu"],reasonFields=["clocks_event_reasons.active","clocks_throttle_reasons.active",null];function sampleArguments(reasonField,options){
return[`--query-gpu=${(reasonField===null?fields:[...fields,reasonField]).join(",")}`,"--format=csv,noheader,nounits",`--loop-ms=${options.intervalMs}`,...options.
gpus===void 0?[]:[`--id=${options.gpus.join(",")}`]]}function lacksField(output){return/is not a valid field to query/i.test(output)}const mebibyte=1024**2;function parseSample(line2){
const parts=line2.split(",").map(part=>part.trim()),[index,name,utilisation,used,total,power,temperature,reasons]=parts;if(parts.length<fields.length||index===void 0||
!/^\d+$/.test(index))return null;const inBytes=text=>{const value2=amount(text);return value2===null?null:value2*mebibyte},mask=Number(quantities_told(reasons)??
0);return{index:Number(index),name:quantities_told(name)??"GPU",utilisation:amount(utilisation),memoryUsed:inBytes(used),memoryTotal:inBytes(total),power:amount(
power),temperature:amount(temperature),slowedBy:Number.isInteger(mask)?slowdownReasons.filter(reason=>(mask&slowdownBits[reason])!==0):[]}}const amdIntervalMs=5e3,
mostMisses=3;async function pollAmd(services,{intervalMs,gpus,signal,without},onSample){const read2=await amdReader(services,signal);if(signal.aborted)return"th\
e run was over before a program told of a GPU";if(read2===null)return without;for(let misses=0;misses<mostMisses;){const facts2=await read2();if(signal.aborted)
return null;misses=facts2===null?misses+1:0;for(const gpu of facts2?.gpus??[])isWanted(gpu,gpus)&&onSample(sampleOf(gpu));if(await(0,promises_.setTimeout)(intervalMs,
void 0,{signal}).catch(()=>{}),signal.aborted)return null}return`AMD's program gave no answer ${mostMisses} times while the run went on`}function isWanted({index,
uuid},wanted){return wanted===void 0||wanted.includes(String(index))||uuid!==null&&wanted.includes(uuid)}function sampleOf({index,name,utilisation,memory,power,
temperature,slowedBy}){return{index,name,utilisation:utilisation.gpu,memoryUsed:memory.used,memoryTotal:memory.total,power:power.draw,temperature,slowedBy}}class Series{#limit;#buckets=[];#perBucket=1;constructor(limit=500){
this.#limit=limit}add(at,value2){const last=this.#buckets.at(-1),one2={at,mean:value2,max:value2,count:1};last!==void 0&&last.count<this.#perBucket?this.#buckets[this.#buckets.
length-1]=merged(last,one2):this.#buckets.push(one2),this.#buckets.length>this.#limit&&this.#halve()}points(){return this.#buckets.map(({at,mean:mean2,max})=>({
at,mean:mean2,max}))}#halve(){const halved=[];for(let i=0;i<this.#buckets.length;i+=2){const[one2,next]=[this.#buckets[i],this.#buckets[i+1]];halved.push(next===
void 0?one2:merged(one2,next))}this.#buckets=halved,this.#perBucket*=2}}function merged(a,b){const count2=a.count+b.count;return{at:(a.at*a.count+b.at*b.count)/
count2,mean:(a.mean*a.count+b.mean*b.count)/count2,max:Math.max(a.max,b.max),count:count2}}class UsageMeter{#first=null;#last=0;#samples=0;#latest=null;#lastPower=null;#joules=0;#slowed=0;#atPowerLimit=0;#utilisation=new Quantity;#memory=new Quantity;#power=new Quantity;#temperature=new Quantity;add(at,sample){
this.#first??=at,this.#last=at,this.#samples+=1,this.#latest=sample,this.#utilisation.add(at,sample.utilisation),this.#memory.add(at,sample.memoryUsed),this.#power.
add(at,sample.power),this.#temperature.add(at,sample.temperature),sample.slowedBy.some(isTrouble)&&(this.#slowed+=1),sample.slowedBy.includes("sw_power_cap")&&(this.#atPowerLimit+=
1),sample.power!==null&&(this.#lastPower!==null&&(this.#joules+=(this.#lastPower.watts+sample.power)/2*(at-this.#lastPower.at)),this.#lastPower={at,watts:sample.
power})}usage(){return this.#latest===null?null:{index:this.#latest.index,name:this.#latest.name,samples:this.#samples,seconds:this.#last-(this.#first??0),utilisation:this.#utilisation.
summary(),memory:this.#memory.summary(),memoryTotal:this.#latest.memoryTotal,power:this.#power.summary(),temperature:this.#temperature.summary(),energyKwh:this.#lastPower===
null?null:this.#joules/36e5,slowed:this.#slowed/this.#samples,atPowerLimit:this.#atPowerLimit/this.#samples,curves:{utilisation:this.#utilisation.points(),memory:this.#memory.
points(),power:this.#power.points()}}}}class Quantity{#series=new Series;#count=0;#sum=0;#peak=Number.NEGATIVE_INFINITY;add(at,value2){value2!==null&&(this.#series.
add(at,value2),this.#count+=1,this.#sum+=value2,this.#peak=Math.max(this.#peak,value2))}summary(){return this.#count===0?null:{mean:this.#sum/this.#count,peak:this.#peak}}points(){
return this.#series.points()}}function sampleGpus(services,options={}){const{intervalMs,patienceMs:patienceMs2=1e3,gpus,seconds=()=>performance.now()/1e3}=options,
stopping=new AbortController,signal=AbortSignal.any([services.signal,stopping.signal]),started=seconds(),meters=new Map,coresBefore=coreTimes();let asked2="nvid\
ia-smi";const process2={run(program,args,settings){return asked2=program,services.process.run(program,args,settings)}},onSample=sample=>{if(sample===null)return;
const meter=meters.get(sample.index)??new UsageMeter;meters.set(sample.index,meter),meter.add(seconds()-started,sample)},watchAmd=without=>pollAmd({process:process2},
{intervalMs:intervalMs??amdIntervalMs,gpus,signal:stopping.signal,without},onSample),watching=(async()=>{for(const field of reasonFields){const args=sampleArguments(
field,{intervalMs:intervalMs??1e3,...gpus===void 0?{}:{gpus}}),result=await process2.run("nvidia-smi",args,{signal:stopping.signal,keepOutput:4096,onLine:(stream,line2)=>{
stream==="stdout"&&onSample(parseSample(line2))}});if(signal.aborted)return null;const said2=`${result.stdout}
${result.stderr}`;if(meters.size===0&&lacksField(said2))continue;const last=said2.trim().split(`
`).at(-1)?.slice(0,200)??"",trouble=`\`nvidia-smi\` ended with status ${result.exitCode} while the run went on: ${last}`;return meters.size===0&&isWithoutNvidia(
result)?watchAmd(trouble):trouble}return"`nvidia-smi` knows none of the fields that were asked for"})().catch(error=>/no such program/.test((0,foundation.bD)(error))?
watchAmd("neither `nvidia-smi`, `amd-smi` nor `rocm-smi` tells of a GPU on this machine"):(0,foundation.bD)(error)).catch(foundation.bD);return{async stop(){const coresAfter=coreTimes();
stopping.abort();const trouble=await Promise.race([watching,sampling_patience(patienceMs2,()=>asked2)]);return{gpus:[...meters.values()].map(meter=>meter.usage()).
filter(usage=>usage!==null).sort((a,b)=>a.index-b.index),cores:coresBetween(coresBefore,coresAfter),trouble}}}}function sampling_patience(milliseconds,asked2){return new Promise(
resolve=>{setTimeout(()=>resolve(`\`${asked2()}\` does not end when it is told to`),milliseconds).unref()})}function coreTimes(){const cores=(0,external_node_os_.
cpus)();let[busy,all]=[0,0];for(const{times}of cores){const sum2=times.user+times.nice+times.sys+times.idle+times.irq;all+=sum2,busy+=sum2-times.idle}return{busy,
all,count:cores.length}}function coresBetween(before,after){const all=after.all-before.all;return all<=0||after.count===0?null:{busy:(after.busy-before.busy)/all*
after.count,total:after.count}}function priceOf(table2,name){if(typeof table2.perGpuHour=="number")return table2.perGpuHour;const known=name.toLowerCase();return Object.
entries(table2.perGpuHour).filter(([part])=>part.trim()!==""&&known.includes(part.trim().toLowerCase())).sort(([a],[b])=>b.length-a.length)[0]?.[1]??null}const fewest=20;
function summariseGpus(record,options={}){const{gpus}=record,hours=usage=>(options.seconds??usage.seconds)/3600,energies=gpus.map(({energyKwh})=>energyKwh).filter(
energy=>energy!==null),total=values=>values.reduce((sum2,value2)=>sum2+value2,0);return{gpus,gpuHours:total(gpus.map(hours)),energyKwh:energies.length===0?null:
total(energies),cost:costOf(gpus,hours,options.prices),findings:summary_findingsOf(record),trouble:record.trouble}}function costOf(gpus,hours,prices){if(prices===
void 0||gpus.length===0)return null;let amount2=0;for(const usage of gpus){const price=priceOf(prices,usage.name);if(price===null)return null;amount2+=price*hours(
usage)}return{amount:amount2,currency:prices.currency}}function summary_findingsOf(record){const gpus=record.gpus.filter(({samples})=>samples>=fewest);if(gpus.length===
0)return[];const used=gpus.filter(({utilisation})=>utilisation===null||utilisation.peak>=5);return[...unusedFinding(gpus,used),...idleFinding(used,record.cores),
...slowedFinding(used),...memoryFinding(used),...powerFinding(used)]}function unusedFinding(gpus,used){const unused=gpus.filter(usage=>!used.includes(usage));if(unused.
length===0)return[];const all=used.length===0;return[{what:"unused",headline:all?"no GPU was used: the run computed on the CPU":`${unused.length} of ${gpus.length}\
 GPUs were never used`,advice:all?"See that the framework's build is for this GPU and that the model and its batches are moved to it.":`Take a runner with ${used.
length}, or train on all of them.`}]}function idleFinding(gpus,cores){const told2=gpus.map(({utilisation})=>utilisation?.mean).filter(mean2=>mean2!==void 0);if(told2.
length===0)return[];const idle=100-told2.reduce((sum2,mean2)=>sum2+mean2,0)/told2.length;if(idle<40)return[];const share=`GPU idle ${Math.round(idle)} %`;if(cores===
null)return[{what:"idle",headline:share,advice:"Profile one epoch to see what it waits for."}];const beside=`${cores.busy.toFixed(1)} of ${cores.total} cores we\
re at work meanwhile`;return cores.busy>=.75*cores.total?[{what:"idle",headline:`${share}: the data loader waits for the CPU`,advice:`${beside}. Prepare the dat\
a once and keep it, move its transformations to the GPU, or take a runner with more cores for each GPU.`}]:cores.busy>=.75?[{what:"idle",headline:`${share}: the\
 data loader waits`,advice:`${beside}. Load with more workers and ahead of time (PyTorch: \`num_workers\`, \`prefetch_factor\`, \`pin_memory\`; TensorFlow: \`prefetch\`\
), or make batches larger.`}]:[{what:"idle",headline:`${share}: neither GPU nor CPU works`,advice:`${beside}. The run waits for a disk or the network: keep the \
data on a local disk.`}]}function slowedFinding(gpus){const worst=gpus.toSorted((a,b)=>b.slowed-a.slowed)[0];if(worst===void 0||worst.slowed<.02)return[];const heat=worst.
temperature===null?"":`GPU ${worst.index} reached ${worst.temperature.peak} °C. `;return[{what:"slowed",headline:`throttled ${Math.round(worst.slowed*100)} % o\
f the time`,advice:`${heat}Heat or the power supply slowed the clocks: look at the machine's cooling, or lower the power limit.`}]}function memoryFinding(gpus){
const shares=gpus.map(({memory,memoryTotal})=>memory===null||memoryTotal===null||memoryTotal===0?null:memory.peak/memoryTotal);if(shares.length===0||shares.some(
share2=>share2===null||share2>=.4))return[];const share=Math.max(...shares.map(value2=>value2??0)),peak=Math.max(...gpus.map(({memory})=>memory?.peak??0));return[
{what:"memory",headline:`memory never above ${Math.max(1,Math.ceil(share*100))} %: a smaller GPU would do`,advice:`${inGiB(peak)} were used at most. Or make bat\
ches larger.`}]}function powerFinding(gpus){const most=gpus.toSorted((a,b)=>b.atPowerLimit-a.atPowerLimit)[0];return most===void 0||most.atPowerLimit<.5?[]:[{what:"\
power-limit",headline:`at the power limit ${Math.round(most.atPowerLimit*100)} % of the time`,advice:"That is what a busy GPU does; a higher limit, where it is \
set low, would make it faster."}]}async function collectContainer(declared2,env,root="/"){if(declared2!==null){const[image=declared2,digest]=declared2.split("@");
return{image,digest:digest??null}}const podman=await(0,external_node_fs_promises_.readFile)(`${root}run/.containerenv`,"utf8").catch(()=>null);if(podman!==null){
const[image,digest]=(/^image="(.*)"$/m.exec(podman)?.[1]??"").split("@");return{image:image===""||image===void 0?null:image,digest:digest??null}}const groups2=await(0,external_node_fs_promises_.
readFile)(`${root}proc/self/cgroup`,"utf8").catch(()=>"");return(0,external_node_fs_.existsSync)(`${root}.dockerenv`)||/\/(docker|containerd|kubepods|libpod|lxc|crio)\b|docker-[0-9a-f]{12}/.
test(groups2)||env.KUBERNETES_SERVICE_HOST!==void 0?{image:null,digest:null}:null}var dist=__webpack_require__(38815),coerce=__webpack_require__(49567);const pattern=/^v?(?:(\d+)!)?(\d+(?:\.\d+)*)(?:[-_.]?(alpha|beta|preview|pre|a|b|c|rc)[-_.]?(\d+)?)?(?:-(\d+)|[-_.]?(post|rev|r)[-_.]?(\d+)?)?(?:[-_.]?(dev)[-_.]?(\d+)?)?(?:\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/i,
letters={alpha:"a",beta:"b",c:"rc",pre:"rc",preview:"rc"};function parseVersion(text){const found=pattern.exec(text.trim());if(found===null)return null;const[,epoch,
release="",letter,number,implicit,postWord,post,devWord,dev,local]=found,name=letter?.toLowerCase();return{epoch:Number(epoch??0),release:release.split(".").map(
Number),pre:name===void 0?null:[letters[name]??name,Number(number??0)],post:implicit!==void 0?Number(implicit):postWord===void 0?null:Number(post??0),dev:devWord===
void 0?null:Number(dev??0),local:local===void 0?null:local.toLowerCase().split(/[-_.]/).map(part=>/^\d+$/.test(part)?Number(part):part)}}function versions_compareVersions(a,b){
return comparePublic(a,b)||compareLocal(a.local,b.local)}function comparePublic(a,b){return a.epoch-b.epoch||compareRelease(a.release,b.release)||compareLists(phase(
a),phase(b))||(a.post??-1)-(b.post??-1)||order(a.dev??1/0,b.dev??1/0)}const order=(a,b)=>a===b?0:a<b?-1:1;function compareRelease(a,b){for(let index=0;index<Math.
max(a.length,b.length);index++){const difference=(a[index]??0)-(b[index]??0);if(difference!==0)return difference}return 0}function phase(version){return version.
pre!==null?[["a","b","rc"].indexOf(version.pre[0]),version.pre[1]]:version.dev!==null&&version.post===null?[-1,0]:[3,0]}function compareLists(a,b){return a[0]-b[0]||
a[1]-b[1]}function compareLocal(a,b){if(a===null||b===null)return(a===null?0:1)-(b===null?0:1);for(let index=0;index<Math.max(a.length,b.length);index++){const[
one2,other]=[a[index],b[index]];if(one2===void 0||other===void 0)return one2===void 0?-1:1;if(one2!==other)return typeof one2=="number"&&typeof other=="number"?
one2-other:typeof one2=="string"&&typeof other=="string"?one2<other?-1:1:typeof one2=="number"?1:-1}return 0}function satisfies(version,specifier){const found=parseVersion(
version);let all=!0;for(const clause of clauses(specifier)){const met=found===null&&!clause.startsWith("===")?null:meets(version,found,clause);if(met===!1)return!1;
met===null&&(all=null)}return all}function clauses(specifier){return specifier.replace(/^\s*\(|\)\s*$/g,"").split(",").map(clause=>clause.replaceAll(/\s+/g,"")).
filter(clause=>clause!=="")}function meets(text,version,clause){const parts=/^(===|~=|==|!=|<=|>=|<|>)(.+)$/.exec(clause);if(parts===null)return null;const[,operator,
wanted]=parts;if(operator==="===")return text.toLowerCase()===wanted.toLowerCase();if(version===null)return null;if(wanted.endsWith(".*")){const prefix=parseVersion(
wanted.slice(0,-2));return prefix===null||!(operator==="=="||operator==="!=")?null:startsWith(version,prefix)===(operator==="==")}const other=parseVersion(wanted);
return other===null?null:compared(version,operator,other)}function compared(version,operator,other){const publicOrder=comparePublic(version,other),equal=publicOrder===
0&&(other.local===null||compareLocal(version.local,other.local)===0),sameRelease=version.epoch===other.epoch&&compareRelease(version.release,other.release)===0;
switch(operator){case"==":return equal;case"!=":return!equal;case">=":return publicOrder>=0;case"<=":return publicOrder<=0;case"<":return publicOrder<0&&!(sameRelease&&
isPre(version)&&!isPre(other));case">":return publicOrder>0&&!(sameRelease&&isPostOf(version,other));default:{if(other.release.length<2)return null;const prefix={
...other,release:other.release.slice(0,-1),pre:null,post:null,dev:null};return publicOrder>=0&&startsWith(version,prefix)}}}const isPre=version=>version.pre!==null||
version.dev!==null;function isPostOf(version,other){return other.post===null&&other.dev===null&&version.post!==null&&compareLists(phase(version),phase(other))===
0}function startsWith(version,prefix){if(version.epoch!==prefix.epoch)return!1;const start=prefix.release.map((_,index)=>version.release[index]??0);return compareRelease(
start,prefix.release)!==0?!1:prefix.pre===null&&prefix.post===null?!0:compareLists(phase(version),phase(prefix))===0&&(prefix.post===null||version.post===prefix.
post)&&compareRelease(version.release,prefix.release)===0}function splitCondaSpec(text){const plain2=text.trim().replace(/^.*::/,"").replace(/\s*\[.*\]$/,""),found=/^([\w.-]+)\s*(.*)$/s.
exec(plain2);return{name:(found?.[1]??plain2).toLowerCase(),wanted:(found?.[2]??"").trim()}}function fitsCondaSpec(version,wanted){if(wanted===""||wanted==="*")
return!0;const results=wanted.split("|").map(part=>fitsAll(version,part.trim()));return results.includes(!0)?!0:results.includes(null)?null:!1}function fitsAll(version,wanted){
const bare=wanted.replace(/^(={0,2}[^=<>!~,\s]+)(?:=|\s+)[\w*.]+$/,"$1");let all=!0;for(const part of bare.split(",").map(one2=>one2.trim())){const one2=fitsOne(
version,part);if(one2===!1)return!1;one2===null&&(all=null)}return all}function fitsOne(version,part){if(part===""||part==="*")return!0;const prefix=/^=?([^=<>!~*]+?)(?:\.?\*)?$/.
exec(part);return prefix!==null&&(part.startsWith("=")||part.endsWith("*"))?version===prefix[1]||version.startsWith(`${prefix[1]}.`):satisfies(version,/^[<>=!~]/.
test(part)?part:`==${part}`)}function mending(tool,path){switch(tool){case"uv":return{lock:"Run `uv lock` and commit uv.lock",install:"Run `uv sync --locked`"};case"\
poetry":return{lock:"Run `poetry lock` and commit poetry.lock",install:"Run `poetry sync`"};case"pixi":return{lock:"Run `pixi lock` and commit pixi.lock",install:"\
Run `pixi install --locked`"};case"conda":return/\.ya?ml$/.test(path)&&!isCondaLock(path)?{lock:"Write every version into it, or lock it with `conda-lock -f env\
ironment.yml`",install:`Run \`conda env update --prune --file ${path}\``}:{lock:"Run `conda-lock` and commit the lock file",install:`Run \`conda-lock install ${path}\
\``};case"pylock":return{lock:`Write ${path} anew with the tool that made it`,install:`Run \`uv pip sync ${path}\``};case"pip":return{lock:`Write ${path} anew, \
such as with \`uv pip compile --generate-hashes\``,install:`Run \`python -m pip install -r ${path}\``}}}const isCondaLock=path=>/conda-lock\.ya?ml$/.test(path);
function toolOf(path){const name=external_node_path_.posix.basename(path);return name==="uv.lock"?"uv":name==="poetry.lock"?"poetry":name==="pixi.lock"?"pixi":/^pylock(\.[^.]+)?\.toml$/.
test(name)?"pylock":isCondaLock(name)||/^environment(\.[\w.-]+|-[\w.-]+)?\.ya?ml$/.test(name)||/^conda-[\w-]+\.lock$/.test(name)?"conda":/\.(txt|lock|in|pip)$/.
test(name)||/requirements/.test(name)?"pip":null}function stale(path,declaredIn2,what2,tool){return{kind:"stale",message:`${path} does not belong to ${declaredIn2}\
: ${what2}`,remedy:mending(tool,path).lock}}function nothingOf(problem){return{packages:[],requiresPython:null,problems:[problem]}}function notChecked(message,remedy2){
return{kind:"not-checked",message,remedy:remedy2}}const versionVariables=new Set(["python_version","python_full_version","implementation_version"]),asked=new Set(
["extra","extras","dependency_groups"]);function evaluateMarker(marker2,environment,extras){const words=tokens(marker2);if(words===null)return null;const reader2={
words,at:0},truth2=either(reader2,environment,extras);return reader2.at===words.length?truth2:null}const token=/\s*('[^']*'|"[^"]*"|\(|\)|===|~=|==|!=|<=|>=|<|>|[A-Za-z_][\w.]*)\s*/y;
function tokens(text){const words=[];for(token.lastIndex=0;token.lastIndex<text.length;){const found=token.exec(text);if(found===null)return null;words.push(found[1])}
return words}function either(reader2,environment,extras){let truth2=both(reader2,environment,extras);for(;reader2.words[reader2.at]==="or";){reader2.at++;const next=both(
reader2,environment,extras);truth2=truth2===!0||next===!0?!0:truth2===null||next===null?null:!1}return truth2}function both(reader2,environment,extras){let truth2=one(
reader2,environment,extras);for(;reader2.words[reader2.at]==="and";){reader2.at++;const next=one(reader2,environment,extras);truth2=truth2===!1||next===!1?!1:truth2===
null||next===null?null:!0}return truth2}function one(reader2,environment,extras){if(reader2.words[reader2.at]==="("){reader2.at++;const truth2=either(reader2,environment,
extras);return reader2.words[reader2.at++]!==")"?unreadable(reader2):truth2}const left=reader2.words[reader2.at++];let operator=reader2.words[reader2.at++];operator===
"not"&&(operator=reader2.words[reader2.at++]==="in"?"not in":void 0);const right=reader2.words[reader2.at++];return left===void 0||operator===void 0||right===void 0?
unreadable(reader2):comparison(left,operator,right,environment,extras)}function unreadable(reader2){return reader2.at=reader2.words.length+1,null}const isText=word=>/^['"]/.
test(word);function comparison(left,operator,right,environment,extras){const variable=isText(left)?right:left;if(asked.has(variable)){if(extras===void 0||variable!==
"extra")return null;const held=extras.has(normaliseName((isText(left)?left:right).slice(1,-1)));return operator==="=="?held:operator==="!="?!held:null}const valueAt2=word=>isText(
word)?word.slice(1,-1):environment[word.replace(".","_")],[one2,other]=[valueAt2(left),valueAt2(right)];if(one2===void 0||other===void 0)return null;if(operator===
"in")return other.includes(one2);if(operator==="not in")return!other.includes(one2);if(versionVariables.has(variable)){const mirrored={"<":">","<=":">=",">":"<",
">=":"<="};return isText(left)?satisfies(other,`${mirrored[operator]??operator}${one2}`):satisfies(one2,`${operator}${other}`)}if(operator==="=="||operator==="=\
==")return one2===other;if(operator==="!=")return one2!==other;if(operator==="~=")return null;const order2=one2<other?-1:one2>other?1:0;return operator==="<"?order2<
0:operator==="<="?order2<=0:operator===">"?order2>0:order2>=0}function normaliseName(name){return name.toLowerCase().replaceAll(/[-_.]+/g,"-")}function parseRequirement(text){
const found=/^\s*([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)\s*(?:\[([^\]]*)\])?\s*(.*)$/s.exec(text);if(found===null)return null;const[,name="",extras="",rest=""]=found,
head2={name:normaliseName(name),extras:names(extras)};if(rest.startsWith("@")){const[address="",marker3]=split(rest.slice(1),/\s;/);return{...head2,specifier:"",
address:address.trim(),marker:trimmed(marker3)}}const[specifier="",marker2]=split(rest,/;/),all=clauses(specifier.trim());return all.some(clause=>!/^(===|~=|==|!=|<=|>=|<|>)[^<>=!~\s]+$/.
test(clause))?null:{...head2,specifier:all.join(","),address:null,marker:trimmed(marker2)}}function names(text){return text.split(",").map(name=>name.trim()).filter(
name=>name!=="").map(normaliseName).sort()}function split(text,at){const found=at.exec(text);return found===null?[text,void 0]:[text.slice(0,found.index),text.slice(
found.index+found[0].length)]}function trimmed(text){const marker2=text?.trim();return marker2===void 0||marker2===""?null:marker2}function pinOf(specifier){const[
only,...others]=clauses(specifier),pin=/^===?([^*]+)$/.exec(only??"");return others.length===0&&pin!==null?pin[1]:null}const condaLock=schemas.Ikc({version:schemas.
euz(1),metadata:schemas.Ikc({sources:schemas.YOg(schemas.YjP()).default([]),platforms:schemas.YOg(schemas.YjP()).default([])}),package:schemas.YOg(schemas.Ikc({
name:schemas.YjP(),version:coerce.Yj(),manager:schemas.k5n(["conda","pip"]),platform:schemas.YjP(),category:schemas.YjP().default("main"),optional:schemas.zMY().
default(!1)}))}),environmentFile=schemas.Ikc({dependencies:schemas.YOg(schemas.KCZ([schemas.YjP(),schemas.Ikc({pip:schemas.YOg(schemas.YjP()).nullable().default(
[])})])).default([])});function condaSources(text,path){if(!isCondaLock(path))return[];const read2=condaLock.safeParse(yamlOf(text));return read2.success?read2.
data.metadata.sources.map(source=>external_node_path_.posix.join(external_node_path_.posix.dirname(path),source)):[]}function readCondaLock(input){return/^@EXPLICIT$/m.
test(input.text)?explicit(input):isCondaLock(input.path)?locked(input):declaredEnvironment(input)}function locked(input){const read2=condaLock.safeParse(yamlOf(
input.text));if(!read2.success)return conda_lock_unreadable(input,"a conda-lock.yml of version 1");const{package:all,metadata}=read2.data,here=all.filter(({platform})=>platform===
input.condaPlatform),packages=here.map(one2=>{const conda=one2.manager==="conda";return{name:conda?one2.name:normaliseName(one2.name),version:one2.version,kind:conda?
"conda":"python",required:one2.category==="main"&&!one2.optional}}),problems=[];here.length===0&&problems.push(stale(input.path,metadata.sources[0]??"this machi\
ne",`it locks ${metadata.platforms.join(", ")} and not ${input.condaPlatform}`,"conda"));for(const source of condaSources(input.text,input.path)){const text=input.
texts.get(source);if(text===void 0||here.length===0||!/\.ya?ml$/.test(source))continue;const unmet2=declaredSpecs(text).flatMap(spec=>unmetSpec(spec,packages));
unmet2.length>0&&problems.push(stale(input.path,source,unmet2.join("; "),"conda"))}return{packages,requiresPython:null,problems}}function declaredSpecs(text){const read2=environmentFile.
safeParse(yamlOf(text));return read2.success?read2.data.dependencies.flatMap(entry=>typeof entry=="string"?[{...splitCondaSpec(entry),kind:"conda"}]:(entry.pip??
[]).flatMap(line2=>{const one2=parseRequirement(line2);return one2===null?[]:[{name:one2.name,wanted:one2.specifier,kind:"python"}]})):[]}function unmetSpec(spec,packages){
const found=packages.filter(one2=>one2.name===spec.name||normaliseName(one2.name)===normaliseName(spec.name));return found.length===0?[`\`${spec.name}\` is decla\
red and not locked`]:found.some(({version})=>version===null||fitsCondaSpec(version,spec.wanted)!==!1)?[]:[`\`${spec.name} ${spec.wanted}\` is declared, and ${found[0]?.
version} is locked`]}function explicit(input){return{packages:input.text.split(`
`).flatMap(line2=>{const one2=condaFile(line2.trim());return one2===null?[]:[{...one2,kind:"conda",required:!0}]}),requiresPython:null,problems:[]}}function condaFile(address){
const file=/([^/#]+)\.(?:conda|tar\.bz2)(?:#.*)?$/.exec(address)?.[1],parts=/^(.+)-([^-]+)-([^-]+)$/.exec(file??"");return parts===null?null:{name:parts[1],version:parts[2]}}
function declaredEnvironment(input){if(!environmentFile.safeParse(yamlOf(input.text)).success)return conda_lock_unreadable(input,"an environment of conda");const{
lock:remedy2}=mending("conda",input.path),problems=[];return{packages:declaredSpecs(input.text).map(({name,wanted,kind})=>{const exact=kind==="conda"?/^=?=?([\w.!+]+)(?:=[^=]*)?$/.
exec(wanted)?.[1]??null:pinOf(wanted),version=kind==="conda"&&exact!==null&&!/^==|=.*=/.test(wanted)?null:exact;return version===null&&problems.push({kind:"not-\
pinned",package:name,message:`${input.path} leaves the version of ${name} open${wanted===""?"":` (${wanted})`}`,remedy:remedy2}),{name,version,kind,required:!0}}),
requiresPython:null,problems}}function conda_lock_unreadable(input,what2){return nothingOf(notChecked(`${input.path} cannot be read as ${what2}`,mending("conda",
input.path).lock))}function yamlOf(text){try{return(0,dist.qg)(text,{maxAliasCount:100})}catch{return null}}const reference=schemas.Ikc({conda:schemas.YjP().optional(),
pypi:schemas.YjP().optional()}),pixiLock=schemas.Ikc({version:schemas.aig().int().min(4).max(7),environments:schemas.g1P(schemas.YjP(),schemas.Ikc({packages:schemas.
g1P(schemas.YjP(),schemas.YOg(reference)).default({})})),packages:schemas.YOg(schemas.Ikc({kind:schemas.YjP().optional(),conda:schemas.YjP().optional(),pypi:schemas.
YjP().optional(),url:schemas.YjP().optional(),path:schemas.YjP().optional(),name:schemas.YjP().optional(),version:coerce.Yj().optional()})).default([])}),table=schemas.
g1P(schemas.YjP(),schemas.L5J()).default({}),workspace=schemas.Ikc({dependencies:table,"pypi-dependencies":table});function readPixiLock(input,manifest){const read2=pixiLock.
safeParse(pixi_lock_yamlOf(input.text));if(!read2.success)return nothingOf(notChecked(`${input.path} is not a pixi.lock of versions 4 to 7`,"Write it with a pix\
i that this version of mlops-actions knows"));const lock=read2.data,environment=/[\\/]\.pixi[\\/]envs[\\/]([^\\/]+)/.exec(input.prefix??"")?.[1]??"default",here=lock.
environments[environment]?.packages[input.condaPlatform];if(here===void 0)return nothingOf(stale(input.path,manifest,`it does not lock the environment \`${environment}\
\` for ${input.condaPlatform}`,"pixi"));const details2=new Map(lock.packages.map(one2=>[one2.conda??one2.pypi??one2.url??one2.path??"",one2])),packages=here.flatMap(
one2=>{const address=one2.conda??one2.pypi??"",detail=details2.get(address),kind=one2.conda===void 0?"python":"conda",named=kind==="conda"?condaFile(address):wheelFile(
address),name=detail?.name??named?.name;if(name===void 0)return[];const version=detail?.version??named?.version??null;return[{name:kind==="conda"?name:normaliseName(
name),version,kind,required:!0}]});return{packages,requiresPython:null,problems:staleness(input,manifest,packages,environment)}}function staleness(input,manifest,packages,environment){
const document=input.toml.get(manifest),read2=workspace.safeParse(manifest.endsWith("pyproject.toml")?document?.tool?.pixi:document);if(!read2.success||environment!==
"default")return[];const specs=(all,kind)=>Object.entries(all).map(([name,value2])=>({name,wanted:wantedOf(value2),kind})),unmet2=[...specs(read2.data.dependencies,
"conda"),...specs(read2.data["pypi-dependencies"],"python")].flatMap(spec=>unmetSpec(spec,packages));return unmet2.length===0?[]:[stale(input.path,manifest,unmet2.
join("; "),"pixi")]}function wantedOf(value2){if(typeof value2=="string")return value2;const version=value2?.version;return typeof version=="string"?version:""}
function wheelFile(address){const file=/([^/#?]+)\.(?:whl|tar\.gz|zip)(?:[#?].*)?$/.exec(address)?.[1],wheel=/^([^-]+)-([^-]+)-.+$/.exec(file??"")??/^(.+)-([^-]+)$/.
exec(file??"");return wheel===null?null:{name:wheel[1],version:wheel[2]}}function pixi_lock_yamlOf(text){try{return(0,dist.qg)(text,{maxAliasCount:100})}catch{return null}}
const poetryLock=schemas.Ikc({package:schemas.YOg(schemas.Ikc({name:schemas.YjP(),version:schemas.YjP(),optional:schemas.zMY().default(!1),groups:schemas.YOg(schemas.
YjP()).optional(),markers:schemas.KCZ([schemas.YjP(),schemas.g1P(schemas.YjP(),schemas.YjP())]).optional()})).default([]),metadata:schemas.Ikc({"content-hash":schemas.
YjP(),"python-versions":schemas.YjP().optional()})});function readPoetryLock(input,pyproject){const read2=poetryLock.safeParse(input.toml.get(input.path));if(!read2.
success)return nothingOf(notChecked(`${input.path} cannot be read as a lock file of poetry`,"Write it anew with `poetry lock`"));const{package:packages,metadata}=read2.
data,document=input.toml.get(pyproject),fresh=document===void 0||poetryContentHashes(document).includes(metadata["content-hash"]),requires=metadata["python-vers\
ions"];return{packages:packages.flatMap(one2=>{const main=one2.groups?.includes("main")===!0,markers=typeof one2.markers=="object"?one2.markers.main:one2.markers,
truth2=markers===void 0?!0:evaluateMarker(markers,input.markers);return truth2===!1&&typeof one2.markers!="object"?[]:[{name:normaliseName(one2.name),version:one2.
version,kind:"python",required:main&&truth2===!0&&!one2.optional}]}),requiresPython:requires!==void 0&&/^[<>=!~,.\d\s*]+$/.test(requires)?requires:null,problems:fresh?
[]:[stale(input.path,pyproject,"its dependencies changed since it was locked","poetry")]}}function poetryContentHashes(document){const root=asRecord(document),poetry=asRecord(
asRecord(root.tool).poetry),project=poetry_lock_pick(asRecord(root.project),["requires-python","dependencies","optional-dependencies"]),hashes=[asRecord(root["d\
ependency-groups"]),{}].map(counted=>{const standard2=Object.keys(project).length+Object.keys(counted).length>0,legacy=["dependencies","source","extras","dev-de\
pendencies"],own=poetry_lock_pick(poetry,[...legacy,"group"]);if(!standard2)for(const name of legacy)own[name]??=null;const content=standard2?{...Object.keys(project).
length>0?{project}:{},...Object.keys(counted).length>0?{"dependency-groups":counted}:{},tool:{poetry:own}}:own;return(0,external_node_crypto_.createHash)("sha25\
6").update(pythonJson(content)).digest("hex")});return[...new Set(hashes)]}function asRecord(value2){return typeof value2=="object"&&value2!==null&&!Array.isArray(
value2)?value2:{}}function poetry_lock_pick(from,names2){return Object.fromEntries(names2.filter(name=>from[name]!==void 0).map(name=>[name,from[name]]))}function pythonJson(value2){
return Array.isArray(value2)?`[${value2.map(pythonJson).join(", ")}]`:typeof value2=="object"&&value2!==null?`{${Object.entries(value2).sort(([a],[b])=>a<b?-1:1).
map(([key2,one2])=>`${pythonJson(key2)}: ${pythonJson(one2)}`).join(", ")}}`:JSON.stringify(value2??null).replaceAll(/[\u007f-\uffff]/g,character=>`\\u${character.
charCodeAt(0).toString(16).padStart(4,"0")}`)}const pylock=schemas.Ikc({"lock-version":schemas.YjP().regex(/^1\./),"requires-python":schemas.YjP().optional(),packages:schemas.
YOg(schemas.Ikc({name:schemas.YjP(),version:schemas.YjP().optional(),marker:schemas.YjP().optional()}))});function readPylock(input){const read2=pylock.safeParse(
input.toml.get(input.path));return read2.success?{packages:read2.data.packages.flatMap(({name,version,marker:marker2})=>{const truth2=marker2===void 0?!0:evaluateMarker(
marker2,input.markers);return truth2===!1?[]:[{name:normaliseName(name),version:version??null,kind:"python",required:truth2===!0}]}),requiresPython:read2.data["\
requires-python"]??null,problems:[]}:nothingOf(notChecked(`${input.path} is not a lock file of PEP 751, version 1`,"Write it with `uv export --format pylock.tom\
l`"))}const groupEntry=schemas.KCZ([schemas.YjP(),schemas.Ikc({"include-group":schemas.YjP()})]),pyprojectSchema=schemas.Ikc({project:schemas.Ikc({dependencies:schemas.
YOg(schemas.YjP()).default([]),"optional-dependencies":schemas.g1P(schemas.YjP(),schemas.YOg(schemas.YjP())).default({}),"requires-python":schemas.YjP().optional(),
dynamic:schemas.YOg(schemas.YjP()).default([])}).optional(),"dependency-groups":schemas.g1P(schemas.YjP(),schemas.YOg(groupEntry)).default({}),tool:schemas.Ikc(
{uv:schemas.Ikc({"dev-dependencies":schemas.YOg(schemas.YjP()).default([]),sources:schemas.g1P(schemas.YjP(),schemas.L5J()).default({})}).optional()}).optional()});
function declaredDependencies(document){const read2=pyprojectSchema.safeParse(document);if(!read2.success)return null;const{project,tool,"dependency-groups":groups2}=read2.
data;if(project===void 0&&Object.keys(groups2).length===0||project?.dynamic.some(name=>/^(optional-)?dependencies$/.test(name)))return null;const parsed2=texts2=>texts2.
map(parseRequirement).filter(one2=>one2!==null),expanded=new Map(Object.keys(groups2).map(name=>[normaliseName(name),parsed2(expand(groups2,name))])),legacy=parsed2(
tool?.uv?.["dev-dependencies"]??[]);return legacy.length>0&&expanded.set("dev",[...expanded.get("dev")??[],...legacy]),{requirements:parsed2(project?.dependencies??
[]),optional:new Map(Object.entries(project?.["optional-dependencies"]??{}).map(([name,texts2])=>[normaliseName(name),parsed2(texts2)])),groups:expanded,requiresPython:project?.["\
requires-python"]??null,elsewhere:new Set(Object.entries(tool?.uv?.sources??{}).filter(([,source])=>!/^\{"index":"[^"]*"\}$/.test(JSON.stringify(source))).map(([
name])=>normaliseName(name)))}}function expand(groups2,name,above=[]){if(above.includes(name))return[];const key2=Object.keys(groups2).find(one2=>normaliseName(
one2)===normaliseName(name));return(key2===void 0?[]:groups2[key2]??[]).flatMap(entry=>typeof entry=="string"?[entry]:expand(groups2,entry["include-group"],[...above,
name]))}function sameDependencies(declared2,locked2,markers){const repeated=new Set(locked2.dist.map(one2=>keyOfRepeated(one2,"",markers)));for(const[group2,all]of Object.
entries(locked2.dev))for(const one2 of all)repeated.add(keyOfRepeated(one2,`group ${normaliseName(group2)}`,markers));const now=new Set,add=(all,place2)=>{for(const one2 of all)
now.add(keyOf(one2,place2,declared2.elsewhere,markers))};add(declared2.requirements,"");for(const[extra,all]of declared2.optional)add(all,`extra ${extra}`);for(const[
group2,all]of declared2.groups)add(all,`group ${group2}`);const added=[...now].filter(key2=>!repeated.has(key2)),gone=[...repeated].filter(key2=>!now.has(key2));
return added.length===0&&gone.length===0?null:[...added.length>0?[`\`${added.map(shown).join("`, `")}\` is declared and not locked`]:[],...gone.length>0?[`\`${gone.
map(shown).join("`, `")}\` is locked and not declared`]:[]].join("; ")}const shown=key2=>key2.split("|").slice(0,3).filter(Boolean).join(" ");function keyOf(one2,place2,elsewhere,markers){
const open=one2.address!==null||elsewhere.has(one2.name);return key(one2.name,one2.extras,open?"":one2.specifier,place2,meant(one2.marker,markers))}function keyOfRepeated(one2,group2,markers){
const open=["git","url","path","editable","virtual","directory"].some(name=>name in one2),extra=/extra == '([^']+)'/.exec(one2.marker??"")?.[1],place2=extra===void 0?
group2:`extra ${normaliseName(extra)}`,held=extra===void 0?void 0:new Set([normaliseName(extra)]),truth2=meant(one2.marker??null,markers,held);return key(normaliseName(
one2.name),one2.extras,open?"":one2.specifier??"",place2,truth2)}function meant(marker2,markers,extras){return marker2===null?"true":String(evaluateMarker(marker2,
markers,extras))}function key(name,extras,specifier,place2,truth2){const sorted=[...extras].map(normaliseName).sort().join(","),wanted=clauses(specifier).sort().
join(",");return[`${name}${sorted===""?"":`[${sorted}]`}`,wanted,place2,truth2].join("|")}function filesNamedIn(text,path){const folder=external_node_path_.posix.
dirname(path);return[...logicalLines(text).flatMap(line2=>{const found=/^(?:-r|--requirement|-c|--constraint)[ =]+(\S+)/.exec(line2);return found===null?[]:[external_node_path_.
posix.join(folder,found[1])]}),...sourcesOf(text,path)]}function sourcesOf(text,path){const named=/^#\s+(?:uv pip compile|pip-compile)\s+(.*)$/m.exec(text)?.[1]?.
split(/\s+/).filter(word=>/(^|[\w-])(\.in|pyproject\.toml)$/.test(word))??[];return named.length>0?named:/\.(txt|lock)$/.test(path)?[path.replace(/\.(txt|lock)$/,
".in")]:[]}function readRequirementsLock(input){const problems=[],{lock:remedy2}=mending("pip",input.path),requirements=read(input.text,input.path,input,new Set),
packages=[];for(const one2 of requirements){const truth2=one2.marker===null?!0:evaluateMarker(one2.marker,input.markers);if(truth2===!1)continue;const version=pinOf(
one2.specifier);packages.push({name:one2.name,version,kind:"python",required:truth2===!0}),version===null&&!(one2.address!==null&&/#sha256=|@[0-9a-f]{40}\b/.test(
one2.address))&&problems.push({kind:"not-pinned",package:one2.name,message:`${input.path} leaves the version of ${one2.name} open${one2.specifier===""?"":` (${one2.
specifier})`}`,remedy:remedy2})}const unknown=unreadableLines(input.text);unknown.length>0&&problems.push(notChecked(`${input.path} has lines that are no requir\
ements, such as \`${unknown[0]}\``,remedy2));for(const source of sourcesOf(input.text,input.path)){const missing2=declaredIn(source,input).flatMap(one2=>unmet(one2,
packages,input));missing2.length>0&&problems.push(stale(input.path,source,missing2.join("; "),"pip"))}return{packages,requiresPython:null,problems}}function declaredIn(source,input){
if(source.endsWith(".toml"))return declaredDependencies(input.toml.get(source))?.requirements??[];const text=input.texts.get(source);return text===void 0?[]:read(
text,source,input,new Set)}function unmet(one2,packages,input){if(one2.marker!==null&&evaluateMarker(one2.marker,input.markers)!==!0)return[];const locked2=packages.
filter(({name})=>name===one2.name);return locked2.length===0?[`\`${one2.name}\` is declared and not locked`]:locked2.some(({version})=>version===null||satisfies(
version,one2.specifier)!==!1)?[]:[`\`${one2.name}${one2.specifier}\` is declared, and ${locked2[0]?.version} is locked`]}function read(text,path,input,above){return above.
has(path)?[]:logicalLines(text).flatMap(line2=>{const include=/^(?:-r|--requirement)[ =]+(\S+)/.exec(line2);if(include!==null){const inner=external_node_path_.posix.
join(external_node_path_.posix.dirname(path),include[1]);return read(input.texts.get(inner)??"",inner,input,new Set([...above,path]))}if(line2.startsWith("-"))return[];
const found=requirementOf(line2);return found===null?[]:[found]})}const requirementOf=line2=>parseRequirement(line2.replace(/\s--[\w-]+[= ].*$/,""));function unreadableLines(text){
return logicalLines(text).filter(line2=>!/^(-|\.{0,2}\/|[a-z+]+:\/\/)/.test(line2)&&requirementOf(line2)===null).map(line2=>line2.slice(0,80))}function logicalLines(text){
return text.replaceAll(`\r
`,`
`).replaceAll(/^\s*#.*$/gm,"").replaceAll(/\\\n/g," ").split(`
`).map(line2=>line2.replace(/\s+#.*$/,"").trim()).filter(line2=>line2!=="")}const edge=schemas.Ikc({name:schemas.YjP(),version:schemas.YjP().optional(),extra:schemas.
YOg(schemas.YjP()).default([]),marker:schemas.YjP().optional()}),declared=schemas._H3({name:schemas.YjP(),specifier:schemas.YjP().optional(),extras:schemas.YOg(
schemas.YjP()).default([]),marker:schemas.YjP().optional()}),groups=item=>schemas.g1P(schemas.YjP(),schemas.YOg(item)).default({}),member=schemas.Ikc({name:schemas.
YjP(),version:schemas.YjP().optional(),source:schemas.g1P(schemas.YjP(),schemas.L5J()).default({}),"resolution-markers":schemas.YOg(schemas.YjP()).default([]),dependencies:schemas.
YOg(edge).default([]),"optional-dependencies":groups(edge),"dev-dependencies":groups(edge),metadata:schemas.Ikc({"requires-dist":schemas.YOg(declared).default([]),
"requires-dev":groups(declared)}).optional()}),uvLock=schemas.Ikc({version:schemas.euz(1),"requires-python":schemas.YjP().optional(),package:schemas.YOg(member).
default([])});function folderOf(one2){const path=one2.source.virtual??one2.source.editable??one2.source.directory;return typeof path=="string"?path:null}function memberFolders(text){
const found=text.matchAll(/^source = \{ (?:virtual|editable|directory) = "([^"\\]*)" \}/gm);return[...new Set([...found].map(([,folder=""])=>folder))]}function readUvLock(input,pyproject){
const read2=uvLock.safeParse(input.toml.get(input.path));if(!read2.success)return nothingOf(notChecked(`${input.path} is not a uv.lock of version 1: ${read2.error.
issues[0]?.path.join(".")}`,"Write it with a uv that this version of mlops-actions knows"));const lock=read2.data,own=lock.package.filter(one2=>folderOf(one2)!==
null),reached=walk(lock.package,own,input),packages=lock.package.filter(one2=>folderOf(one2)===null).flatMap(one2=>{const truth2=reached.get(one2);return truth2===
void 0?[]:[{name:normaliseName(one2.name),version:one2.version??null,kind:"python",required:truth2}]}),problems=own.flatMap(one2=>{const path=pyproject(folderOf(
one2)??"."),dependencies=declaredDependencies(input.toml.get(path));if(dependencies===null||one2.metadata===void 0)return[];const{"requires-dist":dist2,"require\
s-dev":dev}=one2.metadata,difference=sameDependencies(dependencies,{dist:dist2,dev},input.markers)??(own.length===1?pythonDifference(dependencies.requiresPython,
lock["requires-python"]):null);return difference===null?[]:[stale(input.path,path,difference,"uv")]});return{packages,requiresPython:lock["requires-python"]??null,
problems}}function pythonDifference(declaredFor,lockedFor){const sorted=text=>text.replaceAll(/\s/g,"").split(",").sort().join(",");return declaredFor===null||lockedFor===
void 0||sorted(declaredFor)===sorted(lockedFor)?null:`\`requires-python\` is ${declaredFor}, and the lock is for ${lockedFor}`}function walk(all,own,input){const byName=new Map;
for(const one2 of all)byName.set(one2.name,[...byName.get(one2.name)??[],one2]);const reached=new Map,seen=new Set,queue=[],add=(one2,extra,certain)=>{const key2=`${all.
indexOf(one2)} ${extra} ${certain}`;seen.has(key2)||(seen.add(key2),reached.set(one2,(reached.get(one2)??!1)||certain),queue.push({one:one2,extra,certain}))},follow2=(edges,certain)=>{
for(const{name,version,extra,marker:marker2}of edges){const truth2=marker2===void 0?!0:evaluateMarker(marker2,input.markers);if(truth2===!1)continue;const targets=(byName.
get(name)??[]).filter(one2=>(version===void 0||one2.version===version)&&mayBeHere(one2,input));for(const target2 of targets){const sure=certain&&truth2===!0&&targets.
length===1;for(const one2 of["",...extra])add(target2,one2,sure)}}};for(const one2 of own){add(one2,"",!0);for(const edges of[one2["optional-dependencies"],one2["\
dev-dependencies"]].flatMap(Object.values))follow2(edges,!1)}for(let next=queue.shift();next!==void 0;next=queue.shift()){const{one:one2,extra,certain}=next;follow2(
extra===""?one2.dependencies:one2["optional-dependencies"][extra]??[],certain)}return reached}function mayBeHere(one2,input){const forks=one2["resolution-marker\
s"];return forks.length===0||forks.some(marker2=>evaluateMarker(marker2,input.markers)!==!1)}const usual=["uv.lock","poetry.lock","pixi.lock","pylock.toml","con\
da-lock.yml","requirements.lock","requirements.txt","environment.yml"];function findLock(folder){return usual.find(name=>(0,external_node_fs_.existsSync)((0,external_node_path_.
join)(folder,name)))??null}async function readLockFiles(folder,path){const text=await(0,external_node_fs_promises_.readFile)((0,external_node_path_.join)(folder,
path),"utf8"),beside=name=>external_node_path_.posix.join(external_node_path_.posix.dirname(path),name),tool=toolOf(path),toml=[],others=[];tool==="uv"?toml.push(
path,...memberFolders(text).map(one2=>beside(external_node_path_.posix.join(one2,"pyproject.toml")))):tool==="poetry"?toml.push(path,beside("pyproject.toml")):tool===
"pixi"?toml.push(pixiManifest(folder,path)):tool==="pylock"?toml.push(path):tool==="conda"&&others.push(...condaSources(text,path));const texts2=new Map;tool===
"pip"&&await follow(folder,text,path,texts2,toml);for(const other of others){const inner=await readInside(folder,other);inner!==null&&texts2.set(other,inner)}const there=[];
for(const one2 of new Set(toml))await inside(folder,one2)!==null&&there.push(one2);return{text,toml:there,texts:texts2}}function pixiManifest(folder,path){const beside=name=>external_node_path_.
posix.join(external_node_path_.posix.dirname(path),name);return(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder,beside("pixi.toml")))?beside(
"pixi.toml"):beside("pyproject.toml")}async function follow(folder,text,path,texts2,toml){for(const named of filesNamedIn(text,path)){if(named.endsWith(".toml")&&
toml.push(named),named.endsWith(".toml")||texts2.has(named))continue;const inner=await readInside(folder,named);inner!==null&&(texts2.set(named,inner),await follow(
folder,inner,named,texts2,toml))}}async function readInside(folder,path){const full=await inside(folder,path);return full===null?null:(0,external_node_fs_promises_.
readFile)(full,"utf8").catch(()=>null)}async function inside(folder,path){if(external_node_path_.posix.isAbsolute(path))return null;const full=await(0,external_node_fs_promises_.
realpath)((0,external_node_path_.join)(folder,path)).catch(()=>null);if(full===null)return null;const way=(0,external_node_path_.relative)(await(0,external_node_fs_promises_.
realpath)(folder),full);return way===".."||way.startsWith(`..${external_node_path_.sep}`)?null:full}const installers=new Set(["pip","uv","setuptools","wheel","d\
istribute","pkg-resources"]);function verifyInstalled(locked2,installed,lock){const{install}=mending(lock.tool,lock.path),problems=[],wanted=locked2.requiresPython;
wanted!==null&&satisfies(installed.python,wanted)===!1&&problems.push({kind:"other-version",package:"python",locked:wanted,installed:installed.python,message:`${lock.
path} is for Python ${wanted}, and Python ${installed.python} is used`,remedy:`Use a Python ${wanted}`});const python=new Map(installed.packages.map(one2=>[one2.
name,one2.version]));problems.push(...against(locked2,"python",python,lock.path,install));const ofConda=locked2.packages.some(({kind})=>kind==="conda");if(ofConda&&
installed.conda===null)problems.push({kind:"not-checked",message:`${lock.path} locks packages of conda, and the Python at hand is not in an environment of conda`,
remedy:`${install}, and run the command with its Python`});else if(ofConda){const conda=new Map((installed.conda??[]).map(one2=>[one2.name,one2.version]));problems.
push(...against(locked2,"conda",conda,lock.path,install))}const known=new Set(locked2.packages.filter(({kind})=>kind==="python").map(({name})=>name));for(const{
name,version,source,installer}of installed.packages)known.has(name)||installers.has(name)||source==="local"||installer==="conda"||problems.push({kind:"extra",package:name,
installed:version,message:`${name} ${version} is installed and not in ${lock.path}`,remedy:`${install}, or lock it`});return problems.sort((a,b)=>+(a.kind==="ex\
tra")-+(b.kind==="extra"))}function against(locked2,kind,installed,path,install){const byName=new Map;for(const one2 of locked2.packages)one2.kind===kind&&byName.
set(one2.name,[...byName.get(one2.name)??[],one2]);const problems=[];for(const[name,all]of[...byName].sort(([a],[b])=>a<b?-1:1)){const found=installed.get(name),
certain=all.filter(({required})=>required),versions2=(certain.length>0?certain:all).map(({version})=>version),told2=versions2.filter(version=>version!==null).join(
" or ");found===void 0&&certain.length>0?problems.push({kind:"missing",package:name,...told2===""?{}:{locked:told2},message:`${name}${told2===""?"":` ${told2}`}\
 is in ${path} and not installed`,remedy:install}):found!==void 0&&!versions2.some(version=>sameVersion(found,version))&&problems.push({kind:"other-version",package:name,
locked:told2,installed:found,message:`${name} is ${told2} in ${path}, and ${found} is installed`,remedy:install})}return problems}function sameVersion(installed,locked2){
if(locked2===null||installed===locked2)return!0;const[one2,other]=[parseVersion(installed),parseVersion(locked2)];return one2===null||other===null?!1:versions_compareVersions(
other.local===null?{...one2,local:null}:one2,other)===0}function readLock(tool,input,pixi){const beside=name=>external_node_path_.posix.join(external_node_path_.
posix.dirname(input.path),name);switch(tool){case"uv":return readUvLock(input,folder=>beside(external_node_path_.posix.join(folder,"pyproject.toml")));case"poet\
ry":return readPoetryLock(input,beside("pyproject.toml"));case"pixi":return readPixiLock(input,pixi);case"conda":return readCondaLock(input);case"pylock":return readPylock(
input);case"pip":return readRequirementsLock(input)}}const launchers={uv:["run","--no-sync"],poetry:["run"],pipenv:["run"],pdm:["run"],hatch:["run"],conda:["run"],
mamba:["run"],micromamba:["run"]},pythonName=/^(python|pypy)(\d+(\.\d+)*)?(\.exe)?$/i;async function interpreters(words,cwd,services){const found=[],add=(program,before=[])=>found.
push({program,before}),first=words[0]??"",name=(0,external_node_path_.basename)(first).replace(/\.exe$/i,"");pythonName.test((0,external_node_path_.basename)(first))&&
/[\\/]/.test(first)&&add((0,external_node_path_.resolve)(cwd,first));for(const place2 of new Set([cwd,services.workspace])){const program=["bin/python","Scripts\
/python.exe"].map(path=>(0,external_node_path_.join)(place2,".venv",path)).find(path=>(0,external_node_fs_.existsSync)(path));program!==void 0&&add(program)}if(name===
"pixi"){const program=(0,external_node_path_.join)(cwd,".pixi","envs",interpreter_environmentOf(words)??"default","bin","python");(0,external_node_fs_.existsSync)(
program)&&add(program)}else if(launchers[name]!==void 0&&words[1]==="run"){const named=/^(micro)?(conda|mamba)$/.test(name)?condaOptions(words):[];add(first,[...launchers[name]??
[],...named,"python"])}else if(pythonName.test((0,external_node_path_.basename)(first))&&!/[\\/]/.test(first))add(first);else{const script2=await shebang(first,
cwd,services);script2!==null&&add(script2)}return add("python"),add("python3"),found.filter((one2,index)=>found.findIndex(other=>[other.program,...other.before].
join("\0")===[one2.program,...one2.before].join("\0"))===index)}function interpreter_environmentOf(words){const at=words.findIndex(word=>word==="-e"||word==="--\
environment");return at===-1?void 0:words[at+1]?.replaceAll(/[\\/]/g,"")}function condaOptions(words){const at=words.findIndex(word=>/^(-n|--name|-p|--prefix)$/.
test(word));return at===-1?[]:words.slice(at,at+2)}async function shebang(program,cwd,services){if(program==="")return null;const path=(/[\\/]/.test(program)?[cwd]:
(services.env.PATH??"").split(external_node_path_.delimiter).filter(external_node_path_.isAbsolute)).map(folder=>(0,external_node_path_.resolve)(folder,program)).
find(one2=>(0,external_node_fs_.existsSync)(one2));if(path===void 0)return null;const file=await(0,external_node_fs_promises_.open)(path).catch(()=>null);if(file===
null)return null;try{const{buffer,bytesRead}=await file.read(Buffer.alloc(256),0,256,0),line2=/^#!\s*(\S+)/.exec(buffer.subarray(0,bytesRead).toString("latin1"))?.[1];
return line2!==void 0&&pythonName.test((0,external_node_path_.basename)(line2))?line2:null}catch{return null}finally{await file.close()}}const secretVariable=/^(?!(?:.*_)?(?:PAD|EOS|BOS|SEP|CLS|MASK|UNK|STOP|START|END)_TOKEN$)(?:.*_)?(?:TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIALS?|API_?KEY|ACCESS_?KEY|ACCESS_?KEY_ID|PRIVATE_?KEY|SECRET_?KEY|ACCOUNT_?KEY)$/i,
secretFlag=/^--?(?:(?:hf|hub|api|auth|access|github|wandb|bearer)[-_]?)?(?:token)$|^--?(?:[\w-]+[-_])?(?:password|passphrase|secret|api[-_]?key|secret[-_]?key|access[-_]?key|private[-_]?key)$/i;
function publishedValue(name,value2){return secretVariable.test(name)?"***":withoutCredentials(value2)}function withoutCredentials(text){return text.replaceAll(
/\b([a-z][a-z0-9+.-]{0,30}:\/\/)[^\s/@]+@/gi,"$1")}function publishedWords(words,env){const secrets=Object.entries(env).filter(([name,value2])=>secretVariable.test(
name)&&(value2?.length??0)>=8).map(([,value2])=>value2);return words.map((word,index)=>{const before=words[index-1]??"";if(secretFlag.test(before)&&!word.startsWith(
"-"))return"***";const flag=/^(--?[\w-]+)=/.exec(word)?.[1];return flag!==void 0&&secretFlag.test(flag)?`${flag}=***`:secrets.reduce((text,secret)=>text.replaceAll(
secret,"***"),withoutCredentials(word))})}const mark="@@mlops-python@@",script=`
import sys
sys.path[:] = [p for p in sys.path if p]
import json, os, platform
def reader():
    for name in ('tomllib', 'tomli', 'pip._vendor.tomli'):
        try:
            return __import__(name, fromlist=['load'])
        except Exception:
            pass
def toml(paths):
    found, problem, parser = {}, None, reader() if paths else None
    for path in paths:
        if parser is None:
            problem = 'Python ' + platform.python_version() + ' has no reader for TOML'
            break
        try:
            with open(path, 'rb') as file:
                value = parser.load(file)
            found[path] = json.loads(json.dumps(value, default=str, allow_nan=False))
        except Exception as error:
            problem = os.path.basename(path) + ': ' + str(error)
    return found, problem
def packages():
    try:
        from importlib import metadata
    except ImportError:
        try:
            import importlib_metadata as metadata
        except ImportError:
            return None
    found = {}
    for one in metadata.distributions():
        try:
            name, version = one.metadata['Name'], one.version
            if not name or not version or name.lower() in found:
                continue
            direct = one.read_text('direct_url.json')
            installer = (one.read_text('INSTALLER') or '').strip()
            found[name.lower()] = [name, version, installer, json.loads(direct) if direct else None]
        except Exception:
            pass
    return list(found.values())
def conda():
    folder = os.path.join(sys.prefix, 'conda-meta')
    if not os.path.isdir(folder):
        return None
    return [n[:-5].rsplit('-', 2)[:2] for n in os.listdir(folder) if n.endswith('.json') and n.count('-') > 1]
info = sys.implementation.version
full = '.'.join(map(str, info[:3])) + ('' if info[3] == 'final' else info[3][0] + str(info[4]))
documents, problem = toml(json.loads(sys.argv[1]))
print('\\n${mark}' + json.dumps({
    'version': platform.python_version(), 'implementation': platform.python_implementation(),
    'executable': sys.executable, 'prefix': sys.prefix, 'libc': ' '.join(filter(None, platform.libc_ver())),
    'markers': {
        'implementation_name': sys.implementation.name, 'implementation_version': full, 'os_name': os.name,
        'platform_machine': platform.machine(), 'platform_release': platform.release(),
        'platform_system': platform.system(), 'platform_version': platform.version(),
        'python_full_version': platform.python_version(), 'sys_platform': sys.platform,
        'platform_python_implementation': platform.python_implementation(),
        'python_version': '.'.join(platform.python_version_tuple()[:2])},
    'packages': packages(), 'conda': conda(), 'toml': documents, 'tomlProblem': problem}))
`,direct=schemas._H3({url:schemas.YjP(),vcs_info:schemas.Ikc({vcs:schemas.YjP(),commit_id:schemas.YjP()}).optional()}),answer=schemas.Ikc({version:schemas.YjP(),
implementation:schemas.YjP(),executable:schemas.YjP(),prefix:schemas.YjP(),libc:schemas.YjP(),markers:schemas.g1P(schemas.YjP(),schemas.YjP()),packages:schemas.
YOg(schemas.PVZ([schemas.YjP(),schemas.YjP(),schemas.YjP(),direct.nullable().catch(null)])).nullable(),conda:schemas.YOg(schemas.PVZ([schemas.YjP(),schemas.YjP()])).
nullable(),toml:schemas.g1P(schemas.YjP(),schemas.L5J()),tomlProblem:schemas.YjP().nullable()}),timeoutSeconds=120;async function askPython(candidates,cwd,toml,services){
for(const{program,before}of candidates){const args=[...before,"-c",script,JSON.stringify(toml)],result=await services.process.run(program,args,{cwd,keepOutput:256*
1024*1024,timeoutSeconds}).catch(error=>(0,foundation.bD)(error));if(typeof result=="string"){services.logger.debug(result);continue}const text=result.stdout.slice(
result.stdout.lastIndexOf(mark)+mark.length),read2=result.exitCode===0&&result.stdout.includes(mark)?parsed(text):null;if(read2!==null)return facts(read2);services.
logger.debug(`${program} did not say which packages it has: ${result.stderr.trim().slice(-500)}`)}return null}function parsed(text){try{return answer.parse(JSON.
parse(text))}catch{return null}}function facts(read2){const packages=(read2.packages??[]).map(([name,version,installer,from])=>({name:normaliseName(name),version,
...installer===""?{}:{installer},...from===null?{}:{source:sourceOf(from)}}));return{version:read2.version,implementation:read2.implementation,executable:read2.
executable,prefix:read2.prefix,libc:read2.libc===""?null:read2.libc,markers:read2.markers,installed:{python:read2.version,packages:packages.sort((a,b)=>a.name<b.
name?-1:1),conda:read2.conda?.map(([name,version])=>({name,version}))??null},toml:new Map(Object.entries(read2.toml)),tomlProblem:read2.tomlProblem}}function sourceOf(from){
if(from.url.startsWith("file:"))return"local";const url=withoutCredentials(from.url);return from.vcs_info===void 0?url:`${from.vcs_info.vcs}+${url}@${from.vcs_info.
commit_id}`}async function collectEnvironment(command,declaredLock,made,services){const{cwd}=command;if(declaredLock!==null&&!(0,external_node_fs_.existsSync)((0,external_node_path_.
join)(cwd,declaredLock)))throw new foundation.j1({path:"train.environment",value:declaredLock,message:"the lock file does not exist",remedy:"Commit it, or corre\
ct the path"});const path=declaredLock??findLock(cwd),files=path===null?null:await readLockFiles(cwd,path),asked2=(files?.toml??[]).map(file=>(0,external_node_path_.
join)(cwd,file)),python=await askPython(await interpreters(command.words,cwd,services),cwd,asked2,services);return{lock:path===null||files===null?null:await verifyLock(
cwd,path,files,python,made),python:python===null?null:{version:python.version,implementation:python.implementation,executable:shownPath(python.executable,cwd,services)},
packages:(made?python?.installed.packages:void 0)?.map(({installer:_,...one2})=>one2)??[],libc:python?.libc??null}}async function verifyLock(cwd,path,files,python,made){
const tool=toolOf(path)??"pip",sha2562=(0,external_node_crypto_.createHash)("sha256").update(await(0,external_node_fs_promises_.readFile)((0,external_node_path_.
join)(cwd,path))).digest("hex"),problems=problemsOf(cwd,path,tool,files,python,made);return{path,tool,sha256:sha2562,verified:problems.every(({kind})=>kind==="e\
xtra"),problems}}function problemsOf(cwd,path,tool,files,python,made){const unchecked=(message,remedy2)=>[{kind:"not-checked",message,remedy:remedy2}];if(python===
null)return unchecked(`there is no Python here to compare ${path} with`,mending(tool,path).install);const needsToml=tool==="uv"||tool==="poetry"||tool==="pylock",
lockPath=(0,external_node_path_.join)(cwd,path);if(needsToml&&!python.toml.has(lockPath))return unchecked(`${path} was not compared with what is installed: ${python.
tomlProblem??"it could not be read"}`,"Use Python 3.11 or later, or install `tomli` beside what it trains with");try{const input={path,text:files.text,toml:new Map(
files.toml.map(file=>[file,python.toml.get((0,external_node_path_.join)(cwd,file))])),texts:files.texts,markers:python.markers,condaPlatform:condaPlatform(python),
prefix:python.prefix},locked2=readLock(tool,input,pixiManifest(cwd,path));return locked2.problems.some(({kind})=>kind==="not-checked")?[...locked2.problems]:made?
[...locked2.problems,...verifyInstalled(locked2,python.installed,{path,tool})]:[...locked2.problems,...unchecked(`the environment of ${path} is yet to be made, \
so nothing was compared with it`,mending(tool,path).install)]}catch(error){return unchecked(`${path} could not be read: ${(0,foundation.bD)(error)}`,mending(tool,
path).lock)}}function condaPlatform({markers}){const systems={linux:"linux",darwin:"osx",win32:"win"},machine=(markers.platform_machine??"").toLowerCase(),system=systems[markers.
sys_platform??""]??markers.sys_platform;return/^(x86_64|amd64)$/.test(machine)?`${system}-64`:`${system}-${machine==="aarch64"&&system==="osx"?"arm64":machine}`}
function shownPath(path,cwd,services){const inside2=portable(path,[cwd,services.workspace]),{HOME:home}=services.env;return home!==void 0&&home.length>1&&inside2.
startsWith(`${home}/`)?`~${inside2.slice(home.length)}`:inside2}function portable(text,folders2){let result=text;for(const folder of[...folders2].sort((a,b)=>b.
length-a.length)){const escaped2=folder.replaceAll(/[.*+?^${}()|[\]\\]/g,"\\$&");result=result.replaceAll(new RegExp(`(?<![\\w.-])${escaped2}(?=$|[\\\\/])`,"g"),
".")}return result}const namedPaths=200;async function collectGit(folder,tree,services){const git=async(...args)=>{const options={cwd:folder,env:{GIT_TERMINAL_PROMPT:"\
0",LC_ALL:"C"},keepOutput:67108864},result=await services.process.run("git",args,options).catch(()=>null);return result?.exitCode===0?result.stdout:null},commit=(await git(
"rev-parse","--verify","--quiet","HEAD^{commit}"))?.trim()||null,repository=repositoryOf(services.env)??(await git("remote","get-url","origin"))?.trim()??null;if(commit===
null)return{commit,dirty:null,repository:published(repository)};const raw=/^[0-9a-f]{40,64}$/.test(tree)?await git("diff-tree","-r","--raw","-z","--no-abbrev","\
--no-renames",commit,tree):null;return{commit,dirty:raw===null||raw===""?null:dirty(raw),repository:published(repository)}}function dirty(raw){const paths=raw.split(
"\0").filter(part=>part!==""&&!part.startsWith(":"));return{diff:(0,external_node_crypto_.createHash)("sha256").update(raw).digest("hex"),paths:paths.slice(0,namedPaths),
more:Math.max(0,paths.length-namedPaths)}}function repositoryOf(env){const{GITHUB_SERVER_URL:server,GITHUB_REPOSITORY:name}=env;return server!==void 0&&name!==void 0?
`${server.replace(/\/+$/,"")}/${name}`:null}function published(address){return address===null||address===""||/^(file:|[./~\\]|[A-Za-z]:\\)/.test(address)?null:withoutCredentials(
address)}async function collectMachine(libc){const limit=process.constrainedMemory(),total=(0,external_node_os_.totalmem)();return{os:{platform:process.platform,
arch:process.arch,name:await prettyName()??(0,external_node_os_.type)(),kernel:(0,external_node_os_.release)(),libc},cpu:{model:(0,external_node_os_.cpus)()[0]?.
model.trim()??await modelOfProc()??"unknown",cores:(0,external_node_os_.availableParallelism)(),memory:limit>0&&limit<total?limit:total}}}async function prettyName(){
for(const path of["/etc/os-release","/usr/lib/os-release"]){const text=await(0,external_node_fs_promises_.readFile)(path,"utf8").catch(()=>""),found=/^PRETTY_NAME=(?:"([^"\n]*)"|'([^'\n]*)'|(\S+))$/m.
exec(text);if(found!==null)return found[1]??found[2]??found[3]??null}return null}async function modelOfProc(){const text=await(0,external_node_fs_promises_.readFile)(
"/proc/cpuinfo","utf8").catch(()=>"");return/^model name\s*:\s*(.+)$/m.exec(text)?.[1]?.trim()??null}async function collectParameters(folder,files){const all=[];
for(const file of files){const text=await(0,external_node_fs_promises_.readFile)((0,external_node_path_.join)(folder,file),"utf8").catch(()=>""),values=new Map;
flatten(parameters_parsed(text),"",values),all.push({file,values:Object.fromEntries(values)})}return all}function parameters_parsed(text){try{return(0,dist.qg)(
text,{maxAliasCount:100})}catch{return null}}function flatten(value2,path,into){if(value2!==null&&typeof value2=="object"&&!Array.isArray(value2))for(const[key2,
inner]of Object.entries(value2))flatten(inner,path===""?key2:`${path}.${key2}`,into);else path!==""&&into.set(path,scalarOf(value2))}function scalarOf(value2){return value2==
null?null:typeof value2=="string"||typeof value2=="boolean"?value2:typeof value2=="number"?Number.isFinite(value2)?value2:String(value2):JSON.stringify(value2)}
const seedName=/^(?:.*[._-])?(?:seed|random_?state|random_?seed|rng_?seed)$|^seed[._-].*$|^PYTHONHASHSEED$/i,isSeed=name=>seedName.test(name.replace(/^-+/,"").replaceAll(
"-","_"));function findSeeds(facts2){const seeds=[];for(const{file,values}of facts2.parameters)for(const[name,value2]of Object.entries(values)){const last=name.
split(".").at(-1)??name;isSeed(last)&&seeds.push({name,value:value2,where:file})}for(const{name,value:value2}of facts2.variables)isSeed(name)&&seeds.push({name,
value:value2,where:"environment"});return facts2.command.forEach((word,index)=>{const[name="",value2]=word.split(/=(.*)/s);if(!/^[\w.-]+$/.test(name)||!isSeed(name.
split(".").at(-1)??name))return;const next=facts2.command[index+1];value2!==void 0?seeds.push({name,value:value2,where:"command"}):name.startsWith("-")&&next!==
void 0&&seeds.push({name,value:next,where:"command"})}),seeds}const telling=/^(OMP_NUM_THREADS|MKL_NUM_THREADS|OPENBLAS_NUM_THREADS|NUMEXPR_NUM_THREADS|VECLIB_MAXIMUM_THREADS|MKL_CBWR|CUBLAS_WORKSPACE_CONFIG|CUDA_VISIBLE_DEVICES|NVIDIA_TF32_OVERRIDE|TF_DETERMINISTIC_OPS|TF_CUDNN_DETERMINISTIC|XLA_FLAGS|JAX_ENABLE_X64|JAX_PLATFORMS|PYTHONHASHSEED)$/;
function collectVariables(declared2,env){return[...new Set([...Object.keys(declared2),...Object.keys(env).filter(name=>telling.test(name)||isSeed(name)&&/^[A-Z_]+$/.
test(name))])].sort().flatMap(name=>{const value2=declared2[name]??env[name];return value2===void 0?[]:[{name,value:publishedValue(name,value2),declared:name in
declared2}]})}function collectRunner(env){if(env.GITHUB_ACTIONS!=="true")return{runner:null,run:null};const attempt=Number(env.GITHUB_RUN_ATTEMPT??1)||1,id2=Number(
env.GITHUB_RUN_ID),url=`${(env.GITHUB_SERVER_URL??"https://github.com").replace(/\/+$/,"")}/${env.GITHUB_REPOSITORY}/actions/runs/${id2}${attempt>1?`/attempts/${attempt}`:
""}`;return{runner:{name:env.RUNNER_NAME??"",os:env.RUNNER_OS??"",arch:env.RUNNER_ARCH??"",kind:env.RUNNER_ENVIRONMENT==="github-hosted"?"hosted":"self-hosted"},
run:Number.isSafeInteger(id2)&&id2>0?{workflow:env.GITHUB_WORKFLOW??"",id:id2,attempt,url}:null}}async function collectRun(request2,services){const{folder}=request2,
[git,environment,parameters2,container2]=await Promise.all([collectGit(folder,request2.tree,services),collectEnvironment({words:request2.words,cwd:folder},request2.
lock,request2.environmentMade??!0,services),collectParameters(folder,request2.parameters),collectContainer(request2.container,services.env)]),{libc,...python}=environment,
variables=collectVariables(request2.env,services.env),command=publishedWords(request2.words,{...services.env,...request2.env}).map(word=>portable(word,[folder,services.
workspace]));return{model:request2.model,...git,command,pipeline:request2.pipeline??[],parameters:parameters2,data:request2.data.map(one2=>({...one2,path:portable(
one2.path,[folder,services.workspace])})),code:{tree:request2.tree},seeds:findSeeds({parameters:parameters2,variables,command}),environment:{...python,variables},
container:container2,...await collectMachine(libc),gpu:[...request2.gpu],...collectRunner(services.env),start:services.clock.now().toISOString(),declaredOutputs:request2.
outputs}}function canonicalJson(value2){return Array.isArray(value2)?`[${value2.map(canonicalJson).join(",")}]`:typeof value2=="object"&&value2!==null?`{${Object.
entries(value2).filter(([,one2])=>one2!==void 0).sort(([a],[b])=>a<b?-1:a>b?1:0).map(([key2,one2])=>`${JSON.stringify(key2)}:${canonicalJson(one2)}`).join(",")}\
}`:JSON.stringify(value2??null)}function unordered(values){return values.map(value2=>({value:value2,text:canonicalJson(value2)})).sort((a,b)=>a.text<b.text?-1:a.
text>b.text?1:0).map(({value:value2})=>value2)}function canonicalHash(value2){return(0,external_node_crypto_.createHash)("sha256").update(canonicalJson(value2)).
digest("hex")}const key_installers=new Set(["pip","uv","wheel"]);function runKey(facts2){return canonicalHash(decisive(facts2))}function factsOf(manifest){const declaredOutputs=Object.
fromEntries(manifest.outputs.map(({name,path})=>[name,path]));return{...manifest,declaredOutputs}}function decisive(facts2){const{environment,container:container2,
os}=facts2;return{schema:1,model:facts2.model,code:facts2.code.tree,command:facts2.command,pipeline:unordered(facts2.pipeline),parameters:unordered(facts2.parameters),
data:unordered(facts2.data.map(({name,hashes})=>({name,hash:firstHash(hashes)}))),outputs:facts2.declaredOutputs,variables:Object.fromEntries(environment.variables.
filter(({name,declared:declared2})=>declared2||isSeed(name)).map(({name,value:value2})=>[name,value2])),environment:key_environmentOf(environment),container:container2?.
digest??container2?.image??null,os:{platform:os.platform,arch:os.arch}}}function firstHash(hashes){const[first]=foundation.D.flatMap(algorithm=>hashes.filter(one2=>one2.
algorithm===algorithm));return first}function key_environmentOf({lock,packages,python}){const minor=python===null?null:`${python.implementation} ${python.version.
split(".").slice(0,2).join(".")}`;if(lock===null)return{python:minor,packages:unordered(packages.filter(({name})=>!key_installers.has(name)))};const deviations2=deviationsOf(
lock).map(({package:name,installed})=>({name,installed:installed??null}));return{python:minor,lock:lock.sha256,deviations:unordered(deviations2)}}function deviationsOf(lock){
return lock?.problems.filter(({kind})=>kind==="missing"||kind==="other-version")??[]}function comparePackages(old,now){const found=[],note=(field,was,is,weight)=>{
was!==is&&found.push({field,was,now:is,weight})},minor=version=>version?.split(".").slice(0,2).join(".")??null,python=one2=>one2.python===null?null:`${one2.python.
implementation} ${one2.python.version}`,sameMinor=minor(old.python?.version)===minor(now.python?.version)&&old.python?.implementation===now.python?.implementation;
note("Python",python(old),python(now),sameMinor?"may matter":"decides");const lock=one2=>one2.lock===null?null:`${one2.lock.path} ${one2.lock.sha256.slice(0,12)}`,
sameLock=old.lock!==null&&old.lock.sha256===now.lock?.sha256;sameLock||note("lock file",lock(old),lock(now),"decides");const deviating=sameLock?deviations(old,now):
new Map;for(const[name,[was,is]]of deviating)note(`package ${name}`,was,is,"decides");if(old.packages.length===0||now.packages.length===0){const count2=({packages})=>packages.
length===0?null:`${packages.length} known`;return old.lock===null&&now.lock===null&&note("packages",count2(old),count2(now),"decides"),found}const before=versions(
old),after=versions(now);for(const name of[...new Set([...before.keys(),...after.keys()])].sort()){if(deviating.has(name))continue;const weight=sameLock||key_installers.
has(name)?"may matter":"decides";note(`package ${name}`,before.get(name)??null,after.get(name)??null,weight)}return found}function versions({packages}){return new Map(
packages.map(({name,version,source})=>[name,source===void 0?version:`${version} (${source})`]))}function deviations(old,now){const sides=[old,now].map(({lock})=>new Map(
deviationsOf(lock).map(problem=>[problem.package??"",problem]))),all=new Map(sides.flatMap(side=>[...side])),has=(side,name)=>{const problem=sides[side]?.get(name);
return problem===void 0?all.get(name)?.locked??"as locked":problem.installed??"not installed"};return new Map([...all.keys()].sort().map(name=>[name,[has(0,name),
has(1,name)]]))}function gpuFamily(name){const words=name.replace(/\bMIG\b.*$/i,"").replaceAll(/\b(NVIDIA|AMD|Intel|Tesla|GeForce|Quadro|Instinct|Radeon|Graphics|Corporation)\b|\((R|TM)\)/gi,
" ").replaceAll(/[-\s](SXM\d*|PCIE|PCIe|NVL|HBM\w*|\d+\s?G[Bi]B?)\b/gi," ").trim().split(/\s+/).filter(Boolean);return words.length===0?name.trim():words.join("\
 ").toUpperCase()}const weights=["decides","may matter","volatile"];function compareManifests(old,now){const before=factsOf(old),after="declaredOutputs"in now?now:
{...now,...factsOf(now)},found=[],note=(field,was,is,weight)=>{was!==is&&found.push({field,was,now:is,weight})};note("model",old.model,after.model,"decides"),note(
"code",compare_short(old.code.tree),compare_short(after.code.tree),"decides"),note("command",compare_told(old.command),compare_told(after.command),"decides"),found.
push(...records("stage",stages(old),stages(after),"decides")),found.push(...records("",parametersOf(old),parametersOf(after),"decides")),found.push(...compareData(
old,after)),found.push(...records("output",before.declaredOutputs,after.declaredOutputs,"decides"));const[declaredThen,declaredNow]=[variablesOf(old,!0),variablesOf(
after,!0)];found.push(...records("variable",declaredThen,declaredNow,"decides")),found.push(...records("variable",variablesOf(old,!1),variablesOf(after,!1),"may\
 matter")),found.push(...comparePackages(old.environment,after.environment));const image=one2=>one2?.digest??one2?.image??null;note("container",image(old.container),
image(after.container),"decides"),note("operating system",`${old.os.platform} ${old.os.arch}`,`${after.os.platform} ${after.os.arch}`,"decides");const family=all=>all.
length===0?null:[...new Set(all.map(({name})=>gpuFamily(name)))].sort().join(", ");return note("GPU",family(old.gpu),family(after.gpu),"may matter"),found.push(
...lesser(old,after)),found.sort((a,b)=>weights.indexOf(a.weight)-weights.indexOf(b.weight))}function lesser(old,now){const found=[],note=(field,was,is,weight)=>{
const[one2,other]=[was??null,is??null].map(value2=>value2===null?null:String(value2));one2!==other&&found.push({field,was:one2??null,now:other??null,weight})},each=(all,of)=>all.
length===0?null:[...new Set(all.map(of))].join(", ");return note("GPUs",old.gpu.length||null,now.gpu.length||null,"may matter"),note("GPU model",each(old.gpu,({
name})=>name),each(now.gpu,({name})=>name),"may matter"),note("GPU driver",each(old.gpu,({driver})=>driver),each(now.gpu,({driver})=>driver),"may matter"),note(
"CUDA",each(old.gpu,({cuda})=>cuda),each(now.gpu,({cuda})=>cuda),"may matter"),note("processor",old.cpu.model,now.cpu.model,"may matter"),note("cores",old.cpu.cores,
now.cpu.cores,"may matter"),note("C library",old.os.libc,now.os.libc,"may matter"),note("operating system’s version",old.os.name,now.os.name,"may matter"),note(
"uncommitted changes",uncommitted(old),uncommitted(now),"volatile"),note("commit",old.commit?.slice(0,12),now.commit?.slice(0,12),"volatile"),note("repository",
old.repository,now.repository,"volatile"),note("kernel",old.os.kernel,now.os.kernel,"volatile"),note("memory",gib(old.cpu.memory),gib(now.cpu.memory),"volatile"),
note("runner",old.runner?.name,now.runner?.name,"volatile"),note("kind of runner",old.runner?.kind,now.runner?.kind,"volatile"),found}function explainMiss(differences,most=3){
const decisive2=differences.filter(({weight})=>weight==="decides");if(decisive2.length===0)return null;const telling2=decisive2.length>1?decisive2.filter(({field})=>field!==
"code"):decisive2,rest=telling2.length-most;return`Trained again because ${telling2.slice(0,most).map(differenceText).join(", ")}${rest>0?` and ${rest} more ${rest===
1?"thing differs":"things differ"}`:""}.`}function differenceText({field,was,now}){return was===null?`${field} is new (${now})`:now===null?`${field} is gone (wa\
s ${was})`:`${field} ${was} → ${now}`}function compareData(old,now){const before=new Map(old.data.map(one2=>[one2.name,one2])),after=new Map(now.data.map(one2=>[
one2.name,one2]));return[...new Set([...before.keys(),...after.keys()])].sort().flatMap(name=>{const[one2,other]=[before.get(name),after.get(name)],shared=one2?.
hashes.find(({algorithm})=>other?.hashes.some(hash=>hash.algorithm===algorithm));if((shared!==void 0&&other?.hashes.some(({value:value2})=>value2===shared.value))===
!0)return[];const named=data=>{const hash=data?.hashes.find(({algorithm})=>algorithm===shared?.algorithm)??data?.hashes[0];return hash===void 0?null:`${hash.algorithm}\
 ${compare_short(hash.value)}`};return[{field:`data ${name}`,was:named(one2),now:named(other),weight:"decides"}]})}function records(kind,before,after,weight){return[
...new Set([...Object.keys(before),...Object.keys(after)])].sort().flatMap(name=>{const[was,now]=[before[name]??null,after[name]??null];return was===now?[]:[{field:`${kind}\
 ${name}`.trim(),was,now,weight}]})}function parametersOf({parameters:parameters2}){return Object.fromEntries(parameters2.flatMap(({file,values})=>Object.entries(
values).map(([name,value2])=>[`${file}: ${name}`,valueText(value2)])))}function valueText(value2){return typeof value2=="string"&&!/^(true|false|null|-?[\d.].*|)$/.
test(value2)?value2:JSON.stringify(value2)}function variablesOf({environment},decisive2){return Object.fromEntries(environment.variables.filter(({name,declared:declared2})=>(declared2||
isSeed(name))===decisive2).map(({name,value:value2})=>[name,value2]))}function stages({pipeline}){return Object.fromEntries(pipeline.map(({name,command})=>[name,
command]))}function uncommitted({dirty:dirty2}){if(dirty2===null)return null;const more=dirty2.paths.length-3+dirty2.more;return`${dirty2.paths.slice(0,3).join(
", ")}${more>0?` and ${more} more`:""}`}const compare_told=words=>words.length===0?null:words.join(" "),compare_short=hash=>hash.slice(0,12),gib=bytes=>`${(bytes/
2**30).toFixed(1)} GiB`;function storeKey(...parts){const hash=(0,external_node_crypto_.createHash)("sha256");for(const part of parts)hash.update(`${Buffer.byteLength(
part)}:`).update(part);return hash.digest("hex")}async function openStore(workspace2,near){await(0,foundation.En)(workspace2);const path=(kind,key2)=>(0,external_node_path_.
join)(".mlops","cache",kind,key2),place2=(kind,key2)=>(0,external_node_path_.join)(workspace2,path(kind,key2)),exists2=async folder=>await(0,external_node_fs_promises_.
stat)(folder).catch(()=>null)!==null;return{place:place2,find:async(kind,key2)=>{const folder=place2(kind,key2);return await exists2(folder)||await near?.restore(
path(kind,key2),`${kind}-${key2}`),await exists2(folder)?folder:null},async add(kind,key2,fill){const target2=place2(kind,key2),draft=`${target2}.${(0,external_node_crypto_.
randomUUID)()}`;await(0,external_node_fs_promises_.mkdir)(draft,{recursive:!0});try{await fill(draft),await(0,external_node_fs_promises_.mkdir)((0,external_node_path_.
dirname)(target2),{recursive:!0}),await(0,external_node_fs_promises_.rename)(draft,target2).catch(async error=>{if(error.code!=="ENOTEMPTY"&&error.code!=="EEXIS\
T")throw error})}finally{await(0,external_node_fs_promises_.rm)(draft,{recursive:!0,force:!0})}return await near?.save(path(kind,key2),`${kind}-${key2}`),target2}}}
async function copyInto(source,target2){await(0,external_node_fs_promises_.mkdir)((0,external_node_path_.dirname)(target2),{recursive:!0}),await(0,external_node_fs_promises_.
cp)(source,target2,{recursive:!0,force:!0,dereference:!0})}async function filesOf(path){if(!(await(0,external_node_fs_promises_.stat)(path)).isDirectory())return[
""];const files=[],visit=async(folder,prefix)=>{for(const name of(await(0,external_node_fs_promises_.readdir)(folder)).sort()){const full=(0,external_node_path_.
join)(folder,name);(await(0,external_node_fs_promises_.lstat)(full)).isDirectory()?await visit(full,`${prefix}${name}/`):files.push(`${prefix}${name}`)}};return await visit(
path,""),files}async function describeContent(path,hash){const{sha256:sha2562}=await hash(path);let bytes=0;for(const file of await filesOf(path))bytes+=(await(0,external_node_fs_promises_.
stat)(file===""?path:(0,external_node_path_.join)(path,file))).size;return{sha256:sha2562,bytes}}var iso=__webpack_require__(64377);const sha256=schemas.YjP().regex(
/^[0-9a-f]{64}$/),gitHash=schemas.YjP().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/),moment=iso.w$(),scalar=schemas.KCZ([schemas.YjP(),schemas.aig(),schemas.zMY(),schemas.
chJ()]),lockProblemSchema=schemas.Ikc({kind:schemas.k5n(["missing","other-version","extra","stale","not-pinned","not-checked"]),package:schemas.YjP().optional(),
locked:schemas.YjP().optional(),installed:schemas.YjP().optional(),message:schemas.YjP(),remedy:schemas.YjP()}),lockTools=["uv","pip","conda","poetry","pixi","p\
ylock"],lockSchema=schemas.Ikc({path:schemas.YjP(),tool:schemas.k5n(lockTools),sha256,verified:schemas.zMY(),problems:schemas.YOg(lockProblemSchema)}),packageSchema=schemas.
Ikc({name:schemas.YjP(),version:schemas.YjP(),source:schemas.YjP().optional()}),gpuSchema=schemas.Ikc({name:schemas.YjP(),memory:schemas.aig().nonnegative().nullable().
default(null),driver:schemas.YjP().nullable().default(null),cuda:schemas.YjP().nullable().default(null)}),dataSchema=schemas.Ikc({name:schemas.YjP(),path:schemas.
YjP(),hashes:schemas.YOg(foundation.az).min(1),bytes:schemas.aig().nonnegative().optional()}),outputSchema=schemas.Ikc({name:schemas.YjP(),path:schemas.YjP(),sha256,
bytes:schemas.aig().nonnegative()}),runSchema=schemas.Ikc({workflow:schemas.YjP(),id:schemas.aig(),attempt:schemas.aig(),url:schemas.YjP()}),originSchema=schemas.
Ikc({key:schemas.YjP(),commit:schemas.YjP().nullable(),url:schemas.YjP().nullable(),end:schemas.YjP().nullable()}),manifestSchema=schemas.Ikc({schemaVersion:schemas.
euz(1),model:schemas.YjP(),commit:gitHash.nullable(),dirty:schemas.Ikc({diff:sha256,paths:schemas.YOg(schemas.YjP()),more:schemas.aig().int().nonnegative().default(
0)}).nullable(),repository:schemas.YjP().nullable(),command:schemas.YOg(schemas.YjP()),pipeline:schemas.YOg(schemas.Ikc({name:schemas.YjP(),command:schemas.YjP()})).
default([]),parameters:schemas.YOg(schemas.Ikc({file:schemas.YjP(),values:schemas.g1P(schemas.YjP(),scalar)})),data:schemas.YOg(dataSchema),code:schemas.Ikc({tree:schemas.
YjP()}),seeds:schemas.YOg(schemas.Ikc({name:schemas.YjP(),value:scalar,where:schemas.YjP()})),environment:schemas.Ikc({lock:lockSchema.nullable(),python:schemas.
Ikc({version:schemas.YjP(),implementation:schemas.YjP(),executable:schemas.YjP()}).nullable(),packages:schemas.YOg(packageSchema),variables:schemas.YOg(schemas.
Ikc({name:schemas.YjP(),value:schemas.YjP(),declared:schemas.zMY()}))}),container:schemas.Ikc({image:schemas.YjP().nullable(),digest:schemas.YjP().nullable()}).
nullable(),os:schemas.Ikc({platform:schemas.YjP(),arch:schemas.YjP(),name:schemas.YjP(),kernel:schemas.YjP(),libc:schemas.YjP().nullable()}),cpu:schemas.Ikc({model:schemas.
YjP(),cores:schemas.aig(),memory:schemas.aig()}),gpu:schemas.YOg(gpuSchema),runner:schemas.Ikc({name:schemas.YjP(),os:schemas.YjP(),arch:schemas.YjP(),kind:schemas.
k5n(["hosted","self-hosted"])}).nullable(),start:moment,end:moment.nullable(),run:runSchema.nullable(),outputs:schemas.YOg(outputSchema),key:sha256,restoredFrom:originSchema.
nullable()});async function readManifest(path,shown2=path){const remedy2="Name a run manifest, such as the `run-manifest.json` beside the report of train-on-run\
ner";let value2;try{value2=JSON.parse(await(0,external_node_fs_promises_.readFile)(path,"utf8"))}catch(cause){const message=`the run manifest cannot be read: ${(0,foundation.
bD)(cause)}`;throw new foundation.j1({file:shown2,message,remedy:remedy2},{cause})}const read2=manifestSchema.safeParse(value2);if(read2.success)return read2.data;
throw new foundation.j1(read2.error.issues.map(issue=>({file:shown2,path:issue.path.join("."),message:`is not as a run manifest has it: ${issue.message}`,remedy:remedy2})))}
const keptRuns="runs",manifestName="run-manifest.json";async function keepRun(facts2,folder,store,hash,services){const{declaredOutputs,...known}=facts2,key2=runKey(
facts2),end=services.clock.now().toISOString();let manifest;return await store.add(keptRuns,key2,async draft=>{const outputs=[];for(const[name,path]of Object.entries(
declaredOutputs)){const source=(0,external_node_path_.join)(folder,path);if(await(0,external_node_fs_promises_.stat)(source).catch(()=>null)===null)throw new foundation.
eG(`The output ${name} (${path}) is not there, so the run cannot be kept.`,{remedy:"Correct `train.outputs`, or the path that the command writes to"});await copyInto(
source,(0,external_node_path_.join)(draft,name)),outputs.push({name,path,...await describeContent((0,external_node_path_.join)(draft,name),hash)})}manifest={schemaVersion:1,
...known,end,outputs,key:key2,restoredFrom:null},await(0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(draft,manifestName),`${JSON.stringify(
manifest,null,2)}
`)}),manifest}async function findKeptRun(key2,store,hash,logger){for(let attempt=0;attempt<2;attempt++){const folder=await store.find(keptRuns,key2);if(folder===
null)return null;const checked=await checkEntry(folder,key2,hash);if(typeof checked!="string")return{folder,manifest:checked};logger.warning(`A kept run (key ${key2.
slice(0,12)}) is damaged and not used: ${checked}. It is removed, and made anew where there is no good copy.`),await(0,external_node_fs_promises_.rm)(folder,{recursive:!0,
force:!0})}return null}async function checkEntry(folder,key2,hash){const manifest=await manifestOf(folder);if(manifest===null)return`its ${manifestName} cannot \
be read`;if(manifest.key!==key2)return"its manifest is that of another run";for(const{name,sha256:sha2562}of manifest.outputs){if(!/^[a-z][a-z0-9_-]*$/.test(name))
return`it names an output ${JSON.stringify(name)}`;const found=await hash((0,external_node_path_.join)(folder,name)).catch(()=>null);if(found===null)return`the \
output ${name} is missing`;if(found.sha256!==sha2562)return`the output ${name} is not what was kept`}return manifest}async function manifestOf(folder){try{return manifestSchema.
parse(JSON.parse(await(0,external_node_fs_promises_.readFile)((0,external_node_path_.join)(folder,manifestName),"utf8")))}catch{return null}}async function restoreRun(kept2,facts2,folder,services){
const{declaredOutputs,...known}=facts2,outputs=[];for(const[name,path]of Object.entries(declaredOutputs)){const output=kept2.manifest.outputs.find(one2=>one2.name===
name);if(output===void 0)throw new foundation.eG(`The kept run (key ${kept2.manifest.key.slice(0,12)}) has no output ${name}.`);const target2=(0,external_node_path_.
join)(folder,path),draft=`${target2}.${(0,external_node_crypto_.randomUUID)()}`;try{await copyInto((0,external_node_path_.join)(kept2.folder,name),draft),await(0,external_node_fs_promises_.
rm)(target2,{recursive:!0,force:!0}),await(0,external_node_fs_promises_.rename)(draft,target2)}finally{await(0,external_node_fs_promises_.rm)(draft,{recursive:!0,
force:!0})}outputs.push({...output,path})}const end=services.clock.now().toISOString();return{schemaVersion:1,...known,end,outputs,key:kept2.manifest.key,restoredFrom:originOf(
kept2.manifest)}}function originOf(manifest){const{key:key2,commit,run,end}=manifest;return manifest.restoredFrom??{key:key2,commit,url:run?.url??null,end}}function originText({
commit,url,end}){return[...commit===null?[]:[`commit ${commit.slice(0,12)}`],...end===null?[]:[`${end.slice(0,16).replace("T"," ")} UTC`],...url===null?[]:[url]].
join(", ")}async function nearestKeptRun(facts2,store){const above=(0,external_node_path_.dirname)(store.place(keptRuns,"any")),names2=(await(0,external_node_fs_promises_.
readdir)(above).catch(()=>[])).filter(name=>/^[0-9a-f]{64}$/.test(name));let nearest=null;for(const name of names2){const manifest=await manifestOf((0,external_node_path_.
join)(above,name));if(manifest===null||manifest.model!==facts2.model)continue;const distance=compareManifests(manifest,facts2).filter(({weight})=>weight==="deci\
des").length;(nearest===null||distance<nearest.distance||distance===nearest.distance&&manifest.start>nearest.manifest.start)&&(nearest={manifest,distance})}return nearest?.
manifest??null}function refuseLock(lock,place2,logger){const of=kinds=>lock.problems.filter(({kind})=>kinds.includes(kind));for(const{message,remedy:remedy2}of of(
["not-checked","not-pinned"]))logger.warning(`${message}. ${remedy2}.`);const extra=of(["extra"]);if(extra.length>0){const names2=extra.slice(0,5).map(one2=>one2.
package),more=extra.length>names2.length?` and ${extra.length-names2.length} more`:"";logger.info(`Installed and not in ${lock.path}: ${names2.join(", ")}${more}\
.`)}const deviating=of(["missing","other-version"]),[first]=deviating;if(first!==void 0){const more=deviating.length>1?` (and ${deviating.length-1} more like it\
)`:"";logger.warning(`${first.message}${more}, so this run is not of the environment that is locked. ${first.remedy}.`)}const refused2=of(["stale"]);if(refused2.
length!==0)throw new foundation.j1(refused2.map(({message,remedy:remedy2})=>({file:lock.path,path:place2,message,remedy:remedy2})))}function likelyCauses(facts2,outputs,predictions){
const changed=outputs.filter(({identical})=>!identical);if(changed.length>0&&changed.every(({packagingOnly})=>packagingOnly))return["Only the times in an archiv\
e differ: the content is the same. Write it with fixed times, such as by SOURCE_DATE_EPOCH where the library knows it."];const variables=new Map(facts2.environment.
variables.map(({name,value:value2})=>[name,value2])),packages=new Set(facts2.environment.packages.map(({name})=>name)),causes=[];facts2.seeds.filter(({where})=>where!==
"environment").length===0&&causes.push("No seed was found in the parameters or the command: whatever starts at random starts elsewhere each time. Declare one, s\
uch as `seed: 7` in the parameters, and pass it to every library."),facts2.gpu.length>0&&causes.push(...onGpu(packages,variables));const hashSeed=variables.get(
"PYTHONHASHSEED");return facts2.environment.python!==null&&(hashSeed===void 0||hashSeed==="random")&&causes.push("PYTHONHASHSEED is not set: the order of sets o\
f text is another in each process. Set `env: { PYTHONHASHSEED: 0 }`."),variables.get("OMP_NUM_THREADS")!=="1"&&causes.push("Several threads add numbers in an or\
der that changes, and so do the last digits. Set `env: { OMP_NUM_THREADS: 1 }`, or accept equal predictions."),predictions?.equal===!0&&causes.push("The predict\
ions are equal: the model’s file may hold times, paths or the order of a set."),causes}function onGpu(packages,variables){const causes=[];return[...packages].
some(name=>name==="torch"||name==="pytorch-lightning")&&causes.push(variables.has("CUBLAS_WORKSPACE_CONFIG")?"Some GPU kernels add in no fixed order. Call `torc\
h.use_deterministic_algorithms(True)` and set `torch.backends.cudnn.benchmark = False`.":'Some GPU kernels add in no fixed order. Call `torch.use_deterministic_\
algorithms(True)`, and set `env: { CUBLAS_WORKSPACE_CONFIG: ":4096:8" }`, without which cuBLAS stays as it is.'),(packages.has("tensorflow")||packages.has("kera\
s"))&&!variables.has("TF_DETERMINISTIC_OPS")&&causes.push("Some GPU kernels add in no fixed order. Call `tf.config.experimental.enable_op_determinism()`, or set\
 `env: { TF_DETERMINISTIC_OPS: 1 }`."),packages.has("jax")&&!/xla_gpu_deterministic_ops=true/.test(variables.get("XLA_FLAGS")??"")&&causes.push('Some GPU kernel\
s add in no fixed order. Set `env: { XLA_FLAGS: "--xla_gpu_deterministic_ops=true" }`.'),causes.length===0&&causes.push("Some GPU kernels add in no fixed order.\
 Ask the library for its deterministic algorithms."),causes}async function compareFiles(first,second){const zip2=await compareArchives(first,second);return zip2!==
null?zip2:compareBytes(first,second)}async function compareArchives(first,second){const[one2,other]=[await members(first),await members(second)];if(one2===null||
other===null)return null;const names2=new Set([...one2.keys(),...other.keys()]),gone=[...names2].filter(name=>!one2.has(name)||!other.has(name));if(gone.length>
0)return{where:`the archives have other members: ${file_difference_list(gone)}`,packagingOnly:!1};const changed=[...names2].filter(name=>{const[a,b]=[one2.get(name),
other.get(name)];return a?.crc32!==b?.crc32||a?.uncompressedSize!==b?.uncompressedSize});return changed.length>0?{where:`${changed.length} of ${names2.size} mem\
bers of the archive differ: ${file_difference_list(changed)}`,packagingOnly:!1}:{where:`the members of the archive are equal, ${[...names2].filter(name=>one2.get(
name)?.lastModFileDate!==other.get(name)?.lastModFileDate||one2.get(name)?.lastModFileTime!==other.get(name)?.lastModFileTime).length>0?"only their times differ":
"they are only packed in another way"}`,packagingOnly:!0}}const mostMembers=1e5;async function members(path){if((await head(path,4)).toString("latin1")!=="PK")
return null;const{openPromise}=await __webpack_require__.e(663).then(__webpack_require__.t.bind(__webpack_require__,20663,19));try{const zip2=await openPromise(
path,{lazyEntries:!0,autoClose:!0});if(zip2.entryCount>mostMembers)return zip2.close(),null;const found=new Map;for await(const entry of zip2.eachEntry())found.
set(entry.fileName,entry);return found}catch{return null}}const chunkBytes=1024*1024;async function compareBytes(first,second){const files=[await(0,external_node_fs_promises_.
open)(first),await(0,external_node_fs_promises_.open)(second)];try{const sizes2=[(await files[0].stat()).size,(await files[1].stat()).size];let line2=1,text=!0;
for(let at=0;;at+=chunkBytes){const[a,b]=[await chunk(files[0],at),await chunk(files[1],at)],different=firstDifference(a,b),before=different===-1?a:a.subarray(0,
different);if(text&&before.includes(0)&&(text=!1),text&&(line2+=file_difference_count(before,10)),different!==-1||a.length===0)return byteDifference(at+Math.max(
0,different),text?line2:null,sizes2,a,b)}}finally{await files[0].close(),await files[1].close()}}function byteDifference(offset,line2,[one2,other],a,b){if(offset>=
4&&offset<8&&a.readUInt16BE(0)===8075&&one2===other&&a.subarray(8).equals(b.subarray(8))&&one2<=chunkBytes)return{where:"only the time in the head of the gzip f\
ile differs",packagingOnly:!0};const sizes2=one2===other?`of ${one2}`:`(${one2} and ${other} bytes)`;return{where:line2===null?`from byte ${offset} ${sizes2} on`:
`from line ${line2} on`,packagingOnly:!1}}async function chunk(file,at){const{buffer,bytesRead}=await file.read(Buffer.alloc(chunkBytes),0,chunkBytes,at);return buffer.
subarray(0,bytesRead)}async function head(path,bytes){const file=await(0,external_node_fs_promises_.open)(path);try{const{buffer,bytesRead}=await file.read(Buffer.
alloc(bytes),0,bytes,0);return buffer.subarray(0,bytesRead)}finally{await file.close()}}function firstDifference(a,b){if(a.equals(b))return-1;const most=Math.min(
a.length,b.length);for(let index=0;index<most;index++)if(a[index]!==b[index])return index;return most}function file_difference_count(bytes,wanted){let found=0;for(const byte of bytes)
byte===wanted&&found++;return found}function file_difference_list(names2){const more=names2.length-3;return`${[...names2].sort().slice(0,3).join(", ")}${more>0?
` and ${more} more`:""}`}async function compareRuns(first,second,options){const outputs=[];for(const[name,path]of Object.entries(first)){const other=second[name];
other!==void 0&&outputs.push(await compareOutput(name,path,other,options.hash))}const deciding=outputs.filter(({name})=>options.compared?.includes(name)??!0);if(deciding.
every(({identical})=>identical))return{verdict:"identical",outputs,predictions:null,causes:[]};const predictions=await options.predictions?.()??null;return{verdict:predictions?.
equal===!0?"equal-predictions":"different",outputs,predictions,causes:likelyCauses(options.facts,deciding,predictions)}}async function compareOutput(name,first,second,hash){
const[one2,other]=[await hash(first),await hash(second)],sides={name,first:one2,second:other};if(one2.sha256===other.sha256)return{...sides,identical:!0,where:null,
packagingOnly:!1};const difference=await compareTrees(first,second,hash);return{...sides,identical:!1,...difference}}async function compareTrees(first,second,hash){
const[one2,other]=[await filesOf(first),await filesOf(second)],only=(a,b)=>a.filter(name=>!new Set(b).has(name)),missing2=[...only(one2,other),...only(other,one2)];
if(missing2.length>0)return{where:`${missing2.length} files are in one run alone, the first ${reproduction_shown(missing2[0])}`,packagingOnly:!1};const changed=[];
let packagingOnly=!0,where="";for(const file of one2){const[a,b]=[(0,external_node_path_.join)(first,file),(0,external_node_path_.join)(second,file)];if((await hash(
a)).sha256===(await hash(b)).sha256||(changed.push(file),changed.length>1&&!packagingOnly))continue;const difference=await compareFiles(a,b);packagingOnly&&=difference.
packagingOnly,changed.length===1&&(where=difference.where)}return{where:changed[0]===""?where:`${changed.length} of ${one2.length} files differ, the first ${reproduction_shown(
changed[0])}: ${where}`,packagingOnly:packagingOnly&&changed.length>0}}const reproduction_shown=file=>file===""||file===void 0?"the file itself":file,standard=/^(ubuntu|windows|macos)-(latest|slim|\d+(\.\d+)?)(-(arm|arm64|intel|large|xlarge|vs\d+))*$/i;
function isHosted(labels){return labels.length===1&&standard.test(labels[0].trim())}function needsNoListing(wanted,context){return context.isFork||wanted.onDemand===
!0||isHosted(wanted.labels)&&wanted.group===void 0}function chooseRunner(runners,wanted,context){if(wanted.labels.length===0)throw new foundation.j1({path:"inpu\
t labels",message:"names no label",remedy:"Write the labels of the runner wanted, such as `self-hosted, gpu`"});if(isHosted(wanted.labels)&&wanted.group===void 0)
return{runsOn:wanted.labels,selfHosted:!1,reason:`${choose_runner_shown(wanted.labels)} is GitHub's own.`};if(context.isFork)return forFork(runners,wanted);const named={
runsOn:runsOnOf(wanted),selfHosted:!0};if(wanted.onDemand===!0)return{...named,reason:`A runner with ${choose_runner_shown(wanted.labels)} is started on demand.`};
const fitting=runners.filter(runner=>fits(runner,wanted)),online=fitting.filter(runner=>runner.online),idle=online.filter(runner=>!runner.busy),counted=choose_runner_count(
fitting.length,online.length,idle.length,wanted);if(idle.length>0)return{...named,reason:`${counted}.`};const cause=fitting.length===0?`${counted}${unknownLabel(
runners,wanted)}`:counted;if(wanted.fallback!==void 0)return{runsOn:wanted.fallback,selfHosted:!isHosted(wanted.fallback),reason:`${cause}: ${choose_runner_shown(
wanted.fallback)} is taken instead.`};if(online.length>0)return{...named,reason:`${counted}: the job waits for one.`};throw new foundation.j1({path:"input label\
s",value:wanted.labels.join(", "),message:cause,remedy:"Start such a runner, name a `fallback`, or say `on-demand: true` where a scaler starts it for the job"})}
function forFork(runners,{fallback,labels}){const taken=fallback?.[0]?.toLowerCase(),imitated=runners.some(runner=>runner.labels.some(label=>label.toLowerCase()===
taken));if(fallback!==void 0&&isHosted(fallback)&&!imitated)return{runsOn:fallback,selfHosted:!1,reason:`The pull request is from a fork, whose code must not re\
ach self-hosted machines: ${choose_runner_shown(fallback)} is taken instead of ${choose_runner_shown(labels)}.`};throw new foundation.j1({path:"input fallback",
...fallback===void 0?{}:{value:fallback.join(", ")},message:fallback===void 0?"the pull request is from a fork, whose code must not reach self-hosted machines, \
and no fallback is named":"the pull request is from a fork, whose code must not reach self-hosted machines, and the fallback is not a runner of GitHub’s own",
remedy:"Name one as `fallback`, such as `ubuntu-latest`, or leave the job out for forks"})}function fits(runner,{labels,group:group2}){const has=new Set(runner.
labels.map(label=>label.toLowerCase()));return labels.every(label=>has.has(label.toLowerCase()))&&(group2===void 0||runner.group?.toLowerCase()===group2.toLowerCase())}
function runsOnOf({labels,group:group2}){return group2===void 0?labels:{group:group2,labels}}function choose_runner_count(fitting,online,idle,{labels,group:group2}){
const where=group2===void 0?"":` in the group \`${group2}\``;if(fitting===0)return`No self-hosted runner${where} has ${choose_runner_shown(labels)}`;const states=[
...idle>0?[`${idle} idle`]:[],...online>idle?[`${online-idle} busy`]:[],...fitting>online?[`${fitting-online} offline`]:[]];return`${fitting} self-hosted runner${fitting===
1?"":"s"}${where} with ${choose_runner_shown(labels)}: ${states.join(", ")}`}function unknownLabel(runners,{labels}){const known=[...new Set(runners.flatMap(runner=>runner.
labels.map(label=>label.toLowerCase())))],unknown=labels.filter(label=>!known.includes(label.toLowerCase()));if(known.length===0||unknown.length===0)return"";const hints=unknown.
map(label=>{const near=(0,foundation.qb)(label.toLowerCase(),known);return`\`${label}\`${near===void 0?"":` (did you mean \`${near}\`?)`}`});return`; none of ${runners.
length} has ${hints.join(" or ")}`}function choose_runner_shown(labels){return labels.map(label=>`\`${label}\``).join(", ")}function costsOf({metrics},objectives){
return Object.entries(objectives).map(([name,direction])=>direction==="minimize"?metrics[name]:-metrics[name])}function dominates(one2,other){return one2.every(
(cost,at)=>cost<=other[at])&&one2.some((cost,at)=>cost<other[at])}function paretoFront(trials,objectives){const costs=trials.map(trial=>costsOf(trial,objectives)),
order2=costs.map((_,at)=>at).sort((a,b)=>compare(costs[a],costs[b])),front=[];for(const at of order2)front.some(other=>dominates(costs[other],costs[at]))||front.
push(at);return front.sort((a,b)=>a-b).map(at=>trials[at])}function crowding(front,objectives){const costs=front.map(trial=>costsOf(trial,objectives)),distance=front.
map(()=>0);for(const objective of Object.keys(objectives).keys()){const order2=costs.map((_,at)=>at).sort((a,b)=>costs[a][objective]-costs[b][objective]),value2=at=>costs[order2[at]][objective],
width=order2.length===0?0:value2(order2.length-1)-value2(0);for(const[at,trial]of order2.entries())at===0||at===order2.length-1?distance[trial]=Number.POSITIVE_INFINITY:
width>0&&(distance[trial]+=(value2(at+1)-value2(at-1))/width)}return distance}function compare(one2,other){for(const[at,cost]of one2.entries())if(cost!==other[at])
return cost-other[at];return 0}const seedNames=new Set(["seed","random_seed","random_state","seeds"]);function best_isSeed(name){return seedNames.has(name.split(
".").at(-1).toLowerCase().replaceAll("-","_"))}function bestTrial(trials,objective,direction){const sets=parameterSets(trials.filter(({state})=>state==="complet\
e")),scored=sets.map(members2=>{const costs=members2.map(trial=>costsOf(trial,{[objective]:direction})[0]);return{members:members2,costs,cost:mean(costs)}}),[first]=scored;
if(first===void 0)return null;const best=scored.reduce((one2,other)=>other.cost<one2.cost?other:one2,first),sign=direction==="minimize"?1:-1,chosen2=best.members[0],
shrunken=shrink(scored,scored.indexOf(best));return{number:chosen2.number,parameters:chosen2.parameters,objective,compared:sets.length,observed:sign*best.cost,shrunken:shrunken===
null?null:{noise:shrunken.noise,expected:sign*shrunken.cost,optimism:Math.max(0,shrunken.cost-best.cost)}}}function parameterSets(trials){const sets=new Map;for(const trial of trials){
const key2=JSON.stringify(Object.entries(trial.parameters).filter(([name])=>!best_isSeed(name)).sort(([a],[b])=>a<b?-1:1));sets.set(key2,[...sets.get(key2)??[],
trial])}return[...sets.values()]}function shrink(sets,at){const freedom=sets.reduce((sum2,{costs})=>sum2+costs.length-1,0);if(freedom<1||sets.length<4)return null;
const variance=sets.reduce((sum2,{costs,cost:cost2})=>sum2+costs.reduce((all,one2)=>all+(one2-cost2)**2,0),0)/freedom,noiseOf=({costs})=>variance/costs.length,centre=mean(
sets.map(({cost:cost2})=>cost2)),between=sets.reduce((sum2,{cost:cost2})=>sum2+(cost2-centre)**2,0)/(sets.length-1),spread=Math.max(0,between-mean(sets.map(noiseOf))),
own=noiseOf(sets[at]),share=spread+own===0?0:spread===0?1:(sets.length-3)/(sets.length-1)*own/(spread+own),{cost}=sets[at];return{noise:Math.sqrt(variance),cost:cost+
share*(centre-cost)}}function mean(values){return values.reduce((sum2,value2)=>sum2+value2,0)/values.length}const mostJobs=256,mostCharacters=5e5;function matrixOf(trials,jobs=mostJobs){
const whole=grouped(trials,jobs,group2=>JSON.stringify(group2));return JSON.stringify(whole).length<=mostCharacters?whole:grouped(trials,jobs,group2=>JSON.stringify(
group2.map(({number})=>number)))}function grouped(trials,jobs,write){const count2=Math.min(trials.length,Math.max(1,Math.min(jobs,mostJobs)));return{include:Array.
from({length:count2},(_,job)=>{const group2=trials.slice(Math.floor(job*trials.length/count2),Math.floor((job+1)*trials.length/count2)),[first,last]=[group2[0].
number,group2.at(-1).number];return{name:first===last?String(first):`${first}–${last}`,trials:write(group2)}})}}const given=schemas.YOg(schemas.KCZ([schemas.Whr().
min(0),schemas.Ikc({number:schemas.Whr().min(0),parameters:schemas.g1P(schemas.YjP(),schemas.KCZ([schemas.YjP(),schemas.aig(),schemas.zMY()]))})]));function trialsOfJob(text,planned){
const refuse=message=>new foundation.j1({path:"trials",value:text.slice(0,200),message,remedy:"Give it `${{ matrix.trials }}` of a matrix that `search: plan` ma\
de at the same commit"});let parsed2;try{parsed2=given.parse(JSON.parse(text))}catch{throw refuse("is no JSON list of trials")}const byNumber=new Map(planned.map(
trial=>[trial.number,trial]));return parsed2.map(one2=>{const trial=byNumber.get(typeof one2=="number"?one2:one2.number);if(trial===void 0||typeof one2!="number"&&
!sameParameters(one2,trial))throw refuse("has a trial that is not in the plan of this checkout");return trial})}function sameParameters(one2,other){const names2=Object.
keys(one2.parameters);return names2.length===Object.keys(other.parameters).length&&names2.every(name=>Object.hasOwn(other.parameters,name)&&one2.parameters[name]===
other.parameters[name])}const withoutPlace=(path,message,remedy2)=>({path:["search",...path].join("."),message,...remedy2===void 0?{}:{remedy:remedy2}}),mostTrials=1e4;
function readSpace(settings,problemAt=withoutPlace){const problems=[],space=Object.entries(settings.parameters).map(([name,searched])=>{const report=(message,remedy2)=>problems.
push(problemAt(["parameters",name],message,remedy2));for(const message of keyProblems(name))report(message);if(isList(searched))return new Set(searched).size<searched.
length&&report("names a value twice"),searched.some(value2=>typeof value2=="number"&&!Number.isFinite(value2))&&report("has a value that is no finite number"),{
name,kind:"choice",choices:searched};for(const message of rangeProblems(searched))report(message);return settings.method==="grid"&&searched.type==="float"&&searched.
step===void 0&&report("has no end of values for a grid","Add `step`, or list the values"),{name,kind:"range",...searched}});if(problems.length===0&&settings.method===
"grid"){const size=space.reduce((product,one2)=>product*sizeOf(one2),1);size>mostTrials&&problems.push(problemAt(["parameters"],`make a grid of ${size.toLocaleString(
"en")} combinations, more than ${mostTrials.toLocaleString("en")}`,"Use fewer values, or `method: sobol`"))}if(settings.method!=="grid"&&settings.trials===void 0&&
problems.push(problemAt(["trials"],`is required with \`method: ${settings.method}\``,"Add `trials: 64`")),problems.length>0)throw new foundation.j1(problems);return space}
const isList=searched=>Array.isArray(searched);function keyProblems(name){const parts=name.split(".");return parts.some(part=>part.trim()==="")?["is no dotted k\
ey: a part of it is empty"]:parts.some(part=>["__proto__","constructor","prototype"].includes(part))?["cannot be the name of a parameter"]:[]}function rangeProblems({
low,high,scale,step,type}){if(![low,high,step??1].every(Number.isFinite))return["must have finite bounds"];const found=[];return low<high||found.push("must have\
 `low` below `high`"),scale==="log"&&low<=0&&found.push("must have `low` above 0 on a log scale"),scale==="log"&&step!==void 0&&found.push("cannot have a `step`\
 on a log scale"),type==="int"&&![low,high,step??1].every(Number.isInteger)&&found.push("must have whole numbers for `type: int`"),step!==void 0&&step>high-low&&
found.push("has a `step` wider than the range"),found}function sizeOf(dimension){if(dimension.kind==="choice")return dimension.choices.length;const step=stepOf(
dimension);return step===null?Number.POSITIVE_INFINITY:Math.floor((dimension.high-dimension.low)/step+1e-9)+1}function nthValue(dimension,index){if(dimension.kind===
"choice")return dimension.choices[index];const value2=dimension.low+index*(stepOf(dimension)??0);return Math.min(dimension.high,tidy(value2))}function valueAt(dimension,share){
const size=sizeOf(dimension);if(dimension.kind==="range"&&dimension.scale==="log")return onLogScale(dimension,share);if(Number.isFinite(size))return nthValue(dimension,
Math.min(size-1,Math.floor(share*size)));const{low,high}=dimension;return clamp(tidy(low+share*(high-low)),low,high)}function onLogScale({low,high,type},share){
const half=type==="int"?.5:0,from=Math.log(low-half),value2=Math.exp(from+share*(Math.log(high+half)-from));return clamp(type==="int"?Math.round(value2):tidy(value2),
low,high)}function stepOf({step,type}){return step??(type==="int"?1:null)}function tidy(value2){return Number(value2.toPrecision(12))}function clamp(value2,low,high){
return Math.min(high,Math.max(low,value2))}const optunaScript=`
import sys
sys.path = [place for place in sys.path if place not in ('', '.')]  # an optuna.py of the repository is not Optuna
import json, warnings
warnings.simplefilter('ignore')

def answer(value):
    print('mlops:' + json.dumps(value), flush=True)

def stop(kind, message):
    answer({'error': kind, 'message': message})
    sys.exit(0)

try:
    import optuna
    from optuna.trial import TrialState
except ImportError as error:
    stop('missing', str(error))
optuna.logging.set_verbosity(optuna.logging.ERROR)

lines = [json.loads(line) for line in sys.stdin if line.strip()]
told = lines[0]

def storage_of(address):
    if '://' in address:
        return address
    from optuna.storages import JournalStorage
    try:
        from optuna.storages.journal import JournalFileBackend as Backend
    except ImportError:
        from optuna.storages import JournalFileStorage as Backend
    return JournalStorage(Backend(address))

def sampler_of(seed):
    samplers = optuna.samplers
    several = len(told['directions']) > 1
    name = told['sampler'] or 'tpe'
    if name == 'tpe':
        return samplers.TPESampler(seed=seed, constant_liar=True)
    if name == 'nsgaii':
        return samplers.NSGAIISampler(seed=seed)
    if name == 'random':
        return samplers.RandomSampler(seed=seed)
    if name == 'cmaes':
        if several:
            stop('sampler', 'CMA-ES has one objective')
        import cmaes
        return samplers.CmaEsSampler(seed=seed)
    import torch
    return samplers.GPSampler(seed=seed)

class Seeded(optuna.samplers.BaseSampler):
    def _at(self, trial):
        if getattr(self, '_number', None) != trial.number:
            self._number = trial.number
            self._inner = sampler_of((told['seed'] * 1000003 + trial.number * 7919) % 2**32)
        return self._inner
    def before_trial(self, study, trial):
        self._at(trial).before_trial(study, trial)
    def infer_relative_search_space(self, study, trial):
        return self._at(trial).infer_relative_search_space(study, trial)
    def sample_relative(self, study, trial, space):
        return self._at(trial).sample_relative(study, trial, space)
    def sample_independent(self, study, trial, name, distribution):
        return self._at(trial).sample_independent(study, trial, name, distribution)
    def after_trial(self, study, trial, state, values):
        self._at(trial).after_trial(study, trial, state, values)

def distribution_of(one):
    kinds = optuna.distributions
    if one['kind'] == 'choice':
        return kinds.CategoricalDistribution(one['choices'])
    log, step = one['scale'] == 'log', one.get('step')
    if one['type'] == 'int':
        return kinds.IntDistribution(int(one['low']), int(one['high']), log=log, step=int(step or 1))
    return kinds.FloatDistribution(one['low'], one['high'], log=log, step=step)

space = {one['name']: distribution_of(one) for one in told['space']}
interrupted, worker_key = 'mlops:interrupted', 'mlops:worker'

def run():
    try:
        sampler_of(0)
    except ImportError as error:
        stop('missing', str(error))
    study = optuna.create_study(
        study_name=told['study'], storage=storage_of(told['storage']), sampler=Seeded(),
        directions=told['directions'], load_if_exists=True)
    if [one.name.lower() for one in study.directions] != told['directions']:
        stop('study', 'the study ' + told['study'] + ' has other objectives')
    for line in lines[1:]:
        if line['op'] == 'reclaim':
            mine = [one for one in study.get_trials(deepcopy=False)
                    if one.state == TrialState.RUNNING and one.user_attrs.get(worker_key) == told['worker']]
            for one in mine:
                study._storage.set_trial_user_attr(one._trial_id, interrupted, True)
                study.tell(one.number, state=TrialState.FAIL)
            answer({'reclaimed': [one.number for one in mine]})
        elif line['op'] == 'list':
            answer({'trials': [
                {'number': one.number, 'parameters': one.params, 'values': one.values,
                 'state': 'complete' if one.state == TrialState.COMPLETE else 'failed',
                 'seconds': one.duration.total_seconds() if one.duration else 0.0}
                for one in study.get_trials(deepcopy=False)
                if one.state.is_finished() and not one.user_attrs.get(interrupted)]})
        elif line['op'] == 'tell':
            numbers = {one.number for one in study.get_trials(deepcopy=False)} if line.get('known') else ()
            if line.get('known') and line['number'] not in numbers:
                pass  # the storage was begun anew
            elif line['values'] is None:
                study.tell(line['number'], state=TrialState.FAIL, skip_if_finished=True)
            else:
                study.tell(line['number'], line['values'], skip_if_finished=True)
            answer({'told': line['number']})
        elif line['op'] == 'ask':
            counted = [one for one in study.get_trials(deepcopy=False) if not one.user_attrs.get(interrupted)]
            if len(counted) >= line['limit']:
                answer({'done': True})
                continue
            trial = study.ask(space)
            trial.set_user_attr(worker_key, told['worker'])
            answer({'number': trial.number, 'parameters': trial.params})

try:
    run()
except Exception as error:
    stop('failed', type(error).__name__ + ': ' + str(error))
`,value=schemas.KCZ([schemas.YjP(),schemas.aig(),schemas.zMY()]),parameters=schemas.g1P(schemas.YjP(),value),answerSchema=schemas.KCZ([schemas.Ikc({error:schemas.
k5n(["missing","sampler","study","failed"]),message:schemas.YjP()}),schemas.Ikc({reclaimed:schemas.YOg(schemas.Whr())}),schemas.Ikc({told:schemas.Whr()}),schemas.
Ikc({done:schemas.euz(!0)}),schemas.Ikc({number:schemas.Whr().min(0),parameters}),schemas.Ikc({trials:schemas.YOg(schemas.Ikc({number:schemas.Whr().min(0),parameters,
values:schemas.YOg(schemas.aig()).nullable(),state:schemas.k5n(["complete","failed"]),seconds:schemas.aig()}))})]);async function openStudy(settings,options,services,known=[]){
const space=readSpace(settings),names2=Object.keys(settings.objectives),head2={study:options.study,storage:options.storage,worker:options.worker,space,sampler:settings.
sampler??null,seed:settings.seed,directions:Object.values(settings.objectives)},speak=lines=>converse(head2,lines,options,services);options.storage.includes(":/\
/")||await(0,external_node_fs_promises_.mkdir)((0,external_node_path_.dirname)(options.storage),{recursive:!0});const valuesOf=({state,metrics})=>state==="compl\
ete"?names2.map(name=>metrics[name]):null;await speak([...known.map(record=>({op:"tell",number:record.number,values:valuesOf(record),known:!0})),{op:"reclaim"}]);
let untold=[];return{async next(){const answers=await speak([...untold,{op:"ask",limit:settings.trials??0}]);untold=[];const asked2=answers.at(-1);return asked2!==
void 0&&"number"in asked2?asked2:null},async tell(record){untold.push({op:"tell",number:record.number,values:valuesOf(record)})},async close(){untold.length>0&&
await speak(untold),untold=[]},async list(){const answer2=(await speak([{op:"list"}])).at(-1);return answer2===void 0||!("trials"in answer2)?[]:answer2.trials.map(
({number,parameters:tried,values,state,seconds})=>({number,parameters:tried,state,seconds,outputs:{},metrics:Object.fromEntries((values??[]).map((one2,at)=>[names2[at]??
String(at),one2])),why:state==="failed"?"Optuna has it as failed.":null}))}}}function storageOf(declared2,fallback,workspace2){return declared2===void 0?fallback:
declared2.includes("://")?declared2:(0,external_node_path_.resolve)(workspace2,declared2)}async function converse(head2,lines,{python,env,storage},{process:process2,
workspace:workspace2}){const{exitCode,stdout,stderr}=await process2.run(python,["-c",optunaScript],{cwd:workspace2,...env===void 0?{}:{env},input:[head2,...lines].
map(line2=>JSON.stringify(line2)).join(`
`)}),answers=stdout.split(`
`).flatMap(line2=>line2.startsWith("mlops:")?[answerSchema.parse(JSON.parse(line2.slice(6)))]:[]);for(const answer2 of answers)if("error"in answer2)throw errorOf(
answer2,python,storage);if(exitCode!==0||answers.length<lines.length)throw new foundation.eG(`Optuna's process ended with status ${exitCode}: ${study_withoutSecrets(
stderr.trim().split(`
`).at(-1)??"",storage)}`);return answers}function errorOf({error,message},python,storage){const said2=study_withoutSecrets(message,storage);if(error==="missing"){
const name=/named '([\w.]+)'/.exec(said2)?.[1]??"optuna";return new foundation.eG(`The adaptive search needs the Python package ${name}, which \`${python}\` does\
 not have.`,{remedy:`Add ${name} to the training environment, or use \`method: sobol\`, which needs no Python`})}return new foundation.eG(`Optuna cannot go on: ${said2}\
.`,{remedy:error==="study"?"Use another storage, or the objectives that the study was begun with":error==="sampler"?"Use `sampler: nsgaii` or `tpe` for several \
objectives":"Check `train.search.storage` and that the training environment can reach it"})}function study_withoutSecrets(text,storage){const password=/:\/\/[^:/@]*:([^@]+)@/.
exec(storage)?.[1];return(password===void 0?text:text.replaceAll(password,"***")).replaceAll(/:\/\/([^:/@\s]*):[^@\s]+@/g,"://$1:***@").replace(/\.$/,"")}function withParameters(text,file,parameters2){
const json=file.endsWith(".json"),document=(0,dist.Tp)(text,{keepSourceTokens:!0}),[broken]=document.errors;if(broken!==void 0)throw new foundation.j1({file,line:broken.
linePos?.[0].line??1,message:broken.message.split(`
`)[0]});const problems=[];for(const[name,value2]of Object.entries(parameters2)){const path=pathOf(document,name);if(path===null){problems.push({file,path:name,message:"\
is not in the parameter file",remedy:"Write the key as it stands in the file, or add it there with its usual value"});continue}const node=document.getIn(path,!0);
(0,dist.jn)(node)?setScalar(node,value2):document.setIn(path,value2)}if(problems.length>0)throw new foundation.j1(problems);return json?`${JSON.stringify(document.
toJS(),null,indentOf(text))}
`:document.toString({lineWidth:0,flowCollectionPadding:!/\{\S/.test(text)})}function namesIn(text,names2){const document=(0,dist.Tp)(text);return names2.filter(
name=>document.errors.length===0&&pathOf(document,name)!==null)}async function writeParameterFile(source,target2,shownAs,parameters2){const text=await(0,external_node_fs_promises_.
readFile)(source,"utf8").catch(error=>{throw new foundation.j1({file:shownAs,message:`cannot be read: ${(0,foundation.bD)(error)}`})}),written=withParameters(text,
shownAs,parameters2);await(0,external_node_fs_promises_.mkdir)((0,external_node_path_.dirname)(target2),{recursive:!0});const draft=(0,external_node_path_.join)(
(0,external_node_path_.dirname)(target2),`.${process.pid}.${Math.random().toString(36).slice(2)}.tmp`);await(0,external_node_fs_promises_.writeFile)(draft,written),
await(0,external_node_fs_promises_.rename)(draft,target2)}function pathOf(document,name){const walk2=(node,parts)=>{if(parts.length===0)return(0,dist.P3)(node)?
null:[];if(!(0,dist.P3)(node))return null;for(let length=parts.length;length>0;length--){const written=parts.slice(0,length).join("."),key2=(0,dist.jh)(node)?parameter_file_keyOf(
node,written):length===1&&/^\d+$/.test(written)?Number(written):null;if(key2===null||!node.has(key2))continue;const rest=walk2(node.get(key2,!0),parts.slice(length));
if(rest!==null)return[key2,...rest]}return null};return walk2(document.contents,name.split("."))}function parameter_file_keyOf(node,written){for(const{key:key2}of node.
items){const value2=(0,dist.jn)(key2)?key2.value:key2;if(String(value2)===written)return value2}return null}function setScalar(node,value2){const same=typeof node.
value==typeof value2;node.value=value2,delete node.source,delete node.format,delete node.minFractionDigits,same||delete node.type}function indentOf(text){return/^([ \t]+)\S/m.
exec(text)?.[1]??"  "}function gridOf(space){const sizes2=space.map(sizeOf),count2=sizes2.reduce((product,size)=>product*size,1);return Array.from({length:count2},
(_,index)=>{let rest=index;const indices=sizes2.toReversed().map(size=>{const at=rest%size;return rest=Math.floor(rest/size),at}).reverse();return Object.fromEntries(
space.map((dimension,at)=>[dimension.name,nthValue(dimension,indices[at])]))})}function randomDraw(space,seed,index){return Object.fromEntries(space.map(dimension=>[
dimension.name,valueAt(dimension,uniform(seed,index,dimension.name))]))}function uniform(seed,index,name){return(0,external_node_crypto_.createHash)("sha256").update(
`${seed}\0${index}\0${name}`).digest().readUIntBE(0,6)/2**48}const directions=[[3,[1]],[7,[1,3]],[11,[1,3,1]],[13,[1,1,1]],[19,[1,1,3,3]],[25,[1,3,5,13]],[37,[1,
1,5,5,17]],[41,[1,1,5,5,5]],[47,[1,1,7,11,19]],[55,[1,1,5,1,1]],[59,[1,1,1,3,11]],[61,[1,3,5,5,31]],[67,[1,3,3,9,7,49]],[91,[1,1,1,15,21,21]],[97,[1,3,1,13,27,49]],
[103,[1,1,1,15,7,5]],[109,[1,3,1,15,13,25]],[115,[1,1,5,5,19,61]],[131,[1,3,7,11,23,15,103]],[137,[1,3,7,13,13,15,69]],[143,[1,1,3,13,7,35,63]],[145,[1,3,5,9,1,
25,53]],[157,[1,3,1,13,9,35,107]],[167,[1,3,1,5,27,61,31]],[171,[1,1,5,11,19,41,61]],[185,[1,3,5,3,3,13,69]],[191,[1,1,7,13,1,19,1]],[193,[1,3,7,5,13,19,59]],[203,
[1,1,3,9,25,29,41]],[211,[1,3,5,13,23,1,55]],[213,[1,3,7,3,13,59,17]],[229,[1,3,1,3,5,53,69]],[239,[1,1,5,5,23,33,13]],[241,[1,1,7,7,1,61,123]],[247,[1,1,7,9,13,
61,49]],[253,[1,3,3,5,3,55,33]],[285,[1,3,1,15,31,13,49,245]],[299,[1,3,5,15,31,59,63,97]],[301,[1,3,1,11,11,11,77,249]],[333,[1,3,1,11,27,43,71,9]],[351,[1,1,7,
15,21,11,81,45]],[355,[1,3,7,3,25,31,65,79]],[357,[1,3,1,1,19,11,3,205]],[361,[1,1,5,9,19,21,29,157]],[369,[1,3,7,11,1,33,89,185]],[391,[1,3,3,3,15,9,79,71]],[397,
[1,3,7,11,15,39,119,27]],[425,[1,1,3,1,11,31,97,225]],[451,[1,1,1,3,23,43,57,177]],[463,[1,3,7,7,17,17,37,71]],[487,[1,3,1,5,27,63,123,213]],[501,[1,1,3,5,11,43,
53,133]],[529,[1,3,5,5,29,17,47,173,479]],[539,[1,3,3,11,3,1,109,9,69]],[545,[1,1,1,5,17,39,23,5,343]],[557,[1,3,1,5,25,15,31,103,499]],[563,[1,1,1,11,11,17,63,
105,183]],[601,[1,1,5,11,9,29,97,231,363]],[607,[1,1,5,15,19,45,41,7,383]],[617,[1,3,7,7,31,19,83,137,221]],[623,[1,1,1,3,23,15,111,223,83]],[631,[1,1,5,13,31,15,
55,25,161]],[637,[1,1,3,13,25,47,39,87,257]]],sobolDimensions=directions.length+1,bits=30;function sobolPoint(dimensions,index,seed){if(dimensions>sobolDimensions)
throw new RangeError(`a Sobol sequence has at most ${sobolDimensions} dimensions here`);const gray=index^index>>>1;return Array.from({length:dimensions},(_,dimension)=>{
const numbers=directionNumbers(dimension);let point2=0;for(let bit=0;gray>>>bit>0;bit++)gray>>>bit&1&&(point2^=numbers[bit]);return(seed===void 0?point2:scrambled(
point2,dimension,seed))/2**bits})}function sobolDraw(space,seed,index){const point2=sobolPoint(space.length,index,seed);return Object.fromEntries(space.map((dimension,at)=>[
dimension.name,valueAt(dimension,point2[at])]))}function directionNumbers(dimension){const numbers=[],[polynomial,initial]=dimension===0?[1,[]]:directions[dimension-
1],degree=initial.length;for(let bit=0;bit<bits;bit++)if(dimension===0)numbers.push(2**(bits-1-bit));else if(bit<degree)numbers.push(initial[bit]*2**(bits-1-bit));else{
let next=numbers[bit-degree]^numbers[bit-degree]>>>degree;for(let term=1;term<degree;term++)polynomial>>>degree-term&1&&(next^=numbers[bit-term]);numbers.push(next)}
return numbers}function scrambled(point2,dimension,seed){const key2=mixed(mixed(seed>>>0)^mixed(Math.floor(seed/4294967296)+2654435769)^dimension+1);let result=0;
for(let bit=0;bit<bits;bit++){const above=point2>>>bits-bit,flip=mixed(mixed(key2^Math.imul(bit+1,2246822507))^above)>>>31;result=result<<1|point2>>>bits-1-bit&
1^flip}return result}function mixed(value2){let x=value2>>>0;return x=Math.imul(x^x>>>16,2146121005),x=Math.imul(x^x>>>15,2221713035),(x^x>>>16)>>>0}function planTrials(settings,problemAt=withoutPlace){
const space=readSpace(settings,problemAt);if(settings.method==="optuna")throw new foundation.j1(problemAt(["method"],"`optuna` chooses each trial by those befor\
e it and cannot be planned as a matrix","Start several jobs with `search: run` and one `storage`, or use `method: sobol`"));if(settings.method==="sobol"&&space.
length>sobolDimensions)throw new foundation.j1(problemAt(["parameters"],`are ${space.length}; a Sobol search has at most ${sobolDimensions}`,"Use `method: rando\
m`"));const parameters2=settings.method==="grid"?gridOf(space):drawn(space,settings),wanted=settings.trials??parameters2.length,notes=[];return parameters2.length<
wanted&&notes.push(`The space has ${parameters2.length} combinations, fewer than the ${wanted} trials asked for.`),settings.method==="grid"&&parameters2.length>
wanted&&notes.push(`A grid tries all of its ${parameters2.length} combinations; \`trials: ${wanted}\` is not used.`),settings.method==="sobol"&&!Number.isInteger(
Math.log2(wanted))&&notes.push(`A Sobol search is most even with a power of two of trials, such as ${2**Math.ceil(Math.log2(wanted))}.`),{trials:parameters2.map(
(one2,number)=>({number,parameters:one2})),notes}}function drawn(space,{method,seed,trials=0}){const draw=method==="sobol"?sobolDraw:randomDraw,wanted=Math.min(
trials,space.reduce((product,one2)=>product*sizeOf(one2),1)),found=new Map;for(let index=0;found.size<wanted&&index<100*wanted+1e3;index++){const parameters2=draw(
space,seed,index),key2=JSON.stringify(parameters2);found.has(key2)||found.set(key2,parameters2)}return[...found.values()]}function searchKey(settings,identity){
const{method,parameters:parameters2,seed,objectives,sampler,storage}=settings,adaptive=method==="optuna"?[Object.entries(objectives),sampler??null,storage??null]:
null;return(0,external_node_crypto_.createHash)("sha256").update(JSON.stringify([method,Object.entries(parameters2),seed,adaptive,identity])).digest("hex").slice(
0,16)}function plannedSource(trials){const left=[...trials];return{next:async()=>left.shift()??null}}async function runTrials(source,options,runTrial,services){
const{logger}=services,stop=new AbortController,signal=AbortSignal.any([services.signal,stop.signal]),finished=[],oneByOne=serially(),worker=async()=>{for(;!signal.
aborted;){const trial=await oneByOne(async()=>signal.aborted?null:source.next());if(trial===null)return;const record=await run_trials_recordOf(trial,options.objectives,
runTrial,signal);if(record===null)return;await oneByOne(async()=>{await options.keep(record),finished.push(record),await source.tell?.(record)}),record.state===
"failed"?logger.warning(`Trial ${trial.number} failed: ${record.why}`):logger.info(`Trial ${trial.number}: ${run_trials_said(record,options.objectives)}.`)}},settled=await Promise.
allSettled(Array.from({length:options.parallel},()=>worker().catch(error=>{throw stop.abort("SIGTERM"),error})));await source.close?.();const broken=settled.find(
({status})=>status==="rejected");if(broken?.status==="rejected")throw broken.reason;if(finished.length>0&&finished.every(({state})=>state==="failed"))throw new foundation.
eG(`All ${finished.length} trials failed; the first: ${finished.toSorted((a,b)=>a.number-b.number)[0].why}`,{remedy:"Train once without the search, and correct \
what fails"});return finished.sort((a,b)=>a.number-b.number)}async function run_trials_recordOf(trial,objectives,runTrial,signal){let result;try{result=await runTrial(
trial,signal)}catch(error){if(signal.aborted&&error instanceof foundation.eG)return null;if(!(error instanceof foundation.eG))throw error;result={metrics:{},seconds:0,
ending:{kind:"not-started",words:error.message}}}if(result.ending.kind==="cancelled")return null;const metrics=Object.fromEntries(Object.entries(result.metrics).
filter(([,value2])=>Number.isFinite(value2))),missing2=objectives.filter(name=>metrics[name]===void 0),why=result.ending.kind!=="succeeded"?result.ending.words:
missing2.length===0?null:`It reported no finite ${missing2.map(name=>`\`${name}\``).join(" and no finite ")}.`;return{number:trial.number,parameters:{...trial.parameters},
metrics,seconds:result.seconds,state:why===null?"complete":"failed",why,outputs:{...result.outputs}}}function run_trials_said({metrics},objectives){return objectives.
map(name=>`${name} ${Number(metrics[name].toPrecision(5))}`).join(", ")}function serially(){let last=Promise.resolve();return work=>{const next=last.then(work,work);
return last=next.catch(()=>{}),next}}const trialRecordSchema=schemas.Ikc({number:schemas.Whr().min(0),parameters:schemas.g1P(schemas.YjP(),schemas.KCZ([schemas.
YjP(),schemas.aig(),schemas.zMY()])),metrics:schemas.g1P(schemas.YjP(),schemas.aig()),seconds:schemas.aig().min(0),state:schemas.k5n(["complete","failed"]),why:schemas.
YjP().nullable(),outputs:schemas.g1P(schemas.YjP(),schemas.YjP()).default({})});async function appendTrial(file,record){await(0,external_node_fs_promises_.mkdir)(
(0,external_node_path_.dirname)(file),{recursive:!0}),await(0,external_node_fs_promises_.appendFile)(file,`
${JSON.stringify(record)}`)}async function readTrials(file){const text=await(0,external_node_fs_promises_.readFile)(file,"utf8").catch(error=>{if(error.code==="\
ENOENT")return"";throw error});return mergedTrials(text.split(`
`).flatMap(line2=>trial_record_recordOf(line2)??[]))}async function readTrialsBelow(folder){const files=(await(0,external_node_fs_promises_.readdir)(folder,{recursive:!0,
withFileTypes:!0})).filter(entry=>entry.isFile()&&entry.name==="trials.jsonl").map(entry=>(0,external_node_path_.join)(entry.parentPath,entry.name)).sort(),all=[];
for(const file of files)all.push(...await readTrials(file));return{trials:mergedTrials(all),files:files.length}}function mergedTrials(records2){const byNumber=new Map;
for(const record of records2)(record.state==="complete"||byNumber.get(record.number)?.state!=="complete")&&byNumber.set(record.number,record);return[...byNumber.
values()].sort((a,b)=>a.number-b.number)}function trial_record_recordOf(line2){try{return trialRecordSchema.parse(JSON.parse(line2))}catch{return null}}var clients_mlflow=__webpack_require__(
42314);const texts=schemas.g1P(schemas.YjP(),schemas.YjP()),target=schemas.YjP().default(""),point=schemas.PVZ([schemas.YjP(),schemas.KCZ([schemas.aig(),schemas.
YjP()]),schemas.aig(),schemas.aig()]),what=schemas.gMt("kind",[schemas.Ikc({kind:schemas.euz("start"),target,name:schemas.YjP(),startedAt:schemas.aig(),tags:texts}),
schemas.Ikc({kind:schemas.euz("params"),target,params:texts}),schemas.Ikc({kind:schemas.euz("tags"),target,tags:texts}),schemas.Ikc({kind:schemas.euz("metrics"),
target,followed:schemas.zMY(),at:schemas.aig(),points:schemas.YOg(point)}),schemas.Ikc({kind:schemas.euz("artifact"),target,file:schemas.YjP(),as:schemas.YjP(),
at:schemas.aig()}),schemas.Ikc({kind:schemas.euz("link"),from:schemas.aig(),to:schemas.aig(),printed:schemas.YOg(schemas.YjP()),commit:schemas.YjP().nullable()}),
schemas.Ikc({kind:schemas.euz("model"),name:schemas.YjP(),file:schemas.YjP(),tags:texts,at:schemas.aig()}),schemas.Ikc({kind:schemas.euz("finish"),target,status:schemas.
k5n(["FINISHED","FAILED","KILLED"]),at:schemas.aig()})]),entrySchema=schemas.Ikc({n:schemas.Whr().min(1),what}),headerSchema=schemas.Ikc({spool:schemas.euz(1),run:schemas.
uRe(),tracker:schemas.euz("mlflow"),address:schemas.YjP(),experiment:schemas.YjP(),key:schemas.YjP(),startedAt:schemas.aig()}),stateSchema=schemas.Ikc({sent:schemas.
Whr().min(0).default(0),experimentId:schemas.YjP().nullable().default(null),runs:texts.default({}),modelId:schemas.YjP().nullable().default(null),replaced:schemas.
YjP().nullable().default(null),keys:schemas.g1P(schemas.YjP(),schemas.k5n(["ours","theirs"])).default({}),kept:schemas.g1P(schemas.YjP(),schemas.Ikc({copy:schemas.
YjP().nullable(),sha256:schemas.YjP()})).default({}),linked:schemas.YOg(schemas.Ikc({id:schemas.YjP(),url:schemas.YjP(),how:schemas.k5n(["resumed","tag","printe\
d","commit","local folder"])})).default([]),notes:schemas.YOg(schemas.YjP()).default([])});async function takeLock(path){const mine=JSON.stringify({pid:process.
pid,host:(0,external_node_os_.hostname)()});for(let attempt=0;attempt<2;attempt++){try{return await(0,external_node_fs_promises_.writeFile)(path,mine,{flag:"wx",
mode:384}),!0}catch(error){if(error.code!=="EEXIST")throw error}if(isAlive(await(0,external_node_fs_promises_.readFile)(path,"utf8").catch(()=>"")))return!1;await(0,external_node_fs_promises_.
rm)(path,{force:!0})}return!1}function isAlive(lock){const[,pid,host]=/^\{"pid":(\d+),"host":"(.*)"\}$/.exec(lock)??[];if(pid===void 0||host!==(0,external_node_os_.
hostname)())return!1;try{return process.kill(Number(pid),0),!0}catch(error){return error.code==="EPERM"}}const spoolFolder=(0,external_node_path_.join)(".mlops",
"spool"),usualBounds={metrics:64*1024**2,delivered:8*1024**2},syncMilliseconds=1e3;class Spool{header;state;trusted=new Set;#workspace;#secrets;#bounds;#handle=null;#last;#pending;#metricBytes=0;#fileBytes=0;#left=0;#synced=0;#writing=Promise.
resolve();constructor(workspace2,header2,state,pending,last,secrets,bounds){this.header=header2,this.state=state,this.#workspace=workspace2,this.#pending=pending,
this.#last=last,this.#secrets=secrets,this.#bounds=bounds}static async create(workspace2,header2,secrets,bounds=usualBounds){await(0,foundation.En)(workspace2),
await(0,external_node_fs_promises_.mkdir)((0,external_node_path_.join)(workspace2,spoolFolder),{recursive:!0});const spool=new Spool(workspace2,header2,stateSchema.
parse({}),[],0,secrets,bounds);return await(0,external_node_fs_promises_.writeFile)(spool.path,`${JSON.stringify(header2)}
`,{flag:"wx",mode:384}),await spool.lock(),spool}static async reopen(workspace2,run){const path=(0,external_node_path_.join)(workspace2,spoolFolder,`${run}.json\
l`),[first="",...rest]=(await(0,external_node_fs_promises_.readFile)(path,"utf8")).split(`
`),header2=headerSchema.safeParse(spool_parsed(first));if(!header2.success||header2.data.run!==run)return null;const beside=await(0,external_node_fs_promises_.readFile)(
path.replace(/jsonl$/,"state.json"),"utf8").catch(()=>"{}"),state=stateSchema.safeParse(spool_parsed(beside)),entries=[];for(const line2 of rest){const entry=entrySchema.
safeParse(spool_parsed(line2));if(!entry.success)break;entries.push(entry.data)}const known=state.success?state.data:stateSchema.parse({}),last=Math.max(known.sent,
entries.at(-1)?.n??0);return new Spool(workspace2,header2.data,known,entries.filter(({n})=>n>known.sent),last,[],usualBounds)}get path(){return(0,external_node_path_.
join)(this.#workspace,spoolFolder,`${this.header.run}.jsonl`)}get files(){return(0,external_node_path_.join)(this.#workspace,spoolFolder,this.header.run)}get pending(){
return this.#pending}get leftOut(){return this.#left}append(what2){return this.#writing=this.#writing.then(()=>this.#append(what2)),this.#writing}async#append(what2){
const entry=entrySchema.parse({n:this.#last+1,what:this.#blotted(what2)}),line2=`${JSON.stringify(entry)}
`;if(entry.what.kind==="metrics"){if(this.#metricBytes+line2.length>this.#bounds.metrics){this.#left+=entry.what.points.length;return}this.#metricBytes+=line2.length}
this.#handle??=await(0,external_node_fs_promises_.open)(this.path,"a",384),await this.#handle.appendFile(line2),this.#fileBytes+=line2.length,this.#last=entry.n,
this.#pending.push(entry),Date.now()-this.#synced>syncMilliseconds&&await this.sync()}async sync(){await this.#handle?.datasync(),this.#synced=Date.now()}async delivered(n){
this.state.sent=n;const kept2=this.#pending.findIndex(entry=>entry.n>n);this.#pending.splice(0,kept2<0?this.#pending.length:kept2),this.#pending.length===0&&(this.#metricBytes=
0),await this.save(),!(this.#fileBytes<this.#bounds.delivered)&&(this.#writing=this.#writing.then(()=>this.#beginAnew()),await this.#writing)}async#beginAnew(){
this.#pending.length>0||(await this.#handle?.close(),this.#handle=null,await(0,external_node_fs_promises_.writeFile)(`${this.path}.new`,`${JSON.stringify(this.header)}\

`,{mode:384}),await(0,external_node_fs_promises_.rename)(`${this.path}.new`,this.path),this.#fileBytes=0)}async save(){const path=this.path.replace(/jsonl$/,"st\
ate.json");await(0,external_node_fs_promises_.writeFile)(`${path}.new`,JSON.stringify(this.state),{mode:384}),await(0,external_node_fs_promises_.rename)(`${path}\
.new`,path)}note(text){this.state.notes.includes(text)||this.state.notes.push(text)}lock(){return takeLock(this.path.replace(/jsonl$/,"lock"))}async close(){await this.#writing.
catch(()=>{}),await this.sync(),await this.#handle?.close(),this.#handle=null,await(0,external_node_fs_promises_.rm)(this.path.replace(/jsonl$/,"lock"),{force:!0})}async remove(){
await this.close(),await(0,external_node_fs_promises_.rm)(this.path,{force:!0}),await(0,external_node_fs_promises_.rm)(this.path.replace(/jsonl$/,"state.json"),
{force:!0}),await(0,external_node_fs_promises_.rm)(this.files,{recursive:!0,force:!0})}#blotted(what2){if(this.#secrets.length===0)return what2;let text=JSON.stringify(
what2);for(const secret of this.#secrets)text=text.replaceAll(JSON.stringify(secret).slice(1,-1),"***");return JSON.parse(text)}}function spool_parsed(line2){try{
return JSON.parse(line2)}catch{return}}const mostCopiedBytes=16*1024**2;async function fileOf({n,what:what2},spool,workspace2){const kept2=spool.state.kept[n];if(kept2?.
copy!=null)return files_inside((0,external_node_path_.join)(spool.files,kept2.copy),workspace2);const found=await files_inside((0,external_node_path_.resolve)(workspace2,
what2.file),workspace2);if("gone"in found)return found;if(kept2!==void 0)return await contentHash(found.file)===kept2.sha256?found:{gone:"was changed since"};for await(const{
file}of(0,clients_mlflow.DR)(found.file,""))if((await(0,external_node_fs_promises_.stat)(file)).mtimeMs>what2.at+1e3)return{gone:"was changed since"};return found}
async function files_inside(path,workspace2){const real=await(0,external_node_fs_promises_.realpath)(path).catch(()=>null);if(real===null)return{gone:"is not th\
ere any more"};const root=await(0,external_node_fs_promises_.realpath)(workspace2);return real.startsWith(root+external_node_path_.sep)?{file:real}:{gone:"lies \
outside the workspace"}}async function keepFiles(spool,workspace2){let room=mostCopiedBytes;for(const{n,what:what2}of spool.pending){if(what2.kind!=="artifact"&&
what2.kind!=="model"||spool.state.kept[n]!==void 0)continue;const found=await files_inside((0,external_node_path_.resolve)(workspace2,what2.file),workspace2);if("\
gone"in found||!(0,external_node_path_.relative)(spool.files,found.file).startsWith(".."))continue;let bytes=0;for await(const one2 of(0,clients_mlflow.DR)(found.
file,""))bytes+=one2.bytes;const copy=bytes<=room?(0,external_node_path_.join)("files",String(n)):null;copy!==null&&(room-=bytes,await(0,external_node_fs_promises_.
mkdir)((0,external_node_path_.join)(spool.files,"files"),{recursive:!0}),await(0,external_node_fs_promises_.cp)(found.file,(0,external_node_path_.join)(spool.files,
copy),{recursive:!0,dereference:!0,force:!0})),spool.state.kept[n]={copy,sha256:await contentHash(found.file)},await spool.save()}}async function contentHash(path){
const hash=(0,external_node_crypto_.createHash)("sha256");for await(const{file,path:name,bytes}of(0,clients_mlflow.DR)(path,"")){hash.update(`${name.length}:${name}${bytes}\
:`);for await(const chunk2 of(0,external_node_fs_.createReadStream)(file))hash.update(chunk2)}return hash.digest("hex")}async function upload(mlflow,uri,file,as,note){
const{refused:refused2}=await(0,clients_mlflow.QW)(mlflow,uri,file,as);for(const{path,why}of refused2.slice(0,10))note(`${path} was left out: its name ${why}`);
refused2.length>10&&note(`${refused2.length-10} more files were left out because of their names`)}function leftOutNote(what2,error){return`${what2} was not uplo\
aded: ${(0,foundation.bD)(error)}`}const runTag="mlops.run";function runTags(run){const tags={...run.tags,"mlflow.source.name":run.source,"mlflow.source.type":"\
JOB","mlflow.source.git.commit":run.commit,"mlflow.user":run.user,"mlflow.note.content":run.note,"mlops.key":run.key,"mlops.pull_request":run.pullRequest,"mlops\
.workflow_run":run.workflowRunUrl},given2=Object.entries(tags).filter(entry=>entry[1]!==null);return Object.fromEntries(given2)}async function deliverModel(entry,runId,spool,mlflow,workspace2){
const{what:what2}=entry,{header:header2,state}=spool,note=text=>spool.note(text),run=await(0,clients_mlflow.ng)(mlflow,runId);if(run===null)return;const[logged]=run.
models;if(logged!==void 0&&state.modelId===null){const theirs=await(0,clients_mlflow.Vg)(mlflow,logged);if(theirs!==null&&theirs.tags[runTag]!==header2.run){state.
modelId=logged;return}}const found=await fileOf(entry,spool,workspace2);if("gone"in found)return note(`The model was not uploaded: the file ${found.gone}`);const{
file}=found,folder=(await(0,external_node_fs_promises_.stat)(file)).isDirectory();let model;try{const tags={...what2.tags,[runTag]:header2.run},about={experimentId:run.
experimentId,name:what2.name,runId,params:run.params,tags};model=await(0,clients_mlflow.fC)(()=>(0,clients_mlflow.Y7)(mlflow,run.experimentId,runTag,header2.run),
()=>(0,clients_mlflow.aC)(mlflow,about),mlflow)}catch(error){if(!(0,clients_mlflow.bh)(error))throw error;await upload(mlflow,run.artifactUri,file,folder?"model":
`model/${(0,external_node_path_.basename)(what2.file)}`,note);return}state.modelId=model.id,await spool.save();try{await upload(mlflow,model.artifactUri,file,folder?
"":(0,external_node_path_.basename)(what2.file),note),(!folder||!await exists((0,external_node_path_.join)(file,"MLmodel")))&&await upload(mlflow,model.artifactUri,
await description(spool,model,run),"MLmodel",note)}catch(error){if(error instanceof clients_mlflow.mF||!(error instanceof foundation.eG))throw error;return note(
leftOutNote("The model",error))}model.ready||await(0,clients_mlflow.sm)(mlflow,model.id),run.models.includes(model.id)||await(0,clients_mlflow._Q)(mlflow,runId,
model.id)}async function description(spool,model,run){const file=(0,external_node_path_.join)(spool.files,"MLmodel");await(0,external_node_fs_promises_.mkdir)(spool.
files,{recursive:!0});const about={artifact_path:model.artifactUri,flavors:{},model_id:model.id,model_uuid:(0,external_node_crypto_.randomUUID)().replaceAll("-",
""),run_id:run.id,utc_time_created:new Date(run.startedAt).toISOString().replace("T"," ").replace("Z","")};return await(0,external_node_fs_promises_.writeFile)(
file,(0,dist.As)({...about,name:(0,clients_mlflow.w2)(model.name)})),file}async function exists(path){return await(0,external_node_fs_promises_.stat)(path).catch(
()=>null)!==null}const slack=6e4;async function linkRuns(what2,runId,spool,mlflow){const{state,header:header2}=spool;if(state.replaced!==null)return;const own=await(0,clients_mlflow.
ng)(mlflow,runId);if(own===null)return;const link=(run,how)=>{state.linked.some(({id:id2})=>id2===run.id)||state.linked.push({id:run.id,url:(0,clients_mlflow.fL)(
mlflow,run.experimentId,run.id),how})};isResumed(own,state)&&link(own,"resumed");const sure=await surelyOurs(what2,runId,header2.run,mlflow),roots=[...sure.values()].
filter(({run})=>run.tags["mlflow.parentRunId"]===void 0);for(const{run,how}of sure.values())link(run,how);const[only]=roots;if(only!==void 0&&roots.length===1&&
!isResumed(own,state)){await takePlace(own,only.run,spool,mlflow);return}for(const{run}of roots)await(0,clients_mlflow.hT)(mlflow,run.id,{tags:{"mlflow.parentRu\
nId":runId,"mlops.key":header2.key}});if(sure.size>0||isResumed(own,state))return;for(const run of await sameCommit(what2,own,mlflow))link(run,"commit");const urls=state.
linked.map(({url})=>url);urls.length>0&&await(0,clients_mlflow.hT)(mlflow,runId,{tags:{"mlops.related_runs":urls.join(" ")}})}function isResumed(run,{keys}){return run.
endedAt!==null||run.metrics.some(({key:key2})=>keys[key2]!=="ours")}async function surelyOurs({from,to,printed},runId,mark2,mlflow){const found=new Map,experiments=await(0,clients_mlflow.
O$)(mlflow);if(experiments.length>0)for(const run of await(0,clients_mlflow.xz)(mlflow,experiments,`tags.\`${runTag}\` = '${mark2}'`))run.id!==runId&&found.set(
run.id,{run,how:"tag"});for(const id2 of printed){const run=id2===runId||found.has(id2)?null:await(0,clients_mlflow.ng)(mlflow,id2).catch(missing);run===null||run.
deleted||run.tags[runTag]!==void 0||run.startedAt>=from-slack&&run.startedAt<=to+slack&&found.set(id2,{run,how:"printed"})}return found}async function sameCommit({
from,to,commit},own,mlflow){if(commit===null)return[];const experiments=await(0,clients_mlflow.O$)(mlflow),filter=`tags.\`mlflow.source.git.commit\` = '${commit}\
' and attributes.start_time >= ${from}`;return(await(0,clients_mlflow.xz)(mlflow,experiments,filter)).filter(run=>run.id!==own.id&&run.startedAt<=to&&run.tags[runTag]===
void 0)}async function takePlace(own,theirs,spool,mlflow){const{state,header:header2}=spool,there=new Set(theirs.metrics.map(({key:key2})=>key2));for(const{key:key2}of own.
metrics)there.has(key2)||await(0,clients_mlflow.hT)(mlflow,theirs.id,{metrics:await(0,clients_mlflow.NJ)(mlflow,own.id,key2)});const absent2=(ours,other)=>Object.
fromEntries(Object.entries(ours).filter(([key2])=>!Object.hasOwn(other,key2))),params=absent2(own.params,theirs.params),tags={...absent2(own.tags,theirs.tags),[runTag]:header2.
run};await(0,clients_mlflow.hT)(mlflow,theirs.id,{params,tags}),await(0,clients_mlflow.hT)(mlflow,own.id,{tags:{"mlops.continued_in":theirs.id}}),state.replaced=
own.id,state.runs[""]=theirs.id;for(const key2 of there)state.keys[key2]="theirs";spool.trusted.add(theirs.id),await spool.save()}function missing(error){if((0,clients_mlflow.
b2)(error))return null;throw error}async function sendMetrics(entries,runId,spool,mlflow){const followed=entries[0]?.followed===!0,points=entries.flatMap(entry=>entry.
points.map(pointOf));if(!followed)return(0,clients_mlflow.hT)(mlflow,runId,{metrics:points});const{keys}=spool.state,undecided=new Set(points.map(({key:key2})=>key2).
filter(key2=>keys[key2]===void 0));if(undecided.size>0){const run=await(0,clients_mlflow.ng)(mlflow,runId),there=new Set(run?.metrics.map(({key:key2})=>key2));for(const key2 of undecided)
keys[key2]=there.has(key2)?"theirs":"ours";await spool.save()}await(0,clients_mlflow.hT)(mlflow,runId,{metrics:points.filter(({key:key2})=>keys[key2]==="ours")})}
function pointOf([key2,value2,step,at]){return{key:key2,value:(0,clients_mlflow.Es)(value2),step,at}}async function deliver(spool,mlflow,rules){for(let batch=nextBatch(
spool,rules);batch!==null;batch=nextBatch(spool,rules)){try{await deliverBatch(batch,spool,mlflow,rules)}catch(error){if(!isLasting(error))throw error;spool.note(
`MLflow refused ${wordsFor(batch[0].what)}: ${(0,foundation.bD)(error)}`)}await spool.delivered((batch.at(-1)??batch[0]).n)}}function nextBatch(spool,{now,settleMilliseconds}){
const[first,...rest]=spool.pending;if(first===void 0)return null;const young=({what:what2})=>what2.kind==="metrics"&&what2.followed&&what2.at>now()-settleMilliseconds&&
what2.points.some(([key2])=>spool.state.keys[key2]===void 0);if(young(first))return null;const batch=[first];if(first.what.kind!=="metrics")return batch;let points=first.
what.points.length;for(const entry of rest){const{what:what2}=entry;if(what2.kind!=="metrics"||what2.target!==first.what.target||what2.followed!==first.what.followed||
(points+=what2.points.length,points>clients_mlflow.Fy.metricsPerCall||young(entry)))break;batch.push(entry)}return batch}async function deliverBatch(batch,spool,mlflow,rules){
const[{what:what2,n}]=batch;if(what2.kind==="start")return startRun(what2,spool,mlflow);const target2="target"in what2?what2.target:"",runId=await ownRun(target2,
spool,mlflow);switch(what2.kind){case"params":return sendParams(what2,runId,spool,mlflow);case"tags":return(0,clients_mlflow.hT)(mlflow,runId,{tags:what2.tags});case"\
metrics":return sendMetrics(batch.map(entry=>entry.what),runId,spool,mlflow);case"link":return linkRuns(what2,runId,spool,mlflow);case"model":rules.logModel&&await deliverModel(
{n,what:what2},runId,spool,mlflow,rules.workspace);return;case"artifact":{const found=await fileOf({n,what:what2},spool,rules.workspace);if("gone"in found)return spool.
note(`${what2.as} was not uploaded: the file ${found.gone}`);const run=await(0,clients_mlflow.ng)(mlflow,runId);try{await upload(mlflow,run?.artifactUri??"",found.
file,what2.as,text=>spool.note(text))}catch(error){if(!isLasting(error))throw error;spool.note(leftOutNote(what2.as,error))}return}case"finish":return finishRun(
what2,runId,spool,mlflow)}}async function startRun(what2,spool,mlflow){const{state,header:header2}=spool;state.experimentId??=await(0,clients_mlflow.$G)(mlflow,
header2.experiment);const experimentId=state.experimentId,mark2=what2.target===""?header2.run:`${header2.run}/${what2.target}`,parent=state.runs[""],tags={...what2.
tags,[runTag]:mark2,...what2.target!==""&&parent!==void 0?{"mlflow.parentRunId":parent}:{}},run=await(0,clients_mlflow.fC)(()=>(0,clients_mlflow.OR)(mlflow,[experimentId],
runTag,mark2),()=>(0,clients_mlflow.ut)(mlflow,{experimentId,name:what2.name,startedAt:what2.startedAt,tags}),mlflow);state.runs[what2.target]=run.id,spool.trusted.
add(run.id)}async function ownRun(target2,spool,mlflow){const{state,header:header2}=spool,known=state.runs[target2];if(known!==void 0&&spool.trusted.has(known))
return known;const mark2=target2===""?header2.run:`${header2.run}/${target2}`,run=known===void 0?null:await(0,clients_mlflow.ng)(mlflow,known);if(run===null||run.
tags[runTag]!==mark2)throw new clients_mlflow.mF(`The run ${known??""} of this spool is not there any more`,{code:"RESOURCE_DOES_NOT_EXIST",status:404,passing:!1,
remedy:"Remove the spool file"});return spool.trusted.add(run.id),run.id}async function sendParams({params},runId,spool,mlflow){const there=(await(0,clients_mlflow.
ng)(mlflow,runId))?.params??{},missing2=Object.entries(params).filter(([key2])=>!Object.hasOwn(there,key2)),other=Object.entries(params).filter(([key2,value2])=>Object.
hasOwn(there,key2)&&there[key2]!==value2);await(0,clients_mlflow.hT)(mlflow,runId,{params:Object.fromEntries(missing2)}),other.length>0&&spool.note(`The code lo\
gged other values of ${other.map(([key2])=>key2).join(", ")}; they stay`)}async function finishRun({status,at,target:target2},runId,spool,mlflow){const{notes,replaced}=spool.
state;target2===""&&notes.length>0&&await(0,clients_mlflow.hT)(mlflow,runId,{tags:{"mlops.notes":notes.join(`
`).slice(0,clients_mlflow.Fy.tag)}});const run=await(0,clients_mlflow.ng)(mlflow,runId),theirs=replaced!==null&&target2==="";theirs&&run!==null&&run.status!=="R\
UNNING"&&run.status!=="SCHEDULED"?await(0,clients_mlflow.hT)(mlflow,runId,{tags:{"mlops.status":status}}):await(0,clients_mlflow.PF)(mlflow,runId,status,at),theirs&&
replaced!==null&&await(0,clients_mlflow.xF)(mlflow,replaced).catch(error=>{if(!(0,clients_mlflow.b2)(error)&&!isLasting(error))throw error})}function isLasting(error){
if(!(error instanceof clients_mlflow.mF))return error instanceof foundation.eG||error.syscall!==void 0;const{status,code,passing}=error;return!passing&&(status===
400||status===413||code==="RESOURCE_DOES_NOT_EXIST")}function wordsFor(what2){return what2.kind==="metrics"?"metrics":what2.kind==="params"?"parameters":what2.kind===
"artifact"?`the artifact ${what2.as}`:what2.kind==="model"?"the logged model":`the ${what2.kind} of the run`}const shortestPause=2e3,longestPause=6e4,usualPause=1e3;
class Sender{#spool;#mlflow;#rules;#services;#sending=Promise.resolve();#queued=!1;#failures=0;#nextAttempt=0;#timer=null;#ending=!1;constructor(spool,mlflow,rules,services){
this.#spool=spool,this.#mlflow=mlflow,this.#rules=rules,this.#services=services}send(){if(!(this.#queued||this.#ending)){if(Date.now()<this.#nextAttempt){this.#later();
return}this.#queued=!0,this.#sending=this.#sending.then(async()=>{this.#queued=!1,await this.#attempt(this.#mlflow).catch(()=>{})})}}async sendWithin(seconds){const patient=this.#mlflow.
with({attempts:2,timeoutSeconds:Math.max(1,seconds/2)}),attempt=this.#attempt(patient);this.#sending=attempt.catch(()=>{});const over=new AbortController,late=(0,promises_.
setTimeout)(seconds*1e3,void 0,{signal:over.signal,ref:!1}).catch(()=>{});try{await Promise.race([attempt,late])}catch(error){if(error instanceof foundation.j1)
throw error}finally{over.abort()}}async sendAll(seconds){this.#ending=!0,this.#timer!==null&&clearTimeout(this.#timer),await this.#sending;const patient=this.#mlflow.
with({attempts:2,timeoutSeconds:30});let deadline=Date.now()+seconds*1e3;for(let failures=0,sent=this.#spool.state.sent;;failures++)try{return await this.#attempt(
patient),null}catch(error){this.#spool.state.sent>sent&&(sent=this.#spool.state.sent,deadline=Date.now()+seconds*1e3);const pause2=Math.min(500*2**failures,5e3);
if(this.#mlflow.signal.aborted||this.#services.signal.aborted||Date.now()+pause2>deadline||!(0,clients_mlflow.WG)(error))return error;await(0,promises_.setTimeout)(
pause2)}}async#attempt(mlflow){const{logger,clock}=this.#services;try{await deliver(this.#spool,mlflow,{...this.#rules,now:()=>this.#ending?Number.POSITIVE_INFINITY:
clock.now().getTime()})}catch(error){this.#failures===0&&!(error instanceof foundation.j1)&&logger.warning(`${(0,foundation.bD)(error)}. The run is kept until M\
Lflow takes it.${remedyOf(error)}`);const pause2=Math.min(longestPause,shortestPause*2**this.#failures);throw this.#failures++,this.#nextAttempt=Date.now()+pause2,
this.#later(),error}this.#failures>0&&logger.info("MLflow answers again; what waited was sent."),this.#failures=0,this.#spool.pending.length>0&&this.#later()}#later(){
if(this.#timer!==null||this.#ending)return;const pause2=Math.max(usualPause,this.#nextAttempt-Date.now());this.#timer=setTimeout(()=>{this.#timer=null,this.send()},
pause2).unref()}}function remedyOf(error){return error instanceof foundation.eG&&error.remedy!==void 0?` ${error.remedy}.`:""}const identifier=/^[0-9a-f]{32}$/,
statuses={3:"FINISHED",4:"FAILED",5:"KILLED"},mostBytes=64*1024**2;async function localRuns(folder,from,to){const found=[];for(const experiment of await folders(
folder))for(const id2 of await folders((0,external_node_path_.join)(folder,experiment))){if(!identifier.test(id2))continue;const run=await readRun((0,external_node_path_.
join)(folder,experiment,id2),id2).catch(()=>null);run!==null&&run.startedAt>=from&&run.startedAt<=to&&found.push(run)}return found.sort((one2,other)=>one2.startedAt-
other.startedAt)}async function readRun(folder,id2){const meta=(0,dist.qg)(await(0,external_node_fs_promises_.readFile)((0,external_node_path_.join)(folder,"met\
a.yaml"),"utf8"));if(meta.lifecycle_stage==="deleted")return null;const texts2=async kind=>{const values={};for(const[key2,file]of await filesIn((0,external_node_path_.
join)(folder,kind)))values[key2]=await(0,external_node_fs_promises_.readFile)(file,"utf8");return values},metrics=[];for(const[key2,file]of await filesIn((0,external_node_path_.
join)(folder,"metrics")))for(const line2 of(await(0,external_node_fs_promises_.readFile)(file,"utf8")).split(`
`)){const[at,value2,step="0"]=line2.split(" ");at!==void 0&&value2!==void 0&&metrics.push({key:key2,value:numberIn(value2),step:Number(step),at:Number(at)})}const tags=await texts2(
"tags"),artifacts=(0,external_node_path_.join)(folder,"artifacts");return{id:id2,name:String(meta.run_name??tags["mlflow.runName"]??id2),parent:tags["mlflow.par\
entRunId"]??null,startedAt:Number(meta.start_time),endedAt:typeof meta.end_time=="number"?meta.end_time:null,status:statuses[String(meta.status)]??"KILLED",params:await texts2(
"params"),tags:Object.fromEntries(Object.entries(tags).filter(([key2])=>!key2.startsWith("mlflow.")||key2==="mlflow.note.content"||key2.startsWith("mlflow.sourc\
e."))),metrics:metrics.filter(({step,at})=>Number.isFinite(step)&&Number.isFinite(at)),artifacts:(await folders(folder)).includes("artifacts")?artifacts:null}}function numberIn(text){
return/^[-+]?inf(inity)?$/i.test(text)?text.startsWith("-")?-1/0:1/0:Number(text)}async function folders(path){return(await(0,external_node_fs_promises_.readdir)(
path,{withFileTypes:!0}).catch(()=>[])).filter(entry=>entry.isDirectory()).map(({name})=>name)}async function filesIn(folder){if((await(0,external_node_fs_promises_.
lstat)(folder).catch(()=>null))?.isDirectory()!==!0)return[];const entries=await(0,external_node_fs_promises_.readdir)(folder,{recursive:!0,withFileTypes:!0}),files=[];
for(const entry of entries){const file=(0,external_node_path_.join)(entry.parentPath,entry.name);!entry.isFile()||(await(0,external_node_fs_promises_.stat)(file)).
size>mostBytes||files.push([(0,external_node_path_.relative)(folder,file).split(external_node_path_.sep).join("/"),file])}return files.sort(([one2],[other])=>one2<
other?-1:1)}function fitted(values,longest2){const result={values:{},changed:[]};for(const[key2,value2]of Object.entries(values)){let name=(0,clients_mlflow.Po)(
key2);for(let count2=2;Object.hasOwn(result.values,name);count2++)name=`${(0,clients_mlflow.vI)((0,clients_mlflow.Po)(key2),clients_mlflow.Fy.key-5)}_${count2}`;
const text=(0,clients_mlflow.ES)(textOf(value2)),short=(0,clients_mlflow.vI)(text,longest2);result.values[name]=short,name!==key2?result.changed.push(`${(0,clients_mlflow.
vI)((0,clients_mlflow.ES)(key2),60)} (named ${(0,clients_mlflow.vI)(name,60)})`):short!==text&&result.changed.push(`${name} (cut to ${longest2} characters)`)}return result}
function textOf(value2){return typeof value2=="string"?value2:typeof value2=="object"&&value2!==null?JSON.stringify(value2):String(value2)}async function takeLocalRuns(spool,folders2,from,to){
const runs=(await Promise.all(folders2.map(folder=>localRuns(folder,from,to)))).flat(),roots=runs.filter(({parent})=>parent===null||!runs.some(({id:id2})=>id2===
parent)),main=roots.length===1?roots[0]:void 0;for(const run of runs){if(spool.state.linked.push({id:run.id,url:"",how:"local folder"}),run===main)for(const{key:key2}of run.
metrics)spool.state.keys[key2]??="theirs";await take_local_runs_take(run,run===main?"":run.id,spool)}runs.length>0&&await spool.save()}async function take_local_runs_take(run,target2,spool){
const params=fitted(run.params,clients_mlflow.Fy.param).values,tags=fitted(run.tags,clients_mlflow.Fy.tag).values;target2!==""?await spool.append({kind:"start",
target:target2,name:run.name,startedAt:run.startedAt,tags}):Object.keys(tags).length>0&&await spool.append({kind:"tags",target:target2,tags}),Object.keys(params).
length>0&&await spool.append({kind:"params",target:target2,params});const points=run.metrics.map(({key:key2,value:value2,step,at:at2})=>[key2,(0,clients_mlflow.
mH)(value2),step,at2]);for(let first=0;first<points.length;first+=clients_mlflow.Fy.metricsPerCall)await spool.append({kind:"metrics",target:target2,followed:!1,
at:run.startedAt,points:points.slice(first,first+clients_mlflow.Fy.metricsPerCall)});const at=Date.now();run.artifacts!==null&&await spool.append({kind:"artifac\
t",target:target2,file:run.artifacts,as:"",at}),target2!==""&&await spool.append({kind:"finish",target:target2,status:run.status,at:run.endedAt??run.startedAt})}
const graceSeconds=4;function mlflowTracker(settings,services){const connection=(0,clients_mlflow.MX)(settings.trackingUri,services.env,{path:"train.track.mlflo\
w.tracking-uri"});return new MlflowTracker(settings,connection,services)}class MlflowTracker{name="MLflow";#settings;#connection;#services;#mlflow;#started=null;constructor(settings,connection,services){
this.#settings=settings,this.#connection=connection,this.#services=services;const noTimeLeft=new AbortController,cancelled=()=>setTimeout(()=>noTimeLeft.abort(),
graceSeconds*1e3).unref();services.signal.aborted?cancelled():services.signal.addEventListener("abort",cancelled,{once:!0}),this.#mlflow=(0,clients_mlflow.gZ)(connection,
noTimeLeft.signal,{...clients_mlflow.UG,attempts:1,timeoutSeconds:10})}async start(run){const{experiment,logModel,shareRun=!1,startSeconds=10,settleSeconds=5}=this.#settings,
{address,secrets}=this.#connection,{workspace:workspace2}=this.#services,startedAt=run.startedAt.getTime(),header2={spool:1,tracker:"mlflow",address,experiment,
key:run.key,startedAt},spool=await Spool.create(workspace2,{...header2,run:(0,external_node_crypto_.randomUUID)()},secrets),rules={workspace:workspace2,logModel,
settleMilliseconds:settleSeconds*1e3},sender=new Sender(spool,this.#mlflow,rules,this.#services),tags=fitted(runTags(run),clients_mlflow.Fy.tag).values;await spool.
append({kind:"start",name:run.name,startedAt,tags});const params=fitted(run.parameters,clients_mlflow.Fy.param);Object.keys(params.values).length>0&&await spool.
append({kind:"params",params:params.values});for(const change of params.changed)spool.note(`Parameter ${change}; whole in the run's manifest`);await spool.sync();
try{await sender.sendWithin(startSeconds)}catch(error){throw await spool.remove(),error}const id2=spool.state.runs[""];this.#started={spool,sender,run,local:id2===
void 0};const mark2=JSON.stringify({[runTag]:spool.header.run,"mlops.key":run.key}),shared={MLFLOW_EXPERIMENT_NAME:experiment,MLFLOW_RUN_CONTEXT:mark2};if(id2!==
void 0)return{env:{...shared,MLFLOW_TRACKING_URI:address,...shareRun?{MLFLOW_RUN_ID:id2}:{}},url:this.#url(spool)};const folder=(0,external_node_url_.pathToFileURL)(
(0,external_node_path_.join)(spool.files,"mlruns")).href;return{env:{...shared,MLFLOW_TRACKING_URI:folder,MLFLOW_ALLOW_FILE_STORE:"true"},url:null}}async log(points){
const{spool,sender}=this.#running(),at=this.#services.clock.now().getTime();for(let first=0;first<points.length;first+=clients_mlflow.Fy.metricsPerCall){const part=points.
slice(first,first+clients_mlflow.Fy.metricsPerCall);await spool.append({kind:"metrics",followed:!0,at,points:part.map(({key:key2,value:value2,step,at:at2})=>[(0,clients_mlflow.
Po)(key2),(0,clients_mlflow.mH)(value2),step,at2])})}sender.send()}async finish(status,outputs){const{spool,sender,run,local}=this.#running(),[from,to]=[run.startedAt.
getTime(),outputs.endedAt.getTime()],folders2=[(0,external_node_path_.join)(outputs.cwd,"mlruns"),...local?[(0,external_node_path_.join)(spool.files,"mlruns")]:
[]];await takeLocalRuns(spool,folders2,from-1e3,to+1e3),outputs.printed.includes("does not match environment run ID")&&spool.note(`The code chose another experi\
ment than \`${this.#settings.experiment}\`, in which its run was already begun: name that one in train.track.mlflow.experiment, or leave out share-run`),spool.leftOut>
0&&spool.note(`${spool.leftOut} metric points were left out: the spool was full`),await spool.append({kind:"link",from,to,printed:identifiersIn(outputs.printed),
commit:run.commit});const at=Math.max(this.#services.clock.now().getTime(),to);for(const{file,as}of outputs.files)await spool.append({kind:"artifact",file:this.#inside(
file),as,at});if(outputs.model!==null){const{name,file,tags}=outputs.model,taken=fitted(tags,clients_mlflow.Fy.tag).values;await spool.append({kind:"model",name,
file:this.#inside(file),tags:taken,at})}await spool.append({kind:"finish",status:statusNames[status],at:to}),await spool.sync();const obstacle=await sender.sendAll(
this.#settings.finishSeconds??30);return this.#result(spool,obstacle)}async#result(spool,obstacle){const{state,pending}=spool,path=(0,external_node_path_.relative)(
this.#services.workspace,spool.path),about={tracker:this.name,runId:state.runs[""]??null,url:this.#url(spool),experiment:this.#settings.experiment,modelId:state.
modelId,linked:state.linked,pending:pending.length};if(pending.length===0)return await spool.remove(),{...about,state:"recorded",notes:state.notes,spool:null};await keepFiles(
spool,this.#services.workspace),await spool.close();const why=`${(0,foundation.bD)(obstacle)}.${remedyOf(obstacle)}`;this.#services.logger.warning(`The run is k\
ept in ${path} until MLflow takes it: ${why}`);const notes=[...state.notes,`MLflow has not got all of it yet: ${why}`];return{...about,state:"spooled",notes,spool:path}}#url({
state}){const id2=state.runs[""];return id2===void 0||state.experimentId===null?null:(0,clients_mlflow.fL)(this.#mlflow,state.experimentId,id2)}#inside(file){const{
workspace:workspace2}=this.#services;return((0,external_node_path_.isAbsolute)(file)?(0,external_node_path_.relative)(workspace2,file):file).split(external_node_path_.
sep).join("/")}#running(){if(this.#started===null)throw new Error("the tracker was not started");return this.#started}}const statusNames={finished:"FINISHED",failed:"\
FAILED",killed:"KILLED"};function identifiersIn(printed){const found=printed.matchAll(/\bruns\/([0-9a-f]{32})\b/g);return[...new Set([...found].map(([,id2])=>id2??
""))].slice(-20)}async function replaySpools(settings,services){const connection=(0,clients_mlflow.MX)(settings.trackingUri,services.env),mlflow=(0,clients_mlflow.
gZ)(connection,services.signal,{...clients_mlflow.UG,attempts:2}),runs=(await(0,external_node_fs_promises_.readdir)((0,external_node_path_.join)(services.workspace,
spoolFolder)).catch(()=>[])).filter(file=>/^[0-9a-f-]{36}\.jsonl$/.test(file)).map(file=>file.slice(0,36)),opened=[],spools=[];for(const run of runs){const spool=await Spool.
reopen(services.workspace,run).catch(()=>null);spool!==null?spools.push(spool):opened.push({run,state:"unreadable",url:null,spool:(0,external_node_path_.join)(spoolFolder,
`${run}.jsonl`),why:null})}spools.sort((one2,other)=>one2.header.startedAt-other.header.startedAt);let down=null;for(const spool of spools)opened.push(await replay(
spool));return opened;async function replay(spool){const about={run:spool.header.run,url:null,spool:(0,external_node_path_.relative)(services.workspace,spool.path),
why:null};if(spool.header.address!==connection.address)return{...about,state:"elsewhere"};if(down!==null)return{...about,state:"waiting",why:down};if(!await spool.
lock())return{...about,state:"held"};try{const rules={workspace:services.workspace,settleMilliseconds:0,now:()=>1/0,logModel:settings.logModel};await deliver(spool,
mlflow,rules);const{experimentId,runs:runs2}=spool.state,id2=runs2[""];await spool.remove();const url=id2===void 0||experimentId===null?null:(0,clients_mlflow.fL)(
mlflow,experimentId,id2);return services.logger.info(`A run that waited in ${about.spool} is now in MLflow.`),{...about,state:"recorded",url}}catch(error){return await spool.
close(),services.signal.throwIfAborted(),(0,clients_mlflow.WG)(error)&&(down=(0,foundation.bD)(error)),services.logger.warning(`${about.spool} still waits: ${(0,foundation.
bD)(error)}`),{...about,state:"waiting",why:(0,foundation.bD)(error)}}}}}),66614:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$:()=>FileTail,c:()=>fileBefore});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455);const chunkBytes=256*
1024,headBytes=4096;async function fileBefore(path){const handle=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path).catch(()=>null);if(handle===null)
return null;try{const{size,mtimeMs,ino}=await handle.stat(),head=await readAt(handle,0,Math.min(headBytes,size));return{bytes:size,modified:mtimeMs,inode:ino,head}}catch{
return null}finally{await handle.close()}}class FileTail{path;#before;#handle=null;#inode=-1;#offset=0;#head=Buffer.alloc(0);#anew=!1;#started=!1;constructor(path,before=null){
this.path=path,this.#before=before}async*read(){const now=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(this.path).catch(()=>null);if(this.#handle!==
null&&now!==null&&now.ino!==this.#inode&&(yield*this.#rest(this.#handle),await this.close(),this.#startOver()),this.#handle??=now?.isFile()===!0?await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
open)(this.path).catch(()=>null):null,this.#handle===null)return;const{size,ino}=await this.#handle.stat();ino!==this.#inode&&(this.#inode=ino,this.#head=await readAt(
this.#handle,0,Math.min(headBytes,size)),!this.#started&&this.#continues(size)&&(this.#offset=this.#before.bytes),this.#started=!0);const head=await readAt(this.#handle,
0,this.#head.length);(size<this.#offset||!head.equals(this.#head))&&this.#startOver(),this.#head.length<headBytes&&(this.#head=await readAt(this.#handle,0,Math.
min(headBytes,size))),yield*this.#rest(this.#handle)}async*readRest(){let some=!1;for await(const read of this.read())some=!0,yield read;!(!some&&this.#handle!==
null&&this.#offset===this.#before?.bytes)||(await this.#handle.stat()).mtimeMs===this.#before.modified||(this.#startOver(),yield*this.#rest(this.#handle))}async close(){
await this.#handle?.close(),this.#handle=null,this.#inode=-1}#continues(size){const{inode,bytes,head}=this.#before??{inode:-1,bytes:0,head:Buffer.alloc(0)};return inode===
this.#inode&&size>=bytes&&this.#head.subarray(0,head.length).equals(head)}#startOver(){this.#offset=0,this.#anew=!0,this.#head=Buffer.alloc(0)}async*#rest(handle){
for(;;){const bytes=await readAt(handle,this.#offset,chunkBytes);if(bytes.length===0)return;const anew=this.#anew;this.#anew=!1,this.#offset+=bytes.length,yield{
bytes,anew}}}}async function readAt(handle,offset,length){if(length===0)return Buffer.alloc(0);const{buffer,bytesRead}=await handle.read(Buffer.alloc(length),0,
length,offset);return buffer.subarray(0,bytesRead)}}),970:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{D:()=>filesBelow});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760);const deepest=8,mostFiles=500;async function filesBelow(folder,wanted){const found=[],visit=async(inner,depth)=>{const entries=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,inner),{withFileTypes:!0}).catch(()=>[]);for(const entry of entries.sort((a,b)=>a.name<b.name?-1:
1)){const path=node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(inner,entry.name);entry.isDirectory()&&depth<deepest?await visit(path,depth+1):entry.isFile()&&
wanted(path)&&found.length<mostFiles&&found.push(path)}};return await visit("",0),found}}),69923:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{W:()=>folderSource});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(76760),_file_tail_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
66614),_files_below_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(970);async function folderSource(folder,wanted,open,passOver){const before=new Map;if(passOver)
for(const path of await(0,_files_below_js__WEBPACK_IMPORTED_MODULE_2__.D)(folder,wanted))before.set(path,await(0,_file_tail_js__WEBPACK_IMPORTED_MODULE_1__.c)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.
join)(folder,path)));const sources=new Map,poll=async onRecord=>{for(const path of await(0,_files_below_js__WEBPACK_IMPORTED_MODULE_2__.D)(folder,wanted))sources.
has(path)||sources.set(path,open(path,before.get(path)??null));for(const source of sources.values())await source.poll(onRecord)};return{poll,async finish(onRecord){
await poll(onRecord);for(const source of sources.values())await source.finish(onRecord)}}}})};export{id,ids,modules};
