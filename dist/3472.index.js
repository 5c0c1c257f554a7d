const id=3472,ids=[3472],modules={63472:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{mR:()=>driftMethods,QJ:()=>embeddingMethods,oz:()=>evaluateDefaults,ds:()=>evaluateSection,oN:()=>findConfiguration,r9:()=>intentFile,loadConfiguration:()=>loadConfiguration,
sg:()=>mergeInputs,SS:()=>modelTasks,RM:()=>parseCommand,parseConfiguration:()=>parseConfiguration,$7:()=>readDuration,N3:()=>readIntent,g9:()=>resolveEnvironment,
Mo:()=>resolveSettings,ev:()=>resolveSource,uK:()=>retrainDefaults,B0:()=>seasons,U8:()=>selectModel,UL:()=>strategy,lN:()=>withIntent});var foundation=__webpack_require__(
33560);const reference=/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g;function resolveEnvironment(value,env,path){const absent=new Set,resolved=value.replace(reference,(whole,name)=>{
const found=env[name];return found===void 0&&absent.add(name),found??whole});if(absent.size>0)throw new foundation.j1([...absent].map(name=>({...path===void 0?{}:
{path},message:`needs the environment variable ${name}, which is not set`,remedy:`Set it under \`env:\` of the workflow step, such as \`${name}: \${{ secrets.${name}\
 }}\``})));return resolved}function resolveSettings(settings,env,path){const problems=[],resolved=(value,at)=>{if(typeof value=="string")try{return resolveEnvironment(
value,env,at)}catch(error){if(!(error instanceof foundation.j1))throw error;return problems.push(...error.problems),value}return Array.isArray(value)?value.map(
(item,index)=>resolved(item,`${at}[${index}]`)):typeof value!="object"||value===null?value:Object.fromEntries(Object.entries(value).map(([key,item])=>[key,resolved(
item,`${at}.${key}`)]))},all=resolved(settings,path);if(problems.length>0)throw new foundation.j1(problems);return all}const refused=[{pattern:/^(\$\(|`)/,what:"\
a command substitution",remedy:"Put it into a script and run the script"},{pattern:/^(&&|\|\||;)/,what:"a second command",remedy:"Put them into a script, or lis\
t them under `setup:`"},{pattern:/^\|/,what:"a pipe",remedy:"Put the pipeline into a script and run the script"},{pattern:/^&/,what:"a background job",remedy:"R\
emove the `&`, or quote it"},{pattern:/^[<>]/,what:"a redirection",remedy:"Let the program write the file, or put it into a script"},{pattern:/^[()]/,what:"a su\
bshell",remedy:"Quote the parenthesis, or put it into a script"},{pattern:/^\n/,what:"a second line",remedy:"End the line with `\\`, use YAML's `>`, or put it in\
to a script"},{pattern:/^\$[A-Za-z_0-9?@*#!$-]/,what:"a shell variable",remedy:"Write `${NAME}` for an environment variable, or quote it with '…'"}],placeholder=/^\{([A-Za-z][A-Za-z0-9_-]*)\}/,
variable=/^\$\{[A-Za-z_][A-Za-z0-9_]*\}/;function parseCommand(command2,context){const problems=[],report=(message,remedy)=>{problems.some(known=>known.message===
message)||problems.push({...context.at,value:command2,message,remedy})},words=[];let word,rest=command2.trim();const take=length=>{rest=rest.slice(length)},append=(text,length)=>{
word=(word??"")+text,take(length)},fill=()=>{const name=placeholder.exec(rest);if(name!==null)return append(placeholderValue(name[1],context,report),name[0].length),
!0;const reference2=variable.exec(rest);return reference2!==null?(append(variableValue(reference2[0],context,problems),reference2[0].length),!0):!1};for(;rest!==
"";){const first=rest[0];if(/[ \t\r]/.test(first))word!==void 0&&words.push(word),word=void 0,take(1);else if(rest.startsWith(`\\
`))take(2);else if(first==="\\")append(rest[1]??"\\",2);else if(first==="'"){const end=rest.indexOf("'",1);if(end<0){report("has a ' that is not closed","Close \
it with another '");break}append(rest.slice(1,end),end+1)}else if(first==='"'){for(append("",1);rest!==""&&!rest.startsWith('"');)/^\\["\\$`]/.test(rest)?append(
rest[1],2):rest.startsWith(`\\
`)?take(2):fill()||(refuse(rest,!0,report),append(rest[0],1));rest===""&&report('has a " that is not closed','Close it with another "'),take(1)}else fill()||append(
first,Math.max(1,refuse(rest,!1,report)))}if(word!==void 0&&words.push(word),problems.length===0&&checkProgram(words,command2,report),problems.length>0)throw new foundation.
j1(problems);return words}function parseCommands(commands,context){const problems=[],parsed=commands.map(command2=>{try{return parseCommand(command2,context)}catch(error){
if(!(error instanceof ConfigurationError))throw error;return problems.push(...error.problems),[]}});if(problems.length>0)throw new ConfigurationError(problems);
return parsed}function refuse(rest,quoted,report){for(const{pattern,what,remedy}of refused){const found=pattern.exec(rest);if(found!==null)return quoted&&!/^[$`]/.
test(found[0])?0:(report(`has ${what} (\`${found[0].replace(`
`,"\\n")}\`), and commands run without a shell`,remedy),found[0].length)}return 0}function placeholderValue(name,context,report){return Object.hasOwn(context.placeholders,
name)?context.placeholders[name]:(report(`has an unknown placeholder \`{${name}}\``,`${(0,foundation.zA)(name,Object.keys(context.placeholders))} To mean the br\
aces themselves, quote them with '…'.`),"")}function variableValue(reference2,context,problems){try{return resolveEnvironment(reference2,context.env??{})}catch(error){
if(!(error instanceof foundation.j1))throw error;return problems.push(...error.problems.map(problem=>({...context.at,...problem}))),""}}function checkProgram(words,command2,report){
const program=words[0];program===void 0||program===""?report("names no program","Write a command such as `python train.py`"):/^[A-Za-z_][A-Za-z0-9_]*=/.test(program)&&
!/^['"]/.test(command2)&&report(`starts with an assignment (\`${program}\`), which only a shell understands`,"Set the variable under `env:`")}var promises_=__webpack_require__(
51455),external_node_path_=__webpack_require__(76760),schemas=__webpack_require__(27597);function section(shape){return schemas.rej(shape).transform(value=>{const entries=Object.
entries(value).map(([key,item])=>[(0,foundation.xQ)(key),item]);return Object.fromEntries(entries)})}const values_text=()=>schemas.YjP().trim().min(1,"must not \
be empty"),oneOrMany=()=>schemas.KCZ([values_text(),schemas.YOg(values_text()).min(1)]).transform(value=>typeof value=="string"?[value]:value),repositoryPath=()=>values_text().
refine(path=>!/^([/\\]|[A-Za-z]:)/.test(path)&&!path.split(/[/\\]/).includes(".."),"must be a path inside the repository: relative, without `..`"),secondsPerUnit={
ms:.001,s:1,m:60,h:3600,d:86400},duration=()=>schemas.YjP().regex(/^\d+(\.\d+)?(ms|s|m|h|d)$/,"must be a duration such as 90s, 15m, 24h or 7d").transform(value=>{
const[,amount,unit]=/^([\d.]+)(ms|s|m|h|d)$/.exec(value)??[];return Number(amount)*secondsPerUnit[unit]});function readDuration(text){const read=duration().safeParse(
text);return read.success?read.data:null}const scalar=()=>schemas.KCZ([schemas.YjP(),schemas.aig(),schemas.zMY()]),namedEntry=(settings=schemas.g1P(schemas.YjP(),
schemas.L5J()))=>schemas.KCZ([values_text(),schemas.g1P(schemas.YjP(),settings).refine(entry2=>Object.keys(entry2).length===1,"must have exactly one name, then \
its settings")]),share=()=>schemas.aig().min(0).max(1),bytesPerUnit={B:1,kB:1e3,MB:1e6,GB:1e9,TB:1e12,KiB:2**10,MiB:2**20,GiB:2**30,TiB:2**40},bytes=()=>schemas.
YjP().regex(/^\d+(\.\d+)?(B|kB|MB|GB|TB|KiB|MiB|GiB|TiB)$/,"must be a size such as 500MB or 16GiB").transform(value=>{const[,amount,unit]=/^([\d.]+)(\w+)$/.exec(
value)??[];return Number(amount)*bytesPerUnit[unit]}),dataset=schemas.KCZ([values_text().transform(path=>({path})),section({path:values_text().describe("File, f\
older or glob, relative to the repository. `{holdout}` in a command means the path of the data set `holdout`."),contract:repositoryPath().optional().describe("O\
pen Data Contract that the data must satisfy."),object:values_text().optional().describe("Schema object of the contract; needed where it has several and none ha\
s the data set’s name."),key:oneOrMany().optional().describe("Column or columns that identify a row, to compare versions; default the contract’s primary key."),
private:schemas.YOg(values_text()).optional().describe("Columns whose values no report may show.")})]),rule=section({"splits-disjoint":section({by:oneOrMany().describe(
"Column or columns that identify a row across data sets."),"ordered-by":values_text().optional().describe("Time column: the holdout must be later than the train\
ing data."),between:schemas.YOg(values_text()).min(2).optional().describe("Data sets that must share no row; default all.")}).optional().describe("No row of one\
 data set appears in another.")}).refine(value=>Object.keys(value).length===1,"must have exactly one rule"),dataSection=section({remote:values_text().optional().
describe("Name of the DVC remote, from `.dvc/config`."),datasets:schemas.g1P(schemas.YjP().regex(/^[a-z][a-z0-9_-]*$/,"a data set name has lower-case letters, d\
igits, `-` and `_`"),dataset).default({}).describe("Data sets by name. Commands refer to them as `{name}`."),rules:schemas.YOg(rule).default([]).describe("What \
must hold between data sets.")}),reaction=schemas.k5n(["continue","hold","abort","ignore"]),common={"max-absolute-loss":schemas.aig().min(0).optional().describe(
"How much worse it may be, in its own units."),"max-relative-loss":schemas.aig().min(0).optional().describe("How much worse it may be, as a share of the champio\
n's value."),advisory:schemas.zMY().optional().describe("Whether it is reported only."),"on-inconclusive":reaction.optional().describe("At the deadline; default\
 `abort`."),"on-no-data":reaction.optional().describe("At the deadline; default `abort`; before it the rollout holds."),"on-error":reaction.optional().describe(
"At the deadline; default `abort`; before it the rollout holds.")},increase={"max-absolute-increase":schemas.aig().min(0).optional().describe("The same as `max-\
absolute-loss`."),"max-relative-increase":schemas.aig().min(0).optional().describe("The same as `max-relative-loss`.")},errorRate=section({...common,...increase}),
latency=section({over:duration().describe("Answers later than this count, such as `250ms`; best the bound of a histogram bucket."),...common,...increase}),predictionDrift=section(
{...common}),kpi=section({name:values_text().describe("Name in the report, and the key under which a command prints it."),better:schemas.k5n(["lower","higher"]).
default("higher").describe("Which way is better."),kind:schemas.k5n(["mean","share"]).default("mean").describe("`mean` of values, or `share` of requests."),total:values_text().
optional().describe("Query for the requests of a share, with `{arm}`, `{version}` and `{window}`."),events:values_text().optional().describe("Query for those th\
at count."),count:values_text().optional().describe("Query for the number of values of a mean."),sum:values_text().optional().describe("Query for their sum."),"\
sum-of-squares":values_text().optional().describe("Query for the sum of their squares."),delay:duration().optional().describe("How long what it measures takes t\
o arrive, such as labels; younger minutes are not judged, and the deadline is later by it."),...common}),guardrail=schemas.KCZ([schemas.euz("error-rate").transform(
()=>({kind:"error-rate",settings:errorRate.parse({})})),schemas.euz("prediction-drift").transform(()=>({kind:"prediction-drift",settings:predictionDrift.parse({})})),
section({"error-rate":errorRate}).transform(({errorRate:settings})=>({kind:"error-rate",settings})),section({latency}).transform(({latency:settings})=>({kind:"l\
atency",settings})),section({"prediction-drift":predictionDrift}).transform(({predictionDrift:settings})=>({kind:"prediction-drift",settings})),section({kpi}).transform(
({kpi:settings})=>({kind:"kpi",settings}))]),analysisKeys={guardrails:schemas.YOg(guardrail).default([]).describe("What decides: rolls back when broken, and mus\
t hold for promotion."),advisory:schemas.YOg(guardrail).default([]).describe("What is reported only."),alpha:share().default(.05).describe("Chance that a harmle\
ss candidate is rolled back, over all looks and guardrails."),beta:share().default(.05).describe("Chance that a candidate beyond a margin is promoted, for each \
guardrail."),judge:schemas.k5n(["sequential","kayenta"]).default("sequential").describe("`sequential`: tests that stay valid however often they are looked at; `\
kayenta`: its Mann–Whitney judge.")},presets=["template","kserve","seldon","mlserver","bentoml","tf-serving","torchserve","triton","envoy","nginx"],prometheus=section(
{prometheus:values_text().describe("Address of the server, such as `${PROMETHEUS_URL}`."),preset:schemas.k5n(presets).default("template").describe("Whose names \
metrics and labels have; each key below replaces one of its names."),requests:oneOrMany().optional().describe("Counters of requests, as selectors of series; the\
y are added."),errors:oneOrMany().optional().describe("Counters of failed requests."),"latency-buckets":values_text().optional().describe("Buckets of a histogra\
m of response times."),"latency-unit":schemas.k5n(["s","ms","us"]).optional().describe("Unit of its bounds; default `s`."),predictions:values_text().optional().
describe("Counter of predictions by class."),"prediction-label":values_text().optional().describe("Label that names the class; default `label`."),"score-buckets":values_text().
optional().describe("Buckets of a histogram of predicted scores."),"arm-label":values_text().optional().describe("Label that tells the versions apart."),"arm-va\
lue":values_text().optional().describe("Its value; default `{version}`."),candidate:values_text().optional().describe("Matchers of the candidate, in place of `a\
rm-label`."),champion:values_text().optional().describe("Matchers of the stable version."),selector:values_text().optional().describe('Matchers of both, such as\
 `namespace="{namespace}"`.'),"replica-labels":schemas.YOg(values_text()).optional().describe("Labels that name the Prometheus server of a pair; default `promet\
heus_replica`, `__replica__`."),"bearer-token":values_text().optional().describe("Such as `${PROMETHEUS_TOKEN}`."),basic:section({username:values_text(),password:values_text()}).
optional().describe("User and password."),headers:schemas.g1P(schemas.YjP(),schemas.YjP()).optional().describe("More headers, such as `X-Scope-OrgID`."),tls:section(
{ca:values_text().optional().describe("Authorities to trust: a PEM text or the path of a file."),certificate:values_text().optional().describe("Certificate that\
 the client shows."),key:values_text().optional().describe("Its key."),"server-name":values_text().optional().describe("Name in the server’s certificate.")}).
optional().describe("For servers that the usual authorities do not vouch for."),timeout:duration().optional().describe("Longest wait for one answer; default `15\
s`.")}).transform(settings=>({kind:"prometheus",settings})),command=section({command:values_text().describe("Prints the measurements as JSON; `{candidate}`, `{c\
hampion}`, `{from}` and `{to}` stand for the versions and the window."),timeout:duration().default(60).describe("Longest run; default `60s`.")}).transform(settings=>({
kind:"command",settings})),analysisSource=schemas.KCZ([prometheus,command]);function resolveSource(source,env,placeholders2,path){if(source.kind==="command"){const{
command:written,timeout}=source.settings;return{kind:"command",settings:{words:parseCommand(written,{placeholders:Object.fromEntries(placeholders2.map(name=>[name,
`{${name}}`])),env,at:{path:`${path}.command`}}),timeoutSeconds:timeout}}}return{kind:"prometheus",settings:resolveSettings(source.settings,env,path)}}const pacing={
every:duration().default(900).describe("Least time at a step; default `15m`."),"min-requests":schemas.Whr().min(0).default(100).describe("Least requests of the \
candidate at a step."),deadline:duration().default(86400).describe("When an unfinished rollout ends as its policies say; default `24h`.")},rising=steps=>steps.every(
(step,index)=>step>(steps[index-1]??-1)),strategy=schemas.KCZ([section({canary:schemas.YOg(schemas.aig().min(0).max(100)).min(1).refine(rising,"must rise from s\
tep to step").describe("Shares of traffic in percent, in order; 100, also where it is not written, is the promotion."),...pacing}).transform(({canary,...pace})=>({
strategy:{kind:"canary",steps:canary},...pace})),section({"blue-green":schemas.euz(!0),...pacing}).transform(({blueGreen:_,...pace})=>({strategy:{kind:"blue-gre\
en"},...pace})),section({shadow:section({percent:schemas.aig().min(1).max(100).default(100).describe("Percent of the requests that are copied."),afterwards:schemas.
k5n(["promote","stop"]).default("promote").describe("What follows when all is well.")}),...pacing}).transform(({shadow,...pace})=>({strategy:{kind:"shadow",...shadow},
...pace})),section({"ab-test":section({percent:schemas.aig().min(1).max(99).default(50).describe("Percent of the requests for the candidate."),horizon:duration().
describe("How long it runs; decided once, at its end.")}),...pacing}).transform(({abTest,...pace})=>({strategy:{kind:"ab-test",percent:abTest.percent,horizonSeconds:abTest.
horizon},...pace})),section({"all-at-once":schemas.euz(!0),...pacing}).transform(({allAtOnce:_,...pace})=>({strategy:{kind:"all-at-once"},...pace}))]),argoRolloutsTarget=section(
{kind:schemas.euz("argo-rollouts"),namespace:values_text().default("default").describe("Namespace of the Rollout."),rollout:values_text().describe("Name of the \
Rollout, which must be there, with its Services and a canary strategy."),container:values_text().optional().describe("Container that serves the model; default t\
he only one."),image:values_text().optional().describe("Image of that container, with `{model}`, `{version}`, `{commit}` and `{number}`."),env:schemas.g1P(schemas.
YjP(),schemas.YjP()).default({}).describe('Variables of that container, such as `{ MODEL_URI: "s3://models/{model}/{version}" }`.'),args:schemas.YOg(schemas.YjP()).
optional().describe("Arguments of that container, in place of its own."),annotations:schemas.g1P(schemas.YjP(),schemas.YjP()).default({}).describe("Annotations \
of the pods."),"mirror-route":values_text().optional().describe("Name in `trafficRouting.managedRoutes`, for shadow traffic, which needs Istio."),context:values_text().
optional().describe("Context of the kubeconfig; default its current one."),kubeconfig:values_text().optional().describe("Path of the kubeconfig; default the usu\
al chain.")}),featureFlagTarget=section({kind:schemas.euz("feature-flag"),file:repositoryPath().refine(path=>path.endsWith(".json"),"must be a JSON file; defini\
tions in YAML are not written").describe("flagd’s definition file in the repository, such as `flags/models.flagd.json`."),flag:values_text().optional().describe(
"Name of the flag; default the name of the model."),"targeting-key":values_text().default("targetingKey").describe("What of the evaluation context names the use\
r; default OpenFeature’s own `targetingKey`."),branch:values_text().optional().describe("Branch that flagd reads the file from; default the main branch.")}),quantities=()=>schemas.
g1P(schemas.YjP(),schemas.KCZ([schemas.YjP(),schemas.aig()]).transform(String)),kserveTarget=section({kind:schemas.euz("kserve"),namespace:values_text().default(
"default").describe("Namespace of the InferenceService."),service:values_text().optional().describe("Name of the InferenceService; default the model’s."),mode:schemas.
k5n(["raw","knative"]).default("raw").describe("`raw`: Standard deployment with `spec.canary`, from KServe 0.20 on, with the Gateway API; `knative`: revisions a\
nd `canaryTrafficPercent`."),"model-uri":values_text().describe("Address of the model’s files, such as `s3://models/{model}/{version}`, with `{commit}` and `{nu\
mber}` too."),format:values_text().optional().describe("Format of the model, such as `sklearn`, for an InferenceService that is not there yet."),runtime:values_text().
optional().describe("ServingRuntime of a new one; default the first that takes the format."),"min-replicas":schemas.Whr().min(1).optional().describe("Least pods\
 of a new one."),"max-replicas":schemas.Whr().min(1).optional().describe("Most pods of a new one."),"service-account":values_text().optional().describe("Service\
 account of a new one, which reads the model’s files."),requests:quantities().default({}).describe("Resources that a new one asks for."),limits:quantities().default(
{}).describe("Most resources of a new one."),context:values_text().optional().describe("Context of the kubeconfig; default its current one."),kubeconfig:values_text().
optional().describe("Path of the kubeconfig; default the usual chain.")}),kubernetes_quantities=()=>schemas.g1P(schemas.YjP(),schemas.KCZ([schemas.YjP(),schemas.
aig()]).transform(String)),gateway=section({name:values_text().describe("Name of the Gateway."),namespace:values_text().optional().describe("Its namespace; defa\
ult that of the model."),section:values_text().optional().describe("Listener of the Gateway."),hostnames:schemas.YOg(values_text()).default([]).describe("Host n\
ames; default those of the listener."),path:values_text().default("/").describe("Path below which the model answers.")}),ingress=section({"class-name":values_text().
default("nginx").describe("Ingress class of ingress-nginx."),host:values_text().optional().describe("Host name; default any."),path:values_text().default("/").describe(
"Path below which the model answers."),"tls-secret":values_text().optional().describe("Secret with the certificate.")}),kubernetesTarget=section({kind:schemas.euz(
"kubernetes"),namespace:values_text().default("default").describe("Namespace, which must be there."),name:values_text().optional().describe("Name of what is cre\
ated; default the model’s."),image:values_text().optional().describe("Image of the server, with `{model}`, `{version}`, `{commit}` and `{number}`; default tha\
t of `pod-template`."),command:schemas.YOg(schemas.YjP()).min(1).optional().describe("Command, in place of the image’s."),args:schemas.YOg(schemas.YjP()).optional().
describe("Arguments, with the same placeholders."),env:schemas.g1P(schemas.YjP(),schemas.YjP()).default({}).describe('Variables, such as `{ MODEL_URI: "s3://mod\
els/{model}/{version}" }`.'),"env-from-secret":values_text().optional().describe("Secret whose entries are variables of the server."),"pod-template":repositoryPath().
optional().describe("File with a Deployment or pod template, which the other settings are put into."),port:schemas.Whr().min(1).max(65535).default(8080).describe(
"Port of the container."),health:values_text().default("/health").describe("Path that answers with 2xx when the model can answer."),replicas:schemas.Whr().min(1).
default(2).describe("Pods of each version."),requests:kubernetes_quantities().default({}).describe("Resources asked for, such as `{ cpu: 500m, memory: 1Gi }`."),
limits:kubernetes_quantities().default({}).describe("Most resources."),"service-account":values_text().optional().describe("Service account of the pods; default\
 one without rights."),gateway:gateway.optional().describe("Gateway of the Gateway API that requests come in by."),ingress:ingress.optional().describe("Or ingre\
ss-nginx."),"start-timeout":duration().default(300).describe("Time in which pods must be ready; default `5m`."),drain:duration().refine(seconds=>seconds<=20,"mu\
st be at most 20s").default(5).describe("Time between the last request sent to a version and the end of its pods; default `5s`."),"keep-previous":schemas.zMY().
default(!1).describe("Whether the version before the stable one keeps its pods, so that going back takes no start."),context:values_text().optional().describe("\
Context of the kubeconfig; default its current one."),kubeconfig:values_text().optional().describe("Path of the kubeconfig; default the usual chain.")}),gitopsTarget=section(
{kind:schemas.euz("gitops"),controller:schemas.k5n(["argo-cd","flux"]).describe("What syncs the repository into the cluster."),application:values_text().describe(
"Name of the Application of Argo CD, or the Kustomization of Flux."),"controller-namespace":values_text().optional().describe("Its namespace; default `argocd`, \
or `flux-system`."),path:repositoryPath().describe("Folder of the manifests in the repository, such as `deploy/production`."),branch:values_text().optional().describe(
"Branch that is synced; default the main branch."),serves:schemas.gMt("kind",[kubernetesTarget,argoRolloutsTarget,kserveTarget]).describe("What carries the weig\
hts, with the keys of the target of that `kind`.")});var core=__webpack_require__(88532);const placeholders={model:"{model}",port:"{port}",version:"{version}",host:"\
{host}"},serve=values_text().refine(command2=>!command2.includes("${"),"must take secrets from `env`, not from its arguments").transform((command2,context)=>{try{
return parseCommand(command2,{placeholders})}catch(error){if(!(error instanceof foundation.j1))throw error;for(const{message,remedy}of error.problems)context.addIssue(
{code:"custom",message:remedy===void 0?message:`${message}. ${remedy}`});return core.tm}}),localTarget=section({kind:schemas.euz("local"),serve:serve.describe("\
Command that serves one version, with `{model}` (path of its files), `{port}`, `{version}` and `{host}`; it runs without a shell."),host:values_text().default("\
127.0.0.1").describe("Address that users' requests arrive at; default this machine alone."),port:schemas.Whr().min(1).max(65535).default(8080).describe("Port th\
at users' requests arrive at."),router:schemas.k5n(["auto","envoy","haproxy","nginx","node"]).default("auto").describe("What spreads the requests; `auto` takes \
the first that is installed, `node` is always there."),health:values_text().default("/health").describe("Path that answers with 2xx when the model can answer."),
"start-timeout":duration().default(60).describe("Time in which a version must answer; default `60s`."),drain:duration().default(10).describe("Time between SIGTE\
RM and SIGKILL; default `10s`."),env:schemas.g1P(schemas.YjP(),schemas.YjP()).default({}).describe("Variables of the servers, with `${NAME}` for those of the st\
ep; they get no others with secrets."),"keep-previous":schemas.zMY().default(!0).describe("Whether the version before the stable one keeps running, so that goin\
g back takes no start.")}),shift=least=>section({percent:schemas.Whr().min(least).max(50).describe("Percent of the new instances that take requests at a time; 5\
0 at most."),wait:duration().default(600).describe("Time in which the alarms are watched between steps; 1 h at most.")}),sagemaker_guardrail=schemas.KCZ([schemas.
euz("none").transform(kind=>({kind})),schemas.euz("all-at-once").transform(kind=>({kind,wait:0})),section({canary:shift(1)}).transform(({canary})=>({kind:"canar\
y",...canary})),section({linear:shift(10)}).transform(({linear})=>({kind:"linear",...linear}))]),sagemakerTarget=section({kind:schemas.euz("sagemaker"),endpoint:values_text().
describe("Name of the endpoint; it is created where it is not there."),region:values_text().optional().describe("Region; default that of the environment."),role:values_text().
describe("ARN of the role that the containers run as."),image:values_text().describe("Image in ECR that serves, with `{model}`, `{version}`, `{commit}` or `{num\
ber}` where it depends on them."),"model-uri":values_text().describe("`model.tar.gz` in S3, such as `s3://bucket/{model}/{version}/model.tar.gz`, with the same \
placeholders."),"instance-type":values_text().describe("Such as `ml.m5.large`."),"instance-count":schemas.Whr().min(1).default(1).describe("Instances of a new v\
ersion, enough for the largest share it gets."),env:schemas.g1P(schemas.YjP(),schemas.YjP()).default({}).describe("Variables of the containers."),vpc:section({subnets:schemas.
YOg(values_text()).min(1).describe("Subnets of the containers."),"security-groups":schemas.YOg(values_text()).min(1).describe("Their security groups.")}).optional(),
alarms:schemas.YOg(values_text()).default([]).describe("CloudWatch alarms upon which SageMaker takes a promotion back by itself."),guardrail:sagemaker_guardrail.
default({kind:"none"}).describe("How the promotion moves traffic to new instances: `none`, `all-at-once`, `{ canary: { percent, wait } }` or `{ linear: { percen\
t, wait } }`."),"termination-wait":duration().default(0).describe("Time that the old instances stay after a guarded promotion, the alarms still watched."),"data\
-capture":section({uri:values_text().describe("`s3://bucket/prefix` that requests and answers are copied to."),percent:schemas.Whr().min(0).max(100).default(100).
describe("Percent of the requests.")}).optional().describe("Keeping requests and answers, for monitoring.")}),seldonTarget=section({kind:schemas.euz("seldon"),namespace:values_text().
default("default").describe("Namespace of the Models."),name:values_text().optional().describe("Name of the Model that users address; default the model’s."),"\
model-uri":values_text().describe("Address of the model’s files, such as `s3://models/{model}/{version}`, with `{commit}` and `{number}` too."),requirements:schemas.
YOg(values_text()).default([]).describe("What a server must have for a new Model, such as `[sklearn]`."),memory:values_text().optional().describe("Memory that a\
 new Model needs, such as `100Ki`."),replicas:schemas.Whr().min(1).optional().describe("Replicas of a new Model."),server:values_text().optional().describe("Ser\
ver that a new Model is to be loaded on; default any that fits."),secret:values_text().optional().describe("Secret with rclone’s settings for the address of a n\
ew Model."),context:values_text().optional().describe("Context of the kubeconfig; default its current one."),kubeconfig:values_text().optional().describe("Path \
of the kubeconfig; default the usual chain.")}),target=schemas.gMt("kind",[localTarget,kubernetesTarget,argoRolloutsTarget,kserveTarget,sagemakerTarget,seldonTarget,
featureFlagTarget,gitopsTarget]),analysis=section({source:analysisSource.optional().describe("Where the measurements come from."),...analysisKeys,lag:duration().
default(30).describe("How long the newest measurements are on their way; default `30s`, a scrape or two.")}).describe("How a candidate is judged."),environment=section(
{target:target.describe("What serves the model; the other keys depend on `kind`."),strategy:strategy.optional().describe("How traffic moves; the environment’s f\
ile may say otherwise for one version."),analysis:analysis.optional(),url:schemas.OZ5().optional().describe("Where the environment can be reached, for GitHub’s \
deployments page."),stage:values_text().optional().describe("Stage of the registry that follows it; default the environment’s name.")}),deploySection=section(
{branch:values_text().optional().describe("Branch whose `environments/<name>.yaml` says what should run; default the main branch."),"state-branch":values_text().
default("mlops-state").describe("Branch that the progress of rollouts is kept on."),environments:schemas.g1P(schemas.YjP().regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/,"\
must be letters, digits, `-` and `_`"),environment).describe("Environments by name.")}),slice=schemas.KCZ([values_text().transform(column=>({column})),schemas.rej(
{column:values_text().describe("Numeric column to cut."),quantiles:schemas.Whr().min(2).max(100).describe("Number of groups with equally many rows.")}).transform(
value=>value),schemas.rej({column:values_text().describe("Numeric column to cut."),edges:schemas.YOg(schemas.aig()).min(1).refine(edges=>edges.every((edge,i)=>i===
0||edge>edges[i-1]),"must increase").describe("Inner edges: `[100, 500]` makes three groups.")}).transform(value=>value)]),probabilities=schemas.KCZ([values_text().
transform(prefix=>({kind:"prefix",prefix})),schemas.YOg(values_text()).min(2).transform(columns2=>({kind:"columns",columns:columns2.map(column=>({class:column,column}))})),
schemas.g1P(schemas.YjP(),values_text()).transform(byClass=>({kind:"columns",columns:Object.entries(byClass).map(([name,column])=>({class:name,column}))}))]),champion=schemas.
KCZ([values_text().transform(stage=>({stage})),schemas.rej({stage:values_text().optional(),ref:values_text().optional()}).refine(value=>Object.keys(value).length===
1,"must have either `stage` or `ref`").transform(value=>value)]),evaluateSection=section({predict:values_text().optional().describe("Command that writes predict\
ions, run for both models. Placeholders: data sets, outputs of training, `{predictions}`.").meta({examples:["python -m model.predict --model {model} --data {hol\
dout} --output {predictions}"]}),id:oneOrMany().optional().describe("Column or columns that identify a row in both prediction files."),label:values_text().optional().
describe("Column with the true value."),score:values_text().optional().describe("Binary classification: column with the score or probability of the positive cla\
ss."),"score-is":schemas.k5n(["probability","score"]).default("probability").describe("`probability`: values outside [0, 1] are refused. `score`: any finite num\
ber; metrics of probabilities are not computable."),prediction:values_text().optional().describe("Column with the predicted class or, in regression, the predict\
ed value."),probabilities:probabilities.optional().describe("Multiclass: prefix of the probability columns, a list of columns named like the classes, or a mappi\
ng of class to column."),positive:scalar().optional().describe("Value of the label that counts as positive; needed unless labels are true and false, or 0 and 1."),
threshold:schemas.aig().optional().describe("Score from which the positive class is predicted; default 0.5 for probabilities."),weight:values_text().optional().
describe("Column with sample weights."),slices:schemas.YOg(slice).default([]).describe("Columns to look at separately; numeric ones cut by quantiles or edges."),
metrics:schemas.YOg(namedEntry(schemas.KCZ([schemas.g1P(schemas.YjP(),schemas.L5J()),schemas.chJ()]))).default([]).describe("Metrics by scikit-learn name, with \
settings where they need some; default those usual for the task.").meta({examples:[["roc_auc",{f1:{average:"macro"}}]]}),gates:schemas.YOg(namedEntry(schemas.KCZ(
[schemas.g1P(schemas.YjP(),schemas.L5J()),schemas.chJ()]))).default([]).describe("What must hold for the verdict to pass, per metric and optionally per slice.").
meta({examples:[[{roc_auc:{accept:["improved","non-inferior"],"max-absolute-loss":.002}}]]}),"min-join-rate":share().default(1).describe("Smallest share of rows\
 present on both sides."),confidence:schemas.aig().min(.5).max(.999).default(.95).describe("Confidence of the intervals."),seed:schemas.Whr().min(0).max(4294967295).
default(0).describe("Seed of the resampling."),"row-name":values_text().default("rows").describe("What a row is, in the plural: `flights`, `patients`."),holdout:values_text().
default("holdout").describe("Name of the data set both models are judged on."),champion:champion.default({stage:"production"}).describe("Version to beat: a regi\
stry stage, `{ stage: … }` or `{ ref: … }`.")}),embeddingMethods=["mmd","distance"],meanDistances=["euclidean","cosine","cityblock","chebyshev"],columns=oneOrMany().
transform(some=>({columns:some})),embedding=section({columns:oneOrMany().describe("Columns of numbers, with `*` for any text, or one column of lists."),method:schemas.
k5n(embeddingMethods).optional().describe("`mmd`, the maximum mean discrepancy (default), or `distance` of the means."),distance:schemas.k5n(meanDistances).optional().
describe("Of the means; default `euclidean`."),threshold:schemas.aig().min(0).optional().describe("Smallest effect that matters, above what chance gives."),bootstrap:schemas.
zMY().optional().describe("Only with `compat: evidently`: decides by draws from the reference.")}).refine(({method,distance})=>distance===void 0||method==="dist\
ance","`distance` needs `method: distance`"),embeddingKeys={embeddings:schemas.g1P(values_text(),schemas.KCZ([columns,embedding])).default({}).superRefine((all,context)=>{
const first=new Map;for(const[name,{columns:named}]of Object.entries(all))for(const column of named){const other=first.get(column);other!==void 0&&context.addIssue(
{code:"custom",path:[name],message:other===name?`names \`${column}\` twice`:`\`${column}\` is of \`${other}\` already`}),first.set(column,name)}}).describe("Col\
umns that form an embedding, by its name: compared as one, instead of one by one.")},kpis_kpi=section({name:values_text().describe("What it is called."),sql:values_text().
optional().describe("Aggregate expression over the columns of predictions, labels and data, such as `avg(profit)`."),file:repositoryPath().optional().describe("\
File with the expression, instead of `sql`."),unit:values_text().optional().describe("Such as `$ a flight`."),direction:schemas.k5n(["higher","lower"]).default(
"higher").describe("Which way is better."),"max-relative-loss":share().optional().describe("Loss that does not matter, as a share of the value on the reference;\
 default 0.02."),"max-absolute-loss":schemas.aig().min(0).optional().describe("The same in the unit of the KPI."),delay:duration().optional().describe("Age of r\
ows from which their outcome is known, such as `14d`; needs `current.time`.")}).refine(({sql,file})=>sql===void 0!=(file===void 0),"must have either `sql` or `f\
ile`").refine(({maxRelativeLoss,maxAbsoluteLoss})=>maxRelativeLoss===void 0||maxAbsoluteLoss===void 0,"must have one of `max-relative-loss` and `max-absolute-lo\
ss`, not both"),followedKeys={kpis:schemas.YOg(kpis_kpi).default([]).refine(some=>new Set(some.map(({name})=>name)).size===some.length,"has a name twice").describe(
"Numbers of the business by SQL, compared with the reference and followed over windows."),every:duration().refine(seconds=>seconds>=3600,"must be an hour or mor\
e").optional().describe("Length of the windows that performance and KPIs are followed over; default a day for less than three weeks of rows, else 7d, or 28d whe\
re weeks have few rows.")},address=()=>values_text().describe("Address, best as `${NAME}` of an environment variable."),smtp=section({host:values_text().describe(
"Mail server."),port:schemas.Whr().min(1).max(65535).default(587).describe("Its port; 465 speaks TLS from the start."),from:values_text().describe("Sender."),to:schemas.
KCZ([values_text().transform(one=>[one]),schemas.YOg(values_text()).min(1)]).describe("Recipients."),user:values_text().optional().describe("Login, where the se\
rver wants one."),password:values_text().optional().describe("Its password, as `${NAME}` of an environment variable.")}),notification=schemas.KCZ([section({slack:address()}),
section({teams:address()}),section({webhook:address(),secret:values_text().optional().describe("Signs the body (HMAC-SHA256), as `${NAME}`.")}),section({smtp})]),
notifyKeys={notify:schemas.YOg(notification).default([]).describe("Who is told of an incident that opens, worsens or heals."),prometheus:section({pushgateway:values_text().
optional().describe("Address of a Pushgateway."),textfile:values_text().optional().describe("Folder that node_exporter reads.")}).optional().describe("Where the\
 scores go as metrics."),mlflow:values_text().optional().describe("Address of an MLflow server whose experiment `<model> drift` gets the scores.")},retrainSection=section(
{dataset:values_text().default("train").describe("Data set under `data.datasets` that takes the fresh rows."),mode:schemas.k5n(["replace","append"]).default("ap\
pend").describe("Whether they replace what is there."),"roll-holdout":schemas.zMY().default(!0).describe("Whether fresh rows become the holdout (`evaluate.holdo\
ut`) and those of the old one are learned from, so that the new model is judged on what it has not seen."),cooldown:duration().default(7*86400).describe("Least \
time between two retraining pull requests; default 7d."),"max-failures":schemas.Whr().min(1).default(2).describe("Retraining pull requests in a row that were cl\
osed unmerged, after which no more is opened."),"auto-merge":schemas.zMY().default(!1).describe("Whether it merges by itself once every check passes.")}),retrainDefaults=()=>retrainSection.
parse({}),driftMethods=["ks","wasserstein","psi","jensenshannon","kl_div","hellinger","chisquare","z","fisher_exact","g_test","anderson","cramer_von_mises","man\
nw","t_test","TVD","empirical_mmd"],seasons=["month","weekday","hour"],segmentColumns=schemas.YOg(values_text()).default([]),monitorSection=section({reference:section(
{dataset:values_text().optional().describe("Name of a data set under `data.datasets`."),path:values_text().optional().describe("File, folder or glob."),profile:repositoryPath().
optional().describe("Profile that `write-profile` made: what the data looked like, without its rows.")}).refine(value=>Object.keys(value).length===1,"must have \
exactly one of `dataset`, `path` and `profile`").optional().describe("What the data looked like."),current:section({path:oneOrMany().describe("Files, folders or\
 globs of the latest data. `{date:yyyy-MM-dd}` stands for every day of the window."),time:values_text().optional().describe("Column that says when a row came."),
window:duration().optional().describe("How far back, such as `7d`."),grace:duration().optional().describe("Longest time without new rows, such as `2d`; later it\
 is an alarm. Default: none is, and files that are absent are an error.")}).optional().describe("What the data looks like now."),season:schemas.k5n(seasons).optional().
describe("Compares with rows of the same months, weekdays or hours only; needs `current.time`."),columns:schemas.YOg(values_text()).default([]).describe("Column\
s to compare; default all of them."),ignore:schemas.YOg(values_text()).default([]).describe("Columns to leave out, such as identifiers."),critical:schemas.YOg(values_text()).
default([]).describe("Columns whose drift alone raises the alarm."),weights:schemas.g1P(schemas.YjP(),schemas.aig().min(0)).default({}).describe("Weight of colu\
mns in the drift share; 1 where nothing is said."),"drift-share":share().optional().describe("Share of the weight that counts as drift of the whole."),method:schemas.
k5n(driftMethods).optional().describe("Distance or test, under Evidently’s names."),threshold:schemas.aig().min(0).optional().describe("Smallest effect that m\
atters, above what chance gives."),alpha:share().default(.05).describe("False-discovery rate over the columns of a report."),compat:schemas.k5n(["evidently"]).optional().
describe("Decide as Evidently 0.7 does."),segments:segmentColumns.describe("Columns whose values tell groups of rows apart, to find where the drift is."),persistence:section(
{needed:schemas.Whr().min(1).default(1).describe("Reports that must show drift."),of:schemas.Whr().min(1).default(1).describe("Among this many latest ones.")}).
refine(({needed,of})=>needed<=of,"`needed` must not exceed `of`").default({needed:1,of:1}).describe("How often drift must be seen before an incident opens."),performance:section(
{predict:schemas.zMY().default(!1).describe("Whether the model of this commit predicts the holdout and the current rows by `evaluate.predict`, where no predicti\
ons are given."),reference:oneOrMany().optional().describe("Predictions on the reference, with labels."),current:oneOrMany().optional().describe("Predictions on\
 the latest data; labels where they have arrived."),labels:oneOrMany().optional().describe("Files of labels that arrive later, by the columns of `evaluate.id`."),
"label-delay":duration().optional().describe("How long after a row its label is due, such as `14d`; needs `current.time`."),"label-grace":duration().default(3*86400).
describe("How late labels may be before it is an alarm; default 3d."),alarm:schemas.YOg(schemas.k5n(["predictions","calibration"])).default([]).describe("What i\
s told and no alarm otherwise: other `predictions` than on the reference, and a `calibration` by which a score means another chance."),"max-relative-loss":share().
default(.02).describe("Loss of a metric, as a share of its value on the reference, that does not matter yet.")}).optional().describe("How good the model still i\
s; columns as `evaluate` names them."),"on-drift":schemas.k5n(["report","issue","retrain"]).default("report").describe("What happens on drift."),retrain:retrainSection.
optional().describe("How a retraining pull request is made."),...embeddingKeys,...followedKeys,...notifyKeys}),store=schemas.KCZ([schemas.k5n(["remote","release",
"none"]).transform(kind=>({kind})),section({oci:values_text().regex(/^[a-z0-9.-]+(:\d+)?\/[a-z0-9._/-]+$/,"must be a repository without a tag, such as `ghcr.io/\
acme/model`").describe("Repository of an OCI registry."),"plain-http":schemas.zMY().default(!1).describe("Whether the registry is spoken to without TLS.")}).transform(
({oci,plainHttp})=>({kind:"oci",repository:oci,plainHttp}))]),registerSection=section({version:schemas.k5n(["conventional","major","minor","patch"]).default("co\
nventional").describe("Which part of the version rises; `conventional` reads it from the title of the pull request."),card:repositoryPath().optional().describe(
"Model card: its text is kept, and what is measured is filled in."),store:store.optional().describe("Where the bytes go: the data `remote`, the GitHub `release`\
, `{ oci: … }`, or `none`; default the remote where there is one."),sign:section({key:values_text().optional().describe("Private key in PEM, usually `${MODEL_\
SIGNING_KEY}`."),keyless:schemas.zMY().default(!1).describe("Whether the workflow's identity signs, through Sigstore.")}).optional().describe("How the model is \
signed."),propose:section({environments:oneOrMany().describe("Environments below `deploy` whose files shall name a new version."),"auto-merge":schemas.zMY().default(
!1).describe("Whether the pull request merges by itself once every check passes.")}).optional().describe("Opens a pull request that deploys each new version. Th\
e default is that people do."),attest:schemas.zMY().default(!0).describe("Whether the papers are attested on GitHub, where the workflow has the permission."),mlflow:section(
{"tracking-uri":values_text().describe("Address of the MLflow server, usually `${MLFLOW_TRACKING_URI}`."),experiment:values_text().optional().describe("Experime\
nt that runs belong to."),name:values_text().optional().describe("Registered model; default the model’s name."),aliases:schemas.g1P(values_text(),values_text()).
default({production:"champion",staging:"challenger"}).describe("Alias that each stage has in MLflow.")}).optional().describe("Also register the version in MLflo\
w."),sagemaker:section({group:values_text().optional().describe("Model package group; default the model’s name."),image:values_text().describe("Image in ECR t\
hat serves the model."),bucket:values_text().describe("`s3://bucket/prefix` that the model is put to."),region:values_text().optional().describe("Region; defaul\
t that of the environment."),"approve-at":values_text().default("production").describe("Stage that approves the package.")}).optional().describe("Also register \
the version as a SageMaker model package.")}),train_elsewhere_quantities=()=>schemas.g1P(schemas.YjP(),schemas.KCZ([schemas.YjP(),schemas.aig()]).transform(String)),
kubernetes=section({image:values_text().describe("Image that the command runs in, best by digest."),namespace:values_text().default("default").describe("Namespa\
ce of the job."),context:values_text().optional().describe("Context of the kubeconfig; default its current one."),requests:train_elsewhere_quantities().default(
{}).describe("Resources asked for, such as `{ cpu: 4, memory: 16Gi }`."),limits:train_elsewhere_quantities().default({}).describe("Most resources, such as `{ me\
mory: 16Gi, nvidia.com/gpu: 1 }`."),"node-selector":schemas.g1P(schemas.YjP(),schemas.YjP()).default({}).describe("Labels of the node wanted."),tolerations:schemas.
YOg(section({key:values_text().optional().describe("Of the taint; all where it is left out."),operator:schemas.k5n(["Exists","Equal"]).optional().describe("Defa\
ult `Equal`."),value:values_text().optional().describe("Of the taint, for `Equal`."),effect:schemas.k5n(["NoSchedule","PreferNoSchedule","NoExecute"]).optional().
describe("Of the taint; all where it is left out.")})).optional().describe("Taints of nodes that the pod may run on all the same, such as those of GPU machines."),
"env-from-secret":values_text().optional().describe("Secret whose entries are variables of the command."),"image-pull-secrets":schemas.YOg(values_text()).optional().
describe("Secrets that the image is pulled with."),"transfer-image":values_text().optional().describe("Image of busybox for the containers that take and hand ov\
er files, where a mirror is wanted."),"run-as-user":schemas.Whr().min(1).optional().describe("User and group of the command, never root; default 1000."),"start-\
timeout":duration().optional().describe("How long a machine and the image are waited for; default `30m`."),"service-account":values_text().optional().describe("\
Service account of the pod."),volume:values_text().optional().describe("Persistent volume claim for the workspace and the outputs; default a transfer through th\
e pod.")}),ray=section({address:values_text().describe("Address of the dashboard, such as `http://ray-head:8265`."),"runtime-env":schemas.g1P(schemas.YjP(),schemas.
L5J()).default({}).describe("Runtime environment beside the working directory: `pip`, `env_vars`, …"),"entrypoint-num-cpus":schemas.aig().min(0).optional().describe(
"Processors for the entry point."),"entrypoint-num-gpus":schemas.aig().min(0).optional().describe("GPUs for the entry point."),outputs:values_text().optional().
describe("Absolute folder that the cluster and the runner share, where outputs are too large for the Jobs API.")}),sagemaker=section({image:values_text().describe(
"Image in ECR that the command runs in."),role:values_text().describe("ARN of the role that the job runs as."),bucket:values_text().describe("`s3://bucket/prefi\
x` for code, data, checkpoints and outputs."),region:values_text().optional().describe("Region; default that of the environment."),"instance-type":values_text().
describe("Such as `ml.g5.xlarge`."),"instance-count":schemas.Whr().min(1).default(1).describe("Machines."),"volume-size":schemas.Whr().min(1).default(30).describe(
"Disk in GB."),spot:schemas.zMY().default(!1).describe("Whether spare capacity is used, which may be taken away."),"max-run":duration().optional().describe("Lon\
gest run; default `24h`."),"max-wait":duration().optional().describe("Longest wait for spare capacity, run included.")}),backend=schemas.KCZ([schemas.euz("runne\
r").transform(()=>({kind:"runner"})),section({kubernetes}).transform(({kubernetes:settings})=>({kind:"kubernetes",settings})),section({ray}).transform(({ray:settings})=>({
kind:"ray",settings})),section({sagemaker}).transform(({sagemaker:settings})=>({kind:"sagemaker",settings}))]),range=section({low:schemas.aig().describe("Smalle\
st value."),high:schemas.aig().describe("Largest value."),scale:schemas.k5n(["linear","log"]).default("linear").describe("`log`: each power of ten is as likely."),
step:schemas.aig().positive().optional().describe("Distance of the values; default any value."),type:schemas.k5n(["float","int"]).default("float").describe("Who\
le numbers or any.")}).refine(({low,high})=>low<high,"must have `low` below `high`"),search=section({method:schemas.k5n(["grid","random","sobol","optuna"]).describe(
"`grid`: every combination; `random` and `sobol`: seeded draws; `optuna`: adaptive."),parameters:schemas.g1P(values_text(),schemas.KCZ([schemas.YOg(scalar()).min(
1),range])).refine(parameters=>Object.keys(parameters).length>0,"must name at least one parameter").describe("What is searched: dotted keys of the parameter fil\
e, each a list of values or `{ low, high }`."),objectives:schemas.g1P(values_text(),schemas.k5n(["minimize","maximize"])).refine(objectives=>Object.keys(objectives).
length>0,"must name at least one metric").describe("Metrics that are to fall or rise; with several, the report shows the Pareto front."),trials:schemas.Whr().min(
1).max(1e4).optional().describe("How many are tried; a grid tries all."),seed:schemas.Whr().min(0).default(0).describe("Seed of the draws."),parallel:schemas.Whr().
min(1).default(1).describe("Trials at once on this machine."),storage:values_text().optional().describe("Storage of Optuna, such as `sqlite:///optuna.db` or a j\
ournal file; default a journal in `.mlops`."),sampler:schemas.k5n(["tpe","cmaes","gp","nsgaii","random"]).optional().describe("Optuna's sampler.")}),runsOn=schemas.
KCZ([oneOrMany().transform(labels=>({labels})),section({labels:schemas.YOg(values_text()).min(1).describe("Labels of the runner wanted."),fallback:values_text().
optional().describe("Runner used when no runner with these labels is online.")})]),checkpoints=schemas.KCZ([repositoryPath().transform(path=>({path})),section({
path:repositoryPath().describe("Folder that the training command writes its checkpoints to."),every:duration().optional().describe("How often it is saved while \
training; default `5m`."),keep:schemas.k5n(["cache","artifact","remote","local"]).optional().describe("Where it is saved; default the cache of GitHub Actions, o\
n a laptop the workspace.")})]),gpu=section({count:schemas.Whr().min(1).optional().describe("GPUs that must be there; default 1."),"min-memory":bytes().optional().
describe("Free memory that each needs, such as `16GiB`."),"other-processes":schemas.zMY().default(!1).describe("Whether other programs may be using the GPU when\
 training starts."),"on-problem":schemas.k5n(["refuse","warn"]).default("refuse").describe("What happens when the preflight finds something that would spoil the\
 run."),"price-per-hour":schemas.KCZ([schemas.aig().min(0),schemas.g1P(schemas.YjP(),schemas.aig().min(0))]).optional().describe("Price of one GPU for an hour, \
or prices by the GPU’s name."),currency:values_text().default("USD").describe("Currency of the price.")}),metricsFollowed=section({path:repositoryPath().optional().
describe("File or folder that training writes metrics to; default the output `metrics`."),format:schemas.k5n(["jsonl","json","dvclive","csv","tensorboard"]).optional().
describe("Format; recognised by the path unless given."),"total-steps":schemas.Whr().min(1).optional().describe("Steps of the whole run, for the time that is le\
ft.")}),track=section({mlflow:section({"tracking-uri":values_text().describe("Address of the MLflow server, usually `${MLFLOW_TRACKING_URI}`."),experiment:values_text().
optional().describe("Experiment that runs belong to; default the model’s name."),"log-model":schemas.zMY().default(!0).describe("Whether the outputs are uploa\
ded as a logged model."),"share-run":schemas.zMY().default(!1).describe("Whether the command gets `MLFLOW_RUN_ID`, so that `mlflow.start_run()` goes on with our\
 run. MLflow then refuses a code that sets another experiment first. Otherwise a run that the code starts is found and takes ours' place.")}).optional().describe(
"MLflow server that gets parameters, metrics and outputs.")}),trainSection=section({run:values_text().optional().describe("Training command, split into words wi\
thout a shell. Placeholders: `{name}` of each data set and output.").meta({examples:["python -m model.train --data {train} --output {model}"]}),pipeline:repositoryPath().
optional().describe("`dvc.yaml` whose stages make the model, in place of `run`.").meta({examples:["dvc.yaml"]}),setup:oneOrMany().optional().describe("Commands \
that make the environment, run one by one without a shell in a champion's checkout where its lock file differs."),parameters:oneOrMany().optional().describe("Fi\
les of hyperparameters (YAML or JSON); changes are listed in the report."),environment:repositoryPath().optional().describe("Lock file that fixes the environmen\
t; its hash identifies it."),container:values_text().regex(/@sha256:[0-9a-f]{64}$/,"must name the image by digest: `image@sha256:…`").optional().describe("Ima\
ge that the command runs in, by digest; part of what identifies a run."),outputs:schemas.g1P(schemas.YjP().regex(/^[a-z][a-z0-9_-]*$/,"an output name has lower-\
case letters, digits, `-` and `_`"),repositoryPath()).default({}).describe("What training writes, by name: `model`, `metrics`, and any other.").meta({examples:[
{model:"models/model.skops",metrics:"reports/metrics.jsonl"}]}),metrics:metricsFollowed.optional().describe("The metrics that are followed while training."),on:backend.
prefault("runner").describe("Where the command runs; default `runner`."),"runs-on":runsOn.optional().describe("Labels of the runner that trains, or `{ labels, f\
allback }`."),gpu:gpu.optional().describe("GPUs that training needs, looked at before minutes are spent."),checkpoints:checkpoints.optional().describe("Folder k\
ept between attempts, so that an interrupted run continues."),retries:schemas.Whr().min(0).max(10).default(0).describe("Further attempts after an interruption t\
hat another attempt can mend."),search:search.optional().describe("Search for hyperparameters."),track:track.optional().describe("Trackers that are told of the \
run."),env:schemas.g1P(schemas.YjP().regex(/^[A-Za-z_][A-Za-z0-9_]*$/,"must be the name of an environment variable"),scalar().transform(String)).default({}).describe(
"Environment variables of the training command."),timeout:duration().optional().describe("Longest training time, such as `6h`.")}).superRefine((train,context)=>{
train.run!==void 0&&train.pipeline!==void 0&&context.addIssue({code:"custom",path:["pipeline"],message:"cannot stand beside `run`: one or the other"}),train.run===
void 0&&train.pipeline===void 0&&context.addIssue({code:"custom",message:"names no command: `run` or `pipeline` is needed"})}),modelTasks=["binary-classificatio\
n","multiclass-classification","regression"],modelSection=section({task:schemas.k5n(modelTasks).describe("What the model predicts."),owners:schemas.YOg(values_text()).
default([]).describe("Who answers for the model: GitHub users and teams."),data:dataSection.optional().describe("Data sets, their contracts and the rules betwee\
n them."),train:trainSection.optional().describe("How the model is trained."),evaluate:evaluateSection.optional().describe("How a candidate is compared with the\
 champion."),register:registerSection.optional().describe("How a version is recorded."),deploy:deploySection.optional().describe("How a version reaches users."),
monitor:monitorSection.optional().describe("How a version is watched.")}),modelName=schemas.YjP().regex(/^[A-Za-z]([A-Za-z0-9_/-]*[A-Za-z0-9])?$/,"a model name \
starts with a letter and has letters, digits, `-`, `_` and `/` inside").max(100),configurationSchema=section({version:schemas.euz(1).describe("Version of this f\
ormat."),models:schemas.g1P(modelName,modelSection).refine(models=>Object.keys(models).length>0,"must name at least one model").describe("Models by name.")}).describe(
"Configuration of mlops-actions: the whole life of each model on one page."),evaluateDefaults=()=>evaluateSection.parse({}),defaultConfigurationFile="mlops.yaml";
async function loadConfiguration(path,options){const absolute=(0,external_node_path_.resolve)(options.workspace,path),file=displayPath(absolute,options.workspace);
let content;try{content=await(0,promises_.readFile)(absolute,"utf8")}catch(error){throw new foundation.j1(unreadable(file,error),{cause:error})}return parseConfiguration(
content,file)}async function findConfiguration(path,options){const wanted=path??defaultConfigurationFile;try{return await loadConfiguration(wanted,options)}catch(error){
const absent=error.cause?.code==="ENOENT";if(wanted===defaultConfigurationFile&&absent)return null;throw error}}function parseConfiguration(content,file){const source=(0,foundation.
o$)(content,file);if(!("data"in source))throw new foundation.j1(source);const version2=(0,foundation.fK)(source.data,["version"]);if(typeof version2=="number"&&
version2!==1){const at=source.valuePositionOf(["version"]);throw new foundation.j1({file,...at,path:"version",value:String(version2),message:"is a version that \
this release does not read",remedy:"Write `version: 1`, or use a release of mlops-actions that reads it"})}const result=(0,foundation.z6)(configurationSchema,source,
file);if("problems"in result)throw new foundation.j1(result.problems);return{file,models:result.value.models,lineOf:path=>source.positionOf(path),problemAt:(path,message,remedy)=>{
const value=(0,foundation.SP)((0,foundation.fK)(source.data,path));return{file,...source.valuePositionOf(path),path:(0,foundation.LF)(path),message,...value===void 0?
{}:{value},...remedy===void 0?{}:{remedy}}}}}function selectModel(configuration,name){const names=Object.keys(configuration.models),chosen=name??(names.length===
1?names[0]:void 0);if(chosen===void 0)throw new foundation.j1({file:configuration.file,path:"model",message:`names no model, and the file has ${names.length}: ${names.
join(", ")}`,remedy:`Set the input \`model\`, such as \`model: ${names[0]}\``});const model=Object.hasOwn(configuration.models,chosen)?configuration.models[chosen]:
void 0;if(model===void 0)throw new foundation.j1({file:configuration.file,path:"model",value:chosen,message:"is not a model of this file",remedy:(0,foundation.zA)(
chosen,names)});return{name:chosen,model}}function displayPath(absolute,workspace){const inside=(0,external_node_path_.relative)(workspace,absolute);return(inside.
startsWith("..")||(0,external_node_path_.isAbsolute)(inside)?absolute:inside).replaceAll("\\","/")}function unreadable(file,error){return error.code==="ENOENT"?
{file,message:"does not exist",remedy:"Create it (see the `mlops.yaml` of the template repository), or set the input `config` to its path"}:{file,message:`canno\
t be read: ${error.message}`,remedy:"Set the input `config` to a readable file"}}var dist=__webpack_require__(38815);function intentFile(environment2){return`en\
vironments/${environment2}.yaml`}const version=values_text().regex(/^v\d+\.\d+\.\d+\S*$/,"must be a registered version such as v1.2.3").describe("Version that s\
hould run."),entry=schemas.KCZ([version.transform(name=>({version:name,strategy:void 0,again:void 0})),section({version,strategy:strategy.optional().describe("H\
ow traffic moves to it; default that of `mlops.yaml`."),again:values_text().optional().describe("Why a version that was rolled back is tried once more.")})]),intentSchema=section(
{models:schemas.g1P(schemas.YjP(),entry).describe("The version that each model should run, by the model’s name.")}).describe("What an environment should run. \
Merging a change of this file is the deployment.");function readIntent(content,environment2,model){if(content===null)return null;const file=intentFile(environment2),
source=(0,foundation.o$)(content,file,`Start with \`models:\` and \`${model}: v1.0.0\` below it`);if(!("data"in source))throw new foundation.j1(source);const checked=(0,foundation.
z6)(intentSchema,source,file);if("problems"in checked)throw new foundation.j1(checked.problems);return checked.value.models[model]??null}function withIntent(content,model,wanted){
const document=(0,dist.Tp)(content??`models: {}
`),path=["models",model],before=document.getIn(path);if(typeof before=="string"||before===void 0||before===null)document.setIn(path,wanted);else{document.setIn(
[...path,"version"],wanted);for(const key of["again","strategy"])document.deleteIn([...path,key])}return document.toString({lineWidth:0})}function mergeInputs(file,inline){
const given=Object.entries(inline).filter(([,value])=>value!==void 0&&!(Array.isArray(value)&&value.length===0));return{...file,...Object.fromEntries(given)}}})};export{id,ids,modules};
