const id=3920,ids=[3920],modules={81190:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{c:()=>addressOf});const placeholders=/\{(model|version|commit|number)\}/g;function addressOf(template,{model,version,commit}){const values={model,version,commit,
number:version.replace(/^v/,"")};return template.replace(placeholders,(whole,name)=>values[name]??whole)}}),43920:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{openSageMakerTarget:()=>openSageMakerTarget});var promises_=__webpack_require__(
58500),sagemaker=__webpack_require__(99689),foundation=__webpack_require__(33560),target=__webpack_require__(26363);const variantNames={stable:"stable",candidate:"\
candidate"};function layoutOf(name,production,shadows){const named2=wanted=>production.find(({variant})=>variant.VariantName===wanted)??null,stable=named2(variantNames.
stable)??(production.length===1?production[0]??null:null),candidate=named2(variantNames.candidate)??shadows[0]??null,foreign=[...production,...shadows].filter(one=>one!==
stable&&one!==candidate).map(({variant})=>variant.VariantName??"");return{name,stable,candidate,shadow:candidate!==null&&candidate===shadows[0],foreign}}function situationOf(observed){
const{endpoint,current,asked}=observed,phase=phaseOf(endpoint),stable=current?.stable??null,second=current?.candidate??null,twin=second!==null&&second.version!==
null&&second.version===stable?.version,shadow=current?.shadow??!1,weights=which=>{const of=(one,list)=>one===null?0:list?.find(({VariantName})=>VariantName===one.
variant.VariantName)?.[which]??one.variant.InitialVariantWeight??1,first=of(stable,endpoint?.ProductionVariants),other=of(second,shadow?endpoint?.ShadowProductionVariants:
endpoint?.ProductionVariants),share=shadow?other/first:other/(first+other);return Number.isFinite(share)?Math.round(Math.min(1,share)*1e6)/1e4:0},[now,desired]=[
weights("CurrentWeight"),weights("DesiredWeight")],differs=phase==="still"&&asked!==null&&asked.layout.name!==current?.name,changed=endpoint?.LastModifiedTime?.
getTime()??0;return{...observed,phase,stable,candidate:twin?null:second,shadow,twin,weight:shadow||twin?0:now,desired:shadow||twin?0:desired,mirrored:shadow&&!twin?
now:0,rolledBack:differs&&changed!==asked.before,unbegun:differs&&changed===asked.before}}function phaseOf(endpoint){switch(endpoint?.EndpointStatus){case void 0:
return"absent";case"Creating":return"creating";case"Deleting":return"deleting";case"Failed":return"failed";case"Updating":case"SystemUpdating":case"RollingBack":
return"busy";default:return"still"}}const nothing={kind:"nothing"},wait={kind:"wait"};function deployStep(situation,version,fresh){const{phase,stable,candidate,
twin,rolledBack,unbegun}=situation,alone={stable:fresh,candidate:null,percent:0,shadow:!1};if(phase==="absent")return{kind:"create",wanted:alone};if(phase==="fa\
iled")return{kind:"delete"};if(phase==="creating"&&stable?.version===version)return nothing;const{pending}=situation;if(pending!==null&&[pending.stable,pending.
candidate].some(one=>one?.version===version))return nothing;if(phase!=="still")return wait;const kept=keptStable(situation);return stable?.version===version?twin?
{kind:"update",wanted:onlyStable(kept),guarded:!1}:nothing:candidate?.version===version?rolledBack||unbegun?{kind:"settle"}:nothing:{kind:"update",wanted:{stable:kept,
candidate:fresh,percent:0,shadow:!1},guarded:!1}}function weightStep(situation,percent){const{phase,candidate,shadow,desired}=situation;if(candidate===null&&percent===
0||phase==="busy"&&!shadow&&candidate!==null&&situation.pending===null&&desired===percent)return nothing;if(phase!=="still"&&phase!=="absent"&&phase!=="failed")
return wait;if(candidate===null)throw noCandidate();return shadow?percent===0?nothing:{kind:"update",wanted:{stable:keptStable(situation),candidate:candidate.variant,
percent,shadow:!1},guarded:!1}:desired===percent?nothing:{kind:"weights",percent}}function shadowStep(situation,percent){const{phase,candidate,shadow,mirrored,pending}=situation;
if(percent===0&&!shadow&&pending?.shadow!==!0||phase==="busy"&&pending?.shadow===percent>0&&shadowPercent(pending)===percent)return nothing;if(phase!=="still"&&
phase!=="absent"&&phase!=="failed")return wait;if(candidate===null)throw noCandidate();return shadow&&Math.abs(mirrored-percent)<.01?nothing:{kind:"update",wanted:{
stable:keptStable(situation),candidate:candidate.variant,percent,shadow:percent>0},guarded:!1}}function promoteStep(situation,guarded){const{phase,stable,candidate,
twin,shadow,pending}=situation;if(phase==="busy"&&pending!==null&&pending.stable?.version===(candidate??stable)?.version||phase==="creating")return nothing;if(phase===
"busy"||phase==="deleting")return wait;if(twin)return{kind:"update",wanted:onlyStable(keptStable(situation)),guarded:!1};if(candidate===null){if(phase==="still"&&
stable!==null)return nothing;throw noCandidate()}const next=renamed(candidate.variant,variantNames.stable);return!guarded||shadow?{kind:"update",wanted:onlyStable(
next),guarded}:{kind:"update",wanted:{stable:next,candidate:candidate.variant,percent:0,shadow:!1},guarded:!0}}function abortStep(situation){const{phase,stable,
candidate,twin,shadow,desired,rolledBack,unbegun,pending}=situation;return phase==="absent"||phase==="deleting"?nothing:phase==="failed"?{kind:"delete"}:phase===
"creating"?nothing:phase==="busy"?pending!==null&&pending.candidate===null&&pending.stable?.version===stable?.version?nothing:wait:candidate===null&&!twin?rolledBack||
unbegun?{kind:"settle"}:nothing:!twin&&!shadow&&desired>0?{kind:"weights",percent:0}:{kind:"update",wanted:onlyStable(keptStable(situation)),guarded:!1}}function onlyStable(stable){
return{stable,candidate:null,percent:0,shadow:!1}}function keptStable({stable,endpoint,current}){if(stable===null||(current?.foreign.length??0)>0)throw foreignVariants(
current);const{VariantName}=stable.variant;if(VariantName===variantNames.stable)return stable.variant;const count=endpoint?.ProductionVariants?.find(one=>one.VariantName===
VariantName)?.CurrentInstanceCount;return{...renamed(stable.variant,variantNames.stable),...count===void 0?{}:{InitialInstanceCount:count}}}function renamed(variant,VariantName){
return{...variant,VariantName}}function shadowPercent({stable,candidate,shadow}){const weightOf=one=>one?.variant.InitialVariantWeight??1;return shadow?100*weightOf(
candidate)/weightOf(stable):0}function noCandidate(){return new foundation.eG("there is no candidate that could get requests",{remedy:"Deploy a version first"})}
function foreignVariants(layout){return new foundation.j1({path:"target.endpoint",value:layout?.foreign.join(", ")??"",message:"has variants that are none of a \
rollout",remedy:"Name another endpoint, or leave it one variant"})}var external_node_crypto_=__webpack_require__(77598),deployable=__webpack_require__(81190);const versionVariable="\
MLOPS_VERSION";function modelRequest(settings,version,place){const content={PrimaryContainer:{Image:(0,deployable.c)(settings.image,version),ModelDataUrl:(0,deployable.
c)(settings.modelUri,version),Environment:{...settings.env,MLOPS_MODEL:version.model,[versionVariable]:version.version,MLOPS_COMMIT:version.commit}},ExecutionRoleArn:settings.
role,...settings.vpc===void 0?{}:{VpcConfig:{Subnets:[...settings.vpc.subnets],SecurityGroupIds:[...settings.vpc.securityGroups]}}};return{ModelName:named(`${version.
model}-${version.version}`,content),...content,Tags:tagsOf({model:place.model,environment:place.environment,version:version.version,commit:version.commit})}}function freshVariant(settings,model){
return{VariantName:variantNames.stable,ModelName:model.ModelName,InstanceType:settings.instanceType,InitialInstanceCount:settings.instanceCount}}function configRequest(settings,wanted,place){
const{stable,candidate,percent,shadow}=wanted,variant=(of,VariantName,InitialVariantWeight)=>({...of,VariantName,InitialVariantWeight}),second=candidate===null?
[]:[variant(candidate,variantNames.candidate,percent)],first=variant(stable,variantNames.stable,shadow?100:100-percent),content={ProductionVariants:shadow?[first]:
[first,...second],...shadow?{ShadowProductionVariants:second}:{},...settings.dataCapture===void 0?{}:{DataCaptureConfig:{EnableCapture:!0,InitialSamplingPercentage:settings.
dataCapture.percent,DestinationS3Uri:settings.dataCapture.uri,CaptureOptions:[{CaptureMode:"Input"},{CaptureMode:"Output"}]}}};return{EndpointConfigName:named(settings.
endpoint,content),...content,Tags:tagsOf({...place})}}function deploymentConfig({guardrail,alarms,terminationWait}){if(guardrail.kind==="none")return;const Type={
"all-at-once":"ALL_AT_ONCE",canary:"CANARY",linear:"LINEAR"}[guardrail.kind],size="percent"in guardrail?{Type:"CAPACITY_PERCENT",Value:guardrail.percent}:null;return{
BlueGreenUpdatePolicy:{TrafficRoutingConfiguration:{Type,WaitIntervalInSeconds:Math.ceil(guardrail.wait),...size===null?{}:guardrail.kind==="canary"?{CanarySize:size}:
{LinearStepSize:size}},TerminationWaitInSeconds:Math.ceil(terminationWait)},AutoRollbackConfiguration:{Alarms:alarms.map(AlarmName=>({AlarmName}))}}}function tagsOf(tags){
return Object.entries(tags).map(([key,value])=>({Key:`mlops:${key}`,Value:(0,sagemaker.vn)(value)}))}function named(start,content){const hash=(0,external_node_crypto_.
createHash)("sha256").update(JSON.stringify(sorted(content))).digest("hex").slice(0,12);return`${(0,sagemaker.p3)(start,50)}-${hash}`}function sorted(value){if(Array.
isArray(value))return value.map(sorted);if(typeof value!="object"||value===null)return value;const entries=Object.entries(value).filter(([,item])=>item!==void 0);
return Object.fromEntries(entries.sort(([one],[other])=>one<other?-1:1).map(([key,item])=>[key,sorted(item)]))}const askedTag="mlops:asked";function askedValue(config,lastModified){
return`${config}@${lastModified?.getTime()??0}`}async function observe(endpoints,name,alarmsNow){const[endpoint,alarms]=await Promise.all([endpoints.endpoint(name),
alarmsNow()]);if(endpoint===null)return{endpoint,current:null,pending:null,asked:null,alarms};const models=new Map,versionOf=model=>{const known=models.get(model)??
readVersion(endpoints,model);return models.set(model,known),known},layouts=new Map,layout=config=>{if(config===void 0)return Promise.resolve(null);const known=layouts.
get(config)??readLayout(endpoints,config,versionOf);return layouts.set(config,known),known},pendingName=endpoint.PendingDeploymentSummary?.EndpointConfigName,[current,
pending,tags]=await Promise.all([layout(endpoint.EndpointConfigName??pendingName),layout(pendingName),endpoints.tags(endpoint.EndpointArn??"")]),[,askedName,before]=/^(.+)@(\d+)$/.
exec(tags.get(askedTag)??"")??[],asked=await layout(askedName);return{endpoint,current,pending:pendingName===endpoint.EndpointConfigName?null:pending,asked:asked===
null?null:{layout:asked,before:Number(before)},alarms}}async function readLayout(endpoints,name,versionOf){const config=await endpoints.config(name);if(config===
null)return null;const serving=variants=>Promise.all((variants??[]).map(async variant=>({variant,version:variant.ModelName===void 0?null:await versionOf(variant.
ModelName)}))),[production,shadows]=await Promise.all([serving(config.ProductionVariants),serving(config.ShadowProductionVariants)]);return layoutOf(name,production,
shadows)}async function readVersion(endpoints,name){return(await endpoints.model(name))?.PrimaryContainer?.Environment?.[versionVariable]??null}const settingsPath="\
target",longestWait=3600;function checkSettings(settings){const{guardrail,alarms}=settings,problems=[],check=(fine,name,value,message,remedy)=>{fine||problems.push(
{path:`${settingsPath}.${name}`,value:String(value),message,remedy})},wrong=(0,sagemaker.rH)(settings.endpoint);check(wrong===null,"endpoint",settings.endpoint,
wrong??"","Name it so"),check(/^arn:aws[a-z-]*:iam::\d{12}:role\/?[\w+=,.@\-/]+$/.test(settings.role),"role",settings.role,"is no ARN of a role","Write `arn:aws\
:iam::ACCOUNT:role/NAME`"),check(/^ml\.[a-z0-9-]+\.[a-z0-9]+$/.test(settings.instanceType),"instance-type",settings.instanceType,"is no instance type","Write on\
e such as `ml.m5.large`"),check(/^s3:\/\/[a-z0-9.-]+\/.+\.tar\.gz$/.test(settings.modelUri),"model-uri",settings.modelUri,"is no `.tar.gz` in S3","Write it as `\
s3://bucket/{model}/{version}/model.tar.gz`"),check(/\{(version|commit|number)\}/.test(settings.modelUri+settings.image),"model-uri",settings.modelUri,"names th\
e same bytes for every version, and so does the image","Put `{version}` into one of them");for(const name of Object.keys(settings.env))check(/^[a-zA-Z_]\w*$/.test(
name)&&!name.startsWith("MLOPS_"),"env",name,"cannot be set","Name it otherwise");check(alarms.length<=10,"alarms",alarms.length,"are more than SageMaker takes",
"Name 10 at most");for(const[name,seconds]of[["guardrail",guardrail.kind==="none"?0:guardrail.wait],["termination-wait",settings.terminationWait]])check(seconds<=
longestWait,name,`${seconds} s`,"waits longer than SageMaker lets it","Shorten it to `1h` at most");if(guardrail.kind==="none"){const idle="does nothing with `g\
uardrail: none`";check(alarms.length===0,"alarms",alarms.join(", "),idle,"Write `guardrail: all-at-once`, or leave it out"),check(settings.terminationWait===0,"\
termination-wait",`${settings.terminationWait} s`,idle,"Leave it out")}else check(alarms.length>0,"guardrail",guardrail.kind,"waits for alarms, and none are nam\
ed","Name them under `alarms`"),check(guardrail.kind==="all-at-once"||settings.instanceCount>1,"instance-count",settings.instanceCount,`cannot be divided: ${guardrail.
kind} shifts half of the instances at most`,"Take 2 at least, or `guardrail: all-at-once`");if(problems.length>0)throw new foundation.j1(problems)}function statusOf(situation){
const{phase,stable,candidate,weight,mirrored,twin,rolledBack,endpoint}=situation,details=detailsOf(situation),none={stable:null,candidate:null,weight:0,mirrored:0,
ready:!1,details};if(phase==="absent")return{...none,settled:!0,problem:null};if(phase==="deleting")return{...none,settled:!1,problem:null};const problem=problemOf(
situation);if(phase==="failed"){const wanted=situation.asked?.layout,failed=wanted?.candidate??wanted?.stable??stable;return{...none,candidate:failed===null?null:
nameOf(failed),settled:!0,problem}}if(phase==="creating")return{...none,stable:stable===null?null:nameOf(stable),settled:!1,problem:null};const refused=rolledBack?
situation.asked?.layout.candidate??null:null,shown=refused??candidate,absent=refused!==null&&refused.version!==candidate?.version,subject=candidate??stable,inService=endpoint?.
EndpointStatus!=="OutOfService";return{stable:stable===null?"unknown":nameOf(stable),candidate:shown===null?null:nameOf(shown),weight:absent?0:weight,mirrored:absent?
0:mirrored,ready:!absent&&inService&&subject!==null&&instancesOf(situation,subject)!==0,settled:phase==="still"&&!twin&&situation.weight===situation.desired,problem,
details}}function nameOf({version}){return version??"unknown"}function instancesOf({endpoint},{variant}){return[...endpoint?.ProductionVariants??[],...endpoint?.
ShadowProductionVariants??[]].find(({VariantName})=>VariantName===variant.VariantName)?.CurrentInstanceCount}function problemOf(situation){const{endpoint,current,
asked,rolledBack}=situation,name=`The endpoint ${endpoint?.EndpointName??""}`,said=endpoint?.FailureReason===void 0?"":` SageMaker says: ${endpoint.FailureReason}`,
foreign=current?.foreign??[];if(endpoint?.EndpointStatus==="Failed")return`${name} has failed.${said}`;if(endpoint?.EndpointStatus==="OutOfService")return`${name}\
 is out of service.${said}`;if(endpoint?.EndpointStatus==="UpdateRollbackFailed")return`${name} serves a mix of two configurations: an update and its rollback f\
ailed.${said}`;if(foreign.length>0)return`${name} has variants that are none of a rollout: ${foreign.join(", ")}.`;if(!rolledBack)return null;const ringing=[...situation.
alarms].filter(([,state])=>state==="ALARM").map(([alarm])=>alarm),why=ringing.length===0?"":` In alarm now: ${ringing.join(", ")}.`;return`${name} serves the co\
nfiguration ${current?.name??""} although ${asked?.layout.name??""} was asked for: SageMaker took the update back, or somebody else changed the endpoint.${why}${said}`}
function detailsOf(situation){const{endpoint,current,pending,alarms,twin,unbegun}=situation;if(endpoint===null)return["no endpoint"];const variants=[...(endpoint.
ProductionVariants??[]).map(one=>({...one,kind:""})),...(endpoint.ShadowProductionVariants??[]).map(one=>({...one,kind:" (shadow)"}))];return[`endpoint ${endpoint.
EndpointName}: ${endpoint.EndpointStatus}, configuration ${current?.name??"none"}`,...variants.map(one=>{const steps=(one.VariantStatus??[]).map(({Status})=>Status).
join(", ");return`variant ${one.VariantName}${one.kind}: weight ${one.CurrentWeight??"?"}, ${one.CurrentInstanceCount??"?"} of ${one.DesiredInstanceCount??"?"} \
instances${steps===""?"":`, ${steps}`}`}),...pending===null?[]:[`on its way to configuration ${pending.name}`],...twin?["the promotion’s second half is left: th\
e candidate’s instances are taken away"]:[],...unbegun?["an update was asked for and not begun"]:[],...[...alarms].map(([name,state])=>`alarm ${name}: ${state}`)]}
async function takeStep(step,situation,model,settings,services,aws){const endpoints=(0,sagemaker.tC)(aws);try{return step.kind==="delete"?await endpoints.delete(
settings.endpoint):step.kind==="weights"?await endpoints.updateWeights(settings.endpoint,[{VariantName:situation.stable?.variant.VariantName,DesiredWeight:100-step.
percent},{VariantName:situation.candidate?.variant.VariantName,DesiredWeight:step.percent}]):step.kind==="settle"?await ask(aws,situation,situation.current?.name??
""):await configure(step,situation,model,settings,services,aws),!0}catch(error){if((0,sagemaker.A5)(error))return!1;throw error}}async function configure(step,situation,model,settings,{
model:name,environment,logger},aws){const endpoints=(0,sagemaker.tC)(aws),{endpoint:EndpointName}=settings,place={model:name,environment},DeploymentConfig=step.
kind==="update"&&step.guarded?deploymentConfig(settings):void 0;(model!==void 0||DeploymentConfig!==void 0)&&checkAlarms(situation,settings,aws.region),model!==
void 0&&(await checkBytes(aws,model),await endpoints.createModel(model));const config=configRequest(settings,step.wanted,place),{EndpointConfigName}=config;if(await endpoints.
createConfig(config),step.kind==="create"){const asked={Key:askedTag,Value:askedValue(EndpointConfigName,void 0)};return endpoints.createEndpoint({EndpointName,
EndpointConfigName,Tags:[...tagsOf({...place}),asked]})}const ringing=[...situation.alarms].filter(([,state])=>state==="ALARM").map(([alarm])=>alarm);DeploymentConfig!==
void 0&&ringing.length>0&&logger.warning(`In alarm already: ${ringing.join(", ")}. SageMaker takes the promotion back while that lasts.`),await ask(aws,situation,
EndpointConfigName),await endpoints.update({EndpointName,EndpointConfigName,RetainAllVariantProperties:!0,ExcludeRetainedVariantProperties:[{VariantPropertyType:"\
DesiredWeight"},{VariantPropertyType:"DataCaptureConfig"}],...DeploymentConfig===void 0?{}:{DeploymentConfig}})}async function ask(aws,{endpoint},config){await(0,sagemaker.
tC)(aws).addTags(endpoint?.EndpointArn??"",{[askedTag]:askedValue(config,endpoint?.LastModifiedTime)})}function checkAlarms({alarms},settings,region){const absent=settings.
alarms.filter(name=>!alarms.has(name));if(absent.length>0)throw new foundation.j1(absent.map(value=>({path:`${settingsPath}.alarms`,value,message:`is no alarm o\
f CloudWatch’s in ${region}`,remedy:"Create it, or correct its name"})))}async function checkBytes(aws,{PrimaryContainer}){const uri=PrimaryContainer?.ModelDataUrl??
"",[,address="",key=""]=/^(s3:\/\/[^/]+)\/(.+)$/.exec(uri)??[];try{if(await(0,sagemaker.xB)(address,aws,`${settingsPath}.model-uri`).size(key)!==null)return}catch(error){
if(error instanceof sagemaker.Gy&&error.status===403)return;throw error}throw new foundation.j1({path:`${settingsPath}.model-uri`,value:uri,message:"is not ther\
e",remedy:"Put the version’s `model.tar.gz` there before it is deployed; docs/guides/rollout-sagemaker.md shows how"})}const usualPace={poll:3,patience:12,limit:target.
V-2};async function openSageMakerTarget(settings,services,pace=usualPace){checkSettings(settings);const aws=await(0,sagemaker.eF)(settings,services,`${settingsPath}\
.region`);return new EndpointTarget(settings,services,aws,pace)}class EndpointTarget{kind="sagemaker";can={weights:"any",shadow:!0,unit:"requests"};#settings;#services;#aws;#pace;constructor(settings,services,aws,pace){
this.#settings=settings,this.#services=services,this.#aws=aws,this.#pace=pace}status(){return this.#call(async aws=>statusOf(await this.#look(aws)))}deploy(version){
const model=modelRequest(this.#settings,version,this.#services),fresh=freshVariant(this.#settings,model);return this.#reach(`deploy ${version.version}`,situation=>deployStep(
situation,version.version,fresh),model)}setWeight(percent){return this.#reach(`give the candidate ${percent} %`,situation=>weightStep(situation,percent))}shadow(percent){
return this.#reach(`copy ${percent} % to the candidate`,situation=>shadowStep(situation,percent))}promote(){const guarded=this.#settings.guardrail.kind!=="none";
return this.#reach("promote the candidate",situation=>promoteStep(situation,guarded))}abort(){return this.#reach("take the candidate away",abortStep)}#reach(what,decide,model){
return this.#call(async aws=>{const start=Date.now();for(;;){const situation=await this.#look(aws),step=decide(situation);if(step.kind==="nothing")return;if(step.
kind!=="wait"){this.#services.logger.debug(`sagemaker: ${what}: ${step.kind}`);const taken=await takeStep(step,situation,model,this.#settings,this.#services,aws);
if(taken&&step.kind==="weights")continue;if(taken&&step.kind!=="delete")return}if((Date.now()-start)/1e3+this.#pace.poll>this.#pace.patience){const{endpoint}=this.#settings;
this.#services.logger.info(`SageMaker is busy with the endpoint ${endpoint} (${situation.endpoint?.EndpointStatus??"gone"}) and takes no other change: the next \
call will ${what}.`);return}await(0,promises_.setTimeout)(this.#pace.poll*1e3,void 0,{signal:aws.signal})}})}async#look(aws){return situationOf(await observe((0,sagemaker.
tC)(aws),this.#settings.endpoint,()=>this.#alarms(aws)))}async#alarms(aws){try{return await(0,sagemaker.cp)(aws,this.#settings.alarms)}catch(error){if(!(error instanceof
sagemaker.Gy))throw error;return this.#services.logger.debug(`sagemaker: the alarms cannot be read: ${error.message}`),new Map(this.#settings.alarms.map(name=>[
name,"INSUFFICIENT_DATA"]))}}async#call(work){const{signal}=this.#services,timeout=AbortSignal.timeout(this.#pace.limit*1e3);try{return await work(this.#aws.until(
AbortSignal.any([signal,timeout])))}catch(error){throw signal.aborted||!timeout.aborted||error instanceof foundation.eG?error:new foundation.eG(`AWS (${this.#aws.
region}): SageMaker did not answer within ${this.#pace.limit} s`,{remedy:"Run it again: what is done is not done twice",cause:error})}}}}),26363:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{V:()=>callTimeoutSeconds});const callTimeoutSeconds=30})};export{id,ids,modules};
