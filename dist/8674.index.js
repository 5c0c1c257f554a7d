const id=8674,ids=[8674],modules={78674:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{checkSettings:()=>checkSettings,isPrepared:()=>isPrepared,knative:()=>knative,manifestOf:()=>manifestOf,openKServe:()=>openKServe,
raw:()=>raw});var version_mark=__webpack_require__(81571),inference_service=__webpack_require__(38812);const stableVersionAnnotation="mlops-actions/stable-versi\
on",stableUriAnnotation="mlops-actions/stable-uri",knative={name:"knative",roles,deployed(spec,version,modelUri,serves2){const{predictor}=spec,{stable,candidate}=roles(
spec);if(!serves2){if(stable===version.version&&candidate===null)return spec;const{canaryTrafficPercent:_,...all}=(0,inference_service.fO)(without(predictor),version,
modelUri);return{...spec,predictor:all}}if(stable===version.version)return this.aborted(spec);if(candidate===version.version)return spec;const before=candidate===
null?{version:(0,inference_service.Wj)(predictor),uri:predictor.model?.storageUri}:remembered(predictor),next=(0,inference_service.fO)(without(predictor),version,
modelUri);return{...spec,predictor:{...next,canaryTrafficPercent:0,annotations:{...next.annotations,[stableVersionAnnotation]:before.version??"unknown",[stableUriAnnotation]:before.
uri??""}}}},weighted:(spec,percent)=>spec.predictor.canaryTrafficPercent===percent?spec:{...spec,predictor:{...spec.predictor,canaryTrafficPercent:percent}},promoted(spec){
if(roles(spec).candidate===null)return spec;const{canaryTrafficPercent:_,...predictor}=spec.predictor;return{...spec,predictor}},aborted(spec){const{predictor}=spec;
if(roles(spec).candidate===null)return spec;const{version,uri}=remembered(predictor),bare=without(predictor),{[version_mark.ej]:_,...annotations}=bare.annotations??
{},{[version_mark.dp]:__,...labels}=bare.labels??{},marked=version!==null&&version!=="unknown";return{...spec,predictor:{...bare,canaryTrafficPercent:0,annotations:{
...annotations,...marked?{[version_mark.ej]:version}:{}},labels:{...labels,...marked?{[version_mark.dp]:(0,version_mark.w)(version)}:{}},model:{...predictor.model,
...uri===void 0?{}:{storageUri:uri}}}}}};function roles({predictor}){const version=(0,inference_service.Wj)(predictor)??"unknown",before=remembered(predictor).version,
{canaryTrafficPercent:percent}=predictor;return percent==null||before===null||before===version?{stable:version,candidate:null,percent:0}:{stable:before,candidate:version,
percent}}function remembered({annotations}){return{version:annotations?.[stableVersionAnnotation]??null,uri:annotations?.[stableUriAnnotation]||void 0}}function without(predictor){
const{[stableVersionAnnotation]:_,[stableUriAnnotation]:__,...annotations}=predictor.annotations??{};return{...predictor,annotations}}var names=__webpack_require__(
43017);const deploymentMode={raw:"Standard",knative:"Serverless"};function manifestOf(name,version,settings){const{mode,format,runtime,minReplicas,maxReplicas,serviceAccount,
requests,limits}=settings,resources={...Object.keys(requests).length===0?{}:{requests},...Object.keys(limits).length===0?{}:{limits}},predictor={...minReplicas===
void 0?{}:{minReplicas},...maxReplicas===void 0?{}:{maxReplicas},...serviceAccount===void 0?{}:{serviceAccountName:serviceAccount},model:{name:inference_service.
xN,modelFormat:{name:format},...runtime===void 0?{}:{runtime},...Object.keys(resources).length===0?{}:{resources}}};return{metadata:{name,labels:{...names.Yq,[names.
mM]:(0,version_mark.w)(version.model)},annotations:{[inference_service.Xq]:deploymentMode[mode]}},spec:{predictor:(0,inference_service.fO)(predictor,version,settings.
modelUri)}}}var kubernetes=__webpack_require__(52995),foundation=__webpack_require__(33560),target=__webpack_require__(26363);const raw={name:"raw",roles:raw_roles,
deployed(spec,version,modelUri,serves2){const{stable,candidate}=raw_roles(spec);return stable===version.version?this.aborted(spec):candidate===version.version?spec:
serves2?{...spec,canary:[canaryOf(spec.predictor,version,modelUri)]}:{...this.aborted(spec),predictor:(0,inference_service.fO)(spec.predictor,version,modelUri)}},
weighted(spec,percent){const[canary]=spec.canary??[];if(canary===void 0)return spec;const minReplicas=podsFor(percent,spec.predictor);return canary.trafficPercent===
percent&&canary.predictor.minReplicas===minReplicas?spec:{...spec,canary:[{...canary,trafficPercent:percent,predictor:{...canary.predictor,minReplicas}}]}},promoted(spec,prepared){
const[canary]=spec.canary??[];if(canary===void 0)return spec;if(!prepared)return this.weighted(spec,100);const{minReplicas:_,...candidate}=canary.predictor,{predictor,
canary:__,...rest}=spec;return{...rest,predictor:{...predictor,...candidate,annotations:{...predictor.annotations,...candidate.annotations},labels:{...predictor.
labels,...candidate.labels},model:{...predictor.model,...candidate.model}}}},aborted(spec){if((spec.canary??[]).length===0)return spec;const{canary:_,...rest}=spec;
return rest}};function raw_roles({predictor,canary:[canary]=[]}){return{stable:(0,inference_service.Wj)(predictor)??"unknown",candidate:canary===void 0?null:(0,inference_service.
Wj)(canary.predictor)??"unknown",percent:canary?.trafficPercent??0}}function canaryOf(stable,version,modelUri){const{name=inference_service.xN,modelFormat,runtime,
protocolVersion}=stable.model??{},model={name,...modelFormat===void 0?{}:{modelFormat},...runtime===void 0?{}:{runtime},...protocolVersion===void 0?{}:{protocolVersion}},
variant=canaryName(version.version,stable.name);return{trafficPercent:0,predictor:(0,inference_service.fO)({name:variant,minReplicas:podsFor(0,stable),model},version,
modelUri)}}function podsFor(percent,{minReplicas=1}){return Math.max(1,Math.ceil(minReplicas*percent/100))}function canaryName(version,taken){const name=version.
toLowerCase().replace(/[^a-z0-9]+/g,"-").slice(0,24).replace(/^-+|-+$/g,"");return name===taken?`${name}-b`:name}function predictorServiceName(service,{name}){return name===
void 0||name===""?`${service}-predictor`:`${service}-${name}-predictor`}function checkSettings({modelUri,minReplicas},place){const problems=[];if((0,version_mark.
H7)([modelUri])||problems.push({path:`${place}.model-uri`,value:modelUri,message:"is the same for every version",remedy:"Write `{version}`, `{number}` or `{comm\
it}` into it"}),minReplicas!==void 0&&minReplicas<1&&problems.push({path:`${place}.min-replicas`,value:String(minReplicas),message:"leaves a candidate without a\
 pod that could become ready",remedy:"Ask for at least 1"}),problems.length>0)throw new foundation.j1(problems)}function checkService(service,mode,place){const{
metadata,spec,status}=service,problems=[],wrong=(key,value,message,remedy)=>problems.push({path:`${place}.${key}`,value,message,remedy});spec.predictor.model===
void 0&&wrong("service",metadata.name,"has no `predictor.model`","Write the predictor with `model`, its `modelFormat` and `storageUri`");const said=metadata.annotations?.[inference_service.
Xq],runs=said??status?.deploymentMode;mode==="knative"&&runs!==void 0&&!/^(Knative|Serverless)$/.test(runs)&&wrong("mode",mode,`the InferenceService ${metadata.
name} runs as ${runs}`,"Set `mode: raw`"),mode==="raw"&&runs!==void 0&&/^(Knative|Serverless)$/.test(runs)?wrong("mode",mode,`the InferenceService ${metadata.name}\
 runs on Knative`,"Set `mode: knative`"):mode==="raw"&&said!=="Standard"&&wrong("service",metadata.name,"is not said to be of the Standard deployment, and KServ\
e takes no canary without",`Annotate it with \`${inference_service.Xq}: Standard\``);const canaries=spec.canary??[];if(mode==="raw"&&(canaries.length>1||canaries.
some(one=>(0,inference_service.Wj)(one.predictor)===null))&&wrong("service",metadata.name,`has canaries that are none of ours: ${canaries.map(({predictor})=>predictor.
name??"?").join(", ")}`,"Remove them, or leave the service to whoever leads them"),problems.length>0)throw new foundation.j1(problems)}const revisions={group:"s\
erving.knative.dev",version:"v1",plural:"revisions",kind:"Revision"},serviceLabel="serving.kserve.io/inferenceservice",mostRaces=5;class Site{name;place;#client;#mode;constructor(client,name,mode,place){
this.name=name,this.place=place,this.#client=client,this.#mode=mode}until(signal){return new Site(this.#client.until(signal),this.name,this.#mode,this.place)}async service(){
const found=await this.#client.get(inference_service.OQ,this.name);return found!==null&&checkService(found,this.#mode,this.place),found}async see(){const service=await this.
service();if(service===null)return null;const nothing={service,revisions:[],route:null,candidate:null,trouble:null};if(this.#mode==="knative")return{...nothing,
revisions:await this.#client.list(revisions,`${serviceLabel}=${this.name}`)};const[canary]=service.spec.canary??[],variant=canary===void 0?null:predictorServiceName(
this.name,canary.predictor),[route,candidate]=await Promise.all([this.route(service),variant===null?null:this.#client.get(kubernetes.bg,variant)]),started=(candidate?.
status?.availableReplicas??0)>0,trouble=variant===null||started?null:await this.#trouble(variant);return{...nothing,route,candidate,trouble}}route({spec}){const name=spec.
transformer===void 0?this.name:`${this.name}-predictor`;return this.#client.get(kubernetes.F5,name)}async create(object){await this.#explained(()=>this.#client.
apply(inference_service.OQ,this.name,object))}async change(decide,missing){for(let race=1;;race++){const service=await this.service()??missing(),spec=(0,kubernetes.
OZ)({...service.spec},{...await decide(service)});if(spec===null)return null;const{resourceVersion}=service.metadata;try{const change={metadata:{resourceVersion},
spec};return(await this.#explained(()=>this.#client.patch(inference_service.OQ,this.name,change))).spec}catch(error){if(!(0,kubernetes.dh)(error)||race===mostRaces)
throw error}}}async#trouble(variant){const found=await this.#client.list(kubernetes.Jw,`app=isvc.${variant}`);for(const pod of found){const problem=(0,kubernetes.
h3)(pod);if(problem!==null)return`${(0,version_mark.E4)(pod)??variant} does not start: ${problem}`}return null}async#explained(work){try{return await work()}catch(error){
if(!(error instanceof kubernetes.dK)||!error.message.includes("admission webhook"))throw error;const down=(error.status??0)>=500;throw new foundation.eG(error.message,
{remedy:down?"Look at the pods of KServe’s controller: its webhook does not answer":`KServe says what it does not take: correct \`${this.place}\`, or the Infer\
enceService ${this.name}`,cause:error})}}}const nothingServes={stable:null,candidate:null,weight:0,mirrored:0,ready:!1,settled:!1,problem:null,details:["there i\
s no InferenceService yet"]},holds=(conditions,type)=>conditions?.find(one=>one.type===type)?.status==="True";function knativeStatus({service,revisions:revisions2}){
const{predictor}=service.spec,{latestReadyRevision:ready,latestCreatedRevision:created,latestRolledoutRevision:rolledOut,traffic=[]}=service.status?.components?.
predictor??{},wanted=(0,inference_service.Wj)(predictor)??"unknown",find=name=>revisions2.find(({metadata})=>metadata.name===name),version=name=>(0,version_mark.
E4)(find(name))??"unknown",stable=rolledOut===void 0?wanted:version(rolledOut),candidate=wanted===stable?null:wanted,weight=traffic.filter(({revisionName})=>version(
revisionName)!==stable).reduce((sum,{percent=0})=>sum+percent,0),newest=created!==void 0&&created===ready&&version(created)===wanted,asked=predictor.canaryTrafficPercent,
reached=candidate!==null?newest&&asked===weight:weight===0&&(asked!==void 0||newest);return{stable,candidate,weight,mirrored:0,ready:candidate===null?rolledOut!==
void 0&&isReady(find(rolledOut)):newest,settled:rolledOut!==void 0&&traffic.length>0&&reached,problem:newest||version(created)!==wanted?null:failure(service,["P\
redictorConfigurationReady","PredictorReady"]),details:[`InferenceService ${service.metadata.name}: ${asked===void 0?"no canaryTrafficPercent":`canaryTrafficPer\
cent ${asked}`}`,...traffic.map(({revisionName="no revision",percent=0})=>`${percent} % to ${revisionName}, which serves ${version(revisionName)}`),...created===
ready?[]:[`${created??"the next revision"} is not ready yet`]]}}function rawStatus({service,route,candidate:pods,trouble}){const{spec,status,metadata}=service,{
stable,candidate,percent}=raw.roles(spec),[canary]=spec.canary??[],backends=route?.spec.rules?.[0]?.backendRefs??[],all=backends.reduce((sum,{weight:weight2=1})=>sum+
weight2,0),own=predictorServiceName(metadata.name,spec.predictor),elsewhere=backends.filter(({name})=>name!==own).reduce((sum,{weight:weight2=1})=>sum+weight2,0),
weight=all===0?0:elsewhere*100/all,told=status?.canaryStatuses?.find(({name})=>name===canary?.predictor.name),wanted=canary?.predictor.minReplicas??1,available=pods?.
status?.availableReplicas??0,ready=canary===void 0?holds(status?.conditions,"PredictorReady"):told?.ready===!0&&available>=Math.max(1,wanted),routed=backends.length>
0,reached=canary===void 0?(status?.canaryStatuses??[]).length===0&&elsewhere===0:told?.trafficPercent===percent&&(percent===0||routed)&&weight===percent;return{
stable,candidate,weight,mirrored:0,ready,settled:ready&&reached&&holds(status?.conditions,"PredictorReady"),problem:trouble??(canary===void 0?failure(service,[]):
null),details:[`InferenceService ${metadata.name}: ${stable}${canary===void 0?"":` and, as ${canary.predictor.name}, ${candidate} with ${percent} %`}`,...canary===
void 0?[]:[`candidate: ${available} of ${wanted} pods available`],routed?`HTTPRoute: ${backends.map(({name,weight:share=1})=>`${name} ${share}`).join(", ")}`:"K\
Serve has made no HTTPRoute: a candidate gets no share without"]}}function isPrepared(status){return status.weight===100&&status.ready&&status.settled}function isReady(revision){
return holds(revision?.status?.conditions,"Ready")}function failure({status},types){const{transitionStatus,lastFailureInfo}=status?.modelStatus??{};if(transitionStatus===
"BlockedByFailedLoad"||transitionStatus==="InvalidSpec")return`KServe cannot load the model: ${[lastFailureInfo?.reason,lastFailureInfo?.message?.trim().slice(0,
300)].filter(Boolean).join(": ")||transitionStatus}`;const failed=status?.conditions?.find(({type,status:is,reason})=>types.includes(type)&&is==="False"&&/Failed|Exceeded|BackOff/.
test(reason??""));return failed===void 0?null:`KServe: ${failed.reason}: ${(failed.message??"").slice(0,300)}`}const rights={raw:"`get`, `create` and `patch` on\
 `inferenceservices.serving.kserve.io`, `get` on `httproutes.gateway.networking.k8s.io` and `deployments.apps`, `list` on `pods`",knative:"`get`, `create` and `\
patch` on `inferenceservices.serving.kserve.io`, `list` on `revisions.serving.knative.dev`"},openKServe=async(settings,services,connect=kubernetes.qf)=>{const place=`\
deploy.environments.${services.environment}.target`;checkSettings(settings,place);const{namespace,context,kubeconfig,mode}=settings,client=await connect({namespace,
context,kubeconfig,place,rights:rights[mode]},services),name=settings.service??(0,names.eZ)(services.model).stable,site=new Site(client,name,mode,place);return targetOf(
site,mode==="raw"?raw:knative,settings,services.signal)};function targetOf(site,mode,settings,stop){const bounded=work=>work(site.until(AbortSignal.any([stop,AbortSignal.
timeout(target.V*1e3)]))),status=async site2=>{const sight=await site2.see();return sight===null?nothingServes:mode.name==="raw"?rawStatus(sight):knativeStatus(
sight)},nobody=()=>{throw noCandidate(site.name)};return{kind:"kserve",can:{weights:"any",shadow:!1,unit:"requests"},status:()=>bounded(status),deploy:version=>bounded(
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
`kubernetes`"})}),38812:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{OQ:()=>inferenceServices,
Wj:()=>versionOfPredictor,Xq:()=>modeAnnotation,fO:()=>serving,xN:()=>containerName});var _deployable_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(81190),
_kubernetes_version_mark_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(81571);const inferenceServices={group:"serving.kserve.io",version:"v1beta1",plural:"\
inferenceservices",kind:"InferenceService"},modeAnnotation="serving.kserve.io/deploymentMode",containerName="kserve-container",versionOfPredictor=predictor=>(0,_kubernetes_version_mark_js__WEBPACK_IMPORTED_MODULE_0__.
E4)({metadata:predictor??{}});function serving(predictor,version,modelUri){return{...predictor,annotations:{...predictor.annotations,[_kubernetes_version_mark_js__WEBPACK_IMPORTED_MODULE_0__.
ej]:version.version},labels:{...predictor.labels,[_kubernetes_version_mark_js__WEBPACK_IMPORTED_MODULE_0__.dp]:(0,_kubernetes_version_mark_js__WEBPACK_IMPORTED_MODULE_0__.
w)(version.version)},model:{...predictor.model,storageUri:(0,_deployable_js__WEBPACK_IMPORTED_MODULE_1__.c)(modelUri,version)}}}})};export{id,ids,modules};
