const id=7074,ids=[7074],modules={97074:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{runCli:()=>runCli});var external_node_process_=__webpack_require__(1708),foundation=__webpack_require__(33560),definition=__webpack_require__(
62131),actions_failure=__webpack_require__(34622),actions_inputs=__webpack_require__(65355),registry=__webpack_require__(95389),external_node_util_=__webpack_require__(
57975);const commandFlags=[{name:"json",description:"Print the outputs as JSON instead of the report."},{name:"verbose",description:"Log debugging details."},{name:"\
help",description:"Print this text."}];function parseArguments(args,inputs){const problems=[],texts={},found=new Set,give=(name,value)=>{texts[name]=[...texts[name]??
[],value]},kinds=new Map(inputs.map(({name,kind})=>[name,kind])),known=[...kinds.keys(),...commandFlags.map(({name})=>name)],{tokens}=(0,external_node_util_.parseArgs)(
{args:[...args],strict:!1,allowPositionals:!0,tokens:!0,options:{help:{type:"boolean",short:"h"}}});let open;const close=()=>{open!==void 0&&(kinds.get(open.name)===
"flag"?give(open.name,"true"):open.unknown!==!0&&problems.push({path:open.rawName,message:"needs a value",remedy:`Write \`${open.rawName} <value>\``}),open=void 0)};
for(const token of tokens){if(token.kind==="positional"){const takes=open!==void 0&&(kinds.get(open.name)!=="flag"||/^(true|false)$/.test(token.value));if(open!==
void 0&&takes){open.unknown!==!0&&give(open.name,token.value),open=void 0;continue}close(),problems.push({path:token.value,message:"is not expected here",remedy:"\
Every input is written `--name value`"});continue}if(close(),token.kind==="option-terminator")continue;const{name,rawName,value}=token;commandFlags.some(flag=>flag.
name===name)?found.add(name):kinds.has(name)?value===void 0?open={name,rawName}:give(name,value):name.startsWith("no-")&&kinds.get(name.slice(3))==="flag"?give(
name.slice(3),"false"):(problems.push({path:rawName,message:"is not an input of this command",remedy:(0,foundation.zA)(name,known)}),value===void 0&&(open={name,
rawName,unknown:!0}))}close();for(const{name,kind}of inputs)kind!=="list"&&(texts[name]?.length??0)>1&&problems.push({path:`--${name}`,message:"is given more th\
an once",remedy:"Keep one"});return{inputs:Object.fromEntries(Object.entries(texts).map(([name,values])=>[name,values.join(`
`)])),help:found.has("help"),json:found.has("json"),verbose:found.has("verbose"),problems}}const everyCommand={json:{kind:"flag",description:"Print the result a\
s JSON."},verbose:{kind:"flag",description:"Log debugging details."},help:{kind:"flag",description:"Print this text."}};function readGiven(command,args){const options={
...command.options,...everyCommand},{tokens}=(0,external_node_util_.parseArgs)({args:[...args],strict:!1,allowPositionals:!0,tokens:!0,options:Object.fromEntries(
Object.entries(options).map(([name,{kind}])=>[name,{type:kind==="flag"?"boolean":"string"}]))}),problems=[],words=[],flags=new Set,texts=new Map,numbers=new Map;
for(const token of tokens){if(token.kind==="positional"&&words.push(token.value),token.kind!=="option")continue;const option=Object.hasOwn(options,token.name)?options[token.
name]:void 0,path=token.rawName,{value}=token;option===void 0?problems.push({path,message:"is not an option of this command",remedy:(0,foundation.zA)(token.name,
Object.keys(options))}):option.kind==="flag"?value===void 0?flags.add(token.name):problems.push({path,value,message:"takes no value"}):value===void 0||value===""?
problems.push({path,message:"needs a value",remedy:`Write \`${path} <value>\``}):option.oneOf!==void 0&&!option.oneOf.includes(value)?problems.push({path,value,
message:`must be one of ${option.oneOf.join(", ")}`}):option.kind==="text"?texts.set(token.name,value):/^[1-9]\d{0,5}$/.test(value)?numbers.set(token.name,Number(
value)):problems.push({path,value,message:"must be a whole number above 0"})}const[fewest,most]=command.count;if(!flags.has("help")&&(words.length<fewest||words.
length>most)&&problems.push({path:`mlops ${command.name}`,...words.length===0?{}:{value:words.join(" ")},message:words.length<fewest?"needs more words":"takes f\
ewer words",remedy:`Write \`mlops ${command.name} ${command.words}\``}),problems.length>0)throw new foundation.j1(problems);return{words,flags,texts,numbers}}var external_node_path_=__webpack_require__(
76760);const transferOptions={remote:{kind:"text",description:"Remote of `.dvc/config`, instead of the default one."},jobs:{kind:"number",description:"Transfers\
 at once."}},force={kind:"flag",description:"Also where files would be lost that no version holds."},many=Number.POSITIVE_INFINITY,dataCommands=[{name:"data add",
description:"Puts files and folders under version control, or records their new versions.",words:"PATH …",count:[1,many],options:{},async run({words},services){
return withData(services,{},async({data},{addData})=>{const{added,written}=await addData(data,fromRoot(words,services,data.root)),lines=added.map(({path,pointer,
changed,size,files})=>`${changed?"✓":"·"} ${path}${files==null?"":` (${count(files,"file")})`}: ${changed?`version recorded in ${pointer}`:"unchanged"}${size===
null?"":`, ${bytesText(size)}`}`),hint=written.length===0||!data.inGit?[]:["",`For git: git add ${written.map(quoted).join(" ")}`];return{text:[...lines,...hint].
join(`
`),json:{added,written}}})}},{name:"data status",description:"Compares the data that is here with its pointers.",words:"[TARGET …]",count:[0,many],options:{},
async run({words},services){return withData(services,{},async({data},{dataStatus})=>{const outputs=await dataStatus(data,fromRoot(words,services,data.root)),told=outputs.
filter(({state,cached})=>state!=="unchanged"||!cached),lines=told.flatMap(({path,state,cached,changes})=>[`${signs[state]} ${path}: ${state}${cached?"":", its v\
ersion is not in the cache"}`,...changeLines(changes).map(line=>`    ${line}`)]);return{text:(told.length>0?lines:[`${count(outputs.length,"tracked path")}, not\
hing has changed`]).join(`
`),json:outputs}})}},{name:"data diff",description:"Tells which files differ by the pointers of two commits, or of a commit and the working tree.",words:"[FROM \
[TO]]",count:[0,2],options:{},async run({words:[from="HEAD",to]},services){return withData(services,{},async({data,remotes,transfer},{dataDiff,pull})=>{let diff=await dataDiff(
data,from,to??null);if(diff.missingManifests.length>0){const{missingManifests}=diff;await pull(async()=>({objects:missingManifests,missingManifests:[]}),data.cache,
remotes,services,transfer),diff=await dataDiff(data,from,to??null)}const lines=[...changeLines(diff.changes),...diff.unknown.map(path=>`? ${path}: its list of f\
iles is not here`)];return{text:lines.length===0?"No difference":lines.join(`
`),json:diff}})}},{name:"data checkout",description:"Makes the data what its pointers say, from the cache.",words:"[TARGET …]",count:[0,many],options:{force},
async run({words,flags},services){return withData(services,{},async({data},{checkoutData})=>{const targets=fromRoot(words,services,data.root),result=await checkoutData(
data,{targets,force:flags.has("force")});return{text:checkedOut(result),json:result}})}},{name:"data push",description:"Sends what the remote lacks.",words:"[TA\
RGET …]",count:[0,many],options:transferOptions,async run(given,services){return withData(services,given,async({data,remotes,transfer},{choose,push,trackedOutputs,
usedObjects})=>{const targets=choose(await trackedOutputs(data),fromRoot(given.words,services,data.root)),result=await push(usedObjects(data.cache,targets),data.
cache,remotes,services,transfer);return{text:`${count(result.uploaded,"object")} sent, ${bytesText(result.bytes)}; ${grouped(result.present)} were there`,json:result}})}},
{name:"data pull",description:"Fetches what the pointers name, and puts it in place.",words:"[TARGET …]",count:[0,many],options:{...transferOptions,force},async run(given,services){
return withData(services,given,async(versioned,{checkoutData,choose,pull,trackedOutputs,usedObjects})=>{const{data,remotes,transfer}=versioned,targets=fromRoot(
given.words,services,data.root),chosen=choose(await trackedOutputs(data),targets),fetched=await pull(async()=>usedObjects(data.cache,chosen),data.cache,remotes,
services,transfer),placed=await checkoutData(data,{targets,force:given.flags.has("force")});return{text:`${count(fetched.fetched+fetched.restored,"object")} fet\
ched, ${bytesText(fetched.bytes)}; ${checkedOut(placed)}`,json:{...fetched,...placed}}})}},{name:"data gc",description:"Removes from the cache what no version n\
eeds that you name.",words:"",count:[0,0],options:{workspace:{kind:"flag",description:"Keep what the working tree needs (the others imply it)."},"all-branches":{
kind:"flag",description:"Keep what the tips of branches need."},"all-tags":{kind:"flag",description:"Keep what tags need."},"all-commits":{kind:"flag",description:"\
Keep what any commit needs."},"dry-run":{kind:"flag",description:"Only tell what would go."},force:{kind:"flag",description:"Also where the cache is shared, or \
a list of files is missing."}},async run({flags},services){return withData(services,{},async({data},{gc})=>{const result=await gc(data,{workspace:flags.has("wor\
kspace"),allBranches:flags.has("all-branches"),allTags:flags.has("all-tags"),allCommits:flags.has("all-commits"),dryRun:flags.has("dry-run"),force:flags.has("fo\
rce")}),verb=result.dryRun?"would be removed":"removed";return{text:`${count(result.removed.length,"object")} ${verb}, ${bytesText(result.removedBytes)}; ${grouped(
result.kept)} kept`,json:result}})}}];async function withData(services,given,work){const[domain,{dataRoot,withVersionedData}]=await Promise.all([Promise.all([__webpack_require__.
e(1153),__webpack_require__.e(8658)]).then(__webpack_require__.bind(__webpack_require__,88658)),Promise.all([__webpack_require__.e(1153),__webpack_require__.e(4430),
__webpack_require__.e(8658),__webpack_require__.e(168)]).then(__webpack_require__.bind(__webpack_require__,20168))]),options={remote:given.texts?.get("remote"),
jobs:given.numbers?.get("jobs")},root=dataRoot(services.workspace);return withVersionedData({...services,workspace:root},options,versioned=>work(versioned,domain))}
function fromRoot(paths,{workspace},root){return paths.map(path=>(0,external_node_path_.relative)(root,(0,external_node_path_.resolve)(workspace,path)).replaceAll(
"\\","/")||".")}const signs={unchanged:"·",modified:"~",deleted:"−",new:"+"},changeSigns={added:"+",modified:"~",deleted:"−",renamed:"→"},shownChanges=50;
function changeLines(changes){const lines=changes.slice(0,shownChanges).map(({kind,path,from})=>`${changeSigns[kind]} ${from===null?"":`${from} → `}${path}`),
rest=changes.length-lines.length;return rest>0?[...lines,`… and ${grouped(rest)} more`]:lines}function checkedOut({written,removed}){return written.length+removed.
length===0?"everything is in place":`${count(written.length,"file")} put in place, ${grouped(removed.length)} removed`}function count(number,thing){return`${grouped(
number)} ${thing}${number===1?"":"s"}`}function grouped(whole){return String(whole).replace(/\B(?=(\d{3})+$)/g,",")}function bytesText(bytes){const units=["byte\
s","KiB","MiB","GiB","TiB"],power=bytes<1024?0:Math.min(4,Math.floor(Math.log2(bytes)/10));return`${power===0?bytes:(bytes/1024**power).toFixed(1)} ${units[power]}`}
function quoted(path){return/^[\w./@=+-]+$/.test(path)?path:`'${path.replaceAll("'","'\\''")}'`}function doctorCommand(patience={}){return{name:"doctor",description:"\
Checks the clone and, with a token in GITHUB_TOKEN, the repository on GitHub, and says what to fix. Changes nothing.",words:"",count:[0,0],options:{config:{kind:"\
text",description:"Path of the configuration file. Default: mlops.yaml."},local:{kind:"flag",description:"Only the clone; GitHub is not asked."}},async run({texts,
flags},services){const{doctorText,lookHere,lookOnGitHub,summaryOf}=await Promise.all([__webpack_require__.e(2088),__webpack_require__.e(8753),__webpack_require__.
e(1153),__webpack_require__.e(4674),__webpack_require__.e(6752),__webpack_require__.e(1955),__webpack_require__.e(3838),__webpack_require__.e(9689),__webpack_require__.
e(4430),__webpack_require__.e(2314),__webpack_require__.e(8658),__webpack_require__.e(2682),__webpack_require__.e(3472),__webpack_require__.e(168),__webpack_require__.
e(3916),__webpack_require__.e(8349),__webpack_require__.e(6069)]).then(__webpack_require__.bind(__webpack_require__,66069)),{connectGitHub}=await __webpack_require__.
e(4430).then(__webpack_require__.bind(__webpack_require__,84430)),{connectionContext}=await Promise.all([__webpack_require__.e(2088),__webpack_require__.e(8753),
__webpack_require__.e(1153),__webpack_require__.e(4674),__webpack_require__.e(9689),__webpack_require__.e(4430),__webpack_require__.e(2314),__webpack_require__.
e(8658),__webpack_require__.e(2682),__webpack_require__.e(168),__webpack_require__.e(3081)]).then(__webpack_require__.bind(__webpack_require__,13081)),local=await lookHere(
services,texts.get("config")??"mlops.yaml"),findings=[...local.findings];if(!flags.has("local")){const gh=await connectGitHub({context:await connectionContext(services),
token:services.env.GITHUB_TOKEN||services.env.GH_TOKEN,logger:services.logger,patience});findings.push(...await lookOnGitHub(gh,local))}const told={text:doctorText(
findings),json:{findings}};return findings.filter(({state})=>state==="fix").length===0?told:{...told,failure:new foundation.To(summaryOf(findings))}}}}const doctor=doctorCommand();
var promises_=__webpack_require__(51455);const init={name:"init",description:"Writes the smallest mlops.yaml and workflow into this repository, from what it fin\
ds in it. Overwrites nothing.",words:"",count:[0,0],options:{model:{kind:"text",description:"Name of the model. Default: that of the folder."},task:{kind:"text",
description:"What the model predicts.",oneOf:["binary-classification","multiclass-classification","regression"]},train:{kind:"text",description:"Training comman\
d, such as `python train.py --data {train} --output {model}`."},data:{kind:"text",description:"Path of the training data and, after a comma, of the rows that bo\
th models are judged by."},label:{kind:"text",description:"Column with the true value."},id:{kind:"text",description:"Column that names the row."},"dry-run":{kind:"\
flag",description:"Only show what would be written."}},async run({texts,flags},services){const{draftOf,gatherFacts,initText,renderConfiguration,renderWorkflow,workflowWithSuite}=await Promise.
all([__webpack_require__.e(2088),__webpack_require__.e(8753),__webpack_require__.e(4674),__webpack_require__.e(9689),__webpack_require__.e(2314),__webpack_require__.
e(2682),__webpack_require__.e(3916),__webpack_require__.e(8595)]).then(__webpack_require__.bind(__webpack_require__,46208)),{parseConfiguration}=await __webpack_require__.
e(3472).then(__webpack_require__.bind(__webpack_require__,63472)),facts=await gatherFacts(services),draft=draftOf(facts,{model:texts.get("model"),task:texts.get(
"task"),train:texts.get("train"),data:texts.get("data")?.split(",").map(path=>path.trim()).filter(path=>path!==""),label:texts.get("label"),id:texts.get("id")}),
configuration=renderConfiguration(draft);parseConfiguration(configuration,"mlops.yaml");const workflow=renderWorkflow(draft,await defaultBranch(services)),dryRun=flags.
has("dry-run"),used=await workflowWithSuite(facts.root),files=[await put(facts.root,"mlops.yaml",configuration,dryRun),used===null?await put(facts.root,".github\
/workflows/mlops.yml",workflow,dryRun):{path:used,text:workflow,state:"there"}];return{text:initText(files,draft,dryRun),json:{files,draft}}}};async function put(root,path,text,dryRun){
const{access}=await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__,51455,19)),place=(0,external_node_path_.join)(root,path);if(await access(
place).then(()=>!0,()=>!1))return{path,text,state:"there"};if(dryRun)return{path,text,state:"would-write"};try{return await(0,promises_.mkdir)((0,external_node_path_.
dirname)(place),{recursive:!0}),await(0,promises_.writeFile)(place,text,{flag:"wx"}),{path,text,state:"written"}}catch(cause){if(cause.code==="EEXIST")return{path,
text,state:"there"};throw new foundation.eG(`${path} cannot be written: ${(0,foundation.bD)(cause)}`,{cause})}}async function defaultBranch({process,workspace}){
const told=async(...args)=>{const{exitCode,stdout}=await process.run("git",args,{cwd:workspace});return exitCode===0?stdout.trim():""},remote=(await told("symbo\
lic-ref","--quiet","--short","refs/remotes/origin/HEAD")).replace(/^origin\//,""),branch=remote===""?await told("symbolic-ref","--quiet","--short","HEAD"):remote;
return/^[\w./-]+$/.test(branch)?branch:"main"}const lineage={name:"lineage",description:"Tells which data made a model, and which models were made of data, from\
 the reports.",words:"[MODEL or DATA]",count:[0,1],options:{direction:{kind:"text",oneOf:["up","down","both"],description:"What it came from (`up`), what came o\
f it (`down`); by itself up for models, down for data."},format:{kind:"text",oneOf:["text","json","mermaid","openlineage"],description:"Default: text."},"report\
-directory":{kind:"text",description:"Folder of this checkout's reports. Default: .mlops/reports."},reports:{kind:"text",description:"More reports: files, folde\
rs or globs, separated by commas."},"reports-ref":{kind:"text",description:"Branch whose history of reports is read too, such as `mlops-reports:runs`."},"openli\
neage-file":{kind:"text",description:"File that gets the events, a line each."},"openlineage-url":{kind:"text",description:"Server that gets the events; its key\
 is OPENLINEAGE_API_KEY."}},async run({words,texts},services){const{runLineage}=await Promise.all([__webpack_require__.e(1153),__webpack_require__.e(8658),__webpack_require__.
e(549),__webpack_require__.e(4377)]).then(__webpack_require__.bind(__webpack_require__,40549)),{content,document}=await runLineage(services,{of:words[0],direction:texts.
get("direction"),format:texts.get("format")??"text",reportDirectory:texts.get("report-directory")??".mlops/reports",reports:texts.get("reports")?.split(",").map(
path=>path.trim()),reportsRef:texts.get("reports-ref"),openlineageFile:texts.get("openlineage-file"),openlineageUrl:texts.get("openlineage-url"),openlineageApiKey:services.
env.OPENLINEAGE_API_KEY});return{text:content,json:document}}},models={name:"models",description:"Lists model versions, the stages they are in, their metrics, a\
nd where they run.",words:"[MODEL]",count:[0,1],options:{all:{kind:"flag",description:"Also versions that were taken back, and deprecated models."}},async run({
words:[model],flags},services){const{listingText,listModels,openRepository}=await Promise.all([__webpack_require__.e(2088),__webpack_require__.e(8753),__webpack_require__.
e(4674),__webpack_require__.e(9689),__webpack_require__.e(2314),__webpack_require__.e(2682),__webpack_require__.e(7690)]).then(__webpack_require__.bind(__webpack_require__,
42682)),repository=await openRepository(services,services.workspace);if(repository===null)throw new foundation.j1({path:"mlops models",message:"reads the tags o\
f a git repository, and this folder is in none",remedy:"Run it inside a clone"});const listing=await listModels(repository,{model,all:flags.has("all")});return{
text:listingText(listing,{one:model!==void 0}),json:listing}}},adminRemedy="Pass the token of an administrator in GITHUB_TOKEN: `administration: write`, `action\
s: read` and `issues: write` for this repository, or the scope `repo`";function setupCommand(patience={}){return{name:"setup",description:"Sets up the repositor\
y on GitHub: rulesets, environments and labels, from the files of this clone. Needs the token of an administrator in GITHUB_TOKEN.",words:"",count:[0,0],options:{
"dry-run":{kind:"flag",description:"Only show what would change."},reviewer:{kind:"text",description:"Users and teams, such as `ana,acme/ml`, of whom one must a\
pprove each deployment to an environment that is made and has a file below `environments/`."},config:{kind:"text",description:"Path of the configuration file. D\
efault: mlops.yaml."}},async run(given,services){const{planSetup,setupText}=await Promise.all([__webpack_require__.e(8753),__webpack_require__.e(4430),__webpack_require__.
e(3916),__webpack_require__.e(8902)]).then(__webpack_require__.bind(__webpack_require__,48902)),{valueOrThrow}=await __webpack_require__.e(4430).then(__webpack_require__.
bind(__webpack_require__,84430)),dryRun=given.flags.has("dry-run"),gh=await connected(services,patience),{owner,repo}=gh.context.repository,repository=`${owner}\
/${repo}`;services.logger.info(dryRun?`Looking at ${repository}; nothing is changed.`:`Setting up ${repository}: this takes the token of an administrator.`);const wanted=await wantedOf(
gh,given,services),steps=planSetup(wanted,await keptOf(gh));if(!dryRun)for(const{kind,name,apply}of steps)apply!==null&&(services.logger.debug(`${kind} ${name}`),
valueOrThrow(withRemedy(await apply(gh))));const told=steps.map(({kind,name,action,differences})=>({kind,name,action,differences}));return{text:setupText(repository,
steps,dryRun),json:{repository,dryRun,steps:told}}}}}const setup=setupCommand();async function connected(services,patience){const{connectGitHub}=await __webpack_require__.
e(4430).then(__webpack_require__.bind(__webpack_require__,84430)),{connectionContext}=await Promise.all([__webpack_require__.e(2088),__webpack_require__.e(8753),
__webpack_require__.e(1153),__webpack_require__.e(4674),__webpack_require__.e(9689),__webpack_require__.e(4430),__webpack_require__.e(2314),__webpack_require__.
e(8658),__webpack_require__.e(2682),__webpack_require__.e(168),__webpack_require__.e(3081)]).then(__webpack_require__.bind(__webpack_require__,13081)),context=await connectionContext(
services);if(context===null)throw new foundation.j1({path:"mlops setup",message:"sets up a repository on GitHub, and this folder is no clone of one",remedy:"Run\
 it inside a clone whose remote `origin` is on github.com"});const token=services.env.GITHUB_TOKEN||services.env.GH_TOKEN,gh=await connectGitHub({context,token,
logger:services.logger,patience});if(gh.connected)return gh;throw new foundation.j1({path:"GITHUB_TOKEN",message:"is not set, and settings are changed only with\
 the token of an administrator",remedy:"Write `GITHUB_TOKEN=$(gh auth token) npx mlops setup`, or pass a token of your own"})}async function wantedOf(gh,given,services){
const{defaultRulesets,environmentNames,readRulesetFiles,rulesetFolder,wantedLabels}=await Promise.all([__webpack_require__.e(8753),__webpack_require__.e(4430),__webpack_require__.
e(3916),__webpack_require__.e(8902)]).then(__webpack_require__.bind(__webpack_require__,48902)),{loadConfiguration}=await __webpack_require__.e(3472).then(__webpack_require__.
bind(__webpack_require__,63472)),{jobEnvironments}=await Promise.all([__webpack_require__.e(2088),__webpack_require__.e(8753),__webpack_require__.e(1153),__webpack_require__.
e(4674),__webpack_require__.e(6752),__webpack_require__.e(1955),__webpack_require__.e(3838),__webpack_require__.e(9689),__webpack_require__.e(4430),__webpack_require__.
e(2314),__webpack_require__.e(8658),__webpack_require__.e(2682),__webpack_require__.e(3472),__webpack_require__.e(168),__webpack_require__.e(3916),__webpack_require__.
e(8349),__webpack_require__.e(6069)]).then(__webpack_require__.bind(__webpack_require__,66069)),{openRepository}=await Promise.all([__webpack_require__.e(2088),
__webpack_require__.e(8753),__webpack_require__.e(4674),__webpack_require__.e(9689),__webpack_require__.e(2314),__webpack_require__.e(2682),__webpack_require__.
e(7690)]).then(__webpack_require__.bind(__webpack_require__,42682)),root=(await openRepository(services,services.workspace))?.root??services.workspace;let rulesets=await readRulesetFiles(
root);if(rulesets===null){services.logger.info(`There are no files below ${rulesetFolder}: taking the usual rules.`);const configuration=await loadConfiguration(
given.texts.get("config")??"mlops.yaml",{workspace:root});rulesets=defaultRulesets(configuration)}return{rulesets,labels:wantedLabels,environments:await environmentNames(
root),jobEnvironments:await jobEnvironments(root),reviewers:await reviewersOf(gh,given.texts.get("reviewer"))}}async function reviewersOf(gh,named){const{findReviewer,
valueOrThrow}=await __webpack_require__.e(4430).then(__webpack_require__.bind(__webpack_require__,84430)),names=(named??"").split(",").map(name=>name.trim().replace(
/^@/,"")).filter(name=>name!==""),wrong=names.filter(name=>!/^[\w.-]+(\/[\w.-]+)?$/.test(name));if(wrong.length>0)throw new foundation.j1(wrong.map(value=>({path:"\
--reviewer",value,message:"names neither a user nor a team",remedy:"Write `ana` or `organisation/team`"})));const found=[];for(const name of names){const reviewer=valueOrThrow(
await findReviewer(gh,name));reviewer!==null&&found.push(reviewer)}return found}async function keptOf(gh){const{readActionsSettings,readEnvironments,readLabelNames,
readRulesets,valueOrThrow}=await __webpack_require__.e(4430).then(__webpack_require__.bind(__webpack_require__,84430));return valueOrThrow(withRemedy(await readActionsSettings(
gh))),{rulesets:valueOrThrow(withRemedy(await readRulesets(gh)))??[],environments:valueOrThrow(withRemedy(await readEnvironments(gh)))??[],labels:valueOrThrow(withRemedy(
await readLabelNames(gh)))??new Set}}function withRemedy(reply){if(reply.status!=="failed")return reply;const{message}=reply.error;if(/upgrade to github/i.test(
message)){const remedy="Take a plan that has this for private repositories, or make the repository public";return{...reply,error:new foundation.eG(message,{cause:reply.
error,remedy})}}if(!/lacks the permission|hidden from this token|token is refused/.test(message))return reply;const error=new foundation.eG(message,{cause:reply.
error,remedy:adminRemedy});return{...reply,error}}var external_node_os_=__webpack_require__(48161);function verifyCommand(fetchVersion){return{name:"verify",description:"\
Checks a registered version: tag, bytes, papers, statements and signatures against each other.",words:"MODEL@VERSION",count:[1,1],options:{from:{kind:"text",description:"\
Folder that holds the model and its papers; then nothing is fetched."},"public-key":{kind:"text",description:"File with the public key of whoever signs."},"trus\
ted-root":{kind:"text",description:"File with what `gh attestation trusted-root` prints, for signatures of workflows."},repository:{kind:"text",description:"Add\
ress of the repository whose workflows may sign. Default: that of `origin`."}},async run({words:[named=""],texts},services){const registry2=await Promise.all([__webpack_require__.
e(2088),__webpack_require__.e(8753),__webpack_require__.e(4674),__webpack_require__.e(9689),__webpack_require__.e(2314),__webpack_require__.e(2682),__webpack_require__.
e(7690)]).then(__webpack_require__.bind(__webpack_require__,42682)),{fetchVersionOf}=await Promise.all([__webpack_require__.e(2088),__webpack_require__.e(8753),
__webpack_require__.e(1153),__webpack_require__.e(4674),__webpack_require__.e(9689),__webpack_require__.e(4430),__webpack_require__.e(2314),__webpack_require__.
e(8658),__webpack_require__.e(2682),__webpack_require__.e(168),__webpack_require__.e(3081)]).then(__webpack_require__.bind(__webpack_require__,13081)),{contentHash}=await Promise.
all([__webpack_require__.e(2088),__webpack_require__.e(8753),__webpack_require__.e(1153),__webpack_require__.e(4674),__webpack_require__.e(43),__webpack_require__.
e(1143),__webpack_require__.e(6118),__webpack_require__.e(9689),__webpack_require__.e(4430),__webpack_require__.e(2314),__webpack_require__.e(8658),__webpack_require__.
e(2682),__webpack_require__.e(3472),__webpack_require__.e(168),__webpack_require__.e(549),__webpack_require__.e(6107),__webpack_require__.e(5679)]).then(__webpack_require__.
bind(__webpack_require__,15679)),repository=await registry2.openRepository(services,services.workspace);if(repository===null)throw new foundation.j1({path:"mlop\
s verify",message:"reads the tags of a git repository, and this folder is in none",remedy:"Run it inside a clone"});const tag=await registry2.readVersionTag(repository,
named),key=await textOf(services,texts,"public-key"),root=await textOf(services,texts,"trusted-root"),publicKey=key===null?null:registry2.readPublicKey(key,"--p\
ublic-key"),trustedRoot=root===null?null:await registry2.readTrustedRoots(root,"--trusted-root"),into=await(0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.
tmpdir)(),"mlops-verify-"));try{const from=texts.get("from"),place=from===void 0?await(fetchVersion??fetchVersionOf(services))(tag,registry2.locationIn(tag),into):
await registry2.versionIn((0,external_node_path_.resolve)(services.workspace,from),from),verification=await registry2.verifyVersion({tag,bytes:await registry2.readModel(
place.model,contentHash),papers:await registry2.readPapers(place.papers),publicKey,trustedRoot,repository:addressOf(texts)??await registry2.originOf(repository)}),
told={text:registry2.verificationText(verification),json:verification};return verification.verdict==="failed"?{...told,failure:failureOf(verification)}:told}finally{
await(0,promises_.rm)(into,{recursive:!0,force:!0})}}}}const verify=verifyCommand(null);function failureOf({tag,checks}){const failing=checks.filter(({ok})=>ok===
!1);return new foundation.To(`${tag} is not to be trusted: ${failing.length} of ${checks.length} checks fail`,failing.map(({what,seen,expected,remedy})=>({path:what,
value:seen,message:`expected ${expected}`,...remedy===null?{}:{remedy}})))}async function textOf(services,texts,option){const path=texts.get(option);if(path===void 0)
return null;try{return await(0,promises_.readFile)((0,external_node_path_.resolve)(services.workspace,path),"utf8")}catch(cause){const message=`cannot be read: ${(0,foundation.
bD)(cause)}`;throw new foundation.j1({file:path,path:`--${option}`,message},{cause})}}function addressOf(texts){const address=texts.get("repository");if(address===
void 0)return null;if(URL.canParse(address)&&/^https?:$/.test(new URL(address).protocol))return address;throw new foundation.j1({path:"--repository",value:address,
message:"must be an address",remedy:"Write it whole: https://github.com/OWNER/NAME"})}const commands=[...dataCommands,doctor,init,lineage,models,setup,verify];function findCommand(words){
for(const command of commands){const length=command.name.split(" ").length;if(words.slice(0,length).join(" ")===command.name)return{command,rest:words.slice(length)}}
return null}const exitCodes=[[foundation.yU.ok,"done, and passed"],[foundation.yU.gateFailed,"a gate says no"],[foundation.yU.configuration,"the configuration o\
r an input is wrong"],[foundation.yU.environment,"a service or the machine failed"],[foundation.yU.bug,"a bug of ours"]];function overview(commands2,columns){return[
`mlops ${foundation.rE}: every change to a model is a pull request.`,"","Usage: mlops <command> [--input value …]","",...table(commands2.map(({name,description})=>[
name,description]),columns),"","`mlops <command> --help` lists its inputs; `mlops --version` prints the version.","","Exit status:",...table(exitCodes.map(([code,
meaning])=>[String(code),meaning]),columns),""].join(`
`)}function actionHelp(definition2,columns){return[...wrap(`mlops ${definition2.name}: ${definition2.description}`,columns),"",`Usage: mlops ${definition2.name}\
 [--input value …]`,"","Inputs:",...table([...(0,actions_inputs.Vc)(definition2).map(input=>[inputSyntax(input),inputText(input)]),...commandFlags.map(({name,
description})=>[`--${name}`,description])],columns),"","Outputs (with --json, and in workflows):",...table((0,actions_inputs.Yz)(definition2).map(({name,description})=>[
name,description]),columns),""].join(`
`)}function commandHelp(command,columns){const options=Object.entries({...command.options,...everyCommand});return[...wrap(`mlops ${command.name}: ${command.description}`,
columns),"",`Usage: mlops ${[command.name,command.words,"[--option …]"].filter(part=>part!=="").join(" ")}`,"","Options:",...table(options.map(([name,{kind,description,
oneOf}])=>[kind==="flag"?`--${name}`:`--${name} <${kind}>`,oneOf===void 0?description:`${description} One of ${oneOf.join(", ")}.`]),columns),""].join(`
`)}function inputSyntax({name,kind}){return kind==="flag"?`--[no-]${name}`:`--${name} ${kind==="list"?"<a,b>":kind==="number"?"<number>":"<text>"}`}function inputText({
description,options,fallback,secret}){return[description??"",options===void 0?"":`One of ${options.join(", ")}.`,fallback===void 0?"":`Default: ${fallback}.`,secret===
!0?`Default: the environment variable ${secretVariable}.`:""].filter(part=>part!=="").join(" ")}const secretVariable="GITHUB_TOKEN";function table(rows,columns){
const left=Math.min(30,Math.max(...rows.map(([name])=>name.length)));return rows.flatMap(([name,text])=>{const lines=wrap(text,Math.max(30,columns-left-4)),head=name.
length>left?[`  ${name}`]:[];return[...head,...lines.map((line,i)=>`  ${(i===0&&head.length===0?name:"").padEnd(left)}  ${line}`.trimEnd())]})}function wrap(text,width){
const lines=[""];for(const word of text.split(" ")){const last=lines.at(-1);last===""?lines[lines.length-1]=word:last.length+1+word.length<=width?lines[lines.length-
1]=`${last} ${word}`:lines.push(word)}return lines}function wantsColours(isTTY,env){return env.NO_COLOR!==void 0&&env.NO_COLOR!==""?!1:env.FORCE_COLOR!==void 0&&
env.FORCE_COLOR!==""?env.FORCE_COLOR!=="0":isTTY&&env.TERM!=="dumb"}function styled(terminal,style,text){return terminal.colours?(0,external_node_util_.styleText)(
style,text,{validateStream:!1}):text}function forTerminal(terminal,text){return terminal.colours?text:(0,external_node_util_.stripVTControlCharacters)(text)}function terminalLogger(terminal,verbose){
const line=text=>terminal.write(`${text}
`),told=(message,at)=>at===void 0?message:(0,foundation.Vw)({...at,message});return{debug:message=>{verbose&&line(styled(terminal,"dim",message))},info:message=>line(
message),warning:(message,at)=>line(`${styled(terminal,"yellow","warning")} ${told(message,at)}`),error:(message,at)=>line(`${styled(terminal,"red","error")} ${told(
message,at)}`),group:(title,work)=>(line(styled(terminal,"bold",title)),work())}}function failureText(failure,terminal,verbose){const lines=[`${styled(terminal,
["red","bold"],"✗")} ${styled(terminal,"bold",failure.summary)}`];for(const problem of failure.problems)lines.push("",...problemLines(problem,terminal));return failure.
remedy!==void 0&&lines.push(`  ${styled(terminal,"cyan","→")} ${failure.remedy}`),verbose&&failure.stack!==void 0&&lines.push("",styled(terminal,"dim",failure.
stack)),`${lines.join(`
`)}
`}function problemLines(problem,terminal){const{file,line,column,path,value,message,remedy}=problem,head=[[file,line,column].filter(part=>part!==void 0).join(":"),
path].filter(part=>part!==void 0&&part!=="").join("  "),one=text=>text.replaceAll(/\s+/g," ").slice(0,300);return[...head===""?[]:[`  ${styled(terminal,"bold",head)}`],
`    ${message}`,...value===void 0?[]:[`    found: ${one(value)}`],...remedy===void 0?[]:[`    ${styled(terminal,"cyan","→")} ${remedy}`]]}async function main(args,host){
const[command,...rest]=args;if(command==="--version"||command==="-V")return host.stdout.write(`${foundation.rE}
`),foundation.yU.ok;if(command===void 0||command==="--help"||command==="-h"||command==="help")return host.stdout.write(overview([...await(0,registry.XA)(),...commands],
host.columns)),foundation.yU.ok;if((0,registry.S8)(command))return runDefinition(await(0,registry.TH)(command),rest,host);const below=commands.filter(({name})=>name.
startsWith(`${command} `));if(below.length>0&&(rest[0]==="--help"||rest[0]==="-h"))return host.stdout.write(overview(below,host.columns)),foundation.yU.ok;const found=findCommand(
args);return found!==null?runCommand(found.command,found.rest,host):fail(refusal(command),"mlops",host,!1)}function refusal(command){const below=commands.filter(
({name})=>name.startsWith(`${command} `)).map(({name})=>name),names=[...definition.B,...commands.map(({name})=>name)];return new foundation.j1({path:`mlops ${command}`,
message:below.length>0?"needs one more word":"is not a command",remedy:below.length>0?`Write \`mlops ${below.join("`, `mlops ")}\``:(0,foundation.zA)(command,names)})}
async function runCommand(command,args,host){try{const given=readGiven(command,args);if(given.flags.has("help"))return host.stdout.write(commandHelp(command,host.
columns)),foundation.yU.ok;const verbose=given.flags.has("verbose")||host.env.RUNNER_DEBUG==="1",{text,json,failure}=await command.run(given,servicesOf(host,verbose));
if(host.stdout.write(given.flags.has("json")?`${JSON.stringify(json,null,2)}
`:`${text.trimEnd()}
`),failure!==void 0)throw failure;return foundation.yU.ok}catch(error){return fail(error,command.name,host,args.includes("--verbose"))}}async function runDefinition(definition2,args,host){
const described=(0,actions_inputs.Vc)(definition2),parsed=parseArguments(args,described);if(parsed.help)return host.stdout.write(actionHelp(definition2,host.columns)),
foundation.yU.ok;const verbose=parsed.verbose||host.env.RUNNER_DEBUG==="1";try{const outcome=await run(definition2,parsed,host,verbose);if(parsed.json?host.stdout.
write(`${JSON.stringify((0,actions_inputs.im)(outcome.outputs),null,2)}
`):outcome.terminal!==void 0&&host.stdout.write(`${forTerminal(host.stdout,outcome.terminal).trimEnd()}
`),outcome.failure!==void 0)throw outcome.failure;return foundation.yU.ok}catch(error){return fail(error,definition2.name,host,verbose)}}async function run(definition2,parsed,host,verbose){
if(parsed.problems.length>0)throw new foundation.j1(parsed.problems);const secrets=(0,actions_inputs.Vc)(definition2).filter(({secret,name})=>secret===!0&&parsed.
inputs[name]===void 0).map(({name})=>[name,host.env[secretVariable]]),inputs=(0,actions_inputs.TL)(definition2,{...parsed.inputs,...Object.fromEntries(secrets)});
return await definition2.run(inputs,servicesOf(host,verbose))}function servicesOf(host,verbose){const{env,workspace,signal}=host,shown={COLUMNS:String(host.columns),
...host.stdout.colours?{MLOPS_TERMINAL:"color"}:{}};return{logger:terminalLogger(host.stderr,verbose),clock:foundation.ml,process:(0,foundation.ao)({env,cwd:workspace,
signal}),env:{...env,...shown},workspace,signal}}function fail(error,subject,host,verbose){const failure=(0,actions_failure.I)(error,subject,host.env);return host.
stderr.write(failureText(failure,host.stderr,verbose)),failure.exitCode}async function runCli(){const env={...external_node_process_.env},terminal=stream=>({write:text=>{
stream.write(text)},colours:wantsColours(stream.isTTY===!0,env)});external_node_process_.stdout.on("error",error=>{if(error.code!=="EPIPE")throw error}),external_node_process_.
exitCode=await main(external_node_process_.argv.slice(2),{stdout:terminal(external_node_process_.stdout),stderr:terminal(external_node_process_.stderr),columns:Math.
min(external_node_process_.stdout.columns??100,120),env,workspace:external_node_process_.cwd(),signal:(0,foundation.PB)()})}})};export{id,ids,modules};
