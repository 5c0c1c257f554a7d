const id=4430,ids=[4430,4377],modules={84430:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{y4:()=>answerComment,Pf:()=>changeBranch,I3:()=>checkName,iL:()=>completeCheck,connectGitHub:()=>connectGitHub,MO:()=>createEnvironment,fp:()=>createLabel,Wy:()=>decideAndPropose,
dS:()=>downloadReportArtifact,I2:()=>earlierProposals,rf:()=>findPullRequestByHead,findReviewer:()=>findReviewer,Gl:()=>findWaiver,j8:()=>hasBranch,Xz:()=>keepComment,
px:()=>keepIssue,I7:()=>listRunners,ZK:()=>markStickyCommentStale,J:()=>mayWrite,tT:()=>openReleases,jH:()=>openRunArtifacts,readActionsSettings:()=>readActionsSettings,
CE:()=>readBranchRules,readEnvironments:()=>readEnvironments,L7:()=>readGitHubContext,readLabelNames:()=>readLabelNames,DQ:()=>readPullRequest,mW:()=>readRepositoryFacts,
x1:()=>readRollbackEvent,readRulesets:()=>readRulesets,P8:()=>readSecretNames,hj:()=>readVariableNames,dj:()=>recordDeployment,P3:()=>restoreCache,Io:()=>saveCache,
b7:()=>startCheck,EM:()=>startsWorkflows,qw:()=>uploadReportArtifact,qD:()=>upsertStickyComment,valueOrThrow:()=>valueOrThrow,dR:()=>valueOrWarn,j7:()=>writeJobSummary,
aP:()=>writeRuleset});var foundation=__webpack_require__(33560);function failure_explainFailure(error,operation2,context){if(error instanceof foundation.eG)return error;
if(!isRequestFailure(error))return null;const{owner,repo}=context.repository,{because,remedy}=reasonFor(error,operation2,context);return new foundation.eG(`Cann\
ot ${operation2.what} in ${owner}/${repo}: ${because}.`,{cause:error,...remedy===void 0?{}:{remedy}})}function reasonFor(error,operation2,context){const said=error.
message.replace(/ - https?:\/\/\S+$/,"").replace(/[.\s]+$/,""),answer=`GitHub answered ${error.status}: ${said}`;if(error.response===void 0)return{because:`${new URL(
error.request.url).origin} cannot be reached: ${said}`,remedy:"Check the network, the proxy variables and GITHUB_API_URL of this runner, then run the job again."};
if(isRateLimit(error))return{because:`the rate limit is used up${resetTime(error)}`,remedy:rateRemedy};if(error.status===401)return{because:`the token is refuse\
d (${answer})`,remedy:"It may have expired or been revoked: pass a valid one, by default `${{ github.token }}`."};if(/authenticate via a GitHub App/i.test(said))
return{because:`personal access tokens cannot write check runs (${answer})`,remedy:"Pass the workflow's own GITHUB_TOKEN or an App's token."};if(error.status===
403){const permission=permissionNeeded(error,operation2);return{because:`the token lacks the permission \`${permission}\` (${answer})`,remedy:permissionRemedy(said,
permission,context)}}return error.status===404?{because:`it is not there or hidden from this token (${answer})`,remedy:`If it exists: ${permissionRemedy(said,permissionNeeded(
error,operation2),context)}`}:error.status>=500?{because:`${answer}, also when asked again`,remedy:"Run the job again later."}:{because:answer}}const rateRemedy="\
Run the job again later, or pass the token of a GitHub App, which has a rate limit of its own.";function isRateLimit(error){return error.status!==403&&error.status!==
429?!1:error.status===429||String(error.response?.headers["x-ratelimit-remaining"])==="0"||/rate limit/i.test(error.message)}function resetTime(error){const reset=Number(
error.response?.headers["x-ratelimit-reset"]);return Number.isFinite(reset)&&reset>0?` until ${new Date(reset*1e3).toISOString()}`:""}function permissionNeeded(error,operation2){
const header=error.response?.headers["x-accepted-github-permissions"];if(typeof header!="string"||header.trim()==="")return operation2.permission;const sets=header.
split(";").map(set=>set.split(",").map(item=>item.trim().replaceAll("_","-").replace("=",": ")).filter(item=>item!=="")),scope=operation2.permission.split(":")[0];
return sets.some(set=>set.length===1&&set[0]?.split(":")[0]===scope)?operation2.permission:sets[0]?.join("` and `")??operation2.permission}function permissionRemedy(said,permission,context){
if(/personal access token/i.test(said))return`Give the token \`${permission}\` for this repository.`;if((context.isFork||context.actor==="dependabot[bot]")&&context.
eventName.startsWith("pull_request")&&context.eventName!=="pull_request_target")return"A pull request from a fork or by Dependabot gets a read-only token: let a\
 second workflow, on `workflow_run`, post the report, as the README of the action shows.";const job=context.job===""?"this job":`the job \`${context.job}\``,file=context.
workflowFile===null?"":` in ${context.workflowFile}`;return`Add \`${permission}\` to \`permissions:\` of ${job}${file}.`}function isRequestFailure(error){return error instanceof
Error&&"status"in error&&typeof error.status=="number"&&"request"in error}function serviceFailure(what,error,remedy){return new foundation.eG(`Cannot ${what}: ${(0,foundation.
bD)(error)}`,{cause:error,...remedy===void 0?{}:{remedy}})}const done=value=>({status:"done",value}),skipped=reason=>({status:"skipped",reason}),failed=error=>({
status:"failed",reason:error.remedy===void 0?error.message:`${error.message} ${error.remedy}`,error});function reasonOf(reply){return reply.status==="done"?null:
reply.reason}function valueOrWarn(reply,logger){return reply.status==="done"?reply.value:(reply.status==="failed"?logger.warning(reply.reason):logger.info(reply.
reason),null)}function valueOrThrow(reply){if(reply.status==="failed")throw reply.error;return reply.status==="done"?reply.value:null}const patience={retries:3,
retryUnit:1e3,longestWait:120,paceWrites:!0,timeout:6e4};async function connectGitHub(options){const{context,logger}=options;if(context===null)return{connected:!1,
reason:"Not in a GitHub workflow: nothing is posted.",logger};const token=options.token?.trim();if(token===void 0||token==="")return{connected:!1,reason:"No tok\
en was given: nothing is posted to GitHub. Pass one with the input `github-token`.",logger};const octokit=await createOctokit(context,token,logger,{...patience,
...options.patience}),tokenKind=token.startsWith("ghs_")?"installation":"user";return{connected:!0,context,octokit,tokenKind,logger}}async function createOctokit(context,token,logger,limits2){
const[{Octokit},{retry},{throttling},{defaults,getOctokitOptions}]=await Promise.all([Promise.all([__webpack_require__.e(8439),__webpack_require__.e(1303)]).then(
__webpack_require__.bind(__webpack_require__,11303)),Promise.all([__webpack_require__.e(3251),__webpack_require__.e(9735)]).then(__webpack_require__.bind(__webpack_require__,
49735)),Promise.all([__webpack_require__.e(3251),__webpack_require__.e(6856)]).then(__webpack_require__.bind(__webpack_require__,86856)),Promise.all([__webpack_require__.
e(6752),__webpack_require__.e(8439),__webpack_require__.e(2032),__webpack_require__.e(770)]).then(__webpack_require__.bind(__webpack_require__,22032))]),wait=kind=>(seconds,request,_,tries)=>{
const again=tries<2&&seconds<=limits2.longestWait;return logger.info(`GitHub's ${kind} is reached at ${request.method} ${request.url}: ${again?`waiting ${seconds}\
 s`:"giving up"}.`),again},unpaced={key:()=>({schedule:(_,work)=>work()})};return new(Octokit.plugin(retry,throttling))({...getOctokitOptions(token,{userAgent:"\
mlops-actions"}),baseUrl:context.apiUrl,log:{debug(){},info(){},warn:text=>logger.debug(text),error:text=>logger.debug(text)},request:{fetch:withTimeout(defaults.
request?.fetch??fetch,limits2.timeout)},retry:{retries:limits2.retries,retryAfterBaseValue:limits2.retryUnit,doNotRetry:[400,401,403,404,409,410,413,415,422,429,
451]},throttle:{retryAfterBaseValue:limits2.retryUnit,onRateLimit:wait("rate limit"),onSecondaryRateLimit:wait("secondary rate limit"),...limits2.paceWrites?{}:
{write:unpaced,notifications:unpaced}}})}function withTimeout(send,milliseconds){return(url2,options)=>{const limit=AbortSignal.timeout(milliseconds);return send(
url2,{...options,signal:options?.signal?AbortSignal.any([options.signal,limit]):limit})}}async function ask(gh,operation2,work){if(!gh.connected)return skipped(
gh.reason);try{return done(await work(gh))}catch(error){const failure=failure_explainFailure(error,operation2,gh.context);if(failure===null)throw error;return failed(
failure)}}const workflowBot="github-actions[bot]";async function loginOf({octokit,tokenKind,logger}){try{return tokenKind==="user"?(await octokit.rest.users.getAuthenticated()).
data.login:(await octokit.graphql("query { viewer { login } }",{request:{retries:0}})).viewer.login}catch(error){return logger.debug(`GitHub does not tell whose\
 token this is (${(0,foundation.bD)(error)}); taking ${workflowBot}.`),workflowBot}}const byteLength=text=>Buffer.byteLength(text,"utf8");function shortenMarkdown(markdown,limit,note,measure=byteLength){
if(measure(markdown)<=limit)return markdown;const room=limit-measure(`

${note}
`);let kept="",size=0,depth=0,fence=null,taken="";for(const line of markdown.split(/(?<=\n)/)){if(fence===null&&depth===0&&line.trim()===""&&(kept=taken),size+=
measure(line),size>room)return`${kept.trimEnd()}${kept.trim()===""?"":`

`}${note}
`;taken+=line;const mark=line.match(/^ {0,3}(`{3,}|~{3,})/)?.[1];fence!==null?fence=mark?.startsWith(fence)?null:fence:mark!==void 0?fence=mark:depth+=count(line,
/<details\b/g)-count(line,/<\/details>/g)}return markdown}function shortenText(text,limit){if(byteLength(text)<=limit)return text;const bytes=Buffer.from(text,"\
utf8").subarray(0,limit-byteLength("…"));return`${new TextDecoder("utf-8").decode(bytes,{stream:!0})}…`}const count=(line,pattern)=>line.match(pattern)?.length??
0,longestBody=65e3,longestTitle=256;function keepIssue(gh,issue){const operation2={what:`write the issue "${issue.title}"`,permission:"issues: write"};return ask(
gh,operation2,async connected=>{const{octokit,context}=connected,wanted={title:[...issue.title.replaceAll(/\s+/g," ")].slice(0,longestTitle).join(""),body:`${markerOf(
issue.key)}
${shortened(issue.body)}`},found=await findIssues(connected,issue),[first,...others]=found.length>0?found:await create(connected,issue,wanted),kept=first;for(const{
number,state:state2}of others)state2==="open"&&await octokit.rest.issues.update({...context.repository,issue_number:number,state:"closed",state_reason:"not_plan\
ned"});const state=issue.open===null?kept.state:issue.open?"open":"closed";return(!isSame(kept.body,wanted.body)||kept.title!==wanted.title||kept.state!==state)&&
await octokit.rest.issues.update({...context.repository,issue_number:kept.number,...wanted,...kept.state===state?{}:{state}}),kept.number})}function keepComment(gh,{
issue,key,body}){const operation2={what:`comment on #${issue}`,permission:"issues: write"};return ask(gh,operation2,async connected=>{const{octokit,context}=connected,
me=await loginOf(connected),text=`${markerOf(key)}
${shortened(body)}`,there=(await octokit.paginate(octokit.rest.issues.listComments,{...context.repository,issue_number:issue,per_page:100})).find(one=>one.user?.
login===me&&hasMarker(one.body,key));if(there===void 0){const said={...context.repository,issue_number:issue,body:text};return(await octokit.rest.issues.createComment(
said)).data.id}return isSame(there.body,text)||await octokit.rest.issues.updateComment({...context.repository,comment_id:there.id,body:text}),there.id})}const markerOf=key=>`\
<!-- mlops-actions:issue:${key.replaceAll(/[^\w./:-]/g,"-")} -->`,hasMarker=(body,key)=>body?.startsWith(markerOf(key))===!0,shortened=body=>shortenMarkdown(body,
longestBody,"*The rest is left out: it is longer than GitHub takes.*",text=>text.length),isSame=(theirs,ours)=>theirs?.replaceAll(`\r
`,`
`).trimEnd()===ours.trimEnd(),stateOf=state=>state==="open"?"open":"closed";async function findIssues(connected,{key,label}){const{octokit,context}=connected,me=await loginOf(
connected);return(await octokit.paginate(octokit.rest.issues.listForRepo,{...context.repository,labels:label,state:"all",per_page:100})).filter(({body,user,pull_request:pull})=>hasMarker(
body,key)&&user?.login===me&&pull===void 0).map(({number,title,body,state})=>({number,title,body:body??"",state:stateOf(state)})).sort((a,b)=>a.number-b.number)}
async function create(connected,issue,wanted){const{octokit,context}=connected,{data}=await octokit.rest.issues.create({...context.repository,...wanted,labels:[
issue.label]}),found=await findIssues(connected,issue);return found.length>0?found:[{number:data.number,...wanted,state:stateOf(data.state)}]}function reactToComment(gh,comment,reaction){
const operation2={what:`react to a comment on #${comment.issue}`,permission:"issues: write"};return ask(gh,operation2,async({octokit,context})=>{await octokit.rest.
reactions.createForIssueComment({...context.repository,comment_id:comment.id,content:reaction})})}async function answerComment(gh,comment,reaction,body){const reacted=await reactToComment(
gh,comment,reaction),said=await keepComment(gh,{issue:comment.issue,key:`answer:${comment.id}`,body});return said.status==="done"?reacted:said}function earlierProposals(gh,base,prefix2){
const operation2={what:`list pull requests from ${prefix2}…`,permission:"pull-requests: read"};return ask(gh,operation2,async({octokit,context})=>{const{data}=await octokit.
rest.pulls.list({...context.repository,base,state:"all",sort:"created",direction:"desc",per_page:100}),full=`${context.repository.owner}/${context.repository.repo}`.
toLowerCase();return data.filter(({head})=>head.ref.startsWith(prefix2)&&head.repo?.full_name.toLowerCase()===full).map(({number,html_url:url2,head,state,merged_at:merged,
created_at:createdAt})=>({number,url:url2,branch:head.ref,state:merged!==null?"merged":state==="open"?"open":"closed",createdAt})).sort((a,b)=>Date.parse(b.createdAt)-
Date.parse(a.createdAt))})}function startsWorkflows(gh){return ask(gh,{what:"tell whose token this is",permission:"metadata: read"},async connected=>await loginOf(
connected)!==workflowBot)}function branch_tree_openTree({octokit,context},tree){const asked=new Map,listed=(sha,recursive)=>{const key=`${sha} ${recursive}`,known=asked.
get(key);if(known!==void 0)return known;const asking=octokit.rest.git.getTree({...context.repository,tree_sha:sha,...recursive?{recursive:"1"}:{}}).then(({data})=>({
entries:data.tree,truncated:data.truncated}));return asked.set(key,asking),asking};async function walkTo(path){let found={path:"",type:"tree",mode:"040000",sha:tree};
for(const part of path.split("/")){if(found.type!=="tree")return null;const{entries}=await listed(found.sha,!1),next=entries.find(entry=>entry.path===part);if(next===
void 0)return null;found=next}return found}async function below(sha,prefix2){const whole=await listed(sha,!0);if(!whole.truncated)return whole.entries.filter(({
type})=>type!=="tree").map(({path})=>prefix2+path);const paths=[];for(const{path,type,sha:inner}of(await listed(sha,!1)).entries)type==="tree"?paths.push(...await below(
inner,`${prefix2}${path}/`)):paths.push(prefix2+path);return paths}async function entryOf(path){const{entries,truncated}=await listed(tree,!0);return truncated?
walkTo(path):entries.find(entry=>entry.path===path)??null}return{async find(path){const entry=await entryOf(path);return entry===null||entry.type==="tree"?null:
entry},async list(folder){const inside=folder.replace(/\/+$/,"");if(inside==="")return(await below(tree,"")).sort();const entry=await entryOf(inside);return entry?.
type==="tree"?(await below(entry.sha,`${inside}/`)).sort():[]}}}async function branch_tree_textOf({octokit,context},file,{mode,sha}){if(!mode.startsWith("100"))
throw new ConfigurationError({file,message:"is a link, not a file",remedy:"Commit the file itself"});const{data}=await octokit.rest.git.getBlob({...context.repository,
file_sha:sha});try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(Buffer.from(data.content,"base64"))}catch{throw new ConfigurationError({file,message:"\
is not UTF-8 text",remedy:"Save it as UTF-8"})}}function openBranchOnGitHub(connected,repository,branch){const gh={...connected,context:{...connected.context,repository}},
{git}=gh.octokit.rest,ref=`heads/${branch}`,trees=new Map;function treeOf(commit){const known=trees.get(commit);if(known!==void 0)return known;const asking=git.
getCommit({...repository,commit_sha:commit}).then(({data})=>({sha:data.tree.sha,tree:openTree(gh,data.tree.sha)}));return trees.set(commit,asking),asking}async function tip(){
try{return(await git.getRef({...repository,ref})).data.object.sha}catch(error){if(statusOf(error)!==404)throw error;const{data}=await git.listMatchingRefs({...repository,
ref});return data.find(one=>one.ref===`refs/${ref}`)?.object.sha??null}}async function makeCommit(parent,changes,message){const base=parent===null?null:await treeOf(
parent),entries=[];for(const[path,content]of Object.entries(changes)){const there=await base?.tree.find(path)??null,mode=there?.mode==="100755"?"100755":"100644";
content!==null?entries.push({path,mode,type:"blob",content}):there!==null&&entries.push({path,mode,type:"blob",sha:null})}const tree=base!==null&&entries.length===
0?base.sha:(await git.createTree({...repository,tree:entries,...base===null?{}:{base_tree:base.sha}})).data.sha,parents=parent===null?[]:[parent];return(await git.
createCommit({...repository,message,tree,parents})).data.sha}async function swap(expected,made){try{return expected===null?await git.createRef({...repository,ref:`\
refs/${ref}`,sha:made}):await git.updateRef({...repository,ref,sha:made,force:!1}),!0}catch(error){const answered=isAnswer(error);if((!answered||wasRepeated(error))&&
await isIn(made).catch(()=>!1))return!0;if(!answered||isRule(error))throw error;if(/not a fast forward|already exists|does not exist/i.test(error.message)||statusOf(
error)===409&&await tip()!==expected)return!1;throw error}}async function isIn(commit){const now=await tip();if(now===null||now===commit)return now===commit;const basehead=`${commit}\
...${now}`;return(await gh.octokit.rest.repos.compareCommitsWithBasehead({...repository,basehead,per_page:1}).catch(error=>{if(statusOf(error)===404)return null;
throw error}))?.data.status==="ahead"}const reading={what:`read the branch ${branch}`,permission:"contents: read"},writing={what:`write the branch ${branch}`,permission:"\
contents: write"};return{branch,read:()=>explained(gh,reading,async()=>{const commit=await tip(),tree=async()=>commit===null?null:(await treeOf(commit)).tree;return{
commit,file:path=>explained(gh,reading,async()=>{const file=await(await tree())?.find(path);return file==null?null:textOf(gh,path,file)}),list:folder=>explained(
gh,reading,async()=>await(await tree())?.list(folder)??[])}}),commit:({commit:parent,begins=!1},changes,message)=>(checkRepositoryPaths(Object.keys(changes)),explained(
gh,writing,async()=>{const commit=await makeCommit(parent,changes,message);return await swap(begins?null:parent,commit)?{commit}:"moved"}))}}async function explained(gh,operation2,work){
try{return await work()}catch(error){const failure=explainFailure(error,operation2,gh.context);if(failure===null)throw error;const remedy=isRule(error)?"Let the\
 rules of the branch admit this token (Settings, Rules, Bypass list), or have the change come by a pull request.":/repository is empty/i.test(failure.message)?"\
Push a first commit to the repository.":failure.remedy;throw new EnvironmentError(failure.message,{cause:failure.cause,...remedy===void 0?{}:{remedy}})}}const statusOf=error=>error.
status,isAnswer=error=>(statusOf(error)??500)<500,wasRepeated=error=>(error.request?.request?.retryCount??0)>0,isRule=error=>/protected branch|rule violations|must be made through a pull request|cannot (create|update) protected/i.
test(error.message);var external_node_path_=__webpack_require__(76760);async function restoreCache(options){const{env,key,restoreKeys=[],logger}=options;if(!hasCache(
env))return skipped(unavailable);try{const cache=await Promise.all([__webpack_require__.e(2088),__webpack_require__.e(43),__webpack_require__.e(1143),__webpack_require__.
e(6752),__webpack_require__.e(3878),__webpack_require__.e(1955),__webpack_require__.e(3838),__webpack_require__.e(5738),__webpack_require__.e(5824),__webpack_require__.
e(6216),__webpack_require__.e(4420),__webpack_require__.e(142)]).then(__webpack_require__.bind(__webpack_require__,60142));if(!cache.isFeatureAvailable())return skipped(
unavailable);const found=await cache.restoreCache(pathsFromHere(options),key,[...restoreKeys]);return done({hit:found!==void 0,key:found??null})}catch(error){return logger.
warning(`The cache could not be read: ${(0,foundation.bD)(error)}`),done({hit:!1,key:null})}}async function saveCache(options){const{env,key,logger}=options;if(!hasCache(
env))return skipped(unavailable);try{const cache=await Promise.all([__webpack_require__.e(2088),__webpack_require__.e(43),__webpack_require__.e(1143),__webpack_require__.
e(6752),__webpack_require__.e(3878),__webpack_require__.e(1955),__webpack_require__.e(3838),__webpack_require__.e(5738),__webpack_require__.e(5824),__webpack_require__.
e(6216),__webpack_require__.e(4420),__webpack_require__.e(142)]).then(__webpack_require__.bind(__webpack_require__,60142));return cache.isFeatureAvailable()?done(
{saved:await cache.saveCache(pathsFromHere(options),key)>=0}):skipped(unavailable)}catch(error){return logger.warning(`The cache could not be written: ${(0,foundation.
bD)(error)}`),done({saved:!1})}}const unavailable="There is no cache service here: nothing is cached between runs.";function hasCache(env){return!!(env.ACTIONS_RUNTIME_TOKEN&&
(env.ACTIONS_RESULTS_URL||env.ACTIONS_CACHE_URL))}function pathsFromHere({workspace,paths}){return paths.map(path=>{const absolute=(0,external_node_path_.resolve)(
workspace,path),fromHere=(0,external_node_path_.relative)("",absolute).replaceAll("\\","/");return fromHere===""||fromHere.startsWith("..")||(0,external_node_path_.
isAbsolute)(fromHere)?absolute:fromHere})}const checkName=(action,model)=>`${action} / ${model}`,limits={summary:65535,message:64*1024,title:255,annotationsPerRequest:50},
operation=name=>({what:`write the check \`${name}\``,permission:"checks: write"});function startCheck(gh,check){return ask(gh,operation(check.name),async connected=>{
const{octokit,context}=connected,fields={...context.repository,status:"in_progress",started_at:check.startedAt,details_url:check.detailsUrl??context.runUrl,external_id:externalId(
check.name),output:outputOf(check)},left2=await findInProgress(connected,check),{data}=left2===null?await octokit.rest.checks.create({...fields,name:check.name,
head_sha:check.headSha}):await octokit.rest.checks.update({...fields,check_run_id:left2});return{id:data.id,name:data.name,url:data.html_url}})}function completeCheck(gh,check,result){
return ask(gh,operation(check.name),async({octokit,context})=>{const target={...context.repository,check_run_id:check.id},output=outputOf(result),batches=inBatches(
(result.annotations??[]).map(annotationOf),limits.annotationsPerRequest),last=batches.pop()??[];for(const annotations of batches)await octokit.rest.checks.update(
{...target,output:{...output,annotations}});const{data}=await octokit.rest.checks.update({...target,status:"completed",conclusion:result.conclusion,completed_at:result.
completedAt,...result.detailsUrl===void 0?{}:{details_url:result.detailsUrl},output:last.length===0?output:{...output,annotations:last}});return{id:data.id,name:data.
name,url:data.html_url}})}const externalId=name=>`mlops-actions:${name}`;async function findInProgress({octokit,context},{name,headSha}){return(await octokit.paginate(
octokit.rest.checks.listForRef,{...context.repository,ref:headSha,check_name:name,status:"in_progress",filter:"all",per_page:100})).filter(run=>run.external_id===
externalId(name)&&run.status==="in_progress").at(0)?.id??null}const outputOf=({title,summary})=>({title:shortenText(title,limits.title),summary:shortenMarkdown(
summary,limits.summary,"_Shortened to fit a check; the run has the whole report._")});function annotationOf({path,startLine,endLine,level,title,message}){return{
path:path.replaceAll("\\","/").replace(/^(?:\.\/)+/,""),start_line:startLine,end_line:Math.max(startLine,endLine??startLine),annotation_level:level,message:shortenText(
message,limits.message),...title===void 0?{}:{title:shortenText(title,limits.title)}}}function inBatches(items,size){const count2=Math.ceil(items.length/size);return Array.
from({length:count2},(_,index)=>items.slice(index*size,(index+1)*size))}var schemas2=__webpack_require__(27597),iso=__webpack_require__(64377);const shaSchema=schemas2.
YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/,"must be a commit hash"),refSchema=schemas2.YjP().min(1).max(1024),fullNameSchema=schemas2.YjP().regex(/^[\w.-]+\/[\w.-]+$/,
"must be OWNER/NAME"),repositorySchema=schemas2.Ikc({full_name:fullNameSchema,default_branch:refSchema.optional()}),sideSchema=schemas2.Ikc({sha:shaSchema,ref:refSchema,
repo:repositorySchema.nullish()}),runSchema=schemas2.Ikc({id:schemas2.Whr().positive(),run_attempt:schemas2.Whr().positive().default(1),event:schemas2.YjP().max(
100),conclusion:schemas2.YjP().max(100).nullish(),head_sha:shaSchema,head_branch:refSchema.nullish(),head_repository:repositorySchema.nullish()}),eventPayloadSchema=schemas2.
Ikc({repository:repositorySchema.optional(),pull_request:schemas2.Ikc({number:schemas2.Whr().positive(),head:sideSchema,base:sideSchema}).optional(),issue:schemas2.
Ikc({number:schemas2.Whr().positive(),pull_request:schemas2.L5J().optional()}).optional(),workflow_run:runSchema.optional(),check_run:schemas2.Ikc({head_sha:shaSchema}).
optional(),check_suite:schemas2.Ikc({head_sha:shaSchema}).optional(),merge_group:schemas2.Ikc({head_sha:shaSchema,base_sha:shaSchema,base_ref:refSchema}).optional(),
before:shaSchema.optional()}),comment_format_runSchema=schemas2.Ikc({id:schemas2.Whr().nonnegative(),attempt:schemas2.Whr().positive(),headSha:shaSchema,startedAt:iso.
w$()}),pendingSchema=schemas2.Ikc({run:comment_format_runSchema,state:schemas2.k5n(["evaluating","failed"])}),sectionStateSchema=schemas2.Ikc({order:schemas2.aig(),
run:comment_format_runSchema,pending:pendingSchema.nullable()}),stateSchema=schemas2.Ikc({sections:schemas2.g1P(schemas2.YjP(),sectionStateSchema)}),commentLimit=65536,
prefix="<!-- mlops-actions:",sectionPattern=/^<!-- mlops-actions:section (\S+) -->\r?\n([\s\S]*?)^<!-- mlops-actions:end -->[ \t]*\r?$/gm,pendingPattern=/^<!-- mlops-actions:pending -->[\s\S]*?^<!-- mlops-actions:pending-end -->[ \t]*\r?\n?/gm;
function comment_format_hasMarker(text,key){return text.startsWith(`${prefix}${encodeURIComponent(key)} `)}function formatComment(key,sections,limit=commentLimit){
const ordered=sections.toSorted((a,b)=>a.order-b.order||(a.key<b.key?-1:1)),whole=writeComment(key,ordered);if(whole.length<=limit)return whole;const longest=ordered.
reduce((a,b)=>b.body.length>a.body.length?b:a),room=longest.body.length-(whole.length-limit),body=shortenMarkdown(longest.body,Math.max(0,room),shortenedNote,text=>text.
length);if(body.length>=longest.body.length)throw new RangeError(`a comment cannot hold ${whole.length} characters`);return formatComment(key,ordered.map(section=>section===
longest?{...section,body}:section),limit)}const shortenedNote="_Shortened to fit a comment; the run has the whole report._";function writeComment(key,sections){
const state=Object.fromEntries(sections.map(({key:key2,order,run,pending})=>[key2,{order,run,pending}]));return[`${prefix}${encodeURIComponent(key)} ${encodeState(
{sections:state})} -->`,...sections.flatMap(section=>[`${prefix}section ${encodeURIComponent(section.key)} -->`,...section.pending===null?[]:[pendingNotice(section,
section.pending)],"",section.body.replaceAll(prefix,"<!-- ").trim(),"",`${prefix}end -->`]),""].join(`
`)}function pendingNotice(section,{run,state}){const[now,then]=[run.headSha,section.run.headSha].map(sha=>`\`${sha.slice(0,7)}\``),below=now===then?"below is it\
s earlier verdict":`below is the verdict for ${then}`,text=state==="evaluating"?`> [!NOTE]
> ⏳ Evaluating ${now}; ${below}.`:`> [!WARNING]
> The evaluation of ${now} did not finish; ${below}.`;return`${prefix}pending -->
${text}

${prefix}pending-end -->`}function parseComment(text,key){const json=(text.split(/\r?\n/,1)[0]??"").slice(`${prefix}${encodeURIComponent(key)} `.length).replace(
/-->\s*$/,""),state=stateSchema.safeParse(parseJson(json)).data;return state===void 0?[]:[...text.matchAll(sectionPattern)].flatMap(([,name="",content=""])=>{const section=decode(
name),known=Object.hasOwn(state.sections,section)?state.sections[section]:void 0;return known===void 0?[]:[{key:section,...known,body:content.replace(pendingPattern,
"").trim()}]})}function encodeState(state){return JSON.stringify(state).replaceAll("<","\\u003c").replaceAll(">","\\u003e")}function parseJson(text){try{return JSON.
parse(text)}catch{return}}function decode(name){try{return decodeURIComponent(name)}catch{return name}}var coerce=__webpack_require__(49567);const context_count=coerce.
ai().int().positive(),url=schemas2.OZ5({protocol:/^https?$/,error:"must be an http or https URL"}).transform(text=>text.replace(/\/+$/,"")),environmentSchema=schemas2.
Ikc({GITHUB_REPOSITORY:schemas2.YjP().regex(/^[\w.-]+\/[\w.-]+$/,"must be OWNER/NAME"),GITHUB_EVENT_NAME:schemas2.YjP().min(1),GITHUB_SHA:shaSchema,GITHUB_REF:schemas2.
YjP().optional(),GITHUB_RUN_ID:context_count,GITHUB_RUN_ATTEMPT:context_count.default(1),GITHUB_RUN_NUMBER:context_count.default(1),GITHUB_SERVER_URL:url.default(
"https://github.com"),GITHUB_API_URL:url.default("https://api.github.com"),GITHUB_WORKFLOW:schemas2.YjP().default(""),GITHUB_WORKFLOW_REF:schemas2.YjP().optional(),
GITHUB_JOB:schemas2.YjP().default(""),GITHUB_ACTOR:schemas2.YjP().optional(),GITHUB_EVENT_PATH:schemas2.YjP().optional()});function readGitHubContext(env,readFile){
if(env.GITHUB_ACTIONS!=="true")return null;const known=Object.keys(environmentSchema.shape).map(name=>[name,env[name]||void 0]),parsed=environmentSchema.safeParse(
Object.fromEntries(known));if(!parsed.success)throw new foundation.j1(parsed.error.issues.map(issue=>problemOf(issue)));const variables=parsed.data,event=readPayload(
variables.GITHUB_EVENT_PATH,readFile),[owner="",repo=""]=variables.GITHUB_REPOSITORY.split("/"),{GITHUB_RUN_ATTEMPT:attempt,GITHUB_SERVER_URL:serverUrl}=variables;
return{repository:{owner,repo},eventName:variables.GITHUB_EVENT_NAME,sha:variables.GITHUB_SHA,ref:variables.GITHUB_REF??null,...revisionsOf(event,variables.GITHUB_SHA,
variables.GITHUB_REF),pullRequest:pullRequestOf(event),isFork:isFork(event,variables.GITHUB_REPOSITORY),triggeringRun:triggeringRunOf(event),defaultBranch:event.
repository?.default_branch??null,runId:variables.GITHUB_RUN_ID,runAttempt:attempt,runNumber:variables.GITHUB_RUN_NUMBER,serverUrl,apiUrl:variables.GITHUB_API_URL,
runUrl:`${serverUrl}/${owner}/${repo}/actions/runs/${variables.GITHUB_RUN_ID}${attempt>1?`/attempts/${attempt}`:""}`,workflow:variables.GITHUB_WORKFLOW,workflowFile:variables.
GITHUB_WORKFLOW_REF?.match(/^[^/]+\/[^/]+\/([^@]+)@/)?.[1]??null,job:variables.GITHUB_JOB,actor:variables.GITHUB_ACTOR??null}}function revisionsOf(event,sha,ref){
const{pull_request:pull,merge_group:queue,workflow_run:run}=event;if(pull!==void 0)return{headSha:pull.head.sha,headBranch:pull.head.ref,baseSha:pull.base.sha,baseBranch:pull.
base.ref};if(queue!==void 0)return{headSha:queue.head_sha,headBranch:null,baseSha:queue.base_sha,baseBranch:queue.base_ref.replace(/^refs\/heads\//,"")};const before=event.
before!==void 0&&/[^0]/.test(event.before)?event.before:null;return{headSha:run?.head_sha??event.check_run?.head_sha??event.check_suite?.head_sha??sha,headBranch:run?.
head_branch??ref?.match(/^refs\/heads\/(.+)$/)?.[1]??null,baseSha:before,baseBranch:null}}function pullRequestOf(event){return event.pull_request!==void 0?event.
pull_request.number:event.issue?.pull_request?event.issue.number:null}function isFork(event,repository){const head=event.pull_request?.head.repo??event.workflow_run?.
head_repository;return event.pull_request===void 0&&event.workflow_run===void 0?!1:head?.full_name.toLowerCase()!==repository.toLowerCase()}function triggeringRunOf(event){
const run=event.workflow_run;return run===void 0?null:{id:run.id,attempt:run.run_attempt,event:run.event,conclusion:run.conclusion??null,headSha:run.head_sha,headBranch:run.
head_branch??null,headRepository:run.head_repository?.full_name??null}}function readPayload(path,readFile){if(path===void 0)return{};let json;try{json=JSON.parse(
readFile(path))}catch(cause){throw new foundation.j1({file:path,path:"GITHUB_EVENT_PATH",message:`the event cannot be read: ${(0,foundation.bD)(cause)}`},{cause})}
const parsed=eventPayloadSchema.safeParse(json);if(parsed.success)return parsed.data;throw new foundation.j1(parsed.error.issues.map(issue=>problemOf(issue,path)))}
function problemOf(issue,file){return{...file===void 0?{}:{file},path:issue.path.join("."),message:issue.message,remedy:file===void 0?"These variables are set b\
y the runner; do not override them in `env:`":"The event payload is written by GitHub; pass one of its form with GITHUB_EVENT_PATH"}}const lookedAt=100,payloadSchema=schemas2.
Ikc({rollout:schemas2.YjP()});function recordDeployment(gh,record){const operation2={what:`record the deployment to ${record.environment}`,permission:"deploymen\
ts: write"};return ask(gh,operation2,async connected=>{const known=await listDeployments(connected,record),id2=oldestOf(known,record)??await createOnce(connected,
record);if(await setStatus(connected,record,id2,record.state,oneLine(record.description)),record.state==="success"){const earlier=known.filter(other=>other.id<id2);
await retire(connected,record,earlier)}return id2})}const taskOf=({model})=>`deploy:${model}`;async function listDeployments({octokit,context},record){const{data}=await octokit.
rest.repos.listDeployments({...context.repository,environment:record.environment,task:taskOf(record),per_page:lookedAt});return data.map(({id:id2,payload})=>({id:id2,
rollout:payloadSchema.safeParse(payloadOf(payload)).data?.rollout??null}))}function payloadOf(payload){if(typeof payload!="string")return payload;try{return JSON.
parse(payload)}catch{return null}}const oldestOf=(known,{rollout})=>known.findLast(one=>one.rollout===rollout)?.id??null;async function createOnce(connected,record){
const made=await deployments_create(connected,record),known=await listDeployments(connected,record),kept=oldestOf(known,record)??made;for(const{id:id2,rollout}of known)
rollout===record.rollout&&id2!==kept&&await setStatus(connected,record,id2,"inactive",`The same as deployment ${kept}`);return kept}async function deployments_create({
octokit,context},record){const{model,version,rollout,environment}=record,at=async ref=>{const{data}=await octokit.rest.repos.createDeployment({...context.repository,
ref,environment,task:taskOf(record),payload:{model,version,rollout},auto_merge:!1,required_contexts:[],description:oneLine(`${model} ${version}`)});if(!("id"in data))
throw new Error(`GitHub merged instead of deploying: ${data.message??""}`);return data.id};if(record.ref===void 0)return at(context.sha);try{return await at(record.
ref)}catch(error){if(!/no ref found/i.test(error.message))throw error;return at(context.sha)}}async function setStatus(connected,record,id2,state,description){const{
octokit,context}=connected,last=await lastStatus(connected,id2);last?.state===state&&last.description===description||await octokit.rest.repos.createDeploymentStatus(
{...context.repository,deployment_id:id2,state,description,log_url:context.runUrl,auto_inactive:!1,...record.url===null||state==="inactive"?{}:{environment_url:record.
url}})}async function retire(connected,record,earlier){for(const{id:id2}of earlier){const last=await lastStatus(connected,id2);if(last?.state==="inactive")return;
(last?.state==="success"||last?.state==="in_progress")&&await setStatus(connected,record,id2,"inactive",`${record.version} serves instead`)}}async function lastStatus({
octokit,context},id2){const{data}=await octokit.rest.repos.listDeploymentStatuses({...context.repository,deployment_id:id2,per_page:1});return data[0]}function oneLine(text){
const line=text.replaceAll(/\s+/g," ").trim();return line.length<=140?line:`${line.slice(0,139).replace(/[\uD800-\uDBFF]$/,"")}…`}var promises_=__webpack_require__(
51455);const summaryLimit=1024*1024;async function writeJobSummary(env,markdown){const path=env.GITHUB_STEP_SUMMARY;if(path===void 0||path==="")return skipped("\
This is no workflow step: there is no job summary.");try{const before=await(0,promises_.stat)(path).then(({size})=>size,()=>0),room=summaryLimit-before-1,text=`${shortenMarkdown(
markdown.trimEnd(),room,"_Shortened to fit a job summary; the report files are whole._").trimEnd()}
`;return byteLength(text)>room+1?skipped("The summary of this step is full."):(await(0,promises_.appendFile)(path,text,"utf8"),done(byteLength(text)))}catch(error){
return failed(serviceFailure("write the job summary",error))}}function propose(gh,proposal){const operation2={what:`open a pull request from ${proposal.head}`,permission:"\
pull-requests: write"};return ask(gh,operation2,async connected=>{const pull=await find(connected,proposal)??await proposals_open(connected,proposal),{number,html_url:url2}=pull;
return pull.merged_at!==null?{number,url:url2,state:"merged",autoMerge:!0}:pull.state==="closed"?{number,url:url2,state:"closed",autoMerge:"somebody closed it w\
ithout merging it"}:pull.auto_merge!==null?{number,url:url2,state:"open",autoMerge:!0}:proposal.merges===!1?{number,url:url2,state:"open",autoMerge:"nobody aske\
d for it"}:{number,url:url2,...await merge(connected,pull,proposal.merges==="after-checks")}})}async function find({octokit,context},{head,base}){const{repository}=context,
{data:pulls}=await octokit.rest.pulls.list({...repository,head:`${repository.owner}:${head}`,base,state:"all"}),open=pulls.find(({state})=>state==="open");if(open!==
void 0||pulls.length===0)return open??null;const{data:refs}=await octokit.rest.git.listMatchingRefs({...repository,ref:`heads/${head}`}),tip=refs.find(({ref})=>ref===
`refs/heads/${head}`)?.object.sha;return pulls.find(pull=>tip===void 0||pull.head.sha===tip)??null}async function proposals_open(connected,proposal){const{octokit,
context}=connected;try{const{head,base,title,body}=proposal;return(await octokit.rest.pulls.create({...context.repository,head,base,title,body})).data}catch(error){
const{message}=error;if(/not permitted to create or approve pull requests/i.test(message))throw new foundation.eG(`Cannot open a pull request from ${proposal.head}\
: ${message}`,{cause:error,remedy:"Let workflows create pull requests (Settings, Actions, General), or pass the token of an app as `github-token`."});const found=/already exists/i.
test(message)?await find(connected,proposal):null;if(found===null)throw error;return found}}const methods=["SQUASH","MERGE","REBASE"];async function merge(connected,pull,waits){
const{octokit}=connected;let why="";for(const method of methods)try{return await octokit.graphql(`mutation ($id: ID!) { enablePullRequestAutoMerge(input: { pull\
RequestId: $id, mergeMethod: ${method} }) { clientMutationId } }`,{id:pull.node_id}),{state:"open",autoMerge:!0}}catch(error){if(why=wordsOf(error),/in (clean|unstable) status/i.
test(why))return waits?{state:"open",autoMerge:`${pull.base.ref} requires no check that it could wait for`}:mergeNow(connected,pull);if(!/not allowed on this repository/i.
test(why))break}return{state:"open",autoMerge:why}}async function mergeNow({octokit,context},{number,head}){let why="";for(const method of methods)try{const merge_method=method.
toLowerCase();return await octokit.rest.pulls.merge({...context.repository,pull_number:number,sha:head.sha,merge_method}),{state:"merged",autoMerge:!0}}catch(error){
if(why=wordsOf(error),!/not allowed on this repository/i.test(why))break}const{data}=await octokit.rest.pulls.get({...context.repository,pull_number:number});return data.
merged?{state:"merged",autoMerge:!0}:{state:"open",autoMerge:why}}function wordsOf(error){const{errors,message}=error,[first]=errors??[];return(first?.message??
message.replace(/ - https?:\/\/\S+$/,"")).replace(/^Pull request (?=Pull request)/,"")}const mostTries=5;async function changeBranch(gh,main,open,snapshot,change){
const{files,message}=change;try{const done2=await main.commit(snapshot,files,message);return done2==="moved"?done2:{way:"commit",commit:done2.commit}}catch(error){
if(!gh.connected||!wantsPullRequest(error))throw error;gh.logger.info(`Rules of ${main.branch} want a pull request.`)}return proposeChange(gh,main.branch,open,snapshot,
change)}async function decideAndPropose(gh,base,open,decide,merges){for(let time=1;time<=mostTries;time++){const snapshot=await open(base).read(),decided=await decide(
snapshot);if("instead"in decided)return decided.instead;const done2=await proposeChange(gh,base,open,snapshot,decided.change,merges);if(done2!=="moved")return done2}
throw new foundation.eG(`The branch ${base} moved ${mostTries} times while a pull request was made.`,{remedy:"Run it again."})}async function proposeChange(gh,base,open,snapshot,change,merges=!0){
const{message,branch}=change;if(await prepare(open(branch),snapshot,change)==="moved")return"moved";const[title="",...rest]=message.split(`
`),proposed=valueOrThrow(await propose(gh,{head:branch,base,title,body:rest.join(`
`).trim(),merges}));if(proposed===null)throw new foundation.eG(`There is nobody to open a pull request from ${branch} for.`);return{way:"pull-request",...proposed}}
async function prepare(head,snapshot,{files,message}){const there=await head.read();if(there.commit!==null){const texts2=await Promise.all(Object.keys(files).map(
path=>there.file(path)));if(Object.values(files).every((text,index)=>text===texts2[index]))return"ready"}const begun=there.commit===null?{...snapshot,begins:snapshot.
commit!==null}:there;return await head.commit(begun,files,message)==="moved"?"moved":"ready"}function wantsPullRequest(error){return error instanceof foundation.
eG&&/protected branch|branch is protected|rule violations?|GH006|GH013|made through a (pull|merge) request|not allowed to push code to protected/i.test(error.message)}
function mayWrite(gh,login){const operation2={what:`read what ${login} may do`,permission:"metadata: read"};return ask(gh,operation2,async({octokit,context})=>{
if(login.endsWith("[bot]"))return!1;try{const{data}=await octokit.rest.repos.getCollaboratorPermissionLevel({...context.repository,username:login});return data.
permission==="admin"||data.permission==="write"}catch(error){if(error.status===404)return!1;throw error}})}function readPullRequest(gh,number){const operation2={
what:`read pull request #${number}`,permission:"pull-requests: read"};return ask(gh,operation2,async({octokit,context})=>{const{data}=await octokit.rest.pulls.get(
{...context.repository,pull_number:number});return pull_request_pullRequestOf(data)})}function findPullRequestByHead(gh,head){const operation2={what:`find the p\
ull request of commit ${head.sha.slice(0,7)}`,permission:"pull-requests: read"};return ask(gh,operation2,async connected=>{const owner=head.repository?.split("/")[0],
found=(owner&&head.branch?await openPullRequests(connected,`${owner}:${head.branch}`):[]).filter(pull=>matches(pull,head));return found.length>0?choose(found,head):
choose((await openPullRequests(connected)).filter(pull=>matches(pull,head)),head)})}async function openPullRequests({octokit,context},head){return(await octokit.
paginate(octokit.rest.pulls.list,{...context.repository,state:"open",per_page:100,...head===void 0?{}:{head}})).map(pull_request_pullRequestOf)}function matches(pull,head){
return pull.headSha!==head.sha?!1:head.repository===null||pull.headRepository?.toLowerCase()===head.repository.toLowerCase()}function choose(pulls,head){return pulls.
find(pull=>pull.number===head.claimed)??pulls.toSorted((a,b)=>a.number-b.number)[0]??null}function pull_request_pullRequestOf({number,state,head,base}){return{number,
open:state==="open",headSha:head.sha,headBranch:head.ref,headRepository:head.repo?.full_name??null,baseSha:base.sha,baseBranch:base.ref,isFork:head.repo?.full_name.
toLowerCase()!==base.repo.full_name.toLowerCase()}}const write=what=>({what,permission:"contents: write"}),read=what=>({what,permission:"contents: read"}),slowest=128*
1024;function openReleases(gh){const must=async(operation2,work)=>{const reply=await ask(gh,operation2,work);if(reply.status==="done")return reply.value;throw reply.
status==="failed"?reply.error:new foundation.eG(reply.reason)};return{repository:gh.connected?`${gh.context.repository.owner}/${gh.context.repository.repo}`:"",
withTag:tag=>must(read(`read the release ${tag}`),async({octokit,context})=>{const found=new Map,published=await octokit.rest.repos.getReleaseByTag({...context.
repository,tag}).catch(absent);published!==null&&found.set(published.data.id,releaseOf(published.data));const pages=octokit.paginate.iterator(octokit.rest.repos.
listReleases,{...context.repository,per_page:100});let page=0;for await(const{data}of pages){for(const one of data)one.draft&&one.tag_name===tag&&found.set(one.
id,releaseOf(one));if(page+=1,page===mostPages)break}const complete=[];for(const release of found.values()){const assets=await octokit.paginate(octokit.rest.repos.
listReleaseAssets,{...context.repository,release_id:release.id,per_page:100});complete.push({...release,assets:assets.map(assetOf)})}return complete}),tagExists:tag=>must(
read(`read the tag ${tag}`),async({octokit,context})=>await octokit.rest.git.getRef({...context.repository,ref:`tags/${tag}`}).catch(absent)!==null),createDraft:({
tag,title,body})=>must(write(`create the release ${tag}`),async({octokit,context})=>{const{data}=await octokit.rest.repos.createRelease({...context.repository,tag_name:tag,
name:title,body,draft:!0});return releaseOf(data)}),publish:id2=>must(write("publish the release"),async({octokit,context})=>{await octokit.rest.repos.updateRelease(
{...context.repository,release_id:id2,draft:!1,make_latest:"false"})}),remove:id2=>must(write("remove a draft of a release"),async({octokit,context})=>{await octokit.
rest.repos.deleteRelease({...context.repository,release_id:id2}).catch(absent)}),upload:(releaseId,{name,contentType,bytes,body},signal)=>must(write(`upload ${name}\
 to the release`),async connected=>{const{octokit,context}=connected,{data:release}=await octokit.rest.repos.getRelease({...context.repository,release_id:releaseId}),
limit=AbortSignal.timeout(12e4+Math.ceil(bytes/slowest)*1e3),{data}=await octokit.request("POST /repos/{owner}/{repo}/releases/{release_id}/assets",{...context.
repository,release_id:releaseId,url:release.upload_url,name,data:body,headers:{"content-type":contentType,"content-length":bytes},request:{fetch:await transferFetch(),
signal:AbortSignal.any([signal,limit]),retries:0,redirect:"error"}});return assetOf(data)}),removeAsset:id2=>must(write("remove a file of the release"),async({octokit,
context})=>{await octokit.rest.repos.deleteReleaseAsset({...context.repository,asset_id:id2}).catch(absent)}),download:(id2,offset,signal)=>must(read("download \
a file of the release"),async({octokit,context})=>{const answer=await octokit.request("GET /repos/{owner}/{repo}/releases/assets/{asset_id}",{...context.repository,
asset_id:id2,headers:{accept:"application/octet-stream","accept-encoding":"identity",...offset===0?{}:{range:`bytes=${offset}-`}},request:{fetch:await transferFetch(),
signal,parseSuccessResponseBody:!1}}),headers=answer.headers,start=/^bytes (\d+)-/.exec(headers["content-range"]??"")?.[1],partial=answer.status===206&&start!==
void 0;return{bytes:answer.data,start:partial?Number(start):0}})}}const mostPages=10;async function transferFetch(){const{defaults}=await Promise.all([__webpack_require__.
e(6752),__webpack_require__.e(8439),__webpack_require__.e(2032),__webpack_require__.e(770)]).then(__webpack_require__.bind(__webpack_require__,22032));return defaults.
request?.fetch??fetch}function releaseOf(raw){return{id:raw.id,tag:raw.tag_name,draft:raw.draft,body:raw.body??"",assets:raw.assets.map(assetOf)}}function assetOf({
id:id2,name,size,state,digest}){return{id:id2,name,bytes:size,whole:state==="uploaded",sha256:/^sha256:([0-9a-f]{64})$/.exec(digest??"")?.[1]??null}}function absent(error){
if(error?.status===404)return null;throw error}async function readTextArchive(archive,limits2){const{fromBufferPromise}=await __webpack_require__.e(663).then(__webpack_require__.
t.bind(__webpack_require__,20663,19)),zip=await fromBufferPromise(archive,{lazyEntries:!0,validateEntrySizes:!0,strictFileNames:!0});if(zip.entryCount>limits2.files)
throw new Error(`it holds ${zip.entryCount} files`);const texts2=[];let room=limits2.unpacked;for await(const entry of zip.eachEntry()){const name=entry.fileName;
if(!name.endsWith("/")){if(!plainName.test(name)||!name.endsWith(limits2.extension))throw new Error(`it holds a file of another kind, ${JSON.stringify(name.slice(
0,100))}`);if(room-=entry.uncompressedSize,room<0)throw new Error(`it unpacks to more than ${limits2.unpacked} bytes`);texts2.push([name,await readText(zip,entry)])}}
return Object.fromEntries(texts2)}const plainName=/^(?:[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}\/){0,5}[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}$/;async function readText(zip,entry){
const stream=await zip.openReadStreamPromise(entry),chunks=[];for await(const chunk of stream)chunks.push(chunk);return new TextDecoder("utf-8",{fatal:!0}).decode(
Buffer.concat(chunks))}const defaultLimits={packed:5*2**20,unpacked:20*2**20,files:50};async function uploadReportArtifact(options){const{env,name,files,rootDirectory,
retentionDays}=options;if(!env.ACTIONS_RUNTIME_TOKEN||!env.ACTIONS_RESULTS_URL)return skipped("There is no artifact service here: the report stays in its direct\
ory.");try{const{DefaultArtifactClient}=await Promise.all([__webpack_require__.e(43),__webpack_require__.e(1143),__webpack_require__.e(6118),__webpack_require__.
e(6752),__webpack_require__.e(3878),__webpack_require__.e(1955),__webpack_require__.e(3838),__webpack_require__.e(5738),__webpack_require__.e(8439),__webpack_require__.
e(3251),__webpack_require__.e(5824),__webpack_require__.e(6216),__webpack_require__.e(1363),__webpack_require__.e(2032),__webpack_require__.e(4420),__webpack_require__.
e(5096)]).then(__webpack_require__.bind(__webpack_require__,15096)),client=new DefaultArtifactClient,upload=()=>client.uploadArtifact(name,[...files],rootDirectory,
retentionDays===void 0?{}:{retentionDays}),{id:id2=0,size=0}=await upload().catch(async error=>{if(!/\b409\b|already exists/i.test((0,foundation.bD)(error)))throw error;
return await client.deleteArtifact(name),upload()});return done({id:id2,bytes:size})}catch(error){return failed(serviceFailure(`upload the artifact \`${name}\``,
error))}}function downloadReportArtifact(gh,runId,name,limits2=defaultLimits){const operation2={what:`read the artifact \`${name}\` of run ${runId}`,permission:"\
actions: read"};return ask(gh,operation2,async connected=>{const{octokit,context}=connected,newest=(await octokit.paginate(octokit.rest.actions.listWorkflowRunArtifacts,
{...context.repository,run_id:runId,name,per_page:100})).filter(artifact=>artifact.name===name&&!artifact.expired).sort((a,b)=>b.id-a.id)[0];if(newest===void 0)
return null;if(newest.size_in_bytes>limits2.packed)throw refused(name,`it has ${newest.size_in_bytes} bytes`);const archive=await download(connected,newest.id,name,
limits2.packed);try{return await readTextArchive(archive,{...limits2,extension:".json"})}catch(error){throw refused(name,(0,foundation.bD)(error),error)}})}async function download({
octokit,context},artifactId,name,limit){const{data}=await octokit.rest.actions.downloadArtifact({...context.repository,artifact_id:artifactId,archive_format:"zi\
p",request:{parseSuccessResponseBody:!1}}),chunks=[];let size=0;try{for await(const chunk of data){if(size+=chunk.byteLength,size>limit)throw refused(name,`it h\
as more than ${limit} bytes`);chunks.push(chunk)}}catch(error){throw error instanceof foundation.eG?error:serviceFailure(`read the artifact \`${name}\` to its en\
d`,error,"Run the job again.")}return Buffer.concat(chunks)}function refused(name,why,cause){return new foundation.eG(`The artifact \`${name}\` is refused: ${why}\
.`,{cause,remedy:"It was not written by this suite, or by a version of it that does not fit this one."})}const nameSchema=schemas2.YjP().regex(/^[A-Za-z0-9][A-Za-z0-9_.-]*(\/[A-Za-z0-9][A-Za-z0-9_.-]*)*$/,
"is no name").max(100),versionSchema=schemas2.YjP().regex(/^v\d+\.\d+\.\d+[\w.+-]*$/,"is no version, such as v1.2.3");function tidy(text){return text.replaceAll(
/[\s\p{Cc}\p{Cf}\p{Cs}]+/gu," ").trim().slice(0,500).replace(/[\uD800-\uDBFF]$/,"").trim()}const texts=schemas2.g1P(schemas2.YjP(),schemas2.L5J()).transform(given=>Object.
fromEntries(Object.entries(given).flatMap(([key,value])=>["string","number","boolean"].includes(typeof value)?[[key,String(value)]]:[]))),rollback_alerts_status=schemas2.
k5n(["firing","resolved"]),alertsSchema=schemas2._H3({status:rollback_alerts_status.optional(),receiver:schemas2.YjP().optional(),commonLabels:texts.default({}),
alerts:schemas2.YOg(schemas2._H3({status:rollback_alerts_status,labels:texts.default({}),annotations:texts.default({})})).min(1)});function fromAlerts({alerts:all,
commonLabels,receiver},at){if(all.filter(alert=>alert.status==="firing").length===0)return{nothing:"Every alert is resolved."};const requests=new Map,problems=[];
for(const[index,alert]of all.entries()){if(alert.status!=="firing")continue;const labels={...commonLabels,...alert.labels},read2=(label,required)=>{const value=labels[label];
if(value===void 0&&!required)return null;const name=nameSchema.safeParse(value);return name.success?name.data:(problems.push({path:`${at}.alerts[${index}].label\
s.${label}`,...value===void 0?{}:{value},message:value===void 0?"is missing":"is no name",remedy:`Give the alert rule the label \`${label}: ${label==="mlops_mod\
el"?"flight-delay":"production"}\``}),null)},environment=read2("mlops_environment",!0),model=read2("mlops_model",!1);if(environment===null)continue;const key=`${environment}\
 ${model??""}`,{summary,description}=alert.annotations,reason=tidy(summary??"")||tidy(description??"")||tidy(labels.alertname??"");requests.has(key)||requests.set(
key,{environment,model,to:null,comment:null,reason:reason||"an alert fires",by:tidy(`the alert ${labels.alertname??receiver??""}`).slice(0,100)})}if(problems.length>
0)throw new foundation.j1(problems);return{requests:[...requests.values()]}}function readRollbackEvent(eventName,payload){switch(eventName){case"issue_comment":
return fromComment(payload);case"workflow_dispatch":return fromInputs(payload);case"repository_dispatch":return fromDispatch(payload);default:return{nothing:`Th\
e event ${eventName} asks for no rollback; give a reason to ask for one.`}}}const commentSchema=schemas2.Ikc({action:schemas2.YjP(),comment:schemas2.Ikc({id:schemas2.
Whr().positive(),body:schemas2.YjP(),user:schemas2.Ikc({login:schemas2.YjP(),type:schemas2.YjP()}).nullable()}),issue:schemas2.Ikc({number:schemas2.Whr().positive()})}),
usage="Write `/mlops rollback ENVIRONMENT [to=v1.2.3] [model=NAME] REASON`";function fromComment(payload){const read2=commentSchema.safeParse(payload);if(!read2.
success)return{nothing:"The event is no comment."};const{action,comment,issue}=read2.data,[line=""]=comment.body.split(/[\r\n\u2028\u2029]/,1),command=/^\/mlops[ \t]+rollback(?:[ \t]+(.*))?$/.
exec(line.trimEnd());if(command===null)return{nothing:"The comment does not begin with `/mlops rollback`."};if(action!=="created")return{nothing:"The comment wa\
s changed or deleted; only a new one counts."};if(comment.user?.type!=="User")return{nothing:"The comment is not by a person."};const{login}=comment.user;return{
requests:[{...parseCommand(command[1]??""),by:`@${login}`,comment:{id:comment.id,issue:issue.number,author:login}}]}}function parseCommand(text){const[environment="",
...words]=text.split(/\s+/).filter(word=>word!==""),options=new Map,problems=[],wrong=(path,value,message)=>problems.push({path,value,message,remedy:usage});for(;;){
const[,option,value=""]=/^([A-Za-z_-]+)=(.*)$/.exec(words[0]??"")??[];if(option===void 0)break;words.shift(),option!=="to"&&option!=="model"?wrong(option,value,
"is no option"):options.has(option)&&wrong(option,value,"is given twice"),options.set(option,value)}const to=options.get("to")??null,model=options.get("model")??
null,reason=tidy(words.join(" "));if(nameSchema.safeParse(environment).success||wrong("environment",environment,"is no name of an environment"),to!==null&&!versionSchema.
safeParse(to).success&&wrong("to",to,"is no version"),model!==null&&!nameSchema.safeParse(model).success&&wrong("model",model,"is no name of a model"),reason===
""&&problems.push({path:"reason",message:"is missing: the command does not say why",remedy:usage}),problems.length>0)throw new foundation.j1(problems);return{environment,
to,model,reason}}const sender=schemas2.Ikc({login:schemas2.YjP()}).optional(),left=schemas2.euz("").transform(()=>{}),inputsSchema=schemas2.Ikc({environment:nameSchema.
or(left).optional(),model:nameSchema.or(left).optional(),to:versionSchema.or(left).optional(),reason:schemas2.YjP().transform(tidy).pipe(schemas2.YjP().min(1,"d\
oes not say why"))});function fromInputs(payload){const read2=schemas2.Ikc({inputs:inputsSchema,sender}).safeParse({...payload,inputs:payload?.inputs??{}});if(!read2.
success)throw unreadable(read2.error.issues,[],"Start the workflow again with an environment and a reason");const{environment=null,model=null,to=null,reason}=read2.
data.inputs,by=read2.data.sender===void 0?"workflow_dispatch":`@${read2.data.sender.login}`;return{requests:[{environment,model,to,reason,by,comment:null}]}}const askedSchema=schemas2.
rej({environment:nameSchema,model:nameSchema.optional(),to:versionSchema.optional(),reason:inputsSchema.shape.reason,by:schemas2.YjP().transform(tidy).optional()}),
documented="Send `{ environment, reason }`, or what Alertmanager or Grafana send: docs/guides/rollback-webhooks.md";function fromDispatch(payload){const event=schemas2.
Ikc({client_payload:schemas2.L5J(),sender}).safeParse(payload),given=event.data?.client_payload,at=has(given,"webhook")?["client_payload","webhook"]:["client_pa\
yload"],sent=has(given,"webhook")?given.webhook:given;if(has(sent,"alerts")){const alarm=alertsSchema.safeParse(sent);if(!alarm.success)throw unreadable(alarm.error.
issues,at,documented);return fromAlerts(alarm.data,at.join("."))}const asked=askedSchema.safeParse(sent);if(!asked.success)throw unreadable(asked.error.issues,at,
documented);const{environment,model=null,to=null,reason,by}=asked.data,login=event.data?.sender?.login,who=by||(login===void 0?"repository_dispatch":`@${login}`);
return{requests:[{environment,model,to,reason,by:who.slice(0,100),comment:null}]}}function has(value,key){return typeof value=="object"&&value!==null&&key in value}
function unreadable(issues,at,remedy){return new foundation.j1(issues.slice(0,10).map(({path,message})=>({path:[...at,...path].join("."),message,remedy})))}function openRunArtifacts(env){
if(!env.ACTIONS_RUNTIME_TOKEN||!env.ACTIONS_RESULTS_URL)return null;const attempt=async(what,work)=>{try{const{DefaultArtifactClient}=await Promise.all([__webpack_require__.
e(43),__webpack_require__.e(1143),__webpack_require__.e(6118),__webpack_require__.e(6752),__webpack_require__.e(3878),__webpack_require__.e(1955),__webpack_require__.
e(3838),__webpack_require__.e(5738),__webpack_require__.e(8439),__webpack_require__.e(3251),__webpack_require__.e(5824),__webpack_require__.e(6216),__webpack_require__.
e(1363),__webpack_require__.e(2032),__webpack_require__.e(4420),__webpack_require__.e(5096)]).then(__webpack_require__.bind(__webpack_require__,15096));return await work(
new DefaultArtifactClient)}catch(error){throw error instanceof foundation.eG?error:serviceFailure(what,error)}};return{list:prefix2=>attempt("list the artifacts\
 of this run",async client=>{const{artifacts}=await client.listArtifacts({latest:!0});return artifacts.filter(({name})=>name.startsWith(prefix2)).map(({id:id2,name,
size})=>({id:id2,name,bytes:size}))}),upload:(name,files,root,{retentionDays}={})=>attempt(`upload the artifact \`${name}\``,async client=>{await client.uploadArtifact(
name,[...files],root,{compressionLevel:0,...retentionDays===void 0?{}:{retentionDays}})}),download:({id:id2,name},folder)=>attempt(`download the artifact \`${name}\
\``,async client=>{await client.downloadArtifact(id2,{path:folder})}),remove:name=>attempt(`remove the artifact \`${name}\``,async client=>{await client.deleteArtifact(
name)})}}const groupSchema=schemas2.Ikc({id:schemas2.Whr(),name:schemas2.YjP(),restricted_to_workflows:schemas2.zMY().optional(),selected_workflows:schemas2.YOg(
schemas2.YjP()).optional()}),runnerSchema=schemas2.Ikc({name:schemas2.YjP(),status:schemas2.YjP(),busy:schemas2.zMY(),labels:schemas2.YOg(schemas2.Ikc({name:schemas2.
YjP()}))}),permissions={repository:"Administration: read (of the repository)",organisation:"Self-hosted runners: read (of the organisation)"};function listRunners(gh){
return ask(gh,{what:"list the self-hosted runners",permission:"administration: read"},async connected=>{const[own,shared]=await Promise.allSettled([ownRunners(connected),
sharedRunners(connected)]);if(own.status==="rejected"&&shared.status==="rejected")throw refusal(own.reason,connected);for(const settled of[own,shared])if(settled.
status==="rejected"&&!isRefused(settled.reason))throw settled.reason;return{runners:[...own.status==="fulfilled"?own.value:[],...shared.status==="fulfilled"?shared.
value.runners:[]],notes:[...own.status==="rejected"?[notSeen("of the repository",permissions.repository)]:[],...shared.status==="rejected"?[notSeen(`of ${connected.
context.repository.owner}`,permissions.organisation)]:shared.value.notes]}})}async function ownRunners({octokit,context}){const listed=await octokit.paginate(octokit.
rest.actions.listSelfHostedRunnersForRepo,{...context.repository,per_page:100});return schemas2.YOg(runnerSchema).parse(listed).map(runner=>runnerOf(runner,null))}
async function sharedRunners({octokit,context}){const{owner:org,repo}=context.repository,groups=schemas2.YOg(groupSchema).parse(await octokit.paginate("GET /org\
s/{org}/actions/runner-groups",{org,visible_to_repository:repo,per_page:100})),runners=[],notes=[];for(const group of groups){if(group.restricted_to_workflows===
!0&&!admits(group.selected_workflows??[],context)){notes.push(`The runner group \`${group.name}\` does not take this workflow.`);continue}const listed=await octokit.
paginate("GET /orgs/{org}/actions/runner-groups/{runner_group_id}/runners",{org,runner_group_id:group.id,per_page:100});runners.push(...schemas2.YOg(runnerSchema).
parse(listed).map(runner=>runnerOf(runner,group.name)))}return{runners,notes}}function admits(selected,{repository,workflowFile}){const wanted=`${repository.owner}\
/${repository.repo}/${workflowFile??""}`.toLowerCase();return selected.some(workflow=>workflow.split("@")[0]?.toLowerCase()===wanted)}function runnerOf({name,status,
busy,labels},group){return{name,labels:labels.map(label=>label.name),online:status==="online",busy,group}}function isRefused(error){const{status,message=""}=error??
{};return(status===403||status===404)&&!/rate limit/i.test(message)}function notSeen(whose,permission){return`The runners ${whose} are not seen: there are none,\
 or the token lacks \`${permission}\`.`}function refusal(error,{context,tokenKind}){if(!isRefused(error))return error;const{owner,repo}=context.repository,kind=tokenKind===
"installation"?"GITHUB_TOKEN can never have it: pass":"Pass";return new foundation.eG(`Cannot list the self-hosted runners of ${owner}/${repo}: the token lacks \
\`${permissions.repository}\`, and for those of the organisation \`${permissions.organisation}\` (GitHub answered ${error.status}).`,{cause:error,remedy:`${kind}\
 a token of a GitHub App with these permissions (\`actions/create-github-app-token\`), or a fine-grained personal access token, as \`runner-token\`.`})}function readActionsSettings(gh){
return ask(gh,{what:"read the settings of Actions",permission:"administration: read"},async({octokit,context})=>{const{actions}=octokit.rest,general=(await actions.
getGithubActionsPermissionsRepository({...context.repository})).data,workflow=(await actions.getGithubActionsDefaultWorkflowPermissionsRepository({...context.repository})).
data;return{enabled:general.enabled,allowed:general.allowed_actions??null,defaultPermissions:workflow.default_workflow_permissions,pullRequests:workflow.can_approve_pull_request_reviews}})}
function readEnvironments(gh){return ask(gh,{what:"read the environments",permission:"actions: read"},async({octokit,context})=>{const found=[];for(let page=1;;page++){
const{data}=await octokit.rest.repos.getAllEnvironments({...context.repository,per_page:100,page}),environments=data.environments??[];if(found.push(...environments.
map(({name,protection_rules:rules})=>({name,reviewers:reviewersOf(rules)}))),environments.length<100)return found}})}function createEnvironment(gh,environment){
const operation2={what:`make the environment ${environment.name}`,permission:"administration: write"};return ask(gh,operation2,async({octokit,context})=>{await octokit.
rest.repos.createOrUpdateEnvironment({...context.repository,environment_name:environment.name,...environment.reviewers.length===0?{}:{reviewers:environment.reviewers.
map(({type,id:id2})=>({type,id:id2}))}})})}function findReviewer(gh,name){const[organisation="",team]=name.split("/"),permission=team===void 0?"metadata: read":
"members: read";return ask(gh,{what:`find ${name}`,permission},async({octokit})=>{if(team===void 0){const{data:data2}=await octokit.rest.users.getByUsername({username:organisation});
return{type:"User",id:data2.id}}const{data}=await octokit.rest.teams.getByName({org:organisation,team_slug:team});return{type:"Team",id:data.id}})}function reviewersOf(rules){
return(rules??[]).flatMap(rule=>"reviewers"in rule&&Array.isArray(rule.reviewers)?rule.reviewers:[]).flatMap(entry=>{const id2=entry.reviewer?.id,type=entry.type;
return typeof id2=="number"&&(type==="User"||type==="Team")?[{type,id:id2}]:[]})}function readLabelNames(gh){return ask(gh,{what:"read the labels",permission:"i\
ssues: read"},async({octokit,context})=>{const listed=await octokit.paginate(octokit.rest.issues.listLabelsForRepo,{...context.repository,per_page:100});return new Set(
listed.map(({name})=>name.toLowerCase()))})}function createLabel(gh,label){const operation2={what:`make the label ${label.name}`,permission:"issues: write"};return ask(
gh,operation2,async({octokit,context})=>{const{name,color,description}=label;await octokit.rest.issues.createLabel({...context.repository,name,color,description})})}
function readSecretNames(gh,asked){const permission=asked.environment===void 0?"secrets: read":"environments: read";return ask(gh,{what:"read the names of secre\
ts",permission},async connected=>{if(asked.environment!==void 0)return names(connected,"GET /repos/{owner}/{repo}/environments/{environment_name}/secrets","secr\
ets",{environment_name:asked.environment});const own=await names(connected,"GET /repos/{owner}/{repo}/actions/secrets","secrets");if(!asked.ofOrganisation)return own;
const lent="GET /repos/{owner}/{repo}/actions/organization-secrets";return new Set([...own,...await names(connected,lent,"secrets")])})}function readVariableNames(gh,asked){
const permission=asked.environment===void 0?"variables: read":"environments: read";return ask(gh,{what:"read the names of variables",permission},async connected=>{
if(asked.environment!==void 0)return names(connected,"GET /repos/{owner}/{repo}/environments/{environment_name}/variables","variables",{environment_name:asked.environment});
const own=await names(connected,"GET /repos/{owner}/{repo}/actions/variables","variables");if(!asked.ofOrganisation)return own;const lent="GET /repos/{owner}/{r\
epo}/actions/organization-variables";return new Set([...own,...await names(connected,lent,"variables")])})}async function names({octokit,context},route,list,parameters={}){
const found=new Set,perPage=30;for(let page=1;;page++){const{data}=await octokit.request(route,{...context.repository,...parameters,per_page:perPage,page}),items=data[list]??
[];for(const{name}of items)found.add(name.toUpperCase());if(items.length<perPage)return found}}function readRepositoryFacts(gh){return ask(gh,{what:"read the re\
pository",permission:"metadata: read"},async({octokit,context})=>{const{data}=await octokit.rest.repos.get({...context.repository});return{defaultBranch:data.default_branch,
private:data.private,ofOrganisation:data.owner.type==="Organization",issues:data.has_issues}})}function hasBranch(gh,branch){const operation2={what:`look for th\
e branch ${branch}`,permission:"contents: read"};return ask(gh,operation2,async({octokit,context})=>{const ref=`heads/${branch}`,{data}=await octokit.rest.git.listMatchingRefs(
{...context.repository,ref});return data.some(one=>one.ref===`refs/${ref}`)})}function readRulesets(gh){return ask(gh,{what:"read the rulesets",permission:"meta\
data: read"},async({octokit,context})=>{const listed=await octokit.paginate(octokit.rest.repos.getRepoRulesets,{...context.repository,includes_parents:!1,per_page:100}),
found=[];for(const{id:id2}of listed){const{data}=await octokit.rest.repos.getRepoRuleset({...context.repository,ruleset_id:id2,includes_parents:!1});found.push(
{id:id2,name:data.name,target:data.target??"branch",enforcement:data.enforcement,conditions:data.conditions??null,bypassActors:data.bypass_actors??null,rules:data.
rules??[]})}return found})}function writeRuleset(gh,ruleset,id2){const operation2={what:`write the ruleset ${ruleset.name}`,permission:"administration: write"};
return ask(gh,operation2,async({octokit,context})=>{const route=id2===null?"POST /repos/{owner}/{repo}/rulesets":"PUT /repos/{owner}/{repo}/rulesets/{ruleset_id\
}";await octokit.request(route,{...context.repository,...ruleset,...id2===null?{}:{ruleset_id:id2}})})}function readBranchRules(gh,branch){const operation2={what:`\
read the rules of the branch ${branch}`,permission:"contents: read"};return ask(gh,operation2,async({octokit,context})=>{const rules=await octokit.paginate(octokit.
rest.repos.getBranchRules,{...context.repository,branch,per_page:100}),{protected:isProtected,protection}=(await octokit.rest.repos.getBranch({...context.repository,
branch})).data,classic=isProtected?protection:void 0,pulls=rules.filter(({type})=>type==="pull_request");return{checks:[...rules.filter(({type})=>type==="requir\
ed_status_checks").flatMap(contextsOf),...classic?.required_status_checks?.contexts??[]],pullRequest:pulls.length>0||classic?.required_pull_request_reviews!==void 0,
codeOwners:pulls.some(({parameters})=>parameters?.require_code_owner_review===!0)||classic?.required_pull_request_reviews?.require_code_owner_reviews===!0}})}function contextsOf({
parameters}){const checks=parameters?.required_status_checks;return Array.isArray(checks)?checks.flatMap(check=>typeof check.context=="string"?[check.context]:[]):
[]}function mayReplace(run,section,currentHead2){return section===void 0?!0:[section.run,section.pending?.run].every(recorded=>recorded===void 0||follows(run,recorded,
currentHead2))}function follows(run,recorded,currentHead2){return run.id===recorded.id?run.attempt>=recorded.attempt:run.headSha===recorded.headSha?Date.parse(run.
startedAt)>=Date.parse(recorded.startedAt):run.headSha===currentHead2?!0:recorded.headSha===currentHead2?!1:run.id>recorded.id}function newer(older,younger,currentHead2){
return mayReplace(younger.run,older,currentHead2)?younger:older}const sticky_comment_operation=({issueNumber})=>({what:`write the comment on pull request #${issueNumber}`,
permission:"pull-requests: write"});function upsertStickyComment(gh,place){return ask(gh,sticky_comment_operation(place),async connected=>{const{key,section,order=0,
body,run}=place,head=await currentHead(connected,place),login=await loginOf(connected),mine={key:section,order,run,pending:null,body},existing=await mergeDuplicates(
connected,place,login,head);if(existing!==null)return replaceSection(connected,place,existing,mine,head);const{octokit,context}=connected,created=await octokit.
rest.issues.createComment({...context.repository,issue_number:place.issueNumber,body:formatComment(key,[mine])}),author=created.data.user?.login??login,kept=await mergeDuplicates(
connected,place,author,head)??created.data;return{id:kept.id,url:kept.html_url,action:kept.id===created.data.id?"created":"updated"}})}function markStickyCommentStale(gh,place){
return ask(gh,sticky_comment_operation(place),async connected=>{const head=await currentHead(connected,place),existing=await mergeDuplicates(connected,place,await loginOf(
connected),head);if(existing===null)return null;const now=parseComment(existing.body??"",place.key).find(({key})=>key===place.section);if(now===void 0)return null;
const pending={run:place.run,state:place.state??"evaluating"};return replaceSection(connected,place,existing,{...now,pending},head,place.run)})}async function replaceSection(connected,place,comment,section,head,run=section.
run){const sections=parseComment(comment.body??"",place.key),found={id:comment.id,url:comment.html_url},recorded=sections.find(({key})=>key===section.key);if(!mayReplace(
run,recorded,head))return{...found,action:"superseded"};const body=formatComment(place.key,[...sections.filter(other=>other!==recorded),section]);return{...found,
action:await updateComment(connected,comment,body)?"updated":"unchanged"}}async function mergeDuplicates(connected,place,login,head){const{octokit,context,logger}=connected,
ours=(await octokit.paginate(octokit.rest.issues.listComments,{...context.repository,issue_number:place.issueNumber,per_page:100})).filter(({user,body:body2})=>user?.
login===login&&comment_format_hasMarker(body2??"",place.key)).sort((a,b)=>a.id-b.id),[oldest,...others]=ours;if(oldest===void 0||others.length===0)return oldest??
null;const newest=new Map;for(const section of ours.flatMap(({body:body2})=>parseComment(body2??"",place.key))){const known=newest.get(section.key);newest.set(section.
key,known===void 0?section:newer(known,section,head))}const body=formatComment(place.key,[...newest.values()]);await updateComment(connected,oldest,body);for(const{
id:id2}of others)await octokit.rest.issues.deleteComment({...context.repository,comment_id:id2}).catch(error=>{error?.status!==404&&logger.warning(`A second com\
ment of this report could not be removed: ${error}`)});return{...oldest,body}}async function updateComment({octokit,context},comment,body){return comment.body?.
replaceAll(`\r
`,`
`).trimEnd()===body.trimEnd()?!1:(await octokit.rest.issues.updateComment({...context.repository,comment_id:comment.id,body}),!0)}async function currentHead({octokit,
context},place){const{data}=await octokit.rest.pulls.get({...context.repository,pull_number:place.issueNumber});return data.head.sha}function findWaiver(gh,pullRequest){
const operation2={what:`read the comments on pull request #${pullRequest}`,permission:"pull-requests: read"};return ask(gh,operation2,async({octokit,context})=>{
const{data:pull}=await octokit.rest.pulls.get({...context.repository,pull_number:pullRequest}),comments=await octokit.paginate(octokit.rest.issues.listComments,
{...context.repository,issue_number:pullRequest,per_page:100});for(const{body="",user}of comments.toReversed()){const reason=/^\/mlops[ \t]+waive[ \t]+(\S.*)$/.
exec(body.split(/\r?\n/,1)[0]?.trim()??"")?.[1];if(!(reason===void 0||user===null||user.type!=="User"||user.login===pull.user.login)&&valueOrThrow(await mayWrite(
gh,user.login))===!0)return{by:`@${user.login}`,reason:reason.slice(0,500)}}return null})}}),49567:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Yj:()=>string,ai:()=>number});var _core_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(43759),_schemas_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
27597);function string(params){return _core_index_js__WEBPACK_IMPORTED_MODULE_0__.K_(_schemas_js__WEBPACK_IMPORTED_MODULE_1__.NDH,params)}function number(params){
return _core_index_js__WEBPACK_IMPORTED_MODULE_0__.qG(_schemas_js__WEBPACK_IMPORTED_MODULE_1__.rSt,params)}function boolean(params){return core._coercedBoolean(
schemas.ZodBoolean,params)}function bigint(params){return core._coercedBigint(schemas.ZodBigInt,params)}function date(params){return core._coercedDate(schemas.ZodDate,
params)}}),64377:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{w$:()=>datetime});var _core_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
43759),_schemas_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(27597);function datetime(params){return _core_index_js__WEBPACK_IMPORTED_MODULE_0__.G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__.
You,params)}function date(params){return core._isoDate(ZodISODate,params)}function time(params){return core._isoTime(ZodISOTime,params)}function duration(params){
return core._isoDuration(ZodISODuration,params)}})};export{id,ids,modules};
