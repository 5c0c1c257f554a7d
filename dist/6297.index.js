const id=6297,ids=[6297],modules={96297:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{openPrometheusSource:()=>openPrometheusSource});var schemas=__webpack_require__(27597);const sample=schemas.PVZ([schemas.aig(),schemas.YjP()]),labels=schemas.g1P(
schemas.YjP(),schemas.YjP()),texts=schemas.YOg(schemas.YjP()).default([]),histogram=schemas.L5J().optional(),answerSchema=schemas.gMt("status",[schemas.Ikc({status:schemas.
euz("success"),warnings:texts,infos:texts,data:schemas.gMt("resultType",[schemas.Ikc({resultType:schemas.euz("matrix"),result:schemas.YOg(schemas.Ikc({metric:labels,
values:schemas.YOg(sample).default([]),histograms:histogram}))}),schemas.Ikc({resultType:schemas.euz("vector"),result:schemas.YOg(schemas.Ikc({metric:labels,value:sample.
optional(),histogram}))}),schemas.Ikc({resultType:schemas.euz("scalar"),result:sample}),schemas.Ikc({resultType:schemas.euz("string"),result:sample})])}),schemas.
Ikc({status:schemas.euz("error"),errorType:schemas.YjP().default("unknown"),error:schemas.YjP().default("")})]);function parseAnswer(body){let json;try{json=JSON.
parse(body)}catch{return{kind:"foreign",why:"it sent no JSON"}}const read=answerSchema.safeParse(json);if(!read.success){const[issue]=read.error.issues;return{kind:"\
foreign",why:`its answer is of another shape at \`${issue?.path.join(".")}\``}}if(read.data.status==="error")return{kind:"error",type:read.data.errorType,error:read.
data.error};const{data,warnings,infos}=read.data,answer=(series,histograms=0)=>({kind:"answer",answer:{kind:data.resultType,series,histograms,warnings:[...warnings,
...infos]}});return data.resultType==="matrix"?answer(data.result.map(({metric,values})=>({labels:metric,samples:values})),data.result.filter(({histograms})=>histograms!==
void 0).length):data.resultType==="vector"?answer(data.result.flatMap(({metric,value})=>value===void 0?[]:[{labels:metric,samples:[value]}]),data.result.filter(
({histogram:histogram2})=>histogram2!==void 0).length):answer([{labels:{},samples:[data.result]}])}function numberOf(text){return text==="+Inf"||text==="Inf"?Number.
POSITIVE_INFINITY:text==="-Inf"?Number.NEGATIVE_INFINITY:text.trim()===""?Number.NaN:Number(text)}var foundation=__webpack_require__(33560);const ownHeaders=new Set(
["authorization","content-type","content-length","host","connection","transfer-encoding","accept-encoding"]);function prometheusConnection(settings,path){const{
basic,bearerToken,headers={},tls}=settings,problems=[],url=URL.canParse(settings.address)?new URL(settings.address):null;(url===null||url.protocol!=="http:"&&url.
protocol!=="https:")&&problems.push({path:`${path}.prometheus`,message:"is no address of a server",remedy:"Give the address under which Prometheus opens, such a\
s `https://prometheus.example.com`"});const written2=url===null||url.username===""?null:{username:decodeURIComponent(url.username),password:decodeURIComponent(url.
password)};[basic,bearerToken,written2].filter(way=>way!=null).length>1&&problems.push({path,message:"names more than one way to sign in",remedy:"Keep one of `b\
earer-token`, `basic` and a user in the address"});for(const[name,value]of Object.entries(headers))problems.push(...headerProblems(name,value,path));if(tls?.certificate===
void 0!=(tls?.key===void 0)&&problems.push({path:`${path}.tls`,message:"has one half of a client certificate",remedy:"Give both `certificate` and `key`"}),tls!==
void 0&&url?.protocol==="http:"&&problems.push({path:`${path}.tls`,message:"is set for an address without TLS",remedy:"Begin the address with `https:`, or remov\
e `tls`"}),bearerToken!==void 0&&!/^[\x21-\x7e]+$/.test(bearerToken)&&problems.push({path:`${path}.bearer-token`,message:"is empty or holds what no header may h\
old",remedy:"Give the token alone, in one line"}),problems.length>0||url===null)throw new foundation.j1(problems);const user=basic??written2,authorization=user!=
null?`Basic ${Buffer.from(`${user.username}:${user.password}`).toString("base64")}`:bearerToken!==void 0?`Bearer ${bearerToken}`:null;return{address:`${url.protocol}\
//${url.host}${url.pathname.replace(/\/+$/,"")}`,headers:{...headers,...authorization===null?{}:{authorization}},tls:tls??null,secrets:[user?.password,bearerToken,
authorization,tls?.key,...Object.values(headers)].filter(secret=>typeof secret=="string"&&secret!=="")}}function headerProblems(name,value,path){const at=`${path}\
.headers.${name}`;return/^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/.test(name)?ownHeaders.has(name.toLowerCase())?[{path:at,message:"may not be set here",remedy:"Use `beare\
r-token` or `basic` to sign in"}]:/^[\x20-\x7e]*$/.test(value)?[]:[{path:at,message:"holds what no header may hold",remedy:"Give its value in one line"}]:[{path:at,
message:"is no name of a header",remedy:"Write a name such as `X-Scope-OrgID`"}]}class PrometheusError extends foundation.eG{type;status;passing;retryAfter;constructor(message,about){
super(message,{remedy:about.remedy,...about.cause===void 0?{}:{cause:about.cause}}),this.name="PrometheusError",this.type=about.type,this.status=about.status,this.
passing=about.passing,this.retryAfter=about.retryAfter??null}}const passingStatuses=new Set([408,425,429,500,502,503,504]);function failureOf(status,body,retryAfter,address){
const told=errorIn(body),said2=told!==null?`: ${told.error}`:body.trim()===""?"":", in words that are not those of Prometheus";return new PrometheusError(`Prome\
theus at ${address} answered ${status}${said2}`,{type:told?.type??"http",status,passing:passingStatuses.has(status),retryAfter:secondsOf(retryAfter),remedy:remedyFor(
status,told!==null)})}function saidNo(type,error,address){return new PrometheusError(`Prometheus at ${address} said no (${type}): ${shortened(error)}`,{type,status:200,
passing:type==="timeout"||type==="unavailable"||type==="internal",remedy:"Correct the query, or look at the log of the Prometheus server"})}function notPrometheus(address,why,status){
return new PrometheusError(`What answers at ${address} is no Prometheus server: ${why}`,{type:"not-prometheus",status,passing:!1,remedy:"Check the address with \
its path prefix, and whether a log-in page stands before the server"})}function networkFailure(error,address,seconds){const late=error instanceof Error&&error.name===
"TimeoutError",named=error?.code,reason=late?`no answer within ${seconds} s`:typeof named=="string"?named:(0,foundation.bD)(error),ofTls=/CERT|SELF_SIGNED|ERR_TLS|ERR_SSL|UNABLE_TO_|ERR_OSSL/.
test(reason);return new PrometheusError(`Prometheus at ${address} could not be asked: ${shortened(reason)}`,{type:"network",status:null,passing:!ofTls&&!/ERR_INVALID/.
test(reason),remedy:ofTls?"Name the authority that signed its certificate under `tls.ca`, and a client certificate where the server wants one":reason==="ENOTFOU\
ND"?"Check the host in the address":"Check that the server runs and can be reached from this machine",cause:error})}function remedyFor(status,byPrometheus){return status===
401?"Give `bearer-token` or `basic` that the server accepts":status===403?"Give the account the right to query, and the tenant under `headers` where it needs on\
e":status===404||status===405?"Check the address: it is the one under which the Prometheus pages open, with its path prefix":status>=300&&status<400?"Give the a\
ddress that it leads to, or credentials where it leads to a log-in page":status===400||status===422?byPrometheus?"Correct the query":"Check the address and the \
headers":status===429?"Ask less often, or raise the limit of the tenant":"Look at the log of the Prometheus server and of the proxy before it"}function errorIn(body){
try{const{status,errorType,error}=JSON.parse(body);return status!=="error"||typeof error!="string"?null:{type:typeof errorType=="string"?errorType:"http",error:shortened(
error)}}catch{return null}}function shortened(text){const line=text.replace(/\s+/g," ").trim();return line.length<=300?line:`${line.slice(0,299)}…`}function secondsOf(header){
if(header===null)return null;const seconds=/^\d+$/.test(header)?Number(header):(Date.parse(header)-Date.now())/1e3;return Number.isFinite(seconds)&&seconds>=0?seconds:
null}var external_node_http_=__webpack_require__(37067),external_node_https_=__webpack_require__(44708),external_node_zlib_=__webpack_require__(38522);const mostBytes=64*
2**20;function post(connection,path,form,signal){const{tls,headers}=connection,url=new URL(`${connection.address}/${path}`),body=form.toString(),request=url.protocol===
"https:"?external_node_https_.request:external_node_http_.request;return new Promise((resolve,reject)=>{const sent=request(url,{method:"POST",signal,headers:{accept:"\
application/json","accept-encoding":"gzip","content-type":"application/x-www-form-urlencoded","content-length":Buffer.byteLength(body),...headers},...tls?.ca===
void 0?{}:{ca:tls.ca},...tls?.certificate===void 0?{}:{cert:tls.certificate},...tls?.key===void 0?{}:{key:tls.key},...tls?.serverName===void 0?{}:{servername:tls.
serverName}},answer=>{bodyOf(answer,connection.address).then(text=>resolve({status:answer.statusCode??0,retryAfter:answer.headers["retry-after"]??null,body:text}),
error=>{sent.destroy(),reject(error)})});sent.on("error",reject),sent.end(body)})}async function bodyOf(answer,address){const packed=answer.headers["content-enc\
oding"]==="gzip",stream=packed?answer.pipe((0,external_node_zlib_.createGunzip)()):answer;packed&&answer.on("error",error=>stream.destroy(error));const chunks=[];
let bytes=0;for await(const chunk of stream){if(bytes+=chunk.length,bytes>mostBytes)throw new PrometheusError(`Prometheus at ${address} answered with more than \
64 MiB`,{type:"too-large",status:answer.statusCode??null,passing:!1,remedy:"Narrow the selector, so that it names the series of this model alone"});chunks.push(
chunk)}if(!packed&&!answer.complete)throw Object.assign(new Error("the answer broke off"),{code:"ECONNRESET"});return Buffer.concat(chunks).toString("utf8")}const usualPatience={
timeoutSeconds:15,attempts:4,firstDelaySeconds:.5,longestDelaySeconds:5};function openPrometheus(connection,signal,patience=usualPatience){const{address}=connection,
seconds=patience.timeoutSeconds;async function once(path,form){const timeout=AbortSignal.timeout(Math.ceil(seconds*1e3)),posted=await post(connection,path,form,
AbortSignal.any([signal,timeout])).catch(error=>{throw signal.throwIfAborted(),error instanceof PrometheusError?error:networkFailure(timeout.aborted?timeout.reason:
error,address,seconds)});if(posted.status<200||posted.status>299)throw failureOf(posted.status,posted.body,posted.retryAfter,address);const parsed=parseAnswer(posted.
body);if(parsed.kind==="answer")return parsed.answer;throw parsed.kind==="error"?saidNo(parsed.type,parsed.error,address):notPrometheus(address,parsed.why,posted.
status)}const longestDelay=patience.longestDelaySeconds*1e3,retries={attempts:patience.attempts,firstDelay:patience.firstDelaySeconds*1e3,longestDelay},isPassing=error=>error instanceof
PrometheusError&&error.passing,asked=error=>error instanceof PrometheusError&&error.retryAfter!==null?Math.min(error.retryAfter*1e3,2*longestDelay):null;async function patiently(path,parameters){
const form=new URLSearchParams({...parameters,timeout:`${Math.max(1,Math.floor(seconds))}s`,partial_response:"false",deny_partial_response:"1"});return(0,foundation.
R$)(()=>once(path,form),retries,{isPassing,asked},signal)}const query=(expression,at)=>patiently("api/v1/query",{query:expression,...at===void 0?{}:{time:at.toFixed(
3)}});return{address,secrets:connection.secrets,query,queryRange:(expression,{from,to,stepSeconds})=>patiently("api/v1/query_range",{query:expression,start:from.
toFixed(3),end:to.toFixed(3),step:stepSeconds.toFixed(3)}),async now(){const value=numberOf((await query("time()")).series[0]?.samples[0]?.[1]??"NaN");if(Number.
isFinite(value))return value;throw notPrometheus(address,"it does not know the time",200)}}}const lookbackSeconds=300;function increaseOf(series,span,startedAt=null,restartsAt=null){
const inWindow=series.samples.filter(([at])=>at>span.from&&at<=span.to);if(inWindow.length===0)return{kind:"silent"};const before=series.samples.findLast(([at])=>at<=
span.from&&at>span.from-lookbackSeconds),used=[...before===void 0?[]:[before],...inWindow],odd=used.find(([,text])=>!Number.isFinite(numberOf(text)));if(odd!==void 0)
return{kind:"no-number",value:odd[1]};const first=inWindow[0],begun=before===void 0&&startedAt!==null&&startedAt>span.from-lookbackSeconds&&startedAt<first[0],chain=begun?
[[startedAt,"0"],...used]:used;if(chain.length<2)return{kind:"unknown"};const steps=chain.slice(1).map(([at,text],index)=>{const value=numberOf(text),earlier=numberOf(
chain[index][1]),restarted=restartsAt===null?value<earlier:restartsAt.has(at);return{at,by:restarted?value:value-earlier,restarted}});return{kind:"counted",increase:steps.
reduce((sum,{by:by2})=>sum+by2,0),restarts:steps.filter(({restarted})=>restarted).length,firstDropped:before===void 0&&!begun,steps}}function withoutDuplicates(all,replicaLabels){
const kept=new Map;for(const{labels:labels2,samples}of all){const own=Object.fromEntries(Object.entries(labels2).filter(([name])=>!replicaLabels.includes(name)).
sort(([a],[b])=>a<b?-1:1)),key=JSON.stringify(own),known=kept.get(key);(known===void 0||samples.length>known.samples.length)&&kept.set(key,{labels:own,samples})}
return{series:[...kept.values()],dropped:all.length-kept.size}}const arms=["candidate","champion"],names=["arm","version","number","model","environment","namesp\
ace","window","selector"],placeholder=/\{([a-z][a-z-]*)\}/g;function valuesOf(arm,names2,windowSeconds){const version=names2[arm];return{arm,version,number:version.
replace(/^v/,""),model:names2.model,environment:names2.environment,namespace:names2.namespace??"",window:`${Math.max(1,Math.round(windowSeconds))}s`,selector:""}}
function unknownPlaceholders(template){return[...template.matchAll(placeholder)].map(found=>found[1]??"").filter(name=>!names.includes(name))}function filled(template,values){
const unknown=unknownPlaceholders(template);if(unknown.length>0)throw new Error(`\`{${unknown[0]}}\` stands for nothing; there are ${names.map(name=>`{${name}}`).
join(", ")}`);return pieces(template).map(({text,quote,pattern})=>text.replace(placeholder,(_,name)=>{const value=values[name];return quote===null?bare(name,value):
inString(pattern?escapedForPattern(value):value,quote,name)})).join("")}function pieces(query){const found=[];let rest=query,before="";for(;rest!=="";){const outside=/^[^"'`#]+/.
exec(rest)?.[0];if(outside!==void 0){found.push({text:outside,quote:null,pattern:!1}),before+=outside,rest=rest.slice(outside.length);continue}const first=rest[0];
if(first==="#"){rest=rest.replace(/^#[^\n]*/,"");continue}const quote=first,whole=(quote==="`"?/^`[^`]*`?/:quote==='"'?/^"(?:\\[\s\S]|[^"\\])*"?/:/^'(?:\\[\s\S]|[^'\\])*'?/).
exec(rest)?.[0];found.push({text:whole,quote,pattern:/[=!]~\s*$/.test(before)}),before+=whole,rest=rest.slice(whole.length)}return found}function bare(name,value){
if(name==="window"||name==="selector"||/^[A-Za-z0-9_:]+$/.test(value))return value;throw new Error(`\`{${name}}\` is \`${value}\`, which can stand inside quotes \
only`)}function escapedForPattern(value){return value.replace(/[\\.+*?()|[\]{}^$]/g,"\\$&")}function inString(value,quote,name){if(/^[\w.:/@ -]*$/.test(value))return value;
if(quote==="`")throw new Error(`\`{${name}}\` holds what cannot be written between backticks; use "…"`);return[...value].map(letter=>{if(/^[\w.:/@ -]$/.test(letter))
return letter;if(letter==="\\")return"\\\\";const code=letter.codePointAt(0)??0;return code>65535?`\\U${code.toString(16).padStart(8,"0")}`:`\\u${code.toString(
16).padStart(4,"0")}`}).join("")}function selectorOf(query){const whole=pieces(query.trim()),blank=whole.map(({text:text2,quote})=>quote===null?text2:'"'.repeat(
text2.length)).join(""),text=whole.map(piece=>piece.text).join(""),found=/^([A-Za-z_:][A-Za-z0-9_:]*)?\s*(?:\{([^{}]*)\})?\s*$/.exec(blank);if(found===null||text.
trim()==="")return null;const open=blank.indexOf("{");return{name:found[1]??"",matchers:open<0?"":text.slice(open+1,blank.lastIndexOf("}")).trim().replace(/,$/,
"")}}function narrowed({name,matchers},...more){const all=[matchers,...more].map(text=>text.trim().replace(/,$/,"")).filter(text=>text!=="");return{name,matchers:all.
join(",")}}function written({name,matchers},seconds=null){const range=seconds===null?"":`[${Math.ceil(seconds)}s]`;return`${name}${matchers===""&&name!==""?"":`\
{${matchers}}`}${range}`}function anyOf(label,values){const pattern=values.map(value=>value.replace(/[\\.+*?()|[\]{}^$]/g,"\\$&")).join("|");return`${label}=~${JSON.
stringify(pattern)}`}class Sightings{#seen=new Map;#started=new Map;add(all){for(const series of all){const target=targetOf(series);if(target===null)continue;const{
__name__:name}=series.labels;if(name==="process_start_time_seconds"){const value=numberOf(series.samples.at(-1)?.[1]??"NaN");Number.isFinite(value)&&this.#started.
set(target,value)}const good=name==="up"?series.samples.filter(([,value])=>value==="1"):series.samples,times=this.#seen.get(target)??[];for(const[at]of good)times.
push(at);this.#seen.set(target,times)}}startOf(series){const target=targetOf(series),first=series.samples[0]?.[0];if(target===null||first===void 0)return null;const scrape=(this.#seen.
get(target)??[]).reduce((latest,at)=>at<first&&at>latest?at:latest,Number.NEGATIVE_INFINITY),start=this.#started.get(target)??Number.NEGATIVE_INFINITY,known=Math.
max(scrape,start<first?start:Number.NEGATIVE_INFINITY);return Number.isFinite(known)?known:null}}function targetOf({labels:labels2}){const{job,instance}=labels2;
return instance===void 0?null:JSON.stringify([job??"",instance])}class NoData extends Error{}class Unusable extends Error{}class Reading{span;sightings=new Sightings;#prometheus;#replicaLabels;#asked;constructor(prometheus,span,replicaLabels,asked=new Map){
this.#prometheus=prometheus,this.span=span,this.#replicaLabels=replicaLabels,this.#asked=asked}forQuestion(){return new Reading(this.#prometheus,this.span,this.#replicaLabels,
this.#asked)}get rangeSeconds(){return this.span.to-this.span.from+lookbackSeconds}ask(expression,notes){const known=this.#asked.get(expression)??this.#prometheus.
query(expression,this.span.to);return this.#asked.set(expression,known),known.then(answer=>{for(const warning of answer.warnings)notes.add(`Prometheus warns: ${reading_shortened(
warning)}`);return answer})}async raw(selector,notes){const expression=written(selector,this.rangeSeconds),answer=await this.ask(expression,notes);if(answer.histograms>
0)throw new Unusable(`\`${reading_shortened(written(selector))}\` is a native histogram; name the buckets of a classic one`);const{series,dropped}=withoutDuplicates(
answer.series,this.#replicaLabels);return dropped>0&&notes.add(`${dropped} series came twice, by Prometheus servers that scrape the same; each was counted once.`),
this.sightings.add(series),series}async witness(all,notes){const isNew=series=>(series.samples[0]?.[0]??0)>this.span.from,targets=[...all.candidate,...all.champion].
filter(series=>isNew(series)&&this.sightings.startOf(series)===null).filter(series=>targetOf(series)!==null);if(targets.length===0)return;const jobs=[...new Set(
targets.map(({labels:labels2})=>labels2.job??""))].sort(),instances=[...new Set(targets.map(({labels:labels2})=>labels2.instance??""))].sort(),selector={name:"",
matchers:['__name__=~"up|process_start_time_seconds"',anyOf("job",jobs),anyOf("instance",instances)].join(",")};this.sightings.add((await this.ask(written(selector,
this.rangeSeconds),notes)).series)}}function reading_shortened(text){const line=text.replace(/\s+/g," ").trim();return line.length<=160?line:`${line.slice(0,159)}\
…`}function countedOf(all,arm,of,reading,notes,asked=null){if(all.length===0)throw new NoData(`There is no series of ${of} of the ${arm}${asked===null?"":`, \`${reading_shortened(
asked)}\``}.`);const increases=all.map(series=>({series,increase:increaseOf(series,reading.span,reading.sightings.startOf(series))})),odd=increases.find(({increase})=>increase.
kind==="no-number");if(odd?.increase.kind==="no-number")throw new NoData(`A counter of ${of} of the ${arm} says ${odd.increase.value}: ${inWords(odd.series)}.`);
const counted=increases.filter(one=>one.increase.kind==="counted"),silent=increases.filter(({increase})=>increase.kind==="silent").length;if(counted.length===0)
throw new NoData(silent===all.length?`No counter of ${of} of the ${arm} was scraped in this window.`:`The counters of ${of} of the ${arm} were first seen in thi\
s window, and it is not known since when they count; the next window can be counted.`);silent>0&&notes.add(`${silent} of ${all.length} counters of ${of} of the ${arm}\
 were not scraped in this window.`);const restarts=counted.reduce((sum,{increase})=>sum+increase.restarts,0);restarts>0&&notes.add(`Counters of ${of} of the ${arm}\
 began anew ${restarts===1?"once":`${restarts} times`}.`);const dropped=counted.filter(({increase})=>increase.firstDropped).length+increases.filter(({increase})=>increase.
kind==="unknown").length;return dropped>0&&notes.add(`${dropped} counters of ${of} of the ${arm} were first seen in this window; what they showed then is not co\
unted, since it is not known since when they count.`),counted}function wholeSum(counted,arm,of){const sum=counted.reduce((total,{increase})=>total+increase.increase,
0),whole=Math.round(sum);if(Math.abs(sum-whole)>1e-6*Math.max(1,Math.abs(sum)))throw new Unusable(`The ${of} of the ${arm} grew by ${sum}: these are no whole co\
unts.`);return whole}function inWords({labels:labels2}){const{__name__:name="",...rest}=labels2;return reading_shortened(`${name}{${Object.entries(rest).map(([key,
value])=>`${key}="${value}"`).join(", ")}}`)}async function forBoth(work){const both=await Promise.allSettled(arms.map(async arm=>work(arm))),[candidate,champion]=both.
map(one=>{if(one.status==="rejected")throw one.reason;return one.value});return{candidate,champion}}function valuesFor({plan,reading,arms:names2},arm){const values=valuesOf(
arm,names2,reading.span.to-reading.span.from),both=[plan.selector,plan.names[arm]].map(text=>said(()=>filled(text,values))).filter(text=>text.trim()!=="");return{
...values,selector:both.join(",")}}function selectorFor(asking,template,arm){const values=valuesFor(asking,arm),selector=selectorOf(said(()=>filled(template,values)));
if(selector===null)throw new Unusable(`\`${template}\` is no selector of series.`);return narrowed(selector,values.selector)}async function rawOf(asking,templates,arm){
const all=await Promise.all(templates.map(template=>asking.reading.raw(selectorFor(asking,template,arm),asking.notes)));return withoutDuplicates(all.flat(),[]).
series}function ownSelectors(asking,query){const texts2=ownQueries(asking,query),candidate=selectorOf(texts2.candidate),champion=selectorOf(texts2.champion);return candidate===
null||champion===null?null:{candidate,champion}}function ownQueries(asking,query){const text=arm=>said(()=>filled(query,valuesFor(asking,arm))),both={candidate:text(
"candidate"),champion:text("champion")};if(both.candidate===both.champion)throw new Unusable(`\`${query}\` asks the same for both arms; put {version}, {arm} or {\
selector} into it.`);return both}function said(work){try{return work()}catch(error){throw error instanceof Error?new Unusable(`${error.message}.`):error}}function boundsOf(counted){
const byBound=new Map;for(const{labels:labels2,samples}of counted){const text=labels2.le,bound=text===void 0?Number.NaN:numberOf(text);if(text===void 0||Number.
isNaN(bound))continue;const known=byBound.get(bound)??{texts:[],count:0};known.texts.push(text),known.count+=numberOf(samples[0]?.[1]??"0"),byBound.set(bound,known)}
const all=byBound.get(Number.POSITIVE_INFINITY)?.count??0;return new Map([...byBound].filter(([,{count}])=>count===all).sort(([a],[b])=>a-b).map(([bound,{texts:texts2}])=>[
bound,texts2]))}function shared(a,b){return new Map([...a].filter(([bound])=>b.has(bound)).map(([bound,texts2])=>[bound,[...new Set([...texts2,...b.get(bound)??
[]])]]))}function boundAtMost(bounds,asked){const fitting=[...bounds.keys()].filter(bound=>Number.isFinite(bound)&&bound<=asked*1.000000001);return fitting.length===
0?null:Math.max(...fitting)}function binNames(bounds){return bounds.map((bound,index)=>{const lower=bounds[index-1];return lower===void 0?Number.isFinite(bound)?
`≤ ${bound}`:"all":Number.isFinite(bound)?`${lower}–${bound}`:`> ${lower}`})}async function errorRate(asking){const{requests,errors}=asking.plan.names;if(requests.
length===0||errors.length===0)throw new Unusable("The preset knows no counter of failed requests; name one under `errors` of the source, or the router’s by anot\
her preset.");const total=await forBoth(arm=>rawOf(asking,requests,arm)),events=await forBoth(arm=>rawOf(asking,errors,arm));return await asking.reading.witness(
joined(total,events),asking.notes),forBoth(arm=>{const asked=requests.map(template=>written(selectorFor(asking,template,arm))).join("` and `");return countsOf(asking,
arm,total[arm],events[arm],asked)})}async function latency(asking,overSeconds){const{latencyBuckets,latencyUnit}=asking.plan.names;if(latencyBuckets===null)throw new Unusable(
"The preset knows no histogram of latency; name its buckets under `latency-buckets` of the source, or the router’s by another preset.");const perSecond={s:1,ms:1e3,
us:1e6}[latencyUnit],bounds=await boundsOfBoth(asking,latencyBuckets),asked=overSeconds*perSecond,bound=boundAtMost(bounds,asked),known=[...bounds.keys()].filter(
Number.isFinite).map(one=>inSeconds(one/perSecond));if(bound===null)throw new Unusable(`No bucket of \`${latencyBuckets}\` that all series have ends at or below ${inSeconds(
overSeconds)}; there are ${known.join(", ")||"none"}.`);Math.abs(bound-asked)>1e-9*asked&&asking.notes.add(`No bucket ends at ${inSeconds(overSeconds)}; answers\
 over ${inSeconds(bound/perSecond)} are counted, the next bound below.`);const inTime=bounds.get(bound)??[],all=bounds.get(Number.POSITIVE_INFINITY)??[],raw=await forBoth(
arm=>asking.reading.raw(narrowed(selectorFor(asking,latencyBuckets,arm),anyOf("le",[...inTime,...all])),asking.notes));return await asking.reading.witness(raw,asking.
notes),forBoth(arm=>{const of=texts2=>raw[arm].filter(({labels:labels2})=>texts2.includes(labels2.le??"")),total=wholeSum(countedOf(of(all),arm,"answers",asking.
reading,asking.notes),arm,"answers"),early=wholeSum(countedOf(of(inTime),arm,"answers in time",asking.reading,new Set),arm,"answers in time");if(early>total)throw new Unusable(
`The buckets of the ${arm} contradict one another: ${early} answers within the bound, ${total} in all.`);return{total,events:total-early}})}async function ownShare(asking,total,events){
const totals=ownSelectors(asking,total),hits=ownSelectors(asking,events);if(totals!==null&&hits!==null){const read=all=>forBoth(arm=>asking.reading.raw(all[arm],
asking.notes)),[some,of]=[await read(hits),await read(totals)];return await asking.reading.witness(joined(some,of),asking.notes),forBoth(arm=>countsOf(asking,arm,
of[arm],some[arm],written(totals[arm])))}const asked={total:ownQueries(asking,total),events:ownQueries(asking,events)};return forBoth(async arm=>{const whole=async query=>{
const value=await oneValue(asking,query,arm);if(value<0)throw new Unusable(`\`${reading_shortened(query)}\` is ${value} for the ${arm}, and no count.`);return Number.
isInteger(value)||asking.notes.add(`\`${reading_shortened(query)}\` gave ${value} for the ${arm}; it was rounded to a count.`),Math.round(value)};return consistent(
asking,arm,await whole(asked.total[arm]),await whole(asked.events[arm]))})}async function oneValue(asking,query,arm){const answer=await asking.reading.ask(query,
asking.notes);if(answer.kind==="matrix"||answer.kind==="string")throw new Unusable(`\`${reading_shortened(query)}\` gives no number but a ${answer.kind}.`);if(answer.
series.length>1)throw new Unusable(`\`${reading_shortened(query)}\` gives ${answer.series.length} series; put \`sum(…)\` around it.`);const text=answer.series[0]?.
samples[0]?.[1];if(text===void 0)throw new NoData(`\`${reading_shortened(query)}\` gives nothing for the ${arm}.`);const value=numberOf(text);if(Number.isFinite(
value))return value;throw new NoData(`\`${reading_shortened(query)}\` gives ${text} for the ${arm}.`)}async function boundsOfBoth(asking,template){const each=await forBoth(
async arm=>{const selector=selectorFor(asking,template,arm),counting=`count by (le) (count_over_time(${written(selector,asking.reading.rangeSeconds)}))`,bounds=boundsOf(
(await asking.reading.ask(counting,asking.notes)).series);if(!bounds.has(Number.POSITIVE_INFINITY))throw new NoData(`There is no series \`${reading_shortened(written(
selector))}\` with a bucket +Inf.`);return bounds});return shared(each.candidate,each.champion)}function countsOf(asking,arm,total,events,asked){const{reading,notes}=asking,
all=wholeSum(countedOf(total,arm,"requests",reading,notes,asked),arm,"requests");return consistent(asking,arm,all,eventsOf(asking,arm,events))}function eventsOf({
reading,notes},arm,events){const scraped=events.filter(({samples})=>samples.some(([at])=>at>reading.span.from));if(scraped.length===0)return 0;const known=scraped.
filter(series=>series.samples.some(([at])=>at<=reading.span.from)||reading.sightings.startOf(series)!==null||series.samples.length>1||!Number.isFinite(numberOf(
series.samples[0]?.[1]??"")));return known.length<scraped.length&&notes.add(`${scraped.length-known.length} counters of events of the ${arm} were first seen in \
this window; what they showed then is not counted, since it is not known since when they count.`),known.length===0?0:wholeSum(countedOf(known,arm,"events",reading,
notes),arm,"events")}function consistent({notes},arm,total,events){if(events<=total)return{total,events};if(events-total>Math.max(2,total/50))throw new Unusable(
`The ${arm} has ${events} events of ${total} requests: their selectors do not fit together.`);return notes.add(`The ${arm} has ${events-total} events more than \
requests in this window; they were left out.`),{total,events:total}}function joined(a,b){return{candidate:[...a.candidate,...b.candidate],champion:[...a.champion,
...b.champion]}}function inSeconds(seconds){return seconds<1?`${Number((seconds*1e3).toPrecision(6))} ms`:`${Number(seconds.toPrecision(6))} s`}async function ownMean(asking,queries){
const counts=ownSelectors(asking,queries.count),sums=ownSelectors(asking,queries.sum),squares=queries.sumOfSquares===null?null:ownSelectors(asking,queries.sumOfSquares);
if(counts===null||sums===null||squares===null&&queries.sumOfSquares!==null)return byExpressions(asking,queries);const read=all=>forBoth(arm=>asking.reading.raw(
all[arm],asking.notes)),raw={count:await read(counts),sum:await read(sums),squares:squares===null?null:await read(squares)};return await asking.reading.witness(
raw.count,asking.notes),forBoth(arm=>{const counted=countedOf(raw.count[arm],arm,"values",asking.reading,asking.notes),count=sumOf(counted),values=companions(asking,
counted,raw.sum[arm],arm,"sums"),sum=values.reduce((total,{by:by2})=>total+by2,0);if(raw.squares!==null){const all=companions(asking,counted,raw.squares[arm],arm,
"sums of squares");return checked(arm,{count,sum,sumOfSquares:all.reduce((total,{by:by2})=>total+by2,0)})}return asking.notes.add("There is no sum of squares; t\
he spread of the values is estimated from the means between scrapes."),checked(arm,{count,sum,sumOfSquares:estimatedSquares(counted,values,count,sum,arm)})})}function companions(asking,counted,all,arm,of){
const byKey=new Map(all.map(series=>[keyOf(series),series]));return counted.flatMap(({series,increase})=>{const key=keyOf(series),own=byKey.get(key);if(own===void 0)
throw new Unusable(`Not every counter of values of the ${arm} has one of ${of} with the same labels.`);const restarts=new Set(increase.steps.filter(({restarted})=>restarted).
map(({at})=>at)),steps=increaseOf(own,asking.reading.span,asking.reading.sightings.startOf(series),restarts);if(steps.kind==="no-number")throw new NoData(`A cou\
nter of ${of} of the ${arm} says ${steps.value}.`);if(steps.kind!=="counted")throw new NoData(`Counters of ${of} of the ${arm} lack samples that those of values\
 have.`);return steps.steps.map(({at,by:by2})=>({key,at,by:by2}))})}function estimatedSquares(counted,sums,count,sum,arm){const sumAt=new Map(sums.map(({key,at,
by:by2})=>[`${at} ${key}`,by2])),steps=counted.flatMap(({series,increase})=>increase.steps.map(({at,by:by2})=>({n:by2,total:sumAt.get(`${at} ${keyOf(series)}`)}))).
filter(step=>step.n>0&&step.total!==void 0);if(count===0)return 0;if(steps.length<2)throw new NoData(`One scrape of the ${arm} lies in this window, too few to s\
ee how its values scatter; give \`sum-of-squares\`.`);const mean=sum/count,variance=steps.reduce((total,{n,total:part})=>total+n*(part/n-mean)**2,0)/(steps.length-
1);return count*mean**2+Math.max(0,count-1)*variance}async function byExpressions(asking,queries){if(queries.sumOfSquares===null)throw new Unusable("A mean by e\
xpressions needs `sum-of-squares` too; without it `count` and `sum` must be plain counters, such as `orders_value_count{{selector}}`.");const asked={count:ownQueries(
asking,queries.count),sum:ownQueries(asking,queries.sum),squares:ownQueries(asking,queries.sumOfSquares)};return forBoth(async arm=>{const count=await oneValue(
asking,asked.count[arm],arm);if(count<0)throw new Unusable(`The number of values of the ${arm} is ${count}.`);return checked(arm,{count:Math.round(count),sum:await oneValue(
asking,asked.sum[arm],arm),sumOfSquares:await oneValue(asking,asked.squares[arm],arm)})})}function checked(arm,{count,sum,sumOfSquares}){const least=count===0?0:
sum**2/count;if(sumOfSquares<least*(1-1e-6)-1e-9)throw new Unusable(`The sum of squares of the ${arm} (${sumOfSquares}) is smaller than ${count} values with the\
 sum ${sum} can have.`);return{count,sum,sumOfSquares:Math.max(sumOfSquares,least)}}function keyOf({labels:labels2}){const{__name__:_,...rest}=labels2;return JSON.
stringify(Object.entries(rest).sort(([a],[b])=>a<b?-1:1))}function sumOf(counted){return Math.round(counted.reduce((total,{increase})=>total+increase.increase,0))}
const mostBins=50;async function predictions(asking){const{predictions:counter,predictionLabel,scoreBuckets}=asking.plan.names;if(counter===null&&scoreBuckets===
null)throw new Unusable("The preset knows no metric of predictions; name a counter by class under `predictions` of the source, or buckets of scores under `score\
-buckets`.");if(counter!==null)try{return await byClass(asking,counter,predictionLabel)}catch(error){if(!(error instanceof NoData)||scoreBuckets===null)throw error;
asking.notes.add(`${error.message} The scores were taken.`)}return byScore(asking,scoreBuckets)}async function byClass(asking,counter,label){const raw=await forBoth(
arm=>rawOf(asking,[counter],arm));await asking.reading.witness(raw,asking.notes);const counted=await forBoth(arm=>{const sums=new Map;for(const one of countedOf(
raw[arm],arm,"predictions",asking.reading,asking.notes,written(selectorFor(asking,counter,arm)))){const name=one.series.labels[label]??"(none)";sums.set(name,(sums.
get(name)??0)+wholeSum([one],arm,"predictions"))}return sums});return sameBins(counted,asking)}function sameBins({candidate,champion},{notes}){const pooled=name=>(candidate.
get(name)??0)+(champion.get(name)??0),all=[...new Set([...candidate.keys(),...champion.keys()])].sort();if(all.length<=mostBins){const bins2=counts=>({names:all,
counts:all.map(name=>counts.get(name)??0)});return{candidate:bins2(candidate),champion:bins2(champion)}}const frequent=[...all].sort((a,b)=>pooled(b)-pooled(a)).
slice(0,mostBins-1).sort();notes.add(`Of ${all.length} classes the ${all.length-frequent.length} rarest were put together.`);const bins=counts=>{const kept=frequent.
map(name=>counts.get(name)??0),sum=[...counts.values()].reduce((total,count)=>total+count,0);return{names:[...frequent,"(rarer)"],counts:[...kept,sum-kept.reduce(
(total,count)=>total+count,0)]}};return{candidate:bins(candidate),champion:bins(champion)}}async function byScore(asking,template){const bounds=[...(await boundsOfBoth(
asking,template)).keys()],raw=await forBoth(arm=>asking.reading.raw(selectorFor(asking,template,arm),asking.notes));return await asking.reading.witness(raw,asking.
notes),forBoth(arm=>{const upTo=bounds.map(bound=>{const series=raw[arm].filter(({labels:labels2})=>numberOf(labels2.le??"")===bound);return wholeSum(countedOf(
series,arm,"scores",asking.reading,asking.notes),arm,"scores")}),counts=upTo.map((count,index)=>count-(upTo[index-1]??0));if(counts.some(count=>count<0))throw new Unusable(
`The buckets of scores of the ${arm} contradict one another.`);return{names:binNames(bounds),counts}})}function serverClock(prometheus,clock){return{async now(){
const before=clock.now().getTime(),now=await prometheus.now(),here=(before+clock.now().getTime())/2e3;return{now,ahead:now-here}}}}const smallestSkew=5,skewUnit=10;
function spanOf(window,{now,ahead}){const shift=Math.abs(ahead)<smallestSkew?0:Math.round(ahead/skewUnit)*skewUnit,span={from:Date.parse(window.from)/1e3+shift,
to:Date.parse(window.to)/1e3+shift};return{span,note:shift===0?null:`The clock of Prometheus is ${Math.abs(Math.round(ahead))} s ${ahead>0?"ahead of":"behind"} \
the one here; the window was moved by ${Math.abs(shift)} s.`,problem:span.to<=now?null:`The window ends ${Math.ceil(span.to-now)} s after what the clock of Prom\
etheus says now; set both clocks by NTP, or measure later.`}}var promises_=__webpack_require__(51455),external_node_path_=__webpack_require__(76760);const none={
requests:[],errors:[],latencyBuckets:null,latencyUnit:"s",predictions:null,predictionLabel:"label",scoreBuckets:null},by=matchers=>({candidate:matchers,champion:matchers}),
byPodVersion=by('mlops_actions_version="{version}"'),presets={template:{...none,requests:["mlops_requests_total"],errors:['mlops_requests_total{status=~"5.."}'],
latencyBuckets:"mlops_request_duration_seconds_bucket",predictions:"mlops_predictions_total",scoreBuckets:"mlops_prediction_score_bucket",...by('version="{versi\
on}"')},kserve:{...none,requests:["revision_app_request_count"],errors:['revision_app_request_count{response_code_class="5xx"}'],latencyBuckets:"revision_app_re\
quest_latencies_bucket",latencyUnit:"ms",...byPodVersion},seldon:{...none,requests:["seldon_model_infer_total"],errors:['seldon_model_infer_total{code!~"2..|OK"\
}'],...by('model="{model}-{version}"')},mlserver:{...none,requests:['model_infer_request_success_total{model="{model}"}','model_infer_request_failure_total{mode\
l="{model}"}'],errors:['model_infer_request_failure_total{model="{model}"}'],latencyBuckets:'rest_server_request_duration_seconds_bucket{path=~".*/infer"}',...byPodVersion},
bentoml:{...none,requests:["bentoml_service_request_total"],errors:['bentoml_service_request_total{http_response_code=~"5.."}'],latencyBuckets:"bentoml_service_\
request_duration_seconds_bucket",...by('service_version="{version}"')},"tf-serving":{...none,requests:[':tensorflow:serving:request_count{model_name="{model}"}'],
errors:[':tensorflow:serving:request_count{model_name="{model}",status!="OK"}'],latencyBuckets:':tensorflow:serving:request_latency_bucket{model_name="{model}"}',
latencyUnit:"us",...byPodVersion},torchserve:{...none,requests:['ts_inference_requests_total{model_name="{model}"}'],...by('model_version="{number}"')},triton:{
...none,requests:['nv_inference_request_success{model="{model}"}','nv_inference_request_failure{model="{model}"}'],errors:['nv_inference_request_failure{model="\
{model}"}'],latencyBuckets:'nv_inference_first_response_histogram_ms_bucket{model="{model}"}',latencyUnit:"ms",...byPodVersion},envoy:{...none,requests:["envoy_\
cluster_upstream_rq_completed"],errors:['envoy_cluster_upstream_rq_xx{envoy_response_code_class="5"}'],latencyBuckets:"envoy_cluster_upstream_rq_time_bucket",latencyUnit:"\
ms",...by('envoy_cluster_name="{arm}"')},nginx:{...none,requests:['nginx_ingress_controller_requests{ingress="{model}"}'],errors:['nginx_ingress_controller_requ\
ests{ingress="{model}",status=~"5.."}'],latencyBuckets:'nginx_ingress_controller_request_duration_seconds_bucket{ingress="{model}"}',candidate:'canary!=""',champion:'\
canary=""'}},presetNames=Object.keys(presets),usualReplicaLabels=["prometheus_replica","__replica__"];async function planOf(settings,workspace){const path="sour\
ce",problems=[],names2=namesOf(settings,problems,path);checkQueries(settings,problems,path);const tls=await tlsOf(settings,workspace,problems,path),connection=collected(
problems,()=>prometheusConnection({address:settings.prometheus,bearerToken:settings.bearerToken,basic:settings.basic,headers:settings.headers,tls},path));if(problems.
length>0||connection===null)throw new foundation.j1(problems);return{connection,names:names2,selector:settings.selector??"",replicaLabels:settings.replicaLabels??
usualReplicaLabels,timeoutSeconds:settings.timeout??15}}function namesOf(settings,problems,path){const preset=presets[settings.preset],{armLabel,armValue="{vers\
ion}",candidate,champion}=settings;candidate===void 0!=(champion===void 0)&&problems.push({path,message:"names the series of one arm only",remedy:"Give both `ca\
ndidate` and `champion`, or `arm-label`"}),candidate!==void 0&&armLabel!==void 0&&problems.push({path,message:"tells the arms apart in two ways",remedy:"Keep `a\
rm-label`, or `candidate` and `champion`"}),candidate!==void 0&&candidate===champion&&!/\{(arm|version|number)\}/.test(candidate)&&problems.push({path:`${path}.\
candidate`,value:candidate,message:"is the same as `champion`, so that both arms would be the same series",remedy:"Put `{version}` or `{arm}` into both, or writ\
e two selectors"}),armLabel!==void 0&&!/^[A-Za-z_][A-Za-z0-9_]*$/.test(armLabel)&&problems.push({path:`${path}.arm-label`,value:armLabel,message:"is no name of \
a label"});const byLabel=armLabel===void 0?null:`${armLabel}=${JSON.stringify(armValue)}`;return{requests:settings.requests??preset.requests,errors:settings.errors??
preset.errors,latencyBuckets:settings.latencyBuckets??preset.latencyBuckets,latencyUnit:settings.latencyUnit??(settings.latencyBuckets===void 0?preset.latencyUnit:
"s"),predictions:settings.predictions??preset.predictions,predictionLabel:settings.predictionLabel??preset.predictionLabel,scoreBuckets:settings.scoreBuckets??preset.
scoreBuckets,candidate:candidate??byLabel??preset.candidate,champion:champion??byLabel??preset.champion}}function checkQueries(settings,problems,path){const selectors=[
...(settings.requests??[]).map(text=>["requests",text]),...(settings.errors??[]).map(text=>["errors",text]),["latency-buckets",settings.latencyBuckets],["predic\
tions",settings.predictions],["score-buckets",settings.scoreBuckets]];for(const[key,text]of selectors)text!==void 0&&selectorOf(text)===null&&problems.push({path:`${path}\
.${key}`,value:text,message:'is no selector of series, such as `http_requests_total{code=~"5.."}`',remedy:"Write the counter alone, without `rate`, `sum` or a r\
ange: its raw samples are read"});const matchers=["candidate","champion","selector"].map(key=>[key,settings[key]]);for(const[key,text]of matchers)text!==void 0&&
selectorOf(`{${text}}`)===null&&problems.push({path:`${path}.${key}`,value:text,message:'is no list of matchers, such as `service="model",pod=~"model-canary-.*"\
`',remedy:"Write them without braces"});for(const[key,text]of[...selectors,...matchers,["arm-value",settings.armValue]])for(const name of unknownPlaceholders(text??
""))problems.push({path:`${path}.${key}`,value:text??"",message:`has an unknown placeholder \`{${name}}\``,remedy:"Use {version}, {number}, {arm}, {model}, {env\
ironment} or {namespace}"})}async function tlsOf({tls},workspace,problems,path){if(tls===void 0)return;const pem=async key=>{const written2=tls[key];if(written2===
void 0)return{};if(written2.includes("-----BEGIN "))return{[key]:written2};const file=(0,external_node_path_.isAbsolute)(written2)?written2:(0,external_node_path_.
join)(workspace,written2),inside=(0,external_node_path_.relative)(workspace,file);try{if(inside.startsWith("..")||(0,external_node_path_.isAbsolute)(inside))throw new Error(
"it lies outside of the workspace");return{[key]:await(0,promises_.readFile)(file,"utf8")}}catch(error){return problems.push({path:`${path}.tls.${key}`,message:`\
is neither a PEM text nor a file that can be read: ${error.code??(0,foundation.bD)(error)}`,remedy:"Give the text by a secret, such as `${PROMETHEUS_CA}`, or th\
e path of a file in the repository"}),{}}};return{...await pem("ca"),...await pem("certificate"),...await pem("key"),...tls.serverName===void 0?{}:{serverName:tls.
serverName}}}function collected(problems,work){try{return work()}catch(error){if(!(error instanceof foundation.j1))throw error;return problems.push(...error.problems),
null}}async function openPrometheusSource(settings,services,patience={}){const plan=await planOf(settings,services.workspace),prometheus=openPrometheus(plan.connection,
services.signal,{...usualPatience,timeoutSeconds:plan.timeoutSeconds,...patience}),clock=serverClock(prometheus,services.clock);return{kind:"prometheus",measure:(questions,arms2,window)=>measured(
plan,prometheus,clock,services.signal,{questions,arms:arms2,window})}}async function measured(plan,prometheus,clock,signal,{questions,arms:arms2,window}){let reading;
const common=[];try{const time=await clock.now(),{span,note,problem}=spanOf(window,time);if(note!==null&&common.push(note),problem!==null)return questions.map(()=>({
kind:"error",reason:problem,notes:common}));reading=new Reading(prometheus,span,plan.replicaLabels)}catch(error){const failure=failed(error,signal);return questions.
map(()=>({...failure,notes:common}))}return Promise.all(questions.map(async({measure})=>{const notes=new Set(common);return{...await answered(measure,{plan,reading:reading.
forQuestion(),arms:arms2,notes}).catch(error=>failed(error,signal)),notes:[...notes]}}))}async function answered(measure,asking){switch(measure.kind){case"error\
-rate":return{kind:"counts",arms:await errorRate(asking)};case"latency":return{kind:"counts",arms:await latency(asking,measure.overSeconds)};case"predictions":return{
kind:"bins",arms:await predictions(asking)};case"counts":if(measure.total===null||measure.events===null)throw new Unusable("A share needs the queries `total` an\
d `events`.");return{kind:"counts",arms:await ownShare(asking,measure.total,measure.events)};case"moments":if(measure.count===null||measure.sum===null)throw new Unusable(
"A mean needs the queries `count` and `sum`.");return{kind:"moments",arms:await ownMean(asking,{count:measure.count,sum:measure.sum,sumOfSquares:measure.sumOfSquares})}}}
function failed(error,signal){if(signal.throwIfAborted(),error instanceof NoData)return{kind:"no-data",reason:error.message};if(error instanceof Unusable)return{
kind:"error",reason:error.message};if(error instanceof PrometheusError)return{kind:"error",reason:`${ended(error.message)}${error.remedy===void 0?"":` ${ended(error.
remedy)}`}`};throw error}function ended(text){return/[.!?…]$/.test(text)?text:`${text}.`}})};export{id,ids,modules};
