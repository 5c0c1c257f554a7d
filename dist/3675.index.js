const id=3675,ids=[3675,3502,240],modules={52995:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
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
`)[0]??"";return first===""?"":`: ${first.slice(0,300)}`}}),81190:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{c:()=>addressOf});const placeholders=/\{(model|version|commit|number)\}/g;function addressOf(template,{model,version,commit}){const values={
model,version,commit,number:version.replace(/^v/,"")};return template.replace(placeholders,(whole,name)=>values[name]??whole)}}),83675:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{labelValue:()=>version_mark.w,namesVersion:()=>version_mark.H7,openKubernetes:()=>openKubernetes,
versionAnnotation:()=>version_mark.ej,versionLabel:()=>version_mark.dp,versionOf:()=>version_mark.E4});var kubernetes=__webpack_require__(52995),foundation=__webpack_require__(
33560),targets_target=__webpack_require__(26363),deployable=__webpack_require__(81190),kubernetes_names=__webpack_require__(43017),version_mark=__webpack_require__(
81571);const servicePort=80,portName="http",probeSeconds=5;function deploymentManifest(names,slot,version,settings,base){const template=filled(base??{},version),
[first,...others]=template.spec?.containers??[],own=podLabels(names,slot);return{metadata:{name:names.deployment[slot],labels:{...kubernetes_names.Yq,...own,[kubernetes_names.
mM]:(0,version_mark.w)(version.model)},annotations:{[version_mark.ej]:version.version}},spec:{replicas:settings.replicas,progressDeadlineSeconds:Math.ceil(settings.
startTimeout),revisionHistoryLimit:2,selector:{matchLabels:own},template:{metadata:{...template.metadata,labels:{...template.metadata?.labels,...kubernetes_names.
Yq,...own,[kubernetes_names.mM]:(0,version_mark.w)(version.model),[version_mark.dp]:(0,version_mark.w)(version.version)},annotations:{...template.metadata?.annotations,
[version_mark.ej]:version.version,"mlops-actions/commit":version.commit}},spec:{enableServiceLinks:!1,...settings.serviceAccount===void 0?{automountServiceAccountToken:!1}:
{},...template.spec,...settings.serviceAccount===void 0?{}:{serviceAccountName:settings.serviceAccount},containers:[serving(first,version,settings),...others]}}}}}
function serviceManifest(names,role,slot){return{metadata:{name:names[role],labels:{...kubernetes_names.Yq,"app.kubernetes.io/name":names.stable,"mlops-actions/\
role":role}},spec:{type:"ClusterIP",selector:podLabels(names,slot),ports:[{name:portName,port:servicePort,targetPort:portName,protocol:"TCP"}]}}}function podLabels(names,slot){
return{"app.kubernetes.io/name":names.stable,[kubernetes_names.Df]:slot}}function serving(base,version,settings){const{image,command,args,port,health,envFromSecret}=settings,
set=Object.entries(settings.env).map(([name,value])=>({name,value:(0,deployable.c)(value,version)})),env=[...(base?.env??[]).filter(({name})=>!set.some(one=>one.
name===name)),...set];return{securityContext:{allowPrivilegeEscalation:!1,seccompProfile:{type:"RuntimeDefault"}},startupProbe:{httpGet:{path:health,port:portName},
periodSeconds:probeSeconds,failureThreshold:Math.max(1,Math.ceil(settings.startTimeout/probeSeconds))},readinessProbe:{httpGet:{path:health,port:portName},periodSeconds:probeSeconds},
...base,name:base?.name??"server",...image===void 0?{}:{image:(0,deployable.c)(image,version)},...command===void 0?{}:{command:[...command]},...args===void 0?{}:
{args:args.map(word=>(0,deployable.c)(word,version))},...env.length===0?{}:{env},...envFromSecret===void 0?{}:{envFrom:[...base?.envFrom??[],{secretRef:{name:envFromSecret}}]},
ports:[{name:portName,containerPort:port,protocol:"TCP"},...(base?.ports??[]).filter(one=>one.name!==portName&&one.containerPort!==port)],resources:{...base?.resources,
requests:{...base?.resources?.requests,...settings.requests},limits:{...base?.resources?.limits,...settings.limits}}}}function filled(value,version){return typeof value==
"string"?(0,deployable.c)(value,version):Array.isArray(value)?value.map(item=>filled(item,version)):typeof value!="object"||value===null?value:Object.fromEntries(
Object.entries(value).map(([key,item])=>[key,filled(item,version)]))}const wholes=[100,1e4];function routeManifest(names,gateway,{weight,mirrored}){const whole2=Number.
isInteger(weight)?wholes[0]:wholes[1],candidate=Math.round(weight/100*whole2),backend=name=>({group:"",kind:"Service",name,port:servicePort});return{metadata:{name:names.
stable,labels:{...kubernetes_names.Yq,"app.kubernetes.io/name":names.stable}},spec:{parentRefs:[{group:"gateway.networking.k8s.io",kind:"Gateway",name:gateway.name,
...gateway.namespace===void 0?{}:{namespace:gateway.namespace},...gateway.section===void 0?{}:{sectionName:gateway.section}}],...gateway.hostnames.length===0?{}:
{hostnames:[...gateway.hostnames]},rules:[{matches:[{path:{type:"PathPrefix",value:gateway.path}}],...mirrored===0?{}:{filters:[{type:"RequestMirror",requestMirror:{
backendRef:backend(names.candidate),...mirrored>=100?{}:{percent:Math.max(1,Math.round(mirrored))}}}]},backendRefs:[{...backend(names.stable),weight:whole2-candidate},
{...backend(names.candidate),weight:candidate}]}]}}}function gatewayRouting(names,gateway,place){return{shadow:!0,rights:"`get`, `create` and `patch` on `httpro\
utes.gateway.networking.k8s.io`",async read(client){const route=await client.get(kubernetes.F5,names.stable);return route===null?null:stateOf(route,names)},async apply(client,share2){
const manifest=routeManifest(names,gateway,share2);share2.mirrored>0&&share2.mirrored<100&&await checkPercent(client,names,manifest,place),await client.apply(kubernetes.
F5,names.stable,manifest)}}}function stateOf(route,names){const[rule]=route.spec.rules??[],backends=rule?.backendRefs??[],all=backends.map(({weight=1})=>weight).
reduce((sum,weight)=>sum+weight,0),candidate=backends.find(({name})=>name===names.candidate),mirror=rule?.filters?.find(({type})=>type==="RequestMirror")?.requestMirror,
seen=(route.status?.parents??[]).flatMap(parent=>parent.conditions??[]).filter(({type,observedGeneration})=>(type==="Accepted"||type==="ResolvedRefs")&&(observedGeneration??
0)>=(route.metadata?.generation??0)),refused=seen.find(({status})=>status==="False");return{weight:candidate===void 0||all===0?0:(candidate.weight??1)*100/all,mirrored:mirror===
void 0?0:mirror.percent??100,accepted:refused===void 0&&seen.some(({type,status})=>type==="Accepted"&&status==="True"),problem:refused===void 0?null:`The gatewa\
y does not take the route ${names.stable}: ${refused.reason??refused.type}${refused.message===void 0||refused.message===""?"":`: ${refused.message.slice(0,300)}`}`,
detail:`HTTPRoute ${names.stable}: ${backends.map(({name,weight=1})=>`${name} ${weight}`).join(", ")}`}}async function checkPercent(client,names,manifest,place){
if((await client.apply(kubernetes.F5,names.stable,manifest,{dryRun:!0})).spec.rules?.[0]?.filters?.find(({type})=>type==="RequestMirror")?.requestMirror?.percent===
void 0)throw new foundation.j1({path:`${place}.gateway`,message:"the cluster’s Gateway API copies all requests or none",remedy:"Install version 1.3 or newer o\
f its definitions, or let `shadow` copy 100 percent"})}const prefix="nginx.ingress.kubernetes.io",whole=1e4;function ingressManifest(names,ingress,weight){const service=weight===
null?names.stable:names.candidate;return{metadata:{name:service,labels:{...kubernetes_names.Yq,"app.kubernetes.io/name":names.stable},...weight===null?{}:{annotations:{
[`${prefix}/canary`]:"true",[`${prefix}/canary-weight`]:String(Math.round(weight/100*whole)),[`${prefix}/canary-weight-total`]:String(whole)}}},spec:{ingressClassName:ingress.
className,...ingress.tlsSecret===void 0?{}:{tls:[{secretName:ingress.tlsSecret,...ingress.host===void 0?{}:{hosts:[ingress.host]}}]},rules:[{...ingress.host===void 0?
{}:{host:ingress.host},http:{paths:[{path:ingress.path,pathType:"Prefix",backend:{service:{name:service,port:{number:servicePort}}}}]}}]}}}function ingressRouting(names,ingress){
return{shadow:!1,rights:"`get`, `create` and `patch` on `ingresses.networking.k8s.io`",async read(client){const[main,canary]=await Promise.all([client.get(kubernetes.
qU,names.stable),client.get(kubernetes.qU,names.candidate)]);if(main===null||canary===null)return null;const weight=weightOf(canary),reached=(main.status?.loadBalancer?.
ingress??[]).length>0;return{weight,mirrored:0,accepted:reached,problem:null,detail:`Ingress ${names.candidate}: canary-weight ${weight} %${reached?"":"; no con\
troller has given it an address yet"}`}},async apply(client,{weight}){await client.apply(kubernetes.qU,names.stable,ingressManifest(names,ingress,null)),await client.
apply(kubernetes.qU,names.candidate,ingressManifest(names,ingress,weight))}}}function weightOf({metadata}){const value=(name,otherwise)=>Number(metadata?.annotations?.[`${prefix}\
/${name}`]??otherwise);return value("canary-weight",0)*100/value("canary-weight-total",100)}var promises_=__webpack_require__(58500);async function see(client,names,routing){
const[stable,candidate,blue,green,route]=await Promise.all([client.get(kubernetes.$p,names.stable),client.get(kubernetes.$p,names.candidate),client.get(kubernetes.
bg,names.deployment.blue),client.get(kubernetes.bg,names.deployment.green),routing.read(client)]);return{services:{stable,candidate},deployments:{blue,green},route}}
function isForeign(object){const key="app.kubernetes.io/managed-by";return object!==null&&object.metadata?.labels?.[key]!==kubernetes_names.Yq[key]}function slotOf(service){
const slot=isForeign(service)?void 0:service?.spec?.selector?.[kubernetes_names.Df];return slot==="blue"||slot==="green"?slot:null}const stableSlot=({services})=>slotOf(
services.stable);function candidateSlot(sight){const[stable,candidate]=[stableSlot(sight),slotOf(sight.services.candidate)];return stable!==null&&candidate===(0,kubernetes_names.
jx)(stable)?candidate:null}function versionIn(sight,slot){return slot===null?null:(0,version_mark.E4)(sight.deployments[slot]?.spec?.template)}function replicasOf(deployment){
return deployment===null?0:deployment.spec?.replicas??1}function isComplete(deployment){const wanted=replicasOf(deployment),{observedGeneration=0,updatedReplicas=0,
availableReplicas=0,replicas=0}=deployment?.status??{};return deployment!==null&&wanted>0&&observedGeneration>=(deployment.metadata?.generation??0)&&updatedReplicas>=
wanted&&availableReplicas>=wanted&&replicas<=Math.max(wanted,updatedReplicas)}async function troubleOf(client,names,sight,slot){const deployment=sight.deployments[slot];
if(deployment===null||isComplete(deployment))return null;const version=versionIn(sight,slot)??names.deployment[slot],labels=Object.entries(deployment.spec?.selector?.
matchLabels??{}),found=await client.list(kubernetes.Jw,labels.map(([key,value])=>`${key}=${value}`).join(","));for(const pod of found){if((0,version_mark.E4)(pod)!==
versionIn(sight,slot))continue;const problem=(0,kubernetes.h3)(pod);if(problem!==null)return`${version} does not start: ${problem}`}const{observedGeneration=0,conditions=[]}=deployment.
status??{};if(observedGeneration<(deployment.metadata?.generation??0))return null;const late=conditions.find(({type,reason})=>type==="Progressing"&&reason==="Pr\
ogressDeadlineExceeded");if(late!==void 0)return`${version} does not start: ${late.message??"its time is over"}`;const failed=conditions.find(({type,status})=>type===
"ReplicaFailure"&&status==="True");return failed===void 0?null:`${version} does not start: ${failed.message??failed.reason??"no pods"}`}function statusOf(sight,keepPrevious,trouble){
const{route}=sight,[stable,candidate]=[stableSlot(sight),candidateSlot(sight)],watched=candidate??stable,gone=isForeign(sight.services.stable),ready=watched!==null&&
isComplete(sight.deployments[watched]);return{stable:stable===null?gone?"unknown":null:versionIn(sight,stable)??"unknown",candidate:candidate===null?null:versionIn(
sight,candidate)??"unknown",weight:candidate===null?0:route?.weight??0,mirrored:candidate===null?0:route?.mirrored??0,ready,settled:stable!==null&&ready&&route?.
accepted===!0&&leftovers(sight,keepPrevious).length===0,problem:route?.problem??trouble,details:[...["blue","green"].flatMap(slot=>slotLine(sight,slot)),...route===
null?["nothing sends requests to it yet"]:[route.detail],...leftovers(sight,keepPrevious)]}}function leftovers(sight,keepPrevious){const stable=stableSlot(sight);
if(stable===null||candidateSlot(sight)!==null)return[];const other=sight.deployments[(0,kubernetes_names.jx)(stable)];return[...(sight.route?.weight??0)>0||(sight.
route?.mirrored??0)>0?["the route still goes by the candidate’s Service"]:[],...!keepPrevious&&replicasOf(other)>0?["the pods of the version before are still \
there"]:[]]}function slotLine(sight,slot){const deployment=sight.deployments[slot];return deployment===null?[]:[`${slot===stableSlot(sight)?"stable":slot===candidateSlot(
sight)?"candidate":"at rest"} ${versionIn(sight,slot)??"unknown"} in ${deployment.metadata?.name??slot}: ${deployment.status?.availableReplicas??0} of ${replicasOf(
deployment)} pods available`]}const nothing={weight:0,mirrored:0};async function deploy(place,version){const{client,names,routing,settings,base}=place,sight=await see(
client,names,routing);refuseForeign(sight,names);const stable=stableSlot(sight),start=slot2=>client.apply(kubernetes.bg,names.deployment[slot2],deploymentManifest(
names,slot2,version,settings,base));if(stable===null){await start("blue"),await point(place,sight,"candidate","blue"),await routing.apply(client,nothing),await point(
place,sight,"stable","blue");return}if(versionIn(sight,stable)===version.version){replicasOf(sight.deployments[stable])===0&&await start(stable),await abort(place);
return}const slot=(0,kubernetes_names.jx)(stable),there=versionIn(sight,slot)===version.version&&replicasOf(sight.deployments[slot])>0;candidateSlot(sight)===slot&&
there&&sight.route!==null||(await routeNothing(place,sight),there||await start(slot),await point(place,sight,"candidate",slot))}async function share(place,change){
const{client,names,routing}=place,sight=await see(client,names,routing),slot=candidateSlot(sight),now=sight.route??nothing,wanted=change({weight:now.weight,mirrored:now.
mirrored}),given=wanted.weight>0||wanted.mirrored>0;if(slot===null&&!given&&sight.route!==null)return await abort(place);if(slot===null)throw new foundation.eG(
`There is no candidate of ${names.stable}.`,{remedy:"Run the step again: it deploys one"});if(given&&(sight.deployments[slot]?.status?.availableReplicas??0)===0)
throw new foundation.eG(`The candidate of ${names.stable} cannot answer: none of its pods is ready.`,{remedy:`Look at its pods: \`kubectl describe deployment ${names.
deployment[slot]}\``});(sight.route===null||Math.abs(now.weight-wanted.weight)>.005||now.mirrored!==wanted.mirrored)&&await routing.apply(client,wanted)}async function promote(place){
const{client,names,routing,logger}=place,sight=await see(client,names,routing),slot=candidateSlot(sight);if(slot===null)return await tidy(place,sight);if(!isComplete(
sight.deployments[slot])){logger.info(`The candidate of ${names.stable} is promoted once all its pods are ready.`);return}await routing.apply(client,{weight:100,
mirrored:0}),await point(place,sight,"stable",slot),await tidy(place,await see(client,names,routing))}async function abort(place){const{client,names,routing}=place,
sight=await see(client,names,routing),[stable,slot]=[stableSlot(sight),candidateSlot(sight)];if(stable!==null){if(slot===null)return await tidy(place,sight);await routeNothing(
place,sight),await stop(place,sight,slot),await point(place,sight,"candidate",stable)}}async function tidy(place,sight){const stable=stableSlot(sight);stable!==
null&&(await routeNothing(place,sight),leftovers(sight,place.settings.keepPrevious).length>0&&!place.settings.keepPrevious&&await stop(place,sight,(0,kubernetes_names.
jx)(stable)))}async function routeNothing({client,routing},{route}){(route===null||route.weight>0||route.mirrored>0)&&await routing.apply(client,nothing)}async function stop({
client,names,settings,signal},sight,slot){const deployment=sight.deployments[slot];replicasOf(deployment)!==0&&(await(0,promises_.setTimeout)(settings.drain*1e3,
void 0,{signal}),await client.patch(kubernetes.bg,names.deployment[slot],{spec:{replicas:0}}))}async function point({client,names},sight,role,slot){const manifest=serviceManifest(
names,role,slot),seen=sight.services[role]?.metadata?.resourceVersion;await client.apply(kubernetes.$p,names[role],{...manifest,metadata:{...manifest.metadata,...seen===
void 0?{}:{resourceVersion:seen}}})}function refuseForeign(sight,names){const foreign=[...["stable","candidate"].filter(role=>isForeign(sight.services[role])).map(
role=>`Service ${names[role]}`),...["blue","green"].filter(slot=>isForeign(sight.deployments[slot])).map(slot=>`Deployment ${names.deployment[slot]}`)];if(foreign.
length>0)throw new foundation.j1(foreign.map(value=>({path:"deploy.environments.*.target.name",value,message:"is there already and is not ours",remedy:"Give the\
 target another `name`, and lead the requests to it once it serves"})))}var external_node_fs_promises_=__webpack_require__(51455),external_node_path_=__webpack_require__(
76760),dist=__webpack_require__(38815);async function readPodTemplate(path,workspace,templates,place){const problem=(message,remedy)=>({path:`${place}.pod-templ\
ate`,value:path,message,remedy}),read=await contentOf(path,workspace).catch(error=>{throw new foundation.j1(problem(`cannot be read: ${(0,foundation.bD)(error)}`,
"Name a file of YAML in the repository"))}),document=read.document??{},found=document.spec?.template??document.template??document;if(!Array.isArray(found?.spec?.
containers)||found.spec.containers.length===0)throw new foundation.j1(problem("has no containers","Write a Deployment, or a pod template with `spec.containers`"));
if(!(0,version_mark.H7)([...templates,read.text]))throw new foundation.j1(problem("does not tell one version from another","Write `{version}` into the image or \
a variable"));return found}async function contentOf(path,workspace){const root=await(0,external_node_fs_promises_.realpath)(workspace),file=await(0,external_node_fs_promises_.
realpath)((0,external_node_path_.join)(root,path));if(!file.startsWith(root+external_node_path_.sep))throw new Error("it leads out of the repository");const text=await(0,external_node_fs_promises_.
readFile)(file,"utf8");return{text,document:(0,dist.qg)(text)}}function checkSettings(settings,place){const{image,env,args=[],gateway,ingress,podTemplate}=settings,
problems=[];if(gateway===void 0==(ingress===void 0)&&problems.push({path:place,message:gateway===void 0?"nothing says how requests come in":"requests come in by\
 two ways",remedy:"Give exactly one of `gateway` and `ingress`"}),image===void 0&&podTemplate===void 0&&problems.push({path:`${place}.image`,message:"is missing",
remedy:"Name the image, with `{version}` where each version has its own, or a `pod-template`"}),podTemplate===void 0&&image!==void 0&&!(0,version_mark.H7)([image,
...args,...Object.values(env)])&&problems.push({path:place,message:"nothing of the pods tells one version from another",remedy:"Write `{version}` into `image`, \
or into a value of `env` or `args`"}),problems.length>0)throw new foundation.j1(problems)}const mostRaces=4,openKubernetes=async(settings,services,connect=kubernetes.
qf)=>{const at=`deploy.environments.${services.environment}.target`;checkSettings(settings,at);const{namespace,context,kubeconfig,podTemplate,image,env,args=[],
gateway,ingress}=settings,templates=[image,...args,...Object.values(env)],base=podTemplate===void 0?null:await readPodTemplate(podTemplate,services.workspace,templates,
at),names=(0,kubernetes_names.eZ)(settings.name??services.model),routing=gateway===void 0?ingressRouting(names,ingress):gatewayRouting(names,gateway,at),rights=`\
\`get\`, \`create\` and \`patch\` on \`deployments.apps\` and \`services\`, ${routing.rights}, \`list\` on \`pods\``,client=await connect({namespace,context,kubeconfig,
place:at,rights},services),call=async work=>{const signal=AbortSignal.any([services.signal,AbortSignal.timeout(targets_target.V*1e3)]),{logger}=services,place={
client:client.until(signal),names,routing,settings,base,signal,logger};for(let race=1;;race++)try{return await work(place)}catch(error){if(!(0,kubernetes.dh)(error)||
race===mostRaces)throw error}};return{kind:"kubernetes",can:{weights:"any",shadow:routing.shadow,unit:"requests"},status:()=>call(async place=>{const sight=await see(
place.client,names,routing),slot=candidateSlot(sight)??stableSlot(sight),trouble=slot===null?null:await troubleOf(place.client,names,sight,slot);return statusOf(
sight,settings.keepPrevious,trouble)}),deploy:version=>call(place=>deploy(place,version)),setWeight:percent=>call(place=>share(place,now=>({...now,weight:percent}))),
shadow(percent){if(percent>0&&!routing.shadow)throw new foundation.j1({path:`${at}.ingress`,message:"cannot copy requests",remedy:"Use a `gateway`, or another s\
trategy than `shadow`"});return call(place=>share(place,now=>({...now,mirrored:percent})))},promote:()=>call(promote),abort:()=>call(abort)}}}),43017:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Df:()=>slotLabel,Yq:()=>managed,eZ:()=>namesOf,jx:()=>otherSlot,mM:()=>modelLabel});const otherSlot=slot=>slot==="blu\
e"?"green":"blue",slotLabel="mlops-actions/slot",modelLabel="mlops-actions/model",managed={"app.kubernetes.io/managed-by":"mlops-actions"},longest=63;function namesOf(name){
const label=name.toLowerCase().replace(/[^a-z0-9-]+/g,"-").slice(0,longest-10).replace(/^[^a-z]+|-+$/g,""),stable=label===""?"model":label;return{stable,candidate:`${stable}\
-candidate`,deployment:{blue:`${stable}-blue`,green:`${stable}-green`}}}}),81571:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{E4:()=>versionOf,H7:()=>namesVersion,dp:()=>versionLabel,ej:()=>versionAnnotation,w:()=>labelValue});const versionAnnotation="\
mlops-actions/version",versionLabel="mlops-actions/version";function versionOf(marked){return marked?.metadata?.annotations?.[versionAnnotation]??null}function labelValue(version){
return version.replace(/[^A-Za-z0-9._-]/g,"_").slice(0,63).replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g,"")}function namesVersion(templates){return templates.some(template=>/\{(version|commit|number)\}/.
test(template??""))}}),26363:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{V:()=>callTimeoutSeconds});
const callTimeoutSeconds=30})};export{id,ids,modules};
