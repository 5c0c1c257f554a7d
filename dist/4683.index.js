const id=4683,ids=[4683],modules={80768:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{De:()=>openS3,Gq:()=>writeParameters,IZ:()=>trusted,WO:()=>customerKey});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),_foundation_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
33560);const someRegion="us-east-1";async function openS3(settings,{env},sockets){const sdk=await Promise.all([__webpack_require__.e(5861),__webpack_require__.e(
3711)]).then(__webpack_require__.t.bind(__webpack_require__,53711,19)),{options}=settings,endpoint=endpointOf(settings,env),profile=options.profile??env.AWS_PROFILE,
region=options.region??env.AWS_REGION??env.AWS_DEFAULT_REGION,credentials=await credentialsOf(settings,env,profile),config={...endpoint===void 0?{}:{endpoint,forcePathStyle:!0},
...profile===void 0?{}:{profile},...credentials===null?{}:{credentials},...options.allow_anonymous_login===!0?{signer:{sign:async request=>request}}:{},...options.
use_ssl===!1?{tls:!1}:{},followRegionRedirects:!0,maxAttempts:1,cacheMiddleware:!0,requestChecksumCalculation:"WHEN_REQUIRED",responseChecksumValidation:"WHEN_R\
EQUIRED",requestHandler:{httpAgent:{keepAlive:!0,maxSockets:sockets},httpsAgent:{keepAlive:!0,maxSockets:sockets,...await trusted(options.ssl_verify)},connectionTimeout:(options.
connect_timeout??15)*1e3,socketTimeout:(options.read_timeout??60)*1e3}},client=new sdk.S3Client({...config,...region===void 0?{}:{region}});return region!==void 0||
await client.config.region().catch(()=>null)!==null?{sdk,client}:(client.destroy(),{sdk,client:new sdk.S3Client({...config,region:someRegion})})}function endpointOf({
options},env){return options.endpointurl??env.AWS_ENDPOINT_URL_S3??env.AWS_ENDPOINT_URL}function writeParameters({options}){const parameters={ServerSideEncryption:options.
sse,SSEKMSKeyId:options.sse_kms_key_id,ACL:options.acl,GrantRead:options.grant_read,GrantReadACP:options.grant_read_acp,GrantWriteACP:options.grant_write_acp,GrantFullControl:options.
grant_full_control,...customerKey(options)};return Object.fromEntries(Object.entries(parameters).filter(([,value])=>value!==void 0))}function customerKey(options){
return options.sse_customer_key===void 0?{}:{SSECustomerAlgorithm:options.sse_customer_algorithm??"AES256",SSECustomerKey:options.sse_customer_key}}async function credentialsOf({
name,options,place},env,profile){if(options.allow_anonymous_login===!0)return{accessKeyId:"anonymous",secretAccessKey:"anonymous"};if(options.access_key_id!==void 0&&
options.secret_access_key!==void 0)return keys(options.access_key_id,options.secret_access_key,options.session_token);if(options.credentialpath!==void 0){const section=profile??
"default",{parse}=await __webpack_require__.e(5756).then(__webpack_require__.t.bind(__webpack_require__,15756,19)),found=parse(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
readFile)(options.credentialpath,"utf8").catch(()=>""))[section],[id3,secret2]=[found?.aws_access_key_id,found?.aws_secret_access_key];if(id3!==void 0&&secret2!==
void 0)return keys(id3,secret2,found?.aws_session_token);throw new _foundation_index_js__WEBPACK_IMPORTED_MODULE_1__.j1({...place,path:`remote.${name}.credentia\
lpath`,value:options.credentialpath,message:`holds no key of the profile \`${section}\``,remedy:"Write aws_access_key_id and aws_secret_access_key there, or tak\
e the option out"})}const[id2,secret]=[env.AWS_ACCESS_KEY_ID,env.AWS_SECRET_ACCESS_KEY];return options.profile!==void 0||!id2||!secret?null:keys(id2,secret,env.
AWS_SESSION_TOKEN)}function keys(accessKeyId,secretAccessKey,sessionToken){return{accessKeyId,secretAccessKey,...sessionToken?{sessionToken}:{}}}async function trusted(verify){
return verify===!1?{rejectUnauthorized:!1}:typeof verify=="string"?{ca:await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(verify)}:{}}}),24683:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{openS3Remote:()=>openS3Remote});var failures=__webpack_require__(16543),remotes_remote=__webpack_require__(
96874),s3_client=__webpack_require__(80768),external_node_crypto_=__webpack_require__(77598),promises_=__webpack_require__(51455),foundation=__webpack_require__(
33560),parallel=__webpack_require__(88963);const mebibyte=1024*1024,partsAtOnce=4;function partBytes(bytes){return Math.max(16,Math.ceil(bytes/9e3/mebibyte))*mebibyte}
function openMultipart({sdk,client},writing,reading){const unfinished=new Map;async function begin(place,signal){const known=unfinished.get(place.Key);if(known!==
void 0)return known;const found=await earlier(place,signal),begun={place,UploadId:found.uploadId??await create(place,signal),parts:found.parts,findable:found.findable};
return unfinished.set(place.Key,begun),begun}async function create(place,signal){const{UploadId}=await client.send(new sdk.CreateMultipartUploadCommand({...writing,
...place}),{abortSignal:signal});return UploadId}async function earlier(place,signal){const parts=new Map,{Bucket,Key}=place;try{const listing=new sdk.ListMultipartUploadsCommand(
{Bucket,Prefix:Key}),{Uploads=[]}=await client.send(listing,{abortSignal:signal}),uploadId=Uploads.filter(upload=>upload.Key===Key).at(-1)?.UploadId;if(uploadId===
void 0)return{uploadId:null,parts,findable:!0};let marker;do{const page=await client.send(new sdk.ListPartsCommand({...place,UploadId:uploadId,...marker===void 0?
{}:{PartNumberMarker:marker}}),{abortSignal:signal});for(const{PartNumber=0,ETag="",Size=0}of page.Parts??[])parts.set(PartNumber,{etag:ETag,bytes:Size});marker=
page.IsTruncated===!0?page.NextPartNumberMarker:void 0}while(marker!==void 0);return{uploadId,parts,findable:!0}}catch(error){if(signal.aborted||![400,403,404,405,
501].includes((0,failures.c2)(error)??0))throw error;return{uploadId:null,parts:new Map,findable:!1}}}async function sendPart(begun,file,number,size,signal){const content=await readPart(
file,number,size),md5=(0,external_node_crypto_.createHash)("md5").update(content).digest(),there=begun.parts.get(number);if(there?.bytes===content.length&&there.
etag.replaceAll('"',"")===md5.toString("hex"))return;const{ETag=""}=await client.send(new sdk.UploadPartCommand({...begun.place,...reading,UploadId:begun.UploadId,
PartNumber:number,Body:content,ContentLength:content.length,ContentMD5:md5.toString("base64")}),{abortSignal:signal});begun.parts.set(number,{etag:ETag,bytes:content.
length})}return{async upload(place,source,signal){const size=partBytes(source.bytes),count=Math.max(1,Math.ceil(source.bytes/size)),begun=await begin(place,signal),
file=await(0,promises_.open)(source.path);try{const numbers=Array.from({length:count},(_,index)=>index+1);await(0,parallel.G)(numbers,partsAtOnce,signal,(number,stop)=>sendPart(
begun,file,number,size,stop));const Parts=numbers.map(number=>({PartNumber:number,ETag:begun.parts.get(number)?.etag}));await client.send(new sdk.CompleteMultipartUploadCommand(
{...place,...reading,UploadId:begun.UploadId,MultipartUpload:{Parts}}),{abortSignal:signal}),unfinished.delete(place.Key)}catch(error){if(error.name==="NoSuchUp\
load"){unfinished.delete(place.Key);const failure=new Error(`the upload was ended by another: ${(0,foundation.bD)(error)}`);throw Object.assign(failure,{status:503})}
throw error}finally{await file.close()}},async close(){for(const{place,UploadId,findable}of unfinished.values())findable||await client.send(new sdk.AbortMultipartUploadCommand(
{...place,UploadId})).catch(()=>{});unfinished.clear()}}}async function readPart(file,number,size){const content=Buffer.allocUnsafe(size);let filled=0;for(;filled<
size;){const{bytesRead}=await file.read(content,filled,size-filled,(number-1)*size+filled);if(bytesRead===0)break;filled+=bytesRead}return content.subarray(0,filled)}
async function openS3Remote(settings,services,jobs=settings.options.jobs??(0,remotes_remote.PB)()){const{sdk,client}=await(0,s3_client.De)(settings,services,jobs+
8),[,bucket="",path=""]=/^s3:\/\/([^/]*)\/?(.*)$/i.exec(settings.url)??[],base=path.replace(/\/+$/,""),root=base===""?"":`${base}/`,at=object=>({Bucket:bucket,Key:`${root}${(0,remotes_remote.
MO)(object)}`}),reading=(0,s3_client.WO)(settings.options),writing=(0,s3_client.Gq)(settings),multipart=openMultipart({sdk,client},writing,reading),remote={name:settings.
name,address:(0,remotes_remote.Wq)(settings.url),jobs,pageSize:1e3,async has(object,signal){try{return await client.send(new sdk.HeadObjectCommand({...at(object),
...reading}),{abortSignal:signal}),!0}catch(error){if(isAbsent(error))return!1;throw error}},async*list(prefix,signal){let token;do{const page=await client.send(
new sdk.ListObjectsV2Command({Bucket:bucket,Prefix:`${root}${prefix}`,...token===void 0?{}:{ContinuationToken:token}}),{abortSignal:signal});yield(page.Contents??
[]).map(({Key})=>(Key??"").slice(root.length)),token=page.IsTruncated===!0?page.NextContinuationToken:void 0}while(token!==void 0)},async upload(object,source,signal){
if(source.content===null||source.bytes>remotes_remote.H0){await multipart.upload(at(object),source,signal);return}await client.send(new sdk.PutObjectCommand({...at(
object),...writing,Body:source.content,ContentLength:source.bytes,ContentMD5:Buffer.from(source.md5,"hex").toString("base64")}),{abortSignal:signal})},async read(object,offset,signal){
try{const range=offset===0?{}:{Range:`bytes=${offset}-`},command=new sdk.GetObjectCommand({...at(object),...reading,...range}),found=await client.send(command,{
abortSignal:signal}),partial=/^bytes (\d+)-\d+\/(\d+)$/.exec(found.ContentRange??"");return{bytes:found.Body,start:partial===null?0:Number(partial[1]),size:partial===
null?found.ContentLength??null:Number(partial[2])}}catch(error){if(isAbsent(error))return null;if(offset>0&&(0,failures.c2)(error)===416)return remote.read(object,
0,signal);throw error}},async remove(object,signal){await client.send(new sdk.DeleteObjectCommand(at(object)),{abortSignal:signal})},async close(){await multipart.
close(),client.destroy()}};return remote}function isAbsent(error){return(0,failures.c2)(error)===404&&error.name!=="NoSuchBucket"}})};export{id,ids,modules};
