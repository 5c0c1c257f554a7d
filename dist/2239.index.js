const id=2239,ids=[2239],modules={52995:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
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
model,version,commit,number:version.replace(/^v/,"")};return template.replace(placeholders,(whole,name)=>values[name]??whole)}}),12239:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{openArgoRollouts:()=>openArgoRollouts});var kubernetes=__webpack_require__(
52995),foundation=__webpack_require__(44485),version_mark=__webpack_require__(81571),deployable=__webpack_require__(81190);const hashLabel="rollouts-pod-templat\
e-hash";function setOf({sets},hash){return hash===void 0||hash===""?null:sets.find(({metadata})=>metadata?.labels?.[hashLabel]===hash)??null}const stableSet=sight=>setOf(
sight,sight.rollout.status?.stableRS);function stableVersion(sight){const{stableRS}=sight.rollout.status??{};return stableRS===void 0||stableRS===""?null:(0,version_mark.
E4)(stableSet(sight)?.spec?.template)??"unknown"}function candidateVersion(sight){const{rollout}=sight,stable=stableVersion(sight);if(stable===null)return null;
const wanted=(0,version_mark.E4)(rollout.spec.template)??"unknown";if(wanted!==stable)return wanted;const{currentPodHash,stableRS}=rollout.status??{};return isObserved(
rollout)&&currentPodHash!==stableRS?wanted:null}function isObserved({metadata,status}){return Number(status?.observedGeneration)===metadata.generation}function isRouted({
spec}){return spec.strategy?.canary?.trafficRouting!==void 0}function wholeOf({spec}){return spec.strategy?.canary?.trafficRouting?.maxTrafficWeight??100}function stepsOf({
spec}){return spec.strategy?.canary?.steps??[]}const replicasOf=({spec})=>spec.replicas??1;function templateFor(rollout,version,settings){const template=rollout.
spec.template??{},filled=values=>Object.fromEntries(Object.entries(values).map(([name,value])=>[name,(0,deployable.c)(value,version)])),serving=containerOf(rollout,
settings),change=container=>{if(container!==serving)return container;const env=filled(settings.env);return{...container,...settings.image===void 0?{}:{image:(0,deployable.
c)(settings.image,version)},...settings.args===void 0?{}:{args:settings.args.map(word=>(0,deployable.c)(word,version))},...Object.keys(env).length===0?{}:{env:[
...(container.env??[]).map(one=>env[one.name]===void 0?one:{name:one.name,value:env[one.name]}),...Object.entries(env).filter(([name])=>!(container.env??[]).some(
one=>one.name===name)).map(([name,value])=>({name,value}))]}}};return{...template,metadata:{...template.metadata,labels:{...template.metadata?.labels,[version_mark.
dp]:(0,version_mark.w)(version.version)},annotations:{...template.metadata?.annotations,...filled(settings.annotations),[version_mark.ej]:version.version}},...template.
spec===void 0?{}:{spec:{...template.spec,containers:template.spec.containers.map(change)}}}}function templateOf(set){const template=set.spec?.template??{},{[hashLabel]:_,
...labels}=template.metadata?.labels??{};return{...template,metadata:{...template.metadata,labels}}}function containerOf(rollout,settings){const containers=rollout.
spec.template?.spec?.containers??[],names=containers.map(({name})=>name),[only]=containers;if(settings.container===void 0&&containers.length===1&&only!==void 0)
return only;const found=containers.find(({name})=>name===settings.container);if(found!==void 0)return found;throw new foundation.j1({path:"container",...settings.
container===void 0?{}:{value:settings.container},message:settings.container===void 0?`the Rollout ${settings.rollout} has ${containers.length} containers`:`the \
Rollout ${settings.rollout} has no such container`,remedy:`Name the one that serves the model: ${names.join(", ")||"its template has none"}`})}function checkRollout(rollout,settings,place){
const{spec}=rollout,problems=[],wrong=(message,remedy)=>problems.push({path:`${place}.rollout`,value:settings.rollout,message,remedy});if(spec.workloadRef!==void 0&&
wrong("takes its template from another object by `workloadRef`","Write the template into the Rollout"),(spec.strategy?.blueGreen!==void 0||spec.strategy?.canary===
void 0)&&wrong("has no canary strategy","Give it `strategy.canary`; `blue-green` in mlops.yaml is a canary that gets all traffic at once"),spec.rollbackWindow!==
void 0&&wrong("has a `rollbackWindow`, within which the controller skips every step","Remove it: going back needs none"),spec.workloadRef===void 0)try{containerOf(
rollout,settings)}catch(error){if(!(error instanceof foundation.j1))throw error;problems.push(...error.problems.map(problem=>({...problem,path:`${place}.contain\
er`})))}const{mirrorRoute}=settings,routing=spec.strategy?.canary?.trafficRouting;if(mirrorRoute!==void 0&&(routing?.istio===void 0||!routing.managedRoutes?.some(
({name})=>name===mirrorRoute))&&problems.push({path:`${place}.mirror-route`,value:mirrorRoute,message:`the Rollout ${settings.rollout} has no such managed route\
 of Istio`,remedy:"List it under `trafficRouting.managedRoutes`, beside `istio`, or leave `mirror-route` out"}),problems.length>0)throw new foundation.j1(problems)}
