const id=4047,ids=[4047],modules={52995:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{dK:()=>KubernetesError,os:()=>asking,$N:()=>codeOf,bg:()=>deployments,g5:()=>failureOf,F5:()=>httpRoutes,qU:()=>ingresses,dh:()=>isConflict,US:()=>isForbidden,
ZD:()=>isStuck,OZ:()=>mergePatchOf,qf:()=>openKubernetesClient,js:()=>openRequests,h3:()=>podProblem,Jw:()=>pods,SZ:()=>replicaSets,R9:()=>rollouts,$p:()=>services});
var promises_=__webpack_require__(58500),foundation=__webpack_require__(44485);class KubernetesError extends foundation.eG{status;constructor(message,status,options){
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
`)[0]??"";return first===""?"":`: ${first.slice(0,300)}`}}),81190:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{c:()=>addressOf});const placeholders=/\{(model|version|commit|number)\}/g;function addressOf(template,{model,version,commit}){const values={
model,version,commit,number:version.replace(/^v/,"")};return template.replace(placeholders,(whole,name)=>values[name]??whole)}}),44047:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{checkSettings:()=>checkSettings,isPrepared:()=>isPrepared,knative:()=>knative,
manifestOf:()=>manifestOf,openKServe:()=>openKServe,raw:()=>raw});var version_mark=__webpack_require__(81571),deployable=__webpack_require__(81190);const inferenceServices={
group:"serving.kserve.io",version:"v1beta1",plural:"inferenceservices",kind:"InferenceService"},modeAnnotation="serving.kserve.io/deploymentMode",containerName="\
kserve-container",versionOfPredictor=predictor=>(0,version_mark.E4)({metadata:predictor??{}});function serving(predictor,version,modelUri){return{...predictor,annotations:{
...predictor.annotations,[version_mark.ej]:version.version},labels:{...predictor.labels,[version_mark.dp]:(0,version_mark.w)(version.version)},model:{...predictor.
model,storageUri:(0,deployable.c)(modelUri,version)}}}const stableVersionAnnotation="mlops-actions/stable-version",stableUriAnnotation="mlops-actions/stable-uri",
knative={name:"knative",roles,deployed(spec,version,modelUri,serves2){const{predictor}=spec,{stable,candidate}=roles(spec);if(!serves2){if(stable===version.version&&
candidate===null)return spec;const{canaryTrafficPercent:_,...all}=serving(without(predictor),version,modelUri);return{...spec,predictor:all}}if(stable===version.
version)return this.aborted(spec);if(candidate===version.version)return spec;const before=candidate===null?{version:versionOfPredictor(predictor),uri:predictor.
model?.storageUri}:remembered(predictor),next=serving(without(predictor),version,modelUri);return{...spec,predictor:{...next,canaryTrafficPercent:0,annotations:{
...next.annotations,[stableVersionAnnotation]:before.version??"unknown",[stableUriAnnotation]:before.uri??""}}}},weighted:(spec,percent)=>spec.predictor.canaryTrafficPercent===
percent?spec:{...spec,predictor:{...spec.predictor,canaryTrafficPercent:percent}},promoted(spec){if(roles(spec).candidate===null)return spec;const{canaryTrafficPercent:_,
...predictor}=spec.predictor;return{...spec,predictor}},aborted(spec){const{predictor}=spec;if(roles(spec).candidate===null)return spec;const{version,uri}=remembered(
predictor),bare=without(predictor),{[version_mark.ej]:_,...annotations}=bare.annotations??{},{[version_mark.dp]:__,...labels}=bare.labels??{},marked=version!==null&&
version!=="unknown";return{...spec,predictor:{...bare,canaryTrafficPercent:0,annotations:{...annotations,...marked?{[version_mark.ej]:version}:{}},labels:{...labels,
...marked?{[version_mark.dp]:(0,version_mark.w)(version)}:{}},model:{...predictor.model,...uri===void 0?{}:{storageUri:uri}}}}}};function roles({predictor}){const version=versionOfPredictor(
predictor)??"unknown",before=remembered(predictor).version,{canaryTrafficPercent:percent}=predictor;return percent==null||before===null||before===version?{stable:version,
candidate:null,percent:0}:{stable:before,candidate:version,percent}}function remembered({annotations}){return{version:annotations?.[stableVersionAnnotation]??null,
uri:annotations?.[stableUriAnnotation]||void 0}}function without(predictor){const{[stableVersionAnnotation]:_,[stableUriAnnotation]:__,...annotations}=predictor.
annotations??{};return{...predictor,annotations}}var names=__webpack_require__(43017);const deploymentMode={raw:"Standard",knative:"Serverless"};function manifestOf(name,version,settings){
const{mode,format,runtime,minReplicas,maxReplicas,serviceAccount,requests,limits}=settings,resources={...Object.keys(requests).length===0?{}:{requests},...Object.
keys(limits).length===0?{}:{limits}},predictor={...minReplicas===void 0?{}:{minReplicas},...maxReplicas===void 0?{}:{maxReplicas},...serviceAccount===void 0?{}:
{serviceAccountName:serviceAccount},model:{name:containerName,modelFormat:{name:format},...runtime===void 0?{}:{runtime},...Object.keys(resources).length===0?{}:
{resources}}};return{metadata:{name,labels:{...names.Yq,[names.mM]:(0,version_mark.w)(version.model)},annotations:{[modeAnnotation]:deploymentMode[mode]}},spec:{
predictor:serving(predictor,version,settings.modelUri)}}}var kubernetes=__webpack_require__(52995),foundation=__webpack_require__(44485),target=__webpack_require__(
26363);const raw={name:"raw",roles:raw_roles,deployed(spec,version,modelUri,serves2){const{stable,candidate}=raw_roles(spec);return stable===version.version?this.
aborted(spec):candidate===version.version?spec:serves2?{...spec,canary:[canaryOf(spec.predictor,version,modelUri)]}:{...this.aborted(spec),predictor:serving(spec.
predictor,version,modelUri)}},weighted(spec,percent){const[canary]=spec.canary??[];if(canary===void 0)return spec;const minReplicas=podsFor(percent,spec.predictor);
return canary.trafficPercent===percent&&canary.predictor.minReplicas===minReplicas?spec:{...spec,canary:[{...canary,trafficPercent:percent,predictor:{...canary.
predictor,minReplicas}}]}},promoted(spec,prepared){const[canary]=spec.canary??[];if(canary===void 0)return spec;if(!prepared)return this.weighted(spec,100);const{
minReplicas:_,...candidate}=canary.predictor,{predictor,canary:__,...rest}=spec;return{...rest,predictor:{...predictor,...candidate,annotations:{...predictor.annotations,
...candidate.annotations},labels:{...predictor.labels,...candidate.labels},model:{...predictor.model,...candidate.model}}}},aborted(spec){if((spec.canary??[]).length===
0)return spec;const{canary:_,...rest}=spec;return rest}};function raw_roles({predictor,canary:[canary]=[]}){return{stable:versionOfPredictor(predictor)??"unknow\
n",candidate:canary===void 0?null:versionOfPredictor(canary.predictor)??"unknown",percent:canary?.trafficPercent??0}}function canaryOf(stable,version,modelUri){
const{name=containerName,modelFormat,runtime,protocolVersion}=stable.model??{},model={name,...modelFormat===void 0?{}:{modelFormat},...runtime===void 0?{}:{runtime},
...protocolVersion===void 0?{}:{protocolVersion}},variant=canaryName(version.version,stable.name);return{trafficPercent:0,predictor:serving({name:variant,minReplicas:podsFor(
0,stable),model},version,modelUri)}}function podsFor(percent,{minReplicas=1}){return Math.max(1,Math.ceil(minReplicas*percent/100))}function canaryName(version,taken){
const name=version.toLowerCase().replace(/[^a-z0-9]+/g,"-").slice(0,24).replace(/^-+|-+$/g,"");return name===taken?`${name}-b`:name}function predictorServiceName(service,{
name}){return name===void 0||name===""?`${service}-predictor`:`${service}-${name}-predictor`}function checkSettings({modelUri,minReplicas},place){const problems=[];
if((0,version_mark.H7)([modelUri])||problems.push({path:`${place}.model-uri`,value:modelUri,message:"is the same for every version",remedy:"Write `{version}`, `\
{number}` or `{commit}` into it"}),minReplicas!==void 0&&minReplicas<1&&problems.push({path:`${place}.min-replicas`,value:String(minReplicas),message:"leaves a \
candidate without a pod that could become ready",remedy:"Ask for at least 1"}),problems.length>0)throw new foundation.j1(problems)}function checkService(service,mode,place){
const{metadata,spec,status}=service,problems=[],wrong=(key,value,message,remedy)=>problems.push({path:`${place}.${key}`,value,message,remedy});spec.predictor.model===
void 0&&wrong("service",metadata.name,"has no `predictor.model`","Write the predictor with `model`, its `modelFormat` and `storageUri`");const said=metadata.annotations?.[modeAnnotation],
runs=said??status?.deploymentMode;mode==="knative"&&runs!==void 0&&!/^(Knative|Serverless)$/.test(runs)&&wrong("mode",mode,`the InferenceService ${metadata.name}\
 runs as ${runs}`,"Set `mode: raw`"),mode==="raw"&&runs!==void 0&&/^(Knative|Serverless)$/.test(runs)?wrong("mode",mode,`the InferenceService ${metadata.name} r\
uns on Knative`,"Set `mode: knative`"):mode==="raw"&&said!=="Standard"&&wrong("service",metadata.name,"is not said to be of the Standard deployment, and KServe \
takes no canary without",`Annotate it with \`${modeAnnotation}: Standard\``);const canaries=spec.canary??[];if(mode==="raw"&&(canaries.length>1||canaries.some(one=>versionOfPredictor(
one.predictor)===null))&&wrong("service",metadata.name,`has canaries that are none of ours: ${canaries.map(({predictor})=>predictor.name??"?").join(", ")}`,"Rem\
ove them, or leave the service to whoever leads them"),problems.length>0)throw new foundation.j1(problems)}const revisions={group:"serving.knative.dev",version:"\
v1",plural:"revisions",kind:"Revision"},serviceLabel="serving.kserve.io/inferenceservice",mostRaces=5;class Site{name;place;#client;#mode;constructor(client,name,mode,place){
this.name=name,this.place=place,this.#client=client,this.#mode=mode}until(signal){return new Site(this.#client.until(signal),this.name,this.#mode,this.place)}async service(){
const found=await this.#client.get(inferenceServices,this.name);return found!==null&&checkService(found,this.#mode,this.place),found}async see(){const service=await this.
service();if(service===null)return null;const nothing={service,revisions:[],route:null,candidate:null,trouble:null};if(this.#mode==="knative")return{...nothing,
revisions:await this.#client.list(revisions,`${serviceLabel}=${this.name}`)};const[canary]=service.spec.canary??[],variant=canary===void 0?null:predictorServiceName(
this.name,canary.predictor),[route,candidate]=await Promise.all([this.route(service),variant===null?null:this.#client.get(kubernetes.bg,variant)]),started=(candidate?.
status?.availableReplicas??0)>0,trouble=variant===null||started?null:await this.#trouble(variant);return{...nothing,route,candidate,trouble}}route({spec}){const name=spec.
transformer===void 0?this.name:`${this.name}-predictor`;return this.#client.get(kubernetes.F5,name)}async create(object){await this.#explained(()=>this.#client.
apply(inferenceServices,this.name,object))}async change(decide,missing){for(let race=1;;race++){const service=await this.service()??missing(),spec=(0,kubernetes.
OZ)({...service.spec},{...await decide(service)});if(spec===null)return null;const{resourceVersion}=service.metadata;try{const change={metadata:{resourceVersion},
spec};return(await this.#explained(()=>this.#client.patch(inferenceServices,this.name,change))).spec}catch(error){if(!(0,kubernetes.dh)(error)||race===mostRaces)
throw error}}}async#trouble(variant){const found=await this.#client.list(kubernetes.Jw,`app=isvc.${variant}`);for(const pod of found){const problem=(0,kubernetes.
h3)(pod);if(problem!==null)return`${(0,version_mark.E4)(pod)??variant} does not start: ${problem}`}return null}async#explained(work){try{return await work()}catch(error){
if(!(error instanceof kubernetes.dK)||!error.message.includes("admission webhook"))throw error;const down=(error.status??0)>=500;throw new foundation.eG(error.message,
{remedy:down?"Look at the pods of KServe’s controller: its webhook does not answer":`KServe says what it does not take: correct \`${this.place}\`, or the Infer\
enceService ${this.name}`,cause:error})}}}const nothingServes={stable:null,candidate:null,weight:0,mirrored:0,ready:!1,settled:!1,problem:null,details:["there i\
s no InferenceService yet"]},holds=(conditions,type)=>conditions?.find(one=>one.type===type)?.status==="True";function knativeStatus({service,revisions:revisions2}){
const{predictor}=service.spec,{latestReadyRevision:ready,latestCreatedRevision:created,latestRolledoutRevision:rolledOut,traffic=[]}=service.status?.components?.
predictor??{},wanted=versionOfPredictor(predictor)??"unknown",find=name=>revisions2.find(({metadata})=>metadata.name===name),version=name=>(0,version_mark.E4)(find(
name))??"unknown",stable=rolledOut===void 0?wanted:version(rolledOut),candidate=wanted===stable?null:wanted,weight=traffic.filter(({revisionName})=>version(revisionName)!==
stable).reduce((sum,{percent=0})=>sum+percent,0),newest=created!==void 0&&created===ready&&version(created)===wanted,asked=predictor.canaryTrafficPercent,reached=candidate!==
null?newest&&asked===weight:weight===0&&(asked!==void 0||newest);return{stable,candidate,weight,mirrored:0,ready:candidate===null?rolledOut!==void 0&&isReady(find(
rolledOut)):newest,settled:rolledOut!==void 0&&traffic.length>0&&reached,problem:newest||version(created)!==wanted?null:failure(service,["PredictorConfiguration\
Ready","PredictorReady"]),details:[`InferenceService ${service.metadata.name}: ${asked===void 0?"no canaryTrafficPercent":`canaryTrafficPercent ${asked}`}`,...traffic.
map(({revisionName="no revision",percent=0})=>`${percent} % to ${revisionName}, which serves ${version(revisionName)}`),...created===ready?[]:[`${created??"the \
next revision"} is not ready yet`]]}}function rawStatus({service,route,candidate:pods,trouble}){const{spec,status,metadata}=service,{stable,candidate,percent}=raw.
roles(spec),[canary]=spec.canary??[],backends=route?.spec.rules?.[0]?.backendRefs??[],all=backends.reduce((sum,{weight:weight2=1})=>sum+weight2,0),own=predictorServiceName(
metadata.name,spec.predictor),elsewhere=backends.filter(({name})=>name!==own).reduce((sum,{weight:weight2=1})=>sum+weight2,0),weight=all===0?0:elsewhere*100/all,
told=status?.canaryStatuses?.find(({name})=>name===canary?.predictor.name),wanted=canary?.predictor.minReplicas??1,available=pods?.status?.availableReplicas??0,
ready=canary===void 0?holds(status?.conditions,"PredictorReady"):told?.ready===!0&&available>=Math.max(1,wanted),routed=backends.length>0,reached=canary===void 0?
(status?.canaryStatuses??[]).length===0&&elsewhere===0:told?.trafficPercent===percent&&(percent===0||routed)&&weight===percent;return{stable,candidate,weight,mirrored:0,
ready,settled:ready&&reached&&holds(status?.conditions,"PredictorReady"),problem:trouble??(canary===void 0?failure(service,[]):null),details:[`InferenceService ${metadata.
name}: ${stable}${canary===void 0?"":` and, as ${canary.predictor.name}, ${candidate} with ${percent} %`}`,...canary===void 0?[]:[`candidate: ${available} of ${wanted}\
 pods available`],routed?`HTTPRoute: ${backends.map(({name,weight:share=1})=>`${name} ${share}`).join(", ")}`:"KServe has made no HTTPRoute: a candidate gets no\
 share without"]}}function isPrepared(status){return status.weight===100&&status.ready&&status.settled}function isReady(revision){return holds(revision?.status?.
conditions,"Ready")}function failure({status},types){const{transitionStatus,lastFailureInfo}=status?.modelStatus??{};if(transitionStatus==="BlockedByFailedLoad"||
transitionStatus==="InvalidSpec")return`KServe cannot load the model: ${[lastFailureInfo?.reason,lastFailureInfo?.message?.trim().slice(0,300)].filter(Boolean).
join(": ")||transitionStatus}`;const failed=status?.conditions?.find(({type,status:is,reason})=>types.includes(type)&&is==="False"&&/Failed|Exceeded|BackOff/.test(
reason??""));return failed===void 0?null:`KServe: ${failed.reason}: ${(failed.message??"").slice(0,300)}`}const rights={raw:"`get`, `create` and `patch` on `inf\
erenceservices.serving.kserve.io`, `get` on `httproutes.gateway.networking.k8s.io` and `deployments.apps`, `list` on `pods`",knative:"`get`, `create` and `patch\
` on `inferenceservices.serving.kserve.io`, `list` on `revisions.serving.knative.dev`"},openKServe=async(settings,services)=>{const place=`deploy.environments.${services.
environment}.target`;checkSettings(settings,place);const{namespace,context,kubeconfig,mode}=settings,client=await(0,kubernetes.qf)({namespace,context,kubeconfig,
place,rights:rights[mode]},services),name=settings.service??(0,names.eZ)(services.model).stable,site=new Site(client,name,mode,place);return targetOf(site,mode===
"raw"?raw:knative,settings,services.signal)};function targetOf(site,mode,settings,stop){const bounded=work=>work(site.until(AbortSignal.any([stop,AbortSignal.timeout(
target.V*1e3)]))),status=async site2=>{const sight=await site2.see();return sight===null?nothingServes:mode.name==="raw"?rawStatus(sight):knativeStatus(sight)},
nobody=()=>{throw noCandidate(site.name)};return{kind:"kserve",can:{weights:"any",shadow:!1,unit:"requests"},status:()=>bounded(status),deploy:version=>bounded(
site2=>deploy(site2,mode,version,settings)),async setWeight(percent){await bounded(site2=>site2.change(async service=>{const whole=Math.round(percent);return mode.
roles(service.spec).candidate===null?whole===0?service.spec:nobody():(whole>0&&await checkRoute(site2,mode,service),mode.weighted(service.spec,whole))},nobody))},
async shadow(percent){if(percent>0)throw noShadow(site.place)},async promote(){await bounded(async site2=>{const prepared=isPrepared(await status(site2));await site2.
change(({spec})=>mode.promoted(spec,prepared),nobody)})},async abort(){await bounded(async site2=>{await site2.service()!==null&&await site2.change(({spec})=>mode.
aborted(spec),nobody)})}}}async function deploy(site,mode,version,settings){if(await site.service()===null){const{format}=settings;if(format===void 0)throw noFormat(
site);await site.create(manifestOf(site.name,version,{...settings,format}));return}const then=await site.change(service=>mode.deployed(service.spec,version,settings.
modelUri,serves(service,mode)),()=>{throw new foundation.eG(`The InferenceService ${site.name} was removed.`,{remedy:"Run the step again"})});then!==null&&checkTaken(
then,version,mode,site)}function serves({status},mode){return mode.name==="raw"||status?.components?.predictor?.latestRolledoutRevision!==void 0}function checkTaken(spec,{
version},mode,site){const{stable,candidate}=mode.roles(spec);if(!(stable===version||candidate===version))throw new foundation.j1({path:`${site.place}.mode`,value:mode.
name,message:"the cluster’s KServe does not know `spec.canary`",remedy:"Install KServe 0.20 or newer, with its definitions, or use `mode: knative`"})}async function checkRoute(site,mode,service){
if(!(mode.name!=="raw"||await site.route(service)!==null))throw new foundation.j1({path:`${site.place}.mode`,value:"raw",message:`KServe makes no HTTPRoute for ${site.
name}, and nothing else gives a candidate a share`,remedy:"Set `enableGatewayApi: true` under `ingress` of KServe’s ConfigMap `inferenceservice-config`"})}const noCandidate=name=>new foundation.
eG(`The InferenceService ${name} has no candidate.`,{remedy:"Run the step again: it deploys one"}),noFormat=({name,place})=>new foundation.j1({path:`${place}.fo\
rmat`,message:`is needed, for there is no InferenceService ${name} yet`,remedy:"Name the model’s format, such as `sklearn`, or apply the InferenceService first"}),
noShadow=place=>new foundation.j1({path:`${place}.kind`,value:"kserve",message:"cannot copy requests",remedy:"Use another strategy than `shadow`, or the target \
`kubernetes`"})}),43017:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Df:()=>slotLabel,
Yq:()=>managed,eZ:()=>namesOf,jx:()=>otherSlot,mM:()=>modelLabel});const otherSlot=slot=>slot==="blue"?"green":"blue",slotLabel="mlops-actions/slot",modelLabel="\
mlops-actions/model",managed={"app.kubernetes.io/managed-by":"mlops-actions"},longest=63;function namesOf(name){const label=name.toLowerCase().replace(/[^a-z0-9-]+/g,
"-").slice(0,longest-10).replace(/^[^a-z]+|-+$/g,""),stable=label===""?"model":label;return{stable,candidate:`${stable}-candidate`,deployment:{blue:`${stable}-b\
lue`,green:`${stable}-green`}}}}),81571:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{E4:()=>versionOf,H7:()=>namesVersion,dp:()=>versionLabel,ej:()=>versionAnnotation,w:()=>labelValue});const versionAnnotation="mlops-actions/version",versionLabel="\
mlops-actions/version";function versionOf(marked){return marked?.metadata?.annotations?.[versionAnnotation]??null}function labelValue(version){return version.replace(
/[^A-Za-z0-9._-]/g,"_").slice(0,63).replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g,"")}function namesVersion(templates){return templates.some(template=>/\{(version|commit|number)\}/.
test(template??""))}}),26363:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{V:()=>callTimeoutSeconds});
const callTimeoutSeconds=30})};export{id,ids,modules};
