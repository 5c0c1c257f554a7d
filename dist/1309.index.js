const id=1309,ids=[1309],modules={71309:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{openGitOps:()=>openGitOps});var kubernetes=__webpack_require__(52995),foundation=__webpack_require__(33560),argo_rollouts=__webpack_require__(
12239),kserve=__webpack_require__(78674),targets_kubernetes=__webpack_require__(83675),names=__webpack_require__(43017),target=__webpack_require__(26363);function told(message,otherwise){
const text=(message??"").trim().replaceAll(/\s+/g," ");return text===""?otherwise:text.slice(0,500)}const applications={group:"argoproj.io",version:"v1alpha1",plural:"\
applications",kind:"Application"},refreshAnnotation="argocd.argoproj.io/refresh";function applicationState({metadata,spec,status={}}){const{sync={},health={},operationState={},
conditions=[]}=status,synced=sync.status==="Synced"&&operationState.phase!=="Running",{automated}=spec?.syncPolicy??{},runs=automated!=null&&automated.enabled!==
!1,wrong=conditions.find(({type})=>/^(ComparisonError|SyncError|InvalidSpecError)$/.test(type)),failed=operationState.phase==="Failed"||operationState.phase==="\
Error",commit=operationState.syncResult?.revision??operationState.operation?.sync?.revision??null,failure=failed?{commit,message:told(operationState.message,`th\
e sync ended as ${operationState.phase}`)}:wrong===void 0?null:{commit:null,message:told(wrong.message,wrong.type)},seen=[sync.revision,...sync.revisions??[]].filter(
one=>one!==void 0&&one!=="");return{applied:synced?seen:[],healthy:health.status==="Healthy"||health.status==="Suspended",asked:metadata?.annotations?.[refreshAnnotation]!==
void 0,failure,stopped:runs?null:"it has no `syncPolicy.automated`, so that somebody has to sync each commit",heals:runs&&automated.selfHeal===!0,detail:`Argo C\
D: ${sync.status??"no sync yet"}${seen[0]===void 0?"":` at ${seen[0].slice(0,12)}`}, ${health.status??"no health yet"}${health.message===void 0||health.message===
""?"":` (${told(health.message,"")})`}`}}function argoCd(name,place){return{rights:"`get` and `patch` on `applications.argoproj.io`",async state(client){const found2=await client.
get(applications,name);if(found2===null)throw none(name,client,place);return applicationState(found2)},async refresh(client){await client.patch(applications,name,
{metadata:{annotations:{[refreshAnnotation]:"normal"}}})}}}function none(value,{namespace},place){return new foundation.j1({path:`${place}.application`,value,message:`\
the namespace ${namespace} has no such Application of Argo CD`,remedy:"Correct `application`, or `controller-namespace`"})}const kustomizations={group:"kustomiz\
e.toolkit.fluxcd.io",version:"v1",plural:"kustomizations",kind:"Kustomization"},gitRepositories={group:"source.toolkit.fluxcd.io",version:"v1",plural:"gitreposi\
tories",kind:"GitRepository"},requestedAt="reconcile.fluxcd.io/requestedAt",noFailure=/^(Progressing|ProgressingWithRetry|DependencyNotReady|HealthCheckFailed|ReconciliationSucceeded)$/;
function commitOf(revision){return/(?:^|[:/])([0-9a-f]{40,64})$/.exec(revision??"")?.[1]??null}function kustomizationState({metadata,spec,status={}}){const{observedGeneration,
lastAppliedRevision,lastAttemptedRevision,conditions=[]}=status,ready=conditions.find(({type})=>type==="Ready"),observed=(observedGeneration??0)>=(metadata?.generation??
0),attempted=commitOf(lastAttemptedRevision),stalled=conditions.some(({type,status:holds})=>type==="Stalled"&&holds==="True"),failed=ready?.status==="False"&&(ready.
observedGeneration??metadata?.generation)===metadata?.generation&&!noFailure.test(ready.reason??"")&&(attempted!==null||stalled),wish=metadata?.annotations?.[requestedAt],
applied=commitOf(lastAppliedRevision);return{applied:applied===null||!observed?[]:[applied],healthy:ready?.status==="True",asked:wish!==void 0&&wish!==status.lastHandledReconcileAt,
failure:failed?{commit:stalled?null:attempted,message:told(ready.message,ready.reason??"not ready")}:null,stopped:spec?.suspend===!0?"it is suspended by `spec.s\
uspend`":null,heals:spec?.suspend!==!0,detail:`Flux: ${lastAppliedRevision??"nothing applied yet"}, ${ready===void 0?"not looked at yet":`${ready.reason??ready.
status??""} (${told(ready.message,"no message")})`}`}}function flux(name,place,elsewhere){const read=async client=>{const found2=await client.get(kustomizations,
name);if(found2!==null)return found2;throw new foundation.j1({path:`${place}.application`,value:name,message:`the namespace ${client.namespace} has no such Kust\
omization of Flux`,remedy:"Correct `application`, or `controller-namespace`"})};return{rights:"`get` and `patch` on `kustomizations.kustomize.toolkit.fluxcd.io`\
, `patch` on `gitrepositories.source.toolkit.fluxcd.io`",state:async client=>kustomizationState(await read(client)),async refresh(client,now){const{sourceRef={}}=(await read(
client)).spec??{},asked={metadata:{annotations:{[requestedAt]:now.toISOString()}}};if(sourceRef.kind==="GitRepository"&&sourceRef.name!==void 0){const{namespace=client.
namespace}=sourceRef;await(namespace===client.namespace?client:await elsewhere(namespace)).patch(gitRepositories,sourceRef.name,asked)}await client.patch(kustomizations,
name,asked)}}}const isFields=value=>typeof value=="object"&&value!==null&&!Array.isArray(value);function fieldsOf(object,name){const found2=object?.[name];return isFields(
found2)?found2:{}}function patched(old,patch){if(!isFields(patch))return patch;const next=isFields(old)?{...old}:{};for(const[name,value]of Object.entries(patch))
value==null?delete next[name]:next[name]=patched(next[name],value);return next}function laidOver(old,ours){if(isFields(old)&&isFields(ours)){const next={...old};
for(const[name,value]of Object.entries(ours))value!==void 0&&(next[name]=laidOver(old[name],value));return next}return!Array.isArray(old)||!Array.isArray(ours)||
!areNamed(ours)||!areNamed(old)?ours:ours.map(item=>laidOver(old.find(({name})=>name===item.name),item))}function areNamed(items){const names2=items.map(item=>isFields(
item)?item.name:void 0);return names2.every(name=>typeof name=="string")&&new Set(names2).size===names2.length}function withoutDefaults(next,file,live){if(isFields(
next)){const[said,there]=[isFields(file)?file:{},isFields(live)?live:{}],kept=Object.entries(next).filter(([name,value])=>name in said||!isSame(value,there[name]));
return Object.fromEntries(kept.map(([name,value])=>[name,name in said?withoutDefaults(value,said[name],there[name]):value]))}if(!Array.isArray(next)||!Array.isArray(
file))return next;const beside=(list,item,index)=>{if(Array.isArray(list))return areNamed(list)&&isFields(item)?list.find(({name})=>name===item.name):list[index]};
return next.map((item,index)=>{const said=beside(file,item,index);return said===void 0?item:withoutDefaults(item,said,beside(live,item,index))})}function isSame(one,other){
return Array.isArray(one)&&Array.isArray(other)?one.length===other.length&&one.every((item,index)=>isSame(item,other[index])):isFields(one)&&isFields(other)?[...new Set(
[...Object.keys(one),...Object.keys(other)])].every(name=>isSame(one[name]??null,other[name]??null)):one===other}const rewritten=new Set(["resources"]),mostTold=5;
function differences(file,live){const said=object=>{const{labels,annotations}=isFields(object.metadata)?object.metadata:{};return{spec:object.spec,metadata:{labels,
annotations}}};return[...found(said(file),said(live),"")].slice(0,mostTold)}function*found(wanted,is,path){if(wanted!=null){if(isFields(wanted)){const there=isFields(
is)?is:{};for(const[name,value]of Object.entries(wanted))rewritten.has(name)||(yield*found(value,there[name],path===""?name:`${path}.${name}`));return}if(Array.
isArray(wanted)){const there=Array.isArray(is)?is:[];if(wanted.length!==there.length){yield path;return}const named=areNamed(wanted)&&areNamed(there);for(const[
index,item]of wanted.entries())yield*found(item,named?there.find(({name})=>name===item.name):there[index],`${path}[${index}]`);return}wanted!==is&&(yield path)}}
var inference_service=__webpack_require__(38812);const inGit={kubernetes:[kubernetes.bg,kubernetes.$p,kubernetes.F5,kubernetes.qU],"argo-rollouts":[kubernetes.R9],
kserve:[inference_service.OQ]},ways=[kubernetes.$p,kubernetes.F5,kubernetes.qU];class FirstTheRest extends Error{name="FirstTheRest"}function gitClient(options){
const{manifests,kinds,folder}=options,written=new Set,late=new Set,keyOf=(resource,name)=>`${(0,kubernetes.Vb)(resource)}/${name}`,isOurs=resource=>kinds.some(one=>(0,kubernetes.
Vb)(one)===(0,kubernetes.Vb)(resource)),over=live=>{const seen=async(resource,name)=>{const[file,there]=[manifests.get(resource,name),await live.get(resource,name)];
if(file===null){if(there!==null)throw notInGit(resource,name,folder);return null}const key=keyOf(resource,name),reached=there!==null&&differences(file,there).length===
0;return!reached&&ways.some(one=>(0,kubernetes.Vb)(one)===(0,kubernetes.Vb)(resource))&&late.add(key),{...file,metadata:{...fieldsOf(file,"metadata"),resourceVersion:fieldsOf(
there,"metadata").resourceVersion,generation:generationOf(there,written.has(key),reached)},status:there?.status}},write=async(resource,name,next)=>{const{metadata,
status:_,...rest}=next,{resourceVersion:__,generation:___,...kept}=fieldsOf({metadata},"metadata");return manifests.set(resource,name,{...rest,metadata:kept}),written.
add(keyOf(resource,name)),await seen(resource,name)??{}};return{namespace:live.namespace,async get(resource,name){return isOurs(resource)?await seen(resource,name):
live.get(resource,name)},list:(resource,selector)=>live.list(resource,selector),async apply(resource,name,object,{dryRun=!1}={}){if(!isOurs(resource))throw new Error(
`${(0,kubernetes.Vb)(resource)} are not written to git`);const next=laidOver(manifests.get(resource,name)??{},object);return dryRun?forgiving(()=>live.apply(resource,
name,object,{dryRun}),()=>next):await write(resource,name,next)},async patch(resource,name,change2,subresource){const{metadata:_,...rest}=change2;if(subresource!==
void 0||!isOurs(resource))return live.patch(resource,name,change2,subresource);if(Object.keys(rest).length===0)return forgiving(()=>live.patch(resource,name,change2),
async()=>await seen(resource,name)??{});if(fieldsOf(rest,"spec").replicas===0&&(manifests.isChanged||late.size>0))throw new FirstTheRest(`${name} ends its pods \
once nothing is sent to them`);const file=manifests.get(resource,name)??{},next=patched(file,change2),kept=(0,kubernetes.Vb)(resource)===(0,kubernetes.Vb)(kubernetes.
R9)?await withoutFilledIn(live,name,next,file):next;return await write(resource,name,kept)},until:signal=>over(live.until(signal))}};return over(options.live)}function generationOf(there,justWritten,reached){
const{generation}=fieldsOf(there,"metadata"),{observedGeneration}=fieldsOf(there,"status");return justWritten&&observedGeneration!==void 0?Number(observedGeneration):
typeof generation=="number"?generation+(reached?0:1):1}async function withoutFilledIn(live,name,next,file){const template=object=>fieldsOf(fieldsOf(object,"spec"),
"template"),there=await live.get(kubernetes.R9,name);return{...next,spec:{...fieldsOf(next,"spec"),template:withoutDefaults(template(next),template(file),template(
there))}}}async function forgiving(work,otherwise){try{return await work()}catch(error){if(!(0,kubernetes.US)(error))throw error;return otherwise()}}function notInGit({
kind},name,folder){return new foundation.j1({path:"target.path",value:folder,message:`no file of it has the ${kind} ${name}, which is in the cluster`,remedy:`Co\
mmit the manifest of the ${kind} there first, or correct \`path\` or the name`})}var dist=__webpack_require__(38815);function yamlFile(text){const documents=(0,dist.
hR)(text,{merge:!0});return Array.isArray(documents)?documents.some(({errors})=>errors.length>0)?null:{text,documents}:{text,documents:[]}}function saidBy(document){
const value=document.toJS();return isFields(value)?value:null}function withDocument({text,documents},index,next){const[copy]=[documents[index]?.clone()];if(copy===
void 0)return text;change(copy,[],copy.toJS(),next);const[start,end]=[documents[index-1]?.range?.[2]??0,documents[index]?.range?.[2]??text.length];return text.slice(
0,start)+copy.toString(formatOf(text))+text.slice(end)}function newDocument(object,comment){return`# ${comment}
${serialised(object)}`}function serialised(object){const[document]=(0,dist.hR)("{}");return document===void 0?"":(document.contents=document.createNode(object),
document.toString({lineWidth:0}))}function change(document,path,old,wanted){if(isSame(old,wanted))return;const node=document.getIn(path,!0);if((0,dist.jh)(node)&&
isFields(old)&&isFields(wanted)){for(const name of Object.keys(old))wanted[name]===void 0&&document.deleteIn([...path,name]);for(const[name,value]of Object.entries(
wanted))value!==void 0&&change(document,[...path,name],old[name],value)}else(0,dist.oP)(node)&&Array.isArray(old)&&Array.isArray(wanted)?changeList(document,path,
node,old,wanted):(0,dist.jn)(node)&&!isFields(wanted)&&!Array.isArray(wanted)?node.value=wanted:replace(document,path,node,wanted)}function changeList(document,path,node,old,wanted){
const named=areNamed(old)&&areNamed(wanted),items=wanted.map((item,index)=>{const at=named?old.findIndex(({name})=>name===item.name):index;return at<0||at>=old.
length?document.createNode(item):(change(document,[...path,at],old[at],item),node.items[at])});node.items=items}function replace(document,path,old,wanted){const node=document.
createNode(wanted);!(0,dist.Vj)(old)&&isNode(old)&&(node.commentBefore=old.commentBefore??null,old.spaceBefore===!0&&(node.spaceBefore=!0)),document.setIn(path,
node)}function isNode(value){return(0,dist.jh)(value)||(0,dist.oP)(value)||(0,dist.jn)(value)}function formatOf(text){const indent=/^( +)\S/m.exec(text.replace(
/^ *#.*$/gm,""))?.[1]?.length??2,list=/^( *)[^\s#-][^\n]*:[ \t]*(?:#[^\n]*)?\n(?:[ \t]*(?:#[^\n]*)?\n)*( *)- /m.exec(text);return{lineWidth:0,indent:Math.min(8,
Math.max(1,indent)),indentSeq:list===null||(list[2]??"").length>(list[1]??"").length,flowCollectionPadding:!/[{[][^\s{}[\],][^\n]*[}\]]/.test(text)||/\{ \S/.test(
text)}}const kustomizationNames=["kustomization.yaml","kustomization.yml","Kustomization"];class Manifests{folder;#namespace;#texts;#changes=new Map;#read=new Map;constructor(folder,namespace,texts){
this.folder=folder,this.#namespace=namespace,this.#texts=texts}static async read(snapshot,folder,namespace){const paths=(await snapshot.list(folder)).filter(path=>/\.ya?ml$|(^|\/)Kustomization$/.
test(path)),there=(await Promise.all(paths.map(async path=>[path,await snapshot.file(path)]))).flatMap(([path,text])=>text===null?[]:[[path,text]]);return new Manifests(
folder,namespace,new Map(there))}get changes(){return Object.fromEntries(this.#changes)}get isChanged(){return this.#changes.size>0}get(resource,name){return this.#find(
resource,name)?.object??null}set(resource,name,next){const found2=this.#find(resource,name);if(found2===null){this.#create(resource,name,next);return}const file=this.#file(
found2.path);if(file===null)return;const text=withDocument(file,found2.index,next);text!==this.#text(found2.path)&&this.#changes.set(found2.path,text)}#create(resource,name,next){
const{group,version,kind}=resource,file=`${name}-${kind.toLowerCase()}.yaml`,path=this.folder===""?file:`${this.folder}/${file}`,{metadata,...rest}=next,object={
apiVersion:group===""?version:`${group}/${version}`,kind,metadata:{...fieldsOf({metadata},"metadata"),name,namespace:this.#namespace},...rest};this.#changes.set(
path,newDocument(object,"Written by mlops-actions, which leads its versions.")),this.#list(file)}#list(file){const prefix=this.folder===""?"":`${this.folder}/`,
path=kustomizationNames.map(name=>prefix+name).find(one=>this.#text(one)!==null),kustomization=path===void 0?null:this.#file(path),[document]=kustomization?.documents??
[],said=document===void 0?null:saidBy(document);if(path===void 0||kustomization===null||said===null)return;const resources=Array.isArray(said.resources)?said.resources:
[];resources.includes(file)||this.#changes.set(path,withDocument(kustomization,0,{...said,resources:[...resources,file]}))}#text(path){return this.#changes.get(
path)??this.#texts.get(path)??null}#file(path){const text=this.#text(path);return text===null?null:yamlFile(text)}#said(path){const text=this.#text(path)??"",known=this.#read.
get(text);if(known!==void 0)return known;const said=(this.#file(path)?.documents??[]).flatMap((document,index)=>{const object=saidBy(document);return object===null?
[]:[{index,object}]});return this.#read.set(text,said),said}#find(resource,name){const found2=[...new Set([...this.#texts.keys(),...this.#changes.keys()])].flatMap(
path=>this.#said(path).filter(({object})=>this.#is(object,resource,name)).map(one=>({path,...one}))),[first,second]=found2;if(second!==void 0)throw new foundation.
j1({file:second.path,value:`${resource.kind} ${name}`,message:`is written twice, here and in ${first?.path}`,remedy:"Leave one of the two, so that it is clear w\
hich is to be changed"});return first??null}#is(object,{group,kind},name){const metadata=fieldsOf(object,"metadata"),apiVersion=String(object.apiVersion??""),of=apiVersion.
includes("/")?apiVersion.slice(0,apiVersion.indexOf("/")):"",{namespace=this.#namespace}=metadata;return of===group&&object.kind===kind&&metadata.name===name&&namespace===
this.#namespace}}function folderOf({path},place){const parts=path.split("/").filter(part=>part!==""&&part!==".");if(!/^([/\\]|[A-Za-z]:)/.test(path)&&!path.includes(
"\\")&&!parts.includes(".."))return parts.join("/");throw new foundation.j1({path:`${place}.path`,value:path,message:"is no folder inside the repository",remedy:"\
Name the folder that the controller syncs, such as `deploy/production`"})}var promises_=__webpack_require__(58500);const longestWait=15,looks=[200,300,500,1e3];
async function awaitSync(commit,wait){const{controller,client,services,signal,name,head}=wait,{clock,logger}=services,until=clock.now().getTime()+longestWait*1e3,
commits=new Set([commit]);await refreshed(wait);for(let look=0;;look++){const state=await controller.state(client);if(!reaches(state,commits)&&state.applied.length>
0){const now=await head();now!==null&&commits.add(now)}if(reaches(state,commits)){if(state.healthy)return!0}else{const failed=failureOf(state,commits);if(failed!==
null)throw new foundation.eG(`${name} cannot sync ${commit.slice(0,12)}: ${failed}`,{remedy:"Correct what it says in the repository or the cluster; the next cal\
l waits for it again"});if(state.stopped!==null)return logger.warning(`${name} does not sync ${commit.slice(0,12)} by itself: ${state.stopped}.`),!1}const milliseconds=looks[Math.
min(look,looks.length-1)]??1e3;if(clock.now().getTime()+milliseconds>until)return logger.info(`${name} is still on its way to ${commit.slice(0,12)}. ${state.detail}`),
!1;await(0,promises_.setTimeout)(milliseconds,void 0,{signal})}}function reaches({applied},commits){return applied.some(one=>commits.has(one))}function failureOf({
failure,asked},commits){return failure===null||asked?null:failure.commit===null||commits.has(failure.commit)?failure.message:null}async function refreshed({controller,
client,services,name}){try{await controller.refresh(client,services.clock.now())}catch(error){if(!(0,kubernetes.US)(error))throw error;services.logger.info(`${name}\
 is not asked to look now: ${error.message}`)}}function withSync(live,sync,head,differences2){const commits=new Set(head===null?[]:[head]),reached=reaches(sync,
commits),same=differences2.length===0,failed=same?null:failureOf(sync,commits),words=differences2.map(inWords),byHand=!same&&reached;return{...live,settled:live.
settled&&same,problem:(failed===null?null:`The sync of ${head?.slice(0,12)} failed: ${failed}`)??live.problem??(!same&&sync.stopped!==null?`What is committed is\
 not synced: ${sync.stopped}.`:null)??(byHand&&!sync.heals?`The cluster is not as git says, and nothing puts it back: ${words.join("; ")}. Sync it, or let the A\
pplication heal itself (\`selfHeal\`).`:null),details:[...live.details,sync.detail,...byHand?words.map(one=>`changed by hand, or by another controller: ${one}`):
[],...same||reached?[]:[`commit ${head?.slice(0,12)} is on its way: ${words.join("; ")}`]]}}function inWords({object,paths}){return paths===null?`${object} is n\
ot there`:`${object} differs in ${paths.join(", ")}`}const attempts=10,openGitOps=async(settings,services)=>{const at=`deploy.environments.${services.environment}\
.target`,folder=folderOf(settings,at),{serves,application,controller:kind}=settings,choice={context:serves.context,kubeconfig:serves.kubeconfig,place:at},rights=rightsOf(
serves),live=await(0,kubernetes.qf)({...choice,namespace:serves.namespace,rights},services),controller=kind==="argo-cd"?argoCd(application,at):flux(application,
at,namespace=>(0,kubernetes.qf)({...choice,namespace},services)),controllers=await(0,kubernetes.qf)({...choice,namespace:settings.controllerNamespace??(kind==="\
argo-cd"?"argocd":"flux-system"),rights:controller.rights},services),branch=await services.branch(settings.branch??null),place={settings,services,folder,branch,
live,controller,controllers},seen=await openServed(serves,services,async()=>live);return targetOf(place,seen)};function targetOf(place,seen){const{services}=place,
step=(what,work)=>take(place,what,work);return{kind:"gitops",can:seen.can,async status(){const snapshot=await place.branch.read(),until=signalOf(services),[live,
sync,differing]=await Promise.all([seen.status(),place.controller.state(place.controllers.until(until)),differencesOf(place,snapshot,place.live.until(until))]);
return withSync(live,sync,snapshot.commit,differing)},deploy:version=>step(`deploy ${version.version}`,target2=>target2.deploy(version)),setWeight:percent=>step(
`candidate for ${percent} % of the requests`,target2=>target2.setWeight(percent)),shadow:percent=>step(`copies of ${percent} % of the requests for the candidate`,
target2=>target2.shadow(percent)),promote:()=>step("candidate for all requests",target2=>target2.promote()),abort:()=>step("stable version for all requests",target2=>target2.
abort()),close:async()=>seen.close?.()}}async function take(place,what,work){const{settings,services,branch,folder,controller,controllers}=place,{serves,controller:kind,
application}=settings,signal=signalOf(services);for(let attempt=0;attempt<attempts;attempt++){signal.throwIfAborted();const snapshot=await branch.read(),manifests=await Manifests.
read(snapshot,folder,serves.namespace),options={live:place.live.until(signal),manifests,kinds:inGit[serves.kind]},client=gitClient({...options,folder:`${settings.
path} on ${branch.branch}`}),target2=await openServed(serves,services,async()=>client);try{await work(target2)}catch(error){if(!(error instanceof FirstTheRest))
throw error;services.logger.debug(`gitops: ${error.message}`)}let commit=snapshot.commit;if(manifests.isChanged){const message=`${services.environment}: ${services.
model}: ${what}
`,made=await branch.commit(snapshot,manifests.changes,message);if(made==="moved")continue;commit=made.commit,services.logger.debug(`gitops: ${what}, in ${commit}`)}else if((await differencesOf(
place,snapshot,options.live)).length===0)return;if(commit===null)return;await awaitSync(commit,{controller,services,signal,client:controllers.until(signal),name:`${kind===
"argo-cd"?"The Application":"The Kustomization"} ${application}`,head:async()=>(await branch.read()).commit});return}throw new foundation.eG(`The branch ${branch.
branch} changed ${attempts} times while ${settings.path} was written`,{remedy:"Run the step again; if that lasts, look for a workflow that writes to the branch \
in a loop"})}async function differencesOf({settings,services,folder},snapshot,live){const{serves}=settings,manifests=await Manifests.read(snapshot,folder,serves.
namespace);return(await Promise.all(namesLed(serves,services.model).flatMap(name=>inGit[serves.kind].map(async resource=>{const file=manifests.get(resource,name);
if(file===null)return[];const there=await live.get(resource,name),paths=there===null?null:differences(file,there);return paths?.length===0?[]:[{object:`${resource.
kind} ${name}`,paths}]})))).flat()}function namesLed(serves,model){if(serves.kind==="argo-rollouts")return[serves.rollout];if(serves.kind==="kserve")return[serves.
service??(0,names.eZ)(model).stable];const{stable,candidate,deployment}=(0,names.eZ)(serves.name??model);return[stable,candidate,deployment.blue,deployment.green]}
function openServed(serves,services,connect){switch(serves.kind){case"kubernetes":return(0,targets_kubernetes.openKubernetes)(serves,services,connect);case"argo\
-rollouts":return(0,argo_rollouts.openArgoRollouts)(serves,services,connect);case"kserve":return(0,kserve.openKServe)(serves,services,connect)}}function rightsOf({
kind}){return`\`get\` on ${inGit[kind].map(one=>`\`${(0,kubernetes.Vb)(one)}\``).join(", ")}, ${{kubernetes:"`list` on `pods`","argo-rollouts":"`list` on `repli\
casets.apps` and `pods`, `patch` on `rollouts.argoproj.io/status`",kserve:"`get` on `httproutes.gateway.networking.k8s.io` and `deployments.apps`, `list` on `po\
ds`, or with Knative on `revisions.serving.knative.dev`"}[kind]}`}function signalOf({signal}){return AbortSignal.any([signal,AbortSignal.timeout(target.V*1e3)])}})};export{id,ids,modules};