function keeperOf({metadata}){return metadata.annotations?.["argocd.argoproj.io/tracking-id"]!==void 0?"Argo CD":metadata.labels?.["kustomize.toolkit.fluxcd.io/\
name"]!==void 0||metadata.labels?.["helm.toolkit.fluxcd.io/name"]!==void 0?"Flux":null}function checkSettings(settings,place){const{image,env,args=[],annotations}=settings;
if(!(0,version_mark.H7)([image,...Object.values(env),...args,...Object.values(annotations)]))throw new foundation.j1({path:place,message:"nothing of the pods te\
lls one version from another",remedy:"Write `{version}` into `image`, or into a value of `env`, `args` or `annotations`"})}var promises_=__webpack_require__(58500),
target=__webpack_require__(26363);function appliedPercent(sight){const{rollout}=sight,{stableRS,currentPodHash,canary}=rollout.status??{};if(isRouted(rollout)){
const applied=canary?.weights?.canary;return applied===void 0||applied.podTemplateHash===stableRS?0:applied.weight*100/wholeOf(rollout)}const pods=set=>set?.status?.
availableReplicas??0,all=sight.sets.reduce((sum,set)=>sum+pods(set),0),stable=pods(stableSet(sight));return currentPodHash===stableRS||all===0?all===0?0:(all-stable)/
all*100:pods(setOf(sight,currentPodHash))/all*100}function currentStepWeight(rollout){const index=rollout.status?.currentStepIndex??0;for(const step of stepsOf(
rollout).slice(0,index+1).reverse())if("setWeight"in step)return step.setWeight;return 0}function sharesOfPods(rollout){const replicas=replicasOf(rollout);return replicas===
0?[0,100]:[...new Set(Array.from({length:replicas+1},(_,pods)=>Math.round(pods/replicas*100)))]}const onePod=1;function stepsTo(rollout,share,applied,mirrorRoute){
const whole=wholeOf(rollout),wanted=inWhole(share.weight,whole),before=isRouted(rollout)?inWhole(applied,whole):currentStepWeight(rollout),steps=[];before>0&&before!==
wanted&&steps.push({setWeight:before}),isRouted(rollout)&&(before===0||wanted===0)&&steps.push({setCanaryScale:{weight:Math.max(before,wanted,onePod)}}),steps.push(
{setWeight:wanted});const mirror=mirrorStep(share.mirrored,mirrorRoute,stepsOf(rollout));return mirror!==null&&steps.push(mirror),steps.push({pause:{}}),steps}function stepsToPromotion(rollout,applied){
const whole=wholeOf(rollout),before=isRouted(rollout)?inWhole(applied,whole):currentStepWeight(rollout);return before>0&&before<whole?[{setWeight:before},{setWeight:whole}]:
[{setWeight:whole}]}function shareOf(rollout){const steps=stepsOf(rollout),last=steps.at(-1);if(last===void 0||!("pause"in last)||last.pause.duration!==void 0)return null;
const weight=steps.findLast(step=>"setWeight"in step)?.setWeight??0,mirror=steps.findLast(step=>"setMirrorRoute"in step)?.setMirrorRoute;return{weight:weight*100/
wholeOf(rollout),mirrored:mirror?.match===void 0?0:mirror.percentage??100}}function isAt(rollout,share){const now=shareOf(rollout),whole=wholeOf(rollout);return now!==
null&&inWhole(now.weight,whole)===inWhole(share.weight,whole)&&now.mirrored===Math.round(share.mirrored)}function areToPromotion(rollout){const steps=stepsOf(rollout);
return steps.length>0&&steps.every(step=>"setWeight"in step)}function mirroredNow(rollout){const mirror=stepsOf(rollout).slice(0,rollout.status?.currentStepIndex??
0).findLast(step=>"setMirrorRoute"in step)?.setMirrorRoute;return mirror?.match===void 0?0:mirror.percentage??100}function mirrorStep(percent,name,before){return name===
void 0?null:percent>0?{setMirrorRoute:{name,percentage:Math.round(percent),match:[{path:{prefix:"/"}}]}}:before.some(step=>"setMirrorRoute"in step)?{setMirrorRoute:{
name}}:null}const inWhole=(percent,whole)=>Math.round(percent/100*whole);function statusOf(sight,trouble){const{rollout}=sight,stable=stableVersion(sight),candidate=candidateVersion(
sight),weight=appliedPercent(sight);return{stable,candidate,weight,mirrored:candidate===null?0:mirroredNow(rollout),ready:isReady(sight,candidate),settled:isSettled(
rollout,candidate,weight),problem:problemOf(rollout,candidate)??trouble,details:details(sight,stable,candidate)}}function isReady(sight,candidate){const{rollout}=sight;
if(candidate!==null&&!isObserved(rollout))return!1;const set=candidate===null?stableSet(sight):setOf(sight,rollout.status?.currentPodHash),wanted=set?.spec?.replicas??
0,available=set?.status?.availableReplicas??0;return candidate===null?available>0&&available>=Math.min(wanted,replicasOf(rollout)):!isRouted(rollout)&&shareOf(rollout)?.
weight===0?set!==null:available>0&&available>=wanted}function isSettled(rollout,candidate,weight){const{status}=rollout;return!isObserved(rollout)||status?.controllerPause===
!0&&(status.pauseConditions??[]).length===0?!1:candidate===null?weight===0&&(status?.phase==="Healthy"||status?.abort===!0):areToPromotion(rollout)?!1:status?.phase===
"Paused"&&status.currentStepIndex===stepsOf(rollout).length-1}function problemOf(rollout,candidate){const{status,spec}=rollout,invalid=status?.conditions?.find(
({type,status:holds})=>type==="InvalidSpec"&&holds==="True");return invalid!==void 0?`The controller refuses the Rollout: ${invalid.message??"invalid spec"}`:spec.
paused===!0?"The Rollout is paused by `spec.paused`.":candidate===null||!isObserved(rollout)?null:status?.abort===!0?`The rollout was aborted: ${status.message??
"nobody says why"}`:status?.phase==="Degraded"?status.message??"The Rollout is degraded.":null}function details(sight,stable,candidate){const{rollout}=sight,{phase="\
no phase yet",message,currentStepIndex}=rollout.status??{},steps=stepsOf(rollout).length,pods=set=>`${set?.status?.availableReplicas??0} of ${set?.spec?.replicas??
0} pods available`;return[`Rollout ${rollout.metadata.name}: ${phase}${message===void 0||message===""?"":` (${message.slice(0,300)})`}, step ${currentStepIndex??
0} of ${steps}`,...stable===null?[]:[`stable ${stable}: ${pods(stableSet(sight))}`],...candidate===null?[]:[`candidate ${candidate}: ${pods(setOf(sight,rollout.
status?.currentPodHash))}`],...isRouted(rollout)?[]:["no traffic router: shares are shares of the pods"]]}const mostRaces=5,touchedAnnotation="mlops-actions/tou\
ched",untilNext=[100,200,400,600,600,600,800,800,900],looksBeforeTouch=3;class Site{place;#client;#settings;#services;constructor(client,settings,services,place){
this.place=place,this.#client=client,this.#settings=settings,this.#services=services}forOneCall(){const signal=AbortSignal.any([this.#services.signal,AbortSignal.
timeout(target.V*1e3)]);return new Site(this.#client.until(signal),this.#settings,this.#services,this.place)}async see(){const{rollout:name,namespace}=this.#settings,
rollout=await this.#client.get(kubernetes.R9,name);if(rollout===null)throw new foundation.j1({path:`${this.place}.rollout`,value:name,message:`the namespace ${namespace}\
 has no such Rollout`,remedy:"Apply its manifest first, with its Services and traffic routing, or correct the name"});checkRollout(rollout,this.#settings,this.place);
const labels=rollout.spec.selector?.matchLabels??{},selector=Object.entries(labels).map(([key,value])=>`${key}=${value}`).join(","),own=(await this.#client.list(
kubernetes.SZ,selector)).filter(({metadata})=>{const owner=metadata?.ownerReferences?.find(({controller})=>controller===!0);return owner===void 0||owner.kind===
"Rollout"&&owner.name===name});return{rollout,sets:own}}async change(decide){for(let race=1;;race++){const change=decide(await this.see());try{return change==="\
retry"?await this.#patchStatus({abort:!1}):change!==null&&await this.#client.patch(kubernetes.R9,this.#settings.rollout,change),await this.#untilSeen()}catch(error){
if(!(0,kubernetes.dh)(error)||race===mostRaces)throw error}}}async tellAbort(){try{await this.#patchStatus({abort:!0})}catch(error){if(!(0,kubernetes.US)(error))
throw error;this.#services.logger.warning(`${error.message} The template of the stable version is put back without it.`)}}async#untilSeen(){const{signal,clock}=this.#services;
for(const[look,milliseconds]of untilNext.entries()){const{rollout}=await this.see();if(isObserved(rollout))return;look>0&&look%looksBeforeTouch===0&&await this.#client.
patch(kubernetes.R9,this.#settings.rollout,{metadata:{annotations:{[touchedAnnotation]:clock.now().toISOString()}}}),await(0,promises_.setTimeout)(milliseconds,
void 0,{signal})}}async#patchStatus(status){await this.#client.patch(kubernetes.R9,this.#settings.rollout,{status},"status")}async trouble(sight){const hash=sight.
rollout.status?.currentPodHash,candidate=candidateVersion(sight);if(candidate===null||hash===void 0||isReady(sight,candidate))return null;const found=await this.#client.
list(kubernetes.Jw,`${hashLabel}=${hash}`);for(const pod of found){const problem=(0,kubernetes.h3)(pod);if(problem!==null)return`${candidate} does not start: ${problem}`}
return null}}const rights="`get` and `patch` on `rollouts.argoproj.io`, `patch` on `rollouts.argoproj.io/status`, `list` on `replicasets.apps` and `pods`",openArgoRollouts=async(settings,services)=>{
const place=`deploy.environments.${services.environment}.target`;checkSettings(settings,place);const{namespace,context,kubeconfig}=settings,client=await(0,kubernetes.
qf)({namespace,context,kubeconfig,place,rights},services),site=new Site(client,settings,services,place),{rollout}=await site.see(),keeper=keeperOf(rollout);return keeper!==
null&&services.logger.warning(`The Rollout ${settings.rollout} is kept by ${keeper}, which may put back what is changed here; the target \`gitops\` changes it thr\
ough git.`),targetOf(site,settings,rollout)};function targetOf(site,settings,first){const bounded=work=>work(site.forOneCall()),share=wanted=>bounded(site2=>site2.
change(sight=>{const{rollout}=sight;if(candidateVersion(sight)===null)throw noCandidate(settings);const next=wanted(shareOf(rollout)??{weight:0,mirrored:0});return isRouted(
rollout)||checkShare(next.weight,rollout,settings),isAt(rollout,next)?rollout.status?.abort===!0?"retry":null:changeOf(rollout,null,stepsTo(rollout,next,appliedPercent(
sight),settings.mirrorRoute))}));return{kind:"argo-rollouts",can:{weights:isRouted(first)?"any":sharesOfPods(first),shadow:settings.mirrorRoute!==void 0,unit:"r\
equests"},status:()=>bounded(async site2=>{const sight=await site2.see();return statusOf(sight,await site2.trouble(sight))}),deploy:version=>bounded(site2=>deploy(
site2,version,settings)),setWeight:percent=>share(now=>({...now,weight:percent})),async shadow(percent){if(percent>0&&settings.mirrorRoute===void 0)throw noMirror(
site.place);await share(now=>({...now,mirrored:percent}))},promote:()=>bounded(site2=>site2.change(sight=>{const{rollout}=sight;return candidateVersion(sight)===
null||areToPromotion(rollout)&&rollout.status?.abort!==!0?null:changeOf(rollout,null,stepsToPromotion(rollout,appliedPercent(sight)))})),abort:()=>bounded(abort)}}
async function deploy(site,version,settings){await site.change(sight=>{const{rollout}=sight;if(stableVersion(sight)===version.version)return stableAgain(sight);
const start=stepsTo(rollout,{weight:0,mirrored:0},0,settings.mirrorRoute);if(candidateVersion(sight)===version.version)return rollout.status?.abort===!0||shareOf(
rollout)===null?areToPromotion(rollout)&&rollout.status?.abort!==!0?null:changeOf(rollout,null,start):null;const running=sight.sets.find(set=>(0,version_mark.E4)(
set.spec?.template)===version.version&&(set.spec?.replicas??0)>0),template=running===void 0?templateFor(rollout,version,settings):templateOf(running);return changeOf(
rollout,template,start)})}async function abort(site){const sight=await site.see();candidateVersion(sight)===null&&stableVersion(sight)!==null&&appliedPercent(sight)===
0||(candidateVersion(sight)!==null&&sight.rollout.status?.abort!==!0&&await site.tellAbort(),await site.change(stableAgain))}function stableAgain(sight){if(candidateVersion(
sight)===null)return null;const set=stableSet(sight);if(set===null)throw new foundation.eG(`The ReplicaSet of the stable version of ${sight.rollout.metadata.name}\
 is not there.`,{remedy:"Apply the manifest of the Rollout with the version that should run"});return changeOf(sight.rollout,templateOf(set),[{setWeight:100}])}
