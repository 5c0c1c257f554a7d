const id=8902,ids=[8902],modules={48902:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{tg:()=>checksOf,defaultRulesets:()=>defaultRulesets,environmentNames:()=>environmentNames,planSetup:()=>planSetup,readRulesetFiles:()=>readRulesetFiles,qt:()=>rulesetDifference,
rulesetFolder:()=>rulesetFolder,setupText:()=>setupText,wantedLabels:()=>wantedLabels});var github=__webpack_require__(84430);const actionsApp=15368;function checksOf({
models}){return Object.entries(models).flatMap(([name,{data,evaluate}])=>[...data!==void 0&&(data.rules.length>0||Object.values(data.datasets).some(({contract})=>contract!==
void 0))?[(0,github.I3)("data-validate",name)]:[],...evaluate===void 0?[]:[(0,github.I3)("evaluate-and-compare",name)]])}function defaultRulesets(configuration){
return[mainRuleset(checksOf(configuration)),versionsRuleset]}function mainRuleset(checks){return{name:"main",target:"branch",enforcement:"active",conditions:{ref_name:{
include:["~DEFAULT_BRANCH"],exclude:[]}},bypass_actors:[],rules:[{type:"deletion"},{type:"non_fast_forward"},{type:"pull_request",parameters:{required_approving_review_count:1,
dismiss_stale_reviews_on_push:!0,require_code_owner_review:!0,require_last_push_approval:!1,required_review_thread_resolution:!1}},...checks.length===0?[]:[{type:"\
required_status_checks",parameters:{strict_required_status_checks_policy:!1,required_status_checks:checks.map(context=>({context,integration_id:actionsApp}))}}]]}}
const versionsRuleset={name:"versions",target:"tag",enforcement:"active",conditions:{ref_name:{include:["refs/tags/*@*","refs/tags/**/*@*","refs/tags/*#*","refs\
/tags/**/*#*"],exclude:[]}},bypass_actors:[],rules:[{type:"deletion"},{type:"update"}]};var promises_=__webpack_require__(51455),external_node_path_=__webpack_require__(
76760);async function environmentNames(root){return(await(0,promises_.readdir)((0,external_node_path_.join)(root,"environments")).catch(()=>[])).filter(name=>/\.yaml$/.
test(name)).map(name=>name.replace(/\.yaml$/,"")).sort()}const wantedLabels=[{name:"incident",color:"b60205",description:"Something went wrong with a model that\
 serves"},{name:"rollout",color:"1d76db",description:"Kept by deploy-canary: how far a version has come"},{name:"rollback",color:"d93f0b",description:"Somebody \
asks for the version before"},{name:"data",color:"fbca04",description:"Something is wrong with data"},{name:"drift",color:"5319e7",description:"The data of toda\
y is not that of the training"}];function rulesetDifference(wanted,kept){const{include=[],exclude=[]}=wanted.conditions?.ref_name??{},there=referencesOf(kept.conditions);
return[...changed("target",kept.target,wanted.target),...changed("enforcement",kept.enforcement,wanted.enforcement),...listed("covers",there.include,include),...listed(
"does not cover",there.exclude,exclude),...bypassDifference(wanted,kept),...ruleDifference(wanted.rules,kept.rules)]}function bypassDifference({bypass_actors:wanted},{
bypassActors:kept}){return wanted===void 0||kept===null?[]:listed("may be passed by",kept.map(actorText),wanted.map(actorText))}function actorText(actor){const{
actor_type:type,actor_id:id2,bypass_mode:mode}=actor;return`${String(type)} ${String(id2??"")} ${String(mode??"always")}`}function ruleDifference(wanted,kept){const extra=kept.
filter(({type})=>!wanted.some(rule=>rule.type===type));return[...wanted.flatMap(rule=>{const there=kept.find(({type})=>type===rule.type);return there===void 0?[
`+ rule ${rule.type}`]:Object.entries(rule.parameters??{}).flatMap(([key,value])=>parameterDifference(`${rule.type}.${key}`,there.parameters?.[key],value))}),...extra.
map(({type})=>`- rule ${type}`)]}function parameterDifference(name,kept,wanted){if(Array.isArray(wanted)){const texts=wanted.map(canonical);return listed(name,Array.
isArray(kept)?kept.map(canonical):[],texts)}return canonical(kept)===canonical(wanted)?[]:[`~ ${name}: ${kept===void 0?"not set":canonical(kept)} → ${canonical(
wanted)}`]}function changed(name,kept,wanted){return kept===wanted?[]:[`~ ${name}: ${kept} → ${wanted}`]}function listed(name,kept,wanted){return[...wanted.filter(
one=>!kept.includes(one)).map(one=>`+ ${name}: ${one}`),...kept.filter(one=>!wanted.includes(one)).map(one=>`- ${name}: ${one}`)]}function referencesOf(conditions){
const names=conditions?.ref_name;return{include:names?.include??[],exclude:names?.exclude??[]}}function canonical(value){return Array.isArray(value)?`[${value.map(
canonical).join(", ")}]`:typeof value!="object"||value===null?JSON.stringify(value)??"null":`{${Object.entries(value).filter(([,one])=>one!=null).sort(([a],[b])=>a<
b?-1:1).map(([key,one])=>`${key}: ${canonical(one)}`).join(", ")}}`}function planSetup(wanted,kept){return[...wanted.rulesets.map(ruleset=>rulesetStep(ruleset,kept.
rulesets)),...wanted.environments.map(name=>environmentStep(name,wanted.reviewers,kept.environments)),...wanted.jobEnvironments.filter(name=>!wanted.environments.
some(one=>one.toLowerCase()===name.toLowerCase())).map(name=>environmentStep(name,[],kept.environments)),...wanted.labels.map(label=>labelStep(label,kept.labels))]}
function rulesetStep(ruleset,kept){const there=kept.find(({name})=>name===ruleset.name),apply=gh=>(0,github.aP)(gh,ruleset,there?.id??null),step={kind:"ruleset",
name:ruleset.name};if(there===void 0){const rules=ruleset.rules.map(({type})=>`+ rule ${type}`);return{...step,action:"make",differences:rules,apply}}const differences=rulesetDifference(
ruleset,there);return differences.length===0?{...step,action:"keep",differences,apply:null}:{...step,action:"change",differences,apply}}function environmentStep(name,reviewers,kept){
const step={kind:"environment",name,differences:[]};return kept.some(one=>one.name.toLowerCase()===name.toLowerCase())?{...step,action:"keep",apply:null}:{...step,
action:"make",apply:gh=>(0,github.MO)(gh,{name,reviewers})}}function labelStep(label,kept){const step={kind:"label",name:label.name,differences:[]};return kept.
has(label.name.toLowerCase())?{...step,action:"keep",apply:null}:{...step,action:"make",apply:gh=>(0,github.fp)(gh,label)}}var schemas=__webpack_require__(27597),
foundation=__webpack_require__(33560);const rulesetFolder=".github/rulesets",patterns=schemas.YOg(schemas.YjP().min(1)),rulesetSchema=schemas.Ikc({name:schemas.
YjP().min(1).max(100),target:schemas.k5n(["branch","tag","push"]).default("branch"),enforcement:schemas.k5n(["active","disabled","evaluate"]),conditions:schemas.
Ikc({ref_name:schemas.Ikc({include:patterns.default([]),exclude:patterns.default([])})}).optional(),bypass_actors:schemas.YOg(schemas.Ikc({actor_id:schemas.Whr().
nullable().optional(),actor_type:schemas.k5n(["Integration","OrganizationAdmin","RepositoryRole","Team","DeployKey","User"]),bypass_mode:schemas.k5n(["always","\
pull_request","exempt"]).optional()})).optional(),rules:schemas.YOg(schemas.Ikc({type:schemas.YjP().min(1),parameters:schemas.g1P(schemas.YjP(),schemas.L5J()).optional()})).
min(1)});async function readRulesetFiles(root){const files=(await(0,promises_.readdir)((0,external_node_path_.join)(root,rulesetFolder)).catch(()=>[])).filter(name=>name.
endsWith(".json")).sort();if(files.length===0)return null;const problems=[],rulesets=[];for(const name of files){const file=`${rulesetFolder}/${name}`,read=parseRuleset(
await(0,promises_.readFile)((0,external_node_path_.join)(root,file),"utf8"),file);"problems"in read?problems.push(...read.problems):rulesets.some(one=>one.name===
read.ruleset.name)?problems.push({file,path:"name",value:read.ruleset.name,message:"is the name of another file’s ruleset"}):rulesets.push(read.ruleset)}if(problems.
length>0)throw new foundation.j1(problems);return rulesets}function parseRuleset(text,file){let json;try{json=JSON.parse(text)}catch(error){return{problems:[{file,
message:`is no JSON: ${(0,foundation.bD)(error)}`}]}}const parsed=rulesetSchema.safeParse(json);return parsed.success?{ruleset:parsed.data}:{problems:parsed.error.
issues.map(({path,message})=>({file,path:(0,foundation.LF)(path.map(part=>typeof part=="symbol"?String(part):part)),message,remedy:"Export a ruleset on GitHub (\
Settings, Rules, Export) to see the form"}))}}var report=__webpack_require__(33916);const signs={make:"+",change:"~",keep:"·"},done={make:"made",change:"change\
d",keep:"is as it should be"},would={make:"would be made",change:"would be changed",keep:done.keep};function setupText(repository,steps,dryRun){const changes=steps.
filter(({action})=>action!=="keep"),words=dryRun?would:done,lines=steps.flatMap(({kind,name,action,differences})=>[`${signs[action]} ${kind} ${(0,report.RK)(name)}\
: ${words[action]}`,...differences.map(line=>`    ${(0,report.RK)(line)}`)]),last=changes.length===0?`${(0,report.RK)(repository)} is set up: nothing to change.`:
dryRun?`${(0,report.hS)(changes.length,"change")} to make in ${(0,report.RK)(repository)}; nothing was changed. Run it without --dry-run to make them.`:`${(0,report.
hS)(changes.length,"change")} made in ${(0,report.RK)(repository)}.`;return[...lines,"",last].join(`
`)}})};export{id,ids,modules};
