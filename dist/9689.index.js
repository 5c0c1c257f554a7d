const id=9689,ids=[9689],modules={99689:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Gy:()=>AwsError,C7:()=>acceptedDescription,p3:()=>acceptedName,vn:()=>acceptedValue,cp:()=>alarmStates,Fl:()=>consoleOf,Ae:()=>contentHash,R8:()=>filesOf,A5:()=>isBusy,
b2:()=>isMissing,WG:()=>isPassing,Ck:()=>isTaken,Fy:()=>limits,k6:()=>logPage,oc:()=>logStreams,iN:()=>missingAsNull,rH:()=>nameProblem,eF:()=>openAws,xB:()=>openBucket,
tC:()=>openEndpoints,_d:()=>writeArchive});var schemas=__webpack_require__(27597),foundation=__webpack_require__(33560);class AwsError extends foundation.eG{code;status;constructor(message,about){
super(message,{remedy:about.remedy,cause:about.cause}),this.name="AwsError",this.code=about.code,this.status=about.status}}function awsFailure(error,to,region){
if(error instanceof foundation.eG)return error;if(error.syscall!==void 0&&error.path!==void 0)return new foundation.eG(`Could not ${to}: ${(0,foundation.bD)(error)}`,
{cause:error});const{name,code,$metadata}=error,status=$metadata?.httpStatusCode??null,known=(name==="Error"||name===void 0?code:name)??"Error",said=withoutSecrets(
((0,foundation.bD)(error).split(`
`)[0]??"").slice(0,500)),title=said===""||said==="UnknownError"?known:said.includes(known)?said:`${known}: ${said}`;return new AwsError(`AWS (${region}): could \
not ${to}: ${title}${status===null?"":` (status ${status})`}`,{code:known,status,remedy:remedyOf(known,status,said),cause:new Error(title)})}function isMissing(error){
return error instanceof AwsError&&(error.status===404||error.code==="ResourceNotFoundException"||error.code==="ResourceNotFound"||error.code==="ValidationExcept\
ion"&&/does not exist|not found|could not find|requested resource/i.test(error.message))}function isTaken(error){return error instanceof AwsError&&(error.code===
"ResourceInUse"||error.code==="ConflictException"||error.code==="ValidationException"&&/already exist/i.test(error.message))}async function missingAsNull(answer2){
try{return await answer2}catch(error){if(isMissing(error))return null;throw error}}function remedyOf(code,status,said){return/credential|token.*expired|ExpiredToken|UnrecognizedClient|InvalidClientTokenId/i.
test(`${code} ${said}`)?"Give the job credentials, best with `aws-actions/configure-aws-credentials` and `id-token: write`":status===403||/AccessDenied|not authorized/i.
test(`${code} ${said}`)?"Allow it in the policy of the role that the workflow assumes; docs/guides/sagemaker.md and docs/guides/rollout-sagemaker.md list what i\
s needed":code==="ResourceLimitExceeded"?"Ask for a higher quota of this instance type in Service Quotas, or take another type":code==="NoSuchBucket"||status===
404?"Check the name of the bucket, and its region":status===400?"Correct what Amazon names, and run it again":"Run it again: what is done is not done twice"}function withoutSecrets(text){
return text.replace(/([a-z][a-z0-9+.-]*:\/\/)[^/\s@]*@/gi,"$1…@").replace(/((?:x-amz-[a-z-]+|signature|credential)=)[^&\s"',]+/gi,"$1…").replace(/\b(?:AKIA|ASIA)[A-Z0-9]{12,}/g,
"…")}function isPassing(error){return error instanceof AwsError?error.status===null?!/credential/i.test(`${error.code} ${error.message}`):error.status>=500||error.
status===429||/Throttl|TooManyRequests|RequestTimeout/.test(error.code):!1}async function openAws(settings,{env,signal},place){const[sagemaker,s3]=await Promise.
all([Promise.all([__webpack_require__.e(5861),__webpack_require__.e(4459)]).then(__webpack_require__.t.bind(__webpack_require__,94459,19)),Promise.all([__webpack_require__.
e(5861),__webpack_require__.e(3711)]).then(__webpack_require__.t.bind(__webpack_require__,53711,19))]),wanted=settings.region??env.AWS_REGION??env.AWS_DEFAULT_REGION,
endpointOf=service=>env[`AWS_ENDPOINT_URL_${service.toUpperCase()}`]??env.AWS_ENDPOINT_URL??null,{AWS_ACCESS_KEY_ID:accessKeyId,AWS_SECRET_ACCESS_KEY:secretAccessKey}=env,
sessionToken=env.AWS_SESSION_TOKEN,shared={maxAttempts:5,...wanted===void 0?{}:{region:wanted},...env.AWS_PROFILE===void 0?{}:{profile:env.AWS_PROFILE},...accessKeyId===
void 0||secretAccessKey===void 0||env.AWS_PROFILE!==void 0?{}:{credentials:{accessKeyId,secretAccessKey,...sessionToken&&{sessionToken}}}},client=new sagemaker.
SageMakerClient({...shared,...endpoint(endpointOf("sagemaker"))}),region=wanted??await client.config.region().catch(()=>null);if(region===null)throw noRegion(place);
const storage=new s3.S3Client({...shared,region,followRegionRedirects:!0,requestChecksumCalculation:"WHEN_REQUIRED",responseChecksumValidation:"WHEN_REQUIRED",...endpoint(
endpointOf("s3")),...endpointOf("s3")===null?{}:{forcePathStyle:!0}}),signers=new Map,signerOf=service=>{const own=signers.get(service)??new sagemaker.SageMakerClient(
{region,credentials:client.config.credentials});return signers.set(service,own),own.config.signer({name:"sigv4",signingName:service,signingRegion:region,properties:{}})},
at=until=>({region,signal:until,sagemaker:{sdk:sagemaker,client},s3:{sdk:s3,client:storage},endpointOf,signerOf,until:at,asked:async(to,request)=>{until.throwIfAborted();
try{return await request()}catch(error){throw until.throwIfAborted(),awsFailure(error,to,region)}}});return at(signal)}function consoleOf(region){return region.
startsWith("cn-")?`${region}.console.amazonaws.cn`:region.startsWith("us-gov-")?`${region}.console.amazonaws-us-gov.com`:`${region}.console.aws.amazon.com`}function hostOf(service,region){
return`${service}.${region}.amazonaws.com${region.startsWith("cn-")?".cn":""}`}function endpoint(address){return address===null?{}:{endpoint:address}}function noRegion(path){
return new foundation.j1({path,message:"no region is named",remedy:"Write it here, or set AWS_REGION, as `aws-actions/configure-aws-credentials` does"})}function askJson(aws,service,operation,request,to){
const address=new URL(aws.endpointOf(service.endpoint)??`https://${hostOf(service.name,aws.region)}`),body=JSON.stringify(request);return aws.asked(to,async()=>{
const signed=await(await aws.signerOf(service.name)).sign({method:"POST",protocol:address.protocol,hostname:address.hostname,path:"/",query:{},headers:{host:address.
host,"content-type":`application/x-amz-json-${service.jsonVersion}`,"x-amz-target":`${service.target}.${operation}`},body}),{host:_,...headers}=signed.headers,answer2=await fetch(
address,{method:"POST",headers,body,redirect:"error",signal:AbortSignal.any([aws.signal,AbortSignal.timeout(3e4)])}),text=await answer2.text();if(answer2.ok)return JSON.
parse(text);throw awsFailure(refusal(text,answer2.status),to,aws.region)})}function refusal(text,status){const said=schemas.Ikc({__type:schemas.YjP().default(""),
message:schemas.YjP().default("")}).safeParse(jsonOf(text)),error=new Error(said.success?said.data.message:text.slice(0,200)),name=said.success?said.data.__type.
split("#").at(-1)??"":"";return Object.assign(error,{name:name||"Error",$metadata:{httpStatusCode:status}})}function jsonOf(text){try{return JSON.parse(text)}catch{
return null}}const cloudWatch={name:"monitoring",endpoint:"cloudwatch",target:"GraniteServiceVersion20100801",jsonVersion:"1.0"},alarm=schemas.Ikc({AlarmName:schemas.
YjP(),StateValue:schemas.k5n(["OK","ALARM","INSUFFICIENT_DATA"])}),answer=schemas.Ikc({MetricAlarms:schemas.YOg(alarm).nullish(),CompositeAlarms:schemas.YOg(alarm).
nullish()});async function alarmStates(aws,names){if(names.length===0)return new Map;const request={AlarmNames:names,AlarmTypes:["MetricAlarm","CompositeAlarm"],
MaxRecords:100},read=answer.parse(await askJson(aws,cloudWatch,"DescribeAlarms",request,"look at the alarms")),all=[...read.MetricAlarms??[],...read.CompositeAlarms??
[]];return new Map(all.map(({AlarmName,StateValue})=>[AlarmName,StateValue]))}var external_node_crypto_=__webpack_require__(77598),external_node_fs_=__webpack_require__(
73024),promises_=__webpack_require__(51455),external_node_path_=__webpack_require__(76760),external_node_stream_promises_=__webpack_require__(46466),external_node_zlib_=__webpack_require__(
38522);async function filesOf(path){if(!(await(0,promises_.stat)(path)).isDirectory())return[{path,name:(0,external_node_path_.basename)(path)}];const entries=await(0,promises_.
readdir)(path,{recursive:!0,withFileTypes:!0}),start=path.length+1;return entries.filter(entry=>entry.isFile()).map(entry=>(0,external_node_path_.join)(entry.parentPath,
entry.name)).map(file=>({path:file,name:file.slice(start).replaceAll("\\","/")})).sort((one,other)=>one.name<other.name?-1:1)}async function contentHash(files){
const hash=(0,external_node_crypto_.createHash)("sha256");for(const{path,name}of files){const found=await(0,promises_.stat)(path);hash.update(`${name}\0${isExecutable(
found.mode)?"x":"-"}\0${found.size}\0`);for await(const chunk of(0,external_node_fs_.createReadStream)(path))hash.update(chunk)}return hash.digest("hex")}async function writeArchive(files,to){
const{pack}=await __webpack_require__.e(6118).then(__webpack_require__.t.bind(__webpack_require__,56118,19)),tar=pack(),written=(0,external_node_stream_promises_.
pipeline)(tar,(0,external_node_zlib_.createGzip)({level:6}),(0,external_node_fs_.createWriteStream)(to)),filled=(async()=>{for(const{path,name}of files){const found=await(0,promises_.
stat)(path),header={name,mtime:new Date(0),mode:isExecutable(found.mode)?493:420},entry=tar.entry({...header,size:found.size});await(0,external_node_stream_promises_.
pipeline)((0,external_node_fs_.createReadStream)(path),entry)}tar.finalize()})();filled.catch(error=>tar.destroy(error)),await Promise.all([filled,written])}function isExecutable(mode){
return(mode&73)!==0}const mebibyte=1024*1024,largeFrom=64*mebibyte;function openBucket(address,aws,path){const[,Bucket="",folder=""]=/^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(\/.*)?$/.
exec(address)??[];if(Bucket==="")throw new foundation.j1({path,value:address,message:"is no folder in S3",remedy:"Write it as `s3://bucket/prefix`"});const prefix=folder.
split("/").filter(part=>part!==""),full=key=>[...prefix,key].join("/"),uri=key=>`s3://${Bucket}/${full(key)}`,{sdk,client}=aws.s3,options={abortSignal:aws.signal},
read=async key=>{const found=await missingAsNull(aws.asked(`read ${uri(key)}`,()=>client.send(new sdk.GetObjectCommand({Bucket,Key:full(key)}),options)));return found?.
Body===void 0?null:found.Body};return{uri,read,size:async key=>{const to=`look for ${uri(key)}`,found=await missingAsNull(aws.asked(to,()=>client.send(new sdk.HeadObjectCommand(
{Bucket,Key:full(key)}),options)));return found===null?null:found.ContentLength??0},putText:async(key,text,ContentType)=>{const command=new sdk.PutObjectCommand(
{Bucket,Key:full(key),Body:text,ContentType});await aws.asked(`write ${uri(key)}`,()=>client.send(command,options))},putFile:async(key,path2)=>{const bytes=(await(0,promises_.
stat)(path2)).size;await aws.asked(`write ${uri(key)}`,async()=>bytes>=largeFrom?inParts(aws,{Bucket,Key:full(key)},path2,bytes):client.send(new sdk.PutObjectCommand(
{Bucket,Key:full(key),Body:await(0,promises_.readFile)(path2)}),options))},getFile:async(key,path2)=>{const body=await read(key);if(body===null)return!1;await(0,promises_.
mkdir)((0,external_node_path_.dirname)(path2),{recursive:!0});const partial=`${path2}.partial`;try{const file=await(0,promises_.open)(partial,"w");await aws.asked(
`read ${uri(key)}`,()=>(0,external_node_stream_promises_.pipeline)(body,file.createWriteStream(),{signal:aws.signal})),await(0,promises_.rename)(partial,path2)}catch(error){
throw await(0,promises_.rm)(partial,{force:!0}),error}return!0},list:async start=>{const found=[];for(let ContinuationToken;;){const command=new sdk.ListObjectsV2Command(
{Bucket,Prefix:full(start),...ContinuationToken===void 0?{}:{ContinuationToken}}),page=await aws.asked(`list ${uri(start)}`,()=>client.send(command,options));for(const{
Key="",Size=0}of page.Contents??[])found.push({key:Key.slice(full("").length),bytes:Size});if(ContinuationToken=page.NextContinuationToken,ContinuationToken===void 0)
return found}},remove:async keys=>{for(let start=0;start<keys.length;start+=1e3){const Objects=keys.slice(start,start+1e3).map(key=>({Key:full(key)})),command=new sdk.
DeleteObjectsCommand({Bucket,Delete:{Objects,Quiet:!0}});await aws.asked(`remove objects in ${uri("")}`,()=>client.send(command,options))}},keyOf:found=>{const start=`\
s3://${Bucket}/${full("")}`;return found.startsWith(start)?found.slice(start.length):null}}}async function inParts(aws,place,path,bytes){const{sdk,client}=aws.s3,
options={abortSignal:aws.signal},each=Math.max(16,Math.ceil(bytes/9e3/mebibyte))*mebibyte,{UploadId}=await client.send(new sdk.CreateMultipartUploadCommand(place),
options),upload={...place,UploadId},file=await(0,promises_.open)(path,"r");try{const Parts=[];for(let start=0;start<bytes;start+=each){const Body=Buffer.alloc(Math.
min(each,bytes-start));await file.read(Body,0,Body.length,start);const PartNumber=Parts.length+1,{ETag}=await client.send(new sdk.UploadPartCommand({...upload,PartNumber,
Body}),options);Parts.push({PartNumber,ETag})}await client.send(new sdk.CompleteMultipartUploadCommand({...upload,MultipartUpload:{Parts}}),options)}catch(error){
throw await client.send(new sdk.AbortMultipartUploadCommand(upload)).catch(()=>{}),error}finally{await file.close()}}function openEndpoints(aws){const{sdk,client}=aws.
sagemaker,options={abortSignal:aws.signal},once=async made=>{try{await made}catch(error){if(!isTaken(error))throw error}};return{endpoint:EndpointName=>missingAsNull(
aws.asked(`look at the endpoint ${EndpointName}`,()=>client.send(new sdk.DescribeEndpointCommand({EndpointName}),options))),config:EndpointConfigName=>missingAsNull(
aws.asked(`look at the endpoint configuration ${EndpointConfigName}`,()=>client.send(new sdk.DescribeEndpointConfigCommand({EndpointConfigName}),options))),model:ModelName=>missingAsNull(
aws.asked(`look at the model ${ModelName}`,()=>client.send(new sdk.DescribeModelCommand({ModelName}),options))),tags:async ResourceArn=>{const found=[];for(let NextToken;;){
const command=new sdk.ListTagsCommand({ResourceArn,...NextToken&&{NextToken}}),page=await aws.asked(`read the tags of ${ResourceArn}`,()=>client.send(command,options));
if(found.push(...page.Tags??[]),NextToken=page.NextToken,!NextToken)return new Map(found.map(({Key="",Value=""})=>[Key,Value]))}},addTags:async(ResourceArn,tags)=>{
const Tags=Object.entries(tags).map(([Key,Value])=>({Key,Value}));await aws.asked(`tag ${ResourceArn}`,()=>client.send(new sdk.AddTagsCommand({ResourceArn,Tags}),
options))},createModel:request=>once(aws.asked(`create the model ${request.ModelName}`,()=>client.send(new sdk.CreateModelCommand(request),options))),createConfig:request=>once(
aws.asked(`create the endpoint configuration ${request.EndpointConfigName}`,()=>client.send(new sdk.CreateEndpointConfigCommand(request),options))),createEndpoint:request=>once(
aws.asked(`create the endpoint ${request.EndpointName}`,()=>client.send(new sdk.CreateEndpointCommand(request),options))),update:async request=>{await aws.asked(
`update the endpoint ${request.EndpointName}`,()=>client.send(new sdk.UpdateEndpointCommand(request),options))},updateWeights:async(EndpointName,weights)=>{const command=new sdk.
UpdateEndpointWeightsAndCapacitiesCommand({EndpointName,DesiredWeightsAndCapacities:[...weights]});await aws.asked(`change the weights of the endpoint ${EndpointName}`,
()=>client.send(command,options))},delete:async EndpointName=>{await missingAsNull(aws.asked(`delete the endpoint ${EndpointName}`,()=>client.send(new sdk.DeleteEndpointCommand(
{EndpointName}),options)))}}}function isBusy(error){return error instanceof AwsError&&(error.code==="ValidationException"||error.code==="ResourceInUse")&&/in[- ]progress/i.
test(error.message)}const limits={name:63,metadataKey:128,metadataValue:256,metadataEntries:50,description:1024,tags:50,channels:20,environmentEntries:100,environmentValue:512};
function acceptedName(name,longest=limits.name){return name.replace(/[^a-zA-Z0-9]+/g,"-").replace(/^-/,"").slice(0,longest).replace(/-+$/,"")}function nameProblem(name){
return/^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$/.test(name)?null:"may have letters, digits and hyphens between them, at most 63"}function acceptedValue(value,longest=limits.
metadataValue){const plain=value.replace(/[^\p{L}\p{Z}\p{N}_.:/=+\-@]/gu,"_");return shortened(plain,longest)}function acceptedDescription(text){return shortened(
text.replace(/[\p{C}\s]+/gu," ").trim(),limits.description)}function shortened(text,longest){return text.length<=longest?text:text.slice(0,longest).replace(/[\uD800-\uDBFF]$/,
"")}const cloudWatchLogs={name:"logs",endpoint:"cloudwatch_logs",target:"Logs_20140328",jsonVersion:"1.1"},streams=schemas.Ikc({logStreams:schemas.YOg(schemas.Ikc(
{logStreamName:schemas.YjP()})).default([]),nextToken:schemas.YjP().nullish()}),events=schemas.Ikc({events:schemas.YOg(schemas.Ikc({message:schemas.YjP()})).default(
[]),nextForwardToken:schemas.YjP()});async function logStreams(aws,group,start){const names=[];for(let nextToken;;){const request={logGroupName:group,logStreamNamePrefix:start,
...nextToken&&{nextToken}},page=streams.parse(await missingAsNull(logs(aws,"DescribeLogStreams",request))??{});if(names.push(...page.logStreams.map(({logStreamName:name})=>name)),
nextToken=page.nextToken,nextToken==null)return names.sort()}}async function logPage(aws,group,stream,from){const request={logGroupName:group,logStreamName:stream,
startFromHead:!0,...from===null?{}:{nextToken:from}},page=events.parse(await logs(aws,"GetLogEvents",request));return{lines:page.events.map(({message})=>message),
next:page.nextForwardToken}}function logs(aws,operation,request){return askJson(aws,cloudWatchLogs,operation,request,"read the logs of the training job")}})};export{id,ids,modules};