function changeOf(rollout,template,steps){const{spec}=rollout,wanted={...spec,...template===null?{}:{template},strategy:{...spec.strategy,canary:{...spec.strategy?.
canary,steps}}},change=(0,kubernetes.OZ)({...spec},wanted);return change!==null?{metadata:{resourceVersion:rollout.metadata.resourceVersion},spec:change}:rollout.
status?.abort===!0?"retry":null}function checkShare(percent,rollout,settings){const shares=sharesOfPods(rollout);if(!shares.some(share=>Math.abs(share-percent)<=
.5))throw new foundation.j1({path:"strategy",value:`${percent} %`,message:`the Rollout ${settings.rollout} has no traffic router, and its ${shares.length-1} pod\
s cannot share the requests so`,remedy:`Give it \`trafficRouting\`, or take steps of ${shares.join(", ")} %`})}const noCandidate=({rollout})=>new foundation.eG(
`The Rollout ${rollout} has no candidate.`,{remedy:"Run the step again: it deploys one"}),noMirror=place=>new foundation.j1({path:`${place}.mirror-route`,message:"\
is needed for shadow traffic",remedy:"Name a route of `trafficRouting.managedRoutes` of the Rollout, which needs Istio; or use another strategy"})}),81571:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{E4:()=>versionOf,H7:()=>namesVersion,dp:()=>versionLabel,ej:()=>versionAnnotation,w:()=>labelValue});const versionAnnotation="\
mlops-actions/version",versionLabel="mlops-actions/version";function versionOf(marked){return marked?.metadata?.annotations?.[versionAnnotation]??null}function labelValue(version){
return version.replace(/[^A-Za-z0-9._-]/g,"_").slice(0,63).replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g,"")}function namesVersion(templates){return templates.some(template=>/\{(version|commit|number)\}/.
test(template??""))}}),26363:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{V:()=>callTimeoutSeconds});
const callTimeoutSeconds=30})};export{id,ids,modules};
