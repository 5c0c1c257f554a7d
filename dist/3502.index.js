const id=3502,ids=[3502],modules={52995:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
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
model,version,commit,number:version.replace(/^v/,"")};return template.replace(placeholders,(whole,name)=>values[name]??whole)}}),81571:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{E4:()=>versionOf,H7:()=>namesVersion,dp:()=>versionLabel,ej:()=>versionAnnotation,w:()=>labelValue});const versionAnnotation="\
mlops-actions/version",versionLabel="mlops-actions/version";function versionOf(marked){return marked?.metadata?.annotations?.[versionAnnotation]??null}function labelValue(version){
return version.replace(/[^A-Za-z0-9._-]/g,"_").slice(0,63).replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g,"")}function namesVersion(templates){return templates.some(template=>/\{(version|commit|number)\}/.
test(template??""))}}),26363:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{V:()=>callTimeoutSeconds});
const callTimeoutSeconds=30})};export{id,ids,modules};
