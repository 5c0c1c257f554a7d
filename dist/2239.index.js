const id=2239,ids=[2239],modules={12239:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{openArgoRollouts:()=>openArgoRollouts});var kubernetes=__webpack_require__(52995),foundation=__webpack_require__(33560),
version_mark=__webpack_require__(81571),deployable=__webpack_require__(81190);const hashLabel="rollouts-pod-template-hash";function setOf({sets},hash){return hash===
void 0||hash===""?null:sets.find(({metadata})=>metadata?.labels?.[hashLabel]===hash)??null}const stableSet=sight=>setOf(sight,sight.rollout.status?.stableRS);function stableVersion(sight){
const{stableRS}=sight.rollout.status??{};return stableRS===void 0||stableRS===""?null:(0,version_mark.E4)(stableSet(sight)?.spec?.template)??"unknown"}function candidateVersion(sight){
const{rollout}=sight,stable=stableVersion(sight);if(stable===null)return null;const wanted=(0,version_mark.E4)(rollout.spec.template)??"unknown";if(wanted!==stable)
return wanted;const{currentPodHash,stableRS}=rollout.status??{};return isObserved(rollout)&&currentPodHash!==stableRS?wanted:null}function isObserved({metadata,
status}){return Number(status?.observedGeneration)===metadata.generation}function isRouted({spec}){return spec.strategy?.canary?.trafficRouting!==void 0}function wholeOf({
spec}){return spec.strategy?.canary?.trafficRouting?.maxTrafficWeight??100}function stepsOf({spec}){return spec.strategy?.canary?.steps??[]}const replicasOf=({spec})=>spec.
replicas??1;function templateFor(rollout,version,settings){const template=rollout.spec.template??{},filled=values=>Object.fromEntries(Object.entries(values).map(
([name,value])=>[name,(0,deployable.c)(value,version)])),serving=containerOf(rollout,settings),change=container=>{if(container!==serving)return container;const env=filled(
settings.env);return{...container,...settings.image===void 0?{}:{image:(0,deployable.c)(settings.image,version)},...settings.args===void 0?{}:{args:settings.args.
map(word=>(0,deployable.c)(word,version))},...Object.keys(env).length===0?{}:{env:[...(container.env??[]).map(one=>env[one.name]===void 0?one:{name:one.name,value:env[one.
name]}),...Object.entries(env).filter(([name])=>!(container.env??[]).some(one=>one.name===name)).map(([name,value])=>({name,value}))]}}};return{...template,metadata:{
...template.metadata,labels:{...template.metadata?.labels,[version_mark.dp]:(0,version_mark.w)(version.version)},annotations:{...template.metadata?.annotations,
...filled(settings.annotations),[version_mark.ej]:version.version}},...template.spec===void 0?{}:{spec:{...template.spec,containers:template.spec.containers.map(
change)}}}}function templateOf(set){const template=set.spec?.template??{},{[hashLabel]:_,...labels}=template.metadata?.labels??{};return{...template,metadata:{...template.
metadata,labels}}}function containerOf(rollout,settings){const containers=rollout.spec.template?.spec?.containers??[],names=containers.map(({name})=>name),[only]=containers;
if(settings.container===void 0&&containers.length===1&&only!==void 0)return only;const found=containers.find(({name})=>name===settings.container);if(found!==void 0)
return found;throw new foundation.j1({path:"container",...settings.container===void 0?{}:{value:settings.container},message:settings.container===void 0?`the Rol\
lout ${settings.rollout} has ${containers.length} containers`:`the Rollout ${settings.rollout} has no such container`,remedy:`Name the one that serves the model\
: ${names.join(", ")||"its template has none"}`})}function checkRollout(rollout,settings,place){const{spec}=rollout,problems=[],wrong=(message,remedy)=>problems.
push({path:`${place}.rollout`,value:settings.rollout,message,remedy});if(spec.workloadRef!==void 0&&wrong("takes its template from another object by `workloadRe\
f`","Write the template into the Rollout"),(spec.strategy?.blueGreen!==void 0||spec.strategy?.canary===void 0)&&wrong("has no canary strategy","Give it `strateg\
y.canary`; `blue-green` in mlops.yaml is a canary that gets all traffic at once"),spec.rollbackWindow!==void 0&&wrong("has a `rollbackWindow`, within which the \
controller skips every step","Remove it: going back needs none"),spec.workloadRef===void 0)try{containerOf(rollout,settings)}catch(error){if(!(error instanceof foundation.
j1))throw error;problems.push(...error.problems.map(problem=>({...problem,path:`${place}.container`})))}const{mirrorRoute}=settings,routing=spec.strategy?.canary?.
trafficRouting;if(mirrorRoute!==void 0&&(routing?.istio===void 0||!routing.managedRoutes?.some(({name})=>name===mirrorRoute))&&problems.push({path:`${place}.mir\
ror-route`,value:mirrorRoute,message:`the Rollout ${settings.rollout} has no such managed route of Istio`,remedy:"List it under `trafficRouting.managedRoutes`, \
beside `istio`, or leave `mirror-route` out"}),problems.length>0)throw new foundation.j1(problems)}function keeperOf({metadata}){return metadata.annotations?.["\
argocd.argoproj.io/tracking-id"]!==void 0?"Argo CD":metadata.labels?.["kustomize.toolkit.fluxcd.io/name"]!==void 0||metadata.labels?.["helm.toolkit.fluxcd.io/na\
me"]!==void 0?"Flux":null}function checkSettings(settings,place){const{image,env,args=[],annotations}=settings;if(!(0,version_mark.H7)([image,...Object.values(env),
...args,...Object.values(annotations)]))throw new foundation.j1({path:place,message:"nothing of the pods tells one version from another",remedy:"Write `{version\
}` into `image`, or into a value of `env`, `args` or `annotations`"})}var promises_=__webpack_require__(58500),target=__webpack_require__(26363);function appliedPercent(sight){
const{rollout}=sight,{stableRS,currentPodHash,canary}=rollout.status??{};if(isRouted(rollout)){const applied=canary?.weights?.canary;return applied===void 0||applied.
podTemplateHash===stableRS?0:applied.weight*100/wholeOf(rollout)}const pods=set=>set?.status?.availableReplicas??0,all=sight.sets.reduce((sum,set)=>sum+pods(set),
0),stable=pods(stableSet(sight));return currentPodHash===stableRS||all===0?all===0?0:(all-stable)/all*100:pods(setOf(sight,currentPodHash))/all*100}function currentStepWeight(rollout){
const index=rollout.status?.currentStepIndex??0;for(const step of stepsOf(rollout).slice(0,index+1).reverse())if("setWeight"in step)return step.setWeight;return 0}
function sharesOfPods(rollout){const replicas=replicasOf(rollout);return replicas===0?[0,100]:[...new Set(Array.from({length:replicas+1},(_,pods)=>Math.round(pods/
replicas*100)))]}const onePod=1;function stepsTo(rollout,share,applied,mirrorRoute){const whole=wholeOf(rollout),wanted=inWhole(share.weight,whole),before=isRouted(
rollout)?inWhole(applied,whole):currentStepWeight(rollout),steps=[];before>0&&before!==wanted&&steps.push({setWeight:before}),isRouted(rollout)&&(before===0||wanted===
0)&&steps.push({setCanaryScale:{weight:Math.max(before,wanted,onePod)}}),steps.push({setWeight:wanted});const mirror=mirrorStep(share.mirrored,mirrorRoute,stepsOf(
rollout));return mirror!==null&&steps.push(mirror),steps.push({pause:{}}),steps}function stepsToPromotion(rollout,applied){const whole=wholeOf(rollout),before=isRouted(
rollout)?inWhole(applied,whole):currentStepWeight(rollout);return before>0&&before<whole?[{setWeight:before},{setWeight:whole}]:[{setWeight:whole}]}function shareOf(rollout){
const steps=stepsOf(rollout),last=steps.at(-1);if(last===void 0||!("pause"in last)||last.pause.duration!==void 0)return null;const weight=steps.findLast(step=>"\
setWeight"in step)?.setWeight??0,mirror=steps.findLast(step=>"setMirrorRoute"in step)?.setMirrorRoute;return{weight:weight*100/wholeOf(rollout),mirrored:mirror?.
match===void 0?0:mirror.percentage??100}}function isAt(rollout,share){const now=shareOf(rollout),whole=wholeOf(rollout);return now!==null&&inWhole(now.weight,whole)===
inWhole(share.weight,whole)&&now.mirrored===Math.round(share.mirrored)}function areToPromotion(rollout){const steps=stepsOf(rollout);return steps.length>0&&steps.
every(step=>"setWeight"in step)}function mirroredNow(rollout){const mirror=stepsOf(rollout).slice(0,rollout.status?.currentStepIndex??0).findLast(step=>"setMirr\
orRoute"in step)?.setMirrorRoute;return mirror?.match===void 0?0:mirror.percentage??100}function mirrorStep(percent,name,before){return name===void 0?null:percent>
0?{setMirrorRoute:{name,percentage:Math.round(percent),match:[{path:{prefix:"/"}}]}}:before.some(step=>"setMirrorRoute"in step)?{setMirrorRoute:{name}}:null}const inWhole=(percent,whole)=>Math.
round(percent/100*whole);function statusOf(sight,trouble){const{rollout}=sight,stable=stableVersion(sight),candidate=candidateVersion(sight),weight=appliedPercent(
sight);return{stable,candidate,weight,mirrored:candidate===null?0:mirroredNow(rollout),ready:isReady(sight,candidate),settled:isSettled(rollout,candidate,weight),
problem:problemOf(rollout,candidate)??trouble,details:details(sight,stable,candidate)}}function isReady(sight,candidate){const{rollout}=sight;if(candidate!==null&&
!isObserved(rollout))return!1;const set=candidate===null?stableSet(sight):setOf(sight,rollout.status?.currentPodHash),wanted=set?.spec?.replicas??0,available=set?.
status?.availableReplicas??0;return candidate===null?available>0&&available>=Math.min(wanted,replicasOf(rollout)):!isRouted(rollout)&&shareOf(rollout)?.weight===
0?set!==null:available>0&&available>=wanted}function isSettled(rollout,candidate,weight){const{status}=rollout;return!isObserved(rollout)||status?.controllerPause===
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
return null}}const rights="`get` and `patch` on `rollouts.argoproj.io`, `patch` on `rollouts.argoproj.io/status`, `list` on `replicasets.apps` and `pods`",openArgoRollouts=async(settings,services,connect=kubernetes.
qf)=>{const place=`deploy.environments.${services.environment}.target`;checkSettings(settings,place);const{namespace,context,kubeconfig}=settings,client=await connect(
{namespace,context,kubeconfig,place,rights},services),site=new Site(client,settings,services,place),{rollout}=await site.see(),keeper=keeperOf(rollout);return keeper!==
null&&connect===kubernetes.qf&&services.logger.warning(`The Rollout ${settings.rollout} is kept by ${keeper}, which may put back what is changed here; the targe\
t \`gitops\` changes it through git.`),targetOf(site,settings,rollout)};function targetOf(site,settings,first){const bounded=work=>work(site.forOneCall()),share=wanted=>bounded(
site2=>site2.change(sight=>{const{rollout}=sight;if(candidateVersion(sight)===null)throw noCandidate(settings);const next=wanted(shareOf(rollout)??{weight:0,mirrored:0});
return isRouted(rollout)||checkShare(next.weight,rollout,settings),isAt(rollout,next)?rollout.status?.abort===!0?"retry":null:changeOf(rollout,null,stepsTo(rollout,
next,appliedPercent(sight),settings.mirrorRoute))}));return{kind:"argo-rollouts",can:{weights:isRouted(first)?"any":sharesOfPods(first),shadow:settings.mirrorRoute!==
void 0,unit:"requests"},status:()=>bounded(async site2=>{const sight=await site2.see();return statusOf(sight,await site2.trouble(sight))}),deploy:version=>bounded(
site2=>deploy(site2,version,settings)),setWeight:percent=>share(now=>({...now,weight:percent})),async shadow(percent){if(percent>0&&settings.mirrorRoute===void 0)
throw noMirror(site.place);await share(now=>({...now,mirrored:percent}))},promote:()=>bounded(site2=>site2.change(sight=>{const{rollout}=sight;return candidateVersion(
sight)===null||areToPromotion(rollout)&&rollout.status?.abort!==!0?null:changeOf(rollout,null,stepsToPromotion(rollout,appliedPercent(sight)))})),abort:()=>bounded(
abort)}}async function deploy(site,version,settings){await site.change(sight=>{const{rollout}=sight;if(stableVersion(sight)===version.version)return stableAgain(
sight);const start=stepsTo(rollout,{weight:0,mirrored:0},0,settings.mirrorRoute);if(candidateVersion(sight)===version.version)return rollout.status?.abort===!0||
shareOf(rollout)===null?areToPromotion(rollout)&&rollout.status?.abort!==!0?null:changeOf(rollout,null,start):null;const running=sight.sets.find(set=>(0,version_mark.
E4)(set.spec?.template)===version.version&&(set.spec?.replicas??0)>0),template=running===void 0?templateFor(rollout,version,settings):templateOf(running);return changeOf(
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
is needed for shadow traffic",remedy:"Name a route of `trafficRouting.managedRoutes` of the Rollout, which needs Istio; or use another strategy"})})};export{id,ids,modules};
